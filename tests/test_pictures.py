"""Pictures: what is in them is what was reckoned, no two labels meet, and what is not known looks unlike what is."""

import itertools
import re
import xml.etree.ElementTree as ET

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Amount, Answer, Bundle, InvalidError, Period, Return, Text, UnknownIdError, bundled, trace
from assetrecovery.arrangements import AmountScope, Event, EventKind, Transfer
from assetrecovery.cli import main
from assetrecovery.ledgers import StepAnswer
from assetrecovery.pictures import PictureKind, draw
from assetrecovery.pictures.canvas import Area, Canvas
from assetrecovery.pictures.chains import chain_picture
from assetrecovery.pictures.drawing import foot
from assetrecovery.pictures.measuring import broken, shortened, width
from assetrecovery.pictures.mermaid import said
from assetrecovery.pictures.money import money_picture
from assetrecovery.pictures.programmes import programme_picture
from assetrecovery.pictures.style import DARK, LIGHT, STYLE
from assetrecovery.pictures.timelines import timeline_picture
from assetrecovery.pictures.words import FLOW_WORDS, TIME_WORDS
from assetrecovery.queries.traces import links_within
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import rest_words, told_steps, who_to_whom
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources import ReportedDate
from assetrecovery.strategies import events, ledgers
from assetrecovery.wording import moment
from tests.helpers import has_cjk
from tests.laws import each, examples, reaches

RETURNS, MEETING = bundled("returns"), bundled("wg2-11")
LANGUAGES = ("zh", "en")
SHEETS = [ReturnSheet(RETURNS, language, record) for record in RETURNS.returns.values() for language in LANGUAGES]
CHAINS = ("cosp-res-6-2-b", "wg2-11-rec-67", "cac-cosp-wg2-2017-2")
NUMBER = re.compile(r"\d[\d,. ]*\d|\d")
SVG = "{http://www.w3.org/2000/svg}"


def others():
    """The pictures that are not of a return."""
    for language in LANGUAGES:
        yield programme_picture(MeetingSheet(MEETING, language, MEETING.meetings["wg2-11"]))
        yield from (chain_picture(Sheet(MEETING, language), trace(MEETING, record)) for record in CHAINS)


def keys_of(reconciliation):
    """Every figure that a reckoning speaks of."""
    lines = [line for account in reconciliation.accounts for line in account.lines]
    counted = {key for line in lines for key in (*line.counted, *(left.amount for left in line.left_out))}
    return counted | {*reconciliation.unstated}


def numbers(*texts):
    return {found for text in texts for found in NUMBER.findall(text)}


def misplaced(canvas):
    """Labels that meet another or a bar, or leave their box or the picture; boxes that leave the picture."""
    frame = Area(0, 0, canvas.width, canvas.height)
    boxes = [shape for shape in canvas.shapes if not shape.points]
    for label in canvas.labels:
        if not (label.inside.holds(label.area) and frame.holds(label.inside)):
            yield "leaves", label.text
        for box in boxes:
            if label.area.meets(box.area) and not ("panel" in box.kind and box.area.holds(label.area)):
                yield "on", label.text, box.kind
    for one, other in itertools.combinations(canvas.labels, 2):
        if one.area.meets(other.area):
            yield "meet", one.text, other.text
    yield from (("leaves", shape.kind) for shape in canvas.shapes if not frame.holds(shape.area))


# ── what is in them ──────────────────────────────────────────────────────────────────────────────


def test_every_figure_of_the_reckoning_is_in_the_picture_and_none_that_is_not():
    """What something in the picture stands for is what the reconciliation speaks of, return by return."""
    for sheet in SHEETS:
        assert (sheet.record.id, keys_of(sheet.reconciliation)) == (sheet.record.id, money_picture(sheet).figures())


def test_no_number_is_in_the_picture_that_neither_the_reckoning_nor_a_leg_has():
    """Each number that is printed is one of a figure, of what figures come to, or of a leg and its date."""
    for sheet in SHEETS:
        picture, found = money_picture(sheet), sheet.reconciliation
        steps = [step for account in found.accounts for step in told_steps(sheet, account)]
        lines = [line for account in found.accounts for line in account.lines]
        told = [sheet.sum(sheet.amounts[key]) for key in keys_of(found)]
        told += [sheet.total(line) or "" for line in lines]
        told += [words for step in steps for words in (rest_words(sheet, step), sheet.label(step.kind))]
        told += [sheet.label(note) for step in steps for note in step.notes]
        told += [moment(leg.on, sheet.language) for leg in sheet.record.transfers if leg.on]
        told += [sheet.say(leg.description, Transfer) for leg in sheet.record.transfers if leg.description]
        told += [sheet.phrase(Phrase.LEG, number=place + 1) for place in range(len(sheet.record.transfers))]
        told += [sheet.entry().word("title"), who_to_whom(sheet)]
        printed = " ".join(label.text for label in picture.labels)
        assert (sheet.record.id, set()) == (sheet.record.id, numbers(printed) - numbers(*told))


def test_words_of_every_figure_are_in_the_picture_and_in_mermaid():
    """The sum of each figure is printed, in the picture and in the text that others draw from."""
    for sheet in SHEETS:
        drawn = draw(RETURNS, sheet.record.id, sheet.language, form="mermaid")
        printed = " ".join(label.text for label in money_picture(sheet).labels)
        for key in keys_of(sheet.reconciliation):
            words = sheet.sum(sheet.amounts[key])
            assert words.replace(" ", "") in printed.replace(" ", "")
            assert words in drawn


@reaches(figure=15)
@examples(30, long=500)
@given(ledgers(), st.sampled_from(LANGUAGES))
def test_pictures_of_drawn_ledgers_keep_the_same_laws(ledger, language):
    """Whatever a ledger holds, its figures are in the picture, and no label meets another or leaves its box."""
    held = {name: getattr(ledger, name) for name in ("deductions", "tranches", "transfers", "disbursements")}
    record = a_return(*ledger.amounts, **held)
    sheet = sheet_of(record, language)
    picture = money_picture(sheet)
    assert keys_of(sheet.reconciliation) == {*each("figure", picture.figures())}
    assert [] == [*misplaced(picture)]


def bars_of(picture):
    """The bars of a line of time, without those of its key, which stand last, one for each kind that there is."""
    bars = [shape for shape in picture.shapes if not shape.points]
    kinds_in = {kind for kind in TIME_WORDS if any(kind == bar.kind for bar in bars)}
    return bars[: len(bars) - len(kinds_in)]


@reaches(event=8)
@examples(15, long=300)
@given(st.lists(events(), max_size=4), st.sampled_from(LANGUAGES))
def test_every_drawn_event_has_its_bars(drawn, language):
    """Each date of an event is a bar, an open one with a mark where it is known; one without a date is one bar."""
    picture = timeline_picture(sheet_of(a_return(events=drawn), language))
    bars = sum(max(len(event.dates), 1) for event in each("event", drawn))
    opened = sum(isinstance(date, Period) and not (date.start and date.end) for event in drawn for date in event.dates)
    assert bars + opened == len(bars_of(picture))
    assert [] == [*misplaced(picture)]


# ── how they look ────────────────────────────────────────────────────────────────────────────────


def test_no_two_labels_meet_and_none_leaves_its_box():
    """Measured by the widths of letters, in both languages, for every bundled return, the meeting and its chains."""
    pictures = [drawn(sheet) for sheet in SHEETS for drawn in (money_picture, timeline_picture)]
    for picture in (*pictures, *others()):
        foot(picture, "en")
        assert [] == [*misplaced(picture)]


def brightness(hue):
    """The relative luminance of a colour such as `#0072b2` or `#555`, as the guidelines of the Web have it."""
    digits = hue.removeprefix("#")
    digits = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = (value / 255 for value in bytes.fromhex(digits))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_bars_are_told_from_the_paper(palette):
    """Words by four and a half to one, also in a box; a bar by three to one, or by an outline that is."""
    hues = dict(pair.removeprefix("--").split(":") for pair in palette.split(";"))
    assert all(contrast(hues[ink], hues[on]) >= 4.5 for ink in ("ink", "soft") for on in ("paper", "panel"))
    rules = re.findall(r"([^{}]+){([^{}]*)}", STYLE)
    for kind in {*FLOW_WORDS, *TIME_WORDS}:
        bodies = [body for names, body in rules if f".ar-picture .{kind}" in names.split(",")]
        outlines = [hues[hue] for body in bodies for hue in re.findall(r"stroke:var\(--(\w+)\)", body)]
        assert max(contrast(hue, hues["paper"]) for hue in (hues.get(kind, hues["paper"]), *outlines)) >= 3, kind


def kinds(picture):
    return [shape.kind for shape in picture.shapes]


def sheet_of(record, language="en"):
    return ReturnSheet(RETURNS.select("CHE", "NGA").with_records([record]), language, record)


def a_return(*amounts, **more):
    return Return(id="r", title=Text.ours(en="A return", zh="一项返还"), amounts=amounts, **more)


def test_what_is_not_known_is_hatched():
    """A sum of unknown size has a hatched bar alone, and one that may be more is full as far as it surely goes."""
    unknown = money_picture(sheet_of(a_return(Amount.unstated("i", "interest"))))
    assert {"hatched"} == {shape.kind for shape in unknown.shapes if "i" in shape.figures}
    open_ended = money_picture(sheet_of(a_return(Amount.of("a", "frozen", 9, "CHF", bound="more_than"))))
    assert ["held", "hatched"] == [shape.kind for shape in open_ended.shapes if "a" in shape.figures][:2]
    exact = money_picture(sheet_of(a_return(Amount.of("a", "frozen", 9, "CHF", bound="exact"))))
    assert ["held"] == [shape.kind for shape in exact.shapes if "a" in shape.figures]


def test_what_is_disputed_stands_side_by_side():
    """Reports that contradict each other have a bar each, of one beginning, behind one line; none is their sum."""
    disputed = ReturnSheet(RETURNS, "en", RETURNS.returns["gbr-mda-filat-2021"])
    picture = money_picture(disputed)
    (dispute,) = disputed.reconciliation.disputes
    bars = [
        shape.area for shape in picture.shapes if set(shape.figures) & {*dispute.amounts} and shape.kind != "hatched"
    ]
    assert set(dispute.amounts) <= picture.figures()
    (behind,) = [shape.area for shape in picture.shapes if shape.kind == "side"]
    within = [shape for shape in picture.shapes if shape.kind == "owed" and behind.y < shape.area.y < behind.bottom]
    assert {*dispute.amounts} == {key for shape in within for key in shape.figures}
    assert len(dispute.amounts) <= len(bars)
    unrelated = money_picture(ReturnSheet(RETURNS, "en", RETURNS.returns["che-nga-abacha-1-2005"]))
    (line,) = [shape for shape in unrelated.shapes if shape.kind == "side"]
    beside = [
        shape
        for shape in unrelated.shapes
        if shape.kind == "returned" and line.area.y < shape.area.y < line.area.bottom
    ]
    assert 5 == len(beside)
    assert 1 == len({shape.area.x for shape in beside})


def test_what_is_not_known_to_be_the_same_money_stands_apart():
    """There is a broken line, with its words, between two sums for each step that says so, and nowhere else."""
    for sheet in SHEETS:
        steps = [step for account in sheet.reconciliation.accounts for step in told_steps(sheet, account)]
        apart = [step for step in steps if step.answer is StepAnswer.NOT_KNOWN_SAME_MONEY]
        assert len(apart) == kinds(money_picture(sheet)).count("apart")


def test_a_bar_is_as_long_as_its_sum():
    """In one currency, twice the money is twice the length, and what is left begins where what was paid ends."""
    agreed = Amount.of("a", "agreed", 200, "CHF", bound="exact", scope=AmountScope.WHOLE)
    paid = Amount.of("b", "transferred", 100, "CHF", bound="exact", scope=AmountScope.WHOLE)
    picture = money_picture(sheet_of(attrs.evolve(a_return(agreed, paid), ledger_complete=Answer.YES)))
    long, short = (next(shape.area.width for shape in picture.shapes if key in shape.figures) for key in "ab")
    assert pytest.approx(2) == long / short
    paid_bar = [shape.area for shape in picture.shapes if "b" in shape.figures][-1]
    rest = next(
        shape.area
        for shape in picture.shapes
        if shape.kind == "hatched" and not shape.figures and shape.area.y > paid_bar.y
    )
    assert pytest.approx(paid_bar.right) == rest.x


def test_a_date_that_is_known_in_part_is_as_long_as_it_may_be():
    """A year is a bar of twelve months and a day a mark; a doubt and an open side are hatched; no date is no day."""
    happened = [
        ("signed", "2018"),
        ("signed", "2018-03"),
        ("signed", "2018-03-05"),
        ("signed", "2018?"),
        ("signed", "../2018-05"),
        ("signed", None),
    ]
    picture = timeline_picture(sheet_of(a_return(events=tuple(Event.of(*event) for event in happened))))
    year, doubted, month, day, opened, at, without = bars_of(picture)
    assert ["obtained"] * 3 == [shape.kind for shape in (year, month, day)]
    assert pytest.approx(365 / 31, rel=0.01) == year.area.width / month.area.width
    assert day.area.width < month.area.width
    assert ["hatched", "hatched", "obtained", "hatched"] == [doubted.kind, opened.kind, at.kind, without.kind]
    assert opened.area.right == pytest.approx(at.area.right)
    reported = Event(kind=EventKind.SIGNED, other_dates=(ReportedDate.of("2018"),))
    (other,) = bars_of(timeline_picture(sheet_of(a_return(events=(reported,)))))
    assert "aside" == other.kind


def test_the_chain_has_every_step_and_every_link_and_no_link_behind_a_box():
    """Each step has a box, each link ends in one arrow, and what passes a column runs between its boxes."""
    for record in CHAINS:
        chain = trace(MEETING, record)
        picture = chain_picture(Sheet(MEETING, "zh"), chain)
        boxes = [shape.area for shape in picture.shapes if shape.kind.startswith("panel")]
        assert len(chain.steps) == len(boxes)
        assert len(links_within(MEETING, chain)) == kinds(picture).count("arrow")
        level = [shape.area for shape in picture.shapes if shape.points and not shape.is_curved]
        assert not [line for line in level if any(box.y < line.y < box.bottom and box.x == line.x for box in boxes)]


def test_the_programme_has_every_sitting_under_its_day():
    """Each sitting has a box, those of one day one below the other, and each line of it is there."""
    picture = programme_picture(MeetingSheet(MEETING, "en", MEETING.meetings["wg2-11"]))
    assert ["panel"] * 4 == kinds(picture)
    assert 2 == len({shape.area.x for shape in picture.shapes})
    printed = " ".join(label.text for label in picture.labels)
    assert all(f"{number}:" in printed for number in ("1 (a)", "2", "3", "4 (a)", "4 (b)", "5", "6"))


# ── text ─────────────────────────────────────────────────────────────────────────────────────────

HOSTILE = "</text><script>alert(1)</script>&\"'\u202f" + "W" * 300 + "]]>-->"


@pytest.mark.parametrize("kind", ["money", "timeline"])
def test_hostile_text_stays_text(kind):
    """Markup in a record is printed as it stands and nothing of it is markup; a word of any length is broken."""
    leg = Transfer(key="leg", description=Text(en=HOSTILE))
    event = Event.of("signed", "2018", description=Text(en=HOSTILE))
    record = attrs.evolve(a_return(transfers=(leg,), events=(event,)), title=Text(en=HOSTILE))
    bundle = Bundle(records=(record,))
    drawn = ET.fromstring(draw(bundle, "r", "en", kind))  # noqa: S314  written a line above
    assert {"svg", "title", "desc", "style", "defs", "pattern", "marker", "rect", "path", "text", "tspan"} >= {
        element.tag.removeprefix(SVG) for element in drawn.iter()
    }
    words = "".join("".join(element.itertext()) for element in drawn.iter(f"{SVG}text"))
    assert HOSTILE.replace("\u202f", "") in words.replace("\u202f", "").replace(" ", "")
    assert [] == [*misplaced(money_picture(ReturnSheet(bundle, "en", record)))]
    mermaid = draw(bundle, "r", "en", kind, form="mermaid")
    assert not {"<", "&", "'"} & {*mermaid.replace("-->", "").replace("<br>", "")}


def test_no_notebook_takes_the_sums_of_a_picture_for_a_formula():
    """A dollar or a backslash stands in an element of its own, and the whole in one that formulas are not sought in."""
    record = attrs.evolve(RETURNS.returns["che-nga-abacha-1-2005"], title=Text(en=r"\(x\) $y$", zh="中"))
    drawn = ET.fromstring(draw(RETURNS.replace(record), record.id, "en"))  # noqa: S314  written a line above
    assert {"mathjax_ignore", "tex2jax_ignore"} <= {*drawn.attrib["class"].split()}
    texts = [text for label in drawn.iter(f"{SVG}text") for text in label.itertext()]
    assert not [text for text in texts if re.search(r"[$\\]", text) and len(text) > 1]
    assert r"\(x\) $y$" in "".join(texts)
    assert "about $290 million, about $505.5 million" in "".join(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_whole_asks_for_nothing_and_has_words(language):
    """It has a title and words for who cannot see it, in its language, the disclaimer, and no address outside."""
    drawn = draw(RETURNS, "gbr-tza-standard-bank-2016", language)
    tree = ET.fromstring(drawn)  # noqa: S314  written a line above
    title, words = tree.find(f"{SVG}title"), tree.find(f"{SVG}desc")
    assert f"{title.attrib['id']} {words.attrib['id']}" == tree.attrib["aria-labelledby"]
    assert has_cjk(words.text) == has_cjk(title.text) == (language == "zh")
    assert ["http://www.w3.org/2000/svg"] == re.findall(r"https?:[^\"' )]+", drawn)
    assert {"url(#money"} == {found[:10] for found in re.findall(r"url\([^)]*", drawn)}
    assert Phrase.DISCLAIMER.in_(language)[:12] in drawn
    assert {"light", "dark"} >= {*re.findall(r"prefers-color-scheme:(\w+)", drawn)} >= {"dark"}


def test_letters_are_measured_as_the_widest_of_the_common_fonts():
    """A Chinese character is as wide as it is high; bold is wider; a mark that combines takes no room of its own."""
    assert 24 == width("议程", 12)
    assert width("Convention", 12) < width("Convention", 12, bold=True)
    assert width("e", 12) == width("e\u0301", 12)
    assert width("\u0627", 12) > 12  # a letter that the table lacks has rather too much room


def test_lines_are_broken_where_they_may_be():
    """No figure is parted from its unit, and a text that is shortened says so."""
    assert ["about", "$4.6 million"] == broken("about $4.6 million", 75, 12)
    assert "".join(broken("W" * 40, 50, 12)) == "W" * 40
    assert ["a b c", "d e…"] == shortened("a b c d e f g h", 38, 2, 12)
    assert all(width(line, 12) <= 50 for line in shortened("议程项目" * 9, 50, 3, 12))


@pytest.mark.parametrize(
    ("text", "label"), [('a "b"', "a #34;b#34;"), ("1. x", "1#46; x"), ("- x", "#45; x"), ("a;\nb", "a#59; b")]
)
def test_no_label_of_mermaid_is_markup(text, label):
    """Quotes, semicolons, line ends and the beginnings of lists are written by their numbers."""
    assert label == said(text)


# ── asking for one ───────────────────────────────────────────────────────────────────────────────


def test_a_record_has_a_picture_of_its_own_unless_another_is_asked_for():
    """Of a return it is the money, of a meeting its programme, of anything in a chain the chain."""
    asked = {"usa-kgz-2019": "money", "wg2-11": "programme", "cosp-res-6-2-b": "chain"}
    for record, kind in asked.items():
        bundle = RETURNS if kind == "money" else MEETING
        assert draw(bundle, record, "en", kind) == draw(bundle, record, "en")
    assert draw(RETURNS, "usa-kgz-2019", "en", PictureKind.TIMELINE) != draw(RETURNS, "usa-kgz-2019", "en")


@pytest.mark.parametrize(
    ("record", "kind", "error", "code"),
    [
        ("nobody", None, UnknownIdError, "unknown_id"),
        ("cosp-res-6-2-b", "money", InvalidError, "wrong_kind"),
        ("wg2-11", "timeline", InvalidError, "wrong_kind"),
        ("CHE", "chain", UnknownIdError, "not_in_a_chain"),
        ("wg2-11", "portrait", InvalidError, "unknown_code"),
    ],
)
def test_what_cannot_be_drawn_is_refused(record, kind, error, code):
    """An id that is not there, a record that has no such picture, and a picture that there is not."""
    with pytest.raises(error) as refused:
        draw(MEETING, record, "en", kind)
    assert [code] == [problem.code for problem in refused.value.problems]


def test_a_return_of_which_nothing_is_known_says_so():
    """No bar is drawn and no axis; that nothing is recorded is said."""
    sheet = sheet_of(a_return())
    for picture in (money_picture(sheet), timeline_picture(sheet)):
        assert [] == picture.shapes
        assert Phrase.NOT_RECORDED.in_("en") in [label.text for label in picture.labels]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_draws_what_the_function_does(capsys, tmp_path, language):
    """`assetrecovery draw` prints or writes the same, finds the record in what comes with the library, and refuses."""
    assert main(["draw", "usa-kgz-2019", "--lang", language]) == 0
    assert draw(RETURNS, "usa-kgz-2019", language) == capsys.readouterr().out
    out = tmp_path / "a.mmd"
    asked = ["draw", "wg2-11", "wg2-11", "--as", "mermaid", "--out", str(out), "--lang", language]
    assert main(asked) == 0
    assert draw(MEETING, "wg2-11", language, form="mermaid") == out.read_text(encoding="utf-8")
    assert main(["draw", "nobody", "--lang", language]) == 2
    assert has_cjk(capsys.readouterr().err) == (language == "zh")


def test_a_canvas_says_what_it_holds():
    """An empty one has no figures and the height of its margin."""
    assert (frozenset(), 16.0) == (Canvas(100).figures(), Canvas(100).height)
