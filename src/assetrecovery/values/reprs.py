"""How a record shows itself to a programmer: what it is, which one, and how much it holds, in one line.

The repr that `attrs` writes says everything. For a value that is right: it is short, and gives the value back when it
is evaluated. For a record it is a screen of nested text, and for a bundle a megabyte, in every traceback and debugger;
nobody evaluates it, since `dumps` writes records in a form that is checked when it is read. So records have `brief`,
and so have the answers to questions about whole records and bundles, such as a report: what an interpreter says after
`check(bundle)` should be read, and not scrolled past. It knows none of them: it asks the fields for a title, and counts
what stands in tuples.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.kinds import plural

_CALLED: Final = ("title", "name", "names", "subject", "summary", "action", "description")
"""The fields that say what a record is called, the best first; where none is there, its id has to do."""

_LONGEST_ID: Final = 100
_LONGEST_TITLE: Final = 60


def brief(self: Any) -> str:
    """Show a record: its class, its id, what it is called, and how many of what it holds; at most 1,000 characters.

    For the body of the class of a record, or of an answer, `__repr__ = brief`. Never raises, whatever the fields hold:
    a debugger shows objects whose constructor is about to refuse them.

    >>> from assetrecovery.data import bundled
    >>> bundled("returns").case_clusters["abacha"]
    <CaseCluster abacha "Abacha">

    >>> from assetrecovery import reconcile
    >>> reconcile(bundled("returns").ledger("usa-kgz-2019"))
    <Reconciliation "usa-kgz-2019": 1 account>
    """
    values = {field.name: getattr(self, field.name, None) for field in attrs.fields(type(self))}
    shown = [type(self).__name__]
    if "id" in values:
        shown.append(_cut(str(values["id"]), _LONGEST_ID))
    if title := next(_titles(values), None):
        shown.append(f'"{_cut(title, _LONGEST_TITLE)}"')
    held = {name: len(value) for name, value in values.items() if isinstance(value, tuple)}
    return f"<{' '.join(shown)}{_colon(tally(held))}>"


def _colon(text: str) -> str:
    return f": {text}" if text else ""


def _titles(values: Mapping[str, object]) -> Iterator[str]:
    for name in _CALLED:
        yield from _wordings(values.get(name))


def _wordings(value: object) -> Iterator[str]:
    """Yield what a field says: a text in English before others, a bare name, or the last of several names over time."""
    from assetrecovery.values.text import Text  # noqa: PLC0415  what only counts, as a bundle does, needs no texts

    if isinstance(value, str):
        yield value
    elif isinstance(value, Text):
        yield from (value.in_(language) for language in value.languages)
    elif isinstance(value, tuple) and value and attrs.has(type(value[-1])):
        for field in attrs.fields(type(value[-1])):
            yield from _wordings(getattr(value[-1], field.name, None))


def _cut(text: str, limit: int) -> str:
    shown = text if text.isprintable() else ascii(text)[1:-1]
    return shown if len(shown) <= limit else f"{shown[:limit]}…"


def tally(held: Mapping[str, int]) -> str:
    """Say how many there are of what, by names in the plural; what there is none of is left out.

    >>> tally({"amounts": 3, "other_names": 1, "events": 0})
    '3 amounts, 1 other name'
    """
    return ", ".join(_counted(number, name.replace("_", " ")) for name, number in held.items() if number)


def _counted(number: int, words: str) -> str:
    return f"{number:,} {_singular(words) if number == 1 else words}"


def _singular(words: str) -> str:
    """Undo `plural`; words that it did not make, such as "history", stay."""
    likely = (f"{words[:-3]}y" if words.endswith("ies") else words[:-1], words)
    return next((word for word in likely if plural(word) == words), words)
