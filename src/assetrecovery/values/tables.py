"""Tables over code lists: what the library knows of every member of a list, with none forgotten."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from assetrecovery.values.terms import TermEnum

M = TypeVar("M", bound=TermEnum)
V = TypeVar("V")


def total(members: type[M], table: Mapping[M, V]) -> Mapping[M, V]:
    """Take a table that says something of every member of a list; raises `TypeError`, on import, if it does not.

    A look-up with a default would take a member that nobody has thought of for one of the usual kind.

    >>> from assetrecovery.values.terms import Answer
    >>> total(Answer, {Answer.YES: 1, Answer.NO: 0})
    Traceback (most recent call last):
    TypeError: Answer: the table says nothing of unknown
    """
    if forgotten := [each.code for each in members if each not in table]:
        message = f"{members.__name__}: the table says nothing of {', '.join(forgotten)}"
        raise TypeError(message)
    return MappingProxyType(dict(table))
