"""Reconciliation: what was obtained, what was returned, and why the two differ, as far as the claims say.

Resolution 6/2, paragraph (c), asks for the factors behind the difference between what was obtained in settlements and
what was returned to affected States. So the reckoning begins with what was *obtained* and ends with what was
transferred, per currency; nothing is converted, nothing disputed is counted, and of a ledger that is not known to be
complete it is said that a gap may lie in the ledger.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountBasis, AmountRelation, AmountScope, AmountStage
from assetrecovery.arrangements.flows import Deduction, DeductionKind
from assetrecovery.ledgers.counting import (
    DEDUCTIBLE,
    Dispute,
    LedgerLine,
    LedgerLineStatus,
    LeftOutReason,
    disputes_in,
    lines_of,
)
from assetrecovery.ledgers.ledger import Ledger
from assetrecovery.values.ids import RecoveryCaseId, ReturnId
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.terms import Answer, LocalTerm, TermEnum, ours

__all__ = [
    "CurrencyAccount",
    "DeductionLine",
    "GapStatus",
    "Reconciliation",
    "reconcile",
]


class GapStatus(TermEnum):
    """Status of the gap · 差额状况. Whether what was obtained and what was returned agree, or why nobody can say."""

    NO_GAP = ours("no_gap", en="no gap", zh="无差额")
    UNEXPLAINED = ours(
        "unexplained", en="less was returned than the claims explain", zh="返还额少于各项说法所能解释的数额"
    )
    EXCESS = ours("excess", en="more was returned than the claims explain", zh="返还额多于各项说法所能解释的数额")
    NOTHING_OBTAINED = ours(
        "nothing_obtained", en="not decidable: no amount obtained is recorded", zh="无法判断：未记录获得的数额"
    )
    NOTHING_RETURNED = ours(
        "nothing_returned", en="not decidable: no amount transferred is recorded", zh="无法判断：未记录已移交的数额"
    )
    DISPUTED = ours(
        "disputed",
        en="not decidable: claims are disputed, or how they are related is not known",
        zh="无法判断：各项说法有争议或相互关系不详",
    )
    PART_ONLY = ours(
        "part_only", en="not decidable: a figure covers only a part", zh="无法判断：有一项数字仅涉及一部分"
    )
    LIMITS_ONLY = ours("limits_only", en="not decidable: a figure is only a limit", zh="无法判断：有一项数字仅为界限")
    UNCOUNTED = ours(
        "uncounted",
        en="not decidable: a claim is recorded that cannot be counted",
        zh="无法判断：有一项所记录的说法无法计入",
    )
    CONTENTS_UNCLEAR = ours(
        "contents_unclear",
        en="not decidable: a figure is net, or holds another that is recorded apart",
        zh="无法判断：有一项数字为净额，或包含另行记录的数额",
    )
    DEDUCTION_UNSTATED = ours(
        "deduction_unstated",
        en="not decidable: a deduction has no amount in this currency, or it is not known whether it was taken off",
        zh="无法判断：有一项扣除没有以该货币计的数额，或是否已扣除不详",
    )

    @property
    def is_decided(self) -> bool:
        """Whether the gap could be reckoned."""
        return self in {GapStatus.NO_GAP, GapStatus.UNEXPLAINED, GapStatus.EXCESS}


@attrs.frozen(kw_only=True, weakref_slot=False)
class DeductionLine:
    """Deduction line · 扣除行. One deduction as it enters the reckoning, or as it was waived."""

    key: str
    """Key · 键. Key of the deduction."""

    kind: DeductionKind | LocalTerm | None = None
    """Kind · 种类. For what; left out if no source says."""

    sum: Money | None = None
    """Sum · 数额. How much, if it is stated or computed."""

    reduces: Answer = Answer.UNKNOWN
    """Reduces · 是否减少返还额. Whether it was taken off; not if it was waived or borne by somebody else."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class CurrencyAccount:
    """Account in one currency · 单一货币账目. Its lines, and what lies between obtained and returned."""

    currency: Currency
    """Currency · 货币. Which one."""

    lines: tuple[LedgerLine, ...] = ()
    """Lines · 账目行. One for each stage of which there is a claim, in the order of the stages."""

    deductions: tuple[DeductionLine, ...] = ()
    """Deductions · 扣除. Each deduction in this currency."""

    obtained: AmountStage | None = None
    """Obtained · 获得的数额. The stage whose sum stands for what was obtained."""

    returned: AmountStage | None = None
    """Returned · 返还的数额. The stage whose sum stands for what was returned."""

    gap: Money | None = None
    """Gap · 差额. Obtained and grown, less taken off and returned; negative if more was returned."""

    gap_status: GapStatus
    """Status of the gap · 差额状况. Whether there is one, or why it cannot be reckoned."""

    exact: Answer = Answer.UNKNOWN
    """Exact · 是否确数. Whether every figure behind the gap is exact."""

    def line(self, stage: AmountStage) -> LedgerLine | None:
        """The line of a stage; None if there is no claim of it."""
        return next((line for line in self.lines if line.stage is stage), None)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Reconciliation:
    """Reconciliation · 对账. What the claims about a return come to, per currency, with what is disputed.

    >>> from assetrecovery.data import bundled
    >>> found = reconcile(bundled("returns").ledger(ReturnId("usa-kgz-2019")))
    >>> account = found.accounts[0]
    >>> str(account.line(AmountStage.ORDERED).sum), account.gap_status.label("en")
    ('USD 6000000', 'more was returned than the claims explain')
    """

    subject: ReturnId | RecoveryCaseId
    """Subject · 对象. The return or the case."""

    complete: Answer = Answer.UNKNOWN
    """Ledger complete · 账目完整. Whether the ledger is; if not, a gap may lie in what is not recorded."""

    accounts: tuple[CurrencyAccount, ...] = ()
    """Accounts · 各货币账目. One for each currency, in the order of the claims."""

    disputes: tuple[Dispute, ...] = ()
    """Disputes · 争议. Claims that contradict each other, across stages, side by side."""


_OBTAINED: Final = (AmountStage.REALIZED, AmountStage.COLLECTED, AmountStage.CONFISCATED)
_RETURNED: Final = (AmountStage.TRANSFERRED, AmountStage.RECEIVED)
_GROWN: Final = (AmountStage.INTEREST, AmountStage.INCOME, AmountStage.EXCHANGE_DIFFERENCE)
_TAKEN_OFF: Final = (
    AmountStage.DEDUCTED,
    AmountStage.RETAINED,
    AmountStage.SHARED,
    AmountStage.FORFEITED_TO_TRANSFERRING_STATE,
    AmountStage.RELEASED,
)


def reconcile(ledger: Ledger) -> Reconciliation:
    """Reckon a ledger: pure, from the ledger alone.

    What was obtained is what is said to have been realized; if nothing is, what was collected; if nothing is, what was
    confiscated. A claim that is disputed is in no sum, and no gap is reckoned over it; nor over a figure about a part
    alone, nor where the limits of figures (more than, at most, between) leave open on which side the gap lies.
    """
    lines = lines_of(ledger)
    accounts = tuple(_account(ledger, currency, found) for currency, found in lines.items())
    return Reconciliation(
        subject=ledger.subject,
        complete=ledger.complete,
        accounts=accounts,
        disputes=disputes_in(ledger, (line for found in lines.values() for line in found)),
    )


def _account(ledger: Ledger, currency: Currency, found: tuple[LedgerLine, ...]) -> CurrencyAccount:
    lines = {line.stage: line for line in found}
    obtained, returned = _first(lines, _OBTAINED), _first(lines, _RETURNED)
    added = [lines[stage] for stage in (obtained, *_GROWN) if stage in lines]
    taken = [lines[stage] for stage in (returned, *_TAKEN_OFF) if stage in lines]
    status = _open_question(ledger, lines, obtained, returned) or _status(added, taken)
    return CurrencyAccount(
        currency=currency,
        lines=found,
        deductions=tuple(_deductions(ledger, currency)),
        obtained=obtained,
        returned=returned,
        gap=_gap(added, taken) if status.is_decided else None,
        gap_status=status,
        exact=_exact([*added, *taken]) if status.is_decided else Answer.UNKNOWN,
    )


def _first(lines: Mapping[AmountStage, LedgerLine], stages: Sequence[AmountStage]) -> AmountStage | None:
    """The first of some stages of which anything is claimed that is about this return."""
    said = [stage for stage in stages if stage in lines and not _is_beside_the_point(lines[stage])]
    return said[0] if said else None


_BESIDE_THE_POINT: Final = frozenset(
    {
        LeftOutReason.SANCTION,
        LeftOutReason.WIDER_SCOPE,
        LeftOutReason.ANOTHER_LEG,
        LeftOutReason.WAIVED,
        LeftOutReason.BORNE_ELSEWHERE,
    }
)


def _is_beside_the_point(line: LedgerLine) -> bool:
    """Whether nothing of a line counts, and for reasons that leave nothing open."""
    return not line.counted and all(entry.reason in _BESIDE_THE_POINT for entry in line.left_out)


def _open_question(
    ledger: Ledger, lines: Mapping[AmountStage, LedgerLine], obtained: AmountStage | None, returned: AmountStage | None
) -> GapStatus | None:
    """Say what keeps the gap from being reckoned at all; None if nothing does."""
    if obtained is None or returned is None:
        return GapStatus.NOTHING_OBTAINED if obtained is None else GapStatus.NOTHING_RETURNED
    needed = [lines[stage] for stage in (obtained, returned, *_GROWN, *_TAKEN_OFF) if stage in lines]
    questions = (
        (GapStatus.DISPUTED, any(line.status in _WITHOUT_SUM for line in needed)),
        (GapStatus.UNCOUNTED, any(line.sum is None and not _is_beside_the_point(line) for line in needed)),
        (GapStatus.PART_ONLY, any(_is_of_a_part(ledger, lines[stage]) for stage in (obtained, returned))),
        (GapStatus.CONTENTS_UNCLEAR, _is_unclear(ledger, lines, obtained)),
        (GapStatus.DEDUCTION_UNSTATED, any(_is_unstated(ledger, entry, lines) for entry in ledger.deductions)),
    )
    return next((status for status, is_open in questions if is_open), None)


_WITHOUT_SUM: Final = frozenset({LedgerLineStatus.DISPUTED, LedgerLineStatus.UNRELATED})


def _is_unclear(ledger: Ledger, lines: Mapping[AmountStage, LedgerLine], obtained: AmountStage) -> bool:
    """Whether one of the figures is known to hold another, so that adding or taking off would count it twice."""
    claims = {amount.key: amount for amount in ledger.amounts}

    def counted(*stages: AmountStage) -> list[Amount]:
        return [claims[key] for stage in stages if stage in lines for key in lines[stage].counted]

    first, grown, taken = counted(obtained), counted(*_GROWN), counted(*_TAKEN_OFF)
    if any(claim.basis is AmountBasis.NET for claim in first) and taken:
        return True
    if any(claim.includes_interest is Answer.YES for claim in first) and counted(AmountStage.INTEREST):
        return True
    had, gone = {claim.key for claim in (*first, *grown)}, {claim.key for claim in taken}
    return any(_holds(claims, had, claim) for claim in grown) or any(_holds(claims, gone, claim) for claim in taken)


def _holds(claims: Mapping[str, Amount], keys: Collection[str], claim: Amount) -> bool:
    """Whether a claim is a component of one of some others, by its own word or by theirs."""
    inside = any(key in keys for key in claim.linked(AmountRelation.COMPONENT))
    return inside or any(claim.key in claims[key].linked(AmountRelation.TOTAL_OF) for key in keys)


def _is_unstated(ledger: Ledger, entry: Deduction, lines: Mapping[AmountStage, LedgerLine]) -> bool:
    """Whether a deduction may have been taken off these sums, and nobody says how much, or whether."""
    if not entry.reduces:
        return False
    named = [amount for amount in ledger.amounts if amount.key in {entry.amount, entry.computed}]
    if not named or any(amount.stage not in DEDUCTIBLE for amount in named):
        return True
    line = lines.get(AmountStage.DEDUCTED)
    if any(line is not None and amount.key in line.counted for amount in named):
        return entry.waived is Answer.UNKNOWN and all(amount.stage is not AmountStage.DEDUCTED for amount in named)
    elsewhere = {amount.money.currency for amount in ledger.amounts if amount.stage in _OBTAINED}
    return any(amount.money.currency not in elsewhere for amount in named)


_OF_A_PART: Final = frozenset({AmountScope.PART, AmountScope.TRANCHE})


def _is_of_a_part(ledger: Ledger, line: LedgerLine) -> bool:
    """Whether a line rests on one claim that says of itself to be about a part alone."""
    return line.status is LedgerLineStatus.SINGLE and any(
        amount.scope in _OF_A_PART for amount in ledger.amounts if amount.key in line.counted
    )


def _status(added: Sequence[LedgerLine], taken: Sequence[LedgerLine]) -> GapStatus:
    """Whether the gap is surely more or less than nothing, as far as the limits of the figures go."""
    low = _difference((line.lower for line in _summed(added)), (line.upper for line in _summed(taken)))
    high = _difference((line.upper for line in _summed(added)), (line.lower for line in _summed(taken)))
    if low is not None and low.amount > 0:
        return GapStatus.UNEXPLAINED
    if high is not None and high.amount < 0:
        return GapStatus.EXCESS
    return GapStatus.NO_GAP if low is not None and low == high else GapStatus.LIMITS_ONLY


def _gap(added: Sequence[LedgerLine], taken: Sequence[LedgerLine]) -> Money | None:
    return _difference((line.sum for line in _summed(added)), (line.sum for line in _summed(taken)))


def _summed(lines: Iterable[LedgerLine]) -> Iterator[LedgerLine]:
    """The lines of which anything counts."""
    return (line for line in lines if line.sum is not None)


def _difference(added: Iterable[Money | None], taken: Iterable[Money | None]) -> Money | None:
    """Add up and take off; None if a limit is open."""
    plus, minus = list(added), list(taken)
    if not plus or None in plus or None in minus:
        return None
    signed = [money for money in plus if money] + [-money for money in minus if money]
    total = signed[0]
    for money in signed[1:]:
        total += money
    return total


def _exact(lines: Iterable[LedgerLine]) -> Answer:
    return Answer.YES if all(line.exact is Answer.YES for line in _summed(lines)) else Answer.NO


def _deductions(ledger: Ledger, currency: Currency) -> Iterator[DeductionLine]:
    claims = {amount.key: amount for amount in ledger.amounts}
    for entry in ledger.deductions:
        claim = claims.get(entry.amount or entry.computed or "")
        if claim is None or claim.money.currency == currency:
            yield DeductionLine(
                key=entry.key, kind=entry.kind, sum=claim.money if claim else None, reduces=_reduces(entry, claim)
            )


def _reduces(entry: Deduction, claim: Amount | None) -> Answer:
    """Whether a deduction was taken off: said to be by the stage of its sum, or by not being waived."""
    if not entry.reduces:
        return Answer.NO
    stated = claim is not None and claim.stage is AmountStage.DEDUCTED
    return Answer.YES if stated or entry.waived is Answer.NO else Answer.UNKNOWN
