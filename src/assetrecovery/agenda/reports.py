"""How a report of a meeting is built: its sections, the paragraphs in each, and the agenda items they belong to."""

import attrs

from assetrecovery.agenda.items import ItemNumber
from assetrecovery.values.errors import Fault, refuse, refuse_all
from assetrecovery.values.text import Text, check_letter

__all__ = ["ReportSection"]


@attrs.frozen(kw_only=True, weakref_slot=False)
class ReportSection:
    """Report section · 报告章节. One section of a report, with the range of its paragraphs.

    Raises `InvalidError` (`bad_place_in_document`) for a range that runs backwards.

    >>> ReportSection(number=8, title=Text(zh="通过报告"), first=76, last=76).title.zh
    '通过报告'
    """

    number: int
    """Number · 序号. Printed in Roman numerals in English and in Chinese numerals in Chinese."""

    letter: str | None = None
    """Letter · 字母. Capital letter of a subsection."""

    title: Text
    """Title · 标题. As the report prints it."""

    item: ItemNumber | None = None
    """Item · 议程项目. The agenda item that it reports on."""

    first: int
    """First paragraph · 首段. Number of its first paragraph."""

    last: int
    """Last paragraph · 末段. Number of its last paragraph."""

    def __attrs_post_init__(self) -> None:
        letter = self.letter.lower() if self.letter is not None and self.letter.isupper() else self.letter and "?"
        refuse_all(check_letter(letter, "/letter"))
        if not 0 < self.first <= self.last:
            raise refuse(Fault.BAD_PLACE_IN_DOCUMENT, "/last")
