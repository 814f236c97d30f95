"""Instruments: treaties, statutes, agreements and settlements, with their own parties and their own contents.

An instrument is not the document it is printed in, and not the return it may serve. The Convention itself is one of the
bundled records, with the titles of its eight chapters and seventy-one articles.
"""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation, ReportedDate
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.sources.parties import Party
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import refuse_all
from assetrecovery.values.given import of_class
from assetrecovery.values.ids import DocumentId, InstrumentId
from assetrecovery.values.languages import Words
from assetrecovery.values.nouns import noun
from assetrecovery.values.provisions import Provision
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import Answer, LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_tags

__all__ = [
    "Article",
    "Chapter",
    "Instrument",
    "InstrumentKind",
    "InstrumentLevel",
    "InstrumentStatus",
    "NumeralStyle",
    "Publication",
    "PublicationRoute",
]

_A_PROVISION: Final = Words("a provision", "条款")
_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class InstrumentKind(TermEnum):
    """Kind of instrument · 文书种类. The form in which something binding or agreed was laid down."""

    TREATY = Term("treaty", en="treaty", zh="条约", source=f"{_REPORT}, para. 23", derived=("en",))
    AGREEMENT = Term("agreement", en="agreement", zh="协定", source="UNCAC art. 57 (5)", alt_zh=("协议",))
    MEMORANDUM_OF_UNDERSTANDING = Term(
        "memorandum_of_understanding",
        en="memorandum of understanding",
        zh="谅解备忘录",
        source=f"{_REPORT}, para. 24",
        alt_en=("MOU",),
        derived=("en",),
    )
    STATUTE = Term("statute", en="statute", zh="法律", source=f"{_REPORT}, para. 14", derived=("en",))
    DIRECTIVE = Term("directive", en="directive", zh="指令", source=f"{_REPORT}, para. 8", derived=("en",))
    DECISION = Term("decision", en="decision", zh="决定", source=f"{_REPORT}, para. 37")
    COUNCIL_RESOLUTION = Term(
        "council_resolution",
        en="resolution of a council",
        zh="理事会决议",
        source=f"{_REPORT}, para. 8",
        derived=("en", "zh"),
    )
    LEGISLATIVE_PROPOSAL = Term(
        "legislative_proposal", en="legislative proposal", zh="立法建议", source=f"{_REPORT}, para. 8", derived=("en",)
    )
    GUIDELINES = Term("guidelines", en="guidelines", zh="准则", source=f"{_REPORT}, para. 8")
    PRINCIPLES = Term("principles", en="principles", zh="原则", source=f"{_REPORT}, para. 38")
    POLITICAL_DECLARATION = ours("political_declaration", en="political declaration or agenda", zh="政治宣言或议程")
    SETTLEMENT = Term(
        "settlement",
        en="settlement agreement",
        zh="和解协议",
        source=f"{_REPORT}, para. 43",
        alt_zh=("和解",),
        derived=("en",),
    )
    ARRANGEMENT = Term(
        "arrangement", en="mutually acceptable arrangement", zh="可以共同接受的安排", source="UNCAC art. 57 (5)"
    )
    ANNEX = ours("annex", en="annex to a framework", zh="框架文书附件")
    EXCHANGE_OF_LETTERS = ours("exchange_of_letters", en="exchange of letters", zh="换函", alt_zh=("换文",))
    LETTER_OF_INTENT = ours("letter_of_intent", en="letter of intent", zh="意向书")
    JOINT_STATEMENT = ours("joint_statement", en="joint statement", zh="联合声明")
    ASSET_SHARING_AGREEMENT = Term(
        "asset_sharing_agreement",
        en="asset-sharing agreement",
        zh="资产分享协议",
        source=f"{_REPORT}, para. 31",
        alt_zh=("资产分享条约", "资产分享协定"),
        derived=("en",),
    )
    GRANT_AGREEMENT = ours("grant_agreement", en="grant agreement", zh="赠款协定")
    DEFERRED_PROSECUTION_AGREEMENT = ours(
        "deferred_prosecution_agreement",
        en="deferred prosecution agreement",
        zh="暂缓起诉协议",
        alt_en=("DPA",),
    )
    NON_PROSECUTION_AGREEMENT = ours(
        "non_prosecution_agreement", en="non-prosecution agreement", zh="不起诉协议", alt_en=("NPA",)
    )
    PLEA_AGREEMENT = ours("plea_agreement", en="plea agreement", zh="认罪协议")
    PROTOCOL = ours("protocol", en="protocol", zh="议定书")
    TRUST_FUND_AGREEMENT = ours("trust_fund_agreement", en="trust fund agreement", zh="信托基金协定")
    SERVICE_AGREEMENT = ours("service_agreement", en="service agreement", zh="服务协议")
    ADMINISTRATIVE_ARRANGEMENT = ours("administrative_arrangement", en="administrative arrangement", zh="行政安排")
    COURT_ORDER = ours("court_order", en="court order", zh="法院命令")
    JUDGEMENT = Term("judgement", en="judgement", zh="判决", source="UNCAC art. 57 (3) (a)")
    REMISSION_DECISION = ours("remission_decision", en="remission decision", zh="返还被没收财产的决定")
    GOVERNMENT_DECISION = ours("government_decision", en="government decision", zh="政府决定")
    UNILATERAL_DECISION = ours("unilateral_decision", en="unilateral decision", zh="单方面决定")
    MLA_RESPONSE = ours(
        "mla_response", en="response to a request for mutual legal assistance", zh="对司法协助请求的答复"
    )
    UNSPECIFIED = ours("unspecified", en="form not specified", zh="形式未说明")


class InstrumentLevel(TermEnum):
    """Level of an instrument · 文书层级. Whether it is about cases to come or about one."""

    FRAMEWORK = ours("framework", en="framework instrument", zh="框架文书")
    CASE_SPECIFIC = ours("case_specific", en="case-specific instrument", zh="针对具体案件的文书")


class PublicationRoute(TermEnum):
    """Route of publication · 公布途径. How a text came before the public."""

    PROACTIVE = ours("proactive", en="published proactively", zh="主动公开")
    ON_REQUEST = ours("on_request", en="released on request", zh="应请求公开")
    COURT_FILING = ours("court_filing", en="through a court filing", zh="通过法院文件公开")
    UNAUTHORIZED = ours("unauthorized", en="disclosed without authorization", zh="未经授权披露")


class InstrumentStatus(TermEnum):
    """Status of an instrument · 文书状态. How far an instrument has come, as the source has it."""

    CONSIDERED = Term(
        "considered", en="under consideration", zh="考虑之中", source=f"{_REPORT}, para. 8", derived=("en", "zh")
    )
    PROPOSED = Term("proposed", en="proposed", zh="已提议", source=f"{_REPORT}, para. 8", derived=("en", "zh"))
    DRAFT = Term("draft", en="draft", zh="草案", source=f"{_REPORT}, para. 8", derived=("en",))
    ADOPTED = ours("adopted", en="adopted", zh="已通过")
    SIGNED = ours("signed", en="signed", zh="已签署")
    IN_FORCE = ours("in_force", en="in force", zh="已生效")
    SUPERSEDED = ours("superseded", en="superseded", zh="已被取代")
    TERMINATED = ours("terminated", en="terminated", zh="已终止")


class NumeralStyle(TermEnum):
    """Numeral style · 数字体例. How Chinese texts count the articles of an instrument, each in its own way."""

    CHINESE = Term("chinese", en="Chinese numerals", zh="汉字数字", source=f"{_REPORT}, para. 35", derived=("en", "zh"))
    ARABIC = Term("arabic", en="Arabic numerals", zh="阿拉伯数字", source=f"{_REPORT}, para. 38", derived=("en", "zh"))


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Publication:
    """Publication · 公布. One time that the text of an instrument came before the public."""

    route: PublicationRoute | None = None
    """Route · 途径. How; left out if not known."""

    on: PartialDate | None = None
    """Date · 日期. When the text was published, as far as the source says."""

    document: DocumentId | None = None
    """Document · 文件. Where it can be read."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. The sources that support this."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Chapter:
    """Chapter · 章. A chapter of an instrument and its title."""

    number: int
    """Number · 序号. Printed in Roman numerals in English and in Chinese numerals in Chinese."""

    title: Text
    """Title · 标题. As in the authentic texts; marked as derived where it was not seen in one."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Article:
    """Article · 条. An article of an instrument and its title."""

    number: int
    """Number · 序号. The number of the article as the instrument prints it."""

    title: Text
    """Title · 标题. As in the authentic texts; marked as derived where it was not seen in one."""

    chapter: int | None = None
    """Chapter · 章. The chapter it stands in, if the instrument has chapters."""


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Instrument:
    """Instrument · 文书. A treaty, statute, agreement, settlement or other text by which something is laid down.

    It has its own parties, its own bindingness and its own history; whether it binds is never inferred from its name.
    Raises `InvalidError` for a malformed id.

    >>> from assetrecovery import loads
    >>> text = '{"type": "instrument", "id": "mou", "kind": "memorandum_of_understanding", "title": {"en": "MoU"}}'
    >>> loads(text, Instrument).binding.code
    'unknown'
    """

    id: InstrumentId
    """Id · 标识符. Unique over all records of a bundle; provisions cite it in capitals."""

    kind: InstrumentKind | LocalTerm
    """Kind · 种类. The form of the instrument."""

    title: Text
    """Title · 标题. The full title of the instrument."""

    short_title: Text | None = None
    """Short title · 简称. The title by which documents cite it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    number: str | None = None
    """Number · 编号. The issuing body's own number: 2014/42/EU."""

    level: InstrumentLevel | None = None
    """Level · 层级. Whether it is a framework for cases to come, or about one case."""

    status: InstrumentStatus | None = None
    """Status · 状态. How far it had come when the source spoke."""

    binding: Answer = Answer.UNKNOWN
    """Binding · 法律约束力. Whether it is legally binding, if a source says so."""

    adopted: PartialDate | None = None
    """Adopted · 通过日期. When it was adopted or signed."""

    other_dates: tuple[ReportedDate, ...] = ()
    """Other dates · 其他来源给出的日期. Other days that sources give for its adoption or signature."""

    in_force: PartialDate | None = None
    """In force · 生效日期. When it entered into force as a whole."""

    terminated: PartialDate | None = None
    """Terminated · 终止日期. The date on which the instrument ceased to have effect."""

    parties: tuple[Party, ...] = ()
    """Parties · 当事方. Who made it, signed it or acceded to it; if none is listed, its parties are not known."""

    numerals: NumeralStyle | None = None
    """Numeral style · 数字体例. How Chinese texts count its articles."""

    chapters: tuple[Chapter, ...] = ()
    """Chapters · 各章. Chapters with their titles, in order, if indexed here."""

    articles: tuple[Article, ...] = ()
    """Articles · 各条. Articles with their titles, in order, if indexed here."""

    amends: tuple[InstrumentId, ...] = ()
    """Amends · 所修正的文书. Instruments that this one amends."""

    parent: InstrumentId | None = None
    """Parent · 上级文书. The framework under which it was made, or to which it is an annex."""

    follows: tuple[InstrumentId, ...] = ()
    """Follows · 承接的文书. Earlier instruments that led to it, such as a letter of intent."""

    open_to_accession: Answer = Answer.UNKNOWN
    """Open to accession · 可否加入. Whether others may accede to it."""

    published: Answer = Answer.UNKNOWN
    """Published · 是否公布. Whether its text is public."""

    publications: tuple[Publication, ...] = ()
    """Publications · 公布情况. How and when its text came before the public."""

    text_languages: tuple[str, ...] = ()
    """Authentic languages · 作准语文. BCP 47 tags of the languages in which the text is authentic."""

    document: DocumentId | None = None
    """Document · 文件. The document in which its text can be read."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(check_tags(self.text_languages, "/text_languages"))

    def has(self, provision: Provision) -> Answer:
        """Whether the chapter or article exists here; unknown if this instrument is not indexed.

        Paragraphs and points are not indexed, so nothing is said of them.
        """
        of_class(provision, Provision, _A_PROVISION, "/provision")
        index = self.chapters if provision.chapter is not None else self.articles
        wanted = provision.chapter if provision.chapter is not None else provision.article
        if provision.instrument != self.id or not index:
            return Answer.UNKNOWN
        if provision.suffix:  # indexes count in whole numbers: of article 305bis they say nothing
            return Answer.UNKNOWN
        return Answer.YES if any(entry.number == wanted for entry in index) else Answer.NO

    def title_of(self, provision: Provision) -> Text | None:
        """The title of the chapter or article that a provision stands in; None for one of another instrument."""
        of_class(provision, Provision, _A_PROVISION, "/provision")
        if provision.instrument != self.id or provision.suffix:
            return None
        index = self.chapters if provision.chapter is not None else self.articles
        wanted = provision.chapter if provision.chapter is not None else provision.article
        return next((entry.title for entry in index if entry.number == wanted), None)
