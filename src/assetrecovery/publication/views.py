"""The public view of a bundle: what may be published of it, sound as it stands, with all that was done and why."""

import datetime
import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.asking import over_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.checks.publication import is_named_officially
from assetrecovery.checks.report import Severity
from assetrecovery.checks.rulebook import check
from assetrecovery.introspection.referring import gather
from assetrecovery.participants.networks import Network
from assetrecovery.participants.organizations import Organization, Person
from assetrecovery.publication.masking import (
    Words,
    ids_without,
    masked,
    places_of,
    slug_of,
    texts_of,
    traces_of,
    words_of,
)
from assetrecovery.publication.severing import GONE, Path, severed
from assetrecovery.publication.withholding import Withheld, WithholdingAction, WithholdingReason
from assetrecovery.records import Record, kind_of
from assetrecovery.sources.documents import Document
from assetrecovery.sources.handling import Handling, HandlingLevel
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import pointer, spoken
from assetrecovery.values.languages import Language
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import asked_day
from assetrecovery.values.terms import LocalTerm
from assetrecovery.values.text import Text

__all__ = ["PublicView", "public_view"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False)
class PublicView:
    """Public view · 公开版本. What may be published of a bundle, and a list of what was done and why.

    The bundle is for publication; the list names what is withheld and is not.
    """

    bundle: Bundle
    """Bundle · 数据集. What may be published, over the same base."""

    withheld: tuple[Withheld, ...] = ()
    """Withheld · 不予公布的内容. Everything that is otherwise than in the bundle that was given."""

    __repr__ = brief

    def text(self, language: Language) -> str:
        """Say what was done and why, a line each."""
        language = spoken(language)
        return "\n".join(one.in_(language) for one in self.withheld)


@over_bundle
def public_view(bundle: Bundle, *, on: PartialDate | datetime.date | str | None = None) -> PublicView:
    """Take out or mask what may not be published; what remains resolves, and has no fault that was not there before.

    Withheld are the records that are marked as restricted, and persons whom no official document that they cite names,
    unless they are marked as public. A person, document, organization or network that is still named is masked: that
    there is one remains, and nothing of it. Everything else is taken out, with the references to it; what cannot be
    without it, or would break a rule without it, is taken out as well. Names and texts of what is withheld are masked
    wherever else they stand, and ids that hold its id are changed; a part of a name that still stands somewhere is
    listed for a person to look at. Without a day, a mark that holds until one holds.

    >>> from assetrecovery.data import bundled
    >>> view = public_view(bundled("returns"))
    >>> [(one.kind.code, one.action.code, one.reason.code) for one in view.withheld][0]
    ('person', 'masked', 'not_named_officially')
    """
    lifted = _lifted(bundle, asked_day(on) if on is not None else None)
    withheld = _withheld(lifted)
    before = _faults(lifted)
    while True:
        made = _View(lifted, withheld).make()
        new = _new_faults(made, before)
        if not new:
            marks = tuple(_marks_lifted(bundle, lifted))
            return PublicView(bundle=made.bundle, withheld=(*marks, *made.notes()))
        withheld = {**withheld, **dict.fromkeys(new, WithholdingReason.INCOMPLETE)}


# ── what is withheld ─────────────────────────────────────────────────────────────────────────────


def _lifted(bundle: Bundle, on: PartialDate | None) -> Bundle:
    """The bundle without the marks whose day has passed."""
    passed = [
        attrs.evolve(record, handling=None)
        for record in bundle.records
        if on is not None and _is_restricted(record.handling) and _has_passed(record.handling, on)
    ]
    return bundle.replace(*passed)


def _is_restricted(mark: Handling | None) -> bool:
    return mark is not None and mark.level is HandlingLevel.RESTRICTED


def _has_passed(mark: Handling | None, on: PartialDate) -> bool:
    return mark is not None and mark.until is not None and on.surely_after(mark.until)


def _marks_lifted(bundle: Bundle, lifted: Bundle) -> Iterator[Withheld]:
    for old, new in zip(bundle.records, lifted.records, strict=True):
        if old is not new:
            yield Withheld(
                record=old.id,
                kind=kind_of(old),
                path="/handling",
                action=WithholdingAction.MARK_LIFTED,
                reason=WithholdingReason.TIME_PASSED,
            )


def _withheld(bundle: Bundle) -> Mapping[str, WithholdingReason]:
    found: dict[str, WithholdingReason] = {}
    for record in bundle.records:
        if _is_restricted(record.handling):
            found[record.id] = WithholdingReason.RESTRICTED
        elif isinstance(record, Person) and not is_named_officially(record, bundle.documents.get):
            found[record.id] = WithholdingReason.NOT_NAMED_OFFICIALLY
    return found


# ── what would be wrong without it ───────────────────────────────────────────────────────────────


def _faults(bundle: Bundle) -> Counter[tuple[str, str]]:
    """How often each record breaks each rule, as an error or a warning."""
    graver = [finding for finding in check(bundle).findings if finding.severity is not Severity.INFORMATION]
    return Counter((bundle.records[int(finding.path.split("/")[2])].id, finding.rule) for finding in graver)


def _new_faults(made: "_View", before: Counter[tuple[str, str]]) -> set[str]:
    """The records, by their old ids, that break a rule more often than before."""
    old = {new: old for old, new in made.ids.items()}
    now = Counter({(old.get(named, named), rule): times for (named, rule), times in _faults(made.bundle).items()})
    return {named for (named, _), _ in (now - before).items() if named in made.kept}


# ── the view ─────────────────────────────────────────────────────────────────────────────────────


class _View:
    """A bundle on its way to publication, with what has been done to it."""

    def __init__(self, bundle: Bundle, withheld: Mapping[str, WithholdingReason]) -> None:
        self.bundle = bundle
        self.reasons: dict[str, WithholdingReason] = dict(withheld)
        self.kept: dict[str, Record] = {}
        self.ids: dict[str, str] = {}
        self._whole = bundle
        self._parts: dict[str, list[tuple[Path, WithholdingAction]]] = {}
        self._masked: set[str] = set()

    def make(self) -> "_View":
        """Take out, sever, mask and rename, in this order."""
        self._sever()
        self._mask_words()
        self._drop_unnamed()
        slugs = dict(self._slugs())
        records = tuple(self.kept.values())
        self.ids = ids_without(records, slugs)
        self.bundle = Bundle(records=records, base=self._whole.base).rename(self.ids)
        return self

    def _sever(self) -> None:
        """Take records out until none refers to one that is gone; each round looks at what names the last to go."""
        self.kept = {record.id: record for record in self._whole.records}
        naming = _naming(self._whole.records)
        going = [*self.reasons]
        for named in going:
            mask = _MASKS.get(type(self.kept[named]))
            if mask is not None and self.reasons[named] is not WithholdingReason.INCOMPLETE:
                self.kept[named] = mask(self.kept[named])
                self._masked.add(named)
        gone = {named for named in going if named not in self._masked}
        waiting = list(gone)
        while waiting:
            last = {*waiting}
            waiting = [
                record_id
                for record_id in dict.fromkeys(name for named in last for name in naming.get(named, ()))
                if record_id not in gone and not self._stands_without(record_id, gone)
            ]
            gone |= {*waiting}
            self.reasons |= dict.fromkeys(waiting, WithholdingReason.INCOMPLETE)
        self.kept = {named: record for named, record in self.kept.items() if named not in gone}

    def _stands_without(self, record_id: str, gone: set[str]) -> bool:
        taken: list[Path] = []
        kept = severed(self.kept[record_id], gone, taken)
        return self._note(record_id, kept, taken, WithholdingAction.PART_TAKEN_OUT)

    def _note(self, record_id: str, kept: Any, taken: Iterable[Path], action: WithholdingAction) -> bool:
        if kept is GONE:
            return False
        self.kept[record_id] = kept
        self._parts.setdefault(record_id, []).extend((path, action) for path in taken)
        return True

    def _mask_words(self) -> None:
        """Mask what gives away what is withheld for itself; what only goes along with it may be told of."""
        own = [record for record in self._whole.records if self._is_secret(record.id)]
        if not own:
            return
        words = Words({word for record in own for word in words_of(record)} - self._public)
        cannot: list[str] = []
        for record_id, record in self.kept.items():
            taken: list[Path] = []
            if record_id not in self._masked and not self._note(
                record_id, masked(record, words, taken), taken, WithholdingAction.WORDS_MASKED
            ):
                cannot.append(record_id)
        if cannot:
            self.reasons |= dict.fromkeys(cannot, WithholdingReason.INCOMPLETE)
            self._masked.clear()
            self._parts.clear()
            self._sever()
            self._mask_words()

    def _is_secret(self, record_id: str) -> bool:
        return self.reasons.get(record_id, WithholdingReason.INCOMPLETE) is not WithholdingReason.INCOMPLETE

    def _drop_unnamed(self) -> None:
        """Drop what is masked and named by nobody any more."""
        naming = _naming(self.kept.values())
        for named in [named for named in self._masked if not naming.get(named)]:
            del self.kept[named]
            self._masked.discard(named)

    def _slugs(self) -> Iterator[tuple[str, str]]:
        """What ids may not hold, with what stands there: ids of what is withheld, and names as ids have them."""
        secret = [record for record in self._whole.records if self._is_secret(record.id)]
        for number, record in enumerate(secret, start=1):
            if isinstance(record, Person) and "-" in (slug := slug_of(record.name)):
                yield slug, f"withheld-{number}"
            if not record.id.isupper():
                yield record.id, f"withheld-{number}"

    def _left(self, record_id: str) -> Iterator[tuple[Path, WithholdingAction]]:
        """Yield where a part of a withheld name still stands, or a short title, which may be that one or another."""
        for path in places_of(self._traces, self.kept[record_id]):
            yield path, WithholdingAction.PART_OF_NAME_LEFT

    @functools.cached_property
    def _traces(self) -> Words:
        own = [record for record in self._whole.records if self._is_secret(record.id)]
        return Words({trace for record in own for trace in traces_of(record)} - self._public)

    @functools.cached_property
    def _public(self) -> set[str]:
        return texts_of(self._whole.base.all_records()) if self._whole.base else set()

    def notes(self) -> Iterator[Withheld]:
        """Yield all that was done, record by record."""
        for record in self._whole.records:
            reason = self.reasons.get(record.id)
            if reason is not None:
                action = WithholdingAction.MASKED if record.id in self._masked else WithholdingAction.TAKEN_OUT
                yield Withheld(record=record.id, kind=kind_of(record), action=action, reason=reason)
                continue
            named = WithholdingReason.NAMES_WITHHELD
            for path, action in (*self._parts.get(record.id, ()), *self._left(record.id)):
                yield Withheld(record=record.id, kind=kind_of(record), path=pointer(*path), action=action, reason=named)
            if record.id in self.ids:
                changed = WithholdingAction.ID_CHANGED
                yield Withheld(record=record.id, kind=kind_of(record), path="/id", action=changed, reason=named)


def _naming(records: Iterable[Record]) -> dict[str, list[str]]:
    """By id, the records that name it."""
    naming: dict[str, list[str]] = {}
    for record in records:
        named: dict[Any, set[str]] = {}
        gather(record, named)
        for record_id in set().union(*named.values()):
            naming.setdefault(record_id, []).append(record.id)
    return naming


# ── masks ────────────────────────────────────────────────────────────────────────────────────────

_KIND: Final = LocalTerm(code="x-withheld", text=Text.ours(en="withheld", zh="未公布"))


def _document(record: Document) -> Document:
    return Document(id=record.id, kind=_KIND, title=Text.ours(en="Document withheld", zh="未公布的文件"))


def _person(record: Person) -> Person:
    return Person(id=record.id, name="Name withheld · 姓名未公布")


def _organization(record: Organization) -> Organization:
    return Organization(id=record.id, kind=_KIND, name=Text.ours(en="organization withheld", zh="未公布的组织"))


def _network(record: Network) -> Network:
    return Network(id=record.id, kind=_KIND, name=Text.ours(en="network withheld", zh="未公布的网络"))


_MASKS: Final[dict[type[Any], Callable[[Any], Record]]] = {
    Document: _document,
    Person: _person,
    Organization: _organization,
    Network: _network,
}
"""What is left of a record that others still name: that there is one."""
