"""Arrangements: what came back. So far only what leads to a return.

- `measures`: information disclosed without a request

Every public name is imported from the root: `from assetrecovery import SpontaneousDisclosure`.
"""
