"""Write what follows from the registry of kinds and from the modules: their `__all__`, and what they say they hold.

Type checkers must see some names spelt out that say nothing new: the type of each kind's ids, the collections of a
bundle, the list of kinds, the strategies of ids, and what each package offers. This script writes them; `--check`
writes nothing and answers 1, naming the file, if one is out of date.
"""

import argparse
import ast
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "assetrecovery"
HEAD = "# Written by `python3 dev.py generate` from {source}; not edited by hand.\n"
FROM_KINDS = HEAD.format(source="assetrecovery/kinds.py")
FROM_MODULES = HEAD.format(source="the `__all__` of the modules")
STRATEGIES = "assetrecovery.strategies"  # loaded whole, so that no name of a module can hide one of its own

KINDS: Any = runpy.run_path(str(PACKAGE / "kinds.py"))["KINDS"]


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if a file is out of date")
    options = parser.parse_args()
    stale = 0
    written = {
        "values/ids.py": ids(),
        "records.py": records(),
        "holdings.py": holdings(),
        "strategies/ids.py": strategies(),
    }
    for place, text in written.items():
        stale += keep(PACKAGE / place, formatted(text), check=options.check)
    tables = namespaces()  # read from the modules, of which those above are some
    stale += keep(PACKAGE / "_names.py", formatted(names(tables)), check=options.check)
    for package, table in tables.items():
        if package != STRATEGIES:
            check_hidden(table)
        stub = PACKAGE.parent / package.replace(".", "/") / "__init__.pyi"
        stale += keep(stub, formatted(stubbed(package, table)), check=options.check)
        stale += keep(stub.with_suffix(".py"), contents(stub.with_suffix(".py")), check=options.check)
    return min(stale, 1) if options.check else 0


def keep(path: Path, text: str, *, check: bool) -> bool:
    """Write a file if it differs; answer whether it did."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    if check:
        sys.stderr.write(f"{path.relative_to(ROOT)} is out of date: run `python3 dev.py generate`\n")
    else:
        path.write_text(text, encoding="utf-8")
    return True


def formatted(text: str) -> str:
    """Lay a file out as the formatter would."""
    return ruffed(sorted_imports(text), "format")


def sorted_imports(text: str) -> str:
    """Sort the imports of a file."""
    return ruffed(text, "check", "--select", "I", "--fix", "--quiet")


def ruffed(text: str, *command: str) -> str:
    """Pass a text through the linter and formatter."""
    ruff = [sys.executable, "-m", "ruff", *command, "--stdin-filename", "written.py", "-"]
    return subprocess.run(ruff, input=text, capture_output=True, check=True, text=True, cwd=ROOT).stdout


def ids() -> str:
    """The types of ids."""
    kinds = sorted(KINDS, key=lambda kind: kind.id_type)
    types = "\n\n".join(
        f'{kind.id_type} = NewType("{kind.id_type}", str)\n"""The id of {article(kind.name)} `{kind.name}`: '
        f'`{kind.example}`."""'
        for kind in kinds
    )
    actors = " | ".join(kind.id_type for kind in KINDS if kind.acts)
    listed = sorted([*(kind.id_type for kind in kinds), "ActorId"])
    return f'''{FROM_KINDS}"""Record ids: how records point at each other.

Each kind of record has its own type of id, so that a type checker refuses a document where a meeting is meant, and the
type of a field says what it may point at. `values.slugs` says what an id looks like.
"""

from typing import NewType, TypeAlias

__all__ = {listed!r}

{types}

ActorId: TypeAlias = {actors}
"""Whoever can act, attend, pay or receive."""
'''


def article(word: str) -> str:
    """The indefinite article of an English word."""
    return "an" if word[0] in "AEIOU" else "a"


def records() -> str:
    """The list of kinds, the classes behind them, and the collections of a bundle."""
    homes: dict[str, list[str]] = {}
    for kind in KINDS:
        homes.setdefault(kind.home, []).append(kind.name)
    imports = "\n".join(
        f"from assetrecovery.{home} import {', '.join(sorted(of))}" for home, of in sorted(homes.items())
    )
    members = "\n".join(
        f'    {kind.code.upper()} = ours("{kind.code}", en="{kind.english}", zh="{kind.zh}")' for kind in KINDS
    )
    classes = "\n".join(f"    RecordKind.{kind.code.upper()}: {kind.name}," for kind in KINDS)
    return f'''{FROM_KINDS}"""Records: whatever stands in a bundle under an id of its own."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

{imports}
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Record", "RecordKind", "class_of", "kind_of"]

Record: TypeAlias = {" | ".join(kind.name for kind in KINDS)}
"""Whatever stands in a bundle under an id of its own."""


class RecordKind(TermEnum):
    """Kind of record · 记录种类. What a record is; its code is the `type` under which files tag it."""

{members}


_CLASSES: Final[Mapping[RecordKind, type[Any]]] = {{
{classes}
}}
_KINDS: Final = {{cls: kind for kind, cls in _CLASSES.items()}}


def class_of(kind: RecordKind) -> type[Any]:
    """The class of a kind of record."""
    return _CLASSES[kind]


def kind_of(record: Record) -> RecordKind:
    """The kind of a record."""
    return _KINDS[type(record)]
'''


def holdings() -> str:
    """The collections of a bundle."""
    id_types = ", ".join(sorted(kind.id_type for kind in KINDS))
    properties = "\n\n".join(
        f"    @property\n"
        f'    def {kind.collection}(self) -> "assetrecovery.Collection[{kind.id_type}, assetrecovery.{kind.name}]":\n'
        f'        """Records of the kind "{kind.english}", by id."""\n'
        f"        return assetrecovery.collection.Collection(self, assetrecovery.{kind.name})"
        for kind in KINDS
    )
    return f'''{FROM_KINDS}"""Holdings: what a bundle holds of each kind.

A class is named by the root, which loads it when it is asked for; so a bundle can be there before any class of record.
"""

from collections.abc import Iterator
from typing import Any

import assetrecovery.collection  # and not the root alone, by which mypy would begin with all that the root offers
from assetrecovery.values.ids import {id_types}

__all__ = ["Collections"]


class Collections:
    """What a bundle holds of each kind."""

    __slots__ = ()

    def get(self, record_id: str) -> "assetrecovery.Record | None":
        """The record with an id, of whatever kind; None if there is none."""
        raise NotImplementedError  # a bundle, the one class of holdings, knows its records

    def _ids_of(self, cls: type[Any]) -> Iterator[str]:
        """Yield the ids of the records of one class."""
        raise NotImplementedError  # a bundle has them by class

{properties}
'''


def strategies() -> str:
    """The strategies of ids."""
    kinds = sorted((kind for kind in KINDS if kind.name != "Jurisdiction"), key=lambda kind: kind.id_type)
    names = [f"{kind.code}_ids" for kind in kinds]
    functions = "\n\n\n".join(
        f"def {name}() -> SearchStrategy[{kind.id_type}]:\n"
        f'    """Ids of {kind.english if kind.english.endswith("s") else kind.collection.replace("_", " ")}."""\n'
        f'    return slugs("{kind.code.replace(chr(95), chr(45))}").map({kind.id_type})'
        for kind, name in zip(kinds, names, strict=True)
    )
    id_types = ", ".join(kind.id_type for kind in KINDS)
    rows = "\n".join(f"    {kind.id_type}: {kind.code}_ids," for kind in KINDS)
    return f'''{FROM_KINDS}"""Ids, drawn: slugs of the type of each kind."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from hypothesis.strategies import SearchStrategy

from assetrecovery.strategies.slugs import jurisdiction_ids, slugs
from assetrecovery.values.ids import {id_types}

__all__ = {names!r}


{functions}


ID_STRATEGIES: Final[Mapping[Any, Callable[[], SearchStrategy[Any]]]] = {{
{rows}
}}
"""By type of id, its strategy."""
'''


def namespaces() -> dict[str, dict[str, tuple[str, ...]]]:
    """By package, the names that each of its modules gives to it; the root takes some of all of them."""
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for folder in sorted(path.parent for path in PACKAGE.rglob("__init__.py")):
        package = ".".join(folder.relative_to(PACKAGE.parent).parts)
        if folder.parent == PACKAGE:
            tables[package] = {home: listed(path) for home, path in modules_of(folder) if listed(path)}
    tables[STRATEGIES]["_hypothesis"] = ("register",)
    return {"assetrecovery": root(), **tables}


def modules_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every module below a package."""
    for path in sorted(folder.rglob("*.py")):
        if path.name != "__init__.py":
            yield ".".join(path.relative_to(PACKAGE).with_suffix("").parts), path


def root() -> dict[str, tuple[str, ...]]:
    """Where the names of the root live: those of the records, and those that its own module lists."""
    wanted = {*listed(PACKAGE / "__init__.py", "_OFFERED"), *(kind.name for kind in KINDS)}
    found = {home: tuple(name for name in listed(path) if name in wanted) for home, path in modules_of(PACKAGE)}
    found.pop("strategies.ids", None)
    missing = wanted - {name for offered in found.values() for name in offered}
    if missing:
        sys.exit(f"no module has these names of the root in its __all__: {', '.join(sorted(missing))}")
    return {home: offered for home, offered in found.items() if offered}


def listed(path: Path, variable: str = "__all__") -> tuple[str, ...]:
    """The names that a module lists."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        if any(isinstance(target, ast.Name) and target.id == variable for target in targets):
            value: Any = node.value  # type: ignore[attr-defined]  both kinds of assignment have one here
            return tuple(ast.literal_eval(value))
    return ()


def names(tables: Mapping[str, Mapping[str, tuple[str, ...]]]) -> str:
    """The table that packages look their names up in."""
    rows = "\n".join(
        f"    {package!r}: {{{', '.join(f'{name!r}: {home!r}' for name, home in sorted(homes(table)))}}},"
        for package, table in tables.items()
    )
    return f'''{FROM_MODULES}"""The names that each package offers, and the module of each."""

__all__ = ["NAMES"]

TYPE_CHECKING = False  # what type checkers take it for; importing typing would cost more than this table does

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

NAMES: "Final[Mapping[str, Mapping[str, str]]]" = {{
{rows}
}}
'''


def homes(table: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Pair each name with its module; one name in two modules of a package would hide one of them."""
    seen: dict[str, str] = {}
    for home, offered in table.items():
        for name in offered:
            if seen.setdefault(name, home) != home:
                sys.exit(f"{name} is in the __all__ of {seen[name]} and of {home}")
            yield name, home


def check_hidden(table: Mapping[str, tuple[str, ...]]) -> None:
    """Refuse a module that has the name of something its package offers: once loaded, it would stand there instead."""
    offered = {name for listed_ in table.values() for name in listed_}
    for home in table:
        if home.split(".")[-1] in offered:
            sys.exit(f"{home} hides a name of its package; give the module or the name another")


def stubbed(package: str, table: Mapping[str, tuple[str, ...]]) -> str:
    """What a type checker sees of a package."""
    imports = "\n".join(
        f"from assetrecovery.{home} import {', '.join(f'{name} as {name}' for name in sorted(offered))}"
        for home, offered in table.items()
    )
    version = "\n__version__: str\n" if package == "assetrecovery" else ""
    return f"{FROM_MODULES}{imports}\n{version}"


def contents(page: Path) -> str:
    """The contents page of a package: modules that it does not list are added as they describe themselves.

    The order and the words of what is listed are the author's. A page without a list has none to complete.
    """
    text = page.read_text(encoding="utf-8")
    modules = {path.stem: path for path in page.parent.glob("[a-z]*.py")}
    lines = re.findall(r"^- `\w+`: .*\n", text, re.MULTILINE)
    if not any(line.split("`")[1] in modules for line in lines):
        return text
    listed_ = {line.split("`")[1]: line for line in lines}
    kept = [line for module, line in listed_.items() if module in modules]
    added = [f"- `{module}`: {summary(path)}\n" for module, path in sorted(modules.items()) if module not in listed_]
    return text.replace("".join(lines), "".join([*kept, *added]))


def summary(module: Path) -> str:
    """What a module says of itself in its first sentence, without the noun before the colon."""
    sentence = (ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "").partition("\n")[0]
    return sentence.partition(": ")[2].rstrip(".") or f"{sentence[:1].lower()}{sentence[1:].rstrip('.')}"


if __name__ == "__main__":
    sys.exit(main())
