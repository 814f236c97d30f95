"""Which wording of ours is marked on a sheet, and that a sheet says what it does not mark."""

import re
import unicodedata

import attrs
import pytest

from assetrecovery import (
    Bundle,
    Document,
    Instrument,
    InvalidError,
    Resolution,
    Return,
    Text,
    bundled,
    show_meeting,
    show_overview,
    show_return,
    show_returns,
)
from assetrecovery.agenda import AgendaItem
from assetrecovery.arrangements import Event
from assetrecovery.cli import main
from assetrecovery.introspection.fields import nested
from assetrecovery.introspection.public import code_lists, public_types
from assetrecovery.show import MeetingPart, ReturnPart, show_changes, show_record
from assetrecovery.show.marking import _WORDING, MARK, SILENT, Marks, Wording, mark_of, wording_of
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources import Article, Chapter, DocumentKind, DocumentSection, InstrumentKind
from assetrecovery.values.shapes import fields_of
from tests.laws import each, reaches

LANGUAGES = ("en", "zh")
RETURNS, MEETINGS, HISTORY = bundled("returns"), bundled("wg2-11"), bundled("wg2-history")
FOOT = "—" * 20

SHOWN = {
    "meeting": lambda language, **marks: show_meeting(MEETINGS, "wg2-11", language, **marks),
    "overview": lambda language, **marks: show_overview(HISTORY, language, **marks),
    "list": lambda language, **marks: show_returns(RETURNS, language, **marks),
    "table": lambda language, **marks: show_returns(RETURNS, language, table=True, **marks),
    "record": lambda language, **marks: show_record(MEETINGS, "wg2-11-rec-67", language, **marks),
    "changes": lambda language, **marks: show_changes(MEETINGS, HISTORY, language, **marks),
    **{
        record: lambda language, record=record, **marks: show_return(RETURNS, record, language, **marks)
        for record in [*RETURNS.returns][::6]
    },
}
# A part has a foot of its own, whose need for a note does not hang on the language.
PARTS = {
    **{
        f"{part.code} of a meeting": lambda language, part=part, **marks: show_meeting(
            MEETINGS, "wg2-11", language, [part], **marks
        )
        for part in MeetingPart
    },
    **{
        f"{part.code} of a return": lambda language, part=part, **marks: show_return(
            RETURNS, "usa-kgz-2019", language, [part], **marks
        )
        for part in ReturnPart
    },
}
PAGES = [
    *((f"{name} in {language}", shown, language) for name, shown in SHOWN.items() for language in LANGUAGES),
    *((name, shown, "en") for name, shown in PARTS.items()),
]


def body(sheet):
    """A sheet without its foot, and without the blanks that line up columns."""
    return re.sub(r" +", " ", sheet.split(FOOT)[0])


@pytest.mark.parametrize(("shown", "language"), [page[1:] for page in PAGES], ids=[name for name, *_ in PAGES])
def test_a_sheet_says_what_it_does_not_mark(shown, language):
    """A sheet has fewer marks than with all of them exactly if its foot says so, and no character that is not seen."""
    usual, full = shown(language), shown(language, marks="all")
    assert (Phrase.UNMARKED.in_(language) in usual) == (body(usual).count(MARK) < body(full).count(MARK))
    assert body(usual).replace(MARK, "") == body(full).replace(MARK, "")
    assert Phrase.UNMARKED.in_(language) not in full
    assert (Phrase.DERIVED.in_(language) in usual) == (MARK in body(usual))
    assert [] == [letter for letter in {*usual, *full} - {"\n"} if unicodedata.category(letter) == "Cc"]


@pytest.mark.parametrize(
    "command",
    [
        ["name", "UNODC"],
        ["codes", "answer"],
        ["find", "CAC/COSP/WG.2/2017/4"],
        ["diff", "wg2-11", "wg2-history"],
        ["publish", "returns"],
    ],
)
def test_no_command_prints_what_is_not_seen(capsys, command):
    """What stands for a mark on the way to the page is in no answer of a command."""
    main([*command, "--lang", "zh"])
    printed = capsys.readouterr()
    assert (False, False) == (SILENT in printed.out, SILENT in printed.err)


# ── what is marked ───────────────────────────────────────────────────────────────────────────────

QUOTABLE = (Document, DocumentSection, Instrument, AgendaItem, Article, Chapter, Resolution)


def texts():
    """Every text that comes with the library, with the class that says it."""
    for bundle in (MEETINGS, HISTORY, RETURNS):
        for record in bundle.records:
            for holder in (record, *(found for _, found in nested(record) if attrs.has(type(found)))):
                for field in attrs.fields(type(holder)):
                    value = getattr(holder, field.name)
                    yield from ((type(holder), one) for one in (value if isinstance(value, tuple) else (value,)))


@reaches(title=150)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_of_ours_is_marked_wherever_it_stands(language):
    """A title is marked as often as with all marks, if no label, name or account ends in its words."""
    said = [(cls, text) for cls, text in texts() if isinstance(text, Text) and language in text.languages]
    ours = {text.in_(language) for cls, text in said if cls in QUOTABLE and text.is_derived(language)}
    others = {text.in_(language) for cls, text in said if not wording_of(cls).is_quotable}
    others |= {member.label(language) for members in code_lists().values() for member in members}
    endings = "\n".join([*others, ""]).casefold()
    sheets = [
        "\n".join(
            [
                *(SHOWN[shown](language, marks=marks) for shown in ("meeting", "overview")),
                *(show_return(RETURNS, record, language, marks=marks) for record in [*RETURNS.returns][::3]),
            ]
        )
        for marks in Marks
    ]
    for title in each("title", [title for title in ours if f"{title}\n".casefold() not in endings]):
        usual, full = (sheet.count(f"{title}{MARK}") for sheet in sheets)
        assert (title, full) == (title, usual)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_for_which_nothing_is_cited_is_marked_without_being_asked_for(language):
    """Whatever an instrument says of its title, it is not shown as official where the record cites nothing."""
    treaty = Instrument(id="t", kind=InstrumentKind.TREATY, title=Text(en="A treaty", zh="某条约"))
    paper = Document(id="d", kind=DocumentKind.REPORT, title=Text.ours(en="A report", zh="某报告"))
    record = Return(
        id="r", title=Text(en="A", zh="甲"), instruments=("t",), events=(Event.of("signed", citations="d"),)
    )
    sheet = show_return(Bundle(records=(treaty, paper, record)), "r", language)
    expected = {"en": ("A treaty†", "A report†"), "zh": ("某条约†", "某报告†")}[language]
    assert [] == [title for title in expected if title not in sheet]


def test_what_nobody_has_classed_is_marked():
    """A class that the table does not know is treated with care."""
    assert wording_of(int) is Wording.UNCLASSED
    assert MARK == mark_of(wording_of(int), Marks.QUOTABLE)


def test_the_table_names_each_class_once_and_no_class_without_a_text():
    """Whoever adds a text to a class, or takes one away, finds its line."""
    known = {*public_types().values()}
    for cls in _WORDING:
        assert (cls.__name__, True) == (cls.__name__, cls in known)
        assert (cls.__name__, True) == (cls.__name__, any("Text" in str(shape.type) for shape in fields_of(cls)))
    assert {Wording.UNCLASSED} == {*Wording} - {*_WORDING.values()}


def test_marks_are_asked_for_by_name():
    """A misspelt wish is refused with what there is, and not answered with a sheet."""
    with pytest.raises(InvalidError, match="quotable, all"):
        show_return(RETURNS, "usa-kgz-2019", "en", marks="al")


def test_the_command_line_marks_all_if_asked(capsys):
    """`--marks all` prints what `marks="all"` returns."""
    assert 0 == main(["show", "returns", "usa-kgz-2019", "--lang", "zh", "--marks", "all"])
    assert capsys.readouterr().out == show_return(RETURNS, "usa-kgz-2019", "zh", marks="all")
