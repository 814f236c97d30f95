"""The written readers of records, by the `type` under which files tag them; a wing's are loaded when one is needed."""

import importlib
from typing import Any, Final

from assetrecovery.kinds import KINDS

_WING: Final = {kind.code: kind.home.split(".")[0] for kind in KINDS}


class _Readers(dict[str, Any]):
    def __missing__(self, code: str) -> Any:
        module = importlib.import_module(f"assetrecovery.serialization.codec._written.{_WING[code]}")
        self.update(module.KINDS)
        return self[code]


READERS: Final = _Readers()
"""By the `type` of a record what reads it, given its plain data and a `Seen`."""
