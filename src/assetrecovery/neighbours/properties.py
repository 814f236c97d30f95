"""Which field is which property of which schema of followthemoney, the model of OpenSanctions and of OpenAleph.

The schemata are those of followthemoney 4.11. A field that is not here is not written, and the export says so of each
value. What a reader in the table returns is the values of the property as texts; it takes them off the record, so that
what it does not take is known to be lost.

Some choices to know of: a jurisdiction is a `PublicBody`, since only a legal entity can pay or be paid there; a return
is a `Project`, to which payments can belong; measures and claims have no schema, since `Sanction` means another thing.
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

from assetrecovery.arrangements.assets import AssetKind
from assetrecovery.data import reference_data
from assetrecovery.introspection.public import code_lists
from assetrecovery.neighbours.taking import Path, Taking
from assetrecovery.records import RecordKind
from assetrecovery.sources.identifiers import IdentifierScheme
from assetrecovery.values.tables import TotalTable, classed

__all__: list[str] = []

Reader: TypeAlias = Callable[[Taking, Path], Iterator[str]]


class Field(NamedTuple):
    """One field of a kind of record, and the property that it becomes."""

    path: tuple[str, ...]
    property: str
    read: Reader
    then: tuple[str, ...] = ()
    """Where in each entry of a list the value stands."""


# ── readers ──────────────────────────────────────────────────────────────────────────────────────


def text(record: Taking, path: Path) -> Iterator[str]:
    """The wordings of a text in all languages, or a plain line; whose wording it is has no place there."""
    found = record.look(*path)
    if isinstance(found, str):
        yield record.take(*path)
    elif isinstance(found, dict):
        yield from (record.take(*path, language) for language in found if language != "derived")


def line(record: Taking, path: Path) -> Iterator[str]:
    """A value that is written there as it is written here."""
    if (found := record.take(*path)) is not None:
        yield str(found)


def day(record: Taking, path: Path) -> Iterator[str]:
    """A date as far as it is known; that it is doubtful has no place there, nor has a period in one property."""
    found = record.look(*path)
    if isinstance(found, str) and "/" not in found:
        plain = record.take(*path).rstrip(_DOUBTS)
        if plain != found:
            record.narrow(*path)
        yield plain


def beginning(record: Taking, path: Path) -> Iterator[str]:
    """The day on which a period begins, or the day if it is one."""
    yield from _side(record, path, 0)


def end(record: Taking, path: Path) -> Iterator[str]:
    """The day on which a period ends, or the day if it is one."""
    yield from _side(record, path, 1)


def _side(record: Taking, path: Path, side: int) -> Iterator[str]:
    found = record.take(*path)
    if found is None:
        return
    sides = found.split("/") if "/" in found else (found, found)
    plain = sides[side].rstrip(_DOUBTS)
    if plain != sides[side] or plain in {"", ".."}:
        record.narrow(*path)
    if plain not in {"", ".."}:
        yield plain


_DOUBTS: Final = "?~%"


def country(record: Taking, path: Path) -> Iterator[str]:
    """The code of a State or territory in two letters, if it is one that the standard has."""
    if record.look(*path) in countries():
        yield record.take(*path).lower()


@functools.cache
def countries() -> frozenset[str]:
    """The codes of two letters of ISO 3166-1, all of which are known there; codes of users' own are not."""
    return frozenset(each.iso_alpha_2 for each in reference_data().jurisdictions.values() if each.iso_alpha_2)


def language(record: Taking, path: Path) -> Iterator[str]:
    """A language in three letters, as ISO 639-3 has it."""
    if record.look(*path) in _LANGUAGES:
        yield _LANGUAGES[record.take(*path)]


_LANGUAGES: Final = {
    "ar": "ara", "de": "deu", "en": "eng", "es": "spa", "fr": "fra", "it": "ita", "pt": "por", "ru": "rus", "zh": "zho",
}  # fmt: skip


def own_id(record: Taking, _: Path) -> Iterator[str]:
    """The id, where a property that is required stands for the name of a file."""
    yield record.id


def labelled(list_name: str) -> Reader:
    """The English label of a code; a local term stands as its code."""

    def read(record: Taking, path: Path) -> Iterator[str]:
        found = record.look(*path)
        if isinstance(found, str):
            known = {member.code: member for member in code_lists()[list_name]}
            code = record.take(*path)
            yield known[code].label("en") if code in known else code

    return read


# ── kinds ────────────────────────────────────────────────────────────────────────────────────────


def _named(*more: Field) -> tuple[Field, ...]:
    return (
        Field(("name",), "name", text),
        Field(("short_name",), "abbreviation", text),
        Field(("other_names",), "alias", text),
        *more,
    )


FIELDS: Final[Mapping[RecordKind, tuple[Field, ...]]] = {
    RecordKind.JURISDICTION: (
        Field(("iso_alpha_2",), "country", country),
        Field(("note",), "notes", text),
    ),
    RecordKind.ORGANIZATION: _named(Field(("kind",), "classification", labelled("OrganizationKind"))),
    RecordKind.AUTHORITY: _named(
        Field(("kind",), "classification", labelled("AuthorityKind")),
        Field(("established",), "incorporationDate", day),
        Field(("notes",), "notes", text),
    ),
    RecordKind.NETWORK: _named(
        Field(("kind",), "classification", labelled("NetworkKind")), Field(("founded",), "incorporationDate", day)
    ),
    RecordKind.BODY: _named(Field(("kind",), "classification", labelled("BodyKind"))),
    RecordKind.PERSON: (Field(("name",), "name", text),),
    RecordKind.DOCUMENT: (
        Field(("id",), "fileName", own_id),
        Field(("title",), "title", text),
        Field(("symbol",), "alias", line),
        Field(("other_titles",), "alias", text),
        Field(("date",), "date", day),
        Field(("languages",), "language", language),
        Field(("url",), "sourceUrl", line),
        Field(("accessed",), "retrievedAt", day),
    ),
    RecordKind.GATHERING: (
        Field(("name",), "name", text),
        Field(("other_names",), "alias", text),
        Field(("held",), "startDate", beginning),
        Field(("held",), "endDate", end),
        Field(("place",), "location", text),
    ),
    RecordKind.RECOVERY_CASE: (
        Field(("title",), "name", text),
        Field(("summary",), "summary", text),
    ),
    RecordKind.ASSET: (
        Field(("description",), "name", text),
        Field(("kind",), "keywords", labelled("AssetKind")),
    ),
    RecordKind.RETURN: (Field(("title",), "name", text),),
}
"""What is one value here and one property there; what needs an entity of its own is in `exporting`."""

# A kind that is not here has no schema: it is in the list of losses of each export, so nobody has
# to be reminded of it.
SCHEMATA: Final[Mapping[RecordKind, str]] = {
    RecordKind.JURISDICTION: "PublicBody",
    RecordKind.AUTHORITY: "PublicBody",
    RecordKind.ORGANIZATION: "Organization",
    RecordKind.NETWORK: "Organization",
    RecordKind.BODY: "Organization",
    RecordKind.PERSON: "Person",
    RecordKind.DOCUMENT: "Document",
    RecordKind.GATHERING: "Event",
    RecordKind.RECOVERY_CASE: "CourtCase",
    RecordKind.ASSET: "Asset",
    RecordKind.RETURN: "Project",
}
"""The schema of each kind of record that the other model has one for."""

ASSET_SCHEMATA: Final[TotalTable[AssetKind, str]] = classed(
    AssetKind,
    {
        "RealEstate": (AssetKind.REAL_ESTATE, AssetKind.LAND),
        "Security": (AssetKind.SECURITIES, AssetKind.SHARES),
        "Vehicle": (AssetKind.VEHICLES,),
        "Airplane": (AssetKind.AIRCRAFT,),
        "Asset": (
            AssetKind.FUNDS,
            AssetKind.CASH,
            AssetKind.INVESTMENT_ACCOUNT,
            AssetKind.COMPANY_INTEREST,
            AssetKind.VESSEL,  # theirs must have a name, and most of ours have none
            AssetKind.LUXURY_GOODS,
            AssetKind.JEWELLERY,
            AssetKind.PRECIOUS_METALS,
            AssetKind.COLLECTIBLES,
            AssetKind.HOUSEHOLD_GOODS,
            AssetKind.ART,
            AssetKind.CULTURAL_PROPERTY,
            AssetKind.GOODS,
            AssetKind.EQUIPMENT,
            AssetKind.LIVESTOCK,
            AssetKind.INSURANCE_POLICY,
            AssetKind.TRUST_INTEREST,
            AssetKind.INTELLECTUAL_PROPERTY,
            AssetKind.VIRTUAL_ASSETS,
            AssetKind.INCOME_FROM_PROPERTY,
            AssetKind.RECEIVABLE,
        ),
    },
)
"""The schema of each kind of asset."""

IDENTIFIERS: Final[Mapping[IdentifierScheme, tuple[str, frozenset[str]]]] = {
    IdentifierScheme.LEI: ("leiCode", frozenset({"Organization", "PublicBody"})),
    IdentifierScheme.REGISTER_NUMBER: ("registrationNumber", frozenset({"Organization", "PublicBody"})),
    IdentifierScheme.WIKIDATA: (
        "wikidataId",
        frozenset({"Organization", "PublicBody", "Person", "Event", "CourtCase", "Project", "Document"}),
    ),
    IdentifierScheme.COURT_DOCKET: ("caseNumber", frozenset({"CourtCase"})),
    IdentifierScheme.CASE_NUMBER: ("caseNumber", frozenset({"CourtCase"})),
    IdentifierScheme.ECLI: ("caseNumber", frozenset({"CourtCase"})),
    IdentifierScheme.PROJECT_NUMBER: ("projectId", frozenset({"Project"})),
    IdentifierScheme.IATI_ACTIVITY: ("projectId", frozenset({"Project"})),
}
"""The property of each scheme that has one, and the schemata that have the property."""
