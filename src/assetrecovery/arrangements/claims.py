"""Legal claims: who says that property or compensation is due to them, against whom, and what came of it.

Victims under articles 35 and 57 (3) (c), prior legitimate owners under articles 53 (c) and 57, third parties in good
faith under articles 31 (9), 55 (9) and 57 (2). A figure is a claim, too, but of another sort: see `Amount`.
"""

from typing import Final, Self

import attrs

from assetrecovery.sources.citations import Citation, Cited, ReportedDate, cited
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, AssetId, ClaimId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded, dated
from assetrecovery.values.tables import classed
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Claim", "ClaimKind", "ClaimStatus", "ClaimStep"]


class ClaimKind(TermEnum):
    """Kind of claim · 权利主张种类. As what somebody claims."""

    VICTIM = Term("victim", en="victim of the crime", zh="犯罪被害人", source="UNCAC art. 57 (3) (c)")
    DAMAGE = Term(
        "damage",
        en="entity or person who suffered damage",
        zh="受到损害的实体或者人员",
        source="UNCAC art. 35",
        derived=("en",),
    )
    PRIOR_LEGITIMATE_OWNER = Term(
        "prior_legitimate_owner",
        en="prior legitimate owner",
        zh="原合法所有人",
        source="UNCAC art. 57 (1)",
        derived=("en",),
    )
    BONA_FIDE_THIRD_PARTY = Term(
        "bona_fide_third_party", en="bona fide third party", zh="善意第三人", source="UNCAC art. 57 (2)"
    )
    TITLE = ours("title", en="title to the property", zh="对财产的所有权")
    CREDITOR = ours("creditor", en="creditor", zh="债权人")
    HEIR = ours("heir", en="heir", zh="继承人")
    HUMAN_RIGHTS_COMPLAINT = ours(
        "human_rights_complaint", en="complaint to a human rights body", zh="向人权机构提出的申诉"
    )
    OTHER = ours("other", en="other", zh="其他")


class ClaimStatus(TermEnum):
    """Status of a claim · 权利主张状况. How far a claim has come."""

    MADE = ours("made", en="made", zh="已提出")
    PENDING = ours("pending", en="pending", zh="待决")
    ADMITTED = ours("admitted", en="admitted", zh="获承认")
    PARTLY_ADMITTED = ours("partly_admitted", en="partly admitted", zh="部分获承认")
    DISMISSED = ours("dismissed", en="dismissed", zh="被驳回")
    APPEALED = ours("appealed", en="under appeal", zh="上诉中")
    SETTLED = ours("settled", en="settled", zh="已和解")
    WITHDRAWN = ours("withdrawn", en="withdrawn", zh="已撤回")

    @property
    def is_open(self) -> bool:
        """Whether the claim is not yet decided or withdrawn."""
        return _OPEN[self]


_OPEN: Final = classed(
    ClaimStatus,
    {
        True: (ClaimStatus.MADE, ClaimStatus.PENDING, ClaimStatus.APPEALED),
        False: (
            ClaimStatus.ADMITTED,
            ClaimStatus.PARTLY_ADMITTED,
            ClaimStatus.DISMISSED,
            ClaimStatus.SETTLED,
            ClaimStatus.WITHDRAWN,
        ),
    },
)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ClaimStep:
    """Step of a claim · 权利主张进展. What a claim came to, and when."""

    status: ClaimStatus
    """Status · 状况. What it came to."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the claim reached this status, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls, status: ClaimStatus | str, on: PartialDate | Period | str | None = None, *, citations: Cited = ()
    ) -> Self:
        """Write a step briefly, with its code and its date as text."""
        return cls(status=coded(ClaimStatus, status), on=dated(on), citations=cited(citations))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Claim:
    """Legal claim · 权利主张. Somebody's claim to property or to compensation, and what came of it.

    It may be against anybody, the State of origin included. Not a finding that the claim is good. Raises `InvalidError`
    for a malformed id.

    >>> from assetrecovery.data import bundled
    >>> bundled("returns").claims["corp-cri-alcatel-2010-victim-claim"].status.label("en")
    'dismissed'
    """

    id: ClaimId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: ClaimKind
    """Kind · 种类. As what the claimant claims."""

    claimant: ActorId | None = None
    """Claimant · 权利主张人. Who claims: a person, a State, an enterprise; left out if not named."""

    description: Text | None = None
    """Description · 描述. Who claims and what, in our words, where the source gives no name."""

    count: Count | None = None
    """Number of claimants · 权利主张人数目. How many claim, where the source names none of them."""

    against: ActorId | None = None
    """Against · 相对方. Whom the claim is made against, if it is made against somebody."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. The property claimed, if it is any in particular."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles on which the claim rests."""

    forum: Text | None = None
    """Forum · 受理机构. The court or authority before which it stands."""

    history: tuple[ClaimStep, ...] = ()
    """History · 经过. What became of it, in order of time."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief

    @property
    def status(self) -> ClaimStatus | None:
        """What the claim last came to, as far as it is recorded."""
        return self.history[-1].status if self.history else None
