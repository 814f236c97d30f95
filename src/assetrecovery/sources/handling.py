"""Handling: who may see a record, if somebody has marked it.

A mark is on a whole record and never on a part of one: a return of which one deduction is hidden would add up to
something else, and nobody could see why. What may be shown less widely than the rest is a record of its own.
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.ids import ActorId
from assetrecovery.values.nouns import noun
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Handling", "HandlingLevel", "HandlingReason"]

_LIMITS_ON_USE: Final = "UNCAC art. 46 (5)"


class HandlingLevel(TermEnum):
    """Level of handling · 处理级别. Whether a record may be shown to everybody."""

    PUBLIC = ours("public", en="public", zh="公开")
    RESTRICTED = ours("restricted", en="restricted", zh="限制查阅")


class HandlingReason(TermEnum):
    """Reason for handling · 处理理由. Why a record is not for everybody."""

    OFFICIAL_USE = ours("official_use", en="for official use", zh="仅供公务使用")
    CONFIDENTIAL_INFORMATION = Term(
        "confidential_information",
        en="information to be kept confidential or restricted in its use",
        zh="应当保密或者限制使用的资料",
        source=_LIMITS_ON_USE,
        derived=("en", "zh"),
    )
    EMBARGO = ours("embargo", en="embargo until a day", zh="在某日之前不得公布")
    COURT_SEAL = ours("court_seal", en="sealed by a court", zh="法院封存")
    PENDING_PROCEEDINGS = ours("pending_proceedings", en="proceedings are pending", zh="程序尚在进行")
    PERSONAL_DATA = ours("personal_data", en="personal data", zh="个人数据")
    CONFIDENTIALITY_CLAUSE = ours(
        "confidentiality_clause", en="confidentiality clause of an instrument", zh="文书的保密条款"
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Handling:
    """Handling · 处理标记. Who may see a record, why, and until when; without one, nobody has marked it.

    Nothing is hidden by it here: it is said to whoever passes the record on, and `public_view` goes by it.

    >>> Handling(level=HandlingLevel.RESTRICTED, reason=HandlingReason.EMBARGO, until=PartialDate.parse("2027-03-01"))
    ... # doctest: +ELLIPSIS
    Handling(level=HandlingLevel.RESTRICTED, reason=HandlingReason.EMBARGO, until=PartialDate.parse('2027-03-01'), ...)
    """

    level: HandlingLevel
    """Level · 级别. Whether it may be shown to everybody."""

    reason: HandlingReason | LocalTerm | None = None
    """Reason · 理由. Why it may not, if that is said."""

    until: PartialDate | None = None
    """Until · 截止. The day until which the mark holds; for good if left out."""

    set_by: ActorId | None = None
    """Set by · 标记方. The authority or other actor that marked the record."""

    remark: Text | None = None
    """Remark · 说明. What else is to be kept in mind, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the mark is laid down."""
