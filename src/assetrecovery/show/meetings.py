"""A meeting on paper: agenda, organization of work, attendance, mandates and documents, worded as its report is."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from assetrecovery.agenda.items import Agenda, AgendaItem, Annotation
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.programme import Sitting
from assetrecovery.bundle import Bundle
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.attendance import AttendanceGroup, Delegation
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.show.layout import columns, field, label, page, say
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources.documents import Document
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Language
from assetrecovery.values.ids import MandateId, MeetingId, SessionId
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import date, day_and_weekday, item, join, resolutions, time_range, when
from assetrecovery.wording import meeting as meeting_name
from assetrecovery.wording import session as session_name

__all__ = ["MeetingPart", "show_meeting"]

_OURS: Final = "assetrecovery"


class MeetingPart(TermEnum):
    """Part · 部分. The parts in which a meeting is shown."""

    AGENDA = Term("agenda", en="agenda", zh="议程", source="CAC/COSP/WG.2/2017/4, para. 9")
    PROGRAMME = Term("programme", en="organization of work", zh="工作安排", source="CAC/COSP/WG.2/2017/4, section II.B")
    ATTENDANCE = Term("attendance", en="attendance", zh="出席情况", source="CAC/COSP/WG.2/2017/4, section II.C")
    ANNOTATIONS = Term("annotations", en="annotations", zh="说明", source="CAC/COSP/WG.2/2017/1")
    MANDATES = Term("mandates", en="mandates", zh="任务授权", source="CAC/COSP/WG.2/2017/4, para. 4")
    DOCUMENTS = Term("documents", en="documents", zh="文件", source="CAC/COSP/WG.2/2017/1")


class _Sheet:
    """One meeting of one bundle in one language: what every part needs to know."""

    def __init__(self, bundle: Bundle, meeting: Meeting, language: Language) -> None:
        self.bundle = bundle
        self.meeting = meeting
        self.language: Language = language
        self.opening: PartialDate | None = meeting.held.start if meeting.held else None

    def phrase(self, phrase: Phrase, **details: str | int) -> str:
        """Word a fixed phrase."""
        words = phrase.in_(self.language)
        for name, detail in details.items():
            words = words.replace(f"{{{name}}}", str(detail))
        return words

    def say(self, text: Text) -> str:
        """Word a text."""
        return say(text, self.language)

    def label(self, member: TermEnum | LocalTerm) -> str:
        """Word a code."""
        return member.label(self.language) if isinstance(member, LocalTerm) else label(member, self.language)

    def field(self, phrase: Phrase, value: str) -> str:
        """Word a line of the head."""
        return field(phrase.in_(self.language), value, self.language)

    def actor(self, actor_id: str) -> str:
        """Name whoever took part, by the name in use on the opening day."""
        record = self.bundle.get(actor_id)
        if isinstance(record, Jurisdiction):
            return self.say(record.name(self.opening).short)
        if isinstance(record, Organization):
            return self.say(record.name)
        return record.name if isinstance(record, Person) else actor_id


def show_meeting(
    bundle: Bundle, meeting_id: MeetingId, language: Language, parts: Sequence[MeetingPart] | None = None
) -> str:
    r"""Show a meeting as text, whole or in parts.

    >>> from assetrecovery.data import bundled
    >>> text = show_meeting(bundled("wg2-11"), MeetingId("wg2-11"), "zh", [MeetingPart.AGENDA])
    >>> print(text.split("\n\n")[1])
    通过的议程†（2017年8月24日通过）
    1. 组织事项：
       (a) 会议开幕；
       (b) 通过议程和工作安排。
    2. 追回资产任务授权的执行进展概览。
    3. 关于推进资产追回所涉各实际方面（包括挑战和良好做法）的论坛。
    4. 专题讨论：
       (a) 依据《公约》第五十六条主动及时交流信息；
       (b) 在处置所追回的资产及其他工作中确定腐败受害人身份的良好做法和受害人赔偿限度。
    5. 能力建设和技术援助问题讨论论坛。
    6. 通过报告。
    """
    sheet = _Sheet(bundle, bundle.meetings[meeting_id], language)
    sections = [_head(sheet), *(_PARTS[part](sheet) for part in parts or tuple(MeetingPart))]
    return page([list(section) for section in sections], language)


def _head(sheet: _Sheet) -> Iterator[str]:
    meeting = sheet.meeting
    body = sheet.bundle.bodies.get(meeting.body)
    if body:
        yield sheet.say(body.name)
    if meeting.number:
        name = meeting_name(meeting.number, sheet.language)
        yield name[0].upper() + name[1:]
    if meeting.held:
        yield sheet.field(Phrase.HELD, when(meeting.held, sheet.language))
    elif meeting.held_within:
        yield sheet.field(Phrase.HELD, f"[{when(meeting.held_within, sheet.language)}]")
    if meeting.place:
        yield sheet.field(Phrase.PLACE, sheet.say(meeting.place))
    for chair in meeting.chairs:
        person = sheet.actor(chair.person) if chair.person else sheet.phrase(Phrase.NOT_RECORDED)
        state = sheet.actor(chair.state) if chair.state else ""
        brackets = f"（{state}）" if sheet.language == "zh" else f" ({state})"
        yield sheet.field(Phrase.CHAIR, person + (brackets if state else ""))


# ── agenda ───────────────────────────────────────────────────────────────────────────────────────


def _agenda(sheet: _Sheet) -> Iterator[str]:
    agenda = sheet.meeting.adopted_agenda or sheet.meeting.provisional_agenda
    if agenda is None:
        yield sheet.phrase(Phrase.NOT_RECORDED)
        return
    heading = sheet.label(agenda.status)
    if agenda.adopted_on:
        adopted = sheet.phrase(Phrase.ADOPTED_ON, date=date(agenda.adopted_on, sheet.language))
        heading += f"（{adopted}）" if sheet.language == "zh" else f" ({adopted})"
    yield heading[0].upper() + heading[1:]
    for place, entry in enumerate(agenda.items):
        following = agenda.items[place + 1] if place + 1 < len(agenda.items) else None
        yield _numbered(entry) + sheet.say(entry.title) + _stop(entry, following, sheet.language)


def _numbered(entry: AgendaItem) -> str:
    return f"   ({entry.number.letter}) " if entry.number.letter else f"{entry.number}. "


def _stop(entry: AgendaItem, following: AgendaItem | None, language: Language) -> str:
    """The mark that ends a line of an agenda: a colon before its parts, semicolons between them, else a full stop."""
    if following and following.number.parent == entry.number:
        return "：" if language == "zh" else ":"
    if following and following.number.letter and entry.number.letter:
        return "；" if language == "zh" else ";"
    return "。" if language == "zh" else "."


# ── organization of work ─────────────────────────────────────────────────────────────────────────


def _programme(sheet: _Sheet) -> Iterator[str]:
    programme = sheet.meeting.programme
    if programme is None:
        yield sheet.phrase(Phrase.NOT_RECORDED)
        return
    heading = sheet.label(programme.status)
    yield heading[0].upper() + heading[1:]
    head = (Phrase.DATE_AND_TIME, Phrase.AGENDA_ITEM, Phrase.TITLE_OR_DESCRIPTION)
    rows = [tuple(sheet.phrase(phrase) for phrase in head)]
    for day in programme.days:
        rows.append((day_and_weekday(day, sheet.language), "", ""))
        for sitting in programme.sittings:
            if sitting.date == day:
                rows.extend(_sitting(sheet, sitting))
    yield from columns(rows)


def _sitting(sheet: _Sheet, sitting: Sitting) -> Iterator[tuple[str, str, str]]:
    hours = time_range(sitting.start, sitting.end, sheet.language)
    agenda = sheet.meeting.provisional_agenda or sheet.meeting.adopted_agenda
    for place, entry in enumerate(sitting.entries):
        titled = agenda.item(entry.item) if agenda else None
        text = entry.description or (titled.title if titled else None)
        yield (hours if place == 0 else "", str(entry.item), sheet.say(text) if text else "")


# ── attendance ───────────────────────────────────────────────────────────────────────────────────


def _attendance(sheet: _Sheet) -> Iterator[str]:
    count = len(sheet.meeting.attendance)
    yield f"{sheet.phrase(Phrase.ATTENDANCE)} — {sheet.phrase(Phrase.PRESENT, count=count)}"
    for group in AttendanceGroup:
        present = sheet.meeting.present_in(group)
        if present:
            yield from _group(sheet, group, present)


def _group(sheet: _Sheet, group: AttendanceGroup, present: Sequence[Delegation]) -> Iterator[str]:
    capacity = sheet.label(present[0].capacity)
    heading = sheet.label(group)
    between = "，" if sheet.language == "zh" else ", "
    yield f"{heading[0].upper() + heading[1:]}{between}{capacity} [{len(present)}]"
    names = [sheet.actor(delegation.actor) for delegation in present]
    if sheet.language == "zh":
        yield f"  {join(names, 'zh', conjunction=False)}。"
    else:
        yield f"  {join(names, 'en')}."


# ── annotations ──────────────────────────────────────────────────────────────────────────────────


def _annotations(sheet: _Sheet) -> Iterator[str]:
    yield sheet.phrase(Phrase.ANNOTATIONS)
    agenda = sheet.meeting.provisional_agenda
    for note in agenda.annotations if agenda else ():
        yield from _annotation(sheet, agenda, note)


def _annotation(sheet: _Sheet, agenda: Agenda | None, note: Annotation) -> Iterator[str]:
    titled = agenda.item(note.item) if agenda else None
    yield f"{note.item}  {sheet.say(titled.title) if titled else ''}".rstrip()
    if note.opens_with_panel is Answer.YES:
        yield f"    {sheet.phrase(Phrase.PANEL)}"
    if note.topics:
        yield f"    {sheet.field(Phrase.TOPICS, '')}".rstrip()
    for topic in note.topics:
        yield f"      {f'({topic.letter})' if topic.letter else '-'} {sheet.say(topic.text)}"
    for preparation in note.preparations:
        yield f"    {sheet.field(Phrase.PREPARATIONS, sheet.say(preparation))}"
    for document_id in note.documents:
        document = sheet.bundle.documents.get(document_id)
        if document:
            yield f"    {sheet.field(Phrase.DOCUMENTS, _document(sheet, document))}"


# ── mandates ─────────────────────────────────────────────────────────────────────────────────────


def _mandates(sheet: _Sheet) -> Iterator[str]:
    yield sheet.phrase(Phrase.MANDATES)
    mandates = tuple(sheet.bundle.mandates.values())
    for sources in dict.fromkeys(mandate.sources for mandate in mandates):
        yield _acts(sheet, sources)
        for mandate in mandates:
            if mandate.sources == sources:
                yield from _mandate(sheet, mandate)


def _acts(sheet: _Sheet, sources: Sequence[str]) -> str:
    """Head the mandates of one or several acts: with the title of a single resolution, else with the numbers alone."""
    records = [sheet.bundle.get(source) for source in sources]
    adopted = [record for record in records if isinstance(record, Resolution)]
    met = [record.number for record in records if isinstance(record, Meeting) and record.number]
    names = [*([resolutions([record.number for record in adopted], sheet.language)] if adopted else [])]
    names += [meeting_name(number, sheet.language) for number in met]
    if not names:
        return sheet.phrase(Phrase.NO_ACT)
    heading = join(names, sheet.language)
    title = adopted[0].title if len(adopted) == 1 else None
    return heading[0].upper() + heading[1:] + (f"  {sheet.say(title)}" if title else "")


def _mandate(sheet: _Sheet, mandate: Mandate) -> Iterator[str]:
    letter = f"({mandate.letter})" if mandate.letter else "   "
    yield f"  {letter} {sheet.say(mandate.summary)}"
    details = [sheet.label(mandate.kind)]
    if mandate.addressees:
        details.append(
            sheet.field(Phrase.ADDRESSEES, join([sheet.label(who) for who in mandate.addressees], sheet.language))
        )
    details.extend(sheet.field(Phrase.CONDITIONS, sheet.label(condition)) for condition in mandate.conditions)
    if mandate.deadline:
        details.append(sheet.field(Phrase.DEADLINE, _deadline(sheet, mandate.deadline)))
    taken_up = _items_of(sheet.meeting, mandate.id)
    if taken_up:
        details.append(
            sheet.field(Phrase.ITEMS, join([item(note.item, sheet.language) for note in taken_up], sheet.language))
        )
    yield "      " + ("；" if sheet.language == "zh" else "; ").join(details)


def _deadline(sheet: _Sheet, deadline: SessionId | MeetingId) -> str:
    record = sheet.bundle.get(deadline)
    if isinstance(record, Meeting) and record.number:
        return meeting_name(record.number, sheet.language)
    number = getattr(record, "number", None)
    return session_name(number, sheet.language) if isinstance(number, int) else deadline


def _items_of(meeting: Meeting, mandate_id: MandateId) -> tuple[Annotation, ...]:
    return tuple(note for agenda in meeting.agendas for note in agenda.annotations if mandate_id in note.mandates)


# ── documents ────────────────────────────────────────────────────────────────────────────────────


def _documents(sheet: _Sheet) -> Iterator[str]:
    meeting = sheet.meeting
    yield sheet.phrase(Phrase.DOCUMENTS)
    listed = dict.fromkeys(
        [*meeting.documents, *([meeting.report] if meeting.report else []), *meeting.report_adopted_as]
    )
    for document_id in listed:
        document = sheet.bundle.documents.get(document_id)
        if document:
            yield f"  {_document(sheet, document)}"
            yield from _served(sheet, document)


def _document(sheet: _Sheet, document: Document) -> str:
    reference = str(document.symbol) if document.symbol else document.reference or ""
    return f"{reference}  {sheet.say(document.title)} [{sheet.label(document.kind)}]"


def _served(sheet: _Sheet, document: Document) -> Iterator[str]:
    notes = [note for agenda in sheet.meeting.agendas for note in agenda.annotations if document.id in note.documents]
    if notes:
        yield f"      {join([item(note.item, sheet.language) for note in notes], sheet.language)}"


_PARTS: Final[dict[MeetingPart, Callable[[_Sheet], Iterator[str]]]] = {
    MeetingPart.AGENDA: _agenda,
    MeetingPart.PROGRAMME: _programme,
    MeetingPart.ATTENDANCE: _attendance,
    MeetingPart.ANNOTATIONS: _annotations,
    MeetingPart.MANDATES: _mandates,
    MeetingPart.DOCUMENTS: _documents,
}
