"""Wording: numbers, names and sheets as the documents have them, also at the edges of what they have."""

import datetime
import inspect
import typing
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final, Literal

import pytest

from assetrecovery import (
    Body,
    Bundle,
    Currency,
    DocumentSymbol,
    InvalidError,
    Meeting,
    Money,
    ParagraphRef,
    PartialDate,
    Period,
    Provision,
    Quantity,
    ResolutionNumber,
    Text,
    bundled,
    show_meeting,
    wording,
)
from assetrecovery._names import NAMES
from assetrecovery.participants import DatedName
from assetrecovery.sources import NumeralStyle
from assetrecovery.values import BodyId, Bound, Count, ItemNumber, Language, MeetingId
from assetrecovery.wording import currency, language_name, meeting, money, number, ordinal, percentage, session
from tests.helpers import assert_well_worded


@pytest.mark.parametrize(
    ("number", "english", "chinese"),
    [
        (1, "first", "第一"),
        (10, "tenth", "第十"),
        (11, "eleventh", "第十一"),
        (12, "twelfth", "第十二"),
        (13, "thirteenth", "第十三"),
        (20, "twentieth", "第二十"),
        (21, "twenty-first", "第二十一"),
        (90, "ninetieth", "第九十"),
        (99, "ninety-ninth", "第九十九"),
        (100, "100th", "第一百"),
        (101, "101st", "第一百零一"),
        (102, "102nd", "第一百零二"),
        (103, "103rd", "第一百零三"),
        (111, "111th", "第一百一十一"),
        (112, "112th", "第一百一十二"),
        (113, "113th", "第一百一十三"),
        (121, "121st", "第一百二十一"),
        (9999, "9999th", "第九千九百九十九"),
        (10000, "10000th", "第10000"),
    ],
)
def test_ordinals_are_worded_as_documents_print_them(number, english, chinese):
    """Ordinals are words in English up to the ninety-ninth, and Chinese numerals as far as these go."""
    assert (english, chinese) == (ordinal(number, "en"), ordinal(number, "zh"))
    assert (f"{english} meeting", f"{chinese}届会议") == (meeting(number, "en"), session(number, "zh"))


@pytest.mark.parametrize("number", [0, -1])
def test_nothing_is_numbered_below_one(number):
    """There is no zeroth session and no zeroth meeting."""
    for field in ("number", "resumption"):
        with pytest.raises(InvalidError) as error:
            Meeting(id=MeetingId("m"), body=BodyId("b"), **{field: number})
        assert [("bad_ordinal", f"/{field}")] == [(problem.code, problem.path) for problem in error.value.problems]


SHORT = Text(en="Ruritania (Kingdom of)", zh="卢里塔尼亚", derived=("en", "zh"))
FORMAL = Text(en="the Kingdom of Ruritania", zh="卢里塔尼亚王国", derived=("en", "zh"))


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        (DatedName(short=Text(en="Ruritania", zh="卢里塔尼亚")), "Ruritania", "卢里塔尼亚"),
        (DatedName(short=Text(en="Isles", zh="群岛"), article="the"), "the Isles", "群岛"),
        (DatedName(short=SHORT, formal=FORMAL), "the Kingdom of Ruritania", "卢里塔尼亚"),
        (DatedName(short=SHORT), "Ruritania (Kingdom of)", "卢里塔尼亚"),
        (DatedName(short=SHORT, article="the"), "the Ruritania (Kingdom of)", "卢里塔尼亚"),
        (DatedName(short=Text(en="Isles", zh="群岛"), formal=FORMAL, article="the"), "the Isles", "群岛"),
    ],
)
def test_names_in_prose_have_their_article_and_no_brackets(name, english, chinese):
    """English prose puts the article before a name, and the formal name where the short one has brackets."""
    assert (english, chinese) == (name.in_prose("en"), name.in_prose("zh"))


@pytest.mark.parametrize(("language", "nothing"), [("en", "agenda: nothing recorded"), ("zh", "议程：无记录")])
def test_a_meeting_of_which_little_is_known_is_shown(language, nothing):
    """A meeting with parts missing is shown with what there is, and each missing part is said to be."""
    known = Meeting(id=MeetingId("m-1"), body=BodyId("wg2"), number=17)
    unknown = Meeting(id=MeetingId("m-2"), body=BodyId("nobody"))
    bundle = Bundle(records=(known, unknown), base=bundled("wg2-11"))
    printed = show_meeting(bundle, "m-1", language)
    assert nothing in printed
    assert meeting(17, language) in printed.lower()
    assert nothing in show_meeting(bundle, "m-2", language)
    assert "None" not in printed + show_meeting(bundle, "m-2", language)


def test_a_meeting_that_nobody_knows_is_not_shown():
    """Asking for a meeting that is not there raises, as for any record."""
    with pytest.raises(KeyError):
        show_meeting(Bundle(), "m-1", "en")


@pytest.mark.parametrize(
    ("tag", "english", "chinese"),
    [
        ("es", "Spanish", "西班牙文"),
        ("zh", "Chinese", "中文"),
        ("fr-CD", "French (CD)", "法文（CD）"),
        ("art-x-own", "art-x-own", "art-x-own"),
    ],
)
def test_languages_are_named_and_not_tagged(tag, english, chinese):
    """A language has the name that documents give it; of a tag that nobody knows as much is kept as is not known."""
    assert (english, chinese) == (language_name(tag, "en"), language_name(tag, "zh"))


@pytest.mark.parametrize(
    ("code", "english", "chinese"),
    [
        ("GBP", "pounds sterling", "英镑"),
        ("CHF", "Swiss francs", "瑞士法郎"),
        ("TZS", "Tanzanian shillings", "坦桑尼亚先令"),
    ],
)
def test_a_currency_has_one_name(code, english, chinese):
    """What heads the account in a currency is what stands behind the sums in it."""
    of, sum_ = Currency(code=code), Money.of("2.25", code)
    assert (english, chinese) == (currency(of, "en"), currency(of, "zh"))
    assert (f"2.25 {english}", f"2.25{chinese}") == (money(sum_, "en"), money(sum_, "zh"))


# ── what is given ────────────────────────────────────────────────────────────────────────────────

WORDING: Final[dict[str, Callable[..., str]]] = {
    name: value
    for name in NAMES["assetrecovery.wording"]
    if inspect.isfunction(value := getattr(wording, name)) and name != "word"
}
"""Every public function of the room; `word` leads to the others, and takes whatever has a wording."""

DAY: Final = PartialDate.parse("2017-08-24")
SOUND: Final[dict[Any, Any]] = {
    Language: "en",
    Literal[".", ":", ";", ","]: ";",
    str: "a",
    str | None: "a",
    int: 3,
    bool: True,
    Decimal | int: Decimal(5),
    Bound | str: "about",
    NumeralStyle | str | None: None,
    Sequence[str]: ["a", "b"],
    Sequence[ItemNumber]: [ItemNumber.parse("4")],
    Sequence[ParagraphRef]: [ParagraphRef.parse("paragraph 4")],
    Sequence[ResolutionNumber]: [ResolutionNumber.parse("6/2")],
    Sequence[DocumentSymbol]: [DocumentSymbol.parse("CAC/COSP/WG.2/2017/4")],
    datetime.date: datetime.date(2017, 8, 24),
    datetime.time: datetime.time(10),
    PartialDate | datetime.date: DAY,
    PartialDate | Period | datetime.date: DAY,
    Period: Period.parse("2017/2018"),
    Money: Money.of("5", "USD"),
    Money | None: Money.of("5", "USD"),
    Currency: Currency(code="USD"),
    Count: Count.of(5),
    Quantity: Quantity.of(5, Text(en="hectares")),
    ItemNumber: ItemNumber.parse("4"),
    ParagraphRef: ParagraphRef.parse("paragraph 4"),
    Provision: Provision.parse("UNCAC 57(3)"),
    ResolutionNumber: ResolutionNumber.parse("6/2"),
    Meeting: bundled("wg2-11").meetings[MeetingId("wg2-11")],
    Body | None: None,
}
"""Something sound for every type that a function of the room names."""

PARAMETERS: Final = [
    pytest.param(function, parameter, id=f"{name}.{parameter}")
    for name, function in WORDING.items()
    for parameter in inspect.signature(function).parameters
]


def worded_with(function: Callable[..., str], **given: Any) -> str:
    """Call a function with something sound for each parameter but those that are given."""
    hints = typing.get_type_hints(function)
    placed: list[Any] = []
    named: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        value = given.get(name, SOUND[hints[name]])
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[name] = value
        else:
            placed.append(value)
    return function(*placed, **named)


@pytest.mark.parametrize("function", WORDING.values(), ids=WORDING)
def test_every_function_words_what_it_says_it_takes(function: Callable[..., str]):
    """The sound values below which one is spoilt are taken by themselves."""
    assert worded_with(function)


@pytest.mark.parametrize(("function", "parameter"), PARAMETERS)
@pytest.mark.parametrize("wrong", [2.5, b"a", object(), [None], Decimal("NaN")], ids=lambda value: type(value).__name__)
def test_what_is_not_of_its_type_is_refused_where_it_stands(function: Callable[..., str], parameter: str, wrong: Any):
    """A float for a decimal, bytes for a text and the like are refused by us, and never put between words."""
    with pytest.raises(InvalidError) as error:
        worded_with(function, **{parameter: wrong})
    assert_well_worded(error.value.problems[0])


@pytest.mark.parametrize(
    "function", [function for function in WORDING.values() if Sequence[str] in typing.get_type_hints(function).values()]
)
def test_one_name_is_no_list_of_its_letters(function: Callable[..., str]):
    """A text for a list is refused, and its letters are not joined."""
    with pytest.raises(InvalidError, match=r"^/parts: expected a list, found a text"):
        function("Ghana", "en")


def test_a_whole_number_is_a_figure():
    """A figure may be given as a whole number, and has then nothing after its point."""
    assert ("1,200", "90 per cent") == (number(1200, "en"), percentage(90, "en"))


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("below", [-1, -3, -120])
def test_no_ordinal_is_counted_from_the_end(below: int, language: Language):
    """What is below nought is refused in both languages, and is not the seventeenth."""
    with pytest.raises(InvalidError, match=r"^/number: expected a number from 0"):
        ordinal(below, language)
