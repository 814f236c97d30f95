"""What an entity of followthemoney must be, by facts about its model that are written down beside the tests.

The library itself brings sqlalchemy, a compiled ICU and forty packages more, which is not for every run: the group
`elsewhere` of pyproject.toml installs it, and `tests/test_neighbours_elsewhere.py` holds these facts against it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.helpers import VECTORS

FACTS = json.loads((VECTORS / "followthemoney.json").read_text(encoding="utf-8"))
_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def faults(entities: tuple[dict[str, Any], ...]) -> Iterator[str]:
    """Yield whatever the model of followthemoney would refuse or drop, or could not follow."""
    known = {entity["id"]: entity["schema"] for entity in entities}
    if len(known) != len(entities):
        yield "two entities have one id"
    for entity in entities:
        schema = FACTS["schemata"][entity["schema"]]
        for name in schema["required"]:
            if not entity["properties"].get(name):
                yield f"{entity['id']} has no {name}"
        for name, values in entity["properties"].items():
            kind = schema["properties"].get(name, "no such property")
            yield from (f"{entity['id']}.{name}: {value}" for value in values if not _fits(kind, value, known))


def _fits(kind: str, value: str, known: Mapping[str, str]) -> bool:
    if kind in {"name", "string", "text", "identifier", "address", "url"}:
        return bool(value.strip())
    if kind == "date":
        return _DAY.fullmatch(value) is not None
    if kind == "number":
        return _is_number(value)
    if kind in {"country", "language"}:
        return value in FACTS["countries" if kind == "country" else "languages"]
    return kind in FACTS["schemata"].get(known.get(value, ""), {}).get("is", ())


def _is_number(value: str) -> bool:
    try:
        return Decimal(value).is_finite()
    except InvalidOperation:
        return False
