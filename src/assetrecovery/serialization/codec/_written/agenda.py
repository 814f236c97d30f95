# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `agenda` holds, as far as it is plainly right."""

from typing import Any, Final

from assetrecovery.agenda.gatherings import Correspondence, CorrespondenceKind, Gathering, GatheringKind
from assetrecovery.agenda.items import Agenda, AgendaItem, AgendaStatus, Annotation, Topic
from assetrecovery.agenda.meetings import Meeting, MeetingKind, MeetingMode
from assetrecovery.agenda.panels import (
    CasePartyRole,
    CaseRole,
    CaseRoute,
    CaseStep,
    CaseStudy,
    Panel,
    PartyInCase,
    Presentation,
    StateInCase,
)
from assetrecovery.agenda.programme import Programme, ProgrammeEntry, ProgrammeStatus, Sitting
from assetrecovery.agenda.recommendations import IncludedPoint, Recommendation
from assetrecovery.agenda.statements import (
    CapacityGap,
    Challenge,
    FigureKind,
    NumberedPoint,
    Position,
    PositionTopic,
    Reform,
    ReportedFigure,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    TradeOff,
)
from assetrecovery.mandates.matters import Addressee, MandateCondition, MandateSubject, RecommendationVerb
from assetrecovery.participants.attendance import AttendanceCategory
from assetrecovery.participants.authorities import AuthorityFunction
from assetrecovery.participants.cooperation import DisclosureBasis, GoodPracticeArea, InformalCooperation
from assetrecovery.serialization.codec._written.mandates import read_adoption, read_matter
from assetrecovery.serialization.codec._written.participants import (
    read_attendance_figure,
    read_delegation,
    read_officer,
)
from assetrecovery.serialization.codec._written.sources import read_citation, read_handling, read_identifier
from assetrecovery.serialization.codec._written.values import read_count
from assetrecovery.serialization.codec.support import (
    DATES,
    TIMES,
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
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ADDRESSEE_OF: Final = {one.code: one for one in Addressee}
AGENDA_STATUS_OF: Final = {one.code: one for one in AgendaStatus}
ANSWER_OF: Final = {one.code: one for one in Answer}
ATTENDANCE_CATEGORY_OF: Final = {one.code: one for one in AttendanceCategory}
AUTHORITY_FUNCTION_OF: Final = {one.code: one for one in AuthorityFunction}
CAPACITY_GAP_OF: Final = {one.code: one for one in CapacityGap}
CASE_PARTY_ROLE_OF: Final = {one.code: one for one in CasePartyRole}
CASE_ROLE_OF: Final = {one.code: one for one in CaseRole}
CASE_ROUTE_OF: Final = {one.code: one for one in CaseRoute}
CASE_STEP_OF: Final = {one.code: one for one in CaseStep}
CHALLENGE_OF: Final = {one.code: one for one in Challenge}
CORRESPONDENCE_KIND_OF: Final = {one.code: one for one in CorrespondenceKind}
DISCLOSURE_BASIS_OF: Final = {one.code: one for one in DisclosureBasis}
FIGURE_KIND_OF: Final = {one.code: one for one in FigureKind}
GATHERING_KIND_OF: Final = {one.code: one for one in GatheringKind}
GOOD_PRACTICE_AREA_OF: Final = {one.code: one for one in GoodPracticeArea}
INFORMAL_COOPERATION_OF: Final = {one.code: one for one in InformalCooperation}
ITEM_NUMBER_MEMO: Final = Memo(ItemNumber.parse)
MANDATE_CONDITION_OF: Final = {one.code: one for one in MandateCondition}
MANDATE_SUBJECT_OF: Final = {one.code: one for one in MandateSubject}
MEETING_KIND_OF: Final = {one.code: one for one in MeetingKind}
MEETING_MODE_OF: Final = {one.code: one for one in MeetingMode}
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)
PERIOD_MEMO: Final = Memo(Period.parse)
POSITION_TOPIC_OF: Final = {one.code: one for one in PositionTopic}
PROGRAMME_STATUS_OF: Final = {one.code: one for one in ProgrammeStatus}
PROVISION_MEMO: Final = Memo(Provision.parse)
RECOMMENDATION_VERB_OF: Final = {one.code: one for one in RecommendationVerb}
REFORM_OF: Final = {one.code: one for one in Reform}
SPEAKER_KIND_OF: Final = {one.code: one for one in SpeakerKind}
STANCE_OF: Final = {one.code: one for one in Stance}
TRADE_OFF_OF: Final = {one.code: one for one in TradeOff}


_Correspondence: Final = twin(Correspondence)


def read_correspondence(o: Any, seen: Any) -> Any:
    s: Any = _Correspondence()
    s.addressees = s.named_addressees = s.in_reply_to = s.mandates = s.possibly_same_as = s.identifiers = s.citations = ()
    s.sender = s.sender_office = s.reference = s.document = s.sent = s.received = s.reply_by = s.subject = s.replies = s.replies_words = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, CORRESPONDENCE_KIND_OF, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("sender")) is not None: s.sender = v; seen.one_of_4(v); found += 1
        if (v := o.get("sender_office")) is not None: s.sender_office = read_text(v, seen); found += 1
        if (v := o.get("addressees")) is not None: s.addressees = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("named_addressees")) is not None: s.named_addressees = ids(v, seen.one_of_4); found += 1
        if (v := o.get("reference")) is not None: s.reference = clean(v); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if found == n: break
        if (v := o.get("in_reply_to")) is not None: s.in_reply_to = ids(v, seen.correspondence); found += 1
        if (v := o.get("mandates")) is not None: s.mandates = ids(v, seen.mandate); found += 1
        if (v := o.get("sent")) is not None: s.sent = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("received")) is not None: s.received = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("reply_by")) is not None: s.reply_by = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("subject")) is not None: s.subject = read_text(v, seen); found += 1
        if found == n: break
        if (v := o.get("replies")) is not None: s.replies = read_count(v, seen); found += 1
        if (v := o.get("replies_words")) is not None: s.replies_words = read_text(v, seen); found += 1
        if (v := o.get("possibly_same_as")) is not None: s.possibly_same_as = ids(v, seen.correspondence); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if found == n: break
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Correspondence
    return s


_Gathering: Final = twin(Gathering)


def read_gathering(o: Any, seen: Any) -> Any:
    s: Any = _Gathering()
    s.other_names = s.organizers = s.cooperating = s.supporters = s.during = s.mandates = s.conclusions = s.matters = s.identifiers = s.citations = ()
    s.held = s.place = s.host = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, GATHERING_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("held")) is not None: s.held = WHENS[v]; found += 1
        if (v := o.get("place")) is not None: s.place = read_text(v, seen); found += 1
        if (v := o.get("host")) is not None: s.host = v; seen.jurisdiction(v); found += 1
        if (v := o.get("organizers")) is not None: s.organizers = ids(v, seen.one_of_5); found += 1
        if (v := o.get("cooperating")) is not None: s.cooperating = ids(v, seen.one_of_5); found += 1
        if found == n: break
        if (v := o.get("supporters")) is not None: s.supporters = ids(v, seen.one_of_5); found += 1
        if (v := o.get("during")) is not None: s.during = ids(v, seen.meeting); found += 1
        if (v := o.get("mandates")) is not None: s.mandates = ids(v, seen.mandate); found += 1
        if (v := o.get("conclusions")) is not None: s.conclusions = each(v, read_text, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if found == n: break
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Gathering
    return s


_Agenda: Final = twin(Agenda)


def read_agenda(o: Any, seen: Any) -> Any:
    s: Any = _Agenda()
    s.annotations = s.citations = ()
    s.document = s.adopted_on = s.adoption = None
    v = o["status"]; s.status = AGENDA_STATUS_OF[v]
    v = o["items"]; s.items = each(v, read_agenda_item, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("annotations")) is not None: s.annotations = each(v, read_annotation, seen); found += 1
        if (v := o.get("adopted_on")) is not None: s.adopted_on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("adoption")) is not None: s.adoption = read_adoption(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Agenda
    s.__attrs_post_init__()
    return s


_AgendaItem: Final = twin(AgendaItem)


def read_agenda_item(o: Any, seen: Any) -> Any:
    s: Any = _AgendaItem()
    s.provisions = ()
    v = o["number"]; s.number = ITEM_NUMBER_MEMO[v]
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = AgendaItem
    return s


_Annotation: Final = twin(Annotation)


def read_annotation(o: Any, seen: Any) -> Any:
    s: Any = _Annotation()
    s.documents = s.resolutions = s.mandates = s.points = s.matters = s.refers_to = s.provisions = s.topics = s.preparations = s.citations = ()
    s.opens_with_panel = Answer.UNKNOWN
    v = o["item"]; s.item = ITEM_NUMBER_MEMO[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("documents")) is not None: s.documents = ids(v, seen.document); found += 1
        if (v := o.get("resolutions")) is not None: s.resolutions = ids(v, seen.resolution); found += 1
        if (v := o.get("mandates")) is not None: s.mandates = ids(v, seen.mandate); found += 1
        if (v := o.get("points")) is not None: s.points = each(v, read_text, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("refers_to")) is not None: s.refers_to = ids(v, seen.one_of_3); found += 1
        if found == n: break
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("topics")) is not None: s.topics = each(v, read_topic, seen); found += 1
        if (v := o.get("preparations")) is not None: s.preparations = each(v, read_text, seen); found += 1
        if (v := o.get("opens_with_panel")) is not None: s.opens_with_panel = ANSWER_OF[v]; found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Annotation
    return s


_Topic: Final = twin(Topic)


def read_topic(o: Any, seen: Any) -> Any:
    s: Any = _Topic()
    s.subjects = ()
    s.letter = None
    v = o["text"]; s.text = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("letter")) is not None: s.letter = clean(v); found += 1
        if (v := o.get("subjects")) is not None: s.subjects = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Topic
    s.__attrs_post_init__()
    return s


_Meeting: Final = twin(Meeting)


def read_meeting(o: Any, seen: Any) -> Any:
    s: Any = _Meeting()
    s.jointly_with = s.other_names = s.held_in_parts = s.postponed_from = s.convened_by = s.held_with = s.meetings_recalled = s.agendas = s.programmes = s.officers = s.open_to = s.attendance = s.attendance_figures = s.documents = s.report_adopted_as = s.identifiers = s.citations = ()
    s.kind = s.number = s.resumption = s.held = s.held_within = s.opens_at = s.place = s.host = s.mode = s.resumes = s.held_during = s.report = s.report_adopted_on = s.report_adoption = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["body"]; s.body = v; seen.body(v)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("jointly_with")) is not None: s.jointly_with = ids(v, seen.body); found += 1
        if (v := o.get("kind")) is not None: s.kind = openly(v, MEETING_KIND_OF, seen); found += 1
        if (v := o.get("number")) is not None: s.number = whole(v); found += 1
        if (v := o.get("resumption")) is not None: s.resumption = whole(v); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("held")) is not None: s.held = PERIOD_MEMO[v]; found += 1
        if found == n: break
        if (v := o.get("held_in_parts")) is not None: s.held_in_parts = tuple([PERIOD_MEMO[x] for x in many(v)]); found += 1
        if (v := o.get("held_within")) is not None: s.held_within = PERIOD_MEMO[v]; found += 1
        if (v := o.get("postponed_from")) is not None: s.postponed_from = tuple([PERIOD_MEMO[x] for x in many(v)]); found += 1
        if (v := o.get("opens_at")) is not None: s.opens_at = TIMES[v]; found += 1
        if (v := o.get("place")) is not None: s.place = read_text(v, seen); found += 1
        if (v := o.get("host")) is not None: s.host = v; seen.jurisdiction(v); found += 1
        if found == n: break
        if (v := o.get("mode")) is not None: s.mode = MEETING_MODE_OF[v]; found += 1
        if (v := o.get("convened_by")) is not None: s.convened_by = ids(v, seen.one_of_8); found += 1
        if (v := o.get("resumes")) is not None: s.resumes = v; seen.meeting(v); found += 1
        if (v := o.get("held_during")) is not None: s.held_during = v; seen.meeting(v); found += 1
        if (v := o.get("held_with")) is not None: s.held_with = ids(v, seen.meeting); found += 1
        if (v := o.get("meetings_recalled")) is not None: s.meetings_recalled = ids(v, seen.meeting); found += 1
        if found == n: break
        if (v := o.get("agendas")) is not None: s.agendas = each(v, read_agenda, seen); found += 1
        if (v := o.get("programmes")) is not None: s.programmes = each(v, read_programme, seen); found += 1
        if (v := o.get("officers")) is not None: s.officers = each(v, read_officer, seen); found += 1
        if (v := o.get("open_to")) is not None: s.open_to = each_openly(v, ATTENDANCE_CATEGORY_OF, seen); found += 1
        if (v := o.get("attendance")) is not None: s.attendance = each(v, read_delegation, seen); found += 1
        if (v := o.get("attendance_figures")) is not None: s.attendance_figures = each(v, read_attendance_figure, seen); found += 1
        if found == n: break
        if (v := o.get("documents")) is not None: s.documents = ids(v, seen.document); found += 1
        if (v := o.get("report")) is not None: s.report = v; seen.document(v); found += 1
        if (v := o.get("report_adopted_on")) is not None: s.report_adopted_on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("report_adoption")) is not None: s.report_adoption = read_adoption(v, seen); found += 1
        if (v := o.get("report_adopted_as")) is not None: s.report_adopted_as = ids(v, seen.document); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if found == n: break
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Meeting
    s.__attrs_post_init__()
    return s


_CaseStudy: Final = twin(CaseStudy)


def read_case_study(o: Any, seen: Any) -> Any:
    s: Any = _CaseStudy()
    s.states = s.parties = s.routes = s.assets = s.uses = s.instruments = s.provisions = s.disclosures = s.networks = s.taken = s.steps = s.lessons = s.matters = s.identifiers = s.citations = ()
    s.domestic_legislation = s.recovered = Answer.UNKNOWN
    s.meeting = s.years = s.outcome = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("states")) is not None: s.states = each(v, read_state_in_case, seen); found += 1
        if (v := o.get("parties")) is not None: s.parties = each(v, read_party_in_case, seen); found += 1
        if (v := o.get("routes")) is not None: s.routes = each_openly(v, CASE_ROUTE_OF, seen); found += 1
        if (v := o.get("years")) is not None: s.years = read_count(v, seen); found += 1
        if (v := o.get("assets")) is not None: s.assets = each(v, read_text, seen); found += 1
        if found == n: break
        if (v := o.get("uses")) is not None: s.uses = each(v, read_text, seen); found += 1
        if (v := o.get("instruments")) is not None: s.instruments = ids(v, seen.instrument); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("disclosures")) is not None: s.disclosures = ids(v, seen.spontaneous_disclosure); found += 1
        if (v := o.get("networks")) is not None: s.networks = ids(v, seen.network); found += 1
        if (v := o.get("taken")) is not None: s.taken = each_openly(v, CASE_STEP_OF, seen); found += 1
        if found == n: break
        if (v := o.get("domestic_legislation")) is not None: s.domestic_legislation = ANSWER_OF[v]; found += 1
        if (v := o.get("recovered")) is not None: s.recovered = ANSWER_OF[v]; found += 1
        if (v := o.get("steps")) is not None: s.steps = each(v, read_text, seen); found += 1
        if (v := o.get("outcome")) is not None: s.outcome = read_text(v, seen); found += 1
        if (v := o.get("lessons")) is not None: s.lessons = each(v, read_text, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = CaseStudy
    return s


_Panel: Final = twin(Panel)


def read_panel(o: Any, seen: Any) -> Any:
    s: Any = _Panel()
    s.identifiers = s.citations = ()
    s.item = s.title = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["meeting"]; s.meeting = v; seen.meeting(v)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("item")) is not None: s.item = ITEM_NUMBER_MEMO[v]; found += 1
        if (v := o.get("title")) is not None: s.title = read_text(v, seen); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Panel
    return s


_PartyInCase: Final = twin(PartyInCase)


def read_party_in_case(o: Any, seen: Any) -> Any:
    s: Any = _PartyInCase()
    s.jurisdiction = s.name = None
    v = o["role"]; s.role = openly(v, CASE_PARTY_ROLE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        if (v := o.get("name")) is not None: s.name = read_text(v, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = PartyInCase
    return s


_Presentation: Final = twin(Presentation)


def read_presentation(o: Any, seen: Any) -> Any:
    s: Any = _Presentation()
    s.points = s.suggestions = s.matters = s.cases = s.authorities = s.setups = s.practices = s.networks = s.identifiers = s.citations = ()
    s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["panel"]; s.panel = v; seen.panel(v)
    v = o["presenter"]; s.presenter = v; seen.one_of_5(v)
    v = o["subject"]; s.subject = read_text(v, seen)
    found, n = 5, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("points")) is not None: s.points = each(v, read_text, seen); found += 1
        if (v := o.get("suggestions")) is not None: s.suggestions = each(v, read_text, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("cases")) is not None: s.cases = ids(v, seen.case_study); found += 1
        if (v := o.get("authorities")) is not None: s.authorities = ids(v, seen.authority); found += 1
        if (v := o.get("setups")) is not None: s.setups = ids(v, seen.institutional_setup); found += 1
        if found == n: break
        if (v := o.get("practices")) is not None: s.practices = ids(v, seen.cooperation_practice); found += 1
        if (v := o.get("networks")) is not None: s.networks = ids(v, seen.network); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Presentation
    return s


_StateInCase: Final = twin(StateInCase)


def read_state_in_case(o: Any, seen: Any) -> Any:
    s: Any = _StateInCase()
    s.jurisdiction = None
    v = o["role"]; s.role = openly(v, CASE_ROLE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = StateInCase
    return s


_Programme: Final = twin(Programme)


def read_programme(o: Any, seen: Any) -> Any:
    s: Any = _Programme()
    s.interpretation = s.citations = ()
    s.sittings_per_day = None
    v = o["status"]; s.status = PROGRAMME_STATUS_OF[v]
    v = o["sittings"]; s.sittings = each(v, read_sitting, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("sittings_per_day")) is not None: s.sittings_per_day = whole(v); found += 1
        if (v := o.get("interpretation")) is not None: s.interpretation = clean_texts(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Programme
    s.__attrs_post_init__()
    return s


_ProgrammeEntry: Final = twin(ProgrammeEntry)


def read_programme_entry(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _ProgrammeEntry()
    s.continued = Answer.UNKNOWN
    s.item = s.description = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("item")) is not None: s.item = ITEM_NUMBER_MEMO[v]; found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("continued")) is not None: s.continued = ANSWER_OF[v]; found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ProgrammeEntry
    return s


_Sitting: Final = twin(Sitting)


def read_sitting(o: Any, seen: Any) -> Any:
    s: Any = _Sitting()
    s.entries = ()
    s.forum = None
    v = o["date"]; s.date = DATES[v]
    v = o["start"]; s.start = TIMES[v]
    v = o["end"]; s.end = TIMES[v]
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("forum")) is not None: s.forum = read_text(v, seen); found += 1
        if (v := o.get("entries")) is not None: s.entries = each(v, read_programme_entry, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Sitting
    s.__attrs_post_init__()
    return s


_IncludedPoint: Final = twin(IncludedPoint)


def read_included_point(o: Any, seen: Any) -> Any:
    s: Any = _IncludedPoint()
    s.conditions = ()
    v = o["text"]; s.text = read_text(v, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("conditions")) is not None: s.conditions = each_openly(v, MANDATE_CONDITION_OF, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = IncludedPoint
    return s


_Recommendation: Final = twin(Recommendation)


def read_recommendation(o: Any, seen: Any) -> Any:
    s: Any = _Recommendation()
    s.addressees = s.named_addressees = s.conditions = s.includes = s.matters = s.mandates = s.documents = s.gatherings = s.organizations = s.states = s.refers_to = s.provisions = s.identifiers = s.citations = ()
    s.part = s.subject = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["meeting"]; s.meeting = v; seen.meeting(v)
    v = o["paragraph"]; s.paragraph = whole(v)
    v = o["verb"]; s.verb = openly(v, RECOMMENDATION_VERB_OF, seen)
    v = o["action"]; s.action = read_text(v, seen)
    found, n = 6, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("part")) is not None: s.part = clean(v); found += 1
        if (v := o.get("subject")) is not None: s.subject = read_text(v, seen); found += 1
        if (v := o.get("addressees")) is not None: s.addressees = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("named_addressees")) is not None: s.named_addressees = ids(v, seen.one_of_4); found += 1
        if (v := o.get("conditions")) is not None: s.conditions = each_openly(v, MANDATE_CONDITION_OF, seen); found += 1
        if (v := o.get("includes")) is not None: s.includes = each(v, read_included_point, seen); found += 1
        if found == n: break
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("mandates")) is not None: s.mandates = ids(v, seen.mandate); found += 1
        if (v := o.get("documents")) is not None: s.documents = ids(v, seen.document); found += 1
        if (v := o.get("gatherings")) is not None: s.gatherings = ids(v, seen.gathering); found += 1
        if (v := o.get("organizations")) is not None: s.organizations = ids(v, seen.organization); found += 1
        if (v := o.get("states")) is not None: s.states = ids(v, seen.jurisdiction); found += 1
        if found == n: break
        if (v := o.get("refers_to")) is not None: s.refers_to = ids(v, seen.one_of_9); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Recommendation
    s.__attrs_post_init__()
    return s


_NumberedPoint: Final = twin(NumberedPoint)


def read_numbered_point(o: Any, seen: Any) -> Any:
    s: Any = _NumberedPoint()
    v = o["number"]; s.number = whole(v)
    v = o["text"]; s.text = read_text(v, seen)
    found, n = 2, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = NumberedPoint
    s.__attrs_post_init__()
    return s


_Position: Final = twin(Position)


def read_position(o: Any, seen: Any) -> Any:
    s: Any = _Position()
    s.reasons = s.matters = s.provisions = s.challenges = s.refers_to = s.identifiers = s.citations = ()
    s.item = s.reply_to = s.on = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["meeting"]; s.meeting = v; seen.meeting(v)
    v = o["topic"]; s.topic = openly(v, POSITION_TOPIC_OF, seen)
    v = o["stance"]; s.stance = openly(v, STANCE_OF, seen)
    v = o["holder"]; s.holder = read_speaker(v, seen)
    found, n = 6, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("item")) is not None: s.item = ITEM_NUMBER_MEMO[v]; found += 1
        if (v := o.get("reply_to")) is not None: s.reply_to = v; seen.correspondence(v); found += 1
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("reasons")) is not None: s.reasons = each(v, read_text, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if found == n: break
        if (v := o.get("challenges")) is not None: s.challenges = each_openly(v, CHALLENGE_OF, seen); found += 1
        if (v := o.get("refers_to")) is not None: s.refers_to = ids(v, seen.one_of_7); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Position
    return s


_ReportedFigure: Final = twin(ReportedFigure)


def read_reported_figure(o: Any, seen: Any) -> Any:
    s: Any = _ReportedFigure()
    s.provisions = ()
    s.note = None
    v = o["kind"]; s.kind = openly(v, FIGURE_KIND_OF, seen)
    v = o["count"]; s.count = read_count(v, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("note")) is not None: s.note = read_text(v, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReportedFigure
    return s


_Speaker: Final = twin(Speaker)


def read_speaker(o: Any, seen: Any) -> Any:
    s: Any = _Speaker()
    s.aligned = ()
    s.actor = s.office = s.person = s.on_behalf_of = None
    v = o["kind"]; s.kind = openly(v, SPEAKER_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("office")) is not None: s.office = read_text(v, seen); found += 1
        if (v := o.get("person")) is not None: s.person = v; seen.person(v); found += 1
        if (v := o.get("on_behalf_of")) is not None: s.on_behalf_of = v; seen.organization(v); found += 1
        if (v := o.get("aligned")) is not None: s.aligned = ids(v, seen.jurisdiction); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Speaker
    s.__attrs_post_init__()
    return s


_Statement: Final = twin(Statement)


def read_statement(o: Any, seen: Any) -> Any:
    s: Any = _Statement()
    s.points = s.numbered_points = s.matters = s.figures = s.calls_on = s.subjects = s.challenges = s.functions = s.reforms = s.capacity_gaps = s.disclosure_bases = s.good_practice_areas = s.informal_cooperation = s.trade_offs = s.provisions = s.refers_to = s.identifiers = s.citations = ()
    s.item = s.on = s.sitting = s.order = s.document = s.reply_to = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["meeting"]; s.meeting = v; seen.meeting(v)
    v = o["speaker"]; s.speaker = read_speaker(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("item")) is not None: s.item = ITEM_NUMBER_MEMO[v]; found += 1
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("sitting")) is not None: s.sitting = whole(v); found += 1
        if (v := o.get("order")) is not None: s.order = whole(v); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("reply_to")) is not None: s.reply_to = v; seen.correspondence(v); found += 1
        if found == n: break
        if (v := o.get("points")) is not None: s.points = each(v, read_text, seen); found += 1
        if (v := o.get("numbered_points")) is not None: s.numbered_points = each(v, read_numbered_point, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("figures")) is not None: s.figures = each(v, read_reported_figure, seen); found += 1
        if (v := o.get("calls_on")) is not None: s.calls_on = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("subjects")) is not None: s.subjects = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        if found == n: break
        if (v := o.get("challenges")) is not None: s.challenges = each_openly(v, CHALLENGE_OF, seen); found += 1
        if (v := o.get("functions")) is not None: s.functions = each_openly(v, AUTHORITY_FUNCTION_OF, seen); found += 1
        if (v := o.get("reforms")) is not None: s.reforms = each_openly(v, REFORM_OF, seen); found += 1
        if (v := o.get("capacity_gaps")) is not None: s.capacity_gaps = each_openly(v, CAPACITY_GAP_OF, seen); found += 1
        if (v := o.get("disclosure_bases")) is not None: s.disclosure_bases = each_openly(v, DISCLOSURE_BASIS_OF, seen); found += 1
        if (v := o.get("good_practice_areas")) is not None: s.good_practice_areas = each_openly(v, GOOD_PRACTICE_AREA_OF, seen); found += 1
        if found == n: break
        if (v := o.get("informal_cooperation")) is not None: s.informal_cooperation = each_openly(v, INFORMAL_COOPERATION_OF, seen); found += 1
        if (v := o.get("trade_offs")) is not None: s.trade_offs = each_openly(v, TRADE_OFF_OF, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("refers_to")) is not None: s.refers_to = ids(v, seen.one_of_2); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Statement
    s.__attrs_post_init__()
    return s


KINDS: Final[dict[str, Any]] = {
    "meeting": read_meeting,
    "gathering": read_gathering,
    "correspondence": read_correspondence,
    "statement": read_statement,
    "position": read_position,
    "panel": read_panel,
    "presentation": read_presentation,
    "case_study": read_case_study,
    "recommendation": read_recommendation,
}
