"""Answers that would say more than a ledger does: each was once given, and a false decision is worse than none."""

from decimal import Decimal

import attrs
import pytest

from assetrecovery import Amount, AmountStage, Answer, Asset, Bundle, Money, PartialDate, Return, Text, check, reconcile
from assetrecovery.arrangements import AmountScope, AssetKind, Deduction, Formula, Transfer
from assetrecovery.ledgers import CurrencyAccount, LeftOutReason, StepKind, StepNote
from tests.telling import amount, ledger, line, linked, reasons, step, told

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


# ── what is kept as fine, disgorgement or costs ──────────────────────────────────────────────────


def test_fines_that_nobody_related_may_be_one():
    """Of two fines of 20 that may be one fine told twice, a rest of 40 is neither explained nor left."""
    amounts = (amount("s", "settled", "190"), amount("f", "fined", "20"), amount("g", "fined", "20"))
    assert "undecided" == step("obtained_returned", *amounts, amount("t", "transferred", "150")).answer.code


def test_a_disputed_fine_explains_nothing():
    """A fine of 20 or of 40 does not make up a rest of 20."""
    fines = (amount("f", "fined", "20"), amount("g", "fined", "40", links="alternative_report:f"))
    found = step("obtained_returned", amount("s", "settled", "190"), *fines, amount("t", "transferred", "170"))
    assert "undecided" == found.answer.code


def test_a_disgorgement_of_unknown_size_beside_a_fine_leaves_nothing_unexplained():
    """Where a fine is stated and a disgorgement is not, what is left may be that."""
    kept = (amount("f", "fined", "20"), Amount.unstated("d", "disgorged"))
    found = step(
        "obtained_returned",
        amount("s", "settled", "190"),
        *kept,
        amount("t", "transferred", "136"),
        complete=Answer.YES,
    )
    assert (("undecided", "", ""), True) == (told(found), StepNote.MAY_HOLD_FINES in found.notes)


@pytest.mark.parametrize(("links", "expected"), [("component:c", "explained"), ("", "unexplained")])
def test_a_fine_explains_a_rest_of_what_was_collected_only_if_it_is_part_of_it(links, expected):
    """170 returned of 190 collected, of which 20 were a fine: nothing is left; a fine beside it explains nothing."""
    amounts = (amount("c", "collected", "190"), amount("f", "fined", "20", links=links))
    found = step("obtained_returned", *amounts, amount("t", "transferred", "170"), complete=Answer.YES)
    assert (expected, StepNote.MAY_HOLD_FINES in found.notes) == (found.answer.code, False)


def test_a_fine_of_unknown_size_within_what_was_collected_explains_a_rest_in_kind():
    """Of what was collected an unknown part was a fine: that less was returned is explained, not by how much."""
    fine = Amount.unstated("f", "fined", links=linked("component", "c"))
    amounts = (amount("c", "collected", "190"), fine, amount("t", "transferred", "170"))
    found = step("obtained_returned", *amounts, complete=Answer.YES)
    assert ("explained", (StepNote.REDUCTION_UNSTATED,)) == (found.answer.code, found.notes)


# ── deductions of unknown size ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("reason", [{"waived": Answer.YES}, {"borne_outside": Answer.YES}], ids=str)
def test_a_deduction_of_unknown_size_that_was_not_made_explains_nothing(reason):
    """What was waived, or borne elsewhere, explains no difference, whether or not its size is known."""
    amounts = (amount("c", "confiscated", "100"), Amount.unstated("d", "deducted"), amount("t", "transferred", "90"))
    deductions = (Deduction(key="k", amount="d", **reason),)
    found = step("obtained_returned", *amounts, deductions=deductions, complete=Answer.YES)
    assert (("unexplained", "10", "10"), ()) == (told(found), found.explained)


def test_a_deduction_with_one_figure_has_a_size():
    """Where a deduction is not stated and was computed at 10, it explains 10 and no more."""
    amounts = (
        amount("c", "confiscated", "100"),
        Amount.unstated("d", "deducted"),
        amount("k", "deducted", "10"),
        amount("t", "transferred", "80"),
    )
    deductions = (Deduction(key="e", amount="d", computed="k"),)
    found = step("obtained_returned", *amounts, deductions=deductions, complete=Answer.YES)
    assert ("unexplained", "10", "10") == told(found)


# ── the same money twice ─────────────────────────────────────────────────────────────────────────


def test_an_overlap_beside_a_payment_may_add_to_it():
    """Of 110 between 60 and 110 were paid, where 50 were and 60 that overlap them: nothing is said to be left."""
    amounts = (amount("t", "transferred", "60", links="overlapping:u"), amount("u", "transferred", "50"))
    found = step("obtained_returned", amount("c", "confiscated", "110"), *amounts, complete=Answer.YES)
    assert (("undecided", "", ""), (StepNote.MORE_BESIDE,)) == (told(found), found.notes)


def test_a_running_total_of_the_return_is_money_that_was_paid():
    """Of 100 agreed 20 are told as paid and 40 as paid by a day: between 60 and 80 are left."""
    amounts = (amount("t", "transferred", "20"), amount("u", "transferred", "40", links="cumulative"))
    found = step("agreed_returned", amount("a", "agreed", "100"), *amounts)
    assert ("not_recorded", "60", "80") == told(found)


def test_a_running_total_about_one_thing_is_not_that_of_the_return():
    """What had been paid for one thing is not all that had been paid, and moves no side."""
    amounts = (amount("a", "agreed", "100"), amount("t", "transferred", "60"))
    total = amount("c", "transferred", "90", links="cumulative", about=("house",))
    assert ("outstanding", "40", "40") == told(step("agreed_returned", *amounts, total, complete=Answer.YES))
    whole = attrs.evolve(total, about=())
    assert ("outstanding", "10", "40") == told(step("agreed_returned", *amounts, whole, complete=Answer.YES))


@pytest.mark.parametrize(
    ("stage", "figures"),
    [("transferred", "100 60"), ("confiscated", "100 120"), ("agreed", "100 120")],
)
def test_a_further_sum_of_unknown_size_leaves_open_what_is_left(stage, figures):
    """Where more was transferred, confiscated or agreed than is stated, neither a rest nor an excess is said."""
    first, second = figures.split()
    owed = "agreed" if stage == "agreed" else "confiscated"
    amounts = (amount("f", owed, first), amount("t", "transferred", second), Amount.unstated("u", stage))
    kind = "agreed_returned" if stage == "agreed" else "obtained_returned"
    found = step(kind, *amounts, complete=Answer.YES)
    assert (("undecided", "", ""), (StepNote.MORE_BESIDE,)) == (told(found), found.notes)


@pytest.mark.parametrize("links", ["component", "alternative_report"])
def test_a_sum_of_unknown_size_within_a_stated_one_adds_nothing(links):
    """What is part of the sum stated, or another report of it, is no further sum."""
    more = Amount.unstated("u", "transferred", links=linked(links, "t"))
    found = step("obtained_returned", amount("c", "confiscated", "100"), amount("t", "transferred", "60"), more)
    assert ("not_recorded", "40", "40") == told(found)


def test_a_release_of_unknown_size_leaves_open_what_is_left():
    """What was released may have been taken out of what was confiscated; only if that is said, it explains a rest."""
    amounts = (amount("c", "confiscated", "100"), amount("t", "transferred", "60"))
    beside, within = (Amount.unstated("r", "released", links=links) for links in ((), linked("component", "c")))
    assert "undecided" == step("obtained_returned", *amounts, beside, complete=Answer.YES).answer.code
    assert "explained" == step("obtained_returned", *amounts, within, complete=Answer.YES).answer.code


def test_what_was_paid_back_may_or_may_not_be_in_a_sum():
    """110 spent and 10 paid back, unrelated, come to between 100 and 110: of 100 nothing is said to be left."""
    amounts = (amount("r", "received", "105"), amount("d", "disbursed", "110"), amount("b", "disbursed", "-10"))
    assert "undecided" == step("received_spent", *amounts).answer.code


def test_a_sum_of_the_whole_case_does_not_hide_one_of_the_return():
    """Beside 500 collected in the case worldwide, the 100 confiscated for this return are what was obtained."""
    wide = amount("w", "collected", "500", scope=AmountScope.CASE_WORLDWIDE)
    amounts = (wide, amount("c", "confiscated", "100"), amount("t", "transferred", "90"))
    assert ("not_recorded", "10", "10") == told(step("obtained_returned", *amounts))
    sent = amount("w", "transferred", "500", scope=AmountScope.CASE_WORLDWIDE)
    arrived = (amount("c", "confiscated", "100"), sent, amount("t", "received", "90"))
    assert ("not_recorded", "10", "10") == told(step("obtained_returned", *arrived))


# ── what was spent, and of what ──────────────────────────────────────────────────────────────────


def test_a_total_of_what_was_spent_is_not_what_there_was_to_spend():
    """Of 100 received 20 and 30 are spent, whose total is told too: 50 are not yet spent."""
    spent = (amount("d", "disbursed", "50", links="total_of:a,b"), *(amount(k, "disbursed", n) for k, n in PARTS))
    assert ("running", "50", "50") == told(step("received_spent", amount("r", "received", "100"), *spent))


PARTS = (("a", "20"), ("b", "30"))


@pytest.mark.parametrize(("days", "expected"), [("2010 2012", ("running", "30", "30")), ("2010 2010", None)])
def test_of_running_totals_the_last_is_what_was_spent(days, expected):
    """40 spent by one year and 70 by another are 70; of two of one year nobody knows which is the last."""
    amounts = [
        amount(key, "disbursed", figure, as_of=day, links="cumulative")
        for (key, figure), day in zip((("a", "40"), ("b", "70")), days.split(), strict=True)
    ]
    found = step("received_spent", amount("r", "received", "100"), *amounts)
    assert told(found) == (expected or ("not_known_same_money", "", ""))


# ── what is owed ─────────────────────────────────────────────────────────────────────────────────


def test_interest_above_a_ceiling_does_not_pass_it():
    """Up to 100 agreed and 105 paid with 5 of interest pass no ceiling; 120 paid pass it by 15 at least."""
    amounts = (amount("a", "agreed", "100", "at_most"), amount("i", "interest", "5"))
    assert "undecided" == step("agreed_returned", *amounts, amount("t", "transferred", "105")).answer.code
    assert ("exceeded", "15", "20") == told(step("agreed_returned", *amounts, amount("t", "transferred", "120")))
    assert "within_ceiling" == step("agreed_returned", *amounts, amount("t", "transferred", "95")).answer.code


def test_interest_of_unknown_size_leaves_open_whether_a_ceiling_is_passed():
    """Interest that nobody states may be all that was paid above an "up to"."""
    amounts = (amount("a", "agreed", "100", "at_most"), Amount.unstated("i", "interest"))
    found = step("agreed_returned", *amounts, amount("t", "transferred", "105"))
    assert ("undecided", (StepNote.GROWTH_UNSTATED,)) == (found.answer.code, found.notes)


def test_what_is_still_to_come_fits_with_what_was_taken_off():
    """100 agreed are 60 paid, 30 still to come and 10 deducted; a balance told twice is one balance."""
    amounts = (amount("a", "agreed", "100"), amount("t", "transferred", "60", links="component:a"))
    due = amount("o", "due", "30", links="component:a")
    assert ("outstanding", "30", "30") == told(step("agreed_returned", *amounts, due, amount("d", "deducted", "10")))
    due = (amount("o", "due", "40", links="component:a"), amount("p", "due", "40", links="alternative_report:o"))
    found = step("agreed_returned", *amounts, *due)
    assert (("outstanding", "40", "40"), ["o"]) == (told(found), [each.amount for each in found.explained])


# ── what may still come, and what it grew by ─────────────────────────────────────────────────────


def test_nothing_is_unexplained_while_a_return_is_open():
    """However complete the record, what is left while a return is open may be still to come."""
    amounts = (amount("c", "confiscated", "100"), amount("t", "transferred", "60"))
    for closed, answer in ((Answer.NO, "not_recorded"), (Answer.YES, "unexplained")):
        found = step("obtained_returned", *amounts, complete=Answer.YES, closed=closed)
        assert (answer, "40", "40") == told(found)


def test_what_is_not_allocated_is_not_unexplained():
    """Of 100 agreed 40 are allocated to purposes; for what the rest is, is not recorded."""
    amounts = (amount("a", "agreed", "100"), amount("b", "allocated", "40"))
    assert ("not_recorded", "60", "60") == told(step("agreed_allocated", *amounts, complete=Answer.YES))


def test_what_a_frozen_sum_grew_by_is_no_excess():
    """100 frozen and 170 returned with 70 of interest: explained where the 100 hold none, else left open."""
    amounts = (amount("i", "interest", "70"), amount("t", "transferred", "170"))
    assert "undecided" == step("frozen_disposed", amount("f", "frozen", "100"), *amounts).answer.code
    without = amount("f", "frozen", "100", includes_interest=Answer.NO)
    found = step("frozen_disposed", without, *amounts)
    assert (("explained", "", ""), [("i", "growth")]) == (
        told(found),
        [(each.amount, each.kind.code) for each in found.explained],
    )


@pytest.mark.parametrize(
    ("figure", "day", "answer"),
    [("2", "2010", "explained"), ("2.1", "2010", "undecided"), ("1.5", None, "explained")],
)
def test_interest_that_nobody_states_explains_what_time_can_have_brought(figure, day, answer):
    """Above what was obtained without interest lies what it may have borne since: no more than as much again."""
    confiscated = amount("c", "confiscated", "1", on="2000", includes_interest=Answer.NO)
    sent = amount("t", "transferred", figure, **({"on": day} if day else {}))
    found = step("obtained_returned", confiscated, sent, complete=Answer.YES)
    assert (answer, (StepNote.GROWTH_UNSTATED,)) == (found.answer.code, found.notes)


def test_interest_in_what_was_paid_explains_an_excess_of_any_size():
    """What is paid with its interest may be more than was due; if the interest is stated, only by that."""
    due, paid = amount("d", "due", "100"), amount("t", "transferred", "180", includes_interest=Answer.YES)
    assert "explained" == step("due_paid", due, paid).answer.code
    assert ("exceeded", "75", "80") == told(step("due_paid", due, paid, amount("i", "interest", "5")))


@pytest.mark.parametrize("whole", [False, True])
def test_more_than_a_sale_brought_is_an_excess_only_if_all_was_sold(whole):
    """A sale of 50 beside a return of 100 may have been of one thing of many."""
    scope = {"scope": AmountScope.WHOLE} if whole else {}
    found = step(
        "obtained_returned",
        amount("s", "sale_proceeds", "50", **scope),
        amount("t", "transferred", "100", **scope),
        complete=Answer.YES,
    )
    assert ("exceeded", "50", "50") == told(found) if whole else (StepNote.PART_ONLY in found.notes)


def test_what_is_part_of_the_second_sum_is_not_exceeded_by_it():
    """Of 150 transferred 100 are told as confiscated: that the whole is more is what one expects."""
    part = amount("c", "confiscated", "100", links="component:t")
    found = step("obtained_returned", part, amount("t", "transferred", "150"), complete=Answer.YES)
    assert ("undecided", (StepNote.PART_ONLY,)) == (found.answer.code, found.notes)


# ── as it stood on a day ─────────────────────────────────────────────────────────────────────────


def test_a_deduction_of_a_later_day_was_not_made_before_it():
    """A deduction of 2015 explains nothing of an account of 2013, not even as one of unknown size."""
    amounts = (
        amount("c", "confiscated", "100", on="2010"),
        amount("t", "transferred", "90", on="2012"),
        amount("d", "deducted", "10", on="2015"),
    )
    found = on_day("2013", *amounts, deductions=(Deduction(key="k", amount="d"),), complete=Answer.YES)
    assert ("not_recorded", "10", "10") == told(found.step(StepKind.OBTAINED_RETURNED))
    assert () == found.deductions


def test_a_return_that_is_over_today_was_not_so_before_its_last_payment():
    """Of 100 agreed 60 were paid by 2013 and 40 in 2015: on a day between, 40 are outstanding."""
    amounts = (
        amount("a", "agreed", "100", on="2010"),
        amount("t", "transferred", "60", on="2012"),
        amount("u", "transferred", "40", on="2015", links="separate"),
    )
    found = on_day("2013", *amounts, complete=Answer.YES, closed=Answer.YES)
    assert ("outstanding", "40", "40") == told(found.step(StepKind.AGREED_RETURNED))


def test_goods_that_went_back_later_had_not_gone_back_before():
    """A leg of a later day is no return in kind on an earlier one."""
    legs = (Transfer(key="m", assets=("ambulances",), on=PartialDate.parse("2015")),)
    found = on_day("2013", amount("c", "confiscated", "100"), transfers=legs)
    assert StepNote.NO_AMOUNT_RETURNED in found.steps[0].notes


def on_day(day: str, *amounts: Amount, **entries) -> CurrencyAccount:
    return reconcile(ledger(*amounts, **entries), on=PartialDate.parse(day)).accounts[0]


# ── how a figure is read ─────────────────────────────────────────────────────────────────────────


def test_a_rounding_that_nobody_tells_is_as_wide_as_one_says():
    """About 100 and about 96 are not told apart within a twentieth, and are 4 apart within a hundredth."""
    told_about = ledger(amount("a", "agreed", "100", "about"), amount("t", "transferred", "96", "about"))
    answers = [
        reconcile(told_about, **widest).accounts[0].step(StepKind.AGREED_RETURNED).answer.code
        for widest in ({}, {"widest_rounding": Decimal("0.01")})
    ]
    assert ["not_told_apart", "not_recorded"] == answers


@pytest.mark.parametrize(("currency", "answer"), [("BSD", "agree"), ("EUR", "disputed")])
def test_digits_are_added_as_one_only_across_currencies_of_different_worth(currency, answer):
    """50 dollars and 50 of a currency at par are 100 dollars; 50 euros are not, and the total is disputed."""
    whole = amount("w", "transferred", "100", links="total_of:a,b")
    parts = (amount("a", "transferred", "50"), amount("b", "transferred", "50", currency=currency))
    assert answer == step("reports_of_one_sum", whole, *parts).answer.code


def test_a_deduction_is_listed_in_the_currency_of_the_figure_it_has():
    """Where the amount is not stated and was computed in dollars, it is no deduction in euros."""
    amounts = (Amount.unstated("d", "deducted"), amount("k", "deducted", "10"))
    euros = amount("e", "confiscated", "5", currency="EUR")
    entry = Deduction(key="k", amount="d", computed="k")
    found = reconcile(ledger(*amounts, euros, deductions=(entry,)))
    assert [[Money.of(10, "USD")], []] == [[each.sum for each in account.deductions] for account in found.accounts]


# ── what ten real returns showed ─────────────────────────────────────────────────────────────────


def test_a_formula_says_how_its_sums_are_related():
    """30 agreed less a fine of 0.5 are 29.5 agreed: the two are no dispute, and the 29.5 paid are compared with it."""
    worked_out = amount("a", "agreed", "29.5", formula=Formula(base="b", less=("f",)))
    amounts = (amount("b", "agreed", "30"), amount("f", "fined", "0.5"), worked_out)
    found = reconcile(ledger(*amounts, amount("t", "transferred", "29.5")))
    assert ((), "equal") == (found.disputes, found.accounts[0].step(StepKind.AGREED_RETURNED).answer.code)
    assert {"b": LeftOutReason.WORKED_FROM} == reasons(line(found, "agreed"))


def test_the_base_of_a_formula_and_its_result_are_the_same_money():
    """Half of what was ordered for one part is compared with it, since its formula says of what it is the half."""
    ordered = amount("o", "ordered", "60", scope=AmountScope.PART)
    sent = amount("t", "transferred", "30", scope=AmountScope.PART)
    assert "not_known_same_money" == step("ordered_returned", ordered, sent).answer.code
    by_formula = attrs.evolve(sent, formula=Formula(base="o", share=Decimal(50)))
    assert ("outstanding", "30", "30") == told(step("ordered_returned", ordered, by_formula, complete=Answer.YES))


def test_what_is_due_of_a_part_that_was_kept_is_not_what_was_paid():
    """10 of what the transferring State kept are due, and 19 of what it did not were paid: nothing is exceeded."""
    amounts = (
        amount("s", "settled", "30"),
        amount("k", "forfeited_to_transferring_state", "10", links="component:s"),
        amount("d", "due", "10", links="component:k"),
        amount("t", "transferred", "19"),
    )
    assert "not_known_same_money" == step("due_paid", *amounts).answer.code
    within = amount("t", "transferred", "9", links="component:d")
    assert "not_known_same_money" != step("due_paid", *amounts[:3], within).answer.code


@pytest.mark.parametrize(("native", "expected"), [(False, True), (True, False)])
def test_figures_are_conversions_only_if_all_of_them_are(native, expected):
    """Beside a converted sum a figure of its own currency, even of another scope, is no conversion."""
    amounts = [amount("t", "transferred", "5"), amount("e", "received", "9", currency="EUR", links="equivalent:t")]
    if native:
        amounts.append(amount("o", "ordered", "50", currency="EUR", scope=AmountScope.CASE_WORLDWIDE))
    found = step("obtained_returned", *amounts, currency="EUR")
    assert expected == (StepNote.CONVERTED_ONLY in found.notes)


def test_funds_that_moved_without_a_sum_are_no_return_in_kind():
    """A leg without a sum that moved funds moved money, of which no source says how much; goods went back in kind."""
    legs = (Transfer(key="m", assets=("accounts",)),)
    confiscated = amount("c", "confiscated", "100")
    found = step("obtained_returned", confiscated, transfers=legs, funds=("accounts",))
    assert (StepNote.NO_AMOUNT_RETURNED,) == found.notes
    assert (StepNote.RETURNED_IN_KIND,) == step("obtained_returned", confiscated, transfers=legs).notes


@pytest.mark.parametrize(("kind", "note"), [("funds", "no_amount_returned"), ("vehicles", "returned_in_kind")])
def test_a_bundle_knows_which_assets_are_money(kind, note):
    """Of what kind an asset is says its record, which a ledger made from a bundle has read."""
    asset = Asset(id="a-1", kind=AssetKind(kind), description=Text(en="An asset"))
    legs = (Transfer(key="m", assets=("a-1",)),)
    record = Return(id="r-1", title=Text(en="A return"), amounts=(amount("c", "confiscated", "1"),), transfers=legs)
    found = reconcile(Bundle(records=(asset, record)).ledger("r-1"))
    assert [note] == [each.code for each in found.accounts[0].steps[0].notes]


@pytest.mark.parametrize(("links", "found"), [("", False), ("component:s", True)])
def test_what_was_released_was_not_taken_off_a_sale(links, found):
    """Accounts of 8 that were released are no deduction from a house sold for 3, unless they are said to be of it."""
    amounts = (amount("s", "sale_proceeds", "3"), amount("r", "released", "8", links=links))
    record = Return(id="r-1", title=Text(en="A return"), amounts=amounts)
    rules = {each.rule for each in check(Bundle(records=(record,))).findings}
    assert found == ("deductions_within_obtained" in rules)


@pytest.mark.parametrize(("scope", "found"), [(None, True), ("asset", False), ("jurisdiction", False), ("part", False)])
def test_what_was_taken_off_is_not_compared_with_a_sum_of_a_part(scope, found):
    """More deducted than one house brought says nothing of what was obtained in all."""
    scoped = {"scope": AmountScope(scope)} if scope else {}
    amounts = (amount("s", "sale_proceeds", "3", **scoped), amount("d", "deducted", "8"))
    record = Return(id="r-1", title=Text(en="A return"), amounts=amounts)
    rules = {each.rule for each in check(Bundle(records=(record,))).findings}
    assert found == ("deductions_within_obtained" in rules)


def test_another_report_of_costs_that_were_deducted_is_no_costs_beside():
    """Costs of 10 that a deduction rests on, told by another source as 12, are one sum deducted, and disputed."""
    told_twice = (amount("k", "costs", "10"), amount("l", "costs", "12", links="alternative_report:k"))
    found = reconcile(ledger(*told_twice, deductions=(Deduction(key="d", amount="k"),)))
    assert [AmountStage.DEDUCTED] == [each.stage for each in found.accounts[0].lines]
    assert [("k", "l")] == [each.amounts for each in found.disputes]


@pytest.mark.parametrize("order", [("k", "d"), ("d", "k")])
def test_what_either_figure_of_a_deduction_calls_deducted_was_taken_off(order):
    """Of costs of 10 and a deduction of 10 worked out from them, one says that it was deducted: whichever is shown."""
    figures = {"k": amount("k", "costs", "10"), "d": amount("d", "deducted", "10")}
    resting = Deduction(key="e", amount="k", computed="d")
    around = (amount("r", "realized", "100"), amount("t", "transferred", "90"))
    found = reconcile(ledger(*around, *(figures[key] for key in order), deductions=(resting,)))
    answered = {each.kind.code: each.answer.code for account in found.accounts for each in account.steps}
    assert "explained" == answered["obtained_returned"]
