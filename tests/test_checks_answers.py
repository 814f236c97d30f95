"""What `check` once said wrongly, or did not say: inputs that broke it, each with the right answer."""

import json

import pytest

from assetrecovery import bundled, check, loads, reconcile, reference_data
from assetrecovery.arrangements import Avenue
from assetrecovery.ledgers import StepAnswer, StepKind
from tests.sound import OF, SOUND, Change, also, amount, found_after, link, open_claim, put, told

ABOUT = {"bound": "about"}


def loud(*changes: Change) -> list[tuple[str, str, str]]:
    """What is found that is more than worth knowing."""
    return [found for found in found_after(*changes) if found[1] != "information"]


# ── said wrongly ─────────────────────────────────────────────────────────────────────────────────


def test_interest_between_a_balance_and_a_later_transfer_is_no_excess():
    """More was transferred than had been confiscated without interest; what it bore since then has no known size."""
    confiscated = amount("obtained", "confiscated", "71250.40", as_of="2005-01-31", includes_interest="no")
    sent = amount("sent", "transferred", "74000", on="2006-09", **ABOUT)
    assert [] == loud(told(confiscated, sent))


@pytest.mark.parametrize("kind", ["reasonable_expenses", "x-investigation-and-litigation"])
def test_the_expenses_of_article_57_4_need_no_other_basis(kind):
    """The article names expenses of investigation, prosecution and proceedings, broken down or in one sum."""
    deduction = {"key": "costs", "kind": kind, "amount": "costs"}
    assert [] == found_after(told(amount("costs", "deducted", "3"), deductions=[deduction]))


def test_a_fee_of_counsel_is_something_else():
    """What the article does not name rests on something that can be named."""
    deduction = {"key": "costs", "kind": "claimant_counsel_fees", "amount": "costs"}
    found = found_after(told(amount("costs", "deducted", "3"), deductions=[deduction]))
    assert [("deduction_has_basis", "information", f"{OF}/deductions/0")] == found


def parts(first: str, second: str) -> Change:
    whole = amount("use", "allocated", "30", **ABOUT, rounded_to="1")
    of_it = [link("component", "use")]
    return told(whole, amount("one", "agreed", first, links=of_it), amount("two", "agreed", second, links=of_it))


def test_parts_below_their_whole_are_normal():
    """Two sums agreed of about thirty need not make it up."""
    assert [] == found_after(parts("20", "8"))


def test_parts_above_their_whole_are_found():
    """Two sums that come to more than the whole of which they are said to be part cannot all be right."""
    assert [("parts_within_whole", "warning", f"{OF}/amounts/0")] == loud(parts("20", "12"))


def total(value: str) -> Change:
    return told(
        amount("dollars", "agreed", "12"),
        amount("euros", "agreed", "7", "EUR"),
        amount("both", "agreed", value, links=[link("total_of", "dollars", "euros")]),
    )


def test_digits_of_two_currencies_added_as_one_are_found():
    """Twelve dollars and seven euros are not nineteen dollars."""
    assert [("totals_within_one_currency", "warning", f"{OF}/amounts/2")] == loud(total("19"))


def test_a_converted_total_is_none():
    """Twenty dollars of twelve and seven euros is a total that somebody converted."""
    assert [] == loud(total("20"))


@pytest.mark.parametrize("where", [f"{OF}/claims/0", f"{OF}/assets/1"])
def test_escrow_is_where_money_waits_for_open_claims(where):
    """A claim that is open when money goes into escrow is no finding; it is one at the leg out of it."""
    of_the_house = put("claim/assets", ["house"])
    claimed = also(open_claim("2013"), of_the_house, *([put(f"{OF}/claims", [])] if "assets" in where else []))
    into = put(f"{OF}/transfers/0/vehicle", "escrow_account")
    both = also(into, put(f"{OF}/transfers/1/vehicle", "escrow_account"))
    assert [] == found_after(claimed, both)
    assert [("claims_settled_before_transfer", "information", where)] == found_after(claimed, into)


# ── not said ─────────────────────────────────────────────────────────────────────────────────────


def due(stated: str) -> Change:
    """A sum due that is a payment less the orders of a court, told with its formula."""
    return told(
        amount("payment", "settled", "40"),
        amount("orders", "costs", "10.5"),
        amount("due", "due", stated, formula={"base": "payment", "less": ["orders"]}),
        amount("paid", "transferred", "20.5"),
    )


def test_a_sum_due_by_formula_is_compared_with_what_is_stated():
    """What is stated agrees with its formula, or is found."""
    assert [] == loud(due("29.5"))
    assert [("formula_holds", "warning", f"{OF}/amounts/2/formula")] == loud(due("31"))


def test_what_was_not_paid_of_a_sum_due_by_formula_is_left():
    """Of 29.5 due, 20.5 were paid, and nine are outstanding, or their payment is not recorded."""
    records = {record["id"]: record for record in json.loads(json.dumps(SOUND))}
    due("29.5")(records)
    text = json.dumps({"format": "assetrecovery", "version": "2.0", "records": list(records.values())})
    (account,) = reconcile(loads(text, base=reference_data()).ledger(OF)).accounts
    step = account.step(StepKind.DUE_PAID)
    assert step is not None
    assert step.answer in {StepAnswer.OUTSTANDING, StepAnswer.NOT_RECORDED}
    assert ("USD 9.0", "USD 9.0") == (str(step.low), str(step.high))


def test_no_avenue_cites_the_convention():
    """A suit brought outside the Convention is not told as one under it, and no rule takes it for one."""
    for avenue in Avenue:
        assert "53" not in avenue.label("en") + avenue.label("zh")
        assert "Convention" not in avenue.label("en")
        assert "公约" not in avenue.label("zh")
    outside = put(f"{OF}/bases", [{"kind": "not_under_convention"}])
    suit = put(f"{OF}/avenues", ["direct_recovery_civil_action"])
    assert [] == found_after(outside, suit, put(f"{OF}/participants/1/actor", "MCO"))


# ── documented returns ───────────────────────────────────────────────────────────────────────────


def test_of_the_documented_returns_nothing_is_said_to_be_wrong():
    """Of returns that were written down from their sources there is no error and no doubt."""
    assert check(bundled("returns")).is_clean
