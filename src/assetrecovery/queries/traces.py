"""From a mandate to what came of it, and back: act, mandate, agenda item, documents and panels, recommendations.

The chain is read off the records: a mandate names its acts, the annotation to an item names the mandates taken up under
it and the documents before the meeting, a panel names its item, and a recommendation the mandates it serves and the
documents it takes up. Nothing is inferred from titles.
"""

import itertools
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from assetrecovery.agenda.meetings import Meeting
from assetrecovery.agenda.panels import Panel, Presentation
from assetrecovery.agenda.recommendations import Recommendation
from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.mandates.mandates import Mandate
from assetrecovery.records import Record, RecordKind, kind_of
from assetrecovery.values.errors import Fault, UnknownIdError
from assetrecovery.values.items import ItemNumber
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded
from assetrecovery.values.terms import TermEnum, ours

__all__ = ["Trace", "TraceStage", "TraceStep", "trace"]


class TraceStage(TermEnum):
    """Stage of a trace · 追溯环节. Where in the chain a step stands, in the order of the chain."""

    ACT = ours("act", en="act", zh="授权文件")
    MANDATE = ours("mandate", en="mandate", zh="任务授权")
    ITEM = ours("item", en="agenda item", zh="议程项目")
    DOCUMENT = ours("document", en="document", zh="文件")
    PANEL = ours("panel", en="panel", zh="专题小组")
    PRESENTATION = ours("presentation", en="presentation", zh="介绍")
    RECOMMENDATION = ours("recommendation", en="recommendation", zh="建议")


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class TraceStep:
    """Step of a trace · 追溯步骤. One thing in the chain: a record, or an item of a meeting's agenda."""

    stage: TraceStage
    """Stage · 环节. Where in the chain it stands."""

    id: str
    """Id · 标识符. The record; for an agenda item, its meeting."""

    item: ItemNumber | None = None
    """Item · 议程项目. The item, where the step is one."""


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Trace:
    """Trace · 追溯. Everything before and after one thing in the chain from acts to recommendations."""

    start: TraceStep
    """Start · 起点. What was asked about."""

    steps: tuple[TraceStep, ...]
    """Steps · 步骤. The chain, stage by stage, the start among them."""

    __repr__ = brief

    def at(self, stage: TraceStage | str) -> tuple[TraceStep, ...]:
        """The steps of one stage; raises `InvalidError` (`unknown_code`) for a stage that there is not."""
        meant = coded(TraceStage, stage)
        return tuple(step for step in self.steps if step.stage is meant)


_Links = dict[TraceStep, list[TraceStep]]


@over_bundle
def trace(bundle: Bundle, record_id: str, item: ItemNumber | None = None) -> Trace:
    """Follow a mandate, an act, a document, a recommendation or an item of a meeting's agenda in both directions.

    From a recommendation one comes back to its mandates and to what was taken up, written and presented under them.
    A document stands after its item, beside what was said under it: to find that, start from the item or the mandate.
    A recommendation that serves no mandate is a chain of its own. Raises `UnknownIdError` (`not_in_a_chain`) if no
    mandate, annotation, panel or recommendation names the thing.

    >>> from assetrecovery.data import bundled
    >>> chain = trace(bundled("wg2-11"), "cosp-res-6-2-b")
    >>> [(step.id, str(step.item)) for step in chain.at(TraceStage.ITEM)], chain.at(TraceStage.DOCUMENT)[0].id
    ([('wg2-11', '4(a)')], 'cac-cosp-wg2-2017-2')
    """
    after: _Links = {}
    before: _Links = {}
    for earlier, later in _all_links(bundle):
        after.setdefault(earlier, []).append(later)
        before.setdefault(later, []).append(earlier)
    # A recommendation or a panel that nothing else names is a chain of its own.
    alone = (step for record in bundle.all_records() for step in _alone(record))
    steps = itertools.chain(after, before, alone)
    start = next((step for step in steps if (step.id, step.item) == (record_id, item)), None)
    if start is None:
        raise UnknownIdError([Fault.NOT_IN_A_CHAIN.problem()])
    found = {start, *_reach(start, after), *_reach(start, before)}
    if start.stage is TraceStage.RECOMMENDATION:
        mandates = [step for step in before.get(start, ()) if step.stage is TraceStage.MANDATE]
        reached = {step for mandate in mandates for step in _reach(mandate, after)}
        found |= {step for step in reached if step.stage is not TraceStage.RECOMMENDATION}
    order = {step: place for place, step in enumerate(dict.fromkeys((*before, *after, start)))}
    stages = list(TraceStage)
    return Trace(start=start, steps=tuple(sorted(found, key=lambda step: (stages.index(step.stage), order[step]))))


def links_within(bundle: Bundle, found: Trace) -> list[tuple[TraceStep, TraceStep]]:
    """Which step of a trace leads to which, each pair once, in the order of the steps."""
    place = {step: number for number, step in enumerate(found.steps)}
    pairs = {pair for pair in _all_links(bundle) if pair[0] in place and pair[1] in place}
    return sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))


def _all_links(bundle: Bundle) -> Iterator[tuple[TraceStep, TraceStep]]:
    """Yield every link of every chain, from the earlier to the later."""
    for record in bundle.all_records():
        yield from _links(record)


def _links(record: Record) -> Iterator[tuple[TraceStep, TraceStep]]:
    if isinstance(record, Mandate):
        for source in record.sources:
            yield TraceStep(stage=TraceStage.ACT, id=source), TraceStep(stage=TraceStage.MANDATE, id=record.id)
    elif isinstance(record, Meeting):
        yield from _links_of_items(record)
    elif isinstance(record, Panel):
        item = TraceStep(stage=TraceStage.ITEM, id=record.meeting, item=record.item)
        yield item, TraceStep(stage=TraceStage.PANEL, id=record.id)
    elif isinstance(record, Presentation):
        step = TraceStep(stage=TraceStage.PRESENTATION, id=record.id)
        yield TraceStep(stage=TraceStage.PANEL, id=record.panel), step
    elif isinstance(record, Recommendation):
        step = TraceStep(stage=TraceStage.RECOMMENDATION, id=record.id)
        for mandate in record.mandates:
            yield TraceStep(stage=TraceStage.MANDATE, id=mandate), step
        for document in record.documents:
            yield TraceStep(stage=TraceStage.DOCUMENT, id=document), step


def _alone(record: Record) -> Iterator[TraceStep]:
    """Yield the step that a record is, whether or not anything leads to it."""
    stage = _OF_THEMSELVES.get(kind_of(record))
    if stage is not None:
        yield TraceStep(stage=stage, id=record.id)


_OF_THEMSELVES: Final[Mapping[RecordKind, TraceStage]] = {
    RecordKind.MANDATE: TraceStage.MANDATE,
    RecordKind.PANEL: TraceStage.PANEL,
    RecordKind.RECOMMENDATION: TraceStage.RECOMMENDATION,
}
"""Records that are a chain of their own where nothing names them."""


def _links_of_items(meeting: Meeting) -> Iterator[tuple[TraceStep, TraceStep]]:
    for agenda in meeting.agendas:
        for note in agenda.annotations:
            item = TraceStep(stage=TraceStage.ITEM, id=meeting.id, item=note.item)
            for mandate_id in note.mandates:
                yield TraceStep(stage=TraceStage.MANDATE, id=mandate_id), item
            for document_id in note.documents:
                yield item, TraceStep(stage=TraceStage.DOCUMENT, id=document_id)


def _reach(start: TraceStep, links: Mapping[TraceStep, list[TraceStep]]) -> Iterator[TraceStep]:
    waiting, seen = [start], {start}
    while waiting:
        for step in links.get(waiting.pop(), ()):
            if step not in seen:
                seen.add(step)
                waiting.append(step)
                yield step
