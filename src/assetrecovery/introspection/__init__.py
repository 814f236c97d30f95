"""Introspection: what the model says of itself.

- `fields`: the fields of a class, and what their types mean for files, forms and strategies
- `referring`: which of them point at other records
- `contents`: what a record holds at whatever depth, gathered in one walk
- `labels`: what every class and field is called in Chinese and in English
- `codes`: code lists as tables, which ship as files
- `public`: every name that a package of this library offers, with the classes and code lists among them
- `resolving`: to a record of a kind that may stand there, to one of another kind, or nowhere
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
