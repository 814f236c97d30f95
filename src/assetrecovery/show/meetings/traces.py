"""The chain that passes through a record: from acts to mandates, items, panels, documents and recommendations."""

from collections.abc import Iterator

from assetrecovery.queries.traces import TraceStage, TraceStep, trace
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import apposed, bracketed, ended, item, sentence_start


def trace_part(sheet: MeetingSheet, record_id: str) -> Iterator[str]:
    """Print the chain, stage by stage."""
    chain = trace(sheet.bundle, record_id)
    for stage in TraceStage:
        steps = chain.at(stage)
        if steps:
            yield ended(sentence_start(stage.label(sheet.language)), ":", sheet.language)
        for step in steps:
            yield f"  {'*' if step == chain.start else '-'} {step_words(sheet, step)}{_marks(sheet, step)}"


def step_words(sheet: Sheet, step: TraceStep) -> str:
    """Say what a step of a chain is."""
    record = sheet.bundle.get(step.id)
    if record is None:
        return step.id
    if step.item is not None:
        return apposed([sheet.name(record), item(step.item, sheet.language)], sheet.language)
    summary = getattr(record, "summary", None) or getattr(record, "action", None)
    said = sheet.say(summary, type(record), cited=sheet.is_cited(record)) if summary else sheet.name(record)
    return bracketed(said, record.id, sheet.language)


def _marks(sheet: Sheet, step: TraceStep) -> str:
    """Say where the sources bear a step out; an item of an agenda is on its meeting's sheet."""
    record = sheet.bundle.get(step.id)
    return sheet.marks(record) if record is not None and step.item is None else ""
