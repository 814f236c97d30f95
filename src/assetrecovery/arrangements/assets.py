"""Assets: the property that is looked for, frozen, confiscated and returned, in the order in which one became another.

"Property" in the Convention means assets of every kind (article 2 (d)). The measures say what
happens to an asset; its status is derived from them and is not stored. The amounts say what it was worth.
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Quantity
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, AssetId, JurisdictionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "Asset",
    "AssetKind",
    "AssetLink",
    "Derivation",
    "ManagementAct",
    "ManagementKind",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class AssetKind(TermEnum):
    """Kind of asset · 资产种类. What sort of property it is."""

    FUNDS = Term("funds", en="funds", zh="资金", source="UNCAC art. 57 (3) (a)", derived=("en", "zh"))
    CASH = Term("cash", en="cash", zh="现金", source="UNCAC art. 14 (2)")
    SECURITIES = ours("securities", en="securities", zh="证券")
    SHARES = ours("shares", en="shares", zh="股份")
    INVESTMENT_ACCOUNT = ours("investment_account", en="investment account", zh="投资账户")
    COMPANY_INTEREST = ours("company_interest", en="interest in a company", zh="公司权益")
    REAL_ESTATE = Term(
        "real_estate",
        en="real estate",
        zh="房地产",
        source=f"{_REPORT}, para. 57",
        alt_zh=("不动产",),
        derived=("en",),
    )
    VEHICLES = Term("vehicles", en="vehicles", zh="车辆", source=f"{_REPORT}, para. 57", derived=("en",))
    VESSEL = Term("vessel", en="vessel", zh="船只", source=f"{_REPORT}, para. 57", alt_zh=("船舶",), derived=("en",))
    AIRCRAFT = Term(
        "aircraft",
        en="aircraft",
        zh="飞机",
        source=f"{_REPORT}, para. 57",
        alt_zh=("航空器",),
        derived=("en",),
    )
    LUXURY_GOODS = ours("luxury_goods", en="luxury goods", zh="奢侈品")
    JEWELLERY = ours("jewellery", en="jewellery", zh="珠宝")
    PRECIOUS_METALS = ours("precious_metals", en="precious metals and stones", zh="贵金属和宝石")
    COLLECTIBLES = ours("collectibles", en="collectibles", zh="收藏品")
    HOUSEHOLD_GOODS = ours("household_goods", en="furnishings and household goods", zh="家具和家居用品")
    ART = ours("art", en="works of art", zh="艺术品")
    CULTURAL_PROPERTY = Term(
        "cultural_property", en="cultural property", zh="文物", source=f"{_REPORT}, para. 19", derived=("en",)
    )
    GOODS = ours("goods", en="goods", zh="货物")
    EQUIPMENT = Term("equipment", en="equipment", zh="设备", source="UNCAC art. 31 (1) (b)", derived=("zh",))
    LAND = ours("land", en="land", zh="土地")
    LIVESTOCK = ours("livestock", en="livestock", zh="牲畜")
    INSURANCE_POLICY = ours("insurance_policy", en="insurance policy", zh="保险单")
    TRUST_INTEREST = ours("trust_interest", en="interest in a trust or foundation", zh="信托或基金会权益")
    INTELLECTUAL_PROPERTY = ours("intellectual_property", en="intellectual property", zh="知识产权")
    VIRTUAL_ASSETS = ours("virtual_assets", en="virtual assets", zh="虚拟资产")
    INCOME_FROM_PROPERTY = Term(
        "income_from_property",
        en="income from property",
        zh="财产收益",
        source="UNCAC art. 31 (6)",
        derived=("en", "zh"),
    )
    RECEIVABLE = ours("receivable", en="claim or receivable", zh="债权")


class AssetLink(TermEnum):
    """Link to the offence · 与犯罪的关联. How the property is said to stand to the offence (art. 31)."""

    PROCEEDS = Term("proceeds", en="proceeds of crime", zh="犯罪所得", source="UNCAC art. 2 (e)")
    EQUIVALENT_VALUE = Term(
        "equivalent_value",
        en="property of corresponding value",
        zh="价值相当的财产",
        source="UNCAC art. 31 (1) (a)",
        derived=("en", "zh"),
    )
    INSTRUMENTALITY = Term(
        "instrumentality",
        en="property, equipment or other instrumentalities",
        zh="财产、设备或者其他工具",
        source="UNCAC art. 31 (1) (b)",
        derived=("zh",),
    )
    CONVERTED = Term(
        "converted",
        en="transformed or converted proceeds",
        zh="转变或者转化的所得",
        source="UNCAC art. 31 (4)",
        derived=("en", "zh"),
    )
    INTERMINGLED = Term(
        "intermingled", en="intermingled proceeds", zh="混合的所得", source="UNCAC art. 31 (5)", derived=("en", "zh")
    )
    INCOME = Term(
        "income", en="income or other benefits", zh="收入或者其他利益", source="UNCAC art. 31 (6)", derived=("zh",)
    )


class Derivation(TermEnum):
    """Derivation · 来源方式. How one asset came out of another."""

    SALE = ours("sale", en="proceeds of a sale", zh="出售另一资产所得")
    PURCHASE = ours("purchase", en="bought with other assets", zh="以其他资产购得")
    CONVERSION = ours("conversion", en="converted from another asset", zh="由另一资产转化")
    INCOME = ours("income", en="income from another asset", zh="另一资产产生的收入")
    PART = ours("part", en="part of another asset", zh="另一资产的一部分")
    TRANSFER = ours("transfer", en="moved from another account", zh="由另一账户转入")
    REPLACEMENT = ours("replacement", en="paid in place of another asset", zh="代替另一资产支付")


class ManagementKind(TermEnum):
    """Kind of management act · 管理行为种类. What was done to keep an asset or its value (paras. 54-57)."""

    CUSTODY = ours("custody", en="custody", zh="保管")
    INTERLOCUTORY_SALE = Term(
        "interlocutory_sale",
        en="sale before final judgement",
        zh="最终判决前出售",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    LEASE = Term("lease", en="lease", zh="租赁", source=f"{_REPORT}, para. 57", derived=("en",))
    PROVISIONAL_USE = Term(
        "provisional_use", en="provisional use", zh="临时使用", source=f"{_REPORT}, para. 57", derived=("en",)
    )
    OUTSOURCING = Term(
        "outsourcing", en="outsourcing of management", zh="外包管理", source=f"{_REPORT}, para. 57", derived=("en",)
    )
    DESTRUCTION = ours("destruction", en="destruction", zh="销毁")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ManagementAct:
    """Management act · 管理行为. Something done to keep an asset or its value until it is disposed of (art. 31 (3))."""

    kind: ManagementKind
    """Kind · 种类. What was done to manage the asset."""

    on: PartialDate | Period | None = None
    """Date · 日期. When it was done, as far as the source says."""

    by: ActorId | None = None
    """By · 行为方. Who managed the asset or had it managed."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Asset:
    """Asset · 资产. A piece of property in a recovery: funds in an account, a house, a yacht, shares.

    Not its value (see `Amount`), and not what was done to it (see `Measure`). Raises `InvalidError` for a malformed id.

    >>> from assetrecovery.data import bundled
    >>> assets = bundled("returns").assets
    >>> assets["usa-gmb-jammeh-2022-asset-1"].kind.label("zh")
    '房地产'
    """

    id: AssetId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: AssetKind | LocalTerm
    """Kind · 种类. What sort of property it is."""

    description: Text | None = None
    """Description · 描述. What it is, as far as it is public; no account numbers."""

    quantity: Quantity | None = None
    """Quantity · 数量. How much of it there is, if it is counted or measured."""

    link: AssetLink | None = None
    """Link to the offence · 与犯罪的关联. How it is said to stand to the offence, if a source says so."""

    location: JurisdictionId | None = None
    """Location · 所在地. The jurisdiction in which it is or was."""

    holder: ActorId | None = None
    """Holder · 持有人. Who holds it or held it in name, if named; says nothing of guilt."""

    holder_description: Text | None = None
    """Description of the holder · 持有人描述. Who holds it, in our words, where the source gives no name."""

    beneficial_owner: ActorId | None = None
    """Beneficial owner · 实际所有人. Who is said to own it in truth; says nothing of guilt."""

    derived_from: tuple[AssetId, ...] = ()
    """Derived from · 由来资产. The assets out of which it came, as money out of the sale of a house."""

    derivation: Derivation | None = None
    """Derivation · 来源方式. How it came out of them."""

    derived_by: ActorId | None = None
    """Derived by · 转化方. Who sold, bought or converted, if named; after a return that may be the receiver."""

    derived_on: PartialDate | Period | None = None
    """Derived on · 转化日期. When the asset was derived from others, as far as the source says."""

    management: tuple[ManagementAct, ...] = ()
    """Management · 管理. What was done to keep it or its value, in order."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief
