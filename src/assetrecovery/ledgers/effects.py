"""Effects: what lies between two sides of a step, as far as any reading of the record has it there.

An amount that surely lies between changes the difference; one that may lie between widens it, so that an answer holds
on either reading. What must be said beside an answer is noted with its reason.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountBasis, AmountRelation, AmountStage, StageRole
from assetrecovery.ledgers.classes import STAGES
from assetrecovery.ledgers.counting import Book, LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.pools import Pools, Sameness
from assetrecovery.ledgers.sides import Side, is_before
from assetrecovery.ledgers.steps import Explanation, ExplanationKind, StepNote
from assetrecovery.values.money import Currency
from assetrecovery.values.spans import Span, total
from assetrecovery.values.terms import Answer

_NOTHING: Final = Decimal(0)
_UNKNOWN_SIZE: Final = Span(low=_NOTHING)
_NO_DIFFERENCE: Final = Span.point(_NOTHING)
_TO_BE_PAID: Final = frozenset({StageRole.AGREEMENT, StageRole.DUE, StageRole.SENT, StageRole.ARRIVED})


@attrs.frozen(kw_only=True)
class Effects:
    """What lies between two sides: grown by, taken off, kept; and what the answer must say of it."""

    span: Span = _NO_DIFFERENCE
    """What has to be added to the first side."""

    explained: tuple[Explanation, ...] = ()
    notes: tuple[StepNote, ...] = ()
    is_unsure: bool = False
    """Whether something was counted that may not belong there."""


class Between:
    """What may lie between any two sides of one currency."""

    def __init__(self, book: Book, pools: Pools, currency: Currency, lines: Mapping[AmountStage, LedgerLine]) -> None:
        """Take the lines of one currency."""
        self._book = book
        self._pools = pools
        self._currency = currency
        self._lines = lines
        self._by_formula = [amount for amount in book.amounts.values() if amount.formula is not None]

    def effects(self, first: Side, second: Side, *, owed: bool = False) -> Effects:
        """All that makes the second side differ from the first: what it grew by, and what was taken off or kept.

        What was agreed or due may be told gross or net, with or without interest, and what grew or was taken off may
        have done so before the money was sent: there all of it explains a difference and makes none.
        """
        growth = [
            self._growth(first, second, amount, line, owed=owed) for line, amount in self._all_of(StageRole.GROWTH)
        ]
        effects = [*growth, *self._unstated_growth(first)]
        effects += [
            self._reduction(first, second, amount, line, owed=owed)
            for line, amount in self._all_of(StageRole.REDUCTION)
        ]
        effects += self._unstated_reductions(owed=owed)
        if not owed:
            effects += [self._release(first, amount) for _, amount in self._all_of(StageRole.RELEASE)]
            effects += [*self._unstated_releases(first), *self._sanctions(first, second)]
        return _together(effects)

    def since_frozen(self, frozen: Side, sent: Side | None) -> Effects:
        """What may have been added or taken off between the freezing and the return, for all that the record says."""
        if sent is None:
            return Effects()
        grown = [  # a difference of exchange may be one of the returned sum, which lay in another currency
            self._growth(frozen, sent, amount, line, owed=amount.stage is AmountStage.EXCHANGE_DIFFERENCE)
            for line, amount in self._all_of(StageRole.GROWTH)
        ]
        taken = [
            self._reduction(frozen, sent, amount, line, owed=True) for line, amount in self._all_of(StageRole.REDUCTION)
        ]
        return _together([*grown, *taken, *self._unstated_reductions(owed=True), *self._unstated_releases(frozen)])

    def grew(self, first: Side, second: Side) -> Answer:
        """Whether the second figure holds interest that the first does not, and whose size nobody states.

        Said to hold it, it may be more by any size. Where only the first is said to hold none, interest explains what
        time can have brought: an excess that is not greater than the first sum. Nothing here makes a
        difference where less arrived than was there: that is then left of the first figure.
        """
        if any(amount.stage is AmountStage.INTEREST for _, amount in self._all_of(StageRole.GROWTH)):
            return Answer.NO
        if all(each.includes_interest is Answer.YES for each in first.amounts):
            return Answer.NO
        held = [each.includes_interest is Answer.YES for each in second.amounts]
        if any(held):
            return Answer.YES if all(held) else Answer.UNKNOWN
        without = all(each.includes_interest is Answer.NO for each in first.amounts)
        possible = all(each.includes_interest is not Answer.NO for each in second.amounts)
        if not (without and possible):
            return Answer.NO
        return Answer.YES if _is_at_most_twice(first.span, second.span) else Answer.UNKNOWN

    def _all_of(self, role: StageRole) -> Iterator[tuple[LedgerLine, Amount]]:
        for line in self._lines.values():
            if line.stage.role is role:
                yield from ((line, self._book.amounts[key]) for key in line.counted)

    def _unstated(self, role: StageRole) -> Iterator[Amount]:
        """The sums of some role whose size no source gives; they may be in any currency."""
        return (amount for amount in self._book.unstated if amount.stage.role is role)

    def _growth(self, first: Side, second: Side, amount: Amount, line: LedgerLine, *, owed: bool) -> Effects:
        if any(self._pools.is_part(amount, each) and self._says_so(amount, each) for each in first.amounts):
            return Effects()  # it is in the first figure already, by its own word
        if self._is_reckoned_in(amount, first):
            return Effects()  # it is so by the formula of the first figure
        span = self._book.span_of(amount)
        named = any(amount.key in each.linked(AmountRelation.TOTAL_OF) for each in first.amounts)
        interest = amount.stage is AmountStage.INTEREST
        held = named or (interest and any(each.includes_interest is Answer.YES for each in first.amounts))
        unsure = held or owed or self._may_hold(first, amount) or self._is_unsure(first, second, amount, line)
        return Effects(
            span=span.or_nothing() if unsure else span,
            explained=(Explanation(amount=amount.key, kind=ExplanationKind.GROWTH),),
            notes=(StepNote.CONTENTS_UNCLEAR,) if unsure and not owed else (),
            is_unsure=unsure,
        )

    @staticmethod
    def _may_hold(first: Side, amount: Amount) -> bool:
        """Whether the first figure may have interest or income in it already, because nobody says that it has not.

        What accrued after the day of the first figure cannot be in it; a change of value by exchange is none of it.
        """
        if amount.stage is AmountStage.EXCHANGE_DIFFERENCE:
            return False
        return not all(each.includes_interest is Answer.NO or is_before(each, amount) for each in first.amounts)

    def _is_within(self, amount: Amount, side: Side) -> bool:
        """Whether a sum of unknown size says itself that it is part of a side, by any report of that."""
        told = {report.key for each in side.amounts for report in self._book.reports_of(each)}
        return not told.isdisjoint(amount.linked(AmountRelation.COMPONENT))

    def _kept_of(self, amount: Amount, second: Side) -> Span:
        """What was kept of a sum, out of which some was paid on: what was disgorged may go to those harmed."""
        paid_on = [each for each in second.amounts if self._pools.is_part(each, amount)]
        return self._book.span_of(amount).minus(total(self._book.span_of(each) for each in paid_on))

    def _is_no_part(self, amount: Amount, side: Side) -> bool:
        """Whether a sum cannot have been taken off a side: it is other money, or a formula has taken it off."""
        return self._is_reckoned_in(amount, side) or self._pools.is_apart(amount, side.amounts)

    def _is_reckoned_in(self, amount: Amount, side: Side) -> bool:
        """Whether the formula of every figure of a side has added a sum, or taken it off, once and for all."""
        return bool(side.amounts) and all(
            each.formula is not None and amount.key in map(self._book.shown, (*each.formula.less, *each.formula.plus))
            for each in side.amounts
        )

    def _is_taken_off_by_formula(self, amount: Amount, side: Side) -> bool:
        """Whether what is to be paid is worked out as a side less a sum, so that this was surely taken off."""
        return any(
            self._is_reckoned_from(each, side)
            and each.formula is not None
            and amount.key in map(self._book.shown, each.formula.less)
            for each in self._by_formula
        )

    def _is_reckoned_from(self, amount: Amount, side: Side) -> bool:
        """Whether an amount to be paid is all of a side but for what its formula takes off."""
        formula = amount.formula
        told_whole = formula is not None and formula.share is None and amount.stage.role in _TO_BE_PAID
        return told_whole and formula is not None and self._book.shown(formula.base) in side.keys

    @staticmethod
    def _says_so(amount: Amount, whole: Amount) -> bool:
        return whole.key in amount.linked(AmountRelation.COMPONENT)

    def _is_unsure(self, first: Side, second: Side, amount: Amount, line: LedgerLine) -> bool:
        """Whether an amount may be about other money than the two sides, or its line makes no sum."""
        related = max(self._pools.sameness(side.amounts, (amount,)) for side in (first, second) if side.amounts)
        return related <= Sameness.UNKNOWN or line.status not in _SUMMED

    def _unstated_growth(self, first: Side) -> Iterator[Effects]:
        """Interest or income of which a source says that it is there, and nobody how much it is."""
        for amount in self._unstated(StageRole.GROWTH):
            if not self._is_within(amount, first):
                explained = (Explanation(amount=amount.key, kind=ExplanationKind.GROWTH),)
                yield Effects(span=_UNKNOWN_SIZE, explained=explained, notes=(StepNote.GROWTH_UNSTATED,))

    def _reduction(self, first: Side, second: Side, amount: Amount, line: LedgerLine, *, owed: bool) -> Effects:
        if any(self._says_so(amount, each) for each in second.amounts):
            return Effects()  # it is in what was returned, so nothing was taken off by it
        if self._is_no_part(amount, first):
            return Effects()
        net = any(each.basis is AmountBasis.NET for each in first.amounts)
        gross = any(each.basis is AmountBasis.GROSS for each in second.amounts)
        named = any(amount.key in each.linked(AmountRelation.TOTAL_OF) for each in second.amounts)
        unsure = not self._is_taken_off_by_formula(amount, first) and (
            net or gross or named or owed or self._is_unsure(first, second, amount, line) or self._may_be_waived(amount)
        )
        span = self._kept_of(amount, second)
        if span.is_zero:
            return Effects()  # nothing was taken off, or all of it was paid on
        return Effects(
            span=(span.or_nothing() if unsure else span).negative(),
            explained=(Explanation(amount=amount.key, kind=ExplanationKind.REDUCTION),),
            notes=(StepNote.CONTENTS_UNCLEAR,) if unsure and not owed else (),
            is_unsure=unsure,
        )

    def _may_be_waived(self, amount: Amount) -> bool:
        """Whether a deduction rests on costs of which nobody says that they were taken off; "deducted" says it."""
        reports = self._book.reports_of(amount)
        told = {report.key for report in reports}
        entries = self._book.ledger.deductions
        resting = [entry for entry in entries if not told.isdisjoint({entry.amount, entry.computed})]
        stated = any(report.stage is AmountStage.DEDUCTED for report in reports)
        return not stated and any(entry.waived is Answer.UNKNOWN for entry in resting)

    def _unstated_reductions(self, *, owed: bool) -> Iterator[Effects]:
        """Deductions whose size nobody gives, in this currency or at all."""
        currencies = {amount.figure.currency for amount in self._book.amounts.values()}
        for entry in self._book.ledger.deductions:
            keys = (entry.amount or "", entry.computed or "")
            found = (self._book.amounts[key] for key in keys if key in self._book.amounts)
            # What a deduction names at another stage, such as the sum that was returned, is not what was taken off.
            named = [each for each in found if each.stage.role in {StageRole.REDUCTION, StageRole.SANCTION}]
            elsewhere = bool(named) and all(each.figure.currency != self._currency for each in named)
            if entry.reduces and (not named or (elsewhere and len(currencies) > 1)):
                yield Effects(span=_UNKNOWN_SIZE.negative(), notes=(StepNote.REDUCTION_UNSTATED,), is_unsure=elsewhere)
        for amount in self._unstated(StageRole.REDUCTION):
            if amount.key not in self._book.settled:
                explained = (Explanation(amount=amount.key, kind=ExplanationKind.REDUCTION),)
                yield Effects(
                    span=_UNKNOWN_SIZE.negative(),
                    explained=explained,
                    notes=(StepNote.REDUCTION_UNSTATED,),
                    is_unsure=owed,
                )

    def _release(self, first: Side, amount: Amount) -> Effects:
        """What was released came out of what was frozen; only if it is said, out of what was obtained."""
        if self._is_no_part(amount, first):
            return Effects()
        span = self._book.span_of(amount)
        sure = any(self._pools.is_part(amount, each) for each in first.amounts)
        return Effects(
            span=(span if sure else span.or_nothing()).negative(),
            explained=(Explanation(amount=amount.key, kind=ExplanationKind.RELEASE),),
            notes=() if sure else (StepNote.CONTENTS_UNCLEAR,),
            is_unsure=not sure,
        )

    def _unstated_releases(self, first: Side) -> Iterator[Effects]:
        """What was released to holders, and nobody says how much; only if it is said, it came out of the first sum."""
        for amount in self._unstated(StageRole.RELEASE):
            explained = (Explanation(amount=amount.key, kind=ExplanationKind.RELEASE),)
            yield Effects(
                span=_UNKNOWN_SIZE.negative(),
                explained=explained,
                notes=(StepNote.REDUCTION_UNSTATED,),
                is_unsure=not self._is_within(amount, first),
            )

    def _sanctions(self, first: Side, second: Side) -> Iterator[Effects]:
        """What the first sum holds as fine, disgorgement or costs: it is kept, and not returned.

        A settlement or all sanctions may hold them though nobody says so; any other sum only what is said to be in it.
        """
        may_hold = STAGES[first.stage].may_hold_sanctions
        found = [each for each in self._all_of(StageRole.SANCTION) if self._holds(first, each[1], presumed=may_hold)]
        unstated = [*self._unstated(StageRole.SANCTION)]
        if may_hold and (unstated or not found):
            yield Effects(notes=(StepNote.MAY_HOLD_FINES,))
        elif any(self._is_within(amount, first) for amount in unstated):
            yield Effects(span=_UNKNOWN_SIZE.negative(), notes=(StepNote.REDUCTION_UNSTATED,))
        beside = self._may_stand_beside(first, second, [amount for _, amount in found])
        for line, amount in found:
            presumed = beside and not self._is_said_to_be_in(amount, first)
            span, unsure = self._kept_of(amount, second), presumed or line.status not in _SUMMED
            if span.is_zero:
                continue  # all of it was paid on
            yield Effects(
                span=(span.or_nothing() if unsure else span).negative(),
                explained=(Explanation(amount=amount.key, kind=ExplanationKind.SANCTION),),
                notes=(StepNote.CONTENTS_UNCLEAR,) if presumed else (),
                is_unsure=unsure,
            )

    def _may_stand_beside(self, first: Side, second: Side, sanctions: Sequence[Amount]) -> bool:
        """Whether more is kept and returned than was settled, if all sanctions are in it: some may have come on top.

        All sanctions hold every fine by what they are; a settlement holds those that its sources count in.
        """
        if first.stage is not AmountStage.SETTLED or first.span is None or second.span is None:
            return False
        kept = total(self._kept_of(amount, second) for amount in sanctions)
        return first.span.minus(second.span).minus(kept).is_negative

    def _holds(self, first: Side, amount: Amount, *, presumed: bool) -> bool:
        """Whether a sanction is part of the first sum: said to be, or presumed where nothing says otherwise."""
        if self._is_said_to_be_in(amount, first):
            return True
        made_up = any(self._is_reckoned_from(each, first) for each in self._by_formula)
        return presumed and not made_up and self._pools.sameness(first.amounts, (amount,)) >= Sameness.PRESUMED

    def _is_said_to_be_in(self, amount: Amount, side: Side) -> bool:
        """Whether a sum is said to be part of a side, or to be taken off it before anything is paid."""
        named = any(self._pools.is_part(amount, each) for each in side.amounts)
        return named or self._is_taken_off_by_formula(amount, side)


def _is_at_most_twice(first: Span | None, second: Span | None) -> bool:
    """Whether a sum is surely not more than double another; interest that doubles a sum takes many years."""
    if first is None or second is None or first.low is None or second.high is None:
        return False
    return second.high <= 2 * first.low


def _together(effects: Iterable[Effects]) -> Effects:
    gathered = list(effects)
    return Effects(
        span=total(effect.span for effect in gathered),
        explained=tuple(each for effect in gathered for each in effect.explained),
        notes=tuple(dict.fromkeys(note for effect in gathered for note in effect.notes)),
        is_unsure=any(effect.is_unsure for effect in gathered),
    )


_SUMMED: Final = frozenset({LedgerLineStatus.SINGLE, LedgerLineStatus.SUM})
