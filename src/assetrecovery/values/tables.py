"""Tables over code lists: what each member means to a reader of the list, complete or refused on import.

A code list grows, and what was written about its members elsewhere does not grow with it. A table that is asked with
`.get(member, default)` says something of a member that nobody has thought about, and says it silently: a new stage of
money was a flow, since flows were what was left over. So whatever classifies a code list is built here. A member that
was forgotten is a `TypeError` that names it, raised when the module is loaded, long before anything is computed.
"""

from collections.abc import Collection, Hashable, Iterator, Mapping
from typing import Final, Generic, TypeVar

from assetrecovery.values.terms import LocalTerm, TermEnum

__all__: list[str] = []

M = TypeVar("M", bound=TermEnum)
T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


class TotalTable(Mapping[M, T], Generic[M, T]):
    """A table with a line for every member of a code list, in the order of the list.

    >>> from assetrecovery.values.terms import Answer
    >>> TotalTable(Answer, {Answer.YES: 1, Answer.NO: 0})
    Traceback (most recent call last):
    TypeError: a table over Answer says nothing of UNKNOWN
    """

    __slots__ = ("_lines", "members")

    def __init__(self, members: type[M], lines: Mapping[M, T]) -> None:
        """Take a code list and a line for each of its members; raises `TypeError` if one is missing."""
        missing = [member.name for member in members if member not in lines]
        if missing:
            message = f"a table over {members.__name__} says nothing of {', '.join(missing)}"
            raise TypeError(message)
        self.members: Final[type[M]] = members
        self._lines: dict[M, T] = {member: lines[member] for member in members}

    def __getitem__(self, member: M) -> T:
        return self._lines[member]

    def __iter__(self) -> Iterator[M]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __repr__(self) -> str:
        return f"<table over {self.members.__name__}>"

    def known(self, member: M | LocalTerm) -> T | None:
        """What the table says of a member; None of a local term, which its author alone can classify."""
        return None if isinstance(member, LocalTerm) else self._lines[member]

    def of(self, line: T) -> tuple[M, ...]:
        """The members with a line, in the order of the list."""
        return tuple(member for member, found in self._lines.items() if found == line)


def classed(members: type[M], classes: Mapping[H, Collection[M]]) -> TotalTable[M, H]:
    """Build a total table from its classes; raises `TypeError` if a member is in none of them, or in two.

    >>> from assetrecovery.values.terms import Answer
    >>> known = classed(Answer, {True: (Answer.YES, Answer.NO), False: (Answer.UNKNOWN,)})
    >>> known[Answer.NO], known.of(False)
    (True, (Answer.UNKNOWN,))
    """
    lines: dict[M, H] = {}
    for line, listed in classes.items():
        for member in listed:
            if lines.setdefault(member, line) != line:
                message = f"a table over {members.__name__} has {member.name} in two classes"
                raise TypeError(message)
    return TotalTable(members, lines)
