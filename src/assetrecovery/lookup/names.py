"""Names: which records, and which codes, a name stands for, and why.

A name is found or it is not: there is no nearest name, because the nearest name of a State is often that of another
(Niger and Nigeria, 瑞典 and 瑞士). What is found says which stored name it was, of what sort, whether it was in use on
the day, and what had to be undone in what was typed. Where nothing is found, or a name is also used for others, what
may have been meant is suggested, for a person to choose from; a name that several bear is ambiguous, and the look-up
says so.

The names looked among are those of the records of a bundle, with the customary ones of `data/aliases.json`; those are
for reading only, and are never shown as the name of anything. The designations imply no opinion on the legal status
of any country, territory, city or area, or of its authorities.
"""

import datetime
import functools
from collections.abc import Collection, Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from assetrecovery.asking import check_bundle
from assetrecovery.bundle import Bundle
from assetrecovery.data import reference_data
from assetrecovery.lookup.answers import CODE, KEY, SHORT
from assetrecovery.lookup.keys import LONGEST_NAME, name_key, short_key
from assetrecovery.lookup.respelling import glosses
from assetrecovery.lookup.spellings import NameSpelling, spellings
from assetrecovery.lookup.stored import Entry, NameForm, Stored, entries_of, entries_of_list
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import RecordKind
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.folding import clean, is_traditional
from assetrecovery.values.given import a_text, several
from assetrecovery.values.hints import slips
from assetrecovery.values.ids import JurisdictionId
from assetrecovery.values.nouns import answer
from assetrecovery.values.shorthand import asked_day, coded
from assetrecovery.values.terms import Answer, TermEnum

__all__ = ["Lookup", "NameMatch", "find_name"]

Kinds: TypeAlias = Collection[RecordKind | type[TermEnum] | str]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class NameMatch:
    """Match · 匹配. A record or a code that goes by the name that was looked up, and the stored name that says so."""

    id: str
    """Id · 标识符. Of the record, or the code of a member of a code list."""

    kind: RecordKind | None = None
    """Kind · 种类. What kind of record it is; left out for a code."""

    code_list: str | None = None
    """Code list · 代码表. Name of the list in which the code stands; left out for a record."""

    name: str
    """Name · 名称. The stored name as it is spelt there, not as it was typed."""

    language: str
    """Language · 语文. BCP 47 tag of the first language in which it is so called; "und" for codes."""

    form: NameForm
    """Form · 形式. Whether the name is official, former or customary, or a code."""

    in_use: Answer = Answer.UNKNOWN
    """In use · 是否使用. Whether this was the name on the day asked about, or is today; unknown for customary names."""

    undone: tuple[NameSpelling, ...] = ()
    """Undone · 还原. What was undone in what was typed, so that it is the stored name."""

    @property
    def jurisdiction(self) -> JurisdictionId | None:
        """The jurisdiction, if it is one."""
        return JurisdictionId(self.id) if self.kind is RecordKind.JURISDICTION else None


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Lookup:
    """Look-up · 查找结果. What a name was found to stand for: one record or code, several, or none.

    >>> find_name("République dominicaine").jurisdiction, find_name("大韩民国").jurisdiction
    ('DOM', 'KOR')
    >>> korea = find_name("Korea")
    >>> korea.jurisdiction, [match.jurisdiction for match in korea.matches]
    (None, ['KOR', 'PRK'])
    """

    matches: tuple[NameMatch, ...] = ()
    """Matches · 匹配. One for each record or code that the name may mean, in the order of their ids."""

    suggestions: tuple[str, ...] = ()
    """Suggestions · 建议. Ids of others that a person may have meant, the likeliest first; never to be taken unseen."""

    @property
    def match(self) -> NameMatch | None:
        """The one match; None if there is none, or more than one."""
        return self.matches[0] if len(self.matches) == 1 else None

    @property
    def jurisdiction(self) -> JurisdictionId | None:
        """The one jurisdiction that the name means; None if there is none, or more than one match."""
        return self.match.jurisdiction if self.match else None


def find_name(
    text: str,
    *,
    base: Bundle | None = None,
    kinds: Kinds | None = None,
    on: PartialDate | datetime.date | str | None = None,
) -> Lookup:
    """Look up a name or a code among the records of a bundle; without a bundle, among the reference data.

    A name may be in any language in which it is stored, whole or shortened as lists and maps do, inverted, with note
    marks, or with a gloss that means the same. Codes and ids are taken as they are written only, since "no" and "is"
    are words before they are codes. With `kinds`, only among those kinds of record, or the members of those code
    lists. With `on`, former names are right or wrong by the day: what was the name then goes before all else. Never
    raises for the name that it is given; what is longer than any name is no name. Raises `InvalidError`
    (`unknown_code`) for a kind that there is not.

    >>> find_name("Ivory Coast").matches[0].form, find_name("ＣＨ").jurisdiction
    (NameForm.FORMER, 'CHE')
    >>> [find_name(text).jurisdiction for text in ("Congo, Dem. Rep.", "Cyprus[b]", "Timor-Leste (East Timor)")]
    ['COD', 'CYP', 'TLS']
    >>> typo = find_name("Switzerlnd")
    >>> typo.jurisdiction, typo.suggestions
    (None, ('CHE',))
    >>> [find_name("Turkey", on=PartialDate.parse(year)).matches[0].form.code for year in ("2017", "2023")]
    ['short', 'former']
    """
    on = None if on is None else asked_day(on)
    if len(a_text(text, "/text")) > LONGEST_NAME:
        return Lookup()
    if base is not None:
        check_bundle(base, "base")
    among = None if kinds is None else frozenset(map(_kind, several(kinds, "/kinds")))
    names = _names(_Same(reference_data() if base is None else base), among)
    for spelling, undone in spellings(text):
        found = _best_of_each(names.find(spelling, undone), on)
        if found:
            return _answer(names, found)
    return _glossed(names, text, on) or Lookup(suggestions=_suggested(names, text))


def _kind(asked: RecordKind | type[TermEnum] | str) -> RecordKind | type[TermEnum]:
    return asked if isinstance(asked, type) and issubclass(asked, TermEnum) else coded(RecordKind, asked, "/kinds")


def _answer(names: "_Names", found: tuple[NameMatch, ...]) -> Lookup:
    deciding = tuple(match for match in found if match.form.is_deciding)
    matches = deciding or found
    others = [match.id for match in found if match not in matches]
    after = [each for match in matches for each in names.stored.succeeded_by.get(match.id, ())]
    listed = {match.id for match in matches}
    return Lookup(matches=matches, suggestions=tuple(dict.fromkeys(e for e in [*others, *after] if e not in listed)))


def _glossed(names: "_Names", text: str, on: PartialDate | datetime.date | None) -> Lookup | None:
    """The answer for a name with its own gloss, if both mean the same: 朝鲜 北朝鲜, "Timor-Leste (East Timor)"."""
    for name, gloss in glosses(text):
        both = [_best_of_each(names.find(part, (NameSpelling.GLOSSED,)), on) for part in (name, gloss)]
        meant = [{match.id for match in found} for found in both]
        if len(meant[0] & meant[1]) == 1:
            same = tuple(match for match in both[0] if match.id in meant[1])
            return _answer(names, same)
    return None


_Found: TypeAlias = Iterable[tuple[Entry, tuple[NameSpelling, ...]]]
_ORDER: Final = {form: place for place, form in enumerate(NameForm)}


def _best_of_each(found: _Found, on: PartialDate | datetime.date | None) -> tuple[NameMatch, ...]:
    """The match that says most for each record or code, in the order of their ids."""
    best: dict[tuple[str, str], tuple[int, _Match]] = {}
    for entry, undone in found:
        form, in_use = entry.form_on(on)
        whose = entry.id, entry.code_list or ""
        if whose not in best or _ORDER[form] < best[whose][0]:
            best[whose] = _ORDER[form], (entry, form, in_use, undone)
    return tuple(_match(*best[whose][1]) for whose in sorted(best))


_Match: TypeAlias = tuple[Entry, NameForm, Answer, tuple[NameSpelling, ...]]


def _match(entry: Entry, form: NameForm, in_use: Answer, undone: tuple[NameSpelling, ...]) -> NameMatch:
    return NameMatch(
        id=entry.id,
        kind=entry.kind,
        code_list=entry.code_list,
        name=entry.name,
        language=entry.language,
        form=form,
        in_use=in_use,
        undone=undone,
    )


_MOST: Final = 3


def _suggested(names: "_Names", text: str) -> tuple[str, ...]:
    """What a person may have meant: a code in small letters, what is written down as a hint, or the one slip."""
    code, key = clean(text), name_key(text)
    written = [*names.stored.by_code.get(code.upper(), ()), *names.stored.hints.get(key, ())]
    if not written:
        near = [entry for other in slips(key, names.stored.by_key) for entry in names.stored.by_key[other]]
        written = near if len({entry.id for entry in near}) == 1 else []
    return tuple(dict.fromkeys(entry.id for entry in written))[:_MOST]


# --- the names of a bundle ---------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, weakref_slot=False)
class _Names:
    stored: Stored

    def find(self, text: str, undone: tuple[NameSpelling, ...]) -> Iterator[tuple[Entry, tuple[NameSpelling, ...]]]:
        """Yield the entries that a text is the name of; only if there are none, those of which it is the short form."""
        key = name_key(text)
        simple = (*undone, NameSpelling.TRADITIONAL) if is_traditional(text) else undone
        found = [*self.stored.by_key.get(key, ()), *self.stored.by_code.get(clean(text), ())]
        if found:
            yield from ((entry, simple) for entry in found if _may_be(entry, undone))
        else:
            short = self.stored.by_short_key.get(short_key(key), ())
            yield from ((entry, (*simple, NameSpelling.SHORTENED)) for entry in short if _may_be(entry, undone))


def _may_be(entry: Entry, undone: tuple[NameSpelling, ...]) -> bool:
    """Whether a number at the end may be that of a note: only the names of jurisdictions have none of their own."""
    return NameSpelling.NUMBERED not in undone or entry.kind is RecordKind.JURISDICTION


def stored_answers(base: Bundle) -> Iterator[tuple[str, str, Lookup]]:
    """Yield what every spelling stored in a bundle is answered with: codes as they are written, keys, short keys."""
    names = _names(_Same(base), None)
    stored = names.stored
    for code, coded_ in stored.by_code.items():
        yield CODE, code, _answered(names, [*stored.by_key.get(name_key(code), ()), *coded_])
    for sort, index in ((KEY, stored.by_key), (SHORT, stored.by_short_key)):
        yield from ((sort, key, _answered(names, entries)) for key, entries in index.items())


def _answered(names: _Names, entries: Iterable[Entry]) -> Lookup:
    return _answer(names, _best_of_each([(entry, ()) for entry in entries], None))


class _Same:
    """A bundle as a key of a cache: the same object, since comparing all its records would cost more than it saves."""

    __slots__ = ("bundle",)

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.bundle is other.bundle

    def __hash__(self) -> int:
        return id(self.bundle)


@functools.lru_cache(maxsize=8)  # a bundle in the cache stays in memory, so few are kept
def _names(same: _Same, kinds: frozenset[RecordKind | type[TermEnum]] | None) -> _Names:
    wanted = frozenset(RecordKind) if kinds is None else kinds
    records = [entry for record in same.bundle.all_records() for entry in entries_of(record, wanted)]
    lists = [each for each in kinds or () if isinstance(each, type)]
    codes = [entry for each in sorted(lists, key=lambda each: each.__name__) for entry in entries_of_list(each)]
    return _Names(stored=Stored.of([*records, *codes], _successors(same.bundle)))


def _successors(bundle: Bundle) -> dict[str, tuple[JurisdictionId, ...]]:
    """What there is in place of what is no more."""
    return {
        record.id: record.succeeded_by
        for record in bundle.all_records()
        if isinstance(record, Jurisdiction) and record.succeeded_by
    }
