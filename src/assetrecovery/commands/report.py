"""`assetrecovery report`: a record or a bundle as one HTML page to hand on."""

import argparse
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import asked
from assetrecovery.commands.given import STANDARD, add_reading, add_writing, bundle_of, is_there, write_text
from assetrecovery.commands.holding import holding
from assetrecovery.commands.marks import add_marks
from assetrecovery.commands.saying import both, named
from assetrecovery.data import bundled, bundled_names
from assetrecovery.pages.reporting import html_report
from assetrecovery.values.languages import Words

__all__: list[str] = []

_WHAT: Final = Words(
    "id of a record, or a bundle as a whole: its name, a file, or - for standard input",
    "记录的标识符；或整个数据集：其名称、文件，或以-表示标准输入",
)
_SOURCE: Final = Words("the bundle or the file that holds the record", "载有该记录的数据集或文件")
_FORM: Final = Words("how it is written", "写法")
_FORMS: Final = ("html",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the page is of."""
    parser.add_argument("source", nargs="?", metavar="BUNDLE", help=both(_SOURCE))
    parser.add_argument("what", metavar="ID|BUNDLE", help=both(_WHAT))
    parser.add_argument("--as", dest="form", choices=_FORMS, default="html", help=named(_FORM, _FORMS))
    add_marks(parser)
    add_reading(parser, tolerant=True)
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the page; both languages are in it, whichever the command speaks."""
    bundle, record_id = _meant(options)
    with asked():
        written = html_report(bundle, record_id, marks=options.marks)
    write_text(written, options.out)
    return ExitStatus.RIGHT


def _meant(options: argparse.Namespace) -> tuple[Bundle, str | None]:
    """The bundle, and the record of it that is meant; of a bundle that is named after a meeting, the meeting."""
    what = options.what
    if options.source is not None:
        return bundle_of(options.source, options), what
    if what in bundled_names():
        bundle = bundled(what)
        return bundle, what if what in bundle.meetings else None
    if what == STANDARD or is_there(what):
        return bundle_of(what, options), None
    return holding(what), what
