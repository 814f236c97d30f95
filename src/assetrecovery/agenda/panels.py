"""Panels, presentations and case studies: what experts presented to a meeting.

A panellist is a State, an organization or a network, and need not be in attendance. States that a report leaves
unnamed stay unnamed.
"""

from typing import Final

import attrs

from assetrecovery.mandates.matters import Matter
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import (
    ActorId,
    AuthorityId,
    CaseStudyId,
    CooperationPracticeId,
    InstitutionalSetupId,
    InstrumentId,
    JurisdictionId,
    MeetingId,
    NetworkId,
    PanelId,
    PresentationId,
    SpontaneousDisclosureId,
)
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "CasePartyRole",
    "CaseRole",
    "CaseRoute",
    "CaseStep",
    "CaseStudy",
    "Panel",
    "PartyInCase",
    "Presentation",
    "StateInCase",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Panel:
    """Panel · 专题小组. A panel of experts under one agenda item; its presentations point at it.

    >>> from assetrecovery.data import bundled
    >>> str(bundled("wg2-11").panels["wg2-11-panel-4a"].item)
    '4(a)'
    """

    id: PanelId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId
    """Meeting · 会议. The meeting at which it sat."""

    item: ItemNumber | None = None
    """Item · 议程项目. The agenda item under which it sat, if known."""

    title: Text | None = None
    """Title · 标题. Its subject, as the report heads it."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Presentation:
    """Presentation · 介绍. What one panellist presented to the meeting.

    The institutions, practices and cases presented are records of their own; here is who presented them, and what
    was drawn from them.

    >>> from assetrecovery.data import bundled
    >>> bundled("wg2-11").presentations["wg2-11-panel-4a-egmont"].presenter
    'egmont-group'
    """

    id: PresentationId
    """Id · 标识符. Unique over all records of a bundle."""

    panel: PanelId
    """Panel · 专题小组. The panel on which it was given."""

    presenter: ActorId
    """Presenter · 介绍者. Who gave it: a State, an organization or a network, never a person the report does not
    name.
    """

    subject: Text
    """Subject · 主题. What it was about, in our words."""

    points: tuple[Text, ...] = ()
    """Points · 要点. What was said beside what the other records hold, in our words."""

    suggestions: tuple[Text, ...] = ()
    """Suggestions · 建议. What the panellist suggested to the meeting, in our words."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What was said and suggested, in codes."""

    cases: tuple[CaseStudyId, ...] = ()
    """Cases · 案例. The case studies that were presented."""

    authorities: tuple[AuthorityId, ...] = ()
    """Authorities · 主管机关. The authorities that were presented."""

    setups: tuple[InstitutionalSetupId, ...] = ()
    """Institutional set-ups · 机构设置. The institutional set-ups that were presented."""

    practices: tuple[CooperationPracticeId, ...] = ()
    """Practices · 合作做法. The practices of cooperation that were presented."""

    networks: tuple[NetworkId, ...] = ()
    """Networks · 网络. The networks that were presented."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief


class CaseRole(TermEnum):
    """Role of a State in a case · 国家在案件中的角色. How a State stood in a case that was presented."""

    REPORTING = ours("reporting", en="State that presented the case", zh="介绍案件的国家")
    AFFECTED = Term("affected", en="affected State", zh="受影响国家", source=f"{_REPORT}, para. 2", derived=("en",))
    ASSET_LOCATION = ours("asset_location", en="State where the assets or the company were", zh="资产或公司所在国")
    ADJUDICATING = Term(
        "adjudicating",
        en="State whose courts decided",
        zh="作出判决的国家",
        source=f"{_REPORT}, para. 44",
        derived=("en", "zh"),
    )
    REQUESTING_STATE = Term("requesting_state", en="requesting State", zh="请求国", source=f"{_REPORT}, para. 44")
    COOPERATING = ours("cooperating", en="cooperating State", zh="合作国")
    SEIZING = ours("seizing", en="State that froze or seized the assets", zh="冻结或扣押资产的国家")
    RECEIVING = Term(
        "receiving",
        en="State that receives returned assets",
        zh="接受返还资产的国家",
        source=f"{_REPORT}, para. 23",
        derived=("en",),
    )


class CaseRoute(TermEnum):
    """Route of a case · 案件途径. By what legal route assets were pursued in a case."""

    CRIMINAL = ours("criminal", en="criminal investigation", zh="刑事侦查")
    CIVIL = Term("civil", en="civil proceedings", zh="民事诉讼", source=f"{_REPORT}, para. 44", derived=("en",))
    SETTLEMENT = Term("settlement", en="settlement", zh="和解", source=f"{_REPORT}, para. 43")
    JUDGEMENT = Term("judgement", en="judgement", zh="判决", source=f"{_REPORT}, para. 43")
    FIU_EXCHANGE = Term(
        "fiu_exchange",
        en="exchange between financial intelligence units",
        zh="金融情报机构之间的信息交流",
        source=f"{_REPORT}, para. 38",
        derived=("en",),
    )
    REGIONAL_AGREEMENT = Term(
        "regional_agreement", en="regional agreement", zh="区域协定", source=f"{_REPORT}, para. 39"
    )


class CaseStep(TermEnum):
    """Step in a case · 办案步骤. Something that was done in a case that was presented."""

    INVESTIGATION_OPENED = Term(
        "investigation_opened",
        en="national investigation opened",
        zh="展开了全国侦查",
        source=f"{_REPORT}, para. 37",
        derived=("en", "zh"),
    )
    FREEZING = Term("freezing", en="assets frozen", zh="冻结资产", source=f"{_REPORT}, para. 37", derived=("en", "zh"))
    SEIZURE = Term("seizure", en="assets seized", zh="扣押资产", source=f"{_REPORT}, para. 37", derived=("en", "zh"))
    INFORMATION_EXCHANGE_SYSTEM = Term(
        "information_exchange_system",
        en="system for exchange of information set up",
        zh="建立了主动信息交流系统",
        source=f"{_REPORT}, para. 37",
        derived=("en",),
    )
    DIRECT_LIAISON = Term(
        "direct_liaison",
        en="direct liaison set up",
        zh="建立了直接联络",
        source=f"{_REPORT}, para. 37",
        derived=("en",),
    )
    SECURE_PLATFORM = Term(
        "secure_platform",
        en="platform on a secure network set up",
        zh="在安全网络上建立了平台",
        source=f"{_REPORT}, para. 37",
        derived=("en", "zh"),
    )
    INFORMATION_EXCHANGED = Term(
        "information_exchanged",
        en="information exchanged",
        zh="交流信息",
        source=f"{_REPORT}, para. 38",
        derived=("en",),
    )
    BRIBE_PAID = Term("bribe_paid", en="bribe paid", zh="行贿", source=f"{_REPORT}, para. 44", derived=("en",))
    BRIBE_LAUNDERED = Term(
        "bribe_laundered",
        en="bribe money laundered",
        zh="贿金被清洗",
        source=f"{_REPORT}, para. 44",
        derived=("en", "zh"),
    )
    SETTLEMENT = Term(
        "settlement",
        en="settlement agreement reached",
        zh="达成和解协议",
        source=f"{_REPORT}, para. 43",
        derived=("en",),
    )
    JUDGEMENT = Term("judgement", en="judgement given", zh="作出判决", source=f"{_REPORT}, para. 43", derived=("en",))
    PAYMENT = Term("payment", en="sum paid", zh="支付了款项", source=f"{_REPORT}, para. 43", derived=("en",))
    PAYMENT_FOR_THE_PEOPLE = Term(
        "payment_for_the_people",
        en="sum paid “for the benefit of the people”",
        zh="“为了人民的利益”支付款项",
        source=f"{_REPORT}, para. 43",
        derived=("en", "zh"),
    )
    ASSETS_RETURNED = Term(
        "assets_returned", en="assets returned", zh="返还资产", source=f"{_REPORT}, para. 44", derived=("en",)
    )
    AGREEMENT_MADE = Term(
        "agreement_made", en="agreement made", zh="订立协定", source=f"{_REPORT}, para. 39", derived=("en", "zh")
    )


class CasePartyRole(TermEnum):
    """Party in a case · 案件当事方. Who, other than a State, is told of in a case; never a finding against anybody."""

    FORMER_HEAD_OF_STATE = Term(
        "former_head_of_state",
        en="former head of State",
        zh="前总统",
        source=f"{_REPORT}, para. 37",
        derived=("en", "zh"),
    )
    FAMILY_MEMBERS = Term(
        "family_members", en="members of the family", zh="家庭成员", source=f"{_REPORT}, para. 37", derived=("en",)
    )
    COMPANY = Term("company", en="company", zh="公司", source=f"{_REPORT}, para. 43", derived=("en",))
    STATE_OWNED_COMPANY = Term(
        "state_owned_company", en="State-owned company", zh="国有公司", source=f"{_REPORT}, para. 44", derived=("en",)
    )
    CONTRACTOR = Term("contractor", en="contractor", zh="承包人", source=f"{_REPORT}, para. 44", derived=("en",))
    EXECUTIVE = Term("executive", en="executive", zh="行政主管", source=f"{_REPORT}, para. 44", derived=("en",))
    PUBLIC_OFFICIAL = ours("public_official", en="public official", zh="公职人员")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class PartyInCase:
    """Party in a case · 案件当事方. A person or company in a case, named only if the report names it.

    >>> PartyInCase(role=CasePartyRole.COMPANY, jurisdiction=JurisdictionId("GBR")).name is None
    True
    """

    role: CasePartyRole | LocalTerm
    """Role · 身份. As what the report tells of it."""

    jurisdiction: JurisdictionId | None = None
    """Jurisdiction · 法域. The State to which it belongs or where it is based."""

    name: Text | None = None
    """Name · 名称. As the report names it."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class StateInCase:
    """State in a case · 涉案国家. One State in a case and how it stood; unnamed where the report gives no name."""

    role: CaseRole | LocalTerm
    """Role · 角色. How it stood in the case."""

    jurisdiction: JurisdictionId | None = None
    """Jurisdiction · 法域. The State, if the report names it."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CaseStudy:
    """Case study · 案例. A case of asset recovery as it was presented to a meeting: the route, the steps, the lessons.

    Not the case itself: no finding of fact or guilt is made, and nobody is named whom the report does not name.

    >>> from assetrecovery.data import bundled
    >>> case = bundled("wg2-11").case_studies["wg2-11-case-43"]
    >>> [(state.role.code, state.jurisdiction) for state in case.states]
    [('reporting', 'GBR'), ('asset_location', 'GBR'), ('affected', None)]
    """

    id: CaseStudyId
    """Id · 标识符. Unique over all records of a bundle."""

    meeting: MeetingId | None = None
    """Meeting · 会议. The meeting to which it was told, if it was told to one."""

    title: Text
    """Title · 标题. What the case was, in our words."""

    states: tuple[StateInCase, ...] = ()
    """States · 涉案国家. States in the case and how they stood."""

    parties: tuple[PartyInCase, ...] = ()
    """Parties · 当事方. Persons and companies that the report tells of."""

    routes: tuple[CaseRoute | LocalTerm, ...] = ()
    """Routes · 途径. By what legal routes."""

    years: Count | None = None
    """Years · 持续年数. How long it took, if the report says."""

    assets: tuple[Text, ...] = ()
    """Assets · 资产. What was recovered or sought, in our words; never a sum that the report does not give."""

    uses: tuple[Text, ...] = ()
    """Uses · 用途. What the assets served after their return, in our words."""

    instruments: tuple[InstrumentId, ...] = ()
    """Instruments · 文书. Instruments that mattered in it."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles on which measures rested."""

    disclosures: tuple[SpontaneousDisclosureId, ...] = ()
    """Disclosures · 披露. Information exchanged without request in it."""

    networks: tuple[NetworkId, ...] = ()
    """Networks · 网络. Networks and secure platforms used in it."""

    taken: tuple[CaseStep | LocalTerm, ...] = ()
    """Steps taken · 已采取步骤. What was done, in order."""

    domestic_legislation: Answer = Answer.UNKNOWN
    """Domestic legislation · 国内立法. Whether domestic law then provided for the measures that were called for."""

    recovered: Answer = Answer.UNKNOWN
    """Recovered · 是否追回. Whether assets were recovered in the end."""

    steps: tuple[Text, ...] = ()
    """Steps · 步骤. What was done, in order, in our words."""

    outcome: Text | None = None
    """Outcome · 结果. What came of it, in our words."""

    lessons: tuple[Text, ...] = ()
    """Lessons · 经验教训. Lessons drawn by whoever presented it, in our words."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. The lessons, and what the assets served, in codes."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief
