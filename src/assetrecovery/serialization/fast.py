"""The door of the fast path: a document that is right in every detail becomes objects at once, anything else nothing.

Parsers drop a repeated key without a word. The fast path finds it by counting: every object that it builds counts its
keys, and in the text a key is where a quotation mark is followed by a colon, white space apart; a quotation mark inside
a string is escaped, and is not counted. Both must be the same number. So no second parse is needed, whatever parser was
used and however the text is laid out. A string that begins with a colon is counted too, and sends its document to the
detailed reader; nothing is ever counted too little.
"""

import importlib
import json
from collections.abc import Callable
from typing import Any, Final, TypeVar

from assetrecovery.bundle import Bundle
from assetrecovery.kinds import KINDS
from assetrecovery.records import Record, kind_of
from assetrecovery.serialization.codec._written.seen import ALLOWED, Seen
from assetrecovery.serialization.codec.support import is_id
from assetrecovery.serialization.plain import undisturbed
from assetrecovery.serialization.reading import FORMAT, VERSION

T = TypeVar("T")
_HEAD: Final = ("format", "version", "records")
_WING: Final = {kind.code: kind.home.split(".")[0] for kind in KINDS}


class _Readers(dict[str, Any]):
    """By the `type` of a record its reader; loaded when it is first needed."""

    def __missing__(self, code: str) -> Any:
        module = importlib.import_module(f"assetrecovery.serialization.codec._written.{_WING[code]}")
        self.update(module.KINDS)
        return self[code]


_READERS: Final = _Readers()


def read_bundle_at_once(text: str | bytes, base: Bundle | None) -> Bundle | None:
    """Read a bundle that is right in every detail; None for anything else, of which nothing is said here."""
    return _at_once(text, lambda plain: _bundle(plain, base))


def read_record_at_once(text: str | bytes, cls: type[Any]) -> Record | None:
    """Read one record that is right in every detail; None for anything else. Its references are read, not followed."""
    return _at_once(text, lambda plain: _single(plain, cls))


def _at_once(text: str | bytes, build: Callable[[Any], tuple[T, int] | None]) -> T | None:
    try:
        encoded, decoded = (text.encode(), text) if isinstance(text, str) else (text, text.decode())
        with undisturbed():
            built = build(json.loads(decoded))
    except Exception:  # noqa: BLE001  whatever went wrong, the detailed reader finds and says it
        return None
    return built[0] if built and built[1] == _keys_in(encoded) else None


def _bundle(plain: Any, base: Bundle | None) -> tuple[Bundle, int] | None:
    if type(plain) is not dict or len(plain) != len(_HEAD) or (plain["format"], plain["version"]) != (FORMAT, VERSION):
        return None
    found = plain["records"]
    if type(found) is not list:
        return None
    seen = Seen()
    records = tuple([_record(plain, seen) for plain in found])
    bundle = Bundle(records=records, base=base)
    return (bundle, seen.keys + len(_HEAD)) if _all_found(seen, bundle) else None


def _record(plain: Any, seen: Seen) -> Any:
    seen.keys += 1
    return _READERS[plain.pop("type")](plain, seen)


def _single(plain: Any, cls: type[Any]) -> tuple[Record, int] | None:
    seen = Seen()
    record = _record(plain, seen)
    if type(record) is not cls:
        return None
    named = (one for ids in seen.named().values() for one in ids)
    return (record, seen.keys) if all(type(one) is str and is_id(one) for one in named) else None


def _keys_in(text: bytes) -> int:
    """How many keys the text of a document has."""
    close = text.translate(None, b" \t\n\r")
    return close.count(b'":') - close.count(b'\\":')


def _all_found(seen: Seen, bundle: Bundle) -> bool:
    """Whether every id that is named is there, and of a kind that may stand where it is named."""
    for name, ids in seen.named().items():
        allowed = ALLOWED[name]
        for one in ids:
            record = bundle.get(one)
            if record is None or kind_of(record) not in allowed:
                return False
    return True
