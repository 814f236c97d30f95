"""Sources: what everything cites.

- `citations`: where in which document a fact was found, and how far it can be trusted
- `documents`: United Nations papers, treaties, judgements, agreements, press
- `papers`: contents of a document, what it was submitted under, and its reissues
- `instruments`: treaties, statutes and agreements with their own parties, chapters and articles
- `handling`: who may see a record, if somebody has marked it
- `identifiers`: the numbers and keys under which others know what a record is about
- `official`: which documents speak for whoever issued them
- `parties`: who stands in an instrument or an arrangement, and in what role
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
