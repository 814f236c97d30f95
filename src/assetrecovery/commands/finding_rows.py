"""How findings are written: a line each for people, one JSON document, or JSON Lines as they are found."""

import json
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeAlias

from assetrecovery.checks.report import Severity
from assetrecovery.commands.saying import put, shown
from assetrecovery.values.errors import Problem
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

Row: TypeAlias = dict[str, Any]
"""A finding as plain data: severity, code, path, the sentence in both languages, and what else is known."""

_WHOLE_FILE: Final = Words("(whole file)", "（整个文件）")
_NO_FINDINGS: Final = Words("nothing to report", "未发现问题")


def row_of(problem: Problem, severity: Severity = Severity.ERROR) -> Row:
    """A problem as a row."""
    return {"severity": severity.code, **problem.to_plain()}


class Form(Protocol):
    """What takes findings, file by file."""

    def begin(self, name: str) -> None:
        """Begin with a file."""

    def add(self, row: Row) -> None:
        """Take a finding."""

    def end(self) -> None:
        """End the file."""

    def close(self) -> None:
        """End all of it."""


class _AsText:
    """A line a finding, with its place as editors and compilers write one."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._name = ""
        self._is_clean = True

    def begin(self, name: str) -> None:
        self._name, self._is_clean = shown(name), True

    def add(self, row: Row) -> None:
        self._is_clean = False
        severity = Severity(row["severity"]).label(self._language)
        place = f"{self._name}:{row['line']}:{row['column']}" if "line" in row else self._name
        path = row["path"] or _WHOLE_FILE.in_(self._language)
        put(f"{place}: {severity} [{row['code']}] {path}: {row[self._language]}\n")

    def end(self) -> None:
        if self._is_clean:
            put(f"{self._name}: {_NO_FINDINGS.in_(self._language)}\n")

    def close(self) -> None:
        pass


class _AsJson:
    """A list of files with their findings."""

    def __init__(self, _: Language) -> None:
        self._reports: list[Row] = []

    def begin(self, name: str) -> None:
        self._reports.append({"file": shown(name), "findings": []})

    def add(self, row: Row) -> None:
        self._reports[-1]["findings"].append(row)

    def end(self) -> None:
        pass

    def close(self) -> None:
        put(json.dumps(self._reports, ensure_ascii=False, indent=2) + "\n")


class _AsLines:
    """A finding a line, each with its file, as soon as it is found."""

    def __init__(self, _: Language) -> None:
        self._name = ""

    def begin(self, name: str) -> None:
        self._name = shown(name)

    def add(self, row: Row) -> None:
        put(json.dumps({"file": self._name, **row}, ensure_ascii=False) + "\n")

    def end(self) -> None:
        pass

    def close(self) -> None:
        pass


FORMS: Final[dict[str, Callable[[Language], Form]]] = {"text": _AsText, "json": _AsJson, "json_lines": _AsLines}
