# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.lookup.keys import name_key as name_key
from assetrecovery.lookup.names import Lookup as Lookup
from assetrecovery.lookup.names import NameMatch as NameMatch
from assetrecovery.lookup.names import find_name as find_name
from assetrecovery.lookup.spellings import NameSpelling as NameSpelling
from assetrecovery.lookup.stored import NameForm as NameForm
