"""What a check reports: findings, by severity, with the place and the rule behind each."""

import attrs

from assetrecovery.values.errors import spoken
from assetrecovery.values.languages import Language, Words
from assetrecovery.values.nouns import answer
from assetrecovery.values.reprs import brief
from assetrecovery.values.shorthand import coded
from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["CheckPurpose", "Finding", "Report", "Severity"]


class Severity(TermEnum):
    """Severity · 严重程度. Whether a finding is an error, a doubt, or only worth knowing."""

    ERROR = ours("error", en="error", zh="错误")
    WARNING = ours("warning", en="warning", zh="警告")
    INFORMATION = ours("information", en="information", zh="提示")


class CheckPurpose(TermEnum):
    """Purpose of a check · 检查目的. For what a bundle is checked, where more is asked of it than that it be right."""

    ANY = ours("any", en="any purpose", zh="任何目的")
    PUBLICATION = Term(
        "publication", en="publication", zh="公布", source="CAC/COSP/WG.2/2017/4, para. 14", derived=("en",)
    )


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Finding:
    """Finding · 检查结果. One thing that a rule found at one place of a bundle."""

    rule: str
    """Rule · 规则. Stable id of the rule."""

    severity: Severity
    """Severity · 严重程度. How much it matters."""

    path: str = ""
    """Path · 路径. JSON Pointer from the root of the bundle's file."""

    en: str
    """English · 英文. What was found and what would be right."""

    zh: str
    """Chinese · 中文. The same sentence in Chinese."""

    source: str
    """Source · 依据. What demands the rule: an article, a paragraph, a practice."""

    def in_(self, language: Language) -> str:
        """Return the sentence in one language."""
        language = spoken(language)
        return Words(self.en, self.zh).in_(language)


@answer
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Report:
    """Report · 检查报告. Everything that the rules found in a bundle, in the order of the records.

    >>> Report().is_clean
    True
    """

    findings: tuple[Finding, ...] = ()
    """Findings · 检查结果. In the order of the records, then of the rules."""

    __repr__ = brief

    def of(self, severity: Severity | str) -> tuple[Finding, ...]:
        """The findings of one severity; raises `InvalidError` (`unknown_code`) for a severity that there is not."""
        meant = coded(Severity, severity)
        return tuple(finding for finding in self.findings if finding.severity is meant)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return self.of(Severity.ERROR)

    @property
    def is_clean(self) -> bool:
        """Whether nothing is an error or a warning."""
        return not (self.errors or self.of(Severity.WARNING))
