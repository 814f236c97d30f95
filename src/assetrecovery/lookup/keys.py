"""Keys: what is left of a name once everything has gone that people write differently without meaning another name.

Two names with one key are the same name for the look-up. A key is for comparing only: it is never shown.
"""

import re
import unicodedata
from typing import Final

__all__ = ["name_key"]

# Text copied out of PDF files has radicals where the reader sees characters. NFKC folds the Kangxi radicals but leaves
# nearly all of the supplement as they are; these are the ones that look like a character in the name of a State.
_RADICALS: Final = {
    "⺟": "母",
    "⺠": "民",
    "⻄": "西",
    "⻅": "见",
    "⻆": "角",
    "⻋": "车",
    "⻑": "長",
    "⻓": "长",
    "⻔": "门",
    "⻘": "青",
    "⻙": "韦",
    "⻛": "风",
    "⻢": "马",
    "⻥": "鱼",
    "⻦": "鸟",
    "⻧": "卤",
    "⻨": "麦",
    "⻩": "黄",
    "⻬": "齐",
    "⻰": "龙",
}

_ACUTE: Final = "´"  # typed for an apostrophe; NFKC would make a space and an accent of it
_APOSTROPHES: Final = "`ʹʻʼʽʾʿˈ‘’‚‛′‵՚"
_DASHES: Final = "-‐‑‒–—―⁃−⸺⸻"
_DOTS: Final = "·•‧∙⋅⸱・･᛫●"
_BRACKETS: Final = "()[]{}<>〈〉《》「」『』【】〔〕〖〗"
_COMMAS: Final = ",;、،_"
_QUOTES: Final = '"“”„‟«»'

# A hyphen, a dot, a bracket and a comma are typed for each other and for a space: "Guinea Bissau", "Hong Kong China",
# 刚果（金） and 刚果·金. They separate, so they become a space; a note mark and a full stop separate nothing.
_SIGNS: Final = str.maketrans(
    dict.fromkeys(_DASHES + _DOTS + _BRACKETS + _COMMAS + _QUOTES, " ")
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys("*∗⁎.", "")
    | {"&": " and "}
    | _RADICALS
)

# The block of combining diacritical marks serves Latin, Greek and Cyrillic. The marks of Arabic, of kana and of the
# scripts of India are letters in all but name, stand in blocks of their own, and stay.
_MARKS: Final = re.compile("[\u0300-\u036f]+")

_CJK: Final = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Chinese has no spaces; one between two characters comes from a line break or from justified type. Between Latin words
# a space stays, and so does one between a Latin word and a character.
_BETWEEN_CJK: Final = re.compile(rf"(?<=[{_CJK}])\s+(?=[{_CJK}])")

_ELIDED: Final = re.compile(r"\bl'")
_ARTICLES: Final = frozenset({"la", "le", "les", "l'", "el", "los", "las"})
_SELECTORS: Final = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def clean(text: str) -> str:
    r"""Return a text without invisible characters, in compatibility form and without white space at the ends.

    >>> clean("\u200fＣＨ\u200b ")
    'CH'
    """
    if not text.isascii():
        text = _SELECTORS.sub("", text.replace(_ACUTE, "'"))
        # Format characters include zero-width spaces, soft hyphens and every bidirectional control.
        visible = "".join(character for character in text if unicodedata.category(character) != "Cf")
        text = unicodedata.normalize("NFKC", visible)
    return text.strip()


def name_key(text: str) -> str:
    r"""Return the key under which a name is looked up; the same for all the ways of writing it.

    Each folding is there for a way in which one name is really written in two: capitals in headlines, accents lost in
    e-mail, full-width letters of Chinese keyboards, articles that lists put last, line breaks in the middle of Chinese.
    What distinguishes names is kept: no word goes but the article.

    Meant for names: cost grows faster than the length of a text.

    >>> name_key("the Niger"), name_key("Sudan (the)"), name_key("CÔTE D’IVOIRE")
    ('niger', 'sudan', "cote d'ivoire")
    >>> name_key("大韩\n民国"), name_key("刚果（金）"), name_key("Antigua & Barbuda *")
    ('大韩民国', '刚果金', 'antigua and barbuda')
    """
    # Full case folding, not `lower`: ß is ss, and the dot of İ becomes a mark, which goes with the other marks.
    folded = clean(text).casefold()
    if folded.isascii():
        return " ".join(_without_articles(_separated(folded)))
    # Signs go before letters are composed, since letters that a note mark kept apart then compose.
    bare = _MARKS.sub("", unicodedata.normalize("NFD", folded)).translate(_SIGNS)
    key = " ".join(_without_articles(_separated(unicodedata.normalize("NFKC", bare))))
    # What a space kept apart may now stand together and compose, such as a kana and its voicing mark.
    return unicodedata.normalize("NFC", _BETWEEN_CJK.sub("", key))


def _separated(text: str) -> list[str]:
    return _ELIDED.sub("l' ", text.translate(_SIGNS)).split()


def _without_articles(words: list[str]) -> list[str]:
    # Lists of the United Nations put the article behind the name, "Sudan (the)", "Afghanistan (l')"; prose puts it
    # before; headlines leave it out even within, "Democratic Republic of Congo". In "El Salvador" it is of the name.
    kept = [word for word in words if word != "the"] or words[:1]
    while len(kept) > 1 and kept[-1] in _ARTICLES:
        kept.pop()
    while len(kept) > 1 and kept[0] in _ARTICLES and kept[:2] != ["el", "salvador"]:
        kept.pop(0)
    return kept
