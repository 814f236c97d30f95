"""Who takes part in a return, what States said of it, on what it is said to rest, and what was agreed."""

from collections.abc import Iterator

from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.show.entries import Entry
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
    for heading, field in (
        (sheet.phrase(Phrase.AGREED_BETWEEN), "parties"),
        (sheet.phrase(Phrase.EXCLUDED), "excluded"),
        (sheet.field_label(Arrangement, "history"), "history"),
    ):
        if said := entry.word(field):
            yield bullet(labelled(heading, said, sheet.language))
    clauses = [_clause(arrangement, clause) for clause in entry.parts("clauses")]
    yield from sheet.headed(sheet.phrase(Phrase.CLAUSES), (line for clause in clauses for line in clause.lines()))
    for phrase, field in (
        (Phrase.BODIES, "bodies"),
        (Phrase.DEADLINES, "deadlines"),
        (Phrase.FEES, "fees"),
    ):
        yield from sheet.headed(sheet.phrase(phrase), (line for part in entry.parts(field) for line in part.lines()))
    yield from entry.rest("  ")


def _clause(arrangement: Arrangement, clause: Entry) -> Entry:
    """Leave unsaid in which instrument a clause stands if the arrangement has no other."""
    if arrangement.instruments == (clause.value.instrument,):
        clause.take("instrument")
    return clause
