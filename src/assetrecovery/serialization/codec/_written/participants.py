# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading and writing what the wing `participants` holds, as far as it is plainly right."""

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
from assetrecovery.serialization.codec._written.sources import (
    read_citation,
    read_handling,
    read_identifier,
    write_citation,
    write_handling,
    write_identifier,
)
from assetrecovery.serialization.codec._written.values import read_count, write_count
from assetrecovery.serialization.codec.support import (
    LINE,
    NEXT,
    QUOTE,
    WHENS,
    Memo,
    RefusedError,
    clean,
    ids,
    listed,
    many,
    openly,
    own_id,
    quoted,
    read_text,
    referring,
    twin,
    write_openly,
    write_text,
)
from assetrecovery.sources.citations import Certainty
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ANSWER_OF: Final = {one.code: one for one in Answer}
ASSISTANCE_AREA_OF: Final = {one.code: one for one in AssistanceArea}
ASSISTANCE_MODE_OF: Final = {one.code: one for one in AssistanceMode}
ASSISTANCE_RESULT_OF: Final = {one.code: one for one in AssistanceResult}
ATTENDANCE_CATEGORY_OF: Final = {one.code: one for one in AttendanceCategory}
AUTHORITY_FUNCTION_OF: Final = {one.code: one for one in AuthorityFunction}
AUTHORITY_KIND_OF: Final = {one.code: one for one in AuthorityKind}
AUTHORITY_POWER_OF: Final = {one.code: one for one in AuthorityPower}
AUTHORITY_TRIGGER_OF: Final = {one.code: one for one in AuthorityTrigger}
CAPACITY_OF: Final = {one.code: one for one in Capacity}
CERTAINTY_OF: Final = {one.code: one for one in Certainty}
COOPERATION_LEVEL_OF: Final = {one.code: one for one in CooperationLevel}
COUNTED_KIND_OF: Final = {one.code: one for one in CountedKind}
COUNTERPART_KIND_OF: Final = {one.code: one for one in CounterpartKind}
DISCLOSURE_BASIS_OF: Final = {one.code: one for one in DisclosureBasis}
ELECTION_MODE_OF: Final = {one.code: one for one in ElectionMode}
FREQUENCY_OF: Final = {one.code: one for one in Frequency}
FUNDING_OF: Final = {one.code: one for one in Funding}
INFORMATION_USE_OF: Final = {one.code: one for one in InformationUse}
JURISDICTION_KIND_OF: Final = {one.code: one for one in JurisdictionKind}
MANAGEMENT_RULE_OF: Final = {one.code: one for one in ManagementRule}
NETWORK_KIND_OF: Final = {one.code: one for one in NetworkKind}
NETWORK_STATUS_OF: Final = {one.code: one for one in NetworkStatus}
OFFICER_ROLE_OF: Final = {one.code: one for one in OfficerRole}
ORGANIZATION_KIND_OF: Final = {one.code: one for one in OrganizationKind}
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)
PERIOD_MEMO: Final = Memo(Period.parse)
PRACTICE_FEATURE_OF: Final = {one.code: one for one in PracticeFeature}
PRODUCT_CONTENT_OF: Final = {one.code: one for one in ProductContent}
PRODUCT_KIND_OF: Final = {one.code: one for one in ProductKind}
PRODUCT_STATUS_OF: Final = {one.code: one for one in ProductStatus}
PROVIDER_KIND_OF: Final = {one.code: one for one in ProviderKind}
PROVISION_MEMO: Final = Memo(Provision.parse)
REVENUE_SOURCE_OF: Final = {one.code: one for one in RevenueSource}
TREATY_ACTION_KIND_OF: Final = {one.code: one for one in TreatyActionKind}
UNITED_NATIONS_STATUS_OF: Final = {one.code: one for one in UnitedNationsStatus}


_AssistanceCount: Final = twin(AssistanceCount)


def read_assistance_count(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _AssistanceCount()
    v = o["kind"]; s.kind = openly(v, COUNTED_KIND_OF, seen)
    v = o["count"]; s.count = read_count(v, seen)
    found, n = 2, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AssistanceCount
    return s


def write_assistance_count(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"kind": {write_openly(s.kind, d + 1)}{n}"count": {write_count(s.count, d + 1)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_KnowledgeProduct: Final = twin(KnowledgeProduct)


def read_knowledge_product(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _KnowledgeProduct()
    s.providers = s.partners = s.holds = s.serves = s.audiences = s.contents = s.follow_up = s.identifiers = s.citations = ()
    s.online = s.growing = Answer.UNKNOWN
    s.document = s.status = s.launched = s.covers = s.gathered_from = s.comments_by = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, PRODUCT_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("providers")) is not None: s.providers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("partners")) is not None: s.partners = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("status")) is not None: s.status = openly(v, PRODUCT_STATUS_OF, seen); found += 1
        if (v := o.get("launched")) is not None: s.launched = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("covers")) is not None: s.covers = read_count(v, seen); found += 1
        if found == n: break
        if (v := o.get("gathered_from")) is not None: s.gathered_from = read_count(v, seen); found += 1
        if (v := o.get("comments_by")) is not None: s.comments_by = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("holds")) is not None: s.holds = tuple([openly(x, PRODUCT_CONTENT_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("serves")) is not None: s.serves = ids(v, seen.instrument); found += 1
        if (v := o.get("audiences")) is not None: s.audiences = tuple([openly(x, COUNTERPART_KIND_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("online")) is not None: s.online = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("growing")) is not None: s.growing = ANSWER_OF[v]; found += 1
        if (v := o.get("contents")) is not None: s.contents = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("follow_up")) is not None: s.follow_up = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = KnowledgeProduct
    return s


def write_knowledge_product(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"kind": {write_openly(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}'
    if v := s.providers: t += f'{n}"providers": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.partners: t += f'{n}"partners": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.document) is not None: t += f'{n}"document": "{v}"'
    if (v := s.status) is not None: t += f'{n}"status": {write_openly(v, d + 1)}'
    if (v := s.launched) is not None: t += f'{n}"launched": {quoted(str(v))}'
    if (v := s.covers) is not None: t += f'{n}"covers": {write_count(v, d + 1)}'
    if (v := s.gathered_from) is not None: t += f'{n}"gathered_from": {write_count(v, d + 1)}'
    if (v := s.comments_by) is not None: t += f'{n}"comments_by": {quoted(str(v))}'
    if v := s.holds: t += f'{n}"holds": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.serves: t += f'{n}"serves": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.audiences: t += f'{n}"audiences": {listed([write_openly(x, d + 2) for x in v], d)}'
    if (v := s.online) is not Answer.UNKNOWN: t += f'{n}"online": "{v._value_}"'
    if (v := s.growing) is not Answer.UNKNOWN: t += f'{n}"growing": "{v._value_}"'
    if v := s.contents: t += f'{n}"contents": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.follow_up: t += f'{n}"follow_up": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_TechnicalAssistance: Final = twin(TechnicalAssistance)


def read_technical_assistance(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _TechnicalAssistance()
    s.providers = s.recipients = s.areas = s.modes = s.provider_kinds = s.counterparts = s.figures = s.result_kinds = s.results = s.identifiers = s.citations = ()
    s.in_all_regions = Answer.UNKNOWN
    s.meeting = s.period_words = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("providers")) is not None: s.providers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("recipients")) is not None: s.recipients = ids(v, seen.jurisdiction); found += 1
        if (v := o.get("areas")) is not None: s.areas = tuple([openly(x, ASSISTANCE_AREA_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("modes")) is not None: s.modes = tuple([openly(x, ASSISTANCE_MODE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("provider_kinds")) is not None: s.provider_kinds = tuple([openly(x, PROVIDER_KIND_OF, seen) for x in many(v)]); found += 1
        if found == n: break
        if (v := o.get("in_all_regions")) is not None: s.in_all_regions = ANSWER_OF[v]; found += 1
        if (v := o.get("counterparts")) is not None: s.counterparts = tuple([openly(x, COUNTERPART_KIND_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("period_words")) is not None: s.period_words = read_text(v, seen); found += 1
        if (v := o.get("figures")) is not None: s.figures = tuple([read_assistance_count(x, seen) for x in many(v)]); found += 1
        if (v := o.get("result_kinds")) is not None: s.result_kinds = tuple([openly(x, ASSISTANCE_RESULT_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("results")) is not None: s.results = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TechnicalAssistance
    return s


def write_technical_assistance(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"'
    if (v := s.meeting) is not None: t += f'{n}"meeting": "{v}"'
    if v := s.providers: t += f'{n}"providers": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.recipients: t += f'{n}"recipients": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.areas: t += f'{n}"areas": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.modes: t += f'{n}"modes": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.provider_kinds: t += f'{n}"provider_kinds": {listed([write_openly(x, d + 2) for x in v], d)}'
    if (v := s.in_all_regions) is not Answer.UNKNOWN: t += f'{n}"in_all_regions": "{v._value_}"'
    if v := s.counterparts: t += f'{n}"counterparts": {listed([write_openly(x, d + 2) for x in v], d)}'
    if (v := s.period_words) is not None: t += f'{n}"period_words": {write_text(v, d + 1)}'
    if v := s.figures: t += f'{n}"figures": {listed([write_assistance_count(x, d + 2) for x in v], d)}'
    if v := s.result_kinds: t += f'{n}"result_kinds": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.results: t += f'{n}"results": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Delegation: Final = twin(Delegation)


def read_delegation(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Delegation()
    s.members = s.notes = s.citations = ()
    s.head = None
    v = o["actor"]; s.actor = v; seen.one_of_5(v)
    v = o["category"]; s.category = openly(v, ATTENDANCE_CATEGORY_OF, seen)
    v = o["capacity"]; s.capacity = CAPACITY_OF[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("head")) is not None: s.head = v; seen.person(v); found += 1
        if (v := o.get("members")) is not None: s.members = ids(v, seen.person); found += 1
        if (v := o.get("notes")) is not None: s.notes = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Delegation
    return s


def write_delegation(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"actor": "{s.actor}"{n}"category": {write_openly(s.category, d + 1)}{n}"capacity": "{s.capacity._value_}"'
    if (v := s.head) is not None: t += f'{n}"head": "{v}"'
    if v := s.members: t += f'{n}"members": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.notes: t += f'{n}"notes": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Officer: Final = twin(Officer)


def read_officer(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Officer()
    s.citations = ()
    s.person = s.state = s.group = s.elected_at = s.elected_on = s.elected_by = s.served = s.replaces = None
    v = o["role"]; s.role = openly(v, OFFICER_ROLE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("person")) is not None: s.person = v; seen.person(v); found += 1
        if (v := o.get("state")) is not None: s.state = v; seen.jurisdiction(v); found += 1
        if (v := o.get("group")) is not None: s.group = v; seen.organization(v); found += 1
        if (v := o.get("elected_at")) is not None: s.elected_at = v; seen.meeting(v); found += 1
        if (v := o.get("elected_on")) is not None: s.elected_on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("elected_by")) is not None: s.elected_by = openly(v, ELECTION_MODE_OF, seen); found += 1
        if found == n: break
        if (v := o.get("served")) is not None: s.served = PERIOD_MEMO[v]; found += 1
        if (v := o.get("replaces")) is not None: s.replaces = v; seen.person(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Officer
    return s


def write_officer(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"role": {write_openly(s.role, d + 1)}'
    if (v := s.person) is not None: t += f'{n}"person": "{v}"'
    if (v := s.state) is not None: t += f'{n}"state": "{v}"'
    if (v := s.group) is not None: t += f'{n}"group": "{v}"'
    if (v := s.elected_at) is not None: t += f'{n}"elected_at": "{v}"'
    if (v := s.elected_on) is not None: t += f'{n}"elected_on": {quoted(str(v))}'
    if (v := s.elected_by) is not None: t += f'{n}"elected_by": {write_openly(v, d + 1)}'
    if (v := s.served) is not None: t += f'{n}"served": {quoted(str(v))}'
    if (v := s.replaces) is not None: t += f'{n}"replaces": "{v}"'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Authority: Final = twin(Authority)


def read_authority(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Authority()
    s.other_names = s.parents = s.legal_bases = s.functions = s.powers = s.acts_upon = s.staff_from = s.revenue = s.rules = s.networks = s.notes = s.identifiers = s.citations = ()
    s.all_stages = s.judicial_or_police_powers = Answer.UNKNOWN
    s.short_name = s.part_of = s.established = s.funding = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["jurisdiction"]; s.jurisdiction = v; seen.jurisdiction(v)
    v = o["kind"]; s.kind = openly(v, AUTHORITY_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("part_of")) is not None: s.part_of = v; seen.authority(v); found += 1
        if (v := o.get("parents")) is not None: s.parents = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("established")) is not None: s.established = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("legal_bases")) is not None: s.legal_bases = ids(v, seen.instrument); found += 1
        if found == n: break
        if (v := o.get("functions")) is not None: s.functions = tuple([openly(x, AUTHORITY_FUNCTION_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("powers")) is not None: s.powers = tuple([openly(x, AUTHORITY_POWER_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("acts_upon")) is not None: s.acts_upon = tuple([openly(x, AUTHORITY_TRIGGER_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("all_stages")) is not None: s.all_stages = ANSWER_OF[v]; found += 1
        if (v := o.get("staff_from")) is not None: s.staff_from = ids(v, seen.authority); found += 1
        if (v := o.get("judicial_or_police_powers")) is not None: s.judicial_or_police_powers = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("funding")) is not None: s.funding = openly(v, FUNDING_OF, seen); found += 1
        if (v := o.get("revenue")) is not None: s.revenue = tuple([openly(x, REVENUE_SOURCE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("rules")) is not None: s.rules = tuple([openly(x, MANAGEMENT_RULE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("networks")) is not None: s.networks = ids(v, seen.network); found += 1
        if (v := o.get("notes")) is not None: s.notes = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if found == n: break
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Authority
    return s


def write_authority(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"jurisdiction": "{s.jurisdiction}"{n}"kind": {write_openly(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}'
    if (v := s.short_name) is not None: t += f'{n}"short_name": {write_text(v, d + 1)}'
    if v := s.other_names: t += f'{n}"other_names": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.part_of) is not None: t += f'{n}"part_of": "{v}"'
    if v := s.parents: t += f'{n}"parents": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.established) is not None: t += f'{n}"established": {quoted(str(v))}'
    if v := s.legal_bases: t += f'{n}"legal_bases": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.functions: t += f'{n}"functions": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.powers: t += f'{n}"powers": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.acts_upon: t += f'{n}"acts_upon": {listed([write_openly(x, d + 2) for x in v], d)}'
    if (v := s.all_stages) is not Answer.UNKNOWN: t += f'{n}"all_stages": "{v._value_}"'
    if v := s.staff_from: t += f'{n}"staff_from": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if (v := s.judicial_or_police_powers) is not Answer.UNKNOWN: t += f'{n}"judicial_or_police_powers": "{v._value_}"'
    if (v := s.funding) is not None: t += f'{n}"funding": {write_openly(v, d + 1)}'
    if v := s.revenue: t += f'{n}"revenue": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.rules: t += f'{n}"rules": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.networks: t += f'{n}"networks": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.notes: t += f'{n}"notes": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_InstitutionalSetup: Final = twin(InstitutionalSetup)


def read_institutional_setup(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _InstitutionalSetup()
    s.authorities = s.legal_bases = s.rules = s.notes = s.identifiers = s.citations = ()
    s.dedicated_body = s.coordination_in_law = s.coordination_in_practice = Answer.UNKNOWN
    s.meeting = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["jurisdiction"]; s.jurisdiction = v; seen.jurisdiction(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("authorities")) is not None: s.authorities = ids(v, seen.authority); found += 1
        if (v := o.get("dedicated_body")) is not None: s.dedicated_body = ANSWER_OF[v]; found += 1
        if (v := o.get("coordination_in_law")) is not None: s.coordination_in_law = ANSWER_OF[v]; found += 1
        if (v := o.get("coordination_in_practice")) is not None: s.coordination_in_practice = ANSWER_OF[v]; found += 1
        if (v := o.get("legal_bases")) is not None: s.legal_bases = ids(v, seen.instrument); found += 1
        if found == n: break
        if (v := o.get("rules")) is not None: s.rules = tuple([openly(x, MANAGEMENT_RULE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("notes")) is not None: s.notes = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = InstitutionalSetup
    return s


def write_institutional_setup(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"jurisdiction": "{s.jurisdiction}"'
    if (v := s.meeting) is not None: t += f'{n}"meeting": "{v}"'
    if v := s.authorities: t += f'{n}"authorities": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if (v := s.dedicated_body) is not Answer.UNKNOWN: t += f'{n}"dedicated_body": "{v._value_}"'
    if (v := s.coordination_in_law) is not Answer.UNKNOWN: t += f'{n}"coordination_in_law": "{v._value_}"'
    if (v := s.coordination_in_practice) is not Answer.UNKNOWN: t += f'{n}"coordination_in_practice": "{v._value_}"'
    if v := s.legal_bases: t += f'{n}"legal_bases": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.rules: t += f'{n}"rules": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.notes: t += f'{n}"notes": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_CooperationPractice: Final = twin(CooperationPractice)


def read_cooperation_practice(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _CooperationPractice()
    s.bases = s.provisions = s.requirements = s.powers = s.limits = s.uses = s.features = s.information_uses = s.notes = s.identifiers = s.citations = ()
    s.spontaneous = Answer.UNKNOWN
    s.meeting = s.frequency = s.cases = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["actor"]; s.actor = v; seen.one_of_5(v)
    v = o["level"]; s.level = openly(v, COOPERATION_LEVEL_OF, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("spontaneous")) is not None: s.spontaneous = ANSWER_OF[v]; found += 1
        if (v := o.get("bases")) is not None: s.bases = tuple([openly(x, DISCLOSURE_BASIS_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("requirements")) is not None: s.requirements = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("powers")) is not None: s.powers = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if found == n: break
        if (v := o.get("limits")) is not None: s.limits = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("uses")) is not None: s.uses = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("features")) is not None: s.features = tuple([openly(x, PRACTICE_FEATURE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("information_uses")) is not None: s.information_uses = tuple([openly(x, INFORMATION_USE_OF, seen) for x in many(v)]); found += 1
        if (v := o.get("notes")) is not None: s.notes = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("frequency")) is not None: s.frequency = openly(v, FREQUENCY_OF, seen); found += 1
        if found == n: break
        if (v := o.get("cases")) is not None: s.cases = read_count(v, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = CooperationPractice
    return s


def write_cooperation_practice(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"actor": "{s.actor}"'
    if (v := s.meeting) is not None: t += f'{n}"meeting": "{v}"'
    t += f'{n}"level": {write_openly(s.level, d + 1)}'
    if (v := s.spontaneous) is not Answer.UNKNOWN: t += f'{n}"spontaneous": "{v._value_}"'
    if v := s.bases: t += f'{n}"bases": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.provisions: t += f'{n}"provisions": {listed([quoted(str(x)) for x in v], d)}'
    if v := s.requirements: t += f'{n}"requirements": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.powers: t += f'{n}"powers": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.limits: t += f'{n}"limits": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.uses: t += f'{n}"uses": {listed([write_text(x, d + 2) for x in v], d)}'
    if v := s.features: t += f'{n}"features": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.information_uses: t += f'{n}"information_uses": {listed([write_openly(x, d + 2) for x in v], d)}'
    if v := s.notes: t += f'{n}"notes": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.frequency) is not None: t += f'{n}"frequency": {write_openly(v, d + 1)}'
    if (v := s.cases) is not None: t += f'{n}"cases": {write_count(v, d + 1)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_DatedName: Final = twin(DatedName)


def read_dated_name(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _DatedName()
    s.citations = ()
    s.formal = s.article = s.valid = None
    v = o["short"]; s.short = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("formal")) is not None: s.formal = read_text(v, seen); found += 1
        if (v := o.get("article")) is not None: s.article = clean(v); found += 1
        if (v := o.get("valid")) is not None: s.valid = PERIOD_MEMO[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = DatedName
    return s


def write_dated_name(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"short": {write_text(s.short, d + 1)}'
    if (v := s.formal) is not None: t += f'{n}"formal": {write_text(v, d + 1)}'
    if (v := s.article) is not None: t += f'{n}"article": {quoted(v)}'
    if (v := s.valid) is not None: t += f'{n}"valid": {quoted(str(v))}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Jurisdiction: Final = twin(Jurisdiction)


def read_jurisdiction(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Jurisdiction()
    s.succeeded_by = s.treaty_actions = s.identifiers = s.citations = ()
    s.iso_alpha_2 = s.m49 = s.united_nations = s.responsible_state = s.note = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = JURISDICTION_KIND_OF[v]
    v = o["names"]; s.names = tuple([read_dated_name(x, seen) for x in many(v)])
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("iso_alpha_2")) is not None: s.iso_alpha_2 = clean(v); found += 1
        if (v := o.get("m49")) is not None: s.m49 = clean(v); found += 1
        if (v := o.get("united_nations")) is not None: s.united_nations = UNITED_NATIONS_STATUS_OF[v]; found += 1
        if (v := o.get("responsible_state")) is not None: s.responsible_state = v; seen.jurisdiction(v); found += 1
        if (v := o.get("succeeded_by")) is not None: s.succeeded_by = ids(v, seen.jurisdiction); found += 1
        if (v := o.get("note")) is not None: s.note = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("treaty_actions")) is not None: s.treaty_actions = tuple([read_treaty_action(x, seen) for x in many(v)]); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Jurisdiction
    s.__attrs_post_init__()
    return s


def write_jurisdiction(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"kind": "{s.kind._value_}"{n}"names": {listed([write_dated_name(x, d + 2) for x in s.names], d)}'
    if (v := s.iso_alpha_2) is not None: t += f'{n}"iso_alpha_2": {quoted(v)}'
    if (v := s.m49) is not None: t += f'{n}"m49": {quoted(v)}'
    if (v := s.united_nations) is not None: t += f'{n}"united_nations": "{v._value_}"'
    if (v := s.responsible_state) is not None: t += f'{n}"responsible_state": "{v}"'
    if v := s.succeeded_by: t += f'{n}"succeeded_by": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if (v := s.note) is not None: t += f'{n}"note": {write_text(v, d + 1)}'
    if v := s.treaty_actions: t += f'{n}"treaty_actions": {listed([write_treaty_action(x, d + 2) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_TreatyAction: Final = twin(TreatyAction)


def read_treaty_action(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _TreatyAction()
    s.citations = ()
    s.in_force = s.certainty = None
    v = o["instrument"]; s.instrument = v; seen.instrument(v)
    v = o["kind"]; s.kind = TREATY_ACTION_KIND_OF[v]
    v = o["on"]; s.on = WHENS[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("in_force")) is not None: s.in_force = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("certainty")) is not None: s.certainty = CERTAINTY_OF[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TreatyAction
    return s


def write_treaty_action(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"instrument": "{s.instrument}"{n}"kind": "{s.kind._value_}"{n}"on": {quoted(str(s.on))}'
    if (v := s.in_force) is not None: t += f'{n}"in_force": {quoted(str(v))}'
    if (v := s.certainty) is not None: t += f'{n}"certainty": "{v._value_}"'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Network: Final = twin(Network)


def read_network(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Network()
    s.other_names = s.operators = s.principles = s.identifiers = s.citations = ()
    s.short_name = s.region = s.status = s.founded = s.founded_words = s.members = s.secure_platform = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, NETWORK_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("region")) is not None: s.region = read_text(v, seen); found += 1
        if (v := o.get("operators")) is not None: s.operators = ids(v, seen.one_of_5); found += 1
        if (v := o.get("status")) is not None: s.status = openly(v, NETWORK_STATUS_OF, seen); found += 1
        if (v := o.get("founded")) is not None: s.founded = PARTIAL_DATE_MEMO[v]; found += 1
        if found == n: break
        if (v := o.get("founded_words")) is not None: s.founded_words = read_text(v, seen); found += 1
        if (v := o.get("members")) is not None: s.members = read_count(v, seen); found += 1
        if (v := o.get("secure_platform")) is not None: s.secure_platform = read_text(v, seen); found += 1
        if (v := o.get("principles")) is not None: s.principles = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Network
    return s


def write_network(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"kind": {write_openly(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}'
    if (v := s.short_name) is not None: t += f'{n}"short_name": {write_text(v, d + 1)}'
    if v := s.other_names: t += f'{n}"other_names": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.region) is not None: t += f'{n}"region": {write_text(v, d + 1)}'
    if v := s.operators: t += f'{n}"operators": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if (v := s.status) is not None: t += f'{n}"status": {write_openly(v, d + 1)}'
    if (v := s.founded) is not None: t += f'{n}"founded": {quoted(str(v))}'
    if (v := s.founded_words) is not None: t += f'{n}"founded_words": {write_text(v, d + 1)}'
    if (v := s.members) is not None: t += f'{n}"members": {write_count(v, d + 1)}'
    if (v := s.secure_platform) is not None: t += f'{n}"secure_platform": {write_text(v, d + 1)}'
    if v := s.principles: t += f'{n}"principles": {listed([quoted(str(x)) for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Organization: Final = twin(Organization)


def read_organization(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Organization()
    s.other_names = s.members = s.identifiers = s.citations = ()
    s.short_name = s.jurisdiction = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, ORGANIZATION_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = tuple([read_text(x, seen) for x in many(v)]); found += 1
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        if (v := o.get("members")) is not None: s.members = ids(v, seen.one_of_10); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Organization
    return s


def write_organization(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"kind": {write_openly(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}'
    if (v := s.short_name) is not None: t += f'{n}"short_name": {write_text(v, d + 1)}'
    if v := s.other_names: t += f'{n}"other_names": {listed([write_text(x, d + 2) for x in v], d)}'
    if (v := s.jurisdiction) is not None: t += f'{n}"jurisdiction": "{v}"'
    if v := s.members: t += f'{n}"members": {listed([QUOTE + x + QUOTE for x in v], d)}'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


_Person: Final = twin(Person)


def read_person(o: Any, seen: Any) -> Any:
    if type(o) is not dict:
        raise RefusedError
    s: Any = _Person()
    s.identifiers = s.citations = ()
    s.nationality = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["name"]; s.name = clean(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("nationality")) is not None: s.nationality = v; seen.jurisdiction(v); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = tuple([read_identifier(x, seen) for x in many(v)]); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = tuple([read_citation(x, seen) for x in many(v)]); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Person
    return s


def write_person(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{n}"id": "{s.id}"{n}"name": {quoted(s.name)}'
    if (v := s.nationality) is not None: t += f'{n}"nationality": "{v}"'
    if v := s.identifiers: t += f'{n}"identifiers": {listed([write_identifier(x, d + 2) for x in v], d)}'
    if (v := s.checked) is not None: t += f'{n}"checked": {quoted(str(v))}'
    if (v := s.handling) is not None: t += f'{n}"handling": {write_handling(v, d + 1)}'
    if v := s.citations: t += f'{n}"citations": {listed([write_citation(x, d + 2) for x in v], d)}'
    return "{" + t[1:] + LINE[d] + "}" if t else "{}"


KINDS: Final = {
    "jurisdiction": (read_jurisdiction, write_jurisdiction),
    "organization": (read_organization, write_organization),
    "person": (read_person, write_person),
    "authority": (read_authority, write_authority),
    "network": (read_network, write_network),
    "institutional_setup": (read_institutional_setup, write_institutional_setup),
    "cooperation_practice": (read_cooperation_practice, write_cooperation_practice),
    "technical_assistance": (read_technical_assistance, write_technical_assistance),
    "knowledge_product": (read_knowledge_product, write_knowledge_product),
}
