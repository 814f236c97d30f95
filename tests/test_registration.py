"""Registration with Hypothesis: types are drawn whatever is imported first, and nothing breaks or slows others."""

import importlib
import importlib.machinery
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assetrecovery
from assetrecovery import Bundle, _hypothesis, strategies
from assetrecovery._hypothesis import _Registering, _Watch
from assetrecovery.values import MissingExtraError

DRAW = "print(isinstance(draw(st.from_type({kind})), {kind}))"
BY_HAND = """
from hypothesis import given, settings, strategies as st
def draw(strategy):
    drawn = []
    settings(max_examples=1, database=None)(given(strategy)(lambda value: drawn.append(value)))()
    return drawn[0]
"""
ORDERS = {
    "hypothesis first": f"import hypothesis; from assetrecovery import Meeting{BY_HAND}{DRAW.format(kind='Meeting')}",
    "the root first": f"from assetrecovery import Meeting{BY_HAND}{DRAW.format(kind='Meeting')}",
    "one module first": f"from assetrecovery.values.money import Money{BY_HAND}{DRAW.format(kind='Money')}",
    "one module last": f"{BY_HAND}from assetrecovery.values.money import Money\n{DRAW.format(kind='Money')}",
    "the bundle last": f"{BY_HAND}from assetrecovery.bundle import Bundle\n{DRAW.format(kind='Bundle')}",
    "strategies first": f"import assetrecovery.strategies\nfrom assetrecovery import Meeting{BY_HAND}"
    + DRAW.format(kind="Meeting"),
    "the root before, a type after": f"import assetrecovery{BY_HAND}{DRAW.format(kind='assetrecovery.Text')}",
    "a module loaded again": f"{BY_HAND}import importlib, assetrecovery.values.money as m; importlib.reload(m)\n"
    + DRAW.format(kind="m.Money"),
    "by hand": f"from assetrecovery.strategies import register; register(){BY_HAND}from assetrecovery import Meeting\n"
    + DRAW.format(kind="Meeting"),
}


def run(code: str, **environment: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else done.stderr


@pytest.mark.parametrize("order", [order for order in ORDERS if order != "by hand"])
def test_from_type_works_in_every_order_of_imports(order):
    """With the library installed, a type is drawn whatever was imported first."""
    assert "True" == run(ORDERS[order])


def test_types_can_be_registered_by_hand():
    """Where plugins are switched off, `register` does what the entry point would have done."""
    assert "True" == run(ORDERS["by hand"], HYPOTHESIS_NO_PLUGINS="1")


def test_importing_hypothesis_loads_nothing_of_ours():
    """Whoever only has the library installed pays for the hook alone: it brings no noun, no attrs, nothing else."""
    code = "import hypothesis, sys; print(*sorted(sys.modules))"
    with_hook, without = run(code).split(), run(code, HYPOTHESIS_NO_PLUGINS="1").split()
    hook = ["assetrecovery", *(f"assetrecovery.{name}" for name in ("_hypothesis", "_names", "_namespaces", "kinds"))]
    assert hook == [name for name in with_hook if name not in without]


def test_a_broken_library_does_not_break_hypothesis(tmp_path):
    """A module of ours that cannot be imported is its importer's concern, not that of everybody with Hypothesis."""
    shutil.copytree(Path(assetrecovery.__file__).parent, tmp_path / "assetrecovery")
    installed = tmp_path / "assetrecovery-0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: assetrecovery\nVersion: 0\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text(
        "[hypothesis]\nassetrecovery = assetrecovery._hypothesis:setup\n", encoding="utf-8"
    )
    (tmp_path / "assetrecovery" / "values" / "money.py").write_text("raise RuntimeError('broken')\n", encoding="utf-8")
    code = f"""{BY_HAND}
import assetrecovery
print(assetrecovery.__file__)
from assetrecovery.values.ids import BodyId
try:
    import assetrecovery.values.money
except RuntimeError as error:
    print(error)
"""
    expected = f"{tmp_path / 'assetrecovery' / '__init__.py'}\nbroken"
    assert expected == run(code, PYTHONPATH=str(tmp_path))


def test_without_hypothesis_the_extra_is_named():
    """Where Hypothesis is not installed, importing the strategies says which extra to install."""
    code = """
import sys
sys.modules["hypothesis"] = None
try:
    import assetrecovery.strategies
except ImportError as error:
    print(type(error).__name__, error)
"""
    assert 'MissingExtraError this needs the "hypothesis" extra; install assetrecovery[hypothesis]' == run(code)


def test_strategies_ask_for_the_extra_before_anything_else(monkeypatch):
    """The error for the missing extra comes first, not one about a module of Hypothesis."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match="hypothesis"):
        importlib.reload(strategies)


def test_a_watched_module_keeps_its_own_loader():
    """Nothing of the watch is left on a module that was imported under it."""
    loader = importlib.import_module("assetrecovery.values.money").__spec__.loader
    assert isinstance(loader, importlib.machinery.SourceFileLoader)


def test_the_watch_lets_other_modules_pass():
    """The finder answers for the modules of its table, by the finders behind it, and for no other."""
    watch = _Watch()
    sys.meta_path.insert(0, watch)
    try:
        assert watch.find_spec("json", None) is None
        spec = watch.find_spec("assetrecovery.values.money", importlib.import_module("assetrecovery.values").__path__)
        assert isinstance(spec.loader, _Registering)
        assert watch.find_spec("assetrecovery.values.money", []) is None
    finally:
        sys.meta_path.remove(watch)


def test_a_failed_registration_is_no_reason_to_refuse_a_module(monkeypatch):
    """A module is imported even if its types cannot be registered."""
    monkeypatch.setattr(_hypothesis, "_register", lambda _: 1 / 0)
    module = importlib.import_module("assetrecovery.values.money")
    loader = _Registering(module.__spec__, module.__spec__.loader)
    assert loader.create_module(module.__spec__) is None
    fresh = importlib.util.module_from_spec(module.__spec__)
    loader.exec_module(fresh)
    assert "Money" in vars(fresh)


def test_the_hook_never_raises(monkeypatch):
    """Whatever goes wrong in the hook, importing Hypothesis goes on."""
    monkeypatch.setattr(_hypothesis, "_register", lambda _: 1 / 0)
    before = [*sys.meta_path]
    _hypothesis.setup()
    assert before == sys.meta_path


def test_the_hook_registers_what_is_loaded(monkeypatch):
    """Types that were there before Hypothesis are registered when it comes, and the watch is set."""
    registered = []
    monkeypatch.setattr(_hypothesis, "_register", registered.append)
    monkeypatch.setattr(sys, "meta_path", [])
    _hypothesis.setup()
    assert importlib.import_module("assetrecovery.values.money") in registered
    assert ["_Watch"] == [type(finder).__name__ for finder in sys.meta_path]


def test_registering_again_changes_nothing():
    """`register` may be called at any time."""
    strategies.register()

    @settings(max_examples=1)
    @given(st.from_type(Bundle))
    def draw(bundle):
        assert bundle.meetings

    draw()
