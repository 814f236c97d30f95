"""Cycles: names that lead back to where they began, and what lies on the way, in one pass however many there are."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K", bound=str)
V = TypeVar("V")


def in_cycles(named: Mapping[str, Collection[str]]) -> set[str]:
    """The names that lead back to themselves, or lie between names that do.

    >>> sorted(in_cycles({"a": ["b"], "b": ["a"], "c": ["a"], "d": []}))
    ['a', 'b']
    """
    onwards = {name: {other for other in others if other in named} for name, others in named.items()}
    if not any(onwards.values()):  # as in nearly every record: then nothing leads anywhere
        return set()
    return {*_without_ends(_turned(_without_ends(onwards)))}


def _without_ends(edges: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Take away, again and again, whatever nothing leads to."""
    left = {name: set(others) for name, others in edges.items()}
    arriving = dict.fromkeys(left, 0)
    for others in left.values():
        for other in others:
            arriving[other] += 1
    free = [name for name, count in arriving.items() if not count]
    while free:
        for other in left.pop(free.pop()):
            arriving[other] -= 1
            if not arriving[other]:
                free.append(other)
    return left


def _turned(edges: Mapping[str, set[str]]) -> dict[str, set[str]]:
    turned: dict[str, set[str]] = {name: set() for name in edges}
    for name, others in edges.items():
        for other in others:
            if other in turned:
                turned[other].add(name)
    return turned


def joined_along(own: Mapping[K, V], onwards: Mapping[K, Sequence[K]], join: Callable[[V, V], V]) -> dict[K, V]:
    """What each name has of its own, joined with what all those have that it leads to, at whatever remove.

    `join` gives its first argument itself where the second adds nothing. Names that lead on to nothing that is there
    are passed over; names in a cycle have all the same.

    >>> joined_along({"a": 1, "b": 2, "c": 3}, {"a": ["b"], "b": ["c", "x"], "c": ["b"]}, max)
    {'a': 3, 'b': 3, 'c': 3}
    """
    found = dict(own)
    order = [*_deepest_first(onwards)]
    grows = True
    while grows:  # once, and once more to see that nothing was left out; oftener only where names lead in cycles
        grows = False
        for name in order:
            value = found[name]
            for other in onwards[name]:
                value = join(value, found[other]) if other in found else value
            grows = grows or value is not found[name]
            found[name] = value
    return found


def _deepest_first(onwards: Mapping[K, Sequence[K]]) -> Iterator[K]:
    """Yield every name after those that it leads to, as far as there is no cycle."""
    seen: set[K] = set()
    for start in onwards:
        stack = [] if start in seen else [(start, iter(onwards[start]))]
        seen.add(start)
        while stack:
            name, following = stack[-1]
            deeper = next((other for other in following if other in onwards and other not in seen), None)
            if deeper is None:
                stack.pop()
                yield name
            else:
                seen.add(deeper)
                stack.append((deeper, iter(onwards[deeper])))
