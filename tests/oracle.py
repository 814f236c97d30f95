"""An oracle: every world that a small ledger allows, one by one, and whether they all answer a step alike.

It reads figures by itself, reckons with fractions, and shares no code with the library: where all worlds agree about
which of two sides is the larger, the library ought to say something, and nothing else.
"""

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from random import Random

from assetrecovery import Amount, AmountStage, Answer, Ledger, Money
from assetrecovery.arrangements import AmountBasis, AmountLink, AmountRelation, AmountScope
from assetrecovery.ledgers import StepKind
from assetrecovery.values import Bound

FAR = Fraction(10**15)
OTHER = 2
"""The answer of a world in which two sides are about different money."""

NEAR = Fraction(1, 10**6)

SIDES = {
    StepKind.OBTAINED_RETURNED: (("realized", "confiscated", "settled"), ("transferred", "received")),
    StepKind.AGREED_RETURNED: (("agreed",), ("transferred", "received")),
    StepKind.DUE_PAID: (("due",), ("transferred", "received")),
    StepKind.SENT_RECEIVED: (("transferred",), ("received",)),
    StepKind.RECEIVED_SPENT: (("received", "transferred"), ("disbursed",)),
    StepKind.CLAIMED_FROZEN: (("claimed",), ("frozen",)),
    StepKind.AGREED_ALLOCATED: (("agreed",), ("allocated",)),
}
GROWTH = ("interest", "exchange_difference")
REDUCTION = ("deducted", "shared")
KEPT = ("fined",)


# ── small ledgers ────────────────────────────────────────────────────────────────────────────────


def ledger_of(seed: int) -> Ledger:
    """A ledger of a few amounts near each other, whose roundings matter."""
    chance = Random(seed)
    base = chance.choice((90, 100, 1000, 458, 4_500_000))
    obtained = chance.choice(SIDES[StepKind.OBTAINED_RETURNED][0])
    pool = ("transferred", "agreed", "due", "received", "disbursed", "claimed", "frozen", "allocated")
    stages = [obtained] * chance.choice((0, 1, 1)) + chance.sample(pool, k=chance.randint(1, 3))
    amounts: list[Amount] = []
    for stage in stages:
        _add(chance, amounts, stage, base)
        if chance.random() < 0.3:
            kind = chance.choice((None, "separate", "alternative_report", "equivalent", "component"))
            to = (amounts[-1].key,)
            links = (AmountLink(kind=AmountRelation(kind), to=to),) if kind else ()
            size = amounts[-1].money.amount if kind == "alternative_report" else base // 4 + 1
            _add(chance, amounts, stage, size, links=links, currency="EUR" if kind == "equivalent" else "USD")
    for stage in chance.sample(
        (*GROWTH, *REDUCTION, *(KEPT if obtained == "settled" else ())), k=chance.choice((0, 1, 1, 2))
    ):
        if chance.random() < 0.15:
            amounts.append(Amount(key=f"a{len(amounts)}", stage=AmountStage(stage), bound=Bound.UNSTATED))
        else:
            _add(chance, amounts, stage, base // 10 + 1)
    return Ledger(
        subject="r",
        amounts=tuple(amounts),
        complete=chance.choice(tuple(Answer)),
        closed=chance.choice(tuple(Answer)),
    )


def _add(
    chance: Random,
    amounts: list[Amount],
    stage: str,
    size: object,
    *,
    links: tuple[AmountLink, ...] = (),
    currency: str = "USD",
) -> None:
    figure = int(size) + (0 if chance.random() < 0.3 else chance.randint(0, max(1, int(size) // 4)))
    bound = chance.choice(
        (Bound.EXACT,) * 5 + (Bound.ABOUT,) * 3 + tuple(bound for bound in Bound if bound is not Bound.UNSTATED)
    )
    upper = Money.of(figure + chance.randint(1, 9), currency) if bound is Bound.BETWEEN else None
    amounts.append(
        Amount(
            key=f"a{len(amounts)}",
            stage=AmountStage(stage),
            money=Money.of(figure, currency),
            bound=bound,
            upper=upper,
            links=links,
            scope=AmountScope.PART if chance.random() < 0.05 else None,
            basis=chance.choice((None, None, None, AmountBasis.NET, AmountBasis.GROSS)),
            includes_interest=chance.choice(tuple(Answer)),
        )
    )


# ── what a figure allows ─────────────────────────────────────────────────────────────────────────


def ends(amount: Amount) -> tuple[Fraction, Fraction]:
    """The least and the most that the true sum can be, read from the digits."""
    if amount.money is None:
        return NEAR, FAR
    figure = Fraction(amount.money.amount)
    digits = str(figure.numerator)
    last = Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))
    half, whole = min(last / 2, figure / 20), min(last, figure / 20)
    return {
        Bound.EXACT: (figure, figure),
        Bound.ABOUT: (figure - half, figure + half),
        Bound.STATED: (figure - whole, figure + whole),
        Bound.AT_LEAST: (figure, FAR),
        Bound.MORE_THAN: (figure + NEAR, FAR),
        Bound.AT_MOST: (Fraction(0), figure),
        Bound.LESS_THAN: (Fraction(0), figure - NEAR),
        Bound.BETWEEN: (figure, Fraction(amount.upper.amount) if amount.upper else figure),
    }[amount.bound]


# ── worlds ───────────────────────────────────────────────────────────────────────────────────────


def totals(amounts: Sequence[Amount]) -> list[tuple[Fraction, Fraction]] | None:
    """What the amounts of one stage may come to, one range for each way in which they may be related.

    None if they may be about other money, so that no comparison holds; empty if they cannot all be true.
    """
    if any(amount.scope is AmountScope.PART for amount in amounts):
        return None
    first, *rest = amounts
    low, high = ends(first)
    if not rest:
        return [(low, high)]
    (second,) = rest
    other = ends(second)
    kinds = {link.kind for link in second.links}
    if AmountRelation.ALTERNATIVE_REPORT in kinds:
        both = max(low, other[0]), min(high, other[1])
        return [both] if both[0] <= both[1] else []
    if AmountRelation.SEPARATE in kinds:
        return [(low + other[0], high + other[1])]
    return [(max(low, other[0]), high + other[1])]


def effects(
    kind: StepKind, ledger: Ledger, first: Sequence[Amount], second: Sequence[Amount]
) -> list[list[tuple[Fraction, Fraction]]]:
    """For each amount that may lie between, the ranges by which it may change the difference."""
    found = []
    for amount in ledger.amounts:
        stage = amount.stage.code
        low, high = ends(amount)
        nothing = (Fraction(0), Fraction(0))
        if stage in GROWTH and kind is not StepKind.CLAIMED_FROZEN and kind is not StepKind.AGREED_ALLOCATED:
            # What one of two reports says of a sum holds for the sum, unless the other says the contrary.
            said = {each.includes_interest for each in first} - {Answer.UNKNOWN}
            clear = stage == "exchange_difference" or said == {Answer.NO}
            if len(first) > 1 and not _are_reports(first):
                clear = stage == "exchange_difference" or all(each.includes_interest is Answer.NO for each in first)
            sure = kind is StepKind.OBTAINED_RETURNED and clear
            found.append([(low, high)] if sure else [(low, high), nothing])
        if stage in REDUCTION and kind is not StepKind.CLAIMED_FROZEN and kind is not StepKind.AGREED_ALLOCATED:
            net = any(each.basis is AmountBasis.NET for each in first) or any(
                each.basis is AmountBasis.GROSS for each in second
            )
            sure = kind is StepKind.OBTAINED_RETURNED and not net
            found.append([(-high, -low)] if sure else [(-high, -low), nothing])
        if stage in KEPT and kind is StepKind.OBTAINED_RETURNED and first[0].stage.code == "settled":
            found.append([(-high, -low)])
        if amount.scope is AmountScope.PART and found and (stage in GROWTH or stage in REDUCTION):
            found[-1] = [*found[-1], nothing]
    return found


def _are_reports(side: Sequence[Amount]) -> bool:
    return any(link.kind is AmountRelation.ALTERNATIVE_REPORT for amount in side for link in amount.links)


def _may_differ(side: Sequence[Amount]) -> bool:
    """Whether nobody says how two sums of one stage are related: they may be about different money altogether."""
    known = {AmountRelation.SEPARATE, AmountRelation.ALTERNATIVE_REPORT}
    return len(side) > 1 and not any(link.kind in known for amount in side for link in amount.links)


def _is_part(amount: Amount) -> bool:
    """Whether an amount is told as a part of another of its stage, and so says nothing of the whole."""
    return any(link.kind is AmountRelation.COMPONENT for link in amount.links)


def signs(kind: StepKind, ledger: Ledger) -> set[int] | None:
    """Which side is the larger, in all worlds that the ledger allows; None if a world compares different money."""
    here = [amount for amount in ledger.amounts if amount.money is None or amount.money.currency.code == "USD"]
    sides = []
    for stages in SIDES[kind]:
        stage = next((each for each in stages if any(a.stage.code == each for a in here)), None)
        side = [amount for amount in here if amount.stage.code == stage and not _is_part(amount)]
        if not side:
            return None
        sides.append(side)
    settled = kind is StepKind.OBTAINED_RETURNED and sides[0][0].stage.code == "settled"
    if settled and not any(amount.stage.code in KEPT for amount in here):
        return None  # it may hold fines of any size
    ranges = [totals(side) for side in sides]
    if None in ranges:
        return None
    ceilings = {Bound.AT_MOST, Bound.LESS_THAN}
    if kind in {StepKind.AGREED_RETURNED, StepKind.DUE_PAID} and all(each.bound in ceilings for each in sides[0]):
        # What is owed "up to" a sum is that sum: paying less of it leaves nothing unpaid. It may have grown since.
        high = max(high for _, high in ranges[0])
        grown = sum((ends(amount)[1] for amount in ledger.amounts if amount.stage.code in GROWTH), Fraction(0))
        return {
            sign
            for low, most in ranges[1]
            for sign in (_signs(high - most, high - low) if most <= high else _signs(high - most, high + grown - low))
        }
    between = effects(kind, ledger, *sides)
    found: set[int] = {OTHER} if any(map(_may_differ, sides)) else set()
    for first, second, *more in itertools.product(*ranges, *between):
        low = first[0] - second[1] + sum(each[0] for each in more)
        high = first[1] - second[0] + sum(each[1] for each in more)
        found |= set(_signs(low, high))
    return found


def _signs(low: Fraction, high: Fraction) -> Iterator[int]:
    if low < 0:
        yield -1
    if high > 0:
        yield 1
    if low <= 0 <= high:
        yield 0
