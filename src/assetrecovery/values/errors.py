"""What can be wrong with an input, said as data: a fault, where it is, and a sentence in each language.

Parsing raises, this module words. A reader of a bad file gets every `Problem` of it at once in one
`InvalidError`; programs use `Problem.code` and `Problem.path`, people read `Problem.en` or `Problem.zh`.

A sentence never repeats the offending text: files of asset returns hold names of people, and messages end up
in logs. It says what was expected, what kind of thing was found, and the path leads to the rest.
"""

import datetime
import enum
import itertools
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from decimal import Decimal
from typing import Any, Final, NoReturn

import attrs

from assetrecovery.values.hints import near
from assetrecovery.values.languages import LANGUAGES, Language, Words, fill, negotiate
from assetrecovery.values.nouns import answer

__all__ = [
    "AssetRecoveryError",
    "Fault",
    "InvalidError",
    "LoadError",
    "MissingExtraError",
    "Problem",
    "SaveError",
    "UnknownIdError",
]


class Fault(enum.Enum):
    """Everything an input can be refused for; the code is stable, the wording is not.

    >>> Fault.UNKNOWN_KEY.code
    'unknown_key'
    """

    # ── the text as a whole ──────────────────────────────────────────────────────────────────────
    NOT_UTF8 = Words("the input is not UTF-8; save it as UTF-8", "输入不是UTF-8编码；请另存为UTF-8")
    NOT_TEXT = Words("the input is {found} and not text; {hint}", "输入是{found}，不是文本；{hint}")
    NOT_JSON = Words(
        "the input is not JSON (line {line}, column {column}); check for a missing comma, quote or bracket",
        "输入不是JSON（第{line}行第{column}列）；请检查是否缺少逗号、引号或括号",
    )
    TOO_DEEP = Words(
        "the input nests deeper than {limit} levels; no record of this library does",
        "输入的嵌套超过{limit}层；本库的任何记录都不会如此",
    )
    TOO_LONG = Words(
        "the input is longer than {limit} bytes; allow more with Limits(size=…), in a shell --limit size=…, or read it "
        "as a stream of JSON Lines",
        "输入超过{limit}字节；可用Limits(size=…)（命令行用--limit size=…）放宽，或以JSON Lines格式逐条读取",
    )
    TOO_MANY_ITEMS = Words(
        "the input holds more than {limit} values; allow more with Limits(items=…), in a shell --limit items=…, or "
        "read it as a stream",
        "输入所含的值超过{limit}个；可用Limits(items=…)（命令行用--limit items=…）放宽，或以流方式读取",
    )
    BAD_LIMIT = Words(
        "a limit is a whole number from 1; depth is at most {depth}, digits are at most {digits}",
        "限度为从1起的整数；depth不超过{depth}，digits不超过{digits}",
    )
    TOO_MANY_PROBLEMS = Words(
        "reading stopped at the limit of problems ({limit}); records not looked at: {left}; correct these first, or "
        "allow more with Limits(problems=…), in a shell --limit problems=…",
        "发现{limit}个问题后停止读取；另有{left}条记录未检查；请先更正已列问题，或用Limits(problems=…)"
        "（命令行用--limit problems=…）放宽",
    )
    NOT_PLAIN = Words(
        "expected plain data, as JSON has it: text, whole number, finite number, true or false, null, list, or dict "
        "with text for keys; found {found}",
        "应为JSON所能表达的普通数据：文本、整数、有限数、真假值、空值、列表，或以文本为键的字典；实为{found}",
    )
    DUPLICATE_KEY = Words("the key occurs twice in one object; keep one", "同一对象中该键出现两次；请只保留一个")
    BAD_NUMBER = Words(
        "not a number that can be read exactly; write at most {limit} digits, without an exponent",
        "不是可以精确读取的数字；请用不超过{limit}位的数字书写，不用指数",
    )
    WRONG_FORMAT = Words(
        "not a bundle of this library; expected the keys format, version and records",
        "不是本库的数据集；应有format、version和records三个键",
    )
    WRONG_VERSION = Words(
        "the version of the format is not known here; this release reads {expected}",
        "格式版本未知；本版本可读{expected}",
    )
    NEWER_VERSION = Words(
        "a newer version of the format; what this release ({expected}) does not know is kept, and written back",
        "格式版本较新；本版本（{expected}）未知的内容均予保留并写回",
    )
    # ── a field ──────────────────────────────────────────────────────────────────────────────────
    WRONG_TYPE = Words("expected {expected}, found {found}{hint}", "应为{expected}，实为{found}{hint}")
    UNKNOWN_KEY = Words(
        "unknown key; known here: {expected}; remove it or correct its spelling{hint}",
        "未知的键；此处可用：{expected}；请删除或更正拼写{hint}",
    )
    FOREIGN_KEY = Words(
        "a key of another system, which would be lost here; use read, which keeps it beside the record, or remove it",
        "另一系统的键，在此会丢失；请改用read（会将其与记录一并保留），或删除该键",
    )
    KEPT_KEY = Words(
        "a key that is not known here; it is kept beside the record and written back; known here: {expected}{hint}",
        "此处未知的键；已与记录一并保留，写出时放回原处；此处可用：{expected}{hint}",
    )
    KEPT_CODE = Words(
        "a code that is not known here; it is kept beside the record and written back; known here: {expected}{hint}",
        "此处未知的代码；已与记录一并保留，写出时放回原处；此处可用：{expected}{hint}",
    )
    MORE_KEPT = Words(
        "more than {limit} keys and codes are not known here, of which these are listed; all of them are kept",
        "此处未知的键和代码多于所列的{limit}个；均已保留",
    )
    KEPT_ASTRAY = Words(
        "what was kept here has lost its place, since the record was changed; take it out of kept, or put it back by "
        "hand",
        "记录已更改，此处所保留的内容失去原位；请将其从kept中去除，或手工放回",
    )
    MISSING_KEY = Words("this key is required; add it", "缺少必需的键；请补上")
    UNKNOWN_TYPE = Words(
        "unknown type of record; expected one of {expected}{hint}", "未知的记录类型；应为下列之一：{expected}{hint}"
    )
    UNKNOWN_CODE = Words("unknown code; expected one of {expected}{hint}", "未知的代码；应为下列之一：{expected}{hint}")
    BAD_LOCAL_CODE = Words(
        "a local code begins with x- and goes on in lower-case letters, digits and hyphens",
        "本地代码须以x-开头，其后为小写字母、数字和连字符",
    )
    BAD_ID = Words(
        "not an id; write lower-case letters and digits in groups joined by hyphens, at most {limit} characters; "
        "a State or territory has its code, such as CHE",
        "不是标识符；请用以连字符相连的小写字母和数字，不超过{limit}个字符；国家或领土则用其代码，如CHE",
    )
    NOT_CANONICAL = Words("write this value in its canonical form: {expected}", "请用规范形式书写此值：{expected}")
    EMPTY = Words("expected at least one; leave the key out if there is none", "至少应有一项；如无则省略该键")
    # ── text ─────────────────────────────────────────────────────────────────────────────────────
    MISSING_LANGUAGE = Words(
        "no language at all; give the text in en, zh or another language",
        "没有任何语文的文本；请提供en、zh或其他语文",
    )
    EMPTY_TEXT = Words("the text is empty or has white space at its ends", "文本为空或首尾有空白")
    BAD_CHARACTER = Words(
        "the text holds a character that does not belong in text (control, bidirectional override, surrogate)",
        "文本含有不应出现的字符（控制符、双向覆盖符或代理码）",
    )
    NOT_NFC = Words("the text is not in Unicode normal form C; normalise it", "文本不是Unicode规范形式C；请先规范化")
    BAD_LANGUAGE = Words(
        "not a canonical BCP 47 language tag (fr, ar, zh-Hant); en and zh have keys of their own",
        "不是规范的BCP 47语文标签（如fr、ar、zh-Hant）；en和zh另有专键",
    )
    DERIVED_WITHOUT_TEXT = Words(
        "a language without text is marked as derived; name only {expected}",
        "标为自拟的语文没有文本；只应列出{expected}",
    )
    # ── dates and times ──────────────────────────────────────────────────────────────────────────
    BAD_DATE = Words(
        "not a date; write 2017, 2017-08 or 2017-08-24, with ?, ~ or % after it if doubtful",
        "不是日期；请写作2017、2017-08或2017-08-24，存疑时其后加?、~或%",
    )
    NO_SUCH_DAY = Words(
        "there is no such day in the calendar; correct it, or write only the month or the year, if no more is known",
        "日历中没有这一天；请更正，或在只知道月份或年份时只写月份或年份",
    )
    INVENTED_DAY = Words(
        "00 or XX stands where the source gives no day or month; write only what is known, such as 2017-08 or 2017",
        "来源未给出日或月之处填了00或XX；请只写已知部分，如2017-08或2017",
    )
    BAD_PERIOD = Words(
        "not a period; write start/end, with .. for an open side and nothing for one that is not known; "
        "a single day is 2024-05-14/2024-05-14",
        "不是时段；请写作起/止，开放的一侧写..，未知的一侧留空；只有一天的写作2024-05-14/2024-05-14",
    )
    PERIOD_BACKWARDS = Words(
        "the period ends before it begins; correct one of the two dates", "时段的结束早于开始；请更正其中一个日期"
    )
    BAD_TIME = Words("not a time of day; write hours and minutes as 10:00", "不是时刻；请写作10:00")
    # ── money ────────────────────────────────────────────────────────────────────────────────────
    BAD_AMOUNT = Words(
        "not an amount; write digits with at most one point, such as 321000000.00, at most {limit} digits",
        "不是金额；请用数字和至多一个小数点书写，如321000000.00，不超过{limit}位",
    )
    UNKNOWN_CURRENCY = Words(
        "not an ISO 4217 currency code, current or withdrawn{hint}", "不是现行或已停用的ISO 4217货币代码{hint}"
    )
    CURRENCY_MISMATCH = Words(
        "amounts in {left} and {right} cannot be added or compared; convert one with a Rate first",
        "{left}与{right}的金额不能相加或比较；请先用Rate换算",
    )
    BAD_LETTER = Words("not a letter of a point; write one letter from a to z", "不是分项字母；请写一个a至z的字母")
    BAD_ORDINAL = Words("numbers are counted from 1; write 1 or more", "序号从1起；请写1或更大的整数")
    BAD_COUNT = Words("a count is not negative; write 0 or more", "数目不能为负；请写0或更大的整数")
    # ── references ───────────────────────────────────────────────────────────────────────────────
    BAD_SYMBOL = Words(
        "not a document symbol of the Conference, its bodies or an organ of the United Nations, such as "
        "CAC/COSP/WG.2/2017/L.1/Add.1 or A/RES/58/4",
        "不是缔约国会议、其附属机构或联合国机关的文件编号，如CAC/COSP/WG.2/2017/L.1/Add.1或A/RES/58/4",
    )
    SYMBOL_OF_PRESS_RELEASE = Words(
        "this is the symbol of a press release, which is no document; keep it as the reference of the document",
        "这是新闻稿编号，不是文件编号；请将其作为文件的其他编号（reference）保存",
    )
    SYMBOL_WITHOUT_NUMBER = Words(
        "the symbol has no number yet, as in an advance version; leave it out until it is known",
        "该编号尚无序号（如预发本）；请待其确定后再填写",
    )
    SEVERAL_SYMBOLS = Words(
        "these are several symbols of one paper; write the first here and the rest as its further symbols",
        "这是同一文件的多个编号；请在此填写第一个，其余填作其他文件编号",
    )
    BAD_RESOLUTION = Words("not the number of a resolution or decision, such as 6/2", "不是决议或决定的编号，如6/2")
    BAD_PROVISION = Words(
        "not a provision, such as UNCAC 57(3)(c) or 第五十七条第三款第（三）项",
        "不是条款，如UNCAC 57(3)(c)或第五十七条第三款第（三）项",
    )
    BAD_PLACE_IN_DOCUMENT = Words(
        "not a place in a document, such as paragraph 2(c), item 4(b), annex or page 7",
        "不是文件中的位置，如paragraph 2(c)、item 4(b)、annex或page 7",
    )
    BAD_ITEM = Words("not an agenda item, such as 3 or 4(b)", "不是议程项目，如3或4(b)")
    DANGLING_REFERENCE = Words(
        "nothing with this id is in the bundle or its base; add the record or correct the id{hint}",
        "数据集及其基础数据中没有此标识符；请补上记录或更正标识符{hint}",
    )
    WRONG_KIND = Words(
        "this id is that of a record of another kind ({found}); expected: {expected}",
        "此标识符属于另一种记录（{found}）；应为：{expected}",
    )
    DUPLICATE_ID = Words(
        "another record of the bundle has this id; give every record its own",
        "数据集中另有记录使用此标识符；每条记录须有自己的标识符",
    )
    OTHER_KIND = Words(
        "another kind of record has this id here; a record is replaced by one of its own kind",
        "此处使用该标识符的是另一种记录；记录只能由同种记录替换",
    )
    MERGE_CONFLICT = Words(
        "both bundles have a record with this id, and they differ here; "
        "say which one to keep, or make them alike first",
        "两个数据集都有此标识符的记录，且此处内容不同；请指明保留哪一个，或先使两者一致",
    )
    CHANGE_DOES_NOT_FIT = Words(
        "what stands here is not what the change was made from; compare the bundles again",
        "此处与变动所依据的内容不符；请重新比较数据集",
    )
    UNKNOWN_ID = Words(
        "no record with this id is in the bundle or its base{hint}", "数据集及其基础数据中没有此标识符的记录{hint}"
    )
    IN_THE_BASE = Words(
        "this record is in the base, and only a bundle's own records are changed; change the bundle that is the base, "
        "or add a record with this id to this bundle, which then takes its place",
        "此记录在基础数据中，而只能改动数据集自身的记录；请改动用作基础的数据集，或在本数据集中加入以此为标识符的记录，由其取代",
    )
    UNKNOWN_DATA_SET = Words(
        "no data set of this name comes with the library; known: {expected}", "本库没有此名称的数据集；已知：{expected}"
    )
    NOT_IN_A_CHAIN = Words(
        "this is in no chain: no mandate, annotation to an item, panel or recommendation names it",
        "此项不在任何链条之中：没有任务授权、议程项目说明、专题小组或建议提及它",
    )
    NAME_NOT_DATED = Words("no name is recorded for that day", "该日没有记录在案的名称")
    # ── what makes an object meaningless ─────────────────────────────────────────────────────────
    SITTINGS_OVERLAP = Words(
        "this sitting overlaps the one before it in the same room or committee; correct a time, or name the rooms",
        "本场会议与同一会议室或委员会的前一场时间重叠；请更正时间或注明会议室",
    )
    SITTING_BACKWARDS = Words(
        "the sitting ends at or before its beginning; correct one of the two times",
        "会议的结束不晚于开始；请更正其中一个时间",
    )
    DUPLICATE_ITEM = Words(
        "the agenda has this item already; give each item its own number", "议程中已有此项目；请为每个项目单独编号"
    )
    DUPLICATE_AGENDA = Words(
        "the meeting has this agenda already: one is adopted, and each provisional one is a paper of its own",
        "会议已有此议程：通过的议程只有一份，各份临时议程应为不同文件",
    )
    SPEAKER_UNCLEAR = Words(
        "a named speaker has an actor or an office, and an unnamed one has neither",
        "指明的发言者应有行为体或职务，未指明的则两者皆无",
    )
    NOBODY_NAMED = Words(
        "this does not say who is meant; name an actor, or describe in words whom the source leaves unnamed",
        "此处未说明是谁；请指明行为体，来源未指名的请用文字描述",
    )
    BAD_IDENTIFIER = Words(
        "not an identifier of this scheme, whose form a public standard fixes; copy it whole, as its issuer writes it",
        "不是该体系的标识符，其格式由公开标准规定；请照编号方的写法完整抄录",
    )
    DUPLICATE_ENTRY = Words(
        "another entry of this record has this key; give every entry its own",
        "本记录中另有条目使用此键；每个条目须有自己的键",
    )
    UNKNOWN_ENTRY = Words(
        "no entry of this record has this key; known here: {expected}{hint}",
        "本记录中没有使用此键的条目；此处可用：{expected}{hint}",
    )
    BAD_ENTRY = Words(
        "not a key of an entry, such as agreed-1; write lower-case letters and digits in groups joined by hyphens",
        "不是条目的键，如agreed-1；请用以连字符相连的小写字母和数字",
    )
    ENTRY_CYCLE = Words(
        "this entry is said to stand before or above itself; break the cycle",
        "此条目被说成先于自身或由自身构成；请断开循环",
    )
    FIGURE_AND_BOUND = Words(
        "a figure does not go with the bound “unstated”, and every other bound needs one; give the figure, or say that "
        "it is not stated",
        "界限为“unstated”（未说明）时不应有数字，其他界限均须有数字；请给出数字，或注明未说明",
    )
    BAD_ROUNDING = Words(
        "the unit to which a figure is rounded is greater than zero; write 10000 for a figure rounded to ten thousands",
        "数字的取整单位须大于零；取整到万位时请写10000",
    )
    BAD_RANGE = Words(
        "a range has the bound “between” and an upper limit above its lower one, in one currency; no other bound does",
        "范围须有高于下限的上限，货币相同，界限为“between”（介于）；其他界限不设上限",
    )
    BAD_SHARE = Words("not a share; write a percentage from 0 to 100, such as 90", "不是份额；请写0至100的百分比，如90")
    BAD_INTERVAL = Words(
        "a length of time is a whole number of days or of months, not of both, and not negative",
        "时间长度为整数日或整数月，二者取一，不能为负",
    )
    STEP_NOT_ALLOWED = Words(
        "the life cycle has no such step; allowed from here: {allowed}", "此生命周期没有这一步骤；由此可到：{allowed}"
    )
    AMBIGUOUS = Words(
        "this can be read in {count} ways, and nothing here says which is meant; write it so that only one is possible",
        "此处有{count}种读法，无从判断所指；请改用只有一种读法的写法",
    )
    UNREADABLE = Words(
        "not {expected} as papers write one, such as {example}", "不是文件中常见写法的{expected}，如{example}"
    )
    # ── tables ───────────────────────────────────────────────────────────────────────────────────
    UNKNOWN_TABLE = Words(
        "there is no such table; known here: {expected}{hint}", "没有这个表；此处可用：{expected}{hint}"
    )
    UNKNOWN_COLUMN = Words(
        "this table has no such column; known here: {expected}{hint}", "此表没有这一列；此处可用：{expected}{hint}"
    )
    REPEATED_COLUMN = Words("another column has this heading; keep one", "另有一列使用此标题；请只保留一列")
    NO_COLUMN_OF_KEYS = Words(
        "the table needs this column, which says to what each row belongs: {expected}",
        "此表须有说明各行归属的列：{expected}",
    )
    CELL_BEYOND_HEADINGS = Words("this cell stands under no heading", "此单元格上方没有标题")
    BAD_ENTRY_PLACE = Words(
        "not a place where this kind of record has such an entry; write one as {expected}",
        "此种记录的这一位置没有这类条目；请写如{expected}",
    )
    NO_SUCH_ENTRY = Words(
        "nothing stands at this place in the tables; add the row of the entry, or correct the place",
        "各表中没有此位置的条目；请补上该条目的行，或更正位置",
    )
    REPEATED_PLACE = Words(
        "another row of this record has this place; give every row its own",
        "该记录另有一行使用此位置；每行须有自己的位置",
    )
    NOT_IN_THE_TABLES = Words(
        "no row of the tables of records has this id; add the record, or correct the id{hint}",
        "各记录表中没有此标识符；请补上该记录，或更正标识符{hint}",
    )
    INEXACT_NUMBER = Words(
        "a spreadsheet keeps 15 digits of a number, and this one has more; enter it as text",
        "电子表格只保留数字的15位，此数超出；请以文本形式填写",
    )
    NOT_FILLED_IN = Words(
        "this is required, and the row does not give it; fill in the cell, or add the column",
        "此项必填，而本行未填；请填写该单元格，或补上此列",
    )
    SHOWN_OTHERWISE = Words(
        "the format of this cell shows a currency, a unit or a multiple that its number does not have, so that a "
        "reader sees another value than the file holds; remove the format, or declare in the mapping what is shown",
        "此单元格的格式显示了其数字本身没有的货币、单位或倍数，人所读到的与文件所存的不同；请去除该格式，或在对应表中声明所显示的词",
    )
    COMPUTED_CELL = Words(
        "a formula or an error stands here; enter the value itself", "此处是公式或错误值；请直接填写数值"
    )
    MERGED_CELL = Words(
        "this cell is merged with the one above, and whether its value holds for this row is never guessed; "
        "undo the merging and fill in each row",
        "此单元格与上方单元格合并，其值是否适用于本行从不推测；请取消合并并逐行填写",
    )
    DAY_NOT_SHOWN = Words(
        "the spreadsheet holds a whole day here and shows only part of it; enter the date as text, such as 2017-08",
        "电子表格在此保存了完整日期而只显示其一部分；请以文本形式填写日期，如2017-08",
    )
    TOO_LONG_FOR_A_CELL = Words(
        "a cell of such a file holds at most {limit} characters; keep these records as JSON",
        "此类文件的单元格至多容纳{limit}个字符；请将这些记录保存为JSON",
    )
    TOO_MANY_ROWS = Words(
        "a sheet of a spreadsheet holds at most {limit} rows; write these tables as CSV",
        "电子表格的工作表至多容纳{limit}行；请将这些表写成CSV",
    )
    NOT_IN_THE_ROW = Words(
        "this row does not give {expected}, which the record needs; fill in the cell, or map a column to it",
        "此行未给出记录所需的{expected}；请填写该单元格，或为其指定一列",
    )
    TOO_MANY_CELLS = Words(
        "these tables have more than {limit} cells; allow more with Limits(items=…), or read them in parts",
        "这些表的单元格超过{limit}个；可用Limits(items=…)放宽，或分批读取",
    )
    NOT_SEPARATED = Words(
        "not comma-separated values (from line {line}); check for a missing quote, and for semicolons or tabs in place "
        "of commas, and save the sheet again",
        "不是逗号分隔值（第{line}行起）；请检查是否缺少引号，是否以分号或制表符代替了逗号，并重新保存该表",
    )
    NOT_DESCRIBED = Words(
        "{expected} does not list this file, which was not read; add it there, or delete {expected}",
        "{expected}未提及此文件，故未读取；请在其中补上，或删除{expected}",
    )
    NOT_A_WORKBOOK = Words("the file is not a workbook that can be read", "该文件不是可以读取的工作簿")
    UNKNOWN_WORD = Words(
        "this word stands for no code in the mapping; declared there: {expected}",
        "对应表中没有此词所对应的代码；已声明：{expected}",
    )
    UNDECLARED_FORM = Words(
        "not written in any form that the mapping declares: {expected}", "不是对应表所声明的任何书写形式：{expected}"
    )
    NO_SUCH_HEADING = Words(
        "this row does not have headings that the mapping names: {expected}; "
        "correct them, or the row in which it looks for headings",
        "此行没有对应表所依据的标题：{expected}；请更正标题，或更正标题行",
    )
    BAD_PLACE_IN_RECORD = Words(
        "expected a place in a record, such as /amounts/0/stage: names of fields and numbers, each after a slash",
        "应为记录中的位置，如/amounts/0/stage：字段名和序号，前面各有一条斜线",
    )
    PLACE_TAKEN = Words(
        "what stands here goes to a place in the record that the row has already given another value; "
        "let one column of the mapping go there",
        "此处的值所对应的记录位置，本行已给出另一个值；请在对应表中只用一列对应该位置",
    )
    SEVERAL_READINGS = Words(
        "two declared forms read this differently; declare which one is used",
        "两种已声明的书写形式对此读法不同；请声明此列使用哪一种",
    )
    SEVERAL_BEAR_THIS_NAME = Words(
        "several records bear this name ({expected}); "
        "say in the words of this column of the mapping which one is meant",
        "有多个对象使用此名称（{expected}）；请在对应表此列的words中说明所指",
    )
    NO_SUCH_NAME = Words(
        "nobody of this name is known here; correct it, or give its id in the words of this column{hint}",
        "此处没有这个名称；请更正，或在此列的words中给出其标识符{hint}",
    )
    TWO_CURRENCIES = Words(
        "this cell, the column of currencies and the mapping name two currencies; correct one of them",
        "此单元格、货币列与对应表写明的货币不同；请更正其一",
    )
    NO_CURRENCY = Words(
        "a sum without a currency, which is never guessed; write it in the cell, in the column of currencies, "
        "or in the mapping of the column",
        "金额没有货币，而货币从不推测；请写在此单元格、货币列或此列的对应中",
    )
    # ── use of the library ───────────────────────────────────────────────────────────────────────
    MISSING_EXTRA = Words(
        'this needs the "{extra}" extra; install assetrecovery[{extra}]',
        "此功能需要附加组件“{extra}”；请安装assetrecovery[{extra}]",
    )
    NO_SUCH_TEXT = Words(
        "there is no text in {language}; ask for one of {expected} or give a fallback",
        "没有{language}文本；请在{expected}中选择或指定后备语文",
    )
    NO_SUCH_LANGUAGE = Words(
        "labels and messages are in {expected}, and in no other language", "标签和信息只有{expected}两种语文"
    )
    CANNOT_WRITE = Words("expected {expected}, holds {found}", "应为{expected}，实为{found}")
    CANNOT_READ = Words(
        "only values, records and bundles of this library can be read", "只能读取本库的值、记录和数据集"
    )
    CANNOT_OPEN = Words("the file cannot be read", "无法读取该文件")
    # ── files, formats and versions ──────────────────────────────────────────────────────────────
    CANNOT_SAVE = Words(
        "the file cannot be written: the disk may be full, or you may not write to the folder; nothing was changed",
        "无法写入该文件：磁盘可能已满，或对该文件夹无写入权限；原有内容未变",
    )
    BAD_GZIP = Words(
        "the input is named as gzip or begins like it, and cannot be decompressed; it may have been cut off",
        "输入的名称或开头表明其为gzip压缩，但无法解压；可能不完整",
    )
    LINE_TOO_LONG = Words(
        "the line is longer than {limit} bytes, which no record of this library needs",
        "该行超过{limit}字节，本库的任何记录都不需要这么长",
    )
    MISSING_HEAD = Words(
        'the first line must say what the file is: an object with the format "assetrecovery" and the version '
        '"{expected}", above the records',
        "第一行须说明文件性质：位于记录之前的一个对象，含格式（format）“assetrecovery”和版本（version）“{expected}”",
    )
    MIGRATED = Words(
        "written in version {version} of the format; read as {expected} (step {step})",
        "按格式{version}版写成；已读作{expected}（步骤{step}）",
    )
    NOT_YAML = Words(
        "the input is not YAML (line {line}, column {column}); check indentation, quotes and brackets",
        "输入不是YAML（第{line}行第{column}列）；请检查缩进、引号和括号",
    )
    YAML_FEATURE = Words(
        "this uses {found} of YAML, which files of this library do not have (line {line}); write the value out",
        "此处使用了YAML的{found}，本库的文件不用此功能（第{line}行）；请将值直接写出",
    )
    YAML_UNCLEAR = Words(
        "readers of YAML disagree about what this value without quotes is (line {line}); put it into double quotes if "
        "it is text, and write a number as JSON does",
        "YAML各种读取程序对此无引号值理解不一（第{line}行）；如为文本请加双引号，如为数字请按JSON写法书写",
    )

    @property
    def code(self) -> str:
        """The stable name of the fault, in snake case."""
        return self.name.lower()

    def problem(self, path: str = "", /, **details: str | int | Words) -> "Problem":
        """Word the fault at a place."""
        sentence = fill(self.value, details)
        expected = details.get("expected")
        return Problem(
            code=self.code,
            path=path,
            en=sentence.en,
            zh=sentence.zh,
            expected=expected if expected is None or isinstance(expected, Words) else Words(*2 * (str(expected),)),
        )


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Problem:
    """Problem · 问题. One thing that is wrong with an input: plain data, worded in both languages.

    What the value says stands in no field, only of which type it is and how long; names of people are in these files.

    >>> Fault.BAD_SYMBOL.problem("/records/0/symbol").path
    '/records/0/symbol'
    """

    code: str
    """Code · 代码. Stable name of the fault, for programs; published codes are never renamed."""

    path: str = ""
    """Path · 路径. JSON Pointer (RFC 6901) from the root of the input; empty for the whole of it."""

    en: str
    """English · 英文. What was expected and what to do; never the offending text itself."""

    zh: str
    """Chinese · 中文. The same sentence in Chinese."""

    expected: Words | None = None
    """Expected · 应有. What should stand there, in both languages; None where the sentence alone says it."""

    type: str | None = None
    """Type · 类型. The JSON type of the value that was found: object, array, string, number, boolean or null."""

    length: int | None = None
    """Length · 长度. Of a string its characters, of a number its digits, of an array or object its entries."""

    line: int | None = None
    """Line · 行. Where the value begins in the text that was read, counted from 1; None if no text was."""

    column: int | None = None
    """Column · 列. The character of that line, counted from 1."""

    record: str | None = None
    """Record · 记录. The id of the record that is meant, if it has a sound one."""

    def in_(self, language: Language) -> str:
        """Return the sentence in one language."""
        language = spoken(language)
        return Words(self.en, self.zh).in_(language)

    def under(self, *tokens: str | int) -> "Problem":
        """Return the same problem seen from further out: the tokens go in front of its path."""
        return attrs.evolve(self, path=pointer(*tokens) + self.path)

    def text(self, language: Language) -> str:
        """Say in one line where it is and what it is.

        >>> attrs.evolve(Fault.BAD_TIME.problem("/start"), line=2, column=12).text("en")
        '2:12 /start: not a time of day; write hours and minutes as 10:00'
        """
        language = spoken(language)
        sentence = self.in_(language)
        place = f"{self.line}:{self.column}" if self.line is not None else ""
        where = " ".join(filter(None, (place, self.path)))
        return f"{where}: {sentence}" if where else sentence

    def to_plain(self) -> dict[str, Any]:
        """Return the same as plain data, as JSON holds it; what is not known is left out.

        >>> Fault.BAD_TIME.problem("/start").to_plain()["code"]
        'bad_time'
        """
        plain: dict[str, Any] = {"code": self.code, "path": self.path, "en": self.en, "zh": self.zh}
        more = {"type": self.type, "length": self.length, "line": self.line, "column": self.column}
        if self.expected is not None:
            plain["expected"] = self.expected._asdict()
        return plain | {name: value for name, value in {**more, "record": self.record}.items() if value is not None}


def pointer(*tokens: str | int) -> str:
    """Write a JSON Pointer; a key too long to be one of ours is cut, so that no message grows with its input.

    >>> pointer("records", 0, "a/b")
    '/records/0/a~1b'
    """
    return "".join("/" + _cut(str(token)).replace("~", "~0").replace("/", "~1") for token in tokens)


_TOKEN_LIMIT: Final = 40


def _cut(token: str) -> str:
    shown = token if token.isprintable() else ascii(token)[1:-1]
    return shown if len(shown) <= _TOKEN_LIMIT else shown[:_TOKEN_LIMIT] + "…"


class AssetRecoveryError(ValueError):
    """Every error of this library; `problems` says each thing that is wrong.

    >>> from assetrecovery.values.dates import PartialDate
    >>> try:
    ...     PartialDate.parse("2017-06-31")
    ... except AssetRecoveryError as error:
    ...     print(error.problems[0].code, error.text("zh"))
    no_such_day 日历中没有这一天；请更正，或在只知道月份或年份时只写月份或年份
    """

    problems: tuple[Problem, ...]
    """Each thing that is wrong, in the order of the input."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Gather the problems; at least one is expected."""
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return self.text("en")

    def text(self, language: Language) -> str:
        """Say every problem in one language, a line each, with its place."""
        language = spoken(language)
        return "\n".join(problem.text(language) for problem in self.problems)

    def to_plain(self) -> list[dict[str, Any]]:
        """Return every problem as plain data."""
        return [problem.to_plain() for problem in self.problems]

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code


class InvalidError(AssetRecoveryError):
    """The input could be read, and says something that cannot be: wrong types, codes, dates, references."""

    def under(self, *tokens: str | int) -> "InvalidError":
        """Return the same error seen from further out."""
        return InvalidError(problem.under(*tokens) for problem in self.problems)


class LoadError(AssetRecoveryError):
    """The input could not be read at all: not UTF-8, not JSON, beyond a limit."""


class SaveError(AssetRecoveryError):
    """The output could not be written; what stood there before is as it was. The cause is the system's own error."""


class UnknownIdError(AssetRecoveryError, KeyError):
    """No record has the id that was asked for; also a `KeyError`, as for any mapping."""


class MissingExtraError(AssetRecoveryError, ImportError):
    """A part of the library was used whose optional dependency is not installed; the text names the extra."""


def refuse(fault: Fault, path: str = "", /, **details: str | int | Words) -> InvalidError:
    """Build the error for one fault, to be raised where it was found."""
    return InvalidError([fault.problem(path, **details)])


def unknown_id(path: str = "", /, *, hint: Words | str = "") -> UnknownIdError:
    """Build the error for an id that no record has, to be raised where it was asked for."""
    return UnknownIdError([Fault.UNKNOWN_ID.problem(path, hint=hint)])


most: Final[ContextVar[int]] = ContextVar("most", default=200)
"""How many problems are gathered before the work stops: an input may hold a million faults, and costs no more.

It stands here and not in every signature, since what finds a problem and what sets the limit are a dozen calls apart.
One more than the limit is gathered, by which it is known that there were more.
"""


def refuse_all(problems: Iterable[Problem]) -> None:
    """Raise one error with all problems, if there are any; of very many, no more than a reader takes in."""
    if problems and (gathered := tuple(itertools.islice(problems, most.get() + 1))):
        raise InvalidError(gathered)


def spoken(language: str) -> Language:
    """Take what a caller gave for a language, also as a tag such as zh-Hans-CN (see `languages.negotiate`).

    Raises `InvalidError` (`no_such_language`) for any but the two.

    >>> spoken("zh-CN")
    'zh'
    >>> spoken("fr")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: labels and messages are in en and zh, and in no other language
    """
    for known in LANGUAGES:
        if language == known:
            return known
    if answered := negotiate(language):
        return answered
    raise refuse(Fault.NO_SUCH_LANGUAGE, expected=Words("en and zh", "en和zh"))


def missing_extra(extra: str) -> NoReturn:
    """Say which extra to install."""
    raise MissingExtraError([Fault.MISSING_EXTRA.problem(extra=extra)])


def suggestion(text: str, known: Iterable[str], aliases: Mapping[str, str] | None = None) -> Words:
    """Suggest the known word that was meant by a misspelt one, by the one rule of `hints`, or nothing.

    >>> suggestion("provisonal", ["provisional", "adopted"]).zh
    '；可能是provisional'
    """
    meant = near(text, known, aliases)
    return Words(f"; perhaps {meant}", f"；可能是{meant}") if meant else Words("", "")


_KINDS: Final[dict[type[object], Words]] = {
    dict: Words("an object", "对象"),
    list: Words("an array", "数组"),
    str: Words("a text", "文本"),
    bool: Words("true or false", "真假值"),
    int: Words("a whole number", "整数"),
    float: Words("a number", "数字"),
    Decimal: Words("a decimal", "十进制数"),
    bytes: Words("bytes", "字节串"),
    datetime.date: Words("a date", "日期"),
    datetime.time: Words("a time of day", "时刻"),
    type(None): Words("null", "空值"),
}


A_BUNDLE: Final = Words("a bundle", "数据集")
A_RECORD: Final = Words("a record", "记录")
"""What was expected where it is asked for in more than one place."""


def found(value: object) -> Words:
    """Name the kind of a thing in both languages without repeating what it says.

    >>> found("anything").en, found([]).zh
    ('a text', '数组')
    """
    return kind_words(type(value))


def kind_words(kind: type[object]) -> Words:
    """Name a kind of thing that Python has, as readers of a sentence know it.

    >>> kind_words(str).zh, kind_words(set).en
    ('文本', 'an object of another kind')
    """
    return next((words for known, words in _KINDS.items() if issubclass(kind, known)), _ANOTHER_KIND)


_ANOTHER_KIND: Final = Words("an object of another kind", "其他类型的对象")
