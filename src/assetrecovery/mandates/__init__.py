"""Mandates: what was asked, of whom, by which act.

- `bodies`: the Conference, its subsidiary bodies, and their sessions
- `resolutions`: resolutions and decisions
- `mandates`: each thing asked, and what came of it
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
