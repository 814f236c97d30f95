"""`assetrecovery check`: everything that is wrong with files, and what the rules find in those that are sound."""

import argparse
from collections.abc import Iterator
from typing import Final

from assetrecovery.checks import CheckPurpose, Severity, check
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import MisusedError, explained
from assetrecovery.commands.finding_rows import FORMS, Row, row_of
from assetrecovery.commands.given import (
    add_reading,
    base_of,
    check_streamed,
    content_of_file,
    limits_of,
    once,
    source_of,
)
from assetrecovery.commands.progress import Bar, bar
from assetrecovery.commands.saying import both, named, spoken_in, tell
from assetrecovery.files.bundles import read
from assetrecovery.files.stream_checks import check_records, rules_left_out
from assetrecovery.serialization.formats import format_of
from assetrecovery.serialization.reading import is_kept
from assetrecovery.serialization.texts import tell_in
from assetrecovery.values.errors import Fault, LoadError, Problem
from assetrecovery.values.languages import Words, fill

__all__: list[str] = []

_FILE: Final = Words("a file, or - for standard input", "文件，或以-表示标准输入")
_AS: Final = Words("how the findings are written", "结果的输出格式")
_SAME: Final = Words("the same as --as json", "同--as json")
_FOR: Final = Words("for what they are checked: asks the rules for that too", "检查目的：一并适用为此目的的规则")
_STREAM: Final = Words(
    "JSON Lines of any length, in bounded memory; rules that need the whole bundle do not run",
    "任意长度的JSON Lines，占用内存有限；须有完整数据集的规则不运行",
)
_ALONE: Final = Words(
    "--stream goes with --as text or json_lines, which are written as they are found",
    "--stream只与--as text或json_lines并用，二者随查随写",
)
_LEFT_OUT: Final = Words(
    "{number} rules compare a record with others, and did not run over the stream: {rules}",
    "{number}条规则须对照多条记录，未在数据流上运行：{rules}",
)
_PURPOSES: Final = tuple(each.code for each in CheckPurpose)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which files are checked, for what, and how the findings are written."""
    parser.add_argument("files", nargs="+", metavar="FILE", help=both(_FILE))
    parser.add_argument("--as", dest="form", choices=tuple(FORMS), default="text", help=both(_AS))
    parser.add_argument("--json", dest="form", action="store_const", const="json", help=both(_SAME))
    parser.add_argument("--for", dest="purpose", choices=_PURPOSES, metavar="PURPOSE", help=named(_FOR, _PURPOSES))
    parser.add_argument("--stream", action="store_true", help=both(_STREAM))
    add_reading(parser, tolerant=True)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write every finding; an error is one that the status tells of, a file that cannot be had is another."""
    once(options.files)
    for name in options.files if options.stream else ():
        check_streamed(options, name, options.source_format)
    if options.stream and options.form == "json":
        raise MisusedError(_ALONE)
    form = FORMS[options.form](options.lang)
    worst = ExitStatus.RIGHT
    with bar() as progress:
        for name in options.files:
            form.begin(name)
            for row in _streamed(name, options, progress) if options.stream else _rows(name, options, progress):
                progress.clear()
                form.add(row)
                worst = max(worst, _status(row))
            form.end()
    form.close()
    if options.stream:
        _tell_what_did_not_run(options)
    return worst


def _status(row: Row) -> ExitStatus:
    if row["code"] == Fault.CANNOT_OPEN.code:
        return ExitStatus.CANNOT_READ
    return ExitStatus.FOUND if row["severity"] == Severity.ERROR.code else ExitStatus.RIGHT


def _rows(name: str, options: argparse.Namespace, progress: Bar) -> Iterator[Row]:
    """What is wrong with a file: with its reading, or, if that is sound, what the rules find."""
    written, limits = format_of(name, options.source_format), limits_of(options)
    try:
        text = content_of_file(name, options)
        reading = read(
            text,
            base=base_of(options),
            tolerant=options.tolerant,
            limits=limits,
            file_format=written,
            progress=progress,
        )
    except LoadError as error:
        yield from map(row_of, explained(error))
        return
    for change in reading.changes:
        yield row_of(change, Severity.INFORMATION)
    for problem in reading.findings:
        yield row_of(problem, Severity.INFORMATION if is_kept(problem) else Severity.ERROR)
    if reading.value is not None and all(map(is_kept, reading.findings)):
        found = check(reading.value, purpose=options.purpose).findings
        problems = [Problem(code=one.rule, path=one.path, en=one.en, zh=one.zh) for one in found]
        placed = tell_in(text, problems, written, limits)
        for finding, problem in zip(found, placed, strict=True):
            yield {**row_of(problem, finding.severity), "source": finding.source}


def _streamed(name: str, options: argparse.Namespace, progress: Bar) -> Iterator[Row]:
    """What is wrong with a stream, line by line."""
    try:
        size, base = limits_of(options).size, base_of(options)
        found = check_records(source_of(name), base=base, purpose=options.purpose, max_line=size, progress=progress)
        for one in found:
            told = one.finding
            problem = Problem(code=told.rule, path=told.path, en=told.en, zh=told.zh, line=one.line, column=1)
            yield {**row_of(problem, told.severity), "source": told.source}
    except LoadError as error:
        yield from map(row_of, explained(error))


def _tell_what_did_not_run(options: argparse.Namespace) -> None:
    rules = rules_left_out(purpose=options.purpose)
    ids = ", ".join(rule.id for rule in rules)
    tell(spoken_in(fill(_LEFT_OUT, {"number": len(rules), "rules": ids}), options.lang))
