"""Lookup: from a name in any language to the jurisdiction it names; exact, with suggestions but never a guess."""

from assetrecovery.lookup.keys import name_key
from assetrecovery.lookup.names import Lookup, NameForm, NameMatch, find_name

__all__ = ["Lookup", "NameForm", "NameMatch", "find_name", "name_key"]
