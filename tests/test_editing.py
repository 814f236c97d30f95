"""Editing: bundles changed, put together, compared and cut out, without anything lost or anything silent."""

import datetime
import itertools
import re
import typing

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import (
    Bundle,
    InvalidError,
    Money,
    Organization,
    PartialDate,
    Return,
    Text,
    UnknownIdError,
    bundled,
    check,
    dumps,
    loads,
    reference_data,
)
from assetrecovery.arrangements import ReturnRole, Transfer
from assetrecovery.editing import ChangeSet
from assetrecovery.introspection.fields import fields_of
from assetrecovery.introspection.referring import references
from assetrecovery.participants import OrganizationKind
from assetrecovery.queries import (
    disputed_returns,
    happened_since,
    returns_watched_by_civil_society,
    transferred_to,
    volumes,
)
from assetrecovery.queries.since import HAPPENED, NOT_HAPPENED
from assetrecovery.show import show_changes
from assetrecovery.strategies import bundles, records, return_bundles
from assetrecovery.strategies.values import ANY
from assetrecovery.values import OrganizationId, Period
from tests.helpers import has_cjk, model_classes
from tests.laws import each, examples, reached, reaches

RETURNS = bundled("returns")
NIGERIA = "NGA"
ABACHA = "che-nga-abacha-1-2005"


NAMES = [
    Text(en=en, zh=zh, others=(("fr", "C"),) if fr else (), derived=derived)
    for en, zh, fr in itertools.product((None, "A", "B"), (None, "甲", "乙"), (False, True))
    for derived in ((), *((tag,) for tag, said in (("en", en), ("fr", fr), ("zh", zh)) if said))
    if en or zh or fr
]
"""Texts in one language or several, which differ from each other in few of them, or in whose the wording is."""


def organization(record_id: str, name: str = "Agency") -> Organization:
    return Organization(id=OrganizationId(record_id), kind=OrganizationKind.PUBLIC_BODY, name=Text(en=name, zh="机关"))


@st.composite
def two_bundles(draw: st.DrawFn) -> tuple[Bundle, Bundle]:
    """Two bundles: of the records of the first, the second has some as they are, some otherwise, and others besides."""
    one = draw(st.lists(records(), max_size=4, unique_by=lambda record: record.id))
    kept = [record for record in one if draw(st.booleans())]
    otherwise = [
        attrs.evolve(draw(ANY.of(type(record))), id=record.id) if draw(st.booleans()) else record for record in kept
    ]
    more = draw(st.lists(records(), max_size=2, unique_by=lambda record: record.id))
    ids = {record.id for record in one}
    mixed = [*otherwise, *(record for record in more if record.id not in ids)]
    return Bundle(records=tuple(one)), Bundle(records=tuple(draw(st.permutations(mixed))))


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────


@examples(100, long=300)
@reaches(changed=10, reordered=5)
@given(two_bundles())
def test_what_differs_makes_the_one_of_the_other(pair):
    """The changes from one bundle to another, applied to the first, give the second; backwards, the first again."""
    one, other = pair
    changes = one.diff(other)
    reached("changed", changes.changed)
    reached("reordered", changes.order)
    assert other == one.apply(changes)
    back = other.diff(one)
    assert one == one.apply(changes).apply(back)
    assert sorted(one.records, key=lambda record: record.id) == sorted(
        other.apply(changes.reverse).records, key=lambda record: record.id
    )


@examples(8, long=300)
@given(return_bundles() | bundles())
def test_a_bundle_does_not_differ_from_itself(bundle):
    """A bundle compared with itself has no changes, merged with itself is itself, and says so in both languages."""
    assert bundle.diff(bundle).is_empty
    assert bundle == bundle.merge(bundle) == bundle.apply(ChangeSet()) == bundle.replace(*bundle.records)
    assert "No differences" in show_changes(bundle, bundle, "en")


@examples(40, long=300)
@reaches(worded=50)
@given(two_bundles())
def test_every_change_is_worded_in_both_languages(pair):
    """Whatever differs, a sheet says it in each language, and both say as much."""
    english, chinese = (show_changes(*pair, language).split("—" * 20)[0] for language in ("en", "zh"))
    assert len(english.splitlines()) == len(chinese.splitlines())
    for line in each("worded", chinese.splitlines()):
        assert not re.search(r"\{[a-z_]+\}", line)  # a place that a sentence left open; a drawn title may be a brace


@examples(200, long=2000)
@reaches(elsewhere=10, ours=5)
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_no_change_is_worded_as_none(old, new):
    """Two texts that differ are told apart in each language, also where it has the same words for both."""
    one, other = (Bundle(records=(attrs.evolve(organization("a"), name=name),)) for name in (old, new))
    english, chinese = (show_changes(one, other, language).split("—" * 20)[0] for language in ("en", "zh"))
    assert not re.search(r"(?:was (.+); now \1|原为(.+)；现为\2)$", english + chinese, re.MULTILINE)
    reached("elsewhere", "法文" in chinese)
    reached("ours", "自拟措辞" in chinese)


@examples(40, long=300)
@reaches(conflict=5, whole=2)
@given(two_bundles())
def test_a_merge_loses_nothing_in_silence(pair):
    """Two bundles merge if no record differs, and each conflict is named; said which is kept, nothing else is lost."""
    one, other = pair
    differing = {change.id for change in one.diff(other).changed}
    ids = {record.id for record in (*one.records, *other.records)}
    for prefer, kept in (("own", one), ("other", other)):
        whole = one.merge(other, prefer=prefer)
        assert ids == {record.id for record in whole.records}
        assert all(whole.get(record.id) == record for record in kept.records)
    if reached("conflict", differing):
        with pytest.raises(InvalidError) as error:
            one.merge(other)
        named = {other.records[int(problem.path.split("/")[2])].id for problem in error.value.problems}
        assert differing == named
    if reached("whole", not differing):
        assert one.merge(other) == one.merge(other, prefer="other")


@examples(8, long=300)
@reaches(smaller=4)
@given(return_bundles(base=reference_data()) | bundles(), st.data())
def test_a_selection_is_closed_and_no_worse(bundle, data):
    """A selection has what it needs and nothing else, and no rule finds a fault in it that was not there."""
    chosen = data.draw(st.lists(st.sampled_from([record.id for record in bundle.records]), min_size=1, max_size=3))
    selection = bundle.select(*chosen)
    assert [] == list(selection.unresolved())
    named = {found.id for record in selection.records for found in references(type(record), record)}
    assert {record.id for record in selection.records} == named | set(chosen)
    reached("smaller", len(selection.records) < len(bundle.records))
    assert check(selection).is_clean
    assert selection == selection.select(*chosen) == loads(dumps(selection), base=Bundle())


@examples(8, long=300)
@given(return_bundles() | bundles(), st.data())
def test_renaming_and_renaming_back_is_nothing(bundle, data):
    """Ids renamed and renamed back leave the bundle as it was; in between every reference still leads somewhere."""
    ids = [record.id for record in bundle.records if not record.id.isupper()]
    chosen = data.draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    swapped = dict(zip(chosen, [*chosen[1:], chosen[0]], strict=True)) if data.draw(st.booleans()) else {}
    new = swapped or {old: f"renamed-{place}" for place, old in enumerate(chosen)}
    changed = bundle.rename(new)
    assert [] == list(changed.unresolved())
    assert [new.get(record.id, record.id) for record in bundle.records] == [record.id for record in changed.records]
    assert bundle == changed.rename({renamed: old for old, renamed in new.items()})


# ── facts ────────────────────────────────────────────────────────────────────────────────────────


def test_a_change_goes_as_deep_as_both_sides_are_alike():
    """A sum that differs is named, and not the list in which it stands; a list that grew is named as a list."""
    record = RETURNS.returns["usa-kgz-2019"]
    amount = attrs.evolve(record.amounts[0], money=Money.of("5", "USD"))
    changed = attrs.evolve(record, amounts=(amount, *record.amounts[1:]), allocations=record.allocations[:1])
    (change,) = RETURNS.diff(RETURNS.replace(changed)).changed
    assert [("/amounts/0/money", amount.money), ("/allocations", record.allocations[:1])] == [
        (field.path, field.after) for field in change.fields
    ]
    said = show_changes(RETURNS, RETURNS.replace(changed), "zh")
    assert "数额（1）金额：原为600万美元；现为5美元" in said
    assert "删除：司法部门" in said


def test_two_records_of_one_name_are_told_apart_by_their_ids():
    """Where a reference leads to another record of the same name, the change says the ids."""
    both = organization("a"), organization("b")
    one, other = (
        Bundle(records=(Return(id="r", title=Text(en="R"), transfers=(Transfer.of("t", payer=payer),)), *both))
        for payer in ("a", "b")
    )
    assert "Transfers (1), From: was Agency (a); now Agency (b)" in show_changes(one, other, "en")


def test_changes_that_do_not_fit_are_refused_with_every_place():
    """ChangeSet applied to another bundle than they were made from name each record and field that is not as it was."""
    one = Bundle(records=(organization("a"), organization("b"), organization("c")))
    other = Bundle(records=(organization("b", "Board"), organization("c"), organization("d")))
    changes = one.diff(other)
    elsewhere = Bundle(records=(organization("a", "Another"), organization("b", "Third"), organization("d", "There")))
    with pytest.raises(InvalidError) as error:
        elsewhere.apply(changes)
    assert [
        ("change_does_not_fit", "/removed/0"),
        ("change_does_not_fit", "/added/0"),
        ("change_does_not_fit", "/changed/0/fields/0"),
    ] == [(problem.code, problem.path) for problem in error.value.problems]
    with pytest.raises(InvalidError):
        Bundle(records=(organization("a"),)).apply(changes)


def test_a_record_that_became_another_kind_is_another_record():
    """An id that is that of another kind now is a record removed and one added, and can be applied."""
    person = bundled("wg2-11").persons["friedrich-daeuble"]
    one, other = Bundle(records=(person,)), Bundle(records=(organization("friedrich-daeuble"),))
    changes = one.diff(other)
    assert ((person,), other.records, ()) == (changes.removed, changes.added, changes.changed)
    assert other == one.apply(changes)
    with pytest.raises(InvalidError) as error:
        one.merge(other)
    assert [("merge_conflict", "/records/0")] == [(each.code, each.path) for each in error.value.problems]


@pytest.mark.parametrize(
    ("edit", "kind", "code", "path"),
    [
        (lambda one: one.replace(organization("z")), UnknownIdError, "unknown_id", "/0"),
        (lambda one: one.replace(organization("CHE")), UnknownIdError, "in_the_base", "/0"),
        (lambda one: one.replace(organization("a"), organization("a")), InvalidError, "duplicate_id", "/1/id"),
        (lambda one: one.replace(bundled("wg2-11").persons["friedrich-daeuble"]), InvalidError, "other_kind", "/0"),
        (lambda one: one.without("a", "z"), UnknownIdError, "unknown_id", "/1"),
        (lambda one: one.without("CHE"), UnknownIdError, "in_the_base", "/0"),
        (lambda one: one.select("a", "CHE", "z"), UnknownIdError, "unknown_id", "/2"),
        (lambda one: one.merge(one, prefer="both"), InvalidError, "unknown_code", "/prefer"),
        (lambda one: one.rename({"z": "y"}), UnknownIdError, "unknown_id", "/z"),
        (lambda one: one.rename({"CHE": "y"}), UnknownIdError, "in_the_base", "/CHE"),
        (lambda one: one.rename({"a": "b"}), InvalidError, "duplicate_id", "/a"),
        (lambda one: one.rename({"a": "c", "b": "c"}), InvalidError, "duplicate_id", "/b"),
        (lambda one: one.rename({"a": "CHE"}), InvalidError, "duplicate_id", "/a"),
        (lambda one: one.rename({"a": "Not an id"}), InvalidError, "bad_id", "/a"),
    ],
)
def test_what_cannot_be_done_is_refused(edit, kind, code, path):
    """An edit that names what is not there, or gives an id twice, is refused with its place, and changes nothing."""
    records = (organization("a"), organization("b"), organization("friedrich-daeuble"))
    with pytest.raises(kind) as error:
        edit(Bundle(records=records, base=reference_data()))
    assert [(code, path)] == [(problem.code, problem.path) for problem in error.value.problems]


def test_a_record_of_the_base_gives_way_to_one_of_the_bundle():
    """What the sentence about a record of the base advises can be done, and then what was refused is done."""
    jurisdiction = reference_data().jurisdictions["CHE"]
    bundle = Bundle(base=reference_data())
    with pytest.raises(UnknownIdError, match=r"in the base.*add a record with this id to this bundle"):
        bundle.replace(jurisdiction)
    own = bundle.with_records([jurisdiction])
    assert own == own.replace(jurisdiction)
    assert bundle == own.without("CHE")
    assert ["XYZ"] == [record.id for record in own.rename({"CHE": "XYZ"}).records]


def test_of_two_bases_the_higher_is_kept():
    """A bundle merged with one that stands higher finds what that one finds; unrelated bases do not change places."""
    meeting = bundled("wg2-11")
    low = Bundle(records=(organization("a"),), base=reference_data())
    high = Bundle(records=(organization("b"),), base=meeting)
    assert low.merge(high).base is high.merge(low).base is meeting
    assert Bundle(records=(organization("c"),)).merge(low).base is reference_data()
    assert low.merge(Bundle()).base is reference_data()
    assert low.merge(attrs.evolve(high, base=Bundle())).base is reference_data()
    assert meeting.merge(high, prefer="own").get("CHE") is not None


def test_a_table_of_a_selection_speaks_of_it_alone():
    """The volumes of a selected return are of one return, though the bundle that it was taken from has many."""
    table = volumes(RETURNS.select(ABACHA))
    assert {1} == {stage.returns for stage in table.coverage}
    assert {ABACHA} == {gap.record for gap in table.gaps} | {record for row in table.rows for record in row.returns}


def test_nothing_is_changed_in_place():
    """Editing leaves the bundle and its records as they were, and shares what did not change."""
    before = dumps(RETURNS)
    changed = RETURNS.rename({ABACHA: "first"})
    assert before == dumps(RETURNS)
    shared = [one is other for one, other in zip(RETURNS.records, changed.records, strict=True)]
    assert shared.count(False) < 5


# ── questions ────────────────────────────────────────────────────────────────────────────────────


def test_what_was_transferred_to_a_state_has_its_gaps_beside_it():
    """Sums by currency and year are those of returns to that State, and every other return is a gap with its reason."""
    table = transferred_to(RETURNS, NIGERIA)
    returned = {record.id for record in RETURNS.returns.values() if NIGERIA in record.acting_as(ReturnRole.ORIGIN)}
    told = {record for row in table.rows for record in row.returns} | {gap.record for gap in table.gaps}
    assert returned == told
    assert ["transferred"] == [stage.stage.code for stage in table.coverage]
    assert len(returned) == table.coverage[0].returns
    with pytest.raises(UnknownIdError):
        transferred_to(RETURNS, "nigeria")


def test_a_return_to_several_states_is_ascribed_to_none():
    """What several States of origin have part in is a gap for each of them, and in no sum."""
    record = RETURNS.returns[ABACHA]
    another = attrs.evolve(record.participants[0], actor="KEN", roles=record.participants[0].roles)
    assert "origin" in {role.code for role in another.roles}
    shared = RETURNS.select(ABACHA, "KEN").replace(attrs.evolve(record, participants=(*record.participants, another)))
    for state in (NIGERIA, "KEN"):
        table = transferred_to(shared, state)
        assert () == table.rows
        assert {"several_states"} == {gap.reason.code for gap in table.gaps}


def test_disputed_returns_are_those_that_are_contested_or_do_not_agree():
    """A return is disputed if somebody contests something, or if its figures do not go together; else it is not."""
    found = {one.record: one for one in disputed_returns(RETURNS)}
    contested = {record.id for record in RETURNS.returns.values() if record.contested}
    assert contested == {name for name, one in found.items() if one.contested}
    assert all(one.contested or one.figures for one in found.values())
    assert 0 < len(found) < len(RETURNS.returns)


def test_civil_society_watches_by_its_kind_or_by_who_watches():
    """A return is found by its kind of monitoring, or by a non-governmental organization, and not by an audit."""
    found = {record.id for record in returns_watched_by_civil_society(RETURNS)}
    formal = {
        record.id
        for record in RETURNS.returns.values()
        if any(entry.kind.code.startswith("civil_society") for entry in record.monitoring)
    }
    assert formal <= found
    assert 0 < len(found) < len(RETURNS.returns)


def test_what_happened_since_a_day_is_told_with_its_doubt():
    """What was on the day or later is found in order; a year that may have been before is told as unknown."""
    found = happened_since(RETURNS, PartialDate.parse("2023-06-01"))
    days = [one.on.earliest or one.on.latest for one in found]
    assert sorted(days) == days
    assert all(one.on.latest is None or one.on.latest >= datetime.date(2023, 6, 1) for one in found)
    told = {(str(one.on), one.since.code) for one in found}
    assert ("2020-08/..", "unknown") in told
    assert ("2023-11", "yes") in told
    assert not {one.path.rsplit("/")[-1] for one in found} & NOT_HAPPENED


def test_every_date_of_the_model_is_said_to_be_one_that_happened_or_not():
    """No field that holds a date is forgotten when it is asked what happened."""
    dated = {
        shape.name
        for cls in model_classes()
        for shape in fields_of(cls)
        if {PartialDate, Period, datetime.date} & {shape.type, *typing.get_args(shape.type)}
    }
    assert dated <= HAPPENED | NOT_HAPPENED
    assert not HAPPENED & NOT_HAPPENED


def test_changes_show_themselves_briefly():
    """What differs is counted for a programmer, and worded for a reader."""
    one, other = Bundle(records=(organization("a"), organization("b"))), Bundle(records=(organization("b", "Board"),))
    assert "<ChangeSet: 1 removed record, 1 changed record>" == repr(one.diff(other))
    assert "<ChangeSet: order>" == repr(one.diff(Bundle(records=one.records[::-1])))
    assert has_cjk(show_changes(one, Bundle(records=one.records[::-1]), "zh"))
