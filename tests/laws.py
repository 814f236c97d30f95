"""How often a law reached its point: a law that hardly ever comes to its assertion proves nothing.

A law whose assertion stands behind a condition counts with `reached` how often the condition was asked for, and how
often it held; a law that asserts something of each part of what was drawn walks the parts with `each`. The mark
`reaches` says how often at least, and the test fails if it was less. The closing print of a run lists every point.

    @reaches(in_order=20)
    @given(dates(), dates())
    def test_what_is_sure_is_possible(left, right):
        if reached("in_order", left.surely_before(right)):
            assert left.possibly_before(right)
"""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

import pytest
from hypothesis import settings

T = TypeVar("T")

reaches = pytest.mark.reaches
"""The least number of times that a law must reach each of its points."""


class Tally:
    """How often the points of one test were asked for and reached."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.held: Counter[str] = Counter()


class Reached(NamedTuple):
    """One point of a law: reached so often, of so many times that it was asked for, and how often it must be."""

    point: str
    held: int
    asked: int
    least: int


_TALLIES: list[Tally] = [Tally()]


@contextlib.contextmanager
def tallying() -> Iterator[Tally]:
    """Count what the test that runs meanwhile reaches."""
    _TALLIES.append(Tally())
    try:
        yield _TALLIES[-1]
    finally:
        _TALLIES.pop()


def reached(point: str, condition: object) -> bool:
    """Whether the condition of a law holds, which is counted."""
    tally = _TALLIES[-1]
    tally.asked[point] += 1
    tally.held[point] += bool(condition)
    return bool(condition)


def each(point: str, parts: Iterable[T]) -> Iterator[T]:
    """The parts of something drawn, each of which is counted."""
    for part in parts:
        reached(point, condition=True)
        yield part


def compare(tally: Tally, least: Mapping[str, int]) -> list[Reached]:
    """What was reached beside what had to be."""
    points = dict.fromkeys((*least, *tally.asked))
    return [Reached(point, tally.held[point], tally.asked[point], least.get(point, 0)) for point in points]


def too_seldom(found: Iterable[Reached], least: Mapping[str, int]) -> list[str]:
    """Points that were reached less often than they must be, or of which nobody said how often."""
    return [
        f"{one.point}: reached {one.held} of {one.asked}, at least {one.least or 'a number must be said'}"
        for one in found
        if one.held < one.least or not least.get(one.point)
    ]


LONG = 1000
"""The examples of each law in the long profile, unless it asks for more or fewer."""


def examples(fast: int, *, long: int = LONG) -> settings:
    """Settings for a law that needs fewer examples than usual in every run, and so many in the long one."""
    is_long = settings.default is not None and settings.default.max_examples >= LONG
    return settings(max_examples=long if is_long else fast)
