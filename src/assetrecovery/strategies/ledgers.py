"""Ledgers, drawn, and what reconciling them comes to."""

import functools
from collections.abc import Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.ledgers.counting import Dispute, LedgerLine, LedgerLineStatus, LeftOut, Preference
from assetrecovery.ledgers.ledger import CitedDocument, Ledger
from assetrecovery.ledgers.reconciliation import CurrencyAccount, DeductionLine, Reconciliation, reconcile
from assetrecovery.ledgers.steps import Explanation, Step
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.strategies.drawing import OWN, Fields, Ids, drawn, draws, few, maybe, named
from assetrecovery.strategies.ledger_contents import (
    LEDGER_FIELDS,
    LedgerContents,
    case_amounts,
    decided_contents,
    ledger_contents,
)
from assetrecovery.strategies.values import ANY, currencies, entry_keys, money_ranges, moneys
from assetrecovery.values.ids import AssetId, RecoveryCaseId, ReturnId
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.ranges import MoneyRange
from assetrecovery.values.terms import Answer

__all__ = [
    "cited_documents",
    "currency_accounts",
    "deduction_lines",
    "disputes",
    "explanations",
    "ledger_lines",
    "ledgers",
    "left_out",
    "reconciliations",
    "steps",
]

OWN.update(
    {
        (LeftOut, "amount"): entry_keys,
        (LedgerLine, "counted"): entry_keys,
        (Dispute, "amounts"): entry_keys,
        (Dispute, "preferred"): entry_keys,
        (Explanation, "amount"): entry_keys,
        (Step, "first"): entry_keys,
        (Step, "second"): entry_keys,
    }
)


def cited_documents(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CitedDocument]:
    """Documents that a ledger cites, and what they contain."""
    return drawn(CitedDocument, ids, fields)


@draws(Ledger)
def ledgers(*, ids: Ids = ANY, decided: bool = False, **fields: SearchStrategy[Any]) -> SearchStrategy[Ledger]:
    """Ledgers of returns, and of cases: whatever rests on an amount names one that is there, and all sums agree.

    With `decided`, ledgers of returns alone, of which enough is told, and exactly enough, to work out what is left.
    """
    contents = decided_contents(ids=ids) if decided else ledger_contents(ids=ids)
    about = {"assets": few(ids.of(AssetId))} if ids.reach(AssetId) else {}
    given: Fields = {"closed": st.sampled_from(Answer)} | about | fields
    of_returns = _ledgers(contents.map(_as_fields), ids.of(ReturnId), given)
    if decided or not ids.reach(RecoveryCaseId):
        return named("ledgers", of_returns)
    return named(
        "ledgers", of_returns | _ledgers(st.builds(dict, amounts=case_amounts(ids=ids)), ids.of(RecoveryCaseId), given)
    )


def _as_fields(contents: LedgerContents) -> dict[str, Any]:
    return contents.as_fields("complete")


@st.composite
def _ledgers(
    draw: st.DrawFn,
    contents: SearchStrategy[dict[str, Any]],
    subjects: SearchStrategy[ReturnId | RecoveryCaseId],
    given: Fields,
) -> Ledger:
    told = {} if given.keys() & {*LEDGER_FIELDS} else draw(contents)
    known = told | {name: draw(strategy) for name, strategy in given.items()}
    if "subject" not in known:
        known["subject"] = draw(subjects)
    if "documents" not in known:
        cited = dict.fromkeys(citation.document for amount in known.get("amounts", ()) for citation in amount.citations)
        known["documents"] = tuple(CitedDocument(document=document, kind=draw(_KINDS)) for document in cited)
    if "funds" not in known:
        moved = dict.fromkeys(asset for leg in known.get("transfers", ()) for asset in leg.assets)
        known["funds"] = tuple(asset for asset in moved if draw(st.booleans()))
    if "lineages" not in known:
        # Most assets came of nothing else that is known; of the first two, one may have become the other.
        listed = tuple(dict.fromkeys(known.get("assets", ())))
        joined = 2 if len(listed) > 1 and draw(st.booleans()) else 1
        known["lineages"] = tuple(filter(None, (listed[:joined], *((asset,) for asset in listed[joined:]))))
    return Ledger(**known)


_KINDS: Final = st.sampled_from(DocumentKind)


def reconciliations(
    *, ids: Ids = ANY, decided: bool = False, **fields: SearchStrategy[Any]
) -> SearchStrategy[Reconciliation]:
    """What ledgers come to; the knobs and the fields are those of the ledger."""
    return ledgers(ids=ids, decided=decided, **fields).map(reconcile)


# ── the parts of a reconciliation, by themselves ─────────────────────────────────────────────────

_CURRENCIES: Final = currencies(withdrawn=False)


def left_out(**fields: SearchStrategy[Any]) -> SearchStrategy[LeftOut]:
    """Amounts that are in no sum, for any reason."""
    return drawn(LeftOut, ANY, fields)


@draws(LedgerLine)
def ledger_lines(
    *, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES, **fields: SearchStrategy[Any]
) -> SearchStrategy[LedgerLine]:
    """Lines that have a sum in their currency, or say why they have none."""
    return drawn(LedgerLine, ids, {"currency": currencies} | fields, after={"sum": _sum})


def _sum(line: Mapping[str, Any]) -> SearchStrategy[Money | None]:
    summed = line["status"] in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM}
    return moneys(currencies=st.just(line["currency"])) if summed else st.none()


def disputes(**fields: SearchStrategy[Any]) -> SearchStrategy[Dispute]:
    """Amounts that cannot all be true, one of which a rule may prefer."""
    decided = {"preferred": entry_keys(), "rule": st.sampled_from(tuple(Preference)[:-1])}
    undecided = {"preferred": st.none(), "rule": st.just(Preference.NONE)}
    return drawn(Dispute, ANY, undecided | fields) | drawn(Dispute, ANY, decided | fields)


def deduction_lines(**fields: SearchStrategy[Any]) -> SearchStrategy[DeductionLine]:
    """Deductions as they enter a reconciliation."""
    return drawn(DeductionLine, ANY, {"sum": maybe(moneys(negative=False))} | fields)


def explanations(**fields: SearchStrategy[Any]) -> SearchStrategy[Explanation]:
    """Amounts that explain a difference, by anything."""
    return drawn(Explanation, ANY, fields)


@draws(Step)
def steps(
    *, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES, **fields: SearchStrategy[Any]
) -> SearchStrategy[Step]:
    """Steps of any kind with any answer, which may speak of a range in one currency."""
    ends = st.none() | money_ranges(currencies=currencies)
    return st.builds(_step, drawn(Step, ids, {"low": st.none(), "high": st.none()} | fields), ends)


def _step(step: Step, ends: MoneyRange | None) -> Step:
    given = (step.low, step.high) != (None, None)
    return step if given or ends is None else attrs.evolve(step, low=ends.low, high=ends.high)


@draws(CurrencyAccount)
def currency_accounts(
    *, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES, **fields: SearchStrategy[Any]
) -> SearchStrategy[CurrencyAccount]:
    """Accounts in one currency, with their lines and steps."""
    return named("currency_accounts", currencies.flatmap(functools.partial(_account, ids, fields)))


def _account(ids: Ids, given: Fields, currency: Currency) -> SearchStrategy[CurrencyAccount]:
    own = st.just(currency)
    told = {
        "currency": own,
        "lines": few(ledger_lines(ids=ids, currencies=own)),
        "deductions": few(deduction_lines(sum=maybe(moneys(currencies=own)))),
        "steps": few(steps(ids=ids, currencies=own)),
    }
    return drawn(CurrencyAccount, ids, told | dict(given))
