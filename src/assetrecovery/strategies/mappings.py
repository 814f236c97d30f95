"""Mappings of sheets, drawn: what columns mean, and the words and units that they declare."""

from decimal import Decimal
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.drawing import OWN, Ids, drawn
from assetrecovery.strategies.values import ANY, language_tags
from assetrecovery.tables.mappings import ColumnMapping, DeclaredUnit, DeclaredWord, FixedValue, SheetMapping

__all__ = ["column_mappings", "declared_units", "declared_words", "fixed_values", "sheet_mappings"]

_POINTERS: Final = st.sampled_from(("/title", "/amounts/0", "/participants/0/actor", "/events/1/on"))


def _factors() -> SearchStrategy[Decimal]:
    return st.sampled_from((1_000, 10_000, 1_000_000, 100_000_000)).map(Decimal)


def _limits() -> SearchStrategy[DeclaredWord]:
    return declared_words(means=st.sampled_from(("at_least", "at_most", "more_than", "less_than")))


OWN.update(
    {
        (FixedValue, "to"): lambda: _POINTERS,
        (ColumnMapping, "to"): lambda: _POINTERS,
        (ColumnMapping, "language"): language_tags,
        (DeclaredUnit, "factor"): _factors,
        (ColumnMapping, "times"): _factors,
        (ColumnMapping, "limits"): _limits,
        (SheetMapping, "heading_row"): lambda: st.integers(1, 9),
    }
)


def declared_words(**fields: SearchStrategy[Any]) -> SearchStrategy[DeclaredWord]:
    """Words, and what they stand for."""
    return drawn(DeclaredWord, ANY, fields)


def declared_units(**fields: SearchStrategy[Any]) -> SearchStrategy[DeclaredUnit]:
    """Words behind a number that multiply it."""
    return drawn(DeclaredUnit, ANY, fields)


def fixed_values(**fields: SearchStrategy[Any]) -> SearchStrategy[FixedValue]:
    """What every row means, and no cell says."""
    return drawn(FixedValue, ANY, fields)


def column_mappings(**fields: SearchStrategy[Any]) -> SearchStrategy[ColumnMapping]:
    """What the cells under a heading mean."""
    return drawn(ColumnMapping, ANY, fields)


def sheet_mappings(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[SheetMapping]:
    """What the rows of a sheet are."""
    return drawn(SheetMapping, ids, fields)
