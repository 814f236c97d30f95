"""What is deliberately on no sheet: one list, each entry with its reason. All else that a record says is printed."""

from collections.abc import Mapping
from typing import Final

LEFT_OUT: Final[Mapping[tuple[str, str], str]] = {
    ("AgendaItem", "provisions"): "the title of the item names them, in the words of the document",
    ("Deduction", "key"): "no entry names a deduction",
    ("Disbursement", "key"): "no entry names a disbursement",
}
"""By class and field, why no sheet prints it."""

KEYS: Final[Mapping[tuple[str, str], str]] = {
    ("Amount", "key"): "other entries name a figure by its stage and its sum",
    (
        "Transfer",
        "key",
    ): "where another entry names it, its place among the transfers leads it and is what it is named by",
    ("Tranche", "key"): "leads the entry where the tranche has no number, which says the same",
}
"""Keys by which entries of one ledger name each other: printed, or put into words, where one is named."""

LEFT_OUT_OF_RETURNS: Final[Mapping[tuple[str, str], str]] = {
    ("Instrument", "chapters"): "the contents of a treaty are no part of a return that rests on it",
    ("Instrument", "articles"): "the contents of a treaty are no part of a return that rests on it",
}
"""By class and field, why the sheet of a return does not print it."""

SAID_BY_THE_PLACE: Final[Mapping[tuple[str, str], str]] = {
    ("Clause", "instrument"): "an arrangement that has one instrument has its clauses in it",
    ("Delegation", "category"): "a group of the report that has one category is headed by it",
    ("Presentation", "panel"): "on the sheet of a meeting a presentation stands under its panel",
    ("Statement", "meeting"): "the sheet of a meeting is headed by it",
}
"""By class and field, what is not repeated where it can be read off the place of the entry; elsewhere it is printed."""

IDS: Final = "what points at a record says its name, and adds the id where two on one sheet have the same name"
"""Why the ids of records are not printed, except at the head of a return."""
