"""Slugs: what ids and the keys of entries look like.

An id is a lower-case slug, `wg2-11`; States and territories have their ISO 3166-1 alpha-3 code, `CHE`. Ids are unique
over all kinds of a bundle, and are never reused.
"""

import re
from collections.abc import Iterator
from typing import Final

from assetrecovery.values.errors import Fault, Problem

LONGEST: Final = 100
"""How many characters an id may have."""

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
SLUG_OR_CODE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{3}", re.ASCII)
"""The form of an id."""


def check_id(value: str, path: str = "/id") -> Iterator[Problem]:
    """Yield what keeps a string from being an id.

    >>> [problem.code for problem in check_id("Meeting 11")], [*check_id("CHE")]
    (['bad_id'], [])
    """
    if len(value) > LONGEST or not SLUG_OR_CODE.fullmatch(value):
        yield Fault.BAD_ID.problem(path, limit=LONGEST)


def check_entry(key: str, path: str) -> Iterator[Problem]:
    """Yield what keeps a string from being the key of an entry within a record, such as one amount of a return.

    >>> [problem.code for problem in check_entry("Amount 1", "/key")], [*check_entry("a1", "/key")]
    (['bad_entry'], [])
    """
    if not _SLUG.fullmatch(key) or len(key) > LONGEST:
        yield Fault.BAD_ENTRY.problem(path)
