"""How far a long work has come: whoever does it walks its parts here, and whoever asked for it is told.

What does a work and who asked for it are a dozen calls apart, so who is told stands in a context and in no signature.
"""

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextvars import ContextVar
from typing import Final, TypeAlias, TypeVar

T = TypeVar("T")

__all__: list[str] = []

Progress: TypeAlias = Callable[[int, int | None], object]
"""What is told how far a long work has come: how much is done, and of how much, where that is known."""

_TIMES: Final = 200
"""How often a whole work is told of at most, before its end."""


class _StoppedError(BaseException):
    """Who is told raised an error: it goes past all who take whatever goes wrong for a fault of the input."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class _Course:
    """A work on its way, which never goes back: what is begun a second time is told when it has come further."""

    def __init__(self, tell: Progress, size: int) -> None:
        self._tell = tell
        self._size = size
        self._next = 0

    def come(self, done: int, whole: int) -> None:
        """Take what share is done; tell of it, if that is news."""
        there = self._size * done // whole
        if there >= self._next:
            self._next = there + max(1, -(-self._size // _TIMES))
            self._say(there)

    def end(self) -> None:
        """Tell that all is done."""
        self._say(self._size)

    def _say(self, there: int) -> None:
        token = _COURSE.set(None)  # what is asked of the library meanwhile is another work
        try:
            self._tell(there, self._size)
        except Exception as error:
            raise _StoppedError(error) from error
        finally:
            _COURSE.reset(token)


_COURSE: Final[ContextVar[_Course | None]] = ContextVar("course", default=None)


@contextlib.contextmanager
def telling(progress: Progress | None, size: int) -> Generator[None]:
    """Tell of what is done meanwhile, as a share of a size; what is raised by who is told ends the work."""
    if progress is None:
        yield
        return
    course = _Course(progress, size)
    token = _COURSE.set(course)
    try:
        yield
        course.end()
    except _StoppedError as stopped:
        raise stopped.error from stopped.error.__cause__  # as it was raised
    finally:
        _COURSE.reset(token)


def come(done: int, whole: int) -> None:
    """Say that so much is done of a whole."""
    course = _COURSE.get()
    if course is not None:
        course.come(done, whole)


class _Walked(list[T]):
    """The parts of a work, of each of which is told when the next is asked for."""

    def __iter__(self) -> Iterator[T]:
        for done, part in enumerate(super().__iter__()):
            come(done, len(self))
            yield part


def walked(parts: Sequence[T]) -> Sequence[T]:
    """The parts of a work, such that walking them tells how far it is; the same as they are if nobody asked."""
    return parts if _COURSE.get() is None else _Walked(parts)
