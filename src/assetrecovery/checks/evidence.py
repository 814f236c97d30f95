"""Rules on sources: what is said of money, of events, of positions and of clauses needs somebody who says it."""

from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.values.languages import Words
from assetrecovery.values.terms import Answer


def _without_source(_: BundleIndex, record: Return | RecoveryCase | Arrangement) -> Iterator[Hit]:
    for path, entry in _claims(record):
        if not entry.citations:
            yield Hit(path)


def _claims(record: Return | RecoveryCase | Arrangement) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield what needs a source of its own: not what is computed or inferred from the rest, nor what is unknown."""
    if isinstance(record, Arrangement):
        for place, clause in enumerate(record.clauses):
            if clause.present is not Answer.UNKNOWN and clause.provision is None:
                yield ("clauses", place), clause
        return
    for place, amount in enumerate(record.amounts):
        if not amount.computed_from:
            yield ("amounts", place), amount
    if isinstance(record, Return):
        for place, event in enumerate(record.events):
            if event.inferred_from is None:
                yield ("events", place), event
        yield from ((("positions", place), position) for place, position in enumerate(record.positions))


def _unsourced_participants(_: BundleIndex, record: Return) -> Iterator[Hit]:
    """A participant may rest on the sources of the whole record, which are all listed there."""
    for place, participant in enumerate(record.participants if not record.citations else ()):
        if not participant.citations:
            yield Hit(("participants", place))


RULES: Final = (
    Rule(
        id="claims_have_sources",
        severity=Severity.ERROR,
        source="assetrecovery: amounts, dates, positions and clauses need a source",
        sentence=Words(
            "an amount, an event, a position and a clause that was looked for each need a source; cite it",
            "数额、事件、立场以及已查找的条款均须有出处；请引证其来源",
        ),
        find=_without_source,
        applies_to=(Return, RecoveryCase, Arrangement),
    ),
    Rule(
        id="participants_have_sources",
        severity=Severity.WARNING,
        source="assetrecovery: who has what part needs a source",
        sentence=Words(
            "neither the participant nor the return cites a source; cite what supports the part",
            "参与方和返还记录均未引证来源；请引证能佐证其角色的来源",
        ),
        find=_unsourced_participants,
        applies_to=(Return,),
    ),
)
"""The rules on evidence."""
