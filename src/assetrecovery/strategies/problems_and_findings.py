"""What is found wrong with an input, drawn: problems, readings of files and their limits, findings, and reports."""

from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.bundle import Bundle
from assetrecovery.checks.report import Finding, Report, Severity
from assetrecovery.files import read
from assetrecovery.serialization.foreign import Kept
from assetrecovery.serialization.limits import Limits
from assetrecovery.serialization.reading import Reading
from assetrecovery.strategies.bundles import bundles_json
from assetrecovery.strategies.drawing import few
from assetrecovery.strategies.near_misses import NearMiss, near_misses
from assetrecovery.strategies.values import lines
from assetrecovery.values.errors import Fault, Problem, pointer
from assetrecovery.values.languages import Words

__all__ = ["findings", "kept", "limits", "problems", "readings", "reports"]

_PATHS: Final = st.lists(st.integers(0, 9) | st.sampled_from(("records", "title", "en", "id")), max_size=3).map(
    lambda tokens: pointer(*tokens)
)
_DETAILS: Final = {
    name: Words("…", "……") for name in ("allowed", "expected", "found", "extra", "language", "left", "right")
}
_COUNTS: Final = {name: Words("1", "1") for name in ("limit", "line", "column", "depth", "digits")}


def problems() -> SearchStrategy[Problem]:
    """Everything that can be wrong with an input, somewhere in it."""
    return st.builds(_problem, st.sampled_from(Fault), _PATHS, st.none() | st.integers(1, 999))


def _problem(fault: Fault, path: str, line: int | None) -> Problem:
    problem = fault.problem(path, **_DETAILS, **_COUNTS)
    return problem if line is None else attrs.evolve(problem, line=line, column=1, type="string", length=line)


def kept() -> SearchStrategy[Kept]:
    """What was kept beside a value: a key of another system, somewhere in a file."""
    at = st.tuples(st.just("records"), st.integers(0, 9), st.sampled_from(("x-file", "x-registry")))
    plain = st.none() | st.booleans() | st.integers(0, 9) | lines() | st.lists(st.integers(0, 9), max_size=2)
    return st.builds(Kept, at=at, plain=plain, place=st.integers(0, 9), record=st.just("p-1"))


def limits() -> SearchStrategy[Limits]:
    """Limits, from those under which nothing can be read to wide ones."""
    return st.builds(
        Limits,
        size=st.integers(1, 2**30),
        depth=st.integers(1, 500),
        digits=st.integers(1, 4000),
        items=st.integers(1, 2**20),
        problems=st.integers(1, 10_000),
    )


def readings() -> SearchStrategy[Reading[Bundle]]:
    """What comes of reading a sound file, and of reading one with a fault."""
    return st.one_of(bundles_json().map(read), near_misses().map(_read))


def _read(miss: NearMiss) -> Reading[Bundle]:
    return read(miss.text)


def findings() -> SearchStrategy[Finding]:
    """Findings of any severity, under rules that do not exist."""
    sentences = {"en": lines(), "zh": lines(), "source": lines()}
    rules = st.sampled_from(("rule_a", "rule_b"))
    return st.builds(Finding, rule=rules, severity=st.sampled_from(Severity), path=_PATHS, **sentences)


def reports() -> SearchStrategy[Report]:
    """Reports, clean and otherwise."""
    return st.builds(Report, findings=few(findings()))
