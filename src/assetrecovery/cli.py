"""The command line: `assetrecovery show | check | codes | name | diff | merge | select | find | table | draw`."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final, NoReturn, TypeAlias

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.bundle_commands import add_commands, add_marks
from assetrecovery.checks import CheckPurpose, Severity, check
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.files.bundles import load, read
from assetrecovery.files.opening import read_bytes
from assetrecovery.introspection.codes import codes_csv, codes_json
from assetrecovery.introspection.labels import class_label
from assetrecovery.introspection.public import code_lists
from assetrecovery.lookup import Lookup, NameForm, NameMatch, find_name
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.pictures import commands as pictorial
from assetrecovery.records import RecordKind
from assetrecovery.serialization.formats import format_of
from assetrecovery.serialization.texts import tell_in
from assetrecovery.show import (
    MeetingPart,
    ReturnPart,
    show_meeting,
    show_overview,
    show_record,
    show_return,
    show_returns,
    show_trace,
)
from assetrecovery.show.layout import SIDES, columns, label
from assetrecovery.show.marking import MARK
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.tables import commands as tabular
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import AssetRecoveryError, LoadError, Problem, UnknownIdError, suggestion
from assetrecovery.values.ids import MeetingId, ReturnId
from assetrecovery.values.languages import Language, Words, fill, negotiate
from assetrecovery.values.terms import Answer
from assetrecovery.wording import labelled, listed

__all__ = ["main"]

Row: TypeAlias = dict[str, Any]

_TEXT: Final = "text"
_JSON: Final = "json"

_HELP: Final = Words(
    "Typed, bilingual records of asset recovery under the United Nations Convention against Corruption",
    "《联合国反腐败公约》资产追回领域的双语类型化记录",
)
_UNKNOWN: Final = Words("not known here; known: {known}{hint}", "此处未知；可用：{known}{hint}")
_TRACE: Final = "trace"
_FOLLOW: Final = Words(
    "with --part trace: the mandate, document or recommendation to follow",
    "与--part trace并用：所追溯的任务授权、文件或建议",
)
_BASE: Final = Words("a bundled data set that the files build on", "文件所依据的随附数据集")
_AS: Final = Words("write the list in both languages, as the file that ships", "以双语写出代码表，与随附文件相同")
_LIST_MISSING: Final = Words("--as needs the name of a code list", "--as须与代码表名称并用")
_FOR: Final = Words("for what they are checked: asks the rules for that too", "检查目的：一并适用为此目的的规则")
_TRACE_ALONE: Final = Words(
    "--part trace stands alone and needs --mandate; --mandate needs --part trace",
    "--part trace须单独使用并与--mandate并用；--mandate须与--part trace并用",
)
_NO_PARTS: Final = Words(
    "parts are of a meeting or a return; name one by its id", "只有会议和返还可分部分显示；请以标识符指明"
)
_RETURNS: Final = "returns"
_SIDE_BY_SIDE: Final = "both"
_RECORD_ID: Final = Words(
    "what to show alone, by its id: a meeting, a return or any other record; returns are listed without one",
    "按标识符单独显示的记录：会议、返还或其他记录；不指明时列出全部返还",
)
_TABLE: Final = Words(
    "with returns: a table by side of origin, currency and stage", "与returns并用：按来源方、货币和阶段列表"
)
_TABLE_ALONE: Final = Words(
    "--table is for returns, all of them and whole: without an id, --part or --mandate",
    "--table仅用于全部返还，不与标识符、--part或--mandate并用",
)
_PARTS_HELP: Final = Words(
    "a part, or several with commas; may be given again", "一个部分，或以逗号分隔的多个部分；可重复"
)
_PARTS_OF_A_MEETING: Final = (*(part.code for part in MeetingPart), _TRACE)
_PARTS_OF_A_RETURN: Final = tuple(part.code for part in ReturnPart)
_PARTS_LISTED: Final = f"{', '.join(_PARTS_OF_A_MEETING)}; {_RETURNS}: {', '.join(_PARTS_OF_A_RETURN)}"
_BASE_OF_FILES: Final = Words("--base is for files of one's own", "--base仅用于自有文件")
_ID_MISSING: Final = Words("--part needs the id of a return", "--part须与返还的标识符并用")
_WHOLE_FILE: Final = Words("(whole file)", "（整个文件）")
_NO_FINDINGS: Final = Words("nothing to report", "未发现问题")
_NO_MATCH: Final = Words("no such name", "没有这个名称")
_PERHAPS: Final = Words("perhaps", "可能是")
_ALSO: Final = Words("perhaps also", "也可能是")
_AMBIGUOUS: Final = Words("several bear this name; choose one", "多个对象有此名称；请择一")
_NOT_ON_THE_DAY: Final = Words("not its name on that day", "当日并非此名")
_NOT_SURELY: Final = Words("perhaps not its name on that day", "当日未必是此名")
_CODE_LIST: Final = "code_list"
_KIND: Final = Words(
    "only among this kind of record, or among codes; may be given again", "只查找此种记录或代码；可重复"
)
_LANGUAGE: Final = Words("language, also as a tag: zh-CN, en-US", "语文，也可用标签：zh-CN、en-US")
_NOT_SPOKEN: Final = Words("not a language of this command; it has: {known}", "此命令没有这种语文；可用：{known}")
_ON: Final = Words(
    "the day whose names are asked for: 2017, 2017-08 or 2017-08-24", "所问名称的日期：2017、2017-08或2017-08-24"
)


class _Parser(argparse.ArgumentParser):
    """A parser whose own complaint is in both languages; the hints of argparse are English."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: usage error · 用法错误: {message}\n")


class _Version(argparse.Action):
    """Print the version, which is only looked up when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(f"assetrecovery {metadata.version('assetrecovery')}")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; answer the exit status: 0 if all is well, 1 if not, 2 for wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="assetrecovery", description=_both(_HELP))
    parser.add_argument("--version", action=_Version, nargs=0, help=_both(Words("print the version", "显示版本")))
    commands = parser.add_subparsers(required=True, metavar="command", parser_class=_Parser)
    show = _command(
        commands,
        "show",
        _show,
        Words("show a bundled meeting or return, or your own", "显示随附的或自有的会议或返还"),
        languages=(*SIDES, _SIDE_BY_SIDE),
    )
    show.add_argument(
        "name", help=_both(Words("name of a bundle, or a file", "数据集名称或文件")) + f": {', '.join(bundled_names())}"
    )
    show.add_argument("id", nargs="?", help=_both(_RECORD_ID))
    show.add_argument("--part", action="append", help=_both(_PARTS_HELP) + f": {_PARTS_LISTED}")
    show.add_argument("--mandate", metavar="ID", help=_both(_FOLLOW))
    show.add_argument("--base", choices=bundled_names(), help=_both(_BASE))
    add_marks(show, _both)
    show.add_argument("--table", action="store_true", help=_both(_TABLE))
    check_ = _command(commands, "check", _check, Words("check files; exit 1 on errors", "检查文件；有错误时退出码为1"))
    check_.add_argument("files", nargs="+", metavar="FILE")
    as_json = Words("write the findings as text or as JSON", "以文本或JSON输出结果")
    check_.add_argument("--as", dest="form", choices=(_TEXT, _JSON), default=_TEXT, help=_both(as_json))
    same = Words("the same as --as json", "同--as json")
    check_.add_argument("--json", dest="form", action="store_const", const=_JSON, help=_both(same))
    check_.add_argument("--for", dest="purpose", choices=[each.code for each in CheckPurpose], help=_both(_FOR))
    check_.add_argument("--base", choices=bundled_names(), help=_both(_BASE))
    codes = _command(
        commands, "codes", _codes, Words("list the code lists, or the codes of one", "列出代码表或其中代码")
    )
    codes.add_argument("list", nargs="?", metavar="LIST", help=_both(Words("name of a code list", "代码表名称")))
    codes.add_argument("--as", dest="form", choices=("csv", "json"), help=_both(_AS))
    tabular.add_arguments(
        _command(commands, "table", tabular.print_table, tabular.PURPOSE),
        _command(commands, "template", tabular.write_template, tabular.PURPOSE_TEMPLATE),
        _command(commands, "read-table", tabular.read_table, tabular.PURPOSE_READ),
    )
    pictorial.add_arguments(_command(commands, "draw", pictorial.print_picture, pictorial.PURPOSE))
    name = _command(commands, "name", _name, Words("find what a name stands for", "查找名称所指"))
    name.add_argument(
        "text",
        help=_both(
            Words("a name in an official language of the United Nations, or a code", "联合国任一正式语文的名称，或代码")
        ),
    )
    kinds = (*(kind.code for kind in RecordKind), _CODE_LIST)
    name.add_argument("--kind", action="append", metavar="KIND", help=f"{_both(_KIND)}: {', '.join(kinds)}")
    name.add_argument("--on", metavar="DATE", help=_both(_ON))
    add_commands(commands, _command, _both)
    return parser


def _command(
    commands: Any,
    name: str,
    run: Callable[[argparse.Namespace], int],
    purpose: Words,
    *,
    languages: Sequence[str] = SIDES,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=_both(purpose), description=_both(purpose))
    parser.add_argument(
        "--lang", type=_asked_of(languages), metavar=f"{{{','.join(languages)}}}", default="en", help=_both(_LANGUAGE)
    )
    parser.set_defaults(run=run)
    return parser


def _asked_of(languages: Sequence[str]) -> Callable[[str], str]:
    """Read a language that a command speaks, also as a tag or the name of a locale: zh-CN, zh_CN.UTF-8."""

    def asked(tag: str) -> str:
        language = tag if tag in languages else negotiate(tag)
        if language is None:
            raise argparse.ArgumentTypeError(_both(fill(_NOT_SPOKEN, {"known": ", ".join(languages)})))
        return language

    return asked


def _both(words: Words) -> str:
    return f"{words.en} · {words.zh}"


def _unknown(given: str, known: Sequence[str], language: str) -> int:
    """Say what is known instead, and what may have been meant."""
    sentence = fill(_UNKNOWN, {"known": Words(", ".join(known), "、".join(known)), "hint": suggestion(given, known)})
    print(f"{given}: {_in(sentence, language)}", file=sys.stderr)
    return 2


# ── show ─────────────────────────────────────────────────────────────────────────────────────────


def _show(options: argparse.Namespace) -> int:
    if options.table and (options.id or options.part or options.mandate):
        return _misused(_TABLE_ALONE, options.lang)
    if options.name not in bundled_names():
        bundle = _loaded(options)
        return bundle if isinstance(bundle, int) else _show_of(bundle, options)
    return _misused(_BASE_OF_FILES, options.lang) if options.base else _show_of(bundled(options.name), options)


def _show_of(bundle: Bundle, options: argparse.Namespace) -> int:
    """Show what is asked for: a record by its id, the meeting that a bundle is named after, the returns, or all."""
    if options.table and not bundle.returns:
        return _misused(_TABLE_ALONE, options.lang)
    if options.id is not None or options.name in bundle.meetings:
        return _show_one(bundle, options.id or options.name, options)
    if bundle.returns:
        return _show_returns(bundle, options)
    if options.part or options.mandate:
        return _misused(_NO_PARTS, options.lang)
    return _print(show_overview(bundle, options.lang, marks=options.marks))


def _loaded(options: argparse.Namespace) -> Bundle | int:
    """Read a file of one's own; what is wrong with it is printed, and the exit status answered instead."""
    if not Path(options.name).is_file():
        return _unknown(options.name, bundled_names(), options.lang)
    try:
        return load(options.name, base=bundled(options.base) if options.base else None)
    except AssetRecoveryError as error:
        for problem in error.problems:
            print(
                f"{options.name}: {problem.path}: {_in(Words(problem.en, problem.zh), options.lang)}", file=sys.stderr
            )
        return 1


def _show_one(bundle: Bundle, record_id: str, options: argparse.Namespace) -> int:
    """Show one record: a meeting or a return whole or in parts, anything else alone."""
    record = bundle.get(record_id)
    if record is None:
        return _unknown(record_id, _suggested(bundle), options.lang)
    if isinstance(record, Meeting):
        return _show_meeting(bundle, record.id, options)
    if options.mandate:
        return _misused(_TRACE_ALONE, options.lang)
    if isinstance(record, Return):
        return _show_return(bundle, record.id, options)
    if options.part:
        return _misused(_NO_PARTS, options.lang)
    return _print(show_record(bundle, record_id, options.lang, marks=options.marks))


def _suggested(bundle: Bundle) -> list[str]:
    """What is named where an id is not known: the returns or the meetings of a bundle, if there are any."""
    return list(bundle.returns) or list(bundle.meetings) or [record.id for record in bundle.records]


def _show_meeting(bundle: Bundle, meeting_id: MeetingId, options: argparse.Namespace) -> int:
    asked = _parts_asked(options)
    is_trace = asked == [_TRACE]
    if is_trace != bool(options.mandate) or (_TRACE in asked and not is_trace):
        return _misused(_TRACE_ALONE, options.lang)
    if is_trace:
        return _show_trace(bundle, meeting_id, options)
    known = {part.code: part for part in MeetingPart}
    if unknown := _first_unknown(asked, known):
        return _unknown(unknown, [*known, _TRACE], options.lang)
    parts = [known[code] for code in asked] or None
    return _print(show_meeting(bundle, meeting_id, options.lang, parts, marks=options.marks))


def _parts_asked(options: argparse.Namespace) -> list[str]:
    """The parts asked for, one by one or several with commas between."""
    return [code for codes in options.part or [] for code in codes.split(",")]


def _first_unknown(asked: Iterable[str], known: Iterable[str]) -> str | None:
    return next((code for code in asked if code not in {*known}), None)


def _show_returns(bundle: Bundle, options: argparse.Namespace) -> int:
    if options.mandate:
        return _misused(_TRACE_ALONE, options.lang)
    asked = _parts_asked(options)
    if unknown := _first_unknown(asked, _PARTS_OF_A_RETURN):
        return _unknown(unknown, _PARTS_OF_A_RETURN, options.lang)
    if asked:
        return _misused(_ID_MISSING, options.lang)
    return _print(show_returns(bundle, options.lang, table=options.table, marks=options.marks))


def _show_return(bundle: Bundle, return_id: ReturnId, options: argparse.Namespace) -> int:
    known = {part.code: part for part in ReturnPart}
    asked = _parts_asked(options)
    if unknown := _first_unknown(asked, known):
        return _unknown(unknown, list(known), options.lang)
    parts = [known[code] for code in asked] or None
    return _print(show_return(bundle, return_id, options.lang, parts, marks=options.marks))


def _print(text: str) -> int:
    sys.stdout.write(text)
    return 0


def _misused(sentence: Words, language: str) -> int:
    print(_in(sentence, language), file=sys.stderr)
    return 2


def _in(sentence: Words, language: str) -> str:
    """Say something in the language asked for, or, with both side by side, in both."""
    return _both(sentence) if language == _SIDE_BY_SIDE else sentence.en if language == "en" else sentence.zh


def _show_trace(bundle: Bundle, meeting_id: MeetingId, options: argparse.Namespace) -> int:
    try:
        return _print(show_trace(bundle, meeting_id, options.lang, options.mandate, marks=options.marks))
    except UnknownIdError:
        return _unknown(options.mandate, [*bundle.mandates, *bundle.recommendations], options.lang)


# ── check ────────────────────────────────────────────────────────────────────────────────────────


def _check(options: argparse.Namespace) -> int:
    base = bundled(options.base) if options.base else reference_data()
    reports = {path: list(_findings(path, base, options.purpose)) for path in options.files}
    if options.form == _JSON:
        written = [{"file": path, "findings": rows} for path, rows in reports.items()]
        print(json.dumps(written, ensure_ascii=False, indent=2))
    else:
        for path, rows in reports.items():
            _print_findings(path, rows, options.lang)
    failed = any(row["severity"] == Severity.ERROR.code for rows in reports.values() for row in rows)
    return 1 if failed else 0


def _findings(path: str, base: Bundle, purpose: str | None) -> Iterator[Row]:
    """Yield what is wrong with a file: with its reading, or, if that is sound, what the rules find."""
    written = format_of(path)
    try:
        text = read_bytes(path)
        reading = read(text, base=base, file_format=written)
    except LoadError as error:
        yield from map(_row, error.problems)
        return
    for change in reading.changes:
        yield _row(change, Severity.INFORMATION)
    yield from map(_row, reading.findings)
    if reading.value is not None and not reading.findings:
        found = check(reading.value, purpose=purpose).findings
        problems = [Problem(code=one.rule, path=one.path, en=one.en, zh=one.zh) for one in found]
        for finding, problem in zip(found, tell_in(text, problems, written), strict=True):
            yield {**_row(problem, finding.severity), "source": finding.source}


def _row(problem: Problem, severity: Severity = Severity.ERROR) -> Row:
    return {"severity": severity.code, **problem.to_plain()}


def _print_findings(path: str, rows: Sequence[Row], language: Language) -> None:
    if not rows:
        print(f"{path}: {_NO_FINDINGS.in_(language)}")
    for row in rows:
        severity = Severity(row["severity"]).label(language)
        place = f"{path}:{row['line']}:{row['column']}" if "line" in row else path
        print(f"{place}: {severity} [{row['code']}] {row['path'] or _WHOLE_FILE.in_(language)}: {row[language]}")


# ── codes ────────────────────────────────────────────────────────────────────────────────────────


def _codes(options: argparse.Namespace) -> int:
    lists = code_lists()
    if options.list is None and options.form:
        return _misused(_LIST_MISSING, options.lang)
    if options.list is None:
        print("\n".join(columns((name, class_label(cls, options.lang)) for name, cls in lists.items())))
        return 0
    chosen = {name.lower(): cls for name, cls in lists.items()}.get(options.list.replace("_", "").lower())
    if chosen is None:
        return _unknown(options.list, list(lists), options.lang)
    if options.form:
        return _print(codes_csv(chosen) if options.form == "csv" else codes_json(chosen))
    print("\n".join(columns((member.code, label(member, options.lang), member.term.source) for member in chosen)))
    _explain_marks([label(member, options.lang) for member in chosen], options.lang)
    return 0


def _explain_marks(printed: Iterable[str], language: Language) -> None:
    """Say what the mark behind our own wording means, if any was printed."""
    if any(MARK in words for words in printed):
        print(f"\n{Phrase.DERIVED.in_(language)}")


# ── name ─────────────────────────────────────────────────────────────────────────────────────────


def _name(options: argparse.Namespace) -> int:
    known = {kind.code: kind for kind in RecordKind}
    if unknown := _first_unknown(options.kind or (), (*known, _CODE_LIST)):
        return _unknown(unknown, [*known, _CODE_LIST], options.lang)
    try:
        on = PartialDate.parse(options.on) if options.on else None
    except AssetRecoveryError as error:
        return _misused(Words(error.text("en"), error.text("zh")), options.lang)
    bundle, found = _find(options.text, options.kind and [known[code] for code in options.kind if code in known], on)
    if not found.matches and (not options.kind or _CODE_LIST in options.kind):
        codes = find_name(options.text, kinds=code_lists().values())
        found = codes if codes.matches else found
    if len(found.matches) > 1:
        print(_AMBIGUOUS.in_(options.lang), file=sys.stderr)
    named = [_named(bundle, match, on) for match in found.matches]
    for match, words in zip(found.matches, named, strict=True):
        print(f"{words}  ({_why(match, options.lang)})")
        print(_note(bundle, match.id, options.lang), end="")
    _explain_marks(named, options.lang)
    if not found.matches:
        print(_NO_MATCH.in_(options.lang), file=sys.stderr)
    for suggested in found.suggestions:
        print(
            f"{(_ALSO if found.matches else _PERHAPS).in_(options.lang)} {_called(bundle, suggested, on)}",
            file=sys.stderr,
        )
    return 0 if len(found.matches) == 1 else 1


def _find(text: str, kinds: list[RecordKind] | None, on: PartialDate | None) -> tuple[Bundle, Lookup]:
    """Look among the reference data first, then among the records that come with the library, the first to know it."""
    asked = find_name(text, kinds=kinds, on=on)
    if asked.matches or kinds == []:
        return reference_data(), asked
    for name in reversed(bundled_names()):
        found = find_name(text, base=bundled(name), kinds=kinds, on=on)
        if found.matches:
            return bundled(name), found
    return reference_data(), asked


def _named(bundle: Bundle, match: NameMatch, on: PartialDate | None) -> str:
    if match.code_list is not None:
        member = code_lists()[match.code_list](match.id)
        return "  ".join((f"{match.code_list}.{match.id}", *(label(member, language) for language in SIDES)))
    return _called(bundle, match.id, on)


def _called(bundle: Bundle, record_id: str, on: PartialDate | None) -> str:
    """Name a record in both languages as a sheet does, a jurisdiction by the name of the day."""
    named = [Sheet(bundle, language, day=on).actor(record_id) for language in SIDES]
    return "  ".join(dict.fromkeys([record_id, *named]))


def _note(bundle: Bundle, record_id: str, language: Language) -> str:
    """What the United Nations says beside the name of a jurisdiction, on a line of its own."""
    record = bundle.get(record_id)
    noted = isinstance(record, Jurisdiction) and record.note
    return f"    {noted.in_(language)}\n" if noted else ""


def _why(match: NameMatch, language: Language) -> str:
    """Say which stored name it was, and what was undone in what was typed."""
    doubts = {Answer.NO: _NOT_ON_THE_DAY, Answer.UNKNOWN: _NOT_SURELY}
    dated = match.form in {NameForm.SHORT, NameForm.FORMAL, NameForm.LATER} and match.in_use in doubts
    reasons = [labelled(match.form.label(language), match.name, language)]
    reasons += [doubts[match.in_use].in_(language)] if dated else []
    reasons += [each.label(language) for each in match.undone]
    return listed(reasons, language)
