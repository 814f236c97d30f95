"""Accounts: the steps of one currency, worked out on the spans of its figures.

Everything here is decided by what all readings of the figures have in common. Where an amount may or may not belong
into a difference, the difference is widened by it rather than one of the two chosen; so an answer that is given holds
however the sources are read, and what cannot be answered says why.
"""

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountRelation, AmountScope, AmountStage, StageRole
from assetrecovery.ledgers.classes import STAGES, all_of, scope_of, stages_of
from assetrecovery.ledgers.counting import Book, LedgerLine, LedgerLineStatus, LeftOutReason, citations_of
from assetrecovery.ledgers.effects import Between, Effects
from assetrecovery.ledgers.pools import Pools, Sameness
from assetrecovery.ledgers.reports import Agreement, digits_added_as_one, is_a_figure
from assetrecovery.ledgers.sides import Side, Sides
from assetrecovery.ledgers.steps import Explanation, ExplanationKind, Step, StepAnswer, StepKind, StepNote
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Currency, Money, added
from assetrecovery.values.spans import Span, total
from assetrecovery.values.terms import Answer

_NOTHING: Final = Decimal(0)


class Account:
    """One currency of a ledger, and the steps that can be made in it."""

    def __init__(self, book: Book, pools: Pools, currency: Currency, lines: Sequence[LedgerLine]) -> None:
        """Take the lines of one currency."""
        self._book = book
        self._pools = pools
        self._currency = currency
        self._lines: Mapping[AmountStage, LedgerLine] = {line.stage: line for line in lines}
        self._sides = Sides(book, pools, self._lines)
        self._between = Between(book, pools, currency, self._lines)

    def steps(self) -> Iterator[Step]:
        """Every step that the amounts call for, what resolution 6/2 asks for first."""
        sent = self._sides.of(AmountStage.TRANSFERRED, AmountStage.RECEIVED)
        shown = [*self._frozen_disposed(sent), *self._course(), *self._reports()]
        found = [*self.accounts(), *shown]
        yield from found
        yield from self._side_by_side(found)

    # ── accounts ─────────────────────────────────────────────────────────────────────────────────

    def accounts(self) -> Iterator[Step]:
        """The steps whose sides should come to the same, so that one of them can be too much or too little."""
        sent = self._sides.of(AmountStage.TRANSFERRED, AmountStage.RECEIVED)
        yield self._obtained_returned(sent)
        yield from self._owed(StepKind.AGREED_RETURNED, self._sides.of(AmountStage.AGREED), sent)
        yield from self._owed(StepKind.DUE_PAID, self._sides.of(AmountStage.DUE), sent)
        ordered = self._sides.of(AmountStage.ORDERED)
        collected = self._sides.of(AmountStage.COLLECTED) if ordered is not None else None
        if collected is not None:
            yield from self._owed(StepKind.ORDERED_COLLECTED, ordered, collected)
        else:
            yield from self._owed(StepKind.ORDERED_RETURNED, ordered, sent)
        yield from self._sent_received()
        yield from self._received_spent()
        yield from self._earmarked()

    def _obtained_returned(self, sent: Side | None) -> Step:
        obtained = self._with_other_property(self._obtained(), sent)
        sent = self._sides.part_of(obtained, sent)
        kind = StepKind.OBTAINED_RETURNED
        if obtained is None or sent is None:
            kept = self._kept_in_full(obtained) if obtained is not None else None
            if kept is not None:
                return kept
            notes = (
                *((StepNote.NO_AMOUNT_OBTAINED,) if obtained is None else ()),
                *(self._nothing_returned() if sent is None else ()),
                *((StepNote.CONVERTED_ONLY,) if self._is_converted_only else ()),
            )
            return self._step(kind, StepAnswer.MISSING, obtained, sent, notes=notes)
        stands_in = self._standing_in(obtained)
        effects = self._between.effects(obtained, sent)
        found = self._answer(kind, obtained, sent, effects, rest=self._rest(obtained, sent))
        if found.answer is StepAnswer.NOT_RECORDED and obtained.span is not None and sent.span is not None:
            found = self._still_to_come(found, obtained, sent, obtained.span.minus(sent.span).plus(effects.span))
        return attrs.evolve(found, notes=(*stands_in, *found.notes))

    def _kept_in_full(self, obtained: Side) -> Step | None:
        """Explain a sum out of which nothing is told to have gone back, where all of it was kept, shared or released.

        Where something was to be paid, all was not kept, whatever the figures come to.
        """
        owed = any(line.stage.role in {StageRole.AGREEMENT, StageRole.DUE} for line in self._lines.values())
        if owed or obtained.span is None or obtained.status is LedgerLineStatus.DISPUTED:
            return None
        nothing = Side(
            stage=AmountStage.TRANSFERRED, amounts=(), status=LedgerLineStatus.NOT_COUNTED, span=Span.point(_NOTHING)
        )
        effects = self._between.effects(obtained, nothing)
        left = obtained.span.plus(effects.span)
        whole = left.is_zero or (not _sign(left) and self._is_bounded(obtained, nothing, effects.explained))
        if not effects.explained or effects.is_unsure or effects.notes or not whole:
            return None
        notes = (*self._standing_in(obtained), *self._nothing_returned())
        kind, explained = StepKind.OBTAINED_RETURNED, effects.explained
        return self._step(kind, StepAnswer.EXPLAINED, obtained, None, explained=explained, notes=notes)

    def _still_to_come(self, found: Step, obtained: Side, sent: Side, left: Span) -> Step:
        """Take what is agreed of what was obtained, and still to come, out of a rest of which nothing is recorded."""
        outstanding = self._stated_outstanding(obtained, sent)
        still = total(self._book.span_of(amount) for amount in outstanding)
        rest = left.minus(still)
        if not outstanding or rest.is_negative or self._book.ledger.closed is Answer.YES:
            return found
        named = (Explanation(amount=amount.key, kind=ExplanationKind.OUTSTANDING) for amount in outstanding)
        answer, span = (found.answer, rest) if rest.is_positive else (StepAnswer.OUTSTANDING, still)
        explained = (*found.explained, *named)
        return self._step(found.kind, answer, obtained, sent, span=span, explained=explained, notes=found.notes)

    def _obtained(self) -> Side | None:
        """What was obtained; of a settlement that is told, all of it, though a part of it was confiscated."""
        obtained = self._sides.of(*_OBTAINED)
        for stage in _OF_PARTS:
            whole = self._sides.of_stage(stage)
            if whole and obtained and obtained.stage not in _OF_PARTS and self._are_parts(obtained, whole):
                return whole
        return obtained

    def _with_other_property(self, obtained: Side | None, sent: Side | None) -> Side | None:
        """What was obtained, with what other property brought that is told at another stage: cash, and a house sold.

        Where what was returned is known to be of the first stage alone, nothing else is asked of.
        """
        if obtained is None or obtained.stage in _OF_PARTS:
            return obtained
        alone = sent is not None and self._pools.sameness(obtained.amounts, sent.amounts) > Sameness.UNKNOWN
        others = [] if alone else [self._sides.of_stage(stage) for stage in _OF_PROPERTY if stage in self._lines]
        found = [obtained, *(side for side in others if side is not None and side.stage is not obtained.stage)]
        amounts = tuple(amount for side in found for amount in side.amounts)
        told = all(side.span is not None and not side.has_more_beside for side in found)
        if len(found) == 1 or not told or not self._book.are_of_different_property(amounts):
            return obtained
        span = total(side.span for side in found if side.span is not None)
        return attrs.evolve(obtained, amounts=amounts, status=LedgerLineStatus.SUM, span=span)

    def _standing_in(self, obtained: Side) -> tuple[StepNote, ...]:
        """What stands in for what was obtained, said openly; the other stages are what was obtained."""
        stages = dict.fromkeys((obtained.stage, *(self._book.stage_of(amount) for amount in obtained.amounts)))
        return tuple(note for stage in stages if (note := _OBTAINED.get(stage)) is not None)

    def _are_parts(self, parts: Side, whole: Side) -> bool:
        """Whether all that stands on one side is said to be part of what stands on the other."""
        return all(any(self._pools.is_part(part, each) for each in whole.amounts) for part in parts.amounts)

    def _nothing_returned(self) -> tuple[StepNote, ...]:
        """Say that no money is told to have gone back; of goods that did so, that they went back in kind."""
        funds = frozenset(self._book.ledger.funds)
        in_kind = any(not leg.amounts and not funds.issuperset(leg.assets) for leg in self._book.ledger.transfers)
        return (StepNote.RETURNED_IN_KIND,) if in_kind else (StepNote.NO_AMOUNT_RETURNED,)

    @functools.cached_property
    def _is_converted_only(self) -> bool:
        """Whether every figure of this currency is another told over; one that is not is a figure of its own."""
        return all(
            amount.links and amount.is_linked(AmountRelation.EQUIVALENT)
            for amount in self._book.amounts.values()
            if amount.figure.currency == self._currency
        )

    def _rest(self, first: Side, second: Side) -> StepAnswer:
        """What is left over is unexplained only where nothing can be missing from the record."""
        is_over = self._book.ledger.closed is not Answer.NO  # while a return is open, what is left may be still to come
        return StepAnswer.UNEXPLAINED if is_over and self._is_whole(first, second) else StepAnswer.NOT_RECORDED

    def _is_whole(self, first: Side, second: Side) -> bool:
        """Whether all sums are recorded, or both sides are said to be the totals."""
        totals = all(amount.scope is AmountScope.WHOLE for amount in (*first.amounts, *second.amounts))
        return totals or self._book.ledger.complete is Answer.YES

    def _is_all_paid_by_then(self, owed: Side, paid: Side) -> bool:
        """Whether nothing else was paid: all is recorded, or the sum is told as what was paid by a day."""
        return self._is_whole(owed, paid) or all(amount.as_of is not None for amount in paid.amounts)

    def _owed(self, kind: StepKind, owed: Side | None, paid: Side | None) -> Iterator[Step]:
        """What was ordered, agreed or due, and what was paid of it."""
        if owed is None or (owed.span is None and not owed.amounts):
            return
        paid = self._sides.part_of(owed, paid)
        if paid is None:
            if not self._is_converted_only:
                yield self._step(kind, StepAnswer.MISSING, owed, None, notes=self._nothing_returned())
            return
        if self._pools.sameness(owed.amounts, paid.amounts) is Sameness.APART:
            return
        spans = self._compared(owed, paid)
        effects = self._between.effects(owed, paid, owed=True)
        # What was ordered and not collected stays owed, whatever became of the return of what was.
        closed = self._book.ledger.closed is Answer.YES and kind is not StepKind.ORDERED_COLLECTED
        rest = (
            StepAnswer.OUTSTANDING if not closed and self._is_all_paid_by_then(owed, paid) else self._rest(owed, paid)
        )
        if isinstance(spans, StepAnswer):
            yield self._answer(kind, owed, paid, effects, rest=rest)
        elif self._is_ceiling(owed):
            yield self._under_ceiling(kind, owed, paid, spans=spans, effects=effects)
        elif outstanding := self._stated_outstanding(owed, paid):
            yield self._with_outstanding(kind, owed, paid, outstanding, bare=spans[0].minus(spans[1]), effects=effects)
        else:
            yield self._answer(kind, owed, paid, effects, rest=rest)

    def _is_ceiling(self, owed: Side) -> bool:
        """Whether what is owed is told as "up to" a sum, by every report of it."""
        reports = [report for amount in owed.amounts for report in self._book.reports_of(amount)]
        return all(report.bound in _CEILINGS for report in reports)

    def _under_ceiling(
        self, kind: StepKind, owed: Side, paid: Side, *, spans: tuple[Span, Span], effects: Effects
    ) -> Step:
        """Compare with an "up to": below it nothing is missing, and above it may be what the sum grew by."""
        ceiling, sum_paid = spans
        over = sum_paid.minus(Span.point(ceiling.high) if ceiling.high is not None else ceiling)
        if over.high is not None and over.high <= 0:
            return self._step(kind, StepAnswer.WITHIN_CEILING, owed, paid)
        grown = tuple(each for each in effects.explained if each.kind is ExplanationKind.GROWTH)
        beyond = over.minus(Span(low=_NOTHING, high=effects.span.high))
        if beyond.is_positive:
            return self._step(kind, StepAnswer.EXCEEDED, owed, paid, span=beyond, explained=grown)
        notes = tuple(note for note in effects.notes if note is StepNote.GROWTH_UNSTATED)
        return self._step(kind, StepAnswer.UNDECIDED, owed, paid, explained=grown, notes=notes)

    def _stated_outstanding(self, owed: Side, paid: Side) -> tuple[Amount, ...]:
        """What is said to be another part of the same whole, and still to come: the balance."""
        return tuple(
            amount
            for amount in self._book.amounts.values()
            if amount.stage.role in {StageRole.AGREEMENT, StageRole.DUE}
            and self._book.shown(amount.key) == amount.key
            and amount.figure.currency == self._currency
            and amount not in owed.amounts
            and any(self._pools.is_part(amount, each) for each in owed.amounts)
            and all(self._pools.compare(amount, each) is Sameness.APART for each in paid.amounts)
        )

    def _with_outstanding(
        self, kind: StepKind, owed: Side, paid: Side, outstanding: tuple[Amount, ...], *, bare: Span, effects: Effects
    ) -> Step:
        """What is said to be still to come must fit what is left, by itself or with what lies between."""
        still = total(self._book.span_of(amount) for amount in outstanding)
        explained = tuple(Explanation(amount=amount.key, kind=ExplanationKind.OUTSTANDING) for amount in outstanding)
        left = bare.minus(still)
        fits = not _sign(left)
        if not fits and not _sign(left.plus(effects.span)):
            fits, explained = True, (*explained, *effects.explained)
        answer = StepAnswer.OUTSTANDING if fits else StepAnswer.UNDECIDED
        return self._step(kind, answer, owed, paid, span=still if fits else None, explained=explained)

    def _sent_received(self) -> Iterator[Step]:
        sent, received = self._sides.of(AmountStage.TRANSFERRED), self._sides.of(AmountStage.RECEIVED)
        if sent is None or received is None:
            return
        if self._pools.sameness(sent.amounts, received.amounts) is Sameness.APART:
            return
        effects = self._between.effects(sent, received, owed=True)
        yield self._answer(StepKind.SENT_RECEIVED, sent, received, effects, rest=self._rest(sent, received))

    def _received_spent(self) -> Iterator[Step]:
        spent = self._sides.of(AmountStage.DISBURSED)
        if spent is None:
            return
        had, notes = self._had_for(spent)
        if had is None:
            yield self._step(
                StepKind.RECEIVED_SPENT, StepAnswer.MISSING, None, spent, notes=(StepNote.NO_AMOUNT_RECEIVED,)
            )
            return
        spent = attrs.evolve(spent, span=spent.span or self._sides.uncounted(spent))
        closed = self._book.ledger.closed is Answer.YES
        rest = self._rest(had, spent) if closed else StepAnswer.RUNNING
        effects = self._between.effects(had, spent, owed=True)
        found = self._answer(StepKind.RECEIVED_SPENT, had, spent, effects, rest=rest)
        yield attrs.evolve(found, notes=(*notes, *found.notes))

    def _had_for(self, spent: Side) -> tuple[Side | None, tuple[StepNote, ...]]:
        """Out of what something was spent: what it is part of, else what arrived, else what was agreed for its fund."""
        for amount in self._shown():
            had = amount.stage.role is not StageRole.SPENT  # the total of what was spent is not what there was to spend
            if had and all(self._pools.is_part(each, amount) for each in spent.amounts):
                return self._sides.alone(amount), ()
        for stage in (AmountStage.RECEIVED, AmountStage.TRANSFERRED):
            side = self._sides.of_stage(stage)
            # What arrived and makes no sum is not passed over for what was sent: it is what there was to spend.
            if side is not None and (side.span is not None or self._lines[stage].counted):
                return side, ()
        scopes = {amount.scope for amount in spent.amounts}
        of_the_fund = [
            amount
            for amount in self._shown()
            if amount.stage is AmountStage.AGREED and scopes == {amount.scope} == {AmountScope.FUND}
        ]
        if len(of_the_fund) == 1:
            return self._sides.alone(of_the_fund[0]), (StepNote.AGREED_STANDS_IN,)
        return None, ()

    def _shown(self) -> Iterator[Amount]:
        """The amounts of this currency, one report of each sum."""
        for amount in self._book.amounts.values():
            if amount.figure.currency == self._currency and self._book.shown(amount.key) == amount.key:
                yield amount

    def _earmarked(self) -> Iterator[Step]:
        allocated = self._sides.of(AmountStage.ALLOCATED)
        agreed = self._sides.of(AmountStage.AGREED) if allocated is not None else None
        if agreed is not None and allocated is not None:
            allocated = self._sides.part_of(agreed, allocated) or allocated
            # What is not allocated to a purpose is left to be allocated, however complete the record is.
            rest = StepAnswer.NOT_RECORDED
            yield self._answer(StepKind.AGREED_ALLOCATED, agreed, allocated, Effects(), rest=rest)
        requested = self._sides.of(AmountStage.REQUESTED)
        spent = self._sides.of(AmountStage.DISBURSED) if requested is not None else None
        if requested is not None and spent is not None:
            # A request may be for what was already paid or for more: no source has yet been seen to say which.
            yield self._step(StepKind.REQUESTED_DISBURSED, StepAnswer.UNDECIDED, requested, spent)

    def _frozen_disposed(self, sent: Side | None) -> Iterator[Step]:
        """What was frozen is released, returned or still held; what is over or under may be a change in value."""
        if self._sides.of(*_OBTAINED) is not None:
            return
        for stage in _RESTRAINED:
            frozen = self._sides.first_balance(stage)
            released = self._sides.of(AmountStage.RELEASED)
            if frozen is None or (sent is None and released is None):
                continue
            held = self._sides.of_stage(stage)
            still = held if held is not None and held.keys != frozen.keys else None
            yield self._disposed(frozen, sent, released, still)

    def _disposed(self, frozen: Side, sent: Side | None, released: Side | None, still: Side | None) -> Step:
        kind = StepKind.FROZEN_DISPOSED
        gone = tuple(side for side in (sent, released, still) if side is not None)
        explained = tuple(
            Explanation(amount=key, kind=why)
            for side, why in ((released, ExplanationKind.RELEASE), (still, ExplanationKind.STILL_HELD))
            if side is not None
            for key in side.keys
        )
        others = tuple(amount for side in gone if side is not still for amount in side.amounts)
        if self._pools.sameness(frozen.amounts, others) <= Sameness.UNKNOWN:
            return self._step(kind, StepAnswer.NOT_KNOWN_SAME_MONEY, frozen, sent, explained=explained)
        spans = [side.span for side in (frozen, *gone)]
        if any(span is None for span in spans) or LedgerLineStatus.DISPUTED in {side.status for side in gone}:
            return self._step(kind, StepAnswer.UNDECIDED, frozen, sent, explained=explained)
        since = self._between.since_frozen(frozen, sent)
        explained += since.explained
        bare = total(span for span in spans[:1] if span).minus(total(span for span in spans[1:] if span))
        rest = bare.plus(since.span)
        notes = (StepNote.VALUE_MAY_CHANGE,)
        growing = any(each.stage.role is StageRole.GROWTH for each in self._book.unstated) or (
            sent is not None and self._between.grew(frozen, sent) is Answer.YES
        )
        if rest.is_positive:
            return self._step(kind, StepAnswer.NOT_RECORDED, frozen, sent, span=rest, explained=explained, notes=notes)
        if rest.is_negative:
            answer, more = self._of_more_than_frozen(frozen, still, growing=growing)
            over = rest.negative() if answer is StepAnswer.EXCEEDED else None
            return self._step(kind, answer, frozen, sent, span=over, explained=explained, notes=(*notes, *more))
        if rest.is_zero:
            answer = StepAnswer.EQUAL if bare.is_zero else StepAnswer.EXPLAINED
        elif len(gone) == 1 and not since.explained and self._is_said_alike(frozen, gone[0]):
            answer = StepAnswer.SAID_ALIKE
        else:
            is_rounded = not (since.is_unsure or _have_more(frozen, *gone)) and _is_only_rounded(
                (*frozen.amounts, *(a for s in gone for a in s.amounts))
            )
            answer = StepAnswer.NOT_TOLD_APART if is_rounded else StepAnswer.UNDECIDED
        return self._step(kind, answer, frozen, sent, explained=explained)

    @staticmethod
    def _of_more_than_frozen(
        frozen: Side, still: Side | None, *, growing: bool
    ) -> tuple[StepAnswer, tuple[StepNote, ...]]:
        """Say of more than was frozen whether it grew, or more was frozen since: then the first balance was not all."""
        if growing:
            return StepAnswer.EXPLAINED, (StepNote.GROWTH_UNSTATED,)
        first, later = frozen.span, still.span if still is not None else None
        if first is not None and later is not None and first.minus(later).is_negative:
            return StepAnswer.UNDECIDED, (StepNote.MORE_FROZEN,)
        return StepAnswer.EXCEEDED, ()

    # ── answers ──────────────────────────────────────────────────────────────────────────────────

    def _compared(self, first: Side, second: Side) -> tuple[Span, Span] | StepAnswer:
        """What two sides come to, or why they cannot be compared at all."""
        if self._pools.sameness(first.amounts, second.amounts) <= Sameness.UNKNOWN:
            return StepAnswer.NOT_KNOWN_SAME_MONEY
        if LedgerLineStatus.DISPUTED in {first.status, second.status}:
            return StepAnswer.DISPUTED
        if first.span is None or second.span is None:
            return StepAnswer.NOT_KNOWN_SAME_MONEY
        return first.span, second.span

    @staticmethod
    def _why(first: Side, second: Side) -> tuple[StepNote, ...]:
        amounts = (*first.amounts, *second.amounts)
        part = any(scope_of(amount).leaves_out for amount in amounts)
        disputed = LedgerLineStatus.DISPUTED in {first.status, second.status}
        return (
            *((StepNote.PART_ONLY,) if part else ()),
            *((StepNote.SIDE_DISPUTED,) if disputed else ()),
        )

    def _answer(self, kind: StepKind, first: Side, second: Side, effects: Effects, *, rest: StepAnswer) -> Step:
        """Say what may be said of a difference, from what all readings of it have in common."""
        spans = self._compared(first, second)
        if isinstance(spans, StepAnswer):
            return self._step(kind, spans, first, second, notes=self._why(first, second))
        bare = spans[0].minus(spans[1])
        left = bare.plus(effects.span)
        amounts = (*first.amounts, *second.amounts)
        fines = StepNote.MAY_HOLD_FINES in effects.notes and not bare.is_zero and not bare.is_negative
        notes = tuple(note for note in dict.fromkeys(effects.notes) if note is not StepNote.MAY_HOLD_FINES or fines)
        explained = effects.explained
        is_bounded = self._is_bounded(first, second, explained)
        in_kind = (bare.is_negative and StepNote.GROWTH_UNSTATED in notes) or (
            bare.is_positive and StepNote.REDUCTION_UNSTATED in notes
        )
        span: Span | None = None
        if self._is_told_again(kind, first, second, effects) and self._is_said_alike(first, second):
            explained, notes = (), ()
            answer = StepAnswer.EQUAL if _are_exact(amounts) else StepAnswer.SAID_ALIKE
        elif left.is_zero:
            answer = StepAnswer.EXPLAINED if explained else StepAnswer.EQUAL
        elif self._adds_up(first, second) and not explained:
            answer = StepAnswer.EQUAL
        elif left.is_positive:
            # Nothing is left unexplained by what may be a fine, and nothing is explained by what nobody states.
            answer, span = (StepAnswer.UNDECIDED, None) if fines else (rest, left)
        elif left.is_negative:
            answer, more = self._of_excess(first, second)
            span, notes = left.negative() if answer is StepAnswer.EXCEEDED else None, (*notes, *more)
        elif _sign(bare) and not effects.is_unsure and (is_bounded or in_kind):
            answer = StepAnswer.EXPLAINED
        elif not effects.is_unsure and not effects.notes and is_bounded:
            answer = StepAnswer.NOT_TOLD_APART
        else:
            answer = StepAnswer.UNDECIDED
            notes = (*notes, *self._why_open(first, second, is_bounded=is_bounded))
        return self._step(kind, answer, first, second, span=span, explained=explained, notes=notes)

    def _of_excess(self, first: Side, second: Side) -> tuple[StepAnswer, tuple[StepNote, ...]]:
        """Say whether a second side that is more than the first exceeds it, or may be more by its nature."""
        grew = self._between.grew(first, second)
        if grew is not Answer.NO:
            answer = StepAnswer.EXPLAINED if grew is Answer.YES else StepAnswer.UNDECIDED
            return answer, (StepNote.GROWTH_UNSTATED,)
        if self._may_be_of_less(first, second) or second.status is LedgerLineStatus.UNRELATED:
            return StepAnswer.UNDECIDED, (StepNote.PART_ONLY,)
        return StepAnswer.EXCEEDED, ()

    def _may_be_of_less(self, first: Side, second: Side) -> bool:
        """Whether the first sum may be that of a part of what the second is about, so that this may be more.

        A sale stands in for what was obtained, though it may have been of one thing of many; and what is said to be
        part of the second side is less than that by its own word.
        """
        if any(self._pools.is_part(one, two) for one in first.amounts for two in second.amounts):
            return not all(self._pools.is_part(two, one) for one in first.amounts for two in second.amounts)
        told_whole = all(amount.scope is AmountScope.WHOLE for amount in first.amounts)
        known = self._pools.sameness(first.amounts, second.amounts) is Sameness.KNOWN
        return first.stage is AmountStage.SALE_PROCEEDS and not (told_whole or known)

    @staticmethod
    def _why_open(first: Side, second: Side, *, is_bounded: bool) -> tuple[StepNote, ...]:
        if _have_more(first, second):
            return (StepNote.MORE_BESIDE,)
        return () if is_bounded else (StepNote.ONLY_A_LIMIT,)

    def _is_bounded(self, first: Side, second: Side, explained: Iterable[Explanation]) -> bool:
        """Whether every figure of a step is rounded at most, and it is known how those of a side are related.

        A limit leaves room for more than it explains.
        """
        if LedgerLineStatus.UNRELATED in {first.status, second.status} or _have_more(first, second):
            return False
        explaining = (self._book.amounts[each.amount] for each in explained if each.amount in self._book.amounts)
        return _is_only_rounded((*first.amounts, *second.amounts, *explaining))

    @staticmethod
    def _is_told_again(kind: StepKind, first: Side, second: Side, effects: Effects) -> bool:
        """Whether a figure that is told again is one sum, because nothing has to lie between the two.

        What was agreed and what was paid of it may both be told after all that was taken off. What was obtained is
        told before, and what was received may bear interest that is not spent: there a figure that is told again
        beside something else is an accident.
        """
        if not effects.explained and not effects.notes:
            return True
        has_room = any(each.bound in _FLOORS for each in second.amounts)  # "at least" holds what it may have borne
        told_without = not has_room and any(each.includes_interest is Answer.NO for each in first.amounts)
        return kind in _OF_ONE_SUM and not told_without and effects.span.meets(Span.point(_NOTHING))

    def _is_said_alike(self, first: Side, second: Side) -> bool:
        """Whether one figure is told at both stages: it is the same figure then, whatever its bound.

        Beside a figure, a limit is no figure of the sum: 308 is not told again by "more than 308" of what is 318.
        """
        if len(first.amounts) != 1 or len(second.amounts) != 1 or _have_more(first, second):
            return False
        reports = [self._book.reports_of(side.amounts[0]) for side in (first, second)]
        told = [[each for each in group if is_a_figure(each)] or group for group in reports]
        figures = [{(report.figure, report.upper) for report in group} for group in told]
        return bool(figures[0] & figures[1])

    def _adds_up(self, first: Side, second: Side) -> bool:
        """Whether stated parts of a stated whole come to it to the last digit, rounded as they all may be."""
        whole, parts = first.amounts[0], second.amounts
        if any(each.upper is not None for each in (whole, *parts)):
            return False
        linked = (
            len(first.amounts) == 1
            and not _have_more(first, second)
            and all(self._pools.is_part(part, whole) for part in parts)
        )
        return linked and len(parts) > 1 and added(part.figure for part in parts) == whole.figure

    def _step(
        self,
        kind: StepKind,
        answer: StepAnswer,
        first: Side | None,
        second: Side | None,
        *,
        span: Span | None = None,
        explained: tuple[Explanation, ...] = (),
        notes: Iterable[StepNote] = (),
    ) -> Step:
        low = span.low if span else None
        high = span.high if span else None
        amounts = [amount for side in (first, second) if side for amount in side.amounts]
        amounts += [self._book.amounts[each.amount] for each in explained if each.amount in self._book.amounts]
        return Step(
            kind=kind,
            answer=answer,
            first=first.keys if first else (),
            first_stage=first.stage if first else None,
            second=second.keys if second else (),
            second_stage=second.stage if second else None,
            explained=explained,
            low=None if low is None else Money(amount=low, currency=self._currency),
            high=None if high is None else Money(amount=high, currency=self._currency),
            notes=tuple(notes),
            citations=citations_of(amounts),
        )

    # ── the course of the proceedings ────────────────────────────────────────────────────────────

    def _course(self) -> Iterator[Step]:
        """Compare each stage of the proceedings that is recorded with the next."""
        found = [
            (role, side)
            for role, stages in _COURSE
            if (side := self._sides.of(*stages)) is not None and not self._is_converted(side)
        ]
        for (earlier, first), (later, second) in itertools.pairwise(found):
            kind = _COURSE_STEPS.get((earlier, later))  # of other pairs nothing is asked: what is ordered is an account
            # Two parts of one whole are different money: that one is no part of the other says nothing of either.
            if kind is not None and self._pools.sameness(first.amounts, second.amounts) is not Sameness.APART:
                yield self._course_step(kind, first, second)

    @staticmethod
    def _is_converted(side: Side) -> bool:
        return all(amount.is_linked(AmountRelation.EQUIVALENT) for amount in side.amounts)

    def _course_step(self, kind: StepKind, first: Side, second: Side) -> Step:
        same = self._pools.sameness(first.amounts, second.amounts)
        if same <= Sameness.UNKNOWN or first.span is None or second.span is None:
            answer = StepAnswer.NOT_KNOWN_SAME_MONEY
            return self._step(kind, answer, first, second, notes=self._why(first, second))
        rest = first.span.minus(second.span)
        answer, span = self._course_answer(kind, first, second, rest, same)
        notes = () if answer in _SAYING_ENOUGH else self._why(first, second)
        return self._step(kind, answer, first, second, span=span, notes=notes)

    def _course_answer(
        self, kind: StepKind, first: Side, second: Side, rest: Span, same: Sameness
    ) -> tuple[StepAnswer, Span | None]:
        less = _COURSE_ANSWERS[kind]
        # What lay frozen on one day was worth something else on another: only where the record says that both are the
        # same money, what is less at the later stage was left out of it.
        settled = same is Sameness.KNOWN or first.stage.role is not StageRole.RESTRAINT
        if self._is_said_alike(first, second):
            return StepAnswer.SAID_ALIKE, None
        disputed = LedgerLineStatus.DISPUTED in {first.status, second.status}
        # What was not agreed is less than each report allows; nothing else is said over a dispute.
        certain = not disputed or less is StepAnswer.NOT_PART_OF_AGREED
        if rest.is_positive and less is not None and settled and certain:
            return less, rest
        if disputed:
            return StepAnswer.DISPUTED, None  # what the reports allow together is no rounding of any of them
        if rest.is_zero:
            return StepAnswer.EQUAL, None
        if rest.is_negative and first.stage.role is StageRole.CLAIM:
            # Later stages may hold interest or be worth more by then; more than was claimed is more than was claimed.
            return StepAnswer.EXCEEDED, rest.negative()
        rounded = not (_sign(rest) or _have_more(first, second))
        rounded = rounded and _is_only_rounded((*first.amounts, *second.amounts))
        return StepAnswer.NOT_TOLD_APART if rounded else StepAnswer.UNDECIDED, None

    # ── reports, and what stands side by side ────────────────────────────────────────────────────

    def _reports(self) -> Iterator[Step]:
        for group in self._book.groups:
            if group[0].figure.currency == self._currency:
                stage = self._book.stage_of(group[0])
                shown = Side(stage=stage, amounts=(group[0],), status=LedgerLineStatus.SINGLE)
                others = Side(stage=stage, amounts=tuple(group[1:]), status=LedgerLineStatus.SINGLE)
                yield self._told_again(group, shown, others)
        for whole in self._book.linking:
            parts = tuple(
                self._book.amounts[key] for key in whole.linked(AmountRelation.TOTAL_OF) if key in self._book.amounts
            )
            if whole.figure.currency == self._currency and len({part.figure.currency for part in parts}) > 1:
                yield self._converted_total(whole, parts)

    def _told_again(self, group: Sequence[Amount], shown: Side, others: Side) -> Step:
        """How the reports of a sum stand to each other; conversions at two rates contradict nothing."""
        found = _AGREEMENTS[self._book.agreement(group)]
        if found is StepAnswer.DISPUTED and self._book.are_conversions(group):
            notes = (StepNote.CONVERTED_ONLY,)
            return self._step(StepKind.REPORTS_OF_ONE_SUM, StepAnswer.UNDECIDED, shown, others, notes=notes)
        return self._step(StepKind.REPORTS_OF_ONE_SUM, found, shown, others)

    def _converted_total(self, whole: Amount, parts: tuple[Amount, ...]) -> Step:
        """A total over currencies agrees with its parts if something is left in it for those that were converted.

        Where its digits are those of its parts, they may have been added up as one: of rounded figures nobody can say.
        """
        first = Side(stage=whole.stage, amounts=(whole,), status=LedgerLineStatus.SINGLE)
        second = Side(stage=parts[0].stage, amounts=parts, status=LedgerLineStatus.SINGLE)
        own = total(self._book.span_of(part) for part in parts if part.figure.currency == self._currency)
        converted = self._book.span_of(whole).minus(own)
        as_one = digits_added_as_one(whole, parts)
        if converted.is_negative or (as_one and _are_exact((whole, *parts))):
            answer = StepAnswer.DISPUTED
        else:
            answer = StepAnswer.UNDECIDED if as_one else StepAnswer.AGREE
        return self._step(StepKind.REPORTS_OF_ONE_SUM, answer, first, second)

    def _side_by_side(self, found: Sequence[Step]) -> Iterator[Step]:
        """What is in no step, and what overlaps: shown beside what it might be, and compared with nothing."""
        shown = {key for step in found for key in (*step.first, *step.second)}
        groups = [*self._overlapping(), *self._unrelated(shown)]
        for group in groups:
            amounts = tuple(self._book.amounts[key] for key in self._book.amounts if key in group)
            stage = amounts[0].stage
            side = Side(stage=stage, amounts=amounts, status=LedgerLineStatus.UNRELATED)
            yield self._step(StepKind.SIDE_BY_SIDE, StepAnswer.NOT_KNOWN_SAME_MONEY, side, None)

    def _overlapping(self) -> Iterator[set[str]]:
        """The groups of amounts that are said to overlap, with the reports of each."""
        groups: dict[str, set[str]] = {}
        for amount in self._book.linking:
            named = [key for key in amount.linked(AmountRelation.OVERLAPPING) if key in self._book.amounts]
            if not named or amount.figure.currency != self._currency:
                continue
            members = {
                each.key for key in (amount.key, *named) for each in self._book.reports_of(self._book.amounts[key])
            }
            members = members.union(*(groups[key] for key in members if key in groups))
            groups.update(dict.fromkeys(members, members))
        yield from {id(group): group for group in groups.values()}.values()

    def _unrelated(self, shown: set[str]) -> Iterator[set[str]]:
        for line in self._lines.values():
            held = self._sides.held(line.stage)
            aside = {left.amount for left in line.left_out if left.reason in _SET_BESIDE} - held
            if line.counted and held.issuperset(line.counted) and not aside:
                continue
            if line.status is LedgerLineStatus.UNRELATED:
                overlapping = any(self._book.amounts[key].is_linked(AmountRelation.OVERLAPPING) for key in line.counted)
                if not overlapping:
                    yield {*line.counted, *aside}
            elif aside and (line.counted or not aside <= shown):
                beside = line.counted or next(
                    (self._lines[stage].counted for stage in _BESIDE if stage in self._lines), ()
                )
                if beside or len(aside) > 1:
                    yield {*beside, *aside}


_SET_BESIDE: Final = frozenset({LeftOutReason.WIDER_SCOPE, LeftOutReason.RUNNING_TOTAL})
_BESIDE: Final = (AmountStage.TRANSFERRED, AmountStage.RECEIVED, AmountStage.AGREED, AmountStage.CONFISCATED)
_OF_ONE_SUM: Final = frozenset(
    {
        StepKind.AGREED_RETURNED,
        StepKind.DUE_PAID,
        StepKind.ORDERED_RETURNED,
        StepKind.ORDERED_COLLECTED,
        StepKind.SENT_RECEIVED,
    }
)
"""The steps whose sides may both be told before, or both after, what was taken off or grew."""

_FLOORS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_CEILINGS: Final = frozenset({Bound.AT_MOST, Bound.LESS_THAN})

_OBTAINED: Final = all_of(
    StageRole.OBTAINED,
    {
        AmountStage.REALIZED: None,
        AmountStage.COLLECTED: None,
        AmountStage.CONFISCATED: None,
        AmountStage.SETTLED: StepNote.SETTLEMENT_STANDS_IN,
        AmountStage.TOTAL_SANCTIONS: StepNote.SANCTIONS_STAND_IN,
        AmountStage.SALE_PROCEEDS: StepNote.SALE_STANDS_IN,
    },
)
"""What stands for "obtained", the word of resolution 6/2 first: realized; what was collected or confiscated; else,
openly, with its note, what a settlement, all sanctions or a sale came to."""

_OF_PROPERTY: Final = tuple(stage for stage in _OBTAINED if not STAGES[stage].may_hold_sanctions)
"""The stages at which is told what single property brought; a settlement and all sanctions are of everything."""

_RESTRAINED: Final = stages_of(StageRole.RESTRAINT)

_OF_PARTS: Final = tuple(stage for stage in AmountStage if STAGES[stage].may_hold_sanctions)
"""What a confiscation may be a part of, so that this is not all that was obtained."""

_COURSE: Final = (
    (StageRole.CLAIM, stages_of(StageRole.CLAIM)),
    (StageRole.RESTRAINT, stages_of(StageRole.RESTRAINT)),
    (StageRole.OBTAINED, (AmountStage.CONFISCATED,)),
    (StageRole.ORDER, stages_of(StageRole.ORDER)),
    (StageRole.AGREEMENT, stages_of(StageRole.AGREEMENT)),
)
_COURSE_STEPS: Final = {
    (StageRole.CLAIM, StageRole.RESTRAINT): StepKind.CLAIMED_FROZEN,
    (StageRole.CLAIM, StageRole.OBTAINED): StepKind.CLAIMED_CONFISCATED,
    (StageRole.RESTRAINT, StageRole.OBTAINED): StepKind.FROZEN_CONFISCATED,
    (StageRole.RESTRAINT, StageRole.AGREEMENT): StepKind.FROZEN_AGREED,
    (StageRole.OBTAINED, StageRole.ORDER): StepKind.CONFISCATED_ORDERED,
    (StageRole.OBTAINED, StageRole.AGREEMENT): StepKind.CONFISCATED_AGREED,
}
_COURSE_ANSWERS: Final[Mapping[StepKind, StepAnswer | None]] = {
    StepKind.CLAIMED_FROZEN: StepAnswer.NOT_FROZEN,
    StepKind.CLAIMED_CONFISCATED: StepAnswer.NOT_CONFISCATED,
    StepKind.FROZEN_CONFISCATED: StepAnswer.NOT_CONFISCATED,
    StepKind.FROZEN_AGREED: StepAnswer.NOT_PART_OF_AGREED,
    StepKind.CONFISCATED_ORDERED: None,
    StepKind.CONFISCATED_AGREED: StepAnswer.NOT_PART_OF_AGREED,
}
_SAYING_ENOUGH: Final = frozenset(
    {StepAnswer.SAID_ALIKE, StepAnswer.EQUAL, StepAnswer.EXCEEDED, StepAnswer.NOT_TOLD_APART}
)
_AGREEMENTS: Final = {
    Agreement.AGREE: StepAnswer.AGREE,
    Agreement.NOT_TOLD_APART: StepAnswer.NOT_TOLD_APART,
    Agreement.DISPUTED: StepAnswer.DISPUTED,
}


def _sign(span: Span) -> bool:
    """Whether a difference is surely one, on whichever side."""
    return span.is_positive or span.is_negative


def _have_more(*sides: Side) -> bool:
    """Whether anything stands beside a side that may add to it."""
    return any(side.has_more_beside for side in sides)


def _is_only_rounded(amounts: Iterable[Amount]) -> bool:
    return all(is_a_figure(amount) for amount in amounts)


def _are_exact(amounts: Iterable[Amount]) -> bool:
    return all(amount.bound is Bound.EXACT for amount in amounts)
