"""Through what returned money goes, to what ends, for whom, who watches and who reports."""

from collections.abc import Iterator

from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet

FIELDS = ("vehicles", "allocations", "beneficiaries", "monitoring", "reports", "targets", "results")
"""The fields of a return that are printed here."""


def uses(sheet: ReturnSheet) -> Iterator[str]:
    """Print use and monitoring; where nobody is recorded to watch, say so."""
    yield from sheet.field(Phrase.VEHICLES, "vehicles")
    yield from sheet.section(Phrase.USES, "allocations")
    yield from sheet.section(Phrase.BENEFICIARIES, "beneficiaries")
    yield from sheet.section(Phrase.MONITORING, "monitoring")
    if not sheet.record.monitoring:
        yield sheet.labelled(Phrase.MONITORING, sheet.phrase(Phrase.NOT_RECORDED))
    yield from sheet.section(Phrase.REPORTS, "reports")
    yield from sheet.section(Phrase.TARGETS, "targets")
    yield from sheet.section(Phrase.RESULTS, "results")
