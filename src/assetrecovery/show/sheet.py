"""What every part of a sheet needs to know: the bundle, the meeting, the language, and how things are named."""

from collections.abc import Iterable
from typing import Any

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.bundle import Bundle, Record, kind_of
from assetrecovery.mandates.bodies import Session
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.authorities import InstitutionalSetup
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.show.layout import field, label, say
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources.documents import Document
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Language
from assetrecovery.values.terms import LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import meeting as meeting_name
from assetrecovery.wording import resolution
from assetrecovery.wording import session as session_name

__all__ = ["MeetingSheet", "Sheet"]


class Sheet:
    """A bundle in one language; names are those of the present."""

    def __init__(
        self, bundle: Bundle, language: Language, *, day: PartialDate | None = None, papers: Iterable[str] = ()
    ) -> None:
        """Open a sheet for a day, and for papers whose paragraphs are cited without their symbol."""
        self.bundle: Bundle = bundle
        self.language: Language = language
        self.day: PartialDate | None = day
        self.papers: frozenset[str] = frozenset(papers)

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
        """Name whoever took part, by the name of the day."""
        record = self.bundle.get(actor_id)
        return self.name(record) if record else actor_id

    def name(self, record: Record) -> str:
        """Name a record as running text would: by name, number or title; by its id if it has none."""
        if isinstance(record, Jurisdiction):
            return self.say(record.name(self.day).short)
        if numbered := self._numbered(record):
            return numbered
        named: Any = next((value for value in _names(record) if value is not None), None)
        if named is None:
            return self._composed(record)
        return self.say(named) if isinstance(named, Text) else str(named)

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
        """Name a record that has no name of its own by what it is about."""
        if isinstance(record, Mandate) and record.sources and record.letter:
            acts = [self.actor(source) for source in record.sources]
            return f"{self.comma.join(acts)} ({record.letter})"
        if isinstance(record, CooperationPractice):
            return f"{self.actor(record.actor)}{self.comma}{self.label(record.level)}"
        if isinstance(record, InstitutionalSetup):
            return f"{self.actor(record.jurisdiction)}{self.comma}{kind_of(record).label(self.language)}"
        summary = record.summary if isinstance(record, Mandate) else None
        return self.say(summary) if summary else record.id

    @property
    def comma(self) -> str:
        """What separates parts of a phrase."""
        return "，" if self.language == "zh" else ", "


class MeetingSheet(Sheet):
    """One meeting of a bundle in one language; names are those of its opening day."""

    def __init__(self, bundle: Bundle, language: Language, meeting: Meeting) -> None:
        """Open a sheet for one meeting."""
        day = meeting.held.start if meeting.held else None
        super().__init__(bundle, language, day=day, papers=filter(None, [meeting.report, *meeting.documents[:1]]))
        self.meeting: Meeting = meeting


def _names(record: Record) -> list[Any]:
    return [getattr(record, field, None) for field in ("name", "short_title", "title", "subject")]
