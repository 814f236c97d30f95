"""What the tests share: vector files, the public types, copies of a value, and what laws draw."""

import copy
import importlib
import json
import pickle
import pkgutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import attrs
import hypothesis
from hypothesis import Phase, settings
from hypothesis import strategies as st

import assetrecovery
from assetrecovery import (
    AssetRecoveryError,
    Citation,
    Currency,
    Document,
    DocumentSymbol,
    LocalTerm,
    Money,
    ParagraphRef,
    PartialDate,
    Period,
    Problem,
    Provision,
    ResolutionNumber,
    TermEnum,
    Text,
)
from assetrecovery.introspection import public_types
from assetrecovery.serialization import Kept, Limits
from assetrecovery.sources import DocumentKind, PlaceKind
from assetrecovery.strategies import (
    ANY,
    Ids,
    citations,
    currencies,
    decimals,
    document_symbols,
    documents,
    item_numbers,
    letters,
    lines,
    local_terms,
    paragraph_refs,
    partial_dates,
    periods,
    provisions,
    rates,
    resolution_numbers,
    symbol_parts,
    texts,
)
from assetrecovery.values import (
    AuthorityId,
    DateQualifier,
    DocumentId,
    InstrumentId,
    ItemNumber,
    JurisdictionId,
    OrganizationId,
    PersonId,
    Rate,
    Span,
)

T = TypeVar("T")

VECTORS = Path(__file__).parent / "vectors"
WINGS = ("values", "sources", "participants", "mandates", "agenda", "arrangements")


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
    return [member for member in public_types().values() if attrs.has(member)]


IN_NO_FILE = {Kept, Limits, Problem, Span}
"""Values that no record has: what is wrong with an input or kept of it, and what sums are worked out with."""


def model_classes() -> list[type[Any]]:
    """The public classes that files hold: those of the values, the sources and the wings."""
    return [cls for cls in public_classes() if cls.__module__.split(".")[1] in WINGS and cls not in IN_NO_FILE]


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


# ── objects that nobody can build ────────────────────────────────────────────────────────────────


def forced(cls: type[Any], /, **fields: Any) -> Any:
    """An object filled past its constructor, as only a debugger or a mistake of ours could: nothing is checked."""
    thing = object.__new__(cls)
    for field in attrs.fields(cls):
        object.__setattr__(thing, field.name, fields.get(field.name, field.default))
    return thing


# ── strategies ───────────────────────────────────────────────────────────────────────────────────

# The laws draw from `assetrecovery.strategies`. Those draw what is usual; here they are joined with what is rare and
# right nevertheless, up to the bounds of the types, wherever no knob of theirs goes as far as a law does.

TAGS = ("ar", "ca-valencia", "de", "es", "es-419", "fr", "pt-BR", "ru", "uz-Latn-UZ", "zh-Hant")

_NUMBERS = st.integers(1, 9999)


def slugs() -> st.SearchStrategy[str]:
    """Slugs of any shape: the library has strategies of ids alone, and each of these begins with its kind."""
    return st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)


def slug_ids() -> Ids:
    """Ids of any shape for what values and documents point at."""
    kinds = (AuthorityId, DocumentId, InstrumentId, JurisdictionId, OrganizationId, PersonId)
    return ANY.but({kind: slugs().map(kind) for kind in kinds})


def wide_lines() -> st.SearchStrategy[str]:
    """Lines with spaces of every kind within, which the public ones make plain."""
    spaces = st.text(st.characters(categories=("Zs",), exclude_characters="\u2000\u2001"), min_size=1, max_size=2)
    spaced = st.builds("{}{}{}".format, lines(), spaces, lines())
    return lines(max_size=20) | spaced


def wide_texts() -> st.SearchStrategy[Text]:
    """Texts in any languages and scripts: the public ones keep a language to its own, and draw from few at a time."""
    tags = st.sampled_from(("en", "zh", *TAGS))
    said = st.dictionaries(tags, wide_lines(), min_size=1, max_size=5)
    return texts(languages=("en", "zh", "ar", "fr", "pt-BR"), max_size=20) | st.builds(_text, said, st.sets(tags))


def _text(said: dict[str, str], ours: set[str]) -> Text:
    others = tuple((tag, said[tag]) for tag in sorted(said) if tag not in {"en", "zh"})
    derived = tuple(sorted(ours & said.keys()))
    return Text(en=said.get("en"), zh=said.get("zh"), others=others, derived=derived)


def doubted(dates: st.SearchStrategy[PartialDate]) -> st.SearchStrategy[PartialDate]:
    """The same dates, all of them in doubt: a knob leaves out the doubted ones, and none the others."""
    return st.builds(attrs.evolve, dates, qualifier=st.sampled_from(DateQualifier))


def wide_periods(dates: st.SearchStrategy[PartialDate], *, firm: bool = False) -> st.SearchStrategy[Period]:
    """Periods that end in the month or year in which they begin, or in doubt; the sides of the public ones ascend."""
    within = st.builds(_period_within, dates, st.booleans())
    if firm:
        return periods(dates=dates) | within
    doubtful_start = st.builds(Period, start=doubted(dates), end=dates)
    doubtful_end = st.builds(Period, start=dates, end=doubted(dates))
    return st.one_of(periods(dates=dates), within, doubtful_start, doubtful_end)


def _period_within(date: PartialDate, month: bool) -> Period:  # noqa: FBT001  drawn
    end = PartialDate(year=date.year, month=date.month if month else None, qualifier=date.qualifier)
    return Period(start=date, end=end)


def wide_moneys(currency: str | None = None) -> st.SearchStrategy[Money]:
    """Money of finer scales: `moneys` has no knob for them."""
    chosen = currencies() if currency is None else st.just(Currency(code=currency))
    return st.builds(Money, amount=decimals(max_digits=30, max_scale=9, negative=True), currency=chosen)


def wide_rates() -> st.SearchStrategy[Rate]:
    """Rates of any day, finer ones, and by any source: of these `rates` has a knob for the source alone."""
    values = decimals(max_digits=10, max_scale=9).map(lambda value: value or Decimal(1))
    return st.builds(attrs.evolve, rates(ids=slug_ids()), value=values, on=partial_dates())


def wide_document_symbols() -> st.SearchStrategy[DocumentSymbol]:
    """Symbols of any year and body, with more parts: of these `document_symbols` has a knob for the year alone."""
    organs = st.none() | st.just("IRG") | st.builds("{}.{}".format, st.sampled_from(("WG", "EG")), _NUMBERS)
    parts = st.lists(symbol_parts(), max_size=3).map(tuple)
    conferences = st.builds(
        attrs.evolve, document_symbols(min_year=1000, max_year=2999, others=False), organ=organs, parts=parts
    )
    return conferences | document_symbols()


def wide_provisions() -> st.SearchStrategy[Provision]:
    """Provisions with high numbers, and with subpoints below paragraphs, which the public ones do not have."""
    paragraph = {"instrument": slugs().map(InstrumentId), "article": _NUMBERS, "paragraph": _NUMBERS}
    points, subpoints = st.integers(1, 26), st.integers(1, 37)
    return st.one_of(
        provisions(ids=slug_ids(), max_chapter=3999, max_article=9999),
        st.builds(Provision, **paragraph),
        st.builds(Provision, **paragraph, point=points),
        st.builds(Provision, **paragraph, point=points, subpoint=subpoints),
    )


def wide_paragraph_refs() -> st.SearchStrategy[ParagraphRef]:
    """Places with high numbers and long ranges: `paragraph_refs` has no knob for them."""
    numbers = st.integers(1, 50_000)
    numbered = {"kind": st.sampled_from(PlaceKind), "number": numbers}
    ranged = st.sampled_from((PlaceKind.PARAGRAPH, PlaceKind.ARTICLE, PlaceKind.PAGE, PlaceKind.SECTION))
    return st.one_of(
        paragraph_refs(),
        st.builds(ParagraphRef, **numbered),
        st.builds(ParagraphRef, **numbered, point=letters()),
        st.builds(
            lambda kind, number, further: ParagraphRef(kind=kind, number=number, last=number + further),
            ranged,
            numbers,
            st.integers(1, 40_000),
        ),
    )


def wide_citations() -> st.SearchStrategy[Citation]:
    return citations(ids=slug_ids()) | citations(ids=slug_ids(), at=wide_paragraph_refs())


def wide_local_terms() -> st.SearchStrategy[LocalTerm]:
    """Local terms with longer codes, worded in any language: `local_terms` has no knobs."""
    return local_terms() | st.builds(LocalTerm, code=slugs().map("x-{}".format), text=st.none() | wide_texts())


def wide_documents() -> st.SearchStrategy[Document]:
    full = documents(
        ids=slug_ids(),
        id=slugs().map(DocumentId),
        kind=st.sampled_from(DocumentKind) | wide_local_terms(),
        title=wide_texts(),
        symbol=st.none() | wide_document_symbols(),
        reference=st.none() | wide_lines(),
        date=st.none() | partial_dates(),
        languages=st.lists(st.sampled_from(TAGS), max_size=2).map(tuple),
        url=st.none() | wide_lines(),
        accessed=st.none() | partial_dates(),
        citations=st.lists(wide_citations(), max_size=2).map(tuple),
    )
    return documents() | full


VALUES: dict[type[Any], st.SearchStrategy[Any]] = {
    Citation: wide_citations(),
    Currency: currencies(),
    DocumentSymbol: wide_document_symbols(),
    ItemNumber: item_numbers(),
    LocalTerm: wide_local_terms(),
    Money: wide_moneys(),
    ParagraphRef: wide_paragraph_refs(),
    PartialDate: partial_dates(),
    Period: wide_periods(partial_dates()),
    Provision: wide_provisions(),
    Rate: wide_rates(),
    ResolutionNumber: resolution_numbers(),
    Text: wide_texts(),
}
"""A strategy for each value."""


def simplest(strategy: st.SearchStrategy[T]) -> T:
    """What a strategy draws when nothing is asked of it."""
    quick = settings(database=None, phases=[Phase.generate, Phase.shrink])
    return hypothesis.find(strategy, lambda _: True, settings=quick)


# ── JSON, well-meant and otherwise ───────────────────────────────────────────────────────────────

_WORDS = (
    "", " ", "x-a", "x-_", "yes", "report", "uncac", "CHE", "wg2-11", "2017", "2017-08-24", "2017-08/..", "2017-00",
    "10:00", "25:00", "UNCAC 57(3)(c)", "CAC/COSP/WG.2/2017/L.1/Add.1", "6/2", "4(b)", "paragraph 2(c)", "USD", "1.50",
    "维也纳", "\u202e", "\x00", "\ud800", "e\u0301", "２０１７",
)  # fmt: skip


def json_leaves() -> st.SearchStrategy[Any]:
    """Texts and numbers, right and wrong: the library draws what is right, and files with one slip, but no junk."""
    words = st.sampled_from(_WORDS) | st.text(max_size=8)
    return st.none() | st.booleans() | st.integers(-(10**38), 10**38) | st.floats(allow_nan=False) | words


def json_values(
    keys: st.SearchStrategy[str] | None = None, *, leaves: st.SearchStrategy[Any] | None = None
) -> st.SearchStrategy[Any]:
    """Any JSON at all; with `keys`, objects use these keys often enough to come near to what is meant."""
    names = st.text(max_size=6) if keys is None else keys
    return st.recursive(
        json_leaves() if leaves is None else leaves,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=6),
        max_leaves=12,
    )


def paths_of(plain: Any, way: tuple[str | int, ...] = ()) -> list[tuple[tuple[str | int, ...], Any]]:
    inner: Any = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [(way, plain), *(found for token, value in inner for found in paths_of(value, (*way, token)))]
