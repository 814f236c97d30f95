"""Finding clauses and returns over a bundle."""

import pytest

from assetrecovery import Answer, Arrangement, Bundle, Instrument, LocalTerm, Return, Text, find_returns
from assetrecovery.arrangements import (
    Allocation,
    Avenue,
    Clause,
    ClauseKind,
    EndUse,
    Monitoring,
    MonitoringKind,
    ReturnParticipant,
    ReturnRole,
    ReturnStatus,
    ReturnStep,
    Vehicle,
)
from assetrecovery.queries import find_clauses
from assetrecovery.sources import InstrumentKind


def an_instrument(own, published):
    return Instrument(id=own, kind=InstrumentKind.AGREEMENT, title=Text(en="A text"), published=published)


def an_arrangement(own, *clauses, instruments=()):
    return Arrangement(id=own, title=Text(en="An arrangement"), clauses=clauses, instruments=instruments)


MISUSE = Clause(kind=ClauseKind.MISUSE, present=Answer.YES)
CLAUSES = Bundle(
    records=(
        an_instrument("open", Answer.YES),
        an_instrument("secret", Answer.NO),
        an_arrangement("a-open", MISUSE, instruments=("open",)),
        an_arrangement("a-secret", MISUSE, instruments=("secret",)),
        an_arrangement("a-none", Clause(kind=ClauseKind.MISUSE, present=Answer.NO)),
        an_arrangement("a-silent"),
        an_arrangement(
            "a-two",
            Clause(kind=ClauseKind.MISUSE, present=Answer.YES, instrument="secret"),
            instruments=("open", "secret"),
        ),
    )
)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["a-open", "a-secret", "a-two"]),
        ({"published": Answer.YES}, ["a-open"]),
        ({"published": Answer.NO}, ["a-secret", "a-two"]),
        ({"present": Answer.NO}, ["a-none"]),
        ({"present": Answer.UNKNOWN}, []),
    ],
)
def test_clauses_are_found_by_kind_presence_and_publication(asked, expected):
    """A clause is found where it is said to be there, in instruments published or not; silence is not absence."""
    assert expected == [found.arrangement for found in find_clauses(CLAUSES, ClauseKind.MISUSE, **asked)]


ONE = Return(
    id="one",
    title=Text(en="One"),
    participants=(
        ReturnParticipant(actor="NGA", roles=(ReturnRole.ORIGIN,)),
        ReturnParticipant(actor="CHE", roles=(ReturnRole.TRANSFERRING,)),
    ),
    avenues=(Avenue.NON_CONVICTION_BASED, LocalTerm(code="x-by-treaty")),
    vehicles=(Vehicle.ESCROW_ACCOUNT,),
    allocations=(Allocation(use=EndUse.HEALTH),),
    monitoring=(Monitoring(kind=MonitoringKind.AUDIT),),
    cluster="abacha",
    history=(ReturnStep(status=ReturnStatus.PENDING), ReturnStep(status=ReturnStatus.COMPLETED)),
)
RETURNS = Bundle(records=(ONE, Return(id="other", title=Text(en="Other"))))


def test_a_clause_of_no_known_instrument_is_of_unknown_publication():
    """Where no instrument is recorded, whether the text is published is unknown."""
    bundle = Bundle(records=(an_arrangement("a", MISUSE),))
    assert ["a"] == [found.arrangement for found in find_clauses(bundle, ClauseKind.MISUSE, published=Answer.UNKNOWN)]


@pytest.mark.parametrize(
    "asked",
    [
        {"origin": "NGA"},
        {"transferring": "CHE"},
        {"avenue": Avenue.NON_CONVICTION_BASED},
        {"avenue": LocalTerm(code="x-by-treaty")},
        {"avenue": LocalTerm(code="x-by-treaty", text=Text(en="by a treaty"))},
        {"vehicle": Vehicle.ESCROW_ACCOUNT},
        {"end_use": EndUse.HEALTH, "origin": "NGA"},
        {"monitoring": MonitoringKind.AUDIT},
        {"cluster": "abacha"},
        {"status": ReturnStatus.COMPLETED},
    ],
)
def test_returns_are_found_by_what_is_recorded_of_them(asked):
    """A return is found if everything that is asked for is recorded of it."""
    assert (ONE,) == find_returns(RETURNS, **asked)


@pytest.mark.parametrize(
    "asked", [{"origin": "CHE"}, {"status": ReturnStatus.PENDING}, {"end_use": EndUse.HEALTH, "origin": "CHE"}]
)
def test_returns_of_which_it_is_not_recorded_are_not_found(asked):
    """One thing that does not hold is enough."""
    assert () == find_returns(RETURNS, **asked)


def test_without_a_question_every_return_is_found():
    """Nothing asked is nothing left out."""
    assert ["one", "other"] == [record.id for record in find_returns(RETURNS)]
