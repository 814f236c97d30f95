"""Names and texts of what is withheld, found and masked wherever else they stand.

A name is masked wherever it stands by itself, in capitals or not, and as addresses have it; a text, where it is long
enough to be that one. What stands in the reference data is public, and is left. Another spelling of a name is not
found; a part of it, and a short title, are told of.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import attrs

from assetrecovery.introspection.fields import found_in, nested
from assetrecovery.participants.organizations import Person
from assetrecovery.publication.severing import GONE, Path
from assetrecovery.queries.identified import borne
from assetrecovery.records import Record
from assetrecovery.values.errors import InvalidError
from assetrecovery.values.shapes import fields_of, is_id, is_tuple
from assetrecovery.values.text import Text

__all__: list[str] = []

MASK: Final = {"zh": "〔未公布〕"}
"""What stands in place of words, by language; in all others as in English."""

OTHERWISE: Final = "[withheld]"

_HEAD: Final = 3
_LONG: Final = 12
_LONG_IN_CHINESE: Final = 6
_LONG_NAME: Final = 4
_LONG_NAME_IN_CHINESE: Final = 2


def words_of(record: Record) -> Iterator[str]:
    """Yield what would give a withheld record away: names, numbers, and every text that is long enough."""
    if isinstance(record, Person):
        yield record.name
    for name in names_of(record):
        if _is_as_long(name, _LONG_NAME, _LONG_NAME_IN_CHINESE):
            yield name
            yield from (slug for slug in (slug_of(name),) if "-" in slug)
    numbers = (one.value for one in borne(record))
    yield from (value for value in numbers if len(value) >= _LONG_NAME and any(sign.isdecimal() for sign in value))
    yield from (said for said in _strings(record) if _is_long(said))


def traces_of(record: Record) -> Iterator[str]:
    """Yield what may give a withheld record away, or be another thing: parts of names, a short name, a short title."""
    if isinstance(record, Person):
        yield from _parts_of(record.name)
    yield from names_of(record)
    title = getattr(record, "title", None)
    yield from (title.in_(language) for language in title.languages) if isinstance(title, Text) else ()


def names_of(record: Record) -> Iterator[str]:
    """Yield the names of a record, in every language; a title is none, for it may be words that anybody uses."""
    if isinstance(record, Person):
        yield record.name
        yield from in_each_script(record.name)
    for field in ("name", "short_name", "other_names"):
        held = getattr(record, field, None)
        texts = held if isinstance(held, tuple) else (held,)
        yield from (text.in_(language) for text in texts if isinstance(text, Text) for language in text.languages)


def in_each_script(name: str) -> Iterator[str]:
    """Yield the names that a name in two scripts consists of, each of which is written alone; a single word is a part.

    >>> [*in_each_script("Li Ming (李明)")], [*in_each_script("Li Ming")], [*in_each_script("Wang 王五")]
    (['李明', 'Li Ming'], [], ['王五'])
    """
    chinese = _CHINESE.findall(name)
    others = [piece.strip(_EDGES) for piece in _CHINESE.split(name)]
    if chinese and any(others):
        yield from chinese
        yield from (piece for piece in others if " " in piece)


_CHINESE: Final = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,}")
_EDGES: Final = " ()（）[]/,，、;；"


def slug_of(name: str) -> str:
    """A name as ids and addresses have it: small letters and digits, with hyphens between."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(sign if sign.isalnum() else " " for sign in plain).split())


def _parts_of(name: str) -> Iterator[str]:
    """Yield the parts of a name that are long enough to be looked for by themselves."""
    parts = name.split()
    yield from (part for part in parts if len(parts) > 1 and len(part) >= _LONG_NAME)


def _strings(value: object) -> Iterator[str]:
    for _, member in nested(value):
        if isinstance(member, Text):
            yield from (member.in_(language) for language in member.languages)
        elif type(member) is str:
            yield member


def texts_of(records: Iterable[Record]) -> set[str]:
    """Every text of some records."""
    return {
        text.in_(language) for record in records for _, text in found_in(record, Text) for language in text.languages
    }


def _is_long(said: str) -> bool:
    return _is_as_long(said, _LONG, _LONG_IN_CHINESE)


def _is_as_long(said: str, letters: int, in_chinese: int) -> bool:
    wide = sum(1 for sign in said if unicodedata.east_asian_width(sign) in "WF")
    return len(said) >= letters or wide >= in_chinese


class Words:
    """The words that are not to be published, ready to be looked for."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words; of those that begin alike, the longest is looked for first."""
        self._by_head: dict[str, list[str]] = {}
        for word in sorted({_folded(word) for word in words if word.strip()}, key=len, reverse=True):
            self._by_head.setdefault(word[:_HEAD], []).append(word)
        self._heads = sorted({len(head) for head in self._by_head}, reverse=True)

    def masked(self, text: str, mask: str) -> str:
        """Put the mask in place of every word in a text."""
        folded = _folded(text)
        if len(folded) != len(text):  # a letter that folds into two: what is masked is then masked as a whole
            return mask if any(self._at(folded, place) for place in range(len(folded))) else text
        parts: list[str] = []
        place = start = 0
        while place < len(text):
            length = self._at(folded, place)
            if length:
                parts += [text[start:place], mask]
                place += length
                start = place
            else:
                place += 1
        return "".join([*parts, text[start:]])

    def _at(self, text: str, place: int) -> int:
        """How long the word is that begins at a place; nothing if none does."""
        for size in self._heads:
            for word in self._by_head.get(text[place : place + size], ()):
                if text.startswith(word, place) and _stands_alone(text, place, place + len(word)):
                    return len(word)
        return 0


def _folded(text: str) -> str:
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def _stands_alone(text: str, first: int, last: int) -> bool:
    """Whether no letter or digit runs on at either side; Chinese is written without spaces."""
    return not (_runs_on(text[first - 1 : first], text[first]) or _runs_on(text[last : last + 1], text[last - 1]))


def _runs_on(outside: str, inside: str) -> bool:
    return bool(outside) and _is_of_a_word(outside) and _is_of_a_word(inside)


def _is_of_a_word(sign: str) -> bool:
    return sign.isalnum() and unicodedata.east_asian_width(sign) not in "WF"


# ── in records ───────────────────────────────────────────────────────────────────────────────────


class _Search(NamedTuple):
    """What is looked for in one record, and where it was found."""

    words: Words
    taken: list[Path]
    keys: frozenset[str] = frozenset()
    """Keys of entries, which hold the record together and are left as they are."""


def masked(record: Record, words: Words, taken: list[Path]) -> Any:
    """Give a record with the words masked in its texts, and note the places; `GONE` if it cannot be without them."""
    return _masked(record, _Search(words, taken, frozenset(_keys_in(record))), ())


def places_of(words: Words, record: Record) -> list[Path]:
    """Where words stand in a record, in keys of entries too."""
    search = _Search(words, [])
    _masked(record, search, ())
    return search.taken


def _keys_in(record: Record) -> Iterator[str]:
    for _, part in nested(record):
        key = getattr(part, "key", None)
        if type(key) is str:
            yield key


def _masked(value: Any, search: _Search, path: Path) -> Any:
    if isinstance(value, Text):
        return _masked_text(value, search, path)
    if type(value) is tuple:
        members = [(_masked(member, search, (*path, place))) for place, member in enumerate(value)]
        return tuple(member for member in members if member is not GONE)
    if type(value) is str:
        said = value if value in search.keys else search.words.masked(value, OTHERWISE)
        if said != value:
            search.taken.append(path)
        return said
    if not attrs.has(type(value)):
        return value
    return _masked_parts(value, search, path)


def _masked_parts(value: Any, search: _Search, path: Path) -> Any:
    changes: dict[str, Any] = {}
    for shape in fields_of(type(value)):
        held = getattr(value, shape.name)
        if not held or _is_an_id(shape.type):
            continue
        kept = _masked(held, search, (*path, shape.name))
        if kept is not held and kept != held:
            gone = kept is GONE or shape.name in _ADDRESSES
            if gone and shape.required:
                return GONE
            changes[shape.name] = None if gone else kept
    if not changes:
        return value
    try:
        return attrs.evolve(value, **changes)
    except InvalidError:  # a number of a fixed form, which cannot hold a mask
        return GONE


_ADDRESSES: Final = frozenset({"url", "archived_url"})
"""What leads nowhere with a mask in it, and is left out."""


def _is_an_id(hint: Any) -> bool:
    return is_id(hint) or (is_tuple(hint) and is_id(hint.__args__[0]))


def _masked_text(text: Text, search: _Search, path: Path) -> Text:
    said = {language: text.in_(language) for language in text.languages}
    new = {language: search.words.masked(line, MASK.get(language, OTHERWISE)) for language, line in said.items()}
    changed = {language for language in said if new[language] != said[language]}
    if not changed:
        return text
    search.taken.append(path)
    return Text(
        en=new.get("en"),
        zh=new.get("zh"),
        others=tuple((tag, new[tag]) for tag, _ in text.others),
        derived=tuple(sorted({*text.derived, *changed})),
    )


# ── in ids ───────────────────────────────────────────────────────────────────────────────────────


def ids_without(records: Iterable[Record], slugs: Mapping[str, str]) -> dict[str, str]:
    """New ids for records whose ids have that of a withheld record in them: `secret-agreement` after `secret`."""
    present = [record.id for record in records]
    taken: set[str] = {*present}
    new: dict[str, str] = {}
    for named in present:
        wanted = _without(named, slugs)
        if wanted == named:
            continue
        free = wanted
        number = 2
        while free in taken:
            free, number = f"{wanted}-{number}", number + 1
        taken.add(free)
        new[named] = free
    return new


def _without(named: str, slugs: Mapping[str, str]) -> str:
    groups = named.split("-")
    kept: list[str] = []
    first = 0
    while first < len(groups):
        last = next((end for end in range(len(groups), first, -1) if "-".join(groups[first:end]) in slugs), None)
        kept.append(groups[first] if last is None else slugs["-".join(groups[first:last])])
        first = first + 1 if last is None else last
    return "-".join(kept)
