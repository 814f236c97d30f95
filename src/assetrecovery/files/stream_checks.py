"""What is wrong with a stream, in two passes and bounded memory.

The first pass reads every record, runs the rules that need no other record, and notes the ids; the second looks whether
references lead somewhere, which nobody can say before every id is known. Rules that look from one record at
others need them all in memory and do not run; `rules_left_out` names them.
"""

import contextlib
import shutil
import tempfile
import typing
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Any, Final, NamedTuple

import attrs

from assetrecovery.asking import check_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.checks.report import CheckPurpose, Finding, Severity
from assetrecovery.checks.rule import BundleIndex, Rule
from assetrecovery.checks.rulebook import rules, rules_on
from assetrecovery.data import reference_data
from assetrecovery.files.id_index import IdIndex, id_index
from assetrecovery.files.opening import Readable, check_source, opened
from assetrecovery.files.streams import (
    MAX_LINE,
    Progress,
    ReadLine,
    StreamEntry,
    entries,
    kind_of_plain,
    lines,
)
from assetrecovery.introspection.resolving import Unsure, unresolved
from assetrecovery.records import Record, RecordKind, class_of, kind_of
from assetrecovery.values.errors import A_RECORD, Fault, Problem, pointer, refuse
from assetrecovery.values.errors import found as found_kind
from assetrecovery.values.shorthand import coded

__all__ = ["StreamFinding", "check_record", "check_records", "rules_left_out"]

_NOTHING_AROUND: Final = BundleIndex(Bundle())
_RULES_ALONE: Final[dict[tuple[object, CheckPurpose | None], tuple[Rule, ...]]] = {}
MIGRATION: Final = "assetrecovery: versions of the format"
READING: Final = "assetrecovery: strict reading"
RESOLVING: Final = "assetrecovery: a bundle resolves"


class StreamFinding(NamedTuple):
    """One thing that was found in a stream, with its line."""

    line: int
    """The number of the line, counted from 1."""
    offset: int
    """The byte at which the line begins, in the text as it was before it was compressed."""
    finding: Finding
    """What was found; its path is that in a bundle of all records of the stream."""
    problem: Problem
    """The same as a problem of the line: with its column, what stands there, and the id of the record."""


def rules_left_out(*, purpose: CheckPurpose | str | None = None) -> tuple[Rule, ...]:
    """The rules that need the whole bundle, and do not run over a stream.

    With a purpose, as `check` does, also those that are asked for that alone. Raises `InvalidError`
    (`unknown_code`) for a purpose that is none.

    >>> sorted(rule.id for rule in rules_left_out())[:2]
    ['allocated_within_agreed', 'amendment_after_the_original']
    """
    asked = _asked(purpose)
    return tuple(rule for rule in rules() if rule.needs_bundle and rule.purpose in {None, asked})


def _asked(purpose: CheckPurpose | str | None) -> CheckPurpose | None:
    return coded(CheckPurpose, purpose) if purpose is not None else None


def check_record(record: Record, *, purpose: CheckPurpose | str | None = None) -> tuple[Finding, ...]:
    """Find what the rules find that look at nothing but one record; paths begin at the record.

    With a purpose, as `check` does, also the rules that are asked for that alone.

    The rules of `rules_left_out` need others beside it, and do not run.

    >>> from assetrecovery import bundled
    >>> [found.rule for found in check_record(bundled("returns").returns["che-nga-abacha-1-2005"])]
    []
    """
    if not isinstance(record, typing.get_args(Record)):
        raise refuse(Fault.WRONG_TYPE, "/record", expected=A_RECORD, found=found_kind(record), hint="")
    found = (rule.findings(_NOTHING_AROUND, 0, record) for rule in _rules_alone(type(record), _asked(purpose)))
    return tuple(attrs.evolve(one, path=one.path.removeprefix("/records/0")) for each in found for one in each)


def check_records(
    source: Readable,
    *,
    base: Bundle | None = None,
    purpose: CheckPurpose | str | None = None,
    max_line: int = MAX_LINE,
    progress: Progress | None = None,
) -> Iterator[StreamFinding]:
    r"""Find what is wrong with JSON Lines: line by line with each record, then line by line with the references.

    With a purpose, as `check` does, also by the rules that are asked for that alone. The source is read twice; what
    cannot be, such as standard input, is first copied into a temporary file. Raises
    `LoadError` (`cannot_open`, `bad_gzip`) if it cannot be read.

    >>> import io
    >>> text = b'{"format": "assetrecovery", "version": "2.0"}\n{"type": "person", "id": "p", "nationality": "CHX"}\n'
    >>> for found in check_records(io.BytesIO(text)):
    ...     print(found.line, found.finding.path, found.finding.rule)
    2 /records/0/name missing_key
    2 /records/0/nationality dangling_reference
    """
    over = reference_data() if base is None else base
    check_bundle(over, "base")
    with _twice(source) as kept, id_index() as index:
        yield from _alone(kept, index, max_line, _asked(purpose), _half(progress, 0))
        yield from _together(kept, index, over, max_line, _half(progress, 1))


@contextlib.contextmanager
def _twice(source: Readable) -> Generator[Readable, None, None]:
    """A source that can be read twice."""
    check_source(source)
    if not hasattr(source, "read"):
        yield source
        return
    with tempfile.NamedTemporaryFile() as copy, opened(source) as stream:
        shutil.copyfileobj(_Copied(stream), copy)
        copy.flush()
        yield copy.name


class _Copied:
    """As much of a stream as it takes to copy it."""

    def __init__(self, stream: Any) -> None:
        self.read = stream.read


def _half(progress: Progress | None, which: int) -> Progress | None:
    """Tell of the first pass as the first half of the work, and of the second as the second."""
    if progress is None:
        return None

    def tell(done: int, size: int | None) -> None:
        progress((size or 0) * which + done, size and 2 * size)

    return tell


def _alone(
    source: Readable, index: IdIndex, max_line: int, purpose: CheckPurpose | None, progress: Progress | None
) -> Iterator[StreamFinding]:
    with opened(source) as stream:
        for read in entries(lines(stream, 0, None, max_line, progress), max_line, is_whole=True):
            entry = read.entry
            repeated = read.told(_repeated(entry, index))
            yield from _told(read, entry.changes, MIGRATION, Severity.INFORMATION)
            yield from _told(read, (*entry.findings, *repeated), READING)
            if entry.value is not None and not (entry.findings or repeated):
                yield from _broken(read, entry.value, purpose)


def _broken(read: ReadLine, record: Record, purpose: CheckPurpose | None) -> Iterator[StreamFinding]:
    """What the rules find that look at nothing but the record."""
    place = pointer("records", read.entry.number)
    for rule in _rules_alone(type(record), purpose):
        for finding in rule.findings(_NOTHING_AROUND, read.entry.number, record):
            inside = finding.path.removeprefix(place)
            (told,) = read.told([Problem(code=finding.rule, path=inside, en=finding.en, zh=finding.zh)])
            yield StreamFinding(read.line.number, read.line.offset, finding, attrs.evolve(told, path=finding.path))


def _rules_alone(cls: type[Any], purpose: CheckPurpose | None) -> tuple[Rule, ...]:
    if (cls, purpose) not in _RULES_ALONE:
        asked = (rule for rule in rules_on(cls) if rule.purpose in {None, purpose})
        _RULES_ALONE[cls, purpose] = tuple(rule for rule in asked if not rule.needs_bundle)
    return _RULES_ALONE[cls, purpose]


def _repeated(entry: StreamEntry, index: IdIndex) -> Iterator[Problem]:
    """Note the id of a record, also of one that was refused, and say if another has it."""
    named = entry.plain.get("id") if isinstance(entry.plain, dict) else None
    kind = kind_of(entry.value) if entry.value is not None else kind_of_plain(entry.plain)
    if isinstance(named, str) and not index.add(named, kind):
        yield Fault.DUPLICATE_ID.problem("/id")


def _together(
    source: Readable, index: IdIndex, base: Bundle, max_line: int, progress: Progress | None
) -> Iterator[StreamFinding]:
    """Where references lead: of a line that is plainly right at a glance, of any other from its plain data."""

    def kind(record_id: str) -> RecordKind | Unsure | None:
        if index.has(record_id):
            return index.kind(record_id) or Unsure.KIND
        record = base.get(record_id)
        return kind_of(record) if record else None

    with opened(source) as stream:
        for read in entries(lines(stream, 0, None, max_line, progress), max_line, is_whole=True):
            if read.at_once is None or not read.at_once.resolves(kind):
                yield from _told(read, read.told(_astray(read, kind)), RESOLVING)


def _astray(read: ReadLine, kind: Callable[[str], RecordKind | Unsure | None]) -> Iterator[Problem]:
    named = kind_of_plain(read.renewed)
    if named is not None:
        rest = {key: value for key, value in read.renewed.items() if key != "type"}
        # What is wrong with a value as it stands has been said, and is not said again as a reference.
        said = {problem.path for problem in read.entry.findings}
        yield from (one for one in unresolved(class_of(named), rest, kind) if one.path not in said)


def _told(
    read: ReadLine, problems: Iterable[Problem], source: str, severity: Severity = Severity.ERROR
) -> Iterator[StreamFinding]:
    for told in read.entry._replace(findings=tuple(problems)).placed():
        finding = Finding(rule=told.code, severity=severity, path=told.path, en=told.en, zh=told.zh, source=source)
        yield StreamFinding(read.line.number, read.line.offset, finding, told)
