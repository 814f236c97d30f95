"""The public strategies: what they draw is right, complete and small, and Hypothesis finds them by itself."""

import ast
import contextlib
import importlib
import importlib.machinery
import importlib.util
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from assetrecovery import (
    Currency,
    LocalTerm,
    Meeting,
    Money,
    PartialDate,
    Record,
    Return,
    TermEnum,
    Text,
    _hypothesis,
    check,
    dumps,
    loads,
    reference_data,
    strategies,
)
from assetrecovery._names import NAMES
from assetrecovery.arrangements import ReturnRole, ReturnStatus
from assetrecovery.introspection import public_names
from assetrecovery.introspection.referring import references
from assetrecovery.sources import DocumentKind
from assetrecovery.strategies import drawing
from assetrecovery.strategies.uses import all_allocations
from assetrecovery.values import ActorId, BodyId, DatePrecision, JurisdictionId, When
from assetrecovery.values.shapes import fields_of
from assetrecovery.values.text import check_plain
from tests.helpers import IN_NO_FILE, simplest
from tests.laws import each, examples, reached, reaches

SOURCES = Path(strategies.__file__).parent
PUBLIC = public_names()
NAMED = {name: PUBLIC[name] for types in _hypothesis.types_by_module().values() for name in types}
TYPES = {name: kind for name, kind in NAMED.items() if isinstance(kind, (type, typing.NewType))}
LISTS = [
    kind for kind in PUBLIC.values() if isinstance(kind, type) and issubclass(kind, TermEnum) and kind is not TermEnum
]

# What the library says of an input is not written to files; a term is part of its list.
ANSWERS = {
    "ChangeSet",
    "CoveredPlace",
    "DisputedReturn",
    "DueItem",
    "Dues",
    "FieldChange",
    "Finding",
    "FoundClause",
    "Happening",
    "Holding",
    "IdentifierMatch",
    "Lookup",
    "Loss",
    "NameMatch",
    "PublicView",
    "Reading",
    "RecordChange",
    "Report",
    "Term",
    "Trace",
    "TraceStep",
    "Withheld",
    *(cls.__name__ for cls in IN_NO_FILE),
}
WRITTEN = [name for name in TYPES if name not in ANSWERS]

few = examples(10, long=200)


def is_drawable(kind: Any) -> bool:
    return isinstance(kind, typing.NewType) or (isinstance(kind, type) and attrs.has(kind))


def parts(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, tuple):
        for member in value:
            yield from parts(member)
    elif attrs.has(type(value)):
        for shape in fields_of(type(value)):
            yield from parts(getattr(value, shape.name))


# ── every type ───────────────────────────────────────────────────────────────────────────────────


def test_no_public_type_is_without_a_strategy():
    """Every public class and every kind of id has a line in the table of strategies."""
    assert [] == [name for name, kind in PUBLIC.items() if is_drawable(kind) and name not in TYPES]


@pytest.mark.parametrize(
    ("home", "name", "strategy"),
    [
        (home, name, strategy)
        for home, types in _hypothesis.types_by_module().items()
        for name, strategy in types.items()
    ],
)
def test_the_table_names_what_is_there(home, name, strategy):
    """Each type stands in the module that offers it, and its strategy among the strategies."""
    assert name in vars(importlib.import_module(home))
    assert callable(getattr(strategies, strategy))


@pytest.mark.parametrize("name", TYPES)
def test_from_type_draws_every_public_type(name):
    """Hypothesis draws instances of every public type with no help from the user."""
    kind = TYPES[name]
    expected = str if isinstance(kind, typing.NewType) else kind

    @few
    @given(st.from_type(kind))
    def draw(value):
        assert isinstance(value, expected)

    draw()


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_drawn_comes_back_from_a_file(name):
    """Whatever is drawn is written and read back without loss, down to the last byte."""
    kind = TYPES[name]

    @few
    @given(st.from_type(kind))
    def come_back(value):
        text = dumps(value)
        again = loads(text, kind)
        assert value == again
        assert text == dumps(again)

    come_back()


class Told(Exception):  # noqa: N818  not an error, but the end of listening
    pass


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_every_member_of_a_code_list_is_drawn(kind):
    """No member of any code list is out of reach."""
    missing = set(kind)

    @settings(max_examples=1000, phases=[Phase.generate])
    @given(st.lists(st.from_type(kind), min_size=20, max_size=20))
    def collect(members):
        missing.difference_update(members)
        if not missing:
            raise Told

    with contextlib.suppress(Told):
        collect()
    assert set() == missing


@pytest.mark.parametrize("name", [name for name in WRITTEN if name != "Bundle" and attrs.has(TYPES[name])])
def test_every_field_is_sometimes_told(name):
    """No field that may be left out is left out in each of a thousand examples."""
    silent = {shape.name: shape.default for shape in fields_of(TYPES[name]) if not shape.required}

    @settings(max_examples=1000, phases=[Phase.generate])
    @given(st.from_type(TYPES[name]))
    def listen(value):
        for field in [field for field, default in silent.items() if getattr(value, field) != default]:
            del silent[field]
        if not silent:
            raise Told

    with contextlib.suppress(Told):
        listen()
    assert {} == silent


UNIONS = {"ActorId": ActorId, "Record": Record, "When": When, "an open list": DocumentKind | LocalTerm}


@pytest.mark.parametrize("hint", UNIONS.values(), ids=UNIONS)
def test_unions_are_drawn_too(hint):
    """The public unions of types are drawn from all that they join."""
    silent = {str if isinstance(kind, typing.NewType) else kind for kind in typing.get_args(hint)}

    @settings(max_examples=2000, phases=[Phase.generate])
    @given(st.from_type(hint))
    def listen(value):
        silent.discard(type(value))
        if not silent:
            raise Told

    with contextlib.suppress(Told):
        listen()
    assert set() == silent


@few
@given(...)
def test_annotations_are_enough(meeting: Meeting, paid: Money):
    """A test that only annotates its arguments is given them."""
    assert isinstance(meeting, Meeting)
    assert paid == paid + Money.of("0", paid.currency.code)


# ── knobs ────────────────────────────────────────────────────────────────────────────────────────


@given(strategies.partial_dates(min_year=2003, max_year=2017, precisions=[DatePrecision.MONTH], qualified=False))
def test_dates_keep_to_their_bounds(date):
    """Years, precision and doubt of dates are as asked for."""
    assert (True, DatePrecision.MONTH, None) == (2003 <= date.year <= 2017, date.precision, date.qualifier)


@given(strategies.texts(languages=["ar", "zh"]))
def test_texts_are_in_the_languages_asked_for(text):
    """Text is said in no other language, and in at least one of them."""
    assert text.languages
    assert set(text.languages) <= {"ar", "zh"}


@given(strategies.lines())
def test_lines_are_clean(line):
    """A drawn line is one that every text of the library may be."""
    assert [] == [*check_plain(line)]


@given(strategies.times())
def test_times_are_told_to_the_minute(time):
    """Times of day have no seconds, which files could not hold."""
    assert (0, 0, None) == (time.second, time.microsecond, time.tzinfo)


@given(strategies.moneys(currencies=st.just(Currency(code="CHF")), max_digits=40, negative=False))
def test_moneys_are_in_the_currencies_asked_for(paid):
    """Money has the currency that was asked for, and no other sign."""
    assert ("CHF", True) == (paid.currency.code, paid.amount >= 0)


@given(strategies.currencies(withdrawn=False))
def test_withdrawn_currencies_can_be_left_out(currency):
    """Only currencies in use are drawn when no others are wanted."""
    assert currency.withdrawn is None


@reaches(dated=2)
@few
@given(strategies.meetings(body=st.just(BodyId("wg2")), min_year=2017, max_year=2017))
def test_a_field_can_be_given(meeting):
    """A strategy under the name of a field draws that field."""
    assert meeting.body == "wg2"
    if reached("dated", meeting.held):
        assert meeting.held.start.year == 2017


def test_a_field_that_is_not_there_cannot_be_given():
    """A misspelt field is refused at once, by its name."""
    with pytest.raises(TypeError, match="Meeting has no field nummer"):
        strategies.meetings(nummer=st.just(1))


@few
@given(strategies.meetings(ids=strategies.Ids({BodyId: st.just(BodyId("wg2"))})))
def test_what_may_be_pointed_at_is_a_knob(meeting):
    """A record points at nothing but the ids that it is given, and leaves out what would have to."""
    assert {"wg2", *(() if not meeting.attendance else meeting_unions(meeting))} == {
        reference.id for reference in references(Meeting, meeting)
    }


def meeting_unions(meeting: Meeting) -> set[str]:
    return {delegation.actor for delegation in meeting.attendance}


def test_ids_can_be_narrowed_and_widened():
    """Ids are said to be within reach or out of it, by type."""
    ids = strategies.Ids({JurisdictionId: st.just(JurisdictionId("XAA"))})
    assert "Ids(JurisdictionId)" == repr(ids)
    assert (True, False) == (ids.reach(ActorId), ids.without(JurisdictionId).reach(ActorId))
    assert ids.but({BodyId: st.just(BodyId("wg2"))}).only(BodyId).reach(tuple[BodyId, ...])


# ── records that agree with each other ───────────────────────────────────────────────────────────


@examples(40, long=10_000)
@given(
    st.one_of(
        strategies.bundles(),
        strategies.bundles(max_meetings=3),
        strategies.bundles(base=reference_data()),
        strategies.return_bundles(),
        strategies.return_bundles(base=reference_data()),
    )
)
def test_no_rule_finds_fault_with_a_drawn_bundle(bundle):
    """Every reference of a drawn bundle leads somewhere, and no rule reports an error or a doubt."""
    report = check(bundle)
    assert report.is_clean, report.findings


@examples(20, long=1000)
@given(strategies.bundles())
def test_a_bundle_holds_a_meeting_and_only_what_is_cited(bundle):
    """A drawn bundle holds a meeting; beyond it and one thing told of it, everything is cited.

    A mandate under (a) is there without being cited where one under (b) of the same resolution is.
    """
    cited = {reference.id for record in bundle.records for reference in references(type(record), record)}
    before = {f"{mandate[:-1]}a" for mandate in bundle.mandates if mandate.endswith("-b")}
    assert bundle.meetings
    assert len([record.id for record in bundle.records if record.id not in cited | before]) <= 2


@reaches(attending=5)
@examples(30, long=1000)
@given(strategies.bundles(base=reference_data()))
def test_over_reference_data_states_are_those_that_exist(bundle):
    """Over a base no State is invented: whoever attends as a party is one there."""
    attending = [delegation.actor for meeting in bundle.meetings.values() for delegation in meeting.attendance]
    for actor in each("attending", attending):
        assert actor not in {"XAA", "XAB", "XAC"}


@reaches(agenda=25, programme=2, attending=10)
@given(strategies.meetings())
def test_a_meeting_agrees_with_itself(meeting):
    """Items are numbered, sittings within the days take up every item, and parties are represented."""
    for agenda in each("agenda", meeting.agendas):
        before = [None, *(item.number for item in agenda.items)]
        assert all(item.number.follows(number) for number, item in zip(before, agenda.items, strict=False))
        assert {note.item for note in agenda.annotations} <= {item.number for item in agenda.items}
    if reached("programme", meeting.programme):
        assert all(meeting.held.possibly_overlaps(day) for day in meeting.programme.days)
        leaves = {item.number for item in meeting.agendas[0].leaves} if meeting.agendas else set()
        assert leaves == set(meeting.programme.scheduled())
    actors = [delegation.actor for delegation in meeting.attendance]
    assert len(set(actors)) == len(actors)
    for listed in each("attending", meeting.attendance):
        assert listed.category.is_party == (listed.capacity.code == "represented")


@examples(20, long=1000)
@given(strategies.return_bundles())
def test_a_bundle_of_a_return_holds_what_it_cites(bundle):
    """A bundle of a return holds the return, which alone nothing cites, and all that it cites."""
    cited = {reference.id for record in bundle.records for reference in references(type(record), record)}
    assert ["return-1"] == [record.id for record in bundle.records if record.id not in cited]


@reaches(moved=5, not_moved=5, entries=50)
@examples(50, long=10_000)
@given(strategies.returns())
def test_a_return_agrees_with_itself(record):
    """Nobody is listed twice, the sides differ, and money that moved is said to have."""
    actors = [participant.actor for participant in record.participants]
    assert len(set(actors)) == len(actors)
    assert not set(record.acting_as(ReturnRole.ORIGIN)) & set(record.acting_as(ReturnRole.TRANSFERRING))
    moving = {ReturnStatus.UNDER_WAY, ReturnStatus.COMPLETED}
    if reached("moved", record.transfers):
        assert record.status in {None, *moving}
    if reached("not_moved", not record.transfers):
        assert record.status not in moving
    for entry in each("entries", (*record.amounts, *record.events, *record.positions)):
        assert entry.citations


@reaches(shared_out=15)
@given(all_allocations(ids=strategies.ANY))
def test_shares_come_to_a_hundred(uses):
    """What one return is used for shares all of it, or it is not said in what parts."""
    shares = [use.share for use in uses if use.share is not None]
    if reached("shared_out", shares):
        assert sum(shares) == 100


@few
@given(strategies.returns(ids=strategies.Ids({}), amounts=st.just(())), strategies.shares(max_share=50))
def test_returns_keep_to_what_they_are_given(record, share):
    """A return of which nothing may be cited cites nothing, and one with books of its own has no others."""
    assert [] == [*references(Return, record)]
    assert ((), ()) == (record.amounts, record.transfers)
    assert 0 <= share <= 50


@few
@given(strategies.counts(between=False), strategies.claims(decided=True))
def test_some_knobs_leave_something_out(count, claim):
    """Counts can be of one figure only, and claims decided."""
    assert count.upper is None
    assert not claim.status.is_open


def test_the_simplest_bundle_is_a_meeting_and_its_body():
    """What is drawn shrinks to what cannot be left out."""
    assert ["Body", "Meeting"] == [type(record).__name__ for record in simplest(strategies.bundles()).records]


@pytest.mark.parametrize("plain", [PartialDate.parse("2000"), Text(en="0"), Money.of("0", "USD")], ids=str)
def test_the_simplest_values_are_plain(plain):
    """The simplest date, text and money say nothing remarkable."""
    assert plain == simplest(st.from_type(type(plain)))


# ── how they are made ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_drawn_to_be_thrown_away(path):
    """No strategy filters, assumes or silences a health check: what it draws is right by construction."""
    names = {
        node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", getattr(node, "arg", None))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert set() == names & {"filter", "assume", "reject", "HealthCheck", "suppress_health_check"} - builtin_filter(
        path
    )


def builtin_filter(path: Path) -> set[str]:
    """`filter(None, …)` of the standard library leaves nothing drawn behind."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    methods = [call for call in calls if isinstance(call, ast.Attribute) and call.attr == "filter"]
    return set() if methods else {"filter"}


@pytest.mark.parametrize(
    "name",
    sorted(set(NAMES["assetrecovery.strategies"]) - {"ANY", "Ids", "NearMiss", "codes", "histories", "register"}),
)
def test_strategies_are_printed_briefly(name):
    """A strategy says what it is in few words, since Hypothesis prints it whenever a draw fails."""
    assert len(repr(getattr(strategies, name)())) < 10_000


def test_a_class_that_guards_nothing_needs_no_strategy_of_its_own():
    """Any class is drawn by the types of its fields."""

    @attrs.frozen(kw_only=True)
    class Seat:
        number: int
        taken_by: ActorId | None = None

    @few
    @given(drawing.drawn(Seat, strategies.ANY))
    def sit(seat):
        assert seat.number > 0

    sit()
