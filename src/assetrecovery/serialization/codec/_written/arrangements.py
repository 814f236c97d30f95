# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `arrangements` holds, as far as it is plainly right."""

from typing import Any, Final

from assetrecovery.arrangements.amounts import Amount, AmountBasis, AmountLink, AmountRelation, AmountScope, AmountStage
from assetrecovery.arrangements.arrangements import (
    Arrangement,
    ArrangementStatus,
    ArrangementStep,
    Clause,
    ClauseKind,
    Deadline,
    DecisionRule,
    Fee,
    GovernanceBody,
    MisuseRemedy,
)
from assetrecovery.arrangements.assets import Asset, AssetKind, AssetLink, Derivation, ManagementAct, ManagementKind
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.cases import CaseCluster, CaseJurisdiction, JurisdictionRole, RecoveryCase
from assetrecovery.arrangements.claims import Claim, ClaimKind, ClaimStatus, ClaimStep
from assetrecovery.arrangements.flows import (
    Deduction,
    DeductionKind,
    Disbursement,
    EventKind,
    TimeLimit,
    Tranche,
    TrancheStatus,
    TrancheStep,
    Transfer,
)
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.arrangements.measures import (
    AssistanceRequest,
    ConvictionGround,
    Measure,
    MeasureKind,
    MeasureStatus,
    MeasureStep,
    MeasureTrigger,
    ProceedingNature,
    RequestContent,
    RequestRoute,
    RequestStatus,
    RequestStep,
    SpontaneousDisclosure,
)
from assetrecovery.arrangements.reasons import ClosureReason
from assetrecovery.arrangements.returns import (
    Basis,
    DisposalBasis,
    DisposalGround,
    Event,
    Outcome,
    OutcomeKind,
    ParticipationPhase,
    PositionView,
    Return,
    ReturnParticipant,
    ReturnPosition,
    ReturnRole,
    ReturnStatus,
    ReturnStep,
    Sanction,
    SanctionKind,
)
from assetrecovery.arrangements.uses import (
    Allocation,
    AllocationStatus,
    Beneficiary,
    BeneficiaryKind,
    DecidedBy,
    EndUse,
    Monitoring,
    MonitoringKind,
    ReportDuty,
    Result,
    Target,
    Vehicle,
)
from assetrecovery.participants.cooperation import CooperationLevel, DisclosureBasis
from assetrecovery.serialization.codec._written.sources import (
    read_citation,
    read_handling,
    read_identifier,
    read_party,
    read_reported_date,
)
from assetrecovery.serialization.codec._written.values import read_count, read_money, read_quantity, read_rate
from assetrecovery.serialization.codec.support import (
    DECIMALS,
    WHENS,
    Memo,
    RefusedError,
    clean,
    clean_texts,
    each,
    each_openly,
    ids,
    many,
    openly,
    own_id,
    read_text,
    referring,
    twin,
    whole,
)
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ALLOCATION_STATUS_OF: Final = {one.code: one for one in AllocationStatus}
AMOUNT_BASIS_OF: Final = {one.code: one for one in AmountBasis}
AMOUNT_RELATION_OF: Final = {one.code: one for one in AmountRelation}
AMOUNT_SCOPE_OF: Final = {one.code: one for one in AmountScope}
AMOUNT_STAGE_OF: Final = {one.code: one for one in AmountStage}
ANSWER_OF: Final = {one.code: one for one in Answer}
ARRANGEMENT_STATUS_OF: Final = {one.code: one for one in ArrangementStatus}
ASSET_KIND_OF: Final = {one.code: one for one in AssetKind}
ASSET_LINK_OF: Final = {one.code: one for one in AssetLink}
AVENUE_OF: Final = {one.code: one for one in Avenue}
BENEFICIARY_KIND_OF: Final = {one.code: one for one in BeneficiaryKind}
BOUND_OF: Final = {one.code: one for one in Bound}
CLAIM_KIND_OF: Final = {one.code: one for one in ClaimKind}
CLAIM_STATUS_OF: Final = {one.code: one for one in ClaimStatus}
CLAUSE_KIND_OF: Final = {one.code: one for one in ClauseKind}
CLOSURE_REASON_OF: Final = {one.code: one for one in ClosureReason}
CONVICTION_GROUND_OF: Final = {one.code: one for one in ConvictionGround}
COOPERATION_LEVEL_OF: Final = {one.code: one for one in CooperationLevel}
DECIDED_BY_OF: Final = {one.code: one for one in DecidedBy}
DECISION_RULE_OF: Final = {one.code: one for one in DecisionRule}
DEDUCTION_KIND_OF: Final = {one.code: one for one in DeductionKind}
DERIVATION_OF: Final = {one.code: one for one in Derivation}
DISCLOSURE_BASIS_OF: Final = {one.code: one for one in DisclosureBasis}
DISPOSAL_BASIS_OF: Final = {one.code: one for one in DisposalBasis}
DISPOSAL_GROUND_OF: Final = {one.code: one for one in DisposalGround}
END_USE_OF: Final = {one.code: one for one in EndUse}
EVENT_KIND_OF: Final = {one.code: one for one in EventKind}
JURISDICTION_ROLE_OF: Final = {one.code: one for one in JurisdictionRole}
MANAGEMENT_KIND_OF: Final = {one.code: one for one in ManagementKind}
MEASURE_KIND_OF: Final = {one.code: one for one in MeasureKind}
MEASURE_STATUS_OF: Final = {one.code: one for one in MeasureStatus}
MEASURE_TRIGGER_OF: Final = {one.code: one for one in MeasureTrigger}
MISUSE_REMEDY_OF: Final = {one.code: one for one in MisuseRemedy}
MONITORING_KIND_OF: Final = {one.code: one for one in MonitoringKind}
OUTCOME_KIND_OF: Final = {one.code: one for one in OutcomeKind}
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)
PARTICIPATION_PHASE_OF: Final = {one.code: one for one in ParticipationPhase}
PERIOD_MEMO: Final = Memo(Period.parse)
POSITION_VIEW_OF: Final = {one.code: one for one in PositionView}
PROCEEDING_NATURE_OF: Final = {one.code: one for one in ProceedingNature}
PROVISION_MEMO: Final = Memo(Provision.parse)
REQUEST_CONTENT_OF: Final = {one.code: one for one in RequestContent}
REQUEST_ROUTE_OF: Final = {one.code: one for one in RequestRoute}
REQUEST_STATUS_OF: Final = {one.code: one for one in RequestStatus}
RETURN_ROLE_OF: Final = {one.code: one for one in ReturnRole}
RETURN_STATUS_OF: Final = {one.code: one for one in ReturnStatus}
SANCTION_KIND_OF: Final = {one.code: one for one in SanctionKind}
TRANCHE_STATUS_OF: Final = {one.code: one for one in TrancheStatus}
VEHICLE_OF: Final = {one.code: one for one in Vehicle}


_Amount: Final = twin(Amount)


def read_amount(o: Any, seen: Any) -> Any:
    s: Any = _Amount()
    s.also_on = s.about = s.stated_by = s.computed_from = s.links = s.citations = ()
    s.includes_interest = Answer.UNKNOWN
    s.money = s.upper = s.rounded_to = s.basis = s.on = s.as_of = s.scope = s.payer = s.payee = s.formula = s.remark = None
    v = o["key"]; s.key = clean(v)
    v = o["stage"]; s.stage = AMOUNT_STAGE_OF[v]
    v = o["bound"]; s.bound = BOUND_OF[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("money")) is not None: s.money = read_money(v, seen); found += 1
        if (v := o.get("upper")) is not None: s.upper = read_money(v, seen); found += 1
        if (v := o.get("rounded_to")) is not None: s.rounded_to = DECIMALS[v]; found += 1
        if (v := o.get("basis")) is not None: s.basis = AMOUNT_BASIS_OF[v]; found += 1
        if (v := o.get("includes_interest")) is not None: s.includes_interest = ANSWER_OF[v]; found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("also_on")) is not None: s.also_on = tuple([WHENS[x] for x in many(v)]); found += 1
        if (v := o.get("as_of")) is not None: s.as_of = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("scope")) is not None: s.scope = AMOUNT_SCOPE_OF[v]; found += 1
        if (v := o.get("about")) is not None: s.about = ids(v, seen.one_of_1); found += 1
        if (v := o.get("payer")) is not None: s.payer = v; seen.one_of_5(v); found += 1
        if (v := o.get("payee")) is not None: s.payee = v; seen.one_of_5(v); found += 1
        if found == n: break
        if (v := o.get("stated_by")) is not None: s.stated_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("computed_from")) is not None: s.computed_from = clean_texts(v); found += 1
        if (v := o.get("formula")) is not None: s.formula = read_formula(v, seen); found += 1
        if (v := o.get("links")) is not None: s.links = each(v, read_amount_link, seen); found += 1
        if (v := o.get("remark")) is not None: s.remark = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Amount
    s.__attrs_post_init__()
    return s


_AmountLink: Final = twin(AmountLink)


def read_amount_link(o: Any, seen: Any) -> Any:
    s: Any = _AmountLink()
    s.to = ()
    s.rate = None
    v = o["kind"]; s.kind = AMOUNT_RELATION_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("to")) is not None: s.to = clean_texts(v); found += 1
        if (v := o.get("rate")) is not None: s.rate = read_rate(v, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AmountLink
    s.__attrs_post_init__()
    return s


_Arrangement: Final = twin(Arrangement)


def read_arrangement(o: Any, seen: Any) -> Any:
    s: Any = _Arrangement()
    s.parties = s.instruments = s.follows = s.clauses = s.excluded = s.bodies = s.deadlines = s.fees = s.history = s.identifiers = s.citations = ()
    s.open_ended = Answer.UNKNOWN
    s.framework = s.last_seen = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("parties")) is not None: s.parties = each(v, read_party, seen); found += 1
        if (v := o.get("instruments")) is not None: s.instruments = ids(v, seen.instrument); found += 1
        if (v := o.get("framework")) is not None: s.framework = v; seen.arrangement(v); found += 1
        if (v := o.get("follows")) is not None: s.follows = ids(v, seen.arrangement); found += 1
        if (v := o.get("open_ended")) is not None: s.open_ended = ANSWER_OF[v]; found += 1
        if (v := o.get("clauses")) is not None: s.clauses = each(v, read_clause, seen); found += 1
        if found == n: break
        if (v := o.get("excluded")) is not None: s.excluded = ids(v, seen.one_of_5); found += 1
        if (v := o.get("bodies")) is not None: s.bodies = each(v, read_governance_body, seen); found += 1
        if (v := o.get("deadlines")) is not None: s.deadlines = each(v, read_deadline, seen); found += 1
        if (v := o.get("fees")) is not None: s.fees = each(v, read_fee, seen); found += 1
        if (v := o.get("history")) is not None: s.history = each(v, read_arrangement_step, seen); found += 1
        if (v := o.get("last_seen")) is not None: s.last_seen = PARTIAL_DATE_MEMO[v]; found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Arrangement
    return s


_ArrangementStep: Final = twin(ArrangementStep)


def read_arrangement_step(o: Any, seen: Any) -> Any:
    s: Any = _ArrangementStep()
    s.other_dates = s.citations = ()
    s.on = None
    v = o["status"]; s.status = ARRANGEMENT_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ArrangementStep
    return s


_Clause: Final = twin(Clause)


def read_clause(o: Any, seen: Any) -> Any:
    s: Any = _Clause()
    s.remedies = s.citations = ()
    s.instrument = s.provision = s.summary = None
    v = o["kind"]; s.kind = openly(v, CLAUSE_KIND_OF, seen)
    v = o["present"]; s.present = ANSWER_OF[v]
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("instrument")) is not None: s.instrument = v; seen.instrument(v); found += 1
        if (v := o.get("provision")) is not None: s.provision = PROVISION_MEMO[v]; seen.instrument(s.provision.instrument); found += 1
        if (v := o.get("summary")) is not None: s.summary = read_text(v, seen); found += 1
        if (v := o.get("remedies")) is not None: s.remedies = tuple([MISUSE_REMEDY_OF[x] for x in many(v)]); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Clause
    return s


_Deadline: Final = twin(Deadline)


def read_deadline(o: Any, seen: Any) -> Any:
    s: Any = _Deadline()
    s.citations = ()
    s.by = s.within = s.duty_of = s.met = None
    v = o["what"]; s.what = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("by")) is not None: s.by = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("within")) is not None: s.within = read_time_limit(v, seen); found += 1
        if (v := o.get("duty_of")) is not None: s.duty_of = v; seen.one_of_5(v); found += 1
        if (v := o.get("met")) is not None: s.met = WHENS[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Deadline
    return s


_Fee: Final = twin(Fee)


def read_fee(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _Fee()
    s.citations = ()
    s.contingent = s.barred = Answer.UNKNOWN
    s.payee = s.description = s.amount = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("payee")) is not None: s.payee = v; seen.one_of_5(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("contingent")) is not None: s.contingent = ANSWER_OF[v]; found += 1
        if (v := o.get("barred")) is not None: s.barred = ANSWER_OF[v]; found += 1
        if (v := o.get("amount")) is not None: s.amount = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Fee
    return s


_GovernanceBody: Final = twin(GovernanceBody)


def read_governance_body(o: Any, seen: Any) -> Any:
    s: Any = _GovernanceBody()
    s.members = s.citations = ()
    s.advisory = Answer.UNKNOWN
    s.description = s.rule = None
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("members")) is not None: s.members = ids(v, seen.one_of_5); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("rule")) is not None: s.rule = DECISION_RULE_OF[v]; found += 1
        if (v := o.get("advisory")) is not None: s.advisory = ANSWER_OF[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = GovernanceBody
    return s


_Asset: Final = twin(Asset)


def read_asset(o: Any, seen: Any) -> Any:
    s: Any = _Asset()
    s.derived_from = s.management = s.identifiers = s.citations = ()
    s.description = s.quantity = s.link = s.location = s.holder = s.holder_description = s.beneficial_owner = s.derivation = s.derived_by = s.derived_on = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, ASSET_KIND_OF, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("quantity")) is not None: s.quantity = read_quantity(v, seen); found += 1
        if (v := o.get("link")) is not None: s.link = ASSET_LINK_OF[v]; found += 1
        if (v := o.get("location")) is not None: s.location = v; seen.jurisdiction(v); found += 1
        if (v := o.get("holder")) is not None: s.holder = v; seen.one_of_5(v); found += 1
        if (v := o.get("holder_description")) is not None: s.holder_description = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("beneficial_owner")) is not None: s.beneficial_owner = v; seen.one_of_5(v); found += 1
        if (v := o.get("derived_from")) is not None: s.derived_from = ids(v, seen.asset); found += 1
        if (v := o.get("derivation")) is not None: s.derivation = DERIVATION_OF[v]; found += 1
        if (v := o.get("derived_by")) is not None: s.derived_by = v; seen.one_of_5(v); found += 1
        if (v := o.get("derived_on")) is not None: s.derived_on = WHENS[v]; found += 1
        if (v := o.get("management")) is not None: s.management = each(v, read_management_act, seen); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Asset
    return s


_ManagementAct: Final = twin(ManagementAct)


def read_management_act(o: Any, seen: Any) -> Any:
    s: Any = _ManagementAct()
    s.citations = ()
    s.on = s.by = None
    v = o["kind"]; s.kind = MANAGEMENT_KIND_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("by")) is not None: s.by = v; seen.one_of_5(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ManagementAct
    return s


_CaseCluster: Final = twin(CaseCluster)


def read_case_cluster(o: Any, seen: Any) -> Any:
    s: Any = _CaseCluster()
    s.identifiers = s.citations = ()
    s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = CaseCluster
    return s


_CaseJurisdiction: Final = twin(CaseJurisdiction)


def read_case_jurisdiction(o: Any, seen: Any) -> Any:
    s: Any = _CaseJurisdiction()
    s.roles = s.citations = ()
    v = o["jurisdiction"]; s.jurisdiction = v; seen.jurisdiction(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("roles")) is not None: s.roles = tuple([JURISDICTION_ROLE_OF[x] for x in many(v)]); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = CaseJurisdiction
    return s


_RecoveryCase: Final = twin(RecoveryCase)


def read_recovery_case(o: Any, seen: Any) -> Any:
    s: Any = _RecoveryCase()
    s.jurisdictions = s.offences = s.assets = s.measures = s.requests = s.amounts = s.identifiers = s.citations = ()
    s.cluster = s.pursued = s.summary = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("cluster")) is not None: s.cluster = v; seen.case_cluster(v); found += 1
        if (v := o.get("jurisdictions")) is not None: s.jurisdictions = each(v, read_case_jurisdiction, seen); found += 1
        if (v := o.get("offences")) is not None: s.offences = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("measures")) is not None: s.measures = ids(v, seen.measure); found += 1
        if (v := o.get("requests")) is not None: s.requests = ids(v, seen.assistance_request); found += 1
        if found == n: break
        if (v := o.get("pursued")) is not None: s.pursued = PERIOD_MEMO[v]; found += 1
        if (v := o.get("amounts")) is not None: s.amounts = each(v, read_amount, seen); found += 1
        if (v := o.get("summary")) is not None: s.summary = read_text(v, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = RecoveryCase
    s.__attrs_post_init__()
    return s


_Claim: Final = twin(Claim)


def read_claim(o: Any, seen: Any) -> Any:
    s: Any = _Claim()
    s.assets = s.provisions = s.history = s.identifiers = s.citations = ()
    s.claimant = s.description = s.count = s.against = s.forum = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = CLAIM_KIND_OF[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("claimant")) is not None: s.claimant = v; seen.one_of_5(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("count")) is not None: s.count = read_count(v, seen); found += 1
        if (v := o.get("against")) is not None: s.against = v; seen.one_of_5(v); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if found == n: break
        if (v := o.get("forum")) is not None: s.forum = read_text(v, seen); found += 1
        if (v := o.get("history")) is not None: s.history = each(v, read_claim_step, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Claim
    return s


_ClaimStep: Final = twin(ClaimStep)


def read_claim_step(o: Any, seen: Any) -> Any:
    s: Any = _ClaimStep()
    s.other_dates = s.citations = ()
    s.on = None
    v = o["status"]; s.status = CLAIM_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ClaimStep
    return s


_Deduction: Final = twin(Deduction)


def read_deduction(o: Any, seen: Any) -> Any:
    s: Any = _Deduction()
    s.citations = ()
    s.waived = s.borne_outside = Answer.UNKNOWN
    s.kind = s.amount = s.computed = s.share = s.formula = s.borne_by = s.provision = s.description = None
    v = o["key"]; s.key = clean(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("kind")) is not None: s.kind = openly(v, DEDUCTION_KIND_OF, seen); found += 1
        if (v := o.get("amount")) is not None: s.amount = clean(v); found += 1
        if (v := o.get("computed")) is not None: s.computed = clean(v); found += 1
        if (v := o.get("share")) is not None: s.share = DECIMALS[v]; found += 1
        if (v := o.get("formula")) is not None: s.formula = read_formula(v, seen); found += 1
        if (v := o.get("waived")) is not None: s.waived = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("borne_by")) is not None: s.borne_by = v; seen.one_of_5(v); found += 1
        if (v := o.get("borne_outside")) is not None: s.borne_outside = ANSWER_OF[v]; found += 1
        if (v := o.get("provision")) is not None: s.provision = PROVISION_MEMO[v]; seen.instrument(s.provision.instrument); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Deduction
    s.__attrs_post_init__()
    return s


_Disbursement: Final = twin(Disbursement)


def read_disbursement(o: Any, seen: Any) -> Any:
    s: Any = _Disbursement()
    s.other_dates = s.uses = s.citations = ()
    s.amount = s.transfer = s.on = s.recipient = s.count = s.description = None
    v = o["key"]; s.key = clean(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("amount")) is not None: s.amount = clean(v); found += 1
        if (v := o.get("transfer")) is not None: s.transfer = clean(v); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("recipient")) is not None: s.recipient = v; seen.one_of_5(v); found += 1
        if (v := o.get("count")) is not None: s.count = read_count(v, seen); found += 1
        if found == n: break
        if (v := o.get("uses")) is not None: s.uses = each_openly(v, END_USE_OF, seen); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Disbursement
    s.__attrs_post_init__()
    return s


_TimeLimit: Final = twin(TimeLimit)


def read_time_limit(o: Any, seen: Any) -> Any:
    s: Any = _TimeLimit()
    s.days = s.months = None
    v = o["after"]; s.after = EVENT_KIND_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("days")) is not None: s.days = whole(v); found += 1
        if (v := o.get("months")) is not None: s.months = whole(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TimeLimit
    s.__attrs_post_init__()
    return s


_Tranche: Final = twin(Tranche)


def read_tranche(o: Any, seen: Any) -> Any:
    s: Any = _Tranche()
    s.amounts = s.history = s.citations = ()
    s.sequence = s.due = s.within = s.condition = s.remark = None
    v = o["key"]; s.key = clean(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("sequence")) is not None: s.sequence = whole(v); found += 1
        if (v := o.get("amounts")) is not None: s.amounts = clean_texts(v); found += 1
        if (v := o.get("due")) is not None: s.due = WHENS[v]; found += 1
        if (v := o.get("within")) is not None: s.within = read_time_limit(v, seen); found += 1
        if (v := o.get("condition")) is not None: s.condition = read_text(v, seen); found += 1
        if (v := o.get("history")) is not None: s.history = each(v, read_tranche_step, seen); found += 1
        if found == n: break
        if (v := o.get("remark")) is not None: s.remark = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Tranche
    s.__attrs_post_init__()
    return s


_TrancheStep: Final = twin(TrancheStep)


def read_tranche_step(o: Any, seen: Any) -> Any:
    s: Any = _TrancheStep()
    s.other_dates = s.citations = ()
    s.on = None
    v = o["status"]; s.status = TRANCHE_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TrancheStep
    return s


_Transfer: Final = twin(Transfer)


def read_transfer(o: Any, seen: Any) -> Any:
    s: Any = _Transfer()
    s.amounts = s.other_dates = s.assets = s.citations = ()
    s.on = s.payer = s.payee = s.description = s.vehicle = s.previous = s.tranche = s.condition = None
    v = o["key"]; s.key = clean(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("amounts")) is not None: s.amounts = clean_texts(v); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("payer")) is not None: s.payer = v; seen.one_of_5(v); found += 1
        if (v := o.get("payee")) is not None: s.payee = v; seen.one_of_5(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("vehicle")) is not None: s.vehicle = openly(v, VEHICLE_OF, seen); found += 1
        if (v := o.get("previous")) is not None: s.previous = clean(v); found += 1
        if (v := o.get("tranche")) is not None: s.tranche = clean(v); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("condition")) is not None: s.condition = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Transfer
    s.__attrs_post_init__()
    return s


_Formula: Final = twin(Formula)


def read_formula(o: Any, seen: Any) -> Any:
    s: Any = _Formula()
    s.less = s.plus = ()
    s.share = None
    v = o["base"]; s.base = clean(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("less")) is not None: s.less = clean_texts(v); found += 1
        if (v := o.get("plus")) is not None: s.plus = clean_texts(v); found += 1
        if (v := o.get("share")) is not None: s.share = DECIMALS[v]; found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Formula
    s.__attrs_post_init__()
    return s


_AssistanceRequest: Final = twin(AssistanceRequest)


def read_assistance_request(o: Any, seen: Any) -> Any:
    s: Any = _AssistanceRequest()
    s.requested = s.provisions = s.assets = s.contents = s.measures = s.steps = s.identifiers = s.citations = ()
    s.requesting = s.route = s.case = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("requesting")) is not None: s.requesting = v; seen.jurisdiction(v); found += 1
        if (v := o.get("requested")) is not None: s.requested = ids(v, seen.jurisdiction); found += 1
        if (v := o.get("route")) is not None: s.route = REQUEST_ROUTE_OF[v]; found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("case")) is not None: s.case = v; seen.recovery_case(v); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if found == n: break
        if (v := o.get("contents")) is not None: s.contents = tuple([REQUEST_CONTENT_OF[x] for x in many(v)]); found += 1
        if (v := o.get("measures")) is not None: s.measures = ids(v, seen.measure); found += 1
        if (v := o.get("steps")) is not None: s.steps = each(v, read_request_step, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AssistanceRequest
    return s


_Measure: Final = twin(Measure)


def read_measure(o: Any, seen: Any) -> Any:
    s: Any = _Measure()
    s.assets = s.replaces = s.reverses = s.restores = s.steps = s.identifiers = s.citations = ()
    s.final = s.partial = Answer.UNKNOWN
    s.jurisdiction = s.executed_in = s.authority = s.authority_description = s.avenue = s.nature = s.trigger = s.without_conviction = s.order = s.final_since = s.executes = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = MEASURE_KIND_OF[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        if (v := o.get("executed_in")) is not None: s.executed_in = v; seen.jurisdiction(v); found += 1
        if (v := o.get("authority")) is not None: s.authority = v; seen.one_of_6(v); found += 1
        if (v := o.get("authority_description")) is not None: s.authority_description = read_text(v, seen); found += 1
        if (v := o.get("avenue")) is not None: s.avenue = openly(v, AVENUE_OF, seen); found += 1
        if found == n: break
        if (v := o.get("nature")) is not None: s.nature = PROCEEDING_NATURE_OF[v]; found += 1
        if (v := o.get("trigger")) is not None: s.trigger = MEASURE_TRIGGER_OF[v]; found += 1
        if (v := o.get("without_conviction")) is not None: s.without_conviction = CONVICTION_GROUND_OF[v]; found += 1
        if (v := o.get("order")) is not None: s.order = v; seen.document(v); found += 1
        if (v := o.get("final")) is not None: s.final = ANSWER_OF[v]; found += 1
        if (v := o.get("final_since")) is not None: s.final_since = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("partial")) is not None: s.partial = ANSWER_OF[v]; found += 1
        if (v := o.get("executes")) is not None: s.executes = v; seen.measure(v); found += 1
        if (v := o.get("replaces")) is not None: s.replaces = ids(v, seen.measure); found += 1
        if (v := o.get("reverses")) is not None: s.reverses = ids(v, seen.measure); found += 1
        if (v := o.get("restores")) is not None: s.restores = ids(v, seen.measure); found += 1
        if (v := o.get("steps")) is not None: s.steps = each(v, read_measure_step, seen); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Measure
    return s


_MeasureStep: Final = twin(MeasureStep)


def read_measure_step(o: Any, seen: Any) -> Any:
    s: Any = _MeasureStep()
    s.other_dates = s.citations = ()
    s.on = s.reason = None
    v = o["status"]; s.status = MEASURE_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("reason")) is not None: s.reason = openly(v, CLOSURE_REASON_OF, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = MeasureStep
    return s


_RequestStep: Final = twin(RequestStep)


def read_request_step(o: Any, seen: Any) -> Any:
    s: Any = _RequestStep()
    s.other_dates = s.citations = ()
    s.on = s.ground = None
    v = o["status"]; s.status = REQUEST_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("ground")) is not None: s.ground = openly(v, CLOSURE_REASON_OF, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = RequestStep
    return s


_SpontaneousDisclosure: Final = twin(SpontaneousDisclosure)


def read_spontaneous_disclosure(o: Any, seen: Any) -> Any:
    s: Any = _SpontaneousDisclosure()
    s.participants = s.providers = s.recipients = s.bases = s.provisions = s.caveats = s.identifiers = s.citations = ()
    s.level = s.network = s.on = s.outcome = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("level")) is not None: s.level = COOPERATION_LEVEL_OF[v]; found += 1
        if (v := o.get("participants")) is not None: s.participants = ids(v, seen.one_of_5); found += 1
        if (v := o.get("providers")) is not None: s.providers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("recipients")) is not None: s.recipients = ids(v, seen.one_of_5); found += 1
        if (v := o.get("bases")) is not None: s.bases = tuple([DISCLOSURE_BASIS_OF[x] for x in many(v)]); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if found == n: break
        if (v := o.get("network")) is not None: s.network = v; seen.network(v); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("caveats")) is not None: s.caveats = each(v, read_text, seen); found += 1
        if (v := o.get("outcome")) is not None: s.outcome = read_text(v, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = SpontaneousDisclosure
    return s


_Basis: Final = twin(Basis)


def read_basis(o: Any, seen: Any) -> Any:
    s: Any = _Basis()
    s.claimed_by = s.citations = ()
    s.judgement_waived = Answer.UNKNOWN
    s.ground = s.provision = s.instrument = s.description = None
    v = o["kind"]; s.kind = openly(v, DISPOSAL_BASIS_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("ground")) is not None: s.ground = DISPOSAL_GROUND_OF[v]; found += 1
        if (v := o.get("provision")) is not None: s.provision = PROVISION_MEMO[v]; seen.instrument(s.provision.instrument); found += 1
        if (v := o.get("instrument")) is not None: s.instrument = v; seen.instrument(v); found += 1
        if (v := o.get("judgement_waived")) is not None: s.judgement_waived = ANSWER_OF[v]; found += 1
        if (v := o.get("claimed_by")) is not None: s.claimed_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Basis
    return s


_Event: Final = twin(Event)


def read_event(o: Any, seen: Any) -> Any:
    s: Any = _Event()
    s.other_dates = s.citations = ()
    s.doubtful = Answer.UNKNOWN
    s.on = s.inferred_from = s.actor = s.description = None
    v = o["kind"]; s.kind = openly(v, EVENT_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("inferred_from")) is not None: s.inferred_from = read_text(v, seen); found += 1
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("doubtful")) is not None: s.doubtful = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Event
    return s


_Outcome: Final = twin(Outcome)


def read_outcome(o: Any, seen: Any) -> Any:
    s: Any = _Outcome()
    s.assets = s.citations = ()
    s.doubtful = Answer.UNKNOWN
    s.reason = s.on = s.inferred_from = s.description = None
    v = o["kind"]; s.kind = OUTCOME_KIND_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("reason")) is not None: s.reason = openly(v, CLOSURE_REASON_OF, seen); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("inferred_from")) is not None: s.inferred_from = read_text(v, seen); found += 1
        if (v := o.get("doubtful")) is not None: s.doubtful = ANSWER_OF[v]; found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Outcome
    return s


_Return: Final = twin(Return)


def read_return(o: Any, seen: Any) -> Any:
    s: Any = _Return()
    s.participants = s.positions = s.cases = s.arrangements = s.instruments = s.bases = s.avenues = s.assets = s.measures = s.claims = s.amounts = s.deductions = s.sanctions = s.tranches = s.transfers = s.disbursements = s.vehicles = s.allocations = s.beneficiaries = s.monitoring = s.reports = s.targets = s.results = s.events = s.history = s.outcomes = s.contested = s.uncertain = s.identifiers = s.citations = ()
    s.within_scope = s.ledger_complete = Answer.UNKNOWN
    s.cluster = s.last_seen = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("participants")) is not None: s.participants = each(v, read_return_participant, seen); found += 1
        if (v := o.get("positions")) is not None: s.positions = each(v, read_return_position, seen); found += 1
        if (v := o.get("cluster")) is not None: s.cluster = v; seen.case_cluster(v); found += 1
        if (v := o.get("cases")) is not None: s.cases = ids(v, seen.recovery_case); found += 1
        if (v := o.get("arrangements")) is not None: s.arrangements = ids(v, seen.arrangement); found += 1
        if (v := o.get("instruments")) is not None: s.instruments = ids(v, seen.instrument); found += 1
        if found == n: break
        if (v := o.get("bases")) is not None: s.bases = each(v, read_basis, seen); found += 1
        if (v := o.get("within_scope")) is not None: s.within_scope = ANSWER_OF[v]; found += 1
        if (v := o.get("avenues")) is not None: s.avenues = each_openly(v, AVENUE_OF, seen); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("measures")) is not None: s.measures = ids(v, seen.measure); found += 1
        if (v := o.get("claims")) is not None: s.claims = ids(v, seen.claim); found += 1
        if found == n: break
        if (v := o.get("amounts")) is not None: s.amounts = each(v, read_amount, seen); found += 1
        if (v := o.get("deductions")) is not None: s.deductions = each(v, read_deduction, seen); found += 1
        if (v := o.get("sanctions")) is not None: s.sanctions = each(v, read_sanction, seen); found += 1
        if (v := o.get("tranches")) is not None: s.tranches = each(v, read_tranche, seen); found += 1
        if (v := o.get("transfers")) is not None: s.transfers = each(v, read_transfer, seen); found += 1
        if (v := o.get("disbursements")) is not None: s.disbursements = each(v, read_disbursement, seen); found += 1
        if found == n: break
        if (v := o.get("ledger_complete")) is not None: s.ledger_complete = ANSWER_OF[v]; found += 1
        if (v := o.get("vehicles")) is not None: s.vehicles = each_openly(v, VEHICLE_OF, seen); found += 1
        if (v := o.get("allocations")) is not None: s.allocations = each(v, read_allocation, seen); found += 1
        if (v := o.get("beneficiaries")) is not None: s.beneficiaries = each(v, read_beneficiary, seen); found += 1
        if (v := o.get("monitoring")) is not None: s.monitoring = each(v, read_monitoring, seen); found += 1
        if (v := o.get("reports")) is not None: s.reports = each(v, read_report_duty, seen); found += 1
        if found == n: break
        if (v := o.get("targets")) is not None: s.targets = each(v, read_target, seen); found += 1
        if (v := o.get("results")) is not None: s.results = each(v, read_result, seen); found += 1
        if (v := o.get("events")) is not None: s.events = each(v, read_event, seen); found += 1
        if (v := o.get("history")) is not None: s.history = each(v, read_return_step, seen); found += 1
        if (v := o.get("outcomes")) is not None: s.outcomes = each(v, read_outcome, seen); found += 1
        if (v := o.get("last_seen")) is not None: s.last_seen = PARTIAL_DATE_MEMO[v]; found += 1
        if found == n: break
        if (v := o.get("contested")) is not None: s.contested = each(v, read_text, seen); found += 1
        if (v := o.get("uncertain")) is not None: s.uncertain = each(v, read_text, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Return
    s.__attrs_post_init__()
    return s


_ReturnParticipant: Final = twin(ReturnParticipant)


def read_return_participant(o: Any, seen: Any) -> Any:
    s: Any = _ReturnParticipant()
    s.phases = s.citations = ()
    s.is_party = Answer.UNKNOWN
    s.actor = s.count = s.description = None
    v = o["roles"]; s.roles = each_openly(v, RETURN_ROLE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("count")) is not None: s.count = read_count(v, seen); found += 1
        if (v := o.get("is_party")) is not None: s.is_party = ANSWER_OF[v]; found += 1
        if (v := o.get("phases")) is not None: s.phases = tuple([PARTICIPATION_PHASE_OF[x] for x in many(v)]); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReturnParticipant
    s.__attrs_post_init__()
    return s


_ReturnPosition: Final = twin(ReturnPosition)


def read_return_position(o: Any, seen: Any) -> Any:
    s: Any = _ReturnPosition()
    s.stated_by = s.citations = ()
    s.actor = s.on = s.description = None
    v = o["view"]; s.view = openly(v, POSITION_VIEW_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("stated_by")) is not None: s.stated_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReturnPosition
    s.__attrs_post_init__()
    return s


_ReturnStep: Final = twin(ReturnStep)


def read_return_step(o: Any, seen: Any) -> Any:
    s: Any = _ReturnStep()
    s.other_dates = s.citations = ()
    s.on = None
    v = o["status"]; s.status = RETURN_STATUS_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReturnStep
    return s


_Sanction: Final = twin(Sanction)


def read_sanction(o: Any, seen: Any) -> Any:
    s: Any = _Sanction()
    s.assets = s.citations = ()
    s.waived = Answer.UNKNOWN
    s.actor = s.amount = s.instrument = s.on = s.description = None
    v = o["kind"]; s.kind = openly(v, SANCTION_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("amount")) is not None: s.amount = clean(v); found += 1
        if (v := o.get("assets")) is not None: s.assets = ids(v, seen.asset); found += 1
        if (v := o.get("instrument")) is not None: s.instrument = v; seen.instrument(v); found += 1
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("waived")) is not None: s.waived = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Sanction
    return s


_Allocation: Final = twin(Allocation)


def read_allocation(o: Any, seen: Any) -> Any:
    s: Any = _Allocation()
    s.goals = s.citations = ()
    s.doubtful = Answer.UNKNOWN
    s.status = s.share = s.amount = s.place = s.decided_by = s.planned = s.months = s.description = None
    v = o["use"]; s.use = openly(v, END_USE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("status")) is not None: s.status = ALLOCATION_STATUS_OF[v]; found += 1
        if (v := o.get("share")) is not None: s.share = DECIMALS[v]; found += 1
        if (v := o.get("amount")) is not None: s.amount = clean(v); found += 1
        if (v := o.get("place")) is not None: s.place = v; seen.jurisdiction(v); found += 1
        if (v := o.get("decided_by")) is not None: s.decided_by = DECIDED_BY_OF[v]; found += 1
        if (v := o.get("planned")) is not None: s.planned = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("months")) is not None: s.months = whole(v); found += 1
        if (v := o.get("goals")) is not None: s.goals = clean_texts(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("doubtful")) is not None: s.doubtful = ANSWER_OF[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Allocation
    s.__attrs_post_init__()
    return s


_Beneficiary: Final = twin(Beneficiary)


def read_beneficiary(o: Any, seen: Any) -> Any:
    s: Any = _Beneficiary()
    s.citations = ()
    s.actor = s.place = s.description = s.count = None
    v = o["kind"]; s.kind = openly(v, BENEFICIARY_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("place")) is not None: s.place = v; seen.jurisdiction(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("count")) is not None: s.count = read_count(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Beneficiary
    return s


_Monitoring: Final = twin(Monitoring)


def read_monitoring(o: Any, seen: Any) -> Any:
    s: Any = _Monitoring()
    s.by = s.citations = ()
    s.description = s.every = None
    v = o["kind"]; s.kind = openly(v, MONITORING_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("by")) is not None: s.by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("every")) is not None: s.every = whole(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Monitoring
    s.__attrs_post_init__()
    return s


_ReportDuty: Final = twin(ReportDuty)


def read_report_duty(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _ReportDuty()
    s.to = s.delivered = s.citations = ()
    s.public = Answer.UNKNOWN
    s.by = s.first_due = s.every = s.until = s.description = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("by")) is not None: s.by = v; seen.one_of_5(v); found += 1
        if (v := o.get("to")) is not None: s.to = ids(v, seen.one_of_5); found += 1
        if (v := o.get("first_due")) is not None: s.first_due = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("every")) is not None: s.every = whole(v); found += 1
        if (v := o.get("until")) is not None: s.until = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("delivered")) is not None: s.delivered = tuple([PARTIAL_DATE_MEMO[x] for x in many(v)]); found += 1
        if found == n: break
        if (v := o.get("public")) is not None: s.public = ANSWER_OF[v]; found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReportDuty
    s.__attrs_post_init__()
    return s


_Result: Final = twin(Result)


def read_result(o: Any, seen: Any) -> Any:
    s: Any = _Result()
    s.stated_by = s.uses = s.citations = ()
    s.on = s.description = None
    v = o["quantity"]; s.quantity = read_quantity(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = WHENS[v]; found += 1
        if (v := o.get("stated_by")) is not None: s.stated_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("uses")) is not None: s.uses = each_openly(v, END_USE_OF, seen); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Result
    return s


_Target: Final = twin(Target)


def read_target(o: Any, seen: Any) -> Any:
    s: Any = _Target()
    s.set_by = s.uses = s.citations = ()
    s.by = s.description = None
    v = o["quantity"]; s.quantity = read_quantity(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("by")) is not None: s.by = WHENS[v]; found += 1
        if (v := o.get("set_by")) is not None: s.set_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("uses")) is not None: s.uses = each_openly(v, END_USE_OF, seen); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Target
    return s


KINDS: Final[dict[str, Any]] = {
    "spontaneous_disclosure": read_spontaneous_disclosure,
    "case_cluster": read_case_cluster,
    "recovery_case": read_recovery_case,
    "asset": read_asset,
    "measure": read_measure,
    "assistance_request": read_assistance_request,
    "claim": read_claim,
    "arrangement": read_arrangement,
    "return": read_return,
}
