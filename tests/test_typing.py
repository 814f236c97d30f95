"""What type checkers see: the public names with their types, and an error for what is not there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from assetrecovery._names import NAMES

HERE = Path(__file__).parent / "typing"


def mypy(name: str) -> list[str]:
    """Give the lines that mypy finds wrong in a file."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(HERE / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def expected_lines(name: str) -> list[int]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [number for number, line in enumerate(text.splitlines(), start=1) if "# error" in line]


@pytest.mark.parametrize("name", ["public_names.py", "misspelt.py"])
def test_mypy_sees_the_types_and_the_mistakes(name):
    """Public names have their types in mypy, and each deliberate mistake is an error, a misspelt name among them."""
    found = [int(line.split(":")[1]) for line in mypy(name)]
    assert expected_lines(name) == sorted(set(found))


def test_a_name_is_misspelt_in_every_package():
    """The file of misspelt names has one of the root and one of every package that offers names."""
    text = (HERE / "misspelt.py").read_text(encoding="utf-8")
    assert sorted(NAMES) == sorted(re.findall(r"^from (\S+) import \w+  # error$", text, re.MULTILINE))
