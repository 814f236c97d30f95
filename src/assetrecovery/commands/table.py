"""`assetrecovery table`: records as tables, printed or in files."""

import argparse
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import MisusedError, asked, of_file
from assetrecovery.commands.given import BUNDLE, STANDARD, add_reading, bundle_of
from assetrecovery.commands.progress import bar
from assetrecovery.commands.saying import both, named, put
from assetrecovery.tables.filing import dump_tables
from assetrecovery.tables.flat import Table, check_name, tables
from assetrecovery.tables.layouts import table_layouts
from assetrecovery.tables.reckoning import reconciliation_layouts, reconciliation_tables
from assetrecovery.tables.separated import to_csv, to_markdown
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

_ALL: Final = "all"
_RETURNS: Final = "returns"
_FORMS: Final = ("csv", "md", "xlsx")
_NEEDS_OUT: Final = Words(
    "a workbook and all tables together need --out with the name of a file or folder",
    "工作簿和全部表格须用--out指明文件或文件夹",
)
_NAME: Final = Words("a table, or all of them: all", "表名；全部则写all")
_OUT: Final = Words(
    "the workbook (.xlsx) or folder to write to; - or nothing for standard output",
    "写入的工作簿（.xlsx）或文件夹；-或不指明则为标准输出",
)
_ROWS: Final = Words("rows", "行")
_FORM: Final = Words("how a table is printed", "表格的输出格式")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which table, of what, and where it goes."""
    parser.add_argument("table", help=both(_NAME))
    parser.add_argument("source", nargs="?", default=_RETURNS, help=both(BUNDLE))
    parser.add_argument("--as", dest="form", choices=_FORMS, default="md", help=named(_FORM, _FORMS))
    parser.add_argument("--out", metavar="PATH", default=STANDARD, help=both(_OUT))
    add_reading(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Print a table, or write tables to a file or folder."""
    is_printed = options.out == STANDARD
    if is_printed and (options.form == "xlsx" or options.table == _ALL):
        raise MisusedError(_NEEDS_OUT)
    found = _chosen(bundle_of(options.source, options), options.table)
    if not is_printed:
        with of_file(options.out), bar(unit=1, name=_ROWS.in_(options.lang)) as progress:
            dump_tables(found, options.out, language=options.lang, progress=progress)
        return ExitStatus.RIGHT
    language: Language = options.lang
    for table in found:
        put(to_csv(table, language) if options.form == "csv" else to_markdown(table, language))
    return ExitStatus.RIGHT


def _chosen(bundle: Bundle, name: str) -> list[Table]:
    if name == _ALL:
        return [*tables(bundle).values()]
    if name in reconciliation_layouts() and name not in table_layouts():
        return [reconciliation_tables(bundle)[name]]
    with asked():
        check_name(name)
    return [tables(bundle, name)[name]]
