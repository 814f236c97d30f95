"""Drawing a record of a bundle: as SVG, to look at and to print, or as Mermaid, for pages that draw it themselves."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.kinds import snake
from assetrecovery.pictures.canvas import MARGIN, Canvas
from assetrecovery.pictures.chains import chain_picture
from assetrecovery.pictures.mermaid import chain_mermaid, money_mermaid, programme_mermaid, timeline_mermaid
from assetrecovery.pictures.money import money_picture
from assetrecovery.pictures.programmes import programme_picture
from assetrecovery.pictures.timelines import event_words, in_order, timeline_picture
from assetrecovery.queries.traces import trace
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.show.marking import MARK, SILENT, Marks
from assetrecovery.show.meetings.programme import programme_part
from assetrecovery.show.meetings.sheet import MeetingSheet
from assetrecovery.show.meetings.traces import step_words
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import answers
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.errors import Fault, UnknownIdError, refuse, spoken
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.shorthand import coded
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.wording import labelled

__all__ = ["PictureForm", "PictureKind", "draw"]


class PictureKind(TermEnum):
    """Kind of picture · 图的种类. What a picture shows of a record."""

    MONEY = ours("money", en="money: stages, differences and legs", zh="资金：各阶段、差额和移交")
    TIMELINE = ours("timeline", en="timeline of events", zh="事件时间线")
    CHAIN = ours("chain", en="from mandate to recommendation", zh="从任务授权到建议")
    PROGRAMME = Term("programme", en="organization of work", zh="工作安排", source="CAC/COSP/WG.2/2017/4, section II.B")


class PictureForm(TermEnum):
    """Form of a picture · 图的格式. As what a picture is written."""

    SVG = ours("svg", en="SVG, an image", zh="SVG图像")
    MERMAID = ours("mermaid", en="Mermaid, a text to draw from", zh="Mermaid文本")


@over_bundle
def draw(
    bundle: Bundle,
    record_id: str,
    language: Language,
    kind: PictureKind | str | None = None,
    *,
    form: PictureForm | str = PictureForm.SVG,
    marks: Marks | str = Marks.QUOTABLE,
) -> str:
    """Draw a record: of a return its money or its events, of a meeting its programme, of anything else its chain.

    A picture is a whole image that shows in light and in dark, with its words for who cannot see it, and the disclaimer
    at its foot. Raises `UnknownIdError` for an id that is not there (`unknown_id`) or that no chain passes through
    (`not_in_a_chain`), and `InvalidError` for a kind of picture that is not made of such a record (`wrong_kind`).

    >>> from assetrecovery.data import bundled
    >>> draw(bundled("returns"), "usa-kgz-2019", "zh").startswith("<svg")
    True
    >>> print(draw(bundled("wg2-11"), "wg2-11-rec-67", "en", form="mermaid").splitlines()[0])
    flowchart LR
    """
    asked, record = Asked(bundle, spoken(language), coded(Marks, marks)), bundle.get(record_id)
    if record is None:
        raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
    chosen = coded(PictureKind, kind) if kind is not None else _first(record)
    _check_kind(chosen, record)
    if coded(PictureForm, form) is PictureForm.MERMAID:
        return _with_notes(_DRAWN[chosen].mermaid(asked, record), asked.language)
    canvas, title, words = _DRAWN[chosen].picture(asked, record)
    foot(canvas, asked.language)
    return canvas.svg(f"{chosen.code}-{record_id}-{asked.language}", title, words).replace(SILENT, "")


class Asked(NamedTuple):
    """Out of which records a picture is drawn, in which language, and which wording of ours is marked in it."""

    bundle: Bundle
    language: Language
    marks: Marks


class Within(NamedTuple):
    """A picture for a page, and whether its letters are too small to read where the page is printed upright."""

    svg: str
    is_broad: bool


def picture_within(asked: Asked, record: Record, kind: PictureKind) -> Within:
    """Draw a record for a page that ends with the notes itself."""
    canvas, title, words = _DRAWN[kind].picture(asked, record)
    return Within(canvas.svg(f"{kind.code}-{record.id}-{asked.language}", title, words), canvas.width > _BROAD)


_BROAD: Final = 1000
"""On a sheet of A4 that stands upright, the small letters of a broader picture are less than five points high."""


def notes(drawn: str) -> Iterator[Phrase]:
    """What is to be said at the foot of something drawn: what the mark means, what is not marked, the disclaimer."""
    said = ((Phrase.DERIVED, MARK in drawn), (Phrase.UNMARKED, SILENT in drawn), (Phrase.DISCLAIMER, True))
    yield from (note for note, needed in said if needed)


def foot(canvas: Canvas, language: Language) -> None:
    """End a picture as every sheet ends."""
    y, room = canvas.height, canvas.width - 2 * MARGIN
    for note in notes("".join(found.text for found in canvas.labels)):
        y = canvas.write(note.in_(language), (MARGIN, y, room), size=9, kind="soft") + 3


def _with_notes(drawn: str, language: Language) -> str:
    """Mermaid draws no foot; what would stand there is said in comments."""
    return drawn.replace(SILENT, "") + "".join(f"%% {note.in_(language)}\n" for note in notes(drawn))


def _check_kind(kind: PictureKind, record: Record) -> None:
    """Refuse a picture of what has none of its kind."""
    drawn_of = _DRAWN[kind].of
    if drawn_of is not None and not isinstance(record, drawn_of):
        found, expected = kind_of(record), RecordKind(snake(drawn_of.__name__))
        raise refuse(Fault.WRONG_KIND, found=_words(found), expected=_words(expected))


def _words(kind: RecordKind) -> Words:
    return Words(kind.label("en"), kind.label("zh"))


def _first(record: Record) -> PictureKind:
    """Which picture is made of a record if nobody says which."""
    if isinstance(record, Return):
        return PictureKind.MONEY
    return PictureKind.PROGRAMME if isinstance(record, Meeting) else PictureKind.CHAIN


# ── how each is made ─────────────────────────────────────────────────────────────────────────────

_Drawn: TypeAlias = tuple[Canvas, str, str]
"""A picture with its title and the words that stand for it."""


class _Drawing(NamedTuple):
    """How a picture of one kind is made, and of which record; of any that a chain passes through, if it is not said."""

    of: type[Return] | type[Meeting] | None
    picture: Callable[[Asked, Any], _Drawn]
    mermaid: Callable[[Asked, Any], str]


def _of_a_return(asked: Asked, record: Return) -> ReturnSheet:
    return ReturnSheet(asked.bundle, asked.language, record, asked.marks)


def _money(asked: Asked, record: Return) -> _Drawn:
    sheet = _of_a_return(asked, record)
    return money_picture(sheet), _title(sheet, record, PictureKind.MONEY), "\n".join(answers(sheet))


def _timeline(asked: Asked, record: Return) -> _Drawn:
    sheet = _of_a_return(asked, record)
    words = "\n".join(event_words(sheet, event) for event in in_order(sheet)) or sheet.phrase(Phrase.NOT_RECORDED)
    return timeline_picture(sheet), _title(sheet, record, PictureKind.TIMELINE), words


def _title(sheet: Sheet, record: Record, kind: PictureKind) -> str:
    return labelled(kind.label(sheet.language), sheet.name(record), sheet.language)


def _chain(asked: Asked, record: Record) -> _Drawn:
    sheet, found = _any_sheet(asked), trace(asked.bundle, record.id)
    lines = (labelled(sheet.label(step.stage), step_words(sheet, step), sheet.language) for step in found.steps)
    return chain_picture(sheet, found), _title(sheet, record, PictureKind.CHAIN), "\n".join(lines)


def _any_sheet(asked: Asked) -> Sheet:
    return Sheet(asked.bundle, asked.language, marks=asked.marks)


def _programme(asked: Asked, record: Meeting) -> _Drawn:
    sheet = _of_a_meeting(asked, record)
    words = "\n".join(programme_part(sheet)) or sheet.phrase(Phrase.NOT_RECORDED)
    return programme_picture(sheet), _title(sheet, record, PictureKind.PROGRAMME), words


def _of_a_meeting(asked: Asked, record: Meeting) -> MeetingSheet:
    return MeetingSheet(asked.bundle, asked.language, record, asked.marks)


_DRAWN: Final[Mapping[PictureKind, _Drawing]] = TotalTable(
    PictureKind,
    {
        PictureKind.MONEY: _Drawing(Return, _money, lambda asked, record: money_mermaid(_of_a_return(asked, record))),
        PictureKind.TIMELINE: _Drawing(
            Return, _timeline, lambda asked, record: timeline_mermaid(_of_a_return(asked, record))
        ),
        PictureKind.CHAIN: _Drawing(
            None, _chain, lambda asked, record: chain_mermaid(_any_sheet(asked), trace(asked.bundle, record.id))
        ),
        PictureKind.PROGRAMME: _Drawing(
            Meeting, _programme, lambda asked, record: programme_mermaid(_of_a_meeting(asked, record))
        ),
    },
)
