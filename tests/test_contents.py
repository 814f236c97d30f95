"""Contents: one walk gathers what the walks that note the way find one by one."""

from hypothesis import given

from assetrecovery import Bundle, Text
from assetrecovery.introspection.contents import contents_of
from assetrecovery.introspection.fields import found_in
from assetrecovery.introspection.referring import references
from assetrecovery.records import Record
from assetrecovery.sources import Citation
from assetrecovery.strategies import records, return_bundles
from assetrecovery.values import Provision
from tests.laws import each, reaches

GATHERED = (Citation, Provision, Text)


def held(record: Record):
    """What is found with its place, as contents have it: the ids by their kinds, and the values in order."""
    named: dict[tuple[object, ...], set[str]] = {}
    for reference in references(type(record), record):
        named.setdefault(reference.kinds, set()).add(reference.id)
    return named, *([value for _, value in found_in(record, wanted)] for wanted in GATHERED)


@given(records())
def test_contents_are_what_is_found_one_by_one(record: Record):
    """Whatever a record of any kind names, cites and says is gathered in one walk, each once and in its order."""
    assert held(record) == contents_of(record)


@reaches(record=100)
@given(return_bundles())
def test_contents_are_those_of_the_record_that_is_asked_of(bundle: Bundle):
    """Records asked in turn do not get each other's contents, though the last is remembered."""
    for record, other in each("record", [*zip(bundle.records, reversed(bundle.records), strict=True)]):
        assert [held(record), held(other), held(other)] == [contents_of(one) for one in (record, other, other)]
