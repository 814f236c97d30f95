"""The sheet of a return: in Chinese, in English, and with both side by side."""

import itertools
import re
from decimal import Decimal

import attrs
import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Arrangement,
    Asset,
    Bundle,
    Citation,
    Instrument,
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
from assetrecovery.arrangements import (
    Allocation,
    AssetKind,
    Clause,
    Deadline,
    Deduction,
    Event,
    Fee,
    GovernanceBody,
    MeasureKind,
    Result,
    ReturnParticipant,
    ReturnRole,
    Sanction,
    Target,
    Transfer,
)
from assetrecovery.ledgers import LedgerLineStatus, StepKind, StepNote
from assetrecovery.queries.disputes import contesting
from assetrecovery.show import ReturnPart
from assetrecovery.show.layout import width, wrap
from assetrecovery.show.marking import MARK
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources import InstrumentKind, Party
from assetrecovery.values import Bound, ReturnId

RETURNS = bundled("returns")
IDS = tuple(RETURNS.returns)


@pytest.mark.parametrize("record", IDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_sheet_ends_with_the_disclaimer_and_says_what_is_ours(record, language):
    """Every sheet can be printed, marks our wording, explains the mark, and ends with the disclaimer."""
    sheet = show_return(RETURNS, record, language)
    assert sheet.endswith(Phrase.DISCLAIMER.in_(language) + "\n")
    assert [True, True, True] == [
        MARK in sheet.split("—" * 20)[0],
        *(note.in_(language) in sheet for note in (Phrase.DERIVED, Phrase.UNMARKED)),
    ]


@pytest.mark.parametrize("record", IDS)
def test_every_sheet_says_when_it_was_verified(record):
    """Every sheet prints when the record was last held against its sources."""
    assert "核实" in show_return(RETURNS, record, "zh").split("\n\n")[0]
    assert "Last checked against the sources" in show_return(RETURNS, record, "en")


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


def test_the_six_totals_of_abacha_i_are_printed_side_by_side():
    """In both languages the sheet has every public total in its first lines, and makes no sum of those transferred."""
    for language, figures in (
        ("en", ("$458", "$505.5", "$700", "$723", "$730")),
        ("zh", ("4.58亿", "5.055亿", "7亿", "7.23亿", "7.3亿")),
    ):
        told = first_lines("che-nga-abacha-1-2005", language)
        apart = next(line for line in told if LedgerLineStatus.UNRELATED.label(language) in line)
        assert [] == [figure for figure in figures if not any(figure in line for line in told)]
        assert [] == [figure for figure in figures[1:] if figure not in apart]
    ledger = show_return(RETURNS, "che-nga-abacha-1-2005", "en", [ReturnPart.LEDGER])
    assert "about $460 million" in ledger


# ── what is asked first ──────────────────────────────────────────────────────────────────────────


QUESTIONS = (Phrase.WHO_TO_WHOM, Phrase.HOW_MUCH, Phrase.WHAT_IS_LEFT, Phrase.STATUS, Phrase.DISPUTED)


def first_lines(record, language, bundle=RETURNS):
    """The lines of a whole sheet before the id, which are the answers to what is asked first."""
    lines = show_return(bundle, record, language).splitlines()
    cut = next(place for place, line in enumerate(lines) if line.startswith(Phrase.ID.in_(language)))
    return lines[1:cut]


def answer(told, phrase, language):
    """The lines that answer one question."""
    place = next(place for place, line in enumerate(told) if line.startswith(phrase.in_(language)))
    below = itertools.takewhile(lambda line: line.startswith("  - "), told[place + 1 :])
    return [told[place], *below]


@pytest.mark.parametrize("record", IDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_lines_answer_what_is_asked_in_one_order(record, language):
    """Who to whom, how much, what is left, how it stands, what is disputed: all five, in this order, no more."""
    told = first_lines(record, language)
    heads = [line for line in told if not line.startswith("  - ")]
    assert len(heads) == len(QUESTIONS)
    for head, phrase in zip(heads, QUESTIONS, strict=True):
        assert head.startswith(phrase.in_(language))
        assert len(answer(told, phrase, language)) > 1 or not head.endswith((":", "："))


@pytest.mark.parametrize("record", IDS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_lines_say_what_the_record_and_its_accounts_say(record, language):
    """The sides, each stage, each step, the status and each dispute are in the answer to their question."""
    told, found = first_lines(record, language), reconcile(RETURNS.ledger(record))
    held = RETURNS.returns[record]
    who = answer(told, Phrase.WHO_TO_WHOM, language)[0]
    names = [
        RETURNS.jurisdictions[one.actor].name_near(None).short.in_(language)
        for one in held.participants
        if {ReturnRole.ORIGIN, ReturnRole.TRANSFERRING} & set(one.roles)
    ]
    assert [] == [name for name in names if name not in who]
    lines = [line for account in found.accounts for line in account.lines]
    assert len(answer(told, Phrase.HOW_MUCH, language)) - 1 == len(lines) + len(found.unstated)
    steps = [step for account in found.accounts for step in account.steps if step.kind not in REPORTS]
    # A currency in which nothing was obtained or returned asks for neither, if another one is told of; one of
    # conversions alone never asks.
    if any(account.steps[0].first or account.steps[0].second for account in found.accounts):
        steps = [step for step in steps if step.first or step.second]
    steps = [step for step in steps if step.first or step.second or StepNote.CONVERTED_ONLY not in step.notes]
    printed = answer(told, Phrase.WHAT_IS_LEFT, language)[1:]
    assert [step.kind.label(language) in line for step, line in zip(steps, printed, strict=True)] == [True] * len(steps)
    stated = held.status.label(language) if held.status else Phrase.NOT_RECORDED.in_(language)
    assert stated in answer(told, Phrase.STATUS, language)[0]
    disputes = len(held.contested) + len(contesting(held)) + len(found.disputes)
    assert len(answer(told, Phrase.DISPUTED, language)) - 1 == disputes


REPORTS = {StepKind.REPORTS_OF_ONE_SUM, StepKind.SIDE_BY_SIDE}


@pytest.mark.parametrize(
    ("record", "question", "english", "chinese"),
    [
        (
            "gbr-tza-standard-bank-2016",
            Phrase.WHAT_IS_LEFT,
            (
                "resolution 6/2",
                "$32,742,222.58",
                "$16.8 million and about $8.4 million",
                "between $390,000 and $600,000",
            ),
            ("第6/2号决议", "32 742 222.58美元", "约1 680万美元和约840万美元", "介于39万美元与60万美元之间"),
        ),
        ("sgp-mys-1mdb-2019", Phrase.WHAT_IS_LEFT, ("35 million", "is outstanding"), ("3 500万", "尚待履行")),
        (
            "gbr-mda-filat-2021",
            Phrase.DISPUTED,
            ("456,068.38", "458,068", "the reports contradict each other"),
            ("456 068.38", "458 068", "各报道相互矛盾"),
        ),
        (
            "hkg-mac-ao-man-long-2009",
            Phrase.WHAT_IS_LEFT,
            ("not known to be the same money",),
            ("尚不能确知为同一笔款项",),
        ),
        ("corp-cri-alcatel-2010", Phrase.WHO_TO_WHOM, ("Alcatel-Lucent (payer",), ("付款方",)),
    ],
)
def test_the_first_lines_of_known_returns(record, question, english, chinese):
    """What a practitioner asks first of returns that are well known is answered, and in both languages alike."""
    for language, words in (("en", english), ("zh", chinese)):
        said = " ".join(answer(first_lines(record, language), question, language))
        assert [] == [word for word in words if word not in said]


def test_a_return_of_which_nothing_is_known_is_answered_all_the_same():
    """A return with a title alone names no side, no sum and no status, and says so."""
    bundle = Bundle(records=(Return(id="bare", title=Text(en="Bare", zh="空")),))
    told = first_lines("bare", "en", bundle)
    assert told[0].count(Phrase.NOBODY_NAMED.in_("en")) == 2
    assert [True] * 4 == [line.endswith("nothing recorded") for line in told[1:]]


@pytest.mark.parametrize("part", ReturnPart)
def test_no_part_leaves_out_how_a_return_stands_and_what_is_contested(part):
    """Whoever asks for a part alone reads how the return stands, and what somebody contests."""
    record = Return(
        id="r",
        title=Text(en="R", zh="返"),
        contested=(Text(en="The owner denies it.", zh="所有人否认。"),),
    )
    sheet = show_return(Bundle(records=(record,)), "r", "en", [part])
    assert [True, True, False] == [
        words in sheet for words in ("How the return stands", "The owner denies it.", "How much, stage by stage")
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "text published: unknown; parties: not known"), ("zh", "文本公布：不详；当事方：不详")],
)
def test_an_instrument_without_parties_says_that_they_are_not_known(language, said):
    """The States of a return are not on that account the parties to its instrument; one with parties names them."""
    sides = (ReturnParticipant.of("MYS", "origin"), ReturnParticipant.of("SGP", "transferring"))
    made = Instrument(id="mou", kind=InstrumentKind.TREATY, title=Text(en="Text", zh="文本"))
    record = Return(id="r", title=Text(en="R", zh="返"), participants=sides, instruments=("mou",))
    bundle = Bundle(records=(record, made))
    line = next(line for line in show_return(bundle, "r", language).splitlines() if "MYS" not in line and said in line)
    assert "SGP" not in line
    named = attrs.evolve(made, parties=(Party(actor="MYS"),))
    assert said not in show_return(Bundle(records=(record, named)), "r", language)


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
        ("约4.58亿美元（2005年）", 14, ["约4.58亿美元", "    （2005年）"]),
        ("约456 068.38英镑", 12, ["约456 068.38", "    英镑"]),
        ("about $1.5 million paid", 16, ["about", "    $1.5 million", "    paid"]),
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


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_row_of_the_list_has_status_dates_and_headline_amount(language):
    """A row says how the return stands, from when to when, and how much at which stage."""
    rows = {line.split()[0]: line for line in show_returns(RETURNS, language).split("\n\n")[1].splitlines()}
    assert set(IDS) == set(rows)
    for record, row in rows.items():
        status = RETURNS.returns[record].status
        assert (status.label(language) if status else Phrase.NOT_RECORDED.in_(language)) in row
        assert any(stage.label(language) in row for stage in AmountStage)
    assert "2018-10-04 – 2019-02-28" in rows["usa-kgz-2019"]
    expected = {"en": "transferred: about $4.6 million", "zh": "已移交的数额：约460万美元"}
    assert expected[language] in rows["usa-kgz-2019"]


@pytest.mark.parametrize(
    ("record", "headline"),
    [
        ("che-nga-abacha-1-2005", "transferred: 5 figures without a sum"),
        ("gbr-mda-filat-2021", "agreed for return: 456,068.38 pounds sterling; disputed"),
        ("aus-chn-li-jixiang-2010", "transferred: more than $3.82 million"),
        ("gbr-tza-standard-bank-2016", "transferred: $7,046,197"),
    ],
)
def test_a_headline_says_no_more_than_the_sources(record, headline):
    """What makes no sum, is disputed or is only a limit says so; a fine heads nothing."""
    row = next(line for line in show_returns(RETURNS, "en").splitlines() if line.startswith(record))
    assert headline in row


def of_origins(name, *origins, figure="5"):
    """A return with some sides of origin, of which so much was transferred."""
    amount = Amount.of("sent", "transferred", figure, "USD", bound="exact")
    return Return(
        id=name,
        title=Text(en=name, zh=name),
        participants=tuple(ReturnParticipant.of(origin, "origin") for origin in origins),
        amounts=(amount,),
    )


def test_the_table_makes_no_sum_over_shared_returns_and_keeps_those_without_an_origin():
    """Two returns to one State are summed; a shared one with nothing; those of no State have their own row."""
    records = (
        of_origins("one", "MYS"),
        of_origins("two", "MYS", figure="7"),
        of_origins("shared", "MYS", "SGP", figure="11"),
        of_origins("also-shared", "MYS", "SGP", figure="13"),
        of_origins("nobody", figure="17"),
    )
    table = show_returns(Bundle(records=records), "en", table=True)
    rows = [line.split("  ") for line in table.splitlines() if "transferred" in line]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert [(row[0], row[3], row[4]) for row in cells] == [
        ("MYS", "$12", "2"),
        ("MYS and SGP (also-shared)", "$13", "1"),
        ("MYS and SGP (shared)", "$11", "1"),
        ("no State of origin", "$17", "1"),
    ]


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_the_table_has_each_line_of_each_account_once(language):
    """What is counted in a sum and what is in none come, together, to all lines of all accounts."""
    table = show_returns(RETURNS, language, table=True)
    lines = [line for record in IDS for account in reconcile(RETURNS.ledger(record)).accounts for line in account.lines]
    counts = [[*map(int, found)] for found in re.findall(r" (\d+) +(\d+)$", table, re.MULTILINE)]
    assert sum(map(sum, counts)) == len(lines) * (2 if language == "both" else 1)


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
    assert "作为罚款、退赃或费用留存，不属于返还资金" in show_return(RETURNS, "gbr-tza-standard-bank-2016", "zh")


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


# ── how entries are worded ───────────────────────────────────────────────────────────────────────


def sheet_of(language, *parts, **fields):
    """The lines of a sheet of a return of which no more is said."""
    record = Return(id="r", title=Text(en="A return", zh="一项返还"), **fields)
    return show_return(Bundle(records=(record,)), "r", language, parts or None).splitlines()


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["2018", "not later than 10 March 2019", "between June and 1 August 2019", "judgement"]),
        ("zh", ["2018年", "不晚于2019年3月10日", "2019年6月至8月1日之间", "判决"]),
    ],
)
def test_events_stand_in_the_order_of_their_days(language, lines):
    """What was not later than a day stands at that day, and what has no date at the end."""
    happened = [Event.of(kind, on) for kind, on in (("judgement", None), ("signed", "2019-06/2019-08-01"))]
    happened += [Event.of("signed", "../2019-03-10"), Event.of("signed", "2018")]
    printed = [line for line in sheet_of(language, ReturnPart.EVENTS, events=tuple(happened)) if line[:4] == "  - "]
    assert [True] * 4 == [word in line for word, line in zip(lines, printed, strict=True)]


@pytest.mark.parametrize(
    ("language", "said"), [("en", "(not later than 10 March 2017)"), ("zh", "（不晚于2017年3月10日）")]
)
def test_the_last_event_is_told_as_events_are(language, said):
    """Of an event of which only the last possible day is known, the head says no more than the list of events."""
    lines = sheet_of(language, events=(Event.of("signed", "../2017-03-10"),))
    assert any(said in line for line in lines[:8])


@pytest.mark.parametrize(
    ("language", "named", "unknown"),
    [("en", "previous leg: transfer 2", "transfer 1:"), ("zh", "前一段：第2笔移交", "第1笔移交：")],
)
def test_a_leg_is_named_by_its_place(language, named, unknown):
    """A leg that another names is told by its place, and not by its key; one that nothing names needs no name."""
    legs = (Transfer.of("zzz", on="2018"), Transfer.of("dep", on="2019"), Transfer.of("on", on="2020", previous="dep"))
    printed = "\n".join(sheet_of(language, ReturnPart.LEDGER, transfers=legs))
    assert named in printed
    assert unknown not in printed
    assert "dep" not in printed


@pytest.mark.parametrize(
    ("deduction", "english", "chinese"),
    [
        (Deduction.of("d", "judicial", "sum"), None, None),
        (Deduction.of("d", "judicial", "kept"), "taken off", "已扣除"),
        (Deduction.of("d", "judicial", "sum", waived="no"), "taken off", "已扣除"),
        (Deduction.of("d", "judicial", "sum", waived="yes"), "not taken off", "未扣除"),
        (Deduction.of("d", "judicial", "sum", borne_by="CHE"), "not taken off", "未扣除"),
    ],
)
def test_a_deduction_is_taken_off_where_somebody_says_so(deduction, english, chinese):
    """Where neither the entry nor the stage of its sum says whether something was taken off, the sheet does not."""
    amounts = (Amount.of("sum", "costs", 5, "USD"), Amount.of("kept", "deducted", 5, "USD"))
    for language, said in (("en", english), ("zh", chinese)):
        lines = sheet_of(language, ReturnPart.LEDGER, amounts=amounts, deductions=(deduction,))
        heading = lines.index(Phrase.DEDUCTIONS.in_(language))
        effects = {phrase.in_(language) for phrase in (Phrase.TAKEN_OFF, Phrase.NOT_TAKEN_OFF)}
        assert ({said} if said else set()) == {*re.split("; |；", lines[heading + 1])} & effects


def test_a_figure_of_another_stage_says_its_own():
    """Costs that stand on the line of a fine, since nobody paid them, are called costs."""
    amounts = (
        Amount.of("fine", "fined", 500_000, "GBP"),
        Amount.of("costs", "costs", 225_000, "GBP"),
    )
    costs = Deduction.of("d", "judicial", "costs", waived="yes")
    lines = sheet_of("en", ReturnPart.LEDGER, amounts=amounts, deductions=(costs,))
    assert all("costs of proceedings" in line for line in lines if "225,000" in line and "not counted" in line)
    assert any("not counted" in line for line in lines)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "land reform; decided by: statute"), ("zh", "土地改革；决定方：法律规定")]
)
def test_who_decided_on_a_use_stands_under_its_label(language, said):
    """That a statute decided on a use does not read as if the use were a statute."""
    lines = sheet_of(language, allocations=(Allocation.of("land_reform", decided_by="statute"),))
    assert any(said in line for line in lines)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "  - nine thousand claimants: claimant"), ("zh", "  - 九千名请求人：权利主张人")]
)
def test_whoever_is_not_named_is_headed_by_a_description(language, said):
    """Among those who take part, an unnamed one stands under what the answers at the head call it."""
    crowd = Text.ours(en="nine thousand claimants", zh="九千名请求人")
    lines = sheet_of(language, participants=(ReturnParticipant.of(None, "claimant", description=crowd),))
    assert any(line.startswith(said) for line in lines)


@pytest.mark.parametrize(
    ("language", "marks"),
    [("en", "[2; 1: paragraphs 9 and 10]"), ("zh", "[2；1：第9和第10段]")],
)
def test_sources_are_marked_in_the_marks_of_the_language(language, marks):
    """Places in one source that follow each other are one, and are told with the marks of the language."""
    places = tuple(Citation.of("report", f"paragraph {number}") for number in (9, 10))
    lines = sheet_of(language, citations=(*places, Citation.of("press")))
    assert lines[0].endswith(marks)


def test_what_is_said_of_a_disputed_figure_stands_once():
    """Figures that contradict each other stand side by side as figures; all else is said on their lines."""
    lines = sheet_of(
        "en",
        ReturnPart.LEDGER,
        amounts=(
            Amount.of("one", "agreed", 5_000_000, "GBP", bound="exact", remark=Text(en="by a court")),
            Amount.of("two", "agreed", 7_000_000, "GBP", bound="exact", remark=Text(en="by the press")),
        ),
    )
    assert [1, 1] == [sum(remark in line for line in lines) for remark in ("by a court", "by the press")]
    assert 2 == sum("7 million" in line for line in lines)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sanctions_and_targets_stand_in_their_parts(language):
    """A fine stands in the ledger and a target with the uses, and neither at the head."""
    fields = {
        "sanctions": (Sanction.of("fine", "CHE", on="2010"),),
        "targets": (Target.of(16_000, Text.ours(en="schools", zh="所学校"), by="2014"),),
    }
    for part, phrase in ((ReturnPart.LEDGER, Phrase.SANCTIONS), (ReturnPart.MONITORING, Phrase.TARGETS)):
        lines = sheet_of(language, part, **fields)
        assert lines.index(phrase.in_(language)) > lines.index("")
        assert [] == [line for line in lines[: lines.index("")] if "16" in line or "CHE" in line]


# ── what stands under which heading ──────────────────────────────────────────────────────────────

UNDER_HEADINGS = (Phrase.CLAUSES, Phrase.BODIES, Phrase.DEADLINES, Phrase.FEES)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_said_of_an_arrangement_stands_under_none_of_its_headings(language):
    """Under clauses, bodies, deadlines and fees stand these alone; that it is open-ended is said of the arrangement."""
    arrangement = Arrangement(
        id="mou",
        title=Text(en="MoU", zh="备忘录"),
        open_ended=Answer.YES,
        clauses=(Clause.of("misuse"),),
        bodies=(GovernanceBody(name=Text(en="Board", zh="委员会")),),
        deadlines=(Deadline(what=Text(en="transfer", zh="移交")),),
        fees=(Fee(amount=Text(en="none", zh="无")),),
    )
    record = Return(id="r", title=Text(en="R", zh="返"), arrangements=("mou",))
    lines = show_return(Bundle(records=(record, arrangement)), "r", language, [ReturnPart.PARTIES]).splitlines()
    places = [lines.index(phrase.in_(language)) for phrase in UNDER_HEADINGS]
    below = [len([*itertools.takewhile(lambda line: line.startswith("  "), lines[at + 1 :])]) for at in places]
    (open_ended,) = [
        place for place, line in enumerate(lines) if {"en": "Open-ended", "zh": "是否开放"}[language] in line
    ]
    assert [1] * 4 == below
    assert open_ended < min(places)
