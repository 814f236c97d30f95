"""Sources, drawn: documents, instruments and citations of them.

As in every room of records, `ids` says what may be pointed at, and any field can be given a strategy under its name.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.sources.documents import Document
from assetrecovery.sources.instruments import Article, Chapter, Instrument, Party
from assetrecovery.strategies.drawing import Ids, drawn, drawn_fields, draws, few, named
from assetrecovery.strategies.values import ANY, TEXTS, letters
from assetrecovery.values.text import Text

__all__ = ["articles", "chapters", "citations", "documents", "instruments", "paragraph_refs", "parties"]

_UNNUMBERED: Final = (PlaceKind.TITLE, PlaceKind.ANNEX)
_RANGED: Final = (PlaceKind.PARAGRAPH, PlaceKind.ARTICLE, PlaceKind.PAGE, PlaceKind.SECTION)


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


def documents(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Document]:
    """Documents of every kind."""
    return drawn(Document, ids, fields)


def parties(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Party]:
    """Parties of an instrument."""
    return drawn(Party, ids, fields)


def chapters(**fields: SearchStrategy[Any]) -> SearchStrategy[Chapter]:
    """Chapters with their titles."""
    return drawn(Chapter, ANY, fields)


def articles(**fields: SearchStrategy[Any]) -> SearchStrategy[Article]:
    """Articles with their titles, in a chapter or in none."""
    return drawn(Article, ANY, fields)


_Contents: TypeAlias = tuple[tuple[Chapter, ...], tuple[Article, ...]]


@draws(Instrument)
def instruments(*, ids: Ids = ANY, indexed: bool = True, **fields: SearchStrategy[Any]) -> SearchStrategy[Instrument]:
    """Instruments of every kind; unless `indexed` is false, some list chapters and articles, numbered from 1."""
    titles = few(TEXTS) if indexed else st.just(())
    others = drawn_fields(Instrument, ids, fields, without=("chapters", "articles"))
    return named("instruments", st.builds(_instrument, others, st.builds(_contents, titles, titles)))


def _contents(chapter_titles: Sequence[Text], article_titles: Sequence[Text]) -> _Contents:
    """Number what is listed; if there are chapters, the articles stand in the last."""
    last = len(chapter_titles) or None
    return (
        tuple(Chapter(number=number, title=title) for number, title in enumerate(chapter_titles, start=1)),
        tuple(
            Article(number=number, title=title, chapter=last) for number, title in enumerate(article_titles, start=1)
        ),
    )


def _instrument(fields: Mapping[str, Any], contents: _Contents) -> Instrument:
    return Instrument(**fields, chapters=contents[0], articles=contents[1])
