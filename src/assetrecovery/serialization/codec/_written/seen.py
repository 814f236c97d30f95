# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""What the fast path gathers on its way: how many keys it met, and which records are named."""

from typing import Final

from assetrecovery.records import RecordKind

ALLOWED: Final = {
    "arrangement": (RecordKind.ARRANGEMENT,),
    "asset": (RecordKind.ASSET,),
    "assistance_request": (RecordKind.ASSISTANCE_REQUEST,),
    "authority": (RecordKind.AUTHORITY,),
    "body": (RecordKind.BODY,),
    "case_cluster": (RecordKind.CASE_CLUSTER,),
    "case_study": (RecordKind.CASE_STUDY,),
    "claim": (RecordKind.CLAIM,),
    "cooperation_practice": (RecordKind.COOPERATION_PRACTICE,),
    "correspondence": (RecordKind.CORRESPONDENCE,),
    "document": (RecordKind.DOCUMENT,),
    "gathering": (RecordKind.GATHERING,),
    "institutional_setup": (RecordKind.INSTITUTIONAL_SETUP,),
    "instrument": (RecordKind.INSTRUMENT,),
    "jurisdiction": (RecordKind.JURISDICTION,),
    "mandate": (RecordKind.MANDATE,),
    "measure": (RecordKind.MEASURE,),
    "meeting": (RecordKind.MEETING,),
    "network": (RecordKind.NETWORK,),
    "one_of_1": (RecordKind.ASSET, RecordKind.INSTRUMENT, RecordKind.JURISDICTION,),
    "one_of_10": (RecordKind.JURISDICTION, RecordKind.ORGANIZATION,),
    "one_of_11": (RecordKind.MEETING, RecordKind.RESOLUTION,),
    "one_of_2": (RecordKind.AUTHORITY, RecordKind.BODY, RecordKind.CASE_STUDY, RecordKind.CORRESPONDENCE, RecordKind.DOCUMENT, RecordKind.GATHERING, RecordKind.INSTRUMENT, RecordKind.JURISDICTION, RecordKind.KNOWLEDGE_PRODUCT, RecordKind.MANDATE, RecordKind.MEETING, RecordKind.NETWORK, RecordKind.ORGANIZATION, RecordKind.PERSON, RecordKind.RECOMMENDATION, RecordKind.RESOLUTION, RecordKind.REVIEW_CYCLE, RecordKind.REVIEW_MECHANISM, RecordKind.TECHNICAL_ASSISTANCE,),
    "one_of_3": (RecordKind.AUTHORITY, RecordKind.BODY, RecordKind.GATHERING, RecordKind.INSTRUMENT, RecordKind.JURISDICTION, RecordKind.MEETING, RecordKind.NETWORK, RecordKind.ORGANIZATION, RecordKind.REVIEW_CYCLE, RecordKind.REVIEW_MECHANISM,),
    "one_of_4": (RecordKind.AUTHORITY, RecordKind.BODY, RecordKind.JURISDICTION, RecordKind.NETWORK, RecordKind.ORGANIZATION, RecordKind.PERSON,),
    "one_of_5": (RecordKind.AUTHORITY, RecordKind.JURISDICTION, RecordKind.NETWORK, RecordKind.ORGANIZATION, RecordKind.PERSON,),
    "one_of_6": (RecordKind.AUTHORITY, RecordKind.ORGANIZATION,),
    "one_of_7": (RecordKind.BODY, RecordKind.DOCUMENT, RecordKind.INSTRUMENT, RecordKind.MANDATE, RecordKind.RESOLUTION, RecordKind.REVIEW_CYCLE, RecordKind.REVIEW_MECHANISM,),
    "one_of_8": (RecordKind.BODY, RecordKind.MEETING, RecordKind.RESOLUTION,),
    "one_of_9": (RecordKind.INSTRUMENT, RecordKind.REVIEW_CYCLE, RecordKind.REVIEW_MECHANISM,),
    "organization": (RecordKind.ORGANIZATION,),
    "panel": (RecordKind.PANEL,),
    "person": (RecordKind.PERSON,),
    "recovery_case": (RecordKind.RECOVERY_CASE,),
    "resolution": (RecordKind.RESOLUTION,),
    "review_mechanism": (RecordKind.REVIEW_MECHANISM,),
    "spontaneous_disclosure": (RecordKind.SPONTANEOUS_DISCLOSURE,),
}
"""By name of a set of ids, the kinds of record that they may name."""


class Seen:
    """What was met in one document: how many keys, and by its name in `ALLOWED` each set of ids that are named."""

    __slots__ = ("_sets", "keys", "arrangement", "asset", "assistance_request", "authority", "body", "case_cluster", "case_study", "claim", "cooperation_practice", "correspondence", "document", "gathering", "institutional_setup", "instrument", "jurisdiction", "mandate", "measure", "meeting", "network", "one_of_1", "one_of_10", "one_of_11", "one_of_2", "one_of_3", "one_of_4", "one_of_5", "one_of_6", "one_of_7", "one_of_8", "one_of_9", "organization", "panel", "person", "recovery_case", "resolution", "review_mechanism", "spontaneous_disclosure")

    def __init__(self) -> None:
        self.keys = 0
        self._sets: dict[str, set[str]] = {name: set() for name in ALLOWED}
        self.arrangement = self._sets['arrangement'].add
        self.asset = self._sets['asset'].add
        self.assistance_request = self._sets['assistance_request'].add
        self.authority = self._sets['authority'].add
        self.body = self._sets['body'].add
        self.case_cluster = self._sets['case_cluster'].add
        self.case_study = self._sets['case_study'].add
        self.claim = self._sets['claim'].add
        self.cooperation_practice = self._sets['cooperation_practice'].add
        self.correspondence = self._sets['correspondence'].add
        self.document = self._sets['document'].add
        self.gathering = self._sets['gathering'].add
        self.institutional_setup = self._sets['institutional_setup'].add
        self.instrument = self._sets['instrument'].add
        self.jurisdiction = self._sets['jurisdiction'].add
        self.mandate = self._sets['mandate'].add
        self.measure = self._sets['measure'].add
        self.meeting = self._sets['meeting'].add
        self.network = self._sets['network'].add
        self.one_of_1 = self._sets['one_of_1'].add
        self.one_of_10 = self._sets['one_of_10'].add
        self.one_of_11 = self._sets['one_of_11'].add
        self.one_of_2 = self._sets['one_of_2'].add
        self.one_of_3 = self._sets['one_of_3'].add
        self.one_of_4 = self._sets['one_of_4'].add
        self.one_of_5 = self._sets['one_of_5'].add
        self.one_of_6 = self._sets['one_of_6'].add
        self.one_of_7 = self._sets['one_of_7'].add
        self.one_of_8 = self._sets['one_of_8'].add
        self.one_of_9 = self._sets['one_of_9'].add
        self.organization = self._sets['organization'].add
        self.panel = self._sets['panel'].add
        self.person = self._sets['person'].add
        self.recovery_case = self._sets['recovery_case'].add
        self.resolution = self._sets['resolution'].add
        self.review_mechanism = self._sets['review_mechanism'].add
        self.spontaneous_disclosure = self._sets['spontaneous_disclosure'].add

    def named(self) -> dict[str, set[str]]:
        """By name of the set, the ids."""
        return self._sets
