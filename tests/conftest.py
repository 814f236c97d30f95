"""What every test shares: the vectors beside it, how many examples are drawn, and how often a law reached its point."""

from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

from assetrecovery.values import languages
from tests.laws import LONG, Reached, compare, tallying, too_seldom

collect_ignore_glob = ["typing/*"]
pytest_plugins = ["pytester"]

# `fast` draws the same examples on every day: a failure that comes and goes is nobody's fault and everybody's burden.
# From the source tree they are others than from the installed wheel, whose constants Hypothesis does not look at, so
# least numbers leave room. Chance is for the two others, which are run on purpose: `--hypothesis-profile=random`.
settings.register_profile("fast", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("random", deadline=None, derandomize=False, print_blob=True)
settings.register_profile("long", deadline=None, derandomize=False, print_blob=True, max_examples=LONG)

settings.load_profile("fast")


@pytest.fixture(autouse=True)
def _no_gaps(monkeypatch):
    """Nothing that any test makes the library say has a hole in it."""

    def refuse(name):
        message = f"a sentence has nothing to say for {{{name}}}"
        raise AssertionError(message)

    monkeypatch.setattr(languages, "gap", refuse)


@pytest.fixture(name="vectors")
def _vectors() -> Path:
    return Path(__file__).parent / "vectors"


# ── how often laws reach their point ─────────────────────────────────────────────────────────────


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "reaches(**least): how often a law must reach each of its points; see tests/laws.py"
    )


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    mark = pyfuncitem.get_closest_marker("reaches")
    least = dict(mark.kwargs) if mark else {}
    with tallying() as tally:
        result = yield
    found = compare(tally, least)
    pyfuncitem.user_properties.extend(("reached", (pyfuncitem.originalname, *one)) for one in found)
    if seldom := too_seldom(found, least):
        pytest.fail("a law hardly ever reached its point: " + "; ".join(seldom), pytrace=False)
    return result


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    held: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    for report in (*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")):
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "reached":
                law, *rest = value
                one = Reached(*rest)
                held[law, one.point] += one.held
                asked[law, one.point] += one.asked
    if asked:
        terminalreporter.section("how often laws reached their point")
    for law, point in sorted(asked):
        terminalreporter.write_line(f"{law}: {point} reached {held[law, point]} of {asked[law, point]}")
