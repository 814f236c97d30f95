"""The terms of other databases and papers, and what they are here: each row names fields and codes that there are.

The page `docs/crosswalk.md` prints these rows, and a test compares; another finds each name in the model, so that a
field that is renamed or goes does not live on in a table that people map their data by.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from assetrecovery.neighbours.exporting import COUNTRIES, LINKS
from assetrecovery.neighbours.properties import ASSET_SCHEMATA, FIELDS, IDENTIFIERS, SCHEMATA
from assetrecovery.records import class_of
from assetrecovery.values.shorthand import coded
from assetrecovery.values.tables import TotalTable
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["CrosswalkRow", "Neighbour", "crosswalk"]


class Neighbour(TermEnum):
    """Neighbour · 相邻模型. Another model of some of the same things, with terms of its own."""

    STAR_CASES = ours("star_cases", en="StAR Asset Recovery Watch database", zh="追回被盗资产举措案件数据库")
    STAR_SETTLEMENTS = ours("star_settlements", en="StAR settlements database", zh="追回被盗资产举措和解数据库")
    PAPERS_OF_2017 = ours("papers_of_2017", en="the two papers of 2017", zh="2017年的两份文件")
    FOLLOWTHEMONEY = ours("followthemoney", en="followthemoney model", zh="followthemoney模型")


class CrosswalkRow(NamedTuple):
    """Row of a crosswalk · 对照行. One term of another model, and what it is here."""

    theirs: str
    """Term there · 对方用语. As the other model has it."""

    here: str
    """Here · 本库. What it is here, in Markdown; names of this library stand between backticks."""

    names: tuple[str, ...] = ()
    """Names · 名称. The classes, fields, codes and functions that it is here: `Return.title`, `AmountStage.fined`."""

    remark: str = ""
    """Remark · 备注. What to know of the two, in Markdown."""


def crosswalk(neighbour: Neighbour | str) -> tuple[CrosswalkRow, ...]:
    """How the terms of a neighbour map to this model; raises `InvalidError` (`unknown_code`) for no neighbour there is.

    >>> row = crosswalk("star_settlements")[0]
    >>> row.theirs, row.names
    ('Legal form of the settlement', ('Instrument.kind', 'InstrumentKind.settlement', 'Avenue.deferred_prosecution', \
'Avenue.plea'))
    """
    return _ROWS[coded(Neighbour, neighbour)]()


def _row(theirs: str, here: str, names: str = "", remark: str = "") -> CrosswalkRow:
    return CrosswalkRow(theirs, here, tuple(names.split()), remark)


_STAR_CASES: Final = (
    _row(
        "Case title",
        "`RecoveryCase.title`",
        "RecoveryCase.title",
        "both languages; a name in it is not a finding about that person",
    ),
    _row(
        "Case id; id of a settlement",
        "`identifiers`, under the schemes `star_case` and `star_settlement`",
        "RecoveryCase.identifiers IdentifierScheme.star_case IdentifierScheme.star_settlement",
        "on any record",
    ),
    _row(
        "Case cluster",
        "`CaseCluster`, `RecoveryCase.cluster`, `Return.cluster`",
        "CaseCluster RecoveryCase.cluster Return.cluster",
        "a record of its own",
    ),
    _row(
        "Country of origin; of asset location; transit; of bribe payer",
        "`CaseJurisdiction.roles`: `origin`, `asset_location`, `transit`, `alleged_bribe_payer`",
        "CaseJurisdiction.roles JurisdictionRole.origin JurisdictionRole.asset_location JurisdictionRole.transit "
        "JurisdictionRole.alleged_bribe_payer",
        "roles repeat and overlap, so there are no four columns",
    ),
    _row(
        "Role of the jurisdiction of recovery",
        "`JurisdictionRole.undertaking_recovery`, `asset_location`",
        "JurisdictionRole.undertaking_recovery JurisdictionRole.asset_location",
    ),
    _row("Position of the public official", "(none)", "", "personal data beyond roles already public are left out"),
    _row("UNCAC offences implicated", "`RecoveryCase.offences`", "RecoveryCase.offences", "provisions: `UNCAC 17`"),
    _row("Money laundering implicated", "`UNCAC 23` among the offences", "", "an article, not a flag"),
    _row(
        "Legal basis for asset recovery",
        "`Measure.avenue`, `Return.avenues`; who began: `Measure.trigger`",
        "Measure.avenue Return.avenues Measure.trigger",
        "the list there mixes who started with which procedure",
    ),
    _row(
        "International cooperation: MLAT, letter of request",
        "`AssistanceRequest.provisions`, `route`",
        "AssistanceRequest.provisions AssistanceRequest.route",
    ),
    _row(
        "Asset recovery start, end",
        "`RecoveryCase.pursued`; else from `Measure.steps` and `Return.events`",
        "RecoveryCase.pursued Measure.steps Return.events",
        "a year stays a year",
    ),
    _row(
        "Year of freeze, confiscation, return",
        "`Measure.steps`, `Event.on`, `Amount.on`",
        "Measure.steps Event.on Amount.on",
        "per measure, and as what sources say",
    ),
    _row(
        "Asset amount; assets adjudicated; assets returned (USD)",
        "`Amount` by stage, in the currency of the source",
        "Amount",
        "a figure in dollars is an `equivalent`, never the value",
    ),
    _row("Contributing factors; case summary", "`RecoveryCase.summary`", "RecoveryCase.summary"),
    _row(
        "Status: completed, ongoing",
        "`Return.status`, `Arrangement.status`, `asset_status(measures, on)`",
        "Return.status Arrangement.status asset_status",
        "three questions",
    ),
    _row("Class of outcome", "`Return.outcomes`", "Return.outcomes", "with the reason, coded and sourced"),
    _row(
        "Disposition and monitoring",
        "`Return.allocations`, `vehicles`, `monitoring`, `reports`",
        "Return.allocations Return.vehicles Return.monitoring Return.reports",
    ),
    _row("Investigative agency", "`Measure.authority`", "Measure.authority"),
    _row("Sources", "`Document`, `Citation`", "Document Citation", "per fact, not per case"),
)

_STAR_SETTLEMENTS: Final = (
    _row(
        "Legal form of the settlement",
        "`Instrument.kind`: `settlement`; `Avenue.deferred_prosecution`, `plea`",
        "Instrument.kind InstrumentKind.settlement Avenue.deferred_prosecution Avenue.plea",
    ),
    _row(
        "Types of monetary sanction",
        "`AmountStage`: `fined`, `disgorged`, `costs`; all: `total_sanctions`; in kind: `Sanction`",
        "AmountStage AmountStage.fined AmountStage.disgorged AmountStage.costs AmountStage.total_sanctions Sanction",
    ),
    _row(
        "Amount returned or ordered returned",
        "`ordered`, `transferred`; to whom: `Amount.payee`, `Transfer.payee`",
        "AmountStage.ordered AmountStage.transferred Amount.payee Transfer.payee",
    ),
    _row("Offences alleged; settled", "`RecoveryCase.offences`", "RecoveryCase.offences"),
)

_PAPERS: Final = (
    _row("在和解和其他替代法律机制中获得的数额 (para. 2 (c))", "`AmountStage.realized`", "AmountStage.realized"),
    _row(
        "返还给受影响国家的数额 (para. 2 (c))",
        "`AmountStage.transferred`, `received`",
        "AmountStage.transferred AmountStage.received",
    ),
    _row(
        "资产分享协议 (para. 31), 资产分享双边条约 (para. 23)",
        "`InstrumentKind.asset_sharing_agreement`",
        "InstrumentKind.asset_sharing_agreement",
    ),
    _row(
        "协定 (item 4 (b)), 协议 (paras. 53, 63, 74), 安排 (para. 74)",
        "`InstrumentKind.agreement`, `Arrangement`",
        "InstrumentKind.agreement Arrangement",
    ),
    _row(
        "和解协议 (para. 43), 其他替代机制 (para. 41)",
        "`InstrumentKind.settlement`, `Avenue.other_alternative_mechanism`",
        "InstrumentKind.settlement Avenue.other_alternative_mechanism",
    ),
    _row(
        "通过民事诉讼直接追回资产 (para. 44)",
        "`Avenue.direct_recovery_civil_action`",
        "Avenue.direct_recovery_civil_action",
    ),
    _row(
        "罚款 (paras. 45, 48), 退赃 (para. 48), 金钱制裁 (para. 41)",
        "`AmountStage.fined`, `disgorged`, `total_sanctions`",
        "AmountStage.fined AmountStage.disgorged AmountStage.total_sanctions",
    ),
    _row(
        "最终判决之前出售 (para. 56)",
        "`interlocutory_sale` of `MeasureKind`, `ManagementKind`, `AuthorityPower` and `AssetStatus`",
        "MeasureKind MeasureKind.interlocutory_sale ManagementKind ManagementKind.interlocutory_sale AuthorityPower "
        "AuthorityPower.interlocutory_sale AssetStatus AssetStatus.interlocutory_sale",
    ),
    _row("租赁, 临时使用, 外包 (para. 57)", "`ManagementKind`, `AuthorityPower`", "ManagementKind AuthorityPower"),
    _row("资产受限制 (para. 55)", "`MeasureKind.restraint`", "MeasureKind.restraint"),
    _row(
        "腐败受害人 (para. 2 (b))",
        "`Claim`, `BeneficiaryKind.victims_of_corruption`",
        "Claim BeneficiaryKind.victims_of_corruption",
    ),
    _row(
        "受害人赔偿",
        "`victim_compensation` of `EndUse`, `AuthorityFunction` and `AuthorityPower`",
        "EndUse EndUse.victim_compensation AuthorityFunction AuthorityFunction.victim_compensation AuthorityPower "
        "AuthorityPower.victim_compensation",
    ),
    _row("接受返还资产的国家 (para. 23)", "`ReturnRole.receiving`", "ReturnRole.receiving"),
    _row("自发披露 (section V)", "`SpontaneousDisclosure`", "SpontaneousDisclosure"),
    _row(
        "无条件返还, 施加任何条件 (paras. 7, 8, 46, 64)",
        "modalities: `Return.vehicles`, `allocations`, `monitoring`",
        "Return.vehicles Return.allocations Return.monitoring",
    ),
)


# ── followthemoney: the rows follow from the tables by which the export is made ──────────────────


def _followthemoney() -> tuple[CrosswalkRow, ...]:
    found: dict[str, dict[str, None]] = {}
    for theirs, ours_ in _pairs():
        found.setdefault(theirs, {})[ours_] = None
    rows = [_row(f"`{theirs}`", _quoted(names), " ".join(names)) for theirs, names in sorted(found.items())]
    return (*rows, _row("(no schema)", "every other kind of record", ""))


def _pairs() -> Iterator[tuple[str, str]]:
    """Each schema and property that is written, with the name of what becomes it."""
    for kind, schema in SCHEMATA.items():
        name = class_of(kind).__name__
        for each in FIELDS.get(kind, ()):
            yield f"{schema}.{each.property}", f"{name}.{each.path[0]}"
        yield f"{schema}.proof", f"{name}.citations"
        if kind in COUNTRIES:
            yield f"{schema}.{COUNTRIES[kind][0]}", f"{name}.{COUNTRIES[kind][1][0]}"
    for schema in sorted(set(ASSET_SCHEMATA.values())):
        yield from ((schema, f"AssetKind.{kind.code}") for kind in ASSET_SCHEMATA.of(schema) if schema != "Asset")
    for scheme, (name, schemata) in IDENTIFIERS.items():
        yield from ((f"{schema}.{name}", f"IdentifierScheme.{scheme.code}") for schema in sorted(schemata))
    yield from LINKS


def _quoted(names: Mapping[str, None] | list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


_ROWS: Final[TotalTable[Neighbour, Callable[[], tuple[CrosswalkRow, ...]]]] = TotalTable(
    Neighbour,
    {
        Neighbour.STAR_CASES: lambda: _STAR_CASES,
        Neighbour.STAR_SETTLEMENTS: lambda: _STAR_SETTLEMENTS,
        Neighbour.PAPERS_OF_2017: lambda: _PAPERS,
        Neighbour.FOLLOWTHEMONEY: _followthemoney,
    },
)
