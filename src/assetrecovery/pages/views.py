"""The views of records, bundles and answers in a notebook, each a small piece of HTML in both languages."""

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Final

from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.checks.report import Finding, Report
from assetrecovery.data import reference_data
from assetrecovery.editing.changes import ChangeSet, FieldChange
from assetrecovery.introspection.labels import class_label, field_label
from assetrecovery.kinds import snake
from assetrecovery.ledgers.counting import LedgerLine
from assetrecovery.ledgers.reconciliation import CurrencyAccount, Reconciliation
from assetrecovery.ledgers.steps import Step
from assetrecovery.pages.layout import listing
from assetrecovery.pages.markup import UNBROKEN, Html, element
from assetrecovery.pages.sorting import SORTING, Cell, Keyed, sortable
from assetrecovery.pictures.canvas import still
from assetrecovery.queries.volume_tables import StageCoverage, VolumeRow, VolumeTable
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.show.entries import describe
from assetrecovery.show.layout import SIDES
from assetrecovery.show.marking import MARK, SILENT, Marks
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import answers
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.languages import Language, Words, fill
from assetrecovery.values.money import Money
from assetrecovery.values.terms import TermEnum
from assetrecovery.wording import money, money_range

__all__: list[str] = []

MOST_ROWS: Final = 40
MOST_LINES: Final = 24
MOST_LETTERS: Final = 300
"""So much of a table, of a record and of one cell is shown; a notebook keeps what it shows in its file."""

_STYLE: Final = (
    ".ar-view{max-width:72rem;overflow-x:auto;font-size:.92em;line-height:1.45}"
    ".ar-view.ar-view table{border-collapse:collapse;margin:.4em 0;table-layout:auto}"
    ".ar-view.ar-view :is(th,td){border:1px solid rgba(127,127,127,.6);padding:.2em .6em;text-align:left;"
    "vertical-align:top;line-height:1.4}.ar-view.ar-view.ar-view :is(thead,tr){background:none;border:0;padding:0}"
    ".ar-view :is(p,li){overflow-wrap:anywhere}.ar-view :is(p,ul){margin:.2em 0}.ar-view ul{padding-left:1.3em}"
    ".ar-view .ar-sides{display:flex;flex-wrap:wrap;gap:0 2em}.ar-view .ar-sides>div{flex:1 1 20em;min-width:0}"
    + UNBROKEN
)
"""No colour but the notebook's own, so that it is read in light and in dark; what notebooks say of tables, they say
more strongly than one class can answer. A row has no ground of its own, since every second would have another one only
until they are put in another order."""

_MORE: Final = Words("and {count} more", "另有{count}项")
_DISPUTES: Final = Words("disputes", "争议")
_UNSTATED: Final = Words("sums of unknown size", "数额不详的款项")
_KIND: Final = Words("Kind of record", "记录种类")
_NUMBER: Final = Words("Number", "数目")
_WHAT: Final = Words("Change", "变动")
_CLEAN: Final = Words("nothing to report", "未发现问题")
_GAPS: Final = Words("returns and stages in no row", "未列入任何一行的返还和阶段")


def record_view(record: Record) -> str:
    """A record with all that it says; a return with what is asked first of it."""
    bundle = Bundle(records=(record,), base=reference_data())
    sides: dict[Language, list[str]] = {language: _lines(bundle, language, record) for language in SIDES}
    parts = [_side(language, lines) for language, lines in sides.items()]
    notes = _notes("".join(line for lines in sides.values() for line in lines))
    return _view(_head(_both(kind_of(record)), record.id), element("div", *parts, class_="ar-sides"), *notes)


def _lines(bundle: Bundle, language: Language, record: Record) -> list[str]:
    if isinstance(record, Return):
        sheet = ReturnSheet(bundle, language, record, Marks.QUOTABLE)
        sources = [f"[{place}] {sheet.actor(source)}" for place, source in enumerate(sheet.sources, start=1)]
        return [sheet.name(record), *answers(sheet), *sources]
    return [*describe(Sheet(bundle, language, marks=Marks.QUOTABLE), record)]


def _side(language: Language, lines: Sequence[str]) -> Html:
    shown = [listing(_cut(line.replace(SILENT, "")) for line in lines[:MOST_LINES])]
    if len(lines) > MOST_LINES:
        shown.append(element("p", fill(_MORE, {"count": str(len(lines) - MOST_LINES)}).in_(language)))
    return element("div", *shown, lang=_tag(language))


def bundle_view(bundle: Bundle) -> str:
    """A bundle: how many records of each kind, and the first of them."""
    counted = Counter(type(record) for record in bundle.records)
    rows = [
        (_member(RecordKind(snake(cls.__name__))), _count(number), _first_ids(bundle, cls))
        for cls, number in counted.items()
    ]
    return _view(
        _head(_both_of(Bundle), f"{len(bundle.records):,}"),
        sortable((_both_words(_KIND), _both_words(_NUMBER), "id"), rows),
    )


def _first_ids(bundle: Bundle, cls: type[Any]) -> str:
    found = [record.id for record in itertools.islice((one for one in bundle.records if type(one) is cls), 5)]
    return _cut(", ".join(found))


def reconciliation_view(found: Reconciliation) -> str:
    """A reconciliation: by currency the stages, then what is compared with what and what comes of it."""
    rest = {_DISPUTES: len(found.disputes), _UNSTATED: len(found.unstated)}
    counted = [_both_words(words, number) for words, number in rest.items() if number]
    parts = [part for account in found.accounts for part in _account(account)]
    return _view(_head(_both_of(Reconciliation), found.subject), *parts, *(element("p", words) for words in counted))


def _account(account: CurrencyAccount) -> Iterator[Html]:
    sum_ = f"{account.currency.label('zh')} · {account.currency.plural} ({account.currency.code})"
    lines = [(_member(line.stage), _line_sum(line)) for line in account.lines]
    yield sortable((*_heads(LedgerLine, "stage"), sum_), lines)
    steps = [(_member(step.kind), _member(step.answer), _left(step)) for step in account.steps[:MOST_ROWS]]
    if steps:
        yield sortable((*_heads(Step, "kind", "answer"), _both_phrase(Phrase.WHAT_IS_LEFT)), steps)


def _line_sum(line: LedgerLine) -> Cell:
    return Keyed(_both(line.status), None) if line.sum is None else _range(line.lower, line.upper)


def _left(step: Step) -> Cell:
    return "" if step.low is None and step.high is None else _range(step.low, step.high)


def volumes_view(found: VolumeTable) -> str:
    """Volumes: a row a stage, year and currency, and of how many returns they speak."""
    rows = [
        (
            _member(row.stage),
            Keyed(str(row.year or "—"), row.year),
            Keyed(_in_both(functools.partial(money, row.sum)), _sum_key(row.sum, row.sum)),
            _range(row.between.low, row.between.high),
            _count(len(row.returns)),
        )
        for row in found.rows[:MOST_ROWS]
    ]
    coverage = [(_member(one.stage), f"{one.counted} / {one.returns}") for one in found.coverage]
    return _view(
        _head(_both_of(VolumeTable), ""),
        sortable(_heads(VolumeRow, "stage", "year", "sum", "between", "returns"), rows),
        *_both_more(len(found.rows)),
        sortable((*_heads(StageCoverage, "stage"), _both_of(StageCoverage)), coverage),
        *([element("p", _both_words(_GAPS, len(found.gaps)))] if found.gaps else []),
    )


def changes_view(found: ChangeSet) -> str:
    """What differs between two bundles: which records came and went, and each place that is otherwise."""
    came: list[tuple[Cell, ...]] = [
        (Keyed(_both_phrase(phrase), place), _cut(record.id), "", "", "")
        for place, (phrase, records) in enumerate(((Phrase.REMOVED, found.removed), (Phrase.ADDED, found.added)))
        for record in records
    ]
    changed: list[tuple[Cell, ...]] = [
        (
            Keyed(_both_phrase(Phrase.CHANGED), 2),
            change.id,
            field.path,
            _cut(_repr(field.before)),
            _cut(_repr(field.after)),
        )
        for change in found.changed
        for field in change.fields
    ]
    rows = [*came, *changed]
    if not rows:
        return _view(
            _head(_both_of(ChangeSet), ""),
            element("p", _both_phrase(Phrase.OTHER_ORDER if found.order else Phrase.NO_CHANGES)),
        )
    head = (_both_words(_WHAT), "id", *_heads(FieldChange, "path", "before", "after"))
    return _view(_head(_both_of(ChangeSet), f"{len(rows):,}"), sortable(head, rows[:MOST_ROWS]), *_both_more(len(rows)))


def report_view(found: Report) -> str:
    """What a check found, in the order of the records."""
    if not found.findings:
        return _view(_head(_both_of(Report), ""), element("p", _both_words(_CLEAN)))
    rows = [_finding(finding) for finding in found.findings[:MOST_ROWS]]
    return _view(_head(_both_of(Report), f"{len(found.findings):,}"), _findings(rows), *_both_more(len(found.findings)))


def finding_view(found: Finding) -> str:
    """One finding."""
    return _view(_findings([_finding(found)]))


def _findings(rows: Iterable[Sequence[Cell]]) -> Html:
    return sortable((*_heads(Finding, "severity", "rule", "path"), "中文", "English"), rows)


def _finding(found: Finding) -> tuple[Cell, ...]:
    return (_member(found.severity), found.rule, _cut(found.path), Keyed(_cut(found.zh), None), _cut(found.en))


# ── parts ────────────────────────────────────────────────────────────────────────────────────────


def _view(*parts: str) -> str:
    looks = _STYLE + SORTING if any(_SORTS in part for part in parts) else _STYLE
    return still(element("div", element("style", Html(looks)), *parts, class_="ar-view", tabindex="0"), "span")


_SORTS: Final = 'class="ar-sort"'
"""Of markup only: in a text, the quotes would be escaped."""


def _head(title: str, beside: str) -> Html:
    return element("p", element("b", title), *([" ", element("code", _cut(beside))] if beside else []))


def _both_of(cls: type[Any]) -> str:
    return f"{class_label(cls, 'zh')} · {class_label(cls, 'en')}"


def _both(member: TermEnum) -> str:
    return f"{member.label('zh')} · {member.label('en')}"


def _heads(cls: type[Any], *fields: str) -> tuple[str, ...]:
    """What columns are called: as the fields of a class are."""
    return tuple(f"{field_label(cls, name, 'zh')} · {field_label(cls, name, 'en')}" for name in fields)


def _in_both(word: Callable[[Language], str]) -> str:
    return " · ".join(dict.fromkeys(word(language) for language in SIDES))


def _range(low: Money | None, high: Money | None) -> Cell:
    return Keyed(_in_both(functools.partial(money_range, low, high)), _sum_key(low, high))


def _sum_key(low: Money | None, high: Money | None) -> tuple[str, Decimal, Decimal] | None:
    """Sums of one currency in order; of several currencies nobody says which is more, and these are by their codes."""
    known = high if low is None else low
    if known is None:
        return None
    return (
        known.currency.code,
        Decimal("-Infinity") if low is None else low.amount,
        Decimal("Infinity") if high is None else high.amount,
    )


def _member(member: TermEnum) -> Cell:
    """A code, in the order of its list: stages as money passes them, and what is severe first."""
    return Keyed(_both(member), [*type(member)].index(member))


def _count(number: int) -> Cell:
    return Keyed(f"{number:,}", number)


def _both_words(words: Words, number: int | None = None) -> str:
    said = " · ".join(words.in_(language) for language in SIDES)
    return said if number is None else f"{said}: {number:,}"


def _both_phrase(phrase: Phrase) -> str:
    return " · ".join(phrase.in_(language) for language in SIDES)


def _both_more(number: int) -> Iterator[Html]:
    if number > MOST_ROWS:
        said = fill(_MORE, {"count": f"{number - MOST_ROWS:,}"})
        yield element("p", _both_words(said))


def _cut(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…"


def _repr(value: object) -> str:
    return "" if value is None else repr(value)


def _notes(shown: str) -> Iterator[Html]:
    """What the mark means, where there is one."""
    if MARK in shown:
        yield element("p", element("small", _both_phrase(Phrase.DERIVED)))


def _tag(language: Language) -> str:
    return "zh-Hans" if language == "zh" else "en"
