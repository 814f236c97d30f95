"""Facts of real returns that had no typed home, in records of invented actors: read, checked, reconciled, shown."""

import copy
import json
import re
from typing import Any

import attrs
import pytest

from assetrecovery import (
    AmountStage,
    Answer,
    Bundle,
    InvalidError,
    Money,
    bundled,
    check,
    dumps,
    loads,
    reconcile,
    reference_data,
    show_return,
)
from assetrecovery.arrangements import Avenue, DeductionKind, EventKind, OutcomeKind, ReturnRole, ReturnStatus
from assetrecovery.checks.rule import Severity

CITED = [{"document": "page"}]
MONEY = {"amount": "40000000", "currency": "USD"}
RECORDS: list[dict[str, Any]] = [
    {"type": "document", "id": "page", "kind": "web_page", "title": {"en": "Page"}},
    {"type": "organization", "id": "acme-ngo", "kind": "non_governmental_organization", "name": {"en": "Invented NGO"}},
    {
        "type": "organization",
        "id": "acme",
        "kind": "company",
        "name": {"en": "Invented Ltd"},
        "jurisdiction": "GBR",
        "identifiers": [{"scheme": "register_number", "value": "012345", "jurisdiction": "GBR"}],
    },
    {
        "type": "instrument",
        "id": "settlement",
        "kind": "settlement",
        "title": {"en": "Settlement"},
        "adopted": "2018-09-26",
        "other_dates": [{"on": "2018-09-27", "citations": CITED}],
        "parties": [
            {"actor": "acme"},
            {"description": {"en": "the defendants"}, "count": {"number": 3, "bound": "exact"}},
        ],
        "citations": CITED,
    },
    {
        "type": "asset",
        "id": "posters",
        "kind": "collectibles",
        "holder_description": {"en": "a widow"},
        "citations": CITED,
    },
    {
        "type": "measure",
        "id": "freeze",
        "kind": "freezing",
        "assets": ["posters"],
        "jurisdiction": "CHE",
        "authority_description": {"en": "an examining magistrate"},
        "final": "yes",
        "final_since": "2013-03",
        "steps": [{"status": "in_effect", "on": "2009-10-30", "other_dates": [{"on": "2009-10-31"}]}],
        "identifiers": [{"scheme": "court_docket", "value": "RR.1", "description": {"en": "criminal court"}}],
        "citations": CITED,
    },
    {
        "type": "claim",
        "id": "class-claim",
        "kind": "title",
        "description": {"en": "victims who sued"},
        "count": {"number": 9500, "bound": "about"},
        "history": [{"status": "dismissed", "on": "2012"}],
        "citations": CITED,
    },
    {
        "type": "return",
        "id": "one",
        "title": {"en": "A return"},
        "participants": [
            {"actor": "TZA", "roles": ["origin", "receiving"], "citations": CITED},
            {"actor": "GBR", "roles": ["transferring", "executing_jurisdiction"], "citations": CITED},
            {
                "roles": ["claimant"],
                "count": {"number": 9500, "bound": "about"},
                "description": {"en": "victims who sued"},
                "citations": CITED,
            },
            *(
                {"roles": [role], "description": {"en": f"{role} of whom no source gives a name"}, "citations": CITED}
                for role in ("seller", "programme_manager", "ordering_authority", "account_holder", "adverse_claimant")
            ),
            {"roles": ["stakeholder"], "description": {"zh": "为法院保管款项的银行"}, "citations": CITED},
        ],
        "positions": [
            {"actor": "acme-ngo", "view": "criticized", "on": "2011-05", "citations": CITED},
            {"actor": "acme", "view": "proposed", "description": {"en": "phased payments"}, "citations": CITED},
            {"view": "no_objection", "description": {"en": "the persons concerned"}, "citations": CITED},
        ],
        "instruments": ["settlement"],
        "avenues": [
            "ex_gratia_payment",
            "settlement",
            "origin_state_confiscation",
            "conditional_transfer",
            "remission_to_victims",
        ],
        "assets": ["posters"],
        "measures": ["freeze"],
        "claims": ["class-claim"],
        "amounts": [
            {"key": "a1", "stage": "transferred", "money": MONEY, "bound": "exact", "citations": CITED},
            {"key": "a2", "stage": "deducted", "money": MONEY, "bound": "about", "citations": CITED},
            {"key": "a3", "stage": "disbursed", "money": MONEY, "bound": "about", "citations": CITED},
            {"key": "a4", "stage": "interest", "bound": "unstated", "on": "2016", "citations": CITED},
            {
                "key": "a5",
                "stage": "due",
                "money": {"amount": "29500000", "currency": "GBP"},
                "bound": "exact",
                "formula": {"base": "a6", "less": ["a7"]},
                "citations": CITED,
            },
            {
                "key": "a6",
                "stage": "agreed",
                "money": {"amount": "40000000", "currency": "GBP"},
                "bound": "exact",
                "on": "2017-03-10",
                "also_on": ["2017-03-12", "../2017-06"],
                "citations": CITED,
            },
            {
                "key": "a7",
                "stage": "deducted",
                "money": {"amount": "10500000", "currency": "GBP"},
                "bound": "exact",
                "citations": CITED,
            },
            {
                "key": "a8",
                "stage": "agreed",
                "money": {"amount": "52000000", "currency": "USD"},
                "bound": "exact",
                "links": [
                    {
                        "kind": "equivalent",
                        "to": ["a6"],
                        "rate": {"base": "GBP", "quote": "USD", "value": "1.3", "on": "2017-03-10", "source": "page"},
                    }
                ],
                "citations": CITED,
            },
            {
                "key": "a9",
                "stage": "held",
                "money": {"amount": "7000000", "currency": "CHF"},
                "bound": "about",
                "as_of": "2019",
                "citations": CITED,
            },
            {
                "key": "a10",
                "stage": "alleged",
                "money": {"amount": "200000000", "currency": "USD"},
                "bound": "more_than",
                "citations": CITED,
            },
        ],
        "deductions": [
            {"key": "d1", "kind": "reasonable_expenses", "amount": "a2", "citations": CITED},
            {"key": "d2", "description": {"en": "a confidential deduction"}, "citations": CITED},
        ],
        "sanctions": [{"kind": "surrender_of_property", "actor": "acme", "assets": ["posters"], "citations": CITED}],
        "transfers": [
            {
                "key": "m1",
                "amounts": ["a1"],
                "on": "../2017-03-10",
                "payer": "GBR",
                "description": {"en": "to several foundations"},
                "vehicle": "origin_state_projects",
                "citations": CITED,
            }
        ],
        "disbursements": [
            {"key": "s1", "amount": "a3", "uses": ["land_reform", "social_services"], "citations": CITED}
        ],
        "vehicles": ["bilateral_cooperation_programme"],
        "allocations": [
            {"use": "education", "status": "proposed", "planned": "2011/2013", "months": 24, "citations": CITED}
        ],
        "beneficiaries": [
            {"kind": "human_rights_victims", "count": {"number": 208000, "bound": "about"}},
            {"kind": "public_institution"},
            {"kind": "children_and_youth"},
        ],
        "targets": [
            {
                "quantity": {"number": "600000", "bound": "at_least", "unit": {"en": "people"}},
                "by": "2022",
                "citations": CITED,
            }
        ],
        "results": [{"quantity": {"number": "450000", "bound": "about", "unit": {"en": "people"}}, "on": "2022"}],
        "events": [
            {"kind": kind, "on": "2012", "citations": CITED}
            for kind in (
                "charged",
                "proceedings_opened",
                "sentenced",
                "measure_lifted",
                "became_final",
                "plan_presented",
            )
        ],
        "history": [{"status": "closed"}],
        "outcomes": [
            {"kind": "partial", "doubtful": "yes", "inferred_from": {"en": "the last report"}, "citations": CITED},
            {"kind": "in_kind", "assets": ["posters"], "citations": CITED},
        ],
        "identifiers": [{"scheme": "star_settlement", "value": "ST-0"}],
        "checked": "2026-11-20",
        "handling": {"level": "public"},
        "citations": CITED,
    },
]


def bundle_of(records: list[dict[str, Any]]) -> Bundle:
    whole = {"format": "assetrecovery", "version": "2.0", "records": records}
    return loads(json.dumps(whole), base=reference_data())


BUNDLE = bundle_of(RECORDS)


def test_every_fact_is_read_back():
    """The whole bundle comes back from its file as it was."""
    assert loads(dumps(BUNDLE), base=reference_data()) == BUNDLE


def test_no_rule_finds_fault_with_what_is_merely_unnamed():
    """Nothing in the record is an error or a warning: it names nobody whom its source leaves unnamed."""
    loud = [found.rule for found in check(BUNDLE).findings if found.severity is not Severity.INFORMATION]
    assert loud == []


def test_it_is_reconciled():
    """The kinds that are new change no sum: what was transferred is what is said."""
    account = reconcile(BUNDLE.ledger("one")).accounts[0]
    line = account.line(AmountStage.TRANSFERRED)
    assert (line and line.sum, line and line.counted) == (Money.of("40000000", "USD"), ("a1",))


def test_a_sum_by_formula_one_of_no_size_and_one_that_nobody_froze_are_reckoned_with():
    """29.5 of 40 are due as the orders say, interest of no known size is named, and what lies somewhere is told."""
    found = reconcile(BUNDLE.ledger("one"))
    pounds = next(account for account in found.accounts if account.currency.code == "GBP")
    step = pounds.step("agreed_returned")
    assert (("a6",), ("a4",)) == (step.first if step else (), found.unstated)
    assert ["a9"] == [key for account in found.accounts for key in getattr(account.line("held"), "counted", ())]
    assert [] == [found.rule for found in check(BUNDLE).findings if found.rule == "formula_holds"]


@pytest.mark.parametrize("language", ["en", "zh", "both"])
def test_it_is_shown(language: Any):
    """The sheet says who is unnamed in the words of the record, and never an id that nobody has."""
    sheet = show_return(BUNDLE, BUNDLE.returns["one"].id, language)
    assert "None" not in sheet
    for said in (
        "victims who sued",
        "为法院保管款项的银行",
        "the defendants",
        "the persons concerned",
        "seller of whom",
    ):
        assert said in sheet


def test_not_later_than_a_day_is_worded_as_that():
    """A movement that is only known to be over by a day is not said to have gone on until then."""
    sheet = show_return(BUNDLE, BUNDLE.returns["one"].id, "en")
    assert "not later than 10 March 2017" in sheet


def test_what_a_figure_says_of_itself_is_on_the_sheet():
    """A second date, a rate of exchange, a formula and the roles of those without a name are printed."""
    sheet = show_return(BUNDLE, BUNDLE.returns["one"].id, "en")
    for said in (
        "12 March 2017",
        "1.3",
        "formula: base",
        "held, without a measure on it",
        "programme manager",
        "by the State",
    ):
        assert said in sheet, said


@pytest.mark.parametrize(
    ("place", "name", "entry"),
    [
        (7, "participants", {"roles": ["payer"]}),
        (7, "participants", {"roles": ["payer"], "count": {"number": 2, "bound": "exact"}}),
        (7, "positions", {"view": "objected"}),
        (3, "parties", {"roles": ["signatory"]}),
    ],
)
def test_an_entry_about_nobody_is_refused(place: int, name: str, entry: dict[str, Any]):
    """An entry that neither names nor describes anybody says nothing, however many they are."""
    records = copy.deepcopy(RECORDS)
    records[place][name].append(entry)
    last = len(records[place][name]) - 1
    with pytest.raises(InvalidError) as caught:
        bundle_of(records)
    found = [(problem.code, problem.path) for problem in caught.value.problems]
    assert found == [("nobody_named", f"/records/{place}/{name}/{last}/actor")]


def test_an_unnamed_transferring_side_is_a_transferring_side():
    """A return whose transferring side is described is not said to be without one; one with none still is."""
    described = copy.deepcopy(RECORDS)
    described[7]["avenues"] = ["criminal_confiscation"]
    described[7]["participants"][1] = {"roles": ["transferring"], "description": {"en": "a canton"}, "citations": CITED}
    without = copy.deepcopy(described)
    del without[7]["participants"][1]
    rule = "transferring_side_is_named"
    assert rule not in {found.rule for found in check(bundle_of(described)).findings}
    assert rule in {found.rule for found in check(bundle_of(without)).findings}


def test_those_who_act_are_those_who_are_named():
    """`acting_as` gives ids, and none for those who have none."""
    assert BUNDLE.returns["one"].acting_as(ReturnRole.STAKEHOLDER) == ()


def test_an_amount_that_a_sanction_names_is_there():
    """A sanction in money names an amount of its record, and no other."""
    record = BUNDLE.returns["one"]
    with pytest.raises(InvalidError) as caught:
        attrs.evolve(record, sanctions=(attrs.evolve(record.sanctions[0], amount="a99"),))
    assert [problem.path for problem in caught.value.problems] == ["/sanctions/0/amount"]


@pytest.mark.parametrize("months", [0, 1201])
def test_a_plan_runs_for_a_number_of_months(months: int):
    """A planned duration is a number of months from one to a century."""
    allocation = BUNDLE.returns["one"].allocations[0]
    with pytest.raises(InvalidError) as caught:
        attrs.evolve(allocation, months=months)
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("bad_interval", "/months")]


def test_both_dates_of_an_event_are_given():
    """`dates_of` gives every date that a source gives for an event, those beside the first included."""
    record = BUNDLE.returns["one"]
    event = attrs.evolve(record.events[0], other_dates=BUNDLE.instruments["settlement"].other_dates)
    told = attrs.evolve(record, events=(event, attrs.evolve(event, on=None)))
    assert [str(date) for date in told.dates_of(EventKind.CHARGED)] == ["2012", "2018-09-27", "2018-09-27"]


def test_no_label_of_an_avenue_cites_the_convention():
    """The article is the source of the term; the label says the way, under the Convention or not."""
    labels = [avenue.label(language) for avenue in Avenue for language in ("en", "zh")]
    assert [label for label in labels if re.search(r"\bart|第.+条", label)] == []
    assert Avenue.DIRECT_RECOVERY_CIVIL_ACTION.term.source == "UNCAC art. 53 (a)"


def test_no_status_repeats_an_outcome():
    """What came of a return is said by its outcomes alone."""
    said = {language: {kind.label(language) for kind in OutcomeKind} for language in ("en", "zh")}
    both = [status for status in ReturnStatus for language in ("en", "zh") if status.label(language) in said[language]]
    assert [status for status in both if status is not ReturnStatus.PENDING] == []
    assert (ReturnStatus.CLOSED.label("en"), ReturnStatus.CLOSED.label("zh")) == ("closed", "已终结")


def test_the_lump_of_the_article_is_of_the_convention_and_counsel_of_a_claimant_is_not():
    """Article 57 (4) names expenses of the requested State, broken down or not; nobody else's."""
    named = [kind.code for kind in DeductionKind if kind.is_of_the_convention]
    assert named == ["reasonable_expenses", "investigation", "prosecution", "judicial"]


def test_a_deduction_of_which_no_kind_is_known_is_no_fault():
    """The rule on the basis of deductions cannot tell of what no source names, and says nothing; of a tax it speaks."""
    tax = copy.deepcopy(RECORDS)
    tax[7]["deductions"][1]["kind"] = "tax"
    rule = "deduction_has_basis"
    assert rule not in {found.rule for found in check(BUNDLE).findings}
    assert rule in {found.rule for found in check(bundle_of(tax)).findings}


def test_what_others_bear_takes_nothing_off_though_nobody_names_them():
    """A deduction borne outside the property is none, whether the bearer is named or not."""
    deduction = BUNDLE.returns["one"].deductions[0]
    assert (deduction.reduces, attrs.evolve(deduction, borne_outside=Answer.YES).reduces) == (True, False)
    assert attrs.evolve(deduction, borne_outside=Answer.NO).reduces


def test_every_documented_return_says_when_it_was_checked():
    """The day of checking is under its one name on the bundled returns."""
    assert [record.id for record in bundled("returns").returns.values() if record.checked is None] == []
