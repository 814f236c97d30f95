#!/usr/bin/env python3
"""Change bundled records at random, and look whether each is read or refused as this library promises.

    python3 scripts/mutations.py              20,000 changes
    python3 scripts/mutations.py 1000000 7    a million, drawn from the seed 7

Each change is made to one or two records: a value becomes another, an entry goes or comes, two entries change places,
or one character of the text does. What is then read must be written and read back equal, to the byte; what is refused
must be refused by an error of this library; a tolerant reading must write a file that it reads the same way again. The
exit status is 1 if one of these does not hold, or if less than one change in two hundred was accepted: then nothing was
tried but the door.
"""

import collections
import copy
import json
import random
import sys
import traceback
from typing import Any, Final

from assetrecovery import AssetRecoveryError, Bundle, bundled, bundled_names, dumps, loads, read

LEAST_ACCEPTED: Final = 0.005
KNOWN: Final = [record for name in bundled_names() for record in json.loads(dumps(bundled(name)))["records"]]
HEAD: Final = {key: value for key, value in json.loads(dumps(bundled("wg2-11"))).items() if key != "records"}
BASE: Final = Bundle(records=bundled("returns").records, base=bundled("wg2-history"))
VALUES: Final[tuple[Any, ...]] = (
    None, True, 0, 1, -1, 10**41, 1.5, "", " ", "a", "x-a", "yes", "report", "CHE", "wg2-11", "uncac", "2017",
    "2017-08-24", "2017-08-24/2017-08-25", "../2017", "10:00", "UNCAC 57(3)(c)", "CAC/COSP/WG.2/2017/L.1/Add.1", "6/2",
    "4(b)", "paragraph 2(c)", "USD", "1.50", "-0", "维也纳", "\u202e", "e\u0301", "\ud800", [], {}, [[]],
    {"en": "a"}, {"zh": "甲"},
)  # fmt: skip
LETTERS: Final = '{}[]":,.-0159aeE\\ \n\x00é维\u202e'


def change(data: random.Random) -> str:
    """Draw records, change them once or twice, and give their text."""
    records = json.loads(json.dumps(data.sample(KNOWN, data.choice((1, 1, 2)))))
    for _ in range(data.choice((1, 1, 1, 2))):
        _change_value(data, records)
    text = json.dumps({**HEAD, "records": records}, ensure_ascii=False, indent=data.choice((None, 2)))
    return _change_text(data, text) if data.random() < 0.2 else text


def _change_value(data: random.Random, records: list[Any]) -> None:
    places = _places(records)
    if not places:
        records.append(copy.deepcopy(data.choice(VALUES)))
        return
    holder, token = data.choice(places)
    kind = data.random()
    if kind < 0.35:
        holder[token] = copy.deepcopy(data.choice(VALUES))
    elif kind < 0.55:
        del holder[token]
    elif kind < 0.75:
        other, where = data.choice([*_places(KNOWN[data.randrange(len(KNOWN))])])
        holder[token] = json.loads(json.dumps(other[where]))
    elif isinstance(holder, list):
        holder.insert(data.randint(0, len(holder)), json.loads(json.dumps(holder[token])))
    elif kind < 0.9:
        key = data.choice(("x-a", "zz", "id", "title", "kind", "citations", "en", "note"))
        holder[key] = copy.deepcopy(data.choice(VALUES))
    else:
        entries = [*holder.items()]
        data.shuffle(entries)
        holder.clear()
        holder.update(entries)


def _places(plain: Any) -> list[tuple[Any, Any]]:
    """Every place inside plain data, as what holds it and where."""
    tokens: Any = range(len(plain)) if isinstance(plain, list) else list(plain) if isinstance(plain, dict) else ()
    return [place for token in tokens for place in ((plain, token), *_places(plain[token]))]


def _change_text(data: random.Random, text: str) -> str:
    place = data.randrange(len(text))
    return text[:place] + data.choice(("", data.choice(LETTERS), text[place] * 2)) + text[place + 1 :]


def judge(text: str) -> str:
    """Read a text both ways; say what became of it, and raise if that is not as promised."""
    tolerant = None
    try:
        tolerant = read(text, base=BASE, tolerant=True)
    except AssetRecoveryError as error:
        _say(error)
    if tolerant is not None:
        written = dumps(tolerant)
        _demand(written == dumps(read(written, base=BASE, tolerant=True)), "a tolerant reading is written otherwise")
    try:
        bundle = loads(text, base=BASE)
    except AssetRecoveryError as error:
        _say(error)
        return error.code
    _demand(bundle == loads(dumps(bundle), base=BASE), "what was read is read back otherwise")
    _demand(dumps(bundle) == dumps(loads(dumps(bundle), base=BASE)), "what was read is written otherwise")
    _demand(tolerant is not None and tolerant.value == bundle, "a tolerant reading is another than the strict one")
    return "accepted"


def _say(error: AssetRecoveryError) -> None:
    """Word an error in both languages, and as data, as whoever meets it would."""
    for problem in error.problems:
        _demand(problem.text("en") != problem.text("zh"), "a problem is in one language only")
        json.dumps(problem.to_plain())


def _demand(holds: bool, otherwise: str) -> None:  # noqa: FBT001  what is demanded
    if not holds:
        raise ValueError(otherwise)


def main(number: int, seed: int) -> int:
    """Make so many changes; print what became of them."""
    data, became, wrong = random.Random(seed), collections.Counter[str](), 0
    for place in range(number):
        text = change(data)
        try:
            became[judge(text)] += 1
        except Exception:  # noqa: BLE001  whatever leaks is what is looked for
            wrong += 1
            print(f"change {place} of seed {seed}:\n{traceback.format_exc(limit=-3)}{text[:2000]}\n", file=sys.stderr)
            if wrong == 5:
                break
    share = became["accepted"] / number
    print(f"{number} changes from seed {seed}: {wrong} not as promised; accepted {share:.2%}")
    print(", ".join(f"{code} {count}" for code, count in became.most_common()))
    return 1 if wrong or share < LEAST_ACCEPTED else 0


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*given, *(20_000, 1)[len(given) :]))
