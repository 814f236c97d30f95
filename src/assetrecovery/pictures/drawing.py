"""Drawing a record of a bundle: as SVG, to look at and to print, or as Mermaid, for pages that draw it themselves."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.arrangements.returns import Return
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
from assetrecovery.show.marking import MARK
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
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.wording import labelled

__all__ = ["PictureForm", "PictureKind", "draw"]


class PictureKind(TermEnum):
    """Kind of picture · 图的种类. What a picture shows of a record."""

    MONEY = ours("money", en="money: stages, differences and legs", zh="资金：各阶段、差额和移交")
    TIMELINE = ours("timeline", en="timeline of events", zh="事件时间线")
    CHAIN = ours("chain", en="from mandate to recommendation", zh="从任务授权到建议")
    PROGRAMME = ours("programme", en="organization of work", zh="工作安排")


class PictureForm(TermEnum):
    """Form of a picture · 图的格式. As what a picture is written."""

    SVG = ours("svg", en="SVG, an image", zh="SVG图像")
    MERMAID = ours("mermaid", en="Mermaid, a text to draw from", zh="Mermaid文本")


def draw(
    bundle: Bundle,
    record_id: str,
    language: Language,
    kind: PictureKind | str | None = None,
    *,
    form: PictureForm | str = PictureForm.SVG,
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
    language, record = spoken(language), bundle.get(record_id)
    if record is None:
        raise UnknownIdError([Fault.UNKNOWN_ID.problem()])
    chosen = coded(PictureKind, kind) if kind is not None else _first(record)
    drawing = _DRAWN[chosen]
    if drawing.of is not None and not isinstance(record, drawing.of):
        found, expected = kind_of(record), RecordKind(snake(drawing.of.__name__))
        raise refuse(
            Fault.WRONG_KIND,
            found=Words(found.label("en"), found.label("zh")),
            expected=Words(expected.label("en"), expected.label("zh")),
        )
    if coded(PictureForm, form) is PictureForm.MERMAID:
        return drawing.mermaid(bundle, language, record)
    canvas, title, words = drawing.picture(bundle, language, record)
    foot(canvas, language)
    return canvas.svg(f"{chosen.code}-{record_id}-{language}", title, words)


def picture_within(bundle: Bundle, record: Record, language: Language, kind: PictureKind) -> str:
    """Draw a record for a page that has the disclaimer itself."""
    canvas, title, words = _DRAWN[kind].picture(bundle, language, record)
    return canvas.svg(f"{kind.code}-{record.id}-{language}", title, words)


def foot(canvas: Canvas, language: Language) -> None:
    """End a picture as every sheet ends: what the mark means, if it is in it, and the disclaimer."""
    y, room = canvas.height, canvas.width - 2 * MARGIN
    is_marked = any(MARK in found.text for found in canvas.labels)
    for note in (Phrase.DERIVED, Phrase.DISCLAIMER) if is_marked else (Phrase.DISCLAIMER,):
        y = canvas.write(note.in_(language), (MARGIN, y, room), size=9, kind="soft") + 3


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
    picture: Callable[[Bundle, Language, Any], _Drawn]
    mermaid: Callable[[Bundle, Language, Any], str]


def _money(bundle: Bundle, language: Language, record: Return) -> _Drawn:
    sheet = ReturnSheet(bundle, language, record)
    return money_picture(sheet), _title(sheet, PictureKind.MONEY), "\n".join(answers(sheet))


def _timeline(bundle: Bundle, language: Language, record: Return) -> _Drawn:
    sheet = ReturnSheet(bundle, language, record)
    words = "\n".join(event_words(sheet, event) for event in in_order(sheet))
    return timeline_picture(sheet), _title(sheet, PictureKind.TIMELINE), words or sheet.phrase(Phrase.NOT_RECORDED)


def _title(sheet: ReturnSheet, kind: PictureKind) -> str:
    return labelled(kind.label(sheet.language), sheet.name(sheet.record), sheet.language)


def _chain(bundle: Bundle, language: Language, record: Record) -> _Drawn:
    sheet, found = Sheet(bundle, language), trace(bundle, record.id)
    words = "\n".join(labelled(step.stage.label(language), step_words(sheet, step), language) for step in found.steps)
    return chain_picture(sheet, found), labelled(PictureKind.CHAIN.label(language), sheet.name(record), language), words


def _programme(bundle: Bundle, language: Language, record: Meeting) -> _Drawn:
    sheet = MeetingSheet(bundle, language, record)
    title = labelled(PictureKind.PROGRAMME.label(language), sheet.name(record), language)
    return programme_picture(sheet), title, "\n".join(programme_part(sheet)) or sheet.phrase(Phrase.NOT_RECORDED)


_DRAWN: Final[Mapping[PictureKind, _Drawing]] = TotalTable(
    PictureKind,
    {
        PictureKind.MONEY: _Drawing(
            Return, _money, lambda bundle, language, record: money_mermaid(ReturnSheet(bundle, language, record))
        ),
        PictureKind.TIMELINE: _Drawing(
            Return, _timeline, lambda bundle, language, record: timeline_mermaid(ReturnSheet(bundle, language, record))
        ),
        PictureKind.CHAIN: _Drawing(
            None,
            _chain,
            lambda bundle, language, record: chain_mermaid(Sheet(bundle, language), trace(bundle, record.id)),
        ),
        PictureKind.PROGRAMME: _Drawing(
            Meeting,
            _programme,
            lambda bundle, language, record: programme_mermaid(MeetingSheet(bundle, language, record)),
        ),
    },
)
