"""Neighbours: entities of followthemoney that its model accepts, all that is lost on the way, and the crosswalk."""

import re
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

from assetrecovery import TermEnum, bundled, reconcile, to_plain
from assetrecovery.introspection import public_names
from assetrecovery.ledgers import LedgerLineStatus
from assetrecovery.neighbours import HowLost, Neighbour, crosswalk, to_followthemoney
from assetrecovery.neighbours.properties import FIELDS, SCHEMATA
from assetrecovery.strategies import bundles, return_bundles
from assetrecovery.values import InvalidError, Provision, Text
from tests.entities import FACTS, faults
from tests.laws import each, examples, reaches

PAGE = (Path(__file__).parents[1] / "docs" / "crosswalk.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["returns", "wg2-11"])
def test_the_bundled_records_are_entities_that_the_model_takes(name):
    """No property is unknown, missing, of the wrong form or leads nowhere."""
    entities = to_followthemoney(bundled(name)).entities
    assert len(entities) > 70
    assert [*faults(entities)] == []


@examples(10, long=1_000)
@given(bundles() | return_bundles())
def test_whatever_is_drawn_is_entities_that_the_model_takes(bundle):
    """Whatever records say, their entities are of the form that the model has."""
    assert [*faults(to_followthemoney(bundle).entities)] == []


def leaves(plain, path=""):
    if isinstance(plain, dict | list):
        for token, part in plain.items() if isinstance(plain, dict) else enumerate(plain):
            yield from leaves(part, f"{path}/{token}")
    else:
        yield path, plain


@reaches(said=75)
@examples(10, long=1_000)
@given(bundles() | return_bundles())
def test_what_is_said_is_there_or_is_listed_as_lost(bundle):
    """Each text that a record holds is a value of an entity, or stands at or below a place that is listed as lost."""
    export = to_followthemoney(bundle)
    values = {value for entity in export.entities for said in entity["properties"].values() for value in said}
    lost = defaultdict(set)
    for loss in export.lost:
        lost[loss.record].add(loss.path)
    for record in bundle.records:
        for _, value in each("said", (leaf for leaf in leaves(to_plain(record)) if is_taken(leaf[0], lost[record.id]))):
            assert value in values


def is_taken(path, lost):
    """Whether a leaf is a line of text, and neither it nor anything in which it stands is lost."""
    above = {path[:end] for end in range(len(path) + 1) if path[end : end + 1] in {"", "/"}}
    return re.search(r"/(en|zh|name|title|summary|value)$", path) and not above & lost


def test_what_is_taken_with_less_than_it_says_is_listed():
    """A doubtful day is taken without its doubt, a period that is open without its open side."""
    lost = to_followthemoney(bundled("returns")).lost
    narrowed = [loss for loss in lost if loss.how is HowLost.NARROWED]
    assert narrowed
    assert {loss.field for loss in narrowed} <= {"document.date", "return.amounts", "gathering.held"}


def test_a_record_without_a_schema_is_lost_once_and_whole():
    """What the other model has no schema for is one line of the list, not forty."""
    export = to_followthemoney(bundled("wg2-11"))
    statements = [loss for loss in export.lost if loss.kind == "statement"]
    assert {(loss.path, loss.field) for loss in statements} == {("", "statement")}
    assert export.tally()["statement"] == len(statements) == len(bundled("wg2-11").statements)


def paid(entities):
    sums = defaultdict(Decimal)
    for entity in entities:
        if entity["schema"] == "Payment":
            said = entity["properties"]
            sums[said["project"][0], said["currency"][0]] += Decimal(said["amount"][0])
    return sums


@reaches(paid=1)
@examples(12, long=1_000)
@given(return_bundles())
def test_payments_never_come_to_more_than_was_transferred(bundle):
    """What is paid there of a return, in a currency, is a part of the sum that its ledger counts here."""
    counted = {
        (f"assetrecovery-{record.id}", account.currency.code): {
            amount.key: amount.money.amount for amount in record.amounts if amount.key in line.counted
        }
        for record in bundle.returns.values()
        for account in reconcile(bundle.ledger(record.id)).accounts
        if (line := account.line("transferred")) and line.status in {LedgerLineStatus.SINGLE, LedgerLineStatus.SUM}
    }
    for place, total in each("paid", paid(to_followthemoney(bundle).entities).items()):
        assert total <= sum(counted[place].values())


def test_every_schema_that_is_written_has_facts():
    """The facts beside the tests cover the tables by which the export is made."""
    assert {*SCHEMATA.values()} <= FACTS["schemata"].keys()
    assert SCHEMATA.keys() == FIELDS.keys()


# ── the crosswalk ────────────────────────────────────────────────────────────────────────────────


def is_there(name):
    owner, _, member = name.partition(".")
    found = public_names()[owner]
    if not member:
        return True
    if isinstance(found, type) and issubclass(found, TermEnum):
        return member in {each_.code for each_ in found}
    return hasattr(found, member)


@pytest.mark.parametrize("neighbour", Neighbour)
def test_every_name_of_the_crosswalk_is_one_of_this_library(neighbour):
    """Each row names classes, fields, codes and functions that there are, and prints no others."""
    for row in crosswalk(neighbour):
        assert [name for name in row.names if not is_there(name)] == []
        for token in re.findall(r"`([^`]+)`", row.here):
            shown = token.partition("(")[0]
            named = any(name == shown or name.endswith(f".{shown}") for name in row.names)
            assert named or Provision.parse(token)


def test_no_row_names_what_is_not_there():
    """The test of names would find a field that is gone."""
    assert not is_there("Return.titel")
    assert not is_there("AmountStage.fine")
    with pytest.raises(InvalidError):
        crosswalk("fhir")


def printed(row, *, remarks):
    cells = (row.theirs, row.here, *([row.remark] if remarks else []))
    return f"| {' | '.join(cells)} |".replace("|  |", "| |")


@pytest.mark.parametrize("neighbour", Neighbour)
def test_the_page_prints_the_crosswalk(neighbour):
    """Each row of the table in code is a row of the page, in the same order, and the page has no others."""
    rows = crosswalk(neighbour)
    lines = [printed(row, remarks=any(each_.remark for each_ in rows)) for row in rows]
    assert "\n".join(lines) + "\n" in PAGE.partition("# ")[2] + "\n"


def test_the_page_has_no_other_rows():
    """Whatever row stands on the page is of one of the tables in code."""
    heads = 2 * len(Neighbour)
    rows = [line for line in PAGE.splitlines() if line.startswith("|")]
    assert len(rows) - heads == sum(len(crosswalk(neighbour)) for neighbour in Neighbour)


def test_an_export_leaves_the_records_as_they_are():
    """The languages of a text all arrive, and whose wording it is does not."""
    bundle = bundled("returns").select("usa-kgz-2019")
    export = to_followthemoney(bundle)
    project = next(entity for entity in export.entities if entity["schema"] == "Project")
    title: Text = bundle.returns["usa-kgz-2019"].title
    assert project["properties"]["name"] == [title.en, title.zh]
    assert ("/title/derived", HowLost.LEFT_OUT) in {(loss.path, loss.how) for loss in export.lost}
