"""In which order things happened: by the first day on which they may have, or by the last."""

import datetime

from assetrecovery.values.dates import PartialDate, Period


def earliest(date: PartialDate | Period) -> datetime.date:
    """The first day that a date allows; of one that is only known to be not later than a day, that day."""
    return date.earliest or date.latest or datetime.date.max


def latest(date: PartialDate | Period) -> datetime.date:
    """The last day that a date allows; of one that is only known to be not earlier than a day, that day."""
    return date.latest or date.earliest or datetime.date.min
