"""Serialization: how records are written down, and read back without losing or inventing anything.

The records know nothing of this room. One cattrs converter carries the rules of every type; reading is strict, reports
every problem at once and coerces nothing; writing is canonical, so that the same object gives the same bytes.
"""

from assetrecovery.serialization.reading import FORMAT, VERSION, Reading, read_bundle, read_value
from assetrecovery.serialization.writing import write

__all__ = ["FORMAT", "VERSION", "Reading", "read_bundle", "read_value", "write"]
