"""Hidden worlds: what really happened to some money, and a ledger of what honest sources tell of it.

A world knows every true sum, which money it is part of and what was left on the way. Its teller writes amounts as
sources do: exactly, rounded, cut off, as a limit, twice, in another currency, in parts or not at all. He is honest:
only an exact figure is called exact, no rounding goes beyond a twentieth, and what is about other money is marked so.
He tells nobody how he rounds. The library is shown the ledger alone; the laws compare what it says with the world.
"""

from collections.abc import Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple

import attrs

from assetrecovery import Amount, AmountStage, Answer, Currency, Ledger, Money, PartialDate
from assetrecovery.arrangements import (
    AmountBasis,
    AmountLink,
    AmountRelation,
    AmountScope,
    Deduction,
    DeductionKind,
    Disbursement,
    Tranche,
    Transfer,
)
from assetrecovery.values import Bound

OBTAINED = ("realized", "collected", "confiscated", "settled", "total_sanctions", "sale_proceeds")
TAKEN = ("deducted", "retained", "shared", "forfeited_to_transferring_state")
KEPT = ("fined", "disgorged", "costs")
GROWN = ("interest", "income", "exchange_difference")
MARKS = ("part", "case_worldwide", "jurisdiction", "fund", "tranche", "asset", "instrument")
RATE = Fraction(11, 10)


@attrs.define(kw_only=True)
class World:
    """What is true: the size of each sum by name, and whose money it is."""

    sums: dict[str, Fraction] = attrs.field(factory=dict)
    """By name, true sums: legs of a transfer, deductions, and so on."""

    told: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    """By key of an amount, the names of the true sums that it tells, all of them separate money at its stage."""

    alien: set[str] = attrs.field(factory=set)
    """Keys of the amounts that are about other money."""

    slack: dict[str, Fraction] = attrs.field(factory=dict)
    """By key, how far from the true sum a reader may think that it is."""

    interest_in_obtained: bool = False
    agreed_is_gross: bool = False
    complete: bool = False
    ledger: Ledger | None = None

    def true(self, keys: Iterable[str]) -> Fraction:
        """What the amounts under some keys truly come to."""
        return sum((self.sums[name] for key in keys for name in self.told[key]), Fraction(0))

    def names(self, keys: Iterable[str]) -> list[str]:
        return [name for key in keys for name in self.told[key]]


class Telling(NamedTuple):
    """What is to be written down: under which key, at which stage, the true sum, of what, and the currency."""

    key: str
    stage: str
    true: Fraction
    names: Sequence[str]
    currency: str


class Teller:
    """Draws a world by chance and tells a ledger of it."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.world = World()
        self.amounts: list[Amount] = []
        self.cents = chance.random() < 0.5
        self.scale = 10 ** chance.randint(4, 9)
        self.exactness = chance.choice((0.0, 0.3, 0.7, 1.0))

    # ── chance ───────────────────────────────────────────────────────────────────────────────────

    def size(self, of: Fraction | int | None = None) -> Fraction:
        """A sum of the scale of the world, or a part of another; never a round one."""
        whole = int((of or self.scale) * (100 if self.cents else 1))
        return Fraction(self.chance.randint(whole // 200 + 1, max(whole, 2)), 100 if self.cents else 1)

    def maybe(self, odds: float = 0.5) -> bool:
        return self.chance.random() < odds

    # ── figures ──────────────────────────────────────────────────────────────────────────────────

    def figure(self, true: Fraction) -> dict[str, Any]:
        """Money, a bound and the like under which a true sum can honestly be told."""
        number = Decimal(true.numerator) / Decimal(true.denominator)
        if self.maybe(self.exactness) or number <= 0:
            return {"money": number, "bound": self.chance.choice((Bound.EXACT,) * 4 + (Bound.ABOUT, Bound.STATED))}
        unit = Decimal(10) ** (number.adjusted() - self.chance.randint(1, 4))
        way = self.chance.choice(("about",) * 3 + ("stated", "cut", "unit", "least", "more", "most", "less", "between"))
        if way == "unit":
            unit *= self.chance.choice((2, 5))
            said = self._rounded(number, unit, ROUND_HALF_EVEN, Bound.ABOUT)
            return said | ({"rounded_to": unit} if said["bound"] is Bound.ABOUT else {})
        if way in {"about", "stated", "cut"}:
            how = ROUND_FLOOR if way == "cut" else ROUND_HALF_EVEN
            return self._rounded(number, unit, how, Bound.ABOUT if way == "about" else Bound.STATED)
        return self._limited(number, unit, way)

    def _limited(self, number: Decimal, unit: Decimal, way: str) -> dict[str, Any]:
        low, high = (self._to(number, unit, how) for how in (ROUND_FLOOR, ROUND_CEILING))
        if way == "between":
            return {"money": low, "bound": Bound.BETWEEN, "upper": high if high > low else low + unit}
        limits = {
            "least": (low, Bound.AT_LEAST),
            "more": (low, Bound.MORE_THAN if low < number else Bound.AT_LEAST),
            "most": (high, Bound.AT_MOST),
            "less": (high, Bound.LESS_THAN if high > number else Bound.AT_MOST),
        }
        figure, bound = limits[way]
        return {"money": figure, "bound": bound}

    def _rounded(self, number: Decimal, unit: Decimal, how: str, bound: Bound) -> dict[str, Any]:
        figure = self._to(number, unit, how)
        width = unit / 2 if how == ROUND_HALF_EVEN else unit
        if not figure or width > abs(figure) / 20 or figure == 0:
            return {"money": number, "bound": Bound.STATED}
        return {"money": figure, "bound": bound}

    @staticmethod
    def _to(number: Decimal, unit: Decimal, how: str) -> Decimal:
        return (number / unit).to_integral_value(rounding=how) * unit

    # ── telling ──────────────────────────────────────────────────────────────────────────────────

    def tell(self, stage: str, *names: str, links: Sequence[AmountLink] = (), **more: Any) -> str:
        """Write an amount of one or more true sums, sometimes with another report of it, or in another currency."""
        key = f"a{len(self.amounts) + 1}"
        true = sum((self.world.sums[name] for name in names), Fraction(0))
        self._write(Telling(key, stage, true, names, "USD"), tuple(links), more)
        if self.maybe(0.15):
            again = f"a{len(self.amounts) + 1}"
            link = AmountLink(kind=AmountRelation.ALTERNATIVE_REPORT, to=(key,))
            self._write(Telling(again, stage, true, names, "USD"), (link,), more)
        if self.maybe(0.15):
            other = f"a{len(self.amounts) + 1}"
            link = AmountLink(kind=AmountRelation.EQUIVALENT, to=(key,))
            self._write(Telling(other, stage, true * RATE, names, "EUR"), (link,), more)
        return key

    def _write(self, telling: "Telling", links: tuple[AmountLink, ...], more: dict[str, Any]) -> None:
        key, stage, true, names, currency = telling
        said = self.figure(true if currency == "USD" else Fraction(round(true * 100), 100))
        money = {
            name: Money(amount=_plain(said[name]), currency=Currency(code=currency))
            for name in ("money", "upper")
            if name in said
        }
        unit = {"rounded_to": _plain(said["rounded_to"])} if "rounded_to" in said else {}
        self.amounts.append(
            Amount(key=key, stage=AmountStage(stage), bound=said["bound"], links=links, **money, **unit, **more)
        )
        self.world.told[key] = tuple(names)
        # A reader knows of a figure that is not exact only that it is within a twentieth, unless more is said.
        beyond = abs(Fraction(said["money"])) / 20 + abs(Fraction(said.get("upper", said["money"])) - true)
        self.world.slack[key] = Fraction(0) if said["bound"] is Bound.EXACT else beyond

    # ── the story ────────────────────────────────────────────────────────────────────────────────

    def story(self) -> World:
        """Let something happen, and tell of it what sources tell."""
        world, chance = self.world, self.chance
        stage = chance.choice(OBTAINED)
        world.sums["obtained"] = self.size() + self.scale
        world.interest_in_obtained = self.maybe(0.3)
        left = world.sums["obtained"]
        quiet = self.maybe(0.25)  # nothing happens between, so that roundings are all that there is
        grown = [(name, self.size(self.scale // 10)) for name in GROWN if not quiet and self.maybe(0.3)]
        for name, sum_ in grown:
            world.sums[name] = sum_
            within = name == "interest" and world.interest_in_obtained
            left += 0 if within else sum_
        taken = [name for name in TAKEN if not quiet and self.maybe(0.25)]
        kept = [name for name in KEPT if self.maybe(0.4)] if stage in {"settled", "total_sanctions"} else []
        for name in (*taken, *kept):
            world.sums[name] = self.size(self.scale // 8)
            left -= world.sums[name]
        lost = self.size(self.scale // 10) if not quiet and self.maybe(0.4) else Fraction(0)
        gained = self.size(self.scale // 10) if not quiet and self.maybe(0.2) else Fraction(0)
        left += gained - lost
        pending = self.size(self.scale // 5) if self.maybe(0.4) else Fraction(0)
        left -= pending
        world.complete = not lost and not gained and not pending and self.maybe(0.6)
        always = world.complete
        silent = dict.fromkeys(names := ("obtained", *(name for name, _ in grown), *taken, *kept), False)
        for name in names:
            silent[name] = not always and self.maybe(0.15)
        obtained: dict[str, Any] = {}
        if self.maybe(0.5):
            obtained["includes_interest"] = Answer.YES if world.interest_in_obtained else Answer.NO
        if not silent["obtained"]:
            self.tell(stage, "obtained", **obtained)
        deductions = self._between([name for name, _ in grown], taken, kept, silent)
        transfers, tranches = self._moved(left, always=always)
        self._agreed(left, pending, taken, grown)
        self._frozen(left)
        disbursements = self._spent()
        self._beside()
        world.ledger = Ledger(
            subject="r",
            amounts=tuple(self.amounts),
            deductions=deductions,
            transfers=transfers,
            tranches=tranches,
            disbursements=disbursements,
            closed=chance.choice((Answer.NO, Answer.UNKNOWN)) if pending else chance.choice(tuple(Answer)),
            complete=Answer.YES if world.complete else chance.choice((Answer.NO, Answer.UNKNOWN)),
        )
        return world

    def _between(
        self, grown: Sequence[str], taken: Sequence[str], kept: Sequence[str], silent: dict[str, bool]
    ) -> tuple[Deduction, ...]:
        entries: list[Deduction] = []
        for name in (*grown, *taken, *kept):
            if silent[name]:
                continue
            if name in {"interest", "deducted"} and self.maybe(0.15) and not self.world.complete:
                unsaid = f"a{len(self.amounts) + 1}"
                self.amounts.append(Amount(key=unsaid, stage=AmountStage(name), bound=Bound.UNSTATED))
                self.world.told[unsaid] = (name,)
                continue
            key = self.tell(name, name)
            if name == "deducted" and self.maybe():
                waived = self.chance.choice((Answer.UNKNOWN, Answer.NO))
                entries.append(Deduction(key="d", kind=DeductionKind.JUDICIAL, amount=key, waived=waived))
        return tuple(entries)

    def _moved(self, left: Fraction, *, always: bool) -> tuple[tuple[Transfer, ...], tuple[Tranche, ...]]:
        """Send what is left in one leg or several; tell the legs, their total, or some of both."""
        legs = [f"leg-{number}" for number in range(self.chance.choice((1, 1, 2, 3)))]
        parts = [self.chance.random() + 0.1 for _ in legs]
        unit = 100 if self.cents else 1
        for leg, part in zip(legs, parts, strict=True):
            self.world.sums[leg] = Fraction(int(left * unit * Fraction(part / sum(parts))), unit)
        self.world.sums[legs[-1]] += left - sum(self.world.sums[leg] for leg in legs)
        for leg in legs:
            lost = self.size(max(1, int(self.world.sums[leg]) // 20)) if self.maybe(0.3) else Fraction(0)
            self.world.sums[f"{leg}-in"] = self.world.sums[leg] - lost
        arrives = self.maybe(0.3)
        self.legs = legs
        self.arrived: list[str] = []
        way = self.chance.choice(("total", "legs", "both", "some", "none"))
        if always and way in {"some", "none"}:
            way = "legs"
        told: dict[str, str] = {}
        if way in {"legs", "both", "some"}:
            shown = legs if way != "some" else legs[: self.chance.randint(1, len(legs))]
            apart = AmountLink(kind=AmountRelation.SEPARATE) if self.maybe(0.4) else None
            told = {leg: self.tell("transferred", leg, links=(apart,) if apart else ()) for leg in shown}
        if way == "total":
            # Told as what had been paid by a day, a sum is all that had been.
            by = {"as_of": PartialDate(year=2020)} if self.maybe() else {}
            self.tell("transferred", *legs, **by)
        if way == "both" and len(legs) > 1:
            link = AmountLink(kind=AmountRelation.TOTAL_OF, to=tuple(told.values()))
            self.tell("transferred", *legs, links=(link,))
        if arrives and self.maybe():
            self.arrived = [self.tell("received", *(f"{leg}-in" for leg in legs))]
        elif arrives:
            self.arrived = [
                self.tell("received", f"{leg}-in", links=(AmountLink(kind=AmountRelation.SEPARATE),)) for leg in legs
            ]
        if not (told and self.maybe(0.7)):
            return (), ()
        tranches = self.maybe(0.3)
        return (
            tuple(
                Transfer(key=leg, amounts=(key,), tranche=f"t-{leg}" if tranches else None) for leg, key in told.items()
            ),
            tuple(Tranche(key=f"t-{leg}") for leg in told) if tranches else (),
        )

    def _agreed(
        self, left: Fraction, pending: Fraction, taken: Sequence[str], grown: Sequence[tuple[str, Fraction]]
    ) -> None:
        """Say what was agreed: gross or net, with or without interest, all of it or up to a sum."""
        if self.maybe(0.4):
            return
        world = self.world
        world.agreed_is_gross = self.maybe(0.3)
        agreed = left + pending
        if world.agreed_is_gross:
            agreed += sum(world.sums[name] for name in taken)
        plus = self.maybe(0.3)
        if plus:
            agreed -= sum(sum_ for name, sum_ in grown if name == "interest")
        more: dict[str, Any] = {}
        if self.maybe(0.4):
            more["basis"] = AmountBasis.GROSS if world.agreed_is_gross else AmountBasis.NET
        if self.maybe(0.3):
            more["includes_interest"] = Answer.NO if plus else Answer.YES
        if agreed > 0:
            world.sums["agreed"] = agreed
            self.tell(self.chance.choice(("agreed", "agreed", "due", "ordered")), "agreed", **more)
            if self.maybe(0.3):
                world.sums["allocated"] = self.size(int(agreed))
                self.tell("allocated", "allocated")

    def _frozen(self, left: Fraction) -> None:
        """Say what was frozen, in one year or two, what was claimed and what was released."""
        if self.maybe(0.5):
            return
        world = self.world
        world.sums["released"] = self.size(self.scale // 4)
        world.sums["held"] = self.size(self.scale // 4)
        world.sums["frozen"] = left + world.sums["released"] + world.sums["held"] + self.size(self.scale // 10)
        if self.maybe(0.2):  # claimed, and taken without having been frozen first
            world.sums["claimed"] = world.sums["frozen"]
            self.tell("claimed", "claimed")
            return
        stage = self.chance.choice(("frozen", "seized"))
        self.tell(stage, "frozen", as_of=PartialDate(year=2004))
        if self.maybe():
            self.tell(stage, "held", as_of=PartialDate(year=2019))
        if self.maybe():
            self.tell("released", "released")
        if self.maybe():
            world.sums["claimed"] = world.sums["frozen"] + self.size(self.scale // 10)
            self.tell("claimed", "claimed")

    def _spent(self) -> tuple[Disbursement, ...]:
        if self.maybe(0.6):
            return ()
        names = [f"spent-{number}" for number in range(self.chance.choice((1, 2)))]
        had = max(1, int(sum(self.world.sums[f"{leg}-in"] for leg in self.legs)))
        for name in names:
            self.world.sums[name] = self.size(had) / 2
        told = [self.tell("disbursed", name) for name in names]
        return tuple(Disbursement(key=f"p{key}", amount=key) for key in told) if self.maybe(0.7) else ()

    def _beside(self) -> None:
        """Say something of other money, and mark it so; and a running total into which all of this goes."""
        if self.maybe(0.4):
            self.world.sums["alien"] = self.size() + self.size()
            stage = self.chance.choice(
                ("confiscated", "agreed", "transferred", "received", "disbursed", "frozen", "deducted", "interest")
            )
            before = len(self.amounts)
            mark = self.chance.choice(MARKS)
            self.tell(stage, "alien", scope=AmountScope(mark), about=("other-money",))
            self.world.alien.update(amount.key for amount in self.amounts[before:])
        if self.maybe(0.2) and "leg-0" in self.world.sums:
            self.world.sums["running"] = self.size() + sum(self.world.sums[leg] for leg in self.legs)
            before = len(self.amounts)
            self.tell("transferred", "running", links=(AmountLink(kind=AmountRelation.CUMULATIVE),))
            self.world.alien.update(amount.key for amount in self.amounts[before:])


def _plain(number: object) -> Decimal:
    """A decimal in the grammar of money: no exponent above nothing."""
    return Decimal(f"{Decimal(str(number)):f}")


def world_of(seed: int) -> World:
    """The world of a seed."""
    return Teller(Random(seed)).story()
