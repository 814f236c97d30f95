"""Code lists as files: each list whole, in both forms, as the code has it; and the same from the command line."""

import csv
import io
import json
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

from assetrecovery.cli import main
from assetrecovery.introspection import code_lists, codes_csv, codes_json, is_open

LISTS = code_lists()
SCRIPT = Path(__file__).parents[1] / "scripts" / "codes.py"


def test_the_files_are_those_of_the_code():
    """No list is without its two files, none is out of date, and there is no file without a list."""
    done = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("name", LISTS)
def test_a_file_says_what_the_list_says(name):
    """Both files of a list hold each of its codes with labels, source, grade, and whether the list is open."""
    folder = resources.files("assetrecovery.data").joinpath("codes")
    rows = list(csv.DictReader(io.StringIO(folder.joinpath(f"{name}.csv").read_text(encoding="utf-8"), newline="")))
    table = json.loads(folder.joinpath(f"{name}.json").read_text(encoding="utf-8"))
    for row, code, member in zip(rows, table["codes"], LISTS[name], strict=True):
        term = member.term
        assert (member.code, term.en, term.zh, term.source) == tuple(row[key] for key in ("code", "en", "zh", "source"))
        grades = ["ours" if language in term.derived else "official" for language in ("en", "zh")]
        assert [row["grade_en"], row["grade_zh"]] == grades == [code["grade_en"], code["grade_zh"]]
        assert (row["open"] == "open") == is_open(LISTS[name]) == table["open"]
        assert (term.deprecated or "") == row["deprecated"] == (code["deprecated"] or "")
        assert (term.en, term.zh) == (code["en"], code["zh"])
        assert row["code"][0] not in "=+-@\t"
    assert name == table["list"]
    assert table["en"]
    assert table["zh"]


def test_some_lists_are_open_and_some_are_closed():
    """A list to which fields admit local terms is open; yes, no and unknown are all there is."""
    assert is_open(LISTS["DocumentKind"])
    assert not is_open(LISTS["Answer"])
    assert 0 < sum(map(is_open, LISTS.values())) < len(LISTS)


@pytest.mark.parametrize(("form", "written"), [("csv", codes_csv), ("json", codes_json)])
def test_the_command_writes_the_same(capsys, form, written):
    """`codes LIST --as` writes what the file holds, and without a list there is nothing to write."""
    assert main(["codes", "mandate_kind", "--as", form]) == 0
    assert written(LISTS["MandateKind"]).splitlines() == capsys.readouterr().out.splitlines()
    assert main(["codes", "--as", form, "--lang", "zh"]) == 2
    assert "--as" in capsys.readouterr().err
