# Written by `python3 dev.py generate` from assetrecovery/kinds.py; not edited by hand.
"""Records: whatever stands in a bundle under an id of its own."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from assetrecovery.agenda.gatherings import Correspondence, Gathering
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import CaseStudy, Panel, Presentation
from assetrecovery.agenda.recommendations import Recommendation
from assetrecovery.agenda.statements import Position, Statement
from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.cases import CaseCluster, RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.measures import AssistanceRequest, Measure, SpontaneousDisclosure
from assetrecovery.arrangements.returns import Return
from assetrecovery.mandates.bodies import Body
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.mandates.reviews import ReviewCycle, ReviewMechanism
from assetrecovery.participants.assistance import KnowledgeProduct, TechnicalAssistance
from assetrecovery.participants.authorities import Authority, InstitutionalSetup
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.participants.networks import Network
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.sources.documents import Document
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Record", "RecordKind", "class_of", "kind_of"]

Record: TypeAlias = (
    Document
    | Instrument
    | Jurisdiction
    | Organization
    | Person
    | Body
    | Resolution
    | Mandate
    | ReviewMechanism
    | ReviewCycle
    | Meeting
    | Authority
    | Network
    | InstitutionalSetup
    | CooperationPractice
    | TechnicalAssistance
    | KnowledgeProduct
    | Gathering
    | Correspondence
    | Statement
    | Position
    | Panel
    | Presentation
    | CaseStudy
    | Recommendation
    | SpontaneousDisclosure
    | CaseCluster
    | RecoveryCase
    | Asset
    | Measure
    | AssistanceRequest
    | Claim
    | Arrangement
    | Return
)
"""Whatever stands in a bundle under an id of its own."""


class RecordKind(TermEnum):
    """Kind of record · 记录种类. What a record is; its code is the `type` under which files tag it."""

    DOCUMENT = ours("document", en="document", zh="文件")
    INSTRUMENT = ours("instrument", en="instrument", zh="文书")
    JURISDICTION = ours("jurisdiction", en="jurisdiction", zh="法域")
    ORGANIZATION = ours("organization", en="organization", zh="组织")
    PERSON = ours("person", en="person", zh="人")
    BODY = ours("body", en="body", zh="机构")
    RESOLUTION = ours("resolution", en="resolution", zh="决议")
    MANDATE = ours("mandate", en="mandate", zh="任务授权")
    REVIEW_MECHANISM = ours("review_mechanism", en="review mechanism", zh="审议机制")
    REVIEW_CYCLE = ours("review_cycle", en="review cycle", zh="审议周期")
    MEETING = ours("meeting", en="meeting", zh="会议")
    AUTHORITY = ours("authority", en="authority", zh="主管机关")
    NETWORK = ours("network", en="network", zh="网络")
    INSTITUTIONAL_SETUP = ours("institutional_setup", en="institutional set-up", zh="机构设置")
    COOPERATION_PRACTICE = ours("cooperation_practice", en="cooperation practice", zh="合作做法")
    TECHNICAL_ASSISTANCE = ours("technical_assistance", en="technical assistance", zh="技术援助")
    KNOWLEDGE_PRODUCT = ours("knowledge_product", en="knowledge product", zh="知识产品")
    GATHERING = ours("gathering", en="gathering", zh="活动")
    CORRESPONDENCE = ours("correspondence", en="correspondence", zh="函件")
    STATEMENT = ours("statement", en="statement", zh="发言")
    POSITION = ours("position", en="position", zh="立场")
    PANEL = ours("panel", en="panel", zh="专题小组")
    PRESENTATION = ours("presentation", en="presentation", zh="介绍")
    CASE_STUDY = ours("case_study", en="case study", zh="案例")
    RECOMMENDATION = ours("recommendation", en="recommendation", zh="建议")
    SPONTANEOUS_DISCLOSURE = ours("spontaneous_disclosure", en="spontaneous disclosure", zh="自发披露")
    CASE_CLUSTER = ours("case_cluster", en="case cluster", zh="案件群")
    RECOVERY_CASE = ours("recovery_case", en="recovery case", zh="追回案件")
    ASSET = ours("asset", en="asset", zh="资产")
    MEASURE = ours("measure", en="measure", zh="措施")
    ASSISTANCE_REQUEST = ours("assistance_request", en="request for assistance", zh="协助请求")
    CLAIM = ours("claim", en="legal claim", zh="权利主张")
    ARRANGEMENT = ours("arrangement", en="arrangement", zh="安排")
    RETURN = ours("return", en="return of assets", zh="资产返还")


_CLASSES: Final[Mapping[RecordKind, type[Any]]] = {
    RecordKind.DOCUMENT: Document,
    RecordKind.INSTRUMENT: Instrument,
    RecordKind.JURISDICTION: Jurisdiction,
    RecordKind.ORGANIZATION: Organization,
    RecordKind.PERSON: Person,
    RecordKind.BODY: Body,
    RecordKind.RESOLUTION: Resolution,
    RecordKind.MANDATE: Mandate,
    RecordKind.REVIEW_MECHANISM: ReviewMechanism,
    RecordKind.REVIEW_CYCLE: ReviewCycle,
    RecordKind.MEETING: Meeting,
    RecordKind.AUTHORITY: Authority,
    RecordKind.NETWORK: Network,
    RecordKind.INSTITUTIONAL_SETUP: InstitutionalSetup,
    RecordKind.COOPERATION_PRACTICE: CooperationPractice,
    RecordKind.TECHNICAL_ASSISTANCE: TechnicalAssistance,
    RecordKind.KNOWLEDGE_PRODUCT: KnowledgeProduct,
    RecordKind.GATHERING: Gathering,
    RecordKind.CORRESPONDENCE: Correspondence,
    RecordKind.STATEMENT: Statement,
    RecordKind.POSITION: Position,
    RecordKind.PANEL: Panel,
    RecordKind.PRESENTATION: Presentation,
    RecordKind.CASE_STUDY: CaseStudy,
    RecordKind.RECOMMENDATION: Recommendation,
    RecordKind.SPONTANEOUS_DISCLOSURE: SpontaneousDisclosure,
    RecordKind.CASE_CLUSTER: CaseCluster,
    RecordKind.RECOVERY_CASE: RecoveryCase,
    RecordKind.ASSET: Asset,
    RecordKind.MEASURE: Measure,
    RecordKind.ASSISTANCE_REQUEST: AssistanceRequest,
    RecordKind.CLAIM: Claim,
    RecordKind.ARRANGEMENT: Arrangement,
    RecordKind.RETURN: Return,
}
_KINDS: Final = {cls: kind for kind, cls in _CLASSES.items()}


def class_of(kind: RecordKind) -> type[Any]:
    """The class of a kind of record."""
    return _CLASSES[kind]


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return _KINDS[type(record)]
