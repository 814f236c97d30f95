"""The ledger on paper: what the amounts come to per currency, which of them count and why, and what is disputed."""

from collections.abc import Iterator

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LedgerLine, LedgerLineStatus, Preference
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.ledgers.steps import Step
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet, comparisons
from assetrecovery.wording import currency, labelled, money_range

FIELDS = ("amounts", "deductions", "sanctions", "tranches", "transfers", "disbursements", "ledger_complete")
"""The fields of a return that are printed here."""


def ledger(sheet: ReturnSheet) -> Iterator[str]:
    """Print the reconciliation of a return, its disputes, and the entries of its ledger."""
    if not sheet.record.amounts:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    for account in sheet.reconciliation.accounts:
        yield from _account(sheet, account)
    for dispute in sheet.reconciliation.disputes:
        yield from _dispute(sheet, dispute)
    yield from sheet.headed(sheet.phrase(Phrase.OTHER_FIGURES), _others(sheet))
    yield sheet.labelled(Phrase.LEDGER_COMPLETE, sheet.record.ledger_complete.label(sheet.language))
    yield from sheet.section(Phrase.DEDUCTIONS, "deductions")
    yield from sheet.section(Phrase.SANCTIONS, "sanctions")
    yield from sheet.section(Phrase.TRANCHES, "tranches")
    yield from sheet.section(Phrase.TRANSFERS, "transfers")
    yield from sheet.section(Phrase.DISBURSEMENTS, "disbursements")


def _account(sheet: ReturnSheet, account: CurrencyAccount) -> Iterator[str]:
    unit = account.currency
    yield sheet.phrase(Phrase.ACCOUNT_IN, code=unit.code, currency=currency(unit, sheet.language))
    for line in account.lines:
        yield from _line(sheet, line)
    for step in comparisons(account):
        yield bullet(step_line(sheet, step))


def step_line(sheet: ReturnSheet, step: Step) -> str:
    """Word one step: what is compared, the answer, between which sums it lies, and what it rests on."""
    rest = money_range(step.low, step.high, sheet.language) if step.low or step.high else None
    said = sheet.joined(sheet.label(step.answer), rest, *map(sheet.label, step.notes))
    return labelled(sheet.label(step.kind), said, sheet.language)


def _line(sheet: ReturnSheet, line: LedgerLine) -> Iterator[str]:
    """Word a line with what it is made of; a figure repeats the stage of its line only where it is of another."""
    counted = [sheet.amounts[key] for key in line.counted]
    if line.status is LedgerLineStatus.SINGLE:
        yield bullet(_claim(sheet, counted[0]))
    else:
        status, total = sheet.label(line.status), sheet.total(line)
        said = sheet.joined(total, status) if total else sheet.phrase(Phrase.NO_SUM, status=status)
        yield bullet(labelled(sheet.label(line.stage), said, sheet.language))
        yield from (bullet(_claim(sheet, amount, below=line), 2) for amount in counted)
    for left in line.left_out:
        reason = sheet.phrase(Phrase.NOT_COUNTED_AS, reason=sheet.label(left.reason))
        yield bullet(sheet.joined(_claim(sheet, sheet.amounts[left.amount], below=line), reason), 2)


def _claim(sheet: ReturnSheet, amount: Amount, *, below: LedgerLine | None = None) -> str:
    """Word all that is said of a figure, but the stage that the line above says."""
    entry = sheet.entry().part(amount)
    if below is not None and below.stage is amount.stage:
        entry.take("stage")
    return entry.line()


def _dispute(sheet: ReturnSheet, dispute: Dispute) -> Iterator[str]:
    """Set the figures of a dispute side by side; all else that is said of them stands on their lines."""
    contradicting = dispute.kind is DisputeKind.CONTRADICTION
    yield sheet.phrase(Phrase.SIDE_BY_SIDE if contradicting else Phrase.UNRELATED)
    for amount in (sheet.amounts[key] for key in dispute.amounts):
        yield bullet(sheet.staged(amount) + sheet.marks(amount))
    if contradicting and dispute.preferred is None:
        yield bullet(sheet.label(Preference.NONE))
    elif dispute.preferred is not None:
        preferred = sheet.sum(sheet.amounts[dispute.preferred])
        yield bullet(sheet.phrase(Phrase.PREFERRED, rule=sheet.label(dispute.rule), amount=preferred))


def _others(sheet: ReturnSheet) -> Iterator[str]:
    """Word the figures that stand on no line of an account."""
    lines = [line for account in sheet.reconciliation.accounts for line in account.lines]
    printed = {key for line in lines for key in (*line.counted, *(left.amount for left in line.left_out))}
    for amount in sheet.record.amounts:
        if amount.key not in printed:
            yield bullet(_claim(sheet, amount))
