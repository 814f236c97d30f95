# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as plain data what the wing `sources` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

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

ANSWER: Final = codes(Answer)
CERTAINTY: Final = codes(Certainty)
DOCUMENT_KIND: Final = codes(DocumentKind)
DOCUMENT_SYMBOL_TEXT: Final = forms(DocumentSymbol)
HANDLING_LEVEL: Final = codes(HandlingLevel)
HANDLING_REASON: Final = codes(HandlingReason)
IDENTIFIER_SCHEME: Final = codes(IdentifierScheme)
INSTRUMENT_KIND: Final = codes(InstrumentKind)
INSTRUMENT_LEVEL: Final = codes(InstrumentLevel)
INSTRUMENT_STATUS: Final = codes(InstrumentStatus)
ISSUE_NOTE: Final = codes(IssueNote)
ISSUE_NOTE_LISTS: Final = Lists(ISSUE_NOTE)
ITEM_NUMBER_TEXT: Final = forms(ItemNumber)
NUMERAL_STYLE: Final = codes(NumeralStyle)
PAPER_STEP_KIND: Final = codes(PaperStepKind)
PARAGRAPH_REF_TEXT: Final = forms(ParagraphRef)
PARTIAL_DATE_TEXT: Final = forms(PartialDate)
PARTY_ROLE: Final = codes(PartyRole)
PUBLICATION_ROUTE: Final = codes(PublicationRoute)
SECTION_KIND: Final = codes(SectionKind)


def plain_citation(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"document": IDS[s.document]}
    if (v := s.at) is not None: o["at"] = PARAGRAPH_REF_TEXT[v.kind, v.number, v.point, v.last]
    if (v := s.certainty) is not None: o["certainty"] = CERTAINTY[v]
    if v := s.supports: o["supports"] = [plain_text(x) for x in v]
    return o


def plain_reported_date(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"on": WHENS[s.on.__class__](s.on)}
    if v := s.stated_by: o["stated_by"] = plain_ids(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_document(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "document", "id": IDS[s.id], "kind": DOCUMENT_KIND.get(s.kind) or plain_local(s.kind), "title": plain_text(s.title)}
    if v := s.other_titles: o["other_titles"] = [plain_text(x) for x in v]
    if (v := s.symbol) is not None: o["symbol"] = DOCUMENT_SYMBOL_TEXT[v.root, v.organ, v.year, v.session, v.series, v.mark, v.number, v.parts]
    if v := s.further_symbols: o["further_symbols"] = [DOCUMENT_SYMBOL_TEXT[x.root, x.organ, x.year, x.session, x.series, x.mark, x.number, x.parts] for x in v]
    if (v := s.reference) is not None: o["reference"] = v
    if (v := s.date) is not None: o["date"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.authors: o["authors"] = plain_ids(v)
    if v := s.languages: o["languages"] = [*v]
    if (v := s.original_language) is not None: o["original_language"] = v
    if (v := s.pages) is not None: o["pages"] = number(v)
    if v := s.job_numbers: o["job_numbers"] = [*v]
    if v := s.reissues: o["reissues"] = [plain_reissue(x) for x in v]
    if v := s.issue_notes: o["issue_notes"] = [*ISSUE_NOTE_LISTS[v]]
    if v := s.submissions: o["submissions"] = [plain_submission(x) for x in v]
    if v := s.steps: o["steps"] = [plain_paper_step(x) for x in v]
    if v := s.contents: o["contents"] = [plain_document_section(x) for x in v]
    if (v := s.url) is not None: o["url"] = v
    if (v := s.accessed) is not None: o["accessed"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.archived_url) is not None: o["archived_url"] = v
    if (v := s.archived_on) is not None: o["archived_on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_handling(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"level": HANDLING_LEVEL[s.level]}
    if (v := s.reason) is not None: o["reason"] = HANDLING_REASON.get(v) or plain_local(v)
    if (v := s.until) is not None: o["until"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.set_by) is not None: o["set_by"] = IDS[v]
    if (v := s.remark) is not None: o["remark"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_identifier(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"scheme": IDENTIFIER_SCHEME.get(s.scheme) or plain_local(s.scheme), "value": s.value}
    if (v := s.issuer) is not None: o["issuer"] = IDS[v]
    if (v := s.jurisdiction) is not None: o["jurisdiction"] = IDS[v]
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if (v := s.url) is not None: o["url"] = v
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_article(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"number": number(s.number), "title": plain_text(s.title)}
    if (v := s.chapter) is not None: o["chapter"] = number(v)
    return o


def plain_chapter(s: Any) -> dict[str, Any]:
    return {"number": number(s.number), "title": plain_text(s.title)}


def plain_instrument(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"type": "instrument", "id": IDS[s.id], "kind": INSTRUMENT_KIND.get(s.kind) or plain_local(s.kind), "title": plain_text(s.title)}
    if (v := s.short_title) is not None: o["short_title"] = plain_text(v)
    if v := s.other_names: o["other_names"] = [plain_text(x) for x in v]
    if (v := s.number) is not None: o["number"] = v
    if (v := s.level) is not None: o["level"] = INSTRUMENT_LEVEL[v]
    if (v := s.status) is not None: o["status"] = INSTRUMENT_STATUS[v]
    if (v := s.binding) is not Answer.UNKNOWN: o["binding"] = ANSWER[v]
    if (v := s.adopted) is not None: o["adopted"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.other_dates: o["other_dates"] = [plain_reported_date(x) for x in v]
    if (v := s.in_force) is not None: o["in_force"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.terminated) is not None: o["terminated"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if v := s.parties: o["parties"] = [plain_party(x) for x in v]
    if (v := s.numerals) is not None: o["numerals"] = NUMERAL_STYLE[v]
    if v := s.chapters: o["chapters"] = [plain_chapter(x) for x in v]
    if v := s.articles: o["articles"] = [plain_article(x) for x in v]
    if v := s.amends: o["amends"] = plain_ids(v)
    if (v := s.parent) is not None: o["parent"] = IDS[v]
    if v := s.follows: o["follows"] = plain_ids(v)
    if (v := s.open_to_accession) is not Answer.UNKNOWN: o["open_to_accession"] = ANSWER[v]
    if (v := s.published) is not Answer.UNKNOWN: o["published"] = ANSWER[v]
    if v := s.publications: o["publications"] = [plain_publication(x) for x in v]
    if v := s.text_languages: o["text_languages"] = [*v]
    if (v := s.document) is not None: o["document"] = IDS[v]
    if v := s.identifiers: o["identifiers"] = [plain_identifier(x) for x in v]
    if (v := s.checked) is not None: o["checked"] = WHENS[v.__class__](v)
    if (v := s.handling) is not None: o["handling"] = plain_handling(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_publication(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.route) is not None: o["route"] = PUBLICATION_ROUTE[v]
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.document) is not None: o["document"] = IDS[v]
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


def plain_document_section(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.kind) is not None: o["kind"] = SECTION_KIND.get(v) or plain_local(v)
    o["depth"] = number(s.depth)
    if (v := s.number) is not None: o["number"] = number(v)
    if (v := s.letter) is not None: o["letter"] = v
    o["title"] = plain_text(s.title)
    if (v := s.item) is not None: o["item"] = ITEM_NUMBER_TEXT[v.number, v.letter]
    if (v := s.first) is not None: o["first"] = number(v)
    if (v := s.last) is not None: o["last"] = number(v)
    if (v := s.page) is not None: o["page"] = number(v)
    return o


def plain_paper_step(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"kind": PAPER_STEP_KIND.get(s.kind) or plain_local(s.kind)}
    if (v := s.by) is not None: o["by"] = IDS[v]
    if (v := s.to) is not None: o["to"] = IDS[v]
    if (v := s.through) is not None: o["through"] = IDS[v]
    if (v := s.at) is not None: o["at"] = IDS[v]
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.under) is not None: o["under"] = IDS[v]
    return o


def plain_reissue(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.on) is not None: o["on"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.reason) is not None: o["reason"] = plain_text(v)
    return o


def plain_submission(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {"meeting": IDS[s.meeting]}
    if v := s.items: o["items"] = [ITEM_NUMBER_TEXT[x.number, x.letter] for x in v]
    if (v := s.agenda) is not None: o["agenda"] = IDS[v]
    return o


def plain_party(s: Any) -> dict[str, Any]:
    o: dict[str, Any] = {}
    if (v := s.actor) is not None: o["actor"] = IDS[v]
    if v := s.roles: o["roles"] = [PARTY_ROLE[x] for x in v]
    if (v := s.signed) is not None: o["signed"] = PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]
    if (v := s.count) is not None: o["count"] = plain_count(v)
    if (v := s.description) is not None: o["description"] = plain_text(v)
    if v := s.citations: o["citations"] = [plain_citation(x) for x in v]
    return o


WRITERS: Final[Mapping[Any, Callable[[Any], dict[str, Any]]]] = {
    Citation: plain_citation,
    ReportedDate: plain_reported_date,
    Document: plain_document,
    Handling: plain_handling,
    Identifier: plain_identifier,
    Article: plain_article,
    Chapter: plain_chapter,
    Instrument: plain_instrument,
    Publication: plain_publication,
    DocumentSection: plain_document_section,
    PaperStep: plain_paper_step,
    Reissue: plain_reissue,
    Submission: plain_submission,
    Party: plain_party,
}
