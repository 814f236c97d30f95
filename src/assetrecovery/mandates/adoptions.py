"""Adoptions: how a body took a decision, and how many voted in which way."""

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Count
from assetrecovery.values.nouns import noun
from assetrecovery.values.terms import LocalTerm, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Adoption", "AdoptionManner"]


class AdoptionManner(TermEnum):
    """Manner of adoption · 通过方式. How a body decided, in the words of its report.

    What was adopted without a vote need not have been adopted by consensus, so reports keep the two apart.
    """

    CONSENSUS = ours("consensus", en="by consensus", zh="经协商一致通过")
    WITHOUT_VOTE = ours("without_vote", en="without a vote", zh="未经表决通过", alt_zh=("不经表决通过",))
    ACCLAMATION = ours("acclamation", en="by acclamation", zh="以鼓掌方式通过")
    SILENCE_PROCEDURE = ours("silence_procedure", en="under a silence procedure", zh="按默许程序通过")
    VOTE = ours("vote", en="by a vote", zh="经表决通过")
    RECORDED_VOTE = ours("recorded_vote", en="by a recorded vote", zh="经记录表决通过")
    ROLL_CALL_VOTE = ours("roll_call_vote", en="by a roll-call vote", zh="经唱名表决通过")
    SHOW_OF_HANDS = ours("show_of_hands", en="by show of hands", zh="以举手表决方式通过")
    SECRET_BALLOT = ours("secret_ballot", en="by secret ballot", zh="以无记名投票方式通过")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Adoption:
    """Adoption · 通过情况. How an act, an agenda or a report was adopted; on which day stands beside it.

    >>> adoption = Adoption(manner=AdoptionManner.RECORDED_VOTE, in_favour=Count.of(79), against=Count.of(60))
    >>> adoption.manner.label("en"), adoption.in_favour.number
    ('by a recorded vote', 79)
    """

    manner: AdoptionManner | LocalTerm
    """Manner · 方式. By consensus, by a vote of some kind, or otherwise."""

    in_favour: Count | None = None
    """In favour · 赞成票. How many voted for it."""

    against: Count | None = None
    """Against · 反对票. How many voted against it."""

    abstaining: Count | None = None
    """Abstaining · 弃权票. How many were present and abstained."""

    note: Text | None = None
    """Note · 说明. What else is told of the decision, such as a statement in explanation of vote, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is told."""
