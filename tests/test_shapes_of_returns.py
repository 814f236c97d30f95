"""Shapes of returns that the bundled data do not have, and that the world has: each is held, read back, and reckoned.

The States, companies and sums are invented; the shapes are those of real agreements.
"""

from decimal import Decimal

import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Arrangement,
    Asset,
    Bundle,
    Citation,
    Claim,
    Document,
    Instrument,
    Jurisdiction,
    Measure,
    Money,
    Organization,
    PartialDate,
    Return,
    Text,
    check,
    dumps,
    find_returns,
    loads,
    reconcile,
    show_return,
)
from assetrecovery.arrangements import (
    Allocation,
    AmountLink,
    AmountRelation,
    AmountScope,
    ArrangementStatus,
    ArrangementStep,
    AssetKind,
    AssetStatus,
    Avenue,
    Beneficiary,
    BeneficiaryKind,
    ClaimKind,
    ClaimStatus,
    ClaimStep,
    Clause,
    ClauseKind,
    ClosureReason,
    Deduction,
    DeductionKind,
    Derivation,
    EndUse,
    Event,
    EventKind,
    Formula,
    MeasureKind,
    MeasureStatus,
    MeasureStep,
    Outcome,
    OutcomeKind,
    PositionView,
    ReturnParticipant,
    ReturnPosition,
    ReturnRole,
    ReturnStatus,
    ReturnStep,
    Transfer,
    Vehicle,
    asset_status,
)
from assetrecovery.ledgers import LeftOut, LeftOutReason, StepAnswer, StepNote
from assetrecovery.participants import DatedName, JurisdictionKind, OrganizationKind
from assetrecovery.sources import DocumentKind, InstrumentKind, InstrumentLevel, Party, PartyRole
from assetrecovery.values import Bound

CITED = (Citation.of("paper"),)
ORIGIN, FIRST, SECOND, BANK, COMPANY, FOUNDATION = "XAA", "XAB", "XAC", "bank", "company", "foundation"


def both(en, zh):
    return Text(en=en, zh=zh, derived=("en", "zh"))


def day(text):
    return PartialDate.parse(text)


def a_state(code, en, zh):
    return Jurisdiction(id=code, kind=JurisdictionKind.STATE, names=(DatedName(short=both(en, zh)),))


def an_organization(own, kind, en, zh):
    return Organization(id=own, kind=kind, name=both(en, zh))


WORLD = Bundle(
    records=(
        Document(
            id="paper", kind=DocumentKind.AGREEMENT_TEXT, title=both("The paper", "文件"), date=PartialDate(year=2030)
        ),
        a_state(ORIGIN, "State A", "甲国"),
        a_state(FIRST, "State B", "乙国"),
        a_state(SECOND, "State C", "丙国"),
        an_organization(BANK, OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION, "the Bank", "银行"),
        an_organization(COMPANY, OrganizationKind.COMPANY, "the Company", "公司"),
        an_organization(FOUNDATION, OrganizationKind.FOUNDATION, "the Foundation", "基金会"),
    )
)


def claimed(key, stage, amount, currency="USD", **more):
    money = Money.of(amount, currency)
    return Amount(key=key, stage=stage, money=money, bound=Bound.EXACT, **{"citations": CITED} | more)


def takes_part(actor, *roles, **more):
    return ReturnParticipant(actor=actor, roles=roles, citations=CITED, **more)


SIDES = (takes_part(ORIGIN, ReturnRole.ORIGIN), takes_part(FIRST, ReturnRole.TRANSFERRING))


def a_return(**fields):
    known = {"title": both("A return", "一项返还"), "participants": SIDES, "citations": CITED}
    return Return(**{"id": "shape", **known, **fields})


def an_instrument(own="text", **fields):
    known = {"kind": InstrumentKind.AGREEMENT, "title": both("The agreement", "协定"), "citations": CITED}
    return Instrument(**{"id": own, **known, **fields})


def an_arrangement(own="deal", **fields):
    known = {"title": both("The arrangement", "安排"), "citations": CITED}
    return Arrangement(**{"id": own, **known, **fields})


def signed_by(*actors):
    return tuple(Party(actor=actor, roles=(PartyRole.SIGNATORY,), citations=CITED) for actor in actors)


def held(*records):
    """Read the records back from their file; no rule finds an error, and both sheets can be printed."""
    bundle = Bundle(records=records, base=WORLD)
    read = loads(dumps(bundle), base=WORLD)
    assert bundle == read
    assert check(read).errors == ()
    for language in ("zh", "en", "both"):
        for found in read.returns:
            assert found in show_return(read, found, language)
    return read


def account(bundle, currency="USD"):
    accounts = reconcile(bundle.ledger("shape")).accounts
    return next(found for found in accounts if currency == found.currency.code)


def test_two_jurisdictions_transfer():
    """Two jurisdictions may transfer together, each its own part, and the parts add up."""
    parts = (
        claimed("first", AmountStage.TRANSFERRED, "60", payer=FIRST),
        claimed("second", AmountStage.TRANSFERRED, "40", payer=SECOND),
    )
    legs = (
        Transfer(key="m1", amounts=("first",), payer=FIRST, payee=ORIGIN, citations=CITED),
        Transfer(key="m2", amounts=("second",), payer=SECOND, payee=ORIGIN, citations=CITED),
    )
    record = a_return(participants=(*SIDES, takes_part(SECOND, ReturnRole.TRANSFERRING)), amounts=parts, transfers=legs)
    bundle = held(record)
    assert (FIRST, SECOND) == record.acting_as(ReturnRole.TRANSFERRING)
    assert Money.of("100", "USD") == account(bundle).line(AmountStage.TRANSFERRED).sum


def test_the_state_of_origin_has_not_signed():
    """An instrument may be signed by an agency and a bank alone; the State of origin has a position of its own."""
    text = an_instrument(kind=InstrumentKind.TRUST_FUND_AGREEMENT, parties=signed_by(FIRST, BANK))
    view = ReturnPosition(actor=ORIGIN, view=PositionView.NO_OBJECTION, on=day("2012"), citations=CITED)
    deal = an_arrangement(instruments=("text",), parties=signed_by(ORIGIN, FIRST, BANK))
    bundle = held(text, deal, a_return(arrangements=("deal",), positions=(view,), vehicles=(Vehicle.IFI_TRUST_FUND,)))
    assert ORIGIN not in [party.actor for party in bundle.instruments["text"].parties]
    assert "无异议" in show_return(bundle, "shape", "zh")


def test_a_company_is_party_and_a_formula_says_what_is_taken_off():
    """A company may owe a sum less the financial orders of a court; what is waived takes nothing off."""
    amounts = (
        claimed("offer", AmountStage.SETTLED, "30", "GBP"),
        claimed("obtained", AmountStage.REALIZED, "30", "GBP"),
        claimed("fine", AmountStage.FINED, "2", "GBP"),
        claimed("costs", AmountStage.COSTS, "1", "GBP"),
        claimed("paid", AmountStage.TRANSFERRED, "28", "GBP"),
    )
    deductions = (
        Deduction(
            key="order",
            kind=DeductionKind.FINE,
            amount="fine",
            waived=Answer.NO,
            formula=Formula(base="offer", less=("paid",)),
            citations=CITED,
        ),
        Deduction(key="costs", kind=DeductionKind.JUDICIAL, amount="costs", waived=Answer.YES, citations=CITED),
    )
    record = a_return(
        participants=(*SIDES, takes_part(COMPANY, ReturnRole.PAYER, is_party=Answer.YES)),
        avenues=(Avenue.SETTLEMENT,),
        amounts=amounts,
        deductions=deductions,
        ledger_complete=Answer.YES,
    )
    bundle = held(an_instrument(kind=InstrumentKind.SETTLEMENT, parties=signed_by(COMPANY, FIRST, ORIGIN)), record)
    found = account(bundle, "GBP")
    assert found.steps[0].answer in {StepAnswer.EQUAL, StepAnswer.EXPLAINED}
    assert (LeftOut(amount="costs", reason=LeftOutReason.WAIVED),) == found.line(AmountStage.DEDUCTED).left_out


def test_a_foundation_is_the_vehicle():
    """An independent foundation may receive and spend what is returned, without the government of origin."""
    record = a_return(
        participants=(*SIDES, takes_part(FOUNDATION, ReturnRole.RECIPIENT, ReturnRole.IMPLEMENTER)),
        vehicles=(Vehicle.INDEPENDENT_FOUNDATION,),
        amounts=(claimed("paid", AmountStage.TRANSFERRED, "84"),),
        transfers=(
            Transfer(
                key="m1",
                amounts=("paid",),
                payee=FOUNDATION,
                vehicle=Vehicle.INDEPENDENT_FOUNDATION,
                citations=CITED,
            ),
        ),
    )
    bundle = held(record)
    assert [record] == list(find_returns(bundle, vehicle=Vehicle.INDEPENDENT_FOUNDATION))


def test_two_currencies_in_one_instrument_are_never_added():
    """One instrument may name sums in two currencies; a stated total of both is a figure of its own and in no sum."""
    amounts = (
        claimed("usd", AmountStage.AGREED, "16000000"),
        claimed("eur", AmountStage.AGREED, "9000000", "EUR"),
        claimed(
            "total",
            AmountStage.AGREED,
            "26000000",
            links=(AmountLink(kind=AmountRelation.TOTAL_OF, to=("usd", "eur")),),
        ),
    )
    bundle = held(an_instrument(), a_return(instruments=("text",), amounts=amounts))
    assert Money.of("9000000", "EUR") == account(bundle, "EUR").line(AmountStage.AGREED).sum
    dollars = account(bundle).line(AmountStage.AGREED)
    assert Money.of("16000000", "USD") == dollars.sum
    assert (LeftOut(amount="total", reason=LeftOutReason.TOTAL_OF_COUNTED),) == dollars.left_out


def test_goods_are_returned_and_sold_by_the_receiver():
    """A yacht may be handed over and sold by the State of origin; its lineage goes on after the return."""
    yacht = Asset(id="yacht", kind=AssetKind.VESSEL, location=FIRST, citations=CITED)
    money = Asset(
        id="proceeds",
        kind=AssetKind.FUNDS,
        derived_from=("yacht",),
        derivation=Derivation.SALE,
        derived_by=ORIGIN,
        derived_on=day("2019-04"),
        citations=CITED,
    )
    record = a_return(
        assets=("yacht", "proceeds"),
        amounts=(
            claimed("price", AmountStage.SALE_PROCEEDS, "126000000", about=("proceeds",)),
            claimed("worth", AmountStage.VALUED, "250000000", about=("yacht",)),
        ),
        transfers=(
            Transfer(
                key="m1",
                assets=("yacht",),
                payer=FIRST,
                payee=ORIGIN,
                on=day("2018-08"),
                vehicle=Vehicle.IN_KIND,
                citations=CITED,
            ),
        ),
    )
    bundle = held(yacht, money, record)
    assert ("yacht",) == bundle.assets["proceeds"].derived_from
    assert StepNote.RETURNED_IN_KIND in account(bundle).steps[0].notes


def test_money_lies_in_escrow_before_it_is_confiscated():
    """Money may go to escrow before any confiscation; of its two legs each counts once, at its own end."""
    amounts = (
        claimed("kept", AmountStage.IN_ESCROW, "627", as_of=day("1998-08")),
        claimed("out", AmountStage.TRANSFERRED, "540", on=day("1998-04")),
        claimed("released", AmountStage.TRANSFERRED, "683", on=day("2004-02")),
        claimed("arrived", AmountStage.RECEIVED, "683", on=day("2004-02")),
        claimed("taken", AmountStage.CONFISCATED, "658", on=day("2003-07")),
    )
    legs = (
        Transfer(
            key="m1",
            amounts=("out",),
            on=day("1998-04"),
            payer=FIRST,
            payee=BANK,
            vehicle=Vehicle.ESCROW_ACCOUNT,
            condition=both("a final judgement", "生效判决"),
            citations=CITED,
        ),
        Transfer(
            key="m2",
            amounts=("released", "arrived"),
            on=day("2004-02"),
            payer=BANK,
            payee=ORIGIN,
            previous="m1",
            citations=CITED,
        ),
    )
    bundle = held(a_return(amounts=amounts, transfers=legs, vehicles=(Vehicle.ESCROW_ACCOUNT,)))
    transferred = account(bundle).line(AmountStage.TRANSFERRED)
    assert (("out",), (LeftOut(amount="released", reason=LeftOutReason.ANOTHER_LEG),)) == (
        transferred.counted,
        transferred.left_out,
    )
    assert Money.of("683", "USD") == account(bundle).line(AmountStage.RECEIVED).sum


def test_a_recovery_fails_and_the_assets_are_released():
    """A recovery may come to nothing: the freeze is lifted, the reason is coded, and no return is claimed."""
    account_ = Asset(id="account", kind=AssetKind.FUNDS, location=FIRST, citations=CITED)
    freeze = Measure(
        id="freeze",
        kind=MeasureKind.FREEZING,
        assets=("account",),
        steps=(
            MeasureStep(status=MeasureStatus.IN_EFFECT, on=day("2011"), citations=CITED),
            MeasureStep(
                status=MeasureStatus.LIFTED, on=day("2017-12"), reason=ClosureReason.REQUEST_WITHDRAWN, citations=CITED
            ),
        ),
        citations=CITED,
    )
    record = a_return(
        assets=("account",),
        measures=("freeze",),
        amounts=(claimed("back", AmountStage.RELEASED, "400"),),
        history=(ReturnStep(status=ReturnStatus.PENDING), ReturnStep(status=ReturnStatus.CLOSED, citations=CITED)),
        outcomes=(
            Outcome(
                kind=OutcomeKind.RELEASED,
                assets=("account",),
                reason=ClosureReason.REQUEST_WITHDRAWN,
                on=day("2017-12"),
                citations=CITED,
            ),
        ),
    )
    bundle = held(account_, freeze, record)
    assert {AssetStatus.FROZEN} == asset_status(bundle.measures.values(), day("2016"))
    assert {AssetStatus.RELEASED} == asset_status(bundle.measures.values(), day("2018"))
    assert StepNote.NO_AMOUNT_OBTAINED in account(bundle).steps[0].notes


def test_a_framework_has_annexes():
    """A framework has no sums and no return of its own; each annex under it serves one, and names its framework."""
    frame = an_instrument("frame", level=InstrumentLevel.FRAMEWORK, open_to_accession=Answer.YES)
    annexes = [
        an_instrument(f"annex-{number}", kind=InstrumentKind.ANNEX, parent="frame", level=InstrumentLevel.CASE_SPECIFIC)
        for number in (1, 2)
    ]
    deals = [an_arrangement("general", instruments=("frame",))] + [
        an_arrangement(f"deal-{number}", instruments=(f"annex-{number}",), framework="general") for number in (1, 2)
    ]
    returns = [a_return(id=f"shape-{number}", arrangements=(f"deal-{number}",)) for number in (1, 2)]
    bundle = held(frame, *annexes, *deals, *returns)
    assert ["general", "general"] == [
        bundle.arrangements[key].framework for found in bundle.returns.values() for key in found.arrangements
    ]


def test_part_of_the_benefit_lies_outside_the_state_of_origin():
    """A part may be spent for people of other States; the shares still come to the whole."""
    record = a_return(
        allocations=(
            Allocation(use=EndUse.ENERGY, share=Decimal(95), citations=CITED),
            Allocation(use=EndUse.RULE_OF_LAW, share=Decimal(5), place=SECOND, citations=CITED),
        ),
        beneficiaries=(
            Beneficiary(kind=BeneficiaryKind.RURAL_POPULATION, citations=CITED),
            Beneficiary(kind=BeneficiaryKind.THIRD_COUNTRY, place=SECOND, citations=CITED),
        ),
    )
    bundle = held(record)
    assert "95 per cent" in show_return(bundle, "shape", "en")
    assert "95%" in show_return(bundle, "shape", "zh")


@pytest.mark.parametrize("status", [ClaimStatus.PENDING, ClaimStatus.DISMISSED])
def test_victims_claim_against_the_state_of_origin(status):
    """Victims may claim what is returned against the State of origin itself; the claim is held and not judged."""
    victims = an_organization("victims", OrganizationKind.VICTIMS_CLASS, "class of victims", "受害人群体")
    claim = Claim(
        id="claim",
        kind=ClaimKind.VICTIM,
        claimant="victims",
        against=ORIGIN,
        history=(ClaimStep(status=ClaimStatus.MADE, on=day("1995")), ClaimStep(status=status, on=day("2012"))),
        citations=CITED,
    )
    bundle = held(victims, claim, a_return(claims=("claim",)))
    assert status.label("en") in show_return(bundle, "shape", "en")


def test_an_arrangement_covers_confiscations_to_come():
    """An open-ended arrangement names no total; what comes later brings an amount claim of its own."""
    deal = an_arrangement(
        instruments=("text",),
        open_ended=Answer.YES,
        clauses=(Clause(kind=ClauseKind.PROPERTY_COVERED, present=Answer.YES, citations=CITED),),
        history=(ArrangementStep(status=ArrangementStatus.SIGNED, on=day("2022-08")),),
    )
    later = claimed("later", AmountStage.AGREED, "182", scope=AmountScope.PART, on=day("2025-02"))
    bundle = held(
        an_instrument(),
        deal,
        a_return(
            arrangements=("deal",),
            amounts=(later,),
            events=(Event(kind=EventKind.SIGNED, on=day("2022-08"), citations=CITED),),
        ),
    )
    assert Money.of("182", "USD") == account(bundle).line(AmountStage.AGREED).sum
