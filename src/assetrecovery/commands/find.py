"""`assetrecovery find`: who bears a number."""

import argparse
from collections.abc import Iterator
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.given import add_reading, bundle_of
from assetrecovery.commands.saying import both, put, tell, typed
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.queries import find_identified
from assetrecovery.records import Record
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.languages import Language, Words
from assetrecovery.wording import labelled

__all__: list[str] = []

_NUMBER: Final = Words("as it is written, with or without the signs between", "按原样书写，间隔符号可省略")
_IN: Final = Words(
    "where to look, - for standard input; without it, in all data that comes with the library",
    "查找范围，-为标准输入；不指明则为全部随附数据",
)
_NOT_FOUND: Final = Words(
    "no record bears it; what a record is called is looked up by: assetrecovery name",
    "没有记录使用此标识符；按名称查找请用：assetrecovery name",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which number, and where to look."""
    parser.add_argument("text", type=typed, metavar="NUMBER", help=both(_NUMBER))
    parser.add_argument("--in", dest="bundle", metavar="BUNDLE", help=both(_IN))
    add_reading(parser, tolerant=True)


def run(options: argparse.Namespace) -> ExitStatus:
    """Print a line for each record; none is a finding."""
    bundles = (
        [bundle_of(options.bundle, options)] if options.bundle else [reference_data(), *map(bundled, bundled_names())]
    )
    lines = dict.fromkeys(line for bundle in bundles for line in _lines(bundle, options.text, options.lang))
    put("".join(f"{line}\n" for line in lines))
    if not lines:
        tell(_NOT_FOUND.in_(options.lang))
    return ExitStatus.RIGHT if lines else ExitStatus.FOUND


def _lines(bundle: Bundle, text: str, language: Language) -> Iterator[str]:
    """Say of each record what it is called and as what it bears the number."""
    sheet = Sheet(bundle, language)
    for match in find_identified(bundle, text):
        record: Record | None = bundle.get(match.id)
        named = sheet.label(match.identifier.scheme) if match.identifier else sheet.class_label(type(record))
        yield f"{match.id}  {sheet.actor(match.id)}  ({labelled(named, match.value, language)})"
