# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Writing as text what the wing `sources` holds, as far as it is plainly right."""

from collections.abc import Callable, Mapping
from typing import Any, Final

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

ANSWER: Final = quoted_codes(Answer)
CERTAINTY: Final = quoted_codes(Certainty)
DOCUMENT_KIND: Final = quoted_codes(DocumentKind)
DOCUMENT_SYMBOL_TEXT: Final = quoted_forms(DocumentSymbol)
HANDLING_LEVEL: Final = quoted_codes(HandlingLevel)
HANDLING_REASON: Final = quoted_codes(HandlingReason)
IDENTIFIER_SCHEME: Final = quoted_codes(IdentifierScheme)
INSTRUMENT_KIND: Final = quoted_codes(InstrumentKind)
INSTRUMENT_LEVEL: Final = quoted_codes(InstrumentLevel)
INSTRUMENT_STATUS: Final = quoted_codes(InstrumentStatus)
ISSUE_NOTE: Final = quoted_codes(IssueNote)
ITEM_NUMBER_TEXT: Final = quoted_forms(ItemNumber)
NUMERAL_STYLE: Final = quoted_codes(NumeralStyle)
PAPER_STEP_KIND: Final = quoted_codes(PaperStepKind)
PARAGRAPH_REF_TEXT: Final = quoted_forms(ParagraphRef)
PARTIAL_DATE_TEXT: Final = quoted_forms(PartialDate)
PARTY_ROLE: Final = quoted_codes(PartyRole)
PUBLICATION_ROUTE: Final = quoted_codes(PublicationRoute)
SECTION_KIND: Final = quoted_codes(SectionKind)


def write_citation(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"document": {QUOTED_IDS[s.document]}'
    if (v := s.at) is not None: t += f'{n}"at": {PARAGRAPH_REF_TEXT[v.kind, v.number, v.point, v.last]}'
    if (v := s.certainty) is not None: t += f'{n}"certainty": {CERTAINTY[v]}'
    if v := s.supports: t += f'{n}"supports": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}'
    return t + END[d]


def write_reported_date(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"on": "{WHENS[s.on.__class__](s.on)}"')
    if v := s.stated_by: put(f'{n}"stated_by": {listed_ids(v, d)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_document(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "document"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {DOCUMENT_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"title": {write_text(s.title, d + 1)}')
    if v := s.other_titles: put(f'{n}"other_titles": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.symbol) is not None: put(f'{n}"symbol": {DOCUMENT_SYMBOL_TEXT[v.root, v.organ, v.year, v.session, v.series, v.mark, v.number, v.parts]}')
    if v := s.further_symbols: put(f'{n}"further_symbols": {OPEN_LIST[d]}{BETWEEN[d].join([DOCUMENT_SYMBOL_TEXT[x.root, x.organ, x.year, x.session, x.series, x.mark, x.number, x.parts] for x in v])}{END_LIST[d]}')
    if (v := s.reference) is not None: put(f'{n}"reference": {quoted(v)}')
    if (v := s.date) is not None: put(f'{n}"date": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.authors: put(f'{n}"authors": {listed_ids(v, d)}')
    if v := s.languages: put(f'{n}"languages": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.original_language) is not None: put(f'{n}"original_language": {quoted(v)}')
    if (v := s.pages) is not None: put(f'{n}"pages": {number(v)}')
    if v := s.job_numbers: put(f'{n}"job_numbers": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if v := s.reissues: put(f'{n}"reissues": {OPEN_LIST[d]}{BETWEEN[d].join([write_reissue(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.issue_notes: put(f'{n}"issue_notes": {listed_openly(v, ISSUE_NOTE, d)}')
    if v := s.submissions: put(f'{n}"submissions": {OPEN_LIST[d]}{BETWEEN[d].join([write_submission(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.steps: put(f'{n}"steps": {OPEN_LIST[d]}{BETWEEN[d].join([write_paper_step(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.contents: put(f'{n}"contents": {OPEN_LIST[d]}{BETWEEN[d].join([write_document_section(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.url) is not None: put(f'{n}"url": {quoted(v)}')
    if (v := s.accessed) is not None: put(f'{n}"accessed": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.archived_url) is not None: put(f'{n}"archived_url": {quoted(v)}')
    if (v := s.archived_on) is not None: put(f'{n}"archived_on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_handling(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"level": {HANDLING_LEVEL[s.level]}')
    if (v := s.reason) is not None: put(f'{n}"reason": {HANDLING_REASON.get(v) or local(v, d + 1)}')
    if (v := s.until) is not None: put(f'{n}"until": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.set_by) is not None: put(f'{n}"set_by": {QUOTED_IDS[v]}')
    if (v := s.remark) is not None: put(f'{n}"remark": {write_text(v, d + 1)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_identifier(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"scheme": {IDENTIFIER_SCHEME.get(s.scheme) or local(s.scheme, d + 1)}{n}"value": {quoted(s.value)}')
    if (v := s.issuer) is not None: put(f'{n}"issuer": {QUOTED_IDS[v]}')
    if (v := s.jurisdiction) is not None: put(f'{n}"jurisdiction": {QUOTED_IDS[v]}')
    if (v := s.description) is not None: put(f'{n}"description": {write_text(v, d + 1)}')
    if (v := s.url) is not None: put(f'{n}"url": {quoted(v)}')
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_article(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"number": {number(s.number)}{n}"title": {write_text(s.title, d + 1)}'
    if (v := s.chapter) is not None: t += f'{n}"chapter": {number(v)}'
    return t + END[d]


def write_chapter(s: Any, d: int) -> str:
    n = NEXT[d]
    return f'{OPEN[d]}"number": {number(s.number)}{n}"title": {write_text(s.title, d + 1)}{END[d]}'


def write_instrument(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(f'{p}{OPEN[d]}"type": "instrument"{n}"id": {QUOTED_IDS[s.id]}{n}"kind": {INSTRUMENT_KIND.get(s.kind) or local(s.kind, d + 1)}{n}"title": {write_text(s.title, d + 1)}')
    if (v := s.short_title) is not None: put(f'{n}"short_title": {write_text(v, d + 1)}')
    if v := s.other_names: put(f'{n}"other_names": {OPEN_LIST[d]}{BETWEEN[d].join([write_text(x, d + 2) for x in v])}{END_LIST[d]}')
    if (v := s.number) is not None: put(f'{n}"number": {quoted(v)}')
    if (v := s.level) is not None: put(f'{n}"level": {INSTRUMENT_LEVEL[v]}')
    if (v := s.status) is not None: put(f'{n}"status": {INSTRUMENT_STATUS[v]}')
    if (v := s.binding) is not Answer.UNKNOWN: put(f'{n}"binding": {ANSWER[v]}')
    if (v := s.adopted) is not None: put(f'{n}"adopted": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.other_dates: put_all(v, write_reported_date, d, f'{n}"other_dates": ', put)
    if (v := s.in_force) is not None: put(f'{n}"in_force": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if (v := s.terminated) is not None: put(f'{n}"terminated": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}')
    if v := s.parties: put_all(v, write_party, d, f'{n}"parties": ', put)
    if (v := s.numerals) is not None: put(f'{n}"numerals": {NUMERAL_STYLE[v]}')
    if v := s.chapters: put(f'{n}"chapters": {OPEN_LIST[d]}{BETWEEN[d].join([write_chapter(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.articles: put(f'{n}"articles": {OPEN_LIST[d]}{BETWEEN[d].join([write_article(x, d + 2) for x in v])}{END_LIST[d]}')
    if v := s.amends: put(f'{n}"amends": {listed_ids(v, d)}')
    if (v := s.parent) is not None: put(f'{n}"parent": {QUOTED_IDS[v]}')
    if v := s.follows: put(f'{n}"follows": {listed_ids(v, d)}')
    if (v := s.open_to_accession) is not Answer.UNKNOWN: put(f'{n}"open_to_accession": {ANSWER[v]}')
    if (v := s.published) is not Answer.UNKNOWN: put(f'{n}"published": {ANSWER[v]}')
    if v := s.publications: put_all(v, write_publication, d, f'{n}"publications": ', put)
    if v := s.text_languages: put(f'{n}"text_languages": {OPEN_LIST[d]}{BETWEEN[d].join([quoted(x) for x in v])}{END_LIST[d]}')
    if (v := s.document) is not None: put(f'{n}"document": {QUOTED_IDS[v]}')
    if v := s.identifiers: put_all(v, write_identifier, d, f'{n}"identifiers": ', put)
    if (v := s.checked) is not None: put(f'{n}"checked": "{WHENS[v.__class__](v)}"')
    if (v := s.handling) is not None: write_handling(v, d + 1, f'{n}"handling": ', put)
    if v := s.citations: put(f'{n}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}')
    put(END[d])


def write_publication(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.route) is not None: put(f'{m}"route": {PUBLICATION_ROUTE[v]}'); m = n
    if (v := s.on) is not None: put(f'{m}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'); m = n
    if (v := s.document) is not None: put(f'{m}"document": {QUOTED_IDS[v]}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


def write_document_section(s: Any, d: int) -> str:
    n = NEXT[d]
    t, m = "", OPEN[d]
    if (v := s.kind) is not None: t += f'{m}"kind": {SECTION_KIND.get(v) or local(v, d + 1)}'; m = n
    t += f'{m}"depth": {number(s.depth)}'; m = n
    if (v := s.number) is not None: t += f'{m}"number": {number(v)}'; m = n
    if (v := s.letter) is not None: t += f'{m}"letter": {quoted(v)}'; m = n
    t += f'{m}"title": {write_text(s.title, d + 1)}'; m = n
    if (v := s.item) is not None: t += f'{m}"item": {ITEM_NUMBER_TEXT[v.number, v.letter]}'; m = n
    if (v := s.first) is not None: t += f'{m}"first": {number(v)}'; m = n
    if (v := s.last) is not None: t += f'{m}"last": {number(v)}'; m = n
    if (v := s.page) is not None: t += f'{m}"page": {number(v)}'; m = n
    return t + END[d] if t else "{}"


def write_paper_step(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"kind": {PAPER_STEP_KIND.get(s.kind) or local(s.kind, d + 1)}'
    if (v := s.by) is not None: t += f'{n}"by": {QUOTED_IDS[v]}'
    if (v := s.to) is not None: t += f'{n}"to": {QUOTED_IDS[v]}'
    if (v := s.through) is not None: t += f'{n}"through": {QUOTED_IDS[v]}'
    if (v := s.at) is not None: t += f'{n}"at": {QUOTED_IDS[v]}'
    if (v := s.on) is not None: t += f'{n}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'
    if (v := s.under) is not None: t += f'{n}"under": {QUOTED_IDS[v]}'
    return t + END[d]


def write_reissue(s: Any, d: int) -> str:
    n = NEXT[d]
    t, m = "", OPEN[d]
    if (v := s.on) is not None: t += f'{m}"on": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'; m = n
    if (v := s.reason) is not None: t += f'{m}"reason": {write_text(v, d + 1)}'; m = n
    return t + END[d] if t else "{}"


def write_submission(s: Any, d: int) -> str:
    n = NEXT[d]
    t = f'{OPEN[d]}"meeting": {QUOTED_IDS[s.meeting]}'
    if v := s.items: t += f'{n}"items": {OPEN_LIST[d]}{BETWEEN[d].join([ITEM_NUMBER_TEXT[x.number, x.letter] for x in v])}{END_LIST[d]}'
    if (v := s.agenda) is not None: t += f'{n}"agenda": {QUOTED_IDS[v]}'
    return t + END[d]


def write_party(s: Any, d: int, p: str, put: Any) -> None:
    n = NEXT[d]
    put(p)
    m = OPEN[d]
    if (v := s.actor) is not None: put(f'{m}"actor": {QUOTED_IDS[v]}'); m = n
    if v := s.roles: put(f'{m}"roles": {OPEN_LIST[d]}{BETWEEN[d].join([PARTY_ROLE[x] for x in v])}{END_LIST[d]}'); m = n
    if (v := s.signed) is not None: put(f'{m}"signed": {PARTIAL_DATE_TEXT[v.year, v.month, v.day, v.qualifier]}'); m = n
    if (v := s.count) is not None: put(f'{m}"count": {write_count(v, d + 1)}'); m = n
    if (v := s.description) is not None: put(f'{m}"description": {write_text(v, d + 1)}'); m = n
    if v := s.citations: put(f'{m}"citations": {OPEN_LIST[d]}{BETWEEN[d].join([write_citation(x, d + 2) for x in v])}{END_LIST[d]}'); m = n
    put(END[d] if m is n else "{}")


WRITERS: Final[Mapping[Any, Callable[[Any, int, str, Any], None]]] = {
    ReportedDate: write_reported_date,
    Document: write_document,
    Handling: write_handling,
    Identifier: write_identifier,
    Instrument: write_instrument,
    Publication: write_publication,
    Party: write_party,
}
SHORT: Final[Mapping[Any, Callable[[Any, int], str]]] = {
    Citation: write_citation,
    Article: write_article,
    Chapter: write_chapter,
    DocumentSection: write_document_section,
    PaperStep: write_paper_step,
    Reissue: write_reissue,
    Submission: write_submission,
}
