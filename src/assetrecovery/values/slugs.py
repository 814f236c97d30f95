"""Slugs: what ids and the keys of entries look like.

An id is a lower-case slug, `wg2-11`; States and territories have their ISO 3166-1 alpha-3 code, `CHE`. Ids are unique
over all kinds of a bundle, and are never reused.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from assetrecovery.values.errors import Fault, Problem

LONGEST: Final = 100
"""How many characters an id or a key may have; what is longer is not even remembered."""

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
SLUG_OR_CODE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}", re.ASCII)
"""The form of an id."""


@functools.lru_cache(maxsize=1 << 14)
def is_id_form(value: str) -> bool:
    """Whether a string of at most `LONGEST` letters is an id; remembered, since a bundle says the same ones often."""
    return bool(SLUG_OR_CODE.fullmatch(value))


def check_id(value: str, path: str = "/id") -> Iterator[Problem]:
    """Yield what keeps a string from being an id.

    >>> [problem.code for problem in check_id("Meeting 11")], [*check_id("CHE")]
    (['bad_id'], [])
    """
    if len(value) > LONGEST or not is_id_form(value):
        yield Fault.BAD_ID.problem(path, limit=LONGEST)


@functools.lru_cache(maxsize=1 << 12)
def _is_entry_form(key: str) -> bool:
    """Whether a string is the key of an entry; remembered, since many records call their entries alike."""
    return bool(_SLUG.fullmatch(key))


def check_entry(key: str, path: str) -> Iterable[Problem]:
    """Say what keeps a string from being the key of an entry within a record, such as one amount of a return.

    >>> [problem.code for problem in check_entry("Amount 1", "/key")], [*check_entry("a1", "/key")]
    (['bad_entry'], [])
    """
    return () if len(key) <= LONGEST and _is_entry_form(key) else (Fault.BAD_ENTRY.problem(path),)
