"""Attendance: who was represented at a meeting, in which category and capacity, and who presided.

The categories are those under which reports of the Conference and its bodies list participants; some were empty in
2017. A regional economic integration organization attends as a party, not as an observer. The order of the entries
is the order of the report, which is alphabetical by the English name in every language.
"""

from typing import Final

import attrs

from assetrecovery.participants.organizations import OrganizationKind
from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, JurisdictionId, MeetingId, OrganizationId, PersonId
from assetrecovery.values.nouns import noun
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "AttendanceCategory",
    "AttendanceFigure",
    "AttendanceGroup",
    "Capacity",
    "Delegation",
    "ElectionMode",
    "Officer",
    "OfficerRole",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"
_RULES: Final = "rules of procedure for the Conference, chapter on observers"


class Capacity(TermEnum):
    """Capacity · 与会身份. Whether somebody takes part as a party or observes."""

    REPRESENTED = Term("represented", en="represented", zh="派代表出席", source=f"{_REPORT}, para. 10")
    OBSERVER = Term(
        "observer", en="represented by observers", zh="派观察员出席", source=f"{_REPORT}, para. 12", derived=("en",)
    )


class AttendanceGroup(TermEnum):
    """Attendance group · 出席情况分组. The groups in which a report lists those present, a paragraph each."""

    STATES_PARTIES = Term(
        "states_parties", en="States parties to the Convention", zh="《公约》缔约国", source=f"{_REPORT}, para. 10"
    )
    REIO_PARTIES = Term(
        "reio_parties",
        en="regional economic integration organizations that are parties to the Convention",
        zh="作为《公约》缔约方的区域经济一体化组织",
        source=f"{_REPORT}, para. 11",
        derived=("en", "zh"),
    )
    SIGNATORIES = Term(
        "signatories", en="States signatories to the Convention", zh="《公约》签署国", source=_RULES, derived=("zh",)
    )
    NON_SIGNATORIES = Term(
        "non_signatories", en="non-signatory States", zh="非签署国", source=_RULES, derived=("en", "zh")
    )
    UNITED_NATIONS = Term(
        "united_nations",
        en="United Nations programmes and funds, institutes of the United Nations crime prevention and criminal "
        "justice programme network and specialized agencies of the United Nations system",
        zh="联合国方案和基金、联合国预防犯罪和刑事司法方案网研究所以及联合国系统专门机构",
        source=f"{_REPORT}, para. 12",
        derived=("en",),
    )
    INTERGOVERNMENTAL_ORGANIZATIONS = Term(
        "intergovernmental_organizations",
        en="intergovernmental organizations",
        zh="政府间组织",
        source=f"{_REPORT}, para. 13",
    )
    OTHER_ENTITIES = Term(
        "other_entities", en="other observer entities", zh="其他观察员实体", source=_RULES, derived=("en", "zh")
    )
    NON_GOVERNMENTAL_ORGANIZATIONS = Term(
        "non_governmental_organizations",
        en="non-governmental organizations",
        zh="非政府组织",
        source="UNCAC art. 13 (1)",
    )


class AttendanceCategory(TermEnum):
    """Attendance category · 与会者类别. As what somebody is listed; finer than the groups of a report.

    Organizations are listed under the kinds that they are.
    """

    STATE_PARTY = Term("state_party", en="State party", zh="缔约国", source=f"{_REPORT}, para. 10")
    REIO_PARTY = Term(
        "reio_party",
        en="regional economic integration organization, as a party",
        zh="区域经济一体化组织（缔约方）",
        source=f"{_REPORT}, para. 11",
        derived=("en", "zh"),
    )
    SIGNATORY = Term("signatory", en="signatory", zh="签署国", source=f"{_REPORT}, para. 41")
    NON_SIGNATORY = Term("non_signatory", en="non-signatory State", zh="非签署国", source=_RULES, derived=("en", "zh"))
    SECRETARIAT_UNIT = OrganizationKind.SECRETARIAT_UNIT.term
    PROGRAMME_OR_FUND = OrganizationKind.PROGRAMME_OR_FUND.term
    PROGRAMME_NETWORK_INSTITUTE = OrganizationKind.PROGRAMME_NETWORK_INSTITUTE.term
    SPECIALIZED_AGENCY = OrganizationKind.SPECIALIZED_AGENCY.term
    OTHER_UNITED_NATIONS_BODY = Term(
        "other_united_nations_body",
        en="other United Nations body",
        zh="联合国其他机构",
        source=_RULES,
        derived=("en", "zh"),
    )
    INTERGOVERNMENTAL_ORGANIZATION = OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION.term
    OTHER_ENTITY = Term(
        "other_entity", en="other observer entity", zh="其他观察员实体", source=_RULES, derived=("en", "zh")
    )
    NON_GOVERNMENTAL_ORGANIZATION = OrganizationKind.NON_GOVERNMENTAL_ORGANIZATION.term

    @property
    def group(self) -> AttendanceGroup:
        """The group under which a report lists this category."""
        return _GROUPS[self]

    @property
    def is_party(self) -> bool:
        """Whether those listed are parties to the Convention, who are represented and never observers."""
        return _IS_PARTY[self]


_IS_PARTY: Final = classed(
    AttendanceCategory,
    {
        True: (AttendanceCategory.STATE_PARTY, AttendanceCategory.REIO_PARTY),
        False: (
            AttendanceCategory.SIGNATORY,
            AttendanceCategory.NON_SIGNATORY,
            AttendanceCategory.SECRETARIAT_UNIT,
            AttendanceCategory.PROGRAMME_OR_FUND,
            AttendanceCategory.PROGRAMME_NETWORK_INSTITUTE,
            AttendanceCategory.SPECIALIZED_AGENCY,
            AttendanceCategory.OTHER_UNITED_NATIONS_BODY,
            AttendanceCategory.INTERGOVERNMENTAL_ORGANIZATION,
            AttendanceCategory.OTHER_ENTITY,
            AttendanceCategory.NON_GOVERNMENTAL_ORGANIZATION,
        ),
    },
)


_GROUPS: Final = {
    AttendanceCategory.STATE_PARTY: AttendanceGroup.STATES_PARTIES,
    AttendanceCategory.REIO_PARTY: AttendanceGroup.REIO_PARTIES,
    AttendanceCategory.SIGNATORY: AttendanceGroup.SIGNATORIES,
    AttendanceCategory.NON_SIGNATORY: AttendanceGroup.NON_SIGNATORIES,
    AttendanceCategory.SECRETARIAT_UNIT: AttendanceGroup.UNITED_NATIONS,
    AttendanceCategory.PROGRAMME_OR_FUND: AttendanceGroup.UNITED_NATIONS,
    AttendanceCategory.PROGRAMME_NETWORK_INSTITUTE: AttendanceGroup.UNITED_NATIONS,
    AttendanceCategory.SPECIALIZED_AGENCY: AttendanceGroup.UNITED_NATIONS,
    AttendanceCategory.OTHER_UNITED_NATIONS_BODY: AttendanceGroup.UNITED_NATIONS,
    AttendanceCategory.INTERGOVERNMENTAL_ORGANIZATION: AttendanceGroup.INTERGOVERNMENTAL_ORGANIZATIONS,
    AttendanceCategory.OTHER_ENTITY: AttendanceGroup.OTHER_ENTITIES,
    AttendanceCategory.NON_GOVERNMENTAL_ORGANIZATION: AttendanceGroup.NON_GOVERNMENTAL_ORGANIZATIONS,
}


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Delegation:
    """Delegation · 代表团. The presence of one State, organization or other entity at a meeting.

    >>> state_party = AttendanceCategory.STATE_PARTY
    >>> Delegation(actor=JurisdictionId("DEU"), category=state_party, capacity=Capacity.REPRESENTED).members
    ()
    """

    actor: ActorId
    """Actor · 与会者. The State, organization or other actor that was represented."""

    category: AttendanceCategory | LocalTerm
    """Category · 类别. As what it is listed."""

    capacity: Capacity
    """Capacity · 与会身份. As a party, or by observers."""

    head: PersonId | None = None
    """Head · 团长. Who led it, if a public list says."""

    members: tuple[PersonId, ...] = ()
    """Members · 成员. Delegates whom a public list names."""

    notes: tuple[Text, ...] = ()
    """Particulars · 具体情况. What else the list says of its presence, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is listed."""

    @property
    def group(self) -> AttendanceGroup | None:
        """The group under which a report lists it; None for a category of one's own."""
        return None if isinstance(self.category, LocalTerm) else self.category.group

    @property
    def is_party(self) -> bool:
        """Whether it is listed as a party to the Convention."""
        return not isinstance(self.category, LocalTerm) and self.category.is_party


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class AttendanceFigure:
    """Attendance figure · 与会数目. How many of one category attended, where a source counts them and names nobody.

    >>> AttendanceFigure(category=AttendanceCategory.STATE_PARTY, count=Count.of(120)).count.number
    120
    """

    category: AttendanceCategory | LocalTerm
    """Category · 类别. As what they are counted."""

    count: Count
    """Count · 数目. How many there were, and how exactly."""

    note: Text | None = None
    """Note · 说明. What the figure holds or leaves out, such as those who followed online, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where they are counted."""


class OfficerRole(TermEnum):
    """Office at a meeting · 会议职务. The offices of a meeting."""

    PRESIDENT = Term(
        "president",
        en="President",
        zh="届会主席",
        alt_zh=("主席",),
        source="Bureau of the Conference of the Parties to the Organized Crime Convention (rules 22, 23 and 30)",
        derived=("zh",),
    )
    VICE_PRESIDENT = Term(
        "vice_president",
        en="Vice-President",
        zh="届会副主席",
        alt_zh=("副主席",),
        source="Bureau of the Conference of the Parties to the Organized Crime Convention (rules 22, 23 and 30)",
        derived=("zh",),
    )
    CHAIR = Term("chair", en="Chair", zh="主席", source=f"{_REPORT}, para. 4", derived=("en",))
    CO_CHAIR = ours("co_chair", en="Co-Chair", zh="共同主席")
    ACTING_CHAIR = ours("acting_chair", en="Acting Chair", zh="代理主席")
    VICE_CHAIR = ours("vice_chair", en="Vice-Chair", zh="副主席")
    RAPPORTEUR = ours("rapporteur", en="Rapporteur", zh="报告员")
    BUREAU_MEMBER = Term(
        "bureau_member",
        en="officer",
        zh="主席团成员",
        source="A/AC.260/2",
        alt_en=("member of the bureau",),
    )
    COMMITTEE_CHAIR = ours("committee_chair", en="Chair of the Committee of the Whole", zh="全体委员会主席")
    FACILITATOR = ours("facilitator", en="facilitator", zh="协调人")
    SECRETARY = Term("secretary", en="Secretary", zh="秘书", source=f"{_REPORT}, para. 6")
    SECRETARY_OF_THE_CONFERENCE = Term(
        "secretary_of_the_conference",
        en="Secretary of the Conference",
        zh="缔约国会议秘书",
        source="CAC/COSP/IRG/2016/9/Add.1",
        derived=("zh",),
    )


_PRESIDES: Final[TotalTable[OfficerRole, bool]] = classed(
    OfficerRole,
    {
        True: (OfficerRole.PRESIDENT, OfficerRole.CHAIR, OfficerRole.CO_CHAIR, OfficerRole.ACTING_CHAIR),
        False: (
            OfficerRole.VICE_PRESIDENT,
            OfficerRole.VICE_CHAIR,
            OfficerRole.RAPPORTEUR,
            OfficerRole.BUREAU_MEMBER,
            OfficerRole.COMMITTEE_CHAIR,
            OfficerRole.FACILITATOR,
            OfficerRole.SECRETARY,
            OfficerRole.SECRETARY_OF_THE_CONFERENCE,
        ),
    },
)


class ElectionMode(TermEnum):
    """Mode of election · 选举方式. How an officer was chosen."""

    ACCLAMATION = ours("acclamation", en="by acclamation", zh="以鼓掌方式")
    BALLOT = ours("ballot", en="by ballot", zh="以投票方式")
    DESIGNATION = Term(
        "designation", en="by designation", zh="指定", source="CAC/COSP/WG.2/2017/1, item 5", derived=("en",)
    )
    BY_OFFICE = ours("by_office", en="by virtue of another office", zh="因所任职务")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Officer:
    """Officer · 会议职务人员. Somebody who held an office at a meeting; several may hold the same office.

    A document may name the office and not the person: then the person is left out, never guessed.
    """

    role: OfficerRole | LocalTerm
    """Role · 职务. The office that the person held at the meeting."""

    person: PersonId | None = None
    """Person · 人员. Who held it, if the document says."""

    state: JurisdictionId | None = None
    """State · 国家. The State given beside the name."""

    group: OrganizationId | None = None
    """Group · 区域组. The regional group that nominated the officer."""

    elected_at: MeetingId | None = None
    """Elected at · 选举会议. The session or meeting that elected the officer, where it is another one."""

    elected_on: PartialDate | None = None
    """Elected on · 选举日期. As far as the document gives it."""

    elected_by: ElectionMode | LocalTerm | None = None
    """Elected by · 选举方式. How, if the document says."""

    served: Period | None = None
    """Served · 任职时间. Where somebody held the office for a part of the meeting only."""

    replaces: PersonId | None = None
    """Replaces · 接替. Whom the officer followed in the office."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is said."""

    @property
    def presides(self) -> bool:
        """Whether whoever holds this office presides."""
        return bool(_PRESIDES.known(self.role))
