"""What is asked first of a return: who to whom, how much, what is explained and left, how it stands, and disputes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from assetrecovery.arrangements.amounts import Amount, AmountNature, AmountRelation, AmountStage, StageRole
from assetrecovery.arrangements.returns import OutcomeKind, Return, ReturnParticipant, ReturnRole, ReturnStatus
from assetrecovery.ledgers.classes import has_moved, is_of_the_whole
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LedgerLine, LedgerLineStatus, LeftOutReason
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.ledgers.reports import is_a_figure
from assetrecovery.ledgers.sides import is_before
from assetrecovery.ledgers.steps import ExplanationKind, Step, StepAnswer, StepKind, StepNote
from assetrecovery.queries.disputes import contesting
from assetrecovery.show.forms import whoever
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet, comparisons
from assetrecovery.values.languages import Words, fill
from assetrecovery.values.tables import classed
from assetrecovery.wording import bracketed, ended, join, labelled, moment, money_range, run_on

FIELDS = ("last_seen", "contested")
"""The fields of a return that are printed here, and nowhere else."""


def answers(sheet: ReturnSheet) -> Iterator[str]:
    """Answer what is asked of every return, in this order, whether or not anything is known."""
    yield sheet.labelled(Phrase.WHO_TO_WHOM, who_to_whom(sheet))
    yield from _asked(sheet, Phrase.HOW_MUCH, _sums(sheet))
    yield from _asked(sheet, Phrase.WHAT_IS_LEFT, _steps(sheet))
    yield sheet.labelled(Phrase.STATUS, standing(sheet))
    yield from _asked(sheet, Phrase.DISPUTED, _disputed(sheet))


def brief_answers(sheet: ReturnSheet) -> Iterator[str]:
    """Answer what no part of a sheet may leave out: how the return stands, and what somebody contests."""
    yield sheet.labelled(Phrase.STATUS, standing(sheet))
    if contested := [*_contested(sheet)]:
        yield from _asked(sheet, Phrase.DISPUTED, contested)


def _asked(sheet: ReturnSheet, phrase: Phrase, lines: Iterable[str]) -> Iterator[str]:
    """Put the answers under the question; that nothing is recorded is an answer too."""
    printed = list(lines)
    if not printed:
        yield sheet.labelled(phrase, sheet.phrase(Phrase.NOT_RECORDED))
        return
    yield ended(sheet.phrase(phrase), ":", sheet.language)
    yield from map(bullet, printed)


# ── who ──────────────────────────────────────────────────────────────────────────────────────────

_FROM: Final = (
    (ReturnRole.TRANSFERRING, ReturnRole.PAYER),
    (ReturnRole.SURRENDERING_HOLDER, ReturnRole.SETTLING_HOLDER),
    (ReturnRole.REQUESTED_STATE,),
)
"""Who stands on the sending side: the first of these of whom anybody is named. Who was asked is not yet who sent."""
_TO: Final = ((ReturnRole.ORIGIN, ReturnRole.RECEIVING, ReturnRole.RECIPIENT),)


_WENT_BACK: Final = classed(
    OutcomeKind,
    {
        True: (
            OutcomeKind.FULL,
            OutcomeKind.PARTIAL,
            OutcomeKind.IN_KIND,
            OutcomeKind.SPENT_FOR_POPULATION,
            OutcomeKind.COMPENSATION_PAID,
            OutcomeKind.SHARED,
        ),
        None: (OutcomeKind.PENDING,),
        False: (
            OutcomeKind.RETAINED,
            OutcomeKind.NONE,
            OutcomeKind.RELEASED,
            OutcomeKind.PAID_TO_CREDITORS,
            OutcomeKind.REFUSED,
            OutcomeKind.CLAIM_DISMISSED,
            OutcomeKind.WITHDRAWN,
            OutcomeKind.NOT_AGREED,
            OutcomeKind.LOST,
        ),
    },
)
"""Whether by an outcome anything went to the other side; of what is pending nobody can say."""


def who_to_whom(sheet: ReturnSheet) -> str:
    """Name each side by its parts in the return, and say so where the record names nobody, or nothing went back."""
    named = sheet.phrase(Phrase.FROM_TO, sender=_side(sheet, _FROM), receiver=_side(sheet, _TO))
    return sheet.joined(named, sheet.phrase(Phrase.NOTHING_BACK) if _has_failed(sheet.record) else None)


def _has_failed(record: Return) -> bool:
    """Whether all that came of a closed return is that nothing went back, and no payment is recorded either."""
    failed = [_WENT_BACK[outcome.kind] is False for outcome in record.outcomes]
    return record.status is ReturnStatus.CLOSED and bool(failed) and all(failed) and not has_moved(record)


def _side(sheet: ReturnSheet, choices: Iterable[tuple[ReturnRole, ...]]) -> str:
    named = next(filter(None, (_in_roles(sheet, roles) for roles in choices)), None)
    return join(named, sheet.language) if named else sheet.phrase(Phrase.NOBODY_NAMED)


def _in_roles(sheet: ReturnSheet, roles: tuple[ReturnRole, ...]) -> list[str]:
    of_side = [one for one in sheet.record.participants if _place(one, roles) < len(roles)]
    return [
        bracketed(
            sheet.in_prose(one.actor) if one.actor else whoever(sheet.entry().part(one)) or "",
            run_on([sheet.label(role) for role in one.roles if role in roles], sheet.language),
            sheet.language,
        )
        for one in sorted(of_side, key=lambda one: _place(one, roles))
    ]


def _place(participant: ReturnParticipant, roles: tuple[ReturnRole, ...]) -> int:
    return min((roles.index(role) for role in participant.roles if role in roles), default=len(roles))


# ── how much ─────────────────────────────────────────────────────────────────────────────────────


def _sums(sheet: ReturnSheet) -> Iterator[str]:
    for account in sheet.reconciliation.accounts:
        for line in account.lines:
            kept = sheet.phrase(Phrase.KEPT) if line.stage.role is StageRole.SANCTION else None
            said = sheet.joined(line_sum(sheet, line), kept) + sheet.marks(line)
            yield labelled(sheet.label(line.stage), sheet.joined(said, *_so_far(sheet, line)), sheet.language)
    for key in sheet.reconciliation.unstated:
        yield sheet.staged(sheet.amounts[key]) + sheet.marks(sheet.amounts[key])


def line_sum(sheet: ReturnSheet, line: LedgerLine) -> str:
    """Word what a stage comes to; where it makes no sum, each figure as its source has it, and why there is none."""
    if total := sheet.total(line):
        single = line.status is LedgerLineStatus.SINGLE
        return _figure(sheet, line.counted[0]) if single else sheet.joined(total, sheet.label(line.status))
    if line.counted:
        figures = join([sheet.sum(sheet.amounts[key]) for key in line.counted], sheet.language)
        return bracketed(figures, sheet.label(line.status), sheet.language)
    return join(
        [
            bracketed(sheet.sum(sheet.amounts[left.amount]), sheet.label(left.reason), sheet.language)
            for left in line.left_out
        ],
        sheet.language,
    )


def _so_far(sheet: ReturnSheet, line: LedgerLine) -> Iterator[str]:
    """Say beside what counts what the payments of the return had come to in all: nobody takes one of them for all."""
    running = [sheet.amounts[left.amount] for left in line.left_out if left.reason is LeftOutReason.RUNNING_TOTAL]
    totals = [amount for amount in running if line.counted and is_of_the_whole(amount)]
    for amount in totals:
        if not any(is_before(amount, other) for other in totals):
            words = sheet.phrase(Phrase.AS_OF, date=moment(amount.as_of, sheet.language)) if amount.as_of else None
            said = sheet.joined(sheet.sum(amount), words) + sheet.marks(amount)
            yield labelled(sheet.label(AmountRelation.CUMULATIVE), said, sheet.language)


# ── what is explained, and what is left ──────────────────────────────────────────────────────────

_REST: Final = {
    StepAnswer.NOT_RECORDED: Words("{sum} is left, of which nothing is recorded", "所余部分无记录：{sum}"),
    StepAnswer.UNEXPLAINED: Words("{sum} is left, and is not explained", "所余部分未予说明：{sum}"),
    StepAnswer.OUTSTANDING: Words("{sum} is outstanding", "尚待履行：{sum}"),
    StepAnswer.RUNNING: Words("{sum} is not yet spent", "尚未支出：{sum}"),
    StepAnswer.EXCEEDED: Words("the second is more, by {sum}", "后者多于前者，差额为：{sum}"),
    StepAnswer.NOT_FROZEN: Words("{sum} was not frozen", "未冻结：{sum}"),
    StepAnswer.NOT_CONFISCATED: Words("{sum} was not confiscated", "未没收：{sum}"),
    StepAnswer.NOT_PART_OF_AGREED: Words("{sum} was not part of what was agreed", "不属于商定的数额：{sum}"),
}
"""Answers that speak of a sum, with it."""


def _steps(sheet: ReturnSheet) -> Iterator[str]:
    accounts = sheet.reconciliation.accounts
    for account in accounts:
        for step in told_steps(sheet, account):
            # Where there are several currencies, each says which it is of: one side may be all that is known.
            code = account.currency.code if len(accounts) > 1 else None
            named = bracketed(sheet.label(step.kind), code, sheet.language)
            sentence = labelled(named, step_words(sheet, step), sheet.language)
            yield ended(sentence, ".", sheet.language) + sheet.marks(step)


def told_steps(sheet: ReturnSheet, account: CurrencyAccount) -> list[Step]:
    """The steps of an account that are told: costs in a second currency ask nobody what was obtained in it.

    If nobody tells it in any currency, that is said of each in which the return has money of its own.
    """
    accounts = sheet.reconciliation.accounts
    is_told = any(_has_a_side(one.steps[0]) for one in accounts) or (
        not _has_own_money(account) and any(map(_has_own_money, accounts))
    )
    return [step for step in comparisons(account) if _has_a_side(step) or not is_told]


def _has_a_side(step: Step) -> bool:
    return bool(step.first or step.second)


def _has_own_money(account: CurrencyAccount) -> bool:
    """Whether an account holds more than conversions, values, and what an offence is said to have been about."""
    converted = StepNote.CONVERTED_ONLY in account.steps[0].notes
    return not converted and any(line.stage.nature is not AmountNature.VALUATION for line in account.lines)


def step_words(sheet: ReturnSheet, step: Step) -> str:
    """Say one step: what stands against what, what explains the difference, what is left, and on what that rests."""
    return sheet.joined(
        _sides(sheet, step), *_explained(sheet, step), rest_words(sheet, step), *map(sheet.label, step.notes)
    )


def _sides(sheet: ReturnSheet, step: Step) -> str | None:
    first, second = side_words(sheet, step.first, step.first_stage), side_words(sheet, step.second, step.second_stage)
    if first and second:
        return sheet.phrase(Phrase.AGAINST, first=first, second=second)
    return first or second


def side_words(sheet: ReturnSheet, keys: tuple[str, ...], stage: AmountStage | None) -> str | None:
    """Word one side of a step: its figures, and at which stage they stand; None if it has no figure."""
    return join([*_staged(sheet, keys, stage)], sheet.language) or None if keys else None


def _staged(sheet: ReturnSheet, keys: tuple[str, ...], stage: AmountStage | None) -> Iterator[str]:
    """Word the figures of each stage of a side, with the stage after them."""
    for each, of_stage in by_stage(sheet, keys, stage).items():
        figures = join([_figure(sheet, key) for key in of_stage], sheet.language)
        yield bracketed(figures, sheet.label(each) if each else None, sheet.language)


def by_stage(
    sheet: ReturnSheet, keys: tuple[str, ...], stage: AmountStage | None
) -> Mapping[AmountStage | None, list[str]]:
    """The figures of a side by stage: what was obtained may be cash that was confiscated, and a house that was sold."""
    found: dict[AmountStage | None, list[str]] = {}
    for key in keys:
        own = sheet.amounts[key].stage
        apart = stage is not None and stage.role is own.role is StageRole.OBTAINED
        found.setdefault(own if apart else stage, []).append(key)
    return found


def _figure(sheet: ReturnSheet, key: str) -> str:
    """Word a figure; beside a mere limit, the figures that others report of the sum, on which the answer rests too."""
    amount = sheet.amounts[key]
    others = [] if is_a_figure(amount) else [sheet.sum(other) for other in _other_reports(sheet, key)]
    if not others:
        return sheet.sum(amount)
    return sheet.phrase(Phrase.BY_ANOTHER_REPORT, sum=sheet.sum(amount), other=join(others, sheet.language))


def _other_reports(sheet: ReturnSheet, key: str) -> Iterator[Amount]:
    """The figures that are other reports of the sum that is shown."""
    for account in sheet.reconciliation.accounts:
        aside = {left.amount: left.reason for line in account.lines for left in line.left_out}
        for step in account.steps:
            if step.kind is StepKind.REPORTS_OF_ONE_SUM and step.first == (key,):
                others = [other for other in step.second if aside.get(other) is LeftOutReason.OTHER_REPORT]
                yield from filter(is_a_figure, map(sheet.amounts.__getitem__, others))


def _explained(sheet: ReturnSheet, step: Step) -> Iterator[str]:
    by_kind: dict[ExplanationKind, list[Amount]] = {}
    for explanation in step.explained:
        if explanation.kind is ExplanationKind.OUTSTANDING and step.answer is StepAnswer.OUTSTANDING:
            continue  # the answer itself says it
        by_kind.setdefault(explanation.kind, []).append(sheet.amounts[explanation.amount])
    for kind, amounts in by_kind.items():
        yield labelled(sheet.label(kind), _several(sheet, amounts), sheet.language)


def _several(sheet: ReturnSheet, amounts: list[Amount]) -> str:
    """Word the figures that explain a difference; beside others, one whose size nobody states is a sum all the same."""
    stated = [sheet.sum(amount) for amount in amounts if amount.money is not None]
    unstated = len(amounts) - len(stated)
    if len(amounts) == 1:
        return sheet.sum(amounts[0])
    further = [sheet.phrase(Phrase.SUMS_NOT_STATED, count=unstated)] if unstated else []
    return join([*stated, *further], sheet.language)


def rest_words(sheet: ReturnSheet, step: Step) -> str:
    """Say what is left over, or what else the answer of a step is."""
    sentence = _REST.get(step.answer)
    if sentence is None or (step.low is None and step.high is None):
        return sheet.label(step.answer)
    return fill(sentence, {"sum": money_range(step.low, step.high, sheet.language)}).in_(sheet.language)


# ── how it stands, and what is disputed ──────────────────────────────────────────────────────────


def standing(sheet: ReturnSheet) -> str:
    """Say how far the return came, what came of it, what happened last, and up to when anybody looked."""
    record = sheet.record
    status = sheet.label(record.status) if record.status else sheet.phrase(Phrase.NOT_RECORDED)
    outcomes = [sheet.label(outcome.kind) for outcome in record.outcomes]
    seen = sheet.labelled(Phrase.LAST_SEEN, moment(record.last_seen, sheet.language)) if record.last_seen else None
    return sheet.joined(status, *dict.fromkeys(outcomes), _last_event(sheet), seen)


def _last_event(sheet: ReturnSheet) -> str | None:
    known = [(event.on.latest, event.on, event) for event in sheet.record.events if event.on and event.on.latest]
    if not known:
        return None
    _, on, last = max(known, key=lambda found: found[0])
    said = bracketed(sheet.label(last.kind), moment(on, sheet.language), sheet.language)
    return sheet.labelled(Phrase.LAST_EVENT, said)


def _disputed(sheet: ReturnSheet) -> Iterator[str]:
    yield from _contested(sheet)
    yield from (_dispute(sheet, dispute) for dispute in sheet.reconciliation.disputes)


def _contested(sheet: ReturnSheet) -> Iterator[str]:
    cited = sheet.is_cited(sheet.record)
    yield from (sheet.say(text, Return, cited=cited) for text in sheet.record.contested)
    yield from (sheet.entry().part(position).line() for position in contesting(sheet.record))


def _dispute(sheet: ReturnSheet, dispute: Dispute) -> str:
    amounts = [sheet.amounts[key] for key in dispute.amounts]
    figures = join([sheet.sum(amount) + sheet.marks(amount) for amount in amounts], sheet.language)
    stages = dict.fromkeys(sheet.label(amount.stage) for amount in amounts)
    stage = join([*stages], sheet.language)
    contradicting = dispute.kind is DisputeKind.CONTRADICTION
    said = StepAnswer.DISPUTED if contradicting else LedgerLineStatus.UNRELATED
    return labelled(stage, sheet.joined(figures, sheet.label(said)), sheet.language)
