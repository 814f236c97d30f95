"""Rules on the order of time: what comes before what, where the dates leave no doubt, and which step may follow which.

Dates are intervals. A rule speaks only if every day that one may be comes after every day that the other may be; a date
that its source doubts, or that is missing, decides nothing.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from assetrecovery.arrangements.arrangements import (
    ARRANGEMENT_LIFE_CYCLE,
    Arrangement,
    ArrangementStatus,
)
from assetrecovery.arrangements.assets import AssetLink
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.flows import TRANCHE_LIFE_CYCLE, EventKind, Tranche, TrancheStatus, Transfer
from assetrecovery.arrangements.measures import MEASURE_LIFE_CYCLE, AssistanceRequest, Measure
from assetrecovery.arrangements.returns import RETURN_LIFE_CYCLE, Return
from assetrecovery.arrangements.uses import Vehicle
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.records import Record
from assetrecovery.sources.instruments import Instrument
from assetrecovery.sources.parties import Party
from assetrecovery.values.cycles import joined_along
from assetrecovery.values.dates import PartialDate, Period, Together, all_before, deciding
from assetrecovery.values.ids import ArrangementId
from assetrecovery.values.languages import Words
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.terms import Answer, TermEnum

_TREATIES: Final = "Vienna Convention on the Law of Treaties"


# ── events of a return ───────────────────────────────────────────────────────────────────────────

_CHAINS: Final = (
    ((EventKind.FROZEN, EventKind.SEIZED), (EventKind.CONFISCATED,), (EventKind.TRANSFERRED,)),
    ((EventKind.SIGNED,), (EventKind.ENTERED_INTO_FORCE,)),
)


def _events_out_of_order(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    """Compare every dated claim of the one with every one of the other: several are reports, or parts, of the same."""
    kinds = {event.kind for event in record.events}
    for chain in _CHAINS:
        for earlier, later in itertools.combinations(chain, 2):
            if kinds.isdisjoint(earlier) or kinds.isdisjoint(later):
                continue
            before, after = _firm_dates(record, earlier), _firm_dates(record, later)
            if before and after and all_before(after, before) and not _explains_order(scene, record, later[0]):
                place = next(place for place, event in enumerate(record.events) if event.kind in earlier)
                yield Hit(("events", place, "on"), _labels(record, place, later[0]))


def _firm_dates(record: Return, kinds: Sequence[EventKind]) -> list[PartialDate | Period]:
    """The dates of some events; none at all if one of them is missing or doubted, since it may be the right one."""
    events = [event for event in record.events if event.kind in kinds]
    dates = [event.on for event in events if event.doubtful is not Answer.YES]
    return [date for date in dates if date] if len(dates) == len(events) and all(dates) else []


def _labels(record: Return, place: int, later: EventKind) -> dict[str, Words]:
    kind = record.events[place].kind
    earlier = kind if isinstance(kind, EventKind) else later
    return {
        name: Words(event.label("en"), event.label("zh")) for name, event in (("earlier", earlier), ("later", later))
    }


def _explains_order(scene: BundleIndex, record: Return, later: EventKind) -> bool:
    """Value is confiscated before the property is frozen that pays for it, and a reversal begins everything again."""
    if later is EventKind.CONFISCATED:
        assets = [scene.bundle.assets.get(asset_id) for asset_id in record.assets]
        by_value = any(asset is not None and asset.link is AssetLink.EQUIVALENT_VALUE for asset in assets)
        return by_value or any(event.kind is EventKind.REVERSED for event in record.events)
    return later is EventKind.TRANSFERRED and may_precede(record)


WITHOUT_ORDER: Final = frozenset({Avenue.MLA_HANDOVER, Avenue.VOLUNTARY_RETURN})
"""Avenues by which assets move before, or without, a confiscation or an agreement."""


def may_precede(record: Return, transfer: Transfer | None = None) -> bool:
    """Whether assets lawfully moved before anything was decided or agreed: handed over, given back, or into escrow."""
    vehicles = record.vehicles if transfer is None or transfer.vehicle is None else (transfer.vehicle,)
    return bool(WITHOUT_ORDER.intersection(record.avenues)) or Vehicle.ESCROW_ACCOUNT in vehicles


# ── signature, force, termination ────────────────────────────────────────────────────────────────


def _in_force_before_signature(_: BundleIndex, instrument: Instrument) -> Iterator[Hit]:
    if instrument.adopted and instrument.in_force and instrument.in_force.surely_before(instrument.adopted):
        yield Hit(("in_force",))


def _ended_before_it_began(_: BundleIndex, instrument: Instrument) -> Iterator[Hit]:
    begun = [date for date in (instrument.adopted, instrument.in_force) if date]
    if instrument.terminated and any(instrument.terminated.surely_before(date) for date in begun):
        yield Hit(("terminated",))


def _amends_the_later(scene: BundleIndex, instrument: Instrument) -> Iterator[Hit]:
    for place, amended_id in enumerate(instrument.amends):
        amended = scene.bundle.instruments.get(amended_id)
        if instrument.adopted and amended and amended.adopted and instrument.adopted.surely_before(amended.adopted):
            yield Hit(("amends", place))


def _before_signature(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    moves = [*_moves(record)] if record.arrangements else []
    agreed = [signatures(scene, arrangement_id) for arrangement_id in record.arrangements] if moves else []
    if not agreed or not all(agreed):
        return
    signed = Together(date for dates in agreed for date in dates)
    yield from (Hit(path) for path, moved in moves if signed.surely_after(moved))


def _moves(record: Return) -> Iterator[tuple[tuple[str | int, ...], PartialDate | Period]]:
    """Yield when assets moved: the dates of the legs, or those of events where no leg is recorded."""
    for place, transfer in enumerate(record.transfers):
        if transfer.on and not may_precede(record, transfer):
            yield ("transfers", place, "on"), transfer.on
    for place, event in enumerate(record.events if not record.transfers and not may_precede(record) else ()):
        if event.kind is EventKind.TRANSFERRED and event.on and event.doubtful is not Answer.YES:
            yield ("events", place, "on"), event.on


def signatures(scene: BundleIndex, arrangement_id: ArrangementId) -> Sequence[PartialDate | Period]:
    """The dates that decide when an arrangement was signed, with its framework and what it follows, at any remove."""
    return scene.once(_signed_by_then).get(arrangement_id, ())


_Dates = tuple[PartialDate | Period, ...]


def _signed_by_then(scene: BundleIndex) -> Mapping[ArrangementId, _Dates]:
    arrangements = scene.all_of(Arrangement)
    of_instruments = {one.id: deciding(_signed(one.parties, one.adopted)) for one in scene.all_of(Instrument)}
    own: dict[ArrangementId, _Dates] = {
        one.id: deciding(
            (
                *_signed(one.parties, *(step.on for step in one.history if step.status is ArrangementStatus.SIGNED)),
                *(date for instrument_id in one.instruments for date in of_instruments.get(instrument_id, ())),
            )
        )
        for one in arrangements
    }
    before: dict[ArrangementId, list[ArrangementId]] = {
        one.id: [*reversed(one.follows), *filter(None, [one.framework])] for one in arrangements
    }
    return joined_along(own, before, _with_others)


def _signed(parties: Iterable[Party], *dates: PartialDate | Period | None) -> Iterator[PartialDate | Period]:
    yield from filter(None, dates)
    yield from filter(None, (party.signed for party in parties))


def _with_others(dates: _Dates, others: _Dates) -> _Dates:
    found = deciding((*dates, *others))
    return dates if found == dates else found


# ── parts and steps ──────────────────────────────────────────────────────────────────────────────


def _tranches_out_of_order(_: BundleIndex, record: Return) -> Iterator[Hit]:
    counted = [(tranche.sequence, place, tranche) for place, tranche in enumerate(record.tranches) if tranche.sequence]
    counted.sort(key=lambda entry: entry[:2])
    for which, field in ((_due, "due"), (_paid, "history")):
        dated = [(number, place, date) for number, place, tranche in counted if (date := which(tranche))]
        for (number, _place, before), (following, place, date) in itertools.pairwise(dated):
            if number < following and date.surely_before(before):
                yield Hit(("tranches", place, field))


def _due(tranche: Tranche) -> PartialDate | Period | None:
    return tranche.due


def _paid(tranche: Tranche) -> PartialDate | Period | None:
    return next((step.on for step in tranche.history if step.status is TrancheStatus.TRANSFERRED), None)


def _legs_out_of_order(_: BundleIndex, record: Return) -> Iterator[Hit]:
    legs = {leg.key: leg for leg in record.transfers}
    for place, leg in enumerate(record.transfers):
        before, mine = _last_dates_before(legs, leg), _dates(leg)
        if mine and before and all(day.surely_before(other) for day in mine for other in before):
            yield Hit(("transfers", place, "on"))


def _last_dates_before(legs: Mapping[str, Transfer], leg: Transfer) -> list[PartialDate | Period]:
    """The dates of the nearest earlier leg that has any."""
    while leg.previous is not None:
        leg = legs[leg.previous]
        if dates := _dates(leg):
            return dates
    return []


def _dates(leg: Transfer) -> list[PartialDate | Period]:
    """Every date that sources give for a leg; none if the one that the record holds is missing."""
    return [leg.on, *(other.on for other in leg.other_dates)] if leg.on else []


_History = tuple[tuple[str | int, ...], str, Sequence[Any], LifeCycle[Any] | None]
"""Where a history stands, the name of what each step comes to, its steps, and the table that it follows, if any."""


def _histories(record: Record) -> Iterator[_History]:
    if isinstance(record, Return):
        yield ("history",), "status", record.history, RETURN_LIFE_CYCLE
        for place, tranche in enumerate(record.tranches):
            yield ("tranches", place, "history"), "status", tranche.history, TRANCHE_LIFE_CYCLE
    elif isinstance(record, Arrangement):
        yield ("history",), "status", record.history, ARRANGEMENT_LIFE_CYCLE
    elif isinstance(record, Measure):
        yield ("steps",), "status", record.steps, MEASURE_LIFE_CYCLE
    elif isinstance(record, Claim):
        yield ("history",), "status", record.history, None
    elif isinstance(record, AssistanceRequest):
        yield ("steps",), "status", record.steps, None


def _steps_out_of_order(_: BundleIndex, record: Record) -> Iterator[Hit]:
    for path, _name, steps, _cycle in _histories(record):
        dated = [(place, step.on) for place, step in enumerate(steps) if step.on]
        for (_place, before), (place, date) in itertools.pairwise(dated):
            if date.surely_before(before):
                yield Hit((*path, place, "on"))


def _steps_off_the_table(_: BundleIndex, record: Record) -> Iterator[Hit]:
    """A history may begin late, where nobody knows what came before; so its first step is never off the table."""
    for path, name, steps, cycle in _histories(record):
        states: list[TermEnum] = [getattr(step, name) for step in steps] if cycle and len(steps) > 1 else []
        for place, _allowed in cycle.refused(states) if cycle and states else ():
            if place and cycle:
                yield Hit((*path, place, name), {"allowed": _quoted(cycle.allowed_steps(states[place - 1]))})


def _quoted(states: Iterable[TermEnum]) -> Words:
    """Labels in quotation marks, since some of them hold a comma; "nothing" where there is none."""
    named = [(f"“{state.label('en')}”", f"“{state.label('zh')}”") for state in states]
    english, chinese = zip(*named, strict=True) if named else (("nothing",), ("无",))
    return Words(", ".join(english), "、".join(chinese))


_HAVE_STEPS: Final = (Return, Arrangement, Measure, Claim, AssistanceRequest)

RULES: Final = (
    Rule(
        id="events_in_order",
        severity=Severity.INFORMATION,
        source="UNCAC arts. 31, 54 and 57",
        sentence=Words(
            "the dates are in the wrong order: “{earlier}” should come before “{later}”; correct a date, or record the "
            "avenue, the vehicle or the reversal that explains the order",
            "按日期，顺序颠倒：“{earlier}”应早于“{later}”；请更正日期，或记录可说明此顺序的途径、返还渠道或撤销",
        ),
        find=_events_out_of_order,
        applies_to=(Return,),
    ),
    Rule(
        id="signed_before_in_force",
        severity=Severity.INFORMATION,
        source=f"{_TREATIES}, arts. 24, 25 and 28",
        sentence=Words(
            "the instrument is dated as in force before it was adopted or signed; correct a date, unless it applied "
            "provisionally or retroactively",
            "文书生效日期早于通过或签署日期；除非临时适用或具有追溯力，否则请更正日期",
        ),
        find=_in_force_before_signature,
        applies_to=(Instrument,),
    ),
    Rule(
        id="terminated_after_it_began",
        severity=Severity.ERROR,
        source=f"{_TREATIES}, arts. 24 and 54",
        sentence=Words(
            "the instrument ends before it was signed or in force; correct a date",
            "文书终止日期早于签署或生效日期；请更正日期",
        ),
        find=_ended_before_it_began,
        applies_to=(Instrument,),
    ),
    Rule(
        id="amendment_after_the_original",
        severity=Severity.ERROR,
        source=f"{_TREATIES}, art. 39",
        sentence=Words(
            "the instrument is older than the one that it amends; correct a date or the reference",
            "该文书早于其所修正的文书；请更正日期或引用",
        ),
        find=_amends_the_later,
        applies_to=(Instrument,),
    ),
    Rule(
        id="transfer_after_signature",
        severity=Severity.INFORMATION,
        source="UNCAC art. 57 (5)",
        sentence=Words(
            "assets are said to move before any arrangement on which the return rests was signed; correct a date, or "
            "record the avenue or the escrow account that explains it",
            "资产在返还所依据的任何安排签署之前即已移交；请更正日期，或记录说明原因的途径或代管账户",
        ),
        find=_before_signature,
        applies_to=(Return,),
    ),
    Rule(
        id="tranches_in_order",
        severity=Severity.INFORMATION,
        source="GFAR principle 4",
        sentence=Words(
            "this tranche is dated before the one that it follows; correct a date or the sequence",
            "此批次的日期早于前一批次；请更正日期或序号",
        ),
        find=_tranches_out_of_order,
        applies_to=(Return,),
    ),
    Rule(
        id="legs_in_order",
        severity=Severity.WARNING,
        source="GFAR principle 4",
        sentence=Words(
            "this leg is dated before the one by which the money came; correct a date or the previous leg",
            "此段移交的日期早于款项所经的前一段；请更正日期或前一段",
        ),
        find=_legs_out_of_order,
        applies_to=(Return,),
    ),
    Rule(
        id="steps_in_order_of_time",
        severity=Severity.WARNING,
        source="assetrecovery: a history runs in the order of time",
        sentence=Words(
            "this step is dated before the step above it; correct a date or the order",
            "此步骤的日期早于前一步骤；请更正日期或顺序",
        ),
        find=_steps_out_of_order,
        applies_to=_HAVE_STEPS,
    ),
    Rule(
        id="steps_of_the_life_cycle",
        severity=Severity.INFORMATION,
        source="assetrecovery: the life cycles of measures, tranches, arrangements and returns",
        sentence=Words(
            "no such step follows the one above it; from there it goes on to {allowed}: add the step between or "
            "correct this one",
            "前一步骤之后没有这一步骤，其后可为{allowed}：请补上中间步骤或更正此步骤",
        ),
        find=_steps_off_the_table,
        applies_to=_HAVE_STEPS,
    ),
)
"""The rules on order."""
