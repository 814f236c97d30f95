"""How things of each class are laid out on a line: what leads it, and what follows without a label, in which order.

Only the order is made here. What a form does not name follows under its label, so a form may be short, or not be there.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from assetrecovery.agenda.items import AgendaItem, Topic
from assetrecovery.agenda.programme import ProgrammeEntry
from assetrecovery.arrangements.amounts import Amount, AmountLink
from assetrecovery.arrangements.arrangements import ArrangementStep, Clause, Deadline, Fee, GovernanceBody
from assetrecovery.arrangements.assets import Asset, ManagementAct
from assetrecovery.arrangements.cases import CaseCluster, CaseJurisdiction, RecoveryCase
from assetrecovery.arrangements.claims import Claim, ClaimStep
from assetrecovery.arrangements.flows import Deduction, Disbursement, Tranche, TrancheStep, Transfer
from assetrecovery.arrangements.measures import AssistanceRequest, Measure, MeasureStep, RequestStep
from assetrecovery.arrangements.returns import (
    Basis,
    Event,
    Outcome,
    ReturnParticipant,
    ReturnPosition,
    ReturnStep,
    Sanction,
)
from assetrecovery.arrangements.uses import Allocation, Beneficiary, Monitoring, ReportDuty, Result, Target
from assetrecovery.mandates.mandates import Progress
from assetrecovery.mandates.matters import Matter
from assetrecovery.participants.attendance import Delegation, Officer
from assetrecovery.participants.jurisdictions import DatedName, TreatyAction
from assetrecovery.show.phrases import Phrase
from assetrecovery.sources.citations import ReportedDate
from assetrecovery.sources.documents import Document
from assetrecovery.sources.instruments import Article, Chapter, Instrument, Publication
from assetrecovery.sources.papers import DocumentSection
from assetrecovery.sources.parties import Party
from assetrecovery.values.terms import Answer
from assetrecovery.wording import bracketed, clause_start, labelled, moment
from assetrecovery.wording.sums import amount_words

if TYPE_CHECKING:
    from assetrecovery.show.entries import Entry


class Together(NamedTuple):
    """A phrase that says some fields; where it has nothing to say, they are left to be described one by one."""

    fields: tuple[str, ...]
    words: "Callable[[Entry], str | None]"


class Form(NamedTuple):
    """How an entry is laid out on its line."""

    lead: tuple[str | Together, ...] = ()
    """What stands before the colon."""
    then: tuple[str | Together, ...] = ()
    """What follows it without a label."""


# ── phrases that say several fields, or one in other words ───────────────────────────────────────


def _sides(payer: str, payee: str) -> Together:
    """Two sides with an arrow between; one alone is described by its label, since an arrow does not say which it is."""

    def words(entry: "Entry") -> str | None:
        from_, to = entry.worded(payer), entry.worded(payee)
        return f"{from_} → {to}" if from_ and to else None

    return Together((payer, payee), words)


def whoever(entry: "Entry") -> str | None:
    """Name somebody; whom the sources leave unnamed is described."""
    return entry.word("actor") or entry.word("description")


def _signatory_words(entry: "Entry") -> str | None:
    """Name a party with the day on which it signed, so that in a list of parties no day is taken for another's."""
    signed, name = entry.worded("signed"), whoever(entry)
    return (
        bracketed(name, entry.sheet.phrase(Phrase.SIGNED_ON, date=signed), entry.sheet.language)
        if name and signed
        else None
    )


def _reported_words(entry: "Entry") -> str:
    return bracketed(entry.worded("on") or "", entry.worded("stated_by"), entry.sheet.language)


def _step_words(entry: "Entry") -> str:
    return bracketed(entry.sheet.label(entry.value.status), _date_words(entry), entry.sheet.language)


def _sum_words(entry: "Entry") -> str:
    return amount_words(entry.value, entry.sheet.language)


def _clause_words(entry: "Entry") -> str | None:
    kind = entry.sheet.label(entry.value.kind, cited=entry.cited)
    if entry.value.present is Answer.UNKNOWN:
        return None
    return kind if entry.value.present is Answer.YES else entry.sheet.phrase(Phrase.ABSENT, clause=kind)


def _phrase(name: str, phrase: Phrase, detail: str) -> Together:
    """Put a field into a fixed phrase."""

    def words(entry: "Entry") -> str | None:
        said = entry.worded(name)
        return entry.sheet.phrase(phrase, **{detail: said}) if said else None

    return Together((name,), words)


def _inline(name: str) -> Together:
    """Say parts under their label on the line, which else would stand below it."""

    def words(entry: "Entry") -> str:
        label = clause_start(entry.sheet.field_label(type(entry.value), name))
        return labelled(label, entry.worded(name) or "", entry.sheet.language)

    return Together((name,), words)


def _if_yes(name: str, phrase: Phrase) -> Together:
    """Say a fixed phrase for a yes; a no is described by its label."""
    return Together(
        (name,), lambda entry: entry.sheet.phrase(phrase) if getattr(entry.value, name) is Answer.YES else None
    )


def _answered(name: str, phrase: Phrase) -> Together:
    """Say the answer to a question that every reader has, unknown ones too."""

    def words(entry: "Entry") -> str:
        entry.take(name)
        return entry.sheet.phrase(phrase, answer=getattr(entry.value, name).label(entry.sheet.language))

    return Together((), words)


def _kind_beside_title(entry: "Entry") -> str | None:
    """Say what kind of document it is, unless its title does."""
    language, title = entry.sheet.language, entry.value.title
    worded = title.in_(language) if title and language in title.languages else ""
    said = entry.value.kind.label(language).casefold() in worded.casefold()
    return None if said and entry.take("kind") else entry.word("kind")


def tranche_name(tranche: Tranche) -> str:
    """Name a tranche by its number, or, if it has none, by its key, which is quoted as one."""
    return str(tranche.sequence or f"“{tranche.key}”")


def _tranche_words(entry: "Entry") -> str:
    entry.take("sequence")
    return tranche_name(entry.value)


def _transfer_words(entry: "Entry") -> str | None:
    key: str = entry.value.key
    named = entry.sheet.named_keys
    if named is not None and key not in named and entry.is_filled():
        return None
    word = entry.sheet.special(Transfer, "key")
    return word(key) if word else key


def _effect_words(entry: "Entry") -> str | None:
    phrases = {Answer.YES: Phrase.TAKEN_OFF, Answer.NO: Phrase.NOT_TAKEN_OFF}
    phrase = phrases.get(entry.sheet.is_taken_off(entry.value))
    return entry.sheet.phrase(phrase) if phrase else None


def _link_words(entry: "Entry") -> str:
    return bracketed(entry.sheet.label(entry.value.kind), entry.worded("to"), entry.sheet.language)


def _letter_words(entry: "Entry") -> str | None:
    return f"({entry.value.letter})" if entry.value.letter else None


def _date_words(entry: "Entry") -> str:
    return moment(entry.value.on, entry.sheet.language) if entry.value.on else entry.sheet.phrase(Phrase.UNDATED)


def _no_parties_words(entry: "Entry") -> str | None:
    """Say that nobody is named: the States of a return are not on that account the parties to its instruments."""
    return None if entry.value.parties else entry.sheet.phrase(Phrase.PARTIES_NOT_KNOWN)


_WHOEVER: Final = Together((), whoever)
_INFERRED: Final = _phrase("inferred_from", Phrase.INFERRED, "what")
_STEP: Final = Form(lead=(Together(("status", "on"), _step_words),), then=("reason", "ground"))
_OTHER_DATES: Final = _inline("other_dates")
_DOUBTFUL: Final = _if_yes("doubtful", Phrase.DOUBTFUL)


# ── the table ────────────────────────────────────────────────────────────────────────────────────

FORMS: Final[Mapping[type[Any], Form]] = {
    # sources
    Document: Form(then=("title", "date", Together(("kind",), _kind_beside_title))),
    Instrument: Form(
        lead=("title",),
        then=(
            "kind",
            "level",
            "adopted",
            _answered("binding", Phrase.BINDING),
            _answered("published", Phrase.PUBLISHED),
            _inline("parties"),
            Together((), _no_parties_words),
        ),
    ),
    ReportedDate: Form(lead=(Together(("on", "stated_by"), _reported_words),)),
    Party: Form(lead=(Together(("signed",), _signatory_words), _WHOEVER), then=("roles",)),
    Publication: Form(lead=("route",), then=("on", "document")),
    Chapter: Form(lead=("number",), then=("title",)),
    Article: Form(lead=("number",), then=("title",)),
    # participants
    DatedName: Form(lead=("short",)),
    TreatyAction: Form(lead=("instrument",), then=("kind", "on")),
    Delegation: Form(lead=("actor",), then=("category", "capacity")),
    Officer: Form(lead=("role",), then=("person", "state")),
    # mandates and agenda
    Matter: Form(lead=("text",), then=("verb", "tasks", "subjects")),
    Progress: Form(lead=("stage",), then=("on", "summary", "documents")),
    AgendaItem: Form(lead=("number",), then=("title",)),
    Topic: Form(lead=(Together(("letter",), _letter_words),), then=("text",)),
    ProgrammeEntry: Form(lead=("item",), then=("description", _if_yes("continued", Phrase.CONTINUED))),
    DocumentSection: Form(lead=("title",)),
    # who takes part, and what was agreed
    ReturnParticipant: Form(lead=(_WHOEVER,), then=("roles", "description")),
    ReturnPosition: Form(lead=("actor",), then=("view", "on", "description")),
    Basis: Form(lead=("kind",), then=("ground", "provision", "description")),
    Clause: Form(
        lead=(Together(("kind", "present"), _clause_words), "kind"),
        then=("present", "summary", "remedies"),
    ),
    GovernanceBody: Form(lead=("name",), then=("members", "rule")),
    Deadline: Form(lead=("what",), then=("duty_of", "by", "within")),
    Fee: Form(then=("payee", "amount")),
    ArrangementStep: _STEP,
    # cases, assets, measures, claims
    CaseCluster: Form(lead=("title",)),
    RecoveryCase: Form(lead=("title",), then=("summary",)),
    CaseJurisdiction: Form(lead=("jurisdiction",), then=("roles",)),
    Asset: Form(lead=("kind",), then=("quantity", "description", "location", "derivation")),
    ManagementAct: Form(lead=("kind",), then=("on", "by")),
    Measure: Form(lead=("kind",), then=("jurisdiction", "steps")),
    MeasureStep: _STEP,
    AssistanceRequest: Form(lead=(_sides("requesting", "requested"),), then=("route", "steps")),
    RequestStep: _STEP,
    Claim: Form(lead=("kind",), then=("claimant", "description", "history")),
    ClaimStep: _STEP,
    # the ledger
    Amount: Form(
        lead=("stage",),
        then=(
            Together(("money", "bound", "upper"), _sum_words),
            "on",
            _phrase("as_of", Phrase.AS_OF, "date"),
            _sides("payer", "payee"),
            "scope",
            "basis",
            "remark",
        ),
    ),
    AmountLink: Form(then=(Together(("kind", "to"), _link_words),)),
    Deduction: Form(lead=("kind",), then=("amount", "share", Together((), _effect_words))),
    Tranche: Form(
        lead=(Together((), _tranche_words),),
        then=("amounts", "due", "within", "history", "condition", "remark"),
    ),
    TrancheStep: _STEP,
    Transfer: Form(
        lead=(Together((), _transfer_words),),
        then=("amounts", _sides("payer", "payee"), "on", _OTHER_DATES, "vehicle", "condition"),
    ),
    Sanction: Form(lead=("kind",), then=("actor", "amount", "on", "description")),
    Disbursement: Form(then=("amount", "recipient", "uses", "description", "on")),
    # what happened
    Event: Form(
        lead=(Together(("on",), _date_words),),
        then=("kind", "actor", "description", _INFERRED, _DOUBTFUL, _OTHER_DATES),
    ),
    ReturnStep: _STEP,
    Outcome: Form(lead=("kind",), then=("reason", "on", "description", _INFERRED, _DOUBTFUL)),
    # to what use
    Allocation: Form(lead=("use",), then=("share", "amount", "description", _DOUBTFUL)),
    Beneficiary: Form(lead=("kind",), then=("actor", "place", "description")),
    Monitoring: Form(lead=("kind",), then=("by", "description", "every")),
    ReportDuty: Form(lead=(_sides("by", "to"),), then=("first_due", "every", "description")),
    Target: Form(lead=("quantity",), then=("description",)),
    Result: Form(lead=("quantity",), then=("on", "description")),
}
"""By class, its form."""
