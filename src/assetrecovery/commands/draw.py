"""`assetrecovery draw`: a picture of a record."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import asked
from assetrecovery.commands.given import add_reading, add_writing, bundle_of, write_text
from assetrecovery.commands.holding import holding
from assetrecovery.commands.marks import add_marks
from assetrecovery.commands.saying import both, named
from assetrecovery.pictures.drawing import PictureForm, PictureKind, draw
from assetrecovery.values.languages import Words

__all__: list[str] = []

_RECORD: Final = Words("id of a record", "记录的标识符")
_SOURCE: Final = Words(
    "name of a bundle, a file, or - for standard input; without it, all data that comes with the library",
    "数据集名称、文件，或以-表示标准输入；不指明则为全部随附数据",
)
_PICTURE: Final = Words("which picture; the first that such a record has, if left out", "图的种类；不指明则为首选")
_FORM: Final = Words("how it is written", "图的写法")
_FORMS: Final = tuple(form.code for form in PictureForm)
_KINDS: Final = tuple(kind.code for kind in PictureKind)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what is drawn, and how."""
    parser.add_argument("source", nargs="?", metavar="BUNDLE", help=both(_SOURCE))
    parser.add_argument("id", metavar="ID", help=both(_RECORD))
    parser.add_argument("--as", dest="form", choices=_FORMS, default="svg", help=named(_FORM, _FORMS))
    parser.add_argument("--picture", choices=_KINDS, metavar="KIND", help=named(_PICTURE, _KINDS))
    add_marks(parser)
    add_reading(parser, tolerant=True)
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Draw a record, and print the picture or write it to a file."""
    bundle = holding(options.id) if options.source is None else bundle_of(options.source, options)
    with asked():
        drawn = draw(bundle, options.id, options.lang, options.picture, form=options.form, marks=options.marks)
    write_text(drawn, options.out)
    return ExitStatus.RIGHT
