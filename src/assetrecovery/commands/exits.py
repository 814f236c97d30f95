"""Exit statuses: what a script that called the command line is told, in one number."""

import enum
from typing import Self

from assetrecovery.values.languages import Words

__all__ = ["ExitStatus"]


class ExitStatus(enum.IntEnum):
    """Exit status · 退出状态. How a command ended; the numbers are published, and each means one thing.

    Those above 128 are what shells say of a program that a signal ended.

    >>> ExitStatus.CANNOT_READ.value, ExitStatus.CANNOT_READ.words.zh
    (4, '无法读取文件：不存在、是文件夹或无权限')
    """

    words: Words
    """What the status means, in both languages."""

    def __new__(cls, value: int, en: str, zh: str) -> Self:
        """Take the number and its meaning."""
        member = int.__new__(cls, value)
        member._value_ = value
        member.words = Words(en, zh)
        return member

    RIGHT = 0, "done, and nothing is wrong", "已完成，且没有问题"
    FOUND = (
        1,
        "done, and something was found: an error, a difference, a conflict, no match or several",
        "已完成，且有所发现：错误、差异、冲突、无匹配或多个匹配",
    )
    USAGE = 2, "the command was misused, or something is asked for that is not known", "用法错误，或所要求的内容不存在"
    WRONG_FILE = 3, "a file was read that is not what this command needs", "文件已读取，但不符合本命令的要求"
    CANNOT_READ = (
        4,
        "a file cannot be read: it is not there, is a folder, or you may not read it",
        "无法读取文件：不存在、是文件夹或无权限",
    )
    CANNOT_WRITE = (
        5,
        "a file or the output cannot be written: the disk is full, or you may not write there",
        "无法写入文件或输出：磁盘已满或无权限",
    )
    EXTRA_MISSING = 6, "an extra of this library is needed and not installed", "所需的附加组件未安装"
    INTERRUPTED = 130, "interrupted from the keyboard", "被键盘中断"
    PIPE_CLOSED = 141, "whoever was reading the output has stopped", "读取输出的一方已停止读取"
