"""What pydantic asks of a type: how it is read, written and described in JSON Schema.

Every class of the model has a `__get_pydantic_core_schema__`, which opens this module (`values.nouns`). So
`paid: Money` in a model of pydantic, or in the signature of a FastAPI endpoint, is read as strictly as a file is.
Nothing here is a second description of a type: reading is that of `from_plain`, writing that of `to_plain`, and the
schema that of `json_schema`, in which each class that is referred to becomes a definition of pydantic's own, so that
the references of an OpenAPI document lead somewhere.

pydantic 2 is imported where it is needed, which is when it has asked.
"""

import functools
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.introspection.public import public_types
from assetrecovery.serialization.reading import Reading
from assetrecovery.serialization.schemas import json_schema
from assetrecovery.serialization.texts import read_given, read_given_value
from assetrecovery.serialization.writing import write
from assetrecovery.values.errors import AssetRecoveryError, Fault, Problem, refuse
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.shapes import is_id

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic_core import CoreSchema, InitErrorDetails, ValidationError

__all__ = ["InFile"]

BASE: Final = "base"
"""The key of pydantic's validation context under which another base than the reference data may stand."""


class InFile:
    """Reads an id as files do, where pydantic would take any text: `Annotated[ReturnId, InFile()]`.

    Classes and code lists need no such mark; an id is a text to Python, and what it may look like has to be said.

    >>> from typing import Annotated
    >>> from assetrecovery.values import ReturnId
    >>> from pydantic import TypeAdapter
    >>> TypeAdapter(Annotated[ReturnId, InFile()]).validate_python("usa-kgz-2019")
    'usa-kgz-2019'
    """

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, _: Any) -> "CoreSchema":
        if not is_id(source):
            raise refuse(Fault.CANNOT_READ)
        return core_schema(source)

    def __get_pydantic_json_schema__(self, asked: Any, handler: Any) -> dict[str, Any]:
        del asked, handler
        return {key: value for key, value in _schema(DocumentId).items() if key in _FORM}


_FORM: Final = frozenset({"type", "pattern", "maxLength"})
"""What the schema of an id says of its text, which is the same for ids of all kinds."""


def core_schema(kind: Any) -> "CoreSchema":
    """Say how pydantic reads and writes a type."""
    from pydantic_core import core_schema as build  # noqa: PLC0415  only who has pydantic asks

    def validate(given: Any, info: Any) -> Any:
        return _validated(kind, given, info.context or {})

    validate.__name__ = validate.__qualname__ = kind.__name__  # by which pydantic names the members of a union
    return build.with_info_plain_validator_function(
        validate,
        ref=f"{kind.__module__}.{kind.__qualname__}" if isinstance(kind, type) else None,
        serialization=build.plain_serializer_function_ser_schema(write),
    )


def _validated(kind: Any, given: Any, context: Mapping[str, Any]) -> Any:
    """Take an object of the type as it is, and read anything else; raise what is wrong as pydantic does."""
    if isinstance(kind, type) and isinstance(given, kind):
        return given
    try:
        return _read(kind, given, context).expect()
    except AssetRecoveryError as error:
        raise _refusal(kind, error.problems) from None


def _read(kind: Any, given: Any, context: Mapping[str, Any]) -> Reading[Any]:
    if kind is not Bundle:
        return read_given_value(given, kind, is_text=False)
    if isinstance(given, (str, bytes)):  # text inside a document is a text, not a document of its own
        raise refuse(Fault.WRONG_FORMAT)
    return read_given(given, context.get(BASE) or reference_data())


# ── errors ───────────────────────────────────────────────────────────────────────────────────────


def _refusal(kind: Any, problems: tuple[Problem, ...]) -> "ValidationError":
    """One error of pydantic for all that is wrong; pydantic puts the place of the field in front of each."""
    from pydantic_core import ValidationError  # noqa: PLC0415  likewise

    return ValidationError.from_exception_data(kind.__name__, [_detail(problem) for problem in problems])


def _detail(problem: Problem) -> "InitErrorDetails":
    from pydantic_core import PydanticCustomError  # noqa: PLC0415  likewise

    code: Any = problem.code  # one of a closed list, though no literal
    return {
        "type": PydanticCustomError(code, "{en}", problem.to_plain()),
        "loc": tuple(_tokens(problem.path)),
        "input": _UNSAID,
    }


_UNSAID: Final = "…"
"""What stands for the input: pydantic would print it, and with it the names of persons, into every log."""


def _tokens(path: str) -> Iterator[str | int]:
    for token in path.split("/")[1:]:
        yield int(token) if token.isdecimal() else token.replace("~1", "/").replace("~0", "~")


# ── JSON Schema ──────────────────────────────────────────────────────────────────────────────────


def described(kind: Any, handler: "GetJsonSchemaHandler") -> dict[str, Any]:
    """Describe a class as `json_schema` does, with definitions of pydantic's for what it refers to."""
    schema = _schema(kind)
    defined: dict[str, Any] = schema.get("$defs", {})
    refer = functools.cache(lambda name: _reference(name, defined[name], handler))
    kept = {key: value for key, value in schema.items() if key not in {"$schema", "$id", "$defs"}}
    return typing.cast("dict[str, Any]", _rewritten(kept, refer))


@functools.cache
def _schema(kind: Any) -> dict[str, Any]:
    return json_schema(kind)


def _reference(name: str, schema: Mapping[str, Any], handler: "GetJsonSchemaHandler") -> Mapping[str, Any]:
    """Refer to a class by a definition of pydantic's; what is no class, an id, is described in its place."""
    from pydantic import TypeAdapter  # noqa: PLC0415  likewise
    from pydantic_core import core_schema as build  # noqa: PLC0415  likewise

    cls = public_types().get(name)
    if cls is None:
        return schema
    # A handler describes what is given to it by its outer kind alone; a definition comes of what stands inside.
    reference: Mapping[str, Any] = handler(build.list_schema(TypeAdapter(cls).core_schema))["items"]
    return reference


def _rewritten(schema: Any, refer: Callable[[str], Mapping[str, Any]]) -> Any:
    if isinstance(schema, list):
        return [_rewritten(part, refer) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: _rewritten(part, refer) for key, part in schema.items() if key != "$ref"}
    # What a place says of itself stands beside what it refers to, and goes before it.
    return {**refer(schema["$ref"].rpartition("/")[2]), **parts} if "$ref" in schema else parts
