"""What seventeen returns that nobody had modelled before showed, told with invented figures."""

import itertools
import json
from decimal import Decimal

import pytest

from assetrecovery import (
    Bundle,
    InvalidError,
    Return,
    Text,
    check,
    loads,
    reconcile,
    reference_data,
    show_return,
)
from assetrecovery.arrangements import (
    Asset,
    AssetKind,
    Avenue,
    Beneficiary,
    Outcome,
    ReturnParticipant,
    ReturnStep,
    Transfer,
)
from assetrecovery.pictures import draw
from assetrecovery.tables import ColumnMapping, DeclaredWord, MappedForm, SheetMapping, read_mapped, rows_of_csv
from tests.telling import amount, ledger, step, told

FROM = {"on": "2020-05"}


def finding_rules(*records, **entries) -> set[str]:
    record = Return(id="r-1", title=Text.ours(en="A return", zh="一项返还"), **entries)
    return {found.rule for found in check(Bundle(records=(*records, record), base=reference_data())).findings}


def sheet(language: str, *records, **entries) -> str:
    record = Return(id="r-1", title=Text.ours(en="A return", zh="一项返还"), **entries)
    return show_return(Bundle(records=(*records, record), base=reference_data()), "r-1", language)


# ── conversions ──────────────────────────────────────────────────────────────────────────────────

SUM = amount("francs", "agreed", "7.7", currency="CHF")
AT_ONE_RATE = amount("one", "agreed", "6.7", links="equivalent:francs")
AT_ANOTHER = amount("other", "agreed", "7.11", links="equivalent:francs alternative_report:one")
A_FIGURE = amount("other", "agreed", "7.11", links="alternative_report:one")


@pytest.mark.parametrize("order", [*itertools.permutations((SUM, AT_ONE_RATE, AT_ANOTHER))])
def test_conversions_at_two_rates_contradict_nothing(order):
    """7.7 francs are 6.7 dollars to one newspaper and 7.11 to another: of the francs nobody says anything else."""
    found = reconcile(ledger(*order))
    assert () == found.disputes
    reports = step("reports_of_one_sum", *order)
    assert ("undecided", ["converted_only"]) == (reports.answer.code, [note.code for note in reports.notes])
    assert "claims_agree" not in finding_rules(amounts=order)


def test_a_conversion_and_a_figure_contradict_each_other():
    """Where one of two reports is nobody's conversion, both cannot be true of one sum."""
    assert "disputed" == step("reports_of_one_sum", SUM, AT_ONE_RATE, A_FIGURE).answer.code
    assert "claims_agree" in finding_rules(amounts=(SUM, AT_ONE_RATE, A_FIGURE))


PARTS = (amount("dollars", "agreed", "16.3", "about"), amount("euros", "agreed", "9.7", "about", currency="EUR"))


@pytest.mark.parametrize(
    ("figure", "bound", "answer"),
    [("26", "about", "undecided"), ("28.1", "about", "agree"), ("15", "about", "disputed")],
)
def test_digits_of_two_currencies_added_up_are_no_agreement(figure, bound, answer):
    """A total of 26 dollars over 16.3 dollars and 9.7 euros may be converted by nobody: it agrees with nothing."""
    whole = amount("all", "agreed", figure, bound, links="total_of:dollars,euros")
    assert answer == step("reports_of_one_sum", whole, *PARTS).answer.code


# ── what was computed by taking off ──────────────────────────────────────────────────────────────

OBTAINED = amount("obtained", "confiscated", "45", "about")
SHARED = amount("shared", "shared", "22.5", "about", links="component:obtained")


@pytest.mark.parametrize("links", ["component:obtained", ""])
def test_the_rest_of_a_sum_is_part_of_it_and_holds_none_of_the_others(links):
    """Half of 45 was shared, and the other half, computed as the rest, is no whole of both: nothing goes in circles."""
    rest = amount("rest", "retained", "22.5", "about", links=links, computed_from=("obtained", "shared"))
    found = step("obtained_returned", OBTAINED, SHARED, rest)
    assert ("explained", {"shared", "rest"}) == (found.answer.code, {each.amount for each in found.explained})


def test_what_was_agreed_is_no_part_of_the_rest_that_was_kept():
    """Of 13.9 obtained 1.5 were agreed for return and paid, and 12.4 kept, as the rest: the 1.5 are what was agreed."""
    whole, agreed = amount("whole", "confiscated", "13.9"), amount("agreed", "agreed", "1.5")
    kept = amount("kept", "retained", "12.4", computed_from=("whole", "agreed"))
    found = step("agreed_returned", whole, agreed, kept, amount("paid", "transferred", "1.5"))
    assert "equal" == found.answer.code


@pytest.mark.parametrize(
    "computed", [{"a": ("b",), "b": ("a",)}, {"a": ("b",), "b": ("c",), "c": ("a",)}, {"a": ("b",), "b": ("a", "c")}]
)
def test_sums_computed_from_each_other_are_refused_whatever_they_come_to(computed):
    """What was computed from itself is no claim, and a smaller figure makes it none."""
    figures = {"a": "3", "b": "2", "c": "1"}
    amounts = tuple(amount(key, "agreed", figures[key], computed_from=computed.get(key, ())) for key in figures)
    with pytest.raises(InvalidError) as caught:
        Return(id="r-1", title=Text(en="A return"), amounts=amounts)
    assert {"entry_cycle"} == {problem.code for problem in caught.value.problems}


# ── all of it kept ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("stage", ["retained", "shared", "deducted", "forfeited_to_transferring_state"])
def test_where_all_was_kept_nothing_is_missing(stage):
    """45 obtained and 45 kept or shared explain why nothing went back, and no source need give what did."""
    found = step("obtained_returned", OBTAINED, amount("kept", stage, "45", "about"))
    assert ("explained", ["no_amount_returned"]) == (found.answer.code, [note.code for note in found.notes])


@pytest.mark.parametrize(
    "others",
    [
        (SHARED,),
        (amount("kept", "retained", "50", "about"),),
        (amount("freed", "released", "45", "about"),),
        (amount("kept", "retained", "45", "about"), amount("agreed", "agreed", "5")),
        (amount("kept", "retained", "45", "at_most"),),
        (),
    ],
)
def test_where_less_is_known_to_be_kept_a_side_is_missing(others):
    """Half, more than there was, what came out of nobody knows what, beside an agreement, or a limit: not all of it."""
    assert "missing" == step("obtained_returned", OBTAINED, *others).answer.code


def test_what_was_frozen_and_released_in_one_figure_is_that_figure():
    """7.7 frozen and 7.7 released are one figure, and no two that cannot be told apart."""
    frozen, freed = amount("f", "frozen", "7.7", "about"), amount("r", "released", "7.7", "about", **FROM)
    assert "said_alike" == step("frozen_disposed", frozen, freed).answer.code
    other = amount("r", "released", "7.75", "about", **FROM)
    assert "not_told_apart" == step("frozen_disposed", frozen, other).answer.code


# ── cash confiscated, and a house sold ───────────────────────────────────────────────────────────

ASSETS = (Asset(id="cash", kind=AssetKind.CASH), Asset(id="house", kind=AssetKind.REAL_ESTATE))
LINEAGES = {"assets": ("cash", "house"), "lineages": (("cash",), ("house",))}
CASH = amount("cash", "confiscated", "150", about=("cash",))
SOLD = amount("sold", "sale_proceeds", "3000", about=("house",))
RETURNED = amount("sent", "transferred", "2700")


def test_what_each_thing_brought_is_what_was_obtained():
    """150 in cash and 3,000 for the house are what was obtained, at whatever stage each is told."""
    costs = amount("costs", "deducted", "450")
    found = step("obtained_returned", CASH, SOLD, RETURNED, costs, **LINEAGES)
    assert ("explained", ("cash", "sold")) == (found.answer.code, found.first)
    assert ["sale_stands_in"] == [note.code for note in found.notes]
    found = step("obtained_returned", CASH, SOLD, RETURNED, **LINEAGES)
    assert ("not_recorded", "450", "450") == told(found)


def test_the_value_of_one_thing_is_not_counted_twice():
    """A house that was confiscated at 3,100 and sold for 3,000 is one house."""
    house = amount("house", "confiscated", "3100", about=("house",))
    found = step("obtained_returned", house, SOLD, amount("sent", "transferred", "2700", about=("house",)), **LINEAGES)
    assert ("house",) == found.first


@pytest.mark.parametrize("said", [{"about": ("cash",)}, {"links": "component:cash"}])
def test_what_was_returned_of_one_thing_is_compared_with_that_alone(said):
    """Of 150 in cash 100 were returned: that the house was sold says nothing of it."""
    sent = amount("sent", "transferred", "100", **said)
    assert ("not_recorded", "50", "50") == told(step("obtained_returned", CASH, SOLD, sent, **LINEAGES))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "$150 (confiscated) and $3,000 (proceeds of sale) against $2,700 (transferred)"),
        ("zh", "150美元（没收的数额）和3 000美元（变现所得）与2 700美元（已移交的数额）相比"),
    ],
)
def test_each_figure_of_a_side_stands_with_its_own_stage(language, words):
    """Nobody reads that the price of a house was confiscated; and the picture has a line from either stage."""
    entries = {"assets": ("cash", "house"), "amounts": (CASH, SOLD, RETURNED)}
    assert words in sheet(language, *ASSETS, **entries)
    record = Return(id="r-1", title=Text.ours(en="A return", zh="一项返还"), **entries)
    drawn = draw(Bundle(records=(*ASSETS, record), base=reference_data()), "r-1", language, form="mermaid")
    assert [True, True] == [f"{stage} --- " in drawn for stage in ("USD_confiscated", "USD_sale_proceeds")]


def test_more_returned_than_all_things_brought_is_found_at_what_was_returned():
    """3,500 returned of 3,150 are too much, and 2,700 are not, though the cash alone was 150."""
    entries = {"assets": ("cash", "house"), "amounts": (CASH, SOLD, amount("sent", "transferred", "3500"))}
    assert "returned_within_obtained" in finding_rules(*ASSETS, **entries)
    entries["amounts"] = (CASH, SOLD, RETURNED, amount("costs", "deducted", "300"))
    assert not finding_rules(*ASSETS, **entries) & {"returned_within_obtained", "deductions_within_obtained"}


# ── on the sheet ─────────────────────────────────────────────────────────────────────────────────

ORIGIN = ReturnParticipant.of("COD", "origin")


@pytest.mark.parametrize(
    ("role", "english"),
    [
        ("transferring", "from Switzerland (transferring side) to"),
        ("surrendering_holder", "from Switzerland (holder who surrendered assets voluntarily) to"),
        ("settling_holder", "from Switzerland (holder of assets who entered into a settlement) to"),
        ("requested_state", "from Switzerland (requested State party) to"),
        ("observer", "from a side that the record does not name to"),
    ],
)
def test_who_gave_up_the_assets_or_was_asked_for_them_stands_on_the_sending_side(role, english):
    """A record that names the holder, or the State that was asked, is not said to name nobody."""
    assert english in sheet("en", participants=(ORIGIN, ReturnParticipant.of("CHE", role)))
    both = (ORIGIN, ReturnParticipant.of("CHE", role), ReturnParticipant.of("LUX", "transferring"))
    assert "Luxembourg (transferring side)" in sheet("en", participants=both).splitlines()[1]


@pytest.mark.parametrize(("language", "words"), [("en", "; nothing went back"), ("zh", "；未予返还")])
def test_a_failed_return_does_not_read_as_one(language, words):
    """The first line of what was released to its holder says so; of what is still open, or was paid, it does not."""
    closed, released = (ReturnStep.of("closed", "2009"),), (Outcome.of("released"),)
    assert words in sheet(language, history=closed, outcomes=released).splitlines()[1]
    for more in (
        {"history": (ReturnStep.of("pending", "2009"),), "outcomes": released},
        {"history": closed, "outcomes": (Outcome.of("partial"), *released)},
        {"history": closed, "outcomes": released, "amounts": (RETURNED,)},
        {"history": closed, "outcomes": released, "transfers": (Transfer.of("leg"),)},
        {"history": closed},
    ):
        assert words not in sheet(language, **more).splitlines()[1]


@pytest.mark.parametrize(("language", "words"), [("en", "number: 8,300,000"), ("zh", "数目：8 300 000")])
def test_people_are_counted_as_things_are(language, words):
    """The digits of those who benefit stand in groups, as those of schools do."""
    assert words in sheet(language, beneficiaries=(Beneficiary.of("pupils_and_students", count=8_300_000),))


@pytest.mark.parametrize(
    "beside",
    [
        amount("euros", "frozen", "5.1", currency="EUR", links="equivalent:francs"),
        amount("euros", "valued", "5.1", currency="EUR"),
        amount("euros", "alleged", "5.1", currency="EUR"),
    ],
)
def test_a_currency_in_which_the_return_has_no_money_asks_nothing(beside):
    """Of francs frozen it is asked what was obtained; not once more of what they are in euros, nor of a value."""
    frozen = amount("francs", "frozen", "7.7", currency="CHF")
    first_lines = sheet("en", amounts=(frozen, beside)).split("\n\n")[0]
    asked = [text for text in first_lines.splitlines() if "resolution 6/2" in text]
    assert [True] == ["(CHF)" in text for text in asked]
    alone = sheet("en", amounts=(beside,)) if not beside.links else ""
    assert ("resolution 6/2" in alone) is not bool(beside.links)


# ── rules that asked for what was there ──────────────────────────────────────────────────────────


def test_who_was_asked_is_enough_where_nothing_moved():
    """Of a freeze that came to nothing no transferring side is missing; of money that moved, one is."""
    entries = {
        "participants": (ORIGIN, ReturnParticipant.of("CHE", "requested_state")),
        "avenues": (Avenue.MLA_REQUEST,),
        "amounts": (amount("f", "frozen", "7.7"),),
    }
    rule = "transferring_side_is_named"
    assert rule not in finding_rules(**entries)
    assert rule in finding_rules(**{**entries, "amounts": (RETURNED,)})
    assert rule in finding_rules(**{**entries, "transfers": (Transfer.of("leg"),)})
    assert rule in finding_rules(**{**entries, "participants": (ORIGIN,)})


@pytest.mark.parametrize(("cites", "asked"), [("report", False), ((), True)])
def test_a_source_is_asked_for_where_none_is_cited(cites, asked):
    """A benefit abroad, and a holder who receives, with a source of their own leave nothing to ask for."""
    abroad = Beneficiary.of("third_country", citations=cites)
    assert ("benefit_in_state_of_origin" in finding_rules(participants=(ORIGIN,), beneficiaries=(abroad,))) is asked
    holder = ReturnParticipant.of("CHE", "settling_holder", "fund_manager", citations=cites)
    assert ("settling_holder_benefits" in finding_rules(participants=(ORIGIN, holder))) is asked


# ── a ministry's sheet ───────────────────────────────────────────────────────────────────────────

LIMITS = {"at least": "at_least", "up to": "at_most", "不少于": "at_least", "over": "more_than", "under": "less_than"}
COLUMN = {
    "heading": "Paid",
    "reads": "sum",
    "to": "/amounts/1",
    "decimal_mark": "point",
    "group_mark": "comma",
    "currency": "GBP",
    "about": ["about"],
    "limits": [{"word": word, "means": bound} for word, bound in LIMITS.items()],
    "beside": [{"to": "/amounts/1/key", "value": "paid"}, {"to": "/amounts/1/stage", "value": "transferred"}],
}
SETTLED = {
    **COLUMN,
    "heading": "Settled",
    "to": "/amounts/0",
    "beside": [{"to": "/amounts/0/key", "value": "settled"}, {"to": "/amounts/0/stage", "value": "settled"}],
}


def read(rows: str):
    mapping = {
        "kind": "return",
        "document": "register",
        "title": {"en": "Register"},
        "heading_row": 1,
        "id_from": "No.",
        "id_prefix": "m",
        "columns": [
            {"heading": "Matter", "reads": "text", "to": "/title"},
            SETTLED,
            COLUMN,
            {"heading": "Note", "reads": "text", "to": "/amounts/1/remark"},
        ],
    }
    given = rows_of_csv("register", f"No.,Matter,Settled,Paid,Note\n{rows}\n")
    return read_mapped([given], loads(json.dumps(mapping), SheetMapping))


@pytest.mark.parametrize(("word", "bound"), [*LIMITS.items(), ("about", "about"), ("", "exact")])
def test_a_limit_in_a_cell_is_a_limit_in_the_record(word, bound):
    """At least 29.5 is what a ministry writes, and is neither about so much nor refused."""
    reading = read(f"1,Radar,,{word} 29.5,")
    assert () == reading.findings
    [paid] = reading.value.returns["m-1"].amounts
    assert (bound, Decimal("29.5")) == (paid.bound.code, paid.figure.amount)


@pytest.mark.parametrize("means", ["between", "unstated", "exact", "atleast"])
def test_a_word_of_a_limit_stands_for_a_limit_of_one_figure(means):
    """A range has two figures, and what is exact needs no word."""
    limits = (DeclaredWord(word="x", means=means),)
    with pytest.raises(InvalidError) as caught:
        ColumnMapping(heading="A", reads=MappedForm.SUM, limits=limits)
    assert [("unknown_code", "/limits/0/means")] == [(each.code, each.path) for each in caught.value.problems]


def test_what_stands_beside_a_wrong_cell_is_not_wrong_as_well():
    """That a sum cannot be read is said of its cell, once, and not again of the note on it."""
    assert [("undeclared_form", "D")] == [(each.code, each.column) for each in read("1,Radar,,29.5?,a note").findings]


def test_what_is_not_in_a_row_is_named_as_the_mapping_names_it():
    """A note on a payment that is not there lacks the second amount of the mapping, though no first is there either."""
    found = read("1,Radar,,,a note").findings
    assert {"not_in_the_row"} == {each.code for each in found}
    assert all("amounts/1/" in each.en for each in found)
