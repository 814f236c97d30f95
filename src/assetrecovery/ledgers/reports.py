"""Reports: what several sources say of one sum, taken together."""

import itertools
from collections.abc import Sequence
from decimal import Decimal

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.values.counts import Bound
from assetrecovery.values.spans import Span, common, hull
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Agreement"]


class Agreement(TermEnum):
    """Agreement of reports · 报道的一致性. How several reports of one sum stand to each other, all taken together."""

    AGREE = ours("agree", en="the reports agree", zh="各报道一致")
    NOT_TOLD_APART = ours(
        "not_told_apart", en="the reports cannot be told apart as they are rounded", zh="因数字取整，无法区分各报道"
    )
    DISPUTED = ours("disputed", en="the reports contradict each other", zh="各报道相互矛盾")


def agreement(reports: Sequence[Amount]) -> Agreement:
    """Compare the reports of one sum.

    They agree if some sum is what all of them can mean: 3,957,120.55 is within "about 4,000,000". They contradict each
    other if two are apart by more than twice their rounding, for which no way of rounding or cutting off accounts. In
    between, 4.5 and 4.6 million, nobody can say.
    """
    shared = common([report.span for report in reports])
    # Two rounded figures that meet in one point only, 4.5 and 4.6 at 4.55, agree on nothing but an accident.
    if shared is not None and (shared.low != shared.high or any(report.bound is Bound.EXACT for report in reports)):
        return Agreement.AGREE
    if any(_contradict(one, other) for one, other in itertools.combinations(reports, 2)):
        return Agreement.DISPUTED
    return Agreement.NOT_TOLD_APART


def _contradict(one: Amount, other: Amount) -> bool:
    slack = Span.around(Decimal(0), one.slack + other.slack)
    return not one.span.plus(slack).meets(other.span)


def span_of(reports: Sequence[Amount]) -> Span:
    """The span of a sum of which there are several reports: what all of them allow, else what any of them does."""
    spans = [report.span for report in reports]
    return common(spans) or hull(spans)
