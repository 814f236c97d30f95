"""How long reading, writing and checking take beside pydantic and msgspec: `python3 dev.py bench`.

Everything is measured in turn within a round, and a ratio is the median of the ratios of the rounds: on a shared
machine seconds drift, ratios hardly. P is pydantic's time for the same file, S that of msgspec.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable

import msgspec
import orjson
from twins import Models, Structs

from assetrecovery import bundled, check, dumps, loads, read
from assetrecovery.serialization.plain import parse
from assetrecovery.serialization.reading import read_bundle
from assetrecovery.serialization.writing import write

ROUNDS = 7
BEST_OF = 3
NAMES = ("returns", "wg2-11")


def main() -> int:
    """Measure each bundled file and print its ratios."""
    structs, models = Structs().bundle(), Models().bundle()
    decoder, encoder = msgspec.json.Decoder(structs), msgspec.json.Encoder()
    for name in NAMES:
        bundle = bundled(name)
        raw = dumps(bundle).encode()
        wrong = one_wrong(raw)
        struct, model = decoder.decode(raw), models.model_validate_json(raw)
        print(f"{name}: {len(raw) / 1024:.0f} KiB, {len(bundle.records)} records")
        report("reading", {
            "P pydantic": lambda raw=raw: models.model_validate_json(raw),
            "S msgspec": lambda raw=raw: decoder.decode(raw),
            "json.loads, no types": lambda raw=raw: json.loads(raw),
            "orjson.loads, no types": lambda raw=raw: orjson.loads(raw),
            "ours: loads": lambda raw=raw, base=bundle.base: loads(raw, base=base),
            "ours: the detailed reader": lambda raw=raw, base=bundle.base: read_bundle(parse(raw)[0], base),
            "ours: one wrong record": lambda raw=wrong, base=bundle.base: read(raw, base=base),
        })  # fmt: skip
        report("writing", {
            "P pydantic": lambda model=model: model.model_dump_json(exclude_defaults=True),
            "S msgspec": lambda struct=struct: encoder.encode(struct),
            "ours: dumps": lambda bundle=bundle: dumps(bundle),
            "ours: the detailed writer": lambda bundle=bundle: write(bundle),
        })  # fmt: skip
        report("checking", {
            "P pydantic": lambda raw=raw: models.model_validate_json(raw),
            "ours: check": lambda bundle=bundle: check(bundle),
        })  # fmt: skip
    return 0


def one_wrong(raw: bytes) -> bytes:
    """The same file with one record that is wrong."""
    plain = json.loads(raw)
    plain["records"][len(plain["records"]) // 2]["unheard_of"] = 1
    return json.dumps(plain, ensure_ascii=False, indent=2).encode()


def report(title: str, candidates: dict[str, Callable[[], object]]) -> None:
    """Measure candidates in turn and print each beside the first."""
    rounds = [{name: seconds(run) for name, run in candidates.items()} for _ in range(ROUNDS)]
    first, *_ = candidates
    print(f"  {title}")
    for name in candidates:
        middle = statistics.median(one[name] for one in rounds)
        ratio = statistics.median(one[name] / one[first] for one in rounds)
        print(f"    {name:28} {middle * 1e3:8.2f} ms {ratio:8.2f} P")


def seconds(run: Callable[[], object]) -> float:
    """The least processor time of a few runs."""
    taken = []
    for _ in range(BEST_OF):
        began = time.process_time()
        run()
        taken.append(time.process_time() - began)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
