"""Bodies that give and receive mandates, and the sessions in which they sit."""

from collections.abc import Iterator

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import BodyId, InstrumentId, JurisdictionId, OrganizationId, ResolutionId, SessionId
from assetrecovery.values.reprs import brief
from assetrecovery.values.slugs import check_id
from assetrecovery.values.terms import Answer, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Body", "BodyKind", "Session"]


class BodyKind(TermEnum):
    """Kind of body · 机构种类. Whether a body is the Conference itself or works for it."""

    CONFERENCE = Term(
        "conference",
        en="Conference of the States Parties",
        zh="缔约国会议",
        source="UNCAC art. 63",
        alt_zh=("缔约方会议",),
    )
    WORKING_GROUP = Term("working_group", en="working group", zh="工作组", source="CAC/COSP/WG.2/2017/4, para. 1")
    REVIEW_GROUP = ours("review_group", en="review group", zh="审议组")
    EXPERT_MEETING = Term("expert_meeting", en="expert meeting", zh="专家会议", source="CAC/COSP/WG.2/2017/4, para. 24")


@attrs.frozen(kw_only=True, weakref_slot=False)
class Body:
    """Body · 机构. The Conference of the States Parties, or a body that it set up.

    A subsidiary body was established by one resolution and continued by others; the resolution that established it
    is not among those that continued it.

    >>> from assetrecovery.data import bundled
    >>> group = bundled("wg2-11").bodies["wg2"]
    >>> group.symbol_part, group.open_ended.code, group.established_by
    ('WG.2', 'yes', 'cosp-res-1-4')
    """

    id: BodyId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: BodyKind
    """Kind · 种类. What sort of body it is."""

    name: Text
    """Name · 名称. The full name of the body."""

    short_name: Text | None = None
    """Short name · 简称. As the body's documents call it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    parent: BodyId | None = None
    """Parent body · 上级机构. The body that set it up."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. The treaty under which it exists."""

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

    def __attrs_post_init__(self) -> None:
        refuse_all(check_id(self.id))


@attrs.frozen(kw_only=True, weakref_slot=False)
class Session:
    """Session · 届会. A session of the Conference or of another body that counts in sessions.

    Not a meeting of the Working Group, which counts in meetings (see `Meeting`).

    >>> from assetrecovery.data import bundled
    >>> bundled("wg2-11").sessions["cosp-6"].place.in_("zh")
    '圣彼得堡'
    """

    id: SessionId
    """Id · 标识符. Unique over all records of a bundle."""

    body: BodyId
    """Body · 机构. The body in session."""

    number: int
    """Number · 届次. The number of the session, counted from 1."""

    held: Period | None = None
    """Held · 举行时间. First and last day, as far as known."""

    place: Text | None = None
    """Place · 地点. The city in which the session was held, if known."""

    host: JurisdictionId | None = None
    """Host · 东道国. The State in which it was held."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is said."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_id(self.id)
        if self.number < 1:
            yield Fault.BAD_ORDINAL.problem("/number")
