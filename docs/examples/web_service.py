"""A web service that checks files of returns and answers in the language of whoever asks.

Run it with `uvicorn web_service:app`. In a checkout, `pip install '.[pydantic]' fastapi python-multipart uvicorn`
brings what it needs.
"""

from typing import Annotated, Any

from fastapi import Body, Depends, FastAPI, Header, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from assetrecovery import AssetRecoveryError, Bundle, Money, PartialDate, check, read
from assetrecovery.serialization import Limits
from assetrecovery.values import Language
from assetrecovery.web import accepted_language, errors_in

MOST = 4 * 1024 * 1024
"""How many bytes of a file of a stranger are looked at."""

app = FastAPI(title="Returns of assets · 资产返还")


def language_of(accept_language: Annotated[str | None, Header()] = None) -> Language:
    """The language of the answer; English for whoever asks for neither."""
    return accepted_language(accept_language)


Asked = Annotated[Language, Depends(language_of)]


@app.post("/check")
async def check_file(file: UploadFile, language: Asked) -> dict[str, Any]:
    """Say everything that is wrong with a file of JSON, as `dumps` writes it."""
    reading = read(await file.read(MOST + 1), limits=Limits(size=MOST))
    findings = [*reading.findings, *(check(reading.value).findings if reading.value else ())]
    return {"findings": [{"path": found.path, "sentence": found.in_(language)} for found in findings]}


class Payment(BaseModel):
    """A body of one's own, some of whose fields are values of the library."""

    paid: Money
    on: PartialDate


class Receipt(Payment):
    """The same with a line in words."""

    words: str


@app.post("/payments")
def word_payment(payment: Payment, language: Asked) -> Receipt:
    """Say a payment in the words of the caller's language."""
    return Receipt(paid=payment.paid, on=payment.on, words=f"{payment.on:{language}}: {payment.paid:{language}}")


@app.post("/bundles")
def take_bundle(bundle: Annotated[Bundle, Body()]) -> Bundle:
    """Take a bundle as the whole body, and give it back as files hold it."""
    return bundle


@app.exception_handler(RequestValidationError)
def refused(request: Request, error: RequestValidationError) -> JSONResponse:
    """Refuse a body, with what FastAPI says of it in the language of the caller."""
    language = accepted_language(request.headers.get("accept-language"))
    return JSONResponse({"detail": errors_in(error.errors(), language)}, 422, {"Content-Language": language})


@app.exception_handler(AssetRecoveryError)
def unreadable(request: Request, error: AssetRecoveryError) -> JSONResponse:
    """Refuse what is no file of returns at all."""
    language = accepted_language(request.headers.get("accept-language"))
    detail = [{"loc": problem.path, "type": problem.code, "msg": problem.in_(language)} for problem in error.problems]
    return JSONResponse({"detail": detail}, 422, {"Content-Language": language})
