"""The entities of followthemoney that stand for the records of a bundle, and all that is lost on the way."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple, cast

from assetrecovery.arrangements.amounts import AmountStage
from assetrecovery.arrangements.assets import AssetKind
from assetrecovery.arrangements.returns import Return, ReturnRole
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.counting import LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import reconcile
from assetrecovery.neighbours.properties import (
    ASSET_SCHEMATA,
    FIELDS,
    IDENTIFIERS,
    SCHEMATA,
    Reader,
    beginning,
    countries,
    day,
    end,
    labelled,
    text,
)
from assetrecovery.neighbours.taking import Loss, Path, Taking
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.serialization.writing import write
from assetrecovery.sources.identifiers import IdentifierScheme
from assetrecovery.values.ids import ReturnId

__all__ = ["FollowTheMoney", "to_followthemoney"]

Entity = dict[str, Any]
_ACTORS: Final = frozenset({"PublicBody", "Organization", "Person"})
"""The schemata of those who can pay, own and take part there."""


class FollowTheMoney(NamedTuple):
    """Export to followthemoney · 导出为followthemoney. The entities, and what they do not say of the records."""

    entities: tuple[dict[str, Any], ...]
    """Entities · 实体. Each as `followthemoney` has it in JSON: id, schema, properties as lists of texts."""

    lost: tuple[Loss, ...]
    """Lost · 丢失项. All that the bundle's own records say and the entities do not, record by record."""

    def tally(self) -> dict[str, int]:
        """How many things are lost of each field, most of all first; a kind without a field is lost as a whole."""
        return dict(Counter(loss.field for loss in self.lost).most_common())


@over_bundle
def to_followthemoney(bundle: Bundle) -> FollowTheMoney:
    """Write the records of a bundle as entities of followthemoney 4, with those of its base that they name.

    What has no place there is not squeezed in: it is listed in `lost`, value by value. A payment is written only where
    the ledger of the return counts it, and who paid and who was paid is known; so what payments come to is what
    `reconcile` says was transferred, or less.

    >>> from assetrecovery import bundled
    >>> export = to_followthemoney(bundled("returns").select("usa-kgz-2019"))
    >>> {entity["schema"]: entity["properties"] for entity in export.entities}["Project"]["amount"]
    ['4600000']
    >>> [loss.path for loss in export.lost if loss.record == "usa-kgz-2019"][:2]
    ['/title/derived', '/participants/0/is_party']
    """
    exporting = _Exporting(bundle)
    for record in bundle.records:
        exporting.write(record, is_own=True)
    exporting.write_what_was_named()
    return FollowTheMoney(tuple(exporting.entities), tuple(exporting.lost))


class _Exporting:
    """One export: the entities so far, and the records of the base that they name."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._own = {record.id for record in bundle.records}
        self._named: dict[str, None] = {}
        self._written: set[str] = set()
        self.entities: list[Entity] = []
        self.lost: list[Loss] = []

    def write(self, record: Record, *, is_own: bool) -> None:
        """Write the entities of a record."""
        taking = Taking(write(record))
        self.entities.extend(self._entities(record, taking))
        self._written.add(record.id)
        if is_own:
            self.lost.extend(taking.losses())

    def write_what_was_named(self) -> None:
        """Write the records of the base that entities point at, and those that these point at."""
        while waiting := [record_id for record_id in self._named if record_id not in self._written]:
            for record_id in waiting:
                self.write(cast("Record", self._bundle.get(record_id)), is_own=False)

    def _entities(self, record: Record, taking: Taking) -> Iterator[Entity]:
        schema = _schema_of(record)
        if schema is None:
            return
        properties = self._properties(record, taking, schema)
        if kind_of(record) is RecordKind.RETURN:
            yield from self._of_a_return(cast("Return", record), taking, properties)
        elif kind_of(record) is RecordKind.ASSET:
            yield from self._owners(taking)
        yield _entity(record.id, schema, properties)

    def _properties(self, record: Record, taking: Taking, schema: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for field in FIELDS[kind_of(record)]:
            for place in taking.places(*field.path):
                found.setdefault(field.property, []).extend(field.read(taking, place))
        for name, values in (
            *self._further(record, taking),
            *_identified(taking, schema),
            ("proof", self._proof(taking)),
        ):
            found.setdefault(name, []).extend(values)
        return found

    def _further(self, record: Record, taking: Taking) -> Iterator[tuple[str, Iterable[str]]]:
        """Properties that name other records, or rest on more than one value."""
        kind = kind_of(record)
        if isinstance(record, Jurisdiction):
            yield from _names(record, taking)
        elif kind in COUNTRIES:
            name, path = COUNTRIES[kind]
            yield name, self._countries(taking, path)
        if kind is RecordKind.AUTHORITY:
            yield "parent", self._actors(taking, ("part_of",))
        elif kind is RecordKind.GATHERING:
            yield "organizer", self._actors(taking, ("organizers",))
        elif kind is RecordKind.RECOVERY_CASE:
            places = [(*place, "jurisdiction") for place in taking.places("jurisdictions")]
            yield "country", [code for place in places for code in self._countries(taking, place)]

    def _countries(self, taking: Taking, path: Path) -> Iterator[str]:
        named = taking.look(*path)
        record = self._bundle.get(named) if named else None
        if isinstance(record, Jurisdiction) and record.iso_alpha_2 in countries():
            taking.take(*path)
            yield str(record.iso_alpha_2).lower()

    def _actors(self, taking: Taking, path: Path) -> Iterator[str]:
        for place in taking.places(*path):
            if entity := self._refer(taking.look(*place), _ACTORS):
                taking.take(*place)
                yield entity

    def _proof(self, taking: Taking, *path: str | int) -> Iterator[str]:
        """The documents that are cited; where in them has no place there."""
        for place in taking.places(*path, "citations"):
            if entity := self._refer(taking.look(*place, "document"), frozenset({"Document"})):
                taking.take(*place, "document")
                yield entity

    def _refer(self, record_id: str | None, schemata: frozenset[str]) -> str | None:
        """The id of the entity of a record, if it has one of the schemata that may stand there."""
        record = self._bundle.get(record_id) if record_id else None
        if record is None or _schema_of(record) not in schemata:
            return None
        self._named[record.id] = None
        return _id(record.id)

    # ── entities that stand between others ───────────────────────────────────────────────────────

    def _owners(self, taking: Taking) -> Iterator[Entity]:
        for field, role in (("holder", "holder"), ("beneficial_owner", "beneficial owner")):
            for owner in self._actors(taking, (field,)):
                link = {"owner": [owner], "asset": [_id(taking.id)], "role": [role]}
                yield _entity(f"{taking.id}.{field}", "Ownership", link)

    def _of_a_return(self, record: Return, taking: Taking, own: dict[str, list[str]]) -> Iterator[Entity]:
        for number, _ in enumerate(record.participants):
            yield from self._participant(taking, number)
        for field, schemata in (("assets", _ASSETS), ("cases", frozenset({"CourtCase"}))):
            for place in taking.places(field):
                if entity := self._refer(taking.look(*place), schemata):
                    taking.take(*place)
                    link = {"subject": [_id(record.id)], "object": [entity], "role": [_LINKED[field]]}
                    yield _entity(f"{record.id}.{field}.{place[-1]}", "UnknownLink", link)
        lines = [*self._transferred(record)]
        # Two currencies in one entity could not be told apart there.
        if len(lines) == 1 and lines[0].sum is not None:
            own["amount"], own["currency"] = [_figure(lines[0].sum.amount)], [lines[0].currency.code]
            _take_sum(record, taking, lines[0])
        for line in lines:
            for key in line.counted:
                yield from self._payment(record, taking, key)

    def _participant(self, taking: Taking, number: int) -> Iterator[Entity]:
        path: Path = ("participants", number)
        for actor in self._actors(taking, (*path, "actor")):
            roles = [role for place in taking.places(*path, "roles") for role in labelled("ReturnRole")(taking, place)]
            link = {"project": [_id(taking.id)], "participant": [actor], "role": roles}
            yield _entity(f"{taking.id}.participants.{number}", "ProjectParticipant", link)

    def _transferred(self, record: Return) -> Iterator[LedgerLine]:
        """The lines of what was transferred that have a sum; what is disputed has none, and is not chosen from."""
        for account in reconcile(self._bundle.ledger(ReturnId(record.id))).accounts:
            line = account.line(AmountStage.TRANSFERRED)
            if line is not None and line.status in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM}:
                yield line

    def _payment(self, record: Return, taking: Taking, key: str) -> Iterator[Entity]:
        number = _place(record, key)
        amount = record.amounts[number]
        payer = self._refer(amount.payer or _sole(record, ReturnRole.TRANSFERRING), _ACTORS)
        payee = self._refer(amount.payee or _sole(record, ReturnRole.RECEIVING), _ACTORS)
        if payer is None or payee is None or amount.money is None:
            return
        path: Path = ("amounts", number)
        for name in ("payer", "payee", "money", "stage"):
            taking.take(*path, name)
        properties: dict[str, list[str]] = {"project": [_id(record.id)], "payer": [payer], "beneficiary": [payee]}
        properties["amount"], properties["currency"] = [_figure(amount.money.amount)], [amount.money.currency.code]
        properties["proof"] = [*self._proof(taking, *path)]
        dated: tuple[tuple[str, Reader], ...] = (("date", day), ("startDate", beginning), ("endDate", end))
        for name, read in dated[1:] if "/" in str(amount.on or "") else dated[:1]:
            properties[name] = [*read(taking, (*path, "on"))]
        yield _entity(f"{record.id}.amounts.{key}", "Payment", properties)


_ASSETS: Final = frozenset(ASSET_SCHEMATA.values())
_LINKED: Final = {"assets": "asset", "cases": "case"}
COUNTRIES: Final[Mapping[RecordKind, tuple[str, Path]]] = {
    RecordKind.ORGANIZATION: ("jurisdiction", ("jurisdiction",)),
    RecordKind.AUTHORITY: ("jurisdiction", ("jurisdiction",)),
    RecordKind.PERSON: ("nationality", ("nationality",)),
    RecordKind.ASSET: ("country", ("location",)),
    RecordKind.GATHERING: ("country", ("host",)),
}
"""The property for the State or territory of a record, and the field that names it."""

LINKS: Final = (
    ("PublicBody.name", "Jurisdiction.names"),
    ("PublicBody.alias", "Jurisdiction.names"),
    ("PublicBody.previousName", "Jurisdiction.names"),
    ("PublicBody.parent", "Authority.part_of"),
    ("Event.organizer", "Gathering.organizers"),
    ("CourtCase.country", "CaseJurisdiction.jurisdiction"),
    ("Ownership.owner", "Asset.holder"),
    ("Ownership.owner", "Asset.beneficial_owner"),
    ("ProjectParticipant.participant", "ReturnParticipant.actor"),
    ("ProjectParticipant.role", "ReturnParticipant.roles"),
    ("UnknownLink.object", "Return.assets"),
    ("UnknownLink.object", "Return.cases"),
    ("Project.amount", "reconcile"),
    ("Project.currency", "reconcile"),
    ("Payment.payer", "Amount.payer"),
    ("Payment.payer", "ReturnRole.transferring"),
    ("Payment.beneficiary", "Amount.payee"),
    ("Payment.beneficiary", "ReturnRole.receiving"),
    ("Payment.amount", "Amount.money"),
    ("Payment.currency", "Amount.money"),
    ("Payment.date", "Amount.on"),
    ("Payment.startDate", "Amount.on"),
    ("Payment.endDate", "Amount.on"),
    ("Payment.proof", "Amount.citations"),
)
"""What stands between records or rests on several values: the property, and what becomes it."""


def _schema_of(record: Record) -> str | None:
    kind = getattr(record, "kind", None)
    if isinstance(kind, AssetKind):
        return ASSET_SCHEMATA[kind]
    return SCHEMATA.get(kind_of(record))


def _id(record_id: str) -> str:
    return f"assetrecovery-{record_id}"


def _entity(entity_id: str, schema: str, properties: Mapping[str, Iterable[str]]) -> Entity:
    """An entity without empty properties, each value once."""
    said = {name: [*dict.fromkeys(values)] for name, values in properties.items()}
    return {
        "id": _id(entity_id),
        "schema": schema,
        "properties": {name: said[name] for name in sorted(said) if said[name]},
    }


def _place(record: Return, key: str) -> int:
    return next(place for place, amount in enumerate(record.amounts) if amount.key == key)


def _take_sum(record: Return, taking: Taking, line: LedgerLine) -> None:
    """Take the amounts that a sum is made of; of several the sum alone is there."""
    for key in line.counted:
        path = ("amounts", _place(record, key), "money")
        taking.take(*path)
        if line.status is LedgerLineStatus.SUM:
            taking.narrow(*path)


def _figure(amount: Decimal) -> str:
    return f"{amount:f}"


def _sole(record: Return, role: ReturnRole) -> str | None:
    """Whoever alone has a role in a return; of several nobody knows which of them it was."""
    acting = record.acting_as(role)
    return acting[0] if len(acting) == 1 else None


def _names(record: Jurisdiction, taking: Taking) -> Iterator[tuple[str, Iterable[str]]]:
    """The present names, and those before, whose dates have no place there."""
    last = len(record.names) - 1
    for number in range(last + 1):
        for form, name in (("short", "name"), ("formal", "alias")):
            yield name if number == last else "previousName", [*text(taking, ("names", number, form))]


def _identified(taking: Taking, schema: str) -> Iterator[tuple[str, Iterable[str]]]:
    for place in taking.places("identifiers"):
        scheme = next((one for one in IdentifierScheme if one.code == taking.look(*place, "scheme")), None)
        name, schemata = IDENTIFIERS.get(scheme, ("", frozenset())) if scheme else ("", frozenset())
        if schema in schemata:
            taking.take(*place, "scheme")
            yield name, [taking.take(*place, "value")]
