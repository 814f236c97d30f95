"""The calendar of a drawn recovery: one for all records, so that records which never saw each other agree.

Every phase of a recovery has years of its own, in the order in which the phases follow each other. So a measure that is
drawn alone fits the transfer that is drawn alone: nothing is transferred before it is confiscated. Sources are dated
later still.
"""

from collections.abc import Sequence
from typing import Final, TypeVar

from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.values import partial_dates
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import TermEnum

ASKED: Final = partial_dates(min_year=2010, max_year=2011)
HELD: Final = partial_dates(min_year=2012, max_year=2013)
CONFISCATED: Final = partial_dates(min_year=2014, max_year=2015)
SIGNED: Final = partial_dates(min_year=2016, max_year=2016)
IN_FORCE: Final = partial_dates(min_year=2017, max_year=2017)
MOVED_FIRST: Final = partial_dates(min_year=2018, max_year=2018)
MOVED_THEN: Final = partial_dates(min_year=2019, max_year=2019)
MOVED: Final = partial_dates(min_year=2018, max_year=2019)
ARRIVED: Final = partial_dates(min_year=2020, max_year=2020)
SPENT: Final = partial_dates(min_year=2021, max_year=2022)
SEEN: Final = partial_dates(min_year=2023, max_year=2024)
AFTER: Final = partial_dates(min_year=2025, max_year=2045)
"""Dates of a phase, of any precision, some of them in doubt."""

C = TypeVar("C", bound=TermEnum)


def calendar(
    codes: type[C], *phases: tuple[SearchStrategy[PartialDate], Sequence[C]]
) -> TotalTable[C, SearchStrategy[PartialDate]]:
    """The dates for each member of a code list, phase by phase.

    A list that grows must not be dated by a default, which would let records silently disagree: raises `TypeError`,
    naming the members that stand in no phase, or in two.
    """
    return classed(codes, dict(phases))
