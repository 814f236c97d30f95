# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.serialization.foreign import Kept as Kept
from assetrecovery.serialization.formats import FileFormat as FileFormat
from assetrecovery.serialization.limits import Limits as Limits
from assetrecovery.serialization.migrations import MigrationStep as MigrationStep
from assetrecovery.serialization.migrations import migration_steps as migration_steps
from assetrecovery.serialization.plain import MAX_DEPTH as MAX_DEPTH
from assetrecovery.serialization.reading import FORMAT as FORMAT
from assetrecovery.serialization.reading import VERSION as VERSION
from assetrecovery.serialization.reading import Reading as Reading
from assetrecovery.serialization.reading import converter as converter
from assetrecovery.serialization.reading import read_bundle as read_bundle
from assetrecovery.serialization.reading import read_value as read_value
from assetrecovery.serialization.schemas import json_schema as json_schema
from assetrecovery.serialization.writing import write as write
