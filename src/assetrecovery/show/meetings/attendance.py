"""Who was present at a meeting, group by group, as the report lists them."""

from collections.abc import Iterator, Sequence

from assetrecovery.participants.attendance import AttendanceCategory, AttendanceGroup, Capacity
from assetrecovery.show.entries import Entry
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.wording import dashed, ended, labelled, names, run_on, sentence_start


def attendance_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the groups, a paragraph each."""
    entries = sheet.entry().parts("attendance")
    if entries:
        count = sheet.phrase(Phrase.PRESENT, count=len(entries))
        yield dashed(sheet.phrase(Phrase.ATTENDANCE), count, sheet.language)
    for group in (*AttendanceGroup, None):
        for capacity in Capacity:
            present = [entry for entry in entries if entry.value.group is group and entry.value.capacity is capacity]
            if present:
                yield from _group(sheet, group, capacity, present)


def _group(
    sheet: MeetingSheet, group: AttendanceGroup | None, capacity: Capacity, present: Sequence[Entry]
) -> Iterator[str]:
    words = sheet.label(group or AttendanceGroup.OTHER_ENTITIES)
    heading = run_on([sentence_start(words), sheet.label(capacity)], sheet.language)
    yield f"{heading} [{len(present)}]{_shared_marks(present)}"
    named = [entry.word("actor") or "" for entry in present]
    yield f"  {ended(names(named, sheet.language), '.', sheet.language)}"
    categories = [category for category in AttendanceCategory if category.group is group]
    for name, entry in zip(named, present, strict=True):
        entry.take("capacity")
        if len(categories) == 1:
            entry.take("category")
        if entry.is_filled():
            yield f"    - {labelled(name, entry.line(), sheet.language)}"


def _shared_marks(present: Sequence[Entry]) -> str:
    """Say once where a group is listed, if all of it is listed there."""
    if len({entry.value.citations for entry in present}) > 1:
        return ""
    marks = {entry.marks() for entry in present}
    return marks.pop()
