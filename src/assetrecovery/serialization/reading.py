"""Plain data into records, in three phases: the fields, the class's own guard, the bundle.

Every problem is found in one reading, and none follows from another: a record that is refused still counts as
present, so a reference to it does not dangle, and its own references are checked from the plain data.
"""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, Final, Generic, TypeVar

import attrs
import cattrs

from assetrecovery.bundle import Bundle, Unsure, unresolved
from assetrecovery.records import Record, RecordKind, class_of, kind_of
from assetrecovery.serialization.hooks import make_converter
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, refuse_all, suggestion
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import answer
from assetrecovery.values.shapes import is_id
from assetrecovery.values.terms import TermEnum

__all__ = ["FORMAT", "VERSION", "Reading", "converter", "read_bundle", "read_value"]

FORMAT: Final = "assetrecovery"
"""What a file of this library says it is."""

VERSION: Final = "2.0"
"""The version of the format that this release writes."""

T = TypeVar("T")
_KINDS: Final = {kind.code: kind for kind in RecordKind}


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class Reading(Generic[T]):
    """Reading · 读取结果. What came of reading a file: the value, all that is wrong, and what could not be built.

    >>> from assetrecovery import read
    >>> reading = read('{"format": "assetrecovery", "version": "2.0", "records": [{"type": "meeting"}]}')
    >>> [problem.path for problem in reading.findings], len(reading.kept)
    (['/records/0/id', '/records/0/body'], 1)
    """

    value: T | None
    """Value · 值. What could be read: of a bundle, the records that are sound; None if nothing could."""

    findings: tuple[Problem, ...] = ()
    """Findings · 发现的问题. Everything that is wrong, in the order of the file."""

    kept: tuple[tuple[str, Any], ...] = attrs.field(default=(), hash=False)
    """Kept · 保留的原始数据. Path and plain data of each record that could not be built: nothing is lost."""

    changes: tuple[Problem, ...] = ()
    """Changes · 版本变动. What an older version of the format said otherwise, and how it was read; nothing wrong."""

    def expect(self) -> T:
        """Return the value, or raise one `InvalidError` with all findings."""
        refuse_all(self.findings)
        if self.value is None:
            raise InvalidError([Fault.WRONG_FORMAT.problem()])
        return self.value


@functools.cache
def converter() -> cattrs.Converter:
    """The converter of the library, built on first use."""
    return make_converter()


def read_value(plain: Any, cls: type[T]) -> Reading[T]:
    """Read one value or record; a record carries its `type`.

    Raises `InvalidError` (`cannot_read`) for a class that is none of this library's.
    """
    if not _is_ours(cls):
        raise InvalidError([Fault.CANNOT_READ.problem()])
    try:
        return Reading(value=_structure(plain, cls))
    except InvalidError as error:
        return Reading(value=None, findings=error.problems)


def _is_ours(cls: Any) -> bool:
    return is_id(cls) or (isinstance(cls, type) and (attrs.has(cls) or issubclass(cls, TermEnum)))


def _structure(plain: Any, cls: type[T]) -> T:
    if any(cls is class_of(kind) for kind in RecordKind):
        kind, rest = _untag(plain)
        if class_of(kind) is not cls:
            expected = next(kind.code for kind in RecordKind if class_of(kind) is cls)
            raise InvalidError([Fault.UNKNOWN_TYPE.problem("/type", expected=expected, hint="")])
        return converter().structure(rest, cls)
    return converter().structure(plain, cls)


def _untag(plain: Any) -> tuple[RecordKind, dict[str, Any]]:
    """Take the type off a record; without a known one nothing more can be said of it."""
    if not isinstance(plain, dict):
        expected = Words("an object", "对象")
        raise InvalidError([Fault.WRONG_TYPE.problem(expected=expected, found=found(plain))])
    tag = plain.get("type")
    if tag is None:
        raise InvalidError([Fault.MISSING_KEY.problem("/type")])
    if not isinstance(tag, str) or tag not in _KINDS:
        hint = suggestion(tag, _KINDS) if isinstance(tag, str) else ""
        raise InvalidError([Fault.UNKNOWN_TYPE.problem("/type", expected=", ".join(_KINDS), hint=hint)])
    return _KINDS[tag], {key: value for key, value in plain.items() if key != "type"}


def read_bundle(plain: Any, base: Bundle | None = None) -> Reading[Bundle]:
    """Read a bundle over a base of reference data."""
    head = tuple(_check_head(plain))
    if any(problem.code == Fault.WRONG_VERSION.code for problem in head):
        return Reading(value=None, findings=head)
    if not isinstance(plain, dict) or not isinstance(plain.get("records"), list):
        return Reading(value=None, findings=head)
    # All records are built before any reference is looked at: a file is no sequence, and a reference may point
    # forwards.
    entries = [_Entry(place, record) for place, record in enumerate(plain["records"])]
    _mark_repeated(entries)
    # Records that were refused are present, too: their ids are read from the plain data. One misspelt key in a meeting
    # would otherwise make every statement at it a dangling reference, and hide the slip behind a hundred others. Going
    # backwards lets the first of several records with one id win, which is the one that is kept.
    present = {entry.id: entry.kind for entry in reversed(entries) if entry.id is not None}
    findings = [*head, *(problem for entry in entries for problem in entry.findings(present, base))]
    sound = tuple(entry.record for entry in entries if entry.record is not None and not entry.repeated)
    kept = tuple(
        (f"/records/{entry.place}", entry.plain) for entry in entries if entry.record is None or entry.repeated
    )
    return Reading(value=Bundle(records=sound, base=base), findings=tuple(findings), kept=kept)


def _check_head(plain: Any) -> Iterator[Problem]:
    if not isinstance(plain, dict) or plain.get("format") != FORMAT or not isinstance(plain.get("records"), list):
        yield Fault.WRONG_FORMAT.problem()
        return
    if plain.get("version") != VERSION:
        yield Fault.WRONG_VERSION.problem("/version", expected=VERSION)
    names = ("format", "version", "records")
    for key in plain:
        if key not in names:
            yield Fault.UNKNOWN_KEY.problem(expected=", ".join(names), hint=suggestion(key, names)).under(key)


class _Entry:
    """One record of a file on its way through the phases."""

    def __init__(self, place: int, plain: Any) -> None:
        self.place = place
        self.plain = plain
        self.kind: RecordKind | None = None
        self.rest: Mapping[str, Any] = plain if isinstance(plain, dict) else {}
        self.record: Record | None = None
        self.refusals: tuple[Problem, ...] = ()
        self.repeated = False
        try:
            self.kind, self.rest = _untag(plain)
            self.record = converter().structure(self.rest, class_of(self.kind))
        except InvalidError as error:
            self.refusals = error.problems

    @property
    def id(self) -> str | None:
        """The id, also of a record that was refused."""
        named = self.rest.get("id")
        return named if isinstance(named, str) else None

    def findings(self, present: Mapping[str, RecordKind | None], base: Bundle | None) -> Iterator[Problem]:
        """Yield everything wrong with the record, in the order of the phases."""
        problems = [*self.refusals]
        if self.repeated:
            problems.append(Fault.DUPLICATE_ID.problem("/id"))
        if self.kind is not None:
            # The references are those of the plain data, which is there even if no record is. What is wrong with a
            # value as it stands (no id at all, a text instead of a list) is said once, and not again as a reference.
            paths = {problem.path for problem in problems}
            astray = unresolved(class_of(self.kind), self.rest, functools.partial(_kind, present, base))
            problems.extend(problem for problem in astray if problem.path not in paths)
        yield from (problem.under("records", self.place) for problem in problems)


def _mark_repeated(entries: list[_Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.id is not None:
            entry.repeated = entry.id in seen
            seen.add(entry.id)


def _kind(present: Mapping[str, RecordKind | None], base: Bundle | None, record_id: str) -> RecordKind | Unsure | None:
    """Say what an id is: by the file, else by the base; a record whose type cannot be read may be anything."""
    if record_id in present:
        return present[record_id] or Unsure.KIND
    record = base.get(record_id) if base else None
    return kind_of(record) if record else None
