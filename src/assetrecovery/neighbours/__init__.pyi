# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.neighbours.crosswalks import CrosswalkRow as CrosswalkRow
from assetrecovery.neighbours.crosswalks import Neighbour as Neighbour
from assetrecovery.neighbours.crosswalks import crosswalk as crosswalk
from assetrecovery.neighbours.exporting import FollowTheMoney as FollowTheMoney
from assetrecovery.neighbours.exporting import to_followthemoney as to_followthemoney
from assetrecovery.neighbours.taking import HowLost as HowLost
from assetrecovery.neighbours.taking import Loss as Loss
