"""What every kind of record has: identifiers, the day of checking and a mark of handling, each under one name."""

import ast
import importlib
import inspect
import itertools
from typing import Any

import attrs
import pytest

from assetrecovery import InvalidError, LocalTerm, dumps, loads
from assetrecovery.kinds import KINDS
from assetrecovery.sources import Citation, Handling, Identifier, IdentifierScheme
from assetrecovery.values import PartialDate, Period
from assetrecovery.values.shapes import fields_of

COMMON = ("identifiers", "checked", "handling", "citations")
CLASSES: dict[str, Any] = {
    kind.name: getattr(importlib.import_module(f"assetrecovery.{kind.home}"), kind.name) for kind in KINDS
}


def described(cls: type) -> dict[str, str]:
    """The sentences under the fields of a class."""
    body = ast.parse(inspect.getsource(cls)).body[0].body  # type: ignore[attr-defined]
    return {
        field.target.id: said.value.value
        for field, said in itertools.pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(said, ast.Expr)
    }


@pytest.mark.parametrize("name", CLASSES)
def test_every_kind_of_record_ends_with_the_same_fields(name: str):
    """No kind of record is without identifiers, a day of checking, a mark of handling and citations, in this order."""
    assert tuple(shape.name for shape in fields_of(CLASSES[name]))[-4:] == COMMON


@pytest.mark.parametrize("name", CLASSES)
def test_the_common_fields_are_of_one_type_and_say_one_thing(name: str):
    """What the common fields hold and what is said of them is the same on every kind."""
    shapes = {shape.name: shape for shape in fields_of(CLASSES[name])}
    assert shapes["identifiers"].type == tuple[Identifier, ...]
    assert shapes["checked"].type == PartialDate | Period
    assert shapes["handling"].type is Handling
    assert shapes["citations"].type == tuple[Citation, ...]
    first = described(CLASSES["Document"])
    assert [described(CLASSES[name])[field] for field in COMMON[:3]] == [first[field] for field in COMMON[:3]]


def test_an_identifier_and_a_mark_stand_in_a_file():
    """A record keeps in its file under what numbers others know it, when it was checked, and who may see it."""
    text = """{
      "type": "case_cluster", "id": "affair", "title": {"en": "Affair"},
      "identifiers": [{"scheme": "court_docket", "value": "03 Cr. 404", "jurisdiction": "USA"}],
      "checked": "2026-05-03",
      "handling": {"level": "restricted", "reason": "embargo", "until": "2027-03-01"}
    }"""
    record = loads(text, CLASSES["CaseCluster"])
    assert (record.identifiers[0].scheme, record.handling.until.year) == (IdentifierScheme.COURT_DOCKET, 2027)
    assert loads(dumps(record), CLASSES["CaseCluster"]) == record


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("lei", "506700GE1G29325QX363"),
        ("ocid", "ocds-213czf-000-00001"),
        ("doi", "10.1000/182"),
        ("wikidata", "Q7809"),
        ("court_docket", "2:11-CV-03582"),
        ("x-company-house", "anything at all"),
    ],
)
def test_an_identifier_is_kept_as_its_issuer_writes_it(scheme: str, value: str):
    """A value of a fixed form that fits, and any value of a free form, is kept as it is."""
    assert Identifier.of(scheme, value).value == value


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("lei", "506700GE1G29325QX364"),
        ("lei", "506700ge1g29325qx363"),
        ("lei", "506700GE1G29325QX36"),
        ("ocid", "213czf-000-00001"),
        ("ocid", "ocds-213czf-"),
        ("doi", "https://doi.org/10.1000/182"),
        ("wikidata", "7809"),
        ("wikidata", "Q0"),
    ],
)
def test_a_value_that_does_not_have_the_form_of_its_scheme_is_refused(scheme: str, value: str):
    """Where a public standard fixes the form, a slip is found at the value."""
    with pytest.raises(InvalidError) as caught:
        Identifier.of(scheme, value)
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("bad_identifier", "/value")]


@pytest.mark.parametrize("field", ["value", "url"])
def test_what_an_identifier_holds_is_one_clean_line(field: str):
    """A value or an address with white space at its end is refused there."""
    with pytest.raises(InvalidError) as caught:
        Identifier(**{"scheme": LocalTerm(code="x-own"), "value": "1", field: "a "})
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("empty_text", f"/{field}")]


def test_a_document_has_an_archived_address():
    """The address of an archived copy is one clean line, and stands in the file with its day."""
    text = '{"type": "document", "id": "page", "kind": "web_page", "title": {"en": "Page"}, "archived_on": "2026"'
    page = loads(text + ', "archived_url": "https://example.org/1"}', CLASSES["Document"])
    assert (page.archived_url, str(page.archived_on)) == ("https://example.org/1", "2026")
    with pytest.raises(InvalidError) as caught:
        attrs.evolve(page, archived_url="")
    assert [problem.path for problem in caught.value.problems] == ["/archived_url"]
