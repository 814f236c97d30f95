# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.commands.exits import ExitStatus as ExitStatus
