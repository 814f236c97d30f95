"""What is given on the command line: names of bundles and files, `-` for the standard streams, limits, languages."""

import argparse
import io
import sys
import typing
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import IO, Any, Final

import attrs

from assetrecovery.bundle import Bundle
from assetrecovery.commands.failing import FileRefusedError, MisusedError, NotKnownError, asked, of_file
from assetrecovery.commands.progress import bar
from assetrecovery.commands.saying import both, closed, named, put
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.files.bundles import dumps, loads, read
from assetrecovery.files.opening import Readable, read_bytes
from assetrecovery.files.saving import write_bytes
from assetrecovery.serialization.formats import FileFormat, format_of
from assetrecovery.serialization.limits import Limits
from assetrecovery.serialization.reading import Reading, is_kept
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.errors import Fault, InvalidError, LoadError
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

STANDARD: Final = "-"
"""The name of standard input where a file is read, and of standard output where one is written."""

BUNDLE: Final = Words("name of a bundle, a file, or - for standard input", "数据集名称、文件，或以-表示标准输入")
OUT: Final = Words("the file to write; - or nothing for standard output", "写入的文件；-或不指明则为标准输出")
_BASE: Final = Words("a bundled data set that the files build on", "文件所依据的随附数据集")
_BASE_OF_FILES: Final = Words("--base is for files of one's own", "--base仅用于自有文件")
_FROM: Final = Words("the format of what is read, where its name does not say it", "读入的格式，名称未表明时使用")
_LIMIT: Final = Words("how much a file may hold; may be given again", "文件的限度；可重复")
_TOLERANT: Final = Words(
    "keep what is not known here, such as keys of other systems, and say so",
    "保留此处未知的内容，如其他系统的键，并予以说明",
)
_ONCE: Final = Words("standard input can be read once; name it once", "标准输入只能读取一次；请只指明一次")
_STREAMED: Final = Words(
    "--stream is for JSON Lines (.jsonl, or --from json_lines), without --tolerant, and with no limit but size",
    "--stream用于JSON Lines（.jsonl或--from json_lines），不与--tolerant并用，限度只可用size",
)
_A_LIMIT: Final = Words("a limit is written NAME=NUMBER, as items=1000000", "限度请写作NAME=NUMBER，如items=1000000")
_RECORDS: Final = Words("records", "条记录")
_FORMATS: Final = tuple(each.code for each in FileFormat)
_LIMITS: Final = tuple(field.name for field in attrs.fields(Limits))


def add_reading(parser: argparse.ArgumentParser, *, tolerant: bool = False) -> None:
    """Let a command read files: over what, in which format, within which limits."""
    parser.add_argument("--base", choices=bundled_names(), metavar="NAME", help=named(_BASE, bundled_names()))
    parser.add_argument("--from", dest="source_format", choices=_FORMATS, metavar="FORMAT", help=named(_FROM, _FORMATS))
    parser.add_argument(
        "--limit", dest="limits", action="append", default=[], metavar="NAME=NUMBER", help=named(_LIMIT, _LIMITS)
    )
    if tolerant:
        parser.add_argument("--tolerant", action="store_true", help=both(_TOLERANT))


def add_writing(parser: argparse.ArgumentParser) -> None:
    """Let a command write into a file."""
    parser.add_argument("--out", default=STANDARD, metavar="PATH", help=both(OUT))


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


def bundle_of(name: str, options: argparse.Namespace) -> Bundle:
    """Take a bundle that comes with the library by its name, or read a file: what is not sound in it ends the command.

    What another system keeps beside the records is not shown, and does no harm.
    """
    if name in bundled_names():
        return _bundled(name, options)
    reading = reading_of(name, options)
    wrong = tuple(problem for problem in reading.findings if not is_kept(problem))
    if wrong or reading.value is None:
        raise FileRefusedError(name, InvalidError(wrong or reading.findings))
    return reading.value


def whole_bundle_of(name: str, options: argparse.Namespace) -> Bundle:
    """Take a bundle that will be written out again, and refuse a file of which something would be lost then."""
    if name in bundled_names():
        return _bundled(name, options)
    with of_file(name), bar() as progress:
        return loads(
            content_of(name, options),
            base=base_of(options),
            limits=limits_of(options),
            file_format=format_of(name, options.source_format),
            progress=progress,
        )


def _bundled(name: str, options: argparse.Namespace) -> Bundle:
    if options.base:
        raise MisusedError(_BASE_OF_FILES)
    return bundled(name)


def reading_of(name: str, options: argparse.Namespace) -> Reading[Bundle]:
    """Read a file, and say what is wrong with it; one that cannot be read at all ends the command."""
    with of_file(name), bar() as progress:
        return read(
            content_of(name, options),
            base=base_of(options),
            tolerant=getattr(options, "tolerant", False),
            limits=limits_of(options),
            file_format=format_of(name, options.source_format),
            progress=progress,
        )


def content_of(name: str, options: argparse.Namespace) -> bytes:
    """The bytes of a file, decompressed; a name that is none of a file, and could be one of a bundle, is answered."""
    if name != STANDARD and not any(mark in name for mark in "./\\") and not is_there(name):
        raise NotKnownError(name, bundled_names())
    return content_of_file(name, options)


def content_of_file(name: str, options: argparse.Namespace) -> bytes:
    """The bytes of a file, decompressed; raises `LoadError` if they cannot be had."""
    return read_bytes(source_of(name), limits_of(options).size)


def is_there(name: str) -> bool:
    """Whether a name is that of a file or a folder; a name that no system would take is none."""
    try:
        return name != "" and Path(name).exists()
    except (OSError, ValueError):
        return False


def source_of(name: str) -> Readable:
    """What a name stands for: a path, or standard input."""
    if name != STANDARD:
        return name
    if sys.stdin is None:
        raise LoadError([Fault.CANNOT_OPEN.problem()]) from closed()
    if isinstance(sys.stdin, io.TextIOWrapper):
        return typing.cast("IO[bytes]", sys.stdin.buffer)
    return io.BytesIO(sys.stdin.read().encode("utf-8"))  # where Python itself is the caller


def check_streamed(options: argparse.Namespace, name: str, file_format: str | None) -> None:
    """Refuse what does not go with a stream: another format than lines, and limits that are those of a whole file."""
    is_lines = name == STANDARD or not PurePath(name.removesuffix(".gz")).suffix
    said = format_of(None if is_lines else name, file_format or (FileFormat.JSON_LINES if is_lines else None))
    others = [one for one in options.limits if not one.startswith("size=")]
    if said is not FileFormat.JSON_LINES or others or options.tolerant:
        raise MisusedError(_STREAMED)


def once(names: Sequence[str]) -> None:
    """Refuse standard input where it is named twice."""
    if names.count(STANDARD) > 1:
        raise MisusedError(_ONCE)


def base_of(options: argparse.Namespace) -> Bundle:
    """The bundle over which files are read."""
    return bundled(options.base) if options.base else reference_data()


def limits_of(options: argparse.Namespace) -> Limits:
    """The limits that hold for what is read."""
    with asked():
        return Limits(**dict(map(_limit, options.limits)))


def _limit(written: str) -> tuple[str, int]:
    name, _, number = written.partition("=")
    if name not in _LIMITS:
        raise NotKnownError(name, _LIMITS)
    if not (number.isascii() and number.isdecimal() and len(number) <= 15):
        raise MisusedError(_A_LIMIT)
    return name, int(number)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def write_text(text: str, target: str) -> None:
    """Write a result to a file, whole or not at all, or to standard output."""
    if target == STANDARD:
        put(text)
        return
    with of_file(target):
        write_bytes(target, text.encode("utf-8"))


def write_bundle(value: object, target: str, options: argparse.Namespace, form: str | None = None) -> None:
    """Write a bundle or a reading in the format that was chosen, or that the name of the target says."""
    language: Language = options.lang
    with of_file(target), bar(unit=1, name=_RECORDS.in_(language)) as progress:
        text = dumps(value, file_format=format_of(target, form), progress=progress)
    write_text(text, target)


def target_of(name: str) -> str | IO[bytes]:
    """What a name stands for where something is written: a path, or standard output."""
    if name != STANDARD:
        return name
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.flush()
        return typing.cast("IO[bytes]", sys.stdout.buffer)
    if sys.stdout is None:
        raise closed()
    return typing.cast("IO[bytes]", _Letters())


class _Letters(io.RawIOBase):
    """Bytes for a standard output that takes text alone, as where Python itself is the caller."""

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:
        put(bytes(content).decode("utf-8"))
        return len(content)


# ── what is chosen ───────────────────────────────────────────────────────────────────────────────


def date_of(written: str | None) -> PartialDate | None:
    """A day as it is given, if one is."""
    with asked():
        return PartialDate.parse(written) if written else None


def all_known(given: Iterable[str], known: Iterable[str], *, told: Iterable[str] = ()) -> None:
    """Refuse the first of what is given that is not known, and tell what is."""
    listed = tuple(known)
    for one in given:
        if one not in listed:
            raise NotKnownError(one, tuple(told) or listed)
