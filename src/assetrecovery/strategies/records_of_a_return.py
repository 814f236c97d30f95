"""The records around one return, drawn: property, measures, claims, what was agreed, and the return itself.

They agree by their years (see `recovery_calendar`), and by what they may point at: nothing comes out of itself, the
side of origin is not the side that transfers, no claim is left open, and every source is dated after what it tells.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.measures import MeasureKind
from assetrecovery.records import Record
from assetrecovery.sources.instruments import InstrumentKind, InstrumentLevel
from assetrecovery.strategies.arrangements import arrangements
from assetrecovery.strategies.assets import assets
from assetrecovery.strategies.cases import case_clusters, recovery_cases
from assetrecovery.strategies.claims import claims
from assetrecovery.strategies.drawing import Ids, maybe
from assetrecovery.strategies.measures import assistance_requests, measures
from assetrecovery.strategies.recovery_calendar import AFTER, IN_FORCE, SIGNED
from assetrecovery.strategies.returns import returns
from assetrecovery.strategies.sources import documents, instruments
from assetrecovery.strategies.values import document_symbols
from assetrecovery.values.ids import (
    ArrangementId,
    AssetId,
    AssistanceRequestId,
    CaseClusterId,
    ClaimId,
    DocumentId,
    InstrumentId,
    JurisdictionId,
    MeasureId,
    MeetingId,
    RecoveryCaseId,
    ReturnId,
)
from assetrecovery.values.terms import Answer

RETURN: Final = ReturnId("return-1")
_CLUSTER: Final = CaseClusterId("cluster-1")
_CASE: Final = RecoveryCaseId("case-1")
_CLAIM: Final = ClaimId("claim-1")
_REQUEST: Final = AssistanceRequestId("request-1")
_ASSETS: Final = tuple(map(AssetId, ("asset-1", "asset-2")))
_MEASURES: Final = tuple(map(MeasureId, ("measure-1", "measure-2")))
_ARRANGEMENT: Final = ArrangementId("arrangement-1")
_EARLIER: Final = ArrangementId("arrangement-2")
_INSTRUMENT: Final = InstrumentId("instrument-1")
_SOURCES: Final = tuple(map(DocumentId, ("source-1", "source-2")))

POOLS: Final[Mapping[Any, SearchStrategy[Any]]] = {
    ArrangementId: st.just(_ARRANGEMENT),
    AssetId: st.sampled_from(_ASSETS),
    RecoveryCaseId: st.just(_CASE),
    ClaimId: st.just(_CLAIM),
    CaseClusterId: st.just(_CLUSTER),
    MeasureId: st.sampled_from(_MEASURES),
    AssistanceRequestId: st.just(_REQUEST),
    ReturnId: st.just(RETURN),
}
"""What may be cited of them."""

SEPARATELY_TOLD: Final = (RETURN, _ARRANGEMENT, _ASSETS[0], _CASE, _CLAIM, _CLUSTER, _MEASURES[1], _REQUEST)
"""Those of which a bundle may tell beside a meeting."""

_HOLDING: Final = (MeasureKind.FREEZING, MeasureKind.SEIZURE, MeasureKind.RESTRAINT, MeasureKind.TRACING)
_AGREED: Final = (InstrumentKind.AGREEMENT, InstrumentKind.MEMORANDUM_OF_UNDERSTANDING, InstrumentKind.ARRANGEMENT)


def records_of_a_return(
    ids: Ids, states: Sequence[JurisdictionId], treaty: InstrumentId
) -> Mapping[str, SearchStrategy[Record]]:
    """The records by their ids; the first half of the States are those of origin, the others those that transfer."""
    ids = ids.but({DocumentId: st.sampled_from(_SOURCES), InstrumentId: st.sampled_from((_INSTRUMENT, treaty))})
    middle = (len(states) + 1) // 2
    under_treaty = ids.but({InstrumentId: st.just(treaty)})
    laid_down = ids.but({InstrumentId: st.just(_INSTRUMENT), ArrangementId: st.just(_EARLIER)})
    fixed = st.sampled_from((Answer.UNKNOWN, Answer.NO))
    return {
        _CLUSTER: case_clusters(ids=ids, id=st.just(_CLUSTER)),
        _CASE: recovery_cases(ids=ids, id=st.just(_CASE)),
        _ASSETS[0]: assets(ids=ids.but({AssetId: st.just(_ASSETS[1])}), id=st.just(_ASSETS[0])),
        _ASSETS[1]: assets(ids=ids.without(AssetId), id=st.just(_ASSETS[1])),
        _MEASURES[0]: measures(ids=ids.without(MeasureId), id=st.just(_MEASURES[0]), kind=st.sampled_from(_HOLDING)),
        _MEASURES[1]: measures(ids=ids.but({MeasureId: st.just(_MEASURES[0])}), id=st.just(_MEASURES[1])),
        _REQUEST: assistance_requests(ids=ids, id=st.just(_REQUEST)),
        _CLAIM: claims(ids=ids, decided=True, id=st.just(_CLAIM)),
        _INSTRUMENT: instruments(
            ids=under_treaty,
            # Not indexed, so that any of its articles can be cited.
            indexed=False,
            dates=SIGNED,
            id=st.just(_INSTRUMENT),
            kind=st.sampled_from(_AGREED),
            level=maybe(st.just(InstrumentLevel.CASE_SPECIFIC)),
            adopted=maybe(SIGNED),
            in_force=maybe(IN_FORCE),
            terminated=maybe(AFTER),
        ),
        _ARRANGEMENT: arrangements(ids=laid_down, id=st.just(_ARRANGEMENT), open_ended=fixed),
        _EARLIER: arrangements(ids=under_treaty.without(ArrangementId), id=st.just(_EARLIER), instruments=st.just(())),
        RETURN: returns(
            ids=ids,
            id=st.just(RETURN),
            origins=st.sampled_from(states[:middle]),
            senders=st.sampled_from(states[middle:]),
        ),
        **{
            own: documents(
                ids=ids.without(MeetingId),
                id=st.just(own),
                symbol=maybe(document_symbols(numbers=st.just(number))),
                date=maybe(AFTER),
            )
            for number, own in enumerate(_SOURCES, start=4)
        },
    }
