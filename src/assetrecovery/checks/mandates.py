"""Rules on bodies, resolutions and mandates."""

import itertools
from collections.abc import Iterator
from typing import Final

from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.mandates.bodies import Body
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.values.languages import Words
from assetrecovery.values.numerals import letter_number, number_letter

_PARAGRAPH_1: Final = "CAC/COSP/WG.2/2017/4, para. 1"


def _established_among_continuing(_: BundleIndex, body: Body) -> Iterator[Hit]:
    for place, resolution_id in enumerate(body.continued_by):
        if resolution_id == body.established_by:
            yield Hit(("continued_by", place))


def _order(resolution: Resolution) -> tuple[int, int]:
    return (resolution.number.session or resolution.number.year or 0, resolution.number.serial)


def _continuing_out_of_order(scene: BundleIndex, body: Body) -> Iterator[Hit]:
    known = [scene.bundle.resolutions.get(resolution_id) for resolution_id in body.continued_by]
    numbers = [
        (place, _order(record)) for place, record in enumerate(known) if record and body.parent in {None, record.body}
    ]
    for (_, before), (place, number) in itertools.pairwise(numbers):
        if number <= before:
            yield Hit(("continued_by", place))


def _session_of_another_number(scene: BundleIndex, resolution: Resolution) -> Iterator[Hit]:
    session = scene.bundle.meetings.get(resolution.meeting) if resolution.meeting else None
    if session is None:
        return
    counted = session.number is None or resolution.number.session in {None, session.number}
    if not counted or session.body != resolution.body:
        yield Hit(("meeting",))


def _letters_with_gaps(scene: BundleIndex, mandate: Mandate) -> Iterator[Hit]:
    """Look for the letter before; the first of an act must be (a)."""
    if mandate.letter in {None, "a"} or not mandate.sources:
        return
    before = number_letter(letter_number(mandate.letter) - 1) if mandate.letter else None
    if (mandate.sources, mandate.kind, before) not in scene.points:
        yield Hit(("letter",))


RULES: Final = (
    Rule(
        id="established_not_continued",
        severity=Severity.ERROR,
        source=_PARAGRAPH_1,
        sentence=Words(
            "the resolution that established the body is also listed as continuing it; list it once",
            "设立该机构的决议又列为延续决议；请只列一次",
        ),
        find=_established_among_continuing,
        applies_to=(Body,),
    ),
    Rule(
        id="continuing_in_order",
        severity=Severity.WARNING,
        source=_PARAGRAPH_1,
        sentence=Words(
            "the continuing resolutions are not in the order of their numbers; put them in order, each once",
            "延续决议未按编号顺序排列；请按顺序排列，每项一次",
        ),
        find=_continuing_out_of_order,
        applies_to=(Body,),
    ),
    Rule(
        id="resolution_of_its_session",
        severity=Severity.ERROR,
        source="numbering of resolutions of the Conference: session/serial number",
        sentence=Words(
            "the number names another session or body than the session given; correct one of them",
            "编号所示届会或机构与所填届会不符；请更正其一",
        ),
        find=_session_of_another_number,
        applies_to=(Resolution,),
    ),
    Rule(
        id="mandate_letters_consecutive",
        severity=Severity.INFORMATION,
        source="CAC/COSP/WG.2/2017/4, para. 2",
        sentence=Words(
            "the letter before this one is not among the mandates of the same act; add that mandate, or correct the "
            "letter",
            "同一文件的任务授权中没有前一字母；请补上该项任务授权或更正字母",
        ),
        find=_letters_with_gaps,
        applies_to=(Mandate,),
    ),
)
"""The rules on mandates."""
