"""All rules together, and the one function that runs them."""

from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.bundle import Bundle, lead_somewhere
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


def check(bundle: Bundle, *, purpose: CheckPurpose | str | None = None) -> Report:
    """Apply every rule to a bundle; its base is looked at but not checked.

    With a purpose, such as "publication", also the rules that are asked for that alone. Raises `InvalidError`
    (`unknown_code`) for a purpose that is none.

    >>> from assetrecovery.data import bundled
    >>> check(bundled("wg2-11")).is_clean
    True
    """
    asked = coded(CheckPurpose, purpose) if purpose is not None else None
    named: dict[tuple[object, ...], set[str]] = {}
    found = [*_run(bundle, asked, named)]
    references = () if lead_somewhere(named.items(), bundle) else _astray(bundle)
    return Report(findings=(*references, *found))


def _run(bundle: Bundle, purpose: CheckPurpose | None, named: dict[tuple[object, ...], set[str]]) -> Iterator[Finding]:
    """Yield what the rules find, and note on the way which ids are named."""
    scene = BundleIndex(bundle)
    for place, record in enumerate(bundle.records):
        for kinds, ids in contents_of(record).named.items():
            if kinds in named:
                named[kinds] |= ids
            else:
                named[kinds] = {*ids}
        for rule in _asked_of(type(record), purpose):
            for hit in rule.find(scene, record):
                yield rule.finding(place, hit)


_ASKED_OF: Final[dict[tuple[object, CheckPurpose | None], tuple[Rule, ...]]] = {}


def _asked_of(cls: type[Any], purpose: CheckPurpose | None) -> tuple[Rule, ...]:
    """The rules that are asked of a class of records for a purpose."""
    asked = _ASKED_OF.get((cls, purpose))
    if asked is None:
        asked = tuple(rule for rule in rules_on(cls) if rule.purpose is None or rule.purpose is purpose)
        _ASKED_OF[cls, purpose] = asked
    return asked


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
