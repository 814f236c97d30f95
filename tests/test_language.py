"""Language: what a reader of the documents corrected stays corrected, and a mark says the same thing everywhere."""

import csv
import datetime
import itertools
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assetrecovery import (
    Currency,
    InvalidError,
    Meeting,
    Money,
    ParagraphRef,
    PartialDate,
    Period,
    bundled,
    dumps,
    loads,
    reference_data,
    wording,
)
from assetrecovery.checks import rules
from assetrecovery.introspection import class_label, code_lists, field_label, public_types
from assetrecovery.show import show_record
from assetrecovery.values import BodyId, Fault, MeetingId, Problem

ROOT = Path(__file__).parents[1]
VECTORS = ROOT / "tests" / "vectors" / "language.tsv"
LISTS = code_lists()
LANGUAGES = ("en", "zh")


# ── corrections, row by row ──────────────────────────────────────────────────────────────────────


def corrections() -> list[dict[str, str]]:
    """The rows of the vectors; a line that begins with # says something of them."""
    lines = [line for line in VECTORS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def marked(words: str, *, ours: bool) -> str:
    return words + "†" * ours


def of_label(name: str, language: str) -> str:
    list_name, code = name.split(".")
    member = LISTS[list_name](code)
    return marked(member.label(language), ours=member.is_derived(language))


def of_name(asked: str, language: str) -> str:
    state, day = asked.split()
    return reference_data().jurisdictions[state].name(PartialDate.parse(day)).short.in_(language)


def of_record(asked: str, language: str) -> str:
    bundle, record_id, field = asked.split()
    text = getattr(bundled(bundle).get(record_id), field)
    return text.in_(language)


def of_field(asked: str, language: str) -> str:
    class_name, field = asked.split(".")
    return field_label(public_types()[class_name], field, language)


def hours(asked: str, language: str) -> str:
    first, last = (datetime.time.fromisoformat(each) for each in asked.split("-"))
    return wording.time_range(first, last, language)


SAID: dict[str, Callable[[str, str], str]] = {
    "label": of_label,
    "name of the day": of_name,
    "record": of_record,
    "list": lambda name, language: class_label(LISTS[name], language),
    "field": of_field,
    "money": lambda asked, language: wording.money(Money.of(*reversed(asked.split())), language),
    "currency": lambda code, language: wording.currency(Currency(code=code), language),
    "hours": hours,
    "moment": lambda asked, language: wording.moment(Period.parse(asked), language),
    "place": lambda asked, language: wording.paragraph(ParagraphRef.parse(asked), language),
    "places": lambda asked, language: wording.paragraphs(
        [ParagraphRef.parse(each) for each in asked.split(", ")], language
    ),
    "rule": lambda rule_id, language: {rule.id: rule.sentence for rule in rules()}[rule_id].in_(language),
    "fault": lambda code, language: Fault[code.upper()].value.in_(language),
}


@pytest.mark.parametrize("row", [row for row in corrections() if row["how"] in SAID], ids=lambda row: row["row"])
def test_a_correction_holds(row: dict[str, str]):
    """What a native reader corrected is said as it should be; † stands where no source for the wording was read."""
    for language in LANGUAGES:
        if row[language]:
            assert row[language] == SAID[row["how"]](row["of"], language)


@pytest.mark.parametrize("row", [row for row in corrections() if row["how"] not in SAID], ids=lambda row: row["row"])
def test_a_correction_holds_on_its_sheet(row: dict[str, str]):
    """On the sheet of a record, what should be there is there, and what was wrong is not."""
    bundle, record_id = row["of"].split()
    for language in LANGUAGES:
        if row[language]:
            page = show_record(bundled(bundle), record_id, language, marks="all")
            assert (row["how"] == "on the sheet") == (row[language] in page), row[language]


def test_every_correction_can_be_tried():
    """No row of the vectors is of a form that nothing tries, or says nothing."""
    assert {row["how"] for row in corrections()} <= {*SAID, "on the sheet", "not on the sheet"}
    assert all(row["en"] or row["zh"] for row in corrections())


def problems(text: str, kind: type[Any]) -> list[Problem]:
    with pytest.raises(InvalidError) as refused:
        loads(text, kind)
    return list(refused.value.problems)


def test_an_unknown_key_is_not_taken_for_another():
    """W30: of a key that is near none, nothing is supposed; `location` was taken for `citations`."""
    (problem,) = problems('{"type": "meeting", "id": "m", "body": "b", "location": "x"}', Meeting)
    assert ("unknown_key", "/location") == (problem.code, problem.path)
    assert "perhaps" not in problem.en


def test_a_number_in_place_of_a_text_is_told_how_to_be_one():
    """A sum without quotation marks is refused with what to write."""
    (problem,) = problems('{"amount": 10, "currency": "USD"}', Money)
    assert "expected a text, found a whole number; write it in quotation marks" == problem.en
    assert "应为文本，实为整数；请加引号书写" == problem.zh


def test_what_cannot_be_written_is_named_in_words():
    """W31: no type of Python is named to a reader; a period that is a text is 时段 and 文本."""
    meeting = Meeting(id=MeetingId("m"), body=BodyId("b"))
    object.__setattr__(meeting, "held", "2017")
    with pytest.raises(InvalidError) as refused:
        dumps(meeting)
    assert ["应为时段，实为文本"] == [problem.zh for problem in refused.value.problems]


# ── one word in one sense has one grade ──────────────────────────────────────────────────────────

OURS = frozenset({"RecordKind", "TraceStage"})
"""Lists that name the records of this library: their words are names of classes, whatever documents call by them."""

OTHER_SENSES: dict[tuple[str, str], frozenset[str]] = {
    # Of money, not of a meeting.
    ("en", "decided"): frozenset({"AllocationStatus"}),
    # Tasks are verbs in English; elsewhere the word is a noun.
    ("en", "report"): frozenset({"Task"}),
    ("en", "request"): frozenset({"Task"}),
    ("en", "return"): frozenset({"Task"}),
    # Whoever signed an arrangement, which need not be a State; elsewhere a State that signed the Convention.
    ("en", "signatory"): frozenset({"PartyRole", "ReturnRole"}),
    # What a body asks for, for which documents say 请; elsewhere a request for assistance.
    ("zh", "请求"): frozenset({"MandateKind"}),
    # Limited distribution of a paper; elsewhere a restraint on property.
    ("zh", "限制"): frozenset({"DocumentSeries"}),
}
"""By language and wording, the lists in which a word has another sense than in all others."""


def grades() -> dict[tuple[str, str, str], dict[bool, list[str]]]:
    """By language, wording and sense: the codes that are marked as ours, and those that are not."""
    found: dict[tuple[str, str, str], dict[bool, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, language in itertools.product(LISTS, LANGUAGES):
        for member in LISTS[name]:
            words = member.label(language)
            other = name in OTHER_SENSES.get((language, words), ())
            sense = "a record" if name in OURS else "another" if other else ""
            found[language, words, sense][member.is_derived(language)].append(f"{name}.{member.code}")
    return found


def test_one_word_in_one_sense_has_one_grade():
    """Equal wording is marked as ours everywhere or nowhere, unless it is said that a word has two senses."""
    assert {} == {key: dict(grade) for key, grade in grades().items() if len(grade) > 1}


def test_no_sense_is_told_apart_without_need():
    """A word that is said to have another sense in a list stands in that list, and is graded otherwise elsewhere."""
    found = grades()
    for language, words in OTHER_SENSES:
        assert found[language, words, ""].keys() != found[language, words, "another"].keys()
        assert found[language, words, "another"]


# ── the tables of the docs ───────────────────────────────────────────────────────────────────────


def table_rows(page: str) -> list[list[str]]:
    """The cells of each row of each table of a page."""
    lines = (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]


def codes_in(cell: str) -> list[tuple[str, str]]:
    """The codes that a cell names: `List.CODE`, or `CODE` alone after one of the same list."""
    found, of = [], ""
    for name in re.findall(r"`([\w.*]+)`", cell):
        of, code = name.split(".") if "." in name else (of, name)
        if of in LISTS:
            found += [(of, each.code) for each in LISTS[of] if re.fullmatch(code.lower().replace("*", ".*"), each.code)]
    return found


GLOSSARY = [row for row in table_rows("glossary.md") if len(row) == 4 and row[0] not in {"English", "---"}]


@pytest.mark.parametrize("row", GLOSSARY, ids=lambda row: row[0])
def test_the_glossary_marks_what_the_codes_mark(row: list[str]):
    """Each word of the glossary stands in the labels of the codes beside it, with † exactly where they have it."""
    english, chinese, where, source = row
    for language, cell in zip(LANGUAGES, (english, chinese.split("；")[0]), strict=True):
        words, ours = cell.removesuffix("†"), cell.endswith("†")
        for (of, code), said in zip(codes_in(where), itertools.cycle(re.split("[、,] ?", words)), strict=False):
            member = LISTS[of](code)
            assert said.removeprefix("the ").casefold() in member.label(language).casefold()
            assert (of, code, ours) == (of, code, member.is_derived(language))
    assert (
        codes_in(where)
        or source.startswith("UNCAC art.")
        or (english[-1], chinese[-1], source)
        == (
            "†",
            "†",
            "this library",
        )
    )


def test_the_glossary_has_rows():
    """The test above looks at something."""
    assert len(GLOSSARY) > 60
    assert sum(bool(codes_in(row[2])) for row in GLOSSARY) > 50


def test_the_crosswalk_quotes_what_the_codes_quote():
    """Every code of the crosswalk exists, and a Chinese term quoted from a paper is no wording of ours."""
    quoted = 0
    for row in table_rows("crosswalk.md"):
        for name in re.findall(r"`([A-Z]\w+)\.([a-z]\w+)`", " ".join(row[1:])):
            of, code = name
            assert of not in LISTS or code in {member.code for member in LISTS[of]}, name
        for term, (of, code) in itertools.product(re.findall(r"([㐀-鿿]+)(?=[, ]|$)", row[0]), codes_in(row[1])):
            member = LISTS[of](code)
            if term == member.term.zh:
                quoted += 1
                assert (term, False) == (term, member.is_derived("zh"))
    assert quoted >= 5
