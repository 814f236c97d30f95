# SPDX-License-Identifier: MIT
"""Measure the look-up: every stored name in every way of writing it.

Prints how many spellings are answered with what they are the name of, with something else, or not at all, and the first
that are not; exits with status 1 if any answer is wrong or fewer than 99 per cent are found. ``tests/test_lookup.py``
does the same for a sample, and ``benchmarks/language.py`` says what a look-up costs.

Traditional spellings are those of ``opencc-purepy``, a package of the group ``test``.
"""

import itertools
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator

from opencc_purepy import OpenCC

from assetrecovery import bundled, find_name, reference_data
from assetrecovery.lookup.stored import Entry, NameForm, entries_of
from assetrecovery.records import RecordKind

WORDS = (
    ("Republic", "Rep."),
    ("République", "Rép."),
    ("República", "Rep."),
    ("Democratic", "Dem."),
    ("démocratique", "dém."),
    ("Federated", "Fed."),
    ("Federation", "Fed."),
    ("Islands", "Is."),
    ("Saint", "St."),
    ("South", "S."),
    ("Northern", "N."),
    ("Western", "W."),
    ("Equatorial", "Eq."),
    ("Herzegovina", "Herz."),
    ("United States", "U.S."),
)
SHOWN = 20


def full_width(text: str) -> str:
    """Type a text as East Asian keyboards do."""
    return "".join("\u3000" if sign == " " else chr(ord(sign) + 0xFEE0) if sign.isascii() else sign for sign in text)


def shortened(text: str) -> Iterator[str]:
    """Yield a text with one of the words that lists shorten, and with all of them."""
    whole = text
    for word, short in WORDS:
        if re.search(rf"\b{word}\b", text):
            yield re.sub(rf"\b{word}\b", short, text)
            whole = re.sub(rf"\b{word}\b", short, whole)
    if whole != text:
        yield whole


def inverted(text: str) -> Iterator[str]:
    """Yield the ways in which lists put the telling word of a name first."""
    for sign in (" of the ", " of "):
        head, joined, tail = text.removeprefix("the ").partition(sign)
        if joined and " " not in tail:
            yield f"{tail}, {head}{joined.rstrip()}"
            yield f"{tail} ({head}{joined.rstrip()})"
            break


WIDE = [OpenCC(way) for way in ("s2t", "s2hk", "s2tw")]


def written(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the ways of writing a stored name, each with what it is called."""
    name = entry.name
    yield "as stored", name
    if entry.form is NameForm.CODE or entry.language == "und":
        yield "full width", full_width(name)
        return
    yield "capitals", name.upper()
    yield "small letters", name.lower()
    yield "full width", full_width(name)
    yield "decomposed", unicodedata.normalize("NFD", name)
    yield "invisible characters", "\u200b".join(name)
    yield "spaces", f"  {name.replace(' ', chr(0xA0))}\n"
    yield "curly apostrophes", name.replace("'", "’")
    yield "note mark", f"{name} *"
    yield "note mark", f"{name}[b]"
    yield "dagger", f"{name}†"
    if entry.kind is RecordKind.JURISDICTION:
        yield "note number", f"{name}³" if not name[-1].isdigit() else name
        yield "note number", f"{name} 12"
    if entry.language == "zh":
        yield from (("traditional", way.convert(name)) for way in WIDE)
    if entry.kind is RecordKind.JURISDICTION:
        yield from (("shortened", text) for text in shortened(name))
        if entry.language == "en":
            yield from (("inverted", text) for text in inverted(name))
            yield from (("inverted and shortened", short) for text in inverted(name) for short in shortened(text))


def judge(entry: Entry, text: str, base: object) -> str:
    """Say whether a spelling is answered with what it is the name of."""
    found = find_name(text, base=base)  # type: ignore[arg-type]  the bundles that come with the library
    ids = {match.id for match in found.matches}
    if entry.id in ids or (ids and entry.id in found.suggestions):
        return "right"
    return "wrong" if ids else "none"


def spellings() -> Iterator[tuple[Entry, str, str, object]]:
    """Yield every spelling of every stored name, and the bundle in which it is looked up."""
    bases = {"reference": reference_data(), **{name: bundled(name) for name in ("wg2-history", "returns")}}
    for base in bases.values():
        own = base.all_records() if base.base is None or base is bases["wg2-history"] else base.records
        for record in itertools.chain(own, base.base.records if base is bases["reference"] and base.base else ()):
            for entry in entries_of(record, frozenset(RecordKind)):
                yield from ((entry, way, text, base) for way, text in written(entry))


def main() -> int:
    """Measure; return the exit status."""
    verdicts: Counter[str] = Counter()
    ways: Counter[tuple[str, str]] = Counter()
    odd = []
    for entry, way, text, base in spellings():
        verdict = judge(entry, text, base)
        verdicts[verdict] += 1
        ways[way, verdict] += 1
        if verdict != "right":
            odd.append((verdict, way, entry.id, text))
    total = sum(verdicts.values())
    for way in dict.fromkeys(way for way, _ in ways):
        print(f"{way:25} right {ways[way, 'right']:6}  none {ways[way, 'none']:4}  wrong {ways[way, 'wrong']:4}")
    for line in sorted(odd, reverse=True)[:SHOWN]:
        print(*line, sep="\t")
    print(
        f"{total} spellings: {verdicts['right'] / total:.2%} right, {verdicts['none']} none, {verdicts['wrong']} wrong"
    )
    return int(verdicts["wrong"] > 0 or verdicts["right"] < 0.99 * total)


if __name__ == "__main__":
    sys.exit(main())
