"""The door of the fast path: a document that is right in every detail becomes objects at once, anything else nothing.

Parsers drop a repeated key without a word. The fast path finds it by counting: every object that it builds counts its
keys, and in the text a key is where a quotation mark is followed by a colon, white space apart; a quotation mark inside
a string is escaped, and is not counted. Both must be the same number. So no second parse is needed, whatever parser was
used and however the text is laid out. A string that begins with a colon is counted too, and sends its document to the
detailed reader; nothing is ever counted too little.
"""

import functools
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

from assetrecovery.bundle import Bundle
from assetrecovery.introspection.referring import names
from assetrecovery.introspection.resolving import Unsure
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.serialization.advancing import walked
from assetrecovery.serialization.codec._written.seen import ALLOWED, Apart, Seen
from assetrecovery.serialization.codec.readers import READERS
from assetrecovery.serialization.codec.support import IS_ID, RefusedError
from assetrecovery.serialization.engines import engine
from assetrecovery.serialization.limits import Limits
from assetrecovery.serialization.plain import check_size, is_dense, undisturbed
from assetrecovery.serialization.reading import FORMAT, VERSION, Ready
from assetrecovery.values.errors import InvalidError

T = TypeVar("T")
_DEEP: Final = 40
"""How deep a record may nest that is looked at by itself: less than any limit with which a text is read at once."""
_LARGE: Final = 10**9
"""A number below this has fewer digits than any limit with which a text is read at once."""
_FEW: Final = 200
"""How many records may be wrong, however many are right, before it is asked whether this pays."""
_HEAD: Final = ("format", "version", "records")


class Partly(NamedTuple):
    """A document whose frame is right and in which no key occurs twice; some of its records are not plainly right."""

    plain: Any
    """The plain data of the document, as the detailed reader would have it; of what was read it need not be there."""
    ready: Ready
    """The records that were read."""


def read_at_once(text: str | bytes, base: Bundle | None) -> Bundle | Partly | None:
    """Read a bundle that is right in every detail, or what of it is; None if there is no saying."""
    if not ('"records"' in text if isinstance(text, str) else b'"records"' in text):  # no bundle, or a key with escapes
        return None
    return _at_once(text, lambda plain: _whole_or_part(plain, base))


def read_bundle_at_once(text: str | bytes, base: Bundle | None) -> Bundle | None:
    """Read a bundle that is right in every detail; None for anything else, of which nothing is said here."""
    read = read_at_once(text, base)
    return read if isinstance(read, Bundle) else None


def read_record_at_once(text: str | bytes, cls: type[Any]) -> Record | None:
    """Read one record that is right in every detail; None for anything else. Its references are read, not followed."""
    return _at_once(text, lambda plain: _single(plain, cls))


class RecordAtOnce(NamedTuple):
    """A record that is right in every detail by itself, with its plain data, and the records that it names."""

    record: Record
    plain: dict[str, Any]
    seen: Seen

    def resolves(self, kind: Callable[[str], RecordKind | Unsure | None]) -> bool:
        """Whether every record that is named is there, and of a kind that may stand where it is named."""
        return _all_found(self.seen, kind)


def read_any_record_at_once(text: bytes, limits: Limits) -> RecordAtOnce | None:
    """Read a record of whatever kind it says it is, if it is right in every detail; None for anything else."""
    return None if is_dense(text) else _at_once(text, lambda plain: _any(plain, text, limits))


def _any(plain: Any, text: bytes, limits: Limits) -> tuple[RecordAtOnce, int]:
    check_size(text, limits)
    seen = Seen()
    record = READERS[plain["type"]](plain, seen)
    if not _are_ids(seen):
        raise RefusedError
    return RecordAtOnce(record, plain, seen), seen.keys


def _at_once(text: str | bytes, build: Callable[[Any], tuple[T, int] | None]) -> T | None:
    try:
        encoded = text.encode() if isinstance(text, str) else text
        with undisturbed():
            built = build(engine(len(encoded)).loads(text))
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed reader finds and says it
        return None
    return built[0] if built and built[1] == _keys_in(encoded) else None


def _whole_or_part(plain: Any, base: Bundle | None) -> tuple[Bundle | Partly, int] | None:
    if type(plain) is not dict or len(plain) != len(_HEAD) or (plain["format"], plain["version"]) != (FORMAT, VERSION):
        return None
    found = plain["records"]
    if type(found) is not list:
        return None
    seen = Seen()
    records = _records_or_none(found, seen)
    if records is None:
        return None
    keys = seen.keys + len(_HEAD)
    if (
        None not in records
        and (bundle := _bundle(records, base))
        and _all_found(seen, functools.partial(_kind, bundle))
    ):
        return bundle, keys
    keys += sum(_keys_of(one, _DEEP) for one, record in zip(found, records, strict=True) if record is None)
    for place in _without_ids(found, records, seen):
        _keys_of(found[place], _DEEP)
        records[place] = None
    _drop(found, records)
    return Partly(plain, Ready(records, {ALLOWED[name]: ids for name, ids in seen.named().items()})), keys


def _drop(found: list[Any], records: list[Any]) -> None:
    """Let go of the plain data of what was read, unless an id occurs twice: what is read of both is then kept as plain.

    Without it a document with a wrong record takes no more memory than a right one.
    """
    ids = [record.id if record is not None else _id_of(one) for one, record in zip(found, records, strict=True)]
    if len(set(ids)) == len(ids):
        for place, record in enumerate(records):
            if record is not None:
                found[place] = None


def _id_of(plain: Any) -> Any:
    named = plain.get("id") if isinstance(plain, dict) else None
    return named if isinstance(named, str) else object()


def _without_ids(found: list[Any], records: list[Any], seen: Seen) -> list[int]:
    """Which records name something that is no id: a reader only gathers it, and it is seen when it is looked up."""
    known = {record.id for record in records if record is not None}
    unknown = {one for ids in seen.named().values() for one in ids if one not in known}
    wrong = {one for one in unknown if not IS_ID[one]}
    return [place for place, record in enumerate(records) if wrong and record and _gathers(found[place], record, wrong)]


def _gathers(plain: Any, record: Record, wrong: set[Any]) -> bool:
    """Whether a reader gathers any of some values from a record; what is empty, only another reading shows."""
    if all(wrong):
        return names(record, wrong)
    seen = Seen()
    _record_or_none(plain, seen)
    return any(not wrong.isdisjoint(ids) for ids in seen.named().values())


def _records_or_none(found: list[Any], seen: Seen) -> list[Any] | None:
    """Read the records that are plainly right; None if most are not, since all are read in detail then."""
    records: list[Any] = []
    wrong = 0
    for place, one in enumerate(walked(found), 1):
        record = _record_or_none(one, seen)
        records.append(record)
        wrong += record is None
        if wrong > max(_FEW, place // 2):
            return None
    return records


def _record_or_none(plain: Any, seen: Seen) -> Any:
    keys = seen.keys
    try:
        return READERS[plain["type"]](plain, seen)
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed reader finds and says it
        seen.keys = keys
        return None


def _bundle(records: list[Any], base: Bundle | None) -> Bundle | None:
    if len({record.id for record in records}) < len(records):  # a bundle would word each one that occurs twice
        return None
    try:
        return Bundle(records=tuple(records), base=base)
    except InvalidError:
        return None


def _keys_of(plain: Any, deep: int) -> int:
    """How many keys plain data has; raises for what another reading would keep otherwise than a parser has it.

    That is a number with a fraction or with very many digits, minus nought, which has become nought, and what nests so
    deep that it could be beyond a limit.
    """
    if isinstance(plain, (dict, list)):
        if not deep:
            raise RefusedError
        members = plain.values() if isinstance(plain, dict) else plain
        return len(plain) * isinstance(plain, dict) + sum([_keys_of(one, deep - 1) for one in members])
    if isinstance(plain, float) or (type(plain) is int and not 0 < abs(plain) < _LARGE):
        raise RefusedError
    return 0


def _single(plain: Any, cls: type[Any]) -> tuple[Record, int] | None:
    apart = Apart()
    record = READERS[plain["type"]](plain, apart)
    return (record, apart.keys) if type(record) is cls else None


def _are_ids(seen: Seen) -> bool:
    return all(IS_ID[one] for ids in seen.named().values() for one in ids)


def _keys_in(text: bytes) -> int:
    """How many keys the text of a document has."""
    close = text.translate(None, b" \t\n\r")
    return close.count(b'":') - (close.count(b'\\":') if b"\\" in close else 0)


def _all_found(seen: Seen, kind: Callable[[str], RecordKind | Unsure | None]) -> bool:
    """Whether every id that is named is there, and of a kind that may stand where it is named, or that nobody knows."""
    for name, ids in seen.named().items():
        allowed = ALLOWED[name]
        for one in ids:
            found = kind(one)
            if found not in allowed and found is not Unsure.KIND:
                return False
    return True


def _kind(bundle: Bundle, record_id: str) -> RecordKind | None:
    record = bundle.get(record_id)
    return kind_of(record) if record else None
