"""`assetrecovery codes`: the code lists, and the codes of one."""

import argparse
from typing import Final

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.failing import MisusedError, NotKnownError
from assetrecovery.commands.marks import explain_marks
from assetrecovery.commands.saying import both, put
from assetrecovery.introspection.codes import codes_csv, codes_json
from assetrecovery.introspection.labels import class_label
from assetrecovery.introspection.public import code_lists
from assetrecovery.show.layout import columns, label
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.terms import TermEnum

__all__: list[str] = []

_LIST: Final = Words("name of a code list", "代码表名称")
_AS: Final = Words("write the list in both languages, as the file that ships", "以双语写出代码表，与随附文件相同")
_LIST_MISSING: Final = Words("--as needs the name of a code list", "--as须与代码表名称并用")
_WRITERS: Final = {"csv": codes_csv, "json": codes_json}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which list is meant."""
    parser.add_argument("list", nargs="?", metavar="LIST", help=both(_LIST))
    parser.add_argument("--as", dest="form", choices=tuple(_WRITERS), help=both(_AS))


def run(options: argparse.Namespace) -> ExitStatus:
    """List the lists, or the codes of one."""
    lists = code_lists()
    if options.list is not None:
        chosen = {name.lower(): cls for name, cls in lists.items()}.get(options.list.replace("_", "").lower())
        if chosen is None:
            raise NotKnownError(options.list, lists)
        put(_WRITERS[options.form](chosen) if options.form else _codes(chosen, options.lang))
    elif options.form:
        raise MisusedError(_LIST_MISSING)
    else:
        put(_lines(columns((name, class_label(cls, options.lang)) for name, cls in lists.items())))
    return ExitStatus.RIGHT


def _codes(chosen: type[TermEnum], language: Language) -> str:
    rows = columns((member.code, label(member, language), member.term.source) for member in chosen)
    return _lines(rows) + explain_marks((label(member, language) for member in chosen), language)


def _lines(rows: list[str]) -> str:
    return "".join(f"{row}\n" for row in rows)
