"""References: article 57, paragraph 3 (c), 第五十七条第三款第（三）项; resolution 6/2, 第6/2号决议; item 1 (a)."""

import itertools
import re
from collections.abc import Callable, Sequence
from typing import Final

import attrs

from assetrecovery.sources.citations import ParagraphRef, PlaceKind
from assetrecovery.sources.instruments import NumeralStyle
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.numerals import number_letter, to_chinese, to_roman
from assetrecovery.values.provisions import Provision
from assetrecovery.values.shorthand import coded
from assetrecovery.values.symbols import DocumentSymbol, ResolutionKind, ResolutionNumber, SymbolPart
from assetrecovery.wording.punctuation import join
from assetrecovery.wording.taking import within, worded

__all__ = [
    "item",
    "item_number",
    "items",
    "lettered",
    "paragraph",
    "paragraphs",
    "provision",
    "provision_of",
    "resolution",
    "resolutions",
    "section",
    "symbols",
]


@worded
def provision_of(words: str, title: str, language: Language, *, principles: bool = False) -> str:
    """Put a provision under the title of its instrument, whose articles may be principles.

    In English a comma closes what has one, and a title that is a name and not a number has its article.

    >>> provision_of("article 57", "the Convention", "en"), provision_of("第五十七条", "《公约》", "zh")
    ('article 57 of the Convention', '《公约》第五十七条')
    >>> provision_of("article 46, paragraph 4", "Gulf Cooperation Council Security Agreement", "en")
    'article 46, paragraph 4, of the Gulf Cooperation Council Security Agreement'
    >>> provision_of("article 11", "the Egmont Principles", "en", principles=True)
    'principle 11 of the Egmont Principles'
    """
    if language == "zh":
        return f"{title}{words}"
    cited = words.replace("article", "principle", 1) if principles else words
    return f"{cited}{',' if ',' in cited else ''} of {definite(title)}"


# "Directive 2014/42/EU", "Law No. 5", "UNCAC", "FRACCK 2018"; "Abacha I: Switzerland to Nigeria: agreement".
_WITHOUT_ARTICLE: Final = re.compile(
    r"(?:the|an?|this|that) |[A-Z0-9-]{2,}( \d+)?$|.*(?:\d/\d|\bNo\. ?\d|: )", re.IGNORECASE
)


def definite(title: str) -> str:
    """Put the article before the English title of an instrument, unless it is a number, a heading or has one.

    >>> definite("Proceeds of Crime Act"), definite("Directive 2014/42/EU"), definite("the Convention")
    ('the Proceeds of Crime Act', 'Directive 2014/42/EU', 'the Convention')
    """
    return title if _WITHOUT_ARTICLE.match(title) else f"the {title}"


@worded
def provision(cited: Provision, language: Language, *, numerals: NumeralStyle | str | None = None) -> str:
    """Cite a provision; Chinese texts count the articles of an instrument in the instrument's own style.

    >>> provision(Provision.parse("UNCAC 57(3)(c)"), "zh"), provision(Provision.parse("UNCAC 57(3)(c)"), "en")
    ('第五十七条第三款第（三）项', 'article 57, paragraph 3 (c)')
    >>> provision(Provision.parse("EGMONT-PRINCIPLES 11"), "zh", numerals=NumeralStyle.ARABIC)
    '第11条'
    >>> inserted, coded = Provision.parse("CRIMINAL-LAW-CN 388-1"), Provision.parse("USC-18 981(a)(1)(C)")
    >>> provision(inserted, "zh"), provision(coded, "en"), provision(coded, "zh")
    ('第三百八十八条之一', 'article 981 (a) (1) (C)', '第981条(a)(1)(C)')
    """
    style = None if numerals is None else coded(NumeralStyle, numerals)
    return _in_english(cited) if language == "en" else _in_chinese(cited, style)


def _in_chinese(cited: Provision, numerals: NumeralStyle | None) -> str:
    count = str if numerals is NumeralStyle.ARABIC else to_chinese
    if cited.chapter is not None:
        return f"第{count(cited.chapter)}章"
    words = _article_in_chinese(cited, numerals)
    words += f"第{count(cited.paragraph)}款" if cited.paragraph else ""
    if cited.point:
        words += (
            f"({number_letter(cited.point)})项"
            if numerals is NumeralStyle.ARABIC
            else f"第（{to_chinese(cited.point)}）项"
        )
    return words + (f"第{to_chinese(cited.subpoint)}目" if cited.subpoint else "")


_INSERTED: Final = re.compile(r"-(\d+)")


def _article_in_chinese(cited: Provision, numerals: NumeralStyle | None) -> str:
    """Chinese laws count what was put in later as 之一, after 条; other suffixes are Latin and stand with digits."""
    article, suffix = cited.article or 0, cited.suffix or ""
    inserted = _INSERTED.fullmatch(suffix)
    if cited.parts or numerals is NumeralStyle.ARABIC or (suffix and not inserted):
        return f"第{article}{suffix}条" + "".join(f"({part})" for part in cited.parts)
    return f"第{to_chinese(article)}条" + (f"之{to_chinese(int(inserted[1]))}" if inserted else "")


def _in_english(cited: Provision) -> str:
    if cited.chapter is not None:
        return f"chapter {to_roman(cited.chapter)}"
    apart = " " if cited.suffix and len(cited.suffix) > 2 and cited.suffix.isalpha() else ""
    words = f"article {cited.article}{apart}{cited.suffix or ''}"
    words += f", paragraph {cited.paragraph}" if cited.paragraph else ""
    words += f" ({number_letter(cited.point)})" if cited.point else ""
    words += f" ({to_roman(cited.subpoint).lower()})" if cited.subpoint else ""
    return words + "".join(f" ({part})" for part in cited.parts)


@worded
def resolution(number: ResolutionNumber, language: Language) -> str:
    """Cite a resolution or decision.

    >>> resolution(ResolutionNumber.parse("6/2"), "en"), resolution(ResolutionNumber.parse("decision 4/1"), "zh")
    ('resolution 6/2', '第4/1号决定')
    """
    bare = number.bare
    return f"第{bare}号{number.kind.label('zh')}" if language == "zh" else f"{number.kind.label('en')} {bare}"


@worded
def resolutions(numbers: Sequence[ResolutionNumber], language: Language) -> str:
    """Cite several resolutions together.

    >>> numbers = [ResolutionNumber.parse(text) for text in ("5/3", "6/2", "6/3")]
    >>> resolutions(numbers, "en"), resolutions(numbers, "zh")
    ('resolutions 5/3, 6/2 and 6/3', '第5/3号、第6/2号和第6/3号决议')
    """
    alike = {number.kind for number in numbers}
    if len(numbers) < 2 or alike != {ResolutionKind.RESOLUTION}:
        return join([resolution(number, language) for number in numbers], language)
    bare = [number.bare for number in numbers]
    if language == "zh":
        return join([f"第{number}号" for number in bare], "zh") + "决议"
    return f"resolutions {join(bare, 'en')}"


@worded
def items(numbers: Sequence[ItemNumber], language: Language) -> str:
    """Cite several agenda items together.

    >>> items([ItemNumber.parse("2"), ItemNumber.parse("5")], "en"), items([ItemNumber.parse("2")], "zh")
    ('agenda items 2 and 5', '议程项目2')
    """
    bare = [item_number(number, language) for number in numbers]
    if language == "zh":
        return f"议程项目{join(bare, 'zh')}"
    return f"agenda item{'s' if len(bare) > 1 else ''} {join(bare, 'en')}"


@worded
def item(number: ItemNumber, language: Language) -> str:
    """Cite an agenda item.

    >>> item(ItemNumber.parse("4(b)"), "en"), item(ItemNumber.parse("4(b)"), "zh")
    ('agenda item 4 (b)', '议程项目4(b)')
    """
    return f"{'议程项目' if language == 'zh' else 'agenda item '}{item_number(number, language)}"


@worded
def item_number(number: ItemNumber, language: Language) -> str:
    """Write the number of an agenda item alone.

    >>> item_number(ItemNumber.parse("4(b)"), "en"), item_number(ItemNumber.parse("4(b)"), "zh")
    ('4 (b)', '4(b)')
    """
    return f"{number.number} ({number.letter})" if language == "en" and number.letter else str(number)


@worded
def lettered(number: int, letter: str | None, language: Language) -> str:
    """Write the number of a paragraph and the letter of a part of it, as one cites them.

    >>> lettered(71, "a", "en"), lettered(71, "a", "zh"), lettered(67, None, "zh")
    ('71 (a)', '71(a)', '67')
    """
    if letter is None:
        return str(number)
    return f"{number} ({letter})" if language == "en" else f"{number}({letter})"


@worded
def symbols(cited: Sequence[DocumentSymbol], language: Language) -> str:
    """Cite several documents together, as a report does: parts of one document that follow each other in a range.

    >>> from assetrecovery.values import parse_citation
    >>> drafts = parse_citation("CAC/COSP/WG.2/2017/L.1 和 Add.1-3")
    >>> symbols(drafts, "en"), symbols(drafts, "zh")
    ('CAC/COSP/WG.2/2017/L.1 and Add.1-3', 'CAC/COSP/WG.2/2017/L.1和Add.1-3')
    """
    pieces: list[str] = []
    for main, group in itertools.groupby(cited, key=lambda symbol: symbol.main):
        numbered = [(place, symbol.parts) for place, symbol in enumerate(group)]
        if numbered[0][1] or any(len(parts) != 1 for _, parts in numbered[1:]):
            pieces += [str(attrs.evolve(main, parts=parts)) for _, parts in numbered]
            continue
        pieces.append(str(main))
        for _, run in itertools.groupby(numbered[1:], key=_place_in_a_run):
            parts = [part for _, (part,) in run]
            pieces.append(str(parts[0]) if len(parts) == 1 else f"{parts[0]}-{parts[-1].number}")
    return join(pieces, language)


def _place_in_a_run(numbered: tuple[int, tuple[SymbolPart, ...]]) -> tuple[object, int]:
    """What parts that follow each other have in common: their kind, and how far their number is from their place."""
    place, parts = numbered
    return (parts[0].kind, parts[0].number - place) if parts else (None, 0)


@worded
def paragraph(place: ParagraphRef, language: Language) -> str:
    """Cite a place in a document; two in a row are both named.

    >>> paragraph(ParagraphRef.parse("paragraph 2(c)"), "en"), paragraph(ParagraphRef.parse("paragraph 10-13"), "zh")
    ('paragraph 2 (c)', '第10至13段')
    >>> paragraph(ParagraphRef.parse("paragraph 1-2"), "en"), paragraph(ParagraphRef.parse("paragraph 1-2"), "zh")
    ('paragraphs 1 and 2', '第1和第2段')
    """
    return paragraphs([place], language)


@worded
def paragraphs(places: Sequence[ParagraphRef], language: Language) -> str:
    """Cite places in a document together: those of one kind share its word.

    >>> places = [ParagraphRef.parse(f"paragraph {number}") for number in ("8", "29", "56-57", "62-65")]
    >>> paragraphs(places, "en"), paragraphs(places, "zh")
    ('paragraphs 8, 29, 56, 57 and 62 to 65', '第8、第29、第56、第57和第62至65段')
    >>> paragraphs([*places[:1], ParagraphRef.parse("annex")], "en")
    'paragraph 8 and annex'
    """
    runs = [list(run) for _, run in itertools.groupby(places, key=lambda place: (place.kind, place.number is None))]
    return join([_run(run, language) for run in runs], language)


def _run(places: Sequence[ParagraphRef], language: Language) -> str:
    """Cite places of one kind."""
    kind, numbers = places[0].kind, [number for place in places for number in _numbers(place, language)]
    if places[0].number is None:
        return kind.label(language)
    if language == "zh":
        return _run_in_chinese(kind, numbers)
    numbers = [_annexed(kind, number, to_roman) for number in numbers]
    one_alone = len(numbers) == 1 and places[0].last is None
    return f"{kind.label('en') if one_alone else _PLURALS.get(kind, kind.label('en') + 's')} {join(numbers, 'en')}"


_PLURALS: Final = {PlaceKind.ANNEX: "annexes", PlaceKind.ITEM: "annotations to items"}


def _numbers(place: ParagraphRef, language: Language) -> list[str]:
    """The numbers of a place: two in a row stand one by one, more as a range."""
    first = place.number or 0
    if place.last is None:
        point = f"({place.point})" if place.point else ""
        return [f"{first}{' ' if point and language == 'en' else ''}{point}"]
    if place.last == first + 1:
        return [str(first), str(place.last)]
    return [f"{first}{_TO.in_(language)}{place.last}"]


_TO: Final = Words(" to ", "至")


def _run_in_chinese(kind: PlaceKind, numbers: Sequence[str]) -> str:
    if kind is PlaceKind.ITEM:
        return f"议程项目{join(numbers, 'zh')}的说明"
    if kind in _NAMED_FIRST:
        return join([f"{kind.label('zh')}{_annexed(kind, number, to_chinese)}" for number in numbers], "zh")
    return join([f"第{number}" for number in numbers], "zh") + kind.label("zh")


_NAMED_FIRST: Final = frozenset({PlaceKind.ANNEX, PlaceKind.TABLE, PlaceKind.TITLE})


def _annexed(kind: PlaceKind, number: str, numeral: Callable[[int], str]) -> str:
    """Annexes are counted in numerals of their own, as far as these go: annex II, 附件二."""
    if kind is not PlaceKind.ANNEX:
        return number
    return re.sub(r"\d+", lambda digits: numeral(int(digits[0])) if len(digits[0]) < 4 else digits[0], number)


@worded
def section(number: int, letter: str | None, language: Language) -> str:
    """Cite a section of a report, by its numeral and the letter of its part.

    >>> section(2, "B", "en"), section(2, "B", "zh")
    ('section II.B', '第二节B')
    """
    within(number, 1, 3999)
    if language == "zh":
        return f"第{to_chinese(number)}节{letter or ''}"
    return f"section {to_roman(number)}" + (f".{letter}" if letter else "")
