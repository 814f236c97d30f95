"""A return on paper: one sheet, whole or in parts, in one language or with both side by side."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.show.layout import columns, page
from assetrecovery.show.marking import Marks
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns import cases, events, ledger, listing, parties, sources, uses
from assetrecovery.show.returns.answers import answers, brief_answers
from assetrecovery.show.returns.head import head
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.show.sides import Languages, asked, paged
from assetrecovery.values.given import several
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.shorthand import coded
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["ReturnPart", "show_return", "show_returns"]


class ReturnPart(TermEnum):
    """Part of a return sheet · 返还单的部分. The parts in which a return is shown."""

    PARTIES = ours("parties", en="parties and arrangement", zh="当事方与安排")
    LEDGER = ours("ledger", en="ledger", zh="账目")
    EVENTS = ours("events", en="events", zh="事件")
    MONITORING = ours("monitoring", en="use and monitoring", zh="用途与监测")
    SOURCES = ours("sources", en="sources", zh="来源")


@over_bundle
def show_returns(
    bundle: Bundle, languages: Languages, *, table: bool = False, marks: Marks | str = Marks.QUOTABLE
) -> str:
    """List the returns of a bundle, one row each, or sum them up in a table by side of origin, currency and stage.

    A row holds the id, the status, the first and the last date, the headline amount after its stage, and the title.

    >>> from assetrecovery.data import bundled
    >>> print(show_returns(bundled("returns"), "en").splitlines()[0])
    39 returns
    """
    sides, marked = asked(languages), coded(Marks, marks)
    sheets = [Sheet(bundle, language) for language in sides]
    counted = " · ".join(sheet.phrase(Phrase.RETURNS, count=len(bundle.returns)) for sheet in sheets)
    if not bundle.returns:
        return page([[counted]], *sides)
    if not table:
        return page([[counted], columns(listing.rows(bundle, sides, marked))], *sides)
    notes = [sheet.phrase(Phrase.TABLE_NOTE) for sheet in sheets]
    return page([[counted, *notes], *(columns(listing.table(bundle, language, marked)) for language in sides)], *sides)


@over_bundle
def show_return(
    bundle: Bundle,
    return_id: ReturnId,
    languages: Languages,
    parts: Sequence[ReturnPart | str] | None = None,
    *,
    marks: Marks | str = Marks.QUOTABLE,
) -> str:
    """Show a return as text, whole or in parts; raises `UnknownIdError` if the bundle has none with this id.

    >>> from assetrecovery.data import bundled
    >>> text = show_return(bundled("returns"), ReturnId("che-nga-abacha-1-2005"), "en", [ReturnPart.LEDGER])
    >>> print(next(line for line in text.splitlines() if line.startswith("Side by side")))
    Side by side: how they are related is not known
    """
    sides, marked, record = asked(languages), coded(Marks, marks), bundle.returns[return_id]
    chosen = [coded(ReturnPart, part) for part in several(parts, "/parts")] if parts else None
    return paged(sides, lambda language: _sections(ReturnSheet(bundle, language, record, marked), chosen))


def _sections(sheet: ReturnSheet, parts: Sequence[ReturnPart] | None) -> list[list[str]]:
    chosen = tuple(parts or ReturnPart)
    shown = [[sheet.label(part).upper(), *part_lines(sheet, part)] for part in chosen]
    note = [] if ReturnPart.SOURCES in chosen else [[sheet.phrase(Phrase.SEE_SOURCES)]]
    # What is asked first is answered on a whole sheet; whoever asks for a part has asked something else.
    first = brief_answers if parts else answers
    return [list(head(sheet, first(sheet), ELSEWHERE)), *shown, *note]


def part_lines(sheet: ReturnSheet, part: ReturnPart) -> Iterator[str]:
    """Print one part of the sheet of a return."""
    for section in _PARTS[part]:
        yield from section.lines(sheet)


class _Section(NamedTuple):
    """How a section of a part is printed, and which fields of the return it prints."""

    lines: Callable[[ReturnSheet], Iterator[str]]
    fields: tuple[str, ...]


_PARTS: Final[dict[ReturnPart, tuple[_Section, ...]]] = {
    ReturnPart.PARTIES: (_Section(parties.parties, parties.FIELDS), _Section(cases.cases, cases.FIELDS)),
    ReturnPart.LEDGER: (_Section(ledger.ledger, ledger.FIELDS),),
    ReturnPart.EVENTS: (_Section(events.events, events.FIELDS),),
    ReturnPart.MONITORING: (_Section(uses.uses, uses.FIELDS),),
    ReturnPart.SOURCES: (_Section(sources.sources, ()),),
}
ELSEWHERE: Final = tuple(field for sections in _PARTS.values() for section in sections for field in section.fields)
"""The fields that a part prints; what is not among them is printed at the head."""
