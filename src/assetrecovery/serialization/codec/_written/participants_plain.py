# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `participants` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.participants.assistance import (
    AssistanceArea,
    AssistanceCount,
    AssistanceMode,
    AssistanceResult,
    CountedKind,
    CounterpartKind,
    KnowledgeProduct,
    ProductContent,
    ProductKind,
    ProductStatus,
    ProviderKind,
    TechnicalAssistance,
)
from assetrecovery.participants.attendance import (
    AttendanceCategory,
    AttendanceFigure,
    Capacity,
    Delegation,
    ElectionMode,
    Officer,
    OfficerRole,
)
from assetrecovery.participants.authorities import (
    Authority,
    AuthorityFunction,
    AuthorityKind,
    AuthorityPower,
    AuthorityTrigger,
    Funding,
    InstitutionalSetup,
    ManagementRule,
    RevenueSource,
)
from assetrecovery.participants.cooperation import (
    CooperationLevel,
    CooperationPractice,
    DisclosureBasis,
    Frequency,
    InformationUse,
    PracticeFeature,
)
from assetrecovery.participants.jurisdictions import (
    DatedName,
    Jurisdiction,
    JurisdictionKind,
    TreatyAction,
    TreatyActionKind,
    UnitedNationsStatus,
)
from assetrecovery.participants.networks import Network, NetworkKind, NetworkStatus
from assetrecovery.participants.organizations import Organization, OrganizationKind, Person
from assetrecovery.serialization.codec._written.sources_plain import plain_citation, plain_handling, plain_identifier
from assetrecovery.serialization.codec._written.values_plain import plain_count
from assetrecovery.serialization.codec.writing import (
    IDS,
    WHENS,
    Lists,
    codes,
    forms,
    plain_ids,
    plain_local,
    plain_text,
)
from assetrecovery.sources.citations import Certainty
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ANSWER: Final = codes(Answer)
ASSISTANCE_AREA: Final = codes(AssistanceArea)
ASSISTANCE_AREA_LISTS: Final = Lists(ASSISTANCE_AREA)
ASSISTANCE_MODE: Final = codes(AssistanceMode)
ASSISTANCE_MODE_LISTS: Final = Lists(ASSISTANCE_MODE)
ASSISTANCE_RESULT: Final = codes(AssistanceResult)
ASSISTANCE_RESULT_LISTS: Final = Lists(ASSISTANCE_RESULT)
ATTENDANCE_CATEGORY: Final = codes(AttendanceCategory)
AUTHORITY_FUNCTION: Final = codes(AuthorityFunction)
AUTHORITY_FUNCTION_LISTS: Final = Lists(AUTHORITY_FUNCTION)
AUTHORITY_KIND: Final = codes(AuthorityKind)
AUTHORITY_POWER: Final = codes(AuthorityPower)
AUTHORITY_POWER_LISTS: Final = Lists(AUTHORITY_POWER)
AUTHORITY_TRIGGER: Final = codes(AuthorityTrigger)
AUTHORITY_TRIGGER_LISTS: Final = Lists(AUTHORITY_TRIGGER)
CAPACITY: Final = codes(Capacity)
CERTAINTY: Final = codes(Certainty)
COOPERATION_LEVEL: Final = codes(CooperationLevel)
COUNTED_KIND: Final = codes(CountedKind)
COUNTERPART_KIND: Final = codes(CounterpartKind)
COUNTERPART_KIND_LISTS: Final = Lists(COUNTERPART_KIND)
DISCLOSURE_BASIS: Final = codes(DisclosureBasis)
DISCLOSURE_BASIS_LISTS: Final = Lists(DISCLOSURE_BASIS)
ELECTION_MODE: Final = codes(ElectionMode)
FREQUENCY: Final = codes(Frequency)
FUNDING: Final = codes(Funding)
INFORMATION_USE: Final = codes(InformationUse)
INFORMATION_USE_LISTS: Final = Lists(INFORMATION_USE)
JURISDICTION_KIND: Final = codes(JurisdictionKind)
MANAGEMENT_RULE: Final = codes(ManagementRule)
MANAGEMENT_RULE_LISTS: Final = Lists(MANAGEMENT_RULE)
NETWORK_KIND: Final = codes(NetworkKind)
NETWORK_STATUS: Final = codes(NetworkStatus)
OFFICER_ROLE: Final = codes(OfficerRole)
ORGANIZATION_KIND: Final = codes(OrganizationKind)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)
PERIOD_TEXT: Final = forms(Period)
PRACTICE_FEATURE: Final = codes(PracticeFeature)
PRACTICE_FEATURE_LISTS: Final = Lists(PRACTICE_FEATURE)
PRODUCT_CONTENT: Final = codes(ProductContent)
PRODUCT_CONTENT_LISTS: Final = Lists(PRODUCT_CONTENT)
PRODUCT_KIND: Final = codes(ProductKind)
PRODUCT_STATUS: Final = codes(ProductStatus)
PROVIDER_KIND: Final = codes(ProviderKind)
PROVIDER_KIND_LISTS: Final = Lists(PROVIDER_KIND)
PROVISION_TEXT: Final = forms(Provision)
REVENUE_SOURCE: Final = codes(RevenueSource)
REVENUE_SOURCE_LISTS: Final = Lists(REVENUE_SOURCE)
TREATY_ACTION_KIND: Final = codes(TreatyActionKind)
UNITED_NATIONS_STATUS: Final = codes(UnitedNationsStatus)


def plain_assistance_count(s: Any) -> dict[str, Any]:
    return {"kind": COUNTED_KIND.get(s.kind) or plain_local(s.kind), "count": plain_count(s.count)}


def plain_knowledge_product(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "knowledge_product", "id": IDS[s.id], "kind": PRODUCT_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if v := s.providers: o["providers"] = plain_ids(v)
    if v := s.partners: o["partners"] = [plain_text(x) for x in v]
    if (v := s.document) is not None: o["document"] = IDS[v]
    if (v := s.status) is not None: o["status"] = PRODUCT_STATUS.get(v) or plain_local(v)
    if (v := s.launched) is not None: o["launched"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.covers) is not None: o["covers"] = plain_count(v)
    if (v := s.gathered_from) is not None: o["gathered_from"] = plain_count(v)
    if (v := s.comments_by) is not None: o["comments_by"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.holds: o["holds"] = [*PRODUCT_CONTENT_LISTS[v]]
    if v := s.serves: o["serves"] = plain_ids(v)
    if v := s.audiences: o["audiences"] = [*COUNTERPART_KIND_LISTS[v]]
    if (v := s.online) is not Answer.UNKNOWN: o["online"] = ANSWER[v]
    if (v := s.growing) is not Answer.UNKNOWN: o["growing"] = ANSWER[v]
    if v := s.contents: o["contents"] = [plain_text(x) for x in v]
    if v := s.follow_up: o["follow_up"] = [plain_text(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_technical_assistance(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "technical_assistance", "id": IDS[s.id]}
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    if v := s.providers: o["providers"] = plain_ids(v)
    if v := s.recipients: o["recipients"] = plain_ids(v)
    if v := s.areas: o["areas"] = [*ASSISTANCE_AREA_LISTS[v]]
    if v := s.modes: o["modes"] = [*ASSISTANCE_MODE_LISTS[v]]
    if v := s.provider_kinds: o["provider_kinds"] = [*PROVIDER_KIND_LISTS[v]]
    if (v := s.in_all_regions) is not Answer.UNKNOWN: o["in_all_regions"] = ANSWER[v]
    if v := s.counterparts: o["counterparts"] = [*COUNTERPART_KIND_LISTS[v]]
    if (v := s.period_words) is not None: o["period_words"] = plain_text(v)
    if v := s.figures: o["figures"] = [plain_assistance_count(x) for x in v]
    if v := s.result_kinds: o["result_kinds"] = [*ASSISTANCE_RESULT_LISTS[v]]
    if v := s.results: o["results"] = [plain_text(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_attendance_figure(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"category": ATTENDANCE_CATEGORY.get(s.category) or plain_local(s.category), "count": plain_count(s.count)}
    if (v := s.note) is not None: o["note"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_delegation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"actor": IDS[s.actor], "category": ATTENDANCE_CATEGORY.get(s.category) or plain_local(s.category), "capacity": CAPACITY[s.capacity]}
    if (v := s.head) is not None: o["head"] = IDS[v]
    if v := s.members: o["members"] = plain_ids(v)
    if v := s.notes: o["notes"] = [plain_text(x) for x in v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_officer(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"role": OFFICER_ROLE.get(s.role) or plain_local(s.role)}
    if (v := s.person) is not None: o["person"] = IDS[v]
    if (v := s.state) is not None: o["state"] = IDS[v]
    if (v := s.group) is not None: o["group"] = IDS[v]
    if (v := s.elected_at) is not None: o["elected_at"] = IDS[v]
    if (v := s.elected_on) is not None: o["elected_on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.elected_by) is not None: o["elected_by"] = ELECTION_MODE.get(v) or plain_local(v)
    if (v := s.served) is not None: o["served"] = PERIOD_TEXT[v.start, v.end, v.unknown_side]
    if (v := s.replaces) is not None: o["replaces"] = IDS[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_authority(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "authority", "id": IDS[s.id], "jurisdiction": IDS[s.jurisdiction], "kind": AUTHORITY_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if (v := s.short_name) is not None: o["short_name"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.part_of) is not None: o["part_of"] = IDS[v]
    if v := s.parents: o["parents"] = [plain_text(x) for x in v]
    if (v := s.established) is not None: o["established"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.legal_bases: o["legal_bases"] = plain_ids(v)
    if v := s.functions: o["functions"] = [*AUTHORITY_FUNCTION_LISTS[v]]
    if v := s.powers: o["powers"] = [*AUTHORITY_POWER_LISTS[v]]
    if v := s.acts_upon: o["acts_upon"] = [*AUTHORITY_TRIGGER_LISTS[v]]
    if (v := s.all_stages) is not Answer.UNKNOWN: o["all_stages"] = ANSWER[v]
    if v := s.staff_from: o["staff_from"] = plain_ids(v)
    if (v := s.judicial_or_police_powers) is not Answer.UNKNOWN: o["judicial_or_police_powers"] = ANSWER[v]
    if (v := s.funding) is not None: o["funding"] = FUNDING.get(v) or plain_local(v)
    if v := s.revenue: o["revenue"] = [*REVENUE_SOURCE_LISTS[v]]
    if v := s.rules: o["rules"] = [*MANAGEMENT_RULE_LISTS[v]]
    if v := s.networks: o["networks"] = plain_ids(v)
    if v := s.notes: o["notes"] = [plain_text(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_institutional_setup(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "institutional_setup", "id": IDS[s.id], "jurisdiction": IDS[s.jurisdiction]}
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    if v := s.authorities: o["authorities"] = plain_ids(v)
    if (v := s.dedicated_body) is not Answer.UNKNOWN: o["dedicated_body"] = ANSWER[v]
    if (v := s.coordination_in_law) is not Answer.UNKNOWN: o["coordination_in_law"] = ANSWER[v]
    if (v := s.coordination_in_practice) is not Answer.UNKNOWN: o["coordination_in_practice"] = ANSWER[v]
    if v := s.legal_bases: o["legal_bases"] = plain_ids(v)
    if v := s.rules: o["rules"] = [*MANAGEMENT_RULE_LISTS[v]]
    if v := s.notes: o["notes"] = [plain_text(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_cooperation_practice(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "cooperation_practice", "id": IDS[s.id], "actor": IDS[s.actor]}
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    o["level"] = COOPERATION_LEVEL.get(s.level) or plain_local(s.level)
    if (v := s.spontaneous) is not Answer.UNKNOWN: o["spontaneous"] = ANSWER[v]
    if v := s.bases: o["bases"] = [*DISCLOSURE_BASIS_LISTS[v]]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.requirements: o["requirements"] = [plain_text(x) for x in v]
    if v := s.powers: o["powers"] = [plain_text(x) for x in v]
    if v := s.limits: o["limits"] = [plain_text(x) for x in v]
    if v := s.uses: o["uses"] = [plain_text(x) for x in v]
    if v := s.features: o["features"] = [*PRACTICE_FEATURE_LISTS[v]]
    if v := s.information_uses: o["information_uses"] = [*INFORMATION_USE_LISTS[v]]
    if v := s.notes: o["notes"] = [plain_text(x) for x in v]
    if (v := s.frequency) is not None: o["frequency"] = FREQUENCY.get(v) or plain_local(v)
    if (v := s.cases) is not None: o["cases"] = plain_count(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_dated_name(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"short": plain_text(s.short)}
    if (v := s.formal) is not None: o["formal"] = plain_text(v)
    if (v := s.article) is not None: o["article"] = v
    if (v := s.valid) is not None: o["valid"] = PERIOD_TEXT[v.start, v.end, v.unknown_side]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_jurisdiction(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "jurisdiction", "id": IDS[s.id], "kind": JURISDICTION_KIND[s.kind]}
    o["names"] = [plain_dated_name(x) for x in s.names]
    if (v := s.iso_alpha_2) is not None: o["iso_alpha_2"] = v
    if (v := s.m49) is not None: o["m49"] = v
    if (v := s.united_nations) is not None: o["united_nations"] = UNITED_NATIONS_STATUS[v]
    if (v := s.responsible_state) is not None: o["responsible_state"] = IDS[v]
    if v := s.succeeded_by: o["succeeded_by"] = plain_ids(v)
    if (v := s.note) is not None: o["note"] = plain_text(v)
    if v := s.treaty_actions: o["treaty_actions"] = [plain_treaty_action(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_treaty_action(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"instrument": IDS[s.instrument], "kind": TREATY_ACTION_KIND[s.kind], "on": WHENS[s.on.__class__](s.on)}
    if (v := s.in_force) is not None: o["in_force"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.certainty) is not None: o["certainty"] = CERTAINTY[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_network(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "network", "id": IDS[s.id], "kind": NETWORK_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if (v := s.short_name) is not None: o["short_name"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.region) is not None: o["region"] = plain_text(v)
    if v := s.operators: o["operators"] = plain_ids(v)
    if (v := s.status) is not None: o["status"] = NETWORK_STATUS.get(v) or plain_local(v)
    if (v := s.founded) is not None: o["founded"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.founded_words) is not None: o["founded_words"] = plain_text(v)
    if (v := s.members) is not None: o["members"] = plain_count(v)
    if (v := s.secure_platform) is not None: o["secure_platform"] = plain_text(v)
    if v := s.principles: o["principles"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_organization(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "organization", "id": IDS[s.id], "kind": ORGANIZATION_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if (v := s.short_name) is not None: o["short_name"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.jurisdiction) is not None: o["jurisdiction"] = IDS[v]
    if v := s.members: o["members"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_person(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "person", "id": IDS[s.id], "name": s.name}
    if (v := s.nationality) is not None: o["nationality"] = IDS[v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    AssistanceCount: plain_assistance_count,
    KnowledgeProduct: plain_knowledge_product,
    TechnicalAssistance: plain_technical_assistance,
    AttendanceFigure: plain_attendance_figure,
    Delegation: plain_delegation,
    Officer: plain_officer,
    Authority: plain_authority,
    InstitutionalSetup: plain_institutional_setup,
    CooperationPractice: plain_cooperation_practice,
    DatedName: plain_dated_name,
    Jurisdiction: plain_jurisdiction,
    TreatyAction: plain_treaty_action,
    Network: plain_network,
    Organization: plain_organization,
    Person: plain_person,
}
