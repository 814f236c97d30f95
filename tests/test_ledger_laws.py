"""The laws of ledgers: what reckoning with claims may never do, whatever the claims are."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Currency,
    Ledger,
    Money,
    Reconciliation,
    dumps,
    loads,
    reconcile,
)
from assetrecovery.arrangements import AmountLink, AmountRelation, AmountScope, Deduction, DeductionKind
from assetrecovery.ledgers import CurrencyAccount, GapStatus, LedgerLineStatus
from assetrecovery.strategies import amounts, deductions, ledgers, moneys
from assetrecovery.values import Bound
from tests.laws import each, examples, reached, reaches

some = examples(60, long=10_000)

CURRENCIES = ("USD", "EUR", "CHF")
DOUBLES = (
    AmountRelation.EQUIVALENT,
    AmountRelation.ALTERNATIVE_REPORT,
    AmountRelation.CUMULATIVE,
)
GROWN = (AmountStage.INTEREST, AmountStage.INCOME, AmountStage.EXCHANGE_DIFFERENCE)
TAKEN_OFF = (
    AmountStage.DEDUCTED,
    AmountStage.RETAINED,
    AmountStage.SHARED,
    AmountStage.FORFEITED_TO_TRANSFERRING_STATE,
    AmountStage.RELEASED,
)
WIDER = {AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND}


HEAPS = st.lists(
    amounts(
        money=moneys(currencies=st.sampled_from([Currency(code=code) for code in CURRENCIES]), negative=False),
        links=st.just(()),
        computed_from=st.just(()),
    ),
    max_size=3,
)
LINKS = st.lists(st.none() | st.tuples(st.sampled_from(AmountRelation), st.integers(0, 99)), min_size=3, max_size=3)


def decided_ledgers() -> st.SearchStrategy[Ledger]:
    """Ledgers of which the gap can be worked out: they balance, or something is missing, or too much was returned."""
    agreeing = ledgers(decided=True)
    return agreeing | st.builds(with_more_returned, agreeing, st.integers(1, 10**10))


def with_more_returned(ledger: Ledger, more: int) -> Ledger:
    """The same, but that more left the transferring side: most often more than it ever had."""
    amounts = [*ledger.amounts]
    place = next(place for place, amount in enumerate(amounts) if amount.stage is AmountStage.TRANSFERRED)
    sent = amounts[place]
    amounts[place] = attrs.evolve(sent, money=sent.money + Money.of(more, sent.money.currency.code))
    return attrs.evolve(ledger, amounts=tuple(amounts))


OtherFigure: TypeAlias = tuple[AmountRelation | None, Bound, bool]

OTHER_FIGURES: tuple[OtherFigure, ...] = (
    (AmountRelation.ALTERNATIVE_REPORT, Bound.ABOUT, False),
    (AmountRelation.ALTERNATIVE_REPORT, Bound.EXACT, False),
    (AmountRelation.OVERLAPPING, Bound.EXACT, True),
    (AmountRelation.OVERLAPPING, Bound.EXACT, False),
    (None, Bound.EXACT, False),
)
"""How one more figure is related to one that is there, how exact it is, and whether it is of another stage."""


def disputed_ledgers(figures: Sequence[OtherFigure] = OTHER_FIGURES) -> st.SearchStrategy[Ledger]:
    """The same with one more figure that contradicts another, overlaps one, or is not said to be related to any."""
    return st.builds(with_another_figure, decided_ledgers(), st.integers(0, 3), st.sampled_from(figures))


def with_another_figure(ledger: Ledger, place: int, figure: OtherFigure) -> Ledger:
    relation, bound, elsewhere = figure
    told = ledger.amounts[place % len(ledger.amounts)]
    added = Amount(
        key="another-figure",
        stage=AmountStage.ALLOCATED if elsewhere else told.stage,
        money=told.money + Money.of(1, told.money.currency.code),
        bound=bound,
        links=(AmountLink(kind=relation, to=(told.key,)),) if relation else (),
    )
    return attrs.evolve(ledger, amounts=(*ledger.amounts, added))


def wild_ledgers() -> st.SearchStrategy[Ledger]:
    """Ledgers of every sort, also with amounts in other currencies, of which it is told or not how they are related."""
    heaped = st.builds(with_heap, ledgers() | decided_ledgers(), HEAPS, LINKS)
    return st.one_of(decided_ledgers(), disputed_ledgers(), heaped)


def with_heap(ledger: Ledger, heap: list[Amount], links: list[tuple[AmountRelation, int] | None]) -> Ledger:
    keys = [*(amount.key for amount in ledger.amounts), *(f"more-{number}" for number in range(len(heap)))]
    added: list[Amount] = []
    for number, (amount, link) in enumerate(zip(heap, links, strict=False)):
        key = f"more-{number}"
        others = [other for other in keys if other != key]
        to = (AmountLink(kind=link[0], to=(others[link[1] % len(others)],)),) if link and others else ()
        added.append(attrs.evolve(amount, key=key, links=to))
    return attrs.evolve(ledger, amounts=(*ledger.amounts, *added))


def stage_of(ledger: Ledger, amount: Amount) -> AmountStage:
    """What a deduction rests on is deducted, whatever else it was called."""
    rested_on = {key for entry in ledger.deductions for key in (entry.amount, entry.computed)}
    return AmountStage.DEDUCTED if amount.key in rested_on else amount.stage


def lines(found: Reconciliation) -> list[tuple[CurrencyAccount, object]]:
    return [(account, line) for account in found.accounts for line in account.lines]


def sums(found: Reconciliation) -> dict[tuple[str, str], tuple[object, ...]]:
    """What each line comes to, by currency and stage."""
    return {(line.currency.code, line.stage.code): (line.status, line.sum) for _, line in lines(found)}


def gaps(found: Reconciliation) -> list[Money]:
    """The gaps that could be worked out."""
    return [account.gap for account in found.accounts if account.gap is not None]


def statuses(found: Reconciliation) -> dict[Currency, tuple[Money | None, GapStatus]]:
    return {account.currency: (account.gap, account.gap_status) for account in found.accounts}


def total(moneys: list[Money], currency: Currency) -> Money:
    whole = Money.of(0, currency.code)
    for money in moneys:
        whole += money
    return whole


# ── what counts ──────────────────────────────────────────────────────────────────────────────────


@reaches(line=100, gap=10)
@some
@given(wild_ledgers())
def test_sums_never_cross_currencies(ledger):
    """Every claim of a line, its sum and its gap are in the currency of the account."""
    claims = {amount.key: amount for amount in ledger.amounts}
    found = reconcile(ledger)
    for account, line in each("line", lines(found)):
        keys = {*line.counted, *(entry.amount for entry in line.left_out)}
        assert {account.currency} >= {claims[key].money.currency for key in keys}
        assert account.currency == line.currency
        assert line.sum is None or line.sum.currency == account.currency
    for account in found.accounts:
        if reached("gap", account.gap):
            assert account.gap.currency == account.currency


@reaches(line=100)
@some
@given(wild_ledgers())
def test_every_claim_is_counted_or_left_out_once(ledger):
    """No claim is lost and none appears twice: it stands in the one line of its stage and currency."""
    found = reconcile(ledger)
    for account, line in each("line", lines(found)):
        listed = [*line.counted, *(entry.amount for entry in line.left_out)]
        here = [
            amount.key
            for amount in ledger.amounts
            if stage_of(ledger, amount) is line.stage and amount.money.currency == account.currency
        ]
        assert sorted(here) == sorted(listed)
    everywhere = [key for _, line in lines(found) for key in (*line.counted, *(out.amount for out in line.left_out))]
    assert sorted(everywhere) == sorted(amount.key for amount in ledger.amounts)


@reaches(counted=100, overlapping=3, left_out=10)
@examples(120, long=10_000)
@given(disputed_ledgers(OTHER_FIGURES[2:4]) | wild_ledgers())
def test_the_same_money_is_never_counted_twice(ledger):
    """No sum has an equivalent in it, another report, an overlap at its stage, a running total or a fine."""
    claims = {amount.key: amount for amount in ledger.amounts}
    for _, line in lines(reconcile(ledger)):
        reached("left_out", line.left_out)
        for key in each("counted", line.counted):
            claim = claims[key]
            overlapped = [claims[other] for other in claim.linked(AmountRelation.OVERLAPPING)]
            assert not claim.is_linked(*DOUBLES)
            if reached("overlapping", overlapped):
                assert line.stage not in {stage_of(ledger, other) for other in overlapped}
            assert not line.stage.is_sanction
            assert claim.scope not in WIDER


@reaches(single=50, sum_of_several=4, no_sum=4)
@some
@given(wild_ledgers())
def test_a_sum_is_that_of_the_claims_that_count(ledger):
    """A line that has a sum has that of its claims, and is as exact as they are; any other has none."""
    claims = {amount.key: amount for amount in ledger.amounts}
    for _, line in lines(reconcile(ledger)):
        counted = [claims[key] for key in line.counted]
        single = reached("single", line.status is LedgerLineStatus.SINGLE)
        several = reached("sum_of_several", line.status is LedgerLineStatus.SUM)
        if single or several:
            assert (len(counted) > 1) == several
            assert line.sum == total([claim.money for claim in counted], line.currency)
            assert (line.exact is Answer.YES) == all(claim.bound is Bound.EXACT for claim in counted)
        if reached("no_sum", not (single or several)):
            assert (None, Answer.UNKNOWN) == (line.sum, line.exact)


@reaches(gap=10)
@some
@given(wild_ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_no_sum(ledger, chance):
    """Claims are a heap, not a list: turned over, they come to the same."""
    shuffled = list(ledger.amounts)
    chance.shuffle(shuffled)
    again = reconcile(attrs.evolve(ledger, amounts=tuple(shuffled)))
    before = reconcile(ledger)
    reached("gap", gaps(before))
    assert sums(before) == sums(again)
    assert statuses(before) == statuses(again)


@pytest.mark.parametrize("kind", [AmountRelation.EQUIVALENT, AmountRelation.CUMULATIVE, None], ids=str)
@reaches(gap=5)
@examples(30, long=10_000)
@given(ledger=decided_ledgers() | disputed_ledgers(), data=st.data())
def test_another_word_for_a_sum_changes_no_other_line(kind, ledger, data):
    """Adding an equivalent, a running total or a fine leaves every sum and every gap that was there as it was."""
    told = data.draw(st.sampled_from(ledger.amounts))
    stage = told.stage if kind else data.draw(st.sampled_from([stage for stage in AmountStage if stage.is_sanction]))
    added = Amount(
        key="added",
        stage=stage,
        money=Money.of("12345", "JPY" if kind is AmountRelation.EQUIVALENT else told.money.currency.code),
        bound=Bound.EXACT,
        links=(AmountLink(kind=kind, to=(told.key,)),) if kind else (),
    )
    before, after = reconcile(ledger), reconcile(attrs.evolve(ledger, amounts=(*ledger.amounts, added)))
    reached("gap", gaps(before))
    assert sums(before).items() <= sums(after).items()
    assert statuses(before).items() <= statuses(after).items()


@reaches(same_line=30, still_a_sum=10, left_open=5)
@some
@given(decided_ledgers() | disputed_ledgers(), st.data())
def test_another_report_changes_no_figure(ledger, data):
    """A report that says otherwise may leave a sum open, and makes no other one of it; the line keeps its claims."""
    told = data.draw(st.sampled_from(ledger.amounts))
    link = AmountLink(kind=AmountRelation.ALTERNATIVE_REPORT, to=(told.key,))
    other = Amount(key="other", stage=told.stage, money=told.money + told.money, bound=Bound.ABOUT, links=(link,))
    before = {(account.currency, line.stage): line for account, line in lines(reconcile(ledger))}
    for account, line in lines(reconcile(attrs.evolve(ledger, amounts=(*ledger.amounts, other)))):
        old = before.get((account.currency, line.stage))
        if reached("same_line", old):
            assert line.counted == old.counted
        if reached("still_a_sum", line.sum):
            assert line.sum == old.sum
        reached("left_open", old and old.sum and not line.sum)


@st.composite
def told_ledgers(draw: st.DrawFn) -> tuple[int, Ledger]:
    """A true sum of payments, and a ledger of what is told of them: each once, and then again in other words."""
    paid = draw(st.lists(st.integers(1, 1000), min_size=1, max_size=4))
    keys = [f"paid-{place}" for place in range(len(paid))]
    claims = [
        Amount(
            key=key,
            stage=AmountStage.TRANSFERRED,
            money=Money.of(sum_, "USD"),
            bound=Bound.EXACT,
            links=(AmountLink(kind=AmountRelation.SEPARATE, to=others),) if others else (),
        )
        for key, sum_ in zip(keys, paid, strict=True)
        for others in [tuple(other for other in keys if other != key)]
    ]
    for number in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from([kind for kind in AmountRelation if kind is not AmountRelation.SEPARATE]))
        told = draw(st.sampled_from(claims))
        whole = kind is AmountRelation.TOTAL_OF
        currency = "EUR" if kind is AmountRelation.EQUIVALENT and draw(st.booleans()) else "USD"
        sum_ = sum(paid) if whole else draw(st.sampled_from((told.money.amount, told.money.amount + 1)))
        to = tuple(keys) if whole else (told.key,)
        again = Amount(
            key=f"told-{number}",
            stage=draw(st.sampled_from((AmountStage.TRANSFERRED, AmountStage.AGREED))),
            money=Money(amount=Decimal(sum_), currency=Currency(code=currency)),
            bound=Bound.EXACT,
            links=(AmountLink(kind=kind, to=to),),
        )
        claims.append(again)
    return sum(paid), Ledger(subject="r", amounts=tuple(claims))


@reaches(a_sum=40, left_open=3)
@examples(150, long=10_000)
@given(told_ledgers())
def test_a_sum_is_the_truth_or_there_is_none(drawn):
    """However often and in whatever words payments are told again, what was transferred is their sum or left open."""
    truth, ledger = drawn
    for account in reconcile(ledger).accounts:
        line = account.line(AmountStage.TRANSFERRED)
        paid = line is not None and account.currency.code == "USD"
        if reached("a_sum", paid and line.sum):
            assert Money.of(truth, "USD") == line.sum
        reached("left_open", paid and not line.sum)


# ── the gap ──────────────────────────────────────────────────────────────────────────────────────


def tell_what_explains(account: CurrencyAccount, status: str) -> None:
    """Count how a gap came out, and what there was to explain it."""
    taken = [entry for entry in account.deductions if entry.reduces is Answer.YES and entry.sum and entry.sum.amount]
    for code in ("no_gap", "unexplained", "excess"):
        reached(code, code == status)
    reached("deducted", taken)
    reached("waived", any(entry.reduces is Answer.NO for entry in account.deductions))
    for name, stages in (("grown", GROWN), ("kept", TAKEN_OFF[1:])):
        reached(name, any((line := account.line(stage)) and line.sum and line.sum.amount for stage in stages))


@reaches(
    no_gap=10,
    unexplained=10,
    excess=10,
    undecided=10,
    grown=5,
    kept=5,
    deducted=4,
    waived=5,
)
@examples(150, long=10_000)
@given(wild_ledgers())
def test_the_gap_is_what_is_missing(ledger):
    """Where it is decided, the gap is obtained and grown, less taken off and returned; otherwise there is none."""
    for account in reconcile(ledger).accounts:
        assert (account.gap is not None) == account.gap_status.is_decided

        def come_to(*stages: AmountStage, account: CurrencyAccount = account) -> Money:
            there = [line.sum for stage in stages if stage and (line := account.line(stage)) and line.sum]
            return total(there, account.currency)

        if not reached("undecided", account.gap is None):
            had = come_to(account.obtained, *GROWN)
            assert account.gap == had - come_to(*TAKEN_OFF) - come_to(account.returned)
            expected = "no_gap" if not account.gap.amount else "unexplained" if account.gap.amount > 0 else "excess"
            assert expected == account.gap_status.code
            tell_what_explains(account, expected)


@pytest.mark.parametrize("kind", DeductionKind, ids=lambda kind: kind.code)
@examples(20, long=1000)
@given(ledger=decided_ledgers(), units=st.integers(0, 10**9))
def test_a_deduction_of_any_kind_explains_as_much_of_a_gap(kind, ledger, units):
    """For whatever something was taken off, the gap is smaller by it, and the account says for what it was."""
    (before,), (after,) = reconcile(ledger).accounts, reconcile(with_deduction(ledger, kind, units)).accounts
    taken = Money.of(units, before.currency.code)
    assert before.gap - taken == after.gap
    assert [(kind, taken, Answer.YES)] == [
        (entry.kind, entry.sum, entry.reduces) for entry in after.deductions if entry.key == "one-more"
    ]


def with_deduction(ledger: Ledger, kind: DeductionKind, units: int) -> Ledger:
    """The same with one more deduction, which nobody waived and which is apart from all others."""
    others = tuple(amount.key for amount in ledger.amounts if stage_of(ledger, amount) is AmountStage.DEDUCTED)
    taken = Amount(
        key="taken",
        stage=AmountStage.DEDUCTED,
        money=Money.of(units, ledger.amounts[0].money.currency.code),
        bound=Bound.EXACT,
        links=(AmountLink(kind=AmountRelation.SEPARATE, to=others),) if others else (),
    )
    entry = Deduction(key="one-more", kind=kind, amount=taken.key, waived=Answer.NO)
    return attrs.evolve(ledger, amounts=(*ledger.amounts, taken), deductions=(*ledger.deductions, entry))


@reaches(gap=10)
@some
@given(
    ledgers() | decided_ledgers(),
    deductions(waived=st.just(Answer.YES), key=st.just("waived"), computed=st.none()),
    st.booleans(),
)
def test_a_waived_deduction_changes_no_gap(ledger, deduction, stated):
    """What could have been taken off, and was not, is listed and reckons for nothing."""
    currency = ledger.amounts[0].money.currency.code if ledger.amounts else "USD"
    costs = Amount(key="waived-costs", stage=AmountStage.COSTS, money=Money.of(7, currency), bound=Bound.EXACT)
    entry: Deduction = attrs.evolve(deduction, amount=costs.key if stated else None, formula=None)
    more = attrs.evolve(ledger, amounts=(*ledger.amounts, costs), deductions=(*ledger.deductions, entry))
    before, after = reconcile(ledger), reconcile(more)
    reached("gap", gaps(before))
    assert statuses(before).items() <= statuses(after).items()
    lines_of = [line for account in after.accounts for line in account.deductions if line.key == "waived"]
    assert lines_of
    assert {Answer.NO} == {line.reduces for line in lines_of}


@reaches(disputed=3)
@some
@given(disputed_ledgers() | wild_ledgers())
def test_no_gap_is_worked_out_over_a_dispute(ledger):
    """Whatever a decided gap rests on has a sum, or counts for nothing."""
    for account in reconcile(ledger).accounts:
        needed = [account.line(stage) for stage in (account.obtained, account.returned, *GROWN, *TAKEN_OFF) if stage]
        disputed = any(
            line and line.status in {LedgerLineStatus.DISPUTED, LedgerLineStatus.UNRELATED} for line in needed
        )
        if reached("disputed", disputed):
            assert not account.gap_status.is_decided


@reaches(gap=10)
@some
@given(ledgers(decided=True) | ledgers())
def test_a_drawn_ledger_never_returns_more_than_was_obtained(ledger):
    """Ledgers of the public strategy agree with themselves."""
    for gap in each("gap", gaps(reconcile(ledger))):
        assert gap.amount >= 0


# ── the answer ───────────────────────────────────────────────────────────────────────────────────


@some
@given(wild_ledgers())
def test_reckoning_is_pure(ledger):
    """The same ledger comes to the same, now and after it was written to a file."""
    found = reconcile(ledger)
    assert found == reconcile(ledger)
    assert found == reconcile(loads(dumps(ledger), Ledger))
    assert found == loads(dumps(found), Reconciliation)


@reaches(dispute=10, preferred=2)
@examples(120, long=10_000)
@given(disputed_ledgers() | wild_ledgers())
def test_disputes_name_claims_of_the_ledger(ledger):
    """A dispute has two sides or more, in the order of the record, and prefers one of them or none."""
    keys = [amount.key for amount in ledger.amounts]
    for dispute in each("dispute", reconcile(ledger).disputes):
        assert len(dispute.amounts) > 1
        assert [key for key in keys if key in dispute.amounts] == [*dispute.amounts]
        if reached("preferred", dispute.preferred):
            assert dispute.preferred in dispute.amounts


@some
@given(wild_ledgers(), st.sampled_from(("2", "1000000")))
def test_a_ledger_in_other_units_comes_to_the_same(ledger, factor):
    """Sums have no size at which they behave otherwise: with all figures doubled, every sum is."""
    by = Decimal(factor)

    def times(money: Money | None) -> Money | None:
        return None if money is None else Money(amount=money.amount * by, currency=money.currency)

    scaled = tuple(
        attrs.evolve(amount, money=times(amount.money), upper=times(amount.upper)) for amount in ledger.amounts
    )
    before, after = reconcile(ledger), reconcile(attrs.evolve(ledger, amounts=scaled))
    assert {key: (status, times(found)) for key, (status, found) in sums(before).items()} == sums(after)
