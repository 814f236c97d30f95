"""Typed, bilingual models of asset recovery and return under the United Nations Convention against Corruption.

The house, from the ground up:

- `values`: partial dates, money, bilingual text, code lists, document symbols, provisions, ids, errors;
- `sources`: documents, instruments and the citations that every fact carries;
- `participants`: jurisdictions, organizations, persons, attendance;
- `mandates`: bodies, resolutions, and what they asked of whom;
- `agenda`: agendas, annotations, the organization of work, meetings;
- `bundle`: records kept together and found by id;
- and behind them the edges: files, serialization, checks, tracing, wording, lookup, show, strategies, data.

Every public name can be imported from here. Importing the package costs nothing: a name loads its module when it is used.

>>> from assetrecovery import bundled
>>> meeting = bundled("wg2-11").meetings["wg2-11"]
>>> meeting.adopted_agenda.items[0].title.zh
'组织事项'
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assetrecovery.agenda.items import (
        Agenda,
        AgendaItem,
        AgendaStatus,
        Annotation,
        ItemNumber,
        Topic,
    )
    from assetrecovery.agenda.meetings import (
        Meeting,
        MeetingMode,
    )
    from assetrecovery.agenda.programme import (
        Programme,
        ProgrammeEntry,
        ProgrammeStatus,
        Sitting,
    )
    from assetrecovery.bundle import (
        Bundle,
        Collection,
        Record,
        RecordKind,
    )
    from assetrecovery.checks.report import (
        Finding,
        Report,
        Severity,
    )
    from assetrecovery.checks.rules import (
        check,
    )
    from assetrecovery.data import (
        bundled,
        bundled_names,
        reference_data,
    )
    from assetrecovery.dictionary import (
        class_label,
        field_description,
        field_label,
    )
    from assetrecovery.files import (
        dump,
        dumps,
        load,
        loads,
        read,
    )
    from assetrecovery.lookup.names import (
        Lookup,
        NameForm,
        NameMatch,
        find_name,
    )
    from assetrecovery.mandates.bodies import (
        Body,
        BodyKind,
        Session,
    )
    from assetrecovery.mandates.mandates import (
        Addressee,
        Mandate,
        MandateCondition,
        MandateKind,
        Progress,
        ProgressStage,
    )
    from assetrecovery.mandates.resolutions import (
        Resolution,
    )
    from assetrecovery.participants.attendance import (
        AttendanceCategory,
        AttendanceGroup,
        Capacity,
        Delegation,
        Officer,
        OfficerRole,
    )
    from assetrecovery.participants.jurisdictions import (
        DatedName,
        Jurisdiction,
        JurisdictionKind,
        TreatyAction,
        TreatyActionKind,
        UnitedNationsStatus,
    )
    from assetrecovery.participants.organizations import (
        Organization,
        OrganizationKind,
        Person,
    )
    from assetrecovery.serialization.reading import (
        Reading,
    )
    from assetrecovery.show.meetings import (
        MeetingPart,
        show_meeting,
    )
    from assetrecovery.sources.citations import (
        Certainty,
        Citation,
        ParagraphRef,
        PlaceKind,
    )
    from assetrecovery.sources.documents import (
        Document,
        DocumentKind,
    )
    from assetrecovery.sources.instruments import (
        Article,
        Chapter,
        Instrument,
        InstrumentKind,
        InstrumentStatus,
        NumeralStyle,
        Party,
        PartyRole,
    )
    from assetrecovery.tracing import (
        Trace,
        TraceStage,
        TraceStep,
        trace,
    )
    from assetrecovery.values.dates import (
        DatePrecision,
        DateQualifier,
        PartialDate,
        Period,
        When,
    )
    from assetrecovery.values.errors import (
        AssetRecoveryError,
        Fault,
        InvalidError,
        Language,
        LoadError,
        MissingExtraError,
        Problem,
        UnknownIdError,
    )
    from assetrecovery.values.ids import (
        ActorId,
        BodyId,
        DocumentId,
        InstrumentId,
        JurisdictionId,
        MandateId,
        MeetingId,
        OrganizationId,
        PersonId,
        ResolutionId,
        SessionId,
    )
    from assetrecovery.values.money import (
        Currency,
        Money,
        Rate,
    )
    from assetrecovery.values.provisions import (
        Provision,
    )
    from assetrecovery.values.symbols import (
        DocumentSeries,
        DocumentSymbol,
        PartKind,
        ResolutionKind,
        ResolutionNumber,
        SymbolPart,
        parse_citation,
    )
    from assetrecovery.values.terms import (
        Answer,
        LocalTerm,
        Term,
        TermEnum,
    )
    from assetrecovery.values.text import (
        Text,
    )

    __version__: str
    """The version of the package."""
else:
    _HOMES = {
        "ActorId": "values.ids",
        "Addressee": "mandates.mandates",
        "Agenda": "agenda.items",
        "AgendaItem": "agenda.items",
        "AgendaStatus": "agenda.items",
        "Annotation": "agenda.items",
        "Answer": "values.terms",
        "Article": "sources.instruments",
        "AssetRecoveryError": "values.errors",
        "AttendanceCategory": "participants.attendance",
        "AttendanceGroup": "participants.attendance",
        "Body": "mandates.bodies",
        "BodyId": "values.ids",
        "BodyKind": "mandates.bodies",
        "Bundle": "bundle",
        "Capacity": "participants.attendance",
        "Certainty": "sources.citations",
        "Chapter": "sources.instruments",
        "Citation": "sources.citations",
        "Collection": "bundle",
        "Currency": "values.money",
        "DatePrecision": "values.dates",
        "DateQualifier": "values.dates",
        "DatedName": "participants.jurisdictions",
        "Delegation": "participants.attendance",
        "Document": "sources.documents",
        "DocumentId": "values.ids",
        "DocumentKind": "sources.documents",
        "DocumentSeries": "values.symbols",
        "DocumentSymbol": "values.symbols",
        "Fault": "values.errors",
        "Finding": "checks.report",
        "Instrument": "sources.instruments",
        "InstrumentId": "values.ids",
        "InstrumentKind": "sources.instruments",
        "InstrumentStatus": "sources.instruments",
        "InvalidError": "values.errors",
        "ItemNumber": "agenda.items",
        "Jurisdiction": "participants.jurisdictions",
        "JurisdictionId": "values.ids",
        "JurisdictionKind": "participants.jurisdictions",
        "Language": "values.errors",
        "LoadError": "values.errors",
        "LocalTerm": "values.terms",
        "Lookup": "lookup.names",
        "Mandate": "mandates.mandates",
        "MandateCondition": "mandates.mandates",
        "MandateId": "values.ids",
        "MandateKind": "mandates.mandates",
        "Meeting": "agenda.meetings",
        "MeetingId": "values.ids",
        "MeetingMode": "agenda.meetings",
        "MeetingPart": "show.meetings",
        "MissingExtraError": "values.errors",
        "Money": "values.money",
        "NameForm": "lookup.names",
        "NameMatch": "lookup.names",
        "NumeralStyle": "sources.instruments",
        "Officer": "participants.attendance",
        "OfficerRole": "participants.attendance",
        "Organization": "participants.organizations",
        "OrganizationId": "values.ids",
        "OrganizationKind": "participants.organizations",
        "ParagraphRef": "sources.citations",
        "PartKind": "values.symbols",
        "PartialDate": "values.dates",
        "Party": "sources.instruments",
        "PartyRole": "sources.instruments",
        "Period": "values.dates",
        "Person": "participants.organizations",
        "PersonId": "values.ids",
        "PlaceKind": "sources.citations",
        "Problem": "values.errors",
        "Programme": "agenda.programme",
        "ProgrammeEntry": "agenda.programme",
        "ProgrammeStatus": "agenda.programme",
        "Progress": "mandates.mandates",
        "ProgressStage": "mandates.mandates",
        "Provision": "values.provisions",
        "Rate": "values.money",
        "Reading": "serialization.reading",
        "Record": "bundle",
        "RecordKind": "bundle",
        "Report": "checks.report",
        "Resolution": "mandates.resolutions",
        "ResolutionId": "values.ids",
        "ResolutionKind": "values.symbols",
        "ResolutionNumber": "values.symbols",
        "Session": "mandates.bodies",
        "SessionId": "values.ids",
        "Severity": "checks.report",
        "Sitting": "agenda.programme",
        "SymbolPart": "values.symbols",
        "Term": "values.terms",
        "TermEnum": "values.terms",
        "Text": "values.text",
        "Topic": "agenda.items",
        "Trace": "tracing",
        "TraceStage": "tracing",
        "TraceStep": "tracing",
        "TreatyAction": "participants.jurisdictions",
        "TreatyActionKind": "participants.jurisdictions",
        "UnitedNationsStatus": "participants.jurisdictions",
        "UnknownIdError": "values.errors",
        "When": "values.dates",
        "bundled": "data",
        "bundled_names": "data",
        "check": "checks.rules",
        "class_label": "dictionary",
        "dump": "files",
        "dumps": "files",
        "field_description": "dictionary",
        "field_label": "dictionary",
        "find_name": "lookup.names",
        "load": "files",
        "loads": "files",
        "parse_citation": "values.symbols",
        "read": "files",
        "reference_data": "data",
        "show_meeting": "show.meetings",
        "trace": "tracing",
    }

    def __getattr__(name: str) -> object:
        """Load a public name from its module on first use."""
        if name == "__version__":
            return importlib.import_module("importlib.metadata").version(__name__)
        if name not in _HOMES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        """List the public names."""
        return sorted([*__all__, "__version__"])


__all__ = [
    "ActorId",
    "Addressee",
    "Agenda",
    "AgendaItem",
    "AgendaStatus",
    "Annotation",
    "Answer",
    "Article",
    "AssetRecoveryError",
    "AttendanceCategory",
    "AttendanceGroup",
    "Body",
    "BodyId",
    "BodyKind",
    "Bundle",
    "Capacity",
    "Certainty",
    "Chapter",
    "Citation",
    "Collection",
    "Currency",
    "DatePrecision",
    "DateQualifier",
    "DatedName",
    "Delegation",
    "Document",
    "DocumentId",
    "DocumentKind",
    "DocumentSeries",
    "DocumentSymbol",
    "Fault",
    "Finding",
    "Instrument",
    "InstrumentId",
    "InstrumentKind",
    "InstrumentStatus",
    "InvalidError",
    "ItemNumber",
    "Jurisdiction",
    "JurisdictionId",
    "JurisdictionKind",
    "Language",
    "LoadError",
    "LocalTerm",
    "Lookup",
    "Mandate",
    "MandateCondition",
    "MandateId",
    "MandateKind",
    "Meeting",
    "MeetingId",
    "MeetingMode",
    "MeetingPart",
    "MissingExtraError",
    "Money",
    "NameForm",
    "NameMatch",
    "NumeralStyle",
    "Officer",
    "OfficerRole",
    "Organization",
    "OrganizationId",
    "OrganizationKind",
    "ParagraphRef",
    "PartKind",
    "PartialDate",
    "Party",
    "PartyRole",
    "Period",
    "Person",
    "PersonId",
    "PlaceKind",
    "Problem",
    "Programme",
    "ProgrammeEntry",
    "ProgrammeStatus",
    "Progress",
    "ProgressStage",
    "Provision",
    "Rate",
    "Reading",
    "Record",
    "RecordKind",
    "Report",
    "Resolution",
    "ResolutionId",
    "ResolutionKind",
    "ResolutionNumber",
    "Session",
    "SessionId",
    "Severity",
    "Sitting",
    "SymbolPart",
    "Term",
    "TermEnum",
    "Text",
    "Topic",
    "Trace",
    "TraceStage",
    "TraceStep",
    "TreatyAction",
    "TreatyActionKind",
    "UnitedNationsStatus",
    "UnknownIdError",
    "When",
    "bundled",
    "bundled_names",
    "check",
    "class_label",
    "dump",
    "dumps",
    "field_description",
    "field_label",
    "find_name",
    "load",
    "loads",
    "parse_citation",
    "read",
    "reference_data",
    "show_meeting",
    "trace",
]
