"""The review mechanism: how States parties review each other's implementation of the Convention, cycle by cycle.

What is reviewed is the law and practice of States; no State's marks are kept here, and none are given.
"""

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import check_ordinals
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import BodyId, DocumentId, InstrumentId, ResolutionId, ReviewCycleId, ReviewMechanismId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.text import Text

__all__ = ["ReviewCycle", "ReviewMechanism"]


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReviewMechanism:
    """Review mechanism · 审议机制. The mechanism by which the implementation of an instrument is reviewed.

    Its cycles are records of their own, since statements and papers speak of one of them (see `ReviewCycle`).

    >>> from assetrecovery.data import bundled
    >>> bundled("wg2-11").review_mechanisms["irm"].short_name.zh
    '实施情况审议机制'
    """

    id: ReviewMechanismId
    """Id · 标识符. Unique over all records of a bundle."""

    name: Text
    """Name · 名称. The full name of the mechanism."""

    short_name: Text | None = None
    """Short name · 简称. As running text has it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. The instrument whose implementation is reviewed."""

    overseen_by: BodyId | None = None
    """Overseen by · 监督机构. The body that follows its work."""

    established_by: ResolutionId | None = None
    """Established by · 设立决议. The resolution that set it up."""

    terms_of_reference: DocumentId | None = None
    """Terms of reference · 职权范围. The document that lays down how it works."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ReviewCycle:
    """Review cycle · 审议周期. One cycle of a review mechanism, and the provisions that it reviews.

    >>> from assetrecovery.data import bundled
    >>> cycle = bundled("wg2-11").review_cycles["irm-cycle-2"]
    >>> cycle.number, [str(chapter) for chapter in cycle.provisions]
    (2, ['UNCAC ch.II', 'UNCAC ch.V'])
    """

    id: ReviewCycleId
    """Id · 标识符. Unique over all records of a bundle."""

    mechanism: ReviewMechanismId
    """Mechanism · 机制. The mechanism of which it is a cycle."""

    phase: int | None = None
    """Phase · 阶段. The phase to which it belongs, counted from 1, if the source counts phases."""

    number: int
    """Number · 序号. The number of the cycle, counted from 1."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Chapters and articles that are reviewed in it."""

    started: PartialDate | None = None
    """Started · 开始日期. As far as known."""

    ended: PartialDate | None = None
    """Ended · 结束日期. As far as known; left out for one that still runs."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(check_ordinals(phase=self.phase, number=self.number))
