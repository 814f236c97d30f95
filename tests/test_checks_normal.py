"""Nearly failing: for every rule, the closest record that a practitioner would find normal, of which it says nothing.

A rule that speaks of what is usual is worse than none, since soon nobody listens. So no rule is without a case here.
"""

import pytest

from assetrecovery import bundled, reference_data, to_plain
from assetrecovery.checks import rules
from tests import test_checks, test_checks_arrangements
from tests.sound import (
    AGREED,
    CHF,
    CITED,
    COMPLETED,
    COSTS,
    FIRST,
    INCOMPLETE,
    NOTHING_MOVED,
    OBTAINED,
    OF,
    ONWARD,
    PART,
    ROADS,
    SO_FAR,
    SPENT,
    Change,
    also,
    amount,
    drop,
    due,
    event,
    found_after,
    link,
    money,
    open_claim,
    put,
    text,
    total_of_two_currencies,
)

DOCKET = {"scheme": "court_docket", "value": "1 B 2"}
"""A number that a court gives."""

HELD = "wg2-11"
"""The eleventh meeting, a record of the meeting's bundle."""

REPORT = "cac-cosp-wg2-2017-4"
"""Its report, another record of that bundle."""

CONTENTS = [to_plain(section) for section in bundled("wg2-11").documents[REPORT].contents]
"""The sections of that report."""

OTHER = f"{OF}/amounts/10"
"""The place after the last amount of the sound return."""

KEPT = put(OTHER, amount("kept", "retained", "1"))
NOT_OF_PUBLIC_FUNDS = put(f"{OF}/bases/0/kind", "art57_3_c")


def written(kind: str, on: str) -> Change:
    """Add a document that the figure on costs cites, and nothing else."""
    page = {"type": "document", "id": "page", "kind": kind, "title": text("Page"), "date": on}
    return also(put("page", page), put(f"{COSTS}/citations", [{"document": "page"}]))


def another(number: int, held: str) -> Change:
    """Add a meeting of the same body."""
    return put("another", {"type": "meeting", "id": "another", "body": "wg2", "number": number, "held": held})


MEETING: dict[str, list[tuple[str, Change]]] = {
    "provision_exists": [("the last article of the Convention", put("cosp-res-6-2-b/provisions", ["UNCAC 71"]))],
    "id_of_one_kind": [
        ("a State of the base described anew", put("TUV", to_plain(reference_data().jurisdictions["TUV"]))),
    ],
    "identifiers_once": [
        (
            "one number in two countries",
            put("wg2/identifiers", [{**DOCKET, "jurisdiction": "CHE"}, {**DOCKET, "jurisdiction": "NGA"}]),
        ),
    ],
    "identifier_of_one_record": [
        (
            "one docket for two acts",
            also(put("cosp-res-6-2/identifiers", [DOCKET]), put("cosp-res-6-3/identifiers", [DOCKET])),
        ),
    ],
    "attendance_once": [("two bodies of one programme", put(f"{HELD}/attendance/97/category", "programme_or_fund"))],
    "parties_are_represented": [
        (
            "a signatory observes",
            put(f"{HELD}/attendance/104", {"actor": "BTN", "category": "signatory", "capacity": "observer"}),
        ),
    ],
    "category_fits_actor": [
        (
            "an entity with a standing invitation that is now a State",
            put(f"{HELD}/attendance/104", {"actor": "COK", "category": "other_entity", "capacity": "observer"}),
        ),
    ],
    "attending_parties_were_parties": [
        ("a party since the January before", put(f"{HELD}/attendance/9/actor", "BLZ")),
    ],
    "states_in_english_order": [("a name that begins with another", put(f"{HELD}/attendance/36/actor", "GNB"))],
    "officers_attend": [("a secretary comes from no State that attends", put(f"{HELD}/officers/1/state", "DNK"))],
    "established_not_continued": [
        (
            "how it was established is not recorded",
            also(drop("wg2/established_by"), put("wg2/continued_by/0", "cosp-res-1-4")),
        ),
    ],
    "continuing_in_order": [("a session that did not speak of it", drop("wg2/continued_by/2"))],
    "resolution_of_its_session": [("its session is not recorded", drop("cosp-res-6-2/meeting"))],
    "mandate_letters_consecutive": [("an opening paragraph without a letter", drop("cosp-res-6-2-d/letter"))],
    "items_numbered_consecutively": [("an agenda that ends sooner", drop(f"{HELD}/agendas/1/items/9"))],
    "annotation_of_an_item": [("a note to an item with parts", put(f"{HELD}/agendas/0/annotations/4/item", "4"))],
    "programme_of_the_agenda": [
        ("an item with parts taken up as one", put(f"{HELD}/programmes/0/sittings/2/entries/0/item", "4")),
    ],
    "every_item_scheduled": [
        ("a part taken up with its item", put(f"{HELD}/programmes/0/sittings/2/entries/0/item", "4")),
    ],
    "sittings_within_the_meeting": [("late on the last day", put(f"{HELD}/programmes/0/sittings/3/end", "23:59"))],
    "adopted_during_the_meeting": [("adopted on a day of that month", put(f"{HELD}/report_adopted_on", "2017-08"))],
    "report_after_agenda": [("a meeting of one day", put(f"{HELD}/agendas/1/adopted_on", "2017-08-25"))],
    "agendas_differ": [("the same items, adopted on an unknown day", drop(f"{HELD}/agendas/1/adopted_on"))],
    "documents_of_the_meeting": [("nobody listed the documents", put(f"{HELD}/documents", []))],
    "sections_without_gaps": [
        (
            "a section told without its parts",
            also(drop(f"{REPORT}/contents/9"), drop(f"{REPORT}/contents/8")),
        ),
    ],
    "recommendation_in_the_conclusions": [
        ("a report without conclusions of its own", put(f"{REPORT}/contents/11/item", "6")),
    ],
    "recommendation_parts_consecutive": [("a paragraph with a first part", put("wg2-11-rec-67/part", "a"))],
    "panel_of_an_item": [("a panel on part of an item", put("wg2-11-panel-5/item", "4(a)"))],
    "presenting_states_attend": [("the Secretariat presents", put("wg2-11-panel-5-esp/presenter", "unodc"))],
    "speaking_states_attend": [("the Secretariat speaks", put("wg2-11-p8/speaker/actor", "unodc"))],
    "citation_within_the_report": [
        ("its last paragraph", put("wg2-11-p8/citations/0/at", "paragraph 76")),
        (
            "a report of which only the first sections are recorded",
            also(put(f"{REPORT}/contents", CONTENTS[:6]), put("wg2-11-p8/citations/0/at", "paragraph 77")),
        ),
        (
            "an agenda that is not recorded",
            also(put(f"{HELD}/agendas", []), put("wg2-11-p8/citations/0/at", "paragraph 77")),
        ),
    ],
    "resumes_its_own_session": [
        ("a session in two parts", also(another(11, "2017-08-01/2017-08-02"), put(f"{HELD}/resumes", "another"))),
    ],
    "held_during_the_session": [
        (
            "in the margins of a session of that week",
            also(another(7, "2017-08-21/2017-08-25"), put(f"{HELD}/held_during", "another")),
        ),
    ],
    "jointly_with_others": [("two bodies in one room", put(f"{HELD}/jointly_with", ["cosp"]))],
}
"""ChangeSet to the eleventh meeting, by the rule that must have nothing to say."""

RETURN: dict[str, list[tuple[str, Change]]] = {
    "text_in_both_languages": [("a short name as one document prints it", put("agency/short_name", {"en": "AG"}))],
    "claims_have_sources": [
        ("what was computed names the amounts instead", also(
            drop(f"{COSTS}/citations"), put(f"{COSTS}/computed_from", ["obtained", "agreed"]))),
        ("nobody looked for the clause", put("arrangement/clauses/0", {"kind": "misuse", "present": "unknown"})),
    ],
    "participants_have_sources": [
        ("each part has its own source", also(
            drop(f"{OF}/citations"), *(put(f"{OF}/participants/{n}/citations", CITED) for n in range(6)))),
    ],
    "scale_of_the_currency": [
        ("a share worked out by its formula", also(
            money(COSTS, "5.0000"), put(f"{COSTS}/formula", {"base": "obtained", "share": "5"}))),
        ("a converted sum", money(CHF, "92.0125")),
        ("a currency with three decimals", put(OTHER, amount("dinar", "valued", "9.125", "KWD"))),
    ],
    "currency_in_its_time": [
        ("paid in the month in which the code was withdrawn", also(INCOMPLETE, put(OTHER, amount(
            "marks", "transferred", "7", "DEM", on="2002-03", links=[link("separate")])))),
        ("an equivalent told in the old money", put(OTHER, amount(
            "marks", "transferred", "117", "DEM", on="2020-06", links=[link("equivalent", "first")]))),
        ("what another source dates in its time", also(INCOMPLETE, put(OTHER, amount(
            "marks", "transferred", "7", "DEM", on="2003", also_on=["2001"], links=[link("separate")])))),
    ],
    "negative_only_for_reversals": [
        ("a payment that was taken back", money(SPENT, "-40")),
    ],
    "equivalent_in_another_currency": [
        ("another report in the same currency", also(
            put(f"{CHF}/money", {"amount": "95", "currency": "USD"}),
            put(f"{CHF}/links", [link("alternative_report", "agreed")]))),
    ],
    "component_within_its_whole": [
        ("one component is the whole", money(PART, "95")),
        ("a component told with its interest", also(money(PART, "96"), put(f"{PART}/includes_interest", "yes"))),
        ("a whole told net of what was taken off", also(money(PART, "96"), put(f"{AGREED}/basis", "net"))),
        ("a component that another one takes back", also(
            money(PART, "97"), put(OTHER, amount("back", "disbursed", "-2", links=[
                link("component", "agreed")])))),
        ("a rounded whole", also(money(PART, "95.4"), put(f"{AGREED}/bound", "about"))),
    ],
    "figure_not_after_its_source": [
        ("the day of the source itself", put(f"{COSTS}/as_of", "2023-06-30")),
        ("a page that is kept up", also(written("web_page", "2019"), put(f"{COSTS}/as_of", "2023"))),
        ("a data set that is kept up", also(written("dataset", "2019"), put(f"{COSTS}/as_of", "2023"))),
    ],
    "framework_without_amounts": [("an instrument on the case", put(f"{AGREED}/about", ["agreement"]))],
    "open_ended_without_fixed_total": [
        ("beside an open-ended arrangement, one with its total", also(
            put("frame-arrangement/instruments", ["frame", "agreement"]),
            put(f"{AGREED}/scope", "instrument"), put(f"{AGREED}/about", ["agreement"]))),
    ],
    "sanctions_are_not_returned": [
        ("a fine paid to the authority that imposed it", also(
            put(OTHER, amount("fine", "fined", "7")),
            put(f"{OF}/transfers/2", {"key": "leg-0", "amounts": ["fine"], "payee": "CHE"}))),
    ],
    "spent_within_received": [
        ("all that was received is spent", money(SPENT, "95")),
        ("two payments that may be one, told twice", also(
            money(SPENT, "60"), put(OTHER, amount("more", "disbursed", "60")))),
        ("interest was earned before it was spent", also(
            money(SPENT, "96"), put(OTHER, amount("grown", "interest", "1")), INCOMPLETE)),
    ],
    "received_within_transferred": [
        ("all arrived", put(OTHER, amount("in", "received", "95"))),
        ("interest arrived with it", put(OTHER, amount("in", "received", "96", includes_interest="yes"))),
    ],
    "returned_within_obtained": [
        ("a figure that may be rounded", also(money(OBTAINED, "99"), put(f"{OBTAINED}/bound", "stated"))),
        ("interest of unknown size lies between", also(
            money(OBTAINED, "99"), put(OTHER, {
                "key": "grown", "stage": "interest", "bound": "unstated", "citations": CITED}))),
    ],
    "deductions_within_obtained": [("all of it was taken off", also(money(COSTS, "100"), NOTHING_MOVED))],
    "return_can_be_compared": [("what was settled stands for it", put(f"{OBTAINED}/stage", "settled"))],
    "difference_is_explained": [
        ("what was retained explains it", also(money(OBTAINED, "101"), COMPLETED, KEPT, NOT_OF_PUBLIC_FUNDS)),
        ("a rounding explains it", also(money(OBTAINED, "101"), COMPLETED, put(f"{OBTAINED}/bound", "stated"))),
    ],
    "collected_within_ordered": [
        ("late interest is in it", also(
            money("case/amounts/1", "121"), put("case/amounts/1/includes_interest", "yes"))),
        ("an order told in round figures", also(
            money("case/amounts/1", "124"), put("case/amounts/0/bound", "about"))),
    ],
    "allocated_within_agreed": [
        ("all of it has its use", money(ROADS, "95")),
        ("a use in round figures", also(money(ROADS, "100"), put(f"{ROADS}/bound", "about"))),
    ],
    "shares_within_whole": [
        ("three shares in round figures", put(f"{OF}/allocations", [
            {"use": use, "share": share} for use, share in (("health", "34"), ("education", "33"), ("water", "34"))])),
        ("two proposals for one sum", put(f"{OF}/allocations", [
            {"use": use, "share": "60", "status": "proposed"} for use in ("health", "education")])),
        ("a use that took the place of one given up", put(f"{OF}/allocations", [
            {"use": "health", "share": "60", "status": "abandoned"}, {"use": "education", "share": "60"}])),
    ],
    "tranches_within_agreed": [("due is what was agreed", due("60", "35"))],
    "paid_within_due": [
        ("paid is what was due", due("60", "35")),
        ("paid with its interest", also(due("60", "34"), put(f"{FIRST}/includes_interest", "yes"))),
    ],
    "parts_within_whole": [
        ("the parts are the whole", put(OTHER, amount("rest", "agreed", "75", links=[link("component", "agreed")]))),
        ("a part of a part", put(OTHER, amount(
            "most", "agreed", "90", links=[link("component", "agreed"), link("total_of", "agreed-part")]))),
        ("the same money at two stages", put(OTHER, amount(
            "earmarked", "allocated", "90", links=[link("component", "agreed")]))),
        ("what may overlap", put(OTHER, amount("more", "agreed", "80", links=[
            link("component", "agreed"), link("overlapping", "agreed-part")]))),
    ],
    "formula_holds": [
        ("what was obtained less the costs", put(f"{AGREED}/formula", {"base": "obtained", "less": ["costs"]})),
        ("a third, to the cent", also(
            put(OTHER, amount("third", "valued", "33.33")),
            put(f"{OTHER}/formula", {"base": "obtained", "share": "33.3333"}))),
        ("a base in round figures", also(
            put(f"{OBTAINED}/bound", "about"), put(f"{AGREED}/formula", {"base": "obtained"}))),
        ("another sum was taken off than the formula gives, and both are told", also(
            put(OTHER, amount("by-formula", "valued", "6", links=[link("separate")])),
            put(f"{OBTAINED}/bound", "about"),
            put(f"{OF}/deductions/0/computed", "by-formula"),
            put(f"{OF}/deductions/0/formula", {"base": "obtained", "share": "6"}))),
        ("with interest on top", also(
            put(f"{AGREED}/formula", {"base": "obtained", "less": ["costs", "costs"]}),
            put(f"{AGREED}/includes_interest", "yes"))),
    ],
    "totals_within_one_currency": [
        ("a converted total", total_of_two_currencies("20")),
        ("converted at a rate of one, which is stated", total_of_two_currencies(
            "19", rate={"base": "EUR", "quote": "USD", "value": "1", "on": "2022-09", "source": "text"})),
        ("a currency at par", total_of_two_currencies("19", "PAB")),
    ],
    "total_covers_tranches": [
        ("the total of one fund", also(money(SO_FAR, "1"), put(f"{SO_FAR}/scope", "fund"))),
        ("a total up to the month before", also(money(SO_FAR, "1"), put(f"{SO_FAR}/as_of", "2020-05"))),
    ],
    "tranches_make_up_total": [
        ("a total of the year in which the last tranche moved", also(
            money(SO_FAR, "95"), put(f"{SO_FAR}/as_of", "2021"))),
    ],
    "deduction_has_basis": [
        ("what article 57 (4) says in one breath", put(f"{OF}/deductions/0/kind", "reasonable_expenses")),
        ("a kind that is in no list, and may be named there", put(f"{OF}/deductions/0/kind", "x-inquiry")),
    ],
    "retained_share_has_basis": [
        ("kept on another basis", also(KEPT, money(OBTAINED, "101"), NOT_OF_PUBLIC_FUNDS)),
        ("a share that was agreed in a clause", also(KEPT, money(OBTAINED, "101"), put(
            "arrangement/clauses/1", {"kind": "sharing", "present": "yes", "citations": CITED}))),
    ],
    "claims_agree": [
        ("a round figure of the same sum", put(OTHER, amount(
            "other", "agreed", "97", bound="about", rounded_to="5", links=[link("alternative_report", "agreed")]))),
        ("balances of two days", also(
            put(OTHER, amount("before", "frozen", "500", as_of="2013-05")),
            put(f"{OF}/amounts/11", amount("after", "frozen", "497", as_of="2013-06")))),
        ("what customs was told, and what an expert says", also(
            put(OTHER, amount("declared", "valued", "100")),
            put(f"{OF}/amounts/11", amount("appraised", "valued", "8000000")))),
    ],
    "events_in_order": [
        ("in one month", put(f"{OF}/events/0/on", "2016-05")),
        ("frozen again after a reversal", also(
            put(f"{OF}/events/0/on", "2017"), put(f"{OF}/events/5", event("reversed", "2016-12")))),
    ],
    "signed_before_in_force": [("in force on the day of signature", put("agreement/in_force", "2020-03-02"))],
    "terminated_after_it_began": [("ended in the year in which it began", put("annex/terminated", "2021"))],
    "amendment_after_the_original": [("amended within the year", put("annex/adopted", "2020"))],
    "transfer_after_signature": [
        ("in the year of the framework", put(f"{OF}/transfers/0/on", "2018")),
        ("into escrow before it was agreed", also(
            put(f"{OF}/transfers/0/on", "2017"), put(f"{OF}/transfers/0/vehicle", "escrow_account"))),
    ],
    "tranches_in_order": [("two tranches due in one month", put(f"{OF}/tranches/1/due", "2020-06"))],
    "legs_in_order": [
        ("both legs in one month", also(ONWARD, put(f"{OF}/transfers/1/on", "2020-06-01"))),
        ("another source dates it after", also(
            ONWARD, put(f"{OF}/transfers/1/on", "2020-05"),
            put(f"{OF}/transfers/1/other_dates", [{"on": "2020-07"}]))),
    ],
    "steps_in_order_of_time": [("a step of which only the year is known", put("arrangement/history/2/on", "2020"))],
    "steps_of_the_life_cycle": [
        ("told from the middle", put("arrangement/history", [{"status": "implementing", "on": "2021"}])),
    ],
    "measures_in_order": [
        ("frozen to enforce a confiscation", also(
            put("freeze/steps/0/on", "2017"), put("freeze/executes", "confiscation"))),
    ],
    "reversal_is_recorded": [
        ("told on both sides", also(
            put("house-freeze/reverses", ["freeze"]), put("freeze/steps/1", {"status": "reversed"}))),
    ],
    "request_contents": [("nobody knows what it held", drop("request/contents"))],
    "claims_settled_before_transfer": [
        ("into escrow while it is open", also(
            open_claim("2013"), *(put(f"{OF}/transfers/{n}/vehicle", "escrow_account") for n in range(2)))),
        ("made after all had moved", open_claim("2022")),
    ],
    "excluded_do_not_benefit": [
        ("one who is excluded settled, and benefits from nothing", put(
            f"{OF}/participants/6", {"actor": "barred", "roles": ["settling_holder"]})),
    ],
    "settling_holder_benefits": [("a holder who pays", put(f"{OF}/participants/5/roles/1", "payer"))],
    "benefit_in_state_of_origin": [("a use without a place", drop(f"{OF}/allocations/1/place"))],
    "monitor_is_not_implementer": [
        ("a joint committee on which the implementer sits", put(
            f"{OF}/monitoring/3", {"kind": "joint_committee", "by": ["agency", "CHE"]})),
    ],
    "auditor_is_neither": [("two auditors", put(f"{OF}/monitoring/1/by/1", "holder"))],
    "origin_is_not_transferring": [
        ("a region and its State", also(
            put(f"{OF}/participants/1/actor", "HKG"), put(f"{OF}/participants/0/actor", "CHN"),
            put(f"{OF}/bases", [{"kind": "common_law"}]))),
    ],
    "transferring_side_is_named": [
        ("a transferring side of which no source gives the name", also(
            drop(f"{OF}/participants/5"),
            put(f"{OF}/participants/1", {"roles": ["transferring"], "description": text("A court"),
                                         "citations": CITED}))),
    ],
    "convention_in_force_for_both": [
        ("a return under domestic law", also(
            put(f"{OF}/participants/1/actor", "MCO"), put(f"{OF}/bases", [{"kind": "domestic_statute"}]))),
    ],
    "annex_has_parent": [("an agreement under no other", drop("agreement/parent"))],
    "treaty_between_subjects_of_law": [
        ("a company that witnesses", put("frame/parties/2", {"actor": "holder", "roles": ["witness"]})),
        ("a company that makes another agreement", put("agreement/parties", [{"actor": "holder"}])),
    ],
    "open_ended_never_completed": [
        ("it was terminated", also(
            put("arrangement/open_ended", "yes"), put("arrangement/history/3", {"status": "terminated"}))),
    ],
    "contingency_of_fees": [("a fee that a clause bars", put("arrangement/fees/0", {"barred": "yes"}))],
    "nothing_before_itself": [
        ("two ways to one instrument", put("annex/follows", ["frame"])),
    ],
}  # fmt: skip
"""ChangeSet to the sound return, by the rule that must have nothing to say."""

CASES = [
    (rule, bundle, change, why)
    for bundle, normal in (("meeting", MEETING), ("return", RETURN))
    for rule, cases in normal.items()
    for why, change in cases
]


def test_no_rule_is_without_its_three_cases():
    """Each rule has a failing case at its full severity, a bundle without fault that it looks at, and a normal one.

    Those that are asked for a purpose alone have theirs in `test_publication`.
    """
    known = {rule.id: rule.severity.code for rule in rules() if rule.purpose is None}
    failing = {case[0] for case in test_checks.BROKEN} | {
        case[0] for case in test_checks_arrangements.BROKEN if case[1] == known[case[0]]
    }
    nearly = {case[0] for case in CASES}
    lacking = {rule: [name for name, has in (("failing", failing), ("normal", nearly)) if rule not in has]
               for rule in known}  # fmt: skip
    assert {} == {rule: what for rule, what in lacking.items() if what}
    assert set(known) == failing | nearly
    assert ([], []) == (found_after(), found_after(of="meeting"))


@pytest.mark.parametrize(
    ("rule", "bundle", "change"), [case[:3] for case in CASES], ids=[f"{case[0]}: {case[3]}" for case in CASES]
)
def test_what_a_practitioner_finds_normal_is_not_found(rule, bundle, change):
    """The rule says nothing of the closest normal record, and no rule has a doubt about it."""
    found = found_after(change, of=bundle)
    assert [] == [each for each in found if each[0] == rule or each[1] != "information"]
