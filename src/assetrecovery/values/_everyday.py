"""What people write for a currency where ISO 4217 has another code: for hints only, never read as the currency.

Only what can mean no other money is here. A dollar sign, a franc or a crown is that of many States; the codes that
islands use for pounds of their own, and those of what no State issues, have no counterpart in the standard.
"""

from typing import Final

EVERYDAY: Final = {
    "rmb": "CNY",
    "cnh": "CNY",
    "人民币": "CNY",
    "ntd": "TWD",
    "nt$": "TWD",
    "hk$": "HKD",
    "港币": "HKD",
    "港元": "HKD",
    "us$": "USD",
    "usd$": "USD",
    "美元": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "€": "EUR",
    "欧元": "EUR",
    "stg": "GBP",
    "ukp": "GBP",
    "英镑": "GBP",
    "nis": "ILS",
    "sfr": "CHF",
    "瑞士法郎": "CHF",
    "yen": "JPY",
    "日元": "JPY",
    "naira": "NGN",
    "ksh": "KES",
    "tsh": "TZS",
    "ush": "UGX",
    "s$": "SGD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "r$": "BRL",
}
