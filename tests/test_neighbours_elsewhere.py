"""Entities in followthemoney itself: taken whole, validated, and the facts of other tests held against its model.

The library brings a compiled ICU and forty packages: the group `elsewhere` of pyproject.toml installs it, and without
it these tests say so and are left out.
"""

import json

import pytest

from assetrecovery import bundled
from assetrecovery.neighbours import to_followthemoney
from tests.entities import FACTS

followthemoney = pytest.importorskip("followthemoney", reason="followthemoney is not installed: it was not tried")


@pytest.mark.parametrize("name", ["returns", "wg2-11"])
def test_its_own_validation_takes_every_entity_whole(name):
    """Each entity is valid there, and comes back with every value as it was written: nothing is cleaned away."""
    for entity in to_followthemoney(bundled(name)).entities:
        proxy = followthemoney.model.get_proxy(json.loads(json.dumps(entity)), cleaned=False)
        proxy.schema.validate(entity)
        taken = proxy.to_dict()
        assert (taken["id"], taken["schema"]) == (entity["id"], entity["schema"])
        assert {key: sorted(values) for key, values in taken["properties"].items()} == {
            key: sorted(values) for key, values in entity["properties"].items()
        }


def test_the_facts_beside_the_tests_are_those_of_its_model():
    """Schemata, properties with their types, what is required, countries and languages are as the facts have them."""
    for name, facts in FACTS["schemata"].items():
        schema = followthemoney.model.get(name)
        types = {
            key: schema.get(key).range.name if schema.get(key).type.name == "entity" else schema.get(key).type.name
            for key in facts["properties"]
        }
        assert facts == {
            "required": sorted(schema.required),
            "is": sorted(each.name for each in schema.schemata),
            "properties": types,
        }
    for kind, list_name in (("country", "countries"), ("language", "languages")):
        clean = getattr(followthemoney.registry, kind).clean
        assert [code for code in FACTS[list_name] if clean(code) != code] == []
