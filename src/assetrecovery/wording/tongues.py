"""Names of languages, for the tags by which records name them: Arabic, 阿拉伯文."""

from assetrecovery.values.languages import Language
from assetrecovery.wording.punctuation import LOCALES, bracketed
from assetrecovery.wording.taking import worded

__all__ = ["language_name"]


@worded
def language_name(tag: str, language: Language) -> str:
    """Name a language by its BCP 47 tag; a tag that Babel does not know stays as it is.

    >>> language_name("ar", "en"), language_name("ar", "zh"), language_name("zh-Hans", "zh")
    ('Arabic', '阿拉伯文', '简体中文')
    >>> language_name("fr-CD", "en"), language_name("xx", "en")
    ('French (CD)', 'xx')
    """
    from babel import Locale  # noqa: PLC0415  Babel is loaded where something is worded, not on import

    known = Locale.parse(LOCALES[language]).languages
    if whole := known.get(tag.replace("-", "_")):
        return _as_written(whole, language)
    bare, _, rest = tag.partition("-")
    return bracketed(_as_written(known[bare], language), rest, language) if bare in known else tag


def _as_written(name: str, language: Language) -> str:
    """Documents of the United Nations say 阿拉伯文 of what is written and interpreted, and not 阿拉伯语."""
    return f"{name.removesuffix('语')}文" if language == "zh" and name.endswith("语") else name
