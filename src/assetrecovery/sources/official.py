"""Which documents are official: those by which a State, a court or an international organization speaks itself."""

from typing import Final

from assetrecovery.sources.documents import Document, DocumentKind
from assetrecovery.values.tables import TotalTable, classed

__all__: list[str] = []

IS_OFFICIAL: Final[TotalTable[DocumentKind, bool]] = classed(
    DocumentKind,
    {
        True: (
            DocumentKind.ANNOTATED_PROVISIONAL_AGENDA,
            DocumentKind.NOTE_BY_THE_SECRETARIAT,
            DocumentKind.RESOLUTION_TEXT,
            DocumentKind.TREATY_TEXT,
            DocumentKind.STATUTE_TEXT,
            DocumentKind.AGREEMENT_TEXT,
            DocumentKind.JUDGEMENT,
            DocumentKind.OFFICIAL_STATEMENT,
        ),
        False: (
            # Anybody may report, write a paper or file with a court; a symbol of the United Nations tells theirs.
            DocumentKind.REPORT,
            DocumentKind.DRAFT_REPORT,
            DocumentKind.BACKGROUND_PAPER,
            DocumentKind.COURT_FILING,
            DocumentKind.STUDY,
            DocumentKind.PRESS_ARTICLE,
            DocumentKind.WEB_PAGE,
            DocumentKind.DATASET,
            DocumentKind.BOOK,
        ),
    },
)
"""Whether a document of a kind speaks for whoever issued it officially."""


def is_official(document: Document) -> bool:
    """Whether a document is official by its kind, or by a symbol of the United Nations; a local kind says nothing."""
    return document.symbol is not None or bool(IS_OFFICIAL.known(document.kind))
