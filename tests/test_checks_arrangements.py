"""Checks on returns and arrangements: for every rule a change to a sound bundle that breaks it and nothing else."""

import re
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from assetrecovery.checks import agenda, identifiers, mandates, participants, proceedings, publication, rules, sources
from tests.sound import (
    AGREED,
    CHF,
    CITED,
    COMPLETED,
    COSTS,
    ESCROW,
    FIRST,
    FROZEN_LATE,
    HANDOVER,
    INCOMPLETE,
    LATER,
    NOTHING_MOVED,
    OBTAINED,
    OF,
    ONWARD,
    PART,
    RELEASE,
    ROADS,
    SECOND,
    SO_FAR,
    SPENT,
    Change,
    Records,
    also,
    amount,
    drop,
    due,
    event,
    findings_after,
    found_after,
    link,
    money,
    open_claim,
    put,
    text,
    total_of_two_currencies,
)

EARLIER = (sources, identifiers, participants, mandates, agenda, proceedings, publication)
RULES = {rule.id: rule for rule in rules() if not any(rule in module.RULES for module in EARLIER)}
"""Every rule but those of the other wings, which have a test file of their own."""

BROKEN: list[tuple[str, str, Change, str]] = [
    # sources
    ("claims_have_sources", "error", drop(f"{COSTS}/citations"), COSTS),
    ("claims_have_sources", "error", drop("case/amounts/0/citations"), "case/amounts/0"),
    ("claims_have_sources", "error", drop(f"{OF}/events/0/citations"), f"{OF}/events/0"),
    ("claims_have_sources", "error", drop(f"{OF}/positions/0/citations"), f"{OF}/positions/0"),
    ("claims_have_sources", "error", drop("arrangement/clauses/0/citations"), "arrangement/clauses/0"),
    (
        "participants_have_sources",
        "warning",
        also(drop(f"{OF}/citations"), *(put(f"{OF}/participants/{n}/citations", CITED) for n in range(5))),
        f"{OF}/participants/5",
    ),
    # amounts
    ("scale_of_the_currency", "warning", money(OBTAINED, "100.000"), f"{OBTAINED}/money"),
    ("scale_of_the_currency", "warning", put(f"{OF}/amounts/10", amount("yen", "valued", "9.5", "JPY")),
     f"{OF}/amounts/10/money"),
    ("negative_only_for_reversals", "error", money(PART, "-20"), f"{PART}/money"),
    (
        "equivalent_in_another_currency",
        "error",
        also(put(f"{CHF}/money/currency", "USD"), money(CHF, "95")),
        f"{CHF}/links/0/to/0",
    ),
    ("component_within_its_whole", "warning", money(PART, "95.01"), f"{PART}/links/0/to/0"),
    ("figure_not_after_its_source", "warning", put(f"{COSTS}/as_of", "2023-07"), f"{COSTS}/as_of"),
    ("framework_without_amounts", "information", put(f"{AGREED}/about", ["frame"]), f"{AGREED}/about/0"),
    (
        "open_ended_without_fixed_total",
        "error",
        also(
            put("arrangement/open_ended", "yes"),
            put(f"{AGREED}/scope", "instrument"),
            put(f"{AGREED}/about", ["agreement"]),
        ),
        f"{AGREED}/bound",
    ),
    *(
        (
            "sanctions_are_not_returned",
            severity,
            also(put(f"{OF}/amounts/10", amount("fine", stage, "7")), put(f"{OF}/{path}", value)),
            f"{OF}/{at}",
        )
        for stage, severity, path, value, at in (
            ("fined", "warning", "transfers/0/amounts/1", "fine", "transfers/0/amounts/1"),
            ("costs", "warning", "tranches/0/amounts/1", "fine", "tranches/0/amounts/1"),
            ("fined", "warning", "disbursements/1", {"key": "d2", "amount": "fine"}, "disbursements/1/amount"),
            ("disgorged", "information", "transfers/1/amounts/1", "fine", "transfers/1/amounts/1"),
        )
    ),
    # ledgers
    ("received_within_transferred", "warning", put(f"{OF}/amounts/10", amount("in", "received", "96")),
     f"{OF}/amounts/10"),
    ("spent_within_received", "error", money(SPENT, "96"), SPENT),
    ("spent_within_received", "information", also(money(SPENT, "96"), INCOMPLETE), SPENT),
    ("spent_within_received", "warning", also(money(SPENT, "96"), put(f"{SPENT}/bound", "about")), SPENT),
    ("spent_within_received", "error", put(f"{OF}/amounts/10", amount("in", "received", "39")), SPENT),
    ("returned_within_obtained", "error", money(OBTAINED, "99"), FIRST),
    ("returned_within_obtained", "information", also(money(OBTAINED, "99"), INCOMPLETE), FIRST),
    ("returned_within_obtained", "warning", also(money(OBTAINED, "99"), put(f"{OBTAINED}/bound", "about")), FIRST),
    (
        "returned_within_obtained",
        "information",
        also(money(OBTAINED, "99"), put(f"{OBTAINED}/includes_interest", "yes")),
        FIRST,
    ),
    ("deductions_within_obtained", "error", money(COSTS, "101"), COSTS),
    ("deductions_within_obtained", "error", also(money(COSTS, "101"), NOTHING_MOVED), COSTS),
    ("deductions_within_obtained", "information", also(money(COSTS, "101"), INCOMPLETE), COSTS),
    ("deductions_within_obtained", "warning", also(money(COSTS, "101"), put(f"{COSTS}/bound", "more_than")), COSTS),
    (
        "deductions_within_obtained",
        "information",
        also(money(COSTS, "101"), put(f"{COSTS}/includes_interest", "yes")),
        COSTS,
    ),
    (
        "deductions_within_obtained",
        "error",
        also(
            put(f"{OF}/amounts/10", amount("freed", "released", "96", links=[link("component", "obtained")])),
            NOTHING_MOVED,
        ),
        COSTS,
    ),
    ("return_can_be_compared", "information", put(f"{OBTAINED}/stage", "valued"), f"{OF}/ledger_complete"),
    ("return_can_be_compared", "information", drop(f"{OF}/deductions/0/amount"), f"{OF}/ledger_complete"),
    ("difference_is_explained", "information", also(money(OBTAINED, "101"), COMPLETED), f"{OF}/ledger_complete"),
    ("collected_within_ordered", "information", money("case/amounts/1", "121"), "case/amounts/1"),
    ("allocated_within_agreed", "warning", money(ROADS, "95.5"), ROADS),
    ("tranches_within_agreed", "information", due("60", "35.01"), f"{OF}/tranches"),
    (
        "parts_within_whole",
        "warning",
        also(due("60", "36"), *(put(f"{OF}/amounts/{n}/stage", "agreed") for n in (10, 11)),
             *(put(f"{OF}/amounts/{n}/links", [link("component", "agreed")]) for n in (10, 11))),
        AGREED,
    ),
    (
        "parts_within_whole",
        "information",  # what moved may have grown since it was agreed
        also(money(FIRST, "61"), *(put(f"{path}/links", [link("component", "agreed")]) for path in (FIRST, SECOND)),
             money(OBTAINED, "101"), drop(SO_FAR)),
        AGREED,
    ),
    ("paid_within_due", "warning", due("60", "30"), FIRST),
    ("paid_within_due", "information", also(due("60", "30"), INCOMPLETE), FIRST),
    ("formula_holds", "warning", put(f"{AGREED}/formula", {"base": "obtained", "less": ["costs", "costs"]}),
     f"{AGREED}/formula"),
    ("formula_holds", "warning", put(f"{ROADS}/formula", {"base": "agreed", "share": "90"}), f"{ROADS}/formula"),
    ("formula_holds", "warning", put(f"{OF}/deductions/0/formula", {"base": "obtained", "less": ["agreed-part"]}),
     f"{OF}/deductions/0/formula"),
    ("totals_within_one_currency", "warning", total_of_two_currencies("19"), f"{OF}/amounts/12"),
    ("totals_within_one_currency", "information", also(
        total_of_two_currencies("19"), put(f"{OF}/amounts/12/bound", "about")), f"{OF}/amounts/12"),
    ("currency_in_its_time", "information", also(INCOMPLETE, put(
        f"{OF}/amounts/10", amount("marks", "transferred", "7", "DEM", on="2010-05", links=[link("separate")]))),
     f"{OF}/amounts/10/money"),
    ("shares_within_whole", "warning", put(f"{OF}/allocations/0/share", "92"), f"{OF}/allocations"),
    (
        "shares_within_whole",
        "warning",
        also(put(f"{OF}/deductions/0/share", "60"), put(f"{OF}/deductions/1", {"key": "more", "kind": "prosecution",
             "amount": "costs", "share": "42"})),
        f"{OF}/deductions",
    ),
    ("total_covers_tranches", "warning", money(SO_FAR, "59"), SO_FAR),
    ("tranches_make_up_total", "information", money(SO_FAR, "61"), SO_FAR),
    ("deduction_has_basis", "information", put(f"{OF}/deductions/0/kind", "bank_fees"), f"{OF}/deductions/0"),
    (
        "retained_share_has_basis",
        "information",
        also(put(f"{OF}/amounts/10", amount("kept", "retained", "1")), money(OBTAINED, "101")),
        f"{OF}/amounts/10",
    ),
    (
        "claims_agree",
        "information",
        put(f"{OF}/amounts/10", amount("other", "agreed", "97", links=[link("alternative_report", "agreed")])),
        AGREED,
    ),
    ("claims_agree", "information", put(f"{OF}/amounts/10", amount("more", "disbursed", "200")), SPENT),
    (
        "deduction_has_basis",
        "information",
        also(put(f"{OF}/deductions/0/kind", "bank_fees"), put("arrangement/clauses/0/kind", "deductions"),
             put("arrangement/clauses/0/present", "no")),
        f"{OF}/deductions/0",
    ),
    # order
    ("events_in_order", "information", put(f"{OF}/events/0/on", "2017"), f"{OF}/events/0/on"),
    ("events_in_order", "information", put(f"{OF}/events/1/on", "2020-07"), f"{OF}/events/1/on"),
    ("events_in_order", "information", put(f"{OF}/events/3/on", "2019"), f"{OF}/events/2/on"),
    ("signed_before_in_force", "information", put("agreement/in_force", "2020-03-01"), "agreement/in_force"),
    ("terminated_after_it_began", "error", put("annex/terminated", "2020"), "annex/terminated"),
    ("terminated_after_it_began", "error", put("frame/terminated", "2018-05"), "frame/terminated"),
    ("amendment_after_the_original", "error", put("annex/adopted", "2019"), "annex/amends/0"),
    ("transfer_after_signature", "information", put(f"{OF}/transfers/0/on", "2017"), f"{OF}/transfers/0/on"),
    (
        "transfer_after_signature",
        "information",
        also(put(f"{OF}/transfers", []), put(f"{OF}/events/4/on", "2017")),
        f"{OF}/events/4/on",
    ),
    ("tranches_in_order", "information", put(f"{OF}/tranches/1/due", "2020-05"), f"{OF}/tranches/1/due"),
    (
        "tranches_in_order",
        "information",
        also(put(f"{OF}/tranches/1/history/1/on", "2020-05"), drop(SO_FAR)),
        f"{OF}/tranches/1/history",
    ),
    ("legs_in_order", "warning", also(ONWARD, put(f"{OF}/transfers/1/on", "2020-05")), f"{OF}/transfers/1/on"),
    (
        "legs_in_order",
        "warning",
        also(
            ONWARD,
            put(f"{OF}/transfers/1/previous", "between"),
            put(f"{OF}/transfers/1/on", "2020-05"),
            put(f"{OF}/transfers/2", {"key": "between", "previous": "leg-1"}),
        ),
        f"{OF}/transfers/1/on",
    ),
    ("steps_in_order_of_time", "warning", put("arrangement/history/2/on", "2020-04"), "arrangement/history/2/on"),
    ("steps_in_order_of_time", "warning", put(f"{OF}/history/0/on", "2021"), f"{OF}/history/1/on"),
    (
        "steps_in_order_of_time",
        "warning",
        put(f"{OF}/tranches/0/history/0/on", "2020-07"),
        f"{OF}/tranches/0/history/1/on",
    ),
    (
        "steps_in_order_of_time",
        "warning",
        put("freeze/steps/1", {"status": "lifted", "on": "2011"}),
        "freeze/steps/1/on",
    ),
    ("steps_in_order_of_time", "warning", put("claim/history/1/on", "2012"), "claim/history/1/on"),
    ("steps_in_order_of_time", "warning", put("request/steps/1/on", "2010"), "request/steps/1/on"),
    (
        "steps_of_the_life_cycle",
        "information",
        put("arrangement/history/3", {"status": "signed"}),
        "arrangement/history/3/status",
    ),
    ("steps_of_the_life_cycle", "information", put("freeze/steps/1", {"status": "requested"}), "freeze/steps/1/status"),
    ("steps_of_the_life_cycle", "information", put(f"{OF}/history/1/status", "pending"), f"{OF}/history/1/status"),
    (
        "steps_of_the_life_cycle",
        "information",
        put(f"{OF}/tranches/0/history/2", {"status": "planned"}),
        f"{OF}/tranches/0/history/2/status",
    ),
    # measures, requests and claims of right
    ("measures_in_order", "information", put("freeze/steps/0/on", "2016-06"), "freeze/steps/0/on"),
    ("measures_in_order", "information", put("confiscation/steps/0/on", "2021"), "confiscation/steps/0/on"),
    *(
        ("measures_in_order", "information", also(FROZEN_LATE, put(f"confiscation/{field}", value)),
         "freeze/steps/0/on")
        for field, value in (("replaces", ["freeze"]), ("executes", "freeze"), ("restores", ["freeze"]))
    ),
    (
        "reversal_is_recorded",
        "information",
        put("house-freeze/reverses", ["freeze"]),
        "house-freeze/reverses/0",
    ),
    ("request_contents", "information", drop("request/contents/1"), "request/contents"),
    (
        "request_contents",
        "information",
        put("request/contents", ["location"]),
        "request/contents",
    ),
    ("claims_settled_before_transfer", "information", open_claim("2013"), f"{OF}/claims/0"),
    ("claims_settled_before_transfer", "information", open_claim(), f"{OF}/claims/0"),
    ("claims_settled_before_transfer", "information", drop("claim/history"), f"{OF}/claims/0"),
    (
        "claims_settled_before_transfer",
        "information",
        also(open_claim("2013"), put("claim/assets", ["house"]), drop(f"{OF}/claims/0")),
        f"{OF}/assets/1",
    ),
    (
        "claims_settled_before_transfer",
        "information",
        also(open_claim("2013"), put("claim/assets", ["house"])),
        f"{OF}/claims/0",
    ),
    ("claims_settled_before_transfer", "information", put("claim/history/1/on", "2020-07"), f"{OF}/claims/0"),
    # the sides of a return
    *(
        ("excluded_do_not_benefit", "error", put(f"{OF}/{path}", value), f"{OF}/{at}")
        for path, value, at in (
            ("participants/6", {"actor": "barred", "roles": ["fund_manager"]}, "participants/6"),
            ("monitoring/0/by/1", "barred", "monitoring/0/by/1"),
            ("transfers/0/payee", "barred", "transfers/0/payee"),
            ("disbursements/0/recipient", "barred", "disbursements/0/recipient"),
            ("beneficiaries/0/actor", "barred", "beneficiaries/0/actor"),
            ("amounts/5/payee", "barred", "amounts/5/payee"),
            ("amounts/9/payee", "barred", "amounts/9/payee"),
            ("amounts/10", amount("in", "received", "95", payee="barred"), "amounts/10/payee"),
        )
    ),
    (
        "excluded_do_not_benefit",
        "error",
        also(put("frame-arrangement/excluded", ["watchdog"]), drop(f"{OF}/monitoring/0")),
        f"{OF}/participants/3",
    ),
    (
        "excluded_do_not_benefit",
        "error",
        also(
            *(put("arrangement/excluded", []), put("frame-arrangement/excluded", ["watchdog"])),
            drop(f"{OF}/monitoring/0"),
        ),
        f"{OF}/participants/3",
    ),
    (
        "excluded_do_not_benefit",
        "error",
        put(f"{OF}/participants/6", {"actor": "barred", "roles": ["settling_holder", "trustee"]}),
        f"{OF}/participants/6",
    ),
    (
        "settling_holder_benefits",
        "information",
        put(f"{OF}/participants/5/roles/1", "trustee"),
        f"{OF}/participants/5",
    ),
    (
        "benefit_in_state_of_origin",
        "information",
        put(f"{OF}/allocations/1/place", "BEN"),
        f"{OF}/allocations/1/place",
    ),
    (
        "benefit_in_state_of_origin",
        "information",
        put(f"{OF}/beneficiaries/0/place", "BEN"),
        f"{OF}/beneficiaries/0/place",
    ),
    (
        "benefit_in_state_of_origin",
        "information",
        put(f"{OF}/beneficiaries/0", {"kind": "third_country"}),
        f"{OF}/beneficiaries/0/kind",
    ),
    (
        "benefit_in_state_of_origin",
        "information",
        put(f"{OF}/beneficiaries/0", {"kind": "third_country", "place": "BEN"}),
        f"{OF}/beneficiaries/0/place",
    ),
    (
        "monitor_is_not_implementer",
        "information",
        put(f"{OF}/participants/2/roles/1", "monitor"),
        f"{OF}/participants/2",
    ),
    ("monitor_is_not_implementer", "information", put(f"{OF}/monitoring/0/by/1", "agency"), f"{OF}/monitoring/0/by/1"),
    ("auditor_is_neither", "information", put(f"{OF}/participants/2/roles/1", "auditor"), f"{OF}/participants/2"),
    ("auditor_is_neither", "information", put(f"{OF}/monitoring/1/by/1", "watchdog"), f"{OF}/monitoring/1/by/1"),
    ("origin_is_not_transferring", "information", put(f"{OF}/participants/1/actor", "NGA"), f"{OF}/participants/1"),
    (
        "transferring_side_is_named",
        "information",
        also(drop(f"{OF}/participants/5"), drop(f"{OF}/participants/1")),
        f"{OF}/participants",
    ),
    (
        "convention_in_force_for_both",
        "information",
        put(f"{OF}/participants/1/actor", "MCO"),
        f"{OF}/participants/1/actor",
    ),
    # instruments and arrangements
    ("annex_has_parent", "information", drop("annex/parent"), "annex/parent"),
    (
        "treaty_between_subjects_of_law",
        "information",
        put("frame/parties/2", {"actor": "holder", "roles": ["signatory"]}),
        "frame/parties/2/actor",
    ),
    (
        "open_ended_never_completed",
        "information",
        also(put("arrangement/open_ended", "yes"), put("arrangement/history/3", {"status": "completed"})),
        "arrangement/history/3/status",
    ),
    ("contingency_of_fees", "information", put("arrangement/fees/0/contingent", "yes"), "arrangement/fees/0"),
    ("contingency_of_fees", "information", put("arrangement/fees/0", {}), "arrangement/fees/0"),
    ("nothing_before_itself", "error", put("frame/follows", ["frame"]), "frame/follows/0"),
    ("nothing_before_itself", "error", put("frame/parent", "annex"), "agreement/parent"),
    (
        "nothing_before_itself",
        "error",
        put("frame-arrangement/follows", ["arrangement"]),
        "arrangement/framework",
    ),
    ("nothing_before_itself", "error", put("house/derived_from", ["price"]), "price/derived_from/0"),
    ("nothing_before_itself", "error", put("freeze/executes", "freeze"), "freeze/executes"),
]  # fmt: skip


def test_the_sound_bundle_is_sound():
    """Where nothing is wrong, nothing is found, not even information."""
    assert [] == found_after()


def test_every_rule_has_a_failing_case():
    """No rule on returns and arrangements goes untested, at its full severity."""
    found = {(rule, severity) for rule, severity, _, _ in BROKEN}
    assert set(RULES) == {rule for rule, _ in found}
    milder = {rule.id for rule in RULES.values() if (rule.id, rule.severity.code) not in found}
    assert set() == milder


def _names(cases: Iterable[tuple[Any, ...]]) -> list[str]:
    return [f"{number}-{case[0]}" for number, case in enumerate(cases)]


@pytest.mark.parametrize(("rule", "severity", "change", "path"), BROKEN, ids=_names(BROKEN))
def test_one_known_defect_yields_exactly_that_finding(rule, severity, change, path):
    """A bundle with one known defect yields the finding of its rule, at its place, and nothing else."""
    assert [(rule, severity, path)] == found_after(change)


# ── dates that leave it open ─────────────────────────────────────────────────────────────────────

ORDER: list[tuple[str, Callable[[str], Change], dict[str, bool]]] = [
    (
        "events_in_order",  # frozen, before the confiscation of 4 May 2016
        lambda day: put(f"{OF}/events/0/on", day),
        {"2016-05-05": True, "2016-06/2017": True, "2016": False, "2016-05": False, "2017?": False},
    ),
    (
        "events_in_order",  # confiscated, before the transfer of June 2020
        lambda day: put(f"{OF}/events/1/on", day),
        {"2020-07-01": True, "2021/..": True, "2020": False, "2020-06-30": False, "2020-07~": False},
    ),
    (
        "signed_before_in_force",
        lambda day: put("agreement/in_force", day),
        {"2020-02": True, "2020-03": False, "2020-03-02": False, "2019?": False},
    ),
    (
        "terminated_after_it_began",
        lambda day: put("annex/terminated", day),
        {"2020-12-31": True, "2021-01-01": False, "2021": False, "2020%": False},
    ),
    (
        "amendment_after_the_original",
        lambda day: put("annex/adopted", day),
        {"2020-03-01": True, "2020-03": False, "2020": False, "2019~": False},
    ),
    (
        "transfer_after_signature",  # the framework, too, was signed in 2018
        lambda day: put(f"{OF}/transfers/0/on", day),
        {"2017-12": True, "2016/2017": True, "2018": False, "2017/2018": False, "2017?": False},
    ),
    (
        "tranches_in_order",  # the first was due in June 2020
        lambda day: put(f"{OF}/tranches/1/due", day),
        {"2020-05-31": True, "2020": False, "2020-06": False, "2019?": False},
    ),
    (
        "legs_in_order",  # the leg before it is of June 2020
        lambda day: also(ONWARD, put(f"{OF}/transfers/1/on", day)),
        {"2020-05-31": True, "2019/2020-05": True, "2020": False, "2020-06-01": False, "2019?": False},
    ),
    (
        "steps_in_order_of_time",  # in force since May 2020
        lambda day: put("arrangement/history/2/on", day),
        {"2020-04": True, "2020": False, "2020-05-01": False, "2019~": False},
    ),
    (
        "measures_in_order",  # the asset was confiscated on 4 May 2016
        lambda day: put("freeze/steps/0/on", day),
        {"2016-05-05": True, "2016": False, "2016-05-04": False, "2017?": False},
    ),
    (
        "claims_settled_before_transfer",  # the first leg moved in June 2020
        lambda day: put("claim/history/1/on", day),
        {"2020-07": True, "2020": False, "2020-06-30": False, "2021?": False},
    ),
    (
        "figure_not_after_its_source",  # the statement is of 30 June 2023
        lambda day: put(f"{COSTS}/as_of", day),
        {"2023-07-01": True, "2023-06-30": False, "2023": False, "2024?": False},
    ),
]


@pytest.mark.parametrize(("rule", "dated", "days"), ORDER, ids=_names(ORDER))
def test_an_order_is_broken_only_where_the_dates_leave_no_doubt(rule, dated, days):
    """A rule of order speaks if the dates surely run backwards; if they overlap, or one is doubted, it is silent."""
    assert days == {day: rule in {found for found, _, _ in found_after(dated(day))} for day in days}


# ── what must not be found ───────────────────────────────────────────────────────────────────────

SILENT: list[tuple[str, Change]] = [
    ("what was computed may be finer than the currency", also(
        money(COSTS, "5.000"), put(f"{COSTS}/computed_from", ["obtained", "agreed"]))),
    ("a computed amount rests on the claims that it names", also(
        drop(f"{COSTS}/citations"), put(f"{COSTS}/computed_from", ["obtained", "agreed"]))),
    ("a reversal is a negative flow", also(money(SPENT, "-40"))),
    ("a currency without minor units known has no scale", put(f"{CHF}/money", {"amount": "9.5555", "currency": "XAU"})),
    ("of a whole that is only limited from below a component may be anything", also(
        money(PART, "96"), put(f"{AGREED}/bound", "at_least"))),
    ("of a component that is only limited from above nothing is known", also(
        money(PART, "96"), put(f"{PART}/bound", "at_most"))),
    ("a figure may be supported by a document without a date", also(
        put(f"{COSTS}/as_of", "2025"), drop("statement/date"))),
    ("one of several documents is late enough", also(
        put(f"{COSTS}/as_of", "2023"), put(f"{COSTS}/citations", CITED + LATER))),
    ("an open-ended arrangement may have an exact tranche", also(
        put("arrangement/open_ended", "yes"), put(f"{FIRST}/scope", "tranche"), put(f"{FIRST}/about", ["agreement"]))),
    ("an open-ended arrangement may have a rounded total", also(
        put("arrangement/open_ended", "yes"), put(f"{AGREED}/scope", "instrument"), put(f"{AGREED}/bound", "about"),
        put(f"{AGREED}/about", ["agreement"]))),
    ("a running total is not compared with tranches paid in another currency", also(
        put(f"{SO_FAR}/money", {"amount": "61", "currency": "CHF"}), INCOMPLETE)),
    ("what was transferred may be received whole", put(f"{OF}/amounts/10", amount("in", "received", "95"))),
    ("more than a lower limit may have been received", also(money(SPENT, "96"), put(f"{FIRST}/bound", "at_least"))),
    ("interest explains what is spent beyond what was received", also(
        money(SPENT, "96"), put(f"{OF}/amounts/10", amount("grown", "interest", "1")), INCOMPLETE)),
    ("more than a lower limit may have been obtained", also(
        money(OBTAINED, "99"), put(f"{OBTAINED}/bound", "more_than"))),
    ("an excess within the range of what was obtained is none", also(
        money(OBTAINED, "99"), put(f"{OBTAINED}/bound", "between"),
        put(f"{OBTAINED}/upper", {"amount": "100", "currency": "USD"}))),
    ("deductions up to a limit may be within what was obtained", also(
        money(COSTS, "101"), put(f"{COSTS}/bound", "at_most"))),
    ("interest explains deductions beyond what was obtained", also(
        money(COSTS, "101"), put(f"{OF}/amounts/10", amount("grown", "interest", "1")), NOTHING_MOVED)),
    ("deductions are not compared with what was obtained of a part", also(
        money(COSTS, "101"), put(f"{OBTAINED}/scope", "part"))),
    ("a net sum may be less than what was taken off before it", also(
        money(COSTS, "101"), put(f"{OBTAINED}/basis", "net"))),
    ("what is retained may be stated as part of what was deducted", also(
        money(COSTS, "60"), NOTHING_MOVED, put(f"{OF}/bases/0/kind", "art57_3_c"),
        put(f"{OF}/amounts/7", amount("kept", "retained", "50", links=[link("component", "costs")])))),
    ("growth that is not counted may explain deductions beyond what was obtained", also(
        money(COSTS, "101"), NOTHING_MOVED,
        put(f"{OF}/amounts/7", amount("grown", "interest", "9", links=[link("cumulative")])))),
    ("a waived deduction may be greater than what was obtained", also(
        money(COSTS, "101"), put(f"{OF}/deductions/0/waived", "yes"), money(OBTAINED, "95"))),
    ("what is due for the tranches is what was agreed", due("60", "35")),
    ("more than a lower limit may have been agreed", also(due("60", "36"), put(f"{AGREED}/bound", "at_least"))),
    ("a tranche that was cancelled is not added", also(
        due("60", "36"), put(f"{OF}/tranches/1/history/1", {"status": "cancelled"}), drop(SO_FAR))),
    ("of a tranche without a sum nothing is concluded", also(
        due("96", "1"), drop(f"{OF}/tranches/1/amounts/1"), put(f"{OF}/amounts/11/links", [link("separate")]))),
    ("the sum of a tranche in another currency is not added", also(
        due("96", "1"), put(f"{OF}/amounts/11/money/currency", "EUR"))),
    ("a sum due for two tranches is due once", also(
        due("95", "95"), put(f"{OF}/tranches/1/amounts/1", "due-0"), drop(f"{OF}/amounts/11"))),
    ("a tranche may be part of another", also(
        due("60", "36"), put(f"{OF}/amounts/11/links", [link("component", "due-0")]))),
    ("interest explains tranches beyond what was agreed", also(
        due("60", "36"), put(f"{OF}/amounts/11/includes_interest", "yes"))),
    ("what is agreed for one tranche limits no other", also(due("60", "36"), put(f"{AGREED}/scope", "tranche"))),
    ("a leg after the one before it", ONWARD),
    ("a leg after one without a date", also(
        ONWARD, put(f"{OF}/transfers/1/on", "2020-05"), drop(f"{OF}/transfers/0/on"))),
    ("one who is barred may be the payee of what is only claimed", put(
        f"{OF}/amounts/10", amount("wanted", "claimed", "7", payee="barred"))),
    ("a return without confiscation has no obtained amount", also(put(f"{OBTAINED}/stage", "valued"), INCOMPLETE)),
    ("in an incomplete ledger a difference may only not be recorded", also(
        money(OBTAINED, "200"), COMPLETED, INCOMPLETE)),
    ("while a return is under way a difference is still to come", money(OBTAINED, "200")),
    ("what is in escrow explains a difference", also(
        money(OBTAINED, "101"), COMPLETED, put(f"{OF}/amounts/10", amount("held", "in_escrow", "1")))),
    ("late interest explains what is collected beyond the order", also(
        money("case/amounts/1", "121"), put("case/amounts/1/includes_interest", "yes"))),
    ("a doubtful share is not added", also(
        put(f"{OF}/allocations/0/share", "91"), put(f"{OF}/allocations/1/doubtful", "yes"))),
    ("a waived share is not added", also(
        put(f"{OF}/deductions/0/share", "60"),
        put(f"{OF}/deductions/1", {"key": "more", "kind": "prosecution", "share": "60", "waived": "yes"}))),
    ("shares need not come to the whole", drop(f"{OF}/allocations/1")),
    ("a waived deduction takes nothing off", also(
        put(f"{OF}/deductions/0/kind", "bank_fees"), put(f"{OF}/deductions/0/waived", "yes"), INCOMPLETE)),
    ("a deduction borne by somebody else takes nothing off", also(
        put(f"{OF}/deductions/0/kind", "fine"), put(f"{OF}/deductions/0/borne_by", "holder"), INCOMPLETE)),
    ("a deduction may rest on a provision", also(
        put(f"{OF}/deductions/0/kind", "legal_fees"), put(f"{OF}/deductions/0/provision", "UNCAC 57(5)"))),
    ("a deduction may rest on a clause", also(
        put(f"{OF}/deductions/0/kind", "asset_management"),
        put("arrangement/clauses/1", {"kind": "deductions", "present": "yes", "citations": CITED}))),
    ("a share may be agreed in a clause", also(
        put(f"{OF}/amounts/10", amount("kept", "retained", "1")), money(OBTAINED, "101"),
        put("arrangement/clauses/1", {"kind": "sharing", "present": "yes", "citations": CITED}))),
    ("a share may be kept on another basis", also(
        put(f"{OF}/amounts/10", amount("kept", "shared", "1")), money(OBTAINED, "101"),
        put(f"{OF}/bases/0/kind", "art57_3_c"))),
    ("a share of nothing needs no basis", put(f"{OF}/amounts/10", amount("kept", "retained", "0"))),
    ("a running total of an open day is compared with nothing", also(money(SO_FAR, "77"), drop(f"{SO_FAR}/as_of"))),
    ("a total up to a day on which a tranche may have moved is not too small", also(
        money(SO_FAR, "59"), put(f"{SO_FAR}/as_of", "2020-06"), put(f"{OF}/tranches/0/history/1/on", "2020"),
        put(f"{OF}/transfers/0/on", "2020"), put(f"{FIRST}/on", "2020"))),
    ("handed over before it was confiscated", also(put(f"{OF}/events/1/on", "2020-07"), HANDOVER)),
    ("in escrow before it was confiscated", also(put(f"{OF}/events/1/on", "2020-07"), ESCROW)),
    ("frozen for a confiscation of value", also(
        put(f"{OF}/events/0/on", "2017"), put("account/link", "equivalent_value"), put("freeze/steps/0/on", "2017"))),
    ("frozen again after a reversal", also(
        put(f"{OF}/events/0/on", "2017"), put(f"{OF}/events/5", event("reversed", "2016-12")))),
    ("several reports of one event, of which one fits", also(
        put(f"{OF}/events/0/on", "2017"), put(f"{OF}/events/5", event("seized", "2012")))),
    ("a doubtful event decides nothing", also(
        put(f"{OF}/events/0/on", "2017"), put(f"{OF}/events/0/doubtful", "yes"))),
    ("handed over before it was agreed", also(put(f"{OF}/transfers/0/on", "2017"), HANDOVER)),
    ("in escrow before it was agreed", also(
        put(f"{OF}/transfers/0/on", "2017"), put(f"{OF}/transfers/0/vehicle", "escrow_account"))),
    ("one of several arrangements was signed on an unknown day", also(
        put(f"{OF}/transfers/0/on", "2017"), put(f"{OF}/arrangements/1", "undated"),
        put("undated", {"type": "arrangement", "id": "undated", "title": text("Undated")}))),
    ("an event before signature, where the legs are dated", put(f"{OF}/events/4/on", "2017")),
    ("two tranches of one number", also(
        put(f"{OF}/tranches/1/sequence", 1), put(f"{OF}/tranches/1/due", "2019"))),
    ("a history may be told from the middle", put("arrangement/history", [{"status": "implementing", "on": "2021"}])),
    ("a step may have no date", drop("arrangement/history/1/on")),
    ("frozen after a confiscation that it enforces", also(
        put("freeze/steps/0/on", "2017"), put("freeze/executes", "confiscation"))),
    ("frozen in place of an earlier confiscation", also(FROZEN_LATE, put("freeze/replaces", ["confiscation"]))),
    ("frozen after a confiscation elsewhere", also(
        put("freeze/steps/0/on", "2017"), put("freeze/jurisdiction", "NGA"))),
    ("frozen after a confiscation that was lifted", also(put("freeze/steps/0/on", "2017"), RELEASE)),
    ("frozen after a confiscation that another measure replaces", also(
        put("freeze/steps/0/on", "2017"), put("house-freeze/replaces", ["confiscation"]))),
    ("confiscated after a voluntary return", also(
        put("confiscation/steps/0/on", "2021"), put("return/avenue", "voluntary_return"))),
    ("a reversal that is told", also(
        put("house-freeze/reverses", ["freeze"]), put("freeze/steps/1", {"status": "reversed"}))),
    ("a request of which nothing is known", drop("request/contents")),
    ("a request for something else", also(put("request/route", "other_assistance"), drop("request/contents/1"))),
    ("a claim that is met by the transfer", also(open_claim("2013"), put("claim/claimant", "NGA"))),
    ("a claim to other assets than those that moved", also(
        open_claim("2013"), put("claim/assets", ["house"]),
        *(put(f"{OF}/transfers/{n}/assets", ["account"]) for n in range(2)))),
    ("a claim made after the transfer", open_claim("2022")),
    ("a claim closed on an unknown day", drop("claim/history/1/on")),
    ("a self-reporting implementer", drop(f"{OF}/participants/3")),
    ("a joint committee on which the implementer sits", put(
        f"{OF}/monitoring/3", {"kind": "joint_committee", "by": ["agency", "CHE"]})),
    ("a region and its State are two sides", also(
        put(f"{OF}/participants/1/actor", "HKG"), put(f"{OF}/participants/0/actor", "CHN"),
        put(f"{OF}/bases", [{"kind": "common_law"}]), drop(f"{OF}/allocations/1/place"),
        drop(f"{OF}/beneficiaries/0/place"))),
    ("where a holder settled, money may come without a transferring side", drop(f"{OF}/participants/1")),
    ("a settlement has no transferring side", also(
        drop(f"{OF}/participants/5"), drop(f"{OF}/participants/1"), put(f"{OF}/avenues", ["settlement"]))),
    ("a return outside the Convention asks for no party", also(
        put(f"{OF}/participants/1/actor", "MCO"), put(f"{OF}/bases", [{"kind": "not_under_convention"}]))),
    ("a doubted date is not the last day", put(f"{OF}/events/5", event("transferred", "2040?"))),
    ("a clause that nobody looked for needs no source", put(
        "arrangement/clauses/0", {"kind": "misuse", "present": "unknown"})),
    ("a clause may be its own source", put(
        "arrangement/clauses/0", {"kind": "misuse", "present": "yes", "provision": "AGREEMENT 4"})),
    ("an inferred date says from what", also(
        drop(f"{OF}/events/0/citations"), put(f"{OF}/events/0/inferred_from", text("the order")))),
    ("a barred fee", put("arrangement/fees/0", {"barred": "yes"})),
    ("a company that only witnesses", put("frame/parties/2", {"actor": "holder", "roles": ["witness"]})),
    ("a company that makes another agreement", put("agreement/parties", [{"actor": "holder"}])),
    ("a later measure may restore what an earlier reversal set aside", also(
        put("house-freeze/reverses", ["freeze"]), put("freeze/steps/1", {"status": "reversed"}),
        put("return/restores", ["freeze"]), put("return/reverses", ["house-freeze"]),
        put("house-freeze/steps/1", {"status": "reversed"}))),
    ("an unpublished agreement", put("agreement/published", "no")),
    ("an arrangement that no return names", put(f"{OF}/arrangements", [])),
]  # fmt: skip


@pytest.mark.parametrize("change", [case[1] for case in SILENT], ids=[case[0] for case in SILENT])
def test_what_law_and_practice_know_is_not_found(change):
    """What is lawful, usual or simply unknown yields nothing."""
    assert [] == found_after(change)


# ── sentences ────────────────────────────────────────────────────────────────────────────────────


def sentences(*changes: Change) -> tuple[str, str]:
    (finding,) = findings_after(*changes)
    return finding.en, finding.zh


@pytest.mark.parametrize("excluded", [["watchdog"], []])
def test_frameworks_that_lead_in_a_cycle_exclude_whom_each_of_them_does(excluded):
    """An arrangement above which it stands itself is a finding of its own, and each in the cycle is looked at."""
    circle = also(put("frame-arrangement/excluded", excluded), put("frame-arrangement/framework", "arrangement"))
    hit = put(f"{OF}/participants/6", {"actor": "barred", "roles": ["trustee"]})
    places = {path for rule, _, path in found_after(circle, hit) if rule == "excluded_do_not_benefit"}
    assert f"{OF}/participants/6" in places
    assert (f"{OF}/participants/3" in places) == bool(excluded)


def test_a_dispute_names_its_amounts_and_the_rule_that_would_prefer_one():
    """Disputed amounts are named by their keys, with the key that a stated rule prefers; none is chosen."""
    rival = amount(
        "other", "agreed", "97", links=[link("alternative_report", "agreed")], bound="about", citations=CITED
    )
    english, chinese = sentences(put(f"{OF}/amounts/10", rival))
    assert "they contradict each other: “agreed”, “other” (an official text before all else: “other”)" in english
    assert "相互矛盾，因此不予合计：“agreed”、“other”（正式文本优先：“other”）" in chinese


def test_amounts_that_nobody_related_are_not_said_to_contradict_each_other():
    """Of amounts side by side whose relation is not known it is said that it is not, and no more."""
    english, chinese = sentences(put(f"{OF}/amounts/10", amount("more", "disbursed", "200")))
    assert "how they are related is not known: “spent”, “more” (no rule decides)" in english
    assert "相互关系不详，因此不予合计：“spent”、“more”（无规则可据以取舍）" in chinese
    assert "contradict" not in english
    assert "矛盾" not in chinese


def test_deductions_alone_exceed_what_was_obtained_even_where_the_transfer_is_disputed():
    """What was taken off needs no returned sum beside it; only the rule on deductions speaks, and the dispute."""
    rival = amount("rival", "transferred", "70", links=[link("alternative_report", "first")])
    found = found_after(money(COSTS, "101"), put(f"{OF}/amounts/10", rival))
    assert [("deductions_within_obtained", "error", COSTS), ("claims_agree", "information", FIRST)] == found


def test_a_refused_step_says_what_was_allowed():
    """A history that leaves the table is told which steps lead on, in both languages."""
    english, chinese = sentences(put("freeze/steps/1", {"status": "requested"}))
    assert "“converted into another measure”, “lifted”, “lapsed”, “executed”, “under appeal”, “reversed”" in english
    assert "“已转为其他措施”、“已解除”、“已失效”、“已执行”、“上诉中”、“被撤销”" in chinese


def test_missing_contents_are_listed():
    """What a request lacks of what article 55 (3) asks for is listed in both languages."""
    english, chinese = sentences(also(put("request/route", "execution"), put("request/contents", ["copy_of_order"])))
    assert english.endswith(
        "statement of the facts; extent of execution requested; measures taken to provide adequate notification to "
        "bona fide third parties and to ensure due process; statement that the confiscation order is final"
    )
    assert chinese.endswith(
        "事实陈述；请求执行的范围；为向善意第三人提供充分通知并确保正当程序而采取的措施；关于没收令为已经生效的没收令的陈述"
    )


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_sentences_are_worded_in_both_languages(rule):
    """Every rule names its source and has a sentence in each language, with the same blanks and this field's words."""
    assert rule.source
    assert rule.sentence.en.count("{") == rule.sentence.zh.count("{")
    assert any("\u4e00" <= character <= "\u9fff" for character in rule.sentence.zh)
    assert "转移" not in rule.sentence.zh


@pytest.mark.parametrize("change", [case[2] for case in BROKEN], ids=_names(BROKEN))
def test_no_finding_repeats_free_text(change):
    """What a record says in its own words never gets into a finding."""
    told = "a word that nobody else has"

    def retell(records: Records) -> None:
        for record in records.values():
            record.update({name: text(told) for name in ("title", "name") if name in record})

    assert not [found for found in findings_after(change, retell) if told in found.en + found.zh]


def test_dates_in_the_wrong_order_are_told_in_the_right_one():
    """Which event should come first is said in both languages, with the labels in quotation marks."""
    english, chinese = sentences(put(f"{OF}/events/0/on", "2017"))
    assert english.startswith("the dates are in the wrong order: “assets frozen” should come before “assets confi")
    assert chinese.startswith("按日期，顺序颠倒：“资产被冻结”应早于“资产被没收”")


@pytest.mark.parametrize("change", [case[2] for case in BROKEN], ids=_names(BROKEN))
def test_no_blank_is_left_empty(change):
    """Whatever a sentence names is named: no blank is left, and nothing stands between a colon and what follows."""
    for found in findings_after(change):
        for sentence in (found.en, found.zh):
            assert not re.search(r"[{}]|[:：] *[;；(（]|[:：] *$|[“(（] *[”)）]|  ", sentence), sentence


@pytest.mark.parametrize("rule", rules(), ids=[rule.id for rule in rules()])
def test_every_sentence_says_what_to_do(rule):
    """A sentence says what is wrong and then what would be right; keys in it stand in quotation marks."""
    assert re.search(r"[;:] .*[a-z]", rule.sentence.en)
    assert "请" in rule.sentence.zh
    for sentence in (rule.sentence.en, rule.sentence.zh):
        assert sentence.count("{key}") == sentence.count("“{key}”")
        assert not re.search(r"held against|apart\b|borne|说法", sentence)


def test_currencies_are_named_in_chinese():
    """A code is read in English reports, and a name in Chinese ones."""
    english, chinese = sentences(money(SPENT, "96"))
    assert english.startswith("in USD, ")
    assert chinese.startswith("以美元计，")
