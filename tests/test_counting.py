"""Counting: which amounts of one stage and currency add up, which do not, and why."""

import pytest

from assetrecovery import Answer, Money, PartialDate, reconcile
from assetrecovery.arrangements import AmountScope, Deduction, DeductionKind, Disbursement, Tranche, Transfer
from assetrecovery.ledgers import Dispute, DisputeKind, LedgerLineStatus, LeftOutReason, Preference
from assetrecovery.values import Bound
from tests.telling import amount, claim, ledger, line, linked, reasons


def test_one_claim_stands_for_itself():
    """A claim that is alone at its stage needs no relation to count."""
    found = line(reconcile(ledger(claim("a", "agreed", "10"))), "agreed")
    assert (LedgerLineStatus.SINGLE, Money.of("10", "USD"), Answer.YES) == (found.status, found.sum, found.exact)


def test_what_is_not_known_to_be_separate_is_not_added():
    """Two claims of one stage whose relation nobody knows stand side by side, in no sum and in no contradiction."""
    found = reconcile(ledger(claim("a", "transferred", "10"), claim("b", "transferred", "12")))
    assert (LedgerLineStatus.UNRELATED, None) == (line(found, "transferred").status, line(found, "transferred").sum)
    together = Dispute(amounts=("a", "b"), kind=DisputeKind.RELATION_UNKNOWN, rule=Preference.NONE)
    assert (together,) == found.disputes


@pytest.mark.parametrize(
    "entries",
    [
        {"tranches": (Tranche(key="t1", amounts=("a",)), Tranche(key="t2", amounts=("b",)))},
        {"transfers": (Transfer(key="m1", amounts=("a",)), Transfer(key="m2", amounts=("b",)))},
    ],
)
def test_entries_of_their_own_make_claims_separate(entries):
    """Two claims on which two tranches, or two transfers, rest are separate sums and add up."""
    found = line(
        reconcile(ledger(claim("a", "transferred", "10"), claim("b", "transferred", "12"), **entries)), "transferred"
    )
    assert (LedgerLineStatus.SUM, Money.of("22", "USD")) == (found.status, found.sum)


def test_two_claims_of_one_entry_are_not_separate():
    """Two sums that sources give for one transfer are two reports of it, and not added."""
    moved = (Transfer(key="m1", amounts=("a", "b")),)
    found = reconcile(ledger(claim("a", "transferred", "10"), claim("b", "transferred", "12"), transfers=moved))
    assert line(found, "transferred").sum is None


def test_disbursements_add_up():
    """Money spent in several payments adds up."""
    spent = tuple(Disbursement(key=key, amount=key) for key in "ab")
    found = reconcile(ledger(claim("a", "disbursed", "10"), claim("b", "disbursed", "12"), disbursements=spent))
    assert Money.of("22", "USD") == line(found, "disbursed").sum


def test_parts_count_and_their_total_does_not():
    """Of a stated total and the sums that it names, the sums count; a rounded total need not be theirs to the last."""
    amounts = (
        claim("a", "allocated", "50", links=linked("component", "c")),
        claim("b", "allocated", "3", links=linked("component", "c")),
        claim("c", "allocated", "52", bound=Bound.ABOUT, links=linked("total_of", "a", "b")),
    )
    found = line(reconcile(ledger(*amounts)), "allocated")
    assert (Money.of("53", "USD"), {"c": LeftOutReason.TOTAL_OF_COUNTED}) == (found.sum, reasons(found))


def test_a_total_that_its_exact_parts_do_not_come_to_is_disputed():
    """Where 60 and 10 are said to be all of 100, one of the figures is wrong, and none counts."""
    amounts = (
        claim("a", "transferred", "60"),
        claim("b", "transferred", "10"),
        claim("c", "transferred", "100", links=linked("total_of", "a", "b")),
    )
    found = reconcile(ledger(*amounts))
    assert (LedgerLineStatus.DISPUTED, ("a", "b", "c")) == (
        line(found, "transferred").status,
        found.disputes[0].amounts,
    )


def test_a_whole_counts_and_one_part_of_it_does_not():
    """Of a whole and one component, which is not all of it, the whole counts."""
    amounts = (claim("a", "transferred", "93"), claim("b", "transferred", "7", links=linked("component", "a")))
    found = line(reconcile(ledger(*amounts)), "transferred")
    assert (Money.of("93", "USD"), {"b": LeftOutReason.PART_OF_COUNTED}) == (found.sum, reasons(found))


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"links": linked("equivalent", "a")}, LeftOutReason.OTHER_REPORT),
        ({"links": linked("alternative_report", "a")}, LeftOutReason.OTHER_REPORT),
        ({"links": linked("overlapping", "a")}, LeftOutReason.OVERLAP),
        ({"links": linked("cumulative")}, LeftOutReason.RUNNING_TOTAL),
        ({"scope": AmountScope.CASE_WORLDWIDE}, LeftOutReason.WIDER_SCOPE),
        ({"scope": AmountScope.JURISDICTION}, LeftOutReason.WIDER_SCOPE),
        ({"scope": AmountScope.FUND}, LeftOutReason.WIDER_SCOPE),
    ],
)
def test_the_same_money_again_is_left_out_with_its_reason(more, reason):
    """A claim about the same money, or about more than this return, is in no sum, and the line says why."""
    found = line(
        reconcile(ledger(claim("a", "transferred", "10"), claim("b", "transferred", "10", **more))), "transferred"
    )
    assert (Money.of("10", "USD"), {"b": reason}) == (found.sum, reasons(found))


@pytest.mark.parametrize("stage", ["fined", "costs", "disgorged", "total_sanctions"])
def test_sanctions_have_a_line_of_their_own(stage):
    """Fines, costs and the like are counted at their stage, and never among what was transferred."""
    found = reconcile(ledger(claim("a", stage, "10"), claim("t", "transferred", "3")))
    assert (LedgerLineStatus.SINGLE, ("a",)) == (line(found, stage).status, line(found, stage).counted)
    assert Money.of("3", "USD") == line(found, "transferred").sum


def test_of_a_chain_of_legs_one_counts_at_each_end():
    """Money that went through escrow counts as transferred when it left, and as received when it arrived."""
    legs = (Transfer(key="m1", amounts=("out",)), Transfer(key="m2", amounts=("on", "in"), previous="m1"))
    amounts = (claim("out", "transferred", "10"), claim("on", "transferred", "11"), claim("in", "received", "11"))
    found = reconcile(ledger(*amounts, transfers=legs))
    assert (("out",), {"on": LeftOutReason.ANOTHER_LEG}) == (
        line(found, "transferred").counted,
        reasons(line(found, "transferred")),
    )
    assert ("in",) == line(found, "received").counted


def test_a_line_knows_its_limits():
    """A sum is at least and at most what its claims are; of "more than" there is no most."""
    amounts = (
        claim("a", "disbursed", "10", bound=Bound.MORE_THAN, links=linked("separate")),
        claim("b", "disbursed", "5", bound=Bound.BETWEEN, upper=Money.of("7", "USD"), links=linked("separate")),
    )
    found = line(reconcile(ledger(*amounts)), "disbursed")
    assert (Money.of("15", "USD"), Money.of("15", "USD"), None) == (found.sum, found.lower, found.upper)


def test_a_tranche_and_its_transfer_are_one_payment():
    """An amount of a tranche and an amount of the transfer that pays it are not two sums."""
    entries = {
        "tranches": (Tranche(key="t", amounts=("a",)),),
        "transfers": (Transfer(key="m", amounts=("b",), tranche="t"),),
    }
    found = line(
        reconcile(ledger(claim("a", "transferred", "50"), claim("b", "transferred", "50"), **entries)), "transferred"
    )
    assert (LedgerLineStatus.UNRELATED, None) == (found.status, found.sum)


def test_a_total_counts_where_its_parts_are_of_other_stages():
    """A total of a sum transferred and one received is more than the one that is at its stage."""
    amounts = (
        claim("a", "transferred", "60"),
        claim("b", "received", "40"),
        claim("c", "transferred", "100", links=linked("total_of", "a", "b")),
    )
    found = line(reconcile(ledger(*amounts)), "transferred")
    assert (Money.of("100", "USD"), {"a": LeftOutReason.PART_OF_COUNTED}) == (found.sum, reasons(found))


# ── what the laws hardly reach ───────────────────────────────────────────────────────────────────


def test_one_sum_apart_from_all_does_not_tell_two_others_apart():
    """Of three sums one of which is said to be separate, the other two may be one, and no sum is made."""
    amounts = (
        claim("a", "transferred", "10", links=linked("separate")),
        claim("b", "transferred", "12"),
        claim("c", "transferred", "13"),
    )
    assert (LedgerLineStatus.UNRELATED, None) == (
        (found := line(reconcile(ledger(*amounts)), "transferred")).status,
        found.sum,
    )


def test_a_sum_apart_from_all_is_added_to_one_other():
    """Of two sums one of which is said to be separate from all others, both count."""
    amounts = (claim("a", "transferred", "10", links=linked("separate")), claim("b", "transferred", "12"))
    assert Money.of("22", "USD") == line(reconcile(ledger(*amounts)), "transferred").sum


def test_a_line_cites_only_what_counts():
    """The sources behind a line are those of the amounts that count; if none does, of all that were looked at."""
    amounts = (
        claim("a", "transferred", "10", cites=("one",)),
        claim("b", "transferred", "9", cites=("two",), links=linked("cumulative")),
    )
    cited = [each.document for each in line(reconcile(ledger(*amounts)), "transferred").citations]
    alone = [each.document for each in line(reconcile(ledger(amounts[1])), "transferred").citations]
    assert (["one"], ["two"]) == (cited, alone)


def test_two_sums_of_one_tranche_are_not_apart():
    """Two sums that rest on one tranche may be one; with one for each tranche they add up."""
    amounts = (claim("a", "transferred", "10"), claim("b", "transferred", "12"))
    together = (Tranche(key="t", amounts=("a", "b")), Tranche(key="u"))
    apart = (Tranche(key="t", amounts=("a",)), Tranche(key="u", amounts=("b",)))
    assert line(reconcile(ledger(*amounts, tranches=together)), "transferred").sum is None
    assert Money.of("22", "USD") == line(reconcile(ledger(*amounts, tranches=apart)), "transferred").sum


def test_parts_of_one_whole_add_up():
    """Two components of one whole are separate sums; components of two wholes are not known to be."""
    one = [claim(key, "allocated", "5", links=linked("component", "w")) for key in "ab"]
    two = [claim(key, "allocated", "5", links=linked("component", whole)) for key, whole in ("av", "bw")]
    whole = [claim(key, "agreed", "20") for key in "vw"]
    assert Money.of("10", "USD") == line(reconcile(ledger(*one, whole[1])), "allocated").sum
    assert line(reconcile(ledger(*two, *whole)), "allocated").sum is None


@pytest.mark.parametrize("link", ["cumulative", "component:w", "total_of:p,q"])
def test_what_one_report_says_of_a_sum_holds_whichever_is_shown(link):
    """A running total told again exactly is a running total still; so are a part and a total."""
    others = (
        amount("w", "transferred", "2000", links="total_of:x" if "component" not in link else ""),
        amount("x", "agreed", "2000"),
        amount("p", "transferred", "400", links="separate"),
        amount("q", "transferred", "600", links="separate"),
    )
    plain = amount("a", "transferred", "1000", "about", links=link)
    again = amount("b", "transferred", "1001", links="alternative_report:a")
    found = [line(reconcile(ledger(*others, *told)), "transferred") for told in ((plain,), (plain, again))]
    assert found[0].counted == found[1].counted
    assert reasons(found[0])["a"] == reasons(found[1])["b"]


def test_an_amount_of_unknown_size_is_in_no_line():
    """A sum that is known to exist and whose size no source gives is named, and makes no line."""
    found = reconcile(ledger(claim("a", "agreed", "10"), amount("i", "interest", "1").unstated("i", "interest")))
    assert (("i",), None) == (found.unstated, line(found, "interest"))


def test_a_total_in_two_currencies_makes_its_parts_count():
    """A total of sums of two currencies is no sum beside them."""
    amounts = (
        claim("a", "transferred", "20"),
        claim("b", "transferred", "5", "GBP"),
        claim("c", "transferred", "29", links=linked("total_of", "a", "b")),
    )
    found = reconcile(ledger(*amounts))
    assert {"c": LeftOutReason.TOTAL_OF_COUNTED} == reasons(line(found, "transferred"))
    assert Money.of("20", "USD") == line(found, "transferred").sum


def test_balances_of_different_property_are_no_series():
    """What lay frozen of one asset in 2003 and of another in 2004 are two sums, and no earlier balance of one."""
    balances = (
        amount("a", "frozen", "5", as_of="2003", about=("house",)),
        amount("b", "frozen", "7", as_of="2004", about=("boat",)),
    )
    found = line(reconcile(ledger(*balances)), "frozen")
    assert (("a", "b"), {}) == (found.counted, reasons(found))


def test_a_balance_of_the_same_month_and_year_is_no_earlier_one():
    """Only a balance that surely came before is an earlier one."""
    balances = (amount("a", "frozen", "5", as_of="2003"), amount("b", "frozen", "7", as_of="2003-06"))
    assert LedgerLineStatus.UNRELATED is line(reconcile(ledger(*balances)), "frozen").status


def test_an_equivalent_of_what_does_not_count_leaves_its_line_open():
    """Dollars told as the value of euros that are no sum here may be a further sum of dollars."""
    amounts = (
        claim("p", "transferred", "90"),
        claim("e", "transferred", "9", "EUR", links=linked("cumulative")),
        claim("d", "transferred", "10", links=linked("equivalent", "e")),
    )
    assert LedgerLineStatus.UNRELATED is line(reconcile(ledger(*amounts)), "transferred").status


def test_a_stated_deduction_counts_and_the_computed_one_is_its_double():
    """Of the stated and the computed figure of a deduction one counts; if they cannot both be true it is disputed."""
    entry = (Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="s", computed="c"),)
    for computed, status in (("10.0", LedgerLineStatus.SINGLE), ("11", LedgerLineStatus.DISPUTED)):
        amounts = (claim("s", "deducted", "10"), claim("c", "deducted", computed))
        assert status is line(reconcile(ledger(*amounts, deductions=entry)), "deducted").status


def test_a_deduction_in_two_currencies_is_no_dispute():
    """The figure computed in euros of a deduction stated in dollars is no other report of it in dollars."""
    entry = (Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="s", computed="c"),)
    found = reconcile(ledger(claim("s", "deducted", "10"), claim("c", "deducted", "8", "EUR"), deductions=entry))
    assert () == found.disputes


def test_sums_received_before_a_later_leg_are_not_received_twice():
    """What arrived in escrow and again at the end arrived once, at the end."""
    legs = (Transfer(key="m1", amounts=("in",)), Transfer(key="m2", amounts=("out",), previous="m1"))
    found = line(
        reconcile(ledger(claim("in", "received", "10"), claim("out", "received", "9"), transfers=legs)), "received"
    )
    assert (("out",), {"in": LeftOutReason.ANOTHER_LEG}) == (found.counted, reasons(found))


def test_disputes_over_relations_are_joined():
    """Amounts between which nobody has decided are one group, and name no preferred one."""
    found = reconcile(ledger(*(claim(key, "frozen", "10", on=PartialDate(year=2003)) for key in "abc")))
    assert [(("a", "b", "c"), DisputeKind.RELATION_UNKNOWN)] == [(each.amounts, each.kind) for each in found.disputes]


def test_a_contradiction_that_does_not_count_leaves_its_line_disputed():
    """Where two reports of the whole case contradict each other, what is one return's share of it is in doubt, too."""
    worldwide = {"scope": AmountScope.CASE_WORLDWIDE}
    amounts = (
        amount("own", "transferred", "10"),
        amount("all", "transferred", "100", **worldwide),
        amount("again", "transferred", "60", links="alternative_report:all", **worldwide),
    )
    found = line(reconcile(ledger(*amounts)), "transferred")
    assert (LedgerLineStatus.DISPUTED, ("own",)) == (found.status, found.counted)


@pytest.mark.parametrize("link", ["equivalent", "overlapping"])
def test_an_entry_rests_on_one_sum_though_it_is_told_twice(link):
    """Two legs, each with its sum in dollars and the same or much of it told again, are two separate sums."""
    currency = "EUR" if link == "equivalent" else "USD"
    again = [amount(f"{key}e", "transferred", "2", currency=currency, links=f"{link}:{key}") for key in ("a", "b")]
    legs = tuple(Transfer(key=f"m{key}", amounts=(key, f"{key}e")) for key in ("a", "b"))
    sums = (amount("a", "transferred", "10"), amount("b", "transferred", "5"))
    found = line(reconcile(ledger(*sums, *again, transfers=legs)), "transferred")
    assert (LedgerLineStatus.SUM, Money.of(15, "USD")) == (found.status, found.sum)


@pytest.mark.parametrize("scope", AmountScope)
def test_a_sum_counts_unless_it_is_wider_than_the_return(scope):
    """A part, a tranche, an instrument and a thing belong to the return; a case, a State and a fund reach beyond it."""
    found = line(reconcile(ledger(amount("a", "transferred", "10", scope=scope))), "transferred")
    wider = {AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND}
    assert (() if scope in wider else ("a",)) == found.counted
