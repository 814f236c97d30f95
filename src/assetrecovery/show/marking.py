"""Which wording of ours a sheet marks: what could be taken for a quotation of an official text, or all of it.

Nearly every line of a sheet has a label, a name or a summary in words of the library. A mark behind each of them says
nothing of any. What a reader must not mistake is the title of a paper, an item of an agenda, what an act says: those
are marked, and the foot says what the rest is. Whether a text is marked is decided here and nowhere else.
"""

import enum
from collections.abc import Mapping
from typing import Any, Final

from assetrecovery.agenda.gatherings import Correspondence, Gathering
from assetrecovery.agenda.items import AgendaItem, Annotation, Topic
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import CaseStudy, Panel, PartyInCase, Presentation
from assetrecovery.agenda.programme import ProgrammeEntry, Sitting
from assetrecovery.agenda.recommendations import IncludedPoint, Recommendation
from assetrecovery.agenda.statements import NumberedPoint, Position, ReportedFigure, Speaker, Statement
from assetrecovery.arrangements.amounts import Amount
from assetrecovery.arrangements.arrangements import Arrangement, Clause, Deadline, Fee, GovernanceBody
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.cases import CaseCluster, RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.flows import Deduction, Disbursement, Tranche, Transfer
from assetrecovery.arrangements.measures import Measure, SpontaneousDisclosure
from assetrecovery.arrangements.returns import (
    Basis,
    Event,
    Outcome,
    Return,
    ReturnParticipant,
    ReturnPosition,
    Sanction,
)
from assetrecovery.arrangements.uses import Allocation, Beneficiary, Monitoring, ReportDuty, Result, Target
from assetrecovery.mandates.bodies import Body
from assetrecovery.mandates.mandates import Mandate, Progress
from assetrecovery.mandates.matters import Matter
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewMechanism
from assetrecovery.participants.assistance import KnowledgeProduct, TechnicalAssistance
from assetrecovery.participants.attendance import Delegation
from assetrecovery.participants.authorities import Authority, InstitutionalSetup
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import DatedName, Jurisdiction
from assetrecovery.participants.networks import Network
from assetrecovery.participants.organizations import Organization
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.documents import Document
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.sources.instruments import Article, Chapter, Instrument
from assetrecovery.sources.papers import DocumentSection, Reissue
from assetrecovery.sources.parties import Party
from assetrecovery.values.counts import Quantity
from assetrecovery.values.terms import LocalTerm, TermEnum, ours

__all__ = ["Marks"]

MARK: Final = "†"
"""What follows wording that is the library's own."""

SILENT: Final = "\x02"
"""What follows it on the way to the page where it is not to be marked; of no width, and no text can hold it.

So the page knows whether its foot has to speak of such wording, and nobody else has to keep count of it.
"""


class Marks(TermEnum):
    """Marks · 标记范围. Which wording of the library's own is marked on a sheet."""

    QUOTABLE = ours("quotable", en="what could be taken for a quotation", zh="可能被误认为引文的措辞")
    ALL = ours("all", en="all wording of the library's own", zh="本库的全部措辞")


class Wording(enum.Enum):
    """What sort of wording a text is, and whether a reader could take it for that of an official text."""

    TITLE = "title of a paper, of an instrument, of a part of one", True
    ITEM = "item of an agenda, with what the papers before a meeting say of it", True
    ACT = "what an act or an arrangement is called and says", True
    DESIGNATION = "name of a State or territory", True
    UNCLASSED = "what nobody has thought of: too many marks are seen, and one too few is not", True
    NAME = "name of a body, an organization, a case", False
    ACCOUNT = "what is told of something in a sentence of the record's own", False
    LABEL = "label of a code", False

    @property
    def is_quotable(self) -> bool:
        """Whether it could be taken for a quotation."""
        return self.value[1]


_CLASSES: Final[Mapping[Wording, tuple[type[Any], ...]]] = {
    Wording.TITLE: (Document, DocumentSection, Instrument, Chapter, Article, Correspondence, KnowledgeProduct),
    Wording.ITEM: (AgendaItem, Annotation, Topic, ProgrammeEntry, Sitting, Panel),
    Wording.ACT: (Resolution, Mandate, Recommendation, IncludedPoint, Arrangement, Clause),
    Wording.DESIGNATION: (Jurisdiction, DatedName),
    Wording.NAME: (
        *(Organization, Authority, Body, Network, ReviewMechanism, Gathering, Meeting, GovernanceBody),
        *(Return, CaseCluster, RecoveryCase, CaseStudy, PartyInCase, Speaker, Party),
    ),
    Wording.ACCOUNT: (
        *(Citation, Handling, Identifier, Reissue, Quantity),
        *(Delegation, InstitutionalSetup, CooperationPractice, TechnicalAssistance, Matter, Progress),
        *(Presentation, Statement, NumberedPoint, Position, ReportedFigure),
        *(ReturnParticipant, ReturnPosition, Basis, Event, Outcome, Sanction, Deadline, Fee),
        *(Amount, Deduction, Tranche, Transfer, Disbursement, Asset, Measure, SpontaneousDisclosure, Claim),
        *(Allocation, Beneficiary, Monitoring, ReportDuty, Result, Target),
    ),
    Wording.LABEL: (LocalTerm,),
}
_WORDING: Final[Mapping[type[Any], Wording]] = {cls: wording for wording, of in _CLASSES.items() for cls in of}


def wording_of(cls: type[Any]) -> Wording:
    """What sort of wording the texts of a class are.

    >>> wording_of(AgendaItem), wording_of(Event).is_quotable
    (<Wording.ITEM: ('item of an agenda, with what the papers before a meeting say of it', True)>, False)
    """
    return _WORDING.get(cls, Wording.UNCLASSED)


def mark_of(wording: Wording, marks: Marks) -> str:
    """What follows wording of the library's own: the mark, or what is not seen."""
    return MARK if marks is Marks.ALL or wording.is_quotable else SILENT


def bare(words: str) -> str:
    """Words without the mark behind them.

    >>> bare(f"report{MARK}"), bare(f"report{SILENT}")
    ('report', 'report')
    """
    return words.rstrip(MARK + SILENT)
