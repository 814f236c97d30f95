"""The fixed phrases of what is shown, each in both languages."""

import enum
from collections.abc import Mapping
from typing import NamedTuple

from assetrecovery.show.marking import MARK
from assetrecovery.values.languages import Language, Words


class Counted(NamedTuple):
    """A phrase that counts something: its words for one, and for more or none."""

    one: Words
    several: Words


def _counted(one: str, several: str, chinese: str) -> Counted:
    """Word a phrase that counts; Chinese has one form for one and for many."""
    return Counted(Words(one, chinese), Words(several, chinese))


class Phrase(enum.Enum):
    """A fixed phrase in both languages."""

    REMOVED = Words("removed", "删除")
    ADDED = Words("added", "新增")
    CHANGED = Words("changed", "修改")
    BEFORE_AFTER = Words("was {before}; now {after}", "原为{before}；现为{after}")
    OTHER_ORDER = Words("The records stand in another order.", "记录的次序不同。")
    NO_CHANGES = Words("No differences.", "没有差异。")
    HELD = Words("Held", "时间")
    HELD_WITHIN = Words("Held on some of the days", "在此期间举行")
    PLACE = Words("Place", "地点")
    SAME_ITEMS = Words("the same items", "项目相同")
    REPORT = Words("Report", "报告")
    REPORT_SECTIONS = Words("Sections of the report", "报告各节")
    CHAIR = Words("Chair", "主席")
    ADOPTED_ON = Words("adopted on {date}", "{date}通过")
    REPORT_ADOPTED = Words("Report adopted on {date}", "报告于{date}通过")
    POINT_OF = Words("{acts} ({letter})", "{acts}({letter})")
    MEETING_OF = Words("{meeting} of the {body}", "{body}{meeting}")
    IN_DRAFTS = Words(", in drafts {drafts}", "，草稿为{drafts}")
    DATE_AND_TIME = Words("Date and time", "日期和时间")
    AGENDA_ITEM = Words("Agenda item", "议程项目")
    TITLE_OR_DESCRIPTION = Words("Title or description", "标题或说明")
    ATTENDANCE = Words("Attendance", "出席情况")
    PRESENT = Words("{count} present", "共{count}个与会方")
    MANDATES = Words("Mandates", "任务授权")
    DOCUMENTS = Words("Documents", "文件")
    ANNOTATIONS = Words("Annotations", "说明")
    NO_ACT = Words("Act not named in the document", "文件未载明出处")
    ADDRESSEES = Words("to", "对象")
    CONDITIONS = Words("proviso", "前提")
    DEADLINE = Words("by", "期限")
    ITEMS = Words("taken up under", "审议项目")
    TOPICS = Words("For discussion", "可讨论的议题")
    PREPARATIONS = Words("To be prepared", "准备工作")
    PANEL = Words("A panel discussion opens the item.", "以专题小组讨论开始。")
    RECOMMENDATIONS = Words("Conclusions and recommendations", "结论和建议")
    OFFICE_IN = Words("{name}, {office}", "{office}（{name}）")
    OFFICE_OF = Words("{name}, {office}", "{office}{name}")
    ON_BEHALF_OF = Words(", on behalf of the {group}", "（代表{group}）")
    ALIGNED = Words("{states} aligning themselves", "{states}附议")
    NOT_NAMED = Words("not named", "未指明")
    COVERAGE = Words("Paragraphs and annotations, and the records that hold them", "各段、各项说明及载有其内容的记录")
    NOT_COVERED = Words("not covered", "未覆盖")
    SUBJECT_AND_VERB = Words("{subject} {verb}", "{subject}{verb}")
    IN_WORDS_AT = Words("in words alone: {number}", "仅以文字记载：{number}")
    IN_WORDS = Words(
        "sentences in words alone, in no typed field: {sentences}, at {places} of {all} places",
        "仅以文字记载、无结构化字段：{all}处中{places}处，共{sentences}句",
    )
    NOT_RECORDED = Words("nothing recorded", "无记录")
    ID = Words("Id", "标识符")
    WHO_TO_WHOM = Words("From whom to whom", "由谁返还给谁")
    FROM_TO = Words("from {sender} to {receiver}", "由{sender}返还给{receiver}")
    NOTHING_BACK = Words("nothing went back", "未予返还")
    NOBODY_NAMED = Words("a side that the record does not name", "记录未指明的一方")
    HOW_MUCH = Words("How much, stage by stage", "各阶段的数额")
    KEPT = Words(
        "kept as a fine, disgorgement or costs, and never returned money",
        "作为罚款、退赃或费用留存，不属于返还资金",
    )
    WHAT_IS_LEFT = Words("What is explained and what is left", "已说明的差额与所余部分")
    BY_ANOTHER_REPORT = Words("{sum}, by another report {other}", "{sum}，另一报道为{other}")
    AGAINST = Words("{first} against {second}", "{first}与{second}相比")
    DISPUTED = Words("What is disputed, or stands side by side", "有争议或并列的内容")
    LAST_EVENT = Words("last dated event", "最近一次有日期的事件")
    PARTIES_NOT_KNOWN = Words("parties: not known", "当事方：不详")
    TABLE_NOTE = Words(
        "No sum is made over currencies, stages or States of origin, and none over a return that several States share. "
        "Amounts that are disputed, converted or not known how to relate are in no sum. These are the records at hand, "
        "not a statistic of the world.",
        "不跨货币、阶段或来源国合计；由多个来源国共享的返还单独列出，不作合计。有争议、经折算或相互关系不详的数额不计入合计。"
        "本表仅就现有记录而言，并非全球统计。",
    )
    NO_ORIGIN = Words("no State of origin", "无来源国")
    COLUMN_ORIGIN = Words("side of origin", "来源方")
    COLUMN_CURRENCY = Words("currency", "货币")
    COLUMN_STAGE = Words("stage", "阶段")
    COLUMN_SUM = Words("sum", "合计")
    COLUMN_RETURNS = Words("returns in it", "计入的返还")
    COLUMN_IN_NO_SUM = Words("returns in no sum", "未计入的返还")
    FIGURES_WITHOUT_SUM = _counted(
        "{count} figure without a sum", "{count} figures without a sum", "{count}项数额，不作合计"
    )
    NO_FIGURE = Words("no figure", "无数额")
    SUMS_NOT_STATED = _counted(
        "{count} sum whose size is not stated", "{count} sums whose size is not stated", "{count}笔数额不详的款项"
    )
    STATUS = Words("How the return stands", "返还状况")
    LAST_SEEN = Words("Followed up to", "跟踪至")
    VERIFIED = Words("Last checked against the sources", "最近核实时间")
    UNCERTAIN = Words("Not to be taken as settled", "不应视为定论")
    PARTICIPANTS = Words("Who takes part", "参与方")
    POSITIONS = Words("Positions", "各方立场")
    BASES = Words("Said to rest on", "所称依据")
    AVENUES = Words("Recovered by", "追回途径")
    ARRANGEMENT = Words("Arrangement", "安排")
    NO_ARRANGEMENT = Words("none recorded; a return need not rest on one", "无记录；返还不必以安排为依据")
    AGREED_BETWEEN = Words("Parties", "当事方")
    SIGNED_ON = Words("signed {date}", "{date}签署")
    INSTRUMENTS = Words("Instruments", "文书")
    BINDING = Words("legally binding: {answer}", "法律约束力：{answer}")
    PUBLISHED = Words("text published: {answer}", "文本公布：{answer}")
    CLAUSES = Words("Clauses", "条款")
    ABSENT = Words("{clause} (absent)", "{clause}（无）")
    BODIES = Words("Governance bodies", "治理机构")
    DEADLINES = Words("Deadlines", "期限")
    FEES = Words("Fees", "代理费")
    CLAIMS = Words("Legal claims", "权利主张")
    ASSETS = Words("Assets", "资产")
    MEASURES = Words("Measures", "措施")
    CLUSTER = Words("Group of cases", "案件群")
    CASES = Words("Cases", "案件")
    REQUESTS = Words("Requests for assistance", "协助请求")
    DISCLOSURES = Words("Spontaneous disclosures", "自发披露")
    NAMED_HERE = Words("not named by the return itself, but by what it names", "并非由返还本身列明，而由其所列各项提及")
    OTHER_FIGURES = Words("Other figures", "其他数额")
    STEPS = Words("How far the return came", "返还进展")
    OUTCOMES = Words("What came of it", "结果")
    VEHICLES = Words("Through", "返还渠道")
    USES = Words("End uses", "最终用途")
    BENEFICIARIES = Words("For the benefit of", "受益人")
    MONITORING = Words("Monitoring", "监测")
    REPORTS = Words("Duties to report", "报告义务")
    SANCTIONS = Words("Sanctions", "制裁")
    TARGETS = Words("Targets", "目标")
    RESULTS = Words("Results reported", "所报成果")
    LEDGER_COMPLETE = Words("Whether all sums are recorded", "是否已记录全部数额")
    ACCOUNT_IN = Words("In {code} ({currency})", "{code}（{currency}）账目")
    NO_SUM = Words("no sum: {status}", "不作合计：{status}")
    NOT_COUNTED_AS = Words("not counted: {reason}", "不计入：{reason}")
    SIDE_BY_SIDE = Words("Disputed, side by side", "有争议，并列")
    UNRELATED = Words("Side by side: how they are related is not known", "并列：相互关系不详")
    EXCLUDED = Words("Excluded from benefiting", "不得受益者")
    SEE_SOURCES = Words(
        "Numbers in brackets are those of the sources: --part sources", "方括号内数字为来源编号：--part sources"
    )
    PREFERRED = Words("{rule}: {amount}", "{rule}：{amount}")
    DEDUCTIONS = Words("Deductions", "扣除")
    TAKEN_OFF = Words("taken off", "已扣除")
    NOT_TAKEN_OFF = Words("not taken off", "未扣除")
    TRANCHES = Words("Tranches", "批次")
    LEG = Words("transfer {number}", "第{number}笔移交")
    TRANSFERS = Words("Transfers", "移交")
    DISBURSEMENTS = Words("Disbursements", "支付")
    INFERRED = Words("inferred from: {what}", "推断自：{what}")
    CONTINUED = Words("continued", "续")
    DOUBTFUL = Words("doubtful", "存疑")
    UNDATED = Words("undated", "无日期")
    AS_OF = Words("as of {date}", "截至{date}")
    MONTHS = _counted("{count} month", "{count} months", "{count}个月")
    EVERY_MONTHS = Counted(Words("every month", "每月"), Words("every {count} months", "每{count}个月"))
    WITHIN_DAYS = _counted(
        "within {count} day of the event “{event}”",
        "within {count} days of the event “{event}”",
        "“{event}”之后{count}日内",
    )
    WITHIN_MONTHS = _counted(
        "within {count} month of the event “{event}”",
        "within {count} months of the event “{event}”",
        "“{event}”之后{count}个月内",
    )
    RETURNS = _counted("{count} return", "{count} returns", "共{count}项返还")
    DERIVED = Words(
        f"{MARK} wording of this library, or not seen in an official text; the sources are listed with the data",
        f"{MARK} 为本库自拟措辞或未见于官方文本的措辞；各项来源随数据列出",
    )
    UNMARKED = Words(
        f"Only titles, agenda items and what acts say are marked {MARK}; labels, names and summaries may be wording of "
        "this library too: --marks all marks each of them",
        f"仅标题、议程项目和文书内容标注{MARK}；标签、名称和概述也可能是本库自拟措辞：--marks all可逐一标出",
    )
    DISCLAIMER = Words(
        "The designations employed imply no opinion on the legal status of any country, territory, city or area, or of "
        "its authorities. Claims are those of their sources; nothing here is a finding of fact, guilt or legal "
        'entitlement. Not a product of the United Nations; "official" means wording found in an official text, cited.',
        "所用名称不意味着对任何国家、领土、城市或地区或其当局的法律地位表示任何意见。所述各项均属其来源；此处内容并非对事实、"
        "罪责或法律权利的认定。本库不是联合国产品；“官方”指见于所引官方文本的措辞。",
    )

    def words(self, details: Mapping[str, str | int]) -> Words:
        """Return the phrase in both languages, in the form that agrees with what it counts."""
        if isinstance(self.value, Words):
            return self.value
        chosen: Words = self.value.one if str(details.get("count")) == "1" else self.value.several
        return chosen

    def in_(self, language: Language) -> str:
        """Return the phrase in one language."""
        return self.words({}).in_(language)
