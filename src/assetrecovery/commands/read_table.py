"""`assetrecovery read-table`: records from tables that were filled in, or from a sheet of one's own."""

import argparse
import tempfile
from pathlib import Path
from typing import Any, Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import of_file
from assetrecovery.commands.given import STANDARD, add_writing, once, source_of, write_bundle
from assetrecovery.commands.saying import both, named, tell
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.files.bundles import loads
from assetrecovery.files.opening import read_bytes
from assetrecovery.tables.filing import load_tables
from assetrecovery.tables.mapped import load_mapped
from assetrecovery.tables.mappings import SheetMapping
from assetrecovery.values.languages import Words

__all__: list[str] = []

_SOURCE: Final = Words(
    "a workbook, a folder, a file of comma-separated values, or - for standard input",
    "工作簿、文件夹、CSV文件，或以-表示标准输入",
)
_MAPPING: Final = Words("what the columns of the sheet mean, as JSON", "说明各列含义的对应表（JSON）")
_BASE: Final = Words("a bundled data set that the tables build on", "表格所依据的随附数据集")
_WORKBOOK: Final = b"PK"
"""How a workbook begins, which is an archive."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is read, by which mapping, over what."""
    parser.add_argument("source", metavar="PATH", help=both(_SOURCE))
    parser.add_argument("--mapping", metavar="FILE", help=both(_MAPPING))
    parser.add_argument("--base", choices=bundled_names(), metavar="NAME", help=named(_BASE, bundled_names()))
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the records as a file of this library; what is wrong goes to the other stream."""
    once([options.source, options.mapping or ""])
    with tempfile.TemporaryDirectory() as folder:
        reading = _reading(options, Path(folder))
    for found in (*reading.findings, *reading.left_out):
        tell(found.in_(options.lang))
    write_bundle(reading.value, options.out, options)
    return ExitStatus.FOUND if reading.findings else ExitStatus.RIGHT


def _reading(options: argparse.Namespace, folder: Path) -> Any:
    base: Bundle = bundled(options.base) if options.base else reference_data()
    mapping = _mapping(options.mapping) if options.mapping else None
    with of_file(options.source):
        source = _kept(folder) if options.source == STANDARD else Path(options.source)
        return load_tables(source, base=base) if mapping is None else load_mapped(source, mapping, base=base)


def _mapping(name: str) -> SheetMapping:
    with of_file(name):
        return loads(read_bytes(source_of(name)), SheetMapping)


def _kept(folder: Path) -> Path:
    """Standard input as a file, named as what it is: what reads tables goes by the name."""
    content = read_bytes(source_of(STANDARD))
    path = folder / ("input.xlsx" if content.startswith(_WORKBOOK) else "input.csv")
    path.write_bytes(content)
    return path
