"""What type checkers see: the public names with their types, and an error for what is not there."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "typing"


def mypy(name: str) -> list[str]:
    """Give the lines that mypy finds wrong in a file."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(HERE / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def expected_lines(name: str) -> list[int]:
    text = (HERE / name).read_text(encoding="utf-8")
    return [number for number, line in enumerate(text.splitlines(), start=1) if "# error" in line]


@pytest.mark.parametrize("name", ["public_names.py"])
def test_mypy_sees_the_types_and_the_mistakes(name):
    """The public names have their types in mypy, and each deliberate mistake is an error."""
    found = [int(line.split(":")[1]) for line in mypy(name)]
    assert expected_lines(name) == sorted(set(found))


def test_mypy_refuses_a_misspelt_public_name():
    """A misspelt public name is an error, although the package loads its names lazily."""
    (line,) = mypy("misspelt.py")
    assert "Meting" in line
