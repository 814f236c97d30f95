"""Questions: whatever takes a code, an id or a language takes what is meant, and refuses what is none of them."""

import datetime
import inspect
import io
import tempfile
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

from assetrecovery import (
    Answer,
    AssetRecoveryError,
    Bundle,
    InvalidError,
    LoadError,
    LocalTerm,
    Meeting,
    Money,
    PartialDate,
    Person,
    RecordKind,
    TermEnum,
    UnknownIdError,
    bundled,
    check,
    dump,
    dumps,
    find_name,
    find_returns,
    load,
    loads,
    read,
    reconcile,
    reference_data,
    show_meeting,
    show_overview,
    show_return,
    show_returns,
)
from assetrecovery.arrangements import (
    MEASURE_LIFE_CYCLE,
    AmountStage,
    EndUse,
    MeasureStatus,
    ReturnRole,
    ReturnStatus,
    Tranche,
    allowed_steps,
    asset_status,
    take_step,
)
from assetrecovery.files import check_record, check_records, read_records, rules_left_out, write_records
from assetrecovery.introspection import (
    class_label,
    codes_csv,
    codes_json,
    field_label,
    fields_of,
    found_in,
    is_open,
    public_names,
    public_types,
    references,
)
from assetrecovery.ledgers import ledger_of
from assetrecovery.lookup import name_key
from assetrecovery.neighbours import crosswalk
from assetrecovery.pages import html_report
from assetrecovery.pictures import draw
from assetrecovery.queries import coverage, due, find_clauses, find_identified, trace
from assetrecovery.readers import read_date, read_money, read_period, read_provision
from assetrecovery.serialization import read_bundle, read_value
from assetrecovery.show import show_changes, show_record, show_trace
from assetrecovery.sources import Citation, Handling, HandlingLevel, Identifier, ReportedDate
from assetrecovery.tables import (
    SheetMapping,
    csv_metadata,
    dump_tables,
    dump_template,
    load_mapped,
    load_tables,
    read_mapped,
    read_rows,
    rows_of_csv,
    tables,
    to_csv,
    to_markdown,
)
from assetrecovery.values import (
    Bound,
    Count,
    DocumentId,
    DocumentSymbol,
    ItemNumber,
    Period,
    Provision,
    Quantity,
    SaveError,
    SymbolPartKind,
    Text,
    parse_citation,
)
from assetrecovery.web import accepted_language, errors_in
from assetrecovery.wording import bounded, provision
from tests.helpers import assert_well_worded

RETURNS, MEETINGS, BASE = bundled("returns"), bundled("wg2-11"), reference_data()
ABACHA = RETURNS.returns["che-nga-abacha-1-2005"]
LETTER = Person(id="p-1", name="A", handling=Handling(level=HandlingLevel.RESTRICTED))
LINES = dumps(Bundle(records=(LETTER,)), file_format="json_lines").encode()
ACCOUNT = reconcile(RETURNS.ledger("che-nga-abacha-1-2005")).accounts[0]
MEETING = MEETINGS.meetings["wg2-11"]
DUES, REPORT, CHAIN = due(RETURNS, "2022-04-01"), check(RETURNS), trace(MEETINGS, "cosp-res-6-2-b")
AMOUNT = next(amount for amount in ABACHA.amounts if amount.links)
CITED = Provision.parse("UNCAC 57(3)(c)")
MAPPING = SheetMapping(kind=RecordKind.RETURN, document=DocumentId("d"), heading_row=1, id_from="id", id_prefix="r-")

DOCKETED = RETURNS.replace(attrs.evolve(ABACHA, identifiers=(Identifier.of("court_docket", "03 Cr. 404"),)))

WRITTEN = dumps(RETURNS)

Ask = Callable[[Any], Any]


def _template(kind: Any) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        dump_template(kind, f"{folder}/template")
        return sorted(path.name for path in Path(folder, "template").iterdir())


def _dumped(file_format: Any) -> bytes:
    target = io.BytesIO()
    dump(ABACHA, target, file_format=file_format)
    return target.getvalue()


CODES: dict[str, tuple[Ask, Any]] = {
    "find_clauses.kind": (lambda code: find_clauses(RETURNS, code), "misuse"),
    "find_clauses.present": (lambda code: find_clauses(RETURNS, "misuse", present=code), "yes"),
    "find_clauses.published": (lambda code: find_clauses(RETURNS, "misuse", published=code), "yes"),
    "check_record.purpose": (lambda code: check_record(LETTER, purpose=code), "publication"),
    "check_records.purpose": (lambda code: [*check_records(io.BytesIO(LINES), purpose=code)], "publication"),
    "rules_left_out.purpose": (lambda code: rules_left_out(purpose=code), "publication"),
    "check.purpose": (lambda code: check(RETURNS, purpose=code), "publication"),
    "find_identified.scheme": (lambda code: find_identified(DOCKETED, "03 Cr. 404", scheme=code), "court_docket"),
    "find_returns.end_use": (lambda code: find_returns(RETURNS, end_use=code), "energy"),
    "find_returns.vehicle": (lambda code: find_returns(RETURNS, vehicle=code), "treasury_budget"),
    "find_returns.avenue": (lambda code: find_returns(RETURNS, avenue=code), "domestic_confiscation"),
    "find_returns.monitoring": (lambda code: find_returns(RETURNS, monitoring=code), "audit"),
    "find_returns.status": (lambda code: find_returns(RETURNS, status=code), "completed"),
    "find_name.kinds": (lambda code: find_name("Switzerland", kinds=[code]), "jurisdiction"),
    "show_meeting.parts": (lambda code: show_meeting(MEETINGS, "wg2-11", "en", [code]), "agenda"),
    "show_return.parts": (lambda code: show_return(RETURNS, ABACHA.id, "en", [code]), "ledger"),
    "show_meeting.marks": (lambda code: show_meeting(MEETINGS, "wg2-11", "en", ["agenda"], marks=code), "all"),
    "show_overview.marks": (lambda code: show_overview(BASE.select("CHE"), "en", marks=code), "all"),
    "show_trace.marks": (lambda code: show_trace(MEETINGS, "wg2-11", "en", "cosp-res-6-2-b", marks=code), "all"),
    "show_record.marks": (lambda code: show_record(MEETINGS, "irm-cycle-2", "en", marks=code), "all"),
    "show_return.marks": (lambda code: show_return(RETURNS, ABACHA.id, "en", ["ledger"], marks=code), "all"),
    "show_returns.marks": (lambda code: show_returns(RETURNS, "en", marks=code), "all"),
    "show_changes.marks": (lambda code: show_changes(MEETINGS, MEETINGS, "en", marks=code), "all"),
    "read.file_format": (lambda code: read(WRITTEN, file_format=code), "json"),
    "loads.file_format": (lambda code: loads(WRITTEN, file_format=code), "json"),
    "load.file_format": (lambda code: load(io.BytesIO(WRITTEN.encode()), file_format=code), "json"),
    "dumps.file_format": (lambda code: dumps(ABACHA, file_format=code), "json"),
    "dump.file_format": (_dumped, "json"),
    "draw.kind": (lambda code: draw(RETURNS, ABACHA.id, "en", code), "timeline"),
    "draw.marks": (lambda code: draw(RETURNS, ABACHA.id, "en", marks=code), "all"),
    "html_report.marks": (lambda code: html_report(RETURNS, ABACHA.id, marks=code), "all"),
    "draw.form": (lambda code: draw(RETURNS, ABACHA.id, "en", form=code), "mermaid"),
    "dump_template.kind": (_template, "return"),
    "crosswalk.neighbour": (crosswalk, "star_cases"),
    "bounded.bound": (lambda code: bounded(code, "$5", "en"), "about"),
    "provision.numerals": (lambda code: provision(CITED, "zh", numerals=code), "arabic"),
    "Amount.linked.kinds": (AMOUNT.linked, AMOUNT.links[0].kind.code),
    "Amount.is_linked.kinds": (AMOUNT.is_linked, AMOUNT.links[0].kind.code),
    "CurrencyAccount.line.stage": (ACCOUNT.line, ACCOUNT.lines[0].stage.code),
    "CurrencyAccount.step.kind": (ACCOUNT.step, ACCOUNT.steps[0].kind.code),
    "Dues.of.status": (DUES.of, "undated"),
    "Report.of.severity": (REPORT.of, "information"),
    "Trace.at.stage": (CHAIN.at, "item"),
    "Meeting.agenda.status": (MEETING.agenda, "adopted"),
    "Meeting.present.category": (MEETING.present, "state_party"),
    "Meeting.present_in.group": (MEETING.present_in, "states_parties"),
    "Return.acting_as.role": (ABACHA.acting_as, "origin"),
    "Return.dates_of.kind": (ABACHA.dates_of, ABACHA.events[0].kind.code),
    "DocumentSymbol.with_part.kind": (
        lambda code: DocumentSymbol.parse("CAC/COSP/2017/1").with_part(code, 1),
        "addendum",
    ),
}
"""For each parameter that takes a code: a question, and a code to which the answer is not nothing."""


def _codes_in(hint: Any) -> bool:
    if typing.get_origin(hint) is type:  # a whole list, and not one of its codes
        return False
    if isinstance(hint, type) and issubclass(hint, TermEnum):
        return True
    return any(_codes_in(member) for member in typing.get_args(hint))


def _asking() -> Iterator[tuple[str, Any]]:
    """Every public function and method but the brief constructors, of which `test_shorthand` tells."""
    for name, value in public_names().items():
        if inspect.isfunction(value):
            yield name, value
    for name, cls in public_types().items():
        for method, value in vars(cls).items():
            if inspect.isfunction(value) and not method.startswith("_"):
                yield f"{name}.{method}", value


ASKED = [
    f"{name}.{parameter}"
    for name, function in _asking()
    for parameter, hint in typing.get_type_hints(function).items()
    if parameter != "return" and _codes_in(hint)
]


def test_no_question_is_forgotten():
    """Whatever public function or method takes a code stands in the table of this test."""
    assert set(ASKED) == set(CODES)


@pytest.mark.parametrize("question", CODES)
def test_a_code_is_taken_for_its_member(question: str):
    """The answer to a question with a code is that to a question with its member, and is not nothing."""
    ask, code = CODES[question]
    answer = ask(code)
    assert answer
    terms = next(terms for terms in _lists_of(question) if code in {member.code for member in terms})
    assert answer == ask(terms(code))


def _lists_of(question: str) -> Iterator[type[TermEnum]]:
    name, parameter = question.rsplit(".", 1)
    waiting = [typing.get_type_hints(dict(_asking())[name])[parameter]]
    while waiting:
        hint = waiting.pop()
        if isinstance(hint, type) and issubclass(hint, TermEnum):
            yield RecordKind if hint is TermEnum else hint
        waiting.extend(typing.get_args(hint))


@pytest.mark.parametrize("wrong", ["no-such-code", "", 5, None.__class__, Meeting, ("audit",)], ids=repr)
@pytest.mark.parametrize("question", CODES)
def test_what_is_no_code_is_refused(question: str, wrong: Any):
    """A question that is misspelt is refused with the codes that there are, and never answered with nothing."""
    ask, _ = CODES[question]
    with pytest.raises(InvalidError) as error:
        ask(wrong)
    assert "unknown_code" == error.value.code
    assert_well_worded(error.value.problems[0])


def test_a_slip_is_answered_with_what_was_meant():
    """The hint of a code that is one letter off names the code."""
    with pytest.raises(InvalidError) as error:
        find_returns(RETURNS, vehicle="treasury_bugdet")
    assert "/vehicle" == error.value.problems[0].path
    with pytest.raises(InvalidError) as error:
        find_returns(RETURNS, vehicle="Treasury budget")
    assert "perhaps treasury_budget" in str(error.value)


def test_a_local_code_is_asked_for_as_it_is_written():
    """A local code finds what has it, whatever words either has; one that nobody uses is no slip of the pen."""
    assert () == ABACHA.acting_as("x-witness") == ABACHA.acting_as(LocalTerm(code="x-witness"))
    assert () == find_returns(RETURNS, end_use=LocalTerm(code="x-roads", text=Text(en="roads")))


# ── ids ──────────────────────────────────────────────────────────────────────────────────────────

IDS: dict[str, Ask] = {
    "origin": lambda asked: find_returns(RETURNS, origin=asked),
    "transferring": lambda asked: find_returns(RETURNS, transferring=asked),
    "cluster": lambda asked: find_returns(RETURNS, cluster=asked),
    "document": lambda asked: coverage(MEETINGS, asked),
}


@pytest.mark.parametrize("parameter", IDS)
@pytest.mark.parametrize("wrong", ["no-such-record", "XYZ", "Atlantis", "", 5], ids=repr)
def test_an_id_that_nobody_has_is_refused(parameter: str, wrong: Any):
    """What no record has or names is refused, with the name of the question."""
    with pytest.raises(UnknownIdError) as error:
        IDS[parameter](wrong)
    assert [("unknown_id", f"/{parameter}")] == [(problem.code, problem.path) for problem in error.value.problems]
    assert_well_worded(error.value.problems[0])


@pytest.mark.parametrize("said", ["nga", "Nigeria", "nigeria", "尼日利亚", "the Federal Republic of Nigeria"])
def test_the_name_of_a_state_is_answered_with_its_code(said: str):
    """Whoever writes the name of a State, or its code in small letters, is told the code."""
    with pytest.raises(UnknownIdError) as error:
        find_returns(RETURNS, origin=said)
    assert str(error.value).endswith("; perhaps NGA")
    assert len(find_returns(RETURNS, origin="NGA")) > 5


def test_persons_are_not_guessed_at():
    """No hint leads to a person."""
    with pytest.raises(UnknownIdError) as error:
        coverage(MEETINGS, "friedrich-daubele")
    assert "daeuble" not in str(error.value)


# ── whatever else is asked about ─────────────────────────────────────────────────────────────────

OVER: dict[str, tuple[Any, ...]] = {
    "check": (), "disputed_returns": (), "html_report": (), "public_view": (), "reconciliation_tables": (),
    "returns_watched_by_civil_society": (), "tables": (), "to_followthemoney": (), "volumes": (),
    "coverage": ("cac-cosp-wg2-2017-4",), "draw": ("wg2-11", "en"), "due": ("2022",), "find_clauses": ("misuse",),
    "find_identified": ("756",), "find_returns": (), "happened_since": ("2022",), "show_changes": (MEETINGS, "en"),
    "show_meeting": ("wg2-11", "en"), "show_overview": ("en",), "show_record": ("wg2-11", "en"),
    "show_return": ("r", "en"), "show_returns": ("en",), "show_trace": ("wg2-11", "en", "m"), "trace": ("m",),
    "transferred_to": ("NGA",),
}  # fmt: skip
"""By every public function that takes a bundle first: what it is asked besides."""


def test_no_function_over_a_bundle_is_forgotten():
    """Whatever public function takes a bundle first stands in the table."""
    functions = {name: value for name, value in public_names().items() if inspect.isfunction(value)}
    hints = {name: [*typing.get_type_hints(function).values()] for name, function in functions.items()}
    assert set(OVER) == {name for name, found in hints.items() if len(found) > 1 and found[0] is Bundle}


@pytest.mark.parametrize("other", ["returns", None, 5, ["returns"], MEETING, Bundle, Path("a.json")], ids=repr)
@pytest.mark.parametrize("name", OVER)
def test_what_is_no_bundle_is_refused(name: str, other: Any):
    """The name of a bundle, a file or a record in the place of a bundle is refused, and told how one is had."""
    function: Any = public_names()[name]
    with pytest.raises(InvalidError) as error:
        function(other, *OVER[name])
    assert ["wrong_type"] == [problem.code for problem in error.value.problems]
    assert 'bundled("returns")' in str(error.value)
    assert_well_worded(error.value.problems[0])


def _renamed(old: Any, new: Any) -> Bundle:
    return RETURNS.rename({old: new})


NAMED: dict[str, Ask] = {
    "bundled": bundled,
    "Bundle.returns": RETURNS.returns.__getitem__,
    "Bundle.ledger": RETURNS.ledger,
    "Bundle.select": RETURNS.select,
    "Bundle.with_records": RETURNS.with_records,
    "Bundle.merge": RETURNS.merge,
    "Bundle.diff": RETURNS.diff,
    "Bundle.apply": RETURNS.apply,
    "Bundle.rename.ids": RETURNS.rename,
    "Bundle.without": RETURNS.without,
    "Bundle.replace": RETURNS.replace,
    "Bundle.rename": lambda new: _renamed(ABACHA.id, new),
    "coverage": lambda asked: coverage(MEETINGS, asked),
    "draw": lambda asked: draw(RETURNS, asked, "en"),
    "find_identified": lambda text: find_identified(RETURNS, text),
    "find_name": find_name,
    "find_name.kinds": lambda kinds: find_name("Chad", kinds=kinds),
    "find_name.base": lambda base: find_name("Chad", base=base),
    "find_returns.origin": lambda asked: find_returns(RETURNS, origin=asked),
    "html_report": lambda asked: html_report(RETURNS, asked),
    "Instrument.has": BASE.instruments["uncac"].has,
    "Instrument.title_of": BASE.instruments["uncac"].title_of,
    "Jurisdiction.party_to": lambda asked: BASE.jurisdictions["SRB"].party_to(asked, "2022"),
    "asset_status.measures": lambda measures: asset_status(measures, "2022"),  # type: ignore[arg-type]
    "asset_status.on": lambda day: asset_status(RETURNS.measures.values(), day),
    "check_record": check_record,
    "check_records": lambda source: [*check_records(source)],
    "dump": lambda target: dump(ABACHA, target),
    "dump_tables": lambda content: dump_tables(content, "nowhere"),
    "dump_tables.target": lambda target: dump_tables(RETURNS, target),
    "dump_template.target": lambda target: dump_template("return", target),
    "ledger_of": ledger_of,
    "load": load,
    "loads.base": lambda base: loads(WRITTEN, base=base),
    "loads.limits": lambda limits: loads(WRITTEN, limits=limits),
    "load_mapped": lambda source: load_mapped(source, MAPPING),
    "read_mapped.sheets": lambda sheets: read_mapped(sheets, MAPPING),
    "read_mapped.mapping": lambda mapping: read_mapped([], mapping),
    "load_tables": load_tables,
    "read_date": read_date,
    "read_money": read_money,
    "read_period": read_period,
    "read_records": lambda source: [*read_records(source)],
    "reconcile": reconcile,
    "reconcile.on": lambda day: reconcile(RETURNS.ledger(ABACHA.id), on=day),
    "reconcile.widest_rounding": lambda share: reconcile(RETURNS.ledger(ABACHA.id), widest_rounding=share),
    "show_changes.new": lambda new: show_changes(MEETINGS, new, "en"),
    "show_meeting": lambda asked: show_meeting(MEETINGS, asked, "en"),
    "show_meeting.parts": lambda parts: show_meeting(MEETINGS, "wg2-11", "en", parts),
    "show_record": lambda asked: show_record(MEETINGS, asked, "en"),
    "show_return.parts": lambda parts: show_return(RETURNS, ABACHA.id, "en", parts),
    "show_trace": lambda asked: show_trace(MEETINGS, "wg2-11", "en", asked),
    "tables": lambda name: tables(RETURNS, name),
    "trace": lambda asked: trace(MEETINGS, asked),
    "write_records": lambda records: write_records(records, io.BytesIO()),
    "accepted_language": accepted_language,
    "Citation.of.at": lambda place: Citation.of("d", place),
    "csv_metadata": csv_metadata,
    "errors_in": lambda errors: errors_in(errors, "en"),
    "fields_of": fields_of,
    "ItemNumber.follows": ItemNumber.parse("4(b)").follows,
    "name_key": name_key,
    "parse_citation": parse_citation,
    "Period.of": lambda start: Period.of(start, datetime.date(2022, 4, 1)),
    "PartialDate.of": PartialDate.of,
    "read_bundle.limits": lambda limits: read_bundle({}, limits=limits),
    "read_provision.titles": lambda titles: read_provision("article 5", titles=titles, instrument="uncac"),
    "read_rows": read_rows,
    "read_value.limits": lambda limits: read_value({}, Money, limits),
    "rows_of_csv": lambda text: rows_of_csv("returns", text),
    "rows_of_csv.limits": lambda limits: rows_of_csv("returns", "", limits=limits),
    "to_csv": to_csv,
    "to_markdown": to_markdown,
    "Tranche.of.history": lambda steps: Tranche.of("t", history=steps),
    **{f"{name}.parse": cls.parse for name, cls in public_types().items() if hasattr(cls, "parse")},
    **{f"PartialDate.{name}": getattr(PartialDate.parse("2017"), name) for name in (
        "surely_before", "possibly_before", "surely_after", "possibly_after", "possibly_overlaps", "surely_within",
    )},
}  # fmt: skip
"""Questions that take an id, a name, a list or a thing of one class, by what is asked with them."""


@pytest.mark.parametrize("question", NAMED)
@pytest.mark.parametrize(
    "wrong",
    [lambda: ["id"], lambda: {"a": 1}, lambda: 10**5000, lambda: Answer, lambda: io.StringIO("{}")],
    ids=["a list", "a dictionary", "a number", "a class", "letters"],
)
def test_what_is_asked_about_is_of_its_kind(question: str, wrong: Callable[[], Any]):
    """A list for an id, a text for a list, a text stream for bytes and the like are refused by us, in few words."""
    with pytest.raises(AssetRecoveryError) as error:
        NAMED[question](wrong())
    assert len(str(error.value)) < 2000
    for problem in error.value.problems:
        assert_well_worded(problem)


OF_CLASSES: dict[str, Ask] = {
    "codes_csv": codes_csv,
    "codes_json": codes_json,
    "fields_of": fields_of,
    "found_in": lambda wanted: [*found_in(ABACHA, wanted)],
    "is_open": is_open,
    "ledger_of.assets": lambda assets: ledger_of(ABACHA, RETURNS.documents, assets),
    "ledger_of.documents": lambda documents: ledger_of(ABACHA, documents),
    "references": lambda cls: [*references(cls, ABACHA)],
}
"""Questions that take a class, a code list or records by their ids."""


@pytest.mark.parametrize("question", OF_CLASSES)
@pytest.mark.parametrize("wrong", [None, 5, "Answer", ["Answer"], MEETING], ids=["null", "5", "name", "list", "record"])
def test_what_takes_a_class_takes_no_name_of_it(question: str, wrong: Any):
    """The name of a class, or an object of it, is refused by us before anything is looked up by it."""
    with pytest.raises(InvalidError) as error:
        OF_CLASSES[question](wrong)
    assert ["wrong_type"] == [problem.code for problem in error.value.problems]
    assert_well_worded(error.value.problems[0])


def test_a_class_that_is_no_code_list_is_answered_with_one_that_is():
    """Whoever asks for the table of a record is told how a code list is had."""
    with pytest.raises(InvalidError, match=r'expected a code list, .*; such as code_lists\(\)\["AmountStage"\]'):
        codes_csv(Meeting)  # type: ignore[arg-type]  on purpose


@pytest.mark.parametrize("sources", [None, 5, [None], MEETING], ids=["null", "5", "of null", "record"])
def test_sources_are_citations_or_ids_of_documents(sources: Any):
    """Where a brief constructor takes sources, anything else is refused by us."""
    with pytest.raises(InvalidError):
        ReportedDate.of("2017", sources)


@pytest.mark.parametrize("share", ["NaN", "Infinity", "-0.05", "1.5"])
def test_a_rounding_is_no_more_than_the_figure_and_no_less_than_nothing(share: str):
    """What cannot be a share of a figure is refused, and is not reckoned with."""
    with pytest.raises(InvalidError) as error:
        reconcile(RETURNS.ledger(ABACHA.id), widest_rounding=Decimal(share))
    assert ("wrong_type", "/widest_rounding") == (error.value.code, error.value.problems[0].path)


def test_several_ids_are_given_one_by_one():
    """Whoever gives ids as a list is told to give each by itself, and at which place."""
    with pytest.raises(InvalidError) as error:
        RETURNS.select(ABACHA.id, [ABACHA.id])  # type: ignore[arg-type]  on purpose, as below
    assert "/1: expected a text, found an array; give each by itself" == str(error.value)
    with pytest.raises(InvalidError) as error:
        show_return(RETURNS, ABACHA.id, "en", "ledger")
    assert "/parts: expected a list, found a text; write […] for one, too" == str(error.value)


@pytest.mark.parametrize("path", ["\ud800", "a\0b"], ids=["half of a pair", "nothing"])
@pytest.mark.parametrize("target", ["{}", "{}.xlsx"])
def test_what_no_file_can_be_called_is_no_target(path: str, target: str):
    """A name that no system takes is said to be none before anything is written, to a folder as to a file."""
    with pytest.raises(SaveError):
        dump_tables(RETURNS, target.format(path))
    with pytest.raises(SaveError):
        dump(ABACHA, path)
    with pytest.raises(LoadError):
        load_tables(target.format(path))


# ── days, steps and labels ───────────────────────────────────────────────────────────────────────


def test_a_day_is_taken_as_text_or_as_either_type():
    """A day may be told in the ways in which people have it; what is none is refused by us."""
    days = ("2022-04-01", PartialDate.parse("2022-04-01"), datetime.date(2022, 4, 1))
    assert due(RETURNS, days[0]) == due(RETURNS, days[1]) == due(RETURNS, days[2])
    serbia = BASE.jurisdictions["SRB"]
    assert 1 == len({serbia.name(day) for day in days}) == len({serbia.party_to("uncac", day) for day in days})
    for ask in (lambda day: due(RETURNS, day), serbia.name, lambda day: serbia.party_to("uncac", day)):
        for wrong in (2022, 5.0, "April 2022", Answer.YES):
            with pytest.raises(InvalidError):
                ask(wrong)


def test_an_instrument_that_is_no_id_is_refused():
    """Whether a State is party to something that nothing can be called is no question."""
    with pytest.raises(InvalidError) as error:
        BASE.jurisdictions["SRB"].party_to("the Convention", "2022")
    assert ("bad_id", "/instrument") == (error.value.code, error.value.problems[0].path)


def test_steps_are_taken_by_members_or_codes():
    """A step is refused by us if either end of it is none; a code finds its member where the list is known (H13)."""
    assert MeasureStatus.IN_EFFECT is take_step(MeasureStatus.ORDERED, "in_effect")
    assert MEASURE_LIFE_CYCLE.is_end("executed") == MEASURE_LIFE_CYCLE.is_end(MeasureStatus.EXECUTED)
    with pytest.raises(InvalidError) as error:
        take_step(1, 2)
    assert "wrong_type" == error.value.code
    for wrong in (2, "in effect", ReturnStatus.PENDING):
        with pytest.raises(InvalidError) as error:
            take_step(MeasureStatus.ORDERED, wrong)
        assert "unknown_code" == error.value.code
    with pytest.raises(InvalidError):
        allowed_steps("ordered")


def test_figures_are_bounded_by_codes_too():
    """The brief constructors of counts and quantities take the code of a bound."""
    assert Count.of(64, "about") == Count.of(64, Bound.ABOUT)
    assert Quantity.of(64, Text(en="cars"), "about").bound is Bound.ABOUT
    assert AmountStage.AGREED.code == "agreed"
    assert {EndUse.ENERGY, ReturnRole.ORIGIN, SymbolPartKind.ADDENDUM}


def test_labels_are_asked_for_by_class_or_name():
    """The name of a class does for the class; a class or a field that is not there, or another language, is refused."""
    assert class_label(Meeting, "zh") == class_label("Meeting", "zh")
    for ask in (
        lambda: class_label("Meting", "en"),
        lambda: class_label(5, "en"),
        lambda: class_label(int, "en"),
        lambda: class_label(Meeting, "fr"),
        lambda: field_label(Meeting, "plaec", "en"),
        lambda: field_label(Meeting, 5, "en"),
    ):
        with pytest.raises(AssetRecoveryError) as error:
            ask()
        assert_well_worded(error.value.problems[0])
