# SPDX-License-Identifier: MIT
"""Change the reckoning of ledgers in small ways, one at a time, and see that the tests notice each.

Each line of ``MUTANTS`` names a module, a piece of it and what stands there instead.  The package is copied to a
temporary folder, changed there, and the tests of ledgers are run against the copy.  Prints a line for each change and
exits with status 1 if one goes unnoticed.  A piece that is no longer in its module stops the script: mend the line.

    python scripts/mutants.py [number ...]
    python scripts/mutants.py --check         only whether each piece is there, and whether what stands instead is Python
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
_TESTED: Final = (
    "steps reconciliation false_decisions ten_more_returns seventeen_more_returns pools counting accounts reports spans"
)
TESTS: Final = tuple(f"tests/test_{name}.py" for name in _TESTED.split())
ACCOUNTS, COUNTING, POOLS = "ledgers/accounts.py", "ledgers/counting.py", "ledgers/pools.py"
EFFECTS, SIDES, CLASSES, LEDGER = "ledgers/effects.py", "ledgers/sides.py", "ledgers/classes.py", "ledgers/ledger.py"
REPORTS, RECONCILIATION = "ledgers/reports.py", "ledgers/reconciliation.py"
AMOUNTS, SPANS, SUMS = "arrangements/amounts.py", "values/spans.py", "wording/sums.py"

MUTANTS: Final = (
    (ACCOUNTS, "return totals or self._book.ledger.complete is Answer.YES", "return totals"),
    (ACCOUNTS, "return totals or self._book.ledger.complete", "return self._book.ledger.complete"),
    (ACCOUNTS, "and kind is not StepKind.ORDERED_COLLECTED", ""),
    (ACCOUNTS, "or all(amount.as_of is not None for amount in paid.amounts)", ""),
    (
        EFFECTS,
        "span=(span.or_nothing() if unsure else span).negative(),\n            explained=(Explanation(amount=amount.key, kind=ExplanationKind.REDUCTION)",
        "span=span.negative(),\n            explained=(Explanation(amount=amount.key, kind=ExplanationKind.REDUCTION)",
    ),
    (
        EFFECTS,
        "span=(span.or_nothing() if unsure else span).negative(),\n                explained=(Explanation(amount=amount.key, kind=ExplanationKind.SANCTION)",
        "span=span.negative(),\n                explained=(Explanation(amount=amount.key, kind=ExplanationKind.SANCTION)",
    ),
    (EFFECTS, "span=span.or_nothing() if unsure else span,", "span=span,"),
    (EFFECTS, "net or gross or named or owed", "gross or named or owed"),
    (EFFECTS, "net or gross or named or owed", "net or named or owed"),
    (EFFECTS, "or self._may_be_waived(amount)", ""),
    (EFFECTS, "return not stated and any(entry.waived", "return any(entry.waived"),
    (EFFECTS, "unsure = held or owed or self._may_hold", "unsure = held or self._may_hold"),
    (EFFECTS, "each.includes_interest is Answer.NO or is_before(each, amount)", "each.includes_interest is Answer.NO"),
    (EFFECTS, "if entry.reduces and (not named", "if (not named"),
    (EFFECTS, "span=(span if sure else span.or_nothing()).negative(),", "span=span.negative(),"),
    (EFFECTS, "yield Effects(notes=(StepNote.MAY_HOLD_FINES,))", "yield Effects()"),
    (ACCOUNTS, "and not bare.is_zero and not bare.is_negative", ""),
    (ACCOUNTS, "left.negative() if answer is StepAnswer.EXCEEDED", "left if answer is StepAnswer.EXCEEDED"),
    (ACCOUNTS, "(is_bounded or in_kind)", "True"),
    (ACCOUNTS, "not effects.is_unsure and not effects.notes and is_bounded", "is_bounded"),
    (ACCOUNTS, "return linked and len(parts) > 1 and added", "return len(parts) > 1 and added"),
    (ACCOUNTS, "if over.high is not None and over.high <= 0:", "if True:"),
    (ACCOUNTS, "fits = not _sign(left)", "fits = True"),
    (ACCOUNTS, "settled = same is Sameness.KNOWN or first.stage.role is not StageRole.RESTRAINT", "settled = True"),
    (ACCOUNTS, "if rest.is_negative and first.stage.role is StageRole.CLAIM:", "if rest.is_negative:"),
    (ACCOUNTS, "(side.span is not None or self._lines[stage].counted)", "side.span is not None"),
    (ACCOUNTS, "converted.is_negative or (as_one and _are_exact((whole, *parts)))", "converted.is_negative"),
    (ACCOUNTS, "StepAnswer.UNDECIDED if as_one else StepAnswer.AGREE", "StepAnswer.AGREE"),
    (ACCOUNTS, "if owed or obtained.span is None", "if obtained.span is None"),
    (ACCOUNTS, "or effects.is_unsure or effects.notes or not whole", "or effects.is_unsure or effects.notes"),
    (ACCOUNTS, "others = [] if alone else [", "others = ["),
    (COUNTING, "and not self.are_conversions(group)", ""),
    (COUNTING, "return all(each.key in self._converted for each in group)", "return any(each.key in self._converted for each in group)"),
    (POOLS, "is_a_rest=bool(rest_of)", "is_a_rest=False"),
    (ACCOUNTS, "        AmountStage.COLLECTED: None,\n        AmountStage.CONFISCATED: None,", "        AmountStage.CONFISCATED: None,\n        AmountStage.COLLECTED: None,"),
    (ACCOUNTS, "rest = bare.plus(since.span)", "rest = bare"),
    (COUNTING, "links = dict.fromkeys(_as_shown(link, amount, shown) for each in (amount, *reports)", "links = dict.fromkeys(_as_shown(link, amount, shown) for each in (amount,)"),
    (COUNTING, "and mine.surely_before(theirs):\n            yield one.key", "and theirs.surely_before(mine):\n            yield one.key"),
    (COUNTING, "one_series = one.about == other.about and", "one_series = "),
    (COUNTING, "citations=citations_of(counting or amounts)", "citations=citations_of(amounts)"),
    (COUNTING, "if all(_is_apart_from_all(amount) for amount in amounts):", "if any(_is_apart_from_all(amount) for amount in amounts):"),
    (COUNTING, "any(amount.key in book.contradicted for amount in amounts):", "any(amount.key in book.contradicted for amount in counting):"),
    (COUNTING, "if not total(map(book.span_of, parts)).plus(slack).meets(book.span_of(whole)):", "if False:"),
    (COUNTING, "if stated is not None and computed is not None and book.are_alike(stated, computed):", "if stated is not None and computed is not None:"),
    (COUNTING, "waived = any(resting[each].waived is Answer.YES", "waived = any(resting[each].waived is Answer.NO"),
    (POOLS, "return min((*of_firsts, *of_seconds))", "return min(of_seconds)"),
    (POOLS, "return Sameness.UNKNOWN if narrow else Sameness.PRESUMED", "return Sameness.PRESUMED"),
    (POOLS, "self._everything <= (mine or theirs)", "(mine or theirs) <= self._everything"),
    (POOLS, "moved.surely_before(owed)", "owed.surely_before(moved)"),
    (POOLS, "yield from () if is_a_rest else amount.computed_from", "yield from ()"),
    (REPORTS, "if shared is not None and (shared.low != shared.high or any(", "if shared is not None and (True or any("),
    (REPORTS, "one.slack_within(widest) + other.slack_within(widest)", "one.slack_within(widest)"),
    (REPORTS, "return common(spans) or hull(spans)", "return hull(spans)"),
    (RECONCILIATION, "if not _is_after(amount.day, day))", "if not _is_after(amount.on, day))"),
    (RECONCILIATION, "if not entry.reduces:", "if entry.waived is Answer.YES:"),
    (AMOUNTS, "width = self.rounding / 2 if self.bound is Bound.ABOUT else self.rounding", "width = self.rounding / 2"),
    (AMOUNTS, "return width if self.rounded_to else min(", "return min("),
    (SPANS, 'WIDEST_ROUNDING: Final = Decimal("0.05")', 'WIDEST_ROUNDING: Final = Decimal("0.06")'),
    (AMOUNTS, "above=self.bound is Bound.MORE_THAN", "above=False"),
    (SPANS, "return Span(low=low, high=high, above=self.below, below=self.above)", "return Span(low=low, high=high, above=self.above, below=self.below)"),
    (SPANS, "self.low > 0 or (self.low == 0 and self.above)", "self.low > 0"),
    (SPANS, "(low == high and (above or below))", "False"),
    (SPANS, "all(is_excluded for number, is_excluded in ends if number == end)", "any(is_excluded for number, is_excluded in ends if number == end)"),
    (SUMS, "unit, decimal.ROUND_CEILING", "unit, decimal.ROUND_FLOOR"),
    (SUMS, "if figure - reach <= low and high <= figure + reach:", "if figure - reach <= low:"),
    (CLASSES, "AmountScope.FUND: ScopeClass(Reach.WIDER)", "AmountScope.FUND: ScopeClass(Reach.NARROWER)"),
    (CLASSES, "AmountScope.INSTRUMENT: ScopeClass(Reach.NARROWER)", "AmountScope.INSTRUMENT: ScopeClass(Reach.WIDER)"),
    (CLASSES, "AmountScope.TRANCHE: ScopeClass(Reach.NARROWER, leaves_out=True)", "AmountScope.TRANCHE: ScopeClass(Reach.NARROWER)"),
    (CLASSES, "is_one_of_its_kind=False, ", ""),
    (CLASSES, "ScopeClass(Reach.WHOLE, holds_the_return=True)", "ScopeClass(Reach.NARROWER, holds_the_return=True)"),
    (CLASSES, "AmountRelation.EQUIVALENT: _AGAIN._replace(is_one_entry=True)", "AmountRelation.EQUIVALENT: _AGAIN"),
    (CLASSES, "AmountRelation.OVERLAPPING: _AGAIN._replace(is_one_entry=True)", "AmountRelation.OVERLAPPING: _AGAIN"),
    (CLASSES, "AmountRelation.COMPONENT: RelationClass(is_told_with=True, joins=True)", "AmountRelation.COMPONENT: RelationClass(joins=True)"),
    (CLASSES, "StageClass(may_be_deducted=True): (AmountStage.FINED, AmountStage.COSTS)", "StageClass(is_kept_back=True, may_be_deducted=True): (AmountStage.FINED, AmountStage.COSTS)"),
    (CLASSES, "StageClass(may_hold_sanctions=True): (AmountStage.SETTLED,)", "StageClass(is_a_share=False, is_kept_back=True): (AmountStage.SETTLED,)"),
    (CLASSES, "StageRole.ORDER, StageRole.OBTAINED),", "StageRole.OBTAINED, StageRole.ORDER, StageRole.CLAIM),"),
    (POOLS, "self._cover_all(things) and all(not each.about and is_of_the_whole(each) for each in wholes)", "self._cover_all(things)"),
    (POOLS, "if not self._everything:", "if False:"),
    (POOLS, "(each.scope is AmountScope.ASSET or is_of_the_whole(each))", "True"),
    (POOLS, "return bool(others) and all(self.compare(amount, other) is Sameness.APART", "return bool(others) and any(self.compare(amount, other) is Sameness.APART"),
    (COUNTING, "return all(found) and len(frozenset().union(*found)) == sum(map(len, found))", "return len(frozenset().union(*found)) == sum(map(len, found))"),
    (COUNTING, "return frozenset() if None in found else", "return"),
    (LEDGER, "waiting.extend(asset.derived_from if asset is not None else ())", "pass"),
    (LEDGER, "first, *others = akin or [asset_id]", "first, *others = akin[:1] or [asset_id]"),
    (LEDGER, "if assets.get(asset_id) is None:", "if False:"),
    (EFFECTS, "return self._is_reckoned_in(amount, side) or self._pools.is_apart(amount, side.amounts)", "return self._is_reckoned_in(amount, side)"),
    (EFFECTS, "return self._is_reckoned_in(amount, side) or self._pools.is_apart(amount, side.amounts)", "return self._pools.is_apart(amount, side.amounts)"),
    (EFFECTS, "(*each.formula.less, *each.formula.plus)", "each.formula.less"),
    (ACCOUNTS, "and obtained.stage not in _OF_PARTS and self._are_parts(obtained, whole)", "and self._are_parts(obtained, whole)"),
    (ACCOUNTS, "if whole and obtained and obtained.stage not in _OF_PARTS and self._are_parts(obtained, whole):", "if whole and obtained and obtained.stage not in _OF_PARTS:"),
    (ACCOUNTS, "and self._pools.sameness(first.amounts, second.amounts) is not Sameness.APART:\n                yield self._course_step", ":\n                yield self._course_step"),
    (ACCOUNTS, "sent is not None and self._between.grew(frozen, sent) is Answer.YES", "False"),
    (SIDES, "span = span.plus(beside.or_nothing())", "span = span.plus(beside)"),
    (SIDES, "is_of_the_whole(total) and not total.about and", "is_of_the_whole(total) and"),
    (SUMS, "not low.amount and high.amount > 0", "False"),
    (SIDES, "if any(each.as_of is None for each in totals):", "if False:"),
    (SIDES, "for key in running if self._is_of_the_return(key)]", "for key in running]"),
    (EFFECTS, "return self._book.span_of(amount).minus(total(", "return self._book.span_of(amount).plus(total("),
    (EFFECTS, "if first.stage is not AmountStage.SETTLED or first.span is None", "if first.span is None"),
    (EFFECTS, "return presumed and not made_up and", "return presumed and"),
    (EFFECTS, "presumed = beside and not self._is_said_to_be_in(amount, first)", "presumed = beside"),
    (EFFECTS, "formula is not None and formula.share is None and amount.stage", "formula is not None and amount.stage"),
    (EFFECTS, "formula.share is None and amount.stage.role in _TO_BE_PAID", "formula.share is None"),
    (EFFECTS, "unsure = not self._is_taken_off_by_formula(amount, first) and (", "unsure = ("),
    (EFFECTS, "return first.span.minus(second.span).minus(kept).is_negative", "return not first.span.minus(second.span).minus(kept).is_positive"),
)  # fmt: skip


def main() -> None:
    """Try every change, or those whose numbers are given."""
    if sys.argv[1:] == ["--check"]:
        for number, (module, _, _) in enumerate(MUTANTS, 1):
            compile(changed(number, ROOT / "src" / "assetrecovery"), module, "exec")
        return
    wanted = [int(number) for number in sys.argv[1:]] or range(1, len(MUTANTS) + 1)
    unnoticed = [number for number in wanted if not is_noticed(number)]
    if unnoticed:
        raise SystemExit(f"unnoticed: {', '.join(map(str, unnoticed))}")


def changed(number: int, package: Path) -> str:
    """The text of a module with one change made; the script stops where its piece is not there, or more than once."""
    module, piece, instead = MUTANTS[number - 1]
    text = (package / module).read_text(encoding="utf-8")
    if text.count(piece) != 1:
        raise SystemExit(f"{number}: not once in {module}: {piece}")
    return text.replace(piece, instead)


def is_noticed(number: int) -> bool:
    """Make one change in a copy of the package and run the tests against it."""
    module, piece, _ = MUTANTS[number - 1]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "assetrecovery"
        shutil.copytree(ROOT / "src" / "assetrecovery", copy, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / module).write_text(changed(number, copy), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-n",
            "0",
            "-p",
            "no:cacheprovider",
            "--no-header",
            *TESTS,
        ]
        run = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONPATH": folder}, capture_output=True, check=False, text=True
        )
    noticed = run.returncode == 1
    by = next((line for line in run.stdout.splitlines() if line.startswith("FAILED")), f"status {run.returncode}")
    print(number, "noticed" if noticed else "UNNOTICED", module, piece[:60], "|", by[:100], flush=True)
    return noticed


if __name__ == "__main__":
    main()
