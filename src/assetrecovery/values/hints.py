"""Hints: what somebody may have meant who wrote a word that is not known.

One rule serves codes, keys, currencies and names. A hint is taken by people in a hurry, so a wrong one is worse than
none: the nearest currency is another State's money, and the nearest code may say the opposite. There are three ways to
a hint. The word is known but for capitals, full width or the sign between its parts; somebody wrote it down (an alias);
or exactly one known word is one letter away, in a word of eight letters or more. A word that is the negation of
another, or differs from it by a prefix, is never hinted at: *undisclosed* is one slip from nothing but its opposite.
"""

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from assetrecovery.values.folding import clean

_SHORTEST: Final = 8
"""Letters that a word must have for one of them to be a slip; shorter words have neighbours of their own."""

_HEAD: Final = 3
"""Letters at its head that a word must share with what is meant: prefixes, *pre* and *pro*, stand there."""

_LONGEST: Final = 80
_SPACES: Final = re.compile(r"[\s_-]+")
_NEGATIONS: Final = frozenset({"no", "non", "not", "never", "without", "un", "pas", "sin", "не", "без"})
_SIDES: Final = frozenset("er")
"""A payer is not a payee: the last letter tells who does it from whom it is done to."""

_IDEOGRAPHS: Final = "\u2e80"
"""From here on a character is a word, and no slip of one is small."""


def near(text: str, known: Iterable[str], aliases: Mapping[str, str] | None = None) -> str | None:
    """Return the known word that was meant, if it can be told.

    >>> near("jursdiction", ["jurisdiction", "instrument"]), near("rmb", ["CNY", "RUB"], {"rmb": "CNY"})
    ('jurisdiction', 'CNY')
    >>> near("Working group", ["working_group"]), near("chf", ["CHF"])
    ('working_group', 'CHF')
    >>> near("less_than", ["more_than", "at_least"]), near("JEP", ["JPY"])
    (None, None)
    """
    meant = clean(text[:_LONGEST]).lower()
    listed = list(known)
    close = _SPACES.sub("", meant)
    same = [word for word in listed if _closed(word) == close]
    if len(same) == 1:
        return same[0]
    words = {word.lower(): word for word in listed}
    if aliases and aliases.get(meant) in listed:
        return aliases[meant]
    found = list(itertools.islice(slips(meant, words), 2))
    return words[found[0]] if len(found) == 1 else None


@functools.lru_cache(maxsize=1 << 14)
def _closed(word: str) -> str:
    """A known word in small letters without what parts it, which is asked for with every word that is not known."""
    return _SPACES.sub("", word.lower())


def slips(text: str, known: Iterable[str]) -> Iterator[str]:
    """Yield the known words that are one letter away from a text, but for those that have an opposite among the known.

    >>> list(slips("undisclosd", ["disclosed", "undisclosed"])), list(slips("switzerlnd", ["switzerland"]))
    ([], ['switzerland'])
    """
    if len(text) > _LONGEST or max(text, default="") >= _IDEOGRAPHS:
        return
    listed, words = list(known), _words(text)
    # Whichever word the slip is in, the first one begins as what is meant does: it is the same, or shares its head.
    for word in (other for other in listed if other.startswith(words[0][:_HEAD])):
        parts = _words(word)
        # Two words of which one is the other with something before it end alike.
        alike = (_words(other) for other in listed if other.endswith(word[-_HEAD:]))
        if _is_slip(words, parts) and not any(_opposed(other, parts) for other in alike):
            yield word


def _words(text: str) -> list[str]:
    return _SPACES.split(text)


def _is_slip(words: list[str], others: list[str]) -> bool:
    if len(words) != len(others):
        return False
    differing = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    return len(differing) == 1 and _is_one_letter(*differing[0])


def _is_one_letter(one: str, other: str) -> bool:
    if len(other) < _SHORTEST or one[:_HEAD] != other[:_HEAD] or frozenset((one[-1:], other[-1:])) == _SIDES:
        return False
    same = next((place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), None)
    if same is None:
        return abs(len(one) - len(other)) == 1
    left, right = one[same:], other[same:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:]


def _opposed(words: list[str], others: list[str]) -> bool:
    """Whether one is the other with a negation before a word, or with a prefix on one."""
    if words == others:
        return False
    if len(words) != len(others):
        return [word for word in words if word not in _NEGATIONS] == [word for word in others if word not in _NEGATIONS]
    differing = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    return len(differing) == 1 and (
        differing[0][0].endswith(differing[0][1]) or differing[0][1].endswith(differing[0][0])
    )
