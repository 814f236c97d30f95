"""Queries: questions to a whole bundle.

- `search`: returns and clauses by who, what and how
- `identified`: records by docket, file number, register key, symbol or code
- `dues`: what is due on a day, and where the money is
- `traces`: from what was asked to what came of it, and back
- `covering`: which paragraphs of a document some record cites
- `since`: every date in a bundle that says when something came about, and not when it is due
- `disputes`: what somebody contests, and figures that do not go together
- `volume_tables`: what was frozen, confiscated and returned, by year and currency
- `asked`: an id that is known to a bundle, or refused with what may have been meant
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
