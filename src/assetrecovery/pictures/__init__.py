"""Pictures: a return's money, its events, a mandate's way to recommendations, a meeting's days; as SVG or as Mermaid.

A picture says what the sheet says and nothing else: every figure of the reckoning is in it, and none that is not. What
is not known is hatched, what is disputed stands side by side, and sums not known to be the same money stand apart. Text
is text, broken by the widths of letters, so that no two labels meet in either language and none leaves its box.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
