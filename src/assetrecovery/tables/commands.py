"""What the command line does with tables: print or write them, write a template, read what was filled in."""

import argparse
import sys
from pathlib import Path
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.files.bundles import dumps, load
from assetrecovery.files.bundles import loads as loads_value
from assetrecovery.files.opening import read_bytes
from assetrecovery.records import RecordKind
from assetrecovery.tables.filing import dump_tables, dump_template, load_tables
from assetrecovery.tables.flat import Table, check_name, tables
from assetrecovery.tables.layouts import table_layouts
from assetrecovery.tables.mapped import load_mapped
from assetrecovery.tables.mappings import SheetMapping
from assetrecovery.tables.reckoning import reconciliation_layouts, reconciliation_tables
from assetrecovery.tables.separated import to_csv, to_markdown
from assetrecovery.values.errors import AssetRecoveryError
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

ALL: Final = "all"
RETURNS: Final = "returns"
FORMS: Final = ("csv", "md", "xlsx")
_NEEDS_OUT: Final = Words(
    "a workbook, a template and all tables together need --out", "工作簿、模板和全部表格须用--out指明输出位置"
)
PURPOSE: Final = Words("write records as tables: csv, xlsx or md", "将记录写成表格：csv、xlsx或md")
PURPOSE_TEMPLATE: Final = Words("write an empty table to fill in, with its codes", "写出待填写的空表及其代码")
PURPOSE_READ: Final = Words(
    "read filled-in tables, or your own sheet by a mapping", "读取填好的表格，或按对应表读取自有的表"
)
NAME: Final = Words("a table, or all of them: all", "表名；全部则写all")
SOURCE: Final = Words("name of a bundle, or a file; returns if left out", "数据集名称或文件；不指明则为returns")
OUT: Final = Words("the file or folder to write to", "写入的文件或文件夹")
MAPPING: Final = Words("what the columns of the sheet mean, as JSON", "说明各列含义的对应表（JSON）")


def add_arguments(
    table: argparse.ArgumentParser, template: argparse.ArgumentParser, reading: argparse.ArgumentParser
) -> None:
    """Say what the three commands take."""
    table.add_argument("table", help=_both(NAME))
    table.add_argument("source", nargs="?", default=RETURNS, help=_both(SOURCE))
    table.add_argument("--as", dest="form", choices=FORMS, default="md")
    table.add_argument("--out", metavar="PATH", help=_both(OUT))
    template.add_argument("kind", choices=[kind.code for kind in RecordKind], metavar="KIND")
    template.add_argument("--out", metavar="PATH", required=True, help=_both(OUT))
    reading.add_argument("source", metavar="PATH")
    reading.add_argument("--mapping", metavar="FILE", help=_both(MAPPING))
    reading.add_argument("--base", choices=bundled_names())


def _both(words: Words) -> str:
    return f"{words.en} · {words.zh}"


def print_table(options: argparse.Namespace) -> int:
    """Print a table, or write tables to a file or folder."""
    try:
        return _print_table(options)
    except AssetRecoveryError as error:
        return _refused(options.source, error, options.lang)


def _print_table(options: argparse.Namespace) -> int:
    bundle = bundled(options.source) if options.source in bundled_names() else load(options.source)
    found = _chosen(bundle, options.table)
    if options.out is not None:
        dump_tables(found, options.out, language=options.lang)
        return 0
    if options.form == "xlsx" or options.table == ALL:
        sys.stderr.write(_NEEDS_OUT.in_(options.lang) + "\n")
        return 2
    language: Language = options.lang
    for table in found:
        sys.stdout.write(to_csv(table, language) if options.form == "csv" else to_markdown(table, language))
    return 0


def _chosen(bundle: Bundle, name: str) -> list[Table]:
    if name == ALL:
        return [*tables(bundle).values()]
    if name in reconciliation_layouts() and name not in table_layouts():
        return [reconciliation_tables(bundle)[name]]
    check_name(name)
    return [tables(bundle, name)[name]]


def write_template(options: argparse.Namespace) -> int:
    """Write the empty tables of a kind of record."""
    try:
        dump_template(RecordKind(options.kind), options.out, language=options.lang)
    except AssetRecoveryError as error:
        return _refused(options.out, error, options.lang)
    return 0


def read_table(options: argparse.Namespace) -> int:
    """Read tables and print the records as a file of this library; what is wrong goes to the other stream."""
    base = bundled(options.base) if options.base else reference_data()
    try:
        if options.mapping is None:
            reading = load_tables(Path(options.source), base=base)
        else:
            mapping = loads_value(read_bytes(options.mapping), SheetMapping)
            reading = load_mapped(Path(options.source), mapping, base=base)
    except AssetRecoveryError as error:
        return _refused(options.mapping or options.source, error, options.lang)
    for found in (*reading.findings, *reading.left_out):
        sys.stderr.write(found.in_(options.lang) + "\n")
    sys.stdout.write(dumps(reading.value))
    return 1 if reading.findings else 0


def _refused(path: str, error: AssetRecoveryError, language: Language) -> int:
    sys.stderr.writelines(f"{path}: {line}\n" for line in error.text(language).splitlines())
    return 1
