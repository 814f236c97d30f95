# Written by `python3 dev.py generate` from assetrecovery/kinds.py; not edited by hand.
"""Record ids: how records point at each other.

Each kind of record has its own type of id, so that a type checker refuses a document where a meeting is meant, and the
type of a field says what it may point at. `values.slugs` says what an id looks like.
"""

from typing import NewType, TypeAlias

__all__ = [
    "ActorId",
    "ArrangementId",
    "AssetId",
    "AssistanceRequestId",
    "AuthorityId",
    "BodyId",
    "CaseClusterId",
    "CaseStudyId",
    "ClaimId",
    "CooperationPracticeId",
    "CorrespondenceId",
    "DocumentId",
    "GatheringId",
    "InstitutionalSetupId",
    "InstrumentId",
    "JurisdictionId",
    "KnowledgeProductId",
    "MandateId",
    "MeasureId",
    "MeetingId",
    "NetworkId",
    "OrganizationId",
    "PanelId",
    "PersonId",
    "PositionId",
    "PresentationId",
    "RecommendationId",
    "RecoveryCaseId",
    "ResolutionId",
    "ReturnId",
    "ReviewCycleId",
    "ReviewMechanismId",
    "SpontaneousDisclosureId",
    "StatementId",
    "TechnicalAssistanceId",
]

ArrangementId = NewType("ArrangementId", str)
"""The id of an `Arrangement`: `che-nga-abacha-2-2017-mou`."""

AssetId = NewType("AssetId", str)
"""The id of an `Asset`: `usa-gmb-jammeh-2022-house`."""

AssistanceRequestId = NewType("AssistanceRequestId", str)
"""The id of an `AssistanceRequest`: `lie-nga-request`."""

AuthorityId = NewType("AuthorityId", str)
"""The id of an `Authority`: `es-orga`."""

BodyId = NewType("BodyId", str)
"""The id of a `Body`: `wg2`."""

CaseClusterId = NewType("CaseClusterId", str)
"""The id of a `CaseCluster`: `abacha`."""

CaseStudyId = NewType("CaseStudyId", str)
"""The id of a `CaseStudy`: `wg2-11-case-ben-ali`."""

ClaimId = NewType("ClaimId", str)
"""The id of a `Claim`: `mar-class-claim`."""

CooperationPracticeId = NewType("CooperationPracticeId", str)
"""The id of a `CooperationPractice`: `che-judicial`."""

CorrespondenceId = NewType("CorrespondenceId", str)
"""The id of a `Correspondence`: `note-verbale-2017-05-02`."""

DocumentId = NewType("DocumentId", str)
"""The id of a `Document`: `cac-cosp-wg2-2017-4`."""

GatheringId = NewType("GatheringId", str)
"""The id of a `Gathering`: `addis-2017`."""

InstitutionalSetupId = NewType("InstitutionalSetupId", str)
"""The id of an `InstitutionalSetup`: `tza-setup`."""

InstrumentId = NewType("InstrumentId", str)
"""The id of an `Instrument`: `uncac`."""

JurisdictionId = NewType("JurisdictionId", str)
"""The id of a `Jurisdiction`: `CHE`."""

KnowledgeProductId = NewType("KnowledgeProductId", str)
"""The id of a `KnowledgeProduct`: `track`."""

MandateId = NewType("MandateId", str)
"""The id of a `Mandate`: `cosp-res-6-2-b`."""

MeasureId = NewType("MeasureId", str)
"""The id of a `Measure`: `gbr-tcd-griffiths-2018-freezing`."""

MeetingId = NewType("MeetingId", str)
"""The id of a `Meeting`: `wg2-11`."""

NetworkId = NewType("NetworkId", str)
"""The id of a `Network`: `carin`."""

OrganizationId = NewType("OrganizationId", str)
"""The id of an `Organization`: `world-bank`."""

PanelId = NewType("PanelId", str)
"""The id of a `Panel`: `wg2-11-panel-4a`."""

PersonId = NewType("PersonId", str)
"""The id of a `Person`: `friedrich-daeuble`."""

PositionId = NewType("PositionId", str)
"""The id of a `Position`: `wg2-11-position-25`."""

PresentationId = NewType("PresentationId", str)
"""The id of a `Presentation`: `wg2-11-panel-4a-che`."""

RecommendationId = NewType("RecommendationId", str)
"""The id of a `Recommendation`: `wg2-11-rec-71-a`."""

RecoveryCaseId = NewType("RecoveryCaseId", str)
"""The id of a `RecoveryCase`: `abacha-che`."""

ResolutionId = NewType("ResolutionId", str)
"""The id of a `Resolution`: `cosp-res-6-2`."""

ReturnId = NewType("ReturnId", str)
"""The id of a `Return`: `che-nga-abacha-1-2005`."""

ReviewCycleId = NewType("ReviewCycleId", str)
"""The id of a `ReviewCycle`: `irm-cycle-2`."""

ReviewMechanismId = NewType("ReviewMechanismId", str)
"""The id of a `ReviewMechanism`: `irm`."""

SpontaneousDisclosureId = NewType("SpontaneousDisclosureId", str)
"""The id of a `SpontaneousDisclosure`: `bel-tun-disclosure`."""

StatementId = NewType("StatementId", str)
"""The id of a `Statement`: `wg2-11-p4`."""

TechnicalAssistanceId = NewType("TechnicalAssistanceId", str)
"""The id of a `TechnicalAssistance`: `star-assistance`."""

ActorId: TypeAlias = JurisdictionId | OrganizationId | PersonId | AuthorityId | NetworkId
"""Whoever can act, attend, pay or receive."""
