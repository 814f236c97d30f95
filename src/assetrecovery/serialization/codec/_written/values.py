# Written by `python3 dev.py generate` from the classes; not edited by hand. See scripts/codec.py.
"""Reading what the wing `values` holds, as far as it is plainly right."""

from typing import Any, Final

from assetrecovery.serialization.codec.support import DECIMALS, Memo, RefusedError, read_text, twin, whole
from assetrecovery.values.counts import Bound, Count, Quantity
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.money import Currency, Money, Rate

BOUND_OF: Final = {one.code: one for one in Bound}
CURRENCY_MEMO: Final = Memo(Currency.parse)
PARTIAL_DATE_MEMO: Final = Memo(PartialDate.parse)


_Count: Final = twin(Count)


def read_count(o: Any, seen: Any) -> Any:
    s: Any = _Count()
    s.upper = None
    v = o["number"]; s.number = whole(v)
    v = o["bound"]; s.bound = BOUND_OF[v]
    found, n = 2, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("upper")) is not None: s.upper = whole(v); found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Count
    s.__attrs_post_init__()
    return s


_Quantity: Final = twin(Quantity)


def read_quantity(o: Any, seen: Any) -> Any:
    s: Any = _Quantity()
    s.upper = None
    v = o["number"]; s.number = DECIMALS[v]
    v = o["bound"]; s.bound = BOUND_OF[v]
    v = o["unit"]; s.unit = read_text(v, seen)
    found, n = 3, len(o)
    while found != n:  # most objects have few of many: it ends as soon as no key is left
        if (v := o.get("upper")) is not None: s.upper = DECIMALS[v]; found += 1
        break
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Quantity
    s.__attrs_post_init__()
    return s


_Money: Final = twin(Money)


def read_money(o: Any, seen: Any) -> Any:
    s: Any = _Money()
    v = o["amount"]; s.amount = DECIMALS[v]
    v = o["currency"]; s.currency = CURRENCY_MEMO[v]
    found, n = 2, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Money
    return s


_Rate: Final = twin(Rate)


def read_rate(o: Any, seen: Any) -> Any:
    s: Any = _Rate()
    v = o["base"]; s.base = CURRENCY_MEMO[v]
    v = o["quote"]; s.quote = CURRENCY_MEMO[v]
    v = o["value"]; s.value = DECIMALS[v]
    v = o["on"]; s.on = PARTIAL_DATE_MEMO[v]
    v = o["source"]; s.source = v; seen.document(v)
    found, n = 5, len(o)
    if found != n: raise RefusedError
    seen.keys += found
    s.__class__ = Rate
    s.__attrs_post_init__()
    return s


KINDS: Final[dict[str, Any]] = {
}
