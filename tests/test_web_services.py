"""Fields of pydantic and FastAPI: read, written, described and refused as files are, in the caller's language."""

import asyncio
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from assetrecovery import Bundle, InvalidError, Money, PartialDate, bundled, dumps, from_plain, read, to_plain
from assetrecovery.arrangements import EndUse
from assetrecovery.introspection import public_types
from assetrecovery.serialization import json_schema
from assetrecovery.strategies import bundles
from assetrecovery.strategies.near_misses import near_misses
from assetrecovery.values import Currency, LocalTerm, ReturnId, Text
from assetrecovery.values.errors import pointer
from assetrecovery.web import InFile, accepted_language, errors_in
from tests.laws import examples

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "docs" / "examples" / "web_service.py"
BUNDLES: TypeAdapter[Bundle] = TypeAdapter(Bundle)


class Payment(BaseModel):
    paid: Money
    on: PartialDate | None = None
    use: EndUse | LocalTerm | None = None
    made_for: Annotated[ReturnId, InFile()] | None = None
    said: tuple[Text, ...] = ()


@examples(10, long=500)
@given(bundles())
def test_a_bundle_is_read_and_written_as_a_file_is(bundle):
    """What pydantic reads is what `from_plain` reads; what it writes, as data or JSON, is what `to_plain` writes."""
    plain = to_plain(bundle)
    assert bundle == BUNDLES.validate_python(plain, context={"base": bundle.base})
    assert bundle is BUNDLES.validate_python(bundle)
    assert plain == BUNDLES.dump_python(bundle) == json.loads(BUNDLES.dump_json(bundle))


def test_a_model_with_our_fields_comes_back():
    """A model of somebody else's keeps amounts to the last digit, dates as far as they are known, and local terms."""
    given_ = {"paid": {"amount": "1.10", "currency": "USD"}, "on": "2017-08", "use": {"code": "x-seeds"}}
    payment = Payment.model_validate({**given_, "made_for": "usa-kgz-2019", "said": [{"zh": "议程"}]})
    assert (payment.paid, payment.on) == (Money.of("1.10", "USD"), PartialDate.parse("2017-08"))
    assert payment.use == LocalTerm(code="x-seeds")
    assert payment == Payment.model_validate_json(payment.model_dump_json()) == Payment(**payment.model_dump())


@examples(30, long=2_000)
@given(near_misses())
def test_what_is_wrong_is_told_at_its_place_in_our_words(miss):
    """Every problem is an error of pydantic with its code, its place and its sentence, and there are no others."""
    plain = json.loads(miss.text)
    try:
        from_plain(plain)
    except InvalidError as error:
        told = [(problem.code, problem.path, problem.en) for problem in error.problems]
    else:  # a key that is written twice is not seen by whoever gets an object
        return
    with pytest.raises(ValidationError) as caught:
        BUNDLES.validate_python(plain)
    found = caught.value.errors()
    assert told == [(error["type"], pointer(*error["loc"]), error["msg"]) for error in found]
    chinese = [problem.zh for problem in read(plain).findings]
    assert sorted(chinese) == sorted(error["msg"] for error in errors_in(found, "zh"))


def test_no_error_repeats_what_was_given():
    """Neither the sentences nor what pydantic prints as input have what stood in the document."""
    secret = {"amount": "Friedrich Däuble", "currency": "Friedrich Däuble", "Friedrich": 1}
    with pytest.raises(ValidationError) as caught:
        Payment.model_validate({"paid": secret, "made_for": "Friedrich Däuble", "use": "Friedrich Däuble"})
    assert caught.value.error_count() == 6
    assert "Däuble" not in str(caught.value)
    assert "Däuble" not in caught.value.json()
    missing = [{"type": "missing", "loc": ("on",), "msg": "Field required", "input": secret}]
    assert [{"type": "missing", "loc": ("on",), "msg": "this key is required; add it"}] == errors_in(missing, "en")


def ids_in_place(schema: Any, ids: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [ids_in_place(part, ids) for part in schema]
    if not isinstance(schema, dict):
        return schema
    said = {key: ids_in_place(part, ids) for key, part in schema.items()}
    return {**ids[said.pop("$ref")], **said} if said.get("$ref") in ids else said


def test_every_class_is_described_as_our_schema_describes_it():
    """Of each class in a bundle pydantic's definition is that of `json_schema`, with ids in their place."""
    ours, theirs = json_schema(Bundle)["$defs"], BUNDLES.json_schema()["$defs"]
    ids = {f"#/$defs/{name}": schema for name, schema in ours.items() if name not in public_types()}
    expected = {name: ids_in_place(schema, ids) for name, schema in ours.items() if name in public_types()}
    assert len(expected) > 200
    assert expected == {name: schema for name, schema in theirs.items() if name != "Bundle"}
    assert json_schema(Bundle)["properties"].keys() == theirs.get("Bundle", BUNDLES.json_schema())["properties"].keys()


def test_only_an_id_is_marked_as_one():
    """The mark of ids is for nothing else, and what it stands at is described by the form of ids."""
    with pytest.raises(InvalidError):
        TypeAdapter(Annotated[int, InFile()])
    schema = TypeAdapter(Annotated[ReturnId, InFile()]).json_schema()
    assert schema["pattern"] == json_schema(ReturnId)["pattern"]


def test_nothing_of_pydantic_is_loaded_unasked():
    """The model, and the names of this room, are there without pydantic."""
    code = "import sys; import assetrecovery.web as web; web.InFile; web.errors_in; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(["zh", "en", "fr", "*", ";q=0", ";q=1.0", ",", " "])).map("".join)
)
def test_any_header_gets_a_language(header):
    """Whatever a client sends, it is answered in one of the two languages."""
    assert accepted_language(header) in {"en", "zh"}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("en;q=0.5, zh-Hant ; q=0.6", "zh"),
        ("fr, de;q=0.9", "en"),
        ("zh;q=0", "en"),
        ("zh;q=0.000, en;q=0.001", "en"),
        ("", "en"),
    ],
)
def test_the_best_of_the_languages_asked_for_is_taken(header, language):
    """The order of a header is that of its weights, and what has none at all is not wanted."""
    assert language == accepted_language(header)


# ── the example ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(name="app", scope="module")
def _app():
    spec = importlib.util.spec_from_file_location("web_service", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["web_service"] = module  # where FastAPI looks the annotations up
    spec.loader.exec_module(module)
    yield module.app
    del sys.modules["web_service"]


def asked(app, path, language="en", **request):
    async def ask():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://x.invalid") as client:
            method = "POST" if request else "GET"
            return await client.request(method, path, headers={"Accept-Language": language}, **request)

    return asyncio.run(ask())


def checked(app, text, language="en"):
    return asked(app, "/check", language, files={"file": ("returns.json", text)})


def test_the_example_checks_a_file_that_is_sent(app):
    """A file is checked whole, in the caller's language; one that is no file of returns is refused."""
    sound = checked(app, dumps(bundled("wg2-11")).encode())
    assert (sound.status_code, sound.json()) == (200, {"findings": []})
    wrong = b'{"format": "assetrecovery", "version": "2.0", "records": [{"type": "person", "id": "p-1"}]}'
    assert [{"path": "/records/0/name", "sentence": "缺少必需的键；请补上"}] == checked(app, wrong, "zh").json()[
        "findings"
    ]
    refused = checked(app, b"{", "zh-Hans, en;q=0.5")
    assert (refused.status_code, refused.headers["Content-Language"]) == (422, "zh")
    assert refused.json()["detail"][0]["type"] == "not_json"
    assert checked(app, b"[" * (4 * 1024 * 1024 + 1)).json()["detail"][0]["type"] == "too_long"


def test_the_example_takes_and_gives_our_types(app):
    """Bodies are read into values and records, and written as files hold them."""
    payment = {"paid": {"amount": "321000000", "currency": "USD"}, "on": "2017-08"}
    answer = asked(app, "/payments", "zh", json=payment)
    assert answer.json() == {**payment, "words": "2017年8月: 3.21亿美元"}
    plain = to_plain(bundled("wg2-11"))
    assert plain == asked(app, "/bundles", json=plain).json()


def test_the_example_refuses_in_the_callers_language(app):
    """What FastAPI refuses is told by place and sentence, and nothing of the body is sent back."""
    answer = asked(app, "/payments", "zh", json={"paid": {"amount": 3.5, "currency": "Däuble"}})
    assert (answer.status_code, "Däuble" in answer.text) == (422, False)
    assert [(error["type"], error["loc"], error["msg"]) for error in answer.json()["detail"]] == [
        ("wrong_type", ["body", "paid", "amount"], "应为文本，实为数字；请加引号书写"),
        ("unknown_currency", ["body", "paid", "currency"], "不是现行或已停用的ISO 4217货币代码"),
        ("missing", ["body", "on"], "缺少必需的键；请补上"),
    ]


def test_a_value_that_is_one_text_is_a_parameter_of_a_query():
    """A currency, a date and a code are read from a query, and an id from a path if it is marked."""
    app = FastAPI()

    @app.get("/returns/{record_id}")
    def find(record_id: Annotated[ReturnId, InFile()], currency: Currency, use: EndUse, on: PartialDate) -> list[str]:
        return [record_id, repr(currency), repr(use), repr(on)]

    answer = asked(app, "/returns/usa-kgz-2019?currency=USD&use=energy&on=2017-08")
    assert ["usa-kgz-2019", "Currency(code='USD')", "EndUse.ENERGY", "PartialDate.parse('2017-08')"] == answer.json()
    refused = asked(app, "/returns/Kyrgyz?currency=DEX&use=energie&on=August").json()["detail"]
    assert [(error["loc"], error["type"]) for error in refused] == [
        (["path", "record_id"], "bad_id"),
        (["query", "currency"], "unknown_currency"),
        (["query", "use"], "unknown_code"),
        (["query", "on"], "bad_date"),
    ]


def test_every_reference_of_the_openapi_document_leads_somewhere(app):
    """The description of the service has each class once, and none that is missing."""
    document = asked(app, "/openapi.json").text
    schemas = json.loads(document)["components"]["schemas"]
    named = {part.partition('"')[0] for part in document.split('"#/components/schemas/')[1:]}
    assert {"Bundle", "Return", "Money"} <= named <= schemas.keys()


def test_the_page_shows_the_example_as_it_is():
    """What the page prints is the file that these tests run."""
    assert EXAMPLE.read_text(encoding="utf-8") in (ROOT / "docs" / "web-services.md").read_text(encoding="utf-8")
