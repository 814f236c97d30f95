"""Neighbours: records in the terms of other models, with all that is lost on the way, and whose term is which of ours.

- `exporting`: the entities of followthemoney that stand for the records of a bundle
- `properties`: which field is which property of which schema of followthemoney
- `taking`: what was taken of a record, and what was left
- `crosswalks`: each row names fields and codes that there are
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
