"""What is owed on a day, and where the money is."""

import datetime

import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Arrangement,
    Bundle,
    InvalidError,
    Money,
    PartialDate,
    Period,
    Return,
    Text,
    due,
)
from assetrecovery.arrangements import (
    ArrangementStatus,
    ArrangementStep,
    Deadline,
    Event,
    EventKind,
    ReportDuty,
    ReturnStatus,
    ReturnStep,
    TimeLimit,
    Tranche,
    TrancheStatus,
    TrancheStep,
    Transfer,
    Vehicle,
)
from assetrecovery.queries import DueKind, DueStatus
from assetrecovery.values import Bound, MoneyRange
from assetrecovery.wording import money_range


def day(text):
    return PartialDate.parse(text)


def just(sum_: Money) -> MoneyRange:
    return MoneyRange(low=sum_, high=sum_)


def owed(on, *, arrangement=None, **fields):
    record = Return(id="r", title=Text(en="A return"), arrangements=("a",) if arrangement else (), **fields)
    records = (
        (record, Arrangement(id="a", title=Text(en="What was agreed"), **arrangement)) if arrangement else (record,)
    )
    return due(Bundle(records=records), day(on))


def found(on, **fields):
    return [(item.path, item.status.code, str(item.by) if item.by else None) for item in owed(on, **fields).items]


SUM = Amount(key="half", stage=AmountStage.DUE, money=Money.of("10", "USD"), bound=Bound.EXACT)


@pytest.mark.parametrize(
    ("on", "state"), [("2020-02-29", "coming"), ("2020-03", "perhaps"), ("2020-04-01", "overdue"), ("2021", "overdue")]
)
def test_a_tranche_is_owed_from_its_day_on(on, state):
    """A tranche due in a month is coming before it, perhaps due within it, and overdue after it."""
    tranche = Tranche(key="t", amounts=("half",), due=day("2020-03"))
    assert [("/tranches/0", state, "2020-03")] == found(on, amounts=(SUM,), tranches=(tranche,))


@pytest.mark.parametrize("status", [TrancheStatus.TRANSFERRED, TrancheStatus.ACKNOWLEDGED, TrancheStatus.CANCELLED])
def test_a_settled_tranche_is_owed_no_more(status):
    """What was paid or cancelled is not owed afterwards, and was owed before."""
    step = TrancheStep(status=status, on=day("2020-05-01"))
    tranche = Tranche(key="t", due=day("2020-03-01"), history=(step,))
    assert [] == found("2020-06", tranches=(tranche,))
    assert [("/tranches/0", "overdue", "2020-03-01")] == found("2020-04-01", tranches=(tranche,))


def test_a_tranche_is_paid_by_a_transfer():
    """A transfer that pays a tranche settles it from its day on."""
    fields = {
        "tranches": (Tranche(key="t", due=day("2020-03-01")),),
        "transfers": (Transfer(key="m", tranche="t", on=day("2020-04-10")),),
    }
    assert [] == found("2020-05", **fields)
    assert 1 == len(found("2020-04-01", **fields))


def test_what_a_transfer_left_unpaid_is_still_owed():
    """One of ten paid leaves nine owed; more paid than was due leaves nothing."""
    tranches = (Tranche(key="t", amounts=("half",), due=day("2020-03-01")),)
    for paid, rest in (("1", [(just(Money.of("9", "USD")),)]), ("10", []), ("11", [])):
        moved = Amount(key="paid", stage=AmountStage.TRANSFERRED, money=Money.of(paid, "USD"), bound=Bound.EXACT)
        legs = (Transfer(key="m", tranche="t", amounts=("paid",), on=day("2020-04-01")),)
        items = owed("2021", amounts=(SUM, moved), tranches=tranches, transfers=legs).items
        assert rest == [item.amounts for item in items]


@pytest.mark.parametrize("status", [ReturnStatus.COMPLETED, ReturnStatus.CLOSED])
def test_a_return_that_is_over_owes_no_tranche(status):
    """Of a return that was completed or closed nothing is to be paid."""
    over = (ReturnStep(status=status),)
    assert [] == found("2020-05", tranches=(Tranche(key="t", due=day("2020-03-01")),), history=over)


@pytest.mark.parametrize(
    ("signed", "delay", "by"),
    [
        (["2020-01-01"], TimeLimit(after=EventKind.SIGNED, days=28), "2020-01-29"),
        (["2020-01-31"], TimeLimit(after=EventKind.SIGNED, months=1), "2020-02-29"),
        (["2020-01"], TimeLimit(after=EventKind.SIGNED, days=1), "2020-01-02/2020-02-01"),
        (["2020-01-01", "2020-01-05"], TimeLimit(after=EventKind.SIGNED, days=28), "2020-01-29/2020-02-02"),
        ([], TimeLimit(after=EventKind.SIGNED, days=28), None),
        (["2020-01-01"], TimeLimit(after=EventKind.CONFISCATED, days=28), None),
    ],
)
def test_a_relative_deadline_runs_from_what_the_sources_date(signed, delay, by):
    """A deadline after an event lies between what the claims of the event allow, and has no date if none is given."""
    events = tuple(Event(kind=EventKind.SIGNED, on=day(date)) for date in signed)
    arrangement = {"deadlines": (Deadline(what=Text(en="transfer"), within=delay),)}
    state = "overdue" if by else "undated"
    assert [("/deadlines/0", state, by)] == found("2021", events=events, arrangement=arrangement)


def test_a_deadline_that_was_met_is_owed_no_more():
    """What was done by a day is not owed after it."""
    deadline = Deadline(what=Text(en="transfer"), by=day("2020-02-01"), met=day("2020-03-01"))
    assert [] == found("2020-04", arrangement={"deadlines": (deadline,)})
    assert 1 == len(found("2020-02-02", arrangement={"deadlines": (deadline,)}))


def test_reports_are_owed_at_their_interval():
    """Every report not delivered is owed, and the next one to come; what was delivered counts from the first."""
    duty = ReportDuty(first_due=day("2020-01-31"), every=6, delivered=(day("2020-01-20"),))
    assert [
        ("/reports/0", "overdue", "2020-07-31"),
        ("/reports/0", "overdue", "2021-01-31"),
        ("/reports/0", "coming", "2021-07-31"),
    ] == found("2021-02-01", reports=(duty,))


def test_a_duty_to_report_ends():
    """After its last day no further report is owed."""
    duty = ReportDuty(first_due=day("2020-01-31"), every=12, until=day("2021-06"))
    assert ["2020-01-31", "2021-01-31"] == [by for _, _, by in found("2025", reports=(duty,))]


def test_a_report_due_once_is_owed_until_delivered():
    """A report without an interval is owed once."""
    assert [("/reports/0", "undated", None)] == found("2021", reports=(ReportDuty(),))
    assert [] == found("2021", reports=(ReportDuty(delivered=(day("2020"),)),))


@pytest.mark.parametrize(
    ("first", "every", "expected"),
    [
        ("2020", 6, ["2020", "2020-07-01/2021-06-30"]),
        ("2020", 12, ["2020", "2021"]),
        ("2020-02-29", 12, ["2020-02-29", "2021-02-28"]),
        ("2019-11", 2, ["2019-11", "2020-01", "2020-03", "2020-05"]),
    ],
)
def test_reports_are_dated_no_closer_than_the_first(first, every, expected):
    """From a year alone, half-yearly reports fall within a stretch of a year; a shorter month gives its last day."""
    duty = ReportDuty(first_due=day(first), every=every)
    assert expected == [by for _, _, by in found("2020-03-15", reports=(duty,))]


def test_the_calendar_ends():
    """A deadline past the year 9999 has no date, and raises nothing."""
    events = (Event(kind=EventKind.SIGNED, on=day("9999")),)
    deadline = Deadline(what=Text(en="transfer"), within=TimeLimit(after=EventKind.SIGNED, days=28))
    assert [("/deadlines/0", "undated", None)] == found("2021", events=events, arrangement={"deadlines": (deadline,)})
    assert [] == found("9999", reports=(ReportDuty(first_due=day("9998-06"), every=1200, delivered=(day("9998"),)),))


@pytest.mark.parametrize("status", [ArrangementStatus.NOT_CONCLUDED, ArrangementStatus.TERMINATED])
def test_an_arrangement_that_ended_has_no_deadlines(status):
    """Nothing is owed under what was not concluded or was terminated."""
    deadline = Deadline(what=Text(en="transfer"), by=day("2020"))
    over = {"deadlines": (deadline,), "history": (ArrangementStep(status=status),)}
    assert [] == found("2021", arrangement=over)


def test_a_repeated_report_without_a_first_date_is_owed():
    """A report that is due again and again, of which no date is known, is owed without a date, delivered or not."""
    duty = ReportDuty(every=12, delivered=(day("2020"),))
    assert [("/reports/0", "undated", None)] == found("2021", reports=(duty,))


def test_an_earlier_balance_gives_way():
    """Of balances of one stage the latest stands, until money was surely moved."""
    balances = tuple(
        Amount(key=f"b{year}", stage=AmountStage.FROZEN, money=SUM.money, bound=Bound.ABOUT, as_of=day(year))
        for year in ("2002", "2004")
    )
    legs = (Transfer(key="m", on=day("2006"), payee="NGA"),)
    for on, paths in (("2005", ["/amounts/1"]), ("2007", ["/transfers/0"])):
        assert paths == [found.path for found in owed(on, amounts=balances, transfers=legs).holdings]


@pytest.mark.parametrize("every", [0, -6, 1201])
def test_an_interval_is_a_number_of_months(every):
    """A report is repeated after at least a month and at most a century."""
    with pytest.raises(InvalidError) as error:
        ReportDuty(every=every)
    assert ("bad_interval", "/every") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize("fields", [{}, {"days": 1, "months": 1}, {"days": -1}, {"days": 40_000}, {"months": 1201}])
def test_a_delay_is_of_days_or_of_months(fields):
    """A relative deadline has days or months, one of the two, and not fewer than none."""
    with pytest.raises(InvalidError) as error:
        TimeLimit(after=EventKind.SIGNED, **fields)
    assert "bad_interval" == error.value.code


def test_money_is_where_the_last_leg_took_it():
    """Before it went on, money was in escrow; afterwards it is with the receiver."""
    legs = (
        Transfer(key="m1", amounts=("half",), on=day("2020-03"), payee="CHE", vehicle=Vehicle.ESCROW_ACCOUNT),
        Transfer(key="m2", amounts=("half",), on=day("2021-03"), payee="NGA", previous="m1"),
    )
    for on, holder in (("2020-06", "CHE"), ("2021-06", "NGA")):
        assert [(holder, (just(SUM.money),))] == [
            (holding.holder, holding.amounts) for holding in owed(on, amounts=(SUM,), transfers=legs).holdings
        ]
    assert () == owed("2019", amounts=(SUM,), transfers=legs).holdings


def test_balances_say_where_money_lies():
    """A frozen balance stated by a day is where the money was said to be."""
    frozen = Amount(
        key="f", stage=AmountStage.FROZEN, money=Money.of("5", "CHF"), bound=Bound.ABOUT, as_of=day("2007-05")
    )
    assert ["/amounts/0"] == [holding.path for holding in owed("2008", amounts=(frozen,)).holdings]
    assert () == owed("2006", amounts=(frozen,)).holdings


def test_a_day_of_the_calendar_will_do():
    """A plain date is taken, and items are found by their state."""
    bundle = Bundle(records=(Return(id="r", title=Text(en="A return"), tranches=(Tranche(key="t", due=day("2020")),)),))
    dues = due(bundle, datetime.date(2021, 1, 1))
    assert ("2021-01-01", [DueKind.TRANCHE]) == (str(dues.on), [item.kind for item in dues.of(DueStatus.OVERDUE)])
    assert Period.parse("2020/2021") != dues.items[0].by


def test_what_is_left_of_a_rounded_tranche_is_as_rounded():
    """Of about 150 million less 57,036,688.68 there is left what a figure rounded to ten millions allows."""
    agreed = Amount.of("agreed", "agreed", "150000000", "USD", bound="about")
    paid = Amount.of("paid", "transferred", "57036688.68", "USD", bound="exact")
    items = owed(
        "2021",
        amounts=(agreed, paid),
        tranches=(Tranche(key="t", amounts=("agreed",), due=day("2020")),),
        transfers=(Transfer(key="m", tranche="t", amounts=("paid",), on=day("2020")),),
    ).items
    (left,) = items[0].amounts
    assert ("USD 87963311.32", "USD 97963311.32") == (str(left.low), str(left.high))
    assert "between $87 million and $98 million" == money_range(left.low, left.high, "en")
