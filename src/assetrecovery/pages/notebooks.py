"""What an object shows of itself in a notebook: small, in both languages, in the colours that the notebook has.

Notebooks ask any object for `_repr_html_`, and so every class of the model has one (`values/nouns.py`), which comes
here when it is asked and not before. A value shows as its text does; a record, a bundle and what a question brought are
worth a table. However much one holds, what is shown is bounded, and says how much more there is.
"""

import importlib
from collections.abc import Callable, Mapping
from typing import Any, Final

from assetrecovery.kinds import KINDS

__all__: list[str] = []

_VIEWS: Final = "assetrecovery.pages.views"
_RECORDS: Final = frozenset(kind.name for kind in KINDS)
_VIEWED: Final[Mapping[str, str]] = {
    "Bundle": "bundle_view",
    "Reconciliation": "reconciliation_view",
    "VolumeTable": "volumes_view",
    "ChangeSet": "changes_view",
    "Report": "report_view",
    "Finding": "finding_view",
}
"""The function for each class that is no record, by name: to ask for none must not load any of them."""


def view(value: object) -> str | None:
    """What a notebook shows of an object of this library; nothing for a value, which its text shows as well.

    >>> from assetrecovery import Money
    >>> view(Money.of("9", "CHF")) is None
    True
    """
    cls = type(value)
    if not cls.__module__.startswith("assetrecovery."):
        return None
    name = "record_view" if cls.__name__ in _RECORDS else _VIEWED.get(cls.__name__)
    if name is None:
        return None
    shown: Callable[[Any], str] = getattr(importlib.import_module(_VIEWS), name)
    return shown(value)
