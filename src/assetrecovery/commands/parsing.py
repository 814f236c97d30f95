"""How the command line is read: every help text and every complaint in both languages, also those of argparse."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.saying import both, put, tell
from assetrecovery.values.languages import Words, fill, negotiate

__all__: list[str] = []

_LANGUAGE: Final = Words("language, also as a tag: zh-CN, en-US", "语文，也可用标签：zh-CN、en-US")
_NOT_SPOKEN: Final = Words("not a language of this command; it has: {known}", "此命令没有这种语文；可用：{known}")
_HELP: Final = Words("say this and end", "显示本说明并退出")
_USAGE: Final = Words("usage", "用法")
_GIVEN: Final = Words("arguments", "参数")
_OPTIONS: Final = Words("options", "选项")
_USAGE_ERROR: Final = Words("usage error", "用法错误")

_COMPLAINTS: Final = (
    (r"the following arguments are required: (.*)", "缺少参数：{0}"),
    (r"argument (.*): expected one argument", "参数{0}须有一个值"),
    (r"argument (.*): expected at least one argument", "参数{0}须有至少一个值"),
    (r"argument (.*): invalid choice: .* \(choose from (.*)\)", "参数{0}的值不在可选之列；可用：{1}"),
    (r"argument (.*): not allowed with argument (.*)", "参数{0}不能与{1}并用"),
    (r"argument (.*): ignored explicit argument .*", "参数{0}不带值"),
    (r"argument (.*): invalid (?:\w+) value: .*", "参数{0}的值无效"),
    (r"unrecognized arguments: (.*)", "无法识别的参数：{0}"),
    (r"ambiguous option: (.*) could match (.*)", "选项{0}不明确；可能是：{1}"),
)
"""What argparse complains of in English, and the same in Chinese; what is none of these has been said in both."""


class _Formatter(argparse.HelpFormatter):
    """Help that begins in both languages."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{both(_USAGE)}: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that speaks both languages."""

    def __init__(self, **given: Any) -> None:
        """Take what a parser takes."""
        super().__init__(**given, formatter_class=_Formatter, add_help=False)
        # Their titles are arguments of no public method; every version of argparse has had them.
        self._positionals.title, self._optionals.title = both(_GIVEN), both(_OPTIONS)
        self.add_argument("-h", "--help", action="help", help=both(_HELP))

    def print_help(self, file: Any = None) -> None:
        """Write the help as a result is written; argparse would not tell if it could not be."""
        put(self.format_help()) if file is None else super().print_help(file)

    def error(self, message: str) -> NoReturn:
        """Say in both languages how the command was misused, and end."""
        if sys.stderr is not None:
            self.print_usage(sys.stderr)
        tell(f"{self.prog}: {both(_USAGE_ERROR)}: {_complaint(message)}")
        self.exit(ExitStatus.USAGE)


class CommandParser(Parser):
    """The parser of one command, which takes its options wherever they stand."""

    _is_mixing = False

    def parse_known_args(self, *given: Any, **named: Any) -> Any:
        """Read what a command is given; what is no option may stand before the options, behind them and between."""
        found, left = super().parse_known_args(*given, **named)
        if self._is_mixing:
            return found, left
        if left and not any(each.startswith("-") for each in left):
            self._is_mixing = True  # it calls this very method for each of its two turns
            found, left = self.parse_known_intermixed_args(*given, **named)
            self._is_mixing = False
        if left:  # said here, so that the usage is that of the command
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return found, left


def _complaint(message: str) -> str:
    for pattern, chinese in _COMPLAINTS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return f"{message} · {chinese.format(*match.groups())}"
    return message


def add_language(parser: argparse.ArgumentParser, languages: Sequence[str]) -> None:
    """Let a command be told in which language to speak."""
    parser.add_argument(
        "--lang", type=_asked_of(languages), metavar=f"{{{','.join(languages)}}}", default="en", help=both(_LANGUAGE)
    )


def _asked_of(languages: Sequence[str]) -> Callable[[str], str]:
    """Read a language that a command speaks, also as a tag or the name of a locale: zh-CN, zh_CN.UTF-8."""

    def asked(tag: str) -> str:
        language = tag if tag in languages else negotiate(tag)
        if language is None:
            raise argparse.ArgumentTypeError(both(fill(_NOT_SPOKEN, {"known": ", ".join(languages)})))
        return language

    return asked
