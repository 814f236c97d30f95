"""Plain data into records, in three phases: the fields, the class's own guard, the bundle.

Every problem is found in one reading, and none follows from another: a record that is refused still counts as
present, so a reference to it does not dangle, and its own references are checked from the plain data.

Reading is strict. What of another system's may stand in a file is set aside first (`foreign`), and only when a strict
reading has refused a record: so a quicker reader, which knows what is plainly right, can stand in front of this one.
"""

import contextlib
import functools
import itertools
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.introspection.referring import names
from assetrecovery.introspection.resolving import Unsure, unresolved
from assetrecovery.records import Record, RecordKind, class_of, kind_of
from assetrecovery.serialization.advancing import walked
from assetrecovery.serialization.foreign import Aside, Foreign, Kept, is_lost, is_marked
from assetrecovery.serialization.limits import USUAL, Limits, within
from assetrecovery.values.errors import Fault, InvalidError, Problem, found, most, suggestion
from assetrecovery.values.languages import Words, listed
from assetrecovery.values.nouns import answer
from assetrecovery.values.shapes import is_id
from assetrecovery.values.slugs import check_id

__all__ = ["FORMAT", "VERSION", "Reading", "converter", "read_bundle", "read_value"]

FORMAT: Final = "assetrecovery"
"""What a file of this library says it is."""

VERSION: Final = "2.0"
"""The version of the format that this release writes."""

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")
_KINDS: Final = {kind.code: kind for kind in RecordKind}
_HEAD: Final = ("format", "version", "records")
_KEPT: Final = frozenset(fault.code for fault in (Fault.KEPT_KEY, Fault.KEPT_CODE, Fault.NEWER_VERSION))
"""What is told of a reading that is none the worse for it."""
_NUMBERED: Final = re.compile(r"(\d{1,4})\.(\d{1,4})", re.ASCII)


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Reading(Generic[T]):
    """Reading · 读取结果. What came of reading a file: the value, what there is to say of it, what is kept beside it.

    `dumps` writes a reading as the file that it was read from: the value, with everything that was kept in its place.

    >>> from assetrecovery import read
    >>> reading = read('{"format": "assetrecovery", "version": "2.0", "records": [{"type": "meeting"}]}')
    >>> [problem.path for problem in reading.findings], [kept.path for kept in reading.kept]
    (['/records/0/id', '/records/0/body'], ['/records/0'])
    """

    value: T | None
    """Value · 值. What could be read: of a bundle, the records that are sound; None if nothing could."""

    findings: tuple[Problem, ...] = ()
    """Findings · 发现的问题. Everything that is wrong, or not known here, in the order of the file."""

    kept: tuple[Kept, ...] = ()
    """Kept · 保留的原始数据. What stood in the file and is no part of the value: nothing is lost."""

    origin: T | None = attrs.field(default=None, eq=False, repr=False)
    """Origin · 读入时的值. The value as it was read, by which what was kept finds its place if it has changed."""

    changes: tuple[Problem, ...] = ()
    """Changes · 版本变动. What an older version of the format said otherwise, and how it was read; nothing wrong."""

    def expect(self) -> T:
        """Return the value, or raise one `InvalidError` with all findings."""
        if self.findings:
            raise InvalidError(self.findings)
        if self.value is None:
            raise InvalidError([Fault.WRONG_FORMAT.problem()])
        return self.value


@functools.cache
def converter() -> "cattrs.Converter":
    """The converter of the library, built on first use."""
    from assetrecovery.serialization.hooks import make_converter  # noqa: PLC0415  what is right never needs cattrs

    return make_converter()


@contextlib.contextmanager
def gathering(limits: Limits) -> Generator[None]:
    """Gather no more problems meanwhile than the limits allow."""
    token = most.set(limits.problems)
    try:
        yield
    finally:
        most.reset(token)


# ── one value or record ──────────────────────────────────────────────────────────────────────────


def read_value(plain: Any, cls: type[T], limits: Limits = USUAL) -> Reading[T]:
    """Read one value or record; a record carries its `type`.

    Raises `InvalidError` (`cannot_read`) for a class that is none of this library's.
    """
    if not _is_ours(cls):
        raise InvalidError([Fault.CANNOT_READ.problem()])
    limits = within(limits)
    with gathering(limits):
        try:
            return Reading(value=_structure(plain, cls))
        except InvalidError as error:
            return Reading(value=None, findings=cut(error.problems, limits))


def cut(problems: Iterable[Problem], limits: Limits, left: int = 0) -> tuple[Problem, ...]:
    """Keep as many problems as are told, and say if there were more."""
    gathered = tuple(itertools.islice(problems, limits.problems + 1))
    if len(gathered) <= limits.problems:
        return gathered
    more = Fault.TOO_MANY_PROBLEMS.problem(limit=limits.problems, left=left)
    return (*gathered[: limits.problems], more)


def _is_ours(cls: Any) -> bool:
    from assetrecovery.serialization.hooks import has_rule  # noqa: PLC0415  likewise

    return is_id(cls) or (isinstance(cls, type) and has_rule(cls) and cls.__module__ != "builtins")


def _structure(plain: Any, cls: type[T]) -> T:
    asked = next((kind for kind in RecordKind if class_of(kind) is cls), None)
    if asked is None:
        return converter().structure(plain, cls)
    tagged = _untag(plain, asked)
    if not tagged.problems:
        return converter().structure(tagged.rest, cls)
    # Whatever it says that it is, it was meant to be this: what is wrong with it beside that is said as well.
    raise InvalidError([*tagged.problems, *(_refusals(tagged.rest, cls) if tagged.meant is asked else ())])


class _Tagged(NamedTuple):
    """A record taken from its type: the kind that it says it is, the kind that is meant, and the rest of it."""

    kind: RecordKind | None
    meant: RecordKind | None
    rest: dict[str, Any]
    problems: list[Problem]


def _untag(plain: Any, asked: RecordKind | None = None) -> _Tagged:
    """Take the type off a record; if it cannot be told, the kind that was asked for is meant, or one that is near."""
    if not isinstance(plain, dict):
        expected = Words("an object", "对象")
        return _Tagged(None, None, {}, [Fault.WRONG_TYPE.problem(expected=expected, found=found(plain))])
    rest = dict(plain)
    tag = rest.pop("type", None)
    if tag is None:
        return _Tagged(None, asked, rest, [Fault.MISSING_KEY.problem("/type")])
    kind = _KINDS.get(tag) if isinstance(tag, str) else None
    if kind is not None and asked in {None, kind}:
        return _Tagged(kind, kind, rest, [])
    hint = suggestion(tag, _KINDS) if isinstance(tag, str) and kind is None else Words("", "")
    known = asked.code if asked else listed(_KINDS)
    near = next((other for code, other in _KINDS.items() if hint.en.endswith(f" {code}")), None)
    problem = Fault.UNKNOWN_TYPE.problem("/type", expected=known, hint=hint)
    return _Tagged(kind, kind or asked or near, rest, [problem])


def _refusals(plain: Any, cls: type[Any]) -> tuple[Problem, ...]:
    """Say what is wrong with plain data that is meant for a class."""
    try:
        converter().structure(plain, cls)
    except InvalidError as error:
        return error.problems
    return ()


# ── a bundle ─────────────────────────────────────────────────────────────────────────────────────


class Ready(NamedTuple):
    """What a quicker reader has read of a document: records that are plainly right, but for where references lead."""

    records: Sequence[Record | None]
    """In the order of the file; None for a record that is still to be read."""
    named: Mapping[Any, set[str]]
    """By the kinds of record that may stand there, the ids that these records name, and perhaps others."""

    def astray(self, present: Mapping[str, RecordKind | None], base: Bundle | None) -> set[str]:
        """Which of the ids lead nowhere, or to a kind that may not stand where they are named."""
        return {one for kinds, ids in self.named.items() for one in ids if _kind(present, base, one) not in kinds}


_NOTHING_READY: Final = Ready((), {})


def read_bundle(
    plain: Any,
    base: Bundle | None = None,
    *,
    foreign: Foreign = Foreign.NOTHING,
    limits: Limits = USUAL,
    repeated: Iterable[Problem] = (),
    ready: Ready = _NOTHING_READY,
) -> Reading[Bundle]:
    """Read a bundle over a base of reference data; `repeated` are the keys that were found twice in its text.

    Records that are `ready` are not read again.
    """
    limits = within(limits)
    with gathering(limits):
        return _read_bundle(plain, base, foreign, limits, tuple(repeated), ready)


def _read_bundle(  # noqa: PLR0917  all that `read_bundle` was given
    plain: Any, base: Bundle | None, foreign: Foreign, limits: Limits, repeated: tuple[Problem, ...], ready: Ready
) -> Reading[Bundle]:
    head = _Head(plain, foreign)
    ambiguous = {problem.path.split("/")[2] for problem in repeated if problem.path.startswith("/records/")}
    if head.is_refused or any(not problem.path.startswith("/records/") for problem in repeated):
        return _nothing(plain, [*repeated, *head.findings])
    # All records are built before any reference is looked at: a file is no sequence, and a reference may point
    # forwards.
    entries: list[_Entry | _Done] = []
    number = len(repeated) + sum(not is_kept(problem) for problem in head.findings)
    told = sum(map(is_kept, head.findings))
    for place, (record, done) in enumerate(itertools.zip_longest(walked(plain["records"]), ready.records)):
        if number > limits.problems:
            break
        if done is not None:
            entries.append(_Done(place, record, done))
            continue
        entry = _Entry(place, record, foreign, is_ambiguous=str(place) in ambiguous, told=told)
        entries.append(entry)
        number += len(entry.refusals)
        told += len(entry.notes)
    _mark_repeated(entries)
    # Records that were refused are present, too: their ids are read from the plain data. One misspelt key in a meeting
    # would otherwise make every statement at it a dangling reference, and hide the slip behind a hundred others. Going
    # backwards lets the first of several records with one id win, which is the one that is kept.
    present = {entry.id: entry.kind for entry in reversed(entries) if entry.id is not None}
    astray = ready.astray(present, base)
    of_entries = (problem for entry in entries for problem in entry.findings(present, base, astray))
    findings, is_cut = _gathered(itertools.chain(repeated, head.findings, of_entries), limits)
    if is_cut:
        return _nothing(plain, cut(findings, limits, left=len(plain["records"]) - len(entries)))
    sound = tuple(entry.record for entry in entries if entry.record is not None)
    value = Bundle(records=sound, base=base)
    kept = itertools.chain(head.kept, *(entry.kept() for entry in entries))
    return Reading(value=value, findings=findings, kept=tuple(kept), origin=value)


def _gathered(problems: Iterable[Problem], limits: Limits) -> tuple[tuple[Problem, ...], bool]:
    """Gather what is told: of what is wrong so much that a limit is passed, of what is merely not known the first."""
    told: list[Problem] = []
    wrong = kept = 0
    for problem in problems:
        is_kept = problem.code in _KEPT
        kept += is_kept
        wrong += not is_kept
        if not is_kept or kept <= limits.problems:
            told.append(problem)
        if wrong > limits.problems:
            return tuple(one for one in told if one.code not in _KEPT), True
    if kept > limits.problems:
        told.append(Fault.MORE_KEPT.problem(limit=limits.problems))
    return tuple(told), False


def is_kept(problem: Problem) -> bool:
    """Whether what is told is no fault: something that is not known here, and is kept as it stood."""
    return problem.code in _KEPT or problem.code == Fault.MORE_KEPT.code


def _nothing(plain: Any, findings: Iterable[Problem]) -> Reading[Bundle]:
    """Read nothing, and keep all."""
    return Reading(value=None, findings=tuple(findings), kept=(Kept(plain=plain),))


class _Head:
    """What stands around the records: what the file says that it is, and keys of other systems."""

    def __init__(self, plain: Any, foreign: Foreign) -> None:
        self.findings: list[Problem] = []
        self.kept: list[Kept] = []
        self.is_refused = not isinstance(plain, dict) or not isinstance(plain.get("records"), list)
        if self.is_refused or plain.get("format") != FORMAT:
            self.findings.append(Fault.WRONG_FORMAT.problem())
        else:
            self._version(plain.get("version"), list(plain), foreign)
        if not self.is_refused:
            self._keys(plain, foreign)

    def _version(self, version: Any, keys: list[str], foreign: Foreign) -> None:
        if version == VERSION:
            return
        if foreign is Foreign.ANYTHING and is_newer(version):
            self.findings.append(Fault.NEWER_VERSION.problem("/version", expected=VERSION))
            self.kept.append(Kept(at=("version",), plain=version, place=keys.index("version"), read_as=VERSION))
        else:
            self.findings.append(Fault.WRONG_VERSION.problem("/version", expected=VERSION))
            self.is_refused = True

    def _keys(self, plain: dict[str, Any], foreign: Foreign) -> None:
        aside = Aside(foreign)
        left = aside.keys(plain, _HEAD) if foreign is not Foreign.NOTHING else plain
        self.findings += aside.findings
        self.kept += aside.kept
        odd = ((place, key) for place, key in enumerate(plain) if key in left and key not in _HEAD)
        for place, key in itertools.islice(odd, most.get() + 1):  # of more than that nothing is read, and all is kept
            self.findings.append(_unknown(key))
            self.kept.append(Kept(at=(key,), plain=plain[key], place=place))
        self.kept.sort(key=lambda item: item.place or 0)


def _unknown(key: str) -> Problem:
    if is_marked(key):
        return Fault.FOREIGN_KEY.problem().under(key)
    return Fault.UNKNOWN_KEY.problem(expected=listed(_HEAD), hint=suggestion(key, _HEAD)).under(key)


def is_newer(version: Any) -> bool:
    """Whether a version of the format is a later one of the same kind: one in which only something was added.

    >>> is_newer("2.9"), is_newer("3.0"), is_newer("2.0")
    (True, False, False)
    """
    given, ours = (_NUMBERED.fullmatch(text) if isinstance(text, str) else None for text in (version, VERSION))
    return bool(given and ours and given[1] == ours[1] and int(given[2]) > int(ours[2]))


class _Entry:
    """One record of a file on its way through the phases."""

    def __init__(self, place: int, plain: Any, foreign: Foreign, *, is_ambiguous: bool, told: int) -> None:
        self.place = place
        self.told = told
        self.plain = plain
        self.kind, self.meant, self.rest, self.refusals = _untag(plain)
        self.record: Record | None = None
        self.is_repeated = False
        self.inside: list[Kept] = []
        self.notes: list[Problem] = []
        record = self._read(class_of(self.meant), foreign) if self.meant else None
        if self.meant is None and isinstance(plain, dict):
            self.refusals += _misnamed(plain)
        if not self.refusals and not is_ambiguous:
            self.record = record

    def _read(self, cls: type[Any], foreign: Foreign) -> Any:
        try:
            return converter().structure(self.rest, cls)
        except InvalidError as error:
            if foreign is not Foreign.NOTHING:
                return self._read_the_rest(cls, foreign, error.problems)
            self.refusals += error.problems
            return None

    def _read_the_rest(self, cls: type[Any], foreign: Foreign, refused: Iterable[Problem]) -> Any:
        """Read what is left when the foreign is set aside; if that is no record, say what was wrong with the whole."""
        aside = Aside(foreign, self.told)
        left = aside.record(self.plain, cls)
        try:
            record = converter().structure({} if is_lost(left) else left, cls)
        except InvalidError as error:
            # What is still wrong can follow from what was left out: an entry that another names. Then it is not said.
            further = () if aside.has_left_out else error.problems
            whole = Aside(foreign)  # which tells of every key, however much was told of other records
            whole.record(self.plain, cls)
            keys = {problem.path: problem for problem in whole.findings if problem.code == Fault.KEPT_KEY.code}
            first = [keys.get(problem.path, problem) for problem in refused if problem.code != Fault.FOREIGN_KEY.code]
            said = {(problem.code, problem.path) for problem in first}
            self.refusals += [*first, *(problem for problem in further if (problem.code, problem.path) not in said)]
            return None
        self.inside, self.notes = aside.kept, aside.findings
        return record

    @property
    def id(self) -> str | None:
        """The id, also of a record that was refused."""
        named = self.rest.get("id")
        return named if isinstance(named, str) else None

    def kept(self) -> Iterator[Kept]:
        """Yield what stood in the file and is in no record: all of it, if there is none."""
        at = ("records", self.place)
        if self.record is None:
            yield Kept(at=at, plain=self.plain, place=self.place)
        else:
            yield from (attrs.evolve(item, at=(*at, *item.at), record=self.record.id) for item in self.inside)

    def findings(self, present: Mapping[str, RecordKind | None], base: Bundle | None, _: set[str]) -> Iterable[Problem]:
        """Yield everything wrong with the record, in the order of the phases."""
        problems = [*self.refusals, *self.notes]
        if self.is_repeated:
            problems.append(Fault.DUPLICATE_ID.problem("/id"))
        # What is enough to stop the reading is told first, and then nobody asks for the references.
        astray = self._astray({problem.path for problem in problems}, functools.partial(_kind, present, base))
        for problem in itertools.chain(problems, astray):
            yield problem.under("records", self.place)

    def _astray(self, said: set[str], kind: Callable[[str], RecordKind | Unsure | None]) -> Iterator[Problem]:
        """Yield the references that lead nowhere: those of the plain data, which is there even if no record is.

        What is wrong with a value as it stands (no id at all, a text instead of a list) is said once, and not again
        as a reference.
        """
        if self.meant is not None:
            yield from (one for one in unresolved(class_of(self.meant), self.rest, kind) if one.path not in said)


class _Done:
    """One record of a file that has been read: nothing is wrong with it but perhaps where its references lead."""

    __slots__ = ("id", "is_repeated", "kind", "place", "plain", "read", "record")

    refusals: Sequence[Problem] = ()

    def __init__(self, place: int, plain: Any, record: Record) -> None:
        self.place = place
        self.plain = plain
        self.record: Record | None = record
        self.read = record
        self.id: str | None = record.id
        self.kind: RecordKind | None = kind_of(record)
        self.is_repeated = False

    def kept(self) -> Iterable[Kept]:
        """Yield what stood in the file and is in no record: all of it, if an id is used twice."""
        return () if self.record else (Kept(at=("records", self.place), plain=self.plain, place=self.place),)

    def findings(
        self, present: Mapping[str, RecordKind | None], base: Bundle | None, astray: set[str]
    ) -> Iterable[Problem]:
        """Yield what is wrong with its id, and with its references where it names one that leads astray."""
        if not self.is_repeated and not (astray and names(self.read, astray)):
            return
        if self.is_repeated:
            yield Fault.DUPLICATE_ID.problem().under("records", self.place, "id")
        for problem in unresolved(type(self.read), self.read, functools.partial(_kind, present, base)):
            yield problem.under("records", self.place)


def _misnamed(plain: dict[str, Any]) -> Iterator[Problem]:
    """Say what is wrong with the id of a record of which nothing else is known: every kind has one."""
    named = plain.get("id")
    if "id" not in plain:
        yield Fault.MISSING_KEY.problem("/id")
    elif isinstance(named, str):
        yield from check_id(named)


def _mark_repeated(entries: Iterable[_Entry | _Done]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.id is not None and entry.id in seen:
            entry.is_repeated, entry.record = True, None
        elif entry.id is not None:
            seen.add(entry.id)


def _kind(present: Mapping[str, RecordKind | None], base: Bundle | None, record_id: str) -> RecordKind | Unsure | None:
    """Say what an id is: by the file, else by the base; a record whose type cannot be read may be anything."""
    if record_id in present:
        return present[record_id] or Unsure.KIND
    record = base.get(record_id) if base else None
    return kind_of(record) if record else None
