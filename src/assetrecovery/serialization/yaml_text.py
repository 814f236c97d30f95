"""YAML text to plain Python data and back: the YAML 1.2 that says what JSON says, and none of the rest.

People write YAML by hand, and YAML has ways to say more than was meant: the country code `NO` is false to readers of
YAML 1.1, `012` is ten to some and twelve to others, and a few lines of anchors unfold into gigabytes. So the events
of a parser of YAML 1.2 are read here, and not what it would make of them. What has no quotes is what JSON says it is,
else text; what the core schema of YAML 1.2 would take for something else is refused, and so are anchors, aliases, tags,
merge keys, directives and second documents.

Reading needs the extra `yaml`; writing does not. What is written is quoted wherever a reader of YAML 1.1 might
take it for anything but text.
"""

import contextlib
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from assetrecovery.serialization.advancing import come
from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.plain import BadNumberError, Fraction, Numbers, decode, paired, pairs_of, repetitions
from assetrecovery.serialization.positions import MAX_STEPS, Place
from assetrecovery.values.errors import Fault, LoadError, Problem, missing_extra, pointer
from assetrecovery.values.languages import Words

__all__: list[str] = []

MAX_YAML_BYTES: Final = 4 * 1024 * 1024
"""How long YAML may be under the usual limits: its parser reads about 100,000 bytes a second, a hundredth of what that
of JSON does."""

_MAX_LINE: Final = 64 * 1024
"""How long a line may be: on a line without an end the parser takes time by the square of its length."""

_WORDS: Final = {"true": True, "false": False, "null": None, "": None, "~": None}
_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_FRACTION: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", re.ASCII)
_UNCLEAR: Final = re.compile(
    r"[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+"
    r"|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
    re.ASCII,
)
"""What the core schema of YAML 1.2 takes for something else than text, section 10.3.2."""

_PLAIN: Final = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*", re.ASCII)
_SAID_OTHERWISE: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})

_ANCHORS: Final = Words("anchors or aliases (& or *)", "锚点或别名（&或*）")
_TAGS: Final = Words("tags (!)", "标签（!）")
_MERGING: Final = Words("merge keys (<<)", "合并键（<<）")
_DIRECTIVES: Final = Words("directives (%)", "指令（%）")
_DOCUMENTS: Final = Words("several documents in one file", "单个文件含多份文档")
_KEYS: Final = Words("keys that are no text", "非文本的键")


def parse_yaml(text: str | bytes, limits: Limits = USUAL) -> tuple[Any, tuple[Problem, ...]]:
    """Read YAML text; return the plain data with the duplicate keys that were found.

    Raises `LoadError` if the text is not UTF-8, not YAML, uses more of YAML than JSON could say, is beyond a
    limit or holds a number that cannot be read exactly, and `MissingExtraError` without the extra `yaml`.

    >>> parse_yaml("{nationality: NO, members: [1, '1']}")
    ({'nationality': 'NO', 'members': [1, '1']}, ())
    """
    decoded = decode(text, limits if limits.size > USUAL.size else _for_yaml(limits))
    if any(len(line) > _MAX_LINE for line in decoded.split("\n")):
        raise LoadError([Fault.LINE_TOO_LONG.problem(limit=_MAX_LINE)])
    plain = _Builder(limits).build(_told(_events(decoded), len(decoded)))
    return plain, tuple(itertools.islice(repetitions(plain), limits.problems + 1))


def _for_yaml(limits: Limits) -> Limits:
    return attrs.evolve(limits, size=min(limits.size, MAX_YAML_BYTES))


def render_yaml(plain: Any) -> str:
    """Write plain data as YAML text in blocks; a list or an object without entries is written as JSON does.

    >>> print(render_yaml({"type": "person", "nationality": "NO", "citations": []}), end="")
    type: person
    nationality: "NO"
    citations: []
    """
    return "".join(f"{line}\n" for line in _lines(plain))


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def _events(text: str) -> Iterator[Any]:
    """The events of the parser, whose own errors do not leave this room."""
    try:
        from ruamel.yaml import YAML  # noqa: PLC0415  an extra, and few files are YAML
        from ruamel.yaml.error import MarkedYAMLError, YAMLError  # noqa: PLC0415
    except ImportError:
        missing_extra("yaml")
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise LoadError([_not_yaml(line, column)]) from None
    except (YAMLError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as error:
        if isinstance(error, LoadError):
            raise
        # Some input that is not YAML makes the parser fall over its own feet; it is not YAML all the same.
        raise LoadError([_not_yaml(1, 1)]) from None


def _told(events: Iterator[Any], length: int) -> Iterator[Any]:
    for event in events:
        come(event.start_mark.index, length)
        yield event


def _not_yaml(line: int, column: int) -> Problem:
    return attrs.evolve(Fault.NOT_YAML.problem(line=line, column=column), line=line, column=column)


def places_in_yaml(text: str, paths: Mapping[str, int]) -> dict[str, list[Place]]:
    r"""Find where JSON Pointers lead in sound YAML, each so many times, among the first entries of a text.

    >>> places_in_yaml("a:\n  - b: 1\n", {"/a/0/b": 1})["/a/0/b"]
    [Place(key=7, value=10)]
    """
    walk = _Walk(paths)
    with contextlib.suppress(LoadError):  # what comes after all that was sought may be anything
        for event in itertools.islice(_events(text), MAX_STEPS):
            walk.take(event)
            if not walk.left:
                break
    return walk.found


class _Node:
    """A list or an object that is open on a walk: its path, and how far it has come."""

    def __init__(self, path: str, *, is_object: bool) -> None:
        self.path = path
        self.is_object = is_object
        self.number = 0
        self.key: tuple[str, int] | None = None

    def next(self, at: int) -> tuple[str, int]:
        """The path of the entry whose value begins at a place, and where its key does."""
        token, key = (self.number, at) if self.key is None else self.key
        self.number += 1
        self.key = None
        return self.path + pointer(token), key


class _Walk:
    """One walk over the events of a text, which notes what is asked for."""

    def __init__(self, paths: Mapping[str, int]) -> None:
        self.found: dict[str, list[Place]] = {}
        self.left = sum(paths.values())
        self._wanted = dict(paths)
        self._open: list[_Node] = []

    def take(self, event: Any) -> None:
        name, at = type(event).__name__, event.start_mark.index
        if name in {"SequenceEndEvent", "MappingEndEvent"}:
            self._open.pop()
        elif name == "ScalarEvent" and self._open and self._open[-1].is_object and self._open[-1].key is None:
            self._open[-1].key = (event.value, at)
        elif name in {"ScalarEvent", "SequenceStartEvent", "MappingStartEvent"}:
            path, key = self._open[-1].next(at) if self._open else ("", at)
            self._note(path, Place(key, at))
            if name != "ScalarEvent":
                self._open.append(_Node(path, is_object=name == "MappingStartEvent"))

    def _note(self, path: str, place: Place) -> None:
        if self._wanted.get(path):
            self._wanted[path] -= 1
            self.left -= 1
            self.found.setdefault(path, []).append(place)


class _Builder:
    """Plain data in the making: what is open, from the outermost to the innermost."""

    def __init__(self, limits: Limits) -> None:
        self._open: list[list[Any]] = [[]]
        self._documents = 0
        self._limits = limits
        self._items = 0
        self._numbers = Numbers(limits)

    def build(self, events: Iterator[Any]) -> Any:
        """Take every event; answer the one document, or None if there is none."""
        for event in events:
            getattr(self, f"_{type(event).__name__}", _pass)(event)
        if self._items > self._limits.items:
            raise self._too_many()
        (document,) = self._open
        return document[0] if document else None

    def _DocumentStartEvent(self, event: Any) -> None:  # noqa: N802  named as the event is
        self._documents += 1
        if event.version or event.tags:
            raise _refused(_DIRECTIVES, event)
        if self._documents > 1:
            raise _refused(_DOCUMENTS, event)

    def _AliasEvent(self, event: Any) -> None:  # noqa: N802
        raise _refused(_ANCHORS, event)

    def _SequenceStartEvent(self, event: Any) -> None:  # noqa: N802
        self._begin(event)

    def _MappingStartEvent(self, event: Any) -> None:  # noqa: N802
        self._begin(event)

    def _SequenceEndEvent(self, _: Any) -> None:  # noqa: N802
        self._put(self._open.pop())

    def _MappingEndEvent(self, event: Any) -> None:  # noqa: N802
        flat = self._open.pop()
        keys, values = flat[::2], flat[1::2]
        for key in keys:
            if not isinstance(key, str):
                raise _refused(_KEYS, event)
            if key == "<<":
                raise _refused(_MERGING, event)
        self._items -= len(keys)  # a key and its value are one entry
        self._put(paired(list(zip(keys, values, strict=True))))

    def _ScalarEvent(self, event: Any) -> None:  # noqa: N802
        _check_bare(event)
        is_quoted = event.style is not None or not event.implicit[0]
        self._put(event.value if is_quoted else self._bare(event))

    def _put(self, value: Any) -> None:
        self._items += 1
        if self._items > 2 * self._limits.items:  # keys are counted, too, until their object ends
            raise self._too_many()
        self._open[-1].append(value)

    def _too_many(self) -> LoadError:
        return LoadError([Fault.TOO_MANY_ITEMS.problem(limit=self._limits.items)])

    def _bare(self, event: Any) -> Any:
        try:
            return _bare(event, self._numbers)
        except BadNumberError:
            raise LoadError([_at(Fault.BAD_NUMBER.problem(limit=self._limits.digits), event)]) from None

    def _begin(self, event: Any) -> None:
        _check_bare(event)
        if len(self._open) > self._limits.depth:
            raise LoadError([_at(Fault.TOO_DEEP.problem(limit=self._limits.depth), event)])
        self._open.append([])


def _pass(_: Any) -> None:
    """Streams and documents begin and end; that says nothing of what they hold."""


def _check_bare(event: Any) -> None:
    if event.anchor:
        raise _refused(_ANCHORS, event)
    if event.tag:
        raise _refused(_TAGS, event)


def _bare(event: Any, numbers: Numbers) -> Any:
    """What a value without quotes is."""
    value = event.value
    if value in _WORDS:
        return _WORDS[value]
    if _INTEGER.fullmatch(value):
        return numbers.whole(value)
    if _FRACTION.fullmatch(value):
        return numbers.fraction(value)
    if _UNCLEAR.fullmatch(value):
        raise LoadError([_at(Fault.YAML_UNCLEAR.problem(line=event.start_mark.line + 1), event)])
    return value


def _refused(feature: Words, event: Any) -> LoadError:
    return LoadError([_at(Fault.YAML_FEATURE.problem(found=feature, line=event.start_mark.line + 1), event)])


def _at(problem: Problem, event: Any) -> Problem:
    """Say line and column of a problem, from where its event stands."""
    return attrs.evolve(problem, line=event.start_mark.line + 1, column=event.start_mark.column + 1)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def _lines(plain: Any) -> Iterator[str]:
    if isinstance(plain, dict) and plain:
        for key, value in pairs_of(plain):
            yield from _entry(f"{_scalar(key)}:", value)
    elif isinstance(plain, list) and plain:
        for value in plain:
            # A list or an object stands behind the dash of its own entry.
            first, *rest = _lines(value)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield _scalar(plain)


def _entry(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield key
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{key} {_scalar(value)}"


def _scalar(value: Any) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value not in _SAID_OTHERWISE:
        return value
    if isinstance(value, Fraction):
        return value.text
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return "".join(_escaped(character) for character in written)


def _escaped(character: str) -> str:
    """Escape what JSON may hold as it is and YAML may not, or takes for the end of a line."""
    code = ord(character)
    may_stand = 0x20 <= code < 0x7F or (code >= 0xA0 and code not in {0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF})
    return character if may_stand else f"\\u{code:04x}"
