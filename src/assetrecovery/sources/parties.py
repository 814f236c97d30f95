"""Parties: who stands in an instrument or an arrangement, and in what role.

Both list their own: the parties of the one are not those of the other, nor the participants of a return.
"""

from collections.abc import Iterable
from typing import Self, cast

import attrs

from assetrecovery.sources.citations import Citation, Cited, cited
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Fault, Problem, refuse_all
from assetrecovery.values.ids import ActorId
from assetrecovery.values.nouns import noun
from assetrecovery.values.shorthand import coded, day
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Party", "PartyRole"]


class PartyRole(TermEnum):
    """Role of a party · 当事方角色. In what role somebody stands in an instrument; one party may have several."""

    CONTRACTING_PARTY = ours("contracting_party", en="party", zh="当事方", alt_en=("contracting party",))
    SIGNATORY = ours("signatory", en="signatory", zh="签署方")
    ACCEDING_PARTY = ours("acceding_party", en="acceding party", zh="加入方")
    ISSUER = ours("issuer", en="issuing body", zh="颁布机构")
    DEPOSITARY = Term("depositary", en="depositary", zh="保存人", source="UNCAC art. 71")
    WITNESS = ours("witness", en="witness", zh="见证方")
    BENEFICIARY = ours("beneficiary", en="beneficiary who is no party", zh="非当事方的受益方")


def check_somebody(actor: str | None, description: Text | None) -> Iterable[Problem]:
    """Say that an entry about somebody neither names nor describes anybody.

    >>> [problem.code for problem in check_somebody(None, None)], [*check_somebody("CHE", None)]
    (['nobody_named'], [])
    """
    return (Fault.NOBODY_NAMED.problem("/actor"),) if actor is None and description is None else ()


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Party:
    """Party to an instrument · 文书当事方. One party of one instrument: a State, an organization, a company, a person.

    Parties to the Convention are not listed here: their signatures and consents are the dated history of each
    jurisdiction. Whom the source leaves unnamed is described; raises `InvalidError` (`nobody_named`) unless there is an
    actor or a description.

    >>> Party.of("CHE", "signatory", signed="2017-12-04").signed
    PartialDate.parse('2017-12-04')
    """

    actor: ActorId | None = None
    """Actor · 行为体. Who is a party to the instrument, if it is named."""

    roles: tuple[PartyRole, ...] = ()
    """Roles · 角色. In what roles it stands in the instrument."""

    signed: PartialDate | None = None
    """Signed · 签署日期. When it signed, as far as known."""

    count: Count | None = None
    """Number · 数目. How many they are, where the source names none of them."""

    description: Text | None = None
    """Description · 描述. Who it is, in our words, if not named: the defendants, several foundations."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_somebody(self.actor, self.description))

    @classmethod
    def of(
        cls,
        actor: str | None,
        *roles: PartyRole | str,
        signed: PartialDate | str | None = None,
        description: Text | None = None,
        count: Count | int | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a party briefly: `Party.of("CHE", "signatory")`."""
        return cls(
            actor=cast("ActorId | None", actor),
            roles=tuple(coded(PartyRole, role) for role in roles),
            signed=day(signed),
            count=Count.of(count) if isinstance(count, int) else count,
            description=description,
            citations=cited(citations),
        )
