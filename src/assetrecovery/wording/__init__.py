"""Wording: dates, times, numbers, references and money as United Nations documents write them, in Chinese and English.

Every function takes the language and answers a plain string; nothing depends on a locale of the process. Babel supplies
the names of months, weekdays and currencies; the patterns are those of the documents.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
