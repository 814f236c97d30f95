"""The register of names: nothing that is bundled, and no page, calls a State or a sum otherwise than documents do."""

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from assetrecovery import bundled_names

ROOT = Path(__file__).parents[1]
CODES = "USD|EUR|GBP|CHF|HKD|SGD|NGN|AUD|CAD|JPY|CNY"
MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"

ENGLISH = {
    "United Kingdom": r"\bUK\b|\bBritain\b(?! and Northern)|\bGreat Britain\b(?! and Northern)",
    "United States": r"\bUSA?\b|\bU\.S\.",
    "United Nations": r"\bUN\b(?! Comtrade)",
    "United Republic of Tanzania": r"(?<!United Republic of )\bTanzania\b",
    "Republic of Moldova": r"(?<!Republic of )\bMoldova\b",
    "the Gambia": r"(?<=\w )The Gambia\b",
    "Hong Kong, China": r"\bHong Kong\b(?!, China| dollars| Special)",
    "Macao, China": r"\bMacau\b|\bMacao\b(?!, China| patacas| Special)",
    "Russian Federation": r"\bRussia\b(?!n)",
    "Republic of Korea": r"\b(?:South|North) Korea\b",
    "Viet Nam": r"\bVietnam\b",
    "Iran (Islamic Republic of)": r"(?<!Islamic Republic of )\bIran\b(?! \(Islamic)",
    "Syrian Arab Republic": r"\bSyria\b(?!n)",
    "Lao People's Democratic Republic": r"\bLaos\b",
    "Eswatini, North Macedonia": r"\bSwaziland\b|(?<!North )\bMacedonia\b",
    "judgement": r"\b[Jj]udgments?\b",
    "a sum in words": rf"\b(?:{CODES}) ?\d|\d(?:m|bn|mn)\b",
    "a month in full": rf"\b\d{{1,2}} (?:{MONTHS})\b",
    "an abbreviation that nobody spelt out": r"\b(?:MLA|CSO|NGO|MoU|DFID|FCDO|DPA|NSIA|UNDP|WFP|UNICEF|ICRC)s?\b",
}
CHINESE = {
    "美利坚合众国": r"美国(?!法典)",
    "联合王国": r"英国",
    "俄罗斯联邦": r"俄罗斯(?!联邦)|俄国",
    "大韩民国": r"韩国|南韩",
    "坦桑尼亚联合共和国": r"坦桑尼亚(?!联合共和国|先令)",
    "摩尔多瓦共和国": r"摩尔多瓦(?!共和国|列伊)",
    "伊朗伊斯兰共和国": r"伊朗(?!伊斯兰共和国|里亚尔)",
    "委内瑞拉玻利瓦尔共和国": r"委内瑞拉(?!玻利瓦尔)",
    "多民族玻利维亚国": r"(?<!多民族)玻利维亚(?!诺)",
    "阿拉伯叙利亚共和国": r"(?<!阿拉伯)叙利亚(?!镑)",
    "老挝人民民主共和国": r"老挝(?!人民民主共和国|基普)",
    "文莱达鲁萨兰国": r"文莱(?!达鲁萨兰国|元)",
    "中国香港": r"(?<!中国)香港(?!特别行政区|元)",
    "中国澳门": r"(?<!中国)澳门(?!特别行政区|元)",
    "数字分组": r"\d{4,}(?:\.\d+)?[万亿]",
}

# ── what is bundled ──────────────────────────────────────────────────────────────────────────────


def texts(data: Any) -> Iterator[tuple[str, str]]:
    """Every text of a file in English or Chinese, with its language; not names of the register, which are its own."""
    if isinstance(data, dict):
        if data.get("type") == "jurisdiction":
            return
        yield from ((language, data[language]) for language in ("en", "zh") if isinstance(data.get(language), str))
        for value in data.values():
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


def bypassing(language: str, text: str) -> list[str]:
    """What a text says otherwise than the register, as the names that it should have."""
    return [name for name, said in (ENGLISH if language == "en" else CHINESE).items() if re.search(said, text)]


@pytest.mark.parametrize("name", bundled_names())
def test_bundled_texts_have_the_names_of_the_register(name: str):
    """No title, remark or description of a bundled record spells a State, a sum or a judgement in its own way."""
    file = resources.files("assetrecovery.data").joinpath(f"{name}.json")
    data = json.loads(file.read_text(encoding="utf-8"))
    assert [] == [(text, found) for language, text in texts(data) if (found := bypassing(language, text))]


# ── the pages ────────────────────────────────────────────────────────────────────────────────────

SHOWS_OTHER_NAMES = {
    "dictionary.md": "has the labels of code lists, which are read below",
    "terminology.md": "likewise",
    "lookup.md": "is about names that people write",
    "why.md": "names what others call States",
    "translators.md": "says what a translator does not write",
}
"""Pages that name what they do not themselves say, and why."""

PAGES = [page for page in (ROOT / "docs").rglob("*.md") if page.name not in SHOWS_OTHER_NAMES]
QUOTED = re.compile(r"^```.*?^```|`[^`\n]*`|“[^”\n]*”|\"[^\"\n]*\"|\[[^\]]*\]\([^)]*\)", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda page: page.name)
def test_pages_have_the_names_of_the_register(page: Path):
    """What a page says for itself, outside code and quotations, has the names that its data would have."""
    prose = QUOTED.sub("", page.read_text(encoding="utf-8"))
    found = [(line, bypassing(language, line)) for line in prose.splitlines() for language in ("en", "zh")]
    assert [] == [(line, names) for line, names in found if names]


def test_labels_have_the_names_of_the_register():
    """No label, and no sentence of the dictionary, spells a State or a judgement in its own way."""
    dictionary = resources.files("assetrecovery.data").joinpath("dictionary.json").read_text(encoding="utf-8")
    found = [(text, bypassing(language, text)) for language, text in texts(json.loads(dictionary))]
    assert [] == [(text, names) for text, names in found if names]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "return from the UK to Tanzania"),
        ("en", "USD 93m listed"),
        ("en", "reported 17 Feb 2023"),
        ("en", "2013 judgment"),
        ("en", "recovered from Hong Kong"),
        ("zh", "美国向吉尔吉斯斯坦的返还"),
        ("zh", "由香港移交澳门"),
        ("zh", "9300万美元"),
    ],
)
def test_the_patterns_find_what_they_are_for(language: str, text: str):
    """A text with a name in everyday use is found."""
    assert bypassing(language, text)
