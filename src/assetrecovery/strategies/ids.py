# Written by `python3 dev.py generate` from assetrecovery/kinds.py; not edited by hand.
"""Ids, drawn: slugs of the type of each kind."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.slugs import jurisdiction_ids, slugs
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

__all__ = [
    "arrangement_ids",
    "asset_ids",
    "assistance_request_ids",
    "authority_ids",
    "body_ids",
    "case_cluster_ids",
    "case_study_ids",
    "claim_ids",
    "cooperation_practice_ids",
    "correspondence_ids",
    "document_ids",
    "gathering_ids",
    "institutional_setup_ids",
    "instrument_ids",
    "knowledge_product_ids",
    "mandate_ids",
    "measure_ids",
    "meeting_ids",
    "network_ids",
    "organization_ids",
    "panel_ids",
    "person_ids",
    "position_ids",
    "presentation_ids",
    "recommendation_ids",
    "recovery_case_ids",
    "resolution_ids",
    "return_ids",
    "review_cycle_ids",
    "review_mechanism_ids",
    "spontaneous_disclosure_ids",
    "statement_ids",
    "technical_assistance_ids",
]


def arrangement_ids() -> SearchStrategy[ArrangementId]:
    """Ids of arrangements."""
    return slugs("arrangement").map(ArrangementId)


def asset_ids() -> SearchStrategy[AssetId]:
    """Ids of assets."""
    return slugs("asset").map(AssetId)


def assistance_request_ids() -> SearchStrategy[AssistanceRequestId]:
    """Ids of assistance requests."""
    return slugs("assistance-request").map(AssistanceRequestId)


def authority_ids() -> SearchStrategy[AuthorityId]:
    """Ids of authorities."""
    return slugs("authority").map(AuthorityId)


def body_ids() -> SearchStrategy[BodyId]:
    """Ids of bodies."""
    return slugs("body").map(BodyId)


def case_cluster_ids() -> SearchStrategy[CaseClusterId]:
    """Ids of case clusters."""
    return slugs("case-cluster").map(CaseClusterId)


def case_study_ids() -> SearchStrategy[CaseStudyId]:
    """Ids of case studies."""
    return slugs("case-study").map(CaseStudyId)


def claim_ids() -> SearchStrategy[ClaimId]:
    """Ids of claims."""
    return slugs("claim").map(ClaimId)


def cooperation_practice_ids() -> SearchStrategy[CooperationPracticeId]:
    """Ids of cooperation practices."""
    return slugs("cooperation-practice").map(CooperationPracticeId)


def correspondence_ids() -> SearchStrategy[CorrespondenceId]:
    """Ids of correspondence."""
    return slugs("correspondence").map(CorrespondenceId)


def document_ids() -> SearchStrategy[DocumentId]:
    """Ids of documents."""
    return slugs("document").map(DocumentId)


def gathering_ids() -> SearchStrategy[GatheringId]:
    """Ids of gatherings."""
    return slugs("gathering").map(GatheringId)


def institutional_setup_ids() -> SearchStrategy[InstitutionalSetupId]:
    """Ids of institutional setups."""
    return slugs("institutional-setup").map(InstitutionalSetupId)


def instrument_ids() -> SearchStrategy[InstrumentId]:
    """Ids of instruments."""
    return slugs("instrument").map(InstrumentId)


def knowledge_product_ids() -> SearchStrategy[KnowledgeProductId]:
    """Ids of knowledge products."""
    return slugs("knowledge-product").map(KnowledgeProductId)


def mandate_ids() -> SearchStrategy[MandateId]:
    """Ids of mandates."""
    return slugs("mandate").map(MandateId)


def measure_ids() -> SearchStrategy[MeasureId]:
    """Ids of measures."""
    return slugs("measure").map(MeasureId)


def meeting_ids() -> SearchStrategy[MeetingId]:
    """Ids of meetings."""
    return slugs("meeting").map(MeetingId)


def network_ids() -> SearchStrategy[NetworkId]:
    """Ids of networks."""
    return slugs("network").map(NetworkId)


def organization_ids() -> SearchStrategy[OrganizationId]:
    """Ids of organizations."""
    return slugs("organization").map(OrganizationId)


def panel_ids() -> SearchStrategy[PanelId]:
    """Ids of panels."""
    return slugs("panel").map(PanelId)


def person_ids() -> SearchStrategy[PersonId]:
    """Ids of persons."""
    return slugs("person").map(PersonId)


def position_ids() -> SearchStrategy[PositionId]:
    """Ids of positions."""
    return slugs("position").map(PositionId)


def presentation_ids() -> SearchStrategy[PresentationId]:
    """Ids of presentations."""
    return slugs("presentation").map(PresentationId)


def recommendation_ids() -> SearchStrategy[RecommendationId]:
    """Ids of recommendations."""
    return slugs("recommendation").map(RecommendationId)


def recovery_case_ids() -> SearchStrategy[RecoveryCaseId]:
    """Ids of recovery cases."""
    return slugs("recovery-case").map(RecoveryCaseId)


def resolution_ids() -> SearchStrategy[ResolutionId]:
    """Ids of resolutions."""
    return slugs("resolution").map(ResolutionId)


def return_ids() -> SearchStrategy[ReturnId]:
    """Ids of return of assets."""
    return slugs("return").map(ReturnId)


def review_cycle_ids() -> SearchStrategy[ReviewCycleId]:
    """Ids of review cycles."""
    return slugs("review-cycle").map(ReviewCycleId)


def review_mechanism_ids() -> SearchStrategy[ReviewMechanismId]:
    """Ids of review mechanisms."""
    return slugs("review-mechanism").map(ReviewMechanismId)


def spontaneous_disclosure_ids() -> SearchStrategy[SpontaneousDisclosureId]:
    """Ids of spontaneous disclosures."""
    return slugs("spontaneous-disclosure").map(SpontaneousDisclosureId)


def statement_ids() -> SearchStrategy[StatementId]:
    """Ids of statements."""
    return slugs("statement").map(StatementId)


def technical_assistance_ids() -> SearchStrategy[TechnicalAssistanceId]:
    """Ids of technical assistance."""
    return slugs("technical-assistance").map(TechnicalAssistanceId)


ID_STRATEGIES: Final[Mapping[Any, Callable[[], SearchStrategy[Any]]]] = {
    DocumentId: document_ids,
    InstrumentId: instrument_ids,
    JurisdictionId: jurisdiction_ids,
    OrganizationId: organization_ids,
    PersonId: person_ids,
    BodyId: body_ids,
    ResolutionId: resolution_ids,
    MandateId: mandate_ids,
    ReviewMechanismId: review_mechanism_ids,
    ReviewCycleId: review_cycle_ids,
    MeetingId: meeting_ids,
    AuthorityId: authority_ids,
    NetworkId: network_ids,
    InstitutionalSetupId: institutional_setup_ids,
    CooperationPracticeId: cooperation_practice_ids,
    TechnicalAssistanceId: technical_assistance_ids,
    KnowledgeProductId: knowledge_product_ids,
    GatheringId: gathering_ids,
    CorrespondenceId: correspondence_ids,
    StatementId: statement_ids,
    PositionId: position_ids,
    PanelId: panel_ids,
    PresentationId: presentation_ids,
    CaseStudyId: case_study_ids,
    RecommendationId: recommendation_ids,
    SpontaneousDisclosureId: spontaneous_disclosure_ids,
    CaseClusterId: case_cluster_ids,
    RecoveryCaseId: recovery_case_ids,
    AssetId: asset_ids,
    MeasureId: measure_ids,
    AssistanceRequestId: assistance_request_ids,
    ClaimId: claim_ids,
    ArrangementId: arrangement_ids,
    ReturnId: return_ids,
}
"""By type of id, its strategy."""
