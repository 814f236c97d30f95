"""Tables in other people's programs: what takes Arrow takes them as they are.

These programs are large and no part of the library: the group `elsewhere` of pyproject.toml installs them, and without
them these tests say so and are left out.
"""

import gc
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assetrecovery import Money, bundled
from assetrecovery.strategies import decimals, return_bundles
from assetrecovery.tables import arrow, table_layouts, tables
from assetrecovery.tables.flat import Table
from tests.laws import each, reaches

pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed: the Arrow interface was not tried")


def as_lists(row: Sequence[object]) -> list[object]:
    return [list(cell) if isinstance(cell, tuple) else cell for cell in row]


def assert_equal(table):
    taken = pyarrow.table(table)
    taken.validate(full=True)
    columns = [taken.column(place).to_pylist() for place in range(len(table.columns))]
    assert taken.column_names == [column.name for column in table.columns]
    assert [list(row) for row in zip(*columns, strict=True)] == [as_lists(row) for row in table.rows]
    assert pyarrow.schema(table) == taken.schema


@pytest.mark.parametrize("name", ["returns", "wg2-11"])
def test_every_value_arrives_as_it_is(name):
    """Each cell of each table of the bundled records is in Arrow what it is here, and nothing is kept afterwards."""
    for table in tables(bundled(name)).values():
        assert_equal(table)
    gc.collect()
    assert not arrow._KEPT  # noqa: SLF001  what is not let go of is a leak
    assert not arrow._CAPSULES  # noqa: SLF001  likewise


@reaches(amounts=10)
@settings(max_examples=10)
@given(return_bundles())
def test_what_is_drawn_arrives_as_it_is(bundle):
    """Whatever a bundle says of money arrives to the last digit."""
    amounts = tables(bundle, "amounts")["amounts"]
    assert_equal(amounts)
    for _ in each("amounts", amounts.rows):
        pass


@settings(max_examples=40)
@given(decimals(), decimals())
def test_decimals_of_any_length_arrive_to_the_last_digit(left, right):
    """Two decimals of up to forty digits at scales of their own share a column and stay what they were."""
    layout = table_layouts()["amounts"]
    empty = dict.fromkeys(column.name for column in layout.columns)
    rows = tuple(tuple({**empty, "money_amount": value}.values()) for value in (left, None, right))
    taken = pyarrow.table(Table(layout=layout, rows=rows)).column("money_amount").to_pylist()
    assert [None if value is None else Decimal(value) for value in taken] == [left, None, right]


def test_more_rows_than_a_batch_arrive_in_their_order():
    """A table longer than one batch is read to its end."""
    layout = table_layouts()["chapters"]
    rows = tuple(("uncac", f"/chapters/{number}", number, None, "章", None) for number in range(150_000))
    taken = pyarrow.table(Table(layout=layout, rows=rows))
    assert taken.column("number").to_pylist() == [*range(150_000)]


def test_a_stream_that_nobody_reads_is_let_go():
    """A capsule that is thrown away keeps nothing alive."""
    capsule = tables(bundled("returns"))["amounts"].__arrow_c_stream__()
    assert arrow._KEPT  # noqa: SLF001  it is there until it is let go
    del capsule
    gc.collect()
    assert not arrow._KEPT  # noqa: SLF001  likewise


def sums_by_currency():
    found: dict[str, Decimal] = {}
    for record in bundled("returns").returns.values():
        for amount in record.amounts:
            if isinstance(amount.money, Money):
                code = amount.money.currency.code
                found[code] = found.get(code, Decimal(0)) + amount.money.amount
    return found


def test_pandas_has_our_decimals():
    """A data frame of pandas holds the sums as the decimals that they are."""
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: it was not tried")
    frame = pandas.DataFrame.from_arrow(tables(bundled("returns"))["amounts"])
    stated = frame[frame["money_amount"].notna()]
    assert stated.groupby("money_currency")["money_amount"].sum().to_dict() == sums_by_currency()


def test_duckdb_has_our_decimals():
    """A query of DuckDB joins returns to amounts and sums exactly."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed: it was not tried")
    found = tables(bundled("returns"), "returns", "amounts")
    returns, amounts = found["returns"], found["amounts"]
    query = """
        select money_currency, sum(money_amount) from returns join amounts on amounts.record = returns.id
        where money_amount is not null group by 1
    """
    connection = duckdb.connect()
    connection.register("returns", pyarrow.table(returns))
    connection.register("amounts", pyarrow.table(amounts))
    assert dict(connection.execute(query).fetchall()) == sums_by_currency()
    direct = duckdb.sql("select count(*) from amounts")
    assert direct.fetchall() == [(len(amounts.rows),)]


def test_polars_has_our_decimals():
    """A data frame of polars holds the sums as decimals, and lists where a cell holds several values."""
    polars = pytest.importorskip("polars", reason="polars is not installed: it was not tried")
    frame = polars.DataFrame(tables(bundled("returns"))["amounts"]).drop_nulls("money_amount")
    summed = frame.group_by("money_currency").agg(polars.col("money_amount").sum())
    assert dict(summed.iter_rows()) == sums_by_currency()
    assert frame.schema["citations"] == polars.List(polars.String)


def in_pandas(amounts):
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: it was not tried")
    return [*pandas.DataFrame.from_arrow(amounts)["money_amount"]]


def in_polars(amounts):
    polars = pytest.importorskip("polars", reason="polars is not installed: it was not tried")
    return polars.DataFrame(amounts)["money_amount"].to_list()


def in_duckdb(amounts):  # noqa: ARG001  the query finds it by its name
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed: it was not tried")
    return [value for (value,) in duckdb.sql("select money_amount from amounts").fetchall()]


SUMS = st.builds(
    lambda number, scale: Decimal(number).scaleb(-scale), st.integers(1 - 10**19, 10**19 - 1), st.integers(0, 18)
)


@pytest.mark.parametrize("taken", [in_pandas, in_polars, in_duckdb])
@settings(max_examples=40)
@given(values=st.lists(SUMS, min_size=1, max_size=5))
def test_sums_are_ours_to_the_last_digit_everywhere(taken, values):
    """Sums of up to nineteen digits before the point and eighteen behind it are in each program what they are here."""
    layout = table_layouts()["amounts"]
    empty = dict.fromkeys(column.name for column in layout.columns)
    rows = tuple(tuple({**empty, "money_amount": value}.values()) for value in values)
    assert values == taken(Table(layout=layout, rows=rows))
