"""The command line, `assetrecovery COMMAND`: each command is a module of `commands`, loaded when it is asked for."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Final, NoReturn

from assetrecovery.commands.ending import guarded
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.parsing import CommandParser, Parser, add_language
from assetrecovery.commands.registry import COMMANDS
from assetrecovery.commands.saying import SIDE_BY_SIDE, both, put
from assetrecovery.values.languages import Words

__all__ = ["main"]

_HELP: Final = Words(
    "Typed, bilingual records of asset recovery under the United Nations Convention against Corruption",
    "《联合国反腐败公约》资产追回领域的双语类型化记录",
)
_VERSION: Final = Words("print the version", "显示版本")


class _Version(argparse.Action):
    """Print the version, which is only looked up when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib import metadata  # noqa: PLC0415  it reads mail headers, and brings all that is needed for them

        put(f"assetrecovery {metadata.version('assetrecovery')}\n")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; answer the exit status, of which `commands.exits` says what each means."""
    _prepare_streams()
    given = sys.argv[1:] if arguments is None else [*arguments]
    options = argparse.Namespace(lang=SIDE_BY_SIDE)  # until it is known which language is asked for
    return int(guarded(lambda: _run(given, options), options))


def _run(given: Sequence[str], options: argparse.Namespace) -> ExitStatus:
    _parser(given).parse_args(given, options)
    run: Callable[[argparse.Namespace], ExitStatus] = options.run
    return run(options)


def _prepare_streams() -> None:
    """Speak UTF-8 whatever the locale is; what is said and nobody can hear goes nowhere, and not among the results."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """A parser that knows the command that is asked for, or else all by name; what others take is not loaded."""
    parser = Parser(prog="assetrecovery", description=both(_HELP))
    parser.add_argument("--version", action=_Version, nargs=0, help=both(_VERSION))
    commands = parser.add_subparsers(required=True, prog=parser.prog, metavar="command", parser_class=CommandParser)
    asked = [command for command in COMMANDS if given[:1] == [command.name]]
    for command in asked or COMMANDS:
        said = both(command.purpose)
        one = commands.add_parser(command.name, help=said, description=said)
        if command.name in given:
            doing = command.load()
            add_language(one, command.languages)
            doing.add_arguments(one)
            one.set_defaults(run=doing.run)
    return parser
