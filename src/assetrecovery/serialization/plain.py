"""JSON text to plain Python data and back: exact types only, duplicate keys found, nothing coerced."""

import collections
import json
import math
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from assetrecovery.values.errors import Fault, LoadError, Problem

__all__ = ["MAX_DEPTH"]

MAX_DEPTH: Final = 64
"""How deep a document may nest; the deepest record of this library needs a third of it."""

_MAX_DIGITS: Final = 40


class Repeated(dict[str, Any]):
    """An object in which keys occurred twice; the first value of each is kept."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__()
        for key, value in pairs:
            self.setdefault(key, value)
        counts = collections.Counter(key for key, _ in pairs)
        self.repeated = [key for key, count in counts.items() if count > 1]


def parse(text: str | bytes) -> tuple[Any, tuple[Problem, ...]]:
    """Read JSON text; return the plain data with the duplicate keys that were found.

    Raises `LoadError` if the text is not UTF-8, not JSON, nests too deep or holds a number that cannot be read exactly.

    >>> parse('{"a": 1, "a": 2}')[1][0].path
    '/a'
    """
    decoded = decode(text) if isinstance(text, bytes) else text
    try:
        plain = json.loads(
            decoded, object_pairs_hook=paired, parse_int=integer, parse_float=fraction, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        raise LoadError([Fault.NOT_JSON.problem(line=error.lineno, column=error.colno)]) from None
    except RecursionError:
        raise LoadError([Fault.TOO_DEEP.problem(limit=MAX_DEPTH)]) from None
    problems = tuple(walk(plain))
    return plain, problems


def render(plain: Any) -> str:
    """Write plain data as JSON text: two spaces of indent, no escaping of letters, a line feed at the end."""
    return json.dumps(plain, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def decode(text: bytes) -> str:
    """Decode UTF-8; a byte order mark, which some editors write, is not part of the text."""
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LoadError([Fault.NOT_UTF8.problem()]) from None


def paired(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else Repeated(pairs)


def integer(text: str) -> int:
    if len(text.removeprefix("-")) > _MAX_DIGITS:
        _constant(text)
    return int(text)


def fraction(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        _constant(text)
    return number


def _constant(_: str) -> NoReturn:
    raise LoadError([Fault.BAD_NUMBER.problem(limit=_MAX_DIGITS)])


def walk(plain: Any) -> Iterator[Problem]:
    """Find repeated keys, and refuse what nests too deep; with a stack of its own, since input chooses the depth."""
    waiting: list[tuple[Any, tuple[str | int, ...]]] = [(plain, ())]
    while waiting:
        node, tokens = waiting.pop()
        if isinstance(node, dict | list) and len(tokens) >= MAX_DEPTH:
            raise LoadError([Fault.TOO_DEEP.problem(limit=MAX_DEPTH)])
        if isinstance(node, Repeated):
            yield from (Fault.DUPLICATE_KEY.problem().under(*tokens, key) for key in node.repeated)
        children: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        waiting.extend((child, (*tokens, token)) for token, child in reversed(list(children)))
