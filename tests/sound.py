"""A sound return with all that belongs to it, and ways to change it: what tests of rules begin with.

Nothing is wrong in it, and no rule finds even something worth knowing; so what is found after one change is found
because of that change.
"""

import copy
import json
from collections.abc import Callable
from typing import Any

from assetrecovery import Finding, bundled, check, dumps, loads, reference_data

Records = dict[str, dict[str, Any]]
Change = Callable[[Records], None]

CITED = [{"document": "text"}]
LATER = [{"document": "statement"}]


# ── a sound bundle ───────────────────────────────────────────────────────────────────────────────


def text(said: str) -> dict[str, str]:
    return {"en": said, "zh": "文本"}


def amount(key: str, stage: str, value: str, currency: str = "USD", **more: Any) -> dict[str, Any]:
    money = {"amount": value, "currency": currency}
    return {"key": key, "stage": stage, "money": money, "bound": "exact", "citations": LATER, **more}


def link(kind: str, *to: str) -> dict[str, Any]:
    return {"kind": kind, "to": list(to)} if to else {"kind": kind}


def event(kind: str, on: str) -> dict[str, Any]:
    return {"kind": kind, "on": on, "citations": CITED}


def organization(record_id: str, kind: str) -> dict[str, Any]:
    return {"type": "organization", "id": record_id, "kind": kind, "name": text(record_id)}


def measure(record_id: str, kind: str, asset: str, on: str, **more: Any) -> dict[str, Any]:
    steps = [{"status": "in_effect", "on": on}]
    more = {"jurisdiction": "CHE", "steps": steps, **more}
    return {"type": "measure", "id": record_id, "kind": kind, "assets": [asset], **more}


SOUND: list[dict[str, Any]] = [
    {"type": "document", "id": "text", "kind": "agreement_text", "title": text("Text"), "date": "2020-03-02"},
    {"type": "document", "id": "statement", "kind": "official_statement", "title": text("Word"), "date": "2023-06-30"},
    organization("agency", "public_body"),
    organization("watchdog", "non_governmental_organization"),
    organization("auditors", "company"),
    organization("holder", "company"),
    organization("barred", "company"),
    {
        "type": "instrument", "id": "frame", "kind": "treaty", "title": text("Framework"), "level": "framework",
        "adopted": "2018", "in_force": "2018-06", "parties": [{"actor": "CHE"}, {"actor": "NGA"}],
    },
    {
        "type": "instrument", "id": "agreement", "kind": "agreement", "title": text("Agreement"),
        "level": "case_specific", "adopted": "2020-03-02", "in_force": "2020-05", "parent": "frame",
    },
    {
        "type": "instrument", "id": "annex", "kind": "annex", "title": text("Annex"), "parent": "agreement",
        "adopted": "2021", "amends": ["agreement"], "terminated": "2025",
    },
    {
        "type": "arrangement", "id": "frame-arrangement", "title": text("Framework"), "instruments": ["frame"],
        "history": [{"status": "signed", "on": "2018"}], "open_ended": "yes",
    },
    {
        "type": "arrangement", "id": "arrangement", "title": text("Arrangement"), "instruments": ["agreement", "annex"],
        "framework": "frame-arrangement", "open_ended": "no", "excluded": ["barred"],
        "clauses": [{"kind": "no_benefit_to_offenders", "present": "yes", "citations": CITED}],
        "fees": [{"contingent": "no"}],
        "history": [{"status": "signed", "on": "2020-03-02"}, {"status": "in_force", "on": "2020-05"},
                    {"status": "implementing", "on": "2020-06"}],
    },
    {"type": "asset", "id": "account", "kind": "funds"},
    {"type": "asset", "id": "house", "kind": "real_estate"},
    {"type": "asset", "id": "price", "kind": "funds", "derived_from": ["house"], "derivation": "sale"},
    measure("freeze", "freezing", "account", "2012"),
    measure("confiscation", "confiscation", "account", "2016-05-04"),
    measure("return", "return", "account", "2020-06"),
    measure("house-freeze", "freezing", "house", "2013"),
    {
        "type": "assistance_request", "id": "request", "requesting": "NGA", "requested": ["CHE"],
        "route": "domestic_order", "contents": ["description", "statement_of_facts"],
        "steps": [{"status": "sent", "on": "2011"}, {"status": "executed", "on": "2012"}],
    },
    {
        "type": "claim", "id": "claim", "kind": "bona_fide_third_party",
        "history": [{"status": "made", "on": "2013"}, {"status": "dismissed", "on": "2015-02"}],
    },
    {
        "type": "recovery_case", "id": "case", "title": text("Case"),
        "amounts": [amount("ordered", "ordered", "120"), amount("collected", "collected", "100")],
    },
    {
        "type": "return", "id": "given-back", "title": text("Return"), "citations": LATER,
        "participants": [
            {"actor": "NGA", "roles": ["origin", "receiving"]},
            {"actor": "CHE", "roles": ["transferring"]},
            {"actor": "agency", "roles": ["implementer"]},
            {"actor": "watchdog", "roles": ["monitor"]},
            {"actor": "auditors", "roles": ["auditor"]},
            {"actor": "holder", "roles": ["settling_holder"]},
        ],
        "positions": [{"actor": "NGA", "view": "consented", "citations": CITED}],
        "cases": ["case"], "arrangements": ["arrangement"], "instruments": ["agreement"],
        "bases": [{"kind": "art57_3_a"}], "avenues": ["domestic_confiscation"],
        "assets": ["account", "house"], "measures": ["freeze", "confiscation", "return"], "claims": ["claim"],
        "amounts": [
            amount("obtained", "realized", "100.00"),
            amount("costs", "deducted", "5"),
            amount("agreed", "agreed", "95"),
            amount("agreed-part", "agreed", "20", links=[link("component", "agreed")]),
            amount("agreed-chf", "agreed", "92", "CHF", links=[link("equivalent", "agreed")], bound="about"),
            amount("first", "transferred", "60", on="2020-06"),
            amount("second", "transferred", "35", on="2021-06"),
            amount("so-far", "transferred", "60", as_of="2020-12", links=[link("cumulative")]),
            amount("roads", "allocated", "90"),
            amount("spent", "disbursed", "40"),
        ],
        "deductions": [{"key": "courts", "kind": "judicial", "amount": "costs"}],
        "tranches": [
            {"key": "t1", "sequence": 1, "amounts": ["first"], "due": "2020-06",
             "history": [{"status": "due", "on": "2020-05"}, {"status": "transferred", "on": "2020-06"}]},
            {"key": "t2", "sequence": 2, "amounts": ["second"], "due": "2021",
             "history": [{"status": "due"}, {"status": "transferred", "on": "2021-06"}]},
        ],
        "transfers": [
            {"key": "leg-1", "amounts": ["first"], "on": "2020-06", "payee": "NGA", "tranche": "t1"},
            {"key": "leg-2", "amounts": ["second"], "on": "2021-06", "payee": "NGA", "tranche": "t2"},
        ],
        "disbursements": [{"key": "d1", "amount": "spent", "recipient": "agency"}],
        "ledger_complete": "yes",
        "allocations": [{"use": "infrastructure", "share": "90", "amount": "roads"},
                        {"use": "health", "share": "10", "place": "NGA"}],
        "beneficiaries": [{"kind": "general_public", "place": "NGA"}],
        "monitoring": [{"kind": "civil_society_formal", "by": ["watchdog"]}, {"kind": "audit", "by": ["auditors"]},
                       {"kind": "self_reporting", "by": ["agency"]}],
        "events": [event("frozen", "2012"), event("confiscated", "2016-05-04"), event("signed", "2020-03-02"),
                   event("entered_into_force", "2020-05"), event("transferred", "2020-06")],
        "history": [{"status": "pending"}, {"status": "under_way", "on": "2020-06"}],
    },
]  # fmt: skip
"""A return under an arrangement, with its documents, instruments, assets, measures, a request, a claim and a case."""


MEETING: list[dict[str, Any]] = json.loads(dumps(bundled("wg2-11")))["records"]
"""The eleventh meeting of the Working Group, as its report and its annotated agenda tell it."""

BUNDLES = {"return": SOUND, "meeting": MEETING}


# ── changes ──────────────────────────────────────────────────────────────────────────────────────


def findings_after(*changes: Change, of: str = "return", purpose: str | None = None) -> tuple[Finding, ...]:
    """Change a sound bundle and give what the rules find in it: that of the return, or that of the eleventh meeting."""
    records: Records = {record["id"]: record for record in copy.deepcopy(BUNDLES[of])}
    for change in changes:
        change(records)
    document = {"format": "assetrecovery", "version": "2.0", "records": list(records.values())}
    return check(loads(json.dumps(document), base=reference_data()), purpose=purpose).findings


def found_after(*changes: Change, of: str = "return") -> list[tuple[str, str, str]]:
    """Change a sound bundle and give what the rules find in it, as rule, severity and record with path."""
    names = [record["id"] for record in BUNDLES[of]]
    found: list[tuple[str, str, str]] = []
    for finding in findings_after(*changes, of=of):
        _, _, place, *path = finding.path.split("/")
        name = names[int(place)] if int(place) < len(names) else "added"
        found.append((finding.rule, finding.severity.code, "/".join([name, *path])))
    return found


def put(path: str, value: Any) -> Change:
    """Set a value; a number that comes after the last entry of a list adds one."""

    def change(records: Records) -> None:
        holder, last = _holder(records, path)
        if isinstance(holder, list) and int(last) == len(holder):
            holder.append(value)
        else:
            holder[int(last) if isinstance(holder, list) else last] = value

    return change


def drop(path: str) -> Change:
    def change(records: Records) -> None:
        holder, last = _holder(records, path)
        del holder[int(last) if isinstance(holder, list) else last]

    return change


def _holder(records: Records, path: str) -> tuple[Any, str]:
    *way, last = path.split("/")
    holder: Any = records
    for token in way:
        holder = holder[int(token) if isinstance(holder, list) else token]
    return holder, last


def money(path: str, value: str) -> Change:
    return put(f"{path}/money/amount", value)


def also(*changes: Change) -> Change:
    def change(records: Records) -> None:
        for one in changes:
            one(records)

    return change


OF = "given-back"
INCOMPLETE = put(f"{OF}/ledger_complete", "unknown")
OBTAINED, COSTS, AGREED, PART, CHF, FIRST, SECOND, SO_FAR, ROADS, SPENT = (f"{OF}/amounts/{n}" for n in range(10))
ESCROW = put(f"{OF}/vehicles", ["escrow_account"])
HANDOVER = put(f"{OF}/avenues", ["mla_handover"])
COMPLETED = put(f"{OF}/history/2", {"status": "completed"})
RELEASE = put("confiscation/steps/1", {"status": "lifted"})


NOTHING_MOVED = also(
    *(put(f"{OF}/amounts/{n}/stage", "pledged") for n in (5, 6)), put(f"{SECOND}/links", [link("separate")]),
    put(f"{FIRST}/links", [link("separate")]), drop(SPENT), drop(ROADS), drop(SO_FAR), drop(f"{OF}/disbursements"),
    drop(f"{OF}/allocations/0/amount"))  # fmt: skip
FROZEN_LATE = put("freeze/steps/0/on", "2017")
ONWARD = also(put(f"{OF}/transfers/1/previous", "leg-1"), drop(SO_FAR))
"""The second leg goes on from the first, of June 2020."""


def due(first: str, second: str) -> Change:
    """Fix what is due for each of the two tranches, at places 10 and 11 of the amounts."""
    return also(*(
        change
        for place, value in enumerate((first, second))
        for change in (put(f"{OF}/amounts/{10 + place}", amount(f"due-{place}", "due", value)),
                       put(f"{OF}/tranches/{place}/amounts/1", f"due-{place}"))
    ))  # fmt: skip


def open_claim(on: str | None = None) -> Change:
    made = {"status": "made"} if on is None else {"status": "made", "on": on}
    return put("claim/history", [made])


def total_of_two_currencies(value: str, other: str = "EUR", **more: Any) -> Change:
    """Add 12 dollars and 7 of another currency, at places 10 and 11 of the amounts, and a total of both at 12."""
    return also(
        put(f"{OF}/amounts/10", amount("house", "valued", "12", links=[link("separate")])),
        put(f"{OF}/amounts/11", amount("flat", "valued", "7", other)),
        put(f"{OF}/amounts/12", amount("both", "valued", value, links=[link("total_of", "house", "flat") | more])),
    )


def told(*amounts: dict[str, Any], **more: Any) -> Change:
    """Tell the return by these amounts alone, with its participants; its ledger is not said to be complete."""

    def change(records: Records) -> None:
        kept = ("type", "id", "title", "citations", "participants")
        records[OF] = {name: records[OF][name] for name in kept} | {"amounts": list(amounts)} | more

    return change
