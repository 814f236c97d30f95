"""Showing records to a person, in Chinese or in English: what `assetrecovery show` prints.

Wording that is the library's own is marked, and every sheet ends with the disclaimer.
"""

from assetrecovery.show.meetings.meeting import MeetingPart, show_meeting, show_overview, show_trace
from assetrecovery.show.returns.sheets import ReturnPart, show_return, show_returns

__all__ = [
    "MeetingPart",
    "ReturnPart",
    "show_meeting",
    "show_overview",
    "show_return",
    "show_returns",
    "show_trace",
]
