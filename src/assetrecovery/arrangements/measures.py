"""Measures that lead to a return; so far, information that one authority gives another of its own accord.

Article 56 asks each State party to consider forwarding information on proceeds of offences without prior request;
article 46, paragraph 4, allows it. A disclosure here is one that took place, or that a document reports; what a
State does in general is a `CooperationPractice`.
"""

import attrs

from assetrecovery.participants.cooperation import CooperationLevel, DisclosureBasis
from assetrecovery.sources.citations import Citation
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.ids import ActorId, DisclosureId, NetworkId, check_id
from assetrecovery.values.provisions import Provision
from assetrecovery.values.text import Text

__all__ = ["SpontaneousDisclosure"]


@attrs.frozen(kw_only=True, weakref_slot=False)
class SpontaneousDisclosure:
    """Spontaneous disclosure · 自发披露. Information that one side gave another without being asked, in a case.

    Not a request for assistance, and not evidence: what was disclosed is left out. Raises `InvalidError` for a
    malformed id.

    >>> from assetrecovery.data import bundled
    >>> disclosure = bundled("wg2-11").disclosures["lbn-tun-disclosure"]
    >>> disclosure.level.label("en"), disclosure.providers
    ('level of financial intelligence units', ())
    """

    id: DisclosureId
    """Id · 标识符. Unique over all records of a bundle."""

    level: CooperationLevel | None = None
    """Level · 层面. Between which authorities."""

    participants: tuple[ActorId, ...] = ()
    """Participants · 参与方. Who exchanged information, where the source does not say who gave and who received."""

    providers: tuple[ActorId, ...] = ()
    """Providers · 提供方. Who gave the information."""

    recipients: tuple[ActorId, ...] = ()
    """Recipients · 接收方. Who received it."""

    bases: tuple[DisclosureBasis, ...] = ()
    """Bases · 依据. On what it rested."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles on which it rested."""

    network: NetworkId | None = None
    """Network · 网络. The network or platform through which it went."""

    on: PartialDate | Period | None = None
    """Date · 日期. When, as far as the source gives it."""

    caveats: tuple[Text, ...] = ()
    """Caveats · 使用限制. Limits on the use of the information, in our words (art. 46, para. 5)."""

    outcome: Text | None = None
    """Outcome · 结果. What came of it, in our words."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    def __attrs_post_init__(self) -> None:
        refuse_all(check_id(self.id))
