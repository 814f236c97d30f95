"""The money of a return: stage by stage, what explains the difference between two of them, and on which legs it went.

It is drawn from the reconciliation and from nothing else. A bar is full as far as a sum surely goes and hatched to
where it may go; what no source gives is hatched altogether. Reports that contradict each other stand side by side
behind one line, and two sums that are not known to be the same money on either side of a broken one.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from assetrecovery.arrangements.amounts import Amount, AmountStage, StageRole
from assetrecovery.arrangements.flows import Deduction, Transfer
from assetrecovery.ledgers.counting import Dispute, DisputeKind, LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.ledgers.steps import ExplanationKind, Step, StepAnswer, StepNote
from assetrecovery.pictures.canvas import MARGIN, PLAIN_SIZE, SMALL_SIZE, Area, Canvas
from assetrecovery.pictures.keys import draw_key
from assetrecovery.pictures.measuring import LEADING, broken
from assetrecovery.pictures.words import CONTINUES, FLOW_WORDS, SIZE_UNKNOWN
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import by_stage, line_sum, rest_words, side_words, told_steps, who_to_whom
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.values.languages import fill
from assetrecovery.values.spans import Span
from assetrecovery.values.tables import TotalTable
from assetrecovery.wording import bracketed, currency, labelled, moment

__all__: list[str] = []

WIDTH: Final = 760.0
_ROOM: Final = WIDTH - 2 * MARGIN
_INDENT: Final = 18.0
_START: Final = MARGIN + _INDENT
"""Where what stands below another begins."""
_BAR: Final = 14.0
_THIN: Final = 8.0
_LEAST: Final = 2.0
"""A sum that is there is seen, however small it is beside the others."""
_UNKNOWN: Final = 0.3
"""How much of the width a sum of unknown size takes; it says nothing, and is hatched to say so."""
_OPEN: Final = Decimal("1.12")
"""How much room is left behind the greatest figure, where one has no upper end."""

_KINDS: Final[Mapping[StageRole, str]] = TotalTable(
    StageRole,
    {
        StageRole.CLAIM: "owed",
        StageRole.REFUSAL: "owed",
        StageRole.RESTRAINT: "held",
        StageRole.CUSTODY: "held",
        StageRole.VALUATION: "owed",
        StageRole.ORDER: "owed",
        StageRole.OBTAINED: "obtained",
        StageRole.SANCTION: "kept",
        StageRole.GROWTH: "grown",
        StageRole.REDUCTION: "taken",
        StageRole.RELEASE: "taken",
        StageRole.PLEDGE: "owed",
        StageRole.AGREEMENT: "owed",
        StageRole.DUE: "owed",
        StageRole.SENT: "returned",
        StageRole.ARRIVED: "returned",
        StageRole.EARMARK: "owed",
        StageRole.REQUEST: "owed",
        StageRole.SPENT: "spent",
    },
)
"""How a bar of each stage is drawn: in a colour where money moved or lay, in outline where it was owed or meant."""


def money_picture(sheet: ReturnSheet) -> Canvas:
    """Draw the money of a return."""
    canvas = Canvas(WIDTH)
    title = sheet.entry().word("title") or sheet.record.id
    y = canvas.write(title, (MARGIN, MARGIN, _ROOM), size=16, bold=True)
    y = canvas.write(sheet.labelled(Phrase.WHO_TO_WHOM, who_to_whom(sheet)), (MARGIN, y + 4, _ROOM), kind="soft")
    drawn = _Money(sheet, canvas, y)
    for account in sheet.reconciliation.accounts:
        drawn.account(account)
    drawn.unstated()
    drawn.legs()
    if drawn.y == y:
        drawn.y = canvas.write(sheet.phrase(Phrase.NOT_RECORDED), (MARGIN, y + 12, _ROOM))
    draw_key(canvas, FLOW_WORDS, sheet.language)
    return canvas


class _Scale(NamedTuple):
    """How long a sum is in one currency; the currencies of a return have each their own."""

    most: Decimal

    @classmethod
    def over(cls, spans: Iterable[Span]) -> "_Scale":
        """A scale on which all of some sums fit; one without an upper end has room to go on."""
        listed = list(spans)
        ends = [abs(end) for span in listed for end in (span.low, span.high) if end is not None]
        most = max(ends, default=Decimal(0))
        return cls(most * _OPEN if any(span.high is None for span in listed) else most)

    def length(self, sum_: Decimal | None) -> float:
        """The length of a sum; that of nothing, where there is none."""
        return float(abs(sum_ or Decimal(0)) / self.most) * (_ROOM - _INDENT) if self.most else 0.0


class _Money:
    """The money of a return on a canvas, drawn from the top down."""

    def __init__(self, sheet: ReturnSheet, canvas: Canvas, y: float) -> None:
        """Begin below the head of the picture."""
        self.sheet: ReturnSheet = sheet
        self.canvas: Canvas = canvas
        self.y: float = y
        self.scale: _Scale = _Scale(Decimal(0))

    # ── accounts ─────────────────────────────────────────────────────────────────────────────────

    def account(self, account: CurrencyAccount) -> None:
        """Draw one currency: its stages, and then what is compared with what."""
        self.scale = _Scale.over([*self._spans(account)])
        unit = account.currency
        heading = self.sheet.phrase(Phrase.ACCOUNT_IN, code=unit.code, currency=currency(unit, self.sheet.language))
        self._heading(heading)
        for line in account.lines:
            self._line(line)
        steps = told_steps(self.sheet, account)
        if steps:
            self._heading(self.sheet.phrase(Phrase.WHAT_IS_LEFT), size=PLAIN_SIZE)
        for step in steps:
            self._step(step, account)

    def _spans(self, account: CurrencyAccount) -> Iterator[Span]:
        """All that is drawn to one scale: figures, sums of figures, and what is left of them."""
        for line in account.lines:
            yield from (self._span(key) for key in (*line.counted, *(left.amount for left in line.left_out)))
            yield from (Span.point(end.amount) for end in (line.sum, line.lower, line.upper) if end is not None)
        for step in told_steps(self.sheet, account):
            yield from (Span.point(reach) for reach in self._reaches(step, account))

    def _reaches(self, step: Step, account: CurrencyAccount) -> Iterator[Decimal]:
        """How far each side of a step reaches with what is drawn behind it."""
        first = self._low(step.first, step.first_stage, account)
        second = self._low(step.second, step.second_stage, account)
        for explanation in step.explained:
            low = self._span(explanation.amount).low or Decimal(0)
            if explanation.kind is ExplanationKind.GROWTH:
                first += low
            else:
                second += low
        over = step.high or step.low
        rest = abs(over.amount) if over else Decimal(0)
        yield first + (rest if step.answer is StepAnswer.EXCEEDED else 0)
        yield second + (0 if step.answer is StepAnswer.EXCEEDED else rest)

    def _low(self, keys: Sequence[str], stage: AmountStage | None, account: CurrencyAccount) -> Decimal:
        """What a side surely comes to: added up where its line is a sum, else the greatest of its figures."""
        lows = [self._span(key).low or Decimal(0) for key in keys]
        return sum(lows, Decimal(0)) if self._is_sum(keys, stage, account) else max(lows, default=Decimal(0))

    def _is_sum(self, keys: Sequence[str], stage: AmountStage | None, account: CurrencyAccount) -> bool:
        """Whether the figures of a side are added up: those of several stages are, or they were not on one side."""
        line = account.line(stage) if stage is not None else None
        summed = line is not None and line.status is LedgerLineStatus.SUM
        return summed or len(by_stage(self.sheet, tuple(keys), stage)) > 1

    def _span(self, key: str) -> Span:
        return self.sheet.amounts[key].span

    def _heading(self, text: str, size: float = 14) -> None:
        self.y = self.canvas.write(text, (MARGIN, self.y + 14, _ROOM), size=size, bold=True)

    def _text(self, text: str, keys: Sequence[str] = (), *, x: float = MARGIN, bold: bool = False) -> None:
        size = PLAIN_SIZE if x == MARGIN else SMALL_SIZE
        self.y = self.canvas.write(text, (x, self.y + 6, WIDTH - MARGIN - x), size=size, bold=bold, figures=keys)

    # ── stages ───────────────────────────────────────────────────────────────────────────────────

    def _line(self, line: LedgerLine) -> None:
        sheet, keys = self.sheet, [*line.counted, *(left.amount for left in line.left_out)]
        self.y += 3
        self._text(line_words(sheet, line), keys)
        if line.status is LedgerLineStatus.SINGLE:
            self._bar(self._span(line.counted[0]), _KINDS[line.stage.role], line.counted)
        elif line.status is LedgerLineStatus.SUM:
            self._stacked(line.counted, _KINDS[line.stage.role])
            self._figures(line.counted, "")
        reasons = {left.amount: sheet.label(left.reason) for left in line.left_out}
        disputed = self._side_by_side(line, reasons)
        for key in (key for key in reasons if key not in disputed):
            self._figure(key, "aside", note=sheet.phrase(Phrase.NOT_COUNTED_AS, reason=reasons[key]))

    def _bar(self, span: Span, kind: str, keys: Sequence[str], *, x: float = MARGIN, height: float = _BAR) -> None:
        """Draw one sum: full as far as it surely goes, hatched to where it may go, open where no source ends it."""
        self.y += 3
        self._ends(span, kind, keys, Area(x, self.y, WIDTH - MARGIN - x, height))
        self.y += height

    def _ends(self, span: Span, kind: str, keys: Sequence[str], room: Area) -> float:
        """Draw the two ends of a sum from a point on, and answer where what is sure of it ends."""
        is_sure = bool(span.low) or span.low == span.high
        low = max(self.scale.length(span.low), _LEAST) if is_sure else 0.0
        high = room.width if span.high is None else min(max(self.scale.length(span.high), low), room.width)
        if is_sure:
            self.canvas.box(Area(room.x, room.y, min(low, room.width), room.height), kind, keys)
        if high - low > _LEAST / 2:
            self.canvas.box(Area(room.x + low, room.y, high - low, room.height), "hatched", keys)
        return room.x + low

    def _stacked(self, keys: Sequence[str], kind: str, x: float = MARGIN) -> float:
        """Draw sums that are added up one behind the other, and answer where what is sure of them ends."""
        self.y += 3
        for place, key in enumerate(keys):
            gap = min(place, 1)
            x = self._ends(self._span(key), kind, [key], Area(x + gap, self.y, WIDTH - MARGIN - x - gap, _BAR))
        self.y += _BAR
        return x

    def _figures(self, keys: Sequence[str], kind: str) -> None:
        for key in keys:
            self._figure(key, kind)

    def _figure(self, key: str, kind: str, note: str | None = None) -> None:
        """Word one figure below the line that it belongs to; with a bar of its own, where it has none yet."""
        amount = self.sheet.amounts[key]
        self._text(self.sheet.joined(self.sheet.sum(amount), note), [key], x=_START)
        if kind:
            self._bar(self._span(key), kind, [key], x=_START, height=_THIN)

    def _side_by_side(self, line: LedgerLine, reasons: Mapping[str, str]) -> Collection[str]:
        """Draw the figures of a line between which nobody has decided, all behind one line, and answer which they are.

        Reports that contradict each other are told alike, whichever of them the reckoning shows; if a rule would prefer
        one, that is said, and it makes no bar longer.
        """
        if line.status in _ADDED or not line.counted:
            return ()
        sheet, top = self.sheet, self.y + 6
        disputes = [one for one in sheet.reconciliation.disputes if {*line.counted} & {*one.amounts}]
        beside = [key for key in reasons if any(key in one.amounts for one in disputes)]
        for key in (*line.counted, *beside):
            self._figure(key, _KINDS[line.stage.role], note=reasons.get(key))
        for dispute in disputes:
            if dispute.kind is DisputeKind.CONTRADICTION:
                self._text(_preferred(sheet, dispute), x=_START)
        x = MARGIN + _INDENT / 2
        self.canvas.line([(x, top), (x, self.y)], "side")
        return beside

    # ── steps ────────────────────────────────────────────────────────────────────────────────────

    def _step(self, step: Step, account: CurrencyAccount) -> None:
        """Draw what stands against what, what explains the difference, and what is left, each where it belongs."""
        sheet = self.sheet
        self._text(sheet.label(step.kind), bold=True)
        first = self._drawn_side(step.first, step, account, is_first=True)
        if step.answer is StepAnswer.NOT_KNOWN_SAME_MONEY:
            self._apart(sheet.label(step.answer))
        second = self._drawn_side(step.second, step, account, is_first=False)
        reached = self._explained(step, first, second)
        if step.answer is not StepAnswer.NOT_KNOWN_SAME_MONEY:
            self._rest(step, first if step.answer is StepAnswer.EXCEEDED else reached)
        for note in step.notes:
            if step.answer is not StepAnswer.MISSING or note not in _OF_THE_FIRST | _OF_THE_SECOND:
                self._text(sheet.label(note), x=_START)
        self.y += 4

    def _drawn_side(self, keys: Sequence[str], step: Step, account: CurrencyAccount, *, is_first: bool) -> float:
        """Draw a side of a step, and answer where what is sure of it ends."""
        stage = step.first_stage if is_first else step.second_stage
        if not keys:
            # Only an account asks for two sides; where one is missing, that is its answer.
            if step.answer is StepAnswer.MISSING:
                missing = [note for note in step.notes if note in (_OF_THE_FIRST if is_first else _OF_THE_SECOND)]
                self._missing(
                    self.sheet.joined(*map(self.sheet.label, missing)) or self.sheet.phrase(Phrase.NOT_RECORDED)
                )
            return _START
        kind = _KINDS[self.sheet.amounts[keys[0]].stage.role]
        self._text(side_words(self.sheet, tuple(keys), stage) or "", keys, x=_START)
        if self._is_sum(keys, stage, account) or len(keys) == 1:
            return self._stacked(keys, kind, _START)
        for key in keys:
            self._bar(self._span(key), kind, [key], x=_START, height=_THIN)
        return _START + self.scale.length(self._low(keys, stage, account))

    def _missing(self, text: str, keys: Sequence[str] = ()) -> None:
        """Draw what is not known, as long as nothing."""
        self._text(text, keys, x=_START)
        self.y += 3
        self.canvas.box(Area(_START, self.y, _ROOM * _UNKNOWN, _BAR), "hatched", keys)
        self.y += _BAR

    def _apart(self, words: str) -> None:
        """Draw a broken line between two sums, and say what it means."""
        self.y += 10
        self.canvas.line([(MARGIN, self.y), (WIDTH - MARGIN, self.y)], "apart")
        self._text(words, x=_START, bold=True)

    def _explained(self, step: Step, first: float, second: float) -> float:
        """Draw what explains the difference, behind the side that it adds to; answer how far the second reaches."""
        grown = first
        for explanation in step.explained:
            amount = self.sheet.amounts[explanation.amount]
            words = labelled(self.sheet.label(explanation.kind), self.sheet.sum(amount), self.sheet.language)
            if not self._span(amount.key).low and self._span(amount.key).high is None:
                self._missing(words, [amount.key])  # where it would end nobody knows, so that it begins nowhere either
                continue
            self._text(words, [amount.key], x=_START)
            start = grown if explanation.kind is ExplanationKind.GROWTH else second
            end = self._shifted(self._span(amount.key), _KINDS[amount.stage.role], [amount.key], start)
            if explanation.kind is ExplanationKind.GROWTH:
                grown = end
            elif explanation.kind is not ExplanationKind.OUTSTANDING or step.answer is not StepAnswer.OUTSTANDING:
                second = end
        return second

    def _shifted(self, span: Span, kind: str, keys: Sequence[str], x: float) -> float:
        self.y += 3
        x = min(x, WIDTH - MARGIN - _LEAST)
        end = self._ends(span, kind, keys, Area(x, self.y, WIDTH - MARGIN - x, _BAR))
        self.y += _BAR
        return end

    def _rest(self, step: Step, x: float) -> None:
        """Say the answer; where it speaks of a sum, draw that, hatched, where it is missing."""
        self._text(rest_words(self.sheet, step), x=_START, bold=True)
        if step.low is None and step.high is None:
            return
        self.y += 3
        x = min(x, WIDTH - MARGIN - _LEAST)
        room = WIDTH - MARGIN - x
        reach = room if step.high is None else min(max(self.scale.length(step.high.amount), _LEAST), room)
        self.canvas.box(Area(x, self.y, reach, _BAR), "hatched")
        self.y += _BAR

    # ── what has no size, and the legs ───────────────────────────────────────────────────────────

    def unstated(self) -> None:
        """Draw the sums that are known to exist and whose size no source gives, and deductions of unknown size."""
        sheet = self.sheet
        for key in sheet.reconciliation.unstated:
            self._missing(sheet.staged(sheet.amounts[key]), [key])
        for deduction in without_sum(sheet):
            self._missing(deduction_words(sheet, deduction))

    def legs(self) -> None:
        """Draw the legs, from hand to hand."""
        if self.sheet.record.transfers:
            self._heading(self.sheet.phrase(Phrase.TRANSFERS))
        for place, leg in enumerate(self.sheet.record.transfers, start=1):
            self._leg(place, leg)

    def _leg(self, place: int, leg: Transfer) -> None:
        """Draw one leg: who let go, an arrow with what moved and when, who got it."""
        sheet, top = self.sheet, self.y + 8
        middle = [line for text in leg_words(sheet, leg, place) for line in broken(text, _MIDDLE - 24, SMALL_SIZE)]
        sides = [broken(actor_words(sheet, actor), _SIDE - 16, PLAIN_SIZE) for actor in (leg.payer, leg.payee)]
        height = max(*(len(lines) * PLAIN_SIZE * LEADING for lines in sides), len(middle) * SMALL_SIZE * LEADING) + 18
        for lines, actor, x in zip(sides, (leg.payer, leg.payee), (MARGIN, WIDTH - MARGIN - _SIDE), strict=True):
            box = Area(x, top, _SIDE, height)
            self.canvas.box(box, "panel" if actor else "panel unnamed")
            middle_of = top + (height - len(lines) * PLAIN_SIZE * LEADING) / 2
            self.canvas.write_lines(lines, (x + 8, middle_of, _SIDE - 16), inside=box)
        x = MARGIN + _SIDE
        keys = [amount.key for amount in _amounts_of(sheet, leg)]
        below = self.canvas.write_lines(middle, (x + 12, top, _MIDDLE - 24), size=SMALL_SIZE, kind="soft", figures=keys)
        arrow = max(below + 6, top + height - 8)
        self.canvas.line([(x + 4, arrow), (x + _MIDDLE - 4, arrow)], "arrow")
        self.y = top + height + 4
        if leg.description:
            self._text(sheet.say(leg.description, Transfer, cited=sheet.is_cited(sheet.record)), x=_START)
            self.y += 6  # nearer to its own leg than to the next


_OF_THE_FIRST: Final = frozenset({StepNote.NO_AMOUNT_OBTAINED, StepNote.NO_AMOUNT_RECEIVED})
_OF_THE_SECOND: Final = frozenset({StepNote.NO_AMOUNT_RETURNED, StepNote.RETURNED_IN_KIND})
"""Notes that say why a side is missing, and stand where it is."""

_SIDE: Final = 200.0
_MIDDLE: Final = _ROOM - 2 * _SIDE


def line_words(sheet: ReturnSheet, line: LedgerLine) -> str:
    """Word a stage with what it comes to; where its figures make no sum, with why, since each stands below."""
    kept = sheet.phrase(Phrase.KEPT) if line.stage.role is StageRole.SANCTION else None
    said = line_sum(sheet, line) if sheet.total(line) else sheet.label(line.status)
    return labelled(sheet.label(line.stage), sheet.joined(said, kept), sheet.language)


_ADDED: Final = frozenset({LedgerLineStatus.SINGLE, LedgerLineStatus.SUM})


def _preferred(sheet: ReturnSheet, dispute: Dispute) -> str:
    """Say which report a stated rule would prefer, or that none does; nothing is reckoned by it."""
    if dispute.preferred is None:
        return sheet.label(dispute.rule)
    amount = sheet.sum(sheet.amounts[dispute.preferred])
    return sheet.phrase(Phrase.PREFERRED, rule=sheet.label(dispute.rule), amount=amount)


def _amounts_of(sheet: ReturnSheet, leg: Transfer) -> list[Amount]:
    """The figures that sources give for a leg."""
    return [sheet.amounts[key] for key in leg.amounts if key in sheet.amounts]


def without_sum(sheet: ReturnSheet) -> list[Deduction]:
    """The deductions of which no source gives the sum."""
    return [one for one in sheet.record.deductions if not {one.amount, one.computed} & {*sheet.amounts}]


def deduction_words(sheet: ReturnSheet, deduction: Deduction) -> str:
    """Say for what something was taken off of which no source gives the sum."""
    kind = sheet.label(deduction.kind) if deduction.kind else sheet.class_label(Deduction)
    return labelled(kind, SIZE_UNKNOWN.in_(sheet.language), sheet.language)


def leg_words(sheet: ReturnSheet, leg: Transfer, place: int) -> Iterator[str]:
    """Say which leg it is, what moved on it, when, and through what, as far as that is known."""
    yield bracketed(sheet.phrase(Phrase.LEG, number=place), _came_by(sheet, leg), sheet.language)
    yield from (sheet.sum(amount) for amount in _amounts_of(sheet, leg))
    if leg.on:
        yield moment(leg.on, sheet.language)
    if leg.vehicle:
        yield sheet.label(leg.vehicle)


def actor_words(sheet: ReturnSheet, actor: str | None) -> str:
    """Name one end of a leg, or say that it is not named."""
    return sheet.actor(actor) if actor else sheet.phrase(Phrase.NOT_NAMED)


def _came_by(sheet: ReturnSheet, leg: Transfer) -> str | None:
    """By which leg the same money came here, if that is known."""
    places = {other.key: place for place, other in enumerate(sheet.record.transfers, start=1)}
    before = places.get(leg.previous) if leg.previous else None
    return fill(CONTINUES, {"number": str(before)}).in_(sheet.language) if before else None
