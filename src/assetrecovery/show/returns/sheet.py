"""What every part of the sheet of a return needs to know: the return, what belongs to it, its numbered sources."""

import copy
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Final, TypeVar

from assetrecovery.arrangements.amounts import Amount, AmountLink
from assetrecovery.arrangements.arrangements import Arrangement
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.avenues import Avenue
from assetrecovery.arrangements.cases import CaseCluster, RecoveryCase
from assetrecovery.arrangements.claims import Claim
from assetrecovery.arrangements.flows import Deduction, Disbursement, Tranche, Transfer
from assetrecovery.arrangements.formulas import Formula
from assetrecovery.arrangements.measures import AssistanceRequest, Measure, SpontaneousDisclosure
from assetrecovery.arrangements.returns import DisposalBasis, Return, Sanction
from assetrecovery.arrangements.uses import Allocation
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import found_in
from assetrecovery.introspection.referring import references
from assetrecovery.ledgers.counting import LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import CurrencyAccount, Reconciliation, reconcile
from assetrecovery.ledgers.steps import Step, StepKind
from assetrecovery.records import Record
from assetrecovery.show.entries import INDENT, Entry
from assetrecovery.show.forms import tranche_name
from assetrecovery.show.left_out import KEYS, LEFT_OUT, LEFT_OUT_OF_RETURNS
from assetrecovery.show.marking import Marks
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.places import in_runs, judged
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import Citation
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer, LocalTerm
from assetrecovery.wording import bracketed, join, labelled, listed, money_range, paragraph, provision
from assetrecovery.wording.sums import amount_words

R = TypeVar("R")

_ALWAYS: Final = (Asset, Measure, Claim, RecoveryCase, CaseCluster, AssistanceRequest, SpontaneousDisclosure)
"""What is shown whole wherever it is named, at whatever remove from the return."""

_FROM: Final[Mapping[tuple[type[Any], str], type[Any]]] = {
    (Return, "arrangements"): Arrangement,
    (Return, "instruments"): Instrument,
    (Arrangement, "instruments"): Instrument,
}
"""What is shown whole only where it is named so: an earlier arrangement or a treaty that is cited is only named."""

_SUMS: Final = {
    (Allocation, "amount"),
    (Deduction, "amount"),
    (Deduction, "computed"),
    (Disbursement, "amount"),
    (Sanction, "amount"),
    (Transfer, "amounts"),
}
"""Fields that name an amount by its key, worded by its sum; the entry says what it is."""

_STAGED: Final = {
    (Tranche, "amounts"),
    (Amount, "computed_from"),
    (AmountLink, "to"),
    (Formula, "base"),
    (Formula, "less"),
    (Formula, "plus"),
}
"""Fields that name amounts by their keys, worded by stage and sum."""


_LEGS: Final = {(Transfer, "key"), (Transfer, "previous"), (Disbursement, "transfer")}
"""Fields that hold the key of a leg, worded by its place among them."""


class ReturnSheet(Sheet):
    """One return of a bundle in one language, with its sources numbered."""

    left_out: ClassVar[Mapping[tuple[str, str], str]] = {**LEFT_OUT, **KEYS, **LEFT_OUT_OF_RETURNS}

    def __init__(self, bundle: Bundle, language: Language, record: Return, marks: Marks = Marks.ALL) -> None:
        """Open a sheet for one return."""
        super().__init__(bundle, language, marks=marks)
        self.record: Return = record
        self.amounts: dict[str, Amount] = {amount.key: amount for amount in record.amounts}
        self.named_keys: frozenset[str] | None = frozenset(_named_keys(record))
        self._found: dict[str, Record] = _belonging(bundle, record)
        self._alike: Counter[str] = Counter(super(ReturnSheet, self).name(found) for found in self._found.values())
        shown = (record, *self._found.values())
        self.citations: tuple[Citation, ...] = tuple(found for value in shown for found in _citations(value))
        self.sources: tuple[DocumentId, ...] = tuple(_sources(bundle, (*record.citations, *self.citations)))
        self._numbers: dict[DocumentId, int] = {key: number for number, key in enumerate(self.sources, start=1)}

    def entry(self) -> Entry:
        """Open the record of the return, to print some of it."""
        return Entry(self, self.record)

    @cached_property
    def reconciliation(self) -> Reconciliation:
        """What the figures of the return come to."""
        return reconcile(self.bundle.ledger(self.record.id))

    def is_taken_off(self, deduction: Deduction) -> Answer:
        """Whether a deduction was taken off, which the stage of its sum may say too."""
        lines = (line for account in self.reconciliation.accounts for line in account.deductions)
        said = (line.reduces for line in lines if line.key == deduction.key)
        return next(said, super().is_taken_off(deduction))

    def of(self, cls: type[R]) -> list[R]:
        """What belongs to the return of one kind, in the order in which it is named."""
        return [found for found in self._found.values() if isinstance(found, cls)]

    def with_amounts_of(self, case: RecoveryCase) -> "ReturnSheet":
        """Return this sheet for a case, whose figures are named by keys of its own."""
        sheet = copy.copy(self)
        sheet.amounts = {amount.key: amount for amount in case.amounts}
        return sheet

    # ── names and sources ─────────────────────────────────────────────────────────────────────────

    def name(self, record: Record) -> str:
        """Name a record, with its id where another on this sheet has the same name."""
        name = super().name(record)
        return bracketed(name, record.id, self.language) if self.is_ambiguous(record) else name

    def is_ambiguous(self, record: Record) -> bool:
        """Whether another record that belongs to the return has the same name."""
        return record.id in self._found and self._alike[super().name(record)] > 1

    def marks(self, value: Any) -> str:
        """The numbers of the sources that bear something out: [1, 3]."""
        cited: tuple[Citation, ...] = getattr(value, "citations", ())
        whole = [found for found in cited if found.at is None and found.certainty is None]
        numbers = sorted({self._numbers[found.document] for found in whole})
        exact = [self._place(found) for found in in_runs(found for found in cited if found not in whole)]
        shown = join([*_runs(numbers), *exact], self.language, conjunction=False)
        return f" [{shown}]" if shown else ""

    def _place(self, citation: Citation) -> str:
        number = str(self._numbers[citation.document])
        place = labelled(number, paragraph(citation.at, self.language) if citation.at else "", self.language)
        # What it supports is said once, beside the source.
        return judged(
            place, Citation(document=citation.document, certainty=citation.certainty), self.language, self.marks_shown
        )

    def special(self, cls: type[Any], name: str) -> Callable[[Any], str | None] | None:
        """Word amounts and tranches, which entries name by keys, as what they are."""
        if (cls, name) in _SUMS:
            return lambda keys: self._amounts(keys, self.sum)
        if (cls, name) in _STAGED:
            return lambda keys: self._amounts(keys, self.staged)
        if (cls, name) in _LEGS:
            return self._leg
        if (cls, name) == (Return, "avenues"):
            return self._avenues
        return self._tranche if (cls, name) == (Transfer, "tranche") else None

    def _amounts(self, keys: str | tuple[str, ...], word: Callable[[Amount], str]) -> str:
        named = (keys,) if isinstance(keys, str) else keys
        return listed([word(self.amounts[key]) if key in self.amounts else key for key in named], self.language)

    def _tranche(self, key: str) -> str:
        return next((tranche_name(tranche) for tranche in self.record.tranches if tranche.key == key), key)

    def _leg(self, key: str) -> str:
        number = next((number for number, leg in enumerate(self.record.transfers, start=1) if leg.key == key), None)
        return self.phrase(Phrase.LEG, number=number) if number else key

    def _avenues(self, avenues: Sequence[Avenue | LocalTerm]) -> str:
        """Name the avenues; with the article that opens each where a source names the Convention as the basis."""
        kinds = [basis.kind for basis in self.record.bases]
        claimed = any(isinstance(kind, DisposalBasis) and kind.is_of_the_convention for kind in kinds)
        named = [
            bracketed(self.label(avenue), _article(avenue, self.language) if claimed else None, self.language)
            for avenue in avenues
        ]
        return join(named, self.language, conjunction=False)

    # ── lines ─────────────────────────────────────────────────────────────────────────────────────

    def headed(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Put lines under a heading; nothing at all if there are none."""
        printed = list(lines)
        if printed:
            yield heading
            yield from printed

    def field(self, phrase: Phrase, name: str) -> Iterator[str]:
        """Put a field of the return on one line, under a heading; nothing at all if it is not filled."""
        if words := self.entry().word(name):
            yield self.labelled(phrase, words)

    def section(self, phrase: Phrase, name: str) -> Iterator[str]:
        """Put the parts that a field of the return holds under a heading, each with all that it says."""
        yield from self.headed(
            self.phrase(phrase), (line for part in self.entry().parts(name) for line in part.lines())
        )

    def records(self, phrase: Phrase, cls: type[Any], *fields: str) -> Iterator[str]:
        """Put the records of one kind under a heading: those that the return names, then those that the others name."""
        named = [key for field in fields for key in _ids(getattr(self.record, field))]
        found = {record.id: record for record in self.of(cls)}
        own = [line for key in named for line in (self.record_lines(found[key]) if key in found else [bullet(key)])]
        others = [line for key, record in found.items() if key not in named for line in self.record_lines(record)]
        yield from self.headed(self.phrase(phrase), own)
        further = bracketed(self.phrase(phrase), self.phrase(Phrase.NAMED_HERE), self.language)
        yield from self.headed(further, others)

    def record_lines(self, record: Any) -> Iterator[str]:
        """Describe a record that belongs to the return, with its id where its name does not tell it from another."""
        sheet = self.with_amounts_of(record) if isinstance(record, RecoveryCase) else self
        first, *rest = Entry(sheet, record).lines()
        yield bracketed(first, record.id, self.language) if self.is_ambiguous(record) else first
        yield from rest

    # ── sums ──────────────────────────────────────────────────────────────────────────────────────

    def sum(self, amount: Amount) -> str:
        """Word an amount with its bound: about $458 million."""
        return amount_words(amount, self.language)

    def total(self, line: LedgerLine) -> str | None:
        """Word what a line of the ledger comes to, as exact as its figures are; None where they make no sum."""
        if line.status is LedgerLineStatus.SINGLE:
            return self.sum(self.amounts[line.counted[0]])
        return money_range(line.lower, line.upper, self.language) if line.sum is not None else None

    def staged(self, amount: Amount) -> str:
        """Word an amount after its stage."""
        return labelled(self.label(amount.stage), self.sum(amount), self.language)

    def joined(self, *parts: str | None) -> str:
        """Join what is there of some phrases."""
        return listed([part for part in parts if part], self.language)


_REPORTS: Final = frozenset({StepKind.REPORTS_OF_ONE_SUM, StepKind.SIDE_BY_SIDE})
"""Steps that set reports beside each other; where they disagree, that is a dispute, and is told as one."""


def comparisons(account: CurrencyAccount) -> list[Step]:
    """The steps of an account that compare one stage with another."""
    return [step for step in account.steps if step.kind not in _REPORTS]


def bullet(text: str, depth: int = 1) -> str:
    """Put a line under a heading.

    >>> bullet("frozen"), bullet("frozen", 2)
    ('  - frozen', '    - frozen')
    """
    return f"{INDENT * depth}- {text}"


def _belonging(bundle: Bundle, record: Return) -> dict[str, Record]:
    """Everything that is shown whole on the sheet of a return, by id, in the order in which it is come upon."""
    found: dict[str, Record] = {}
    waiting: list[Record] = [record]
    while waiting:
        current = waiting.pop(0)
        for reference in references(type(current), current):
            other = bundle.get(reference.id)
            only_from = _FROM.get((type(current), str(reference.path[0])))
            if (
                other is not None
                and other.id not in found
                and isinstance(other, (*_ALWAYS, *([only_from] if only_from else [])))
            ):
                found[other.id] = other
                waiting.append(other)
    return found


def _sources(bundle: Bundle, cited: Iterable[Citation]) -> Iterable[DocumentId]:
    """Every document that is cited, in the order given, then those that documents cite."""
    found = dict.fromkeys(citation.document for citation in cited)
    waiting = [*found]
    while waiting:
        document = bundle.documents.get(waiting.pop(0))
        further = [citation.document for citation in document.citations] if document else []
        waiting += [key for key in further if key not in found]
        found |= dict.fromkeys(further)
    return found


def _citations(value: Any) -> Iterator[Citation]:
    return (found for _, found in found_in(value, Citation))


def _named_keys(record: Return) -> Iterator[str]:
    """The keys of legs by which other entries name them."""
    yield from (leg.previous for leg in record.transfers if leg.previous)
    yield from (entry.transfer for entry in record.disbursements if entry.transfer)


def _ids(value: Any) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) if value else ()


def _runs(numbers: Iterable[int]) -> Iterator[str]:
    """Join numbers that follow each other, three or more: 1-4, 6."""
    for _, group in itertools.groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        if len(run) > 2:
            yield f"{run[0]}-{run[-1]}"
        else:
            yield from map(str, run)


_CONVENTION: Final = "UNCAC art. "
"""How the source of an avenue begins that the Convention opens."""


def _article(avenue: Avenue | LocalTerm, language: Language) -> str | None:
    """The article of the Convention that opens an avenue, which is the source of its wording; None if none does."""
    if isinstance(avenue, LocalTerm) or not avenue.term.source.startswith(_CONVENTION):
        return None
    number = avenue.term.source.removeprefix(_CONVENTION).replace(" ", "")
    return provision(Provision.parse(f"UNCAC {number}"), language)
