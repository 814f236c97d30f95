"""Gatherings and correspondence around the work of the group: conferences, workshops, expert meetings, notes verbales.

One event may go by several names, also within one report; each is kept as it stands.
"""

from typing import Final

import attrs

from assetrecovery.mandates.matters import Addressee, Matter
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import (
    ActorId,
    BodyId,
    CorrespondenceId,
    DocumentId,
    GatheringId,
    JurisdictionId,
    MandateId,
    MeetingId,
)
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Correspondence", "CorrespondenceKind", "Gathering", "GatheringKind"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class GatheringKind(TermEnum):
    """Kind of gathering · 活动种类. What sort of event it is; a report may call one event by several kinds."""

    CONFERENCE = Term("conference", en="conference", zh="会议", source=f"{_REPORT}, para. 7")
    WORKSHOP = Term("workshop", en="workshop", zh="讲习班", source=f"{_REPORT}, para. 53", derived=("en",))
    EXPERT_MEETING = Term("expert_meeting", en="expert meeting", zh="专家会议", source=f"{_REPORT}, para. 24")
    EXPERT_GROUP_MEETING = Term(
        "expert_group_meeting",
        en="expert group meeting",
        zh="专家组会议",
        source=f"{_REPORT}, para. 68",
        derived=("en",),
    )
    FORUM = Term("forum", en="forum", zh="论坛", source=f"{_REPORT}, para. 20")
    INFORMAL_CONSULTATIONS = Term(
        "informal_consultations", en="informal consultations", zh="非正式磋商", source="A/AC.260/2"
    )
    HIGH_LEVEL_CONFERENCE = ours("high_level_conference", en="high-level political conference", zh="高级别政治会议")
    SIDE_EVENT = ours("side_event", en="side event", zh="会外活动")
    ROUND_TABLE = ours("round_table", en="round table", zh="圆桌会议")
    BRIEFING = ours("briefing", en="briefing", zh="情况通报会")
    CONSTRUCTIVE_DIALOGUE = ours("constructive_dialogue", en="constructive dialogue", zh="建设性对话")
    SYMPOSIUM = ours("symposium", en="symposium", zh="专题讨论会")
    TRAINING = ours("training", en="training", zh="培训")
    JOINT_WEEK = ours("joint_week", en="week of joint meetings", zh="联合会议周")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Gathering:
    """Gathering · 活动. A conference, workshop or meeting of experts outside the body's own meetings.

    Not a meeting of the Working Group (see `Meeting`).

    >>> from assetrecovery.data import bundled
    >>> event = bundled("wg2-11").gatherings["addis-2017"]
    >>> str(event.held), [name.in_("zh") for name in event.other_names][-1]
    ('2017-02-14/2017-02-16', '所追回和返还资产管理和处置的讲习班')
    """

    id: GatheringId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: GatheringKind | LocalTerm
    """Kind · 种类. What sort of event it is."""

    name: Text
    """Name · 名称. As the source first names it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    held: PartialDate | Period | None = None
    """Dates held · 举行时间. As far as the source gives it."""

    place: Text | None = None
    """Place · 地点. The city in which it was held, if known."""

    host: JurisdictionId | None = None
    """Host · 东道国. The State in which it was held."""

    organizers: tuple[ActorId, ...] = ()
    """Organizers · 主办方. Who held it, by the source's word."""

    cooperating: tuple[ActorId, ...] = ()
    """In cooperation with · 合作方. With whom it was held, by the source's word."""

    supporters: tuple[ActorId, ...] = ()
    """Supporters · 支持方. Who supported it, by the source's word."""

    during: tuple[MeetingId, ...] = ()
    """During · 所在会议. The sessions or meetings in the margins of which it was held, or which met in it."""

    mandates: tuple[MandateId, ...] = ()
    """Mandates · 任务授权. Mandates under which it was held."""

    conclusions: tuple[Text, ...] = ()
    """Conclusions · 结论. What its participants concluded, in our words."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What its participants did and concluded, in codes."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is mentioned."""

    __repr__ = brief


class CorrespondenceKind(TermEnum):
    """Kind of correspondence · 函件种类. In what form the Secretariat, a State or another wrote."""

    NOTE_VERBALE = Term(
        "note_verbale", en="note verbale", zh="普通照会", source=f"{_REPORT}, para. 35", derived=("en",)
    )
    LETTER = ours("letter", en="letter", zh="信函")
    COMMUNICATION = ours("communication", en="communication", zh="来文")
    NOTIFICATION = ours("notification", en="notification", zh="通知")
    SUBMISSION = ours("submission", en="written submission", zh="书面材料")
    QUESTIONNAIRE = ours("questionnaire", en="questionnaire", zh="调查表")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Correspondence:
    """Correspondence · 函件. A note verbale, letter or communication, to States or from them, and how many replied.

    >>> from assetrecovery.data import bundled
    >>> note = bundled("wg2-11").correspondence["note-verbale-2017-05-02"]
    >>> str(note.sent), note.replies.number
    ('2017-05-02', 10)
    """

    id: CorrespondenceId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: CorrespondenceKind | LocalTerm
    """Kind · 种类. In what form it was sent, such as a note verbale."""

    sender: ActorId | BodyId | None = None
    """Sender · 发文方. Who sent it: the Secretariat, a State, an organization."""

    sender_office: Text | None = None
    """Office of the sender · 发文机关. The mission, ministry or unit that wrote for the sender."""

    addressees: tuple[Addressee | LocalTerm, ...] = ()
    """Addressees · 收文方. To whom, as a kind."""

    named_addressees: tuple[ActorId | BodyId, ...] = ()
    """Named addressees · 指名收文方. To whom by name."""

    reference: str | None = None
    """Reference · 文号. The number that it bears: CU 2012/115 (A)."""

    document: DocumentId | None = None
    """Document · 文件. The paper in which it was circulated."""

    in_reply_to: tuple[CorrespondenceId, ...] = ()
    """In reply to · 答复. The correspondence that it answers."""

    mandates: tuple[MandateId, ...] = ()
    """Mandates · 任务授权. Mandates in pursuance of which it was sent."""

    sent: PartialDate | None = None
    """Sent · 发出日期. As far as the source gives it."""

    received: PartialDate | None = None
    """Received · 收到日期. As far as the source gives it."""

    reply_by: PartialDate | None = None
    """Reply by · 答复期限. The day by which an answer was asked for."""

    subject: Text | None = None
    """Subject · 主题. What it asked for, in our words."""

    replies: Count | None = None
    """Replies · 回复数目. How many replied, if the source counts them."""

    replies_words: Text | None = None
    """Replies, in words · 回复情况原文. The source's own words, where it does not count."""

    possibly_same_as: tuple[CorrespondenceId, ...] = ()
    """Possibly the same as · 可能相同的函件. Other correspondence that may be this very one; the source leaves it
    open.
    """

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is mentioned."""

    __repr__ = brief
