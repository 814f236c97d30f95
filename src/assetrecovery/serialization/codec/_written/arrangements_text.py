# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `arrangements` holds, as far as it is plainly right."""

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
from assetrecovery.serialization.codec._written.sources_text import (
    write_citation,
    write_handling,
    write_identifier,
    write_party,
    write_reported_date,
)
from assetrecovery.serialization.codec._written.values_text import write_count, write_money, write_quantity, write_rate
from assetrecovery.serialization.codec.writing import (
    BETWEEN,
    END,
    END_LIST,
    NEXT,
    OPEN,
    OPEN_LIST,
    QUOTE,
    QUOTED_IDS,
    WHENS,
    digits,
    listed_ids,
    listed_openly,
    local,
    number,
    put_all,
    quoted,
    quoted_codes,
    quoted_forms,
    write_text,
)
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ALLOCATION_STATUS: Final = quoted_codes(AllocationStatus)
AMOUNT_BASIS: Final = quoted_codes(AmountBasis)
AMOUNT_RELATION: Final = quoted_codes(AmountRelation)
AMOUNT_SCOPE: Final = quoted_codes(AmountScope)
AMOUNT_STAGE: Final = quoted_codes(AmountStage)
ANSWER: Final = quoted_codes(Answer)
ARRANGEMENT_STATUS: Final = quoted_codes(ArrangementStatus)
ASSET_KIND: Final = quoted_codes(AssetKind)
ASSET_LINK: Final = quoted_codes(AssetLink)
AVENUE: Final = quoted_codes(Avenue)
BENEFICIARY_KIND: Final = quoted_codes(BeneficiaryKind)
BOUND: Final = quoted_codes(Bound)
CLAIM_KIND: Final = quoted_codes(ClaimKind)
CLAIM_STATUS: Final = quoted_codes(ClaimStatus)
CLAUSE_KIND: Final = quoted_codes(ClauseKind)
CLOSURE_REASON: Final = quoted_codes(ClosureReason)
CONVICTION_GROUND: Final = quoted_codes(ConvictionGround)
COOPERATION_LEVEL: Final = quoted_codes(CooperationLevel)
DECIDED_BY: Final = quoted_codes(DecidedBy)
DECISION_RULE: Final = quoted_codes(DecisionRule)
DEDUCTION_KIND: Final = quoted_codes(DeductionKind)
DERIVATION: Final = quoted_codes(Derivation)
DISCLOSURE_BASIS: Final = quoted_codes(DisclosureBasis)
DISPOSAL_BASIS: Final = quoted_codes(DisposalBasis)
DISPOSAL_GROUND: Final = quoted_codes(DisposalGround)
END_USE: Final = quoted_codes(EndUse)
EVENT_KIND: Final = quoted_codes(EventKind)
JURISDICTION_ROLE: Final = quoted_codes(JurisdictionRole)
MANAGEMENT_KIND: Final = quoted_codes(ManagementKind)
MEASURE_KIND: Final = quoted_codes(MeasureKind)
MEASURE_STATUS: Final = quoted_codes(MeasureStatus)
MEASURE_TRIGGER: Final = quoted_codes(MeasureTrigger)
MISUSE_REMEDY: Final = quoted_codes(MisuseRemedy)
MONITORING_KIND: Final = quoted_codes(MonitoringKind)
OUTCOME_KIND: Final = quoted_codes(OutcomeKind)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)
PARTICIPATION_PHASE: Final = quoted_codes(ParticipationPhase)
PERIOD_TEXT: Final = quoted_forms(Period)
POSITION_VIEW: Final = quoted_codes(PositionView)
PROCEEDING_NATURE: Final = quoted_codes(ProceedingNature)
PROVISION_TEXT: Final = quoted_forms(Provision)
REQUEST_CONTENT: Final = quoted_codes(RequestContent)
REQUEST_ROUTE: Final = quoted_codes(RequestRoute)
REQUEST_STATUS: Final = quoted_codes(RequestStatus)
RETURN_ROLE: Final = quoted_codes(ReturnRole)
RETURN_STATUS: Final = quoted_codes(ReturnStatus)
SANCTION_KIND: Final = quoted_codes(SanctionKind)
TRANCHE_STATUS: Final = quoted_codes(TrancheStatus)
VEHICLE: Final = quoted_codes(Vehicle)


def write_amount(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"key": {quoted(s.key)}{n}"stage": {AMOUNT_STAGE[s.stage]}')
    if (v := s.money) is not None: put(f'{n}"money": {write_money(v, d + 1)}')
    put(f'{n}"bound": {BOUND[s.bound]}')
    if (v := s.upper) is not None: put(f'{n}"upper": {write_money(v, d + 1)}')
    if (v := s.rounded_to) is not None: put(f'{n}"rounded_to": "{digits(v, "f")}"')
    if (v := s.basis) is not None: put(f'{n}"basis": {AMOUNT_BASIS[v]}')
    if (v := s.includes_interest) is not Answer.UNKNOWN: put(f'{n}"includes_interest": {ANSWER[v]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.also_on: put(f'{n}"also_on": {OPEN_LIST[d]}{BETWEEN[d].join([QUOTE + WHENS[x.__class__](x) + QUOTE for x in v])}{END_LIST[d]}')
    if (v := s.as_of) is not None: put(f'{n}"as_of": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.scope) is not None: put(f'{n}"scope": {AMOUNT_SCOPE[v]}')
    if v := s.about: put(f'{n}"about": {listed_ids(v, d)}')
    if (v := s.payer) is not None: put(f'{n}"payer": {QUOTED_IDS[v]}')
    if (v := s.payee) is not None: put(f'{n}"payee": {QUOTED_IDS[v]}')
    if v := s.stated_by: put(f'{n}"stated_by": {listed_ids(v, d)}')
    if v := s.computed_from: put(f'{n}"computed_from": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.formula) is not None: put(f'{n}"formula": {write_formula(v, d + 1)}')
    if v := s.links: put(f'{n}"links": {OPEN_LIST[d]}{BETWEEN[d].join([write_amount_link(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.remark) is not None: put(f'{n}"remark": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_amount_link(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"kind": {AMOUNT_RELATION[s.kind]}'
    if v := s.to: t += f'{n}"to": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}'
    if (v := s.rate) is not None: t += f'{n}"rate": {write_rate(v, d + 1)}'
    return t + END[d]


def write_arrangement(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "arrangement"{n}"id": {QUOTED_IDS[s.id]}{n}"title": {write_text(s.title, d + 1)}')
    if v := s.parties: put_all(v, write_party, d, f'{n}"parties": ', put)
    if v := s.instruments: put(f'{n}"instruments": {listed_ids(v, d)}')
    if (v := s.framework) is not None: put(f'{n}"framework": {QUOTED_IDS[v]}')
    if v := s.follows: put(f'{n}"follows": {listed_ids(v, d)}')
    if (v := s.open_ended) is not Answer.UNKNOWN: put(f'{n}"open_ended": {ANSWER[v]}')
    if v := s.clauses: put_all(v, write_clause, d, f'{n}"clauses": ', put)
    if v := s.excluded: put(f'{n}"excluded": {listed_ids(v, d)}')
    if v := s.bodies: put_all(v, write_governance_body, d, f'{n}"bodies": ', put)
    if v := s.deadlines: put_all(v, write_deadline, d, f'{n}"deadlines": ', put)
    if v := s.fees: put_all(v, write_fee, d, f'{n}"fees": ', put)
    if v := s.history: put_all(v, write_arrangement_step, d, f'{n}"history": ', put)
    if (v := s.last_seen) is not None: put(f'{n}"last_seen": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_arrangement_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {ARRANGEMENT_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_clause(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {CLAUSE_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"present": {ANSWER[s.present]}')
    if (v := s.instrument) is not None: put(f'{n}"instrument": {QUOTED_IDS[v]}')
    if (v := s.provision) is not None: put(f'{n}"provision": {PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]}')
    if (v := s.summary) is not None: put(f'{n}"summary": {write_text(v, d + 1)}')
    if v := s.remedies: put(f'{n}"remedies": {OPEN_LIST[d]}{BETWEEN[d].join([MISUSE_REMEDY[x] for x in v])}{END_LIST[d]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_deadline(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"what": {write_text(s.what, d + 1)}')
    if (v := s.by) is not None: put(f'{n}"by": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.within) is not None: put(f'{n}"within": {write_time_limit(v, d + 1)}')
    if (v := s.duty_of) is not None: put(f'{n}"duty_of": {QUOTED_IDS[v]}')
    if (v := s.met) is not None: put(f'{n}"met": "{WHENS[v.__class__](v)}"')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_fee(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.payee) is not None: put(f'{m}"payee": {QUOTED_IDS[v]}'); m = n
    if (v := s.description) is not None: put(f'{m}"description": {write_text(v, d + 1)}'); m = n
    if (v := s.contingent) is not Answer.UNKNOWN: put(f'{m}"contingent": {ANSWER[v]}'); m = n
    if (v := s.barred) is not Answer.UNKNOWN: put(f'{m}"barred": {ANSWER[v]}'); m = n
    if (v := s.amount) is not None: put(f'{m}"amount": {write_text(v, d + 1)}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


def write_governance_body(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"name": {write_text(s.name, d + 1)}')
    if v := s.members: put(f'{n}"members": {listed_ids(v, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.rule) is not None: put(f'{n}"rule": {DECISION_RULE[v]}')
    if (v := s.advisory) is not Answer.UNKNOWN: put(f'{n}"advisory": {ANSWER[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_asset(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "asset"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {ASSET_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.quantity) is not None: put(f'{n}"quantity": {write_quantity(v, d + 1)}')
    if (v := s.link) is not None: put(f'{n}"link": {ASSET_LINK[v]}')
    if (v := s.location) is not None: put(f'{n}"location": {QUOTED_IDS[v]}')
    if (v := s.holder) is not None: put(f'{n}"holder": {QUOTED_IDS[v]}')
    if (v := s.holder_description) is not None: put(f'{n}"holder_description": {write_text(v, d + 1)}')
    if (v := s.beneficial_owner) is not None: put(f'{n}"beneficial_owner": {QUOTED_IDS[v]}')
    if v := s.derived_from: put(f'{n}"derived_from": {listed_ids(v, d)}')
    if (v := s.derivation) is not None: put(f'{n}"derivation": {DERIVATION[v]}')
    if (v := s.derived_by) is not None: put(f'{n}"derived_by": {QUOTED_IDS[v]}')
    if (v := s.derived_on) is not None: put(f'{n}"derived_on": "{WHENS[v.__class__](v)}"')
    if v := s.management: put_all(v, write_management_act, d, f'{n}"management": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_management_act(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {MANAGEMENT_KIND[s.kind]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if (v := s.by) is not None: put(f'{n}"by": {QUOTED_IDS[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_case_cluster(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "case_cluster"{n}"id": {QUOTED_IDS[s.id]}{n}"title": {write_text(s.title, d + 1)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_case_jurisdiction(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"jurisdiction": {QUOTED_IDS[s.jurisdiction]}')
    if v := s.roles: put(f'{n}"roles": {OPEN_LIST[d]}{BETWEEN[d].join([JURISDICTION_ROLE[x] for x in v])}{END_LIST[d]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_recovery_case(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "recovery_case"{n}"id": {QUOTED_IDS[s.id]}{n}"title": {write_text(s.title, d + 1)}')
    if (v := s.cluster) is not None: put(f'{n}"cluster": {QUOTED_IDS[v]}')
    if v := s.jurisdictions: put_all(v, write_case_jurisdiction, d, f'{n}"jurisdictions": ', put)
    if v := s.offences: put(f'{n}"offences": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if v := s.measures: put(f'{n}"measures": {listed_ids(v, d)}')
    if v := s.requests: put(f'{n}"requests": {listed_ids(v, d)}')
    if (v := s.pursued) is not None: put(f'{n}"pursued": {PERIOD_TEXT[v.start, v.end, v.unknown_side]}')
    if v := s.amounts: put_all(v, write_amount, d, f'{n}"amounts": ', put)
    if (v := s.summary) is not None: put(f'{n}"summary": {write_text(v, d + 1)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_claim(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "claim"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {CLAIM_KIND[s.kind]}')
    if (v := s.claimant) is not None: put(f'{n}"claimant": {QUOTED_IDS[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.count) is not None: put(f'{n}"count": {write_count(v, d + 1)}')
    if (v := s.against) is not None: put(f'{n}"against": {QUOTED_IDS[v]}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.forum) is not None: put(f'{n}"forum": {write_text(v, d + 1)}')
    if v := s.history: put_all(v, write_claim_step, d, f'{n}"history": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_claim_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {CLAIM_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_deduction(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"key": {quoted(s.key)}')
    if (v := s.kind) is not None: put(f'{n}"kind": {DEDUCTION_KIND.get(v) or local(v, d + 1)}')
    if (v := s.amount) is not None: put(f'{n}"amount": {quoted(v)}')
    if (v := s.computed) is not None: put(f'{n}"computed": {quoted(v)}')
    if (v := s.share) is not None: put(f'{n}"share": "{digits(v, "f")}"')
    if (v := s.formula) is not None: put(f'{n}"formula": {write_formula(v, d + 1)}')
    if (v := s.waived) is not Answer.UNKNOWN: put(f'{n}"waived": {ANSWER[v]}')
    if (v := s.borne_by) is not None: put(f'{n}"borne_by": {QUOTED_IDS[v]}')
    if (v := s.borne_outside) is not Answer.UNKNOWN: put(f'{n}"borne_outside": {ANSWER[v]}')
    if (v := s.provision) is not None: put(f'{n}"provision": {PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_disbursement(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"key": {quoted(s.key)}')
    if (v := s.amount) is not None: put(f'{n}"amount": {quoted(v)}')
    if (v := s.transfer) is not None: put(f'{n}"transfer": {quoted(v)}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.recipient) is not None: put(f'{n}"recipient": {QUOTED_IDS[v]}')
    if (v := s.count) is not None: put(f'{n}"count": {write_count(v, d + 1)}')
    if v := s.uses: put(f'{n}"uses": {listed_openly(v, END_USE, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_time_limit(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"after": {EVENT_KIND[s.after]}'
    if (v := s.days) is not None: t += f'{n}"days": {number(v)}'
    if (v := s.months) is not None: t += f'{n}"months": {number(v)}'
    return t + END[d]


def write_tranche(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"key": {quoted(s.key)}')
    if (v := s.sequence) is not None: put(f'{n}"sequence": {number(v)}')
    if v := s.amounts: put(f'{n}"amounts": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.due) is not None: put(f'{n}"due": "{WHENS[v.__class__](v)}"')
    if (v := s.within) is not None: put(f'{n}"within": {write_time_limit(v, d + 1)}')
    if (v := s.condition) is not None: put(f'{n}"condition": {write_text(v, d + 1)}')
    if v := s.history: put_all(v, write_tranche_step, d, f'{n}"history": ', put)
    if (v := s.remark) is not None: put(f'{n}"remark": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_tranche_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {TRANCHE_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_transfer(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"key": {quoted(s.key)}')
    if v := s.amounts: put(f'{n}"amounts": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.payer) is not None: put(f'{n}"payer": {QUOTED_IDS[v]}')
    if (v := s.payee) is not None: put(f'{n}"payee": {QUOTED_IDS[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.vehicle) is not None: put(f'{n}"vehicle": {VEHICLE.get(v) or local(v, d + 1)}')
    if (v := s.previous) is not None: put(f'{n}"previous": {quoted(v)}')
    if (v := s.tranche) is not None: put(f'{n}"tranche": {quoted(v)}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if (v := s.condition) is not None: put(f'{n}"condition": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_formula(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"base": {quoted(s.base)}'
    if v := s.less: t += f'{n}"less": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}'
    if v := s.plus: t += f'{n}"plus": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}'
    if (v := s.share) is not None: t += f'{n}"share": "{digits(v, "f")}"'
    return t + END[d]


def write_assistance_request(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "assistance_request"{n}"id": {QUOTED_IDS[s.id]}')
    if (v := s.requesting) is not None: put(f'{n}"requesting": {QUOTED_IDS[v]}')
    if v := s.requested: put(f'{n}"requested": {listed_ids(v, d)}')
    if (v := s.route) is not None: put(f'{n}"route": {REQUEST_ROUTE[v]}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.case) is not None: put(f'{n}"case": {QUOTED_IDS[v]}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if v := s.contents: put(f'{n}"contents": {OPEN_LIST[d]}{BETWEEN[d].join([REQUEST_CONTENT[x] for x in v])}{END_LIST[d]}')
    if v := s.measures: put(f'{n}"measures": {listed_ids(v, d)}')
    if v := s.steps: put_all(v, write_request_step, d, f'{n}"steps": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_measure(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "measure"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {MEASURE_KIND[s.kind]}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if (v := s.jurisdiction) is not None: put(f'{n}"jurisdiction": {QUOTED_IDS[v]}')
    if (v := s.executed_in) is not None: put(f'{n}"executed_in": {QUOTED_IDS[v]}')
    if (v := s.authority) is not None: put(f'{n}"authority": {QUOTED_IDS[v]}')
    if (v := s.authority_description) is not None: put(f'{n}"authority_description": {write_text(v, d + 1)}')
    if (v := s.avenue) is not None: put(f'{n}"avenue": {AVENUE.get(v) or local(v, d + 1)}')
    if (v := s.nature) is not None: put(f'{n}"nature": {PROCEEDING_NATURE[v]}')
    if (v := s.trigger) is not None: put(f'{n}"trigger": {MEASURE_TRIGGER[v]}')
    if (v := s.without_conviction) is not None: put(f'{n}"without_conviction": {CONVICTION_GROUND[v]}')
    if (v := s.order) is not None: put(f'{n}"order": {QUOTED_IDS[v]}')
    if (v := s.final) is not Answer.UNKNOWN: put(f'{n}"final": {ANSWER[v]}')
    if (v := s.final_since) is not None: put(f'{n}"final_since": "{WHENS[v.__class__](v)}"')
    if (v := s.partial) is not Answer.UNKNOWN: put(f'{n}"partial": {ANSWER[v]}')
    if (v := s.executes) is not None: put(f'{n}"executes": {QUOTED_IDS[v]}')
    if v := s.replaces: put(f'{n}"replaces": {listed_ids(v, d)}')
    if v := s.reverses: put(f'{n}"reverses": {listed_ids(v, d)}')
    if v := s.restores: put(f'{n}"restores": {listed_ids(v, d)}')
    if v := s.steps: put_all(v, write_measure_step, d, f'{n}"steps": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_measure_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {MEASURE_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.reason) is not None: put(f'{n}"reason": {CLOSURE_REASON.get(v) or local(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_request_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {REQUEST_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.ground) is not None: put(f'{n}"ground": {CLOSURE_REASON.get(v) or local(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_spontaneous_disclosure(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "spontaneous_disclosure"{n}"id": {QUOTED_IDS[s.id]}')
    if (v := s.level) is not None: put(f'{n}"level": {COOPERATION_LEVEL[v]}')
    if v := s.participants: put(f'{n}"participants": {listed_ids(v, d)}')
    if v := s.providers: put(f'{n}"providers": {listed_ids(v, d)}')
    if v := s.recipients: put(f'{n}"recipients": {listed_ids(v, d)}')
    if v := s.bases: put(f'{n}"bases": {OPEN_LIST[d]}{BETWEEN[d].join([DISCLOSURE_BASIS[x] for x in v])}{END_LIST[d]}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.network) is not None: put(f'{n}"network": {QUOTED_IDS[v]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.caveats: put(f'{n}"caveats": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.outcome) is not None: put(f'{n}"outcome": {write_text(v, d + 1)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_basis(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {DISPOSAL_BASIS.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.ground) is not None: put(f'{n}"ground": {DISPOSAL_GROUND[v]}')
    if (v := s.provision) is not None: put(f'{n}"provision": {PROVISION_TEXT[v.instrument, v.chapter, v.article, v.suffix, v.paragraph, v.point, v.subpoint, v.parts]}')
    if (v := s.instrument) is not None: put(f'{n}"instrument": {QUOTED_IDS[v]}')
    if (v := s.judgement_waived) is not Answer.UNKNOWN: put(f'{n}"judgement_waived": {ANSWER[v]}')
    if v := s.claimed_by: put(f'{n}"claimed_by": {listed_ids(v, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_event(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {EVENT_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.inferred_from) is not None: put(f'{n}"inferred_from": {write_text(v, d + 1)}')
    if (v := s.actor) is not None: put(f'{n}"actor": {QUOTED_IDS[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.doubtful) is not Answer.UNKNOWN: put(f'{n}"doubtful": {ANSWER[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_outcome(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {OUTCOME_KIND[s.kind]}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if (v := s.reason) is not None: put(f'{n}"reason": {CLOSURE_REASON.get(v) or local(v, d + 1)}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if (v := s.inferred_from) is not None: put(f'{n}"inferred_from": {write_text(v, d + 1)}')
    if (v := s.doubtful) is not Answer.UNKNOWN: put(f'{n}"doubtful": {ANSWER[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_return(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "return"{n}"id": {QUOTED_IDS[s.id]}{n}"title": {write_text(s.title, d + 1)}')
    if v := s.participants: put_all(v, write_return_participant, d, f'{n}"participants": ', put)
    if v := s.positions: put_all(v, write_return_position, d, f'{n}"positions": ', put)
    if (v := s.cluster) is not None: put(f'{n}"cluster": {QUOTED_IDS[v]}')
    if v := s.cases: put(f'{n}"cases": {listed_ids(v, d)}')
    if v := s.arrangements: put(f'{n}"arrangements": {listed_ids(v, d)}')
    if v := s.instruments: put(f'{n}"instruments": {listed_ids(v, d)}')
    if v := s.bases: put_all(v, write_basis, d, f'{n}"bases": ', put)
    if (v := s.within_scope) is not Answer.UNKNOWN: put(f'{n}"within_scope": {ANSWER[v]}')
    if v := s.avenues: put(f'{n}"avenues": {listed_openly(v, AVENUE, d)}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if v := s.measures: put(f'{n}"measures": {listed_ids(v, d)}')
    if v := s.claims: put(f'{n}"claims": {listed_ids(v, d)}')
    if v := s.amounts: put_all(v, write_amount, d, f'{n}"amounts": ', put)
    if v := s.deductions: put_all(v, write_deduction, d, f'{n}"deductions": ', put)
    if v := s.sanctions: put_all(v, write_sanction, d, f'{n}"sanctions": ', put)
    if v := s.tranches: put_all(v, write_tranche, d, f'{n}"tranches": ', put)
    if v := s.transfers: put_all(v, write_transfer, d, f'{n}"transfers": ', put)
    if v := s.disbursements: put_all(v, write_disbursement, d, f'{n}"disbursements": ', put)
    if (v := s.ledger_complete) is not Answer.UNKNOWN: put(f'{n}"ledger_complete": {ANSWER[v]}')
    if v := s.vehicles: put(f'{n}"vehicles": {listed_openly(v, VEHICLE, d)}')
    if v := s.allocations: put_all(v, write_allocation, d, f'{n}"allocations": ', put)
    if v := s.beneficiaries: put_all(v, write_beneficiary, d, f'{n}"beneficiaries": ', put)
    if v := s.monitoring: put_all(v, write_monitoring, d, f'{n}"monitoring": ', put)
    if v := s.reports: put_all(v, write_report_duty, d, f'{n}"reports": ', put)
    if v := s.targets: put_all(v, write_target, d, f'{n}"targets": ', put)
    if v := s.results: put_all(v, write_result, d, f'{n}"results": ', put)
    if v := s.events: put_all(v, write_event, d, f'{n}"events": ', put)
    if v := s.history: put_all(v, write_return_step, d, f'{n}"history": ', put)
    if v := s.outcomes: put_all(v, write_outcome, d, f'{n}"outcomes": ', put)
    if (v := s.last_seen) is not None: put(f'{n}"last_seen": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.contested: put(f'{n}"contested": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.uncertain: put(f'{n}"uncertain": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_return_participant(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.actor) is not None: put(f'{m}"actor": {QUOTED_IDS[v]}'); m = n
    put(f'{m}"roles": {listed_openly(s.roles, RETURN_ROLE, d)}'); m = n
    if (v := s.count) is not None: put(f'{m}"count": {write_count(v, d + 1)}'); m = n
    if (v := s.is_party) is not Answer.UNKNOWN: put(f'{m}"is_party": {ANSWER[v]}'); m = n
    if v := s.phases: put(f'{m}"phases": {OPEN_LIST[d]}{BETWEEN[d].join([PARTICIPATION_PHASE[x] for x in v])}{END_LIST[d]}'); m = n
    if (v := s.description) is not None: put(f'{m}"description": {write_text(v, d + 1)}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


def write_return_position(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.actor) is not None: put(f'{m}"actor": {QUOTED_IDS[v]}'); m = n
    put(f'{m}"view": {POSITION_VIEW.get(s.view) or local(s.view, d + 1)}'); m = n
    if (v := s.on) is not None: put(f'{m}"on": "{WHENS[v.__class__](v)}"'); m = n
    if v := s.stated_by: put(f'{m}"stated_by": {listed_ids(v, d)}'); m = n
    if (v := s.description) is not None: put(f'{m}"description": {write_text(v, d + 1)}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


def write_return_step(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {RETURN_STATUS[s.status]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_sanction(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {SANCTION_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.actor) is not None: put(f'{n}"actor": {QUOTED_IDS[v]}')
    if (v := s.amount) is not None: put(f'{n}"amount": {quoted(v)}')
    if v := s.assets: put(f'{n}"assets": {listed_ids(v, d)}')
    if (v := s.instrument) is not None: put(f'{n}"instrument": {QUOTED_IDS[v]}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if (v := s.waived) is not Answer.UNKNOWN: put(f'{n}"waived": {ANSWER[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_allocation(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"use": {END_USE.get(s.use) or local(s.use, d + 1)}')
    if (v := s.status) is not None: put(f'{n}"status": {ALLOCATION_STATUS[v]}')
    if (v := s.share) is not None: put(f'{n}"share": "{digits(v, "f")}"')
    if (v := s.amount) is not None: put(f'{n}"amount": {quoted(v)}')
    if (v := s.place) is not None: put(f'{n}"place": {QUOTED_IDS[v]}')
    if (v := s.decided_by) is not None: put(f'{n}"decided_by": {DECIDED_BY[v]}')
    if (v := s.planned) is not None: put(f'{n}"planned": "{WHENS[v.__class__](v)}"')
    if (v := s.months) is not None: put(f'{n}"months": {number(v)}')
    if v := s.goals: put(f'{n}"goals": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.doubtful) is not Answer.UNKNOWN: put(f'{n}"doubtful": {ANSWER[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_beneficiary(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {BENEFICIARY_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.actor) is not None: put(f'{n}"actor": {QUOTED_IDS[v]}')
    if (v := s.place) is not None: put(f'{n}"place": {QUOTED_IDS[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.count) is not None: put(f'{n}"count": {write_count(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_monitoring(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"kind": {MONITORING_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if v := s.by: put(f'{n}"by": {listed_ids(v, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.every) is not None: put(f'{n}"every": {number(v)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_report_duty(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.by) is not None: put(f'{m}"by": {QUOTED_IDS[v]}'); m = n
    if v := s.to: put(f'{m}"to": {listed_ids(v, d)}'); m = n
    if (v := s.first_due) is not None: put(f'{m}"first_due": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'); m = n
    if (v := s.every) is not None: put(f'{m}"every": {number(v)}'); m = n
    if (v := s.until) is not None: put(f'{m}"until": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'); m = n
    if v := s.delivered: put(f'{m}"delivered": {OPEN_LIST[d]}{BETWEEN[d].join([PARTIAL_DATE_TEXT[x.year, x.month, x.day, x.qualifier] for x in v])}{END_LIST[d]}'); m = n
    if (v := s.public) is not Answer.UNKNOWN: put(f'{m}"public": {ANSWER[v]}'); m = n
    if (v := s.description) is not None: put(f'{m}"description": {write_text(v, d + 1)}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


def write_result(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"quantity": {write_quantity(s.quantity, d + 1)}')
    if (v := s.on) is not None: put(f'{n}"on": "{WHENS[v.__class__](v)}"')
    if v := s.stated_by: put(f'{n}"stated_by": {listed_ids(v, d)}')
    if v := s.uses: put(f'{n}"uses": {listed_openly(v, END_USE, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_target(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"quantity": {write_quantity(s.quantity, d + 1)}')
    if (v := s.by) is not None: put(f'{n}"by": "{WHENS[v.__class__](v)}"')
    if v := s.set_by: put(f'{n}"set_by": {listed_ids(v, d)}')
    if v := s.uses: put(f'{n}"uses": {listed_openly(v, END_USE, d)}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {
    Amount: write_amount,
    Arrangement: write_arrangement,
    ArrangementStep: write_arrangement_step,
    Clause: write_clause,
    Deadline: write_deadline,
    Fee: write_fee,
    GovernanceBody: write_governance_body,
    Asset: write_asset,
    ManagementAct: write_management_act,
    CaseCluster: write_case_cluster,
    CaseJurisdiction: write_case_jurisdiction,
    RecoveryCase: write_recovery_case,
    Claim: write_claim,
    ClaimStep: write_claim_step,
    Deduction: write_deduction,
    Disbursement: write_disbursement,
    Tranche: write_tranche,
    TrancheStep: write_tranche_step,
    Transfer: write_transfer,
    AssistanceRequest: write_assistance_request,
    Measure: write_measure,
    MeasureStep: write_measure_step,
    RequestStep: write_request_step,
    SpontaneousDisclosure: write_spontaneous_disclosure,
    Basis: write_basis,
    Event: write_event,
    Outcome: write_outcome,
    Return: write_return,
    ReturnParticipant: write_return_participant,
    ReturnPosition: write_return_position,
    ReturnStep: write_return_step,
    Sanction: write_sanction,
    Allocation: write_allocation,
    Beneficiary: write_beneficiary,
    Monitoring: write_monitoring,
    ReportDuty: write_report_duty,
    Result: write_result,
    Target: write_target,
}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    AmountLink: write_amount_link,
    TimeLimit: write_time_limit,
    Formula: write_formula,
}
