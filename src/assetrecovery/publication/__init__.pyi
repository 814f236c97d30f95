# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.publication.views import PublicView as PublicView
from assetrecovery.publication.views import public_view as public_view
from assetrecovery.publication.withholding import Withheld as Withheld
from assetrecovery.publication.withholding import WithholdingAction as WithholdingAction
from assetrecovery.publication.withholding import WithholdingReason as WithholdingReason
