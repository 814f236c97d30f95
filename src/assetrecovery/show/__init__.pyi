# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.show.changed import show_changes as show_changes
from assetrecovery.show.marking import Marks as Marks
from assetrecovery.show.meetings.paper import MeetingPart as MeetingPart
from assetrecovery.show.meetings.paper import show_meeting as show_meeting
from assetrecovery.show.meetings.paper import show_overview as show_overview
from assetrecovery.show.meetings.paper import show_trace as show_trace
from assetrecovery.show.returns.paper import ReturnPart as ReturnPart
from assetrecovery.show.returns.paper import show_return as show_return
from assetrecovery.show.returns.paper import show_returns as show_returns
from assetrecovery.show.sides import Languages as Languages
from assetrecovery.show.single import show_record as show_record
