"""Rules on single amounts, and on how they say they stand to others of their record."""

from collections.abc import Iterator, Mapping
from typing import Final

from assetrecovery.arrangements.amounts import Amount, AmountNature, AmountRelation, AmountScope, AmountStage
from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return, ReturnRole
from assetrecovery.checks.figures import (
    are_in_one_currency,
    claims_of,
    exceed,
    grew_since,
    is_larger_by_nature,
    named,
)
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.ledgers.classes import STAGES
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.sources.instruments import InstrumentLevel
from assetrecovery.values.counts import Bound
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.languages import Words
from assetrecovery.values.money import Money
from assetrecovery.values.terms import Answer

_HAVE_AMOUNTS: Final = (Return, RecoveryCase)


def _too_fine(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """What was computed or converted may be finer than money is paid."""
    converted = _converted(record)
    for place, amount in enumerate(record.amounts):
        if amount.computed_from or amount.formula or amount.key in converted:
            continue
        for name, money in (("money", amount.money), ("upper", amount.upper)):
            if money and _is_too_fine(money):
                yield Hit(("amounts", place, name), {"currency": named(money.currency)})


def _is_too_fine(money: Money) -> bool:
    units = money.currency.minor_units
    return units is not None and -int(money.amount.as_tuple().exponent) > units


def _converted(record: Return | RecoveryCase) -> set[str]:
    """The amounts that tell a sum in another currency than it had, and those whose equivalents others are."""
    kind = AmountRelation.EQUIVALENT
    linked = [
        (amount.key, *amount.linked(kind)) for amount in record.amounts if amount.links and amount.is_linked(kind)
    ]
    return {key for keys in linked for key in keys}


def _outside_its_time(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Look at money that moved: a value, or an equivalent, may be told in a currency that is no more."""
    converted = _converted(record)
    for place, amount in enumerate(record.amounts):
        withdrawn = amount.money.currency.withdrawn if amount.money and amount.key not in converted else None
        moved = [amount.on, *amount.also_on] if amount.stage.nature is AmountNature.FLOW else []
        if withdrawn is not None and amount.on and all(day is None or day.surely_after(withdrawn) for day in moved):
            yield Hit(("amounts", place, "money"), {"currency": named(amount.figure.currency)})


def _negative(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    for place, amount in enumerate(record.amounts):
        if amount.money is not None and amount.money.amount < 0 and amount.stage.nature is not AmountNature.FLOW:
            yield Hit(("amounts", place, "money"))


def _linked(record: Return | RecoveryCase, kind: AmountRelation) -> Iterator[tuple[Hit, Amount, Amount]]:
    """Yield the pairs of amounts that a relation joins, with the place where it is said."""
    claims = claims_of(record) if any(amount.links for amount in record.amounts) else {}
    for place, amount in enumerate(record.amounts if claims else ()):
        for at, link in enumerate(amount.links):
            for within, key in enumerate(link.to if link.kind is kind else ()):
                yield Hit(("amounts", place, "links", at, "to", within), {"key": key}), amount, claims[key]


def _same_currency(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    for hit, amount, other in _linked(record, AmountRelation.EQUIVALENT):
        if are_in_one_currency(amount, other):
            yield hit


def _larger_than_the_whole(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    reversed_in = _with_reversals(record)
    for hit, amount, whole in _linked(record, AmountRelation.COMPONENT):
        excess = are_in_one_currency(amount, whole) and exceed([amount], [whole])
        if excess and not is_larger_by_nature(amount, whole) and whole.key not in reversed_in:
            yield hit._replace(severity=Severity.INFORMATION if grew_since(amount, whole) else None)


def _with_reversals(record: Return | RecoveryCase) -> set[str]:
    """The sums of which a component takes something off the others, so that one of these may be more than all."""
    taking = [amount for amount in record.amounts if amount.money is not None and amount.money.amount < 0]
    return {key for amount in taking for key in amount.linked(AmountRelation.COMPONENT)}


def _later_than_its_sources(scene: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Look only at figures all of whose sources are dated for good: one without a date may support the figure."""
    for place, amount in enumerate(record.amounts):
        if amount.as_of is None:
            continue
        documents = [scene.bundle.documents.get(citation.document) for citation in amount.citations]
        dates = [document.date if document and document.kind not in _KEPT_UP else None for document in documents]
        if dates and all(date is not None and date.surely_before(amount.as_of) for date in dates):
            yield Hit(("amounts", place, "as_of"))


_KEPT_UP: Final = frozenset({DocumentKind.WEB_PAGE, DocumentKind.DATASET})
"""What is written on after the day whose date it bears."""


def _of_a_framework(scene: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    for place, amount in enumerate(record.amounts):
        for at, subject in enumerate(amount.about):
            instrument = scene.bundle.instruments.get(InstrumentId(subject))
            if instrument and instrument.level is InstrumentLevel.FRAMEWORK:
                yield Hit(("amounts", place, "about", at))


def _fixed_total(scene: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    for place, amount in enumerate(record.amounts):
        fixed = amount.stage is AmountStage.AGREED and amount.bound is Bound.EXACT
        if fixed and amount.scope is AmountScope.INSTRUMENT and any(_is_open(scene, it) for it in amount.about):
            yield Hit(("amounts", place, "bound"))


def _is_open(scene: BundleIndex, subject: str) -> bool:
    """Whether all that an instrument lays down is open-ended: beside it, something else may have its fixed total."""
    return scene.once(_open_instruments).get(subject, False)


def _open_instruments(scene: BundleIndex) -> Mapping[str, bool]:
    """Of each instrument that lays down an arrangement, whether all that it lays down is open-ended."""
    found: dict[str, bool] = {}
    for arrangement in scene.all_of(Arrangement):
        for instrument_id in arrangement.instruments:
            found[instrument_id] = found.get(instrument_id, True) and arrangement.open_ended is Answer.YES
    return found


def _sanctions(_: BundleIndex, record: Return) -> Iterator[Hit]:
    claims = claims_of(record)
    for path, key in _paid_by(record):
        stage = claims[key].stage
        if stage.is_sanction:
            # What was disgorged, or a total that may hold compensation, is sometimes paid on by a court's order.
            yield Hit(path, {"key": key}, Severity.INFORMATION if STAGES[stage].is_sometimes_paid_on else None)


def _paid_by(record: Return) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the amounts that are said to be paid, moved or spent, with the entry that says so."""
    for place, tranche in enumerate(record.tranches):
        yield from ((("tranches", place, "amounts", at), key) for at, key in enumerate(tranche.amounts))
    receivers = {*record.acting_as(ReturnRole.ORIGIN), *record.acting_as(ReturnRole.RECEIVING)}
    for place, transfer in enumerate(record.transfers):
        if transfer.payee is not None and transfer.payee not in receivers:
            continue  # a leg to somebody else, such as the authority that collects, returns nothing yet
        yield from ((("transfers", place, "amounts", at), key) for at, key in enumerate(transfer.amounts))
    for place, spent in enumerate(record.disbursements):
        if spent.amount is not None:
            yield ("disbursements", place, "amount"), spent.amount


RULES: Final = (
    Rule(
        id="scale_of_the_currency",
        severity=Severity.WARNING,
        source="ISO 4217, minor units",
        sentence=Words(
            "the amount has more decimal places than {currency} has; write it as the source does, or name the amounts "
            "from which it was computed",
            "数额的小数位数超过{currency}的位数；请按来源书写，或注明推算所依据的数额",
        ),
        find=_too_fine,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="currency_in_its_time",
        severity=Severity.INFORMATION,
        source="ISO 4217, withdrawn codes",
        sentence=Words(
            "the money is said to have moved after ISO 4217 had withdrawn {currency}; correct the date or the "
            "currency, or record that the sum is an equivalent",
            "据称款项移动时，ISO 4217已撤销{currency}的代码；请更正日期或货币，或注明该数额为等值金额",
        ),
        find=_outside_its_time,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="negative_only_for_reversals",
        severity=Severity.ERROR,
        source="assetrecovery: what the stages of an amount mean",
        sentence=Words(
            "only a flow may be negative, as a reversal; a balance, a value or what was agreed, ordered or claimed is "
            "not: correct the sign or the stage",
            "只有流量可因冲销而为负数；余额、估值以及商定、命令支付或主张的数额不为负：请更正正负号或阶段",
        ),
        find=_negative,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="equivalent_in_another_currency",
        severity=Severity.ERROR,
        source="assetrecovery: what the relations of amounts mean",
        sentence=Words(
            "an equivalent is the same sum in another currency, and the amount “{key}” is in the same one; link it as "
            "another report of the sum, or as a component",
            "等值金额是同一数额的另一货币表述，而数额“{key}”使用同一货币；请改为对同一数额的不同报道或组成部分",
        ),
        find=_same_currency,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="component_within_its_whole",
        severity=Severity.WARNING,
        source="assetrecovery: what the relations of amounts mean",
        sentence=Words(
            "as the figures stand, this component is larger than its whole, “{key}”; correct a figure or the link",
            "按现有数字，此组成部分大于其整体“{key}”；请更正数字或关联",
        ),
        find=_larger_than_the_whole,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="figure_not_after_its_source",
        severity=Severity.WARNING,
        source="assetrecovery: a figure is what its source says",
        sentence=Words(
            "the figure is stated for a day after the date of every document cited for it; correct the day or cite a "
            "later one",
            "该数字的截至日期晚于为其引证的所有文件；请更正日期或引证较晚的文件",
        ),
        find=_later_than_its_sources,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="framework_without_amounts",
        severity=Severity.INFORMATION,
        source="UNCAC art. 57 (5); GFAR principle 7",
        sentence=Words(
            "the amount is said to be about a framework instrument; name the instrument on the particular case, if "
            "there is one",
            "该数额据称涉及框架文书；如另有针对具体案件的文书，请注明",
        ),
        find=_of_a_framework,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="open_ended_without_fixed_total",
        severity=Severity.ERROR,
        source="assetrecovery: what an open-ended arrangement is",
        sentence=Words(
            "an open-ended arrangement fixes no exact total for its instrument; scope the amount to the tranche or "
            "assets that it covers, or correct the bound",
            "开放性安排不就其文书确定确切总额；请将数额范围限于所涉批次或资产，或更正界限",
        ),
        find=_fixed_total,
        applies_to=_HAVE_AMOUNTS,
    ),
    Rule(
        id="sanctions_are_not_returned",
        severity=Severity.WARNING,
        source="CAC/COSP/WG.2/2017/4, para. 45",
        sentence=Words(
            "the amount “{key}” is a sanction or a cost, which is not returned money; name an amount that was agreed, "
            "transferred or spent",
            "数额“{key}”属于金钱制裁或费用，不属于返还资金；请列出商定、移交或支付的数额",
        ),
        find=_sanctions,
        applies_to=(Return,),
    ),
)
"""The rules on amounts."""
