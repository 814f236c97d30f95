"""Editing: records taken out, put in, put together, compared and renamed; always into new records, never in place.

- `sequences`: records replaced, left out, and put together with others
- `closure`: records with all that they refer to
- `renaming`: ids renamed with the references to them
- `changes`: what differs between two bundles, by record and field
- `rebuilding`: a record with some of what is in it changed

These work on records; a bundle offers them as its methods.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
