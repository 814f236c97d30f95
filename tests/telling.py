"""What the tests of ledgers share: amounts in a line, a ledger of them, and what is asked of its reconciliation."""

from assetrecovery import Amount, AmountStage, Citation, Ledger, Money, PartialDate, Reconciliation, reconcile
from assetrecovery.arrangements import AmountLink, AmountRelation
from assetrecovery.ledgers import LedgerLine, LeftOutReason, Step, StepKind
from assetrecovery.values import Bound


def claim(key: str, stage: str, figure: str, currency: str = "USD", *, cites: tuple[str, ...] = (), **more) -> Amount:
    more = {"bound": Bound.EXACT, **more}
    citations = tuple(map(Citation.of, cites))
    return Amount(key=key, stage=AmountStage(stage), money=Money.of(figure, currency), citations=citations, **more)


def linked(kind: str, *to: str) -> tuple[AmountLink, ...]:
    return (AmountLink(kind=AmountRelation(kind), to=to),)


def amount(key: str, stage: str, figure: str, bound: str = "exact", *, currency: str = "USD", links: str = "", **more):
    """Write an amount in a line; `links` is "component:whole" and the like."""
    named = [link.partition(":") for link in links.split()]
    made = tuple(AmountLink(kind=AmountRelation(kind), to=tuple(filter(None, to.split(",")))) for kind, _, to in named)
    for name in ("on", "as_of"):
        if name in more:
            more[name] = PartialDate.parse(more[name])
    return Amount.of(key, stage, figure, currency, bound=bound, links=made, **more)


def ledger(*amounts: Amount, **entries) -> Ledger:
    return Ledger(subject="r", amounts=amounts, **entries)


def line(found: Reconciliation, stage: str, currency: str = "USD") -> LedgerLine:
    account = next(account for account in found.accounts if currency == account.currency.code)
    return account.line(AmountStage(stage))


def reasons(found: LedgerLine) -> dict[str, LeftOutReason]:
    return {entry.amount: entry.reason for entry in found.left_out}


def step(kind: str, *amounts: Amount, currency: str = "USD", **entries) -> Step:
    """The first step of a kind in the reconciliation of some amounts."""
    found = reconcile(ledger(*amounts, **entries))
    account = next(account for account in found.accounts if currency == account.currency.code)
    wanted = account.step(StepKind(kind))
    assert wanted is not None, f"no step {kind} among {[each.kind.code for each in account.steps]}"
    return wanted


def told(found: Step) -> tuple[str, str, str]:
    """The answer, and between which figures it lies."""
    return found.answer.code, *(f"{end.amount.normalize():f}" if end else "" for end in (found.low, found.high))
