"""Answers: what is said of a name before anything is loaded is what the look-up says, to the byte, or nothing."""

import argparse
import contextlib
import functools
import io
import runpy
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assetrecovery.cli import main
from assetrecovery.commands import naming
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.name import line
from assetrecovery.lookup.answers import FILE, known
from assetrecovery.lookup.answers import line as written_line
from assetrecovery.show.marking import MARK
from assetrecovery.values.languages import LANGUAGES, Language
from assetrecovery.values.packaged import packaged
from tests.laws import LONG, examples, reached, reaches

SCRIPTS = Path(__file__).parents[1] / "scripts"
WAYS = runpy.run_path(str(SCRIPTS / "lookup_measure.py"))

Said = tuple[ExitStatus, str, str]


@functools.cache
def spellings() -> tuple[tuple[str, str], ...]:
    """Every way of writing every stored name and code, once, each with what it is called."""
    ways: dict[str, str] = {}
    for _, way, text, _ in WAYS["spellings"]():
        if way == "as stored" or text not in ways:
            ways[text] = way
    return tuple((way, text) for text, way in ways.items())


def in_full(text: str, language: Language) -> Said:
    """What the look-up says, with all that there is to be said."""
    options = argparse.Namespace(text=text, lang=language, kind=None, on=None)
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as told:
        status = naming.run(options)
    return status, out.getvalue(), told.getvalue()


def at_once(text: str, language: Language) -> Said | None:
    """What is said before anything is loaded, if anything is."""
    plainly = known(text, language)
    return None if plainly is None else (ExitStatus.RIGHT, line(plainly), "")


def differing(texts: Iterable[str], language: Language) -> list[str]:
    """The texts of which something else is said at once than in full."""
    return [text for text in texts if (said := at_once(text, language)) and said != in_full(text, language)]


def sample(language: Language) -> list[str]:
    """Every other stored spelling as it is, and one in forty as it is changed; all of them in a long run."""
    if settings().max_examples >= LONG:
        return [text for _, text in spellings()]
    stored = [text for way, text in spellings() if way == "as stored"]
    return stored[LANGUAGES.index(language) :: 2] + [text for _, text in spellings()][LANGUAGES.index(language) :: 40]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_at_once_is_what_is_said_in_full(language):
    """Of stored spellings in every way of writing them, the output is the same to the byte, or nothing is said."""
    assert [] == differing(sample(language), language)


def test_what_is_plain_is_said_at_once():
    """A stored spelling that stands for one record, with nothing else to say of it, does not wait for the look-up."""
    stored = [text for way, text in spellings() if way == "as stored"][::7]
    plain = [text for text in stored if is_plain(*in_full(text, "zh"))]
    assert len(plain) > len(stored) / 2
    assert [] == [text for text in plain if known(text, "zh") is None]


def is_plain(status: ExitStatus, said: str, told: str) -> bool:
    """Whether one was found, nothing is told beside it, and no mark has to be explained."""
    return status == ExitStatus.RIGHT and not told and MARK not in said


@st.composite
def near_misses(draw: st.DrawFn) -> str:
    """A stored spelling with a letter too few or too many, with another behind it, or with what lists put there."""
    stored = st.integers(0, len(spellings()) - 1).map(lambda place: spellings()[place][1])
    text = draw(stored)
    place = draw(st.integers(0, len(text)))
    return draw(
        st.sampled_from(
            (
                text[:place] + text[place + 1 :],
                text[:place] + draw(st.characters()) + text[place:],
                text[:place] + draw(st.sampled_from("（(),，/ -·1a\t\n")) + text[place:],
                text + draw(st.sampled_from((" 2", "[b]", " (a)", "³", " *", ", Rep.", "\t0"))),
                f"{text}{draw(st.sampled_from((' (', ' / ', ', ', ' ')))}{draw(stored)}",
            )
        )
    )


@reaches(at_once=10)
@examples(400)
@given(near_misses(), st.sampled_from(LANGUAGES))
def test_nothing_is_said_at_once_of_what_comes_near_that_is_not_said_in_full(text, language):
    """What is nearly a stored spelling, or several beside each other, is said the same of, or nothing."""
    if reached("at_once", (said := at_once(text, language)) is not None):
        assert in_full(text, language) == said


@pytest.mark.parametrize(
    "text",
    ["Korea", "Congo", "Kosovo", "Switzerlnd", "瑞某", "", " ", "no", "x" * 401, "CHE\t0", "CHE\n", "\ud800", "不详"],
)
def test_what_is_not_plain_is_left_to_the_look_up(text):
    """Of what is ambiguous, suggests or is marked, is unknown, a code, or no name at all, nothing is said at once."""
    assert [None, None] == [at_once(text, language) for language in LANGUAGES] or text == "CHE\n"
    assert [] == [language for language in LANGUAGES if differing([text], language)]


@pytest.mark.parametrize(
    "options",
    [[], ["--lang", "zh"], ["--lang=zh-CN"], ["--kind", "jurisdiction"], ["--on", "2020"], ["--kind", "network"]],
    ids=" ".join,
)
@pytest.mark.parametrize("text", ["瑞士", "大韓民國", "world-bank", "St. Lucia", "wg2-11"])
def test_the_command_says_what_the_look_up_says(capsys, monkeypatch, text, options):
    """With each option, output and status are those of the command that loads everything."""
    status, said = main(["name", text, *options]), capsys.readouterr()
    monkeypatch.setattr("assetrecovery.commands.name.known", lambda *_: None)
    assert (status, said) == (main(["name", text, *options]), capsys.readouterr())


def test_a_plain_name_is_said_before_anything_is_loaded():
    """The classes of records, and what they are made with, wait until somebody needs them."""
    program = """import sys; from assetrecovery.cli import main; main(["name", "瑞士"])
print([name for name in ("attr", "attrs", "cattrs", "babel", "assetrecovery.bundle") if name in sys.modules])"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert ["CHE  瑞士  Switzerland  (short name: 瑞士)", "[]"] == done.stdout.splitlines()


# ── the file ─────────────────────────────────────────────────────────────────────────────────────


def test_the_file_is_that_of_the_data():
    """Data that changed without the answers being written again fail here, with the command that writes them."""
    done = subprocess.run(
        [sys.executable, SCRIPTS / "answers.py", "--check"], capture_output=True, text=True, check=False
    )
    assert ("", 0) == (done.stderr, done.returncode)


def test_the_file_is_small():
    """What comes with every installation is less than a megabyte."""
    assert len(packaged(FILE)) < 2**20


@pytest.mark.parametrize("field", ["a\tb", "a\nb"])
def test_a_line_that_could_not_be_read_is_not_written(field):
    """A field with the sign between fields, or between lines, is refused."""
    with pytest.raises(ValueError, match="'a"):
        written_line("=CHE", field)
