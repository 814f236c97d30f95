"""Mandates: what a body, a secretariat or States were asked to do, by which act, and what came of it.

A mandate is one thing asked. A resolution usually holds several, under letters; a meeting of the Working Group may
ask the Secretariat for something as well. From a mandate one goes forward to the agenda items that take it up and
the documents prepared under them (`assetrecovery.queries.traces`).
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import BodyId, DocumentId, MandateId, MeetingId, OrganizationId, ResolutionId, SessionId
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.slugs import check_id
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text, check_letter

__all__ = ["Addressee", "Mandate", "MandateCondition", "MandateKind", "MandateSubject", "Progress", "ProgressStage"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"
_AGENDA: Final = "CAC/COSP/WG.2/2017/1"


class MandateKind(TermEnum):
    """Kind of mandate · 任务授权种类. With what force something was asked, by the verb of the act."""

    FUNCTION = Term("function", en="function", zh="职能", source=f"{_AGENDA}, item 2", derived=("en",))
    DIRECTIVE = Term("directive", en="directive", zh="指示", source=f"{_REPORT}, para. 2", derived=("en",))
    REQUEST = Term("request", en="request", zh="请求", source=f"{_AGENDA}, item 2", derived=("zh",))
    ENCOURAGEMENT = Term("encouragement", en="encouragement", zh="鼓励", source=f"{_AGENDA}, item 5")
    CALL = Term("call", en="call", zh="吁请", source=f"{_AGENDA}, item 5")
    INVITATION = ours("invitation", en="invitation", zh="邀请")
    CONTINUATION = Term(
        "continuation", en="continuation of work", zh="继续开展工作", source=f"{_REPORT}, para. 1", derived=("en",)
    )
    RECOMMENDATION = Term("recommendation", en="recommendation", zh="建议", source=f"{_AGENDA}, item 3")
    UNSPECIFIED = ours("unspecified", en="mandate, its verb not given", zh="任务授权（未载明措辞）")


class MandateSubject(TermEnum):
    """Subject of a mandate · 任务授权主题. What a mandate is about, over all acts; second official forms are kept."""

    CUMULATIVE_KNOWLEDGE = Term(
        "cumulative_knowledge", en="cumulative knowledge", zh="积累知识", source=f"{_REPORT}, para. 14"
    )
    COOPERATION_AMONG_INITIATIVES = Term(
        "cooperation_among_initiatives",
        en="cooperation among initiatives",
        zh="举措之间的合作",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )
    GOOD_PRACTICES = Term(
        "good_practices", en="good practices", zh="良好做法", source=f"{_AGENDA}, item 2", alt_zh=("最佳做法",)
    )
    CONFIDENCE_AND_TRUST = Term(
        "confidence_and_trust", en="confidence and trust", zh="信心和信任", source=f"{_REPORT}, para. 14"
    )
    EXPEDITIOUS_RETURN = Term(
        "expeditious_return", en="expeditious return of assets", zh="快速返还资产", source=f"{_AGENDA}, item 2"
    )
    CAPACITY_BUILDING = Term(
        "capacity_building",
        en="capacity-building needs",
        zh="能力建设需要",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )
    TECHNICAL_ASSISTANCE = Term(
        "technical_assistance", en="technical assistance", zh="技术援助", source=f"{_AGENDA}, item 5"
    )
    IDENTIFICATION_OF_VICTIMS = Term(
        "identification_of_victims",
        en="identification of victims of corruption",
        zh="确定腐败受害人",
        source=f"{_REPORT}, para. 2 (a)",
        alt_zh=("确定腐败受害人身份",),
        derived=("en",),
    )
    COMPENSATION_PARAMETERS = Term(
        "compensation_parameters",
        en="parameters for compensation",
        zh="赔偿参数",
        source=f"{_REPORT}, para. 2 (a)",
        alt_zh=("受害人赔偿限度",),
        derived=("en",),
    )
    INFORMATION_SHARING = Term(
        "information_sharing",
        en="proactive and timely sharing of information",
        zh="主动、及时分享信息",
        source=f"{_REPORT}, para. 2 (b)",
        alt_zh=("主动及时交流信息", "自发交流信息"),
        derived=("en",),
    )
    SETTLEMENTS = Term(
        "settlements",
        en="settlements and other alternative mechanisms",
        zh="和解及其他替代机制",
        source=f"{_REPORT}, para. 2 (c)",
        alt_zh=("和解和其他替代法律机制",),
        derived=("en",),
    )
    VOLUMES_OF_ASSETS = Term(
        "volumes_of_assets",
        en="volumes of assets seized, confiscated and returned or disposed of",
        zh="扣押、没收和返还或处置的资产的数额",
        source=f"{_REPORT}, para. 14",
        derived=("en",),
    )
    ASSET_MANAGEMENT = Term(
        "asset_management",
        en="management, use and disposal of assets",
        zh="管理、使用和处置",
        source=f"{_AGENDA}, item 5",
        alt_zh=("管理和处分", "管理和处置"),
        derived=("en",),
    )
    LEGISLATION = Term("legislation", en="new legislation", zh="新立法", source=f"{_AGENDA}, item 3", derived=("en",))
    REPORTING = Term(
        "reporting",
        en="reporting to the Conference",
        zh="向缔约国会议报告",
        source=f"{_REPORT}, para. 2 (d)",
        derived=("en", "zh"),
    )
    SERVICES = Term(
        "services",
        en="services to the Working Group",
        zh="协助工作组履行职能",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )


class Addressee(TermEnum):
    """Addressee · 对象. Who is asked; States are not the same as States parties."""

    STATES_PARTIES = Term("states_parties", en="States parties", zh="缔约国", source=f"{_REPORT}, para. 67")
    STATES = Term("states", en="States", zh="各国", source=f"{_REPORT}, para. 75")
    MEMBER_STATES = Term(
        "member_states", en="Member States", zh="会员国", source=f"{_REPORT}, para. 42", derived=("en",)
    )
    SIGNATORIES = Term("signatories", en="signatories", zh="签署国", source=f"{_REPORT}, para. 41")
    REQUESTING_STATES = Term("requesting_states", en="requesting States", zh="请求国", source=f"{_REPORT}, para. 7")
    REQUESTED_STATES = Term("requested_states", en="requested States", zh="被请求国", source=f"{_REPORT}, para. 14")
    CONFERENCE = Term("conference", en="the Conference", zh="缔约国会议", source=f"{_REPORT}, para. 1")
    WORKING_GROUP = Term("working_group", en="the Working Group", zh="工作组", source=f"{_REPORT}, para. 2")
    SECRETARIAT = Term("secretariat", en="the Secretariat", zh="秘书处", source=f"{_REPORT}, para. 2")


class MandateCondition(TermEnum):
    """Condition of a mandate · 任务授权的前提. Under what proviso something is asked; not a condition of a return."""

    WITHIN_EXISTING_RESOURCES = Term(
        "within_existing_resources", en="within existing resources", zh="在现有资源范围内", source=f"{_AGENDA}, item 2"
    )
    SUBJECT_TO_RESOURCES = Term(
        "subject_to_resources",
        en="subject to the availability of resources",
        zh="在有资源的前提下",
        source=f"{_AGENDA}, item 4 (b)",
        alt_zh=("在可用资源的前提下",),
        derived=("en",),
    )
    WITH_THE_SECRETARIAT = Term(
        "with_the_secretariat",
        en="with the assistance of the Secretariat",
        zh="在秘书处协助下",
        source=f"{_REPORT}, para. 2 (c)",
        derived=("en",),
    )
    IN_CONSULTATION_WITH_THE_GROUP = Term(
        "in_consultation_with_the_group",
        en="in consultation with the Working Group",
        zh="与工作组协商",
        source=f"{_REPORT}, para. 71",
        derived=("en",),
    )
    WHERE_APPROPRIATE = Term(
        "where_appropriate",
        en="where appropriate",
        zh="酌情",
        source=f"{_AGENDA}, item 5",
        alt_zh=("在适当的情况下",),
        derived=("en",),
    )
    WHERE_NECESSARY = Term(
        "where_necessary", en="where necessary", zh="在必要情况下", source=f"{_AGENDA}, item 5", derived=("en",)
    )


class ProgressStage(TermEnum):
    """Stage of progress · 进展阶段. How far a mandate has been carried out, as a document reports it."""

    TAKEN_UP = ours("taken_up", en="taken up", zh="已着手")
    REPORTED_ON = ours("reported_on", en="reported on", zh="已报告进展")
    CARRIED_OUT = ours("carried_out", en="carried out", zh="已执行")
    SUPERSEDED = ours("superseded", en="superseded", zh="被取代")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Progress:
    """Progress · 进展. What a document says has come of a mandate."""

    stage: ProgressStage
    """Stage · 阶段. How far it has come."""

    on: PartialDate | None = None
    """As of · 截至. When this was so."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. The documents that were produced in carrying out the mandate."""

    summary: Text | None = None
    """Summary · 摘要. What was done, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is reported."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Mandate:
    """Mandate · 任务授权. One thing asked of somebody by a resolution, or by a meeting of the group.

    The summary is in our words unless a language is not marked as derived; the act itself is cited.

    >>> from assetrecovery.data import bundled
    >>> directive = bundled("wg2-11").mandates["cosp-res-6-2-b"]
    >>> directive.kind.label("zh"), directive.letter, str(directive.provisions[0])
    ('指示', 'b', 'UNCAC 56')
    """

    id: MandateId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: MandateKind
    """Kind · 种类. With what force it was asked."""

    sources: tuple[ResolutionId | MeetingId, ...] = ()
    """Sources · 出处. The resolutions or meetings that asked, in order; none where the document does not name them."""

    letter: str | None = None
    """Letter · 字母. Letter of the point in the act, if it has one."""

    body: BodyId | None = None
    """Body · 所属机构. The body whose mandate it is part of."""

    addressees: tuple[Addressee, ...] = ()
    """Addressees · 对象. Who is asked, as a kind."""

    named_addressees: tuple[OrganizationId, ...] = ()
    """Named addressees · 指名对象. Organizations asked by name."""

    subjects: tuple[MandateSubject, ...] = ()
    """Subjects · 主题. What it is about."""

    summary: Text
    """Summary · 摘要. What is asked of the addressees, in our words."""

    conditions: tuple[MandateCondition, ...] = ()
    """Conditions · 前提. The provisos under which it is asked, such as available resources."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it serves."""

    deadline: SessionId | MeetingId | None = None
    """Deadline · 期限. The session or meeting by which it is to be done."""

    progress: tuple[Progress, ...] = ()
    """Progress · 进展. What has come of it, by document."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is set out."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all([*check_id(self.id), *check_letter(self.letter, "/letter")])
