"""What is asked or said of a matter: in what words, by what steps, about which subjects and to what end.

Acts and speeches are kept in sentences of ours, and sentences cannot be sought or compared. A `Matter` says beside
them, in codes, what a sentence asks or tells: identify good practices, share information, strengthen capacity.
"""

from typing import Final

import attrs

from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Addressee", "MandateCondition", "MandateSubject", "Matter", "RecommendationVerb", "Task"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"
_AGENDA: Final = "CAC/COSP/WG.2/2017/1"


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
        "illicit_financial_flows", en="illicit financial flows", zh="非法资金流", source=f"{_REPORT}, para. 18"
    )
    SUSTAINABLE_DEVELOPMENT = Term(
        "sustainable_development", en="sustainable development", zh="可持续发展", source=f"{_REPORT}, para. 8"
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
        "victim_compensation", en="compensation of victims", zh="赔偿受害人", source=f"{_REPORT}, para. 42"
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
    )
    CIVIL_SOCIETY = Term("civil_society", en="civil society", zh="民间社会", source=f"{_REPORT}, para. 65")
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
    POLITICAL_WILL = Term(
        "political_will", en="political will", zh="政治意愿", source=f"{_REPORT}, para. 66", derived=("en",)
    )
    LEGAL_SYSTEMS = Term(
        "legal_systems",
        en="differences between legal systems",
        zh="法律制度上的差异",
        source=f"{_REPORT}, para. 66",
        derived=("en",),
    )
    PROCEDURES = Term("procedures", en="procedures", zh="程序", source=f"{_REPORT}, para. 66", derived=("en",))
    TECHNICAL_TOOLS = Term(
        "technical_tools", en="technical tools", zh="技术工具", source=f"{_REPORT}, para. 66", derived=("en",)
    )
    PRACTICAL_OBSTACLES = Term(
        "practical_obstacles",
        en="practical obstacles to cooperation",
        zh="妨碍资产追回合作的实际障碍",
        source=f"{_REPORT}, para. 67",
        derived=("en",),
    )
    PRACTICAL_ASPECTS = Term(
        "practical_aspects",
        en="practical aspects of asset recovery",
        zh="资产追回所涉各实际方面",
        source=f"{_AGENDA}, item 3",
        derived=("en",),
    )
    GUIDELINES = Term("guidelines", en="guidelines", zh="准则", source=f"{_REPORT}, para. 2")
    GAP_IN_AMOUNTS = Term(
        "gap_in_amounts",
        en="gap between amounts obtained and amounts returned",
        zh="获得的数额与返还的数额之间的差额",
        source=f"{_REPORT}, para. 2 (c)",
        derived=("en", "zh"),
    )
    COORDINATED_APPROACH = Term(
        "coordinated_approach",
        en="a more coordinated and transparent approach to cooperation",
        zh="更加协调而透明的办法",
        source=f"{_REPORT}, para. 2 (c)",
        derived=("en",),
    )
    EFFECTIVE_RETURN = Term(
        "effective_return", en="effective return", zh="有效返还", source=f"{_REPORT}, para. 2 (c)", derived=("en",)
    )
    TRANSPARENCY = Term("transparency", en="transparency", zh="透明度", source=f"{_REPORT}, para. 44")
    ACCOUNTABILITY = Term("accountability", en="accountability", zh="问责制", source=f"{_REPORT}, para. 43")
    CONSISTENCY = Term(
        "consistency",
        en="consistency and coordination",
        zh="一致性和协调",
        source=f"{_REPORT}, para. 6",
        derived=("en",),
    )
    RIGHT_TO_DEVELOPMENT = Term(
        "right_to_development", en="right to development", zh="发展权", source=f"{_REPORT}, para. 7", derived=("en",)
    )
    DOMESTIC_COORDINATION = Term(
        "domestic_coordination",
        en="coordination among domestic agencies",
        zh="国内机构间协调",
        source=f"{_REPORT}, para. 43",
        derived=("en",),
    )
    GOVERNMENT_COOPERATION = Term(
        "government_cooperation",
        en="cooperation between governments",
        zh="政府间合作",
        source=f"{_REPORT}, para. 41",
        derived=("en",),
    )
    DECISION_MAKERS = Term(
        "decision_makers", en="key decision makers", zh="关键决策者", source=f"{_REPORT}, para. 21", derived=("en",)
    )
    PRACTICAL_STEPS = Term(
        "practical_steps", en="practical steps", zh="切实可行的步骤", source=f"{_REPORT}, para. 21", derived=("en",)
    )
    GOOD_WILL = Term("good_will", en="good will", zh="善意", source=f"{_REPORT}, para. 21", derived=("en",))
    CASES = Term(
        "cases", en="cases of asset recovery", zh="资产追回案件", source=f"{_REPORT}, para. 16", derived=("en",)
    )
    EXPERIENCE = Term("experience", en="experience", zh="经验", source=f"{_REPORT}, para. 28", derived=("en",))
    DEVELOPMENTS = Term(
        "developments", en="recent developments", zh="最近的动态", source=f"{_REPORT}, para. 5", derived=("en",)
    )
    DISCUSSION = Term(
        "discussion", en="discussion at the meeting", zh="讨论情况", source=f"{_REPORT}, para. 48", derived=("en",)
    )
    TOPICS = Term(
        "topics", en="topics of discussion", zh="专题讨论的议题", source=f"{_REPORT}, para. 6", derived=("en", "zh")
    )
    DOCUMENTS = Term(
        "documents", en="documents of the meeting", zh="编写的文件", source=f"{_REPORT}, para. 6", derived=("en", "zh")
    )
    MANDATES = Term("mandates", en="mandates of the body", zh="任务授权", source=f"{_REPORT}, para. 4", derived=("en",))
    ASSET_DISPOSAL = Term(
        "asset_disposal", en="disposal of assets", zh="资产处置", source=f"{_REPORT}, para. 31", derived=("en",)
    )
    END_USE = Term(
        "end_use",
        en="end use of returned assets",
        zh="所返还资产的最终使用",
        source=f"{_REPORT}, para. 53",
        derived=("en",),
    )
    RETURN_AGREEMENTS = Term(
        "return_agreements",
        en="arrangements and agreements on the return or disposal of assets",
        zh="资产返还和处置的安排和协议",
        source=f"{_REPORT}, para. 74",
        derived=("en", "zh"),
    )
    PUBLIC_FUNDS = Term("public_funds", en="public funds", zh="公共资金", source=f"{_REPORT}, para. 44")
    COMPENSATION_PAYMENTS = Term(
        "compensation_payments",
        en="responsibility for payments of compensation",
        zh="赔偿支付责任",
        source=f"{_REPORT}, para. 43",
        derived=("en",),
    )
    FINES = Term("fines", en="fines and disgorgement", zh="罚款或退赃", source=f"{_REPORT}, para. 48", derived=("en",))
    CONSISTENT_DOMESTIC_ACTION = Term(
        "consistent_domestic_action",
        en="consistency of domestic action with obligations under the Convention",
        zh="国内行动与《公约》义务保持一致",
        source=f"{_REPORT}, para. 48",
        derived=("en", "zh"),
    )
    RISK_ASSESSMENT = Term(
        "risk_assessment", en="assessment of risks", zh="风险评估", source=f"{_REPORT}, para. 48", derived=("en", "zh")
    )
    FOREIGN_AGENTS = Term(
        "foreign_agents", en="foreign agents", zh="外国代理人", source=f"{_REPORT}, para. 47", derived=("en",)
    )
    LESSONS = Term("lessons", en="lessons learned", zh="经验教训", source=f"{_REPORT}, para. 47", derived=("en",))
    SOURCES_OF_INFORMATION = Term(
        "sources_of_information",
        en="bodies from which information comes",
        zh="信息源自的机构",
        source=f"{_AGENDA}, item 4 (a)",
        derived=("en", "zh"),
    )
    CONFIDENTIALITY = Term(
        "confidentiality", en="confidentiality", zh="保密要求", source=f"{_AGENDA}, item 4 (a)", derived=("en",)
    )
    EXPERTS = Term("experts", en="technical experts", zh="技术专家", source=f"{_AGENDA}, item 5", derived=("en",))
    REPORT = Term("report", en="report of the meeting", zh="会议报告", source=f"{_AGENDA}, item 6")
    PUBLIC_MEANS = Term(
        "public_means", en="public means", zh="公共手段", source=f"{_REPORT}, para. 69", derived=("en",)
    )
    EDUCATION = Term("education", en="education", zh="教育部门", source=f"{_REPORT}, para. 43", derived=("en", "zh"))
    NATIONAL_DEVELOPMENT = Term(
        "national_development", en="national development", zh="国家发展", source=f"{_REPORT}, para. 46", derived=("en",)
    )
    AFFECTED_COMMUNITIES = Term(
        "affected_communities",
        en="interests of affected communities",
        zh="受影响群体的利益",
        source=f"{_REPORT}, para. 59",
        derived=("en",),
    )
    NEW_INSTRUMENT = Term(
        "new_instrument",
        en="a further international instrument",
        zh="增加一项国际文书",
        source=f"{_REPORT}, para. 27",
        derived=("en", "zh"),
    )
    BANK_ACCOUNT_REGISTERS = Term(
        "bank_account_registers",
        en="registers of bank and payment accounts",
        zh="银行和支付账户登记册",
        source=f"{_REPORT}, para. 8",
        derived=("en",),
    )
    CONFERENCE_SERVICES = Term(
        "conference_services",
        en="time and conference services available",
        zh="规定时间和可用的会议服务",
        source=f"{_AGENDA}, item 1 (b)",
        derived=("en", "zh"),
    )
    LEGAL_AVENUES = Term(
        "legal_avenues",
        en="legal avenues by which victims seek compensation",
        zh="受害人索取赔偿的法律途径",
        source=f"{_REPORT}, para. 42",
        derived=("en", "zh"),
    )
    CONFISCATION = Term(
        "confiscation", en="confiscation policies", zh="没收政策", source=f"{_REPORT}, para. 8", derived=("en",)
    )
    RETURN_OF_PROCEEDS = Term(
        "return_of_proceeds",
        en="return of proceeds of corruption",
        zh="返还腐败所得",
        source=f"{_REPORT}, para. 1",
        derived=("en",),
    )
    IMPLEMENTATION_OF_PROVISIONS = Term(
        "implementation_of_provisions",
        en="implementation of provisions of the Convention",
        zh="《公约》有关条款的执行",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )
    INFORMATION_EXCHANGE = Term(
        "information_exchange",
        en="exchange of information",
        zh="信息交流",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )
    FORUM = Term("forum", en="forum for discussion", zh="论坛", source=f"{_AGENDA}, item 3", derived=("en",))
    TRANSFERS_OF_PROCEEDS = Term(
        "transfers_of_proceeds",
        en="prevention and detection of transfers of proceeds of corruption",
        zh="防止和查明腐败所得的转移",
        source=f"{_AGENDA}, item 2",
        derived=("en", "zh"),
    )
    CHALLENGES = Term("challenges", en="challenges", zh="挑战", source=f"{_REPORT}, para. 5", derived=("en",))
    DOMESTIC_FRAMEWORK = Term(
        "domestic_framework",
        en="legal and institutional frameworks",
        zh="法律和体制框架",
        source=f"{_REPORT}, para. 5",
        derived=("en",),
    )
    OPTIONS = Term("options", en="options", zh="备选方案", source=f"{_REPORT}, para. 14", derived=("en",))
    ADVOCACY = Term(
        "advocacy",
        en="advocacy in international forums",
        zh="在一些国际论坛开展宣传",
        source=f"{_REPORT}, para. 14",
        derived=("en",),
    )
    NATIONAL_PROGRESS = Term(
        "national_progress",
        en="progress of national efforts",
        zh="本国追回资产的努力取得的进展",
        source=f"{_REPORT}, para. 16",
        derived=("en",),
    )
    INITIATIVES = Term("initiatives", en="initiatives", zh="举措", source=f"{_REPORT}, para. 20", derived=("en",))
    TREATIES_LAWS_AND_PRACTICE = Term(
        "treaties_laws_and_practice",
        en="treaties, laws and practice",
        zh="条约、立法和实际做法",
        source=f"{_REPORT}, para. 35",
        derived=("en", "zh"),
    )
    STRENGTHS_AND_WEAKNESSES = Term(
        "strengths_and_weaknesses",
        en="strengths and weaknesses",
        zh="优缺点",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    STATISTICS = Term("statistics", en="statistics", zh="统计数据", source=f"{_REPORT}, para. 36", derived=("en",))
    CONTACT_POINTS = Term(
        "contact_points",
        en="contact points of networks",
        zh="信息交流联络点",
        source=f"{_REPORT}, para. 37",
        derived=("en",),
    )
    REDUCED_PENALTIES = Term(
        "reduced_penalties", en="reduced penalties", zh="减轻处罚", source=f"{_REPORT}, para. 41", derived=("en",)
    )
    FOREIGN_BRIBERY = Term(
        "foreign_bribery", en="foreign bribery", zh="外国贿赂", source=f"{_REPORT}, para. 41", derived=("en",)
    )
    ALTERNATIVE_MECHANISMS = Term(
        "alternative_mechanisms",
        en="alternative mechanisms",
        zh="替代机制",
        source=f"{_REPORT}, para. 44",
        derived=("en",),
    )
    STRUCTURE_AND_TASKS = Term(
        "structure_and_tasks",
        en="structure and tasks of an institution",
        zh="结构和任务",
        source=f"{_REPORT}, para. 54",
        derived=("en",),
    )
    INTERPRETATION = Term(
        "interpretation", en="interpretation", zh="口译", source=f"{_AGENDA}, item 1 (b)", derived=("en",)
    )
    PLENARY_MEETINGS = Term(
        "plenary_meetings", en="plenary meetings", zh="全体会议", source=f"{_AGENDA}, item 1 (b)", derived=("en",)
    )
    DRAFT_REPORT = Term("draft_report", en="draft report", zh="报告草稿", source=f"{_AGENDA}, item 6", derived=("en",))
    EVENTS = Term("events", en="international events", zh="国际事件", source=f"{_REPORT}, para. 7", derived=("en",))
    TECHNICAL_CAPACITY = Term(
        "technical_capacity", en="technical capacity", zh="技术能力", source=f"{_REPORT}, para. 39", derived=("en",)
    )
    GOVERNMENT_COORDINATION = Term(
        "government_coordination",
        en="coordination between governments",
        zh="政府间协调",
        source=f"{_REPORT}, para. 45",
        derived=("en",),
    )
    LEGAL_MEASURES = Term(
        "legal_measures",
        en="civil, administrative and criminal measures",
        zh="民事措施、行政措施和刑事措施",
        source=f"{_REPORT}, para. 45",
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
    EXPERT_MEETING = Term(
        "expert_meeting",
        en="the expert meeting",
        zh="专家会议",
        source=f"{_REPORT}, para. 24",
        derived=("en",),
    )
    UNODC = Term(
        "unodc",
        en="the United Nations Office on Drugs and Crime",
        zh="联合国毒品和犯罪问题办公室",
        source="CTOC/COP/2008/INF/1",
    )
    SECRETARY_GENERAL = Term("secretary_general", en="the Secretary-General", zh="秘书长", source="A/AC.260/2")
    GENERAL_ASSEMBLY = Term("general_assembly", en="the General Assembly", zh="大会", source="A/AC.260/2")
    AFFECTED_STATES = Term(
        "affected_states",
        en="affected States",
        zh="受影响国家",
        source=f"{_REPORT}, para. 2",
        derived=("en",),
    )
    STATES_UNDER_REVIEW = ours("states_under_review", en="States parties under review", zh="受审议缔约国")
    DONORS = ours("donors", en="States and other donors", zh="各国和其他捐助方")
    INTERNATIONAL_COMMUNITY = ours("international_community", en="the international community", zh="国际社会")
    INTERNATIONAL_ORGANIZATIONS = ours("international_organizations", en="international organizations", zh="国际组织")
    TECHNICAL_ASSISTANCE_PROVIDERS = ours(
        "technical_assistance_providers", en="providers of technical assistance", zh="技术援助提供方"
    )
    FINANCIAL_INSTITUTIONS = Term(
        "financial_institutions",
        en="financial institutions",
        zh="金融机构",
        source="UNCAC art. 14 (1) (a)",
        derived=("en",),
    )
    PRIVATE_SECTOR = Term(
        "private_sector", en="the private sector", zh="私营部门", source="UNCAC art. 12", derived=("en",)
    )
    CIVIL_SOCIETY = Term("civil_society", en="civil society", zh="民间社会", source=f"{_REPORT}, para. 65")
    JUDGES_AND_PRACTITIONERS = ours("judges_and_practitioners", en="judges and practitioners", zh="法官和从业人员")
    PRACTITIONERS = Term(
        "practitioners", en="practitioners", zh="从业人员", source=f"{_REPORT}, para. 70", derived=("en",)
    )
    COMPETENT_AUTHORITIES = Term(
        "competent_authorities", en="competent authorities", zh="主管部门", source=f"{_AGENDA}, item 2"
    )
    ANTI_CORRUPTION_BODIES = Term(
        "anti_corruption_bodies",
        en="anti-corruption bodies",
        zh="反腐败机构",
        source=f"{_AGENDA}, item 2",
        derived=("en",),
    )
    ASSET_RECOVERY_OFFICES = Term(
        "asset_recovery_offices",
        en="asset recovery offices",
        zh="资产追回机构",
        source=f"{_REPORT}, para. 8",
        derived=("en",),
    )
    EUROPEAN_UNION_STATES = Term(
        "european_union_states",
        en="member States of the European Union",
        zh="欧洲联盟成员国",
        source=f"{_REPORT}, para. 8",
        derived=("en",),
    )
    COURTS = Term("courts", en="courts", zh="法院", source=f"{_REPORT}, para. 43", derived=("en",))
    TAX_AUTHORITIES = Term(
        "tax_authorities", en="tax authorities", zh="税务机关", source=f"{_REPORT}, para. 32", derived=("en",)
    )
    VICTIMS = Term("victims", en="victims of corruption", zh="腐败受害人", source=f"{_REPORT}, para. 2 (a)")
    RETURNING_STATES = Term(
        "returning_states", en="returning States", zh="返还国", source=f"{_REPORT}, para. 46", derived=("en",)
    )
    DEVELOPMENT_EXPERTS = Term(
        "development_experts",
        en="experts in financing for development",
        zh="发展筹资专家",
        source=f"{_REPORT}, para. 53",
        derived=("en",),
    )
    JOURNALISTS = Term(
        "journalists", en="investigative journalists", zh="调查记者", source=f"{_REPORT}, para. 65", derived=("en",)
    )
    DEVELOPING_COUNTRIES = Term(
        "developing_countries", en="developing countries", zh="发展中国家", source=f"{_REPORT}, para. 15"
    )
    LEGAL_PERSONS = Term("legal_persons", en="legal persons", zh="法人", source=f"{_REPORT}, para. 41", derived=("en",))
    NATURAL_PERSONS = Term(
        "natural_persons", en="natural persons", zh="自然人", source=f"{_REPORT}, para. 41", derived=("en",)
    )
    PROSECUTION_UNITS = Term(
        "prosecution_units",
        en="specialized prosecution units",
        zh="专门的检察部门",
        source=f"{_REPORT}, para. 33",
        derived=("en",),
    )


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
    UNCONDITIONALLY = Term(
        "unconditionally", en="unconditionally", zh="无条件", source=f"{_REPORT}, para. 7", derived=("en",)
    )
    WITHOUT_DELAY = Term(
        "without_delay", en="without undue delay", zh="不无故延迟", source=f"{_AGENDA}, item 5", derived=("en",)
    )
    IN_EVERY_CASE = Term(
        "in_every_case", en="in every case", zh="在每一个案件中", source=f"{_REPORT}, para. 46", derived=("en",)
    )
    UNDER_THE_UNITED_NATIONS = Term(
        "under_the_united_nations",
        en="under the auspices of the United Nations",
        zh="在联合国主持下",
        source=f"{_REPORT}, para. 25",
        derived=("en",),
    )
    WITH_REGARD_TO_EXISTING_TREATIES = Term(
        "with_regard_to_existing_treaties",
        en="with regard to existing treaties",
        zh="考虑到现行条约",
        source=f"{_REPORT}, para. 25",
        derived=("en",),
    )
    BEFORE_THE_NEXT_MEETING = Term(
        "before_the_next_meeting",
        en="in preparation of the next meeting",
        zh="在筹备下一次会议时",
        source=f"{_REPORT}, para. 26",
        derived=("en", "zh"),
    )
    WITH_EXISTING_RESOURCES_ON_THE_MATTER = Term(
        "with_existing_resources_on_the_matter",
        en="with existing resources on the matter",
        zh="利用处理这一问题的现有资源",
        source=f"{_AGENDA}, item 5",
        derived=("en", "zh"),
    )
    IN_ADVANCE = Term("in_advance", en="in advance", zh="提前", source=f"{_AGENDA}, item 3", derived=("en",))
    ON_THE_BASIS_OF_THE_DISCUSSION = Term(
        "on_the_basis_of_the_discussion",
        en="on the basis of the discussion",
        zh="在讨论的基础上",
        source=f"{_REPORT}, para. 74",
        derived=("en", "zh"),
    )
    ON_PROSECUTORS_RECOMMENDATION = Term(
        "on_prosecutors_recommendation",
        en="on the recommendation of prosecutors",
        zh="根据检察机关的建议",
        source=f"{_REPORT}, para. 41",
        derived=("en",),
    )
    WITH_JUDICIAL_APPROVAL = Term(
        "with_judicial_approval",
        en="with judicial approval",
        zh="司法机关的批准",
        source=f"{_REPORT}, para. 41",
        derived=("en",),
    )
    FOR_THE_FIRST_TIME = Term(
        "for_the_first_time", en="for the first time", zh="首次", source=f"{_REPORT}, para. 53", derived=("en",)
    )


class RecommendationVerb(TermEnum):
    """Verb of an act or statement · 行文动词. With what verb a meeting, or somebody at it, spoke."""

    REITERATED = Term("reiterated", en="reiterated", zh="再次强调", source=f"{_REPORT}, para. 66", derived=("en",))
    STRESSED = Term("stressed", en="stressed", zh="强调", source=f"{_REPORT}, para. 66", derived=("en",))
    URGED = Term("urged", en="urged", zh="促请", source=f"{_REPORT}, para. 67", derived=("en",))
    NOTED = Term(
        "noted", en="noted", zh="注意到", source=f"{_REPORT}, para. 68", derived=("en",), alt_en=("took note of",)
    )
    NOTED_WITH_APPRECIATION = Term(
        "noted_with_appreciation",
        en="noted with appreciation",
        zh="赞赏地注意到",
        source=f"{_REPORT}, para. 73",
        derived=("en",),
    )
    REQUESTED = Term("requested", en="requested", zh="请", source=f"{_REPORT}, para. 68", derived=("en",))
    RECOMMENDED = Term("recommended", en="recommended", zh="建议", source=f"{_REPORT}, para. 70", derived=("en",))
    ENCOURAGED = Term("encouraged", en="encouraged", zh="鼓励", source=f"{_REPORT}, para. 70", derived=("en",))
    SHOULD = Term("should", en="should", zh="应", source=f"{_REPORT}, para. 71", derived=("en",))
    COULD_BE_DISCUSSED = Term(
        "could_be_discussed", en="could be discussed", zh="可以讨论", source=f"{_REPORT}, para. 71", derived=("en",)
    )
    WELCOMED = Term("welcomed", en="welcomed", zh="欢迎", source=f"{_REPORT}, para. 71", derived=("en",))
    MAY_PROVIDE_A_BASIS = Term(
        "may_provide_a_basis",
        en="may provide a useful basis",
        zh="可提供有用的依据",
        source=f"{_REPORT}, para. 74",
        derived=("en", "zh"),
    )
    DECIDED = Term("decided", en="decided", zh="决定", source="A/AC.260/2")
    RECOGNIZED = Term("recognized", en="recognized", zh="认识到", source="A/AC.260/2")
    ACKNOWLEDGED = ours("acknowledged", en="acknowledged", zh="承认")
    AGREED = ours("agreed", en="agreed", zh="商定")
    APPROVED = Term("approved", en="approved", zh="核准", source="A/AC.260/2", derived=("en",))
    CONSIDERED = ours("considered", en="considered", zh="认为")
    COMMENDED = ours("commended", en="commended", zh="赞扬")
    DIRECTED = Term("directed", en="directed", zh="指示", source=f"{_REPORT}, para. 2", derived=("en",))
    EMPHASIZED = ours("emphasized", en="emphasized", zh="着重指出")
    ENDORSED = ours("endorsed", en="endorsed", zh="核可")
    EXPRESSED_APPRECIATION = ours("expressed_appreciation", en="expressed appreciation", zh="表示赞赏")
    EXPRESSED_CONCERN = ours("expressed_concern", en="expressed concern", zh="表示关切")
    INVITED = ours("invited", en="invited", zh="邀请")
    NOTED_WITH_INTEREST = ours("noted_with_interest", en="noted with interest", zh="感兴趣地注意到")
    REAFFIRMED = ours("reaffirmed", en="reaffirmed", zh="重申")
    RECALLED = ours("recalled", en="recalled", zh="回顾")
    UNDERLINED = ours("underlined", en="underlined", zh="突出强调")
    CALLED_UPON = Term("called_upon", en="called upon", zh="呼吁", source=f"{_REPORT}, para. 75", derived=("en",))
    REPORTED = Term("reported", en="reported", zh="报告", source=f"{_REPORT}, para. 17", derived=("en",))
    INFORMED = Term("informed", en="informed", zh="告知", source=f"{_REPORT}, para. 8", derived=("en",))
    PRESENTED = Term(
        "presented", en="presented", zh="介绍", source=f"{_REPORT}, para. 6", derived=("en",), alt_zh=("概要介绍",)
    )
    MENTIONED = Term(
        "mentioned", en="mentioned", zh="提及", source=f"{_REPORT}, para. 8", derived=("en",), alt_zh=("提到",)
    )
    POINTED_OUT = Term("pointed_out", en="pointed out", zh="指出", source=f"{_REPORT}, para. 6", derived=("en",))
    SUPPORTED = Term(
        "supported", en="expressed support for", zh="表示支持", source=f"{_REPORT}, para. 8", derived=("en",)
    )
    SUGGESTED = Term(
        "suggested", en="suggested", zh="提议", source=f"{_REPORT}, para. 47", derived=("en",), alt_zh=("建议",)
    )
    COMMITTED = Term(
        "committed", en="declared commitment to", zh="表示承诺", source=f"{_REPORT}, para. 39", derived=("en",)
    )
    CONCLUDED = Term("concluded", en="concluded", zh="得出结论认为", source=f"{_REPORT}, para. 42", derived=("en",))
    EXPLAINED = Term("explained", en="explained", zh="解释", source=f"{_REPORT}, para. 36", derived=("en",))
    OPENED = Term("opened", en="opened", zh="宣布会议开幕", source=f"{_REPORT}, para. 4", derived=("en",))
    OFFERED = Term("offered", en="declared readiness", zh="愿意", source=f"{_REPORT}, para. 5", derived=("en",))
    MAY_WISH = Term("may_wish", en="may wish", zh="不妨", source=f"{_AGENDA}, item 3", derived=("en",))
    EXPECTED = Term("expected", en="expected", zh="希望", source=f"{_REPORT}, para. 42", derived=("en",))
    NOT_IN_FAVOUR = Term(
        "not_in_favour", en="did not favour", zh="不赞成", source=f"{_REPORT}, para. 27", derived=("en",)
    )


class Task(TermEnum):
    """Task · 工作. What is done, or is to be done, about a matter."""

    ADVISE = Term("advise", en="advise", zh="提供建议", source=f"{_REPORT}, para. 1", derived=("en",))
    ASSIST = Term("assist", en="assist", zh="协助", source=f"{_REPORT}, para. 1", derived=("en",))
    IDENTIFY = Term("identify", en="identify", zh="确定", source=f"{_REPORT}, para. 2", derived=("en",))
    DEVELOP = Term("develop", en="develop", zh="拟订", source=f"{_REPORT}, para. 2", derived=("en",))
    GATHER = Term("gather", en="gather", zh="收集", source=f"{_REPORT}, para. 2", derived=("en",))
    ANALYSE = Term("analyse", en="analyse", zh="分析", source=f"{_REPORT}, para. 2", derived=("en",))
    CONSIDER = Term("consider", en="consider", zh="审议", source=f"{_REPORT}, para. 2", derived=("en",))
    REPORT = Term("report", en="report", zh="报告", source=f"{_REPORT}, para. 2", derived=("en",))
    SHARE = Term("share", en="share", zh="分享", source=f"{_REPORT}, para. 2", derived=("en",))
    EXCHANGE = Term("exchange", en="exchange", zh="交流", source=f"{_REPORT}, para. 6", derived=("en",))
    DISCUSS = Term("discuss", en="discuss", zh="讨论", source=f"{_REPORT}, para. 6", derived=("en",))
    ORGANIZE = Term("organize", en="organize", zh="组织", source=f"{_REPORT}, para. 42", derived=("en",))
    COOPERATE = Term("cooperate", en="cooperate", zh="合作", source=f"{_REPORT}, para. 19", derived=("en",))
    COORDINATE = Term("coordinate", en="coordinate", zh="协调", source=f"{_REPORT}, para. 47", derived=("en",))
    SUPPORT = Term("support", en="support", zh="支持", source=f"{_REPORT}, para. 75", derived=("en",))
    STRENGTHEN = Term("strengthen", en="strengthen", zh="加强", source=f"{_REPORT}, para. 5", derived=("en",))
    BUILD = Term("build", en="build", zh="建设", source=f"{_REPORT}, para. 66", derived=("en",))
    SIMPLIFY = Term("simplify", en="simplify", zh="简化", source=f"{_REPORT}, para. 21", derived=("en",))
    REFORM = Term("reform", en="reform", zh="改革", source=f"{_REPORT}, para. 7", derived=("en",))
    OVERCOME = Term("overcome", en="overcome", zh="克服", source=f"{_REPORT}, para. 66", derived=("en",))
    REMOVE = Term("remove", en="remove", zh="消除", source=f"{_REPORT}, para. 67", derived=("en",))
    SOLVE = Term("solve", en="find solutions to", zh="解决", source=f"{_REPORT}, para. 67", derived=("en",))
    PROMOTE = Term("promote", en="promote", zh="促进", source=f"{_REPORT}, para. 2", derived=("en",))
    ENCOURAGE = Term("encourage", en="encourage", zh="鼓励", source=f"{_REPORT}, para. 66", derived=("en",))
    IMPLEMENT = Term("implement", en="implement", zh="执行", source=f"{_REPORT}, para. 15", derived=("en",))
    RETURN = Term("return", en="return", zh="返还", source=f"{_REPORT}, para. 7", derived=("en",))
    COMPENSATE = Term("compensate", en="compensate", zh="赔偿", source=f"{_REPORT}, para. 46", derived=("en",))
    USE = Term("use", en="use", zh="利用", source=f"{_REPORT}, para. 47", derived=("en",))
    MANAGE = Term("manage", en="manage", zh="管理", source=f"{_REPORT}, para. 23", derived=("en",))
    DISPOSE = Term("dispose", en="dispose of", zh="处置", source=f"{_REPORT}, para. 23", derived=("en",))
    PROVIDE = Term("provide", en="provide", zh="提供", source=f"{_REPORT}, para. 19", derived=("en",))
    PUBLISH = Term("publish", en="publish", zh="公布", source=f"{_REPORT}, para. 14", derived=("en",))
    GUIDE = Term("guide", en="give guidance on", zh="提供指导", source=f"{_REPORT}, para. 48", derived=("en",))
    DISTINGUISH = Term("distinguish", en="distinguish", zh="作出区分", source=f"{_REPORT}, para. 48", derived=("en",))
    WEIGH = Term("weigh", en="weigh", zh="权衡", source=f"{_REPORT}, para. 46", derived=("en",))
    COMMIT = Term("commit", en="commit", zh="承诺", source=f"{_REPORT}, para. 7", derived=("en",))
    BRING_TOGETHER = Term(
        "bring_together", en="bring together", zh="汇集", source=f"{_REPORT}, para. 71", derived=("en",)
    )
    RAISE = Term("raise", en="raise", zh="增进", source=f"{_REPORT}, para. 66", derived=("en",))
    PREPARE = Term("prepare", en="prepare", zh="编写", source=f"{_REPORT}, para. 6", derived=("en",))
    ELABORATE = Term("elaborate", en="elaborate", zh="进一步阐明", source=f"{_REPORT}, para. 26", derived=("en",))
    DESIGN = Term("design", en="design", zh="设计", source=f"{_REPORT}, para. 21", derived=("en",))
    CREATE = Term("create", en="create", zh="建立", source=f"{_REPORT}, para. 21", derived=("en",))
    RECOVER = Term("recover", en="recover", zh="追回", source=f"{_REPORT}, para. 19", derived=("en",))
    LINK = Term("link", en="link", zh="建立相互联系", source=f"{_REPORT}, para. 71", derived=("en",))
    CONTINUE = Term("continue", en="continue", zh="继续", source=f"{_REPORT}, para. 72", derived=("en",))
    COMPILE = Term("compile", en="compile", zh="汇编", source=f"{_REPORT}, para. 73", derived=("en",))
    IMPROVE = Term("improve", en="improve", zh="改进", source=f"{_REPORT}, para. 37", derived=("en",))
    CLARIFY = Term("clarify", en="clarify", zh="作出更为明确的规定", source=f"{_REPORT}, para. 43", derived=("en",))
    REVIEW = Term("review", en="review", zh="全面审议", source=f"{_REPORT}, para. 5", derived=("en", "zh"))
    EXECUTE = Term("execute", en="execute without delay", zh="尽快执行", source=f"{_REPORT}, para. 31", derived=("en",))
    ADOPT = Term("adopt", en="adopt", zh="通过", source=f"{_REPORT}, para. 76", derived=("en",))
    ESTABLISH = Term("establish", en="set up", zh="设立", source=f"{_REPORT}, para. 5", derived=("en",))
    REQUEST = Term("request", en="request", zh="请求", source=f"{_REPORT}, para. 5", derived=("en",))
    DESIGNATE = Term("designate", en="designate", zh="指定", source=f"{_AGENDA}, item 5", derived=("en",))
    DISSEMINATE = Term("disseminate", en="disseminate", zh="传播", source=f"{_AGENDA}, item 2", derived=("en",))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Matter:
    """Matter · 事项. One thing that an act asks or a speaker says, in codes: what is done about what, to what end.

    Its parts are read together: somebody urged (verb) States parties (addressees) to share (tasks) good practices
    (subjects), so as to build trust (aims), where appropriate (conditions). A part that the source does not give is
    left out. What only an argument can hold stays in the sentence beside it.

    >>> from assetrecovery.data import bundled
    >>> matter = bundled("wg2-11").recommendations["wg2-11-rec-67"].matters[0]
    >>> [task.code for task in matter.tasks], [subject.label("zh") for subject in matter.subjects]
    (['identify', 'remove', 'solve'], ['妨碍资产追回合作的实际障碍'])
    """

    text: Text | None = None
    """Wording · 措辞. The sentence, in our words, where the record has it nowhere else."""

    verb: RecommendationVerb | LocalTerm | None = None
    """Verb · 措辞用语. With what verb it was said; left out where the record has one verb for all."""

    tasks: tuple[Task | LocalTerm, ...] = ()
    """Tasks · 工作. What is done, or is to be done."""

    subjects: tuple[MandateSubject | LocalTerm, ...] = ()
    """Subjects · 主题. What it is about; the subjects of mandates serve for all."""

    aims: tuple[MandateSubject | LocalTerm, ...] = ()
    """Aims · 目的. What it is to serve or lead to."""

    means: tuple[MandateSubject | LocalTerm, ...] = ()
    """Means · 手段. By means of what."""

    addressees: tuple[Addressee | LocalTerm, ...] = ()
    """Addressees · 对象. Who is to do it, where the record does not say."""

    concerned: tuple[Addressee | LocalTerm, ...] = ()
    """Concerned · 相关方. For whom, with whom or among whom it is done."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. Under what provisos, or how, it is to be done."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it serves."""
