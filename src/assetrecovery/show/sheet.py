"""What every part of a sheet needs to know: the bundle, the meeting, the language, and how things are named."""

from collections.abc import Iterable
from typing import Any

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.statements import Position, Speaker, SpeakerKind, Statement
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.labels import field_label
from assetrecovery.mandates.bodies import Session
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import Record, kind_of
from assetrecovery.show.layout import field, label, say
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources.documents import Document, DocumentKind
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language, fill
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import meeting as meeting_name
from assetrecovery.wording import resolution
from assetrecovery.wording import session as session_name


class Sheet:
    """A bundle in one language; names are those of the present."""

    def __init__(
        self, bundle: Bundle, language: Language, *, day: PartialDate | None = None, papers: Iterable[DocumentId] = ()
    ) -> None:
        """Open a sheet for a day, and for papers whose paragraphs are cited without their symbol."""
        self.bundle: Bundle = bundle
        self.language: Language = language
        self.day: PartialDate | None = day
        self.papers: tuple[DocumentId, ...] = tuple(papers)

    def phrase(self, phrase: Phrase, **details: str | int) -> str:
        """Word a fixed phrase."""
        return fill(phrase.value, details).in_(self.language)

    def say(self, text: Text) -> str:
        """Word a text."""
        return say(text, self.language)

    def label(self, member: TermEnum | LocalTerm) -> str:
        """Word a code."""
        if isinstance(member, LocalTerm):
            return self.say(member.text) if member.text else member.code
        return label(member, self.language)

    def field(self, phrase: Phrase, value: str) -> str:
        """Word a line of the head."""
        return field(phrase.in_(self.language), value, self.language)

    def field_label(self, cls: type[Any], name: str) -> str:
        """Name a field of a class."""
        return field_label(cls, name, self.language)

    def actor(self, actor_id: str) -> str:
        """Name whoever took part, by the name of the day."""
        record = self.bundle.get(actor_id)
        return self.name(record) if record else actor_id

    def name(self, record: Record) -> str:
        """Name a record as running text would: by its number or symbol, its name or title, or what it is about."""
        return self.heading(record)[0]

    def heading(self, record: Record) -> tuple[str, str | None]:
        """Name a record, and say which of its fields the name was taken from, if it was one alone."""
        if isinstance(record, Jurisdiction):
            return self.say(record.name_near(self.day).short), None
        if numbered := self._numbered(record):
            return numbered, None
        for name in ("name", "short_title", "title", "subject"):
            named: Text | str | None = getattr(record, name, None)
            if named is not None:
                return (self.say(named) if isinstance(named, Text) else named), name
        if isinstance(record, Statement):
            return self.speaker(record.speaker), "speaker"
        if isinstance(record, Position):
            return self.speaker(record.holder), "holder"
        return self._composed(record), None

    def _numbered(self, record: Record) -> str | None:
        """Name a record that goes by its number or symbol."""
        if isinstance(record, Meeting):
            return meeting_name(record.number, self.language) if record.number else None
        if isinstance(record, Session):
            return session_name(record.number, self.language)
        if isinstance(record, Resolution):
            return resolution(record.number, self.language)
        return str(record.symbol) if isinstance(record, Document) and record.symbol else None

    def _composed(self, record: Record) -> str:
        """Name a record that has no name of its own by what it is and whose it is."""
        kind = kind_of(record).label(self.language)
        if isinstance(record, Mandate):
            acts = self.comma.join(self.actor(source) for source in record.sources)
            return f"{acts} ({record.letter})" if acts and record.letter else self.say(record.summary)
        whose = [self.actor(actor_id) for actor_id in _whose(record)]
        if isinstance(record, CooperationPractice):
            whose.append(self.label(record.level))
        if not whose:
            return kind
        return f"{kind}（{'，'.join(whose)}）" if self.language == "zh" else f"{kind} ({', '.join(whose)})"

    def speaker(self, speaker: Speaker) -> str:
        """Name a speaker as far as the report does."""
        if speaker.kind is not SpeakerKind.NAMED:
            return self.label(speaker.kind)
        between = "" if self.language == "zh" else ", "
        words = between.join(
            [
                *([self.actor(speaker.actor)] if speaker.actor else []),
                *([self.say(speaker.office)] if speaker.office else []),
            ]
        )
        group = speaker.on_behalf_of
        return words + (self.phrase(Phrase.ON_BEHALF_OF, group=self.actor(group)) if group else "")

    @property
    def comma(self) -> str:
        """What separates parts of a phrase."""
        return "，" if self.language == "zh" else ", "


class MeetingSheet(Sheet):
    """One meeting of a bundle in one language; names are those of its opening day."""

    def __init__(self, bundle: Bundle, language: Language, meeting: Meeting) -> None:
        """Open a sheet for one meeting."""
        day = meeting.held.start if meeting.held else None
        super().__init__(bundle, language, day=day, papers=_papers(bundle, meeting))
        self.meeting: Meeting = meeting


def _papers(bundle: Bundle, meeting: Meeting) -> list[DocumentId]:
    """The report and the annotated agenda of a meeting: papers that are cited by place alone."""
    kinds = {
        document_id: document.kind
        for document_id in meeting.documents
        if (document := bundle.documents.get(document_id))
    }
    annotated = [key for key, kind in kinds.items() if kind is DocumentKind.ANNOTATED_PROVISIONAL_AGENDA]
    return [*([meeting.report] if meeting.report else []), *annotated]


def _whose(record: Record) -> tuple[str, ...]:
    """Say whose a record is: of which State, actor, provider or sides."""
    single = [getattr(record, name, None) for name in ("jurisdiction", "actor", "sender")]
    several: list[str] = [
        actor_id for name in ("participants", "providers", "recipients") for actor_id in getattr(record, name, ())
    ]
    return (*(actor_id for actor_id in single if actor_id), *several)
