"""Never run: a misspelt public name must be an error."""

from assetrecovery import Meting

print(Meting)
