"""Searching: which returns go to what use by what way, and which instruments have a clause, over a whole bundle."""

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from assetrecovery.arrangements.arrangements import Arrangement, Clause, ClauseKind
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.returns import Return, ReturnRole, ReturnStatus
from assetrecovery.arrangements.uses import EndUse, MonitoringKind, Vehicle
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.participants.organizations import Organization, OrganizationKind
from assetrecovery.queries.asked import known
from assetrecovery.values.ids import ActorId, ArrangementId, CaseClusterId
from assetrecovery.values.nouns import answer
from assetrecovery.values.shorthand import coded, openly, same
from assetrecovery.values.terms import Answer, LocalTerm, TermEnum

__all__ = ["FoundClause", "find_clauses", "find_returns", "returns_watched_by_civil_society"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class FoundClause:
    """Clause found · 查得的条款. A clause, and the arrangement that has it."""

    arrangement: ArrangementId
    """Arrangement · 安排. The arrangement that contains the clause."""

    clause: Clause
    """Clause · 条款. The clause as recorded, with its sources."""


@over_bundle
def find_clauses(
    bundle: Bundle,
    kind: ClauseKind | LocalTerm | str,
    *,
    present: Answer | str = Answer.YES,
    published: Answer | str | None = None,
) -> tuple[FoundClause, ...]:
    """Find the clauses of a kind in a bundle: those that are there, unless others are asked for.

    With `published`, only clauses of instruments whose text is published, or is not, or of which that is unknown.
    Arrangements of which nobody has recorded whether they have the clause are not found at all. Raises `InvalidError`
    (`unknown_code`) for a kind or an answer that there is not.

    >>> from assetrecovery.data import bundled
    >>> found = find_clauses(bundled("returns"), ClauseKind.MISUSE, published=Answer.YES)
    >>> [clause.arrangement for clause in found]
    ['che-nga-abacha-2-2017-arrangement']
    """
    meant, there = openly(ClauseKind, kind, "/kind"), coded(Answer, present, "/present")
    open_to_all = None if published is None else coded(Answer, published, "/published")
    return tuple(
        FoundClause(arrangement=arrangement.id, clause=clause)
        for arrangement in bundle.arrangements.values()
        for clause in arrangement.clauses
        if same(meant, clause.kind)
        and clause.present is there
        and (open_to_all is None or open_to_all in _published(bundle, arrangement, clause))
    )


def _published(bundle: Bundle, arrangement: Arrangement, clause: Clause) -> Iterator[Answer]:
    """Whether the instrument of a clause is published; that of any instrument of the arrangement, if none is named."""
    named = (clause.instrument,) if clause.instrument else arrangement.instruments
    if not named:
        yield Answer.UNKNOWN
    for instrument_id in named:
        instrument = bundle.instruments.get(instrument_id)
        yield instrument.published if instrument else Answer.UNKNOWN


@over_bundle
def find_returns(
    bundle: Bundle,
    *,
    origin: ActorId | None = None,
    transferring: ActorId | None = None,
    end_use: EndUse | LocalTerm | str | None = None,
    vehicle: Vehicle | LocalTerm | str | None = None,
    avenue: Avenue | LocalTerm | str | None = None,
    monitoring: MonitoringKind | LocalTerm | str | None = None,
    cluster: CaseClusterId | None = None,
    status: ReturnStatus | str | None = None,
) -> tuple[Return, ...]:
    """Find the returns of a bundle for which all that is asked holds, in the order of the bundle.

    Codes may be given as text. Raises `InvalidError` (`unknown_code`) for a code that there is not, and
    `UnknownIdError` for an id that no record of the bundle or its base has or names: what is misspelt is never
    answered with nothing.

    >>> from assetrecovery.data import bundled
    >>> found = find_returns(bundled("returns"), end_use=EndUse.ENERGY)
    >>> [record.id for record in found]
    ['usa-nga-galactica-2025', 'che-kaz-2-2012']
    >>> find_returns(bundled("returns"), origin="Nigeria")  # doctest: +NORMALIZE_WHITESPACE
    Traceback (most recent call last):
    assetrecovery.values.errors.UnknownIdError: /origin: no record with this id is in the bundle or its base;
    perhaps NGA
    """
    state = None if status is None else coded(ReturnStatus, status, "/status")
    use, way = _asked(EndUse, end_use, "/end_use"), _asked(Vehicle, vehicle, "/vehicle")
    route, watch = _asked(Avenue, avenue, "/avenue"), _asked(MonitoringKind, monitoring, "/monitoring")
    for path, named in (("/origin", origin), ("/transferring", transferring), ("/cluster", cluster)):
        if named is not None:
            known(bundle, named, path)

    def fits(record: Return) -> bool:
        codes: tuple[tuple[_Code | None, Iterable[_Code]], ...] = (
            (use, (allocation.use for allocation in record.allocations)),
            (way, record.vehicles),
            (route, record.avenues),
            (watch, (entry.kind for entry in record.monitoring)),
        )
        others = (
            (origin, record.acting_as(ReturnRole.ORIGIN)),
            (transferring, record.acting_as(ReturnRole.TRANSFERRING)),
            (cluster, (record.cluster,)),
            (state, (record.status,)),
        )
        return all(wanted is None or wanted in there for wanted, there in others) and all(
            wanted is None or any(same(wanted, one) for one in there) for wanted, there in codes
        )

    return tuple(record for record in bundle.returns.values() if fits(record))


@over_bundle
def returns_watched_by_civil_society(bundle: Bundle) -> tuple[Return, ...]:
    """Find the returns whose use civil society watches: under the arrangement, or of its own accord.

    Also those which an organization that is not governmental is recorded to watch in whatever way.

    >>> from assetrecovery.data import bundled
    >>> len(returns_watched_by_civil_society(bundled("returns")))
    5
    """
    return tuple(record for record in bundle.returns.values() if any(_by_civil_society(bundle, record)))


def _by_civil_society(bundle: Bundle, record: Return) -> Iterator[bool]:
    for entry in record.monitoring:
        yield entry.kind in _BY_CIVIL_SOCIETY
        watchers = map(bundle.get, entry.by)
        yield from (
            isinstance(watcher, Organization) and watcher.kind is OrganizationKind.NON_GOVERNMENTAL_ORGANIZATION
            for watcher in watchers
        )


_BY_CIVIL_SOCIETY: Final = frozenset({MonitoringKind.CIVIL_SOCIETY_FORMAL, MonitoringKind.CIVIL_SOCIETY_INDEPENDENT})


_Code: TypeAlias = TermEnum | LocalTerm


def _asked(terms: type[TermEnum], said: _Code | str | None, path: str) -> _Code | None:
    return None if said is None else openly(terms, said, path)
