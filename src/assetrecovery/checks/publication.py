"""Rules that are asked only for publication: what is marked, who is named, and what belongs in no public file."""

from collections.abc import Callable, Iterator
from typing import Final

from assetrecovery.checks.personal_data import personal_data_in
from assetrecovery.checks.report import CheckPurpose, Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.introspection.contents import contents_of
from assetrecovery.introspection.fields import found_in
from assetrecovery.participants.organizations import Person
from assetrecovery.records import Record
from assetrecovery.sources.documents import Document
from assetrecovery.sources.handling import HandlingLevel
from assetrecovery.sources.official import is_official
from assetrecovery.values.ids import DocumentId
from assetrecovery.values.languages import Words
from assetrecovery.values.text import Text


def _restricted(_: BundleIndex, record: Record) -> Iterator[Hit]:
    """Whether an embargo is over depends on the day of publication, which a rule does not know."""
    mark = record.handling
    if mark is not None and mark.level is HandlingLevel.RESTRICTED:
        yield Hit(("handling",), severity=Severity.WARNING if mark.until is not None else None)


def _unofficial(scene: BundleIndex, record: Person) -> Iterator[Hit]:
    if not is_named_officially(record, scene.bundle.documents.get):
        yield Hit(("name",))


def is_named_officially(person: Person, document: Callable[[DocumentId], Document | None]) -> bool:
    """Whether somebody has marked a person as public, or an official document that may be seen names that person."""
    if person.handling is not None and person.handling.level is HandlingLevel.PUBLIC:
        return True
    cited = (document(citation.document) for citation in person.citations)
    return any(paper is not None and is_official(paper) and not _is_restricted(paper) for paper in cited)


def _is_restricted(paper: Document) -> bool:
    return paper.handling is not None and paper.handling.level is HandlingLevel.RESTRICTED


def _personal_data(_: BundleIndex, record: Record) -> Iterator[Hit]:
    told = any(next(_kinds_in(text), None) for text in contents_of(record).texts)
    for path, text in found_in(record, Text) if told else ():
        yield from (Hit(path, {"kind": kind}) for kind in dict.fromkeys(_kinds_in(text)))


def _kinds_in(text: Text) -> Iterator[Words]:
    return (kind for language in text.languages for kind in personal_data_in(text.in_(language)))


RULES: Final = (
    Rule(
        id="restricted_not_published",
        severity=Severity.ERROR,
        source="the mark on the record",
        sentence=Words(
            "the record is marked as restricted; take it out before publication, as public_view does",
            "本记录标有限制查阅；公布前请将其移除，可使用public_view",
        ),
        find=_restricted,
        applies_to=(object,),
        purpose=CheckPurpose.PUBLICATION,
    ),
    Rule(
        id="person_named_officially",
        severity=Severity.WARNING,
        source="UNCAC art. 10 (a): due regard for the protection of privacy and personal data",
        sentence=Words(
            "no official document cited here names this person; cite one, or take out the name before publication",
            "此处所引证的官方文件均未提及此人；请引证官方文件，或在公布前移除姓名",
        ),
        find=_unofficial,
        applies_to=(Person,),
        purpose=CheckPurpose.PUBLICATION,
    ),
    Rule(
        id="no_personal_data",
        severity=Severity.WARNING,
        source="UNCAC art. 10 (a): due regard for the protection of privacy and personal data",
        sentence=Words(
            "the text seems to hold {kind}; take it out, since no record needs it",
            "文本中似有{kind}；记录无需此类信息，请予删除",
        ),
        find=_personal_data,
        applies_to=(object,),
        purpose=CheckPurpose.PUBLICATION,
    ),
)
"""The rules on what may be published."""
