"""Values, drawn: text, dates, money, symbols, provisions and ids."""

import datetime
import functools
import itertools
import string
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final, Literal, TypeAlias, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.drawing import OWN, Ids, draws, few, maybe, named, some_of
from assetrecovery.strategies.ids import ID_STRATEGIES
from assetrecovery.values._currencies import TABLE
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.dates import DatePrecision, DateQualifier, PartialDate, Period, PeriodSide
from assetrecovery.values.ids import (
    DocumentId,
    InstrumentId,
)
from assetrecovery.values.money import Currency, Money, Rate
from assetrecovery.values.provisions import Provision
from assetrecovery.values.ranges import MoneyRange
from assetrecovery.values.spans import Span
from assetrecovery.values.symbols import (
    DocumentSeries,
    DocumentSymbol,
    ResolutionKind,
    ResolutionNumber,
    SessionSeries,
    SymbolPart,
    SymbolPartKind,
)
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum
from assetrecovery.values.text import Text

__all__ = [
    "ANY",
    "addresses",
    "answers",
    "codes",
    "counts",
    "currencies",
    "days",
    "decimals",
    "document_symbols",
    "entry_keys",
    "goals",
    "language_tags",
    "letters",
    "lines",
    "local_terms",
    "money_ranges",
    "moneys",
    "partial_dates",
    "periods",
    "provisions",
    "quantities",
    "rates",
    "resolution_numbers",
    "shares",
    "spans",
    "symbol_parts",
    "terms",
    "texts",
    "times",
]

E = TypeVar("E", bound=TermEnum)


# ── text and codes ───────────────────────────────────────────────────────────────────────────────

_OVERRIDES: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CHARACTERS: Final = st.characters(exclude_categories=("Cc", "Cn", "Cs", "Zl", "Zp"), exclude_characters=_OVERRIDES)
_LATIN: Final = st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["Cc"])
_SCRIPTS: Final = {
    "ar": st.characters(min_codepoint=0x621, max_codepoint=0x64A),
    "en": _LATIN,
    "es": _LATIN,
    "fr": _LATIN,
    "ru": st.characters(min_codepoint=0x410, max_codepoint=0x44F),
    "zh": st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5),
}
_TAGS: Final = ("en", "zh", "ar", "es", "fr", "ru", "pt-BR", "zh-Hant")
_LETTERS: Final = string.ascii_lowercase
_WORDS: Final = st.text(_LETTERS + string.digits, min_size=1, max_size=5)


def lines(*, alphabet: SearchStrategy[str] = _CHARACTERS, max_size: int = 8) -> SearchStrategy[str]:
    """One clean line, as every text of the library is: from all of Unicode unless an alphabet is given."""
    return st.text(alphabet, min_size=1, max_size=max_size).map(_tidy)


def _tidy(drawn: str) -> str:
    return unicodedata.normalize("NFC", " ".join(drawn.split())) or "0"


def texts(*, languages: Sequence[str] = ("en", "zh", "fr"), max_size: int = 8) -> SearchStrategy[Text]:
    """Text in one or more of the languages, each in its own script, its wording a source's or ours."""
    in_language = {tag: lines(alphabet=_SCRIPTS.get(tag, _CHARACTERS), max_size=max_size) for tag in languages}
    return _texts(st.sampled_from(_shapes(tuple(languages))), in_language)


_Shape: TypeAlias = tuple[tuple[str, bool], ...]
"""Languages in which a text is said, and of each whether the wording is ours."""


@functools.cache
def _shapes(languages: tuple[str, ...]) -> tuple[_Shape, ...]:
    """Every way to say something in some of the languages, but for saying nothing; the simplest come first."""
    roles = itertools.product((None, False, True), repeat=len(languages))
    shapes = (
        tuple((tag, ours) for tag, ours in zip(languages, said, strict=True) if ours is not None) for said in roles
    )
    in_order = sorted(shapes, key=lambda shape: [(languages.index(tag), ours) for tag, ours in shape])
    return tuple(sorted(in_order, key=len))[1:]


@st.composite
def _texts(draw: st.DrawFn, shapes: SearchStrategy[_Shape], in_language: Mapping[str, SearchStrategy[str]]) -> Text:
    shape = draw(shapes)
    said = {tag: draw(in_language[tag]) for tag, _ in shape}
    en, zh = said.pop("en", None), said.pop("zh", None)
    derived = sorted(tag for tag, ours in shape if ours)
    return Text(en=en, zh=zh, others=tuple(sorted(said.items())), derived=tuple(derived))


TEXTS: Final = texts(languages=("en", "zh"))
"""Text as most records hold it."""


def language_tags() -> SearchStrategy[str]:
    """Tags of languages in which documents are issued."""
    return st.sampled_from(_TAGS)


def local_terms() -> SearchStrategy[LocalTerm]:
    """Words for which a list has no code, under codes of one's own."""
    return st.builds(LocalTerm, code=_WORDS.map("x-{}".format), text=maybe(TEXTS))


def codes(terms: type[E]) -> SearchStrategy[E | LocalTerm]:
    """Codes of an open list: the published ones, then local ones; for a closed list `st.sampled_from` is enough."""
    return st.one_of(st.sampled_from(terms), local_terms())


def terms() -> SearchStrategy[Term]:
    """Terms as a code list defines them: a code, two labels and a source."""
    code = st.text(_LETTERS, min_size=1, max_size=8)
    labels = {"en": lines(alphabet=_LATIN), "zh": lines(alphabet=_SCRIPTS["zh"])}
    derived = st.sampled_from(((), ("en",), ("zh",), ("en", "zh")))
    return st.builds(Term, code, **labels, source=lines(alphabet=_LATIN), derived=derived)


def answers() -> SearchStrategy[Answer]:
    """Yes, no or, most simply, that nothing is known."""
    return st.sampled_from((Answer.UNKNOWN, Answer.YES, Answer.NO))


# ── dates ────────────────────────────────────────────────────────────────────────────────────────


def days(*, min_year: int = 1, max_year: int = 9999) -> SearchStrategy[datetime.date]:
    """Days between two years, most simply the first of January 2000; one draw, where `st.dates` takes three."""
    first, last = datetime.date(min_year, 1, 1), datetime.date(max_year, 12, 31)
    return st.integers((first - _SIMPLEST).days, (last - _SIMPLEST).days).map(_day)


_SIMPLEST: Final = datetime.date(2000, 1, 1)


def _day(after: int) -> datetime.date:
    return _SIMPLEST + datetime.timedelta(days=after)


def partial_dates(
    *,
    min_year: int = 1,
    max_year: int = 9999,
    precisions: Sequence[DatePrecision] = tuple(DatePrecision),
    qualified: bool = True,
) -> SearchStrategy[PartialDate]:
    """Years, months and days, some of them in doubt unless `qualified` is false."""
    doubts = (None, *DateQualifier) if qualified else (None,)
    shapes = st.sampled_from(tuple(itertools.product(doubts, precisions)))
    return st.builds(_partial_date, days(min_year=min_year, max_year=max_year), shapes)


def _partial_date(day: datetime.date, shape: tuple[DateQualifier | None, DatePrecision]) -> PartialDate:
    qualifier, precision = shape
    return PartialDate(
        year=day.year,
        month=None if precision is DatePrecision.YEAR else day.month,
        day=day.day if precision is DatePrecision.DAY else None,
        qualifier=qualifier,
    )


def periods(*, dates: SearchStrategy[PartialDate] | None = None) -> SearchStrategy[Period]:
    """Periods between two dates of any precision; either side may be open or not known, never both."""
    sides = partial_dates() if dates is None else dates
    return st.builds(_period, sides, sides, st.sampled_from(tuple(itertools.product(_ONE_SIDED, (False, True)))))


_ONE_SIDED: Final = (None, PeriodSide.START, PeriodSide.END)


def _period(one: PartialDate, other: PartialDate, shape: tuple[PeriodSide | None, bool]) -> Period:
    # Sides in the order of their first days cannot run backwards: the end is never over before the start begins.
    start, end = sorted((one, other), key=lambda date: date.earliest)
    missing, unknown = shape
    return Period(
        start=None if missing is PeriodSide.START else start,
        end=None if missing is PeriodSide.END else end,
        unknown_side=missing if unknown else None,
    )


DATES: Final = partial_dates(min_year=1945, max_year=2045)
"""Dates that a record of this field may bear."""

PERIODS: Final = periods(dates=DATES)
"""Periods in which something of this field may lie."""


def times() -> SearchStrategy[datetime.time]:
    """Times of day, in hours and minutes."""
    return st.integers(0, 24 * 60 - 1).map(time_at)


def time_at(minute: int) -> datetime.time:
    """The time so many minutes after midnight."""
    return datetime.time(*divmod(minute, 60))


# ── money ────────────────────────────────────────────────────────────────────────────────────────


def decimals(*, max_digits: int = 12, max_scale: int = 3, negative: bool = False) -> SearchStrategy[Decimal]:
    """Exact decimals in the grammar of the library, of at most so many digits in all and so many after the point."""
    units = st.integers(0, 10**max_digits - 1)
    signs = st.sampled_from((1, -1)) if negative else st.just(1)
    return st.builds(decimal_of, units, st.integers(0, min(max_scale, max_digits - 1)), signs)


def decimal_of(units: int, scale: int, sign: int = 1) -> Decimal:
    """So many units of so fine a scale, exactly."""
    # Not `scaleb`, which would round to the precision of the caller's context; and zero has no sign here.
    digits = tuple(int(digit) for digit in str(units))
    return Decimal((int(sign < 0 and units > 0), digits, -scale))


def currencies(*, withdrawn: bool = True) -> SearchStrategy[Currency]:
    """Currencies of ISO 4217: the dollar first, and withdrawn ones last or not at all."""
    table = [(code, row[3] is not None) for code, row in TABLE.items()]
    order = sorted(table, key=lambda entry: (entry[1], entry[0] != "USD", entry[0]))
    wanted = [Currency(code=code) for code, is_withdrawn in order if withdrawn or not is_withdrawn]
    return named("currencies", st.sampled_from(wanted))


_CURRENCIES: Final = currencies()


def moneys(
    *, currencies: SearchStrategy[Currency] = _CURRENCIES, max_digits: int = 12, negative: bool = True
) -> SearchStrategy[Money]:
    """Money in any currency, of any scale; negative amounts are reversals."""
    return st.builds(Money, amount=decimals(max_digits=max_digits, negative=negative), currency=currencies)


@draws(MoneyRange)
def money_ranges(
    *, currencies: SearchStrategy[Currency] = _CURRENCIES, max_digits: int = 12
) -> SearchStrategy[MoneyRange]:
    """Ranges of money with both ends in one currency, or with one end."""
    return named("money_ranges", _money_ranges(currencies, decimals(max_digits=max_digits, negative=True)))


@st.composite
def _money_ranges(draw: st.DrawFn, currencies: SearchStrategy[Currency], sums: SearchStrategy[Decimal]) -> MoneyRange:
    currency = draw(currencies)
    low, high = sorted((draw(sums), draw(sums)))
    ends = draw(some_of("low", "high")) or ("low",)
    told = {"low": Money(amount=low, currency=currency), "high": Money(amount=high, currency=currency)}
    return MoneyRange(**{name: told[name] for name in ends})


@draws(Span)
def spans(*, max_digits: int = 12) -> SearchStrategy[Span]:
    """Spans of numbers: points, half lines, and all between, of which an end may be excluded; none is empty."""
    return named("spans", _spans(decimals(max_digits=max_digits, negative=True)))


@st.composite
def _spans(draw: st.DrawFn, numbers: SearchStrategy[Decimal]) -> Span:
    low, high = sorted((draw(numbers), draw(numbers)))
    ends = {"low": low, "high": high}
    told = {name: ends[name] for name in draw(some_of("low", "high"))}
    excluded = draw(some_of("above", "below")) if low < high else ()
    return Span(
        low=told.get("low"),
        high=told.get("high"),
        above="low" in told and "above" in excluded,
        below="high" in told and "below" in excluded,
    )


# ── ids ──────────────────────────────────────────────────────────────────────────────────────────

OWN.update(ID_STRATEGIES)

ANY: Final = Ids({kind: make() for kind, make in ID_STRATEGIES.items()})
"""Ids of every kind, behind which there is nothing."""


def rates(*, ids: Ids = ANY, currencies: SearchStrategy[Currency] = _CURRENCIES) -> SearchStrategy[Rate]:
    """Exchange rates above zero, with a date and a source."""
    values = st.builds(decimal_of, st.integers(1, 10**8), st.integers(0, 6), st.just(1))
    return st.builds(Rate, base=currencies, quote=currencies, value=values, on=DATES, source=ids.of(DocumentId))


# ── symbols and provisions ───────────────────────────────────────────────────────────────────────

_NUMBERS: Final = st.integers(1, 9999)
_ORGANS: Final = (None, "WG.2", "WG.1", "IRG", "EG.1")


def symbol_parts() -> SearchStrategy[SymbolPart]:
    """Addenda, corrigenda and revisions."""
    return st.builds(SymbolPart, kind=st.sampled_from(SymbolPartKind), number=_NUMBERS)


def document_symbols(
    *, min_year: int = 2003, max_year: int = 2045, numbers: SearchStrategy[int] = _NUMBERS, others: bool = True
) -> SearchStrategy[DocumentSymbol]:
    """Symbols of the two conferences and of bodies under them and, unless `others` is false, of other organs."""
    forms = st.sampled_from(tuple(itertools.product(("CAC/COSP", "CTOC/COP"), _ORGANS, _OF_CONFERENCES)))
    years = st.integers(min_year, max_year)
    plain = st.builds(_document_symbol, forms, years, numbers, few(symbol_parts()))
    return plain | _organ_symbols(years, numbers) if others else plain


_OF_CONFERENCES: Final = (
    DocumentSeries.GENERAL,
    DocumentSeries.LIMITED,
    DocumentSeries.CONFERENCE_ROOM_PAPER,
    DocumentSeries.WORKING_PAPER,
    DocumentSeries.INFORMATION,
    DocumentSeries.NON_GOVERNMENTAL,
)
_Form: TypeAlias = tuple[Literal["CAC/COSP", "CTOC/COP"], str | None, DocumentSeries]


def _document_symbol(form: _Form, year: int, number: int, parts: tuple[SymbolPart, ...]) -> DocumentSymbol:
    root, organ, series = form
    return DocumentSymbol(root=root, organ=organ, year=year, series=series, number=number, parts=parts)


def _organ_symbols(years: SearchStrategy[int], numbers: SearchStrategy[int]) -> SearchStrategy[DocumentSymbol]:
    """Symbols of organs of the United Nations and of special sessions, and those that mark a series with a point."""
    parts = few(symbol_parts())
    sessions = st.builds("{}{}".format, st.sampled_from(("", "S-", "ES-")), st.integers(1, 99))
    acts = st.sampled_from((DocumentSeries.GENERAL, DocumentSeries.RESOLUTION, DocumentSeries.DECISION))
    papers = st.sampled_from((DocumentSeries.GENERAL, DocumentSeries.LIMITED, DocumentSeries.VERBATIM_RECORD))
    build, at = st.builds, st.just
    return st.one_of(
        build(DocumentSymbol, root=at("A"), session=sessions, series=acts | papers, number=numbers, parts=parts),
        build(DocumentSymbol, root=at("A"), organ=at("AC.261"), series=papers, number=numbers, parts=parts),
        build(DocumentSymbol, root=at("E"), year=years, series=acts, number=numbers, parts=parts),
        build(DocumentSymbol, root=at("E"), organ=at("CN.15"), year=years, series=papers, number=numbers, parts=parts),
        build(DocumentSymbol, root=at("S"), year=years, series=at(DocumentSeries.RESOLUTION), number=numbers),
        build(DocumentSymbol, root=at("CAC/COSP"), session=at("S-1"), series=papers, number=numbers),
        build(
            DocumentSymbol,
            root=at("CAC/COSP"),
            organ=at("WG.4"),
            year=years,
            series=at(DocumentSeries.INFORMATION),
            mark=at("INF."),
            number=numbers,
            parts=parts,
        ),
    )


def resolution_numbers(
    *,
    sessions: SearchStrategy[int] = _NUMBERS,
    serials: SearchStrategy[int] = _NUMBERS,
    kinds: Sequence[ResolutionKind] = tuple(ResolutionKind),
) -> SearchStrategy[ResolutionNumber]:
    """Numbers of resolutions and of decisions."""
    counted = st.builds(
        ResolutionNumber,
        session=sessions,
        series=st.sampled_from((SessionSeries.REGULAR, SessionSeries.REGULAR, *SessionSeries)),
        serial=serials,
        kind=st.sampled_from(kinds),
    )
    through = st.builds(ResolutionNumber, serial=serials, year=st.integers(1946, 2045), kind=st.sampled_from(kinds))
    return counted | through


BOUNDS: Final = tuple(bound for bound in Bound if bound not in {Bound.BETWEEN, Bound.UNSTATED})
"""The bounds of one figure; with `between` there are two."""


def counts(*, between: bool = True) -> SearchStrategy[Count]:
    """Counts, exact and otherwise; unless `between` is false, some of them as two figures."""
    numbers = st.integers(0, 999)
    plain = st.builds(Count, number=numbers, bound=st.sampled_from(BOUNDS))
    return plain | st.builds(_range_of, numbers, st.integers(1, 99)) if between else plain


def _range_of(number: int, further: int) -> Count:
    return Count(number=number, bound=Bound.BETWEEN, upper=number + further)


def quantities(*, units: SearchStrategy[Text] = TEXTS) -> SearchStrategy[Quantity]:
    """So much of something, exact and otherwise, some of them as two figures."""
    numbers = decimals(max_digits=6)
    further = st.builds(decimal_of, st.integers(1, 999), st.integers(0, 2))
    return st.builds(_quantity, numbers, st.sampled_from((*BOUNDS, Bound.BETWEEN)), further, units)


def _quantity(number: Decimal, bound: Bound, further: Decimal, unit: Text) -> Quantity:
    upper = number + further if bound is Bound.BETWEEN else None
    return Quantity(number=number, bound=bound, upper=upper, unit=unit)


def shares(*, max_share: int = 100) -> SearchStrategy[Decimal]:
    """Percentages from 0 to 100, or to fewer, of at most one digit after the point."""
    return st.builds(decimal_of, st.integers(0, 10 * max_share), st.just(1)) | st.integers(0, max_share).map(Decimal)


def provisions(*, ids: Ids = ANY, max_chapter: int = 8, max_article: int = 71) -> SearchStrategy[Provision]:
    """Articles, paragraphs and points as deep as a citation may go, and whole chapters; sizes as in the Convention."""
    articles = {"instrument": ids.of(InstrumentId), "article": st.integers(1, max_article)}
    paragraphs, points, subpoints = st.integers(1, 20), st.integers(1, 26), st.integers(1, 37)
    return st.one_of(
        st.builds(Provision, **articles),
        st.builds(Provision, **articles, paragraph=paragraphs),
        st.builds(Provision, **articles, paragraph=paragraphs, point=points),
        st.builds(Provision, **articles, paragraph=paragraphs, point=points, subpoint=subpoints),
        st.builds(Provision, **articles, point=points, subpoint=subpoints),
        st.builds(Provision, **articles, suffix=st.sampled_from(_SUFFIXES), paragraph=maybe(paragraphs)),
        st.builds(Provision, **articles, parts=st.sampled_from(_OTHER_PARTS)),
        st.builds(Provision, instrument=ids.of(InstrumentId), chapter=st.integers(1, max_chapter)),
    )


_SUFFIXES: Final = ("bis", "ter", "A", "-1", "-2")
_OTHER_PARTS: Final = (("a", "1", "C"), ("1", "A"), ("ii",), ("1", "2"), ("A",))


# ── what the fields of records are drawn from ────────────────────────────────────────────────────


def letters() -> SearchStrategy[str]:
    """Letters of lettered points."""
    return st.sampled_from(_LETTERS)


def addresses() -> SearchStrategy[str]:
    """Addresses of pages that do not exist."""
    return st.integers(1, 99).map("https://example.org/{}".format)


def alpha_2_codes() -> SearchStrategy[str]:
    """Alpha-2 codes that ISO 3166-1 leaves to its users."""
    return st.sampled_from(tuple(f"X{letter}" for letter in string.ascii_uppercase))


def m49_codes() -> SearchStrategy[str]:
    """Codes of three digits that the M49 standard does not use."""
    return st.integers(900, 999).map(str)


def entry_keys() -> SearchStrategy[str]:
    """Keys by which entries of one record name each other, such as its amounts."""
    return st.integers(1, 9).map("entry-{}".format)


def goals() -> SearchStrategy[str]:
    """Numbers of Sustainable Development Goals and of targets under them."""
    return st.sampled_from(("3", "16", "16.4", "16.5"))


OWN.update(
    {
        str: lines,
        int: lambda: st.integers(1, 99),
        datetime.date: lambda: days(min_year=2003, max_year=2045),
        datetime.time: times,
        Decimal: decimals,
        Answer: answers,
        Count: counts,
        Currency: currencies,
        DocumentSymbol: document_symbols,
        LocalTerm: local_terms,
        Money: moneys,
        PartialDate: lambda: DATES,
        Period: lambda: PERIODS,
        Provision: provisions,
        Quantity: quantities,
        Rate: rates,
        ResolutionNumber: resolution_numbers,
        SymbolPart: symbol_parts,
        Term: terms,
        Text: lambda: TEXTS,
        # Texts of which the name of the field says what they are.
        "codes": codes,
        "goals": goals,
        "interpretation": language_tags,
        "iso_alpha_2": alpha_2_codes,
        "key": entry_keys,
        "languages": language_tags,
        "letter": letters,
        "m49": m49_codes,
        "original_language": language_tags,
        "part": letters,
        "share": shares,
        "text_languages": language_tags,
        "archived_url": addresses,
        "url": addresses,
    }
)
