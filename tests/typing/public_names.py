"""Never run: what type checkers must make of the public names."""

from typing import assert_type

from assetrecovery import Bundle, Document, Meeting, Money, PartialDate, Report, Term, Text, bundled, check, loads
from assetrecovery.agenda import Agenda
from assetrecovery.sources import InstrumentKind
from assetrecovery.values import DocumentId, MeetingId

bundle = bundled("wg2-11")
assert_type(bundle, Bundle)
assert_type(bundle.meetings[MeetingId("wg2-11")], Meeting)
assert_type(bundle.meetings[MeetingId("wg2-11")].adopted_agenda, Agenda | None)
assert_type(loads("{}"), Bundle)
assert_type(loads("{}", Document), Document)
assert_type(check(bundle), Report)
assert_type(Money.of("1", "USD") + Money.of("2", "USD"), Money)
assert_type(PartialDate.parse("2017"), PartialDate)
assert_type(InstrumentKind("treaty").code, str)
assert_type(Text(en="a").in_("en"), str)

# Each of the next lines must be an error.
bundle.meetings[DocumentId("d")]  # error: an id of another kind
Term("code", en="a", source="s")  # error: no Chinese label
Text(eng="a")  # error: no such language field
InstrumentKind.TREATY.label("fr")  # error: no such language
