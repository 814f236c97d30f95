"""What another system, or a newer release, has put into a record: set aside before it is read, put back when written.

A tolerant reading is a strict reading of what is left: first the keys and codes that are not known here are taken
out of the plain data, each with its place; then the strict reader reads the rest, and alone decides whether that is a
record. So nothing enters a bundle that a strict reading would refuse, and nothing that stood in the file is lost.

A code of an open list is read as a local term that stands in for it. A code of a closed list cannot be read at all; the
least part that may be missing is set aside with it: the entry of an array, or a field that may be left out.
"""

import enum
import itertools
import re
from collections.abc import Iterable
from typing import Any, Final, get_args

import attrs

from assetrecovery.values.errors import Fault, Problem, most, pointer, refuse_all, suggestion
from assetrecovery.values.nouns import answer
from assetrecovery.values.shapes import (
    FieldShape,
    fields_of,
    is_open_list,
    is_term_list,
    is_text_value,
    is_tuple,
    open_list_of,
)
from assetrecovery.values.terms import LocalTerm, TermEnum, listed_codes
from assetrecovery.values.text import Text, is_language

__all__ = ["Kept"]

Token = str | int

_CODE: Final = re.compile(r"[a-z][a-z0-9]{0,39}(?:_[a-z0-9]{1,40}){0,9}", re.ASCII)
_LEFT_OUT: Final = object()


class Foreign(enum.Enum):
    """How much of another system's a reading takes."""

    NOTHING = "nothing"
    """Whatever is not known is refused: what is read goes where nothing could be kept beside it."""
    MARKED = "marked"
    """Keys that begin with `x-` are kept: whoever wrote them said that they are another system's."""
    ANYTHING = "anything"
    """Keys and codes that are not known are kept, whatever they look like."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class Kept:
    """Kept · 保留项. Plain data that stood in a file and is no part of the value that was read.

    A whole record that could not be built, a key of another system, or a code that is not known here.
    """

    at: tuple[str | int, ...] = ()
    """At · 所在位置. Keys and positions from the root of the file to where it stood; empty for the whole file."""

    plain: Any = attrs.field(hash=False)
    """Plain data · 原始数据. What stood there, as JSON says it."""

    place: int | None = None
    """Place · 次序. How many entries stood before it in its object or array."""

    read_as: Any = attrs.field(default=None, hash=False)
    """Read as · 读作. What stands in for it in the value, such as the code of a local term; None if nothing does."""

    record: str | None = None
    """Record · 记录. The id of the record that it belongs to; None for a whole record or what is beside the records."""

    @property
    def path(self) -> str:
        """The JSON Pointer of the place."""
        return pointer(*self.at)


def is_marked(key: str) -> bool:
    """Whether a key says of itself that it is another system's.

    >>> is_marked("x-our-file"), is_marked("tilte")
    (True, False)
    """
    return key.startswith("x-")


# ── setting aside ────────────────────────────────────────────────────────────────────────────────


class Aside:
    """What was set aside from one record, in the order of the file, and what there is to say of it."""

    def __init__(self, foreign: Foreign, told: int = 0) -> None:
        """Take what is set aside, and how much has been told of it before."""
        self._left = most.get() + 1 - told
        self._anything = foreign is Foreign.ANYTHING
        self.kept: list[Kept] = []
        self.findings: list[Problem] = []
        self.has_left_out: bool = False

    def record(self, plain: dict[str, Any], cls: type[Any]) -> Any:
        """Return a record without its type and without what is foreign in it; a mark if nothing is left."""
        return self._object(plain, fields_of(cls), (), "type")

    def keys(self, plain: dict[str, Any], known: Iterable[str]) -> dict[str, Any]:
        """Return an object without the keys that are foreign in it."""
        names = tuple(known)
        taken = {key: place for place, key in enumerate(plain) if key not in names and self._takes(key)}
        for key, place in taken.items():
            self._key(plain[key], (key,), place, names)
        return {key: value for key, value in plain.items() if key not in taken}

    def _takes(self, key: str) -> bool:
        return self._anything or is_marked(key)

    def _object(
        self, plain: dict[str, Any], shapes: tuple[FieldShape, ...], way: tuple[Token, ...], also: str | None = None
    ) -> Any:
        known = {shape.name: shape for shape in shapes}
        left: dict[str, Any] = {}
        begun, is_lost = len(self.kept), False
        for place, (key, value) in enumerate(plain.items()):
            if key in known:
                part = self._part(value, known[key].type, (*way, key), place)
                if part is not _LEFT_OUT:
                    left[key] = part
                is_lost |= part is _LEFT_OUT and known[key].required
            elif key == also:
                pass
            elif self._takes(key):
                self._key(value, (*way, key), place, tuple(known))
            else:
                left[key] = value
        if is_lost:
            del self.kept[begun:]  # all of it is kept with the object, which cannot be without the field
        return _LEFT_OUT if is_lost else left

    def _part(self, value: Any, hint: Any, way: tuple[Token, ...], place: int) -> Any:
        """Return a value without what is foreign in it, or the mark, if without that it is nothing."""
        begun = len(self.kept)
        part = self._inside(value, hint, way)
        if isinstance(part, dict) and is_open_list(hint) and part != value and "text" not in part:
            part = _StandIn(part.get("code"))  # a local term without its wording is written as a bare code
        if part is _LEFT_OUT or isinstance(part, _StandIn):
            del self.kept[begun:]
            read_as = str(part) if isinstance(part, _StandIn) else None
            self.kept.append(Kept(at=way, plain=value, place=place, read_as=read_as))
        return part

    def _inside(self, value: Any, hint: Any, way: tuple[Token, ...]) -> Any:
        if is_tuple(hint):
            return self._array(value, get_args(hint)[0], way) if isinstance(value, list) else value
        if is_term_list(hint) or is_open_list(hint):
            return self._code(value, hint, way)
        if hint is Text:
            return self._text(value, way) if isinstance(value, dict) else value
        if isinstance(hint, type) and attrs.has(hint) and not is_text_value(hint):
            return self._object(value, fields_of(hint), way) if isinstance(value, dict) else value
        return value

    def _array(self, value: list[Any], hint: Any, way: tuple[Token, ...]) -> Any:
        parts = [self._part(member, hint, (*way, place), place) for place, member in enumerate(value)]
        left = [part for part in parts if part is not _LEFT_OUT]
        return left if left or not value else _LEFT_OUT

    def _text(self, value: dict[str, Any], way: tuple[Token, ...]) -> dict[str, Any]:
        left: dict[str, Any] = {}
        for place, (key, said) in enumerate(value.items()):
            if key != "derived" and not is_language(key) and self._takes(key):
                self._key(said, (*way, key), place, ("en", "zh", "derived"))
            else:
                left[key] = said
        return left

    def _code(self, value: Any, hint: Any, way: tuple[Token, ...]) -> Any:
        if is_open_list(hint) and isinstance(value, dict):
            return self._object(value, fields_of(LocalTerm), way)
        terms: type[TermEnum] = open_list_of(hint) if is_open_list(hint) else hint
        codes = [member.code for member in terms]
        if not self._anything or not isinstance(value, str) or value in codes:
            return value
        if is_open_list(hint) and value.startswith("x-"):
            return value
        if self._is_told():
            words = suggestion(value, codes)
            self.findings.append(Fault.KEPT_CODE.problem(expected=listed_codes(terms), hint=words).under(*way))
        if is_open_list(hint) and _CODE.fullmatch(value):
            return _StandIn("x-" + value.replace("_", "-"))
        self.has_left_out = True
        return _LEFT_OUT

    def _key(self, value: Any, way: tuple[Token, ...], place: int, known: Iterable[str]) -> None:
        key = str(way[-1])
        self.kept.append(Kept(at=way, plain=value, place=place))
        if not is_marked(key) and self._is_told():
            names = list(known)
            hint = suggestion(key, names)
            self.findings.append(Fault.KEPT_KEY.problem(expected=", ".join(names), hint=hint).under(*way))

    def _is_told(self) -> bool:
        """Whether one more is told: of very many only the first, and that there were more."""
        return len(self.findings) < self._left


class _StandIn(str):
    """A local code that stands in for one that is not known here."""

    __slots__ = ()


def is_lost(plain: Any) -> bool:
    """Whether nothing is left of what foreign parts were taken out of."""
    return plain is _LEFT_OUT


# ── putting back ─────────────────────────────────────────────────────────────────────────────────


def put_back(plain: Any, kept: Iterable[Kept], within: int = 0) -> None:
    """Put what was kept into plain data that was written, each at its place; `within` is how far in the data stands.

    What has been given a value since is not overwritten. Raises `InvalidError` (`kept_astray`) with the places of what
    has nowhere to go.

    >>> plain = {"id": "m-1", "body": "wg2"}
    >>> put_back(plain, [Kept(at=("x-file",), plain=7, place=1)])
    >>> plain
    {'id': 'm-1', 'x-file': 7, 'body': 'wg2'}
    """
    # Entries are put into arrays on the way, since the positions further on count them; keys are put into an object
    # all at once at the end, since a position of theirs leads nowhere.
    keys: dict[int, tuple[dict[str, Any], list[Kept]]] = {}
    problems: list[Problem] = []
    for item in kept:
        holder, last = _follow(plain, item.at[within:-1]), item.at[-1]
        if isinstance(holder, dict) and item.read_as is None:
            keys.setdefault(id(holder), (holder, []))[1].append(item)
        elif not _put(holder, last, item):
            problems.append(Fault.KEPT_ASTRAY.problem(item.path))
    for holder, items in keys.values():
        _insert(holder, items)
    refuse_all(problems)


def _follow(plain: Any, way: Iterable[Token]) -> Any:
    for token in way:
        if isinstance(plain, dict):
            plain = plain.get(str(token))
        elif isinstance(plain, list) and isinstance(token, int) and token < len(plain):
            plain = plain[token]
        else:
            return None
    return plain


def _put(holder: Any, last: Token, item: Kept) -> bool:
    """Put one thing into its array, or in the place of what stood in for it; say whether there was a place."""
    if isinstance(holder, list) and isinstance(last, int):
        if item.read_as is None:
            holder.insert(last, item.plain)
        elif last < len(holder) and holder[last] == item.read_as:
            holder[last] = item.plain
        return True
    if isinstance(holder, dict):
        if holder.get(str(last)) == item.read_as:
            holder[str(last)] = item.plain
        return True
    return False


def _insert(holder: dict[str, Any], items: Iterable[Kept]) -> None:
    """Put keys into an object, each behind as many others as stood before it."""
    own = iter(list(holder.items()))
    merged: list[tuple[str, Any]] = []
    for item in items:
        if item.at[-1] in holder:
            continue
        merged += itertools.islice(own, max(0, (item.place or 0) - len(merged)))
        merged.append((str(item.at[-1]), item.plain))
    merged += own
    holder.clear()
    holder.update(merged)
