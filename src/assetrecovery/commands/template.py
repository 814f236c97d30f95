"""`assetrecovery template`: empty tables to fill in."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import of_file
from assetrecovery.commands.saying import both, named
from assetrecovery.records import RecordKind
from assetrecovery.tables.filing import dump_template
from assetrecovery.values.languages import Words

__all__: list[str] = []

_KIND: Final = Words("the kind of record", "记录种类")
_OUT: Final = Words("the workbook (.xlsx) or folder to write to", "写入的工作簿（.xlsx）或文件夹")
_KINDS: Final = tuple(kind.code for kind in RecordKind)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say for what kind of record, and where it goes."""
    parser.add_argument("kind", choices=_KINDS, metavar="KIND", help=named(_KIND, _KINDS))
    parser.add_argument("--out", metavar="PATH", required=True, help=both(_OUT))


def run(options: argparse.Namespace) -> ExitStatus:
    """Write them."""
    with of_file(options.out):
        dump_template(RecordKind(options.kind), options.out, language=options.lang)
    return ExitStatus.RIGHT
