"""Given: texts, lists and things of one class as functions take them; whatever else is refused with our error.

Constructors check their fields themselves, see `soundness`.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from assetrecovery.values.errors import Fault, InvalidError, Problem, found, refuse, refuse_all
from assetrecovery.values.languages import Words

T = TypeVar("T")

__all__: list[str] = []


def a_text(said: object, path: str = "") -> str:
    """Take a text, such as a name or an id; raises `InvalidError` (`wrong_type`) for what is none.

    >>> a_text("nga")
    'nga'
    >>> a_text(["nga"], "/origin")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /origin: expected a text, found an array; give each by itself
    """
    if isinstance(said, str):
        return said
    raise refuse(Fault.WRONG_TYPE, path, expected=Words("a text", "文本"), found=found(said), hint=_way_to_a_text(said))


def _way_to_a_text(said: object) -> Words | str:
    if isinstance(said, (bytes, bytearray)):
        return Words("; decode it first", "；请先解码")
    return Words("; give each by itself", "；请逐一给出") if isinstance(said, Iterable) else ""


def all_texts(said: Iterable[object]) -> None:
    """Refuse what is no text among several names or ids, each at its place."""
    problems: list[Problem] = []
    for place, one in enumerate(said):
        try:
            a_text(one, f"/{place}")
        except InvalidError as error:
            problems += error.problems
    refuse_all(problems)


def several(said: Iterable[T], path: str = "") -> tuple[T, ...]:
    """Take any number of things; raises `InvalidError` (`wrong_type`) for a text, which is no list of its letters.

    >>> several(part for part in ("agenda", "documents"))
    ('agenda', 'documents')
    >>> several("agenda", "/parts")
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /parts: expected a list, found a text; write […] for one, too
    """
    if isinstance(said, Iterable) and not isinstance(said, (str, bytes)):
        return tuple(said)
    hint = Words("; write […] for one, too", "；只有一项时也请写作[…]")
    raise refuse(Fault.WRONG_TYPE, path, expected=Words("a list", "列表"), found=found(said), hint=hint)


def of_class(said: object, cls: type[T], expected: Words, path: str = "", hint: Words | str = "") -> T:
    """Take what is of a class; raises `InvalidError` (`wrong_type`) for anything else, with what to write instead."""
    if isinstance(said, cls):
        return said
    raise refuse(Fault.WRONG_TYPE, path, expected=expected, found=found(said), hint=hint)


def a_mapping(said: Mapping[T, Any], expected: Words, path: str = "") -> Mapping[T, Any]:
    """Take a mapping; raises `InvalidError` (`wrong_type`) for anything else."""
    if isinstance(said, Mapping):
        return said
    raise refuse(Fault.WRONG_TYPE, path, expected=expected, found=found(said), hint="")
