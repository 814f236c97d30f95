"""Record ids: how records point at each other.

An id is a lower-case slug, `wg2-11`; States and territories have their ISO 3166-1 alpha-3 code, `CHE`. Each kind of
record has its own type of id, so that a type checker refuses a document where a meeting is meant, and the type of a
field says what it may point at. Ids are unique over all kinds of a bundle, and are never reused.
"""

import re
from collections.abc import Iterator
from typing import Final, NewType, TypeAlias

from assetrecovery.values.errors import Fault, Problem

__all__ = [
    "ActorId",
    "ArrangementId",
    "AssetId",
    "AssistanceId",
    "AuthorityId",
    "BodyId",
    "CaseId",
    "CaseStudyId",
    "ClaimId",
    "ClusterId",
    "CorrespondenceId",
    "DisclosureId",
    "DocumentId",
    "GatheringId",
    "InstrumentId",
    "JurisdictionId",
    "MandateId",
    "MeasureId",
    "MeetingId",
    "NetworkId",
    "OrganizationId",
    "PanelId",
    "PersonId",
    "PositionId",
    "PracticeId",
    "PresentationId",
    "ProductId",
    "RecommendationId",
    "RequestId",
    "ResolutionId",
    "ReturnId",
    "SessionId",
    "SetupId",
    "StatementId",
    "check_entry",
    "check_id",
]

DocumentId = NewType("DocumentId", str)
"""The id of a `Document`: `cac-cosp-wg2-2017-4`."""

InstrumentId = NewType("InstrumentId", str)
"""The id of an `Instrument`: `uncac`."""

JurisdictionId = NewType("JurisdictionId", str)
"""The id of a `Jurisdiction`: the alpha-3 code of a State or territory, `CHE`; `european-union`."""

OrganizationId = NewType("OrganizationId", str)
"""The id of an `Organization`: `world-bank`."""

PersonId = NewType("PersonId", str)
"""The id of a `Person`."""

BodyId = NewType("BodyId", str)
"""The id of a `Body`: `cosp`, `wg2`."""

SessionId = NewType("SessionId", str)
"""The id of a `Session` of a body: `cosp-6`."""

ResolutionId = NewType("ResolutionId", str)
"""The id of a `Resolution`: `cosp-res-6-2`."""

MandateId = NewType("MandateId", str)
"""The id of a `Mandate`: `cosp-res-6-2-b`."""

MeetingId = NewType("MeetingId", str)
"""The id of a `Meeting`: `wg2-11`."""

AuthorityId = NewType("AuthorityId", str)
"""The id of an `Authority`: `es-orga`."""

NetworkId = NewType("NetworkId", str)
"""The id of a `Network`: `carin`."""

SetupId = NewType("SetupId", str)
"""The id of an `InstitutionalSetup`: `tza-setup`."""

PracticeId = NewType("PracticeId", str)
"""The id of a `CooperationPractice`: `che-judicial`."""

AssistanceId = NewType("AssistanceId", str)
"""The id of a `TechnicalAssistance`: `star-assistance`."""

ProductId = NewType("ProductId", str)
"""The id of a `KnowledgeProduct`: `track`."""

GatheringId = NewType("GatheringId", str)
"""The id of a `Gathering`: `addis-2017`."""

CorrespondenceId = NewType("CorrespondenceId", str)
"""The id of a `Correspondence`: `note-verbale-2017-05-02`."""

StatementId = NewType("StatementId", str)
"""The id of a `Statement`: `wg2-11-p4`."""

PositionId = NewType("PositionId", str)
"""The id of a `Position`: `wg2-11-position-25`."""

PanelId = NewType("PanelId", str)
"""The id of a `Panel`: `wg2-11-panel-4a`."""

PresentationId = NewType("PresentationId", str)
"""The id of a `Presentation`: `wg2-11-panel-4a-che`."""

CaseStudyId = NewType("CaseStudyId", str)
"""The id of a `CaseStudy`: `wg2-11-case-ben-ali`."""

RecommendationId = NewType("RecommendationId", str)
"""The id of a `Recommendation`: `wg2-11-rec-71-a`."""

DisclosureId = NewType("DisclosureId", str)
"""The id of a `SpontaneousDisclosure`: `bel-tun-disclosure`."""

ArrangementId = NewType("ArrangementId", str)
"""The id of an `Arrangement`: `che-nga-abacha-2-2017-mou`."""

AssetId = NewType("AssetId", str)
"""The id of an `Asset`: `usa-gmb-jammeh-2022-house`."""

CaseId = NewType("CaseId", str)
"""The id of a `RecoveryCase`: `abacha-che`."""

ClaimId = NewType("ClaimId", str)
"""The id of a `Claim` of right: `mar-class-claim`."""

ClusterId = NewType("ClusterId", str)
"""The id of a `CaseCluster`: `abacha`."""

MeasureId = NewType("MeasureId", str)
"""The id of a `Measure`: `gbr-tcd-griffiths-2018-freezing`."""

RequestId = NewType("RequestId", str)
"""The id of an `AssistanceRequest`: `lie-nga-request`."""

ReturnId = NewType("ReturnId", str)
"""The id of a `Return`: `che-nga-abacha-1-2005`."""

ActorId: TypeAlias = JurisdictionId | OrganizationId | AuthorityId | NetworkId | PersonId
"""Whoever can act or attend: a jurisdiction, an organization, an authority, a network, a person."""

_LIMIT: Final = 100
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_ALPHA_3: Final = re.compile(r"[A-Z]{3}", re.ASCII)


def check_id(value: str, path: str = "/id") -> Iterator[Problem]:
    """Yield what keeps a string from being an id.

    >>> [problem.code for problem in check_id("Meeting 11")], [*check_id("CHE")]
    (['bad_id'], [])
    """
    well_formed = _SLUG.fullmatch(value) or _ALPHA_3.fullmatch(value)
    if not well_formed or len(value) > _LIMIT:
        yield Fault.BAD_ID.problem(path, limit=_LIMIT)


def check_entry(key: str, path: str) -> Iterator[Problem]:
    """Yield what keeps a string from being the key of an entry within a record, such as one amount of a return.

    >>> [problem.code for problem in check_entry("Amount 1", "/key")], [*check_entry("a1", "/key")]
    (['bad_entry'], [])
    """
    if not _SLUG.fullmatch(key) or len(key) > _LIMIT:
        yield Fault.BAD_ENTRY.problem(path)
