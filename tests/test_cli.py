"""The command line, in both languages: what it prints and how it exits."""

import json
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from assetrecovery import Bundle, bundled, dumps
from assetrecovery.cli import main
from assetrecovery.commands import ExitStatus
from assetrecovery.show.phrases import Phrase

DEV = Path(__file__).parents[1] / "dev.py"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_show_prints_the_whole_meeting_and_the_disclaimer(capsys, language):
    """Showing a bundle prints every part of the meeting, and ends with the disclaimer."""
    assert main(["show", "wg2-11", "--lang", language]) == 0
    last = {"en": "Not a product of the United Nations", "zh": "本库不是联合国产品"}[language]
    printed = capsys.readouterr().out
    assert last in printed.splitlines()[-1]
    assert "CAC/COSP/WG.2/2017/CRP.1" in printed


def test_show_prints_one_part_alone(capsys):
    """Asking for the agenda prints the agenda and not the attendance."""
    assert main(["show", "wg2-11", "--lang", "zh", "--part", "agenda"]) == 0
    printed = capsys.readouterr().out
    assert "通过报告" in printed
    assert "阿富汗" not in printed


@pytest.mark.parametrize(
    "name", [["wg2-history", "wg2-12"], ["wg2-history", "cosp-res-7-1"], ["wg2-11", "irm-cycle-2"]]
)
@pytest.mark.parametrize(("language", "feet"), [("en", (1, 0)), ("zh", (0, 1)), ("both", (1, 1))])
def test_show_takes_an_id_of_any_bundle(capsys, name, language, feet):
    """A meeting, an act, a cycle: whatever stands under an id is shown alone, in either language or both."""
    assert 0 == main(["show", *name, "--lang", language])
    printed = "".join(capsys.readouterr().out.split())  # the notes of a page in two languages are broken to its width
    assert feet == (printed.count("NotaproductoftheUnitedNations"), printed.count("本库不是联合国产品"))


def test_a_meeting_is_shown_in_both_languages_side_by_side(capsys):
    """Each line of the agenda stands beside itself in the other language."""
    assert 0 == main(["show", "wg2-11", "--lang", "both", "--part", "agenda"])
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("6. ")]
    assert ["6. 通过报告。", "6. Adoption of the report†."] == re.split(r"\s{2,}", line)


def test_a_file_is_shown_over_the_base_that_is_named(capsys, tmp_path):
    """A statement made at the bundled meeting is read over it, and the meeting is named in words on its page."""
    path = tmp_path / "mine.json"
    record = '{"type": "statement", "id": "mine", "meeting": "wg2-11", "speaker": {"kind": "one"}}'
    path.write_text(f'{{"format": "assetrecovery", "version": "2.0", "records": [{record}]}}', encoding="utf-8")
    assert 0 == main(["show", str(path), "mine", "--base", "wg2-11"])
    assert "Meeting: eleventh meeting" in capsys.readouterr().out
    assert 2 == main(["show", "wg2-11", "--base", "wg2-11"])
    assert "--base is for files of one's own" in capsys.readouterr().err


def test_a_recommendation_that_serves_no_mandate_is_a_chain_of_its_own(capsys):
    """Following it prints it, where nothing leads to it and nothing from it."""
    assert () == bundled("wg2-11").recommendations["wg2-11-rec-75-b"].mandates
    assert 0 == main(["show", "wg2-11", "--part", "trace", "--mandate", "wg2-11-rec-75-b"])
    assert "wg2-11-rec-75-b" in capsys.readouterr().out


def test_what_is_not_known_is_answered_with_what_is(capsys):
    """An unknown bundle, part or code list exits 2 and says what is known."""
    assert [
        main(["show", "wg2-12"]),
        main(["show", "wg2-11", "--part", "agend"]),
        main(["codes", "Nothing"]),
    ] == [2, 2, 2]
    errors = capsys.readouterr().err.splitlines()
    assert "wg2-11" in errors[0]
    assert "agenda" in errors[1]
    assert "MandateKind" in errors[2]


@pytest.mark.parametrize(("language", "word"), [("zh", "错误"), ("en", "error")])
def test_check_prints_every_mistake_and_exits_1(capsys, vectors, language, word):
    """Checking the file with ten mistakes prints ten lines in the language asked for, and exits 1."""
    assert main(["check", str(vectors / "ten-mistakes.json"), "--lang", language]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 10
    assert all(f": {word} [" in line for line in lines)


def test_check_as_json_carries_both_languages(capsys, vectors):
    """The findings as JSON have place, code and both languages, for each file."""
    files = [str(vectors / "ten-mistakes.json"), str(vectors / "nowhere.json")]
    assert main(["check", "--as", "json", *files]) == ExitStatus.CANNOT_READ
    printed = capsys.readouterr().out
    ten, one = json.loads(printed)
    always = {"severity", "code", "path", "en", "zh", "line", "column"}
    assert all(always <= set(finding) for finding in ten["findings"])
    assert main(["check", "--json", *files]) == ExitStatus.CANNOT_READ
    assert printed == capsys.readouterr().out
    assert (len(ten["findings"]), one["findings"][0]["code"]) == (10, "cannot_open")


def test_what_a_rule_finds_has_line_and_column(capsys, tmp_path):
    """A finding of a rule leads to its place in the file, as a fault of reading does."""
    early = json.loads(dumps(bundled("wg2-11").meetings["wg2-11"])) | {"report_adopted_on": "2017-07"}
    head = {"format": "assetrecovery", "version": json.loads(dumps(Bundle()))["version"]}
    path = tmp_path / "early.json"
    path.write_text(json.dumps({**head, "records": [early]}, ensure_ascii=False, indent=2), encoding="utf-8")
    assert 1 == main(["check", str(path), "--base", "wg2-11", "--as", "json"])
    finding = next(one for one in json.loads(capsys.readouterr().out)[0]["findings"] if one["severity"] == "error")
    line = path.read_text(encoding="utf-8").splitlines()[finding["line"] - 1]
    assert '"2017-07"' == line[finding["column"] - 1 :].rstrip(",")
    assert "wg2-11" == finding["record"]


def test_check_of_a_sound_file_exits_0(capsys, tmp_path):
    """A sound file has nothing to report."""
    path = tmp_path / "sound.json"
    path.write_text('{"format": "assetrecovery", "version": "2.0", "records": []}', encoding="utf-8")
    assert main(["check", str(path), "--lang", "zh"]) == 0
    assert "未发现问题" in capsys.readouterr().out


def test_check_looks_through_to_the_base_that_is_named(capsys, tmp_path):
    """A file that builds on a bundled data set is checked over it."""
    path = tmp_path / "later.json"
    record = '{"type": "meeting", "id": "wg2-17", "body": "wg2", "number": 17}'
    path.write_text(f'{{"format": "assetrecovery", "version": "2.0", "records": [{record}]}}', encoding="utf-8")
    assert 1 == main(["check", str(path)])
    assert "dangling_reference" in capsys.readouterr().out
    assert 0 == main(["check", str(path), "--base", "wg2-11"])


def test_codes_lists_the_lists_and_one_of_them(capsys):
    """Without a name every code list is listed; with one, its codes with labels and sources, derived ones marked."""
    assert main(["codes", "--lang", "zh"]) == 0
    assert "任务授权种类" in capsys.readouterr().out
    assert main(["codes", "answer", "--lang", "zh"]) == 0
    printed = capsys.readouterr().out
    assert "不详†" in printed
    assert "自拟" in printed


@pytest.mark.parametrize(
    ("text", "status", "printed"),
    [("大韩民国", 0, "KOR"), ("Turkey", 0, "TUR"), ("Atlantis", 1, ""), ("Korea", 1, "PRK")],
)
def test_name_finds_or_says_that_it_does_not(capsys, text, status, printed):
    """A name is found exactly; an unknown or ambiguous one exits 1 and is not guessed."""
    assert status == main(["name", text])
    assert printed in capsys.readouterr().out


@pytest.mark.parametrize(("text", "marked"), [("UNODC", True), ("大韩民国", False)])
def test_what_a_name_stands_for_is_named_as_sheets_name_it(capsys, text, marked):
    """A name that is our own wording is marked, and the mark is explained; one from an official text is not."""
    assert 0 == main(["name", text, "--lang", "zh"])
    printed = capsys.readouterr().out
    assert [marked] * 2 == ["†" in printed.splitlines()[0], Phrase.DERIVED.in_("zh") in printed]


def test_parts_may_be_given_one_by_one_or_with_commas(capsys):
    """Parts of a meeting and of a return are asked for in the same two ways, and misspelt ones are answered alike."""
    for name in (["wg2-11"], ["returns", "usa-kgz-2019"]):
        first, second = {"wg2-11": ("agenda", "report"), "returns": ("ledger", "events")}[name[0]]
        main(["show", *name, "--part", f"{first},{second}"])
        together = capsys.readouterr().out
        main(["show", *name, "--part", first, "--part", second])
        assert together == capsys.readouterr().out
        assert 2 == main(["show", *name, "--part", f"{first},nothing"])
        assert "nothing" in capsys.readouterr().err


def test_a_name_that_others_also_use_says_so(capsys):
    """Congo is the name of one State and is also used for another, which is said beside the answer."""
    assert 0 == main(["name", "Congo"])
    printed = capsys.readouterr()
    assert printed.out.startswith("COG")
    assert "COD" in printed.err


def test_wrong_use_is_said_in_both_languages(capsys):
    """A command line that makes no sense exits 2 with a sentence in both languages."""
    with pytest.raises(SystemExit) as exit_:
        main(["show"])
    assert exit_.value.code == 2
    assert "用法错误" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["sing"], ["check"], ["show", "wg2-11", "--lang", "fr"], ["check", "x.json", "--base", "nothing"]]
)
def test_every_wrong_use_exits_2(capsys, arguments):
    """A missing command, an unknown one, and options that take no such value are all answered alike."""
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage error · 用法错误" in capsys.readouterr().err


def test_a_reader_may_stop_reading():
    """Printing into a pipe that somebody has closed ends quietly, with the status of a closed pipe."""
    code = "import sys; from assetrecovery.cli import main; sys.exit(main(['show', 'wg2-11', '--lang', 'zh']))"
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run([sys.executable, "-c", code], stdout=write_end, stderr=subprocess.PIPE, check=False)
    os.close(write_end)
    assert (ExitStatus.PIPE_CLOSED, b"") == (done.returncode, done.stderr)


def test_show_lists_the_returns_and_shows_one(capsys):
    """Without an id every return is listed; with one, the part asked for is printed, in either language or both."""
    assert main(["show", "returns", "--lang", "zh"]) == 0
    assert "che-nga-abacha-1-2005" in capsys.readouterr().out
    for language, word in (("en", "Sources".upper()), ("zh", "来源"), ("both", "来源")):
        assert main(["show", "returns", "usa-kgz-2019", "--lang", language, "--part", "sources,events"]) == 0
        printed = capsys.readouterr().out
        assert (True, False) == (word in printed, "ledger".upper() in printed)


def test_show_takes_a_file_of_ones_own(capsys, tmp_path):
    """A file with returns is shown as the bundled ones are; one that is wrong is said to be, and exits 3."""
    path = tmp_path / "mine.json"
    record = '{"type": "return", "id": "mine", "title": {"en": "My return", "zh": "我的返还"}}'
    path.write_text(f'{{"format": "assetrecovery", "version": "2.0", "records": [{record}]}}', encoding="utf-8")
    assert [0, 0] == [main(["show", str(path)]), main(["show", str(path), "mine", "--lang", "both"])]
    assert capsys.readouterr().out.count("My return") == 2
    path.write_text('{"format": "assetrecovery", "version": "2.0", "records": [{"type": "return"}]}', encoding="utf-8")
    assert main(["show", str(path), "--lang", "zh"]) == ExitStatus.WRONG_FILE
    assert "缺少必需的键" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "returns", "usa-kgz-2018"], "usa-kgz-2019"),
        (["show", "returns", "usa-kgz-2019", "--part", "leger"], "ledger"),
        (["show", "returns", "--part", "ledger"], "--part needs the id of a return"),
        (["show", "returns", "--lang", "both", "--part", "ledger"], "--part须与返还的标识符并用"),
        (["show", "returns", "usa-kgz-2019", "--table"], "--table is for returns"),
        (["show", "wg2-11", "--table"], "--table is for returns"),
        (["show", "returns", "--table", "--part", "ledger", "--lang", "zh"], "--table仅用于"),
        (["show", "wg2-11", "usa-kgz-2019"], "known: cosp-1"),
        (["show", "wg2-11", "irm", "--part", "agenda"], "name one by its id"),
        (["show", "wg2-11", "--mandate", "irm"], "--part trace stands alone"),
    ],
)
def test_a_return_that_is_misspelt_or_misplaced_is_answered_kindly(capsys, arguments, said):
    """What is not known exits 2 and says what is, or how to ask."""
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_demo_is_a_page(capsys, monkeypatch, tmp_path, language):
    """The demo of a language is a page: an agenda, the ledger of a return, a wrong file and what is said of it."""
    demo = runpy.run_path(str(DEV))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wrong.json").write_text(demo["WRONG"], encoding="utf-8")
    exits = [main([word.format(language=language) for word in command]) for command in demo["DEMO"]]
    assert exits == [0, 0, 1]
    printed = capsys.readouterr().out
    assert len(printed.splitlines()) <= 60
    assert ["unknown_key", "no_such_day", "dangling_reference"] == [
        line.partition("[")[2].partition("]")[0] for line in printed.splitlines() if line.startswith("wrong.json")
    ]


def test_check_tells_of_an_older_version_and_finds_nothing_wrong(capsys, tmp_path):
    """What an older file says otherwise is information, in either language, and no error."""
    path = tmp_path / "old.json"
    record = '{"type": "session", "id": "cosp-3", "body": "cosp", "number": 3}'
    path.write_text(f'{{"format": "assetrecovery", "version": "1.0", "records": [{record}]}}', encoding="utf-8")
    assert main(["check", str(path), "--base", "wg2-11", "--lang", "zh"]) == 0
    assert "提示 [migrated] /records/0/type" in capsys.readouterr().out
