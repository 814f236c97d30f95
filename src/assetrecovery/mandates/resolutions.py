"""Resolutions and decisions of the Conference and of other organs: the acts by which they give mandates."""

import attrs

from assetrecovery.mandates.adoptions import Adoption
from assetrecovery.mandates.matters import Matter
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import BodyId, DocumentId, MeetingId, ResolutionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.symbols import ResolutionNumber
from assetrecovery.values.text import Text

__all__ = ["Resolution"]


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Resolution:
    """Resolution · 决议. A resolution or decision that a body adopted at a session or meeting.

    Not what it asks of anybody: each request or directive in it is a `Mandate`. Resolutions and decisions share
    their form of number, so the number says which it is.

    >>> from assetrecovery.data import bundled
    >>> str(bundled("wg2-11").resolutions["cosp-res-6-2"].number)
    '6/2'
    """

    id: ResolutionId
    """Id · 标识符. Unique over all records of a bundle."""

    number: ResolutionNumber
    """Number · 编号. Session and serial number, and whether it is a resolution or a decision."""

    body: BodyId
    """Body · 通过机构. The body that adopted it."""

    meeting: MeetingId | None = None
    """Adopted at · 通过会议. The session or meeting at which it was adopted."""

    title: Text | None = None
    """Title · 标题. As adopted, in the languages in which it was seen; left out where none was seen."""

    adopted: PartialDate | None = None
    """Adopted · 通过日期. As far as known."""

    adoption: Adoption | None = None
    """Adoption · 通过情况. By consensus or by which kind of vote, and the votes, if known."""

    matters: tuple[Matter, ...] = ()
    """Matters · 事项. What it says beside what it asks for: what it recalls, notes or welcomes."""

    document: DocumentId | None = None
    """Document · 文件. Where its text can be read."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is cited."""

    __repr__ = brief
