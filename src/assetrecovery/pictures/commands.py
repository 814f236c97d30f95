"""What the command line does with pictures: draw a record that comes with the library, or one of a file."""

import argparse
import sys
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.data import bundled, bundled_names
from assetrecovery.files.bundles import load
from assetrecovery.files.saving import write_bytes
from assetrecovery.pictures.drawing import PictureForm, PictureKind, draw
from assetrecovery.values.errors import AssetRecoveryError, Fault, UnknownIdError
from assetrecovery.values.languages import Words

__all__: list[str] = []

PURPOSE: Final = Words(
    "draw a return, a meeting or a mandate: svg or mermaid", "绘制返还、会议或任务授权的图：svg或mermaid"
)
RECORD: Final = Words("id of a record", "记录的标识符")
SOURCE: Final = Words(
    "name of a bundle, or a file; without it, all data that comes with the library",
    "数据集名称或文件；不指明则为全部随附数据",
)
PICTURE: Final = Words("which picture; the first that such a record has, if left out", "图的种类；不指明则为首选")
OUT: Final = Words("the file to write to", "写入的文件")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("id", metavar="ID", help=_both(RECORD))
    parser.add_argument("source", nargs="?", metavar="BUNDLE", help=_both(SOURCE))
    parser.add_argument("--as", dest="form", choices=[form.code for form in PictureForm], default="svg")
    parser.add_argument("--picture", choices=[kind.code for kind in PictureKind], help=_both(PICTURE))
    parser.add_argument("--out", metavar="FILE", help=_both(OUT))


def _both(words: Words) -> str:
    return f"{words.en} · {words.zh}"


def print_picture(options: argparse.Namespace) -> int:
    """Draw a record, and print the picture or write it to a file."""
    try:
        drawn = draw(holding(options.id, options.source), options.id, options.lang, options.picture, form=options.form)
        written(drawn, options.out)
    except AssetRecoveryError as error:
        sys.stderr.writelines(f"{options.id}: {line}\n" for line in error.text(options.lang).splitlines())
        return 1
    return 0


def holding(record_id: str, source: str | None) -> Bundle:
    """The bundle that is named, or, if none is, the first that comes with the library and has the record of its own."""
    if source is not None:
        return bundled(source) if source in bundled_names() else load(source)
    for bundle in map(bundled, bundled_names()):
        if any(record.id == record_id for record in bundle.records):
            return bundle
    raise UnknownIdError([Fault.UNKNOWN_ID.problem()])


def written(text: str, out: str | None) -> None:
    """Write a text to a file, or to standard output."""
    if out is None:
        sys.stdout.write(text)
    else:
        write_bytes(out, text.encode())
