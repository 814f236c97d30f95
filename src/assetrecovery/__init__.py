"""Typed, bilingual models of asset recovery and return under the United Nations Convention against Corruption.

The house, from the ground up:

- `values`: partial dates, money, bilingual text, code lists, document symbols, provisions, ids, errors;
- `sources`: documents, instruments and the citations that every fact carries;
- `participants`: jurisdictions, organizations, persons, attendance;
- `mandates`: bodies, resolutions, and what they asked of whom;
- `agenda`: agendas, annotations, the organization of work, meetings;
- `bundle`: records kept together and found by id;
- and behind them the edges: `files` and `serialization`, `checks`, `trace`, `wording`, `lookup`, `strategies`, `data`.

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
    from assetrecovery.data import (
        bundled,
        bundled_names,
        reference_data,
    )
    from assetrecovery.files import (
        dump,
        dumps,
        load,
        loads,
        read,
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
    _MODULES = {
        "values.errors": "AssetRecoveryError Fault InvalidError Language LoadError MissingExtraError Problem UnknownIdError",
        "values.terms": "Answer LocalTerm Term TermEnum",
        "values.text": "Text",
        "values.dates": "DatePrecision DateQualifier PartialDate Period When",
        "values.money": "Currency Money Rate",
        "values.ids": "ActorId BodyId DocumentId InstrumentId JurisdictionId MandateId MeetingId OrganizationId PersonId ResolutionId SessionId",
        "values.symbols": "DocumentSeries DocumentSymbol PartKind ResolutionKind ResolutionNumber SymbolPart parse_citation",
        "values.provisions": "Provision",
        "sources.citations": "Certainty Citation ParagraphRef PlaceKind",
        "sources.documents": "Document DocumentKind",
        "sources.instruments": "Article Chapter Instrument InstrumentKind InstrumentStatus NumeralStyle Party PartyRole",
        "participants.jurisdictions": "DatedName Jurisdiction JurisdictionKind TreatyAction TreatyActionKind UnitedNationsStatus",
        "participants.organizations": "Organization OrganizationKind Person",
        "participants.attendance": "AttendanceCategory AttendanceGroup Capacity Delegation Officer OfficerRole",
        "mandates.bodies": "Body BodyKind Session",
        "mandates.resolutions": "Resolution",
        "mandates.mandates": "Addressee Mandate MandateCondition MandateKind Progress ProgressStage",
        "agenda.items": "Agenda AgendaItem AgendaStatus Annotation ItemNumber Topic",
        "agenda.programme": "Programme ProgrammeEntry ProgrammeStatus Sitting",
        "agenda.meetings": "Meeting MeetingMode",
        "bundle": "Bundle Collection Record RecordKind",
        "serialization.reading": "Reading",
        "data": "bundled bundled_names reference_data",
        "files": "dump dumps load loads read",
    }

    def __getattr__(name: str) -> object:
        """Load the module of a public name, or a module of the package, on first use."""
        if name == "__version__":
            from importlib.metadata import version  # noqa: PLC0415  the import costs more than the package

            return version(__name__)
        for module, names in _MODULES.items():
            if name in names.split():
                value = getattr(importlib.import_module(f"{__name__}.{module}"), name)
                globals()[name] = value
                return value
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)

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
    "Mandate",
    "MandateCondition",
    "MandateId",
    "MandateKind",
    "Meeting",
    "MeetingId",
    "MeetingMode",
    "MissingExtraError",
    "Money",
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
    "Resolution",
    "ResolutionId",
    "ResolutionKind",
    "ResolutionNumber",
    "Session",
    "SessionId",
    "Sitting",
    "SymbolPart",
    "Term",
    "TermEnum",
    "Text",
    "Topic",
    "TreatyAction",
    "TreatyActionKind",
    "UnitedNationsStatus",
    "UnknownIdError",
    "When",
    "bundled",
    "bundled_names",
    "dump",
    "dumps",
    "load",
    "loads",
    "parse_citation",
    "read",
    "reference_data",
]
