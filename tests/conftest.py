"""What every test shares: the vectors beside it, and examples that do not depend on yesterday's luck."""

from pathlib import Path

import pytest
from hypothesis import settings

from assetrecovery.values import languages

collect_ignore_glob = ["typing/*"]

settings.register_profile("tests", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("tests")


@pytest.fixture(autouse=True)
def _no_gaps(monkeypatch):
    """Nothing that any test makes the library say has a hole in it."""

    def refuse(name):
        message = f"a sentence has nothing to say for {{{name}}}"
        raise AssertionError(message)

    monkeypatch.setattr(languages, "gap", refuse)


@pytest.fixture(name="vectors")
def _vectors() -> Path:
    return Path(__file__).parent / "vectors"
