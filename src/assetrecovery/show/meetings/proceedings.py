"""What was said and concluded at a meeting: statements, positions, panels, recommendations."""

from collections.abc import Iterator

from assetrecovery.records import RecordKind
from assetrecovery.show.entries import Entry, describe
from assetrecovery.show.meetings.kinds import all_of, records_of
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.wording import labelled, spaced


def statements_part(sheet: Sheet) -> Iterator[str]:
    """Print what was said, in the order of the report."""
    yield from all_of(sheet, RecordKind.STATEMENT)


def positions_part(sheet: Sheet) -> Iterator[str]:
    """Print the stands taken on contested matters, in the order of the report and without weight."""
    yield from all_of(sheet, RecordKind.POSITION)


def panels_part(sheet: Sheet) -> Iterator[str]:
    """Print each panel with its presentations, and the cases presented."""
    for panel in records_of(sheet, RecordKind.PANEL):
        yield from describe(sheet, panel, said=("meeting",))
        for presentation in records_of(sheet, RecordKind.PRESENTATION):
            if presentation.panel == panel.id:
                yield from (f"  {line}" for line in describe(sheet, presentation, said=("panel",)))
    yield from all_of(sheet, RecordKind.CASE_STUDY)


def recommendations_part(sheet: Sheet) -> Iterator[str]:
    """Print the conclusions and recommendations, act by act."""
    acts = [Entry(sheet, record) for record in records_of(sheet, RecordKind.RECOMMENDATION)]
    if acts:
        yield sheet.phrase(Phrase.RECOMMENDATIONS)
    for act in acts:
        yield from _recommendation(sheet, act)


def _recommendation(sheet: Sheet, act: Entry) -> Iterator[str]:
    act.take("meeting")
    paragraph, part = act.take("paragraph"), act.take("part")
    said = labelled(act.word("verb") or "", act.word("action") or "", sheet.language)
    point = spaced(str(paragraph), f"({part})", language=sheet.language) if part else str(paragraph)
    yield f"{point}  {said}{act.marks()}"
    yield from act.rest("    ")
