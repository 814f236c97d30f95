# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `sources` holds, as far as it is plainly right."""

from typing import Any, Final

from assetrecovery.serialization.codec._written.values import read_count
from assetrecovery.serialization.codec.support import (
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
    twin,
    whole,
)
from assetrecovery.sources.citations import Certainty, Citation, ParagraphRef, ReportedDate
from assetrecovery.sources.documents import Document, DocumentKind
from assetrecovery.sources.handling import Handling, HandlingLevel, HandlingReason
from assetrecovery.sources.identifiers import Identifier, IdentifierScheme
from assetrecovery.sources.instruments import (
    Article,
    Chapter,
    Instrument,
    InstrumentKind,
    InstrumentLevel,
    InstrumentStatus,
    NumeralStyle,
    Publication,
    PublicationRoute,
)
from assetrecovery.sources.papers import (
    DocumentSection,
    IssueNote,
    PaperStep,
    PaperStepKind,
    Reissue,
    SectionKind,
    Submission,
)
from assetrecovery.sources.parties import Party, PartyRole
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.symbols import DocumentSymbol
from assetrecovery.values.terms import Answer

ANSWER_OF: Final = {one.code: one for one in Answer}
CERTAINTY_OF: Final = {one.code: one for one in Certainty}
DOCUMENT_KIND_OF: Final = {one.code: one for one in DocumentKind}
DOCUMENT_SYMBOL_MEMO: Final = Memo(DocumentSymbol.parse)
HANDLING_LEVEL_OF: Final = {one.code: one for one in HandlingLevel}
HANDLING_REASON_OF: Final = {one.code: one for one in HandlingReason}
IDENTIFIER_SCHEME_OF: Final = {one.code: one for one in IdentifierScheme}
INSTRUMENT_KIND_OF: Final = {one.code: one for one in InstrumentKind}
INSTRUMENT_LEVEL_OF: Final = {one.code: one for one in InstrumentLevel}
INSTRUMENT_STATUS_OF: Final = {one.code: one for one in InstrumentStatus}
ISSUE_NOTE_OF: Final = {one.code: one for one in IssueNote}
ITEM_NUMBER_MEMO: Final = Memo(ItemNumber.parse)
NUMERAL_STYLE_OF: Final = {one.code: one for one in NumeralStyle}
PAPER_STEP_KIND_OF: Final = {one.code: one for one in PaperStepKind}
PARAGRAPH_REF_MEMO: Final = Memo(ParagraphRef.parse)
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)
PARTY_ROLE_OF: Final = {one.code: one for one in PartyRole}
PUBLICATION_ROUTE_OF: Final = {one.code: one for one in PublicationRoute}
SECTION_KIND_OF: Final = {one.code: one for one in SectionKind}


_Citation: Final = twin(Citation)


def read_citation(o: Any, seen: Any) -> Any:
    s: Any = _Citation()
    s.supports = ()
    s.at = s.certainty = None
    v = o["document"]; s.document = v; seen.document(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("at")) is not None: s.at = PARAGRAPH_REF_MEMO[v]; found += 1
        if (v := o.get("certainty")) is not None: s.certainty = CERTAINTY_OF[v]; found += 1
        if (v := o.get("supports")) is not None: s.supports = each(v, read_text, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Citation
    return s


_ReportedDate: Final = twin(ReportedDate)


def read_reported_date(o: Any, seen: Any) -> Any:
    s: Any = _ReportedDate()
    s.stated_by = s.citations = ()
    v = o["on"]; s.on = WHENS[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("stated_by")) is not None: s.stated_by = ids(v, seen.one_of_5); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = ReportedDate
    return s


_Document: Final = twin(Document)


def read_document(o: Any, seen: Any) -> Any:
    s: Any = _Document()
    s.other_titles = s.further_symbols = s.authors = s.languages = s.job_numbers = s.reissues = s.issue_notes = s.submissions = s.steps = s.contents = s.identifiers = s.citations = ()
    s.symbol = s.reference = s.date = s.original_language = s.pages = s.url = s.accessed = s.archived_url = s.archived_on = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, DOCUMENT_KIND_OF, seen)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("other_titles")) is not None: s.other_titles = each(v, read_text, seen); found += 1
        if (v := o.get("symbol")) is not None: s.symbol = DOCUMENT_SYMBOL_MEMO[v]; found += 1
        if (v := o.get("further_symbols")) is not None: s.further_symbols = tuple([DOCUMENT_SYMBOL_MEMO[x] for x in many(v)]); found += 1
        if (v := o.get("reference")) is not None: s.reference = clean(v); found += 1
        if (v := o.get("date")) is not None: s.date = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("authors")) is not None: s.authors = ids(v, seen.one_of_5); found += 1
        if found == n: break
        if (v := o.get("languages")) is not None: s.languages = clean_texts(v); found += 1
        if (v := o.get("original_language")) is not None: s.original_language = clean(v); found += 1
        if (v := o.get("pages")) is not None: s.pages = whole(v); found += 1
        if (v := o.get("job_numbers")) is not None: s.job_numbers = clean_texts(v); found += 1
        if (v := o.get("reissues")) is not None: s.reissues = each(v, read_reissue, seen); found += 1
        if (v := o.get("issue_notes")) is not None: s.issue_notes = each_openly(v, ISSUE_NOTE_OF, seen); found += 1
        if found == n: break
        if (v := o.get("submissions")) is not None: s.submissions = each(v, read_submission, seen); found += 1
        if (v := o.get("steps")) is not None: s.steps = each(v, read_paper_step, seen); found += 1
        if (v := o.get("contents")) is not None: s.contents = each(v, read_document_section, seen); found += 1
        if (v := o.get("url")) is not None: s.url = clean(v); found += 1
        if (v := o.get("accessed")) is not None: s.accessed = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("archived_url")) is not None: s.archived_url = clean(v); found += 1
        if found == n: break
        if (v := o.get("archived_on")) is not None: s.archived_on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Document
    s.__attrs_post_init__()
    return s


_Handling: Final = twin(Handling)


def read_handling(o: Any, seen: Any) -> Any:
    s: Any = _Handling()
    s.citations = ()
    s.reason = s.until = s.set_by = s.remark = None
    v = o["level"]; s.level = HANDLING_LEVEL_OF[v]
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("reason")) is not None: s.reason = openly(v, HANDLING_REASON_OF, seen); found += 1
        if (v := o.get("until")) is not None: s.until = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("set_by")) is not None: s.set_by = v; seen.one_of_5(v); found += 1
        if (v := o.get("remark")) is not None: s.remark = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Handling
    return s


_Identifier: Final = twin(Identifier)


def read_identifier(o: Any, seen: Any) -> Any:
    s: Any = _Identifier()
    s.citations = ()
    s.issuer = s.jurisdiction = s.description = s.url = None
    v = o["scheme"]; s.scheme = openly(v, IDENTIFIER_SCHEME_OF, seen)
    v = o["value"]; s.value = clean(v)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("issuer")) is not None: s.issuer = v; seen.one_of_5(v); found += 1
        if (v := o.get("jurisdiction")) is not None: s.jurisdiction = v; seen.jurisdiction(v); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("url")) is not None: s.url = clean(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Identifier
    s.__attrs_post_init__()
    return s


_Article: Final = twin(Article)


def read_article(o: Any, seen: Any) -> Any:
    s: Any = _Article()
    s.chapter = None
    v = o["number"]; s.number = whole(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("chapter")) is not None: s.chapter = whole(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Article
    return s


_Chapter: Final = twin(Chapter)


def read_chapter(o: Any, seen: Any) -> Any:
    s: Any = _Chapter()
    v = o["number"]; s.number = whole(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 2, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Chapter
    return s


_Instrument: Final = twin(Instrument)


def read_instrument(o: Any, seen: Any) -> Any:
    s: Any = _Instrument()
    s.other_names = s.other_dates = s.parties = s.chapters = s.articles = s.amends = s.follows = s.publications = s.text_languages = s.identifiers = s.citations = ()
    s.binding = s.open_to_accession = s.published = Answer.UNKNOWN
    s.short_title = s.number = s.level = s.status = s.adopted = s.in_force = s.terminated = s.numerals = s.parent = s.document = s.checked = s.handling = None
    v = o["id"]; s.id = own_id(v)
    v = o["kind"]; s.kind = openly(v, INSTRUMENT_KIND_OF, seen)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 4, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("short_title")) is not None: s.short_title = read_text(v, seen); found += 1
        if (v := o.get("other_names")) is not None: s.other_names = each(v, read_text, seen); found += 1
        if (v := o.get("number")) is not None: s.number = clean(v); found += 1
        if (v := o.get("level")) is not None: s.level = INSTRUMENT_LEVEL_OF[v]; found += 1
        if (v := o.get("status")) is not None: s.status = INSTRUMENT_STATUS_OF[v]; found += 1
        if (v := o.get("binding")) is not None: s.binding = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("adopted")) is not None: s.adopted = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("other_dates")) is not None: s.other_dates = each(v, read_reported_date, seen); found += 1
        if (v := o.get("in_force")) is not None: s.in_force = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("terminated")) is not None: s.terminated = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("parties")) is not None: s.parties = each(v, read_party, seen); found += 1
        if (v := o.get("numerals")) is not None: s.numerals = NUMERAL_STYLE_OF[v]; found += 1
        if found == n: break
        if (v := o.get("chapters")) is not None: s.chapters = each(v, read_chapter, seen); found += 1
        if (v := o.get("articles")) is not None: s.articles = each(v, read_article, seen); found += 1
        if (v := o.get("amends")) is not None: s.amends = ids(v, seen.instrument); found += 1
        if (v := o.get("parent")) is not None: s.parent = v; seen.instrument(v); found += 1
        if (v := o.get("follows")) is not None: s.follows = ids(v, seen.instrument); found += 1
        if (v := o.get("open_to_accession")) is not None: s.open_to_accession = ANSWER_OF[v]; found += 1
        if found == n: break
        if (v := o.get("published")) is not None: s.published = ANSWER_OF[v]; found += 1
        if (v := o.get("publications")) is not None: s.publications = each(v, read_publication, seen); found += 1
        if (v := o.get("text_languages")) is not None: s.text_languages = clean_texts(v); found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("identifiers")) is not None: s.identifiers = each(v, read_identifier, seen); found += 1
        if (v := o.get("checked")) is not None: s.checked = WHENS[v]; found += 1
        if found == n: break
        if (v := o.get("handling")) is not None: s.handling = read_handling(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Instrument
    s.__attrs_post_init__()
    return s


_Publication: Final = twin(Publication)


def read_publication(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _Publication()
    s.citations = ()
    s.route = s.on = s.document = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("route")) is not None: s.route = PUBLICATION_ROUTE_OF[v]; found += 1
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("document")) is not None: s.document = v; seen.document(v); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Publication
    return s


_DocumentSection: Final = twin(DocumentSection)


def read_document_section(o: Any, seen: Any) -> Any:
    s: Any = _DocumentSection()
    s.kind = s.number = s.letter = s.item = s.first = s.last = s.page = None
    v = o["depth"]; s.depth = whole(v)
    v = o["title"]; s.title = read_text(v, seen)
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("kind")) is not None: s.kind = openly(v, SECTION_KIND_OF, seen); found += 1
        if (v := o.get("number")) is not None: s.number = whole(v); found += 1
        if (v := o.get("letter")) is not None: s.letter = clean(v); found += 1
        if (v := o.get("item")) is not None: s.item = ITEM_NUMBER_MEMO[v]; found += 1
        if (v := o.get("first")) is not None: s.first = whole(v); found += 1
        if (v := o.get("last")) is not None: s.last = whole(v); found += 1
        if found == n: break
        if (v := o.get("page")) is not None: s.page = whole(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = DocumentSection
    s.__attrs_post_init__()
    return s


_PaperStep: Final = twin(PaperStep)


def read_paper_step(o: Any, seen: Any) -> Any:
    s: Any = _PaperStep()
    s.by = s.to = s.through = s.at = s.on = s.under = None
    v = o["kind"]; s.kind = openly(v, PAPER_STEP_KIND_OF, seen)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("by")) is not None: s.by = v; seen.one_of_4(v); found += 1
        if (v := o.get("to")) is not None: s.to = v; seen.body(v); found += 1
        if (v := o.get("through")) is not None: s.through = v; seen.body(v); found += 1
        if (v := o.get("at")) is not None: s.at = v; seen.meeting(v); found += 1
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("under")) is not None: s.under = v; seen.resolution(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = PaperStep
    return s


_Reissue: Final = twin(Reissue)


def read_reissue(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _Reissue()
    s.on = s.reason = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("on")) is not None: s.on = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("reason")) is not None: s.reason = read_text(v, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Reissue
    return s


_Submission: Final = twin(Submission)


def read_submission(o: Any, seen: Any) -> Any:
    s: Any = _Submission()
    s.items = ()
    s.agenda = None
    v = o["meeting"]; s.meeting = v; seen.meeting(v)
    found, n = 1, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("items")) is not None: s.items = tuple([ITEM_NUMBER_MEMO[x] for x in many(v)]); found += 1
        if (v := o.get("agenda")) is not None: s.agenda = v; seen.document(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Submission
    return s


_Party: Final = twin(Party)


def read_party(o: Any, seen: Any) -> Any:
    if type(o) is not dict: raise RefusedError
    s: Any = _Party()
    s.roles = s.citations = ()
    s.actor = s.signed = s.count = s.description = None
    found, n = 0, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("actor")) is not None: s.actor = v; seen.one_of_5(v); found += 1
        if (v := o.get("roles")) is not None: s.roles = tuple([PARTY_ROLE_OF[x] for x in many(v)]); found += 1
        if (v := o.get("signed")) is not None: s.signed = PARTIAL_DATE_MEMO[v]; found += 1
        if (v := o.get("count")) is not None: s.count = read_count(v, seen); found += 1
        if (v := o.get("description")) is not None: s.description = read_text(v, seen); found += 1
        if (v := o.get("citations")) is not None: s.citations = each(v, read_citation, seen); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Party
    s.__attrs_post_init__()
    return s


KINDS: Final[dict[str, Any]] = {
    "document": read_document,
    "instrument": read_instrument,
}
