"""Answers: what a name plainly stands for, in words, known before anything that it stands for is loaded.

`find_name` answers with records, and the classes of records alone take longer to load than a person takes to read a
line. So a line for each stored spelling comes with the library: `data/answers.txt`, written by `python3 dev.py
generate` from what `find_name` answers and the command words. Here a name is folded by the same keys, and its line is
found or it is not.

This only ever says yes. What is ambiguous, suggests anything, bears a mark or is not found is none of its business: the
look-up itself decides and words that (docs/decisions/0028-one-line-before-anything-is-loaded.md).
"""

import functools
import json
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

from assetrecovery.lookup.keys import LONGEST_NAME, name_key, short_key
from assetrecovery.values.folding import clean, is_traditional
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.packaged import packaged

__all__: list[str] = []

FILE: Final = "answers.txt"
"""The first line has words (`Wordings`), each further one a record or a spelling, its fields between tabs."""

CODE, KEY, SHORT, RECORD = "=", ":", "~", "#"
"""What a line is about: a code as it is written, a key, a short key; a record, by the round and its id."""

_APART: Final = "\t"


class Known(NamedTuple):
    """What a name plainly stands for, in words."""

    called: str
    """The id and the names."""
    why: str
    """Which stored name it was, and what was undone in what was typed."""
    noted: str
    """What the United Nations says beside the name; else nothing."""


Wordings: TypeAlias = Mapping[str, str]
"""How a language says why: by code, the form of the name, which stands for `{}`, and each thing that was undone."""


class Spelling(NamedTuple):
    """A stored spelling: in which round of the look-up it is first known, and whose it plainly is, if anybody's."""

    sort: str
    """`CODE`, `KEY` or `SHORT`."""
    round: int
    """Nought for the reference data, then the other bundles in the order in which they are asked."""
    owner: str = ""
    """The id; nothing if it is not plain whose the spelling is."""
    form: str = ""
    """The code of the form of the stored name."""
    name: str = ""
    """The stored name."""


def known(text: str, language: Language) -> Known | None:
    """Say what a name or a code plainly stands for; None if that is not plain, and never because it is nothing.

    >>> known("ＣＨ", "zh")
    Known(called='CHE  瑞士  Switzerland', why='代码：CH', noted='')
    >>> known("Congo", "zh") is known("Switzerlnd", "zh") is None
    True
    """
    found = None if len(text) > LONGEST_NAME else _first(text)
    if found is None or not found.owner or _may_be_for_an_earlier(text, found.round):
        return None
    called, *noted = _fields(f"{RECORD}{found.round} {found.owner}")
    undone = ("traditional",) * is_traditional(text) + ("shortened",) * (found.sort == SHORT)
    return Known(called, reason(_wordings()[language], found, undone), Words(*noted).in_(language))


def reason(words: Wordings, found: Spelling, undone: tuple[str, ...]) -> str:
    """Put into words why a spelling is a name, and what was undone for it."""
    return "".join([words[found.form].replace("{}", found.name), *(words[each] for each in undone)])


def _first(text: str) -> Spelling | None:
    """Where a text is known first; in one round a code goes before a name, and both before a short form."""
    key = name_key(text)
    slots = (CODE, clean(text)), (KEY, key), (SHORT, short_key(key))
    spelt = (Spelling(sort, int(row[0]), *row[1:]) for sort, slot in slots if (row := _fields(sort + slot)))
    return min(spelt, key=lambda each: each.round, default=None)


def _may_be_for_an_earlier(text: str, round_: int) -> bool:
    """Whether an earlier round may know what else the text may have been written for, and answers with that."""
    return round_ > 0 and any(first.round < round_ for other in _others(text) if (first := _first(other)))


def _others(text: str) -> Iterator[str]:
    from assetrecovery.lookup.respelling import glosses, respellings  # noqa: PLC0415  patterns, and few names need them

    yield from (spelling for spelling, undone in respellings(text) if undone)
    for parts in glosses(text):
        yield from parts


# ── the file ─────────────────────────────────────────────────────────────────────────────────────


def line(*fields: str) -> str:
    """Write a line, which begins with what it is found by; raises `ValueError` if it could not be read again."""
    if any(sign in field for field in fields for sign in (_APART, "\n")):
        raise ValueError(fields)
    return f"{_APART.join(fields)}\n"


def _fields(begin: str) -> list[str]:
    """What stands behind the beginning of a line, if there is one: one pass over the file, faster than reading it."""
    if _APART in begin or "\n" in begin:
        return []
    head = f"\n{begin}{_APART}".encode("utf-8", "surrogatepass")
    place = _file().find(head)
    if place < 0:
        return []
    end = _file().index(b"\n", place + 1)
    return _file()[place + len(head) : end].decode("utf-8").split(_APART)


@functools.cache
def _file() -> bytes:
    return packaged(FILE)


@functools.cache
def _wordings() -> Mapping[str, Wordings]:
    first = _file()[: _file().index(b"\n")]
    wordings: Mapping[str, Wordings] = json.loads(first)
    return wordings
