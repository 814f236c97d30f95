"""Any record on paper: every field that is filled, under its label in the language asked for.

A new class or field is shown without a line here; what it is called stands in the dictionary.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import Any, Final

from assetrecovery.agenda.items import ItemNumber
from assetrecovery.agenda.panels import CaseState
from assetrecovery.agenda.statements import Speaker, SpeakerKind
from assetrecovery.bundle import Record
from assetrecovery.dictionary import field_label
from assetrecovery.shapes import fields_of, is_tuple
from assetrecovery.show.layout import field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Bound, Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import item, join, paragraph, provision, when

__all__ = ["describe", "places"]

_UNSHOWN = frozenset({"id", "citations", "meeting", "panel", "name", "title", "subject"})
"""Fields that the heading of a record says already, or that stand at the end of it."""


def describe(sheet: Sheet, record: Record, *, leave_out: frozenset[str] = frozenset()) -> Iterator[str]:
    """Print a record: its name with the places that bear it out, then each field that is filled."""
    yield f"{sheet.name(record)}{places(sheet, record)}"
    yield from _fields(sheet, record, "    ", _UNSHOWN | leave_out)


def places(sheet: Sheet, record: Any) -> str:
    """Say in brackets where the sources bear a record out."""
    cited: tuple[Citation, ...] = getattr(record, "citations", ())
    shown = [words for citation in cited if (words := _place(sheet, citation))]
    return f" [{join(shown, sheet.language, conjunction=False)}]" if shown else ""


def _place(sheet: Sheet, citation: Citation) -> str:
    """Say where a citation points: in the papers of the meeting by place alone, elsewhere with the document."""
    place = paragraph(citation.at, sheet.language) if citation.at else ""
    if citation.document in sheet.papers:
        return place
    return f"{sheet.actor(citation.document)} {place}".rstrip()


def _fields(sheet: Sheet, value: Any, indent: str, left_out: frozenset[str]) -> Iterator[str]:
    for shape in fields_of(type(value)):
        filled = getattr(value, shape.name)
        if shape.name in left_out or (not shape.required and filled == shape.default):
            continue
        name = field_label(type(value), shape.name, sheet.language)
        yield from _field(sheet, name, filled, shape.type, indent)


def _field(sheet: Sheet, name: str, value: Any, hint: Any, indent: str) -> Iterator[str]:
    """Print a field on one line, or, if it holds sentences or parts, on a line each."""
    if is_tuple(hint) and any(_is_long(member) for member in value):
        yield indent + field(name, "", sheet.language).rstrip()
        for member in value:
            yield from _member(sheet, member, indent)
    elif is_tuple(hint):
        words = [_word(sheet, member) for member in value]
        yield indent + field(name, join(words, sheet.language, conjunction=False), sheet.language)
    else:
        yield indent + field(name, _word(sheet, value), sheet.language)


def _member(sheet: Sheet, member: Any, indent: str) -> Iterator[str]:
    yield f"{indent}  - {_word(sheet, member)}"


def _is_long(member: Any) -> bool:
    return isinstance(member, Text)


def _word(sheet: Sheet, value: Any) -> str:
    """Word a value of any type that records hold: by the first rule of the table that it falls under."""
    for kinds, word in _WORDS:
        if isinstance(value, kinds):
            return word(sheet, value)
    return _parts(sheet, value)


def _count(sheet: Sheet, count: Count) -> str:
    if count.bound is Bound.EXACT:
        return str(count.number)
    between = "" if sheet.language == "zh" else " "
    return f"{count.bound.label(sheet.language)}{between}{count.number}"


def _provision(sheet: Sheet, cited: Provision) -> str:
    instrument = sheet.bundle.instruments.get(cited.instrument)
    words = provision(cited, sheet.language, numerals=instrument.numerals if instrument else None)
    title = instrument and (instrument.short_title or instrument.title)
    if not title:
        return words
    named = sheet.say(title)
    return f"{named}{words}" if sheet.language == "zh" else f"{words} of {named}"


def _speaker(sheet: Sheet, speaker: Speaker) -> str:
    if speaker.kind is not SpeakerKind.NAMED:
        return sheet.label(speaker.kind)
    named = [sheet.actor(speaker.actor)] if speaker.actor else []
    named += [sheet.say(speaker.office)] if speaker.office else []
    words = sheet.comma.join(named)
    if speaker.on_behalf_of:
        words += sheet.phrase(Phrase.ON_BEHALF_OF, group=sheet.actor(speaker.on_behalf_of))
    return words


def _case_state(sheet: Sheet, state: CaseState) -> str:
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
    (ItemNumber, lambda sheet, value: item(value, sheet.language)),
    (Count, _count),
    (Speaker, _speaker),
    (CaseState, _case_state),
    (tuple, lambda sheet, value: sheet.comma.join(_word(sheet, member) for member in value)),
    (str, Sheet.actor),
    (int, lambda _, value: str(value)),
)
