"""The frame of a meeting on paper: agenda, organization of work, attendance, annotations, mandates and documents."""

from collections.abc import Iterator, Sequence

from assetrecovery.agenda.items import Agenda, AgendaItem, Annotation
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.programme import Sitting
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.attendance import AttendanceGroup, Delegation
from assetrecovery.show.layout import columns
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import MeetingSheet
from assetrecovery.sources.documents import Document
from assetrecovery.values.dates import Period
from assetrecovery.values.ids import MandateId, MeetingId, SessionId
from assetrecovery.values.languages import Language
from assetrecovery.values.terms import Answer
from assetrecovery.wording import date, day_and_weekday, items, join, resolutions, time_range, when
from assetrecovery.wording import meeting as meeting_name
from assetrecovery.wording import session as session_name


def head_part(sheet: MeetingSheet) -> Iterator[str]:
    """Head a meeting: body, number, dates, place and chair."""
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
        yield sheet.field(Phrase.HELD_WITHIN, when(meeting.held_within, sheet.language))
    if meeting.place:
        yield sheet.field(Phrase.PLACE, sheet.say(meeting.place))
    for chair in meeting.chairs:
        person = sheet.actor(chair.person) if chair.person else sheet.phrase(Phrase.NOT_RECORDED)
        state = sheet.actor(chair.state) if chair.state else ""
        brackets = f"（{state}）" if sheet.language == "zh" else f" ({state})"
        yield sheet.field(Phrase.CHAIR, person + (brackets if state else ""))


# ── agenda ───────────────────────────────────────────────────────────────────────────────────────


def agenda_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the adopted agenda, or the provisional one where no other is known."""
    agenda = sheet.meeting.adopted_agenda or sheet.meeting.provisional_agenda
    if agenda is None:
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


def programme_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the sittings in three columns, as the annex has them."""
    programme = sheet.meeting.programme
    if programme is None:
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


def _sitting(sheet: MeetingSheet, sitting: Sitting) -> Iterator[tuple[str, str, str]]:
    hours = time_range(sitting.start, sitting.end, sheet.language)
    agenda = sheet.meeting.provisional_agenda or sheet.meeting.adopted_agenda
    for place, entry in enumerate(sitting.entries):
        titled = agenda.item(entry.item) if agenda else None
        text = entry.description or (titled.title if titled else None)
        yield (hours if place == 0 else "", str(entry.item), sheet.say(text) if text else "")


# ── attendance ───────────────────────────────────────────────────────────────────────────────────


def attendance_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print who was present, group by group, as the report lists them."""
    count = len(sheet.meeting.attendance)
    if not count:
        return
    between = "——" if sheet.language == "zh" else " — "
    yield f"{sheet.phrase(Phrase.ATTENDANCE)}{between}{sheet.phrase(Phrase.PRESENT, count=count)}"
    for group in AttendanceGroup:
        present = sheet.meeting.present_in(group)
        if present:
            yield from _group(sheet, group, present)


def _group(sheet: MeetingSheet, group: AttendanceGroup, present: Sequence[Delegation]) -> Iterator[str]:
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


def annotations_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print what the annotated agenda says of each item."""
    agenda = sheet.meeting.provisional_agenda
    if agenda and agenda.annotations:
        yield sheet.phrase(Phrase.ANNOTATIONS)
    for note in agenda.annotations if agenda else ():
        yield from _annotation(sheet, agenda, note)


def _annotation(sheet: MeetingSheet, agenda: Agenda | None, note: Annotation) -> Iterator[str]:
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


def mandates_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the mandates, act by act."""
    mandates = [mandate for mandate in sheet.bundle.mandates.values() if not _is_later(sheet, mandate)]
    if mandates:
        yield sheet.phrase(Phrase.MANDATES)
    for sources in dict.fromkeys(mandate.sources for mandate in mandates):
        yield _acts(sheet, sources)
        for mandate in mandates:
            if mandate.sources == sources:
                yield from _mandate(sheet, mandate)


def _is_later(sheet: MeetingSheet, mandate: Mandate) -> bool:
    """Whether a mandate was given only after the meeting, by every act that gave it."""
    given = [_given(sheet, source) for source in mandate.sources]
    held = sheet.meeting.held or sheet.meeting.held_within
    if not held or not given:
        return False
    return all(moment is not None and moment.surely_after(held) for moment in given)


def _given(sheet: MeetingSheet, source: str) -> Period | None:
    act = sheet.bundle.get(source)
    if isinstance(act, Resolution) and act.session:
        session = sheet.bundle.sessions.get(act.session)
        return session.held if session else None
    return act.held if isinstance(act, Meeting) else None


def _acts(sheet: MeetingSheet, sources: Sequence[str]) -> str:
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


def _mandate(sheet: MeetingSheet, mandate: Mandate) -> Iterator[str]:
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
        details.append(sheet.field(Phrase.ITEMS, items([note.item for note in taken_up], sheet.language)))
    yield "      " + ("；" if sheet.language == "zh" else "; ").join(details)


def _deadline(sheet: MeetingSheet, deadline: SessionId | MeetingId) -> str:
    record = sheet.bundle.get(deadline)
    if isinstance(record, Meeting) and record.number:
        return meeting_name(record.number, sheet.language)
    number = getattr(record, "number", None)
    return session_name(number, sheet.language) if isinstance(number, int) else deadline


def _items_of(meeting: Meeting, mandate_id: MandateId) -> tuple[Annotation, ...]:
    return tuple(note for agenda in meeting.agendas for note in agenda.annotations if mandate_id in note.mandates)


# ── documents ────────────────────────────────────────────────────────────────────────────────────


def documents_part(sheet: MeetingSheet) -> Iterator[str]:
    """Print the documents before and of the meeting, with the items they serve."""
    meeting = sheet.meeting
    listed = [*meeting.documents, *filter(None, [meeting.report]), *meeting.report_adopted_as]
    documents = [
        document for document_id in dict.fromkeys(listed) if (document := sheet.bundle.documents.get(document_id))
    ]
    if documents:
        yield sheet.phrase(Phrase.DOCUMENTS)
    for document in documents:
        yield f"  {_document(sheet, document)}"
        yield from _served(sheet, document)
    yield from _adoption(sheet)


def _adoption(sheet: MeetingSheet) -> Iterator[str]:
    """Say when and in what drafts the report was adopted."""
    adopted, drafts = sheet.meeting.report_adopted_on, sheet.meeting.report_adopted_as
    if adopted:
        day = date(adopted, sheet.language)
        symbols = join([sheet.actor(draft) for draft in drafts], sheet.language)
        said = sheet.phrase(Phrase.REPORT_ADOPTED, date=day)
        yield f"  {said}{sheet.phrase(Phrase.IN_DRAFTS, drafts=symbols) if drafts else ''}"


def _document(sheet: MeetingSheet, document: Document) -> str:
    reference = str(document.symbol) if document.symbol else document.reference or ""
    return f"{reference}  {sheet.say(document.title)} [{sheet.label(document.kind)}]"


def _served(sheet: MeetingSheet, document: Document) -> Iterator[str]:
    notes = [note for agenda in sheet.meeting.agendas for note in agenda.annotations if document.id in note.documents]
    if notes:
        yield f"      {items([note.item for note in notes], sheet.language)}"
