"""The steps of an account: what is compared with what, and what may be said of the difference."""

from decimal import Decimal

import pytest

from assetrecovery import AmountStage, Answer, Ledger, Money, PartialDate, reconcile
from assetrecovery.arrangements import (
    AmountScope,
    Deduction,
    DeductionKind,
    Tranche,
    Transfer,
)
from assetrecovery.ledgers import ExplanationKind, StepAnswer, StepKind, StepNote
from tests.telling import amount, step, told

# ── what broke on returns that the library had not seen ──────────────────────────────────────────


def test_a_leg_without_a_figure_displaces_none():
    """What is known of a later leg counts, if no source gives the sum of the one before it."""
    legs = (Transfer(key="in"), Transfer(key="out", previous="in", amounts=("t",)))
    found = step(
        "obtained_returned", amount("c", "confiscated", "90"), amount("t", "transferred", "80"), transfers=legs
    )
    assert ("not_recorded", "10", "10") == told(found)


def test_interest_of_unknown_size_explains_an_excess():
    """A confiscated sum that holds no interest, and more returned later, is explained in kind and not in size."""
    confiscated = amount("c", "confiscated", "71250.40", as_of="2005-01-31", includes_interest=Answer.NO)
    found = step("obtained_returned", confiscated, amount("t", "transferred", "74000", "about", on="2006-09"))
    assert (StepAnswer.EXPLAINED, (StepNote.GROWTH_UNSTATED,), None) == (found.answer, found.notes, found.low)


def test_parts_below_their_whole_are_normal():
    """What is agreed in parts of an allocated whole leaves a rest that is not recorded, and no fault."""
    parts = (amount("a", "agreed", "20", links="component:w"), amount("b", "agreed", "8", links="component:w"))
    found = reconcile(Ledger(subject="r", amounts=(amount("w", "allocated", "30", "about"), *parts)))
    assert not found.disputes


@pytest.mark.parametrize("stage", ["in_escrow", "frozen"])
def test_two_balances_of_two_days_are_a_time_series(stage):
    """Of two balances the later one stands, and nothing is disputed."""
    balances = (amount("a", stage, "500", as_of="2003-05"), amount("b", stage, "497", as_of="2003-06"))
    found = reconcile(Ledger(subject="r", amounts=balances))
    line = found.accounts[0].line(AmountStage(stage))
    assert ((), ("b",), Money.of("497", "USD")) == (found.disputes, line.counted, line.sum)


def test_an_exact_report_within_a_rounded_one_agrees_with_it():
    """3,957,120.55 is what "about 4,000,000" can mean: the exact figure is shown and counts."""
    reports = (
        amount("a", "transferred", "4000000", "about"),
        amount("b", "transferred", "3957120.55", links="alternative_report:a"),
    )
    found = reconcile(Ledger(subject="r", amounts=reports))
    line = found.accounts[0].line(AmountStage.TRANSFERRED)
    assert (("b",), (), "agree") == (line.counted, found.disputes, step("reports_of_one_sum", *reports).answer.code)


def test_more_than_one_sum_and_another_is_more_than_both():
    """More than 50 and 12 more are more than 62."""
    spent = (
        amount("a", "disbursed", "50000000", "more_than", links="separate:b"),
        amount("b", "disbursed", "12000000", links="separate:a"),
    )
    line = reconcile(Ledger(subject="r", amounts=spent)).accounts[0].line(AmountStage.DISBURSED)
    assert (Money.of("62000000", "USD"), None) == (line.lower, line.upper)


@pytest.mark.parametrize(
    ("amounts", "expected", "note"),
    [
        (("sale_proceeds 24", "transferred 22"), ("not_recorded", "2", "2"), StepNote.SALE_STANDS_IN),
        (("settled 30", "deducted 1", "transferred 29"), ("explained", "", ""), StepNote.SETTLEMENT_STANDS_IN),
        (("settled 30", "transferred 22"), ("undecided", "", ""), StepNote.MAY_HOLD_FINES),
        (("settled 30", "fined 6", "transferred 22"), ("not_recorded", "2", "2"), StepNote.SETTLEMENT_STANDS_IN),
    ],
)
def test_what_stands_in_for_obtained_is_named(amounts, expected, note):
    """Where no source gives an amount obtained, a settlement, all sanctions or a sale stand in for it, openly."""
    made = [amount(text.split()[0].replace("_", "-"), *text.split()) for text in amounts]
    found = step("obtained_returned", *made)
    assert expected == told(found)
    assert note in found.notes


def test_sanctions_are_kept_and_not_returned():
    """What a total holds as fine and disgorgement explains why less was returned, and is never returned money."""
    found = step(
        "obtained_returned",
        amount("all", "total_sanctions", "32.7", "about"),
        amount("f", "fined", "16.8", "about"),
        amount("d", "disgorged", "8.4", "about"),
        amount("t", "transferred", "7.0", "about", rounded_to=Decimal("0.1")),
    )
    assert ("not_recorded", "0.3", "0.7") == told(found)
    assert {ExplanationKind.SANCTION} == {each.kind for each in found.explained}


def test_what_was_frozen_was_released_returned_or_is_still_held():
    """700 frozen, 400 released, 32 returned and 260 still frozen leave 8 of change in value, or not recorded."""
    found = step(
        "frozen_disposed",
        amount("f1", "frozen", "700", as_of="2011"),
        amount("r", "released", "400"),
        amount("t", "transferred", "32"),
        amount("f2", "frozen", "260", as_of="2017"),
    )
    assert ("not_recorded", "8", "8") == told(found)
    assert (StepNote.VALUE_MAY_CHANGE,) == found.notes


def test_what_is_still_to_come_of_an_order_is_outstanding():
    """50 ordered are 15 returned and the balance of 35; there is no step between the two parts."""
    amounts = (
        amount("o", "ordered", "50"),
        amount("t", "transferred", "15", links="component:o"),
        amount("b", "agreed", "35", links="component:o"),
    )
    assert ("outstanding", "35", "35") == told(step("ordered_returned", *amounts))
    kinds = [each.kind for each in reconcile(Ledger(subject="r", amounts=amounts)).accounts[0].steps]
    assert StepKind.AGREED_RETURNED not in kinds


def test_what_moved_before_it_was_agreed_is_not_known_to_be_the_same_money():
    """22 sent in March and 330 agreed in September stand side by side."""
    found = step(
        "agreed_returned", amount("t", "transferred", "22", on="2009-03"), amount("a", "agreed", "330", on="2009-09")
    )
    assert (StepAnswer.NOT_KNOWN_SAME_MONEY, None) == (found.answer, found.low)


def test_what_is_not_yet_spent_is_not_unexplained():
    """Of 320 transferred 35 are spent while the programme runs: 285 are not yet spent."""
    amounts = (amount("t", "transferred", "320"), amount("s", "disbursed", "35"))
    assert ("running", "285", "285") == told(step("received_spent", *amounts, closed=Answer.NO))
    assert ("not_recorded", "285", "285") == told(step("received_spent", *amounts, closed=Answer.YES))


def test_a_sum_of_the_whole_case_is_not_that_of_one_return():
    """What was confiscated in a case of several States is not known to be what was agreed for one of them."""
    found = step(
        "confiscated_agreed",
        amount("c", "confiscated", "880", scope=AmountScope.CASE_WORLDWIDE),
        amount("a", "agreed", "350"),
    )
    assert StepAnswer.NOT_KNOWN_SAME_MONEY is found.answer


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("100000000", "60000000", "disputed"),
        ("1000000000", "600000000", "disputed"),
        ("4500000", "4600000", "not_told_apart"),
        ("458000000", "460000000", "agree"),
    ],
)
def test_reports_of_one_sum(one, other, answer):
    """Reports contradict each other if they are apart by more than twice their rounding; no figure is made of them."""
    reports = (
        amount("a", "transferred", one, "about"),
        amount("b", "transferred", other, "about", links="alternative_report:a"),
    )
    found = step("reports_of_one_sum", *reports)
    assert (answer, None, None) == (found.answer.code, found.low, found.high)


# ── each way in which an answer comes about ──────────────────────────────────────────────────────


def test_a_ceiling_is_kept_or_passed():
    """Below an "up to" nothing is missing; above it, it is passed."""
    ceiling = amount("a", "agreed", "10", "at_most")
    assert "within_ceiling" == step("agreed_returned", ceiling, amount("t", "transferred", "8")).answer.code
    assert ("exceeded", "1", "1") == told(step("agreed_returned", ceiling, amount("t", "transferred", "11")))


def test_one_figure_in_the_same_words_is_one_figure():
    """More than 9.5 confiscated and about 9.5 agreed leave nothing out of what was agreed."""
    confiscated, agreed = amount("c", "confiscated", "9500000", "more_than"), amount("a", "agreed", "9500000", "about")
    assert "said_alike" == step("confiscated_agreed", confiscated, agreed).answer.code


def test_less_agreed_than_confiscated_was_not_part_of_it():
    """What was confiscated and not agreed for return was left out of the agreement, and is nothing unexplained."""
    found = step("confiscated_agreed", amount("c", "confiscated", "100"), amount("a", "agreed", "90"))
    assert ("not_part_of_agreed", "10", "10") == told(found)


def test_what_lay_frozen_changes_in_value():
    """Less confiscated than was frozen years before decides nothing, unless it is known to be the same money."""
    frozen = amount("f", "frozen", "5700000", "about", as_of="2011")
    confiscated = amount("c", "confiscated", "5000000", "about", on="2013")
    assert "undecided" == step("frozen_confiscated", frozen, confiscated).answer.code
    linked = amount("c", "confiscated", "5000000", "about", on="2013", links="component:f")
    assert "not_confiscated" == step("frozen_confiscated", frozen, linked).answer.code


def test_a_rest_is_unexplained_only_in_a_complete_ledger():
    """Where sums may be missing from the record, what is left is not recorded."""
    amounts = (amount("c", "collected", "100"), amount("t", "transferred", "90"))
    assert "not_recorded" == step("obtained_returned", *amounts).answer.code
    assert "unexplained" == step("obtained_returned", *amounts, complete=Answer.YES).answer.code
    totals = (
        amount("c", "collected", "100", scope=AmountScope.WHOLE),
        amount("t", "transferred", "90", scope=AmountScope.WHOLE),
    )
    assert "unexplained" == step("obtained_returned", *totals).answer.code
    assert "not_recorded" == step("obtained_returned", totals[0], amounts[1]).answer.code


def test_nothing_returned_in_money_but_goods_is_said():
    """Ambulances that went back are not an amount that is missing."""
    found = step(
        "obtained_returned",
        amount("c", "confiscated", "100"),
        transfers=(Transfer(key="m", assets=("ambulances",)),),
    )
    assert (StepAnswer.MISSING, (StepNote.RETURNED_IN_KIND,)) == (found.answer, found.notes)


def test_figures_of_one_whole_that_add_up_to_the_last_digit_are_equal():
    """About 50 and about 2.88 million, said to be parts of about 52.88 million, leave nothing unallocated."""
    parts = [
        amount(key, "allocated", figure, "about", links="component:w")
        for key, figure in (("a", "50000000"), ("b", "2880000"))
    ]
    whole = amount("w", "agreed", "52880000", "about")
    assert ("equal", "", "") == told(step("agreed_allocated", whole, *parts))
    other = amount("w", "agreed", "52890000", "about")
    assert "equal" != step("agreed_allocated", other, *parts).answer.code


def test_a_rest_that_is_said_to_be_to_come_must_fit():
    """A balance of 30 beside 15 paid of 50 does not fit, and decides nothing."""
    amounts = (
        amount("o", "ordered", "50"),
        amount("t", "transferred", "15", links="component:o"),
        amount("b", "agreed", "30", links="component:o"),
    )
    assert "undecided" == step("ordered_returned", *amounts).answer.code


def test_more_frozen_than_was_claimed_is_more():
    """What was frozen above a claim is more than was claimed; below it the rest was not frozen."""
    claimed = amount("c", "claimed", "90")
    assert ("exceeded", "10", "10") == told(step("claimed_frozen", claimed, amount("f", "frozen", "100")))
    assert ("not_frozen", "20", "20") == told(step("claimed_frozen", claimed, amount("f", "frozen", "70")))
    assert ("not_confiscated", "20", "20") == told(
        step("claimed_confiscated", claimed, amount("f", "confiscated", "70"))
    )


def test_the_course_of_the_proceedings_has_nothing_unexplained():
    """More agreed than was confiscated may be interest or another scope, and decides nothing."""
    confiscated = amount("c", "confiscated", "5500000", "about")
    assert "undecided" == step("confiscated_agreed", confiscated, amount("a", "agreed", "6500000", "about")).answer.code
    assert (
        "not_told_apart"
        == step("confiscated_agreed", confiscated, amount("a", "agreed", "5400000", "about")).answer.code
    )


def test_fines_are_named_only_where_a_settlement_leaves_something():
    """Where as much is returned as was settled, or more, nobody asks whether the settlement held fines."""
    settled = amount("s", "settled", "30")
    assert StepNote.MAY_HOLD_FINES not in step("obtained_returned", settled, amount("t", "transferred", "30")).notes
    assert StepNote.MAY_HOLD_FINES not in step("obtained_returned", settled, amount("t", "transferred", "31")).notes


def test_a_step_cites_both_sides_and_what_explains():
    """The sources behind a step are those of every amount in it."""
    found = step(
        "obtained_returned",
        amount("o", "collected", "100", citations=("one",)),
        amount("d", "deducted", "10", citations=("two",)),
        amount("t", "transferred", "90", citations=("three",)),
    )
    assert {"one", "two", "three"} == {each.document for each in found.citations}


def test_tranches_of_their_own_are_different_money():
    """What was agreed for the second tranche is not what was sent for the first."""
    tranches = (Tranche(key="t1", amounts=("t",)), Tranche(key="t2", amounts=("a",)))
    found = step("agreed_returned", amount("t", "transferred", "22"), amount("a", "agreed", "33"), tranches=tranches)
    assert StepAnswer.NOT_KNOWN_SAME_MONEY is found.answer


def test_a_deduction_explains_a_difference():
    """What was deducted is named, and nothing is left."""
    deductions = (Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="x"),)
    amounts = (amount("c", "collected", "100"), amount("x", "deducted", "10"), amount("t", "transferred", "90"))
    found = step("obtained_returned", *amounts, deductions=deductions)
    assert ("explained", "", "") == told(found)
    assert [("x", ExplanationKind.REDUCTION)] == [(each.amount, each.kind) for each in found.explained]


def test_a_day_leaves_out_what_came_later():
    """On the day of the agreement nothing had been paid, and that is not the same as unpaid."""
    ledger = Ledger(
        subject="r",
        amounts=(amount("a", "agreed", "10", on="2020-01"), amount("t", "transferred", "10", on="2021-01")),
    )
    found = reconcile(ledger, on=PartialDate.parse("2020-06-01")).accounts[0].step(StepKind.AGREED_RETURNED)
    assert StepAnswer.MISSING is found.answer
    assert StepAnswer.EQUAL is reconcile(ledger).accounts[0].step(StepKind.AGREED_RETURNED).answer


def test_a_balance_of_a_later_day_is_not_known_before():
    """What lay frozen in 2017 says nothing of 2012, though nobody says when it was frozen."""
    balances = (amount("a", "frozen", "500", as_of="2011"), amount("b", "frozen", "497", as_of="2017"))
    found = reconcile(Ledger(subject="r", amounts=balances), on=PartialDate.parse("2012"))
    assert ("a",) == found.accounts[0].line(AmountStage.FROZEN).counted


@pytest.mark.parametrize(
    ("scope", "noted"), [("part", True), ("tranche", True), ("asset", False), ("instrument", False)]
)
def test_that_a_figure_covers_a_part_only_is_said(scope, noted):
    """A part and a tranche leave the rest out by their own word, and a step that cannot compare them says so."""
    found = step("agreed_returned", amount("a", "agreed", "10", scope=scope), amount("t", "transferred", "9"))
    assert (StepAnswer.NOT_KNOWN_SAME_MONEY, noted) == (found.answer, StepNote.PART_ONLY in found.notes)


def test_figures_that_add_up_by_accident_are_not_parts():
    """Two payments that add up to what was agreed are equal to it only if they are said to be its parts."""
    paid = [amount(key, "transferred", figure, "about", links="separate") for key, figure in (("b", "60"), ("c", "40"))]
    assert "not_told_apart" == step("agreed_returned", amount("a", "agreed", "100", "about"), *paid).answer.code
