"""Values: the small exact types that every record is made of; they know only the standard library and attrs.

- `languages`: the two languages, and sentences that stand in both
- `folding`: what differs only in how it was typed
- `hints`: what may have been meant by a word that is not known
- `errors`: faults, problems and the error family
- `terms`: code lists whose members carry both labels; local terms; yes, no and unknown
- `tables`: tables over code lists, complete or refused
- `text`: what is said, in Chinese, English and others
- `dates`: dates as far as they are known, and periods
- `money`: currencies, exact money, exchange rates
- `counts`: how many and how much of what is not money, as exact as the source
- `reprs`: how a record shows itself to a programmer
- `cycles`: names that lead back to where they began
- `life_cycles`: tables of the steps that a thing may take
- `ids`: record ids, one type for each kind of record
- `shorthand`: how the brief constructors take codes, days and sums as text
- `slugs`: what ids and keys look like
- `symbols`: symbols of United Nations documents, numbers of resolutions
- `items`: numbers of agenda items
- `provisions`: where in a treaty a rule stands
- `numerals`: Chinese and Roman numerals, letters of points
- `ranges`: sums that were worked out from figures that are not all exact
- `spans`: between which two numbers the true one lies, as far as a source's words go
- `nouns`: what makes an object sound, so that one which exists can be written down and read back
- `shapes`: what the annotations of fields mean, for constructors, files, references and strategies alike
- `soundness`: how the constructor of a noun is made, and what it says of what is wrong
- `packaged`: the files that come with the library, read without what `importlib.resources` brings along
- `given`: a text, a list, a thing of one class; whatever else is refused by our error, with what it was
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
