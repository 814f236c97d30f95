"""Publication: nothing that is marked, and nobody whom no official document names, is left in what may be published."""

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assetrecovery import Bundle, InvalidError, Person, Text, bundled, check, dump, dumps, loads, public_view
from assetrecovery.checks import CheckPurpose, Severity, rules
from assetrecovery.checks.personal_data import personal_data_in
from assetrecovery.cli import main
from assetrecovery.introspection.fields import found_in
from assetrecovery.participants import Authority, AuthorityKind, Organization, OrganizationKind
from assetrecovery.sources import Document, DocumentKind, Handling, HandlingLevel, HandlingReason
from assetrecovery.strategies import bundles, return_bundles
from assetrecovery.values import PartialDate
from tests.helpers import has_cjk
from tests.laws import examples, reached, reaches
from tests.sound import Change, findings_after, put, text

RETURNS = bundled("returns")
ABACHA = "che-nga-abacha-1-2005"
RESTRICTED = Handling(level=HandlingLevel.RESTRICTED, reason=HandlingReason.OFFICIAL_USE)
EMBARGO = attrs.evolve(RESTRICTED, reason=HandlingReason.EMBARGO, until=PartialDate.parse("2027-03"))


def marked(bundle: Bundle, *ids: str, mark: Handling = RESTRICTED) -> Bundle:
    return bundle.replace(*(attrs.evolve(bundle.get(record_id), handling=mark) for record_id in ids))


def secret(value: Any, number: int) -> Any:
    """The same record with every text of it such that it can be told from all others."""
    if isinstance(value, Text):
        said = {
            language: f"{value.in_(language)} secret-{number}-word 机密词语{number}号" for language in value.languages
        }
        return Text(
            en=said.get("en"),
            zh=said.get("zh"),
            others=tuple((tag, said[tag]) for tag, _ in value.others),
            derived=value.derived,
        )
    if isinstance(value, tuple):
        return tuple(secret(member, number) for member in value)
    if attrs.has(type(value)) and any(True for _ in found_in(value, Text)):
        names = [field.name for field in attrs.fields(type(value)) if field.init]
        return attrs.evolve(value, **{name: secret(getattr(value, name), number) for name in names})
    return value


@st.composite
def marked_bundles(draw: st.DrawFn) -> tuple[Bundle, set[str]]:
    """Bundles of which some records are restricted and hold secrets, one of which is told again by a public paper."""
    bundle = draw(return_bundles() | bundles())
    chosen = draw(st.lists(st.sampled_from([record.id for record in bundle.records]), min_size=1, unique=True))
    hidden = [attrs.evolve(secret(bundle.get(named), at), handling=RESTRICTED) for at, named in enumerate(chosen)]
    words = {line for record in hidden for _, found in found_in(record, Text) for _, line in _lines(found)}
    words |= {record.name for record in hidden if isinstance(record, Person)}
    papers = [paper for paper in bundle.documents.values() if paper.id not in chosen]
    told = Text(en=f"On {draw(st.sampled_from(sorted(words)))}, told again") if words else Text(en="On nothing")
    again = [attrs.evolve(paper, title=told) for paper in papers[:1]]
    return bundle.replace(*hidden, *again), {word for word in words if len(word) > 6}


def _lines(found: Text) -> list[tuple[str, str]]:
    return [(language, found.in_(language)) for language in found.languages]


@examples(12, long=400)
@reaches(told_again=3, left=6)
@given(marked_bundles())
def test_nothing_that_is_withheld_is_in_the_file(drawn):
    """No text of a restricted record and no name stands anywhere in what is written; it is read, and checks clean."""
    bundle, words = drawn
    view = public_view(bundle)
    written = dumps(view.bundle)
    said = json.dumps(json.loads(written), ensure_ascii=False)
    assert [] == [word for word in words if word in said or word.lower() in said.lower()]
    assert "secret-" not in written
    assert "机密词语" not in written
    assert view.bundle == loads(written, base=bundle.base or Bundle())
    report = check(view.bundle, purpose="publication")
    assert [] == [found.rule for found in report.errors]
    assert check(view.bundle).is_clean or not check(bundle).is_clean
    reached("told_again", any(one.action.code == "words_masked" for one in view.withheld))
    reached("left", view.bundle.records)


@examples(8, long=200)
@given(return_bundles() | bundles())
def test_a_public_view_of_a_public_view_is_itself(bundle):
    """What may be published is published as it is, and a second time nothing is found to withhold."""
    once = public_view(bundle)
    names = {record.id for record in once.bundle.records if isinstance(record, Person)}
    again = public_view(once.bundle.replace(*(_official(once.bundle.get(name)) for name in names)))
    assert () == again.withheld
    assert len(once.bundle.records) == len(again.bundle.records)


def _official(person: Person) -> Person:
    return attrs.evolve(person, handling=Handling(level=HandlingLevel.PUBLIC))


# ── facts ────────────────────────────────────────────────────────────────────────────────────────


def test_a_restricted_return_is_taken_out_and_its_id_with_it():
    """A return that is restricted is gone, with every reference to it, and no id of another record holds its id."""
    view = public_view(marked(RETURNS, ABACHA))
    assert ABACHA not in dumps(view.bundle)
    assert [] == list(view.bundle.unresolved())
    taken = {(one.record, one.action.code, one.reason.code) for one in view.withheld}
    assert (ABACHA, "taken_out", "restricted") in taken
    assert len(RETURNS.returns) - 1 == len(view.bundle.returns)


def test_a_restricted_document_is_masked_where_it_is_evidence():
    """A paper that others cite stays as something withheld, so that no claim is unsourced; no word of it stays."""
    cited = RETURNS.returns[ABACHA].citations[0].document
    view = public_view(marked(RETURNS, cited))
    (mask,) = [paper for paper in view.bundle.documents.values() if paper.id.startswith("withheld")]
    assert ("x-withheld", None, None, ()) == (mask.kind.code, mask.url, mask.date, mask.citations)
    assert cited not in dumps(view.bundle)
    assert RETURNS.documents[cited].title.en not in dumps(view.bundle)
    assert view.bundle.returns[ABACHA].citations[0].document == mask.id


def test_a_person_whom_no_official_document_names_is_masked():
    """A person named by an organization alone is masked, one whom a report of the United Nations names is not."""
    view = public_view(RETURNS)
    assert [("victor-venero-garrido", "masked", "not_named_officially")] == [
        (one.record, one.action.code, one.reason.code) for one in view.withheld if not one.path
    ]
    written = dumps(view.bundle)
    assert "Victor Venero Garrido" not in written
    assert "victor-venero-garrido" not in written
    left = [one for one in view.withheld if one.action.code == "part_of_name_left"]
    assert left
    assert () == public_view(bundled("wg2-11")).withheld
    public = RETURNS.replace(_official(RETURNS.persons["victor-venero-garrido"]))
    assert () == public_view(public).withheld


def test_a_name_is_masked_wherever_it_stands_by_itself():
    """A withheld name is masked in any text, in capitals and in Chinese, and not where it is part of another word."""
    person = Person(id="li-wei", name="李伟华")
    other = Person(id="p-2", name="Ana Lim")
    record = attrs.evolve(
        RETURNS.returns[ABACHA],
        contested=(
            Text(en="ANA LIM and Ana Limasol, and Dana Lim; Ana Lim.", zh="据李伟华所称"),
            Text(en="Nothing", zh="无"),
        ),
        participants=(
            *RETURNS.returns[ABACHA].participants,
            attrs.evolve(RETURNS.returns[ABACHA].participants[0], actor="li-wei"),
        ),
    )
    view = public_view(RETURNS.replace(record).with_records([person, other]))
    said = view.bundle.returns[ABACHA].contested[0]
    assert "[withheld] and Ana Limasol, and Dana Lim; [withheld]." == said.en
    assert "据〔未公布〕所称" == said.zh
    assert ("en", "zh") == said.derived
    assert RETURNS.returns[ABACHA].title == view.bundle.returns[ABACHA].title


def test_a_name_in_two_scripts_is_masked_in_each():
    """Of a person who is named in two scripts, each name alone is masked; a part of one is told."""
    person = Person(id="p-1", name="Li Mingde (李明德)", handling=RESTRICTED)
    title = Text(en="Assets of LI MINGDE, and of the Mingde Fund", zh="李明德案的资产")
    paper = Document(id="d-1", kind=DocumentKind.REPORT, title=title)
    view = public_view(Bundle(records=(person, paper)))
    left = view.bundle.documents["d-1"].title
    assert ("Assets of [withheld], and of the Mingde Fund", "〔未公布〕案的资产") == (left.in_("en"), left.in_("zh"))
    told = {(one.record, one.action.code) for one in view.withheld}
    assert ("d-1", "part_of_name_left") in told


def test_a_short_name_of_a_withheld_organization_is_masked_as_that_of_a_person_is():
    """A company of one short word is masked in texts, addresses and ids, and so is the docket of a withheld record."""
    firm = Organization(id="doraville", kind=OrganizationKind.COMPANY, name=Text(en="Doraville", zh="多拉"))
    record = attrs.evolve(RETURNS.returns[ABACHA], contested=(Text(en="Doraville held it (MFA/17)", zh="由多拉持有"),))
    cited = Document(
        id="about-doraville",
        kind=DocumentKind.PRESS_ARTICLE,
        title=Text(en="Doraville: who held it", zh="多拉"),
        url="https://example.org/2020/doraville-papers",
    )
    hidden = Document(id="note-9", kind=DocumentKind.REPORT, title=Text(en="Note"), reference="MFA/17")
    bundle = RETURNS.replace(record).with_records([firm, cited, hidden])
    view = public_view(marked(bundle, "doraville", "note-9"))
    written = dumps(view.bundle)
    assert [] == [word for word in ("doraville", "Doraville", "多拉", "MFA/17") if word in written]
    assert "[withheld] held it ([withheld])" == view.bundle.returns[ABACHA].contested[0].en


def test_a_key_with_a_withheld_name_in_it_is_left_and_told():
    """An entry is not lost for its key: a sum that is not there would leave a return that adds up to something else."""
    firm = Organization(id="manas-holding", kind=OrganizationKind.COMPANY, name=Text(en="Manas"), handling=RESTRICTED)
    record = RETURNS.returns["usa-kgz-2019"]
    told = attrs.evolve(record.amounts[0], key="manas", remark=Text(en="by Manas"))
    view = public_view(RETURNS.replace(attrs.evolve(record, amounts=(*record.amounts, told))).with_records([firm]))
    left = view.bundle.returns["usa-kgz-2019"].amounts[-1]
    assert ("manas", "by [withheld]") == (left.key, left.remark.en)
    assert ("/amounts/3/key", "part_of_name_left") in [(one.path, one.action.code) for one in view.withheld]


def test_a_short_title_of_what_is_withheld_is_told_and_left():
    """A title of one word may be that of anything: where it stands it is left, and listed for a person to look at."""
    view = public_view(marked(RETURNS, "abacha"))
    listed = {one.record for one in view.withheld if one.action.code == "part_of_name_left" and one.path == "/title"}
    titled = {one.id for one in RETURNS.returns.values() if "Abacha" in one.title.in_("en")}
    assert titled
    assert titled <= listed


def test_an_embargo_ends_with_its_day():
    """A mark until a month holds without a day and in that month, and is lifted after it, which is said."""
    bundle = marked(RETURNS, ABACHA, mark=EMBARGO)
    for day in (None, PartialDate.parse("2027-03-31"), PartialDate.parse("2027")):
        assert ABACHA not in public_view(bundle, on=day).bundle.returns
    view = public_view(bundle, on=PartialDate.parse("2027-04-01"))
    assert view.bundle.returns[ABACHA].handling is None
    assert ("mark_lifted", "time_passed") in [(one.action.code, one.reason.code) for one in view.withheld]


def test_a_part_that_cannot_be_without_what_it_names_goes_as_a_whole():
    """Of a return that names a restricted authority, the participant goes, with the place; the ledger stays whole."""
    record = RETURNS.returns[ABACHA]
    authority = Authority(
        id="office",
        jurisdiction="CHE",
        kind=AuthorityKind.FINANCIAL_INTELLIGENCE_UNIT,
        name=Text(en="Office"),
        handling=RESTRICTED,
    )
    another = attrs.evolve(record.participants[0], actor="office")
    bundle = RETURNS.with_records([authority]).replace(
        attrs.evolve(record, participants=(*record.participants, another), positions=())
    )
    view = public_view(bundle)
    assert record.participants == view.bundle.returns[ABACHA].participants
    assert record.amounts == view.bundle.returns[ABACHA].amounts
    path = f"/participants/{len(record.participants)}"
    assert ("part_taken_out", path) in [(one.action.code, one.path) for one in view.withheld]


def test_what_was_done_is_said_in_both_languages():
    """The list of what was withheld reads in each language, a line each."""
    view = public_view(marked(RETURNS, ABACHA))
    assert has_cjk(view.text("zh"))
    assert not has_cjk(view.text("en"))
    assert len(view.withheld) == len(view.text("en").splitlines())


# ── rules ────────────────────────────────────────────────────────────────────────────────────────


def published(*changes: Change) -> list[tuple[str, str, str]]:
    """What the rules find in the sound return for publication, of those that are asked for that alone."""
    return [
        (finding.rule, finding.severity.code, finding.path)
        for finding in findings_after(*changes, purpose="publication")
    ]


MARK = {"level": "restricted", "reason": "court_seal"}
PERSON = {"type": "person", "id": "somebody", "name": "Somebody", "citations": [{"document": "statement"}]}


def test_every_rule_of_publication_has_its_cases():
    """No rule that is asked for publication alone is without a case that it finds, at its full severity."""
    cases = {
        ("restricted_not_published", "error"),
        ("person_named_officially", "warning"),
        ("no_personal_data", "warning"),
    }
    assert cases == {(rule.id, rule.severity.code) for rule in rules() if rule.purpose is CheckPurpose.PUBLICATION}


@pytest.mark.parametrize(
    ("rule", "severity", "change"),
    [
        ("restricted_not_published", "error", put("given-back/handling", MARK)),
        ("restricted_not_published", "warning", put("given-back/handling", {**MARK, "until": "2030"})),
        ("person_named_officially", "warning", put("somebody", {**PERSON, "citations": []})),
        ("no_personal_data", "warning", put("given-back/contested", [text("paid to DE89 3704 0044 0532 0130 00")])),
    ],
)
def test_a_rule_of_publication_finds_its_case_and_is_silent_otherwise(rule, severity, change):
    """What may not be published is found where it is asked, and no rule speaks of it where it is not."""
    assert [(rule, severity)] == [found[:2] for found in published(change)]
    assert () == findings_after(change)


@pytest.mark.parametrize(
    "change",
    [
        put("given-back/handling", {"level": "public"}),
        put("somebody", PERSON),
        put("somebody", {**PERSON, "citations": [], "handling": {"level": "public"}}),
        put(
            "given-back/contested",
            [text("paid into an account of the Treasury, 2020-03-02; see account 12 of the report")],
        ),
    ],
)
def test_what_is_normal_for_publication_is_not_spoken_of(change):
    """A public mark, a person named by an official statement, and sums and days beside words are let be."""
    assert [] == published(change)


@pytest.mark.parametrize("name", ["wg2-11", "wg2-history", "returns"])
def test_no_personal_data_is_found_in_bundled_data(name):
    """Nothing that comes with the library is taken for an account, an address, a paper or a date of birth."""
    assert not [
        found for found in check(bundled(name), purpose="publication").findings if found.rule == "no_personal_data"
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("IBAN GB82 WEST 1234 5698 7654 32", "account"),
        ("to CH9300762011623852957, Zurich", "account"),
        ("card 4111 1111 1111 1111", "account"),
        ("account number: 0123-456789", "account"),
        ("Account No. 100200300", "account"),
        ("账号：6222020200112233", "account"),
        ("身份证号11010519491231002X", "identity"),
        ("持有人11010519491231002X", "identity"),
        ("passport no. AB1234567", "identity"),
        ("护照号码E12345678", "identity"),
        ("born on 3 May 1960", "birth"),
        ("Date of birth: 1960-05-03", "birth"),
        ("DOB 03/05/1960", "birth"),
        ("出生于1960年5月3日", "birth"),
        ("1960年5月3日出生", "birth"),
        ("write to somebody@example.org", "address"),
        ("residing at 12 Main Street", "address"),
        ("家庭住址：某市某区某路12号", "address"),
        ("tel. +41 79 123 45 67", "address"),
    ],
)
def test_personal_data_is_told_by_its_form(line, kind):
    """An account, an identity paper, a date of birth and a private address are found, in both languages."""
    found = [words.en for words in personal_data_in(line)]
    assert 1 == len(found)
    assert kind in found[0]


@pytest.mark.parametrize(
    "line",
    [
        "USD 4111111111111111 was said to be there, and 1 000 000 000 000 000 more",
        "GB82 WEST 1234 5698 7654 33",
        "11010519491231002 and 110105194912310021",
        "the company was born in 1960; children born in 2010",
        "on account of 2009, decision no. 123456789",
        "CAC/COSP/WG.2/2017/CRP.1, paras. 10-13, of 24 August 2017",
        "the account opened at the Bank for International Settlements in 2005",
        "residents of 12 regions; living in 2010",
        "联合国账户共3210000000美元，账户于2005年开立",
        "出生登记项目于2010年启动",
        "电话会议于2017年8月24日举行",
    ],
)
def test_what_looks_like_personal_data_is_let_be(line):
    """Sums, numbers of decisions, years and public accounts are not taken for personal data."""
    assert [] == list(personal_data_in(line))


def test_a_purpose_that_is_none_is_refused():
    """A check for something unknown says what it can be for."""
    with pytest.raises(InvalidError) as error:
        check(Bundle(), purpose="fun")
    assert "unknown_code" == error.value.code
    assert Severity.ERROR.code == "error"


def test_the_command_checks_for_publication_and_writes_the_view(capsys, tmp_path):
    """A file with a restricted record fails the check for publication; what publish writes passes it."""
    mine = tmp_path / "mine.json"
    dump(marked(RETURNS, ABACHA).select(ABACHA), mine)
    assert main(["check", str(mine)]) == 0
    assert main(["check", str(mine), "--for", "publication", "--lang", "zh"]) == 1
    assert "restricted_not_published" in capsys.readouterr().out
    assert main(["publish", str(mine), "--lang", "zh"]) == 0
    said = capsys.readouterr()
    assert ABACHA not in said.out
    assert has_cjk(said.err)
    (tmp_path / "public.json").write_text(said.out, encoding="utf-8")
    assert main(["check", str(tmp_path / "public.json"), "--for", "publication"]) == 0
