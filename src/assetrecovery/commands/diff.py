"""`assetrecovery diff`: what differs between two bundles."""

import argparse
import json
from collections.abc import Iterator
from typing import Any, Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.given import BUNDLE, add_reading, bundle_of, once
from assetrecovery.commands.marks import add_marks
from assetrecovery.commands.saying import both, put
from assetrecovery.editing.changes import ChangeSet, tokens
from assetrecovery.serialization.writing import write
from assetrecovery.show import show_changes
from assetrecovery.values.languages import Words

__all__: list[str] = []

_JSON: Final = Words("write the changes as JSON", "以JSON输出变动")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which two bundles are compared."""
    parser.add_argument("first", metavar="A", help=both(BUNDLE))
    parser.add_argument("second", metavar="B", help=both(BUNDLE))
    parser.add_argument("--json", action="store_true", help=both(_JSON))
    add_marks(parser)
    add_reading(parser)


def run(options: argparse.Namespace) -> ExitStatus:
    """Print the changes; any change is a finding."""
    once([options.first, options.second])
    first, second = bundle_of(options.first, options), bundle_of(options.second, options)
    changes = first.diff(second)
    if options.json:
        put(json.dumps(list(_plain(first, second, changes)), ensure_ascii=False, indent=2) + "\n")
    else:
        put(show_changes(first, second, options.lang, marks=options.marks))
    return ExitStatus.RIGHT if changes.is_empty else ExitStatus.FOUND


def _plain(first: Bundle, second: Bundle, changes: ChangeSet) -> Iterator[dict[str, Any]]:
    """Each change as it would stand in the files: what was there and what is there, as plain data."""
    for record in changes.removed:
        yield {"record": record.id, "path": "", "before": write(record), "after": None}
    for record in changes.added:
        yield {"record": record.id, "path": "", "before": None, "after": write(record)}
    for change in changes.changed:
        before, after = (write(bundle.get(change.id)) for bundle in (first, second))
        for field in change.fields:
            yield {
                "record": change.id,
                "path": field.path,
                "before": _written(before, field.path),
                "after": _written(after, field.path),
            }


def _written(plain: Any, path: str) -> Any:
    """What a file holds at a place; nothing where it leaves the field out."""
    for token in tokens(path):
        if isinstance(token, int):
            plain = plain[token] if isinstance(plain, list) else None
        else:
            plain = plain.get(token) if isinstance(plain, dict) else None
    return plain
