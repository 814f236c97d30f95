# SPDX-License-Identifier: MIT
"""Check the States, territories and the European Union against their sources.

The file, ``src/assetrecovery/data/jurisdictions.json``, is kept by hand: this script never writes it.  It prints every
difference and exits with status 1 if there is one.

What is checked:

* Codes and present short names in six languages, against the Countries and Territories Taxonomy of the Office for the
  Coordination of Humanitarian Affairs, which the package ``hdx-python-country`` carries; and that the States are those
  which the taxonomy takes from the terminology of the United Nations, neither more nor fewer.
* Where the names differ from those of CLDR, in the package ``Babel``.  CLDR is no source of ours: the list of
  differences is written in this file, so that a change on either side is noticed.
* The history of the Convention: that signatures fall into the time in which it was open for signature, that no State
  consents twice, that the dates of entry into force follow from article 68, and that the published numbers of
  signatories and parties come out.

What cannot be checked here: formal names and English articles, former names and when they ended, the names of the
European Union and of the territories, and each single day of signature or deposit.  A wrong day that changes no count
goes unnoticed.

Install the packages into a development environment before running the script::

    pip install hdx-python-country Babel
"""

import argparse
import csv
import datetime
import sys
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final, TypeVar

import attrs
from babel import Locale

from assetrecovery import Answer, AssetRecoveryError, Jurisdiction, PartialDate, load
from assetrecovery.participants import JurisdictionKind, TreatyAction, TreatyActionKind, UnitedNationsStatus
from assetrecovery.values.ids import InstrumentId

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "data" / "jurisdictions.json"
TAXONOMY: Final = "Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"
UNCAC: Final = InstrumentId("uncac")

#: Columns of the taxonomy.
ALPHA_2: Final = "ISO 3166-1 Alpha 2-Codes"
ALPHA_3: Final = "ISO 3166-1 Alpha 3-Codes"
M49: Final = "m49 numerical code"
IS_STATE: Final = "Appears in UNTERM list"
SHORT_NAMES: Final = {
    "ar": "Arabic Short",
    "en": "English Short",
    "es": "Spanish Short",
    "fr": "French Short",
    "ru": "Russian Short",
    "zh": "Chinese Short",
}

#: Kinds whose names are held against the taxonomy alone.
BY_M49: Final = frozenset({JurisdictionKind.TERRITORY, JurisdictionKind.PROVINCE})

#: How many States there are of each standing.
STATES: Final[dict[UnitedNationsStatus | None, int]] = {
    UnitedNationsStatus.MEMBER: 193,
    UnitedNationsStatus.OBSERVER: 2,
    UnitedNationsStatus.NON_MEMBER: 2,
}

#: Names that are not those of the taxonomy: (id, language) -> (the taxonomy's, ours).  Our apostrophes are U+0027
#: throughout, as are those of the taxonomy but for these two.
ACCEPTED_NAMES: Final = {
    ("CIV", "es"): ("Côte d’Ivoire", "Côte d'Ivoire"),
    ("CIV", "ru"): ("Кот-д’Ивуар", "Кот-д'Ивуар"),
}

#: CLDR's locales and, for each, CLDR's names of the jurisdictions that the United Nations names otherwise.
CLDR_LOCALES: Final = {"en": "en", "zh": "zh_Hans"}
CLDR_NAMES: Final = {
    "en": {
        "ATG": "Antigua & Barbuda",
        "BIH": "Bosnia & Herzegovina",
        "BOL": "Bolivia",
        "BRN": "Brunei",
        "CIV": "Côte d’Ivoire",
        "COD": "Congo - Kinshasa",
        "COG": "Congo - Brazzaville",
        "CPV": "Cape Verde",
        "FSM": "Micronesia",
        "GBR": "United Kingdom",
        "HKG": "Hong Kong SAR China",
        "IRN": "Iran",
        "KNA": "St. Kitts & Nevis",
        "KOR": "South Korea",
        "LAO": "Laos",
        "LCA": "St. Lucia",
        "MAC": "Macao SAR China",
        "MDA": "Moldova",
        "MMR": "Myanmar (Burma)",
        "NLD": "Netherlands",
        "NRU": "Nauru",
        "PRK": "North Korea",
        "PSE": "Palestinian Territories",
        "RUS": "Russia",
        "STP": "São Tomé & Príncipe",
        "SYR": "Syria",
        "TTO": "Trinidad & Tobago",
        "TZA": "Tanzania",
        "USA": "United States",
        "VAT": "Vatican City",
        "VCT": "St. Vincent & Grenadines",
        "VEN": "Venezuela",
        "VNM": "Vietnam",
    },
    "zh": {
        "BOL": "玻利维亚",
        "BRN": "文莱",
        "COD": "刚果（金）",
        "COG": "刚果（布）",
        "FSM": "密克罗尼西亚",
        "GBR": "英国",
        "HKG": "中国香港特别行政区",
        "IRN": "伊朗",
        "KOR": "韩国",
        "LAO": "老挝",
        "MAC": "中国澳门特别行政区",
        "MDA": "摩尔多瓦",
        "NLD": "荷兰",
        "PRK": "朝鲜",
        "PSE": "巴勒斯坦领土",
        "RUS": "俄罗斯",
        "SYR": "叙利亚",
        "TZA": "坦桑尼亚",
        "USA": "美国",
        "VAT": "梵蒂冈",
        "VEN": "委内瑞拉",
        "european-union": "欧盟",
    },
}

#: The Convention as a whole: open for signature (article 67), the thirtieth deposit, in force ninety days after it.
OPENED: Final = datetime.date(2003, 12, 9)
CLOSED: Final = datetime.date(2005, 12, 9)
THIRTIETH_DEPOSIT: Final = datetime.date(2005, 9, 15)
IN_FORCE: Final = datetime.date(2005, 12, 14)

#: Acts for which article 68 does not give the day: (id, kind) -> (the day by article 68, the recorded one).
ACCEPTED_DAYS: Final = {
    # A successor State is bound from the day of succession, here that of independence, not from that of the notice.
    ("MNE", TreatyActionKind.SUCCESSION): ("2006-11-22", "2006-06-03"),
}

#: States whose history is not one signature and one consent: (kind, on, in force) of each act, in order.
#: Bhutan withdrew its instrument and acceded again; the day of the withdrawal is not known to us.
ACCEPTED_HISTORIES: Final[dict[str, tuple[tuple[str, str, str | None], ...]]] = {
    "BTN": (
        ("signature", "2005-09-15", None),
        ("ratification", "2016-09-21", "2016-10-21"),
        ("withdrawal", "2016-11-14/2023-09-27", None),
        ("accession", "2023-09-27", "2023-10-27"),
    ),
}

#: What the depositary counts, and what the signatories of article 67 come to.
SIGNATORIES: Final = 140
CONSENTS: Final = frozenset(
    {
        TreatyActionKind.RATIFICATION,
        TreatyActionKind.ACCEPTANCE,
        TreatyActionKind.APPROVAL,
        TreatyActionKind.ACCESSION,
        TreatyActionKind.SUCCESSION,
    }
)
ENDINGS: Final = frozenset({TreatyActionKind.WITHDRAWAL, TreatyActionKind.DENUNCIATION})


@dataclass(frozen=True, slots=True)
class Count:
    """A published number of parties, which counts from deposit, and those among them whom our record leaves open."""

    day: str
    parties: int
    undecided: tuple[str, ...]
    source: str


#: The numbers before 2023 count Bhutan in: the first paper names it among the newest parties.
COUNTS: Final = (
    Count("2016-11-14", 180, ("BTN",), "CAC/COSP/IRG/2016/9/Add.1"),
    Count("2017-07-11", 182, ("BTN",), "statement of the United Nations Office on Drugs and Crime of 2017-07-12"),
    Count("2018-12-31", 186, ("BTN",), "number published in December 2018"),
    Count("2023-12-31", 190, (), "status page of the Treaty Collection as of 2024-04-20"),
    Count("2024-08-06", 191, (), "press note on the deposit of Saint Kitts and Nevis"),
)


K = TypeVar("K", bound=Hashable)


class SourceError(Exception):
    """The packages do not say what this script relies on."""


def differing(subject: str, found: Mapping[K, object], expected: Mapping[K, object]) -> Iterator[str]:
    """Yield a line for each key under which the two tables do not say the same."""
    for key in sorted(found.keys() | expected.keys(), key=str):
        if found.get(key) != expected.get(key):
            yield f"{subject}, {key}: found {found.get(key)}, expected {expected.get(key)}"


def read_taxonomy() -> dict[str, dict[str, str]]:
    """Return the rows of the taxonomy by alpha-3 code."""
    text = files("hdx.location").joinpath(TAXONOMY).read_text(encoding="utf-8")
    reader = csv.DictReader(text.splitlines())
    if missing := {ALPHA_2, ALPHA_3, M49, IS_STATE, *SHORT_NAMES.values()} - set(reader.fieldnames or ()):
        raise SourceError(f"the taxonomy has no column {', '.join(sorted(missing))}")
    return {row[ALPHA_3]: row for row in reader if row[ALPHA_3]}


def states(places: Iterable[Jurisdiction]) -> list[Jurisdiction]:
    """Return the States among the jurisdictions."""
    return [place for place in places if place.kind is JurisdictionKind.STATE]


def check_states(places: list[Jurisdiction], rows: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Yield where the set of States, or their standing, is not that of the United Nations."""
    ours = {place.id for place in states(places)}
    theirs = {code for code, row in rows.items() if row[IS_STATE] == "Y"}
    yield from (f"{code}: a State here, not in the taxonomy" for code in sorted(ours - theirs))
    yield from (f"{code}: a State in the taxonomy, not here" for code in sorted(theirs - ours))
    yield from differing("States of each standing", Counter(place.united_nations for place in states(places)), STATES)
    for place in places:
        if place.kind is not JurisdictionKind.STATE and place.united_nations is not None:
            yield f"{place.id}: is no State but has a standing in the United Nations"


def check_codes(places: list[Jurisdiction], rows: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Yield where alpha-2 and M49 codes are not those of the taxonomy."""
    for place in places:
        row = rows.get(place.id)
        # The standard has no code for a province of a State; the taxonomy kept an old one.
        numbered = place.kind is not JurisdictionKind.PROVINCE
        if row is not None and (place.iso_alpha_2, place.m49) != (
            row[ALPHA_2],
            row[M49].zfill(3) if numbered else None,
        ):
            yield f"{place.id}: codes {place.iso_alpha_2} {place.m49}, taxonomy {row[ALPHA_2]} {row[M49].zfill(3)}"
        elif row is None and place.m49 is not None:
            yield f"{place.id}: has an M49 code but no row in the taxonomy"


def check_names(places: list[Jurisdiction], rows: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Yield where present short names of States are not those of the taxonomy, but for the accepted ones."""
    found: dict[tuple[str, str], object] = {}
    for place in states(places):
        ours = {language: place.name().short.in_(language) for language in place.name().short.languages}
        for language, column in SHORT_NAMES.items():
            theirs = rows.get(place.id, {}).get(column)
            if ours.get(language) != theirs:
                found[place.id, language] = theirs, ours.get(language)
    yield from differing("short name", found, ACCEPTED_NAMES)


def check_cldr(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield where the names that differ from CLDR's are not those written in this file."""
    for language, locale in CLDR_LOCALES.items():
        names = Locale.parse(locale).territories
        compared = [place for place in places if place.kind not in BY_M49 and place.iso_alpha_2]
        theirs = {place.id: names.get(place.iso_alpha_2 or "") for place in compared}
        found: dict[str, object] = {
            place.id: theirs[place.id] for place in compared if theirs[place.id] != place.name().short.in_(language)
        }
        yield from differing(f"CLDR's name in {language}", found, CLDR_NAMES[language])


def acts(place: Jurisdiction) -> list[TreatyAction]:
    """Return what a jurisdiction did about the Convention."""
    return [action for action in place.treaty_actions if action.instrument == UNCAC]


def first_day(action: TreatyAction) -> datetime.date:
    """Return the day of an act, or the first of the days that it may have been."""
    return action.on.earliest or datetime.date.min


def check_histories(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield acts out of order, out of time, or more than a State needs, but for the accepted histories."""
    for place in places:
        written = tuple(
            (act.kind.code, str(act.on), str(act.in_force) if act.in_force else None) for act in acts(place)
        )
        if place.id in ACCEPTED_HISTORIES:
            if written != ACCEPTED_HISTORIES[place.id]:
                yield f"{place.id}: history {written}, expected {ACCEPTED_HISTORIES[place.id]}"
        elif problem := history_problem(place):
            yield f"{place.id}: {problem}"


def history_problem(place: Jurisdiction) -> str | None:
    """Say what is odd about the history of a jurisdiction, if anything is."""
    kinds = [action.kind for action in acts(place)]
    signed = [first_day(action) for action in acts(place) if action.kind is TreatyActionKind.SIGNATURE]
    if any(not OPENED <= day <= CLOSED for day in signed):
        return "signed when the Convention was not open for signature"
    if len(kinds) != len(set(kinds)) or sum(kind in CONSENTS for kind in kinds) > 1 or ENDINGS.intersection(kinds):
        return "more than one signature and one consent"
    if signed and TreatyActionKind.ACCESSION in kinds:
        return "a signatory that acceded"
    if not signed and CONSENTS.intersection(kinds) - {TreatyActionKind.ACCESSION, TreatyActionKind.SUCCESSION}:
        return "ratified, accepted or approved without having signed"
    if sorted(acts(place), key=first_day) != acts(place):
        return "acts are not in the order of time"
    return None


def check_entry_into_force(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield entries into force that do not follow from article 68, but for the accepted ones."""
    found: dict[tuple[str, TreatyActionKind], object] = {}
    for place in places:
        for action in acts(place):
            by_rule = entry_by_rule(action)
            recorded = str(action.in_force) if action.in_force else None
            # A State that is a party already extends the Convention with effect from its declaration, or as it says.
            if action.kind is TreatyActionKind.TERRITORIAL_APPLICATION and recorded in {str(action.on), None}:
                continue
            if recorded != by_rule:
                found[place.id, action.kind] = by_rule, recorded
    yield from differing("entry into force by rule and as recorded", found, ACCEPTED_DAYS)


def entry_by_rule(action: TreatyAction) -> str | None:
    """Return the thirtieth day after deposit, or that on which the Convention entered into force if it is later."""
    if action.kind is TreatyActionKind.SIGNATURE or action.kind in ENDINGS:
        return None
    return max(IN_FORCE, first_day(action) + datetime.timedelta(days=30)).isoformat()


def check_thirtieth(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield if the thirtieth instrument of a State was not deposited on the day from which ninety days were counted."""
    days = sorted(first_day(act) for place in states(places) for act in acts(place) if act.kind in CONSENTS)
    thirtieth = days[29] if len(days) >= 30 else None
    if thirtieth != THIRTIETH_DEPOSIT:
        yield f"thirtieth deposit: {thirtieth}, expected {THIRTIETH_DEPOSIT}"
    if THIRTIETH_DEPOSIT + datetime.timedelta(days=90) != IN_FORCE:
        yield f"the Convention as a whole: {IN_FORCE} is not ninety days after {THIRTIETH_DEPOSIT}"


def from_deposit(place: Jurisdiction) -> Jurisdiction:
    """Return the jurisdiction with every consent taken to count from its deposit, as the depositary counts."""
    counted = (
        attrs.evolve(action, in_force=action.on) if isinstance(action.on, PartialDate) and action.in_force else action
        for action in place.treaty_actions
    )
    return attrs.evolve(place, treaty_actions=tuple(counted))


def check_counts(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield published numbers that do not come out; whom our record leaves open must be just those named here."""
    signatories = sum(action.kind is TreatyActionKind.SIGNATURE for place in places for action in acts(place))
    if signatories != SIGNATORIES:
        yield f"signatories: {signatories}, published {SIGNATORIES}"
    counted = [from_deposit(place) for place in places if place.responsible_state is None]
    for count in COUNTS:
        # The library says "unknown" of a place without any act; the status page lists every act, so here it is "no".
        acted = [place for place in counted if place.treaty_actions]
        answers = {place.id: place.party_to(UNCAC, PartialDate.parse(count.day)) for place in acted}
        undecided = tuple(code for code, answer in answers.items() if answer is Answer.UNKNOWN)
        parties = sum(answer is Answer.YES for answer in answers.values())
        if (parties + len(undecided), undecided) != (count.parties, count.undecided):
            yield (
                f"parties on {count.day}: {parties} and undecided {undecided}; published {count.parties},"
                f" of them undecided {count.undecided} ({count.source})"
            )


def check_territories(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield territories to which the Convention was extended before their State was bound, or without a State."""
    by_id = {place.id: place for place in places}
    for place in places:
        state = by_id.get(place.responsible_state) if place.responsible_state else None
        if place.responsible_state and state is None:
            yield f"{place.id}: its State {place.responsible_state} is not here"
        for action in acts(place) if state else ():
            day = action.in_force
            if state and day and state.party_to(UNCAC, day) is not Answer.YES:
                yield f"{place.id}: extended with effect from {day}, when {state.id} was not bound"


def differences(places: list[Jurisdiction]) -> Iterator[str]:
    """Yield every difference."""
    rows = read_taxonomy()
    yield from check_states(places, rows)
    yield from check_codes(places, rows)
    yield from check_names(places, rows)
    yield from check_cldr(places)
    yield from check_histories(places)
    yield from check_entry_into_force(places)
    yield from check_thirtieth(places)
    yield from check_counts(places)
    yield from check_territories(places)


def main(arguments: list[str] | None = None) -> int:
    """Check the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the jurisdictions against their sources.")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
    options = parser.parse_args(arguments)
    target: Path = options.target
    try:
        places = [record for record in load(target).records if isinstance(record, Jurisdiction)]
        found = list(differences(places))
    except (AssetRecoveryError, SourceError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    for line in found:
        print(line)
    print(f"{len(places)} jurisdictions, {len(found)} differences", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
