# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.web.fields import InFile as InFile
from assetrecovery.web.refusals import accepted_language as accepted_language
from assetrecovery.web.refusals import errors_in as errors_in
