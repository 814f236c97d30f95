"""The ledger on paper: what the claims come to per currency, which of them count and why, and what is disputed."""

from collections.abc import Iterator

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LedgerLine, LedgerLineStatus, Preference
from assetrecovery.ledgers.reconciliation import CurrencyAccount, Reconciliation, reconcile
from assetrecovery.ledgers.steps import Step
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.wording import currency, labelled, money_range

FIELDS = ("amounts", "deductions", "tranches", "transfers", "disbursements", "ledger_complete")
"""The fields of a return that are printed here."""


def ledger(sheet: ReturnSheet) -> Iterator[str]:
    """Print the reconciliation of a return, its disputes, and the entries of its ledger."""
    found = reconcile(sheet.bundle.ledger(sheet.record.id))
    if not sheet.record.amounts:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    for account in found.accounts:
        yield from _account(sheet, account)
    for dispute in found.disputes:
        yield from _dispute(sheet, dispute)
    yield from sheet.headed(sheet.phrase(Phrase.OTHER_FIGURES), _others(sheet, found))
    yield sheet.labelled(Phrase.LEDGER_COMPLETE, sheet.record.ledger_complete.label(sheet.language))
    yield from sheet.section(Phrase.DEDUCTIONS, "deductions")
    yield from sheet.section(Phrase.TRANCHES, "tranches")
    yield from sheet.section(Phrase.TRANSFERS, "transfers")
    yield from sheet.section(Phrase.DISBURSEMENTS, "disbursements")


def _account(sheet: ReturnSheet, account: CurrencyAccount) -> Iterator[str]:
    unit = account.currency
    yield sheet.phrase(Phrase.ACCOUNT_IN, code=unit.code, currency=currency(unit, sheet.language))
    for line in account.lines:
        yield from _line(sheet, line)
    for step in account.steps:
        yield bullet(step_line(sheet, step))


def step_line(sheet: ReturnSheet, step: Step) -> str:
    """Word one step: what is compared, the answer, between which sums it lies, and what it rests on."""
    rest = money_range(step.low, step.high, sheet.language) if step.low or step.high else None
    said = sheet.joined(sheet.label(step.answer), rest, *map(sheet.label, step.notes))
    return labelled(sheet.label(step.kind), said, sheet.language)


def _total(sheet: ReturnSheet, line: LedgerLine) -> str:
    """Word what a line comes to, as exact as its claims are."""
    if line.status is LedgerLineStatus.SINGLE:
        return sheet.sum(sheet.amounts[line.counted[0]])
    return money_range(line.lower, line.upper, sheet.language) if line.lower or line.upper else ""


def _line(sheet: ReturnSheet, line: LedgerLine) -> Iterator[str]:
    counted = [sheet.amounts[key] for key in line.counted]
    if line.status is LedgerLineStatus.SINGLE:
        yield bullet(_claim(sheet, counted[0], staged=True))
    else:
        none = sheet.phrase(Phrase.NO_SUM, status=sheet.label(line.status))
        said = none if line.sum is None else sheet.joined(_total(sheet, line), sheet.label(line.status))
        yield bullet(labelled(sheet.label(line.stage), said, sheet.language))
        yield from (bullet(_claim(sheet, claim), 2) for claim in counted)
    for left in line.left_out:
        reason = sheet.phrase(Phrase.NOT_COUNTED_AS, reason=sheet.label(left.reason))
        yield bullet(sheet.joined(_claim(sheet, sheet.amounts[left.amount]), reason), 2)


def _claim(sheet: ReturnSheet, amount: Amount, *, staged: bool = False) -> str:
    """Word all that is said of a figure, its stage only where no line above says it."""
    entry = next(entry for entry in sheet.entry().parts("amounts") if entry.value is amount)
    if not staged:
        entry.take("stage")
    return entry.line()


def _dispute(sheet: ReturnSheet, dispute: Dispute) -> Iterator[str]:
    contradicting = dispute.kind is DisputeKind.CONTRADICTION
    yield sheet.phrase(Phrase.SIDE_BY_SIDE if contradicting else Phrase.UNRELATED)
    for key in dispute.amounts:
        yield bullet(_claim(sheet, sheet.amounts[key], staged=True))
    if contradicting and dispute.preferred is None:
        yield bullet(sheet.label(Preference.NONE))
    elif dispute.preferred is not None:
        preferred = sheet.sum(sheet.amounts[dispute.preferred])
        yield bullet(sheet.phrase(Phrase.PREFERRED, rule=sheet.label(dispute.rule), amount=preferred))


def _others(sheet: ReturnSheet, found: Reconciliation) -> Iterator[str]:
    """Word the figures that stand on no line of an account."""
    lines = [line for account in found.accounts for line in account.lines]
    printed = {key for line in lines for key in (*line.counted, *(left.amount for left in line.left_out))}
    for amount in sheet.record.amounts:
        if amount.key not in printed:
            yield bullet(_claim(sheet, amount, staged=True))
