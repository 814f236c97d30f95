"""Whole readings: from text or from plain data, strict or tolerant, with all that there is to say of each problem."""

import typing
from collections.abc import Iterable
from typing import Any, TypeGuard, TypeVar

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.serialization.fast import Partly, read_at_once, read_record_at_once
from assetrecovery.serialization.fast_writing import plain_at_once
from assetrecovery.serialization.foreign import Foreign, Kept
from assetrecovery.serialization.formats import FileFormat, locate_in, parse_as
from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.migrations import migrate
from assetrecovery.serialization.plain import check_given, decode, is_worth_trying, undisturbed
from assetrecovery.serialization.reading import Reading, cut, read_bundle, read_value
from assetrecovery.serialization.telling import tell
from assetrecovery.values.errors import Problem

T = TypeVar("T")


def read_given(
    given: Any,
    base: Bundle | None,
    *,
    foreign: Foreign = Foreign.NOTHING,
    limits: Limits = USUAL,
    file_format: FileFormat = FileFormat.JSON,
) -> Reading[Bundle]:
    """Read a bundle from its text, or from plain data: an object is no text, so one cannot be taken for the other.

    What is right in every detail is read at once, by the fast path; of all else the detailed reader decides and tells,
    record by record if the frame is right.
    Raises `LoadError` for a text that is not of its format at all, `InvalidError` for plain data JSON could not say.
    """
    if _may_be_read_at_once(given, limits, file_format):
        with undisturbed():
            done = read_at_once(given, base)
            if isinstance(done, Bundle):
                return Reading(value=done, origin=done)
            if done is not None:
                return _in_part(done, given, base, foreign, limits)
    plain, text, repeated = _plain(given, limits, file_format)
    renewed, changes = migrate(plain)
    reading = read_bundle(renewed, base, foreign=foreign, limits=limits, repeated=repeated)
    locate = locate_in(file_format)
    findings = tell(reading.findings, renewed, text, locate)
    return attrs.evolve(reading, findings=findings, changes=tell(changes, plain, text, locate))


def _in_part(
    done: Partly, given: str | bytes, base: Bundle | None, foreign: Foreign, limits: Limits
) -> Reading[Bundle]:
    """Read what is left of a document in which no key occurs twice."""
    reading = read_bundle(done.plain, base, foreign=foreign, limits=limits, ready=done.ready)
    plain, text = done.plain, decode(given, limits)
    if reading.value is None:  # there is so much wrong that nothing is read, and all is kept as it stood
        plain, _ = parse_as(text, FileFormat.JSON, limits)
        reading = attrs.evolve(reading, kept=(Kept(plain=plain),))
    else:
        records = plain["records"]
        for place in {int(one.path.split("/")[2]) for one in reading.findings if one.path.startswith("/records/")}:
            if records[place] is None:  # of what was read at once, the plain data is no longer there
                records[place] = plain_at_once(done.ready.records[place])
    return attrs.evolve(reading, findings=tell(reading.findings, plain, text))


def read_given_value(
    given: Any,
    kind: type[T],
    *,
    limits: Limits = USUAL,
    is_text: bool = True,
    file_format: FileFormat = FileFormat.JSON,
) -> Reading[T]:
    """Read one value or record from its text, or from plain data."""
    if is_text and _may_be_read_at_once(given, limits, file_format) and (record := read_record_at_once(given, kind)):
        return Reading(value=typing.cast("T", record))
    plain, text, repeated = _plain(given, limits, file_format) if is_text else (given, None, ())
    if not is_text:
        check_given(plain, limits)
    reading = read_value(plain, kind, limits)
    findings = cut((*repeated, *reading.findings), limits)
    return attrs.evolve(reading, findings=tell(findings, plain, text, locate_in(file_format)))


def tell_in(
    text: str | bytes,
    problems: Iterable[Problem],
    file_format: FileFormat = FileFormat.JSON,
    limits: Limits = USUAL,
) -> tuple[Problem, ...]:
    """Say of problems that were found elsewhere, such as by a rule, where they stand in a sound text."""
    found = tuple(problems)
    if not found:
        return ()
    plain, decoded, _ = _plain(text, limits, file_format)
    return tell(found, plain, decoded, locate_in(file_format))


def _may_be_read_at_once(given: Any, limits: Limits, file_format: FileFormat) -> TypeGuard[str | bytes]:
    """Whether a text is within its limits, so that a reader may try it who does not look at them, and worth trying."""
    if (
        file_format is not FileFormat.JSON
        or not isinstance(given, (str, bytes))
        or limits.depth < USUAL.depth
        or limits.digits < USUAL.digits
    ):
        return False
    return is_worth_trying(given, limits)


def _plain(given: Any, limits: Limits, file_format: FileFormat) -> tuple[Any, str | None, tuple[Problem, ...]]:
    """Plain data, the text if there is one in which places can be told, and the keys that occurred twice in it."""
    if isinstance(given, (dict, list)):
        check_given(given, limits)
        return given, None, ()
    text = decode(given, limits)
    plain, repeated = parse_as(text, file_format, limits)
    return plain, text, repeated
