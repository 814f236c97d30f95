"""Documents: what is cited; how it was issued is in its symbol, what it contains is its kind."""

import pytest
from hypothesis import given

from assetrecovery import Document, DocumentSymbol, InvalidError, LocalTerm, Text, dumps, loads
from assetrecovery.sources import DocumentKind
from assetrecovery.values import DocumentId, DocumentSeries
from tests.helpers import copies, likeness, wide_documents


def a_document(**changed: object) -> Document:
    fields: dict[str, object] = {
        "id": DocumentId("cac-cosp-wg2-2017-crp-1"),
        "kind": DocumentKind.STUDY,
        "title": Text(zh="对被扣押和没收的资产的有效管理和处置"),
        "symbol": DocumentSymbol.parse("CAC/COSP/WG.2/2017/CRP.1"),
    }
    return Document(**(fields | changed))


@given(wide_documents())
def test_a_document_is_read_back_from_its_file(document: Document):
    """Writing a document and reading it gives the same document, and the same bytes when written again."""
    text = dumps(document)
    assert document == loads(text, Document)
    assert text == dumps(loads(text, Document))


@given(wide_documents())
def test_a_document_survives_copying_and_pickling(document: Document):
    """Documents are values."""
    for copied in copies(document):
        assert likeness(document) == likeness(copied)


def test_what_a_document_contains_is_not_how_it_was_issued():
    """A study may be a conference room paper: the kind says one, the symbol says the other."""
    assert (DocumentKind.STUDY, DocumentSeries.CONFERENCE_ROOM_PAPER) == (a_document().kind, a_document().series)


def test_a_document_without_a_symbol_has_no_series():
    """Press and judgements are in no series of the United Nations."""
    assert a_document(symbol=None).series is None


def test_a_kind_that_the_list_does_not_have_is_local():
    """The list of kinds is open: a word of one's own stands in it under its own code."""
    document = a_document(kind=LocalTerm(code="x-press-kit"))
    assert '"kind": "x-press-kit"' in dumps(document)
    assert document == loads(dumps(document), Document)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("id", "CAC/COSP/WG.2/2017/CRP.1", "bad_id"),
        ("id", "", "bad_id"),
        ("reference", "", "empty_text"),
        ("reference", " A/58/422", "empty_text"),
        ("reference", "A/58/422\u202e", "bad_character"),
        ("url", "", "empty_text"),
        ("url", "https://undocs.org/\x00", "bad_character"),
        ("url", "https://undocs.org/e\u0301", "not_nfc"),
    ],
)
def test_a_document_is_named_and_found_by_clean_text(field: str, value: str, code: str):
    """The id, the number under another system and the address are one clean line each."""
    with pytest.raises(InvalidError) as error:
        a_document(**{field: value})
    assert [(code, f"/{field}")] == [(problem.code, problem.path) for problem in error.value.problems]


def test_everything_wrong_with_a_document_is_said_at_once():
    """A document is refused once, for all that is wrong with it."""
    with pytest.raises(InvalidError) as error:
        a_document(id="Report", reference="", url=" ")
    assert ["/id", "/reference", "/url"] == [problem.path for problem in error.value.problems]


@pytest.mark.parametrize("language", ["\ud800", 5, ""], ids=ascii)
def test_languages_are_written_as_strictly_as_they_are_read(language: object):
    """What could not be read back is not written: no surrogate and no number stands for a language."""
    with pytest.raises(InvalidError) as error:
        dumps(a_document(languages=("en", language)))
    assert "/languages/1" == error.value.problems[0].path
