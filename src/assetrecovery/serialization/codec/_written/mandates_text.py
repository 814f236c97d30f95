# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `mandates` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.mandates.adoptions import Adoption, AdoptionManner
from assetrecovery.mandates.bodies import Body, BodyKind, MeetingForm
from assetrecovery.mandates.mandates import Mandate, MandateKind, Progress, ProgressStage
from assetrecovery.mandates.matters import Addressee, MandateCondition, MandateSubject, Matter, RecommendationVerb, Task
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewCycle, ReviewMechanism
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
    number,
    put_all,
    quoted,
    quoted_codes,
    quoted_forms,
    write_text,
)
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.provisions import Provision
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.values.terms import Answer

ADDRESSEE: Final = quoted_codes(Addressee)
ADOPTION_MANNER: Final = quoted_codes(AdoptionManner)
ANSWER: Final = quoted_codes(Answer)
BODY_KIND: Final = quoted_codes(BodyKind)
MANDATE_CONDITION: Final = quoted_codes(MandateCondition)
MANDATE_KIND: Final = quoted_codes(MandateKind)
MANDATE_SUBJECT: Final = quoted_codes(MandateSubject)
MEETING_FORM: Final = quoted_codes(MeetingForm)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)
PROGRESS_STAGE: Final = quoted_codes(ProgressStage)
PROVISION_TEXT: Final = quoted_forms(Provision)
RECOMMENDATION_VERB: Final = quoted_codes(RecommendationVerb)
RESOLUTION_NUMBER_TEXT: Final = quoted_forms(ResolutionNumber)
TASK: Final = quoted_codes(Task)


def write_adoption(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"manner": {ADOPTION_MANNER.get(s.manner) or local(s.manner, d + 1)}')
    if (v := s.in_favour) is not None: put(f'{n}"in_favour": {write_count(v, d + 1)}')
    if (v := s.against) is not None: put(f'{n}"against": {write_count(v, d + 1)}')
    if (v := s.abstaining) is not None: put(f'{n}"abstaining": {write_count(v, d + 1)}')
    if (v := s.note) is not None: put(f'{n}"note": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_body(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "body"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {BODY_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"name": {write_text(s.name, d + 1)}')
    if (v := s.short_name) is not None: put(f'{n}"short_name": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.parent) is not None: put(f'{n}"parent": {QUOTED_IDS[v]}')
    if (v := s.interim) is not Answer.UNKNOWN: put(f'{n}"interim": {ANSWER[v]}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.instrument) is not None: put(f'{n}"instrument": {QUOTED_IDS[v]}')
    if (v := s.meets_in) is not None: put(f'{n}"meets_in": {MEETING_FORM[v]}')
    if (v := s.symbol_part) is not None: put(f'{n}"symbol_part": {quoted(v)}')
    if (v := s.open_ended) is not Answer.UNKNOWN: put(f'{n}"open_ended": {ANSWER[v]}')
    if (v := s.established_by) is not None: put(f'{n}"established_by": {QUOTED_IDS[v]}')
    if v := s.continued_by: put(f'{n}"continued_by": {listed_ids(v, d)}')
    if (v := s.secretariat) is not None: put(f'{n}"secretariat": {QUOTED_IDS[v]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_mandate(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "mandate"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {MANDATE_KIND.get(s.kind) or local(s.kind, d + 1)}')
    if v := s.sources: put(f'{n}"sources": {listed_ids(v, d)}')
    if (v := s.letter) is not None: put(f'{n}"letter": {quoted(v)}')
    if (v := s.body) is not None: put(f'{n}"body": {QUOTED_IDS[v]}')
    if v := s.addressees: put(f'{n}"addressees": {listed_openly(v, ADDRESSEE, d)}')
    if v := s.named_addressees: put(f'{n}"named_addressees": {listed_ids(v, d)}')
    if v := s.subjects: put(f'{n}"subjects": {listed_openly(v, MANDATE_SUBJECT, d)}')
    put(f'{n}"summary": {write_text(s.summary, d + 1)}')
    if v := s.conditions: put(f'{n}"conditions": {listed_openly(v, MANDATE_CONDITION, d)}')
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.deadline) is not None: put(f'{n}"deadline": {QUOTED_IDS[v]}')
    if (v := s.due) is not None: put(f'{n}"due": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.progress: put_all(v, write_progress, d, f'{n}"progress": ', put)
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_progress(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"stage": {PROGRESS_STAGE.get(s.stage) or local(s.stage, d + 1)}')
    if (v := s.on) is not None: put(f'{n}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    if v := s.documents: put(f'{n}"documents": {listed_ids(v, d)}')
    if (v := s.summary) is not None: put(f'{n}"summary": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_matter(s: Any, d: int) -> str:
    n = NEXT[d]
    t, m = "", OPEN[d]
    if (v := s.text) is not None: t += f'{m}"text": {write_text(v, d + 1)}'; m = n
    if (v := s.verb) is not None: t += f'{m}"verb": {RECOMMENDATION_VERB.get(v) or local(v, d + 1)}'; m = n
    if v := s.tasks: t += f'{m}"tasks": {listed_openly(v, TASK, d)}'; m = n
    if v := s.subjects: t += f'{m}"subjects": {listed_openly(v, MANDATE_SUBJECT, d)}'; m = n
    if v := s.aims: t += f'{m}"aims": {listed_openly(v, MANDATE_SUBJECT, d)}'; m = n
    if v := s.means: t += f'{m}"means": {listed_openly(v, MANDATE_SUBJECT, d)}'; m = n
    if v := s.addressees: t += f'{m}"addressees": {listed_openly(v, ADDRESSEE, d)}'; m = n
    if v := s.concerned: t += f'{m}"concerned": {listed_openly(v, ADDRESSEE, d)}'; m = n
    if v := s.conditions: t += f'{m}"conditions": {listed_openly(v, MANDATE_CONDITION, d)}'; m = n
    if v := s.provisions: t += f'{m}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}'; m = n
    return t + END[d] if t else "{}"


def write_resolution(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "resolution"{n}"id": {QUOTED_IDS[s.id]}{n}"number": {RESOLUTION_NUMBER_TEXT[s.number.session, s.number.series, s.number.serial, s.number.year, s.number.kind]}{n}"body": {QUOTED_IDS[s.body]}')
    if (v := s.meeting) is not None: put(f'{n}"meeting": {QUOTED_IDS[v]}')
    if (v := s.title) is not None: put(f'{n}"title": {write_text(v, d + 1)}')
    if (v := s.adopted) is not None: put(f'{n}"adopted": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.adoption) is not None: write_adoption(v, d + 1, f'{n}"adoption": ', put)
    if v := s.matters: put(f'{n}"matters": {OPEN_LIST[d]}{BETWEEN[d].join([write_matter(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_review_cycle(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "review_cycle"{n}"id": {QUOTED_IDS[s.id]}{n}"mechanism": {QUOTED_IDS[s.mechanism]}')
    if (v := s.phase) is not None: put(f'{n}"phase": {number(v)}')
    put(f'{n}"number": {number(s.number)}')
    if v := s.provisions: put(f'{n}"provisions": {OPEN_LIST[d]}{BETWEEN[d].join([PROVISION_TEXT[x.instrument, x.chapter, x.article, x.suffix, x.paragraph, x.point, x.subpoint, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.started) is not None: put(f'{n}"started": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.ended) is not None: put(f'{n}"ended": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_review_mechanism(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "review_mechanism"{n}"id": {QUOTED_IDS[s.id]}{n}"name": {write_text(s.name, d + 1)}')
    if (v := s.short_name) is not None: put(f'{n}"short_name": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.instrument) is not None: put(f'{n}"instrument": {QUOTED_IDS[v]}')
    if (v := s.overseen_by) is not None: put(f'{n}"overseen_by": {QUOTED_IDS[v]}')
    if (v := s.established_by) is not None: put(f'{n}"established_by": {QUOTED_IDS[v]}')
    if (v := s.terms_of_reference) is not None: put(f'{n}"terms_of_reference": {QUOTED_IDS[v]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {
    Adoption: write_adoption,
    Body: write_body,
    Mandate: write_mandate,
    Progress: write_progress,
    Resolution: write_resolution,
    ReviewCycle: write_review_cycle,
    ReviewMechanism: write_review_mechanism,
}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    Matter: write_matter,
}
