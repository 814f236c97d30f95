"""Publication: a bundle without what may not be published, sound as it stands, with a list of what was taken and why.

- `withholding`: what is withheld, how, and for what reason
- `severing`: records without their references to what is withheld
- `masking`: names and texts of what is withheld, wherever else they stand
- `views`: the public view of a bundle
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
