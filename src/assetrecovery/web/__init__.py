"""Web services: records and values as fields of pydantic and FastAPI, refused in the caller's language.

The classes are fields as they are, since they bring what pydantic asks a type for; this room answers it, and is loaded
only then. What is wrong arrives as pydantic's own errors, at the places and in the sentences of this library.

- `fields`: what pydantic asks of a type: how it is read, written and described
- `refusals`: errors of pydantic in either language, and the language that a caller asks for
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
