"""Measures: what authorities do about assets, each for itself, and what its measures make of an asset on a day.

Measures run concurrently, are appealed, reversed and restored, and execute or replace each other. So no asset has a
state of its own: `state` derives it, and where dates are only partly known it answers every state that may have been.
Requests for assistance and disclosures without a request lead to measures and stand beside them.
"""

import datetime
import enum
from collections.abc import Iterable, Iterator
from typing import Final, Self

import attrs

from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.reasons import ClosureReason
from assetrecovery.participants.cooperation import CooperationLevel, DisclosureBasis
from assetrecovery.sources.citations import Citation, Cited, ReportedDate, cited
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.given import of_class, several
from assetrecovery.values.ids import (
    ActorId,
    AssetId,
    AssistanceRequestId,
    AuthorityId,
    DocumentId,
    JurisdictionId,
    MeasureId,
    NetworkId,
    OrganizationId,
    RecoveryCaseId,
    SpontaneousDisclosureId,
)
from assetrecovery.values.languages import Words
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import asked_day, coded, dated, openly
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "ASSET_LIFE_CYCLE",
    "MEASURE_LIFE_CYCLE",
    "AssetStatus",
    "AssistanceRequest",
    "ConvictionGround",
    "Measure",
    "MeasureKind",
    "MeasureStatus",
    "MeasureStep",
    "MeasureTrigger",
    "ProceedingNature",
    "RequestContent",
    "RequestRoute",
    "RequestStatus",
    "RequestStep",
    "SpontaneousDisclosure",
    "asset_status",
]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


# ── assets ───────────────────────────────────────────────────────────────────────────────────────


class AssetStatus(TermEnum):
    """Status of an asset · 资产状况. What its measures have made of an asset, from the weakest state to the strongest.

    The order of the codes is the order in which one state hides another: an asset that is frozen and confiscated is
    confiscated.
    """

    NO_MEASURE = ours("no_measure", en="under no measure", zh="未受任何措施")
    IDENTIFIED = Term(
        "identified", en="identified", zh="辨认", source="UNCAC art. 31 (2)", alt_zh=("识别",), derived=("en",)
    )
    TRACED = Term("traced", en="traced", zh="追查", source="UNCAC art. 31 (2)", alt_zh=("追踪",), derived=("en",))
    RELEASED = Term("released", en="released", zh="已解除措施", source="UNCAC art. 55 (7)", derived=("en", "zh"))
    RESTRAINED = Term("restrained", en="restrained", zh="受限制", source=f"{_REPORT}, para. 55", derived=("en",))
    FROZEN = Term("frozen", en="frozen", zh="冻结", source="UNCAC art. 31 (3)")
    SEIZED = Term("seized", en="seized", zh="扣押", source="UNCAC art. 31 (3)")
    PROVISIONAL_USE = Term(
        "provisional_use", en="placed in provisional use", zh="临时使用", source=f"{_REPORT}, para. 57", derived=("en",)
    )
    CONFISCATED = Term("confiscated", en="confiscated", zh="没收", source="UNCAC art. 31 (3)")
    INTERLOCUTORY_SALE = Term(
        "interlocutory_sale",
        en="sold before final judgement",
        zh="最终判决前出售",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    DISPOSED = Term(
        "disposed", en="disposed of", zh="处分", source="UNCAC art. 57 (1)", alt_zh=("处置",), derived=("en",)
    )
    RETURNED = Term("returned", en="returned", zh="返还", source="UNCAC art. 57", derived=("en",))


# The Convention names the steps (article 31 (2)) and leaves it to domestic law how they are taken (article 31 (10)). So
# the table allows what some law allows, and an asset may enter it at nearly any step: a record begins where its source
# does.
_HELD: Final = (AssetStatus.RESTRAINED, AssetStatus.FROZEN, AssetStatus.SEIZED)
_AFTER_KNOWN: Final = (*_HELD, AssetStatus.CONFISCATED, AssetStatus.RETURNED, AssetStatus.DISPOSED)
_AFTER_HELD: Final = (
    *_HELD,
    AssetStatus.PROVISIONAL_USE,
    AssetStatus.INTERLOCUTORY_SALE,
    AssetStatus.CONFISCATED,
    AssetStatus.RELEASED,
    AssetStatus.RETURNED,
    AssetStatus.DISPOSED,
)

ASSET_LIFE_CYCLE: Final = LifeCycle(
    (AssetStatus.IDENTIFIED, AssetStatus.TRACED, *_AFTER_KNOWN),
    {
        AssetStatus.NO_MEASURE: (AssetStatus.IDENTIFIED, AssetStatus.TRACED, *_AFTER_KNOWN),
        AssetStatus.IDENTIFIED: (AssetStatus.TRACED, *_AFTER_KNOWN),
        AssetStatus.TRACED: _AFTER_KNOWN,
        **{held: tuple(after for after in _AFTER_HELD if after is not held) for held in _HELD},
        AssetStatus.PROVISIONAL_USE: tuple(after for after in _AFTER_HELD if after is not AssetStatus.PROVISIONAL_USE),
        AssetStatus.CONFISCATED: (AssetStatus.RETURNED, AssetStatus.DISPOSED, AssetStatus.RELEASED, *_HELD),
        AssetStatus.RELEASED: (AssetStatus.IDENTIFIED, AssetStatus.TRACED, *_AFTER_KNOWN),
        AssetStatus.INTERLOCUTORY_SALE: (),
        AssetStatus.RETURNED: (),
        AssetStatus.DISPOSED: (),
    },
)
"""Where the state of an asset may lead. From confiscated it goes back to frozen on appeal; what was sold goes on as the
money that its sale gave, which is another asset; a release ends nothing, since a new measure may follow."""


# ── measures ─────────────────────────────────────────────────────────────────────────────────────


class MeasureKind(TermEnum):
    """Kind of measure · 措施种类. What is done about an asset."""

    IDENTIFICATION = Term(
        "identification", en="identification", zh="辨认", source="UNCAC art. 31 (2)", alt_zh=("识别",)
    )
    TRACING = Term("tracing", en="tracing", zh="追查", source="UNCAC art. 31 (2)", alt_zh=("追踪",))
    RESTRAINT = Term(
        "restraint", en="restraint", zh="限制（财产处分）", source=f"{_REPORT}, para. 55", derived=("en", "zh")
    )
    FREEZING = Term("freezing", en="freezing", zh="冻结", source="UNCAC art. 2 (f)")
    SEIZURE = Term("seizure", en="seizure", zh="扣押", source="UNCAC art. 2 (f)")
    PROVISIONAL_USE = Term(
        "provisional_use", en="provisional use", zh="临时使用", source=f"{_REPORT}, para. 57", derived=("en",)
    )
    INTERLOCUTORY_SALE = Term(
        "interlocutory_sale",
        en="sale before final judgement",
        zh="最终判决前出售",
        source=f"{_REPORT}, para. 56",
        derived=("en", "zh"),
    )
    CONFISCATION = Term("confiscation", en="confiscation", zh="没收", source="UNCAC art. 2 (g)")
    DISPOSAL = Term("disposal", en="disposal", zh="处分", source="UNCAC art. 57", alt_zh=("处置",))
    RETURN = Term("return", en="return", zh="返还", source="UNCAC art. 57")

    @property
    def effect(self) -> AssetStatus:
        """The state in which an asset is while the measure has effect."""
        return _EFFECT[self]


_EFFECT: Final = TotalTable(
    MeasureKind,
    {
        MeasureKind.IDENTIFICATION: AssetStatus.IDENTIFIED,
        MeasureKind.TRACING: AssetStatus.TRACED,
        MeasureKind.RESTRAINT: AssetStatus.RESTRAINED,
        MeasureKind.FREEZING: AssetStatus.FROZEN,
        MeasureKind.SEIZURE: AssetStatus.SEIZED,
        MeasureKind.PROVISIONAL_USE: AssetStatus.PROVISIONAL_USE,
        MeasureKind.INTERLOCUTORY_SALE: AssetStatus.INTERLOCUTORY_SALE,
        MeasureKind.CONFISCATION: AssetStatus.CONFISCATED,
        MeasureKind.DISPOSAL: AssetStatus.DISPOSED,
        MeasureKind.RETURN: AssetStatus.RETURNED,
    },
)


class MeasureStatus(TermEnum):
    """Status of a measure · 措施状况. How far a measure has come, or what ended it."""

    REQUESTED = ours("requested", en="requested", zh="已请求")
    REFUSED = ours("refused", en="refused", zh="被拒绝")
    ORDERED = ours("ordered", en="ordered", zh="已下令")
    IN_EFFECT = ours("in_effect", en="in effect", zh="有效")
    EXECUTED = ours("executed", en="executed", zh="已执行")
    CONVERTED = ours("converted", en="converted into another measure", zh="已转为其他措施")
    LIFTED = ours("lifted", en="lifted", zh="已解除")
    LAPSED = ours("lapsed", en="lapsed", zh="已失效")
    APPEALED = ours("appealed", en="under appeal", zh="上诉中")
    REVERSED = ours("reversed", en="reversed", zh="被撤销")
    RESTORED = ours("restored", en="restored", zh="已恢复")


# An executed measure is not at an end: it may be reversed on appeal, and the reversal may itself be reversed
# ("restored"). Article 57 (3) speaks of a *final* judgement, and whether there is one is a field of its own
# (`Measure.final`).
_ENDINGS: Final = (MeasureStatus.CONVERTED, MeasureStatus.LIFTED, MeasureStatus.LAPSED)
_IN_FORCE: Final = (*_ENDINGS, MeasureStatus.EXECUTED, MeasureStatus.APPEALED, MeasureStatus.REVERSED)

MEASURE_LIFE_CYCLE: Final = LifeCycle(
    (MeasureStatus.REQUESTED, MeasureStatus.ORDERED, MeasureStatus.IN_EFFECT, MeasureStatus.EXECUTED),
    {
        MeasureStatus.REQUESTED: (
            MeasureStatus.REFUSED,
            MeasureStatus.ORDERED,
            MeasureStatus.IN_EFFECT,
            MeasureStatus.LAPSED,
        ),
        MeasureStatus.REFUSED: (MeasureStatus.APPEALED,),
        MeasureStatus.ORDERED: (MeasureStatus.IN_EFFECT, *_IN_FORCE),
        MeasureStatus.IN_EFFECT: _IN_FORCE,
        MeasureStatus.EXECUTED: (MeasureStatus.APPEALED, MeasureStatus.REVERSED, *_ENDINGS),
        MeasureStatus.APPEALED: (
            MeasureStatus.REFUSED,
            MeasureStatus.ORDERED,
            MeasureStatus.IN_EFFECT,
            MeasureStatus.EXECUTED,
            MeasureStatus.REVERSED,
            *_ENDINGS,
        ),
        MeasureStatus.REVERSED: (MeasureStatus.RESTORED, MeasureStatus.APPEALED),
        MeasureStatus.RESTORED: _IN_FORCE,
        **dict.fromkeys(_ENDINGS, ()),
    },
)
"""Where a measure may lead: requested, ordered, in effect, and then converted, lifted, lapsed or executed; an order may
be appealed, reversed and restored on the way."""


class ProceedingNature(TermEnum):
    """Nature of proceedings · 程序性质. In what sort of proceedings a measure was taken (art. 43 (1))."""

    CRIMINAL = Term("criminal", en="criminal", zh="刑事", source="UNCAC art. 43 (1)")
    CIVIL = Term("civil", en="civil", zh="民事", source="UNCAC art. 43 (1)")
    ADMINISTRATIVE = Term("administrative", en="administrative", zh="行政", source="UNCAC art. 43 (1)")


class ConvictionGround(TermEnum):
    """Ground for proceeding without a conviction · 不经定罪的理由. Why nobody could be prosecuted (art. 54 (1) (c))."""

    DEATH = Term("death", en="death", zh="死亡", source="UNCAC art. 54 (1) (c)")
    FLIGHT = Term("flight", en="flight", zh="潜逃", source="UNCAC art. 54 (1) (c)")
    ABSENCE = Term("absence", en="absence", zh="缺席", source="UNCAC art. 54 (1) (c)")
    OTHER = Term(
        "other", en="other appropriate cases", zh="其他有关情形", source="UNCAC art. 54 (1) (c)", derived=("zh",)
    )


class MeasureTrigger(TermEnum):
    """Trigger · 启动缘由. What set a measure going (art. 54 (2))."""

    OWN_INITIATIVE = ours("own_initiative", en="own initiative", zh="主动采取")
    FOREIGN_ORDER = Term(
        "foreign_order",
        en="foreign freezing or seizure order",
        zh="外国的冻结令或者扣押令",
        source="UNCAC art. 54 (2) (a)",
        derived=("en", "zh"),
    )
    REQUEST = Term("request", en="request", zh="请求", source="UNCAC art. 54 (2) (b)")
    FOREIGN_ARREST_OR_CHARGE = Term(
        "foreign_arrest_or_charge",
        en="foreign arrest or criminal charge",
        zh="外国实行的逮捕或者提出的刑事指控",
        source="UNCAC art. 54 (2) (c)",
    )
    FIU_REPORT = Term(
        "fiu_report",
        en="report of a financial intelligence unit",
        zh="金融情报机构报告",
        source="UNCAC art. 58",
        derived=("en", "zh"),
    )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class MeasureStep:
    """Step of a measure · 措施进展. What a measure came to, and when.

    >>> MeasureStep.of("in_effect", "2014-10").status.label("zh")
    '有效'
    """

    status: MeasureStatus
    """Status · 状况. What the measure came to."""

    on: PartialDate | Period | None = None
    """Date · 日期. When, as far as the source gives it."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    reason: ClosureReason | LocalTerm | None = None
    """Reason · 理由. Why it was refused or ended, if a source says so."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls,
        status: MeasureStatus | str,
        on: PartialDate | Period | str | None = None,
        *,
        reason: ClosureReason | LocalTerm | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a step briefly, with its codes and its date as text."""
        return cls(
            status=coded(MeasureStatus, status),
            on=dated(on),
            reason=openly(ClosureReason, reason) if reason is not None else None,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Measure:
    """Measure · 措施. One thing done about assets by one authority: a freeze, a seizure, a confiscation, a return.

    Not the request that asked for it, and not a finding of guilt. Raises `InvalidError` for a malformed id.

    >>> freeze = Measure(
    ...     id=MeasureId("freeze"),
    ...     kind=MeasureKind.FREEZING,
    ...     assets=(AssetId("account"),),
    ...     steps=(
    ...         MeasureStep(status=MeasureStatus.IN_EFFECT, on=PartialDate.parse("2002")),
    ...         MeasureStep(status=MeasureStatus.LIFTED, on=PartialDate.parse("2004-12")),
    ...     ),
    ... )
    >>> for year in ("2003", "2004", "2005"):
    ...     print(sorted(found.code for found in asset_status([freeze], PartialDate.parse(year))))
    ['frozen']
    ['frozen', 'released']
    ['released']
    """

    id: MeasureId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: MeasureKind
    """Kind · 种类. What the measure does to the assets."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. The assets that the measure reaches."""

    jurisdiction: JurisdictionId | None = None
    """Acting jurisdiction · 采取措施的法域. Whose authority ordered it."""

    executed_in: JurisdictionId | None = None
    """Executing jurisdiction · 执行法域. Where it is executed, if that is elsewhere."""

    authority: AuthorityId | OrganizationId | None = None
    """Authority · 主管机关. The court or authority that ordered it, if a record of it is there."""

    authority_description: Text | None = None
    """Description of the authority · 主管机关描述. Which court or authority it was, if it has no record of its own."""

    avenue: Avenue | LocalTerm | None = None
    """Avenue · 追回途径. The legal way of which it is part."""

    nature: ProceedingNature | None = None
    """Nature of proceedings · 程序性质. Criminal, civil or administrative."""

    trigger: MeasureTrigger | None = None
    """Trigger · 启动缘由. What set it going."""

    without_conviction: ConvictionGround | None = None
    """Ground for proceeding without a conviction · 不经定罪的理由. If it rests on no conviction, why there is none."""

    order: DocumentId | None = None
    """Order · 命令. The order by which it was made."""

    final: Answer = Answer.UNKNOWN
    """Final · 是否终局. Whether the order is final, so that it can be executed abroad (art. 55 (3) (b))."""

    final_since: PartialDate | Period | None = None
    """Final since · 终局日期. When it became final."""

    partial: Answer = Answer.UNKNOWN
    """Granted in part · 部分准许. Whether less was granted than was applied for."""

    executes: MeasureId | None = None
    """Executes · 所执行的措施. The measure, often of another jurisdiction, that it gives effect to."""

    replaces: tuple[MeasureId, ...] = ()
    """Replaces · 所取代的措施. Earlier measures in whose place it stands."""

    reverses: tuple[MeasureId, ...] = ()
    """Reverses · 所撤销的措施. Measures that it sets aside."""

    restores: tuple[MeasureId, ...] = ()
    """Restores · 所恢复的措施. Measures that it gives effect again."""

    steps: tuple[MeasureStep, ...] = ()
    """Steps · 进展. What became of it, in order of time."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief


_A_MEASURE: Final = Words("a measure", "措施")


def asset_status(measures: Iterable[Measure], on: PartialDate | datetime.date | str) -> frozenset[AssetStatus]:
    """The states in which an asset with these measures may have been on a day: one, if the dates leave nothing open.

    Of concurrent measures the strongest counts. A measure under appeal may or may not have effect. Steps without a
    date, or with one that their source doubts, may have come before the day or after it. A measure that reverses or
    restores another does so from its own day on, if the other's steps do not say so themselves.
    """
    on, acting = asked_day(on), several(measures, "/measures")
    for place, measure in enumerate(acting):
        of_class(measure, Measure, _A_MEASURE, f"/measures/{place}")
    outcomes = [_effects(measure, on) for measure in _as_others_left_them(acting)]
    # In every case each measure leaves at least its weakest effect, so nothing weaker than that is seen.
    least = max((min(effects) for effects in outcomes), default=_rank(AssetStatus.NO_MEASURE))
    ranks = {rank for effects in outcomes for rank in effects if rank >= least} or {least}
    return frozenset(_STATES[rank] for rank in ranks)


def _as_others_left_them(measures: tuple[Measure, ...]) -> Iterator[Measure]:
    """Give each measure the reversal or restoration that another one brought, where its own steps do not tell of it."""
    brought: dict[str, list[MeasureStep]] = {}
    for measure in measures:
        begun = next((step for step in measure.steps if _FORCE[step.status] is _Force.EFFECTIVE), None)
        for ids, effect in ((measure.reverses, MeasureStatus.REVERSED), (measure.restores, MeasureStatus.RESTORED)):
            for other in ids if begun else ():
                brought.setdefault(other, []).append(MeasureStep(status=effect, on=begun.on if begun else None))
    for measure in measures:
        recorded = {step.status for step in measure.steps}
        more = [step for step in brought.get(measure.id, ()) if step.status not in recorded]
        yield attrs.evolve(measure, steps=(*measure.steps, *more)) if more else measure


_STATES: Final = tuple(AssetStatus)


class _Force(enum.Enum):
    """What a step of a measure does to its force."""

    EFFECTIVE = enum.auto()
    OPEN = enum.auto()  # under appeal: it may or may not have effect
    ENDED = enum.auto()
    NONE = enum.auto()


_FORCE: Final = classed(
    MeasureStatus,
    {
        _Force.EFFECTIVE: (MeasureStatus.IN_EFFECT, MeasureStatus.EXECUTED, MeasureStatus.RESTORED),
        _Force.OPEN: (MeasureStatus.APPEALED,),
        _Force.ENDED: (MeasureStatus.LIFTED, MeasureStatus.LAPSED, MeasureStatus.REVERSED),
        # What was converted has no force of its own any more, and is no release either: the other measure holds it.
        _Force.NONE: (
            MeasureStatus.REQUESTED,
            MeasureStatus.REFUSED,
            MeasureStatus.ORDERED,
            MeasureStatus.CONVERTED,
        ),
    },
)


def _rank(of: AssetStatus) -> int:
    return _STATES.index(of)


def _effects(measure: Measure, on: PartialDate | datetime.date) -> set[int]:
    """The ranks of the states that one measure may give on a day."""
    return {_rank(found) for last in _last_steps(measure.steps, on) for found in _effect(measure.kind, last)}


def _last_steps(steps: tuple[MeasureStep, ...], on: PartialDate | datetime.date) -> Iterator[MeasureStatus | None]:
    """Yield every step that may have been the last one taken by a day; None if it may have been none."""
    for step in reversed(steps):
        if step.on is None or not step.on.surely_after(on):
            yield step.status
        if step.on is not None and not step.on.possibly_after(on):
            return
    yield None


def _effect(kind: MeasureKind, last: MeasureStatus | None) -> Iterator[AssetStatus]:
    force = _Force.NONE if last is None else _FORCE[last]
    if force in {_Force.EFFECTIVE, _Force.OPEN}:
        yield kind.effect
    if force is _Force.ENDED and _RELEASABLE[kind.effect]:
        yield AssetStatus.RELEASED
    elif force is not _Force.EFFECTIVE:
        yield AssetStatus.NO_MEASURE


_RELEASABLE: Final = classed(
    AssetStatus,
    {
        True: (*_HELD, AssetStatus.PROVISIONAL_USE, AssetStatus.CONFISCATED),
        False: (
            AssetStatus.NO_MEASURE,
            AssetStatus.IDENTIFIED,
            AssetStatus.TRACED,
            AssetStatus.RELEASED,
            AssetStatus.INTERLOCUTORY_SALE,
            AssetStatus.DISPOSED,
            AssetStatus.RETURNED,
        ),
    },
)
"""Whether an asset in a state is let go when the measure ends: what was only looked for, sold or given is not."""


# ── requests ─────────────────────────────────────────────────────────────────────────────────────


class RequestRoute(TermEnum):
    """Route of a request · 请求途径. What a request for assistance asks the requested State to do."""

    DOMESTIC_ORDER = Term(
        "domestic_order",
        en="to obtain an order of confiscation of its own (art. 55 (1) (a))",
        zh="取得本国的没收令（第五十五条第一款第（一）项）",
        source="UNCAC art. 55 (1) (a)",
        derived=("en", "zh"),
    )
    EXECUTION = Term(
        "execution",
        en="to give effect to the order of the requesting State party (art. 55 (1) (b))",
        zh="执行请求缔约国的没收令（第五十五条第一款第（二）项）",
        source="UNCAC art. 55 (1) (b)",
        derived=("en", "zh"),
    )
    PROVISIONAL_MEASURES = Term(
        "provisional_measures",
        en="to identify, trace and freeze or seize (art. 55 (2))",
        zh="辨认、追查和冻结或者扣押（第五十五条第二款）",
        source="UNCAC art. 55 (2)",
        derived=("en", "zh"),
    )
    OTHER_ASSISTANCE = Term(
        "other_assistance",
        en="other mutual legal assistance (art. 46)",
        zh="其他司法协助（第四十六条）",
        source="UNCAC art. 46",
        derived=("en", "zh"),
    )


class RequestContent(TermEnum):
    """Contents of a request · 请求内容. What a request gives, of what article 55 (3) asks for."""

    DESCRIPTION = Term(
        "description",
        en="description of the property",
        zh="财产的说明",
        source="UNCAC art. 55 (3) (a)",
        derived=("en", "zh"),
    )
    LOCATION = Term(
        "location",
        en="location of the property",
        zh="财产的所在地",
        source="UNCAC art. 55 (3) (a)",
        derived=("en", "zh"),
    )
    ESTIMATED_VALUE = Term(
        "estimated_value", en="estimated value", zh="估计价值", source="UNCAC art. 55 (3) (a)", derived=("zh",)
    )
    STATEMENT_OF_FACTS = Term(
        "statement_of_facts", en="statement of the facts", zh="事实陈述", source="UNCAC art. 55 (3)", derived=("zh",)
    )
    COPY_OF_ORDER = Term(
        "copy_of_order", en="copy of the order", zh="没收令副本", source="UNCAC art. 55 (3) (b)", derived=("en", "zh")
    )
    EXTENT_OF_EXECUTION = Term(
        "extent_of_execution",
        en="extent of execution requested",
        zh="请求执行的范围",
        source="UNCAC art. 55 (3) (b)",
        derived=("en", "zh"),
    )
    THIRD_PARTY_NOTICE = Term(
        "third_party_notice",
        en="measures taken to provide adequate notification to bona fide third parties and to ensure due process",
        zh="为向善意第三人提供充分通知并确保正当程序而采取的措施",
        source="UNCAC art. 55 (3) (b)",
        derived=("zh",),
    )
    FINALITY = Term(
        "finality",
        en="statement that the confiscation order is final",
        zh="关于没收令为已经生效的没收令的陈述",
        source="UNCAC art. 55 (3) (b)",
        derived=("zh",),
    )
    ACTIONS_REQUESTED = Term(
        "actions_requested",
        en="description of the actions requested",
        zh="请求采取的行动的说明",
        source="UNCAC art. 55 (3) (c)",
        derived=("en", "zh"),
    )


class RequestStatus(TermEnum):
    """Status of a request · 请求状况. What became of a request."""

    SENT = ours("sent", en="sent", zh="已发出")
    SUPPLEMENTED = ours("supplemented", en="supplemented", zh="已补充")
    EXECUTED = ours("executed", en="executed", zh="已执行")
    PARTLY_EXECUTED = ours("partly_executed", en="executed in part", zh="部分执行")
    REFUSED = Term("refused", en="refused", zh="被拒绝", source="UNCAC art. 55 (7)", derived=("en", "zh"))
    WITHDRAWN = ours("withdrawn", en="withdrawn", zh="已撤回")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class RequestStep:
    """Step of a request · 请求进展. What became of a request, and when."""

    status: RequestStatus
    """Status · 状况. What became of the request."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the request reached this status, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    ground: ClosureReason | LocalTerm | None = None
    """Ground · 理由. Why it was refused or withdrawn, if a source says so."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls,
        status: RequestStatus | str,
        on: PartialDate | Period | str | None = None,
        *,
        ground: ClosureReason | LocalTerm | str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a step briefly, with its codes and its date as text."""
        return cls(
            status=coded(RequestStatus, status),
            on=dated(on),
            ground=openly(ClosureReason, ground) if ground is not None else None,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class AssistanceRequest:
    """Request for assistance · 协助请求. One request of a State to another about assets: a line in a log.

    Not information given without being asked (see `SpontaneousDisclosure`). Raises `InvalidError` for a malformed id.

    >>> AssistanceRequest(
    ...     id=AssistanceRequestId("request-1"), requesting=JurisdictionId("NGA"), requested=(JurisdictionId("LIE"),),
    ... ).steps
    ()
    """

    id: AssistanceRequestId
    """Id · 标识符. Unique over all records of a bundle."""

    requesting: JurisdictionId | None = None
    """Requesting State · 请求缔约国. The State that asked for assistance."""

    requested: tuple[JurisdictionId, ...] = ()
    """Requested State · 被请求缔约国. The State or States that were asked."""

    route: RequestRoute | None = None
    """Route · 途径. What it asks for."""

    provisions: tuple[Provision, ...] = ()
    """Provisions · 条款. Articles, of whatever treaty, on which it rests."""

    case: RecoveryCaseId | None = None
    """Case · 案件. The case in which it was made."""

    assets: tuple[AssetId, ...] = ()
    """Assets · 资产. The property it is about."""

    contents: tuple[RequestContent, ...] = ()
    """Contents · 内容. What it gives, of what article 55 (3) asks for, if that is known."""

    measures: tuple[MeasureId, ...] = ()
    """Measures · 措施. The measures to which it led."""

    steps: tuple[RequestStep, ...] = ()
    """Steps · 进展. What became of it, in order of time."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief


# ── disclosures ──────────────────────────────────────────────────────────────────────────────────


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class SpontaneousDisclosure:
    """Spontaneous disclosure · 自发披露. Information that one side gave another without being asked, in a case.

    Not a request for assistance, and not evidence: what was disclosed is left out. Raises `InvalidError` for a
    malformed id.

    >>> from assetrecovery.data import bundled
    >>> disclosure = bundled("wg2-11").spontaneous_disclosures["bel-tun-disclosure"]
    >>> disclosure.participants, disclosure.providers
    (('BEL', 'TUN'), ())
    """

    id: SpontaneousDisclosureId
    """Id · 标识符. Unique over all records of a bundle."""

    level: CooperationLevel | None = None
    """Level · 层面. Between which kinds of authority the information passed."""

    participants: tuple[ActorId, ...] = ()
    """Participants · 参与方. Who exchanged information, where the source does not say who gave and who received."""

    providers: tuple[ActorId, ...] = ()
    """Providers · 提供方. Who gave the information."""

    recipients: tuple[ActorId, ...] = ()
    """Recipients · 接收方. The States or authorities that received the information."""

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

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief
