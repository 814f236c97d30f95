"""The head of a return: its title, what is asked first, when it was last checked, and all that no part prints."""

from collections.abc import Iterable, Iterator

from assetrecovery.arrangements.returns import Return
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.answers import FIELDS
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.wording import ended


def head(sheet: ReturnSheet, answers: Iterable[str], elsewhere: Iterable[str]) -> Iterator[str]:
    """Head a return, and describe what is neither here nor in one of the parts, whose fields are given."""
    entry, record, nothing = sheet.entry(), sheet.record, sheet.phrase(Phrase.NOT_RECORDED)
    for field in (*elsewhere, *FIELDS):
        entry.take(field)
    yield (entry.word("title") or "") + entry.marks()
    yield from answers
    yield sheet.labelled(Phrase.ID, record.id)
    yield sheet.labelled(Phrase.VERIFIED, entry.word("checked") or nothing)
    if doubts := entry.take("uncertain"):
        yield ended(sheet.phrase(Phrase.UNCERTAIN), ":", sheet.language)
        yield from (bullet(sheet.say(text, Return, cited=entry.cited)) for text in doubts)
    yield from entry.rest("")
