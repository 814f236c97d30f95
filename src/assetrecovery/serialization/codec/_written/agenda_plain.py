# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `agenda` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
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
from assetrecovery.serialization.codec._written.mandates_plain import plain_adoption, plain_matter
from assetrecovery.serialization.codec._written.participants_plain import (
    plain_attendance_figure,
    plain_delegation,
    plain_officer,
)
from assetrecovery.serialization.codec._written.sources_plain import plain_citation, plain_handling, plain_identifier
from assetrecovery.serialization.codec._written.values_plain import plain_count
from assetrecovery.serialization.codec.writing import (
    DATES,
    IDS,
    TIMES,
    WHENS,
    Lists,
    codes,
    forms,
    number,
    plain_ids,
    plain_local,
    plain_text,
)
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ADDRESSEE: Final = codes(Addressee)
ADDRESSEE_LISTS: Final = Lists(ADDRESSEE)
AGENDA_STATUS: Final = codes(AgendaStatus)
ANSWER: Final = codes(Answer)
ATTENDANCE_CATEGORY: Final = codes(AttendanceCategory)
ATTENDANCE_CATEGORY_LISTS: Final = Lists(ATTENDANCE_CATEGORY)
AUTHORITY_FUNCTION: Final = codes(AuthorityFunction)
AUTHORITY_FUNCTION_LISTS: Final = Lists(AUTHORITY_FUNCTION)
CAPACITY_GAP: Final = codes(CapacityGap)
CAPACITY_GAP_LISTS: Final = Lists(CAPACITY_GAP)
CASE_PARTY_ROLE: Final = codes(CasePartyRole)
CASE_ROLE: Final = codes(CaseRole)
CASE_ROUTE: Final = codes(CaseRoute)
CASE_ROUTE_LISTS: Final = Lists(CASE_ROUTE)
CASE_STEP: Final = codes(CaseStep)
CASE_STEP_LISTS: Final = Lists(CASE_STEP)
CHALLENGE: Final = codes(Challenge)
CHALLENGE_LISTS: Final = Lists(CHALLENGE)
CORRESPONDENCE_KIND: Final = codes(CorrespondenceKind)
DISCLOSURE_BASIS: Final = codes(DisclosureBasis)
DISCLOSURE_BASIS_LISTS: Final = Lists(DISCLOSURE_BASIS)
FIGURE_KIND: Final = codes(FigureKind)
GATHERING_KIND: Final = codes(GatheringKind)
GOOD_PRACTICE_AREA: Final = codes(GoodPracticeArea)
GOOD_PRACTICE_AREA_LISTS: Final = Lists(GOOD_PRACTICE_AREA)
INFORMAL_COOPERATION: Final = codes(InformalCooperation)
INFORMAL_COOPERATION_LISTS: Final = Lists(INFORMAL_COOPERATION)
ITEM_NUMBER_TEXT: Final = forms(ItemNumber)
MANDATE_CONDITION: Final = codes(MandateCondition)
MANDATE_CONDITION_LISTS: Final = Lists(MANDATE_CONDITION)
MANDATE_SUBJECT: Final = codes(MandateSubject)
MANDATE_SUBJECT_LISTS: Final = Lists(MANDATE_SUBJECT)
MEETING_KIND: Final = codes(MeetingKind)
MEETING_MODE: Final = codes(MeetingMode)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)
PERIOD_TEXT: Final = forms(Period)
POSITION_TOPIC: Final = codes(PositionTopic)
PROGRAMME_STATUS: Final = codes(ProgrammeStatus)
PROVISION_TEXT: Final = forms(Provision)
RECOMMENDATION_VERB: Final = codes(RecommendationVerb)
REFORM: Final = codes(Reform)
REFORM_LISTS: Final = Lists(REFORM)
SPEAKER_KIND: Final = codes(SpeakerKind)
STANCE: Final = codes(Stance)
TRADE_OFF: Final = codes(TradeOff)
TRADE_OFF_LISTS: Final = Lists(TRADE_OFF)


def plain_correspondence(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "correspondence", "id": IDS[s.id], "kind": CORRESPONDENCE_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.sender) is not None: o["sender"] = IDS[v]
    if (v := s.sender_office) is not None: o["sender_office"] = plain_text(v)
    if v := s.addressees: o["addressees"] = [*ADDRESSEE_LISTS[v]]
    if v := s.named_addressees: o["named_addressees"] = plain_ids(v)
    if (v := s.reference) is not None: o["reference"] = v
    if (v := s.document) is not None: o["document"] = IDS[v]
    if v := s.in_reply_to: o["in_reply_to"] = plain_ids(v)
    if v := s.mandates: o["mandates"] = plain_ids(v)
    if (v := s.sent) is not None: o["sent"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.received) is not None: o["received"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.reply_by) is not None: o["reply_by"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.subject) is not None: o["subject"] = plain_text(v)
    if (v := s.replies) is not None: o["replies"] = plain_count(v)
    if (v := s.replies_words) is not None: o["replies_words"] = plain_text(v)
    if v := s.possibly_same_as: o["possibly_same_as"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_gathering(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "gathering", "id": IDS[s.id], "kind": GATHERING_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.held) is not None: o["held"] = WHENS[v.__class__](v)
    if (v := s.place) is not None: o["place"] = plain_text(v)
    if (v := s.host) is not None: o["host"] = IDS[v]
    if v := s.organizers: o["organizers"] = plain_ids(v)
    if v := s.cooperating: o["cooperating"] = plain_ids(v)
    if v := s.supporters: o["supporters"] = plain_ids(v)
    if v := s.during: o["during"] = plain_ids(v)
    if v := s.mandates: o["mandates"] = plain_ids(v)
    if v := s.conclusions: o["conclusions"] = [plain_text(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_agenda(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": AGENDA_STATUS[s.status]}
    if (v := s.document) is not None: o["document"] = IDS[v]
    o["items"] = [plain_agenda_item(x) for x in s.items]
    if v := s.annotations: o["annotations"] = [plain_annotation(x) for x in v]
    if (v := s.adopted_on) is not None: o["adopted_on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.adoption) is not None: o["adoption"] = plain_adoption(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_agenda_item(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"number": ITEM_NUMBER_TEXT[s.number.number, s.number.letter], "title": plain_text(s.title)}
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    return o


def plain_annotation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"item": ITEM_NUMBER_TEXT[s.item.number, s.item.letter]}
    if v := s.documents: o["documents"] = plain_ids(v)
    if v := s.resolutions: o["resolutions"] = plain_ids(v)
    if v := s.mandates: o["mandates"] = plain_ids(v)
    if v := s.points: o["points"] = [plain_text(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.refers_to: o["refers_to"] = plain_ids(v)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.topics: o["topics"] = [plain_topic(x) for x in v]
    if v := s.preparations: o["preparations"] = [plain_text(x) for x in v]
    if (v := s.opens_with_panel) is not Answer.UNKNOWN: o["opens_with_panel"] = ANSWER[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_topic(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"text": plain_text(s.text)}
    if (v := s.letter) is not None: o["letter"] = v
    if v := s.subjects: o["subjects"] = [*MANDATE_SUBJECT_LISTS[v]]
    return o


def plain_meeting(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "meeting", "id": IDS[s.id], "body": IDS[s.body]}
    if v := s.jointly_with: o["jointly_with"] = plain_ids(v)
    if (v := s.kind) is not None: o["kind"] = MEETING_KIND.get(v) or plain_local(v)
    if (v := s.number) is not None: o["number"] = number(v)
    if (v := s.resumption) is not None: o["resumption"] = number(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.held) is not None: o["held"] = PERIOD_TEXT[v.start, v.end, v.unknown_side]
    if v := s.held_in_parts: o["held_in_parts"] = [PERIOD_TEXT[x.start, x.end, x.unknown_side] for x in v]
    if (v := s.held_within) is not None: o["held_within"] = PERIOD_TEXT[v.start, v.end, v.unknown_side]
    if v := s.postponed_from: o["postponed_from"] = [PERIOD_TEXT[x.start, x.end, x.unknown_side] for x in v]
    if (v := s.opens_at) is not None: o["opens_at"] = TIMES[v]
    if (v := s.place) is not None: o["place"] = plain_text(v)
    if (v := s.host) is not None: o["host"] = IDS[v]
    if (v := s.mode) is not None: o["mode"] = MEETING_MODE[v]
    if v := s.convened_by: o["convened_by"] = plain_ids(v)
    if (v := s.resumes) is not None: o["resumes"] = IDS[v]
    if (v := s.held_during) is not None: o["held_during"] = IDS[v]
    if v := s.held_with: o["held_with"] = plain_ids(v)
    if v := s.meetings_recalled: o["meetings_recalled"] = plain_ids(v)
    if v := s.agendas: o["agendas"] = [plain_agenda(x) for x in v]
    if v := s.programmes: o["programmes"] = [plain_programme(x) for x in v]
    if v := s.officers: o["officers"] = [plain_officer(x) for x in v]
    if v := s.open_to: o["open_to"] = [*ATTENDANCE_CATEGORY_LISTS[v]]
    if v := s.attendance: o["attendance"] = [plain_delegation(x) for x in v]
    if v := s.attendance_figures: o["attendance_figures"] = [plain_attendance_figure(x) for x in v]
    if v := s.documents: o["documents"] = plain_ids(v)
    if (v := s.report) is not None: o["report"] = IDS[v]
    if (v := s.report_adopted_on) is not None: o["report_adopted_on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.report_adoption) is not None: o["report_adoption"] = plain_adoption(v)
    if v := s.report_adopted_as: o["report_adopted_as"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_case_study(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "case_study", "id": IDS[s.id]}
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    o["title"] = plain_text(s.title)
    if v := s.states: o["states"] = [plain_state_in_case(x) for x in v]
    if v := s.parties: o["parties"] = [plain_party_in_case(x) for x in v]
    if v := s.routes: o["routes"] = [*CASE_ROUTE_LISTS[v]]
    if (v := s.years) is not None: o["years"] = plain_count(v)
    if v := s.assets: o["assets"] = [plain_text(x) for x in v]
    if v := s.uses: o["uses"] = [plain_text(x) for x in v]
    if v := s.instruments: o["instruments"] = plain_ids(v)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.disclosures: o["disclosures"] = plain_ids(v)
    if v := s.networks: o["networks"] = plain_ids(v)
    if v := s.taken: o["taken"] = [*CASE_STEP_LISTS[v]]
    if (v := s.domestic_legislation) is not Answer.UNKNOWN: o["domestic_legislation"] = ANSWER[v]
    if (v := s.recovered) is not Answer.UNKNOWN: o["recovered"] = ANSWER[v]
    if v := s.steps: o["steps"] = [plain_text(x) for x in v]
    if (v := s.outcome) is not None: o["outcome"] = plain_text(v)
    if v := s.lessons: o["lessons"] = [plain_text(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_panel(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "panel", "id": IDS[s.id], "meeting": IDS[s.meeting]}
    if (v := s.item) is not None: o["item"] = ITEM_NUMBER_TEXT[v.number, v.letter]
    if (v := s.title) is not None: o["title"] = plain_text(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_party_in_case(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"role": CASE_PARTY_ROLE.get(s.role) or plain_local(s.role)}
    if (v := s.jurisdiction) is not None: o["jurisdiction"] = IDS[v]
    if (v := s.name) is not None: o["name"] = plain_text(v)
    return o


def plain_presentation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "presentation", "id": IDS[s.id], "panel": IDS[s.panel], "presenter": IDS[s.presenter], "subject": plain_text(s.subject)}
    if v := s.points: o["points"] = [plain_text(x) for x in v]
    if v := s.suggestions: o["suggestions"] = [plain_text(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.cases: o["cases"] = plain_ids(v)
    if v := s.authorities: o["authorities"] = plain_ids(v)
    if v := s.setups: o["setups"] = plain_ids(v)
    if v := s.practices: o["practices"] = plain_ids(v)
    if v := s.networks: o["networks"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_state_in_case(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"role": CASE_ROLE.get(s.role) or plain_local(s.role)}
    if (v := s.jurisdiction) is not None: o["jurisdiction"] = IDS[v]
    return o


def plain_programme(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"status": PROGRAMME_STATUS[s.status]}
    o["sittings"] = [plain_sitting(x) for x in s.sittings]
    if (v := s.sittings_per_day) is not None: o["sittings_per_day"] = number(v)
    if v := s.interpretation: o["interpretation"] = [*v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_programme_entry(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.item) is not None: o["item"] = ITEM_NUMBER_TEXT[v.number, v.letter]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.continued) is not Answer.UNKNOWN: o["continued"] = ANSWER[v]
    return o


def plain_sitting(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"date": DATES[s.date], "start": TIMES[s.start], "end": TIMES[s.end]}
    if (v := s.forum) is not None: o["forum"] = plain_text(v)
    if v := s.entries: o["entries"] = [plain_programme_entry(x) for x in v]
    return o


def plain_included_point(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"text": plain_text(s.text)}
    if v := s.conditions: o["conditions"] = [*MANDATE_CONDITION_LISTS[v]]
    return o


def plain_recommendation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "recommendation", "id": IDS[s.id], "meeting": IDS[s.meeting], "paragraph": number(s.paragraph)}
    if (v := s.part) is not None: o["part"] = v
    o["verb"] = RECOMMENDATION_VERB.get(s.verb) or plain_local(s.verb)
    if (v := s.subject) is not None: o["subject"] = plain_text(v)
    if v := s.addressees: o["addressees"] = [*ADDRESSEE_LISTS[v]]
    if v := s.named_addressees: o["named_addressees"] = plain_ids(v)
    o["action"] = plain_text(s.action)
    if v := s.conditions: o["conditions"] = [*MANDATE_CONDITION_LISTS[v]]
    if v := s.includes: o["includes"] = [plain_included_point(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.mandates: o["mandates"] = plain_ids(v)
    if v := s.documents: o["documents"] = plain_ids(v)
    if v := s.gatherings: o["gatherings"] = plain_ids(v)
    if v := s.organizations: o["organizations"] = plain_ids(v)
    if v := s.states: o["states"] = plain_ids(v)
    if v := s.refers_to: o["refers_to"] = plain_ids(v)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_numbered_point(s: Any) -> dict[str, Any]:
    return {"number": number(s.number), "text": plain_text(s.text)}


def plain_position(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "position", "id": IDS[s.id], "meeting": IDS[s.meeting]}
    if (v := s.item) is not None: o["item"] = ITEM_NUMBER_TEXT[v.number, v.letter]
    o["topic"] = POSITION_TOPIC.get(s.topic) or plain_local(s.topic)
    o["stance"] = STANCE.get(s.stance) or plain_local(s.stance)
    o["holder"] = plain_speaker(s.holder)
    if (v := s.reply_to) is not None: o["reply_to"] = IDS[v]
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.reasons: o["reasons"] = [plain_text(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.challenges: o["challenges"] = [*CHALLENGE_LISTS[v]]
    if v := s.refers_to: o["refers_to"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_reported_figure(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": FIGURE_KIND.get(s.kind) or plain_local(s.kind), "count": plain_count(s.count)}
    if (v := s.note) is not None: o["note"] = plain_text(v)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    return o


def plain_speaker(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": SPEAKER_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    if (v := s.office) is not None: o["office"] = plain_text(v)
    if (v := s.person) is not None: o["person"] = IDS[v]
    if (v := s.on_behalf_of) is not None: o["on_behalf_of"] = IDS[v]
    if v := s.aligned: o["aligned"] = plain_ids(v)
    return o


def plain_statement(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "statement", "id": IDS[s.id], "meeting": IDS[s.meeting]}
    if (v := s.item) is not None: o["item"] = ITEM_NUMBER_TEXT[v.number, v.letter]
    o["speaker"] = plain_speaker(s.speaker)
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.sitting) is not None: o["sitting"] = number(v)
    if (v := s.order) is not None: o["order"] = number(v)
    if (v := s.document) is not None: o["document"] = IDS[v]
    if (v := s.reply_to) is not None: o["reply_to"] = IDS[v]
    if v := s.points: o["points"] = [plain_text(x) for x in v]
    if v := s.numbered_points: o["numbered_points"] = [plain_numbered_point(x) for x in v]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.figures: o["figures"] = [plain_reported_figure(x) for x in v]
    if v := s.calls_on: o["calls_on"] = [*ADDRESSEE_LISTS[v]]
    if v := s.subjects: o["subjects"] = [*MANDATE_SUBJECT_LISTS[v]]
    if v := s.challenges: o["challenges"] = [*CHALLENGE_LISTS[v]]
    if v := s.functions: o["functions"] = [*AUTHORITY_FUNCTION_LISTS[v]]
    if v := s.reforms: o["reforms"] = [*REFORM_LISTS[v]]
    if v := s.capacity_gaps: o["capacity_gaps"] = [*CAPACITY_GAP_LISTS[v]]
    if v := s.disclosure_bases: o["disclosure_bases"] = [*DISCLOSURE_BASIS_LISTS[v]]
    if v := s.good_practice_areas: o["good_practice_areas"] = [*GOOD_PRACTICE_AREA_LISTS[v]]
    if v := s.informal_cooperation: o["informal_cooperation"] = [*INFORMAL_COOPERATION_LISTS[v]]
    if v := s.trade_offs: o["trade_offs"] = [*TRADE_OFF_LISTS[v]]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if v := s.refers_to: o["refers_to"] = plain_ids(v)
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    Correspondence: plain_correspondence,
    Gathering: plain_gathering,
    Agenda: plain_agenda,
    AgendaItem: plain_agenda_item,
    Annotation: plain_annotation,
    Topic: plain_topic,
    Meeting: plain_meeting,
    CaseStudy: plain_case_study,
    Panel: plain_panel,
    PartyInCase: plain_party_in_case,
    Presentation: plain_presentation,
    StateInCase: plain_state_in_case,
    Programme: plain_programme,
    ProgrammeEntry: plain_programme_entry,
    Sitting: plain_sitting,
    IncludedPoint: plain_included_point,
    Recommendation: plain_recommendation,
    NumberedPoint: plain_numbered_point,
    Position: plain_position,
    ReportedFigure: plain_reported_figure,
    Speaker: plain_speaker,
    Statement: plain_statement,
}
