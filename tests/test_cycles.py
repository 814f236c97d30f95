"""Cycles: what lies on the way from a name is joined along it, once, wherever the names lead."""

import itertools
from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from assetrecovery.values.cycles import in_cycles, joined_along

NAMES = "abcdef"
WAYS = st.fixed_dictionaries({name: st.lists(st.sampled_from(f"{NAMES}x"), max_size=3) for name in NAMES})


def reached_from(name: str, onwards: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """A name and all that it leads to, walked anew."""
    found, waiting = set[str](), [name]
    while waiting:
        each = waiting.pop()
        if each in onwards and each not in found:
            found.add(each)
            waiting += onwards[each]
    return frozenset(found)


def united(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    return one if other <= one else one | other


@given(WAYS)
def test_what_is_joined_along_the_way_is_what_a_walk_from_each_name_finds(onwards: Mapping[str, Sequence[str]]):
    """In cycles and out of them, a name has what all those have that it leads to, and nothing else."""
    own = {name: frozenset(name) for name in NAMES}
    assert {name: reached_from(name, onwards) for name in NAMES} == joined_along(own, onwards, united)


def test_a_long_way_is_walked_without_a_stack_of_calls():
    """Ten thousand names that follow each other are joined as ten are."""
    names = [str(number) for number in range(10_000)]
    onwards = {name: [following] for name, following in itertools.pairwise(names)} | {names[-1]: []}
    assert {9_999} == {*joined_along({name: int(name) for name in names}, onwards, max).values()}


@given(WAYS)
def test_in_a_cycle_is_what_a_walk_leads_back_to(onwards: Mapping[str, Sequence[str]]):
    """Whatever leads back to itself is in a cycle, or between two."""
    back = {name for name in NAMES if any(name in reached_from(other, onwards) for other in onwards[name])}
    assert back <= in_cycles(onwards)
