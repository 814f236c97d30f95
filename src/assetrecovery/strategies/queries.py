"""Answers to queries, drawn: what is due, where money is, what was found, what volumes come to, whom a name means."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.arrangements.amounts import AmountStage
from assetrecovery.bundle import Bundle
from assetrecovery.editing.changes import ChangeSet, FieldChange, RecordChange
from assetrecovery.lookup.names import Lookup, NameMatch
from assetrecovery.lookup.spellings import NameSpelling
from assetrecovery.lookup.stored import NameForm
from assetrecovery.queries.covering import CoveredPlace
from assetrecovery.queries.disputes import DisputedReturn
from assetrecovery.queries.dues import DueItem, Dues, Holding
from assetrecovery.queries.identified import IdentifierMatch
from assetrecovery.queries.search import FoundClause
from assetrecovery.queries.since import Happening
from assetrecovery.queries.traces import Trace, TraceStage, TraceStep
from assetrecovery.queries.volume_tables import StageCoverage, VolumeGap, VolumeRow, VolumeTable
from assetrecovery.records import RecordKind
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.strategies.agenda import item_numbers
from assetrecovery.strategies.drawing import OWN, Ids, drawn, drawn_fields, draws, few
from assetrecovery.strategies.ids import document_ids, mandate_ids, meeting_ids, resolution_ids, return_ids
from assetrecovery.strategies.returns import return_positions
from assetrecovery.strategies.slugs import jurisdiction_ids
from assetrecovery.strategies.sources import documents, identifiers, paragraph_refs
from assetrecovery.strategies.values import ANY, entry_keys, language_tags, lines, partial_dates, texts
from assetrecovery.values.errors import pointer
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.terms import Answer

__all__ = [
    "change_sets",
    "covered_places",
    "disputed_returns",
    "due_items",
    "dues",
    "field_changes",
    "found_clauses",
    "happenings",
    "holdings",
    "identifier_matches",
    "lookups",
    "name_matches",
    "record_changes",
    "stage_coverages",
    "trace_steps",
    "traces",
    "volume_gaps",
    "volume_rows",
    "volume_tables",
]

_PATHS: Final = st.builds(pointer, st.sampled_from(("tranches", "deadlines", "reports")), st.integers(0, 9))
OWN.update(
    {
        (VolumeGap, "amounts"): entry_keys,
        (DueItem, "path"): lambda: _PATHS,
        (Holding, "path"): lambda: _PATHS,
    }
)

# ── over many returns ────────────────────────────────────────────────────────────────────────────


def due_items(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[DueItem]:
    """What is owed under a return or an arrangement."""
    return drawn(DueItem, ids, fields)


def holdings(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Holding]:
    """Where money was last said to be."""
    return drawn(Holding, ids, fields)


def dues(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[Dues]:
    """What is owed on a day, and where the money is."""
    return drawn(Dues, ids, fields)


def found_clauses(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[FoundClause]:
    """Clauses, and the arrangements that have them."""
    return drawn(FoundClause, ids, fields)


def volume_rows(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeRow]:
    """What came together in one year and one currency."""
    return drawn(VolumeRow, ids, fields)


def volume_gaps(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeGap]:
    """Amounts that are in no volume, and why."""
    return drawn(VolumeGap, ids, fields)


@draws(StageCoverage)
def stage_coverages(**fields: SearchStrategy[Any]) -> SearchStrategy[StageCoverage]:
    """Of how many returns one stage speaks: never of more than there are."""
    counted, others = st.integers(0, 9), st.integers(0, 9)
    return st.builds(_coverage, drawn_fields(StageCoverage, ANY, fields, without=_FIGURES), counted, others)


_FIGURES: Final = ("counted", "returns")


def _coverage(fields: dict[str, AmountStage], counted: int, others: int) -> StageCoverage:
    return StageCoverage(stage=fields["stage"], counted=counted, returns=counted + others)


def volume_tables(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[VolumeTable]:
    """Tables of volumes, with what is not in them."""
    return drawn(VolumeTable, ids, fields)


def disputed_returns(*, ids: Ids = ANY, **fields: SearchStrategy[Any]) -> SearchStrategy[DisputedReturn]:
    """Returns of which something is disputed."""
    return drawn(DisputedReturn, ids, {"positions": few(return_positions(ids=ids))} | fields)


def happenings() -> SearchStrategy[Happening]:
    """What happened to a return on a day or later, or perhaps did."""
    path = st.builds(pointer, st.just("events"), st.integers(0, 9), st.just("on"))
    sure = st.sampled_from((Answer.YES, Answer.UNKNOWN))
    return st.builds(Happening, record=return_ids(), path=path, on=partial_dates(), since=sure)


# ── over two versions ────────────────────────────────────────────────────────────────────────────


def field_changes() -> SearchStrategy[FieldChange]:
    """A title that was worded, dropped or worded otherwise."""
    titles = st.none() | texts()
    return st.builds(FieldChange, path=st.just("/title"), before=titles, after=titles)


def record_changes() -> SearchStrategy[RecordChange]:
    """Records of which something differs."""
    return st.builds(RecordChange, id=document_ids(), fields=st.lists(field_changes(), max_size=1).map(tuple))


def change_sets() -> SearchStrategy[ChangeSet]:
    """What differs between two bundles of documents."""
    papers = st.lists(documents(), max_size=4, unique_by=lambda paper: paper.id)
    return st.builds(lambda old, new: Bundle(records=tuple(old)).diff(Bundle(records=tuple(new))), papers, papers)


# ── over all that cites ──────────────────────────────────────────────────────────────────────────


def covered_places() -> SearchStrategy[CoveredPlace]:
    """Places in a document that some record cites, or none."""
    return st.builds(CoveredPlace, place=paragraph_refs(), records=few(document_ids()))


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


# ── names of States ──────────────────────────────────────────────────────────────────────────────


def identifier_matches() -> SearchStrategy[IdentifierMatch]:
    """Records found by an identifier of theirs, or by a code."""
    numbered = st.builds(_match, return_ids(), identifiers())
    coded = st.builds(
        IdentifierMatch,
        id=jurisdiction_ids(),
        kind=st.just(RecordKind.JURISDICTION),
        path=st.just("/id"),
        value=jurisdiction_ids(),
    )
    return numbered | coded


def _match(record_id: ReturnId, identifier: Identifier) -> IdentifierMatch:
    return IdentifierMatch(
        id=record_id,
        kind=RecordKind.RETURN,
        path="/identifiers/0/value",
        value=identifier.value,
        identifier=identifier,
    )


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


def lookups() -> SearchStrategy[Lookup]:
    """Names found once, several times or not at all."""
    return st.builds(Lookup, matches=few(name_matches()), suggestions=few(jurisdiction_ids()))
