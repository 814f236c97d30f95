"""Searching: which returns go to what use by what way, and which instruments have a clause, over a whole bundle."""

from collections.abc import Iterator

import attrs

from assetrecovery.arrangements.arrangements import Arrangement, Clause, ClauseKind
from assetrecovery.arrangements.measures import Avenue
from assetrecovery.arrangements.returns import Return, ReturnRole, ReturnStatus
from assetrecovery.arrangements.uses import EndUse, MonitoringKind, Vehicle
from assetrecovery.bundle import Bundle
from assetrecovery.values.ids import ActorId, ArrangementId, CaseClusterId
from assetrecovery.values.nouns import answer
from assetrecovery.values.terms import Answer, LocalTerm

__all__ = ["FoundClause", "find_clauses", "find_returns"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class FoundClause:
    """Clause found · 查得的条款. A clause, and the arrangement that has it."""

    arrangement: ArrangementId
    """Arrangement · 安排. The arrangement that contains the clause."""

    clause: Clause
    """Clause · 条款. The clause as recorded, with its sources."""


def find_clauses(
    bundle: Bundle, kind: ClauseKind | LocalTerm, *, present: Answer = Answer.YES, published: Answer | None = None
) -> tuple[FoundClause, ...]:
    """Find the clauses of a kind in a bundle: those that are there, unless others are asked for.

    With `published`, only clauses of instruments whose text is published, or is not, or of which that is unknown.
    Arrangements of which nobody has recorded whether they have the clause are not found at all.

    >>> from assetrecovery.data import bundled
    >>> found = find_clauses(bundled("returns"), ClauseKind.MISUSE, published=Answer.YES)
    >>> [clause.arrangement for clause in found]
    ['che-nga-abacha-2-2017-arrangement']
    """
    return tuple(
        FoundClause(arrangement=arrangement.id, clause=clause)
        for arrangement in bundle.arrangements.values()
        for clause in arrangement.clauses
        if _code(clause.kind) == _code(kind)
        and clause.present is present
        and (published is None or published in _published(bundle, arrangement, clause))
    )


def _published(bundle: Bundle, arrangement: Arrangement, clause: Clause) -> Iterator[Answer]:
    """Whether the instrument of a clause is published; that of any instrument of the arrangement, if none is named."""
    named = (clause.instrument,) if clause.instrument else arrangement.instruments
    if not named:
        yield Answer.UNKNOWN
    for instrument_id in named:
        instrument = bundle.instruments.get(instrument_id)
        yield instrument.published if instrument else Answer.UNKNOWN


def find_returns(
    bundle: Bundle,
    *,
    origin: ActorId | None = None,
    transferring: ActorId | None = None,
    end_use: EndUse | LocalTerm | None = None,
    vehicle: Vehicle | LocalTerm | None = None,
    avenue: Avenue | LocalTerm | None = None,
    monitoring: MonitoringKind | LocalTerm | None = None,
    cluster: CaseClusterId | None = None,
    status: ReturnStatus | None = None,
) -> tuple[Return, ...]:
    """Find the returns of a bundle for which all that is asked holds, in the order of the bundle.

    >>> from assetrecovery.data import bundled
    >>> found = find_returns(bundled("returns"), end_use=EndUse.ENERGY)
    >>> [record.id for record in found]
    ['usa-nga-galactica-2025', 'che-kaz-2-2012']
    """

    def fits(record: Return) -> bool:
        asked = (
            (origin, record.acting_as(ReturnRole.ORIGIN)),
            (transferring, record.acting_as(ReturnRole.TRANSFERRING)),
            (end_use, tuple(allocation.use for allocation in record.allocations)),
            (vehicle, record.vehicles),
            (avenue, record.avenues),
            (monitoring, tuple(entry.kind for entry in record.monitoring)),
            (cluster, (record.cluster,)),
            (status, (record.status,)),
        )
        return all(wanted is None or _code(wanted) in map(_code, there) for wanted, there in asked)

    return tuple(record for record in bundle.returns.values() if fits(record))


def _code(value: object) -> object:
    """A code, whatever words a local term is given; anything else as it is."""
    return value.code if isinstance(value, LocalTerm) else value
