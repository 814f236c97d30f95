"""JSON Lines: the head of a bundle on the first line, and then one record a line.

A line with a head may stand further down as well, so that files put behind each other are a file.
"""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.serialization.engines import STANDARD
from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.plain import check_size, decode, parse, render_line
from assetrecovery.serialization.positions import Place, places
from assetrecovery.serialization.reading import FORMAT, VERSION
from assetrecovery.values.errors import A_BUNDLE, Fault, LoadError, Problem, refuse
from assetrecovery.values.languages import Words

__all__: list[str] = []

_RECORDS: Final = "/records/"
_ONE_VALUE: Final = Words("a single record or value", "单个记录或值")


def head_line() -> str:
    """The line with which a file begins.

    >>> print(head_line(), end="")
    {"format":"assetrecovery","version":"2.0"}
    """
    return line_of({"format": FORMAT, "version": VERSION})


def line_of(plain: Any) -> str:
    """Write plain data on a line of its own."""
    return STANDARD.line(plain) + "\n"


def is_head(plain: Any) -> bool:
    """Whether plain data is no record, but says what the file is."""
    return isinstance(plain, dict) and "format" in plain and "type" not in plain


def render_lines(plain: Any) -> str:
    """Write the plain data of a bundle as JSON Lines; raises `InvalidError` (`cannot_write`) for anything else."""
    if not (is_head(plain) and isinstance(plain.get("records"), list)):
        raise refuse(Fault.CANNOT_WRITE, expected=A_BUNDLE, found=_ONE_VALUE)
    head = {key: value for key, value in plain.items() if key != "records"}
    return "".join(map(render_line, itertools.chain([head], plain["records"])))


def parse_lines(text: str | bytes, limits: Limits = USUAL) -> tuple[Any, tuple[Problem, ...]]:
    """Read JSON Lines; return the plain data of a bundle with the duplicate keys that were found.

    Raises `LoadError` as for JSON; its lines and columns are those of the whole text.
    """
    decoded = decode(text, limits)
    check_size(decoded, limits)
    head: dict[str, Any] = {}
    records: list[Any] = []
    problems: list[Problem] = []
    for plain, repeated in _parsed(decoded.removesuffix("\n").split("\n"), limits):
        if is_head(plain):
            problems += [*repeated, *_differing(head, plain)]
            head = head or plain
        else:
            problems += [problem.under("records", len(records)) for problem in repeated]
            records.append(plain)
    return {**head, "records": records}, tuple(problems)


def places_in_lines(text: str, paths: Mapping[str, int]) -> dict[str, list[Place]]:
    """Find where JSON Pointers from a bundle lead in sound JSON Lines: into a record, or else into the first head."""
    wanted: dict[str, dict[str, int]] = {}
    for path, times in paths.items():
        number, slash, inside = path.removeprefix(_RECORDS).partition("/")
        is_inside = path.startswith(_RECORDS) and number.isdecimal()
        wanted.setdefault(number if is_inside else "", {})[slash + inside if is_inside else path] = times
    found: dict[str, list[Place]] = {}
    for holder, line, offset in _holders(text):
        if holder in wanted:
            above = _RECORDS + holder if holder else ""
            for path, there in places(line, wanted.pop(holder)).items():
                found[above + path] = [Place(place.key + offset, place.value + offset) for place in there]
        if not wanted:
            break
    return found


def _holders(text: str) -> Iterator[tuple[str, str, int]]:
    """Each line with its offset, and what it is: a head, or the number of its record."""
    offset = number = 0
    for line in text.split("\n"):
        if line.strip():
            if is_head(json.loads(line)):
                yield "", line, offset
            else:
                yield str(number), line, offset
                number += 1
        offset += len(line) + 1


def _differing(head: dict[str, Any], later: dict[str, Any]) -> Iterator[Problem]:
    """Files put behind each other are a file if they are of one version."""
    if head and head.get("version") != later.get("version"):
        yield Fault.WRONG_VERSION.problem("/version", expected=VERSION)


def _parsed(lines: Iterable[str], limits: Limits) -> Iterator[tuple[Any, tuple[Problem, ...]]]:
    for number, line in enumerate(lines, 1):
        try:
            yield parse(line, limits)
        except LoadError as error:
            raise LoadError(_on_line(problem, number) for problem in error.problems) from None


def _on_line(problem: Problem, number: int) -> Problem:
    """Say of a line that is not JSON which one it is."""
    if problem.code == Fault.NOT_JSON.code:
        said = Fault.NOT_JSON.problem(line=number, column=problem.column or 1)
        problem = attrs.evolve(said, column=problem.column)
    return attrs.evolve(problem, line=number)
