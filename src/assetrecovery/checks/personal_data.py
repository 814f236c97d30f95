"""Personal data in free text: what no record of this library needs, found by forms that hardly anything else has.

A rule that cries wolf is switched off. So nothing is found here by a number alone unless it carries check digits: an
amount has as many digits as an account, and a year stands beside every name. All else needs the word that says what
it is: "account number", "born on", 身份证号.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from assetrecovery.values.languages import Words

__all__: list[str] = []


class _Form(NamedTuple):
    """One form of personal data: what it is called, what it looks like, and what proves it."""

    named: Words
    pattern: re.Pattern[str]
    proven: Callable[[str], bool] = bool


def _is_iban(text: str) -> bool:
    """ISO 13616: moved to the end and letters counted from 10, the whole is 1 modulo 97."""
    plain = text.replace(" ", "")
    return 15 <= len(plain) <= 34 and int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def _is_card(text: str) -> bool:
    """ISO/IEC 7812: every second digit doubled, the digits come to a multiple of ten."""
    digits = [int(sign) for sign in text if sign.isdecimal()][::-1]
    return sum(sum(divmod(digit * (1 + place % 2), 10)) for place, digit in enumerate(digits)) % 10 == 0


_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def _is_identity_number(text: str) -> bool:
    """GB 11643: the weighted digits modulo 11 give the last sign."""
    weighted = sum(int(digit) * weight for digit, weight in zip(text, _WEIGHTS, strict=False))
    return "10X98765432"[weighted % 11] == text[17].upper()


_ACCOUNT: Final = Words("the number of an account", "账户号码")
_PAPER: Final = Words("the number of an identity document", "身份证件号码")
_BIRTH: Final = Words("a date of birth", "出生日期")
_ADDRESS: Final = Words("a private address", "私人住址或联系方式")

_MONTHS: Final = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY: Final = "|".join(
    (
        rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}\.?,? \d{{4}}",
        rf"{_MONTHS}\.? \d{{1,2}},? \d{{4}}",
        r"\d{4}-\d\d-\d\d",
        r"\d{1,2}[./]\d{1,2}[./]\d{2,4}",
    )
)
_DAY_ZH: Final = r"\d{4}年\d{1,2}月\d{1,2}日"

_FORMS: Final = (
    _Form(_ACCOUNT, re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b", re.ASCII), _is_iban),
    _Form(_ACCOUNT, re.compile(r"(?<![\d.,-])[3-6]\d{3}(?:[ -]\d{4}){3}(?![\d.,-]?\d)", re.ASCII), _is_card),
    _Form(
        _ACCOUNT,
        re.compile(
            r"\b(?:account|acct\.?|card) ?(?:numbers?|nos?\.?|#)[ :]{0,3}[A-Z]{0,4}\d[\d -]{4,}\d", re.IGNORECASE
        ),
    ),
    _Form(_ACCOUNT, re.compile(r"(?:账号|帐号|账户号码|银行卡号|卡号)[为是：:\s]{0,3}[\d -]{6,}")),
    _Form(
        _PAPER,
        re.compile(r"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx](?![\dA-Za-z])"),
        _is_identity_number,
    ),
    _Form(
        _PAPER,
        re.compile(
            r"\b(?:passport|identity card|ID card|national ID)(?: ?(?:numbers?|nos?\.?|#))[ :]{0,3}[A-Z]{0,3}\d{5,}",
            re.IGNORECASE,
        ),
    ),
    _Form(_PAPER, re.compile(r"(?:身份证|护照)(?:号码|号)?[为是：:\s]{0,3}[A-Za-z]{0,2}\d{6,}")),
    _Form(_BIRTH, re.compile(rf"\b(?:born(?: on)?|date of birth|d\.?o\.?b\.?)[ :]{{1,3}}(?:{_DAY})", re.IGNORECASE)),
    _Form(
        _BIRTH, re.compile(rf"(?:出生日期|出生于|生于|出生年月日?)[为是：:\s]{{0,3}}{_DAY_ZH}|{_DAY_ZH}(?:出生|生于)")
    ),
    _Form(_ADDRESS, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    _Form(
        _ADDRESS,
        re.compile(
            r"\b(?:home address|residing at|resides at|lives at|lived at|living at)\b[^.;]{0,60}\d", re.IGNORECASE
        ),
    ),
    _Form(
        _ADDRESS,
        re.compile(r"(?:家庭住址|住址|现住址|户籍地址|户籍所在地|家住|现住)[为是：:\s]{0,3}\S{0,30}[路街巷弄号室栋村]"),
    ),
    _Form(
        _ADDRESS,
        re.compile(r"\b(?:mobile|cell phone|telephone|phone|tel\.?)[ :]{1,3}\+?[\d(][\d ()-]{6,}\d", re.IGNORECASE),
    ),
    _Form(_ADDRESS, re.compile(r"(?:手机号?码?|电话)[为是：:\s]{0,3}\+?[\d-]{7,}")),
)

_LONGEST: Final = 100_000
"""Characters of one text that are looked at; nothing that a person wrote is as long."""


def personal_data_in(text: str) -> Iterator[Words]:
    """Name each sort of personal data that stands in a text, once.

    >>> [found.en for found in personal_data_in("paid to account no. 0123-456789 of Mr. X, born on 3 May 1960")]
    ['the number of an account', 'a date of birth']
    >>> [*personal_data_in("USD 4532 0151 1283 0367.50 on account of the year 1960")]
    []
    """
    shown = text[:_LONGEST]
    found = (form.named for form in _FORMS if any(form.proven(match[0]) for match in form.pattern.finditer(shown)))
    yield from dict.fromkeys(found)
