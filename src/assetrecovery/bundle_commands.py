"""The commands on whole bundles: what differs between two, two as one, a part with all it needs, who bears a number."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, Protocol

from assetrecovery.bundle import Bundle
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.editing.changes import ChangeSet, tokens
from assetrecovery.files import dumps, load
from assetrecovery.publication import public_view
from assetrecovery.queries import find_identified
from assetrecovery.records import Record
from assetrecovery.serialization.writing import write
from assetrecovery.show import Marks, show_changes
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.errors import AssetRecoveryError, Fault, UnknownIdError
from assetrecovery.values.languages import Language, Words
from assetrecovery.wording import labelled

__all__: list[str] = []

_DIFF: Final = Words(
    "show what differs between two bundles; exit 1 if anything does", "显示两个数据集的差异；有差异时退出码为1"
)
_MERGE: Final = Words("write two bundles as one", "将两个数据集合并写出")
_SELECT: Final = Words("write some records with all that they refer to", "写出若干记录及其所引用的全部记录")
_PUBLISH: Final = Words(
    "write what may be published, and say on standard error what was withheld and why",
    "写出可公布的内容，并在标准错误输出中说明不予公布的内容及理由",
)
_ON: Final = Words("the day of publication: 2027-03-01", "公布日期，如2027-03-01")
_FIND: Final = Words(
    "find records by a docket, a file or register number, a symbol or a code",
    "按案号、文号、登记号、文件编号或代码查找记录",
)
_BUNDLE: Final = Words("name of a bundle, or a file", "数据集名称或文件")
_JSON: Final = Words("write the changes as JSON", "以JSON输出变动")
_PREFER: Final = Words("which of two records with one id is kept", "标识符相同时保留哪一条记录")
_IN: Final = Words(
    "where to look; without it, in all data that comes with the library", "查找范围；不指明则为全部随附数据"
)
_MARKS: Final = Words(
    "which wording of the library's own is marked: what could be taken for a quotation, or all",
    "标出本库哪些自拟措辞：可能被误认为引文的，或全部",
)
_IDS: Final = Words("id of a record", "记录的标识符")
_NUMBER: Final = Words("as it is written, with or without the signs between", "按原样书写，间隔符号可省略")
_NOT_FOUND: Final = Words("no record bears it", "没有记录使用此标识符")


class _Command(Protocol):
    """How the command line adds a command."""

    def __call__(
        self, commands: Any, name: str, run: Callable[[argparse.Namespace], int], purpose: Words, /
    ) -> argparse.ArgumentParser: ...


def add_commands(commands: Any, command: _Command, both: Callable[[Words], str]) -> None:
    """Add the commands of this module to the command line."""
    diff = command(commands, "diff", _diff, _DIFF)
    diff.add_argument("first", metavar="A", help=both(_BUNDLE))
    diff.add_argument("second", metavar="B", help=both(_BUNDLE))
    add_marks(diff, both)
    diff.add_argument("--json", action="store_true", help=both(_JSON))
    merge = command(commands, "merge", _merge, _MERGE)
    merge.add_argument("first", metavar="A", help=both(_BUNDLE))
    merge.add_argument("second", metavar="B", help=both(_BUNDLE))
    merge.add_argument("--prefer", choices=("own", "other"), help=both(_PREFER))
    select = command(commands, "select", _select, _SELECT)
    select.add_argument("bundle", metavar="BUNDLE", help=both(_BUNDLE))
    select.add_argument("ids", metavar="ID", nargs="+", help=both(_IDS))
    publish = command(commands, "publish", _publish, _PUBLISH)
    publish.add_argument("bundle", metavar="BUNDLE", help=both(_BUNDLE))
    publish.add_argument("--on", metavar="DATE", help=both(_ON))
    find = command(commands, "find", _find, _FIND)
    find.add_argument("text", metavar="NUMBER", help=both(_NUMBER))
    find.add_argument("--in", dest="bundle", metavar="BUNDLE", help=both(_IN))


def add_marks(command: argparse.ArgumentParser, both: Callable[[Words], str]) -> None:
    """Let a command that prints a sheet be asked to mark all wording of the library."""
    codes, default = [each.code for each in Marks], Marks.QUOTABLE.code
    command.add_argument("--marks", choices=codes, default=default, help=both(_MARKS))


def _opened(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Say what is wrong with a file, a line each, and answer 1."""

    def guarded(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except AssetRecoveryError as error:
            print(error.text(options.lang), file=sys.stderr)
            return 1

    return guarded


def _open(name: str) -> Bundle:
    """Take a bundle that comes with the library by its name, or read a file."""
    if name in bundled_names():
        return bundled(name)
    if not Path(name).exists():
        raise UnknownIdError([Fault.UNKNOWN_DATA_SET.problem(expected=", ".join(bundled_names()))])
    return load(name)


@_opened
def _diff(options: argparse.Namespace) -> int:
    first, second = _open(options.first), _open(options.second)
    changes = first.diff(second)
    if options.json:
        print(json.dumps(list(_plain(first, second, changes)), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(show_changes(first, second, options.lang, marks=options.marks))
    return 0 if changes.is_empty else 1


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


@_opened
def _merge(options: argparse.Namespace) -> int:
    sys.stdout.write(dumps(_open(options.first).merge(_open(options.second), prefer=options.prefer)))
    return 0


@_opened
def _select(options: argparse.Namespace) -> int:
    sys.stdout.write(dumps(_open(options.bundle).select(*options.ids)))
    return 0


@_opened
def _publish(options: argparse.Namespace) -> int:
    """Write the public view; what was done is said on standard error, since it names what is withheld."""
    view = public_view(_open(options.bundle), on=options.on)
    sys.stdout.write(dumps(view.bundle))
    if view.withheld:
        print(view.text(options.lang), file=sys.stderr)
    return 0


@_opened
def _find(options: argparse.Namespace) -> int:
    bundles = [_open(options.bundle)] if options.bundle else [reference_data(), *map(bundled, bundled_names())]
    lines = dict.fromkeys(line for bundle in bundles for line in _lines(bundle, options.text, options.lang))
    for line in lines:
        print(line)
    if not lines:
        print(_NOT_FOUND.in_(options.lang), file=sys.stderr)
    return 0 if lines else 1


def _lines(bundle: Bundle, text: str, language: Language) -> Iterator[str]:
    """Say of each record what it is called and as what it bears the number."""
    sheet = Sheet(bundle, language)
    for match in find_identified(bundle, text):
        record: Record | None = bundle.get(match.id)
        named = sheet.label(match.identifier.scheme) if match.identifier else sheet.class_label(type(record))
        yield f"{match.id}  {sheet.actor(match.id)}  ({labelled(named, match.value, language)})"
