"""Showing records to a person, in Chinese or in English: what `assetrecovery show` prints.

Wording that is the library's own is marked, and every sheet ends with the disclaimer.
"""

from assetrecovery.show.meetings import MeetingPart, show_meeting, show_overview, show_trace

__all__ = ["MeetingPart", "show_meeting", "show_overview", "show_trace"]
