"""The picture of what is published: names, fields, defaults, codes, rules; changed on purpose or not at all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assetrecovery import Bundle, Document, loads
from assetrecovery.sources import DocumentKind
from assetrecovery.values import DocumentId, Text
from tests.helpers import VECTORS

SURFACE = json.loads((VECTORS / "surface.json").read_text(encoding="utf-8"))


def test_nothing_published_has_changed_unnoticed():
    """Every name, field, default, code, label, grade, source and rule is as the picture has it."""
    script = Path(__file__).parents[1] / "scripts" / "surface.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stderr)


def test_no_default_says_more_than_nothing():
    """A field that a file leaves out is None, empty or unknown: any other default would be a fact nobody gave."""
    fields = {
        f"{name}.{field}": form.rpartition(" = ")[2]
        for package in ("sources", "participants", "mandates", "agenda", "arrangements")
        for name, shape in SURFACE["packages"][f"assetrecovery.{package}"].items()
        if isinstance(shape, dict)
        for field, form in next(iter(shape.values())).items()
        if " = " in form and not form.startswith(("(", "property", "classmethod", "staticmethod"))
    }
    assert len(fields) > 300
    assert {"None", "()", "Answer.UNKNOWN"} == set(fields.values())


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 0)])
def test_bases_do_not_make_bundles_differ(first, second):
    """Two bundles are equal if their own records are, whatever stands behind them."""
    document = Document(id=DocumentId("d-1"), kind=DocumentKind.REPORT, title=Text(en="A report"))
    bases = (None, Bundle(records=(document,)))
    assert Bundle(base=bases[first]) == Bundle(base=bases[second])
    assert hash(Bundle(base=bases[first])) == hash(Bundle(base=bases[second]))


def test_records_make_bundles_differ():
    """Bundles with other records, or with the same in another order, are not equal."""
    one, other = (
        Document(id=DocumentId(f"d-{number}"), kind=DocumentKind.REPORT, title=Text(en="A report")) for number in "12"
    )
    assert len({Bundle(), Bundle(records=(one, other)), Bundle(records=(other, one)), Bundle(records=(one,))}) == 4


def test_a_bundle_is_written_without_its_base():
    """What stands in the base is not written, so a file read over another base is the same bundle."""
    assert Bundle() == loads('{"format": "assetrecovery", "version": "1.0", "records": []}', base=Bundle())
