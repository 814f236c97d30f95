"""Pages to hand on, and what a notebook shows: whole, in both languages, and never markup of a record's own."""

import itertools
import re
import subprocess
import sys
from html.parser import HTMLParser

import attrs
import pytest

from assetrecovery import Bundle, Money, PartialDate, Text, UnknownIdError, bundled, check, loads, reconcile
from assetrecovery.arrangements import Transfer
from assetrecovery.cli import main
from assetrecovery.kinds import KINDS
from assetrecovery.pages import html_report
from assetrecovery.pages.layout import linked, listing
from assetrecovery.pages.markup import Html, element, joined, kept
from assetrecovery.pages.sorting import MOST_COLUMNS, SORTING, Keyed, natural, sortable
from assetrecovery.pages.views import MOST_LETTERS, MOST_ROWS
from assetrecovery.queries import volumes
from assetrecovery.records import kind_of
from assetrecovery.show.layout import SIDES
from assetrecovery.show.marking import SILENT
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet
from tests.helpers import has_cjk

RETURNS, MEETING = bundled("returns"), bundled("wg2-11")
BANK, SIX_TOTALS = "gbr-tza-standard-bank-2016", "che-nga-abacha-1-2005"
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;</style></svg>"
VOID = {"meta", "br", "col", "hr"}


class Page(HTMLParser):
    """What stands in a page, read as a browser would; every element must be closed by its own end."""

    def __init__(self, text) -> None:
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.words = []
        self._open = []
        self.feed(text)
        assert [] == self._open

    def handle_starttag(self, tag, given):
        self.elements.append((tag, dict(given)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, given):
        self.elements.append((tag, dict(given)))

    def handle_endtag(self, tag):
        assert tag == self._open.pop()

    def handle_data(self, words):
        if "style" not in self._open:
            self.words.append(words)

    def all(self, name):
        return [given for tag, given in self.elements if tag == name]


PAGES = {
    record or name: html_report(bundle, record)
    for name, bundle, record in (
        ("returns", RETURNS, BANK),
        ("returns", RETURNS, SIX_TOTALS),
        ("returns", RETURNS, None),
        ("wg2-11", MEETING, "wg2-11"),
        ("wg2-11", MEETING, "cosp-res-6-2-b"),
    )
}


@pytest.fixture(params=PAGES, name="page")
def _page(request):
    return PAGES[request.param]


def hostile():
    """A return that is called, told and sourced in markup, with a source at an address that would run."""
    text = Text(en=HOSTILE, zh=f"中{HOSTILE}")
    record = attrs.evolve(
        RETURNS.returns[BANK],
        title=text,
        contested=(text,),
        uncertain=(text,),
        transfers=(Transfer(key="leg", description=text),),
    )
    source = record.amounts[0].citations[0].document
    document = attrs.evolve(RETURNS.documents[source], title=text, url="javascript:alert(1)", archived_url=None)
    return RETURNS.replace(record, document)


# ── pages ────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_is_well_formed_and_every_id_stands_once(page):
    """Each element is closed, no id stands twice, and what labels something is there."""
    found = Page(page)
    ids = [given["id"] for _, given in found.elements if "id" in given]
    assert len(ids) == len({*ids})
    labels = [name for _, given in found.elements for name in given.get("aria-labelledby", "").split()]
    ways = [given["href"][1:] for given in found.all("a") if given["href"].startswith("#")]
    assert {*labels, *ways} <= {*ids}


def test_a_page_asks_for_nothing_and_runs_nothing(page):
    """It has no script, no image of elsewhere, no frame, no handler, no import, and forbids itself all of them."""
    found = Page(page)
    assert not {"script", "img", "link", "iframe", "object", "embed", "base", "form"} & {
        tag for tag, _ in found.elements
    }
    assert not [
        name for _, given in found.elements for name in given if name.startswith("on") or name in {"src", "style"}
    ]
    assert not re.search(r"@import|url\((?!#)", page)
    assert {"default-src 'none'; style-src 'unsafe-inline'"} == {
        given["content"] for given in found.all("meta") if given.get("http-equiv") == "Content-Security-Policy"
    }
    assert all(re.match(r"#|https?://", given["href"]) for given in found.all("a"))


def test_a_page_says_the_same_in_both_languages(page):
    """One article a language, with the same elements in the same order, headed in order, each with the disclaimer."""
    articles = page.split("<article ")[1:]
    bodies = [f"<article {article.split('<footer>')[0]}</article>" for article in articles]
    shapes = [[tag for tag, _ in Page(body).elements] for body in bodies]
    # A text may be broken into more lines in one language, so that of pictures only the shapes are compared, and a
    # number may be kept together, or a dollar alone, that the other does not have. At the foot one may have wording of
    # ours to speak of where the other is official.
    chinese, english = ([tag for tag in shape if tag not in {"text", "tspan", "small", "span"}] for shape in shapes)
    assert chinese == english
    for article, language in zip(articles, SIDES, strict=True):
        assert has_cjk(article) == (language == "zh") or language == "en"
        assert Phrase.DISCLAIMER.in_(language)[:20] in article
    headings = [int(tag[1]) for tag, _ in Page(page).elements if re.fullmatch("h[1-6]", tag)]
    assert 1 == headings[0] == headings.count(1)
    assert all(after <= before + 1 for before, after in itertools.pairwise(headings))


def test_the_page_of_a_return_has_the_answer_first_and_then_all_else():
    """In brief, the money, what is not known, the events, the parts, and last the sources with their addresses."""
    page = PAGES[BANK].split("<article ")[2]
    places = [
        page.index(f"<h3>{heading}")
        for heading in ("In brief", "Money", "What is not known", "Timeline", "Parties", "Sources")
    ]
    assert sorted(places) == places
    sheet = ReturnSheet(RETURNS, "en", RETURNS.returns[BANK])
    for source in sheet.sources:
        assert f'href="{RETURNS.documents[source].url}"' in page
    assert 2 == page.count("<svg")
    archived = attrs.evolve(RETURNS.documents[sheet.sources[0]], archived_url="https://archive.example/1")
    assert 'href="https://archive.example/1"' in html_report(RETURNS.replace(archived), BANK)


@pytest.mark.parametrize(("name", "meeting"), [("wg2-11", "wg2-11"), ("wg2-history", "irg-6")])
def test_no_section_says_its_heading_twice_and_none_draws_nothing(name, meeting):
    """The heading of a part is not its first line as well; a meeting without a programme has no picture of one."""
    text = html_report(bundled(name), meeting)
    sections = re.findall(r"<h3>(.*?)</h3>(.*?)</section>", text, re.DOTALL)
    assert len(sections) > 20
    told = [(heading, re.sub("<[^>]+>", "\n", inside).strip().split("\n")[0]) for heading, inside in sections]
    assert [] == [heading for heading, first in told if heading == first]
    assert (name == "wg2-11") == ("<figure" in text)


def test_what_is_not_known_is_listed():
    """What sources contradict, what has no size or no date, and what cannot be decided stands under its own heading."""
    page = PAGES[SIX_TOTALS].split("<article ")[2]
    listed = page[page.index("What is not known") : page.index("Timeline of events")]
    assert "how they are related is not known" in listed
    assert "no source gives an amount obtained" in listed
    assert "undated" in listed
    unknown = PAGES[SIX_TOTALS].split("<article ")[1]
    assert "相互关系不详" in unknown[unknown.index("尚不清楚之处") :]


def test_hostile_text_stays_text_on_a_page():
    """No markup of a record becomes an element, an attribute or an address, wherever on the page it stands."""
    found = Page(html_report(hostile(), BANK))
    assert not {"script", "img"} & {tag for tag, _ in found.elements}
    assert not [given for given in found.all("a") if "javascript" in given["href"]]
    assert HOSTILE in "".join(found.words)
    assert "javascript:alert(1)" in "".join(found.words)


def test_nothing_that_is_not_seen_is_left_on_a_page(page):
    """What stands behind unmarked wording on its way to the page is gone when it is written."""
    assert SILENT not in page


def test_a_bundle_has_a_page_as_a_whole():
    """Every return is in the list; where there is none, every kind of record has a section in each language."""
    assert all(name in PAGES["returns"] for name in RETURNS.returns)
    assert 2 * len({kind_of(record) for record in MEETING.records}) == html_report(MEETING).count("<h3>")


def test_the_page_of_a_mandate_shows_what_came_of_it():
    """Whatever a chain passes through has the chain on its page; of anything else there is none."""
    assert 2 == PAGES["cosp-res-6-2-b"].count("<svg")
    assert "<svg" not in html_report(MEETING, "friedrich-daeuble")


def test_a_record_that_is_not_there_has_no_page():
    """An unknown id is refused."""
    with pytest.raises(UnknownIdError):
        html_report(RETURNS, "nobody")


def test_the_command_writes_what_the_function_does(capsys, tmp_path):
    """By the id of a record, by the name of a bundle, for a file, and for a record of one."""
    out = tmp_path / "page.html"
    assert main(["report", BANK, "--as", "html", "--out", str(out)]) == 0
    assert PAGES[BANK] == out.read_text(encoding="utf-8")
    assert main(["report", "wg2-11"]) == 0
    assert PAGES["wg2-11"] == capsys.readouterr().out
    assert main(["report", "returns"]) == 0
    assert PAGES["returns"] == capsys.readouterr().out
    assert main(["select", "returns", BANK]) == 0
    file = tmp_path / "one.json"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["report", str(file)]) == 0
    assert html_report(loads(file.read_text(encoding="utf-8"))) == capsys.readouterr().out
    assert main(["report", str(file), BANK]) == 0
    assert "<svg" in capsys.readouterr().out
    assert main(["report", "nobody"]) == 2


def test_lines_of_a_sheet_become_paragraphs_and_lists():
    """What is indented is a list below the line before it, at any depth; an address leads there, and nothing else."""
    assert "<p>a</p><ul><li>b<ul><li>c</li></ul></li><li>d</li></ul><p>e</p>" == listing(
        ["a", "  - b", "    - c", "  - d", "", "e"]
    )
    assert "x (<a" == joined(linked("x (https://a.example/b)"))[:5]
    assert '<a href="https://a.example/b?c&amp;d" rel="noreferrer">' in joined(linked("https://a.example/b?c&d†"))
    assert ["javascript:alert(1)"] == linked("javascript:alert(1)")
    assert '<b title="&quot;">&lt;<i></i></b>' == element("b", "<", element("i"), title='"', lang=None)
    assert isinstance(joined(["<"]), Html)


def test_no_line_ends_within_a_number_or_a_day():
    """What a space or a hyphen divides is kept together; what only looks like a part of one is left as it is."""
    one = '<span class="ar-one">{}</span>'
    for text in ("1 500", "12 345 678.90", "2014-12", "2014-12-11"):
        assert f"约{one.format(text)}万" == joined(kept(f"约{text}万"))
    for text in ("2014-12-110", "che-nga-2-2017", "1 50", "2005 500", "7-2014-12"):
        assert [text] == kept(text)
    assert not re.search(r"[^\d ]\d{1,3} \d{3}(?!\d)[^<\d]*</td>", PAGES["returns"])


# ── notebooks ────────────────────────────────────────────────────────────────────────────────────


def changed():
    one = RETURNS.select(BANK)
    return one.diff(one.replace(attrs.evolve(one.returns[BANK], title=Text(en=HOSTILE))))


def wrong():
    return check(MEETING.replace(attrs.evolve(MEETING.meetings["wg2-11"], documents=("nowhere",) * 3)))


VIEWED = {
    "return": RETURNS.returns[SIX_TOTALS],
    "meeting": MEETING.meetings["wg2-11"],
    "person": MEETING.persons["friedrich-daeuble"],
    "bundle": RETURNS,
    "empty bundle": Bundle(),
    "reconciliation": reconcile(RETURNS.ledger(SIX_TOTALS)),
    "volumes": volumes(RETURNS),
    "no volumes": volumes(Bundle()),
    "changes": changed(),
    "no changes": RETURNS.diff(RETURNS),
    "report": wrong(),
    "clean report": check(Bundle()),
    "finding": wrong().findings[0],
}


@pytest.mark.parametrize("value", VIEWED.values(), ids=VIEWED)
def test_what_a_notebook_shows_is_well_formed_small_and_in_both_languages(value):
    """Records, bundles and answers are shown as a little HTML, in both languages, that runs and loads nothing."""
    shown = value._repr_html_()
    found = Page(shown)
    assert len(shown) < 30_000
    assert not {"script", "img", "link"} & {tag for tag, _ in found.elements}
    words = "".join(found.words)
    assert has_cjk(words)
    assert re.search("[a-z]{4}", words)
    assert SILENT not in shown
    assert all(given for given in found.all("th")) or not found.all("th")


def test_every_kind_of_record_is_shown():
    """Each bundled record of each kind has a view that names it by its id."""
    first = {type(record): record for bundle in (RETURNS, MEETING) for record in bundle.all_records()}
    assert len(first) > len(KINDS) * 2 / 3
    for record in first.values():
        assert record.id in record._repr_html_()


def test_values_show_as_their_text_does():
    """A sum, a date and a text have nothing that HTML would show better."""
    for value in (Money.of("9", "CHF"), PartialDate.parse("2017"), Text(en="a"), RETURNS.returns[BANK].amounts[0]):
        assert value._repr_html_() is None


def test_what_a_notebook_shows_is_bounded_and_says_so():
    """Of very many rows the first are shown and the rest is counted; a very long text is cut."""
    titles = Text(en="word, " * 1000 + "end", zh="字" * 5000)
    many = Bundle(
        records=tuple(attrs.evolve(RETURNS.returns[BANK], id=f"r{number}", title=titles) for number in range(200))
    )
    shown = Bundle().diff(many)._repr_html_()
    assert MOST_ROWS + 1 == shown.count("<tr")
    assert f"{200 - MOST_ROWS} more" in shown
    assert "…" in many.records[0]._repr_html_()
    assert "字" * (MOST_LETTERS + 1) not in many.records[0]._repr_html_()


def test_hostile_text_stays_text_in_a_notebook():
    """No markup of a record becomes an element, in a record, a bundle or a change."""
    bundle = hostile()
    for value in (bundle.returns[BANK], bundle, changed(), Bundle().diff(bundle)):
        assert not {"script", "img", "svg"} & {tag for tag, _ in Page(value._repr_html_()).elements}


class Texts(HTMLParser):
    """The texts that stand in elements, each as long as no markup divides it."""

    def __init__(self, text) -> None:
        super().__init__(convert_charrefs=True)
        self.texts = []
        self.feed(text)

    def handle_data(self, words):
        self.texts.append(words)


@pytest.mark.parametrize("value", VIEWED.values(), ids=VIEWED)
def test_no_notebook_takes_two_sums_for_a_formula(value):
    """A dollar or a backslash, with which notebooks let formulas begin, stands in an element of its own."""
    texts = Texts(value._repr_html_()).texts
    assert not [text for text in texts if re.search(r"[$\\]", text) and len(text) > 1]


def test_hostile_formulas_stay_text_in_a_notebook():
    r"""What would be set as a formula, or lead somewhere from within one, is printed as it stands."""
    formula = r"\(\href{javascript:alert(1)}{x}\) $$x$$ \[y\] \begin{z}"
    record = attrs.evolve(RETURNS.returns[BANK], title=Text(en=formula, zh=f"中{formula}"))
    found = Texts(record._repr_html_())
    assert f"中{formula}" in "".join(found.texts)
    assert not [text for text in found.texts if re.search(r"[$\\]", text) and len(text) > 1]


# ── the order of their tables ────────────────────────────────────────────────────────────────────


class Sorted(HTMLParser):
    """The tables that can be put in order, as the style sheet puts them."""

    def __init__(self, text) -> None:
        super().__init__(convert_charrefs=True)
        self.ways = []
        self.styles = []
        self.rows = []
        self._in = None
        self.feed(text)

    def handle_starttag(self, tag, given):
        if tag == "option":
            self.ways.append(dict(given)["value"])
        elif tag == "tr" and (style := dict(given).get("style")):
            assert re.fullmatch(r"(--[cd]\d:\d+;)+", style)
            self.styles.append({name: int(place) for name, place in re.findall(r"--(\w\d):(\d+)", style)})
            self.rows.append([])
        elif tag == "td" and self.styles:
            self.rows[-1].append("")
        self._in = tag

    def handle_data(self, words):
        if self.rows and self._in in {"td", "span"}:
            self.rows[-1][-1] += words

    def by(self, way):
        """The rows in the order that is chosen; those of one place stay as they stand."""
        column = way[-1]
        places = [
            style[f"c{column}"] if way.startswith("up") else style.get(f"d{column}", -style[f"c{column}"])
            for style in self.styles
        ]
        return [row for _, row in sorted(zip(places, self.rows, strict=True), key=lambda pair: pair[0])]


def test_a_table_is_put_in_the_order_of_a_column():
    """Up and down, numbers as numbers; what is not known is last either way, and equals stay as they are."""
    rows = [[Keyed("10", 10), "b"], [Keyed("—", None), "a"], [Keyed("9", 9), "c10"], [Keyed("9 ", 9), "c9"]]
    shown = Sorted(sortable(["number", "who"], rows))
    assert ["", "up0", "down0", "up1", "down1"] == shown.ways
    assert ["9", "9 ", "10", "—"] == [row[0] for row in shown.by("up0")]
    assert ["10", "9", "9 ", "—"] == [row[0] for row in shown.by("down0")]
    assert ["a", "b", "c9", "c10"] == [row[1] for row in shown.by("up1")]
    assert natural("/a/10/b") > natural("/a/9/c")
    assert natural("") is None


def test_a_table_of_one_row_or_of_equals_has_nothing_to_choose():
    """There is no choice where one order is as good as another, nor of a column that tells nothing apart."""
    for rows in ([], [["a", "b"]], [["a", "b"], ["a", "b"]]):
        assert "<select" not in sortable(["x", "y"], rows)
    assert ["", "up1", "down1"] == Sorted(sortable(["x", "y"], [["a", "b"], ["a", "c"]])).ways


@pytest.mark.parametrize("value", VIEWED.values(), ids=VIEWED)
def test_tables_in_a_notebook_have_a_place_for_each_row_by_each_column(value):
    """Every order that can be chosen is in the style sheet, and puts each row somewhere."""
    for table in value._repr_html_().split('class="ar-sort"')[1:]:
        found = Sorted(table.split("</table>")[0])
        assert len(found.rows) > 1
        assert len(found.rows[0]) <= MOST_COLUMNS
        for way in found.ways[1:]:
            assert f'option[value="{way}"]:checked' in SORTING
            assert sorted(found.rows) == sorted(found.by(way))


def test_sums_are_in_order_within_their_currency():
    """Nothing is converted to be compared: sums of one currency stand together, the smaller before the greater."""
    found = volumes(RETURNS)
    shown = Sorted(found._repr_html_().split('class="ar-sort"')[1].split("</table>")[0])
    rows = found.rows[:MOST_ROWS]
    expected = sorted(rows, key=lambda row: (row.sum.currency.code, row.sum.amount))
    assert [str(row.year or "—") for row in expected] == [row[1] for row in shown.by("up2")]
    assert len({row.sum.currency.code for row in rows}) > 3


def test_what_a_notebook_does_not_let_through_takes_the_choice_with_it():
    """Without the style sheet, which an untrusted notebook leaves out, no list is seen that would do nothing."""
    shown = VIEWED["volumes"]._repr_html_()
    lists = Page(shown).all("select")
    assert lists
    assert all(given["hidden"] == "hidden" and has_cjk(given["aria-label"]) for given in lists)
    assert "display:block" in re.search(r"ar-sort select{([^}]*)", shown)[1]
    assert "ar-sort" not in VIEWED["clean report"]._repr_html_()


def test_hostile_text_stays_text_in_a_table_that_is_sorted():
    """What stands in a row has no part in its style, and what heads a column is text in the list of orders."""
    shown = Page(sortable([HOSTILE, "x"], [[HOSTILE, "1;}</style>"], ["b", '2" onclick="']]))
    assert {"div", "select", "option", "table", "thead", "tbody", "tr", "th", "td"} == {
        tag for tag, _ in shown.elements
    }
    assert not [name for _, given in shown.elements for name in given if name.startswith("on")]
    assert {"--c0:1;--c1:1;", "--c0:2;--c1:2;"} == {given["style"] for given in shown.all("tr") if given}


def test_a_notebook_costs_nothing_until_it_asks():
    """Nothing that draws pages is loaded with the library, with its records, or by asking a value."""
    code = (
        "import sys, assetrecovery; from assetrecovery import Money, bundled; bundled('returns').records\n"
        "assert Money.of('9', 'CHF')._repr_html_() is None\n"
        "print([name for name in sys.modules if name.startswith(('assetrecovery.pictures', 'assetrecovery.pages.'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "['assetrecovery.pages.notebooks']" == done.stdout.strip()
