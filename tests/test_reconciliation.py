"""Reckoning a ledger: what counts, what does not and why, what is disputed, and what the gap is."""

from decimal import Decimal

import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Citation,
    Currency,
    InvalidError,
    Ledger,
    Money,
    PartialDate,
    Quantity,
    Return,
    Text,
    UnknownIdError,
    bundled,
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
from assetrecovery.ledgers import (
    CitedDocument,
    Dispute,
    DisputeKind,
    GapStatus,
    LedgerLineStatus,
    LeftOutReason,
    Preference,
)
from assetrecovery.sources import DocumentKind
from assetrecovery.values import Bound


def claim(key, stage, amount, currency="USD", *, cites=(), **more):
    more = {"bound": Bound.EXACT, **more}
    citations = tuple(map(Citation.of, cites))
    return Amount(key=key, stage=AmountStage(stage), money=Money.of(amount, currency), citations=citations, **more)


def linked(kind, *to):
    return (AmountLink(kind=AmountRelation(kind), to=to),)


def ledger(*amounts, **entries):
    return Ledger(subject="r", amounts=amounts, **entries)


def line(found, stage, currency="USD"):
    account = next(account for account in found.accounts if currency == account.currency.code)
    return account.line(AmountStage(stage))


def reasons(found):
    return {entry.amount: entry.reason for entry in found.left_out}


# ── what counts ──────────────────────────────────────────────────────────────────────────────────


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
        ({"links": linked("equivalent", "a")}, LeftOutReason.EQUIVALENT),
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
def test_sanctions_are_shown_and_never_counted(stage):
    """Fines, costs and the like have a line, and nothing in it counts."""
    found = line(reconcile(ledger(claim("a", stage, "10"))), stage)
    assert (LedgerLineStatus.NOT_COUNTED, None, {"a": LeftOutReason.SANCTION}) == (
        found.status,
        found.sum,
        reasons(found),
    )


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


# ── the gap ──────────────────────────────────────────────────────────────────────────────────────


def gap(*amounts, **entries):
    account = reconcile(ledger(*amounts, **entries)).accounts[0]
    return account.gap_status, account.gap


OBTAINED, PAID = claim("o", "collected", "100"), claim("p", "transferred", "90")


@pytest.mark.parametrize(
    ("amounts", "status", "rest"),
    [
        ((OBTAINED, PAID), GapStatus.UNEXPLAINED, "10"),
        ((OBTAINED, PAID, claim("d", "deducted", "10")), GapStatus.NO_GAP, "0"),
        ((OBTAINED, PAID, claim("i", "interest", "5"), claim("s", "shared", "15")), GapStatus.NO_GAP, "0"),
        ((OBTAINED, PAID, claim("r", "retained", "20")), GapStatus.EXCESS, "-10"),
        ((OBTAINED, PAID, claim("l", "released", "4"), claim("n", "income", "3")), GapStatus.UNEXPLAINED, "9"),
    ],
)
def test_the_gap_is_what_the_claims_do_not_explain(amounts, status, rest):
    """Obtained and grown, less what was taken off and what was transferred, is the gap."""
    assert (status, Money.of(rest, "USD")) == gap(*amounts)


@pytest.mark.parametrize(
    ("amounts", "status"),
    [
        ((PAID,), GapStatus.NOTHING_OBTAINED),
        ((OBTAINED,), GapStatus.NOTHING_RETURNED),
        ((OBTAINED, PAID, claim("q", "transferred", "80")), GapStatus.DISPUTED),
        ((claim("x", "ordered", "100"), PAID), GapStatus.NOTHING_OBTAINED),
        ((claim("x", "valued", "100"), PAID), GapStatus.NOTHING_OBTAINED),
        ((claim("x", "agreed", "100"), PAID), GapStatus.NOTHING_OBTAINED),
    ],
)
def test_a_gap_that_cannot_be_decided_says_why(amounts, status):
    """Without something obtained and something returned, or with a dispute, there is no gap but its reason."""
    assert (status, None) == gap(*amounts)


@pytest.mark.parametrize(
    ("obtained", "paid", "status"),
    [
        ({"bound": Bound.MORE_THAN}, "101", GapStatus.LIMITS_ONLY),
        ({"bound": Bound.AT_LEAST}, "99", GapStatus.UNEXPLAINED),
        ({"bound": Bound.AT_MOST}, "101", GapStatus.EXCESS),
        ({"bound": Bound.AT_MOST}, "99", GapStatus.LIMITS_ONLY),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "110", GapStatus.LIMITS_ONLY),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "121", GapStatus.EXCESS),
        ({"bound": Bound.BETWEEN, "upper": Money.of("120", "USD")}, "90", GapStatus.UNEXPLAINED),
        ({"scope": AmountScope.PART}, "90", GapStatus.PART_ONLY),
        ({"scope": AmountScope.TRANCHE}, "90", GapStatus.PART_ONLY),
    ],
)
def test_a_limit_or_a_part_decides_no_more_than_it_says(obtained, paid, status):
    """More than 100 may be 101, between 100 and 120 may be 110, and what a part came to says nothing of the whole."""
    found, rest = gap(claim("o", "collected", "100", **obtained), claim("p", "transferred", paid))
    assert (status, status.is_decided) == (found, rest is not None)


def test_a_line_knows_its_limits():
    """A sum is at least and at most what its claims are; of "more than" there is no most."""
    amounts = (
        claim("a", "disbursed", "10", bound=Bound.MORE_THAN, links=linked("separate")),
        claim("b", "disbursed", "5", bound=Bound.BETWEEN, upper=Money.of("7", "USD"), links=linked("separate")),
    )
    found = line(reconcile(ledger(*amounts)), "disbursed")
    assert (Money.of("15", "USD"), Money.of("15", "USD"), None) == (found.sum, found.lower, found.upper)


@pytest.mark.parametrize(
    ("stages", "obtained"),
    [
        (("realized", "collected", "confiscated"), "realized"),
        (("collected", "confiscated"), "collected"),
        (("confiscated",), "confiscated"),
    ],
)
def test_what_was_obtained_is_realized_else_collected_else_confiscated(stages, obtained):
    """The word of resolution 6/2 comes first; sums that only stand for it come after."""
    amounts = [claim(stage, stage, "100") for stage in stages]
    assert AmountStage(obtained) is reconcile(ledger(*amounts)).accounts[0].obtained


def test_a_waived_deduction_and_one_borne_elsewhere_take_nothing_off():
    """Only what was taken off the property makes the returned sum smaller."""
    deductions = (
        Deduction(key="d1", kind=DeductionKind.JUDICIAL, amount="w", waived=Answer.YES),
        Deduction(key="d2", kind=DeductionKind.LEGAL_FEES, amount="b", borne_by="CHE"),
    )
    amounts = (OBTAINED, PAID, claim("w", "costs", "3"), claim("b", "costs", "4"))
    assert (GapStatus.UNEXPLAINED, Money.of("10", "USD")) == gap(*amounts, deductions=deductions)
    found = reconcile(ledger(*amounts, deductions=deductions))
    assert {"w": LeftOutReason.WAIVED, "b": LeftOutReason.BORNE_ELSEWHERE} == reasons(line(found, "deducted"))
    assert [Answer.NO, Answer.NO] == [entry.reduces for entry in found.accounts[0].deductions]


def test_a_stated_deduction_counts_and_the_computed_one_is_its_double():
    """Stated and computed are both kept; if they agree one of them counts, and if not they are disputed."""
    entry = (Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="s", computed="c"),)
    for computed, expected in (("10.0", (GapStatus.NO_GAP, Money.of("0", "USD"))), ("11", (GapStatus.DISPUTED, None))):
        amounts = (OBTAINED, PAID, claim("s", "deducted", "10"), claim("c", "deducted", computed))
        assert expected == gap(*amounts, deductions=entry)


def linked_claim(key, stage, amount, kind, *to, currency="USD", **more):
    return claim(key, stage, amount, currency, links=linked(kind, *to), **more)


@pytest.mark.parametrize(
    ("amounts", "status"),
    [
        pytest.param(
            (
                linked_claim("a", "realized", "100", "alternative_report", "b"),
                linked_claim("b", "realized", "200", "alternative_report", "a"),
                claim("c", "collected", "90"),
                PAID,
            ),
            GapStatus.DISPUTED,
            id="a disputed stage is not passed over for the next",
        ),
        pytest.param(
            (OBTAINED, linked_claim("p", "transferred", "90", "cumulative")),
            GapStatus.UNCOUNTED,
            id="a running total alone counts for nothing",
        ),
        pytest.param(
            (OBTAINED, claim("n", "agreed", "80", "EUR"), linked_claim("p", "transferred", "90", "equivalent", "n")),
            GapStatus.UNCOUNTED,
            id="an equivalent of nothing that counts",
        ),
        pytest.param(
            (OBTAINED, PAID, linked_claim("r", "retained", "10", "cumulative")),
            GapStatus.UNCOUNTED,
            id="what was retained is said, and cannot be counted",
        ),
        pytest.param(
            (
                claim("o", "collected", "100"),
                claim("p", "transferred", "40"),
                claim("r", "retained", "50"),
                linked_claim("d", "deducted", "10", "component", "r"),
            ),
            GapStatus.CONTENTS_UNCLEAR,
            id="a deduction inside a retained share is not taken off twice",
        ),
        pytest.param(
            (
                claim("o", "collected", "110", includes_interest=Answer.YES),
                claim("i", "interest", "10"),
                claim("p", "transferred", "110"),
            ),
            GapStatus.CONTENTS_UNCLEAR,
            id="interest that is in the sum is not added to it",
        ),
        pytest.param(
            (claim("o", "collected", "90", basis=AmountBasis.NET), claim("d", "deducted", "10"), PAID),
            GapStatus.CONTENTS_UNCLEAR,
            id="from a net sum nothing is taken off again",
        ),
        pytest.param(
            (
                OBTAINED,
                claim("p", "transferred", "100"),
                linked_claim("a", "transferred", "60", "component", "x"),
                linked_claim("b", "transferred", "66", "component", "y"),
            ),
            GapStatus.DISPUTED,
            id="parts of different wholes are not known to be separate",
        ),
    ],
)
def test_money_is_neither_counted_twice_nor_lost(amounts, status):
    """What might be counted twice, or cannot be counted at all, leaves the gap open instead of closing it wrongly."""
    assert (status, None) == gap(*amounts)


@pytest.mark.parametrize(
    "entry",
    [
        Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="eur"),
        Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="costs"),
        Deduction(key="d", kind=DeductionKind.JUDICIAL, amount="p"),
    ],
    ids=["in another currency", "not known to be taken off", "of money that was returned"],
)
def test_a_deduction_of_which_not_enough_is_known_leaves_the_gap_open(entry):
    """A deduction in another currency, of costs perhaps waived, or of what is no deduction decides nothing."""
    amounts = (OBTAINED, PAID, claim("eur", "deducted", "9", "EUR"), claim("costs", "costs", "10"))
    assert (GapStatus.DEDUCTION_UNSTATED, None) == gap(*amounts, deductions=(entry,))


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
        linked_claim("c", "transferred", "100", "total_of", "a", "b"),
    )
    found = line(reconcile(ledger(*amounts)), "transferred")
    assert (Money.of("100", "USD"), {"a": LeftOutReason.PART_OF_COUNTED}) == (found.sum, reasons(found))


@pytest.mark.parametrize(
    "amounts",
    [
        (linked_claim("a", "frozen", "160", "overlapping", "b"), claim("b", "transferred", "60")),
        (
            linked_claim("a", "agreed", "150", "alternative_report", "b"),
            claim("b", "agreed", "100", bound=Bound.AT_LEAST),
        ),
    ],
    ids=["the same money at two stages", "a figure within the limits of another"],
)
def test_what_can_both_be_true_is_no_dispute(amounts):
    """Money frozen and later transferred overlaps, and 150 is at least 100."""
    assert () == reconcile(ledger(*amounts)).disputes


def test_a_deduction_without_an_amount_leaves_the_gap_open():
    """A share or a formula alone, with no amount, cannot be taken off by guessing."""
    entry = (Deduction(key="d", kind=DeductionKind.JUDICIAL, share=Decimal(5)),)
    assert (GapStatus.DEDUCTION_UNSTATED, None) == gap(OBTAINED, PAID, deductions=entry)


def test_a_gap_over_rounded_figures_is_not_exact():
    """A gap is as exact as the figures behind it."""
    rounded = claim("p", "transferred", "90", bound=Bound.ABOUT)
    assert [Answer.YES, Answer.NO] == [reconcile(ledger(OBTAINED, paid)).accounts[0].exact for paid in (PAID, rounded)]


def test_each_currency_has_its_own_account():
    """Nothing is converted: what was obtained in one currency and returned in another leaves both gaps open."""
    found = reconcile(ledger(OBTAINED, claim("p", "transferred", "90", "EUR")))
    assert [("USD", GapStatus.NOTHING_RETURNED), ("EUR", GapStatus.NOTHING_OBTAINED)] == [
        (account.currency.code, account.gap_status) for account in found.accounts
    ]


# ── disputes ─────────────────────────────────────────────────────────────────────────────────────


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
        ({"as_of": PartialDate(year=2019)}, {"as_of": PartialDate(year=2018)}, ("a", Preference.LATER_BALANCE)),
        ({"as_of": PartialDate(year=2019)}, {"as_of": PartialDate(year=2019, month=2)}, (None, Preference.NONE)),
        ({}, {}, (None, Preference.NONE)),
    ],
)
def test_a_preference_is_named_with_its_rule_and_never_counted(first, second, expected):
    """An official text weighs first, then a statement, then an exact figure, then the later of two balances."""
    documents = (
        CitedDocument(document="text", kind=DocumentKind.AGREEMENT_TEXT),
        CitedDocument(document="said", kind=DocumentKind.OFFICIAL_STATEMENT),
        CitedDocument(document="press", kind=DocumentKind.PRESS_ARTICLE),
    )
    amounts = (
        claim("a", "frozen", "10", **first),
        claim("b", "frozen", "11", links=linked("alternative_report", "a"), **second),
    )
    found = reconcile(ledger(*amounts, documents=documents))
    assert expected == (found.disputes[0].preferred, found.disputes[0].rule)
    assert line(found, "frozen").sum is None


def test_the_six_public_totals_of_abacha_i_stand_side_by_side():
    """Of Abacha I six totals are public; they are shown together, none is chosen, and nothing is summed over them."""
    book = bundled("returns").ledger("che-nga-abacha-1-2005")
    found = reconcile(book)
    money = {amount.key: str(amount.money.amount) for amount in book.amounts}
    totals = ["458000000", "460000000", "505500000", "700000000", "723000000", "730000000"]
    assert [totals] == [[money[key] for key in dispute.amounts] for dispute in found.disputes]
    assert (None, None) == (line(found, "agreed").sum, line(found, "transferred").sum)


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


# ── guards of a return ───────────────────────────────────────────────────────────────────────────


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
