"""Bodies that give and receive mandates, and how they count what they hold."""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import BodyId, InstrumentId, OrganizationId, ResolutionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Body", "BodyKind", "MeetingForm"]


class BodyKind(TermEnum):
    """Kind of body · 机构种类. Whether a body is the Conference, works for it, or is an organ of the United Nations."""

    CONFERENCE = Term(
        "conference",
        en="Conference of the States Parties",
        zh="缔约国会议",
        source="UNCAC art. 63",
        alt_zh=("缔约方会议",),
    )
    WORKING_GROUP = Term("working_group", en="working group", zh="工作组", source="CAC/COSP/WG.2/2017/4, para. 1")
    REVIEW_GROUP = Term(
        "review_group",
        en="Implementation Review Group",
        zh="实施情况审议组",
        source="CAC/COSP/IRG/2015/1",
        alt_en=("review group",),
        alt_zh=("审议组",),
    )
    EXPERT_MEETING = Term("expert_meeting", en="expert meeting", zh="专家会议", source="CAC/COSP/WG.2/2017/4, para. 24")
    EXPERT_GROUP = Term(
        "expert_group",
        en="open-ended intergovernmental expert group",
        zh="不限成员名额政府间专家组",
        source="A/AC.260/2",
    )
    CONFERENCE_OF_THE_PARTIES = Term(
        "conference_of_the_parties", en="Conference of the Parties", zh="缔约方会议", source="CTOC/COP/2008/INF/1"
    )
    BUREAU = ours("bureau", en="bureau", zh="主席团")
    COMMITTEE_OF_THE_WHOLE = ours("committee_of_the_whole", en="Committee of the Whole", zh="全体委员会")
    AD_HOC_COMMITTEE = ours("ad_hoc_committee", en="ad hoc committee", zh="特设委员会")
    GENERAL_ASSEMBLY = Term("general_assembly", en="General Assembly", zh="大会", source="A/AC.260/2")
    ECONOMIC_AND_SOCIAL_COUNCIL = Term(
        "economic_and_social_council", en="Economic and Social Council", zh="经济及社会理事会", source="A/AC.260/2"
    )
    COMMISSION = ours("commission", en="commission", zh="委员会")
    HUMAN_RIGHTS_COUNCIL = Term(
        "human_rights_council", en="Human Rights Council", zh="人权理事会", source="CAC/COSP/WG.2/2017/4, para. 6"
    )
    SECURITY_COUNCIL = ours("security_council", en="Security Council", zh="安全理事会")


class MeetingForm(TermEnum):
    """What a body holds · 届次称谓. What a body calls each of its gatherings, and numbers: sessions or meetings.

    The Conference and the Implementation Review Group count sessions, its working groups and expert meetings count
    meetings. Chinese calls both 会议, and tells them apart by the word that counts: 届 or 次.
    """

    SESSION = ours("session", en="session", zh="届会")
    MEETING = Term("meeting", en="meeting", zh="会议", source="CAC/COSP/WG.2/2017/4, para. 3", derived=("en",))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Body:
    """Body · 机构. The Conference of the States Parties, a body that it set up, or another organ whose acts count.

    A subsidiary body was established by one resolution and continued by others; the resolution that established it
    is not among those that continued it.

    >>> from assetrecovery.data import bundled
    >>> group = bundled("wg2-11").bodies["wg2"]
    >>> group.symbol_part, group.open_ended.code, group.established_by
    ('WG.2', 'yes', 'cosp-res-1-4')
    """

    id: BodyId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: BodyKind | LocalTerm
    """Kind · 种类. What sort of body it is."""

    name: Text
    """Name · 名称. The full name of the body."""

    short_name: Text | None = None
    """Short name · 简称. As the body's documents call it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    parent: BodyId | None = None
    """Parent body · 上级机构. The body that set it up."""

    interim: Answer = Answer.UNKNOWN
    """Interim · 临时. Whether it was set up for a time, as an interim body."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and rules in accordance with which it was set up."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. The treaty under which it exists."""

    meets_in: MeetingForm | None = None
    """Meets in · 届次称谓. Whether it counts sessions or meetings; where nothing is said, its kind decides."""

    symbol_part: str | None = None
    """Symbol part · 编号部分. How it appears in document symbols: WG.2."""

    open_ended: Answer = Answer.UNKNOWN
    """Open-ended · 不限成员名额. Whether every party may take part."""

    established_by: ResolutionId | None = None
    """Established by · 设立决议. The resolution that set it up."""

    continued_by: tuple[ResolutionId, ...] = ()
    """Continued by · 延续决议. Resolutions that decided that it should continue, in order."""

    secretariat: OrganizationId | None = None
    """Secretariat · 秘书处. The organization that serves it."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is said."""

    __repr__ = brief

    @property
    def form(self) -> MeetingForm:
        """Whether it counts sessions or meetings: as said, or else as bodies of its kind do."""
        if self.meets_in is not None:
            return self.meets_in
        return _FORMS.known(self.kind) or MeetingForm.SESSION


_FORMS: Final[TotalTable[BodyKind, MeetingForm]] = classed(
    BodyKind,
    {
        MeetingForm.MEETING: (
            BodyKind.WORKING_GROUP,
            BodyKind.EXPERT_MEETING,
            BodyKind.EXPERT_GROUP,
            BodyKind.BUREAU,
            BodyKind.COMMITTEE_OF_THE_WHOLE,
            BodyKind.SECURITY_COUNCIL,
        ),
        MeetingForm.SESSION: (
            BodyKind.CONFERENCE,
            BodyKind.REVIEW_GROUP,
            BodyKind.CONFERENCE_OF_THE_PARTIES,
            BodyKind.AD_HOC_COMMITTEE,
            BodyKind.GENERAL_ASSEMBLY,
            BodyKind.ECONOMIC_AND_SOCIAL_COUNCIL,
            BodyKind.COMMISSION,
            BodyKind.HUMAN_RIGHTS_COUNCIL,
        ),
    },
)
"""What bodies of each kind count, where a body does not say."""
