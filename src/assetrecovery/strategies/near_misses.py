"""Near misses: files that are right but for one known slip, each with the finding that it must produce.

What a test of sound input proves is half the proof. A near miss is a consistent bundle into which exactly one slip was
put, as people make them: a day that the source does not give, a reference to what is not there, a code that is no code.
The law is that reading it reports just that, and nothing that follows from it.

A new slip is a line in a table: the fault, the keys of the record at which it is made, and what is written there.
"""

import copy
import functools
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.bundle import Bundle
from assetrecovery.serialization.plain import render
from assetrecovery.serialization.writing import write
from assetrecovery.strategies.bundles import bundles
from assetrecovery.strategies.drawing import named
from assetrecovery.values.errors import Fault, pointer
from assetrecovery.values.nouns import answer

__all__ = ["NearMiss", "near_misses", "near_misses_of_rules"]


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class NearMiss:
    """Near miss · 一处有误的文件. The text of a bundle with one slip in it, and what reading it must find.

    >>> from assetrecovery import read
    >>> miss = NearMiss(text="[]", code="wrong_format", path="")
    >>> [(problem.code, problem.path) for problem in read(miss.text).findings] == [(miss.code, miss.path)]
    True
    """

    text: str
    """Text · 文本. The file, in JSON."""

    code: str
    """Code · 代码. The code of the one finding: of a fault, or the id of a rule."""

    path: str
    """Path · 路径. Where the finding is, as a JSON Pointer."""


# ── slips in a record ────────────────────────────────────────────────────────────────────────────


class _Slip(NamedTuple):
    """One slip: what is written under some keys of a record, and how far below them the fault is found."""

    fault: Fault
    keys: tuple[str, ...]
    value: Any
    below: tuple[str | int, ...] = ()


_ITEM: Final = {"number": "1", "title": {"en": "Opening"}}
_MORNING: Final = {"date": "2017-08-24", "start": "10:00", "end": "13:00"}


def _agenda(*items: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"status": "adopted", "items": list(items)}


def _programme(*sittings: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"status": "proposed", "sittings": list(sittings)}


_IN_THE_MEETING: Final = (
    _Slip(Fault.UNKNOWN_KEY, ("location",), "Vienna"),
    _Slip(Fault.WRONG_TYPE, ("place",), None),
    _Slip(Fault.WRONG_TYPE, ("number",), "11"),
    _Slip(Fault.WRONG_TYPE, ("number",), 11.0),
    _Slip(Fault.WRONG_TYPE, ("number",), True),  # noqa: FBT003  the slip itself
    _Slip(Fault.WRONG_TYPE, ("attendance",), {}),
    _Slip(Fault.BAD_ORDINAL, ("number",), 0),
    _Slip(Fault.UNKNOWN_CODE, ("mode",), "In person"),
    _Slip(Fault.BAD_PERIOD, ("held",), "2017-08-24/2017-08-25/2017-08-26"),
    _Slip(Fault.PERIOD_BACKWARDS, ("held",), "2017-08-25/2017-08-24"),
    _Slip(Fault.DANGLING_REFERENCE, ("report",), "nothing"),
    _Slip(Fault.WRONG_KIND, ("report",), "working-group"),
    _Slip(Fault.BAD_ITEM, ("agendas",), [_agenda(_ITEM | {"number": "one"})], (0, "items", 0, "number")),
    _Slip(Fault.NOT_CANONICAL, ("agendas",), [_agenda(_ITEM | {"number": "4 (b)"})], (0, "items", 0, "number")),
    _Slip(Fault.DUPLICATE_ITEM, ("agendas",), [_agenda(_ITEM, _ITEM)], (0, "items", 1, "number")),
    _Slip(Fault.DUPLICATE_AGENDA, ("agendas",), [_agenda(_ITEM), _agenda(_ITEM)], (1, "status")),
    _Slip(Fault.BAD_TIME, ("programmes",), [_programme(_MORNING | {"end": "1 p.m."})], (0, "sittings", 0, "end")),
    _Slip(
        Fault.NOT_CANONICAL, ("programmes",), [_programme(_MORNING | {"date": "2017-08"})], (0, "sittings", 0, "date")
    ),
    _Slip(
        Fault.SITTING_BACKWARDS, ("programmes",), [_programme(_MORNING | {"end": "09:00"})], (0, "sittings", 0, "end")
    ),
    _Slip(Fault.SITTINGS_OVERLAP, ("programmes",), [_programme(_MORNING, _MORNING)], (0, "sittings", 1)),
)
"""Slips in a record that stands in every drawn bundle, and holds much of all that can be wrong."""

_IN_A_DOCUMENT: Final = (
    _Slip(Fault.UNKNOWN_KEY, ("titel",), {"en": "Report"}),
    _Slip(Fault.UNKNOWN_TYPE, ("type",), "memo"),
    _Slip(Fault.BAD_ID, ("id",), "Near Miss"),
    _Slip(Fault.UNKNOWN_CODE, ("kind",), "raport"),
    _Slip(Fault.BAD_LOCAL_CODE, ("kind",), "x-"),
    _Slip(Fault.WRONG_TYPE, ("kind",), 1),
    _Slip(Fault.WRONG_TYPE, ("title",), "Report"),
    _Slip(Fault.MISSING_LANGUAGE, ("title",), {}),
    _Slip(Fault.BAD_LANGUAGE, ("title", "chinese"), "报告"),
    _Slip(Fault.DERIVED_WITHOUT_TEXT, ("title", "derived"), ["zh"]),
    _Slip(Fault.WRONG_TYPE, ("title", "en"), ["Report"]),
    _Slip(Fault.EMPTY_TEXT, ("title", "en"), ""),
    _Slip(Fault.EMPTY_TEXT, ("url",), " https://example.org"),
    _Slip(Fault.BAD_CHARACTER, ("title", "en"), "Report\nAnnex"),
    _Slip(Fault.BAD_CHARACTER, ("reference",), "\u202e2017/4"),
    _Slip(Fault.NOT_NFC, ("title", "en"), "Me\u0301xico"),
    _Slip(Fault.BAD_SYMBOL, ("symbol",), "CAC/COSP/WG.2/17/4"),
    _Slip(Fault.SYMBOL_OF_PRESS_RELEASE, ("symbol",), "GA/12329"),
    _Slip(Fault.SYMBOL_WITHOUT_NUMBER, ("symbol",), "CAC/COSP/2017/[..]"),
    _Slip(Fault.SEVERAL_SYMBOLS, ("symbol",), "E/CN.7/2007/14–E/CN.15/2007/5"),
    _Slip(Fault.NOT_CANONICAL, ("symbol",), "CAC/COSP/ WG.2/2017/4"),
    _Slip(Fault.BAD_DATE, ("date",), "24 August 2017"),
    _Slip(Fault.NO_SUCH_DAY, ("date",), "2017-06-31"),
    _Slip(Fault.NO_SUCH_DAY, ("date",), "2017-02-29"),
    _Slip(Fault.NO_SUCH_DAY, ("date",), "2017-13"),
    _Slip(Fault.INVENTED_DAY, ("date",), "2017-08-00"),
    _Slip(Fault.INVENTED_DAY, ("date",), "2017-00-00"),
    _Slip(Fault.INVENTED_DAY, ("accessed",), "2017-XX"),
    _Slip(Fault.WRONG_TYPE, ("date",), 2017),
    _Slip(Fault.WRONG_TYPE, ("languages",), "en"),
    _Slip(Fault.DANGLING_REFERENCE, ("authors",), ["nobody"], (0,)),
    _Slip(Fault.WRONG_KIND, ("authors",), ["working-group"], (0,)),
    _Slip(Fault.DANGLING_REFERENCE, ("citations",), [{"document": "nothing"}], (0, "document")),
    _Slip(Fault.BAD_PLACE_IN_DOCUMENT, ("citations",), [{"document": "near-miss", "at": "page"}], (0, "at")),
)
_IN_A_JURISDICTION: Final = (_Slip(Fault.EMPTY, ("names",), []),)
_IN_A_RESOLUTION: Final = (
    _Slip(Fault.BAD_RESOLUTION, ("number",), "six"),
    _Slip(Fault.NOT_CANONICAL, ("number",), "resolution 6/2"),
)
_IN_A_MANDATE: Final = (
    _Slip(Fault.BAD_LETTER, ("letter",), "aa"),
    _Slip(Fault.BAD_PROVISION, ("provisions",), ["UNCAC fifty-seven"], (0,)),
    _Slip(Fault.DANGLING_REFERENCE, ("provisions",), ["NOTHING 57"], (0,)),
)
_IN_A_STATEMENT: Final = (_Slip(Fault.SPEAKER_UNCLEAR, ("speaker",), {"kind": "named"}, ("kind",)),)
_IN_A_NETWORK: Final = (
    _Slip(Fault.BAD_COUNT, ("members",), {"number": -1, "bound": "exact"}, ("number",)),
    _Slip(Fault.BAD_RANGE, ("members",), {"number": 5, "bound": "between"}, ("upper",)),
    _Slip(Fault.BAD_RANGE, ("members",), {"number": 5, "bound": "between", "upper": 5}, ("upper",)),
)

_TEN: Final = {"amount": "10", "currency": "USD"}
_AGREED: Final = {"key": "agreed", "stage": "agreed", "money": _TEN, "bound": "exact"}
_LEG: Final = {"key": "out", "amounts": ["agreed"]}


def _agreed(**slip: Any) -> Sequence[Mapping[str, Any]]:
    return [_AGREED | slip]


_IN_A_RETURN: Final = (
    _Slip(Fault.DUPLICATE_ENTRY, ("amounts",), [_AGREED, _AGREED], (1, "key")),
    _Slip(Fault.DUPLICATE_ENTRY, ("transfers",), [_LEG, _LEG], (1, "key")),
    _Slip(Fault.UNKNOWN_ENTRY, ("amounts",), _agreed(computed_from=["agreed"]), (0, "computed_from", 0)),
    _Slip(
        Fault.UNKNOWN_ENTRY,
        ("amounts",),
        _agreed(links=[{"kind": "equivalent", "to": ["in-euros"]}]),
        (0, "links", 0, "to", 0),
    ),
    _Slip(Fault.UNKNOWN_ENTRY, ("tranches",), [{"key": "first", "amounts": ["agreed", "a"]}], (0, "amounts", 1)),
    _Slip(Fault.UNKNOWN_ENTRY, ("transfers",), [_LEG | {"previous": "before"}], (0, "previous")),
    _Slip(Fault.UNKNOWN_ENTRY, ("transfers",), [_LEG | {"tranche": "first"}], (0, "tranche")),
    _Slip(Fault.UNKNOWN_ENTRY, ("disbursements",), [{"key": "spent", "transfer": "in"}], (0, "transfer")),
    _Slip(
        Fault.UNKNOWN_ENTRY,
        ("deductions",),
        [{"key": "costs", "kind": "judicial", "formula": {"base": "agreed", "less": ["costs"]}}],
        (0, "formula", "less", 0),
    ),
    _Slip(Fault.UNKNOWN_ENTRY, ("allocations",), [{"use": "health", "amount": "a"}], (0, "amount")),
    _Slip(Fault.NOBODY_NAMED, ("participants",), [{"roles": ["payer"]}], (0, "actor")),
    _Slip(Fault.BAD_IDENTIFIER, ("identifiers",), [{"scheme": "lei", "value": "506700GE1G29325QX364"}], (0, "value")),
    _Slip(Fault.BAD_ENTRY, ("disbursements",), [{"key": "Payment 1"}], (0, "key")),
    _Slip(Fault.ENTRY_CYCLE, ("transfers",), [_LEG | {"previous": "out"}], (0, "previous")),
    _Slip(Fault.FIGURE_AND_BOUND, ("amounts",), _agreed(bound="unstated"), (0, "money")),
    _Slip(Fault.BAD_ROUNDING, ("amounts",), _agreed(rounded_to="0"), (0, "rounded_to")),
    _Slip(Fault.BAD_RANGE, ("amounts",), _agreed(upper=_TEN | {"amount": "20"}), (0, "upper")),
    _Slip(Fault.BAD_RANGE, ("amounts",), _agreed(bound="between"), (0, "upper")),
    _Slip(Fault.BAD_RANGE, ("amounts",), _agreed(bound="between", upper=_TEN), (0, "upper")),
    _Slip(Fault.BAD_RANGE, ("amounts",), _agreed(bound="between", upper=_TEN | {"currency": "EUR"}), (0, "upper")),
    _Slip(Fault.BAD_SHARE, ("allocations",), [{"use": "health", "share": "101"}], (0, "share")),
    _Slip(Fault.BAD_INTERVAL, ("tranches",), [{"key": "first", "within": {"after": "signed"}}], (0, "within")),
    _Slip(
        Fault.BAD_INTERVAL,
        ("tranches",),
        [{"key": "first", "within": {"after": "signed", "days": 28, "months": 1}}],
        (0, "within"),
    ),
    _Slip(
        Fault.BAD_INTERVAL, ("tranches",), [{"key": "first", "within": {"after": "signed", "days": -1}}], (0, "within")
    ),
    _Slip(Fault.BAD_ORDINAL, ("tranches",), [{"key": "first", "sequence": 0}], (0, "sequence")),
    _Slip(Fault.BAD_AMOUNT, ("amounts",), _agreed(money=_TEN | {"amount": "10,00"}), (0, "money", "amount")),
    _Slip(Fault.WRONG_TYPE, ("amounts",), _agreed(money=_TEN | {"amount": 10.5}), (0, "money", "amount")),
    _Slip(Fault.UNKNOWN_CURRENCY, ("amounts",), _agreed(money=_TEN | {"currency": "US$"}), (0, "money", "currency")),
    _Slip(Fault.DANGLING_REFERENCE, ("assets",), ["nothing"], (0,)),
    _Slip(Fault.WRONG_KIND, ("measures",), ["working-group"], (0,)),
)

_STATEMENT: Final = {"meeting": "meeting-1", "speaker": {"kind": "one"}, "points": [{"en": "Progress"}]}
_ADDED: Final[tuple[tuple[Mapping[str, Any], Sequence[_Slip]], ...]] = (
    ({"type": "document", "id": "near-miss", "kind": "report", "title": {"en": "Report"}}, _IN_A_DOCUMENT),
    (
        {"type": "jurisdiction", "id": "XQQ", "kind": "state", "names": [{"short": {"en": "Nowhere"}}]},
        _IN_A_JURISDICTION,
    ),
    ({"type": "resolution", "id": "near-miss", "number": "6/2", "body": "working-group"}, _IN_A_RESOLUTION),
    ({"type": "mandate", "id": "near-miss", "kind": "request", "summary": {"en": "Report"}}, _IN_A_MANDATE),
    ({"type": "statement", "id": "near-miss", **_STATEMENT}, _IN_A_STATEMENT),
    (
        {"type": "return", "id": "near-miss", "title": {"en": "Return"}, "amounts": [_AGREED], "transfers": [_LEG]},
        _IN_A_RETURN,
    ),
    ({"type": "network", "id": "near-miss", "kind": "practitioners", "name": {"en": "Network"}}, _IN_A_NETWORK),
)
"""Sound records that nothing cites, to be added to a bundle with one of the slips made in them."""


def _put(record: Any, slip: _Slip) -> None:
    *outer, last = slip.keys
    for key in outer:
        record = record[key]
    record[last] = slip.value


def _slipped(plain: Any, place: int, slip: _Slip) -> NearMiss:
    _put(plain["records"][place], slip)
    return _near_miss(plain, slip.fault, "records", place, *slip.keys, *slip.below)


def _near_miss(plain: Any, fault: Fault, *path: str | int) -> NearMiss:
    return NearMiss(text=render(plain), code=fault.code, path=pointer(*path))


def _in_the_meeting(plain: Any, slip: _Slip) -> NearMiss:
    return _slipped(plain, _first(plain, "meeting"), slip)


def _first(plain: Any, kind: str) -> int:
    return [record["type"] for record in plain["records"]].index(kind)


def _in_an_added_record(plain: Any, record: Mapping[str, Any], slip: _Slip) -> NearMiss:
    plain["records"].append(copy.deepcopy(dict(record)))
    return _slipped(plain, len(plain["records"]) - 1, slip)


# ── slips in the file as a whole ─────────────────────────────────────────────────────────────────


def _record_twice(plain: Any) -> NearMiss:
    plain["records"].append(plain["records"][_first(plain, "body")])
    return _near_miss(plain, Fault.DUPLICATE_ID, "records", len(plain["records"]) - 1, "id")


def _key_twice(plain: Any) -> NearMiss:
    sound = _near_miss(plain, Fault.DUPLICATE_KEY, "records", _first(plain, "body"), "type")
    tag = '"type": "body",'
    return attrs.evolve(sound, text=sound.text.replace(tag, tag * 2, 1))


def _key_missing(plain: Any) -> NearMiss:
    place = _first(plain, "meeting")
    del plain["records"][place]["body"]
    return _near_miss(plain, Fault.MISSING_KEY, "records", place, "body")


def _no_type(plain: Any) -> NearMiss:
    plain["records"].append({"id": "near-miss"})
    return _near_miss(plain, Fault.MISSING_KEY, "records", len(plain["records"]) - 1, "type")


def _no_record(plain: Any) -> NearMiss:
    plain["records"].append(None)
    return _near_miss(plain, Fault.WRONG_TYPE, "records", len(plain["records"]) - 1)


def _another_version(plain: Any) -> NearMiss:
    return _near_miss(plain | {"version": "0.9"}, Fault.WRONG_VERSION, "version")


def _another_format(plain: Any) -> NearMiss:
    return _near_miss(plain | {"format": "geojson"}, Fault.WRONG_FORMAT)


def _foreign_key(plain: Any) -> NearMiss:
    return _near_miss(plain | {"author": "somebody"}, Fault.UNKNOWN_KEY, "author")


_Spoil: TypeAlias = Callable[[Any], NearMiss]
_SPOILS: Final[tuple[_Spoil, ...]] = (
    _record_twice,
    _key_twice,
    _key_missing,
    _no_type,
    _no_record,
    _another_version,
    _another_format,
    _foreign_key,
    *(functools.partial(_in_the_meeting, slip=slip) for slip in _IN_THE_MEETING),
    *(functools.partial(_in_an_added_record, record=record, slip=slip) for record, slips in _ADDED for slip in slips),
)


# ── slips that only a rule finds ─────────────────────────────────────────────────────────────────


class _Misjudgement(NamedTuple):
    """One slip in a return that reads well: the rule that finds it, the amounts that it is told by, and the place."""

    rule: str
    amounts: tuple[Mapping[str, Any], ...]
    below: tuple[str | int, ...]
    more: Mapping[str, Any] = MappingProxyType({})


_SAID: Final = {"type": "document", "id": "what-is-told", "kind": "report", "title": {"en": "Report", "zh": "报告"}}
_TOLD: Final = {
    "type": "return",
    "id": "near-miss",
    "title": {"en": "Return", "zh": "返还"},
    "avenues": ["settlement"],
    "citations": [{"document": "what-is-told"}],
}
_COMPLETE: Final = {"ledger_complete": "yes"}


def _sum(key: str, stage: str, value: str, *links: Mapping[str, Any], **more: Any) -> Mapping[str, Any]:
    """An amount in dollars, exact and with its source; all else as given."""
    money = {"amount": value, "currency": more.pop("currency", "USD")}
    linked = {"links": list(links)} if links else {}
    cited = {"citations": [{"document": "what-is-told"}]}
    return {"key": key, "stage": stage, "money": money, "bound": "exact", **linked, **cited, **more}


def _to(kind: str, *keys: str) -> Mapping[str, Any]:
    return {"kind": kind, "to": list(keys)}


_PART: Final = _to("component", "agreed")
_MISJUDGED: Final = (
    _Misjudgement(
        "paid_within_due",
        (_sum("had", "realized", "40"), _sum("due", "due", "30"), _sum("paid", "transferred", "40")),
        ("amounts", 2),
        _COMPLETE,
    ),
    _Misjudgement(
        "parts_within_whole",
        (_sum("agreed", "agreed", "10"), _sum("a", "agreed", "6", _PART), _sum("b", "agreed", "5", _PART)),
        ("amounts", 0),
    ),
    _Misjudgement(
        "component_within_its_whole",
        (_sum("agreed", "agreed", "10"), _sum("a", "agreed", "11", _PART)),
        ("amounts", 1, "links", 0, "to", 0),
    ),
    _Misjudgement(
        "formula_holds",
        (
            _sum("all", "settled", "40"),
            _sum("orders", "costs", "10.5"),
            _sum("due", "due", "31", formula={"base": "all", "less": ["orders"]}),
        ),
        ("amounts", 2, "formula"),
    ),
    _Misjudgement(
        "totals_within_one_currency",
        (
            _sum("dollars", "agreed", "12"),
            _sum("euros", "agreed", "7", currency="EUR"),
            _sum("both", "agreed", "19", _to("total_of", "dollars", "euros")),
        ),
        ("amounts", 2),
    ),
    _Misjudgement(
        "currency_in_its_time",
        (_sum("marks", "transferred", "7", currency="DEM", on="2010-05"),),
        ("amounts", 0, "money"),
    ),
    _Misjudgement("scale_of_the_currency", (_sum("yen", "agreed", "9.5", currency="JPY"),), ("amounts", 0, "money")),
    _Misjudgement("negative_only_for_reversals", (_sum("agreed", "agreed", "-1"),), ("amounts", 0, "money")),
    _Misjudgement(
        "equivalent_in_another_currency",
        (_sum("agreed", "agreed", "10"), _sum("again", "agreed", "10", _to("equivalent", "agreed"))),
        ("amounts", 1, "links", 0, "to", 0),
    ),
    _Misjudgement(
        "shares_within_whole",
        (),
        ("allocations",),
        {"allocations": [{"use": "health", "share": "60"}, {"use": "education", "share": "60"}]},
    ),
)
"""Slips in a return that can be read, and which a rule finds by itself."""


def _misjudged(bundle: Bundle, told: _Misjudgement) -> NearMiss:
    plain: Any = write(bundle)
    plain["records"] += [_SAID, _TOLD | {"amounts": list(told.amounts)} | dict(told.more)]
    return NearMiss(text=render(plain), code=told.rule, path=pointer("records", len(plain["records"]) - 1, *told.below))


def near_misses_of_rules() -> SearchStrategy[NearMiss]:
    """Files that can be read, with exactly one slip of which a rule speaks; the code is the id of that rule."""
    return named("near_misses_of_rules", st.builds(_misjudged, bundles(), st.sampled_from(_MISJUDGED)))


def near_misses() -> SearchStrategy[NearMiss]:
    """Files with exactly one slip, of every sort in the tables above."""
    return named("near_misses", st.builds(_spoilt, bundles(), st.sampled_from(_SPOILS)))


def _spoilt(bundle: Bundle, spoil: _Spoil) -> NearMiss:
    return spoil(write(bundle))
