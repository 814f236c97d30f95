"""Citations: where in which document a fact was found, and how far it can be trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Citation, InvalidError, ParagraphRef
from assetrecovery.sources import Certainty, PlaceKind
from tests.helpers import copies, likeness, wide_citations, wide_paragraph_refs


@given(wide_paragraph_refs())
def test_a_place_is_read_back_from_its_text(place: ParagraphRef):
    """Writing a place in a document and reading it gives the same place."""
    assert place == ParagraphRef.parse(str(place))
    assert str(place) == str(ParagraphRef.parse(str(place)))


@given(wide_paragraph_refs())
def test_a_place_survives_copying_and_pickling(place: ParagraphRef):
    """Places are values, and their representation can be pasted back."""
    for copied in copies(place):
        assert likeness(place) == likeness(copied)
    assert place == eval(repr(place), {"ParagraphRef": ParagraphRef})  # noqa: S307  our own repr


@given(wide_citations())
def test_a_citation_survives_copying_and_pickling(citation: Citation):
    """Citations are values."""
    for copied in copies(citation):
        assert likeness(citation) == likeness(copied)


@given(st.integers(1, 99_000), st.integers(1, 50))
def test_a_range_cites_every_number_in_it(first: int, more: int):
    """Paragraphs 10 to 13 are the paragraphs 10, 11, 12 and 13."""
    place = ParagraphRef(kind=PlaceKind.PARAGRAPH, number=first, last=first + more)
    assert list(range(first, first + more + 1)) == list(place.numbers())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("paragraph 2(c)", [2]),
        ("paragraph 10-13", [10, 11, 12, 13]),
        ("item 4(b)", [4]),
        ("annex", []),
        ("annex 2", [2]),
        ("title", []),
        ("page 7", [7]),
        ("article 57", [57]),
        ("section 2", [2]),
        ("table 1", [1]),
    ],
)
def test_places_are_named_as_documents_number_them(text: str, numbers: list[int]):
    """A paragraph, an annotation to an item, an annex, a page: each kind of place has its word."""
    place = ParagraphRef.parse(text)
    assert text == str(place)
    assert numbers == list(place.numbers())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2",
        "2(c)",
        "paragraph",
        "paragraph ",
        "paragraph 0",
        "paragraph 02",
        "paragraph -1",
        "paragraph 2 (c)",
        "paragraph 2(C)",
        "paragraph 2(cc)",
        "paragraph 2(c)-5",
        "paragraph 13-10",
        "paragraph 10-10",
        "paragraph 10-",
        "Paragraph 2",
        "para. 2",
        "paragraphs 2",
        "item",
        "page",
        "chapter 5",
        "annex(a)",
        "annex-2",
        "paragraph  2",
        "paragraph 2\n",
        "paragraph ２",
        "paragraph 123456",
        "第2段",
    ],
)
def test_what_is_no_place_in_a_document_is_refused(text: str):
    """A place without its number, a range that runs backwards and another spelling are refused."""
    with pytest.raises(InvalidError) as error:
        ParagraphRef.parse(text)
    assert "bad_place_in_document" == error.value.code


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"number": 0},
        {"number": -2},
        {"number": 2, "last": 2},
        {"number": 2, "last": 1},
        {"last": 3},
        {"point": "c"},
        {"number": 2, "point": "C"},
        {"number": 2, "point": "c", "last": 5},
        {"number": 2, "last": 0},
    ],
    ids=str,
)
def test_no_place_is_built_that_could_not_be_written(parts: dict[str, object]):
    """A place put together from parts is held to the grammar as one that is read."""
    with pytest.raises(InvalidError) as error:
        ParagraphRef(kind=PlaceKind.PARAGRAPH, **parts)
    assert "bad_place_in_document" == error.value.code


def test_a_point_without_a_letter_is_no_point():
    """A place either has a lettered point or has none; an empty one would make two places of one text."""
    with pytest.raises(InvalidError) as error:
        ParagraphRef(kind=PlaceKind.PARAGRAPH, number=2, point="")
    assert "bad_place_in_document" == error.value.code


def test_a_citation_is_written_briefly():
    """A document, a place as text and a certainty make a citation; the last two may be left out."""
    citation = Citation.of("cac-cosp-wg2-2017-4", "paragraph 4", Certainty.HIGH)
    assert ("cac-cosp-wg2-2017-4", "paragraph 4", Certainty.HIGH) == (
        citation.document,
        str(citation.at),
        citation.certainty,
    )
    assert (None, None) == (Citation.of("d").at, Citation.of("d").certainty)


def test_a_citation_with_a_bad_place_is_refused():
    """The place of a citation written briefly is held to the grammar."""
    with pytest.raises(InvalidError) as error:
        Citation.of("cac-cosp-wg2-2017-4", "somewhere")
    assert "bad_place_in_document" == error.value.code


def test_an_empty_place_is_not_the_whole_document():
    """Whoever means the whole document leaves the place out; an empty place is a slip."""
    with pytest.raises(InvalidError) as error:
        Citation.of("cac-cosp-wg2-2017-4", "")
    assert "bad_place_in_document" == error.value.code


def test_a_citation_without_judgement_has_none():
    """How far a source bears a fact out is said only where somebody has judged it."""
    assert Citation.of("d") != Citation.of("d", certainty=Certainty.LOW)
