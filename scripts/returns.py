# SPDX-License-Identifier: MIT
"""Rebuild the data set of returns from a file of facts and compare it with the one that comes with the library.

The file, ``src/assetrecovery/data/returns.json``, is generated: never edit it by hand.  Without options this script
builds it in memory, prints how the file on disk differs from it and exits with status 1 if it does.  With ``--write``
it rewrites the file.

What comes from where:

* The facts, one entry a return, were collected from public pages: ``tests/vectors/arrangements-facts.json``, unless
  another file is given.  Every figure, date, name and address is taken from there and from nowhere else.
* ``returns_tables.json``, beside this script, is written by hand: codes of the facts and ours, how amounts stand to
  each other, transfers, clauses and claims as far as the facts tell of them, kinds of documents.  Records there have
  the form of the library's own files, in short: a number under ``citations`` is the place of a source within its
  record, and ``{"t": "…"}`` is a text. A party without an id there is one that the facts do not name: it is described.
* ``returns_outcomes.json``, beside this script, has the same form and is laid over the records of the tables: what came
  of each return, who took what view, what was imposed beside it, what was planned and reached, and under which numbers
  others know it.
* ``returns_wording.json``, beside this script, has the Chinese wording for every English text.

A code of the facts that is in no table is taken as one of ours; if it is none, the library refuses it.  A text without
Chinese wording stops the script.

The script needs no package but the library itself.
"""

import argparse
import calendar
import difflib
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from assetrecovery import AssetRecoveryError, dumps, loads, reference_data

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "data" / "returns.json"
FACTS: Final = ROOT / "tests" / "vectors" / "arrangements-facts.json"
HERE: Final = Path(__file__).resolve().parent
TABLES: Final[dict[str, Any]] = json.loads((HERE / "returns_tables.json").read_text(encoding="utf-8"))
OUTCOMES: Final[dict[str, Any]] = json.loads((HERE / "returns_outcomes.json").read_text(encoding="utf-8"))
CODES: Final[dict[str, Any]] = TABLES["codes"]
WORDING: Final[dict[str, str]] = json.loads((HERE / "returns_wording.json").read_text(encoding="utf-8"))

#: When the facts were collected and made into records; they name no later page than one of the first month.
CHECKED: Final = "2026-01/2026-11-21"

#: Longest id of a document, so that one can still be read.
ID_LENGTH: Final = 84

#: Instruments between the two sides; of the others it is written in the tables who is a party to them.
BETWEEN_SIDES: Final = frozenset(
    {"agreement", "annex_to_framework_mou", "joint_statement", "mou", "mutually_agreed_process"}
)

#: Instruments that are agreed about a return, so that there is an arrangement.
AGREED: Final = BETWEEN_SIDES | {"administrative_arrangement", "case_cooperation_consensus", "trust_fund_agreement"}

#: Events that tell of a measure, with its kind.
MEASURES: Final = {
    "frozen": "freezing",
    "seized": "seizure",
    "confiscated": "confiscation",
    "cash_confiscated": "confiscation",
    "forfeited_in_origin": "confiscation",
}

#: What the tables say of a return itself, beside its facts.
OWN: Final = (
    "bases",
    "within_scope",
    "positions",
    "deductions",
    "sanctions",
    "transfers",
    "disbursements",
    "reports",
    "targets",
    "results",
    "outcomes",
    "last_seen",
    "contested",
    "identifiers",
)

#: How a note of the facts on a date begins that says from what it was inferred; our field says that by its name.
INFERRED: Final = "derived from "

#: Short names by which the facts call a party that watches.
SHORT_NAMES: Final = {"United Nations Development Programme": "UNDP"}

#: Words of addresses that say more than a name should; they stay in the addresses.
NOT_IN_IDS: Final = frozenset({"corrupt", "dictator", "graft", "loot", "looted", "stjalne", "stolen", "suspect"})

#: Titles of documents by kind, for a host: pages were read, not their headings.
LABELS: Final = {
    "official_statement": ("Official page on {}", "{}上的官方网页"),
    "agreement_text": ("Text of an instrument on {}", "{}上的文书文本"),
    "press_article": ("Press article on {}", "{}上的新闻报道"),
    "web_page": ("Web page on {}", "{}上的网页"),
}

Data = dict[str, Any]
missing: set[str] = set()


# ── small parts ──────────────────────────────────────────────────────────────────────────────────


def named(en: str) -> str:
    """Return what the facts say, with the United Nations names and spellings of what they name."""
    for said, name in TABLES["names"]:
        en = re.sub(rf"(?<![A-Za-z]){re.escape(said)}(?![A-Za-z])", lambda _, name=name: name, en)
    return spelt_out(en)


#: How the facts shorten a sum, and what stands for its currency: before the figure, and after it.
SUM: Final = re.compile(r"\b(?:(USD|EUR|GBP|CHF) )?(\d[\d.,]*)m\b")
CURRENCIES: Final = {
    "USD": ("$", ""),
    "EUR": ("", " euros"),
    "GBP": ("", " pounds sterling"),
    "CHF": ("", " Swiss francs"),
}
MONTHS: Final = {name[:3]: name for name in calendar.month_name[1:]}
DAY: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")


def spelt_out(en: str) -> str:
    """Return a text with its sums and days in full: "$93 million" for "USD 93m", "17 February" for "17 Feb"."""

    def in_full(match: re.Match[str]) -> str:
        before, after = CURRENCIES.get(match[1], ("", ""))
        return f"{before}{match[2]} million{after}"

    return DAY.sub(lambda match: f"{match[1]} {MONTHS[match[2]]} {match[3]}", SUM.sub(in_full, en))


def text(en: str, zh: str | None = None, derived: tuple[str, ...] = ("en", "zh")) -> Data:
    """Return a text in both languages; without Chinese wording it is noted as missing."""
    if zh is None and en not in WORDING:
        missing.add(en)
    zh = zh or WORDING.get(en, "—")
    return {"en": named(en), "zh": zh, **({"derived": list(derived)} if derived else {})}


def arrangement_of(zh: str) -> str:
    """Return the Chinese title of the arrangement on a return: 返还安排, or after a colon where no 返还 ends it."""
    return f"{zh}安排" if zh.endswith("返还") else f"{zh}：安排"


def answer(value: bool | None) -> str:  # noqa: FBT001 - the facts say true, false or null
    """Return what the facts say of a yes-or-no question."""
    return {True: "yes", False: "no", None: "unknown"}[value]


def form_of(instrument: str) -> Data:
    """Return what the facts call a form of instrument, in both languages."""
    full = {"mou": "memorandum of understanding", "mla": "mutual legal assistance"}
    return text(" ".join(full.get(word, word) for word in instrument.split("_")))


def coded(table: str, code: str) -> str:
    """Return the code of ours for one of the facts."""
    return str(CODES[table].get(code, code))


def merged(record: Data, more: Mapping[str, Any]) -> Data:
    """Return a record with what the tables add to it; a list is added to, all else replaced."""
    added = {
        name: [*record[name], *value] if isinstance(value, list) and name in record else value
        for name, value in more.items()
    }
    return {**record, **added}


def laid_over(below: Any, above: Any) -> Any:
    """Return two parts of the tables as one: lists one after the other, objects member by member, all else as above."""
    if isinstance(below, dict) and isinstance(above, dict):
        both = {name: laid_over(below[name], above[name]) for name in below.keys() & above.keys()}
        return {**below, **above, **both}
    if isinstance(below, list) and isinstance(above, list):
        return [*below, *above]
    return above


def without_empty(value: Any) -> Any:
    """Return plain data without entries that say nothing, as the library's files have it."""
    if isinstance(value, dict):
        lean = {name: without_empty(member) for name, member in value.items()}
        return {name: member for name, member in lean.items() if member not in (None, [], "unknown")}
    return [without_empty(member) for member in value] if isinstance(value, list) else value


# ── documents ────────────────────────────────────────────────────────────────────────────────────


def host_of(url: str) -> str:
    """Return the host of an address without its leading ``www.``."""
    return urlsplit(url).netloc.removeprefix("www.")


def slug(words: str) -> str:
    """Return words as part of an id."""
    plain = unicodedata.normalize("NFKD", unquote(words)).encode("ascii", "ignore").decode()
    return "-".join(word for word in re.findall(r"[a-z0-9]+", plain.lower()) if word not in NOT_IN_IDS)


def document_ids(urls: list[str]) -> dict[str, str]:
    """Return an id for every address, cut at a word where it is long."""
    ids: dict[str, str] = {}
    for url in urls:
        parts = urlsplit(url)
        words = f"src-{slug(host_of(url))}-{slug(f'{parts.path} {parts.query}')}".strip("-")
        ids[url] = words if len(words) <= ID_LENGTH else words[: ID_LENGTH + 1].rpartition("-")[0]
    if len(set(ids.values())) != len(ids):
        raise SystemExit("two addresses have the same id; let ids be longer")
    return ids


def documents(ids: Mapping[str, str]) -> Iterator[Data]:
    """Yield a record for every address."""
    kinds = {host: kind for kind, hosts in TABLES["document_kinds"].items() for host in hosts}
    for url, id_ in ids.items():
        kind = kinds.get(host_of(url), "web_page")
        en, zh = (label.format(host_of(url)) for label in LABELS[kind])
        yield {"type": "document", "id": id_, "kind": kind, "title": text(en, zh), "url": url}


# ── one return ───────────────────────────────────────────────────────────────────────────────────


class Builder:
    """Builds the records of one fact."""

    def __init__(self, fact: Data, ids: Mapping[str, str]) -> None:
        """Take a fact and the ids of the documents."""
        self.fact = fact
        self.id: str = fact["id"]
        self.documents = [ids[source["url"]] for source in fact["sources"]]
        self.more: Data = self._expanded(laid_over(TABLES["records"][self.id], OUTCOMES.get(self.id, {})))
        self.type: str = fact["instrument"]["type"]
        self.is_agreed = self.type in AGREED

    def _expanded(self, value: Any, name: str = "") -> Any:
        """Return what a table says in full."""
        in_short: dict[str, Callable[[Any], Any]] = {
            "citations": self._cited,
            "document": self.documents.__getitem__,
            "identifiers": lambda entries: [self._identifier(*entry) for entry in entries],
            "links": lambda links: [{"kind": kind, "to": to} for kind, to in links.items()],
            "contested": lambda sentences: [text(sentence) for sentence in sentences],
            "t": text,
        }
        if name in in_short:
            return in_short[name](value)
        if isinstance(value, dict):
            full = {key: self._expanded(member, key) for key, member in value.items()}
            return full.get("t", full)
        if isinstance(value, list):
            return [self._expanded(member) for member in value]
        return value

    def _identifier(self, scheme: str, value: str, place: int, jurisdiction: str | None = None) -> Data:
        """Return a number that stands in the address of a source."""
        return {
            "scheme": scheme,
            "value": value,
            "jurisdiction": jurisdiction,
            "url": self.fact["sources"][place]["url"],
            "citations": self._cited([place]),
        }

    def _cited(self, places: list[int]) -> list[Data]:
        return [{"document": self.documents[place]} for place in places]

    def _everything(self) -> list[Data]:
        return [{"document": document} for document in self.documents]

    def _sources(self) -> list[Data]:
        """Return every source of the return with what it bears out, which is said nowhere else."""
        return [
            {"document": document, "supports": [text(support) for support in source["supports"]]}
            for document, source in zip(self.documents, self.fact["sources"], strict=True)
        ]

    def _touched(self, name: str, entries: list[Data]) -> list[Data]:
        """Return entries with what the tables add to them by place."""
        more = self.more.get(name, {})
        return [merged(entry, more.get(str(place), {})) for place, entry in enumerate(entries)]

    def records(self) -> Iterator[Data]:
        """Yield every record but documents, organizations and clusters."""
        yield from self.instruments()
        yield from self.assets()
        yield from self.measures()
        yield from self.claims()
        yield from self.arrangements()
        yield without_empty(self.main())

    # what is agreed or ordered

    def instruments(self) -> Iterator[Data]:
        """Yield the instrument, if there is one, and those beside it that the facts date."""
        yield from self.instrument()
        yield from ({"type": "instrument", **instrument} for instrument in self.more.get("more_instruments", []))

    def instrument(self) -> Iterator[Data]:
        """Yield the instrument of the return, if there is one."""
        said = self.fact["instrument"]
        kind = coded("instrument", self.type) if CODES["instrument"].get(self.type, self.type) else None
        if kind is None:
            return
        title, form = text(self.fact["title"]), form_of(self.type)
        publication = {"on": said.get("published_date")}
        if route := said.get("publication_route"):
            publication["route"] = CODES["route"][route]
        record = {
            "type": "instrument",
            "id": f"{self.id}-instrument",
            "kind": kind,
            "title": text(f"{title['en']}: {form['en']}", f"{title['zh']}：{form['zh']}"),
            "binding": answer(said["binding"]),
            "adopted": self._signed(),
            "parties": self.parties(),
            "parent": TABLES["parents"].get(said.get("parent")),
            "follows": [TABLES["predecessors"][said["predecessor"]]] if "predecessor" in said else [],
            "published": answer(said["published"]),
            "publications": [publication] if any(publication.values()) else [],
            "citations": self._everything(),
        }
        yield without_empty(merged(record, self.more.get("instrument", {})))

    def _signed(self) -> str | None:
        """Return when it was signed, if the facts give one date for that and do not doubt it."""
        events = [event for event in self.fact["dates"] if event["event"] == "signed"]
        sure = len(events) == 1 and not events[0].get("uncertain")
        return events[0]["date"] if sure else None

    def parties(self) -> list[Data]:
        """Return the parties, as far as the facts tell of any."""
        sides = [*self.fact["returning_states"], *self.fact["origin_states"]] if self.type in BETWEEN_SIDES else []
        others = [entry.get("actor") for entry in self.others() if entry.get("is_party") == "yes"]
        actors = self.more.get("parties", [*sides, *others])
        roles = ["signatory"] if self.more.get("signatories") else []
        return [{"actor": actor, "roles": roles} for actor in actors if actor]

    def arrangements(self) -> Iterator[Data]:
        """Yield the arrangement, if something was agreed."""
        if not self.is_agreed:
            return
        signed = [event for event in self.fact["dates"] if event["event"] == "signed"]
        history = []
        if signed or self.fact["status"] == "signed":
            sure = self._signed()
            cited = self._cited(signed[0]["sources"]) if sure else []
            history.append({"status": "signed", "on": sure, "citations": cited})
        if after := CODES["status"][self.fact["status"]][1]:
            history.append({"status": after})
        title = text(self.fact["title"])
        record = {
            "type": "arrangement",
            "id": f"{self.id}-arrangement",
            "title": text(f"{title['en']}: arrangement", arrangement_of(title["zh"])),
            "parties": self.parties(),
            "instruments": [f"{self.id}-instrument"],
            "history": history,
            "citations": self._everything(),
        }
        for clause in self.more.get("arrangement", {}).get("clauses", []):
            clause["instrument"] = f"{self.id}-instrument"
        yield without_empty(merged(record, self.more.get("arrangement", {})))

    # property

    def assets(self) -> Iterator[Data]:
        """Yield the assets: those of the facts, then those that came out of them."""
        stated = [
            {
                "kind": entry["type"],
                "description": text(entry["description"]) if "description" in entry else None,
                "location": entry.get("location"),
                "citations": self._everything(),
            }
            for entry in self.fact["property"]
        ]
        for number, entry in enumerate([*self._touched("assets", stated), *self.more.get("more_assets", [])], start=1):
            yield without_empty({"type": "asset", "id": f"{self.id}-asset-{number}", **entry})

    def measures(self) -> Iterator[Data]:
        """Yield the measures of which the facts give a date that they do not doubt."""
        for event in self.fact["dates"]:
            kind = MEASURES.get(event["event"])
            if kind is None or event.get("uncertain"):
                continue
            steps = [
                {"status": "requested", "on": before["date"], "citations": self._cited(before["sources"])}
                for before in self.fact["dates"]
                if kind == "confiscation" and before["event"] == "confiscation_applied_for"
            ]
            cited = self._cited(event["sources"])
            acting = self.fact["origin_states" if event["event"] == "forfeited_in_origin" else "returning_states"][0]
            reached = [f"{self.id}-asset-{number + 1}" for number in range(len(self.fact["property"]))]
            reached = reached[:1] if event["event"] == "cash_confiscated" else reached
            measure = {
                "type": "measure",
                "id": f"{self.id}-{kind}",
                "kind": kind,
                "assets": TABLES["measures"]["assets"].get(self.id, reached),
                "jurisdiction": TABLES["measures"]["jurisdiction"].get(self.id, acting),
                "steps": [*steps, {"status": "in_effect", "on": event["date"], "citations": cited}],
                "citations": cited,
            }
            yield without_empty(merged(measure, self.more.get("measure", {}).get(kind, {})))
        yield from ({"type": "measure", **measure} for measure in self.more.get("measures", []))

    def claims(self) -> Iterator[Data]:
        """Yield the claims of right."""
        yield from ({"type": "claim", **claim} for claim in self.more.get("claims", []))

    # the return itself

    def main(self) -> Data:
        """Return the record of the return."""
        fact, more = self.fact, self.more
        status = CODES["status"][fact["status"]][0]
        ways = [CODES["avenues"].get(code, [code]) for code in fact["legal_mechanism"]]
        vehicle = coded("vehicle", fact["transfer_vehicle"])
        return {
            "type": "return",
            "id": self.id,
            "title": text(fact["title"]),
            "participants": self.participants(),
            "cluster": fact["case_cluster"],
            "arrangements": [f"{self.id}-arrangement"] if self.is_agreed else [],
            "instruments": [instrument["id"] for instrument in self.instruments()],
            "avenues": list(dict.fromkeys([*chain.from_iterable(ways), *more.get("avenues", [])])),
            "assets": [asset["id"] for asset in self.assets()],
            "measures": [measure["id"] for measure in self.measures()],
            "claims": [claim["id"] for claim in self.claims()],
            "amounts": list(self.amounts()),
            "tranches": list(self.tranches()),
            "vehicles": [vehicle],
            "allocations": self.allocations(),
            "beneficiaries": self._touched(
                "beneficiaries", [{"kind": coded("beneficiary", code)} for code in fact["beneficiary_type"]]
            ),
            "monitoring": self.monitoring(),
            "events": self.events(),
            "history": [{"status": status}] if status else [],
            "uncertain": [*(text(words) for words in fact["uncertain"]), *self._unknown_instrument()],
            "checked": CHECKED,
            "citations": self._sources(),
            **{name: more[name] for name in OWN if name in more},
        }

    def _unknown_instrument(self) -> list[Data]:
        said = {"unknown": "the form of the instrument is not known", "none_yet": "there is no instrument yet"}
        return [text(said[self.type])] if self.type in said else []

    def others(self) -> Iterator[Data]:
        """Yield the participants beside the States and territories of the two sides; the unnamed are described.

        A court that denied somebody the status of victim has no part in the return: it is the forum of the claim.
        """
        for party in self.fact["other_parties"]:
            if party["role"] == "denied_victim_status":
                continue
            known = CODES["roles"].get(party["role"], {"roles": [party["role"]]})
            who = TABLES["parties"][party["name"]]
            entry = {"actor": who["id"]} if who else {"description": text(party["name"])}
            yield {**entry, **self._expanded(known)}

    def participants(self) -> list[Data]:
        """Return everybody who has a part, the two sides first."""
        parties = {party["actor"] for party in self.parties()}
        origin = [{"actor": actor, "roles": ["origin"]} for actor in self.fact["origin_states"]]
        returning = [{"actor": actor, "roles": ["transferring"]} for actor in self.fact["returning_states"]]
        everybody = [*origin, *returning, *self.others()]
        everybody = [{**entry, "is_party": "yes"} if entry.get("actor") in parties else entry for entry in everybody]
        return [*self._touched("participants", everybody), *self.more.get("more_participants", [])]

    def amounts(self) -> Iterator[Data]:
        """Yield the amounts, each a claim of its sources."""
        for number, said in enumerate(self.fact["amounts"], start=1):
            bound = "about" if said["approximate"] else "exact"
            if said.get("note") == "more than this sum":
                bound = "more_than"
            entry = {
                "key": f"a{number}",
                "stage": CODES["stage"].get(said["status"], said["status"]),
                "money": {"amount": said["value"], "currency": said["currency"]},
                "bound": bound,
                "on": said.get("date"),
                "as_of": said.get("as_of"),
                "remark": text(said["note"]) if "note" in said and bound != "more_than" else None,
                "citations": self._cited(said["sources"]),
            }
            yield merged(entry, self.more.get("amounts", {}).get(entry["key"], {}))
        yield from self.more.get("more_amounts", [])

    def tranches(self) -> Iterator[Data]:
        """Yield the tranches, each with the amounts that have its figure."""
        for number, said in enumerate(self.fact["tranches"], start=1):
            figure = (said["value"], said["currency"])
            found = [
                f"a{place}"
                for place, amount in enumerate(self.fact["amounts"], start=1)
                if (amount["value"], amount["currency"]) == figure
            ]
            key = f"t{number}"
            yield {
                "key": key,
                "sequence": said["sequence"],
                "amounts": self.more.get("tranches", {}).get(key, {}).get("amounts", found),
                "remark": text(said["note"]) if "note" in said else None,
                "citations": self._cited(said["sources"]),
            }

    def allocations(self) -> list[Data]:
        """Return the uses; what is said of them in words stands with the first."""
        entries: list[Data] = [{"use": coded("use", code)} for code in self.fact["end_use"]]
        for entry, code in zip(entries, self.fact["end_use"], strict=True):
            if code.endswith("_unverified"):
                entry["doubtful"] = "yes"
        if note := self.fact.get("end_use_note"):
            entries[0]["description"] = text(note)
        return [*self._touched("allocations", entries), *self.more.get("more_allocations", [])]

    def monitoring(self) -> list[Data]:
        """Return the ways in which the use is watched."""
        entries = []
        for said in self.fact["monitoring"]:
            watching = said["by"].partition(" (")[0]
            named = [
                TABLES["parties"][party["name"]]["id"]
                for party in self.fact["other_parties"]
                if TABLES["parties"].get(party["name"]) and watching in {party["name"], SHORT_NAMES.get(party["name"])}
            ]
            kind = CODES["monitoring"].get(said["kind"], said["kind"])
            entries.append({"kind": kind, "by": named, "description": text(said["by"])})
        return self._touched("monitoring", entries)

    def events(self) -> list[Data]:
        """Return what happened, as sources date it; the note on an instrument stands with the event that made it."""
        entries = []
        for place, said in enumerate(self.fact["dates"]):
            note = said.get("note")
            if TABLES["instrument_notes"].get(self.id) == place:
                note = self.fact["instrument"]["note"]
            inferred = note is not None and note.startswith(INFERRED)
            for kind, words in CODES["events"].get(said["event"], [[said["event"], None]]):
                described = (note if not inferred else None) or words
                entries.append(
                    {
                        "kind": kind,
                        "on": said["date"],
                        "inferred_from": text(note.removeprefix(INFERRED)) if inferred else None,
                        "description": text(described) if described else None,
                        "doubtful": "yes" if said.get("uncertain") else "unknown",
                        "citations": self._cited(said["sources"]),
                    }
                )
        return [*self._touched("events", entries), *self.more.get("more_events", [])]


# ── the whole ────────────────────────────────────────────────────────────────────────────────────


def organizations(facts: list[Data], ids: Mapping[str, str]) -> Iterator[Data]:
    """Yield a record for everybody who is named and no State or territory, citing the returns that name them."""
    for name, known in TABLES["parties"].items():
        if not known:
            continue
        cited = dict.fromkeys(
            ids[source["url"]]
            for fact in facts
            if any(party["name"] == name for party in fact["other_parties"])
            for source in fact["sources"]
        )
        citations = [{"document": document} for document in cited]
        if known["kind"] == "person":
            yield {"type": "person", "id": known["id"], "name": name, "citations": citations}
        else:
            organization = {
                "type": "organization",
                "id": known["id"],
                "kind": known["kind"],
                "name": text(name, derived=tuple(known.get("derived", ("zh",)))),
                "jurisdiction": known.get("jurisdiction"),
                "citations": citations,
            }
            yield without_empty(organization)


def shared_instruments(facts: list[Data], ids: Mapping[str, str]) -> Iterator[Data]:
    """Yield frameworks and earlier instruments that the facts name."""
    sources = {fact["id"]: [ids[source["url"]] for source in fact["sources"]] for fact in facts}
    for said in TABLES["instruments"]:
        cited = [entry["cite"] for entry in said["citations"]]
        yield {
            "type": "instrument",
            **said,
            "title": text(said["title"]["t"]),
            "citations": [{"document": sources[fact][place]} for fact, place in cited],
        }


def clusters(facts: list[Data]) -> Iterator[Data]:
    """Yield the affairs of which the returns are part."""
    for cluster in dict.fromkeys(fact["case_cluster"] for fact in facts):
        yield {"type": "case_cluster", "id": cluster, "title": text(TABLES["clusters"][cluster])}


def build(facts: list[Data]) -> str:
    """Return the whole file; stops if the library refuses it or a text has no Chinese wording."""
    ids = document_ids(list(dict.fromkeys(source["url"] for fact in facts for source in fact["sources"])))
    records = [
        *documents(ids),
        *organizations(facts, ids),
        *clusters(facts),
        *shared_instruments(facts, ids),
        *(record for fact in facts for record in Builder(fact, ids).records()),
    ]
    if missing:
        raise SystemExit("\n".join(["no Chinese wording:", *sorted(missing)]))
    whole = {"format": "assetrecovery", "version": "2.0", "records": records}
    return dumps(loads(json.dumps(whole, ensure_ascii=False), base=reference_data()))


def main(arguments: list[str] | None = None) -> int:
    """Compare or write the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Rebuild the data set of returns.")
    parser.add_argument("facts", nargs="?", type=Path, default=FACTS, metavar="FACTS", help="the file of facts")
    parser.add_argument("--write", action="store_true", help="rewrite the file instead of comparing")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
    options = parser.parse_args(arguments)
    try:
        built = build(json.loads(options.facts.read_text(encoding="utf-8"))["records"])
    except AssetRecoveryError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if options.write:
        options.target.write_text(built, encoding="utf-8")
        return 0
    there = options.target.read_text(encoding="utf-8") if options.target.exists() else ""
    found = list(difflib.unified_diff(there.splitlines(), built.splitlines(), "on disk", "rebuilt", lineterm=""))
    for line in found:
        print(line)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
