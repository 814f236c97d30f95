"""Names: which jurisdictions a name stands for, and why.

A name is found or it is not: there is no nearest name, because the nearest name of a State is often that of another
(Niger and Nigeria, 瑞典 and 瑞士). Where nothing is found, or a name is also used for others, these are suggested, for
a person to choose from. A name that several jurisdictions go by is ambiguous, and the look-up says so.

The names looked among are the official ones of the records, with the customary ones of `data/aliases.json`; those are
for reading only, and are never shown as the name of anything. The designations imply no opinion on the legal status
of any country, territory, city or area, or of its authorities.
"""

import difflib
import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import resources
from typing import Final, TypeAlias

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.lookup.keys import clean, name_key
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.values.ids import JurisdictionId
from assetrecovery.values.terms import TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Lookup", "NameForm", "NameMatch", "find_name"]


class NameForm(TermEnum):
    """Form of name · 名称形式. What sort of name was matched; only the first two are official names of today."""

    SHORT = ours("short", en="short name", zh="简称")
    FORMAL = ours("formal", en="formal name", zh="正式名称")
    FORMER = ours("former", en="former name", zh="曾用名称")
    CUSTOMARY = ours("customary", en="customary name", zh="通称")
    CODE = ours("code", en="code", zh="代码")


# The order in which one match is kept of several for the same jurisdiction. The first three decide: a jurisdiction
# whose own name or code this is goes before all that are only called so.
_PREFERENCE: Final = (NameForm.SHORT, NameForm.FORMAL, NameForm.CODE, NameForm.FORMER, NameForm.CUSTOMARY)
_DECIDING: Final = frozenset(_PREFERENCE[:3])

_UNDETERMINED: Final = "und"


@attrs.frozen(kw_only=True, weakref_slot=False)
class NameMatch:
    """Match · 匹配. A jurisdiction that goes by the name that was looked up, and the stored name that says so."""

    jurisdiction: JurisdictionId
    """Jurisdiction · 法域. Which one it is."""

    name: str
    """Name · 名称. The stored name as it is spelt there, not as it was typed."""

    language: str
    """Language · 语文. BCP 47 tag of the first language in which it is so called; "und" for codes."""

    form: NameForm
    """Form · 形式. Whether the name is official, former or customary, or a code."""


@attrs.frozen(kw_only=True, weakref_slot=False)
class Lookup:
    """Look-up · 查找结果. What a name was found to stand for: one jurisdiction, several, or none.

    >>> find_name("République dominicaine").jurisdiction, find_name("大韩民国").jurisdiction
    ('DOM', 'KOR')
    >>> korea = find_name("Korea")
    >>> korea.jurisdiction, [match.jurisdiction for match in korea.matches]
    (None, ['KOR', 'PRK'])
    """

    matches: tuple[NameMatch, ...] = ()
    """Matches · 匹配. One for each jurisdiction that the name may mean, in the order of their ids."""

    suggestions: tuple[JurisdictionId, ...] = ()
    """Suggestions · 建议. Others that a person may have meant, the likeliest first; never to be taken unseen."""

    @property
    def jurisdiction(self) -> JurisdictionId | None:
        """The one jurisdiction that the name means; None if there is none, or more than one."""
        return self.matches[0].jurisdiction if len(self.matches) == 1 else None


_LONGEST_NAME: Final = 200
"""No name is nearly as long; the bound keeps hostile input from costing time."""


def find_name(text: str, *, base: Bundle | None = None) -> Lookup:
    """Look up a name or a code among the jurisdictions of a bundle; without a bundle, among the reference data.

    A name may be in any of the six official languages of the United Nations and is compared by its `name_key`; codes
    are taken in capitals only, since "no" and "is" are words before they are codes. Never raises for what it is
    given; text that is longer than any name is not found.

    >>> find_name("Ivory Coast").matches[0].form, find_name("ＣＨ").jurisdiction
    (NameForm.CUSTOMARY, 'CHE')
    >>> typo = find_name("Switzerlnd")
    >>> typo.jurisdiction, typo.suggestions
    (None, ('CHE',))
    """
    if len(text) > _LONGEST_NAME:
        return Lookup()
    names = _names(_Same(reference_data() if base is None else base))
    code, key = clean(text), name_key(text)
    found = _best_of_each([*names.by_key.get(key, ()), *names.by_code.get(code, ())])
    deciding = tuple(match for match in found if match.form in _DECIDING)
    if deciding:
        return Lookup(matches=deciding, suggestions=_ids(match for match in found if match not in deciding))
    if found:
        return Lookup(matches=found)
    return Lookup(suggestions=_ids(names.by_code.get(code.upper(), ())) or _near(key, names.by_key))


def _best_of_each(matches: Iterable[NameMatch]) -> tuple[NameMatch, ...]:
    best: dict[JurisdictionId, NameMatch] = {}
    for match in matches:
        known = best.setdefault(match.jurisdiction, match)
        if _PREFERENCE.index(match.form) < _PREFERENCE.index(known.form):
            best[match.jurisdiction] = match
    return tuple(best[jurisdiction] for jurisdiction in sorted(best))


def _ids(matches: Iterable[NameMatch]) -> tuple[JurisdictionId, ...]:
    return tuple(dict.fromkeys(match.jurisdiction for match in matches))


# --- the names of a bundle ---------------------------------------------------------------------------------------

_Index: TypeAlias = Mapping[str, tuple[NameMatch, ...]]


@attrs.frozen(kw_only=True, weakref_slot=False)
class _Names:
    by_key: _Index
    by_code: _Index


class _Same:
    """A bundle as a key of a cache: the same object, since comparing all its records would cost more than it saves."""

    __slots__ = ("bundle",)

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.bundle is other.bundle

    def __hash__(self) -> int:
        return id(self.bundle)


@functools.lru_cache(maxsize=4)  # a bundle in the cache stays in memory, so few are kept
def _names(same: _Same) -> _Names:
    jurisdictions = sorted(same.bundle.jurisdictions.values(), key=lambda each: each.id)
    aliases = _aliases()
    names = [match for each in jurisdictions for match in (*_official(each), *aliases.get(each.id, ()))]
    codes = [match for each in jurisdictions for match in _codes(each)]
    return _Names(by_key=_index(names, name_key), by_code=_index(codes, clean))


def _index(matches: Iterable[NameMatch], key: Callable[[str], str]) -> _Index:
    index: dict[str, tuple[NameMatch, ...]] = {}
    for match in matches:
        under = key(match.name)
        index[under] = (*index.get(under, ()), match)
    return index


def _official(jurisdiction: Jurisdiction) -> Iterator[NameMatch]:
    *former, present = jurisdiction.names
    yield from _spelt(jurisdiction.id, present.short, NameForm.SHORT)
    yield from _spelt(jurisdiction.id, present.formal, NameForm.FORMAL)
    for name in reversed(former):
        yield from _spelt(jurisdiction.id, name.short, NameForm.FORMER)
        yield from _spelt(jurisdiction.id, name.formal, NameForm.FORMER)


def _spelt(jurisdiction: JurisdictionId, name: Text | None, form: NameForm) -> Iterator[NameMatch]:
    if name is None:
        return
    for language in name.languages:
        yield NameMatch(jurisdiction=jurisdiction, name=name.in_(language), language=language, form=form)


def _codes(jurisdiction: Jurisdiction) -> Iterator[NameMatch]:
    for code in (jurisdiction.id, jurisdiction.iso_alpha_2, jurisdiction.m49):
        if code:
            yield NameMatch(jurisdiction=jurisdiction.id, name=code, language=_UNDETERMINED, form=NameForm.CODE)


@functools.cache
def _aliases() -> Mapping[JurisdictionId, tuple[NameMatch, ...]]:
    text = resources.files("assetrecovery.data").joinpath("aliases.json").read_text(encoding="utf-8")
    return {
        jurisdiction: tuple(NameMatch(jurisdiction=jurisdiction, form=NameForm.CUSTOMARY, **alias) for alias in aliases)
        for jurisdiction, aliases in json.loads(text).items()
    }


# --- suggestions -------------------------------------------------------------------------------------------------

# One letter of five may differ, and one Chinese character of five; never one of fewer, for 22 pairs of States differ
# by just one (中国 and 德国, 摩洛哥 and 摩纳哥), and some by one more (俄罗斯 and 白俄罗斯). More than two letters too
# many or too few are no slip: Somaliland.
_NEAR: Final = 0.8
_FARTHEST: Final = 2
_SHORTEST: Final = 4
_LONGEST: Final = 80  # no name is longer, and comparing costs the square of the length
_MOST: Final = 3

# East, south, west and north are one character each, and never slips: 北爱尔兰 is not 爱尔兰.
_DIRECTIONS: Final = frozenset("东東南西北")


def _near(key: str, by_key: _Index) -> tuple[JurisdictionId, ...]:
    if not _SHORTEST <= len(key) <= _LONGEST:
        return ()
    shortest, longest = max(_SHORTEST, len(key) - _FARTHEST), len(key) + _FARTHEST
    as_long = [name for name in by_key if shortest <= len(name) <= longest]
    near = difflib.get_close_matches(key, as_long, n=20, cutoff=_NEAR)
    return _ids(match for name in near if _is_slip(key, name) for match in by_key[name])[:_MOST]


def _is_slip(key: str, name: str) -> bool:
    if _DIRECTIONS & set(key) != _DIRECTIONS & set(name):
        return False
    # What the two share says nothing: "Republic of …" makes any two short names look alike.
    words, others = key.split(), name.split()
    left = " ".join(word for word in words if word not in others)
    right = " ".join(word for word in others if word not in words)
    return difflib.SequenceMatcher(None, left, right).ratio() >= _NEAR
