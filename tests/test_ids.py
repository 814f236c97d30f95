"""Ids: lower-case slugs by which records point at each other, and the alpha-3 codes of States."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery.values.slugs import check_id
from tests.helpers import slugs
from tests.laws import reached, reaches


@pytest.mark.parametrize("value", ["wg2-11", "uncac", "cac-cosp-wg2-2017-4", "CHE", "a", "1", "2014-42-eu", "a" * 100])
def test_slugs_and_alpha_3_codes_are_ids(value: str):
    """Records are named by lower-case letters and digits in groups, States by their alpha-3 code."""
    assert [] == list(check_id(value))


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "WG2",
        "wg2_11",
        "wg2--11",
        "-wg2",
        "wg2-",
        "wg2 11",
        "wg2/11",
        "wg2.11",
        "CH",
        "CHEE",
        "Che",
        "CHE-1",
        "wg2-11\n",
        "ｗｇ2",
        "é",
        "wg2-１１",
        "СНЕ",
        "../etc",
        "a\x00",
        "\ud800",
        "a" * 101,
        "a-" * 2_000_000,
        "A" * 5_000_000,
    ],
    ids=lambda value: ascii(value[:12]),
)
def test_nothing_else_is_an_id(value: str):
    """What could be mistaken for another id, cannot be typed or is endless is refused once, where it stands."""
    assert [("bad_id", "/id")] == [(problem.code, problem.path) for problem in check_id(value)]


def test_an_id_is_refused_at_the_place_of_the_reference():
    """The same rule serves a record's own id and every reference to one, each with its own path."""
    assert ["/authors/0"] == [problem.path for problem in check_id("World Bank", "/authors/0")]


@given(slugs())
def test_every_slug_is_an_id(value: str):
    """Whatever is made of lower-case groups joined by hyphens names a record."""
    assert [] == list(check_id(value))


@reaches(an_id=10)
@given(st.text(max_size=8) | st.text("az09-", max_size=3) | st.text("AB", max_size=4))
def test_whatever_is_an_id_is_plain_ascii(value: str):
    """An id can be typed, put into an address and used as the name of a file."""
    if reached("an_id", not list(check_id(value))):
        assert value.isascii()
        assert value.replace("-", "a").isalnum()
        assert value in {value.lower(), value.upper()}
