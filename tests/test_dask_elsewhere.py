"""The recipe for more than one machine: what its workers find is what one process finds over the whole.

Dask and what it needs are no part of the library: the group `elsewhere` of pyproject.toml installs them, and without
them these tests say so and are left out.
"""

import importlib.util
import io
import os
import sys
import time
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from assetrecovery import Bundle, bundled, to_plain
from assetrecovery.files import check_records, write_records
from assetrecovery.serialization.json_lines import head_line, line_of
from assetrecovery.tables import reconciliation_tables, tables

pytest.importorskip("dask", reason="Dask is not installed: the recipe was not tried")
pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed: the recipe was not tried")
pandas = pytest.importorskip("pandas", reason="pandas is not installed: the recipe was not tried")

RECIPE = Path(__file__).parents[1] / "docs" / "examples" / "with_dask.py"
RETURNS = bundled("returns")


@pytest.fixture(name="recipe")
def _recipe(monkeypatch):
    spec = importlib.util.spec_from_file_location("with_dask", RECIPE)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "with_dask", module)
    monkeypatch.syspath_prepend(str(RECIPE.parent))  # where a worker of its own process finds it
    spec.loader.exec_module(module)
    return module


def written(folder, records, files=3):
    """Write records into several files, so that references lead from one to another."""
    folder.mkdir()
    for number in range(files):
        write_records(records[number::files], folder / f"{number}.jsonl")


def rows(folder, name):
    """The rows of a table as the parts of it hold them, in an order of their own."""
    taken = pyarrow.parquet.read_table(folder / name).to_pylist()
    return sorted(({key: same(value) for key, value in row.items()} for row in taken), key=repr)


def same(value):
    """A value as both sides write it: a sum without the nought behind it, several values as a list."""
    return value.normalize() if isinstance(value, Decimal) else [*value] if isinstance(value, tuple) else value


@pytest.mark.parametrize("scheduler", ["synchronous", "processes"])
def test_tables_and_reckoning_are_those_of_the_whole(recipe, tmp_path, monkeypatch, scheduler):
    """Every row of every table, and every step of the reckoning, is that of one bundle of all the records."""
    monkeypatch.setattr(recipe, "PART", 100_000)
    written(tmp_path / "in", RETURNS.records)
    found = recipe.main(tmp_path / "in", tmp_path / "out", scheduler)
    assert [one for one in found if one.code in {"dangling_reference", "wrong_kind", "duplicate_id"}] == []
    whole = {**tables(Bundle(records=RETURNS.records)), **reconciliation_tables(RETURNS)}
    for name, table in whole.items():
        if table.rows:
            expected = ({key: same(value) for key, value in row.items()} for row in table.dicts())
            assert rows(tmp_path / "out", name) == sorted(expected, key=repr), name


def test_findings_are_those_of_one_process(recipe, tmp_path, monkeypatch):
    """What is wrong with a line, what is there twice and what leads nowhere is found as `check_records` finds it."""
    monkeypatch.setattr(recipe, "PART", 50_000)
    asset = next(iter(RETURNS.assets.values()))
    astray = attrs.evolve(asset, id="astray", location="CHX", holder="fra")
    wrong = {**to_plain(asset), "id": "wrong", "kind": "yacht"}
    folder = tmp_path / "in"
    written(folder, [*RETURNS.records, astray, attrs.evolve(asset, id="again"), attrs.evolve(asset, id="again")])
    with (folder / "9.jsonl").open("w", encoding="utf-8") as file:
        file.write(head_line() + line_of(wrong))
    found = recipe.main(folder, tmp_path / "out", "synchronous")
    whole = b"".join(path.read_bytes() for path in sorted(folder.glob("*.jsonl")))
    expected = sorted(
        (one.finding.rule, "/" + "/".join(one.finding.path.split("/")[3:])) for one in check_records(io.BytesIO(whole))
    )
    assert expected == sorted((one.code, one.place) for one in found)
    assert {"dangling_reference", "duplicate_id", "unknown_code"} <= {one.code for one in found}


def test_a_cluster_is_asked_if_there_is_one(recipe, tmp_path, monkeypatch):
    """With a client of Dask's scheduler, its workers do the work, each in a process of its own, and find the same."""
    distributed = pytest.importorskip("distributed", reason="distributed is not installed: no cluster was tried")
    monkeypatch.setattr(recipe, "PART", 100_000)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(RECIPE.parent), os.environ.get("PYTHONPATH", "")]))
    monkeypatch.setattr(recipe.concurrent.futures, "ProcessPoolExecutor", None)  # to start processes would be an error
    written(tmp_path / "in", RETURNS.records)
    alone = recipe.main(tmp_path / "in", tmp_path / "alone", "synchronous")
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with cluster, distributed.Client(cluster) as client:
        found = recipe.main(tmp_path / "in", tmp_path / "out")
        seen = client.run(lambda: "assetrecovery" in __import__("sys").modules)
    assert alone == found
    assert rows(tmp_path / "alone", "amounts") == rows(tmp_path / "out", "amounts")
    assert [True, True] == [*seen.values()]


@pytest.mark.skipif(os.cpu_count() == 1, reason="one core has one process")
def test_a_few_parts_are_shared_out_among_processes(recipe):
    """Four tasks go to more than one process, and those of the next pass to the same, which need not start again."""
    task = recipe.dask.delayed(lambda _: time.sleep(0.5) or os.getpid())
    with recipe.workers("processes"):
        first, second = ({*recipe.dask.compute(*map(task, range(4)))} for _ in range(2))
    assert len(first) > 1
    assert os.getpid() not in first
    assert len(first | second) <= os.cpu_count()


@pytest.mark.filterwarnings("ignore:The inplace keyword")  # of Dask's own
def test_what_it_wrote_is_a_frame_of_dask(recipe, tmp_path):
    """The Parquet of all parts is one frame, whose sums are exact."""
    frames = pytest.importorskip("dask.dataframe", reason="the frames of Dask are not installed: they were not tried")
    written(tmp_path / "in", RETURNS.records)
    recipe.main(tmp_path / "in", tmp_path / "out", "synchronous")
    frame = frames.read_parquet(tmp_path / "out" / "amounts", dtype_backend="pyarrow")
    summed = frame.groupby("money_currency")["money_amount"].sum().compute(scheduler="synchronous").to_dict()
    expected: dict[str, Decimal] = {}
    for row in tables(RETURNS)["amounts"].dicts():
        if row["money_amount"] is not None:
            expected[row["money_currency"]] = expected.get(row["money_currency"], Decimal(0)) + row["money_amount"]
    assert summed == expected
