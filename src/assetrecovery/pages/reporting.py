"""A record or a bundle as one HTML file: the answer first, pictures, figures, what is not known, sources, disclaimer.

The file says everything twice, in Chinese and in English, each a whole of its own. It holds its pictures and its looks,
loads nothing and runs nothing, which it also tells the browser to hold it to.
"""

import contextlib
import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.steps import StepAnswer
from assetrecovery.pages.layout import linked, listing, page, tabled
from assetrecovery.pages.markup import Html, element, joined
from assetrecovery.pictures.drawing import Asked, PictureKind, notes, picture_within
from assetrecovery.records import Record, kind_of
from assetrecovery.show.entries import describe
from assetrecovery.show.marking import Marks, bare
from assetrecovery.show.meetings.kinds import overview
from assetrecovery.show.meetings.paper import MeetingPart, head_lines, section_lines
from assetrecovery.show.meetings.programme import worded_programmes
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns import listing as lists
from assetrecovery.show.returns.answers import answers, told_steps
from assetrecovery.show.returns.head import head
from assetrecovery.show.returns.paper import ELSEWHERE, ReturnPart, part_lines
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.errors import Fault, UnknownIdError
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.shorthand import coded
from assetrecovery.wording import bracketed, labelled, sentence_start

__all__ = ["html_report"]

_IN_BRIEF: Final = Words("In brief", "概要")
_NOT_KNOWN: Final = Words("What is not known", "尚不清楚之处")
_NOTHING_OPEN: Final = Words("Nothing in the records is said to be open.", "记录中没有载明尚不清楚之处。")
_ALL_RETURNS: Final = Words("Returns", "各项返还")
_SUMS: Final = Words("By side of origin, currency and stage", "按来源方、货币和阶段")


@over_bundle
def html_report(bundle: Bundle, record_id: str | None = None, *, marks: Marks | str = Marks.QUOTABLE) -> str:
    """Write a record of a bundle, or the bundle as a whole, as one HTML file in both languages.

    A return has its answers, its money and its events drawn, its parts as on its sheet, and its sources with their
    addresses; a meeting its programme and its parts; any other record all that it says, and the chain that passes
    through it. Of a bundle there are the list and the sums of its returns, or an overview if it has none. Raises
    `UnknownIdError` if there is no such record.

    >>> from assetrecovery.data import bundled
    >>> text = html_report(bundled("returns"), "usa-kgz-2019")
    >>> text.count("<svg"), text.count("<article"), "<script" in text
    (4, 2, False)
    """
    marked = coded(Marks, marks)
    if record_id is None:
        return page(lambda language: _of_bundle(Asked(bundle, language, marked)))
    record = bundle.get(record_id)
    if record is None:
        raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
    return page(lambda language: _of_record(Asked(bundle, language, marked), record))


def _of_record(asked: Asked, record: Record) -> tuple[str, Html]:
    """The title and the body in one language."""
    if isinstance(record, Return):
        sheet = ReturnSheet(asked.bundle, asked.language, record, asked.marks)
        return sheet.name(record), _noted(asked.language, _return(asked, sheet))
    if isinstance(record, Meeting):
        meeting = MeetingSheet(asked.bundle, asked.language, record, asked.marks)
        return sentence_start(meeting.name(record)), _noted(asked.language, _meeting(asked, meeting))
    plain = Sheet(asked.bundle, asked.language, marks=asked.marks)
    title = bracketed(sentence_start(plain.name(record)), plain.label(kind_of(record)), asked.language)
    return title, _noted(asked.language, [listing(describe(plain, record)), *_chain(asked, record)])


def _chain(asked: Asked, record: Record) -> Iterator[Html]:
    """The way from an act to recommendations that passes through a record, if one does."""
    with contextlib.suppress(UnknownIdError):
        yield _section(PictureKind.CHAIN.label(asked.language), _picture(asked, record, PictureKind.CHAIN))


def _noted(language: Language, parts: Iterable[Html]) -> Html:
    """End the body as every sheet ends."""
    body = joined(parts)
    feet = [element("p", note.in_(language)) for note in notes(body)]
    return joined([body, element("footer", *feet)])


def _section(heading: str, *inside: str) -> Html:
    return element("section", element("h3", sentence_start(heading)), *inside)


# ── a return ─────────────────────────────────────────────────────────────────────────────────────


def _return(asked: Asked, sheet: ReturnSheet) -> Iterator[Html]:
    language = sheet.language
    _, *first = head(sheet, answers(sheet), ELSEWHERE)
    yield _section(_IN_BRIEF.in_(language), listing(first))
    yield _section(PictureKind.MONEY.label(language), _picture(asked, sheet.record, PictureKind.MONEY))
    yield _section(_NOT_KNOWN.in_(language), _open(sheet))
    yield _section(PictureKind.TIMELINE.label(language), _picture(asked, sheet.record, PictureKind.TIMELINE))
    for part in ReturnPart:
        yield _section(sheet.label(part), listing(part_lines(sheet, part)))


def _picture(asked: Asked, record: Record, kind: PictureKind) -> Html:
    drawn = picture_within(asked, record, kind)
    return element("figure", Html(drawn.svg), class_="broad" if drawn.is_broad else None, tabindex="0")


def _open(sheet: ReturnSheet) -> Html:
    found = [*dict.fromkeys(_what_is_open(sheet))]
    if not found:
        return element("p", _NOTHING_OPEN.in_(sheet.language))
    return element("ul", *(element("li", *linked(line)) for line in found))


def _what_is_open(sheet: ReturnSheet) -> Iterator[str]:
    """Say what the records leave open: what is missing, has no size, is disputed or doubted, or is undated."""
    record, found = sheet.record, sheet.reconciliation
    yield from (sheet.say(text, Return) for text in (*record.uncertain, *record.contested))
    yield sheet.labelled(Phrase.LEDGER_COMPLETE, found.complete.label(sheet.language))
    for account in found.accounts:
        for step in told_steps(sheet, account):
            if not step.answer.is_decided or step.answer in _LEFT_OPEN:
                named = bracketed(sheet.label(step.kind), account.currency.code, sheet.language)
                yield labelled(
                    named, sheet.joined(sheet.label(step.answer), *map(sheet.label, step.notes)), sheet.language
                )
    yield from (sheet.staged(sheet.amounts[key]) for key in found.unstated)
    for dispute in found.disputes:
        figures = sheet.joined(*(sheet.staged(sheet.amounts[key]) for key in dispute.amounts))
        yield labelled(sheet.label(dispute.kind), figures, sheet.language)
    undated = [sheet.label(event.kind) for event in record.events if event.on is None]
    if undated:
        yield sheet.labelled(Phrase.UNDATED, sheet.joined(*undated))


_LEFT_OPEN: Final = frozenset({StepAnswer.NOT_RECORDED, StepAnswer.UNEXPLAINED, StepAnswer.NOT_TOLD_APART})
"""Answers that are given, and leave something to be found out."""


# ── a meeting, a bundle ──────────────────────────────────────────────────────────────────────────


def _meeting(asked: Asked, sheet: MeetingSheet) -> Iterator[Html]:
    yield _section(_IN_BRIEF.in_(sheet.language), listing(head_lines(sheet)))
    if sheet.meeting.programmes:
        kind = PictureKind.PROGRAMME
        yield _section(kind.label(sheet.language), _picture(asked, sheet.meeting, kind))
    for part in MeetingPart:
        tables = [*_programmes(sheet)] if part is MeetingPart.PROGRAMME else []
        yield _section(sheet.label(part), *(tables or [listing(_below(sheet.label(part), section_lines(sheet, part)))]))


def _below(heading: str, lines: Iterable[str]) -> list[str]:
    """The lines of a part under its heading, which the sheet itself prints as the first of them."""
    first, *rest = lines
    if rest and bare(first) == bare(sentence_start(heading)):
        return textwrap.dedent("\n".join(rest)).split("\n")
    return [first, *rest]


def _programmes(sheet: MeetingSheet) -> Iterator[Html]:
    for worded in worded_programmes(sheet):
        yield element("p", worded.status)
        yield tabled(worded.rows, worded.head)
        yield listing(worded.below)


def _of_bundle(asked: Asked) -> tuple[str, Html]:
    sheet = Sheet(asked.bundle, asked.language, marks=asked.marks)
    count = len(asked.bundle.returns)
    title = sheet.phrase(Phrase.RETURNS, count=count) if count else sheet.class_label(Bundle)
    return sentence_start(title), _noted(asked.language, (_returns if count else _overview)(asked, sheet))


def _returns(asked: Asked, sheet: Sheet) -> Iterator[Html]:
    """The returns, one row each, and what they come to."""
    columns = (
        sheet.phrase(Phrase.ID),
        sheet.phrase(Phrase.STATUS),
        sheet.label(ReturnPart.EVENTS),
        sheet.phrase(Phrase.HOW_MUCH),
        sheet.field_label(Return, "title"),
    )
    yield _section(
        _ALL_RETURNS.in_(sheet.language), tabled(lists.rows(asked.bundle, [asked.language], asked.marks), columns)
    )
    head_, *rows = lists.table(asked.bundle, asked.language, asked.marks)
    note = element("p", sheet.phrase(Phrase.TABLE_NOTE))
    yield _section(_SUMS.in_(sheet.language), note, tabled(rows, head_))


def _overview(_: Asked, sheet: Sheet) -> Iterator[Html]:
    for heading, *lines in overview(sheet):
        yield _section(heading, listing(lines))
