"""`assetrecovery name`: what a name stands for, and why; never a guess.

What a name plainly stands for is known before any record is loaded (`lookup.answers`), and is printed at once. All else
is looked up, worded and decided by `naming`.
"""

import argparse
from typing import Final

from assetrecovery._namespaces import loaded
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.saying import both, named, put, typed
from assetrecovery.kinds import KINDS
from assetrecovery.lookup.answers import Known, known
from assetrecovery.values.languages import Words

__all__: list[str] = []

CODE_LIST: Final = "code_list"
"""What stands for codes where a kind of record is asked for."""

CHOICES: Final = (*(kind.code for kind in KINDS), CODE_LIST)
"""What a name can be looked for among."""

_TEXT: Final = Words(
    "a name in an official language of the United Nations, or a code", "联合国任一正式语文的名称，或代码"
)
_KIND: Final = Words(
    "only among this kind of record, or among codes; may be given again", "只查找此种记录或代码；可重复"
)
_ON: Final = Words(
    "the day whose names are asked for: 2017, 2017-08 or 2017-08-24", "所问名称的日期：2017、2017-08或2017-08-24"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which name is asked for, of what and of when."""
    parser.add_argument("text", type=typed, help=both(_TEXT))
    parser.add_argument("--kind", action="append", metavar="KIND", help=named(_KIND, CHOICES))
    parser.add_argument("--on", metavar="DATE", help=both(_ON))


def run(options: argparse.Namespace) -> ExitStatus:
    """Print what the name may stand for; more than one is as good as none."""
    is_all_that_is_asked = options.kind is None and options.on is None
    plainly = known(options.text, options.lang) if is_all_that_is_asked else None
    if plainly is None:
        status: ExitStatus = loaded("assetrecovery.commands.naming").run(options)
        return status
    put(line(plainly))
    return ExitStatus.RIGHT


def line(plainly: Known) -> str:
    """What is printed of one that a name may stand for; a note of the United Nations has a line of its own."""
    noted = f"    {plainly.noted}\n" if plainly.noted else ""
    return f"{plainly.called}  ({plainly.why})\n{noted}"
