"""The laws themselves: none stands behind a condition without saying how often it gets there."""

import ast
import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.laws import LONG, compare, each, examples, reached, tallying, too_seldom

FILES = sorted(Path(__file__).parent.glob("test_*.py"))
UNCOUNTED_LOOPS = ("copies",)
"""Functions whose parts are always there, so that a loop over them is always walked."""


def laws_in(path: Path) -> list[tuple[ast.FunctionDef, ast.FunctionDef]]:
    """Each function that Hypothesis calls, and the test in which it stands: most often itself."""
    tests = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)]
    return [
        (node, test)
        for test in tests
        for node in ast.walk(test)
        if isinstance(node, ast.FunctionDef) and any("given(" in ast.unparse(mark) for mark in node.decorator_list)
    ]


LAWS = [pytest.param(law, test, id=f"{path.stem}-{test.name}") for path in FILES for law, test in laws_in(path)]


def asserts_in(nodes: list[ast.stmt]) -> bool:
    return any(isinstance(node, ast.Assert) for statement in nodes for node in ast.walk(statement))


def is_always_walked(loop: ast.For) -> bool:
    over = loop.iter
    called = over.func.id if isinstance(over, ast.Call) and isinstance(over.func, ast.Name) else ""
    is_constant = isinstance(over, ast.Name) and over.id.isupper()
    return is_constant or isinstance(over, (ast.Tuple, ast.List)) or called in UNCOUNTED_LOOPS


def is_conditional(node: ast.AST) -> bool:
    """Whether a part of a law may keep it from asserting anything: a branch, a loop, an early end, an `or`."""
    match node:
        case ast.If():
            return asserts_in(node.body + node.orelse) or any(isinstance(step, ast.Return) for step in node.body)
        case ast.For():
            return asserts_in(node.body) and not is_always_walked(node)
        case ast.ExceptHandler():
            return any(isinstance(step, ast.Return) for step in node.body)
        case ast.Assert(test=claim):
            is_either = isinstance(claim, ast.BoolOp) and isinstance(claim.op, ast.Or)
            return is_either or ast.unparse(claim).startswith("all(")
        case _:
            return False


def points_in(test: ast.FunctionDef) -> set[str]:
    calls = [node for node in ast.walk(test) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return {
        call.args[0].value
        for call in calls
        if call.func.id in {"reached", "each"} and call.args and isinstance(call.args[0], ast.Constant)
    }


@pytest.mark.parametrize(("law", "test"), LAWS)
def test_no_law_stands_behind_a_condition_uncounted(law: ast.FunctionDef, test: ast.FunctionDef):
    """Whatever may keep a law from its assertion is counted, and the mark of the test says how often it must not."""
    conditions = [ast.unparse(node).splitlines()[0] for node in ast.walk(law) if is_conditional(node)]
    if conditions:
        assert points_in(test), f"count with `reached` or `each`: {conditions}"
    if points_in(test):
        marks = [mark for mark in test.decorator_list if ast.unparse(mark).startswith("reaches(")]
        assert len(marks) == 1


# ── the counting ─────────────────────────────────────────────────────────────────────────────────


def test_a_point_is_counted_whether_it_is_reached_or_not():
    """Of a condition it is known how often it was asked for and how often it held; of parts, how many there were."""
    with tallying() as tally:
        held = [number for number in range(10) if reached("even", number % 2 == 0)]
        assert [0, 1, 2] == [*each("part", range(3))]
    assert [0, 2, 4, 6, 8] == held
    assert [("even", 5, 10, 4), ("part", 3, 3, 0)] == [tuple(one) for one in compare(tally, {"even": 4})]


@pytest.mark.parametrize(
    ("least", "seldom"),
    [
        ({"even": 1}, []),
        ({"even": 2}, ["even: reached 1 of 2, at least 2"]),
        ({}, ["even: reached 1 of 2, at least a number must be said"]),
        ({"even": 1, "odd": 1}, ["odd: reached 0 of 0, at least 1"]),
    ],
)
def test_a_law_that_hardly_reaches_its_point_fails(least: dict[str, int], seldom: list[str]):
    """A point that is reached less often than said fails the law; so does one of which nothing is said."""
    with tallying() as tally:
        reached("even", condition=True)
        reached("even", condition=False)
    assert seldom == too_seldom(compare(tally, least), least)


def test_a_law_that_hardly_reaches_its_point_fails_its_run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    """The mark is held by the run itself: a law that never comes to its assertion does not pass."""
    paths = [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        from hypothesis import given, strategies as st
        from tests.laws import reached, reaches

        @reaches(high=1)
        @given(st.integers(0, 9))
        def test_never(number):
            if reached("high", number > 9):
                assert False

        @reaches(low=5)
        @given(st.integers(0, 9))
        def test_often(number):
            if reached("low", number < 10):
                assert number >= 0
        """
    )
    # In a process of its own: the profile that its conftest loads must not become that of the tests around it.
    run = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    run.assert_outcomes(passed=1, failed=1)
    run.stdout.fnmatch_lines(["*high: reached 0 of *, at least 1*", "test_never: high reached 0 of *"])


def test_only_the_long_run_draws_thousands():
    """A law that asks for many examples gets them in the long profile alone."""
    is_long = settings.default.max_examples >= LONG
    assert (LONG if is_long else 7) == examples(7).max_examples
    assert (10_000 if is_long else 7) == examples(7, long=10_000).max_examples
