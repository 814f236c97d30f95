"""What a question names: an id that is known to a bundle, or refused with what may have been meant.

A question about a State that is misspelt must not be answered with nothing: whoever asks would take it for a fact.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeVar

from assetrecovery.bundle import Bundle
from assetrecovery.introspection.referring import gather
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.participants.organizations import Person
from assetrecovery.values.errors import suggestion, unknown_id
from assetrecovery.values.languages import Words

__all__: list[str] = []

I = TypeVar("I", bound=str)  # noqa: E741  the letter for an id

_NOTHING: Final = Words("", "")
_LONGEST: Final = 100


def known(bundle: Bundle, asked: I, path: str) -> I:
    """Take an id that a record has or names; raises `UnknownIdError` (`unknown_id`) for any other text.

    A code of a State in small letters, the name of a State and a slip of the pen are answered with the id that was
    probably meant.
    """
    if isinstance(asked, str) and (bundle.get(asked) is not None or asked in _named(bundle)):
        return asked
    raise unknown_id(path, hint=_meant(bundle, asked) if isinstance(asked, str) else _NOTHING)


def _named(bundle: Bundle) -> set[str]:
    """Every id that records point at, of records that need not be there."""
    named: dict[Any, set[str]] = {}
    for record in bundle.all_records():
        gather(record, named)
    return set().union(*named.values())


def _meant(bundle: Bundle, asked: str) -> Words:
    """The id that was probably meant; persons are never guessed at."""
    said = asked[:_LONGEST].casefold()
    for state in bundle.jurisdictions.values():
        if said == state.id.casefold() or said in _names(state):
            return Words(f"; perhaps {state.id}", f"；可能是{state.id}")
    ids = [record.id for record in bundle.all_records() if not isinstance(record, (Jurisdiction, Person))]
    return suggestion(asked, ids)


def _names(state: Jurisdiction) -> Iterator[str]:
    for name in state.names:
        for text in (name.short, name.formal):
            if text is not None:
                yield from (text.in_(language).casefold() for language in text.languages)
