"""Participants: who.

- `jurisdictions`: States, territories and the European Union, their names and treaty status over time
- `organizations`: organizations and persons
- `attendance`: who was represented at a meeting, and who presided
- `authorities`: who in a State acts in asset recovery, and with what powers
- `networks`: networks, forums and initiatives
- `cooperation`: how information goes abroad without request
- `assistance`: technical assistance and knowledge products
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
