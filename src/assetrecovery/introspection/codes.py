"""Code lists as tables: each code with its labels, the source of the wording, and whether it is official or ours.

The tables ship with the library as files, `data/codes/MandateKind.csv` and `.json`, for whoever does not write Python.
"""

import csv
import functools
import io
import json
import typing
from collections.abc import Iterator
from typing import Any, Final

import attrs

from assetrecovery.introspection.labels import class_label
from assetrecovery.introspection.public import public_types
from assetrecovery.values.errors import Fault, found, refuse
from assetrecovery.values.languages import LANGUAGES, Words
from assetrecovery.values.shapes import fields_of, is_open_list, is_term_list, is_tuple, open_list_of
from assetrecovery.values.terms import TermEnum

__all__ = ["codes_csv", "codes_json", "is_open"]

_OFFICIAL: Final = "official"
_OURS: Final = "ours"


def is_open(code_list: type[TermEnum]) -> bool:
    """Whether some field takes local terms beside the codes of a list.

    >>> from assetrecovery.sources.documents import DocumentKind
    >>> from assetrecovery.values.terms import Answer
    >>> is_open(DocumentKind), is_open(Answer)
    (True, False)
    """
    return _a_code_list(code_list) in _open_lists()


_A_CODE_LIST: Final = Words("a code list", "代码表")
_SUCH_AS: Final = Words('; such as code_lists()["AmountStage"]', '；如code_lists()["AmountStage"]')


def _a_code_list(given: type[TermEnum]) -> type[TermEnum]:
    if is_term_list(given):
        return given
    raise refuse(Fault.WRONG_TYPE, "/code_list", expected=_A_CODE_LIST, found=found(given), hint=_SUCH_AS)


@functools.cache
def _open_lists() -> frozenset[type[TermEnum]]:
    classes = [cls for cls in public_types().values() if attrs.has(cls)]
    hints = [hint for cls in classes for shape in fields_of(cls) for hint in _members(shape.type)]
    return frozenset(open_list_of(hint) for hint in hints if is_open_list(hint))


def _members(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint)[:1] if is_tuple(hint) else (hint,)


_COLUMNS: Final = ("code", "en", "zh", "source", "grade_en", "grade_zh", "open", "since", "deprecated")


def _rows(code_list: type[TermEnum]) -> Iterator[tuple[str, ...]]:
    opened = "open" if is_open(code_list) else "closed"
    for member in code_list:
        term = member.term
        grades = (_OURS if member.is_derived(language) else _OFFICIAL for language in LANGUAGES)
        yield member.code, term.en, term.zh, term.source, *grades, opened, term.since, term.deprecated or ""


def codes_csv(code_list: type[TermEnum]) -> str:
    """Write a code list as CSV, a line a code under one line of headings; lines end as RFC 4180 has it.

    A label is official where it stands in the source, and ours where it is this library's wording.

    >>> from assetrecovery.values.terms import Answer
    >>> codes_csv(Answer).splitlines()[:2]
    ['code,en,zh,source,grade_en,grade_zh,open,since,deprecated', 'yes,yes,是,assetrecovery,ours,ours,closed,1.0,']
    """
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(_COLUMNS)
    writer.writerows(_rows(code_list))
    return page.getvalue()


def codes_json(code_list: type[TermEnum]) -> str:
    """Write a code list as JSON: its name in both languages, whether it is open, and each code as in `codes_csv`.

    >>> from assetrecovery.values.terms import Answer
    >>> json.loads(codes_json(Answer))["codes"][0]["zh"]
    '是'
    """
    codes = [dict(zip(_COLUMNS, row, strict=True)) for row in _rows(code_list)]
    for row in codes:
        del row["open"]
    table: dict[str, Any] = {
        "list": code_list.__name__,
        "en": class_label(code_list, "en"),
        "zh": class_label(code_list, "zh"),
        "open": is_open(code_list),
        "codes": [{**row, "deprecated": row["deprecated"] or None} for row in codes],
    }
    return json.dumps(table, ensure_ascii=False, indent=2) + "\n"
