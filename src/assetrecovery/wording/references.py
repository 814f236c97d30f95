"""References: article 57, paragraph 3 (c), 第五十七条第三款第（三）项; resolution 6/2, 第6/2号决议; item 1 (a)."""

import itertools
from collections.abc import Sequence

import attrs

from assetrecovery.sources.citations import ParagraphRef, PlaceKind
from assetrecovery.sources.instruments import NumeralStyle
from assetrecovery.values.errors import spoken
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.languages import Language
from assetrecovery.values.numerals import number_letter, to_chinese, to_roman
from assetrecovery.values.provisions import Provision
from assetrecovery.values.shorthand import coded
from assetrecovery.values.symbols import DocumentSymbol, ResolutionKind, ResolutionNumber, SymbolPart
from assetrecovery.wording.punctuation import join

__all__ = [
    "item",
    "item_number",
    "items",
    "lettered",
    "paragraph",
    "provision",
    "provision_of",
    "resolution",
    "resolutions",
    "section",
    "symbols",
]


def provision_of(words: str, title: str, language: Language, *, principles: bool = False) -> str:
    """Put a provision under the title of its instrument, whose articles may be principles.

    >>> provision_of("article 57", "the Convention", "en"), provision_of("第五十七条", "《公约》", "zh")
    ('article 57 of the Convention', '《公约》第五十七条')
    >>> provision_of("article 11", "the Egmont Principles", "en", principles=True)
    'principle 11 of the Egmont Principles'
    """
    language = spoken(language)
    if language == "zh":
        return f"{title}{words}"
    return f"{words.replace('article', 'principle', 1) if principles else words} of {title}"


def provision(cited: Provision, language: Language, *, numerals: NumeralStyle | str | None = None) -> str:
    """Cite a provision; Chinese texts count the articles of an instrument in the instrument's own style.

    >>> provision(Provision.parse("UNCAC 57(3)(c)"), "zh"), provision(Provision.parse("UNCAC 57(3)(c)"), "en")
    ('第五十七条第三款第（三）项', 'article 57, paragraph 3 (c)')
    >>> provision(Provision.parse("EGMONT-PRINCIPLES 11"), "zh", numerals=NumeralStyle.ARABIC)
    '第11条'
    """
    language, style = spoken(language), None if numerals is None else coded(NumeralStyle, numerals)
    if language == "en":
        return _in_english(cited)
    count = str if style is NumeralStyle.ARABIC else to_chinese
    if cited.chapter is not None:
        return f"第{count(cited.chapter)}章"
    words = f"第{count(cited.article or 0)}条"
    words += f"第{count(cited.paragraph)}款" if cited.paragraph else ""
    if cited.point:
        words += (
            f"({number_letter(cited.point)})项"
            if style is NumeralStyle.ARABIC
            else f"第（{to_chinese(cited.point)}）项"
        )
    return words + (f"第{to_chinese(cited.subpoint)}目" if cited.subpoint else "")


def _in_english(cited: Provision) -> str:
    if cited.chapter is not None:
        return f"chapter {to_roman(cited.chapter)}"
    words = f"article {cited.article}"
    words += f", paragraph {cited.paragraph}" if cited.paragraph else ""
    words += f" ({number_letter(cited.point)})" if cited.point else ""
    return words + (f" ({to_roman(cited.subpoint).lower()})" if cited.subpoint else "")


def resolution(number: ResolutionNumber, language: Language) -> str:
    """Cite a resolution or decision.

    >>> resolution(ResolutionNumber.parse("6/2"), "en"), resolution(ResolutionNumber.parse("decision 4/1"), "zh")
    ('resolution 6/2', '第4/1号决定')
    """
    language = spoken(language)
    bare = number.bare
    return f"第{bare}号{number.kind.label('zh')}" if language == "zh" else f"{number.kind.label('en')} {bare}"


def resolutions(numbers: Sequence[ResolutionNumber], language: Language) -> str:
    """Cite several resolutions together.

    >>> numbers = [ResolutionNumber.parse(text) for text in ("5/3", "6/2", "6/3")]
    >>> resolutions(numbers, "en"), resolutions(numbers, "zh")
    ('resolutions 5/3, 6/2 and 6/3', '第5/3号、第6/2号和第6/3号决议')
    """
    language = spoken(language)
    alike = {number.kind for number in numbers}
    if len(numbers) < 2 or alike != {ResolutionKind.RESOLUTION}:
        return join([resolution(number, language) for number in numbers], language)
    bare = [number.bare for number in numbers]
    if language == "zh":
        return join([f"第{number}号" for number in bare], "zh") + "决议"
    return f"resolutions {join(bare, 'en')}"


def items(numbers: Sequence[ItemNumber], language: Language) -> str:
    """Cite several agenda items together.

    >>> items([ItemNumber.parse("2"), ItemNumber.parse("5")], "en"), items([ItemNumber.parse("2")], "zh")
    ('agenda items 2 and 5', '议程项目2')
    """
    language = spoken(language)
    bare = [item_number(number, language) for number in numbers]
    if language == "zh":
        return f"议程项目{join(bare, 'zh')}"
    return f"agenda item{'s' if len(bare) > 1 else ''} {join(bare, 'en')}"


def item(number: ItemNumber, language: Language) -> str:
    """Cite an agenda item.

    >>> item(ItemNumber.parse("4(b)"), "en"), item(ItemNumber.parse("4(b)"), "zh")
    ('agenda item 4 (b)', '议程项目4(b)')
    """
    language = spoken(language)
    return f"{'议程项目' if language == 'zh' else 'agenda item '}{item_number(number, language)}"


def item_number(number: ItemNumber, language: Language) -> str:
    """Write the number of an agenda item alone.

    >>> item_number(ItemNumber.parse("4(b)"), "en"), item_number(ItemNumber.parse("4(b)"), "zh")
    ('4 (b)', '4(b)')
    """
    language = spoken(language)
    return f"{number.number} ({number.letter})" if language == "en" and number.letter else str(number)


def lettered(number: int, letter: str | None, language: Language) -> str:
    """Write the number of a paragraph and the letter of a part of it, as one cites them.

    >>> lettered(71, "a", "en"), lettered(71, "a", "zh"), lettered(67, None, "zh")
    ('71 (a)', '71(a)', '67')
    """
    language = spoken(language)
    if letter is None:
        return str(number)
    return f"{number} ({letter})" if language == "en" else f"{number}({letter})"


def symbols(cited: Sequence[DocumentSymbol], language: Language) -> str:
    """Cite several documents together, as a report does: parts of one document that follow each other in a range.

    >>> from assetrecovery.values import parse_citation
    >>> drafts = parse_citation("CAC/COSP/WG.2/2017/L.1 和 Add.1-3")
    >>> symbols(drafts, "en"), symbols(drafts, "zh")
    ('CAC/COSP/WG.2/2017/L.1 and Add.1-3', 'CAC/COSP/WG.2/2017/L.1和Add.1-3')
    """
    language = spoken(language)
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


def paragraph(place: ParagraphRef, language: Language) -> str:
    """Cite a place in a document.

    >>> paragraph(ParagraphRef.parse("paragraph 2(c)"), "en"), paragraph(ParagraphRef.parse("paragraph 10-13"), "zh")
    ('paragraph 2 (c)', '第10至13段')
    """
    language = spoken(language)
    if place.number is None:
        return place.kind.label(language)
    point = f"({place.point})" if place.point else ""
    if language == "zh":
        return _paragraph_in_chinese(place, place.number, point)
    name = place.kind.label("en")
    if place.last:
        return f"{name}s {place.number} to {place.last}"
    return f"{name} {place.number}" + (f" {point}" if point else "")


def _paragraph_in_chinese(place: ParagraphRef, number: int, point: str) -> str:
    if place.kind is PlaceKind.ITEM:
        return f"议程项目{number}{point}的说明"
    if place.kind in {PlaceKind.ANNEX, PlaceKind.TABLE}:
        return f"{place.kind.label('zh')}{to_chinese(number) if place.kind is PlaceKind.ANNEX else number}"
    numbers = f"{number}至{place.last}" if place.last else f"{number}{point}"
    return f"第{numbers}{place.kind.label('zh')}"


def section(number: int, letter: str | None, language: Language) -> str:
    """Cite a section of a report, by its numeral and the letter of its part.

    >>> section(2, "B", "en"), section(2, "B", "zh")
    ('section II.B', '第二节B')
    """
    language = spoken(language)
    if language == "zh":
        return f"第{to_chinese(number)}节{letter or ''}"
    return f"section {to_roman(number)}" + (f".{letter}" if letter else "")
