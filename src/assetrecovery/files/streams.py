"""Files of any length, a record at a time: JSON Lines read and written within bounded memory.

A line is a record, and is looked at by itself: one that is wrong stops nobody, unless that is asked for. What needs
more than one record (whether a reference leads somewhere, whether an id is used twice) is found by `stream_checks`.

Reading can begin and end at any byte. A reading from `start` to `end` has the lines that begin there, so that readings
of neighbouring ranges have every line once, wherever the ranges were cut; the `offset` of an entry is such a place.
"""

import functools
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import attrs

from assetrecovery.files.opening import Opened, Readable, opened
from assetrecovery.files.saving import Writable, saving
from assetrecovery.records import Record, RecordKind, class_of
from assetrecovery.serialization.advancing import Progress
from assetrecovery.serialization.fast import RecordAtOnce, read_any_record_at_once
from assetrecovery.serialization.fast_writing import line_at_once
from assetrecovery.serialization.json_lines import head_line, is_head, line_of
from assetrecovery.serialization.limits import Limits
from assetrecovery.serialization.migrations import known_versions, migrate_record
from assetrecovery.serialization.plain import parse
from assetrecovery.serialization.reading import FORMAT, VERSION, Reading, read_value
from assetrecovery.serialization.telling import tell
from assetrecovery.serialization.writing import write
from assetrecovery.values.errors import A_RECORD, Fault, InvalidError, LoadError, Problem, found, refuse, suggestion
from assetrecovery.values.languages import Words

__all__ = ["MAX_LINE", "Progress", "StreamEntry", "read_records", "write_records"]

MAX_LINE: Final = 16 * 1024 * 1024
"""How many bytes a line may have, unless another number is given: memory is bounded by the longest."""

_STEP: Final = 1024 * 1024
_KINDS: Final = {kind.code: kind for kind in RecordKind}
_CLASSES: Final = frozenset(map(class_of, RecordKind))
_AN_OBJECT: Final = Words("an object", "对象")


class StreamEntry(NamedTuple):
    """What came of one line of a stream: a record, or what is wrong with the line."""

    line: int
    """The number of the line, counted from 1 where reading began."""
    offset: int
    """The byte at which the line begins, in the text as it was before it was compressed."""
    number: int
    """The number of the record, counted from 0 where reading began: its place in a bundle of all of them."""
    value: Record | None
    """The record, if it is sound by itself."""
    findings: tuple[Problem, ...] = ()
    """Everything that is wrong with the line; paths begin at the record, or at the head."""
    changes: tuple[Problem, ...] = ()
    """What an older version of the format said otherwise, and how it was read."""
    plain: Any = None
    """The plain data of the line, also if no record could be built; None if the line could not be read."""

    def placed(self) -> tuple[Problem, ...]:
        """The findings as seen from a bundle of all records of the stream."""
        is_of_all = is_head(self.plain)
        return self.findings if is_of_all else tuple(one.under("records", self.number) for one in self.findings)

    def expect(self) -> Record:
        """Return the record, or raise all findings with the place of the record in front."""
        if self.value is None or self.findings:
            raise InvalidError(self.placed())
        return self.value


def read_records(
    source: Readable,
    *,
    stop: bool = False,
    start: int = 0,
    end: int | None = None,
    max_line: int = MAX_LINE,
    progress: Progress | None = None,
) -> Iterator[StreamEntry]:
    r"""Read JSON Lines a record at a time; what is wrong with a line is in its entry, or raised at once with `stop`.

    `start` and `end` are bytes of the text as it was before it was compressed: the lines that begin from `start` on and
    before `end` are read. A reading from the beginning expects a head on the first line (`missing_head`). It ends at a
    head of another format or version, since what is not known is not read by half.

    Raises `LoadError` (`cannot_open`, `bad_gzip`) if the file cannot be read, and with `stop` an `InvalidError` with
    what is wrong with the first line that is.

    >>> import io
    >>> text = b'{"format": "assetrecovery", "version": "2.0"}\n{"type": "person", "id": "p-1", "name": "A"}\n{}\n'
    >>> for entry in read_records(io.BytesIO(text)):
    ...     print(entry.line, entry.offset, entry.value, [problem.code for problem in entry.findings])
    2 46 <Person p-1 "A"> []
    3 91 None ['missing_key']
    """
    with opened(source) as stream:
        for read in entries(lines(stream, start, end, max_line, progress), max_line, is_whole=start == 0):
            if stop and read.entry.findings:
                read.entry.expect()
            yield read.entry


_RECORDS: Final = Words("any number of records", "若干记录")


def write_records(records: Iterable[Record], target: Writable, *, progress: Progress | None = None) -> int:
    """Write records as JSON Lines, one at a time; return how many there were.

    The file is written whole or not at all. Raises `InvalidError` for a record that cannot be written, with its place,
    and `SaveError` (`cannot_save`).

    >>> import io
    >>> from assetrecovery import reference_data
    >>> write_records(reference_data().jurisdictions.values(), stream := io.BytesIO())
    258
    >>> [entry.value.id for entry in read_records(io.BytesIO(stream.getvalue()))][:2]
    ['AFG', 'ALB']
    """
    if not isinstance(records, Iterable):
        raise refuse(Fault.WRONG_TYPE, "/records", expected=_RECORDS, found=found(records), hint="")
    with saving(target) as stream:
        done = stream.write(head_line().encode("utf-8"))
        number = told = 0
        for number, record in enumerate(records, 1):
            done += stream.write(_written(record, number - 1).encode("utf-8"))
            if progress is not None and done - told >= _STEP:
                progress(told := done, None)
        return number


def _written(record: Record, place: int) -> str:
    if type(record) not in _CLASSES:
        raise refuse(Fault.WRONG_TYPE, f"/records/{place}", expected=A_RECORD, found=found(record), hint="")
    try:
        return line_at_once(record) or line_of(write(record))
    except InvalidError as error:
        placed = error.under("records", place)
    raise placed


# ── lines ────────────────────────────────────────────────────────────────────────────────────────


class Line(NamedTuple):
    """One line as it stands, or the one thing that is wrong with all of it."""

    number: int
    offset: int
    text: bytes
    is_too_long: bool


def lines(
    stream: Opened, start: int, end: int | None, max_line: int, progress: Progress | None = None
) -> Iterator[Line]:
    """Walk the lines that begin within a range; of a line that is too long no more is held than may be."""
    offset = told = start
    if start > 0:
        # The line that begins at the start is ours, and it does if the byte before it ends another.
        stream.skip(start - 1)
        offset += _rest_of_line(stream, max_line) - 1
    number = 0
    while end is None or offset < end:
        text = stream.line(max_line + 1)
        if not text:
            return
        number += 1
        is_too_long = len(text) > max_line and not text.endswith(b"\n")
        yield Line(number, offset, b"" if is_too_long else text, is_too_long)
        offset += len(text) + (_rest_of_line(stream, max_line) if is_too_long else 0)
        if progress is not None and offset - told >= _STEP:
            told = offset
            progress(*stream.position(offset))


def _rest_of_line(stream: Opened, max_line: int) -> int:
    """Pass over the rest of a line; answer how long it was."""
    passed = 0
    while text := stream.line(min(max_line, _STEP)):
        passed += len(text)
        if text.endswith(b"\n"):
            break
    return passed


# ── records ──────────────────────────────────────────────────────────────────────────────────────


class ReadLine(NamedTuple):
    """What came of a line beside the line itself, and the plain data as this version of the format has it.

    Which records it names is known at once if it was right at once.
    """

    line: Line
    entry: StreamEntry
    renewed: Any
    at_once: RecordAtOnce | None = None

    def told(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say of problems that are seen from the record where they stand in its line, and what stands there."""
        return _told(self.line, problems, self.renewed)


def _told(line: Line, problems: Iterable[Problem], plain: Any) -> tuple[Problem, ...]:
    found = tuple(problems)
    if not found:
        return ()
    told = tell(found, plain, None if plain is None else line.text.decode("utf-8-sig"))
    return tuple(attrs.evolve(one, line=line.number, column=one.column or 1) for one in told)


def entries(read: Iterable[Line], max_line: int, *, is_whole: bool) -> Iterator[ReadLine]:
    """Read line by line: a line that is plainly right at once, and any other in detail."""
    number = 0
    version = VERSION
    for line in read:
        if version == VERSION and not (is_whole and line.number == 1):
            found = read_any_record_at_once(line.text, _within(max_line))
            if found is not None:
                sound = StreamEntry(line.number, line.offset, number, found.record, plain=found.plain)
                yield ReadLine(line, sound, found.plain, found)
                number += 1
                continue
        plain, repeated = plain_of(line, max_line)
        missing = _missing_head(plain) if is_whole and line.number == 1 else ()
        if is_head(plain):
            if wrong := (*repeated, *check_head(plain)):
                told = _told(line, wrong, plain)
                yield ReadLine(line, StreamEntry(line.number, line.offset, number, None, told, plain=plain), plain)
            if is_another(plain):
                return
            version = plain["version"]
            continue
        renewed, changes = migrate_record(plain, version)
        reading = Reading[Record](value=None) if plain is None else read_record(renewed)
        findings = _told(line, (*missing, *repeated, *reading.findings), renewed)
        changed = _told(line, changes, plain)
        entry = StreamEntry(line.number, line.offset, number, reading.value, findings, changed, plain)
        yield ReadLine(line, entry, renewed)
        number += 1


def plain_of(line: Line, max_line: int) -> tuple[Any, tuple[Problem, ...]]:
    """Read a line as plain data; None and the reason if it cannot be read. A line with `null` is no record either."""
    if line.is_too_long:
        return None, (Fault.LINE_TOO_LONG.problem(limit=max_line),)
    try:
        plain, repeated = parse(line.text, _within(max_line))
    except LoadError as error:
        return None, error.problems
    return (plain, repeated) if plain is not None else (None, (_no_object(plain),))


@functools.lru_cache(maxsize=8)
def _within(max_line: int) -> Limits:
    """The limits of a line, whose end is not counted."""
    return Limits(size=max_line + 1)


def _missing_head(plain: Any) -> tuple[Problem, ...]:
    return () if is_head(plain) else (Fault.MISSING_HEAD.problem(expected=VERSION),)


def check_head(plain: dict[str, Any]) -> Iterator[Problem]:
    """Yield what is wrong with a line that says what the file is."""
    if plain["format"] != FORMAT:
        yield Fault.WRONG_FORMAT.problem()
    elif plain.get("version") not in known_versions():
        yield Fault.WRONG_VERSION.problem("/version", expected=VERSION)
    for key in plain:
        if key not in {"format", "version"}:
            yield Fault.UNKNOWN_KEY.problem(expected="format, version", hint="").under(key)


def is_another(head: dict[str, Any]) -> bool:
    """Whether what follows is of a format or version that is not known here, and is not read by half."""
    return head["format"] != FORMAT or head.get("version") not in known_versions()


def kind_of_plain(plain: Any) -> RecordKind | None:
    """The kind that plain data says it is of; None if it does not say so."""
    tag = plain.get("type") if isinstance(plain, dict) else None
    return _KINDS.get(tag) if isinstance(tag, str) else None


def read_record(plain: Any) -> Reading[Record]:
    """Read one record of whatever kind it says it is."""
    kind = kind_of_plain(plain)
    if kind is None:
        return Reading(value=None, findings=(_no_kind(plain),))
    return read_value(plain, class_of(kind))


def _no_kind(plain: Any) -> Problem:
    if not isinstance(plain, dict):
        return _no_object(plain)
    if "type" not in plain:
        return Fault.MISSING_KEY.problem("/type")
    tag = plain["type"]
    hint = suggestion(tag, _KINDS) if isinstance(tag, str) else ""
    return Fault.UNKNOWN_TYPE.problem("/type", expected=", ".join(_KINDS), hint=hint)


def _no_object(plain: Any) -> Problem:
    return Fault.WRONG_TYPE.problem(expected=_AN_OBJECT, found=found(plain), hint="")
