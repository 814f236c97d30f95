"""The bundled data: complete, sound, and no more than its sources say."""

import csv
import itertools
from pathlib import Path

import pytest

from assetrecovery import (
    Answer,
    InvalidError,
    Mandate,
    PartialDate,
    Severity,
    UnknownIdError,
    bundled,
    bundled_names,
    check,
    dumps,
    loads,
    reference_data,
)
from assetrecovery.checks.participants import sort_key
from assetrecovery.participants import JurisdictionKind, TreatyActionKind, UnitedNationsStatus

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@pytest.mark.parametrize("name", bundled_names())
def test_bundles_are_clean_canonical_and_sound(name):
    """Every bundled file reads without a finding, and writing it gives the same file back; returns are in dispute."""
    bundle = bundled(name)
    severe = [finding for finding in check(bundle).findings if name != "returns" or finding.severity is Severity.ERROR]
    assert [] == severe
    assert bundle == loads(dumps(bundle), base=bundle.base)


def test_reference_data_is_clean():
    """States and the Convention read without a finding."""
    assert check(reference_data()).findings == ()


def test_an_unknown_bundle_is_refused():
    """A bundle that does not come with the library is not guessed at."""
    with pytest.raises(UnknownIdError) as error:
        bundled("wg2-12")
    assert "unknown_data_set" == error.value.code


def test_states_are_counted_as_the_united_nations_counts_them():
    """There are 193 Member States, two observers and two non-members among the States; territories are none of them."""
    states = [place for place in reference_data().jurisdictions.values() if place.kind is JurisdictionKind.STATE]
    counts = [sum(state.united_nations is status for state in states) for status in UnitedNationsStatus]
    assert counts == [193, 2, 2]


def test_every_state_has_its_short_name_in_six_languages():
    """The present short name of every State is there in all six official languages of the United Nations."""
    states = [place for place in reference_data().jurisdictions.values() if place.kind is JurisdictionKind.STATE]
    lacking = [state.id for state in states if set(LANGUAGES) != set(state.name().short.languages)]
    assert lacking == []


@pytest.mark.parametrize(
    ("code", "day", "expected"),
    [
        ("TUR", "2017-08-24", "Turkey"),
        ("TUR", "2023-01-01", "Türkiye"),
        ("CZE", "2015-06-01", "Czech Republic"),
        ("CZE", "2017-08-24", "Czechia"),
        ("MKD", "2017-08-24", "the former Yugoslav Republic of Macedonia"),
        ("SWZ", "2017-08-24", "Swaziland"),
        ("NLD", "2017-08-24", "Netherlands"),
    ],
)
def test_states_have_the_name_of_their_day(code, day, expected):
    """A State appears under the name it had on the day."""
    assert expected == reference_data().jurisdictions[code].name(PartialDate.parse(day)).short.en


def test_every_party_signed_and_ratified_under_the_name_of_its_day():
    """Each signature and consent of the Convention is worded, in both languages, under the name of its day."""
    with (Path(__file__).parent / "vectors" / "names-of-the-day.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    named = [(row, reference_data().jurisdictions[row["id"]].name(PartialDate.parse(row["on"])).short) for row in rows]
    assert [] == [row for row, name in named if (row["en"], row["zh"]) != (name.en, name.zh)]
    acts = {(place.id, str(a.on)) for place in reference_data().jurisdictions.values() for a in place.treaty_actions}
    assert 331 == len(rows)
    assert {(row["id"], row["on"]) for row in rows} <= acts


@pytest.mark.parametrize("code", ["COD", "LBY", "BOL", "SRB", "PSE", "MMR", "CIV", "SSD", "TUR"])
def test_a_renamed_state_has_no_name_before_its_first_known_day(code):
    """The names of a State that was renamed or came into being are not valid for ever."""
    state = reference_data().jurisdictions[code]
    with pytest.raises(InvalidError) as error:
        state.name(PartialDate.parse("1900"))
    assert "name_not_dated" == error.value.code
    assert state.names[0] == state.name_near(PartialDate.parse("1900"))


def test_names_of_a_jurisdiction_follow_each_other():
    """The names of every jurisdiction are dated and in order, and no day has two but that of change."""
    for place in reference_data().jurisdictions.values():
        for name, following in itertools.pairwise(place.names):
            assert name.valid is not None
            assert following.valid is not None
            assert name.valid.end.earliest <= following.valid.start.latest


TERRITORIES = {
    "VGB": "GBR",
    "CYM": "GBR",
    "BMU": "GBR",
    "GIB": "GBR",
    "GGY": "GBR",
    "IMN": "GBR",
    "TKL": "NZL",
    "NCL": "FRA",
    "GUM": "USA",
    "TWN": "CHN",
    "ESH": None,
    "FLK": None,
    "MYT": None,
    "kosovo": None,
    "scotland": "GBR",
    "england-and-wales": "GBR",
    "northern-ireland": "GBR",
}


@pytest.mark.parametrize("code", TERRITORIES)
def test_a_responsible_state_stands_only_where_it_is_not_disputed(code):
    """A territory names the State that the United Nations names; where it names none or records a dispute, a note."""
    place = reference_data().jurisdictions[code]
    assert TERRITORIES[code] == place.responsible_state
    assert (place.responsible_state is None) == (place.note is not None)
    assert place.kind is not JurisdictionKind.STATE


def test_territories_of_united_nations_lists_are_named_in_six_languages():
    """Every territory with an M49 code has its name in the six official languages."""
    places = [place for place in reference_data().jurisdictions.values() if place.kind is JurisdictionKind.TERRITORY]
    coded = [place for place in places if place.m49]
    assert len(coded) == 48
    assert [] == [place.id for place in coded if set(LANGUAGES) != set(place.name().short.languages)]


def test_what_is_no_more_names_what_there_is_in_its_place():
    """A State that is no more has an end to its name and names its successors, which are States of today."""
    data = reference_data().jurisdictions
    former = [place for place in data.values() if place.kind is JurisdictionKind.FORMER_STATE]
    assert {"CSK", "DDR", "YMD", "YUG"} == {place.id for place in former}
    for place in former:
        assert place.names[-1].valid.end is not None
        assert {JurisdictionKind.STATE} == {data[after].kind for after in place.succeeded_by}


def test_names_in_english_prose_have_their_article():
    """English prose says the Sudan and the Niger, and Canada."""
    names = [reference_data().jurisdictions[code].name().in_prose("en") for code in ("SDN", "NER", "CAN")]
    assert names == ["the Sudan", "the Niger", "Canada"]


@pytest.mark.parametrize(("code", "responsible"), [("HKG", "CHN"), ("MAC", "CHN"), ("JEY", "GBR")])
def test_territories_are_no_states_and_are_reached_by_extension(code, responsible):
    """A territory names the State responsible for it, and the Convention reaches it only by a dated extension."""
    territory = reference_data().jurisdictions[code]
    assert (responsible, None) == (territory.responsible_state, territory.united_nations)
    assert territory.kind is not JurisdictionKind.STATE
    assert [action.kind for action in territory.treaty_actions] == [TreatyActionKind.TERRITORIAL_APPLICATION]


@pytest.mark.parametrize(
    ("day", "parties"),
    [("2016-12-31", 179), ("2017-08-24", 181), ("2018-12-31", 185), ("2023-12-31", 190), ("2024-12-31", 191)],
)
def test_parties_to_the_convention_are_as_many_as_the_depositary_counts(day, parties):
    """The number of parties grows as published; one State's date is open till 2023, and six have no act."""
    bearers = {JurisdictionKind.STATE, JurisdictionKind.REGIONAL_ECONOMIC_INTEGRATION_ORGANIZATION}
    places = [place for place in reference_data().jurisdictions.values() if place.kind in bearers]
    assert {"AND", "ERI", "MCO", "PRK", "SMR", "VCT"} == {place.id for place in places if not place.treaty_actions}
    answers = [place.party_to("uncac", PartialDate.parse(day)) for place in places if place.treaty_actions]
    assert parties == answers.count(Answer.YES)
    assert (0 if day >= "2023-12-31" else 1) == answers.count(Answer.UNKNOWN)


def test_a_treaty_of_which_nothing_is_recorded_is_not_denied():
    """Where no act under a treaty is recorded, whether a State was a party is unknown, whatever is known of others."""
    france = reference_data().jurisdictions["FRA"]
    assert Answer.UNKNOWN is france.party_to("untoc", PartialDate.parse("2018"))
    assert Answer.YES is france.party_to("uncac", PartialDate.parse("2018"))


def test_entry_into_force_is_never_before_consent():
    """The Convention enters into force for a party after its consent, or for all on 14 December 2005."""
    actions = [action for place in reference_data().jurisdictions.values() for action in place.treaty_actions]
    early = [
        action
        for action in actions
        if action.in_force
        and action.kind is not TreatyActionKind.SUCCESSION
        and action.in_force.surely_before(action.on)
    ]
    assert early == []


def test_states_are_stored_in_the_order_of_their_english_names():
    """Reference data lists States as United Nations lists do: by the English name, accents aside."""
    names = [
        place.name().short.en
        for place in reference_data().jurisdictions.values()
        if place.kind is JurisdictionKind.STATE
    ]
    assert sorted(names, key=sort_key) == names


def test_the_convention_is_indexed_whole():
    """Eight chapters and seventy-one articles, in order, each with a title in both languages."""
    convention = reference_data().instruments["uncac"]
    assert list(range(1, 9)) == [chapter.number for chapter in convention.chapters]
    assert list(range(1, 72)) == [article.number for article in convention.articles]
    titles = [entry.title for entry in itertools.chain(convention.chapters, convention.articles)]
    assert all(not title.missing and not title.is_derived("en") for title in titles)


def test_mandates_of_the_meeting_are_all_there():
    """Six functions, four directives, the requests and encouragements of 6/3 and those of the tenth meeting."""
    mandates = bundled("wg2-11").mandates
    assert list("abcdef") == [mandates[f"cosp-res-1-4-{letter}"].letter for letter in "abcdef"]
    assert list("abcd") == [mandates[f"cosp-res-6-2-{letter}"].letter for letter in "abcd"]
    of_tenth = [mandate.id for mandate in mandates.values() if "wg2-10" in mandate.sources]
    assert of_tenth == ["wg2-10-victims", "wg2-10-panel", "wg2-10-support", "wg2-10-global-forum", "wg2-10-addis"]


def test_our_wording_is_marked_as_ours():
    """Summaries of mandates are this library's words, and say so in both languages."""
    summaries = [record.summary for record in bundled("wg2-11").records if isinstance(record, Mandate)]
    assert all(summary.is_derived("en") and summary.is_derived("zh") for summary in summaries)
