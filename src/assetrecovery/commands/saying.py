"""How a command speaks: in the language asked for or in both, results to one stream, and all else to the other."""

import errno
import os
import sys
from collections.abc import Iterable

from assetrecovery.values.languages import Words

__all__: list[str] = []

SIDE_BY_SIDE = "both"
"""What stands for a language where both are wanted."""


def both(words: Words) -> str:
    """A sentence in both languages, as every help text is.

    >>> both(Words("a file", "文件"))
    'a file · 文件'
    """
    return f"{words.en} · {words.zh}"


def named(words: Words, codes: Iterable[str]) -> str:
    """A help text with what may be chosen.

    >>> named(Words("language", "语文"), ("en", "zh"))
    'language · 语文: en, zh'
    """
    return f"{both(words)}: {', '.join(codes)}"


def spoken_in(sentence: Words, language: str) -> str:
    """A sentence in the language asked for, or, with both side by side, in both."""
    return both(sentence) if language == SIDE_BY_SIDE else sentence.en if language == "en" else sentence.zh


def tell(line: str) -> None:
    """Say something that is no result."""
    sys.stderr.write(f"{line}\n")


def put(text: str) -> None:
    """Write a result, or part of one; raises `OSError` if nobody can have it."""
    if sys.stdout is None:
        raise closed()
    sys.stdout.write(text)


def closed() -> OSError:
    """What the system says of a stream that whoever called us has closed."""
    return OSError(errno.EBADF, os.strerror(errno.EBADF))


def shown(path: str) -> str:
    r"""The name of a file as letters, also if the system gave it as bytes of another encoding.

    >>> shown("returns.json")
    'returns.json'
    """
    name = typed(path)
    return name if name.isprintable() else ascii(name)[1:-1]


def typed(argument: str) -> str:
    """What was typed: under a foreign locale the system takes the bytes of a Chinese name for other letters.

    >>> typed("韩国")
    '韩国'
    """
    try:
        return os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        return argument
