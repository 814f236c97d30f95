"""Pools: whether two amounts are about the same money, by what the record says."""

import pytest

from assetrecovery.arrangements import AmountScope, Tranche, Transfer
from assetrecovery.ledgers.counting import Book
from assetrecovery.ledgers.pools import Pools, Sameness
from tests.telling import amount, ledger

TRANCHES = (Tranche(key="t1", amounts=("a",)), Tranche(key="t2", amounts=("b",)))
TRANCHE = (Tranche(key="t1", amounts=("a", "b")),)
PAID = {
    "transfers": (Transfer(key="m", amounts=("b",), tranche="t1"),),
    "tranches": (Tranche(key="t1", amounts=("a",)),),
}


@pytest.mark.parametrize(
    ("one", "other", "entries", "sameness"),
    [
        ({}, {}, {}, "PRESUMED"),
        ({"scope": "whole"}, {}, {}, "PRESUMED"),
        ({"scope": "part"}, {}, {}, "UNKNOWN"),
        ({"scope": "part"}, {"scope": "part"}, {}, "UNKNOWN"),
        ({"scope": "asset"}, {"scope": "asset"}, {}, "PRESUMED"),
        ({"scope": "fund"}, {"scope": "fund"}, {}, "PRESUMED"),
        ({"scope": "fund"}, {"scope": "asset"}, {}, "UNKNOWN"),
        ({"scope": "case_worldwide"}, {"scope": "case_worldwide"}, {}, "PRESUMED"),
        ({"scope": "tranche"}, {"scope": "tranche"}, {}, "UNKNOWN"),
        ({"about": ("x",)}, {"about": ("x",)}, {}, "KNOWN"),
        ({"about": ("x",)}, {"about": ("y",)}, {}, "UNKNOWN"),
        ({"about": ("x",)}, {}, {}, "UNKNOWN"),
        ({"about": ("x",)}, {}, {"assets": ("x",)}, "PRESUMED"),
        ({"about": ("x",)}, {}, {"assets": ("x", "y")}, "UNKNOWN"),
        ({}, {}, {"tranches": TRANCHES}, "UNKNOWN"),
        ({}, {}, {"tranches": TRANCHE}, "KNOWN"),
        ({}, {}, PAID, "KNOWN"),
        ({"on": "2009-09"}, {"on": "2009-03"}, {}, "UNKNOWN"),
        ({"on": "2009"}, {"on": "2009-03"}, {}, "PRESUMED"),
        ({"on": "2009-01"}, {"on": "2009-03"}, {}, "PRESUMED"),
        ({"on": "2009-09"}, {"as_of": "2009-03"}, {}, "UNKNOWN"),
        ({}, {"links": "component:a"}, {}, "KNOWN"),
        ({"links": "component:b"}, {}, {}, "KNOWN"),
        ({}, {"links": "total_of:a"}, {}, "KNOWN"),
        ({"computed_from": ("b",)}, {}, {}, "KNOWN"),
        ({"scope": "part"}, {"links": "component:a"}, {}, "KNOWN"),
        ({}, {"links": "separate:a"}, {}, "APART"),
        ({"links": "separate:b"}, {}, {}, "APART"),
        ({"links": "component:w"}, {"links": "component:w"}, {}, "APART"),
        ({"links": "component:w"}, {"links": "component:v"}, {}, "PRESUMED"),
        ({}, {"links": "component:r"}, {}, "KNOWN"),
        ({}, {"links": "component:p"}, {}, "KNOWN"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_the_record_says_of_two_amounts(one, other, entries, sameness, turned):
    """Links and tranches tell that money is the same or not; scope, property and dates may make it unknown."""
    amounts = (
        amount(
            "a",
            "agreed",
            "20",
            **{name: AmountScope(value) if name == "scope" else value for name, value in one.items()},
        ),
        amount(
            "b",
            "transferred",
            "10",
            **{name: AmountScope(value) if name == "scope" else value for name, value in other.items()},
        ),
        amount("r", "agreed", "20.0", links="alternative_report:a"),
        amount("p", "allocated", "15", links="component:a"),
        amount("w", "ordered", "99"),
        amount("v", "ordered", "98"),
    )
    book = Book(ledger(*amounts, **entries))
    first, second = (book.amounts[key] for key in ("ba" if turned else "ab"))
    assert Sameness[sameness] is Pools(book).compare(first, second)


def test_every_amount_of_either_side_is_asked():
    """One amount of other money on either side is enough to know nothing of the sides."""
    amounts = (
        amount("a", "agreed", "20"),
        amount("b", "agreed", "10", about=("x",), links="separate"),
        amount("c", "transferred", "20"),
    )
    book = Book(ledger(*amounts))
    a, b, c = book.amounts.values()
    pools = Pools(book)
    assert Sameness.PRESUMED is pools.sameness((a,), (c,))
    assert [Sameness.UNKNOWN] * 2 == [pools.sameness((a, b), (c,)), pools.sameness((c,), (a, b))]
