"""Sides: the amounts that stand on one side of a step, and what they come to if that is known."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountRelation, AmountScope, AmountStage
from assetrecovery.ledgers.classes import Reach, is_money_that_moved, is_of_the_whole, relations, scope_of
from assetrecovery.ledgers.counting import Book, LedgerLine, LedgerLineStatus, LeftOutReason, are_separate
from assetrecovery.ledgers.pools import Pools, Sameness
from assetrecovery.values.spans import Span, hull, total


@attrs.frozen(kw_only=True)
class Side:
    """One side of a step: the amounts on it, and what they come to if that is known."""

    stage: AmountStage
    amounts: tuple[Amount, ...]
    status: LedgerLineStatus
    span: Span | None = None
    has_more_beside: bool = False
    """Whether something stands beside it that may add to it: a sum of unknown size, an overlap, a running total."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its amounts."""
        return tuple(amount.key for amount in self.amounts)


class Sides:
    """The sides that the lines of one currency make."""

    def __init__(self, book: Book, pools: Pools, lines: Mapping[AmountStage, LedgerLine]) -> None:
        """Take the lines of one currency."""
        self._book = book
        self._pools = pools
        self._lines = lines
        self._found: dict[AmountStage, Side | None] = {}
        self._held_sides: dict[AmountStage, Side] = {}

    def of(self, *stages: AmountStage) -> Side | None:
        """The first of some stages of which anything counts, else of which anything is said; None if there is none."""
        first: Side | None = None
        for stage in stages:
            side = self.of_stage(stage) if stage in self._lines else None
            if side is not None and side.status is not LedgerLineStatus.NOT_COUNTED:
                return side
            first = first or side
        return first

    def of_stage(self, stage: AmountStage) -> Side | None:
        """What counts at a stage; if nothing does, what was left aside there, without a sum. Worked out once."""
        if stage not in self._found:
            self._found[stage] = self._of_stage(stage)
        return self._found[stage]

    def _of_stage(self, stage: AmountStage) -> Side | None:
        line = self._lines.get(stage)
        if line is None:
            return None
        amounts = tuple(self._book.amounts[key] for key in line.counted)
        if not amounts:
            aside = tuple(self._book.amounts[left.amount] for left in line.left_out if left.reason in _ASIDE)
            return self._running(line) or (Side(stage=stage, amounts=aside, status=line.status) if aside else None)
        side = Side(stage=stage, amounts=amounts, status=line.status, span=self._span(line, amounts))
        holding = self._holding(line)
        if holding is not None:
            self._held_sides[stage] = side
        return self._widened(holding or side, line)

    def _holding(self, line: LedgerLine) -> Side | None:
        """The last running total of the return, if it says that it holds all that counts: then it is all there is."""
        found = self._running(line)
        return found if found is not None and self._held(found.amounts[0]).issuperset(line.counted) else None

    def held(self, stage: AmountStage) -> frozenset[str]:
        """What the side of a stage says it holds, if it is a running total: nothing of that stands beside it."""
        side = self.of_stage(stage)
        if side is None or not all(amount.is_linked(AmountRelation.CUMULATIVE) for amount in side.amounts):
            return frozenset()
        return frozenset(key for amount in side.amounts for key in self._held(amount))

    def _held(self, running: Amount) -> frozenset[str]:
        """A running total and all that it names, with what the running totals among those name."""
        found: set[str] = set()
        waiting = [running.key]
        while waiting:
            key = waiting.pop()
            if key not in found and key in self._book.amounts:
                found.add(key)
                waiting.extend(self._book.amounts[key].linked(AmountRelation.CUMULATIVE))
        return frozenset(found)

    def _running(self, line: LedgerLine) -> Side | None:
        """The last running total of the return: as much was paid by its day."""
        running = [left.amount for left in line.left_out if left.reason is _RUNNING]
        totals = [self._book.amounts[key] for key in running if self._is_of_the_return(key)]
        if any(each.as_of is None for each in totals):
            return None
        last = [one for one in totals if all(one is each or is_before(each, one) for each in totals)]
        return self.alone(last[0]) if last and line.status is not LedgerLineStatus.DISPUTED else None

    def _widened(self, side: Side, line: LedgerLine) -> Side:
        """A side with what may add to it: it comes to no less than what counts, and perhaps to more."""
        if side.span is None:
            return side
        span = side.span
        for left in line.left_out:
            beside = self._book.span_of(self._book.amounts[left.amount])
            if left.reason is LeftOutReason.OVERLAP:
                span = span.plus(beside.or_nothing())
            elif left.reason is LeftOutReason.RUNNING_TOTAL and self._is_of_the_return(left.amount):
                span = hull([span, attrs.evolve(beside, low=span.low, above=span.above)])
        if any(self._adds_to(amount, side) for amount in self._book.unstated):
            span = span.plus(Span(low=Decimal(0)))
        return side if span == side.span else attrs.evolve(side, span=span, has_more_beside=True)

    def _is_of_the_return(self, key: str) -> bool:
        """Whether a running total of what moved is of this return alone, so that as much was paid of it."""
        total = self._book.amounts[key]
        return is_of_the_whole(total) and not total.about and is_money_that_moved(total.stage)

    def _adds_to(self, unstated: Amount, side: Side) -> bool:
        """Whether a sum of unknown size is a further one of a stage, and no part or second report of what is told."""
        if unstated.stage is not side.stage or unstated.key in self._book.settled:
            return False
        within = unstated.is_linked(*_TOLD_WITH) or any(
            unstated.key in each.linked(AmountRelation.TOTAL_OF) or each.scope is AmountScope.WHOLE
            for each in side.amounts
        )
        return not within and scope_of(unstated).reach is not Reach.WIDER

    def _span(self, line: LedgerLine, amounts: Sequence[Amount]) -> Span | None:
        if line.status is LedgerLineStatus.UNRELATED or (line.status is LedgerLineStatus.DISPUTED and len(amounts) > 1):
            return None
        return total(self._book.span_of(amount) for amount in amounts)

    def part_of(self, whole: Side | None, side: Side | None) -> Side | None:
        """What of a side may be of the other; where it makes no sum, what is said to be part of that, if this does."""
        if whole is None or side is None:
            return side
        side = self._not_apart(whole, self._single_sums(whole, side))
        if side.status is not LedgerLineStatus.UNRELATED:
            return side
        parts = tuple(
            amount for amount in side.amounts if any(self._pools.is_part(amount, each) for each in whole.amounts)
        )
        if not parts or (len(parts) > 1 and not are_separate(self._book, parts)):
            return side
        span = total(self._book.span_of(part) for part in parts)
        return Side(stage=side.stage, amounts=parts, status=LedgerLineStatus.SUM, span=span)

    def _single_sums(self, whole: Side, side: Side) -> Side:
        """The sums that a running total holds, if it is not known to be the other side's money, and they may be."""
        single = self._held_sides.get(side.stage)
        if single is None or self._pools.sameness(whole.amounts, side.amounts) > Sameness.UNKNOWN:
            return side
        return single

    def _not_apart(self, whole: Side, side: Side) -> Side:
        """A sum without those of its separate amounts that are said to be other money than the other side."""
        if side.status is not LedgerLineStatus.SUM:
            return side
        left = tuple(amount for amount in side.amounts if not self._pools.is_apart(amount, whole.amounts))
        if not 0 < len(left) < len(side.amounts):
            return side
        status = LedgerLineStatus.SUM if len(left) > 1 else LedgerLineStatus.SINGLE
        return attrs.evolve(
            side, amounts=left, status=status, span=total(self._book.span_of(amount) for amount in left)
        )

    def alone(self, amount: Amount) -> Side:
        """A side of one amount."""
        span = self._book.span_of(amount)
        disputed = amount.key in self._book.contradicted
        status = LedgerLineStatus.DISPUTED if disputed else LedgerLineStatus.SINGLE
        return Side(stage=self._book.stage_of(amount), amounts=(amount,), status=status, span=span)

    def uncounted(self, side: Side) -> Span | None:
        """What payments come to that make no sum: alone, the last of some running totals, else between one and all."""
        if side.status is LedgerLineStatus.DISPUTED:
            return None
        if not any(amount.is_linked(AmountRelation.CUMULATIVE) for amount in side.amounts):
            return self._any_of(side)
        last = [one for one in side.amounts if all(one is each or is_before(each, one) for each in side.amounts)]
        running = all(amount.is_linked(AmountRelation.CUMULATIVE) for amount in side.amounts)
        one_series = len({(amount.scope, amount.about) for amount in side.amounts}) == 1
        return self._book.span_of(last[0]) if last and running and one_series else None

    def _any_of(self, side: Side) -> Span:
        """What payments come to of which nobody says how they are related: the largest at least, at most all."""
        spans = [self._book.span_of(amount) for amount in side.amounts]
        least = max(span.low for span in spans if span.low is not None)  # no figure of a ledger is without a lower end
        if any(span.low is not None and span.low < 0 for span in spans):
            return hull([*spans, total(spans), Span.point(least)])  # what was paid back may or may not be in a sum
        return attrs.evolve(total(spans), low=least, above=False)

    def first_balance(self, stage: AmountStage) -> Side | None:
        """The earliest of several balances of one thing; None if nobody knows which it is."""
        line = self._lines.get(stage)
        if line is None:
            return None
        earlier = [left.amount for left in line.left_out if left.reason is LeftOutReason.EARLIER_BALANCE]
        if not earlier:
            return self.of_stage(stage)
        amounts = [self._book.amounts[key] for key in earlier]
        first = [each for each in amounts if not any(is_before(other, each) for other in amounts if other is not each)]
        return self.alone(first[0]) if len(first) == 1 else None


def is_before(one: Amount, other: Amount) -> bool:
    """Whether one sum is surely of an earlier day than another."""
    return one.day is not None and other.day is not None and one.day.surely_before(other.day)


_TOLD_WITH: Final = relations(lambda found: found.is_told_with)
_RUNNING: Final = LeftOutReason.RUNNING_TOTAL
_ASIDE: Final = frozenset(
    {LeftOutReason.WIDER_SCOPE, LeftOutReason.RUNNING_TOTAL, LeftOutReason.OVERLAP, LeftOutReason.EQUIVALENT}
)
