"""The ledger on paper: what the claims come to per currency, which of them count and why, and what is disputed."""

from collections.abc import Iterator

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LedgerLine, LedgerLineStatus, Preference
from assetrecovery.ledgers.reconciliation import CurrencyAccount, reconcile
from assetrecovery.show.layout import field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.values.counts import Bound
from assetrecovery.values.terms import Answer


def ledger(sheet: ReturnSheet) -> Iterator[str]:
    """Print the reconciliation of a return, its disputes, and the entries of its ledger."""
    found = reconcile(sheet.bundle.ledger(sheet.record.id))
    if not found.accounts:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    for account in found.accounts:
        yield from _account(sheet, account, found.complete)
    for dispute in found.disputes:
        yield from _dispute(sheet, dispute)
    yield sheet.field(Phrase.LEDGER_COMPLETE, found.complete.label(sheet.language))
    yield from sheet.headed(Phrase.DEDUCTIONS, _deductions(sheet))
    yield from sheet.headed(Phrase.TRANCHES, _tranches(sheet))
    yield from sheet.headed(Phrase.TRANSFERS, _transfers(sheet))
    yield from sheet.headed(Phrase.DISBURSEMENTS, _disbursements(sheet))


def _account(sheet: ReturnSheet, account: CurrencyAccount, complete: Answer) -> Iterator[str]:
    currency = account.currency
    yield sheet.phrase(Phrase.ACCOUNT_IN, code=currency.code, currency=currency.label(sheet.language))
    for line in account.lines:
        yield from _line(sheet, line)
    for phrase, stage in ((Phrase.OBTAINED, account.obtained), (Phrase.RETURNED, account.returned)):
        found = account.line(stage) if stage else None
        if stage and found and found.sum:
            yield bullet(sheet.field(phrase, sheet.joined(_total(sheet, found), sheet.label(stage))))
    if account.obtained or account.returned:
        yield bullet(sheet.field(Phrase.GAP, _gap(sheet, account, complete)))


def _total(sheet: ReturnSheet, line: LedgerLine) -> str:
    """Word what a line comes to, as exact as its claims are."""
    if line.status is LedgerLineStatus.SINGLE:
        return sheet.sum(sheet.amounts[line.counted[0]])
    figure = sheet.money(line.sum) if line.sum else ""
    return figure if line.exact is Answer.YES else sheet.between_words(Bound.ABOUT.label(sheet.language), figure)


def _gap(sheet: ReturnSheet, account: CurrencyAccount, complete: Answer) -> str:
    """Word the difference, and what weakens it: rounded figures, and a ledger that may lack some."""
    gap = sheet.money(account.gap) if account.gap and account.gap.amount else None
    rounded = sheet.phrase(Phrase.NOT_EXACT) if account.exact is Answer.NO else None
    lacking = sheet.phrase(Phrase.INCOMPLETE) if account.gap is not None and complete is not Answer.YES else None
    return sheet.joined(gap, sheet.label(account.gap_status), rounded, lacking)


def _line(sheet: ReturnSheet, line: LedgerLine) -> Iterator[str]:
    counted = [sheet.amounts[key] for key in line.counted]
    stage = sheet.label(line.stage)
    if line.status is LedgerLineStatus.SINGLE:
        yield bullet(field(stage, sheet.claim(counted[0]), sheet.language))
    elif line.sum is not None:
        yield bullet(field(stage, sheet.joined(_total(sheet, line), sheet.label(line.status)), sheet.language))
        yield from (bullet(sheet.claim(claim), 2) for claim in counted)
    else:
        none = sheet.phrase(Phrase.NO_SUM, status=sheet.label(line.status))
        yield bullet(field(stage, none, sheet.language))
        yield from (bullet(sheet.claim(claim), 2) for claim in counted)
    for left in line.left_out:
        reason = sheet.phrase(Phrase.NOT_COUNTED_AS, reason=sheet.label(left.reason))
        yield bullet(sheet.joined(sheet.claim(sheet.amounts[left.amount]), reason), 2)


def _dispute(sheet: ReturnSheet, dispute: Dispute) -> Iterator[str]:
    contradicting = dispute.kind is DisputeKind.CONTRADICTION
    yield sheet.phrase(Phrase.SIDE_BY_SIDE if contradicting else Phrase.UNRELATED)
    for key in dispute.amounts:
        yield bullet(_of_stage(sheet, sheet.amounts[key]))
    if contradicting and dispute.preferred is None:
        yield bullet(sheet.label(Preference.NONE))
    elif dispute.preferred is not None:
        preferred = sheet.sum(sheet.amounts[dispute.preferred])
        yield bullet(sheet.phrase(Phrase.PREFERRED, rule=sheet.label(dispute.rule), amount=preferred))


def _of_stage(sheet: ReturnSheet, amount: Amount) -> str:
    return field(sheet.label(amount.stage), sheet.claim(amount), sheet.language)


def _deductions(sheet: ReturnSheet) -> Iterator[str]:
    for entry in sheet.record.deductions:
        named = [key for key in (entry.amount, entry.computed) if key]
        effect = sheet.phrase(Phrase.TAKEN_OFF if entry.reduces else Phrase.NOT_TAKEN_OFF)
        said = sheet.joined(
            sheet.sums(named),
            sheet.share(entry.share),
            effect,
            sheet.answer(entry, "waived"),
            sheet.named(entry.borne_by),
        )
        kind = sheet.label(entry.kind) if entry.kind else sheet.phrase(Phrase.NOT_NAMED)
        yield bullet(field(kind, said, sheet.language) + sheet.marks(entry))


def _tranches(sheet: ReturnSheet) -> Iterator[str]:
    for tranche in sheet.record.tranches:
        said = sheet.joined(
            *(_of_stage(sheet, sheet.amounts[key]) for key in tranche.amounts),
            sheet.dated(tranche.due),
            sheet.limit(tranche.within),
            sheet.label(tranche.status) if tranche.status else None,
            sheet.said(tranche.condition),
            sheet.said(tranche.remark),
        )
        named = str(tranche.sequence) if tranche.sequence else tranche.key
        yield bullet(field(named, said, sheet.language) + sheet.marks(tranche))


def _transfers(sheet: ReturnSheet) -> Iterator[str]:
    for transfer in sheet.record.transfers:
        sides = " → ".join(side for side in map(sheet.named, (transfer.payer, transfer.payee)) if side)
        said = sheet.joined(
            sheet.sums(transfer.amounts),
            sides,
            sheet.dated(transfer.on),
            sheet.label(transfer.vehicle) if transfer.vehicle else None,
            sheet.said(transfer.condition),
        )
        yield bullet((said or transfer.key) + sheet.marks(transfer))


def _disbursements(sheet: ReturnSheet) -> Iterator[str]:
    for entry in sheet.record.disbursements:
        said = sheet.joined(
            sheet.sums((entry.amount,)) if entry.amount else None,
            sheet.named(entry.recipient),
            *map(sheet.label, entry.uses),
            sheet.said(entry.description),
            sheet.dated(entry.on),
        )
        yield bullet((said or entry.key) + sheet.marks(entry))
