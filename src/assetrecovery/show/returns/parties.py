"""Who takes part in a return, what States said of it, on what it is said to rest, and what was agreed."""

from collections.abc import Iterator
from typing import Final

from assetrecovery.arrangements.arrangements import Arrangement, Clause
from assetrecovery.show.entries import INDENT, Entry
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.sources.instruments import Instrument
from assetrecovery.wording import labelled

FIELDS = ("participants", "positions", "bases", "avenues", "arrangements", "instruments")
"""The fields of a return that are printed here."""


def parties(sheet: ReturnSheet) -> Iterator[str]:
    """Print who takes part, on what basis, and what was agreed."""
    yield from sheet.section(Phrase.PARTICIPANTS, "participants")
    yield from sheet.section(Phrase.POSITIONS, "positions")
    yield from sheet.section(Phrase.BASES, "bases")
    yield from sheet.field(Phrase.AVENUES, "avenues")
    arrangements = sheet.of(Arrangement)
    for arrangement in arrangements:
        yield from _arrangement(sheet, arrangement)
    unknown = [key for key in sheet.record.arrangements if key not in sheet.bundle.arrangements]
    yield from (sheet.labelled(Phrase.ARRANGEMENT, key) for key in unknown)
    if not sheet.record.arrangements:
        yield sheet.labelled(Phrase.ARRANGEMENT, sheet.phrase(Phrase.NO_ARRANGEMENT))
    yield from sheet.records(Phrase.INSTRUMENTS, Instrument, "instruments")


def _arrangement(sheet: ReturnSheet, arrangement: Arrangement) -> Iterator[str]:
    entry = Entry(sheet, arrangement)
    status = sheet.label(arrangement.status) if arrangement.status else None
    words = sheet.joined(entry.word("title"), status) + entry.marks()
    yield sheet.labelled(Phrase.ARRANGEMENT, words)
    below = [(phrase, entry.parts(field)) for phrase, field in _HEADED]
    for heading, field in (
        (sheet.phrase(Phrase.AGREED_BETWEEN), "parties"),
        (sheet.phrase(Phrase.EXCLUDED), "excluded"),
        (sheet.field_label(Arrangement, "history"), "history"),
    ):
        if said := entry.word(field):
            yield bullet(labelled(heading, said, sheet.language))
    yield from entry.rest(INDENT)  # before the first heading, under which it would say something of what stands there
    for phrase, parts in below:
        lines = (line for part in parts for line in _told(arrangement, part).lines())
        yield from sheet.headed(sheet.phrase(phrase), lines)


_HEADED: Final = (
    (Phrase.CLAUSES, "clauses"),
    (Phrase.BODIES, "bodies"),
    (Phrase.DEADLINES, "deadlines"),
    (Phrase.FEES, "fees"),
)
"""What of an arrangement stands under a heading of its own."""


def _told(arrangement: Arrangement, part: Entry) -> Entry:
    """Leave unsaid in which instrument a clause stands if the arrangement has no other."""
    if isinstance(part.value, Clause) and arrangement.instruments == (part.value.instrument,):
        part.take("instrument")
    return part
