# SPDX-License-Identifier: MIT
"""Rebuild the customary names by which jurisdictions are looked up.

The file, ``src/assetrecovery/data/aliases.json``, is generated: never edit it by hand.  Without
options this script builds it in memory, prints how the file on disk differs from it and exits with
status 1 if it does.  With ``--write`` it rewrites the file.

An alias is a name under which a jurisdiction may be looked up.  It is never shown as a name of anything:
the official names are in ``jurisdictions.json``, and only what they do not already say is kept here.

What comes from where:

* ``Babel`` carries CLDR, whose names are customary ones.  Only the jurisdictions of ``jurisdictions.json``
  are asked for.
* ``opencc-purepy`` writes the official Chinese names in Traditional characters, as they are written in
  general, in Hong Kong and in Taiwan Province of China.  A spelling is kept only if it leads back to the
  official name; the others are reported.
* The rest is written in this file: names in common use, abbreviations, inverted names of lists, and former
  or variant official names for which the records have no dates.

Where one name is customary for several jurisdictions, each of them has it: the look-up then answers with
all of them, unless it is the official name of one.

Install the packages into a development environment before running the script::

    pip install Babel opencc-purepy
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import Final

from babel import Locale
from opencc_purepy import OpenCC

from assetrecovery.data import reference_data
from assetrecovery.lookup import name_key
from assetrecovery.participants.jurisdictions import Jurisdiction

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "data" / "aliases.json"

#: Locales of CLDR and the language tags of their names, in the order in which the languages are preferred.
LOCALES: Final = {
    "en": "en",
    "zh_Hans": "zh",
    "zh_Hant": "zh-Hant",
    "zh_Hant_HK": "zh-Hant-HK",
    "fr": "fr",
    "es": "es",
    "ru": "ru",
    "ar": "ar",
}

#: CLDR's codes of jurisdictions whose id is not that of a State or territory.
CLDR_CODES: Final = {"european-union": "EU"}

#: OpenCC's ways from simplified to Traditional characters, each with its way back.
TRADITIONAL: Final = {"s2t": "t2s", "s2hk": "hk2s", "s2tw": "tw2s"}

#: Names in common use, former and variant names, abbreviations, and names as lists invert them.
WRITTEN: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "ARE": {"en": ("UAE",), "zh": ("阿联酋",), "zh-Hant": ("阿聯酋",)},
    "BIH": {"en": ("Bosnia", "Bosnia-Herzegovina"), "zh": ("波黑", "波斯尼亚"), "zh-Hant": ("波黑",)},
    "BLR": {"en": ("Byelorussia",), "ru": ("Белоруссия",)},
    "BOL": {"zh": ("玻利维亚多民族国", "多民族玻利维亚国")},
    "CAF": {"zh": ("中非",)},
    "CHN": {"en": ("PRC", "PR China")},
    "CIV": {"en": ("Ivory Coast",), "zh": ("象牙海岸",), "zh-Hant": ("象牙海岸",), "es": ("Costa de Marfil",)},
    "COD": {
        "en": ("Congo", "DRC", "DR Congo", "Congo, Democratic Republic of the", "Congo-Kinshasa", "Zaire"),
        "zh": ("刚果", "刚果（金）", "民主刚果", "扎伊尔"),
        "fr": ("RDC", "RD Congo", "Zaïre"),
        "es": ("RDC",),
        "ru": ("ДР Конго", "ДРК", "Конго", "Заир"),
        "ar": ("الكونغو",),
    },
    "COG": {
        "en": ("Congo-Brazzaville", "Congo, Republic of the"),
        "zh": ("刚果（布）",),
        "ru": ("Республика Конго",),
    },
    "COM": {"en": ("Comoro Islands",)},
    "CPV": {"en": ("Cape Verde Islands",), "zh": ("佛得角群岛",)},
    "CZE": {"en": ("Czech Rep.",)},
    "DEU": {"en": ("FRG",), "zh": ("联邦德国",)},
    "DOM": {"en": ("Dominican Rep.",), "zh": ("多米尼加",)},
    "EGY": {"en": ("Arab Republic of Egypt",)},
    "FSM": {"en": ("FSM",), "zh": ("密克罗尼西亚（联邦）",)},
    "GBR": {
        "en": ("UK", "U.K.", "Britain", "Great Britain"),
        "zh": ("联合王国", "大不列颠"),
        "zh-Hant": ("聯合王國",),
        "fr": ("Royaume-Uni", "Grande-Bretagne"),
        "es": ("Reino Unido", "Gran Bretaña"),
        "ru": ("Соединенное Королевство", "Великобритания"),
        "ar": ("المملكة المتحدة", "بريطانيا"),
    },
    "GUY": {"en": ("the Republic of Guyana",), "zh": ("圭亚那共和国",)},
    "HKG": {
        "en": (
            "Hong Kong",
            "Hong Kong SAR",
            "Hongkong",
            "China, Hong Kong SAR",
            "Hong Kong Special Administrative Region",
        ),
        "zh": ("香港", "香港特别行政区", "香港特区", "中华人民共和国香港特别行政区"),
        "zh-Hant": ("香港", "香港特別行政區", "香港特區", "中國香港"),
        "fr": ("Hong-kong", "Hong Kong (Chine)"),
        "es": ("Hong Kong (China)",),
        "ru": ("Гонконг", "Сянган"),
        "ar": ("هونغ كونغ",),
    },
    "IRN": {"en": ("Iran",), "zh": ("伊朗（伊斯兰共和国）",)},
    "JEY": {"en": ("Bailiwick of Jersey",), "zh": ("泽西岛",), "zh-Hant": ("澤西", "澤西島")},
    "KOR": {
        "en": ("Korea", "South Korea", "ROK", "Korea, Republic of", "Korea, South"),
        "zh": ("韩国", "南韩", "朝鲜半岛"),
        "zh-Hant": ("韓國", "南韓", "朝鮮半島"),
        "fr": ("Corée", "Corée du Sud"),
        "es": ("Corea", "Corea del Sur"),
        "ru": ("Корея", "Южная Корея"),
        "ar": ("كوريا", "كوريا الجنوبية"),
    },
    "LAO": {"en": ("Lao PDR",)},
    "MAC": {
        "en": ("Macao", "Macau", "Macao SAR", "Macau SAR", "China, Macao SAR", "Macau, China"),
        "zh": ("澳门", "澳门特别行政区", "澳门特区", "中华人民共和国澳门特别行政区"),
        "zh-Hant": ("澳門", "澳門特別行政區", "澳門特區", "中國澳門"),
        "ru": ("Макао", "Аомынь"),
        "ar": ("ماكاو",),
    },
    "MDA": {"en": ("Moldova, Republic of",)},
    "MKD": {
        "en": ("Macedonia", "FYROM", "FYR Macedonia", "Macedonia, the former Yugoslav Republic of"),
        "zh": ("马其顿", "前南马其顿"),
        "fr": ("Macédoine",),
        "ru": ("Македония",),
        "ar": ("مقدونيا",),
    },
    "MMR": {"en": ("Burma",), "fr": ("Birmanie",), "es": ("Birmania",), "ru": ("Бирма",), "ar": ("بورما",)},
    "NLD": {"en": ("Holland", "The Netherlands"), "fr": ("Hollande",), "es": ("Holanda",), "ru": ("Голландия",)},
    "NPL": {"en": ("the Federal Democratic Republic of Nepal",), "zh": ("尼泊尔联邦民主共和国",)},
    "NZL": {"zh-Hant": ("紐西蘭",)},
    "PNG": {"en": ("Papua-New Guinea", "PNG")},
    "PRK": {
        "en": ("Korea", "North Korea", "DPRK", "DPR Korea", "Korea, Democratic People's Republic of", "Korea, North"),
        "zh": ("朝鲜", "北朝鲜", "北韩", "朝鲜半岛"),
        "zh-Hant": ("朝鮮", "北韓", "朝鮮半島"),
        "fr": ("Corée", "Corée du Nord", "RPDC"),
        "es": ("Corea", "Corea del Norte"),
        "ru": ("Корея", "Северная Корея", "КНДР"),
        "ar": ("كوريا", "كوريا الشمالية"),
    },
    "PSE": {
        "en": ("Palestine", "Palestine, State of"),
        "zh": ("巴勒斯坦",),
        "zh-Hant": ("巴勒斯坦",),
        "fr": ("Palestine",),
        "es": ("Palestina",),
        "ru": ("Палестина",),
        "ar": ("فلسطين",),
    },
    "RUS": {"en": ("Russia",), "zh": ("俄罗斯", "俄国"), "zh-Hant": ("俄國",)},
    "SAU": {"en": ("KSA",), "zh": ("沙特",)},
    "STP": {"en": ("São Tomé",), "zh": ("圣多美",)},
    "SWZ": {"zh": ("斯威士兰",), "fr": ("Swaziland",), "es": ("Swazilandia", "Suazilandia"), "ru": ("Свазиленд",)},
    "SYR": {"en": ("Syria",)},
    "TLS": {
        "en": ("East Timor",),
        "zh": ("东帝汶",),
        "zh-Hant": ("東帝汶",),
        "fr": ("Timor oriental",),
        "es": ("Timor Oriental",),
        "ru": ("Восточный Тимор",),
    },
    "TUR": {"en": ("Turkiye",)},
    "TZA": {"en": ("Tanzania, United Republic of",)},
    "USA": {
        "en": ("US", "U.S.", "U.S.A.", "United States", "USA"),
        "zh": ("美国",),
        "zh-Hant": ("美國",),
        "fr": ("États-Unis", "É.-U."),
        "es": ("Estados Unidos", "EE. UU.", "EEUU"),
        "ru": ("США",),
    },
    "VAT": {"en": ("Vatican", "Vatican City State"), "zh": ("教廷", "梵蒂冈"), "zh-Hant": ("教廷",)},
    "VEN": {"zh": ("委内瑞拉(玻利瓦尔共和国)",)},
    "VNM": {"en": ("Vietnam",)},
    "european-union": {
        "en": ("EU", "E.U."),
        "zh": ("欧盟", "欧共体"),
        "zh-Hant": ("歐盟",),
        "fr": ("UE",),
        "es": ("UE",),
    },
}


class SourceError(Exception):
    """The packages or this file do not say what the script relies on."""


def cldr_names(jurisdictions: list[Jurisdiction]) -> dict[tuple[str, str], list[str]]:
    """Return the names of CLDR by jurisdiction and language."""
    names: dict[tuple[str, str], list[str]] = {}
    for locale, language in LOCALES.items():
        territories = Locale.parse(locale).territories
        for jurisdiction in jurisdictions:
            code = CLDR_CODES.get(jurisdiction.id, jurisdiction.iso_alpha_2 or "")
            if code not in territories:
                raise SourceError(f"CLDR has no name of {jurisdiction.id} in {locale}")
            names[jurisdiction.id, language] = [territories[code]]
    return names


def traditional(name: str, remarks: list[str]) -> list[str]:
    """Return the Traditional spellings of a Chinese name that lead back to it."""
    spellings: list[str] = []
    for there, back in TRADITIONAL.items():
        spelling = OpenCC(there).convert(name)
        if OpenCC(back).convert(spelling) == name:
            spellings.append(spelling)
        else:
            remarks.append(f"{name}: {there} writes {spelling}, which does not lead back")
    return list(dict.fromkeys(spellings))


def official_names(jurisdiction: Jurisdiction) -> dict[str, list[str]]:
    """Return every official name of a jurisdiction, present and former, by language."""
    names: dict[str, list[str]] = {}
    for dated in reversed(jurisdiction.names):
        for text in filter(None, (dated.short, dated.formal)):
            for language in text.languages:
                names.setdefault(language, []).append(text.in_(language))
    return names


def aliases_of(
    jurisdiction: Jurisdiction, cldr: dict[tuple[str, str], list[str]], remarks: list[str]
) -> list[dict[str, str]]:
    """Return the aliases of a jurisdiction: in the order of the languages, each key once, no official name."""
    official = official_names(jurisdiction)
    written = WRITTEN.get(jurisdiction.id, {})
    known = {name_key(name) for names in official.values() for name in names}
    aliases: list[dict[str, str]] = []
    for language in LOCALES.values():
        names = [*cldr[jurisdiction.id, language], *written.get(language, ())]
        if language == "zh-Hant":
            names += [spelling for name in official["zh"] for spelling in traditional(name, remarks)]
        for name in sorted(names):
            if name_key(name) not in known:
                known.add(name_key(name))
                aliases.append({"name": name, "language": language})
    return aliases


def build(remarks: list[str]) -> str:
    """Return the text of the file; add to ``remarks`` what looks odd."""
    jurisdictions = sorted(reference_data().jurisdictions.values(), key=lambda each: each.id)
    if unknown := WRITTEN.keys() - {each.id for each in jurisdictions}:
        raise SourceError(f"names are written for no jurisdiction: {', '.join(sorted(unknown))}")
    cldr = cldr_names(jurisdictions)
    table = {each.id: aliases_of(each, cldr, remarks) for each in jurisdictions}
    kept = {jurisdiction: aliases for jurisdiction, aliases in table.items() if aliases}
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Check or rewrite the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the customary names against their sources, or rewrite them.")
    parser.add_argument("--write", action="store_true", help="rewrite the file instead of checking it")
    parser.add_argument("--target", type=Path, default=TARGET, metavar="FILE", help="the file (default: the library's)")
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
