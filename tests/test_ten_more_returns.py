"""What ten further real returns showed, told with invented figures: each answer was useless, or none, before."""

from decimal import Decimal

import attrs
import pytest

from assetrecovery import (
    Amount,
    AmountStage,
    Answer,
    Asset,
    Bundle,
    Money,
    Return,
    Text,
    check,
    reconcile,
    show_return,
)
from assetrecovery.arrangements import (
    AmountLink,
    AmountNature,
    AmountRelation,
    AmountScope,
    AssetKind,
    Avenue,
    Basis,
    Formula,
)
from assetrecovery.ledgers import Ledger, LedgerLineStatus, StepKind, StepNote
from assetrecovery.values import LocalTerm
from assetrecovery.wording import money_range
from tests.telling import amount, ledger, line, step, told


def asset(asset_id: str, *origins: str) -> Asset:
    return Asset(id=asset_id, kind=AssetKind.FUNDS, description=Text(en=asset_id), derived_from=origins)


def gathered(*assets: Asset, amounts: tuple[Amount, ...], listed: tuple[str, ...] = ()) -> Ledger:
    """The ledger of a return, gathered from a bundle that knows the assets."""
    record = Return(id="r-1", title=Text(en="A return"), amounts=amounts, assets=listed)
    return Bundle(records=(*assets, record)).ledger("r-1")


# ── what is about one thing, and what about all of them ──────────────────────────────────────────


def test_sums_about_different_property_are_separate_sums():
    """727 seized of a house and 500 of a company are 1,227 seized: no value is in both."""
    amounts = (amount("h", "seized", "727", about=("house",)), amount("c", "seized", "500", about=("company",)))
    found = line(reconcile(gathered(asset("house"), asset("company"), amounts=amounts)), "seized")
    assert (LedgerLineStatus.SUM, Money.of(1227, "USD")) == (found.status, found.sum)


def test_sums_about_many_different_things_are_separate_sums():
    """However many houses were seized, each with its own figure, they add up."""
    houses = [asset(f"house-{number}") for number in range(80)]
    amounts = tuple(amount(f"a{each.id}", "seized", "1", about=(each.id,)) for each in houses)
    assert Money.of(80, "USD") == line(reconcile(gathered(*houses, amounts=amounts)), "seized").sum
    twice = (*amounts, amount("again", "seized", "1", about=("house-0",)))
    assert line(reconcile(gathered(*houses, amounts=twice)), "seized").sum is None


@pytest.mark.parametrize(
    "assets",
    [
        (asset("house"), asset("company", "house")),
        (asset("company", "between"), asset("between", "house"), asset("house")),
        (asset("house", "fund"), asset("company", "fund"), asset("fund")),
        (asset("house"),),
    ],
)
def test_sums_about_one_value_in_turn_are_not_added(assets):
    """A house and what its sale brought are one value, at whatever remove; of the unknown nobody knows."""
    amounts = (amount("h", "seized", "727", about=("house",)), amount("c", "seized", "500", about=("company",)))
    found = line(reconcile(gathered(*assets, amounts=amounts)), "seized")
    assert LedgerLineStatus.UNRELATED is found.status


def test_lineages_are_joined():
    """Two origins that one asset joins are one lineage, in whatever order they are listed."""
    mixed = (asset("a"), asset("b"), asset("c", "a", "b"), asset("d"))
    found = gathered(*mixed, amounts=(), listed=("d", "a", "b", "c")).lineages
    assert {frozenset({"d"}), frozenset({"a", "b", "c"})} == {frozenset(lineage) for lineage in found}
    # The second has an origin in common with the first, and the third one with the first alone.
    of_two = (asset("first", "p", "q"), asset("second", "p"), asset("third", "q"))
    listed = ("first", "second", "third")
    assert (listed,) == gathered(*of_two, amounts=(), listed=listed).lineages


def test_what_is_about_something_unknown_as_well_is_apart_from_nothing():
    """A sum about a house and an instrument may be about whatever the instrument covers, a company included."""
    amounts = (amount("h", "seized", "727", about=("house", "order")), amount("c", "seized", "500", about=("company",)))
    found = line(reconcile(gathered(asset("house"), asset("company"), amounts=amounts)), "seized")
    assert LedgerLineStatus.UNRELATED is found.status


FROZEN = amount("f", "frozen", "110")
HANDED, RELEASED = (
    amount("t", "transferred", "72", about=("own",)),
    amount("r", "released", "38", about=("others",)),
)


@pytest.mark.parametrize("scope", [None, AmountScope.ASSET])
def test_what_was_frozen_was_all_of_the_things_in_it(scope):
    """110 frozen are 72 handed over of one part and 38 released of the other, if there are no other parts."""
    parts = (attrs.evolve(HANDED, scope=scope), attrs.evolve(RELEASED, scope=scope))
    assert "equal" == step("frozen_disposed", FROZEN, *parts, assets=("own", "others")).answer.code
    assert "not_known_same_money" == step("frozen_disposed", FROZEN, *parts, assets=("own", "others", "x")).answer.code
    assert "not_known_same_money" == step("frozen_disposed", FROZEN, *parts).answer.code


def test_one_thing_is_not_compared_with_all_of_them():
    """What was frozen of one thing is not known to be what became of both."""
    frozen = attrs.evolve(FROZEN, about=("own",))
    assert (
        "not_known_same_money"
        == step("frozen_disposed", frozen, HANDED, RELEASED, assets=("own", "others")).answer.code
    )


def test_a_part_of_the_return_is_not_all_of_it_whatever_it_is_about():
    """A sum that says to be of a part only leaves open what the rest came to."""
    parts = (attrs.evolve(HANDED, scope=AmountScope.PART), RELEASED)
    assert "not_known_same_money" == step("frozen_disposed", FROZEN, *parts, assets=("own", "others")).answer.code


def test_interest_in_what_was_handed_over_explains_more_than_was_frozen():
    """72 handed over with their interest and 45 released out of 110 are no excess: the interest explains them."""
    more = attrs.evolve(RELEASED, money=Money.of(45, "USD"))
    with_interest = attrs.evolve(HANDED, includes_interest=Answer.YES)
    assets = {"assets": ("own", "others")}
    assert ("exceeded", "7", "7") == told(step("frozen_disposed", FROZEN, HANDED, more, **assets))
    found = step("frozen_disposed", FROZEN, with_interest, more, **assets)
    assert ("explained", True) == (found.answer.code, StepNote.GROWTH_UNSTATED in found.notes)


# ── what a formula has taken off, and what is other money ────────────────────────────────────────


@pytest.mark.parametrize(
    ("stage", "formula"),
    [
        ("released", Formula(base="s", less=("x",))),
        ("deducted", Formula(base="s", less=("x",))),
        ("retained", Formula(base="s", less=("x",))),
        ("interest", Formula(base="s", plus=("x",))),
    ],
)
def test_what_a_formula_reckons_with_is_not_reckoned_with_again(stage, formula):
    """What was confiscated after 100 had been released out of 1,227 is returned whole, and nothing is open."""
    amounts = (
        amount("s", "seized", "1227"),
        amount("x", stage, "100"),
        amount("t", "transferred", "1127"),
    )
    confiscated = amount("c", "confiscated", "1127")
    assert "equal" != step("obtained_returned", confiscated, *amounts).answer.code
    found = step("obtained_returned", attrs.evolve(confiscated, formula=formula), *amounts)
    assert ("equal", ()) == (found.answer.code, found.explained)


def test_what_is_due_says_what_was_taken_off_what_was_agreed():
    """Of 40 agreed 29.5 are due, as orders of 10.5 are taken off; with 20.5 paid, 9 are outstanding of either."""
    amounts = (
        amount("a", "agreed", "40"),
        amount("o", "deducted", "10.5"),
        amount("t", "transferred", "20.5"),
    )
    due = amount("d", "due", "29.5")
    by_formula = attrs.evolve(due, formula=Formula(base="a", less=("o",)))
    nine, unsure = ("outstanding", "9", "9"), ("outstanding", "9", "19.5")
    assert unsure == told(step("agreed_returned", *amounts, due, complete=Answer.YES))
    assert nine == told(step("agreed_returned", *amounts, by_formula, complete=Answer.YES))
    assert nine == told(step("due_paid", *amounts, by_formula, complete=Answer.YES))
    half = attrs.evolve(by_formula, formula=Formula(base="a", less=("o",), share=Decimal(50)))
    assert unsure == told(step("agreed_returned", *amounts, half, complete=Answer.YES))
    valued = attrs.evolve(by_formula, stage=AmountStage.VALUED)
    assert unsure == told(step("agreed_returned", *amounts, valued, complete=Answer.YES))


@pytest.mark.parametrize("stage", ["released", "deducted", "forfeited_to_transferring_state"])
def test_what_is_other_money_was_not_taken_off(stage):
    """10 kept beside 26 agreed, as two parts of a settlement or by its own word, were not taken off the 26."""
    agreed, sent = amount("a", "agreed", "26", links="component:s"), amount("t", "transferred", "20")
    amounts = (amount("s", "settled", "36"), agreed, sent)
    kept = amount("k", stage, "10", links="component:s")
    outstanding = ("outstanding", "6", "6")
    assert outstanding == told(step("agreed_returned", *amounts, kept, complete=Answer.YES))
    apart = attrs.evolve(kept, links=(AmountLink.of("separate", "a"),))
    assert outstanding == told(step("agreed_returned", *amounts, apart, complete=Answer.YES))


def test_what_is_other_money_than_one_of_two_sums_may_have_been_taken_off_the_other():
    """10 kept beside the first of two agreed sums may have been taken off the second: what is outstanding is open."""
    amounts = (
        amount("s", "settled", "30"),
        amount("a", "agreed", "20", links="component:s"),
        amount("k", "deducted", "10", links="component:s"),
        amount("b", "agreed", "6", links="separate"),
        amount("t", "transferred", "20"),
    )
    assert "undecided" == step("agreed_returned", *amounts, complete=Answer.YES).answer.code


# ── what was obtained in a settlement of many parts ──────────────────────────────────────────────

SANCTIONS = (
    amount("s", "total_sanctions", "66"),
    amount("f", "fined", "35", links="component:s"),
    amount("c", "confiscated", "11", links="component:s"),
    amount("o", "ordered", "20", links="component:s"),
)


def test_of_a_settlement_all_was_obtained_though_a_part_of_it_was_confiscated():
    """Of 66 of sanctions 11 were confiscated; what was obtained is the 66, out of which 20 were paid."""
    found = step("obtained_returned", *SANCTIONS, amount("t", "transferred", "20", links="component:o"))
    assert (("s",), ("not_recorded", "11", "11")) == (found.first, told(found))
    assert [("f", "sanction")] == [(each.amount, each.kind.code) for each in found.explained]


def test_a_settlement_comes_before_all_sanctions_of_which_it_is_a_part():
    """Of sanctions of 40 in all 30 were settled with the holder: those are what was obtained in the settlement."""
    amounts = (amount("all", "total_sanctions", "40"), amount("s", "settled", "30", links="component:all"))
    assert ("s",) == step("obtained_returned", *amounts, amount("t", "transferred", "30")).first


def test_what_was_confiscated_beside_a_settlement_is_what_was_obtained():
    """A confiscation that nobody calls a part of the settlement comes first, as ever."""
    beside = (SANCTIONS[0], amount("c", "confiscated", "11"), amount("t", "transferred", "11"))
    assert ("c",) == step("obtained_returned", *beside).first


@pytest.mark.parametrize(
    ("links", "formula", "answer"),
    [
        ("", None, ("undecided", "", "")),  # the costs, or the fine, may have come on top of the 30
        ("component:s", None, ("undecided", "", "")),
        ("component:s", Formula(base="s", less=("f",)), ("explained", "", "")),
        ("", Formula(base="s", less=("f",)), ("explained", "", "")),
        ("", Formula(base="s", less=("f", "k")), ("exceeded", "2", "2")),
    ],
)
def test_a_sanction_may_come_on_top_of_a_settlement(links, formula, answer):
    """Of 30 settled 28 were paid; a fine of 2 and costs of 2 are no excess, unless it holds both by its word."""
    amounts = (
        amount("s", "settled", "30"),
        amount("f", "fined", "2", links=links),
        amount("k", "costs", "2"),
        amount("a", "agreed", "28", formula=formula),
        amount("t", "transferred", "28"),
    )
    assert answer == told(step("obtained_returned", *amounts))


@pytest.mark.parametrize("stage", ["disgorged", "shared", "retained"])
def test_what_was_kept_and_then_paid_on_was_not_kept(stage):
    """Of 10 in all 6 are a fine, and 4 were disgorged, of which 3 were paid to those harmed: 1 was kept."""
    amounts = (
        amount("s", "total_sanctions", "10"),
        amount("f", "fined", "6", links="component:s"),
        amount("d", stage, "4", links="component:s"),
    )
    all_of_it = amount("t", "transferred", "4", links="component:d")
    found = step("obtained_returned", *amounts, all_of_it)
    assert ("explained", ["f"]) == (found.answer.code, [each.amount for each in found.explained])
    some = attrs.evolve(all_of_it, money=Money.of(3, "USD"))
    assert "explained" == step("obtained_returned", *amounts, some).answer.code
    record = Return(id="r-1", title=Text(en="A return"), amounts=(*amounts, all_of_it))
    rules = {found.rule for found in check(Bundle(records=(record,))).findings}
    assert "returned_within_obtained" not in rules


def test_a_fine_that_makes_up_a_settlement_is_a_part_of_it():
    """Of 30 settled 28 were paid and a fine of 2 was kept: the fine explains the difference, whoever relates them."""
    amounts = (amount("s", "settled", "30"), amount("f", "fined", "2"), amount("t", "transferred", "28"))
    found = step("obtained_returned", *amounts)
    assert ("explained", ["f"]) == (found.answer.code, [each.amount for each in found.explained])


def test_all_sanctions_hold_every_fine():
    """A fine is one of all sanctions by what they are, so that more kept and returned than they come to is too much."""
    amounts = (amount("s", "total_sanctions", "30"), amount("f", "fined", "6"), amount("t", "transferred", "28"))
    assert ("exceeded", "4", "4") == told(step("obtained_returned", *amounts))


def test_two_parts_of_one_whole_are_not_compared():
    """That 11 were confiscated and 20 ordered, both of 66, is no step of the proceedings."""
    found = reconcile(ledger(*SANCTIONS))
    assert StepKind.CONFISCATED_ORDERED not in [each.kind for each in found.accounts[0].steps]


def test_of_running_totals_alone_the_last_is_what_was_paid_by_its_day():
    """20 paid by 2019 and 80 by 2021, of 100 agreed, leave 20 outstanding on that day."""
    agreed = amount("a", "agreed", "100")
    totals = [amount(key, "transferred", sum_, as_of=day, links="cumulative") for key, sum_, day in RUNNING]
    assert ("outstanding", "20", "20") == told(step("agreed_returned", agreed, *totals))
    undated = attrs.evolve(totals[1], as_of=None)
    assert "not_known_same_money" == step("agreed_returned", agreed, totals[0], undated).answer.code
    for said in ({"about": ("house",)}, {"scope": AmountScope.CASE_WORLDWIDE}):
        other = attrs.evolve(totals[1], **said)
        assert ("outstanding", "80", "80") == told(step("agreed_returned", agreed, totals[0], other))
    same_day = attrs.evolve(totals[0], as_of=totals[1].as_of)
    assert "not_known_same_money" == step("agreed_returned", agreed, same_day, totals[1]).answer.code
    paid = amount("t", "transferred", "30")
    assert ("t",) == step("agreed_returned", agreed, *totals, paid).second


RUNNING = (("c", "20", "2019"), ("d", "80", "2021"))

# ── words ────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_sum_is_no_less_than_nothing_goes_without_saying():
    """Up to 762 and up to 226 are at most 988 together, and not between nothing and 990."""
    zero, most = Money.of(0, "USD"), Money.of(988, "USD")
    assert ("at most $988", "至多988美元") == (money_range(zero, most, "en"), money_range(zero, most, "zh"))
    assert "between" in money_range(Money.of(1, "USD"), most, "en")
    assert "$0" == money_range(zero, zero, "en")


def test_a_currency_of_costs_alone_asks_nothing():
    """Costs in francs beside a return in dollars do not ask on the first lines what was obtained in francs."""
    costs = amount("k", "costs", "2", currency="CHF")
    sheets = [
        show_return(Bundle(records=(Return(id="r-1", title=Text(en="A return"), amounts=amounts),)), "r-1", "en")
        for amounts in ((costs,), (costs, amount("t", "transferred", "74")))
    ]
    asked = [
        sum("no source gives an amount" in found for found in sheet.split("Id:")[0].splitlines()) for sheet in sheets
    ]
    assert [1, 1] == asked
    assert "(CHF)" not in sheets[1].split("Id:")[0]


# ── what had no typed home, or was hard to write ─────────────────────────────────────────────────


def test_what_an_offence_is_said_to_have_been_about_is_no_money_of_the_return():
    """200 of alleged bribes are recorded, shown and compared with nothing."""
    alleged = amount("b", "alleged", "200")
    assert AmountNature.VALUATION is AmountStage.ALLEGED.nature
    amounts = (amount("c", "confiscated", "100"), amount("t", "transferred", "100"))
    before, after = (reconcile(ledger(*found)).accounts[0].steps for found in (amounts, (alleged, *amounts)))
    assert before == after
    bundle = Bundle(records=(Return(id="r-1", title=Text(en="A return"), amounts=(alleged, *amounts)),))
    assert "alleged (paid in bribes, diverted or lost): $200" in show_return(bundle, "r-1", "en")
    assert "据称的数额（行贿、转移或损失）" in show_return(bundle, "r-1", "zh")


def test_an_amount_and_its_links_are_written_briefly():
    """Days, scopes and relations may be given as text, and a misspelt one is refused."""
    found = Amount.of(
        "a", "agreed", 5, "USD", on="../2014", as_of="2013", scope="part", links=(AmountLink.of("cumulative"),)
    )
    assert ("../2014", "2013", AmountScope.PART) == (str(found.on), str(found.as_of), found.scope)
    assert AmountRelation.CUMULATIVE is found.links[0].kind
    with pytest.raises(ValueError, match="unknown code"):
        AmountLink.of("part_of", "b")
    with pytest.raises(ValueError, match="unknown code"):
        Amount.of("a", "agreed", 5, "USD", scope="some")


@pytest.mark.parametrize(
    ("bases", "english", "chinese"),
    [
        (("art53",), "civil action for direct recovery (article 53 (a)), settlement", "（第五十三条第（一）项）"),
        (("convention", "domestic_statute"), "(article 53 (a))", "（第五十三条第（一）项）"),
        (("not_under_convention",), "civil action for direct recovery, settlement", None),
        ((), "civil action for direct recovery, settlement", None),
    ],
)
def test_an_avenue_shows_its_article_only_where_the_convention_is_claimed(bases, english, chinese):
    """A suit of 1981 is told as a suit, and one brought under the Convention with the article that opens it."""
    record = Return(
        id="r-1",
        title=Text(en="A return"),
        bases=tuple(map(Basis.of, bases)),
        avenues=(Avenue.DIRECT_RECOVERY_CIVIL_ACTION, Avenue.SETTLEMENT, LocalTerm(code="x-own")),
    )
    said = {language: show_return(Bundle(records=(record,)), "r-1", language) for language in ("en", "zh")}
    assert english in said["en"]
    assert (chinese is not None) == ("第五十三条第（一）项" in said["zh"])
