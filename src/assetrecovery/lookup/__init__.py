"""Lookup: from a name in any language to the jurisdiction it names; exact, with suggestions but never a guess."""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
