"""The documented returns: every fact that was collected has its place in the records, as it was and no more.

The code tables of this file are written down apart from those of the script that made the records: they are the proof.
"""

import json
import re
import runpy
from decimal import Decimal
from pathlib import Path

import pytest

from assetrecovery import (
    AmountStage,
    Answer,
    Citation,
    LocalTerm,
    Organization,
    Period,
    Person,
    Return,
    Severity,
    Text,
    bundled,
    check,
    dumps,
    reconcile,
)
from assetrecovery.arrangements import (
    AmountBasis,
    AmountRelation,
    AmountScope,
    AssetKind,
    Avenue,
    ClaimStatus,
    ClauseKind,
    DecidedBy,
    DecisionRule,
    Derivation,
    DisposalBasis,
    EndUse,
    EventKind,
    MeasureKind,
    MeasureStatus,
    ReturnRole,
    Vehicle,
)
from assetrecovery.introspection.fields import nested
from assetrecovery.ledgers import LedgerLineStatus, StepAnswer, StepKind
from assetrecovery.participants import JurisdictionKind, OrganizationKind
from assetrecovery.sources import DocumentKind, InstrumentKind, InstrumentLevel, PublicationRoute
from assetrecovery.values import Bound

HERE = Path(__file__).parent
FACTS = json.loads((HERE / "vectors" / "arrangements-facts.json").read_text(encoding="utf-8"))["records"]
BUNDLE = bundled("returns")
every_fact = pytest.mark.parametrize("fact", FACTS, ids=[fact["id"] for fact in FACTS])


# ── codes of the facts and ours; a code that is not here is the same ─────────────────────────────

INSTRUMENTS = {
    "mou": "memorandum_of_understanding",
    "annex_to_framework_mou": "annex",
    "mutually_agreed_process": "arrangement",
    "case_cooperation_consensus": "arrangement",
    "statutory_mechanism": "statute",
}
INSTRUMENTS_CALLED_OTHERWISE = {
    # the note of the fact, or its mechanism, tells of what form the instrument is
    "gbr-tza-standard-bank-2016": "deferred_prosecution_agreement",
    "che-uzb-2025": "asset_sharing_agreement",
}
MORE_INSTRUMENTS = {
    # made on the day of an event of the fact; of the settlement with the utility only the payment is dated
    "gbr-nga-amec-2022": ("deferred_prosecution_agreement", "settlement"),
    "che-kaz-2-2012": ("grant_agreement", "grant_signed"),
    "usa-kgz-2019": ("remission_decision", "remission_granted"),
    "corp-cri-alcatel-2010": ("settlement", None),
}
NO_INSTRUMENT = {
    "unknown": "the form of the instrument is not known",
    "none_yet": "there is no instrument yet",
}
AGREED = {
    "administrative_arrangement",
    "agreement",
    "annex_to_framework_mou",
    "case_cooperation_consensus",
    "joint_statement",
    "mou",
    "mutually_agreed_process",
    "trust_fund_agreement",
}
KENYAN = "Framework for the Return of Assets from Corruption and Crime in Kenya"
EARLIER = {
    "UK-Nigeria MoU 2016": (
        "gbr-nga-mou-2016",
        "memorandum of understanding of 2016 between the United Kingdom and Nigeria",
    ),
    "FRACCK 2018": ("fracck-2018", f"{KENYAN}, 2018"),
    "che-uzb-2022": ("che-uzb-2022-instrument", None),
    "letter of intent, March 2016": ("che-nga-letter-of-intent-2016", "letter of intent, March 2016"),
    "asset sharing agreement, March 2017": (
        "jey-ken-asset-sharing-agreement-2017",
        "asset sharing agreement, March 2017",
    ),
    "framework agreement, September 2020": ("che-uzb-framework-agreement-2020", "framework agreement, September 2020"),
}
AVENUES = {
    "mla_handover_before_foreign_judgment": ["mla_handover", "handover_before_judgement"],
    "domestic_confiscation_with_settlement": ["domestic_confiscation", "settlement"],
    "domestic_court_order_on_origin_state_application": ["court_order_on_application"],
    "corporate_settlement_compensation": ["settlement", "compensation_by_company"],
    "non_conviction_based_confiscation": ["non_conviction_based"],
    "administrative_or_cash_forfeiture": ["cash_or_account_forfeiture"],
    "origin_state_intervention_in_forfeiture": ["intervention_in_forfeiture"],
    "criminal_confiscation_legal_person": ["criminal_confiscation", "confiscation_from_legal_person"],
    "settlement_with_holder": ["settlement"],
    "enforcement_of_foreign_confiscation_order": ["enforcement_of_foreign_order"],
    "asset_sharing": [],
    "administrative_freeze": ["administrative_freezing"],
    "administrative_court_confiscation_without_conviction": ["non_conviction_based"],
    "domestic_court_order_on_seized_property": ["court_order_on_seized_property"],
    "release_of_frozen_funds_under_agreement": ["release_under_agreement"],
    "title_litigation_interpleader": ["litigation_about_title"],
    "criminal_forfeiture": ["criminal_confiscation"],
    "remission_petition": ["remission"],
    "account_freezing_and_forfeiture": ["cash_or_account_forfeiture"],
    "confiscation_in_absentia": ["non_conviction_based"],
}
MORE_AVENUES = {
    # each is told elsewhere in the fact: in a supporting remark, in a note, in the date of a statute
    "gbr-nga-amec-2022": ["deferred_prosecution"],
    "gbr-tza-standard-bank-2016": ["deferred_prosecution"],
    "che-hti-duvalier": ["special_statute"],
}
VEHICLES = {
    "sovereign_fund_spv": "sovereign_fund",
    "ministry_project_account": "ministry_account",
    "goods_in_kind": "in_kind",
    "development_budget_line": "transferring_state_budget_line",
    "segregated_trust_account": "segregated_account",
    "returning_state_development_agency": "transferring_state_agency",
    "cheque_to_head_of_state": "cheque",
    "victim_entity_account": "victim_account",
}
USES = {
    "social_protection_cash_transfers": "social_protection",
    "social_protection_disability": "persons_with_disabilities",
    "youth": "children_and_youth",
    "debt_repayment_unverified": "debt_repayment",
    "victim_compensation_intended": "victim_compensation",
    "compensation_of_victim": "victim_compensation",
}
USES_SAID_IN_NOTES = {"gbr-mac-ao-man-long-2015": ["receiver_discretion"]}  # "at the full discretion of the …"
SAID_OF_USE = {
    "victim_compensation_intended": ["intended"],
    "90 per cent equipment procurement, 10 per cent community care": ["equipment procurement", "community care"],
}
BENEFICIARIES = {
    "state_owned_enterprise": "state_enterprise",
    "regional_justice_practitioners": "professionals",
}
MONITORING = {"international_organization": "intergovernmental", "returning_state": "transferring_state"}
EVENTS = {
    "process_announced": [("announced", "process announced")],
    "transferred_first": [("transferred", "first transfer")],
    "requested": [("assistance_requested", None)],
    "final_appeal_dismissed": [("appeal_dismissed", "final appeal dismissed")],
    "bids_opened": [("procurement", "bids opened")],
    "procurement_restarted": [("procurement", "procurement restarted")],
    "confiscation_applied_for": [("confiscation_sought", None)],
    "cash_confiscated": [("confiscated", "cash confiscated")],
    "judgment": [("judgement", None)],
    "sold_and_returned": [("sold", "sold and returned"), ("transferred", "sold and returned")],
    "steering_committee_decision": [("governance_decision", "decision of the steering committee")],
    "convicted": [("conviction", None)],
    "handed_over": [("transferred", "handed over")],
    "handover_decision": [("handover_decided", None)],
    "handover_ordered": [("handover_decided", None)],
    "execution_reported": [("reported", "execution reported")],
    "final_conviction": [("conviction", "final conviction")],
    "statute": [("statute_enacted", None)],
    "reversed_on_appeal": [("reversed", "reversed on appeal")],
    "started": [("proceedings_opened", None)],
    "agreement_announced": [("announced", "agreement announced")],
    "reported_total": [("reported", "total reported")],
    "forfeited_in_origin": [("confiscated", "confiscated in the State of origin")],
    "results_reported": [("reported", "results reported")],
    "order_referred_to_in_mou": [("ordered", "order referred to in the memorandum of understanding")],
    "confiscation_hearing": [("hearing", "hearing on confiscation")],
    "repatriated_suspect": [("person_repatriated", None)],
    "appeal_denied": [("appeal_dismissed", None)],
}
MADE_BY_EVENT = {
    # the note of an instrument stands with the event by which the instrument was made
    "che-nga-abacha-1-2005": "process_announced",
    "lie-nga-abacha-2014": "approved",
    "che-kaz-2-2012": "signed",
    "che-per-montesinos-2002": "handover_decision",
    "che-uzb-2022": "signed",
    "fra-gnq-obiang-pending": "statute",
    "gbr-tza-standard-bank-2016": "settlement",
}
DESCRIBED_FROM_ELSEWHERE = {
    ("che-uzb-2022", "approved"): "by the Federal Council",
    ("lbn-tun-2013", "transferred"): "by cheque to the head of State",
    ("che-ago-1-2005", "proceedings_closed"): "case closed without an offence being found",
}
INFERRED_FROM_ELSEWHERE = {
    ("usa-nga-alamieyeseigha-2023", "signed"): "a report of 17 February 2023 that gives the day as Thursday",
    ("che-hti-duvalier", "confiscated"): "a report that gives the day as Wednesday (25 September)",
    ("corp-cri-alcatel-2010", "appeal_denied"): "the address of a blog page dated 18 June 2011",
}
ROLES = {
    "party_monitor": (["monitor"], "yes", None),
    "independent_monitor": (["monitor"], "unknown", "independent monitor"),
    "claimant_not_party": (["claimant_not_party"], "no", None),
    "payer_not_party": (["payer"], "no", None),
    "account_holder": (["account_holder"], "unknown", None),
    "implementing_partner": (["implementer"], "unknown", "implementing partner"),
    "grantee": (["grantee"], "unknown", None),
    "party_trustee": (["trustee"], "yes", None),
    "signatory": (["signatory"], "yes", None),
    "offender_payer": (["payer"], "unknown", None),  # the payer; no finding about it is kept
    "settling_holder": (["settling_holder"], "yes", None),
    "fund_administrator": (["trustee"], "unknown", None),
    "advisory": (["adviser"], "unknown", None),
    "settling_payer": (["payer"], "yes", None),
    "adverse_claimant": (["adverse_claimant"], "unknown", None),
    "spending_authority": (["spending_authority"], "unknown", None),
    "intermediary": (["facilitator"], "unknown", None),
    "recipient_manager": (["recipient", "fund_manager"], "unknown", None),
    "party_implementer": (["implementer"], "yes", None),
    "claimant_recipient": (["claimant", "recipient"], "unknown", None),
}
UNNAMED = {
    # described, and no record is made up for them
    "NGO implementer (procured)",
    "county governments",
    "human rights victims class (Hawaii judgment)",
    "UN Special Advocate for Stolen Asset Recovery",
    "victim work unit in Nanhai, Guangdong",
}
MORE_PARTICIPANTS = {
    # told by the note of an amount: "voluntary repatriation by an arms dealer"
    "che-per-montesinos-2002": [("an arms dealer", None, ["surrendering_holder"], "unknown", None)],
}
PARTY_KINDS = {
    "specialized_agency": "international_organization",
    "programme_or_fund": "international_organization",
    "international_organization": "international_organization",
    "non_governmental_organization": "civil_society_organization",
    "public_body": "public_body",
    "subnational_government": "subnational_government",
    "company": "legal_person",
    "implementing_agency": "implementing_agency",
    "person": "natural_person",
    "advisory_body": "civil_society_body",
    "financial_institution": "financial_institution",
    "state_enterprise": "state_owned_enterprise",
}
MORE_THAN = "more than this sum"
VALUED = {
    # the exception to the stages of the facts: a price, a valuation or an estimate of property is no sum of money that
    # was frozen or confiscated; the reason is the note of the fact, and the status is seen in a measure of this kind
    ("zaf-nga-alamieyeseigha-2007", "a1"): ("press valuation of the flat; sale price not verified", "frozen"),
    ("fra-gnq-obiang-pending", "a2"): ("estimated total", "confiscated"),
    ("fra-gnq-obiang-pending", "a3"): ("estimate for the mansion; other estimates exceed 100m", "confiscated"),
    ("usa-gmb-jammeh-2022", "a1"): ("purchase price, not sale price", "confiscated"),
}
STAGES_SAID_IN_NOTES = {
    # the note of the fact says more than its status: no agreement was found, the list gives a value of what is ongoing;
    # of what was ordered a balance was then outstanding
    ("che-hti-duvalier", "a4"): "valued",
    ("sgp-mys-1mdb-2019", "a3"): "due",
}
DATES_SAID_IN_NOTES = {
    ("sgp-mys-1mdb-2019", "a2"): ("2018-09/2019-03", None),  # "credited between September 2018 and March 2019"
    ("sgp-mys-1mdb-2019", "a3"): (None, "2019-05-07"),  # "balance then outstanding", reported on that day
}
MORE_AMOUNTS = {
    ("che-nga-abacha-2-2017", "a6"): (AmountStage.INTEREST, None, "a3"),  # "difference presumed to be interest"
    ("zaf-nga-alamieyeseigha-2007", "a2"): (AmountStage.SALE_PROCEEDS, None),  # "sale price not verified"
    ("zaf-nga-alamieyeseigha-2007", "a3"): (AmountStage.TRANSFERRED, None),  # "amount returned not found"
    ("hkg-mac-ao-man-long-2009", "a4"): (AmountStage.TRANSFERRED, "20000000", "a1"),  # "20m plus 2m interest"
    ("hkg-mac-ao-man-long-2009", "a5"): (AmountStage.INTEREST, "2000000", "a1"),
}
MORE_EVENTS = {
    # told by notes, doubts and supporting remarks, without a date or with several
    "che-nga-abacha-1-2005": [("judgement", [])],  # "after a Federal Supreme Court decision"
    "irl-nga-abacha-2020": [("ordered", ["2015", "2019", "2020"])],  # "dated 2015, 2019 and 2020"
    "usa-nga-alamieyeseigha-2023": [("procurement_failed", [])],  # "failed procurement"
    "gbr-mda-filat-2021": [("appealed", [])],  # "freeze, forfeiture, appeal"
}
OTHER_DATES = {
    ("che-hti-duvalier", "handover_decided"): ["2009-02-11"],  # "another source says 11 February"
    ("che-ago-1-2005", "signed"): ["2005-01"],  # "one Swiss page dates the agreement January 2005"
    ("corp-cri-alcatel-2010", "transferred"): ["2008"],  # "one newspaper dates the first payment to 2008"
}
MEASURES = {"frozen": MeasureKind.FREEZING, "confiscated": MeasureKind.CONFISCATION}
INFERRED = "derived from "  # said by the name of the field, so dropped from its text
STATUSES = {
    # of the return, and of what was agreed about it, if anything was
    "completed": ("completed", "completed"),
    "completed_disputed": ("completed", None),
    "implementing": ("under_way", "implementing"),
    "signed": (None, "signed"),
    "ordered": ("decided", None),
    "pending": ("pending", None),
    "pending_disputed": ("pending", None),
    "confiscated_awaiting_disposal": ("awaiting_disposal", None),
    "disputed_end_use": (None, None),
}
FACT_KEYS = (
    "id title origin_states returning_states other_parties case_cluster instrument legal_mechanism property amounts "
    "deductions tranches dates transfer_vehicle end_use end_use_note monitoring beneficiary_type status shape "
    "uncertain sources"
)
INSTRUMENT_KEYS = "type binding published publication_route published_date note parent predecessor"
ENTRY_KEYS = {
    "other_parties": "name kind role",
    "property": "type location description",
    "amounts": "value currency status approximate date as_of note sources",
    "tranches": "sequence value currency note sources",
    "dates": "event date precision sources note uncertain",
    "monitoring": "by kind",
    "sources": "url supports",
}


# ── helpers ──────────────────────────────────────────────────────────────────────────────────────


def return_of(fact):
    return BUNDLE.returns[fact["id"]]


def code(value):
    return value.code if value is not None else None


def english(text):
    return text.en if text is not None else None


def written(date):
    return str(date) if date is not None else None


def addresses(citations):
    return [BUNDLE.documents[citation.document].url for citation in citations]


def cited(fact, said):
    return [fact["sources"][place]["url"] for place in said["sources"]]


def same(table, word):
    return table.get(word, word)


def instrument_of(record):
    return BUNDLE.instruments[record.instruments[0]] if record.instruments else None


def arrangement_of(record):
    return BUNDLE.arrangements[record.arrangements[0]] if record.arrangements else None


def answer(value):
    return {True: "yes", False: "no", None: "unknown"}[value]


# ── fact by fact ─────────────────────────────────────────────────────────────────────────────────


def test_every_fact_is_a_return_and_every_return_a_fact():
    """The returns are those of which facts were collected, in their order."""
    assert [fact["id"] for fact in FACTS] == list(BUNDLE.returns)
    assert 39 == len(FACTS)


def test_no_key_of_the_facts_goes_unread():
    """The facts say nothing under a key that these tests do not look at."""
    assert set() == {key for fact in FACTS for key in fact} - set(FACT_KEYS.split())
    assert set() == {key for fact in FACTS for key in fact["instrument"]} - set(INSTRUMENT_KEYS.split())
    for name, words in ENTRY_KEYS.items():
        assert set() == {key for fact in FACTS for entry in fact[name] for key in entry} - set(words.split()), name
    assert [] == [fact["id"] for fact in FACTS if fact["deductions"]]


FULL_NAMES = {
    # words of the facts, and the names and spellings of the United Nations; what stands first comes first
    "UK-Nigeria MoU 2016": "memorandum of understanding of 2016 between the United Kingdom and Nigeria",
    "sister UK MoUs": "sister memorandums of understanding of the United Kingdom",
    "the UK government text": "the text of the United Kingdom Government",
    "UK preferred": "the United Kingdom preferred",
    "to Tanzania": "to the United Republic of Tanzania",
    "to Moldova": "to the Republic of Moldova",
    "(Moldova)": "(Republic of Moldova)",
    "cumulative US returns": "cumulative returns by the United States",
    "US settlement": "settlement in the United States",
    "UK": "United Kingdom",
    "Hong Kong SAR": "Hong Kong, China",
    "from Hong Kong": "from Hong Kong, China",
    "Macao SAR": "Macao, China",
    "of Macao": "of Macao, China",
    "The Gambia": "the Gambia",
    "UN": "United Nations",
    "Abacha USD 23m": "Abacha, $23 million",
    "(IDA)": "(International Development Association)",
    "and UNDP": "and the United Nations Development Programme",
    "DPA compensation": "compensation under a deferred prosecution agreement",
    "and to ICE": "and to Instituto Costarricense de Electricidad",
    "DFID / FCDO": "Department for International Development / Foreign, Commonwealth and Development Office",
    "UNICEF": "United Nations Children's Fund",
    "ICRC": "International Committee of the Red Cross",
    "judgment": "judgement",
    "returning State's agency": "agency of the transferring State",
    "origin State": "State of origin",
    "MoU": "memorandum of understanding",
    "Law of 4 August 2021, article 11": "Law of 4 August 2021",
    "Chad Oil shares": "Griffiths Energy shares",
    "FCDO results reporting": "results reporting of the Foreign, Commonwealth and Development Office",
    "DFID role": "role of the Department for International Development",
    "to ICE": "to Instituto Costarricense de Electricidad",
    "exact USD, years": "exact amount in dollars, years",
    "CHF figure": "figure in Swiss francs",
    "MOP figures": "figures in Macao patacas",
    "with the EUR amount": "with the amount in euros",
    "mixed EUR, USD and HKD holdings stated in HKD": (
        "mixed holdings in euros, dollars and Hong Kong dollars, stated in Hong Kong dollars"
    ),
    "MLA": "mutual legal assistance",
    "ANEEJ (MANTRA project)": "Africa Network for Environment and Economic Justice (MANTRA project)",
    "FRACCK 2018": f"{KENYAN}, 2018",
    "FRACCK steering committee": f"steering committee of the {KENYAN}",
    "under FRACCK": f"under the {KENYAN}",
    "World Bank (PEMFAR expenditure review)": (
        "World Bank (Public Expenditure Management and Financial Accountability Review)"
    ),
    "KES figure": "figure in Kenya shillings",
    "KES amount": "amount in Kenya shillings",
    "NSIA account, DPA date": (
        "account of the Nigeria Sovereign Investment Authority, date of the deferred prosecution agreement"
    ),
    "WFP": "World Food Programme",
    "UNDP": "United Nations Development Programme",
    "CSOs": "civil society organizations",
    "800,000 company shares, sold": "company shares, sold",
    "Nigerian CSO shadow report": "shadow report of a Nigerian civil society organization",
    "CSO figure": "figure of a civil society organization",
    "independent CSO report": "independent report of a civil society organization",
    "CSO monitoring": "monitoring by civil society organizations",
    "NGO implementer": "implementing non-governmental organization",
    "local NGOs": "local non-governmental organizations",
}
MILLIONS = {"USD": ("$", ""), "EUR": ("", " euros"), "GBP": ("", " pounds sterling"), "CHF": ("", " Swiss francs")}
FEBRUARY = "February"  # the one month that the facts shorten


def in_full(words):
    """What the facts say in short and in other spellings, as the records say it."""
    for said, name in FULL_NAMES.items():
        words = re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", name, words) if words else words
    return sums_in_full(words) if words else words


def sums_in_full(words):
    """Sums and days as documents write them: $93 million for USD 93m."""
    for code, (before, after) in MILLIONS.items():
        words = re.sub(rf"\b{code} ([\d.]+)m\b", rf"{before}\1 million{after}", words)
    return re.sub(r"\b([\d.]+)m\b", r"\1 million", words).replace(" Feb ", f" {FEBRUARY} ")


@every_fact
def test_titles_and_clusters(fact):
    """A return has the title of its fact, with United Nations names, and belongs to the same affair."""
    record = return_of(fact)
    assert (in_full(fact["title"]), fact["case_cluster"]) == (record.title.en, record.cluster)
    assert record.cluster in BUNDLE.case_clusters


@every_fact
def test_the_two_sides(fact):
    """The States and territories of origin and those that transfer are those of the fact, none is said to receive."""
    record = return_of(fact)
    assert tuple(fact["origin_states"]) == record.acting_as(ReturnRole.ORIGIN)
    assert tuple(fact["returning_states"]) == record.acting_as(ReturnRole.TRANSFERRING)
    assert () == record.acting_as(ReturnRole.RECEIVING)


@every_fact
def test_other_parties(fact):
    """Every other party has its name, its kind and its role, or is described; nobody else has a part."""
    record = return_of(fact)
    sides = len(fact["origin_states"]) + len(fact["returning_states"])
    expected = [expected_party(said) for said in fact["other_parties"] if said["role"] != "denied_victim_status"]
    expected += MORE_PARTICIPANTS.get(fact["id"], [])
    assert expected == [party(participant) for participant in record.participants[sides:]]


def expected_party(said):
    kind = None if said["name"] in UNNAMED else said["kind"]
    return (in_full(said["name"]), kind, *expected_role(said["role"]))


def test_a_court_that_denied_a_status_is_no_participant():
    """Who was not taken for a victim, and by whom, is told by the claim."""
    (claim,) = claims(BUNDLE.returns["corp-cri-alcatel-2010"])
    assert (ClaimStatus.DISMISSED, "courts of the United States of America") == (claim.status, claim.forum.en)
    assert {"corp-cri-alcatel-2010"} == {
        fact["id"] for fact in FACTS for said in fact["other_parties"] if said["role"] == "denied_victim_status"
    }


def test_how_many_are_unnamed_is_said_where_an_address_says_it():
    """Seven counties of Kenya received ambulances."""
    counted = [
        (record.id, participant.description.en, participant.count.number)
        for record in BUNDLE.returns.values()
        for participant in record.participants
        if participant.count
    ]
    assert [("gbr-ken-smith-ouzman-2017", "county governments", 7)] == counted


def test_organizations_stand_under_the_law_of_a_state_only_where_the_facts_show_it():
    """Those that are part of a State or territory by their name or their role in its return, and no others."""
    found = {
        record.id: record.jurisdiction
        for record in BUNDLE.records
        if isinstance(record, Organization) and record.jurisdiction
    }
    assert {
        "nigeria-sovereign-investment-authority": "NGA",
        "delta-state-nga": "NGA",
        "bayelsa-state-nga": "NGA",
        "swiss-agency-for-development-and-cooperation": "CHE",
        "jersey-overseas-aid": "JEY",
        "dfid-fcdo": "GBR",
        "national-agency-for-social-assistance-mda": "MDA",
        "instituto-costarricense-de-electricidad": "CRI",
    } == found


def expected_role(role):
    return ROLES.get(role, ([role], "unknown", None))


def party(participant):
    actor = BUNDLE.get(participant.actor) if participant.actor else None
    roles = [role.code for role in participant.roles]
    if actor is None:
        return (participant.description.en, None, roles, participant.is_party.code, None)
    said = (roles, participant.is_party.code, english(participant.description))
    if isinstance(actor, Organization):
        return (actor.name.en, PARTY_KINDS[actor.kind.code], *said)
    return (actor.name, PARTY_KINDS["person"], *said)


def test_roles_can_be_told_apart():
    """No two roles of the facts have become one."""
    roles = {said["role"] for fact in FACTS for said in fact["other_parties"]} - {"denied_victim_status"}
    roles -= {"intermediary"}  # another word for a facilitator
    told = [str(expected_role(role)) for role in roles]
    assert len(roles) == len(set(told))


@every_fact
def test_instruments(fact):
    """The instrument has its form, what is known of its force and publication, and what it follows."""
    said, record = fact["instrument"], return_of(fact)
    instrument = instrument_of(record)
    if said["type"] in NO_INSTRUMENT:
        assert instrument is None
        assert (None, None) == (said["binding"], said["published"])
        assert NO_INSTRUMENT[said["type"]] == record.uncertain[-1].en
        return
    assert f"{fact['id']}-instrument" == instrument.id
    expected = INSTRUMENTS_CALLED_OTHERWISE.get(fact["id"]) or same(INSTRUMENTS, said["type"])
    assert expected == instrument.kind.code
    assert (answer(said["binding"]), answer(said["published"])) == (instrument.binding.code, instrument.published.code)
    publications = [(written(publication.on), code(publication.route)) for publication in instrument.publications]
    route = {"freedom_of_information_request": "on_request", None: None}[said.get("publication_route")]
    assert ([(said["published_date"], route)] if "published_date" in said else []) == publications
    assert ([said["parent"]] if "parent" in said else []) == earlier([instrument.parent] if instrument.parent else [])
    assert ([said["predecessor"]] if "predecessor" in said else []) == earlier(instrument.follows)


@every_fact
def test_more_instruments_are_those_that_the_facts_date(fact):
    """Beside the instrument of a return stand those that its other events made, each with that day and its source."""
    record = return_of(fact)
    others = [
        BUNDLE.instruments[instrument] for instrument in record.instruments if instrument_of(record).id != instrument
    ]
    form, made_by = MORE_INSTRUMENTS.get(fact["id"], (None, None))
    assert ([form] if form else []) == [other.kind.code for other in others]
    made = [(said["date"], cited(fact, said)) for said in fact["dates"] if said["event"] == made_by]
    assert made == [(str(other.adopted), addresses(other.citations)) for other in others if other.adopted]


def earlier(instruments):
    titles = {(id_, title): words for words, (id_, title) in EARLIER.items()}
    found = [(id_, BUNDLE.instruments[id_].title.en) for id_ in instruments]
    return [titles.get(pair) or titles[pair[0], None] for pair in found]


@every_fact
def test_what_is_said_of_an_instrument_stands_with_the_event_that_made_it(fact):
    """A note on the instrument is the description of its event."""
    note = fact["instrument"].get("note")
    if note is None:
        assert fact["id"] not in MADE_BY_EVENT
        return
    assert in_full(note) in [english(event.description) for event in return_of(fact).events]


@every_fact
def test_only_what_was_agreed_is_an_arrangement(fact):
    """There is an arrangement if, and only if, the instrument is of a form that is agreed about a return."""
    record = return_of(fact)
    agreed = (f"{fact['id']}-arrangement",) if fact["instrument"]["type"] in AGREED else ()
    assert agreed == record.arrangements
    for arrangement in map(BUNDLE.arrangements.__getitem__, record.arrangements):
        assert record.instruments[:1] == arrangement.instruments
        assert [party.actor for party in instrument_of(record).parties] == [
            party.actor for party in arrangement.parties
        ]


@every_fact
def test_legal_ways(fact):
    """Every legal mechanism of the fact is an avenue, or two; what is added is told elsewhere in the fact."""
    expected = [avenue for word in fact["legal_mechanism"] for avenue in AVENUES.get(word, [word])]
    assert expected + MORE_AVENUES.get(fact["id"], []) == [avenue.code for avenue in return_of(fact).avenues]


@every_fact
def test_property(fact):
    """Every piece of property is an asset with its place and description; further assets came out of those."""
    assets = [BUNDLE.assets[asset] for asset in return_of(fact).assets]
    expected = [(said["type"], said.get("location"), in_full(said.get("description"))) for said in fact["property"]]
    found = [(asset.kind.code, asset.location, english(asset.description)) for asset in assets]
    assert expected == found[: len(expected)]
    assert [] == [asset.id for asset in assets[len(expected) :] if not asset.derived_from]


@every_fact
def test_amounts(fact):
    """Every figure is there with its value, currency, stage, dates, note and sources, and is exact only if it was.

    Of the stages of the facts there are six exceptions, see VALUED and STAGES_SAID_IN_NOTES.
    """
    stated = [amount for amount in return_of(fact).amounts if (fact["id"], amount.key) not in MORE_AMOUNTS]
    expected = [expected_amount(fact, f"a{number}", said) for number, said in enumerate(fact["amounts"], start=1)]
    found = [
        (
            amount.key,
            amount.money.amount,
            str(amount.money.amount),
            amount.money.currency.code,
            amount.stage.code,
            amount.bound is not Bound.EXACT,
            written(amount.on),
            written(amount.as_of),
            english(amount.remark),
            addresses(amount.citations),
        )
        for amount in stated
    ]
    assert expected == found


def expected_amount(fact, key, said):
    place = (fact["id"], key)
    stage = "valued" if place in VALUED else STAGES_SAID_IN_NOTES.get(place, said["status"])
    on, as_of = DATES_SAID_IN_NOTES.get(place, (None, None))
    # That it is more than the sum is said by the bound.
    note = in_full(said.get("note")) if said.get("note") != MORE_THAN else None
    return (
        key,
        Decimal(said["value"]),
        said["value"],
        said["currency"],
        stage,
        said["approximate"],
        on or said.get("date"),
        as_of or said.get("as_of"),
        note,
        cited(fact, said),
    )


def test_more_amounts_are_parts_that_the_notes_of_others_tell():
    """An amount that is none of the facts is a part of one or of unknown size, told by notes and doubts only."""
    found = {
        (record.id, amount.key): (
            amount.stage,
            str(amount.money.amount) if amount.money else None,
            *amount.linked(AmountRelation.COMPONENT),
        )
        for fact in FACTS
        for record in [return_of(fact)]
        for amount in record.amounts[len(fact["amounts"]) :]
    }
    assert MORE_AMOUNTS == found


def test_a_formula_is_recorded_only_where_a_note_gives_one():
    """The first instalment of Hong Kong, China is 20 million plus 2 million of interest."""
    found = {
        (record.id, amount.key): (amount.formula.base, amount.formula.plus)
        for record in BUNDLE.returns.values()
        for amount in record.amounts
        if amount.formula
    }
    assert {("hkg-mac-ao-man-long-2009", "a1"): ("a4", ("a5",))} == found


def test_prices_valuations_and_estimates_are_no_sums_of_money():
    """The four figures that their notes call so are valuations, and stand for nothing obtained in any reckoning."""
    noted = {
        (fact["id"], f"a{number}"): (said["note"], said["status"])
        for fact in FACTS
        for number, said in enumerate(fact["amounts"], start=1)
        if any(word in said.get("note", "") for word in ("price", "valuation", "estimate"))
    }
    assert VALUED == noted
    found = {(r.id, a.key) for r in BUNDLE.returns.values() for a in amounts(r, AmountStage.VALUED)}
    assert set(VALUED) | {place for place, stage in STAGES_SAID_IN_NOTES.items() if stage == "valued"} == found
    for id_ in {id_ for id_, _ in VALUED}:
        # The first step of an account has no first side.
        assert {()} == {account.steps[0].first for account in accounts(BUNDLE.returns[id_]).values()}


@pytest.mark.parametrize(("id_", "key"), VALUED)
def test_what_was_done_to_valued_property_is_a_measure(id_, key):
    """That the property was frozen or confiscated is a measure in effect, as early as the fact says, on its assets."""
    record, (_, status) = BUNDLE.returns[id_], VALUED[id_, key]
    amount = {amount.key: amount for amount in record.amounts}[key]
    (measure,) = [measure for measure in measures(record) if measure.kind is MEASURES[status]]
    assert measure.assets
    assert set(amount.about) <= set(measure.assets) <= set(record.assets)
    assert MeasureStatus.IN_EFFECT is measure.steps[-1].status
    assert amount.on.year == measure.steps[-1].on.year


def test_more_than_is_said_only_where_the_fact_says_so():
    """A figure is a lower limit where the note says more than this sum, and nowhere else."""
    expected = [
        (fact["id"], number)
        for fact in FACTS
        for number, said in enumerate(fact["amounts"], start=1)
        if said.get("note") == MORE_THAN
    ]
    found = [
        (record.id, number)
        for record in BUNDLE.returns.values()
        for number, amount in enumerate(record.amounts, start=1)
        if amount.bound not in {Bound.EXACT, Bound.ABOUT, Bound.UNSTATED}
    ]
    assert expected == found


def test_a_sum_of_unknown_size_is_recorded_only_where_a_note_tells_of_it():
    """What a note presumes, or says not to have been found, is known to exist, without its size."""
    found = {
        (record.id, amount.stage.code, amount.linked(AmountRelation.COMPONENT))
        for record in BUNDLE.returns.values()
        for amount in record.amounts
        if amount.bound is Bound.UNSTATED
    }
    assert {
        ("che-nga-abacha-2-2017", "interest", ("a3",)),
        ("zaf-nga-alamieyeseigha-2007", "sale_proceeds", ()),
        ("zaf-nga-alamieyeseigha-2007", "transferred", ()),
    } == found
    assert set() == {amount.basis for record in BUNDLE.returns.values() for amount in record.amounts} & set(AmountBasis)


@every_fact
def test_tranches(fact):
    """Every tranche has its number, its figure through the amounts that have it, its note and its sources."""
    record = return_of(fact)
    sized = [amount for amount in record.amounts if amount.money]
    money = {amount.key: (str(amount.figure.amount), amount.figure.currency.code) for amount in sized}
    expected = [
        (
            said["sequence"],
            {(said["value"], said["currency"])} if said["value"] else set(),
            in_full(said.get("note")),
            cited(fact, said),
        )
        for said in fact["tranches"]
    ]
    found = [
        (
            tranche.sequence,
            {money[key] for key in tranche.amounts},
            english(tranche.remark),
            addresses(tranche.citations),
        )
        for tranche in record.tranches
    ]
    assert expected == found
    paid = [key for tranche in record.tranches for key in tranche.amounts]
    assert len(paid) == len(set(paid))


@every_fact
def test_dates(fact):
    """Every date is an event, as precise as in the fact, with its note and sources, and doubtful where the fact is."""
    expected = [event for said in fact["dates"] for event in expected_events(fact, said)]
    found = [
        (
            event.kind.code,
            written(event.on),
            english(event.description),
            english(event.inferred_from),
            event.doubtful is Answer.YES,
            addresses(event.citations),
        )
        for event in return_of(fact).events[: len(expected)]
    ]
    assert expected == found
    precisions = [said["precision"] for said in fact["dates"] for _ in EVENTS.get(said["event"], [None])]
    assert precisions == [event.on.precision.code for event in return_of(fact).events[: len(expected)]]
    more = [(event.kind.code, [str(date) for date in event.dates]) for event in return_of(fact).events[len(expected) :]]
    assert MORE_EVENTS.get(fact["id"], []) == more


def test_other_dates_are_those_that_the_facts_give():
    """Where a fact gives another day for an event, it stands beside the first; so with what the event made."""
    found = {
        (record.id, event.kind.code): [str(other.on) for other in event.other_dates]
        for record in BUNDLE.returns.values()
        for event in record.events
        if event.other_dates and event.kind.code not in dict(MORE_EVENTS.get(record.id, []))
    }
    assert OTHER_DATES == found


def expected_events(fact, said):
    place = (fact["id"], said["event"])
    note = said.get("note")
    if MADE_BY_EVENT.get(fact["id"]) == said["event"]:
        assert note is None
        note = fact["instrument"]["note"]
    inferred = INFERRED_FROM_ELSEWHERE.get(place) if not said.get("uncertain") else None
    if note is not None and note.startswith(INFERRED):
        note, inferred = None, note.removeprefix(INFERRED)
    note = DESCRIBED_FROM_ELSEWHERE.get(place, note)
    for kind, words in EVENTS.get(said["event"], [(said["event"], None)]):
        yield kind, said["date"], in_full(note) or words, inferred, bool(said.get("uncertain")), cited(fact, said)


@every_fact
def test_vehicle(fact):
    """The vehicle is that of the fact."""
    assert [same(VEHICLES, fact["transfer_vehicle"])] == [vehicle.code for vehicle in return_of(fact).vehicles]


@every_fact
def test_end_uses(fact):
    """Every end use is an allocation, doubtful where the fact was not verified; the note stands with the first."""
    allocations = return_of(fact).allocations
    words = USES_SAID_IN_NOTES.get(fact["id"], fact["end_use"])
    expected = [(same(USES, word), word.endswith("_unverified")) for word in words]
    found = [(allocation.use.code, allocation.doubtful is Answer.YES) for allocation in allocations]
    assert expected == list(dict.fromkeys(found))
    said = fact.get("end_use_note") or fact["end_use"][0]
    described = SAID_OF_USE.get(said) or ([said] if "end_use_note" in fact else [])
    assert described == [allocation.description.en for allocation in allocations if allocation.description][:2] or (
        "usa-nga-galactica-2025" == fact["id"]  # the description of the second use is the note of its amount
    )


@every_fact
def test_monitoring_and_beneficiaries(fact):
    """Everybody who watches and everybody who benefits is there, as the fact has it."""
    record = return_of(fact)
    assert [(same(MONITORING, said["kind"]), in_full(said["by"])) for said in fact["monitoring"]] == [
        (monitoring.kind.code, monitoring.description.en) for monitoring in record.monitoring
    ]
    assert [same(BENEFICIARIES, word) for word in fact["beneficiary_type"]] == [
        beneficiary.kind.code for beneficiary in record.beneficiaries
    ]


@every_fact
def test_status(fact):
    """The return and its arrangement have come as far as the fact says; what is disputed is said to be contested."""
    record, (returned, agreed) = return_of(fact), STATUSES[fact["status"]]
    arrangement = arrangement_of(record)
    assert returned == code(record.status)
    assert (agreed if arrangement else None) == (code(arrangement.status) if arrangement else None)
    if "disputed" in fact["status"]:
        assert record.contested


def test_steps_are_dated_only_where_the_facts_date_them():
    """A step of a return is undated, and one of an arrangement is dated only if the day of signature is not doubted."""
    assert set() == {step.on for record in BUNDLE.returns.values() for step in record.history if step.on}
    for fact in FACTS:
        signed = [said for said in fact["dates"] if said["event"] == "signed"]
        sure = [said["date"] for said in signed if len(signed) == 1 and not said.get("uncertain")]
        arrangement = arrangement_of(return_of(fact))
        dated = [str(step.on) for step in arrangement.history if step.on] if arrangement else []
        assert (sure if arrangement else []) == dated, fact["id"]


@every_fact
def test_what_is_uncertain(fact):
    """Every doubt of the fact is there; that there is no known instrument is the only one added."""
    added = [NO_INSTRUMENT[fact["instrument"]["type"]]] if fact["instrument"]["type"] in NO_INSTRUMENT else []
    assert [in_full(words) for words in fact["uncertain"]] + added == [text.en for text in return_of(fact).uncertain]


def test_nothing_is_both_contested_and_uncertain():
    """What is contested is named and is not the doubt of the fact over again."""
    assert [] == [record.id for record in BUNDLE.returns.values() if set(record.contested) & set(record.uncertain)]


@every_fact
def test_sources(fact):
    """A return cites every source in order, at its exact address, with what it bears out for this return."""
    record = return_of(fact)
    assert [source["url"] for source in fact["sources"]] == addresses(record.citations)
    for source, citation in zip(fact["sources"], record.citations, strict=True):
        assert [in_full(words) for words in source["supports"]] == [support.en for support in citation.supports]
        assert set() == {support.missing for support in citation.supports} - {()}
        assert {("en", "zh")} == {support.derived for support in citation.supports}
    assert Period.parse("2026-01/2026-11-21") == record.checked


def test_only_the_sources_of_a_return_say_what_they_bear_out():
    """No other citation repeats it: of an amount or an event the record itself shows what its source bears out."""
    elsewhere = [
        (record.id, path)
        for record in BUNDLE.records
        for path, value in nested(record)
        if isinstance(value, Citation)
        and value.supports
        and not (isinstance(record, Return) and 2 == len(path) and "citations" == path[0])
    ]
    assert [] == elsewhere


def test_there_is_one_document_an_address():
    """Every address of the facts is one document, and there are no others."""
    urls = {source["url"] for fact in FACTS for source in fact["sources"]}
    documents = [record for record in BUNDLE.records if record.id.startswith("src-")]
    assert urls == {document.url for document in documents}
    assert len(urls) == len(documents)


def test_mirrors_are_said_to_be_mirrors():
    """A copy of an official text on another site says so."""
    mirrors = {
        BUNDLE.documents[citation.document].kind
        for record in BUNDLE.returns.values()
        for citation in record.citations
        if says(citation.supports, "mirror")
    }
    assert {DocumentKind.AGREEMENT_TEXT} == mirrors


def test_every_string_of_the_facts_stands_somewhere():
    """Whatever the facts say in words stands word for word in the records."""
    whole = json.loads(dumps(BUNDLE))
    said = set(strings(whole))
    words = [
        string
        for fact in FACTS
        for part in ("title", "other_parties", "property", "amounts", "tranches", "dates", "uncertain", "sources")
        for string in strings(fact[part])
        if " " in string
    ]
    missing = {string for string in words if not {in_full(string), string.removeprefix(INFERRED)} & said}
    # The first is no participant, and the second is said by the bound of the sum.
    assert {"USA (court)", MORE_THAN} == missing


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


# ── the shapes that the compiler of the facts remarked on ────────────────────────────────────────


def amounts(record, stage, currency=None):
    return [
        amount for amount in record.amounts if amount.stage is stage and currency in {None, amount.money.currency.code}
    ]


def total(record, stage, currency):
    return sum(amount.money.amount for amount in amounts(record, stage, currency))


def linked(record, relation):
    return [amount for amount in record.amounts if amount.is_linked(relation)]


def avenue(record, wanted):
    return wanted in [found.code if isinstance(wanted, str) else found for found in record.avenues]


def clause(record, kind, present=Answer.YES):
    return any(found.kind is kind and found.present is present for found in arrangement_of(record).clauses)


def claims(record):
    return [BUNDLE.claims[claim] for claim in record.claims]


def measures(record):
    return [BUNDLE.measures[measure] for measure in record.measures]


def assets(record):
    return [BUNDLE.assets[asset] for asset in record.assets]


def kind_of(actor):
    return getattr(BUNDLE.get(actor), "kind", None) if actor else None


def described_as(record, role):
    """How those are described who have a role and are not named."""
    having = [participant for participant in record.participants if role in participant.roles]
    return [participant.description.en for participant in having if participant.actor is None]


def says(texts, words):
    return any(words in text.en for text in texts if text is not None)


def said_of_amounts(record):
    return [amount.remark for amount in record.amounts]


def accounts(record):
    return {account.currency.code: account for account in reconcile(BUNDLE.ledger(record.id)).accounts}


def year(date):
    return date.earliest.year


SHAPES = {
    "tranches": lambda r: bool(r.tranches),
    "conflicting_totals": lambda r: (
        6 == len(accounts(r)["USD"].step(StepKind.SIDE_BY_SIDE).first)
        and StepAnswer.NOT_KNOWN_SAME_MONEY is accounts(r)["USD"].step(StepKind.SIDE_BY_SIDE).answer
    ),
    "no_prior_monitoring_clause": lambda r: clause(r, ClauseKind.MONITORING, Answer.NO),
    "trilateral_with_io": lambda r: (
        3 == len(arrangement_of(r).parties)
        and any(isinstance(BUNDLE.get(party.actor), Organization) for party in arrangement_of(r).parties)
    ),
    "misuse_clause": lambda r: clause(r, ClauseKind.MISUSE),
    "court_imposed_condition": lambda r: says(
        [c.summary for c in arrangement_of(r).clauses], "a condition set by a court"
    ),
    "third_party_human_rights_claim": lambda r: [ClaimStatus.WITHDRAWN] == [claim.status for claim in claims(r)],
    "indemnity_dispute": lambda r: says(r.contested, "indemnity"),
    "no_cso_role": lambda r: clause(r, ClauseKind.CIVIL_SOCIETY, Answer.NO),
    "published_only_on_request": lambda r: (
        [PublicationRoute.ON_REQUEST] == [publication.route for publication in instrument_of(r).publications]
    ),
    "court_date_conflict": lambda r: says(r.uncertain, "court order dated 2015, 2019 and 2020"),
    "umbrella_plus_annex": lambda r: (
        instrument_of(r).kind is InstrumentKind.ANNEX
        and BUNDLE.instruments[instrument_of(r).parent].level is InstrumentLevel.FRAMEWORK
    ),
    "first_tranche": lambda r: [1] == [tranche.sequence for tranche in r.tranches],
    "subnational_claim": lambda r: (
        [OrganizationKind.SUBNATIONAL_GOVERNMENT] == [kind_of(a) for a in r.acting_as(ReturnRole.CLAIMANT_NOT_PARTY)]
        and [None] == [claim.claimant for claim in claims(r)]
    ),
    "compensation_not_confiscation": lambda r: (
        avenue(r, Avenue.COMPENSATION_BY_COMPANY) and not amounts(r, AmountStage.CONFISCATED) and not r.measures
    ),
    "transfer_deadline_28_days": lambda r: (
        [28] == [deadline.within.days for deadline in arrangement_of(r).deadlines if deadline.within]
    ),
    "no_benefit_clause": lambda r: clause(r, ClauseKind.NO_BENEFIT_TO_OFFENDERS),
    "contingency_fee_ban": lambda r: (
        [(Answer.YES, Answer.YES)] == [(fee.contingent, fee.barred) for fee in arrangement_of(r).fees]
    ),
    "subnational_beneficiary": lambda r: (
        [OrganizationKind.SUBNATIONAL_GOVERNMENT] == [kind_of(actor) for actor in r.acting_as(ReturnRole.BENEFICIARY)]
    ),
    "date_conflict": lambda r: any(
        1 < len({event.on for event in r.events if event.kind is kind})
        and any(event.doubtful is Answer.YES for event in r.events if event.kind is kind)
        for kind in EventKind
    ),
    "delayed_implementation": lambda r: 1 < len(r.dates_of(EventKind.PROCUREMENT)),
    "split_allocation": lambda r: ["a2", "a3"] == [allocation.amount for allocation in r.allocations],
    "benefit_outside_origin_state": lambda r: says(
        [a.description for a in r.allocations], "outside the State of origin"
    ),
    "non_state_dependency_as_party": lambda r: (
        JurisdictionKind.STATE is not kind_of(arrangement_of(r).parties[0].actor)
    ),
    "signature_month_only": lambda r: ["month"] == [date.precision.code for date in r.dates_of(EventKind.SIGNED)],
    "direct_recovery": lambda r: avenue(r, Avenue.DIRECT_RECOVERY_CIVIL_ACTION),
    "subnational_recipient": lambda r: (
        [OrganizationKind.SUBNATIONAL_GOVERNMENT] == [kind_of(transfer.payee) for transfer in r.transfers]
    ),
    "components_do_not_sum": lambda r: (
        total(r, AmountStage.CONFISCATED, "USD") != total(r, AmountStage.TRANSFERRED, "USD")
    ),
    "non_monetary_then_sale": lambda r: (
        [AssetKind.REAL_ESTATE, AssetKind.FUNDS] == [asset.kind for asset in assets(r)]
        and assets(r)[1].derivation is Derivation.SALE
    ),
    "returned_amount_unknown": lambda r: [()] == [transfer.amounts for transfer in r.transfers],
    "trust_fund": lambda r: (Vehicle.IFI_TRUST_FUND,) == r.vehicles,
    "instrument_without_origin_state": lambda r: (
        not {party.actor for party in instrument_of(r).parties} & set(r.acting_as(ReturnRole.ORIGIN))
    ),
    "framework_plus_case_agreement": lambda r: (
        BUNDLE.instruments[instrument_of(r).parent].level is InstrumentLevel.FRAMEWORK
    ),
    "percentage_split": lambda r: [90, 10] == [allocation.share for allocation in r.allocations],
    "government_bypassed_in_cash_flow": lambda r: (Vehicle.NON_STATE_IMPLEMENTER,) == r.vehicles,
    "in_kind": lambda r: {Vehicle.IN_KIND} == {transfer.vehicle for transfer in r.transfers},
    "fine_excluded_from_return": lambda r: (
        accounts(r)["GBP"].line(AmountStage.FINED).counted == ("a3",)
        and not any("a3" in (*step.first, *step.second) for step in accounts(r)["GBP"].steps)
    ),
    "end_use_disagreement": lambda r: says(r.contested, "bed nets or ambulances"),
    "confiscated_exceeds_returned": lambda r: (
        total(r, AmountStage.CONFISCATED, "GBP") > total(r, AmountStage.AGREED, "GBP")
    ),
    "voluntary_component": lambda r: (
        avenue(r, Avenue.VOLUNTARY_RETURN)
        and [AmountScope.PART] == [a.scope for a in r.amounts if says([a.remark], "voluntary repatriation")]
    ),
    "account_in_third_country": lambda r: (Vehicle.STATE_BANK_ACCOUNT_THIRD_COUNTRY,) == r.vehicles,
    "settlement_between_state_and_suspect": lambda r: (
        instrument_of(r).kind is InstrumentKind.SETTLEMENT
        and ["Jurisdiction", "Person"] == [type(BUNDLE.get(party.actor)).__name__ for party in instrument_of(r).parties]
    ),
    "foreign_ncb_order": lambda r: (
        avenue(r, Avenue.NON_CONVICTION_BASED)
        and ["PER"] == [BUNDLE.measures[m.executes].jurisdiction for m in measures(r) if m.executes]
    ),
    "year_only_confiscation": lambda r: ["year"] == [date.precision.code for date in r.dates_of(EventKind.CONFISCATED)],
    "framework_then_agreement": lambda r: (
        [InstrumentLevel.FRAMEWORK] == [BUNDLE.instruments[i].level for i in instrument_of(r).follows]
    ),
    "open_ended_future_assets": lambda r: arrangement_of(r).open_ended is Answer.YES,
    "consensus_governance": lambda r: DecisionRule.CONSENSUS in [body.rule for body in arrangement_of(r).bodies],
    "follow_on_agreement_same_fund": lambda r: (
        [r.vehicles]
        == [
            other.vehicles
            for other in BUNDLE.returns.values()
            if other.arrangements and other.arrangements == arrangement_of(r).follows
        ]
    ),
    "opaque_return": lambda r: (
        not r.instruments
        and (Vehicle.UNSPECIFIED,) == r.vehicles
        and [EndUse.UNSPECIFIED] == [a.use for a in r.allocations]
    ),
    "statutory_unilateral_mechanism": lambda r: (
        instrument_of(r).kind is InstrumentKind.STATUTE and r.allocations[0].decided_by is DecidedBy.STATUTE
    ),
    "immovable_unsold": lambda r: (
        not {asset.id for asset in assets(r) if asset.kind is AssetKind.REAL_ESTATE}
        & {source for asset in assets(r) for source in asset.derived_from}
    ),
    "origin_state_challenges_in_court": lambda r: says(r.contested, "challenges it in court"),
    "direct_compensation_to_state": lambda r: (
        avenue(r, Avenue.COMPENSATION_BY_COMPANY) and [Vehicle.TREASURY_BUDGET] == [t.vehicle for t in r.transfers]
    ),
    "small_share_of_total_sanctions": lambda r: (
        total(r, AmountStage.TRANSFERRED, "USD") * 4 < total(r, AmountStage.TOTAL_SANCTIONS, "USD")
    ),
    "interest_component": lambda r: [Answer.YES] == [a.includes_interest for a in amounts(r, AmountStage.TRANSFERRED)],
    "reversal": lambda r: MeasureStatus.REVERSED in [step.status for measure in measures(r) for step in measure.steps],
    "limitation_period": lambda r: says(r.contested, "limitation period"),
    "special_statute": lambda r: avenue(r, Avenue.SPECIAL_STATUTE),
    "long_frozen": lambda r: (
        20 < year(r.dates_of(EventKind.CONFISCATED)[0]) - year(r.dates_of(EventKind.FROZEN)[0])
        and measures(r)[0].kind is MeasureKind.FREEZING
    ),
    "unconditional_return": lambda r: (
        r.allocations[0].decided_by is DecidedBy.ORIGIN and says([r.allocations[0].description], "full discretion")
    ),
    "non_state_jurisdiction_as_origin": lambda r: (
        JurisdictionKind.STATE not in [kind_of(actor) for actor in r.acting_as(ReturnRole.ORIGIN)]
    ),
    "civil_action_for_lack_of_mla_treaty": lambda r: (
        avenue(r, Avenue.DIRECT_RECOVERY_CIVIL_ACTION)
        and says(
            [said for citation in r.citations for said in citation.supports],
            "because no mutual legal assistance arrangement",
        )
    ),
    "multi_currency_holdings": lambda r: says(said_of_amounts(r), "mixed holdings in euros"),
    "tranches_sum_to_order": lambda r: (
        total(r, AmountStage.ORDERED, "SGD")
        == sum(amount.money.amount for t in r.tranches for amount in r.amounts if amount.key in t.amounts)
    ),
    "return_without_confiscation": lambda r: (
        not amounts(r, AmountStage.CONFISCATED)
        and MeasureKind.CONFISCATION not in [measure.kind for measure in measures(r)]
    ),
    "end_use_dispute": lambda r: says(r.contested, "demining"),
    "interest": lambda r: says(said_of_amounts(r), "may include interest"),
    "simple_bilateral": lambda r: 2 == len(r.participants) == len(arrangement_of(r).parties),
    "multi_currency": lambda r: 1 < len({a.money.currency for a in amounts(r, AmountStage.TRANSFERRED)}),
    "growth_by_interest": lambda r: (
        amounts(r, AmountStage.TRANSFERRED, "GBP")[0].money > amounts(r, AmountStage.FROZEN, "GBP")[0].money
    ),
    "victims_as_adverse_claimants": lambda r: (
        described_as(r, ReturnRole.ADVERSE_CLAIMANT) == [claim.description.en for claim in claims(r)]
        and says([claim.description for claim in claims(r)], "victims class")
    ),
    "ordered_vs_collected": lambda r: total(r, AmountStage.ORDERED, "USD") > total(r, AmountStage.COLLECTED, "USD") > 0,
    "unrelated_offence_insider_trading": lambda r: (
        [DisposalBasis.NOT_UNDER_CONVENTION] == [basis.kind for basis in r.bases]
        and says([basis.description for basis in r.bases], "insider trading")
        and Answer.NO is r.within_scope
    ),
    "unilateral_spending": lambda r: (
        instrument_of(r).kind is InstrumentKind.UNILATERAL_DECISION
        and {DecidedBy.TRANSFERRING} == {allocation.decided_by for allocation in r.allocations}
    ),
    "not_paid_to_origin_government": lambda r: (
        (Vehicle.TRANSFERRING_STATE_AGENCY,) == r.vehicles
        and not {spent.recipient for spent in r.disbursements} & set(r.acting_as(ReturnRole.ORIGIN))
    ),
    "partial_breakdown": lambda r: total(r, AmountStage.DISBURSED, "GBP") < total(r, AmountStage.CONFISCATED, "GBP"),
    "later_court_refusal": lambda r: r.dates_of(EventKind.COURT_REFUSAL)[0].surely_after(
        r.dates_of(EventKind.TRANSFERRED)[0]
    ),
    "no_deduction_reported": lambda r: (
        [False] == [deduction.reduces for deduction in r.deductions] and says(r.uncertain, "no fee or tax was kept")
    ),
    "exact_pence_vs_rounded": lambda r: (
        [Bound.EXACT, Bound.ABOUT] == [amount.bound for amount in amounts(r, AmountStage.AGREED)]
    ),
    "typo_in_official_release": lambda r: ["a2"] == [a.key for a in linked(r, AmountRelation.ALTERNATIVE_REPORT)],
    "two_order_dates": lambda r: (
        1 == len(r.dates_of(EventKind.CONFISCATED)) and 1 == len(r.dates_of(EventKind.ORDERED))
    ),
    "non_monetary": lambda r: AssetKind.REAL_ESTATE is assets(r)[0].kind,
    "value_is_purchase_price": lambda r: says(said_of_amounts(r), "purchase price, not sale price"),
    "fruits_of_property": lambda r: (
        assets(r)[1].derivation is Derivation.INCOME and (assets(r)[0].id,) == assets(r)[1].derived_from
    ),
    "uncac_as_sole_basis": lambda r: (
        [(DisposalBasis.CONVENTION, "uncac")] == [(basis.kind, basis.instrument) for basis in r.bases]
    ),
    "confiscation_without_conviction": lambda r: avenue(r, Avenue.NON_CONVICTION_BASED),
    "returned_to_prior_owner_entity": lambda r: (
        [r.beneficiaries[0].description] == [t.description for t in r.transfers]
        and described_as(r, ReturnRole.RECIPIENT) == [r.beneficiaries[0].description.en]
    ),
    "currency_changes_between_stages": lambda r: (
        ["AUD", "USD"] == [amount.money.currency.code for amount in r.amounts]
        and not linked(r, AmountRelation.EQUIVALENT)
    ),
    "dual_currency_same_sum": lambda r: ["a2"] == [a.key for a in linked(r, AmountRelation.EQUIVALENT)],
    "no_returning_state": lambda r: () == r.acting_as(ReturnRole.TRANSFERRING),
    "direct_compensation": lambda r: (
        {OrganizationKind.COMPANY} == {kind_of(transfer.payer) for transfer in r.transfers}
    ),
    "victim_status_denied": lambda r: [ClaimStatus.DISMISSED] == [claim.status for claim in claims(r)],
}


@pytest.mark.parametrize(("id_", "shape"), [(fact["id"], shape) for fact in FACTS for shape in fact["shape"]])
def test_every_shape_is_visible(id_, shape):
    """Whatever the compiler of the facts remarked on can be seen in the records."""
    assert SHAPES[shape](BUNDLE.returns[id_]), shape


# ── what the records add ─────────────────────────────────────────────────────────────────────────


def test_abacha_one_is_six_totals_side_by_side():
    """Six totals of one return stand side by side, none is chosen, and the first instalment is none of them."""
    record = BUNDLE.returns["che-nga-abacha-1-2005"]
    (beside,) = [step for step in accounts(record)["USD"].steps if step.kind is StepKind.SIDE_BY_SIDE]
    assert ("a1", "a3", "a4", "a5", "a6", "a7") == beside.first
    assert [458, 460, 505.5, 700, 723, 730] == [
        float(amount.money.amount) / 1e6 for amount in record.amounts if amount.key in beside.first
    ]
    assert (("a2",), ("a1",)) == (record.tranches[0].amounts, record.amounts[1].linked(AmountRelation.COMPONENT))


RELATIONS = {
    # what the notes and tranches of the facts show of how figures stand to each other; all else is not known
    AmountRelation.COMPONENT: {
        "che-nga-abacha-1-2005 a2 a1",  # "already transferred when announced", first tranche
        "che-nga-abacha-2-2017 a6 a3",  # "difference presumed to be interest"
        "usa-nga-galactica-2025 a2 a1",  # allocations of what was agreed
        "usa-nga-galactica-2025 a3 a1",
        "che-kaz-2-2012 a3 a1",  # "energy efficiency grant"
        "fra-gnq-obiang-pending a3 a2",  # "estimate for the mansion", of an "estimated total"
        "gbr-tza-standard-bank-2016 a1 a2",  # "compensation principal", "principal plus interest"
        "gbr-tza-standard-bank-2016 a2 a5",  # "sanction components", of the total sanctions
        "gbr-tza-standard-bank-2016 a3 a5",
        "gbr-tza-standard-bank-2016 a4 a5",
        "hkg-mac-ao-man-long-2009 a4 a1",  # "20m plus 2m interest"
        "hkg-mac-ao-man-long-2009 a5 a1",
        "sgp-mys-1mdb-2019 a2 a1",  # tranches of what was ordered
        "sgp-mys-1mdb-2019 a3 a1",
        "gbr-tcd-griffiths-2018 a2 a1",  # "listed disbursements sum to less than 4.4m"
        "gbr-tcd-griffiths-2018 a3 a1",
        "gbr-tcd-griffiths-2018 a4 a1",
        "gbr-tcd-griffiths-2018 a5 a1",
    },
    AmountRelation.EQUIVALENT: {
        "lie-nga-abacha-2014 a3 a2",  # "press conversion of EUR 167m"
        "irl-nga-abacha-2020 a3 a2",  # "figure given with the EUR amount; not a separate sum"
        "jey-ken-windward-2022 a3 a2",  # "press conversion"
        "che-uzb-2022 a2 a1",  # "press conversion"
        "gbr-mac-ao-man-long-2015 a2 a1",  # "press figure", of the same month
        "sgp-chn-li-huabo-2017 a2 a1",  # "press conversion"
        "che-tkm-undp-2020 a2 a1",  # "same sum"
    },
    AmountRelation.ALTERNATIVE_REPORT: {
        "che-nga-abacha-1-2005 a3 a1",  # "press figure for the same package"
        "irl-nga-abacha-2020 a2 a1",  # another figure for what was agreed
        "gbr-mda-filat-2021 a2 a1",  # "likely a typing error"
    },
    AmountRelation.OVERLAPPING: {
        "che-nga-abacha-1-2005 a4 a1",  # "six public totals differ in scope"
        "che-nga-abacha-1-2005 a5 a1",
        "che-nga-abacha-1-2005 a6 a1",
        "che-nga-abacha-1-2005 a7 a1",
    },
    AmountRelation.CUMULATIVE: {
        "usa-nga-abacha-2022 a2",  # "cumulative US returns claimed on execution"
        "gbr-nga-alamieyeseigha-2006 a4",  # "worldwide total stated by the database"
        "che-per-montesinos-2002 a4",  # "total for the year"
        "che-uzb-2022 a3",  # "fund total after the 2025 agreement"
        "hkg-mac-ao-man-long-2009 a3",  # "total recovered from Hong Kong"
    },
    AmountRelation.TOTAL_OF: {"sgp-phl-marcos-2014 a3 a1 a2"},  # "approximate combined value, not additive"
    AmountRelation.SEPARATE: {
        "lie-nga-abacha-2014 a1 a2",  # two tranches
        "lie-nga-abacha-2014 a2 a1",
        "gbr-nga-alamieyeseigha-2006 a1 a3",  # cash and real estate
        "gbr-nga-alamieyeseigha-2006 a3 a1",
        "fra-uzb-2022 a1 a2",  # two tranches
        "fra-uzb-2022 a2 a1",
        "corp-cri-alcatel-2010 a1 a2",  # two payees
        "corp-cri-alcatel-2010 a2 a1",
    },
}


@pytest.mark.parametrize("relation", AmountRelation)
def test_amounts_are_related_only_as_the_facts_show(relation):
    """No figure is said to be part, equivalent, double or total of another unless the facts tell so."""
    found = {
        " ".join((record.id, amount.key, *link.to))
        for record in BUNDLE.returns.values()
        for amount in record.amounts
        for link in amount.links
        if link.kind is relation
    }
    assert RELATIONS[relation] == found


def test_scope_and_interest_are_recorded_only_as_the_facts_show():
    """A wider or narrower scope, and whether interest is included, stand only with the figures whose notes say so."""
    scopes = {
        (record.id, amount.key): amount.scope
        for record in BUNDLE.returns.values()
        for amount in record.amounts
        if amount.scope
    }
    interest = {
        (record.id, amount.key): amount.includes_interest
        for record in BUNDLE.returns.values()
        for amount in record.amounts
        if amount.includes_interest is not Answer.UNKNOWN
    }
    assert {
        ("usa-nga-abacha-2022", "a2"): AmountScope.JURISDICTION,
        ("gbr-nga-alamieyeseigha-2006", "a4"): AmountScope.CASE_WORLDWIDE,
        ("che-per-montesinos-2002", "a2"): AmountScope.PART,
        ("che-per-montesinos-2002", "a3"): AmountScope.PART,
        ("che-uzb-2022", "a3"): AmountScope.FUND,
        ("che-uzb-2022", "a4"): AmountScope.FUND,
        ("hkg-mac-ao-man-long-2009", "a3"): AmountScope.JURISDICTION,
        ("gbr-ken-smith-ouzman-2017", "a2"): AmountScope.CASE_WORLDWIDE,  # the bribes paid in Kenya are a part of it
        ("sgp-phl-marcos-2014", "a4"): AmountScope.PART,  # "scope differs"
        ("sgp-phl-marcos-2014", "a5"): AmountScope.PART,
        ("corp-cri-alcatel-2010", "a3"): AmountScope.JURISDICTION,  # a settlement in another State
    } == scopes
    assert {
        ("gbr-tza-standard-bank-2016", "a1"): Answer.NO,
        ("gbr-tza-standard-bank-2016", "a2"): Answer.YES,
        ("hkg-mac-ao-man-long-2009", "a1"): Answer.YES,
        ("hkg-mac-ao-man-long-2009", "a4"): Answer.NO,
    } == interest


def test_money_is_added_up_only_where_the_facts_show_separate_sums():
    """Five sums are made of parts that the facts show to be apart; all else is single, left out or disputed."""
    sums = {
        (record.id, account.currency.code, line.stage.code, str(line.sum.amount))
        for record in BUNDLE.returns.values()
        for account in accounts(record).values()
        for line in account.lines
        if line.status is LedgerLineStatus.SUM
    }
    assert {
        ("lie-nga-abacha-2014", "EUR", "transferred", "174500000"),
        ("usa-nga-galactica-2025", "USD", "allocated", "52880000"),
        ("fra-uzb-2022", "USD", "transferred", "20000000"),
        ("gbr-tcd-griffiths-2018", "GBP", "disbursed", "3650000"),
        ("corp-cri-alcatel-2010", "USD", "transferred", "20000000"),
    } == sums


UNRELATED = {
    ("che-nga-abacha-1-2005", "USD", "transferred", ("a2", "a4", "a5", "a6", "a7")),
    ("gbr-nga-alamieyeseigha-2006", "USD", "confiscated", ("a1", "a2", "a3")),
    ("che-per-montesinos-2002", "USD", "transferred", ("a1", "a3")),
}


def test_claims_of_which_nobody_knows_how_they_are_related_are_unrelated():
    """In three lines the amounts contradict nothing, and still nobody may add them up."""
    found = {
        (record.id, account.currency.code, line.stage.code, line.counted)
        for record in BUNDLE.returns.values()
        for account in accounts(record).values()
        for line in account.lines
        if line.status is LedgerLineStatus.UNRELATED
    }
    assert UNRELATED == found


def test_transfers_are_those_that_the_facts_date():
    """Every leg rests on a dated amount or event of the fact, and none stands for what is not said to have moved."""
    for fact in FACTS:
        moved = {"transferred", "transferred_first", "handed_over", "distributed", "sold_and_returned"}
        dates = {said["date"] for said in fact["dates"] if said["event"] in moved}
        dates |= {said["date"] for said in fact["amounts"] if said["status"] == "transferred" and "date" in said}
        days = [date for transfer in return_of(fact).transfers for date in ends(transfer.on)]
        known = dates | PERIODS.get(fact["id"], set())
        assert [] == [day for day in days if day not in known], fact["id"]


PERIODS = {
    "che-nga-abacha-1-2005": {"2005-09-27"},  # "already transferred when announced"
    "gbr-tza-standard-bank-2016": {"2016-05-17"},  # "reported 17 May 2016 as recent"
    "sgp-mys-1mdb-2019": {"2018-09", "2019-03"},  # "credited between September 2018 and March 2019"
    "sgp-chn-li-huabo-2017": {"2017-03-10"},  # "date of transfer not found, only announcement"
}
"""Days before or after which money moved, where a note tells them."""


def ends(on):
    return [str(end) for end in (on.start, on.end) if end] if isinstance(on, Period) else [str(on)]


def test_measures_begin_when_the_facts_say_so():
    """Every dated step of a measure has a date that the fact gives, of an event or of property, with its sources."""
    for fact in FACTS:
        dated = {(said["date"], tuple(cited(fact, said))) for said in fact["dates"]}
        frozen = [said for said in fact["amounts"] if "frozen" == said["status"] and "date" in said]
        valued = [said for number, said in enumerate(fact["amounts"], start=1) if (fact["id"], f"a{number}") in VALUED]
        for date in {said["date"] for said in (*valued, *frozen)}:
            said_then = [url for said in valued if said["date"] == date for url in cited(fact, said)]
            dated.add((date, tuple(said_then)))
            dated |= {(date, tuple(cited(fact, said))) for said in frozen if said["date"] == date}
        steps = [
            (str(step.on), tuple(addresses(step.citations))) for m in measures(return_of(fact)) for step in m.steps
        ]
        assert [] == [step for step in steps if step not in dated], fact["id"]


FINAL = {
    "lie-nga-abacha-2014-confiscation": ("final_appeal_dismissed", "2013-03"),
    "che-per-rothschild-2023-enforcement": ("final_decision", "2023-05"),
    "fra-gnq-obiang-pending-confiscation": ("final_conviction", "2021-07"),
}


def test_decisions_are_final_where_an_event_of_the_facts_made_them_so():
    """Three measures are final, each since the event that the fact calls final."""
    final = [said for fact in FACTS for said in fact["dates"] if said["event"].startswith("final_")]
    assert sorted(FINAL.values()) == sorted((said["event"], said["date"]) for said in final)
    found = {m.id: str(m.final_since) for m in BUNDLE.measures.values() if m.final is Answer.YES}
    assert {measure: date for measure, (_, date) in FINAL.items()} == found


def test_all_wording_is_bilingual_and_marked_as_ours():
    """Every text is there in both languages and marked as derived, but for names, which their sources print."""
    for record in BUNDLE.records:
        for path, value in nested(record):
            if isinstance(value, Text):
                assert () == value.missing, (record.id, path)
                named = isinstance(record, Organization) and path == ("name",)
                assert named or ("en", "zh") == value.derived, (record.id, path)


MONEY = {
    "美元": "USD",
    "英镑": "GBP",
    "欧元": "EUR",
    "港元": "HKD",
    "瑞士法郎": "CHF",
    "澳门元": "MOP",
    "新加坡元": "SGD",
}


@every_fact
def test_sums_in_chinese_words_name_their_currency(fact):
    """A sum that is told in words has its currency in Chinese, and it is one of the currencies of its record."""
    record = return_of(fact)
    currencies = {amount.figure.currency.code for amount in record.amounts if amount.money}
    for path, value in nested(record):
        if isinstance(value, Text) and re.search("[0-9][万亿]", value.zh):
            named = {code for word, code in MONEY.items() if word in value.zh}
            assert named, (path, value.zh)
            assert named <= currencies, (path, value.zh)


@every_fact
def test_titles_in_chinese_have_a_verb(fact):
    """A title says what is done, and only intends it where there is no instrument yet to do it by."""
    title = return_of(fact).title.zh
    assert [verb for verb in ("返还", "支付", "汇往", "用于", "进行", "设立", "执行") if verb in title]
    assert ("none_yet" == fact["instrument"]["type"]) is ("拟" in title)


@pytest.mark.parametrize(
    "word", ["loot", "stolen", "offender", "kleptocra", "赃", "犯罪分子", "掠夺", "香港特", "台湾"]
)
def test_our_own_wording_is_neutral(word):
    """No title, remark or id of ours gives a verdict; names of offices and addresses stay as they are."""
    for record in BUNDLE.records:
        assert word not in record.id
        texts = [text for path, text in nested(record) if isinstance(text, Text) and path != ("name",)]
        texts = [text for text in texts if text.en not in map(in_full, UNNAMED)]  # the title of an office among them
        assert [] == [text for text in texts if word in text.zh or word in text.en.lower().split()], record.id


def test_nobody_is_called_an_offender_and_persons_are_few():
    """Only one natural person has a record: he settled, which says nothing of guilt."""
    assert [("Victor Venero Garrido", None)] == [
        (record.name, record.nationality) for record in BUNDLE.records if isinstance(record, Person)
    ]


def test_the_rules_find_nothing_wrong():
    """The library's own rules find no error in the data and nothing that they would warn of."""
    assert [] == [f for f in check(BUNDLE).findings if f.severity is not Severity.INFORMATION]


def test_no_local_term_is_left():
    """Whatever the facts name has a code."""
    assert [] == [(r.id, path) for r in BUNDLE.records for path, value in nested(r) if isinstance(value, LocalTerm)]


OUTCOMES = {
    # what the status, the notes and the mechanisms of the facts support; nothing else has an outcome
    "completed": {"full"},
    "completed_disputed": {"full"},
    "ordered": {"pending"},
    "pending": {"pending"},
    "pending_disputed": {"pending"},
    "confiscated_awaiting_disposal": {"pending"},
    "signed": set(),
    "disputed_end_use": set(),
    "implementing": set(),
}
OUTCOMES_SAID_ELSEWHERE = {
    "gbr-ken-smith-ouzman-2017": {"in_kind"},  # vehicle: goods in kind
    "gbr-tcd-griffiths-2018": {"spent_for_population"},  # spent by the transferring side's agency and its partners
    "sgp-mys-1mdb-2019": {"partial"},  # "balance then outstanding"
    "aus-chn-li-jixiang-2010": {"compensation_paid"},  # end use: compensation of the victim
    "corp-cri-alcatel-2010": {"compensation_paid"},  # direct compensation
}


@every_fact
def test_outcomes(fact):
    """A return has the outcome that its fact supports, which is doubtful where completion was inferred."""
    outcomes = return_of(fact).outcomes
    expected = OUTCOMES_SAID_ELSEWHERE.get(fact["id"], OUTCOMES[fact["status"]])
    assert expected == {outcome.kind.code for outcome in outcomes}
    if any("completion inferred" in words for words in fact["uncertain"]):
        assert [Answer.YES] == [outcome.doubtful for outcome in outcomes]


def test_sanctions_rest_on_amounts_that_are_sanctions():
    """Each fine, disgorgement or cost of the facts is a sanction, of the amount that has the stage."""
    stages = {"fined": "fine", "disgorged": "disgorgement", "costs": "costs"}
    expected = {
        (fact["id"], f"a{number}", stages[said["status"]])
        for fact in FACTS
        for number, said in enumerate(fact["amounts"], start=1)
        if said["status"] in stages
    }
    found = {(r.id, sanction.amount, sanction.kind.code) for r in BUNDLE.returns.values() for sanction in r.sanctions}
    assert expected == found


@every_fact
def test_identifiers_stand_in_the_addresses_of_sources(fact):
    """Numbers of others are those in the address of a source, to the letter."""
    record = return_of(fact)
    for identifier in record.identifiers:
        assert identifier.url in [source["url"] for source in fact["sources"]]
        assert re.search(rf"(?<![\w]){re.escape(identifier.value)}(?![\w-])", identifier.url)
    databases = [source["url"] for source in fact["sources"] if "corruption-cases/node" in source["url"]]
    assert set(databases) <= {identifier.url for identifier in record.identifiers}


def test_targets_and_results_are_counts_that_the_facts_give():
    """What is planned and what was reached, apart from money, is told in notes, remarks and the address of a page."""
    targets = {(r.id, str(t.quantity.number), t.quantity.unit.en) for r in BUNDLE.returns.values() for t in r.targets}
    results = {(r.id, str(t.quantity.number), t.quantity.unit.en) for r in BUNDLE.returns.values() for t in r.results}
    assert {
        ("irl-nga-abacha-2020", "3", "road and bridge projects"),
        ("usa-nga-alamieyeseigha-2023", "8", "health centres"),
        ("gbr-mda-filat-2021", "566", "personal assistants"),
    } == targets
    assert {("gbr-tcd-griffiths-2018", "150000", "people")} == results


def test_positions_are_those_that_the_facts_report():
    """Five views, of States and of organizations that no source names."""
    found = {
        (record.id, position.actor, position.view.code)
        for record in BUNDLE.returns.values()
        for position in record.positions
    }
    assert {
        ("gbr-nga-ibori-2021", None, "proposed"),
        ("gbr-ken-smith-ouzman-2017", "GBR", "proposed"),
        ("gbr-ken-smith-ouzman-2017", "KEN", "proposed"),
        ("fra-gnq-obiang-pending", "GNQ", "objected"),
        ("che-ago-1-2005", None, "criticized"),
    } == found


@pytest.mark.parametrize(
    "said", ["UK", "SAR", "Tanzania", "Moldova", "Hong Kong", "Macao", "The Gambia", "judgment", "MoU"]
)
def test_places_bear_the_names_of_the_register(said):
    """No text has a State, a territory or a spelling in another form than the United Nations use."""
    full = {
        "Tanzania": "United Republic of Tanzania",
        "Moldova": "Republic of Moldova",
        "Hong Kong": "Hong Kong, China",
        "Macao": "Macao, China",
    }.get(said)
    texts = {value.en for record in BUNDLE.records for _, value in nested(record) if isinstance(value, Text)}
    found = [re.sub(rf"{full}|Hong Kong dollars|Macao patacas", "", text) if full else text for text in texts]
    assert [] == [text for text in found if re.search(rf"(?<!\w){said}(?!\w)", text)]


def test_the_file_is_what_the_script_makes(capsys):
    """The script makes the checked-in file out of the facts again, to the letter."""
    script = runpy.run_path(str(HERE.parent / "scripts" / "returns.py"))
    assert (0, "") == (script["main"]([]), capsys.readouterr().out)
