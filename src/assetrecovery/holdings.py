# Written by `python3 dev.py generate` from assetrecovery/kinds.py; not edited by hand.
"""Holdings: what a bundle holds of each kind.

A class is named by the root, which loads it when it is asked for; so a bundle can be there before any class of record.
"""

from collections.abc import Iterator
from typing import Any

import assetrecovery.collection  # and not the root alone, by which mypy would begin with all that the root offers
from assetrecovery.values.ids import (
    ArrangementId,
    AssetId,
    AssistanceRequestId,
    AuthorityId,
    BodyId,
    CaseClusterId,
    CaseStudyId,
    ClaimId,
    CooperationPracticeId,
    CorrespondenceId,
    DocumentId,
    GatheringId,
    InstitutionalSetupId,
    InstrumentId,
    JurisdictionId,
    KnowledgeProductId,
    MandateId,
    MeasureId,
    MeetingId,
    NetworkId,
    OrganizationId,
    PanelId,
    PersonId,
    PositionId,
    PresentationId,
    RecommendationId,
    RecoveryCaseId,
    ResolutionId,
    ReturnId,
    ReviewCycleId,
    ReviewMechanismId,
    SpontaneousDisclosureId,
    StatementId,
    TechnicalAssistanceId,
)

__all__ = ["Collections"]


class Collections:
    """What a bundle holds of each kind."""

    __slots__ = ()

    def get(self, record_id: str) -> "assetrecovery.Record | None":
        """The record with an id, of whatever kind; None if there is none."""
        raise NotImplementedError  # a bundle, the one class of holdings, knows its records

    def _ids_of(self, cls: type[Any]) -> Iterator[str]:
        """Yield the ids of the records of one class."""
        raise NotImplementedError  # a bundle has them by class

    @property
    def documents(self) -> "assetrecovery.Collection[DocumentId, assetrecovery.Document]":
        """Records of the kind "document", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Document)

    @property
    def instruments(self) -> "assetrecovery.Collection[InstrumentId, assetrecovery.Instrument]":
        """Records of the kind "instrument", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Instrument)

    @property
    def jurisdictions(self) -> "assetrecovery.Collection[JurisdictionId, assetrecovery.Jurisdiction]":
        """Records of the kind "jurisdiction", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Jurisdiction)

    @property
    def organizations(self) -> "assetrecovery.Collection[OrganizationId, assetrecovery.Organization]":
        """Records of the kind "organization", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Organization)

    @property
    def persons(self) -> "assetrecovery.Collection[PersonId, assetrecovery.Person]":
        """Records of the kind "person", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Person)

    @property
    def bodies(self) -> "assetrecovery.Collection[BodyId, assetrecovery.Body]":
        """Records of the kind "body", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Body)

    @property
    def resolutions(self) -> "assetrecovery.Collection[ResolutionId, assetrecovery.Resolution]":
        """Records of the kind "resolution", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Resolution)

    @property
    def mandates(self) -> "assetrecovery.Collection[MandateId, assetrecovery.Mandate]":
        """Records of the kind "mandate", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Mandate)

    @property
    def review_mechanisms(self) -> "assetrecovery.Collection[ReviewMechanismId, assetrecovery.ReviewMechanism]":
        """Records of the kind "review mechanism", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.ReviewMechanism)

    @property
    def review_cycles(self) -> "assetrecovery.Collection[ReviewCycleId, assetrecovery.ReviewCycle]":
        """Records of the kind "review cycle", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.ReviewCycle)

    @property
    def meetings(self) -> "assetrecovery.Collection[MeetingId, assetrecovery.Meeting]":
        """Records of the kind "meeting", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Meeting)

    @property
    def authorities(self) -> "assetrecovery.Collection[AuthorityId, assetrecovery.Authority]":
        """Records of the kind "authority", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Authority)

    @property
    def networks(self) -> "assetrecovery.Collection[NetworkId, assetrecovery.Network]":
        """Records of the kind "network", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Network)

    @property
    def institutional_setups(
        self,
    ) -> "assetrecovery.Collection[InstitutionalSetupId, assetrecovery.InstitutionalSetup]":
        """Records of the kind "institutional set-up", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.InstitutionalSetup)

    @property
    def cooperation_practices(
        self,
    ) -> "assetrecovery.Collection[CooperationPracticeId, assetrecovery.CooperationPractice]":
        """Records of the kind "cooperation practice", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.CooperationPractice)

    @property
    def technical_assistance(
        self,
    ) -> "assetrecovery.Collection[TechnicalAssistanceId, assetrecovery.TechnicalAssistance]":
        """Records of the kind "technical assistance", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.TechnicalAssistance)

    @property
    def knowledge_products(self) -> "assetrecovery.Collection[KnowledgeProductId, assetrecovery.KnowledgeProduct]":
        """Records of the kind "knowledge product", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.KnowledgeProduct)

    @property
    def gatherings(self) -> "assetrecovery.Collection[GatheringId, assetrecovery.Gathering]":
        """Records of the kind "gathering", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Gathering)

    @property
    def correspondence(self) -> "assetrecovery.Collection[CorrespondenceId, assetrecovery.Correspondence]":
        """Records of the kind "correspondence", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Correspondence)

    @property
    def statements(self) -> "assetrecovery.Collection[StatementId, assetrecovery.Statement]":
        """Records of the kind "statement", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Statement)

    @property
    def positions(self) -> "assetrecovery.Collection[PositionId, assetrecovery.Position]":
        """Records of the kind "position", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Position)

    @property
    def panels(self) -> "assetrecovery.Collection[PanelId, assetrecovery.Panel]":
        """Records of the kind "panel", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Panel)

    @property
    def presentations(self) -> "assetrecovery.Collection[PresentationId, assetrecovery.Presentation]":
        """Records of the kind "presentation", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Presentation)

    @property
    def case_studies(self) -> "assetrecovery.Collection[CaseStudyId, assetrecovery.CaseStudy]":
        """Records of the kind "case study", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.CaseStudy)

    @property
    def recommendations(self) -> "assetrecovery.Collection[RecommendationId, assetrecovery.Recommendation]":
        """Records of the kind "recommendation", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Recommendation)

    @property
    def spontaneous_disclosures(
        self,
    ) -> "assetrecovery.Collection[SpontaneousDisclosureId, assetrecovery.SpontaneousDisclosure]":
        """Records of the kind "spontaneous disclosure", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.SpontaneousDisclosure)

    @property
    def case_clusters(self) -> "assetrecovery.Collection[CaseClusterId, assetrecovery.CaseCluster]":
        """Records of the kind "case cluster", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.CaseCluster)

    @property
    def recovery_cases(self) -> "assetrecovery.Collection[RecoveryCaseId, assetrecovery.RecoveryCase]":
        """Records of the kind "recovery case", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.RecoveryCase)

    @property
    def assets(self) -> "assetrecovery.Collection[AssetId, assetrecovery.Asset]":
        """Records of the kind "asset", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Asset)

    @property
    def measures(self) -> "assetrecovery.Collection[MeasureId, assetrecovery.Measure]":
        """Records of the kind "measure", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Measure)

    @property
    def assistance_requests(self) -> "assetrecovery.Collection[AssistanceRequestId, assetrecovery.AssistanceRequest]":
        """Records of the kind "request for assistance", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.AssistanceRequest)

    @property
    def claims(self) -> "assetrecovery.Collection[ClaimId, assetrecovery.Claim]":
        """Records of the kind "legal claim", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Claim)

    @property
    def arrangements(self) -> "assetrecovery.Collection[ArrangementId, assetrecovery.Arrangement]":
        """Records of the kind "arrangement", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Arrangement)

    @property
    def returns(self) -> "assetrecovery.Collection[ReturnId, assetrecovery.Return]":
        """Records of the kind "return of assets", by id."""
        return assetrecovery.collection.Collection(self, assetrecovery.Return)
