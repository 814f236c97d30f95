# SPDX-License-Identifier: MIT
"""Check the history of the Working Group: whether it agrees with itself and with the eleventh meeting behind it.

The file, ``src/assetrecovery/data/wg2-history.json``, is kept by hand: this script never writes it.  It prints every
difference and exits with status 1 if there is one.

What is checked:

* The meetings of the Working Group and the sessions of the Conference, those of the eleventh meeting's file included,
  are numbered from 1 without a gap and stand in the order of time.
* A resumed session is of the session that it resumes, and a meeting held during a session lies within it.
* A resolution or decision bears the number of the session that adopted it, and has the body of that session; those
  that set up and continued the Working Group come in the order of their sessions.
* No paper of a meeting bears a later year in its symbol than the meeting, and no report is dated before its meeting.
* Every record cites a document of the file or of the data behind it; a document that cites none has an address, a
  symbol or another reference by which it can be found.
* A record that replaces one of the eleventh meeting's file adds to it and takes nothing back.

What cannot be checked here: any of it against the pages and papers that are cited.  Most are copies on the web, which
do not come with this repository; whoever doubts a day must read them there.

The script needs no package but the library itself.
"""

import argparse
import itertools
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

from assetrecovery import Answer, AssetRecoveryError, Bundle, Citation, Document, Meeting, Period, Text, load
from assetrecovery.introspection.fields import nested
from assetrecovery.values.ids import BodyId

ROOT: Final = Path(__file__).resolve().parents[1]
DATA: Final = ROOT / "src" / "assetrecovery" / "data"
TARGET: Final = DATA / "wg2-history.json"
BASE: Final = DATA / "wg2-11.json"
WORKING_GROUP: Final = BodyId("wg2")
CONFERENCE: Final = BodyId("cosp")


def own(bundle: Bundle, kind: type[Any]) -> list[Any]:
    """Return the records of a kind that stand in the file itself, in its order."""
    return [record for record in bundle.records if isinstance(record, kind)]


def when(record: Meeting) -> Period | None:
    """Return when a meeting or session was held, or the longer stretch in which it was."""
    return record.held or record.held_within


def check_order(what: str, records: Sequence[Meeting]) -> Iterator[str]:
    """Yield numbers that are missing or repeated, and dates that do not grow with the numbers."""
    numbers = [record.number for record in records]
    if numbers != list(range(1, len(records) + 1)):
        yield f"{what}: numbers {numbers}, expected 1 to {len(records)}"
    for record in records:
        if when(record) is None:
            yield f"{record.id}: no date"
    dated = [(record.id, period) for record in records if (period := when(record))]
    for (earlier, before), (later, after) in itertools.pairwise(dated):
        if not before.surely_before(after):
            yield f"{earlier} of {before} is not before {later} of {after}"


def check_file_order(bundle: Bundle) -> Iterator[str]:
    """Yield if the file itself does not have the sessions and meetings of each body in the order of their numbers."""
    for body in {meeting.body for meeting in own(bundle, Meeting)}:
        numbers = [meeting.number for meeting in own(bundle, Meeting) if meeting.body == body and meeting.number]
        if numbers != sorted(numbers):
            yield f"{body}: the file has the numbers {numbers}"


def numbered(bundle: Bundle, body: BodyId) -> list[Meeting]:
    """Return the numbered sessions or meetings of a body in the order of their numbers, but for what was resumed."""
    found = [held for held in bundle.meetings.values() if held.body == body and held.number and held.kind is None]
    return sorted(found, key=lambda held: held.number or 0)


def check_links(bundle: Bundle) -> Iterator[str]:
    """Yield resumed sessions that are not of the session they resume, and meetings outside the session they are in."""
    for meeting in bundle.meetings.values():
        resumed = bundle.meetings.get(meeting.resumes) if meeting.resumes else None
        if resumed and (resumed.body, resumed.number) != (meeting.body, meeting.number):
            yield f"{meeting.id}: resumes {resumed.id}, which is another session"
        around = bundle.meetings.get(meeting.held_during) if meeting.held_during else None
        if around and around.held and meeting.held and not around.held.possibly_overlaps(meeting.held):
            yield f"{meeting.id}: held {meeting.held}, not during {around.id}"


def check_resolutions(bundle: Bundle) -> Iterator[str]:
    """Yield resolutions whose number is not of their session, or whose body is not that of the session."""
    for resolution in bundle.resolutions.values():
        session = bundle.meetings[resolution.meeting] if resolution.meeting else None
        if session is None:
            if resolution.body == CONFERENCE:
                yield f"{resolution.id}: no session"
        elif (resolution.number.session, resolution.body) != (session.number, session.body):
            yield f"{resolution.id}: {resolution.number} is not of session {session.number} of {session.body}"


def check_continuation(bundle: Bundle) -> Iterator[str]:
    """Yield if the Working Group was continued before it was set up, or in another order than that of time."""
    body = bundle.bodies[WORKING_GROUP]
    acts = [*([body.established_by] if body.established_by else []), *body.continued_by]
    numbers = [(number.session or 0, number.serial) for act in acts if (number := bundle.resolutions[act].number)]
    if numbers != sorted(set(numbers)):
        yield f"{body.id}: set up and continued by {', '.join(acts)}, which is not the order of time"


def check_papers(bundle: Bundle) -> Iterator[str]:
    """Yield papers of a later year than their meeting, and reports from before it."""
    for meeting in own(bundle, Meeting):
        held = when(meeting)
        for paper in (bundle.documents[document] for document in meeting.documents):
            if held and held.latest and paper.symbol and (paper.symbol.year or 0) > held.latest.year:
                yield f"{meeting.id}: held {held}, has {paper.symbol}"
        report = bundle.documents[meeting.report] if meeting.report else None
        if held and report and report.date and report.date.surely_before(held):
            yield f"{meeting.id}: held {held}, reported on {report.date}"


def check_citations(bundle: Bundle) -> Iterator[str]:
    """Yield records that cite nothing, documents that cannot be found, and citations that lead nowhere."""
    for record in bundle.records:
        cited = [value.document for _, value in nested(record) if isinstance(value, Citation)]
        if not cited and not (isinstance(record, Document) and can_be_found(record)):
            yield f"{record.id}: cites no document"
        yield from (
            f"{record.id}: cites {document}, which is not here"
            for document in cited
            if document not in bundle.documents
        )
        if record.id in cited:
            yield f"{record.id}: cites itself"


def can_be_found(document: Document) -> bool:
    """Whether a document has an address, a symbol or another reference."""
    return any((document.url, document.symbol, document.reference))


def check_replaced(bundle: Bundle, base: Bundle) -> Iterator[str]:
    """Yield what a record takes back of the one that it replaces."""
    for record in bundle.records:
        old = base.get(record.id)
        if old is None:
            continue
        if type(old) is not type(record):
            yield f"{record.id}: was a {type(old).__name__}, is a {type(record).__name__}"
            continue
        for field in attrs.fields(type(record)):
            before, after = getattr(old, field.name), getattr(record, field.name)
            if not is_kept(before, after):
                yield f"{record.id}: {field.name} was {before}, is {after}"


def is_kept(before: object, after: object) -> bool:
    """Whether a value is still what it was, or has more in it; nothing is lost where nothing was."""
    if before is None or before is Answer.UNKNOWN or before == after:
        return True
    if isinstance(before, Text) and isinstance(after, Text):  # a further source may bear out what had been ours
        return attrs.evolve(before, derived=()) == attrs.evolve(after, derived=())
    return isinstance(before, tuple) and isinstance(after, tuple) and all(member in after for member in before)


def differences(bundle: Bundle, base: Bundle) -> Iterator[str]:
    """Yield every difference."""
    yield from check_order("meetings of the Working Group", numbered(bundle, WORKING_GROUP))
    yield from check_order("sessions of the Conference", numbered(bundle, CONFERENCE))
    yield from check_links(bundle)
    yield from check_file_order(bundle)
    yield from check_resolutions(bundle)
    yield from check_continuation(bundle)
    yield from check_papers(bundle)
    yield from check_citations(bundle)
    yield from check_replaced(bundle, base)


def main(arguments: list[str] | None = None) -> int:
    """Check the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the history of the Working Group.")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
    parser.add_argument("--base", type=Path, default=BASE, metavar="FILE", help="the data behind it")
    options = parser.parse_args(arguments)
    try:
        base = load(options.base)
        bundle = load(options.target, base=base)
    except AssetRecoveryError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    found = list(differences(bundle, base))
    for line in found:
        print(line)
    print(f"{len(bundle.records)} records, {len(found)} differences", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
