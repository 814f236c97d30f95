"""When things happen in a drawn recovery: one calendar for all, so that records which never saw each other agree.

Every phase has years of its own, in the order in which the phases follow each other. So a measure that is drawn alone
fits the transfer that is drawn alone: nothing is transferred before it is confiscated. Sources are dated later still.
"""

from typing import Final

from assetrecovery.strategies.values import partial_dates

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
