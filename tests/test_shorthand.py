"""The brief constructors: each gives what the full constructor gives, and refuses a code that there is not."""

from decimal import Decimal
from typing import Any

import pytest

from assetrecovery import Answer, Citation, InvalidError, LocalTerm, PartialDate, Provision, Text
from assetrecovery.arrangements import (
    Allocation,
    AllocationStatus,
    ArrangementStatus,
    ArrangementStep,
    Avenue,
    Basis,
    Beneficiary,
    BeneficiaryKind,
    CaseJurisdiction,
    ClaimStatus,
    ClaimStep,
    Clause,
    ClauseKind,
    ClosureReason,
    DecidedBy,
    Deduction,
    DeductionKind,
    Disbursement,
    DisposalBasis,
    DisposalGround,
    EndUse,
    Event,
    EventKind,
    JurisdictionRole,
    MeasureStatus,
    MeasureStep,
    Monitoring,
    MonitoringKind,
    Outcome,
    OutcomeKind,
    PositionView,
    RequestStatus,
    RequestStep,
    Result,
    Return,
    ReturnParticipant,
    ReturnPosition,
    ReturnRole,
    ReturnStatus,
    ReturnStep,
    Sanction,
    SanctionKind,
    Target,
    TimeLimit,
    Tranche,
    TrancheStatus,
    TrancheStep,
    Transfer,
    Vehicle,
)
from assetrecovery.sources import Identifier, IdentifierScheme, Party, PartyRole, ReportedDate
from assetrecovery.values import (
    AssetId,
    Bound,
    Count,
    DocumentId,
    InstrumentId,
    JurisdictionId,
    Period,
    Quantity,
    ReturnId,
)
from assetrecovery.values.shorthand import coded, dated, day, figure, openly

CITED = (Citation(document=DocumentId("page")),)
DAY = PartialDate.parse("2017-12-04")
NGA: Any = JurisdictionId("NGA")
SAID = Text(en="in our words", derived=("en",))
PAIRS = [
    (
        ReturnParticipant.of("NGA", "origin", "x-guest", is_party="yes", description=SAID, count=2, citations="page"),
        ReturnParticipant(
            actor=NGA,
            roles=(ReturnRole.ORIGIN, LocalTerm(code="x-guest")),
            is_party=Answer.YES,
            description=SAID,
            count=Count.of(2),
            citations=CITED,
        ),
    ),
    (
        ReturnPosition.of("NGA", "objected", "2017-12-04", description=SAID, citations=CITED),
        ReturnPosition(actor=NGA, view=PositionView.OBJECTED, on=DAY, description=SAID, citations=CITED),
    ),
    (
        Basis.of("art57_3_b", "recognized_damage", provision="UNCAC 57(3)(b)", description=SAID, citations=["page"]),
        Basis(
            kind=DisposalBasis.ART57_3_B,
            ground=DisposalGround.RECOGNIZED_DAMAGE,
            provision=Provision.parse("UNCAC 57(3)(b)"),
            description=SAID,
            citations=CITED,
        ),
    ),
    (
        Event.of("signed", "2017-12-04", actor="NGA", other_dates=["2017"], description=SAID, doubtful="no"),
        Event(
            kind=EventKind.SIGNED,
            on=DAY,
            actor=NGA,
            other_dates=(ReportedDate(on=PartialDate.parse("2017")),),
            description=SAID,
            doubtful=Answer.NO,
        ),
    ),
    (ReportedDate.of(DAY, citations="page"), ReportedDate(on=DAY, citations=CITED)),
    (ReturnStep.of("closed", "2017-12-04"), ReturnStep(status=ReturnStatus.CLOSED, on=DAY)),
    (ArrangementStep.of("signed", DAY), ArrangementStep(status=ArrangementStatus.SIGNED, on=DAY)),
    (TrancheStep.of("due", citations="page"), TrancheStep(status=TrancheStatus.DUE, citations=CITED)),
    (ClaimStep.of(ClaimStatus.SETTLED), ClaimStep(status=ClaimStatus.SETTLED)),
    (
        MeasureStep.of("lifted", "2017-12-04", reason="time_limit"),
        MeasureStep(status=MeasureStatus.LIFTED, on=DAY, reason=ClosureReason.TIME_LIMIT),
    ),
    (
        RequestStep.of("refused", ground="x-none"),
        RequestStep(status=RequestStatus.REFUSED, ground=LocalTerm(code="x-none")),
    ),
    (
        Outcome.of("partial", "house", on="2017-12-04", reason="link_not_shown", citations="page"),
        Outcome(
            kind=OutcomeKind.PARTIAL,
            assets=(AssetId("house"),),
            on=DAY,
            reason=ClosureReason.LINK_NOT_SHOWN,
            citations=CITED,
        ),
    ),
    (
        Sanction.of("surrender_of_property", "NGA", amount="a1", assets=["car"], on="2017-12-04", description=SAID),
        Sanction(
            kind=SanctionKind.SURRENDER_OF_PROPERTY,
            actor=NGA,
            amount="a1",
            assets=(AssetId("car"),),
            on=DAY,
            description=SAID,
        ),
    ),
    (
        Deduction.of("d", "court_orders", "a1", share="12.5", waived="no", borne_by="NGA", provision="UNCAC 57(4)"),
        Deduction(
            key="d",
            kind=DeductionKind.COURT_ORDERS,
            amount="a1",
            share=Decimal("12.5"),
            waived=Answer.NO,
            borne_by=NGA,
            provision=Provision.parse("UNCAC 57(4)"),
        ),
    ),
    (Deduction.of("d", None), Deduction(key="d")),
    (
        Tranche.of("t", "a1", "a2", sequence=1, due="2017", within=TimeLimit.of("signed", days=28), citations="page"),
        Tranche(
            key="t",
            amounts=("a1", "a2"),
            sequence=1,
            due=PartialDate.parse("2017"),
            within=TimeLimit(after=EventKind.SIGNED, days=28),
            citations=CITED,
        ),
    ),
    (TimeLimit.of("approved", months=6), TimeLimit(after=EventKind.APPROVED, months=6)),
    (
        Transfer.of(
            "m", "a1", on="../2017-12-04", payer="NGA", payee="NGA", vehicle="cheque", previous="k", tranche="t"
        ),
        Transfer(
            key="m",
            amounts=("a1",),
            on=Period(end=DAY),
            payer=NGA,
            payee=NGA,
            vehicle=Vehicle.CHEQUE,
            previous="k",
            tranche="t",
        ),
    ),
    (
        Disbursement.of("s", "a1", "health", "x-own", on=DAY, recipient="NGA", transfer="m", description=SAID),
        Disbursement(
            key="s",
            amount="a1",
            uses=(EndUse.HEALTH, LocalTerm(code="x-own")),
            on=DAY,
            recipient=NGA,
            transfer="m",
            description=SAID,
        ),
    ),
    (
        Allocation.of("health", share=90, amount="a1", status="proposed", decided_by="joint", description=SAID),
        Allocation(
            use=EndUse.HEALTH,
            share=Decimal(90),
            amount="a1",
            status=AllocationStatus.PROPOSED,
            decided_by=DecidedBy.JOINT,
            description=SAID,
        ),
    ),
    (
        Beneficiary.of("holder", "NGA", count=Count.of(3), description=SAID),
        Beneficiary(kind=BeneficiaryKind.HOLDER, actor=NGA, count=Count.of(3), description=SAID),
    ),
    (
        Monitoring.of("audit", "NGA", every=12, description=SAID),
        Monitoring(kind=MonitoringKind.AUDIT, by=(NGA,), every=12, description=SAID),
    ),
    (
        Target.of(8, SAID, "at_least", by="2017-12-04"),
        Target(quantity=Quantity(number=Decimal(8), unit=SAID, bound=Bound.AT_LEAST), by=DAY),
    ),
    (
        Result.of("8.5", SAID, on="2017-12-04"),
        Result(quantity=Quantity(number=Decimal("8.5"), unit=SAID, bound=Bound.EXACT), on=DAY),
    ),
    (
        Clause.of("misuse", instrument="mou", provision="MOU 5", summary=SAID),
        Clause(
            kind=ClauseKind.MISUSE,
            present=Answer.YES,
            instrument=InstrumentId("mou"),
            provision=Provision.parse("MOU 5"),
            summary=SAID,
        ),
    ),
    (
        CaseJurisdiction.of("NGA", "origin", citations="page"),
        CaseJurisdiction(jurisdiction=NGA, roles=(JurisdictionRole.ORIGIN,), citations=CITED),
    ),
    (
        Party.of("NGA", "signatory", signed="2017-12-04", count=1, description=SAID),
        Party(actor=NGA, roles=(PartyRole.SIGNATORY,), signed=DAY, count=Count.of(1), description=SAID),
    ),
    (
        Identifier.of("case_number", "7", jurisdiction="NGA", issuer="NGA", url="https://example.org", citations=CITED),
        Identifier(
            scheme=IdentifierScheme.CASE_NUMBER,
            value="7",
            jurisdiction=NGA,
            issuer=NGA,
            url="https://example.org",
            citations=CITED,
        ),
    ),
]


@pytest.mark.parametrize(("brief", "full"), PAIRS, ids=lambda entry: type(entry).__name__)
def test_a_brief_constructor_gives_what_the_full_one_gives(brief: object, full: object):
    """Codes, dates, shares, provisions and sources as text come to the same record as the objects themselves."""
    assert brief == full


@pytest.mark.parametrize(
    "make",
    [
        lambda: ReturnParticipant.of("NGA", "orgin"),
        lambda: Event.of("singed"),
        lambda: ReturnStep.of("finished"),
        lambda: Allocation.of("health", status="planned?"),
        lambda: Deduction.of("d", "cost"),
        lambda: Event.of("signed", doubtful=5),  # type: ignore[arg-type]
    ],
)
def test_a_code_that_there_is_not_is_refused_with_those_that_there_are(make: Any):
    """The error of a brief constructor lists the codes, in both languages."""
    with pytest.raises(InvalidError) as caught:
        make()
    (problem,) = caught.value.problems
    assert problem.code == "unknown_code"
    assert "expected one of " in problem.en
    assert "应为下列之一：" in problem.zh


def test_a_misspelt_code_is_answered_with_the_nearest():
    """Whoever writes a code nearly right is told the right one, and his own word is not repeated."""
    with pytest.raises(InvalidError) as caught:
        coded(Avenue, "insolvancy")
    assert "perhaps insolvency" in str(caught.value)
    assert "insolvancy" not in str(caught.value)


def test_what_is_no_figure_is_refused():
    """A float, a truth value and a text that is no number are no figures."""
    for said in (12.5, True, "1e5", None):
        with pytest.raises(InvalidError) as caught:
            figure(said)  # type: ignore[arg-type]
        assert caught.value.code == "bad_amount"


def test_dates_as_text_are_dates():
    """A text is a date or a period; nothing stays nothing, and a local code an open list."""
    assert (dated("2017/2018"), dated(DAY), dated(None)) == (Period.parse("2017/2018"), DAY, None)
    assert (day("2017"), day(DAY), day(None)) == (PartialDate.parse("2017"), DAY, None)
    assert openly(Avenue, "x-own") == LocalTerm(code="x-own")


def test_wording_of_ours_is_marked_in_the_languages_that_are_there():
    """`Text.ours` marks as derived what is given, in one language or in two."""
    assert Text.ours(zh="水井") == Text(zh="水井", derived=("zh",))
    assert Text.ours(en="well", zh="水井") == Text(en="well", zh="水井", derived=("en", "zh"))
    with pytest.raises(InvalidError) as caught:
        Text.ours()
    assert caught.value.code == "missing_language"


def test_the_parties_of_a_return_are_those_who_are_said_to_be():
    """Nobody becomes a party by being a side of the return; who is unnamed stays described and counted."""
    foundations = Text.ours(en="several foundations")
    record = Return(
        id=ReturnId("r"),
        title=Text(en="Return"),
        participants=(
            ReturnParticipant.of("NGA", "origin", "signatory", is_party="yes", citations="page"),
            ReturnParticipant.of("CHE", "transferring"),
            ReturnParticipant.of("GBR", "monitor", is_party="no"),
            ReturnParticipant.of(None, "settling_holder", is_party="yes", description=foundations, count=4),
        ),
    )
    assert record.parties == (
        Party.of("NGA", "signatory", citations="page"),
        Party.of(None, description=foundations, count=4),
    )
