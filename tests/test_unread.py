"""Bundled records that are read when they are asked for: nothing that can be asked shows that they were not there."""

import copy
import gc
import pickle
import subprocess
import sys
import threading
import typing

import attrs
import pytest

from assetrecovery import Bundle, Collection, InvalidError, bundled, bundled_names, reference_data
from assetrecovery._names import NAMES
from assetrecovery.bundle import unread
from assetrecovery.data import bundles
from assetrecovery.data.unread import Unread, _record
from assetrecovery.holdings import Collections
from assetrecovery.kinds import KINDS
from assetrecovery.records import RecordKind, class_of
from assetrecovery.serialization.codec.readers import READERS
from assetrecovery.serialization.fast import read_bundle_at_once
from assetrecovery.values.packaged import packaged

FILES = ("instruments", "jurisdictions", *bundled_names())
ASKED = "wg2-history"
"""The bundle whose questions are compared: it stands over another, and that over the reference data."""
OTHER = read_bundle_at_once(packaged("wg2-11.json"), reference_data())
ONE = "copy-of-wg2-2018-6"


NEEDED = {
    *("_names", "_namespaces", "bundle", "collection", "data.bundles", "data.unread", "holdings", "kinds"),
    *("values.errors", "values.folding", "values.given", "values.hints", "values.ids", "values.languages"),
    *("values.nouns", "values.packaged", "values.reprs"),
}
"""What is loaded before a record is asked for, besides packages, which are names alone."""


AT_ONCE = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from assetrecovery import bundled, bundled_names, reference_data
asks = [
    lambda: reference_data().jurisdictions["CHE"],
    lambda: bundled("wg2-11").organizations["unodc"],
    lambda: bundled("wg2-11").meetings["wg2-11"],
    lambda: bundled("returns").returns["usa-kgz-2019"],
    lambda: reference_data().records,
    *(lambda name=name: bundled(name).records for name in bundled_names()),
]
together = Barrier(len(asks))
def answer(ask):
    together.wait()
    return type(ask()).__name__
with ThreadPoolExecutor(len(asks)) as pool:
    print(*sorted(pool.map(answer, asks)))
"""
"""Eight threads, each with a question of its own; a program, since only a process that has just begun can show it."""


def fresh():
    """A bundle of which nothing was read yet, over bases of which nothing was read."""
    base = unread(Unread("jurisdictions"), unread(Unread("instruments"), None))
    return unread(Unread(ASKED), unread(Unread("wg2-11"), base))


def at_once(name, base):
    """A bundle as any other file is read: whole, with every key counted and every reference followed."""
    bundle = read_bundle_at_once(packaged(f"{name}.json"), base)
    assert bundle is not None, f"{name} is not plainly right in every detail"
    return bundle


@pytest.fixture(scope="module")
def whole():
    """The same bundle, read at once, over bases that were."""
    bundle = None
    for name in ("instruments", "jurisdictions", "wg2-11", ASKED):
        bundle = at_once(name, bundle)
    return bundle


def read(bundle):
    """How many records of a bundle and its bases were read."""
    return len(bundle._index.there) + (read(bundle.base) if bundle.base else 0)  # noqa: SLF001  nobody else may know


# ── nothing before it is asked for ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize("call", ["reference_data()", *(f"bundled({name!r})" for name in bundled_names())])
def test_asking_for_bundled_data_reads_no_record_and_loads_no_class_of_one(call):
    """What a program pays for before it asks for a record is the class of a bundle, its errors and its ids."""
    code = (
        f"import sys; from assetrecovery import bundled, reference_data; bundle = {call}\n"
        "print(bundle._index.there)\n"
        "print(*(name for name in sys.modules if name.startswith('assetrecovery.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    there, loaded = done.stdout.splitlines()
    assert "{}" == there
    assert NEEDED >= {name.removeprefix("assetrecovery.") for name in set(loaded.split()) - set(NAMES)}


def test_counting_and_listing_ids_reads_no_record(whole):
    """How many there are of a kind, and their ids, is known without reading one."""
    bundle = fresh()
    assert len(whole.records) < sum(len(getattr(bundle, kind.collection)) for kind in KINDS)
    assert "CHE" in list(bundle.jurisdictions)
    assert 0 == read(bundle)


def test_asking_for_one_record_reads_that_one():
    """A State is read without the others, and another question for it gives the same object."""
    bundle = fresh()
    assert bundle.jurisdictions["CHE"] is bundle.get("CHE")
    assert 1 == read(bundle)


def test_all_records_are_those_that_were_asked_for_one_by_one():
    """A record that was asked for before all of them stands among them as the same object."""
    bundle = fresh()
    first = bundle.get(ONE)
    assert any(record is first for record in bundle.records)
    assert bundle.records is bundle.records


def test_the_collector_rests_only_while_records_are_read():
    """Who stops in the middle of all records leaves the collector as it was."""
    records = Unread("wg2-11").values()
    next(records)
    assert gc.isenabled()


def test_many_that_ask_at_once_get_the_same_records():
    """Threads that ask at the same time for all records get one object for each id."""
    bundle, found, together = fresh(), [], threading.Barrier(8)

    def ask():
        together.wait()
        found.append((bundle.get(ONE), bundle.records))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 == len({id(one) for one, _ in found})
    assert 1 == len({tuple(map(id, records)) for _, records in found})


def test_threads_that_ask_first_get_one_bundle(monkeypatch):
    """Whoever asks for a bundle while another thread makes it gets that one, and so the same records."""
    together, found = threading.Barrier(2), []

    def made(*given):
        together.wait()
        return unread(*given)

    monkeypatch.setattr(bundles, "_KEPT", {})
    monkeypatch.setattr(bundles, "unread", made)
    threads = [threading.Thread(target=lambda: found.append(reference_data())) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found[0] is found[1]
    assert found[0].base is found[1].base


def test_threads_that_ask_before_anything_is_loaded_are_answered():
    """Questions that come first of all and at the same time, each for classes that are not there yet, are answered."""
    done = subprocess.run([sys.executable, "-c", AT_ONCE], check=True, capture_output=True, text=True)
    assert [*("Jurisdiction", "Meeting", "Organization", "Return"), *4 * ("tuple",)] == done.stdout.split()


# ── the same answer to every question ────────────────────────────────────────────────────────────


def with_one(bundle):
    return attrs.evolve(bundle.get(ONE), url="https://example.org/")


QUESTIONS = {
    "all_records": lambda bundle: list(bundle.all_records()),
    "apply": lambda bundle: bundle.apply(bundle.diff(OTHER)),
    "base": lambda bundle: bundle.base,
    "diff": lambda bundle: bundle.diff(OTHER),
    "get": lambda bundle: [bundle.get(one) for one in (ONE, "wg2-11", "CHE", "uncac", "nobody")],
    "ledger": lambda bundle: told(lambda: bundle.ledger("nobody")),
    "merge": lambda bundle: bundle.merge(bundle.base, prefer="own"),
    "records": lambda bundle: bundle.records,
    "rename": lambda bundle: bundle.rename({ONE: "renamed"}),
    "replace": lambda bundle: bundle.replace(with_one(bundle)),
    "select": lambda bundle: bundle.select("wg2-1"),
    "unresolved": lambda bundle: list(bundle.unresolved()),
    "with_records": lambda bundle: bundle.with_records([attrs.evolve(bundle.get(ONE), id="another")]),
    "without": lambda bundle: bundle.without(ONE),
    **{kind.collection: lambda bundle, name=kind.collection: dict(getattr(bundle, name)) for kind in KINDS},
}
"""A question to every public member of a bundle."""

OF_COLLECTIONS = {
    "get": lambda found: [found.get(one) for one in (ONE, "CHE", "nobody")],
    "items": lambda found: list(found.items()),
    "keys": lambda found: list(found.keys()),
    "record_class": lambda found: found.record_class,
    "values": lambda found: list(found.values()),
}
"""A question to every public member of a collection."""

OF_ALL = {
    "==": lambda one: one == one,  # noqa: PLR0124  what is asked first is what is compared
    "repr": repr,
    "type": type,
    "dir": dir,
    "no such name": lambda one: told(lambda: one.recrods),
}
"""What Python asks of any object."""

OF_VALUES = {
    "hash": hash,
    "pickle": lambda bundle: pickle.loads(pickle.dumps(bundle)),  # noqa: S301  it was pickled the moment before
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "evolve": lambda bundle: attrs.evolve(bundle, base=None),
    "asdict": lambda bundle: attrs.asdict(bundle, recurse=False, filter=lambda field, _: field.init),
    "a notebook": lambda bundle: bundle._repr_html_(),
    "frozen": lambda bundle: told(lambda: setattr(bundle, "records", ())),
    "hidden base": lambda bundle: Bundle(base=bundle).get(ONE),
}
"""What is asked of a value, besides."""

OF_MAPPINGS = {
    "[]": lambda found: [told(lambda one=one: found[one]) for one in (ONE, "CHE", "nobody")],
    "in": lambda found: [one in found for one in (ONE, "CHE", "nobody")],
    "iter": list,
    "len": len,
}
"""What is asked of a mapping, besides."""


def told(ask):
    """What is answered, or what is raised."""
    try:
        return ask()
    except Exception as error:  # noqa: BLE001  whatever is raised is the answer
        return type(error), str(error)


def public(cls):
    return {name for name in dir(cls) if not name.startswith("_")}


def test_every_public_member_is_asked():
    """A new member of a bundle or of a collection needs its question here."""
    assert public(Bundle) == set(QUESTIONS)
    assert public(Collection) == set(OF_COLLECTIONS)


@pytest.mark.parametrize("question", [*QUESTIONS, *OF_ALL, *OF_VALUES])
def test_whatever_is_asked_first_of_a_bundle_is_answered_as_if_it_had_been_read_at_once(question, whole):
    """Whichever question comes first, its answer is that of a bundle that was read whole."""
    ask = {**QUESTIONS, **OF_ALL, **OF_VALUES}[question]
    assert ask(whole) == ask(fresh())


@pytest.mark.parametrize("question", [*OF_COLLECTIONS, *OF_ALL, *OF_MAPPINGS])
@pytest.mark.parametrize("collection", ["documents", "jurisdictions", "returns"])
def test_whatever_is_asked_first_of_a_collection_is_answered_as_if_it_had_been_read_at_once(
    collection, question, whole
):
    """Whichever question comes first, its answer is that of a collection of a bundle that was read whole."""
    ask = {**OF_COLLECTIONS, **OF_ALL, **OF_MAPPINGS}[question]
    assert ask(getattr(whole, collection)) == ask(getattr(fresh(), collection))


def test_either_side_of_a_comparison_may_be_unread(whole):
    """A bundle that was not read yet is equal to one that was, from both sides, and hashes as it does."""
    assert whole == fresh()
    assert fresh() == whole
    assert fresh() == fresh()
    assert {whole} == {fresh()}


OF_EITHER = ("get", *(kind.collection for kind in KINDS))


@pytest.mark.parametrize(
    ("cls", "name"),
    [(Bundle, "all_records"), *((cls, name) for cls in (Bundle, Collections) for name in OF_EITHER)],
)
def test_types_of_what_a_bundle_holds_can_be_asked_at_run_time(cls, name):
    """A class of record that is loaded late is found by whoever resolves annotations."""
    member = getattr(cls, name)
    hints = typing.get_type_hints(member.fget if isinstance(member, property) else member)
    if isinstance(member, property):
        kind = next(kind for kind in KINDS if kind.collection == name)
        assert class_of(RecordKind(kind.code)) is typing.get_args(hints["return"])[1]


def test_types_of_fields_of_a_bundle_can_be_asked_at_run_time():
    """The records of a bundle are a tuple of whatever is a record."""
    records, _ = typing.get_args(typing.get_type_hints(Bundle)["records"])
    assert {class_of(kind) for kind in RecordKind} == set(typing.get_args(records))


# ── what is known of the files ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", FILES)
def test_bundled_files_are_right_in_every_detail(name):
    """No key occurs twice, no two records have one id, every reference leads where it should: all is read at once."""
    base = {"instruments": None, "jurisdictions": at_once("instruments", None)}.get(name, reference_data())
    over = bundled(name).base if name in bundled_names() else base
    bundle = at_once(name, over)
    assert bundle == unread(Unread(name), over)
    assert [record.id for record in bundle.records] == list(Unread(name).texts)


@pytest.mark.parametrize("name", FILES)
def test_each_bundled_record_is_read_without_the_detailed_reader(name, monkeypatch):
    """The detailed reader is not needed for any record of a bundled file, and is not loaded for it."""
    monkeypatch.setattr("assetrecovery.serialization.reading.read_value", None)
    assert len(Unread(name).texts) == len(list(Unread(name).values()))


def test_what_is_not_plainly_right_is_explained_by_the_detailed_reader():
    """A file of the library that somebody changed by hand is refused as any other, when its record is asked for."""
    with pytest.raises(InvalidError) as refused:
        _record("jurisdiction", b'{"type": "jurisdiction", "id": "CHE", "knid": "state"}')
    assert {"/knid": "unknown_key", "/kind": "missing_key", "/names": "missing_key"} == {
        problem.path: problem.code for problem in refused.value.problems
    }


def test_a_record_that_only_the_detailed_reader_takes_is_read(monkeypatch):
    """A class that was changed, and whose reader was not written again yet, stops nobody."""
    code, text = Unread("instruments").texts["uncac"]
    monkeypatch.setitem(READERS, code, None)
    assert reference_data().get("uncac") == _record(code, text)
