"""Rules on measures, on requests for assistance, and on legal claims that stand in the way of a transfer."""

import datetime
import enum
import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from assetrecovery.arrangements.assets import AssetLink
from assetrecovery.arrangements.claims import Claim, ClaimStatus
from assetrecovery.arrangements.flows import Transfer
from assetrecovery.arrangements.measures import (
    AssistanceRequest,
    Measure,
    MeasureKind,
    MeasureStatus,
    RequestContent,
    RequestRoute,
)
from assetrecovery.arrangements.returns import Return
from assetrecovery.arrangements.uses import Vehicle
from assetrecovery.checks.order import WITHOUT_ORDER
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.values.dates import PartialDate, Period, Together
from assetrecovery.values.languages import Words
from assetrecovery.values.tables import TotalTable, classed

# ── order ────────────────────────────────────────────────────────────────────────────────────────

_HELD, _CONFISCATED, _GONE, _AT_ANY_TIME = 0, 1, 2, -1
_ORDER: Final = classed(
    MeasureKind,
    {
        _HELD: (MeasureKind.RESTRAINT, MeasureKind.FREEZING, MeasureKind.SEIZURE),
        _CONFISCATED: (MeasureKind.CONFISCATION,),
        _GONE: (MeasureKind.DISPOSAL, MeasureKind.RETURN),
        _AT_ANY_TIME: (
            MeasureKind.IDENTIFICATION,
            MeasureKind.TRACING,
            MeasureKind.PROVISIONAL_USE,
            MeasureKind.INTERLOCUTORY_SALE,
        ),
    },
)
"""Which kinds follow which: property is held, then confiscated, then gone; the others have no place in that order."""


class _Step(enum.Enum):
    """What a step says of whether a measure stands."""

    BEGUN = enum.auto()
    UNDONE = enum.auto()
    NEITHER = enum.auto()


_STEPS: Final = classed(
    MeasureStatus,
    {
        _Step.BEGUN: (MeasureStatus.ORDERED, MeasureStatus.IN_EFFECT, MeasureStatus.EXECUTED),
        _Step.UNDONE: (MeasureStatus.APPEALED, MeasureStatus.REVERSED, MeasureStatus.LIFTED, MeasureStatus.LAPSED),
        _Step.NEITHER: (
            MeasureStatus.REQUESTED,
            MeasureStatus.REFUSED,
            MeasureStatus.CONVERTED,
            MeasureStatus.RESTORED,
        ),
    },
)


def _out_of_order(scene: BundleIndex, measure: Measure) -> Iterator[Hit]:
    begun = _begun(measure)
    if begun is None or _ORDER[measure.kind] == _AT_ANY_TIME:
        return
    place, date = begun
    firsts = [_first(scene, measure, asset_id, rank) for asset_id in measure.assets for rank in (_CONFISCATED, _GONE)]
    if any(first is not None and date.surely_after(first) for first in firsts):
        yield Hit(("steps", place, "on"))


def _begun(measure: Measure) -> tuple[int, PartialDate | Period] | None:
    """When a measure began, and at which step; None if the step is undated or not there."""
    step = next(
        ((place, step.on) for place, step in enumerate(measure.steps) if _STEPS[step.status] is _Step.BEGUN), None
    )
    return (step[0], step[1]) if step and step[1] else None


def _first(scene: BundleIndex, measure: Measure, asset_id: str, rank: int) -> PartialDate | Period | None:
    """When, at the earliest, a measure of a later rank stood that nothing recorded lets come before this one."""
    mine = _ORDER[measure.kind]
    if mine >= rank or ((mine, rank) == _VALUE_FIRST and _is_for_value(scene, measure)):
        return None
    # Property may lawfully be gone before it is held, or without a confiscation, by some avenues of either measure.
    lawfully = (False, True) if (mine, rank) == _VALUE_FIRST else () if _may_precede(measure) else (False,)
    named = _named(measure)
    standing = [scene.once(_standing_on).get((asset_id, measure.jurisdiction, rank, lawful), ()) for lawful in lawfully]
    others = (other for each in standing for other in _first_beside(each, named | {measure.id}))
    return min(others, key=lambda other: other.latest, default=_NEVER).on


_VALUE_FIRST: Final = (_HELD, _CONFISCATED)
"""The order in which nothing goes by avenues, and property may be held later to pay for a confiscation of its value."""


class _Begun(NamedTuple):
    """A measure that stands, and the last day on which it can have begun."""

    latest: datetime.date
    measure: str
    on: PartialDate | Period | None


_NEVER: Final = _Begun(datetime.date.max, "", None)


def _first_beside(standing: Sequence[_Begun], named: Collection[str]) -> Iterator[_Begun]:
    """Yield the first of some measures in time that is none of those named, if there is one."""
    yield from itertools.islice((begun for begun in standing if begun.measure not in named), 1)


def _standing_on(scene: BundleIndex) -> Mapping[tuple[str, str | None, int, bool], list[_Begun]]:
    """The measures that stand, by asset, jurisdiction, rank, and whether their avenue needs no order; in time."""
    found: dict[tuple[str, str | None, int, bool], list[_Begun]] = {}
    for measure in scene.all_of(Measure):
        rank, begun = _ORDER[measure.kind], _begun(measure)
        latest = Together([begun[1]]).surely_until if begun else None
        if begun is None or latest is None or _is_undone(scene, measure):
            continue  # after a reversal everything begins again, and what is in doubt decides nothing
        for asset_id in measure.assets:
            key = asset_id, measure.jurisdiction, rank, _may_precede(measure)
            found.setdefault(key, []).append(_Begun(latest, measure.id, begun[1]))
    for standing in found.values():
        standing.sort(key=lambda begun: begun.latest)
    return found


def _may_precede(measure: Measure) -> bool:
    return measure.avenue in WITHOUT_ORDER


def _named(measure: Measure) -> set[str]:
    """The measures on which one builds: such as came later than it explain nothing, and are a contradiction."""
    executed = [measure.executes] if measure.executes else []
    return {*executed, *measure.replaces, *measure.reverses, *measure.restores}


def _is_undone(scene: BundleIndex, measure: Measure) -> bool:
    return measure.id in scene.set_aside or any(_STEPS[step.status] is _Step.UNDONE for step in measure.steps)


def _is_for_value(scene: BundleIndex, measure: Measure) -> bool:
    """Whether property is held to pay for a confiscation of its value, which comes first."""
    assets = [scene.bundle.assets.get(asset_id) for asset_id in measure.assets]
    return any(asset is not None and asset.link is AssetLink.EQUIVALENT_VALUE for asset in assets)


def _reversal_not_recorded(scene: BundleIndex, measure: Measure) -> Iterator[Hit]:
    for place, other_id in enumerate(measure.reverses):
        other = scene.bundle.measures.get(other_id)
        if other and not any(step.status is MeasureStatus.REVERSED for step in other.steps):
            yield Hit(("reverses", place))


# ── requests ─────────────────────────────────────────────────────────────────────────────────────

_REQUIRED: Final[Mapping[RequestRoute, tuple[RequestContent, ...]]] = TotalTable(
    RequestRoute,
    {
        RequestRoute.DOMESTIC_ORDER: (RequestContent.DESCRIPTION, RequestContent.STATEMENT_OF_FACTS),
        RequestRoute.EXECUTION: (
            RequestContent.STATEMENT_OF_FACTS,
            RequestContent.COPY_OF_ORDER,
            RequestContent.EXTENT_OF_EXECUTION,
            RequestContent.THIRD_PARTY_NOTICE,
            RequestContent.FINALITY,
        ),
        RequestRoute.PROVISIONAL_MEASURES: (RequestContent.STATEMENT_OF_FACTS, RequestContent.ACTIONS_REQUESTED),
        RequestRoute.OTHER_ASSISTANCE: (),  # under article 46, of which the contents list says nothing
    },
)
"""What article 55 (3) asks for without "to the extent possible", "where relevant" or "where available"."""


def _missing_contents(_: BundleIndex, request: AssistanceRequest) -> Iterator[Hit]:
    required = _REQUIRED[request.route] if request.route else ()
    missing = [content for content in required if content not in request.contents]
    if request.contents and missing:
        english, chinese = ([content.label(language) for content in missing] for language in ("en", "zh"))
        yield Hit(("contents",), {"missing": Words("; ".join(english), "；".join(chinese))})


# ── legal claims ──────────────────────────────────────────────────────────────────────────────


def _open_claims(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    """Say of each claim once, at the first transfer that it may have stood in the way of."""
    for path, claim in _claims(scene, record) if record.transfers else ():
        for transfer in record.transfers:
            if transfer.vehicle is Vehicle.ESCROW_ACCOUNT:
                continue  # escrow is where money waits while claims are open; only the leg out of it is looked at
            severity = _standing(claim, transfer)
            if severity and (not claim.assets or not transfer.assets or {*claim.assets} & {*transfer.assets}):
                yield Hit(path, {"key": transfer.key}, severity)
                break


def _claims(scene: BundleIndex, record: Return) -> Iterator[tuple[tuple[str | int, ...], Claim]]:
    for place, claim_id in enumerate(record.claims):
        claim = scene.bundle.claims.get(claim_id)
        if claim:
            yield ("claims", place), claim
    named = frozenset(record.claims)
    for place, asset_id in enumerate(record.assets):
        for claim in scene.claims_on.get(asset_id, ()):
            if claim.id not in named:
                yield ("assets", place), claim


def _standing(claim: Claim, transfer: Transfer) -> Severity | None:
    """How a claim stood when assets moved: worth knowing if it was open then, or may be open to this day."""
    if claim.claimant is not None and claim.claimant == transfer.payee:
        return None
    statuses = set(_statuses(claim, transfer.on))
    if all(status is not None and status.is_open for status in statuses):
        return Severity.INFORMATION
    if claim.status is None:
        return Severity.INFORMATION
    undecided = claim.status.is_open and any(status and status.is_open for status in statuses)
    return Severity.INFORMATION if undecided else None


def _statuses(claim: Claim, on: PartialDate | Period | None) -> Iterator[ClaimStatus | None]:
    """Yield every status that a claim may have had on a day; None if it may not yet have been made."""
    for step in reversed(claim.history):
        if step.on is None or on is None or not step.on.surely_after(on):
            yield step.status
        if step.on is not None and on is not None and not step.on.possibly_after(on):
            return
    yield None


RULES: Final = (
    Rule(
        id="measures_in_order",
        severity=Severity.INFORMATION,
        source="UNCAC arts. 31, 54 and 57",
        sentence=Words(
            "on the same asset and in the same jurisdiction, freezing comes before confiscation and both before "
            "return; correct a date, or record what this measure executes or replaces, or what was reversed",
            "同一法域就同一资产采取的措施应先冻结，后没收，再返还；请更正日期，或记录此措施所执行、取代或撤销的措施",
        ),
        find=_out_of_order,
        applies_to=(Measure,),
    ),
    Rule(
        id="reversal_is_recorded",
        severity=Severity.INFORMATION,
        source="assetrecovery: a measure tells what became of it",
        sentence=Words(
            "the measure that this one reverses has no step that says so, and counts as standing; add it",
            "此措施所撤销的措施未记录被撤销的步骤，仍视为有效；请补上",
        ),
        find=_reversal_not_recorded,
        applies_to=(Measure,),
    ),
    Rule(
        id="request_contents",
        severity=Severity.INFORMATION,
        source="UNCAC art. 55 (3)",
        sentence=Words(
            "article 55 (3) asks for more in such a request than is recorded; add what was given of the following: "
            "{missing}",
            "第五十五条第三款要求此种请求载明的内容未全部记录；下列内容如已载明，请补记：{missing}",
        ),
        find=_missing_contents,
        applies_to=(AssistanceRequest,),
    ),
    Rule(
        id="claims_settled_before_transfer",
        severity=Severity.INFORMATION,
        source="UNCAC arts. 55 (9) and 57 (2)",
        sentence=Words(
            "as recorded, this legal claim was open, or may have been, when “{key}” moved; record how and when it was "
            "settled, or how the rights of the claimant were protected",
            "按现有记录，“{key}”移交时此项权利主张尚未解决或可能尚未解决；请记录其解决方式和日期，或如何保护权利主张人的权利",
        ),
        find=_open_claims,
        applies_to=(Return,),
    ),
)
"""The rules on measures."""
