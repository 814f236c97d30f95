"""How a command ends: what it wrote is written, and what stopped it is told by `failing`, which is loaded for that."""

import argparse
import sys
from collections.abc import Callable

from assetrecovery.commands.exits import ExitStatus

__all__: list[str] = []


def guarded(run: Callable[[], ExitStatus], options: argparse.Namespace) -> ExitStatus:
    """Run a command; say what went wrong, if anything did, in the language of the options, and answer the status."""
    try:
        return _flushed(run)
    except (Exception, KeyboardInterrupt) as error:
        # All that can fail, and the words for it, take longer to load than a command takes that does not fail.
        from assetrecovery.commands.failing import told  # noqa: PLC0415  nothing failed until here

        status = told(error, options.lang)
        if status is None:
            raise
        return status


def _flushed(run: Callable[[], ExitStatus]) -> ExitStatus:
    """Run, and write what waits to be written while somebody can still say that it cannot be."""
    try:
        return run()
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()
