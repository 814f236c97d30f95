"""Commands on files and streams: what they take, what they write, and how they end, whatever the world does to them."""

import argparse
import contextlib
import io
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Bundle, bundled, dump, dumps, load, loads, read
from assetrecovery.cli import _parser, main
from assetrecovery.commands import ExitStatus
from assetrecovery.commands.parsing import _complaint
from assetrecovery.commands.progress import Bar
from assetrecovery.commands.registry import COMMANDS
from assetrecovery.commands.saying import shown, typed
from assetrecovery.files import check_records, rules_left_out
from assetrecovery.introspection import public_types
from assetrecovery.serialization import FileFormat, json_schema
from tests.helpers import has_cjk
from tests.laws import examples, reached, reaches

DOCS = Path(__file__).parents[1] / "docs" / "command-line.md"
RETURNS = bundled("returns")
HISTORY = bundled("wg2-history")
PERSON = '{"type": "person", "id": "p-1", "name": "A"}'
HEAD = '{"format": "assetrecovery", "version": "2.0"'
SOUND = f'{HEAD}, "records": [{PERSON}]}}'
FOREIGN = f'{HEAD}, "records": [{{"type": "person", "x-file": 1.50, "id": "p-1", "name": "A", "mood": "good"}}]}}'
LINES = f"{HEAD}}}\n{PERSON}\n"


@pytest.fixture(name="given")
def _given(monkeypatch):
    """What stands on standard input."""

    def give(content: str | bytes) -> None:
        raw = content if isinstance(content, bytes) else content.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return give


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "assetrecovery", *arguments]
    return subprocess.run(command, check=False, capture_output="stdout" not in more, **more)


# ── how a command ends ───────────────────────────────────────────────────────────────────────────


def test_the_page_lists_every_exit_status():
    """The table of exit statuses is that of the enumeration: the same numbers, in both languages."""
    rows = re.findall(r"^\| (\d+) \| (.*?) \| (.*?) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert [(str(status.value), *status.words) for status in ExitStatus] == rows


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", "{sound}"], ExitStatus.RIGHT),
        (["check", "{wrong}"], ExitStatus.FOUND),
        (["check", "{text}"], ExitStatus.FOUND),
        (["check", "{wrong}", "{missing}"], ExitStatus.CANNOT_READ),
        (["show", "{sound}"], ExitStatus.RIGHT),
        (["show", "{wrong}"], ExitStatus.WRONG_FILE),
        (["show", "{text}"], ExitStatus.WRONG_FILE),
        (["show", "{missing}"], ExitStatus.CANNOT_READ),
        (["show", "{folder}"], ExitStatus.CANNOT_READ),
        (["show", "{sound}", "--limit", "items=1"], ExitStatus.WRONG_FILE),
        (["show", "{sound}", "--limit", "item=1"], ExitStatus.USAGE),
        (["show", "{sound}", "--limit", "items=many"], ExitStatus.USAGE),
        (["show", "{sound}", "--limit", "depth=9999"], ExitStatus.USAGE),
        (["diff", "{sound}", "{sound}"], ExitStatus.RIGHT),
        (["diff", "{sound}", "returns"], ExitStatus.FOUND),
        (["diff", "-", "-"], ExitStatus.USAGE),
        (["merge", "{sound}", "{wrong}"], ExitStatus.WRONG_FILE),
        (["select", "{sound}", "p-2"], ExitStatus.USAGE),
        (["publish", "{sound}", "--on", "soon"], ExitStatus.USAGE),
        (["convert", "{sound}", "{folder}/new.yaml"], ExitStatus.RIGHT),
        (["convert", "{wrong}", "{folder}/new.yaml"], ExitStatus.WRONG_FILE),
        (["convert", "{missing}", "{folder}/new.yaml"], ExitStatus.CANNOT_READ),
        (["convert", "{sound}", "{missing}/new.yaml"], ExitStatus.CANNOT_WRITE),
        (["convert", "{sound}", "{folder}/new.jsonl", "--stream"], ExitStatus.USAGE),
        (["schema", "retrun"], ExitStatus.USAGE),
        (["table", "persons", "{missing}"], ExitStatus.CANNOT_READ),
        (["table", "all"], ExitStatus.USAGE),
        (["table", "nothing"], ExitStatus.USAGE),
        (["read-table", "{missing}"], ExitStatus.CANNOT_READ),
        (["codes", "nothing"], ExitStatus.USAGE),
        (["name", "Atlantis"], ExitStatus.FOUND),
        (["name", "Korea", "--on", "soon"], ExitStatus.USAGE),
    ],
)
def test_every_end_has_its_status(capsys, tmp_path, arguments, status):
    """What is right, found, misused, wrong, not there and not to be written ends with a number of its own."""
    files = {"sound": SOUND, "wrong": f'{HEAD}, "records": [{{}}]}}', "text": "Dear Sir"}
    places = {name: tmp_path / f"{name}.json" for name in (*files, "missing")} | {"folder": tmp_path}
    for name, content in files.items():
        places[name].write_text(content, encoding="utf-8")
    for language in ("zh", "en"):
        assert status == main([one.format(**places) for one in arguments] + ["--lang", language])
        said = capsys.readouterr().err
        assert (status == ExitStatus.RIGHT or arguments[0] == "check" or arguments[0] == "diff") or said
        assert not said or "Traceback" not in said


def test_an_extra_that_is_missing_has_its_status(capsys, monkeypatch, tmp_path):
    """A file in YAML without the extra that reads it ends with the name of the extra."""
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    path = tmp_path / "mine.yaml"
    path.write_text("format: assetrecovery", encoding="utf-8")
    assert ExitStatus.EXTRA_MISSING == main(["show", str(path)])
    assert "assetrecovery[yaml]" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_said():
    """What cannot be written is said in a line, and nothing follows it."""
    for arguments in (["--version"], ["template", "--help"], ["convert", "wg2-11", "-"]):
        with Path("/dev/full").open("wb") as full:
            done = run(*arguments, stdout=full, stderr=subprocess.PIPE)
        assert (ExitStatus.CANNOT_WRITE, 1) == (done.returncode, done.stderr.count(b"\n"))
        assert b"the disk is full" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="a shell closes streams so on POSIX alone")
@pytest.mark.parametrize(
    ("redirected", "status"),
    [
        ("schema person >&-", ExitStatus.CANNOT_WRITE),
        ("schema nothing 2>&-", ExitStatus.USAGE),
        ("show - <&-", ExitStatus.CANNOT_READ),
    ],
)
def test_a_closed_stream_is_no_traceback(redirected, status):
    """Whatever stream is closed beforehand, the status says what became of it, and nothing lands among the results."""
    command = f"{sys.executable} -m assetrecovery {redirected}"
    done = subprocess.run(["/bin/sh", "-c", command], check=False, capture_output=True)
    assert (status, b"") == (done.returncode, done.stdout)
    assert done.stderr.count(b"\n") == ("2>&-" not in redirected)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_an_interruption_is_said(tmp_path):
    """Whoever interrupts a command reads so, in a line, and the shell knows by the status."""
    os.mkfifo(pipe := tmp_path / "pipe.json")
    # What runs in the background of a shell is deaf to interruptions, and so are its children, unless they ask to hear.
    heard = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    command = [sys.executable, "-c", heard + "from assetrecovery.__main__ import run; sys.exit(run())"]
    command += ["check", str(pipe), "--lang", "zh"]
    waiting = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with waiting, pipe.open("wb"):  # which waits until the command has opened its end: it is reading then
        waiting.send_signal(signal.SIGINT)
        out, said = waiting.communicate(timeout=60)
    assert (ExitStatus.INTERRUPTED, b"", 1) == (waiting.returncode, out, said.count(b"\n"))
    assert "已中断" in said.decode()


def test_an_interruption_in_the_middle_ends_the_command(capsys, monkeypatch):
    """Wherever the keyboard interrupts, no more is written and the status is that of an interruption."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("assetrecovery.commands.codes.code_lists", interrupt)
    monkeypatch.setattr("assetrecovery.commands.failing._silenced", lambda status: status)
    assert ExitStatus.INTERRUPTED == main(["codes", "--lang", "zh"])
    assert "已中断" in capsys.readouterr().err


def test_an_interruption_while_the_command_line_is_loaded_is_quiet():
    """Who interrupts before the command line has been loaded is told so, and sees no traceback."""
    code = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'assetrecovery.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from assetrecovery.__main__ import run; sys.exit(run())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (ExitStatus.INTERRUPTED, b"", "interrupted · 已中断\n") == (
        done.returncode,
        done.stdout,
        done.stderr.decode(),
    )


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the system lets this user read everything")
def test_a_file_that_is_closed_to_us_is_said_to_be(capsys, tmp_path):
    """A file without permission to read it is one that cannot be read, and the reason is said."""
    path = tmp_path / "closed.json"
    path.write_text(SOUND, encoding="utf-8")
    path.chmod(0)
    assert ExitStatus.CANNOT_READ == main(["show", str(path), "--lang", "zh"])
    assert "没有权限" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="locales are those of POSIX here")
@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_a_foreign_locale_changes_nothing(locale, tmp_path):
    """Chinese is understood, a file with a Chinese name is read, and both are written, whatever the locale says."""
    path = tmp_path / "记录.json"
    path.write_text(SOUND, encoding="utf-8")
    environment = {**os.environ, **locale}
    assert run("name", "大韩民国", env=environment).stdout.decode().startswith("KOR  大韩民国")
    done = run("check", os.fsencode(path), "--lang", "zh", env=environment)  # type: ignore[arg-type]  bytes are taken too
    assert (0, f"{path}: 未发现问题\n") == (done.returncode, done.stdout.decode())


def test_names_of_files_are_shown_as_letters():
    """A name that came as bytes of another encoding is read as UTF-8, and what is no letter is escaped."""
    assert "记录" == typed(os.fsdecode("记录".encode()))
    assert "a\\nb" == shown("a\nb")


# ── standard input and output ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "{}"],
        ["show", "{}", "p-1"],
        ["check", "{}"],
        ["convert", "{}", "-"],
        ["diff", "{}", "wg2-11"],
        ["merge", "{}", "wg2-11"],
        ["select", "{}", "p-1"],
        ["publish", "{}"],
        ["find", "p-1", "--in", "{}"],
        ["table", "persons", "{}", "--as", "csv"],
    ],
)
def test_standard_input_stands_where_a_file_does(capsys, given, tmp_path, arguments):
    """What a command answers of a file, it answers of the same on standard input."""
    path = tmp_path / "mine.json"
    path.write_text(SOUND, encoding="utf-8")
    given(SOUND)
    answers = []
    for name in (str(path), "-"):
        status = main([one.format(name) for one in arguments])
        answers.append((status, capsys.readouterr().out.replace(f"{name}: ", "")))
    assert answers[0] == answers[1]
    assert answers[0][0] in {ExitStatus.RIGHT, ExitStatus.FOUND}


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "returns", "usa-kgz-2019", "--part", "ledger"],
        ["check", "wg2-11.json", "wg2-12.json", "--tolerant"],
        ["draw", "returns", "usa-kgz-2019", "--as", "mermaid"],
        ["report", "returns", "usa-kgz-2019", "--marks", "all"],
        ["diff", "wg2-11", "wg2-history", "--json"],
        ["merge", "wg2-11", "wg2-history", "--prefer", "other"],
        ["select", "returns", "usa-kgz-2019", "usa-gmb-jammeh-2022", "--limit", "items=1000000"],
        ["table", "amounts", "returns", "--as", "csv"],
    ],
    ids=" ".join,
)
def test_options_may_stand_anywhere(capsys, arguments):
    """A command answers alike wherever its options stand among what it is asked about."""
    command, *rest = [*arguments, "--lang", "zh"]
    at = next(place for place, word in enumerate(rest) if word.startswith("-"))
    asked, options = rest[:at], rest[at:]
    answers = []
    for place in range(len(asked) + 1):
        status = main([command, *asked[:place], *options, *asked[place:]])
        answers.append((status, *capsys.readouterr()))
    assert ExitStatus.USAGE != answers[0][0]
    assert answers == [answers[0]] * len(answers)


def test_what_a_command_does_not_take_is_said_with_the_usage_of_the_command(capsys):
    """Whoever mistypes an option sees those that the command has, and not how commands are called in general."""
    with pytest.raises(SystemExit) as ended:
        main(["diff", "wg2-11", "wg2-history", "--jsno"])
    assert ExitStatus.USAGE == ended.value.code
    said = capsys.readouterr().err
    assert "unrecognized arguments: --jsno · 无法识别的参数：--jsno" in said
    assert "assetrecovery diff" in said.splitlines()[0]
    assert "--json" in said


@pytest.mark.parametrize("content", [LINES, dumps(read(SOUND).value, file_format="yaml")])
def test_the_format_of_standard_input_is_said(capsys, given, content):
    """What has no name has a format all the same, and its findings a place."""
    given(content)
    assert 0 == main(["check", "-", "--from", "json_lines" if content == LINES else "yaml"])
    assert "-: nothing to report\n" == capsys.readouterr().out
    given(content.replace("type", "tpye"))
    assert 1 == main(["check", "-", "--from", "json_lines" if content == LINES else "yaml"])


def test_a_result_is_written_to_a_file_whole_or_not_at_all(capsys, tmp_path):
    """`--out` writes what would be printed, in the format of the name, and a fault leaves what was there."""
    for name in ("chosen.json", "chosen.yaml", "chosen.jsonl.gz"):
        assert 0 == main(["select", "wg2-11", "irm-cycle-2", "--out", str(tmp_path / name)])
        assert "" == capsys.readouterr().out
    assert 0 == main(["select", "wg2-11", "irm-cycle-2"])
    assert capsys.readouterr().out == (tmp_path / "chosen.json").read_text(encoding="utf-8")
    assert load(tmp_path / "chosen.yaml", base=Bundle()) == load(tmp_path / "chosen.jsonl.gz", base=Bundle())
    assert ExitStatus.CANNOT_WRITE == main(["select", "wg2-11", "irm-cycle-2", "--out", str(tmp_path)])


def test_tables_come_from_standard_input(capsys, given, tmp_path):
    """A workbook that was filled in is read from standard input as from its file."""
    pytest.importorskip("openpyxl")
    assert 0 == main(["table", "all", "wg2-11", "--out", str(tmp_path / "all.xlsx")])
    assert 0 == main(["read-table", str(tmp_path / "all.xlsx"), "--base", "wg2-11"])
    from_file = capsys.readouterr().out
    given((tmp_path / "all.xlsx").read_bytes())
    assert 0 == main(["read-table", "-", "--base", "wg2-11"])
    assert from_file == capsys.readouterr().out


# ── convert ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("target", ["a.json", "a.jsonl", "a.yaml", "a.json.gz", "a.ndjson.gz"])
def test_a_file_is_converted_into_every_format_and_back(tmp_path, target):
    """Whatever the format, the same records come back, and the same bytes from the second conversion."""
    first, second, third = tmp_path / "first.json", tmp_path / target, tmp_path / "third.json"
    dump(bundled("wg2-11").select("irm-cycle-2"), first)
    assert 0 == main(["convert", str(first), str(second)])
    assert load(second, base=Bundle()) == load(first, base=Bundle())
    assert 0 == main(["convert", str(second), str(third)])
    assert first.read_bytes() == third.read_bytes()


@pytest.mark.parametrize("code", [one.code for one in FileFormat])
def test_a_bundle_is_written_to_standard_output_in_the_format_asked_for(capsys, code):
    """`convert returns - --as yaml` prints what `dumps` writes."""
    assert 0 == main(["convert", "wg2-11", "-", "--as", code])
    assert dumps(bundled("wg2-11"), file_format=code) == capsys.readouterr().out


def test_what_is_foreign_goes_along(capsys, tmp_path):
    """Keys of another system stand where they stood, numbers as they were written; others only if that is tolerated."""
    source, target = tmp_path / "foreign.json", tmp_path / "foreign.jsonl"
    source.write_text(FOREIGN, encoding="utf-8")
    assert ExitStatus.WRONG_FILE == main(["convert", str(source), str(target)])
    assert not target.exists()
    assert 0 == main(["convert", str(source), str(target), "--tolerant", "--lang", "zh"])
    assert "/records/0/mood" in capsys.readouterr().err
    assert '"x-file":1.50,"id":"p-1","name":"A","mood":"good"' in target.read_text(encoding="utf-8")


def test_an_older_file_is_brought_up_to_date_and_that_is_said(capsys, tmp_path):
    """What an older version said otherwise is written as this one does, and how much of it is told."""
    path = tmp_path / "old.json"
    record = '{"type": "session", "id": "cosp-3", "body": "cosp", "number": 3}'
    path.write_text(f'{{"format": "assetrecovery", "version": "1.0", "records": [{record}]}}', encoding="utf-8")
    assert 0 == main(["convert", str(path), "-", "--base", "wg2-11"])
    said = capsys.readouterr()
    assert '"meeting"' in said.out
    assert "changes from an older version to 2.0: 1;" in said.err


def test_a_stream_is_converted_record_by_record(capsys, given, tmp_path):
    """Lines come out as they went in; the first that is wrong is named with its place, and no file comes to be."""
    source, target = tmp_path / "many.jsonl.gz", tmp_path / "copy.jsonl"
    dump(HISTORY, source)
    assert 0 == main(["convert", str(source), str(target), "--stream"])
    assert dumps(HISTORY, file_format="json_lines") == target.read_text(encoding="utf-8")
    given(target.read_bytes())
    assert 0 == main(["convert", "-", "-", "--stream"])
    assert target.read_text(encoding="utf-8") == capsys.readouterr().out
    given(LINES + "{}\n")
    assert ExitStatus.WRONG_FILE == main(["convert", "-", str(tmp_path / "none.jsonl"), "--stream"])
    assert "/records/1/type" in capsys.readouterr().err
    assert not (tmp_path / "none.jsonl").exists()


# ── check ────────────────────────────────────────────────────────────────────────────────────────


def test_a_stream_is_checked_line_by_line(capsys, given, tmp_path):
    """Each finding has its line; the rules that did not run are named; an error is told by the status."""
    wrong = [*dumps(RETURNS, file_format="json_lines").splitlines(), "{}", PERSON.replace('"A"', "5")]
    content = "".join(f"{line}\n" for line in wrong).encode()
    (tmp_path / "many.jsonl").write_bytes(content)
    expected = [(one.line, one.finding.rule) for one in check_records(io.BytesIO(content), base=RETURNS.base)]
    for name in ("-", str(tmp_path / "many.jsonl")):
        given(content)
        assert 1 == main(["check", "--stream", "--as", "json_lines", name, "--base", "wg2-history"])
        said = capsys.readouterr()
        rows = [json.loads(line) for line in said.out.splitlines()]
        assert expected == [(row["line"], row["code"]) for row in rows]
        assert {name} == {row["file"] for row in rows}
        assert all(rule.id in said.err for rule in rules_left_out())


@pytest.mark.parametrize("more", [["--as", "json"], ["--tolerant"], ["--limit", "items=5"]])
def test_what_does_not_go_with_a_stream_is_refused(capsys, tmp_path, more):
    """A stream has no document around it, and its rules no bundle."""
    (tmp_path / "many.jsonl").write_text(LINES, encoding="utf-8")
    assert ExitStatus.USAGE == main(["check", "--stream", str(tmp_path / "many.jsonl"), *more])
    assert "--stream" in capsys.readouterr().err
    assert ExitStatus.USAGE == main(["check", "--stream", str(tmp_path / "many.json")])


def test_a_stream_that_cannot_be_read_is_one(capsys, tmp_path):
    """A stream that is not there, and one that is cut off, are told as files are."""
    (tmp_path / "cut.jsonl.gz").write_bytes(b"\x1f\x8b")
    assert ExitStatus.CANNOT_READ == main(["check", "--stream", str(tmp_path / "none.jsonl")])
    assert 1 == main(["check", "--stream", str(tmp_path / "cut.jsonl.gz")])
    assert "bad_gzip" in capsys.readouterr().out


def test_a_tolerant_check_tells_what_is_not_known_and_finds_no_error(capsys, tmp_path):
    """What is kept is information, and the rules run over the rest; without it the key is an error."""
    path = tmp_path / "foreign.json"
    path.write_text(FOREIGN, encoding="utf-8")
    assert 1 == main(["check", str(path)])
    assert "unknown_key" in capsys.readouterr().out
    assert 0 == main(["check", str(path), "--tolerant", "--lang", "zh"])
    assert "提示 [kept_key] /records/0/mood" in capsys.readouterr().out
    assert 0 == main(["show", str(path), "--tolerant"])


def test_what_is_right_but_long_is_read_within_larger_limits(capsys, tmp_path):
    """A limit is set on the command line as in Python, and what is beyond it is said to be."""
    path = tmp_path / "mine.json"
    path.write_text(SOUND, encoding="utf-8")
    assert 1 == main(["check", str(path), "--limit", "depth=1"])
    assert "[too_deep]" in capsys.readouterr().out
    assert 0 == main(["check", str(path), "--limit", "depth=100", "--limit", "items=1000000"])


# ── schema ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["return", "Return", "amount_stage", "AmountStage", "Money", "partialdate"])
def test_the_schema_of_a_type_is_printed(capsys, name):
    """A kind, a class and a code list are found as files and as Python write them."""
    (cls,) = (cls for called, cls in public_types().items() if called.lower() == name.replace("_", "").lower())
    assert 0 == main(["schema", name])
    assert json_schema(cls) == json.loads(capsys.readouterr().out)


def test_the_schema_of_files_is_printed_or_written(capsys, tmp_path):
    """Without a type it is that of whole files; a class that no file holds has none."""
    assert 0 == main(["schema"])
    assert json_schema() == json.loads(capsys.readouterr().out)
    assert 0 == main(["schema", "--out", str(tmp_path / "schema.json")])
    assert json_schema() == json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))
    assert ExitStatus.USAGE == main(["schema", "ExitStatus"])


# ── anything ─────────────────────────────────────────────────────────────────────────────────────

WORDS = (
    "s.json", "bad.json", "empty", "l.jsonl", "b.xlsx", "y.yaml", "z.json.gz", "c.csv", "-", ".", "nowhere.json", "",
    "wg2-11", "p-1", "CHE", "return", "\udcff.json", "a\nb", "-1", "x" * 300, "维也纳", "out.json", "out.xlsx", "o/ut",
    "items=5", "size=1", "2017", "zh",
)  # fmt: skip
FILES = {
    "s.json": SOUND.encode(), "bad.json": b"{", "empty": b"", "l.jsonl": LINES.replace('"A"', "5").encode(),
    "b.xlsx": b"PK\x03\x04", "y.yaml": b"a: &b 1", "z.json.gz": b"\x1f\x8b", "c.csv": b'a,b\n1,"',
}  # fmt: skip


def any_words(data: random.Random, action: argparse.Action) -> Iterator[str]:
    """A value for what a command takes, or none; now and then one that it does not take."""
    if action.dest == "help" or data.random() < (0.85 if action.option_strings else 0.1):
        return
    yield from action.option_strings[:1]
    if action.nargs != 0:
        chosen = tuple(map(str, action.choices or ())) if data.random() < 0.9 else ()
        yield data.choice(chosen or WORDS)


@reaches(done=2, refused=8)
@examples(40, long=5_000)
@given(st.integers(0, 2**32).map(random.Random))
def test_whatever_is_asked_ends_with_a_status(data: random.Random):
    """No words on the command line, no file and no standard input end a command otherwise than by a status."""
    name = data.choice(COMMANDS).name
    words = [word for action in options_of(name) for word in any_words(data, action)]
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder), pytest.MonkeyPatch.context() as patched:
        for path, content in FILES.items():
            Path(path).write_bytes(content)
        patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.choice((b"", b"{}", SOUND.encode(), b"\xff")))))
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            try:
                status = main([name, *words])
            except SystemExit as end:
                status = ExitStatus(end.code or 0)
    reached("done", status in {ExitStatus.RIGHT, ExitStatus.FOUND})
    reached("refused", status not in {ExitStatus.RIGHT, ExitStatus.FOUND})
    assert status in {*ExitStatus} - {ExitStatus.INTERRUPTED, ExitStatus.PIPE_CLOSED}


def test_a_name_that_no_system_takes_is_none(capsys, given):
    """What is too long for the name of a file, and what is asked of nothing, is answered as unknown, and cut."""
    given(dumps(Bundle()))
    for arguments in (["show", "x" * 10_000], ["show", "-", "p-1"], ["show", ""]):
        assert ExitStatus.USAGE == main(arguments)
        said = capsys.readouterr().err
        assert "not known here" in said
        assert len(said) < 500


# ── words ────────────────────────────────────────────────────────────────────────────────────────


def options_of(name: str) -> Iterator[argparse.Action]:
    (commands,) = (one for one in _parser([name])._actions if isinstance(one, argparse._SubParsersAction))  # noqa: SLF001
    yield from commands.choices[name]._actions  # noqa: SLF001  no public way leads to them


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_every_help_is_in_both_languages(capsys, name):
    """Each option and argument of every command says in both languages what it is for."""
    for action in options_of(name):
        english, _, chinese = (action.help or "").partition(" · ")
        assert re.search("[a-z]{3}", english), action.dest
        assert has_cjk(chinese), action.dest
    with pytest.raises(SystemExit):
        main([name, "--help"])
    assert "usage · 用法: " in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sing"],
        ["show"],
        ["check", "--as", "xml", "a.json"],
        ["show", "wg2-11", "--lang"],
        ["show", "wg2-11", "--lang", "fr"],
        ["show", "wg2-11", "irm", "more"],
        ["show", "wg2-11", "--table=yes"],
        ["check", "a.json", "--ba"],
    ],
)
def test_every_complaint_about_use_is_in_both_languages(capsys, arguments):
    """What argparse says in English alone is said in Chinese as well."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert ExitStatus.USAGE == end.value.code
    said = capsys.readouterr().err.splitlines()[-1]
    assert has_cjk(said.partition("用法错误: ")[2])


def test_a_complaint_that_nobody_knows_is_said_as_it_is():
    """A later version of argparse may complain of something else, and is let through."""
    assert "something else" == _complaint("something else")


# ── progress ─────────────────────────────────────────────────────────────────────────────────────


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_shows_long_work_alone_and_leaves_no_trace():
    """What takes less than half a second has no bar; a bar is drawn ten times a second at most, and cleared."""
    moments = iter([0.0, 0.1, 1.0, 1.05, 1.2])
    bar = Bar(terminal := Terminal(), lambda: next(moments))
    for done in (1, 2, 3, 4):
        bar(done * 10_000_000, 80_000_000 if done < 4 else None)
    bar.clear()
    drawn = terminal.getvalue().split("\r")
    assert ["25 %  [#######.......................]  20 / 80 MB", "40 MB"] == [
        one.strip() for one in drawn if one.strip()
    ]
    assert "" == drawn[-1]


def test_long_work_shows_a_bar_on_a_terminal(monkeypatch, capsys, tmp_path):
    """A stream that is checked tells the terminal how far it is, and tells nothing to anything else."""
    (tmp_path / "many.jsonl").write_text(LINES + f"{PERSON[:-1]}, {' ' * 3_000_000}}}\n".replace(", }", "}"))
    path = str(tmp_path / "many.jsonl")
    monkeypatch.setattr("assetrecovery.commands.progress._PATIENCE", 0)
    monkeypatch.setattr("assetrecovery.commands.progress._OFTEN", 0)
    main(["check", "--stream", path])
    assert "%" not in capsys.readouterr().err
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    main(["check", "--stream", path])
    assert "100 %" in terminal.getvalue()


@pytest.mark.parametrize("target", ["out.json", "out.jsonl", "out.yaml"])
def test_a_file_that_is_read_and_written_whole_shows_a_bar_too(target, monkeypatch, capsys, tmp_path):
    """A conversion tells the terminal how far the reading is, then the writing, and leaves no trace of either."""
    monkeypatch.setattr("assetrecovery.commands.progress._PATIENCE", 0)
    monkeypatch.setattr("assetrecovery.commands.progress._OFTEN", 0)
    path = str(tmp_path / "in.yaml")
    main(["convert", "wg2-11", path])
    main(["convert", "--base", "wg2-history", path, str(tmp_path / "quiet.json")])
    assert "" == capsys.readouterr().err
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert 0 == main(["convert", "--base", "wg2-history", "--lang", "zh", path, str(tmp_path / target)])
    drawn = terminal.getvalue().split("\r")
    assert ["MB", "条记录"] == [
        next(line for line in drawn if name in line).split()[-1][-3:] for name in ("MB", "条记录")
    ]
    assert 100 < sum("%" in line for line in drawn)
    assert "" == drawn[-1]


@pytest.mark.parametrize("file_format", ["json", "json_lines", "yaml"])
def test_the_library_tells_a_callback_how_far_it_is(file_format):
    """Reading tells of the length of the text and writing of records, from nothing to all and never backwards."""
    bundle = bundled("wg2-11")
    written: list[tuple[int, int | None]] = []
    text = dumps(bundle, file_format=file_format, progress=lambda *come: written.append(come))
    told: list[tuple[int, int | None]] = []
    for each in (text, text.replace('"wg2"', '"wgg"', 1)):  # what is right at once, and what is read in detail
        told.clear()
        read(each, base=bundle.base, file_format=file_format, progress=lambda *come: told.append(come))
        assert (len(text), len(text)) == told[-1]
        assert 20 < len(told) <= 202
        assert sorted(told) == told
    assert sorted(written) == written
    assert (len(bundle.records), len(bundle.records)) == written[-1]


def test_a_callback_may_end_the_work():
    """What is raised by who is told is raised by the function, whichever reader was at work."""
    text = dumps(bundled("wg2-11"))

    def enough(*_: int | None) -> None:
        raise LookupError

    for work in (lambda: loads(text, progress=enough), lambda: dumps(bundled("wg2-11"), progress=enough)):
        with pytest.raises(LookupError):
            work()
    assert loads(text, base=bundled("wg2-11").base) == bundled("wg2-11")


def test_what_ends_the_work_is_raised_as_it_was():
    """An error of who is told comes with the cause that it was given."""

    def enough(*_: int | None) -> None:
        raise LookupError from KeyError("why")

    with pytest.raises(LookupError) as error:
        dumps(bundled("wg2-11"), progress=enough)
    assert isinstance(error.value.__cause__, KeyError)


@pytest.mark.parametrize("number", [1, 199, 399, 1001])
def test_of_a_work_of_any_size_is_told_two_hundred_times(number):
    """Two hundred times at most, and once at the end; what the callback itself asks of the library is no part of it."""
    records = tuple(
        attrs.evolve(bundled("wg2-11").persons["friedrich-daeuble"], id=f"p-{place}") for place in range(number)
    )
    bundle, told = Bundle(records=records), []

    def tell(*come: int | None) -> None:
        told.append(come)
        loads(dumps(bundled("wg2-11").select("CHE")))

    dumps(bundle, progress=tell)
    assert [done for done, _ in told[:-1]] == [*range(0, number, max(1, -(-number // 200)))]
    assert (number, number) == told[-1]
