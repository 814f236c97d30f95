"""Mandates: what a body, a secretariat or States were asked to do, by which act, and what came of it.

A mandate is one thing asked. A resolution usually holds several, under letters; a meeting of the Working Group may
ask the Secretariat for something as well. From a mandate one goes forward to the agenda items that take it up and
the documents prepared under them (`assetrecovery.queries.traces`).
"""

from typing import Final

import attrs

from assetrecovery.mandates.matters import Addressee, MandateCondition, MandateSubject, Matter
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import ActorId, BodyId, DocumentId, MandateId, MeetingId, ResolutionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_letter

__all__ = ["Mandate", "MandateKind", "Progress", "ProgressStage"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"
_AGENDA: Final = "CAC/COSP/WG.2/2017/1"


class MandateKind(TermEnum):
    """Kind of mandate · 任务授权种类. With what force something was asked, by the verb of the act."""

    FUNCTION = Term("function", en="function", zh="职能", source=f"{_AGENDA}, item 2", derived=("en",))
    DIRECTIVE = Term("directive", en="directive", zh="指示", source=f"{_REPORT}, para. 2", derived=("en",))
    REQUEST = Term("request", en="request", zh="请求", source=f"{_AGENDA}, item 2", derived=("zh",))
    ENCOURAGEMENT = Term("encouragement", en="encouragement", zh="鼓励", source=f"{_AGENDA}, item 5")
    CALL = Term("call", en="call", zh="吁请", source=f"{_AGENDA}, item 5")
    INVITATION = ours("invitation", en="invitation", zh="邀请")
    CONTINUATION = Term(
        "continuation", en="continuation of work", zh="继续开展工作", source=f"{_REPORT}, para. 1", derived=("en",)
    )
    RECOMMENDATION = Term("recommendation", en="recommendation", zh="建议", source=f"{_AGENDA}, item 3")
    DECISION = Term("decision", en="decision", zh="决定", source="A/AC.260/2")
    ESTABLISHMENT = Term(
        "establishment",
        en="establishment of a body",
        zh="设立机构",
        source=f"{_REPORT}, para. 1",
        derived=("en", "zh"),
    )
    TERMS_OF_REFERENCE = ours("terms_of_reference", en="terms of reference", zh="职权范围")
    OVERSIGHT = ours("oversight", en="oversight", zh="监督职能")
    WORKPLAN = ours("workplan", en="workplan", zh="工作计划")
    COMMITMENT = Term("commitment", en="commitment", zh="承诺", source=f"{_REPORT}, para. 7", derived=("en",))
    UNSPECIFIED = ours("unspecified", en="mandate (verb not stated)", zh="任务授权（未载明措辞）")


class ProgressStage(TermEnum):
    """Stage of progress · 进展阶段. How far a mandate has been carried out, as a document reports it."""

    TAKEN_UP = ours("taken_up", en="taken up", zh="已着手")
    REPORTED_ON = ours("reported_on", en="reported on", zh="已报告进展")
    CARRIED_OUT = ours("carried_out", en="carried out", zh="已执行")
    SUPERSEDED = ours("superseded", en="superseded", zh="已被取代")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Progress:
    """Progress · 进展. What a document says has come of a mandate."""

    stage: ProgressStage | LocalTerm
    """Stage · 阶段. How far it has come."""

    on: PartialDate | None = None
    """As of · 截至. When this was so, if the document says."""

    meeting: MeetingId | None = None
    """Reported at · 报告会议. The session or meeting to which this was reported."""

    documents: tuple[DocumentId, ...] = ()
    """Documents · 文件. The documents that were produced in carrying out the mandate."""

    summary: Text | None = None
    """Summary · 摘要. What was done, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is reported."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Mandate:
    """Mandate · 任务授权. One thing asked of somebody by a resolution, or by a meeting of the group.

    The summary is in our words unless a language is not marked as derived; the act itself is cited.

    >>> from assetrecovery.data import bundled
    >>> directive = bundled("wg2-11").mandates["cosp-res-6-2-b"]
    >>> directive.kind.label("zh"), directive.letter, str(directive.provisions[0])
    ('指示', 'b', 'UNCAC 56')
    """

    id: MandateId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: MandateKind | LocalTerm
    """Kind · 种类. With what force it was asked."""

    sources: tuple[ResolutionId | MeetingId, ...] = ()
    """Sources · 出处. The resolutions or meetings that asked, in order; none where the document does not name them."""

    letter: str | None = None
    """Letter · 字母. Letter of the point in the act, if it has one."""

    body: BodyId | None = None
    """Body · 所属机构. The body whose mandate it is part of."""

    addressees: tuple[Addressee | LocalTerm, ...] = ()
    """Addressees · 对象. Who is asked, as a kind."""

    named_addressees: tuple[ActorId | BodyId, ...] = ()
    """Named addressees · 指名对象. Bodies, organizations and States asked by name: which working group."""

    subjects: tuple[MandateSubject | LocalTerm, ...] = ()
    """Subjects · 主题. What it is about."""

    summary: Text
    """Summary · 摘要. What is asked of the addressees, in our words."""

    conditions: tuple[MandateCondition | LocalTerm, ...] = ()
    """Conditions · 前提. The provisos under which it is asked, such as available resources."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What is asked, in codes."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles and chapters that it serves."""

    deadline: MeetingId | None = None
    """Deadline · 期限. The session or meeting by which it is to be done."""

    due: PartialDate | None = None
    """Due · 截止日期. The day by which it is to be done, if the act gives one."""

    progress: tuple[Progress, ...] = ()
    """Progress · 进展. What has come of it, by document."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is set out."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(check_letter(self.letter, "/letter"))
