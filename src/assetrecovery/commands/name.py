"""`assetrecovery name`: what a name stands for, and why; never a guess."""

import argparse
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.given import all_known, date_of, named
from assetrecovery.commands.marks import explain_marks
from assetrecovery.commands.saying import both, put, tell, typed
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.introspection.public import code_lists
from assetrecovery.lookup import Lookup, NameForm, NameMatch, find_name
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import RecordKind
from assetrecovery.show.layout import SIDES, label
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.terms import Answer
from assetrecovery.wording import labelled, listed

__all__: list[str] = []

_CODE_LIST: Final = "code_list"
_KINDS: Final = {kind.code: kind for kind in RecordKind}
_TEXT: Final = Words(
    "a name in an official language of the United Nations, or a code", "联合国任一正式语文的名称，或代码"
)
_KIND: Final = Words(
    "only among this kind of record, or among codes; may be given again", "只查找此种记录或代码；可重复"
)
_ON: Final = Words(
    "the day whose names are asked for: 2017, 2017-08 or 2017-08-24", "所问名称的日期：2017、2017-08或2017-08-24"
)
_NO_MATCH: Final = Words("no such name", "没有这个名称")
_PERHAPS: Final = Words("perhaps", "可能是")
_ALSO: Final = Words("perhaps also", "也可能是")
_AMBIGUOUS: Final = Words("several bear this name; choose one", "多个对象有此名称；请择一")
_NOT_ON_THE_DAY: Final = Words("not its name on that day", "当日并非此名")
_NOT_SURELY: Final = Words("perhaps not its name on that day", "当日未必是此名")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which name is asked for, of what and of when."""
    parser.add_argument("text", type=typed, help=both(_TEXT))
    parser.add_argument("--kind", action="append", metavar="KIND", help=named(_KIND, (*_KINDS, _CODE_LIST)))
    parser.add_argument("--on", metavar="DATE", help=both(_ON))


def run(options: argparse.Namespace) -> ExitStatus:
    """Print what the name may stand for; more than one is as good as none."""
    all_known(options.kind or (), (*_KINDS, _CODE_LIST))
    on = date_of(options.on)
    bundle, found = _found(options, on)
    if len(found.matches) > 1:
        tell(_AMBIGUOUS.in_(options.lang))
    words = [_named(bundle, match, on) for match in found.matches]
    for match, called in zip(found.matches, words, strict=True):
        put(f"{called}  ({_why(match, options.lang)})\n{_note(bundle, match.id, options.lang)}")
    put(explain_marks(words, options.lang))
    if not found.matches:
        tell(_NO_MATCH.in_(options.lang))
    for suggested in found.suggestions:
        tell(f"{(_ALSO if found.matches else _PERHAPS).in_(options.lang)} {_called(bundle, suggested, on)}")
    return ExitStatus.RIGHT if len(found.matches) == 1 else ExitStatus.FOUND


def _found(options: argparse.Namespace, on: PartialDate | None) -> tuple[Bundle, Lookup]:
    """Look among the records, and then among the labels of codes."""
    kinds = options.kind and [_KINDS[code] for code in options.kind if code in _KINDS]
    bundle, found = _find(options.text, kinds, on)
    if not found.matches and (not options.kind or _CODE_LIST in options.kind):
        codes = find_name(options.text, kinds=code_lists().values())
        found = codes if codes.matches else found
    return bundle, found


def _find(text: str, kinds: list[RecordKind] | None, on: PartialDate | None) -> tuple[Bundle, Lookup]:
    """Look among the reference data first, then among the records that come with the library, the first to know it."""
    asked = find_name(text, kinds=kinds, on=on)
    if asked.matches or kinds == []:
        return reference_data(), asked
    for name in reversed(bundled_names()):
        found = find_name(text, base=bundled(name), kinds=kinds, on=on)
        if found.matches:
            return bundled(name), found
    return reference_data(), asked


def _named(bundle: Bundle, match: NameMatch, on: PartialDate | None) -> str:
    if match.code_list is not None:
        member = code_lists()[match.code_list](match.id)
        return "  ".join((f"{match.code_list}.{match.id}", *(label(member, language) for language in SIDES)))
    return _called(bundle, match.id, on)


def _called(bundle: Bundle, record_id: str, on: PartialDate | None) -> str:
    """Name a record in both languages as a sheet does, a jurisdiction by the name of the day."""
    names = [Sheet(bundle, language, day=on).actor(record_id) for language in SIDES]
    return "  ".join(dict.fromkeys([record_id, *names]))


def _note(bundle: Bundle, record_id: str, language: Language) -> str:
    """What the United Nations says beside the name of a jurisdiction, on a line of its own."""
    record = bundle.get(record_id)
    noted = isinstance(record, Jurisdiction) and record.note
    return f"    {noted.in_(language)}\n" if noted else ""


def _why(match: NameMatch, language: Language) -> str:
    """Say which stored name it was, and what was undone in what was typed."""
    doubts = {Answer.NO: _NOT_ON_THE_DAY, Answer.UNKNOWN: _NOT_SURELY}
    dated = match.form in {NameForm.SHORT, NameForm.FORMAL, NameForm.LATER} and match.in_use in doubts
    reasons = [labelled(match.form.label(language), match.name, language)]
    reasons += [doubts[match.in_use].in_(language)] if dated else []
    reasons += [each.label(language) for each in match.undone]
    return listed(reasons, language)
