"""Identifiers in use: found however they are written, printed, and never taken for another."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Bundle, bundled, check, reference_data, show_return
from assetrecovery.checks import Severity
from assetrecovery.queries import find_identified
from assetrecovery.queries.identified import identifier_key
from assetrecovery.sources import Identifier, IdentifierScheme
from assetrecovery.strategies import return_bundles
from tests.laws import each, examples, reaches

RETURNS = bundled("returns")
LEI = "5493001KJTIIGC8Y1R12"


def bearing(*identifiers: Identifier, record_id: str = "usa-kgz-2019") -> Bundle:
    return RETURNS.replace(attrs.evolve(RETURNS.returns[record_id], identifiers=identifiers))


@pytest.mark.parametrize(
    ("scheme", "stored", "typed"),
    [
        ("court_docket", "03 Cr. 404", "03-cr-404"),
        ("court_docket", "18-CV-07543", "18 cv 07543"),
        ("case_number", "（2019）京01刑初12号", "(2019) 京01刑初12号"),
        ("register_number", "HRB 86891", "hrb86891"),
        ("lei", LEI, LEI.lower()),
        ("star_case", "ARW-1066", "ARW 1066"),
        ("ocid", "ocds-213czf-000-00001", "OCDS-213czf-000-00001"),
    ],
)
def test_an_identifier_is_found_however_it_is_written(scheme, stored, typed):
    """Case and the signs between letters and digits make no difference, and what is found says how it is stored."""
    bundle = bearing(Identifier.of(scheme, stored))
    (match,) = find_identified(bundle, typed)
    assert ("usa-kgz-2019", "/identifiers/0/value", stored) == (match.id, match.path, match.value)
    assert (match,) == find_identified(bundle, typed, scheme=IdentifierScheme(scheme))
    assert () == find_identified(bundle, typed, scheme=IdentifierScheme.WIKIDATA)
    assert stored in show_return(bundle, "usa-kgz-2019", "en")
    assert stored in show_return(bundle, "usa-kgz-2019", "zh")


@pytest.mark.parametrize(
    ("typed", "record", "path"),
    [
        ("CAC/COSP/WG.2/2017/4", "cac-cosp-wg2-2017-4", "/symbol"),
        ("cac cosp wg 2 2017 4", "cac-cosp-wg2-2017-4", "/symbol"),
        ("che", "CHE", "/id"),
        ("CH", "CHE", "/iso_alpha_2"),
        ("756", "CHE", "/m49"),
    ],
)
def test_symbols_and_codes_are_found(typed, record, path):
    """A document is found by its symbol and a State by its codes, in the bundle and in its base."""
    assert [(record, path)] == [(match.id, match.path) for match in find_identified(bundled("wg2-11"), typed)]


@pytest.mark.parametrize("typed", ["", " / ", "0 3 Cr. 404", "3 Cr. 404", "03 Cr. 40", "03 Cr. 4040", "9" * 5000])
def test_what_is_nearly_an_identifier_is_not_one(typed):
    """A digit more or less, or a number torn apart, is another number; nothing and too much are none."""
    assert () == find_identified(bearing(Identifier.of("court_docket", "03 Cr. 404")), typed)


def test_one_docket_may_be_that_of_many_records():
    """A docket that several records bear finds all of them, in the order of the bundle, and is no fault."""
    docket = Identifier.of("court_docket", "03 Cr. 404")
    both = [record.id for record in RETURNS.records if record.id in {"usa-kgz-2019", "che-kaz-2-2012"}]
    bundle = bearing(docket)
    bundle = bundle.replace(attrs.evolve(bundle.returns["che-kaz-2-2012"], identifiers=(docket,)))
    assert both == [match.id for match in find_identified(bundle, "03cr404")]
    assert not [finding for finding in check(bundle).findings if finding.rule.startswith("identifier")]


@pytest.mark.parametrize("scheme", list(IdentifierScheme))
def test_what_names_one_thing_is_found_on_two_records(scheme):
    """Two records of a kind under one identifier of a scheme that names one thing are a warning, and else nothing."""
    value = {"lei": LEI, "doi": "10.1000/182", "wikidata": "Q42", "ocid": "ocds-213czf-1"}.get(scheme.code, "7-b")
    one = Identifier(scheme=scheme, value=value)
    bundle = bearing(one)
    bundle = bundle.replace(attrs.evolve(bundle.returns["che-kaz-2-2012"], identifiers=(one,)))
    found = [finding for finding in check(bundle).findings if finding.rule == "identifier_of_one_record"]
    names_one = scheme.code in {"lei", "opencorporates", "org_id", "doi", "wikidata"}
    assert [Severity.WARNING] * names_one == [finding.severity for finding in found]


def test_a_record_of_the_base_bears_its_identifier_first():
    """An own record under the code of a State of the base is the one that is found fault with."""
    state = attrs.evolve(reference_data().jurisdictions["CHE"], id="XYZ")
    found = check(Bundle(records=(state,), base=reference_data())).findings
    assert ["/records/0/iso_alpha_2", "/records/0/m49"] == [
        finding.path for finding in found if finding.rule == "identifier_of_one_record"
    ]
    again = attrs.evolve(state, id="CHE")
    found = check(Bundle(records=(again,), base=reference_data())).findings
    assert not [finding for finding in found if finding.rule == "identifier_of_one_record"]


@examples(20, long=200)
@reaches(borne=8)
@given(return_bundles(), st.data())
def test_whatever_is_borne_is_found(bundle, data):
    """Every identifier of every record finds that record, written in capitals or in small letters."""
    case = data.draw(st.sampled_from((str.upper, str.lower, str)))
    told = [(record, one.value) for record in bundle.records for one in record.identifiers]
    for record, value in each("borne", told):
        typed = case(value) if case(value).casefold() == value.casefold() else value
        found = {match.id for match in find_identified(bundle, typed)}
        assert (record.id in found) == bool(identifier_key(value))
