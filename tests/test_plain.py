"""JSON text: exact types only, every duplicate key found, nothing coerced, nothing too deep or too long."""

import gzip
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import LoadError
from assetrecovery.serialization.plain import MAX_DEPTH, parse, render
from tests.helpers import assert_well_worded, json_values
from tests.laws import reached, reaches

NUMBERS = st.integers(-(10**39) + 1, 10**39 - 1)
EXACT = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(st.characters(exclude_categories=("Cs",)), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=10,
)


def refused(text: str | bytes) -> str:
    with pytest.raises(LoadError) as error:
        parse(text)
    assert 1 == len(error.value.problems)
    assert_well_worded(error.value.problems[0])
    return error.value.code


def refusal(text: str | bytes) -> LoadError | None:
    try:
        parse(text)
    except LoadError as error:
        return error
    return None


def nested(depth: int, opening: str, closing: str) -> str:
    return opening * depth + "0" + closing * depth


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@given(EXACT)
def test_plain_data_is_read_back_as_it_was_written(plain: object):
    """Writing plain data and reading it changes no value and no type, and finds nothing wrong."""
    text = render(plain)
    assert (plain, ()) == parse(text)
    assert repr(plain) == repr(parse(text)[0])
    assert text == render(parse(text)[0])


@given(EXACT)
def test_text_and_bytes_are_read_alike(plain: object):
    """A file is UTF-8; its bytes and their text mean the same."""
    text = json.dumps(plain, ensure_ascii=True)
    assert parse(text) == parse(text.encode("utf-8"))


@reaches(refused=50)
@given(st.text(max_size=40) | st.binary(max_size=40))
def test_whatever_is_not_json_is_refused_in_our_own_words(text: str | bytes):
    """Any text and any bytes are either read or refused with one problem."""
    error = refusal(text)
    if reached("refused", error):
        assert 1 == len(error.problems)
        assert_well_worded(error.problems[0])


NOT_EXACT = st.sampled_from((math.inf, -math.inf, math.nan, 10**60, -(10**60)))


@reaches(read=20, refused=10)
@given(json_values() | json_values(leaves=NOT_EXACT))
def test_what_is_written_as_json_by_others_is_read_or_refused(plain: object):
    """Files of other programs are read, whatever they hold, or refused for a number that is not exact."""
    error = refusal(json.dumps(plain))
    if reached("read", error is None):
        assert (plain, ()) == parse(json.dumps(plain))
    if reached("refused", error):
        assert "bad_number" == error.code


@given(st.lists(st.text(max_size=3), min_size=1, max_size=8))
def test_every_key_that_occurs_twice_is_found(keys: list[str]):
    """Of a key that occurs more than once each is named once; the others are left in peace."""
    text = "{" + ",".join(f"{json.dumps(key)}: {place}" for place, key in enumerate(keys)) + "}"
    plain, problems = parse(text)
    assert len({key for key in keys if keys.count(key) > 1}) == len(problems)
    assert {"duplicate_key"} >= {problem.code for problem in problems}
    assert {key: keys.index(key) for key in keys} == plain


# ── the text as a whole ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        b"\xff",
        b"\x80",
        b"\xc3",
        b"\xe7\xbb",
        b"\xed\xa0\x80",
        b"\xc0\x80",
        b"\xf5\x80\x80\x80",
        "{}".encode("utf-16"),
        '"ü"'.encode("latin-1"),
        "维也纳".encode("gb18030"),
    ],
)
def test_only_utf_8_is_read(text: bytes):
    """UTF-16, GB 18030, encoded surrogates and overlong forms are refused, not guessed at."""
    assert "not_utf8" == refused(text)


@pytest.mark.parametrize(
    "text",
    [
        gzip.compress(b"{}", mtime=0),
        b"PK\x03\x04\x14\x00\xff",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
    ],
    ids=["gzip", "workbook", "older office", "PDF"],
)
def test_what_is_no_text_is_called_what_it_is(text: bytes):
    """A workbook, a PDF and compressed data are named, and nobody is told to save them in another encoding."""
    assert "not_text" == refused(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "{]",
        '{"a"}',
        '{"a":}',
        '{"a":1,}',
        "[1,]",
        "[,1]",
        "{'a':1}",
        "{a:1}",
        "// a",
        "1 2",
        "tru",
        "True",
        "None",
        "undefined",
        "01",
        "+1",
        "1.",
        ".5",
        "0x1",
        "1_000",
        "--1",
        '"',
        '"\\x"',
        '"\\u12"',
        "'a'",
        '"\n"',
        '"\t"',
        '"\x00"',
        "\ufeff{}",
        "[1]]",
        "{} {}",
        "1 /* */",
        "１",
        "“a”",
        "\x00",
        "[\u00a0]",
        "NULL",
        "nan",
    ],
)
def test_only_json_is_read(text: str):
    """Comments, trailing commas, single quotes, byte order marks and the like are refused, with line and column."""
    assert "not_json" == refused(text)


def test_a_byte_order_mark_is_no_part_of_the_text():
    """Some editors put a mark in front of UTF-8; a file with one is the file without it."""
    assert ({"zh": "维也纳"}, ()) == parse('\ufeff{"zh": "维也纳"}'.encode())


def test_the_place_of_a_slip_is_told():
    """Who forgot a comma is told the line and the column."""
    with pytest.raises(LoadError) as error:
        parse('{\n  "a": 1\n  "b": 2\n}')
    assert "line 3, column 3" in error.value.text("en")
    assert "第3行第3列" in error.value.text("zh")


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("text", ["0", "-1", "9" * 40, "-" + "9" * 39, str(2**64), str(2**70)])
def test_whole_numbers_are_exact(text: str):
    """Whole numbers of up to forty digits are read to the last one."""
    assert (int(text), ()) == parse(text)


@pytest.mark.parametrize("text", ["9" * 41, "-" + "9" * 41, "1" * 5000, "1" * 1_000_000])
def test_endless_whole_numbers_are_refused(text: str):
    """A number longer than any sum is refused before it costs time."""
    assert "bad_number" == refused(text)
    assert "bad_number" == refused(f'{{"a": [{text}]}}')


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(text: str):
    """Infinity and not-a-number, which other programs write, are refused wherever they stand."""
    assert "bad_number" == refused(text)
    assert "bad_number" == refused(f'{{"a": [{text}]}}')


@pytest.mark.parametrize("text", ["1e400", "-1e400", "1e999999999", "9" * 400 + ".0"])
def test_numbers_beyond_all_bounds_are_refused(text: str):
    """A number with an exponent that nothing can hold does not become infinity."""
    assert "bad_number" == refused(text)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_not_written(value: float):
    """What could not be read back is not written."""
    with pytest.raises(ValueError, match="JSON"):
        render([value])


# ── depth ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
def test_depth_is_bounded(opening: str, closing: str):
    """A value 64 steps from the root is read; one step further is too deep."""
    steps = 2 if opening.startswith("[{") else 1
    assert () == parse(nested(MAX_DEPTH // steps, opening, closing))[1]
    assert "too_deep" == refused(nested(MAX_DEPTH // steps + 1, opening, closing))


@pytest.mark.parametrize("depth", [1_000, 100_000, 1_000_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ("[", ""), ('[{"":', "")])
def test_bottomless_input_is_refused(depth: int, opening: str, closing: str):
    """Input that nests without end, whether it is ever closed or not, is refused as too deep, or as too much."""
    assert refused(nested(depth, opening, closing)) in {"too_deep", "not_json", "too_many_items"}


def test_depth_is_no_matter_of_width():
    """A long list is not a deep one."""
    text = "[" + ",".join(["[0]"] * 50_000) + "]"
    assert 50_000 == len(parse(text)[0])


# ── keys ─────────────────────────────────────────────────────────────────────────────────────────


def test_duplicate_keys_are_found_at_their_places():
    """A key that occurs twice is named with the way to it, however deep, and the first value is kept."""
    plain, problems = parse('{"a": [{"b": 1, "b": 2, "b": 3}], "c": {"a": 1, "a": 1}}')
    assert ["/a/0/b", "/c/a"] == [problem.path for problem in problems]
    assert {"a": [{"b": 1}], "c": {"a": 1}} == plain


def test_keys_that_only_look_alike_are_two():
    """Keys are compared character by character: other scripts and other normal forms are other keys."""
    assert () == parse('{"a": 1, "а": 2, "A": 3, "é": 4, "e\u0301": 5}')[1]


def test_a_key_written_in_two_ways_is_one():
    """An escaped letter is that letter."""
    assert ["/a"] == [problem.path for problem in parse(r'{"a": 1, "\u0061": 2}')[1]]


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def test_json_is_written_for_people_as_well():
    """Chinese stands in a file as Chinese, indented by two spaces, with a line feed at the end."""
    assert '{\n  "zh": "维也纳",\n  "n": [\n    1\n  ]\n}\n' == render({"zh": "维也纳", "n": [1]})
