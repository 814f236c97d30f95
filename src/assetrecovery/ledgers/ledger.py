"""Ledgers: all that sources say of the money of one return or one case, gathered and not yet compared."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.arrangements.assets import Asset, AssetKind
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.flows import Deduction, Disbursement, Tranche, Transfer
from assetrecovery.arrangements.returns import Return
from assetrecovery.sources.documents import Document, DocumentKind
from assetrecovery.values.errors import Fault, found, refuse
from assetrecovery.values.given import a_mapping
from assetrecovery.values.ids import AssetId, DocumentId, RecoveryCaseId, ReturnId
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm

__all__ = ["CitedDocument", "Ledger", "ledger_of"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CitedDocument:
    """Cited document · 所引文件. A document that a ledger cites, and of what kind, so that reports can be weighed."""

    document: DocumentId
    """Document · 文件. The document that the ledger cites."""

    kind: DocumentKind | LocalTerm
    """Kind · 种类. What sort of document it is."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Ledger:
    """Ledger · 账目. What sources say of the money of one return or case, with the entries that rest on it.

    Nothing is worked out in it: `reconcile` does that. Every figure in it stands as its source has it.

    >>> from assetrecovery.data import bundled
    >>> ledger = bundled("returns").ledger(ReturnId("usa-kgz-2019"))
    >>> [str(amount.money) for amount in ledger.amounts]
    ['USD 6000000', 'USD 4500000', 'USD 4600000']
    """

    subject: ReturnId | RecoveryCaseId
    """Subject · 对象. The return or the case."""

    amounts: tuple[Amount, ...] = ()
    """Amounts · 数额. What sources say, side by side."""

    deductions: tuple[Deduction, ...] = ()
    """Deductions · 扣除. What was taken off."""

    tranches: tuple[Tranche, ...] = ()
    """Tranches · 批次. The parts in which it is paid."""

    transfers: tuple[Transfer, ...] = ()
    """Transfers · 移交. The legs on which it moved."""

    disbursements: tuple[Disbursement, ...] = ()
    """Disbursements · 支付. What was spent of the money that was returned."""

    documents: tuple[CitedDocument, ...] = ()
    """Documents · 文件. The documents that the amounts cite."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. All that goes back, or that the case is about."""

    funds: tuple[AssetId, ...] = ()
    """Funds · 资金. Those assets that are money, so that nothing went back in kind where they moved without a sum."""

    lineages: tuple[tuple[AssetId, ...], ...] = ()
    """Lineages · 沿革. The assets whose records are known, each with those that it became or came of."""

    closed: Answer = Answer.UNKNOWN
    """Closed · 已了结. Whether the return is over, so that nothing more is to come."""

    complete: Answer = Answer.UNKNOWN
    """Complete · 完整. Whether all sums are recorded, so that what is missing is missing indeed."""

    __repr__ = brief


_NO_DOCUMENTS: Final[Mapping[DocumentId, Document]] = MappingProxyType({})
_NO_ASSETS: Final[Mapping[AssetId, Asset]] = MappingProxyType({})
_MONEY: Final = frozenset({AssetKind.FUNDS, AssetKind.CASH})


def _lineages(listed: Iterable[AssetId], assets: Mapping[AssetId, Asset]) -> tuple[tuple[AssetId, ...], ...]:
    """Group assets that have an origin in common: a house and what its sale brought are one value, told twice.

    The group that was added to last stands last. Each asset is walked once, however many came of it.
    """
    groups: dict[AssetId, list[AssetId]] = {}  # by the first asset of the group that was met
    turns: dict[AssetId, int] = {}
    first_of: dict[AssetId, AssetId] = {}
    for turn, asset_id in enumerate(dict.fromkeys(listed)):
        if assets.get(asset_id) is None:
            continue
        akin = sorted(_met(asset_id, assets, first_of), key=lambda first: turns[first])
        first, *others = akin or [asset_id]
        group = groups.pop(first, [])
        for other in others:
            group += groups.pop(other)
            first_of[other] = first
        first_of[asset_id] = first
        group.append(asset_id)
        groups[first], turns[first] = group, turn
    return tuple(map(tuple, groups.values()))


def _met(asset_id: AssetId, assets: Mapping[AssetId, Asset], first_of: dict[AssetId, AssetId]) -> set[AssetId]:
    """The groups that an asset meets, by their first, on the way to all that it came of; what is new on it is noted."""
    met: set[AssetId] = set()
    waiting = [asset_id]
    while waiting:
        each = waiting.pop()
        if each in first_of:
            met.add(_first(each, first_of))
            continue
        first_of[each] = asset_id
        asset = assets.get(each)
        waiting.extend(asset.derived_from if asset is not None else ())
    return met - {asset_id}


def _first(asset_id: AssetId, first_of: dict[AssetId, AssetId]) -> AssetId:
    """The first of the group of an asset; the way there is made shorter for the next time."""
    way = []
    while first_of[asset_id] != asset_id:
        way.append(asset_id)
        asset_id = first_of[asset_id]
    first_of.update(dict.fromkeys(way, asset_id))
    return asset_id


_BY_ID: Final = Words("records by their ids, such as bundle.documents", "以标识符为键的记录，如bundle.documents")
_A_RETURN: Final = Words("a return or a recovery case", "返还或追回案件")


def ledger_of(
    record: Return | RecoveryCase,
    documents: Mapping[DocumentId, Document] = _NO_DOCUMENTS,
    assets: Mapping[AssetId, Asset] = _NO_ASSETS,
) -> Ledger:
    """Gather the ledger of a record; of documents, those are noted that its amounts cite, of assets, those of money."""
    if not isinstance(record, (Return, RecoveryCase)):
        raise refuse(Fault.WRONG_TYPE, "/record", expected=_A_RETURN, found=found(record), hint="")
    a_mapping(documents, _BY_ID, "/documents")
    a_mapping(assets, _BY_ID, "/assets")
    cited = dict.fromkeys(citation.document for amount in record.amounts for citation in amount.citations)
    noted = tuple(
        CitedDocument(document=document.id, kind=document.kind)
        for document_id in cited
        if (document := documents.get(document_id))
    )
    told = (AssetId(subject) for amount in record.amounts for subject in amount.about)
    lineages = _lineages((*record.assets, *told), assets)
    if isinstance(record, RecoveryCase):
        return Ledger(
            subject=record.id, amounts=record.amounts, assets=record.assets, documents=noted, lineages=lineages
        )
    return Ledger(
        subject=record.id,
        amounts=record.amounts,
        deductions=record.deductions,
        tranches=record.tranches,
        transfers=record.transfers,
        disbursements=record.disbursements,
        documents=noted,
        assets=record.assets,
        lineages=lineages,
        funds=tuple(
            dict.fromkeys(
                asset.id
                for leg in record.transfers
                for asset_id in leg.assets
                if (asset := assets.get(asset_id)) and asset.kind in _MONEY
            )
        ),
        closed=Answer.UNKNOWN if record.status is None else Answer.YES if record.status.is_over else Answer.NO,
        complete=record.ledger_complete,
    )
