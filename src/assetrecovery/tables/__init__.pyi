# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.tables.cells import Cell as Cell
from assetrecovery.tables.columns import Column as Column
from assetrecovery.tables.columns import ColumnForm as ColumnForm
from assetrecovery.tables.filing import dump_tables as dump_tables
from assetrecovery.tables.filing import dump_template as dump_template
from assetrecovery.tables.filing import load_tables as load_tables
from assetrecovery.tables.flat import Table as Table
from assetrecovery.tables.flat import tables as tables
from assetrecovery.tables.layouts import TableLayout as TableLayout
from assetrecovery.tables.layouts import table_layouts as table_layouts
from assetrecovery.tables.reading import read_rows as read_rows
from assetrecovery.tables.separated import csv_metadata as csv_metadata
from assetrecovery.tables.separated import to_csv as to_csv
from assetrecovery.tables.separated import to_markdown as to_markdown
from assetrecovery.tables.sheets import CellProblem as CellProblem
from assetrecovery.tables.sheets import SheetRows as SheetRows
from assetrecovery.tables.sheets import TableReading as TableReading
