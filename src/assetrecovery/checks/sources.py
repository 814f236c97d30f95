"""Rules on references and provisions, which any record may hold."""

from collections.abc import Iterator
from typing import Final

from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.introspection.fields import found_in
from assetrecovery.records import Record
from assetrecovery.values.languages import Words
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer
from assetrecovery.values.text import Text


def _missing_provisions(scene: BundleIndex, record: Record) -> Iterator[Hit]:
    for path, value in found_in(record, Provision):
        instrument = scene.bundle.instruments.get(value.instrument)
        if instrument and instrument.has(value) is Answer.NO:
            yield Hit(path)


def _one_language(_: BundleIndex, record: Record) -> Iterator[Hit]:
    for path, value in found_in(record, Text):
        if value.missing and not _AS_PRINTED.intersection(path):
            yield from (Hit(path, {"language": _MISSING[language]}) for language in value.missing)


_AS_PRINTED: Final = frozenset({"other_names", "short_name"})
"""Names that are kept as they stand in one document, and need no second language."""

_MISSING: Final = {"en": Words("English", "英文"), "zh": Words("Chinese", "中文")}

RULES: Final = (
    Rule(
        id="provision_exists",
        severity=Severity.ERROR,
        source="the articles of the instrument cited",
        sentence=Words(
            "the instrument has no such chapter or article; correct the citation", "该文书没有这一章或条；请更正引证"
        ),
        find=_missing_provisions,
        applies_to=(object,),
    ),
    Rule(
        id="text_in_both_languages",
        severity=Severity.INFORMATION,
        source="assetrecovery: Chinese and English are both first-class",
        sentence=Words("the text has no {language}; add it if a source has it", "缺少{language}文本；来源中如有请补上"),
        find=_one_language,
        applies_to=(object,),
    ),
)
"""The rules that look at any record."""
