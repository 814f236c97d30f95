"""JSON text to plain Python data and back: exact types only, duplicate keys found, nothing coerced, every limit kept.

The decoder of the standard library does the reading, at the speed of C, and is asked for no more than it gives. What it
would get wrong (a key that occurs twice, a number that loses its digits, a text without end) is looked for first in
the outline of the text, which is the text without what stands in quotes; only a text that has such a thing is read
by the slower way, on which every pair and every number is looked at.
"""

import gc
import itertools
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator
from json.encoder import encode_basestring
from typing import Any, Final, NoReturn, Self

from assetrecovery.serialization.limits import USUAL, Limits
from assetrecovery.serialization.positions import placed
from assetrecovery.serialization.signatures import no_text
from assetrecovery.values.errors import Fault, LoadError, Problem, found, refuse_all
from assetrecovery.values.languages import Words

__all__ = ["MAX_DEPTH"]

MAX_DEPTH: Final = USUAL.depth
"""How deep a document may nest, unless other limits are given."""

Token = str | int

# Possessive, and closed by the end of the text too: a million quotes in a row are walked once.
_QUOTED: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)', re.DOTALL)
_CARE: Final = r"[0-9](?:[.eE]|[0-9]{%d})|-0(?![0-9])"
"""A number with a fraction, an exponent or too many digits; or minus nought, which the decoder would make nought."""
_NO_MARKS: Final = bytes(byte for byte in range(256) if byte not in b",[{")
_EMPTY: Final = re.compile(r"[\[{]\s*[\]}]")
_TOKENS: Final = re.compile(_QUOTED.pattern + r"|[\[\]{}]|-?(?:[0-9][0-9.eE+-]*+|Infinity)|NaN", re.DOTALL)
_MANY: Final = 10_000
_SPARSE: Final = 16
_HOPELESS: Final = 10
_WIDEST: Final = 32
"""How many values an object has at most on average, and usually a fifth of that; keys without end are none of ours."""
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Fraction(float):
    """A number that is no whole one, with the digits in which it was written: 1.50 stays 1.50.

    No field of this library takes one; they come in what is kept for other systems, and go back as they came.
    """

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Take a number as JSON writes it."""
        self = super().__new__(cls, text)
        self.text = text
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Fraction, (self.text,)


class Repeated(dict[str, Any]):
    """An object in which keys occurred twice: the first value of each, and all pairs as they stood."""

    def __init__(self, pairs: list[tuple[str, Any]], plain: dict[str, Any] | None = None) -> None:
        super().__init__(plain or pairs)  # in the order of their first occurrence, and then with their first values
        self.update(reversed(pairs))
        self.pairs = pairs

    @property
    def repeated(self) -> Iterator[str]:
        """The keys that occurred more than once."""
        known: set[str] = set()
        told: set[str] = set()
        for key, _ in self.pairs:
            if key in known and key not in told:
                told.add(key)
                yield key
            known.add(key)

    def __reduce__(self) -> tuple[Any, ...]:
        return Repeated, (self.pairs,)


class _Undisturbed:
    """A function that yields would do, and takes as long as a small record."""

    __slots__ = ("_was",)

    def __enter__(self) -> None:
        self._was = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._was:
            gc.enable()


def undisturbed() -> _Undisturbed:
    """Keep the collector from going through what is being built: it would look ever longer, and find nothing."""
    return _Undisturbed()


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def parse(text: str | bytes, limits: Limits = USUAL) -> tuple[Any, tuple[Problem, ...]]:
    """Read JSON text; return the plain data with the duplicate keys that were found.

    Raises `LoadError` if the text is not UTF-8, not JSON, beyond a limit, or holds a number that it cannot
    read exactly.

    >>> parse('{"a": 1, "a": 2}')[1][0].path
    '/a'
    """
    decoded = decode(text, limits)
    check_size(decoded, limits)
    with undisturbed():
        return _parse(decoded, limits)


def _parse(decoded: str, limits: Limits) -> tuple[Any, tuple[Problem, ...]]:
    try:
        # Signs in quotes are too many, never too few: only where they would tell is the outline looked at.
        exactly = _needs_care(decoded, limits) and _needs_care(_outline(decoded), limits)
        pairs = paired if is_dense(decoded) else None
        plain = _read(decoded, limits, exactly=exactly, pairs=pairs)
        keys = _check_depth(plain, decoded.count("[") + decoded.count("{"), limits)
        if keys == decoded.count(":") or keys == _outline(decoded).count(":"):
            return plain, ()
        plain = plain if pairs else _read(decoded, limits, exactly=exactly, pairs=paired)
    except (RecursionError, _TooDeepError):
        too_deep = Fault.TOO_DEEP.problem(limit=limits.depth)
        raise LoadError([placed(too_deep, decoded, _beginning_of_depth(decoded, limits.depth))]) from None
    except BadNumberError as error:
        bad = Fault.BAD_NUMBER.problem(limit=limits.digits)
        raise LoadError([placed(bad, decoded, _beginning_of_number(decoded, error.text))]) from None
    return plain, tuple(itertools.islice(repetitions(plain), limits.problems + 1))


def _outline(text: str) -> str:
    """A text without what stands in quotes."""
    return _QUOTED.sub("", text)


def decode(text: str | bytes | bytearray | memoryview, limits: Limits = USUAL) -> str:
    """Decode UTF-8; a byte order mark, which some editors write, is not part of the text."""
    if isinstance(text, (bytearray, memoryview)):
        text = bytes(text)
    if not isinstance(text, (str, bytes)):
        expected = Words("text or bytes", "文本或字节")
        raise LoadError([Fault.WRONG_TYPE.problem(expected=expected, found=found(text), hint="")])
    _check_size(text, limits)
    try:
        return text if isinstance(text, str) else text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8-sig")
        raise LoadError([placed(no_text(error.object), before, len(before))]) from None


def is_dense(text: str | bytes) -> bool:
    """Whether a text holds so many values for its length that it is hardly one of ours.

    This decides only which reader tries first, and never what is read: a record has 25 bytes a value and more, and what
    is made to do harm has three to fifteen. Of such a text it does not pay to hope that no key occurs twice.
    """
    return len(text) > _MANY and (marks := _marks(text)) > _MANY and len(text) < _SPARSE * marks


def is_worth_trying(text: str | bytes, limits: Limits) -> bool:
    """Refuse a text as `check_size` does; else say whether it is worth hoping that all of it is right."""
    if len(text) <= min(_MANY, limits.items, limits.size // 4):  # too short to hold too much, or to be too long
        return True
    marks = check_size(text, limits)
    if marks <= _MANY:
        return True
    objects = text.count("{") if isinstance(text, str) else text.count(b"{")
    return len(text) >= _HOPELESS * marks and objects * _WIDEST >= marks


def check_size(text: str | bytes, limits: Limits) -> int:
    """Refuse a text that is too long or holds too many values, by counts that cost nearly nothing; return the count.

    Of a text that may hold too many the outline is looked at, without what stands in quotes.
    """
    _check_size(text, limits)
    marks = _marks(text)
    if marks > limits.items:
        _check_items(_outline(decode(text, limits)), limits)
    return marks


def _marks(text: str | bytes) -> int:
    """Count commas and brackets, of which every value but the first has one."""
    if isinstance(text, str):
        return text.count(",") + text.count("[") + text.count("{")
    return len(text.translate(None, _NO_MARKS))  # one pass for three


def _check_size(text: str | bytes, limits: Limits) -> None:
    if _size(text, limits) > limits.size:
        raise LoadError([Fault.TOO_LONG.problem(limit=limits.size)])


def _size(text: str | bytes, limits: Limits) -> int:
    """Count bytes; those of a text are only counted where they could be too many."""
    if isinstance(text, bytes) or text.isascii() or len(text) > limits.size or 4 * len(text) <= limits.size:
        return len(text)
    return len(text.encode("utf-8", "surrogatepass"))


def _check_items(outline: str, limits: Limits) -> None:
    """Refuse what holds too many values before any is made; commas and brackets count them."""
    items = _marks(outline)
    if items > limits.items and items - sum(1 for _ in _EMPTY.finditer(outline)) > limits.items:
        raise LoadError([Fault.TOO_MANY_ITEMS.problem(limit=limits.items)])


def _needs_care(outline: str, limits: Limits) -> bool:
    """Whether a number is there that the decoder would not keep as it is written, or that has too many digits."""
    return re.search(_CARE % limits.digits, outline) is not None


def _read(
    text: str, limits: Limits, *, exactly: bool, pairs: Callable[[list[tuple[str, Any]]], Any] | None = None
) -> Any:
    numbers = Numbers(limits)
    hooks: dict[str, Any] = {"parse_int": numbers.whole, "parse_float": numbers.fraction} if exactly else {}
    try:
        return json.loads(text, parse_constant=numbers.refuse, object_pairs_hook=pairs, **hooks)
    except json.JSONDecodeError as error:
        problem = Fault.NOT_JSON.problem(line=error.lineno, column=error.colno)
        raise LoadError([placed(problem, text, error.pos)]) from None


class _TooDeepError(Exception):
    """Something nests deeper than it may."""


class BadNumberError(Exception):
    """A number was met that cannot be read exactly."""

    def __init__(self, text: str) -> None:
        """Take the number as it is written."""
        super().__init__()
        self.text = text


class Numbers:
    """How numbers are read: to the last digit, or not at all."""

    def __init__(self, limits: Limits) -> None:
        """Take the limit of digits."""
        self._most = limits.digits

    def whole(self, text: str) -> int | float:
        """Read a whole number; minus nought is none."""
        if len(text) - text.startswith("-") > self._most:
            self.refuse(text)
        return Fraction(text) if text == "-0" else int(text)

    def fraction(self, text: str) -> float:
        """Read a number with a fraction or an exponent, and keep its digits."""
        mantissa, _, exponent = text.lower().partition("e")
        digits = sum(map(str.isdigit, mantissa.lstrip("-0.")))
        if max(digits, len(exponent), len(text) // 10) > self._most or math.isinf(float(text)):
            self.refuse(text)
        return Fraction(text)

    def refuse(self, text: str) -> NoReturn:
        """Refuse what is no number that can be read exactly."""
        raise BadNumberError(text)


def paired(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its pairs, and remember all of them if a key occurs twice."""
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else Repeated(pairs, plain)


def _beginning_of_number(text: str, number: str) -> int:
    """Find where a number stands that is refused; the first of those that are written alike."""
    return next((match.start() for match in _TOKENS.finditer(text) if match[0] == number), 0)


def _beginning_of_depth(text: str, limit: int) -> int:
    """Find the bracket that opens one level too many."""
    depth = 0
    for match in _TOKENS.finditer(text):
        depth += (match[0] in "[{") - (match[0] in "]}")
        if depth > limit:
            return match.start()
    return 0


def _check_depth(plain: Any, brackets: int, limits: Limits) -> int:
    """Count the keys, and refuse what nests too deep; level by level, since the input chooses the depth.

    When all that the brackets of the text open has been met, nothing further in is looked at.
    """
    keys = 0
    level = [plain] if isinstance(plain, (dict, list)) else []
    for _ in range(limits.depth):
        keys += sum(len(node) for node in level if isinstance(node, dict))
        brackets -= len(level)
        if not brackets:
            return keys
        level = [member for node in level for member in _members(node) if isinstance(member, (dict, list))]
        if not level:
            return keys
    raise _TooDeepError


def _members(node: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return node.values() if isinstance(node, dict) else node


def repetitions(plain: Any) -> Iterator[Problem]:
    """Find repeated keys; with a stack of its own, in the order of the text."""
    waiting: list[tuple[Any, tuple[Token, ...]]] = [(plain, ())]
    while waiting:
        node, tokens = waiting.pop()
        if isinstance(node, Repeated):
            yield from (Fault.DUPLICATE_KEY.problem().under(*tokens, key) for key in node.repeated)
        children: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        nests = [(child, (*tokens, token)) for token, child in children if isinstance(child, (dict, list))]
        waiting.extend(reversed(nests))


# ── plain data that was not read from text ───────────────────────────────────────────────────────


def check_given(plain: Any, limits: Limits = USUAL) -> None:
    """Refuse what JSON could not say, such as a tuple, a date, a key that is no text, or an object inside itself.

    Raises `InvalidError` with the place of each such value, or `LoadError` for what is beyond a limit.

    >>> check_given({"a": [1, (2, 3)]})
    Traceback (most recent call last):
    assetrecovery.values.errors.InvalidError: /a/1: expected plain data, as JSON has it: text, whole number, finite \
number, true or false, null, list, or dict with text for keys; found an object of another kind
    """
    level: list[tuple[Any, tuple[Token, ...]]] = [(plain, ())]
    problems: list[Problem] = []
    items = 0
    for _ in range(limits.depth + 1):
        problems += [Fault.NOT_PLAIN.problem(found=found(node)).under(*way) for node, way in level if not _plain(node)]
        level = [(node, way) for node, way in level if type(node) in {dict, list, Repeated}]
        items += sum(len(node) for node, _ in level)
        if not level or problems or items > limits.items:
            break
        level = [(node[token], (*way, token)) for node, way in level for token in _tokens(node)]
    else:
        raise LoadError([Fault.TOO_DEEP.problem(limit=limits.depth)])
    if items > limits.items:
        raise LoadError([Fault.TOO_MANY_ITEMS.problem(limit=limits.items)])
    refuse_all(problems)


def _tokens(node: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return node if isinstance(node, dict) else range(len(node))


def _plain(node: Any) -> bool:
    if type(node) in {dict, Repeated}:
        return all(type(key) is str for key in node)
    return type(node) in {str, int, bool, list, Fraction, type(None)} or (type(node) is float and math.isfinite(node))


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def render(plain: Any) -> str:
    r"""Write plain data as JSON text: two spaces of indent, no escaping of letters, a line feed at the end.

    What was read from text is written as it stood: numbers with all their digits, keys that occurred twice both times.
    Raises `ValueError` for a number that is not finite.

    >>> render({"zh": "维也纳", "n": []})
    '{\n  "zh": "维也纳",\n  "n": []\n}\n'
    """
    return _written(plain, "\n")


def render_line(plain: Any) -> str:
    r"""Write plain data as JSON text on a line of its own, else as `render` does.

    >>> render_line({"zh": "维也纳", "n": []})
    '{"zh":"维也纳","n":[]}\n'
    """
    return _written(plain, "")


def _written(plain: Any, line: str) -> str:
    parts: list[str] = []
    _write(plain, line, parts.append)
    text = "".join(parts) + "\n"
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) if _SURROGATE.search(text) else text


def _write(plain: Any, line: str, put: Callable[[str], object]) -> None:
    """Write one value; `line` is the line feed with the indent of what it stands in, or nothing for one line."""
    if isinstance(plain, str):
        put(encode_basestring(plain))
    elif isinstance(plain, (dict, list)) and plain:
        opening, closing = "{}" if isinstance(plain, dict) else "[]"
        within, colon = (line + "  ", ": ") if line else ("", ":")
        separator = opening + within
        for key, member in pairs_of(plain) if isinstance(plain, dict) else ((None, member) for member in plain):
            put(separator if key is None else f"{separator}{encode_basestring(key)}{colon}")
            _write(member, within, put)
            separator = "," + within
        put(line + closing)
    elif isinstance(plain, Fraction):
        put(plain.text)
    else:
        put(json.dumps(plain, allow_nan=False))


def pairs_of(plain: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    """The pairs of an object as they stood, also those whose key occurred twice."""
    return plain.pairs if isinstance(plain, Repeated) else plain.items()
