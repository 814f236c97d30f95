"""What happened on the way of a return, how far it came, and what came of it."""

from collections.abc import Iterator

from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet

FIELDS = ("events", "history", "outcomes")
"""The fields of a return that are printed here."""


def events(sheet: ReturnSheet) -> Iterator[str]:
    """Print the events in the order of their dates, then the steps of the return and its outcomes."""
    happened = sheet.entry().parts("events")
    if not happened:
        yield sheet.phrase(Phrase.NOT_RECORDED)
    for event in sorted(happened, key=lambda entry: str(entry.value.on or "9999")):
        yield from event.lines()
    yield from sheet.section(Phrase.STEPS, "history")
    yield from sheet.section(Phrase.OUTCOMES, "outcomes")
