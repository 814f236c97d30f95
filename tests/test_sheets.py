"""Every bundled sheet: nothing is broken that belongs together, and both languages give the same values."""

import functools
import itertools
import re
from collections import Counter

import pytest

from assetrecovery import bundled, show_meeting, show_overview, show_return, show_returns
from assetrecovery.readers import read_money
from assetrecovery.show import show_record
from assetrecovery.show.layout import width
from assetrecovery.show.sheet import Sheet
from assetrecovery.values._currencies import TABLE
from assetrecovery.values._currency_names import ENGLISH
from tests.laws import each, reaches

RETURNS = bundled("returns")
MEETINGS = bundled("wg2-11")
HISTORY = bundled("wg2-history")
COLUMN, PAGE = 58, 118


def halves(line):
    """The two columns of a line, cut at the cell where the right one begins."""
    cut = sum(1 for total in itertools.accumulate(map(width, line)) if total <= COLUMN)
    return line[:cut].strip(), line[cut:].strip()


def pages():
    """Every kind of page in two columns, with all marks and with few, under the name of what it shows."""
    yield from ((record, show_return(RETURNS, record, "both", marks="all")) for record in RETURNS.returns)
    yield from ((record, show_return(RETURNS, record, "both")) for record in list(RETURNS.returns)[::4])
    yield "wg2-11", show_meeting(MEETINGS, "wg2-11", "both", marks="all")
    yield "overview", show_overview(HISTORY, "both", marks="all")
    yield from (
        (meeting, show_meeting(HISTORY, meeting, "both", marks="all")) for meeting in list(HISTORY.meetings)[::8]
    )
    for bundle in (RETURNS, MEETINGS):
        yield from ((one.id, show_record(bundle, one.id, "both", marks="all")) for one in bundle.records[::20])


SHEETS = [(name, page.splitlines()) for name, page in pages()]
NO_FIRST = "†，。；：、？！）》”;,.)"
NO_LAST = "（《“(["
FOOT = "—" * 10
# A figure and its unit, and an address, of which a part at the end of a line may look like a figure.
UNIT = re.compile(r"[年月日时万亿%]|(?:million|billion|trillion|per cent)\b")
PART_OF_ADDRESS = re.compile(r"\S*[/=][^\s]*$|[\w.-]{30,}$", re.ASCII)


@reaches(line=8000)
def test_no_line_of_two_columns_breaks_what_belongs_together():
    """No figure is broken or parted from its unit, no line begins with a closing mark or ends with an opening one."""
    for record, lines in SHEETS:
        body = list(itertools.takewhile(lambda line: not line.startswith(FOOT), lines))
        for above, below in each("line", itertools.pairwise(body)):
            for end, start in zip(halves(above), halves(below), strict=True):
                if not (end and start) or PART_OF_ADDRESS.search(end) or "/" in start.split()[0]:
                    continue
                assert (record, end, False) == (record, end, end[-1].isdigit() and start[0].isdigit())
                assert (record, end, False) == (record, end, end[-1].isdigit() and bool(UNIT.match(start)))
                assert (record, start, False) == (record, start, start[0] in NO_FIRST)
                assert (record, end, False) == (record, end, end[-1] in NO_LAST)


def test_no_line_of_two_columns_is_over_its_width():
    """Both columns fit the page; an address alone on a line is whole, however long it is."""
    lines = [line for _, shown in SHEETS for line in shown]
    assert [] == [line for line in lines if width(line) > PAGE and not re.fullmatch(r"\s*\S*://\S+", line)]


# ── the same values in both languages ────────────────────────────────────────────────────────────

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
UNITS = sorted({name for names in ENGLISH.values() for name in names}, key=len, reverse=True)
UNITS_ZH = sorted({row[5] for row in TABLE.values()} | {"元人民币"}, key=len, reverse=True)
SUMS = {
    "en": re.compile(
        r"-?\$[\d,.]*\d(?: (?:million|billion|trillion))?"
        rf"|-?\d[\d,.]*(?: (?:million|billion|trillion))? (?:{'|'.join(map(re.escape, UNITS))})\b"
    ),
    "zh": re.compile(rf"-?\d[\d .]*(?:万亿|亿|万)?(?:{'|'.join(map(re.escape, UNITS_ZH))})"),
}
DATES = {
    "en": re.compile(rf"(?:(?<!\d)(\d{{1,2}}) (?:and|to) )?(?:(\d{{1,2}}) )?({'|'.join(MONTHS)})\b"),
    "zh": re.compile(r"(\d{1,2})月(?:(\d{1,2})日)?(?:至(\d{1,2})日)?"),
}


def values(line, language):
    """The sums of a line, and its days of months, as they are read back from it; and the years that are left."""
    sums = [f"{read_money(found, language)}" for found in SUMS[language].findall(line)]
    rest = SUMS[language].sub("", line)
    found = [[part for part in date if part] for date in DATES[language].findall(rest)]
    days = [str(MONTHS.index(part) + 1) if part in MONTHS else part for date in found for part in date]
    return Counter([*sums, *days, *re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", rest)])


@pytest.fixture(name="without_texts")
def _without_texts(monkeypatch):
    """Sheets without the texts of the records, whose two languages are two people's words."""
    monkeypatch.setattr(Sheet, "say", lambda *_, **__: "…")


@pytest.mark.usefixtures("without_texts")
@reaches(value=1000)
def test_a_sheet_of_a_return_has_the_same_values_in_both_languages():
    """Line by line, the Chinese and the English sheet of a return give the same sums, days, months and years."""
    for record in RETURNS.returns:
        sheets = [show_return(RETURNS, record, language).splitlines() for language in ("en", "zh")]
        for english, chinese in zip(*sheets, strict=True):
            for value in each("value", values(english, "en")):
                assert (chinese, values(chinese, "zh")[value]) == (chinese, values(english, "en")[value])
            assert values(english, "en").total() == values(chinese, "zh").total(), chinese


@pytest.mark.usefixtures("without_texts")
@pytest.mark.parametrize(
    "shown",
    [
        lambda language: show_meeting(MEETINGS, "wg2-11", language),
        lambda language: show_overview(HISTORY, language),
        lambda language: show_returns(RETURNS, language),
        lambda language: show_returns(RETURNS, language, table=True),
        *(functools.partial(show_meeting, HISTORY, meeting) for meeting in list(HISTORY.meetings)[::8]),
        *(functools.partial(show_record, MEETINGS, one.id) for one in MEETINGS.records[::30]),
        *(functools.partial(show_record, RETURNS, one.id) for one in RETURNS.records[::30]),
    ],
)
def test_every_kind_of_page_has_the_same_values_in_both_languages(shown):
    """The Chinese and the English page of anything have as many lines, and the same values in each."""
    for english, chinese in zip(*(shown(language).splitlines() for language in ("en", "zh")), strict=True):
        assert (chinese, values(chinese, "zh")) == (chinese, values(english, "en"))
