"""The table of volumes: computed from what counts, with what it leaves out."""

from assetrecovery import (
    Amount,
    AmountStage,
    Bundle,
    Money,
    PartialDate,
    Period,
    Return,
    Text,
    bundled,
    reconcile,
)
from assetrecovery.arrangements import AmountLink, AmountRelation, Transfer
from assetrecovery.queries import VolumeGapReason, volumes
from assetrecovery.values import Bound


def claim(key, stage, amount, currency="USD", on=None, **more):
    more = {"bound": Bound.EXACT, **more}
    return Amount(key=key, stage=AmountStage(stage), money=Money.of(amount, currency), on=on, **more)


def a_return(own, *amounts, **fields):
    return Return(id=own, title=Text(en="A return"), amounts=amounts, **fields)


def rows(*records):
    return [(row.stage.code, row.year, str(row.sum)) for row in volumes(Bundle(records=records)).rows]


def test_sums_are_by_stage_year_and_currency():
    """Two returns of one year and currency add up; another year and another currency are rows of their own."""
    paid = PartialDate.parse("2020-05")
    found = rows(
        a_return("r-1", claim("a", "transferred", "10", on=paid)),
        a_return("r-2", claim("a", "transferred", "5", on=PartialDate.parse("2020"))),
        a_return("r-3", claim("a", "transferred", "7", on=PartialDate.parse("2021"))),
        a_return("r-4", claim("a", "transferred", "3", "EUR", on=paid), claim("b", "frozen", "9", on=paid)),
    )
    assert [
        ("frozen", 2020, "USD 9"),
        ("transferred", 2020, "EUR 3"),
        ("transferred", 2020, "USD 15"),
        ("transferred", 2021, "USD 7"),
    ] == found


def test_a_year_is_never_invented():
    """A claim that spans years, is in doubt or has no date stands in a row without a year."""
    for on in (None, PartialDate.parse("2020?"), Period.parse("2019/2020"), Period.parse("../2020")):
        assert [("transferred", None, "USD 10")] == rows(a_return("r", claim("a", "transferred", "10", on=on)))


def test_the_leg_dates_a_claim_that_has_no_date():
    """A transfer that rests on a claim says when the money moved."""
    legs = (Transfer(key="m", amounts=("a",), on=PartialDate.parse("2018-02")),)
    assert [("transferred", 2018, "USD 10")] == rows(a_return("r", claim("a", "transferred", "10"), transfers=legs))


def test_what_is_disputed_or_the_same_money_again_is_a_gap():
    """Disputed claims and equivalents are in no row, and the gaps name them."""
    again = (AmountLink(kind=AmountRelation.EQUIVALENT, to=("a",)),)
    record = a_return(
        "r",
        claim("a", "transferred", "10"),
        claim("b", "transferred", "12"),
        claim("c", "transferred", "9", "EUR", links=again),
    )
    table = volumes(Bundle(records=(record,)))
    gaps = [(gap.reason, gap.amounts) for gap in table.gaps if gap.stage is AmountStage.TRANSFERRED]
    assert () == table.rows
    assert [(VolumeGapReason.UNRELATED, ("a", "b")), (VolumeGapReason.NOT_COUNTED, ("c",))] == gaps


def test_a_balance_is_in_the_row_of_each_year_for_which_it_is_stated():
    """What lay frozen in 2007 and in 2009 stands in both rows, and of two days of one year the later one counts."""
    frozen = [
        claim(key, "frozen", figure, as_of=PartialDate.parse(day))
        for key, figure, day in (("a", "10", "2007-05"), ("b", "11", "2009-01"), ("c", "12", "2009-12"))
    ]
    assert [("frozen", 2007, "USD 10"), ("frozen", 2009, "USD 12")] == rows(a_return("r", *frozen))


def test_coverage_says_of_how_many_returns_the_table_speaks():
    """Every stage says how many returns it counts, of how many there are."""
    table = volumes(Bundle(records=(a_return("r-1", claim("a", "confiscated", "10")), a_return("r-2"))))
    assert [("frozen", 0, 2), ("seized", 0, 2), ("confiscated", 1, 2), ("transferred", 0, 2)] == [
        (found.stage.code, found.counted, found.returns) for found in table.coverage
    ]
    assert [VolumeGapReason.NO_AMOUNT] == [
        gap.reason for gap in table.gaps if gap.record == "r-2" and gap.stage is AmountStage.CONFISCATED
    ]


def test_a_row_is_as_exact_as_its_amounts():
    """One rounded figure makes the sum of a row rounded, by as much."""
    table = volumes(
        Bundle(
            records=(
                a_return("r-1", claim("a", "confiscated", "10")),
                a_return("r-2", claim("a", "confiscated", "21", bound=Bound.ABOUT)),
            )
        )
    )
    between = [(str(row.between.low), str(row.between.high), row.returns) for row in table.rows]
    assert [("USD 30.5", "USD 31.5", ("r-1", "r-2"))] == between


def test_the_bundled_table_is_made_of_what_reconciliations_count():
    """The rows of the documented returns add up to the sums of their reconciliations, currency by currency."""
    bundle = bundled("returns")
    table = volumes(bundle)
    for stage in (AmountStage.CONFISCATED, AmountStage.TRANSFERRED):
        counted: dict[str, list] = {}
        for record in bundle.returns:
            for account in reconcile(bundle.ledger(record)).accounts:
                line = account.line(stage)
                if line and line.sum:
                    counted.setdefault(account.currency.code, []).append(line.sum.amount)
        shown: dict[str, list] = {}
        for row in table.rows:
            if row.stage is stage:
                shown.setdefault(row.sum.currency.code, []).append(row.sum.amount)
        assert {code: sum(sums) for code, sums in counted.items()} == {code: sum(sums) for code, sums in shown.items()}


def test_what_one_report_says_of_a_sum_dates_it():
    """Of two reports of one payment the one that is shown has no date, and the other has: the year is known."""
    again = (AmountLink(kind=AmountRelation.ALTERNATIVE_REPORT, to=("t",)),)
    reports = (
        claim("t", "transferred", "60"),
        claim("u", "transferred", "60", on=PartialDate.parse("2012-03-04"), links=again),
    )
    assert [("transferred", 2012, "USD 60")] == rows(a_return("r", *reports))
