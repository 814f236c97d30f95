# SPDX-License-Identifier: MIT
"""Write the English names of currencies, one and many, in one style: that of United Nations documents.

The names are those of the Unicode CLDR as Babel carries them, but for what this file says: the names that documents of
the United Nations use (pounds sterling, yuan renminbi, naira), States and territories called as the United Nations
calls them, units that have no plural in English, and names that the CLDR has not got. No two currencies share a name,
so that what is worded can be read back. Without options the module on disk is compared, with `--write` it is written.
"""

import argparse
import sys
from pathlib import Path
from typing import Final

from babel.numbers import get_currency_name

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = ROOT / "src" / "assetrecovery" / "values" / "_currency_names.py"
sys.path.insert(0, str(ROOT / "src"))

from assetrecovery.values._currencies import TABLE  # noqa: E402  the source tree first

NAMED: Final = {
    "AED": ("United Arab Emirates dirham", "United Arab Emirates dirhams"),
    "AOR": ("readjusted kwanza", "readjusted kwanza"),
    "BUK": ("Burmese kyat", "Burmese kyats"),
    "CNY": ("yuan renminbi", "yuan renminbi"),
    "CVE": ("Cabo Verde escudo", "Cabo Verde escudos"),
    "DDM": ("mark of the German Democratic Republic", "marks of the German Democratic Republic"),
    "DEM": ("deutsche mark", "deutsche mark"),
    "FKP": ("Falkland Islands (Malvinas) pound", "Falkland Islands (Malvinas) pounds"),
    "GBP": ("pound sterling", "pounds sterling"),
    "GYD": ("Guyana dollar", "Guyana dollars"),
    "JPY": ("yen", "yen"),
    "KGS": ("Kyrgyz som", "Kyrgyz som"),
    "KPW": ("Democratic People's Republic of Korea won", "Democratic People's Republic of Korea won"),
    "KRW": ("Republic of Korea won", "Republic of Korea won"),
    "LAK": ("Lao kip", "Lao kip"),
    "LUC": ("Luxembourg convertible franc", "Luxembourg convertible francs"),
    "LUF": ("Luxembourg franc", "Luxembourg francs"),
    "MKD": ("Macedonian denar", "Macedonian denars"),
    "MOP": ("Macao pataca", "Macao patacas"),
    "NGN": ("naira", "naira"),
    "PLZ": ("Polish zloty (1950–1995)", "Polish zlotys (1950–1995)"),
    "PES": ("Peruvian sol (PES)", "Peruvian soles (PES)"),
    "ROL": ("old Romanian leu", "old Romanian lei"),
    "SHP": ("Saint Helena pound", "Saint Helena pounds"),
    "SLE": ("Sierra Leonean new leone", "Sierra Leonean new leones"),
    "SLL": ("Sierra Leonean leone", "Sierra Leonean leones"),
    "STD": ("Sao Tome and Principe dobra (1977–2017)", "Sao Tome and Principe dobras (1977–2017)"),
    "STN": ("Sao Tome and Principe dobra", "Sao Tome and Principe dobras"),
    "SUR": ("Soviet rouble", "Soviet roubles"),
    "SZL": ("lilangeni", "emalangeni"),
    "TJR": ("Tajik rouble", "Tajik roubles"),
    "TJS": ("Tajik somoni", "Tajik somoni"),
    "TMM": ("Turkmen manat (1993–2009)", "Turkmen manat (1993–2009)"),
    "TMT": ("Turkmen manat", "Turkmen manat"),
    "TOP": ("Tongan pa'anga", "Tongan pa'anga"),
    "TRL": ("Turkish lira (1922–2005)", "Turkish liras (1922–2005)"),
    "TRY": ("Turkish lira", "Turkish liras"),
    "TTD": ("Trinidad and Tobago dollar", "Trinidad and Tobago dollars"),
    "USD": ("United States dollar", "United States dollars"),
    "USN": ("United States dollar (next day)", "United States dollars (next day)"),
    "USS": ("United States dollar (same day)", "United States dollars (same day)"),
    "UZS": ("Uzbek sum", "Uzbek sum"),
    "VED": ("Venezuelan bolívar (VED)", "Venezuelan bolívars (VED)"),
    "XAF": ("CFA franc (BEAC)", "CFA francs (BEAC)"),
    "XDR": ("special drawing right", "special drawing rights"),
    "XFO": ("gold franc", "gold francs"),
    "XFU": ("UIC franc", "UIC francs"),
    "XOF": ("CFA franc (BCEAO)", "CFA francs (BCEAO)"),
    "XSU": ("sucre (regional unit)", "sucres (regional unit)"),
    "XTS": ("unit for tests (XTS)", "units for tests (XTS)"),
    "XXX": ("unit of no currency", "units of no currency"),
    "ZWG": ("Zimbabwe gold", "Zimbabwe gold"),
}
"""Names that documents of the United Nations use, or that say what the CLDR's does not; one and many."""

INVARIABLE: Final = (
    "afghani", "ariary", "baht", "birr", "dong", "kina", "kwacha", "kwanza", "naira", "ngultrum", "pula", "rand",
    "ringgit", "rupiah", "taka", "tala", "tenge", "tugrik", "vatu", "won", "yen", "yuan",
)  # fmt: skip
"""Units that the documents write alike for one and for many."""


def names_of(code: str) -> tuple[str, str]:
    """The name of a currency for one and for many."""
    if code in NAMED:
        return NAMED[code]
    one, many = (get_currency_name(code, count=count, locale="en_001") for count in (1, 2))
    if one == code:  # the CLDR has no name; ISO's says which of several it is by its code alone
        listed = TABLE[code][4]
        return f"{listed} ({code})", f"{listed} ({code})"
    return (one, one) if any(unit in one.split() for unit in INVARIABLE) else (one, many)


def module() -> str:
    """The text of the module."""
    table = {code: names_of(code) for code in TABLE}
    owners: dict[str, set[str]] = {}
    for code, names in table.items():
        for name in names:
            owners.setdefault(name.casefold(), set()).add(code)
    if shared := [codes for codes in owners.values() if len(codes) > 1]:
        sys.exit(f"several currencies have one name: {shared}")
    lines = "\n".join(f'    "{code}": ("{one}", "{many}"),' for code, (one, many) in table.items())
    return f'''# SPDX-License-Identifier: MIT
# Written by scripts/currency_names.py; not edited by hand.
"""What currencies are called in English, one and many, as documents of the United Nations write them."""

from collections.abc import Mapping
from typing import Final

ENGLISH: Final[Mapping[str, tuple[str, str]]] = {{
{lines}
}}
"""By code: the name of one unit, and that of several."""
'''


def main() -> int:
    """Write the module, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the module")
    if parser.parse_args().write:
        TARGET.write_text(module(), encoding="utf-8")
        return 0
    same = TARGET.exists() and TARGET.read_text(encoding="utf-8") == module()
    if not same:
        sys.stderr.write(f"{TARGET.relative_to(ROOT)} is out of date: run with --write\n")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
