"""What eight returns that nobody had modelled before showed, told with invented figures: each was false or useless."""

from decimal import Decimal

import pytest

from assetrecovery import (
    Amount,
    Answer,
    Bundle,
    Instrument,
    Jurisdiction,
    Return,
    Text,
    check,
    from_plain,
    loads,
    reconcile,
    reference_data,
    show_return,
)
from assetrecovery.arrangements import Deduction, Event, ReturnParticipant, ReturnPosition
from assetrecovery.ledgers import DisputeKind, LedgerLineStatus
from assetrecovery.participants import DatedName, JurisdictionKind
from tests.telling import amount, ledger, line, step, told

# ── what is separate from a total ────────────────────────────────────────────────────────────────

JUDGEMENTS = (
    amount("first", "confiscated", "15"),
    amount("second", "confiscated", "4"),
    amount("both", "confiscated", "19", links="total_of:first,second"),
)


def test_what_is_separate_from_a_total_is_separate_from_its_parts():
    """15 and 4 are the total of two judgements, and 3 beside that total are a sum beside each of them."""
    further = amount("further", "confiscated", "3", links="separate:both")
    found = reconcile(ledger(*JUDGEMENTS, further))
    assert (LedgerLineStatus.SUM, ()) == (line(found, "confiscated").status, found.disputes)
    assert {"first", "second", "further"} == set(line(found, "confiscated").counted)


def test_what_is_separate_from_one_part_alone_may_be_the_other():
    """Of a sum beside the first judgement nobody says that it is none of the second."""
    further = amount("further", "confiscated", "3", links="separate:first")
    found = reconcile(ledger(*JUDGEMENTS, further))
    assert [DisputeKind.RELATION_UNKNOWN] == [dispute.kind for dispute in found.disputes]


# ── running totals ───────────────────────────────────────────────────────────────────────────────

PAID = amount("paid", "transferred", "9", on="2019-03")
BY_2019 = amount("by-2019", "transferred", "365", as_of="2019-04", links="cumulative:paid")
BY_2023 = amount("by-2023", "transferred", "450", as_of="2023-06", links="cumulative:by-2019")
FROZEN = (amount("f19", "frozen", "700", as_of="2019-04"), amount("f23", "frozen", "110", as_of="2023-06"))


@pytest.mark.parametrize("totals", [(BY_2019,), (BY_2019, BY_2023), (BY_2023, BY_2019)])
def test_a_running_total_that_names_all_that_counts_is_what_was_paid(totals):
    """9 paid in March, 365 by April with it and 450 by 2023 with that are 450 in all, and no two sums side by side."""
    last = "450" if BY_2023 in totals else "365"
    found = step("frozen_disposed", *FROZEN, PAID, *totals)
    left = str(700 - 110 - int(last))
    assert ("not_recorded", left, left) == told(found)
    kinds = [each.kind.code for each in reconcile(ledger(*FROZEN, PAID, *totals)).accounts[0].steps]
    assert "side_by_side" not in kinds


def test_a_running_total_that_leaves_one_payment_unnamed_is_no_more_than_a_limit():
    """Of a payment that the total does not name nobody knows whether it holds it."""
    other = amount("other", "transferred", "50", on="2022", links="separate:paid")
    assert told(step("agreed_returned", amount("a", "agreed", "700"), PAID, other, BY_2019))[0] != "outstanding"
    assert step("obtained_returned", amount("c", "confiscated", "365"), PAID, other, BY_2019).answer.code == "undecided"


def test_a_running_total_of_many_returns_is_not_what_one_paid():
    """What a State returned in all is not what this return came to, though it names that."""
    wide = amount("by-2019", "transferred", "365", as_of="2019-04", scope="jurisdiction", links="cumulative:paid")
    assert ("not_recorded", "691", "691") == told(
        step("obtained_returned", amount("c", "confiscated", "700"), PAID, wide)
    )


# ── frozen, and more frozen later ────────────────────────────────────────────────────────────────


def test_what_was_frozen_later_exceeds_nothing():
    """400 frozen at first, 800 a year later: more was frozen, and nothing is too much."""
    balances = (amount("f15", "frozen", "400", as_of="2015"), amount("f16", "frozen", "800", as_of="2016"))
    found = step("frozen_disposed", *balances, amount("sent", "transferred", "120", on="2015-06"))
    assert ("undecided", ["value_may_change", "more_frozen"]) == (
        found.answer.code,
        [each.code for each in found.notes],
    )


def test_what_shrank_too_little_still_exceeds():
    """400 frozen, 390 still held and 120 returned are 110 more than there was, whatever grew."""
    balances = (amount("f15", "frozen", "400", as_of="2015"), amount("f16", "frozen", "390", as_of="2016"))
    assert ("exceeded", "110", "110") == told(
        step("frozen_disposed", *balances, amount("sent", "transferred", "120", on="2015-06"))
    )


# ── what a total names, and what stands beside it ────────────────────────────────────────────────

INSTALMENT = amount("instalment", "agreed", "196", links="total_of:sent,sale")
SALE, SENT = amount("sale", "sale_proceeds", "139"), amount("sent", "transferred", "57")


def test_a_payment_that_a_total_does_not_name_is_not_presumed_to_be_of_it():
    """An instalment of 196 made of 57 sent and a sale of 139 is not exceeded by 300 sent a year later."""
    later = amount("later", "transferred", "300", on="2020-04", links="separate:sent")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later)
    assert "not_known_same_money" == found.answer.code
    record = Return(id="r-1", title=Text(en="A return"), amounts=(INSTALMENT, SALE, SENT, later))
    assert "paid_within_due" not in {each.rule for each in check(Bundle(records=(record,))).findings}


def test_a_payment_beside_a_total_is_left_out_of_what_is_compared_with_it():
    """Where the payment of 300 is said to be separate from the instalment, the instalment is compared with the rest."""
    later = amount("later", "transferred", "300", on="2020-04", links="separate:sent,instalment")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later)
    assert (("sent",), ("not_recorded", "139", "139")) == (found.second, told(found))
    so_far = amount("so-far", "transferred", "600", as_of="2020-05", links="cumulative:sent,later")
    found = step("agreed_returned", INSTALMENT, SALE, SENT, later, so_far)
    assert (("sent",), ("not_recorded", "139", "139")) == (found.second, told(found))


# ── what is agreed of what was obtained, and still to be paid ────────────────────────────────────


@pytest.mark.parametrize(
    ("sent", "answer"), [("16", ("outstanding", "3.8", "4.2")), ("13", ("not_recorded", "2.8", "3.2"))]
)
def test_what_is_agreed_and_still_to_be_paid_is_recorded(sent, answer):
    """Of 20 confiscated 16 were sent and 4 are agreed: that nothing is recorded of these 4 is not said."""
    parts = (
        amount("sent", "transferred", sent, links="component:pool"),
        amount("agreed", "agreed", "4", "about", rounded_to=Decimal("0.4"), links="component:pool"),
    )
    found = step("obtained_returned", amount("pool", "confiscated", "20"), *parts)
    assert (answer, ["outstanding"]) == (told(found), [each.kind.code for each in found.explained])
    over = step("obtained_returned", amount("pool", "confiscated", "20"), *parts, closed=Answer.YES)
    assert ("not_recorded", ()) == (over.answer.code, over.explained)


# ── a limit and a figure of one sum ──────────────────────────────────────────────────────────────

LIMIT = amount("limit", "agreed", "308", "more_than")
FIGURE = amount("figure", "agreed", "318", "stated", links="alternative_report:limit")


def test_a_limit_beside_a_figure_is_told_again_by_nothing():
    """About 308 confiscated is no figure of an agreement on 318 of which somebody said that it was more than 308."""
    confiscated = amount("c", "confiscated", "308", "about")
    assert "said_alike" == step("confiscated_agreed", confiscated, LIMIT).answer.code
    assert "said_alike" != step("confiscated_agreed", confiscated, LIMIT, FIGURE).answer.code


# ── on the sheet ─────────────────────────────────────────────────────────────────────────────────


def sheet(language: str, *more, **entries) -> str:
    record = Return(id="r-1", title=Text.ours(en="A return", zh="一项返还"), **entries)
    return show_return(Bundle(records=(record, *more), base=reference_data()), "r-1", language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "transferred: $9; cumulative total: $450; as of June 2023"),
        ("zh", "已移交的数额：9美元；累计总额：450美元；截至2023年6月"),
    ],
)
def test_one_payment_is_not_printed_as_all_that_was_paid(language, words):
    """Beside what counts stands the last of the running totals, with its day."""
    assert words in sheet(language, amounts=(PAID, BY_2019, BY_2023))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "more than $308, by another report $318 (as stated) (agreed for return) against $311 (transferred)"),
        ("zh", "超过308美元，另一报道为318美元（按来源所述）（商定返还的数额）与311美元（已移交的数额）相比"),
    ],
)
def test_the_figure_on_which_an_answer_rests_stands_beside_the_limit(language, words):
    """More than 308 beside 311 leaves nobody wondering at "at least 6 is left": another report says 318."""
    printed = sheet(language, amounts=(LIMIT, FIGURE, amount("sent", "transferred", "311")))
    assert words in printed
    assert words.partition(" (agreed")[0].partition("（商定")[0] in printed.split("\n  - ")[1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "What is disputed, or stands side by side:\n  - Nigeria: objected; 2 October 2025"),
        ("zh", "有争议或并列的内容：\n  - 尼日利亚：提出异议；2025年10月2日"),
    ],
)
def test_who_objected_is_told_under_what_is_disputed(language, words):
    """A return to which somebody objected is not printed as one of which nothing disputed is recorded."""
    positions = (ReturnPosition.of("NGA", "objected", "2025-10-02"), ReturnPosition.of("CHE", "supported"))
    printed = sheet(language, positions=positions)
    assert words in printed
    assert "supported" not in printed.split("\n\n")[0]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "parties: Nigeria (signed 3 February 2020), Jersey (signed 4 February 2020)"),
        ("zh", "当事方：尼日利亚（2020年2月3日签署）、泽西（2020年2月4日签署）"),
    ],
)
def test_each_party_stands_with_the_day_on_which_it_signed(language, words):
    """Of a list of parties and days it is seen whose day each is."""
    parties = [{"actor": "NGA", "signed": "2020-02-03"}, {"actor": "JEY", "signed": "2020-02-04"}]
    plain = {
        "type": "instrument",
        "id": "i-1",
        "kind": "agreement",
        "title": {"en": "Agreement", "zh": "协定"},
        "parties": parties,
    }
    assert words in sheet(language, from_plain(plain, Instrument), instruments=("i-1",))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "- March 2018: settlement reached; other dates: September 2017, 2016\n"),
        ("zh", "- 2018年3月：达成和解；其他来源给出的日期：2017年9月、2016年\n"),
    ],
)
def test_other_dates_of_an_event_stand_on_its_line(language, words):
    """A date that another source gives is a word or two, and no list below a heading."""
    event = Event.of("settlement", "2018-03", other_dates=["2017-09", "2016"])
    assert words in sheet(language, events=(event,))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "deducted, retained or shared: $3 and 1 sum whose size is not stated"),
        ("zh", "扣除、保留或分享：3美元和1笔数额不详的款项"),
    ],
)
def test_a_sum_of_unknown_size_beside_a_figure_is_called_a_sum(language, words):
    """Nobody says "3 dollars and not stated", in either language."""
    amounts = (amount("a", "agreed", "196"), amount("s", "transferred", "57"), amount("d", "deducted", "3"))
    unstated = loads('{"key": "u", "stage": "deducted", "bound": "unstated"}', Amount)
    deductions = (Deduction.of("one", "reasonable_expenses", "d"), Deduction.of("two", "bank_fees", "u"))
    assert words in sheet(language, amounts=(*amounts, unstated), deductions=deductions)


def test_a_name_with_brackets_needs_no_formal_name_in_english():
    """A jurisdiction of one's own whose formal name nobody gave in English has a sheet all the same."""
    name = DatedName(short=Text.ours(en="Canton (invented)"), formal=Text.ours(zh="虚构州"))
    canton = Jurisdiction(id="canton-x", kind=JurisdictionKind.PROVINCE, names=(name,))
    printed = sheet("en", canton, participants=(ReturnParticipant.of("canton-x", "transferring"),))
    assert "from Canton (invented)† (transferring side)" in printed
