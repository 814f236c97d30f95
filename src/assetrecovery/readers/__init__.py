"""Readers: from what people write in running text to values; and back from everything that `wording` prints.

Files are strict and never come here: each value has one form there. A reader is called by name where somebody has a
paper, a form or a table before them, and takes the language of it, or none: then the text is read as English and as
Chinese, and stands if all readings are one. What can be read in several ways is refused with its candidates
(`AmbiguousError`), what cannot be read is refused like any other input (`InvalidError`), and no message repeats it.

>>> from assetrecovery.readers import read_date, read_money, read_provision
>>> read_date("二〇一七年八月二十四日"), read_money("US$ 321 million"), read_provision("《公约》第五十七条第三款")
(PartialDate.parse('2017-08-24'), Money.of('321000000', 'USD'), Provision.parse('UNCAC 57(3)'))
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
