"""Rules on the money of a return: what was obtained, taken off, paid in parts, moved and spent.

Each sum is that of a reconciliation, per currency; where claims are disputed there is no sum, and no rule speaks but
the one that says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from assetrecovery.arrangements.amounts import Amount, AmountBasis, AmountRelation, AmountStage, StageRole
from assetrecovery.arrangements.arrangements import Arrangement, ClauseKind
from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.flows import Deduction, DeductionKind, Tranche, TrancheStatus
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.arrangements.returns import DisposalBasis, Return, ReturnStatus
from assetrecovery.arrangements.uses import Allocation, AllocationStatus
from assetrecovery.checks.figures import (
    Claims,
    are_in_one_currency,
    claims_of,
    counted,
    exceed,
    grew_since,
    is_larger_by_nature,
    least,
    most,
    named,
    places,
)
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.ledgers.classes import STAGES, relations, scope_of, stages_of
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LeftOutReason
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.ledgers.reports import digits_added_as_one
from assetrecovery.ledgers.steps import Step, StepAnswer, StepKind, StepNote
from assetrecovery.values import spans
from assetrecovery.values.counts import Bound
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.languages import Words
from assetrecovery.values.money import added
from assetrecovery.values.spans import Span
from assetrecovery.values.terms import Answer, LocalTerm

_RESOLUTION: Final = "resolution 6/2, para. (c); CAC/COSP/WG.2/2017/4, para. 2 (c)"


# ── obtained, returned, spent ────────────────────────────────────────────────────────────────────


def _exceeding(*kinds: StepKind) -> Callable[[BundleIndex, Return], Iterator[Hit]]:
    """A search for the steps of some kinds whose second side is more than the first, whatever the figures may mean."""

    def find(scene: BundleIndex, record: Return) -> Iterator[Hit]:
        for account in scene.reconciliation(record).accounts:
            for step in account.steps:
                if step.kind in kinds and step.answer is StepAnswer.EXCEEDED:
                    yield _at_second(record, step, account)

    return find


def _at_second(record: Return, step: Step, account: CurrencyAccount) -> Hit:
    amounts = claims_of(record)
    second = [amounts[key] for key in step.second]
    compared = [amounts[key] for key in (*step.first, *step.second)]
    return _at(record, second, account, _weight_of_excess(record, compared))


def _at(
    record: Return | RecoveryCase, claims: Sequence[Amount], account: CurrencyAccount, severity: Severity | None = None
) -> Hit:
    """Point at the first of the amounts that come to too much."""
    return Hit(("amounts", places(record)[claims[0].key]), {"currency": named(account.currency)}, severity)


def _over_returned(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    for account in scene.reconciliation(record).accounts:
        step = account.step(StepKind.OBTAINED_RETURNED)
        if step and step.answer is StepAnswer.EXCEEDED and not _taken_beyond(record, account):
            yield _at_second(record, step, account)


def _over_deducted(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    for account in scene.reconciliation(record).accounts:
        taken = _taken_beyond(record, account)
        if taken:
            yield _at(record, taken, account, _weight_of_excess(record, (*taken, *_had(record, account))))


_GROWN: Final = stages_of(StageRole.GROWTH)
_TAKEN_OFF: Final = stages_of(StageRole.REDUCTION, StageRole.RELEASE)


def _taken_beyond(record: Return, account: CurrencyAccount) -> Claims:
    """What was taken off, if that alone comes to more than there was; else, or if it may be counted twice, nothing."""
    listed = counted(record, account, *_TAKEN_OFF)
    had = _had(record, account) if listed else ()
    taken = tuple(claim for claim in listed or () if _came_out_of(claim, had))
    return taken if taken and had and _are_apart(taken) and exceed(taken, had) else ()


def _had(record: Return, account: CurrencyAccount) -> Claims:
    """What was obtained and what it grew by; nothing if that is disputed, net of deductions, or known in part alone."""
    step = account.step(StepKind.OBTAINED_RETURNED)
    claims = claims_of(record)
    stages = {claims[key].stage for key in step.first} | {step.first_stage} if step and step.first_stage else set()
    obtained = counted(record, account, *(stage for stage in AmountStage if stage in stages)) if stages else None
    grown = counted(record, account, *_GROWN)
    uncounted = any(line and not line.counted for line in map(account.line, _GROWN))
    if not obtained or grown is None or uncounted or _is_of_a_part(obtained):
        return ()
    return () if any(claim.basis is AmountBasis.NET for claim in obtained) else (*obtained, *grown)


def _came_out_of(claim: Amount, had: Claims) -> bool:
    """Whether something taken off was taken off what was obtained: what was frozen and released need not have been."""
    return claim.stage is not AmountStage.RELEASED or any(
        each.key in claim.linked(AmountRelation.COMPONENT) for each in had
    )


def _is_of_a_part(claims: Claims) -> bool:
    return len(claims) == 1 and not scope_of(claims[0]).holds_the_return


def _weight_of_excess(record: Return, claims: Sequence[Amount]) -> Severity:
    """Where a sum may be missing from the ledger, or interest is in one, the excess may be just that."""
    if record.ledger_complete is not Answer.YES or any(claim.includes_interest is Answer.YES for claim in claims):
        return Severity.INFORMATION
    return Severity.ERROR if all(claim.bound is Bound.EXACT for claim in claims) else Severity.WARNING


def _undecidable(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    for account in _complete(scene, record):
        step = account.step(StepKind.OBTAINED_RETURNED)
        lacking = [note for note in step.notes if note in _LACKING] if step else []
        if step and step.second and lacking:
            reason = Words(lacking[0].label("en"), lacking[0].label("zh"))
            yield Hit(("ledger_complete",), {"currency": named(account.currency), "reason": reason})


_LACKING: Final = frozenset({StepNote.NO_AMOUNT_OBTAINED, StepNote.REDUCTION_UNSTATED})


def _unexplained(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    """Ask once a return is over: before that, the difference is what is still to come; money in escrow is one, too."""
    for account in _complete(scene, record) if record.status is ReturnStatus.COMPLETED else ():
        step = account.step(StepKind.OBTAINED_RETURNED)
        if step and step.answer is StepAnswer.UNEXPLAINED and not account.line(AmountStage.IN_ESCROW):
            yield Hit(("ledger_complete",), {"currency": named(account.currency)})


def _complete(scene: BundleIndex, record: Return) -> Iterable[CurrencyAccount]:
    """The accounts of a ledger said to be complete: in any other, what is missing may only not be recorded."""
    return scene.reconciliation(record).accounts if record.ledger_complete is Answer.YES else ()


def _over_collected(scene: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Interest that accrues on an order is collected with it, so that an excess is at most worth knowing."""
    for account in scene.reconciliation(record).accounts:
        step = account.step(StepKind.ORDERED_COLLECTED)
        if step and step.answer is StepAnswer.EXCEEDED:
            amounts = claims_of(record)
            yield _at(record, [amounts[key] for key in step.second], account)


def _over_whole(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Add up what is said to be part of one amount, stage by stage: at two stages it may be the same money."""
    parts_of = _parts_of(record)
    for place, whole in enumerate(record.amounts if parts_of else ()):
        parts = [part for part in parts_of.get(whole.key, ()) if are_in_one_currency(part, whole)]
        for stage in dict.fromkeys(part.stage for part in parts):
            alike = [part for part in parts if part.stage is stage and not part.is_linked(*_SAME_MONEY)]
            excess = len(alike) > 1 and _are_apart(alike) and exceed(alike, [whole])
            if excess and not any(is_larger_by_nature(part, whole) for part in alike):
                grew = Severity.INFORMATION if grew_since(alike[0], whole) else None
                yield Hit(("amounts", place), {"key": whole.key}, grew)


def _parts_of(record: Return | RecoveryCase) -> Mapping[str, Claims]:
    """What is said to be part of each amount, by its key."""
    found: dict[str, list[Amount]] = {}
    for part in record.amounts:
        for key in dict.fromkeys(part.linked(AmountRelation.COMPONENT)):
            found.setdefault(key, []).append(part)
    return {key: tuple(parts) for key, parts in found.items()}


def _formula_fails(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Work a formula out on the spans of its amounts; it fails only if no reading of the figures makes it hold."""
    amounts = claims_of(record)
    for path, formula, stated in _formulas(record):
        if not all(are_in_one_currency(amounts[key], stated) for key in formula.keys):
            continue
        grown = stated.includes_interest is Answer.YES and amounts[formula.base].includes_interest is not Answer.YES
        if not grown and not _worked_out(formula, amounts, stated).meets(stated.span):
            yield Hit(path)


def _formulas(record: Return | RecoveryCase) -> Iterator[tuple[tuple[str | int, ...], Formula, Amount]]:
    """Yield each formula with the figure that is told for it."""
    for place, amount in enumerate(record.amounts):
        if amount.formula is not None:
            yield ("amounts", place, "formula"), amount.formula, amount
    amounts = claims_of(record)
    for place, deduction in enumerate(record.deductions if isinstance(record, Return) else ()):
        # What the formula gives may be told beside another sum that was taken off: then the two are kept apart.
        figure = deduction.computed or deduction.amount
        if deduction.formula is not None and figure is not None:
            yield ("deductions", place, "formula"), deduction.formula, amounts[figure]


def _worked_out(formula: Formula, amounts: Mapping[str, Amount], stated: Amount) -> Span:
    worked_out = spans.total([amounts[formula.base].span, *(amounts[key].span for key in formula.plus)])
    worked_out = worked_out.minus(spans.total(amounts[key].span for key in formula.less))
    if formula.share is None or stated.money is None:
        return worked_out
    # A share seldom comes out even: the sum stated is cut off or rounded in its last place.
    last_place = Decimal(1).scaleb(int(stated.money.amount.as_tuple().exponent))
    return worked_out.times(formula.share / 100).plus(Span.around(Decimal(0), last_place))


def _added_across_currencies(_: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    """Notice a total whose digits are those of its parts added up as if their currencies were one."""
    amounts = claims_of(record)
    for place, whole in enumerate(record.amounts):
        parts = [amounts[key] for key in whole.linked(AmountRelation.TOTAL_OF)]
        if parts and digits_added_as_one(whole, parts):
            # A rounded total of a large sum and a small one may have these digits, and have been converted.
            exact = all(part.bound is Bound.EXACT for part in (whole, *parts))
            yield Hit(("amounts", place), severity=None if exact else Severity.INFORMATION)


def _over_shared(_: BundleIndex, record: Return) -> Iterator[Hit]:
    settled = (use.share for use in record.allocations if use.doubtful is not Answer.YES and _is_settled(use))
    taken = (entry.share for entry in record.deductions if entry.reduces and entry.formula is None)
    for name, shares in (("allocations", settled), ("deductions", taken)):
        least_shares = [_least_share(share) for share in shares if share is not None]
        if len(least_shares) > 1 and sum(least_shares, Decimal(0)) > 100:
            yield Hit((name,))


def _is_settled(use: Allocation) -> bool:
    """Whether a use takes its share: of proposals there may be several for one sum, and what was given up is free."""
    return use.status not in {AllocationStatus.PROPOSED, AllocationStatus.ABANDONED}


def _least_share(share: Decimal) -> Decimal:
    """The least that a share can be that is rounded in its last place: thrice 33.4 is more than the whole only so."""
    return share - Decimal(1).scaleb(int(share.as_tuple().exponent)) / 2


# ── running totals ───────────────────────────────────────────────────────────────────────────────

_RETURNED: Final = stages_of(StageRole.SENT, StageRole.ARRIVED)
_SAME_MONEY: Final = relations(lambda found: found.adds_nothing)


class _Paid(NamedTuple):
    """What is known of the payment of one tranche."""

    claims: list[Amount]
    dates: list[PartialDate | Period]
    in_another_currency: bool


def _running_totals(record: Return) -> Iterator[tuple[Hit, Amount, list[_Paid]]]:
    """Yield each cumulative total of what moved by a day, with the tranches in its currency."""
    for place, total in enumerate(record.amounts):
        if (
            total.money is not None
            and total.stage in _RETURNED
            and total.is_linked(AmountRelation.CUMULATIVE)
            and total.day
            and scope_of(total).holds_the_return
        ):
            yield Hit(("amounts", place)), total, [_payment(record, tranche, total) for tranche in record.tranches]


def _payment(record: Return, tranche: Tranche, total: Amount) -> _Paid:
    legs = [leg for leg in record.transfers if leg.tranche == tranche.key]
    keys = {*tranche.amounts, *(key for leg in legs for key in leg.amounts)}
    claims = [
        claim
        for claim in record.amounts
        if claim.key in keys and claim.stage is total.stage and not claim.is_linked(*_SAME_MONEY)
    ]
    dates = [step.on for step in tranche.history if step.status is TrancheStatus.TRANSFERRED]
    dates += [*(leg.on for leg in legs), *(claim.on for claim in claims)]
    stated = [claim for claim in claims if claim.money is not None]
    in_currency = [claim for claim in stated if claim.figure.currency == total.figure.currency]
    abroad = any(
        claim.key in keys and claim.money is not None and claim.money.currency != total.figure.currency
        for claim in record.amounts
    )
    return _Paid(in_currency, [date for date in dates if date is not None], abroad)


def _less_than_tranches(_: BundleIndex, record: Return) -> Iterator[Hit]:
    for hit, total, tranches in _running_totals(record):
        day = total.day
        before = [paid for paid in tranches if day and any(not date.possibly_after(day) for date in paid.dates)]
        surely = added(min((low for claim in paid.claims if (low := least([claim]))), default=None) for paid in before)
        highest = most([total])
        if surely and highest and surely > highest:
            yield hit


def _more_than_tranches(_: BundleIndex, record: Return) -> Iterator[Hit]:
    for hit, total, tranches in _running_totals(record):
        day = total.day
        by_then = [paid for paid in tranches if day and not any(date.surely_after(day) for date in paid.dates)]
        if any(most([claim]) is None for paid in by_then for claim in paid.claims):
            continue
        if any(paid.in_another_currency for paid in by_then):
            # What was paid in another currency is in the total, perhaps, and is compared with nothing.
            continue
        listed = added(
            max((high for claim in paid.claims if (high := most([claim]))), default=None) for paid in by_then
        )
        lowest = least([total])
        if tranches and lowest and (listed is None or lowest > listed):
            yield hit


# ── tranches of what was agreed ──────────────────────────────────────────────────────────────────


def _more_than_agreed(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    for account in scene.reconciliation(record).accounts if record.tranches else ():
        agreed = counted(record, account, AmountStage.AGREED)
        fixed = _fixed_for_tranches(record, account)
        told_as_parts = all(part.is_linked(AmountRelation.COMPONENT) for part in fixed)  # a rule of its own
        if not agreed or not fixed or told_as_parts or _is_of_a_part(agreed) or not set(fixed).isdisjoint(agreed):
            continue
        if exceed(fixed, agreed):
            yield Hit(("tranches",), {"currency": named(account.currency)})


def _fixed_for_tranches(record: Return, account: CurrencyAccount) -> Claims:
    """What is due or agreed for each tranche; nothing unless there is one sum for each, and all of them are apart."""
    if counted(record, account, AmountStage.DUE, AmountStage.AGREED) is None:
        return ()
    once = _counting_once(account)
    fixed = {claim.key: (place, claim) for place, claim in enumerate(record.amounts) if claim.key in once}
    standing = [tranche for tranche in record.tranches if tranche.status is not TrancheStatus.CANCELLED]
    named = [{fixed[key][0]: fixed[key][1] for key in tranche.amounts if key in fixed} for tranche in standing]
    each = [[claim for _, claim in sorted(of_one.items())] for of_one in named]
    claims = tuple(claim for group in each for claim in group)
    with_interest = any(claim.includes_interest is Answer.YES for claim in claims)
    return claims if not with_interest and all(len(group) == 1 for group in each) and _are_apart(claims) else ()


def _counting_once(account: CurrencyAccount) -> set[str]:
    """The claims of what is due or agreed that are no second report of others; parts of a whole are none."""
    lines = [line for line in (account.line(AmountStage.DUE), account.line(AmountStage.AGREED)) if line]
    parts = {left.amount for line in lines for left in line.left_out if left.reason is LeftOutReason.PART_OF_COUNTED}
    return parts.union(*(line.counted for line in lines))


def _are_apart(claims: Sequence[Amount]) -> bool:
    """Whether no claim stands here twice, or is part of another."""
    keys = [claim.key for claim in claims]
    others = {key for claim in claims for key in (*claim.computed_from, *claim.linked(*_JOINING))}
    return len({*keys}) == len(keys) and others.isdisjoint(keys)


_JOINING: Final = relations(lambda found: found.joins)

# ── deductions and shares ────────────────────────────────────────────────────────────────────────


def _without_basis(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    if _has_clause(scene, record, ClauseKind.DEDUCTIONS):
        return
    for place, deduction in enumerate(record.deductions):
        if _is_beyond_the_convention(deduction) and deduction.reduces and deduction.provision is None:
            yield Hit(("deductions", place))


def _is_beyond_the_convention(deduction: Deduction) -> bool:
    """Whether article 57 (4) surely names no such deduction; a kind that is in no list here it may name."""
    return isinstance(deduction.kind, DeductionKind) and not deduction.kind.is_of_the_convention


def _has_clause(scene: BundleIndex, record: Return, *kinds: ClauseKind) -> bool:
    present = scene.once(_clauses)
    return any(not present.get(arrangement_id, _NONE).isdisjoint(kinds) for arrangement_id in record.arrangements)


_NONE: Final = frozenset[ClauseKind | LocalTerm]()


def _clauses(scene: BundleIndex) -> Mapping[str, frozenset[ClauseKind | LocalTerm]]:
    """The kinds of clause that each arrangement surely has."""
    return {
        arrangement.id: frozenset(clause.kind for clause in arrangement.clauses if clause.present is Answer.YES)
        for arrangement in scene.all_of(Arrangement)
    }


def _retained(scene: BundleIndex, record: Return) -> Iterator[Hit]:
    of_public_funds = any(basis.kind is DisposalBasis.ART57_3_A for basis in record.bases)
    if not of_public_funds or _has_clause(scene, record, ClauseKind.SHARING, ClauseKind.DEDUCTIONS):
        return
    for place, amount in enumerate(record.amounts):
        if STAGES[amount.stage].is_a_share and (amount.money is None or amount.money.amount):
            yield Hit(("amounts", place))


# ── disputes ─────────────────────────────────────────────────────────────────────────────────────


def _disputed(scene: BundleIndex, record: Return | RecoveryCase) -> Iterator[Hit]:
    found = scene.reconciliation(record)
    for dispute in found.disputes:
        if _are_only_values(record, dispute):
            continue
        quoted = [f"“{key}”" for key in dispute.amounts]
        keys = Words(", ".join(quoted), "、".join(quoted))
        kind = Words(dispute.kind.label("en"), dispute.kind.label("zh"))
        details = {"kind": kind, "keys": keys, "preference": _preference(dispute)}
        yield Hit(("amounts", places(record)[dispute.amounts[0]]), details)


def _are_only_values(record: Return | RecoveryCase, dispute: Dispute) -> bool:
    """Whether nobody has said how some values are related: a price, an appraisal and a customs value need not be."""
    amounts = claims_of(record)
    valued = all(amounts[key].stage.role is StageRole.VALUATION for key in dispute.amounts)
    return valued and dispute.kind is DisputeKind.RELATION_UNKNOWN


def _preference(dispute: Dispute) -> Words:
    rule = dispute.rule
    if dispute.preferred is None:
        return Words(rule.label("en"), rule.label("zh"))
    return Words(f"{rule.label('en')}: “{dispute.preferred}”", f"{rule.label('zh')}：“{dispute.preferred}”")


RULES: Final = (
    Rule(
        id="spent_within_received",
        severity=Severity.ERROR,
        source=f"GFAR principle 4; {_RESOLUTION}",
        sentence=Words(
            "in {currency}, more is said to be disbursed than was received with its interest; record what is missing "
            "or correct a figure",
            "以{currency}计，已支付的数额多于收到的数额及其利息；请补记所缺数额或更正数字",
        ),
        find=_exceeding(StepKind.RECEIVED_SPENT),
        applies_to=(Return,),
    ),
    Rule(
        id="received_within_transferred",
        severity=Severity.WARNING,
        source="GFAR principle 4; " + _RESOLUTION,
        sentence=Words(
            "in {currency}, more is said to be received than was transferred with its interest; record what is missing "
            "or correct a figure",
            "以{currency}计，收到的数额多于已移交的数额及其利息；请补记所缺数额或更正数字",
        ),
        find=_exceeding(StepKind.SENT_RECEIVED),
        applies_to=(Return,),
    ),
    Rule(
        id="returned_within_obtained",
        severity=Severity.ERROR,
        source=_RESOLUTION,
        sentence=Words(
            "in {currency}, more is said to be transferred, deducted and retained than was obtained with interest and "
            "income; record what is missing or correct a figure",
            "以{currency}计，移交、扣除和保留的数额多于获得的数额及其利息和收入；请补记所缺数额或更正数字",
        ),
        find=_over_returned,
        applies_to=(Return,),
    ),
    Rule(
        id="deductions_within_obtained",
        severity=Severity.ERROR,
        source=_RESOLUTION,
        sentence=Words(
            "in {currency}, what is said to be deducted, retained, shared and released comes by itself to more than "
            "was obtained with interest and income; record what is missing or correct a figure",
            "以{currency}计，仅扣除、保留、分享和归还持有人的数额即已多于获得的数额及其利息和收入；请补记所缺数额或更正数字",
        ),
        find=_over_deducted,
        applies_to=(Return,),
    ),
    Rule(
        id="return_can_be_compared",
        severity=Severity.INFORMATION,
        source=_RESOLUTION,
        sentence=Words(
            "the ledger is said to be complete, but in {currency} the sum returned cannot be compared with one "
            "obtained ({reason}); record the amount, or leave open whether the ledger is complete",
            "账目据称完整，但以{currency}计的返还额无法与获得的数额对照（{reason}）；请补记数额，或不注明账目是否完整",
        ),
        find=_undecidable,
        applies_to=(Return,),
    ),
    Rule(
        id="difference_is_explained",
        severity=Severity.INFORMATION,
        source=_RESOLUTION,
        sentence=Words(
            "the return and its ledger are said to be complete, and in {currency} nothing explains why less was "
            "returned than obtained; record deductions, shares and what is in escrow, or leave open whether it is "
            "complete",
            "返还和账目据称均已完整，但以{currency}计的返还额少于获得的数额，原因未予说明；请补记扣除、分享和代管中的数额，"
            "或不注明账目是否完整",
        ),
        find=_unexplained,
        applies_to=(Return,),
    ),
    Rule(
        id="collected_within_ordered",
        severity=Severity.INFORMATION,
        source=_RESOLUTION,
        sentence=Words(
            "in {currency}, more is said to be collected than was ordered, and no interest is recorded; record the "
            "interest or correct a figure",
            "以{currency}计，实际收缴的数额多于命令支付的数额，且未记录利息；请补记利息或更正数字",
        ),
        find=_over_collected,
        applies_to=(Return, RecoveryCase),
    ),
    Rule(
        id="allocated_within_agreed",
        severity=Severity.WARNING,
        source="GFAR principle 4",
        sentence=Words(
            "in {currency}, more is allocated to purposes than was agreed for return; correct a figure or record what "
            "was added",
            "以{currency}计，划定用途的数额多于商定返还的数额；请更正数字或补记增加的数额",
        ),
        find=_exceeding(StepKind.AGREED_ALLOCATED),
        applies_to=(Return,),
    ),
    Rule(
        id="shares_within_whole",
        severity=Severity.WARNING,
        source="GFAR principle 4",
        sentence=Words(
            "the shares given here come to more than 100 per cent; correct them, or mark the doubtful ones",
            "此处所列份额合计超过百分之百；请更正，或注明存疑的份额",
        ),
        find=_over_shared,
        applies_to=(Return,),
    ),
    Rule(
        id="tranches_within_agreed",
        severity=Severity.INFORMATION,
        source="GFAR principle 4",
        sentence=Words(
            "in {currency}, what is due or agreed for the tranches comes to more than was agreed for return; correct a "
            "figure or record what was added",
            "以{currency}计，各批次应付或商定的数额合计多于商定返还的数额；请更正数字或补记增加的数额",
        ),
        find=_more_than_agreed,
        applies_to=(Return,),
    ),
    Rule(
        id="paid_within_due",
        severity=Severity.WARNING,
        source="GFAR principle 4",
        sentence=Words(
            "in {currency}, more is said to be paid than was due or agreed, and no interest is recorded that explains "
            "it; record the interest or what was added, or correct a figure",
            "以{currency}计，已付的数额多于应付或商定的数额，且未记录可予说明的利息；请补记利息或增加的数额，或更正数字",
        ),
        find=_exceeding(StepKind.DUE_PAID, StepKind.AGREED_RETURNED),
        applies_to=(Return,),
    ),
    Rule(
        id="parts_within_whole",
        severity=Severity.WARNING,
        source="assetrecovery: what the relations of amounts mean",
        sentence=Words(
            "the amounts that are said to be part of “{key}” come to more than it; correct a figure or a link",
            "据称属于“{key}”组成部分的数额合计多于该数额；请更正数字或关联",
        ),
        find=_over_whole,
        applies_to=(Return, RecoveryCase),
    ),
    Rule(
        id="formula_holds",
        severity=Severity.WARNING,
        source="assetrecovery: what a formula means",
        sentence=Words(
            "the figure stated is not what its formula gives, however the figures are rounded; correct a figure or the "
            "formula",
            "无论如何取整，所述数字与其公式的结果均不相符；请更正数字或公式",
        ),
        find=_formula_fails,
        applies_to=(Return, RecoveryCase),
    ),
    Rule(
        id="totals_within_one_currency",
        severity=Severity.WARNING,
        source="assetrecovery: nothing is added across currencies",
        sentence=Words(
            "the digits of this total are those of sums in several currencies added up as one; give the total that the "
            "source converts, or leave it out",
            "此合计的数字系将不同货币的数额直接相加；请给出来源折算后的合计，或予删除",
        ),
        find=_added_across_currencies,
        applies_to=(Return, RecoveryCase),
    ),
    Rule(
        id="total_covers_tranches",
        severity=Severity.WARNING,
        source=_RESOLUTION,
        sentence=Words(
            "the cumulative total is smaller than the tranches that were paid by its day; correct the total, its day "
            "or a tranche",
            "累计总额小于截至该日已支付各批次之和；请更正总额、截至日期或批次",
        ),
        find=_less_than_tranches,
        applies_to=(Return,),
    ),
    Rule(
        id="tranches_make_up_total",
        severity=Severity.INFORMATION,
        source=_RESOLUTION,
        sentence=Words(
            "the cumulative total is greater than the tranches listed up to its day; add the tranches or the amounts "
            "that are missing, if a source gives them",
            "累计总额大于截至该日所列各批次之和；如来源载有缺少的批次或批次数额，请补上",
        ),
        find=_more_than_tranches,
        applies_to=(Return,),
    ),
    Rule(
        id="deduction_has_basis",
        severity=Severity.INFORMATION,
        source="UNCAC art. 57 (4)",
        sentence=Words(
            "article 57 (4) does not name deductions of this kind; name the provision on which it rests, or the clause "
            "on deductions that was agreed",
            "第五十七条第四款未列明此种扣除；请注明所依据的条款，或商定的扣除条款",
        ),
        find=_without_basis,
        applies_to=(Return,),
    ),
    Rule(
        id="retained_share_has_basis",
        severity=Severity.INFORMATION,
        source="UNCAC art. 57 (3) (a)",
        sentence=Words(
            "a part is retained or shared of what is said to be embezzled public funds; record the clause by which "
            "that was agreed, or correct the basis",
            "据称属于所贪污公共资金的财产有一部分被保留或分享；请记录就此商定的条款，或更正处分依据",
        ),
        find=_retained,
        applies_to=(Return,),
    ),
    Rule(
        id="claims_agree",
        severity=Severity.INFORMATION,
        source=_RESOLUTION,
        sentence=Words(
            "no sum is made of these amounts, since {kind}: {keys} ({preference}); "
            "link them if a source says how they are related",
            "下列数额{kind}，因此不予合计：{keys}（{preference}）；如来源说明其关系，请注明关联",
        ),
        find=_disputed,
        applies_to=(Return, RecoveryCase),
    ),
)
"""The rules on ledgers."""
