"""What a look-up, a label and a formatted value cost beside Babel, pycountry and country_converter, in one run.

Everything is measured in turn within a round, and a ratio is the median of the ratios of the rounds, as in `codec.py`.
The others do less: pycountry compares names as they stand in ISO 3166, country_converter goes through one pattern after
another, and Babel knows neither a name of the day nor a sum of 3.21亿美元. Found is how many of the names of the World
Bank's and the United Nations' lists below are answered with their State.
"""

import logging
import statistics
import sys
import time
from collections.abc import Callable
from typing import Final

import country_converter
import pandas as pd
import pycountry
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency
from country_converter.country_converter import COUNTRY_DATA_FILE

from assetrecovery import Money, PartialDate, find_name, reference_data, wording
from assetrecovery.arrangements import MeasureKind

ROUNDS: Final = 7
WRITTEN: Final = {
    "Switzerland": "CHE", "Niger": "NER", "Viet Nam": "VNM", "Korea, Rep.": "KOR", "Congo, Dem. Rep.": "COD",
    "Egypt, Arab Rep.": "EGY", "Iran (Islamic Rep. of)": "IRN", "Bosnia and Herz.": "BIH", "Côte d'Ivoire": "CIV",
    "Türkiye": "TUR", "Turkey": "TUR", "Cyprus[b]": "CYP", "韩国": "KOR", "瑞士聯邦": "CHE", "Suisse": "CHE",
    "ＣＨ": "CHE",
}  # fmt: skip
Call = Callable[[], object]


def converter() -> Callable[[str], object]:
    """country_converter, by three-letter code; three rows of its data have no ISO2, which pandas 3 makes no text."""
    logging.disable(logging.WARNING)
    data = pd.read_csv(COUNTRY_DATA_FILE, sep="\t", keep_default_na=False, na_values=[""])
    data["ISO2"] = data["ISO2"].fillna("")
    countries = country_converter.CountryConverter(country_data=data)
    return lambda name: countries.convert(name, to="ISO3", not_found=None)


def listed(name: str) -> str:
    """pycountry, by its exact look-up."""
    try:
        return str(pycountry.countries.lookup(name).alpha_3)
    except LookupError:
        return ""


def main() -> int:
    """Measure each kind of call and print its cost."""
    convert, states = converter(), [each for each in reference_data().jurisdictions.values() if each.m49]
    names = [state.name().short.in_("en") for state in states][:60]
    swiss, paid, day = states[0], Money.of("321000000", "USD"), PartialDate.parse("2017-08-24")
    english = Locale.parse("en_001")
    report("a look-up of a name", len(names), {
        "ours: find_name": lambda: [find_name(name) for name in names],
        "ours: on a day": lambda: [find_name(name, on=day) for name in names],
        "pycountry: lookup": lambda: [listed(name) for name in names],
        "country_converter: convert": lambda: [convert(name) for name in names],
    })  # fmt: skip
    report("a label", 1, {
        "ours: label of a code": lambda: MeasureKind.FREEZING.label("zh"),
        "ours: name of a State": lambda: swiss.name().short.in_("zh"),
        "ours: name of the day": lambda: swiss.name(day).short.in_("zh"),
        "Babel: territory": lambda: english.territories["CH"],
        "pycountry: name by code": lambda: pycountry.countries.get(alpha_2="CH").name,
    })  # fmt: skip
    report("a formatted value", 1, {
        "ours: a sum": lambda: wording.money(paid, "zh"),
        "Babel: format_currency": lambda: format_currency(paid.amount, "USD", locale="zh_Hans"),
        "ours: a date": lambda: wording.date(day, "en"),
        "Babel: format_date": lambda: format_date(day.earliest, "d MMMM yyyy", locale="en_001"),
    })  # fmt: skip
    for title, found in (
        ("ours", lambda name: find_name(name).jurisdiction),
        ("pycountry", listed),
        ("country_converter", convert),
    ):
        right = sum(found(name) == code for name, code in WRITTEN.items())
        print(f"  {title:20} finds {right:2} of {len(WRITTEN)} names as people write them")
    return 0


def report(title: str, size: int, candidates: dict[str, Call]) -> None:
    """Measure candidates in turn and print each beside the first, as microseconds a call."""
    rounds = [{name: seconds(run) for name, run in candidates.items()} for _ in range(ROUNDS)]
    first, *_ = candidates
    print(f"  {title}")
    for name in candidates:
        middle = statistics.median(one[name] for one in rounds)
        ratio = statistics.median(one[name] / one[first] for one in rounds)
        print(f"    {name:28} {middle / size * 1e6:10.2f} µs {ratio:10.2f} of ours")


def seconds(run: Call, least: float = 0.02) -> float:
    """The processor time of one run, over as many as take long enough to be measured."""
    began, count = time.process_time(), 0
    while (taken := time.process_time() - began) < least or not count:
        run()
        count += 1
    return taken / count


if __name__ == "__main__":
    sys.exit(main())
