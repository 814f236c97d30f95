"""Counting: which claims of one stage and one currency may be added up, which may not, and why.

Nothing is chosen silently. A claim counts if it stands alone, or if it is known to be a separate sum; one that is the
same money again (an equivalent, another report, a later leg, a running total, a wider scope) is left out with its
reason; where nobody knows how claims are related, they stand side by side and no sum is made.
"""

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountNature, AmountRelation, AmountScope, AmountStage
from assetrecovery.ledgers.ledger import Ledger
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.terms import Answer, Term, TermEnum, ours

__all__ = ["Dispute", "DisputeKind", "LedgerLine", "LedgerLineStatus", "LeftOut", "LeftOutReason", "Preference"]


class LedgerLineStatus(TermEnum):
    """Status of a line · 行的状况. How the sum of a line came about, or why there is none."""

    SINGLE = ours("single", en="one claim", zh="一项说法")
    SUM = ours("sum", en="sum of separate claims", zh="各自独立数额之和")
    DISPUTED = ours("disputed", en="disputed", zh="有争议")
    UNRELATED = ours("unrelated", en="how the claims are related is not known", zh="各项说法之间的关系不详")
    NOT_COUNTED = ours("not_counted", en="nothing that counts", zh="无可计入的数额")


class LeftOutReason(TermEnum):
    """Reason for leaving out · 不计入的理由. Why a claim is in no sum."""

    SANCTION = Term(
        "sanction",
        en="a sanction or a cost, which is never returned money",
        zh="罚款或费用，不属于返还资金",
        source="CAC/COSP/WG.2/2017/4, para. 45",
        derived=("en", "zh"),
    )
    EQUIVALENT = ours("equivalent", en="the same sum in another currency", zh="同一数额的另一货币表述")
    OTHER_REPORT = ours("other_report", en="another report of the same sum", zh="对同一数额的另一报道")
    OVERLAP = ours("overlap", en="overlaps another claim", zh="与另一说法重叠")
    RUNNING_TOTAL = ours("running_total", en="a cumulative total", zh="累计总额")
    WIDER_SCOPE = ours("wider_scope", en="covers more than this return", zh="范围大于本次返还")
    PART_OF_COUNTED = ours("part_of_counted", en="part of a sum that is counted", zh="属于已计入数额的一部分")
    TOTAL_OF_COUNTED = ours("total_of_counted", en="total of sums that are counted", zh="为已计入各数额之和")
    ANOTHER_LEG = ours("another_leg", en="another leg of the same money", zh="同一款项的另一段移交")
    WAIVED = ours("waived", en="waived", zh="已放弃")
    BORNE_ELSEWHERE = ours("borne_elsewhere", en="borne by somebody else", zh="由他方承担")
    RELATION_UNKNOWN = ours(
        "relation_unknown", en="how it stands to the others is not known", zh="与其他数额的关系不详"
    )


class Preference(TermEnum):
    """Rule of preference · 优先采用规则. By which rule one report would be preferred; nothing is counted by it."""

    OFFICIAL_TEXT = ours("official_text", en="an official text before all else", zh="正式文本优先")
    OFFICIAL_STATEMENT = ours(
        "official_statement", en="an official statement before other reports", zh="官方声明优先于其他报道"
    )
    EXACT = ours("exact", en="an exact figure before a rounded one", zh="确数优先于约数")
    LATER_BALANCE = ours("later_balance", en="the later of two balances", zh="余额以较晚者优先")
    NONE = ours("none", en="no rule decides", zh="无规则可据以取舍")


class DisputeKind(TermEnum):
    """Kind of dispute · 争议种类. Whether claims contradict each other, or nobody has said how they are related."""

    CONTRADICTION = ours("contradiction", en="they contradict each other", zh="相互矛盾")
    RELATION_UNKNOWN = ours("relation_unknown", en="how they are related is not known", zh="相互关系不详")


@attrs.frozen(kw_only=True, weakref_slot=False)
class LeftOut:
    """Claim left out · 未计入的说法. A claim that is in no sum, and why."""

    amount: str
    """Amount · 数额. Key of the claim."""

    reason: LeftOutReason
    """Reason · 理由. Why it is left out."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class LedgerLine:
    """Line · 账目行. What the claims of one stage and one currency come to, and which of them count."""

    stage: AmountStage
    """Stage · 阶段. Of which stage."""

    currency: Currency
    """Currency · 货币. In which currency; nothing is ever converted."""

    status: LedgerLineStatus
    """Status · 状况. How the sum came about."""

    sum: Money | None = None
    """Sum · 合计. What the claims that count come to; none if it is disputed or they are unrelated."""

    lower: Money | None = None
    """Lower limit · 下限. What they come to at least; none if a claim has no lower limit."""

    upper: Money | None = None
    """Upper limit · 上限. What they come to at most; none if a claim has no upper limit, such as "more than"."""

    exact: Answer = Answer.UNKNOWN
    """Exact · 是否确数. Whether every claim that counts is exact."""

    counted: tuple[str, ...] = ()
    """Counted · 计入. Keys of the claims that count, or of those between which nobody has decided."""

    left_out: tuple[LeftOut, ...] = ()
    """Left out · 未计入. Claims that do not count, each with its reason."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources behind the line."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Dispute:
    """Dispute · 争议. Claims side by side that cannot all be true, or of which nobody knows how they are related."""

    amounts: tuple[str, ...]
    """Amounts · 数额. Keys of the claims, in the order of the record."""

    kind: DisputeKind
    """Kind · 种类. Whether they contradict each other."""

    rule: Preference
    """Rule · 规则. The rule by which one would be preferred, if any is."""

    preferred: str | None = None
    """Preferred · 优先采用. Key of the claim that a stated rule would prefer; none if no rule decides."""


# ── one line ─────────────────────────────────────────────────────────────────────────────────────

_RESTATED: Final = (
    (AmountRelation.EQUIVALENT, LeftOutReason.EQUIVALENT),
    (AmountRelation.ALTERNATIVE_REPORT, LeftOutReason.OTHER_REPORT),
)
_SAME_MONEY: Final = (
    AmountRelation.EQUIVALENT,
    AmountRelation.ALTERNATIVE_REPORT,
    AmountRelation.OVERLAPPING,
)
_CONTRADICTING: Final = (AmountRelation.ALTERNATIVE_REPORT, AmountRelation.OVERLAPPING)
_WIDER: Final = frozenset({AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND})
DEDUCTIBLE: Final = frozenset({AmountStage.DEDUCTED, AmountStage.COSTS, AmountStage.FINED})
"""The stages of sums that a deduction may rest on; whatever else it names is no deduction."""


class _Book:
    """A ledger seen claim by claim: what each rests on and how it stands to others, gathered in one pass."""

    def __init__(self, ledger: Ledger) -> None:
        self.claims: dict[str, Amount] = {amount.key: amount for amount in ledger.amounts}
        self.deducted: frozenset[str] = frozenset(
            key
            for entry in ledger.deductions
            for key in (entry.amount, entry.computed)
            if key in self.claims and self.claims[key].stage in DEDUCTIBLE
        )
        self.totals: dict[str, list[str]] = {}
        for amount in ledger.amounts:
            for key in amount.linked(AmountRelation.TOTAL_OF):
                self.totals.setdefault(key, []).append(amount.key)
        self.by_entry: dict[str, LeftOutReason] = dict(_reasons_by_entry(self, ledger))
        self.entries: Mapping[str, set[tuple[str, str]]] = _entries_of(self, ledger)
        self.groups: list[set[str]] = _joined([*_same_money(self), *_two_figures(ledger)])
        self.contradicted: frozenset[tuple[AmountStage, str]] = frozenset(
            (stage, key)
            for group in _contradictions(ledger)
            for stage in self.contradictory_stages(group)
            for key in group
            if self.stage_of(self.claims[key]) is stage
        )

    def stage_of(self, amount: Amount) -> AmountStage:
        """The stage of a claim; what a deduction rests on is deducted, if it was costs or a fine before."""
        return AmountStage.DEDUCTED if amount.key in self.deducted else amount.stage

    def reason(self, claim: Amount) -> LeftOutReason | None:
        """Say why a claim is the same money as another, or none that could be returned; None if it is neither."""
        for relation, reason in _RESTATED:
            if claim.is_linked(relation):
                return reason
        if self.stage_of(claim).is_sanction:
            return LeftOutReason.SANCTION
        if claim.scope in _WIDER:
            return LeftOutReason.WIDER_SCOPE
        if claim.is_linked(AmountRelation.CUMULATIVE):
            return LeftOutReason.RUNNING_TOTAL
        return self.by_entry.get(claim.key)

    def overlaps(self, claim: Amount) -> bool:
        """Whether a claim is said to overlap another of its own stage; at another stage the same money stands again."""
        others = (self.claims[key] for key in claim.linked(AmountRelation.OVERLAPPING) if key in self.claims)
        return any(self.stage_of(other) is self.stage_of(claim) for other in others)

    def contradictory_stages(self, group: set[str]) -> set[AmountStage]:
        """The stages at which the claims of a group cannot all be true: two in one currency that exclude each other."""
        of: dict[tuple[AmountStage, Currency], list[Amount]] = {}
        for claim in (self.claims[key] for key in group if key in self.claims):
            of.setdefault((self.stage_of(claim), claim.money.currency), []).append(claim)
        return {stage for (stage, _), claims in of.items() if _exclude_each_other(claims)}


def _exclude_each_other(claims: Sequence[Amount]) -> bool:
    """Whether no figure is within the limits of all claims."""
    lows = [low for claim in claims if (low := claim.limits[0])]
    highs = [high for claim in claims if (high := claim.limits[1])]
    return bool(lows and highs) and max(low.amount for low in lows) > min(high.amount for high in highs)


def lines_of(ledger: Ledger) -> Mapping[Currency, tuple[LedgerLine, ...]]:
    """Reckon every currency of a ledger, stage by stage."""
    book = _Book(ledger)
    groups: dict[Currency, dict[AmountStage, list[Amount]]] = {}
    for amount in ledger.amounts:
        groups.setdefault(amount.money.currency, {}).setdefault(book.stage_of(amount), []).append(amount)
    gone = {entry.amount for stages in groups.values() for found in stages.values() for entry in _left_out(book, found)}
    return {
        currency: tuple(_line(book, stage, stages[stage], gone) for stage in AmountStage if stage in stages)
        for currency, stages in groups.items()
    }


def _line(book: _Book, stage: AmountStage, claims: Sequence[Amount], gone: Collection[str]) -> LedgerLine:
    counting = [claim for claim in claims if claim.key not in gone]
    status = _status(book, claims, counting, gone)
    summed = counting if status in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM} else []
    return LedgerLine(
        stage=stage,
        currency=claims[0].money.currency,
        status=status,
        sum=_total([claim.money for claim in summed]),
        lower=_total([claim.limits[0] for claim in summed]),
        upper=_total([claim.limits[1] for claim in summed]),
        exact=_exact(summed) if summed else Answer.UNKNOWN,
        counted=tuple(claim.key for claim in counting),
        left_out=tuple(_left_out(book, claims)),
        citations=_citations(counting or claims),
    )


def _left_out(book: _Book, claims: Sequence[Amount]) -> Iterator[LeftOut]:
    staying: list[Amount] = []
    for claim in claims:
        reason = book.reason(claim)
        if reason is None and book.overlaps(claim):
            reason = LeftOutReason.OVERLAP
        if reason is not None:
            yield LeftOut(amount=claim.key, reason=reason)
        else:
            staying.append(claim)
    yield from _within(book, staying)


def _within(book: _Book, staying: Sequence[Amount]) -> Iterator[LeftOut]:
    """Yield the totals of sums that count, and the parts of sums that do.

    Of a total and the sums that it names the sums count, since more is known of them, if all of them stand at its stage
    (in whatever currency); otherwise the total counts, and those of them that are here do not.
    """
    kept = {claim.key for claim in staying}
    resolved = {
        claim.key
        for claim in staying
        if (parts := claim.linked(AmountRelation.TOTAL_OF)) and all(_stands_beside(book, claim, key) for key in parts)
    }
    inside = {
        key
        for claim in staying
        if claim.key not in resolved
        for key in claim.linked(AmountRelation.TOTAL_OF)
        if key in kept
    }
    wholes = kept - resolved
    for claim in staying:
        if claim.key in resolved:
            yield LeftOut(amount=claim.key, reason=LeftOutReason.TOTAL_OF_COUNTED)
        elif claim.key in inside or any(key in wholes for key in claim.linked(AmountRelation.COMPONENT)):
            yield LeftOut(amount=claim.key, reason=LeftOutReason.PART_OF_COUNTED)


def _stands_beside(book: _Book, total: Amount, key: str) -> bool:
    """Whether a sum that a total names is a claim of its stage that nothing else keeps from counting."""
    part = book.claims.get(key)
    return (
        part is not None
        and book.stage_of(part) is book.stage_of(total)
        and book.reason(part) is None
        and not book.overlaps(part)
    )


def _reasons_by_entry(book: _Book, ledger: Ledger) -> Iterator[tuple[str, LeftOutReason]]:
    """Yield the claims that do not count because of what rests on them: later legs, deductions taken off nothing."""
    counting = {AmountStage.TRANSFERRED: ledger.first_legs(), AmountStage.RECEIVED: ledger.last_legs()}
    legs: dict[str, set[str]] = {}
    for transfer in ledger.transfers:
        for key in transfer.amounts:
            legs.setdefault(key, set()).add(transfer.key)
    for amount in ledger.amounts:
        if amount.stage in counting and amount.key in legs and legs[amount.key].isdisjoint(counting[amount.stage]):
            yield amount.key, LeftOutReason.ANOTHER_LEG
    for deduction in ledger.deductions:
        if deduction.amount in book.deducted and deduction.computed in book.deducted:
            yield str(deduction.computed), LeftOutReason.OTHER_REPORT
        if not deduction.reduces:
            reason = LeftOutReason.WAIVED if deduction.waived is Answer.YES else LeftOutReason.BORNE_ELSEWHERE
            yield from ((str(key), reason) for key in (deduction.amount, deduction.computed) if key in book.deducted)


def _entries_of(book: _Book, ledger: Ledger) -> Mapping[str, set[tuple[str, str]]]:
    """By claim, the entries that rest on it alone of its stage: a tranche and the transfers that pay it are one."""
    resting: dict[tuple[str, str], set[str]] = {}
    for tranche in ledger.tranches:
        resting.setdefault(("tranche", tranche.key), set()).update(tranche.amounts)
    for leg in ledger.transfers:
        resting.setdefault(("tranche", leg.tranche) if leg.tranche else ("transfer", leg.key), set()).update(
            leg.amounts
        )
    for spent in ledger.disbursements:
        resting.setdefault(("disbursement", spent.key), set()).update(filter(None, [spent.amount]))
    for deduction in ledger.deductions:
        resting.setdefault(("deduction", deduction.key), set()).update(filter(None, [deduction.amount]))
    found: dict[str, set[tuple[str, str]]] = {}
    for entry, keys in resting.items():
        stages: dict[AmountStage, list[str]] = {}
        for key in keys:
            claim = book.claims.get(key)
            if claim is not None and not claim.is_linked(*_SAME_MONEY):
                stages.setdefault(book.stage_of(claim), []).append(key)
        for alone in (keys_of[0] for keys_of in stages.values() if len(keys_of) == 1):
            found.setdefault(alone, set()).add(entry)
    return found


def _same_money(book: _Book) -> Iterator[tuple[str, str]]:
    """Yield the pairs of claims of one stage that are said to be the same money, wholly or in part."""
    for claim in book.claims.values():
        for key in claim.linked(*_SAME_MONEY):
            if key in book.claims and book.stage_of(book.claims[key]) is book.stage_of(claim):
                yield claim.key, key


def _status(
    book: _Book, claims: Sequence[Amount], counting: Sequence[Amount], gone: Collection[str]
) -> LedgerLineStatus:
    # A claim that is contradicted makes its line disputed, whether or not it is one of those that would count.
    if any((book.stage_of(claim), claim.key) in book.contradicted for claim in claims):
        return LedgerLineStatus.DISPUTED
    if not counting:
        return LedgerLineStatus.NOT_COUNTED
    counted_groups = [group for group in book.groups if not group <= set(gone)]
    stood_for = {key for group in counted_groups for key in group}
    if any(book.reason(claim) in _NEED_ANOTHER and claim.key not in stood_for for claim in claims):
        return LedgerLineStatus.UNRELATED
    if len(counting) == 1:
        return LedgerLineStatus.SINGLE
    return LedgerLineStatus.SUM if _are_separate(book, counting) else LedgerLineStatus.UNRELATED


_NEED_ANOTHER: Final = frozenset({LeftOutReason.EQUIVALENT, LeftOutReason.OTHER_REPORT})
"""The reasons that hold only while the claim that stands for the same money counts."""

_FEW: Final = 60
"""Up to how many claims each is held against each other; more are only added up if one reason holds for all of them."""


def _are_separate(book: _Book, claims: Sequence[Amount]) -> bool:
    """Whether claims are known to be separate sums, every one from every other."""
    if all(_is_apart_from_all(claim) for claim in claims):
        return True
    for kind in ("tranche", "transfer", "disbursement", "deduction"):
        resting = [entry for claim in claims for entry in _of_kind(book, claim, kind)]
        if len(set(resting)) == len(resting) and all(_of_kind(book, claim, kind) for claim in claims):
            return True
    if frozenset.intersection(*(_wholes(book, claim) for claim in claims)):
        return True
    pairs = itertools.combinations(claims, 2) if len(claims) <= _FEW else ()
    return len(claims) <= _FEW and all(_are_apart(book, one, other) for one, other in pairs)


def _is_apart_from_all(claim: Amount) -> bool:
    return any(link.kind is AmountRelation.SEPARATE and not link.to for link in claim.links)


def _of_kind(book: _Book, claim: Amount, kind: str) -> list[tuple[str, str]]:
    return [entry for entry in book.entries.get(claim.key, ()) if entry[0] == kind]


def _wholes(book: _Book, claim: Amount) -> frozenset[str]:
    """The sums that name a claim among all their parts, and those that it is a part of without being so named.

    Of a total that names its parts, another component is a part of one of them, and no sum beside them.
    """
    open_ended = (
        key
        for key in claim.linked(AmountRelation.COMPONENT)
        if key not in book.claims or not book.claims[key].is_linked(AmountRelation.TOTAL_OF)
    )
    return frozenset({*book.totals.get(claim.key, ()), *open_ended})


def _are_apart(book: _Book, one: Amount, other: Amount) -> bool:
    """Whether two claims are known to be separate sums."""
    if _is_apart_from_all(one) or _is_apart_from_all(other):
        return True
    if other.key in one.linked(AmountRelation.SEPARATE) or one.key in other.linked(AmountRelation.SEPARATE):
        return True
    if _wholes(book, one) & _wholes(book, other):
        return True
    mine, theirs = book.entries.get(one.key, set()), book.entries.get(other.key, set())
    return mine.isdisjoint(theirs) and bool({kind for kind, _ in mine} & {kind for kind, _ in theirs})


def _total(sums: Sequence[Money | None]) -> Money | None:
    """Add sums up; None if there are none, or if one is open."""
    known = [money for money in sums if money is not None]
    if not known or len(known) < len(sums):
        return None
    total = known[0]
    for money in known[1:]:
        total += money
    return total


def _exact(claims: Iterable[Amount]) -> Answer:
    return Answer.YES if all(claim.bound is Bound.EXACT for claim in claims) else Answer.NO


def _citations(claims: Iterable[Amount]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(citation for claim in claims for citation in claim.citations))


# ── disputes ─────────────────────────────────────────────────────────────────────────────────────


def disputes_in(ledger: Ledger, lines: Iterable[LedgerLine]) -> tuple[Dispute, ...]:
    """The groups of claims that contradict each other, or of which nobody knows how they are related."""
    book = _Book(ledger)
    contradictions = [group for group in _contradictions(ledger) if book.contradictory_stages(group)]
    unrelated = [line.counted for line in lines if line.status is LedgerLineStatus.UNRELATED and len(line.counted) > 1]
    contradicted = {key for group in contradictions for key in group}
    return tuple(
        _dispute(book, ledger, group, contradicting=not contradicted.isdisjoint(group))
        for group in _joined([*contradictions, *unrelated])
    )


def _contradictions(ledger: Ledger) -> list[set[str]]:
    """The groups of claims that may not all be true: reports of one money, figures of one deduction, wrong totals."""
    known = {amount.key for amount in ledger.amounts}
    pairs = [(amount.key, other) for amount in ledger.amounts for other in amount.linked(*_CONTRADICTING)]
    return [group & known for group in _joined([*pairs, *_two_figures(ledger), *_miscounted(ledger)])]


def _miscounted(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Yield the totals that are not the sum of the exact figures they name, each with those figures."""
    claims = {amount.key: amount for amount in ledger.amounts if amount.bound is Bound.EXACT}
    for total in claims.values():
        keys = total.linked(AmountRelation.TOTAL_OF)
        parts = [claims[key] for key in keys if key in claims]
        alike = all((part.stage, part.money.currency) == (total.stage, total.money.currency) for part in parts)
        if keys and alike and len(parts) == len(keys) and _total([part.money for part in parts]) != total.money:
            yield from ((total.key, key) for key in keys)


def _two_figures(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Yield the stated and the computed figure of each deduction that has both."""
    for entry in ledger.deductions:
        if entry.amount is not None and entry.computed is not None:
            yield entry.amount, entry.computed


def _joined(groups: Iterable[Iterable[str]]) -> list[set[str]]:
    """Join groups that have a member in common."""
    of: dict[str, set[str]] = {}
    for group in groups:
        members = set(group)
        joined = max((of[key] for key in members if key in of), key=len, default=members)
        for other in (members, *(of[key] for key in members if key in of)):
            if other is not joined:
                joined |= other
                of.update(dict.fromkeys(other, joined))
        of.update(dict.fromkeys(members, joined))
    return list({id(group): group for group in of.values()}.values())


def _dispute(book: _Book, ledger: Ledger, group: set[str], *, contradicting: bool) -> Dispute:
    claims = [amount for amount in book.claims.values() if amount.key in group]
    kind = DisputeKind.CONTRADICTION if contradicting else DisputeKind.RELATION_UNKNOWN
    preferred, rule = _preferred(ledger, claims) if contradicting else (None, Preference.NONE)
    return Dispute(amounts=tuple(claim.key for claim in claims), kind=kind, preferred=preferred, rule=rule)


_TEXTS: Final = frozenset({DocumentKind.AGREEMENT_TEXT, DocumentKind.JUDGEMENT, DocumentKind.STATUTE_TEXT})


def _preferred(ledger: Ledger, claims: Sequence[Amount]) -> tuple[str | None, Preference]:
    """Find the first rule that picks one claim alone, in the order in which the rules weigh; none across stages."""
    if len({claim.stage for claim in claims}) > 1:
        return None, Preference.NONE
    kinds = {cited.document: cited.kind for cited in ledger.documents}

    def cites(claim: Amount, wanted: frozenset[DocumentKind]) -> bool:
        return any(kinds.get(citation.document) in wanted for citation in claim.citations)

    tests: tuple[tuple[Preference, Callable[[Amount], bool]], ...] = (
        (Preference.OFFICIAL_TEXT, lambda claim: cites(claim, _TEXTS)),
        (Preference.OFFICIAL_STATEMENT, lambda claim: cites(claim, frozenset({DocumentKind.OFFICIAL_STATEMENT}))),
        (Preference.EXACT, lambda claim: claim.bound is Bound.EXACT),
        (Preference.LATER_BALANCE, lambda claim: _is_latest(claim, claims)),
    )
    left = list(claims)
    for rule, passes in tests:
        passing = [claim for claim in left if passes(claim)]
        if len(passing) == 1:
            return passing[0].key, rule
        left = passing or left
    return None, Preference.NONE


def _is_latest(claim: Amount, claims: Sequence[Amount]) -> bool:
    if claim.stage.nature is not AmountNature.BALANCE:
        return False
    others = [other.as_of for other in claims if other is not claim]
    return claim.as_of is not None and all(other is not None and other.surely_before(claim.as_of) for other in others)
