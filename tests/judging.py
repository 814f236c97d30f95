"""Judging: whether what the library says of a ledger is true of the world behind it. Shares no code with it."""

import re
from collections.abc import Iterator
from fractions import Fraction

from assetrecovery import Amount, Answer, Reconciliation
from assetrecovery.arrangements import AmountScope
from assetrecovery.ledgers import ExplanationKind, LedgerLine, LedgerLineStatus, Step, StepAnswer, StepKind, StepNote
from assetrecovery.values import Bound
from assetrecovery.wording import money_range
from tests.worlds import GROWN, KEPT, TAKEN, World

LEFT = {
    StepAnswer.NOT_RECORDED,
    StepAnswer.UNEXPLAINED,
    StepAnswer.OUTSTANDING,
    StepAnswer.RUNNING,
    StepAnswer.NOT_FROZEN,
    StepAnswer.NOT_CONFISCATED,
    StepAnswer.NOT_PART_OF_AGREED,
}
OWED = {StepKind.AGREED_RETURNED, StepKind.DUE_PAID, StepKind.ORDERED_RETURNED, StepKind.ORDERED_COLLECTED}
PAID = OWED - {StepKind.ORDERED_COLLECTED}
IN_KIND = {StepNote.GROWTH_UNSTATED, StepNote.REDUCTION_UNSTATED}


def faults(world: World, found: Reconciliation) -> Iterator[str]:
    """Everything that a reconciliation says and the world contradicts."""
    amounts = {amount.key: amount for amount in world.ledger.amounts}
    if any(dispute.kind.code == "contradiction" for dispute in found.disputes):
        yield "honest reports are called contradictory"
    for account in found.accounts:
        for line in account.lines:
            yield from (f"line {line.stage.code}: {fault}" for fault in _of_line(world, line))
        for step in account.steps:
            if account.currency.code == "USD" and step.answer.is_decided:
                told = f"{step.kind.code} {step.first} {step.second} {step.answer.code} {step.low} {step.high}"
                yield from (f"{told}: {fault}" for fault in _of_step(world, amounts, step))


def _of_line(world: World, line: LedgerLine) -> Iterator[str]:
    if line.status is LedgerLineStatus.DISPUTED:
        yield "disputed"
    if line.status not in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM} or line.currency.code != "USD":
        return
    names = world.names(line.counted)
    if len(names) != len(set(names)):
        yield "the same money counted twice"
    true = world.true(line.counted)
    if line.lower is not None and Fraction(line.lower.amount) > true:
        yield "lower limit above the truth"
    if line.upper is not None and Fraction(line.upper.amount) < true:
        yield "upper limit below the truth"


def _of_step(world: World, amounts: dict[str, Amount], step: Step) -> Iterator[str]:
    if len({key in world.alien for key in (*step.first, *step.second)}) > 1:
        yield "different money is compared"
    elif step.kind is not StepKind.REPORTS_OF_ONE_SUM:
        for side in (step.first, step.second):
            names = world.names(side)
            if len(names) != len(set(names)):
                yield "the same money stands twice on one side"
        bare = _true(world, amounts, step) - world.true(step.second)
        left = bare + sum(_between(world, step), Fraction(0))
        if step.answer in LEFT:
            yield from _of_rest(step, left)
            yield from _of_what_is_recorded(world, amounts, step)
        elif step.answer is StepAnswer.EXCEEDED:
            yield from _of_rest(step, -left)
        elif not _holds(world, amounts, step, bare, left):
            yield f"{left} is left"


def _of_what_is_recorded(world: World, amounts: dict[str, Amount], step: Step) -> Iterator[str]:
    """Whether what is left is unexplained, or outstanding, and not only unrecorded."""
    keys = (*step.first, *step.second)
    whole = all(amounts[key].scope is AmountScope.WHOLE for key in keys)
    if step.answer is StepAnswer.UNEXPLAINED and not (whole or world.ledger.complete is Answer.YES):
        yield "called unexplained though something is not recorded"
    stated = any(each.kind is ExplanationKind.OUTSTANDING for each in step.explained)
    if step.answer is StepAnswer.OUTSTANDING and step.kind in PAID and not stated:
        paid = sum((sum_ for name, sum_ in world.sums.items() if re.fullmatch(r"leg-\d", name)), Fraction(0))
        owed = world.true(step.first) + sum(_between(world, step), Fraction(0))
        if owed <= paid:
            yield "called outstanding though it was paid"


def _holds(world: World, amounts: dict[str, Amount], step: Step, bare: Fraction, left: Fraction) -> bool:
    """Whether an answer without a figure is true."""
    keys = (*step.first, *step.second)
    exact = all(amounts[key].bound is Bound.EXACT for key in keys)
    told = (*keys, *(each.amount for each in step.explained))
    near = sum((world.slack.get(key, Fraction(0)) for key in told), Fraction(0))
    match step.answer:
        case StepAnswer.SAID_ALIKE:
            first, second = (
                {amounts[key].money for key in _reports(world, side)} for side in (step.first, step.second)
            )
            return bool(first & second)
        case StepAnswer.EQUAL:
            return left == 0 if exact else abs(bare) <= near
        case StepAnswer.NOT_TOLD_APART:
            return not exact and abs(left) <= near
        case StepAnswer.WITHIN_CEILING:
            return bare >= 0
    return bool(IN_KIND & set(step.notes)) or abs(left) <= near


def _true(world: World, amounts: dict[str, Amount], step: Step) -> Fraction:
    """What the first side truly comes to; of what was agreed up to a sum, that sum is what was agreed."""
    told = [amounts[key] for key in _reports(world, step.first) if amounts[key].money.currency.code == "USD"]
    if step.kind in OWED and all(amount.bound in {Bound.AT_MOST, Bound.LESS_THAN} for amount in told):
        return Fraction(amounts[step.first[0]].money.amount)
    return world.true(step.first)


def _reports(world: World, keys: tuple[str, ...]) -> list[str]:
    """Every amount that tells just what those under some keys tell."""
    names = sorted(world.names(keys))
    return [key for key in world.told if sorted(world.told[key]) == names]


def _between(world: World, step: Step) -> Iterator[Fraction]:
    """What is told, and truly lies between the two sides."""
    told = {
        name
        for key, names in world.told.items()
        if key not in world.alien
        for name in names
        if not any(key == amount.key and amount.bound is Bound.UNSTATED for amount in world.ledger.amounts)
    }
    if step.kind is StepKind.OBTAINED_RETURNED:
        grown = [name for name in GROWN if name in told and not (name == "interest" and world.interest_in_obtained)]
        yield from (world.sums[name] for name in grown)
        yield from (-world.sums[name] for name in (*TAKEN, *KEPT) if name in told)
    elif step.kind in PAID:
        yield from (-world.sums[name] for name in TAKEN if name in told and world.agreed_is_gross)
    elif step.kind is StepKind.FROZEN_DISPOSED:
        gone = [name for name in ("released", "held") if name in told]
        yield from (-world.sums[name] for name in gone)


def _of_rest(step: Step, left: Fraction) -> Iterator[str]:
    if left <= 0:
        yield f"nothing is left: {float(left)}"
    low, high = (None if end is None else Fraction(end.amount) for end in (step.low, step.high))
    if (low is not None and low > left) or (high is not None and high < left):
        yield f"{float(left)} is outside"
    for language in ("en", "zh"):
        said = money_range(step.low, step.high, language)
        low, high = read(said)
        if (low is not None and low > left) or (high is not None and high < left):
            yield f"{float(left)} is outside of {said}"


# ── reading words back ───────────────────────────────────────────────────────────────────────────

_TIMES = {"trillion": 12, "billion": 9, "million": 6, "万亿": 12, "亿": 8, "万": 4}
_NUMBER = re.compile(r"(-?)\$?((?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?) ?(trillion|billion|million|万亿|亿|万)?")


def read(said: str) -> tuple[Fraction | None, Fraction | None]:
    """Between which two numbers the words allow a sum, read as a stranger to the library would read them."""
    numbers = [_number(*each.groups()) for each in _NUMBER.finditer(said)]
    (first, fine), (last, _) = numbers[0], numbers[-1]
    if said.startswith(("about", "约")):
        return first - min(fine / 2, abs(first) / 20), first + min(fine / 2, abs(first) / 20)
    if said.startswith(("at least", "至少")):
        return first, None
    return (None, last) if said.startswith(("at most", "至多")) else (first, last)


def _number(sign: str, digits: str, scale: str | None) -> tuple[Fraction, Fraction]:
    """A number and the place of its last digit that is not nought."""
    plain = digits.replace(",", "").replace(" ", "")
    by = Fraction(10) ** _TIMES.get(scale or "", 0)
    whole, _, part = plain.partition(".")
    part = part.rstrip("0")
    fine = Fraction(1, 10 ** len(part)) if part else Fraction(10) ** (len(whole) - len(whole.rstrip("0")))
    return Fraction(plain) * by * (-1 if sign else 1), fine * by
