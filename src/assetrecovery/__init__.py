"""Typed, bilingual models of asset recovery and return under the United Nations Convention against Corruption.

What most programs need is here: every kind of record, `Bundle`, the everyday values, the errors and the verbs. The rest
stands in the package of its subject, as in `from assetrecovery.agenda import AgendaItem`:

- `values`: partial dates, money, bilingual text, code lists, document symbols, provisions, ids, errors;
- `sources`: documents, instruments and the citations that every fact carries;
- `participants`: jurisdictions, organizations, persons, attendance, authorities, networks;
- `mandates`: bodies, resolutions, and what they asked of whom;
- `agenda`: agendas, annotations, the organization of work, meetings and what happened at them;
- `arrangements`: returns and what was agreed about them, assets, measures, amounts;
- `ledgers`: what the amounts of a return come to, and why obtained and returned differ;
- `editing`: what bundles offer to change, join, compare and cut out records;
- `queries`: what is due, who did what, from mandate to recommendation, volumes by year;
- `checks`, `publication`, `wording`, `readers`, `lookup`, `show`, `pictures`, `serialization`, `files`, `tables`,
  `neighbours`, `strategies`: what is done with records;
- `introspection`, `data`: what the model says of itself, and the records that come with it.

Importing a package costs nothing: a name loads its module when it is used.

>>> from assetrecovery import bundled
>>> meeting = bundled("wg2-11").meetings["wg2-11"]
>>> meeting.adopted_agenda.items[0].title.zh
'组织事项'
"""

from assetrecovery import _namespaces

_OFFERED = (
    "Amount",
    "AmountStage",
    "Answer",
    "AssetRecoveryError",
    "Bundle",
    "Citation",
    "Collection",
    "Currency",
    "DocumentSymbol",
    "Finding",
    "InvalidError",
    "Ledger",
    "LoadError",
    "LocalTerm",
    "Money",
    "ParagraphRef",
    "PartialDate",
    "Period",
    "Problem",
    "Provision",
    "Quantity",
    "Reading",
    "Reconciliation",
    "Record",
    "RecordKind",
    "Report",
    "ResolutionNumber",
    "Severity",
    "Term",
    "TermEnum",
    "Text",
    "UnknownIdError",
    "bundled",
    "bundled_names",
    "check",
    "due",
    "dump",
    "dumps",
    "find_name",
    "find_returns",
    "from_plain",
    "load",
    "loads",
    "public_view",
    "read",
    "reconcile",
    "reference_data",
    "show_meeting",
    "show_overview",
    "show_return",
    "show_returns",
    "to_plain",
    "trace",
)
"""What the root offers beside the kinds of record; at most 90 names together."""

_find, __dir__ = _namespaces.namespace(__name__)


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415  few ask, and it costs more than all else here

        return version(__name__)
    return _find(name)
