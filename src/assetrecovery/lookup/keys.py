"""Keys: what is left of a name once everything has gone that people write differently without meaning another name.

Two names with one key are the same name for the look-up. A key is for comparing only: it is never shown.
"""

import re
import unicodedata
from typing import Final

from assetrecovery.values.folding import clean, simplified

__all__ = ["name_key"]

LONGEST_NAME: Final = 400
"""No name is nearly as long; the bound keeps hostile input from costing time."""

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

_APOSTROPHES: Final = "`ʹʻʼʽʾʿˈ‘’‚‛′‵՚"
_DASHES: Final = "-‐‑‒–—―⁃−⸺⸻"
_DOTS: Final = "·•‧∙⋅⸱・･᛫●"
_BRACKETS: Final = "()[]{}<>〈〉《》「」『』【】〔〕〖〗"
_COMMAS: Final = ",;:、،_"
_QUOTES: Final = '"“”„‟«»'

# The dots below ya and above ta marbuta are left out as often as put; keyboards for Persian have their own ya and kaf.
_ARABIC: Final = {ord("ى"): "ي", ord("ة"): "ه", ord("ی"): "ي", ord("ک"): "ك"}

# A hyphen, a dot, a bracket and a comma are typed for each other and for a space: "Guinea Bissau", "Hong Kong China",
# 刚果（金） and 刚果·金. They separate, so they become a space; a note mark and a full stop separate nothing.
_SIGNS: Final = str.maketrans(
    dict.fromkeys(_DASHES + _DOTS + _BRACKETS + _COMMAS + _QUOTES, " ")
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys("*∗⁎†‡§¶.", "")
    | _ARABIC
    | {"&": " and "}
    | _RADICALS
)

# The block of combining diacritical marks serves Latin, Greek and Cyrillic. Most who type Arabic leave out vowels, and
# the hamza and the madda on a letter: الاردن is الأردن. The marks of kana and of the scripts of India are letters in
# all but name, and stay.
_MARKS: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670]+")

# Ranges are compared and not compiled: of a pattern with these in it, compiling takes longer than a look-up.
_CJK: Final = tuple(
    map(tuple, ("\u3005\u3007", "\u3040\u30ff", "\u3400\u4dbf", "\u4e00\u9fff", "\uf900\ufaff", "\U00020000\U0003ffff"))
)

_GROUPED: Final = re.compile(r"(?<![0-9])[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")
_ELIDED: Final = re.compile(r"\bl'")
_ARTICLES: Final = frozenset({"la", "le", "les", "l'", "el", "los", "las"})


def name_key(text: str) -> str:
    r"""Return the key under which a name is looked up; the same for all the ways of writing it.

    Each folding is there for a way in which one name is really written in two: capitals in headlines, accents lost in
    e-mail, full-width letters of Chinese keyboards, articles that lists put last, line breaks in the middle of Chinese.
    What distinguishes names is kept: no word goes but the article.

    Meant for names: cost grows faster than the length of a text.

    >>> name_key("the Niger"), name_key("Sudan (the)"), name_key("CÔTE D’IVOIRE")
    ('niger', 'sudan', "cote d'ivoire")
    >>> name_key("大韓\n民國"), name_key("刚果（金）"), name_key("Antigua & Barbuda *")
    ('大韩民国', '刚果金', 'antigua and barbuda')
    >>> name_key("（2 300万美元）") == name_key("2300 万美元") == name_key("2,300万美元")
    True
    """
    if not isinstance(text, str):
        from assetrecovery.values.given import a_text  # noqa: PLC0415  keys are made before anything heavy is loaded

        a_text(text)
    # Full case folding, not `lower`: ß is ss, and the dot of İ becomes a mark, which goes with the other marks.
    folded = clean(text).casefold()
    if folded.isascii():
        return _ungrouped(" ".join(_without_articles(_separated(folded))))
    # Signs go before letters are composed, since letters that a note mark kept apart then compose.
    bare = _MARKS.sub("", unicodedata.normalize("NFD", folded)).translate(_SIGNS)
    key = _ungrouped(_joined(_without_articles(_separated(unicodedata.normalize("NFKC", bare)))))
    # What a space kept apart may now stand together and compose, such as a kana and its voicing mark.
    return simplified(unicodedata.normalize("NFC", key))


# Lists, tables and maps shorten the words that many names have; a key of short words is the same for both.
_SHORT: Final = {
    word: short
    for short, words in {
        "rep": "republic republique republica республика респ",
        "dem": "democratic democratique democratica демократическая демократическои",
        "fed": "federal federated federation federative federes federados",
        "is": "island islands isl isle isles ile iles isla islas остров острова островов",
        "st": "saint sainte san santa santo sta",
        "sts": "states",
        "eq": "equatorial equatoriale ecuatorial",
        "herz": "herzegovina",
        "fr": "french",
        "br": "british",
        "utd": "united",
        "ter": "territory territories",
    }.items()
    for word in words.split()
}
_INITIALS: Final = {word + ending: word[0] for word in ("south", "north", "east", "west") for ending in ("", "ern")}
_LEFT_OUT: Final = frozenset({"of", "de", "du", "del", "des", "d'", "da", "la", "le", "les", "the"})
_ISLANDS: Final = re.compile(r"\bо ва?\b")


def short_key(key: str) -> str:
    """Return what is left of a key where every word that is often shortened is short, and small words are left out.

    >>> short_key(name_key("United Rep. of Tanzania")) == short_key(name_key("United Republic of Tanzania"))
    True
    >>> short_key(name_key("Dem. Rep. Congo")), short_key(name_key("S. Sudan"))
    ('dem rep congo', 's sudan')
    """
    words = _ISLANDS.sub("is", key).replace("united states", "us").split()
    return " ".join(_SHORT.get(word, word) for word in words if word not in _LEFT_OUT) or key


def short_keys(key: str) -> tuple[str, ...]:
    """Return the short keys under which a stored name is found: with south and north in full, and as maps have them.

    A map has S. for South and for Southern; who writes out either does not mean the other: Southern Africa is a region.

    >>> short_keys("south africa"), short_keys("sudan")
    (('south africa', 's africa'), ('sudan',))
    """
    short = short_key(key)
    return tuple(dict.fromkeys((short, " ".join(_INITIALS.get(word, word) for word in short.split()))))


def _separated(text: str) -> list[str]:
    return _ELIDED.sub("l' ", text.translate(_SIGNS)).split()


def _joined(words: list[str]) -> str:
    """Put words together again.

    Chinese has no spaces; one between two characters comes from a line break or from justified type, and beside a
    figure some leave one and some do not. Between Latin words a space stays, and so does one between a Latin word and
    a character.
    """
    text = ""
    for word in words:
        text += word if not text or _stand_together(text[-1], word[0]) else f" {word}"
    return text


def _stand_together(last: str, first: str) -> bool:
    if _is_cjk(last):
        return _is_cjk(first) or first.isdigit()
    return last.isdigit() and _is_cjk(first)


def _ungrouped(key: str) -> str:
    """Write figures without a sign between their groups: a title has 2 300, who looks for it types 2300 or 2,300."""
    return _GROUPED.sub(lambda figure: figure[0].replace(" ", ""), key)


def _is_cjk(character: str) -> bool:
    return any(first <= character <= last for first, last in _CJK)


def _without_articles(words: list[str]) -> list[str]:
    # Lists of the United Nations put the article behind the name, "Sudan (the)", "Afghanistan (l')"; prose puts it
    # before; headlines leave it out even within, "Democratic Republic of Congo". In "El Salvador" it is of the name.
    kept = [word for word in words if word != "the"] or words[:1]
    while len(kept) > 1 and kept[-1] in _ARTICLES:
        kept.pop()
    while len(kept) > 1 and kept[0] in _ARTICLES and kept[:2] != ["el", "salvador"]:
        kept.pop(0)
    return kept
