#!/usr/bin/env python3
"""Run this project's commands; needs nothing but `python3` with `venv`.

    python3 dev.py demo       a page in Chinese and one in English: an agenda, a ledger, a wrong file
    python3 dev.py test       build the wheel, install it, run every test against it
    python3 dev.py elsewhere  give tables and records to the programs of others, such as pandas and followthemoney
    python3 dev.py oldest     the same with the oldest versions of the dependencies that pyproject.toml allows
    python3 dev.py lint       formatter, linter, type checkers, import contract, generated files
    python3 dev.py generate   rewrite the files that are harvested from the code; with --surface also the picture of
                              what is published
    python3 dev.py bench      how long reading, writing, checking and finding names take beside others, as ratios;
                              `bench building` for objects built by hand, `bench scale` for ever more records,
                              `bench starting` for whole processes
    python3 dev.py noun       add an invented kind of record to a copy by the recipe in CONTRIBUTING.md, and try it

The first run makes a virtual environment in `.venv`, which takes a minute or two and needs the network; later runs
start at once. Arguments after the command go to it, as in `python3 dev.py test -k dates`.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("assetrecovery needs Python 3.11 or newer.")

import hashlib
import os
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / os.environ.get("ASSETRECOVERY_VENV", ".venv")
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
CONSTRAINTS = ROOT / os.environ.get("ASSETRECOVERY_CONSTRAINTS", "constraints.txt")
DEMO = (
    ("show", "wg2-11", "--lang", "{language}", "--part", "agenda"),
    ("show", "returns", "usa-kgz-2019", "--lang", "{language}", "--part", "ledger"),
    ("check", "wrong.json", "--lang", "{language}"),
)
"""What the demo shows: an agenda in the words of the United Nations, the ledger of one return, a file with faults."""
WRONG = """\
{"format": "assetrecovery", "version": "2.0", "records": [
  {"type": "meeting", "id": "m-1", "body": "nobody", "held": "2017-06-31/2017-07-01", "plaec": {"zh": "维也纳"}}]}
"""
METADATA = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def main(arguments: list[str]) -> int:
    """Run one command."""
    commands: dict[str, Callable[[list[str]], int]] = {
        "demo": demo,
        "test": test,
        "elsewhere": elsewhere,
        "oldest": oldest,
        "lint": lint,
        "generate": generate,
        "bench": bench,
        "noun": noun,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]](arguments[1:])


def demo(_: list[str]) -> int:
    """Show a page in each language."""
    install_package()
    with tempfile.TemporaryDirectory() as folder:
        wrong = Path(folder) / "wrong.json"
        wrong.write_text(WRONG, encoding="utf-8")
        for language in ("zh", "en"):
            for shown in DEMO:
                command = [word.format(language=language) for word in shown]
                say(f"\n$ assetrecovery {' '.join(command)}")
                if command[0] == "check":
                    print(WRONG, flush=True)
                status = run("-m", "assetrecovery", *command, folder=folder)
                if status != (command[0] == "check"):  # to find faults is what the last one is shown for
                    return status or 1
    return 0


def test(arguments: list[str]) -> int:
    """Run the tests, and every example in the docs and docstrings, against the installed wheel."""
    install_group("test")
    install_package()
    everything = ["tests", "docs", "README.md", "README.zh.md", "--pyargs", "assetrecovery"]
    chosen = arguments if any(not argument.startswith("-") for argument in arguments) else everything + arguments
    # On every core; `-n 0` after the command, as for a debugger, wins over this one.
    return run("-m", "pytest", "-n", "auto", "--doctest-modules", *chosen)


def elsewhere(arguments: list[str]) -> int:
    """Give tables and records to the programs of others, which are hundreds of megabytes and not for every run."""
    install_group("test")
    install_group("elsewhere")
    install_package()
    os.environ["ASSETRECOVERY_ELSEWHERE"] = "1"  # an office that happens to be installed is not started by every run
    chosen = [str(path) for path in sorted((ROOT / "tests").glob("test_*_elsewhere.py"))]
    return run("-m", "pytest", *chosen, *arguments)


def oldest(arguments: list[str]) -> int:
    """Run the tests in an environment of its own, with the oldest dependencies that are said to do."""
    project = METADATA["project"]
    extras = project["optional-dependencies"].values()
    requirements = [*project["dependencies"], *(requirement for extra in extras for requirement in extra)]
    pins = dict(requirement.split(">=") for requirement in requirements)
    moved = {*pins, "pydantic-core"}  # each pydantic has a core of its own
    others = [line for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines() if line.split("==")[0] not in moved]
    constraints = ROOT / "build" / "oldest.txt"
    constraints.parent.mkdir(exist_ok=True)
    pinned = [f"{name}=={version}" for name, version in pins.items()]
    constraints.write_text("\n".join([*others, *pinned, ""]), encoding="utf-8")
    chosen = {"ASSETRECOVERY_VENV": ".venv-oldest", "ASSETRECOVERY_CONSTRAINTS": str(constraints)}
    command = [sys.executable, __file__, "test", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **chosen}, check=False).returncode


def lint(_: list[str]) -> int:
    """Run every linter and type checker; all of them, even if one fails."""
    install_group("test")
    install_group("lint")
    install_package()
    return max(
        run("-m", "ruff", "format", "--check", "."),
        run("-m", "ruff", "check", "."),
        run("-m", "mypy"),
        run("-m", "pyright"),
        run("-m", "pyright", "--verifytypes", "assetrecovery", "--ignoreexternal"),
        run("scripts/walls.py"),
        run("scripts/house.py", "--check"),
        run("scripts/codec.py", "--check"),
        run("scripts/dictionary.py", "--check"),
        run("scripts/schema.py", "--check"),
        run("scripts/answers.py", "--check"),
        run("scripts/typescript.py"),
        run("scripts/codes.py", "--check"),
        run("scripts/terminology.py", "--check"),
        run("scripts/pictures.py", "--check"),
        run("scripts/surface.py", "--check"),
        run("scripts/mutants.py", "--check"),
        run("scripts/instruments.py"),
        run("scripts/wg2_history.py"),
    )


def generate(arguments: list[str]) -> int:
    """Rewrite what is harvested from the code; the picture of what is published only if that is asked for."""
    install_group("lint")
    if status := run("scripts/house.py"):
        return status
    install_package()
    # What a script writes is part of the package that the next one looks at.
    for script in ("codec", "dictionary", "schema", "codes", "terminology", "answers", "pictures"):
        if status := run(f"scripts/{script}.py"):
            return status
        install_package()
    if "--surface" not in arguments:
        return 0
    install_group("test")  # the strategies are part of what is published
    return run("scripts/surface.py")


def bench(arguments: list[str]) -> int:
    """Measure the library beside others; of seconds nothing is tested, since they are another machine's elsewhere."""
    install_group("bench")
    install_package()
    return max(run("benchmarks/codec.py", *arguments), 0 if arguments else run("benchmarks/language.py"))


def noun(arguments: list[str]) -> int:
    """Walk the recipe for a new kind of record in a copy of the tree."""
    install_group("test")
    install_group("lint")
    install_package()
    return run("scripts/new_noun.py", *arguments)


def run(*command: str, folder: str | Path = ROOT) -> int:
    """Run the environment's Python."""
    path = os.pathsep.join([str(BIN), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "VIRTUAL_ENV": str(VENV), "PYTHONUTF8": "1"}
    return subprocess.run([str(PYTHON), *command], cwd=folder, env=environment, check=False).returncode


def install_package() -> None:
    """Build the wheel and install it, unless nothing has changed since."""
    install("core", [*METADATA["build-system"]["requires"], *METADATA["project"]["dependencies"]])
    sources = [
        path
        for path in (ROOT / "src" / "assetrecovery").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    once(
        "package",
        digest([ROOT / "pyproject.toml", ROOT / "hatch_build.py", ROOT / "README.md", *sources]),
        ["--no-build-isolation", "--no-deps", "--force-reinstall", "."],
    )


def install_group(group: str) -> None:
    """Install a dependency group of pyproject.toml."""
    install(group, METADATA["dependency-groups"][group])


def install(name: str, requirements: list[str]) -> None:
    """Install requirements at the versions that are known to work together."""
    make_environment()
    fingerprint = digest([CONSTRAINTS]) + "".join(requirements)
    once(name, fingerprint, ["-c", str(CONSTRAINTS), *requirements])


def once(name: str, fingerprint: str, arguments: list[str]) -> None:
    """Run pip unless it has done just this before."""
    stamp = VENV / f"installed-{name}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == fingerprint:
        return
    say(f"Installing {DOING.get(name, f'the tools of the group {name!r}')} …")
    if status := run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments):
        sys.exit(status)
    stamp.write_text(fingerprint, encoding="utf-8")


DOING = {"core": "what the library depends on", "package": "the library: building its wheel"}


def say(text: str) -> None:
    """Say what is going on, in time: what is run prints for itself."""
    print(text, flush=True)


def make_environment() -> None:
    """Make the virtual environment, or say what is missing."""
    if PYTHON.exists() and not subprocess.run([str(PYTHON), "-c", "import pip"], check=False).returncode:
        return
    say(f"Making the virtual environment {VENV.name}; this happens once and takes a minute or two …")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False).returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(
            "This Python cannot make a virtual environment. On Debian or Ubuntu, install the package python3-venv."
        )


def digest(paths: Iterable[Path]) -> str:
    """Fingerprint files by name and content."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
