"""Reconciling a ledger: what was obtained, what was returned, and what explains that the two differ."""

from decimal import Decimal

import attrs
import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Currency,
    InvalidError,
    Money,
    Quantity,
    Return,
    Text,
    UnknownIdError,
    reconcile,
    reference_data,
)
from assetrecovery.arrangements import (
    AmountBasis,
    AmountLink,
    AmountNature,
    AmountRelation,
    AmountScope,
    Deduction,
    DeductionKind,
    Disbursement,
    Formula,
    Tranche,
    Transfer,
)
from assetrecovery.ledgers import LeftOutReason, StepAnswer, StepKind, StepNote
from assetrecovery.strategies.drawing import OWN
from assetrecovery.strategies.values import entry_keys
from assetrecovery.values import Bound
from assetrecovery.values.errors import pointer
from assetrecovery.values.shapes import is_tuple
from tests.filled import changed, filled, paths
from tests.telling import amount, claim, ledger, line, linked, reasons, step, told

OBTAINED, PAID = claim("o", "collected", "100"), claim("p", "transferred", "90")


# ── what is left ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("amounts", "answer"),
    [
        ((OBTAINED, PAID), ("unexplained", "10", "10")),
        ((OBTAINED, PAID, claim("d", "deducted", "10")), ("explained", "", "")),
        ((OBTAINED, PAID, claim("d", "deducted", "6"), claim("s", "shared", "4")), ("explained", "", "")),
        ((OBTAINED, PAID, claim("x", "exchange_difference", "5"), claim("s", "shared", "15")), ("explained", "", "")),
        ((OBTAINED, PAID, claim("r", "retained", "20")), ("exceeded", "10", "10")),
        ((OBTAINED, PAID, claim("d", "deducted", "4")), ("unexplained", "6", "6")),
        ((OBTAINED, PAID, claim("i", "interest", "5")), ("unexplained", "10", "15")),
        (
            (claim("o", "collected", "100", includes_interest=Answer.NO), PAID, claim("i", "interest", "5")),
            ("unexplained", "15", "15"),
        ),
        ((OBTAINED, PAID, claim("l", "released", "4"), claim("n", "income", "3")), ("unexplained", "6", "13")),
        ((OBTAINED, PAID, claim("l", "released", "4", links=linked("component", "o"))), ("unexplained", "6", "6")),
        ((OBTAINED, claim("p", "transferred", "100.00")), ("equal", "", "")),
        ((OBTAINED, claim("p", "transferred", "101")), ("exceeded", "1", "1")),
        (
            (claim("o", "confiscated", "100", scope=AmountScope.ASSET, about=("car",)), PAID),
            ("not_known_same_money", "", ""),
        ),
    ],
)
def test_what_is_left_is_what_nothing_explains(amounts, answer):
    """Obtained and grown, less what was taken off and what was transferred, is left; all readings of it are in it."""
    assert answer == told(step("obtained_returned", *amounts, complete=Answer.YES))


@pytest.mark.parametrize(
    ("amounts", "answer", "notes"),
    [
        ((PAID,), "missing", {StepNote.NO_AMOUNT_OBTAINED}),
        ((OBTAINED,), "missing", {StepNote.NO_AMOUNT_RETURNED}),
        ((OBTAINED, PAID, claim("q", "transferred", "80")), "not_known_same_money", set()),
        ((claim("x", "ordered", "100"), PAID), "missing", {StepNote.NO_AMOUNT_OBTAINED}),
        ((claim("x", "valued", "100"), PAID), "missing", {StepNote.NO_AMOUNT_OBTAINED}),
        ((claim("x", "agreed", "100"), PAID), "missing", {StepNote.NO_AMOUNT_OBTAINED}),
        ((claim("x", "frozen", "100"), PAID), "missing", {StepNote.NO_AMOUNT_OBTAINED}),
        (
            (claim("a", "agreed", "9", "EUR"), claim("x", "agreed", "10", links=linked("equivalent", "a"))),
            "missing",
            {StepNote.NO_AMOUNT_OBTAINED, StepNote.NO_AMOUNT_RETURNED, StepNote.CONVERTED_ONLY},
        ),
    ],
)
def test_what_cannot_be_decided_says_why(amounts, answer, notes):
    """Without something obtained and something returned nothing is decided, and what is missing is named."""
    found = step("obtained_returned", *amounts)
    assert (answer, notes) == (found.answer.code, {*found.notes})
    assert (None, None, False) == (found.low, found.high, found.answer.is_decided)


@pytest.mark.parametrize(
    ("obtained", "paid", "answer"),
    [
        ({"bound": Bound.MORE_THAN}, "101", ("undecided", "", "")),
        ({"bound": Bound.MORE_THAN}, "100.00", ("said_alike", "", "")),
        ({"bound": Bound.AT_LEAST}, "99", ("not_recorded", "1", "")),
        ({"bound": Bound.AT_MOST}, "101", ("exceeded", "1", "101")),
        ({"bound": Bound.AT_MOST}, "99", ("undecided", "", "")),
        ({"bound": Bound.LESS_THAN}, "101", ("exceeded", "1", "101")),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "110", ("undecided", "", "")),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "121", ("exceeded", "1", "21")),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "90", ("not_recorded", "10", "30")),
        ({"bound": Bound.ABOUT}, "94", ("not_recorded", "1", "11")),
        ({"bound": Bound.ABOUT}, "95.5", ("not_told_apart", "", "")),
        ({"bound": Bound.ABOUT, "rounded_to": Decimal(1)}, "95.5", ("not_recorded", "4", "5")),
        ({"scope": AmountScope.PART}, "90", ("not_known_same_money", "", "")),
        ({"scope": AmountScope.TRANCHE}, "90", ("not_known_same_money", "", "")),
    ],
)
def test_a_limit_or_a_part_decides_no_more_than_it_says(obtained, paid, answer):
    """More than 100 may be 101, between 100 and 120 may be 110, and what a part came to says nothing of the whole."""
    amounts = claim("o", "collected", "100", **obtained), claim("p", "transferred", paid)
    assert answer == told(step("obtained_returned", *amounts))


OBTAINED_STAGES = ("realized", "collected", "confiscated", "settled", "total_sanctions", "sale_proceeds")


@pytest.mark.parametrize("first", range(len(OBTAINED_STAGES)))
def test_what_was_obtained_is_realized_else_collected_else_confiscated_else_what_stands_in(first):
    """The word of resolution 6/2 comes first; sums that only stand for it come after, and are named as such."""
    stages = OBTAINED_STAGES[first:]
    found = step("obtained_returned", *(claim(stage.replace("_", "-"), stage, "100") for stage in stages), PAID)
    assert AmountStage(stages[0]) is found.first_stage
    stands_in = {note for note in found.notes if note.code.endswith("_in")}
    assert (first > 2) == bool(stands_in)


# ── what explains it ─────────────────────────────────────────────────────────────────────────────


def test_a_waived_deduction_and_one_borne_elsewhere_take_nothing_off():
    """Only what was taken off the property makes the returned sum smaller."""
    deductions = (
        Deduction(key="d1", kind=DeductionKind.JUDICIAL, amount="w", waived=Answer.YES),
        Deduction(key="d2", kind=DeductionKind.LEGAL_FEES, amount="b", borne_by="CHE"),
    )
    amounts = (OBTAINED, PAID, claim("w", "costs", "3"), claim("b", "costs", "4"))
    found = reconcile(ledger(*amounts, deductions=deductions))
    assert ("not_recorded", "10", "10") == told(found.accounts[0].step(StepKind.OBTAINED_RETURNED))
    assert {"w": LeftOutReason.WAIVED, "b": LeftOutReason.BORNE_ELSEWHERE} == reasons(line(found, "deducted"))
    assert [Answer.NO, Answer.NO] == [entry.reduces for entry in found.accounts[0].deductions]


@pytest.mark.parametrize(
    ("stage", "waived", "answer", "reduces"),
    [
        ("deducted", Answer.UNKNOWN, ("explained", "", ""), Answer.YES),
        ("deducted", Answer.NO, ("explained", "", ""), Answer.YES),
        ("costs", Answer.NO, ("explained", "", ""), Answer.YES),
        ("costs", Answer.UNKNOWN, ("undecided", "", ""), Answer.UNKNOWN),
        ("costs", Answer.YES, ("not_recorded", "10", "10"), Answer.NO),
    ],
)
def test_what_is_stated_as_deducted_was_taken_off(stage, waived, answer, reduces):
    """A sum told as deducted was taken off, unless it was waived; of costs that must be said."""
    entry = (Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="x", waived=waived),)
    amounts = (OBTAINED, PAID, claim("x", stage, "10"))
    assert answer == told(step("obtained_returned", *amounts, deductions=entry))
    assert [reduces] == [each.reduces for each in reconcile(ledger(*amounts, deductions=entry)).accounts[0].deductions]


@pytest.mark.parametrize(
    ("amounts", "answer"),
    [
        pytest.param(
            (
                claim("a", "realized", "100", links=linked("alternative_report", "b")),
                claim("b", "realized", "200", links=linked("alternative_report", "a")),
                claim("c", "collected", "90"),
                PAID,
            ),
            ("disputed", "", ""),
            id="a disputed stage is not passed over for the next",
        ),
        pytest.param(
            (OBTAINED, claim("p", "transferred", "90", links=linked("cumulative"))),
            ("not_known_same_money", "", ""),
            id="a running total alone counts for nothing",
        ),
        pytest.param(
            (
                OBTAINED,
                claim("n", "agreed", "80", "EUR"),
                claim("p", "transferred", "90", links=linked("equivalent", "n")),
            ),
            ("not_known_same_money", "", ""),
            id="an equivalent of nothing that counts",
        ),
        pytest.param(
            (OBTAINED, PAID, claim("r", "retained", "10", links=linked("cumulative"))),
            ("not_recorded", "10", "10"),
            id="a running total of what was retained is no deduction",
        ),
        pytest.param(
            (
                claim("o", "collected", "110", includes_interest=Answer.YES),
                claim("i", "interest", "10"),
                claim("p", "transferred", "115"),
            ),
            ("undecided", "", ""),
            id="interest that is in the sum is not added to it",
        ),
        pytest.param(
            (
                claim("o", "realized", "110", links=linked("total_of", "i")),
                claim("i", "interest", "10"),
                claim("p", "transferred", "115"),
            ),
            ("undecided", "", ""),
            id="a sum that names its interest as a part leaves its contents unclear",
        ),
        pytest.param(
            (
                claim("o", "realized", "110"),
                claim("i", "interest", "10", links=linked("component", "o")),
                claim("p", "transferred", "115"),
            ),
            ("exceeded", "5", "5"),
            id="interest that says itself that it is in the sum adds nothing",
        ),
        pytest.param(
            (
                amount("o", "collected", "110", on="2010"),
                amount("i", "interest", "10", on="2012"),
                amount("p", "transferred", "115", on="2013"),
            ),
            ("not_recorded", "5", "5"),
            id="interest of a later day is in no sum of an earlier one",
        ),
        pytest.param(
            (claim("o", "collected", "90", basis=AmountBasis.NET), claim("d", "deducted", "10"), PAID),
            ("undecided", "", ""),
            id="from a net sum nothing is taken off again",
        ),
        pytest.param(
            (OBTAINED, claim("d", "deducted", "10"), claim("p", "transferred", "95", basis=AmountBasis.GROSS)),
            ("undecided", "", ""),
            id="in a gross sum deductions still are",
        ),
        pytest.param(
            (OBTAINED, claim("d", "deducted", "10", links=linked("component", "p")), claim("p", "transferred", "95")),
            ("not_recorded", "5", "5"),
            id="what is part of the returned sum was not taken off it",
        ),
        pytest.param(
            (OBTAINED, amount("d", "deducted", "3", "more_than"), PAID),
            ("undecided", "", ""),
            id="a limit explains no difference to the last",
        ),
    ],
)
def test_money_is_neither_counted_twice_nor_lost(amounts, answer):
    """What might be counted twice widens the difference instead of closing it wrongly."""
    assert answer == told(step("obtained_returned", *amounts))


@pytest.mark.parametrize(
    ("entry", "answer"),
    [
        pytest.param(Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="f"), "undecided", id="another currency"),
        pytest.param(
            Deduction(key="d", kind=DeductionKind.JUDICIAL, share=Decimal(5)), "explained", id="of unknown size"
        ),
        pytest.param(Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="p"), "explained", id="no deduction"),
    ],
)
def test_a_deduction_of_unknown_size_leaves_nothing_said_to_be_left(entry, answer):
    """A share, a formula or another currency takes off nobody knows how much, so nobody says how much is left."""
    found = step(
        "obtained_returned",
        OBTAINED,
        PAID,
        claim("f", "deducted", "9", "EUR"),
        deductions=(entry,),
    )
    assert (answer, None, None) == (found.answer.code, found.low, found.high)
    assert StepNote.REDUCTION_UNSTATED in found.notes


def test_a_deduction_of_unknown_size_that_was_waived_explains_nothing():
    """A share that was waived, or that another party bears, takes nothing off."""
    waived = Deduction(key="d", kind=DeductionKind.JUDICIAL, share=Decimal(5), waived=Answer.YES)
    borne = Deduction(key="e", kind=DeductionKind.JUDICIAL, share=Decimal(5), borne_by="CHE")
    found = step("obtained_returned", OBTAINED, PAID, deductions=(waived, borne))
    assert (("not_recorded", "10", "10"), ()) == (told(found), found.notes)


@pytest.mark.parametrize(
    ("unsaid", "obtained", "paid", "answer"),
    [
        ("interest", "100", "110", ("explained", "", "")),
        ("interest", "100", "90", ("not_recorded", "10", "")),
        ("deducted", "100", "90", ("explained", "", "")),
        ("deducted", "100", "110", ("exceeded", "10", "")),
    ],
)
def test_a_sum_of_unknown_size_explains_in_kind(unsaid, obtained, paid, answer):
    """Interest of unknown size explains any excess, a deduction any rest; neither explains the other."""
    amounts = (claim("o", "collected", obtained), claim("p", "transferred", paid), Amount.unstated("u", unsaid))
    assert answer == told(step("obtained_returned", *amounts))


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        (Answer.NO, Answer.YES, "explained"),
        (Answer.NO, Answer.UNKNOWN, "explained"),
        (Answer.UNKNOWN, Answer.YES, "explained"),
        (Answer.NO, Answer.NO, "exceeded"),
        (Answer.UNKNOWN, Answer.UNKNOWN, "exceeded"),
        (Answer.YES, Answer.YES, "exceeded"),
    ],
)
def test_interest_may_explain_an_excess_only_where_it_may_lie_between(first, second, answer):
    """More returned than obtained may be interest if the first sum has none, or the second is said to have some."""
    amounts = (
        claim("o", "collected", "100", includes_interest=first),
        claim("p", "transferred", "110", includes_interest=second),
    )
    assert answer == step("obtained_returned", *amounts).answer.code


# ── what was agreed, due or ordered ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("more", "paid", "answer"),
    [
        ({}, {}, ("not_recorded", "20", "20")),
        ({"complete": Answer.YES}, {}, ("outstanding", "20", "20")),
        ({"complete": Answer.YES, "closed": Answer.YES}, {}, ("unexplained", "20", "20")),
        ({"closed": Answer.YES}, {}, ("not_recorded", "20", "20")),
        ({}, {"as_of": "2020"}, ("outstanding", "20", "20")),
        ({"closed": Answer.YES}, {"as_of": "2020"}, ("not_recorded", "20", "20")),
    ],
)
@pytest.mark.parametrize(
    ("stage", "kind"), [("agreed", "agreed_returned"), ("due", "due_paid"), ("ordered", "ordered_returned")]
)
def test_the_rest_is_outstanding_only_where_nothing_else_was_paid(more, paid, answer, stage, kind):
    """What is not recorded may have been paid, unless all is recorded or the sum is what was paid by a day."""
    amounts = (amount("a", stage, "110"), amount("p", "transferred", "90", **paid))
    assert answer == told(step(kind, *amounts, **more))


def test_what_was_ordered_and_not_collected_stays_owed():
    """Once something is collected, an order is compared with that, and is not over when the return is."""
    amounts = (
        amount("r", "ordered", "6"),
        amount("c", "collected", "4", as_of="2019"),
        amount("p", "transferred", "4"),
    )
    found = reconcile(ledger(*amounts, closed=Answer.YES)).accounts[0]
    assert ("outstanding", "2", "2") == told(found.step(StepKind.ORDERED_COLLECTED))
    assert found.step(StepKind.ORDERED_RETURNED) is None


def test_what_was_agreed_may_hold_what_grew_and_what_was_taken_off():
    """Interest and deductions explain why more or less was paid than was agreed; they widen what is left."""
    grown = (claim("a", "agreed", "110"), claim("i", "interest", "10"), claim("p", "transferred", "110.00"))
    assert told(step("agreed_returned", *grown)) == ("equal", "", "")
    without = (claim("a", "agreed", "110", includes_interest=Answer.NO), *grown[1:])
    assert told(step("agreed_returned", *without)) == ("undecided", "", "")
    taken = (claim("a", "agreed", "110"), claim("d", "deducted", "10"), claim("p", "transferred", "90"))
    assert told(step("agreed_returned", *taken)) == ("not_recorded", "10", "20")


def test_each_currency_has_its_own_account():
    """Nothing is converted: what was obtained in one currency and returned in another decides neither account."""
    found = reconcile(ledger(OBTAINED, claim("p", "transferred", "90", "EUR")))
    answers = [(account.currency.code, account.steps[0].answer) for account in found.accounts]
    assert [("USD", StepAnswer.MISSING), ("EUR", StepAnswer.MISSING)] == answers


# ── what arrived and was spent ───────────────────────────────────────────────────────────────────


def test_less_may_arrive_than_was_sent():
    """What did not arrive is not recorded; of a leg that is part of the way nothing is asked."""
    amounts = (claim("t", "transferred", "100"), claim("r", "received", "99"))
    assert ("not_recorded", "1", "1") == told(step("sent_received", *amounts))


def test_of_a_fund_what_was_agreed_for_it_stands_in_for_what_it_received():
    """Where no source gives what a fund received, the total agreed for it does, openly."""
    amounts = (
        claim("a", "agreed", "313", scope=AmountScope.FUND),
        claim("s", "disbursed", "67", scope=AmountScope.FUND),
    )
    found = step("received_spent", *amounts)
    assert (("running", "246", "246"), (StepNote.AGREED_STANDS_IN,)) == (told(found), found.notes)


def test_payments_of_which_nobody_says_how_they_are_related_add_up_to_what_was_spent():
    """Several disbursements of one sum are what was spent of it."""
    spent = tuple(Disbursement(key=key, amount=key) for key in "ab")
    amounts = (claim("t", "received", "100"), claim("a", "disbursed", "10"), claim("b", "disbursed", "20"))
    assert ("running", "70", "70") == told(step("received_spent", *amounts, disbursements=spent))


def test_payments_that_may_be_one_are_not_told_apart_by_rounding():
    """Two payments of 60 of which one may be the other are 60 to 120, and decide nothing about 100."""
    amounts = (claim("t", "received", "100"), claim("a", "disbursed", "60"), claim("b", "disbursed", "60"))
    assert "undecided" == step("received_spent", *amounts).answer.code
    less = (claim("t", "received", "150"), *amounts[1:])
    assert ("running", "30", "90") == told(step("received_spent", *less))


def test_what_arrived_is_not_passed_over_for_what_was_sent():
    """Where nobody says how two sums received are related, what was sent does not stand in for them."""
    amounts = (
        claim("t", "transferred", "100"),
        claim("r", "received", "60"),
        claim("q", "received", "60"),
        claim("s", "disbursed", "10"),
    )
    assert "not_known_same_money" == step("received_spent", *amounts).answer.code


# ── frozen ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("amounts", "answer"),
    [
        ((), ("not_recorded", "10", "10")),
        ((claim("d", "deducted", "10"),), ("undecided", "", "")),
        ((claim("d", "deducted", "4"),), ("not_recorded", "6", "10")),
        ((claim("l", "released", "10"),), ("equal", "", "")),
        ((claim("l", "released", "30"),), ("exceeded", "20", "20")),
        ((claim("l", "released", "30"), Amount.unstated("i", "interest")), ("explained", "", "")),
    ],
)
def test_what_was_frozen_went_somewhere(amounts, answer):
    """What was frozen is returned, released or taken off; the rest is not recorded, or a change in value."""
    assert answer == told(step("frozen_disposed", claim("f", "frozen", "100"), PAID, *amounts))


def test_where_something_was_obtained_nobody_asks_what_became_of_the_frozen():
    """The step from frozen to returned is for returns without a confiscation or a settlement."""
    found = reconcile(ledger(claim("f", "frozen", "100"), OBTAINED, PAID)).accounts[0]
    assert found.step(StepKind.FROZEN_DISPOSED) is None


# ── gathering ────────────────────────────────────────────────────────────────────────────────────


def test_a_ledger_is_gathered_for_returns_and_cases_alone():
    """A ledger is asked of a return or a case; any other id is not there."""
    with pytest.raises(UnknownIdError):
        reference_data().ledger("CHE")


def test_stages_know_their_nature():
    """Balances and valuations are no flows, and what is owed has not moved."""
    natures = {stage: AmountStage(stage).nature for stage in ("frozen", "valued", "agreed", "transferred")}
    assert natures == {
        "frozen": AmountNature.BALANCE,
        "valued": AmountNature.VALUATION,
        "agreed": AmountNature.ENTITLEMENT,
        "transferred": AmountNature.FLOW,
    }


RETURN = filled(Return)
NAMING = {
    pointer(*path): (path, is_tuple(shape.type))
    for path, cls, shape in paths(RETURN)
    if OWN.get((cls, shape.name)) is entry_keys
}
"""Every field, at any depth of a return, that names an entry of it by its key, and whether it names several."""


@pytest.mark.parametrize(("path", "several"), NAMING.values(), ids=NAMING)
def test_whatever_names_an_entry_names_one_that_is_there(path, several):
    """A key that no entry of the return has is refused at its place, whichever field names it."""
    record = changed(RETURN, path, ("nowhere",) if several else "nowhere")
    with pytest.raises(InvalidError) as refused:
        attrs.evolve(record)
    assert pointer(*path, *([0] if several else [])) in {
        problem.path for problem in refused.value.problems if problem.code == "unknown_entry"
    }


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"amounts": (OBTAINED, OBTAINED)}, [("duplicate_entry", "/amounts/1/key")]),
        (
            {"amounts": (claim("a", "agreed", "1", links=linked("equivalent", "b")),)},
            [("unknown_entry", "/amounts/0/links/0/to/0")],
        ),
        (
            {"amounts": (claim("a", "agreed", "1", links=linked("component", "a")),)},
            [("unknown_entry", "/amounts/0/links/0/to/0")],
        ),
        (
            {"amounts": (claim("a", "agreed", "1", computed_from=("b",)),)},
            [("unknown_entry", "/amounts/0/computed_from/0")],
        ),
        (
            {
                "amounts": (
                    claim("a", "agreed", "1", links=linked("component", "b")),
                    claim("b", "agreed", "1", links=linked("component", "a")),
                    claim("c", "agreed", "1", links=linked("component", "a")),
                )
            },
            [("entry_cycle", "/amounts/0/links"), ("entry_cycle", "/amounts/1/links")],
        ),
        (
            {
                "amounts": (
                    claim("a", "agreed", "1", links=linked("total_of", "b")),
                    claim("b", "agreed", "1", computed_from=("a",)),
                )
            },
            [("entry_cycle", "/amounts/0/links"), ("entry_cycle", "/amounts/1/links")],
        ),
        ({"tranches": (Tranche(key="t", amounts=("a",)),)}, [("unknown_entry", "/tranches/0/amounts/0")]),
        (
            {"transfers": (Transfer(key="m", tranche="t", previous="n"),)},
            [("unknown_entry", "/transfers/0/tranche"), ("unknown_entry", "/transfers/0/previous")],
        ),
        (
            {"transfers": (Transfer(key="m", previous="n"), Transfer(key="n", previous="m"))},
            [("entry_cycle", "/transfers/0/previous"), ("entry_cycle", "/transfers/1/previous")],
        ),
        (
            {"disbursements": (Disbursement(key="d", amount="a", transfer="m"),)},
            [("unknown_entry", "/disbursements/0/amount"), ("unknown_entry", "/disbursements/0/transfer")],
        ),
        (
            {
                "amounts": (OBTAINED,),
                "deductions": (Deduction(key="d", kind=DeductionKind.FINE, formula=Formula(base="o", less=("x",))),),
            },
            [("unknown_entry", "/deductions/0/formula/less/0")],
        ),
    ],
)
def test_entries_name_what_is_there(fields, expected):
    """Within a return every key is used once, and every key that is named is there."""
    with pytest.raises(InvalidError) as error:
        Return(id="r", title=Text(en="A return"), **fields)
    assert expected == [(problem.code, problem.path) for problem in error.value.problems]


@pytest.mark.parametrize("kind", ["equivalent", "alternative_report", "overlapping", "total_of"])
def test_a_relation_to_another_figure_names_it(kind):
    """An equivalent, another report, an overlap or a total says nothing unless it names the other figure."""
    with pytest.raises(InvalidError) as error:
        AmountLink(kind=AmountRelation(kind))
    assert ("empty", "/to") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize(("number", "bound"), [("NaN", Bound.EXACT), ("-1", Bound.EXACT), ("1", Bound.BETWEEN)])
def test_a_quantity_is_a_number_of_something(number, bound):
    """A quantity is finite, not negative, and one number."""
    with pytest.raises(InvalidError):
        Quantity(number=Decimal(number), bound=bound, unit=Text(en="shares"))


@pytest.mark.parametrize(
    ("bound", "upper"),
    [
        (Bound.EXACT, Money.of("2", "USD")),
        (Bound.BETWEEN, None),
        (Bound.BETWEEN, Money.of("1", "USD")),
        (Bound.BETWEEN, Money.of("2", "EUR")),
    ],
)
def test_a_range_has_two_ends(bound, upper):
    """An upper limit goes with the bound between alone, above the lower one and in its currency."""
    with pytest.raises(InvalidError) as error:
        Amount(key="a", stage=AmountStage.AGREED, money=Money.of("1", "USD"), bound=bound, upper=upper)
    assert "bad_range" == error.value.code


def test_an_account_answers_by_stage():
    """A line is asked for by its stage; where there is no claim there is none."""
    account = reconcile(ledger(OBTAINED)).accounts[0]
    assert (Currency(code="USD"), None) == (account.currency, account.line(AmountStage.FINED))
