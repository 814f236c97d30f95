"""Mandates: what was asked, of whom, by which act.

- `bodies`: the Conference, its subsidiary bodies and other organs
- `resolutions`: resolutions and decisions
- `adoptions`: how a decision was taken, and with how many votes
- `reviews`: the review mechanism and its cycles
- `mandates`: each thing asked, and what came of it
- `matters`: in what words, by what steps, about which subjects and to what end
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
