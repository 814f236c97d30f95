"""Steps: what lies between two figures of the same money, and how it is answered.

Steps are of three kinds. An *account* has two sides that should come to the same, and asks what explains the
difference: obtained and returned, sent and received, received and spent. The *course of the proceedings* has stages
each of which may be smaller than the one before without anything being missing: not all that is frozen is confiscated.
And reports of one sum, or one figure at two stages, are *said alike* or not.
"""

import attrs

from assetrecovery.arrangements.amounts import AmountStage
from assetrecovery.sources.citations import Citation
from assetrecovery.values.money import Money
from assetrecovery.values.nouns import answer
from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["Explanation", "ExplanationKind", "Step", "StepAnswer", "StepKind", "StepNote"]


class StepKind(TermEnum):
    """Kind of step · 步骤种类. Which two sides are compared."""

    OBTAINED_RETURNED = Term(
        "obtained_returned",
        en="obtained and returned (resolution 6/2, para. (c))",
        zh="获得的数额与返还的数额（第6/2号决议(c)段）",
        source="CAC/COSP/WG.2/2017/4, para. 2 (c)",
        derived=("en", "zh"),
    )
    AGREED_RETURNED = ours("agreed_returned", en="agreed and returned", zh="商定与已返还")
    ORDERED_RETURNED = ours("ordered_returned", en="ordered and returned", zh="命令返还与已返还")
    ORDERED_COLLECTED = ours("ordered_collected", en="ordered and collected", zh="命令支付与已收缴")
    DUE_PAID = ours("due_paid", en="due and paid", zh="应付与已付")
    SENT_RECEIVED = ours("sent_received", en="sent and received", zh="发出与收到")
    RECEIVED_SPENT = ours("received_spent", en="received and spent", zh="收到与支出")
    AGREED_ALLOCATED = ours("agreed_allocated", en="agreed and allocated to purposes", zh="商定与划定用途")
    REQUESTED_DISBURSED = ours("requested_disbursed", en="requested and disbursed", zh="申请支付与已支付")
    FROZEN_DISPOSED = ours("frozen_disposed", en="frozen, and what became of it", zh="冻结的数额及其去向")
    CLAIMED_FROZEN = ours("claimed_frozen", en="claimed and frozen", zh="主张与冻结")
    CLAIMED_CONFISCATED = ours("claimed_confiscated", en="claimed and confiscated", zh="主张与没收")
    FROZEN_CONFISCATED = ours("frozen_confiscated", en="frozen and confiscated", zh="冻结与没收")
    FROZEN_AGREED = ours("frozen_agreed", en="frozen and agreed for return", zh="冻结与商定返还")
    CONFISCATED_ORDERED = ours("confiscated_ordered", en="confiscated and ordered to be paid", zh="没收与命令支付")
    CONFISCATED_AGREED = ours("confiscated_agreed", en="confiscated and agreed for return", zh="没收与商定返还")
    REPORTS_OF_ONE_SUM = ours("reports_of_one_sum", en="reports of one sum", zh="对同一数额的各种报道")
    SIDE_BY_SIDE = ours("side_by_side", en="side by side", zh="并列")


class StepAnswer(TermEnum):
    """Answer of a step · 步骤答案. What may be said of the difference, true first and useful second."""

    EQUAL = ours("equal", en="equal", zh="相等")
    SAID_ALIKE = ours("said_alike", en="the same figure is given for both", zh="两者所述为同一数字")
    NOT_TOLD_APART = ours("not_told_apart", en="cannot be told apart as they are rounded", zh="因数字取整，无法区分")
    EXPLAINED = ours("explained", en="the difference is explained", zh="差额已有说明")
    NOT_RECORDED = ours("not_recorded", en="the rest is not recorded", zh="其余部分无记录")
    UNEXPLAINED = ours("unexplained", en="the rest is not explained", zh="其余部分未予说明")
    OUTSTANDING = ours("outstanding", en="the rest is outstanding", zh="其余部分尚待履行")
    RUNNING = ours("running", en="the rest is not yet spent", zh="其余部分尚未支出")
    WITHIN_CEILING = ours("within_ceiling", en="the ceiling is kept", zh="未超过上限")
    EXCEEDED = ours("exceeded", en="the second is more than the first", zh="后者多于前者")
    NOT_FROZEN = ours("not_frozen", en="the rest was not frozen", zh="其余部分未冻结")
    NOT_CONFISCATED = ours("not_confiscated", en="the rest was not confiscated", zh="其余部分未没收")
    NOT_PART_OF_AGREED = ours(
        "not_part_of_agreed", en="the rest was not part of what was agreed", zh="其余部分不属于商定的数额"
    )
    AGREE = ours("agree", en="the reports agree", zh="各报道一致")
    DISPUTED = ours("disputed", en="the reports contradict each other", zh="各报道相互矛盾")
    NOT_KNOWN_SAME_MONEY = ours(
        "not_known_same_money", en="not known to be the same money", zh="尚不能确知为同一笔款项"
    )
    MISSING = ours("missing", en="not decidable: a side is missing", zh="无法判断：缺少一方")
    UNDECIDED = ours("undecided", en="not decidable", zh="无法判断")

    @property
    def is_decided(self) -> bool:
        """Whether something is said of the difference, and not only why nothing can be."""
        return self not in _OPEN


_OPEN = frozenset({StepAnswer.NOT_KNOWN_SAME_MONEY, StepAnswer.MISSING, StepAnswer.UNDECIDED, StepAnswer.DISPUTED})


class StepNote(TermEnum):
    """Note on a step · 步骤说明. What is missing, what stands in for it, and what the answer rests on."""

    NO_AMOUNT_OBTAINED = ours(
        "no_amount_obtained", en="no source gives an amount obtained", zh="没有来源给出获得的数额"
    )
    NO_AMOUNT_RETURNED = ours(
        "no_amount_returned", en="no source gives an amount returned", zh="没有来源给出返还的数额"
    )
    NO_AMOUNT_RECEIVED = ours(
        "no_amount_received", en="no source gives an amount received", zh="没有来源给出收到的数额"
    )
    RETURNED_IN_KIND = ours("returned_in_kind", en="what went back went back in kind", zh="以实物形式返还")
    SETTLEMENT_STANDS_IN = ours(
        "settlement_stands_in",
        en="the sum settled stands in for what was obtained",
        zh="以和解商定的数额代替获得的数额",
    )
    SANCTIONS_STAND_IN = ours(
        "sanctions_stand_in",
        en="the total of sanctions stands in for what was obtained",
        zh="以金钱制裁总额代替获得的数额",
    )
    SALE_STANDS_IN = ours(
        "sale_stands_in", en="the proceeds of sale stand in for what was obtained", zh="以变现所得代替获得的数额"
    )
    AGREED_STANDS_IN = ours(
        "agreed_stands_in", en="the sum agreed stands in for what was received", zh="以商定的数额代替收到的数额"
    )
    MAY_HOLD_FINES = Term(
        "may_hold_fines",
        en="the first sum may hold fines, disgorgement or costs (for one speaker, fines are no proceeds: para. 45)",
        zh="前一数额可能含有罚款、退赃或费用（第45段：一名发言者认为罚款不属于所得）",
        source="CAC/COSP/WG.2/2017/4, para. 45",
        derived=("en", "zh"),
    )
    GROWTH_UNSTATED = ours(
        "growth_unstated", en="interest or income of unknown size lies between", zh="其间有数额不详的利息或收入"
    )
    REDUCTION_UNSTATED = ours(
        "reduction_unstated", en="something of unknown size was taken off", zh="曾扣减数额不详的款项"
    )
    CONTENTS_UNCLEAR = ours(
        "contents_unclear", en="a figure may already hold another that is listed", zh="某一数字可能已包含所列的另一数字"
    )
    VALUE_MAY_CHANGE = ours("value_may_change", en="what lies frozen changes in value", zh="被冻结的款项价值可能变动")
    MORE_FROZEN = ours("more_frozen", en="more was frozen after the first balance", zh="首次余额之后冻结的数额有所增加")
    PART_ONLY = ours("part_only", en="a figure covers only a part", zh="有一数字仅涉及一部分")
    CONVERTED_ONLY = ours(
        "converted_only", en="the figures in this currency are conversions", zh="以该货币计的数字均为折算"
    )
    SIDE_DISPUTED = ours("side_disputed", en="the reports of a side contradict each other", zh="一方的各种报道相互矛盾")
    MORE_BESIDE = ours("more_beside", en="a sum beside a side may add to it", zh="一方之外另有可能应计入的款项")
    ONLY_A_LIMIT = ours("only_a_limit", en="a figure is only a limit", zh="有一数字仅为界限")


class ExplanationKind(TermEnum):
    """Kind of explanation · 说明种类. By what an amount explains a difference, or part of it."""

    GROWTH = ours("growth", en="interest, income or exchange", zh="利息、收入或汇兑")
    REDUCTION = ours("reduction", en="deducted, retained or shared", zh="扣除、保留或分享")
    RELEASE = ours("release", en="released to holders", zh="归还持有人")
    SANCTION = ours("sanction", en="kept as fine, disgorgement or costs", zh="作为罚款、退赃或费用留存")
    STILL_HELD = ours("still_held", en="still held", zh="仍被持有")
    OUTSTANDING = ours("outstanding", en="stated to be outstanding", zh="据述尚待履行")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Explanation:
    """Explanation · 说明. One amount that explains a difference, wholly or in part."""

    amount: str
    """Amount · 数额. Key of the amount."""

    kind: ExplanationKind
    """Kind · 种类. By what it explains the difference."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Step:
    """Step · 步骤. Two sides of an account in one currency, and what may be said of their difference.

    >>> from assetrecovery import bundled, reconcile
    >>> found = reconcile(bundled("returns").ledger("sgp-mys-1mdb-2019"))
    >>> step = found.accounts[0].step(StepKind.ORDERED_RETURNED)
    >>> step.answer.code, str(step.low), str(step.high)
    ('outstanding', 'SGD 34500000', 'SGD 35500000')
    """

    kind: StepKind
    """Kind · 种类. Which sides are compared."""

    answer: StepAnswer
    """Answer · 答案. What may be said of the difference."""

    first: tuple[str, ...] = ()
    """First side · 前一方. Keys of the amounts on the first side."""

    first_stage: AmountStage | None = None
    """First stage · 前一阶段. At which stage the amounts of the first side stand."""

    second: tuple[str, ...] = ()
    """Second side · 后一方. Keys of the amounts on the second side."""

    second_stage: AmountStage | None = None
    """Second stage · 后一阶段. At which stage the amounts of the second side stand."""

    explained: tuple[Explanation, ...] = ()
    """Explained by · 说明依据. The amounts that explain the difference, as far as they do."""

    low: Money | None = None
    """At least · 至少. The least that the answer speaks of: what is left, outstanding, not spent, or in excess."""

    high: Money | None = None
    """At most · 至多. The most that it speaks of; left out if there is no upper end."""

    notes: tuple[StepNote, ...] = ()
    """Notes · 说明. What is missing, what stands in for it, and what else the answer rests on."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources behind both sides."""
