# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `mandates` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.mandates.adoptions import Adoption, AdoptionManner
from assetrecovery.mandates.bodies import Body, BodyKind, MeetingForm
from assetrecovery.mandates.mandates import Mandate, MandateKind, Progress, ProgressStage
from assetrecovery.mandates.matters import Addressee, MandateCondition, MandateSubject, Matter, RecommendationVerb, Task
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewCycle, ReviewMechanism
from assetrecovery.serialization.codec._written.sources_plain import plain_citation, plain_handling, plain_identifier
from assetrecovery.serialization.codec._written.values_plain import plain_count
from assetrecovery.serialization.codec.writing import (
    IDS,
    WHENS,
    Lists,
    codes,
    forms,
    number,
    plain_ids,
    plain_local,
    plain_text,
)
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.provisions import Provision
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.values.terms import Answer

ADDRESSEE: Final = codes(Addressee)
ADDRESSEE_LISTS: Final = Lists(ADDRESSEE)
ADOPTION_MANNER: Final = codes(AdoptionManner)
ANSWER: Final = codes(Answer)
BODY_KIND: Final = codes(BodyKind)
MANDATE_CONDITION: Final = codes(MandateCondition)
MANDATE_CONDITION_LISTS: Final = Lists(MANDATE_CONDITION)
MANDATE_KIND: Final = codes(MandateKind)
MANDATE_SUBJECT: Final = codes(MandateSubject)
MANDATE_SUBJECT_LISTS: Final = Lists(MANDATE_SUBJECT)
MEETING_FORM: Final = codes(MeetingForm)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)
PROGRESS_STAGE: Final = codes(ProgressStage)
PROVISION_TEXT: Final = forms(Provision)
RECOMMENDATION_VERB: Final = codes(RecommendationVerb)
RESOLUTION_NUMBER_TEXT: Final = forms(ResolutionNumber)
TASK: Final = codes(Task)
TASK_LISTS: Final = Lists(TASK)


def plain_adoption(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"manner": ADOPTION_MANNER.get(s.manner) or plain_local(s.manner)}
    if (v := s.in_favour) is not None: o["in_favour"] = plain_count(v)
    if (v := s.against) is not None: o["against"] = plain_count(v)
    if (v := s.abstaining) is not None: o["abstaining"] = plain_count(v)
    if (v := s.note) is not None: o["note"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_body(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "body", "id": IDS[s.id], "kind": BODY_KIND.get(s.kind) or plain_local(s.kind), "name": plain_text(s.name)}
    if (v := s.short_name) is not None: o["short_name"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.parent) is not None: o["parent"] = IDS[v]
    if (v := s.interim) is not Answer.UNKNOWN: o["interim"] = ANSWER[v]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.instrument) is not None: o["instrument"] = IDS[v]
    if (v := s.meets_in) is not None: o["meets_in"] = MEETING_FORM[v]
    if (v := s.symbol_part) is not None: o["symbol_part"] = v
    if (v := s.open_ended) is not Answer.UNKNOWN: o["open_ended"] = ANSWER[v]
    if (v := s.established_by) is not None: o["established_by"] = IDS[v]
    if v := s.continued_by: o["continued_by"] = plain_ids(v)
    if (v := s.secretariat) is not None: o["secretariat"] = IDS[v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_mandate(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "mandate", "id": IDS[s.id], "kind": MANDATE_KIND.get(s.kind) or plain_local(s.kind)}
    if v := s.sources: o["sources"] = plain_ids(v)
    if (v := s.letter) is not None: o["letter"] = v
    if (v := s.body) is not None: o["body"] = IDS[v]
    if v := s.addressees: o["addressees"] = [*ADDRESSEE_LISTS[v]]
    if v := s.named_addressees: o["named_addressees"] = plain_ids(v)
    if v := s.subjects: o["subjects"] = [*MANDATE_SUBJECT_LISTS[v]]
    o["summary"] = plain_text(s.summary)
    if v := s.conditions: o["conditions"] = [*MANDATE_CONDITION_LISTS[v]]
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.deadline) is not None: o["deadline"] = IDS[v]
    if (v := s.due) is not None: o["due"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.progress: o["progress"] = [plain_progress(x) for x in v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_progress(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"stage": PROGRESS_STAGE.get(s.stage) or plain_local(s.stage)}
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    if v := s.documents: o["documents"] = plain_ids(v)
    if (v := s.summary) is not None: o["summary"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_matter(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.text) is not None: o["text"] = plain_text(v)
    if (v := s.verb) is not None: o["verb"] = RECOMMENDATION_VERB.get(v) or plain_local(v)
    if v := s.tasks: o["tasks"] = [*TASK_LISTS[v]]
    if v := s.subjects: o["subjects"] = [*MANDATE_SUBJECT_LISTS[v]]
    if v := s.aims: o["aims"] = [*MANDATE_SUBJECT_LISTS[v]]
    if v := s.means: o["means"] = [*MANDATE_SUBJECT_LISTS[v]]
    if v := s.addressees: o["addressees"] = [*ADDRESSEE_LISTS[v]]
    if v := s.concerned: o["concerned"] = [*ADDRESSEE_LISTS[v]]
    if v := s.conditions: o["conditions"] = [*MANDATE_CONDITION_LISTS[v]]
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    return o


def plain_resolution(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "resolution", "id": IDS[s.id], "number": RESOLUTION_NUMBER_TEXT[s.number.session, s.number.series, s.number.serial, s.number.year, s.number.kind], "body": IDS[s.body]}
    if (v := s.meeting) is not None: o["meeting"] = IDS[v]
    if (v := s.title) is not None: o["title"] = plain_text(v)
    if (v := s.adopted) is not None: o["adopted"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.adoption) is not None: o["adoption"] = plain_adoption(v)
    if v := s.matters: o["matters"] = [plain_matter(x) for x in v]
    if (v := s.document) is not None: o["document"] = IDS[v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_review_cycle(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "review_cycle", "id": IDS[s.id], "mechanism": IDS[s.mechanism]}
    if (v := s.phase) is not None: o["phase"] = number(v)
    o["number"] = number(s.number)
    if v := s.provisions: o["provisions"] = [PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v]
    if (v := s.started) is not None: o["started"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.ended) is not None: o["ended"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_review_mechanism(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "review_mechanism", "id": IDS[s.id], "name": plain_text(s.name)}
    if (v := s.short_name) is not None: o["short_name"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.instrument) is not None: o["instrument"] = IDS[v]
    if (v := s.overseen_by) is not None: o["overseen_by"] = IDS[v]
    if (v := s.established_by) is not None: o["established_by"] = IDS[v]
    if (v := s.terms_of_reference) is not None: o["terms_of_reference"] = IDS[v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    Adoption: plain_adoption,
    Body: plain_body,
    Mandate: plain_mandate,
    Progress: plain_progress,
    Matter: plain_matter,
    Resolution: plain_resolution,
    ReviewCycle: plain_review_cycle,
    ReviewMechanism: plain_review_mechanism,
}
