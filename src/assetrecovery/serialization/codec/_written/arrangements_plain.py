# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `arrangements` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
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
from assetrecovery.serialization.codec._written.sources_plain import (
    plain_citation,
    plain_handling,
    plain_identifier,
    plain_party,
    plain_reported_date,
)
from assetrecovery.serialization.codec._written.values_plain import plain_count, plain_money, plain_quantity, plain_rate
from assetrecovery.serialization.codec.writing import (
    IDS,
    WHENS,
    Lists,
    codes,
    digits,
    forms,
    number,
    plain_ids,
    plain_local,
    plain_text,
)
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ALLOCATION_STATUS: Final = codes(AllocationStatus)
AMOUNT_BASIS: Final = codes(AmountBasis)
AMOUNT_RELATION: Final = codes(AmountRelation)
AMOUNT_SCOPE: Final = codes(AmountScope)
AMOUNT_STAGE: Final = codes(AmountStage)
ANSWER: Final = codes(Answer)
ARRANGEMENT_STATUS: Final = codes(ArrangementStatus)
ASSET_KIND: Final = codes(AssetKind)
ASSET_LINK: Final = codes(AssetLink)
AVENUE: Final = codes(Avenue)
AVENUE_LISTS: Final = Lists(AVENUE)
BENEFICIARY_KIND: Final = codes(BeneficiaryKind)
BOUND: Final = codes(Bound)
CLAIM_KIND: Final = codes(ClaimKind)
CLAIM_STATUS: Final = codes(ClaimStatus)
CLAUSE_KIND: Final = codes(ClauseKind)
CLOSURE_REASON: Final = codes(ClosureReason)
CONVICTION_GROUND: Final = codes(ConvictionGround)
COOPERATION_LEVEL: Final = codes(CooperationLevel)
DECIDED_BY: Final = codes(DecidedBy)
DECISION_RULE: Final = codes(DecisionRule)
DEDUCTION_KIND: Final = codes(DeductionKind)
DERIVATION: Final = codes(Derivation)
DISCLOSURE_BASIS: Final = codes(DisclosureBasis)
DISPOSAL_BASIS: Final = codes(DisposalBasis)
DISPOSAL_GROUND: Final = codes(DisposalGround)
END_USE: Final = codes(EndUse)
END_USE_LISTS: Final = Lists(END_USE)
EVENT_KIND: Final = codes(EventKind)
JURISDICTION_ROLE: Final = codes(JurisdictionRole)
MANAGEMENT_KIND: Final = codes(ManagementKind)
MEASURE_KIND: Final = codes(MeasureKind)
MEASURE_STATUS: Final = codes(MeasureStatus)
MEASURE_TRIGGER: Final = codes(MeasureTrigger)
MISUSE_REMEDY: Final = codes(MisuseRemedy)
MONITORING_KIND: Final = codes(MonitoringKind)
OUTCOME_KIND: Final = codes(OutcomeKind)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)
PARTICIPATION_PHASE: Final = codes(ParticipationPhase)
PERIOD_TEXT: Final = forms(Period)
POSITION_VIEW: Final = codes(PositionView)
PROCEEDING_NATURE: Final = codes(ProceedingNature)
PROVISION_TEXT: Final = forms(Provision)
REQUEST_CONTENT: Final = codes(RequestContent)
REQUEST_ROUTE: Final = codes(RequestRoute)
REQUEST_STATUS: Final = codes(RequestStatus)
RETURN_ROLE: Final = codes(ReturnRole)
RETURN_ROLE_LISTS: Final = Lists(RETURN_ROLE)
RETURN_STATUS: Final = codes(ReturnStatus)
SANCTION_KIND: Final = codes(SanctionKind)
TRANCHE_STATUS: Final = codes(TrancheStatus)
VEHICLE: Final = codes(Vehicle)
VEHICLE_LISTS: Final = Lists(VEHICLE)


def plain_amount(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"key": s.key, "stage": AMOUNT_STAGE[s.stage]}
    if (v := s.money) is not None: o["money"] = plain_money(v)
    o["bound"] = BOUND[s.bound]
    if (v := s.upper) is not None: o["upper"] = plain_money(v)
    if (v := s.rounded_to) is not None: o["rounded_to"] = digits(v, "f")
    if (v := s.basis) is not None: o["basis"] = AMOUNT_BASIS[v]
    if (v := s.includes_interest) is not Answer.UNKNOWN: o["includes_interest"] = ANSWER[v]
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.also_on: o["also_on"] = [WHENS[x.__class__](x) for x in v]
    if (v := s.as_of) is not None: o["as_of"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.scope) is not None: o["scope"] = AMOUNT_SCOPE[v]
    if v := s.about: o["about"] = plain_ids(v)
    if (v := s.payer) is not None: o["payer"] = IDS[v]
    if (v := s.payee) is not None: o["payee"] = IDS[v]
    if v := s.stated_by: o["stated_by"] = plain_ids(v)
    if v := s.computed_from: o["computed_from"] = [*v]
    if (v := s.formula) is not None: o["formula"] = plain_formula(v)
    if v := s.links: o["links"] = [plain_amount_link(x) for x in v]
    if (v := s.remark) is not None: o["remark"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_amount_link(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": AMOUNT_RELATION[s.kind]}
    if v := s.to: o["to"] = [*v]
    if (v := s.rate) is not None: o["rate"] = plain_rate(v)
    return o


def plain_arrangement(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "arrangement", "id": IDS[s.id], "title": plain_text(s.title)}
    if v := s.parties: o["parties"] = [plain_party(x) for x in v]
    if v := s.instruments: o["instruments"] = plain_ids(v)
    if (v := s.framework) is not None: o["framework"] = IDS[v]
    if v := s.follows: o["follows"] = plain_ids(v)
    if (v := s.open_ended) is not Answer.UNKNOWN: o["open_ended"] = ANSWER[v]
    if v := s.clauses: o["clauses"] = [plain_clause(x) for x in v]
    if v := s.excluded: o["excluded"] = plain_ids(v)
    if v := s.bodies: o["bodies"] = [plain_governance_body(x) for x in v]
    if v := s.deadlines: o["deadlines"] = [plain_deadline(x) for x in v]
    if v := s.fees: o["fees"] = [plain_fee(x) for x in v]
    if v := s.history: o["history"] = [plain_arrangement_step(x) for x in v]
    if (v := s.last_seen) is not None: o["last_seen"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_arrangement_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": ARRANGEMENT_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_clause(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": CLAUSE_KIND.get(s.kind) or plain_local(s.kind), "present": ANSWER[s.present]}
    if (v := s.instrument) is not None: o["instrument"] = IDS[v]
    if (v := s.provision) is not None: o["provision"] = PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]
    if (v := s.summary) is not None: o["summary"] = plain_text(v)
    if v := s.remedies: o["remedies"] = [MISUSE_REMEDY[x] for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_deadline(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"what": plain_text(s.what)}
    if (v := s.by) is not None: o["by"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.within) is not None: o["within"] = plain_time_limit(v)
    if (v := s.duty_of) is not None: o["duty_of"] = IDS[v]
    if (v := s.met) is not None: o["met"] = WHENS[v.__class__](v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_fee(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.payee) is not None: o["payee"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.contingent) is not Answer.UNKNOWN: o["contingent"] = ANSWER[v]
    if (v := s.barred) is not Answer.UNKNOWN: o["barred"] = ANSWER[v]
    if (v := s.amount) is not None: o["amount"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_governance_body(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"name": plain_text(s.name)}
    if v := s.members: o["members"] = plain_ids(v)
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.rule) is not None: o["rule"] = DECISION_RULE[v]
    if (v := s.advisory) is not Answer.UNKNOWN: o["advisory"] = ANSWER[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_asset(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "asset", "id": IDS[s.id], "kind": ASSET_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.quantity) is not None: o["quantity"] = plain_quantity(v)
    if (v := s.link) is not None: o["link"] = ASSET_LINK[v]
    if (v := s.location) is not None: o["location"] = IDS[v]
    if (v := s.holder) is not None: o["holder"] = IDS[v]
    if (v := s.holder_description) is not None: o["holder_description"] = plain_text(v)
    if (v := s.beneficial_owner) is not None: o["beneficial_owner"] = IDS[v]
    if v := s.derived_from: o["derived_from"] = plain_ids(v)
    if (v := s.derivation) is not None: o["derivation"] = DERIVATION[v]
    if (v := s.derived_by) is not None: o["derived_by"] = IDS[v]
    if (v := s.derived_on) is not None: o["derived_on"] = WHENS[v.__class__](v)
    if v := s.management: o["management"] = [plain_management_act(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_management_act(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": MANAGEMENT_KIND[s.kind]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if (v := s.by) is not None: o["by"] = IDS[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_case_cluster(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "case_cluster", "id": IDS[s.id], "title": plain_text(s.title)}
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_case_jurisdiction(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"jurisdiction": IDS[s.jurisdiction]}
    if v := s.roles: o["roles"] = [JURISDICTION_ROLE[x] for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_recovery_case(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "recovery_case", "id": IDS[s.id], "title": plain_text(s.title)}
    if (v := s.cluster) is not None: o["cluster"] = IDS[v]
    if v := s.jurisdictions: o["jurisdictions"] = [plain_case_jurisdiction(x) for x in v]
    if v := s.offences: o["offences"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.assets: o["assets"] = plain_ids(v)
    if v := s.measures: o["measures"] = plain_ids(v)
    if v := s.requests: o["requests"] = plain_ids(v)
    if (v := s.pursued) is not None: o["pursued"] = PERIOD_TEXT[v.start, v.end, v.unknown_side]
    if v := s.amounts: o["amounts"] = [plain_amount(x) for x in v]
    if (v := s.summary) is not None: o["summary"] = plain_text(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_claim(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "claim", "id": IDS[s.id], "kind": CLAIM_KIND[s.kind]}
    if (v := s.claimant) is not None: o["claimant"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.count) is not None: o["count"] = plain_count(v)
    if (v := s.against) is not None: o["against"] = IDS[v]
    if v := s.assets: o["assets"] = plain_ids(v)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.forum) is not None: o["forum"] = plain_text(v)
    if v := s.history: o["history"] = [plain_claim_step(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_claim_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": CLAIM_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_deduction(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"key": s.key}
    if (v := s.kind) is not None: o["kind"] = DEDUCTION_KIND.get(v) or plain_local(v)
    if (v := s.amount) is not None: o["amount"] = v
    if (v := s.computed) is not None: o["computed"] = v
    if (v := s.share) is not None: o["share"] = digits(v, "f")
    if (v := s.formula) is not None: o["formula"] = plain_formula(v)
    if (v := s.waived) is not Answer.UNKNOWN: o["waived"] = ANSWER[v]
    if (v := s.borne_by) is not None: o["borne_by"] = IDS[v]
    if (v := s.borne_outside) is not Answer.UNKNOWN: o["borne_outside"] = ANSWER[v]
    if (v := s.provision) is not None: o["provision"] = PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_disbursement(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"key": s.key}
    if (v := s.amount) is not None: o["amount"] = v
    if (v := s.transfer) is not None: o["transfer"] = v
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.recipient) is not None: o["recipient"] = IDS[v]
    if (v := s.count) is not None: o["count"] = plain_count(v)
    if v := s.uses: o["uses"] = [*END_USE_LISTS[v]]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_time_limit(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"after": EVENT_KIND[s.after]}
    if (v := s.days) is not None: o["days"] = number(v)
    if (v := s.months) is not None: o["months"] = number(v)
    return o


def plain_tranche(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"key": s.key}
    if (v := s.sequence) is not None: o["sequence"] = number(v)
    if v := s.amounts: o["amounts"] = [*v]
    if (v := s.due) is not None: o["due"] = WHENS[v.__class__](v)
    if (v := s.within) is not None: o["within"] = plain_time_limit(v)
    if (v := s.condition) is not None: o["condition"] = plain_text(v)
    if v := s.history: o["history"] = [plain_tranche_step(x) for x in v]
    if (v := s.remark) is not None: o["remark"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_tranche_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": TRANCHE_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_transfer(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"key": s.key}
    if v := s.amounts: o["amounts"] = [*v]
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.payer) is not None: o["payer"] = IDS[v]
    if (v := s.payee) is not None: o["payee"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.vehicle) is not None: o["vehicle"] = VEHICLE.get(v) or plain_local(v)
    if (v := s.previous) is not None: o["previous"] = v
    if (v := s.tranche) is not None: o["tranche"] = v
    if v := s.assets: o["assets"] = plain_ids(v)
    if (v := s.condition) is not None: o["condition"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_formula(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"base": s.base}
    if v := s.less: o["less"] = [*v]
    if v := s.plus: o["plus"] = [*v]
    if (v := s.share) is not None: o["share"] = digits(v, "f")
    return o


def plain_assistance_request(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "assistance_request", "id": IDS[s.id]}
    if (v := s.requesting) is not None: o["requesting"] = IDS[v]
    if v := s.requested: o["requested"] = plain_ids(v)
    if (v := s.route) is not None: o["route"] = REQUEST_ROUTE[v]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.case) is not None: o["case"] = IDS[v]
    if v := s.assets: o["assets"] = plain_ids(v)
    if v := s.contents: o["contents"] = [REQUEST_CONTENT[x] for x in v]
    if v := s.measures: o["measures"] = plain_ids(v)
    if v := s.steps: o["steps"] = [plain_request_step(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_measure(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "measure", "id": IDS[s.id], "kind": MEASURE_KIND[s.kind]}
    if v := s.assets: o["assets"] = plain_ids(v)
    if (v := s.jurisdiction) is not None: o["jurisdiction"] = IDS[v]
    if (v := s.executed_in) is not None: o["executed_in"] = IDS[v]
    if (v := s.authority) is not None: o["authority"] = IDS[v]
    if (v := s.authority_description) is not None: o["authority_description"] = plain_text(v)
    if (v := s.avenue) is not None: o["avenue"] = AVENUE.get(v) or plain_local(v)
    if (v := s.nature) is not None: o["nature"] = PROCEEDING_NATURE[v]
    if (v := s.trigger) is not None: o["trigger"] = MEASURE_TRIGGER[v]
    if (v := s.without_conviction) is not None: o["without_conviction"] = CONVICTION_GROUND[v]
    if (v := s.order) is not None: o["order"] = IDS[v]
    if (v := s.final) is not Answer.UNKNOWN: o["final"] = ANSWER[v]
    if (v := s.final_since) is not None: o["final_since"] = WHENS[v.__class__](v)
    if (v := s.partial) is not Answer.UNKNOWN: o["partial"] = ANSWER[v]
    if (v := s.executes) is not None: o["executes"] = IDS[v]
    if v := s.replaces: o["replaces"] = plain_ids(v)
    if v := s.reverses: o["reverses"] = plain_ids(v)
    if v := s.restores: o["restores"] = plain_ids(v)
    if v := s.steps: o["steps"] = [plain_measure_step(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_measure_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": MEASURE_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.reason) is not None: o["reason"] = CLOSURE_REASON.get(v) or plain_local(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_request_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": REQUEST_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.ground) is not None: o["ground"] = CLOSURE_REASON.get(v) or plain_local(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_spontaneous_disclosure(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "spontaneous_disclosure", "id": IDS[s.id]}
    if (v := s.level) is not None: o["level"] = COOPERATION_LEVEL[v]
    if v := s.participants: o["participants"] = plain_ids(v)
    if v := s.providers: o["providers"] = plain_ids(v)
    if v := s.recipients: o["recipients"] = plain_ids(v)
    if v := s.bases: o["bases"] = [DISCLOSURE_BASIS[x] for x in v]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.network) is not None: o["network"] = IDS[v]
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.caveats: o["caveats"] = [plain_text(x) for x in v]
    if (v := s.outcome) is not None: o["outcome"] = plain_text(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_basis(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": DISPOSAL_BASIS.get(s.kind) or plain_local(s.kind)}
    if (v := s.ground) is not None: o["ground"] = DISPOSAL_GROUND[v]
    if (v := s.provision) is not None: o["provision"] = PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]
    if (v := s.instrument) is not None: o["instrument"] = IDS[v]
    if (v := s.judgement_waived) is not Answer.UNKNOWN: o["judgement_waived"] = ANSWER[v]
    if v := s.claimed_by: o["claimed_by"] = plain_ids(v)
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_event(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": EVENT_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.inferred_from) is not None: o["inferred_from"] = plain_text(v)
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.doubtful) is not Answer.UNKNOWN: o["doubtful"] = ANSWER[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_outcome(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": OUTCOME_KIND[s.kind]}
    if v := s.assets: o["assets"] = plain_ids(v)
    if (v := s.reason) is not None: o["reason"] = CLOSURE_REASON.get(v) or plain_local(v)
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if (v := s.inferred_from) is not None: o["inferred_from"] = plain_text(v)
    if (v := s.doubtful) is not Answer.UNKNOWN: o["doubtful"] = ANSWER[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_return(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "return", "id": IDS[s.id], "title": plain_text(s.title)}
    if v := s.participants: o["participants"] = [plain_return_participant(x) for x in v]
    if v := s.positions: o["positions"] = [plain_return_position(x) for x in v]
    if (v := s.cluster) is not None: o["cluster"] = IDS[v]
    if v := s.cases: o["cases"] = plain_ids(v)
    if v := s.arrangements: o["arrangements"] = plain_ids(v)
    if v := s.instruments: o["instruments"] = plain_ids(v)
    if v := s.bases: o["bases"] = [plain_basis(x) for x in v]
    if (v := s.within_scope) is not Answer.UNKNOWN: o["within_scope"] = ANSWER[v]
    if v := s.avenues: o["avenues"] = [*AVENUE_LISTS[v]]
    if v := s.assets: o["assets"] = plain_ids(v)
    if v := s.measures: o["measures"] = plain_ids(v)
    if v := s.claims: o["claims"] = plain_ids(v)
    if v := s.amounts: o["amounts"] = [plain_amount(x) for x in v]
    if v := s.deductions: o["deductions"] = [plain_deduction(x) for x in v]
    if v := s.sanctions: o["sanctions"] = [plain_sanction(x) for x in v]
    if v := s.tranches: o["tranches"] = [plain_tranche(x) for x in v]
    if v := s.transfers: o["transfers"] = [plain_transfer(x) for x in v]
    if v := s.disbursements: o["disbursements"] = [plain_disbursement(x) for x in v]
    if (v := s.ledger_complete) is not Answer.UNKNOWN: o["ledger_complete"] = ANSWER[v]
    if v := s.vehicles: o["vehicles"] = [*VEHICLE_LISTS[v]]
    if v := s.allocations: o["allocations"] = [plain_allocation(x) for x in v]
    if v := s.beneficiaries: o["beneficiaries"] = [plain_beneficiary(x) for x in v]
    if v := s.monitoring: o["monitoring"] = [plain_monitoring(x) for x in v]
    if v := s.reports: o["reports"] = [plain_report_duty(x) for x in v]
    if v := s.targets: o["targets"] = [plain_target(x) for x in v]
    if v := s.results: o["results"] = [plain_result(x) for x in v]
    if v := s.events: o["events"] = [plain_event(x) for x in v]
    if v := s.history: o["history"] = [plain_return_step(x) for x in v]
    if v := s.outcomes: o["outcomes"] = [plain_outcome(x) for x in v]
    if (v := s.last_seen) is not None: o["last_seen"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.contested: o["contested"] = [plain_text(x) for x in v]
    if v := s.uncertain: o["uncertain"] = [plain_text(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_return_participant(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    o["roles"] = [*RETURN_ROLE_LISTS[s.roles]]
    if (v := s.count) is not None: o["count"] = plain_count(v)
    if (v := s.is_party) is not Answer.UNKNOWN: o["is_party"] = ANSWER[v]
    if v := s.phases: o["phases"] = [PARTICIPATION_PHASE[x] for x in v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_return_position(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    o["view"] = POSITION_VIEW.get(s.view) or plain_local(s.view)
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.stated_by: o["stated_by"] = plain_ids(v)
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_return_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": RETURN_STATUS[s.status]}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_sanction(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": SANCTION_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    if (v := s.amount) is not None: o["amount"] = v
    if v := s.assets: o["assets"] = plain_ids(v)
    if (v := s.instrument) is not None: o["instrument"] = IDS[v]
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if (v := s.waived) is not Answer.UNKNOWN: o["waived"] = ANSWER[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_allocation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"use": END_USE.get(s.use) or plain_local(s.use)}
    if (v := s.status) is not None: o["status"] = ALLOCATION_STATUS[v]
    if (v := s.share) is not None: o["share"] = digits(v, "f")
    if (v := s.amount) is not None: o["amount"] = v
    if (v := s.place) is not None: o["place"] = IDS[v]
    if (v := s.decided_by) is not None: o["decided_by"] = DECIDED_BY[v]
    if (v := s.planned) is not None: o["planned"] = WHENS[v.__class__](v)
    if (v := s.months) is not None: o["months"] = number(v)
    if v := s.goals: o["goals"] = [*v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.doubtful) is not Answer.UNKNOWN: o["doubtful"] = ANSWER[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_beneficiary(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": BENEFICIARY_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    if (v := s.place) is not None: o["place"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.count) is not None: o["count"] = plain_count(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_monitoring(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": MONITORING_KIND.get(s.kind) or plain_local(s.kind)}
    if v := s.by: o["by"] = plain_ids(v)
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.every) is not None: o["every"] = number(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_report_duty(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.by) is not None: o["by"] = IDS[v]
    if v := s.to: o["to"] = plain_ids(v)
    if (v := s.first_due) is not None: o["first_due"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.every) is not None: o["every"] = number(v)
    if (v := s.until) is not None: o["until"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.delivered: o["delivered"] = [PARTIAL_DATE_TEXT[x.year, x.month, x.day, x.qualifier] for x in v]
    if (v := s.public) is not Answer.UNKNOWN: o["public"] = ANSWER[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_result(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"quantity": plain_quantity(s.quantity)}
    if (v := s.on) is not None: o["on"] = WHENS[v.__class__](v)
    if v := s.stated_by: o["stated_by"] = plain_ids(v)
    if v := s.uses: o["uses"] = [*END_USE_LISTS[v]]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_target(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"quantity": plain_quantity(s.quantity)}
    if (v := s.by) is not None: o["by"] = WHENS[v.__class__](v)
    if v := s.set_by: o["set_by"] = plain_ids(v)
    if v := s.uses: o["uses"] = [*END_USE_LISTS[v]]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    Amount: plain_amount,
    AmountLink: plain_amount_link,
    Arrangement: plain_arrangement,
    ArrangementStep: plain_arrangement_step,
    Clause: plain_clause,
    Deadline: plain_deadline,
    Fee: plain_fee,
    GovernanceBody: plain_governance_body,
    Asset: plain_asset,
    ManagementAct: plain_management_act,
    CaseCluster: plain_case_cluster,
    CaseJurisdiction: plain_case_jurisdiction,
    RecoveryCase: plain_recovery_case,
    Claim: plain_claim,
    ClaimStep: plain_claim_step,
    Deduction: plain_deduction,
    Disbursement: plain_disbursement,
    TimeLimit: plain_time_limit,
    Tranche: plain_tranche,
    TrancheStep: plain_tranche_step,
    Transfer: plain_transfer,
    Formula: plain_formula,
    AssistanceRequest: plain_assistance_request,
    Measure: plain_measure,
    MeasureStep: plain_measure_step,
    RequestStep: plain_request_step,
    SpontaneousDisclosure: plain_spontaneous_disclosure,
    Basis: plain_basis,
    Event: plain_event,
    Outcome: plain_outcome,
    Return: plain_return,
    ReturnParticipant: plain_return_participant,
    ReturnPosition: plain_return_position,
    ReturnStep: plain_return_step,
    Sanction: plain_sanction,
    Allocation: plain_allocation,
    Beneficiary: plain_beneficiary,
    Monitoring: plain_monitoring,
    ReportDuty: plain_report_duty,
    Result: plain_result,
    Target: plain_target,
}
