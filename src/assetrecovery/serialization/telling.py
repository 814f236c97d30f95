"""What is told of each problem beside its sentence: what was found, how long it is, in which record, and where.

All of it follows from the path. It is looked up at the end, for the problems of a whole reading at once, in the plain
data and in the text; so those who find a problem need to know nothing but what is wrong.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from assetrecovery.serialization.positions import Lines, Place, places
from assetrecovery.values.errors import Fault, Problem, pointer
from assetrecovery.values.slugs import check_id

_MISSING: Final = object()
_KEYS: Final = frozenset(
    fault.code for fault in (Fault.UNKNOWN_KEY, Fault.DUPLICATE_KEY, Fault.FOREIGN_KEY, Fault.KEPT_KEY)
)
"""What is wrong with a key, and not with its value."""


Locate: TypeAlias = Callable[[str, Mapping[str, int]], dict[str, list[Place]]]
"""How places are found in a text of some format: by their paths, each so many times."""


def tell(
    problems: Iterable[Problem], plain: Any, text: str | None = None, locate: Locate = places
) -> tuple[Problem, ...]:
    """Say of each problem what stands at its place; in a text, also line and column.

    >>> problem, = tell([Fault.BAD_TIME.problem("/a")], {"a": "ten"}, '{"a": "ten"}')
    >>> problem.type, problem.length, problem.line, problem.column
    ('string', 3, 1, 7)
    """
    told = [_described(problem, plain) for problem in problems]
    if text is None or not told:
        return tuple(told)
    return tuple(_in_text(told, text, locate))


def _in_text(problems: list[Problem], text: str, locate: Locate) -> Iterable[Problem]:
    twice = {problem.path: 2 for problem in problems if problem.code == Fault.DUPLICATE_KEY.code}
    sought = dict.fromkeys((path for problem in problems for path in _sought(problem)), 1)
    found, lines = locate(text, sought | twice), Lines(text, len(problems))
    for problem in problems:
        place = _place(problem, found)
        if place is None or problem.line is not None:
            yield problem
        else:
            line, column = lines.of(place.key if problem.code in _KEYS else place.value)
            yield attrs.evolve(problem, line=line, column=column)


def _place(problem: Problem, found: Mapping[str, list[Place]]) -> Place | None:
    there = next((found[path] for path in _sought(problem) if path in found), [])
    return there[-1 if problem.code == Fault.DUPLICATE_KEY.code else 0] if there else None


def _sought(problem: Problem) -> Iterator[str]:
    """The path of what is looked up; where nothing stands there, the paths of what it lacks, from the innermost."""
    path = problem.path
    yield path
    while path and problem.type is None:
        path = path.rpartition("/")[0]
        yield path


def _described(problem: Problem, plain: Any) -> Problem:
    value = resolve(plain, problem.path)
    record = _record(plain, problem.path)
    if value is _MISSING:
        return attrs.evolve(problem, record=record)
    return attrs.evolve(problem, record=record, type=json_type(value), length=_length(value))


def resolve(plain: Any, path: str) -> Any:
    """Follow a JSON Pointer through plain data; a private mark if it leads nowhere."""
    for token in path.split("/")[1:]:
        if isinstance(plain, dict):
            plain = plain[token] if token in plain else _spelt(plain, token)
        elif isinstance(plain, list) and token.isdecimal() and len(token) < 10 and int(token) < len(plain):
            plain = plain[int(token)]
        else:
            return _MISSING
    return plain


def _spelt(plain: dict[str, Any], token: str) -> Any:
    """Find the value of a key that a path spells otherwise: cut, or with its slashes escaped."""
    if not ("~" in token or "\\" in token or token.endswith("…")):
        return _MISSING
    return next((value for key, value in plain.items() if pointer(key)[1:] == token), _MISSING)


def json_type(value: Any) -> str:
    """Name the type of a value as JSON Schema does.

    >>> json_type([]), json_type(True), json_type(1.5)
    ('array', 'boolean', 'number')
    """
    return next((name for name, kinds in _TYPES.items() if isinstance(value, kinds)), type(value).__name__)


_TYPES: Final[dict[str, Any]] = {
    "object": dict,
    "array": (list, tuple),
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "null": type(None),
}


def _length(value: Any) -> int | None:
    if isinstance(value, (dict, list, tuple, str)):
        return len(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return sum(map(str.isdigit, getattr(value, "text", repr(value))))
    return None


def _record(plain: Any, path: str) -> str | None:
    """The id of the record in which a path lies, if that is an id: anything else could be a name."""
    inside = resolve(plain, "/".join(path.split("/")[:3])) if path.startswith("/records/") else plain
    named = inside.get("id") if isinstance(inside, dict) else None
    return named if isinstance(named, str) and not any(check_id(named)) else None
