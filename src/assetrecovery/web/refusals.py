"""Errors of pydantic in either language, and the language that a caller asks for."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from assetrecovery.values.errors import Fault, spoken
from assetrecovery.values.given import a_mapping, a_text, several
from assetrecovery.values.languages import Language, Words, negotiate

__all__ = ["accepted_language", "errors_in"]

_RANGE: Final = re.compile(r"\s*([A-Za-z0-9-]{1,40}|\*)\s*(?:;\s*q\s*=\s*([01](?:\.[0-9]{0,3})?)\s*)?", re.ASCII)
_MOST: Final = 20
"""How many languages of a header are looked at; nobody reads more."""


def accepted_language(header: str | None, default: Language = "en") -> Language:
    """Choose the language of an answer by the `Accept-Language` of a request (RFC 9110, 12.5.4).

    What is no such header, or asks for neither of the two languages, is answered in the default.

    >>> accepted_language("fr-CH, zh-Hans;q=0.9, en;q=0.5"), accepted_language("en;q=0, zh;q=0.1")
    ('zh', 'zh')
    >>> accepted_language("fr"), accepted_language(None, "zh")
    ('en', 'zh')
    """
    asked = "" if header is None else a_text(header, "/header")
    ranges = (_RANGE.fullmatch(part) for part in asked.split(",")[:_MOST])
    wanted = [(float(match[2] or 1), match[1]) for match in ranges if match]
    ordered = sorted((pair for pair in wanted if pair[0]), key=lambda pair: -pair[0])
    return negotiate(*(tag for _, tag in ordered)) or spoken(default)


_AN_ERROR: Final = Words("what errors() of a ValidationError gives", "ValidationError的errors()所得")


def errors_in(errors: Iterable[Mapping[str, Any]], language: str) -> list[dict[str, Any]]:
    """Word what pydantic or FastAPI found wrong in a language: what `errors()` gives, with other sentences.

    Errors of this library have both languages with them, and that a field is missing is said by this library; what else
    pydantic says itself stays in its English. The input, which pydantic repeats, is left out of all of them.

    >>> errors_in([{"type": "missing", "loc": ("body", "paid"), "msg": "Field required"}], "zh")
    [{'type': 'missing', 'loc': ('body', 'paid'), 'msg': '缺少必需的键；请补上'}]
    """
    chosen = spoken(language)
    given = [a_mapping(error, _AN_ERROR, "/errors") for error in several(errors, "/errors")]
    kept = ({key: value for key, value in error.items() if key != "input"} for error in given)
    return [{**error, "msg": _sentence(error, chosen)} for error in kept]


def _sentence(error: Mapping[str, Any], language: Language) -> str:
    if error["type"] == "missing":
        return Fault.MISSING_KEY.problem().in_(language)
    return str(error.get("ctx", {}).get(language, error["msg"]))
