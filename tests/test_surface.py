"""The picture of what is published: names, fields, defaults, codes, rules; changed on purpose or not at all."""

import json
import subprocess
import sys
from pathlib import Path

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
