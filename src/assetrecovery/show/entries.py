"""Anything on paper: what of it is put into words by hand, and after that all else that it says.

A sheet has an order that people made: what leads, what follows, what needs no label. Its completeness is not theirs to
keep. An `Entry` notes each field as it is put into words, and describes what is left by its label in the dictionary;
so a new class or field is printed without a line here.
"""

import datetime
import functools
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

import attrs

from assetrecovery.agenda.panels import StateInCase
from assetrecovery.agenda.programme import Programme
from assetrecovery.agenda.statements import Speaker
from assetrecovery.arrangements.amounts import Amount
from assetrecovery.arrangements.flows import Deduction, TimeLimit
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.arrangements.uses import Allocation, Monitoring, ReportDuty
from assetrecovery.participants.assistance import AssistanceCount
from assetrecovery.show.forms import FORMS, Form, Together
from assetrecovery.show.left_out import IDS
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import ParagraphRef
from assetrecovery.sources.documents import Document
from assetrecovery.sources.instruments import Instrument, InstrumentKind
from assetrecovery.values.counts import Count, Quantity
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.provisions import Provision
from assetrecovery.values.shapes import FieldShape, fields_of, is_id, is_text_value, is_tuple
from assetrecovery.values.symbols import DocumentSymbol, ResolutionNumber
from assetrecovery.values.terms import Answer, LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import (
    bracketed,
    clause_start,
    count,
    currency,
    ended,
    item_number,
    join,
    labelled,
    language_name,
    listed,
    moment,
    money,
    number,
    paragraph,
    percentage,
    provision,
    provision_of,
    quantity,
    resolution,
    run_on,
    time_of_day,
    when,
)

INDENT: Final = "  "


class Entry:
    """One thing on paper, with a note of what of it has been put into words."""

    def __init__(self, sheet: Sheet, value: Any, *, cited: bool | None = None) -> None:
        """Open an entry; whether anything is cited for its wording follows from the record in which it stands."""
        self.sheet: Sheet = sheet
        self.value: Any = value
        self.cited: bool = sheet.is_cited(value) if cited is None else cited
        self._left: dict[str, FieldShape] = {
            shape.name: shape for shape in fields_of(type(value)) if _is_said(sheet, value, shape)
        }

    @property
    def _form(self) -> Form:
        return FORMS.get(type(self.value), Form())

    # ── by hand ───────────────────────────────────────────────────────────────────────────────────

    def take(self, name: str) -> Any:
        """Take the value of a field to print it, and note that it is; None if it is not filled or was taken before."""
        return getattr(self.value, name) if self._left.pop(name, None) else None

    def word(self, name: str) -> str | None:
        """Put a field into words, and note that it was; None if it is not filled or was said before."""
        words = self.worded(name)
        if words:
            del self._left[name]
        return words

    def worded(self, name: str) -> str | None:
        """Put a field into words to be used in a phrase, which is to note it."""
        shape = self._left.get(name)
        return self._words(shape) if shape else None

    def is_filled(self) -> bool:
        """Whether anything has not been said."""
        return bool(self._left)

    def together(self, step: Together) -> str | None:
        """Put some fields into one phrase."""
        said = not step.fields or self._left.keys() & set(step.fields)
        words = step.words(self) if said else None
        if words:
            for name in step.fields:
                self._left.pop(name, None)
        return words

    def parts(self, name: str) -> list["Entry"]:
        """Open the parts that a field holds, to be printed one by one."""
        value = self.take(name)
        return [self.part(part) for part in (value if isinstance(value, tuple) else (value,) if value else ())]

    def part(self, value: Any) -> "Entry":
        """Open something that stands inside this."""
        return Entry(self.sheet, value, cited=self.cited)

    def marks(self) -> str:
        """Say where the sources bear this out."""
        return self.sheet.marks(self.value) if self.take("citations") else ""

    # ── and the rest ──────────────────────────────────────────────────────────────────────────────

    def line(self, *, below: Iterable[str] = (), inside: bool = False) -> str:
        """Say everything on one line, but what is to stand below; labels inside a line begin small."""
        marks = self.marks()
        form = self._form
        lead = list(self._said(form.lead))
        then = list(self._said(form.then))
        rest: list[str] = []
        for name in [each for each in self._left if each not in below]:
            rest.append(self.described(name, inside=inside or bool(lead or then or rest)))
        words = self._laid_out(lead, then, rest) or self.sheet.class_label(type(self.value))
        # What stands last may bear the same marks, as the one step of a claim does.
        return words if marks and words.endswith(marks) else words + marks

    def _laid_out(self, lead: list[str], then: list[str], rest: list[str]) -> str:
        """Put a colon behind what leads, but not before a label, which has a colon of its own."""
        language = self.sheet.language
        words = run_on(lead, language)
        if then and words:
            return labelled(words, listed([*then, *rest], language), language)
        return listed([*([words] if words else []), *then, *rest], language)

    def lines(self, indent: str = INDENT) -> Iterator[str]:
        """Say everything: on one line, and the parts that have parts of their own below."""
        form = self._form
        named = {name for step in (*form.lead, *form.then) for name in _fields(step)}
        deep = [name for name, shape in self._left.items() if _is_deep(shape.type) and name not in named]
        yield f"{indent}- {self.line(below=deep)}"
        yield from self.rest(indent + INDENT)

    def rest(self, indent: str) -> Iterator[str]:
        """Describe what has not been said, a line for each field; sentences and parts stand below its label."""
        for name, shape in [*self._left.items()]:
            name_of = self.sheet.field_label(type(self.value), name)
            if _is_deep(shape.type):
                yield indent + ended(name_of, ":", self.sheet.language)
                for part in self.parts(name):
                    yield from part.lines(indent + INDENT)
            elif is_tuple(shape.type) and typing.get_args(shape.type)[0] is Text:
                yield indent + ended(name_of, ":", self.sheet.language)
                yield from (f"{indent}{INDENT}- {self._one(member, Text)}" for member in self.take(name))
            else:
                yield indent + self.described(name)

    def described(self, name: str, *, inside: bool = False) -> str:
        """Say one field under its label, which begins small inside a line."""
        label = self.sheet.field_label(type(self.value), name)
        label = clause_start(label) if inside else label
        words = self._words(self._left.pop(name))
        return labelled(label, words or "", self.sheet.language)

    # ── words ─────────────────────────────────────────────────────────────────────────────────────

    def _said(self, steps: Iterable[str | Together]) -> Iterator[str]:
        for step in steps:
            words = self.together(step) if isinstance(step, Together) else self.word(step)
            if words:
                yield words

    def _words(self, shape: FieldShape) -> str | None:
        return self.worded_value(shape, getattr(self.value, shape.name))

    def worded_value(self, shape: FieldShape, value: Any) -> str | None:
        """Word what a field holds, or might hold."""
        special = self.sheet.special(type(self.value), shape.name)
        said = special(value) if special else None
        if said is not None:
            return said
        word = _UNITS.get((type(self.value), shape.name))
        return word(self, value) if word else self._one(value, shape.type)

    def _one(self, value: Any, hint: Any) -> str:
        """Word a value of any type that a field may have: by the first rule of the table that it falls under."""
        if isinstance(value, tuple):
            return self._several(value, typing.get_args(hint)[0])
        if isinstance(value, Period) and PartialDate in typing.get_args(hint):
            # Where a date may stand too, a period says within what days something happened, not how long it lasted.
            return moment(value, self.sheet.language)
        for kinds, word in _WORDS:
            if isinstance(value, kinds):
                return word(self, value)
        if isinstance(value, str):
            return self.sheet.actor(value) if is_id(hint) else value
        return self.part(value).line(inside=True)

    def _several(self, value: tuple[Any, ...], hint: Any) -> str:
        words = [self._one(member, hint) for member in value]
        if hint is Text:
            return listed(words, self.sheet.language)
        return join(words, self.sheet.language, conjunction=is_id(hint))


def describe(sheet: Sheet, record: Any, *, said: Iterable[str] = ()) -> Iterator[str]:
    """Print a record: its name with the places that bear it out, then each field that is filled.

    Fields that are said by where the record stands are left out.
    """
    entry = Entry(sheet, record)
    name, taken_from = sheet.heading(record)
    for field in (*said, taken_from or ""):
        entry.take(field)
    yield f"{name}{entry.marks()}"
    yield from entry.rest(INDENT * 2)


def worded_as_field(entry: Entry, name: str, value: Any) -> str | None:
    """Word a value as one that a field holds or held; of a field of several values it may be one of them."""
    shape = next(shape for shape in fields_of(type(entry.value)) if shape.name == name)
    return entry.worded_value(shape, value)


# ── what is said, and what is deep ───────────────────────────────────────────────────────────────


def _is_said(sheet: Sheet, value: Any, shape: FieldShape) -> bool:
    """Whether a field is filled and is not deliberately left out."""
    filled = getattr(value, shape.name)
    if why_left_out(sheet, type(value), shape.name) or filled in (None, ()):
        return False
    return shape.required or filled != shape.default


def why_left_out(sheet: Sheet, cls: type[Any], name: str) -> str | None:
    """Why a field is deliberately not printed on a sheet; None if it is printed."""
    return IDS if name == "id" else sheet.left_out.get((cls.__name__, name))


def _fields(step: str | Together) -> tuple[str, ...]:
    return step.fields if isinstance(step, Together) else (step,)


def _is_part(hint: Any) -> bool:
    """Whether a type is a class of our own with fields of its own, and not a value that is worded whole."""
    return isinstance(hint, type) and attrs.has(hint) and not is_text_value(hint) and not issubclass(hint, _WHOLE)


@functools.cache
def _is_deep(hint: Any) -> bool:
    """Whether a field has parts that deserve a line each: several parts, or one that has such parts."""
    if is_tuple(hint):
        return _is_part(typing.get_args(hint)[0])
    return _is_part(hint) and any(_is_deep(shape.type) for shape in fields_of(hint) if shape.name != "citations")


# ── values ───────────────────────────────────────────────────────────────────────────────────────


def _provision(entry: Entry, cited: Provision) -> str:
    sheet = entry.sheet
    instrument = sheet.bundle.instruments.get(cited.instrument)
    if instrument is None:
        return f"{cited.instrument} {provision(cited, sheet.language)}"
    words = provision(cited, sheet.language, numerals=instrument.numerals)
    principles = instrument.kind is InstrumentKind.PRINCIPLES
    return provision_of(words, sheet.name(instrument), sheet.language, principles=principles)


def _assistance_count(entry: Entry, figure: AssistanceCount) -> str:
    language = entry.sheet.language
    return count(figure.count, language, entry.sheet.label(figure.kind))


def _state_in_case(entry: Entry, state: StateInCase) -> str:
    sheet = entry.sheet
    named = sheet.actor(state.jurisdiction) if state.jurisdiction else sheet.phrase(Phrase.NOT_NAMED)
    return bracketed(sheet.label(state.role), named, sheet.language)


def _quantity(entry: Entry, found: Quantity) -> str:
    return quantity(found, entry.sheet.say(found.unit, Quantity, cited=entry.cited), entry.sheet.language)


def _time_limit(entry: Entry, limit: TimeLimit) -> str:
    phrase = Phrase.WITHIN_DAYS if limit.days is not None else Phrase.WITHIN_MONTHS
    return entry.sheet.phrase(phrase, count=limit.days or limit.months or 0, event=entry.sheet.label(limit.after))


def _months(entry: Entry, months: int) -> str:
    return entry.sheet.phrase(Phrase.MONTHS, count=months)


def _every(entry: Entry, months: int) -> str:
    return entry.sheet.phrase(Phrase.EVERY_MONTHS, count=months)


def _share(entry: Entry, share: Decimal) -> str:
    return percentage(share, entry.sheet.language)


def _rounding(entry: Entry, unit: Decimal) -> str:
    sum_: Money | None = entry.value.money
    language = entry.sheet.language
    return money(Money(amount=unit, currency=sum_.currency), language) if sum_ else number(unit, language)


def _languages(entry: Entry, tags: str | tuple[str, ...]) -> str:
    several = tags if isinstance(tags, tuple) else (tags,)
    language = entry.sheet.language
    return join([language_name(tag, language) for tag in several], language, conjunction=False)


_UNITS: Final[Mapping[tuple[type[Any], str], Callable[[Entry, Any], str]]] = {
    (Allocation, "months"): _months,
    (Monitoring, "every"): _every,
    (ReportDuty, "every"): _every,
    (Allocation, "share"): _share,
    (Deduction, "share"): _share,
    (Formula, "share"): _share,
    (Amount, "rounded_to"): _rounding,
    (Document, "languages"): _languages,
    (Document, "original_language"): _languages,
    (Instrument, "text_languages"): _languages,
    (Programme, "interpretation"): _languages,
}
"""Fields whose type does not say of what they are a number or a name: the unit is in the field's meaning alone."""

_WORDS: Final[tuple[tuple[type | tuple[type, ...], Callable[[Entry, Any], str]], ...]] = (
    (Text, lambda entry, value: entry.sheet.say(value, type(entry.value), cited=entry.cited)),
    # Yes, no and unknown are words of the language; nobody's wording is at stake.
    (Answer, lambda entry, value: value.label(entry.sheet.language)),
    (bool, lambda entry, value: (Answer.YES if value else Answer.NO).label(entry.sheet.language)),
    ((TermEnum, LocalTerm), lambda entry, value: entry.sheet.label(value, cited=entry.cited)),
    ((PartialDate, Period, datetime.date), lambda entry, value: when(value, entry.sheet.language)),
    (datetime.time, lambda entry, value: time_of_day(value, entry.sheet.language)),
    (Provision, _provision),
    (ParagraphRef, lambda entry, value: paragraph(value, entry.sheet.language)),
    (ItemNumber, lambda entry, value: item_number(value, entry.sheet.language)),
    (DocumentSymbol, lambda _, value: str(value)),
    (ResolutionNumber, lambda entry, value: resolution(value, entry.sheet.language)),
    (Count, lambda entry, value: count(value, entry.sheet.language)),
    (Quantity, _quantity),
    (Money, lambda entry, value: money(value, entry.sheet.language)),
    (Currency, lambda entry, value: currency(value, entry.sheet.language)),
    (Decimal, lambda entry, value: number(value, entry.sheet.language)),
    (TimeLimit, _time_limit),
    (AssistanceCount, _assistance_count),
    (Speaker, lambda entry, value: entry.sheet.speaker(value, cited=entry.cited)),
    (StateInCase, _state_in_case),
    (int, lambda _, value: str(value)),
)

_WHOLE: Final = tuple(kind for kinds, _ in _WORDS for kind in (kinds if isinstance(kinds, tuple) else (kinds,)))
