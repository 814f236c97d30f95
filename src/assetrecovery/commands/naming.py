"""Naming: all that a name may stand for, looked up among the records and worded as the command does."""

import argparse
from collections.abc import Iterator
from typing import Final

from assetrecovery.bundle import Bundle
from assetrecovery.commands.exits import ExitStatus
from assetrecovery.commands.given import all_known, date_of
from assetrecovery.commands.marks import explain_marks
from assetrecovery.commands.name import CHOICES, CODE_LIST, line
from assetrecovery.commands.saying import put, tell
from assetrecovery.data import bundled, bundled_names, reference_data
from assetrecovery.introspection.public import code_lists
from assetrecovery.lookup import Lookup, NameForm, NameMatch, find_name
from assetrecovery.lookup.answers import Known
from assetrecovery.participants.jurisdictions import Jurisdiction
from assetrecovery.records import RecordKind
from assetrecovery.show.layout import SIDES, label
from assetrecovery.show.sheet import Sheet
from assetrecovery.values.dates import PartialDate
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.terms import Answer
from assetrecovery.wording import labelled, listed

__all__: list[str] = []

_NO_MATCH: Final = Words("no such name", "没有这个名称")
_PERHAPS: Final = Words("perhaps", "可能是")
_ALSO: Final = Words("perhaps also", "也可能是")
_AMBIGUOUS: Final = Words("several bear this name; choose one", "多个对象有此名称；请择一")
_NOT_ON_THE_DAY: Final = Words("not its name on that day", "当日并非此名")
_NOT_SURELY: Final = Words("perhaps not its name on that day", "当日未必是此名")


def run(options: argparse.Namespace) -> ExitStatus:
    """Print what the name may stand for; more than one is as good as none."""
    all_known(options.kind or (), CHOICES)
    on = date_of(options.on)
    bundle, found = _found(options, on)
    if len(found.matches) > 1:
        tell(_AMBIGUOUS.in_(options.lang))
    answers = [worded(bundle, match, options.lang, on) for match in found.matches]
    put("".join(map(line, answers)))
    put(explain_marks((answer.called for answer in answers), options.lang))
    if not found.matches:
        tell(_NO_MATCH.in_(options.lang))
    for suggested in found.suggestions:
        tell(f"{(_ALSO if found.matches else _PERHAPS).in_(options.lang)} {_called(bundle, suggested, on)}")
    return ExitStatus.RIGHT if len(found.matches) == 1 else ExitStatus.FOUND


def _found(options: argparse.Namespace, on: PartialDate | None) -> tuple[Bundle, Lookup]:
    """Look among the records, and then among the labels of codes."""
    kinds = options.kind and [RecordKind(code) for code in options.kind if code != CODE_LIST]
    bundle, found = _find(options.text, kinds, on)
    if not found.matches and (not options.kind or CODE_LIST in options.kind):
        codes = find_name(options.text, kinds=code_lists().values())
        found = codes if codes.matches else found
    return bundle, found


def _find(text: str, kinds: list[RecordKind] | None, on: PartialDate | None) -> tuple[Bundle, Lookup]:
    """Look in one round after the other, until something is found; what is suggested is of the first."""
    asked = Lookup()
    for bundle in rounds() if kinds != [] else ():
        found = find_name(text, base=bundle, kinds=kinds, on=on)
        if found.matches:
            return bundle, found
        asked = found if bundle is reference_data() else asked
    return reference_data(), asked


def rounds() -> Iterator[Bundle]:
    """Yield the reference data, then the other bundles that come with the library: the first to know a name answers."""
    yield reference_data()
    yield from map(bundled, reversed(bundled_names()))


def worded(bundle: Bundle, match: NameMatch, language: Language, on: PartialDate | None = None) -> Known:
    """Put into words what was found, and why."""
    return Known(_named(bundle, match, on), _why(match, language), _note(bundle, match.id, language))


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
    """What the United Nations says beside the name of a jurisdiction."""
    record = bundle.get(record_id)
    noted = isinstance(record, Jurisdiction) and record.note
    return noted.in_(language) if noted else ""


def _why(match: NameMatch, language: Language) -> str:
    """Say which stored name it was, and what was undone in what was typed."""
    doubts = {Answer.NO: _NOT_ON_THE_DAY, Answer.UNKNOWN: _NOT_SURELY}
    dated = match.form in {NameForm.SHORT, NameForm.FORMAL, NameForm.LATER} and match.in_use in doubts
    reasons = [labelled(match.form.label(language), match.name, language)]
    reasons += [doubts[match.in_use].in_(language)] if dated else []
    reasons += [each.label(language) for each in match.undone]
    return listed(reasons, language)
