"""Registration with Hypothesis: `st.from_type(Meeting)` works wherever this library is installed.

`setup` is the entry point that Hypothesis calls whenever it is imported, whether or not anybody uses this library.
So it imports the standard library only, loads no noun, and never raises: a hook that raised would break
`import hypothesis` for the whole environment. What it registers is a function that looks the strategy up by its name
when it is asked for; only then is `assetrecovery.strategies` loaded.

Hypothesis finds a strategy by the class itself, so a class can only be registered once its module is there. Modules
loaded before Hypothesis are registered at once. For those that come later something has to run *after* each of them,
whichever is imported and from wherever. The root cannot do it, being loaded by the entry point itself; nor can the
wings, whose `__init__` runs before their modules; and a line at the end of every noun would have the nouns know about
their tests. Python has one public place for it, the list of finders. `_Watch` stands there and lets everything pass;
when a module of the table below comes by, its types are registered as soon as it has run. Any other import costs a
look into a dict. (Hypothesis has a table of resolvers for whole packages, too, but keeps it to itself.)

A new type needs one line in `STRATEGIES`; a test names every public type that has none. Code lists need none:
Hypothesis draws from any enumeration by itself.
"""

import contextlib
import functools
import importlib
import importlib.abc
import sys
from collections.abc import Mapping, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

__all__ = ["STRATEGIES", "register", "setup"]

STRATEGIES: Final[Mapping[str, Mapping[str, str]]] = {
    "values.counts": {"Count": "counts", "Quantity": "quantities"},
    "values.dates": {"PartialDate": "partial_dates", "Period": "periods"},
    "values.errors": {"Problem": "problems"},
    "values.ids": {
        "ArrangementId": "arrangement_ids",
        "AssetId": "asset_ids",
        "AssistanceId": "assistance_ids",
        "AuthorityId": "authority_ids",
        "BodyId": "body_ids",
        "CaseId": "case_ids",
        "CaseStudyId": "case_study_ids",
        "ClaimId": "claim_ids",
        "ClusterId": "cluster_ids",
        "CorrespondenceId": "correspondence_ids",
        "DisclosureId": "disclosure_ids",
        "DocumentId": "document_ids",
        "GatheringId": "gathering_ids",
        "InstrumentId": "instrument_ids",
        "JurisdictionId": "jurisdiction_ids",
        "MandateId": "mandate_ids",
        "MeasureId": "measure_ids",
        "MeetingId": "meeting_ids",
        "NetworkId": "network_ids",
        "OrganizationId": "organization_ids",
        "PanelId": "panel_ids",
        "PersonId": "person_ids",
        "PositionId": "position_ids",
        "PracticeId": "practice_ids",
        "PresentationId": "presentation_ids",
        "ProductId": "product_ids",
        "RecommendationId": "recommendation_ids",
        "RequestId": "request_ids",
        "ResolutionId": "resolution_ids",
        "ReturnId": "return_ids",
        "SessionId": "session_ids",
        "SetupId": "setup_ids",
        "StatementId": "statement_ids",
    },
    "values.money": {
        "Currency": "currencies",
        "Money": "moneys",
        "Rate": "rates",
    },
    "values.provisions": {"Provision": "provisions"},
    "values.symbols": {
        "DocumentSymbol": "document_symbols",
        "ResolutionNumber": "resolution_numbers",
        "SymbolPart": "symbol_parts",
    },
    "values.terms": {"LocalTerm": "local_terms", "Term": "terms"},
    "values.text": {"Text": "texts"},
    "sources.citations": {"Citation": "citations", "ParagraphRef": "paragraph_refs"},
    "sources.documents": {"Document": "documents"},
    "sources.instruments": {
        "Article": "articles",
        "Chapter": "chapters",
        "Instrument": "instruments",
        "Party": "parties",
        "Publication": "publications",
    },
    "participants.assistance": {
        "AssistanceCount": "assistance_counts",
        "KnowledgeProduct": "knowledge_products",
        "TechnicalAssistance": "technical_assistance",
    },
    "participants.attendance": {"Delegation": "delegations", "Officer": "officers"},
    "participants.authorities": {"Authority": "authorities", "InstitutionalSetup": "institutional_setups"},
    "participants.cooperation": {"CooperationPractice": "cooperation_practices"},
    "participants.jurisdictions": {
        "DatedName": "dated_names",
        "Jurisdiction": "jurisdictions",
        "TreatyAction": "treaty_actions",
    },
    "participants.networks": {"Network": "networks"},
    "participants.organizations": {"Organization": "organizations", "Person": "persons"},
    "mandates.bodies": {"Body": "bodies", "Session": "sessions"},
    "mandates.mandates": {"Mandate": "mandates", "Progress": "progresses"},
    "mandates.resolutions": {"Resolution": "resolutions"},
    "agenda.gatherings": {"Correspondence": "correspondence", "Gathering": "gatherings"},
    "agenda.items": {
        "Agenda": "agendas",
        "AgendaItem": "agenda_items",
        "Annotation": "annotations",
        "ItemNumber": "item_numbers",
        "Topic": "topics",
    },
    "agenda.meetings": {"Meeting": "meetings"},
    "agenda.panels": {
        "CaseState": "case_states",
        "CaseStudy": "case_studies",
        "Panel": "panels",
        "Presentation": "presentations",
    },
    "agenda.programme": {
        "Programme": "programmes",
        "ProgrammeEntry": "programme_entries",
        "Sitting": "sittings",
    },
    "agenda.recommendations": {"Recommendation": "recommendations"},
    "agenda.reports": {"ReportSection": "report_sections"},
    "agenda.statements": {
        "Position": "positions",
        "Speaker": "speakers",
        "Statement": "statements",
    },
    "arrangements.amounts": {"Amount": "claimed_amounts", "AmountLink": "amount_links"},
    "arrangements.arrangements": {
        "Arrangement": "arrangements",
        "ArrangementStep": "arrangement_steps",
        "Clause": "clauses",
        "Deadline": "deadlines",
        "Fee": "fees",
        "GovernanceBody": "governance_bodies",
    },
    "arrangements.assets": {"Asset": "assets", "ManagementAct": "management_acts"},
    "arrangements.cases": {
        "CaseCluster": "case_clusters",
        "CaseJurisdiction": "case_jurisdictions",
        "RecoveryCase": "recovery_cases",
    },
    "arrangements.claims": {"Claim": "claims", "ClaimStep": "claim_steps"},
    "arrangements.counting": {"Dispute": "disputes", "LeftOut": "left_out", "Line": "ledger_lines"},
    "arrangements.flows": {
        "Deduction": "deductions",
        "Delay": "delays",
        "Disbursement": "disbursements",
        "Formula": "formulas",
        "Tranche": "tranches",
        "TrancheStep": "tranche_steps",
        "Transfer": "transfers",
    },
    "arrangements.ledger": {"CitedDocument": "cited_documents", "Ledger": "ledgers"},
    "arrangements.measures": {
        "AssistanceRequest": "assistance_requests",
        "Measure": "measures",
        "MeasureStep": "measure_steps",
        "RequestStep": "request_steps",
        "SpontaneousDisclosure": "spontaneous_disclosures",
    },
    "arrangements.reconciliation": {
        "CurrencyAccount": "currency_accounts",
        "DeductionLine": "deduction_lines",
        "Reconciliation": "reconciliations",
    },
    "arrangements.returns": {
        "Basis": "bases",
        "Event": "events",
        "Outcome": "outcomes",
        "Participant": "return_participants",
        "Return": "returns",
        "StatePosition": "state_positions",
        "StatusStep": "status_steps",
    },
    "arrangements.uses": {
        "Allocation": "allocations",
        "Beneficiary": "beneficiaries",
        "Monitoring": "monitoring",
        "ReportDuty": "report_duties",
        "Result": "results",
    },
    "bundle": {"Bundle": "bundles"},
    "checks.report": {"Finding": "findings", "Report": "reports"},
    "covering": {"CoveredPlace": "covered_places"},
    "dues": {"DueItem": "due_items", "Dues": "dues", "Holding": "holdings"},
    "lookup.names": {"Lookup": "lookups", "NameMatch": "name_matches"},
    "serialization.reading": {"Reading": "readings"},
    "searching": {"FoundClause": "found_clauses"},
    "tabulating": {
        "StageCoverage": "stage_coverages",
        "Volume": "volume_rows",
        "VolumeGap": "volume_gaps",
        "Volumes": "volume_tables",
    },
    "tracing": {"Trace": "traces", "TraceStep": "trace_steps"},
}
"""By module, the types that have a strategy, and its name in `assetrecovery.strategies`."""

_PACKAGE: Final = "assetrecovery."
_BY_MODULE: Final = {_PACKAGE + home: types for home, types in STRATEGIES.items()}


def setup() -> None:
    """Register the types that are loaded, and watch for those that are not; never raises."""
    with contextlib.suppress(Exception):
        for name in _BY_MODULE:
            if name in sys.modules:
                _register(sys.modules[name])
        sys.meta_path.insert(0, _Watch())


def register() -> None:
    """Load every type and register its strategy, where `HYPOTHESIS_NO_PLUGINS` has kept the entry point from running.

    >>> register()
    """
    for name in _BY_MODULE:
        _register(importlib.import_module(name))


def _register(module: ModuleType) -> None:
    from hypothesis import strategies as st  # noqa: PLC0415  the hook must not need Hypothesis to be importable

    for type_name, strategy_name in _BY_MODULE[module.__name__].items():
        st.register_type_strategy(getattr(module, type_name), functools.partial(_strategy, strategy_name))


def _strategy(name: str, _type: object) -> Any:
    """Find a strategy by its name, and with it load the strategies."""
    return getattr(importlib.import_module(_PACKAGE + "strategies"), name)()


class _Watch(importlib.abc.MetaPathFinder):
    """A finder that finds nothing by itself: it asks those behind it, and puts `_Registering` around their loader."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Look up one of our modules by the finders behind this one; leave every other to them."""
        if fullname not in _BY_MODULE:
            return None
        behind = sys.meta_path[sys.meta_path.index(self) + 1 :]
        found = (finder.find_spec(fullname, path, target) for finder in behind)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Registering(spec, spec.loader)
        return spec


class _Registering(importlib.abc.Loader):
    """A loader that runs a module by its own loader, leaves no trace on it, and registers its types."""

    def __init__(self, spec: ModuleSpec, loader: importlib.abc.Loader) -> None:
        self._spec = spec
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the module's own loader."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, then register its types; that this failed is no reason to refuse the module."""
        module.__loader__ = self._spec.loader = self._loader
        self._loader.exec_module(module)
        with contextlib.suppress(Exception):
            _register(module)
