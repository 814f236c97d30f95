# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `mandates` holds, as far as it is plainly right."""

from typing import Any, Final

from assetrecovery.mandates.adoptions import Adoption, AdoptionManner
from assetrecovery.mandates.bodies import Body, BodyKind, MeetingForm
from assetrecovery.mandates.mandates import Mandate, MandateKind, Progress, ProgressStage
from assetrecovery.mandates.matters import Addressee, MandateCondition, MandateSubject, Matter, RecommendationVerb, Task
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewCycle, ReviewMechanism
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
    whole,
)
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.provisions import Provision
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.values.terms import Answer

ADDRESSEE_OF: Final = {one.code: one for one in Addressee}
ADOPTION_MANNER_OF: Final = {one.code: one for one in AdoptionManner}
ANSWER_OF: Final = {one.code: one for one in Answer}
BODY_KIND_OF: Final = {one.code: one for one in BodyKind}
MANDATE_CONDITION_OF: Final = {one.code: one for one in MandateCondition}
MANDATE_KIND_OF: Final = {one.code: one for one in MandateKind}
MANDATE_SUBJECT_OF: Final = {one.code: one for one in MandateSubject}
MEETING_FORM_OF: Final = {one.code: one for one in MeetingForm}
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)
PROGRESS_STAGE_OF: Final = {one.code: one for one in ProgressStage}
PROVISION_MEMO: Final = Memo(Provision.parse)
RECOMMENDATION_VERB_OF: Final = {one.code: one for one in RecommendationVerb}
RESOLUTION_NUMBER_MEMO: Final = Memo(ResolutionNumber.parse)
TASK_OF: Final = {one.code: one for one in Task}


_Adoption: Final = twin(Adoption)


def read_adoption(o: Any, seen: Any) -> Any:
    s: Any = _Adoption()
    s.citations = ()
    s.in_favour = s.against = s.abstaining = s.note = None
    v = o["manner"]; s.manner = openly(v, ADOPTION_MANNER_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("in_favour")) is not None: s.in_favour = read_count(v, seen); found += 1
        if (v := o.get("against")) is not None: s.against = read_count(v, seen); found += 1
        if (v := o.get("abstaining")) is not None: s.abstaining = read_count(v, seen); found += 1
        if (v := o.get("note")) is not None: s.note = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Adoption
    return s


_Body: Final = twin(Body)


def read_body(o: Any, seen: Any) -> Any:
    s: Any = _Body()
    s.other_names = s.provisions = s.continued_by = s.identifiers = s.citations = ()
    s.interim = s.open_ended = Answer.UNKNOWN
    s.short_name = s.parent = s.instrument = s.meets_in = s.symbol_part = s.established_by = s.secretariat = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, BODY_KIND_OF, seen)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("parent")) is not None: s.parent = v; seen.body(v); found += 1
        if (v := o.get("interim")) is not None: s.interim = ANSWER_OF[v]; found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("instrument")) is not None: s.instrument = v; seen.instrument(v); found += 1
        if found == n: break
        if (v := o.get("meets_in")) is not None: s.meets_in = MEETING_FORM_OF[v]; found += 1
        if (v := o.get("symbol_part")) is not None: s.symbol_part = clean(v); found += 1
        if (v := o.get("open_ended")) is not None: s.open_ended = ANSWER_OF[v]; found += 1
        if (v := o.get("established_by")) is not None: s.established_by = v; seen.resolution(v); found += 1
        if (v := o.get("continued_by")) is not None: s.continued_by = ids(v, seen.resolution); found += 1
        if (v := o.get("secretariat")) is not None: s.secretariat = v; seen.organization(v); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Body
    return s


_Mandate: Final = twin(Mandate)


def read_mandate(o: Any, seen: Any) -> Any:
    s: Any = _Mandate()
    s.sources = s.addressees = s.named_addressees = s.subjects = s.conditions = s.matters = s.provisions = s.progress = s.identifiers = s.citations = ()
    s.letter = s.body = s.deadline = s.due = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, MANDATE_KIND_OF, seen)
    v = o["summary"]; s.summary = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("sources")) is not None: s.sources = ids(v, seen.one_of_11); found += 1
        if (v := o.get("letter")) is not None: s.letter = clean(v); found += 1
        if (v := o.get("body")) is not None: s.body = v; seen.body(v); found += 1
        if (v := o.get("addressees")) is not None: s.addressees = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("named_addressees")) is not None: s.named_addressees = ids(v, seen.one_of_4); found += 1
        if (v := o.get("subjects")) is not None: s.subjects = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        if found == n: break
        if (v := o.get("conditions")) is not None: s.conditions = each_openly(v, MANDATE_CONDITION_OF, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("deadline")) is not None: s.deadline = v; seen.meeting(v); found += 1
        if (v := o.get("due")) is not None: s.due = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("progress")) is not None: s.progress = each(v, read_progress, seen); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Mandate
    s.__attrs_post_init__()
    return s


_Progress: Final = twin(Progress)


def read_progress(o: Any, seen: Any) -> Any:
    s: Any = _Progress()
    s.documents = s.citations = ()
    s.on = s.meeting = s.summary = None
    v = o["stage"]; s.stage = openly(v, PROGRESS_STAGE_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("documents")) is not None: s.documents = ids(v, seen.document); found += 1
        if (v := o.get("summary")) is not None: s.summary = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Progress
    return s


_Matter: Final = twin(Matter)


def read_matter(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _Matter()
    s.tasks = s.subjects = s.aims = s.means = s.addressees = s.concerned = s.conditions = s.provisions = ()
    s.text = s.verb = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("text")) is not None: s.text = read_text(v, seen); found += 1
        if (v := o.get("verb")) is not None: s.verb = openly(v, RECOMMENDATION_VERB_OF, seen); found += 1
        if (v := o.get("tasks")) is not None: s.tasks = each_openly(v, TASK_OF, seen); found += 1
        if (v := o.get("subjects")) is not None: s.subjects = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        if (v := o.get("aims")) is not None: s.aims = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        if (v := o.get("means")) is not None: s.means = each_openly(v, MANDATE_SUBJECT_OF, seen); found += 1
        if found == n: break
        if (v := o.get("addressees")) is not None: s.addressees = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("concerned")) is not None: s.concerned = each_openly(v, ADDRESSEE_OF, seen); found += 1
        if (v := o.get("conditions")) is not None: s.conditions = each_openly(v, MANDATE_CONDITION_OF, seen); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Matter
    return s


_Resolution: Final = twin(Resolution)


def read_resolution(o: Any, seen: Any) -> Any:
    s: Any = _Resolution()
    s.matters = s.identifiers = s.citations = ()
    s.meeting = s.title = s.adopted = s.adoption = s.document = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["number"]; s.number = RESOLUTION_NUMBER_MEMO[v]
    v = o["body"]; s.body = v; seen.body(v)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("meeting")) is not None: s.meeting = v; seen.meeting(v); found += 1
        if (v := o.get("title")) is not None: s.title = read_text(v, seen); found += 1
        if (v := o.get("adopted")) is not None: s.adopted = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("adoption")) is not None: s.adoption = read_adoption(v, seen); found += 1
        if (v := o.get("matters")) is not None: s.matters = each(v, read_matter, seen); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Resolution
    return s


_ReviewCycle: Final = twin(ReviewCycle)


def read_review_cycle(o: Any, seen: Any) -> Any:
    s: Any = _ReviewCycle()
    s.provisions = s.identifiers = s.citations = ()
    s.phase = s.started = s.ended = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["mechanism"]; s.mechanism = v; seen.review_mechanism(v)
    v = o["number"]; s.number = whole(v)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("phase")) is not None: s.phase = whole(v); found += 1
        if (v := o.get("provisions")) is not None: s.provisions = referring(v, PROVISION_MEMO, "instrument", seen.instrument); found += 1
        if (v := o.get("started")) is not None: s.started = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("ended")) is not None: s.ended = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReviewCycle
    s.__attrs_post_init__()
    return s


_ReviewMechanism: Final = twin(ReviewMechanism)


def read_review_mechanism(o: Any, seen: Any) -> Any:
    s: Any = _ReviewMechanism()
    s.other_names = s.identifiers = s.citations = ()
    s.short_name = s.instrument = s.overseen_by = s.established_by = s.terms_of_reference = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["name"]; s.name = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_name")) is not None: s.short_name = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("instrument")) is not None: s.instrument = v; seen.instrument(v); found += 1
        if (v := o.get("overseen_by")) is not None: s.overseen_by = v; seen.body(v); found += 1
        if (v := o.get("established_by")) is not None: s.established_by = v; seen.resolution(v); found += 1
        if (v := o.get("terms_of_reference")) is not None: s.terms_of_reference = v; seen.document(v); found += 1
        if found == n: break
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReviewMechanism
    return s


KINDS: Final[dict[str, Any]] = {
    "body": read_body,
    "resolution": read_resolution,
    "mandate": read_mandate,
    "review_mechanism": read_review_mechanism,
    "review_cycle": read_review_cycle,
}
