"""What happened on the way of a return, how far it came, and what came of it."""

import datetime
from collections.abc import Iterator

from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.days import earliest
from assetrecovery.show.returns.sheet import ReturnSheet

FIELDS = ("events", "history", "outcomes")
"""The fields of a return that are printed here."""


def events(sheet: ReturnSheet) -> Iterator[str]:
    """Print the events in the order of their dates, then the steps of the return and its outcomes."""
    happened = sheet.entry().parts("events")
    if not happened:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    # What has no date stands last, in the order of the record.
    for event in sorted(happened, key=lambda entry: earliest(entry.value.on) if entry.value.on else datetime.date.max):
        yield from event.lines()
    yield from sheet.section(Phrase.STEPS, "history")
    yield from sheet.section(Phrase.OUTCOMES, "outcomes")
