"""Text: what is said, in the languages in which it is said, clean and in one normal form."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import InvalidError, Text
from assetrecovery.values import Fault
from assetrecovery.values.text import check_plain
from tests.helpers import TAGS, copies, likeness, wide_lines, wide_texts
from tests.laws import reached, reaches

CONTROLS = [chr(number) for number in (0x00, 0x07, 0x09, 0x0A, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9F)]
SEPARATORS = ["\u2028", "\u2029"]
SURROGATES = ["\ud800", "\udbff", "\udc00", "\udfff"]
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NONCHARACTERS = ["\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff"]


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@given(wide_texts())
def test_a_text_survives_copying_and_pickling(text: Text):
    """A text is a value: a copy says the same in the same languages."""
    for copied in copies(text):
        assert likeness(text) == likeness(copied)


@given(wide_texts())
def test_every_language_that_is_there_can_be_asked_for(text: Text):
    """What is said in a language is what one gets for that language."""
    assert text.languages
    said = {"en": text.en, "zh": text.zh, **dict(text.others)}
    assert {language: said[language] for language in text.languages} == {
        language: text.in_(language) for language in text.languages
    }


@given(wide_texts())
def test_what_is_missing_is_exactly_what_is_not_there(text: Text):
    """A text names the ones of the library's two languages in which it says nothing."""
    assert {"en", "zh"} - set(text.languages) == set(text.missing)
    assert tuple(sorted(text.missing)) == text.missing


@given(wide_texts())
def test_wording_is_ours_in_exactly_the_languages_named(text: Text):
    """Whether a wording is a source's or ours is answered language by language, and only for what is said."""
    assert text.derived == tuple(sorted(language for language in text.languages if text.is_derived(language)))
    assert not any(text.is_derived(language) for language in text.missing)


@reaches(said=7, fallback=4, neither=10)
@given(wide_texts(), st.sampled_from([*TAGS, "en", "zh"]), st.sampled_from(["en", "zh", *TAGS]))
def test_another_language_is_given_only_if_asked_for(text: Text, language: str, fallback: str):
    """A text never answers in a language that was not asked for: neither language stands in for the other."""
    said = language in text.languages
    if reached("said", said):
        assert text.in_(language) == text.in_(language, fallback=fallback)
    if reached("fallback", not said and fallback in text.languages):
        assert text.in_(fallback) == text.in_(language, fallback=fallback)
    if reached("neither", not said and fallback not in text.languages):
        for asked in (language, fallback):
            with pytest.raises(InvalidError) as error:
                text.in_(asked)
            assert "no_such_text" == error.value.code


@given(wide_lines())
def test_clean_lines_are_left_alone(line: str):
    """Text in any script, in normal form C and without control characters, is text."""
    assert [] == list(check_plain(line))
    assert line == Text(zh=line).zh


@reaches(accepted=10, refused=20)
@given(st.text(max_size=10) | st.text("a é中\t\u0301", max_size=4))
def test_whatever_is_accepted_is_clean(line: str):
    """A line that passes has no white space at its ends, is in normal form C, can be encoded, and is one line."""
    problems = list(check_plain(line))
    if reached("refused", problems):
        assert len(problems) == 1
    if reached("accepted", not problems):
        assert line.strip() == line != ""
        assert unicodedata.normalize("NFC", line) == line
        assert line.encode("utf-8").decode("utf-8") == line
        assert [line] == line.splitlines()


# ── characters ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("character", [*CONTROLS, *SEPARATORS, *SURROGATES, *NONCHARACTERS, *BIDI], ids=ascii)
def test_characters_that_do_not_belong_in_text_are_refused(character: str):
    """Control characters and surrogates corrupt files, and overrides make text read differently from what it says."""
    with pytest.raises(InvalidError) as error:
        Text(en=f"Vienna{character}2017")
    assert [("bad_character", "/en")] == [(problem.code, problem.path) for problem in error.value.problems]


@pytest.mark.parametrize("character", ["\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u00a0", "\u3000", "\u00ad"])
def test_characters_that_scripts_need_are_kept(character: str):
    """Joiners, direction marks and the spaces of typesetting are part of what is said."""
    assert f"a{character}b" == Text(others=(("ar", f"a{character}b"),)).in_("ar")


@pytest.mark.parametrize("line", ["", " ", "\t", "\n", "\u3000", "\u00a0", " Vienna", "Vienna ", "维也纳\u3000", "a\n"])
def test_empty_text_and_stray_white_space_are_refused(line: str):
    """A text says something, and begins and ends with it."""
    with pytest.raises(InvalidError) as error:
        Text(zh=line)
    assert [("empty_text", "/zh")] == [(problem.code, problem.path) for problem in error.value.problems]


@pytest.mark.parametrize("line", ["e\u0301", "Mu\u0308nchen", "\u212b", "\uf900", "\u1112\u1161\u11ab"])
def test_other_normal_forms_are_refused(line: str):
    """One text has one spelling: what is not in normal form C is refused, not changed."""
    with pytest.raises(InvalidError) as error:
        Text(en=line)
    assert [("not_nfc", "/en")] == [(problem.code, problem.path) for problem in error.value.problems]
    assert unicodedata.normalize("NFC", line) == Text(en=unicodedata.normalize("NFC", line)).en


# ── languages ────────────────────────────────────────────────────────────────────────────────────


def test_a_text_says_something_in_some_language():
    """A text in no language at all is refused."""
    with pytest.raises(InvalidError) as error:
        Text()
    assert "missing_language" == error.value.code


def test_any_one_language_is_enough():
    """Neither English nor Chinese is required: a source in French is a source."""
    assert ("en", "zh") == Text(others=(("fr", "Vienne"),)).missing


@pytest.mark.parametrize("tag", TAGS)
def test_canonical_language_tags_are_taken(tag: str):
    """Languages are named by canonical BCP 47 tags."""
    assert "Wien" == Text(others=((tag, "Wien"),)).in_(tag)


@pytest.mark.parametrize(
    "tag",
    ["en", "zh", "", "EN", "Fr", "f", "french", "fr_FR", "fr-fr", "zh-hant", "fr-", "-fr", "fr-FR-", "ｆｒ", "fr\n"],
)
def test_other_language_tags_are_refused(tag: str):
    """Misspelt tags, and English and Chinese outside their own fields, are refused: each language has one place."""
    with pytest.raises(InvalidError) as error:
        Text(zh="维也纳", others=((tag, "Wien"),))
    assert "bad_language" in [problem.code for problem in error.value.problems]


@pytest.mark.parametrize(
    "others", [(("fr", "a"), ("ar", "b")), (("fr", "a"), ("fr", "b"))], ids=["out of order", "twice"]
)
def test_other_languages_stand_once_and_in_order(others: tuple[tuple[str, str], ...]):
    """Two texts that say the same are equal, so their languages stand in one order, each once."""
    with pytest.raises(InvalidError) as error:
        Text(others=others)
    assert [("not_canonical", "/others")] == [(problem.code, problem.path) for problem in error.value.problems]


@pytest.mark.parametrize(
    ("derived", "code"),
    [
        (("zh", "en"), "not_canonical"),
        (("en", "en"), "not_canonical"),
        (("fr",), "derived_without_text"),
        (("en", "fr"), "derived_without_text"),
    ],
)
def test_only_languages_that_are_there_are_marked_as_ours(derived: tuple[str, ...], code: str):
    """A wording that does not exist is not ours; those that are stand once and in order."""
    with pytest.raises(InvalidError) as error:
        Text(en="Vienna", zh="维也纳", derived=derived)
    assert [(code, "/derived")] == [(problem.code, problem.path) for problem in error.value.problems]


def test_everything_wrong_with_a_text_is_said_at_once():
    """Both languages, the other ones and the marks are looked at before a text is refused."""
    with pytest.raises(InvalidError) as error:
        Text(en="Vienna ", zh="维也纳\u202e", others=(("French", "Vienne"),), derived=("fr",))
    assert {"empty_text", "bad_character", "bad_language", "derived_without_text"} == {
        problem.code for problem in error.value.problems
    }


def test_no_language_tag_makes_a_path_long():
    """A tag of any length is named in a path as briefly as any other key, and with its slashes escaped."""
    with pytest.raises(InvalidError) as error:
        Text(others=(("k" * 100_000, "Wien"),))
    assert max(len(problem.path) for problem in error.value.problems) <= 100
    with pytest.raises(InvalidError) as error:
        Text(others=(("fr/FR", "Vienne"),))
    assert "/fr~1FR" == error.value.problems[0].path


def test_no_number_of_languages_makes_a_sentence_long():
    """A text in very many languages, out of order, is refused in a sentence that people can read."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    tags = [f"{a}{b}{c}" for a in letters[::-1] for b in letters for c in letters]
    with pytest.raises(InvalidError) as error:
        Text(others=tuple((tag, "Wien") for tag in tags))
    assert max(len(problem.en) for problem in error.value.problems) <= 1000


def test_what_a_text_says_is_never_repeated():
    """Names of persons in a text that is refused do not get into messages."""
    for fault, line in (
        (Fault.EMPTY_TEXT, "Mr. X "),
        (Fault.BAD_CHARACTER, "Mr. X\x00"),
        (Fault.NOT_NFC, "Mr. Xe\u0301"),
    ):
        with pytest.raises(InvalidError) as error:
            Text(en=line)
        assert fault.code == error.value.code
        assert "Mr. X" not in error.value.text("en") + error.value.text("zh")
