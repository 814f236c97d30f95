"""Rules on instruments and arrangements, and on what leads back to itself."""

from collections.abc import Iterator
from typing import Final

from assetrecovery.arrangements.arrangements import Arrangement, ArrangementStatus
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.measures import Measure
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.participants.organizations import Organization, OrganizationKind, Person
from assetrecovery.sources.instruments import Instrument, InstrumentKind
from assetrecovery.sources.parties import PartyRole
from assetrecovery.values.languages import Words
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import Answer

_TREATIES: Final = "Vienna Convention on the Law of Treaties"


def _annex_alone(_: BundleIndex, instrument: Instrument) -> Iterator[Hit]:
    if instrument.kind is InstrumentKind.ANNEX and instrument.parent is None:
        yield Hit(("parent",))


_PRIVATE: Final = classed(
    OrganizationKind,
    {
        True: (
            OrganizationKind.COMPANY,
            OrganizationKind.FINANCIAL_INSTITUTION,
            OrganizationKind.FOUNDATION,
            OrganizationKind.NON_GOVERNMENTAL_ORGANIZATION,
            OrganizationKind.VICTIMS_CLASS,
            OrganizationKind.FUND,
            OrganizationKind.LAW_FIRM,
            OrganizationKind.MEDIA_ORGANIZATION,
        ),
        False: (
            OrganizationKind.UNITED_NATIONS_PRINCIPAL_ORGAN,
            OrganizationKind.SECRETARIAT_UNIT,
            OrganizationKind.PROGRAMME_OR_FUND,
            OrganizationKind.PROGRAMME_NETWORK_INSTITUTE,
            OrganizationKind.SPECIALIZED_AGENCY,
            OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION,
            OrganizationKind.INTERNATIONAL_ORGANIZATION,
            OrganizationKind.REGIONAL_GROUP,
            OrganizationKind.INITIATIVE,
            OrganizationKind.STATE_ENTERPRISE,
            OrganizationKind.PUBLIC_BODY,
            OrganizationKind.COURT,
            OrganizationKind.SUBNATIONAL_GOVERNMENT,
            OrganizationKind.ADVISORY_BODY,
            OrganizationKind.ACADEMIC_INSTITUTION,
            OrganizationKind.IMPLEMENTING_AGENCY,
            OrganizationKind.OFFICE,
        ),
    },
)
_MAKING: Final = classed(
    PartyRole,
    {
        True: (PartyRole.CONTRACTING_PARTY, PartyRole.SIGNATORY, PartyRole.ACCEDING_PARTY),
        False: (PartyRole.ISSUER, PartyRole.DEPOSITARY, PartyRole.WITNESS, PartyRole.BENEFICIARY),
    },
)


def _private_parties(scene: BundleIndex, instrument: Instrument) -> Iterator[Hit]:
    for place, party in enumerate(instrument.parties if instrument.kind is InstrumentKind.TREATY else ()):
        actor = scene.bundle.get(party.actor) if party.actor else None
        private = isinstance(actor, Person) or (isinstance(actor, Organization) and _PRIVATE.known(actor.kind) is True)
        if private and (not party.roles or any(_MAKING[role] for role in party.roles)):
            yield Hit(("parties", place, "actor"))


def _completed_though_open(_: BundleIndex, arrangement: Arrangement) -> Iterator[Hit]:
    for place, step in enumerate(arrangement.history if arrangement.open_ended is Answer.YES else ()):
        if step.status is ArrangementStatus.COMPLETED:
            yield Hit(("history", place, "status"))


def _contingent_fees(_: BundleIndex, arrangement: Arrangement) -> Iterator[Hit]:
    for place, fee in enumerate(arrangement.fees):
        if fee.barred is not Answer.YES and fee.contingent is not Answer.NO:
            yield Hit(("fees", place))


def _cycles(scene: BundleIndex, record: Instrument | Arrangement | Measure | Asset) -> Iterator[Hit]:
    yield from (Hit(path) for path in scene.closing.get(record.id, ()))


RULES: Final = (
    Rule(
        id="annex_has_parent",
        severity=Severity.INFORMATION,
        source=f"{_TREATIES}, art. 2 (1) (a)",
        sentence=Words(
            "an annex belongs to an instrument; name the one above it, or correct the kind",
            "附件从属于某一文书；请注明上级文书或更正种类",
        ),
        find=_annex_alone,
        applies_to=(Instrument,),
    ),
    Rule(
        id="treaty_between_subjects_of_law",
        severity=Severity.INFORMATION,
        source=f"{_TREATIES}, art. 2 (1) (a); UNCAC art. 59",
        sentence=Words(
            "treaties are made by States, organizations and entities entrusted by them; for a company or a person, "
            "correct the kind to a settlement or another agreement, or name the party on whose behalf it signed",
            "条约由国家、组织及受其委托的实体订立；如当事方为公司或个人，请将种类更正为和解或其他协议，或列明其所代表的当事方",
        ),
        find=_private_parties,
        applies_to=(Instrument,),
    ),
    Rule(
        id="open_ended_never_completed",
        severity=Severity.INFORMATION,
        source="assetrecovery: what an open-ended arrangement is",
        sentence=Words(
            "an open-ended arrangement has no completion; say that it was terminated or superseded, or that it is not "
            "open-ended",
            "开放性安排没有完成状态；请注明已终止或已被取代，或更正为非开放性安排",
        ),
        find=_completed_though_open,
        applies_to=(Arrangement,),
    ),
    Rule(
        id="contingency_of_fees",
        severity=Severity.INFORMATION,
        source="GFAR principle 4",
        sentence=Words(
            "a fee depends on success, or it is not recorded whether it does; record it if a source says so",
            "酬金按结果收取，或未记录是否按结果收取；如来源有说明请予记录",
        ),
        find=_contingent_fees,
        applies_to=(Arrangement,),
    ),
    Rule(
        id="nothing_before_itself",
        severity=Severity.ERROR,
        source="assetrecovery: what is earlier or higher has a beginning",
        sentence=Words(
            "this reference leads back to the record itself, which would stand before or above itself; break the cycle",
            "此引用最终指回本记录，使其先于或高于自身；请断开循环",
        ),
        find=_cycles,
        applies_to=(Instrument, Arrangement, Measure, Asset),
    ),
)
"""The rules on arrangements."""
