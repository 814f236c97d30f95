"""The cases behind a return, and what was taken, asked and claimed in them: assets, measures, requests, claims."""

from collections.abc import Iterator

from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.cases import CaseCluster, RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.measures import AssistanceRequest, Measure, SpontaneousDisclosure
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet

FIELDS = ("cluster", "cases", "assets", "measures", "claims")
"""The fields of a return that are printed here."""


def cases(sheet: ReturnSheet) -> Iterator[str]:
    """Print the cases, and every record that the return or one of them names."""
    yield from sheet.records(Phrase.CLUSTER, CaseCluster, "cluster")
    yield from sheet.records(Phrase.CASES, RecoveryCase, "cases")
    yield from sheet.records(Phrase.ASSETS, Asset, "assets")
    yield from sheet.records(Phrase.MEASURES, Measure, "measures")
    yield from sheet.records(Phrase.REQUESTS, AssistanceRequest)
    yield from sheet.records(Phrase.DISCLOSURES, SpontaneousDisclosure)
    yield from sheet.records(Phrase.CLAIMS, Claim, "claims")
