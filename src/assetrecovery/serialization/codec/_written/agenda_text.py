# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `agenda` holds, as far as it is plainly right."""

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
from assetrecovery.serialization.codec._written.mandates_text import write_adoption, write_matter
from assetrecovery.serialization.codec._written.participants_text import (
    write_attendance_figure,
    write_delegation,
    write_officer,
)
from assetrecovery.serialization.codec._written.sources_text import write_citation, write_handling, write_identifier
from assetrecovery.serialization.codec._written.values_text import write_count
from assetrecovery.serialization.codec.writing import (
    BETWEEN,
    END,
    END_LIST,
    NEXT,
    OPEN,
    OPEN_LIST,
    QUOTED_DATES,
    QUOTED_IDS,
    QUOTED_TIMES,
    WHENS,
    listed,
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
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer

ADDRESSEE: Final = quoted_codes(Addressee)
AGENDA_STATUS: Final = quoted_codes(AgendaStatus)
ANSWER: Final = quoted_codes(Answer)
ATTENDANCE_CATEGORY: Final = quoted_codes(AttendanceCategory)
AUTHORITY_FUNCTION: Final = quoted_codes(AuthorityFunction)
CAPACITY_GAP: Final = quoted_codes(CapacityGap)
CASE_PARTY_ROLE: Final = quoted_codes(CasePartyRole)
CASE_ROLE: Final = quoted_codes(CaseRole)
CASE_ROUTE: Final = quoted_codes(CaseRoute)
CASE_STEP: Final = quoted_codes(CaseStep)
CHALLENGE: Final = quoted_codes(Challenge)
CORRESPONDENCE_KIND: Final = quoted_codes(CorrespondenceKind)
DISCLOSURE_BASIS: Final = quoted_codes(DisclosureBasis)
FIGURE_KIND: Final = quoted_codes(FigureKind)
GATHERING_KIND: Final = quoted_codes(GatheringKind)
GOOD_PRACTICE_AREA: Final = quoted_codes(GoodPracticeArea)
INFORMAL_COOPERATION: Final = quoted_codes(InformalCooperation)
ITEM_NUMBER_TEXT: Final = quoted_forms(ItemNumber)
MANDATE_CONDITION: Final = quoted_codes(MandateCondition)
MANDATE_SUBJECT: Final = quoted_codes(MandateSubject)
MEETING_KIND: Final = quoted_codes(MeetingKind)
MEETING_MODE: Final = quoted_codes(MeetingMode)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)
PERIOD_TEXT: Final = quoted_forms(Period)
POSITION_TOPIC: Final = quoted_codes(PositionTopic)
PROGRAMME_STATUS: Final = quoted_codes(ProgrammeStatus)
PROVISION_TEXT: Final = quoted_forms(Provision)
RECOMMENDATION_VERB: Final = quoted_codes(RecommendationVerb)
REFORM: Final = quoted_codes(Reform)
SPEAKER_KIND: Final = quoted_codes(SpeakerKind)
STANCE: Final = quoted_codes(Stance)
TRADE_OFF: Final = quoted_codes(TradeOff)


def write_correspondence(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "correspondence"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {CORRESPONDENCE_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if (v := s.sender) is not None: put(f'{n}"sender": {QUOTED_IDS[v]}')
    if (v := s.sender_office) is not None: put(f'{n}"sender_office": {write_text(v, d + 1)}')
    if v := s.addressees: put(f'{n}"addressees": {listed_openly(v, ADDRESSEE, d)}')
    if v := s.named_addressees: put(f'{n}"named_addressees": {listed_ids(v, d)}')
    if (v := s.reference) is not None: put(f'{n}"reference": {quoted(v)}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    if v := s.in_reply_to: put(f'{n}"in_reply_to": {listed_ids(v, d)}')
    if v := s.mandates: put(f'{n}"mandates": {listed_ids(v, d)}')
    if (v := s.sent) is not None: put(f'{n}"sent": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.received) is not None: put(f'{n}"received": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.reply_by) is not None: put(f'{n}"reply_by": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.subject) is not None: put(f'{n}"subject": {write_text(v, d + 1)}')
    if (v := s.replies) is not None: put(f'{n}"replies": {write_count(v, d + 1)}')
    if (v := s.replies_words) is not None: put(f'{n}"replies_words": {write_text(v, d + 1)}')
    if v := s.possibly_same_as: put(f'{n}"possibly_same_as": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_gathering(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "gathering"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {GATHERING_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.held) is not None: put(f'{n}"held": "{WHENS[v.__class__](v)}"')
    if (v := s.place) is not None: put(f'{n}"place": {write_text(v, d + 1)}')
    if (v := s.host) is not None: put(f'{n}"host": {QUOTED_IDS[v]}')
    if v := s.organizers: put(f'{n}"organizers": {listed_ids(v, d)}')
    if v := s.cooperating: put(f'{n}"cooperating": {listed_ids(v, d)}')
    if v := s.supporters: put(f'{n}"supporters": {listed_ids(v, d)}')
    if v := s.during: put(f'{n}"during": {listed_ids(v, d)}')
    if v := s.mandates: put(f'{n}"mandates": {listed_ids(v, d)}')
    if v := s.conclusions: put(f'{n}"conclusions": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_agenda(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {AGENDA_STATUS[s.status]}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    put(f'{n}"items": {listed([write_agenda_item(x, d + 2) for x in s.items], d)}')
    if v := s.annotations: put_all(v, write_annotation, d, f'{n}"annotations": ', put)
    if (v := s.adopted_on) is not None: put(f'{n}"adopted_on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.adoption) is not None: write_adoption(v, d + 1, f'{n}"adoption": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_agenda_item(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"number": {ITEM_NUMBER_TEXT[s.number.number, s.number.letter]}{n}"title": {write_text(s.title, d + 1)}'
    if v := s.provisions: t += f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}'
    return t + END[d]


def write_annotation(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"item": {ITEM_NUMBER_TEXT[s.item.number, s.item.letter]}')
    if v := s.documents: put(f'{n}"documents": {listed_ids(v, d)}')
    if v := s.resolutions: put(f'{n}"resolutions": {listed_ids(v, d)}')
    if v := s.mandates: put(f'{n}"mandates": {listed_ids(v, d)}')
    if v := s.points: put(f'{n}"points": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.refers_to: put(f'{n}"refers_to": {listed_ids(v, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.topics: put(f'{n}"topics": {OPEN_LIST[d]}{BETWEEN[d].join([write_topic(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.preparations: put(f'{n}"preparations": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.opens_with_panel) is not Answer.UNKNOWN: put(f'{n}"opens_with_panel": {ANSWER[v]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_topic(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"text": {write_text(s.text, d + 1)}'
    if (v := s.letter) is not None: t += f'{n}"letter": {quoted(v)}'
    if v := s.subjects: t += f'{n}"subjects": {listed_openly(v, MANDATE_SUBJECT, d)}'
    return t + END[d]


def write_meeting(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "meeting"{n}"id": {QUOTED_IDS[s.id]}{n}"body": {QUOTED_IDS[s.body]}')
    if v := s.jointly_with: put(f'{n}"jointly_with": {listed_ids(v, d)}')
    if (v := s.kind) is not None: put(f'{n}"kind": {MEETING_KIND.get(v) or local(v, d + 1)}')
    if (v := s.number) is not None: put(f'{n}"number": {number(v)}')
    if (v := s.resumption) is not None: put(f'{n}"resumption": {number(v)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.held) is not None: put(f'{n}"held": {PERIOD_TEXT[v.start, v.end, v.unknown_side]}')
    if v := s.held_in_parts: put(f'{n}"held_in_parts": {OPEN_LIST[d]}{BETWEEN[d].join([PERIOD_TEXT[x.start, x.end, x.unknown_side] for x in v])}{END_LIST[d]}')
    if (v := s.held_within) is not None: put(f'{n}"held_within": {PERIOD_TEXT[v.start, v.end, v.unknown_side]}')
    if v := s.postponed_from: put(f'{n}"postponed_from": {OPEN_LIST[d]}{BETWEEN[d].join([PERIOD_TEXT[x.start, x.end, x.unknown_side] for x in v])}{END_LIST[d]}')
    if (v := s.opens_at) is not None: put(f'{n}"opens_at": {QUOTED_TIMES[v]}')
    if (v := s.place) is not None: put(f'{n}"place": {write_text(v, d + 1)}')
    if (v := s.host) is not None: put(f'{n}"host": {QUOTED_IDS[v]}')
    if (v := s.mode) is not None: put(f'{n}"mode": {MEETING_MODE[v]}')
    if v := s.convened_by: put(f'{n}"convened_by": {listed_ids(v, d)}')
    if (v := s.resumes) is not None: put(f'{n}"resumes": {QUOTED_IDS[v]}')
    if (v := s.held_during) is not None: put(f'{n}"held_during": {QUOTED_IDS[v]}')
    if v := s.held_with: put(f'{n}"held_with": {listed_ids(v, d)}')
    if v := s.meetings_recalled: put(f'{n}"meetings_recalled": {listed_ids(v, d)}')
    if v := s.agendas: put_all(v, write_agenda, d, f'{n}"agendas": ', put)
    if v := s.programmes: put_all(v, write_programme, d, f'{n}"programmes": ', put)
    if v := s.officers: put_all(v, write_officer, d, f'{n}"officers": ', put)
    if v := s.open_to: put(f'{n}"open_to": {listed_openly(v, ATTENDANCE_CATEGORY, d)}')
    if v := s.attendance: put_all(v, write_delegation, d, f'{n}"attendance": ', put)
    if v := s.attendance_figures: put_all(v, write_attendance_figure, d, f'{n}"attendance_figures": ', put)
    if v := s.documents: put(f'{n}"documents": {listed_ids(v, d)}')
    if (v := s.report) is not None: put(f'{n}"report": {QUOTED_IDS[v]}')
    if (v := s.report_adopted_on) is not None: put(f'{n}"report_adopted_on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.report_adoption) is not None: write_adoption(v, d + 1, f'{n}"report_adoption": ', put)
    if v := s.report_adopted_as: put(f'{n}"report_adopted_as": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_case_study(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "case_study"{n}"id": {QUOTED_IDS[s.id]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    put(f'{n}"title": {write_text(s.title, d + 1)}')
    if v := s.states: put(f'{n}"states": {OPEN_LIST[d]}{BETWEEN[d].join([write_state_in_case(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.parties: put(f'{n}"parties": {OPEN_LIST[d]}{BETWEEN[d].join([write_party_in_case(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.routes: put(f'{n}"routes": {listed_openly(v, CASE_ROUTE, d)}')
    if (v := s.years) is not None: put(f'{n}"years": {write_count(v, d + 1)}')
    if v := s.assets: put(f'{n}"assets": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.uses: put(f'{n}"uses": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.instruments: put(f'{n}"instruments": {listed_ids(v, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.disclosures: put(f'{n}"disclosures": {listed_ids(v, d)}')
    if v := s.networks: put(f'{n}"networks": {listed_ids(v, d)}')
    if v := s.taken: put(f'{n}"taken": {listed_openly(v, CASE_STEP, d)}')
    if (v := s.domestic_legislation) is not Answer.UNKNOWN: put(f'{n}"domestic_legislation": {ANSWER[v]}')
    if (v := s.recovered) is not Answer.UNKNOWN: put(f'{n}"recovered": {ANSWER[v]}')
    if v := s.steps: put(f'{n}"steps": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.outcome) is not None: put(f'{n}"outcome": {write_text(v, d + 1)}')
    if v := s.lessons: put(f'{n}"lessons": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_panel(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "panel"{n}"id": {QUOTED_IDS[s.id]}{n}"meeting": {QUOTED_IDS[s.meeting]}')
    if (v := s.item) is not None: put(f'{n}"item": {ITEM_NUMBER_TEXT[v.number, v.letter]}')
    if (v := s.title) is not None: put(f'{n}"title": {write_text(v, d + 1)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_party_in_case(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"role": {CASE_PARTY_ROLE.get(s.role) or local(s.role, d + 1)}'
    if (v := s.jurisdiction) is not None: t += f'{n}"jurisdiction": {QUOTED_IDS[v]}'
    if (v := s.name) is not None: t += f'{n}"name": {write_text(v, d + 1)}'
    return t + END[d]


def write_presentation(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "presentation"{n}"id": {QUOTED_IDS[s.id]}{n}"panel": {QUOTED_IDS[s.panel]}{n}"presenter": {QUOTED_IDS[s.presenter]}{n}"subject": {write_text(s.subject, d + 1)}')
    if v := s.points: put(f'{n}"points": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.suggestions: put(f'{n}"suggestions": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.cases: put(f'{n}"cases": {listed_ids(v, d)}')
    if v := s.authorities: put(f'{n}"authorities": {listed_ids(v, d)}')
    if v := s.setups: put(f'{n}"setups": {listed_ids(v, d)}')
    if v := s.practices: put(f'{n}"practices": {listed_ids(v, d)}')
    if v := s.networks: put(f'{n}"networks": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_state_in_case(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"role": {CASE_ROLE.get(s.role) or local(s.role, d + 1)}'
    if (v := s.jurisdiction) is not None: t += f'{n}"jurisdiction": {QUOTED_IDS[v]}'
    return t + END[d]


def write_programme(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"status": {PROGRAMME_STATUS[s.status]}')
    put_all(s.sittings, write_sitting, d, f'{n}"sittings": ', put)
    if (v := s.sittings_per_day) is not None: put(f'{n}"sittings_per_day": {number(v)}')
    if v := s.interpretation: put(f'{n}"interpretation": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_programme_entry(s: Any, d: int) -> str:
    n = NEXT[d]
    t, m = "", OPEN[d]
    if (v := s.item) is not None: t += f'{m}"item": {ITEM_NUMBER_TEXT[v.number, v.letter]}'; m = n
    if (v := s.description) is not None: t += f'{m}"description": {write_text(v, d + 1)}'; m = n
    if (v := s.continued) is not Answer.UNKNOWN: t += f'{m}"continued": {ANSWER[v]}'; m = n
    return t + END[d] if t else "{}"


def write_sitting(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"date": {QUOTED_DATES[s.date]}{n}"start": {QUOTED_TIMES[s.start]}{n}"end": {QUOTED_TIMES[s.end]}')
    if (v := s.forum) is not None: put(f'{n}"forum": {write_text(v, d + 1)}')
    if v := s.entries: put(f'{n}"entries": {OPEN_LIST[d]}{BETWEEN[d].join([write_programme_entry(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_included_point(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"text": {write_text(s.text, d + 1)}'
    if v := s.conditions: t += f'{n}"conditions": {listed_openly(v, MANDATE_CONDITION, d)}'
    return t + END[d]


def write_recommendation(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "recommendation"{n}"id": {QUOTED_IDS[s.id]}{n}"meeting": {QUOTED_IDS[s.meeting]}{n}"paragraph": {number(s.paragraph)}')
    if (v := s.part) is not None: put(f'{n}"part": {quoted(v)}')
    put(f'{n}"verb": {RECOMMENDATION_VERB.get(s.verb) or local(s.verb, d + 1)}')
    if (v := s.subject) is not None: put(f'{n}"subject": {write_text(v, d + 1)}')
    if v := s.addressees: put(f'{n}"addressees": {listed_openly(v, ADDRESSEE, d)}')
    if v := s.named_addressees: put(f'{n}"named_addressees": {listed_ids(v, d)}')
    put(f'{n}"action": {write_text(s.action, d + 1)}')
    if v := s.conditions: put(f'{n}"conditions": {listed_openly(v, MANDATE_CONDITION, d)}')
    if v := s.includes: put(f'{n}"includes": {OPEN_LIST[d]}{BETWEEN[d].join([write_included_point(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.mandates: put(f'{n}"mandates": {listed_ids(v, d)}')
    if v := s.documents: put(f'{n}"documents": {listed_ids(v, d)}')
    if v := s.gatherings: put(f'{n}"gatherings": {listed_ids(v, d)}')
    if v := s.organizations: put(f'{n}"organizations": {listed_ids(v, d)}')
    if v := s.states: put(f'{n}"states": {listed_ids(v, d)}')
    if v := s.refers_to: put(f'{n}"refers_to": {listed_ids(v, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_numbered_point(s: Any, d: int) -> str:
    n = NEXT[d]
    return f'{OPEN[d]}"number": {number(s.number)}{n}"text": {write_text(s.text, d + 1)}{END[d]}'


def write_position(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "position"{n}"id": {QUOTED_IDS[s.id]}{n}"meeting": {QUOTED_IDS[s.meeting]}')
    if (v := s.item) is not None: put(f'{n}"item": {ITEM_NUMBER_TEXT[v.number, v.letter]}')
    put(f'{n}"topic": {POSITION_TOPIC.get(s.topic) or local(s.topic, d + 1)}')
    put(f'{n}"stance": {STANCE.get(s.stance) or local(s.stance, d + 1)}')
    put(f'{n}"holder": {write_speaker(s.holder, d + 1)}')
    if (v := s.reply_to) is not None: put(f'{n}"reply_to": {QUOTED_IDS[v]}')
    if (v := s.on) is not None: put(f'{n}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.reasons: put(f'{n}"reasons": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.challenges: put(f'{n}"challenges": {listed_openly(v, CHALLENGE, d)}')
    if v := s.refers_to: put(f'{n}"refers_to": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_reported_figure(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"kind": {FIGURE_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"count": {write_count(s.count, d + 1)}'
    if (v := s.note) is not None: t += f'{n}"note": {write_text(v, d + 1)}'
    if v := s.provisions: t += f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}'
    return t + END[d]


def write_speaker(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"kind": {SPEAKER_KIND.get(s.kind) or local(s.kind, d + 1)}'
    if (v := s.actor) is not None: t += f'{n}"actor": {QUOTED_IDS[v]}'
    if (v := s.office) is not None: t += f'{n}"office": {write_text(v, d + 1)}'
    if (v := s.person) is not None: t += f'{n}"person": {QUOTED_IDS[v]}'
    if (v := s.on_behalf_of) is not None: t += f'{n}"on_behalf_of": {QUOTED_IDS[v]}'
    if v := s.aligned: t += f'{n}"aligned": {listed_ids(v, d)}'
    return t + END[d]


def write_statement(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "statement"{n}"id": {QUOTED_IDS[s.id]}{n}"meeting": {QUOTED_IDS[s.meeting]}')
    if (v := s.item) is not None: put(f'{n}"item": {ITEM_NUMBER_TEXT[v.number, v.letter]}')
    put(f'{n}"speaker": {write_speaker(s.speaker, d + 1)}')
    if (v := s.on) is not None: put(f'{n}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.sitting) is not None: put(f'{n}"sitting": {number(v)}')
    if (v := s.order) is not None: put(f'{n}"order": {number(v)}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    if (v := s.reply_to) is not None: put(f'{n}"reply_to": {QUOTED_IDS[v]}')
    if v := s.points: put(f'{n}"points": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.numbered_points: put(f'{n}"numbered_points": {OPEN_LIST[d]}{BETWEEN[d].join([write_numbered_point(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.figures: put(f'{n}"figures": {OPEN_LIST[d]}{BETWEEN[d].join([write_reported_figure(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.calls_on: put(f'{n}"calls_on": {listed_openly(v, ADDRESSEE, d)}')
    if v := s.subjects: put(f'{n}"subjects": {listed_openly(v, MANDATE_SUBJECT, d)}')
    if v := s.challenges: put(f'{n}"challenges": {listed_openly(v, CHALLENGE, d)}')
    if v := s.functions: put(f'{n}"functions": {listed_openly(v, AUTHORITY_FUNCTION, d)}')
    if v := s.reforms: put(f'{n}"reforms": {listed_openly(v, REFORM, d)}')
    if v := s.capacity_gaps: put(f'{n}"capacity_gaps": {listed_openly(v, CAPACITY_GAP, d)}')
    if v := s.disclosure_bases: put(f'{n}"disclosure_bases": {listed_openly(v, DISCLOSURE_BASIS, d)}')
    if v := s.good_practice_areas: put(f'{n}"good_practice_areas": {listed_openly(v, GOOD_PRACTICE_AREA, d)}')
    if v := s.informal_cooperation: put(f'{n}"informal_cooperation": {listed_openly(v, INFORMAL_COOPERATION, d)}')
    if v := s.trade_offs: put(f'{n}"trade_offs": {listed_openly(v, TRADE_OFF, d)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if v := s.refers_to: put(f'{n}"refers_to": {listed_ids(v, d)}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {
    Correspondence: write_correspondence,
    Gathering: write_gathering,
    Agenda: write_agenda,
    Annotation: write_annotation,
    Meeting: write_meeting,
    CaseStudy: write_case_study,
    Panel: write_panel,
    Presentation: write_presentation,
    Programme: write_programme,
    Sitting: write_sitting,
    Recommendation: write_recommendation,
    Position: write_position,
    Statement: write_statement,
}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    AgendaItem: write_agenda_item,
    Topic: write_topic,
    PartyInCase: write_party_in_case,
    StateInCase: write_state_in_case,
    ProgrammeEntry: write_programme_entry,
    IncludedPoint: write_included_point,
    NumberedPoint: write_numbered_point,
    ReportedFigure: write_reported_figure,
    Speaker: write_speaker,
}
