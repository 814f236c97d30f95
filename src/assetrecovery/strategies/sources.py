"""Sources, drawn: documents, instruments and citations of them.

As in every room of records, `ids` says what may be pointed at, and any field can be given a strategy under its name.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind, ReportedDate
from assetrecovery.sources.documents import Document
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier, IdentifierScheme
from assetrecovery.sources.instruments import (
    Article,
    Chapter,
    Instrument,
    InstrumentKind,
    Publication,
)
from assetrecovery.sources.papers import DocumentSection, PaperStep, Reissue, Submission
from assetrecovery.sources.parties import Party
from assetrecovery.strategies.drawing import (
    Ids,
    drawn,
    drawn_fields,
    draws,
    few,
    in_order,
    maybe,
    named,
    some,
    some_of,
)
from assetrecovery.strategies.values import ANY, DATES, TEXTS, codes, letters, local_terms
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import ActorId, DocumentId, InstrumentId
from assetrecovery.values.text import Text

__all__ = [
    "articles",
    "chapters",
    "citations",
    "document_sections",
    "documents",
    "handlings",
    "identifiers",
    "instruments",
    "paper_steps",
    "paragraph_refs",
    "parties",
    "publications",
    "reissues",
    "reported_dates",
    "submissions",
]

T = TypeVar("T")

_UNNUMBERED: Final = (PlaceKind.TITLE, PlaceKind.ANNEX)
_RANGED: Final = (PlaceKind.PARAGRAPH, PlaceKind.ARTICLE, PlaceKind.PAGE, PlaceKind.SECTION, PlaceKind.ROW)


LAST_PARAGRAPH: Final = 120
"""The last paragraph of every drawn document whose contents are known: no drawn citation goes beyond it."""


@draws(DocumentSection)
def document_sections(**fields: SearchStrategy[Any]) -> SearchStrategy[DocumentSection]:
    """Sections of a document, with paragraphs or without, at any depth."""
    capitals = {"letter": maybe(letters().map(str.upper)), "depth": st.integers(1, 4)}
    others = drawn_fields(DocumentSection, ANY, capitals | fields, without=("first", "last"))
    return st.builds(_section, others, maybe(st.integers(1, 50)), maybe(st.integers(0, 9)))


def _section(fields: Mapping[str, Any], first: int | None, further: int | None) -> DocumentSection:
    last = None if first is None or further is None else first + further
    return DocumentSection(**fields, first=first, last=last)


def _contents_of(titles: Sequence[Text], cuts: Sequence[int]) -> tuple[DocumentSection, ...]:
    """Cut a document into sections, of which the last may hold conclusions; into none where nothing is to be told."""
    firsts = [1, *cuts[: len(titles) - 1]]
    lasts = [*(first - 1 for first in firsts[1:]), LAST_PARAGRAPH]
    return tuple(
        DocumentSection(depth=1, number=number, title=title, first=first, last=last)
        for number, (title, first, last) in enumerate(zip(titles, firsts, lasts, strict=False), start=1)
    )


_CUTS: Final = st.sampled_from(tuple(itertools.combinations((3, 14, 66), 2)))
_TITLES: Final = st.one_of(st.just(()), st.tuples(TEXTS, TEXTS), st.tuples(TEXTS, TEXTS, TEXTS))
_CONTENTS: Final = st.builds(_contents_of, _TITLES, _CUTS)


@draws(tuple[DocumentSection, ...])
def _contents_of_any_document() -> SearchStrategy[tuple[DocumentSection, ...]]:
    """Sections of one document, which go together: a list of any sections would begin too deep."""
    return _CONTENTS


@draws(ParagraphRef)
def paragraph_refs(*, kinds: Sequence[PlaceKind] = tuple(PlaceKind)) -> SearchStrategy[ParagraphRef]:
    """Places in a document: paragraphs and their points, ranges, pages, a title or an annex without a number."""
    numbers, ranged = st.integers(1, 99), [kind for kind in kinds if kind in _RANGED]
    numbered = {"kind": st.sampled_from(kinds), "number": numbers}
    return st.one_of(
        st.builds(ParagraphRef, **numbered),
        st.builds(ParagraphRef, **numbered, point=letters()),
        *(st.builds(_range, kind=st.just(kind), number=numbers, further=st.integers(1, 9)) for kind in ranged),
        *(st.builds(ParagraphRef, kind=st.just(kind)) for kind in kinds if kind in _UNNUMBERED),
    )


def _range(*, kind: PlaceKind, number: int, further: int) -> ParagraphRef:
    return ParagraphRef(kind=kind, number=number, last=number + further)


def citations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Citation]:
    """Citations of a document or of a place in it."""
    return drawn(Citation, ids, fields)


def sourced(ids: Ids) -> dict[str, SearchStrategy[Any]]:
    """Citations for what must not be said without a source; none if there is no document to cite."""
    return {"citations": some(ids.of(Citation))} if ids.reach(DocumentId) else {}


def reported_dates(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[ReportedDate]:
    """Other dates that somebody gives for the same thing."""
    return drawn(ReportedDate, ids, fields)


_OF_A_FORM: Final = {
    IdentifierScheme.LEI: "506700GE1G29325QX363",
    IdentifierScheme.OCID: "ocds-213czf-000-00001",
    IdentifierScheme.WIKIDATA: "Q7809",
    IdentifierScheme.DOI: "10.1000/182",
}
"""An identifier of each scheme whose form is fixed, from the documentation of the scheme."""


@draws(Identifier)
def identifiers(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Identifier]:
    """Numbers of every scheme, those of a fixed form among them."""
    free = st.sampled_from([scheme for scheme in IdentifierScheme if scheme not in _OF_A_FORM]) | local_terms()
    fixed = [
        drawn(Identifier, ids, {"scheme": st.just(scheme), "value": st.just(value)} | fields)
        for scheme, value in _OF_A_FORM.items()
    ]
    return st.one_of(drawn(Identifier, ids, {"scheme": free} | fields), *fixed)


def handlings(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Handling]:
    """Marks that say who may see a record."""
    return drawn(Handling, ids, fields)


def submissions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Submission]:
    """Meetings to which a document was submitted, and the items under which it was."""
    return drawn(Submission, ids, fields)


def paper_steps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[PaperStep]:
    """What bodies did with a document."""
    return drawn(PaperStep, ids, fields)


def reissues(**fields: SearchStrategy[Any]) -> SearchStrategy[Reissue]:
    """Times that a document was issued again."""
    return drawn(Reissue, ANY, fields)


def documents(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Document]:
    """Documents of every kind."""
    return drawn(Document, ids, {"contents": _CONTENTS} | fields)


@draws(Party)
def parties(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Party]:
    """Parties of an instrument, some of whom a source does not name."""
    return somebody(Party, ids, fields)


def somebody(cls: type[T], ids: Ids, fields: dict[str, SearchStrategy[Any]]) -> SearchStrategy[T]:
    """Draw an entry about somebody: a named actor, if there is any to name, or one who is only described."""
    described = drawn(cls, ids, {"actor": st.none(), "description": TEXTS} | fields)
    return drawn(cls, ids, {"actor": ids.of(ActorId)} | fields) | described if ids.reach(ActorId) else described


def chapters(**fields: SearchStrategy[Any]) -> SearchStrategy[Chapter]:
    """Chapters with their titles."""
    return drawn(Chapter, ANY, fields)


def articles(**fields: SearchStrategy[Any]) -> SearchStrategy[Article]:
    """Articles with their titles, in a chapter or in none."""
    return drawn(Article, ANY, fields)


_Contents: TypeAlias = tuple[tuple[Chapter, ...], tuple[Article, ...]]


def publications(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Publication]:
    """Times that a text came before the public."""
    return drawn(Publication, ids, fields)


_DATES: Final = ("adopted", "in_force", "terminated")
_NO_ANNEX: Final = tuple(kind for kind in InstrumentKind if kind is not InstrumentKind.ANNEX)


@draws(Instrument)
def instruments(
    *,
    ids: Ids = ANY,
    indexed: bool = True,
    dates: SearchStrategy[PartialDate] = DATES,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Instrument]:
    """Instruments of every kind; unless `indexed` is false, some list chapters and articles, numbered from 1.

    They are signed before they are in force, and in force before they end; an annex has something that it belongs to.
    """
    kinds = codes(InstrumentKind) if ids.reach(InstrumentId) else st.sampled_from(_NO_ANNEX)
    titles = few(TEXTS) if indexed else st.just(())
    # Whoever gives one of the dates is taken at his word; others beside it would have to fit, and are left out.
    told = st.just(()) if fields.keys() & {*_DATES} else some_of(*_DATES)
    when = st.builds(_when, told, st.tuples(dates, dates, dates))
    apart = {*_DATES, "chapters", "articles"} - fields.keys()
    signed = few(parties(ids=ids, signed=maybe(dates)))
    others = drawn_fields(Instrument, ids, {"kind": kinds, "parties": signed} | fields, without=tuple(apart))
    return named("instruments", _instruments(ids, others, st.builds(_contents, titles, titles), when))


def _when(told: tuple[str, ...], dates: tuple[PartialDate, ...]) -> dict[str, Any]:
    # `told` keeps the order of `_DATES`, so that the first of them is the earliest.
    return dict(zip(told, in_order(dates[: len(told)]), strict=True))


@st.composite
def _instruments(
    draw: st.DrawFn,
    ids: Ids,
    others: SearchStrategy[dict[str, Any]],
    contents: SearchStrategy[_Contents],
    when: SearchStrategy[dict[str, Any]],
) -> Instrument:
    chapters, articles = draw(contents)
    fields: dict[str, Any] = {"chapters": chapters, "articles": articles, **draw(others), **draw(when)}
    if fields["kind"] is InstrumentKind.ANNEX and fields.get("parent") is None:
        fields["parent"] = draw(ids.of(InstrumentId))
    fields["parties"] = tuple(_signed_by(fields.get("in_force"), fields.get("parties", ())))
    return Instrument(**fields)


def _signed_by(in_force: PartialDate | None, parties: tuple[Party, ...]) -> Iterator[Party]:
    """Let nobody have signed after an instrument was in force; whoever came later acceded to it."""
    for party in parties:
        late = in_force and party.signed and in_force.earliest < party.signed.earliest
        yield attrs.evolve(party, signed=None) if late else party


def _contents(chapter_titles: Sequence[Text], article_titles: Sequence[Text]) -> _Contents:
    """Number what is listed; if there are chapters, the articles stand in the last."""
    last = len(chapter_titles) or None
    return (
        tuple(Chapter(number=number, title=title) for number, title in enumerate(chapter_titles, start=1)),
        tuple(
            Article(number=number, title=title, chapter=last) for number, title in enumerate(article_titles, start=1)
        ),
    )
