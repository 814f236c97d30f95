"""`assetrecovery select`: some records, with all that they refer to."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import asked
from assetrecovery.commands.given import BUNDLE, add_reading, add_writing, whole_bundle_of, write_bundle
from assetrecovery.commands.saying import both
from assetrecovery.values.languages import Words

__all__: list[str] = []

_IDS: Final = Words("id of a record", "记录的标识符")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which records, and out of what."""
    parser.add_argument("bundle", metavar="BUNDLE", help=both(BUNDLE))
    parser.add_argument("ids", metavar="ID", nargs="+", help=both(_IDS))
    add_reading(parser)
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write them."""
    bundle = whole_bundle_of(options.bundle, options)
    with asked():
        chosen = bundle.select(*options.ids)
    write_bundle(chosen, options.out, options)
    return ExitStatus.RIGHT
