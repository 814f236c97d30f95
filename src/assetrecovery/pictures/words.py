"""What the parts of a picture mean, in both languages."""

from collections.abc import Mapping
from typing import Final

from assetrecovery.values.languages import Words

__all__: list[str] = []

FLOW_WORDS: Final[Mapping[str, Words]] = {
    "held": Words("frozen, seized or held", "被冻结、扣押或持有"),
    "obtained": Words("obtained", "获得"),
    "kept": Words("kept as fine, disgorgement or costs", "作为罚款、退赃或费用留存"),
    "taken": Words("deducted, retained, shared or released", "扣除、保留、分享或归还持有人"),
    "grown": Words("interest, income or exchange", "利息、收入或汇兑"),
    "returned": Words("transferred or received", "已移交或收到"),
    "spent": Words("spent", "已支出"),
    "owed": Words(
        "claimed, ordered, agreed or meant: not money that moved", "主张、命令、商定或拟议：并非已转移的资金"
    ),
    "aside": Words("not counted", "不计入"),
    "hatched": Words("between the least and the most, or of unknown size", "介于下限与上限之间，或数额不详"),
}
"""What each kind of bar means, in the order in which money moves."""

TIME_WORDS: Final[Mapping[str, Words]] = {
    "obtained": Words("the date, as exactly as it is given", "日期，精确至来源所载"),
    "aside": Words("as another source has it", "另一来源所载"),
    "hatched": Words("doubted, open towards that side, or not known", "存疑、该侧未限定或不详"),
}
"""What each kind of bar means on a line of time."""

SIZE_UNKNOWN: Final = Words("of unknown size", "数额不详")
CONTINUES: Final = Words("continues transfer {number}", "承接第{number}笔移交")
