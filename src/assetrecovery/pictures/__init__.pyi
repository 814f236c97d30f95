# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.pictures.drawing import PictureForm as PictureForm
from assetrecovery.pictures.drawing import PictureKind as PictureKind
from assetrecovery.pictures.drawing import draw as draw
