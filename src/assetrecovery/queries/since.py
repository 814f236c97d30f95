"""What happened since a day: every date in a bundle that says when something came about, and not when it is due."""

import datetime
from collections.abc import Iterator
from typing import Final

import attrs

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import found_in
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import pointer
from assetrecovery.values.nouns import answer
from assetrecovery.values.shorthand import asked_day
from assetrecovery.values.terms import Answer

__all__ = ["Happening", "happened_since"]

HAPPENED: Final = frozenset(
    {
        "on", "date", "adopted", "adopted_on", "in_force", "terminated", "signed", "sent", "received", "delivered",
        "held", "held_in_parts", "elected_on", "founded", "established", "launched", "started", "ended",
        "report_adopted_on", "derived_on", "final_since", "met",
    }
)  # fmt: skip
"""The fields that say when something came about."""

NOT_HAPPENED: Final = frozenset(
    {
        "accessed", "archived_on", "checked", "last_seen",  # when somebody looked
        "as_of", "also_on",  # for which day a figure is stated; what else is said of a day that is given
        "by", "comments_by", "due", "first_due", "reply_by", "until",  # by when something is owed
        "planned", "postponed_from", "held_within", "served", "pursued", "valid",  # when something was to be, or was so
        "start", "end",  # the sides of a period, and the hours of a sitting
    }
)  # fmt: skip
"""All other fields that hold dates; a test sees to it that each is in one of the two."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class Happening:
    """What happened · 新发生的事项. One date at which something came about, and where it is recorded."""

    record: str
    """Record · 记录. The record that tells of it."""

    path: str
    """Path · 路径. JSON Pointer from the record to the date."""

    on: PartialDate | Period
    """Date · 日期. When it came about, as far as a source gives it."""

    since: Answer
    """Since the day · 是否在该日之后. Yes if it surely was on that day or later; unknown if perhaps."""


@over_bundle
def happened_since(bundle: Bundle, day: PartialDate | datetime.date | str) -> tuple[Happening, ...]:
    """Find what came about on a day or later, in order of time; of a month or year, since its first day.

    Only the bundle's own records are looked at. What may have happened before that day is told apart from what surely
    did not; what has no date is not found. What somebody changed in a file is another question: see `Bundle.diff`.

    >>> from assetrecovery.data import bundled
    >>> found = happened_since(bundled("returns"), "2025")
    >>> [(one.record, str(one.on)) for one in found if one.path.startswith("/transfers/")]
    []
    """
    since = Period(start=asked_day(day))
    found = (one for record in bundle.records for one in _of(record.id, record, since))
    return tuple(sorted(found, key=lambda one: _first_day(one.on)))


def _of(record_id: str, record: object, since: Period) -> Iterator[Happening]:
    dates: list[tuple[tuple[str | int, ...], PartialDate | Period]]
    dates = [*found_in(record, PartialDate), *found_in(record, Period)]
    for path, on in dates:
        if _field(path) in HAPPENED and not on.surely_before(since):
            sure = Answer.YES if on.surely_within(since) else Answer.UNKNOWN
            yield Happening(record=record_id, path=pointer(*path), on=on, since=sure)


def _field(path: tuple[str | int, ...]) -> str:
    return next(token for token in reversed(path) if isinstance(token, str))


def _first_day(on: PartialDate | Period) -> str:
    """Where a date stands in time: by its first day, or its last where the first is open."""
    return str(on.earliest or on.latest)
