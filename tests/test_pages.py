"""The pages of the documentation beside their examples, which are run: links, commands, the disclaimer."""

import itertools
import re
import shlex
from pathlib import Path

import pytest

from assetrecovery.cli import main
from assetrecovery.show.phrases import Phrase

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def console(page):
    """The lines of a page that are typed, or printed, in a shell."""
    blocks = re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def commands(page):
    """The commands of a page, without what they are said to be for."""
    return [line.split("  #")[0].rstrip() for line in console(page)]


def shell(page):
    """The commands of this library on a page, each with what is shown to come of it."""
    lines = console(page)
    prompts = [place for place, line in enumerate(lines) if line.startswith("$ ")]
    for place, after in itertools.pairwise([*prompts, len(lines)]):
        if lines[place].startswith("$ assetrecovery "):
            yield shlex.split(lines[place])[2:], lines[place + 1 : after]


def imports(page):
    return re.findall(r"^>>> ((?:from|import) .*)$", page, re.MULTILINE)


def test_both_readmes_show_the_same():
    """The Chinese README gives the commands of the English one, with what they print, and calls the same functions."""
    english, chinese = text("README.md"), text("README.zh.md")
    assert commands(english) == commands(chinese) != []
    assert imports(english) == imports(chinese) != []
    assert ("(README.zh.md)" in english, "(README.md)" in chinese) == (True, True)


@pytest.mark.parametrize("page", ["README.md", "README.zh.md", "docs/index.md", "docs/data.md"])
def test_the_disclaimer_of_a_page_is_that_of_the_sheets(page):
    """Where the disclaimer stands, it stands in Chinese in the words of the sheets; in English where the page is."""
    joined = re.sub(r"\s", "", text(page))
    languages = ("zh",) if ".zh." in page else ("en", "zh")
    assert [] == [each for each in languages if re.sub(r"\s", "", Phrase.DISCLAIMER.in_(each)) not in joined]


@pytest.mark.parametrize("page", ["README.md", "README.zh.md"])
def test_the_commands_of_a_readme_do_what_it_shows(page, tmp_path, monkeypatch, capsys):
    """One after the other in an empty folder, the commands of a README end well and print what stands below them."""
    monkeypatch.chdir(tmp_path)
    for arguments, shown in shell(text(page)):
        assert (arguments, 0) == (arguments, main(arguments))
        printed = capsys.readouterr().out.splitlines()
        assert shown in ([], printed)


@pytest.mark.parametrize(("page", "under"), [("README.md", "docs/"), ("README.zh.md", "docs/"), ("docs/index.md", "")])
def test_every_page_is_found_from_where_one_begins(page, under):
    """Both READMEs and the index lead to every page of the documentation, so that none is found by chance alone."""
    pages = {path.name for path in ROOT.glob("docs/*.md")} - {Path(page).name}
    assert [] == sorted(name for name in pages if f"]({under}{name})" not in text(page))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_leads_nowhere(page):
    """Every link to a file of the repository leads to one."""
    links = re.findall(r"\]\((?!https?://|#)([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [] == [link for link in links if not (page.parent / link).exists()]
