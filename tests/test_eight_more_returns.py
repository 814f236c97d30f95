"""What eight returns that nobody had modelled before showed, told with invented figures: each was false or useless."""

import pytest

from assetrecovery import Bundle, Return, Text, check, reconcile
from assetrecovery.ledgers import DisputeKind, LedgerLineStatus
from tests.telling import amount, ledger, line, step, told

# ── what is separate from a total ────────────────────────────────────────────────────────────────

JUDGEMENTS = (
    amount("first", "confiscated", "15"),
    amount("second", "confiscated", "4"),
    amount("both", "confiscated", "19", links="total_of:first,second"),
)


def test_what_is_separate_from_a_total_is_separate_from_its_parts():
    """15 and 4 are the total of two judgements, and 3 beside that total are a sum beside each of them."""
    further = amount("further", "confiscated", "3", links="separate:both")
    found = reconcile(ledger(*JUDGEMENTS, further))
    assert (LedgerLineStatus.SUM, ()) == (line(found, "confiscated").status, found.disputes)
    assert {"first", "second", "further"} == set(line(found, "confiscated").counted)


def test_what_is_separate_from_one_part_alone_may_be_the_other():
    """Of a sum beside the first judgement nobody says that it is none of the second."""
    further = amount("further", "confiscated", "3", links="separate:first")
    found = reconcile(ledger(*JUDGEMENTS, further))
    assert [DisputeKind.RELATION_UNKNOWN] == [dispute.kind for dispute in found.disputes]


# ── running totals ───────────────────────────────────────────────────────────────────────────────

PAID = amount("paid", "transferred", "9", on="2019-03")
BY_2019 = amount("by-2019", "transferred", "365", as_of="2019-04", links="cumulative:paid")
BY_2023 = amount("by-2023", "transferred", "450", as_of="2023-06", links="cumulative:by-2019")
FROZEN = (amount("f19", "frozen", "700", as_of="2019-04"), amount("f23", "frozen", "110", as_of="2023-06"))


@pytest.mark.parametrize("totals", [(BY_2019,), (BY_2019, BY_2023), (BY_2023, BY_2019)])
def test_a_running_total_that_names_all_that_counts_is_what_was_paid(totals):
    """9 paid in March, 365 by April with it and 450 by 2023 with that are 450 in all, and no two sums side by side."""
    last = "450" if BY_2023 in totals else "365"
    found = step("frozen_disposed", *FROZEN, PAID, *totals)
    left = str(700 - 110 - int(last))
    assert ("not_recorded", left, left) == told(found)
    kinds = [each.kind.code for each in reconcile(ledger(*FROZEN, PAID, *totals)).accounts[0].steps]
    assert "side_by_side" not in kinds


def test_a_running_total_that_leaves_one_payment_unnamed_is_no_more_than_a_limit():
    """Of a payment that the total does not name nobody knows whether it holds it."""
    other = amount("other", "transferred", "50", on="2022", links="separate:paid")
    assert told(step("agreed_returned", amount("a", "agreed", "700"), PAID, other, BY_2019))[0] != "outstanding"
    assert step("obtained_returned", amount("c", "confiscated", "365"), PAID, other, BY_2019).answer.code == "undecided"


def test_a_running_total_of_many_returns_is_not_what_one_paid():
    """What a State returned in all is not what this return came to, though it names that."""
    wide = amount("by-2019", "transferred", "365", as_of="2019-04", scope="jurisdiction", links="cumulative:paid")
    assert ("not_recorded", "691", "691") == told(
        step("obtained_returned", amount("c", "confiscated", "700"), PAID, wide)
    )


# ── frozen, and more frozen later ────────────────────────────────────────────────────────────────


def test_what_was_frozen_later_exceeds_nothing():
    """400 frozen at first, 800 a year later: more was frozen, and nothing is too much."""
    balances = (amount("f15", "frozen", "400", as_of="2015"), amount("f16", "frozen", "800", as_of="2016"))
    found = step("frozen_disposed", *balances, amount("sent", "transferred", "120", on="2015-06"))
    assert ("undecided", ["value_may_change", "more_frozen"]) == (
        found.answer.code,
        [each.code for each in found.notes],
    )


def test_what_shrank_too_little_still_exceeds():
    """400 frozen, 390 still held and 120 returned are 110 more than there was, whatever grew."""
    balances = (amount("f15", "frozen", "400", as_of="2015"), amount("f16", "frozen", "390", as_of="2016"))
    assert ("exceeded", "110", "110") == told(
        step("frozen_disposed", *balances, amount("sent", "transferred", "120", on="2015-06"))
    )


# ── what a total names, and what stands beside it ────────────────────────────────────────────────

INSTALMENT = amount("instalment", "agreed", "196", links="total_of:sent,sale")
SALE, SENT = amount("sale", "sale_proceeds", "139"), amount("sent", "transferred", "57")


def test_a_payment_that_a_total_does_not_name_is_not_presumed_to_be_of_it():
    """An instalment of 196 made of 57 sent and a sale of 139 is not exceeded by 300 sent a year later."""
    later = amount("later", "transferred", "300", on="2020-04", links="separate:sent")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later)
    assert "not_known_same_money" == found.answer.code
    record = Return(id="r-1", title=Text(en="A return"), amounts=(INSTALMENT, SALE, SENT, later))
    assert "paid_within_due" not in {each.rule for each in check(Bundle(records=(record,))).findings}


def test_a_payment_beside_a_total_is_left_out_of_what_is_compared_with_it():
    """Where the payment of 300 is said to be separate from the instalment, the instalment is compared with the rest."""
    later = amount("later", "transferred", "300", on="2020-04", links="separate:sent,instalment")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later)
    assert (("sent",), ("not_recorded", "139", "139")) == (found.second, told(found))
    so_far = amount("so-far", "transferred", "600", as_of="2020-05", links="cumulative:sent,later")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later, so_far)
    assert (("sent",), ("not_recorded", "139", "139")) == (found.second, told(found))
