"""The accounts of the bundled returns: what is answered is what a practitioner answered before there was code."""

from collections import Counter
from typing import NamedTuple

import pytest

from assetrecovery import Bundle, Money, bundled, reconcile
from assetrecovery.ledgers import Step, StepAnswer, StepKind, StepNote
from tests.helpers import vectors

LEFT = {StepAnswer.NOT_RECORDED, StepAnswer.UNEXPLAINED}


class Row(NamedTuple):
    """One step of one account, as it was answered by hand."""

    subject: str
    currency: str
    step: str
    first: str
    second: str
    explained_by: str
    answer: str
    low: str
    high: str
    why: str
    sure: str
    revision: str

    @property
    def place(self) -> tuple[str, str, StepKind]:
        return self.subject, self.currency, StepKind(self.step)

    @property
    def answers(self) -> set[StepAnswer]:
        return LEFT if self.answer == "left" else {StepAnswer(self.answer)}

    @property
    def ends(self) -> tuple[Money | None, ...]:
        return tuple(Money.of(end, self.currency) if end else None for end in (self.low, self.high))


ROWS = [Row(*row) for row in vectors("accounts")]


def keys(cell: str) -> set[str]:
    return set(filter(None, cell.split(",")))


def steps_of(returns: Bundle) -> list[tuple[tuple[str, str, StepKind], Step]]:
    """Every step of every bundled return, with its place."""
    return [
        ((subject, account.currency.code, step.kind), step)
        for subject in returns.returns
        for account in reconcile(returns.ledger(subject)).accounts
        for step in account.steps
    ]


STEPS = steps_of(bundled("returns"))


def is_told_by(row: Row, step: Step) -> bool:
    """Whether a row is about a step: the same sides; of a missing side a step may show what does not count."""
    first, second = set(step.first), set(step.second)
    if step.kind is StepKind.SIDE_BY_SIDE:
        return keys(row.first) | keys(row.second) == first | second
    if row.answer == "missing":
        return keys(row.first) <= first and keys(row.second) <= second
    return (keys(row.first), keys(row.second)) == (first, second)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.subject} {row.currency} {row.step}")
def test_a_step_is_answered_as_by_hand(row):
    """Each step has the sides, the answer, the ends and the explanation that the table gives it."""
    (step,) = [step for place, step in STEPS if place == row.place and is_told_by(row, step)]
    assert step.answer in row.answers
    assert row.ends == (step.low, step.high)
    named = [said.partition("=") for said in filter(None, row.explained_by.split(","))]
    assert {key for key, _, _ in named if key != "unstated"} <= {each.amount for each in step.explained}
    assert ("unstated" in {key for key, _, _ in named}) == (StepNote.GROWTH_UNSTATED in step.notes)


def test_no_step_is_decided_that_the_table_leaves_open():
    """What the code decides, the table decides: a false decision is worse than none."""
    extra = [
        (place, step.answer.code)
        for place, step in STEPS
        if step.answer.is_decided and not any(row.place == place and is_told_by(row, step) for row in ROWS)
    ]
    assert [] == extra


def test_the_table_has_every_account():
    """No account of a bundled return is without a row, and each is asked what resolution 6/2 asks for."""
    accounts = {(subject, currency) for (subject, currency, _), _ in STEPS}
    assert accounts == {(row.subject, row.currency) for row in ROWS}
    asked = Counter((row.subject, row.currency) for row in ROWS if row.step == "obtained_returned")
    assert set(asked.values()) == {1}
    assert accounts == set(asked)
