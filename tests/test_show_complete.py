"""Sheets are complete: whatever a record says is printed, or is in one short list of what is not, with the reason."""

import itertools
import re
import typing
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic

import attrs
import pytest

from assetrecovery import (
    Amount,
    Answer,
    Bundle,
    Document,
    Jurisdiction,
    LocalTerm,
    Money,
    ParagraphRef,
    PartialDate,
    Period,
    Problem,
    Return,
    TermEnum,
    Text,
    bundled,
    reference_data,
    show_meeting,
    show_overview,
    show_return,
)
from assetrecovery.agenda import Speaker
from assetrecovery.arrangements import AmountRelation
from assetrecovery.editing import ChangeSet, FieldChange, RecordChange
from assetrecovery.introspection import public_types
from assetrecovery.publication import PublicView
from assetrecovery.records import Record, RecordKind, class_of, kind_of
from assetrecovery.serialization import Kept
from assetrecovery.show import MeetingPart, ReturnPart
from assetrecovery.show.entries import Entry
from assetrecovery.show.left_out import KEYS, LEFT_OUT, LEFT_OUT_OF_RETURNS, SAID_BY_THE_PLACE
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.shapes import fields_of
from assetrecovery.wording import moment, money, when
from tests.filled import LEAVES, changed, filled, others, paths

LANGUAGES = ("en", "zh")

ON_A_RETURN = {
    RecordKind.RETURN,
    RecordKind.ARRANGEMENT,
    RecordKind.INSTRUMENT,
    RecordKind.CASE_CLUSTER,
    RecordKind.RECOVERY_CASE,
    RecordKind.ASSET,
    RecordKind.MEASURE,
    RecordKind.ASSISTANCE_REQUEST,
    RecordKind.CLAIM,
    RecordKind.DOCUMENT,
}
"""What a return refers to and its sheet shows whole; of actors, networks and treaties it has the names."""

ON_A_MEETING = {
    RecordKind.MEETING,
    RecordKind.DOCUMENT,
    RecordKind.INSTRUMENT,
    RecordKind.MANDATE,
    RecordKind.STATEMENT,
    RecordKind.POSITION,
    RecordKind.PANEL,
    RecordKind.PRESENTATION,
    RecordKind.CASE_STUDY,
    RecordKind.AUTHORITY,
    RecordKind.INSTITUTIONAL_SETUP,
    RecordKind.NETWORK,
    RecordKind.COOPERATION_PRACTICE,
    RecordKind.SPONTANEOUS_DISCLOSURE,
    RecordKind.TECHNICAL_ASSISTANCE,
    RecordKind.KNOWLEDGE_PRODUCT,
    RecordKind.GATHERING,
    RecordKind.CORRESPONDENCE,
    RecordKind.RECOMMENDATION,
}
"""What the parts of a meeting describe; of States, organizations, persons, bodies and acts they have the names."""


WITHIN = frozenset({"chapters", "articles"})
"""What the sheet of a return leaves out with all that is in it."""


# ── a world in which every field is filled ───────────────────────────────────────────────────────


def world() -> Bundle:
    """Two records of every kind, all their fields filled, the second differing from the first in each."""
    records = [filled(class_of(kind), variant) for kind in RecordKind for variant in (0, 1)]
    return Bundle(records=tuple(_sound(record) for record in records))


def _sound(record: Any) -> Any:
    """Put in order what a sheet relies on: a ledger with two figures, bounds that are bounds, one more instrument."""
    made = record
    if isinstance(record, Return):
        # Each figure names the other: one that names itself would be put right on the way to the sheet.
        first, second = made.amounts[0], filled(Amount, 1)
        first = changed(first, ("links", 0, "to"), (second.key,))
        second = changed(second, ("links", 0, "to"), (first.key,))
        # Of these links alone it need not be said to what.
        second = changed(second, ("links", 0, "kind"), AmountRelation.SEPARATE)
        made = changed(made, ("amounts",), (first, second))
    made = _bounded(made)
    for path, _, shape in paths(made):
        if shape.name == "capacity":
            made = changed(made, path, next(iter(shape.type)))
    if isinstance(record, Return):
        made = changed(made, ("tranches",), (*made.tranches, changed(made.tranches[0], ("sequence",), None)))
        made = changed(made, ("tranches", 0, "within", "days"), None)
    if isinstance(record, Document):
        # What bears out the last part of a line is not said again for the whole of it where both are the same.
        made = changed(made, ("citations", 0, "at"), ParagraphRef.parse("paragraph 20"))
    if isinstance(record, Jurisdiction):
        made = changed(made, ("names",), (*made.names, changed(made.names[0], ("valid",), None)))
    if kind_of(record) is RecordKind.ARRANGEMENT:
        made = changed(made, ("instruments",), ("instrument-0", "instrument-1"))
    return made


def _bounded(value: Any) -> Any:
    """Take the upper ends away, as far down as there are any: no bound that is drawn here has one."""
    made = value
    for path, _, shape in paths(value):
        if shape.name == "upper":
            made = changed(made, path, None)
    return made


WORLD = world()


def with_record(record: Record) -> Bundle:
    """The world with one record in place of that with its id."""
    return Bundle(records=tuple(record if known.id == record.id else known for known in WORLD.records))


Show = Callable[[Bundle, Record], str]


class Sheets:
    """The parts of a sheet as they are of the world; what changed the last part that changed is asked of that first."""

    def __init__(self, shows: Sequence[Show], record: Record) -> None:
        self.record = record
        self.parts = [(show, show(WORLD, record)) for show in shows]

    def change_with(self, bundle: Bundle) -> bool:
        """Whether any part is another over a bundle."""
        for place, (show, before) in enumerate(self.parts):
            if show(bundle, self.record) != before:
                self.parts.insert(0, self.parts.pop(place))
                return True
        return False


def unprinted(
    kinds: set[RecordKind], shows: Sequence[Show], within: frozenset[str] = frozenset()
) -> set[tuple[str, str]]:
    """The fields of which no change, wherever they stand in a record of these kinds, changes any part of the sheet.

    What stands within a field that is left out is not asked about.
    """
    seen: set[tuple[str, str]] = set()
    printed: set[tuple[str, str]] = set()
    for record in WORLD.records:
        if kind_of(record) not in kinds or not record.id.endswith("-0"):
            continue
        sheets = Sheets(shows, record)
        for path, cls, shape in paths(record):
            if within & set(path[:-1]):
                continue
            field = (cls.__name__, shape.name)
            seen.add(field)
            if field not in printed and all(
                sheets.change_with(with_record(changed(record, path, value)))
                for value in map(_bounded, others(cls, shape))
                if path != ("id",) and value != _at(record, path)
            ):
                printed.add(field)
    return {field for field in seen - printed if field[1] != "id"}


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for token in path:
        value = value[token] if isinstance(token, int) else getattr(value, token)
    return value


def left_out(fields: Any, kinds: set[RecordKind]) -> set[tuple[str, str]]:
    """What the list leaves out of records of some kinds."""
    classes = {cls.__name__ for kind in kinds for _, cls, _ in paths(filled(class_of(kind)))}
    return {(name, field) for name, field in fields if name in classes}


def part_of_return(part: ReturnPart) -> Show:
    return lambda bundle, _: show_return(bundle, "return-0", "en", [part])


def part_of_meeting(part: MeetingPart) -> Show:
    return lambda bundle, _: show_meeting(bundle, "meeting-0", "zh", [part])


def test_the_sheet_of_a_return_prints_every_field_of_all_that_it_shows():
    """Whatever is changed or emptied in a return, or in what belongs to it, its sheet changes, or the list says why."""
    parts = [part_of_return(part) for part in ReturnPart]
    found = unprinted(ON_A_RETURN, parts, WITHIN)
    assert left_out({**LEFT_OUT, **LEFT_OUT_OF_RETURNS}, ON_A_RETURN) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sheet_of_a_return_prints_the_key_of_an_amount_or_of_a_leg(language):
    """Whatever names an amount or a leg by its key is worded by the sum or by its place: keys are for programs."""
    sheet = show_return(WORLD, "return-0", language)
    assert [] == [line for line in sheet.splitlines() if re.search(r"\b(amount|transfer)-\d", line)]


_PARTS = [part for part in MeetingPart if part is not MeetingPart.COVERAGE]
"""All but the part that would change whenever a citation does."""


def test_the_sheet_of_a_meeting_prints_every_field_of_all_that_it_shows():
    """Whatever is changed or emptied in a meeting, or in what its parts describe, its sheet changes."""
    found = unprinted(ON_A_MEETING, [part_of_meeting(part) for part in _PARTS])
    assert left_out(LEFT_OUT, ON_A_MEETING) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_overview_prints_every_field_of_every_kind_of_record(language):
    """Whatever is changed or emptied in a record of any kind changes how it is described."""

    def show(bundle: Bundle, record: Record) -> str:
        return show_overview(Bundle(records=(bundle.get(record.id),), base=bundle), language)

    assert left_out(LEFT_OUT, set(RecordKind)) == unprinted(set(RecordKind), [show])


_NOT_SHOWN = (*LEAVES, Bundle, Generic, Kept, Problem, ChangeSet, FieldChange, RecordChange, PublicView)
"""Values that are worded whole, what holds records of any kind or any value, and what is told or kept of an input."""


def test_what_is_left_out_exists_and_has_a_reason():
    """The list names fields that there are, says why in a sentence, and is short."""
    listed = [*LEFT_OUT.items(), *KEYS.items(), *LEFT_OUT_OF_RETURNS.items(), *SAID_BY_THE_PLACE.items()]
    for (name, field), reason in listed:
        assert field in {shape.name for shape in fields_of(public_types()[name])}
        assert len(reason) > 20
    assert len(listed) <= 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_that_a_field_may_have_can_be_shown(language):
    """Each field of each public class, a time of day among them, is put into words, and under its label."""
    classes = [cls for cls in public_types().values() if attrs.has(cls) and not issubclass(cls, _NOT_SHOWN)]
    classes = [cls for cls in classes if not cls.__module__.startswith("assetrecovery.tables.")]  # no part of a record
    described = {
        name: Entry(Sheet(WORLD, language), filled(cls)).described(name)
        for cls in classes
        for name in (shape.name for shape in fields_of(cls))
        if (cls.__name__, name) not in {**LEFT_OUT, **KEYS} and name not in {"id", "citations"}
    }
    assert [] == [name for name, words in described.items() if not words.strip(":： ")]


# ── what is bundled ──────────────────────────────────────────────────────────────────────────────


def said(value: Any, language: str, hint: Any = None) -> Iterator[str]:
    """What a reader must find on paper of a value and all that is inside it."""
    if isinstance(value, tuple):
        inner = typing.get_args(hint)[0] if hint else None
        yield from itertools.chain.from_iterable(said(member, language, inner) for member in value)
    elif isinstance(value, Text):
        yield value.in_(language, fallback=value.languages[0])
    elif isinstance(value, Money):
        yield money(value, language)
    elif isinstance(value, (PartialDate, Period)):
        # Of a field that may also hold a date, a period says when something was, and not until when it lasted.
        yield (moment if PartialDate in typing.get_args(hint) else when)(value, language)
    elif isinstance(value, (LocalTerm, TermEnum)):
        yield value.label(language)
    elif attrs.has(type(value)) and not isinstance(value, LEAVES):
        for shape in fields_of(type(value)):
            held = getattr(value, shape.name)
            if held not in (None, Answer.UNKNOWN) and not _in_other_words(type(value), shape.name):
                yield from said(held, language, shape.type)


def _in_other_words(cls: type[Any], name: str) -> bool:
    """Whether a field is left out, or is put into words that its value does not have."""
    bounds_and_answers = name in {"bound", "doubtful", "present", "opens_with_panel", "continued", "currency"}
    named = (cls, name) == (Speaker, "kind")
    return (
        bounds_and_answers
        or named
        or (cls.__name__, name) in {**LEFT_OUT, **KEYS, **SAID_BY_THE_PLACE}
        or name == "citations"
    )


def missing(record: Any, sheet: str, language: str) -> list[str]:
    """What a sheet does not print of a record."""
    flat = "".join(sheet.lower().split())
    return [words for words in said(record, language) if "".join(words.lower().split()) not in flat]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("record", tuple(bundled("returns").returns))
def test_every_bundled_return_is_on_its_sheet(record, language):
    """All that a bundled return, its arrangements, instruments, assets, measures and claims say stands on its sheet."""
    bundle = bundled("returns")
    found = bundle.returns[record]
    named = (*found.arrangements, *found.instruments, *found.assets, *found.measures, *found.claims, found.cluster)
    sheet = show_return(bundle, record, language)
    assert [] == [
        words for key in (record, *filter(None, named)) for words in missing(bundle.get(key), sheet, language)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bundled_meeting_is_on_its_sheet(language):
    """All that the bundled meeting says is on its sheet; its programme writes days and hours in a way of its own."""
    bundle = bundled("wg2-11")
    found = changed(bundle.meetings["wg2-11"], ("programme", "sittings"), ())
    assert [] == missing(found, show_meeting(bundle, "wg2-11", language), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bundle", [bundled("wg2-11"), bundled("wg2-history"), bundled("returns"), reference_data()])
def test_every_bundled_record_is_in_the_overview(bundle, language):
    """All that any bundled record says stands in the overview of its bundle."""
    overview = "".join(show_overview(bundle, language).lower().split())
    assert [] == [
        words
        for record in bundle.records
        for words in said(record, language)
        if "".join(words.lower().split()) not in overview
    ]
