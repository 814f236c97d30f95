"""Arrangements: what was agreed about a return, under article 57 (5) or otherwise, between whom and in which clauses.

The text that lays it down is an `Instrument` with parties of its own; the sums, the movements and the use stand with
the `Return` that the arrangement serves. A framework serves returns to come and has none of its own. Nothing is
inferred from a title: whether an instrument binds, and whether a clause is in it, is known only if somebody read it.
"""

from typing import Final, Self

import attrs

from assetrecovery.arrangements.flows import TimeLimit
from assetrecovery.sources.citations import Citation, Cited, ReportedDate, cited
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.sources.parties import Party
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, ArrangementId, InstrumentId
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded, dated, openly
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = [
    "ARRANGEMENT_LIFE_CYCLE",
    "Arrangement",
    "ArrangementStatus",
    "ArrangementStep",
    "Clause",
    "ClauseKind",
    "Deadline",
    "DecisionRule",
    "Fee",
    "GovernanceBody",
    "MisuseRemedy",
]


class ArrangementStatus(TermEnum):
    """Status of an arrangement · 安排的状况. How far what was agreed has come; a return has a status of its own."""

    PROPOSED = ours("proposed", en="proposed", zh="拟议")
    NEGOTIATING = ours("negotiating", en="under negotiation", zh="谈判中")
    AGREED_IN_PRINCIPLE = ours("agreed_in_principle", en="agreed in principle", zh="原则上商定")
    SIGNED = ours("signed", en="signed", zh="已签署")
    PENDING_APPROVAL = ours("pending_approval", en="pending domestic approval", zh="待国内批准")
    IN_FORCE = ours("in_force", en="in force", zh="已生效")
    IMPLEMENTING = ours("implementing", en="being implemented", zh="执行中")
    SUSPENDED = ours("suspended", en="suspended", zh="已暂停")
    COMPLETED = ours("completed", en="completed", zh="已完成")
    TERMINATED = ours("terminated", en="terminated", zh="已终止")
    SUPERSEDED = ours("superseded", en="superseded", zh="已被取代")
    NOT_CONCLUDED = ours("not_concluded", en="not concluded", zh="未达成")


_AFTER_SIGNATURE: Final = (
    ArrangementStatus.IMPLEMENTING,
    ArrangementStatus.COMPLETED,
    ArrangementStatus.SUSPENDED,
    ArrangementStatus.TERMINATED,
    ArrangementStatus.SUPERSEDED,
)

ARRANGEMENT_LIFE_CYCLE: Final = LifeCycle(
    (
        ArrangementStatus.PROPOSED,
        ArrangementStatus.NEGOTIATING,
        ArrangementStatus.AGREED_IN_PRINCIPLE,
        ArrangementStatus.SIGNED,
    ),
    {
        ArrangementStatus.PROPOSED: (
            ArrangementStatus.NEGOTIATING,
            ArrangementStatus.AGREED_IN_PRINCIPLE,
            ArrangementStatus.SIGNED,
            ArrangementStatus.NOT_CONCLUDED,
        ),
        ArrangementStatus.NEGOTIATING: (
            ArrangementStatus.AGREED_IN_PRINCIPLE,
            ArrangementStatus.SIGNED,
            ArrangementStatus.NOT_CONCLUDED,
        ),
        ArrangementStatus.AGREED_IN_PRINCIPLE: (
            ArrangementStatus.NEGOTIATING,
            ArrangementStatus.SIGNED,
            ArrangementStatus.IMPLEMENTING,
            ArrangementStatus.NOT_CONCLUDED,
        ),
        ArrangementStatus.SIGNED: (
            ArrangementStatus.PENDING_APPROVAL,
            ArrangementStatus.IN_FORCE,
            *_AFTER_SIGNATURE,
        ),
        ArrangementStatus.PENDING_APPROVAL: (ArrangementStatus.IN_FORCE, ArrangementStatus.NOT_CONCLUDED),
        ArrangementStatus.IN_FORCE: _AFTER_SIGNATURE,
        ArrangementStatus.IMPLEMENTING: _AFTER_SIGNATURE[1:],
        ArrangementStatus.SUSPENDED: (ArrangementStatus.IMPLEMENTING, ArrangementStatus.TERMINATED),
        ArrangementStatus.COMPLETED: (),
        ArrangementStatus.TERMINATED: (),
        ArrangementStatus.SUPERSEDED: (),
        ArrangementStatus.NOT_CONCLUDED: (),
    },
)
"""Where an arrangement may lead. Entry into force may be skipped by what does not bind, and a process that was agreed
without signature may be implemented."""


class ClauseKind(TermEnum):
    """Kind of clause · 条款种类. What a clause of an arrangement is about."""

    PARTIES = ours("parties", en="parties", zh="当事方")
    LEGAL_BASIS = Term(
        "legal_basis", en="legal basis", zh="法律依据", source="CAC/COSP/WG.2/2017/4, para. 31", derived=("en",)
    )
    NATURE = ours("nature", en="legal nature of the instrument", zh="文书的法律性质")
    PROPERTY_COVERED = ours("property_covered", en="property covered", zh="所涉财产")
    DEDUCTIONS = Term("deductions", en="deductions", zh="扣除", source="UNCAC art. 57 (4)", derived=("en", "zh"))
    SHARING = Term("sharing", en="sharing", zh="分享", source="CAC/COSP/WG.2/2017/4, para. 31", derived=("en",))
    TRANSFER_MECHANISM = ours("transfer_mechanism", en="transfer mechanism", zh="移交机制")
    TRANCHES = ours("tranches", en="tranches", zh="分批")
    END_USE = Term("end_use", en="end use", zh="最终使用", source="CAC/COSP/WG.2/2017/4, para. 53", derived=("en",))
    BENEFICIARIES = ours("beneficiaries", en="beneficiaries and victims", zh="受益人和受害人")
    MONITORING = ours("monitoring", en="monitoring", zh="监测")
    AUDIT = ours("audit", en="audit", zh="审计")
    REPORTING = Term("reporting", en="reporting", zh="报告", source="CAC/COSP/WG.2/2017/4, para. 2", derived=("en",))
    CIVIL_SOCIETY = Term(
        "civil_society",
        en="civil society participation",
        zh="民间社会参与",
        source="UNCAC art. 13",
        derived=("en", "zh"),
    )
    GOVERNANCE = ours("governance", en="governance body", zh="治理机构")
    NO_BENEFIT_TO_OFFENDERS = Term(
        "no_benefit_to_offenders",
        en="no benefit to offenders",
        zh="不使犯罪人获益",
        source="GFAR principle 9",
        derived=("en", "zh"),
    )
    FEES = ours("fees", en="agents' and lawyers' fees", zh="代理费和酬金")
    MISUSE = ours("misuse", en="misuse and repayment", zh="滥用与偿还")
    INDEMNITY = ours("indemnity", en="indemnity", zh="赔偿保证")
    THIRD_PARTY_RIGHTS = Term(
        "third_party_rights",
        en="rights of bona fide third parties",
        zh="善意第三人权利",
        source="UNCAC art. 57 (2)",
        derived=("en",),
    )
    DISPUTE_SETTLEMENT = Term(
        "dispute_settlement", en="settlement of disputes", zh="争端的解决", source="UNCAC art. 66", derived=("zh",)
    )
    ENTRY_INTO_FORCE = Term("entry_into_force", en="entry into force", zh="生效", source="UNCAC art. 68")
    AMENDMENT = Term("amendment", en="amendment", zh="修正", source="UNCAC art. 69")
    TERMINATION = ours("termination", en="termination", zh="终止")
    RESIDUAL_FUNDS = ours("residual_funds", en="residual funds", zh="剩余资金")
    CONFIDENTIALITY = ours("confidentiality", en="confidentiality", zh="保密")
    PUBLICATION = Term(
        "publication", en="publication", zh="公布", source="CAC/COSP/WG.2/2017/4, para. 14", derived=("en",)
    )


class MisuseRemedy(TermEnum):
    """Remedy for misuse · 滥用的补救. What a clause provides if money is misspent."""

    SUSPEND = ours("suspend", en="suspension of payments", zh="暂停支付")
    REPLACE = ours("replace", en="replacement of the sum", zh="补足款项")
    REPAY = ours("repay", en="repayment", zh="偿还")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Clause:
    """Clause · 条款. Whether an instrument has a clause of a kind, and what it lays down; never its text.

    A clause that nobody has looked for is unknown, not absent.

    >>> Clause(kind=ClauseKind.MISUSE, present=Answer.YES).kind.label("zh")
    '滥用与偿还'
    """

    kind: ClauseKind | LocalTerm
    """Kind · 种类. What it is about."""

    present: Answer
    """Present · 是否载有. Whether the instrument has such a clause."""

    instrument: InstrumentId | None = None
    """Instrument · 文书. In which of the instruments."""

    provision: Provision | None = None
    """Provision · 条款. Where the clause stands in the instrument."""

    summary: Text | None = None
    """Summary · 概要. What it lays down, in our words."""

    remedies: tuple[MisuseRemedy, ...] = ()
    """Remedies · 补救. What it provides against misuse, if it is a clause on misuse."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls,
        kind: ClauseKind | LocalTerm | str,
        present: Answer | str = Answer.YES,
        *,
        instrument: str | None = None,
        provision: Provision | str | None = None,
        summary: Text | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write a clause briefly, one that is there unless said otherwise: `Clause.of("misuse")`."""
        return cls(
            kind=openly(ClauseKind, kind),
            present=coded(Answer, present),
            instrument=InstrumentId(instrument) if instrument is not None else None,
            provision=Provision.parse(provision) if isinstance(provision, str) else provision,
            summary=summary,
            citations=cited(citations),
        )


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Deadline:
    """Deadline · 期限. Something that is to be done by a day, or within a time after an event.

    >>> from assetrecovery.arrangements.flows import EventKind
    >>> Deadline(what=Text(en="transfer", zh="移交"), within=TimeLimit(after=EventKind.SIGNED, days=28)).within.days
    28
    """

    what: Text
    """What · 事项. What is to be done, in our words."""

    by: PartialDate | None = None
    """By · 截止日期. By when, if a date is fixed."""

    within: TimeLimit | None = None
    """Within · 期限. Within what time after which event, if that is how it was fixed."""

    duty_of: ActorId | None = None
    """Duty of · 义务方. Who is to do it."""

    met: PartialDate | Period | None = None
    """Date met · 完成日期. When it was done, if it is recorded."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is laid down."""


class DecisionRule(TermEnum):
    """Rule of decision · 决策规则. How a governing body decides."""

    CONSENSUS = ours("consensus", en="consensus", zh="协商一致")
    UNANIMITY = ours("unanimity", en="unanimity", zh="一致同意")
    MAJORITY = ours("majority", en="majority", zh="多数")
    CHAIR = ours("chair", en="decision of the chair", zh="主席决定")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class GovernanceBody:
    """Governance body · 治理机构. A committee or board set up by an arrangement."""

    name: Text
    """Name · 名称. As the text or the sources call it."""

    members: tuple[ActorId, ...] = ()
    """Members · 成员. Who sits on it, as far as named."""

    description: Text | None = None
    """Description · 描述. How it is made up and what it does, in our words."""

    rule: DecisionRule | None = None
    """Rule of decision · 决策规则. How the body takes its decisions."""

    advisory: Answer = Answer.UNKNOWN
    """Advisory · 是否咨询性质. Whether it only advises."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Fee:
    """Fee · 代理费. What an agent or a lawyer is paid, or may not be paid, out of or beside a return."""

    payee: ActorId | None = None
    """Payee · 收取方. Who is paid, if named."""

    description: Text | None = None
    """Description · 描述. Who is paid for what, in our words, where no name is given."""

    contingent: Answer = Answer.UNKNOWN
    """Contingent on the outcome · 按结果收取. Whether it depends on the success of the recovery."""

    barred: Answer = Answer.UNKNOWN
    """Forbidden · 禁止收取. Whether the instrument forbids such a fee."""

    amount: Text | None = None
    """Amount · 数额. How much, as the source puts it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class ArrangementStep:
    """Step of an arrangement · 安排进展. What an arrangement came to, and when."""

    status: ArrangementStatus
    """Status · 状况. What it came to."""

    on: PartialDate | Period | None = None
    """Date · 日期. When the arrangement reached this status, as far as the source says."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for the same step."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""

    @classmethod
    def of(
        cls, status: ArrangementStatus | str, on: PartialDate | Period | str | None = None, *, citations: Cited = ()
    ) -> Self:
        """Write a step briefly, with its code and its date as text."""
        return cls(status=coded(ArrangementStatus, status), on=dated(on), citations=cited(citations))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Arrangement:
    """Arrangement · 安排. Something agreed about the return of assets (art. 57 (5)), or a framework for it.

    Not a judgement, a unilateral decision or a voluntary surrender: those are returns without one. Raises
    `InvalidError` for a malformed id.

    >>> from assetrecovery.data import bundled
    >>> mou = bundled("returns").arrangements["irl-nga-abacha-2020-arrangement"]
    >>> [party.actor for party in mou.parties], mou.status.label("zh")
    (['IRL', 'NGA'], '已签署')
    """

    id: ArrangementId
    """Id · 标识符. Unique over all records of a bundle."""

    title: Text
    """Title · 标题. By which it is known."""

    parties: tuple[Party, ...] = ()
    """Parties · 当事方. Between whom it was agreed; each instrument has its own list, which may differ.

    If none is listed, they are not known, and are not taken to be the sides of the return.
    """

    instruments: tuple[InstrumentId, ...] = ()
    """Instruments · 文书. The texts that lay it down; none if it was agreed without one."""

    framework: ArrangementId | None = None
    """Framework · 框架. The arrangement of which it is an annex or application."""

    follows: tuple[ArrangementId, ...] = ()
    """Follows · 承接. Earlier arrangements that it continues or replaces."""

    open_ended: Answer = Answer.UNKNOWN
    """Open-ended · 是否开放. Whether it also covers property yet to be confiscated, so that no total is fixed."""

    clauses: tuple[Clause, ...] = ()
    """Clauses · 条款. What its instruments contain, as far as somebody has looked."""

    excluded: tuple[ActorId, ...] = ()
    """Excluded · 排除对象. Whom an instrument itself excludes from benefiting."""

    bodies: tuple[GovernanceBody, ...] = ()
    """Governance bodies · 治理机构. Committees and boards set up by it."""

    deadlines: tuple[Deadline, ...] = ()
    """Deadlines · 期限. What is to be done by when."""

    fees: tuple[Fee, ...] = ()
    """Fees · 代理费. What agents and lawyers are or may not be paid."""

    history: tuple[ArrangementStep, ...] = ()
    """History · 经过. What it came to, in order of time; undated where no source dates it."""

    last_seen: PartialDate | None = None
    """Followed up to · 跟踪至. The day up to which its progress was followed."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is reported."""

    __repr__ = brief

    @property
    def status(self) -> ArrangementStatus | None:
        """What it last came to, as far as it is recorded."""
        return self.history[-1].status if self.history else None
