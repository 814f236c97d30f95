"""The organization of work: which items a meeting takes up on which day and at which hour.

What the annotated agenda carries is a proposal; the meeting may have followed another order.
"""

import datetime
from collections.abc import Iterator

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.values.errors import Fault, Problem, refuse, refuse_all
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import noun
from assetrecovery.values.terms import Answer, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_tags, is_language

__all__ = ["Programme", "ProgrammeEntry", "ProgrammeStatus", "Sitting"]


class ProgrammeStatus(TermEnum):
    """Status of the programme · 工作安排状态. Whether it was proposed, adopted, or what in fact took place."""

    PROPOSED = Term(
        "proposed",
        en="proposed organization of work",
        zh="拟议工作安排",
        source="CAC/COSP/WG.2/2017/1, annex",
        derived=("en",),
    )
    ADOPTED = Term("adopted", en="organization of work", zh="工作安排", source="CAC/COSP/WG.2/2017/4, section II.B")
    ACTUAL = ours("actual", en="order of work as held", zh="实际进行情况")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ProgrammeEntry:
    """Programme entry · 工作安排条目. One line of the programme: an item and how the line describes it."""

    item: ItemNumber | None = None
    """Item · 议程项目. The item taken up; left out for a line that is under none."""

    description: Text | None = None
    """Title or description · 标题或说明. As printed, where it differs from the title of the item."""

    continued: Answer = Answer.UNKNOWN
    """Continued · 续. Whether the line says that the item is continued from an earlier sitting."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Sitting:
    """Sitting · 场次. A stretch of a day in which the meeting sits: a morning or an afternoon.

    Times are local to the place of the meeting. Raises `InvalidError` (`sitting_backwards`) if it does not end
    after it begins.
    """

    date: datetime.date
    """Date · 日期. The day, which a programme always gives in full."""

    start: datetime.time
    """Start · 开始. Hour and minute, local time."""

    end: datetime.time
    """End · 结束. Hour and minute, local time."""

    forum: Text | None = None
    """Room or committee · 会议室或委员会. Where several sit at the same time: plenary, Committee of the Whole."""

    entries: tuple[ProgrammeEntry, ...] = ()
    """Entries · 条目. What is taken up, in order."""

    def __attrs_post_init__(self) -> None:
        if self.end <= self.start:
            raise refuse(Fault.SITTING_BACKWARDS, "/end")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Programme:
    """Organization of work · 工作安排. The sittings of a meeting, in order, and the items of each.

    Raises `InvalidError` (`sittings_overlap`) if a sitting begins before the one before it in the same room or
    committee has ended: a session may sit in several at once.

    >>> morning = Sitting(date=datetime.date(2017, 8, 24), start=datetime.time(10), end=datetime.time(13))
    >>> Programme(status=ProgrammeStatus.PROPOSED, sittings=(morning,)).days
    (datetime.date(2017, 8, 24),)
    """

    status: ProgrammeStatus
    """Status · 状态. Proposed, adopted, or as held."""

    sittings: tuple[Sitting, ...]
    """Sittings · 场次. In the order of time."""

    sittings_per_day: int | None = None
    """Sittings a day · 每日场数. How many the available resources allow, if the document says."""

    interpretation: tuple[str, ...] = ()
    """Interpretation · 口译. BCP 47 tags of the languages into which the sittings are interpreted."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the programme stands."""

    def __attrs_post_init__(self) -> None:
        if not (all(map(is_language, self.interpretation)) and self._is_one_after_another()):
            refuse_all(self._problems())

    def _is_one_after_another(self) -> bool:
        """Whether no sitting begins before the one before it has ended, wherever they are: then none overlaps."""
        day, hour = datetime.date.min, datetime.time.min
        for sitting in self.sittings:
            if sitting.date < day or (sitting.date == day and sitting.start < hour):
                return False
            day, hour = sitting.date, sitting.end
        return True

    def _problems(self) -> Iterator[Problem]:
        yield from check_tags(self.interpretation, "/interpretation")
        ended: dict[Text | None, tuple[datetime.date, datetime.time]] = {}
        for place, sitting in enumerate(self.sittings):
            before = ended.get(sitting.forum)
            if before is not None and (sitting.date, sitting.start) < before:
                yield Fault.SITTINGS_OVERLAP.problem(f"/sittings/{place}")
            ended[sitting.forum] = (sitting.date, sitting.end)

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days on which the meeting sits."""
        return tuple(dict.fromkeys(sitting.date for sitting in self.sittings))

    def scheduled(self) -> tuple[ItemNumber, ...]:
        """The items taken up, in order, each once."""
        entries = (entry for sitting in self.sittings for entry in sitting.entries)
        return tuple(dict.fromkeys(entry.item for entry in entries if entry.item is not None))
