"""Serialization: how records are written down, and read back without losing or inventing anything.

The records know nothing of this room. One cattrs converter carries the rules of every type; reading is strict, reports
every problem at once and coerces nothing; writing is canonical, so that the same object gives the same bytes.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
