"""Which returns are disputed, and in what: what somebody contests, and figures that do not go together."""

from collections.abc import Iterator

import attrs

from assetrecovery.arrangements.returns import PositionView, Return, ReturnPosition
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.counting import Dispute
from assetrecovery.ledgers.reconciliation import reconcile
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.nouns import answer
from assetrecovery.values.text import Text

__all__ = ["DisputedReturn", "disputed_returns"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class DisputedReturn:
    """Disputed return · 有争议的返还. What is contested about a return and by whom, and which figures do not agree."""

    record: ReturnId
    """Return · 返还. The return that is disputed."""

    contested: tuple[Text, ...] = ()
    """Contested · 争议之处. What somebody disputes about it, as the record has it."""

    positions: tuple[ReturnPosition, ...] = ()
    """Positions · 立场. Who objected to it, criticized it or had reservations (`PositionView.contests`)."""

    figures: tuple[Dispute, ...] = ()
    """Figures · 有争议的数额. Amounts that contradict each other, or of which nobody knows how they are related."""


@over_bundle
def disputed_returns(bundle: Bundle) -> tuple[DisputedReturn, ...]:
    """Find the returns of a bundle and its base that are disputed, in the order of the bundle.

    >>> from assetrecovery.data import bundled
    >>> found = disputed_returns(bundled("returns"))
    >>> len(found), len([one for one in found if one.contested])
    (11, 7)
    """
    return tuple(_disputed(bundle))


def _disputed(bundle: Bundle) -> Iterator[DisputedReturn]:
    for record in bundle.returns.values():
        figures = reconcile(bundle.ledger(record.id)).disputes
        positions = contesting(record)
        if record.contested or positions or figures:
            yield DisputedReturn(record=record.id, contested=record.contested, positions=positions, figures=figures)


def contesting(record: Return) -> tuple[ReturnPosition, ...]:
    """The positions of those who contest a return; a view that the code list lacks is classified by nobody."""
    return tuple(each for each in record.positions if isinstance(each.view, PositionView) and each.view.contests)
