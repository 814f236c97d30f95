"""Books, drawn: the amounts of one record with the flows that rest on them, so that every sum agrees with every other.

One sum is followed from what was asked for to what was spent, and every later sum is cut out of an earlier one: what is
transferred is not more than what was obtained and grew, what is received not more than what was transferred. All of it
is in one currency. Beside it stands what is in no sum: the same money in another currency, other reports of it, what
overlaps it, running totals, fines and costs.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.amounts import Amount, AmountLink, AmountRelation, AmountScope, AmountStage
from assetrecovery.arrangements.flows import (
    Deduction,
    Disbursement,
    Tranche,
    TrancheStatus,
    Transfer,
)
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.strategies.drawing import Ids, drawn_fields, maybe, named, some_of
from assetrecovery.strategies.flows import dates_of, deductions, tranche_histories, tranches
from assetrecovery.strategies.phases import ARRIVED, IN_FORCE, MOVED, MOVED_FIRST, MOVED_THEN, SEEN, SPENT
from assetrecovery.strategies.sources import sourced
from assetrecovery.strategies.values import decimal_of, shares
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.terms import Answer

KEPT: Final = (
    AmountStage.RETAINED,
    AmountStage.SHARED,
    AmountStage.RELEASED,
    AmountStage.FORFEITED_TO_TRANSFERRING_STATE,
)
"""Stages of what the transferring side kept or gave to others."""


BOOKED: Final = ("amounts", "deductions", "tranches", "transfers", "disbursements")
"""The fields of a return, and of a ledger, that are drawn together."""


@attrs.define(kw_only=True)
class Books:
    """What the books of one record hold."""

    amounts: list[Amount] = attrs.field(factory=list)
    deductions: list[Deduction] = attrs.field(factory=list)
    tranches: list[Tranche] = attrs.field(factory=list)
    transfers: list[Transfer] = attrs.field(factory=list)
    disbursements: list[Disbursement] = attrs.field(factory=list)
    complete: Answer = Answer.UNKNOWN

    def as_fields(self, complete: str) -> dict[str, Any]:
        """The books as fields of a record, which has its own name for their being complete."""
        return {name: tuple(getattr(self, name)) for name in BOOKED} | {complete: self.complete}

    def of(self, *stages: AmountStage) -> list[Amount]:
        """The amounts of some stages that are no double of another."""
        return [amount for amount in self.amounts if amount.stage in stages and not amount.links]


def all_books(*, ids: Ids) -> SearchStrategy[Books]:
    """Books of a return, in which any part of the story may be told."""
    return named("books", _books(_pens(ids), st.sampled_from(_STORIES)))


def case_amounts(*, ids: Ids) -> SearchStrategy[tuple[Amount, ...]]:
    """What is said of the sums of a case, of which none is moved."""
    return named("amounts", _books(_pens(ids), st.sampled_from(_STORIES_OF_CASES))).map(_amounts)


def _amounts(books: Books) -> tuple[Amount, ...]:
    return tuple(books.amounts)


_STORIES_OF_CASES: Final[Sequence[tuple[str, ...]]] = (
    (),
    ("asked",),
    ("obtained",),
    ("asked", "obtained", "grown", "beside"),
)
_STORIES: Final[Sequence[tuple[str, ...]]] = (
    *_STORIES_OF_CASES,
    ("agreed",),
    ("moved",),
    ("obtained", "moved"),
    ("obtained", "deducted", "moved", "beside"),
    ("obtained", "grown", "kept", "moved"),
    ("agreed", "moved", "arrived", "beside"),
    ("moved", "arrived", "spent"),
    ("asked", "obtained", "grown", "deducted", "kept", "agreed", "moved", "arrived", "spent", "beside"),
)
"""How much of the way of the money is told."""


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


class _Pens(NamedTuple):
    """Strategies for what an entry says beside its place in the story."""

    amount: SearchStrategy[dict[str, Any]]
    deduction: SearchStrategy[Deduction]
    tranches: Sequence[SearchStrategy[Tranche]]
    transfer: SearchStrategy[dict[str, Any]]
    disbursement: SearchStrategy[dict[str, Any]]


_NAMING: Final = (
    "key",
    "amounts",
    "amount",
    "transfer",
    "previous",
    "tranche",
    "computed_from",
    "links",
    "on",
    "history",
)


def _pens(ids: Ids) -> _Pens:
    said = {"as_of": maybe(SEEN), "scope": maybe(st.sampled_from(_NARROW))} | sourced(ids)
    told, share = st.none(), maybe(shares(max_share=50))
    return _Pens(
        drawn_fields(Amount, ids, said, without=(*_NAMING, "stage", "money", "bound", "upper")),
        deductions(ids=ids, key=st.just("deduction"), amount=told, computed=told, formula=told, share=share),
        # Of two tranches the second is due and paid later; they are due before they are paid.
        [_tranche_of(ids, 1, IN_FORCE, MOVED_FIRST), _tranche_of(ids, 2, MOVED_FIRST, MOVED_THEN)],
        drawn_fields(Transfer, ids, sourced(ids), without=_NAMING),
        drawn_fields(Disbursement, ids, sourced(ids), without=_NAMING),
    )


def _tranche_of(
    ids: Ids, number: int, due: SearchStrategy[PartialDate], moved: SearchStrategy[PartialDate]
) -> SearchStrategy[Tranche]:
    return tranches(
        ids=ids,
        key=st.just(f"tranche-{number}"),
        sequence=st.just(number),
        amounts=st.just(()),
        due=maybe(due),
        history=tranche_histories(ids=ids, ends=_PAID, moved=moved),
    )


@st.composite
def _books(draw: st.DrawFn, pens: _Pens, stories: SearchStrategy[tuple[str, ...]]) -> Books:
    writer = _Writer(draw, pens)
    for chapter in draw(stories):
        getattr(writer, chapter)()
    return writer.books


_CURRENCIES: Final = tuple(Currency(code=code) for code in ("USD", "EUR", "GBP", "CHF"))
_SUMS: Final = st.integers(1, 10**9)
_INTEREST: Final = st.integers(0, 10**6)
_BOUNDS: Final = st.sampled_from((Bound.EXACT, Bound.ABOUT))
_ASKED: Final = st.sampled_from(
    (
        AmountStage.FROZEN,
        AmountStage.SEIZED,
        AmountStage.CLAIMED,
        AmountStage.CONFISCATION_SOUGHT,
        AmountStage.VALUED,
        AmountStage.IN_ESCROW,
    )
)
_OBTAINED: Final = st.sampled_from((AmountStage.REALIZED, AmountStage.COLLECTED, AmountStage.CONFISCATED))
_GROWN: Final = st.sampled_from((AmountStage.INTEREST, AmountStage.INCOME, AmountStage.EXCHANGE_DIFFERENCE))
_TAKEN: Final = st.sampled_from((AmountStage.DEDUCTED, AmountStage.COSTS))
_KEPT: Final = st.sampled_from(KEPT)
_AGREED: Final = st.sampled_from((AmountStage.AGREED, AmountStage.DUE, AmountStage.PLEDGED))
_SANCTIONS: Final = st.sampled_from(tuple(stage for stage in AmountStage if stage.is_sanction))
_PAID: Final = (TrancheStatus.TRANSFERRED, TrancheStatus.ACKNOWLEDGED)


class _Writer:
    """One telling of the story, in units of one scale and one currency; `left` is what is still to be returned."""

    def __init__(self, draw: st.DrawFn, pens: _Pens) -> None:
        self._draw = draw
        self._pens = pens
        self._currency = draw(st.sampled_from(_CURRENCIES))
        self._scale = draw(st.sampled_from((0, 2)))
        self._left = draw(_SUMS)
        self._units: dict[str, int] = {}
        self.books = Books()

    def _put(self, stage: AmountStage, units: int, *links: AmountLink, currency: Currency | None = None) -> Amount:
        """Write an amount down under a key that says its stage."""
        same = sum(amount.stage is stage for amount in self.books.amounts)
        money = Money(amount=decimal_of(units, self._scale), currency=currency or self._currency)
        amount = Amount(
            **self._draw(self._pens.amount),
            key=f"{stage.code.replace('_', '-')}-{same + 1}",
            stage=stage,
            money=money,
            bound=self._draw(_BOUNDS),
            on=self._draw(maybe(dates_of(stage))),
            links=links,
        )
        self._units[amount.key] = units
        self.books.amounts.append(amount)
        return amount

    def _cut(self, units: int) -> int:
        """Cut a part out of so many units; most simply nothing."""
        return self._draw(st.integers(0, units))

    def asked(self) -> None:
        """Say what was claimed, held or valued, and perhaps in two figures."""
        asked = self._put(self._draw(_ASKED), self._left)
        if self._draw(st.booleans()):
            upper = asked.figure + Money(amount=decimal_of(1, self._scale), currency=self._currency)
            self.books.amounts[-1] = attrs.evolve(asked, bound=Bound.BETWEEN, upper=upper)

    def obtained(self) -> None:
        """Say what was obtained; what was collected was ordered before, and not less of it."""
        stage = self._draw(_OBTAINED)
        if stage is AmountStage.COLLECTED:
            self._put(AmountStage.ORDERED, self._left + self._draw(_INTEREST))
        self._put(stage, self._left)

    def grown(self) -> None:
        """Say by how much it grew."""
        units = self._draw(_INTEREST)
        self._put(self._draw(_GROWN), units)
        self._left += units

    def deducted(self) -> None:
        """Take something off, unless it is waived or borne by somebody else; now and then it is reckoned, too."""
        for place in range(1, self._draw(st.integers(1, 2)) + 1):
            units = self._cut(self._left)
            taken = self._put(self._draw(_TAKEN), units)
            base = self.books.amounts[0]
            reckoned = self._draw(st.booleans()) and base is not taken
            entry = attrs.evolve(
                self._draw(self._pens.deduction),
                key=f"deduction-{place}",
                amount=taken.key,
                computed=self._put(AmountStage.DEDUCTED, units).key if reckoned else None,
                formula=Formula(base=base.key, less=(taken.key,)) if reckoned else None,
            )
            self.books.deductions.append(entry)
            self._left -= units if entry.reduces else 0

    def kept(self) -> None:
        """Say what the transferring side kept or gave to others."""
        units = self._cut(self._left)
        self._put(self._draw(_KEPT), units)
        self._left -= units

    def agreed(self) -> None:
        """Say what is to be returned."""
        self._put(self._draw(_AGREED), self._left)

    def moved(self) -> None:
        """Let it leave the transferring side in one leg or in two; what is lost on the way is lost without a word."""
        lost = self._cut(self._left)
        units = self._left - lost
        first = self._cut(units)
        parts = (units - first, first) if self._draw(st.booleans()) else (units,)
        in_tranches = self._draw(st.booleans())
        for place, part in enumerate(parts, start=1):
            moved = self._put(AmountStage.TRANSFERRED, part)
            if in_tranches:
                tranche = self._draw(self._pens.tranches[place - 1])
                self.books.tranches.append(attrs.evolve(tranche, amounts=(moved.key,)))
            self._leg(place, "out", moved, tranche=f"tranche-{place}" if in_tranches else None)
        self.books.complete = self._draw(st.sampled_from(_COMPLETE[: 2 if lost else 3]))

    def _leg(
        self, place: int, way: str, amount: Amount, *, previous: str | None = None, tranche: str | None = None
    ) -> None:
        fields = self._draw(self._pens.transfer)
        # Nobody pays himself.
        payer = fields.pop("payer", None)
        leg = Transfer(
            **fields,
            key=f"{way}-{place}",
            amounts=(amount.key,),
            on=self._draw(_WHEN[way]),
            payer=None if payer == fields.get("payee") else payer,
            previous=previous,
            tranche=tranche,
        )
        self.books.transfers.append(leg)

    def arrived(self) -> None:
        """Let each leg be followed by another, on which no more arrives."""
        for place, before in enumerate(tuple(self.books.transfers), start=1):
            part = self._units[before.amounts[0]]
            arrived = self._put(AmountStage.RECEIVED, part - self._cut(part))
            self._leg(place, "in", arrived, previous=before.key)

    def spent(self) -> None:
        """Let something of what arrived be spent."""
        for place, arrived in enumerate(self.books.of(AmountStage.RECEIVED), start=1):
            spent = self._put(AmountStage.DISBURSED, self._cut(self._units[arrived.key]))
            fields = self._draw(self._pens.disbursement)
            self.books.disbursements.append(
                Disbursement(
                    **fields,
                    key=f"payment-{place}",
                    amount=spent.key,
                    transfer=f"in-{place}",
                    on=self._draw(_WHEN["spent"]),
                )
            )

    def beside(self) -> None:
        """Say what is in no sum: other words for the same money, what may be the same, and what is never returned."""
        told = self._draw(st.sampled_from(self.books.amounts))
        alike = [amount for amount in self.books.of(told.stage) if amount.figure.currency == self._currency]
        for relation in self._draw(_RELATIONS):
            link = AmountLink(kind=relation, to=_NAMED.get(relation, _one)(told, alike))
            whole = relation in {AmountRelation.CUMULATIVE, AmountRelation.TOTAL_OF}
            units = sum(self._units[amount.key] for amount in alike) if whole else self._nearly(told)
            self._put(told.stage, units, link, currency=self._other(relation))
        self._put(self._draw(_SANCTIONS), self._cut(self._left))
        wider = self._put(told.stage, self._units[told.key] + self._left)
        self.books.amounts[-1] = attrs.evolve(wider, scope=self._draw(st.sampled_from(_WIDE)))

    def _nearly(self, told: Amount) -> int:
        return self._units[told.key] - self._cut(min(self._units[told.key], 9))

    def _other(self, relation: AmountRelation) -> Currency | None:
        others = [currency for currency in _CURRENCIES if currency != self._currency]
        return self._draw(st.sampled_from(others)) if relation is AmountRelation.EQUIVALENT else None


def _one(told: Amount, _: Sequence[Amount]) -> tuple[str, ...]:
    return (told.key,)


def _none(_: Amount, __: Sequence[Amount]) -> tuple[str, ...]:
    return ()


def _all(_: Amount, alike: Sequence[Amount]) -> tuple[str, ...]:
    return tuple(amount.key for amount in alike)


_WIDE: Final = (AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND)
_NARROW: Final = tuple(scope for scope in AmountScope if scope not in _WIDE)
_NAMED: Final = {AmountRelation.CUMULATIVE: _none, AmountRelation.TOTAL_OF: _all}
_RELATIONS: Final = some_of(
    AmountRelation.EQUIVALENT,
    AmountRelation.ALTERNATIVE_REPORT,
    AmountRelation.OVERLAPPING,
    AmountRelation.COMPONENT,
    AmountRelation.CUMULATIVE,
    AmountRelation.TOTAL_OF,
)
_WHEN: Final = {"out": maybe(MOVED), "in": maybe(ARRIVED), "spent": maybe(SPENT)}
_COMPLETE: Final = (Answer.UNKNOWN, Answer.NO, Answer.YES)
