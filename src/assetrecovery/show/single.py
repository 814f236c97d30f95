"""One record alone, of whatever kind."""

from collections.abc import Iterator

import attrs

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.records import Record, kind_of
from assetrecovery.show.entries import INDENT, Entry, describe
from assetrecovery.show.marking import Marks
from assetrecovery.show.meetings.documents import titled_contents
from assetrecovery.show.meetings.paper import show_meeting
from assetrecovery.show.returns.paper import show_return
from assetrecovery.show.sheet import Sheet
from assetrecovery.show.sides import Languages, asked, paged
from assetrecovery.sources.documents import Document
from assetrecovery.values.errors import Fault, UnknownIdError
from assetrecovery.values.languages import Language
from assetrecovery.values.shorthand import coded
from assetrecovery.wording import sentence_start

__all__ = ["show_record"]


@over_bundle
def show_record(bundle: Bundle, record_id: str, languages: Languages, *, marks: Marks | str = Marks.QUOTABLE) -> str:
    """Show one record of a bundle, or of its base, alone: a meeting or a return by its sheet, else all that it says.

    Raises `UnknownIdError` if there is no record with this id.

    >>> from assetrecovery.data import bundled
    >>> print(show_record(bundled("wg2-11"), "wg2-11-rec-67", "zh").splitlines()[0])
    建议 [CAC/COSP/WG.2/2017/4 第67段]
    """
    sides, marked, record = asked(languages), coded(Marks, marks), bundle.get(record_id)
    if record is None:
        raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
    if isinstance(record, Meeting):
        return show_meeting(bundle, record.id, languages, marks=marked)
    if isinstance(record, Return):
        return show_return(bundle, record.id, languages, marks=marked)

    def sections(language: Language) -> list[list[str]]:
        sheet = Sheet(bundle, language, marks=marked)
        kind, said = sheet.label(kind_of(record)), [*_described(sheet, record)]
        # What has no name of its own is called by its kind, which need not be said twice.
        named = sheet.name(record).startswith(kind)
        return [[sentence_start(said[0]), *said[1:]] if named else [sentence_start(kind), *said]]

    return paged(sides, sections)


def _described(sheet: Sheet, record: Record) -> Iterator[str]:
    """Describe a record; of a document the contents last, laid out as those of a report are."""
    if not (isinstance(record, Document) and record.contents):
        yield from describe(sheet, record)
        return
    yield from describe(sheet, attrs.evolve(record, contents=()))
    yield from (f"{INDENT}{INDENT}{line}" for line in titled_contents(sheet, Entry(sheet, record)))
