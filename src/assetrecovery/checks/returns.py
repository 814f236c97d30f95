"""Rules on who has what part in a return, and for whose benefit it is.

None of them says that somebody did wrong. Who may not benefit is said by an instrument, and only where it names them.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.flows import EventKind
from assetrecovery.arrangements.returns import DisposalBasis, Return, ReturnRole
from assetrecovery.arrangements.uses import BeneficiaryKind, MonitoringKind
from assetrecovery.checks.order import signatures
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.ledgers.classes import has_moved, is_money_that_moved
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.values.cycles import joined_along
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, ArrangementId, InstrumentId
from assetrecovery.values.languages import Words
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import Answer

_CONVENTION: Final = InstrumentId("uncac")
_Place = tuple[str | int, ...]


# ── who benefits ─────────────────────────────────────────────────────────────────────────────────


def _excluded(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    excluding = _excluding(scene, record)
    for path, actor in _benefiting(record) if excluding else ():
        if any(actor in excluded for excluded in excluding):
            yield Hit(path)


def _excluding(scene: BundleIndex, record: Return) -> list[tuple[ActorId, ...]]:
    """Whom each arrangement excludes on which a return rests, and each framework above it, if it excludes anybody."""
    nearest = scene.once(_nearest_excluding)
    found: dict[ArrangementId, tuple[ActorId, ...]] = {}
    for arrangement_id in record.arrangements:
        at = nearest.get(arrangement_id)
        while at is not None and at not in found:
            arrangement = scene.bundle.arrangements[at]
            found[at] = arrangement.excluded
            at = nearest.get(arrangement.framework) if arrangement.framework else None
    return [*found.values()]


def _nearest_excluding(scene: BundleIndex) -> Mapping[ArrangementId, ArrangementId | None]:
    """Of each arrangement, that which excludes anybody: itself, or the nearest framework above it."""
    arrangements = scene.all_of(Arrangement)
    own: dict[ArrangementId, ArrangementId | None] = {one.id: one.id if one.excluded else None for one in arrangements}
    above: dict[ArrangementId, list[ArrangementId]] = {
        one.id: [one.framework] if one.framework else [] for one in arrangements
    }
    return joined_along(own, above, lambda mine, theirs: theirs if mine is None else mine)


def _benefiting(record: Return) -> Iterator[tuple[_Place, str]]:
    """Yield everybody to whom money or control over it goes, with the place where that is said."""
    yield from _in_control(record)
    yield from _paid(record)


def _in_control(record: Return) -> Iterator[tuple[_Place, str]]:
    for place, participant in enumerate(record.participants):
        benefits = any(isinstance(role, ReturnRole) and role.is_benefiting for role in participant.roles)
        if benefits and participant.actor is not None:
            yield ("participants", place), participant.actor
    for place, monitoring in enumerate(record.monitoring):
        yield from ((("monitoring", place, "by", at), actor) for at, actor in enumerate(monitoring.by))


def _paid(record: Return) -> Iterator[tuple[_Place, str]]:
    for place, amount in enumerate(record.amounts):
        if is_money_that_moved(amount.stage) and amount.payee is not None:
            yield ("amounts", place, "payee"), amount.payee
    for name, field, entries in (
        ("transfers", "payee", record.transfers),
        ("disbursements", "recipient", record.disbursements),
        ("beneficiaries", "actor", record.beneficiaries),
    ):
        for place, entry in enumerate(entries):
            actor: str | None = getattr(entry, field)
            if actor is not None:
                yield (name, place, field), actor


def _settling_holders(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    excluding = _excluding(scene, record)
    named = record.acting_as(ReturnRole.SETTLING_HOLDER)
    holders = {holder for holder in named if not any(holder in excluded for excluded in excluding)}
    for path, actor in _benefiting(record) if holders else ():
        if actor in holders and not _is_cited(record, path):
            yield Hit(path)


def _outside_the_origin(_: BundleIndex, record: Return) -> Iterator[Hit]:
    origin: set[str] = {*record.acting_as(ReturnRole.ORIGIN)}
    for path, where in _places_of_benefit(record) if origin else ():
        if where not in origin and not _is_cited(record, path):
            yield Hit(path)
    for place, beneficiary in enumerate(record.beneficiaries):
        outside = beneficiary.kind is BeneficiaryKind.THIRD_COUNTRY and beneficiary.place is None
        if outside and not beneficiary.citations:
            yield Hit(("beneficiaries", place, "kind"))


def _is_cited(record: Return, path: _Place) -> bool:
    """Whether the entry at a place cites a source of its own, which is all that its rule asks for."""
    name, at, *_ = path
    return bool(getattr(record, str(name))[at].citations)


def _places_of_benefit(record: Return) -> Iterator[tuple[_Place, str]]:
    for place, allocation in enumerate(record.allocations):
        if allocation.place is not None:
            yield ("allocations", place, "place"), allocation.place
    for place, beneficiary in enumerate(record.beneficiaries):
        if beneficiary.place is not None:
            yield ("beneficiaries", place, "place"), beneficiary.place


# ── who watches ──────────────────────────────────────────────────────────────────────────────────

_APART: Final = classed(
    MonitoringKind,
    {
        True: (
            MonitoringKind.ORIGIN_STATE,
            MonitoringKind.TRANSFERRING_STATE,
            MonitoringKind.INTERGOVERNMENTAL,
            MonitoringKind.CIVIL_SOCIETY_FORMAL,
            MonitoringKind.CIVIL_SOCIETY_INDEPENDENT,
            MonitoringKind.COURT,
            MonitoringKind.INDEPENDENT,
            MonitoringKind.EVALUATION,
            MonitoringKind.UNSPECIFIED,
        ),
        False: (
            MonitoringKind.SELF_REPORTING,
            MonitoringKind.JOINT_COMMITTEE,
            MonitoringKind.JOINT_REVIEW,
            MonitoringKind.AUDIT,
        ),
    },
)
"""Whether who watches is somebody else than who implements. In the kinds that are not apart the implementer takes part
by their nature; audits have a rule of their own."""


def _monitoring_itself(_: BundleIndex, record: Return) -> Iterator[Hit]:
    implementers: set[str] = {*record.acting_as(ReturnRole.IMPLEMENTER)}
    yield from (Hit(path) for path, actor in _watching(record) if actor in implementers)


def _watching(record: Return) -> Iterator[tuple[_Place, str]]:
    yield from _in_role(record, ReturnRole.MONITOR)
    for place, monitoring in enumerate(record.monitoring):
        if _APART.known(monitoring.kind) is not False:
            yield from ((("monitoring", place, "by", at), actor) for at, actor in enumerate(monitoring.by))


def _in_role(record: Return, role: ReturnRole) -> Iterator[tuple[_Place, str]]:
    for place, participant in enumerate(record.participants):
        if role in participant.roles and participant.actor is not None:
            yield ("participants", place), participant.actor


def _auditing_itself(_: BundleIndex, record: Return) -> Iterator[Hit]:
    audited: set[str] = {*record.acting_as(ReturnRole.IMPLEMENTER), *(actor for _, actor in _watching(record))}
    audits = [(place, entry) for place, entry in enumerate(record.monitoring) if entry.kind is MonitoringKind.AUDIT]
    auditing = [(("monitoring", place, "by", at), actor) for place, it in audits for at, actor in enumerate(it.by)]
    yield from (Hit(path) for path, actor in (*_in_role(record, ReturnRole.AUDITOR), *auditing) if actor in audited)


# ── the sides ────────────────────────────────────────────────────────────────────────────────────


def _one_side_only(_: BundleIndex, record: Return) -> Iterator[Hit]:
    origin: set[str] = {*record.acting_as(ReturnRole.ORIGIN)}
    yield from (Hit(path) for path, actor in _in_role(record, ReturnRole.TRANSFERRING) if actor in origin)


_HAS_TRANSFERRING_SIDE: Final = classed(
    Avenue,
    {
        False: (
            Avenue.SETTLEMENT,
            Avenue.OTHER_ALTERNATIVE_MECHANISM,
            Avenue.DEFERRED_PROSECUTION,
            Avenue.PLEA,
            Avenue.NON_PROSECUTION,
            Avenue.COMPENSATION_BY_COMPANY,
            Avenue.EX_GRATIA_PAYMENT,
            Avenue.ORIGIN_STATE_CONFISCATION,
            Avenue.LITIGATION_ABOUT_TITLE,
            Avenue.INSOLVENCY,
            Avenue.VOLUNTARY_RETURN,
            Avenue.DIRECT_RECOVERY_CIVIL_ACTION,
            Avenue.COURT_ORDERED_COMPENSATION,
            Avenue.RECOGNITION_OF_LEGITIMATE_OWNERSHIP,
        ),
        True: (
            Avenue.ENFORCEMENT_OF_FOREIGN_ORDER,
            Avenue.DOMESTIC_CONFISCATION,
            Avenue.NON_CONVICTION_BASED,
            Avenue.CRIMINAL_CONFISCATION,
            Avenue.ADMINISTRATIVE_CONFISCATION,
            Avenue.ADMINISTRATIVE_FREEZING,
            Avenue.MLA_HANDOVER,
            Avenue.MLA_REQUEST,
            Avenue.REMISSION,
            Avenue.SPECIAL_STATUTE,
            Avenue.CONFISCATION_FROM_LEGAL_PERSON,
            Avenue.CASH_OR_ACCOUNT_FORFEITURE,
            Avenue.UNEXPLAINED_WEALTH,
            Avenue.HANDOVER_BEFORE_JUDGEMENT,
            Avenue.RELEASE_UNDER_AGREEMENT,
            Avenue.CONDITIONAL_TRANSFER,
            Avenue.COURT_ORDER_ON_APPLICATION,
            Avenue.COURT_ORDER_ON_SEIZED_PROPERTY,
            Avenue.INTERVENTION_IN_FORFEITURE,
            Avenue.CIVIL_PARTY,
            Avenue.TAX_RECOVERY,
            Avenue.REMISSION_TO_VICTIMS,
        ),
    },
)
"""Whether an authority transfers; by the other avenues holders pay, or courts award."""
_WITHOUT_TRANSFERRING_SIDE: Final = frozenset(_HAS_TRANSFERRING_SIDE.of(False))  # noqa: FBT003  a line of the table


_SIDES: Final = (
    ReturnRole.TRANSFERRING,
    ReturnRole.PAYER,
    ReturnRole.SETTLING_HOLDER,
    ReturnRole.SURRENDERING_HOLDER,
)


def _nobody_transfers(_: BundleIndex, record: Return) -> Iterator[Hit]:
    # Where nothing is told to have moved, it is enough to know who was asked.
    sides = _SIDES if has_moved(record) else (*_SIDES, ReturnRole.REQUESTED_STATE)
    named_or_not = {role for participant in record.participants for role in participant.roles}
    if not named_or_not.intersection(sides) and not _WITHOUT_TRANSFERRING_SIDE.intersection(record.avenues):
        yield Hit(("participants",))


_UNDER_THE_CONVENTION: Final = classed(
    DisposalBasis,
    {
        True: (
            DisposalBasis.ART57_3_A,
            DisposalBasis.ART57_3_B,
            DisposalBasis.ART57_3_C,
            DisposalBasis.ART57_5,
            DisposalBasis.ART57_OTHER,
            DisposalBasis.ART53,
            DisposalBasis.CONVENTION,
        ),
        False: (
            DisposalBasis.OTHER_TREATY,
            DisposalBasis.DOMESTIC_STATUTE,
            DisposalBasis.COMMON_LAW,
            DisposalBasis.INHERENT_POWER,
            DisposalBasis.NOT_UNDER_CONVENTION,
        ),
    },
)


def _not_shown_as_parties(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    day = _last_day(scene, record) if any(_UNDER_THE_CONVENTION.known(basis.kind) for basis in record.bases) else None
    if day is None:
        return
    for place, participant in enumerate(record.participants):
        sides = {ReturnRole.ORIGIN, ReturnRole.TRANSFERRING}.intersection(participant.roles)
        side = scene.bundle.get(participant.actor) if sides and participant.actor else None
        if isinstance(side, Jurisdiction) and side.party_to(_CONVENTION, day) is not Answer.YES:
            yield Hit(("participants", place, "actor"))


def _last_day(scene: BundleIndex, record: Return) -> PartialDate | None:
    """The latest of the dates at which something was signed or moved; of doubtful dates none."""
    dates = [*record.dates_of(EventKind.SIGNED), *record.dates_of(EventKind.TRANSFERRED)]
    dates += [transfer.on for transfer in record.transfers if transfer.on]
    dates += [date for arrangement_id in record.arrangements for date in signatures(scene, arrangement_id)]
    ends = [date.end if isinstance(date, Period) else date for date in dates]
    firm = [end for end in ends if end and end.qualifier is None]
    return max(firm, key=lambda end: end.latest, default=None)


RULES: Final = (
    Rule(
        id="excluded_do_not_benefit",
        severity=Severity.ERROR,
        source="GFAR principle 9",
        sentence=Words(
            "an instrument on which the return rests excludes this actor from benefiting; correct the role or the "
            "payment, or the list of those excluded",
            "返还所依据的文书将此行为体排除在受益者之外；请更正角色、付款或排除名单",
        ),
        find=_excluded,
        applies_to=(Return,),
    ),
    Rule(
        id="settling_holder_benefits",
        severity=Severity.INFORMATION,
        source="GFAR principle 9",
        sentence=Words(
            "a holder who entered into a settlement also receives, manages or watches money here, which no instrument "
            "recorded excludes; cite a source that supports it",
            "达成和解的资产持有人在此亦接收、管理或监测资金，所录文书未予排除；请引证可佐证的来源",
        ),
        find=_settling_holders,
        applies_to=(Return,),
    ),
    Rule(
        id="benefit_in_state_of_origin",
        severity=Severity.INFORMATION,
        source="GFAR principle 5",
        sentence=Words(
            "a benefit is recorded outside the State of origin, which nothing forbids; cite a source that supports it",
            "记录有来源国以外的受益，此种情况并不被禁止；请引证可佐证的来源",
        ),
        find=_outside_the_origin,
        applies_to=(Return,),
    ),
    Rule(
        id="monitor_is_not_implementer",
        severity=Severity.INFORMATION,
        source="GFAR principle 4",
        sentence=Words(
            "the same actor implements and monitors; record who else watches, or that it reports on itself",
            "同一行为体既执行又监测；请记录另由何方监测，或注明为自行报告",
        ),
        find=_monitoring_itself,
        applies_to=(Return,),
    ),
    Rule(
        id="auditor_is_neither",
        severity=Severity.INFORMATION,
        source="GFAR principle 4",
        sentence=Words(
            "the auditor also implements or monitors; record the auditor separately, or correct a role",
            "审计人同时执行或监测；请另行记录审计人或更正角色",
        ),
        find=_auditing_itself,
        applies_to=(Return,),
    ),
    Rule(
        id="origin_is_not_transferring",
        severity=Severity.INFORMATION,
        source="UNCAC arts. 51 and 57; GFAR principle 1",
        sentence=Words(
            "the same actor is the State of origin and the transferring side; name the State, territory or authority "
            "on each side",
            "来源国与移交方为同一行为体；请分别列明双方的国家、领土或主管机关",
        ),
        find=_one_side_only,
        applies_to=(Return,),
    ),
    Rule(
        id="transferring_side_is_named",
        severity=Severity.INFORMATION,
        source="GFAR principle 1",
        sentence=Words(
            "nobody is named as the transferring side, and every avenue recorded has one; add it, or the avenue",
            "未列明移交方，且所录途径均须有移交方；请补上移交方或途径",
        ),
        find=_nobody_transfers,
        applies_to=(Return,),
    ),
    Rule(
        id="convention_in_force_for_both",
        severity=Severity.INFORMATION,
        source="UNCAC arts. 57 and 68",
        sentence=Words(
            "the return is said to rest on the Convention, and the recorded history does not show it in force for this "
            "side at the last signature or transfer; record the domestic law on which it rests, if it does",
            "返还据称以《公约》为依据，而现有记录未显示《公约》在最后一次签署或移交之时已对该方生效；如另以国内法为依据，请予记录",
        ),
        find=_not_shown_as_parties,
        applies_to=(Return,),
    ),
)
"""The rules on returns."""
