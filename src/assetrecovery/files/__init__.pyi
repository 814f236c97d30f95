# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.files.bundles import dump as dump
from assetrecovery.files.bundles import dumps as dumps
from assetrecovery.files.bundles import from_plain as from_plain
from assetrecovery.files.bundles import load as load
from assetrecovery.files.bundles import loads as loads
from assetrecovery.files.bundles import read as read
from assetrecovery.files.bundles import to_plain as to_plain
from assetrecovery.files.opening import Readable as Readable
from assetrecovery.files.saving import Writable as Writable
from assetrecovery.files.stream_checks import StreamFinding as StreamFinding
from assetrecovery.files.stream_checks import check_records as check_records
from assetrecovery.files.stream_checks import rules_left_out as rules_left_out
from assetrecovery.files.streams import MAX_LINE as MAX_LINE
from assetrecovery.files.streams import Progress as Progress
from assetrecovery.files.streams import StreamEntry as StreamEntry
from assetrecovery.files.streams import read_records as read_records
from assetrecovery.files.streams import write_records as write_records
