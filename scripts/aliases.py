# SPDX-License-Identifier: MIT
"""Rebuild the customary names by which jurisdictions are looked up, and the table of traditional characters.

The files, ``aliases.json`` and ``traditional.json`` in ``src/assetrecovery/data``, are generated: never edit them by
hand.  Without options this script builds them in memory, prints how the files on disk differ from that and exits with
status 1 if they do.  With ``--write`` it rewrites them.

An alias is a name under which a jurisdiction may be looked up.  It is never shown as a name of anything:
the official names are in ``jurisdictions.json``, and only what they do not already say is kept here.

What comes from where:

* ``Babel`` carries CLDR, whose names are customary ones.  Only the jurisdictions of ``jurisdictions.json``
  are asked for.
* ``opencc-purepy`` says which simplified character is written for each traditional one, in general, in Hong Kong
  and in Taiwan Province of China; a second file, ``traditional.json``, holds these pairs, and names are compared
  in simplified characters.
* Formal Chinese names of republics are also looked up without that word, where what is left is a name.
* The rest is written in this file: names in common use, abbreviations, inverted names of lists, codes that ISO has
  withdrawn, and former or variant official names for which the records have no dates.

Where one name is customary for several jurisdictions, each of them has it: the look-up then answers with
all of them, unless it is the official name of one.  A name marked as a hint is never answered, only suggested: it
is of a part or of a whole, or a common slip.

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
CHARACTERS: Final = ROOT / "src" / "assetrecovery" / "data" / "traditional.json"
UNDETERMINED: Final = "und"

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
CLDR_CODES: Final = {"european-union": "EU", "kosovo": "XK"}

#: OpenCC's ways from traditional to simplified characters, the general one first.
SIMPLIFYING: Final = ("t2s", "hk2s", "tw2s")

#: Where Chinese characters stand in Unicode, but for the planes that no font has.
IDEOGRAPHS: Final = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF))

#: How a formal Chinese name of a republic ends, and what may not be left when that is taken off.
REPUBLIC: Final = "共和国"
NO_NAME: Final = ("人民", "民主", "联合", "社会主义", "合作", "伊斯兰", "玻利瓦尔", "多民族", "自由")

#: Names in common use, former and variant names, abbreviations, and names as lists invert them.
WRITTEN: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "ARE": {"en": ("UAE",), "zh": ("阿联酋",), "zh-Hant": ("阿聯酋",), "ar": ("الإمارات",)},
    "BIH": {"en": ("Bosnia", "Bosnia-Herzegovina"), "zh": ("波黑", "波斯尼亚"), "zh-Hant": ("波黑",)},
    "BLR": {"en": ("Byelorussia",), "ru": ("Белоруссия",)},
    "BOL": {"zh": ("玻利维亚多民族国", "多民族玻利维亚国")},
    "CAF": {"zh": ("中非",), "ru": ("ЦАР",)},
    "CHN": {"en": ("PRC", "PR China"), "ru": ("КНР",)},
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
    "DEU": {"en": ("FRG",), "zh": ("联邦德国",), "ru": ("ФРГ",)},
    "DOM": {"en": ("Dominican Rep.",), "zh": ("多米尼加",), "zh-Hant": ("多明尼加",)},
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
    "MDA": {"en": ("Moldova, Republic of",), "ru": ("Молдавия",)},
    "MKD": {
        "en": (
            "Macedonia",
            "Republic of Macedonia",
            "FYROM",
            "FYR Macedonia",
            "Macedonia, the former Yugoslav Republic of",
        ),
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
    "RUS": {"en": ("Russia",), "zh": ("俄罗斯", "俄国"), "zh-Hant": ("俄國",), "ru": ("РФ",)},
    "SAU": {"en": ("KSA",), "zh": ("沙特",), "ar": ("السعودية",)},
    "STP": {"en": ("São Tomé",), "zh": ("圣多美",)},
    "SWZ": {"zh": ("斯威士兰",), "fr": ("Swaziland",), "es": ("Swazilandia", "Suazilandia"), "ru": ("Свазиленд",)},
    "SYR": {"en": ("Syria",), "ar": ("سورية",)},
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
    "ZAF": {"ru": ("ЮАР",)},
    "european-union": {
        "en": ("EU", "E.U."),
        "zh": ("欧盟", "欧共体"),
        "zh-Hant": ("歐盟",),
        "fr": ("UE",),
        "es": ("UE",),
    },
}


#: The same for territories and for what is no more, and names of States that were not written above.
MORE: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "AUS": {"en": ("Commonwealth of Australia",), "zh": ("澳大利亚联邦",)},
    "BFA": {"en": ("Burkina", "Upper Volta"), "zh": ("上沃尔特",)},
    "BEN": {"en": ("Dahomey",), "zh": ("达荷美",)},
    "BLR": {"en": ("Byelorussian SSR",)},
    "COD": {"en": ("Republic of Zaire",), "zh": ("扎伊尔共和国",)},
    "DEU": {"en": ("West Germany",), "zh": ("西德",)},
    "HKG": {"en": ("Hong Kong SAR, China",)},
    "IRL": {"en": ("Republic of Ireland",), "zh": ("爱尔兰共和国",)},
    "KAZ": {"en": ("Kazakstan",)},
    "KHM": {"en": ("Kampuchea", "Khmer Republic"), "zh": ("高棉共和国",)},
    "KNA": {"en": ("Saint Kitts", "Saint Christopher and Nevis")},
    "LBY": {
        "en": ("Socialist People's Libyan Arab Jamahiriya", "Libyan Arab Republic"),
        "zh": ("阿拉伯利比亚人民社会主义民众国",),
    },
    "LKA": {"en": ("Ceylon",), "zh": ("锡兰",), "fr": ("Ceylan",), "es": ("Ceilán",), "ru": ("Цейлон",)},
    "MAC": {"en": ("Macao SAR, China",)},
    "MDA": {"en": ("Moldavia",)},
    "MDV": {"en": ("Maldive Islands",)},
    "MMR": {"en": ("Union of Burma",)},
    "MNG": {"en": ("Mongolian People's Republic",), "zh": ("蒙古人民共和国",)},
    "MYS": {"en": ("Federation of Malaya", "Malaya"), "zh": ("马来亚联合邦", "马来亚")},
    "PSE": {"en": ("Occupied Palestinian Territory",), "zh": ("被占领巴勒斯坦领土",)},
    "RUS": {
        "en": ("USSR", "U.S.S.R.", "Soviet Union"),
        "zh": ("苏联",),
        "fr": ("URSS", "Union soviétique"),
        "es": ("URSS", "Unión Soviética"),
        "ru": ("СССР", "Советский Союз"),
    },
    "SRB": {
        "en": ("State Union of Serbia and Montenegro", "Federal Republic of Yugoslavia", "FRY"),
        "zh": ("塞黑", "南斯拉夫联盟共和国", "南联盟"),
    },
    "SVN": {"zh": ("斯洛维尼亚",)},
    "THA": {"en": ("Siam",), "zh": ("暹罗",), "fr": ("Siam",), "ru": ("Сиам",)},
    "TKM": {"ru": ("Туркмения",)},
    "UKR": {"en": ("Ukrainian SSR",)},
    "URY": {"en": ("Oriental Republic of Uruguay",)},
    "VAT": {"zh": ("梵蒂冈城", "梵蒂冈城国")},
    "VEN": {"en": ("Venezuela, RB", "Republic of Venezuela"), "zh": ("委内瑞拉共和国",)},
    "WSM": {"en": ("Western Samoa",), "zh": ("西萨摩亚",)},
    "ATF": {"en": ("French Southern and Antarctic Lands",)},
    "CCK": {"en": ("Keeling Islands",)},
    "CYM": {"en": ("Cayman", "Caymans", "Grand Cayman"), "ru": ("Каймановы острова",)},
    "ESH": {"en": ("Western Sahara, Non-Self-Governing Territory",)},
    "FLK": {
        "en": ("Falklands", "Falkland Islands", "Malvinas", "Falkland Islands (the) [Malvinas]"),
        "zh": ("马尔维纳斯群岛", "马岛", "福克兰群岛"),
        "es": ("Malvinas", "Islas Malvinas"),
    },
    "FRO": {"en": ("Faeroe Islands", "Faeroes", "Faroes")},
    "GGY": {"en": ("Bailiwick of Guernsey",), "zh": ("根西", "根西岛", "格恩西岛")},
    "IMN": {"en": ("Man, Isle of",), "zh": ("曼岛", "人岛")},
    "IOT": {"en": ("Chagos Archipelago",), "zh": ("查戈斯群岛",)},
    "PCN": {"en": ("Pitcairn Islands",)},
    "SHN": {"en": ("Saint Helena, Ascension and Tristan da Cunha", "St Helena")},
    "SJM": {"en": ("Svalbard and Jan Mayen", "Svalbard")},
    "SXM": {"en": ("Sint Maarten",)},
    "TCA": {"en": ("Turks & Caicos", "Turks and Caicos", "TCI")},
    "VGB": {"en": ("BVI", "B.V.I.", "Virgin Islands (British)", "Virgin Islands, British"), "zh": ("英属处女群岛",)},
    "VIR": {"en": ("USVI", "US Virgin Islands", "Virgin Islands (U.S.)", "Virgin Islands, U.S.")},
    "WLF": {"en": ("Wallis and Futuna",)},
    "TWN": {
        "en": (
            "Taiwan",
            "Taiwan, China",
            "Taiwan, Province of China",
            "China, Taiwan Province of",
            "China - Taiwan Province",
            "Chinese Taipei",
        ),
        "zh": ("台湾", "台湾省", "中国台湾", "中华台北", "中国台北"),
        "fr": ("Province chinoise de Taiwan", "Taïwan (Province de Chine)"),
        "es": ("Provincia China de Taiwán", "Taiwán (Provincia de China)"),
        "ru": ("Тайвань, провинция Китая", "Тайвань (провинция Китая)"),
    },
    "kosovo": {
        "en": ("Kosovo", "Republic of Kosovo", "Kosovo (UNSCR 1244)"),
        "zh": ("科索沃", "科索沃共和国"),
        "ar": ("كوسوفو",),
    },
    "england-and-wales": {"en": ("England & Wales",), "zh": ("英格兰及威尔士", "英格兰威尔士")},
    "CSK": {
        "en": ("Czech and Slovak Federal Republic", "Czechoslovak Socialist Republic", "CSFR"),
        "zh": ("捷克斯洛伐克社会主义共和国", "捷克和斯洛伐克联邦共和国"),
    },
    "DDR": {"en": ("East Germany", "GDR"), "zh": ("东德", "民主德国")},
    "YMD": {
        "en": ("South Yemen", "Southern Yemen", "People's Democratic Republic of Yemen", "Yemen, Democratic"),
        "zh": ("南也门", "也门民主人民共和国"),
    },
    "YUG": {"en": ("SFRY",), "zh": ("南斯拉夫社会主义联邦共和国",)},
    "ANT": {"zh": ("荷属安的列斯群岛",)},
}

#: Codes under which old lists have a jurisdiction: withdrawn by ISO, or assigned by those who use them.
CODES: Final[dict[str, tuple[str, ...]]] = {
    "ANT": ("AN",),
    "BLR": ("BYS",),
    "COD": ("ZAR", "ZR"),
    "CSK": ("CS",),
    "DDR": ("DD",),
    "MMR": ("BUR", "BU"),
    "ROU": ("ROM",),
    "RUS": ("SUN", "SU"),
    "SRB": ("SCG", "CS"),
    "TLS": ("TMP", "TP"),
    "YMD": ("YD",),
    "YUG": ("YU",),
    "kosovo": ("XK", "XKX"),
}

#: What is only suggested: a part, a whole, a name that two may mean by halves, a slip that is often made.
HINTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "COL": {"en": ("Columbia",)},
    "DMA": {"en": ("Dominican",)},
    "DOM": {"en": ("Dominican",)},
    "ECU": {"en": ("Equador",)},
    "GBR": {
        "en": ("England", "Wales", "Great Britian"),
        "zh": ("英格兰", "威尔士"),
        "fr": ("Angleterre",),
        "es": ("Inglaterra",),
        "ru": ("Англия",),
    },
    "GGY": {"en": ("Channel Islands",), "zh": ("海峡群岛",)},
    "JEY": {"en": ("Channel Islands",), "zh": ("海峡群岛",)},
    "NGA": {"en": ("Nigerria",)},
    "PHL": {"en": ("Phillipines", "Philipines")},
    "PSE": {"en": ("West Bank and Gaza",)},
    "SSD": {"en": ("Southern Sudan",)},
    "USA": {"en": ("America", "Untied States"), "fr": ("Amérique",), "es": ("América",), "ru": ("Америка",)},
    "VGB": {"en": ("Virgin Islands",), "zh": ("维尔京群岛",)},
    "VIR": {"en": ("Virgin Islands",), "zh": ("维尔京群岛",)},
    "england-and-wales": {"en": ("England", "Wales"), "zh": ("英格兰", "威尔士")},
}


class SourceError(Exception):
    """The packages or this file do not say what the script relies on."""


def cldr_names(jurisdictions: list[Jurisdiction]) -> dict[tuple[str, str], list[str]]:
    """Return the names of CLDR by jurisdiction and language; what has no code of a territory has no name there."""
    names: dict[tuple[str, str], list[str]] = {}
    for locale, language in LOCALES.items():
        territories = Locale.parse(locale).territories
        for jurisdiction in jurisdictions:
            code = CLDR_CODES.get(jurisdiction.id, jurisdiction.iso_alpha_2)
            if code is not None and code not in territories:
                raise SourceError(f"CLDR has no name of {jurisdiction.id} in {locale}")
            names[jurisdiction.id, language] = [territories[code]] if code else []
    return names


def official_names(jurisdiction: Jurisdiction) -> dict[str, list[str]]:
    """Return every official name of a jurisdiction, present and former, by language."""
    names: dict[str, list[str]] = {}
    for dated in reversed(jurisdiction.names):
        for text in filter(None, (dated.short, dated.formal)):
            for language in text.languages:
                names.setdefault(language, []).append(text.in_(language))
    return names


def without_republic(name: str) -> list[str]:
    """Return a Chinese name without the word for a republic at its end, where a name is left."""
    rest = name.removesuffix(REPUBLIC)
    return [rest] if rest != name and len(rest) > 1 and not rest.endswith(NO_NAME) else []


def aliases_of(jurisdiction: Jurisdiction, cldr: dict[tuple[str, str], list[str]]) -> list[dict[str, str | bool]]:
    """Return the aliases of a jurisdiction: in the order of the languages, each key once, no official name."""
    official = official_names(jurisdiction)
    known = {name_key(name) for names in official.values() for name in names}
    aliases: list[dict[str, str | bool]] = []
    for table, mark in ((WRITTEN, {}), (MORE, {}), (HINTS, {"hint": True})):
        written = table.get(jurisdiction.id, {})
        for language in LOCALES.values():
            names = list(written.get(language, ()))
            if table is WRITTEN:
                names += cldr[jurisdiction.id, language]
            if table is MORE and language == "zh":
                names += [rest for name in official.get("zh", ()) for rest in without_republic(name)]
            for name in sorted(names):
                if name_key(name) not in known:
                    known.add(name_key(name))
                    aliases.append({"name": name, "language": language, **mark})
    codes = CODES.get(jurisdiction.id, ())
    return aliases + [{"name": code, "language": UNDETERMINED} for code in codes]


def build_aliases() -> str:
    """Return the text of the file of aliases."""
    jurisdictions = sorted(reference_data().jurisdictions.values(), key=lambda each: each.id)
    written = WRITTEN.keys() | MORE.keys() | CODES.keys() | HINTS.keys()
    if unknown := written - {each.id for each in jurisdictions}:
        raise SourceError(f"names are written for no jurisdiction: {', '.join(sorted(unknown))}")
    cldr = cldr_names(jurisdictions)
    table = {each.id: aliases_of(each, cldr) for each in jurisdictions}
    kept = {jurisdiction: aliases for jurisdiction, aliases in table.items() if aliases}
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def build_traditional() -> str:
    """Return the text of the file of characters: two lines of the same length, in the order of the traditional ones."""
    converters = [OpenCC(way) for way in SIMPLIFYING]
    pairs = {}
    for first, last in IDEOGRAPHS:
        for character in map(chr, range(first, last + 1)):
            simple = next((new for way in converters if (new := way.convert(character)) != character), character)
            if simple != character and len(simple) == 1:
                pairs[character] = simple
    # What is written for a character may itself be written with another: then that is what both are written with.
    ended = {old: pairs.get(new, new) for old, new in pairs.items()}
    lines = {"traditional": "".join(ended), "simplified": "".join(ended.values())}
    return json.dumps(lines, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Check or rewrite the files; return the exit status."""
    parser = argparse.ArgumentParser(description="Check the customary names against their sources, or rewrite them.")
    parser.add_argument("--write", action="store_true", help="rewrite the files instead of checking them")
    options = parser.parse_args(arguments)
    try:
        # The characters come first: names are compared by them.
        changed = [kept(CHARACTERS, build_traditional(), write=options.write)]
        changed.append(kept(TARGET, build_aliases(), write=options.write))
    except SourceError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return int(any(changed) and not options.write)


def kept(target: Path, new: str, *, write: bool) -> bool:
    """Rewrite a file or print how it differs; return whether it does."""
    old = target.read_text(encoding="utf-8") if target.exists() else ""
    if write:
        target.write_text(new, encoding="utf-8", newline="\n")
        print(f"{target.name}: {'unchanged' if old == new else 'rewritten'}")
    else:
        lines = (old.splitlines(keepends=True), new.splitlines(keepends=True))
        sys.stdout.writelines(difflib.unified_diff(*lines, "on disk", "from the packages"))
    return old != new


if __name__ == "__main__":
    sys.exit(main())
