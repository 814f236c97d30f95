"""What every part of the sheet of a meeting needs to know: the meeting, its papers, and the names of its day."""

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.bundle import Bundle
from assetrecovery.mandates.bodies import Body
from assetrecovery.records import Record
from assetrecovery.show.entries import Entry
from assetrecovery.show.marking import Marks
from assetrecovery.show.meetings.belonging import belonging
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.documents import DocumentKind
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language


class MeetingSheet(Sheet):
    """One meeting of a bundle in one language; names are those of its opening day."""

    def __init__(self, bundle: Bundle, language: Language, meeting: Meeting, marks: Marks = Marks.ALL) -> None:
        """Open a sheet for one meeting."""
        day = meeting.held.start if meeting.held else None
        super().__init__(bundle, language, marks=marks, day=day, papers=_papers(bundle, meeting))
        self.meeting: Meeting = meeting
        self.own: tuple[Record, ...] = belonging(bundle, meeting)

    def actor(self, record_id: str) -> str:
        """Name what an id stands for; a meeting of another body with that body, since a number alone is one of ours."""
        record, name = self.bundle.get(record_id), super().actor(record_id)
        body = self.bundle.bodies.get(record.body) if isinstance(record, Meeting) else None
        if body is None or body.id == self.meeting.body:
            return name
        called = body.short_name if body.short_name and self.language in body.short_name.languages else body.name
        words = self.say(called, Body, cited=self.is_cited(body)).removeprefix("the ")
        return self.phrase(Phrase.MEETING_OF, meeting=name, body=words)

    def entry(self) -> Entry:
        """Open the record of the meeting, to print some of it."""
        return Entry(self, self.meeting)


def _papers(bundle: Bundle, meeting: Meeting) -> list[DocumentId]:
    """The report and the annotated agenda of a meeting: papers that are cited by place alone."""
    kinds = {
        document_id: document.kind
        for document_id in meeting.documents
        if (document := bundle.documents.get(document_id))
    }
    annotated = [key for key, kind in kinds.items() if kind is DocumentKind.ANNOTATED_PROVISIONAL_AGENDA]
    return [*([meeting.report] if meeting.report else []), *annotated]
