"""Lookup: every State by every way of writing its names, no State by the name of another, no guesses."""

import csv
import functools
import itertools
import json
import re
import runpy
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery.bundle import Bundle
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.introspection.public import code_lists
from assetrecovery.lookup import Lookup, NameForm, find_name, name_key
from assetrecovery.participants.jurisdictions import DatedName, Jurisdiction, JurisdictionKind
from assetrecovery.participants.organizations import Organization, OrganizationKind
from assetrecovery.records import RecordKind, kind_of
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import JurisdictionId, OrganizationId
from assetrecovery.values.terms import Answer
from assetrecovery.values.text import Text

STATES = [each for each in reference_data().jurisdictions.values() if each.kind is JurisdictionKind.STATE]
ALIASES: dict[str, list[dict[str, str]]] = json.loads(
    resources.files("assetrecovery.data").joinpath("aliases.json").read_text(encoding="utf-8")
)
CHARACTERS: dict[str, str] = json.loads(
    resources.files("assetrecovery.data").joinpath("traditional.json").read_text(encoding="utf-8")
)

Spelling = Callable[[Jurisdiction], str]


def vectors(name: str = "lookup") -> list[dict[str, str]]:
    with (Path(__file__).parent / "vectors" / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def reported() -> list[dict[str, str]]:
    return [vector for vector in vectors("public-reports") if vector["kind"] == "name"]


def short(language: str) -> Spelling:
    return lambda state: state.name().short.in_(language)


def formal(language: str) -> Spelling:
    def spelling(state: Jurisdiction) -> str:
        name = state.name()
        return name.formal.in_(language) if name.formal else name.short.in_(language)

    return spelling


def cldr(locale: str) -> Spelling:
    territories = Locale.parse(locale).territories
    return lambda state: territories[state.iso_alpha_2]


def written(change: Callable[[str], str], spelling: Spelling) -> Spelling:
    return lambda state: change(spelling(state))


def full_width(text: str) -> str:
    return "".join("\u3000" if sign == " " else chr(ord(sign) + 0xFEE0) if sign.isascii() else sign for sign in text)


def without_diacritics(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def without_hamza(text: str) -> str:
    return re.sub("[\u0653-\u0655]", "", unicodedata.normalize("NFD", text))


def as_typed_in_haste(text: str) -> str:
    return without_hamza(text).translate(str.maketrans("ةى", "هي"))


def broken(text: str) -> str:
    middle = len(text) // 2
    return f"{text[:middle]}\n{text[middle:]}"


WAYS: dict[str, Spelling] = {
    **{f"{language} short": short(language) for language in ("zh", "en", "fr", "es", "ru", "ar")},
    **{f"{language} formal": formal(language) for language in ("zh", "en", "fr", "es", "ru", "ar")},
    **{f"CLDR {locale}": cldr(locale) for locale in ("zh_Hans", "zh_Hant", "zh_Hant_HK")},
    **{f"CLDR {locale}": cldr(locale) for locale in ("en", "fr", "es", "ru", "ar")},
    "en upper case": written(str.upper, short("en")),
    "en lower case": written(str.lower, formal("en")),
    "ru upper case": written(str.upper, short("ru")),
    "en full width": written(full_width, short("en")),
    "en without diacritics": written(without_diacritics, short("en")),
    "fr without diacritics": written(without_diacritics, short("fr")),
    "en decomposed": written(lambda text: unicodedata.normalize("NFD", text), short("en")),
    "fr with curly apostrophes": written(lambda text: text.replace("'", "’"), formal("fr")),
    "en with curly apostrophes": written(lambda text: text.replace("'", "’"), short("en")),
    "en with a line break": written(lambda text: text.replace(" ", "\n"), formal("en")),
    "en with the article behind": written(lambda text: f"{text} (the)", short("en")),
    "en with &": written(lambda text: text.replace(" and ", " & "), short("en")),
    "zh with a line break inside": written(broken, short("zh")),
    "zh spaced": written(" ".join, short("zh")),
    "zh with zero-width characters": written("\u200b".join, short("zh")),
    "zh with a note mark": written(lambda text: f"{text} *", short("zh")),
    "zh with a byte order mark": written(lambda text: f"\ufeff{text}", formal("zh")),
    "ar without hamza": written(without_hamza, short("ar")),
    "ar formal in haste": written(as_typed_in_haste, formal("ar")),
    "ar with a stretched letter": written(lambda text: text.replace("ال", "الـ"), short("ar")),
    "ar with directional marks": written(lambda text: f"\u200f{text}\u200f", short("ar")),
    "alpha-3": lambda state: state.id,
    "alpha-2": lambda state: state.iso_alpha_2 or "",
    "M49": lambda state: state.m49 or "",
}


@pytest.mark.parametrize("way", WAYS)
def test_every_state_is_found_by_each_way_of_writing_its_name(way: str):
    """All 197 States are found, and each as itself."""
    spelling = WAYS[way]
    assert [] == [state.id for state in STATES if find_name(spelling(state)).jurisdiction != state.id]
    assert len(STATES) == 197


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["text"])
def test_vectors(vector: dict[str, str]):
    """A name gives the jurisdictions, the form and the suggestions written beside it."""
    found = find_name(vector["text"])
    assert vector["jurisdictions"].split() == [match.jurisdiction for match in found.matches]
    assert set(vector["form"].split()) == {match.form.code for match in found.matches}
    assert vector["suggestions"].split() == list(found.suggestions)


@pytest.mark.parametrize("vector", reported(), ids=lambda vector: f"{vector['text']} {vector['on']}".strip())
def test_what_was_reported_elsewhere_as_misread_is_read(vector: dict[str, str]):
    """A way of writing a name that some tool was reported to misread gives its right answer, on its day."""
    found = find_name(vector["text"], on=PartialDate.parse(vector["on"]) if vector["on"] else None)
    assert vector["found"].split() == [match.id for match in found.matches]
    assert vector["suggested"].split() == list(found.suggestions)
    assert vector["form"] in {"", *(match.form.code for match in found.matches)}


def official_keys(*, present: bool = False) -> Iterator[tuple[str, JurisdictionId]]:
    for each in reference_data().jurisdictions.values():
        for name in each.names[-1:] if present else each.names:
            for text in filter(None, (name.short, name.formal)):
                yield from ((name_key(text.in_(language)), each.id) for language in text.languages)


def test_no_two_jurisdictions_share_an_official_name():
    """The key of an official name, in any language, belongs to one jurisdiction; only Yugoslavia was that of two."""
    owners: dict[str, set[str]] = {}
    for key, owner in official_keys():
        owners.setdefault(key, set()).add(owner)
    assert {("SRB", "YUG")} == {tuple(sorted(ids)) for ids in owners.values() if len(ids) > 1}


DIRECTIONS = {"South": "Southern", "North": "Northern", "East": "Eastern", "West": "Western"}
OTHERS = {**DIRECTIONS, **{longer: word for word, longer in DIRECTIONS.items()}}


def with_directions() -> Iterator[tuple[str, str, JurisdictionId]]:
    for each in reference_data().jurisdictions.values():
        name = each.name().short.in_("en")
        yield from ((name, word, each.id) for word in OTHERS if word in name.split())


def test_a_direction_that_is_written_out_is_no_other():
    """The initial of a map is found; who writes Southern out does not mean South: Southern Africa is a region."""
    named = list(with_directions())
    assert {"ZAF", "SSD", "MNP", "ESH"} <= {owner for *_, owner in named}
    assert [] == [
        name for name, word, owner in named if find_name(name.replace(word, f"{word[0]}.")).jurisdiction != owner
    ]
    assert [] == [name for name, word, _ in named if find_name(name.replace(word, OTHERS[word])).matches]


def test_no_code_is_the_name_of_another():
    """A code in capitals never also names another jurisdiction, officially or in customary use."""
    for each in reference_data().jurisdictions.values():
        for code in filter(None, (each.id, each.iso_alpha_2, each.m49)):
            assert (each.id, each.succeeded_by) == (find_name(code).jurisdiction, find_name(code).suggestions)


def test_aliases_are_in_order_and_repeat_nothing():
    """The file has jurisdictions of the data only, in order, and no name under a key that they already have."""
    assert list(ALIASES) == sorted(ALIASES)
    assert set(ALIASES) <= set(reference_data().jurisdictions)
    named = [(alias, owner) for owner, aliases in ALIASES.items() for alias in aliases if alias["language"] != "und"]
    keys = [(name_key(alias["name"]), owner) for alias, owner in named]
    assert len(keys) == len(set(keys))
    assert set() == set(keys) & set(official_keys())


def test_aliases_lead_to_their_jurisdiction():
    """An alias matches the jurisdiction it stands under, or suggests it where it is the official name of another."""
    for owner, aliases in ALIASES.items():
        for alias in aliases:
            found = find_name(alias["name"])
            assert owner in {*(match.jurisdiction for match in found.matches), *found.suggestions}
            assert "hint" not in alias or not found.matches


def test_only_korea_and_a_withdrawn_code_are_ambiguous():
    """Of all aliases, only the bare names of Korea, and a code that two had in turn, stand for more than one."""
    names = [alias["name"] for aliases in ALIASES.values() for alias in aliases]
    several = {tuple(match.jurisdiction for match in find_name(name).matches) for name in names}
    assert {("KOR", "PRK"), ("CSK", "SRB")} == {ids for ids in several if len(ids) > 1}


FIGURE = re.compile(r"(?<![0-9])([0-9]{1,3})(?:[ ,][0-9]{3})+(?![0-9])")
WAYS_OF_FIGURES: dict[str, Callable[[str], str]] = {
    "no sign between groups": lambda name: FIGURE.sub(lambda figure: re.sub("[ ,]", "", figure[0]), name),
    "a comma between groups": lambda name: FIGURE.sub(lambda figure: figure[0].replace(" ", ","), name),
    "a space around": lambda name: re.sub(r"(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])", " ", name),
    "no brackets, no colons": lambda name: re.sub(r"[()（）:：]", " ", name),
}


@pytest.mark.parametrize("way", WAYS_OF_FIGURES.values(), ids=WAYS_OF_FIGURES)
def test_a_title_with_a_figure_is_found_however_the_figure_is_written(way: Callable[[str], str]):
    """2 300万美元, 2300万美元 and 2300 万美元 are one figure, and so is a title with it."""
    titles = {
        title.in_(language)
        for record in everything().records
        if isinstance(title := getattr(record, "title", None), Text)
        for language in title.languages
    }
    figured = sorted(title for title in titles if re.search("[0-9]", title))
    assert len(figured) > 30
    assert any(way(title) != title for title in figured)
    assert [] == [title for title in figured if name_key(way(title)) != name_key(title)]


IN_USE = json.loads(resources.files("assetrecovery.data").joinpath("names-in-use.json").read_text(encoding="utf-8"))
NAMED = {
    text.in_("en"): record.id
    for name in bundled_names()
    for record in bundled(name).all_records()
    if kind_of(record) is not RecordKind.DOCUMENT
    and isinstance(text := getattr(record, "name", None) or getattr(record, "title", None), Text)
    and "en" in text.languages
}


def everything() -> Bundle:
    """All records that come with the library; of two with one id, the later one."""
    found = {record.id: record for name in bundled_names() for record in bundled(name).all_records()}
    return Bundle(records=tuple(found.values()))


def test_other_names_in_use_lead_to_what_bears_the_full_one():
    """Each is a name of one record alone, is nobody's official one, and stands under a full name that there is."""
    assert list(IN_USE) == sorted(IN_USE)
    assert [] == [full for full in IN_USE if full not in NAMED]
    data = everything()
    names = [
        (name, NAMED[full]) for full, languages in IN_USE.items() for each_ in languages.values() for name in each_
    ]
    assert [] == [
        name for name, owner in names if [match.id for match in find_name(name, base=data).matches] != [owner]
    ]
    assert len({name_key(name) for name, _ in names}) == len(names) > 100


def test_other_names_in_use_follow_the_name_and_not_the_id():
    """A record of one's own is found by what its like is called, and one that only has the same id is not."""
    own = Organization(id=OrganizationId("wb-1"), kind=OrganizationKind.SPECIALIZED_AGENCY, name=Text(en="World Bank"))
    other = Organization(
        id=OrganizationId("world-bank"), kind=OrganizationKind.SPECIALIZED_AGENCY, name=Text(en="Bank of the World")
    )
    assert ["wb-1"] == [match.id for match in find_name("世行", base=Bundle(records=(own, other))).matches]


SHORTER = (("Republic", "Rep."), ("Democratic", "Dem."), ("Islands", "Is."), ("Saint", "St."), ("South", "S."))


def shortened(text: str) -> str:
    return functools.reduce(lambda said, words: said.replace(*words), SHORTER, text)


def inverted(text: str) -> str:
    head, joined, tail = text.removeprefix("the ").partition(" of ")
    return f"{tail.removeprefix('the ')}, {head} of" if joined else text


def in_traditional_characters(text: str) -> str:
    pairs = {simplified: traditional for traditional, simplified in zip(*CHARACTERS.values(), strict=True)}
    return "".join(pairs.get(character, character) for character in text)


CHANGES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "capitals": str.upper,
    "full width": full_width,
    "zero width": "\u200b".join,
    "traditional": in_traditional_characters,
    "shortened": shortened,
    "inverted": inverted,
    "inverted and shortened": lambda text: shortened(inverted(text)),
    "note mark": "{}[b]".format,
    "note number": "{} 7".format,
    "raised number": "{}\u00b2".format,
    "dagger": "{} \u2020".format,
}


def all_names() -> list[tuple[str, str]]:
    """Every name of every jurisdiction, official and customary, with its owner."""
    official = [
        (text.in_(language), each.id)
        for each in reference_data().jurisdictions.values()
        for name in each.names
        for text in filter(None, (name.short, name.formal))
        for language in text.languages
    ]
    called = [(alias["name"], owner) for owner, all_ in ALIASES.items() for alias in all_ if "hint" not in alias]
    return official + [(name, owner) for name, owner in called if not name.isascii() or not name.isupper()]


@pytest.mark.parametrize("change", CHANGES)
def test_every_name_is_found_however_it_is_written(change: str):
    """Of a sample of all names in six languages, each changed as lists change them, none is answered with another."""
    sample = all_names()[:: 7 if change != "as it is" else 1]
    answers = [(find_name(CHANGES[change](name)), owner) for name, owner in sample]
    ids = [({match.id for match in found.matches}, {*found.suggestions}, owner) for found, owner in answers]
    assert [] == [owner for matched, near, owner in ids if matched and owner not in matched | near]
    assert sum(1 for matched, _, owner in ids if matched) >= 0.99 * len(sample)


SPELLINGS = runpy.run_path(str(Path(__file__).parents[1] / "scripts" / "lookup_measure.py"))


def test_every_kind_of_name_is_found_in_every_way_of_writing_it():
    """Of a sample of all spellings of all that is bundled, none is answered with another, and hardly one is missed."""
    sample = list(itertools.islice(SPELLINGS["spellings"](), 0, None, 101))
    verdicts = [(SPELLINGS["judge"](entry, text, base), way, text) for entry, way, text, base in sample]
    assert [] == [verdict for verdict in verdicts if verdict[0] == "wrong"]
    assert sum(verdict[0] == "right" for verdict in verdicts) >= 0.99 * len(verdicts)
    assert len({way for _, way, _ in verdicts}) >= 15


def test_match_says_why():
    """A match tells the stored name, its language and its form."""
    (match,) = find_name("  IVORY   coast ").matches
    assert ("CIV", "Ivory Coast", "en", NameForm.FORMER) == (
        match.jurisdiction,
        match.name,
        match.language,
        match.form,
    )
    (code,) = find_name("CIV").matches
    assert ("CIV", "und", NameForm.CODE) == (code.name, code.language, code.form)


def test_match_says_what_was_undone():
    """A match tells what was undone in what was typed, so that a reader sees why it was found."""
    undone = {
        text: [each.code for each in find_name(text).matches[0].undone]
        for text in ("圣馬力諾", "Cyprus[b]", "S. Sudan")
    }
    assert {"圣馬力諾": ["traditional"], "Cyprus[b]": ["marked"], "S. Sudan": ["shortened"]} == undone


def test_the_day_makes_a_former_name_right_or_wrong():
    """A name is that of its day: before, it is later; after, former; around a change, perhaps."""
    said = {
        (name, day): (match.form.code, match.in_use.code)
        for name, day in (("Turkey", "2017"), ("Turkey", "2024"), ("Türkiye", "2017"), ("Turkey", "2022-06"))
        for match in find_name(name, on=PartialDate.parse(day)).matches
    }
    assert {
        ("Turkey", "2017"): ("short", "yes"),
        ("Turkey", "2024"): ("former", "no"),
        ("Türkiye", "2017"): ("later", "no"),
        ("Turkey", "2022-06"): ("short", "unknown"),
    } == said


def test_everything_in_a_bundle_that_has_a_name_is_found():
    """Every record with a name or title, in each of its languages, is among what its name stands for; so is its id."""
    for name in ("wg2-11", "returns"):
        base = bundled(name)
        for record in base.records[::5]:
            named = getattr(record, "name", None) or getattr(record, "title", None)
            texts = [named.in_(tag) for tag in named.languages] if isinstance(named, Text) else [named or record.id]
            for text in [*texts, record.id]:
                assert record.id in {match.id for match in find_name(text, base=base).matches}


def test_looks_only_among_the_kinds_asked_for():
    """With kinds, only records of those kinds answer; with a code list, its codes, by label or by code."""
    base = bundled("wg2-11")
    assert ["world-bank"] == [m.id for m in find_name("世界銀行", base=base, kinds=[RecordKind.ORGANIZATION]).matches]
    assert Lookup() == find_name("世界銀行", base=base, kinds=[RecordKind.NETWORK])
    (match,) = find_name("不详", kinds=[Answer]).matches
    assert ("unknown", "Answer", None, NameForm.LABEL) == (match.id, match.code_list, match.kind, match.form)


def test_a_label_of_every_code_list_leads_to_its_code():
    """Each code of each list is found by its code and by both labels, among the codes of its list."""
    for code_list in code_lists().values():
        for member in code_list:
            for text in (member.code, member.term.en, member.term.zh):
                assert member.code in {match.id for match in find_name(text, kinds=[code_list]).matches}


def test_short_name_in_any_language_is_preferred_to_other_forms():
    """Where a jurisdiction is matched in several ways, the short name in the first language is told."""
    (match,) = find_name("Canada").matches
    assert ("CAN", "Canada", "en", NameForm.SHORT) == (match.jurisdiction, match.name, match.language, match.form)


def test_one_wrong_character_never_gives_another_state():
    """A Chinese name with one character replaced matches nothing; whatever it suggests, its own State comes first."""
    for state in STATES:
        name = state.name().short.in_("zh")
        for place in range(len(name)):
            found = find_name(f"{name[:place]}某{name[place + 1 :]}")
            assert () == found.matches
            assert found.suggestions[:1] in {(), (state.id,)}


def test_short_chinese_names_with_a_wrong_character_suggest_nothing():
    """Names of up to four characters differ from their neighbours by one, so no neighbour is suggested."""
    short_names = [name for state in STATES if len(name := state.name().short.in_("zh")) <= 4]
    assert {Lookup()} == {find_name(name[:-1] + "某") for name in short_names}


def test_one_letter_left_out_never_gives_another_state():
    """An English name without one of its letters matches its own State or none, and its own is among the suggested."""
    for state in STATES:
        name = state.name().short.in_("en")
        for place in range(len(name)):
            found = find_name(name[:place] + name[place + 1 :])
            assert found.jurisdiction in {None, state.id}
            assert found.suggestions == () or state.id in found.suggestions


def test_at_most_three_suggestions():
    """However many names are near, three jurisdictions are suggested."""
    names = [state.name().short.in_("en") + "x" for state in STATES]
    assert 3 >= max(len(find_name(name).suggestions) for name in names)


def test_looks_among_the_jurisdictions_of_a_bundle():
    """A bundle's own jurisdictions are found, with those of its base if it has one."""
    own = Jurisdiction(
        id=JurisdictionId("XAA"),
        kind=JurisdictionKind.TERRITORY,
        names=(DatedName(short=Text(en="Examplia", zh="示例地")),),
    )
    alone, above = Bundle(records=(own,)), Bundle(records=(own,), base=reference_data())
    assert "XAA" == find_name("示例地", base=alone).jurisdiction
    assert None is find_name("Switzerland", base=alone).jurisdiction
    assert "CHE" == find_name("Switzerland", base=above).jurisdiction
    assert None is find_name("Examplia").jurisdiction


def test_a_name_that_a_bundle_gives_twice_is_ambiguous():
    """Two jurisdictions with one official name are both matched; neither is chosen."""
    one, other = (
        Jurisdiction(
            id=JurisdictionId(code),
            kind=JurisdictionKind.TERRITORY,
            names=(DatedName(short=Text(en="Examplia")),),
        )
        for code in ("XAB", "XAA")
    )
    found = find_name("Examplia", base=Bundle(records=(one, other)))
    assert (None, ["XAA", "XAB"]) == (found.jurisdiction, [match.jurisdiction for match in found.matches])


@given(st.text())
def test_key_of_a_key_is_the_key(text: str):
    """A key has nothing left to normalise."""
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(alphabet="thelas' *.()&-\n刚果里·ー́̈ǰßŉ´ẛ゙ｶﾞᄀ가أٓ⻢\u200b"))
def test_key_of_a_key_is_the_key_for_signs_that_are_folded(text: str):
    """A key has nothing left to normalise, whatever the signs it is made of stand next to."""
    assert name_key(name_key(text)) == name_key(text)


@given(st.text(st.characters(), max_size=200))
def test_never_raises(text: str):
    """Any text can be looked up, surrogates and all; it is found, suggested for, or neither."""
    found = find_name(text)
    assert (found.jurisdiction is None) == (len(found.matches) != 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        # An article is left out beside a name, and is the name where there is nothing else.
        ("la", "la"),
        ("los", "los"),
        ("the", "the"),
        ("los la", "los"),
        ("Las Palmas", "palmas"),
        ("El Salvador", "el salvador"),
        # Radicals of a PDF file look like the characters that are meant.
        ("⻄", "西"),
        ("⺠国", "民国"),
        ("巴⻄", "巴西"),
        ("⻢⾥", "马里"),
        ("⻰⺟⻅⻆⻋⻑⻓⻔⻘⻙⻛⻥⻦⻧⻨⻩⻬", "龙母见角车长长门青韦风鱼鸟卤麦黄齐"),
        # A variation selector picks the shape of a character, and is none itself.
        ("德\ufe00国", "德国"),
        ("德\U000e0100国\U000e01ef", "德国"),
        ("\ufe0fCHE", "che"),
    ],
)
def test_keys_of_names_at_the_edge(text: str, key: str):
    """What stands for the same name has the same key, also where little of a name is there."""
    assert key == name_key(text)


def test_what_is_left_off_in_typing_arabic_goes_and_marks_of_kana_stay():
    """Vowels, hamza and the dots of ta marbuta and ya are left off; the voicing of kana tells letters apart."""
    assert "انغولا" == name_key("أنغولا") == name_key("اَنغولا")
    assert name_key("سورية") == name_key("سوريه")
    assert name_key("إیران") == name_key("ايران")
    assert "ドイツ" == name_key("ﾄﾞｲﾂ")
    assert "кыргызскои" == name_key("Кыргызской")


def test_long_text_is_looked_up_in_time_that_grows_with_its_length():
    """A megabyte is no name, and is answered without comparing it with any."""
    assert Lookup() == find_name("Republic of " * 90_000)


def test_looking_up_does_not_import_babel():
    """Locale data is needed to make the file of aliases, not to read it."""
    program = "import sys; from assetrecovery import find_name; find_name('瑞士'); print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "False" == done.stdout.strip()


@pytest.mark.parametrize(
    ("name", "record", "language"),
    [
        ("Convention des Nations Unies contre la corruption", "uncac", "fr"),
        ("اتفاقية الأمم المتحدة لمكافحة الفساد", "uncac", "ar"),
        (
            "Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción",
            "cosp",
            "es",
        ),
        ("Groupe de travail intergouvernemental à composition non limitée sur le recouvrement d'avoirs", "wg2", "fr"),
        ("Управление Организации Объединенных Наций по наркотикам и преступности", "unodc", "ru"),
    ],
)
def test_the_convention_and_its_bodies_are_found_in_further_languages(name, record, language):
    """What has a name in another official language is found by it, and the answer says in which it is."""
    match = find_name(name, base=bundled("wg2-11")).match
    assert (record, language) == (match.id, match.language)
