"""Bundles: records kept together, each found by its id; the only place where references are resolved.

A file about one return cites Switzerland and the Convention without containing them: a bundle looks through to its
base of reference data, and is written without it.
"""

import enum
import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.arrangements.cases import RecoveryCase
from assetrecovery.arrangements.returns import Return
from assetrecovery.editing.changes import ChangeSet, applied, compared
from assetrecovery.editing.closure import closed_over, only
from assetrecovery.editing.renaming import renamed
from assetrecovery.editing.sequences import Preferred, left_out, merged, replaced
from assetrecovery.introspection.referring import gather, kinds_of, references
from assetrecovery.kinds import KINDS, plural, snake
from assetrecovery.ledgers.ledger import Ledger, ledger_of
from assetrecovery.records import Collections, Record, RecordKind, class_of, kind_of
from assetrecovery.values import ids as id_types
from assetrecovery.values.errors import Fault, Problem, refuse_all, unknown_id
from assetrecovery.values.ids import RecoveryCaseId, ReturnId
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import tally

__all__ = ["Bundle"]

_KIND_OF_ID: Final = {getattr(id_types, kind.id_type): RecordKind(kind.code) for kind in KINDS}


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

    records: tuple[Record, ...] = ()
    """Records · 记录. The bundle's own records, in the order of its file."""

    base: "Bundle | None" = attrs.field(default=None, eq=False, repr=False)
    """Base · 基础数据. A bundle to look through to; never written."""

    _index: Mapping[str, Record] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        index: dict[str, Record] = {}
        problems: list[Problem] = []
        for place, record in enumerate(self.records):
            if record.id in index:
                problems.append(Fault.DUPLICATE_ID.problem(f"/records/{place}/id"))
            index.setdefault(record.id, record)
        refuse_all(problems)
        object.__setattr__(self, "_index", index)

    def __repr__(self) -> str:
        return f"<Bundle: {tally(Counter(plural(snake(type(record).__name__)) for record in self.records)) or 'empty'}>"

    def get(self, record_id: str) -> Record | None:
        """The record with an id, of whatever kind, here or in the base; None if there is none."""
        return self._index.get(record_id) or (self.base.get(record_id) if self.base else None)

    def all_records(self) -> Iterator[Record]:
        """Yield the bundle's own records, then those of its base that they do not replace."""
        yield from self.records
        if self.base:
            yield from (record for record in self.base.all_records() if record.id not in self._index)

    def with_records(self, records: Iterable[Record]) -> "Bundle":
        """Return a bundle with these records behind its own."""
        return Bundle(records=(*self.records, *records), base=self.base)

    def replace(self, *records: Record) -> "Bundle":
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
        return self._over(replaced(self.records, records, self.get))

    def without(self, *ids: str) -> "Bundle":
        """Return a bundle without some of its own records; what refers to them is then found by `unresolved`.

        Raises `UnknownIdError` for an id that none of the bundle's own records has (`unknown_id`, or `in_the_base`).
        """
        return self._over(left_out(self.records, ids, self.get))

    def merge(self, other: "Bundle", *, prefer: Preferred | None = None) -> "Bundle":
        """Return the records of two bundles as one, those of this one first; what both have alike stands once.

        Raises `InvalidError` (`merge_conflict`) with every field in which two records with one id differ, unless it is
        said whether the "own" or the "other" one is kept. Of two bases, one of which stands on the other, the higher
        is kept; else this bundle's, and what refers to the other is found by `unresolved`.

        >>> from assetrecovery.data import bundled
        >>> bundled("wg2-11").merge(bundled("wg2-11")) == bundled("wg2-11")
        True
        """
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
        taken = [old for old, new in ids.items() if self.base is not None and self.base.get(new) is not None]
        refuse_all(Fault.DUPLICATE_ID.problem().under(old) for old in taken)
        return self._over(renamed(self.records, ids, self.get))

    def diff(self, other: "Bundle") -> ChangeSet:
        """Compare the own records of two bundles: what the other has not, has besides, and has otherwise.

        `apply` makes the other of this one; `show_changes` says it in words.
        """
        return compared(self.records, other.records)

    def apply(self, changes: ChangeSet) -> "Bundle":
        """Return the bundle that some changes lead to: `one.apply(one.diff(other)) == other`.

        Raises `InvalidError` (`change_does_not_fit`) where this is not the bundle that was compared.
        """
        return self._over(applied(self.records, changes))

    def _over(self, records: tuple[Record, ...]) -> "Bundle":
        """A bundle of other records over the same base."""
        return Bundle(records=records, base=self.base)

    def unresolved(self) -> Iterator[Problem]:
        """Yield every reference of the bundle's own records that leads nowhere, or to a record of the wrong kind."""
        if self._resolves():
            return
        for place, record in enumerate(self.records):
            for problem in unresolved(type(record), record, self._kind):
                yield problem.under("records", place)

    def _resolves(self) -> bool:
        """Whether every reference leads somewhere, and to the right kind; each id is looked up once."""
        named: dict[Any, set[str]] = {}
        for record in self.records:
            gather(record, named)
        return lead_somewhere(((kinds_of(hint), ids) for hint, ids in named.items()), self)

    def _kind(self, record_id: str) -> RecordKind | None:
        record = self.get(record_id)
        return kind_of(record) if record else None

    def ledger(self, record_id: ReturnId | RecoveryCaseId) -> Ledger:
        """Gather what sources say of the money of a return, or of a case; raises `UnknownIdError` if neither is there.

        >>> from assetrecovery.data import bundled
        >>> len(bundled("returns").ledger(ReturnId("che-nga-abacha-1-2005")).amounts)
        7
        """
        record = self.get(record_id)
        if not isinstance(record, (Return, RecoveryCase)):
            raise unknown_id()
        return ledger_of(record, self.documents, self.assets)


def _and_below(bundle: Bundle | None) -> Iterator[Bundle]:
    """Yield a bundle, its base, and so on down."""
    while bundle is not None:
        yield bundle
        bundle = bundle.base


class Unsure(enum.Enum):
    """The answer for an id that is there, but whose record cannot be read so far as to know its kind."""

    KIND = "kind"


def lead_somewhere(named: Iterable[tuple[tuple[object, ...], Iterable[str]]], bundle: Bundle) -> bool:
    """Whether ids are each of a record of a kind that may stand where they do; each is looked up once."""
    for kinds, ids in named:
        allowed = {class_of(_KIND_OF_ID[kind]) for kind in kinds}
        if not allowed.issuperset(map(type, map(bundle.get, ids))):
            return False
    return True


def unresolved(cls: type[Any], record: object, kind: Callable[[str], RecordKind | Unsure | None]) -> Iterator[Problem]:
    """Yield the references of a record that lead nowhere or to a wrong kind, given a way to ask what an id is."""
    for reference in references(cls, record):
        found = kind(reference.id)
        if found is None:
            hint = _code_of_state(reference.id, kind)
            yield Fault.DANGLING_REFERENCE.problem(hint=hint).under(*reference.path)
        elif found is not Unsure.KIND and found not in (expected := _allowed(reference.kinds)):
            words = _one_of(expected)
            yield Fault.WRONG_KIND.problem(found=_words(found), expected=words).under(*reference.path)


@functools.cache
def _allowed(kinds: tuple[object, ...]) -> tuple[RecordKind, ...]:
    return tuple(_KIND_OF_ID[kind] for kind in kinds)


def _code_of_state(given: str, kind: Callable[[str], RecordKind | Unsure | None]) -> Words:
    """Suggest the code of a State where only its case was missed; ids of other records may name persons."""
    code = given.upper()
    known = kind(code) is RecordKind.JURISDICTION
    return Words(f"; perhaps {code}", f"；可能是{code}") if known else Words("", "")


def _words(kind: RecordKind) -> Words:
    return Words(kind.label("en"), kind.label("zh"))


def _one_of(kinds: Iterable[RecordKind]) -> Words:
    listed = list(kinds)
    return Words(" or ".join(kind.label("en") for kind in listed), "或".join(kind.label("zh") for kind in listed))
