"""Bundles: records kept together, each found by its id; the only place where references are resolved.

A file about one return cites Switzerland and the Convention without containing them: a bundle looks through to its
base of reference data, and is written without it.
"""

import enum
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar

import attrs

from assetrecovery.agenda.gatherings import Correspondence, Gathering
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import CaseStudy, Panel, Presentation
from assetrecovery.agenda.recommendations import Recommendation
from assetrecovery.agenda.statements import Position, Statement
from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.cases import CaseCluster, RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.ledgers.ledger import Ledger, ledger_of
from assetrecovery.arrangements.measures import AssistanceRequest, Measure, SpontaneousDisclosure
from assetrecovery.arrangements.returns import Return
from assetrecovery.mandates.bodies import Body, Session
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.assistance import KnowledgeProduct, TechnicalAssistance
from assetrecovery.participants.authorities import Authority, InstitutionalSetup
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.participants.networks import Network
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.introspection.references import references
from assetrecovery.introspection.fields import fields_of
from assetrecovery.sources.documents import Document
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.errors import Fault, Problem, UnknownIdError, Words, refuse_all
from assetrecovery.values.ids import (
    ArrangementId,
    AssetId,
    AssistanceId,
    AuthorityId,
    BodyId,
    CaseId,
    CaseStudyId,
    ClaimId,
    ClusterId,
    CorrespondenceId,
    DisclosureId,
    DocumentId,
    GatheringId,
    InstrumentId,
    JurisdictionId,
    MandateId,
    MeasureId,
    MeetingId,
    NetworkId,
    OrganizationId,
    PanelId,
    PersonId,
    PositionId,
    PracticeId,
    PresentationId,
    ProductId,
    RecommendationId,
    RequestId,
    ResolutionId,
    ReturnId,
    SessionId,
    SetupId,
    StatementId,
)
from assetrecovery.values.terms import Term, TermEnum

__all__ = ["Bundle", "Collection", "Record", "RecordKind", "Unsure", "class_of", "kind_of", "unresolved"]

_OURS: Final = "assetrecovery"

Record: TypeAlias = (
    Document
    | Instrument
    | Jurisdiction
    | Organization
    | Person
    | Body
    | Session
    | Resolution
    | Mandate
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

    DOCUMENT = Term("document", en="document", zh="文件", source=_OURS, derived=("en", "zh"))
    INSTRUMENT = Term("instrument", en="instrument", zh="文书", source=_OURS, derived=("en", "zh"))
    JURISDICTION = Term("jurisdiction", en="jurisdiction", zh="法域", source=_OURS, derived=("en", "zh"))
    ORGANIZATION = Term("organization", en="organization", zh="组织", source=_OURS, derived=("en", "zh"))
    PERSON = Term("person", en="person", zh="人", source=_OURS, derived=("en", "zh"))
    BODY = Term("body", en="body", zh="机构", source=_OURS, derived=("en", "zh"))
    SESSION = Term("session", en="session", zh="届会", source=_OURS, derived=("en", "zh"))
    RESOLUTION = Term("resolution", en="resolution", zh="决议", source=_OURS, derived=("en", "zh"))
    MANDATE = Term("mandate", en="mandate", zh="任务授权", source=_OURS, derived=("en", "zh"))
    MEETING = Term("meeting", en="meeting", zh="会议", source=_OURS, derived=("en", "zh"))
    AUTHORITY = Term("authority", en="authority", zh="主管机关", source=_OURS, derived=("en", "zh"))
    NETWORK = Term("network", en="network", zh="网络", source=_OURS, derived=("en", "zh"))
    INSTITUTIONAL_SETUP = Term(
        "institutional_setup", en="institutional set-up", zh="机构设置", source=_OURS, derived=("en", "zh")
    )
    COOPERATION_PRACTICE = Term(
        "cooperation_practice", en="cooperation practice", zh="合作做法", source=_OURS, derived=("en", "zh")
    )
    TECHNICAL_ASSISTANCE = Term(
        "technical_assistance", en="technical assistance", zh="技术援助", source=_OURS, derived=("en", "zh")
    )
    KNOWLEDGE_PRODUCT = Term(
        "knowledge_product", en="knowledge product", zh="知识产品", source=_OURS, derived=("en", "zh")
    )
    GATHERING = Term("gathering", en="gathering", zh="活动", source=_OURS, derived=("en", "zh"))
    CORRESPONDENCE = Term("correspondence", en="correspondence", zh="函件", source=_OURS, derived=("en", "zh"))
    STATEMENT = Term("statement", en="statement", zh="发言", source=_OURS, derived=("en", "zh"))
    POSITION = Term("position", en="position", zh="立场", source=_OURS, derived=("en", "zh"))
    PANEL = Term("panel", en="panel", zh="专题小组", source=_OURS, derived=("en", "zh"))
    PRESENTATION = Term("presentation", en="presentation", zh="介绍", source=_OURS, derived=("en", "zh"))
    CASE_STUDY = Term("case_study", en="case study", zh="案例", source=_OURS, derived=("en", "zh"))
    RECOMMENDATION = Term("recommendation", en="recommendation", zh="建议", source=_OURS, derived=("en", "zh"))
    SPONTANEOUS_DISCLOSURE = Term(
        "spontaneous_disclosure", en="spontaneous disclosure", zh="自发披露", source=_OURS, derived=("en", "zh")
    )
    CASE_CLUSTER = Term("case_cluster", en="case cluster", zh="案件群", source=_OURS, derived=("en", "zh"))
    RECOVERY_CASE = Term("recovery_case", en="recovery case", zh="追回案件", source=_OURS, derived=("en", "zh"))
    ASSET = Term("asset", en="asset", zh="资产", source=_OURS, derived=("en", "zh"))
    MEASURE = Term("measure", en="measure", zh="措施", source=_OURS, derived=("en", "zh"))
    ASSISTANCE_REQUEST = Term(
        "assistance_request", en="request for assistance", zh="协助请求", source=_OURS, derived=("en", "zh")
    )
    CLAIM = Term("claim", en="claim of right", zh="权利主张", source=_OURS, derived=("en", "zh"))
    ARRANGEMENT = Term("arrangement", en="arrangement", zh="安排", source=_OURS, derived=("en", "zh"))
    RETURN = Term("return", en="return of assets", zh="资产返还", source=_OURS, derived=("en", "zh"))


_CLASSES: Final[Mapping[RecordKind, type[Any]]] = {
    RecordKind.DOCUMENT: Document,
    RecordKind.INSTRUMENT: Instrument,
    RecordKind.JURISDICTION: Jurisdiction,
    RecordKind.ORGANIZATION: Organization,
    RecordKind.PERSON: Person,
    RecordKind.BODY: Body,
    RecordKind.SESSION: Session,
    RecordKind.RESOLUTION: Resolution,
    RecordKind.MANDATE: Mandate,
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
_KIND_OF_CLASS: Final = {cls: kind for kind, cls in _CLASSES.items()}
_KIND_OF_ID: Final = {
    shape.type: kind for kind, cls in _CLASSES.items() for shape in fields_of(cls) if shape.name == "id"
}


def class_of(kind: RecordKind) -> type[Any]:
    """The class of a kind of record."""
    return _CLASSES[kind]


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return _KIND_OF_CLASS[type(record)]


I = TypeVar("I", bound=str)  # noqa: E741  the letter for an id, as R is for a record
R = TypeVar("R")


class Collection(Mapping[I, R], Generic[I, R]):
    """Collection · 集合. The records of one kind in a bundle and its base, by id; the bundle's own come first.

    Asking for an id that is not there raises `UnknownIdError`, which is also a `KeyError`.
    """

    __slots__ = ("_bundle", "record_class")

    def __init__(self, bundle: "Bundle", record_class: type[R]) -> None:
        """Look at a bundle through one kind of record."""
        self._bundle: Bundle = bundle
        self.record_class: type[R] = record_class

    def __getitem__(self, record_id: I) -> R:
        record = self._bundle.get(record_id)
        if not isinstance(record, self.record_class):
            raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
        return record

    def __iter__(self) -> Iterator[I]:
        for record in self._bundle.all_records():
            if isinstance(record, self.record_class):
                yield typing.cast("I", record.id)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<{len(self)} of {self.record_class.__name__}>"


@attrs.frozen(kw_only=True, weakref_slot=False)
class Bundle:
    """Bundle · 数据集. Records kept together, with an optional base of reference data behind them.

    Two bundles are equal if their own records are, in the same order. Raises `InvalidError` (`duplicate_id`) if two
    records have one id, whatever their kinds; references that lead nowhere are found by `unresolved` and by the checks.

    >>> from assetrecovery.data import reference_data
    >>> bundle = Bundle(base=reference_data())
    >>> bundle.jurisdictions["CHE"].name().short.in_("zh"), len(bundle.records)
    ('瑞士', 0)
    """

    records: tuple[Record, ...] = ()
    """Records · 记录. The bundle's own records, in the order of its file."""

    base: "Bundle | None" = attrs.field(default=None, eq=False, repr=False)
    """Base · 基础数据. A bundle to look through to; never written."""

    _index: Mapping[str, Record] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        index: dict[str, Record] = {}
        problems: list[Problem] = []
        for place, record in enumerate(self.records):
            if record.id in index:
                problems.append(Fault.DUPLICATE_ID.problem(f"/records/{place}/id"))
            index.setdefault(record.id, record)
        refuse_all(problems)
        object.__setattr__(self, "_index", index)

    def get(self, record_id: str) -> Record | None:
        """The record with an id, of whatever kind, here or in the base; None if there is none."""
        return self._index.get(record_id) or (self.base.get(record_id) if self.base else None)

    def all_records(self) -> Iterator[Record]:
        """Yield the bundle's own records, then those of its base that they do not replace."""
        yield from self.records
        if self.base:
            yield from (record for record in self.base.all_records() if record.id not in self._index)

    def with_records(self, records: Iterable[Record]) -> "Bundle":
        """Return a bundle with these records behind its own."""
        return Bundle(records=(*self.records, *records), base=self.base)

    def unresolved(self) -> Iterator[Problem]:
        """Yield every reference of the bundle's own records that leads nowhere, or to a record of the wrong kind."""
        for place, record in enumerate(self.records):
            for problem in unresolved(type(record), record, self._kind):
                yield problem.under("records", place)

    def _kind(self, record_id: str) -> RecordKind | None:
        record = self.get(record_id)
        return kind_of(record) if record else None

    @property
    def documents(self) -> Collection[DocumentId, Document]:
        """Documents by id."""
        return Collection(self, Document)

    @property
    def instruments(self) -> Collection[InstrumentId, Instrument]:
        """Instruments by id."""
        return Collection(self, Instrument)

    @property
    def jurisdictions(self) -> Collection[JurisdictionId, Jurisdiction]:
        """States, territories and regional organizations by id."""
        return Collection(self, Jurisdiction)

    @property
    def organizations(self) -> Collection[OrganizationId, Organization]:
        """Organizations by id."""
        return Collection(self, Organization)

    @property
    def persons(self) -> Collection[PersonId, Person]:
        """Persons by id."""
        return Collection(self, Person)

    @property
    def bodies(self) -> Collection[BodyId, Body]:
        """Bodies by id."""
        return Collection(self, Body)

    @property
    def sessions(self) -> Collection[SessionId, Session]:
        """Sessions by id."""
        return Collection(self, Session)

    @property
    def resolutions(self) -> Collection[ResolutionId, Resolution]:
        """Resolutions and decisions by id."""
        return Collection(self, Resolution)

    @property
    def mandates(self) -> Collection[MandateId, Mandate]:
        """Mandates by id."""
        return Collection(self, Mandate)

    @property
    def meetings(self) -> Collection[MeetingId, Meeting]:
        """Meetings by id."""
        return Collection(self, Meeting)

    @property
    def authorities(self) -> Collection[AuthorityId, Authority]:
        """Authorities by id."""
        return Collection(self, Authority)

    @property
    def networks(self) -> Collection[NetworkId, Network]:
        """Networks, forums and initiatives by id."""
        return Collection(self, Network)

    @property
    def setups(self) -> Collection[SetupId, InstitutionalSetup]:
        """Institutional set-ups by id."""
        return Collection(self, InstitutionalSetup)

    @property
    def practices(self) -> Collection[PracticeId, CooperationPractice]:
        """Cooperation practices by id."""
        return Collection(self, CooperationPractice)

    @property
    def assistance(self) -> Collection[AssistanceId, TechnicalAssistance]:
        """Technical assistance by id."""
        return Collection(self, TechnicalAssistance)

    @property
    def products(self) -> Collection[ProductId, KnowledgeProduct]:
        """Knowledge products by id."""
        return Collection(self, KnowledgeProduct)

    @property
    def gatherings(self) -> Collection[GatheringId, Gathering]:
        """Gatherings by id."""
        return Collection(self, Gathering)

    @property
    def correspondence(self) -> Collection[CorrespondenceId, Correspondence]:
        """Correspondence by id."""
        return Collection(self, Correspondence)

    @property
    def statements(self) -> Collection[StatementId, Statement]:
        """Statements by id."""
        return Collection(self, Statement)

    @property
    def positions(self) -> Collection[PositionId, Position]:
        """Positions by id."""
        return Collection(self, Position)

    @property
    def panels(self) -> Collection[PanelId, Panel]:
        """Panels by id."""
        return Collection(self, Panel)

    @property
    def presentations(self) -> Collection[PresentationId, Presentation]:
        """Presentations by id."""
        return Collection(self, Presentation)

    @property
    def case_studies(self) -> Collection[CaseStudyId, CaseStudy]:
        """Case studies by id."""
        return Collection(self, CaseStudy)

    @property
    def recommendations(self) -> Collection[RecommendationId, Recommendation]:
        """Recommendations by id."""
        return Collection(self, Recommendation)

    @property
    def disclosures(self) -> Collection[DisclosureId, SpontaneousDisclosure]:
        """Spontaneous disclosures by id."""
        return Collection(self, SpontaneousDisclosure)

    @property
    def clusters(self) -> Collection[ClusterId, CaseCluster]:
        """Case clusters by id."""
        return Collection(self, CaseCluster)

    @property
    def cases(self) -> Collection[CaseId, RecoveryCase]:
        """Recovery cases by id."""
        return Collection(self, RecoveryCase)

    @property
    def assets(self) -> Collection[AssetId, Asset]:
        """Assets by id."""
        return Collection(self, Asset)

    @property
    def measures(self) -> Collection[MeasureId, Measure]:
        """Measures by id."""
        return Collection(self, Measure)

    @property
    def requests(self) -> Collection[RequestId, AssistanceRequest]:
        """Requests for assistance by id."""
        return Collection(self, AssistanceRequest)

    @property
    def claims(self) -> Collection[ClaimId, Claim]:
        """Claims of right by id."""
        return Collection(self, Claim)

    @property
    def arrangements(self) -> Collection[ArrangementId, Arrangement]:
        """Arrangements by id."""
        return Collection(self, Arrangement)

    @property
    def returns(self) -> Collection[ReturnId, Return]:
        """Returns by id."""
        return Collection(self, Return)

    def ledger(self, record_id: ReturnId | CaseId) -> Ledger:
        """Gather what sources say of the money of a return, or of a case; raises `UnknownIdError` if neither is there.

        >>> from assetrecovery.data import bundled
        >>> len(bundled("returns").ledger(ReturnId("che-nga-abacha-1-2005")).amounts)
        7
        """
        record = self.get(record_id)
        if not isinstance(record, (Return, RecoveryCase)):
            raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
        return ledger_of(record, self.documents)


class Unsure(enum.Enum):
    """The answer for an id that is there, but whose record cannot be read so far as to know its kind."""

    KIND = "kind"


def unresolved(cls: type[Any], record: object, kind: Callable[[str], RecordKind | Unsure | None]) -> Iterator[Problem]:
    """Yield the references of a record that lead nowhere or to a wrong kind, given a way to ask what an id is."""
    for reference in references(cls, record):
        found = kind(reference.id)
        expected = [_KIND_OF_ID[allowed] for allowed in reference.kinds]
        if found is None:
            hint = _code_of_state(reference.id, kind)
            yield Fault.DANGLING_REFERENCE.problem(hint=hint).under(*reference.path)
        elif found is not Unsure.KIND and found not in expected:
            words = _one_of(expected)
            yield Fault.WRONG_KIND.problem(found=_words(found), expected=words).under(*reference.path)


def _code_of_state(given: str, kind: Callable[[str], RecordKind | Unsure | None]) -> Words:
    """Suggest the code of a State where only its case was missed; ids of other records may name persons."""
    code = given.upper()
    known = kind(code) is RecordKind.JURISDICTION
    return Words(f"; perhaps {code}", f"；可能是{code}") if known else Words("", "")


def _words(kind: RecordKind) -> Words:
    return Words(kind.label("en"), kind.label("zh"))


def _one_of(kinds: Iterable[RecordKind]) -> Words:
    listed = list(kinds)
    return Words(" or ".join(kind.label("en") for kind in listed), "或".join(kind.label("zh") for kind in listed))
