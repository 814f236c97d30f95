"""Where things stand in a text: lines and columns, worked out only when something is wrong.

Reading is done by a decoder that keeps no positions, which most readings never need. When there are problems, the
text is walked once more along their paths; all else is skipped at the speed of the decoder.
"""

import bisect
import contextlib
import itertools
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import attrs

from assetrecovery.values.errors import Problem, pointer

_SPACE: Final = re.compile(r"[ \t\n\r]*+")
# Parts of the decoder: the standard library has them under these names since it has JSON, but does not say so.
_DECODER: Final[Any] = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
_SCAN: Final[Callable[[str, int], tuple[Any, int]]] = _DECODER.scan_once
_SCAN_KEY: Final[Callable[[str, int, bool], tuple[str, int]]] = _DECODER.parse_string
MAX_STEPS: Final = 30_000
"""How many entries are walked at most; beyond them places are not told: a refusal costs no more than a reading."""

_MANY: Final = 10
"""For how many offsets it is quicker to look up all line feeds than to count those before each."""


class Place(NamedTuple):
    """Where the key of an entry begins, and where its value does; of an entry of an array they are one."""

    key: int
    value: int


def placed(problem: Problem, text: str, offset: int) -> Problem:
    r"""Say line and column of a problem, from where it stands in the text.

    >>> from assetrecovery.values.errors import Fault
    >>> placed(Fault.BAD_TIME.problem(), "[\n  5]", 4).text("zh")
    '2:3: 不是时刻；请写作10:00'
    """
    line, column = Lines(text, 1).of(offset)
    return attrs.evolve(problem, line=line, column=column)


def places(text: str, paths: Mapping[str, int]) -> dict[str, list[Place]]:
    """Find where JSON Pointers lead in a sound JSON text, each so many times: a key may occur twice.

    >>> places('{"a": [1, {"b": 2}]}', {"/a/1/b": 1, "/c": 1})["/a/1/b"]
    [Place(key=11, value=16)]
    """
    walk = _Walk(text, paths)
    with contextlib.suppress(_EnoughError):
        walk.enter(Place(*2 * (walk.space(0),)), "", walk.tree)
    return walk.found


class _EnoughError(Exception):
    """The walk has found what it was sent for, or has taken as many steps as it may."""


class _Walk:
    """One walk over a text along the paths that are asked for."""

    def __init__(self, text: str, paths: Mapping[str, int]) -> None:
        self.text = text
        self.wanted = dict(paths)
        self.left = sum(paths.values())
        self.is_odd = any(mark in path for path in paths for mark in "~\\…")
        self.found: dict[str, list[Place]] = {}
        self.steps = 0
        self.tree: dict[str, Any] = {}
        for path in paths:
            branch = self.tree
            for token in path.split("/")[1:]:
                branch = branch.setdefault(token, {})

    def space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def enter(self, place: Place, path: str, tree: dict[str, Any]) -> int:
        """Note where a value stands, walk what is asked for inside it, and return where it ends."""
        self.note(path, place)
        opening = self.text[place.value]
        if not tree or opening not in "[{":
            self.forget(path, tree)
            return self.skip(place.value)
        at = self.space(place.value + 1)
        for number in itertools.count():
            if self.text[at] in "]}":
                break
            token, value = self.key(at) if opening == "{" else (str(number), at)
            inside = tree.get(token)
            if inside is None and self.is_odd:
                token = pointer(token)[1:]  # as a path spells it
                inside = tree.get(token)
            end = self.skip(value) if inside is None else self.enter(Place(at, value), f"{path}/{token}", inside)
            at = self.space(end)
            if self.text[at] == ",":
                at = self.space(at + 1)
        self.forget(path, tree)
        return at + 1

    def forget(self, path: str, tree: dict[str, Any]) -> None:
        """Seek no more what was not found in a value that has been walked: a key that is missing stands nowhere."""
        for token, inside in tree.items():
            self.left -= self.wanted.pop(f"{path}/{token}", 0)
            self.forget(f"{path}/{token}", inside)
        if not self.left:
            raise _EnoughError

    def note(self, path: str, place: Place) -> None:
        if self.wanted.get(path):
            self.wanted[path] -= 1
            self.left -= 1
            self.found.setdefault(path, []).append(place)
        if not self.left:
            raise _EnoughError

    def skip(self, at: int) -> int:
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise _EnoughError
        return _SCAN(self.text, at)[1]

    def key(self, at: int) -> tuple[str, int]:
        """Read the key of an entry, and find where its value begins."""
        key, end = _SCAN_KEY(self.text, at + 1, True)  # noqa: FBT003  the decoder asks for it so
        return key, self.space(self.space(end) + 1)


class Lines:
    """The lines of a text, for some offsets; for many, the line feeds are looked up once."""

    def __init__(self, text: str, offsets: int) -> None:
        """Take the text, and for how many offsets one will ask."""
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))] if offsets > _MANY else None

    def of(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both counted from 1."""
        if self._starts is None:
            return self._text.count("\n", 0, offset) + 1, offset - self._text.rfind("\n", 0, offset)
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
