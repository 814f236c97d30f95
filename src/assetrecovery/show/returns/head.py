"""The head of a return: its title, how far it came, when it was last checked, and all that no part prints."""

from collections.abc import Iterable, Iterator

from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.values.dates import Period
from assetrecovery.wording import ended


def head(sheet: ReturnSheet, elsewhere: Iterable[str]) -> Iterator[str]:
    """Head a return, and describe what is neither here nor in one of the parts, whose fields are given."""
    entry, record, nothing = sheet.entry(), sheet.record, sheet.phrase(Phrase.NOT_RECORDED)
    for field in elsewhere:
        entry.take(field)
    yield (entry.word("title") or "") + entry.marks()
    yield sheet.labelled(Phrase.ID, record.id)
    yield sheet.labelled(Phrase.STATUS, sheet.label(record.status) if record.status else nothing)
    if seen := entry.word("last_seen"):
        yield sheet.labelled(Phrase.LAST_SEEN, seen)
    within = Phrase.VERIFIED_WITHIN if isinstance(record.checked, Period) else Phrase.VERIFIED
    yield sheet.labelled(within, entry.word("checked") or nothing)
    for phrase, name in ((Phrase.CONTESTED, "contested"), (Phrase.UNCERTAIN, "uncertain")):
        said = entry.take(name)
        if said:
            yield ended(sheet.phrase(phrase), ":", sheet.language)
            yield from (bullet(sheet.say(text, cited=entry.cited)) for text in said)
    yield from entry.rest("")
