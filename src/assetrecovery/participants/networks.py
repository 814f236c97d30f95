"""Networks, forums and initiatives through which practitioners and States work together."""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.counts import Count
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, NetworkId
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Network", "NetworkKind", "NetworkStatus"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class NetworkKind(TermEnum):
    """Kind of network · 网络种类. Who works together in it, or what it offers."""

    PRACTITIONERS = Term(
        "practitioners",
        en="asset recovery practitioner network",
        zh="资产追回从业人员网络",
        source=f"{_REPORT}, para. 5",
    )
    FINANCIAL_INTELLIGENCE_UNITS = Term(
        "financial_intelligence_units",
        en="network of financial intelligence units",
        zh="金融情报机构网络",
        source=f"{_REPORT}, para. 38",
        derived=("en", "zh"),
    )
    JUDICIAL = ours("judicial", en="judicial network", zh="司法网络")
    FOCAL_POINTS = Term(
        "focal_points", en="focal point network", zh="联络点网络", source=f"{_REPORT}, para. 54", derived=("en",)
    )
    FORUM = Term("forum", en="forum", zh="论坛", source=f"{_REPORT}, para. 20")
    INITIATIVE = Term("initiative", en="initiative", zh="举措", source=f"{_REPORT}, para. 39")
    PLATFORM = Term("platform", en="platform", zh="平台", source=f"{_REPORT}, para. 8")
    PROCESS = Term("process", en="process", zh="进程", source=f"{_REPORT}, para. 30")
    CENTRE = Term("centre", en="centre", zh="中心", source=f"{_REPORT}, para. 20")


class NetworkStatus(TermEnum):
    """Status of a network · 网络状态. Whether it works already or is being set up."""

    PROPOSED = Term("proposed", en="being set up", zh="筹建中", source=f"{_REPORT}, para. 62", derived=("en", "zh"))
    ACTIVE = ours("active", en="active", zh="运作中")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Network:
    """Network · 网络. A network, forum or initiative for asset recovery, that is not a body of the Conference.

    Where a source gives only words for the date of foundation ("early 2017"), the date is the year and the words are
    kept.

    >>> from assetrecovery.data import bundled
    >>> network = bundled("wg2-11").networks["arin-carib"]
    >>> str(network.founded), network.founded_words.in_("zh")
    ('2017', '2017年初')
    """

    id: NetworkId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: NetworkKind | LocalTerm
    """Kind · 种类. Who works together in it."""

    name: Text
    """Name · 名称. The full name of the network."""

    short_name: Text | None = None
    """Short name · 简称. Acronym or short form."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    region: Text | None = None
    """Region · 区域. The region it covers; left out for a global one."""

    operators: tuple[ActorId, ...] = ()
    """Operators and supporters · 主办方和支持方. Who runs or supports it, where the source says."""

    status: NetworkStatus | LocalTerm | None = None
    """Status · 状态. Active or being set up, when the source spoke."""

    founded: PartialDate | None = None
    """Founded · 成立日期. As far as the source gives it."""

    founded_words: Text | None = None
    """Founded, in words · 成立日期原文. The source's own words, where they say more or less than a date can."""

    members: Count | None = None
    """Members · 成员数目. How many members it has, if the source counts them."""

    secure_platform: Text | None = None
    """Secure platform · 安全平台. The secure system through which its members exchange information."""

    principles: tuple[Provision, ...] = ()
    """Principles · 原则. Provisions under which its members exchange information."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief
