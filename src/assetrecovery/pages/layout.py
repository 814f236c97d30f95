"""The lines of a sheet as HTML, and the page around them: its looks on a screen, on a phone and on paper."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from assetrecovery.pages.markup import UNBROKEN, Html, element, joined, kept
from assetrecovery.pictures.canvas import UNSET
from assetrecovery.pictures.style import DARK, FONTS, LIGHT
from assetrecovery.show.layout import SIDES
from assetrecovery.show.marking import MARK, SILENT
from assetrecovery.values.languages import Language, Words
from assetrecovery.wording import sentence_start

__all__: list[str] = []

_ADDRESS: Final = re.compile(r"https?://[^\s†\x02<>\"，。；、）]+[^\s†\x02<>\"，。；、）.,;:)\]]")

_NAMES: Final[dict[Language, str]] = {"zh": "中文", "en": "English"}
_TAGS: Final[dict[Language, str]] = {"zh": "zh-Hans", "en": "en"}
_LANGUAGES: Final = Words("Languages", "语文")


def linked(text: str) -> list[str]:
    """A text, in which each address leads there.

    >>> joined(linked("see https://example.org/a?b&c."))
    'see <a href="https://example.org/a?b&amp;c" rel="noreferrer">https://example.org/a?b&amp;c</a>.'
    """
    parts: list[str] = []
    at = 0
    for found in _ADDRESS.finditer(text):
        parts += [*kept(text[at : found.start()]), element("a", found[0], href=found[0], rel="noreferrer")]
        at = found.end()
    return [*parts, *kept(text[at:])]


def listing(lines: Iterable[str]) -> Html:
    """The lines of a sheet: what is indented is a list below the line before it.

    >>> listing(["Deductions", "  - costs", "  - fees"])
    '<p>Deductions</p><ul><li>costs</li><li>fees</li></ul>'
    """
    given = [(len(line) - len(line.lstrip(" ")), line.lstrip(" ").removeprefix("- ")) for line in lines if line.strip()]
    return joined(_blocks(given))


def _blocks(lines: Sequence[tuple[int, str]]) -> Iterator[Html]:
    """Paragraphs, and below each the list of what is indented more."""
    place = 0
    while place < len(lines):
        depth, text = lines[place]
        end = next((at for at in range(place + 1, len(lines)) if lines[at][0] <= depth), len(lines))
        yield element("p", *linked(text))
        if end > place + 1:
            yield _list(lines[place + 1 : end])
        place = end


def _list(lines: Sequence[tuple[int, str]]) -> Html:
    items: list[Html] = []
    place = 0
    while place < len(lines):
        depth, text = lines[place]
        end = next((at for at in range(place + 1, len(lines)) if lines[at][0] <= depth), len(lines))
        below = [_list(lines[place + 1 : end])] if end > place + 1 else []
        items.append(element("li", *linked(text), *below))
        place = end
    return element("ul", *items)


def tabled(rows: Iterable[Sequence[str]], head: Sequence[str] = ()) -> Html:
    """Rows as a table, in which the first cell of each says whose row it is."""
    headings = [element("th", sentence_start(cell), scope="col") for cell in head]
    top = [element("thead", element("tr", *headings))] if head else []
    body = [element("tr", _named(first), *(element("td", *kept(cell)) for cell in rest)) for first, *rest in rows]
    return element("div", element("table", *top, element("tbody", *body)), class_="wide", tabindex="0")


def _named(first: str) -> Html:
    """The cell that says whose row it is; where it is empty, the row goes on with the one above."""
    return element("th", first, scope="row") if first else element("td")


def page(body: Callable[[Language], tuple[str, Html]]) -> str:
    """A whole page of a body in each language, with its title."""
    parts: dict[Language, tuple[str, Html]] = {language: body(language) for language in SIDES}
    title = " · ".join(bare(said) for said, _ in parts.values())
    ways = [element("a", _NAMES[language], href=f"#{language}", lang=_TAGS[language]) for language in SIDES]
    named = " · ".join(_LANGUAGES.in_(language) for language in SIDES)
    articles = [
        element("article", element("h2", said), inside, id=language, lang=_TAGS[language])
        for language, (said, inside) in parts.items()
    ]
    head = [
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content="default-src 'none'; style-src 'unsafe-inline'"),
        element("title", title),
        element("style", Html(STYLE)),
    ]
    spoken = [element("span", bare(said), lang=_TAGS[language]) for language, (said, _) in parts.items()]
    heading = element(
        "header", element("h1", spoken[0], " · ", spoken[1]), element("nav", *ways, aria_label=named), class_=UNSET
    )
    whole = element(
        "html",
        element("head", *head),
        element("body", heading, element("main", *articles, class_=UNSET)),
        lang="zh-Hans",
    )
    return f"<!DOCTYPE html>\n{whole}\n".replace(SILENT, "")


def bare(words: str) -> str:
    """Words without the marks in them, for a place in which none is explained."""
    return words.replace(MARK, "").replace(SILENT, "")


STYLE: Final = (
    f":root{{{LIGHT};color-scheme:light dark}}@media screen and (prefers-color-scheme:dark){{:root{{{DARK}}}}}"
    f"body{{margin:0 auto;max-width:52rem;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.5 {FONTS}}}"
    "h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.3rem;line-height:1.25}h3{font-size:1.1rem;margin:1.6em 0 .4em}"
    "header{border-bottom:2px solid var(--edge)}nav{display:flex;gap:1.5em;padding:.3em 0 .8em}"
    "a,p,li{overflow-wrap:anywhere}a{color:inherit}p{margin:.35em 0}ul{margin:.2em 0 .5em;padding-left:1.3em}"
    "article+article{border-top:2px solid var(--edge);margin-top:3rem;padding-top:1rem}"
    "figure{margin:.5em 0;overflow-x:auto}figure .ar-picture{display:block;max-width:none}.wide{overflow-x:auto}"
    "table{border-collapse:collapse;font-size:.9rem}"
    "th,td{border:1px solid var(--edge);padding:.25em .6em;text-align:left}"
    "th{font-weight:600}td,tbody th{vertical-align:top}tbody th{font-weight:400;overflow-wrap:anywhere;min-width:8em}"
    "footer{margin-top:2rem;font-size:.85rem;color:var(--soft)}"
    f"{UNBROKEN}@media screen and (max-width:40rem){{td{{min-width:6em}}}}"
    "@page{size:A4;margin:18mm}@page broad{size:A4 landscape;margin:15mm}"
    "@media print{body{max-width:none;padding:0;font-size:10.5pt}nav{display:none}"
    "article+article{break-before:page;border:0;margin-top:0;padding-top:0}.wide,figure{overflow:visible}"
    "figure .ar-picture{width:100%;max-width:100%;max-height:235mm}figure{break-inside:avoid}"
    "section:has(>.broad),section:has(>.broad)+footer{page:broad}.broad .ar-picture{max-height:150mm}"
    "h2,h3{break-after:avoid}li,tr{break-inside:avoid}a{text-decoration:none}}"
)
"""How the page looks; the colours are those of the pictures in it."""
