"""Checks: rules over a whole bundle, each with an id, a severity and the source that demands it.

A record that can be built may still be wrong beside others: a chair whose State did not attend, an item that nobody
scheduled. A rule that cannot decide says so as information; it never guesses, and none gives a State a score.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
