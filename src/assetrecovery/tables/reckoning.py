"""The reconciliation as tables: each account, line and step that is worked out, joined to the record by its id.

They follow from the fields of the classes, as the tables of records do, and are for looking at: nobody reads them back,
since they say nothing that the amounts do not.
"""

import functools
from collections.abc import Mapping

from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.labels import class_label
from assetrecovery.ledgers.reconciliation import Reconciliation, reconcile
from assetrecovery.serialization.reading import converter
from assetrecovery.tables.columns import expansion
from assetrecovery.tables.flat import Row, Table, rows_below
from assetrecovery.tables.layouts import ENTRY, RECORD, TableLayout, name_of, reachable

__all__ = ["reconciliation_tables"]


@over_bundle
def reconciliation_tables(bundle: Bundle) -> dict[str, Table]:
    """What the amounts of every return and case come to: accounts, lines, steps, what explains them, disputes.

    >>> from assetrecovery import bundled
    >>> found = reconciliation_tables(bundled("returns"))
    >>> row = next(row for row in found["steps"].dicts() if row["record"] == "gbr-tza-standard-bank-2016")
    >>> row["kind"], row["answer"], row["low_amount"], row["low_currency"]
    ('obtained_returned', 'not_recorded', Decimal('396025.58'), 'USD')
    """
    rows: dict[str, list[Row]] = {name: [] for name in reconciliation_layouts()}
    for record in bundle.records:
        if isinstance(record, Return | RecoveryCase):
            found = reconcile(bundle.ledger(record.id))
            plain = converter().unstructure(found, Reconciliation)
            for name, row in rows_below(Reconciliation, plain, record.id):
                if name in rows:
                    rows[name].append(row)
    return {name: Table(layout=layout, rows=tuple(rows[name])) for name, layout in reconciliation_layouts().items()}


@functools.cache
def reconciliation_layouts() -> Mapping[str, TableLayout]:
    """The tables of the reconciliation by their names."""
    found = {name_of(child.cls): child.cls for child in reachable(Reconciliation)}
    return {
        name: TableLayout(
            name=name,
            columns=(RECORD, ENTRY, *expansion(cls).columns),
            title_words=(class_label(cls, "en"), class_label(cls, "zh")),
        )
        for name, cls in found.items()
    }
