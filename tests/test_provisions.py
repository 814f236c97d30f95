"""Provisions: where in a treaty a rule stands, read in the form of files, in English and in Chinese."""

import pytest
from hypothesis import given

from assetrecovery import InvalidError, Provision
from assetrecovery.values import InstrumentId
from tests.helpers import copies, likeness, vectors, wide_provisions

ROWS = vectors("provisions")
REFUSED = vectors("provisions-refused")


def instrument_of(canonical: str) -> str:
    return canonical.split(" ", 1)[0].lower()


@pytest.mark.parametrize("canonical", [row[0] for row in ROWS])
def test_the_form_of_files_is_read_as_it_is_written(canonical: str):
    """A provision in a file names its instrument and is the same when written again."""
    provision = Provision.parse(canonical)
    assert canonical == str(provision)
    assert instrument_of(canonical) == provision.instrument


@pytest.mark.parametrize(("canonical", "english"), [row[:2] for row in ROWS])
def test_english_citations_mean_the_same_provision(canonical: str, english: str):
    """Within the Convention, "article 57, paragraph 3 (c)" is its article 57(3)(c)."""
    assert Provision.parse(canonical) == Provision.parse(english, instrument=instrument_of(canonical))


@pytest.mark.parametrize(("canonical", "chinese"), [(row[0], row[2]) for row in ROWS])
def test_chinese_citations_mean_the_same_provision(canonical: str, chinese: str):
    """第五十七条第三款第（三）项 within the Convention is its article 57(3)(c), also over the end of a line."""
    assert Provision.parse(canonical) == Provision.parse(chinese, instrument=instrument_of(canonical))


@pytest.mark.parametrize(("text", "instrument"), REFUSED)
def test_what_is_not_a_provision_is_refused(text: str, instrument: str):
    """Citations without an instrument, without an article, or in no form of the field are refused, not guessed."""
    with pytest.raises(InvalidError) as error:
        Provision.parse(text, instrument=instrument or None)
    assert "bad_provision" == error.value.code


@given(wide_provisions())
def test_a_provision_is_read_back_from_its_text(provision: Provision):
    """Writing a provision and reading it gives the same provision, as deep as it goes."""
    assert provision == Provision.parse(str(provision))
    assert str(provision) == str(Provision.parse(str(provision)))


@given(wide_provisions())
def test_a_provision_survives_copying_and_pickling(provision: Provision):
    """Provisions are values, and their representation can be pasted back."""
    for copied in copies(provision):
        assert likeness(provision) == likeness(copied)
    assert provision == eval(repr(provision), {"Provision": Provision})  # noqa: S307  our own repr


@given(wide_provisions())
def test_a_provision_stands_in_its_article(provision: Provision):
    """The article of a provision is the same for every paragraph of it, and for itself."""
    whole = provision.whole_article
    assert whole == whole.whole_article
    assert (provision.instrument, provision.chapter, provision.article) == (
        whole.instrument,
        whole.chapter,
        whole.article,
    )
    assert (None, None, None) == (whole.paragraph, whole.point, whole.subpoint)


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"article": 57, "chapter": 5},
        {"chapter": 5, "paragraph": 1},
        {"chapter": 5, "point": 1},
        {"article": 0},
        {"article": -57},
        {"article": 10_000},
        {"article": 57, "paragraph": 0},
        {"article": 57, "paragraph": -3},
        {"article": 57, "point": 0},
        {"article": 57, "paragraph": 3, "point": 27},
        {"article": 57, "paragraph": 3, "subpoint": 2},
        {"article": 57, "subpoint": 2},
        {"article": 57, "point": 3, "subpoint": 40},
    ],
    ids=str,
)
def test_no_provision_is_built_that_could_not_be_cited(parts: dict[str, int]):
    """A chapter or an article, and below an article only what its parents hold, counted from one."""
    with pytest.raises(InvalidError) as error:
        Provision(instrument=InstrumentId("uncac"), **parts)
    assert "bad_provision" == error.value.code


@pytest.mark.parametrize(
    "parts",
    [
        {"chapter": 0},
        {"chapter": 0, "paragraph": 5},
        {"chapter": 4000},
        {"chapter": -1},
        {"article": 57, "point": 27},
        {"article": 57, "point": -1},
        {"article": 57, "point": 3, "subpoint": 0},
        {"article": 57, "point": 3, "subpoint": 4000},
        {"article": 57, "point": 3, "subpoint": -1},
    ],
    ids=str,
)
def test_no_provision_is_built_whose_text_says_something_else(parts: dict[str, int]):
    """A number that cannot be cited is refused in our own words, and never written as another number."""
    with pytest.raises(InvalidError) as error:
        Provision(instrument=InstrumentId("uncac"), **parts)
    assert "bad_provision" == error.value.code


@pytest.mark.parametrize("instrument", ["", " ", "un cac", "uncac ", "-", "un--cac", "反腐败公约", "uncac\n"])
def test_a_provision_names_its_instrument_by_id(instrument: str):
    """What is no id of an instrument cannot be cited."""
    with pytest.raises(InvalidError) as error:
        Provision(instrument=InstrumentId(instrument), article=57)
    assert ("bad_id", "/instrument") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize("instrument", ["UNCAC", "Uncac", "straße", "ﬁ"])
def test_a_provision_does_not_mend_the_id_of_its_instrument(instrument: str):
    """The id of an instrument is lower case; its capitals in a citation are the form of the citation."""
    with pytest.raises(InvalidError) as error:
        Provision(instrument=InstrumentId(instrument), article=57)
    assert ("bad_id", "/instrument") == (error.value.code, error.value.problems[0].path)


@pytest.mark.parametrize("text", ["第一五条", "第一二条", "第一一百条"])
def test_digits_in_a_row_are_no_chinese_number(text: str):
    """第一五条 might be article 15; it is surely not article 5, so it is refused."""
    with pytest.raises(InvalidError) as error:
        Provision.parse(text, instrument="uncac")
    assert "bad_provision" == error.value.code


def test_signs_for_points_are_read_as_treaties_print_them():
    """The Chinese text of a treaty may number its points ㈠, ㈡, ㈢, with 第 before and 项 behind."""
    assert Provision.parse("UNCAC 2(f)") == Provision.parse("第二条第㈥项", instrument="uncac")


def test_a_chapter_of_any_length_is_refused():
    """A hundred thousand Roman numerals are no chapter."""
    with pytest.raises(InvalidError) as error:
        Provision.parse("UNCAC ch." + "M" * 100_000)
    assert "bad_provision" == error.value.code


def test_a_suffix_of_no_letters_is_none():
    """No text can say that an article has a suffix which is empty."""
    with pytest.raises(InvalidError) as error:
        Provision(instrument=InstrumentId("uncac"), article=1, suffix="")
    assert error.value.code == "bad_provision"
