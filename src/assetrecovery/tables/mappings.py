"""Mappings: what the columns of somebody else's sheet mean, declared once and by hand, so that nothing is guessed."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import attrs

from assetrecovery.records import RecordKind
from assetrecovery.values.counts import Bound
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.money import MAX_DIGITS, Currency
from assetrecovery.values.nouns import noun
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "ColumnMapping",
    "DateForm",
    "DeclaredUnit",
    "DeclaredWord",
    "DigitMark",
    "FixedValue",
    "MappedForm",
    "SheetMapping",
]


class MappedForm(TermEnum):
    """Form of a mapped column · 对应列的形式. As what the cells of a column are read."""

    TEXT = ours("text", en="a text in one language", zh="一种语文的文本")
    AS_WRITTEN = ours("as_written", en="a value in the form of files", zh="文件书写形式的值")
    CODE = ours("code", en="a word that stands for a code", zh="代表代码的词")
    NAME = ours("name", en="a name to be looked up", zh="待查找的名称")
    DATE = ours("date", en="a date in a declared form", zh="已声明书写形式的日期")
    SUM = ours("sum", en="a sum of money", zh="金额")
    NUMBER = ours("number", en="a whole number", zh="整数")
    CURRENCY = ours("currency", en="the currency of a sum in another column", zh="另一列金额的货币")


class DateForm(TermEnum):
    """Form of a date · 日期的书写形式. In which order a sheet writes day, month and year; never guessed."""

    YEAR = ours("year", en="2017 (year)", zh="2017（年）")
    YEAR_MONTH = ours(
        "year_month", en="2017-08, 2017/08 or 2017.08 (year and month)", zh="2017-08、2017/08或2017.08（年月）"
    )
    YEAR_MONTH_DAY = ours("year_month_day", en="2017-08-24, or a day of the sheet", zh="2017-08-24，或电子表格的日期")
    DAY_MONTH_YEAR = ours("day_month_year", en="24/08/2017 (day, month, year)", zh="24/08/2017（日月年）")
    MONTH_DAY_YEAR = ours("month_day_year", en="08/24/2017 (month, day, year)", zh="08/24/2017（月日年）")
    MONTH_YEAR = ours("month_year", en="08/2017 (month and year)", zh="08/2017（月年）")
    DAY_NAMED_MONTH_YEAR = ours("day_named_month_year", en="24 August 2017 or 24 Aug 2017", zh="英文：24 August 2017")
    NAMED_MONTH_YEAR = ours("named_month_year", en="August 2017 or Aug 2017", zh="英文：August 2017")
    CHINESE = ours(
        "chinese", en="in Chinese, with the characters for year, month and day", zh="2017年、2017年8月或2017年8月24日"
    )


class DigitMark(TermEnum):
    """Mark in a number · 数字中的符号. What stands between its digits."""

    POINT = ours("point", en="a point", zh="点")
    COMMA = ours("comma", en="a comma", zh="逗号")
    SPACE = ours("space", en="a space, also one that does not break", zh="空格，包括不换行空格")
    APOSTROPHE = ours("apostrophe", en="an apostrophe", zh="撇号")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class DeclaredWord:
    """Declared word · 已声明的词. A word of a sheet, and the code, id or currency that it stands for."""

    word: str
    """Word · 词. As the sheet writes it."""

    means: str
    """Means · 所指. The code, the id of a record, or the currency."""


def _check_factor(factor: Decimal | None, path: str) -> None:
    """Refuse a factor by which every sum would be nothing, or less."""
    if factor is not None and factor <= 0:
        refuse_all([Fault.BAD_AMOUNT.problem(path, limit=MAX_DIGITS)])


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class DeclaredUnit:
    """Declared unit · 已声明的单位. A word behind a number that multiplies it: m, million, 万, 亿.

    Raises `InvalidError` (`bad_amount`) for a factor that is not more than nothing.
    """

    word: str
    """Word · 词. As the sheet writes it."""

    factor: Decimal
    """Factor · 倍数. By what it multiplies the number."""

    def __attrs_post_init__(self) -> None:
        _check_factor(self.factor, "/factor")


_PLACE: Final = re.compile(r"(?:/(?:[A-Za-z][A-Za-z0-9_-]*|0|[1-9][0-9]{0,2}))+")


def _check_place(place: str | None) -> None:
    """Refuse what is no place in any record; which places a kind of record has, reading the rows says."""
    if place is not None and not _PLACE.fullmatch(place):
        refuse_all([Fault.BAD_PLACE_IN_RECORD.problem("/to")])


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class FixedValue:
    """Fixed value · 固定值. What no cell says and every row means, such as the stage of an amount.

    Raises `InvalidError` (`bad_place_in_record`) for a place that is none.
    """

    to: str
    """Place · 位置. JSON Pointer to the value in the record, as /amounts/0/stage."""

    value: str
    """Value · 值. As files write it."""

    def __attrs_post_init__(self) -> None:
        _check_place(self.to)


_LIMITS: Final = tuple(bound.code for bound in (Bound.AT_LEAST, Bound.AT_MOST, Bound.MORE_THAN, Bound.LESS_THAN))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class ColumnMapping:
    """Mapping of a column · 列的对应. What the cells under one heading mean, and how they are written.

    Raises `InvalidError` (`bad_place_in_record`, `bad_amount`, `unknown_code`) for a place that is none, for a column
    whose numbers are all multiplied by nothing or less, and for a word of a limit that stands for no bound of a single
    figure.

    >>> ColumnMapping(heading="Country", reads=MappedForm.NAME, to="/participants/0/actor").heading
    'Country'
    """

    heading: str
    """Heading · 标题. As the sheet writes it."""

    reads: MappedForm
    """Read as · 读作. As what the cells are read."""

    to: str | None = None
    """Place · 位置. JSON Pointer to where it goes in the record; a sum goes to its amount. Of a currency: left out."""

    language: str | None = None
    """Language · 语文. Of a text: the tag of its language; English if left out."""

    words: tuple[DeclaredWord, ...] = ()
    """Words · 词. Which words stand for which codes, ids or currencies; capitals make no difference."""

    kinds: tuple[RecordKind, ...] = ()
    """Kinds · 种类. Of a name: among which kinds of record it is looked up."""

    forms: tuple[DateForm, ...] = ()
    """Forms of dates · 日期的书写形式. Of a date: every form that the column uses."""

    decimal_mark: DigitMark | None = None
    """Decimal mark · 小数点. Of a sum: what stands before the fraction; left out if there are none."""

    group_mark: DigitMark | None = None
    """Group mark · 分位号. Of a sum: what stands between groups of digits; left out if there is none."""

    units: tuple[DeclaredUnit, ...] = ()
    """Units · 单位. Of a sum: the words that multiply it."""

    about: tuple[str, ...] = ()
    """About · 约. Of a sum: the words that say it is not exact."""

    limits: tuple[DeclaredWord, ...] = ()
    """Limits · 界限. Of a sum: the words that make it a limit, such as "at least", and which bound each stands for."""

    currency_from: str | None = None
    """Currency from · 货币所在列. Of a sum: the heading of the column of currencies, where the cell has none."""

    currency: Currency | None = None
    """Currency · 货币. Of a sum: the currency of the whole column, where its heading says it and no cell does."""

    times: Decimal | None = None
    """Times · 倍数. Of a sum: by what every number is multiplied, where the heading says in thousands or millions."""

    beside: tuple[FixedValue, ...] = ()
    """Beside it · 随附. What else holds of an entry that has this value, and is left out with it."""

    def __attrs_post_init__(self) -> None:
        _check_place(self.to)
        _check_factor(self.times, "/times")
        refuse_all(self._limits_that_are_none())

    def _limits_that_are_none(self) -> Iterator[Problem]:
        for place, limit in enumerate(self.limits):
            if limit.means not in _LIMITS:
                path = f"/limits/{place}/means"
                yield Fault.UNKNOWN_CODE.problem(path, expected=", ".join(_LIMITS), hint="")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False)
class SheetMapping:
    """Mapping of a sheet · 工作表的对应. What each row of somebody's sheet is, and which document it is cited as.

    Read from JSON by `loads(text, SheetMapping)`, with all that is wrong, as any value is. Raises `InvalidError`
    (`bad_ordinal`) unless the row of headings is counted from 1.
    """

    kind: RecordKind
    """Kind · 种类. The kind of record that each row becomes."""

    document: DocumentId
    """Document · 文件. The sheet as a document: each row is cited as the source of what it gave."""

    title: Text | None = None
    """Title · 标题. Of the sheet; if given, a document of this title is added to the records."""

    sheet: str | None = None
    """Sheet · 工作表. Its name in the workbook; left out where there is only one."""

    heading_row: int
    """Row of headings · 标题行. Its number as the sheet shows it; what stands above is not read."""

    id_from: str
    """Id from · 标识符来源列. The heading of the column that tells the records apart."""

    id_prefix: str
    """Id prefix · 标识符前缀. What stands before it and a hyphen in the ids of the records."""

    columns: tuple[ColumnMapping, ...] = ()
    """Columns · 列. What each column means; one heading may be read in several ways."""

    not_read: tuple[str, ...] = ()
    """Not read · 不读取. Headings of columns that are left out on purpose."""

    rows_not_read: tuple[str, ...] = ()
    """Rows not read · 不读取的行. What stands in the column of ids where a row is no entry: Total, 合计, a note."""

    blanks: tuple[str, ...] = ()
    """Blanks · 空值用语. Words that say that a cell is not filled in: TBC, n/a, a dash."""

    always: tuple[FixedValue, ...] = ()
    """Always · 恒定值. What holds of every record."""

    def __attrs_post_init__(self) -> None:
        refuse_all([Fault.BAD_ORDINAL.problem("/heading_row")] if self.heading_row < 1 else [])


SPREADSHEET: Final = Text.ours(en="spreadsheet", zh="电子表格")
"""The kind of document that a sheet is."""
