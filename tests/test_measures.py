"""Measures: their steps, and what they make of an asset on a day."""

import pytest

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


def measure(kind, *steps):
    """A measure by its kind and steps such as "in_effect 2014-10"; a step alone is undated."""
    taken = []
    for step in steps:
        name, _, on = step.partition(" ")
        taken.append(MeasureStep(status=MeasureStatus(name), on=PartialDate.parse(on) if on else None))
    return Measure(id="m", kind=MeasureKind(kind), steps=tuple(taken))


def states(on, *measures):
    return {found.code for found in asset_status(measures, PartialDate.parse(on))}


FREEZE = measure("freezing", "in_effect 2010-03-15")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2010-03-14", {"no_measure"}),
        ("2010-03-15", {"frozen"}),
        ("2010-03", {"no_measure", "frozen"}),
        ("2011", {"frozen"}),
    ],
)
def test_a_freeze_holds_from_its_day_on(on, expected):
    """Before the day of a freeze there is no measure, after it the asset is frozen; within a month it may be either."""
    assert expected == states(on, FREEZE)


def test_lifting_one_of_two_freezes_leaves_the_asset_frozen():
    """Of two concurrent freezes, lifting one releases nothing."""
    lifted = measure("freezing", "in_effect 2010", "lifted 2012-01-01")
    assert {"frozen"} == states("2013", lifted, FREEZE)
    assert {"released"} == states("2013", lifted)


def test_the_strongest_measure_counts():
    """What is frozen, seized and confiscated is confiscated."""
    seized, confiscated = measure("seizure", "in_effect 2011"), measure("confiscation", "in_effect 2015")
    assert [{"frozen"}, {"seized"}, {"confiscated"}] == [
        states(on, FREEZE, seized, confiscated) for on in ("2010-06", "2012", "2016")
    ]


def test_a_confiscation_reversed_on_appeal_leaves_the_freeze():
    """Under appeal the asset may be confiscated or only frozen; reversed, it is frozen; restored, confiscated again."""
    steps = "in_effect 2015-01-01", "appealed 2016-01-01", "reversed 2017-01-01", "restored 2018-01-01"
    order = measure("confiscation", *steps)
    assert [{"confiscated"}, {"confiscated", "frozen"}, {"frozen"}, {"confiscated"}] == [
        states(f"{year}-06", FREEZE, order) for year in (2015, 2016, 2017, 2018)
    ]


def test_what_was_requested_or_ordered_has_no_effect_yet():
    """A request or an order that is not in effect changes nothing."""
    assert {"no_measure"} == states("2020", measure("freezing", "requested 2019", "ordered 2019-05"))
    assert {"no_measure"} == states("2020", measure("freezing", "requested 2019", "refused 2019-05"))


def test_an_undated_or_doubtful_step_leaves_both_open():
    """A step without a date, or with a date its source doubts, may lie before the day or after it."""
    assert {"no_measure", "frozen"} == states("2020", measure("freezing", "in_effect"))
    assert {"no_measure", "frozen"} == states("2020", measure("freezing", "in_effect 2010?"))


def test_a_converted_freeze_goes_on_as_the_measure_after_it():
    """A freeze that became a confiscation releases nothing."""
    converted = measure("freezing", "in_effect 2010", "converted 2015-01-01")
    assert {"confiscated"} == states("2016", converted, measure("confiscation", "in_effect 2015-01-01"))


def test_a_measure_that_reverses_another_ends_it():
    """A freeze that reverses a confiscation leaves a frozen asset, even where the confiscation itself does not tell."""
    order = Measure(
        id="order",
        kind=MeasureKind.CONFISCATION,
        steps=(MeasureStep(status=MeasureStatus.IN_EFFECT, on=PartialDate(year=2010)),),
    )
    freeze = Measure(
        id="freeze",
        kind=MeasureKind.FREEZING,
        reverses=("order",),
        steps=(MeasureStep(status=MeasureStatus.IN_EFFECT, on=PartialDate(year=2012)),),
    )
    assert [{"confiscated"}, {"frozen"}] == [states(on, order, freeze) for on in ("2011", "2013")]


def test_of_no_measures_nothing_is_said():
    """An asset without measures is under none."""
    assert frozenset({AssetStatus.NO_MEASURE}) == asset_status([], PartialDate.parse("2020"))


def test_voluntary_and_direct_returns_are_steps_of_the_table():
    """What was only identified may be returned, and what was frozen may be returned without confiscation."""
    for before in (AssetStatus.IDENTIFIED, AssetStatus.FROZEN, AssetStatus.CONFISCATED):
        assert AssetStatus.RETURNED in allowed_steps(before)
    assert AssetStatus.FROZEN in allowed_steps(AssetStatus.CONFISCATED)
    assert AssetStatus.FROZEN in allowed_steps(AssetStatus.RELEASED)


@pytest.mark.parametrize(
    ("life_cycle", "history"),
    [
        (MEASURE_LIFE_CYCLE, "requested ordered in_effect appealed reversed restored executed"),
        (MEASURE_LIFE_CYCLE, "ordered in_effect lifted"),
        (
            ARRANGEMENT_LIFE_CYCLE,
            "proposed negotiating agreed_in_principle signed pending_approval in_force implementing completed",
        ),
        (ARRANGEMENT_LIFE_CYCLE, "signed implementing suspended implementing terminated"),
        (ARRANGEMENT_LIFE_CYCLE, "negotiating not_concluded"),
        (RETURN_LIFE_CYCLE, "decided under_way completed"),
        (RETURN_LIFE_CYCLE, "pending awaiting_disposal closed pending"),
        (TRANCHE_LIFE_CYCLE, "planned due requested transferred acknowledged"),
        (TRANCHE_LIFE_CYCLE, "due withheld cancelled"),
        (ASSET_LIFE_CYCLE, "identified traced frozen confiscated frozen confiscated returned"),
    ],
)
def test_real_histories_follow_the_tables(life_cycle, history):
    """The histories of real measures, arrangements, returns and tranches are in the tables."""
    known = {state.code: state for state in life_cycle.states}
    assert [] == list(life_cycle.refused(known[code] for code in history.split()))


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        (ArrangementStatus.COMPLETED, ArrangementStatus.IMPLEMENTING, "nothing"),
        (ReturnStatus.COMPLETED, ReturnStatus.PENDING, "nothing"),
        (TrancheStatus.ACKNOWLEDGED, TrancheStatus.DUE, "nothing"),
        (MeasureStatus.REFUSED, MeasureStatus.LIFTED, "“under appeal”"),
        (AssetStatus.INTERLOCUTORY_SALE, AssetStatus.RETURNED, "nothing"),
    ],
)
def test_a_refused_step_says_what_was_allowed(before, after, allowed):
    """A step that the table does not have is refused, and the refusal names what may follow."""
    with pytest.raises(InvalidError) as error:
        take_step(before, after)
    assert ("step_not_allowed", True) == (error.value.code, str(error.value).endswith(f"allowed from here: {allowed}"))


def test_a_history_is_refused_at_its_place():
    """A history that leaves the table says where, and what was allowed there."""
    left = list(TRANCHE_LIFE_CYCLE.refused([TrancheStatus.PLANNED, TrancheStatus.ACKNOWLEDGED]))
    assert [1] == [place for place, _ in left]
    assert "已移交" in left[0][1].zh


def test_the_ends_of_the_tables_are_ends():
    """Nothing follows a completed return or an acknowledged tranche, and a closed return may be reopened."""
    assert [True, True, False] == [
        RETURN_LIFE_CYCLE.is_end(ReturnStatus.COMPLETED),
        TRANCHE_LIFE_CYCLE.is_end(TrancheStatus.ACKNOWLEDGED),
        RETURN_LIFE_CYCLE.is_end(ReturnStatus.CLOSED),
    ]
