#!/usr/bin/env python3
"""Measure what it costs to refuse a megabyte that was made to do harm: time, and memory beyond that of the text.

    python3 scripts/hostile.py            every input, each in a process of its own
    python3 scripts/hostile.py NAME …     these alone

Each input is one mebibyte. The promise (docs/limits.md) is a tenth of a second and 64 MiB for each. What counts is the
time of the processor, since other programs may be running; the table says that of the clock as well. The exit status is
1 if one is beyond.
"""

import contextlib
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from typing import Final

SIZE: Final = 1 << 20
SECONDS: Final = 0.1
MEBIBYTES: Final = 64

HEAD: Final = '{"format":"assetrecovery","version":"2.0","records":['
DOCUMENT: Final = '{"type":"document","id":"d","kind":"report","title":{"en":"A"}'
PERSON: Final = '{"type":"person","id":"p","name":'


def _filled(unit: str, before: str = "", after: str = "", separator: str = "") -> str:
    """Repeat a unit until the text has its size."""
    each = len((unit + separator).encode())
    times = (SIZE - len((before + after).encode())) // each
    return before + separator.join([unit] * times) + after


def _numbered(unit: str, before: str, after: str) -> str:
    """Repeat a unit with a number in it, so that no two are alike."""
    parts: list[str] = []
    size = len(before + after)
    while size < SIZE:
        parts.append(unit.replace("#", str(len(parts))))
        size += len(parts[-1]) + 1
    return before + ",".join(parts[:-1]) + after


def _in_bundle(unit: str) -> Callable[[], str]:
    return lambda: _filled(unit, HEAD, "]}", ",")


def _in_meeting(key: str, unit: str) -> Callable[[], str]:
    before = f'{HEAD}{{"type":"meeting","id":"m","body":"wg2","{key}":['
    return lambda: _filled(unit, before, "]}]}", ",")


def _in_text(unit: str, before: str = "") -> Callable[[], str]:
    return lambda: _filled(unit, f'{HEAD}{PERSON}"{before}', '"}]}')


def _value(key: str, unit: str, before: str = "") -> Callable[[], str]:
    start = f'{HEAD}{DOCUMENT},"{key}":"{before}'
    return lambda: _filled(unit, start, '"}]}')


INPUTS: Final[dict[str, Callable[[], str]]] = {
    "empty objects": _in_bundle("{}"),
    "ones": _in_bundle("1"),
    "nulls": _in_bundle("null"),
    "fractions": _in_bundle("1.5"),
    "empty arrays": _in_bundle("[]"),
    "untyped records": _in_bundle('{"id":"p"}'),
    "misspelt types": _in_bundle('{"type":"meetng"}'),
    "records alike": _in_bundle(PERSON + '"A"}'),
    "records without end": lambda: _numbered(PERSON.replace('"p"', '"p-#"') + '"A"}', HEAD, ""),
    "wrong records": lambda: _numbered('{"type":"person","id":"p-#"}', HEAD, "]}"),
    "empty entries": _in_meeting("citations", "{}"),
    "entries in arrays": _in_meeting("citations", "[{},{}]"),
    "actors astray": lambda: _numbered(
        '{"actor":"a#","category":"state_party","capacity":"represented"}',
        f'{HEAD}{{"type":"meeting","id":"m","body":"wg2","attendance":[',
        "]}]}",
    ),
    "ids astray": lambda: _numbered(
        f'"{"a" * 90}#"', f'{HEAD}{{"type":"meeting","id":"m","body":"wg2","documents":[', "]}]}"
    ),
    "provisions astray": lambda: _numbered(
        '"i# 1"', f'{HEAD}{{"type":"mandate","id":"m","sources":["r"],"kind":"other","provisions":[', "]}]}"
    ),
    "wrong days": lambda: _numbered(
        '{"kind":"signed","on":"2017-13-#"}',
        f'{HEAD}{{"type":"return","id":"r","title":{{"en":"A"}},"events":[',
        "]}]}",
    ),
    "codes in a list": _in_meeting("agendas", '{"status":"x","items":[1]}'),
    "unknown keys": lambda: _numbered('"a#":1', HEAD + PERSON + '"A",', "}]}"),
    "near keys": lambda: _numbered('"nationalit#":1', HEAD + PERSON + '"A",', "}]}"),
    "keys beside the records": lambda: _numbered('"a#":1', HEAD + "],", "}"),
    "marked keys": lambda: _numbered('"x-#":1', HEAD + PERSON + "5,", "}]}"),
    "repeated keys": lambda: _filled('"a":1', "{", "}", ","),
    "pairs of keys": lambda: _numbered('"a#":1,"a#":1', "{", "}"),
    "repeated keys in records": _in_bundle('{"a":1,"a":1}'),
    "languages": lambda: _numbered('"a#":"b"', f"{HEAD}{DOCUMENT[:-1]},", "}}]}"),
    "open arrays": lambda: "[" * SIZE,
    "closed arrays": lambda: "[" * (SIZE // 2) + "]" * (SIZE // 2),
    "open objects": lambda: _filled('{"a":'),
    "deep records": lambda: _filled("[" * 70 + "]" * 70, HEAD, "]}", ","),
    "open quote": lambda: '"' + "a" * SIZE,
    "quotes": lambda: '"' * SIZE,
    "escapes": lambda: _filled("\\u0041", '"', '"'),
    "backslashes": lambda: '"' + "\\" * SIZE,
    "escaped quotes": lambda: '"' + '\\"' * (SIZE // 2),
    "spaces": lambda: " " * SIZE,
    "line feeds": lambda: "\n" * SIZE,
    "commas": lambda: "," * SIZE,
    "colons": lambda: ":" * SIZE,
    "one number": lambda: "9" * SIZE,
    "one fraction": lambda: "0." + "9" * SIZE,
    "one exponent": lambda: "1e" + "9" * SIZE,
    "long numbers": lambda: _filled("9" * 41, HEAD, "]}", ","),
    "negative noughts": _in_bundle("-0"),
    "infinities": _in_bundle("1e999"),
    "one name": _in_text("a"),
    "spaces in a name": _in_text(" "),
    "marks in a name": _in_text("\u0315\u0300", "a"),
    "jamo in a name": _in_text("\u1100\u1161"),
    "unnormal name": _in_text("e\u0301"),
    "surrogates": _in_text("\\ud800"),
    "one id": lambda: _filled("a", HEAD + '{"type":"person","name":"A","id":"', '"}]}'),
    "one type": lambda: _filled("a", HEAD + '{"type":"', '"}]}'),
    "one key": lambda: _filled("a", HEAD + PERSON + '5,"', '":1}]}'),
    "one code": lambda: _filled("a", HEAD + '{"type":"meeting","id":"m","body":"wg2","mode":"', '"}]}'),
    "symbol of slashes": _value("symbol", "/", "CAC/COSP"),
    "symbol of numbers": _value("symbol", "1, ", "A/RES/1"),
    "date of digits": _value("date", "1"),
    "date of slashes": _value("date", "2017/"),
    "languages of a document": lambda: _filled('"e"', HEAD + DOCUMENT + ',"languages":[', "]}]}", ","),
    "not utf-8": lambda: "\ud800" * (SIZE // 3),
}
"""What was made to do harm, by name; each stands for its kind."""


def measure(name: str) -> dict[str, float | str]:
    """Refuse one input in this process, and say what it took."""
    from assetrecovery import AssetRecoveryError, InvalidError, bundled, loads  # noqa: PLC0415  in the child alone

    text = INPUTS[name]().encode("utf-8", "surrogatepass")
    for warm in ("{", '{"format":"assetrecovery","version":"2.0","records":[{"type":"meeting","citations":[{}]}]}'):
        with contextlib.suppress(AssetRecoveryError):
            loads(warm)
    for known in (bundled("wg2-11"), bundled("returns")):  # every class is there by now, as in a program that runs
        len(known.records)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    clock, processor = time.perf_counter(), time.process_time()
    try:
        loads(text)
        code, told = "accepted", 0
    except (AssetRecoveryError, InvalidError) as error:
        code = error.code
        told = len(str(error))
    seconds, worked = time.perf_counter() - clock, time.process_time() - processor
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {"code": code, "seconds": seconds, "worked": worked, "memory": memory, "told": told}


def main(names: Iterable[str]) -> int:
    """Measure each in a process of its own; print a table."""
    beyond = 0
    print(f"{'input':26} {'refused as':20} {'cpu ms':>7} {'wall ms':>8} {'MiB':>6} {'message':>8}")
    for name in names:
        done = subprocess.run([sys.executable, __file__, "--one", name], capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name:26} {done.stderr.strip().splitlines()[-1]}")
            beyond += 1
            continue
        found = json.loads(done.stdout)
        is_beyond = found["worked"] > SECONDS or found["memory"] > MEBIBYTES
        beyond += is_beyond
        print(
            f"{name:26} {found['code']:20} {found['worked'] * 1000:7.1f} {found['seconds'] * 1000:8.1f} "
            f"{found['memory']:6.1f} {found['told']:8}{'  beyond' if is_beyond else ''}",
            flush=True,
        )
    return 1 if beyond else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(sys.argv[2])))
    else:
        sys.exit(main(sys.argv[1:] or INPUTS))
