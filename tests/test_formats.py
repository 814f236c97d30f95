"""Formats of files: the same records as JSON, JSON Lines and YAML, compressed or not, read with one strictness."""

import json
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Bundle, InvalidError, LoadError, Money, PartialDate, Text, bundled, dump, dumps, loads, read
from assetrecovery.cli import main
from assetrecovery.serialization import FileFormat
from assetrecovery.serialization.formats import format_of, parse_as, render_as
from assetrecovery.serialization.yaml_text import places_in_yaml
from assetrecovery.strategies import bundles
from assetrecovery.values import MissingExtraError
from assetrecovery.values.errors import pointer
from tests.helpers import assert_well_worded, json_values, paths_of
from tests.laws import each, examples, reached, reaches

SAYABLE = st.characters(exclude_categories=("Cs",))
PRINTABLE = st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\u2028\u2029\ufeff")


def plain_data(letters: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    """Whatever JSON can say in texts of some letters."""
    return st.recursive(
        st.none() | st.booleans() | st.integers(-(10**39) + 1, 10**39 - 1) | st.text(letters, max_size=8),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(letters, max_size=6), inner, max_size=4),
        max_leaves=10,
    )


OTHERS = (FileFormat.JSON_LINES, FileFormat.YAML)


def refusal(text: str | bytes, form: FileFormat = FileFormat.YAML) -> str:
    with pytest.raises(LoadError) as error:
        parse_as(text, form)
    assert_well_worded(error.value.problems[0])
    return error.value.code


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", OTHERS)
@examples(10)
@given(bundle=bundles())
def test_a_bundle_is_the_same_in_every_format(bundle: Bundle, form: FileFormat):
    """What is written in any format is read back equal, and is written again as the same bytes."""
    text = dumps(bundle, file_format=form)
    again = loads(text, base=bundle.base, file_format=form)
    assert bundle == again
    assert text == dumps(again, file_format=form)
    assert dumps(bundle) == dumps(again)


@pytest.mark.parametrize("form", OTHERS)
def test_a_bundled_file_is_the_same_in_every_format(form: FileFormat):
    """Real records with all their texts go into each format and come back."""
    bundle = bundled("wg2-history")
    assert bundle == loads(dumps(bundle, file_format=form), base=bundle.base, file_format=form.code)


@examples(60)
@given(plain_data(SAYABLE))
def test_whatever_json_says_yaml_says(plain: object):
    """Any plain data is read from YAML as it was written, to the type, whatever its texts look like."""
    again, problems = parse_as(render_as(plain, FileFormat.YAML), FileFormat.YAML)
    assert (repr(plain), ()) == (repr(again), problems)


@examples(60)
@given(plain_data(PRINTABLE))
def test_json_is_yaml(plain: object):
    """Text of JSON is text of YAML 1.2 and says the same, but for what YAML does not let stand unescaped."""
    assert repr(plain) == repr(parse_as(json.dumps(plain, ensure_ascii=False, indent=2), FileFormat.YAML)[0])


@reaches(refused=20, read=5)
@examples(100)
@given(st.text(st.sampled_from("ab-:?[]{},&*!|>'\"%@`#\n \t1"), max_size=30) | st.text(max_size=20))
def test_whatever_is_not_yaml_is_refused_in_our_own_words(text: str):
    """Any text is either read or refused with one problem; the errors of the parser stay with it."""
    try:
        plain, _ = parse_as(text, FileFormat.YAML)
    except LoadError as error:
        reached("refused", condition=True)
        assert_well_worded(error.problems[0])
    else:
        reached("read", condition=True)
        assert repr(plain) == repr(parse_as(render_as(plain, FileFormat.YAML), FileFormat.YAML)[0])


# ── YAML ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("no", "no"),
        ("off", "off"),
        ("Yes", "Yes"),
        ("2017-08-24", "2017-08-24"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("'1'", "1"),
        ('"true"', "true"),
        ("true", True),
        ("null", None),
        ("12", 12),
        ("-1.5", -1.5),
        ("|\n  two\n  lines\n", "two\nlines\n"),
        ("维也纳", "维也纳"),
    ],
)
def test_a_value_of_yaml_is_what_json_would_call_it(written: str, value: object):
    """Norway stays Norway: without quotes only JSON's own words and numbers are no text."""
    plain, problems = parse_as(f"key: {written}", FileFormat.YAML)
    assert ({"key": value}, ()) == (plain, problems)
    assert not isinstance(value, (bool, int)) or type(value) is type(plain["key"])


@pytest.mark.parametrize(
    "written", ["012", "+1", "0x1F", "0o17", ".5", "1.", ".inf", "-.INF", ".nan", "True", "NULL", "1.e3"]
)
def test_a_value_that_readers_of_yaml_take_differently_is_refused(written: str):
    """What the core schema of YAML 1.2 takes for a number or a word, and JSON does not write so, needs quotes."""
    assert "yaml_unclear" == refusal(f"key: {written}")
    assert {"key": written} == parse_as(f"key: '{written}'", FileFormat.YAML)[0]


@pytest.mark.parametrize(
    "text",
    [
        "a: &x 1\nb: 2",
        "a: [&x 1]",
        "&x {a: 1}",
        "a: &x [*x]",
        "a: *x",
        "<<: {a: 1}",
        "a: 1\n<<: [b]",
        "a: !!str 1",
        "a: !python/object x",
        "!t {a: 1}",
        "!!python/object/apply:os.system [ls]",
        "%YAML 1.1\n---\na: 1",
        "%TAG ! tag:x,2000:\n---\na: 1",
        "a: 1\n---\na: 2",
        "[a]: 1",
        "1: a",
        "true: a",
        "? {a: 1}\n: b",
    ],
)
def test_what_json_could_not_say_is_refused(text: str):
    """Anchors, aliases, merges, tags, directives, second documents and keys that are no text are refused by name."""
    assert "yaml_feature" == refusal(text)


def test_a_key_that_occurs_twice_is_found_in_yaml_too():
    """The first value is kept and the key is named, as in JSON."""
    plain, problems = parse_as("a: {b: 1, b: 2}\n", FileFormat.YAML)
    assert ({"a": {"b": 1}}, ["/a/b"]) == (plain, [problem.path for problem in problems])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 200 + "]" * 200, "too_deep"),
        ("a: " + "[" * 1000, "too_deep"),
        ("- " * 1000 + "a", "too_deep"),
        ("a: 1" + "0" * 60, "bad_number"),
        ("a: 1e999", "bad_number"),
        (b"a: \xff", "not_utf8"),
        ("a: [1", "not_yaml"),
        ("a: 'b", "not_yaml"),
        ("a: b: c", "not_yaml"),
        ("\ta: b", "not_yaml"),
        ("a: \x01", "not_yaml"),
        ("!" * 1_000_000, "line_too_long"),
        ("a\n" * 3_000_000, "too_long"),
    ],
)
def test_hostile_yaml_is_refused(text: str | bytes, code: str):
    """Depth, digits, length of lines and of the whole are bounded, and what is not YAML is not guessed at."""
    assert code == refusal(text)


def test_the_place_of_what_is_not_yaml_is_said():
    """Line and column are those of the text."""
    with pytest.raises(LoadError, match="line 2, column 5"):
        parse_as("a: 1\nb: [}", FileFormat.YAML)


@pytest.mark.parametrize(
    "word", ["NO", "no", "y", "on", "null", "True", "1", "1.0", "2017-08-24", "a: b", "-", "", "012", "=", "<<"]
)
def test_texts_that_yaml_might_take_for_something_else_are_quoted(word: str):
    """What is written can be read as text by readers of YAML 1.1 as well."""
    assert f'key: "{word}"\n' == render_as({"key": word}, FileFormat.YAML)


def test_reading_yaml_without_its_extra_says_which(monkeypatch: pytest.MonkeyPatch):
    """The core library needs no parser of YAML; reading YAML names the extra, and writing needs none."""
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    with pytest.raises(MissingExtraError, match=r"assetrecovery\[yaml\]"):
        parse_as("a: 1", FileFormat.YAML)
    assert "a: 1\n" == render_as({"a": 1}, FileFormat.YAML)


# ── JSON Lines ───────────────────────────────────────────────────────────────────────────────────


def test_json_lines_begin_with_what_the_file_is():
    """The first line names format and version, every other line is one record."""
    first, *rest = dumps(bundled("wg2-history"), file_format="json_lines").splitlines()
    assert {"format", "version"} == set(json.loads(first))
    assert [record.id for record in bundled("wg2-history").records] == [json.loads(line)["id"] for line in rest]


def test_files_of_lines_behind_each_other_are_a_file():
    """A head may stand between records, if its version is the same."""
    first, second = (
        dumps(Bundle(records=(record,)), file_format="json_lines") for record in bundled("wg2-11").records[:2]
    )
    both = loads(first + second, base=bundled("wg2-11"), file_format="json_lines")
    assert bundled("wg2-11").records[:2] == both.records
    assert read(first + second.replace("2.0", "0.9"), file_format="json_lines").findings[0].code == "wrong_version"


def test_a_line_that_is_not_json_is_named():
    """The number of the line is that in the file."""
    with pytest.raises(LoadError, match="line 3"):
        read(dumps(Bundle(), file_format="json_lines") + "{}\n{", file_format="json_lines")


@reaches(values=100)
@examples(30)
@given(json_values(leaves=st.text(max_size=6) | st.integers()))
def test_the_place_of_every_value_is_found_in_yaml(plain: Any):
    """At the place that is told for a path stands what was written there, its key before it."""
    text = render_as(plain, FileFormat.YAML)
    paths = [pointer(*way) for way, _ in paths_of(plain)]
    found = places_in_yaml(text, dict.fromkeys(paths, 1))
    for way, value in each("values", paths_of(plain)):
        place = found[pointer(*way)][0]
        if paths.count(pointer(*way)) == 1 and not (isinstance(value, dict | list) and value):
            assert text[place.value :].startswith(render_as(value, FileFormat.YAML).rstrip("\n"))
        if paths.count(pointer(*way)) == 1 and way and isinstance(way[-1], str):
            assert text[place.key :].startswith(render_as(way[-1], FileFormat.YAML).rstrip("\n") + ":")


@pytest.mark.parametrize("form", list(FileFormat))
def test_what_is_wrong_has_its_place_in_every_format(form: FileFormat):
    """The same fault is told of every format in the same words, each with the line and column of its own text."""
    wrong = {"type": "person", "id": "p-2", "name": 5, "mood": "good", "citations": [{"document": "d-1", "at": ""}]}
    plain = {
        "format": "assetrecovery",
        "version": "2.0",
        "records": [{"type": "person", "id": "p-1", "name": "A"}, wrong, {**wrong, "id": "p-1"}],
    }
    text = render_as(plain, form)
    told = read(text, file_format=form).findings
    assert [(one.path, one.code) for one in told] == [(one.path, one.code) for one in read(plain).findings]
    lines = text.split("\n")
    for problem in told:
        assert problem.line is not None
        assert problem.column is not None
        rest = lines[problem.line - 1][problem.column - 1 :]
        written = {"/name": "5", "/mood": "mood", "/document": "d-1", "/at": '""', "/id": "p-1"}
        assert rest.lstrip('"').startswith(written["/" + problem.path.rpartition("/")[2]].lstrip('"'))


def test_what_a_rule_finds_has_its_place_in_every_format(tmp_path, capsys):
    """A finding of a rule is told with line and column whatever the file is written in."""
    early = attrs.evolve(bundled("wg2-11").meetings["wg2-11"], report_adopted_on=PartialDate.parse("2017-07"))
    for name in ("early.json", "early.jsonl", "early.yaml.gz"):
        dump(Bundle(records=(early,), base=bundled("wg2-11")), tmp_path / name)
        assert 1 == main(["check", str(tmp_path / name), "--base", "wg2-11", "--as", "json_lines"])
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        (one,) = (row for row in found if row["code"] == "adopted_during_the_meeting")
        text = dumps(Bundle(records=(early,)), file_format=format_of(name))
        assert "2017-07" in text.split("\n")[one["line"] - 1][one["column"] - 1 :][:9]


def test_only_bundles_are_written_as_lines():
    """A value has no records to put on lines."""
    with pytest.raises(InvalidError) as error:
        dumps(Text(en="Vienna"), file_format="json_lines")
    assert "cannot_write" == error.value.code


def test_a_format_is_known_by_its_name_or_its_code():
    """The name of a file says its format, compressed or not; what is asked for wins; what is none is refused."""
    names = ("a.json", "a.JSONL", "a.ndjson.gz", "a.yml", "b.yaml.gz", "a", "a.gz", "a.txt")
    assert [format_of(name).code for name in names] == [
        "json", "json_lines", "json_lines", "yaml", "yaml", "json", "json", "json",
    ]  # fmt: skip
    assert FileFormat.YAML is format_of("a.json", "yaml") is format_of(None, FileFormat.YAML)
    with pytest.raises(InvalidError) as error:
        loads("{}", Money, file_format="toml")
    assert "unknown_code" == error.value.code


def test_values_are_read_from_yaml():
    """A single value may be YAML as well."""
    assert Money.of("1.10", "USD") == loads('amount: "1.10"\ncurrency: USD\n', Money, file_format="yaml")
    with pytest.raises(InvalidError) as error:
        loads("amount: 1.10\ncurrency: USD\n", Money, file_format="yaml")
    assert ("wrong_type", "/amount") == (error.value.code, error.value.problems[0].path)
