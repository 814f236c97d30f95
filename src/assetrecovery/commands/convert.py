"""`assetrecovery convert`: a file in another format, with everything that stood in it."""

import argparse
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import FileRefusedError
from assetrecovery.commands.given import (
    add_reading,
    check_streamed,
    limits_of,
    reading_of,
    source_of,
    target_of,
    write_bundle,
)
from assetrecovery.commands.progress import bar
from assetrecovery.commands.saying import both, named, shown, tell
from assetrecovery.data import bundled, bundled_names
from assetrecovery.files.streams import read_records, write_records
from assetrecovery.serialization.formats import FileFormat
from assetrecovery.serialization.reading import VERSION, Reading, is_kept
from assetrecovery.values.errors import AssetRecoveryError, InvalidError, SaveError
from assetrecovery.values.languages import Language, Words, fill

__all__: list[str] = []

_SOURCE: Final = Words(
    "the file to read, - for standard input, or the name of a bundle", "读入的文件，-为标准输入，或数据集名称"
)
_TARGET: Final = Words(
    "the file to write, whose name says the format, compressed if it ends in .gz; - for standard output",
    "写出的文件，格式由名称表明，以.gz结尾则压缩；-为标准输出",
)
_AS: Final = Words("the format of what is written, where its name does not say it", "写出的格式，名称未表明时使用")
_STREAM: Final = Words(
    "JSON Lines to JSON Lines, a record at a time, in bounded memory; references are not followed",
    "由JSON Lines到JSON Lines，逐条记录，占用内存有限；不核对引用",
)
_CHANGES: Final = Words(
    "changes from an older version to {version}: {number}; `assetrecovery check` lists them",
    "旧版本的{number}处内容已转为{version}版；`assetrecovery check`可逐一列出",
)
_FORMATS: Final = tuple(each.code for each in FileFormat)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is read and what is written."""
    parser.add_argument("source", metavar="SOURCE", help=both(_SOURCE))
    parser.add_argument("target", metavar="TARGET", help=both(_TARGET))
    parser.add_argument("--as", dest="form", choices=_FORMATS, metavar="FORMAT", help=named(_AS, _FORMATS))
    parser.add_argument("--stream", action="store_true", help=both(_STREAM))
    add_reading(parser, tolerant=True)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the file, whole or not at all."""
    if options.stream:
        _convert_records(options)
        return ExitStatus.RIGHT
    value = bundled(options.source) if options.source in bundled_names() else _read(options)
    write_bundle(value, options.target, options, options.form)
    return ExitStatus.RIGHT


def _read(options: argparse.Namespace) -> Reading[Bundle]:
    """Read a file with all that is kept beside its records, and say what was kept and what was brought up to date."""
    reading = reading_of(options.source, options)
    if reading.value is None or not all(map(is_kept, reading.findings)):
        raise FileRefusedError(options.source, InvalidError(reading.findings))
    language: Language = options.lang
    for problem in reading.findings:
        tell(f"{shown(options.source)}: {problem.text(language)}")
    if reading.changes:
        changed = fill(_CHANGES, {"number": len(reading.changes), "version": VERSION})
        tell(f"{shown(options.source)}: {changed.in_(language)}")
    return reading


def _convert_records(options: argparse.Namespace) -> None:
    check_streamed(options, options.source, options.source_format)
    check_streamed(options, options.target, options.form)
    try:
        with bar() as progress:
            size = limits_of(options).size
            entries = read_records(source_of(options.source), stop=True, max_line=size, progress=progress)
            write_records((entry.expect() for entry in entries), target_of(options.target))
    except SaveError as error:
        raise FileRefusedError(options.target, error) from error
    except AssetRecoveryError as error:
        raise FileRefusedError(options.source, error) from error
