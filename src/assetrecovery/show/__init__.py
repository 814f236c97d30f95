"""Showing records to a person, in Chinese or in English: what `assetrecovery show` prints.

Wording that is the library's own is marked, and every sheet ends with the disclaimer.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
