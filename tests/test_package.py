"""The package as it is installed: what importing costs, what the wheel holds, what the dictionary says."""

import importlib
import inspect
import json
import re
import subprocess
import sys
from importlib import metadata, resources
from pathlib import Path

import attrs
import pytest

import assetrecovery
from assetrecovery import Meeting, TermEnum, UnknownIdError
from assetrecovery._names import NAMES
from assetrecovery.introspection import class_label, field_description, field_label, public_names

PUBLIC = public_names()
CLASSES = {name: value for name, value in PUBLIC.items() if isinstance(value, type)}


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def test_importing_the_package_loads_nothing_heavy():
    """Importing the package loads neither attrs, cattrs, babel nor hypothesis."""
    heavy = "[name for name in ('attr', 'attrs', 'cattrs', 'babel', 'hypothesis') if name in sys.modules]"
    assert python(f"import sys, assetrecovery; print({heavy})") == "[]"


def test_nouns_load_without_the_edges():
    """Using a noun loads neither the converter, nor Babel, nor Hypothesis."""
    heavy = "[name for name in ('cattrs', 'babel', 'hypothesis') if name in sys.modules]"
    assert python(f"import sys; from assetrecovery import Meeting, Money; print({heavy})") == "[]"


def test_what_is_right_is_read_and_written_without_the_detailed_reader():
    """Files that are right come and go without the converter, and without what handles archives and temporary files."""
    heavy = "[name for name in ('cattrs', 'babel', 'tempfile', 'zipfile', 'email') if name in sys.modules]"
    code = "loads(dumps(bundled('returns')))"
    assert python(f"import sys; from assetrecovery import bundled, dumps, loads; {code}; print({heavy})") == "[]"


def test_a_stored_name_is_answered_before_anything_is_loaded():
    """`assetrecovery name` says what a stored name stands for without attrs, dates or decimals."""
    heavy = "[name for name in ('attr', 'datetime', 'decimal') if name in sys.modules]"
    code = "import sys; from assetrecovery.cli import main; main(['name', 'Kenya'])"
    assert ["[]"] == python(f"{code}; print({heavy})").splitlines()[1:]


def test_loading_a_name_leaves_the_collector_as_it_was():
    """The collector rests while a module is loaded, and is then on or off as before."""
    code = "import gc; gc.{}(); from assetrecovery import Return; print(gc.isenabled())"
    assert ["True", "False"] == [python(code.format(how)) for how in ("enable", "disable")]


def test_every_public_name_is_its_modules_own():
    """The lazy table, the list of public names and the modules agree."""
    for package, names in NAMES.items():
        offered = vars(importlib.import_module(package))
        for name, home in names.items():
            assert getattr(importlib.import_module(f"assetrecovery.{home}"), name) is getattr(
                importlib.import_module(package), name
            )
        assert not {name for name in names if inspect.ismodule(offered.get(name))}, "a module hides a name"


def test_a_misspelt_name_is_an_attribute_error():
    """A name that is not public raises AttributeError, as anywhere."""
    with pytest.raises(AttributeError, match="Meting"):
        _ = assetrecovery.Meting


def test_the_version_is_that_of_the_distribution():
    """The version is looked up in the installed metadata."""
    assert metadata.version("assetrecovery") == assetrecovery.__version__


def test_the_wheel_has_the_data_and_no_tests():
    """The wheel carries the bundled data and the typing marker, and neither tests nor docs."""
    files = {str(path) for path in metadata.files("assetrecovery") or ()}
    names = ("wg2-11.json", "jurisdictions.json", "instruments.json", "dictionary.json", "SOURCES.md")
    names += ("aliases.json", "names-in-use.json", "traditional.json", "bundle.schema.json", "answers.txt")
    assert {f"assetrecovery/data/{name}" for name in names} | {"assetrecovery/py.typed"} <= files
    assert [path for path in files if path.startswith(("tests", "docs", "scripts"))] == []


def test_the_description_has_no_link_that_leads_nowhere():
    """What the package index shows has no link relative to a repository that the index does not have."""
    description = str(metadata.metadata("assetrecovery").get_payload())
    assert "# assetrecovery" in description
    assert [] == re.findall(r"\]\((?!https?://|#)[^)]*\)", description)


def test_the_tested_package_is_the_installed_one():
    """The tests look at the installed wheel, not at the source tree."""
    assert "site-packages" in str(resources.files("assetrecovery"))


@pytest.mark.parametrize("name", [name for name, cls in CLASSES.items() if attrs.has(cls)])
def test_every_class_and_field_is_labelled_in_both_languages(name):
    """Every public class and every field of it has a label in Chinese and in English."""
    cls = CLASSES[name]
    fields = [field.name for field in attrs.fields(cls) if not field.name.startswith("_")]
    labels = [(class_label(cls, "en"), class_label(cls, "zh"))]
    labels += [(field_label(cls, field, "en"), field_label(cls, field, "zh")) for field in fields]
    for english, chinese in labels:
        assert english.isascii()
        assert any("\u4e00" <= character <= "\u9fff" for character in chinese)


@pytest.mark.parametrize("ask", [class_label, field_label, field_description], ids=lambda ask: ask.__name__)
@pytest.mark.parametrize("cls", [int, Meeting], ids=lambda cls: cls.__name__)
def test_what_has_no_label_is_refused(ask, cls):
    """A class of somebody else's, and a field that a class does not have, are answered with an error of our own."""
    arguments = {class_label: (int, "en"), field_label: (cls, "nothing", "zh"), field_description: (cls, "nothing")}
    with pytest.raises(UnknownIdError):
        ask(*arguments[ask])


@pytest.mark.parametrize(
    "name", [name for name, cls in CLASSES.items() if issubclass(cls, TermEnum) and cls is not TermEnum]
)
def test_every_code_list_is_labelled(name):
    """Every public code list has a name in both languages."""
    assert class_label(CLASSES[name], "zh") != class_label(CLASSES[name], "en")


def test_the_dictionary_holds_nothing_that_is_gone():
    """The dictionary names public classes and their fields only."""
    table = json.loads(resources.files("assetrecovery.data").joinpath("dictionary.json").read_text(encoding="utf-8"))
    for name, entry in table.items():
        fields = {field.name for field in attrs.fields(CLASSES[name])} if attrs.has(CLASSES[name]) else set()
        assert set(entry["fields"]) == {field for field in fields if not field.startswith("_")}


def test_a_description_says_something():
    """A form made of the dictionary shows a sentence under each field, and never "When." or three words like it."""
    table = json.loads(resources.files("assetrecovery.data").joinpath("dictionary.json").read_text(encoding="utf-8"))
    described = {
        f"{name}.{field}": labels["description"]
        for name, entry in table.items()
        for field, labels in entry["fields"].items()
    }
    assert {name for name, description in described.items() if len(description.split()) < 4} == set()


def test_the_dictionary_is_what_the_docstrings_say():
    """The dictionary that ships and the page that is read are those harvested from the code."""
    script = Path(__file__).parents[1] / "scripts" / "dictionary.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stdout)


def test_every_public_class_says_what_it_is():
    """Every public function and class has a docstring."""
    silent = [
        name
        for name, value in PUBLIC.items()
        if (inspect.isclass(value) or inspect.isfunction(value)) and not inspect.getdoc(value)
    ]
    assert silent == []


def test_a_wing_lists_its_modules():
    """The contents page of each wing names each of its modules."""
    root = Path(assetrecovery.__file__).parent
    for wing in ("values", "sources", "participants", "mandates", "agenda", "arrangements", "ledgers", "queries"):
        modules = {path.stem for path in (root / wing).glob("*.py") if not path.stem.startswith("_")}
        page = importlib.import_module(f"assetrecovery.{wing}").__doc__ or ""
        assert modules == set(re.findall(r"^- `(\w+)`", page, re.MULTILINE))


def test_modules_list_their_names():
    """Every module of the library says what it offers."""
    modules = {value.__module__ for value in CLASSES.values()}
    assert [module for module in modules if not hasattr(importlib.import_module(module), "__all__")] == []


def test_the_page_of_renamings_says_where_names_are():
    """Every name that the page of renamings gives, new or as it was, is imported from where the page says."""
    page = (Path(__file__).parents[1] / "docs" / "decisions" / "0017-names-before-1-0.md").read_text(encoding="utf-8")
    renamed = re.findall(r"^\| `\w+` \| `(\w+)` \| `(assetrecovery[\w.]*)` \|$", page, re.MULTILINE)
    kept = re.findall(r"^- `(assetrecovery[\w.]*)`: ((?:`\w+`,?\s*)+)", page, re.MULTILINE)
    named = [*((home, name) for name, home in renamed), *((home, name) for home, text in kept for name in text.split())]
    assert len(named) > 300
    gone = [(home, name) for home, name in named if not hasattr(importlib.import_module(home), name.strip("`,"))]
    assert [] == gone
