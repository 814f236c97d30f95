"""The fixed phrases of what is shown, each in both languages."""

import enum

from assetrecovery.values.errors import Language, Words

__all__ = ["MARK", "Phrase"]

MARK = "†"
"""What follows wording that is the library's own."""


class Phrase(enum.Enum):
    """A fixed phrase in both languages."""

    HELD = Words("Held", "时间")
    HELD_WITHIN = Words("Held on some of the days", "在此期间举行")
    PLACE = Words("Place", "地点")
    CHAIR = Words("Chair", "主席")
    ADOPTED_ON = Words("adopted on {date}", "{date}通过")
    REPORT_ADOPTED = Words("Report adopted on {date}", "报告{date}通过")
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
    ON_BEHALF_OF = Words(", on behalf of the {group}", "（代表{group}）")
    NOT_NAMED = Words("not named", "未指明")
    COVERAGE = Words("Paragraphs and annotations, and the records that hold them", "各段、各项说明及载有其内容的记录")
    NOT_COVERED = Words("not covered", "未覆盖")
    NOT_RECORDED = Words("nothing recorded", "无记录")
    DERIVED = Words(
        f"{MARK} wording of this library, or not seen in an official text; the sources are listed with the data",
        f"{MARK} 为本库自拟措辞或未见于官方文本的措辞；各项来源随数据列出",
    )
    DISCLAIMER = Words(
        "The designations employed imply no opinion on the legal status of any country, territory, city or area, or of "
        "its authorities. Claims are those of their sources; nothing here is a finding of fact, guilt or legal "
        'entitlement. Not a product of the United Nations; "official" means wording found in an official text, cited.',
        "所用名称不意味着对任何国家、领土、城市或地区或其当局的法律地位表示任何意见。各项说法均属其来源；此处内容并非对事实、"
        "罪责或法律权利的认定。本库不是联合国产品；“官方”指见于所引官方文本的措辞。",
    )

    def in_(self, language: Language) -> str:
        """Return the phrase in one language."""
        return self.value.in_(language)
