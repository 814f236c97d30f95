# SPDX-License-Identifier: MIT
"""Check the index of the United Nations Convention against Corruption.

The file, ``src/assetrecovery/data/instruments.json``, is kept by hand: this script never writes it.  It prints every
difference and exits with status 1 if there is one.

What is checked:

* That there are eight chapters and seventy-one articles, numbered without a gap, each article in its chapter, and that
  no two articles have one title.
* With ``--text FILE``, an English text of the Convention in plain text or Markdown that you have: that every English
  title stands there behind its number, as in "Article 57. Return and disposal of assets".  Capitals, line breaks and
  signs of Markdown do not matter.
* With ``--chinese FILE``, a Chinese text: which Chinese titles stand there behind their numbers, as in
  第五十七条 资产的返还和处分.  This is printed, and so is each title marked as derived whose mark could be lifted; it
  changes the exit status only if a title that is not marked is contradicted by the heading of the text.

What cannot be checked here: whether the text that you give is a copy of an authentic one.  A domestic translation
is not, nor is a draft, and neither is a reason to lift a mark.  Dates and
languages of the Convention are not checked; they are in its articles 67, 68 and 71.

The script needs no package but the library itself.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from assetrecovery import AssetRecoveryError, Instrument, load
from assetrecovery.sources import Article, Chapter
from assetrecovery.values.ids import InstrumentId
from assetrecovery.values.numerals import to_chinese, to_roman

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "data" / "instruments.json"
UNCAC: Final = InstrumentId("uncac")

#: First and last article of each chapter.
RANGES: Final = {1: (1, 4), 2: (5, 14), 3: (15, 42), 4: (43, 50), 5: (51, 59), 6: (60, 62), 7: (63, 64), 8: (65, 71)}

#: What may stand between a number and its title, beside white space.
_BETWEEN: Final = r"[ .:：.、*–—-]*"


class SourceError(Exception):
    """The file does not hold what this script checks."""


def entries(convention: Instrument) -> list[Chapter | Article]:
    """Return the chapters, then the articles."""
    return [*convention.chapters, *convention.articles]


def check_numbers(convention: Instrument) -> Iterator[str]:
    """Yield chapters and articles that are missing, repeated, out of order or in a wrong chapter."""
    chapters = [chapter.number for chapter in convention.chapters]
    if chapters != list(RANGES):
        yield f"chapters: {chapters}, expected {list(RANGES)}"
    expected = [(number, chapter) for chapter, (first, last) in RANGES.items() for number in range(first, last + 1)]
    found = [(article.number, article.chapter) for article in convention.articles]
    for article, chapter in sorted(set(found) ^ set(expected), key=str):
        where = "here, but not in the Convention" if (article, chapter) in found else "missing"
        yield f"article {article} in chapter {chapter}: {where}"
    if sorted(found) != found or len(set(found)) != len(found):
        yield "articles are not in order, or one is repeated"


def check_titles(convention: Instrument) -> Iterator[str]:
    """Yield titles that lack a language, and articles that share a title."""
    for entry in entries(convention):
        if entry.title.missing:
            yield f"{heading(entry, 'en')}: no title in {', '.join(entry.title.missing)}"
    for language in ("en", "zh"):
        seen: dict[str, int] = {}
        for article in convention.articles:
            title = article.title.in_(language, fallback="en")
            if title in seen:
                yield f"articles {seen[title]} and {article.number} have one title: {title}"
            seen[title] = article.number


def heading(entry: Chapter | Article, language: str) -> str:
    """Return the words under which a chapter or article stands: Chapter V, Article 57, 第五章, 第五十七条."""
    if language == "zh":
        return f"第{to_chinese(entry.number)}{'章' if isinstance(entry, Chapter) else '条'}"
    return f"Chapter {to_roman(entry.number)}" if isinstance(entry, Chapter) else f"Article {entry.number}"


def plain_english(text: str) -> str:
    """Return English text on one line, in small letters, without signs of Markdown."""
    return " ".join(re.sub(r"[#*_>|]", " ", text).replace("\u2019", "'").casefold().split())


def plain_chinese(text: str) -> str:
    """Return Chinese text without white space and signs of Markdown."""
    return "".join(re.sub(r"[#*_>|]", "", text).split())


def stands_behind(number: str, title: str, text: str) -> bool:
    """Whether a title stands in the text behind its number."""
    return re.search(rf"{re.escape(number)}{_BETWEEN}{re.escape(title)}", text) is not None


def check_english(convention: Instrument, text: str) -> Iterator[str]:
    """Yield English titles that the text has not got, or has not got behind their number."""
    plain = plain_english(text)
    for entry in entries(convention):
        number, title = heading(entry, "en"), entry.title.in_("en")
        if plain_english(title) not in plain:
            yield f"{number}: the text has no {title!r}"
        elif not stands_behind(plain_english(number), plain_english(title), plain):
            yield f"{number}: the text has {title!r}, but not behind the number"


def check_chinese(convention: Instrument, text: str) -> Iterator[str]:
    """Yield Chinese titles that are not marked as derived although the text has another title behind the number.

    Only headings that stand on a line of their own are read for this: 第五十七条 also stands inside sentences.
    """
    for entry in entries(convention):
        read = title_read(heading(entry, "zh"), text)
        if read and not entry.title.is_derived("zh") and read != plain_chinese(entry.title.in_("zh")):
            yield f"{heading(entry, 'zh')}: {entry.title.in_('zh')}, the text has {read}"


def title_read(number: str, text: str) -> str | None:
    """Return what stands behind a number, on its line or on the next one with anything on it; None without any."""
    match = re.search(rf"^[ \u3000\t#*]*{number}[ \u3000\t*.：:]*\n*[ \u3000\t#*]*(.+)$", text, re.MULTILINE)
    return plain_chinese(match[1]) if match else None


def report_chinese(convention: Instrument, text: str) -> None:
    """Print which Chinese titles the text has, and whose marks could be lifted."""
    plain = plain_chinese(text)
    behind = missing = 0
    for entry in entries(convention):
        number, title = heading(entry, "zh"), entry.title.in_("zh")
        derived = entry.title.is_derived("zh")
        if stands_behind(number, plain_chinese(title), plain):
            behind += 1
            print(f"{number} {title}: found" + (", the mark as derived could be lifted" if derived else ""))
        else:
            missing += 1
            elsewhere = "found, but not behind the number" if plain_chinese(title) in plain else "not found"
            read = title_read(number, text)
            print(f"{number} {title}: {elsewhere}" + (f"; the text has {read}" if read else ""))
    print(f"Chinese titles: {behind} found behind their number, {missing} not", file=sys.stderr)


def differences(convention: Instrument, english: str | None, chinese: str | None) -> Iterator[str]:
    """Yield every difference."""
    yield from check_numbers(convention)
    yield from check_titles(convention)
    if english is not None:
        yield from check_english(convention, english)
    if chinese is not None:
        yield from check_chinese(convention, chinese)


def the_convention(path: Path) -> Instrument:
    """Read the Convention from the file itself, not from the data behind it."""
    for record in load(path).records:
        if isinstance(record, Instrument) and record.id == UNCAC:
            return record
    raise SourceError(f"{path} does not hold the Convention")


def read_text(path: Path | None) -> str | None:
    """Read a text that was given, if one was."""
    return path.read_text(encoding="utf-8") if path else None


def main(arguments: list[str] | None = None) -> int:
    """Check the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the index of the Convention, also against texts that you have.")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
    parser.add_argument("--text", type=Path, metavar="FILE", help="the Convention in English, plain text or Markdown")
    parser.add_argument(
        "--chinese", type=Path, metavar="FILE", help="the Convention in Chinese, plain text or Markdown"
    )
    options = parser.parse_args(arguments)
    try:
        convention = the_convention(options.target)
        english, chinese = read_text(options.text), read_text(options.chinese)
    except (AssetRecoveryError, SourceError, OSError, UnicodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if chinese is not None:
        report_chinese(convention, chinese)
    found = list(differences(convention, english, chinese))
    for line in found:
        print(line)
    print(f"{len(convention.articles)} articles, {len(found)} differences", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
