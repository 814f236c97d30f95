"""Ledgers, drawn, and what reckoning with them comes to."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.ledgers.counting import Dispute, LedgerLine, LedgerLineStatus, LeftOut, Preference
from assetrecovery.ledgers.ledger import CitedDocument, Ledger
from assetrecovery.ledgers.reconciliation import CurrencyAccount, DeductionLine, Reconciliation, reconcile
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.strategies.books import BOOKED, Books, all_books, case_amounts
from assetrecovery.strategies.drawing import OWN, Fields, Ids, drawn, drawn_fields, draws, few, maybe, named
from assetrecovery.strategies.values import ANY, currencies, decimals, entry_keys, moneys
from assetrecovery.values.ids import RecoveryCaseId, ReturnId
from assetrecovery.values.money import Currency, Money

__all__ = [
    "cited_documents",
    "currency_accounts",
    "deduction_lines",
    "disputes",
    "ledger_lines",
    "ledgers",
    "left_out",
    "reconciliations",
]

OWN.update(
    {
        (LeftOut, "amount"): entry_keys,
        (LedgerLine, "counted"): entry_keys,
        (Dispute, "amounts"): entry_keys,
        (Dispute, "preferred"): entry_keys,
    }
)


def cited_documents(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CitedDocument]:
    """Documents that a ledger cites, and what they contain."""
    return drawn(CitedDocument, ids, fields)


@draws(Ledger)
def ledgers(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Ledger]:
    """Ledgers of returns, and of cases: whatever rests on an amount names one that is there, and all sums agree."""
    of_returns = _ledgers(all_books(ids=ids).map(_as_fields), ids.of(ReturnId), fields)
    of_cases = _ledgers(st.builds(dict, amounts=case_amounts(ids=ids)), ids.of(RecoveryCaseId), fields)
    return st.one_of(of_returns, of_cases) if ids.reach(RecoveryCaseId) else of_returns


def _as_fields(books: Books) -> dict[str, Any]:
    return books.as_fields("complete")


@st.composite
def _ledgers(
    draw: st.DrawFn,
    books: SearchStrategy[dict[str, Any]],
    subjects: SearchStrategy[ReturnId | RecoveryCaseId],
    given: Fields,
) -> Ledger:
    told = {} if given.keys() & {*BOOKED} else draw(books)
    known = told | {name: draw(strategy) for name, strategy in given.items()}
    if "subject" not in known:
        known["subject"] = draw(subjects)
    if "documents" not in known:
        cited = dict.fromkeys(citation.document for amount in known.get("amounts", ()) for citation in amount.citations)
        known["documents"] = tuple(CitedDocument(document=document, kind=draw(_KINDS)) for document in cited)
    return Ledger(**known)


_KINDS: Final = st.sampled_from(DocumentKind)


def reconciliations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Reconciliation]:
    """What ledgers come to; the fields are those of the ledger."""
    return ledgers(ids=ids, **fields).map(reconcile)


# ── the parts of a reckoning, by themselves ──────────────────────────────────────────────────────

_CURRENCIES: Final = currencies(withdrawn=False)


def left_out(**fields: SearchStrategy[Any]) -> SearchStrategy[LeftOut]:
    """Claims that are in no sum, for any reason."""
    return drawn(LeftOut, ANY, fields)


@draws(LedgerLine)
def ledger_lines(
    *, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES, **fields: SearchStrategy[Any]
) -> SearchStrategy[LedgerLine]:
    """Lines that have a sum in their currency, or say why they have none."""
    others = drawn_fields(LedgerLine, ids, {"currency": currencies} | fields, without=tuple({"sum"} - fields.keys()))
    return st.builds(_line, others, decimals())


def _line(fields: Mapping[str, Any], amount: Decimal) -> LedgerLine:
    summed = fields["status"] in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM}
    told: dict[str, Any] = {"sum": Money(amount=amount, currency=fields["currency"]) if summed else None, **fields}
    return LedgerLine(**told)


def disputes(**fields: SearchStrategy[Any]) -> SearchStrategy[Dispute]:
    """Claims that cannot all be true, one of which a rule may prefer."""
    decided = {"preferred": entry_keys(), "rule": st.sampled_from(tuple(Preference)[:-1])}
    undecided = {"preferred": st.none(), "rule": st.just(Preference.NONE)}
    return drawn(Dispute, ANY, undecided | fields) | drawn(Dispute, ANY, decided | fields)


def deduction_lines(**fields: SearchStrategy[Any]) -> SearchStrategy[DeductionLine]:
    """Deductions as they enter a reckoning."""
    return drawn(DeductionLine, ANY, {"sum": maybe(moneys(negative=False))} | fields)


@draws(CurrencyAccount)
def currency_accounts(
    *, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES, **fields: SearchStrategy[Any]
) -> SearchStrategy[CurrencyAccount]:
    """Accounts in one currency, with a gap if it is decided."""
    return named("currency_accounts", _accounts(ids, currencies, fields))


@st.composite
def _accounts(
    draw: st.DrawFn, ids: Ids, currencies: SearchStrategy[Currency], given: dict[str, SearchStrategy[Any]]
) -> CurrencyAccount:
    currency = draw(currencies)
    own = st.just(currency)
    money = moneys(currencies=own)
    lines = few(ledger_lines(ids=ids, currencies=own))
    taken = few(deduction_lines(sum=maybe(money)))
    known = draw(
        drawn_fields(
            CurrencyAccount,
            ids,
            {"currency": own, "lines": lines, "deductions": taken} | given,
            without=tuple({"gap"} - given.keys()),
        )
    )
    if "gap" not in known and known["gap_status"].is_decided:
        known["gap"] = draw(money)
    return CurrencyAccount(**known)
