"""What is withheld from publication: which records, for what reason, and what was done with them."""

import attrs

from assetrecovery.records import RecordKind
from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language, Words, fill
from assetrecovery.values.nouns import answer
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Withheld", "WithholdingAction", "WithholdingReason"]


class WithholdingAction(TermEnum):
    """What was done · 处理方式. How something was kept from publication."""

    TAKEN_OUT = ours("taken_out", en="record taken out", zh="移除记录")
    MASKED = ours("masked", en="record masked, with nothing left but that it is there", zh="遮蔽记录，仅保留其存在")
    PART_TAKEN_OUT = ours("part_taken_out", en="part of the record taken out", zh="移除记录的一部分")
    WORDS_MASKED = ours("words_masked", en="words masked", zh="遮蔽文字")
    PART_OF_NAME_LEFT = ours(
        "part_of_name_left",
        en="part of a name, or a short title, left for a person to look at",
        zh="名称的一部分或简短的标题仍在，须由人核查",
    )
    ID_CHANGED = ours("id_changed", en="identifier changed", zh="更改标识符")
    MARK_LIFTED = ours("mark_lifted", en="mark removed, and the record published", zh="去除标记并公布记录")


class WithholdingReason(TermEnum):
    """Reason for withholding · 不予公布的理由. Why something is not published, or is now."""

    RESTRICTED = ours("restricted", en="the record is marked as restricted", zh="记录标有限制查阅")
    NOT_NAMED_OFFICIALLY = ours(
        "not_named_officially", en="no official document cited names this person", zh="所引官方文件均未提及此人"
    )
    NAMES_WITHHELD = ours("names_withheld", en="it names what is withheld", zh="其中提及不予公布的内容")
    INCOMPLETE = ours(
        "incomplete",
        en="without what is withheld it cannot stand, or would say something else",
        zh="缺少不予公布的内容则不能成立或含义改变",
    )
    TIME_PASSED = ours("time_passed", en="the day until which the mark held has passed", zh="标记的截止日期已过")


_SENTENCE = Words("{kind}, {action}: {reason}", "{kind}，{action}：{reason}")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class Withheld:
    """Withheld · 不予公布的内容. One thing that the public view has otherwise than the bundle, and why.

    Names what is withheld, so it is for those who keep the bundle, and not to be published itself.
    """

    record: str
    """Record · 记录. The record, by the id that it has in the bundle."""

    kind: RecordKind
    """Kind · 种类. What kind of record it is."""

    path: str = ""
    """Path · 路径. JSON Pointer from the record to what is concerned; empty for the whole of it."""

    action: WithholdingAction
    """Action · 处理方式. What was done with it."""

    reason: WithholdingReason
    """Reason · 理由. Why it was done."""

    def in_(self, language: Language) -> str:
        """Say it in one language."""
        language = spoken(language)
        told = {name: getattr(self, name).label(language) for name in ("kind", "action", "reason")}
        return f"{self.record}{self.path}: {fill(_SENTENCE, told).in_(language)}"
