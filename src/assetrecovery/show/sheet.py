"""What every part of a sheet needs to know: the bundle, the language, and how things are named."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, Final

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.statements import Position, Speaker, SpeakerKind, Statement
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.flows import Deduction
from assetrecovery.arrangements.measures import Measure
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import nested
from assetrecovery.introspection.labels import class_label, field_label
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.mandates.resolutions import Resolution
from assetrecovery.participants.cooperation import CooperationPractice
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.records import Record, kind_of
from assetrecovery.show.layout import label, say
from assetrecovery.show.left_out import KEYS, LEFT_OUT
from assetrecovery.show.marking import MARK, SILENT, Marks, Wording, mark_of, wording_of
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.places import in_runs, judged
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.documents import Document
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language, fill
from assetrecovery.values.terms import Answer, LocalTerm, TermEnum
from assetrecovery.values.text import Text
from assetrecovery.wording import apposed, bracketed, join, labelled, meeting_name, paragraph, resolution, run_on


class Sheet:
    """A bundle in one language; names are those of the present."""

    left_out: ClassVar[Mapping[tuple[str, str], str]] = {**LEFT_OUT, **KEYS}
    """What this sheet leaves out, by class and field."""
    named_keys: frozenset[str] | None = None
    """Keys of legs by which other entries name them; not known of a bundle, where all are printed."""

    def __init__(
        self,
        bundle: Bundle,
        language: Language,
        *,
        marks: Marks = Marks.ALL,
        day: PartialDate | None = None,
        papers: Iterable[DocumentId] = (),
    ) -> None:
        """Open a sheet for a day, and for papers whose paragraphs are cited without their symbol.

        All wording of ours is marked unless it is said otherwise: what comes on no page has no foot to speak of it.
        """
        self.bundle: Bundle = bundle
        self.language: Language = language
        self.marks_shown: Marks = marks
        self.day: PartialDate | None = day
        self.papers: tuple[DocumentId, ...] = tuple(papers)

    # ── words ─────────────────────────────────────────────────────────────────────────────────────

    def phrase(self, phrase: Phrase, **details: str | int) -> str:
        """Word a fixed phrase."""
        return fill(phrase.words(details), details).in_(self.language)

    def say(self, text: Text, of: type[Any], *, cited: bool = True) -> str:
        """Word a text of a class, which is ours unless something is cited for it."""
        return say(text, self.language, mark=mark_of(wording_of(of), self.marks_shown), cited=cited)

    def label(self, member: TermEnum | LocalTerm, *, cited: bool = True) -> str:
        """Word a code."""
        if isinstance(member, LocalTerm):
            return self.say(member.text, LocalTerm, cited=cited) if member.text else member.code
        return label(member, self.language, mark=mark_of(Wording.LABEL, self.marks_shown))

    def labelled(self, phrase: Phrase, value: str) -> str:
        """Put a value after a fixed phrase."""
        return labelled(phrase.in_(self.language), value, self.language)

    def class_label(self, cls: type[Any]) -> str:
        """Name a class."""
        return class_label(cls, self.language)

    def field_label(self, cls: type[Any], name: str) -> str:
        """Name a field of a class."""
        return field_label(cls, name, self.language)

    def special(self, cls: type[Any], name: str) -> Callable[[Any], str | None] | None:  # noqa: ARG002  some sheets have some
        """How the field of a class is worded on this sheet, if not as its type is."""
        return None

    def is_taken_off(self, deduction: Deduction) -> Answer:
        """Whether a deduction was taken off, as far as it says so itself."""
        if not deduction.reduces:
            return Answer.NO
        return Answer.YES if deduction.waived is Answer.NO else Answer.UNKNOWN

    # ── sources ───────────────────────────────────────────────────────────────────────────────────

    def is_cited(self, value: Any) -> bool:
        """Whether something is cited for what a record says, or it is a document, which speaks for itself."""
        # Most records are cited as a whole, which spares looking through all that is in them.
        if getattr(value, "citations", ()) or isinstance(value, Document):
            return True
        return any(isinstance(found, Citation) for _, found in nested(value))

    def marks(self, value: Any) -> str:
        """Say in brackets where the sources bear something out."""
        cited: tuple[Citation, ...] = getattr(value, "citations", ())
        return f" [{join([self._place(found) for found in in_runs(cited)], self.language, conjunction=False)}]"

    def _place(self, citation: Citation) -> str:
        """Say where a citation points: in the papers of the meeting by place alone, elsewhere with the document."""
        place = paragraph(citation.at, self.language) if citation.at else ""
        known = place and citation.document in self.papers
        where = place if known else f"{self.actor(citation.document)} {place}".rstrip()
        return judged(where, citation, self.language, self.marks_shown)

    # ── names ─────────────────────────────────────────────────────────────────────────────────────

    def actor(self, record_id: str) -> str:
        """Name what an id stands for, by the name of the day; an id that stands for nothing here is left as it is."""
        record = self.bundle.get(record_id)
        return self.name(record) if record else record_id

    def in_prose(self, record_id: str) -> str:
        """Name what an id stands for inside a sentence, where names of States have their article."""
        record, name = self.bundle.get(record_id), self.actor(record_id)
        dated = record.name_near(self.day) if isinstance(record, Jurisdiction) else None
        if dated is None or self.language not in dated.short.languages:
            return name
        return dated.in_prose(self.language) + name[len(name.rstrip(MARK + SILENT)) :]

    def name(self, record: Record) -> str:
        """Name a record as running text would: by its number or symbol, its name or title, or what it is about."""
        return self.heading(record)[0]

    def heading(self, record: Record) -> tuple[str, str | None]:
        """Name a record, and say which of its fields the name was taken from, if it was one alone."""
        if isinstance(record, Jurisdiction):
            return self.say(record.name_near(self.day).short, type(record), cited=self.is_cited(record)), None
        if numbered := self._numbered(record):
            return numbered
        for name in ("name", "short_title", "title", "subject"):
            named: Text | str | None = getattr(record, name, None)
            if named is not None:
                return (
                    self.say(named, type(record), cited=self.is_cited(record)) if isinstance(named, Text) else named
                ), name
        if isinstance(record, Statement):
            return self.speaker(record.speaker, cited=self.is_cited(record)), "speaker"
        if isinstance(record, Position):
            return self.speaker(record.holder, cited=self.is_cited(record)), "holder"
        return self._composed(record), None

    def _numbered(self, record: Record) -> tuple[str, str] | None:
        """Name a record that goes by its number or symbol."""
        if isinstance(record, Meeting):
            if record.other_names and not record.number:
                return self.say(record.other_names[0], type(record), cited=self.is_cited(record)), "number"
            return meeting_name(record, self.bundle.bodies.get(record.body), self.language), "number"
        if isinstance(record, Resolution):
            return resolution(record.number, self.language), "number"
        return (str(record.symbol), "symbol") if isinstance(record, Document) and record.symbol else None

    def _composed(self, record: Record) -> str:
        """Name a record that has no name of its own by what it is and whose it is."""
        if isinstance(record, Mandate):
            acts = run_on([self.actor(source) for source in record.sources], self.language)
            named = acts and record.letter
            summary = record.summary
            return (
                self.phrase(Phrase.POINT_OF, acts=acts, letter=record.letter or "")
                if named
                else self.say(summary, type(record), cited=self.is_cited(record))
            )
        whose = [self.actor(record_id) for record_id in _whose(record)]
        if isinstance(record, CooperationPractice):
            whose.append(self.label(record.level))
        if not whose and isinstance(record, (Asset, Claim)) and record.description:
            whose = [self.say(record.description, type(record), cited=self.is_cited(record))]
        kind = record.kind if isinstance(record, (Asset, Claim, Measure)) else kind_of(record)
        return bracketed(self.label(kind), run_on(whose, self.language), self.language)

    def speaker(self, speaker: Speaker, *, cited: bool = True) -> str:
        """Name a speaker as far as the report does, and for whom it spoke."""
        named = speaker.kind is SpeakerKind.NAMED and (speaker.actor or speaker.office)
        parts = (
            None if named else self.label(speaker.kind),
            self._in_office(speaker, cited=cited),
            self.actor(speaker.person) if speaker.person else None,
        )
        words = apposed([part for part in parts if part], self.language)
        group = speaker.on_behalf_of
        words += self.phrase(Phrase.ON_BEHALF_OF, group=self.actor(group)) if group else ""
        aligned = join([self.actor(state) for state in speaker.aligned], self.language) if speaker.aligned else None
        return bracketed(words, self.phrase(Phrase.ALIGNED, states=aligned) if aligned else None, self.language)

    def _in_office(self, speaker: Speaker, *, cited: bool) -> str | None:
        """Name an actor with the office in it: an office of an organization, of a person or of a State."""
        office = self.say(speaker.office, Speaker, cited=cited) if speaker.office else None
        actor = self.actor(speaker.actor) if speaker.actor else None
        if not (office and actor):
            return office or actor
        record = self.bundle.get(speaker.actor or "")
        if isinstance(record, Organization):
            return self.phrase(Phrase.OFFICE_IN, name=actor, office=office)
        if isinstance(record, Person):
            return self.phrase(Phrase.OFFICE_OF, name=actor, office=office)
        return apposed([actor, office], self.language)


_OWNERS: Final = ("jurisdiction", "actor", "sender", "requesting", "claimant")
_SIDES: Final = ("requested", "participants", "providers", "recipients")


def _whose(record: Record) -> tuple[str, ...]:
    """Say whose a record is: of which State, actor, provider or sides."""
    single = [getattr(record, name, None) for name in _OWNERS]
    several: list[str] = [actor_id for name in _SIDES for actor_id in getattr(record, name, ())]
    return (*(actor_id for actor_id in single if actor_id), *several)
