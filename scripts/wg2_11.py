# SPDX-License-Identifier: MIT
"""Check the records of the eleventh meeting against the two documents they were made from.

The file, ``src/assetrecovery/data/wg2-11.json``, is kept by hand: this script never writes it.  It prints every
difference and exits with status 1 if there is one.

The documents are the report of the meeting, CAC/COSP/WG.2/2017/4, and its annotated provisional agenda,
CAC/COSP/WG.2/2017/1, in Chinese.  They do not come with this repository: give plain texts of them that you have.
White space and lines that are only a link are left out before comparing.

What is checked:

* Every Chinese text that is not marked as derived stands literally in one of the documents.  Texts whose citations
  name a further document may come from there; those that do not stand in the two are printed as notes.
* The States of paragraph 10 are the State parties recorded as attending, under their names of the day, in order; so
  are the observers of paragraphs 11 to 13.
* The sections of the report have the headings and the paragraphs that they have in it.
* Every symbol cited in the documents has its record, and so has every resolution of the Conference.
* Every numbered paragraph of the report is cited by some record, and none that is not there.

What cannot be checked here: whether a literal text is the right one for its record, whether what is marked as derived
says what the document says, anything in English, and every number and date.  A text that stands in the documents, but
in no paragraph of the report that it cites, is printed as a note, and so is one that is marked as derived although it
stands there literally: both may be right.

The script needs no package but the library itself.
"""

import argparse
import difflib
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from assetrecovery import (
    AssetRecoveryError,
    Bundle,
    Citation,
    Document,
    Jurisdiction,
    Meeting,
    Organization,
    ParagraphRef,
    ResolutionNumber,
    load,
)
from assetrecovery.queries import coverage
from assetrecovery.sources import PlaceKind
from assetrecovery.values import parse_citation
from assetrecovery.values.ids import ActorId, DocumentId, MeetingId
from assetrecovery.values.numerals import to_chinese

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "data" / "wg2-11.json"
MEETING: Final = MeetingId("wg2-11")
REPORT: Final = DocumentId("cac-cosp-wg2-2017-4")
AGENDA: Final = DocumentId("cac-cosp-wg2-2017-1")

#: Paragraphs of the report that list who attended.
ATTENDANCE: Final = range(10, 14)

_LINK: Final = re.compile(r"\s*https?://\S+\s*")
_SYMBOLS: Final = re.compile(
    r"(?:CAC/COSP|CTOC/COP)(?:/[A-Z]*\.?\d+|/[A-Z]+|/(?:Add|Corr|Rev)\.\d+)+(?:[和及至,、-](?:Add|Corr|Rev)\.\d+(?:-\d+)?)*",
    re.ASCII,
)
_RESOLUTIONS: Final = re.compile(r"第(\d{1,2}/\d{1,3})号", re.ASCII)


class SourceError(Exception):
    """The texts that were given are not those that this script reads."""


@dataclass(frozen=True, slots=True)
class Papers:
    """The two documents without white space and links, and the paragraphs of the report."""

    report: str
    agenda: str
    paragraphs: Mapping[int, str]

    def __contains__(self, words: str) -> bool:
        """Whether words stand literally in one of the documents."""
        return squeeze(words) in self.report or squeeze(words) in self.agenda


@dataclass(frozen=True, slots=True)
class Wording:
    """A Chinese text of the file: where it stands, what it says, whether it is ours, and what is cited for it."""

    pointer: str
    words: str
    is_derived: bool
    citations: tuple[Citation, ...]


def squeeze(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split())


def lines_of(path: Path) -> list[str]:
    """Return the lines of a text but for those that are only a link."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not _LINK.fullmatch(line)]


def read_papers(report: Path, agenda: Path) -> Papers:
    """Read the two documents."""
    lines = lines_of(report)
    papers = Papers(
        report=squeeze("".join(lines)),
        agenda=squeeze("".join(lines_of(agenda))),
        paragraphs=split_paragraphs(lines),
    )
    if not papers.paragraphs:
        raise SourceError(f"{report} has no numbered paragraph")
    return papers


def split_paragraphs(lines: Sequence[str]) -> dict[int, str]:
    """Return the numbered paragraphs without white space; a heading belongs to the paragraph before it.

    A number opens a paragraph only if it is the next one, so the items of an agenda inside a paragraph do not.
    """
    paragraphs: dict[int, str] = {}
    for line in lines:
        if re.match(rf"\s*{len(paragraphs) + 1}\.\s*\S", line):
            paragraphs[len(paragraphs) + 1] = ""
        if paragraphs:
            paragraphs[len(paragraphs)] += squeeze(line)
    return paragraphs


def wordings(plain: Any, pointer: str = "", citations: tuple[Citation, ...] = ()) -> Iterator[Wording]:
    """Yield every Chinese text in plain data, with the citations of the nearest thing around it that has some."""
    if isinstance(plain, list):
        for place, member in enumerate(plain):
            yield from wordings(member, f"{pointer}/{place}", citations)
    if not isinstance(plain, dict):
        return
    if "citations" in plain:
        citations = tuple(Citation.of(each["document"], each.get("at")) for each in plain["citations"])
    if isinstance(plain.get("zh"), str):
        yield Wording(f"{pointer}/zh", plain["zh"], "zh" in plain.get("derived", ()), citations)
    for key, member in plain.items():
        yield from wordings(member, f"{pointer}/{key}", citations)


def cites_further(wording: Wording) -> bool:
    """Whether a document other than the two is cited for a text."""
    return any(citation.document not in {REPORT, AGENDA} for citation in wording.citations)


def stands_where_cited(wording: Wording, papers: Papers) -> bool:
    """Whether a text stands in the agenda or in a paragraph of the report that is cited for it, if any is."""
    places = [citation.at for citation in wording.citations if citation.document == REPORT and citation.at]
    numbers = [number for place in places if place.kind is PlaceKind.PARAGRAPH for number in place.numbers()]
    words = squeeze(wording.words)
    in_agenda = any(citation.document == AGENDA for citation in wording.citations) and words in papers.agenda
    return not numbers or in_agenda or any(words in papers.paragraphs.get(number, "") for number in numbers)


def check_wordings(plain: Any, papers: Papers, notes: list[str]) -> Iterator[str]:
    """Yield texts that neither are marked as derived nor stand in the documents; note what may or may not be right."""
    for wording in wordings(plain):
        said = f"{wording.pointer}: {wording.words}"
        if wording.is_derived:
            if wording.words in papers:
                notes.append(f"{said}: marked as derived, but stands literally in the documents")
        elif wording.words not in papers:
            if cites_further(wording):
                notes.append(f"{said}: not in the documents; a further one is cited")
            else:
                yield f"{said}: not marked as derived, and not in the documents"
        elif "/contents/" not in wording.pointer and not stands_where_cited(wording, papers):
            notes.append(f"{said}: not in the paragraphs cited")


def listed(paragraph: str, recorded: list[str]) -> list[str]:
    """Return the names that a paragraph lists after its colon; of one in prose, those recorded that it has."""
    _, colon, names = paragraph.partition("：")
    if colon:
        return [without_brackets(name) for name in re.split(r"、(?![^（]*）)", names.partition("。")[0])]
    return [name for name in recorded if name in paragraph] or [paragraph]


def without_brackets(name: str) -> str:
    """Return a name without the abbreviation that follows it in brackets."""
    return name.partition("（")[0]


def check_attendance(bundle: Bundle, meeting: Meeting, papers: Papers) -> Iterator[str]:
    """Yield where who is recorded as attending is not who is listed, in that order."""
    for number in ATTENDANCE:
        recorded = [without_brackets(name) for name in attending(bundle, meeting, number)]
        printed = listed(papers.paragraphs.get(number, ""), recorded)
        for line in difflib.ndiff(printed, recorded):
            if line.startswith(("-", "+")):
                yield f"paragraph {number} (- the report, + the file): {line}"


def attending(bundle: Bundle, meeting: Meeting, number: int) -> Iterator[str]:
    """Yield the Chinese names of those for whose attendance a paragraph is cited."""
    at = ParagraphRef(kind=PlaceKind.PARAGRAPH, number=number)
    for delegation in meeting.attendance:
        if any((citation.document, citation.at) == (REPORT, at) for citation in delegation.citations):
            yield name_of(bundle, meeting, delegation.actor)


def name_of(bundle: Bundle, meeting: Meeting, actor: ActorId) -> str:
    """Return the Chinese name that an actor had when the meeting began."""
    record = bundle.get(actor)
    if isinstance(record, Jurisdiction):
        return record.name(meeting.held.start if meeting.held else None).short.in_("zh")
    return record.name.in_("zh") if isinstance(record, Organization) else str(actor)


def check_sections(report: Document, papers: Papers) -> Iterator[str]:
    """Yield sections of the report whose heading does not stand before their first paragraph, or that leave gaps."""
    for section in report.contents:
        label = section.letter or to_chinese(section.number or 0)
        heading = f"{label}.{squeeze(section.title.in_('zh'))}"
        if not any(heading + first in papers.report for first in (f"{section.first}.", "A.")):
            yield f"section {label}: {heading} does not stand before paragraph {section.first}"
    whole = [section for section in report.contents if section.depth == 1]
    held = [number for section in whole for number in range(section.first or 0, (section.last or 0) + 1)]
    if held != list(papers.paragraphs):
        yield f"sections: paragraphs {sorted(set(held) ^ set(papers.paragraphs))} are in none, or in one that is not"


def check_citations(bundle: Bundle, papers: Papers) -> Iterator[str]:
    """Yield symbols and resolutions that are cited in the documents and have no record."""
    text = papers.report + " " + papers.agenda
    symbols = {symbol for match in _SYMBOLS.finditer(text) for symbol in parse_citation(match[0])}
    known = {document.symbol for document in bundle.documents.values()}
    for symbol in sorted(symbols - known, key=str):
        yield f"{symbol}: cited in the documents, no record"
    numbers = {ResolutionNumber.parse(match[1]) for match in _RESOLUTIONS.finditer(text)}
    for number in sorted(numbers - {resolution.number for resolution in bundle.resolutions.values()}, key=str):
        yield f"resolution {number}: cited in the documents, no record"


def check_coverage(bundle: Bundle, papers: Papers) -> Iterator[str]:
    """Yield paragraphs of the report that no record cites, and citations of paragraphs that are not there."""
    places = [entry for entry in coverage(bundle, REPORT) if entry.place.kind is PlaceKind.PARAGRAPH]
    cited = {entry.place.number for entry in places if entry.records}
    for number in papers.paragraphs:
        if number not in cited:
            yield f"paragraph {number}: cited by no record"
    for entry in places:
        if entry.records and entry.place.number not in papers.paragraphs:
            yield f"{entry.place}: cited by {', '.join(entry.records)}, but not there"


def differences(plain: Any, bundle: Bundle, papers: Papers, notes: list[str]) -> Iterator[str]:
    """Yield every difference; add to ``notes`` what may or may not be right."""
    yield from check_wordings(plain, papers, notes)
    yield from check_attendance(bundle, bundle.meetings[MEETING], papers)
    yield from check_sections(bundle.documents[REPORT], papers)
    yield from check_citations(bundle, papers)
    yield from check_coverage(bundle, papers)


def main(arguments: list[str] | None = None) -> int:
    """Check the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the records of the eleventh meeting against its documents.")
    parser.add_argument("--report", type=Path, required=True, metavar="FILE", help="the report, in Chinese")
    parser.add_argument("--agenda", type=Path, required=True, metavar="FILE", help="the annotated agenda, in Chinese")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
    options = parser.parse_args(arguments)
    target: Path = options.target
    notes: list[str] = []
    try:
        papers = read_papers(options.report, options.agenda)
        plain = json.loads(target.read_bytes())
        found = list(differences(plain, load(target), papers, notes))
    except (AssetRecoveryError, SourceError, OSError, UnicodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    for note in notes:
        print(f"note: {note}", file=sys.stderr)
    for line in found:
        print(line)
    print(f"{len(papers.paragraphs)} paragraphs, {len(found)} differences, {len(notes)} notes", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
