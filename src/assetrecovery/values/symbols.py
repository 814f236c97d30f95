"""Symbols of United Nations documents, and numbers of resolutions and decisions.

The grammar is that of this field: the Conference of the States Parties to the Convention (`CAC/COSP`) and its
sister under the Convention against Transnational Organized Crime (`CTOC/COP`), with their working groups. Symbols
of other bodies are kept by `Document` as references of another kind.
"""

import re
from typing import Final, Literal, Self

import attrs

from assetrecovery.values.errors import Fault, refuse, spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import Term, TermEnum

__all__ = [
    "DocumentSeries",
    "DocumentSymbol",
    "ResolutionKind",
    "ResolutionNumber",
    "SymbolPart",
    "SymbolPartKind",
    "parse_citation",
]

_GUIDE: Final = "United Nations document symbols (Dag Hammarskjöld Library)"


class DocumentSeries(TermEnum):
    """Series · 文件系列. The distribution series that a symbol shows; not what the document contains."""

    GENERAL = Term("general", en="general", zh="普通", source=_GUIDE, derived=("zh",))
    LIMITED = Term("limited", en="limited", zh="限制", source=_GUIDE, derived=("zh",))
    CONFERENCE_ROOM_PAPER = Term(
        "conference_room_paper", en="conference room paper", zh="会议室文件", source="CAC/COSP/WG.2/2017/4, para. 22"
    )
    WORKING_PAPER = Term("working_paper", en="working paper", zh="工作文件", source=_GUIDE, derived=("zh",))
    INFORMATION = Term("information", en="information series", zh="资料文件", source=_GUIDE, derived=("zh",))
    NON_GOVERNMENTAL = Term(
        "non_governmental",
        en="statement by a non-governmental organization",
        zh="非政府组织提交的文件",
        source=_GUIDE,
        derived=("en", "zh"),
    )


class SymbolPartKind(TermEnum):
    """Part · 文件附属部分. What stands beside a document under its symbol."""

    ADDENDUM = Term("addendum", en="addendum", zh="增编", source=_GUIDE, derived=("zh",))
    CORRIGENDUM = Term("corrigendum", en="corrigendum", zh="更正", source=_GUIDE, derived=("zh",))
    REVISION = Term("revision", en="revision", zh="修订本", source=_GUIDE, derived=("zh",))


_PREFIXES: Final = {
    "": DocumentSeries.GENERAL,
    "L.": DocumentSeries.LIMITED,
    "CRP.": DocumentSeries.CONFERENCE_ROOM_PAPER,
    "WP.": DocumentSeries.WORKING_PAPER,
    "INF/": DocumentSeries.INFORMATION,
    "NGO/": DocumentSeries.NON_GOVERNMENTAL,
}
_PREFIX_OF: Final = TotalTable(DocumentSeries, {series: prefix for prefix, series in _PREFIXES.items()})
_PARTS: Final = {"Add": SymbolPartKind.ADDENDUM, "Corr": SymbolPartKind.CORRIGENDUM, "Rev": SymbolPartKind.REVISION}
_PART_OF: Final = TotalTable(SymbolPartKind, {kind: mark for mark, kind in _PARTS.items()})

# No leading zero: a symbol has one spelling, so that equal symbols are equal texts. White space is taken out before
# matching, since typesetting breaks symbols over lines, after a slash or after a full stop.
_NUMBER: Final = "[1-9][0-9]{0,3}"
_PART: Final = rf"(?:Add|Corr|Rev)\.{_NUMBER}"
_FORM: Final = re.compile(
    rf"(?P<conference>CAC/COSP|CTOC/COP)(?:/(?P<organ>WG\.{_NUMBER}|IRG|EG\.{_NUMBER}))?/(?P<year>[12][0-9]{{3}})"
    rf"/(?P<prefix>L\.|CRP\.|WP\.|INF/|NGO/)?(?P<number>{_NUMBER})(?P<parts>(?:/{_PART}){{0,4}})",
    re.ASCII,
)
_RANGE: Final = re.compile(
    rf"(?P<kind>Add|Corr|Rev)\.(?P<first>{_NUMBER})(?:(?:-|–|至|to)(?P<last>{_NUMBER}))?", re.ASCII
)
# A citation may name a range, "Add.1-99", so a short text can stand for many symbols; the bound keeps it from many
# more.
_MAX_CITED: Final = 1000
_JOINT: Final = re.compile(r"和|及|与|、|，|,|;|；|and|&")


@attrs.frozen(kw_only=True, weakref_slot=False)
class SymbolPart:
    """Symbol part · 编号附加部分. An addendum, corrigendum or revision and its number: `Add.1`."""

    kind: SymbolPartKind
    """Kind · 种类. Addendum, corrigendum or revision."""

    number: int
    """Number · 序号. The number of the part, counted from 1."""

    def __str__(self) -> str:
        return f"{_PART_OF[self.kind]}.{self.number}"


@attrs.frozen(kw_only=True, weakref_slot=False)
class DocumentSymbol:
    """Document symbol · 文件编号. The symbol under which the United Nations issued a document.

    All language versions share one symbol. Not a title, and not the id of a record. Raises `InvalidError`
    (`bad_symbol`) for text of any other form.

    >>> symbol = DocumentSymbol.parse("CAC/COSP/ WG.2/2017/L.1/Add.1")
    >>> str(symbol), symbol.series.code, symbol.url("zh")
    ('CAC/COSP/WG.2/2017/L.1/Add.1', 'limited', 'https://undocs.org/zh/CAC/COSP/WG.2/2017/L.1/Add.1')
    """

    conference: Literal["CAC/COSP", "CTOC/COP"]
    """Conference · 缔约国会议. The conference whose document it is, as the symbol begins."""

    organ: str | None = None
    """Subsidiary body · 附属机构. `WG.2` is the Working Group on Asset Recovery; left out for the Conference
    itself.
    """

    year: int
    """Year · 年份. The year in the symbol; the meeting may be in another."""

    series: DocumentSeries = DocumentSeries.GENERAL
    """Series · 文件系列. The distribution series that the symbol shows."""

    number: int
    """Number · 序号. The number within the series of that year."""

    parts: tuple[SymbolPart, ...] = ()
    """Parts · 附加部分. Addenda, corrigenda and revisions, outermost first."""

    def __attrs_post_init__(self) -> None:
        # Whatever was put into the fields, the text form decides: what `str` writes and `parse` would not read is no
        # symbol. The organ is compared as well, since an empty one leaves no trace in the text.
        match = _FORM.fullmatch(str(self))
        if match is None or match["organ"] != self.organ:
            raise refuse(Fault.BAD_SYMBOL)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a symbol, also one that typesetting has broken over lines. Inverse of `str`."""
        match = _FORM.fullmatch("".join(text.split()))
        if match is None:
            raise refuse(Fault.BAD_SYMBOL)
        return cls(
            conference="CAC/COSP" if match["conference"] == "CAC/COSP" else "CTOC/COP",
            organ=match["organ"],
            year=int(match["year"]),
            series=_PREFIXES[match["prefix"] or ""],
            number=int(match["number"]),
            parts=tuple(_part(written) for written in match["parts"].split("/") if written),
        )

    def __str__(self) -> str:
        tail = f"{_PREFIX_OF[self.series]}{self.number}"
        return "/".join(
            [self.conference, *([self.organ] if self.organ else []), f"{self.year:04}", tail, *map(str, self.parts)]
        )

    def __repr__(self) -> str:
        return f"DocumentSymbol.parse({str(self)!r})"

    @property
    def main(self) -> "DocumentSymbol":
        """The symbol without addenda, corrigenda and revisions."""
        return attrs.evolve(self, parts=())

    def with_part(self, kind: SymbolPartKind, number: int) -> "DocumentSymbol":
        """The symbol of a part of this document: `L.1` gives `L.1/Add.2`."""
        return attrs.evolve(self, parts=(*self.parts, SymbolPart(kind=kind, number=number)))

    def url(self, language: Language) -> str:
        """The address at which the United Nations serves the document in a language."""
        return f"https://undocs.org/{spoken(language)}/{self}"


def _part(written: str) -> SymbolPart:
    mark, number = written.split(".")
    return SymbolPart(kind=_PARTS[mark], number=int(number))


def parse_citation(text: str) -> tuple[DocumentSymbol, ...]:
    """Read a citation of several documents, as in the closing paragraph of a report.

    Raises `InvalidError` (`bad_symbol`) if any of it is not a symbol, or a part or range of parts of the one before.

    >>> [str(symbol) for symbol in parse_citation("CAC/COSP/WG.2/2017/L.1 和 Add.1-2")][1:]
    ['CAC/COSP/WG.2/2017/L.1/Add.1', 'CAC/COSP/WG.2/2017/L.1/Add.2']
    """
    cited: list[DocumentSymbol] = []
    for piece in _JOINT.split("".join(text.split())):
        parts = _RANGE.fullmatch(piece)
        if parts and cited:
            cited.extend(_expand(cited[-1].main, parts))
        else:
            cited.append(DocumentSymbol.parse(piece))
        if len(cited) > _MAX_CITED:
            raise refuse(Fault.BAD_SYMBOL)
    return tuple(cited)


def _expand(main: DocumentSymbol, parts: re.Match[str]) -> list[DocumentSymbol]:
    first, last = int(parts["first"]), int(parts["last"] or parts["first"])
    if not first <= last <= first + 99:
        raise refuse(Fault.BAD_SYMBOL)
    return [main.with_part(_PARTS[parts["kind"]], number) for number in range(first, last + 1)]


class ResolutionKind(TermEnum):
    """Kind · 种类. Whether the Conference adopted a resolution or a decision; both may bear the same number."""

    RESOLUTION = Term("resolution", en="resolution", zh="决议", source="CAC/COSP/WG.2/2017/4, para. 1")
    DECISION = Term(
        "decision", en="decision", zh="决定", source="resolutions and decisions of the Conference", derived=("zh",)
    )


_RESOLUTION: Final = re.compile(
    rf"(?:(?P<kind>resolution|decision) )?(?P<session>{_NUMBER})/(?P<serial>{_NUMBER})", re.ASCII
)
_RESOLUTION_ZH: Final = re.compile(rf"第(?P<session>{_NUMBER})/(?P<serial>{_NUMBER})号(?P<kind>决议|决定)", re.ASCII)


@attrs.frozen(kw_only=True, weakref_slot=False)
class ResolutionNumber:
    """Resolution number · 决议编号. The number of a resolution or decision of the Conference: session and serial.

    Raises `InvalidError` (`bad_resolution`) for text of any other form.

    >>> number = ResolutionNumber.parse("第6/2号决议")
    >>> str(number), number.session, str(ResolutionNumber.parse("decision 4/1"))
    ('6/2', 6, 'decision 4/1')
    """

    session: int
    """Session · 届次. The session of the Conference that adopted it."""

    serial: int
    """Serial number · 序号. Counted from 1 in each session, separately for resolutions and decisions."""

    kind: ResolutionKind = ResolutionKind.RESOLUTION
    """Kind · 种类. A resolution unless said otherwise."""

    def __attrs_post_init__(self) -> None:
        if not _RESOLUTION.fullmatch(f"{self.session}/{self.serial}"):
            raise refuse(Fault.BAD_RESOLUTION)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `6/2`, `decision 4/1` or 第6/2号决议, this one with the spaces of typesetting. Inverse of `str`."""
        match = _RESOLUTION.fullmatch(text) or _RESOLUTION_ZH.fullmatch("".join(text.split()))
        if match is None:
            raise refuse(Fault.BAD_RESOLUTION)
        decision = match["kind"] in {"decision", "决定"}
        return cls(
            session=int(match["session"]),
            serial=int(match["serial"]),
            kind=ResolutionKind.DECISION if decision else ResolutionKind.RESOLUTION,
        )

    def __str__(self) -> str:
        prefix = "decision " if self.kind is ResolutionKind.DECISION else ""
        return f"{prefix}{self.session}/{self.serial}"

    def __repr__(self) -> str:
        return f"ResolutionNumber.parse({str(self)!r})"
