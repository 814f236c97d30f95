"""Tables: records as flat tables, for spreadsheets and data frames, and spreadsheets as records.

Each class of the model is one table, each entry one row with its citations, and two columns join them: `record`, the id
of the record in which the entry stands, and `entry`, where in it, as findings of the checks say it. The tables follow
from the types of the fields, so that a field that is added tomorrow has its column. Nothing is lost on the way out and
back, nothing is guessed on the way in: what a cell does not say in a declared form is a problem of that cell.
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
