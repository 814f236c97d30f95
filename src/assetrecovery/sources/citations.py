"""Citations: where in which document a fact was found, and how far it can be trusted."""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final, Self, TypeAlias

import attrs

from assetrecovery.values.dates import PartialDate, Period, parse_when
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.given import a_text, several
from assetrecovery.values.ids import ActorId, DocumentId
from assetrecovery.values.languages import Worded
from assetrecovery.values.nouns import form, noun
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Certainty", "Citation", "ParagraphRef", "PlaceKind", "ReportedDate"]


class Certainty(TermEnum):
    """Certainty of evidence · 证据确定程度. How far a source supports what is recorded.

    Not the grade of a wording (see `Text.derived`), and not a verdict on the source.
    """

    HIGH = ours("high", en="high", zh="高")
    MEDIUM = ours("medium", en="medium", zh="中")
    LOW = ours("low", en="low", zh="低")


class PlaceKind(TermEnum):
    """Place in a document · 文件位置. What a locator counts."""

    PARAGRAPH = Term("paragraph", en="paragraph", zh="段", source="United Nations Editorial Manual", derived=("zh",))
    ITEM = ours("item", en="annotation to item", zh="议程项目说明")
    ARTICLE = Term("article", en="article", zh="条", source="UNCAC")
    ANNEX = Term("annex", en="annex", zh="附件", source="CAC/COSP/WG.2/2017/1")
    PAGE = ours("page", en="page", zh="页")
    SECTION = ours("section", en="section", zh="节")
    TABLE = ours("table", en="table", zh="表")
    TITLE = ours("title", en="title", zh="标题")
    ROW = ours("row", en="row", zh="行")


_RANGED: Final = frozenset({PlaceKind.PARAGRAPH, PlaceKind.ARTICLE, PlaceKind.PAGE, PlaceKind.SECTION, PlaceKind.ROW})
_KINDS: Final = {kind.code: kind for kind in PlaceKind}
_UNNUMBERED: Final = frozenset({PlaceKind.ANNEX, PlaceKind.TITLE})
_FORM: Final = re.compile(
    r"(?P<kind>[a-z]+)(?: (?P<number>[1-9][0-9]{0,4})(?:\((?P<point>[a-z])\)|-(?P<last>[1-9][0-9]{0,4}))?)?", re.ASCII
)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ParagraphRef(Worded):
    """Locator · 文内位置. A place in a document: a paragraph, an annotation, an annex, a page.

    Raises `InvalidError` (`bad_place_in_document`) for a place without a number where one is needed, and for a range
    that runs backwards, or is of places that are not cited in ranges.

    >>> str(ParagraphRef.parse("paragraph 2(c)")), ParagraphRef.parse("paragraph 10-13").last
    ('paragraph 2(c)', 13)
    """

    kind: PlaceKind
    """Kind · 种类. The kind of place that is numbered, such as a paragraph or a page."""

    number: int | None = None
    """Number · 序号. As the document prints it; left out for its title or only annex."""

    point: str | None = None
    """Point · 项. Letter of a lettered point within the paragraph or item."""

    last: int | None = None
    """Last paragraph · 末段. Number of the last paragraph, where several in a row are cited."""

    def __attrs_post_init__(self) -> None:
        _check_place(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text form. Inverse of `str`."""
        match = _FORM.fullmatch(a_text(text))
        kind = _KINDS.get(match["kind"]) if match else None
        if match is None or kind is None:
            raise refuse(Fault.BAD_PLACE_IN_DOCUMENT)
        return cls(
            kind=kind,
            number=int(match["number"]) if match["number"] else None,
            point=match["point"],
            last=int(match["last"]) if match["last"] else None,
        )

    def __str__(self) -> str:
        number = f" {self.number}" if self.number is not None else ""
        return (
            f"{self.kind.code}{number}"
            + (f"({self.point})" if self.point is not None else "")
            + (f"-{self.last}" if self.last else "")
        )

    def __repr__(self) -> str:
        return f"ParagraphRef.parse({str(self)!r})"

    def numbers(self) -> Iterator[int]:
        """Yield every number that is cited: 10, 11, 12 and 13 for paragraphs 10 to 13."""
        if self.number is not None:
            yield from range(self.number, (self.last or self.number) + 1)


@functools.lru_cache(maxsize=1 << 12)
def _check_place(place: ParagraphRef) -> None:
    """Refuse a place that no document has; what is right is remembered, since papers number their paragraphs alike."""
    numbered = place.number is not None
    backwards = place.last is not None and (place.number is None or place.last <= place.number)
    backwards = backwards or (place.last is not None and place.kind not in _RANGED)
    if not _FORM.fullmatch(str(place)) or backwards or not (numbered or place.kind in _UNNUMBERED):
        raise refuse(Fault.BAD_PLACE_IN_DOCUMENT)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Citation:
    """Citation · 引证. The place in a document that supports a fact.

    >>> Citation.of("cac-cosp-wg2-2017-4", "paragraph 4").document
    'cac-cosp-wg2-2017-4'
    """

    document: DocumentId
    """Document · 文件. The document that is cited as evidence."""

    at: ParagraphRef | None = None
    """At · 位置. The place in it; left out where the whole document is meant."""

    certainty: Certainty | None = None
    """Certainty · 确定程度. How far the source supports the fact, where somebody has judged that."""

    supports: tuple[Text, ...] = ()
    """Supports · 所证事项. What the source supports, in our words, where the record does not show that by itself."""

    @classmethod
    def of(cls, document: str, at: str | None = None, certainty: Certainty | None = None) -> Self:
        """Write a citation briefly, with the place as text."""
        place = ParagraphRef.parse(at) if at is not None else None
        return cls(document=DocumentId(document), at=place, certainty=certainty)


Cited: TypeAlias = str | Citation | Iterable[str | Citation]
"""Sources as the brief constructors take them: citations, or ids of documents, one or several."""


def cited(sources: Cited) -> tuple[Citation, ...]:
    """Take citations, or ids of documents that are cited as a whole.

    >>> [citation.document for citation in cited("judgement-2009")], cited(())
    (['judgement-2009'], ())
    """
    listed = (sources,) if isinstance(sources, (str, Citation)) else several(sources, "/citations")
    return tuple(source if isinstance(source, Citation) else Citation.of(source) for source in listed)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReportedDate:
    """Reported date · 另一来源给出的日期. Another day given for the same thing: 26 September, or the 27th.

    Beside the date that a record holds, not in its place; neither is chosen here.

    >>> str(ReportedDate.of("2018-09-27").on)
    '2018-09-27'
    """

    on: PartialDate | Period
    """Date · 日期. When it was, as the sources cited here say."""

    stated_by: tuple[ActorId, ...] = ()
    """Stated by · 陈述方. Who gives it, if not the author of the source."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is given."""

    @classmethod
    def of(cls, on: PartialDate | Period | str, citations: Cited = ()) -> Self:
        """Write another date briefly, as text."""
        return cls(on=parse_when(on) if isinstance(on, str) else on, citations=cited(citations))
