"""Values: the small exact types that every record is made of; they know only the standard library and attrs.

- `languages`: the two languages, and sentences that stand in both
- `errors`: faults, problems and the error family
- `terms`: code lists whose members carry both labels; local terms; yes, no and unknown
- `text`: what is said, in Chinese, English and others
- `dates`: dates as far as they are known, and periods
- `money`: currencies, exact money, exchange rates
- `counts`: how many and how much of what is not money, as exact as the source
- `cycles`: names that lead back to where they began
- `life_cycles`: tables of the steps that a thing may take
- `ids`: record ids, one type for each kind of record
- `shorthand`: how the brief constructors take codes, days and sums as text
- `slugs`: what ids and keys look like
- `symbols`: symbols of United Nations documents, numbers of resolutions
- `provisions`: where in a treaty a rule stands
- `numerals`: Chinese and Roman numerals, letters of points
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
