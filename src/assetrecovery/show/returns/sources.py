"""The sources of a return, numbered as they are cited, with what each is said to bear out."""

from collections.abc import Iterator

from assetrecovery.introspection.fields import nested
from assetrecovery.records import Record
from assetrecovery.show.entries import Entry
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.sources.citations import Citation
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.text import Text

FIELDS = ("citations",)
"""The fields of a return that are printed here."""


def sources(sheet: ReturnSheet) -> Iterator[str]:
    """Print each source with its address."""
    for place, document_id in enumerate(sheet.sources, start=1):
        document = sheet.bundle.documents.get(document_id)
        if document is None:
            yield f"[{place}] {document_id}"
        else:
            entry = Entry(sheet, document)
            address = entry.take("url")
            yield f"[{place}] {entry.line()}"
            yield from [f"    {address}"] if address else []
        yield from (f"    {sheet.say(text)}" for text in _supported(sheet, document_id))


def _supported(sheet: ReturnSheet, document_id: DocumentId) -> Iterator[Text]:
    """Everything that a source is said to bear out, on whatever part of the sheet it is cited."""
    shown: tuple[Record, ...] = (sheet.record, *sheet.belonging)
    cited = [value for record in shown for _, value in nested(record) if isinstance(value, Citation)]
    yield from dict.fromkeys(text for found in cited if found.document == document_id for text in found.supports)
