"""All rules together, and the one function that runs them."""

import operator
from collections.abc import Container, Iterable, Iterator
from typing import Any, Final

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.checks import (
    agenda,
    amounts,
    arrangements,
    evidence,
    identifiers,
    ledgers,
    mandates,
    measures,
    order,
    participants,
    proceedings,
    publication,
    returns,
    sources,
)
from assetrecovery.checks.report import CheckPurpose, Finding, Report, Severity
from assetrecovery.checks.rule import BundleIndex, Rule
from assetrecovery.introspection.contents import contents_of
from assetrecovery.introspection.resolving import lead_somewhere
from assetrecovery.records import Record
from assetrecovery.values.shorthand import coded

__all__ = ["check", "rules"]

_RULES: Final[tuple[Rule, ...]] = (
    *sources.RULES,
    *identifiers.RULES,
    *participants.RULES,
    *mandates.RULES,
    *agenda.RULES,
    *proceedings.RULES,
    *evidence.RULES,
    *amounts.RULES,
    *ledgers.RULES,
    *order.RULES,
    *measures.RULES,
    *returns.RULES,
    *arrangements.RULES,
    *publication.RULES,
)


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which they run."""
    return _RULES


@over_bundle
def check(bundle: Bundle, *, purpose: CheckPurpose | str | None = None) -> Report:
    """Apply every rule to a bundle; its base is looked at but not checked.

    With a purpose, such as "publication", also the rules that are asked for that alone. Raises `InvalidError`
    (`unknown_code`) for a purpose that is none.

    >>> from assetrecovery.data import bundled
    >>> check(bundled("wg2-11")).is_clean
    True
    """
    asked = coded(CheckPurpose, purpose) if purpose is not None else None
    named: _Named = {}
    found = _found(bundle, {None, asked}, named)
    references = () if lead_somewhere(named.items(), bundle.get) else _astray(bundle)
    return Report(findings=(*references, *found))


_Named = dict[tuple[object, ...], set[str]]
"""The ids that records name, by the types of id that may stand there."""


def _found(bundle: Bundle, purposes: Container[CheckPurpose | None], named: _Named) -> list[Finding]:
    """What the rules find, in the order of the records, then of the rules; which ids are named is noted on the way.

    Rules on any record are asked of each where it is walked, rules on one kind of all records of the kind: what is done
    many times in a row takes less time than what a hundred other things are done between.
    """
    scene = BundleIndex(bundle)
    found: list[tuple[int, int, Finding]] = []
    kinds: dict[type[Any], list[tuple[int, Record]]] = {}
    asked = [(number, rule) for number, rule in enumerate(_RULES) if rule.purpose in purposes]
    of_any = [(number, rule) for number, rule in asked if object in rule.applies_to]
    for place, record in enumerate(bundle.records):
        kinds.setdefault(type(record), []).append((place, record))
        for id_types, ids in contents_of(record).named.items():
            if id_types in named:
                named[id_types] |= ids
            else:
                named[id_types] = {*ids}
        for number, rule in of_any:
            for hit in rule.find(scene, record):
                found.append((place, number, rule.finding(place, hit)))  # noqa: PERF401  most rules find nothing at all
    for cls, records in kinds.items():
        for number, rule in asked:
            if object not in rule.applies_to and issubclass(cls, rule.applies_to):
                found += ((place, number, finding) for place, finding in _broken(rule, scene, records))
    found.sort(key=operator.itemgetter(0, 1))
    return [finding for _, _, finding in found]


def _broken(rule: Rule, scene: BundleIndex, records: Iterable[tuple[int, Record]]) -> Iterator[tuple[int, Finding]]:
    for place, record in records:
        for hit in rule.find(scene, record):
            yield place, rule.finding(place, hit)


def _astray(bundle: Bundle) -> Iterator[Finding]:
    """Yield the references that lead nowhere or to a wrong kind, with their places."""
    for problem in bundle.unresolved():
        yield Finding(
            rule=problem.code,
            severity=Severity.ERROR,
            path=problem.path,
            en=problem.en,
            zh=problem.zh,
            source="assetrecovery: a bundle resolves",
        )


_RULES_ON: Final[dict[object, tuple[Rule, ...]]] = {}


def rules_on(cls: type[Any]) -> tuple[Rule, ...]:
    """The rules that look at a class of records: most look at one, and are not asked about the others."""
    if cls not in _RULES_ON:
        _RULES_ON[cls] = tuple(rule for rule in _RULES if issubclass(cls, rule.applies_to))
    return _RULES_ON[cls]
