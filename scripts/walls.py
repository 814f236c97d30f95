"""Say in one command whether the walls of the house stand.

- the root offers at most ninety names;
- every public name can be imported from its package, and every attribute that a stub promises is there;
- no wing imports a room of the edges, whatever the import contract allows;
- imports keep to the contract, and run in no cycle;
- a misspelt name is refused by mypy and by pyright, in the root and in every package.

Each line that is printed is one of these, with what was found. `--without-pyright` leaves out what needs Node.
"""

import argparse
import ast
import contextlib
import importlib
import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import importlinter.cli

import assetrecovery
from assetrecovery._names import NAMES

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path(assetrecovery.__file__).parent
MISSPELT = ROOT / "tests" / "typing" / "misspelt.py"
MOST = 90
WINGS = ("values", "sources", "participants", "mandates", "agenda", "arrangements")
BELOW = {*WINGS, "kinds", "_names", "_namespaces"}
"""What a wing may know: the wings, and how a package finds its names."""


def names_of_the_root() -> Iterator[str]:
    """The root is a shop window, not a phone book."""
    if len(NAMES["assetrecovery"]) > MOST:
        yield f"the root offers {len(NAMES['assetrecovery'])} names; {MOST} are what a reader can look through"


def names_of_the_packages() -> Iterator[str]:
    """What a table, a stub or a module says is there is there."""
    for package, names in NAMES.items():
        module = importlib.import_module(package)
        for name, home in names.items():
            if getattr(module, name, None) is not getattr(importlib.import_module(f"assetrecovery.{home}"), name):
                yield f"{package}.{name} is not the {name} of {home}"
        stub = Path(str(module.__file__)).with_suffix(".pyi")
        promised = set(re.findall(r"(\w+) as \1", stub.read_text(encoding="utf-8")))
        yield from (f"{package}: {name} is in the stub or in the table alone" for name in promised ^ set(names))


def edges() -> Iterator[str]:
    """A wing holds records; who reads, checks or prints them is not its business."""
    for wing in WINGS:
        for path in sorted((PACKAGE / wing).rglob("*.py")):
            for room, line in imported(path):
                if room not in BELOW:
                    yield f"{wing}/{path.name}:{line} imports {room}"


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """The rooms that a module imports when it is loaded; an example in a docstring may use any."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        homes = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        homes += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for home in homes:
            if home.startswith("assetrecovery."):
                yield home.split(".")[1], node.lineno


def contract() -> Iterator[str]:
    """The layers of pyproject.toml, and no cycles."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        status = importlinter.cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"))
    if status:
        yield told.getvalue()


def misspelt_in_mypy() -> Iterator[str]:
    """Each deliberate mistake is an error, and nothing else is."""
    yield from refused(["mypy", "--strict", "--config-file=", str(MISSPELT)], r":(\d+): error:")


def misspelt_in_pyright() -> Iterator[str]:
    """Each deliberate mistake is an error, and nothing else is."""
    yield from refused(["pyright", "--pythonpath", sys.executable, str(MISSPELT)], r":(\d+):\d+ - error:")


def refused(command: list[str], line: str) -> Iterator[str]:
    """Compare the lines that a type checker refuses with those that say so."""
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT)
    found = {int(number) for number in re.findall(line, done.stdout)}
    text = MISSPELT.read_text(encoding="utf-8")
    meant = {number for number, words in enumerate(text.splitlines(), start=1) if words.endswith("# error")}
    if found != meant or not meant:
        yield f"{command[0]} refuses lines {sorted(found)}, and should refuse {sorted(meant)}"
        yield f"{done.stdout}{done.stderr}"


def main() -> int:
    """Look at every wall; all of them, even if one has fallen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without-pyright", action="store_true", help="leave out what needs Node")
    options = parser.parse_args()
    walls: dict[str, Callable[[], Iterator[str]]] = {
        f"the root offers {len(NAMES['assetrecovery'])} names, of at most {MOST}": names_of_the_root,
        f"every name of {len(NAMES)} packages is where it is said to be": names_of_the_packages,
        "no wing imports an edge": edges,
        "imports keep to the contract, in no cycle": contract,
        "mypy refuses a misspelt name in every package": misspelt_in_mypy,
        "pyright refuses a misspelt name in every package": misspelt_in_pyright,
    }
    fallen = 0
    for wall, look in walls.items():
        if options.without_pyright and look is misspelt_in_pyright:
            continue
        found = list(look())
        fallen += bool(found)
        print("\n    ".join([f"{'NOT SO' if found else 'stands'}: {wall}", *found]))
    return min(fallen, 1)


if __name__ == "__main__":
    sys.exit(main())
