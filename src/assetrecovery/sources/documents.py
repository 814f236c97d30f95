"""Documents: what is cited. United Nations papers, treaties, judgements, agreements, press."""

from collections.abc import Iterator

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.sources.papers import DocumentSection, IssueNote, PaperStep, Reissue, Submission, check_contents
from assetrecovery.values.counts import check_ordinals
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.errors import Problem, refuse_all
from assetrecovery.values.ids import ActorId, DocumentId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.symbols import DocumentSeries, DocumentSymbol
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text, check_tags

__all__ = ["Document", "DocumentKind"]


class DocumentKind(TermEnum):
    """Kind of document · 文件种类. What a document contains; the series in which it was issued is in its symbol."""

    REPORT = Term("report", en="report", zh="报告", source="CAC/COSP/WG.2/2017/4, title")
    DRAFT_REPORT = Term(
        "draft_report", en="draft report", zh="报告草稿", source="CAC/COSP/WG.2/2017/1, item 6", derived=("en",)
    )
    ANNOTATED_PROVISIONAL_AGENDA = Term(
        "annotated_provisional_agenda",
        en="annotated provisional agenda",
        zh="临时议程说明",
        source="CAC/COSP/WG.2/2017/1, title",
        derived=("en",),
    )
    NOTE_BY_THE_SECRETARIAT = Term(
        "note_by_the_secretariat",
        en="note by the Secretariat",
        zh="秘书处编写的说明",
        source="CAC/COSP/WG.2/2017/1, item 2",
        alt_zh=("秘书处的说明",),
    )
    BACKGROUND_PAPER = Term(
        "background_paper",
        en="background paper",
        zh="背景说明",
        source="CAC/COSP/WG.2/2017/4, para. 35",
        derived=("en",),
    )
    STUDY = Term("study", en="study", zh="研究报告", source="CAC/COSP/WG.2/2017/4, para. 22")
    RESOLUTION_TEXT = ours("resolution_text", en="text of a resolution", zh="决议文本")
    TREATY_TEXT = ours("treaty_text", en="text of a treaty", zh="条约文本")
    STATUTE_TEXT = ours("statute_text", en="text of a statute", zh="法律文本")
    AGREEMENT_TEXT = ours("agreement_text", en="text of an agreement", zh="协定文本")
    JUDGEMENT = Term("judgement", en="judgement", zh="判决", source="UNCAC art. 57 (3) (a)")
    COURT_FILING = ours("court_filing", en="court filing", zh="法院文书")
    OFFICIAL_STATEMENT = ours("official_statement", en="official statement", zh="官方声明")
    PRESS_ARTICLE = ours("press_article", en="press article", zh="新闻报道")
    WEB_PAGE = ours("web_page", en="web page", zh="网页")
    DATASET = ours("dataset", en="data set", zh="数据集")
    BOOK = ours("book", en="book", zh="书籍")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Document:
    """Document · 文件. Something written that can be cited: a United Nations paper, a judgement, an agreement, press.

    Not the instrument that a text embodies (see `Instrument`), nor the fact that somebody reads in it. The kind says
    what it contains; how it was issued is in its symbol, so a study may be a conference room paper.

    >>> from assetrecovery import loads
    >>> report = loads('{"type": "document", "id": "r", "kind": "report", "title": {"zh": "报告"}}', Document)
    >>> report.kind.label("en")
    'report'
    """

    id: DocumentId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: DocumentKind | LocalTerm
    """Kind · 种类. What the document contains."""

    title: Text
    """Title · 标题. As printed, in the languages in which it was seen; marked as derived where it was not."""

    other_titles: tuple[Text, ...] = ()
    """Other titles · 其他标题. Other titles under which documents cite it, kept as they stand there."""

    symbol: DocumentSymbol | None = None
    """Symbol · 文件编号. The United Nations symbol, if it bears one of this field."""

    further_symbols: tuple[DocumentSymbol, ...] = ()
    """Further symbols · 其他文件编号. The other symbols of a paper that was issued for two bodies at once."""

    reference: str | None = None
    """Reference · 其他编号. As what it is cited, where it has no such symbol: a volume and page, a court's citation."""

    date: PartialDate | None = None
    """Date · 日期. Date on the document, as far as it gives one."""

    authors: tuple[ActorId, ...] = ()
    """Authors · 作者. Who wrote or submitted it."""

    languages: tuple[str, ...] = ()
    """Languages · 语文. BCP 47 tags of the languages in which it was issued."""

    original_language: str | None = None
    """Original language · 原文语文. BCP 47 tag of the language in which it was written, as the cover says."""

    pages: int | None = None
    """Pages · 页数. How many pages it has."""

    job_numbers: tuple[str, ...] = ()
    """Job numbers · 印制编号. As printed at its foot, each with its language: V.17-06236 (E)."""

    reissues: tuple[Reissue, ...] = ()
    """Reissues · 重新印发. Each time that it was issued again under the same symbol."""

    issue_notes: tuple[IssueNote | LocalTerm, ...] = ()
    """Notes on issue · 印发说明. What its cover says of how it was issued: unedited, late, in one language."""

    submissions: tuple[Submission, ...] = ()
    """Submitted under · 所提交会议及项目. Before which meetings it lay, and under which items."""

    steps: tuple[PaperStep, ...] = ()
    """Steps taken on it · 处理步骤. What bodies did with it: approved, sent on, took note."""

    contents: tuple[DocumentSection, ...] = ()
    """Contents · 目录. Its sections and annexes, in order, those within others below them."""

    url: str | None = None
    """Address · 网址. Where it can be read; for a United Nations symbol the address follows from the symbol."""

    accessed: PartialDate | None = None
    """Accessed · 访问日期. When the address was last read."""

    archived_url: str | None = None
    """Archived address · 存档网址. Where a copy of it is kept that does not change."""

    archived_on: PartialDate | None = None
    """Archived on · 存档日期. The day on which that copy was made."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where this document is itself cited."""

    __repr__ = brief

    def __attrs_post_init__(self) -> None:
        refuse_all(self._problems())

    def _problems(self) -> Iterator[Problem]:
        yield from check_tags(self.languages, "/languages")
        for problem in check_tags([self.original_language] if self.original_language else [], ""):
            yield attrs.evolve(problem, path="/original_language")
        yield from check_contents(self.contents, "/contents")
        yield from check_ordinals(pages=self.pages)

    @property
    def series(self) -> DocumentSeries | None:
        """The distribution series, which follows from the symbol."""
        return self.symbol.series if self.symbol else None
