"""Code lists: each code stands with its two labels and their source, and never changes."""

import copy
import pickle
import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Answer, InvalidError, LocalTerm, Term, TermEnum, Text
from tests.helpers import copies, has_cjk, likeness, term_lists, wide_local_terms

LISTS = term_lists()
MEMBERS = [member for terms in LISTS for member in terms]
by_name = pytest.mark.parametrize("terms", LISTS, ids=lambda terms: terms.__name__)


def a_term() -> Term:
    return Term(
        "freezing",
        en="freezing",
        zh="冻结",
        source="UNCAC art. 2 (f)",
        definition=Text(en="temporarily prohibiting the transfer of property", zh="临时禁止财产转移"),
        alt_en=("seizure",),
        alt_zh=("扣押",),
        derived=("en",),
        since="1.1",
        deprecated="restraint",
    )


FIELDS = ("en", "zh", "source", "definition", "alt_en", "alt_zh", "derived", "since", "deprecated")


# ── every list of the package ────────────────────────────────────────────────────────────────────


def test_there_are_code_lists():
    """The tests below look at something: the package has code lists, with members."""
    assert len(LISTS) >= 25
    assert all(len(terms) > 1 for terms in LISTS)


@by_name
def test_codes_are_snake_case_and_unique(terms: type[TermEnum]):
    """Files hold codes: plain ASCII in snake case, each meaning one thing in its list."""
    codes = [member.code for member in terms]
    assert [] == [code for code in codes if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", code, re.ASCII)]
    assert len(terms.__members__) == len(set(codes))


@by_name
def test_names_in_programs_are_the_codes_in_files(terms: type[TermEnum]):
    """Whoever knows the code of a term can write its name, and the other way round."""
    assert [member.name.lower() for member in terms] == [member.code for member in terms]


@by_name
def test_labels_are_clean_text(terms: type[TermEnum]):
    """A label is one line in normal form C, without stray white space, in each language."""
    for member in terms:
        for label in (member.term.en, member.term.zh, *member.term.alt_en, *member.term.alt_zh):
            assert unicodedata.normalize("NFC", label) == label
            assert " ".join(label.split()) == label != ""
            assert label.isprintable()


@by_name
def test_labels_are_in_their_languages(terms: type[TermEnum]):
    """English labels have no Chinese characters, and Chinese labels have some."""
    for member in terms:
        assert not any(map(has_cjk, (member.term.en, *member.term.alt_en)))
        assert all(map(has_cjk, (member.term.zh, *member.term.alt_zh)))


@by_name
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_two_terms_of_a_list_read_alike(terms: type[TermEnum], language: str):
    """Somebody who picks a label from a list picks one code."""
    labels = [getattr(member.term, language) for member in terms]
    assert len(set(labels)) == len(labels)


@by_name
def test_every_wording_has_a_source_and_says_what_is_ours(terms: type[TermEnum]):
    """Each label says where its wording was found, and in which of the two languages it is this library's own."""
    for member in terms:
        assert member.term.source.strip() == member.term.source != ""
        assert set(member.term.derived) <= {"en", "zh"}
        assert tuple(sorted(set(member.term.derived))) == member.term.derived


@by_name
def test_wordings_without_a_source_but_ours_are_marked_as_ours(terms: type[TermEnum]):
    """Where the source is this library, neither wording can be anybody else's."""
    unmarked = [member for member in terms if member.term.source == "assetrecovery" and len(member.term.derived) < 2]
    assert [] == unmarked


@by_name
def test_second_forms_are_other_forms(terms: type[TermEnum]):
    """A second form of a label in use differs from the first."""
    for member in terms:
        assert member.term.en not in member.term.alt_en
        assert member.term.zh not in member.term.alt_zh


@by_name
def test_deprecated_codes_name_a_successor_of_their_list(terms: type[TermEnum]):
    """A code that should not be used any more says which code of the same list to use."""
    codes = {member.code for member in terms}
    assert [] == [member for member in terms if member.term.deprecated and member.term.deprecated not in codes]


@by_name
def test_lists_are_named_in_both_languages(terms: type[TermEnum]):
    """The first line of a list's documentation gives its name in English and in Chinese."""
    assert re.match(r"[A-Z].* · .*[㐀-鿿].*\. ", str(terms.__doc__).split("\n", 1)[0] + " ")


# ── members ──────────────────────────────────────────────────────────────────────────────────────


@by_name
def test_a_member_is_found_by_its_code(terms: type[TermEnum]):
    """The code of a term leads to the one member there is."""
    assert all(member is terms(member.code) for member in terms)


@by_name
def test_a_member_survives_copying_and_pickling_as_itself(terms: type[TermEnum]):
    """There is one "yes" in a process: copies and pickles of it are it, so `is` may be used."""
    assert all(member is copied for member in terms for copied in copies(member))


@by_name
def test_a_code_is_an_exact_string(terms: type[TermEnum]):
    """What programs and files get is a plain string, not a term in disguise."""
    for member in terms:
        assert str is type(member.code)
        assert (member.code, hash(member.code)) == (member.term, hash(member.term))


@by_name
def test_a_member_answers_with_the_words_of_its_term(terms: type[TermEnum]):
    """Labels, and whether they are ours, are asked of the member and come from the term."""
    for member in terms:
        assert (member.term.en, member.term.zh) == (member.label("en"), member.label("zh"))
        assert member.term.derived == tuple(language for language in ("en", "zh") if member.is_derived(language))


def test_a_member_is_pickled_by_code():
    """Pickles hold the code and no label, so that a corrected label reaches old pickles."""
    assert b"yes" in pickle.dumps(Answer.YES)
    assert "是".encode() not in pickle.dumps(Answer.YES)


@pytest.mark.parametrize("code", ["", "Yes", "YES", "yes ", "y", None, 1, True])
def test_members_are_never_made_at_run_time(code: object):
    """A closed list stays closed: what is no code of it is refused, with those that are, and makes no new member."""
    before = list(Answer)
    with pytest.raises(InvalidError, match=r"^unknown code; expected one of yes, no, unknown") as caught:
        Answer(code)
    assert (before, caught.value.code) == (list(Answer), "unknown_code")


class _Unprintable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize("make", [lambda: 10**5000, _Unprintable, lambda: ["yes"]], ids=["huge", "unprintable", "list"])
def test_what_cannot_even_be_shown_is_no_code_either(make: Callable[[], object]):
    """Python words an error of its own with the value in it, and may fail at that; ours comes before."""
    with pytest.raises(InvalidError) as caught:
        Answer(make())
    assert ("unknown_code", None) == (caught.value.code, caught.value.__context__)


def test_a_member_shows_as_it_is_written_in_programs():
    """The representation of a member can be pasted back."""
    assert "Answer.YES" == repr(Answer.YES)


def test_unknown_is_neither_yes_nor_no():
    """A clause that nobody has seen is not a clause that is absent: there are three answers."""
    assert ["yes", "no", "unknown"] == [answer.code for answer in Answer]
    assert 3 == len(set(Answer))


# ── terms ────────────────────────────────────────────────────────────────────────────────────────


def test_a_term_is_its_code():
    """A term can stand wherever its code can: it equals it, hashes like it and is it."""
    assert "freezing" == a_term()
    assert hash("freezing") == hash(a_term())
    assert {"freezing": 1}[a_term()] == 1
    assert isinstance(a_term(), str)


@pytest.mark.parametrize("name", [*FIELDS, "_sealed", "label", "anything"])
def test_a_term_does_not_change(name: str):
    """Nothing of a term can be set or deleted after it was defined."""
    term = a_term()
    before = [getattr(term, field) for field in FIELDS]
    with pytest.raises(AttributeError):
        setattr(term, name, "unfreezing")
    with pytest.raises(AttributeError):
        delattr(term, name)
    assert before == [getattr(term, field) for field in FIELDS]


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_term_is_as_whole_and_as_sealed(make: Callable[[Term], Term]):
    """A copied term says everything its original says, and does not change either."""
    copied = make(a_term())
    assert [getattr(a_term(), field) for field in FIELDS] == [getattr(copied, field) for field in FIELDS]
    with pytest.raises(AttributeError):
        copied.zh = "解冻"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_term_is_as_whole_and_as_sealed(protocol: int):
    """A term that was sent elsewhere says everything its original says, and does not change either."""
    sent = pickle.loads(pickle.dumps(a_term(), protocol))  # noqa: S301  the bytes were made one call ago
    assert [getattr(a_term(), field) for field in FIELDS] == [getattr(sent, field) for field in FIELDS]
    with pytest.raises(AttributeError):
        sent.zh = "解冻"


@pytest.mark.parametrize("protocol", [0, 1])
def test_a_term_is_pickled_whole_by_the_oldest_protocols_too(protocol: int):
    """No protocol of pickle may make a term without labels."""
    sent = pickle.loads(pickle.dumps(a_term(), protocol))  # noqa: S301  the bytes were made one call ago
    assert [getattr(a_term(), field) for field in FIELDS] == [getattr(sent, field) for field in FIELDS]


@pytest.mark.parametrize(
    "missing", [{"en": ""}, {"zh": ""}, {"source": ""}, {"code": ""}, {"code": "Freezing"}, {"code": "冻结"}]
)
def test_a_term_without_code_labels_or_source_is_not_defined(missing: dict[str, str]):
    """A list with a gap fails when its module is imported, not when somebody asks for the label."""
    words = {"code": "freezing", "en": "freezing", "zh": "冻结", "source": "UNCAC art. 2 (f)"} | missing
    with pytest.raises(TypeError):
        Term(words.pop("code"), **words)


# ── local terms ──────────────────────────────────────────────────────────────────────────────────


@given(wide_local_terms())
def test_a_local_term_survives_copying_and_pickling(term: LocalTerm):
    """A word of one's own is a value like any other."""
    for copied in copies(term):
        assert likeness(term) == likeness(copied)


@pytest.mark.parametrize("code", ["x-a", "x-1", "x-press-kit", "x-a-1-b"])
def test_local_codes_begin_with_x(code: str):
    """A code of one's own can never be taken for a published one."""
    assert code == LocalTerm(code=code).code


@pytest.mark.parametrize("code", ["", "x", "x-", "x--a", "x-a-", "X-a", "x-A", "x_a", "report", "x-ü", "x-a\n", " x-a"])
def test_other_local_codes_are_refused(code: str):
    """What could be mistaken for a published code, or cannot be typed, is no local code."""
    with pytest.raises(InvalidError) as error:
        LocalTerm(code=code)
    assert ("bad_local_code", "/code") == (error.value.code, error.value.problems[0].path)


def test_a_local_term_is_labelled_as_far_as_its_author_worded_it():
    """One asks a local term for a label as one asks a published one, and always gets something to show."""
    both = LocalTerm(code="x-press-kit", text=Text(en="press kit", zh="新闻资料袋"))
    assert ("press kit", "新闻资料袋") == (both.label("en"), both.label("zh"))
    chinese = LocalTerm(code="x-press-kit", text=Text(zh="新闻资料袋"))
    assert ("新闻资料袋", "新闻资料袋") == (chinese.label("en"), chinese.label("zh"))
    french = LocalTerm(code="x-press-kit", text=Text(others=(("fr", "dossier de presse"),)))
    assert "x-press-kit" == french.label("en") == LocalTerm(code="x-press-kit").label("zh")


@given(st.sampled_from(MEMBERS), wide_local_terms())
def test_no_local_code_is_a_published_one(member: TermEnum, term: LocalTerm):
    """Published and local codes cannot meet, in whatever list."""
    assert member.code != term.code
    assert not member.code.startswith("x-")
