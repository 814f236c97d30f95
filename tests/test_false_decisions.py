"""Answers that would say more than a ledger does: each was once given, and a false decision is worse than none."""

import pytest

from assetrecovery import Answer, Money
from tests.telling import amount, step, told

# ── what a settlement may hold ───────────────────────────────────────────────────────────────────


def test_a_settlement_that_may_hold_fines_explains_nothing():
    """That a settled sum may hold fines of any size leaves nothing unexplained, and explains nothing either."""
    found = step("obtained_returned", amount("s", "settled", "190"), amount("t", "transferred", "136"))
    assert ("undecided", "", "") == told(found)
    assert () == found.explained


# ── one figure told again ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("stage", ["agreed", "due", "ordered"])
def test_a_figure_agreed_and_paid_is_one_sum_whatever_lies_between(stage):
    """Where 30 of 100 were shared first, 70 agreed and 70 paid are one sum, and nothing more need be explained."""
    found = step(
        {"agreed": "agreed_returned", "due": "due_paid", "ordered": "ordered_returned"}[stage],
        amount("c", "confiscated", "100"),
        amount("s", "shared", "30"),
        amount("a", stage, "70"),
        amount("t", "transferred", "70"),
    )
    assert ("equal", (), ()) == (found.answer.code, found.explained, found.notes)


def test_a_figure_obtained_and_returned_beside_interest_is_not_one_sum():
    """100 obtained and 100 returned beside 5 of interest leave open whether the interest went back."""
    amounts = (amount("c", "confiscated", "100"), amount("i", "interest", "5"), amount("t", "transferred", "100"))
    assert "undecided" == step("obtained_returned", *amounts).answer.code


def test_a_range_is_not_the_figure_that_it_begins_with():
    """Between 10 and 20 agreed and 10 paid are not one figure."""
    agreed = amount("a", "agreed", "10", "between", upper=Money.of("20", "USD"))
    assert "undecided" == step("agreed_returned", agreed, amount("t", "transferred", "10")).answer.code
    again = amount("t", "transferred", "10", "between", upper=Money.of("20", "USD"))
    assert "said_alike" == step("agreed_returned", agreed, again).answer.code


def test_parts_do_not_add_up_to_the_beginning_of_a_range():
    """Parts of 4 and 6 of a whole between 10 and 20 come to no equality."""
    whole = amount("w", "agreed", "10", "between", upper=Money.of("20", "USD"))
    parts = [amount(key, "allocated", figure, links="component:w") for key, figure in (("a", "4"), ("b", "6"))]
    assert "equal" != step("agreed_allocated", whole, *parts, complete=Answer.YES).answer.code
