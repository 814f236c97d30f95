"""What every part of a return sheet needs to know: the return, the numbers of its sources, how sums are worded."""

import itertools
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, Final

from assetrecovery.arrangements.amounts import Amount
from assetrecovery.arrangements.flows import TimeLimit
from assetrecovery.arrangements.returns import Return
from assetrecovery.bundle import Bundle
from assetrecovery.introspection.fields import nested
from assetrecovery.show.layout import field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.sheet import Sheet
from assetrecovery.sources.citations import Citation
from assetrecovery.values.counts import Bound, Quantity
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Language
from assetrecovery.values.money import Money
from assetrecovery.values.terms import Answer
from assetrecovery.values.text import Text
from assetrecovery.wording import moment, money, paragraph, when

_INDENT: Final = "  "


def _runs(numbers: Iterable[int]) -> Iterator[str]:
    """Join numbers that follow each other, three or more: 1-4, 6."""
    for _, group in itertools.groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        if len(run) > 2:
            yield f"{run[0]}-{run[-1]}"
        else:
            yield from map(str, run)


def bullet(text: str, depth: int = 1) -> str:
    """Put a line under a heading.

    >>> bullet("frozen"), bullet("frozen", 2)
    ('  - frozen', '    - frozen')
    """
    return f"{_INDENT * depth}- {text}"


class ReturnSheet(Sheet):
    """One return of a bundle in one language, with its sources numbered."""

    def __init__(self, bundle: Bundle, language: Language, record: Return) -> None:
        """Open a sheet for one return."""
        super().__init__(bundle, language)
        self.record: Return = record
        self.amounts: dict[str, Amount] = {amount.key: amount for amount in record.amounts}
        self.sources: tuple[DocumentId, ...] = tuple(dict.fromkeys(self._cited()))

    def _cited(self) -> Iterator[DocumentId]:
        """Every document that the return or one of its arrangements and instruments cites, the return's list first."""
        yield from (citation.document for citation in self.record.citations)
        arrangements = [self.bundle.arrangements.get(key) for key in self.record.arrangements]
        instruments = [key for found in arrangements if found for key in found.instruments]
        named: tuple[str, ...] = (
            *self.record.instruments,
            *instruments,
            *self.record.claims,
            *self.record.assets,
            *self.record.measures,
        )
        others = [self.bundle.get(key) for key in named]
        for record in (self.record, *arrangements, *others):
            if record is not None:
                yield from (value.document for _, value in nested(record) if isinstance(value, Citation))

    def marks(self, value: Any) -> str:
        """The numbers of the sources that bear something out: [1, 3]."""
        cited: tuple[Citation, ...] = getattr(value, "citations", ())
        placed = [(self.sources.index(citation.document) + 1, citation.at) for citation in cited]
        whole = sorted({number for number, at in placed if at is None})
        exact = [f"{number}: {paragraph(at, self.language)}" for number, at in placed if at is not None]
        shown = [*_runs(whole), *exact]
        return f" [{', '.join(shown)}]" if shown else ""

    def somebody(self, actor: str | None, description: Text | None) -> str:
        """Name an actor, or say in the record's own words who it is that the source leaves unnamed."""
        if actor:
            return self.actor(actor)
        return (self.said(description) or "") or self.phrase(Phrase.NOT_NAMED)

    def headed(self, phrase: Phrase, lines: Iterable[str]) -> Iterator[str]:
        """Put lines under a heading; nothing at all if there are none."""
        listed = list(lines)
        if listed:
            yield self.phrase(phrase)
            yield from listed

    def listed(self, phrase: Phrase, words: Iterable[str]) -> Iterator[str]:
        """Put a heading and a few words on one line; nothing at all if there are none."""
        if said := list(words):
            yield self.field(phrase, self.semicolon.join(said))

    @property
    def semicolon(self) -> str:
        """What separates phrases that have commas of their own."""
        return "；" if self.language == "zh" else "; "

    def joined(self, *parts: str | None) -> str:
        """Join what is there of some phrases."""
        return self.semicolon.join(part for part in parts if part)

    def said(self, text: Text | None) -> str | None:
        """Word a text, if there is one."""
        return self.say(text) if text else None

    def dated(self, on: PartialDate | Period | None) -> str | None:
        """Word a date, if there is one."""
        return moment(on, self.language) if on else None

    def step(self, state: str, on: PartialDate | Period | None) -> str:
        """Word a step of a history with its date."""
        date = self.dated(on) or self.phrase(Phrase.UNDATED)
        return f"{state}（{date}）" if self.language == "zh" else f"{state} ({date})"

    def named(self, actor: str | None) -> str | None:
        """Name somebody, if anybody is named."""
        return self.actor(actor) if actor else None

    def money(self, sum_: Money) -> str:
        """Word a sum."""
        return money(sum_, self.language)

    def sum(self, amount: Amount) -> str:
        """Word the sum of a claim with its bound: about $458 million."""
        figure = self.money(amount.money)
        if amount.upper is not None:
            return self.phrase(Phrase.BETWEEN, low=figure, high=self.money(amount.upper))
        if amount.bound is Bound.EXACT:
            return figure
        return self.between_words(amount.bound.label(self.language), figure)

    def between_words(self, *words: str) -> str:
        """Join words as the language does."""
        return ("" if self.language == "zh" else " ").join(words)

    def claim(self, amount: Amount) -> str:
        """Word a claim: its sum, its date, what it covers, what the source says beside it, and the source's number."""
        as_of = self.phrase(Phrase.AS_OF, date=when(amount.as_of, self.language)) if amount.as_of else None
        sides = " → ".join(side for side in map(self.named, (amount.payer, amount.payee)) if side)
        said = self.joined(
            self.sum(amount),
            self.dated(amount.on),
            as_of,
            sides,
            *(self.label(code) for code in (amount.scope, amount.basis) if code),
            self.answer(amount, "includes_interest"),
            *(field(self.field_label(Amount, "stated_by"), self.actor(by), self.language) for by in amount.stated_by),
            self.said(amount.remark),
        )
        return said + self.marks(amount)

    def answer(self, value: Any, name: str) -> str | None:
        """Word what is known of a yes or no, under the label of its field; nothing if it is unknown."""
        answer: Answer = getattr(value, name)
        if answer is Answer.UNKNOWN:
            return None
        return field(self.field_label(type(value), name), answer.label(self.language), self.language)

    def sums(self, keys: Iterable[str]) -> str | None:
        """Word the sums of some claims by their keys."""
        return self.semicolon.join(self.sum(self.amounts[key]) for key in keys) or None

    def share(self, share: Decimal | None) -> str | None:
        """Word a percentage."""
        return None if share is None else f"{share:f}%" if self.language == "zh" else f"{share:f} per cent"

    def quantity(self, quantity: Quantity) -> str:
        """Word a quantity with its unit."""
        number = f"{quantity.number:,f}" if self.language == "en" else f"{quantity.number:f}"
        bound = [] if quantity.bound is Bound.EXACT else [quantity.bound.label(self.language)]
        return self.between_words(*bound, number, self.say(quantity.unit))

    def limit(self, limit: TimeLimit | None) -> str | None:
        """Word a relative deadline."""
        if limit is None:
            return None
        phrase = Phrase.WITHIN_DAYS if limit.days is not None else Phrase.WITHIN_MONTHS
        return self.phrase(phrase, count=limit.days or limit.months or 0, event=self.label(limit.after))
