"""Rules on references and provisions, which any record may hold."""

from collections.abc import Iterator
from typing import Final

from assetrecovery.checks.report import Severity
from assetrecovery.checks.rule import BundleIndex, Hit, Rule
from assetrecovery.introspection.contents import contents_of
from assetrecovery.introspection.fields import found_in
from assetrecovery.records import Record
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.languages import Words
from assetrecovery.values.provisions import Provision
from assetrecovery.values.terms import Answer
from assetrecovery.values.text import Text


def _missing_provisions(scene: BundleIndex, record: Record) -> Iterator[Hit]:
    provisions = contents_of(record).provisions
    missing = {cited for cited in provisions if _is_missing(scene, cited)} if provisions else provisions
    for path, cited in found_in(record, Provision) if missing else ():
        if cited in missing:
            yield Hit(path)


def _is_missing(scene: BundleIndex, cited: Provision) -> bool:
    instrument = scene.bundle.get(cited.instrument)
    return isinstance(instrument, Instrument) and instrument.has(cited) is Answer.NO


def _one_language(_: BundleIndex, record: Record) -> Iterator[Hit]:
    """Once a record and language, at the first of the texts: whoever writes in one language is not told at each."""
    if not [text for text in contents_of(record).texts if text.en is None or text.zh is None]:
        return
    texts = [(path, value) for path, value in found_in(record, Text) if not _AS_PRINTED.intersection(path)]
    for language, words in _MISSING.items():
        lacking = [path for path, value in texts if language in value.missing]
        if lacking:
            yield Hit(lacking[0], {"language": words, "count": str(len(lacking))})


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
        sentence=Words(
            "texts of this record without {language}: {count}, of which this is the first; add what a source has",
            "本记录中没有{language}的文本：{count}处，此为第一处；来源中如有请补上",
        ),
        find=_one_language,
        applies_to=(object,),
    ),
)
"""The rules that look at any record."""
