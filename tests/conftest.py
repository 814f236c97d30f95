"""What every test shares: the vectors beside it, and examples that do not depend on yesterday's luck."""

from pathlib import Path

import pytest
from hypothesis import settings

collect_ignore_glob = ["typing/*"]

settings.register_profile("tests", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("tests")


@pytest.fixture(name="vectors")
def _vectors() -> Path:
    return Path(__file__).parent / "vectors"
