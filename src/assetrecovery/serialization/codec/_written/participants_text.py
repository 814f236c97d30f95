# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `participants` holds, as far as it is plainly right."""

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
from assetrecovery.serialization.codec._written.sources_text import write_citation, write_handling, write_identifier
from assetrecovery.serialization.codec._written.values_text import write_count
from assetrecovery.serialization.codec.writing import (
    BETWEEN,
    END,
    END_LIST,
    NEXT,
    OPEN,
    OPEN_LIST,
    QUOTED_IDS,
    WHENS,
    listed_ids,
    listed_openly,
    local,
    put_all,
    quoted,
    quoted_codes,
    quoted_forms,
    write_text,
)
from assetrecovery.sources.citations import Certainty
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ANSWER: Final = quoted_codes(Answer)
ASSISTANCE_AREA: Final = quoted_codes(AssistanceArea)
ASSISTANCE_MODE: Final = quoted_codes(AssistanceMode)
ASSISTANCE_RESULT: Final = quoted_codes(AssistanceResult)
ATTENDANCE_CATEGORY: Final = quoted_codes(AttendanceCategory)
AUTHORITY_FUNCTION: Final = quoted_codes(AuthorityFunction)
AUTHORITY_KIND: Final = quoted_codes(AuthorityKind)
AUTHORITY_POWER: Final = quoted_codes(AuthorityPower)
AUTHORITY_TRIGGER: Final = quoted_codes(AuthorityTrigger)
CAPACITY: Final = quoted_codes(Capacity)
CERTAINTY: Final = quoted_codes(Certainty)
COOPERATION_LEVEL: Final = quoted_codes(CooperationLevel)
COUNTED_KIND: Final = quoted_codes(CountedKind)
COUNTERPART_KIND: Final = quoted_codes(CounterpartKind)
DISCLOSURE_BASIS: Final = quoted_codes(DisclosureBasis)
ELECTION_MODE: Final = quoted_codes(ElectionMode)
FREQUENCY: Final = quoted_codes(Frequency)
FUNDING: Final = quoted_codes(Funding)
INFORMATION_USE: Final = quoted_codes(InformationUse)
JURISDICTION_KIND: Final = quoted_codes(JurisdictionKind)
MANAGEMENT_RULE: Final = quoted_codes(ManagementRule)
NETWORK_KIND: Final = quoted_codes(NetworkKind)
NETWORK_STATUS: Final = quoted_codes(NetworkStatus)
OFFICER_ROLE: Final = quoted_codes(OfficerRole)
ORGANIZATION_KIND: Final = quoted_codes(OrganizationKind)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)
PERIOD_TEXT: Final = quoted_forms(Period)
PRACTICE_FEATURE: Final = quoted_codes(PracticeFeature)
PRODUCT_CONTENT: Final = quoted_codes(ProductContent)
PRODUCT_KIND: Final = quoted_codes(ProductKind)
PRODUCT_STATUS: Final = quoted_codes(ProductStatus)
PROVIDER_KIND: Final = quoted_codes(ProviderKind)
PROVISION_TEXT: Final = quoted_forms(Provision)
REVENUE_SOURCE: Final = quoted_codes(RevenueSource)
TREATY_ACTION_KIND: Final = quoted_codes(TreatyActionKind)
UNITED_NATIONS_STATUS: Final = quoted_codes(UnitedNationsStatus)


def write_assistance_count(s: Any, d: int) -> str:
    n = NEXT[d]
    return f'{OPEN[d]}"kind": {COUNTED_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"count": {write_count(s.count, d + 1)}{END[d]}'


def write_knowledge_product(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "knowledge_product"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {PRODUCT_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if v := s.providers: put(f'{n}"providers": {listed_ids(v, d)}')
    if v := s.partners: put(f'{n}"partners": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    if (v := s.status) is not None: put(f'{n}"status": {PRODUCT_STATUS.get(v) or local(v, d + 1)}')
    if (v := s.launched) is not None: put(f'{n}"launched": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.covers) is not None: put(f'{n}"covers": {write_count(v, d + 1)}')
    if (v := s.gathered_from) is not None: put(f'{n}"gathered_from": {write_count(v, d + 1)}')
    if (v := s.comments_by) is not None: put(f'{n}"comments_by": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.holds: put(f'{n}"holds": {listed_openly(v, PRODUCT_CONTENT, d)}')
    if v := s.serves: put(f'{n}"serves": {listed_ids(v, d)}')
    if v := s.audiences: put(f'{n}"audiences": {listed_openly(v, COUNTERPART_KIND, d)}')
    if (v := s.online) is not Answer.UNKNOWN: put(f'{n}"online": {ANSWER[v]}')
    if (v := s.growing) is not Answer.UNKNOWN: put(f'{n}"growing": {ANSWER[v]}')
    if v := s.contents: put(f'{n}"contents": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.follow_up: put(f'{n}"follow_up": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_technical_assistance(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "technical_assistance"{n}"id": {QUOTED_IDS[s.id]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    if v := s.providers: put(f'{n}"providers": {listed_ids(v, d)}')
    if v := s.recipients: put(f'{n}"recipients": {listed_ids(v, d)}')
    if v := s.areas: put(f'{n}"areas": {listed_openly(v, ASSISTANCE_AREA, d)}')
    if v := s.modes: put(f'{n}"modes": {listed_openly(v, ASSISTANCE_MODE, d)}')
    if v := s.provider_kinds: put(f'{n}"provider_kinds": {listed_openly(v, PROVIDER_KIND, d)}')
    if (v := s.in_all_regions) is not Answer.UNKNOWN: put(f'{n}"in_all_regions": {ANSWER[v]}')
    if v := s.counterparts: put(f'{n}"counterparts": {listed_openly(v, COUNTERPART_KIND, d)}')
    if (v := s.period_words) is not None: put(f'{n}"period_words": {write_text(v, d + 1)}')
    if v := s.figures: put(f'{n}"figures": {OPEN_LIST[d]}{BETWEEN[d].join([write_assistance_count(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.result_kinds: put(f'{n}"result_kinds": {listed_openly(v, ASSISTANCE_RESULT, d)}')
    if v := s.results: put(f'{n}"results": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_attendance_figure(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"category": {ATTENDANCE_CATEGORY.get(s.category) or local(s.category, d + 1)}{n}"count": {write_count(s.count, d + 1)}')
    if (v := s.note) is not None: put(f'{n}"note": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_delegation(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"actor": {QUOTED_IDS[s.actor]}{n}"category": {ATTENDANCE_CATEGORY.get(s.category) or local(s.category, d + 1)}{n}"capacity": {CAPACITY[s.capacity]}')
    if (v := s.head) is not None: put(f'{n}"head": {QUOTED_IDS[v]}')
    if v := s.members: put(f'{n}"members": {listed_ids(v, d)}')
    if v := s.notes: put(f'{n}"notes": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_officer(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"role": {OFFICER_ROLE.get(s.role) or local(s.role, d + 1)}')
    if (v := s.person) is not None: put(f'{n}"person": {QUOTED_IDS[v]}')
    if (v := s.state) is not None: put(f'{n}"state": {QUOTED_IDS[v]}')
    if (v := s.group) is not None: put(f'{n}"group": {QUOTED_IDS[v]}')
    if (v := s.elected_at) is not None: put(f'{n}"elected_at": {QUOTED_IDS[v]}')
    if (v := s.elected_on) is not None: put(f'{n}"elected_on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.elected_by) is not None: put(f'{n}"elected_by": {ELECTION_MODE.get(v) or local(v, d + 1)}')
    if (v := s.served) is not None: put(f'{n}"served": {PERIOD_TEXT[v.start, v.end, v.unknown_side]}')
    if (v := s.replaces) is not None: put(f'{n}"replaces": {QUOTED_IDS[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_authority(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "authority"{n}"id": {QUOTED_IDS[s.id]}{n}"jurisdiction": {QUOTED_IDS[s.jurisdiction]}{n}"kind": {AUTHORITY_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if (v := s.short_name) is not None: put(f'{n}"short_name": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.part_of) is not None: put(f'{n}"part_of": {QUOTED_IDS[v]}')
    if v := s.parents: put(f'{n}"parents": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.established) is not None: put(f'{n}"established": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.legal_bases: put(f'{n}"legal_bases": {listed_ids(v, d)}')
    if v := s.functions: put(f'{n}"functions": {listed_openly(v, AUTHORITY_FUNCTION, d)}')
    if v := s.powers: put(f'{n}"powers": {listed_openly(v, AUTHORITY_POWER, d)}')
    if v := s.acts_upon: put(f'{n}"acts_upon": {listed_openly(v, AUTHORITY_TRIGGER, d)}')
    if (v := s.all_stages) is not Answer.UNKNOWN: put(f'{n}"all_stages": {ANSWER[v]}')
    if v := s.staff_from: put(f'{n}"staff_from": {listed_ids(v, d)}')
    if (v := s.judicial_or_police_powers) is not Answer.UNKNOWN: put(f'{n}"judicial_or_police_powers": {ANSWER[v]}')
    if (v := s.funding) is not None: put(f'{n}"funding": {FUNDING.get(v) or local(v, d + 1)}')
    if v := s.revenue: put(f'{n}"revenue": {listed_openly(v, REVENUE_SOURCE, d)}')
    if v := s.rules: put(f'{n}"rules": {listed_openly(v, MANAGEMENT_RULE, d)}')
    if v := s.networks: put(f'{n}"networks": {listed_ids(v, d)}')
    if v := s.notes: put(f'{n}"notes": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_institutional_setup(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "institutional_setup"{n}"id": {QUOTED_IDS[s.id]}{n}"jurisdiction": {QUOTED_IDS[s.jurisdiction]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    if v := s.authorities: put(f'{n}"authorities": {listed_ids(v, d)}')
    if (v := s.dedicated_body) is not Answer.UNKNOWN: put(f'{n}"dedicated_body": {ANSWER[v]}')
    if (v := s.coordination_in_law) is not Answer.UNKNOWN: put(f'{n}"coordination_in_law": {ANSWER[v]}')
    if (v := s.coordination_in_practice) is not Answer.UNKNOWN: put(f'{n}"coordination_in_practice": {ANSWER[v]}')
    if v := s.legal_bases: put(f'{n}"legal_bases": {listed_ids(v, d)}')
    if v := s.rules: put(f'{n}"rules": {listed_openly(v, MANAGEMENT_RULE, d)}')
    if v := s.notes: put(f'{n}"notes": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_cooperation_practice(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "cooperation_practice"{n}"id": {QUOTED_IDS[s.id]}{n}"actor": {QUOTED_IDS[s.actor]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    put(f'{n}"level": {COOPERATION_LEVEL.get(s.level) or local(s.level, d + 1)}')
    if (v := s.spontaneous) is not Answer.UNKNOWN: put(f'{n}"spontaneous": {ANSWER[v]}')
    if v := s.bases: put(f'{n}"bases": {listed_openly(v, DISCLOSURE_BASIS, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.requirements: put(f'{n}"requirements": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.powers: put(f'{n}"powers": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.limits: put(f'{n}"limits": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.uses: put(f'{n}"uses": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.features: put(f'{n}"features": {listed_openly(v, PRACTICE_FEATURE, d)}')
    if v := s.information_uses: put(f'{n}"information_uses": {listed_openly(v, INFORMATION_USE, d)}')
    if v := s.notes: put(f'{n}"notes": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.frequency) is not None: put(f'{n}"frequency": {FREQUENCY.get(v) or local(v, d + 1)}')
    if (v := s.cases) is not None: put(f'{n}"cases": {write_count(v, d + 1)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_dated_name(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"short": {write_text(s.short, d + 1)}')
    if (v := s.formal) is not None: put(f'{n}"formal": {write_text(v, d + 1)}')
    if (v := s.article) is not None: put(f'{n}"article": {quoted(v)}')
    if (v := s.valid) is not None: put(f'{n}"valid": {PERIOD_TEXT[v.start, v.end, v.unknown_side]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_jurisdiction(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "jurisdiction"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {JURISDICTION_KIND[s.kind]}')
    put_all(s.names, write_dated_name, d, f'{n}"names": ', put)
    if (v := s.iso_alpha_2) is not None: put(f'{n}"iso_alpha_2": {quoted(v)}')
    if (v := s.m49) is not None: put(f'{n}"m49": {quoted(v)}')
    if (v := s.united_nations) is not None: put(f'{n}"united_nations": {UNITED_NATIONS_STATUS[v]}')
    if (v := s.responsible_state) is not None: put(f'{n}"responsible_state": {QUOTED_IDS[v]}')
    if v := s.succeeded_by: put(f'{n}"succeeded_by": {listed_ids(v, d)}')
    if (v := s.note) is not None: put(f'{n}"note": {write_text(v, d + 1)}')
    if v := s.treaty_actions: put_all(v, write_treaty_action, d, f'{n}"treaty_actions": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_treaty_action(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"instrument": {QUOTED_IDS[s.instrument]}{n}"kind": {TREATY_ACTION_KIND[s.kind]}{n}"on": "{WHENS[s.on.__class__](s.on)}"')
    if (v := s.in_force) is not None: put(f'{n}"in_force": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.certainty) is not None: put(f'{n}"certainty": {CERTAINTY[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_network(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "network"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {NETWORK_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if (v := s.short_name) is not None: put(f'{n}"short_name": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.region) is not None: put(f'{n}"region": {write_text(v, d + 1)}')
    if v := s.operators: put(f'{n}"operators": {listed_ids(v, d)}')
    if (v := s.status) is not None: put(f'{n}"status": {NETWORK_STATUS.get(v) or local(v, d + 1)}')
    if (v := s.founded) is not None: put(f'{n}"founded": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.founded_words) is not None: put(f'{n}"founded_words": {write_text(v, d + 1)}')
    if (v := s.members) is not None: put(f'{n}"members": {write_count(v, d + 1)}')
    if (v := s.secure_platform) is not None: put(f'{n}"secure_platform": {write_text(v, d + 1)}')
    if v := s.principles: put(f'{n}"principles": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_organization(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "organization"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {ORGANIZATION_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if (v := s.short_name) is not None: put(f'{n}"short_name": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.jurisdiction) is not None: put(f'{n}"jurisdiction": {QUOTED_IDS[v]}')
    if v := s.members: put(f'{n}"members": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_person(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "person"{n}"id": {QUOTED_IDS[s.id]}{n}"name": {quoted(s.name)}')
    if (v := s.nationality) is not None: put(f'{n}"nationality": {QUOTED_IDS[v]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {
    KnowledgeProduct: write_knowledge_product,
    TechnicalAssistance: write_technical_assistance,
    AttendanceFigure: write_attendance_figure,
    Delegation: write_delegation,
    Officer: write_officer,
    Authority: write_authority,
    InstitutionalSetup: write_institutional_setup,
    CooperationPractice: write_cooperation_practice,
    DatedName: write_dated_name,
    Jurisdiction: write_jurisdiction,
    TreatyAction: write_treaty_action,
    Network: write_network,
    Organization: write_organization,
    Person: write_person,
}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    AssistanceCount: write_assistance_count,
}
