"""Strategies: drawn values, records and whole bundles, for the property-based tests of whoever uses this library.

There is a module for each wing, and in the wing of arrangements for each of its modules: `Tranche` lives in
`arrangements.flows`, and its strategy in `strategies.flows`.

This room needs the extra `hypothesis`: install `assetrecovery[hypothesis]`. Every function returns a `SearchStrategy`,
takes keyword-only knobs, and draws only what is right: nothing is drawn and then thrown away. What is drawn is small.

Of the records, `ids` says what they may point at (nothing at all: `ids=Ids({})`), and any field can be given a strategy
under its own name: `meetings(body=st.just(BodyId("wg2")))`. A record drawn alone points at records that exist nowhere;
`bundles` draws records that point at each other, and `near_misses` draws files with one slip.

With the package installed, `st.from_type(Meeting)` and `@given` on annotated tests find all of this by themselves.
`register()` does the same where `HYPOTHESIS_NO_PLUGINS` is set.

>>> from hypothesis import given
>>> from assetrecovery import Bundle, check
>>> @given(bundles())
... def test_no_rule_finds_fault_with_a_drawn_bundle(bundle: Bundle) -> None:
...     assert check(bundle).is_clean
"""

import importlib
import importlib.util

from assetrecovery.values.errors import missing_extra

if importlib.util.find_spec("hypothesis") is None:
    missing_extra("hypothesis")

from assetrecovery._names import NAMES
from assetrecovery._namespaces import namespace

# Unlike other packages this one is loaded whole: what draws a type notes itself as its module is loaded
# (`drawing.OWN`), and a type drawn before that would be drawn by its fields alone. The names are set when every module
# is there: importing a module puts it into the package under its own name, which may be that of something it gives.
_modules = {home: importlib.import_module(f"assetrecovery.{home}") for home in sorted({*NAMES[__name__].values()})}
globals().update({name: getattr(_modules[home], name) for name, home in NAMES[__name__].items()})

__getattr__, __dir__ = namespace(__name__)
