"""What the tests share: vector files, the public types, copies of a value, and strategies of small values."""

import calendar
import copy
import importlib
import json
import pickle
import pkgutil
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

import assetrecovery
from assetrecovery import (
    AssetRecoveryError,
    Citation,
    Currency,
    DateQualifier,
    Document,
    DocumentId,
    DocumentKind,
    DocumentSeries,
    DocumentSymbol,
    ItemNumber,
    LocalTerm,
    Money,
    ParagraphRef,
    PartialDate,
    PartKind,
    Period,
    PlaceKind,
    Problem,
    Provision,
    Rate,
    ResolutionKind,
    ResolutionNumber,
    SymbolPart,
    TermEnum,
    Text,
)

T = TypeVar("T")

VECTORS = Path(__file__).parent / "vectors"
WINGS = ("values", "sources", "participants", "mandates", "agenda", "arrangements")
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


# ── vectors and copies ────────────────────────────────────────────────────────────────────────────


def vectors(name: str) -> list[tuple[str, ...]]:
    """The rows of a vector file under their heading; cells are escaped as JSON escapes texts."""
    lines = (VECTORS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    width = len(rows[0])
    return [tuple(json.loads(f'"{cell}"') for cell in [*row, *[""] * (width - len(row))]) for row in rows[1:]]


def copies(value: T) -> Iterator[T]:
    """A shallow copy, a deep copy, and one by every protocol of pickle."""
    yield copy.copy(value)
    yield copy.deepcopy(value)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  the bytes were made one call ago


def likeness(value: object) -> tuple[object, ...]:
    """What must be the same of two values that are the same, to the last written digit."""
    return type(value), value, hash(value), repr(value), str(value)


def assert_well_worded(problem: Problem) -> None:
    """A sentence in each language, no placeholder left, and no longer than a reader will read."""
    for sentence in (problem.en, problem.zh):
        assert sentence.strip() == sentence != ""
        assert not set("{}") & set(sentence)
        assert len(sentence) <= 1000
    assert has_cjk(problem.zh)
    assert len(problem.path) <= 1000
    assert problem.path.encode("utf-8").decode("utf-8") == problem.path


def has_cjk(text: str) -> bool:
    return any("㐀" <= character <= "鿿" for character in text)


def loads_or_refuses(text: str | bytes, kind: type[Any]) -> AssetRecoveryError | None:
    """Read a text: what is accepted comes back the same when written, what is refused is refused in our own words."""
    try:
        value = assetrecovery.loads(text, kind)
    except AssetRecoveryError as error:
        for problem in error.problems:
            assert_well_worded(problem)
        return error
    assert value == assetrecovery.loads(assetrecovery.dumps(value), kind)
    return None


# ── the public types ─────────────────────────────────────────────────────────────────────────────


def public_classes() -> list[type[Any]]:
    """Every attrs class among the public names."""
    members = (getattr(assetrecovery, name) for name in assetrecovery.__all__)
    return [member for member in members if isinstance(member, type) and attrs.has(member)]


def model_classes() -> list[type[Any]]:
    """The public classes that files hold: those of the values, the sources and the wings."""
    return [cls for cls in public_classes() if cls.__module__.split(".")[1] in WINGS and cls is not Problem]


def modules() -> list[str]:
    """The names of the modules of the package, but for those that run when they are imported."""
    found = pkgutil.walk_packages(assetrecovery.__path__, "assetrecovery.")
    return [module.name for module in found if not module.name.endswith("__main__")]


def term_lists() -> list[type[TermEnum]]:
    """Every code list of the package, also those that are not public."""
    for name in modules():
        importlib.import_module(name)
    return sorted(
        (cls for cls in TermEnum.__subclasses__() if cls.__module__.startswith("assetrecovery.")),
        key=lambda cls: cls.__qualname__,
    )


# ── strategies ───────────────────────────────────────────────────────────────────────────────────

TAGS = ("ar", "ca-valencia", "de", "es", "es-419", "fr", "pt-BR", "ru", "uz-Latn-UZ", "zh-Hant")
CURRENCIES = ("BHD", "CHF", "CNY", "DEM", "EUR", "GBP", "JPY", "NGN", "USD", "XAU")


def slugs() -> st.SearchStrategy[str]:
    return st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)


def lines() -> st.SearchStrategy[str]:
    """One clean line of text in any script."""
    letters = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters=BIDI)
    return st.text(letters, min_size=1, max_size=20).map(lambda line: unicodedata.normalize("NFC", line).strip() or "x")


@st.composite
def texts(draw: st.DrawFn) -> Text:
    said = draw(st.dictionaries(st.sampled_from(("en", "zh", *TAGS)), lines(), min_size=1, max_size=5))
    derived = draw(st.sets(st.sampled_from(sorted(said))))
    others = tuple((tag, said[tag]) for tag in sorted(said) if tag not in {"en", "zh"})
    return Text(en=said.get("en"), zh=said.get("zh"), others=others, derived=tuple(sorted(derived)))


@st.composite
def partial_dates(draw: st.DrawFn, *, firm: bool | None = None, years: tuple[int, int] = (1, 9999)) -> PartialDate:
    """Dates of every precision; `firm` leaves out the doubted ones, or all others."""
    doubts = {None: [None, *DateQualifier], True: [None], False: list(DateQualifier)}[firm]
    year = draw(st.integers(*years))
    month = draw(st.none() | st.integers(1, 12))
    day = None if month is None else draw(st.none() | st.integers(1, calendar.monthrange(year, month)[1]))
    return PartialDate(year=year, month=month, day=day, qualifier=draw(st.sampled_from(doubts)))


@st.composite
def periods(draw: st.DrawFn, *, firm: bool | None = None, years: tuple[int, int] = (1, 9999)) -> Period:
    sides = [draw(partial_dates(firm=firm, years=years)) for _ in range(2)]
    start, end = reversed(sides) if sides[1].surely_before(sides[0]) else sides
    openness = draw(st.sampled_from(("neither", "start", "end")))
    return Period(start=None if openness == "start" else start, end=None if openness == "end" else end)


def whens(
    *, firm: bool | None = None, years: tuple[int, int] = (2016, 2018)
) -> st.SearchStrategy[PartialDate | Period]:
    """Dates and periods that lie close together, so that they meet, nest and touch."""
    return partial_dates(firm=firm, years=years) | periods(firm=firm, years=years)


@st.composite
def amounts(draw: st.DrawFn, digits: int = 30, *, positive: bool = False) -> Decimal:
    scale = draw(st.integers(0, 9))
    number = draw(st.integers(1 if positive else -(10**digits) + 1, 10**digits - 1))
    return Decimal((int(number < 0), tuple(map(int, str(abs(number)))), -scale))


def currencies() -> st.SearchStrategy[Currency]:
    return st.builds(Currency, code=st.sampled_from(CURRENCIES))


def moneys(currency: str | None = None, digits: int = 30) -> st.SearchStrategy[Money]:
    chosen = currencies() if currency is None else st.just(Currency(code=currency))
    return st.builds(Money, amount=amounts(digits), currency=chosen)


def rates() -> st.SearchStrategy[Rate]:
    return st.builds(
        Rate,
        base=currencies(),
        quote=currencies(),
        value=amounts(8, positive=True),
        on=partial_dates(),
        source=slugs().map(DocumentId),
    )


_NUMBERS = st.integers(1, 9999)


@st.composite
def document_symbols(draw: st.DrawFn) -> DocumentSymbol:
    organ = draw(st.none() | st.just("IRG") | st.builds("{}.{}".format, st.sampled_from(("WG", "EG")), _NUMBERS))
    parts = draw(st.lists(st.builds(SymbolPart, kind=st.sampled_from(PartKind), number=_NUMBERS), max_size=3))
    return DocumentSymbol(
        conference=draw(st.sampled_from(("CAC/COSP", "CTOC/COP"))),
        organ=organ,
        year=draw(st.integers(1000, 2999)),
        series=draw(st.sampled_from(DocumentSeries)),
        number=draw(_NUMBERS),
        parts=tuple(parts),
    )


def resolution_numbers() -> st.SearchStrategy[ResolutionNumber]:
    return st.builds(ResolutionNumber, session=_NUMBERS, serial=_NUMBERS, kind=st.sampled_from(ResolutionKind))


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    instrument = draw(slugs())
    if draw(st.booleans()):
        return Provision(instrument=instrument, chapter=draw(st.integers(1, 3999)))
    point = draw(st.none() | st.integers(1, 26))
    return Provision(
        instrument=instrument,
        article=draw(_NUMBERS),
        paragraph=draw(st.none() | _NUMBERS),
        point=point,
        subpoint=None if point is None else draw(st.none() | st.integers(1, 37)),
    )


@st.composite
def paragraph_refs(draw: st.DrawFn) -> ParagraphRef:
    kind = draw(st.sampled_from(PlaceKind))
    number = draw(st.integers(1, 50_000))
    form = draw(st.sampled_from(("number", "point", "range", "unnumbered")))
    if form == "unnumbered" and kind in {PlaceKind.ANNEX, PlaceKind.TITLE}:
        return ParagraphRef(kind=kind)
    point = draw(st.sampled_from("abcxyz")) if form == "point" else None
    ranged = kind in {PlaceKind.PARAGRAPH, PlaceKind.ARTICLE, PlaceKind.PAGE, PlaceKind.SECTION}
    last = number + draw(st.integers(1, 40_000)) if form == "range" and ranged else None
    return ParagraphRef(kind=kind, number=number, point=point, last=last)


def item_numbers() -> st.SearchStrategy[ItemNumber]:
    return st.builds(ItemNumber, number=st.integers(1, 99), letter=st.none() | st.sampled_from("abcz"))


def citations() -> st.SearchStrategy[Citation]:
    return st.builds(
        Citation,
        document=slugs().map(DocumentId),
        at=st.none() | paragraph_refs(),
        certainty=st.none() | st.sampled_from(assetrecovery.Certainty),
    )


def local_terms() -> st.SearchStrategy[LocalTerm]:
    return st.builds(LocalTerm, code=slugs().map("x-{}".format), text=st.none() | texts())


def documents() -> st.SearchStrategy[Document]:
    return st.builds(
        Document,
        id=slugs().map(DocumentId),
        kind=st.sampled_from(DocumentKind) | local_terms(),
        title=texts(),
        symbol=st.none() | document_symbols(),
        reference=st.none() | lines(),
        date=st.none() | partial_dates(),
        authors=st.lists(slugs(), max_size=2).map(tuple),
        languages=st.lists(st.sampled_from(TAGS), max_size=2).map(tuple),
        url=st.none() | lines(),
        accessed=st.none() | partial_dates(),
        citations=st.lists(citations(), max_size=2).map(tuple),
    )


VALUES: dict[type[Any], st.SearchStrategy[Any]] = {
    Citation: citations(),
    Currency: currencies(),
    DocumentSymbol: document_symbols(),
    ItemNumber: item_numbers(),
    LocalTerm: local_terms(),
    Money: moneys(),
    ParagraphRef: paragraph_refs(),
    PartialDate: partial_dates(),
    Period: periods(),
    Provision: provisions(),
    Rate: rates(),
    ResolutionNumber: resolution_numbers(),
    Text: texts(),
}
"""A strategy for each value."""

TEXT_VALUES = {cls: strategy for cls, strategy in VALUES.items() if hasattr(cls, "parse")}
"""A strategy for each value that has a text form."""


# ── JSON, well-meant and otherwise ───────────────────────────────────────────────────────────────

_WORDS = (
    "", " ", "x-a", "x-_", "yes", "report", "uncac", "CHE", "wg2-11", "2017", "2017-08-24", "2017-08/..", "2017-00",
    "10:00", "25:00", "UNCAC 57(3)(c)", "CAC/COSP/WG.2/2017/L.1/Add.1", "6/2", "4(b)", "paragraph 2(c)", "USD", "1.50",
    "维也纳", "\u202e", "\x00", "\ud800", "e\u0301", "２０１７",
)  # fmt: skip


def json_leaves() -> st.SearchStrategy[Any]:
    words = st.sampled_from(_WORDS) | st.text(max_size=8)
    return st.none() | st.booleans() | st.integers(-(10**38), 10**38) | st.floats(allow_nan=False) | words


def json_values(keys: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Any]:
    """Any JSON at all; with `keys`, objects use these keys often enough to come near to what is meant."""
    names = st.text(max_size=6) if keys is None else keys
    return st.recursive(
        json_leaves(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=6),
        max_leaves=12,
    )
