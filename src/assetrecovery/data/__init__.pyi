# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.data.bundles import bundled as bundled
from assetrecovery.data.bundles import bundled_names as bundled_names
from assetrecovery.data.bundles import reference_data as reference_data
