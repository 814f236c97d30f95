"""Code lists: closed lists whose members carry their labels, and local terms for lists that are open.

A code and its two labels are defined together, once, with the source of the wording, directly above the class
that uses them. Leaving a label or the source out is an error in a type checker and on import.
"""

import enum
import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self

import attrs

from assetrecovery.values.errors import Fault, refuse, spoken, suggestion
from assetrecovery.values.languages import Language, Worded, Words
from assetrecovery.values.nouns import field, form
from assetrecovery.values.text import Text

__all__ = ["Answer", "LocalTerm", "Term", "TermEnum", "ours"]

_CODE: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)
_SHOWN: Final = 12
"""Codes that a refusal names; of a longer list it says where the rest is."""

_LOCAL: Final = re.compile(r"x(-[a-z0-9]+)+", re.ASCII)


# Why a `str`: an enumeration finds its members by their values, so `Answer("yes")`, which is how files are read, finds
# the member whose value equals the bare code; and whatever takes text (a dictionary of codes, `json`) takes a term. Why
# sealed by hand: a `str` is made in `__new__`, where `attrs` has no part; and since each member exists once, a label
# that one caller changed would be changed for the whole process.


class Term(str):
    """A code with its label in both languages and the source of the wording; a `str`, equal to the bare code.

    >>> term = Term("freezing", en="freezing", zh="冻结", source="UNCAC art. 2 (f)")
    >>> term == "freezing", term.zh, term.derived
    (True, '冻结', ())
    """

    __slots__ = ("alt_en", "alt_zh", "definition", "deprecated", "derived", "en", "since", "source", "zh")

    en: str
    """The English label: the wording of the source, or ours where `derived` names the language."""
    zh: str
    """The Chinese label, under the same condition."""
    source: str
    """Where the wording was found: an article, a document and paragraph, a standard, or "assetrecovery"."""
    definition: Text | None
    """What the term means, where the label alone does not say it."""
    alt_en: tuple[str, ...]
    """Other English forms in use."""
    alt_zh: tuple[str, ...]
    """Other Chinese forms in use, such as a second official one."""
    derived: tuple[Language, ...]
    """The languages whose wording is ours; in the others it stands in the source."""
    since: str
    """The version of the format that brought the code."""
    deprecated: str | None
    """The code to use instead, if this one is deprecated; a published code is never removed or renamed."""

    def __new__(
        cls,
        code: str,
        *,
        en: str,
        zh: str,
        source: str,
        definition: Text | None = None,
        alt_en: tuple[str, ...] = (),
        alt_zh: tuple[str, ...] = (),
        derived: tuple[Language, ...] = (),
        since: str = "1.0",
        deprecated: str | None = None,
    ) -> Self:
        """Define a term; raises `TypeError` on import if the code, a label or the source is missing."""
        if not (_CODE.fullmatch(code) and en and zh and source):
            message = f"a term needs a code in snake case, two labels and a source: {code!r}"
            raise TypeError(message)
        self = super().__new__(cls, code)
        said = en, zh, source, definition, alt_en, alt_zh, derived, since, deprecated
        for fill, value in zip(_FILL, said, strict=True):
            fill(self, value)
        return self

    def __setattr__(self, name: str, value: object) -> NoReturn:
        self._refuse_change(name)

    def __delattr__(self, name: str) -> NoReturn:
        self._refuse_change(name)

    def _refuse_change(self, name: str) -> NoReturn:
        message = f"a term does not change: {str(self)!r}.{name}"
        raise AttributeError(message)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        """Copy and pickle through the constructor, so that a copy is as sealed as the original."""
        return _define, (type(self), str(self), {name: getattr(self, name) for name in _FIELDS})


_FIELDS: Final = ("en", "zh", "source", "definition", "alt_en", "alt_zh", "derived", "since", "deprecated")
_FILL: Final[tuple[Callable[[Term, object], None], ...]] = tuple(getattr(Term, name).__set__ for name in _FIELDS)
"""What fills the fields past a `__setattr__` that refuses everybody."""


def _define(cls: type[Term], code: str, fields: dict[str, Any]) -> Term:
    return cls(code, **fields)


def ours(
    code: str,
    *,
    en: str,
    zh: str,
    definition: Text | None = None,
    alt_en: tuple[str, ...] = (),
    alt_zh: tuple[str, ...] = (),
    since: str = "1.0",
    deprecated: str | None = None,
) -> Term:
    """Define a term whose wording in both languages is this library's own, and shown as such.

    Most code lists are ours: the field has the ideas, and no text that lists them. A wording that stands in an official
    text is a `Term` with its source.

    >>> ours("drawn", en="drawn", zh="抽取").derived
    ('en', 'zh')
    """
    return Term(
        code,
        en=en,
        zh=zh,
        source="assetrecovery",
        definition=definition,
        alt_en=alt_en,
        alt_zh=alt_zh,
        derived=("en", "zh"),
        since=since,
        deprecated=deprecated,
    )


class _CodeList(enum.EnumType):
    """What makes code lists: it refuses what is no text before `enum` words an error of its own.

    That error repeats the value, and is made even where `_missing_` has refused it; of a whole number of thousands of
    digits Python refuses to make it.
    """

    if not TYPE_CHECKING:  # which know how members are looked up, and would believe this instead

        def __call__(cls, *given: object, **fields: object) -> object:
            if len(given) == 1 and not fields and not isinstance(given[0], (str, cls)):
                cls._missing_(given[0])
            return super().__call__(*given, **fields)


@field
class TermEnum(Worded, enum.Enum, metaclass=_CodeList):
    """A closed code list: each member is a `Term`.

    Members are looked up by code, pickled by code, and never made at run time. Raises `InvalidError` (`unknown_code`)
    for what is no code of the list, with those that are.

    >>> Answer("yes") is Answer.YES, Answer.YES.code, Answer.YES.label("zh"), f"{Answer.YES:zh}"
    (True, 'yes', '是', '是')
    """

    _value_: Term

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        hint = suggestion(value, [member.code for member in cls]) if isinstance(value, str) else ""
        raise refuse(Fault.UNKNOWN_CODE, expected=listed_codes(cls), hint=hint)

    # A member is equal to itself alone. Hashed by what it is, and not by its name as enumerations are, it is found in a
    # table in a quarter of the time; and whatever classifies a code list here is a table.
    if TYPE_CHECKING:  # which cannot see that a method taken over whole is one

        def __hash__(self) -> int: ...

    else:
        __hash__ = object.__hash__

    @property
    def term(self) -> Term:
        """The term with its labels and source."""
        return self._value_

    @property
    def code(self) -> str:
        """The code as an exact `str`, as it is written in files."""
        return str.__str__(self._value_)

    def label(self, language: Language) -> str:
        """Return the label in one language."""
        language = spoken(language)
        return Words(self._value_.en, self._value_.zh).in_(language)

    def is_derived(self, language: Language) -> bool:
        """Whether the label in a language is ours rather than a source's."""
        return spoken(language) in self._value_.derived

    def _in_words(self, tag: str) -> str:
        return self.label(spoken(tag))

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self.code,)


@functools.cache
def listed_codes(terms: type[TermEnum]) -> Words:
    """List the codes of a list, of a long one the first and where to find the rest."""
    codes = [member.code for member in terms]
    listed = ", ".join(codes[:_SHOWN])
    if len(codes) <= _SHOWN:
        return Words(listed, listed)
    rest = f"assetrecovery codes {terms.__name__}"
    return Words(f"{listed}, … (for all: {rest})", f"{listed}, …（全部见{rest}）")


class Answer(TermEnum):
    """Answer · 回答. Yes, no, or that nothing is known: used where a source may be silent.

    "Unknown" is not "no": a clause that nobody has seen is not a clause that is absent.
    """

    YES = ours("yes", en="yes", zh="是")
    NO = ours("no", en="no", zh="否")
    UNKNOWN = ours("unknown", en="unknown", zh="不详")


@form
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class LocalTerm(Worded):
    """Local term · 本地用语. A word that an open list does not have, under a code of one's own.

    A field of type `DocumentKind | LocalTerm` takes the published codes and local ones; strict reading accepts no
    other. Raises `InvalidError` if the code does not begin with `x-`.

    >>> LocalTerm(code="x-press-kit", text=Text(en="press kit", zh="新闻资料袋")).label("zh")
    '新闻资料袋'
    """

    code: str
    """Code · 代码. Begins with `x-`; lower-case letters, digits and hyphens."""

    text: Text | None = None
    """Wording · 措辞. What the code means, in the languages its author gives."""

    def __attrs_post_init__(self) -> None:
        if not _LOCAL.fullmatch(self.code):
            raise refuse(Fault.BAD_LOCAL_CODE, "/code")

    def label(self, language: Language) -> str:
        """Return the wording in one language, else in the other, else the code."""
        language = spoken(language)
        other: Language = "zh" if language == "en" else "en"
        said = self.text.languages if self.text else ()
        for candidate in (language, other):
            if self.text and candidate in said:
                return self.text.in_(candidate)
        return self.code

    def _in_words(self, tag: str) -> str:
        return self.label(spoken(tag))
