"""Counting: which claims of one stage and one currency may be added up, which may not, and why.

Nothing is chosen silently. A claim counts if it stands alone, or if it is known to be a separate sum; one that is the
same money again (an equivalent, another report, a later leg, a running total, a wider scope) is left out with its
reason; where nobody knows how claims are related, they stand side by side and no sum is made.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from assetrecovery.arrangements.amounts import Amount, AmountRelation, AmountScope, AmountStage
from assetrecovery.arrangements.ledger import Ledger
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.values.counts import Bound
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.terms import Answer, Term, TermEnum

__all__ = [
    "Dispute",
    "DisputeKind",
    "LeftOut",
    "LeftOutReason",
    "Line",
    "LineStatus",
    "Preference",
    "disputes_in",
    "lines_of",
]

_OURS: Final = "assetrecovery"


class LineStatus(TermEnum):
    """Status of a line · 行的状况. How the sum of a line came about, or why there is none."""

    SINGLE = Term("single", en="one claim", zh="一项说法", source=_OURS, derived=("en", "zh"))
    SUM = Term("sum", en="sum of separate claims", zh="各自独立数额之和", source=_OURS, derived=("en", "zh"))
    DISPUTED = Term("disputed", en="disputed", zh="有争议", source=_OURS, derived=("en", "zh"))
    UNRELATED = Term(
        "unrelated",
        en="how the claims are related is not known",
        zh="各项说法之间的关系不详",
        source=_OURS,
        derived=("en", "zh"),
    )
    NOT_COUNTED = Term("not_counted", en="nothing that counts", zh="无可计入的数额", source=_OURS, derived=("en", "zh"))


class LeftOutReason(TermEnum):
    """Reason for leaving out · 不计入的理由. Why a claim is in no sum."""

    SANCTION = Term(
        "sanction",
        en="a sanction or a cost, which is never returned money",
        zh="罚款或费用，不属于返还资金",
        source="CAC/COSP/WG.2/2017/4, para. 45",
        derived=("en", "zh"),
    )
    EQUIVALENT = Term(
        "equivalent",
        en="the same sum in another currency",
        zh="同一数额的另一货币表述",
        source=_OURS,
        derived=("en", "zh"),
    )
    OTHER_REPORT = Term(
        "other_report",
        en="another report of the same sum",
        zh="对同一数额的另一报道",
        source=_OURS,
        derived=("en", "zh"),
    )
    OVERLAP = Term("overlap", en="overlaps another claim", zh="与另一说法重叠", source=_OURS, derived=("en", "zh"))
    RUNNING_TOTAL = Term("running_total", en="a cumulative total", zh="累计总额", source=_OURS, derived=("en", "zh"))
    WIDER_SCOPE = Term(
        "wider_scope", en="covers more than this return", zh="范围大于本次返还", source=_OURS, derived=("en", "zh")
    )
    PART_OF_COUNTED = Term(
        "part_of_counted",
        en="part of a sum that is counted",
        zh="属于已计入数额的一部分",
        source=_OURS,
        derived=("en", "zh"),
    )
    TOTAL_OF_COUNTED = Term(
        "total_of_counted",
        en="total of sums that are counted",
        zh="为已计入各数额之和",
        source=_OURS,
        derived=("en", "zh"),
    )
    ANOTHER_LEG = Term(
        "another_leg", en="another leg of the same money", zh="同一款项的另一段移交", source=_OURS, derived=("en", "zh")
    )
    WAIVED = Term("waived", en="waived", zh="已放弃", source=_OURS, derived=("en", "zh"))
    BORNE_ELSEWHERE = Term(
        "borne_elsewhere", en="borne by somebody else", zh="由他方承担", source=_OURS, derived=("en", "zh")
    )
    RELATION_UNKNOWN = Term(
        "relation_unknown",
        en="how it stands to the others is not known",
        zh="与其他数额的关系不详",
        source=_OURS,
        derived=("en", "zh"),
    )


class Preference(TermEnum):
    """Rule of preference · 优先采用规则. By which rule one report would be preferred; nothing is counted by it."""

    OFFICIAL_TEXT = Term(
        "official_text",
        en="an official text before all else",
        zh="正式文本优先",
        source=_OURS,
        derived=("en", "zh"),
    )
    OFFICIAL_STATEMENT = Term(
        "official_statement",
        en="an official statement before other reports",
        zh="官方声明优先于其他报道",
        source=_OURS,
        derived=("en", "zh"),
    )
    EXACT = Term(
        "exact", en="an exact figure before a rounded one", zh="确数优先于约数", source=_OURS, derived=("en", "zh")
    )
    LATER_BALANCE = Term(
        "later_balance", en="the later of two balances", zh="余额以较晚者优先", source=_OURS, derived=("en", "zh")
    )
    NONE = Term("none", en="no rule decides", zh="无规则可据以取舍", source=_OURS, derived=("en", "zh"))


class DisputeKind(TermEnum):
    """Kind of dispute · 争议种类. Whether claims contradict each other, or nobody has said how they are related."""

    CONTRADICTION = Term(
        "contradiction", en="they contradict each other", zh="相互矛盾", source=_OURS, derived=("en", "zh")
    )
    RELATION_UNKNOWN = Term(
        "relation_unknown",
        en="how they are related is not known",
        zh="相互关系不详",
        source=_OURS,
        derived=("en", "zh"),
    )


@attrs.frozen(kw_only=True, weakref_slot=False)
class LeftOut:
    """Claim left out · 未计入的说法. A claim that is in no sum, and why."""

    amount: str
    """Amount · 数额. Key of the claim."""

    reason: LeftOutReason
    """Reason · 理由. Why it is left out."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Line:
    """Line · 账目行. What the claims of one stage and one currency come to, and which of them count."""

    stage: AmountStage
    """Stage · 阶段. Of which stage."""

    currency: Currency
    """Currency · 货币. In which currency; nothing is ever converted."""

    status: LineStatus
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

_SAME_MONEY: Final = (
    (AmountRelation.EQUIVALENT, LeftOutReason.EQUIVALENT),
    (AmountRelation.ALTERNATIVE_REPORT, LeftOutReason.OTHER_REPORT),
    (AmountRelation.OVERLAPPING, LeftOutReason.OVERLAP),
    (AmountRelation.CUMULATIVE, LeftOutReason.RUNNING_TOTAL),
)
_WIDER: Final = frozenset({AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND})
_APART: Final = (AmountRelation.COMPONENT, AmountRelation.SEPARATE)


class _Book:
    """A ledger seen claim by claim: what each rests on and how it stands to others, gathered in one pass."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger: Ledger = ledger
        self.deducted: frozenset[str] = frozenset(
            key for entry in ledger.deductions for key in (entry.amount, entry.computed) if key is not None
        )
        self.by_entry: dict[str, LeftOutReason] = dict(_reasons_by_entry(ledger))
        self.apart: frozenset[str] = frozenset(_apart(ledger))
        self.contradictions: list[set[str]] = list(_contradictions(ledger))
        self.contradicted: frozenset[str] = frozenset(key for group in self.contradictions for key in group)

    def stage_of(self, amount: Amount) -> AmountStage:
        """The stage of a claim; what a deduction rests on is deducted, whatever else it was called."""
        return AmountStage.DEDUCTED if amount.key in self.deducted else amount.stage

    def reason(self, claim: Amount) -> LeftOutReason | None:
        """Say why a claim is the same money as another, or none that could be returned; None if it is neither."""
        for relation, reason in _SAME_MONEY:
            if claim.is_linked(relation):
                return reason
        if self.stage_of(claim).is_sanction:
            return LeftOutReason.SANCTION
        if claim.scope in _WIDER:
            return LeftOutReason.WIDER_SCOPE
        return self.by_entry.get(claim.key)


def lines_of(ledger: Ledger) -> Mapping[Currency, tuple[Line, ...]]:
    """Reckon every currency of a ledger, stage by stage."""
    book = _Book(ledger)
    groups: dict[Currency, dict[AmountStage, list[Amount]]] = {}
    for amount in ledger.amounts:
        groups.setdefault(amount.money.currency, {}).setdefault(book.stage_of(amount), []).append(amount)
    return {
        currency: tuple(_line(book, stage, stages[stage]) for stage in AmountStage if stage in stages)
        for currency, stages in groups.items()
    }


def _line(book: _Book, stage: AmountStage, claims: Sequence[Amount]) -> Line:
    left_out = tuple(_left_out(book, claims))
    gone = {entry.amount for entry in left_out}
    counting = [claim for claim in claims if claim.key not in gone]
    status = _status(book, claims, counting)
    summed = counting if status in {LineStatus.SINGLE, LineStatus.SUM} else []
    return Line(
        stage=stage,
        currency=claims[0].money.currency,
        status=status,
        sum=_total([claim.money for claim in summed]),
        lower=_total([_limits(claim)[0] for claim in summed]),
        upper=_total([_limits(claim)[1] for claim in summed]),
        exact=_exact(summed) if summed else Answer.UNKNOWN,
        counted=tuple(claim.key for claim in counting),
        left_out=left_out,
        citations=_citations(counting or claims),
    )


def _left_out(book: _Book, claims: Sequence[Amount]) -> Iterator[LeftOut]:
    staying: list[Amount] = []
    for claim in claims:
        reason = book.reason(claim)
        if reason is not None:
            yield LeftOut(amount=claim.key, reason=reason)
        else:
            staying.append(claim)
    # Of a total and the sums that it names the sums count, since more is known of them; some may be in another line.
    kept = {claim.key for claim in staying}
    totals = {claim.key: set(_parts(claim)) for claim in staying if not kept.isdisjoint(_parts(claim))}
    named = set[str]().union(*totals.values())
    for claim in staying:
        if claim.key in totals:
            yield LeftOut(amount=claim.key, reason=LeftOutReason.TOTAL_OF_COUNTED)
        elif claim.key not in named and _is_inside(claim, kept - totals.keys()):
            yield LeftOut(amount=claim.key, reason=LeftOutReason.PART_OF_COUNTED)


def _is_inside(claim: Amount, wholes: Collection[str]) -> bool:
    """Whether a claim is said to be a component of one of some sums."""
    return any(whole in wholes for whole in claim.linked(AmountRelation.COMPONENT))


def _parts(claim: Amount) -> tuple[str, ...]:
    return (*claim.linked(AmountRelation.TOTAL_OF), *claim.computed_from)


def _reasons_by_entry(ledger: Ledger) -> Iterator[tuple[str, LeftOutReason]]:
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
        if deduction.amount is not None and deduction.computed is not None:
            yield deduction.computed, LeftOutReason.OTHER_REPORT
        if not deduction.reduces:
            reason = LeftOutReason.WAIVED if deduction.waived is Answer.YES else LeftOutReason.BORNE_ELSEWHERE
            yield from ((key, reason) for key in (deduction.amount, deduction.computed) if key is not None)


def _apart(ledger: Ledger) -> Iterator[str]:
    """Yield the claims known to be sums of their own: said to be, or alone of their stage under an entry."""
    claims = {amount.key: amount for amount in ledger.amounts}
    yield from (key for key, claim in claims.items() if claim.is_linked(*_APART))
    for keys in _entries(ledger):
        stages: dict[AmountStage, list[str]] = {}
        for key in keys:
            if key in claims and not claims[key].is_linked(*(relation for relation, _ in _SAME_MONEY)):
                stages.setdefault(claims[key].stage, []).append(key)
        yield from (alone[0] for alone in stages.values() if len(alone) == 1)


def _entries(ledger: Ledger) -> Iterator[tuple[str, ...]]:
    """Yield the keys of the amounts that each entry of a ledger rests on."""
    yield from (tranche.amounts for tranche in ledger.tranches)
    yield from (transfer.amounts for transfer in ledger.transfers)
    yield from ((spent.amount,) for spent in ledger.disbursements if spent.amount)
    yield from ((deduction.amount,) for deduction in ledger.deductions if deduction.amount)


def _status(book: _Book, claims: Sequence[Amount], counting: Sequence[Amount]) -> LineStatus:
    if not counting:
        return LineStatus.NOT_COUNTED
    # A claim that is contradicted makes its line disputed even where what contradicts it stands at another stage.
    if any(claim.key in book.contradicted for claim in claims):
        return LineStatus.DISPUTED
    if len(counting) == 1:
        return LineStatus.SINGLE
    return LineStatus.SUM if all(claim.key in book.apart for claim in counting) else LineStatus.UNRELATED


def _limits(claim: Amount) -> tuple[Money | None, Money | None]:
    """What a claim comes to at least and at most; a rounded figure stands for what it says."""
    if claim.bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return claim.money, None
    if claim.bound is Bound.AT_MOST:
        return None, claim.money
    return claim.money, claim.upper or claim.money


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

_CONTRADICTING: Final = (AmountRelation.ALTERNATIVE_REPORT, AmountRelation.OVERLAPPING)


def disputes_in(ledger: Ledger, lines: Iterable[Line]) -> tuple[Dispute, ...]:
    """The groups of claims that contradict each other, or of which nobody knows how they are related."""
    contradictions = list(_contradictions(ledger))
    unrelated = [line.counted for line in lines if line.status is LineStatus.UNRELATED]
    contradicted = {key for group in contradictions for key in group}
    return tuple(
        _dispute(ledger, group, contradicting=not contradicted.isdisjoint(group))
        for group in _joined([*contradictions, *unrelated])
    )


def _contradictions(ledger: Ledger) -> Iterator[set[str]]:
    """Yield the groups of claims linked as reports of the same money, across stages, if their figures differ."""
    pairs = [(amount.key, other) for amount in ledger.amounts for other in amount.linked(*_CONTRADICTING)]
    money = {amount.key: (amount.money, amount.upper) for amount in ledger.amounts}
    for group in _joined(pairs):
        if len({money[key] for key in group if key in money}) > 1:
            yield group


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


def _dispute(ledger: Ledger, group: set[str], *, contradicting: bool) -> Dispute:
    claims = [amount for amount in ledger.amounts if amount.key in group]
    kind = DisputeKind.CONTRADICTION if contradicting else DisputeKind.RELATION_UNKNOWN
    preferred, rule = _preferred(ledger, claims) if contradicting else (None, Preference.NONE)
    return Dispute(amounts=tuple(claim.key for claim in claims), kind=kind, preferred=preferred, rule=rule)


_TEXTS: Final = frozenset(
    {DocumentKind.AGREEMENT_TEXT, DocumentKind.JUDGEMENT, DocumentKind.COURT_FILING, DocumentKind.STATUTE_TEXT}
)


def _preferred(ledger: Ledger, claims: Sequence[Amount]) -> tuple[str | None, Preference]:
    """Find the first rule that picks one claim alone; the rules stand in the order in which they weigh."""
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
    others = [other.as_of for other in claims if other is not claim]
    return claim.as_of is not None and all(other is not None and other.surely_before(claim.as_of) for other in others)
