"""Symbols: how the United Nations names a document, and numbers of resolutions and decisions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import DocumentSymbol, InvalidError, ResolutionNumber
from assetrecovery.strategies import resolution_numbers, symbol_parts
from assetrecovery.values import DocumentSeries, ResolutionKind, SymbolPart, SymbolPartKind, parse_citation
from tests.helpers import copies, likeness, vectors, wide_document_symbols

SYMBOLS = vectors("symbols")
CITATIONS = vectors("cited-documents")
RESOLUTIONS = vectors("resolutions")
REAL = vectors("symbols-real")


# ── document symbols ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("text", "canonical", "series"), [row[:3] for row in SYMBOLS if not row[3]])
def test_symbols_are_read_also_where_typesetting_broke_them(text: str, canonical: str, series: str):
    """Every symbol that the two documents of 2017 print is read, also over the end of a line, and put right."""
    symbol = DocumentSymbol.parse(text)
    assert canonical == str(symbol)
    assert DocumentSeries(series) is symbol.series


@pytest.mark.parametrize(("text", "code"), [(row[0], row[3]) for row in SYMBOLS if row[3]])
def test_what_is_not_a_symbol_of_this_field_is_refused(text: str, code: str):
    """Symbols of other bodies, misspelt ones and look-alikes are refused, not repaired."""
    with pytest.raises(InvalidError) as error:
        DocumentSymbol.parse(text)
    assert code == error.value.code


@pytest.mark.parametrize(("text", "symbols", "code"), [row[:3] for row in REAL])
def test_symbols_that_are_in_use_are_read_or_refused_with_the_reason(text: str, symbols: str, code: str):
    """Every symbol found on a paper or page means the symbols that it should; what is not one symbol says why."""
    if symbols:
        assert symbols.split(" | ") == [str(symbol) for symbol in parse_citation(text)]
    if code:
        with pytest.raises(InvalidError) as error:
            DocumentSymbol.parse(text)
        assert code == error.value.code
    else:
        assert symbols == str(DocumentSymbol.parse(text))


def test_at_least_sixty_symbols_that_are_in_use_are_held():
    """The list of symbols in use has bodies of both conferences and other organs, and is not padded."""
    assert len(REAL) == len({row[0] for row in REAL}) >= 60


@given(wide_document_symbols())
def test_a_symbol_is_read_back_from_its_text(symbol: DocumentSymbol):
    """Writing a symbol and reading it gives the same symbol."""
    assert symbol == DocumentSymbol.parse(str(symbol))
    assert str(symbol) == str(DocumentSymbol.parse(str(symbol)))


@given(wide_document_symbols(), st.data())
def test_white_space_never_changes_a_symbol(symbol: DocumentSymbol, data: st.DataObject):
    """Wherever typesetting puts spaces and line breaks, the symbol is the same."""
    text = str(symbol)
    cut = data.draw(st.integers(0, len(text)))
    space = data.draw(st.sampled_from([" ", "\n", " \n\n", "\u3000", "\t"]))
    assert symbol == DocumentSymbol.parse(text[:cut] + space + text[cut:])


@given(wide_document_symbols())
def test_a_symbol_survives_copying_and_pickling(symbol: DocumentSymbol):
    """Symbols are values, and their representation can be pasted back."""
    for copied in copies(symbol):
        assert likeness(symbol) == likeness(copied)
    assert symbol == eval(repr(symbol), {"DocumentSymbol": DocumentSymbol})  # noqa: S307  our own repr


@given(wide_document_symbols(), symbol_parts())
def test_a_part_stands_under_the_symbol_of_its_document(symbol: DocumentSymbol, added: SymbolPart):
    """An addendum has the symbol of its document and its own number behind it."""
    part = symbol.with_part(added.kind, added.number)
    assert f"{symbol}/{added}" == str(part)
    assert symbol.main == part.main == part.main.main
    assert () == part.main.parts


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_symbol_has_an_address(language: str):
    """A document is served in each language under its symbol."""
    symbol = DocumentSymbol.parse("CAC/COSP/WG.2/2017/4")
    assert f"https://undocs.org/{language}/CAC/COSP/WG.2/2017/4" == symbol.url(language)


@pytest.mark.parametrize(
    "changed",
    [
        {"year": 17},
        {"year": 20170},
        {"year": -2017},
        {"number": 0},
        {"number": 12345},
        {"number": -1},
        {"organ": "WG2"},
        {"organ": "WG.2/2016"},
        {"root": "UN"},
        {"mark": "INF."},
        {"session": "7"},
        {"year": None},
        {"parts": (SymbolPart(kind=SymbolPartKind.ADDENDUM, number=0),)},
    ],
    ids=str,
)
def test_no_symbol_is_built_that_could_not_be_read(changed: dict[str, object]):
    """A symbol put together from parts is held to the grammar as one that is read."""
    parts = {"root": "CAC/COSP", "organ": "WG.2", "year": 2017, "number": 4} | changed
    with pytest.raises(InvalidError) as error:
        DocumentSymbol(**parts)
    assert ("unknown_code" if "root" in changed else "bad_symbol") == error.value.code


def test_a_body_without_a_name_is_no_body():
    """A symbol of the Conference itself leaves the body out; an empty one would make two symbols of one text."""
    with pytest.raises(InvalidError) as error:
        DocumentSymbol(root="CAC/COSP", organ="", year=2017, number=4)
    assert "bad_symbol" == error.value.code


def test_no_symbol_is_endless():
    """A document has an addendum, perhaps with a corrigendum, but not a hundred parts of parts."""
    with pytest.raises(InvalidError) as error:
        DocumentSymbol.parse("CAC/COSP/2017/1" + "/Add.1" * 100)
    assert "bad_symbol" == error.value.code


# ── citations of several documents ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("text", "symbols"), [row[:2] for row in CITATIONS if not row[2]])
def test_a_citation_of_several_documents_means_each_of_them(text: str, symbols: str):
    """In a closing paragraph, "L.1 和 Add.1-3" cites four documents."""
    assert symbols.split() == [str(symbol) for symbol in parse_citation(text)]


@pytest.mark.parametrize(("text", "code"), [(row[0], row[2]) for row in CITATIONS if row[2]])
def test_a_citation_that_cannot_be_expanded_is_refused(text: str, code: str):
    """Parts without a document, and ranges that run backwards or for ever, are refused as a whole."""
    with pytest.raises(InvalidError) as error:
        parse_citation(text)
    assert code == error.value.code


@given(
    st.lists(wide_document_symbols(), min_size=1, max_size=5), st.sampled_from(["和", "、", ", ", " and ", "；", " & "])
)
def test_listed_symbols_are_read_one_by_one(symbols: list[DocumentSymbol], joint: str):
    """A list of whole symbols, however joined, is those symbols in that order."""
    assert tuple(symbols) == parse_citation(joint.join(map(str, symbols)))


@pytest.mark.parametrize("mark", [",", ":", "-", "/", "1", ""])
def test_a_part_is_joined_to_its_number_by_a_full_stop(mark: str):
    """`Add.1` is a part and `Add,1` is none, by itself or behind its document."""
    for text in (f"CAC/COSP/WG.2/2017/L.1/Add{mark}1", f"CAC/COSP/WG.2/2017/L.1 and Add{mark}1"):
        with pytest.raises(InvalidError) as error:
            parse_citation(text)
        assert "bad_symbol" == error.value.code


def test_a_thousand_documents_are_cited_and_no_more():
    """A citation names up to a thousand documents; the next one is too many."""
    symbols = [f"CAC/COSP/WG.2/2017/{number}" for number in range(1, 1002)]
    assert symbols[:1000] == [str(symbol) for symbol in parse_citation("; ".join(symbols[:1000]))]
    with pytest.raises(InvalidError) as error:
        parse_citation("; ".join(symbols))
    assert "bad_symbol" == error.value.code


def test_a_range_of_parts_ascends():
    """The last part of a range is not before the first, and may be the first itself."""
    assert 2 == len(parse_citation("CAC/COSP/WG.2/2017/L.1 and Add.3-3"))
    assert 101 == len(parse_citation("CAC/COSP/WG.2/2017/L.1 and Add.1-100"))
    for parts in ("Add.3-2", "Add.1-101"):
        with pytest.raises(InvalidError) as error:
            parse_citation(f"CAC/COSP/WG.2/2017/L.1 and {parts}")
        assert "bad_symbol" == error.value.code


def test_a_citation_does_not_outgrow_its_text():
    """No short text is made into a library of documents."""
    with pytest.raises(InvalidError) as error:
        parse_citation("CAC/COSP/2017/L.1" + "、Add.1-99" * 200)
    assert "bad_symbol" == error.value.code


# ── resolutions and decisions ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("text", "canonical"), [row[:2] for row in RESOLUTIONS if not row[2]])
def test_numbers_of_resolutions_are_read_in_both_languages(text: str, canonical: str):
    """Every resolution that the two documents of 2017 cite is read, as is its bare number."""
    assert canonical == str(ResolutionNumber.parse(text))


@pytest.mark.parametrize(("text", "code"), [(row[0], row[2]) for row in RESOLUTIONS if row[2]])
def test_what_is_not_a_number_of_a_resolution_is_refused(text: str, code: str):
    """Numbers of directives, and numbers written otherwise, are refused."""
    with pytest.raises(InvalidError) as error:
        ResolutionNumber.parse(text)
    assert code == error.value.code


@pytest.mark.parametrize("text", ["第 6/2 号决议", "第 6/2\n\n号决议", "第 4/1 号决定"])
def test_numbers_of_resolutions_are_read_as_chinese_documents_print_them(text: str):
    """The Chinese documents set spaces around the number and break lines in it; it is the same number."""
    assert ResolutionNumber.parse("".join(text.split())) == ResolutionNumber.parse(text)


@pytest.mark.parametrize("text", ["第6/2", "6/2号决议", "第resolution 6/2", "第decision 4/1"])
def test_a_number_is_written_in_one_language_and_whole(text: str):
    """Half of a Chinese number, or a mixture of two languages, is not a form in which documents write it."""
    with pytest.raises(InvalidError) as error:
        ResolutionNumber.parse(text)
    assert "bad_resolution" == error.value.code


@given(resolution_numbers())
def test_a_number_is_read_back_from_its_text(number: ResolutionNumber):
    """Writing a number and reading it gives the same number, and tells resolutions from decisions."""
    assert number == ResolutionNumber.parse(str(number))
    assert (number.kind is ResolutionKind.DECISION) == str(number).startswith("decision ")


@given(resolution_numbers())
def test_a_number_survives_copying_and_pickling(number: ResolutionNumber):
    """Numbers are values, and their representation can be pasted back."""
    for copied in copies(number):
        assert likeness(number) == likeness(copied)
    assert number == eval(repr(number), {"ResolutionNumber": ResolutionNumber})  # noqa: S307  our own repr


def test_a_resolution_is_not_the_decision_of_its_number():
    """The Conference counts resolutions and decisions apart: 4/1 of each are two acts."""
    assert ResolutionNumber.parse("4/1") != ResolutionNumber.parse("decision 4/1")


@pytest.mark.parametrize(("session", "serial"), [(0, 1), (1, 0), (-1, 2), (6, -2), (10_000, 1), (6, 10_000)])
def test_sessions_and_serial_numbers_count_from_one(session: int, serial: int):
    """A number put together from parts is held to the grammar as one that is read."""
    with pytest.raises(InvalidError) as error:
        ResolutionNumber(session=session, serial=serial)
    assert "bad_resolution" == error.value.code
