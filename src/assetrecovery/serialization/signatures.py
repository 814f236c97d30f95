"""Signatures: what a file is that is no text, by the bytes it begins with.

Who gives a workbook where records are read is not helped by hearing of an encoding, and still less by the advice to
save it in another.
"""

from typing import Final, NamedTuple

from assetrecovery.values.errors import Fault, Problem
from assetrecovery.values.languages import Words

__all__: list[str] = []


class _Signature(NamedTuple):
    begins: bytes
    what: Words
    hint: Words


_SIGNATURES: Final = (
    _Signature(
        b"PK\x03\x04",
        Words("a workbook or another zip archive", "工作簿或其他zip压缩文件"),
        Words(
            "of a workbook in a file named .xlsx the rows are read by: assetrecovery read-table",
            "文件名以.xlsx结尾的工作簿，其各行用assetrecovery read-table读取",
        ),
    ),
    _Signature(
        b"\xd0\xcf\x11\xe0",
        Words("a document of an older office program, such as .xls", "旧版办公软件的文件，如.xls"),
        Words("save it as .xlsx or .csv", "请另存为.xlsx或.csv"),
    ),
    _Signature(
        b"\x1f\x8b",
        Words("compressed as gzip", "gzip压缩数据"),
        Words("a file is decompressed when it is opened, bytes are not", "打开文件时会自动解压，直接给出的字节则不会"),
    ),
    _Signature(
        b"%PDF-",
        Words("a PDF document", "PDF文件"),
        Words(
            "records are read from JSON, JSON Lines or YAML, tables from .xlsx or .csv",
            "记录须为JSON、JSON Lines或YAML格式，表格须为.xlsx或.csv格式",
        ),
    ),
)


def no_text(content: bytes) -> Problem:
    """Say what bytes are that cannot be read as UTF-8: something else than text, or text in another encoding."""
    for signature in _SIGNATURES:
        if content.startswith(signature.begins):
            return Fault.NOT_TEXT.problem(found=signature.what, hint=signature.hint)
    return Fault.NOT_UTF8.problem()
