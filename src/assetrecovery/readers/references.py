"""References: lists of symbols, resolutions and agenda items, and places in a document, as papers cite them."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

from assetrecovery.readers.grammars import Grammar, attempted, read_as, squeezed
from assetrecovery.sources.citations import ParagraphRef, PlaceKind
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.languages import Language
from assetrecovery.values.numerals import CHINESE_NUMERAL, from_chinese, from_roman
from assetrecovery.values.symbols import DocumentSymbol, ResolutionNumber, parse_citation

T = TypeVar("T")

__all__ = [
    "read_item",
    "read_items",
    "read_place",
    "read_places",
    "read_resolution",
    "read_resolutions",
    "read_symbols",
]


def read_symbols(text: str, language: str | None = None) -> tuple[DocumentSymbol, ...]:
    """Read the symbols of a citation; raises `InvalidError` (`bad_symbol`, and what a symbol is refused for).

    >>> [str(symbol)[19:] for symbol in read_symbols("CAC/COSP/WG.2/2017/L.1 and Add.1, 2 and 3")]
    ['L.1', 'L.1/Add.1', 'L.1/Add.2', 'L.1/Add.3']
    """
    return read_as(text, language, {"en": _symbols, "zh": _chinese_symbols}, Fault.BAD_SYMBOL)


def read_resolution(text: str, language: str | None = None) -> ResolutionNumber:
    """Read the number of one resolution or decision; whose it is, the number does not say.

    >>> read_resolution("Resolution 6/2"), read_resolution("第4/1号决定")
    (ResolutionNumber.parse('6/2'), ResolutionNumber.parse('decision 4/1'))
    """
    return _only(read_resolutions(text, language), Fault.BAD_RESOLUTION)


def read_resolutions(text: str, language: str | None = None) -> tuple[ResolutionNumber, ...]:
    """Read the numbers of resolutions and decisions that are cited together.

    >>> [str(each) for each in read_resolutions("resolutions 5/3, 6/2 and decision 4/1")]
    ['5/3', '6/2', 'decision 4/1']
    """
    return read_as(text, language, _RESOLUTIONS, Fault.BAD_RESOLUTION)


def read_item(text: str, language: str | None = None) -> ItemNumber:
    """Read the number of one agenda item.

    >>> read_item("agenda item 4 (b)"), read_item("议程项目4（b）")
    (ItemNumber.parse('4(b)'), ItemNumber.parse('4(b)'))
    """
    return _only(read_items(text, language), Fault.BAD_ITEM)


def read_items(text: str, language: str | None = None) -> tuple[ItemNumber, ...]:
    """Read the numbers of agenda items that are cited together.

    >>> [str(each) for each in read_items("items 2 to 4 and 5 (a)")]
    ['2', '3', '4', '5(a)']
    """
    return read_as(text, language, _ITEMS, Fault.BAD_ITEM)


def read_place(text: str, language: str | None = None) -> ParagraphRef:
    """Read one place in a document; two paragraphs in a row are a range of them.

    >>> read_place("para. 10"), read_place("第10至13段"), read_place("paragraphs 1 and 2")
    (ParagraphRef.parse('paragraph 10'), ParagraphRef.parse('paragraph 10-13'), ParagraphRef.parse('paragraph 1-2'))
    """
    found = read_places(text, language)
    if len(found) == 2 and found[0].kind is found[1].kind and _in_a_row(*found):
        return ParagraphRef(kind=found[0].kind, number=found[0].number, last=found[1].number)
    return _only(found, Fault.BAD_PLACE_IN_DOCUMENT)


def read_places(text: str, language: str | None = None) -> tuple[ParagraphRef, ...]:
    """Read places in a document that are cited together.

    >>> [str(place) for place in read_places("paragraphs 8, 29, 56 and 62 to 65; annex")]
    ['paragraph 8', 'paragraph 29', 'paragraph 56', 'paragraph 62-65', 'annex']
    """
    return read_as(text, language, _PLACES, Fault.BAD_PLACE_IN_DOCUMENT)


def _only(found: tuple[T, ...], fault: Fault) -> T:
    if len(found) != 1:
        raise refuse(fault)
    return found[0]


def _in_a_row(first: ParagraphRef, second: ParagraphRef) -> bool:
    plain = not (first.point or second.point or first.last or second.last)
    return plain and first.number is not None and second.number == first.number + 1


_AND: Final = re.compile(r",? and |[,;] ?", re.IGNORECASE)
_AND_ZH: Final = re.compile("以及|和|及|与|[、,;]")


def _symbols(text: str) -> Iterator[tuple[DocumentSymbol, ...]]:
    yield parse_citation(text)


def _chinese_symbols(text: str) -> Iterator[tuple[DocumentSymbol, ...]]:
    yield from _symbols(text.removesuffix("号文件").removeprefix("文件"))


# ── resolutions ──────────────────────────────────────────────────────────────────────────────────

_RESOLUTION: Final = re.compile(r"(?:(resolution|decision|res\.|dec\.)s? )?(.+)", re.IGNORECASE)
_SHORT_ZH: Final = re.compile(r"第([0-9/]+(?:(?:以及|[和及与、,;])[0-9/]+)+)号")
_RESOLUTION_ZH: Final = re.compile(r"第?(.+?)号(决议|决定)?")


def _english_resolutions(text: str) -> Iterator[tuple[ResolutionNumber, ...]]:
    kind, found = "", list[ResolutionNumber]()
    for piece in _AND.split(text):
        match = _RESOLUTION.fullmatch(piece)
        if match is None:
            return
        kind = match[1] or kind
        found.append(ResolutionNumber.parse(f"decision {match[2]}" if kind.lower().startswith("dec") else match[2]))
    yield tuple(found)


def _chinese_resolutions(text: str) -> Iterator[tuple[ResolutionNumber, ...]]:
    """What several numbers are numbers of stands behind the last: 第5/3号、第6/2号和第6/3号决议, 第5/3、6/2号决议."""
    kind, found = "", list[ResolutionNumber]()
    plain = _SHORT_ZH.sub(lambda match: f"第{'号、第'.join(_AND_ZH.split(match[1]))}号", squeezed(text))
    for piece in reversed(_AND_ZH.split(plain)):
        match = _RESOLUTION_ZH.fullmatch(piece)
        kind = (match[2] if match else None) or kind
        if match is None or not kind:
            return
        found.append(ResolutionNumber.parse(f"第{match[1]}号{kind}"))
    yield tuple(reversed(found))


_RESOLUTIONS: Final[Mapping[Language, Grammar[tuple[ResolutionNumber, ...]]]] = {
    "en": _english_resolutions,
    "zh": _chinese_resolutions,
}


# ── agenda items ─────────────────────────────────────────────────────────────────────────────────

_ITEM_WORD: Final = re.compile(r"(?:provisional )?(?:agenda )?items? ", re.IGNORECASE)
_ITEM_WORD_ZH: Final = re.compile(r"(?:临时)?(?:议程)?项目|议程")
_RANGE: Final = re.compile(r"([1-9][0-9]{0,4})(?: to | ?- ?|至|到)([1-9][0-9]{0,4})", re.IGNORECASE)
_MOST_ITEMS: Final = 99


def _items_of(pieces: Iterator[str]) -> Iterator[tuple[ItemNumber, ...]]:
    found: list[ItemNumber] = []
    for piece in pieces:
        if match := _RANGE.fullmatch(piece):
            first, last = int(match[1]), int(match[2])
            if not first < last <= _MOST_ITEMS:
                raise refuse(Fault.BAD_ITEM)
            found.extend(ItemNumber(number=number) for number in range(first, last + 1))
        elif re.fullmatch(r"\([a-z]\)", piece) and found:
            found.append(ItemNumber(number=found[-1].number, letter=piece[1]))
        else:
            found.append(ItemNumber.parse(piece))
    yield tuple(found)


def _english_items(text: str) -> Iterator[tuple[ItemNumber, ...]]:
    yield from _items_of(_ITEM_WORD.sub("", piece) for piece in _AND.split(text))


def _chinese_items(text: str) -> Iterator[tuple[ItemNumber, ...]]:
    yield from _items_of(_ITEM_WORD_ZH.sub("", piece) for piece in _AND_ZH.split(squeezed(text)))


_ITEMS: Final[Mapping[Language, Grammar[tuple[ItemNumber, ...]]]] = {"en": _english_items, "zh": _chinese_items}


# ── places in a document ─────────────────────────────────────────────────────────────────────────

_KINDS: Final[Mapping[str, PlaceKind]] = {
    "paragraph": PlaceKind.PARAGRAPH, "paragraphs": PlaceKind.PARAGRAPH, "para.": PlaceKind.PARAGRAPH,
    "paras.": PlaceKind.PARAGRAPH, "para": PlaceKind.PARAGRAPH, "paras": PlaceKind.PARAGRAPH,
    "page": PlaceKind.PAGE, "pages": PlaceKind.PAGE, "p.": PlaceKind.PAGE, "pp.": PlaceKind.PAGE,
    "article": PlaceKind.ARTICLE, "articles": PlaceKind.ARTICLE, "art.": PlaceKind.ARTICLE, "arts.": PlaceKind.ARTICLE,
    "section": PlaceKind.SECTION, "sections": PlaceKind.SECTION, "sect.": PlaceKind.SECTION,
    "annex": PlaceKind.ANNEX, "annexes": PlaceKind.ANNEX, "table": PlaceKind.TABLE, "tables": PlaceKind.TABLE,
    "row": PlaceKind.ROW, "rows": PlaceKind.ROW,
    "annotation to item": PlaceKind.ITEM, "annotations to items": PlaceKind.ITEM,
    "annotation to agenda item": PlaceKind.ITEM, "title": PlaceKind.TITLE, "titles": PlaceKind.TITLE,
}  # fmt: skip
_KIND: Final = "|".join(re.escape(word) for word in sorted(_KINDS, key=len, reverse=True))
_PLACE: Final = re.compile(rf"(?:(?P<kind>{_KIND})(?: |$))?(?P<number>.*)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"([1-9][0-9]{0,4})(?: ?\(([a-z])\))?")


# "Annex I, para. 5" is one place, for which there is no locator; paragraph 5 of the document is another.
_IN_AN_ANNEX: Final = re.compile(r"\bannex(?: [a-z0-9]+)?, (?:para|p\.|pp\.|page|row|art)|附件[^,]*,第", re.IGNORECASE)


def _english_places(text: str) -> Iterator[tuple[ParagraphRef, ...]]:
    if _IN_AN_ANNEX.search(text):
        return
    kind, found = None, list[ParagraphRef]()
    for piece in _AND.split(text):
        match = _PLACE.fullmatch(piece)
        kind = _KINDS[match["kind"].lower()] if match and match["kind"] else kind
        if match is None or kind is None:
            return
        found.append(_place(kind, match["number"]))
    yield tuple(found)


def _place(kind: PlaceKind, number: str) -> ParagraphRef:
    """A place by its number, its range, or its numeral where annexes have one; none for a title and an only annex."""
    if match := _RANGE.fullmatch(number):
        return ParagraphRef(kind=kind, number=int(match[1]), last=int(match[2]))
    if match := _NUMBER.fullmatch(number):
        return ParagraphRef(kind=kind, number=int(match[1]), point=match[2])
    numeral = from_roman(number) if kind in {PlaceKind.ANNEX, PlaceKind.SECTION} else None
    if number and numeral is None:
        raise refuse(Fault.BAD_PLACE_IN_DOCUMENT)
    return ParagraphRef(kind=kind, number=numeral)


_UNITS: Final[Mapping[str, PlaceKind]] = {
    "段": PlaceKind.PARAGRAPH, "条": PlaceKind.ARTICLE, "页": PlaceKind.PAGE, "节": PlaceKind.SECTION,
    "行": PlaceKind.ROW,
}  # fmt: skip
_UNIT_LAST: Final = re.compile(rf"第?(?P<number>{CHINESE_NUMERAL}|[0-9(]\S*?)(?P<unit>[段条页节行])?")
_NAMED_FIRST: Final = {"附件": PlaceKind.ANNEX, "表": PlaceKind.TABLE, "标题": PlaceKind.TITLE}
_UNIT_FIRST: Final = re.compile(
    rf"(?P<kind>{'|'.join(_NAMED_FIRST)})(?P<number>(?:{CHINESE_NUMERAL}|[0-9]*)(?:\([a-z]\))?)"
)
_NOTE: Final = re.compile("议程项目(.+)的说明")


def _chinese_places(text: str) -> Iterator[tuple[ParagraphRef, ...]]:
    plain = squeezed(text)
    if _IN_AN_ANNEX.search(plain):
        return
    if note := _NOTE.fullmatch(plain):
        for numbers in attempted(_chinese_items, note[1]):
            yield tuple(ParagraphRef(kind=PlaceKind.ITEM, number=each.number, point=each.letter) for each in numbers)
        return
    found: list[ParagraphRef] = []
    kind: PlaceKind | None = None
    for piece in reversed(_AND_ZH.split(plain)):
        place, kind = _place_in_chinese(piece, kind)
        found.append(place)
    yield tuple(reversed(found))


def _place_in_chinese(piece: str, later: PlaceKind | None) -> tuple[ParagraphRef, PlaceKind | None]:
    """A place, and the kind that numbers before it have if they stand without one: 第1和第2段."""
    if match := _UNIT_FIRST.fullmatch(piece):
        return _place(_NAMED_FIRST[match["kind"]], _in_digits(match["number"])), None
    match = _UNIT_LAST.fullmatch(piece)
    kind = _UNITS[match["unit"]] if match and match["unit"] else later
    if match is None or kind is None:
        raise refuse(Fault.BAD_PLACE_IN_DOCUMENT)
    return _place(kind, _in_digits(match["number"].replace("第", ""))), kind


def _in_digits(number: str) -> str:
    """Chinese numerals of a number or of both ends of a range, in digits."""
    return re.sub(CHINESE_NUMERAL, lambda numeral: str(from_chinese(numeral[0]) or numeral[0]), number)


_PLACES: Final[Mapping[Language, Grammar[tuple[ParagraphRef, ...]]]] = {"en": _english_places, "zh": _chinese_places}
