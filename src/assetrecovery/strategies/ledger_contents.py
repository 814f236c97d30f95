"""The contents of one ledger, drawn: the amounts of one record and the flows that rest on them, so that all agree.

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

from assetrecovery.arrangements.amounts import Amount, AmountLink, AmountRelation, AmountScope, AmountStage, StageRole
from assetrecovery.arrangements.flows import (
    Deduction,
    Disbursement,
    Tranche,
    TrancheStatus,
    Transfer,
)
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.strategies.amounts import AMOUNT_DATES
from assetrecovery.strategies.drawing import Ids, drawn_fields, maybe, named, some_of
from assetrecovery.strategies.flows import deductions, tranche_histories, tranches
from assetrecovery.strategies.recovery_calendar import ARRIVED, IN_FORCE, MOVED, MOVED_FIRST, MOVED_THEN, SEEN, SPENT
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


LEDGER_FIELDS: Final = ("amounts", "deductions", "tranches", "transfers", "disbursements")
"""The fields of a return, and of a ledger, that are drawn together."""


@attrs.define(kw_only=True)
class LedgerContents:
    """What the ledger of one record holds."""

    amounts: list[Amount] = attrs.field(factory=list)
    deductions: list[Deduction] = attrs.field(factory=list)
    tranches: list[Tranche] = attrs.field(factory=list)
    transfers: list[Transfer] = attrs.field(factory=list)
    disbursements: list[Disbursement] = attrs.field(factory=list)
    complete: Answer = Answer.UNKNOWN

    def as_fields(self, complete: str) -> dict[str, Any]:
        """The contents as fields of a record, which has its own name for their being complete."""
        return {name: tuple(getattr(self, name)) for name in LEDGER_FIELDS} | {complete: self.complete}

    def of(self, *stages: AmountStage) -> list[Amount]:
        """The amounts of some stages that do not repeat or contain another."""
        return [amount for amount in self.amounts if amount.stage in stages and _counts_apart(amount)]


def _counts_apart(amount: Amount) -> bool:
    return all(link.kind is AmountRelation.SEPARATE for link in amount.links)


def ledger_contents(*, ids: Ids) -> SearchStrategy[LedgerContents]:
    """The ledger of a return, which may tell of any part of the way of the money."""
    return named("ledger_contents", _contents(_entries(ids), st.sampled_from(_WAYS)))


def decided_contents(*, ids: Ids) -> SearchStrategy[LedgerContents]:
    """The ledger of a return of which enough is told, exactly enough, to work out what is missing."""
    return named("decided_contents", _contents(_exact_entries(ids), _DECIDED_WAYS))


def case_amounts(*, ids: Ids) -> SearchStrategy[tuple[Amount, ...]]:
    """What is said of the sums of a case, of which none is moved."""
    contents = _contents(_entries(ids), st.sampled_from(_WAYS_IN_CASES))
    return named("amounts", contents).map(_amounts)


def _amounts(contents: LedgerContents) -> tuple[Amount, ...]:
    return tuple(contents.amounts)


# ── entries ──────────────────────────────────────────────────────────────────────────────────────


class _Entries(NamedTuple):
    """Strategies for what entries say beside their sums and their dates."""

    amount: SearchStrategy[dict[str, Any]]
    deduction: SearchStrategy[Deduction]
    tranches: Sequence[SearchStrategy[Tranche]]
    transfer: SearchStrategy[dict[str, Any]]
    disbursement: SearchStrategy[dict[str, Any]]
    exact: bool = False
    """Whether each sum is told exactly, and of each stage how its sums stand to each other."""


_DRAWN_APART: Final = (
    "key",
    "amounts",
    "amount",
    "transfer",
    "previous",
    "tranche",
    "computed_from",
    "formula",
    "links",
    "on",
    "history",
    "stage",
    "money",
    "bound",
    "upper",
)
"""The fields by which entries name each other, and those that the builder decides."""


def _entries(ids: Ids) -> _Entries:
    said = {"as_of": maybe(SEEN), "scope": maybe(st.sampled_from(_NARROW))}
    return _entries_of(ids, drawn_fields(Amount, ids, said | sourced(ids), without=_DRAWN_APART), {})


def _exact_entries(ids: Ids) -> _Entries:
    # Net sums, sums that may hold interest, sums of a part or about different things, and deductions that may have been
    # waived leave open what is left; so does a sum that had moved by a day on which it was not yet obtained.
    apart = (*_DRAWN_APART, "about", "basis", "scope")
    said = {"includes_interest": st.just(Answer.NO), "as_of": maybe(SEEN)} | sourced(ids)
    waived = {"waived": st.sampled_from((Answer.NO, Answer.YES))}
    return _entries_of(ids, drawn_fields(Amount, ids, said, without=apart), waived)._replace(exact=True)


def _entries_of(ids: Ids, amount: SearchStrategy[dict[str, Any]], waived: dict[str, SearchStrategy[Any]]) -> _Entries:
    said, share = st.none(), maybe(shares(max_share=50))
    return _Entries(
        amount,
        deductions(ids=ids, key=st.just("deduction"), amount=said, computed=said, formula=said, share=share, **waived),
        # Of two tranches the second is due and paid later; they are due before they are paid.
        [_tranche_of(ids, 1, IN_FORCE, MOVED_FIRST), _tranche_of(ids, 2, MOVED_FIRST, MOVED_THEN)],
        drawn_fields(Transfer, ids, sourced(ids), without=_DRAWN_APART),
        drawn_fields(Disbursement, ids, sourced(ids), without=_DRAWN_APART),
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


# ── the way of the money ─────────────────────────────────────────────────────────────────────────

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
        AmountStage.ALLEGED,
        AmountStage.IN_ESCROW,
    )
)
_OBTAINED: Final = st.sampled_from((AmountStage.REALIZED, AmountStage.COLLECTED, AmountStage.CONFISCATED))
_GROWN: Final = st.sampled_from((AmountStage.INTEREST, AmountStage.INCOME, AmountStage.EXCHANGE_DIFFERENCE))
_TAKEN: Final = st.sampled_from((AmountStage.DEDUCTED, AmountStage.COSTS))
_KEPT: Final = st.sampled_from(KEPT)
_SURELY_KEPT: Final = st.sampled_from(tuple(stage for stage in KEPT if stage is not AmountStage.RELEASED))
_AGREED: Final = st.sampled_from((AmountStage.AGREED, AmountStage.DUE, AmountStage.PLEDGED))
_SANCTIONS: Final = st.sampled_from(tuple(stage for stage in AmountStage if stage.is_sanction))
_PAID: Final = (TrancheStatus.TRANSFERRED, TrancheStatus.ACKNOWLEDGED)


class _LedgerBuilder:
    """Adds entries along the way of one sum, in units of one scale and one currency.

    `_left` is what is still to be returned.
    """

    def __init__(self, draw: st.DrawFn, entries: _Entries) -> None:
        self._draw = draw
        self._entries = entries
        self._exact = entries.exact
        self._currency = draw(st.sampled_from(_CURRENCIES))
        self._scale = draw(st.sampled_from((0, 2)))
        self._left = draw(_SUMS)
        self._units: dict[str, int] = {}
        self.contents = LedgerContents()

    def _add(self, stage: AmountStage, units: int, *links: AmountLink, currency: Currency | None = None) -> Amount:
        """Add an amount under a key that says its stage."""
        same = [amount.key for amount in self.contents.amounts if amount.stage is stage]
        if self._exact and same:
            links = (AmountLink(kind=AmountRelation.SEPARATE, to=tuple(same)),)
        money = Money(amount=decimal_of(units, self._scale), currency=currency or self._currency)
        amount = Amount(
            **self._draw(self._entries.amount),
            key=f"{stage.code.replace('_', '-')}-{len(same) + 1}",
            stage=stage,
            money=money,
            bound=Bound.EXACT if self._exact else self._draw(_BOUNDS),
            on=self._draw(maybe(AMOUNT_DATES[stage])),
            links=links,
        )
        self._units[amount.key] = units
        self.contents.amounts.append(amount)
        return amount

    def _part_of(self, units: int) -> int:
        """A part of so many units; most simply nothing."""
        return self._draw(st.integers(0, units))

    def add_asked(self) -> None:
        """Say what was claimed, held or valued, and perhaps in two figures."""
        asked = self._add(self._draw(_ASKED), self._left)
        if self._draw(st.booleans()):
            upper = asked.figure + Money(amount=decimal_of(1, self._scale), currency=self._currency)
            self.contents.amounts[-1] = attrs.evolve(asked, bound=Bound.BETWEEN, upper=upper)

    def add_obtained(self) -> None:
        """Say what was obtained; what was collected was ordered before, and not less of it."""
        stage = self._draw(_OBTAINED)
        if stage is AmountStage.COLLECTED:
            self._add(AmountStage.ORDERED, self._left + self._draw(_INTEREST))
        self._add(stage, self._left)

    def add_grown(self) -> None:
        """Say by how much it grew."""
        units = self._draw(_INTEREST)
        self._add(self._draw(_GROWN), units)
        self._left += units

    def add_deducted(self) -> None:
        """Take something off, unless it is waived or borne by somebody else; now and then a formula is told, too."""
        for place in range(1, self._draw(st.integers(1, 2)) + 1):
            units = self._part_of(self._left)
            entry = self._draw(self._entries.deduction)
            # What is called deducted was taken off, whatever else is said of it.
            stages = _TAKEN if entry.reduces or not self._exact else st.just(AmountStage.COSTS)
            taken = self._add(self._draw(stages), units)
            computed = not self._exact and self._draw(st.booleans())
            entry = attrs.evolve(
                entry,
                key=f"deduction-{place}",
                amount=taken.key,
                computed=self._add(AmountStage.DEDUCTED, units).key if computed else None,
                formula=Formula(base=taken.key) if computed else None,
            )
            self.contents.deductions.append(entry)
            self._left -= units if entry.reduces else 0

    def add_kept(self) -> None:
        """Say what the transferring side kept or gave to others."""
        units = self._part_of(self._left)
        # Of what was released it would have to be said that it came out of what was obtained, and not only frozen.
        self._add(self._draw(_SURELY_KEPT if self._exact else _KEPT), units)
        self._left -= units

    def add_agreed(self) -> None:
        """Say what is to be returned."""
        self._add(self._draw(_AGREED), self._left)

    def add_moved(self) -> None:
        """Let it leave the transferring side in one leg or in two; of what is lost on the way nothing is said."""
        lost = self._part_of(self._left) if self._draw(st.booleans()) else 0
        units = self._left - lost
        first = self._part_of(units)
        parts = (units - first, first) if self._draw(st.booleans()) else (units,)
        in_tranches = self._draw(st.booleans())
        for place, part in enumerate(parts, start=1):
            moved = self._add(AmountStage.TRANSFERRED, part)
            if in_tranches:
                tranche = self._draw(self._entries.tranches[place - 1])
                self.contents.tranches.append(attrs.evolve(tranche, amounts=(moved.key,)))
            self._add_leg(place, "out", moved, tranche=f"tranche-{place}" if in_tranches else None)
        self.contents.complete = self._draw(st.sampled_from(_COMPLETE[: 2 if lost else 3]))

    def _add_leg(
        self, place: int, way: str, amount: Amount, *, previous: str | None = None, tranche: str | None = None
    ) -> None:
        fields = self._draw(self._entries.transfer)
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
        self.contents.transfers.append(leg)

    def add_arrived(self) -> None:
        """Let each leg be followed by another, on which no more arrives."""
        for place, before in enumerate(tuple(self.contents.transfers), start=1):
            part = self._units[before.amounts[0]]
            arrived = self._add(AmountStage.RECEIVED, part - self._part_of(part))
            self._add_leg(place, "in", arrived, previous=before.key)

    def add_spent(self) -> None:
        """Let something of what arrived be spent."""
        for place, arrived in enumerate(self.contents.of(AmountStage.RECEIVED), start=1):
            spent = self._add(AmountStage.DISBURSED, self._part_of(self._units[arrived.key]))
            fields = self._draw(self._entries.disbursement)
            self.contents.disbursements.append(
                Disbursement(
                    **fields,
                    key=f"payment-{place}",
                    amount=spent.key,
                    transfer=f"in-{place}",
                    on=self._draw(_WHEN["spent"]),
                )
            )

    def add_uncounted(self) -> None:
        """Say what is in no sum: the same money in other words, what may be the same, and what is never returned."""
        told = self._draw(st.sampled_from(self.contents.amounts))
        alike = [amount for amount in self.contents.of(told.stage) if amount.figure.currency == self._currency]
        for relation in self._draw(_RELATIONS):
            link = AmountLink(kind=relation, to=_NAMED.get(relation, _one)(told, alike))
            whole = relation in {AmountRelation.CUMULATIVE, AmountRelation.TOTAL_OF}
            units = sum(self._units[amount.key] for amount in alike) if whole else self._nearly(told)
            self._add(told.stage, units, link, currency=self._other(relation))
        sanction = self._draw(_SANCTIONS)
        # A total of sanctions stands in for what was obtained, where nothing else does: no more can be returned.
        stands_in = sanction.role is StageRole.OBTAINED
        self._add(sanction, self._left + self._draw(_INTEREST) if stands_in else self._part_of(self._left))
        wider = self._add(told.stage, self._units[told.key] + self._left)
        self.contents.amounts[-1] = attrs.evolve(wider, scope=self._draw(st.sampled_from(_WIDE)))
        if self._draw(st.booleans()):
            unstated = Amount.unstated("unstated-1", self._draw(_GROWN).code)
            self.contents.amounts.append(attrs.evolve(unstated, citations=wider.citations))

    def _nearly(self, told: Amount) -> int:
        return self._units[told.key] - self._part_of(min(self._units[told.key], 9))

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

_WAYS_IN_CASES: Final[Sequence[tuple[str, ...]]] = (
    (),
    ("asked",),
    ("obtained",),
    ("asked", "obtained", "grown", "uncounted"),
)
_WAYS: Final[Sequence[tuple[str, ...]]] = (
    *_WAYS_IN_CASES,
    ("agreed",),
    ("moved",),
    ("obtained", "moved"),
    ("obtained", "deducted", "moved", "uncounted"),
    ("obtained", "grown", "kept", "moved"),
    ("agreed", "moved", "arrived", "uncounted"),
    ("moved", "arrived", "spent"),
    ("asked", "obtained", "grown", "deducted", "kept", "agreed", "moved", "arrived", "spent", "uncounted"),
)
"""How much of the way of the money is told, part by part, each by a method of the builder."""

_DECIDED_WAYS: Final[SearchStrategy[tuple[str, ...]]] = st.sampled_from(
    (
        ("obtained", "moved"),
        ("obtained", "deducted", "moved"),
        ("obtained", "grown", "moved"),
        ("obtained", "kept", "moved", "arrived"),
        ("asked", "obtained", "grown", "deducted", "kept", "agreed", "moved", "arrived", "spent"),
    )
)


@st.composite
def _contents(draw: st.DrawFn, entries: _Entries, ways: SearchStrategy[tuple[str, ...]]) -> LedgerContents:
    builder = _LedgerBuilder(draw, entries)
    for part in draw(ways):
        getattr(builder, f"add_{part}")()
    return builder.contents
