"""Wording: dates, times, numbers, references and money as United Nations documents write them, in Chinese and English.

Every function takes the language and answers a plain string; nothing depends on a locale of the process. Babel supplies
the names of months, weekdays and currencies; the patterns are those of the documents.
"""

from assetrecovery.wording.dates import date, day_and_weekday, period, time_range, when
from assetrecovery.wording.lists import join
from assetrecovery.wording.money import money
from assetrecovery.wording.numbers import cycle, meeting, ordinal, session
from assetrecovery.wording.references import item, items, paragraph, provision, resolution, resolutions

__all__ = [
    "cycle",
    "date",
    "day_and_weekday",
    "item",
    "items",
    "join",
    "meeting",
    "money",
    "ordinal",
    "paragraph",
    "period",
    "provision",
    "resolution",
    "resolutions",
    "session",
    "time_range",
    "when",
]
