"""Counting: which claims of one stage and one currency may be added up, which may not, and why.

Nothing is chosen silently. A claim counts if it stands alone, or if it is known to be a separate sum; one that is the
same money again (an equivalent, another report, a later leg, a running total, a wider scope) is left out with its
reason; where nobody knows how claims are related, they stand side by side and no sum is made.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
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
    "LeftOut",
    "LeftOutReason",
    "Line",
    "LineStatus",
    "Preference",
    "disputes_in",
    "line_of",
]

_OURS: Final = "assetrecovery"


class LineStatus(TermEnum):
    """Status of a line · 行的状况. How the sum of a line came about, or why there is none."""

    SINGLE = Term("single", en="one claim", zh="一项说法", source=_OURS, derived=("en", "zh"))
    SUM = Term("sum", en="sum of separate claims", zh="各自独立数额之和", source=_OURS, derived=("en", "zh"))
    DISPUTED = Term("disputed", en="disputed", zh="有争议", source=_OURS, derived=("en", "zh"))
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
    """Sum · 合计. What the claims that count come to; none if it is disputed."""

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
    """Dispute · 争议. Claims that cannot all be true of the same thing, side by side."""

    amounts: tuple[str, ...]
    """Amounts · 数额. Keys of the claims, in the order of the record."""

    preferred: str | None = None
    """Preferred · 优先采用. Key of the claim that a stated rule would prefer; none if no rule decides."""

    rule: Preference = Preference.NONE
    """Rule · 规则. The rule by which."""


# ── one line ─────────────────────────────────────────────────────────────────────────────────────

_SAME_MONEY: Final = (
    (AmountRelation.EQUIVALENT, LeftOutReason.EQUIVALENT),
    (AmountRelation.ALTERNATIVE_REPORT, LeftOutReason.OTHER_REPORT),
    (AmountRelation.OVERLAPPING, LeftOutReason.OVERLAP),
    (AmountRelation.CUMULATIVE, LeftOutReason.RUNNING_TOTAL),
)
_WIDER: Final = frozenset({AmountScope.CASE_WORLDWIDE, AmountScope.JURISDICTION, AmountScope.FUND})
_APART: Final = (AmountRelation.COMPONENT, AmountRelation.SEPARATE)


def line_of(ledger: Ledger, stage: AmountStage, currency: Currency) -> Line | None:
    """Reckon one stage in one currency; None if no claim is of both."""
    claims = [claim for claim in _claims(ledger, stage) if claim.money.currency == currency]
    if not claims:
        return None
    left_out = list(_left_out(ledger, stage, claims))
    gone = {entry.amount for entry in left_out}
    counting = [claim for claim in claims if claim.key not in gone]
    unrelated = [] if len(counting) == 1 else [claim for claim in counting if not _is_apart(ledger, claim)]
    status = _status(ledger, claims, counting, unrelated)
    total = _total(counting, currency) if status in {LineStatus.SINGLE, LineStatus.SUM} else None
    return Line(
        stage=stage,
        currency=currency,
        status=status,
        sum=total,
        exact=_exact(counting) if total else Answer.UNKNOWN,
        counted=tuple(claim.key for claim in counting),
        left_out=tuple(left_out),
        citations=_citations(counting or claims),
    )


def _claims(ledger: Ledger, stage: AmountStage) -> Iterator[Amount]:
    """Yield the claims of a stage; what a deduction rests on is deducted, whatever else it was called."""
    deducted = _deducted(ledger)
    for amount in ledger.amounts:
        if (AmountStage.DEDUCTED if amount.key in deducted else amount.stage) is stage:
            yield amount


def _deducted(ledger: Ledger) -> frozenset[str]:
    return frozenset(key for entry in ledger.deductions for key in (entry.amount, entry.computed) if key is not None)


def _left_out(ledger: Ledger, stage: AmountStage, claims: Sequence[Amount]) -> Iterator[LeftOut]:
    keys = {claim.key for claim in claims}
    staying: list[Amount] = []
    for claim in claims:
        reason = _reason(ledger, stage, claim)
        if reason is not None:
            yield LeftOut(amount=claim.key, reason=reason)
        else:
            staying.append(claim)
    # Of a total and the sums that it names the sums count, since more is known of them; some may be in another line.
    kept = {claim.key for claim in staying}
    wholes = {claim.key for claim in staying if kept & set(_parts(claim))}
    for claim in staying:
        whole = set(claim.linked(AmountRelation.COMPONENT)) & keys & (kept - wholes)
        if claim.key in wholes:
            yield LeftOut(amount=claim.key, reason=LeftOutReason.TOTAL_OF_COUNTED)
        elif whole and claim.key not in {part for total in staying for part in _parts(total)}:
            yield LeftOut(amount=claim.key, reason=LeftOutReason.PART_OF_COUNTED)


def _parts(claim: Amount) -> tuple[str, ...]:
    return (*claim.linked(AmountRelation.TOTAL_OF), *claim.computed_from)


def _reason(ledger: Ledger, stage: AmountStage, claim: Amount) -> LeftOutReason | None:
    """Say why a claim is the same money as another, or none that could be returned; None if it is neither."""
    for relation, reason in _SAME_MONEY:
        if claim.is_linked(relation):
            return reason
    if stage.is_sanction:
        return LeftOutReason.SANCTION
    if claim.scope in _WIDER:
        return LeftOutReason.WIDER_SCOPE
    return _reason_as_entry(ledger, stage, claim)


def _reason_as_entry(ledger: Ledger, stage: AmountStage, claim: Amount) -> LeftOutReason | None:
    for deduction in ledger.deductions:
        if claim.key == deduction.computed and deduction.amount is not None:
            return LeftOutReason.OTHER_REPORT
        if claim.key in {deduction.amount, deduction.computed} and not deduction.reduces:
            return LeftOutReason.WAIVED if deduction.waived is Answer.YES else LeftOutReason.BORNE_ELSEWHERE
    legs = {transfer.key for transfer in ledger.transfers if claim.key in transfer.amounts}
    counting = {AmountStage.TRANSFERRED: ledger.first_legs(), AmountStage.RECEIVED: ledger.last_legs()}.get(stage)
    if legs and counting is not None and not legs & counting:
        return LeftOutReason.ANOTHER_LEG
    return None


def _is_apart(ledger: Ledger, claim: Amount) -> bool:
    """Whether a claim is known to be a sum of its own: said to be, or the one claim that an entry rests on."""
    if claim.is_linked(*_APART):
        return True
    return any(_rests_on(ledger, claim, keys) for keys in _entries(ledger))


def _entries(ledger: Ledger) -> Iterator[tuple[str, ...]]:
    """Yield the keys of the amounts that each entry of a ledger rests on."""
    yield from (tranche.amounts for tranche in ledger.tranches)
    yield from (transfer.amounts for transfer in ledger.transfers)
    yield from ((spent.amount,) for spent in ledger.disbursements if spent.amount)
    yield from ((deduction.amount,) for deduction in ledger.deductions if deduction.amount)


def _rests_on(ledger: Ledger, claim: Amount, keys: Sequence[str]) -> bool:
    """Whether, of the claims that an entry rests on, this one alone is of its stage and no double of another."""
    if claim.key not in keys:
        return False
    doubles = {
        amount.key
        for amount in ledger.amounts
        if amount.is_linked(*(relation for relation, _ in _SAME_MONEY)) or amount.stage is not claim.stage
    }
    return not set(keys) - doubles - {claim.key}


def _status(
    ledger: Ledger, claims: Sequence[Amount], counting: Sequence[Amount], unrelated: Sequence[Amount]
) -> LineStatus:
    if not counting:
        return LineStatus.NOT_COUNTED
    # A claim that is contradicted makes its line disputed even where what contradicts it stands at another stage.
    keys = {claim.key for claim in claims}
    if unrelated or any(keys & set(dispute.amounts) for dispute in _contradictions(ledger)):
        return LineStatus.DISPUTED
    return LineStatus.SINGLE if len(counting) == 1 else LineStatus.SUM


def _total(claims: Sequence[Amount], currency: Currency) -> Money:
    total = Money.of(0, currency.code)
    for claim in claims:
        total += claim.money
    return total


def _exact(claims: Iterable[Amount]) -> Answer:
    return Answer.YES if all(claim.bound is Bound.EXACT for claim in claims) else Answer.NO


def _citations(claims: Iterable[Amount]) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(citation for claim in claims for citation in claim.citations))


# ── disputes ─────────────────────────────────────────────────────────────────────────────────────

_CONTRADICTING: Final = (AmountRelation.ALTERNATIVE_REPORT, AmountRelation.OVERLAPPING)


def disputes_in(ledger: Ledger, lines: Iterable[Line]) -> tuple[Dispute, ...]:
    """The groups of claims that contradict each other, or of which nobody knows how they are related."""
    unknown = [line.counted for line in lines if line.status is LineStatus.DISPUTED and len(line.counted) > 1]
    groups = _joined([*(dispute.amounts for dispute in _contradictions(ledger)), *unknown])
    return tuple(_dispute(ledger, group) for group in groups)


def _contradictions(ledger: Ledger) -> Iterator[Dispute]:
    """Yield the groups of claims linked as reports of the same money, across stages, if their figures differ."""
    pairs = [(amount.key, other) for amount in ledger.amounts for other in amount.linked(*_CONTRADICTING)]
    money = {amount.key: (amount.money, amount.upper) for amount in ledger.amounts}
    for group in _joined(pairs):
        if len({money[key] for key in group if key in money}) > 1:
            yield Dispute(amounts=tuple(key for key in money if key in group))


def _joined(groups: Iterable[Sequence[str]]) -> list[set[str]]:
    """Join groups that have a member in common."""
    joined: list[set[str]] = []
    for group in groups:
        touching = [other for other in joined if other & set(group)]
        joined = [other for other in joined if other not in touching]
        joined.append(set(group).union(*touching))
    return joined


def _dispute(ledger: Ledger, group: set[str]) -> Dispute:
    claims = [amount for amount in ledger.amounts if amount.key in group]
    preferred, rule = _preferred(ledger, claims)
    return Dispute(amounts=tuple(claim.key for claim in claims), preferred=preferred, rule=rule)


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
