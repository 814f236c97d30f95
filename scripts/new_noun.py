"""Add an invented kind of record to a copy of the tree by the recipe in CONTRIBUTING.md, and see that it is whole.

Touched by hand: the noun's module, its line in `kinds.py`, its strategy, its test, its section in the wing's page. Then
`generate` runs, and lint, and the laws of the new noun. If anything else had to be touched, one of them fails. The copy
is thrown away; `--keep FOLDER` writes it there and leaves it. `--pyright` asks the second type checker as well.
"""

import argparse
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

MODULE = '''"""Site visits: what delegations went to see around a meeting; an invented noun, to try the recipe."""

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ActorId, MeetingId, SiteVisitId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["SiteVisit", "SiteVisitPurpose"]


class SiteVisitPurpose(TermEnum):
    """Purpose of a site visit · 实地访问目的. What the delegations went to see."""

    REGISTRY = ours("registry", en="to see a register", zh="参观登记机构")
    STORAGE = ours("storage", en="to see how assets are kept", zh="参观资产保管场所")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class SiteVisit:
    """Site visit · 实地访问. A visit that delegations made together, around a meeting.

    >>> SiteVisit(id=SiteVisitId("visit-1"), title=Text(en="A visit")).purpose is None
    True
    """

    id: SiteVisitId
    """Id · 标识符. Unique over all records of a bundle."""

    title: Text
    """Title · 标题. What the source calls the visit."""

    purpose: SiteVisitPurpose | LocalTerm | None = None
    """Purpose · 目的. What the delegations went to see."""

    meeting: MeetingId | None = None
    """Meeting · 会议. The meeting around which it took place."""

    on: PartialDate | None = None
    """On · 日期. The day of the visit, as far as the source gives it."""

    hosts: tuple[ActorId, ...] = ()
    """Hosts · 接待方. Whoever received the delegations."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where a document mentions the visit."""

    __repr__ = brief
'''

KIND = '    Kind("agenda.site_visits", "SiteVisit", "实地访问", "wg2-11-visit"),\n'

STRATEGY = '''"""Site visits, drawn."""

from typing import Any

from hypothesis.strategies import SearchStrategy

from assetrecovery.agenda.site_visits import SiteVisit
from assetrecovery.strategies.drawing import Ids, drawn
from assetrecovery.strategies.values import ANY

__all__ = ["site_visits"]


def site_visits(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[SiteVisit]:
    """Site visits of every purpose."""
    return drawn(SiteVisit, ids, fields)
'''

TEST = '''"""Site visits: the laws of every record kind, for this one."""

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from assetrecovery import Bundle, RecordKind, SiteVisit, bundled, check, dumps, loads, read, show_overview, strategies
from assetrecovery.agenda import SiteVisitPurpose
from assetrecovery.introspection import class_label, field_label, public_types
from assetrecovery.values import MeetingId, SiteVisitId, Text

VISIT = SiteVisit(
    id=SiteVisitId("visit-1"),
    title=Text(en="A visit", zh="一次访问"),
    purpose=SiteVisitPurpose.STORAGE,
    meeting=MeetingId("wg2-11"),
)


@given(st.from_type(SiteVisit))
def test_a_visit_comes_back_from_a_file(visit: SiteVisit):
    """Whatever visit Hypothesis draws by its type is written and read back the same, to the last byte."""
    text = dumps(visit)
    assert visit == loads(text, SiteVisit)
    assert text == dumps(loads(text, SiteVisit))


@given(st.from_type(SiteVisitId))
def test_ids_of_visits_are_drawn(visit_id: SiteVisitId):
    """Ids of visits begin with their kind, so that they never meet those of another."""
    assert visit_id.startswith("site-visit-")


def test_a_bundle_holds_visits():
    """A bundle finds a visit by its id, in the collection of its kind, and writes it under its type."""
    bundle = Bundle(records=(VISIT,))
    assert (VISIT, [VISIT]) == (bundle.site_visits["visit-1"], [*bundle.site_visits.values()])
    assert "site_visit" == RecordKind.SITE_VISIT.code
    assert bundle == loads(dumps(bundle), base=bundled("wg2-11"))


def test_references_of_a_visit_are_followed():
    """A visit to a meeting that is not there is found, at its place."""
    findings = read(dumps(Bundle(records=(VISIT,)))).findings
    assert [("dangling_reference", "/records/0/meeting")] == [(found.code, found.path) for found in findings]


def test_a_visit_has_its_names():
    """The class and each field have their names in both languages."""
    assert ("Site visit", "实地访问") == (class_label(SiteVisit, "en"), class_label(SiteVisit, "zh"))
    assert "接待方" == field_label(SiteVisit, "hosts", "zh")
    assert SiteVisit is public_types()["SiteVisit"]


def test_a_visit_is_shown():
    """A sheet names every field of a visit that is filled, in either language."""
    bundle = Bundle(records=(VISIT,), base=bundled("wg2-11"))
    assert "to see how assets are kept" in show_overview(bundle, "en")
    assert "参观资产保管场所" in show_overview(bundle, "zh")


@given(strategies.records())
def test_records_of_every_kind_are_drawn(record):
    """Single records are drawn of whatever kind, and each is of one that a bundle can hold."""
    assert Bundle(records=(record,)).get(record.id) == record


def test_drawn_bundles_hold_visits():
    """Some drawn bundle tells of a visit beside its meeting, and no rule finds fault with it."""
    seeking = settings(database=None, phases=[Phase.generate], max_examples=2000)
    bundle = find(strategies.bundles(), lambda drawn: bool(drawn.site_visits), settings=seeking)
    assert check(bundle).is_clean
'''

PAGE = """
## SiteVisit · 实地访问

`agenda/site_visits.py`. What delegations went to see around a meeting.

```pycon
>>> from assetrecovery.agenda import SiteVisitPurpose
>>> SiteVisitPurpose.STORAGE.label("zh")
'参观资产保管场所'

```
"""

MODULE_PLACE = "src/assetrecovery/agenda/site_visits.py"
REGISTRY_PLACE = "src/assetrecovery/kinds.py"
STRATEGY_PLACE = "src/assetrecovery/strategies/site_visits.py"
TEST_PLACE = "tests/test_site_visits.py"
PAGE_PLACE = "docs/agenda.md"
BY_HAND = {MODULE_PLACE, REGISTRY_PLACE, STRATEGY_PLACE, TEST_PLACE, PAGE_PLACE}

LEFT_BEHIND = shutil.ignore_patterns(".git", ".venv", "__pycache__", "*.egg-info", ".*_cache", ".hypothesis", "dist")


def follow_the_recipe(tree: Path) -> None:
    """Write what a person writes."""
    (tree / MODULE_PLACE).write_text(MODULE, encoding="utf-8")
    (tree / STRATEGY_PLACE).write_text(STRATEGY, encoding="utf-8")
    (tree / TEST_PLACE).write_text(TEST, encoding="utf-8")
    registry = (tree / REGISTRY_PLACE).read_text(encoding="utf-8")
    before = registry.index('    Kind("agenda.statements"')
    (tree / REGISTRY_PLACE).write_text(registry[:before] + KIND + registry[before:], encoding="utf-8")
    with (tree / PAGE_PLACE).open("a", encoding="utf-8") as page:
        page.write(PAGE)


def steps(*, pyright: bool) -> Iterator[tuple[str, list[str]]]:
    """What the recipe tells one to run, and what shows that nothing was forgotten."""
    # A person runs the formatter before anything else.
    yield "formatter", ["ruff", "format", *BY_HAND - {PAGE_PLACE}]
    yield "imports in order", ["ruff", "check", "--select", "I", "--fix", "--quiet", "."]
    yield "generate: house", ["scripts/house.py"]
    yield "generate: dictionary", ["scripts/dictionary.py"]
    yield "generate: surface", ["scripts/surface.py"]
    yield "lint: format", ["ruff", "format", "--check", "--quiet", "."]
    yield "lint: rules", ["ruff", "check", "--quiet", "."]
    yield "lint: mypy", ["mypy"]
    if pyright:
        yield "lint: pyright", ["pyright", "--pythonpath", sys.executable]
    yield "lint: walls", ["scripts/walls.py", *(() if pyright else ("--without-pyright",))]
    yield "lint: generated files", ["scripts/house.py", "--check"]
    yield "lint: dictionary", ["scripts/dictionary.py", "--check"]
    yield "laws of the noun", ["pytest", "-q", TEST_PLACE]
    # Pages must not list what the registry lists; that of the strategies draws whole bundles, and takes its time.
    pages = sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs").glob("*.md") if page.stem != "strategies")
    yield "examples", ["pytest", "-q", "--doctest-modules", MODULE_PLACE, "README.md", "README.zh.md", *pages]
    laws = "SiteVisit or site_visit or no_public_type or unions_are_drawn or list or labelled or dictionary or surface"
    files = [
        "tests/test_strategies.py",
        "tests/test_package.py",
        "tests/test_surface.py",
        "tests/test_typing.py",
        "tests/test_common_fields.py",
    ]
    yield "laws of all nouns", ["pytest", "-q", *files, "-k", laws]


def run(tree: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment on the copy."""
    tool = command if command[0].endswith(".py") else ["-m", *command]
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "MYPYPATH": str(tree / "src"), "PYTHONUTF8": "1"}
    done = [sys.executable, *tool]
    return subprocess.run(done, cwd=tree, env=environment, capture_output=True, text=True, check=False)


def changed(tree: Path) -> set[str]:
    """The files that differ between the tree and its copy."""
    files = {
        str(path.relative_to(tree))
        for path in tree.rglob("*")
        if path.is_file()
        and not any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(tree).parts)
    }
    return {
        name for name in files if not (ROOT / name).exists() or not filecmp.cmp(ROOT / name, tree / name, shallow=False)
    }


def main() -> int:
    """Walk the recipe, step by step; stop at the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the copy there and leave it")
    parser.add_argument("--pyright", action="store_true", help="ask the second type checker as well")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tree = options.keep or Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=LEFT_BEHIND)
        follow_the_recipe(tree)
        for step, command in steps(pyright=options.pyright):
            done = run(tree, command)
            print(f"{'done' if done.returncode == 0 else 'FAILED'}: {step}", flush=True)
            if done.returncode:
                print(done.stdout + done.stderr)
                return 1
        written = changed(tree) - BY_HAND
        print(f"by hand: {', '.join(sorted(BY_HAND))}\nwritten by generate: {', '.join(sorted(written))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
