"""Many returns on paper: one row each, or a table by side of origin, currency and stage."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from assetrecovery.arrangements.amounts import AmountStage
from assetrecovery.arrangements.returns import Return, ReturnRole
from assetrecovery.bundle import Bundle
from assetrecovery.ledgers.counting import LedgerLine, LedgerLineStatus
from assetrecovery.ledgers.reconciliation import Reconciliation, reconcile
from assetrecovery.show.marking import Marks
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.days import earliest, latest
from assetrecovery.show.returns.sheet import ReturnSheet
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import ReturnId
from assetrecovery.values.languages import Language
from assetrecovery.values.money import Currency, Money
from assetrecovery.values.spans import Span, total
from assetrecovery.values.tables import classed
from assetrecovery.wording import bracketed, join, labelled, money_range

_NOTHING: Final = "—"
"""Where there is neither a date nor a sum; in no language more than in another."""

# ── one row each ─────────────────────────────────────────────────────────────────────────────────

_LEADING: Final = (
    AmountStage.RECEIVED,
    AmountStage.TRANSFERRED,
    AmountStage.AGREED,
    AmountStage.DUE,
    AmountStage.PLEDGED,
    AmountStage.ORDERED,
    AmountStage.REALIZED,
    AmountStage.COLLECTED,
    AmountStage.SALE_PROCEEDS,
    AmountStage.SETTLED,
    AmountStage.CONFISCATED,
    AmountStage.HELD,
    AmountStage.IN_ESCROW,
    AmountStage.SEIZED,
    AmountStage.FROZEN,
    AmountStage.CONFISCATION_SOUGHT,
    AmountStage.VALUED,
    AmountStage.CLAIMED,
    AmountStage.ALLEGED,
)
_HEADS: Final = classed(
    AmountStage,
    {
        "may lead": _LEADING,
        # What was taken off, what came on top, what became of the money afterwards, and what nobody got.
        "never leads": (
            AmountStage.REFUSED,
            AmountStage.FORFEITED_TO_TRANSFERRING_STATE,
            AmountStage.FINED,
            AmountStage.DISGORGED,
            AmountStage.COSTS,
            AmountStage.TOTAL_SANCTIONS,
            AmountStage.INTEREST,
            AmountStage.INCOME,
            AmountStage.EXCHANGE_DIFFERENCE,
            AmountStage.DEDUCTED,
            AmountStage.RETAINED,
            AmountStage.SHARED,
            AmountStage.RELEASED,
            AmountStage.ALLOCATED,
            AmountStage.REQUESTED,
            AmountStage.DISBURSED,
        ),
    },
)
"""Whose amount may head a return: the stage that it has come furthest to; fines and costs never, nor what was spent."""


def rows(bundle: Bundle, languages: Sequence[Language], marks: Marks) -> Iterator[tuple[str, ...]]:
    """A row for each return: id, status, dates, headline amount after its stage, and title in each language."""
    for record in bundle.returns.values():
        sheets = [ReturnSheet(bundle, language, record, marks) for language in languages]
        found = reconcile(bundle.ledger(record.id))
        yield (
            record.id,
            _in_each([_status(sheet) for sheet in sheets]),
            _dates(record),
            _in_each([_headline(sheet, found) for sheet in sheets]),
            *(sheet.say(record.title, Return) for sheet in sheets),
        )


def _in_each(words: Sequence[str]) -> str:
    return " · ".join(words)


def _status(sheet: ReturnSheet) -> str:
    status = sheet.record.status
    return sheet.label(status) if status else sheet.phrase(Phrase.NOT_RECORDED)


def _dates(record: Return) -> str:
    """The first and the last day on which something is said to have happened, as ISO 8601 writes them."""
    dates = [*(event.on for event in record.events), *(leg.on for leg in record.transfers)]
    known = [date for date in dates if date is not None]
    if not known:
        return _NOTHING
    first, last = min(map(_first_of, known), key=earliest), max(map(_last_of, known), key=latest)
    return str(first) if first == last else f"{first} – {last}"


def _first_of(date: PartialDate | Period) -> PartialDate | Period:
    return date.start or date if isinstance(date, Period) else date


def _last_of(date: PartialDate | Period) -> PartialDate | Period:
    return date.end or date if isinstance(date, Period) else date


def _headline(sheet: ReturnSheet, found: Reconciliation) -> str:
    """The stage furthest on of which a figure counts, and what it comes to in each currency."""
    for stage in sorted(_HEADS.of("may lead"), key=_LEADING.index):
        lines = [line for account in found.accounts if (line := account.line(stage)) is not None and line.counted]
        if lines:
            sums = join([_sum(sheet, line) for line in lines], sheet.language)
            return labelled(sheet.label(stage), sums, sheet.language)
    return sheet.phrase(Phrase.NO_FIGURE)


def _sum(sheet: ReturnSheet, line: LedgerLine) -> str:
    if line.status is LedgerLineStatus.DISPUTED and len(line.counted) == 1:
        return sheet.joined(sheet.sum(sheet.amounts[line.counted[0]]), sheet.label(line.status))
    return sheet.total(line) or sheet.phrase(Phrase.FIGURES_WITHOUT_SUM, count=len(line.counted))


# ── the table ────────────────────────────────────────────────────────────────────────────────────


class _Group(NamedTuple):
    """Where a sum stands in the table: the sides of origin, the return if it is shared between several, and so on."""

    origins: tuple[str, ...]
    shared: ReturnId | None
    currency: Currency
    stage: AmountStage


class _Found(NamedTuple):
    """What one return has at a stage."""

    record: Return
    line: LedgerLine


def table(bundle: Bundle, language: Language, marks: Marks) -> list[tuple[str, ...]]:
    """A heading, and rows by side of origin, currency and stage: the sum, and how many returns are in it or in none.

    What several sides of origin share is summed with nothing: a row of its own for each such return. Returns without a
    side of origin have rows of their own.
    """
    groups: dict[_Group, list[_Found]] = {}
    for record in bundle.returns.values():
        origins = _origins(record)
        shared = record.id if len(origins) > 1 else None
        for account in reconcile(bundle.ledger(record.id)).accounts:
            for line in account.lines:
                groups.setdefault(_Group(origins, shared, account.currency, line.stage), []).append(
                    _Found(record, line)
                )
    sheet = Sheet(bundle, language, marks=marks)
    heading = tuple(sheet.phrase(phrase) for phrase in _HEADING)
    return [heading, *(_row(sheet, group, groups[group]) for group in sorted(groups, key=_order))]


_HEADING: Final = (
    Phrase.COLUMN_ORIGIN,
    Phrase.COLUMN_CURRENCY,
    Phrase.COLUMN_STAGE,
    Phrase.COLUMN_SUM,
    Phrase.COLUMN_RETURNS,
    Phrase.COLUMN_IN_NO_SUM,
)


def _origins(record: Return) -> tuple[str, ...]:
    found = {one.actor or "" for one in record.participants if ReturnRole.ORIGIN in one.roles}
    return tuple(sorted(found))


_ORDER: Final = tuple(AmountStage)


def _order(group: _Group) -> tuple[bool, tuple[str, ...], str, str, int]:
    return (not group.origins, group.origins, group.shared or "", group.currency.code, _ORDER.index(group.stage))


def _row(sheet: Sheet, group: _Group, found: Sequence[_Found]) -> tuple[str, ...]:
    named = [sheet.actor(origin) if origin else sheet.phrase(Phrase.NOT_NAMED) for origin in group.origins]
    origin = join(named, sheet.language) if named else sheet.phrase(Phrase.NO_ORIGIN)
    summed = [each for each in found if each.line.sum is not None]
    return (
        bracketed(origin, group.shared, sheet.language),
        group.currency.code,
        sheet.label(group.stage),
        _total(sheet, summed) if summed else _NOTHING,
        str(len(summed)),
        str(len(found) - len(summed)),
    )


def _total(sheet: Sheet, found: Sequence[_Found]) -> str:
    """What several returns come to, as rounded as they are; what one alone does, as its source has it."""
    if len(found) == 1:
        return _sum(ReturnSheet(sheet.bundle, sheet.language, found[0].record, sheet.marks_shown), found[0].line)
    lines = [each.line for each in found]
    span = total(Span(low=_number(line.lower), high=_number(line.upper)) for line in lines)
    if span.low is None and span.high is None:
        return _NOTHING
    currency = lines[0].currency
    return money_range(_money(span.low, currency), _money(span.high, currency), sheet.language)


def _number(sum_: Money | None) -> Decimal | None:
    return sum_.amount if sum_ else None


def _money(number: Decimal | None, currency: Currency) -> Money | None:
    return None if number is None else Money(amount=number, currency=currency)
