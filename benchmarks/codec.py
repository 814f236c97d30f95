"""How long reading, writing and checking take beside others: `python3 dev.py bench`.

Everything is measured in turn within a round, and a ratio is the median of the ratios of the rounds: on a shared
machine seconds drift, ratios hardly. P is pydantic's time for the same file. `bench building` builds objects by hand,
`bench scale` reads and writes ever more records, `bench starting` starts processes. docs/speed.md has what came of it.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import building
import msgspec
import orjson
import scale
import starting
from others import File, entities, idiomatic_cattrs, read_entities
from twins import Models, Structs

from assetrecovery import bundled, check, dumps, loads, read, to_plain
from assetrecovery.records import kind_of
from assetrecovery.serialization import fast, fast_writing
from assetrecovery.serialization.engines import STANDARD, Engine, fastest
from assetrecovery.serialization.plain import parse
from assetrecovery.serialization.reading import read_bundle

ROUNDS = 9
BEST_OF = 3
NAMES = ("returns", "wg2-11")

Run = Callable[[], object]


def main() -> int:
    """Measure each bundled file and print its ratios, or what else is asked for."""
    others = {"building": building.report, "scale": scale.report, "starting": starting.report}
    for asked in sys.argv[1:]:
        others[asked]()
    if len(sys.argv) == 1:
        structs, models, converter = Structs().bundle(), Models().bundle(), idiomatic_cattrs()
        for name in NAMES:
            beside(name, structs, models, converter)
        one_record()
        among_a_thousand()
    return 0


def beside(name: str, structs: Any, models: Any, converter: Any) -> None:
    """Measure one bundled file."""
    bundle = bundled(name)
    base = bundle.base
    raw = dumps(bundle).encode()
    wrong, theirs = one_wrong(raw), entities(bundle)
    decoder, encoder = msgspec.json.Decoder(structs), msgspec.json.Encoder()
    struct, model, file = decoder.decode(raw), models.model_validate_json(raw), converter.loads(raw, File)
    print(f"{name}: {len(raw) / 1024:.0f} KiB, {len(bundle.records)} records")
    report("reading", {
        "P pydantic": lambda: models.model_validate_json(raw),
        "msgspec": lambda: decoder.decode(raw),
        "cattrs, same classes": lambda: converter.loads(raw, File),
        "json.loads, no types": lambda: json.loads(raw),
        "orjson.loads, no types": lambda: orjson.loads(raw),
        "ours": by(STANDARD, lambda: loads(raw, base=base)),
        "ours [fast]": by(fastest(), lambda: loads(raw, base=base)),
        "ours, one wrong record": by(STANDARD, lambda: read(wrong, base=base)),
        "ours [fast], one wrong record": by(fastest(), lambda: read(wrong, base=base)),
        "ours, all in detail": lambda: read_bundle(parse(raw)[0], base),
    })  # fmt: skip
    report("writing", {
        "P pydantic": lambda: model.model_dump_json(exclude_defaults=True),
        "msgspec": lambda: encoder.encode(struct),
        "cattrs, same classes": lambda: converter.dumps(file),
        "ours": by(STANDARD, lambda: dumps(bundle)),
        "ours [fast]": by(fastest(), lambda: dumps(bundle)),
        "ours, plain data": lambda: to_plain(bundle),
    })  # fmt: skip
    report("checking", {
        "P pydantic, reading": lambda: models.model_validate_json(raw),
        "ours: check": lambda: check(bundle),
    })  # fmt: skip
    print(f"  followthemoney, {len(theirs) / 1024:.0f} KiB of its own")
    report("reading, by the KiB", {
        "P pydantic": lambda: models.model_validate_json(raw),
        "followthemoney": lambda: read_entities(theirs),
    }, {"followthemoney": len(raw) / len(theirs)})  # fmt: skip


def one_record() -> None:
    """Measure records by themselves, all of 2 to 4 KB that come with the library."""
    twins, texts = Models(), [(one, dumps(one).encode()) for name in NAMES for one in bundled(name).records]
    some = [(text, type(one), twins.twin(type(one), kind_of(one).code)) for one, text in texts if _is_middling(text)]
    print(f"{len(some)} records of 2 to 4 KB, each by itself")
    report("reading", {
        "P pydantic": lambda: [model.model_validate_json(text) for text, _, model in some],
        "json.loads, no types": lambda: [json.loads(text) for text, _, _ in some],
        "orjson.loads, no types": lambda: [orjson.loads(text) for text, _, _ in some],
        "ours": by(STANDARD, lambda: [loads(text, kind) for text, kind, _ in some]),
        "ours [fast]": by(fastest(), lambda: [loads(text, kind) for text, kind, _ in some]),
    })  # fmt: skip


def _is_middling(text: bytes) -> bool:
    return 2_000 <= len(text) <= 4_000


def among_a_thousand() -> None:
    """Measure what one wrong record costs among many that are right."""
    raw = dumps(scale.many(1_000)).encode()
    wrong = one_wrong(raw)
    print("1,000 records")
    for engine in (STANDARD, fastest()):
        report(f"reading by {engine.name}", {
            "right": by(engine, lambda: read(raw, limits=scale.WIDE)),
            "one wrong record": by(engine, lambda: read(wrong, limits=scale.WIDE)),
        }, unit="of right")  # fmt: skip


def by(engine: Engine, run: Run) -> Run:
    """Let one program read and write JSON meanwhile."""

    def chosen() -> object:
        fast.engine = fast_writing.engine = lambda _=0: engine
        return run()

    return chosen


def one_wrong(raw: bytes) -> bytes:
    """The same file with one record that is wrong."""
    plain = json.loads(raw)
    plain["records"][len(plain["records"]) // 2]["unheard_of"] = 1
    return json.dumps(plain, ensure_ascii=False, indent=2).encode()


def report(title: str, candidates: dict[str, Run], factors: dict[str, float] | None = None, unit: str = "P") -> None:
    """Measure candidates in turn and print each beside the first; a factor makes up for less work."""
    more = factors or {}
    rounds = [{name: seconds(run) * more.get(name, 1) for name, run in candidates.items()} for _ in range(ROUNDS)]
    first, *_ = candidates
    print(f"  {title}")
    for name in candidates:
        middle = statistics.median(one[name] for one in rounds)
        ratio = statistics.median(one[name] / one[first] for one in rounds)
        print(f"    {name:30} {middle * 1e3:8.2f} ms {ratio:8.2f} {unit}")


def seconds(run: Run) -> float:
    """The least processor time of a few runs."""
    taken = []
    for _ in range(BEST_OF):
        began = time.process_time()
        run()
        taken.append(time.process_time() - began)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
