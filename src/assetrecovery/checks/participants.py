"""Rules on attendance and officers."""

import itertools
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.mandates.bodies import Body
from assetrecovery.participants.attendance import AttendanceCategory, Capacity, Delegation, OfficerRole
from assetrecovery.participants.jurisdictions import Jurisdiction, JurisdictionKind
from assetrecovery.values.cycles import joined_along
from assetrecovery.values.errors import AssetRecoveryError
from assetrecovery.values.ids import BodyId, InstrumentId, JurisdictionId
from assetrecovery.values.languages import Words
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import Answer, LocalTerm

_CONVENTION: Final = InstrumentId("uncac")
_KINDS: Final[TotalTable[AttendanceCategory, JurisdictionKind | None]] = classed(
    AttendanceCategory,
    {
        JurisdictionKind.STATE: (
            AttendanceCategory.STATE_PARTY,
            AttendanceCategory.SIGNATORY,
            AttendanceCategory.NON_SIGNATORY,
        ),
        JurisdictionKind.REGIONAL_ECONOMIC_INTEGRATION_ORGANIZATION: (AttendanceCategory.REIO_PARTY,),
        None: (
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
"""What attends in each category; None where it is no jurisdiction. Reports list States by name, and nobody else."""
_OF_ANY_KIND: Final = frozenset({AttendanceCategory.OTHER_ENTITY})
"""Under the standing invitations stand organizations, and beside them what is, or later became, a State."""
_ORDERED: Final = _KINDS.of(JurisdictionKind.STATE)


def sort_key(name: str) -> str:
    """The key by which United Nations lists order States: the English name without accents and case.

    >>> sorted(["Czechia", "Côte d'Ivoire", "Croatia"], key=sort_key)
    ["Côte d'Ivoire", 'Croatia', 'Czechia']
    """
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(character for character in decomposed if not unicodedata.combining(character)).casefold()


def _jurisdiction(scene: BundleIndex, delegation: Delegation) -> Jurisdiction | None:
    record = scene.bundle.get(delegation.actor)
    return record if isinstance(record, Jurisdiction) else None


def _listed_twice(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    seen: set[str] = set()
    for place, delegation in enumerate(meeting.attendance):
        if delegation.actor in seen:
            yield Hit(("attendance", place, "actor"))
        seen.add(delegation.actor)


def _party_as_observer(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    for place, delegation in enumerate(meeting.attendance):
        if isinstance(delegation.category, LocalTerm):
            continue
        if delegation.is_party != (delegation.capacity is Capacity.REPRESENTED):
            yield Hit(("attendance", place, "capacity"))


def _wrong_category(scene: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    for place, delegation in enumerate(meeting.attendance):
        jurisdiction = _jurisdiction(scene, delegation)
        if isinstance(delegation.category, LocalTerm):
            continue
        expected = _KINDS[delegation.category]
        if expected is None and delegation.category in _OF_ANY_KIND:
            continue
        if scene.bundle.get(delegation.actor) and (jurisdiction.kind if jurisdiction else None) is not expected:
            yield Hit(("attendance", place, "category"))


def _not_a_party(scene: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    opening = meeting.held.start if meeting.held and not _serves_another_instrument(scene, meeting) else None
    for place, delegation in enumerate(meeting.attendance):
        jurisdiction = _jurisdiction(scene, delegation)
        if opening is None or jurisdiction is None or not delegation.is_party:
            continue
        answer = jurisdiction.party_to(_CONVENTION, opening)
        if answer is not Answer.YES:
            # The reference data keeps the whole history of the Convention: a State without any act never joined.
            undecided = Severity.INFORMATION if answer is Answer.UNKNOWN and jurisdiction.treaty_actions else None
            yield Hit(("attendance", place), severity=undecided)


def _serves_another_instrument(scene: BundleIndex, meeting: Meeting) -> bool:
    """Whether the body that met, or the nearest above it that says so, is one of an instrument not the Convention."""
    return scene.once(_instruments_served).get(meeting.body) not in {None, _CONVENTION}


def _instruments_served(scene: BundleIndex) -> Mapping[BodyId, InstrumentId | None]:
    """The instrument of each body, or of the nearest above it that says so."""
    bodies = scene.all_of(Body)
    own = {body.id: body.instrument for body in bodies}
    above: dict[BodyId, list[BodyId]] = {body.id: [body.parent] if body.parent else [] for body in bodies}
    return joined_along(own, above, lambda mine, theirs: theirs if mine is None else mine)


def _out_of_order(scene: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    listed = [
        (place, delegation.category, sort_key(name))
        for place, delegation in enumerate(meeting.attendance)
        if delegation.category in _ORDERED and (name := _english_name(scene, meeting, delegation))
    ]
    for (_, category_before, before), (place, category, key) in itertools.pairwise(listed):
        if category is category_before and key < before:
            yield Hit(("attendance", place))


def _english_name(scene: BundleIndex, meeting: Meeting, delegation: Delegation) -> str | None:
    jurisdiction = _jurisdiction(scene, delegation)
    if jurisdiction is None:
        return None
    try:
        return jurisdiction.name(meeting.held.start if meeting.held else None).short.in_("en")
    except AssetRecoveryError:
        return None


def _chair_absent(_: BundleIndex, meeting: Meeting) -> Iterator[Hit]:
    present: set[str] = {delegation.actor for delegation in meeting.attendance}
    for place, officer in enumerate(meeting.officers):
        state: JurisdictionId | None = officer.state if officer.role is not OfficerRole.SECRETARY else None
        if state is not None and present and state not in present:
            # Whoever presided was there; other officers are elected for a session, and their States may be away.
            presided = officer.role in {OfficerRole.CHAIR, OfficerRole.ACTING_CHAIR}
            yield Hit(("officers", place, "state"), severity=None if presided else Severity.INFORMATION)


RULES: Final = (
    Rule(
        id="attendance_once",
        severity=Severity.ERROR,
        source="CAC/COSP/WG.2/2017/4, paras. 10-13",
        sentence=Words("this participant is listed twice; list it once", "该与会者列出两次；请只列一次"),
        find=_listed_twice,
        applies_to=(Meeting,),
    ),
    Rule(
        id="parties_are_represented",
        severity=Severity.ERROR,
        source="CAC/COSP/WG.2/2017/4, paras. 10-13",
        sentence=Words(
            "parties are represented and all others observe; correct the capacity or the category",
            "缔约方派代表出席，其他与会者为观察员；请更正与会身份或类别",
        ),
        find=_party_as_observer,
        applies_to=(Meeting,),
    ),
    Rule(
        id="category_fits_actor",
        severity=Severity.ERROR,
        source="UNCAC art. 67; CAC/COSP/WG.2/2017/4, paras. 10-13",
        sentence=Words(
            "this category is not for such a participant; correct it: States are listed as States, the European Union "
            "as a regional economic integration organization, organizations under theirs",
            "该类别不适用于此与会者，请予更正：国家列为国家，欧洲联盟列为区域经济一体化组织，组织列入各自类别",
        ),
        find=_wrong_category,
        applies_to=(Meeting,),
    ),
    Rule(
        id="attending_parties_were_parties",
        severity=Severity.ERROR,
        source="UNCAC art. 68; CAC/COSP/WG.2/2017/4, paras. 10-11",
        sentence=Words(
            "the recorded history does not show the Convention in force for this party on the opening day; correct the "
            "category, the date or the history",
            "现有记录未显示《公约》在开幕之日已对该缔约方生效；请更正类别、日期或条约行动记录",
        ),
        find=_not_a_party,
        applies_to=(Meeting,),
    ),
    Rule(
        id="states_in_english_order",
        severity=Severity.INFORMATION,
        source="practice of United Nations reports; CAC/COSP/WG.2/2017/4, para. 10",
        sentence=Words(
            "States are listed in the alphabetical order of their English names, in every language; put them in that "
            "order, unless the source has another",
            "各语文版本均按国家英文名称的字母顺序排列；除非来源另有顺序，否则请照此排列",
        ),
        find=_out_of_order,
        applies_to=(Meeting,),
    ),
    Rule(
        id="officers_attend",
        severity=Severity.WARNING,
        source="CAC/COSP/WG.2/2017/4, paras. 4 and 10",
        sentence=Words(
            "the State of an officer of the meeting is not among those present; add it to the attendance, or correct "
            "the officer's State",
            "会议职务人员所属国家不在出席名单中；请补入出席名单或更正其所属国家",
        ),
        find=_chair_absent,
        applies_to=(Meeting,),
    ),
)
"""The rules on attendance."""
