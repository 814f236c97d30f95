"""Sentences in two languages: neither says more than the other, none ends in nothing, and no key is read as a word."""

import json
import re
from collections.abc import Mapping
from typing import Final

import pytest
from hypothesis import given

from assetrecovery import check, loads, read
from assetrecovery.checks import rules
from assetrecovery.introspection import code_lists
from assetrecovery.strategies.near_misses import near_misses, near_misses_of_rules
from assetrecovery.values import Fault
from assetrecovery.values.languages import Words, fill, listed
from assetrecovery.values.numerals import from_chinese
from assetrecovery.values.packaged import packaged
from tests.laws import each, examples, reaches

RULES = {rule.id: rule.sentence for rule in rules()}
FAULTS = {fault.code: fault.value for fault in Fault}
SENTENCES: Final[Mapping[str, Words]] = {**RULES, **FAULTS}
LABELS = {f"{name}.{member.code}": member.term for name, terms in code_lists().items() for member in terms}
PAIRS = {**SENTENCES, **LABELS}
SLOT = re.compile(r"\{(\w+)\}")

# ── neither language says more than the other ────────────────────────────────────────────────────

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CHINESE_NUMBER = "[〇零一二三四五六七八九十百]+"
ARTICLE_EN = re.compile(r"\bart(?:icle|s?\.) (\d+)((?: \((?:\d+|[a-z])\))*)")
ARTICLE_ZH = re.compile(rf"第({CHINESE_NUMBER})条(?:第({CHINESE_NUMBER})款)?(?:第（({CHINESE_NUMBER})）项)?")


def articles_in_english(text: str) -> list[tuple[int, ...]]:
    """Each article cited, with its paragraph and the place of its letter."""
    parts = [(match[1], *re.findall(r"\((\w+)\)", match[2])) for match in ARTICLE_EN.finditer(text)]
    return sorted(tuple(int(each) if each.isdigit() else 1 + LETTERS.index(each) for each in part) for part in parts)


def articles_in_chinese(text: str) -> list[tuple[int, ...]]:
    parts = [match.groups() for match in ARTICLE_ZH.finditer(text)]
    return sorted(tuple(from_chinese(each) for each in part if each) for part in parts)


CITING = [name for name in PAIRS if "第" in PAIRS[name].zh or "art" in PAIRS[name].en]
CITING.remove("bad_provision")  # which shows how a provision is written, and cites none


@pytest.mark.parametrize("name", CITING)
def test_both_languages_cite_the_same_articles(name: str):
    """An article, its paragraph and its letter stand in both languages, or in neither."""
    assert articles_in_english(PAIRS[name].en) == articles_in_chinese(PAIRS[name].zh)


def test_articles_are_cited():
    """The test above looks at something."""
    assert sum(bool(articles_in_english(pair.en)) for pair in PAIRS.values()) > 10


def figures(text: str) -> list[str]:
    """The figures of a sentence, without those of slots, articles and samples of what to write."""
    return sorted(re.findall(r"\d+", SLOT.sub("", ARTICLE_EN.sub("", text))))


IN_WORDS = {
    "shares_within_whole": "100 per cent, 百分之百",
    "several_bear_this_name": "a State has its code, of three letters",
}
"""Sentences of which one language has a figure in words."""


@pytest.mark.parametrize("name", SENTENCES)
def test_both_languages_have_the_same_figures_and_details(name: str):
    """A sentence has the same figures and the same slots in both languages."""
    english, chinese = SENTENCES[name]
    assert sorted(SLOT.findall(english)) == sorted(SLOT.findall(chinese))
    assert name in IN_WORDS or figures(english) == figures(chinese)


def test_good_faith_stands_in_both_languages():
    """What is bona fide in English is 善意 in Chinese, and the other way round."""
    assert [] == [name for name, pair in PAIRS.items() if ("bona fide" in pair.en) != ("善意第三" in pair.zh)]
    assert sum("善意第三" in pair.zh for pair in PAIRS.values()) >= 4


NOT_EN = re.compile(
    r"\b(?:not|no|never|nothing|nobody|none|without|neither|nor|cannot|unless|unknown|un\w+ed|missing|lack|beyond|"
    r"outside|refused|absent)\b"
)
NOT_ZH = re.compile("[不没未无非勿缺否拒除]|以外")
SAID_OTHERWISE = {
    "resolution_of_its_session": "names another session, 不符",
    "items_numbered_consecutively": "without gaps, 连续",
    "equivalent_in_another_currency": "the same one; 而",
    "totals_within_one_currency": "leave it out, 予删除",
    "measures_in_order": "撤销, reversed",
    "request_contents": "more than is recorded, 未全部记录",
    "claims_settled_before_transfer": "was open, 尚未解决",
    "excluded_do_not_benefit": "排除, excludes",
    "restricted_not_published": "take it out, 移除",
    "bad_limit": "at most, 不超过",
    "foreign_key": "remove it, 删除",
    "kept_astray": "take it out, 去除",
    "missing_key": "is required, 缺少必需的",
    "merge_conflict": "differ, 不同",
    "sitting_backwards": "at or before, 不晚于",
    "duplicate_agenda": "a paper of its own, 不同文件",
    "bad_rounding": "more than nothing, 大于零",
    "several_readings": "differently, 不同",
    "two_currencies": "two currencies, 不同",
    "no_such_language": "in no other language, 只有",
}
"""Sentences that one language says with a negation and the other without, and with what words."""


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_denies_something_in_both_languages_or_in_neither(name: str):
    """What is denied in one language is denied in the other, unless it is known how it is said without."""
    english, chinese = (SLOT.sub("", words) for words in SENTENCES[name])
    agree = bool(NOT_EN.search(english)) == bool(NOT_ZH.search(chinese))
    assert agree or name in SAID_OTHERWISE, (english, chinese)


REMARKED_ONCE = {
    "AmountStage.realized": "resolution 6/2 has another word in each language, and the English one may mean a sale",
    "AttendanceCategory.reio_party": "as a party, （缔约方）",
    "Avenue.remission": "a national term of art, which has no fixed Chinese",
    "Avenue.remission_to_victims": "likewise",
    "MeasureKind.restraint": "限制 alone is any limit",
}
"""Labels with a remark in one language alone, and why."""


WRONG_ARTICLE = re.compile(
    r"\b(?:[Aa] (?!one\b|once\b|eu|u[ns]i|use)[aeiou][a-z]+|[Aa]n (?!hour|honou?r|heir)[b-df-hj-np-tv-z][a-z]+)"
)


def test_an_article_fits_the_sound_that_follows():
    """A noun that was given another name kept the article of its old one nowhere: "a amount", "an figure"."""
    table = json.loads(packaged("dictionary.json"))
    described = [one["description"] for each in table.values() for one in (each, *each["fields"].values())]
    said = [*(words.en for words in PAIRS.values()), *described]
    assert [text for text in said if WRONG_ARTICLE.search(text)] == []


def test_labels_bracket_the_same():
    """A label has as many remarks in brackets in one language as in the other; letters and acronyms are none."""
    english = {name: len(re.findall(r"\((?!\w{1,2}\))", label.en)) for name, label in LABELS.items()}
    chinese = {name: len(re.findall(rf"（(?!{CHINESE_NUMBER}）)", label.zh)) for name, label in LABELS.items()}
    assert [] == [
        (LABELS[name].en, LABELS[name].zh)
        for name in LABELS
        if (english[name] != chinese[name]) != (name in REMARKED_ONCE)
    ]


# ── no sentence ends in nothing, and no key is read as a word ────────────────────────────────────

KEYS = ("key", "earlier", "later", "event")
"""Slots that hold the key of an entry or a label, inside a sentence."""


@pytest.mark.parametrize("name", SENTENCES)
def test_a_key_inside_a_sentence_is_quoted(name: str):
    """A key or a label in the middle of a sentence stands in quotation marks, so that nobody reads it as a word."""
    for words in SENTENCES[name]:
        assert [] == re.findall(rf"(?<!“)\{{(?:{'|'.join(KEYS)})\}}|\{{(?:{'|'.join(KEYS)})\}}(?!”)", words)


@pytest.mark.parametrize("name", SENTENCES)
def test_an_empty_list_has_its_own_words(name: str):
    """A sentence that ends with a list says so when there is nothing in it."""
    slots = SLOT.findall(SENTENCES[name].en)
    for words in fill(SENTENCES[name], dict.fromkeys(slots, listed([]))):
        assert not re.search(r"[:：,，;；]\s*$", words)
        assert words == words.strip()


PYTHON = re.compile(
    r"\b(?:NoneType|None|str|int|tuple|dict|bool|Decimal|datetime|object at)\b|[Ee]num\b|assetrecovery\."
)


def assert_whole(sentence: str) -> None:
    """A sentence as it is said ends in something and names no type of Python."""
    assert not re.search(r"[:：,，;；]\s*(?:$|[;；])", sentence), sentence
    assert "  " not in sentence
    assert not PYTHON.search(sentence), sentence


@reaches(said=20)
@examples(40, long=2_000)
@given(near_misses())
def test_what_is_said_of_a_slip_is_whole(miss):
    """What reading says of a file with one slip ends in something, and has no name of Python in it."""
    for problem in each("said", read(miss.text).findings):
        assert_whole(problem.en)
        assert_whole(problem.zh)


@reaches(told=20)
@examples(12, long=2_000)
@given(near_misses_of_rules())
def test_what_is_said_of_a_breach_is_whole(miss):
    """What a rule says of a return with one slip ends in something, and has no name of Python in it."""
    for finding in each("told", check(loads(miss.text)).findings):
        assert_whole(finding.en)
        assert_whole(finding.zh)
