"""Where the sources bear something out: paragraphs that follow each other are one place."""

from collections.abc import Iterable

import attrs

from assetrecovery.introspection.labels import field_label
from assetrecovery.show.layout import label, say
from assetrecovery.show.marking import Marks, Wording, mark_of, wording_of
from assetrecovery.sources.citations import Citation, ParagraphRef, PlaceKind
from assetrecovery.values.languages import Language
from assetrecovery.wording import bracketed, labelled, listed


def in_runs(cited: Iterable[Citation]) -> list[Citation]:
    """Join citations of paragraphs that follow each other: paragraphs 49 to 52, not four places."""
    joined: list[Citation] = []
    for citation in cited:
        before, at = joined[-1] if joined else None, citation.at
        if before and before.at and at and _is_bare(before, citation) and _follows(before.at, at):
            joined[-1] = Citation(document=citation.document, at=attrs.evolve(before.at, last=at.last or at.number))
        else:
            joined.append(citation)
    return joined


def _is_bare(before: Citation, citation: Citation) -> bool:
    """Whether two citations are of one document, and nothing is said of either but its place."""
    judged = before.certainty or citation.certainty or before.supports or citation.supports
    return before.document == citation.document and not judged


def _follows(before: ParagraphRef, at: ParagraphRef) -> bool:
    ended = before.last or before.number
    plain = before.kind is at.kind is PlaceKind.PARAGRAPH and before.point is at.point is None
    return plain and ended is not None and at.number == ended + 1


def judged(place: str, citation: Citation, language: Language, marks: Marks) -> str:
    """Put behind a place how far it bears the fact out, and what it bears out, where somebody has said so."""
    certainty = citation.certainty and label(citation.certainty, language, mark=mark_of(Wording.LABEL, marks))
    said = [labelled(field_label(Citation, "certainty", language), certainty, language)] if certainty else []
    said += [say(text, language, mark=mark_of(wording_of(Citation), marks)) for text in citation.supports]
    return bracketed(place, listed(said, language), language)
