"""Pools: which amounts are about the same money.

A difference means something only between two figures of one sum of money. That 330 million was agreed and 22 million
had been sent half a year before says nothing about 308 million. So before any step is worked out it is asked of each
pair of amounts whether they are the same money, by what the record says: that one is part of the other, that both are
about the same assets, tranche or fund, or, if nothing in the record tells them apart, that both speak of the return as
a whole.
"""

import enum
from collections.abc import Iterable, Sequence

from assetrecovery.arrangements.amounts import Amount, AmountRelation, AmountScope, wholes_of_a_rest
from assetrecovery.ledgers.classes import COURSE, STAGES, Course, is_money_that_moved, is_of_the_whole, scope_of
from assetrecovery.ledgers.counting import Book


class Sameness(enum.IntEnum):
    """How far two amounts are known to be the same money."""

    APART = 0
    """They are known to be different money: two parts of one whole, or said to be separate."""
    UNKNOWN = 1
    """Something tells them apart, and nothing says that they are the same."""
    PRESUMED = 2
    """Nothing tells them apart: both speak of the return as a whole."""
    KNOWN = 3
    """The record says so."""


class Pools:
    """The amounts of a ledger, asked which of them are the same money."""

    def __init__(self, book: Book) -> None:
        """Take the ledger."""
        self._book = book
        self._everything = frozenset(book.ledger.assets)
        self._wholes: dict[str, set[str]] = {}
        for amount in book.amounts.values():
            if amount.links or amount.computed_from:
                self._wholes.setdefault(amount.key, set()).update(amount.linked(AmountRelation.COMPONENT))
                rest_of = wholes_of_a_rest(amount, book.amounts)
                self._wholes[amount.key].update(rest_of)
                for part in _parts_named(amount, is_a_rest=bool(rest_of)):
                    self._wholes.setdefault(part, set()).add(amount.key)
        self._kept = [amount for amount in book.amounts.values() if STAGES[amount.stage].is_kept_back]
        self._tranches: dict[str, set[str]] = {}
        for tranche in book.ledger.tranches:
            for key in map(book.shown, tranche.amounts):
                self._tranches.setdefault(key, set()).add(tranche.key)
        for leg in book.ledger.transfers:
            for key in map(book.shown, leg.amounts if leg.tranche else ()):
                self._tranches.setdefault(key, set()).add(str(leg.tranche))

    def sameness(self, firsts: Sequence[Amount], seconds: Sequence[Amount]) -> Sameness:
        """How far every amount of either side is the same money as some amount of the other."""
        covering = self._cover(firsts, seconds)
        found = {(one.key, two.key): self._compare(one, two, covering=covering) for one in firsts for two in seconds}
        of_firsts = [max(found[one.key, two.key] for two in seconds) for one in firsts]
        of_seconds = [max(found[one.key, two.key] for one in firsts) for two in seconds]
        return min((*of_firsts, *of_seconds))

    def compare(self, one: Amount, other: Amount) -> Sameness:
        """How far two amounts are the same money."""
        return self._compare(one, other, covering=False)

    def is_apart(self, amount: Amount, others: Sequence[Amount]) -> bool:
        """Whether an amount is known to be other money than every one of some others."""
        return bool(others) and all(self.compare(amount, other) is Sameness.APART for other in others)

    def _compare(self, one: Amount, other: Amount, *, covering: bool) -> Sameness:
        if self.is_part(one, other) or self.is_part(other, one):
            return Sameness.KNOWN
        if self._is_worked_from(one, other) or self._is_worked_from(other, one):
            return Sameness.KNOWN
        if self._are_siblings(one, other) or self._book.are_said_apart(one, other):
            return Sameness.APART
        tests = (
            Sameness.PRESUMED if covering else _same_scope(one, other),
            Sameness.PRESUMED if covering else self._same_assets(one, other),
            self._same_tranche(one, other),
            _in_time(one, other),
            self._kept_or_moved(one, other),
            self._named_in_full(one, other),
            self._named_in_full(other, one),
        )
        if Sameness.UNKNOWN in tests:
            return Sameness.UNKNOWN
        return max(tests)

    def _cover(self, firsts: Sequence[Amount], seconds: Sequence[Amount]) -> bool:
        """Whether one side speaks of the return as a whole, and the other of each thing in it: together, of all."""
        if not self._everything:
            return False
        return any(
            self._cover_all(things) and all(not each.about and is_of_the_whole(each) for each in wholes)
            for wholes, things in ((firsts, seconds), (seconds, firsts))
        )

    def _cover_all(self, amounts: Sequence[Amount]) -> bool:
        """Whether amounts are each about property of its own, and leave out nothing of the return."""
        by_things = all(each.about and (each.scope is AmountScope.ASSET or is_of_the_whole(each)) for each in amounts)
        return by_things and self._everything <= {one for each in amounts for one in each.about}

    def is_part(self, part: Amount, whole: Amount) -> bool:
        """Whether one is said to be a part of the other, at whatever remove, by any report of either."""
        reports = self._book.reports_of(part)
        if len(reports) == 1 and not self._wholes.get(part.key):
            return False  # it is said to be part of nothing
        own = {each.key for each in reports}
        wholes = {each.key for each in self._book.reports_of(whole)} - own
        seen: set[str] = set()
        waiting = [*own]
        while waiting:
            key = waiting.pop()
            if key in wholes:
                return True
            if key not in seen:
                seen.add(key)
                waiting.extend(self._wholes.get(key, ()))
        return False

    def _is_worked_from(self, one: Amount, other: Amount) -> bool:
        """Whether a formula begins with the other, or adds it: its result is the same money, less what it takes off."""
        formula = one.formula
        return formula is not None and other.key in {*map(self._book.shown, (formula.base, *formula.plus))}

    def _kept_or_moved(self, one: Amount, other: Amount) -> Sameness:
        """Whether one moved and the other is part of what was kept: what is due of that is not what was returned."""
        owed, moved = (one, other) if is_money_that_moved(other.stage) else (other, one)
        if not is_money_that_moved(moved.stage) or not any(self.is_part(owed, each) for each in self._kept):
            return Sameness.PRESUMED
        return Sameness.UNKNOWN

    def _named_in_full(self, whole: Amount, other: Amount) -> Sameness:
        """Whether a total names its parts of a stage, and so says nothing of another figure that stands there."""
        parts = (self._book.amounts.get(key) for key in whole.linked(AmountRelation.TOTAL_OF))
        stages = {self._book.stage_of(part) for part in parts if part is not None}
        beside = self._book.stage_of(other) in stages and self._book.stage_of(whole) not in stages
        return Sameness.UNKNOWN if beside else Sameness.PRESUMED

    def _are_siblings(self, one: Amount, other: Amount) -> bool:
        """Whether both are parts of one whole, and so different money: what was paid, and what is still to be paid."""
        return bool(self._wholes.get(one.key, set()) & self._wholes.get(other.key, set()))

    def _same_tranche(self, one: Amount, other: Amount) -> Sameness:
        mine, theirs = self._tranches.get(one.key, set()), self._tranches.get(other.key, set())
        if mine and theirs:
            return Sameness.KNOWN if mine & theirs else Sameness.UNKNOWN
        narrow = AmountScope.TRANCHE in {one.scope, other.scope}
        return Sameness.UNKNOWN if narrow else Sameness.PRESUMED

    def _same_assets(self, one: Amount, other: Amount) -> Sameness:
        """Whether both are about the same property; what is about all of it is about the return as a whole."""
        mine, theirs = set(one.about), set(other.about)
        if mine == theirs:
            return Sameness.KNOWN if mine else Sameness.PRESUMED
        if not (mine and theirs):
            covered = bool(self._everything) and self._everything <= (mine or theirs)
            return Sameness.PRESUMED if covered else Sameness.UNKNOWN
        return Sameness.UNKNOWN


def _parts_named(amount: Amount, *, is_a_rest: bool) -> Iterable[str]:
    """The amounts that one says it is made of. A formula takes others off its base, so they are no parts of it.

    Neither are those of a rest: what was kept of a sum, worked out as that less what was agreed, holds nothing agreed.
    """
    yield from amount.linked(AmountRelation.TOTAL_OF)
    yield from () if is_a_rest else amount.computed_from


def _same_scope(one: Amount, other: Amount) -> Sameness:
    """Whether both cover as much of the world; two "parts" need not be the same part."""
    alike = is_of_the_whole(one) and is_of_the_whole(other)
    alike |= one.scope is other.scope and scope_of(one).is_one_of_its_kind
    return Sameness.PRESUMED if alike else Sameness.UNKNOWN


def _in_time(one: Amount, other: Amount) -> Sameness:
    """Whether the dates allow it: what moved before it was agreed was other money, unless a link says so."""
    first, second = (one, other) if is_money_that_moved(other.stage) else (other, one)
    if COURSE[first.stage.role] is Course.OWED and is_money_that_moved(second.stage):
        owed, moved = first.on, second.on or second.as_of
        if owed is not None and moved is not None and moved.surely_before(owed):
            return Sameness.UNKNOWN
    return Sameness.PRESUMED
