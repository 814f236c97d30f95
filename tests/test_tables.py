"""Tables over code lists: a member that nobody classified is refused by its name, whichever list it was added to."""

import importlib
import subprocess
import sys

import pytest

from assetrecovery.arrangements import AmountStage, EventKind, MeasureKind, OutcomeKind, ReturnRole
from assetrecovery.values import Answer, LocalTerm
from assetrecovery.values.life_cycles import LifeCycle
from assetrecovery.values.tables import TotalTable, classed
from tests.helpers import modules

YES_AND_NO = {Answer.YES: "y", Answer.NO: "n"}


def classified() -> set[str]:
    """The code lists over which some module keeps a total table, by module and name."""
    tables = [
        table
        for name in modules()
        for value in vars(importlib.import_module(name)).values()
        for table in tables_in(value)
    ]
    return {f"{table.members.__module__}:{table.members.__name__}" for table in tables}


def tables_in(value: object) -> list[TotalTable]:
    if isinstance(value, LifeCycle):
        return [value._steps]  # noqa: SLF001  the table of a life cycle is nobody else's business
    inside = value.values() if type(value) is dict else (value,)
    return [table for table in inside if isinstance(table, TotalTable)]


# Adds a member to one list as its module is loaded, then loads everything: whatever classifies the list must refuse.
ADDING = r"""
import importlib, importlib.machinery, pkgutil, re, sys

home, name = sys.argv[1].split(":")
ours = "__import__('assetrecovery.values.terms', fromlist=['ours']).ours"
member = f"    INVENTED = {ours}('invented', en='invented', zh='虚构')\n"
head = re.compile(rf'class {name}\(TermEnum\):\n    \"\"\".*?\"\"\"\n', re.DOTALL)


class Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname):
        text = self.get_data(self.path).decode()
        changed, count = head.subn(lambda found: found[0] + member, text)
        assert count == 1
        return compile(changed, self.path, "exec")


class Finder:
    def find_spec(self, fullname, path, target=None):
        if fullname != home:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        spec.loader = Loader(fullname, spec.origin)
        return spec


sys.meta_path.insert(0, Finder())
import assetrecovery

try:
    for found in pkgutil.walk_packages(assetrecovery.__path__, "assetrecovery.", onerror=lambda _: None):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
except TypeError as error:
    print(error)
"""


@pytest.mark.parametrize("place", sorted(classified()))
def test_a_member_that_nobody_classified_is_refused_by_name(place):
    """A member added to any list that is classified somewhere stops the import, and the error names list and member."""
    done = subprocess.run([sys.executable, "-c", ADDING, place], capture_output=True, text=True, check=False)
    assert (f"a table over {place.split(':')[1]} says nothing of INVENTED\n", "") == (done.stdout, done.stderr)


@pytest.mark.parametrize("kind", [AmountStage, EventKind, MeasureKind, OutcomeKind, ReturnRole])
def test_what_decides_most_is_classified(kind):
    """Stages, kinds of event and of measure, outcomes and roles each have a total table somewhere."""
    assert f"{kind.__module__}:{kind.__name__}" in classified()


def test_a_table_has_a_line_for_every_member():
    """A table that says nothing of a member is refused, and the member is named."""
    with pytest.raises(TypeError, match=r"^a table over Answer says nothing of UNKNOWN$"):
        TotalTable(Answer, YES_AND_NO)


def test_a_member_is_of_one_class():
    """A member in two classes is refused: one of them would be silently lost."""
    with pytest.raises(TypeError, match=r"^a table over Answer has YES in two classes$"):
        classed(Answer, {True: (Answer.YES, Answer.NO), False: (Answer.YES, Answer.UNKNOWN)})


def test_a_life_cycle_knows_every_state():
    """A table of steps that forgets a state is refused: nothing would lead out of it."""
    with pytest.raises(TypeError, match="UNKNOWN"):
        LifeCycle((Answer.YES,), {Answer.YES: (Answer.NO,), Answer.NO: ()})


def test_a_table_is_in_the_order_of_its_list():
    """Lines stand in the order of the list, in whatever order they were written, and classes likewise."""
    table = classed(Answer, {"open": (Answer.UNKNOWN,), "closed": (Answer.NO, Answer.YES)})
    assert [*Answer] == [*table]
    assert (3, (Answer.YES, Answer.NO), "<table over Answer>") == (len(table), table.of("closed"), repr(table))


def test_nobody_classifies_a_local_term():
    """What a term of somebody's own means is known to its author alone."""
    table = classed(Answer, {True: (Answer.YES, Answer.NO), False: (Answer.UNKNOWN,)})
    assert (None, True) == (table.known(LocalTerm(code="x-perhaps")), table.known(Answer.NO))
