"""The sheet of a return: in Chinese, in English, and with both side by side."""

import itertools
import re
from decimal import Decimal

import pytest

from assetrecovery import (
    AmountStage,
    Asset,
    Bundle,
    Citation,
    LocalTerm,
    Measure,
    Quantity,
    Return,
    Text,
    UnknownIdError,
    bundled,
    reconcile,
    show_return,
    show_returns,
)
from assetrecovery.arrangements import AssetKind, MeasureKind, Result
from assetrecovery.show import ReturnPart
from assetrecovery.show.layout import width, wrap
from assetrecovery.show.phrases import MARK, Phrase
from assetrecovery.values import Bound, ReturnId

RETURNS = bundled("returns")
IDS = tuple(RETURNS.returns)


@pytest.mark.parametrize("record", IDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_sheet_ends_with_the_disclaimer_and_says_what_is_ours(record, language):
    """Every sheet can be printed, marks our wording, explains the mark, and ends with the disclaimer."""
    sheet = show_return(RETURNS, record, language)
    assert sheet.endswith(Phrase.DISCLAIMER.in_(language) + "\n")
    assert [True, True] == [MARK in sheet, Phrase.DERIVED.in_(language) in sheet]


@pytest.mark.parametrize("record", IDS)
def test_every_sheet_says_when_it_was_verified(record):
    """Every sheet prints when the record was last held against its sources."""
    assert "核实" in show_return(RETURNS, record, "zh").split("\n\n")[0]
    assert "Last held against its sources" in show_return(RETURNS, record, "en")


@pytest.mark.parametrize("record", IDS)
def test_every_source_of_a_return_is_printed_with_its_address(record):
    """The sources are numbered, each with the address where it was read."""
    sheet = show_return(RETURNS, record, "en", [ReturnPart.SOURCES])
    for place, citation in enumerate(RETURNS.returns[record].citations, start=1):
        assert f"[{place}] " in sheet
        assert RETURNS.documents[citation.document].url in sheet


@pytest.mark.parametrize("record", IDS)
def test_every_uncertainty_is_printed_whatever_the_part(record):
    """What must not be taken as settled stands at the head of every part."""
    for part in ReturnPart:
        sheet = show_return(RETURNS, record, "en", [part])
        for doubt in RETURNS.returns[record].uncertain:
            assert doubt.en in sheet


@pytest.mark.parametrize("record", IDS)
def test_every_claim_stands_in_the_ledger(record):
    """Every amount of a return is on its ledger, counted or left out; no sum is printed where there is none."""
    sheet = show_return(RETURNS, record, "en", [ReturnPart.LEDGER])
    for amount in RETURNS.returns[record].amounts:
        assert amount.stage.label("en") in sheet
    lines = [line for account in reconcile(RETURNS.ledger(record)).accounts for line in account.lines]
    assert sum(line.sum is None for line in lines) == sheet.count("no sum: ")


def test_the_six_totals_of_abacha_i_stand_side_by_side():
    """In both languages the six public totals are on the ledger, those that may overlap once more, and none is a sum."""
    figures = ("458", "460", "505.5", "700", "723", "730")
    for language, heading, no_sum in (
        ("en", "Side by side: how they are related is not known", "no sum: how the amounts are related is not known"),
        ("zh", "说法并列：相互关系不详", "不作合计：各项数额之间的关系不详"),
    ):
        sheet = show_return(RETURNS, "che-nga-abacha-1-2005", language, [ReturnPart.LEDGER])
        told = [figure if language == "en" else f"{float(figure) / 100:g}亿" for figure in figures]
        assert [] == [figure for figure in told if figure not in sheet]
        below = sheet.split(heading)[1].splitlines()[1:6]
        assert [] == [figure for figure in told[2:] if not any(figure in line for line in below)]
        assert no_sum in sheet


def body(sheet):
    """The lines of a sheet above its foot."""
    return sheet.split("\n" + "—" * 20)[0].splitlines()


def halves(line):
    """The two columns of a line, cut at the cell where the right one begins."""
    cells = itertools.accumulate(map(width, line))
    cut = sum(1 for total in cells if total <= 58)
    return line[:cut], line[cut:]


def bare(lines):
    """A text without white space, which breaking lines may change."""
    return re.sub(r"\s", "", "".join(lines))


@pytest.mark.parametrize("record", IDS)
def test_side_by_side_says_what_each_language_says(record):
    """With both side by side, the left column is the Chinese sheet and the right one the English."""
    sheets = [body(show_return(RETURNS, record, language)) for language in ("zh", "en")]
    same = set(sheets[0]) & set(sheets[1])
    rows = [(line, line) if line in same else halves(line) for line in body(show_return(RETURNS, record, "both"))]
    for sheet, column in zip(sheets, zip(*rows, strict=True), strict=True):
        said = zip(bare(sheet), bare(column), strict=False)
        assert (len(bare(sheet)), None) == (
            len(bare(column)),
            next((pair for pair in said if pair[0] != pair[1]), None),
        )


def test_columns_are_as_wide_as_they_are_said_to_be():
    """No line of the left column runs into the right one."""
    sheet = show_return(RETURNS, "usa-kgz-2019", "both", [ReturnPart.LEDGER])
    lines = itertools.takewhile(lambda line: not line.startswith("—"), sheet.splitlines())
    assert [] == [line for line in lines if "http" not in line and width(line) > 120]


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [
        ("short", 10, ["short"]),
        ("  - one two three", 12, ["  - one two", "      three"]),
        ("  - 一二三四五六", 12, ["  - 一二三四", "      五六"]),
        ("一二三四五，六", 10, ["一二三四", "    五，六"]),
        ("一二", 1, ["一", "    二"]),
    ],
)
def test_lines_break_at_spaces_and_never_before_a_mark(text, cells, expected):
    """English breaks between words, Chinese between characters, and no line begins with a comma."""
    assert expected == wrap(text, cells)


def test_the_list_has_every_return_with_its_title():
    """All returns are listed, in the languages asked for."""
    for languages in ("zh", "en", "both"):
        listed = show_returns(RETURNS, languages)
        assert [] == [record for record in IDS if record not in listed]
    title = RETURNS.returns["usa-kgz-2019"].title
    assert title.zh in show_returns(RETURNS, "both")
    assert title.en in show_returns(RETURNS, "both")


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_any_sound_return_can_be_shown(language):
    """A return with nothing but a title, and one whose assets cite what nobody else does, have a sheet."""
    cited = (Citation.of("nowhere"),)
    asset = Asset(id="a", kind=AssetKind.CASH, citations=cited)
    measure = Measure(id="m", kind=MeasureKind.FREEZING, citations=cited)
    bundle = Bundle(
        records=(
            Return(id="bare", title=Text(others=(("fr", "Une restitution"),))),
            Return(
                id="odd",
                title=Text(zh="返还"),
                assets=("a",),
                measures=("m",),
                avenues=(LocalTerm(code="x-by-letter"),),
                arrangements=("nothing",),
            ),
            asset,
            measure,
        )
    )
    for record in bundle.returns:
        assert record in show_return(bundle, record, language)


def test_an_unknown_return_is_refused():
    """A return that the bundle does not have is not guessed at."""
    with pytest.raises(UnknownIdError):
        show_return(RETURNS, "nothing", "en")


def test_a_sheet_of_a_stage_that_is_a_sanction_says_so():
    """A fine is printed, and said never to be returned money."""
    assert AmountStage.FINED.is_sanction
    assert "罚款或费用，不属于返还资金" in show_return(RETURNS, "gbr-tza-standard-bank-2016", "zh")


@pytest.mark.parametrize(
    ("bound", "english", "chinese"),
    [
        (Bound.EXACT, "8 health centres", "8个卫生中心"),
        (Bound.AT_LEAST, "at least 8 health centres", "至少8个卫生中心"),
    ],
)
def test_results_are_on_the_sheet(bound, english, chinese):
    """What came of the money is printed as the source has it, with its bound and its unit."""
    centres = Text(en="health centres", zh="个卫生中心")
    result = Result(quantity=Quantity(number=Decimal(8), bound=bound, unit=centres))
    record = Return(id=ReturnId("r-1"), title=Text(en="A return", zh="一项返还"), results=(result,))
    bundle = Bundle(records=(record,))
    assert english in show_return(bundle, record.id, "en")
    assert chinese in show_return(bundle, record.id, "zh")
