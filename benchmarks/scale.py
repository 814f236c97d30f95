"""Whether time and memory grow in proportion to what there is: `python3 dev.py bench scale`, some minutes.

One bundle of ever more records is read, written and checked, and a stream of ever more lines is read; what is printed
is processor time a record, and for the stream the most memory that the process ever took.
"""

import io
import resource
import time
from collections.abc import Callable

import attrs

from assetrecovery import Bundle, bundled, check, dumps, loads, reference_data
from assetrecovery.files import read_records
from assetrecovery.serialization import Limits

SIZES = (1_000, 10_000, 100_000)
WIDE = Limits(size=10**9, items=10**8)
LINES = (10_000, 100_000, 1_000_000)


def report() -> None:
    """Print microseconds a record for each size."""
    print("a stream, µs a record and the most memory so far")
    for size in LINES:
        _, reading = timed(lambda size=size: sum(1 for entry in read_records(Endless(size)) if entry.expect()))
        print(f"    {size:9,} {reading / size:8.1f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:6} MiB")
    print("one bundle, µs a record")
    print(f"    {'records':>9} {'loads':>8} {'dumps':>8} {'check':>8}")
    for size in SIZES:
        text = dumps(many(size))
        bundle, reading = timed(lambda text=text: loads(text, limits=WIDE))
        _, writing = timed(lambda bundle=bundle: dumps(bundle))
        _, checking = timed(lambda bundle=bundle: check(bundle))
        print(f"    {size:9,} {reading / size:8.1f} {writing / size:8.1f} {checking / size:8.1f}")


def many(size: int) -> Bundle:
    """A bundle of statements at one meeting, made of the bundled ones under new ids."""
    source = bundled("wg2-11")
    statements = list(source.statements.values())
    copies = [
        attrs.evolve(statements[number % len(statements)], id=f"s-{number}", refers_to=(), reply_to=None)
        for number in range(size - 1)
    ]
    around = [record for record in source.records if record.id not in source.statements]
    return Bundle(records=(*around, *copies[len(around) :]), base=reference_data())


class Endless(io.RawIOBase):
    """A stream of so many lines, which are never all in memory."""

    def __init__(self, size: int) -> None:
        """Begin at the head."""
        super().__init__()
        lines = dumps(many(2_000), file_format="json_lines").splitlines(keepends=True)
        self._head, self._lines = lines[0].encode(), [line.encode() for line in lines[1:]]
        self._left, self._size, self._rest = size, size, self._head

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  only a memoryview is ever given
        """Give the next bytes."""
        while len(self._rest) < len(buffer) and self._left:
            self._rest += self._lines[self._left % len(self._lines)]
            self._left -= 1
        given = self._rest[: len(buffer)]
        buffer[: len(given)] = given
        self._rest = self._rest[len(given) :]
        return len(given)


def timed(run: Callable[[], object]) -> tuple[object, float]:
    """What comes of it, and how many microseconds of processor time it took."""
    began = time.process_time()
    result = run()
    return result, (time.process_time() - began) * 1e6


if __name__ == "__main__":
    report()
