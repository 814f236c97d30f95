"""Jurisdictions: States, territories and the European Union, their names and their status under treaties over time.

Names are those of the United Nations in its six official languages, each with the time in which it was in use: a
document of 2017 says Turkey, one of 2023 says Türkiye. A State that was renamed, or whose membership of the United
Nations another continues, is one record with several names; a State that nobody continues is a record of its own, and
is no more. A territory is not a State. It names the State responsible for it only where the United Nations names one
and records no dispute, and a treaty reaches it only by a dated extension or declaration. The designations imply no
opinion on the legal status of any country, territory, city or area, or of its authorities.
"""

import datetime
from typing import Final

import attrs

from assetrecovery.sources.citations import Certainty, Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Fault, InvalidError, refuse, refuse_all
from assetrecovery.values.given import a_text
from assetrecovery.values.ids import InstrumentId, JurisdictionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import asked_day
from assetrecovery.values.slugs import check_id
from assetrecovery.values.tables import classed
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
    PROVINCE = ours("province", en="province", zh="省")
    LEGAL_JURISDICTION = ours("legal_jurisdiction", en="legal jurisdiction within a State", zh="国家内的法域")
    FORMER_STATE = ours("former_state", en="State that is no more", zh="已不存在的国家")


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


_ENDING: Final = classed(
    TreatyActionKind,
    {
        True: (TreatyActionKind.WITHDRAWAL, TreatyActionKind.DENUNCIATION),
        False: (
            TreatyActionKind.SIGNATURE,
            TreatyActionKind.RATIFICATION,
            TreatyActionKind.ACCEPTANCE,
            TreatyActionKind.APPROVAL,
            TreatyActionKind.ACCESSION,
            TreatyActionKind.SUCCESSION,
            TreatyActionKind.TERRITORIAL_APPLICATION,
        ),
    },
)
"""Whether an act takes a jurisdiction out of a treaty, from its own day on and whatever came into force before."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class DatedName:
    """Dated name · 分时期名称. What a jurisdiction was called in a certain time."""

    short: Text
    """Short name · 简称. As used in lists and in running text."""

    formal: Text | None = None
    """Formal name · 正式名称. As used in treaties; often the short name again."""

    article: str | None = None
    """English article · 英文冠词. "the", where English prose puts it before the short name."""

    valid: Period | None = None
    """Valid · 有效期. When the name is known to have been in use; left out where nothing limits it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the name, or the change from one to another, was found."""

    def in_use(self, on: PartialDate | datetime.date) -> Answer:
        """Whether this was the name on a day; unknown where the day may lie on either side of a change.

        >>> name = DatedName(short=Text(en="Zaire"), valid=Period.parse("1971/1997-05-17"))
        >>> [name.in_use(PartialDate.parse(day)).code for day in ("1990", "1997", "2000")]
        ['yes', 'unknown', 'no']
        """
        if self.valid is None:
            return Answer.YES
        day = PartialDate.of(on) if isinstance(on, datetime.date) else on
        if not day.possibly_overlaps(self.valid):
            return Answer.NO
        return Answer.YES if day.surely_within(_sure(self.valid)) else Answer.UNKNOWN

    def in_prose(self, language: str) -> str:
        """The name as running text has it: in English with its article, or formal where the short one has brackets."""
        name = self.short.in_(language)
        if language != "en":
            return name
        if "(" in name and self.formal is not None and "en" in self.formal.languages:
            return self.formal.in_("en")
        return f"{self.article} {name}" if self.article else name


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class TreatyAction:
    """Treaty action · 条约行动. One step of a jurisdiction towards a treaty, or away from it, with its date.

    For a territory, the extension or declaration by which the responsible State brought the treaty to it.
    """

    instrument: InstrumentId
    """Instrument · 文书. The treaty that the action concerns."""

    kind: TreatyActionKind
    """Kind · 种类. Signature, a form of consent, extension or withdrawal."""

    on: PartialDate | Period
    """Date · 日期. Date of signature or of deposit; a period where only the days between which it lies are known."""

    in_force: PartialDate | None = None
    """In force · 生效日期. From when the treaty was in force for the jurisdiction by this act."""

    certainty: Certainty | None = None
    """Certainty · 确定程度. How well the sources support these dates."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
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
    """United Nations status · 联合国地位. How the State stands to the United Nations; given for States only."""

    responsible_state: JurisdictionId | None = None
    """Responsible State · 所属国或负责国. The State responsible for a territory or region.

    Left out where the United Nations names none, or records a dispute (see `note`).
    """

    succeeded_by: tuple[JurisdictionId, ...] = ()
    """Succeeded by · 继承者. For what is no more: the jurisdictions that there are in its place."""

    note: Text | None = None
    """Note · 说明. What the United Nations says beside the name, such as a dispute; shown where the name is found."""

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

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        if not self.names:
            raise refuse(Fault.EMPTY, "/names")

    def name(self, on: PartialDate | datetime.date | str | None = None) -> DatedName:
        """The name in use on a day; without a day, the present one.

        Of names whose limits are only known roughly, the later one is given from its first possible day. Raises
        `InvalidError` (`name_not_dated`) if no name covers the day: the names of a jurisdiction that was renamed, or
        that came into being, are not known before the first of them was in use.

        >>> from assetrecovery.data import reference_data
        >>> serbia = reference_data().jurisdictions["SRB"]
        >>> [serbia.name(PartialDate.parse(day)).short.in_("zh") for day in ("2002", "2005-12-20", "2006-06-03")]
        ['南斯拉夫', '塞尔维亚和黑山', '塞尔维亚']
        """
        if on is None:
            return self.names[-1]
        day = asked_day(on).earliest
        for name in reversed(self.names):
            if _covers(name.valid, day):
                return name
        raise refuse(Fault.NAME_NOT_DATED)

    def name_near(self, on: PartialDate | datetime.date | str | None = None) -> DatedName:
        """The name in use on a day or, where none covers it, the nearest in time: for sheets, never refused.

        >>> from assetrecovery.data import reference_data
        >>> reference_data().jurisdictions["SSD"].name_near(PartialDate.parse("2010")).short.in_("en")
        'South Sudan'
        """
        on = None if on is None else asked_day(on)
        try:
            return self.name(on)
        except InvalidError:
            # The names are in the order of time: what begins after the day is later than it, and all else is earlier.
            later = [name for name in self.names if on is not None and _begins_after(name.valid, on)]
            return later[0] if later else self.names[-1]

    def party_to(self, instrument: InstrumentId, on: PartialDate | datetime.date | str) -> Answer:
        """Whether a treaty was in force for the jurisdiction on a day, as far as the recorded history says.

        Where no act under the treaty is recorded at all, the answer is unknown: the history may not have been gathered.

        >>> from assetrecovery.data import reference_data
        >>> japan = reference_data().jurisdictions["JPN"]
        >>> [japan.party_to("uncac", PartialDate.parse(day)).code for day in ("2017-08-09", "2017-08", "2017-08-24")]
        ['no', 'unknown', 'yes']
        """
        on = asked_day(on)
        refuse_all(check_id(a_text(instrument, "/instrument"), "/instrument"))
        actions = [action for action in self.treaty_actions if action.instrument == instrument]
        answer = Answer.NO if actions else Answer.UNKNOWN
        for action in actions:
            since = action.on if _ENDING[action.kind] else action.in_force
            if since is None or since.surely_after(on):
                continue
            if since.possibly_after(on):
                return Answer.UNKNOWN
            answer = Answer.NO if _ENDING[action.kind] else Answer.YES
        return answer


def _sure(valid: Period) -> Period:
    """The part of a period that is in it for sure: from the end of its first date to the beginning of its last."""
    start = PartialDate.of(valid.start.latest) if valid.start else None
    end = PartialDate.of(valid.end.earliest) if valid.end else None
    return valid if start and end and start.surely_after(end) else Period(start=start, end=end)


def _begins_after(valid: Period | None, on: PartialDate | datetime.date) -> bool:
    day = on.earliest if isinstance(on, PartialDate) else on
    return valid is not None and valid.earliest is not None and day < valid.earliest


def _covers(valid: Period | None, day: datetime.date) -> bool:
    if valid is None:
        return True
    begun = valid.earliest is None or valid.earliest <= day
    return begun and (valid.latest is None or day <= valid.latest)
