"""What every sheet keeps: what cites nothing is marked, no label stands without a value, long words are no trouble."""

import ast
import itertools
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import assetrecovery.show
from assetrecovery import (
    Amount,
    Asset,
    Bundle,
    Citation,
    Document,
    Gathering,
    Instrument,
    Mandate,
    Measure,
    Meeting,
    Presentation,
    Resolution,
    Return,
    Statement,
    Text,
    UnknownIdError,
    bundled,
    bundled_names,
    dump,
    show_meeting,
    show_overview,
    show_return,
    show_returns,
)
from assetrecovery.agenda import Speaker, SpeakerKind
from assetrecovery.arrangements import (
    Allocation,
    AssetKind,
    Deduction,
    Formula,
    MeasureKind,
    MeasureStatus,
    MeasureStep,
    Monitoring,
    ReportDuty,
    ReturnParticipant,
    ReturnRole,
)
from assetrecovery.cli import main
from assetrecovery.introspection import field_label
from assetrecovery.show import MeetingPart, layout, show_record
from assetrecovery.show.entries import Entry
from assetrecovery.show.layout import wrap
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources import DocumentKind, DocumentSection, InstrumentKind
from assetrecovery.strategies import bundles, return_bundles
from assetrecovery.values import ItemNumber
from assetrecovery.values.shapes import fields_of
from tests.laws import each, reaches

LANGUAGES = ("en", "zh")
CITED = (Citation.of("a-report"),)

# ── what is official ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("citations", "mark"), [((), "†"), (CITED, "")])
def test_wording_for_which_nothing_is_cited_is_marked(language, citations, mark):
    """A title that calls itself nobody's own wording is marked all the same where its record cites nothing."""
    record = Return(id="a", title=Text(en="A return", zh="一项返还"), citations=citations)
    title = {"en": "A return", "zh": "一项返还"}[language] + mark
    bundle = Bundle(records=(record,))
    assert title in show_return(bundle, "a", language, marks="all").splitlines()[0].split(" [")
    assert title in show_overview(bundle, language, marks="all").replace(" [", "\n").splitlines()


def test_the_parts_of_a_record_are_cited_with_it():
    """A description inside a record that cites nothing is marked; one that is cited for itself is not."""
    said = Text(en="in our words", zh="自拟")
    for citations, shown in (((), "in our words†"), (CITED, "in our words [1]")):
        participant = ReturnParticipant(
            actor="CHE", roles=(ReturnRole.OBSERVER,), description=said, citations=citations
        )
        bundle = Bundle(records=(Return(id="a", title=said, participants=(participant,)),))
        assert f"CHE: observer; {shown}" in show_return(bundle, "a", "en", marks="all")


# ── lines ────────────────────────────────────────────────────────────────────────────────────────


def sheets() -> list[str]:
    """Every sheet of what is bundled."""
    returns = bundled("returns")
    return [
        sheet
        for language in LANGUAGES
        for sheet in (
            show_meeting(bundled("wg2-11"), "wg2-11", language),
            show_overview(bundled("wg2-history"), language),
            *(show_return(returns, record, language) for record in returns.returns),
        )
    ]


def test_no_label_stands_without_a_value():
    """A line that ends with a colon is followed by lines that stand below it."""
    for sheet in sheets():
        lines = sheet.splitlines()
        for line, below in itertools.pairwise(lines):
            if line.endswith((":", "：", ": ", "： ")):
                assert len(below) - len(below.lstrip()) > len(line) - len(line.lstrip()), line


def test_a_participant_of_whom_nothing_is_said_has_no_colon():
    """Somebody without a role or a description is named, and that is all."""
    record = Return(id="a", title=Text(en="A"), participants=(ReturnParticipant(actor="CHE", roles=()),))
    assert "  - CHE" in show_return(Bundle(records=(record,)), "a", "en").splitlines()


@pytest.mark.parametrize("language", ["en", "zh", "both"])
def test_the_work_of_breaking_a_word_grows_with_its_length(monkeypatch, language):
    """A title of many letters without a space is measured a few times over, not once for each of its lines."""
    measured = []
    real = layout.width
    monkeypatch.setattr(layout, "width", lambda text: measured.append(len(text)) or real(text))
    title = "a" * 40_000
    sheet = show_return(Bundle(records=(Return(id="a", title=Text(en=title)),)), "a", language)
    assert sheet.count("a" * 40) >= 600
    assert sum(measured) < 20 * len(title)


def test_a_broken_word_loses_no_letter():
    """What was broken is the same when it is put together again."""
    word = "".join(chr(0x4E00 + place % 5000) for place in range(3000))
    assert word == "".join(line.strip() for line in wrap(word, 58))


@pytest.mark.parametrize("cells", range(20, 60))
@pytest.mark.parametrize("figure", ["456 068.38", "5 971 927 966.80", "$5,971,927.80", "12.5"])
def test_a_figure_is_not_broken_where_a_line_has_room_for_it(figure, cells):
    """A line ends before a figure or after it, and not at the space between its digits."""
    for text in (
        f"商定返还的数额：约{figure}英镑；2005年9月27日商定，由瑞士付给尼日利亚",
        f"agreed for return, on which day is not said: {figure} pounds",
    ):
        assert any(figure in line for line in wrap(text, cells))


@pytest.mark.parametrize("cells", range(12, 40))
def test_no_line_begins_with_a_mark_that_ends_another(cells):
    """However many closing marks follow each other, none of them begins a line."""
    lines = wrap(
        "由谁返还给谁：由瑞士（移交方†）返还给乌兹别克斯坦（来源方†）；约1.31亿美元（商定返还的数额†）；", cells
    )
    assert [] == [line for line in lines[1:] if line.strip()[0] in "；）†"]


@pytest.mark.parametrize("table", [False, True])
def test_a_page_in_both_languages_has_both_feet(table):
    """What stands at the foot of a list or a table in both languages stands there in both."""
    printed = show_returns(bundled("returns"), "both", table=table).splitlines()
    feet = [note.in_(language) for note in (Phrase.UNMARKED, Phrase.DISCLAIMER) for language in ("zh", "en")]
    assert feet == printed[-4:]


# ── what used to be forgotten ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("language", "words"), [("en", "on behalf of the"), ("zh", "代表")])
def test_a_speaker_for_a_group_keeps_the_group(language, words):
    """A speaker whom the report does not name is printed with the group for which it spoke."""
    speaker = Speaker(kind=SpeakerKind.ONE, on_behalf_of="a-group")
    statement = Statement(
        id="s", meeting="m", item=ItemNumber.parse("1"), speaker=speaker, points=(Text(en="Said"),), citations=CITED
    )
    bundle = Bundle(records=(Meeting(id="m", body="b"), statement))
    sheet = show_meeting(bundle, "m", language, [MeetingPart.STATEMENTS])
    assert f"{words}" in sheet
    assert "a-group" in sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sections_of_the_report_are_printed(language):
    """Every section of the report stands on the sheet, with its paragraphs."""
    bundle = bundled("wg2-11")
    sheet = show_meeting(bundle, "wg2-11", language, [MeetingPart.REPORT])
    for section in bundle.documents["cac-cosp-wg2-2017-4"].contents:
        assert section.title.in_(language) in sheet
        assert str(section.last) in sheet


def test_two_measures_of_one_name_are_told_apart():
    """Of two seizures of which one was lifted the sheet says which, and what each of them seized."""
    assets = [Asset(id=f"asset-{place}", kind=AssetKind.CASH, citations=CITED) for place in (1, 2)]
    seizures = [
        Measure(
            id=f"seizure-{place}", kind=MeasureKind.SEIZURE, assets=(asset.id,), steps=(MeasureStep(status=status),)
        )
        for place, asset, status in zip((1, 2), assets, (MeasureStatus.LIFTED, MeasureStatus.IN_EFFECT), strict=True)
    ]
    record = Return(id="a", title=Text(en="A"), measures=("seizure-1", "seizure-2"))
    lines = show_return(Bundle(records=(record, *seizures, *assets)), "a", "en").splitlines()
    (lifted,) = [line for line in lines if "lifted" in line]
    assert ("(seizure-1)" in lifted, "(asset-1)" in lifted, "(asset-2)" in lifted) == (True, True, False)


def test_what_a_return_refers_to_is_on_its_sheet_at_any_remove():
    """An asset that only a measure names, and that another asset was made into, is described all the same."""
    old = Asset(id="old", kind=AssetKind.REAL_ESTATE, description=Text(en="a house"))
    new = Asset(id="new", kind=AssetKind.CASH, derived_from=("old",))
    measure = Measure(id="m", kind=MeasureKind.FREEZING, assets=("new",))
    record = Return(id="a", title=Text(en="A"), measures=("m",))
    sheet = show_return(Bundle(records=(record, measure, new, old)), "a", "en")
    assert "a house" in sheet


def test_a_file_of_a_meeting_is_shown(capsys, tmp_path):
    """The bundled meeting, written to a file and shown, prints the hours of its sittings."""
    path = tmp_path / "w.json"
    dump(bundled("wg2-11"), path)
    assert 0 == main(["show", str(path)])
    assert "10 a.m." in capsys.readouterr().out


def test_what_no_form_names_follows_under_its_label():
    """The order of a line is made by hand for a few fields; the others of a measure stand behind them."""
    measure = attrs.evolve(
        Measure(id="m", kind=MeasureKind.FREEZING), executed_in="CHE", replaces=("other",), citations=CITED
    )
    record = Return(id="a", title=Text(en="A"), measures=("m",))
    sheet = show_return(Bundle(records=(record, measure)), "a", "en")
    assert "freezing; executing jurisdiction: CHE; replaces: other [1]" in sheet


def test_every_fixed_phrase_is_used():
    """A phrase that nothing prints is not kept."""
    used = "".join(path.read_text(encoding="utf-8") for path in Path(assetrecovery.show.__path__[0]).rglob("*.py"))
    assert [] == [phrase.name for phrase in Phrase if f"Phrase.{phrase.name}" not in used]


def papers(language, *records, parts=(MeetingPart.DOCUMENTS, MeetingPart.REPORT), **fields):
    """The sheet of a meeting of which nothing is said but what its papers are."""
    bundle = Bundle(records=(Meeting(id="m", body="b", **fields), *records))
    return show_meeting(bundle, "m", language, parts)


def paper(name, title):
    """A report with one section, about which something is cited."""
    section = DocumentSection(title=Text(en=title, zh=title), depth=1, number=1, first=1, last=2)
    titled = Text(en=name, zh=name)
    return Document(id=name, kind=DocumentKind.REPORT, title=titled, contents=(section,), citations=CITED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_of_a_paper_are_printed_once_and_in_words(language):
    """The sections of the report stand in their part, those of another paper under it, and neither field by field."""
    sheet = papers(
        language, paper("r", "Of the report"), paper("d", "Of a paper"), report="r", documents=("d",)
    ).splitlines()
    for title in ("Of the report", "Of a paper"):
        (line,) = [line for line in sheet if title in line]
        assert {"en": "(paragraphs 1 and 2)", "zh": "（第1和第2段）"}[language] in line


@pytest.mark.parametrize(("language", "said"), [("en", ": draft-1"), ("zh", "：draft-1")])
def test_drafts_of_a_report_stand_under_their_label(language, said):
    """Where no day of adoption is known, the drafts are not run into their label."""
    label = field_label(Meeting, "report_adopted_as", language)
    assert f"  {label}{said}" in papers(language, report_adopted_as=("draft-1",)).splitlines()


@pytest.mark.parametrize(("language", "said"), [("en", "d (report"), ("zh", "d（报告")])
def test_the_kind_of_a_paper_stands_in_brackets_of_the_language(language, said):
    """A kind is not told apart from a place in a source by square brackets."""
    assert said in papers(language, paper("d", "A section"), documents=("d",))


# ── numbers and tags have a meaning that their type does not have ────────────────────────────────


@pytest.mark.parametrize(
    ("part", "fields", "said"),
    [
        (Allocation.of("health"), {"months": 4}, ("4 months", "4个月")),
        (Allocation.of("health"), {"months": 1}, ("1 month", "1个月")),
        (Allocation.of("health"), {"share": Decimal(5)}, ("5 per cent", "5%")),
        (Deduction.of("d", "tax"), {"share": Decimal(5)}, ("5 per cent", "5%")),
        (Deduction.of("d", "tax"), {"formula": Formula(base="a", share=Decimal(5))}, ("5 per cent", "5%")),
        (Monitoring.of("audit"), {"every": 1}, ("every month", "每月")),
        (Monitoring.of("audit"), {"every": 6}, ("every 6 months", "每6个月")),
        (ReportDuty(to=("CHE",)), {"every": 1}, ("every month", "每月")),
        (Amount.of("a", "agreed", 5, "CHF"), {"rounded_to": Decimal(1000)}, ("1,000 Swiss francs", "1 000瑞士法郎")),
        (
            Document(id="d", kind=DocumentKind.REPORT, title=Text(en="D")),
            {"languages": ("ar", "fr")},
            ("Arabic, French", "阿拉伯文、法文"),
        ),
        (
            Document(id="d", kind=DocumentKind.REPORT, title=Text(en="D")),
            {"original_language": "fr"},
            ("French", "法文"),
        ),
        (
            Instrument(id="i", kind=InstrumentKind.TREATY, title=Text(en="I")),
            {"text_languages": ("fr",)},
            ("French", "法文"),
        ),
    ],
)
def test_a_number_has_its_unit_and_a_tag_its_name(part, fields, said):
    """Four is four months, a share is per cent, a sum is in its currency, and a language has a name."""
    for language, words in zip(LANGUAGES, said, strict=True):
        assert words in Entry(Sheet(Bundle(), language), attrs.evolve(part, **fields)).line()


# ── any bundle ───────────────────────────────────────────────────────────────────────────────────


@reaches(sheet=20)
@given(return_bundles())
def test_any_return_can_be_shown(bundle):
    """Whatever a bundle of returns holds, each has a sheet in both languages, headed by its id."""
    for record in each("sheet", bundle.returns):
        assert record in show_return(bundle, record, "both")


@reaches(sheet=20)
@given(bundles())
def test_any_meeting_can_be_shown(bundle):
    """Whatever a bundle with a meeting holds, the meeting has a sheet in both languages, and the bundle an overview."""
    for language in LANGUAGES:
        assert show_overview(bundle, language).strip()
        for meeting in each("sheet", bundle.meetings):
            assert show_meeting(bundle, meeting, language).strip()


# ── one of several ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", bundled_names())
def test_every_record_of_every_bundle_can_be_shown_alone(name):
    """Each id of a bundle is a page in both languages at once, with the record's own wording on it in each."""
    bundle = bundled(name)
    for record in bundle.records:
        both = show_record(bundle, record.id, "both")
        unbroken = "".join(both.split())  # the notes are broken to the width of the page
        assert "NotaproductoftheUnitedNations" in unbroken
        assert "本库不是联合国产品" in unbroken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_alone_says_what_it_is_and_all_that_it_says(language):
    """A recommendation alone is headed by its kind and has its verb; an id that nothing has is refused."""
    bundle = bundled("wg2-11")
    record = bundle.recommendations["wg2-11-rec-67"]
    page = show_record(bundle, record.id, language)
    assert page.splitlines()[0].startswith({"en": "Recommendation", "zh": "建议"}[language])
    assert record.verb.label(language) in page
    assert record.action.in_(language) in page
    assert show_meeting(bundle, "wg2-11", language) == show_record(bundle, "wg2-11", language)
    with pytest.raises(UnknownIdError):
        show_record(bundle, "nothing", language)


def uncited(value: Any) -> Any:
    """The same value, of which nothing is cited at any depth."""
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(map(uncited, value))
    if not attrs.has(type(value)):
        return value
    fields = {shape.name: getattr(value, shape.name) for shape in fields_of(type(value))}
    return attrs.evolve(value, **{name: () if name == "citations" else uncited(one) for name, one in fields.items()})


def of_another_meeting(cited: Any, first: str) -> Any:
    """The same record as of a second meeting, which cites nothing of the first; None of what is no meeting's."""
    record = uncited(cited)
    named = {"id": f"{record.id}-second"}
    if isinstance(record, Meeting):
        alone = {"documents": (), "report": None, "report_adopted_on": None, "report_adopted_as": ()}
        empty = {"agendas": (), "programmes": (), "attendance": (), "officers": ()}
        named |= {"number": (record.number or 0) + 1}
        return attrs.evolve(record, **named | alone | empty) if record.id == first else None
    if isinstance(record, Mandate):
        return attrs.evolve(record, **named, sources=(f"{first}-second",), deadline=None, progress=())
    if isinstance(record, Presentation):
        return attrs.evolve(record, **named, panel=f"{record.panel}-second")
    if isinstance(record, Gathering):
        return attrs.evolve(record, **named, during=(f"{first}-second",))
    if getattr(record, "meeting", None) != first or isinstance(record, Resolution):
        return None
    return attrs.evolve(record, **named, meeting=f"{first}-second")


@reaches(beside=50)
@given(bundles())
def test_a_second_meeting_changes_no_line_of_the_sheet_of_the_first(bundle):
    """What another meeting has of its own, though it names the same things, is on no sheet of the first."""
    (first,) = [record.id for record in bundle.records if isinstance(record, Meeting)][:1]
    second = [made for record in bundle.records if (made := of_another_meeting(record, first))]
    both = attrs.evolve(bundle, records=(*bundle.records, *second))
    for language in each("beside", LANGUAGES):
        assert show_meeting(bundle, first, language) == show_meeting(both, first, language)
    assert show_meeting(both, f"{first}-second", "en") != show_meeting(both, first, "en")


def test_the_history_prints_nothing_of_the_eleventh_meeting_on_the_sheet_of_another():
    """The twelfth meeting stands in front of all records of the eleventh, and has none of them on its sheet."""
    sheet = show_meeting(bundled("wg2-history"), "wg2-12", "en")
    assert "Friedrich" not in sheet
    assert "Camden" not in sheet
    assert "Friedrich" in show_meeting(bundled("wg2-history"), "wg2-11", "en")


# ── the house ────────────────────────────────────────────────────────────────────────────────────


def test_no_sheet_decides_how_a_language_is_punctuated():
    """Brackets, commas and colons are the wording's: no module that shows things compares languages."""
    for path in Path(assetrecovery.show.__file__).parent.rglob("*.py"):
        compared = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Compare)]
        words = [ast.unparse(part) for node in compared for part in (node.left, *node.comparators)]
        assert [] == [word for word in words if word in {"'zh'", "'en'"}], path
