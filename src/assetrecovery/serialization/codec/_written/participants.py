# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `participants` holds, as far as it is plainly right."""

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
from assetrecovery.serialization.codec._written.sources import read_citation, read_handling, read_identifier
from assetrecovery.serialization.codec._written.values import read_count
from assetrecovery.serialization.codec.support import (
    WHENS,
    Memo,
    RefusedError,
    clean,
    each,
    each_openly,
    ids,
    openly,
    own_id,
    read_text,
    referring,
    twin,
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
    s: Any = _AssistanceCount()
    v = o["kind"]; s.kind = openly(v, COUNTED_KIND_OF, seen)
    v = o["count"]; s.count = read_count(v, seen)
    found, n = 2, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AssistanceCount
    return s


_KnowledgeProduct: Final = twin(KnowledgeProduct)


def read_knowledge_product(o: Any, seen: Any) -> Any:
    s: Any = _KnowledgeProduct()
    s.providers = s.partners = s.holds = s.serves = s.audiences = s.contents = s.follow_up = s.identifiers = s.citations = ()
    s.online = s.growing = Answer.UNKNOWN
    s.document = s.status = s.launched = s.covers = s.gathered_from = s.comments_by = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, PRODUCT_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("providers")) is not None: s.providers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("partners")) is not None: s.partners = each(v, read_text, seen); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("status")) is not None: s.status = openly(v, PRODUCT_STATUS_OF, seen); found += 1
        if (v := o.get("launched")) is not None: s.launched = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("covers")) is not None: s.covers = read_count(v, seen); found += 1
        if found == n: break
        if (v := o.get("gathered_from")) is not None: s.gathered_from = read_count(v, seen); found += 1
        if (v := o.get("comments_by")) is not None: s.comments_by = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("holds")) is not None: s.holds = each_openly(v, PRODUCT_CONTENT_OF, seen); found += 1
        if (v := o.get("serves")) is not None: s.serves = ids(v, seen.instrument); found += 1
        if (v := o.get("audiences")) is not None: s.audiences = each_openly(v, COUNTERPART_KIND_OF, seen); found += 1
        if (v := o.get("online")) is not None: s.online = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("growing")) is not None: s.growing = ANSWER_OF[v]; found += 1
        if (v := o.get("contents")) is not None: s.contents = each(v, read_text, seen); found += 1
        if (v := o.get("follow_up")) is not None: s.follow_up = each(v, read_text, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = KnowledgeProduct
    return s


_TechnicalAssistance: Final = twin(TechnicalAssistance)


def read_technical_assistance(o: Any, seen: Any) -> Any:
    s: Any = _TechnicalAssistance()
    s.providers = s.recipients = s.areas = s.modes = s.provider_kinds = s.counterparts = s.figures = s.result_kinds = s.results = s.identifiers = s.citations = ()
    s.in_all_regions = Answer.UNKNOWN
    s.meeting = s.period_words = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("providers")) is not None: s.providers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("recipients")) is not None: s.recipients = ids(v, seen.jurisdiction); found += 1
        if (v := o.get("areas")) is not None: s.areas = each_openly(v, ASSISTANCE_AREA_OF, seen); found += 1
        if (v := o.get("modes")) is not None: s.modes = each_openly(v, ASSISTANCE_MODE_OF, seen); found += 1
        if (v := o.get("provider_kinds")) is not None: s.provider_kinds = each_openly(v, PROVIDER_KIND_OF, seen); found += 1
        if found == n: break
        if (v := o.get("in_all_regions")) is not None: s.in_all_regions = ANSWER_OF[v]; found += 1
        if (v := o.get("counterparts")) is not None: s.counterparts = each_openly(v, COUNTERPART_KIND_OF, seen); found += 1
        if (v := o.get("period_words")) is not None: s.period_words = read_text(v, seen); found += 1
        if (v := o.get("figures")) is not None: s.figures = each(v, read_assistance_count, seen); found += 1
        if (v := o.get("result_kinds")) is not None: s.result_kinds = each_openly(v, ASSISTANCE_RESULT_OF, seen); found += 1
        if (v := o.get("results")) is not None: s.results = each(v, read_text, seen); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TechnicalAssistance
    return s


_AttendanceFigure: Final = twin(AttendanceFigure)


def read_attendance_figure(o: Any, seen: Any) -> Any:
    s: Any = _AttendanceFigure()
    s.citations = ()
    s.note = None
    v = o["category"]; s.category = openly(v, ATTENDANCE_CATEGORY_OF, seen)
    v = o["count"]; s.count = read_count(v, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("note")) is not None: s.note = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AttendanceFigure
    return s


_Delegation: Final = twin(Delegation)


def read_delegation(o: Any, seen: Any) -> Any:
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
        if (v := o.get("notes")) is not None: s.notes = each(v, read_text, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Delegation
    return s


_Officer: Final = twin(Officer)


def read_officer(o: Any, seen: Any) -> Any:
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
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Officer
    return s


_Authority: Final = twin(Authority)


def read_authority(o: Any, seen: Any) -> Any:
    s: Any = _Authority()
    s.other_names = s.parents = s.legal_bases = s.functions = s.powers = s.acts_upon = s.staff_from = s.revenue = s.rules = s.networks = s.notes = s.identifiers = s.citations = ()
    s.all_stages = s.judicial_or_police_powers = Answer.UNKNOWN
    s.short_name = s.part_of = s.established = s.funding = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["jurisdiction"]; s.jurisdiction = v; seen.jurisdiction(v)
    v = o["kind"]; s.kind = openly(v, AUTHORITY_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 5, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("part_of")) is not None: s.part_of = v; seen.authority(v); found += 1
        if (v := o.get("parents")) is not None: s.parents = each(v, read_text, seen); found += 1
        if (v := o.get("established")) is not None: s.established = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("legal_bases")) is not None: s.legal_bases = ids(v, seen.instrument); found += 1
        if found == n: break
        if (v := o.get("functions")) is not None: s.functions = each_openly(v, AUTHORITY_FUNCTION_OF, seen); found += 1
        if (v := o.get("powers")) is not None: s.powers = each_openly(v, AUTHORITY_POWER_OF, seen); found += 1
        if (v := o.get("acts_upon")) is not None: s.acts_upon = each_openly(v, AUTHORITY_TRIGGER_OF, seen); found += 1
        if (v := o.get("all_stages")) is not None: s.all_stages = ANSWER_OF[v]; found += 1
        if (v := o.get("staff_from")) is not None: s.staff_from = ids(v, seen.authority); found += 1
        if (v := o.get("judicial_or_police_powers")) is not None: s.judicial_or_police_powers = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("funding")) is not None: s.funding = openly(v, FUNDING_OF, seen); found += 1
        if (v := o.get("revenue")) is not None: s.revenue = each_openly(v, REVENUE_SOURCE_OF, seen); found += 1
        if (v := o.get("rules")) is not None: s.rules = each_openly(v, MANAGEMENT_RULE_OF, seen); found += 1
        if (v := o.get("networks")) is not None: s.networks = ids(v, seen.network); found += 1
        if (v := o.get("notes")) is not None: s.notes = each(v, read_text, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if found == n: break
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Authority
    return s


_InstitutionalSetup: Final = twin(InstitutionalSetup)


def read_institutional_setup(o: Any, seen: Any) -> Any:
    s: Any = _InstitutionalSetup()
    s.authorities = s.legal_bases = s.rules = s.notes = s.identifiers = s.citations = ()
    s.dedicated_body = s.coordination_in_law = s.coordination_in_practice = Answer.UNKNOWN
    s.meeting = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["jurisdiction"]; s.jurisdiction = v; seen.jurisdiction(v)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("authorities")) is not None: s.authorities = ids(v, seen.authority); found += 1
        if (v := o.get("dedicated_body")) is not None: s.dedicated_body = ANSWER_OF[v]; found += 1
        if (v := o.get("coordination_in_law")) is not None: s.coordination_in_law = ANSWER_OF[v]; found += 1
        if (v := o.get("coordination_in_practice")) is not None: s.coordination_in_practice = ANSWER_OF[v]; found += 1
        if (v := o.get("legal_bases")) is not None: s.legal_bases = ids(v, seen.instrument); found += 1
        if found == n: break
        if (v := o.get("rules")) is not None: s.rules = each_openly(v, MANAGEMENT_RULE_OF, seen); found += 1
        if (v := o.get("notes")) is not None: s.notes = each(v, read_text, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = InstitutionalSetup
    return s


_CooperationPractice: Final = twin(CooperationPractice)


def read_cooperation_practice(o: Any, seen: Any) -> Any:
    s: Any = _CooperationPractice()
    s.bases = s.provisions = s.requirements = s.powers = s.limits = s.uses = s.features = s.information_uses = s.notes = s.identifiers = s.citations = ()
    s.spontaneous = Answer.UNKNOWN
    s.meeting = s.frequency = s.cases = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["actor"]; s.actor = v; seen.one_of_5(v)
    v = o["level"]; s.level = openly(v, COOPERATION_LEVEL_OF, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("spontaneous")) is not None: s.spontaneous = ANSWER_OF[v]; found += 1
        if (v := o.get("bases")) is not None: s.bases = each_openly(v, DISCLOSURE_BASIS_OF, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("requirements")) is not None: s.requirements = each(v, read_text, seen); found += 1
        if (v := o.get("powers")) is not None: s.powers = each(v, read_text, seen); found += 1
        if found == n: break
        if (v := o.get("limits")) is not None: s.limits = each(v, read_text, seen); found += 1
        if (v := o.get("uses")) is not None: s.uses = each(v, read_text, seen); found += 1
        if (v := o.get("features")) is not None: s.features = each_openly(v, PRACTICE_FEATURE_OF, seen); found += 1
        if (v := o.get("information_uses")) is not None: s.information_uses = each_openly(v, INFORMATION_USE_OF, seen); found += 1
        if (v := o.get("notes")) is not None: s.notes = each(v, read_text, seen); found += 1
        if (v := o.get("frequency")) is not None: s.frequency = openly(v, FREQUENCY_OF, seen); found += 1
        if found == n: break
        if (v := o.get("cases")) is not None: s.cases = read_count(v, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = CooperationPractice
    return s


_DatedName: Final = twin(DatedName)


def read_dated_name(o: Any, seen: Any) -> Any:
    s: Any = _DatedName()
    s.citations = ()
    s.formal = s.article = s.valid = None
    v = o["short"]; s.short = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("formal")) is not None: s.formal = read_text(v, seen); found += 1
        if (v := o.get("article")) is not None: s.article = clean(v); found += 1
        if (v := o.get("valid")) is not None: s.valid = PERIOD_MEMO[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = DatedName
    return s


_Jurisdiction: Final = twin(Jurisdiction)


def read_jurisdiction(o: Any, seen: Any) -> Any:
    s: Any = _Jurisdiction()
    s.succeeded_by = s.treaty_actions = s.identifiers = s.citations = ()
    s.iso_alpha_2 = s.m49 = s.united_nations = s.responsible_state = s.note = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = JURISDICTION_KIND_OF[v]
    v = o["names"]; s.names = each(v, read_dated_name, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("iso_alpha_2")) is not None: s.iso_alpha_2 = clean(v); found += 1
        if (v := o.get("m49")) is not None: s.m49 = clean(v); found += 1
        if (v := o.get("united_nations")) is not None: s.united_nations = UNITED_NATIONS_STATUS_OF[v]; found += 1
        if (v := o.get("responsible_state")) is not None: s.responsible_state = v; seen.jurisdiction(v); found += 1
        if (v := o.get("succeeded_by")) is not None: s.succeeded_by = ids(v, seen.jurisdiction); found += 1
        if (v := o.get("note")) is not None: s.note = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("treaty_actions")) is not None: s.treaty_actions = each(v, read_treaty_action, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Jurisdiction
    s.__attrs_post_init__()
    return s


_TreatyAction: Final = twin(TreatyAction)


def read_treaty_action(o: Any, seen: Any) -> Any:
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
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = TreatyAction
    return s


_Network: Final = twin(Network)


def read_network(o: Any, seen: Any) -> Any:
    s: Any = _Network()
    s.other_names = s.operators = s.principles = s.identifiers = s.citations = ()
    s.short_name = s.region = s.status = s.founded = s.founded_words = s.members = s.secure_platform = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, NETWORK_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("region")) is not None: s.region = read_text(v, seen); found += 1
        if (v := o.get("operators")) is not None: s.operators = ids(v, seen.one_of_5); found += 1
        if (v := o.get("status")) is not None: s.status = openly(v, NETWORK_STATUS_OF, seen); found += 1
        if (v := o.get("founded")) is not None: s.founded = PARTIAL_DATE_MEMO[v]; found += 1
        if found == n: break
        if (v := o.get("founded_words")) is not None: s.founded_words = read_text(v, seen); found += 1
        if (v := o.get("members")) is not None: s.members = read_count(v, seen); found += 1
        if (v := o.get("secure_platform")) is not None: s.secure_platform = read_text(v, seen); found += 1
        if (v := o.get("principles")) is not None: s.principles = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Network
    return s


_Organization: Final = twin(Organization)


def read_organization(o: Any, seen: Any) -> Any:
    s: Any = _Organization()
    s.other_names = s.members = s.identifiers = s.citations = ()
    s.short_name = s.jurisdiction = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, ORGANIZATION_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        if (v := o.get("members")) is not None: s.members = ids(v, seen.one_of_10); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Organization
    return s


_Person: Final = twin(Person)


def read_person(o: Any, seen: Any) -> Any:
    s: Any = _Person()
    s.identifiers = s.citations = ()
    s.nationality = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["name"]; s.name = clean(v)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("nationality")) is not None: s.nationality = v; seen.jurisdiction(v); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Person
    return s


KINDS: Final[dict[str, Any]] = {
    "jurisdiction": read_jurisdiction,
    "organization": read_organization,
    "person": read_person,
    "authority": read_authority,
    "network": read_network,
    "institutional_setup": read_institutional_setup,
    "cooperation_practice": read_cooperation_practice,
    "technical_assistance": read_technical_assistance,
    "knowledge_product": read_knowledge_product,
}
