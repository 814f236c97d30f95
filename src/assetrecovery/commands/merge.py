"""`assetrecovery merge`: two bundles as one, with every conflict named."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import MisusedError
from assetrecovery.commands.given import BUNDLE, add_reading, add_writing, once, whole_bundle_of, write_bundle
from assetrecovery.commands.saying import both
from assetrecovery.values.errors import InvalidError
from assetrecovery.values.languages import Language, Words

__all__: list[str] = []

_PREFER: Final = Words("which of two records with one id is kept", "标识符相同时保留哪一条记录")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which two bundles are joined, and which has the last word."""
    parser.add_argument("first", metavar="A", help=both(BUNDLE))
    parser.add_argument("second", metavar="B", help=both(BUNDLE))
    parser.add_argument("--prefer", choices=("own", "other"), help=both(_PREFER))
    add_reading(parser)
    add_writing(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Write the one; what cannot be joined is a finding, and nothing is written."""
    once([options.first, options.second])
    first, second = whole_bundle_of(options.first, options), whole_bundle_of(options.second, options)
    try:
        merged = first.merge(second, prefer=options.prefer)
    except InvalidError as error:
        raise MisusedError(Words(_conflicts(error, "en"), _conflicts(error, "zh")), ExitStatus.FOUND) from error
    write_bundle(merged, options.out, options)
    return ExitStatus.RIGHT


def _conflicts(error: InvalidError, language: Language) -> str:
    """Name each conflict by record and field, a line each: its place is that in one of the two files only."""
    return "\n".join(
        f"{'/'.join([f'{problem.record}', *problem.path.split('/')[3:]])}: {problem.in_(language)}"
        for problem in error.problems
    )
