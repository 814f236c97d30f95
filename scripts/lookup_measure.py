# SPDX-License-Identifier: MIT
"""Measure the look-up: every stored name in every way of writing it, and what one look-up costs.

Prints how many spellings are answered with what they are the name of, with something else, or not at all, and the first
that are not; exits with status 1 if any answer is wrong or fewer than 99 per cent are found. Then prints the cost of a
look-up beside that of ``pycountry`` and ``country_converter``, where they are installed.

Traditional spellings are those of ``opencc-purepy``, which this script needs::

    pip install opencc-purepy pycountry country_converter
"""

import importlib.util
import itertools
import logging
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator

from opencc_purepy import OpenCC

from assetrecovery import PartialDate, bundled, find_name, reference_data
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


def cost(call: Callable[[str], object], texts: list[str], rounds: int = 5) -> float:
    """Return the microseconds that one call takes, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.perf_counter()
        for text in texts:
            call(text)
        best = min(best, time.perf_counter() - begun)
    return best / len(texts) * 1e6


def costs() -> None:
    """Print what a look-up costs, beside others."""
    states = [each for each in reference_data().jurisdictions.values() if each.m49]
    names = [state.name().short.in_("en") for state in states]
    begun = time.perf_counter()
    find_name("Switzerland")
    print(f"first look-up: {(time.perf_counter() - begun) * 1000:.0f} ms")
    ours = cost(find_name, names)
    print(f"assetrecovery: {ours:.1f} µs a name")
    print(f"  with a day:  {cost(lambda text: find_name(text, on=PartialDate.parse('2017-08-24')), names):.1f} µs")
    print(
        f"  shortened:   {cost(find_name, ['Congo, Dem. Rep.', 'Iran (Islamic Rep. of)', 'Bosnia and Herz.']):.1f} µs"
    )
    print(f"  a miss:      {cost(find_name, ['Atlantis', 'Switzerlnd', '某国']):.1f} µs")
    if importlib.util.find_spec("pycountry"):
        import pycountry  # noqa: PLC0415  optional

        known = [name for name in names if found_by(pycountry.countries.lookup, name)]
        theirs = cost(pycountry.countries.lookup, known)
        told = f"of the {len(known)} that it knows; {theirs / ours:.2f} × ours"
        print(f"pycountry lookup: {theirs:.1f} µs a name, {told}")
        fuzzy = cost(pycountry.countries.search_fuzzy, known[:20], rounds=1)
        print(f"pycountry search_fuzzy: {fuzzy:.1f} µs; {fuzzy / ours:.0f} × ours")
    if importlib.util.find_spec("country_converter"):
        import country_converter  # noqa: PLC0415  optional

        logging.disable(logging.WARNING)
        converter = country_converter.CountryConverter()
        theirs = cost(lambda text: converter.convert(text, to="ISO3"), names[:40], rounds=1)
        print(f"country_converter: {theirs:.1f} µs a name; {theirs / ours:.0f} × ours")


def found_by(look_up: Callable[[str], object], name: str) -> bool:
    """Whether another library knows a name."""
    try:
        look_up(name)
    except LookupError:
        return False
    return True


def main() -> int:
    """Measure; return the exit status."""
    costs()  # before anything has been looked up
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
