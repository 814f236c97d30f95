"""The sources of a return, numbered as they are cited, with what each is said to support."""

from collections.abc import Iterator

from assetrecovery.show.entries import Entry
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.sources.citations import Citation
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.text import Text


def sources(sheet: ReturnSheet) -> Iterator[str]:
    """Print each source with its address."""
    supported = _supported(sheet)
    for place, document_id in enumerate(sheet.sources, start=1):
        document = sheet.bundle.documents.get(document_id)
        if document is None:
            yield f"[{place}] {document_id}"
        else:
            entry = Entry(sheet, document)
            address = entry.take("url")
            yield f"[{place}] {entry.line()}"
            yield from [f"    {address}"] if address else []
        yield from (f"    {sheet.say(text, Citation)}" for text in supported.get(document_id, ()))


def _supported(sheet: ReturnSheet) -> dict[DocumentId, dict[Text, None]]:
    """By source, everything that it is said to support, on whatever part of the sheet it is cited."""
    found: dict[DocumentId, dict[Text, None]] = {}
    for citation in sheet.citations:
        found.setdefault(citation.document, {}).update(dict.fromkeys(citation.supports))
    return found
