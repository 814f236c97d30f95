"""Finding records by what others call them: dockets, file numbers, register keys, symbols, codes of States."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.sources.documents import Document
from assetrecovery.sources.identifiers import Identifier, IdentifierScheme
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.errors import pointer
from assetrecovery.values.folding import clean
from assetrecovery.values.given import a_text
from assetrecovery.values.nouns import answer
from assetrecovery.values.shorthand import openly
from assetrecovery.values.terms import LocalTerm

__all__ = ["IdentifierMatch", "find_identified"]

_RUNS: Final = re.compile(r"[^\W\d_]+|\d+")
_LONGEST: Final = 400
"""No identifier is nearly as long; the bound keeps hostile input from costing time."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class IdentifierMatch:
    """Match of an identifier · 标识符匹配. A record that bears what was looked up, and where it says so."""

    id: str
    """Id · 标识符. The record that bears it."""

    kind: RecordKind
    """Kind · 种类. What kind of record it is."""

    path: str
    """Path · 路径. JSON Pointer from the record to the identifier, symbol, number or code."""

    value: str
    """Value · 值. As it stands there, not as it was typed."""

    identifier: Identifier | None = None
    """Identifier · 外部标识符. The whole identifier with its scheme, if it is one."""


def identifier_key(text: str) -> tuple[str, ...]:
    """What is compared of an identifier: its runs of letters and of digits, whatever stands between them.

    Dockets are written with points, hyphens and spaces, or without; what distinguishes numbers is kept.

    >>> identifier_key("03 Cr. 404") == identifier_key("03-CR-404"), identifier_key("1/23") == identifier_key("12/3")
    (True, False)
    """
    return tuple(_RUNS.findall(clean(text).casefold()))


@over_bundle
def find_identified(
    bundle: Bundle, text: str, *, scheme: IdentifierScheme | LocalTerm | str | None = None
) -> tuple[IdentifierMatch, ...]:
    """Find the records of a bundle and its base that bear an identifier, in the order of the bundle.

    It looks at the identifiers of every record, the symbols, references and job numbers of documents, the numbers of
    instruments, and the codes of States and territories; with a scheme, only at identifiers of that scheme. Case and
    the signs between letters and digits make no difference. Raises `InvalidError` (`unknown_code`) for a scheme that is
    none. One docket may be that of many records: all of them are found.

    >>> from assetrecovery.data import bundled
    >>> bundle = bundled("wg2-11")
    >>> [match.id for match in find_identified(bundle, "cac/cosp/wg.2/2017/4")]
    ['cac-cosp-wg2-2017-4']
    >>> [(match.id, match.path) for match in find_identified(bundle, "756")], find_identified(bundle, "75 6")
    ([('CHE', '/m49')], ())
    """
    key = identifier_key(text) if len(a_text(text, "/text")) <= _LONGEST else ()
    if not key:
        return ()
    wanted = openly(IdentifierScheme, scheme, "/scheme").code if scheme is not None else None
    return tuple(
        match
        for record in bundle.all_records()
        for match in borne(record)
        if (wanted is None or (match.identifier and match.identifier.scheme.code == wanted))
        and identifier_key(match.value) == key
    )


def borne(record: Record) -> Iterator[IdentifierMatch]:
    """Yield everything under which a record is known: identifiers, symbols, references and numbers."""
    kind = kind_of(record)
    for place, one in enumerate(record.identifiers):
        path = pointer("identifiers", place, "value")
        yield IdentifierMatch(id=record.id, kind=kind, path=path, value=one.value, identifier=one)
    for path, value in _numbers(record):
        yield IdentifierMatch(id=record.id, kind=kind, path=path, value=value)


def _numbers(record: Record) -> Iterator[tuple[str, str]]:
    """Yield what a record is numbered or coded by beside its identifiers."""
    if isinstance(record, Document):
        if record.symbol is not None:
            yield "/symbol", str(record.symbol)
        yield from ((pointer("further_symbols", place), str(each)) for place, each in enumerate(record.further_symbols))
        yield from ((pointer("job_numbers", place), each) for place, each in enumerate(record.job_numbers))
    named = _NUMBERED.get(type(record), ())
    yield from ((pointer(name), str(getattr(record, name))) for name in named if getattr(record, name) is not None)


_NUMBERED: Final[dict[type[object], tuple[str, ...]]] = {
    Document: ("reference",),
    Instrument: ("number",),
    Jurisdiction: ("id", "iso_alpha_2", "m49"),
}
"""The other fields by which records of a kind are known."""
