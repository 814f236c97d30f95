"""Bundled data: reference data on States and the Convention, and the records made from published documents.

Every file is in the library's own format and names its sources among its records; `SOURCES.md` beside them says how
each was made, and a script of the same name under `scripts/` in the repository rebuilds or checks it.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
