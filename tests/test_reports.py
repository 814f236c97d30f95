"""Reports of one sum: whether they agree, cannot be told apart or contradict each other, and which is shown."""

from decimal import Decimal

import pytest

from assetrecovery import Answer, Money, bundled, reconcile
from assetrecovery.arrangements import Deduction, DeductionKind
from assetrecovery.ledgers import CitedDocument, LedgerLineStatus, Preference
from assetrecovery.sources import DocumentKind
from assetrecovery.values import Bound
from tests.telling import amount, claim, ledger, line, linked, step


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("4000000 about", "3957120.55 exact", "agree"),
        ("4500000 about", "4600000 about", "not_told_apart"),
        ("4500000 about", "4700000 about", "not_told_apart"),
        ("4500000 about", "4700001 about", "disputed"),
        ("4500000 about", "4600000 exact", "not_told_apart"),
        ("4500000 about", "4600001 exact", "disputed"),
        ("4500000 stated", "4599999 exact", "agree"),
        ("4500000 stated", "4600001 exact", "disputed"),
        ("100 exact", "100.00 exact", "agree"),
        ("100 exact", "100.01 exact", "disputed"),
        ("100 at_least", "150 exact", "agree"),
        ("100 more_than", "100 exact", "disputed"),
        ("100 less_than", "100 exact", "disputed"),
        ("100 at_most", "101 exact", "disputed"),
        ("100000000 about", "60000000 about", "disputed"),
        ("1000000000 about", "600000000 about", "disputed"),
    ],
)
def test_reports_are_compared_within_their_rounding(one, other, answer):
    """Reports contradict each other beyond twice their rounding; where they meet in more than a point they agree."""
    reports = (amount("a", "agreed", *one.split()), amount("b", "agreed", *other.split(), links="alternative_report:a"))
    assert answer == step("reports_of_one_sum", *reports).answer.code


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_all_reports_are_taken_together(order):
    """Of three reports two of which contradict each other all are disputed, in whatever order they are told."""
    reports = [
        amount("a", "agreed", "100"),
        amount("b", "agreed", "150", "at_most", links="alternative_report:a"),
        amount("c", "agreed", "120", links="alternative_report:b"),
    ]
    found = step("reports_of_one_sum", *(reports[place] for place in order))
    assert "disputed" == found.answer.code
    assert {"a", "b", "c"} == {*found.first, *found.second}


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0)])
def test_what_rests_on_one_report_rests_on_the_sum(order):
    """Costs that another party bore took nothing off, whichever of two reports of them stands first."""
    told = [
        amount("in", "realized", "1"),
        amount("out", "transferred", "1"),
        amount("costs", "costs", "0"),
        amount("other", "costs", "1", links="alternative_report:costs"),
    ]
    borne = Deduction(key="d", kind=DeductionKind.REASONABLE_EXPENSES, amount="costs", borne_outside=Answer.YES)
    found = reconcile(ledger(*(told[place] for place in order), deductions=(borne,), closed=Answer.YES))
    assert "equal" == next(one.answer.code for one in found.accounts[0].steps if one.kind.code == "obtained_returned")


def test_reports_that_contradict_each_other_are_no_rounding():
    """About 100 or about 200 frozen, and 150 agreed: the two are not called one rounded sum."""
    told = (
        amount("f", "frozen", "100", "about"),
        amount("other", "frozen", "200", "about", links="alternative_report:f"),
        amount("a", "agreed", "150"),
    )
    assert "disputed" == step("frozen_agreed", *told).answer.code


def test_nothing_is_exceeded_by_what_is_disputed():
    """Claimed was one million, and two or about three were confiscated: no more is said than that reports disagree."""
    told = (
        amount("c", "claimed", "1000000"),
        amount("one", "confiscated", "2000000"),
        amount("other", "confiscated", "3000000", "about", links="alternative_report:one"),
    )
    assert "disputed" == step("claimed_confiscated", *told).answer.code


def test_a_sum_lies_within_what_all_its_reports_allow():
    """Of "at least 100" and "at most 120" a sum lies between the two, and the figure shown is a source's own."""
    reports = (
        amount("a", "transferred", "100", "at_least"),
        amount("b", "transferred", "120", "at_most", links="alternative_report:a"),
    )
    found = line(reconcile(ledger(*reports)), "transferred")
    assert [Money.of("100", "USD"), Money.of("120", "USD")] == [found.lower, found.upper]
    assert found.sum in {Money.of("100", "USD"), Money.of("120", "USD")}


def test_reports_that_cannot_be_told_apart_lie_within_either():
    """4.5 and 4.6 million leave 4.45 to 4.65, and no figure that no source gave."""
    reports = (
        amount("a", "transferred", "4500000", "about"),
        amount("b", "transferred", "4700000", "about", links="alternative_report:a"),
    )
    found = line(reconcile(ledger(*reports)), "transferred")
    assert (Decimal(4450000), Decimal(4750000)) == (found.lower.amount, found.upper.amount)
    assert Money.of("4500000", "USD") == found.sum


@pytest.mark.parametrize(
    ("whole", "answer"), [("29", "agree"), ("20", "agree"), ("19", "disputed"), ("11", "disputed")]
)
def test_a_converted_total_leaves_room_for_what_was_converted(whole, answer):
    """A total of 12 dollars and 7 euros is more than 12 dollars; 19 is their digits added as if they were one."""
    amounts = (
        amount("a", "agreed", "12"),
        amount("b", "agreed", "7", currency="EUR"),
        amount("c", "agreed", whole, links="total_of:a,b"),
    )
    assert answer == step("reports_of_one_sum", *amounts).answer.code


@pytest.mark.parametrize(
    "amounts",
    [
        (claim("a", "frozen", "160", links=linked("overlapping", "b")), claim("b", "transferred", "60")),
        (
            claim("a", "agreed", "150", links=linked("alternative_report", "b")),
            claim("b", "agreed", "100", bound=Bound.AT_LEAST),
        ),
    ],
    ids=["the same money at two stages", "a figure within the limits of another"],
)
def test_what_can_both_be_true_is_no_dispute(amounts):
    """Money frozen and later transferred overlaps, and 150 is at least 100."""
    assert () == reconcile(ledger(*amounts)).disputes


def test_equal_reports_are_no_dispute():
    """Two reports that give the same figure agree."""
    found = reconcile(
        ledger(claim("a", "agreed", "10"), claim("b", "agreed", "10.00", links=linked("alternative_report", "a")))
    )
    assert ((), LedgerLineStatus.SINGLE) == (found.disputes, line(found, "agreed").status)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"cites": ["press"]}, {"cites": ["text"]}, ("b", Preference.OFFICIAL_TEXT)),
        ({"cites": ["said"]}, {"cites": ["press"]}, ("a", Preference.OFFICIAL_STATEMENT)),
        ({"bound": Bound.ABOUT}, {"bound": Bound.EXACT}, ("b", Preference.EXACT)),
        ({}, {}, (None, Preference.NONE)),
    ],
)
def test_a_preference_is_named_with_its_rule_and_never_counted(first, second, expected):
    """An official text weighs first, then a statement, then an exact figure; no sum is made of it."""
    documents = (
        CitedDocument(document="text", kind=DocumentKind.AGREEMENT_TEXT),
        CitedDocument(document="said", kind=DocumentKind.OFFICIAL_STATEMENT),
        CitedDocument(document="press", kind=DocumentKind.PRESS_ARTICLE),
    )
    amounts = (
        claim("a", "frozen", "10", **first),
        claim("b", "frozen", "16", links=linked("alternative_report", "a"), **second),
    )
    found = reconcile(ledger(*amounts, documents=documents))
    assert expected == (found.disputes[0].preferred, found.disputes[0].rule)
    assert line(found, "frozen").sum is None


def test_the_six_public_totals_of_abacha_i_stand_side_by_side():
    """Of Abacha I six totals are public; they are shown together, and none is chosen or compared with another."""
    book = bundled("returns").ledger("che-nga-abacha-1-2005")
    money = {each.key: str(each.figure.amount) for each in book.amounts}
    (beside,) = [each for each in reconcile(book).accounts[0].steps if each.kind.code == "side_by_side"]
    totals = ["458000000", "460000000", "505500000", "700000000", "723000000", "730000000"]
    assert totals == [money[key] for key in beside.first]
