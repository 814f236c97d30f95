"""Near misses: files with one slip, of which it is known what must be said, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    InvalidError,
    check,
    loads,
    read,
    strategies,
)
from assetrecovery.strategies.near_misses import (
    _MISJUDGED,
    _SPOILS,
    NearMiss,
    _misjudged,
    _spoilt,
    near_misses,
    near_misses_of_rules,
)
from assetrecovery.values import Fault
from tests.helpers import simplest
from tests.laws import examples


@examples(60, long=10_000)
@given(near_misses())
def test_reading_a_near_miss_finds_its_one_slip(miss):
    """Exactly one thing is found, of the kind and at the place that the near miss names."""
    assert [(miss.code, miss.path)] == [(problem.code, problem.path) for problem in read(miss.text).findings]


@pytest.mark.parametrize("place", range(len(_SPOILS)))
def test_every_slip_is_found(place):
    """Each slip of the tables is found by itself, whatever the bundle in which it is made."""

    @examples(2, long=50)
    @given(near_misses_by(place))
    def found(miss):
        assert [(miss.code, miss.path)] == [(problem.code, problem.path) for problem in read(miss.text).findings]
        with pytest.raises(InvalidError):
            loads(miss.text)

    found()


TABLES = (
    *("unknown_table", "unknown_column", "repeated_column", "no_column_of_keys", "cell_beyond_headings"),
    *("bad_entry_place", "no_such_entry", "repeated_place", "not_in_the_tables", "not_described", "not_separated"),
    *(
        "inexact_number",
        "computed_cell",
        "shown_otherwise",
        "not_filled_in",
        "day_not_shown",
        "too_long_for_a_cell",
        "too_many_rows",
        "too_many_cells",
        "not_a_workbook",
    ),
    *("unknown_word", "undeclared_form", "several_readings", "several_bear_this_name", "no_such_name"),
    *("two_currencies", "no_currency", "not_in_the_row", "no_such_heading", "place_taken", "merged_cell"),
    "bad_place_in_record",
)
"""What can be wrong with a table, which is no file of records: tests/test_flat_tables.py meets them."""


def test_every_fault_of_a_file_that_can_be_read_has_a_near_miss():
    """Whatever can be wrong in a file, though it is JSON, is among the slips."""
    elsewhere = {
        *("currency_mismatch", "step_not_allowed"),  # what a program is about to do
        *("not_utf8", "not_text", "not_json", "too_deep", "bad_number"),  # files of which nothing can be read
        *("too_long", "too_many_items", "too_many_problems", "bad_limit"),  # files that are too large
        *(
            "foreign_key",
            "kept_key",
            "kept_code",
            "kept_astray",
            "more_kept",
            "newer_version",
            "not_plain",
        ),  # see test_foreign
        *(
            "unknown_id",
            "unknown_data_set",
            "not_in_a_chain",
            "name_not_dated",
            "no_such_text",
            "no_such_language",
        ),  # questions
        *TABLES,
        *("ambiguous", "unreadable"),  # what papers write, which no file does
        *("cannot_open", "cannot_read", "cannot_write", "cannot_save", "missing_extra"),  # calls
        *("other_kind", "merge_conflict", "change_does_not_fit", "in_the_base"),  # edits
        *("bad_gzip", "line_too_long", "missing_head", "migrated"),  # see test_files, test_streams and test_versions
        *("not_yaml", "yaml_feature", "yaml_unclear"),  # see test_formats
    }
    bundle = simplest(strategies.bundles())
    assert {fault.code for fault in Fault} - elsewhere == {_spoilt(bundle, spoil).code for spoil in _SPOILS}


def near_misses_by(place: int) -> st.SearchStrategy[NearMiss]:
    return st.builds(_spoilt, strategies.bundles(), st.just(_SPOILS[place]))


@examples(20, long=5000)
@given(near_misses_of_rules())
def test_checking_a_near_miss_finds_its_one_slip(miss):
    """A file with a slip that only a rule finds reads well, and that rule is the one that speaks of the return."""
    assert [(miss.code, miss.path)] == found_in_the_last_record(miss)


@pytest.mark.parametrize("told", _MISJUDGED, ids=[told.rule for told in _MISJUDGED])
def test_every_slip_of_a_return_is_found_by_its_rule(told):
    """Each slip of the table is found by itself, at its place."""
    miss = _misjudged(simplest(strategies.bundles()), told)
    assert [(miss.code, miss.path)] == found_in_the_last_record(miss)


@pytest.mark.parametrize("told", _MISJUDGED, ids=[told.rule for told in _MISJUDGED])
def test_a_return_without_its_slip_is_found_by_no_rule(told):
    """The return in which the slips are made has nothing wrong with it."""
    sound = told._replace(amounts=(), more={})
    assert [] == found_in_the_last_record(_misjudged(simplest(strategies.bundles()), sound))


def found_in_the_last_record(miss: NearMiss) -> list[tuple[str, str]]:
    bundle = loads(miss.text)
    last = f"/records/{len(bundle.records) - 1}"
    return [(found.rule, found.path) for found in check(bundle).findings if found.path.startswith(last)]
