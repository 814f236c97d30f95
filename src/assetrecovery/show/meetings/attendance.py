"""Who was present at a meeting, group by group, as the report lists them."""

from collections.abc import Iterator, Sequence

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.participants.attendance import AttendanceCategory, AttendanceGroup, Capacity, Delegation
from assetrecovery.show.entries import Entry
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.values.terms import LocalTerm
from assetrecovery.wording import dashed, ended, labelled, names, run_on, sentence_start


def attendance_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the groups, a paragraph each."""
    entries = sheet.entry().parts("attendance")
    if entries:
        count = sheet.phrase(Phrase.PRESENT, count=len(entries))
        yield dashed(sheet.phrase(Phrase.ATTENDANCE), count, sheet.language)
    # A category that the list lacks is a group of its own, and under no other word than its own.
    own = dict.fromkeys(each.value.category for each in entries if isinstance(each.value.category, LocalTerm))
    for group in (*AttendanceGroup, *own):
        for capacity in Capacity:
            present = [entry for entry in entries if _is_in(entry.value, group) and entry.value.capacity is capacity]
            if present:
                yield from _group(sheet, group, capacity, present)
    yield from _figures(sheet)


def _figures(sheet: MeetingSheet) -> Iterator[str]:
    """Print how many of each category there were, where somebody counted them."""
    entries = sheet.entry().parts("attendance_figures")
    if entries:
        yield ended(sheet.field_label(Meeting, "attendance_figures"), ":", sheet.language)
    for entry in entries:
        counted = labelled(entry.word("category") or "", entry.word("count") or "", sheet.language)
        yield f"  - {sentence_start(counted)}{entry.marks()}"
        yield from entry.rest("      ")


def _is_in(delegation: Delegation, group: AttendanceGroup | LocalTerm) -> bool:
    return group in {delegation.group, delegation.category}


def _group(
    sheet: MeetingSheet, group: AttendanceGroup | LocalTerm, capacity: Capacity, present: Sequence[Entry]
) -> Iterator[str]:
    heading = run_on([sentence_start(sheet.label(group)), sheet.label(capacity)], sheet.language)
    yield f"{heading} [{len(present)}]{_shared_marks(present)}"
    named = [entry.word("actor") or "" for entry in present]
    yield f"  {ended(names(named, sheet.language), '.', sheet.language)}"
    # A local category is the only one of its group, and need not be said again of each.
    is_said = isinstance(group, LocalTerm) or sum(each.group is group for each in AttendanceCategory) == 1
    for name, entry in zip(named, present, strict=True):
        entry.take("capacity")
        if is_said:
            entry.take("category")
        if entry.is_filled():
            yield f"    - {labelled(name, entry.line(), sheet.language)}"


def _shared_marks(present: Sequence[Entry]) -> str:
    """Say once where a group is listed, if all of it is listed there."""
    if len({entry.value.citations for entry in present}) > 1:
        return ""
    marks = {entry.marks() for entry in present}
    return marks.pop()
