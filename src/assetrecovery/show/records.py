"""Any record on paper: every field that is filled, under its label in the language asked for.

A new class or field is shown without a line here; what it is called stands in the dictionary.
"""

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery.agenda.items import ItemNumber
from assetrecovery.agenda.panels import StateInCase
from assetrecovery.agenda.statements import Speaker
from assetrecovery.introspection.fields import fields_of, is_tuple
from assetrecovery.introspection.labels import field_label
from assetrecovery.participants.assistance import AssistanceCount
from assetrecovery.records import Record
from assetrecovery.show.layout import field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.sources.instruments import InstrumentKind
from assetrecovery.values.counts import Bound, Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.money import Money
from assetrecovery.values.provisions import Provision
from assetrecovery.values.symbols import DocumentSymbol, ResolutionNumber
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import item, join, money, paragraph, provision, resolution, when

_UNSHOWN = frozenset({"id", "citations", "meeting", "panel"})
"""Fields that are said by where a record stands, or at the end of its heading."""


def describe(sheet: Sheet, record: Record, *, leave_out: frozenset[str] = frozenset()) -> Iterator[str]:
    """Print a record: its name with the places that bear it out, then each field that is filled."""
    name, taken_from = sheet.heading(record)
    yield f"{name}{places(sheet, record)}"
    yield from _fields(sheet, record, "    ", _UNSHOWN | leave_out | {taken_from})


def places(sheet: Sheet, record: Any) -> str:
    """Say in brackets where the sources bear a record out."""
    cited: tuple[Citation, ...] = getattr(record, "citations", ())
    shown = [words for citation in _in_runs(cited) if (words := _place(sheet, citation))]
    return f" [{join(shown, sheet.language, conjunction=False)}]" if shown else ""


def _in_runs(cited: tuple[Citation, ...]) -> list[Citation]:
    """Join citations of paragraphs that follow each other: paragraphs 49 to 52, not four places."""
    joined: list[Citation] = []
    for citation in cited:
        before, at = joined[-1] if joined else None, citation.at
        if before and before.document == citation.document and before.at and at and _follows(before.at, at):
            joined[-1] = Citation(document=citation.document, at=attrs.evolve(before.at, last=at.last or at.number))
        else:
            joined.append(citation)
    return joined


def _follows(before: ParagraphRef, at: ParagraphRef) -> bool:
    ended = before.last or before.number
    plain = before.kind is at.kind is PlaceKind.PARAGRAPH and before.point is at.point is None
    return plain and ended is not None and at.number == ended + 1


def _place(sheet: Sheet, citation: Citation) -> str:
    """Say where a citation points: in the papers of the meeting by place alone, elsewhere with the document."""
    place = paragraph(citation.at, sheet.language) if citation.at else ""
    if citation.document in sheet.papers:
        return place
    return f"{sheet.actor(citation.document)} {place}".rstrip()


def _fields(sheet: Sheet, value: Any, indent: str, left_out: frozenset[str | None]) -> Iterator[str]:
    for shape in fields_of(type(value)):
        filled = getattr(value, shape.name)
        if shape.name in left_out or (not shape.required and filled == shape.default):
            continue
        name = field_label(type(value), shape.name, sheet.language)
        yield from _field(sheet, name, filled, shape.type, indent)


def _field(sheet: Sheet, name: str, value: Any, hint: Any, indent: str) -> Iterator[str]:
    """Print a field on one line, or, if it holds sentences or parts, on a line each."""
    if is_tuple(hint) and any(isinstance(member, Text) for member in value):
        yield indent + field(name, "", sheet.language).rstrip()
        yield from (f"{indent}  - {_word(sheet, member)}" for member in value)
    elif is_tuple(hint):
        words = [_word(sheet, member) for member in value]
        yield indent + field(name, join(words, sheet.language, conjunction=False), sheet.language)
    else:
        yield indent + field(name, _word(sheet, value), sheet.language)


def _word(sheet: Sheet, value: Any) -> str:
    """Word a value of any type that records hold: by the first rule of the table that it falls under."""
    for kinds, word in _WORDS:
        if isinstance(value, kinds):
            return word(sheet, value)
    return _parts(sheet, value)


def _count(sheet: Sheet, count: Count) -> str:
    if count.bound is Bound.EXACT:
        return str(count.number)
    if count.upper is not None:
        return sheet.phrase(Phrase.BETWEEN, low=count.number, high=count.upper)
    between = "" if sheet.language == "zh" else " "
    return f"{count.bound.label(sheet.language)}{between}{count.number}"


def _provision(sheet: Sheet, cited: Provision) -> str:
    instrument = sheet.bundle.instruments.get(cited.instrument)
    words = provision(cited, sheet.language, numerals=instrument.numerals if instrument else None)
    title = instrument and (instrument.short_title or instrument.title)
    if not title:
        return words
    named = sheet.say(title)
    if instrument and instrument.kind is InstrumentKind.PRINCIPLES and sheet.language == "en":
        words = words.replace("article", "principle", 1)
    return f"{named}{words}" if sheet.language == "zh" else f"{words} of {named}"


def _assistance_count(sheet: Sheet, figure: AssistanceCount) -> str:
    counted = (_count(sheet, figure.count), sheet.label(figure.kind))
    return "个".join(counted) if sheet.language == "zh" else " ".join(counted)


def _case_state(sheet: Sheet, state: StateInCase) -> str:
    named = sheet.actor(state.jurisdiction) if state.jurisdiction else sheet.phrase(Phrase.NOT_NAMED)
    return sheet.label(state.role) + (f"（{named}）" if sheet.language == "zh" else f" ({named})")


def _parts(sheet: Sheet, value: Any) -> str:
    """Word a small object by its parts: 24 States assisted; affected State, not named."""
    filled = (getattr(value, shape.name) for shape in fields_of(type(value)) if shape.name != "citations")
    words = [_word(sheet, part) for part in filled if part not in (None, ())]
    return sheet.comma.join(words)


_WORDS: Final[tuple[tuple[Any, Callable[[Sheet, Any], str]], ...]] = (
    (Text, Sheet.say),
    ((TermEnum, LocalTerm), Sheet.label),
    ((PartialDate, Period, datetime.date), lambda sheet, value: when(value, sheet.language)),
    (Provision, _provision),
    (
        ItemNumber,
        lambda sheet, value: item(value, sheet.language).removeprefix("议程项目").removeprefix("agenda item "),
    ),
    (DocumentSymbol, lambda _, value: str(value)),
    (ResolutionNumber, lambda sheet, value: resolution(value, sheet.language)),
    (Count, _count),
    (Money, lambda sheet, value: money(value, sheet.language)),
    (Decimal, lambda _, value: f"{value:f}"),
    (AssistanceCount, _assistance_count),
    (Speaker, Sheet.speaker),
    (StateInCase, _case_state),
    (tuple, lambda sheet, value: sheet.comma.join(_word(sheet, member) for member in value)),
    (str, Sheet.actor),
    (int, lambda _, value: str(value)),
)
