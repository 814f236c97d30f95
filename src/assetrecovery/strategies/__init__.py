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

import importlib.util

from assetrecovery.values.errors import missing_extra

if importlib.util.find_spec("hypothesis") is None:
    missing_extra("hypothesis")

from assetrecovery._hypothesis import register as register
from assetrecovery.strategies.agenda import *
from assetrecovery.strategies.amounts import *
from assetrecovery.strategies.arrangements import *
from assetrecovery.strategies.assets import *
from assetrecovery.strategies.bundles import *
from assetrecovery.strategies.cases import *
from assetrecovery.strategies.claims import *
from assetrecovery.strategies.drawing import *
from assetrecovery.strategies.flows import *
from assetrecovery.strategies.ids import *
from assetrecovery.strategies.ledgers import *
from assetrecovery.strategies.life_cycles import *
from assetrecovery.strategies.mandates import *
from assetrecovery.strategies.measures import *
from assetrecovery.strategies.near_misses import *
from assetrecovery.strategies.participants import *
from assetrecovery.strategies.problems_and_findings import *
from assetrecovery.strategies.queries import *
from assetrecovery.strategies.returns import *
from assetrecovery.strategies.slugs import *
from assetrecovery.strategies.sources import *
from assetrecovery.strategies.uses import *
from assetrecovery.strategies.values import *
