"""Reports: what several sources say of one sum, taken together."""

import itertools
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from assetrecovery.arrangements.amounts import Amount, AmountRelation
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Currency
from assetrecovery.values.spans import WIDEST_ROUNDING, Span, common, hull
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Agreement"]


class Agreement(TermEnum):
    """Agreement of reports · 报道的一致性. How several reports of one sum stand to each other, all taken together."""

    AGREE = ours("agree", en="the reports agree", zh="各报道一致")
    NOT_TOLD_APART = ours(
        "not_told_apart", en="the reports cannot be told apart as they are rounded", zh="因数字取整，无法区分各报道"
    )
    DISPUTED = ours("disputed", en="the reports contradict each other", zh="各报道相互矛盾")


def agreement(reports: Sequence[Amount], widest: Decimal = WIDEST_ROUNDING) -> Agreement:
    """Compare the reports of one sum; roundings that no source tells are as wide as is said, at most.

    They agree if some sum is what all of them can mean: 3,957,120.55 is within "about 4,000,000". They contradict each
    other if two are apart by more than twice their rounding, for which no way of rounding or cutting off accounts. In
    between, 4.5 and 4.6 million, nobody can say.
    """
    shared = common([report.span_within(widest) for report in reports])
    # Two rounded figures that meet in one point only, 4.5 and 4.6 at 4.55, agree on nothing but an accident.
    if shared is not None and (shared.low != shared.high or any(report.bound is Bound.EXACT for report in reports)):
        return Agreement.AGREE
    if any(_contradict(one, other, widest) for one, other in itertools.combinations(reports, 2)):
        return Agreement.DISPUTED
    return Agreement.NOT_TOLD_APART


def _contradict(one: Amount, other: Amount, widest: Decimal) -> bool:
    slack = Span.around(Decimal(0), one.slack_within(widest) + other.slack_within(widest))
    return not one.span_within(widest).plus(slack).meets(other.span_within(widest))


def span_of(reports: Sequence[Amount], widest: Decimal = WIDEST_ROUNDING) -> Span:
    """The span of a sum of which there are several reports: what all of them allow, else what any of them does."""
    if len(reports) == 1:
        return reports[0].span_within(widest)
    spans = [report.span_within(widest) for report in reports]
    return common(spans) or hull(spans)


def is_a_figure(amount: Amount) -> bool:
    """Whether a figure is told, rounded at most, and not a limit or a range."""
    return amount.bound in _FIGURES


_FIGURES: Final = frozenset({Bound.EXACT, Bound.ABOUT, Bound.STATED})


def digits_added_as_one(whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether the digits of a total are those of its parts added up as if their currencies were one.

    Of currencies that are worth the same the digits may be added as they stand; and a total for which its source gives
    a rate was converted, whatever its digits.
    """
    stated = [part.money for part in (whole, *parts) if part.money is not None]
    mixed = len(stated) == len(parts) + 1 > 2 and len({_worth(money.currency) for money in stated[1:]}) > 1
    converted = any(link.rate for link in whole.links if link.kind is AmountRelation.TOTAL_OF)
    return mixed and not converted and sum((money.amount for money in stated[1:]), Decimal(0)) == stated[0].amount


_AT_PAR: Final[Mapping[str, str]] = {
    **dict.fromkeys(("BMD", "BSD", "PAB"), "USD"),
    **dict.fromkeys(("FKP", "GIP", "SHP"), "GBP"),
    **dict.fromkeys(("LSL", "NAD", "SZL"), "ZAR"),
    "BND": "SGD",
    "XAF": "XOF",
}
"""Currencies whose units are worth the same by law or agreement, so that their digits may be added as they stand."""


def _worth(currency: Currency) -> str:
    return _AT_PAR.get(currency.code, currency.code)
