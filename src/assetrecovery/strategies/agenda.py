"""The agenda, drawn: items and annotations, the organization of work, meetings, and what happens at them.

A meeting is drawn from its days inwards: the agenda is numbered, annotations are to its items, the programme takes up
every item that is not divided, within the days, and whoever presides comes from a State that attends.
"""

import datetime
import functools
import itertools
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.agenda.gatherings import Correspondence, Gathering
from assetrecovery.agenda.items import Agenda, AgendaItem, AgendaStatus, Annotation, Topic
from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import CaseStudy, Panel, PartyInCase, Presentation, StateInCase
from assetrecovery.agenda.programme import Programme, ProgrammeEntry, Sitting
from assetrecovery.agenda.recommendations import IncludedPoint, Recommendation
from assetrecovery.agenda.statements import NumberedPoint, Position, ReportedFigure, Speaker, SpeakerKind, Statement
from assetrecovery.participants.attendance import AttendanceCategory, Delegation, Officer
from assetrecovery.strategies.drawing import Ids, distinct, drawn, drawn_fields, draws, few, maybe, named
from assetrecovery.strategies.values import ANY, TEXTS, days, letters, time_at
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, DocumentId, JurisdictionId
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.numerals import number_letter
from assetrecovery.values.terms import Answer

__all__ = [
    "agenda_items",
    "agendas",
    "annotations",
    "case_studies",
    "correspondence",
    "gatherings",
    "included_points",
    "item_numbers",
    "meetings",
    "numbered_points",
    "panels",
    "parties_in_cases",
    "positions",
    "presentations",
    "programme_entries",
    "programmes",
    "recommendations",
    "reported_figures",
    "sittings",
    "speakers",
    "statements",
    "states_in_cases",
    "topics",
]

_FLAGS: Final = st.booleans()

# ── items ────────────────────────────────────────────────────────────────────────────────────────


@draws(ItemNumber)
def item_numbers() -> SearchStrategy[ItemNumber]:
    """Numbers of items and of their parts."""
    return st.builds(ItemNumber, number=st.integers(1, 99), letter=maybe(letters()))


def agenda_items(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[AgendaItem]:
    """Items with their titles."""
    return drawn(AgendaItem, ids, fields)


def topics(**fields: SearchStrategy[Any]) -> SearchStrategy[Topic]:
    """Topics, lettered or not."""
    return drawn(Topic, ANY, fields)


def annotations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Annotation]:
    """Annotations to items of any agenda."""
    return drawn(Annotation, ids, fields)


_PARTS: Final = (0, 2)
_DIVISIONS: Final = st.sampled_from(
    tuple(itertools.chain.from_iterable(itertools.product(_PARTS, repeat=items) for items in (1, 2, 3)))
)
"""Into how many parts each of up to three items is divided."""


@draws(Agenda)
def agendas(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Agenda]:
    """Agendas numbered without gaps, whose annotations are to items that they have."""
    others = drawn_fields(Agenda, ids, fields, without=("items", "annotations"))
    items = drawn_fields(AgendaItem, ids, without=("number",))
    notes = drawn_fields(Annotation, ids, without=("item",))
    return named("agendas", _agendas(others, items, notes))


@st.composite
def _agendas(
    draw: st.DrawFn,
    others: SearchStrategy[dict[str, Any]],
    items: SearchStrategy[dict[str, Any]],
    notes: SearchStrategy[dict[str, Any]],
) -> Agenda:
    fields, numbers = draw(others), _numbered(draw(_DIVISIONS))
    # Only what the Secretariat proposes is annotated.
    annotated = numbers if fields["status"] is AgendaStatus.PROVISIONAL else []
    return Agenda(
        **fields,
        items=tuple(AgendaItem(number=number, **draw(items)) for number in numbers),
        annotations=tuple(Annotation(item=number, **draw(notes)) for number in annotated if draw(_FLAGS)),
    )


def _numbered(divisions: Sequence[int]) -> list[ItemNumber]:
    """Number items that are divided into so many parts each."""
    return [
        ItemNumber(number=number, letter=number_letter(part) if part else None)
        for number, parts in enumerate(divisions, start=1)
        for part in range(parts + 1)
    ]


# ── the organization of work ─────────────────────────────────────────────────────────────────────


def programme_entries(**fields: SearchStrategy[Any]) -> SearchStrategy[ProgrammeEntry]:
    """Lines of a programme."""
    return drawn(ProgrammeEntry, ANY, fields)


@draws(Sitting)
def sittings(**fields: SearchStrategy[Any]) -> SearchStrategy[Sitting]:
    """Sittings at any hour of a day."""
    minutes = st.integers(0, 24 * 60 - 2)
    return st.builds(_sitting, drawn_fields(Sitting, ANY, fields, without=("start", "end")), minutes, minutes)


def _sitting(fields: Mapping[str, Any], one: int, other: int) -> Sitting:
    start, end = sorted((one, other))
    return Sitting(**fields, start=time_at(start), end=time_at(end + 1))


@draws(Programme)
def programmes(
    *,
    ids: Ids = ANY,
    items: Sequence[ItemNumber] = (ItemNumber(number=1), ItemNumber(number=2)),
    first: datetime.date = datetime.date(2017, 8, 24),
    length: int = 2,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Programme]:
    """Programmes that take up each of the items in order, at sittings on so many days from the first."""
    return _programmes(drawn_fields(Programme, ids, fields, without=("sittings",)), items, first, length)


@st.composite
def _programmes(
    draw: st.DrawFn,
    others: SearchStrategy[dict[str, Any]],
    items: Sequence[ItemNumber],
    first: datetime.date,
    length: int,
) -> Programme:
    return _programme(draw, draw(others), items, _Days(first, length))


class _Days(NamedTuple):
    """The days of a meeting: the first, and how many there are."""

    first: datetime.date
    length: int

    def day(self, place: int) -> datetime.date:
        """A day by its place, counted from 0 at the first or from -1 at the last."""
        return self.first + datetime.timedelta(days=place % self.length)


def _programme(draw: st.DrawFn, fields: Mapping[str, Any], items: Sequence[ItemNumber], held: _Days) -> Programme:
    # The first half day is always used; which of the others are is one draw.
    halves = [0, *draw(_HALVES)[: 2 * held.length - 1]]
    slots = [slot for slot, used in enumerate(halves) if slot == 0 or used]
    entries = _spread(draw, items, len(slots))
    return Programme(**fields, sittings=tuple(map(functools.partial(_sitting_in, draw, held), slots, entries)))


_HALVES: Final = st.sampled_from(tuple(itertools.product((False, True), repeat=5)))
_MORNINGS: Final = st.sampled_from(((600, 780), (570, 750), (540, 780)))
_AFTERNOONS: Final = st.sampled_from(((900, 1080), (870, 1050), (840, 1020)))


def _sitting_in(draw: st.DrawFn, held: _Days, slot: int, entries: tuple[ProgrammeEntry, ...]) -> Sitting:
    """The sitting in the morning or the afternoon of a day, counted in half days from the first."""
    start, end = draw(_AFTERNOONS if slot % 2 else _MORNINGS)
    return Sitting(date=held.day(slot // 2), start=time_at(start), end=time_at(end), entries=entries)


_STEPS: Final = st.sampled_from(("same sitting", "next sitting", "next sitting, continued"))


def _spread(draw: st.DrawFn, items: Sequence[ItemNumber], sittings: int) -> list[tuple[ProgrammeEntry, ...]]:
    """Deal the items to the sittings in order; the last of a sitting may be continued in the next."""
    dealt: list[list[ProgrammeEntry]] = [[] for _ in range(sittings)]
    place = 0
    for before, item in zip([None, *items], items, strict=False):
        step = draw(_STEPS) if before and place + 1 < sittings else "same sitting"
        place += step != "same sitting"
        if before and step == "next sitting, continued":
            dealt[place].append(ProgrammeEntry(item=before, continued=Answer.YES))
        dealt[place].append(ProgrammeEntry(item=item))
    return [tuple(entries) for entries in dealt]


# ── the report ───────────────────────────────────────────────────────────────────────────────────


class _Papers(NamedTuple):
    """The report of a meeting, the drafts in which it was adopted, and other documents."""

    report: DocumentId | None = None
    drafts: tuple[DocumentId, ...] = ()
    others: tuple[DocumentId, ...] = ()

    def listed_with(self, agendas: Sequence[Agenda]) -> tuple[DocumentId, ...]:
        """Every document, and those of the annotations, each once."""
        notes = itertools.chain.from_iterable(agenda.annotations for agenda in agendas)
        annotated = itertools.chain.from_iterable(note.documents for note in notes)
        report = [self.report] if self.report else []
        return tuple(dict.fromkeys([*annotated, *report, *self.drafts, *self.others]))


def _papers(ids: Ids) -> SearchStrategy[_Papers]:
    if not ids.reach(DocumentId):
        return st.just(_Papers())
    documents = ids.of(DocumentId)
    return st.one_of(
        st.builds(_Papers, report=st.none(), drafts=st.just(()), others=few(documents)),
        st.builds(_Papers, report=documents, drafts=few(documents), others=few(documents)),
    )


# ── meetings ─────────────────────────────────────────────────────────────────────────────────────

_AGREEING: Final = (
    "held",
    "held_within",
    "agendas",
    "programmes",
    "officers",
    "attendance",
    "documents",
    "report",
    "report_adopted_on",
    "report_adopted_as",
)
"""The fields of a meeting that must agree with each other."""


class _Parts(NamedTuple):
    """What a meeting is drawn from."""

    others: SearchStrategy[dict[str, Any]]
    first: SearchStrategy[datetime.date]
    agenda: SearchStrategy[Agenda]
    programme: SearchStrategy[dict[str, Any]]
    attendance: SearchStrategy[tuple[Delegation, ...]]
    officers: SearchStrategy[tuple[Officer, ...]]
    papers: SearchStrategy[_Papers]


@draws(Meeting)
def meetings(
    *,
    ids: Ids = ANY,
    min_year: int = 2003,
    max_year: int = 2045,
    delegations: SearchStrategy[Delegation] | None = None,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Meeting]:
    """Meetings whose agendas, programme, attendance, officers and papers agree with each other and with the days.

    No actor is listed twice, an officer's State attends, the agendas have the same items, and every document of an
    annotation is a document of the meeting. What a meeting may leave out, some leave out.
    """
    parts = _Parts(
        others=drawn_fields(Meeting, ids, fields, without=_AGREEING),
        first=days(min_year=min_year, max_year=max_year),
        agenda=agendas(ids=ids, status=st.just(AgendaStatus.PROVISIONAL)),
        programme=drawn_fields(Programme, ids, without=("sittings",)),
        attendance=few(ids.of(Delegation) if delegations is None else delegations),
        officers=few(ids.of(Officer)),
        papers=_papers(ids),
    )
    return named("meetings", _meetings(parts))


@st.composite
def _meetings(draw: st.DrawFn, parts: _Parts) -> Meeting:
    held = _Days(draw(parts.first), draw(_LENGTHS))
    told, statuses = draw(_TOLD), draw(_STATUSES)
    dated = told in {"the days", "the months"}
    agendas = _in_status(draw(parts.agenda), statuses, held if dated else None) if statuses else ()
    attendance = distinct(draw(parts.attendance), lambda listed: listed.actor)
    papers = draw(parts.papers)
    others = draw(parts.others)
    others["jointly_with"] = tuple(body for body in others.get("jointly_with", ()) if body != others["body"])
    return Meeting(
        **others,
        **_when(held, told),
        agendas=agendas,
        programmes=(_programme(draw, draw(parts.programme), _leaves(agendas), held),) if dated and draw(_FLAGS) else (),
        officers=tuple(_from_those_present(officer, attendance) for officer in draw(parts.officers)),
        attendance=attendance,
        documents=papers.listed_with(agendas),
        report=papers.report,
        report_adopted_on=PartialDate.of(held.day(-1)) if dated and papers.report else None,
        report_adopted_as=papers.drafts,
    )


_LENGTHS: Final = st.integers(1, 3)
_TOLD: Final = st.sampled_from(("the days", "the months", "the year", "nothing"))
_STATUSES: Final = st.sampled_from(
    ((), (AgendaStatus.PROVISIONAL,), (AgendaStatus.ADOPTED,), (AgendaStatus.PROVISIONAL, AgendaStatus.ADOPTED))
)


def _when(held: _Days, told: str) -> dict[str, Any]:
    """What is told of the days on which a meeting is held: themselves, their months, or their year."""
    first, last = held.day(0), held.day(-1)
    if told == "the year":
        year = PartialDate(year=first.year)
        return {"held_within": Period(start=year, end=year)}
    if told == "the months":
        start, end = (PartialDate(year=day.year, month=day.month) for day in (first, last))
        return {"held": Period(start=start, end=end)}
    return {"held": Period.of(first, last)} if told == "the days" else {}


def _in_status(agenda: Agenda, statuses: Sequence[AgendaStatus], held: _Days | None) -> tuple[Agenda, ...]:
    """The same items in each status: annotated while provisional, and adopted on the first day."""
    day = PartialDate.of(held.first) if held else None
    adopted = attrs.evolve(agenda, status=AgendaStatus.ADOPTED, annotations=(), adopted_on=day)
    proposed = attrs.evolve(agenda, adopted_on=None)
    return tuple(adopted if status is AgendaStatus.ADOPTED else proposed for status in statuses)


def _leaves(agendas: Sequence[Agenda]) -> list[ItemNumber]:
    return [item.number for item in agendas[0].leaves] if agendas else []


_OF_STATES: Final = (
    AttendanceCategory.STATE_PARTY,
    AttendanceCategory.SIGNATORY,
    AttendanceCategory.NON_SIGNATORY,
)


def _from_those_present(officer: Officer, attendance: Sequence[Delegation]) -> Officer:
    """Let the officer come from a State that attends, if it is listed who did."""
    if officer.state is None or not attendance:
        return officer
    states = [listed.actor for listed in attendance if listed.category in _OF_STATES]
    return attrs.evolve(officer, state=JurisdictionId(states[0]) if states else None)


# ── what happens at a meeting, and between meetings ──────────────────────────────────────────────


_UNNAMED: Final = tuple(kind for kind in SpeakerKind if kind is not SpeakerKind.NAMED)


@draws(Speaker)
def speakers(*, ids: Ids = ANY) -> SearchStrategy[Speaker]:
    """Speakers of every kind: named ones by themselves or by their office, in the name of a group or in their own."""
    unnamed = drawn_fields(Speaker, ids, {"kind": st.sampled_from(_UNNAMED)}, without=("actor", "office"))
    named = {"kind": st.just(SpeakerKind.NAMED)}
    by_office = drawn_fields(Speaker, ids, named | {"office": TEXTS})
    by_name = drawn_fields(Speaker, ids, named | {"actor": ids.of(ActorId)}) if ids.reach(ActorId) else by_office
    return st.one_of(unnamed, by_office, by_name).map(_speaker)


def _speaker(fields: Mapping[str, Any]) -> Speaker:
    return Speaker(**fields)


def numbered_points(**fields: SearchStrategy[Any]) -> SearchStrategy[NumberedPoint]:
    """Points of a statement that numbers them."""
    return drawn(NumberedPoint, ANY, fields)


def reported_figures(**fields: SearchStrategy[Any]) -> SearchStrategy[ReportedFigure]:
    """Figures that somebody gives."""
    return drawn(ReportedFigure, ANY, fields)


def statements(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Statement]:
    """Statements on anything."""
    return drawn(Statement, ids, fields)


def positions(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Position]:
    """Positions on every topic."""
    return drawn(Position, ids, fields)


def panels(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Panel]:
    """Panels."""
    return drawn(Panel, ids, fields)


def presentations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Presentation]:
    """Presentations to a panel."""
    return drawn(Presentation, ids, fields)


def states_in_cases(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[StateInCase]:
    """Parts that States have in a case."""
    return drawn(StateInCase, ids, fields)


def parties_in_cases(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[PartyInCase]:
    """Persons and companies in a case, named or not."""
    return drawn(PartyInCase, ids, fields)


def case_studies(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[CaseStudy]:
    """Cases as they were presented."""
    return drawn(CaseStudy, ids, fields)


def recommendations(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Recommendation]:
    """Conclusions and recommendations."""
    return drawn(Recommendation, ids, fields)


def included_points(**fields: SearchStrategy[Any]) -> SearchStrategy[IncludedPoint]:
    """Points that an act includes."""
    return drawn(IncludedPoint, ANY, fields)


def gatherings(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Gathering]:
    """Gatherings other than meetings."""
    return drawn(Gathering, ids, fields)


def correspondence(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Correspondence]:
    """Letters and notes verbales."""
    return drawn(Correspondence, ids, fields)
