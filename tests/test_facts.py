"""The list of facts: every fact of the two papers leads to the field that holds it, or says why none does."""

import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT: Any = runpy.run_path(str(Path(__file__).resolve().parents[1] / "scripts" / "wg2_facts.py"))
FACTS = SCRIPT["facts"]()
RECORDS = SCRIPT["plain_records"]()
REAL = [fact for fact in FACTS if fact.held != "reading"]
TYPED = {"typed", "name"}
VECTORS = Path(__file__).parent / "vectors" / "wg2-11"


def test_a_fact_stands_where_its_pointer_leads():
    """Following the pointer of a fact one finds the value that the list expects there."""
    pointing = {fact.fact: fact for fact in FACTS if fact.path}
    assert len(pointing) > 1000
    found = {name: SCRIPT["follow"](RECORDS[fact.record], fact.path) for name, fact in pointing.items()}
    assert {name: fact.expected for name, fact in pointing.items()} == found


def test_every_row_is_accounted_for():
    """A fact has a pointer, or a reason why no field holds it; a remark on the text has its reason too."""
    assert [] == [fact.fact for fact in FACTS if not (fact.path or fact.reason)]
    assert len(FACTS) == len({fact.fact for fact in FACTS}) > 1200


def test_figures_names_and_dates_are_typed():
    """Of the facts that are figures, names or dates, ninety-five in a hundred stand in a field of their own."""
    figures = [fact for fact in REAL if fact.figure == "yes"]
    assert sum(fact.held in TYPED for fact in figures) >= 0.95 * len(figures)


@pytest.mark.parametrize("argument", [True, False], ids=["all facts", "facts that are no argument"])
def test_facts_are_typed(argument):
    """Of all facts ninety-five in a hundred stand in typed fields, and of those that are no argument as many."""
    rows = [fact for fact in REAL if argument or fact.prose == "no"]
    assert sum(fact.held in TYPED for fact in rows) >= 0.95 * len(rows)


def test_what_is_typed_stands_in_no_sentence():
    """A fact said to be typed leads to a code, a figure, a date, an id or a name, and to no sentence of ours."""
    sentences = {
        "points",
        "reasons",
        "lessons",
        "steps",
        "text",
        "action",
        "summary",
        "notes",
        "suggestions",
    }
    ways = {fact.fact: fact.path.split(SCRIPT["BETWEEN"]) for fact in REAL if fact.held in TYPED}
    assert [] == [fact for fact, paths in ways.items() if any(sentences & set(path.split("/")) for path in paths)]


def test_a_second_reading_mended_the_list():
    """Twenty paragraphs were read again from the text; each fact that the list lacked has a row of its own since."""
    lines = (VECTORS / "second-reading.tsv").read_text(encoding="utf-8").splitlines()
    _, *rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert len({paragraph for paragraph, _, _ in rows}) == 20
    found = {fact: paragraph for paragraph, lacked, fact in rows if lacked}
    assert found == {fact.fact: fact.place.removeprefix("para ") for fact in FACTS if fact.fact in found}


def test_every_paragraph_has_its_facts():
    """The list has facts of each of the 76 paragraphs and of the annotations to each item."""
    places = {fact.place for fact in FACTS}
    assert {f"para {number}" for number in range(1, 77)} <= places
    assert {f"item {item}" for item in ("1(a)", "1(b)", "2", "3", "4(a)", "4(b)", "5", "6")} <= places


def test_a_pointer_to_another_value_is_told():
    """A pointer that leads nowhere, or to another value, is named by the script."""
    (fact, *_) = [fact for fact in FACTS if fact.path]
    for changed in (fact._replace(expected="another"), fact._replace(path="/nowhere")):
        (line,) = SCRIPT["broken"]([changed], RECORDS)
        assert line.startswith(f"{fact.fact}: ")
