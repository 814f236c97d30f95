"""Reconciliation: what was obtained, what was returned, and why the two differ, as far as the sources say.

Resolution 6/2, paragraph (c), asks for the factors behind the difference between what was obtained in settlements and
what was returned to affected States. That is the first of the steps of each currency; the others are worked out beside
it. Nothing is converted, no report is chosen over another silently, and only figures about the same money are compared.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountStage
from assetrecovery.arrangements.flows import Deduction, DeductionKind
from assetrecovery.ledgers.accounts import Account
from assetrecovery.ledgers.counting import Book, Dispute, LedgerLine, disputes_in, lines_of
from assetrecovery.ledgers.ledger import Ledger
from assetrecovery.ledgers.pools import Pools
from assetrecovery.ledgers.steps import Step, StepKind
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.given import of_class
from assetrecovery.values.ids import RecoveryCaseId, ReturnId
from assetrecovery.values.languages import Words
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import asked_day, coded
from assetrecovery.values.spans import WIDEST_ROUNDING
from assetrecovery.values.terms import Answer, LocalTerm

__all__ = ["CurrencyAccount", "DeductionLine", "Reconciliation", "reconcile"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class DeductionLine:
    """Deduction line · 扣除行. One deduction as it enters the account, or as it was waived."""

    key: str
    """Key · 键. Key of the deduction in its record."""

    kind: DeductionKind | LocalTerm | None = None
    """Kind · 种类. For what something was taken off; left out if no source says."""

    sum: Money | None = None
    """Sum · 数额. How much was taken off, if it is stated or computed."""

    reduces: Answer = Answer.UNKNOWN
    """Reduces · 是否减少返还额. Whether it was taken off; not if it was waived or borne by another party."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CurrencyAccount:
    """Account in one currency · 单一货币账目. Its lines, and the steps between them."""

    currency: Currency
    """Currency · 货币. The currency of every sum in the account."""

    lines: tuple[LedgerLine, ...] = ()
    """Lines · 账目行. One for each stage of which there is an amount, in the order of the stages."""

    deductions: tuple[DeductionLine, ...] = ()
    """Deductions · 扣除. Each deduction in this currency."""

    steps: tuple[Step, ...] = ()
    """Steps · 步骤. What is compared with what; the answer to resolution 6/2, paragraph (c), stands first."""

    def line(self, stage: AmountStage | str) -> LedgerLine | None:
        """The line of a stage; None if there is no amount of it. Raises `InvalidError` for no stage there is."""
        meant = stage if type(stage) is AmountStage else coded(AmountStage, stage)
        for line in self.lines:
            if line.stage is meant:
                return line
        return None

    def step(self, kind: StepKind | str) -> Step | None:
        """The first step of a kind; None if the amounts call for none. Raises `InvalidError` for no kind there is."""
        meant = kind if type(kind) is StepKind else coded(StepKind, kind)
        for step in self.steps:
            if step.kind is meant:
                return step
        return None


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Reconciliation:
    """Reconciliation · 对账. What the amounts of a return come to, per currency, with what is disputed.

    >>> from assetrecovery import bundled
    >>> found = reconcile(bundled("returns").ledger(ReturnId("gbr-tza-standard-bank-2016")))
    >>> step = found.accounts[0].steps[0]
    >>> step.kind.code, step.answer.code, str(step.low), str(step.high)
    ('obtained_returned', 'not_recorded', 'USD 396025.58', 'USD 596025.58')
    """

    subject: ReturnId | RecoveryCaseId
    """Subject · 对象. The return or the case whose amounts these are."""

    complete: Answer = Answer.UNKNOWN
    """Ledger complete · 账目完整. Whether the ledger is; if not, what is left may only not be recorded."""

    accounts: tuple[CurrencyAccount, ...] = ()
    """Accounts · 各货币账目. One for each currency, in the order of the amounts."""

    disputes: tuple[Dispute, ...] = ()
    """Disputes · 争议. Amounts that contradict each other, or whose relation is not known, side by side."""

    unstated: tuple[str, ...] = ()
    """Unstated · 未说明的数额. Keys of the sums that are known to exist, and whose size no source gives."""

    __repr__ = brief


_A_LEDGER: Final = Words("a ledger, as bundle.ledger(…) gives it", "bundle.ledger(…)所得的账目")
_A_SHARE: Final = Words('a Decimal from 0 to 1, such as Decimal("0.05")', '0至1的Decimal，如Decimal("0.05")')
_ANOTHER: Final = Words("another number", "其他数")


def reconcile(
    ledger: Ledger, *, on: PartialDate | datetime.date | str | None = None, widest_rounding: Decimal = WIDEST_ROUNDING
) -> Reconciliation:
    """Work out a ledger: pure, from the ledger alone, as it stood on a day if one is given.

    A rounding that a source does not tell is at most such a share of its figure (see `Amount.span_within`). Raises
    nothing for amounts that cannot be compared: each step says what it rests on, or why it is not decided.
    """
    of_class(ledger, Ledger, _A_LEDGER, "/ledger")
    share = of_class(widest_rounding, Decimal, _A_SHARE, "/widest_rounding")
    if not (share.is_finite() and 0 <= share <= 1):
        raise refuse(Fault.WRONG_TYPE, "/widest_rounding", expected=_A_SHARE, found=_ANOTHER, hint="")
    then = ledger if on is None else _as_of(ledger, asked_day(on))
    return _worked_out(then, widest_rounding, Account.steps)


def accounts_alone(ledger: Ledger) -> Reconciliation:
    """A ledger worked out as far as a figure can be too much or too little: its lines, its accounts, its disputes.

    The rules ask no more of it. It lacks the steps that only show what is told: the course of the proceedings, what
    became of what was frozen, reports of one sum, and what stands side by side.
    """
    return _worked_out(ledger, WIDEST_ROUNDING, Account.accounts)


def _worked_out(ledger: Ledger, widest_rounding: Decimal, steps: Callable[[Account], Iterable[Step]]) -> Reconciliation:
    book = Book(ledger, widest_rounding)
    pools = Pools(book)
    lines = lines_of(book)
    return Reconciliation(
        subject=ledger.subject,
        complete=ledger.complete,
        accounts=tuple(
            CurrencyAccount(
                currency=currency,
                lines=found,
                deductions=tuple(_deductions(book, currency)),
                steps=tuple(steps(Account(book, pools, currency, found))),
            )
            for currency, found in lines.items()
        ),
        disputes=disputes_in(book, (line for found in lines.values() for line in found)),
        unstated=tuple(amount.key for amount in book.unstated),
    )


def _as_of(ledger: Ledger, day: PartialDate) -> Ledger:
    """The ledger without what surely came later: not yet paid is not unpaid, and a later balance is no balance yet."""
    amounts = tuple(amount for amount in ledger.amounts if not _is_after(amount.day, day))
    later = {amount.key for amount in ledger.amounts} - {amount.key for amount in amounts}

    def stood(keys: Iterable[str | None], on: PartialDate | Period | None = None) -> bool:
        named = [*filter(None, keys)]
        return not _is_after(on, day) and not (named and later.issuperset(named))

    return attrs.evolve(
        ledger,
        amounts=amounts,
        deductions=tuple(each for each in ledger.deductions if stood((each.amount, each.computed))),
        transfers=tuple(each for each in ledger.transfers if stood(each.amounts, each.on)),
        disbursements=tuple(each for each in ledger.disbursements if stood((each.amount,), each.on)),
        # What is over today need not have been so then; where something came later, it was not.
        closed=Answer.NO if later or ledger.closed is Answer.NO else Answer.UNKNOWN,
    )


def _is_after(stated: PartialDate | Period | None, day: PartialDate) -> bool:
    return stated is not None and stated.surely_after(day)


def _deductions(book: Book, currency: Currency) -> Iterator[DeductionLine]:
    for entry in book.ledger.deductions:
        stated = (book.amounts.get(key or "") for key in (entry.amount, entry.computed))
        amount = next(filter(None, stated), None)
        if amount is None or amount.figure.currency == currency:
            yield DeductionLine(
                key=entry.key, kind=entry.kind, sum=amount.figure if amount else None, reduces=_reduces(entry, amount)
            )


def _reduces(entry: Deduction, amount: Amount | None) -> Answer:
    """Whether a deduction was taken off: said to be by the stage of its sum, or by not being waived."""
    if not entry.reduces:
        return Answer.NO
    stated = amount is not None and amount.stage is AmountStage.DEDUCTED
    return Answer.YES if stated or entry.waived is Answer.NO else Answer.UNKNOWN
