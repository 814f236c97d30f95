"""Files: opened compressed or not, within bounds; written whole or not at all."""

import gzip
import io
import os
import stat
from pathlib import Path

import pytest

from assetrecovery import Bundle, LoadError, bundled, dump, dumps, load
from assetrecovery.files.opening import read_bytes
from assetrecovery.files.saving import saving
from assetrecovery.values import SaveError
from tests.helpers import assert_well_worded

EMPTY = dumps(Bundle())
PACKED = gzip.compress(EMPTY.encode(), mtime=0)


def refused(source: object, limit: int = 1000) -> str:
    with pytest.raises(LoadError) as error:
        read_bytes(source, limit)
    assert_well_worded(error.value.problems[0])
    return error.value.code


class Unseekable(io.RawIOBase):
    """A pipe: it gives what it has in small pieces and never goes back."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        piece, self.content = self.content[: min(size, 7)], self.content[min(size, 7) :]
        return piece


# ── reading ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["b.json", "b.json.gz", "b.jsonl", "b.jsonl.gz", "b.yaml", "b.yml.gz"])
def test_a_file_is_written_and_read_as_its_name_says(tmp_path: Path, name: str):
    """Format and compression follow from the name on the way out and on the way back."""
    bundle = bundled("wg2-history")
    dump(bundle, tmp_path / name)
    assert bundle == load(tmp_path / name, base=bundle.base)
    assert name.endswith(".gz") is (tmp_path / name).read_bytes().startswith(b"\x1f\x8b")


def test_the_same_records_give_the_same_compressed_bytes(tmp_path: Path):
    """Neither the name nor the time is in the file."""
    for name in ("a.json.gz", "b.json.gz"):
        dump(bundled("wg2-history"), tmp_path / name)
    assert (tmp_path / "a.json.gz").read_bytes() == (tmp_path / "b.json.gz").read_bytes()


@pytest.mark.parametrize("content", [EMPTY.encode(), PACKED])
def test_what_is_compressed_is_known_by_its_first_bytes(tmp_path: Path, content: bytes):
    """Whatever a file is called, and from whatever stream it comes, it is decompressed if it is compressed."""
    path = tmp_path / "file"
    path.write_bytes(content)
    with path.open("rb") as stream:
        assert Bundle() == load(path) == load(stream) == load(io.BytesIO(content)) == load(Unseekable(content))
        assert not stream.closed


def test_what_is_called_gz_and_is_not_is_refused(tmp_path: Path):
    """A name that promises what the bytes do not keep means a file cut off or misnamed."""
    (tmp_path / "a.json.gz").write_text(EMPTY, encoding="utf-8")
    assert "bad_gzip" == refused(tmp_path / "a.json.gz")


@pytest.mark.parametrize("cut", [2, 5, 12, 20, -1, -8])
def test_a_compressed_file_that_is_cut_off_is_refused(cut: int):
    """Wherever it was cut."""
    assert "bad_gzip" == refused(io.BytesIO(PACKED[:cut]))


def test_a_compressed_file_with_a_wrong_sum_or_wrong_content_is_refused():
    """What was changed on the way is not read."""
    content = bytearray(PACKED)
    content[-6] ^= 1
    assert "bad_gzip" == refused(io.BytesIO(bytes(content)))
    content = bytearray(PACKED)
    content[12] ^= 255
    assert "bad_gzip" == refused(io.BytesIO(bytes(content)))


def test_the_bound_is_on_what_comes_out():
    """A few bytes that unfold into many are refused as many, and no more is unfolded than the bound."""
    bomb = gzip.compress(b" " * 50_000_000)
    assert len(bomb) < 50_000
    assert "too_long" == refused(io.BytesIO(bomb))
    assert b" " * 1000 == read_bytes(io.BytesIO(gzip.compress(b" " * 1000)), 1000)


@pytest.mark.parametrize("path", ["nowhere.json", ".", "a\0b", "x" * 5000])
def test_what_cannot_be_opened_is_said_to_be(tmp_path: Path, path: str):
    """A missing file, a folder, and names that no system takes are one error of ours."""
    assert "cannot_open" == refused(str(tmp_path / path))


def test_a_stream_that_is_closed_cannot_be_read():
    """Nor one that was opened for writing alone."""
    closed = io.BytesIO(b"")
    closed.close()
    assert "cannot_open" == refused(closed)


# ── writing ──────────────────────────────────────────────────────────────────────────────────────


def test_a_fault_half_way_leaves_the_old_file_as_it_was(tmp_path: Path):
    """If writing stops in the middle, whatever the reason, the old file is there and nothing is beside it."""
    path = tmp_path / "a.json"
    path.write_text("good", encoding="utf-8")
    with pytest.raises(TypeError), saving(path) as stream:
        stream.writelines([b"half", "a text"])
    assert ("good", [path]) == (path.read_text(encoding="utf-8"), list(tmp_path.iterdir()))


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The bytes are safe before the old file goes; if they cannot be made safe, it stays."""
    path = tmp_path / "a.json"
    path.write_text("good", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError) as error:
        dump(Bundle(), path)
    assert_well_worded(error.value.problems[0])
    assert isinstance(error.value.__cause__, OSError)
    assert ("good", [path]) == (path.read_text(encoding="utf-8"), list(tmp_path.iterdir()))


@pytest.mark.parametrize("name", ["no/such/folder/a.json", "a\0b.json", "x" * 5000, "."])
def test_what_cannot_be_written_is_said_to_be(tmp_path: Path, name: str):
    """A folder that is not there, a name that no system takes, and a folder are one error of ours."""
    with pytest.raises(SaveError) as error:
        dump(Bundle(), str(tmp_path / name))
    assert "cannot_save" == error.value.code


def test_a_file_keeps_its_permissions_and_its_links(tmp_path: Path):
    """The new file may be read by whom the old one could be, and a link leads to it as before."""
    path, link = tmp_path / "a.json", tmp_path / "link.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    dump(Bundle(), link)
    assert (True, EMPTY) == (link.is_symlink(), path.read_text(encoding="utf-8"))
    assert 0o640 == stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_may_be_read_by_whom_the_system_says(tmp_path: Path):
    """A new file has the permissions that any new file has, and not those of a temporary one."""
    dump(Bundle(), tmp_path / "a.json")
    (tmp_path / "b.json").write_text("", encoding="utf-8")
    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "b.json").stat().st_mode


def test_an_open_stream_is_written_and_stays_open():
    """Whoever opened it closes it."""
    stream = io.BytesIO()
    dump(Bundle(), stream)
    assert EMPTY.encode() == stream.getvalue()


@pytest.mark.parametrize("pipe", ["/dev/null", "/dev/stdout"])
def test_what_is_no_file_is_written_directly(capfd: pytest.CaptureFixture[str], pipe: str):
    """A pipe has no old content to keep."""
    dump(Bundle(), pipe)
    assert capfd.readouterr().out == (EMPTY if pipe == "/dev/stdout" else "")
