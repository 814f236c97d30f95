"""Harvest the dictionary of the library from its docstrings.

Every public class and field is named in both languages at the head of its docstring, `Place · 地点. `. This script
collects the names into `src/assetrecovery/data/dictionary.json`, which ships, and `docs/dictionary.md`, which is
read, and says in `docs/index.md` which noun stands where. `--check` writes nothing and answers 1 if one of them is out
of date. A name that lacks a language stops it.
"""

import argparse
import ast
import datetime
import json
import re
import sys
import typing
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from assetrecovery import TermEnum, Text
from assetrecovery.introspection.public import public_types
from assetrecovery.kinds import KINDS
from assetrecovery.values.shapes import (
    FieldShape,
    fields_of,
    is_id,
    is_open_list,
    is_term_list,
    is_text_value,
    is_tuple,
    is_when,
    open_list_of,
)

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "assetrecovery"
TABLE = SOURCE / "data" / "dictionary.json"
PAGE = ROOT / "docs" / "dictionary.md"
INDEX = ROOT / "docs" / "index.md"
BEGUN, ENDED = "<!-- written by `python3 dev.py generate` -->", "<!-- to here -->"
LABELLED = re.compile(r"(?P<en>[^·\n]+) · (?P<zh>[^.\n]+)\. (?P<description>.+)", re.DOTALL)


def harvest() -> dict[str, dict[str, Any]]:
    """Collect labels and descriptions of every public class, by name."""
    public = public_types()
    table: dict[str, dict[str, Any]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and node.name in public and is_described(node):
                table[node.name] = {**labels(node.name, ast.get_docstring(node)), "fields": dict(fields(node))}
    return dict(sorted(table.items()))


def is_described(node: ast.ClassDef) -> bool:
    """Whether a class belongs in the dictionary: records, values and code lists do; errors and machinery do not."""
    bases = {ast.unparse(base) for base in node.bases}
    decorated = any("attrs.frozen" in ast.unparse(decorator) for decorator in node.decorator_list)
    return (decorated and node.name != "Rule") or "TermEnum" in bases


def fields(node: ast.ClassDef) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the public fields of a class with their labels."""
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
            if not name.startswith("_"):
                yield name, labels(f"{node.name}.{name}", text_of(following))


def text_of(statement: ast.stmt | None) -> str | None:
    """Give the string under a field, if there is one."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return str(statement.value.value)
    return None


def labels(name: str, docstring: str | None) -> dict[str, str]:
    """Split a docstring into its two labels and its first paragraph."""
    match = LABELLED.match(docstring or "")
    if match is None:
        sys.exit(f"{name}: the docstring does not begin with its English and Chinese label, as in 'Place · 地点. '")
    description = " ".join(match["description"].split("\n\n")[0].split())
    return {"en": match["en"], "zh": match["zh"], "description": description}


def page(table: dict[str, dict[str, Any]]) -> str:
    """Write the dictionary for readers: every class with its fields, every code list with its codes."""
    lines = [
        "# Data dictionary · 数据字典",
        "",
        "Harvested from the code by `python3 dev.py generate`; do not edit. Labels marked † are this library's words.",
        "The column *in a file* says what stands in JSON ([files](files.md)); a key that is not required is left out.",
        "",
    ]
    for name, entry in table.items():
        cls = public_types()[name]
        lines += [f"## {name} — {entry['en']} · {entry['zh']}", "", entry["description"], ""]
        if issubclass(cls, TermEnum):
            lines += ["| code | English | 中文 | source |", "| --- | --- | --- | --- |"]
            lines += [code_row(member) for member in cls]
        elif entry["fields"]:
            lines += field_table(cls, entry["fields"])
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def field_table(cls: type[Any], entries: dict[str, dict[str, str]]) -> Iterator[str]:
    """Write the fields of a class; one that is a text in files has parts, but no keys."""
    shapes = {shape.name: shape for shape in fields_of(cls)}
    in_a_file = "part of the text" if is_text_value(cls) else None
    yield "| field | English | 中文 | in a file | meaning |"
    yield "| --- | --- | --- | --- | --- |"
    for field, row in entries.items():
        place = in_a_file or form(shapes.get(field))
        yield f"| `{field}` | {row['en']} | {row['zh']} | {place} | {row['description']} |"


def form(shape: FieldShape | None) -> str:
    """Say what stands in a file for a field, and whether it must stand there."""
    if shape is None:
        return "not written"
    return written(shape.type) + (", **required**" if shape.required else "")


def written(hint: Any) -> str:
    """Say what stands in a file for a value of a type."""
    members = typing.get_args(hint) or (hint,)
    if is_tuple(hint):
        return f"array: {written(members[0])}"
    if is_id(hint):
        return "id: " + ", ".join(member.__name__.removesuffix("Id") for member in members)
    if is_open_list(hint):
        return f"code: {link(open_list_of(hint))}, or a local term"
    if is_term_list(hint):
        return f"code: {link(hint)}"
    if is_text_value(hint) or is_when(hint):
        return "text: " + " or ".join(member.__name__ for member in members)
    return PLAIN.get(hint) or " or ".join(map(link, members))


PLAIN = {
    str: "text",
    int: "number",
    bool: "true or false",
    Decimal: "text: digits",
    datetime.date: '`"2017-08-24"`',
    datetime.time: '`"10:00"`',
    Text: '`{"zh": …, "en": …}`',
}


def link(cls: type[Any]) -> str:
    """Name a class of this page."""
    return f"`{cls.__name__}`"


def code_row(member: TermEnum) -> str:
    """Write one line of a code list."""
    term = member.term
    english = term.en + ("†" if "en" in term.derived else "")
    chinese = "；".join([term.zh + ("†" if "zh" in term.derived else ""), *term.alt_zh])
    return f"| `{member.code}` | {english} | {chinese} | {term.source} |"


def index(table: dict[str, dict[str, Any]]) -> str:
    """Write into the map of the documentation which noun stands in which module."""
    records = {kind.name for kind in KINDS}
    rows: dict[str, list[str]] = {}
    for name, entry in table.items():
        cls = public_types()[name]
        if cls.__module__.split(".")[1] in PAGES and not issubclass(cls, TermEnum):
            named = f"{entry['en']} {entry['zh']}"
            rows.setdefault(cls.__module__, []).append(f"**{named}**" if name in records else named)
    before, _, rest = INDEX.read_text(encoding="utf-8").partition(BEGUN)
    after = rest.partition(ENDED)[2]
    # From the ground up, as the wings stand upon each other; within a wing as the alphabet has it.
    modules = sorted(rows, key=lambda module: (list(PAGES).index(module.split(".")[1]), module))
    lines = ["| Module | Nouns (records in bold) | Page |", "| --- | --- | --- |"]
    lines += [row(module, sorted(rows[module], key=lambda noun: (noun[0] != "*", noun))) for module in modules]
    return "\n".join([f"{before}{BEGUN}", "", *lines, "", f"{ENDED}{after}"])


PAGES = {
    "values": "values",
    "sources": "sources",
    "participants": "participants",
    "mandates": "mandates",
    "agenda": "agenda",
    "arrangements": "arrangements",
    "ledgers": "arrangements",
    "queries": "arrangements",
}
"""The rooms of the nouns, and the page that tells of each."""
ELSEWHERE = {
    "queries/covering": "data",
    "queries/disputes": "bundles",
    "queries/identified": "bundles",
    "queries/since": "bundles",
    "queries/traces": "mandates",
}
"""Modules of a room that another page tells of."""


def row(module: str, nouns: list[str]) -> str:
    """Write one line of the map."""
    path = module.removeprefix("assetrecovery.").replace(".", "/")
    page = ELSEWHERE.get(path, PAGES[path.split("/")[0]])
    return f"| `{path}.py` | {', '.join(nouns)} | [{page}]({page}.md) |"


def main() -> int:
    """Write the three files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a file is out of date")
    arguments = parser.parse_args()
    table = harvest()
    files = {
        TABLE: json.dumps(table, ensure_ascii=False, indent=2) + "\n",
        PAGE: page(table),
        INDEX: index(table),
    }
    stale = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(
            f"{path.relative_to(ROOT)}: {'out of date; run python3 dev.py generate' if arguments.check else 'written'}"
        )
        if not arguments.check:
            path.write_text(files[path], encoding="utf-8")
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
