"""The registry: what stands in a bundle under an id of its own, one line a kind.

All else that has to know every kind of record follows from a line here. Where a type checker must see a name spelt out
(the types of ids, the collections of a bundle, the list of kinds, the stubs), `python3 dev.py generate` writes it,
and a test compares; elsewhere code asks the registry. So a new kind of record is its module, its line here, its
strategy, its test and its page.

The table is plain strings and knows no class: ids stand on the ground floor of the house, and are made from it.
"""

from typing import Final, NamedTuple

__all__ = ["KINDS", "Kind"]


class Kind(NamedTuple):
    """A kind of record: where its class lives, and what its id looks like."""

    home: str
    """The module of the class, from the root of the package."""
    name: str
    """The name of the class."""
    zh: str
    """What it is called in Chinese."""
    example: str
    """An id of this kind, as it is written."""
    en: str = ""
    """What it is called in English, where that is not the name of the class in words."""
    acts: bool = False
    """Whether it can act, attend, pay or receive: an actor."""

    @property
    def code(self) -> str:
        """The `type` under which files tag it: the name in snake case."""
        return snake(self.name)

    @property
    def id_type(self) -> str:
        """The name of the type of its ids."""
        return f"{self.name}Id"

    @property
    def collection(self) -> str:
        """The name of the collection in a bundle: the name in the plural."""
        return plural(self.code)

    @property
    def english(self) -> str:
        """What it is called in English."""
        return self.en or self.code.replace("_", " ")


def snake(name: str) -> str:
    """Spell the name of a class as a code.

    >>> snake("RecoveryCase")
    'recovery_case'
    """
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


_ALIKE: Final = ("assistance", "correspondence", "dues", "out", "monitoring", "limits", "kept")
"""Endings of words that have no plural, or are one already."""


def plural(word: str) -> str:
    """Put a name into the plural, as collections and strategies are named.

    >>> [plural(word) for word in ("case_study", "body", "progress", "currency", "technical_assistance", "basis")]
    ['case_studies', 'bodies', 'progresses', 'currencies', 'technical_assistance', 'bases']
    """
    if word.endswith(_ALIKE):
        return word
    if "_in_" in word:  # a State in a case: States in cases
        return "_in_".join(plural(part) for part in word.split("_in_"))
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    if word.endswith("is"):
        return f"{word[:-2]}es"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


KINDS: Final = (
    Kind("sources.documents", "Document", "文件", "cac-cosp-wg2-2017-4"),
    Kind("sources.instruments", "Instrument", "文书", "uncac"),
    Kind("participants.jurisdictions", "Jurisdiction", "法域", "CHE", acts=True),
    Kind("participants.organizations", "Organization", "组织", "world-bank", acts=True),
    Kind("participants.organizations", "Person", "人", "friedrich-daeuble", acts=True),
    Kind("mandates.bodies", "Body", "机构", "wg2"),
    Kind("mandates.resolutions", "Resolution", "决议", "cosp-res-6-2"),
    Kind("mandates.mandates", "Mandate", "任务授权", "cosp-res-6-2-b"),
    Kind("mandates.reviews", "ReviewMechanism", "审议机制", "irm", en="review mechanism"),
    Kind("mandates.reviews", "ReviewCycle", "审议周期", "irm-cycle-2", en="review cycle"),
    Kind("agenda.meetings", "Meeting", "会议", "wg2-11"),
    Kind("participants.authorities", "Authority", "主管机关", "es-orga", acts=True),
    Kind("participants.networks", "Network", "网络", "carin", acts=True),
    Kind("participants.authorities", "InstitutionalSetup", "机构设置", "tza-setup", en="institutional set-up"),
    Kind("participants.cooperation", "CooperationPractice", "合作做法", "che-judicial"),
    Kind("participants.assistance", "TechnicalAssistance", "技术援助", "star-assistance"),
    Kind("participants.assistance", "KnowledgeProduct", "知识产品", "track"),
    Kind("agenda.gatherings", "Gathering", "活动", "addis-2017"),
    Kind("agenda.gatherings", "Correspondence", "函件", "note-verbale-2017-05-02"),
    Kind("agenda.statements", "Statement", "发言", "wg2-11-p4"),
    Kind("agenda.statements", "Position", "立场", "wg2-11-position-25"),
    Kind("agenda.panels", "Panel", "专题小组", "wg2-11-panel-4a"),
    Kind("agenda.panels", "Presentation", "介绍", "wg2-11-panel-4a-che"),
    Kind("agenda.panels", "CaseStudy", "案例", "wg2-11-case-ben-ali"),
    Kind("agenda.recommendations", "Recommendation", "建议", "wg2-11-rec-71-a"),
    Kind("arrangements.measures", "SpontaneousDisclosure", "自发披露", "bel-tun-disclosure"),
    Kind("arrangements.cases", "CaseCluster", "案件群", "abacha"),
    Kind("arrangements.cases", "RecoveryCase", "追回案件", "abacha-che"),
    Kind("arrangements.assets", "Asset", "资产", "usa-gmb-jammeh-2022-house"),
    Kind("arrangements.measures", "Measure", "措施", "gbr-tcd-griffiths-2018-freezing"),
    Kind("arrangements.measures", "AssistanceRequest", "协助请求", "lie-nga-request", en="request for assistance"),
    Kind("arrangements.claims", "Claim", "权利主张", "mar-class-claim", en="legal claim"),
    Kind("arrangements.arrangements", "Arrangement", "安排", "che-nga-abacha-2-2017-mou"),
    Kind("arrangements.returns", "Return", "资产返还", "che-nga-abacha-1-2005", en="return of assets"),
)
"""Every kind of record, from the ground up; lists of kinds keep this order."""
