"""Which commands there are: what each is for, and the module that does it, which is loaded when it is asked for."""

import argparse
from collections.abc import Callable
from typing import Final, NamedTuple

from assetrecovery._namespaces import loaded
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.saying import SIDE_BY_SIDE
from assetrecovery.values.languages import LANGUAGES, Words

__all__: list[str] = []


class Doing(NamedTuple):
    """What a module of a command has."""

    add_arguments: Callable[[argparse.ArgumentParser], None]
    """Says what the command takes."""
    run: Callable[[argparse.Namespace], ExitStatus]
    """Does it, and answers how it ended; raises a `CommandError` where it cannot be done."""


class Command(NamedTuple):
    """One command: its purpose in both languages, and the languages that it speaks."""

    name: str
    purpose: Words
    languages: tuple[str, ...] = LANGUAGES

    def load(self) -> Doing:
        """Load the module that does it."""
        module = loaded(f"assetrecovery.commands.{self.name.replace('-', '_')}")
        return Doing(module.add_arguments, module.run)


COMMANDS: Final = (
    Command(
        "show",
        Words("show a bundled meeting or return, or your own", "显示随附的或自有的会议或返还"),
        (*LANGUAGES, SIDE_BY_SIDE),
    ),
    Command(
        "draw",
        Words("draw a return, a meeting or a mandate: svg or mermaid", "绘制返还、会议或任务授权的图：svg或mermaid"),
    ),
    Command("report", Words("write a record or a bundle as one HTML page", "将记录或数据集写成单个HTML页面")),
    Command("check", Words("check files; exit 1 on errors", "检查文件；有错误时退出码为1")),
    Command("convert", Words("write a file in another format", "将文件改写为另一格式")),
    Command("schema", Words("write the JSON Schema of files, or of one type", "写出文件或某一类型的JSON Schema")),
    Command("codes", Words("list the code lists, or the codes of one", "列出代码表或其中代码")),
    Command("name", Words("find what a name stands for", "查找名称所指")),
    Command(
        "find",
        Words(
            "find records by a docket, a file or register number, a symbol or a code",
            "按案号、文号、登记号、文件编号或代码查找记录",
        ),
    ),
    Command(
        "diff",
        Words(
            "show what differs between two bundles; exit 1 if anything does", "显示两个数据集的差异；有差异时退出码为1"
        ),
    ),
    Command("merge", Words("write two bundles as one", "将两个数据集合并写出")),
    Command("select", Words("write some records with all that they refer to", "写出若干记录及其所引用的全部记录")),
    Command(
        "publish",
        Words(
            "write what may be published, and say on standard error what was withheld and why",
            "写出可公布的内容，并在标准错误输出中说明不予公布的内容及理由",
        ),
    ),
    Command("table", Words("write records as tables: csv, xlsx or md", "将记录写成表格：csv、xlsx或md")),
    Command("template", Words("write an empty table to fill in, with its codes", "写出待填写的空表及其代码")),
    Command(
        "read-table",
        Words("read filled-in tables, or your own sheet by a mapping", "读取填好的表格，或按对应表读取自有的表"),
    ),
)
"""Every command, in the order of the help."""
