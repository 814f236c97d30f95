"""Bundles: records kept together, each found by its id; the only place where references are resolved.

A file about one return cites Switzerland and the Convention without containing them: a bundle looks through to its
base of reference data, and is written without it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

import attrs

import assetrecovery.editing  # named in full below: the root and the packages load a class when it is asked for
from assetrecovery.holdings import Collections
from assetrecovery.kinds import plural, snake
from assetrecovery.values.errors import A_BUNDLE, Fault, Problem, refuse_all, unknown_id
from assetrecovery.values.given import a_text, of_class, several
from assetrecovery.values.ids import RecoveryCaseId, ReturnId
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import tally

__all__ = ["Bundle"]

_CHANGES: Final = Words("changes, as bundle.diff(…) gives them", "bundle.diff(…)所得的变动")


class Index(Protocol):
    """What a bundle asks of the index to its own records."""

    def get(self, record_id: str, /) -> "assetrecovery.Record | None":
        """The record with an id."""
        ...

    def __contains__(self, record_id: object, /) -> bool: ...

    def values(self) -> "Iterable[assetrecovery.Record]":
        """Every record, in the order of the file."""
        ...

    def ids_of(self, cls: type[Any], /) -> Iterator[str]:
        """Yield the ids of the records of one class."""
        ...


class _InMemory(dict[str, "assetrecovery.Record"]):
    """An index to records that are there."""

    def ids_of(self, cls: type[Any], /) -> Iterator[str]:
        return (record_id for record_id, record in self.items() if type(record) is cls)


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Bundle(Collections):
    """Bundle · 数据集. Records kept together, with an optional base of reference data behind them.

    Two bundles are equal if their own records are, in the same order. Raises `InvalidError` (`duplicate_id`) if two
    records have one id, whatever their kinds; references that lead nowhere are found by `unresolved` and by the checks.

    >>> from assetrecovery.data import reference_data
    >>> bundle = Bundle(base=reference_data())
    >>> bundle.jurisdictions["CHE"].name().short.in_("zh"), len(bundle.records)
    ('瑞士', 0)
    >>> bundle.with_records([bundle.jurisdictions["CHE"]])
    <Bundle: 1 jurisdiction>
    """

    records: "tuple[assetrecovery.Record, ...]" = ()
    """Records · 记录. The bundle's own records, in the order of its file."""

    base: "Bundle | None" = attrs.field(default=None, eq=False, repr=False)
    """Base · 基础数据. A bundle to look through to; never written."""

    _index: Index = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        index = _InMemory()
        problems: list[Problem] = []
        for place, record in enumerate(self.records):
            if record.id in index:
                problems.append(Fault.DUPLICATE_ID.problem(f"/records/{place}/id"))
            index.setdefault(record.id, record)
        refuse_all(problems)
        object.__setattr__(self, "_index", index)

    if not TYPE_CHECKING:  # which would believe that a bundle has whatever it is asked for

        def __getattr__(self, name: str) -> Any:
            """Read the records of a bundle that came with the library, the first time that all are asked for."""
            if name != "records":
                return object.__getattribute__(self, name)
            records = tuple(self._index.values())
            object.__setattr__(self, "records", records)
            return records

    def __repr__(self) -> str:
        return f"<Bundle: {tally(Counter(plural(snake(type(record).__name__)) for record in self.records)) or 'empty'}>"

    def get(self, record_id: str) -> "assetrecovery.Record | None":
        """The record with an id, of whatever kind, here or in the base; None if there is none."""
        try:
            return self._index.get(record_id) or (self.base.get(record_id) if self.base else None)
        except TypeError:
            a_text(record_id)
            raise

    def all_records(self) -> "Iterator[assetrecovery.Record]":
        """Yield the bundle's own records, then those of its base that they do not replace."""
        yield from self.records
        if self.base:
            yield from (record for record in self.base.all_records() if record.id not in self._index)

    def _ids_of(self, cls: type[Any]) -> Iterator[str]:
        yield from self._index.ids_of(cls)
        if self.base:
            below = self.base._ids_of(cls)  # noqa: SLF001  of a bundle, too
            yield from (record_id for record_id in below if record_id not in self._index)

    def with_records(self, records: "Iterable[assetrecovery.Record]") -> "Bundle":
        """Return a bundle with these records behind its own."""
        return Bundle(records=(*self.records, *several(records, "/records")), base=self.base)

    def replace(self, *records: "assetrecovery.Record") -> "Bundle":
        """Return a bundle in which these records stand in the places of those with their ids.

        Raises `UnknownIdError` for a record that is not the bundle's own (`unknown_id`, or `in_the_base`), and
        `InvalidError` (`other_kind`) for one of another kind.

        >>> import attrs
        >>> from assetrecovery.data import bundled
        >>> person = bundled("wg2-11").persons["friedrich-daeuble"]
        >>> bundle = bundled("wg2-11").replace(attrs.evolve(person, nationality=None))
        >>> [change.id for change in bundled("wg2-11").diff(bundle).changed]
        ['friedrich-daeuble']
        """
        from assetrecovery.editing.sequences import replaced

        return self._over(replaced(self.records, records, self.get))

    def without(self, *ids: str) -> "Bundle":
        """Return a bundle without some of its own records; what refers to them is then found by `unresolved`.

        Raises `UnknownIdError` for an id that none of the bundle's own records has (`unknown_id`, or `in_the_base`).
        """
        from assetrecovery.editing.sequences import left_out

        return self._over(left_out(self.records, ids, self.get))

    def merge(self, other: "Bundle", *, prefer: Literal["own", "other"] | None = None) -> "Bundle":
        """Return the records of two bundles as one, those of this one first; what both have alike stands once.

        Raises `InvalidError` (`merge_conflict`) with every field in which two records with one id differ, unless it is
        said whether the "own" or the "other" one is kept. Of two bases, one of which stands on the other, the higher
        is kept; else this bundle's, and what refers to the other is found by `unresolved`.

        >>> from assetrecovery.data import bundled
        >>> bundled("wg2-11").merge(bundled("wg2-11")) == bundled("wg2-11")
        True
        """
        from assetrecovery.editing.sequences import merged

        of_class(other, Bundle, A_BUNDLE, "/other")
        records = merged(self.records, other.records, prefer)
        higher = self.base is None or any(one is self.base for one in _and_below(other.base))
        return Bundle(records=records, base=other.base if higher else self.base)

    def select(self, *ids: str) -> "Bundle":
        """Return some records with all that they refer to at any remove, those of the base too, and nothing else.

        The selection has no base, so that whatever is asked of it is asked of these records alone. Raises
        `UnknownIdError` for an id that is not there.

        >>> from assetrecovery.data import bundled
        >>> selection = bundled("returns").select("che-nga-abacha-1-2005")
        >>> len(selection.returns), "CHE" in selection.jurisdictions, next(selection.unresolved(), None)
        (1, True, None)
        """
        from assetrecovery.editing.closure import closed_over, only

        return Bundle(records=only(self.all_records(), closed_over(ids, self.get)))

    def rename(self, ids: Mapping[str, str]) -> "Bundle":
        """Return a bundle in which some of its own records have new ids, with every reference to them.

        Raises `UnknownIdError` for a record that is not the bundle's own (`unknown_id`, or `in_the_base`), and
        `InvalidError` for a new id that is none (`bad_id`) or that of another record, here or in the base
        (`duplicate_id`).

        >>> from assetrecovery.data import bundled
        >>> bundle = bundled("wg2-11").rename({"friedrich-daeuble": "secretary"})
        >>> bundle.persons["secretary"].name, next(bundle.unresolved(), None)
        ('Friedrich Däuble', None)
        """
        from assetrecovery.editing.renaming import check_new_ids, renamed

        check_new_ids(ids)
        taken = [old for old, new in ids.items() if self.base is not None and self.base.get(new) is not None]
        refuse_all(Fault.DUPLICATE_ID.problem().under(old) for old in taken)
        return self._over(renamed(self.records, ids, self.get))

    def diff(self, other: "Bundle") -> "assetrecovery.editing.ChangeSet":
        """Compare the own records of two bundles: what the other has not, has besides, and has otherwise.

        `apply` makes the other of this one; `show_changes` says it in words.
        """
        from assetrecovery.editing.changes import compared

        return compared(self.records, of_class(other, Bundle, A_BUNDLE, "/other").records)

    def apply(self, changes: "assetrecovery.editing.ChangeSet") -> "Bundle":
        """Return the bundle that some changes lead to: `one.apply(one.diff(other)) == other`.

        Raises `InvalidError` (`change_does_not_fit`) where this is not the bundle that was compared.
        """
        from assetrecovery.editing.changes import ChangeSet, applied

        return self._over(applied(self.records, of_class(changes, ChangeSet, _CHANGES, "/changes")))

    def _over(self, records: "tuple[assetrecovery.Record, ...]") -> "Bundle":
        """A bundle of other records over the same base."""
        return Bundle(records=records, base=self.base)

    def unresolved(self) -> Iterator[Problem]:
        """Yield every reference of the bundle's own records that leads nowhere, or to a record of the wrong kind."""
        from assetrecovery.introspection.resolving import all_lead_somewhere, unresolved
        from assetrecovery.records import kind_of

        def kind(record_id: str) -> "assetrecovery.RecordKind | None":
            record = self.get(record_id)
            return kind_of(record) if record else None

        if all_lead_somewhere(self.records, self.get):
            return
        for place, record in enumerate(self.records):
            for problem in unresolved(type(record), record, kind):
                yield problem.under("records", place)

    def ledger(self, record_id: ReturnId | RecoveryCaseId) -> "assetrecovery.Ledger":
        """Gather what sources say of the money of a return, or of a case; raises `UnknownIdError` if neither is there.

        >>> from assetrecovery.data import bundled
        >>> len(bundled("returns").ledger(ReturnId("che-nga-abacha-1-2005")).amounts)
        7
        """
        from assetrecovery.arrangements.cases import RecoveryCase
        from assetrecovery.arrangements.returns import Return
        from assetrecovery.ledgers.ledger import ledger_of

        record = self.get(record_id)
        if not isinstance(record, (Return, RecoveryCase)):
            raise unknown_id()
        return ledger_of(record, self.documents, self.assets)


def unread(index: Index, base: Bundle | None) -> Bundle:
    """A bundle whose records are read as its index is asked for them."""
    bundle = object.__new__(Bundle)
    object.__setattr__(bundle, "base", base)
    object.__setattr__(bundle, "_index", index)
    return bundle


def _and_below(bundle: Bundle | None) -> Iterator[Bundle]:
    """Yield a bundle, its base, and so on down."""
    while bundle is not None:
        yield bundle
        bundle = bundle.base
