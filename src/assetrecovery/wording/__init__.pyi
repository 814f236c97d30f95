# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.wording.dates import date as date
from assetrecovery.wording.dates import day_and_weekday as day_and_weekday
from assetrecovery.wording.dates import period as period
from assetrecovery.wording.dates import time_range as time_range
from assetrecovery.wording.dates import when as when
from assetrecovery.wording.lists import join as join
from assetrecovery.wording.numbers import cycle as cycle
from assetrecovery.wording.numbers import meeting as meeting
from assetrecovery.wording.numbers import ordinal as ordinal
from assetrecovery.wording.numbers import session as session
from assetrecovery.wording.references import item as item
from assetrecovery.wording.references import items as items
from assetrecovery.wording.references import paragraph as paragraph
from assetrecovery.wording.references import provision as provision
from assetrecovery.wording.references import resolution as resolution
from assetrecovery.wording.references import resolutions as resolutions
from assetrecovery.wording.sums import money as money
