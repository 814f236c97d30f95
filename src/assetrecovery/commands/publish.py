"""`assetrecovery publish`: what may be published of a bundle."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.given import BUNDLE, add_reading, add_writing, date_of, whole_bundle_of, write_bundle
from assetrecovery.commands.saying import both, tell
from assetrecovery.publication import public_view
from assetrecovery.values.languages import Words

__all__: list[str] = []

_ON: Final = Words("the day of publication: 2027-03-01", "公布日期，如2027-03-01")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is to be published, and when."""
    parser.add_argument("bundle", metavar="BUNDLE", help=both(BUNDLE))
    parser.add_argument("--on", metavar="DATE", help=both(_ON))
    add_reading(parser)
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the public view; what was done is said on standard error, since it names what is withheld."""
    day = date_of(options.on)
    view = public_view(whole_bundle_of(options.bundle, options), on=day)
    write_bundle(view.bundle, options.out, options)
    if view.withheld:
        tell(view.text(options.lang))
    return ExitStatus.RIGHT
