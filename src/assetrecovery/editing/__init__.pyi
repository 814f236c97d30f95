# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.editing.changes import ChangeSet as ChangeSet
from assetrecovery.editing.changes import FieldChange as FieldChange
from assetrecovery.editing.changes import RecordChange as RecordChange
