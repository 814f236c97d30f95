"""What a session or meeting is called: sixth session, resumed seventh session, eleventh meeting, 第十一次会议."""

from collections.abc import Mapping
from typing import Final

from assetrecovery.agenda.meetings import Meeting, MeetingKind
from assetrecovery.mandates.bodies import Body, MeetingForm
from assetrecovery.values.languages import Language
from assetrecovery.values.terms import LocalTerm
from assetrecovery.wording.dates import period
from assetrecovery.wording.numbers import meeting, ordinal, session
from assetrecovery.wording.punctuation import bracketed
from assetrecovery.wording.taking import worded

__all__ = ["meeting_name"]

_IN_CHINESE: Final[Mapping[MeetingKind | LocalTerm | None, str]] = {
    MeetingKind.SPECIAL: "特别会议",
    MeetingKind.INTERSESSIONAL: "闭会期间会议",
    MeetingKind.PREPARATORY: "筹备会议",
}


@worded
def meeting_name(held: Meeting, body: Body | None, language: Language) -> str:
    """Name a session or meeting as its body counts; without its body, as a meeting.

    One that its body has not numbered is told by its days, since several would have the same name.

    >>> from assetrecovery.data import bundled
    >>> history = bundled("wg2-history")
    >>> names = [(history.meetings[id], history.bodies[history.meetings[id].body]) for id in ("cosp-6", "wg2-11")]
    >>> [meeting_name(held, body, "en") for held, body in names], [meeting_name(*pair, "zh") for pair in names]
    (['sixth session', 'eleventh meeting'], ['第六届会议', '第十一次会议'])
    >>> meeting_name(history.meetings["cosp-intersessional-2022"], history.bodies["cosp"], "en")
    'intersessional meeting (from 5 to 8 September 2022)'
    """
    name = _named(held, body, language)
    days = period(held.held, language) if held.held and held.number is None else None
    return bracketed(name, days, language)


def _named(held: Meeting, body: Body | None, language: Language) -> str:
    form = body.form if body else MeetingForm.MEETING
    if held.kind in {MeetingKind.INTERSESSIONAL, MeetingKind.PREPARATORY}:
        form = MeetingForm.MEETING
    if language == "zh":
        return _chinese(held, form)
    return _english(held, form)


def says_of(held: Meeting) -> tuple[str, ...]:
    """The fields beside the number that the name of a meeting says.

    >>> from assetrecovery.data import bundled
    >>> says_of(bundled("wg2-history").meetings["irg-9-resumed-2"])
    ('kind', 'resumption')
    """
    if held.kind is MeetingKind.RESUMED:
        return ("kind", "resumption")
    return ("kind",) if held.kind in _IN_CHINESE or isinstance(held.kind, LocalTerm) else ()


def _english(held: Meeting, form: MeetingForm) -> str:
    plain = form.label("en")
    numbered = _numbered(held, form, "en") or plain
    if held.kind is MeetingKind.RESUMED:
        return " ".join([*([ordinal(held.resumption, "en")] if held.resumption else []), "resumed", numbered])
    if isinstance(held.kind, LocalTerm):
        return bracketed(numbered, held.kind.label("en"), "en") if held.number else held.kind.label("en")
    if held.kind in _IN_CHINESE and held.kind is not None:
        return numbered.removesuffix(plain) + f"{held.kind.label('en')} {plain}"
    return numbered


def _chinese(held: Meeting, form: MeetingForm) -> str:
    numbered = _numbered(held, form, "zh") or "会议"
    if held.kind is MeetingKind.RESUMED:
        numbered = numbered if held.number else ""
        return numbered + (f"{ordinal(held.resumption, 'zh')}次续会" if held.resumption else "续会")
    if isinstance(held.kind, LocalTerm):
        return bracketed(numbered, held.kind.label("zh"), "zh") if held.number else held.kind.label("zh")
    return numbered.removesuffix("会议") + _IN_CHINESE[held.kind] if held.kind in _IN_CHINESE else numbered


def _numbered(held: Meeting, form: MeetingForm, language: Language) -> str | None:
    if held.number is None:
        return None
    return session(held.number, language) if form is MeetingForm.SESSION else meeting(held.number, language)
