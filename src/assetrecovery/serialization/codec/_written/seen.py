# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""What the fast path gathers on its way: how many keys it met, and which records are named."""

from typing import Any, Final

from assetrecovery.records import RecordKind
from assetrecovery.serialization.codec.support import SOUND_IDS

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
        self.keys: int = 0
        self._sets: dict[str, set[str]] = {}

    def __getattr__(self, name: str) -> Any:
        """What adds to a set: made when the first id of its kind is met, since most documents name few kinds."""
        if name not in ALLOWED:
            raise AttributeError(name)
        ids: set[str] = set()
        self._sets[name] = ids
        setattr(self, name, ids.add)
        return ids.add

    def named(self) -> dict[str, set[str]]:
        """By name of the set, the ids."""
        return self._sets


class Apart:
    """What was met in one record by itself: how many keys. What names a record must be an id; which, nobody asks."""

    __slots__ = ("keys",)

    def __init__(self) -> None:
        self.keys: int = 0

    arrangement = asset = assistance_request = authority = body = case_cluster = case_study = claim = cooperation_practice = correspondence = document = gathering = institutional_setup = instrument = jurisdiction = mandate = measure = meeting = network = one_of_1 = one_of_10 = one_of_11 = one_of_2 = one_of_3 = one_of_4 = one_of_5 = one_of_6 = one_of_7 = one_of_8 = one_of_9 = organization = panel = person = recovery_case = resolution = review_mechanism = spontaneous_disclosure = SOUND_IDS.__getitem__
