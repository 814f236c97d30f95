"""`assetrecovery show`: a meeting, a return or any other record on a page."""

import argparse
from typing import Final

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import MisusedError, NotKnownError
from assetrecovery.commands.given import BUNDLE, add_reading, all_known, bundle_of
from assetrecovery.commands.marks import add_marks
from assetrecovery.commands.saying import both, named, put
from assetrecovery.data import bundled_names
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
from assetrecovery.values.errors import UnknownIdError
from assetrecovery.values.ids import MeetingId, ReturnId
from assetrecovery.values.languages import Words

__all__: list[str] = []

_TRACE: Final = "trace"
_FOLLOW: Final = Words(
    "with --part trace: the mandate, document or recommendation to follow",
    "与--part trace并用：所追溯的任务授权、文件或建议",
)
_TRACE_ALONE: Final = Words(
    "--part trace stands alone and needs --mandate; --mandate needs --part trace",
    "--part trace须单独使用并与--mandate并用；--mandate须与--part trace并用",
)
_NO_PARTS: Final = Words(
    "parts are of a meeting or a return; name one by its id", "只有会议和返还可分部分显示；请以标识符指明"
)
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
_ID_MISSING: Final = Words("--part needs the id of a return", "--part须与返还的标识符并用")
_MEETING_PARTS: Final = {part.code: part for part in MeetingPart}
_RETURN_PARTS: Final = {part.code: part for part in ReturnPart}
_PARTS_LISTED: Final = f"{', '.join((*_MEETING_PARTS, _TRACE))}; returns: {', '.join(_RETURN_PARTS)}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is shown, and how much of it."""
    parser.add_argument("name", help=named(BUNDLE, bundled_names()))
    parser.add_argument("id", nargs="?", help=both(_RECORD_ID))
    parser.add_argument("--part", action="append", help=f"{both(_PARTS_HELP)}: {_PARTS_LISTED}")
    parser.add_argument("--mandate", metavar="ID", help=both(_FOLLOW))
    parser.add_argument("--table", action="store_true", help=both(_TABLE))
    add_marks(parser)
    add_reading(parser, tolerant=True)


def run(options: argparse.Namespace) -> ExitStatus:
    """Print the page."""
    if options.table and (options.id or options.part or options.mandate):
        raise MisusedError(_TABLE_ALONE)
    put(_page(bundle_of(options.name, options), options))
    return ExitStatus.RIGHT


def _page(bundle: Bundle, options: argparse.Namespace) -> str:
    """What is asked for: a record by its id, the meeting that a bundle is named after, the returns, or all."""
    if options.table and not bundle.returns:
        raise MisusedError(_TABLE_ALONE)
    if options.id is not None or options.name in bundle.meetings:
        return _record(bundle, options.id or options.name, options)
    if bundle.returns:
        return _returns(bundle, options)
    if options.part or options.mandate:
        raise MisusedError(_NO_PARTS)
    return show_overview(bundle, options.lang, marks=options.marks)


def _record(bundle: Bundle, record_id: str, options: argparse.Namespace) -> str:
    """One record: a meeting or a return whole or in parts, anything else alone."""
    record = bundle.get(record_id)
    if record is None:
        raise NotKnownError(record_id, _suggested(bundle))
    if isinstance(record, Meeting):
        return _meeting(bundle, record.id, options)
    if options.mandate:
        raise MisusedError(_TRACE_ALONE)
    if isinstance(record, Return):
        return _return(bundle, record.id, options)
    if options.part:
        raise MisusedError(_NO_PARTS)
    return show_record(bundle, record_id, options.lang, marks=options.marks)


def _suggested(bundle: Bundle) -> list[str]:
    """What is named where an id is not known: the returns or the meetings of a bundle, if there are any."""
    return list(bundle.returns) or list(bundle.meetings) or [record.id for record in bundle.records]


def _meeting(bundle: Bundle, meeting_id: MeetingId, options: argparse.Namespace) -> str:
    asked = _parts_asked(options)
    is_trace = asked == [_TRACE]
    if is_trace != bool(options.mandate) or (_TRACE in asked and not is_trace):
        raise MisusedError(_TRACE_ALONE)
    if is_trace:
        return _trace(bundle, meeting_id, options)
    all_known(asked, _MEETING_PARTS, told=(*_MEETING_PARTS, _TRACE))
    parts = [_MEETING_PARTS[code] for code in asked] or None
    return show_meeting(bundle, meeting_id, options.lang, parts, marks=options.marks)


def _parts_asked(options: argparse.Namespace) -> list[str]:
    """The parts asked for, one by one or several with commas between."""
    return [code for codes in options.part or [] for code in codes.split(",")]


def _returns(bundle: Bundle, options: argparse.Namespace) -> str:
    if options.mandate:
        raise MisusedError(_TRACE_ALONE)
    asked = _parts_asked(options)
    all_known(asked, _RETURN_PARTS)
    if asked:
        raise MisusedError(_ID_MISSING)
    return show_returns(bundle, options.lang, table=options.table, marks=options.marks)


def _return(bundle: Bundle, return_id: ReturnId, options: argparse.Namespace) -> str:
    asked = _parts_asked(options)
    all_known(asked, _RETURN_PARTS)
    parts = [_RETURN_PARTS[code] for code in asked] or None
    return show_return(bundle, return_id, options.lang, parts, marks=options.marks)


def _trace(bundle: Bundle, meeting_id: MeetingId, options: argparse.Namespace) -> str:
    try:
        return show_trace(bundle, meeting_id, options.lang, options.mandate, marks=options.marks)
    except UnknownIdError:
        raise NotKnownError(options.mandate, [*bundle.mandates, *bundle.recommendations]) from None
