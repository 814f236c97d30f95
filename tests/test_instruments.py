"""Instruments: treaties and other texts by which something is laid down, and what stands in them."""

import pytest
from hypothesis import given

from assetrecovery import (
    Answer,
    Instrument,
    InvalidError,
    LocalTerm,
    PartialDate,
    Provision,
    Text,
    dumps,
    loads,
    reference_data,
)
from assetrecovery.sources import InstrumentKind, NumeralStyle, Party, PartyRole
from assetrecovery.values import InstrumentId, JurisdictionId
from tests.helpers import copies, likeness, wide_provisions


def convention() -> Instrument:
    return reference_data().instruments[InstrumentId("uncac")]


def an_instrument(**changed: object) -> Instrument:
    fields: dict[str, object] = {
        "id": InstrumentId("eu-directive-2014-42"),
        "kind": InstrumentKind.DIRECTIVE,
        "title": Text(zh="关于欧洲联盟内冻结和没收犯罪工具和犯罪所得的指令"),
        "number": "2014/42/EU",
    }
    return Instrument(**(fields | changed))


def test_the_convention_has_eight_chapters_and_seventy_one_articles():
    """The Convention that comes with the library is whole, and numbered without a gap."""
    assert list(range(1, 9)) == [chapter.number for chapter in convention().chapters]
    assert list(range(1, 72)) == [article.number for article in convention().articles]


def test_every_part_of_the_convention_has_its_title_in_both_languages():
    """Titles of chapters and articles are there in English and in Chinese."""
    parts = (*convention().chapters, *convention().articles)
    assert [] == [part for part in parts if part.title.missing]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("UNCAC 1", Answer.YES),
        ("UNCAC 57(3)(c)", Answer.YES),
        ("UNCAC 71", Answer.YES),
        ("UNCAC 72", Answer.NO),
        ("UNCAC ch.V", Answer.YES),
        ("UNCAC ch.IX", Answer.NO),
        ("UNTOC 1", Answer.UNKNOWN),
    ],
)
def test_an_instrument_says_whether_an_article_exists(text: str, answer: Answer):
    """Article 72 of the Convention does not exist; of another treaty the Convention knows nothing."""
    assert answer is convention().has(Provision.parse(text))


@given(wide_provisions())
def test_an_instrument_without_an_index_denies_nothing(provision: Provision):
    """What was never indexed is unknown, which is not the same as absent."""
    assert Answer.UNKNOWN is an_instrument(id=provision.instrument).has(provision)
    assert an_instrument(id=provision.instrument).title_of(provision) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [("UNCAC ch.V", "资产的追回"), ("UNCAC 57", "资产的返还和处分"), ("UNCAC 57(3)(c)", "资产的返还和处分")],
)
def test_a_provision_stands_under_the_title_of_its_article(text: str, title: str):
    """A paragraph has no title of its own; its article's or its chapter's is given."""
    found = convention().title_of(Provision.parse(text))
    assert found is not None
    assert title == found.zh


def test_what_does_not_exist_has_no_title():
    """Article 72 of the Convention has no title."""
    assert convention().title_of(Provision.parse("UNCAC 72")) is None


def test_an_instrument_does_not_lend_its_titles_to_another():
    """Article 5 of another treaty is not headed by the title of article 5 of the Convention."""
    assert convention().title_of(Provision.parse("UNTOC 5")) is None


def test_whether_an_instrument_binds_is_not_inferred_from_its_name():
    """A memorandum binds if a source says so; until then nothing is known."""
    assert Answer.UNKNOWN is an_instrument(kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING).binding
    assert Answer.UNKNOWN is an_instrument(kind=InstrumentKind.TREATY).binding


def test_the_numerals_of_an_instrument_are_its_own():
    """The Convention counts its articles in Chinese numerals, which is a property of the Convention."""
    assert NumeralStyle.CHINESE is convention().numerals


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [("id", "2014/42/EU", "bad_id"), ("number", "", "empty_text"), ("number", "2014/42/EU\n", "empty_text")],
)
def test_an_instrument_is_named_by_clean_text(field: str, value: str, code: str):
    """The id and the issuing body's own number are clean."""
    with pytest.raises(InvalidError) as error:
        an_instrument(**{field: value})
    assert [(code, f"/{field}")] == [(problem.code, problem.path) for problem in error.value.problems]


@pytest.mark.parametrize(
    "instrument",
    [
        an_instrument(),
        an_instrument(kind=LocalTerm(code="x-charter", text=Text(en="charter", zh="宪章"))),
        an_instrument(
            binding=Answer.YES,
            adopted=PartialDate.parse("2014-04-03"),
            in_force=PartialDate.parse("2014-05?"),
            parties=(
                Party(
                    actor=JurisdictionId("CHE"),
                    roles=(PartyRole.SIGNATORY, PartyRole.CONTRACTING_PARTY),
                    signed=PartialDate.parse("2014"),
                ),
            ),
            amends=(InstrumentId("uncac"),),
            text_languages=("fr", "de"),
        ),
        convention(),
    ],
    ids=["plain", "local kind", "with parties", "the Convention"],
)
def test_an_instrument_is_read_back_from_its_file(instrument: Instrument):
    """Writing an instrument and reading it gives the same instrument, the same bytes, and the same copies."""
    text = dumps(instrument)
    assert instrument == loads(text, Instrument)
    assert text == dumps(loads(text, Instrument))
    for copied in copies(instrument):
        assert likeness(instrument) == likeness(copied)
