"""Jurisdictions: States, territories and the European Union, their names and their status under treaties over time.

Names are those of the United Nations in its six official languages, each with the time in which it was in use: a
document of 2017 says Turkey, one of 2023 says Türkiye. A territory is not a State; it names the State responsible
for it, and a treaty reaches it only by a dated extension or declaration. The designations imply no opinion on the
legal status of any country, territory, city or area, or of its authorities.
"""

import datetime
from collections.abc import Iterator
from typing import Final

import attrs

from assetrecovery.sources.citations import Certainty, Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, Problem, refuse, refuse_all
from assetrecovery.values.ids import InstrumentId, JurisdictionId
from assetrecovery.values.slugs import check_id
from assetrecovery.values.terms import Answer, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "DatedName",
    "Jurisdiction",
    "JurisdictionKind",
    "TreatyAction",
    "TreatyActionKind",
    "UnitedNationsStatus",
]


class JurisdictionKind(TermEnum):
    """Kind of jurisdiction · 法域种类. What sort of jurisdiction it is; only a State is counted as a State."""

    STATE = Term("state", en="State", zh="国家", source="UNCAC art. 67 (1)")
    TERRITORY = ours("territory", en="territory", zh="领土")
    SPECIAL_ADMINISTRATIVE_REGION = ours(
        "special_administrative_region", en="special administrative region", zh="特别行政区"
    )
    REGIONAL_ECONOMIC_INTEGRATION_ORGANIZATION = Term(
        "regional_economic_integration_organization",
        en="regional economic integration organization",
        zh="区域经济一体化组织",
        source="CAC/COSP/WG.2/2017/4, para. 11",
    )


class UnitedNationsStatus(TermEnum):
    """United Nations status · 联合国地位. How a State stands to the United Nations."""

    MEMBER = Term("member", en="Member State", zh="会员国", source="CAC/COSP/WG.2/2017/4, para. 42")
    OBSERVER = ours("observer", en="non-member observer State", zh="非会员观察员国")
    NON_MEMBER = ours("non_member", en="non-member State", zh="非会员国")


class TreatyActionKind(TermEnum):
    """Treaty action · 条约行动. What a State or organization did about a treaty."""

    SIGNATURE = Term("signature", en="signature", zh="签署", source="UNCAC art. 67")
    RATIFICATION = Term("ratification", en="ratification", zh="批准", source="UNCAC art. 67")
    ACCEPTANCE = Term("acceptance", en="acceptance", zh="接受", source="UNCAC art. 67")
    APPROVAL = Term("approval", en="approval", zh="核准", source="UNCAC art. 67")
    ACCESSION = Term("accession", en="accession", zh="加入", source="UNCAC art. 67")
    SUCCESSION = Term(
        "succession", en="succession", zh="继承", source="United Nations Treaty Collection", derived=("zh",)
    )
    TERRITORIAL_APPLICATION = ours("territorial_application", en="territorial application", zh="领土适用")
    WITHDRAWAL = ours("withdrawal", en="withdrawal of an instrument", zh="撤回")
    DENUNCIATION = Term("denunciation", en="denunciation", zh="退约", source="UNCAC art. 70")


_ENDING: Final = frozenset({TreatyActionKind.WITHDRAWAL, TreatyActionKind.DENUNCIATION})


@attrs.frozen(kw_only=True, weakref_slot=False)
class DatedName:
    """Dated name · 分时期名称. What a jurisdiction was called in a certain time."""

    short: Text
    """Short name · 简称. As used in lists and in running text."""

    formal: Text | None = None
    """Formal name · 正式名称. As used in treaties; often the short name again."""

    article: str | None = None
    """English article · 英文冠词. "the", where English prose puts it before the short name."""

    valid: Period | None = None
    """Valid · 有效期. When the name was in use; left out where nothing limits it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the name, or the change from one to another, was found."""

    def in_prose(self, language: str) -> str:
        """The name as running text has it: in English with its article, or formal where the short one has brackets."""
        name = self.short.in_(language)
        if language != "en":
            return name
        if "(" in name and self.formal is not None:
            return self.formal.in_("en")
        return f"{self.article} {name}" if self.article else name


@attrs.frozen(kw_only=True, weakref_slot=False)
class TreatyAction:
    """Treaty action · 条约行动. One step of a jurisdiction towards a treaty, or away from it, with its date.

    For a territory, the extension or declaration by which the responsible State brought the treaty to it.
    """

    instrument: InstrumentId
    """Instrument · 文书. The treaty."""

    kind: TreatyActionKind
    """Kind · 种类. Signature, a form of consent, extension or withdrawal."""

    on: PartialDate | Period
    """Date · 日期. Date of signature or of deposit; a period where only the days between which it lies are known."""

    in_force: PartialDate | None = None
    """In force · 生效日期. From when the treaty was in force for the jurisdiction by this act."""

    certainty: Certainty | None = None
    """Certainty · 确定程度. How well these dates are borne out."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this is borne out."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Jurisdiction:
    """Jurisdiction · 法域. A State, a territory, a region, or a regional economic integration organization.

    Not the government or the authorities that act for it. Raises `InvalidError` for a malformed id, or if it has no
    name.

    >>> from assetrecovery.data import reference_data
    >>> turkey = reference_data().jurisdictions["TUR"]
    >>> turkey.name(PartialDate.parse("2017-08-24")).short.in_("en"), turkey.name().short.in_("en")
    ('Turkey', 'Türkiye')
    """

    id: JurisdictionId
    """Id · 标识符. ISO 3166-1 alpha-3 code of a State or territory; a slug for anything else."""

    kind: JurisdictionKind
    """Kind · 种类. What sort of jurisdiction it is."""

    names: tuple[DatedName, ...]
    """Names · 名称. In the order of time, the present one last."""

    iso_alpha_2: str | None = None
    """Alpha-2 code · 两字母代码. ISO 3166-1 alpha-2 code, if there is one."""

    m49: str | None = None
    """M49 code · M49代码. United Nations M49 code of three digits, if there is one."""

    united_nations: UnitedNationsStatus | None = None
    """United Nations status · 联合国地位. Only for States."""

    responsible_state: JurisdictionId | None = None
    """Responsible State · 所属国或负责国. The State responsible for a territory or region."""

    treaty_actions: tuple[TreatyAction, ...] = ()
    """Treaty actions · 条约行动. Its history with treaties, in the order of time."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where names and codes were found."""

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_id(self.id)
        if not self.names:
            yield Fault.EMPTY.problem("/names")

    def name(self, on: PartialDate | datetime.date | None = None) -> DatedName:
        """The name in use on a day; without a day, the present one.

        Of names whose limits are only known roughly, the later one is given from its first possible day. Raises
        `InvalidError` (`name_not_dated`) if no name covers the day.
        """
        if on is None:
            return self.names[-1]
        day = on.earliest if isinstance(on, PartialDate) else on
        for name in reversed(self.names):
            if _covers(name.valid, day):
                return name
        raise refuse(Fault.NAME_NOT_DATED)

    def party_to(self, instrument: InstrumentId, on: PartialDate | datetime.date) -> Answer:
        """Whether a treaty was in force for the jurisdiction on a day, as far as the recorded history says.

        Where no act under the treaty is recorded at all, the answer is unknown: the history may not have been gathered.

        >>> from assetrecovery.data import reference_data
        >>> japan = reference_data().jurisdictions["JPN"]
        >>> [japan.party_to("uncac", PartialDate.parse(day)).code for day in ("2017-08-09", "2017-08", "2017-08-24")]
        ['no', 'unknown', 'yes']
        """
        actions = [action for action in self.treaty_actions if action.instrument == instrument]
        answer = Answer.NO if actions else Answer.UNKNOWN
        for action in actions:
            since = action.on if action.kind in _ENDING else action.in_force
            if since is None or since.surely_after(on):
                continue
            if since.possibly_after(on):
                return Answer.UNKNOWN
            answer = Answer.NO if action.kind in _ENDING else Answer.YES
        return answer


def _covers(valid: Period | None, day: datetime.date) -> bool:
    if valid is None:
        return True
    begun = valid.earliest is None or valid.earliest <= day
    return begun and (valid.latest is None or day <= valid.latest)
