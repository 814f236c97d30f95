"""The laws of life cycles: what the tables allow, and what measures make of an asset."""

import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import InvalidError, Measure, PartialDate
from assetrecovery.arrangements import (
    ARRANGEMENT_LIFE_CYCLE,
    ASSET_LIFE_CYCLE,
    MEASURE_LIFE_CYCLE,
    RETURN_LIFE_CYCLE,
    TRANCHE_LIFE_CYCLE,
    ArrangementStatus,
    AssetStatus,
    MeasureKind,
    MeasureStatus,
    MeasureStep,
    ReturnStatus,
    TrancheStatus,
    allowed_steps,
    asset_status,
    take_step,
)
from assetrecovery.strategies import days, histories, measures, partial_dates
from assetrecovery.values import LifeCycle, MeasureId
from tests.laws import examples, reached, reaches

some = examples(60, long=10_000)

TABLES = {
    ARRANGEMENT_LIFE_CYCLE: ArrangementStatus,
    ASSET_LIFE_CYCLE: AssetStatus,
    MEASURE_LIFE_CYCLE: MeasureStatus,
    RETURN_LIFE_CYCLE: ReturnStatus,
    TRANCHE_LIFE_CYCLE: TrancheStatus,
}
every_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: TABLES[table].__name__)
ABOUT = partial_dates(min_year=2009, max_year=2020)
MEASURES = st.lists(measures(), max_size=3)


# ── the tables ───────────────────────────────────────────────────────────────────────────────────


@every_table
def test_every_state_has_its_row(table: LifeCycle):
    """A table says of each code of its list where it may lead, and leads nowhere else."""
    assert set(TABLES[table]) == set(table.states)
    assert {to for place in (None, *table.states) for to in table.allowed_steps(place)} <= set(table.states)


@every_table
def test_every_state_is_reached_from_a_beginning(table: LifeCycle):
    """No state of a table is one to which no history leads; an asset alone is under no measure before it begins."""
    found, waiting = set(), [*table.allowed_steps()]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += table.allowed_steps(here)
    assert set(table.states) - {AssetStatus.NO_MEASURE} == found


@every_table
def test_no_step_stays_where_it_is(table: LifeCycle):
    """A step leads to another state."""
    assert [] == [here for here in table.states if here in table.allowed_steps(here)]


@reaches(went_on=20)
@every_table
def test_drawn_histories_are_never_refused(table: LifeCycle):
    """What `histories` draws follows the table, step by step, and ends no sooner than it must."""

    @some
    @given(histories(table, min_size=2, max_size=6))
    def walk(states):
        assert [] == [*table.refused(states)]
        before = None
        for to in states:
            assert to == table.take(before, to)
            before = to
        went_on = reached("went_on", len(states) >= 2)
        assert went_on or table.is_end(states[-1])

    walk()


@reaches(told=20)
@every_table
def test_drawn_histories_end_where_they_should(table: LifeCycle):
    """With ends given, a history ends in one of them, or is not told."""
    ends = [here for here in table.states if table.is_end(here)] or [*table.states][-1:]

    @some
    @given(histories(table, max_size=4, ends=ends))
    def walk(states):
        if reached("told", states):
            assert states[-1] in ends
        assert [] == [*table.refused(states)]

    walk()


@every_table
def test_every_other_step_is_refused(table: LifeCycle):
    """A step that the table does not have is refused, in words of what it does."""
    for here in table.states:
        for to in table.states:
            if to in allowed_steps(here):
                assert to == take_step(here, to)
            else:
                with pytest.raises(InvalidError) as error:
                    take_step(here, to)
                assert ["step_not_allowed"] == [problem.code for problem in error.value.problems]


# ── the state of an asset ────────────────────────────────────────────────────────────────────────


@some
@given(MEASURES, ABOUT)
def test_an_asset_is_always_in_some_state(found, on):
    """There is an answer for any day, be it that there was no measure."""
    assert asset_status(found, on)


@some
@given(MEASURES, ABOUT, st.randoms(use_true_random=False))
def test_the_order_of_measures_does_not_matter(found, on, chance):
    """Measures run side by side; the list of them has no order."""
    shuffled = [*found]
    chance.shuffle(shuffled)
    assert asset_status(found, on) == asset_status(shuffled, on)


def vaguer(date: PartialDate | None) -> PartialDate | None:
    """The same date, known to the month or to the year only."""
    if date is None or date.month is None:
        return None if date is None else date
    return attrs.evolve(date, day=None) if date.day is not None else attrs.evolve(date, month=None)


@some
@given(MEASURES, ABOUT)
def test_who_knows_less_rules_out_less(found, on):
    """With dates less precise, of the day or of the steps, every state that was possible still is."""
    blurred = [
        attrs.evolve(measure, steps=tuple(attrs.evolve(step, on=vaguer(step.on)) for step in measure.steps))
        for measure in found
    ]
    assert asset_status(found, on) <= asset_status(found, vaguer(on))
    assert asset_status(found, on) <= asset_status(blurred, on)
    undated = [
        attrs.evolve(measure, steps=tuple(attrs.evolve(step, on=None) for step in measure.steps)) for measure in found
    ]
    assert asset_status(found, on) <= asset_status(undated, on)


def fully_dated(measure: Measure, first: datetime.date) -> Measure:
    """The same measure with a day for every step, one after another, and never under appeal."""
    known = [step for step in measure.steps if step.status is not MeasureStatus.APPEALED]
    dated = tuple(
        attrs.evolve(step, on=PartialDate.of(first + datetime.timedelta(days=place)))
        for place, step in enumerate(known)
    )
    return attrs.evolve(measure, steps=dated)


@some
@given(MEASURES, days(min_year=2012, max_year=2012), days(min_year=2012, max_year=2013))
def test_who_knows_every_day_knows_the_state(found, first, on):
    """If every step has its day and none is an appeal, an asset is in one state."""
    assert len(asset_status([fully_dated(measure, first) for measure in found], on)) == 1


def freeze(name: str, *steps: tuple[MeasureStatus, str]) -> Measure:
    return Measure(
        id=MeasureId(name),
        kind=MeasureKind.FREEZING,
        steps=tuple(MeasureStep(status=to, on=PartialDate.parse(on)) for to, on in steps),
    )


STANDING = freeze("standing", (MeasureStatus.IN_EFFECT, "2012"))
LIFTED = freeze("lifted", (MeasureStatus.IN_EFFECT, "2013"), (MeasureStatus.LIFTED, "2014"))


@some
@given(days(min_year=2015, max_year=2040))
def test_a_second_freeze_that_is_lifted_releases_nothing(on):
    """What is frozen twice is frozen until both are lifted."""
    assert {AssetStatus.RELEASED} == asset_status([LIFTED], on)
    assert {AssetStatus.FROZEN} == asset_status([STANDING, LIFTED], on)


@some
@given(MEASURES, days(min_year=2015, max_year=2040))
def test_a_lifted_freeze_never_weakens_what_other_measures_made(found, on):
    """Adding a freeze that was lifted leaves every state stronger than a release as it was."""
    strong = [
        place for place in AssetStatus if [*AssetStatus].index(place) > [*AssetStatus].index(AssetStatus.RELEASED)
    ]
    assert asset_status(found, on) & set(strong) == asset_status([*found, LIFTED], on) & set(strong)
