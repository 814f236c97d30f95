"""Pages: a record or a bundle as one HTML file to hand on, and what objects show of themselves in a notebook.

A page is whole: it asks for nothing from outside, runs nothing, says the same in Chinese and in English, and prints.
Whatever stands in a record is text there and never markup.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
