"""What a rule is: an id, a severity, a source, a sentence in both languages, and a way to find where it is broken."""

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeVar

import attrs

from assetrecovery.agenda.recommendations import Recommendation
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.measures import Measure
from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.checks.cycles import closing
from assetrecovery.checks.report import CheckPurpose, Finding, Severity
from assetrecovery.ledgers.ledger import ledger_of
from assetrecovery.ledgers.reconciliation import Reconciliation, accounts_alone
from assetrecovery.mandates.mandates import Mandate, MandateKind
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import Record
from assetrecovery.sources.documents import Document
from assetrecovery.sources.identifiers import NAMES_ONE_THING, IdentifierScheme
from assetrecovery.values.errors import pointer
from assetrecovery.values.languages import Words, fill
from assetrecovery.values.nouns import answer
from assetrecovery.values.terms import LocalTerm

K = TypeVar("K")
R = TypeVar("R")
T = TypeVar("T")


class BundleIndex:
    """A bundle under check, with what rules look up in it gathered once and not for every record."""

    def __init__(self, bundle: Bundle) -> None:
        """Take a bundle; what is gathered from it is gathered on first use."""
        self.bundle: Bundle = bundle
        self._reconciled: dict[str, Reconciliation] = {}
        self._gathered: dict[Callable[[BundleIndex], Any], Any] = {}

    @functools.cached_property
    def _by_class(self) -> Mapping[type[Any], list[Any]]:
        """The records of the bundle and of its base, in one walk that all that is gathered here shares."""
        return _grouped(self.bundle.all_records(), lambda record: (type(record),))

    def all_of(self, cls: type[R]) -> list[R]:
        """The records of one class, in the bundle and in its base."""
        return self._by_class.get(cls, [])

    def once(self, gather: "Callable[[BundleIndex], T]") -> T:
        """What a rule gathers from all records: asked for with each record, and gathered with the first."""
        if gather not in self._gathered:
            self._gathered[gather] = gather(self)
        found: T = self._gathered[gather]
        return found

    @functools.cached_property
    def acts(self) -> frozenset[tuple[str, int, str | None]]:
        """Every recommendation, as meeting, paragraph and part."""
        return frozenset((act.meeting, act.paragraph, act.part) for act in self.all_of(Recommendation))

    @functools.cached_property
    def points(self) -> frozenset[tuple[tuple[str, ...], MandateKind | LocalTerm, str | None]]:
        """Every mandate, as its acts, its kind and its letter."""
        return frozenset((mandate.sources, mandate.kind, mandate.letter) for mandate in self.all_of(Mandate))

    @functools.cached_property
    def set_aside(self) -> frozenset[str]:
        """The measures that another one reverses or replaces."""
        measures = self.all_of(Measure)
        return frozenset(other for measure in measures for other in (*measure.reverses, *measure.replaces))

    @functools.cached_property
    def claims_on(self) -> Mapping[str, list[Claim]]:
        """The legal claims to each asset that stood in anybody's way at some time, as far as is known."""
        standing = [
            one for one in self.all_of(Claim) if not one.history or any(it.status.is_open for it in one.history)
        ]
        return _grouped(standing, lambda claim: claim.assets)

    @functools.cached_property
    def closing(self) -> Mapping[str, list[tuple[str | int, ...]]]:
        """The references that lead back to their own record, by that record."""
        return closing(self.bundle)

    @functools.cached_property
    def first_bearers(self) -> Mapping[Any, str]:
        """The first record that bears each identifier of the kind that only one may bear; those of the base first."""
        first: dict[Any, str] = {}
        own = {record.id for record in self.bundle.records}
        behind = [record for record in self.bundle.all_records() if record.id not in own]
        for record in (*behind, *self.bundle.records):
            for _, key in self.marks_of(record):
                first.setdefault(key, record.id)
        return first

    @staticmethod
    def marks_of(record: Record) -> Iterator[tuple[tuple[str | int, ...], Any]]:
        """Yield every identifier of a record that only one of its kind may bear, with its place."""
        kind = type(record)
        for place, one in enumerate(record.identifiers):
            if isinstance(one.scheme, IdentifierScheme) and NAMES_ONE_THING[one.scheme]:
                yield ("identifiers", place), (kind, one.scheme, one.value.casefold())
        if isinstance(record, Document):
            if record.symbol is not None:
                yield ("symbol",), (kind, record.symbol)
            yield from ((("further_symbols", at), (kind, each)) for at, each in enumerate(record.further_symbols))
        elif isinstance(record, Jurisdiction):
            coded = (("iso_alpha_2", record.iso_alpha_2), ("m49", record.m49))
            yield from (((name,), (kind, name, code)) for name, code in coded if code is not None)

    def reconciliation(self, record: Return | RecoveryCase) -> Reconciliation:
        """What the accounts of a return or a case come to, worked out once for all rules."""
        if record.id not in self._reconciled:
            ledger = ledger_of(record, self.bundle.documents, self.bundle.assets)
            self._reconciled[record.id] = accounts_alone(ledger)
        return self._reconciled[record.id]


def _grouped(records: Iterable[R], keys: Callable[[R], Iterable[K]]) -> Mapping[K, list[R]]:
    groups: dict[K, list[R]] = {}
    for record in records:
        for key in keys(record):
            groups.setdefault(key, []).append(record)
    return groups


_FROM_THE_GRAVEST: Final = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION)


class Hit(NamedTuple):
    """A place where a rule is broken, and what the sentence needs to say so."""

    path: tuple[str | int, ...]
    """Keys and positions from the record."""
    details: Mapping[str, str | int | Words] = MappingProxyType({})
    """What fills the sentence; never free text of the record."""
    severity: Severity | None = None
    """A milder severity than the rule's, where the rule could not decide; a graver one counts for nothing."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Rule:
    """Rule · 规则. Something that must be true of a record beside the others of its bundle."""

    id: str
    """Id · 标识符. Stable name in snake case; never renamed."""

    severity: Severity
    """Severity · 严重程度. How much a breach matters at most; a warning or an error is what no reading makes right."""

    source: str
    """Source · 依据. The article, paragraph or practice that demands it."""

    sentence: Words
    """Sentence · 语句. What is wrong and what would be right, in both languages."""

    find: Callable[[BundleIndex, Any], Iterator[Hit]]
    """Find · 查找. Yields the places in one record where the rule is broken."""

    applies_to: tuple[type[Any], ...]
    """Applies to · 适用范围. The classes of records that it looks at."""

    purpose: CheckPurpose | None = None
    """Purpose · 目的. For what a bundle has to be checked for the rule to be asked; always if left out."""

    @property
    def needs_bundle(self) -> bool:
        """Whether it looks at more than its own record; a rule that does not leaves the bundle nameless."""
        return next(iter(inspect.signature(self.find).parameters)) != "_"

    def findings(self, scene: BundleIndex, place: int, record: Record) -> Iterator[Finding]:
        """Yield what the rule finds in one record of a bundle, of a class that it looks at."""
        for hit in self.find(scene, record):
            yield self.finding(place, hit)

    def finding(self, place: int, hit: Hit) -> Finding:
        """What a hit in a record says of it."""
        sentence = fill(self.sentence, hit.details)
        return Finding(
            rule=self.id,
            severity=max(self.severity, hit.severity or self.severity, key=_FROM_THE_GRAVEST.index),
            path=pointer("records", place, *hit.path),
            en=sentence.en,
            zh=sentence.zh,
            source=self.source,
        )
