"""The commands on whole bundles, in both languages: what they print, what they write, and how they exit."""

import json

import attrs
import pytest

from assetrecovery import Bundle, Text, bundled, dump, load, loads, reference_data
from assetrecovery.cli import main
from assetrecovery.commands import ExitStatus
from assetrecovery.sources import Identifier
from tests.helpers import has_cjk

RETURNS = bundled("returns")
ABACHA = "che-nga-abacha-1-2005"


@pytest.fixture(name="two")
def _two(tmp_path):
    """A selection of one return, and the same with another title and without a document."""
    one = RETURNS.select(ABACHA)
    title = Text.ours(en="Another title", zh="另一标题")
    other = one.replace(attrs.evolve(one.returns[ABACHA], title=title, contested=(title,)))
    dump(one, tmp_path / "one.json")
    dump(other, tmp_path / "other.json")
    return str(tmp_path / "one.json"), str(tmp_path / "other.json")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_diff_says_what_differs_and_exits_1(capsys, two, language):
    """What differs is said in the language asked for, with status 1; nothing differs from itself, with status 0."""
    assert main(["diff", *two, "--lang", language]) == 1
    printed = capsys.readouterr().out
    assert {"zh": "另一标题", "en": "Another title"}[language] in printed
    assert has_cjk(printed) == (language == "zh")
    assert main(["diff", two[0], two[0], "--lang", language]) == 0


def test_diff_as_json_holds_both_sides_as_files_have_them(capsys, two):
    """Each change has what stood and what stands at its place, as it is written in files; null where nothing is."""
    main(["diff", *two, "--json"])
    title, contested = json.loads(capsys.readouterr().out)
    assert (ABACHA, "/title") == (title["record"], title["path"])
    assert RETURNS.returns[ABACHA].title.en == title["before"]["en"]
    assert "Another title" == title["after"]["en"]
    assert ("/contested", None) == (contested["path"], contested["before"])
    assert main(["diff", two[0], "wg2-11", "--json"]) == 1
    paths = {(change["path"], change["before"] is None) for change in json.loads(capsys.readouterr().out)}
    assert {("", True), ("", False)} <= paths


def test_merge_names_conflicts_or_is_told_which_to_keep(capsys, two):
    """Two files that differ are not merged in silence; told which to keep, the file that is written is read."""
    assert main(["merge", *two, "--lang", "zh"]) == 1
    said = capsys.readouterr()
    assert "" == said.out
    assert has_cjk(said.err)
    (first,) = {change.id for change in load(two[0]).diff(load(two[1])).changed}
    assert [f"{first}/title", f"{first}/contested"] == [line.split(": ")[0] for line in said.err.splitlines()]
    assert main(["merge", *two, "--prefer", "other"]) == 0
    assert load(two[1], base=Bundle()) == loads(capsys.readouterr().out, base=Bundle())


def test_select_writes_a_file_that_stands_alone(capsys):
    """A selection is written with all that it needs, and is read over nothing."""
    assert main(["select", "returns", ABACHA]) == 0
    assert RETURNS.select(ABACHA) == loads(capsys.readouterr().out, base=Bundle())


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (["select", "returns", "no-such-return"], ExitStatus.USAGE),
        (["select", "nowhere.json", ABACHA], ExitStatus.CANNOT_READ),
        (["diff", "nowhere.json", "returns"], ExitStatus.CANNOT_READ),
        (["find", "no such docket"], ExitStatus.FOUND),
    ],
)
def test_what_is_not_there_is_said_in_both_languages(capsys, command, status):
    """A file, a record or a number that is not there is one line of the language asked for, and a status of its own."""
    for language in ("zh", "en"):
        assert status == main([*command, "--lang", language])
        said = capsys.readouterr()
        assert "" == said.out
        assert has_cjk(said.err) == (language == "zh")
        assert 1 == len(said.err.splitlines())


def test_find_prints_who_bears_a_number(capsys, tmp_path):
    """A symbol is found in what comes with the library, and a docket in a file, with what it is a number of."""
    assert main(["find", "cac/cosp/wg.2/2017/4"]) == 0
    assert capsys.readouterr().out.startswith("cac-cosp-wg2-2017-4  ")
    docket = Identifier.of("court_docket", "03 Cr. 404")
    record = attrs.evolve(RETURNS.returns[ABACHA], identifiers=(docket,))
    dump(Bundle(records=RETURNS.replace(record).records, base=reference_data()), tmp_path / "mine.json")
    assert main(["find", "03cr404", "--in", str(tmp_path / "mine.json"), "--lang", "zh"]) == 0
    assert "法院案号" in capsys.readouterr().out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_who_asks_for_a_name_where_numbers_are_asked_for_is_told_where_names_are(capsys, language):
    """What a record is called is no number it bears: `find` names the command that looks for it, which finds it."""
    assert ExitStatus.FOUND == main(["find", "Abacha", "--lang", language])
    assert capsys.readouterr().err.rstrip().endswith("assetrecovery name")
    assert main(["name", "Abacha", "--lang", language]) == 0
