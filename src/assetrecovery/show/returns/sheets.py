"""A return on paper: one sheet, whole or in parts, in one language or with both side by side."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, TypeAlias

from assetrecovery.bundle import Bundle
from assetrecovery.show.layout import columns, field, page, pages_side_by_side
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns import accounts, modalities
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.dates import Period
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.languages import Language
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.wording import when

__all__ = ["Languages", "ReturnPart", "show_return", "show_returns"]


Languages: TypeAlias = Literal["zh", "en", "both"]
"""A language, or both side by side."""

_BOTH: Final[tuple[Language, Language]] = ("zh", "en")


class ReturnPart(TermEnum):
    """Part of a return sheet · 返还单的部分. The parts in which a return is shown."""

    PARTIES = ours("parties", en="parties and arrangement", zh="当事方与安排")
    LEDGER = ours("ledger", en="ledger", zh="账目")
    EVENTS = ours("events", en="events", zh="事件")
    MONITORING = ours("monitoring", en="use and monitoring", zh="用途与监测")
    SOURCES = ours("sources", en="sources", zh="来源")


def show_returns(bundle: Bundle, languages: Languages) -> str:
    """List the returns of a bundle: ids, and titles in the languages asked for.

    >>> from assetrecovery.data import bundled
    >>> print(show_returns(bundled("returns"), "en").splitlines()[0])
    39 returns
    """
    asked = _BOTH if languages == "both" else (languages,)
    sheets = [Sheet(bundle, language) for language in asked]
    rows = [(record.id, *(sheet.say(record.title) for sheet in sheets)) for record in bundle.returns.values()]
    counted = " · ".join(sheet.phrase(Phrase.RETURNS, count=len(rows)) for sheet in sheets)
    return page([[counted], columns(rows)] if rows else [[counted]], asked[-1])


def show_return(
    bundle: Bundle, return_id: ReturnId, languages: Languages, parts: Sequence[ReturnPart] | None = None
) -> str:
    """Show a return as text, whole or in parts; raises `UnknownIdError` if the bundle has none with this id.

    >>> from assetrecovery.data import bundled
    >>> text = show_return(bundled("returns"), ReturnId("che-nga-abacha-1-2005"), "en", [ReturnPart.LEDGER])
    >>> print(next(line for line in text.splitlines() if "side by side" in line))
    Disputed, side by side
    """
    record = bundle.returns[return_id]
    chosen = tuple(parts or ReturnPart)
    asked = _BOTH if languages == "both" else (languages,)
    sections = [_sections(ReturnSheet(bundle, language, record), chosen) for language in asked]
    if len(asked) == 1:
        return page(sections[0], asked[0])
    return pages_side_by_side(sections[0], sections[1])


def _sections(sheet: ReturnSheet, parts: Sequence[ReturnPart]) -> list[list[str]]:
    shown = [[sheet.label(part).upper(), *_PARTS[part](sheet)] for part in parts]
    note = [] if ReturnPart.SOURCES in parts else [[sheet.phrase(Phrase.SEE_SOURCES)]]
    return [list(_head(sheet)), *shown, *note]


def _head(sheet: ReturnSheet) -> Iterator[str]:
    record, nothing = sheet.record, sheet.phrase(Phrase.NOT_RECORDED)
    yield sheet.say(record.title)
    yield sheet.field(Phrase.ID, record.id)
    yield sheet.field(Phrase.STATUS, sheet.label(record.status) if record.status else nothing)
    if record.last_seen:
        yield sheet.field(Phrase.LAST_SEEN, when(record.last_seen, sheet.language))
    within = Phrase.VERIFIED_WITHIN if isinstance(record.checked, Period) else Phrase.VERIFIED
    yield sheet.field(within, when(record.checked, sheet.language) if record.checked else nothing)
    for phrase, said in ((Phrase.CONTESTED, record.contested), (Phrase.UNCERTAIN, record.uncertain)):
        if said:
            yield sheet.field(phrase, "").rstrip()
            yield from (bullet(sheet.say(text)) for text in said)


def _events(sheet: ReturnSheet) -> Iterator[str]:
    if not sheet.record.events:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    for event in sorted(sheet.record.events, key=lambda event: str(event.on or "9999")):
        said = [sheet.label(event.kind)]
        if event.actor:
            said.append(sheet.actor(event.actor))
        if event.description:
            said.append(sheet.say(event.description))
        if event.inferred_from:
            said.append(sheet.phrase(Phrase.INFERRED, what=sheet.say(event.inferred_from)))
        if event.doubtful is event.doubtful.YES:
            said.append(sheet.phrase(Phrase.DOUBTFUL))
        date = sheet.dated(event.on) or sheet.phrase(Phrase.UNDATED)
        yield bullet(field(date, sheet.semicolon.join(said), sheet.language) + sheet.marks(event))


def _sources(sheet: ReturnSheet) -> Iterator[str]:
    supported = {citation.document: citation.supports for citation in sheet.record.citations}
    for place, document_id in enumerate(sheet.sources, start=1):
        document = sheet.bundle.documents.get(document_id)
        if document is None:
            yield f"[{place}] {document_id}"
            continue
        said = (sheet.say(document.title), sheet.dated(document.date), sheet.label(document.kind))
        yield f"[{place}] {sheet.comma.join(part for part in said if part)}"
        if document.url:
            yield f"    {document.url}"
        yield from (f"    {sheet.say(text)}" for text in supported.get(document_id, ()))


_PARTS: Final[dict[ReturnPart, Callable[[ReturnSheet], Iterator[str]]]] = {
    ReturnPart.PARTIES: modalities.parties,
    ReturnPart.LEDGER: accounts.ledger,
    ReturnPart.EVENTS: _events,
    ReturnPart.MONITORING: modalities.uses,
    ReturnPart.SOURCES: _sources,
}
