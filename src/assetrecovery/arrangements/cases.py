"""Cases: one recovery in one jurisdiction, and the cluster of cases about the same affair.

A case may lead to several returns or to none; a return may come out of several cases. The State of origin, the place of
the assets and those who pass them on are roles, which repeat and overlap, and never four single columns.
"""

from typing import Final, Self

import attrs

from assetrecovery.arrangements.amounts import Amount, check_amounts
from assetrecovery.sources.citations import Citation, Cited, cited
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import (
    AssetId,
    AssistanceRequestId,
    CaseClusterId,
    JurisdictionId,
    MeasureId,
    RecoveryCaseId,
)
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded
from assetrecovery.values.terms import Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["CaseCluster", "CaseJurisdiction", "JurisdictionRole", "RecoveryCase"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class JurisdictionRole(TermEnum):
    """Role of a jurisdiction in a case · 法域在案件中的角色. What it has to do with a case; often several things."""

    ORIGIN = ours("origin", en="State of origin", zh="来源国")
    ASSET_LOCATION = ours("asset_location", en="location of the assets", zh="资产所在地")
    TRANSIT = ours("transit", en="jurisdiction of transit", zh="过境地")
    ALLEGED_BRIBE_PAYER = ours(
        "alleged_bribe_payer", en="jurisdiction of the alleged payer of the bribe", zh="据称行贿方所属法域"
    )
    REQUESTING_STATE = Term("requesting_state", en="requesting State", zh="请求国", source=f"{_REPORT}, para. 44")
    REQUESTED_STATE = Term("requested_state", en="requested State", zh="被请求国", source=f"{_REPORT}, para. 14")
    EXECUTING = ours("executing", en="executing a foreign order", zh="执行外国命令")
    UNDERTAKING_RECOVERY = ours("undertaking_recovery", en="undertaking the recovery", zh="开展追回工作的法域")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CaseJurisdiction:
    """Jurisdiction of a case · 案件法域. One jurisdiction and all that it has to do with a case."""

    jurisdiction: JurisdictionId
    """Jurisdiction · 法域. The jurisdiction that has to do with the case."""

    roles: tuple[JurisdictionRole, ...] = ()
    """Roles · 角色. What it has to do with the case."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(cls, jurisdiction: str, *roles: JurisdictionRole | str, citations: Cited = ()) -> Self:
        """Write a jurisdiction briefly: `CaseJurisdiction.of("CHE", "asset_location", "requested")`."""
        return cls(
            jurisdiction=JurisdictionId(jurisdiction),
            roles=tuple(coded(JurisdictionRole, role) for role in roles),
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class CaseCluster:
    """Case cluster · 案件群. What links cases and returns about the same affair, in whatever jurisdiction.

    >>> from assetrecovery.data import bundled
    >>> bundled("returns").case_clusters["abacha"].title.in_("en")
    'Abacha'
    """

    id: CaseClusterId
    """Id · 标识符. Unique over all records of a bundle."""

    title: Text
    """Title · 标题. The title by which the affair is known; a name in it is not a finding about that person."""

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
class RecoveryCase:
    """Recovery case · 追回案件. One effort to recover assets, in one jurisdiction, about one affair.

    Not a return: a case may end without one. Raises `InvalidError` for a malformed id, and for amounts whose keys
    repeat (`duplicate_entry`) or lead nowhere (`unknown_entry`).

    >>> case = RecoveryCase(id=RecoveryCaseId("case-1"), title=Text(en="Recovery in Switzerland", zh="在瑞士的追回"))
    >>> case.amounts
    ()
    """

    id: RecoveryCaseId
    """Id · 标识符. Unique over all records of a bundle."""

    title: Text
    """Title · 标题. The title by which the case is known; a name in it is not a finding about that person."""

    cluster: CaseClusterId | None = None
    """Cluster · 案件群. The affair of which it is one case."""

    jurisdictions: tuple[CaseJurisdiction, ...] = ()
    """Jurisdictions · 法域. Which jurisdictions have what to do with it."""

    offences: tuple[Provision, ...] = ()
    """Offences · 所涉犯罪. Articles of the Convention, or provisions of a law, that are said to be implicated."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. The property it is about."""

    measures: tuple[MeasureId, ...] = ()
    """Measures · 措施. What was done about them."""

    requests: tuple[AssistanceRequestId, ...] = ()
    """Requests · 请求. Requests for assistance made in it."""

    pursued: Period | None = None
    """Period of pursuit · 起止时间. From when to when it was pursued."""

    amounts: tuple[Amount, ...] = ()
    """Amounts · 数额. What sources say of sums of the case as a whole."""

    summary: Text | None = None
    """Summary · 案情摘要. What happened, in our words."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        if self.amounts:
            refuse_all(check_amounts(self.amounts))
