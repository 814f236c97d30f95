"""Mandates: what was asked, of whom, by which act.

- `bodies`: the Conference, its subsidiary bodies, and their sessions
- `resolutions`: resolutions and decisions
- `mandates`: each thing asked, and what came of it

Every public name is imported from the root: `from assetrecovery import Mandate`.
"""
