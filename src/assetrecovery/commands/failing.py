"""What is said when a command cannot do its work, and with which status it ends then: never by a traceback."""

import contextlib
import errno
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from typing import Final

import attrs

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.saying import both, shown, spoken_in, tell
from assetrecovery.values.errors import (
    AssetRecoveryError,
    Fault,
    InvalidError,
    MissingExtraError,
    Problem,
    SaveError,
    UnknownIdError,
    suggestion,
)
from assetrecovery.values.languages import Words, fill

__all__: list[str] = []

_UNKNOWN: Final = Words("{given}: not known here; known: {known}{hint}", "{given}：此处未知；可用：{known}{hint}")
_UNKNOWN_ALONE: Final = Words("{given}: not known here, where there is nothing", "{given}：此处未知，且此处无任何内容")
_INTERRUPTED: Final = Words("interrupted; what was not finished was not written", "已中断；未完成的内容没有写入")
_NO_OUTPUT: Final = Words("the output cannot be written", "无法写入输出")
_SHOWN: Final = 60
_EMPTY: Final = '""'

_REASONS: Final = {
    errno.ENOENT: Words("there is no such file or folder", "没有这个文件或文件夹"),
    errno.ENOTDIR: Words("there is no such file or folder", "没有这个文件或文件夹"),
    errno.EISDIR: Words("it is a folder", "这是一个文件夹"),
    errno.EACCES: Words("you may not", "没有权限"),
    errno.EPERM: Words("you may not", "没有权限"),
    errno.ENOSPC: Words("the disk is full", "磁盘已满"),
    errno.EDQUOT: Words("your share of the disk is full", "磁盘配额已满"),
    errno.EROFS: Words("the disk cannot be written", "磁盘为只读"),
    errno.ENAMETOOLONG: Words("its name is too long", "文件名过长"),
    errno.EBADF: Words("the stream is closed", "输入或输出流已关闭"),
}
"""What people are told of the reasons of the system; of any other, the name of its number."""


class CommandError(Exception):
    """A command cannot do its work; what is said of it, and the status with which it ends."""

    status = ExitStatus.USAGE

    def said(self, language: str) -> Iterator[str]:
        """Yield the lines that are said, which each sort of failure knows."""
        raise NotImplementedError


class MisusedError(CommandError):
    """What was asked for makes no sense together."""

    def __init__(self, sentence: Words, status: ExitStatus = ExitStatus.USAGE) -> None:
        """Take what is said."""
        super().__init__(sentence.en)
        self.sentence = sentence
        self.status = status

    def said(self, language: str) -> Iterator[str]:
        """Yield the sentence."""
        yield spoken_in(self.sentence, language)


class NotKnownError(MisusedError):
    """Something is asked for that is not there: what is, and what may have been meant."""

    def __init__(self, given: str, known: Iterable[str]) -> None:
        """Take what was asked for, and everything that could have been."""
        named = tuple(known)
        there = Words(", ".join(named), "、".join(named))
        cut = shown(given[:_SHOWN]) + "…" * (len(given) > _SHOWN) or _EMPTY
        hint = suggestion(given, named)
        sentence = _UNKNOWN if named else _UNKNOWN_ALONE
        super().__init__(fill(sentence, {"given": cut, "known": there, "hint": hint}))


class FileRefusedError(CommandError):
    """A file cannot be read or written, or is not what the command needs."""

    def __init__(self, name: str, error: AssetRecoveryError) -> None:
        """Take the file as it was named, and what the library says of it."""
        super().__init__(name)
        self.name = name
        self.error = error
        self.status: ExitStatus = status_of(error)

    def said(self, language: str) -> Iterator[str]:
        """Yield a line for each problem."""
        for problem in explained(self.error):
            yield f"{shown(self.name)}: {_worded(problem, language)}"


def _worded(problem: Problem, language: str) -> str:
    if language in {"en", "zh"}:
        return problem.text("zh" if language == "zh" else "en")
    place = problem.text("en").removesuffix(problem.en)
    return place + both(Words(problem.en, problem.zh))


def explained(error: AssetRecoveryError) -> Iterator[Problem]:
    """The problems of an error, with the reason of the system, if it gave one."""
    reason = _reason(error.__cause__)
    for problem in error.problems:
        yield attrs.evolve(problem, en=problem.en + reason.en, zh=problem.zh + reason.zh)


def _reason(cause: BaseException | None) -> Words:
    """Why the system would not, in brackets, if it said so."""
    number = cause.errno if isinstance(cause, OSError) else None
    if number is None:
        return Words("", "")
    name = errno.errorcode.get(number, str(number))
    reason = _REASONS[number] if number in _REASONS else Words(name, name)
    return Words(f" ({reason.en})", f"（{reason.zh}）")


def status_of(error: AssetRecoveryError) -> ExitStatus:
    """How a command ends that met an error of the library in a file."""
    if isinstance(error, MissingExtraError):
        return ExitStatus.EXTRA_MISSING
    if isinstance(error, SaveError):
        return ExitStatus.CANNOT_WRITE
    return ExitStatus.CANNOT_READ if error.code == Fault.CANNOT_OPEN.code else ExitStatus.WRONG_FILE


@contextlib.contextmanager
def asked() -> Generator[None]:
    """What the library refuses meanwhile was asked for on the command line, and stood in no file."""
    try:
        yield
    except (InvalidError, UnknownIdError) as error:
        words = Words("\n".join(error.text("en").splitlines()), "\n".join(error.text("zh").splitlines()))
        raise MisusedError(words) from error


@contextlib.contextmanager
def of_file(name: str) -> Generator[None]:
    """What the library refuses meanwhile stood in the file that was named, or has to do with it."""
    try:
        yield
    except AssetRecoveryError as error:
        raise FileRefusedError(name, error) from error


def told(error: BaseException, language: str) -> ExitStatus | None:
    """Say what went wrong, and answer the status; None, and nothing said, for what is a mistake of the program."""
    match error:
        case BrokenPipeError():
            return _silenced(ExitStatus.PIPE_CLOSED)
        case KeyboardInterrupt():
            tell(spoken_in(_INTERRUPTED, language))
            return _silenced(ExitStatus.INTERRUPTED)
        case CommandError():
            return _told(error, language)
        case AssetRecoveryError():
            return _told(FileRefusedError("assetrecovery", error), language)
        case OSError():  # a file of the user's is read and written in the library, which words what happens there
            reason = _reason(error)
            tell(f"assetrecovery: {spoken_in(Words(_NO_OUTPUT.en + reason.en, _NO_OUTPUT.zh + reason.zh), language)}")
            return _silenced(ExitStatus.CANNOT_WRITE)
        case _:
            return None


def _told(error: CommandError, language: str) -> ExitStatus:
    cause = error.error.__cause__ if isinstance(error, FileRefusedError) else None
    if isinstance(cause, BrokenPipeError):
        return _silenced(ExitStatus.PIPE_CLOSED)
    for line in error.said(language):
        tell(line)
    return error.status


def _silenced(status: ExitStatus) -> ExitStatus:
    """Let nothing more be written: when Python ends, it would try once more, and complain."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status
