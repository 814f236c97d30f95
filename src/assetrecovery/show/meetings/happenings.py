"""What happened at a meeting, on paper: statements, panels, institutions, recommendations, coverage, traces."""

from collections.abc import Iterator
from typing import Any

from assetrecovery.queries.covering import coverage
from assetrecovery.queries.traces import TraceStage, TraceStep, trace
from assetrecovery.records import Record, RecordKind, class_of
from assetrecovery.show.layout import columns, field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.records import describe, places
from assetrecovery.show.sheet import MeetingSheet, Sheet
from assetrecovery.values.ids import DocumentId
from assetrecovery.wording import item, paragraph

_INSTITUTIONS = (
    RecordKind.AUTHORITY,
    RecordKind.INSTITUTIONAL_SETUP,
    RecordKind.NETWORK,
    RecordKind.COOPERATION_PRACTICE,
    RecordKind.SPONTANEOUS_DISCLOSURE,
    RecordKind.TECHNICAL_ASSISTANCE,
    RecordKind.KNOWLEDGE_PRODUCT,
    RecordKind.GATHERING,
    RecordKind.CORRESPONDENCE,
    RecordKind.INSTRUMENT,
)


def _records(sheet: Sheet, kind: RecordKind) -> Iterator[Any]:
    """Yield the bundle's own records of one kind, those of other meetings left out."""
    here = sheet.meeting.id if isinstance(sheet, MeetingSheet) else None
    for record in sheet.bundle.records:
        if isinstance(record, class_of(kind)) and (here is None or getattr(record, "meeting", here) == here):
            yield record


def _all_of(sheet: Sheet, kind: RecordKind) -> Iterator[str]:
    records = list(_records(sheet, kind))
    if not records:
        return
    count = f"（{len(records)}）" if sheet.language == "zh" else f" ({len(records)})"
    heading = kind.label(sheet.language)
    yield f"— {heading[0].upper()}{heading[1:]}{count} —"
    for record in records:
        yield from describe(sheet, record)


def statements_part(sheet: Sheet) -> Iterator[str]:
    """Print what was said, in the order of the report."""
    yield from _all_of(sheet, RecordKind.STATEMENT)


def positions_part(sheet: Sheet) -> Iterator[str]:
    """Print the stands taken on contested matters, in the order of the report and without weight."""
    yield from _all_of(sheet, RecordKind.POSITION)


def institutions_part(sheet: Sheet) -> Iterator[str]:
    """Print authorities, networks, cooperation, assistance and instruments."""
    for kind in _INSTITUTIONS:
        yield from _all_of(sheet, kind)


def panels_part(sheet: Sheet) -> Iterator[str]:
    """Print each panel with its presentations, and the cases presented."""
    for panel in _records(sheet, RecordKind.PANEL):
        yield from describe(sheet, panel)
        for presentation in _records(sheet, RecordKind.PRESENTATION):
            if presentation.panel == panel.id:
                yield from (f"  {line}" for line in describe(sheet, presentation))
    yield from _all_of(sheet, RecordKind.CASE_STUDY)


def recommendations_part(sheet: Sheet) -> Iterator[str]:
    """Print the conclusions and recommendations, act by act."""
    acts = list(_records(sheet, RecordKind.RECOMMENDATION))
    if acts:
        yield sheet.phrase(Phrase.RECOMMENDATIONS)
    for act in acts:
        number = f"{act.paragraph}({act.part})" if act.part else str(act.paragraph)
        yield f"{number}  {field(sheet.label(act.verb), sheet.say(act.action), sheet.language)}"
        details = list(describe(sheet, act, leave_out=frozenset({"paragraph", "part", "verb", "action"})))
        yield from details[1:]


def overview(sheet: Sheet) -> Iterator[Iterator[str]]:
    """Print every record of a bundle, a section for each kind."""
    for kind in RecordKind:
        if any(_records(sheet, kind)):
            yield _all_of(sheet, kind)


def coverage_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print which paragraph or annotation is held by which records."""
    if sheet.papers:
        yield sheet.phrase(Phrase.COVERAGE)
    for document_id in sheet.papers:
        yield from _coverage_of(sheet, document_id)


def _coverage_of(sheet: Sheet, document_id: DocumentId) -> Iterator[str]:
    entries = coverage(sheet.bundle, document_id)
    held = sum(bool(entry.records) for entry in entries)
    if not entries:
        return
    yield field(sheet.actor(document_id), f"{held}/{len(entries)}", sheet.language)
    nothing = sheet.phrase(Phrase.NOT_COVERED)
    rows = [(f"  {paragraph(entry.place, sheet.language)}", ", ".join(entry.records) or nothing) for entry in entries]
    yield from columns(rows)


def trace_part(sheet: MeetingSheet, record_id: str) -> Iterator[str]:
    """Print the chain that passes through a record, stage by stage."""
    chain = trace(sheet.bundle, record_id)
    for stage in TraceStage:
        steps = chain.at(stage)
        if steps:
            heading = stage.label(sheet.language)
            yield field(heading[0].upper() + heading[1:], "", sheet.language).rstrip()
        for step in steps:
            yield f"  {'*' if step == chain.start else '-'} {_step(sheet, step)}"


def _step(sheet: Sheet, step: TraceStep) -> str:
    record: Record | None = sheet.bundle.get(step.id)
    if record is None:
        return step.id
    if step.item is not None:
        between = "" if sheet.language == "zh" else ", "
        return between.join([sheet.name(record), item(step.item, sheet.language)])
    summary = getattr(record, "summary", None) or getattr(record, "action", None)
    said = f"{sheet.say(summary)} ({record.id})" if summary else f"{sheet.name(record)} ({record.id})"
    return said + places(sheet, record)
