"""The same pictures as Mermaid, a text that many pages and programs draw themselves: graphs of what leads to what.

Mermaid draws no length and no hatching. What is hatched in a picture is said in words here, what is disputed stands in
one frame, and what is not known to be the same money is joined by a broken line that says so.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from assetrecovery.agenda.programme import Programme
from assetrecovery.ledgers.counting import LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import CurrencyAccount
from assetrecovery.ledgers.steps import Step, StepAnswer
from assetrecovery.pictures.measuring import broken
from assetrecovery.pictures.money import actor_words, deduction_words, leg_words, line_words, without_sum
from assetrecovery.pictures.programmes import sitting_words
from assetrecovery.pictures.timelines import event_words, in_order
from assetrecovery.queries.traces import Trace, TraceStage, links_within
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.meetings.traces import step_words
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import by_stage, rest_words, told_steps
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import currency, day_and_weekday, labelled, moment, sentence_start

__all__: list[str] = []

_SPECIAL: Final = re.compile(r"[!\"#%&'*+;<=>?@\\^`{|}~]")
"""What may mean something to Mermaid, or to the page that it is put on: written by its number, as Mermaid has it."""
_PLACE: Final = 150
_LETTERS: Final = 16
"""How wide a place in a line of time is, and how high its letters are."""
_LIST: Final = re.compile(r"^(\d+|)([.-])")
"""The beginning of a list, which Mermaid reads in a label."""


def said(text: str) -> str:
    """A text as a label of Mermaid, in which nothing is markup.

    >>> said('"Fund" <b>; 4'), said("1. Opening")
    ('#34;Fund#34; #60;b#62;#59; 4', '1#46; Opening')
    """
    escaped = _SPECIAL.sub(_numbered, " ".join(text.split()))
    return _LIST.sub(lambda found: f"{found[1]}#{ord(found[2])};", escaped)


def _numbered(found: re.Match[str]) -> str:
    return f"#{ord(found[0])};"


def _titled(text: str) -> str:
    """A text over a line of time, where a colon parts what is said."""
    return said(text).replace(":", "#58;")


def _timed(text: str) -> str:
    """A text in a line of time, broken here: Mermaid breaks it at spaces, of which Chinese has none."""
    return "<br>".join(map(_titled, broken(text, _PLACE, _LETTERS)))


def _page(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


# ── the money of a return ────────────────────────────────────────────────────────────────────────


def money_mermaid(sheet: ReturnSheet) -> str:
    """Draw the money of a return as a graph: its stages by currency, what is compared with what, and its legs."""
    return _page(["flowchart TD", *_money(sheet)])


def _money(sheet: ReturnSheet) -> Iterator[str]:
    reconciliation = sheet.reconciliation
    for account in reconciliation.accounts:
        yield from _account(sheet, account)
    for place, key in enumerate(reconciliation.unstated):
        yield f'  unstated{place}["{said(sheet.staged(sheet.amounts[key]))}"]:::unknown'
    for place, deduction in enumerate(without_sum(sheet)):
        yield f'  deduction{place}["{said(deduction_words(sheet, deduction))}"]:::unknown'
    if not (reconciliation.accounts or reconciliation.unstated):
        yield f'  nothing["{said(sheet.phrase(Phrase.NOT_RECORDED))}"]:::unknown'
    yield from _legs(sheet)
    yield "  classDef unknown stroke-dasharray: 4 3"


def _account(sheet: ReturnSheet, account: CurrencyAccount) -> Iterator[str]:
    code = account.currency.code
    heading = sheet.phrase(Phrase.ACCOUNT_IN, code=code, currency=currency(account.currency, sheet.language))
    yield f'  subgraph {code}["{said(heading)}"]'
    for line in account.lines:
        yield from _line(sheet, line, f"{code}_{line.stage.code}")
    yield "  end"
    for place, step in enumerate(told_steps(sheet, account)):
        yield from _step(sheet, step, code, f"{code}_step{place}")


def _line(sheet: ReturnSheet, line: LedgerLine, name: str) -> Iterator[str]:
    """A stage: one box where its figures make a sum, else a frame with each of them side by side."""
    if line.status is LedgerLineStatus.SINGLE and not line.left_out:
        yield f'    {name}["{said(line_words(sheet, line))}"]'
        return
    yield f'    subgraph {name}["{said(line_words(sheet, line))}"]'
    for place, key in enumerate(line.counted):
        yield f'      {name}_{place}["{said(sheet.sum(sheet.amounts[key]))}"]'
    for place, left in enumerate(line.left_out):
        reason = sheet.phrase(Phrase.NOT_COUNTED_AS, reason=sheet.label(left.reason))
        words = sheet.joined(sheet.sum(sheet.amounts[left.amount]), reason)
        yield f'      {name}_out{place}["{said(words)}"]:::unknown'
    yield "    end"


def _step(sheet: ReturnSheet, step: Step, code: str, name: str) -> Iterator[str]:
    """What is compared: a line from stage to stage by way of the answer; a side that is missing is not drawn."""
    answer = sheet.joined(
        labelled(sheet.label(step.kind), rest_words(sheet, step), sheet.language), *_because(sheet, step)
    )
    line = "-.-" if step.answer is StepAnswer.NOT_KNOWN_SAME_MONEY else "---"
    yield f'  {name}("{said(answer)}")' + (":::unknown" if not step.answer.is_decided else "")
    for keys, stage in ((step.first, step.first_stage), (step.second, step.second_stage)):
        for each in by_stage(sheet, keys, stage):
            if each is not None:
                yield f"  {code}_{each.code} {line} {name}"


def _because(sheet: ReturnSheet, step: Step) -> Iterator[str]:
    for explanation in step.explained:
        yield labelled(sheet.label(explanation.kind), sheet.sum(sheet.amounts[explanation.amount]), sheet.language)
    yield from map(sheet.label, step.notes)


def _legs(sheet: ReturnSheet) -> Iterator[str]:
    transfers = sheet.record.transfers
    if not transfers:
        return
    yield f'  subgraph legs["{said(sheet.phrase(Phrase.TRANSFERS))}"]'
    for place, leg in enumerate(transfers, start=1):
        sides = [said(actor_words(sheet, actor)) for actor in (leg.payer, leg.payee)]
        words = said(sheet.joined(*leg_words(sheet, leg, place)))
        yield f'    from{place}["{sides[0]}"] -->|"{words}"| to{place}["{sides[1]}"]'
    yield "  end"


# ── time, chains and days ────────────────────────────────────────────────────────────────────────


def timeline_mermaid(sheet: ReturnSheet) -> str:
    """Write the events of a return as a line of time, each at its date as far as a source gives it."""
    return _page(["timeline", f"  title {_titled(sheet.entry().word('title') or sheet.record.id)}", *_events(sheet)])


def _events(sheet: ReturnSheet) -> Iterator[str]:
    for event in in_order(sheet):
        date = moment(event.on, sheet.language) if event.on else sheet.phrase(Phrase.UNDATED)
        yield f"  {_timed(date)} : {_timed(event_words(sheet, event, is_dated=False))}"
    if not sheet.record.events:
        yield f"  {_timed(sheet.phrase(Phrase.NOT_RECORDED))}"


def chain_mermaid(sheet: Sheet, chain: Trace) -> str:
    """Write a trace as a graph, a frame for each stage."""
    return _page(["flowchart LR", *_chain(sheet, chain)])


def _chain(sheet: Sheet, chain: Trace) -> Iterator[str]:
    names = {step: f"step{number}" for number, step in enumerate(chain.steps)}
    for stage in TraceStage:
        steps = chain.at(stage)
        if steps:
            yield f'  subgraph {stage.code}s["{said(sentence_start(stage.label(sheet.language)))}"]'
            yield from (
                f'    {names[step]}["{said(step_words(sheet, step))}"]{":::start" if step == chain.start else ""}'
                for step in steps
            )
            yield "  end"
    yield from (f"  {names[one]} --> {names[other]}" for one, other in links_within(sheet.bundle, chain))
    yield "  classDef start stroke-width: 3px"


def programme_mermaid(sheet: MeetingSheet) -> str:
    """Write the programmes of a meeting as a line of time: a section a day, a place a sitting."""
    return _page(["timeline", f"  title {_titled(sheet.name(sheet.meeting))}", *_programmes(sheet)])


def _programmes(sheet: MeetingSheet) -> Iterator[str]:
    entries = sheet.entry().parts("programmes")
    for entry in entries:
        programme: Programme = entry.value
        status = sentence_start(entry.word("status") or "")
        sittings = entry.parts("sittings")
        for day in programme.days:
            yield f"  section {_timed(day_and_weekday(day, sheet.language))} · {_timed(status)}"
            for sitting in sittings:
                if sitting.value.date == day:
                    hours, lines = sitting_words(sheet, sitting)
                    yield "  " + " : ".join(map(_timed, [hours, *lines]))
    if not entries:
        yield f"  {_timed(sheet.phrase(Phrase.NOT_RECORDED))}"
