"""Answers, drawn: what the library says of an input; for tests of whatever shows or keeps it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.bundle import Bundle
from assetrecovery.checks.report import Finding, Report, Severity
from assetrecovery.files import read
from assetrecovery.lookup.names import Lookup, NameMatch
from assetrecovery.lookup.spellings import NameSpelling
from assetrecovery.lookup.stored import NameForm
from assetrecovery.queries.covering import CoveredPlace
from assetrecovery.queries.traces import Trace, TraceStage, TraceStep
from assetrecovery.records import RecordKind
from assetrecovery.serialization.reading import Reading
from assetrecovery.strategies.agenda import item_numbers
from assetrecovery.strategies.bundles import bundles_json
from assetrecovery.strategies.drawing import few
from assetrecovery.strategies.ids import document_ids, mandate_ids, meeting_ids, resolution_ids
from assetrecovery.strategies.near_misses import NearMiss, near_misses
from assetrecovery.strategies.slugs import jurisdiction_ids
from assetrecovery.strategies.sources import paragraph_refs
from assetrecovery.strategies.values import language_tags, lines
from assetrecovery.values.errors import Fault, Problem, pointer
from assetrecovery.values.languages import Words
from assetrecovery.values.terms import Answer

__all__ = [
    "covered_places",
    "findings",
    "lookups",
    "name_matches",
    "problems",
    "readings",
    "reports",
    "trace_steps",
    "traces",
]

_PATHS: Final = st.lists(st.integers(0, 9) | st.sampled_from(("records", "title", "en", "id")), max_size=3).map(
    lambda tokens: pointer(*tokens)
)
_DETAILS: Final = {
    name: Words("…", "……") for name in ("allowed", "expected", "found", "extra", "language", "left", "right")
}
_COUNTS: Final = {name: Words("1", "1") for name in ("limit", "line", "column")}


def problems() -> SearchStrategy[Problem]:
    """Everything that can be wrong with an input, somewhere in it."""
    return st.builds(_problem, st.sampled_from(Fault), _PATHS)


def _problem(fault: Fault, path: str) -> Problem:
    return fault.problem(path, **_DETAILS, **_COUNTS)


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


def name_matches() -> SearchStrategy[NameMatch]:
    """Matches of every form: of a record of some kind, or of a code in some list."""
    common = {
        "name": lines(),
        "language": language_tags(),
        "form": st.sampled_from(NameForm),
        "in_use": st.sampled_from(Answer),
        "undone": few(st.sampled_from(NameSpelling)),
    }
    record = st.builds(NameMatch, id=jurisdiction_ids(), kind=st.sampled_from(RecordKind), **common)
    code = st.builds(
        NameMatch, id=st.sampled_from([each.code for each in Answer]), code_list=st.just("Answer"), **common
    )
    return record | code


def covered_places() -> SearchStrategy[CoveredPlace]:
    """Places in a document that some record cites, or none."""
    return st.builds(CoveredPlace, place=paragraph_refs(), records=few(document_ids()))


def lookups() -> SearchStrategy[Lookup]:
    """Names found once, several times or not at all."""
    return st.builds(Lookup, matches=few(name_matches()), suggestions=few(jurisdiction_ids()))


def trace_steps() -> SearchStrategy[TraceStep]:
    """Steps at every stage of the chain; those at items name one."""
    return st.one_of(
        st.builds(TraceStep, stage=st.just(TraceStage.ACT), id=resolution_ids()),
        st.builds(TraceStep, stage=st.just(TraceStage.MANDATE), id=mandate_ids()),
        st.builds(TraceStep, stage=st.just(TraceStage.ITEM), id=meeting_ids(), item=item_numbers()),
        st.builds(TraceStep, stage=st.just(TraceStage.DOCUMENT), id=document_ids()),
    )


def traces() -> SearchStrategy[Trace]:
    """Chains that begin at their first step."""
    return st.lists(trace_steps(), min_size=1, max_size=3).map(_trace)


def _trace(steps: list[TraceStep]) -> Trace:
    return Trace(start=steps[0], steps=tuple(steps))
