"""Errors: what is wrong is data with a code, a place and a sentence in each language, and repeats no input."""

import ast
import importlib
import inspect
import pickle
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import AssetRecoveryError, InvalidError, LoadError, Problem, UnknownIdError
from assetrecovery.introspection import public_names
from assetrecovery.values import Fault, MissingExtraError
from assetrecovery.values.errors import found, missing_extra, pointer, refuse, refuse_all
from assetrecovery.values.languages import Words
from tests.helpers import assert_well_worded, copies, has_cjk, likeness, modules

FAMILY = (InvalidError, LoadError, UnknownIdError, MissingExtraError)


def placeholders(template: str) -> set[str]:
    return set(re.findall(r"\{([a-z]+)\}", template))


def worded(fault: Fault) -> Problem:
    return fault.problem("/records/0", **dict.fromkeys(placeholders(fault.value.en), "x"))


def printable_tokens() -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"))
    return st.text(letters, max_size=40)


# ── faults ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.code)
def test_both_sentences_of_a_fault_say_the_same_details(fault: Fault):
    """A reader of Chinese is told every detail that a reader of English is told."""
    assert placeholders(fault.value.en) == placeholders(fault.value.zh)


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.code)
def test_every_fault_is_worded_in_both_languages(fault: Fault):
    """Each fault has a whole sentence in English and one in Chinese, in which no placeholder is left."""
    assert_well_worded(worded(fault))


def test_no_two_faults_share_their_wording():
    """Two faults that read alike would be one member of the enumeration, and one of the codes would be lost."""
    assert list(Fault.__members__) == [fault.name for fault in Fault]


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.code)
def test_codes_are_snake_case(fault: Fault):
    """Programs match on codes, so they are plain ASCII words."""
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", fault.code, re.ASCII)


def _wordings() -> list[tuple[str, str, frozenset[str]]]:
    """Every call in the package that words a fault: the module, the fault and the details it gives."""
    calls = []
    for name in modules():
        module = importlib.import_module(name)
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and not any(keyword.arg is None for keyword in node.keywords):
                given = frozenset(str(keyword.arg) for keyword in node.keywords)
                owner = node.func.value if isinstance(node.func, ast.Attribute) else None
                first = node.args[0] if node.args else None
                is_problem = isinstance(node.func, ast.Attribute) and node.func.attr == "problem"
                is_refusal = isinstance(node.func, ast.Name) and node.func.id == "refuse"
                fault = owner if is_problem else first if is_refusal else None
                if isinstance(fault, ast.Attribute) and isinstance(fault.value, ast.Name) and fault.value.id == "Fault":
                    calls.append((name, fault.attr, given))
    return calls


def test_a_fault_is_always_given_the_details_that_it_tells():
    """Where an input is refused, the sentence gets the details that it has places for; only a hint may lack."""
    calls = _wordings()
    assert len(calls) > 50
    assert [] == [call for call in calls if placeholders(Fault[call[1]].value.en) - {"hint"} != call[2] - {"hint"}]
    assert [] == [call for call in calls if not call[2] <= placeholders(Fault[call[1]].value.en)]


def test_a_sentence_without_its_detail_is_no_sentence():
    """A detail that nobody gave is a mistake in the library, and is raised and not printed around."""
    with pytest.raises(TypeError, match=r"^nothing was given for \{expected\}$"):
        Fault.UNKNOWN_ENTRY.problem("/key")


def test_only_a_hint_may_say_nothing():
    """A hint may be left out or empty; an empty detail of any other name is caught wherever a test meets it."""
    assert Fault.UNKNOWN_ENTRY.problem(expected="a") == Fault.UNKNOWN_ENTRY.problem(expected="a", hint="")
    with pytest.raises(AssertionError, match=r"nothing to say for \{expected\}"):
        Fault.UNKNOWN_ENTRY.problem(expected="")


def test_a_gap_is_seen_by_whoever_reads_the_sentence(monkeypatch):
    """Outside the tests a detail that turned out empty is shown as an ellipsis, and the finding is not lost."""
    monkeypatch.undo()
    assert "known here: …" in Fault.UNKNOWN_ENTRY.problem(expected="").en


def test_braces_in_a_detail_stay_what_they_are():
    """A detail is put into a sentence once; it is never itself read as a template."""
    problem = Fault.UNKNOWN_KEY.problem(expected="{hint} {limit} %s {0.__class__}", hint="!")
    assert "{hint} {limit} %s {0.__class__}" in problem.en
    assert "{hint} {limit} %s {0.__class__}" in problem.zh


def test_details_are_told_in_the_language_of_the_sentence():
    """A detail with words of its own is put into each sentence in that sentence's language."""
    problem = Fault.WRONG_TYPE.problem(expected=Words("an array", "数组"), found=found(5))
    assert ("array" in problem.en, has_cjk(problem.en)) == (True, False)
    assert ("数组" in problem.zh, "array" in problem.zh) == (True, False)


def test_a_problem_gives_its_sentence_in_the_language_asked_for():
    """The two sentences of a problem are reached by the name of their language."""
    problem = Fault.EMPTY.problem()
    assert (problem.en, problem.zh) == (problem.in_("en"), problem.in_("zh"))


# ── places ───────────────────────────────────────────────────────────────────────────────────────


@given(st.lists(printable_tokens(), max_size=4))
def test_a_path_leads_back_to_its_keys(tokens: list[str]):
    """A path is a JSON Pointer: undoing its two escapes gives the keys again, whatever is in them."""
    written = pointer(*tokens)
    assert tokens == [token.replace("~1", "/").replace("~0", "~") for token in written.split("/")[1:]]


@given(st.text(min_size=0, max_size=200))
def test_no_key_makes_a_path_long_or_unprintable(key: str):
    """A key of any length and of any characters takes at most a line of the path, and can be printed."""
    path = pointer("records", key)
    assert len(path) <= len("/records/") + 2 * 40 + 1
    assert path.isprintable()


@given(st.lists(printable_tokens() | st.integers(0, 99), max_size=3), st.lists(printable_tokens(), max_size=3))
def test_a_problem_seen_from_further_out_has_a_longer_path(outer: list[str | int], inner: list[str]):
    """What is wrong inside a record is, in the file, wrong at the place of the record and then inside it."""
    problem = Fault.EMPTY.problem(pointer(*inner))
    assert pointer(*outer, *inner) == problem.under(*outer).path
    assert problem.code == problem.under(*outer).code


def test_an_error_seen_from_further_out_keeps_every_problem():
    """Moving an error outwards moves all its problems and loses none."""
    error = InvalidError([Fault.EMPTY.problem("/a"), Fault.BAD_DATE.problem("/b")])
    assert ["/records/3/a", "/records/3/b"] == [problem.path for problem in error.under("records", 3).problems]


# ── the family ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", FAMILY)
def test_every_error_is_one_of_the_family_and_a_value_error(kind: type[AssetRecoveryError]):
    """One `except` catches whatever the library refuses, and so does the `except ValueError` of older programs."""
    assert issubclass(kind, AssetRecoveryError)
    assert issubclass(kind, ValueError)


@pytest.mark.parametrize("kind", FAMILY)
def test_an_error_says_each_problem_on_a_line_in_either_language(kind: type[AssetRecoveryError]):
    """People read every problem with its place, in English by default and in Chinese if they ask."""
    whole, part = Fault.WRONG_FORMAT.problem(), Fault.BAD_DATE.problem("/records/0/date")
    error = kind([whole, part])
    assert f"{whole.en}\n/records/0/date: {part.en}" == str(error) == error.text("en")
    assert f"{whole.zh}\n/records/0/date: {part.zh}" == error.text("zh")
    assert "wrong_format" == error.code
    assert (whole, part) == error.problems


@pytest.mark.parametrize("kind", FAMILY)
def test_errors_cross_process_boundaries(kind: type[AssetRecoveryError]):
    """An error raised in a worker process arrives with all its problems."""
    error = kind([Fault.BAD_DATE.problem("/date")])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        arrived = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301  the bytes were made one call ago
        assert (kind, error.problems, str(error)) == (type(arrived), arrived.problems, str(arrived))


def test_an_unknown_id_is_also_a_missing_key():
    """Collections are mappings, so asking them for an id that is not there is a `KeyError` like any other."""
    assert issubclass(UnknownIdError, KeyError)


def test_a_missing_extra_is_also_a_failed_import_and_names_the_extra():
    """Who lacks an optional dependency is told which extra to install."""
    with pytest.raises(MissingExtraError) as error:
        missing_extra("hypothesis")
    assert isinstance(error.value, ImportError)
    assert "assetrecovery[hypothesis]" in error.value.text("en")
    assert "assetrecovery[hypothesis]" in error.value.text("zh")


def test_nothing_is_raised_where_nothing_is_wrong():
    """Gathering problems raises only if there are any, and then all of them."""
    refuse_all([])
    with pytest.raises(InvalidError) as error:
        refuse_all(fault.problem() for fault in (Fault.EMPTY, Fault.BAD_DATE))
    assert ["empty", "bad_date"] == [problem.code for problem in error.value.problems]


def test_a_refusal_stands_where_it_was_found():
    """The error for one fault carries its code and its place."""
    error = refuse(Fault.EMPTY, "/names")
    assert ("empty", "/names") == (error.code, error.problems[0].path)


def test_problems_are_values():
    """A problem can be compared, hashed, copied and sent elsewhere."""
    problem = Fault.BAD_SYMBOL.problem("/symbol")
    for copied in copies(problem):
        assert likeness(problem) == likeness(copied)


# ── nothing of the input ─────────────────────────────────────────────────────────────────────────


@given(st.recursive(st.text() | st.integers() | st.floats() | st.booleans() | st.none(), st.lists))
def test_what_was_found_is_named_and_not_quoted(value: object):
    """A message says what kind of thing stood there; a name of a person that stood there does not get into logs."""
    known = {"an array", "a text", "a whole number", "a number", "true or false", "null"}
    assert found(value).en in known
    assert has_cjk(found(value).zh)


# ── languages ────────────────────────────────────────────────────────────────────────────────────

# A text may be in any language, and says itself when it has none in the one that was asked for.
TEXTS = {"Text.in_", "Text.is_derived", "DatedName.in_prose"}


def asking_for_a_language() -> Iterator[tuple[str, Callable[..., object], str]]:
    for name, value in public_names().items():
        functions = (
            [(name, value)] if inspect.isfunction(value) else methods(name, value) if inspect.isclass(value) else []
        )
        for called, function in functions:
            yield from (
                (called, function, parameter)
                for parameter in inspect.signature(function).parameters
                if parameter in {"language", "languages"} and called not in TEXTS
            )


def methods(name: str, cls: type) -> list[tuple[str, Callable[..., object]]]:
    """The methods of a class; not its constructor, where a language is that of a document or a name."""
    found = {called: value for base in reversed(cls.__mro__) for called, value in vars(base).items()}
    return [
        (f"{name}.{called}", function)
        for called, function in found.items()
        if inspect.isfunction(function) and not called.startswith("_")
    ]


ASKING = {name: (function, parameter) for name, function, parameter in asking_for_a_language()}


@pytest.mark.parametrize("name", ASKING)
def test_no_other_language_is_answered(name: str):
    """Whatever words something in a language refuses any but the two at the door, before it looks at anything else."""
    function, parameter = ASKING[name]
    required = [
        each.name
        for each in inspect.signature(function).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_POSITIONAL
    ]
    with pytest.raises(InvalidError) as refused:
        function(**{**dict.fromkeys(required), parameter: "fr"})
    assert refused.value.code == "no_such_language"


def test_what_asks_for_a_language_is_found():
    """The list above is harvested from the signatures, and is not empty by accident."""
    assert {"date", "show_return", "Problem.in_", "Currency.label", "class_label", "Answer.label"} <= set(ASKING)
