"""A bar on a terminal, for work that takes a while: nothing else ever sees it."""

import contextlib
import shutil
import sys
import time
from collections.abc import Callable, Generator
from typing import Final, TextIO

__all__: list[str] = []

_PATIENCE: Final = 0.5
"""Seconds after which a work is long; what is done earlier has no bar."""

_OFTEN: Final = 0.1
"""Seconds between two drawings."""

_CELLS: Final = 30
_MEGABYTE: Final = 1_000_000
_FEW: Final = 10
"""Megabytes of which tenths are told."""


class Bar:
    """How far a work is, drawn over itself in the last line of a terminal; what tells of progress calls it.

    >>> import io
    >>> times = iter([0.0, 1.0, 1.05])
    >>> bar = Bar(terminal := io.StringIO(), lambda: next(times))
    >>> bar(5_000_000, 20_000_000)
    >>> bar(6_000_000, 20_000_000)
    >>> terminal.getvalue().strip()
    '25 %  [#######.......................]  5 / 20 MB'
    """

    def __init__(
        self, terminal: TextIO, clock: Callable[[], float] = time.monotonic, *, unit: int = _MEGABYTE, name: str = "MB"
    ) -> None:
        """Take the terminal, what tells the time, and in what the work is counted: megabytes unless it is said."""
        self._unit, self._name = unit, name
        self._terminal = terminal
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._drawn = 0

    def __call__(self, done: int, size: int | None) -> None:
        """Draw how much is done, and of how much, if it is time to."""
        now = self._clock()
        if now >= self._next:
            self._next = now + _OFTEN
            self._draw(self._line(done, size or 0))

    def clear(self) -> None:
        """Take the bar away, so that something else can be written."""
        if self._drawn:
            self._terminal.write("\r" + " " * self._drawn + "\r")
            self._terminal.flush()
            self._drawn = 0

    def _line(self, done: int, size: int) -> str:
        digits = int(self._unit > 1 and max(done, size) < _FEW * self._unit)
        if not size:
            return f"{done / self._unit:,.{digits}f} {self._name}"
        share = min(done / size, 1)
        full = int(share * _CELLS)
        bar_ = "#" * full + "." * (_CELLS - full)
        come = f"{done / self._unit:,.{digits}f} / {size / self._unit:,.{digits}f}"
        return f"{int(share * 100)} %  [{bar_}]  {come} {self._name}"

    def _draw(self, line: str) -> None:
        line = line[: shutil.get_terminal_size().columns - 1]
        self._terminal.write("\r" + line.ljust(self._drawn))
        self._terminal.flush()
        self._drawn = len(line)


class _Unseen(Bar):
    """No bar, where nobody would see one."""

    def __init__(self) -> None:
        """Take nothing: no terminal is there."""

    def __call__(self, done: int, size: int | None) -> None:
        """Draw nothing."""

    def clear(self) -> None:
        """Take nothing away."""


@contextlib.contextmanager
def bar(*, unit: int = _MEGABYTE, name: str = "MB") -> Generator[Bar]:
    """A bar on standard error if that is a terminal, which is gone when the block ends."""
    one = Bar(sys.stderr, unit=unit, name=name) if sys.stderr.isatty() else _Unseen()
    try:
        yield one
    finally:
        one.clear()
