"""Write the terminology that a translator reads, `docs/terminology.md`: every code with both labels and their source.

Wording that was found in a source comes first, list by list, in the order in which the wings stand upon each other;
what is wholly this library's own follows, a paragraph a list. `--check` writes nothing and answers 1 if the page is out
of date.
"""

import argparse
import itertools
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from assetrecovery import TermEnum
from assetrecovery.introspection import class_label, code_lists
from assetrecovery.values.languages import LANGUAGES, Language

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "terminology.md"

WINGS = {
    "mandates": "Mandates · 任务授权",
    "agenda": "Agenda · 议程",
    "participants": "Participants · 与会者",
    "arrangements": "Arrangements · 安排",
    "ledgers": "Ledgers · 账目",
    "sources": "Sources · 来源",
    "values": "Values · 值",
}
OTHERS = "Other rooms · 其他"
"""Where lists stand that belong to no wing: of checks, sheets, tables and the like."""

HEAD = """\
# Terminology · 用语对照表

Every code of the library, with its label in Chinese and in English and the source of the wording. Written from the
code lists by `python3 dev.py generate`; do not edit. Part 1 has the codes of which at least one label was found in the
source that is named beside them, those with two such labels first; a label marked † is this library's own. Part 2 has
the rest, of which every label is. Other forms in use stand in brackets. How wording is chosen and mended:
[for translators](translators.md); the words that carry the model, with what tells them apart:
[glossary](glossary.md).

本页列出全部代码及其中英文标签和措辞来源，由代码生成，请勿直接修改。第一部分是至少一种语文的措辞见于所列来源的用语，\
两种语文均见于来源的排在前面，标“†”的由本库自拟。第二部分的措辞全部由本库自拟。括号内为并用的其他说法。
"""

CodeList: TypeAlias = tuple[str, type[TermEnum]]


def page() -> str:
    """The whole page."""
    lines = [HEAD.rstrip("\n"), ""]
    lines += part("1. Found in a source · 见于来源的措辞", found, is_found=True)
    lines += part("2. Of this library† · 本库自拟的措辞†", own, is_found=False)
    return "\n".join(lines).rstrip("\n") + "\n"


def part(
    heading: str, written: Callable[[CodeList, list[TermEnum]], Iterable[str]], *, is_found: bool
) -> Iterator[str]:
    """One half of the page, wing by wing and list by list."""
    members = {name: [one for one in cls if bool(graded(one)) is is_found] for name, cls in code_lists().items()}
    yield from (
        f"## {heading}",
        "",
        f"{sum(map(len, members.values()))} codes · 共{sum(map(len, members.values()))}个代码",
        "",
    )
    filled = [(name, cls) for name, cls in code_lists().items() if members[name]]
    filled.sort(key=lambda each: (order(each), each[0]))
    for title, lists in itertools.groupby(filled, key=lambda each: WINGS.get(wing(each), OTHERS)):
        yield from (f"### {title}", "")
        for each in lists:
            yield from written(each, members[each[0]])


def wing(code_list: CodeList) -> str:
    """The room in which a list stands."""
    return code_list[1].__module__.split(".")[1]


def order(code_list: CodeList) -> int:
    """The place of a list's wing; what is in none comes last."""
    return [*WINGS, wing(code_list)].index(wing(code_list))


def graded(member: TermEnum) -> int:
    """In how many languages the label was found in a source."""
    return sum(not member.is_derived(language) for language in LANGUAGES)


def found(code_list: CodeList, members: list[TermEnum]) -> Iterator[str]:
    """A table of the codes of a list whose wording was found, those found in both languages first."""
    name, cls = code_list
    yield from (f"#### {class_label(cls, 'en')} · {class_label(cls, 'zh')} (`{name}`)", "")
    yield from ("| code | 中文 | English | source |", "| --- | --- | --- | --- |")
    for member in sorted(members, key=graded, reverse=True):
        cells = (f"`{member.code}`", worded(member, "zh"), worded(member, "en"), member.term.source)
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""


def own(code_list: CodeList, members: list[TermEnum]) -> Iterator[str]:
    """A paragraph of the codes of a list whose wording is ours, which the heading of the part says of all of them."""
    name, cls = code_list
    said = (f"`{member.code}` {worded(member, 'zh')} {worded(member, 'en')}".replace("†", "") for member in members)
    yield from (f"**{class_label(cls, 'en')} · {class_label(cls, 'zh')}** (`{name}`): {'; '.join(said)}.", "")


def worded(member: TermEnum, language: Language) -> str:
    """A label with its mark, and the other forms that are in use."""
    term = member.term
    also = term.alt_zh if language == "zh" else term.alt_en
    mark = "†" if member.is_derived(language) else ""
    return f"{member.label(language)}{mark}" + (f" ({'; '.join(also)})" if also else "")


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if the page is out of date")
    check = parser.parse_args().check
    text = page()
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print(f"{PAGE.relative_to(ROOT)}: {'out of date; run python3 dev.py generate' if check else 'written'}")
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    return int(check)


if __name__ == "__main__":
    sys.exit(main())
