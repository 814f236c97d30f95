"""Cycles: names that lead back to where they began, found in one pass however many there are."""

from collections.abc import Collection, Mapping


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
