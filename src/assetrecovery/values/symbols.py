"""Symbols of United Nations documents, and numbers of resolutions and decisions.

The grammar is that of this field: the Conference of the States Parties to the Convention (`CAC/COSP`) and its
sister under the Convention against Transnational Organized Crime (`CTOC/COP`), with their working groups; and of the
organs of the United Nations whose papers they cite: the General Assembly and its conferences (`A`), the Council and
its commissions (`E`), the Security Council (`S`), and expert groups of the Office (`UNODC/CCPCJ`). Symbols of press
releases and of other bodies are kept by `Document` as references of another kind.
"""

import functools
import re
from collections.abc import Iterator
from typing import Any, Final, Literal, Self

import attrs

from assetrecovery.values.errors import Fault, refuse, spoken
from assetrecovery.values.given import a_text
from assetrecovery.values.languages import Language, Worded
from assetrecovery.values.nouns import form, noun
from assetrecovery.values.shorthand import coded
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import Term, TermEnum

__all__ = [
    "DocumentSeries",
    "DocumentSymbol",
    "ResolutionKind",
    "ResolutionNumber",
    "SessionSeries",
    "SymbolPart",
    "SymbolPartKind",
    "parse_citation",
]

_GUIDE: Final = "United Nations document symbols (Dag Hammarskjöld Library)"


class DocumentSeries(TermEnum):
    """Series of documents · 文件系列. The distribution series that a symbol shows; not what the document contains."""

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
    RESOLUTION = Term(
        "resolution",
        en="resolution",
        zh="决议",
        source="United Nations document symbols (Dag Hammarskjöld Library); CAC/COSP/WG.2/2017/4, para. 1",
    )
    DECISION = Term(
        "decision",
        en="decision",
        zh="决定",
        source="United Nations document symbols (Dag Hammarskjöld Library); A/AC.260/2",
    )
    VERBATIM_RECORD = Term("verbatim_record", en="verbatim record", zh="逐字记录", source=_GUIDE, derived=("zh",))
    SUMMARY_RECORD = Term("summary_record", en="summary record", zh="简要记录", source=_GUIDE, derived=("zh",))


class SymbolPartKind(TermEnum):
    """Part of a document · 文件附属部分. What stands beside a document under its symbol."""

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
    "PV.": DocumentSeries.VERBATIM_RECORD,
    "SR.": DocumentSeries.SUMMARY_RECORD,
}
_PREFIX_OF: Final = TotalTable(
    DocumentSeries,
    {
        **{series: prefix for prefix, series in _PREFIXES.items()},
        DocumentSeries.RESOLUTION: "",  # acts are marked in front of the session, not in front of the number
        DocumentSeries.DECISION: "",
    },
)
_DOTTED: Final = {"INF.": DocumentSeries.INFORMATION, "NGO.": DocumentSeries.NON_GOVERNMENTAL}
"""Marks of a series beside the usual one: working groups have issued `INF.1` where the Conference has `INF/1`."""
_ACTS: Final = {"RES": DocumentSeries.RESOLUTION, "DEC": DocumentSeries.DECISION}
_ACT_OF: Final = {series: mark for mark, series in _ACTS.items()}
_PARTS: Final = {"Add": SymbolPartKind.ADDENDUM, "Corr": SymbolPartKind.CORRIGENDUM, "Rev": SymbolPartKind.REVISION}
_PART_OF: Final = TotalTable(SymbolPartKind, {kind: mark for mark, kind in _PARTS.items()})

# No leading zero: a symbol has one spelling, so that equal symbols are equal texts. White space is taken out before
# matching, since typesetting breaks symbols over lines, after a slash or after a full stop.
_NUMBER: Final = "[1-9][0-9]{0,3}"
_PART: Final = rf"(?:Add|Corr|Rev)\.{_NUMBER}"
_ROOT: Final = "CAC/COSP|CTOC/COP|UNODC/CCPCJ|A|E|S"
_ORGAN: Final = rf"(?:WG|EG|AC|CN|CONF|C)\.{_NUMBER}|IRG|HRC"
_TIME: Final = r"(?P<year>[12][0-9]{3})|(?P<session>(?:S-|ES-)?[1-9][0-9]{0,2})"
_TAIL: Final = rf"(?P<prefix>L\.|CRP\.|WP\.|PV\.|SR\.|INF[/.]|NGO[/.])?(?P<number>{_NUMBER})"
_FORM: Final = re.compile(
    rf"(?P<root>{_ROOT})(?:/(?P<organ>{_ORGAN}))?(?:/(?P<act>RES|DEC))?(?:/(?:{_TIME}))?/{_TAIL}"
    rf"(?P<parts>(?:/{_PART}){{0,4}})",
    re.ASCII,
)
_COUNCIL_ACT: Final = re.compile(
    rf"S/RES/(?P<number>{_NUMBER})\((?P<year>[12][0-9]{{3}})\)(?P<parts>(?:/{_PART}){{0,4}})", re.ASCII
)
"""The Security Council numbers its resolutions through all years, and puts the year behind the number."""
_PRESS: Final = re.compile(r"(?:GA|SC|SG|UNIS|L|HR)(?:/[A-Z]+)*/[0-9]+", re.ASCII)
_UNNUMBERED: Final = re.compile(rf"(?:{_ROOT})/.*\[[ .]*\]", re.ASCII)
_SEVERAL: Final = re.compile(rf"[-–—]\s*(?:{_ROOT})/", re.ASCII)
# What follows a symbol in a citation: "Add.1", "Add.1-3", "Add.1-Add.3", or a number alone, which goes on with what was
# counted last: "Add.1, 2 and 3".
_MARKED: Final = r"(?:Add|Corr|Rev|L|CRP|WP|PV|SR)\.|(?:INF|NGO)[/.]"
_RANGE: Final = re.compile(
    rf"(?P<mark>{_MARKED})?(?P<first>{_NUMBER})(?:(?:-|–|—|至|to)(?:(?P=mark))?(?P<last>{_NUMBER}))?", re.ASCII
)
_RANGED: Final = re.compile(rf"(?P<whole>.*/(?:{_MARKED})?{_NUMBER})(?P<rest>(?:-|–|—|至|to).*)", re.ASCII)
_LAST: Final = re.compile(rf"(?P<before>.*/)(?P<mark>{_MARKED})?(?P<number>{_NUMBER})", re.ASCII)
# A citation may name a range, "Add.1-99", so a short text can stand for many symbols; the bound keeps it from many
# more.
_MAX_CITED: Final = 1000
_JOINT: Final = re.compile(rf"和|及|与|、|，|,|;|；|and|&|[-–—](?=(?:{_ROOT})/)")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class SymbolPart:
    """Symbol part · 编号附加部分. An addendum, corrigendum or revision and its number: `Add.1`."""

    kind: SymbolPartKind
    """Kind · 种类. Addendum, corrigendum or revision."""

    number: int
    """Number · 序号. The number of the part, counted from 1."""

    def __str__(self) -> str:
        return f"{_PART_OF[self.kind]}.{self.number}"


_BY_YEAR: Final = frozenset({"CAC/COSP", "CTOC/COP", "UNODC/CCPCJ", "E", "S"})
"""The roots whose papers are counted by year; those of the Assembly are counted by session."""


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class DocumentSymbol:
    """Document symbol · 文件编号. The symbol under which the United Nations issued a document.

    All language versions share one symbol, and so do all issues of a paper: the asterisk that marks a reissue is read
    and is no part of it (see `Reissue`). Not a title, and not the id of a record. Raises `InvalidError`
    (`bad_symbol`) for text of any other form; (`symbol_of_press_release`, `symbol_without_number`, `several_symbols`)
    for what is a symbol of another sort, has not been numbered yet, or is more than one.

    >>> symbol = DocumentSymbol.parse("CAC/COSP/ WG.2/2017/L.1/Add.1")
    >>> str(symbol), symbol.series.code, symbol.url("zh")
    ('CAC/COSP/WG.2/2017/L.1/Add.1', 'limited', 'https://undocs.org/zh/CAC/COSP/WG.2/2017/L.1/Add.1')
    >>> [str(DocumentSymbol.parse(text)) for text in ("CAC/COSP/2015/10 *", "A/RES/58/4", "A/S-32/L.1")]
    ['CAC/COSP/2015/10', 'A/RES/58/4', 'A/S-32/L.1']
    """

    root: Literal["CAC/COSP", "CTOC/COP", "UNODC/CCPCJ", "A", "E", "S"]
    """Organ · 机关. The organ whose document it is, as the symbol begins: one of the two conferences, or `A` for the
    General Assembly, `E` for the Economic and Social Council, `S` for the Security Council.
    """

    organ: str | None = None
    """Subsidiary body · 附属机构. `WG.2` is the Working Group on Asset Recovery; left out for the organ itself."""

    year: int | None = None
    """Year · 年份. The year in the symbol; the meeting may be in another."""

    session: str | None = None
    """Session · 届会. The session, where papers are counted by session: `58`, `S-32` for a special one."""

    series: DocumentSeries = DocumentSeries.GENERAL
    """Series · 文件系列. The distribution series that the symbol shows."""

    mark: Literal["INF.", "NGO."] | None = None
    """Mark · 系列标记. How the series is marked, where it is not in the usual way: `INF.1` beside `INF/1`."""

    number: int
    """Number · 序号. The number within the series of that year or session."""

    parts: tuple[SymbolPart, ...] = ()
    """Parts · 附加部分. Addenda, corrigenda and revisions, outermost first."""

    def __attrs_post_init__(self) -> None:
        _check_symbol(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a symbol, also one that typesetting has broken over lines. Inverse of `str`."""
        if _SEVERAL.search(a_text(text)):
            raise refuse(Fault.SEVERAL_SYMBOLS)
        squeezed = "".join(text.split())
        if _PRESS.fullmatch(squeezed):
            raise refuse(Fault.SYMBOL_OF_PRESS_RELEASE)
        if _UNNUMBERED.fullmatch(squeezed):
            raise refuse(Fault.SYMBOL_WITHOUT_NUMBER)
        fields = _read(squeezed.rstrip("*"))
        if fields is None:
            raise refuse(Fault.BAD_SYMBOL)
        return cls(**fields)

    def __str__(self) -> str:
        if (self.root, self.series, self.organ) == ("S", DocumentSeries.RESOLUTION, None):
            return "/".join(["S", "RES", f"{self.number} ({self.year})", *map(str, self.parts)])
        act = _ACT_OF.get(self.series)
        time = f"{self.year:04}" if self.year is not None else self.session
        tail = f"{self.mark or _PREFIX_OF[self.series]}{self.number}"
        return "/".join([*filter(None, (self.root, self.organ, act, time)), tail, *map(str, self.parts)])

    def __repr__(self) -> str:
        return f"DocumentSymbol.parse({str(self)!r})"

    @property
    def main(self) -> "DocumentSymbol":
        """The symbol without addenda, corrigenda and revisions."""
        return attrs.evolve(self, parts=())

    def with_part(self, kind: SymbolPartKind | str, number: int) -> "DocumentSymbol":
        """The symbol of a part of this document: `L.1` gives `L.1/Add.2`."""
        part = SymbolPart(kind=coded(SymbolPartKind, kind, "/kind"), number=number)
        return attrs.evolve(self, parts=(*self.parts, part))

    def url(self, language: Language) -> str:
        """The address at which the United Nations serves the document in a language."""
        return f"https://undocs.org/{spoken(language)}/{self}"


@functools.lru_cache(maxsize=1 << 12)
def _check_symbol(symbol: DocumentSymbol) -> None:
    """Refuse a symbol whose text does not say what its fields say.

    What is right is remembered, since papers are cited more than once; an error never is.
    """
    if _read(str(symbol)) != {field.name: getattr(symbol, field.name) for field in attrs.fields(DocumentSymbol)}:
        raise refuse(Fault.BAD_SYMBOL)


def _read(text: str) -> dict[str, Any] | None:
    """Take a symbol apart into the fields of the class; None for what is none."""
    if act := _COUNCIL_ACT.fullmatch("".join(text.split())):
        numbers = {"number": int(act["number"]), "year": int(act["year"])}
        series, parts = DocumentSeries.RESOLUTION, _parts(act["parts"])
        return {"root": "S", "organ": None, "session": None, "series": series, "mark": None, "parts": parts, **numbers}
    match = _FORM.fullmatch(text)
    if match is None or not _is_counted_so(match):
        return None
    prefix = match["prefix"] or ""
    series = _ACTS[match["act"]] if match["act"] else _DOTTED.get(prefix) or _PREFIXES[prefix]
    return {
        "root": match["root"],
        "organ": match["organ"],
        "year": int(match["year"]) if match["year"] else None,
        "session": match["session"],
        "series": series,
        "mark": prefix if prefix in _DOTTED else None,
        "number": int(match["number"]),
        "parts": _parts(match["parts"]),
    }


def _is_counted_so(match: re.Match[str]) -> bool:
    """Whether the organ counts its papers in this way: by year, by session, or through its whole life."""
    root, organ, session = match["root"], match["organ"] or "", match["session"] or ""
    if match["act"] and (match["prefix"] or root not in {"A", "E"}):
        return False
    if root in _BY_YEAR:
        special = root in {"CAC/COSP", "CTOC/COP"} and session.startswith("S-")
        return match["year"] is not None or special
    if organ.startswith(("AC.", "CONF.")):  # an ad hoc committee or a conference of the Assembly numbers them through
        return not (match["year"] or session)
    return bool(session)


def _parts(written: str) -> tuple[SymbolPart, ...]:
    parts = [part.split(".") for part in written.split("/") if part]
    return tuple(SymbolPart(kind=_PARTS[mark], number=int(number)) for mark, number in parts)


def parse_citation(text: str) -> tuple[DocumentSymbol, ...]:
    """Read a citation of several documents, as in the closing paragraph of a report.

    A mark or a number alone goes on with what was counted before it. Raises `InvalidError` (`bad_symbol`) if any of it
    is not a symbol, or something that can follow one.

    >>> [str(symbol) for symbol in parse_citation("CAC/COSP/WG.2/2017/L.1 和 Add.1-2")][1:]
    ['CAC/COSP/WG.2/2017/L.1/Add.1', 'CAC/COSP/WG.2/2017/L.1/Add.2']
    >>> [str(symbol)[19:] for symbol in parse_citation("CAC/COSP/WG.2/2017/L.1 and Add.1, 2 and 3")]
    ['L.1', 'L.1/Add.1', 'L.1/Add.2', 'L.1/Add.3']
    >>> [symbol.organ for symbol in parse_citation("CAC/COSP/WG.4/2012/CRP.1 - CAC/COSP/WG.2/2012/CRP.2")]
    ['WG.4', 'WG.2']
    """
    cited: list[DocumentSymbol] = []
    for piece in _pieces("".join(a_text(text).split())):
        further = _RANGE.fullmatch(piece)
        if further and cited:
            cited.extend(_following(cited[-1], further))
        else:
            cited.append(DocumentSymbol.parse(piece))
        if len(cited) > _MAX_CITED:
            raise refuse(Fault.BAD_SYMBOL)
    return tuple(cited)


def _pieces(text: str) -> Iterator[str]:
    """Yield the symbols of a citation and what follows each; the rest of a range is what follows its first symbol."""
    for piece in _JOINT.split(text):
        if ranged := _RANGED.fullmatch(piece):
            first = _LAST.fullmatch(ranged["whole"])
            yield ranged["whole"]
            if first is None:
                raise refuse(Fault.BAD_SYMBOL)
            yield _next_of(first["mark"] or "", int(first["number"])) + ranged["rest"]
        else:
            yield piece


def _next_of(mark: str, number: int) -> str:
    return f"{mark}{number + 1}"


def _following(before: DocumentSymbol, match: re.Match[str]) -> list[DocumentSymbol]:
    """The symbols that a mark or a number alone stands for, behind the symbol that was cited before it."""
    first, last = int(match["first"]), int(match["last"] or match["first"])
    if not first <= last <= first + 99:
        raise refuse(Fault.BAD_SYMBOL)
    mark = (match["mark"] or "").removesuffix(".")
    if mark in _PARTS:
        return [before.main.with_part(_PARTS[mark], number) for number in range(first, last + 1)]
    stem = str(before.main if mark else before)
    counted = _LAST.fullmatch(stem)
    if counted is None or (mark and not counted["mark"]):
        raise refuse(Fault.BAD_SYMBOL)
    head = counted["before"] + (match["mark"] or counted["mark"] or "")
    return [DocumentSymbol.parse(f"{head}{number}") for number in range(first, last + 1)]


class ResolutionKind(TermEnum):
    """Kind of act · 决议和决定的种类. Whether the Conference adopted a resolution or a decision.

    Both may bear the same number.
    """

    RESOLUTION = Term("resolution", en="resolution", zh="决议", source="CAC/COSP/WG.2/2017/4, para. 1")
    DECISION = Term("decision", en="decision", zh="决定", source="A/AC.260/2")


class SessionSeries(TermEnum):
    """Series of sessions · 届会系列. Whether the session that adopted an act was a regular or a special one."""

    REGULAR = Term("regular", en="regular session", zh="常会", source=_GUIDE, derived=("en", "zh"))
    SPECIAL = Term("special", en="special session", zh="特别会议", source=_GUIDE, derived=("zh",))
    EMERGENCY_SPECIAL = Term(
        "emergency_special", en="emergency special session", zh="紧急特别会议", source=_GUIDE, derived=("zh",)
    )


_SERIES: Final = {"": SessionSeries.REGULAR, "S-": SessionSeries.SPECIAL, "ES-": SessionSeries.EMERGENCY_SPECIAL}
_SERIES_OF: Final = TotalTable(SessionSeries, {series: mark for mark, series in _SERIES.items()})
_COUNTED: Final = rf"(?P<series>S-|ES-)?(?P<session>{_NUMBER})/(?P<serial>{_NUMBER})"
_YEARLY: Final = rf"(?P<through>{_NUMBER}) ?\((?P<year>[12][0-9]{{3}})\)"
_RESOLUTION: Final = re.compile(rf"(?:(?P<kind>resolution|decision) )?(?:{_COUNTED}|{_YEARLY})", re.ASCII)
_RESOLUTION_ZH: Final = re.compile(rf"第(?:{_COUNTED}|{_YEARLY})号(?P<kind>决议|决定)", re.ASCII)


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ResolutionNumber(Worded):
    """Resolution number · 决议编号. The number of a resolution or decision: session and serial, or serial and year.

    The Conference and the Assembly number by session (6/2, 58/4, S-32/1 of a special session), the Economic and Social
    Council by year (2013/40), the Security Council through all years (1373 (2001)). Which organ it was, the number
    does not say. Raises `InvalidError` (`bad_resolution`) for text of any other form.

    >>> number = ResolutionNumber.parse("第6/2号决议")
    >>> str(number), number.session, str(ResolutionNumber.parse("decision 4/1"))
    ('6/2', 6, 'decision 4/1')
    >>> special = ResolutionNumber.parse("S-32/1")
    >>> special.series.code, special.session, str(ResolutionNumber.parse("1373(2001)"))
    ('special', 32, '1373 (2001)')
    """

    session: int | None = None
    """Session · 届次. The session that adopted it, or the year where the organ numbers by year."""

    series: SessionSeries = SessionSeries.REGULAR
    """Series of sessions · 届会系列. A regular session unless said otherwise."""

    serial: int
    """Serial number · 序号. Counted from 1 in each session, separately for resolutions and decisions."""

    year: int | None = None
    """Year · 年份. The year behind the number, where an organ numbers its acts through."""

    kind: ResolutionKind = ResolutionKind.RESOLUTION
    """Kind · 种类. A resolution unless said otherwise."""

    def __attrs_post_init__(self) -> None:
        _check_number(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `6/2`, `decision 4/1` or 第6/2号决议, this one with the spaces of typesetting. Inverse of `str`."""
        match = _RESOLUTION.fullmatch(a_text(text)) or _RESOLUTION_ZH.fullmatch("".join(text.split()))
        if match is None:
            raise refuse(Fault.BAD_RESOLUTION)
        decision = match["kind"] in {"decision", "决定"}
        return cls(
            session=int(match["session"]) if match["session"] else None,
            series=_SERIES[match["series"] or ""],
            serial=int(match["serial"] or match["through"]),
            year=int(match["year"]) if match["year"] else None,
            kind=ResolutionKind.DECISION if decision else ResolutionKind.RESOLUTION,
        )

    def __str__(self) -> str:
        return ("decision " if self.kind is ResolutionKind.DECISION else "") + self.bare

    def __repr__(self) -> str:
        return f"ResolutionNumber.parse({str(self)!r})"

    @property
    def bare(self) -> str:
        """The number without the word that says what it numbers."""
        if self.session is None:
            return f"{self.serial} ({self.year})"
        return f"{_SERIES_OF[self.series]}{self.session}/{self.serial}"


@functools.lru_cache(maxsize=1 << 12)
def _check_number(number: ResolutionNumber) -> None:
    """Refuse a number whose text does not say what its fields say; what is right is remembered, as of symbols."""
    match = _RESOLUTION.fullmatch(str(number))
    if match is None or (match["session"] is None) != (number.session is None):
        raise refuse(Fault.BAD_RESOLUTION)
    yearly = number.session is None
    if yearly == (number.year is None) or (yearly and number.series is not SessionSeries.REGULAR):
        raise refuse(Fault.BAD_RESOLUTION)
