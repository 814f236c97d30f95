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
from assetrecovery.values.ids import ActorId, BodyId, DocumentId, MandateId, MeetingId, ResolutionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
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
    DECISION = Term("decision", en="decision", zh="决定", source="A/AC.260/2")
    ESTABLISHMENT = Term(
        "establishment",
        en="establishment of a body",
        zh="设立机构",
        source=f"{_REPORT}, para. 1",
        derived=("en", "zh"),
    )
    TERMS_OF_REFERENCE = ours("terms_of_reference", en="terms of reference", zh="职权范围")
    OVERSIGHT = ours("oversight", en="oversight", zh="监督职能")
    WORKPLAN = ours("workplan", en="workplan", zh="工作计划")
    COMMITMENT = ours("commitment", en="commitment", zh="承诺")
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
    CULTURAL_PROPERTY = Term(
        "cultural_property",
        en="recovery of cultural property and historical artefacts",
        zh="文物和历史文物追回",
        source=f"{_REPORT}, para. 19",
        derived=("en",),
    )
    ILLICIT_FINANCIAL_FLOWS = Term(
        "illicit_financial_flows",
        en="illicit financial flows",
        zh="非法资金流",
        source=f"{_REPORT}, para. 18",
        derived=("en",),
    )
    SUSTAINABLE_DEVELOPMENT = Term(
        "sustainable_development",
        en="sustainable development",
        zh="可持续发展",
        source=f"{_REPORT}, para. 8",
        derived=("en",),
    )
    DOMESTIC_REFORM = Term(
        "domestic_reform",
        en="legal and institutional reforms",
        zh="法律和体制改革",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    LEGAL_FRAMEWORK = Term(
        "legal_framework",
        en="international legal framework for asset recovery",
        zh="资产追回问题国际法律框架",
        source=f"{_REPORT}, para. 6",
        derived=("en",),
    )
    VICTIM_COMPENSATION = Term(
        "victim_compensation",
        en="compensation of victims",
        zh="赔偿受害人",
        source=f"{_REPORT}, para. 42",
        derived=("en",),
    )
    USE_OF_RETURNED_ASSETS = Term(
        "use_of_returned_assets",
        en="use and disposal of returned assets",
        zh="所返还资产的使用和处置",
        source=f"{_REPORT}, para. 64",
        derived=("en",),
    )
    PRACTITIONER_NETWORKS = Term(
        "practitioner_networks",
        en="asset recovery practitioner networks",
        zh="资产追回从业人员网络",
        source=f"{_REPORT}, para. 5",
        derived=("en",),
    )
    CIVIL_SOCIETY = Term(
        "civil_society", en="civil society", zh="民间社会", source=f"{_REPORT}, para. 65", derived=("en",)
    )
    TAX_TRANSPARENCY = Term(
        "tax_transparency",
        en="transparency and exchange of information for tax purposes",
        zh="税务透明和信息交流",
        source=f"{_REPORT}, para. 32",
        derived=("en",),
    )
    REVIEW_OF_IMPLEMENTATION = Term(
        "review_of_implementation",
        en="review of implementation of the Convention",
        zh="审议《公约》实施情况",
        source="CAC/COSP/IRG/2015/1",
    )
    PERFORMANCE_OF_THE_MECHANISM = Term(
        "performance_of_the_mechanism",
        en="performance of the Mechanism for the Review of Implementation",
        zh="实施情况审议机制的执行情况",
        source="CAC/COSP/IRG/2015/1",
    )
    COUNTRY_REVIEWS = Term("country_reviews", en="country reviews", zh="国别审议", source="CAC/COSP/IRG/2015/2")
    DRAWING_OF_LOTS = Term("drawing_of_lots", en="drawing of lots", zh="抽签", source="CAC/COSP/IRG/2015/2")
    OVERSIGHT_OF_REVIEWS = Term(
        "oversight_of_reviews", en="oversight of the review process", zh="监督审议进程", source="CAC/COSP/IRG/2015/2"
    )
    POLICY_RECOMMENDATIONS = Term(
        "policy_recommendations",
        en="policy recommendations to the Conference",
        zh="提交政策建议",
        source="CAC/COSP/IRG/2015/2",
    )
    FINANCIAL_MATTERS = Term(
        "financial_matters", en="financial and budgetary matters", zh="财务和预算事项", source="CAC/COSP/IRG/2015/1"
    )
    OTHER_MATTERS = Term("other_matters", en="other matters", zh="其他事项", source="CAC/COSP/IRG/2015/1")
    PREVENTION = Term(
        "prevention", en="prevention of corruption", zh="预防腐败", source="CAC/COSP/2015/1", derived=("zh",)
    )
    CRIMINALIZATION = Term(
        "criminalization", en="criminalization and law enforcement", zh="定罪和执法", source="UNCAC chapter III"
    )
    INTERNATIONAL_COOPERATION = Term(
        "international_cooperation", en="international cooperation", zh="国际合作", source="UNCAC chapter IV"
    )
    ASSET_RECOVERY = Term("asset_recovery", en="asset recovery", zh="资产的追回", source="UNCAC chapter V")
    MUTUAL_LEGAL_ASSISTANCE = Term(
        "mutual_legal_assistance", en="mutual legal assistance", zh="司法协助", source="UNCAC art. 46"
    )
    EXTRADITION = Term("extradition", en="extradition", zh="引渡", source="UNCAC art. 44")
    CENTRAL_AUTHORITIES = ours("central_authorities", en="designation of central authorities", zh="指定中央机关")
    LAW_ENFORCEMENT_COOPERATION = Term(
        "law_enforcement_cooperation", en="law enforcement cooperation", zh="执法合作", source="UNCAC art. 48"
    )
    COOPERATION_WITH_ORGANIZATIONS = Term(
        "cooperation_with_organizations",
        en="cooperation with international and regional organizations and mechanisms and with non-governmental "
        "organizations",
        zh="与国际和区域组织和机制及非政府组织的合作",
        source="UNCAC art. 63 (4) (c)",
        derived=("zh",),
    )
    CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS = ours(
        "civil_and_administrative_proceedings", en="civil and administrative proceedings", zh="民事和行政诉讼"
    )
    CODES_OF_CONDUCT = Term(
        "codes_of_conduct", en="codes of conduct", zh="行为守则", source="UNCAC art. 8", derived=("zh",)
    )
    PUBLIC_REPORTING = Term("public_reporting", en="public reporting", zh="公共报告", source="UNCAC art. 10")
    CONFLICTS_OF_INTEREST = ours(
        "conflicts_of_interest", en="conflicts of interest and asset declarations", zh="利益冲突和财产申报"
    )
    PUBLIC_SECTOR_INTEGRITY = ours("public_sector_integrity", en="integrity in the public sector", zh="公共部门廉正")
    JUDICIAL_INTEGRITY = ours(
        "judicial_integrity", en="integrity in the judiciary and prosecution services", zh="审判和检察机关廉正"
    )
    PUBLIC_PROCUREMENT = ours(
        "public_procurement", en="public procurement and management of public finances", zh="公共采购和公共财政管理"
    )
    PRIVATE_SECTOR = Term("private_sector", en="private sector", zh="私营部门", source="UNCAC art. 12")
    PARTICIPATION_OF_SOCIETY = Term(
        "participation_of_society", en="participation of society", zh="社会参与", source="UNCAC art. 13"
    )
    AWARENESS_RAISING = ours(
        "awareness_raising", en="awareness-raising, education, training and research", zh="提高认识、教育、培训和研究"
    )
    YOUTH = ours("youth", en="young people", zh="青年")
    SUPREME_AUDIT_INSTITUTIONS = ours("supreme_audit_institutions", en="supreme audit institutions", zh="最高审计机关")
    ANTI_CORRUPTION_BODIES = ours(
        "anti_corruption_bodies", en="effectiveness of anti-corruption bodies", zh="反腐败机构的有效性"
    )
    INFORMATION_TECHNOLOGY = ours(
        "information_technology", en="information and communications technologies", zh="信息和通信技术"
    )
    ARTIFICIAL_INTELLIGENCE = ours("artificial_intelligence", en="artificial intelligence", zh="人工智能")
    CORRUPTION_IN_SPORT = ours("corruption_in_sport", en="corruption in sport", zh="体育领域的腐败")
    POLITICAL_FINANCING = ours(
        "political_financing", en="financing of political parties and election campaigns", zh="政党和竞选经费"
    )
    PROTECTION_OF_REPORTING_PERSONS = ours(
        "protection_of_reporting_persons", en="protection of reporting persons", zh="保护举报人"
    )
    ORGANIZED_CRIMINAL_GROUPS = ours(
        "organized_criminal_groups", en="corruption involving organized criminal groups", zh="涉及有组织犯罪集团的腐败"
    )
    VAST_QUANTITIES_OF_ASSETS = ours(
        "vast_quantities_of_assets", en="corruption involving vast quantities of assets", zh="涉及巨额资产的腐败"
    )
    THIRD_PARTY_CHALLENGES = ours(
        "third_party_challenges", en="third-party challenges to asset recovery", zh="第三方对资产追回提出的异议"
    )
    NETWORK_COORDINATION = ours(
        "network_coordination", en="coordination between practitioner networks", zh="从业人员网络之间的协调"
    )
    BENEFICIAL_OWNERSHIP = ours("beneficial_ownership", en="beneficial ownership information", zh="实际所有权信息")
    EMERGENCIES = ours("emergencies", en="corruption in times of emergency", zh="紧急情况下的腐败")
    SMALL_ISLAND_STATES = ours("small_island_states", en="small island developing States", zh="小岛屿发展中国家")
    MEASUREMENT = ours("measurement", en="measurement of corruption", zh="衡量腐败")
    GENDER = ours("gender", en="gender and corruption", zh="性别与腐败")
    SYNERGIES = ours("synergies", en="synergies between review mechanisms", zh="审议机制之间的协同增效")
    SPECIAL_SESSION = ours(
        "special_session", en="special session and its political declaration", zh="特别会议及其政治宣言"
    )
    WORKPLAN = ours("workplan", en="workplan and future agenda items", zh="工作计划和今后的议程项目")
    VENUE = ours("venue", en="venue of a session", zh="届会会址")
    ELECTIONS = ours("elections", en="election of officers", zh="选举主席团成员")


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
    SUBSIDIARY_BODIES = Term(
        "subsidiary_bodies",
        en="subsidiary bodies of the Conference",
        zh="缔约国会议附属机构",
        source="resolution 9/2",
        derived=("zh",),
    )
    IMPLEMENTATION_REVIEW_GROUP = Term(
        "implementation_review_group",
        en="the Implementation Review Group",
        zh="实施情况审议组",
        source="CAC/COSP/IRG/2015/1",
    )
    BUREAU = Term("bureau", en="the Bureau", zh="主席团", source="resolution 9/2", derived=("zh",))
    EXPERT_MEETING = ours("expert_meeting", en="the expert meeting", zh="专家会议")
    UNODC = Term(
        "unodc",
        en="the United Nations Office on Drugs and Crime",
        zh="联合国毒品和犯罪问题办公室",
        source="CTOC/COP/2008/INF/1",
    )
    SECRETARY_GENERAL = Term("secretary_general", en="the Secretary-General", zh="秘书长", source="A/AC.260/2")
    GENERAL_ASSEMBLY = Term("general_assembly", en="the General Assembly", zh="大会", source="A/AC.260/2")
    AFFECTED_STATES = ours("affected_states", en="affected States", zh="受影响国家")
    STATES_UNDER_REVIEW = ours("states_under_review", en="States parties under review", zh="受审议缔约国")
    DONORS = ours("donors", en="States and other donors", zh="各国和其他捐助方")
    INTERNATIONAL_COMMUNITY = ours("international_community", en="the international community", zh="国际社会")
    INTERNATIONAL_ORGANIZATIONS = ours("international_organizations", en="international organizations", zh="国际组织")
    TECHNICAL_ASSISTANCE_PROVIDERS = ours(
        "technical_assistance_providers", en="providers of technical assistance", zh="技术援助提供方"
    )
    FINANCIAL_INSTITUTIONS = ours("financial_institutions", en="financial institutions", zh="金融机构")
    PRIVATE_SECTOR = ours("private_sector", en="the private sector", zh="私营部门")
    CIVIL_SOCIETY = ours("civil_society", en="civil society", zh="民间社会")
    JUDGES_AND_PRACTITIONERS = ours("judges_and_practitioners", en="judges and practitioners", zh="法官和从业人员")


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


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class Progress:
    """Progress · 进展. What a document says has come of a mandate."""

    stage: ProgressStage | LocalTerm
    """Stage · 阶段. How far it has come."""

    on: PartialDate | None = None
    """As of · 截至. When this was so, if the document says."""

    meeting: MeetingId | None = None
    """Reported at · 报告会议. The session or meeting to which this was reported."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. The documents that were produced in carrying out the mandate."""

    summary: Text | None = None
    """Summary · 摘要. What was done, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is reported."""


@noun
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

    kind: MandateKind | LocalTerm
    """Kind · 种类. With what force it was asked."""

    sources: tuple[ResolutionId | MeetingId, ...] = ()
    """Sources · 出处. The resolutions or meetings that asked, in order; none where the document does not name them."""

    letter: str | None = None
    """Letter · 字母. Letter of the point in the act, if it has one."""

    body: BodyId | None = None
    """Body · 所属机构. The body whose mandate it is part of."""

    addressees: tuple[Addressee | LocalTerm, ...] = ()
    """Addressees · 对象. Who is asked, as a kind."""

    named_addressees: tuple[ActorId | BodyId, ...] = ()
    """Named addressees · 指名对象. Bodies, organizations and States asked by name: which working group."""

    subjects: tuple[MandateSubject | LocalTerm, ...] = ()
    """Subjects · 主题. What it is about."""

    summary: Text
    """Summary · 摘要. What is asked of the addressees, in our words."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. The provisos under which it is asked, such as available resources."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it serves."""

    deadline: MeetingId | None = None
    """Deadline · 期限. The session or meeting by which it is to be done."""

    due: PartialDate | None = None
    """Due · 截止日期. The day by which it is to be done, if the act gives one."""

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
        refuse_all(check_letter(self.letter, "/letter"))
