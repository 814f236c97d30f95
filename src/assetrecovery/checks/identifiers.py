"""Rules on ids and identifiers: each once on a record, and what can only be one thing's on one record."""

from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.queries.identified import identifier_key
from assetrecovery.records import Record
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.languages import Words


def _repeated(_: BundleIndex, record: Record) -> Iterator[Hit]:
    """The same number in two places or of two issuers may be two numbers, and is let be."""
    seen: set[Any] = set()
    for place, one in enumerate(record.identifiers):
        key = _key(one)
        if key in seen:
            yield Hit(("identifiers", place))
        seen.add(key)


def _key(one: Identifier) -> tuple[Any, ...]:
    return one.scheme.code, identifier_key(one.value), one.jurisdiction, one.issuer


def _on_another(scene: BundleIndex, record: Record) -> Iterator[Hit]:
    for path, key in scene.marks_of(record):
        if scene.first_bearers[key] != record.id:
            yield Hit(path)


def _of_another_kind(scene: BundleIndex, record: Record) -> Iterator[Hit]:
    """A record may say anew what the base says of the same thing; of another thing it would only be in its way."""
    below = scene.bundle.base.get(record.id) if scene.bundle.base else None
    if below is not None and type(below) is not type(record):
        yield Hit(("id",))


RULES: Final = (
    Rule(
        id="id_of_one_kind",
        severity=Severity.ERROR,
        source="assetrecovery: an id stands for one thing, in a bundle and in its base",
        sentence=Words(
            "the base has a record of another kind under this id, which nobody could refer to any more; give this "
            "record an id of its own",
            "基础数据中另有一种记录使用此标识符，将因此无法引用；请为本记录另定标识符",
        ),
        find=_of_another_kind,
        applies_to=(object,),
    ),
    Rule(
        id="identifiers_once",
        severity=Severity.WARNING,
        source="assetrecovery: an identifier says once under which number others know a record",
        sentence=Words(
            "the record has this identifier already; keep one, or say where or by whom each was given",
            "本记录已有此外部标识符；请只保留一个，或注明各自的适用地或编号方",
        ),
        find=_repeated,
        applies_to=(object,),
    ),
    Rule(
        id="identifier_of_one_record",
        severity=Severity.WARNING,
        source="ISO 17442-1:2020; ISO 26324:2022; ISO 3166-1; symbols of United Nations documents",
        sentence=Words(
            "another record of this kind bears this identifier, which is that of one thing only; correct one of the "
            "two, or make them one record",
            "另有同种记录使用此标识符，而该标识符只能指一个对象；请更正其一，或合并为一条记录",
        ),
        find=_on_another,
        applies_to=(object,),
    ),
)
"""The rules on ids and identifiers."""
