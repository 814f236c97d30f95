# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.files.bundles import dump as dump
from assetrecovery.files.bundles import dumps as dumps
from assetrecovery.files.bundles import load as load
from assetrecovery.files.bundles import loads as loads
from assetrecovery.files.bundles import read as read
from assetrecovery.files.opening import MAX_BYTES as MAX_BYTES
from assetrecovery.files.opening import Source as Source
from assetrecovery.files.saving import Target as Target
