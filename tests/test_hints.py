"""Hints: a wrong one is worse than none; one rule for codes, keys, currencies and names."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import InvalidError
from assetrecovery.introspection.public import code_lists
from assetrecovery.values import Currency
from assetrecovery.values._currencies import TABLE
from assetrecovery.values._everyday import EVERYDAY
from assetrecovery.values.counts import Bound
from assetrecovery.values.errors import suggestion
from assetrecovery.values.hints import near

CODES = [(name, [member.code for member in members]) for name, members in code_lists().items()]
LONG = [(code, codes) for _, codes in CODES for code in codes if max(map(len, code.split("_"))) >= 8]


def reported() -> list[dict[str, str]]:
    with (Path(__file__).parent / "vectors" / "public-reports.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row for row in rows if row["kind"].startswith("hint")]


def hinted(code: str) -> str:
    with pytest.raises(InvalidError) as error:
        Currency(code=code)
    return error.value.text("en").partition("; perhaps ")[2]


@pytest.mark.parametrize("row", reported(), ids=lambda row: row["text"])
def test_what_was_reported_is_hinted_at_rightly_or_not_at_all(row: dict[str, str]):
    """A currency or code that tools were reported to mislead about gives the hint beside it, or none."""
    currency = row["kind"] == "hint currency"
    found = hinted(row["text"]) if currency else near(row["text"], [bound.code for bound in Bound]) or ""
    assert row["suggested"] == found


@pytest.mark.parametrize(
    "code", ["ABC", "JEP", "GGP", "IMP", "BTC", "ETH", "USX", "EUO", "KRP", "XYZ", "$", "元", "FRANC"]
)
def test_a_short_code_has_no_hint(code: str):
    """Three letters have neighbours of their own: another State's money is never hinted at."""
    assert "" == hinted(code)


@pytest.mark.parametrize("written", EVERYDAY)
def test_everyday_codes_lead_to_their_currency(written: str):
    """What people write for a currency is refused, and the code of the standard is hinted at."""
    assert EVERYDAY[written] == hinted(written.upper())
    assert EVERYDAY[written] in TABLE
    assert written.upper() not in TABLE


@given(st.sampled_from(sorted(TABLE)), st.integers(0, 2), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
def test_no_currency_is_hinted_at_by_one_letter(code: str, place: int, letter: str):
    """Whatever letter of a currency is another, the hint is an alias that somebody wrote down, or none."""
    other = code[:place] + letter + code[place + 1 :]
    meant = near(other, TABLE, EVERYDAY)
    assert meant in {None, other, EVERYDAY.get(other.lower())}


@pytest.mark.parametrize("codes", [codes for _, codes in CODES], ids=[name for name, _ in CODES])
def test_no_code_is_hinted_at_by_its_opposite(codes: list[str]):
    """A code with a negation or a prefix before it, or before one of its words, is not taken for a slip of it."""
    for code in codes:
        first, _, rest = code.partition("_")
        for before in ("un", "non", "in", "dis", "not_", "non_", "no_", "pre", "re", "anti", "a", "im"):
            for other in (before + code, f"{first}_{before}{rest}" if rest else before):
                meant = near(other, codes)
                assert meant is None or meant.replace("_", "") == other.replace("_", "")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("less_than", ["more_than", "at_least"]),
        ("undisclosd", ["disclosed", "undisclosed"]),
        ("disclosd", ["disclosed", "undisclosed"]),
        ("not_publishd", ["published", "not_published"]),
        ("employer", ["employee"]),
        ("transfered", ["not_transferred", "transferred"]),
        ("prescribed", ["proscribed"]),
        ("location", ["citations"]),
        ("adoptd", ["adopted"]),
        ("switzerland", ["swaziland"]),
        ("slovania", ["slovakia", "slovenia"]),
    ],
)
def test_no_hint_where_it_might_mislead(text: str, known: list[str]):
    """Opposites, short words, and words with two neighbours get no hint."""
    assert None is near(text, known)


@given(st.sampled_from(LONG), st.data())
def test_a_slip_in_a_long_word_is_hinted_at_only_as_itself(sample: tuple[str, list[str]], data: st.DataObject):
    """A code with one letter left out is hinted at as itself or not at all, never as another of its list."""
    code, codes = sample
    place = data.draw(st.integers(0, len(code) - 1))
    slip = code[:place] + code[place + 1 :]
    assert near(slip, codes) in {None, code, slip}


def test_slips_in_long_words_are_hinted_at():
    """Of codes with a word of eight letters, most are hinted at when a letter late in that word is left out."""
    found = 0
    for code, codes in LONG:
        word = max(code.split("_"), key=len)
        found += near(code.replace(word, word[:5] + word[6:]), codes) == code
    assert found > 0.9 * len(LONG)


def test_capitals_and_signs_between_words_are_no_slip():
    """A word that is known but for capitals, full width or the sign between its parts is hinted at, however short."""
    assert ["working_group", "chf", "adopted"] == [
        near(text, ["working_group", "chf", "adopted"]) for text in ("Working group", "ＣＨＦ", "ADOPTED")
    ]
    assert "；可能是working_group" == suggestion("working-group", ["working_group"]).zh
