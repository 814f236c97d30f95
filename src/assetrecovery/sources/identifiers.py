"""Identifiers: the numbers and keys under which others know what a record is about.

The id of a record is ours and holds inside a bundle; an identifier is somebody else's, and leads to a court's docket, a
register or another data set. It is kept as its scheme writes it.
"""

import re
from typing import Final, Self, cast

import attrs

from assetrecovery.sources.citations import Citation, Cited, cited
from assetrecovery.values.errors import Fault, refuse
from assetrecovery.values.ids import ActorId, JurisdictionId
from assetrecovery.values.nouns import noun
from assetrecovery.values.shorthand import openly
from assetrecovery.values.tables import TotalTable, classed
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Identifier", "IdentifierScheme"]


class IdentifierScheme(TermEnum):
    """Scheme of identifiers · 标识符体系. Whose numbers they are, and what they number."""

    COURT_DOCKET = ours("court_docket", en="docket number of a court", zh="法院案号")
    CASE_NUMBER = ours("case_number", en="case number of an authority", zh="主管机关案件编号")
    ORDER_NUMBER = ours("order_number", en="number of an order or decision", zh="命令或决定的编号")
    ECLI = Term("ecli", en="European Case Law Identifier", zh="欧洲判例标识符", source="ECLI", derived=("zh",))
    ELI = Term("eli", en="European Legislation Identifier", zh="欧洲立法标识符", source="ELI", derived=("zh",))
    OFFICIAL_JOURNAL = ours("official_journal", en="place in an official journal", zh="官方公报编号")
    TREATY_REGISTRATION = ours("treaty_registration", en="registration number in a treaty series", zh="条约汇编登记号")
    REGISTER_NUMBER = ours("register_number", en="number in a public register", zh="公共登记册编号")
    LEI = Term("lei", en="Legal Entity Identifier", zh="法律实体识别编码", source="ISO 17442-1:2020", derived=("zh",))
    OPENCORPORATES = Term(
        "opencorporates",
        en="OpenCorporates company",
        zh="OpenCorporates公司编号",
        source="OpenCorporates",
        derived=("zh",),
    )
    ORG_ID = Term(
        "org_id", en="org-id.guide identifier", zh="org-id.guide标识符", source="org-id.guide", derived=("zh",)
    )
    OCID = Term(
        "ocid",
        en="Open Contracting Data Standard contracting process",
        zh="开放合同数据标准的合同流程标识符",
        source="Open Contracting Data Standard 1.1",
        derived=("zh",),
    )
    IATI_ACTIVITY = Term(
        "iati_activity",
        en="activity of the International Aid Transparency Initiative",
        zh="国际援助透明度倡议的活动标识符",
        source="IATI Standard 2.03",
        derived=("zh",),
    )
    PROJECT_NUMBER = ours("project_number", en="project number of the implementing side", zh="执行方的项目编号")
    STAR_CASE = ours(
        "star_case",
        en="case of the StAR Asset Recovery Watch database",
        zh="追回被盗资产举措数据库的案件编号",
    )
    STAR_SETTLEMENT = ours(
        "star_settlement", en="settlement of the StAR database", zh="追回被盗资产举措数据库的和解编号"
    )
    OFFICIAL_RELEASE = ours("official_release", en="number of an official release", zh="官方新闻稿编号")
    DOI = Term("doi", en="digital object identifier", zh="数字对象标识符", source="ISO 26324:2022", derived=("zh",))
    ISBN = Term(
        "isbn", en="International Standard Book Number", zh="国际标准书号", source="ISO 2108:2017", derived=("zh",)
    )
    WIKIDATA = Term("wikidata", en="Wikidata item", zh="维基数据项", source="Wikidata", derived=("zh",))


NAMES_ONE_THING: Final[TotalTable[IdentifierScheme, bool]] = classed(
    IdentifierScheme,
    {
        True: (
            IdentifierScheme.LEI,
            IdentifierScheme.OPENCORPORATES,
            IdentifierScheme.ORG_ID,
            IdentifierScheme.DOI,
            IdentifierScheme.WIKIDATA,
        ),
        False: (
            # A court opens one docket for many measures and claims, and one decision orders several things.
            IdentifierScheme.COURT_DOCKET,
            IdentifierScheme.CASE_NUMBER,
            IdentifierScheme.ORDER_NUMBER,
            IdentifierScheme.ECLI,
            IdentifierScheme.ELI,
            IdentifierScheme.OFFICIAL_JOURNAL,
            IdentifierScheme.TREATY_REGISTRATION,
            # Registers number from one, each for itself, and the register is not always recorded.
            IdentifierScheme.REGISTER_NUMBER,
            # One project, process or case of a data set may be several returns, and a book several documents.
            IdentifierScheme.OCID,
            IdentifierScheme.IATI_ACTIVITY,
            IdentifierScheme.PROJECT_NUMBER,
            IdentifierScheme.STAR_CASE,
            IdentifierScheme.STAR_SETTLEMENT,
            IdentifierScheme.OFFICIAL_RELEASE,
            IdentifierScheme.ISBN,
        ),
    },
)
"""Whether an identifier of a scheme can be that of one record of a kind only."""

_FORMS: Final = {
    IdentifierScheme.LEI: re.compile(r"[0-9A-Z]{18}[0-9]{2}", re.ASCII),
    IdentifierScheme.OCID: re.compile(r"ocds-[0-9a-z]{6}-\S.*", re.ASCII),
    IdentifierScheme.WIKIDATA: re.compile(r"Q[1-9][0-9]*", re.ASCII),
    IdentifierScheme.DOI: re.compile(r"10\.[0-9]{4,9}/\S+"),
}
"""The schemes whose form is fixed by a public standard; all others are written as their issuer writes them."""


def _fits(scheme: IdentifierScheme | LocalTerm, value: str) -> bool:
    """Whether a value has the form of its scheme; a Legal Entity Identifier also has two check digits."""
    form = _FORMS.get(scheme) if isinstance(scheme, IdentifierScheme) else None
    if form is None:
        return True
    if not form.fullmatch(value):
        return False
    # ISO 7064, MOD 97-10: letters stand for 10 to 35.
    return scheme is not IdentifierScheme.LEI or int("".join(str(int(sign, 36)) for sign in value)) % 97 == 1


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Identifier:
    """Identifier · 外部标识符. A number or key under which a court, a register or a data set knows the same thing.

    Not the id of the record. Raises `InvalidError` for a value or an address that is not one line of clean text, and
    (`bad_identifier`) for a value that does not have the form of a scheme with a fixed one.

    >>> docket = Identifier.of("court_docket", "03 Cr. 404", jurisdiction="USA")
    >>> docket.scheme.label("zh"), docket.value
    ('法院案号', '03 Cr. 404')
    """

    scheme: IdentifierScheme | LocalTerm
    """Scheme · 体系. Whose numbers these are, and what they number."""

    value: str
    """Value · 值. As its issuer writes it."""

    issuer: ActorId | None = None
    """Issuer · 编号方. The court, authority or register that gave it, if a record of it is there."""

    jurisdiction: JurisdictionId | None = None
    """Jurisdiction · 法域. Where it holds, if it is not international."""

    description: Text | None = None
    """Description · 描述. Which court or register, in our words, if no record of it is there."""

    url: str | None = None
    """Address · 网址. Where what it identifies can be found."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is given."""

    def __attrs_post_init__(self) -> None:
        if not _fits(self.scheme, self.value):
            raise refuse(Fault.BAD_IDENTIFIER, "/value")

    @classmethod
    def of(
        cls,
        scheme: IdentifierScheme | LocalTerm | str,
        value: str,
        *,
        jurisdiction: str | None = None,
        issuer: str | None = None,
        url: str | None = None,
        citations: Cited = (),
    ) -> Self:
        """Write an identifier briefly, with its scheme as a code."""
        return cls(
            scheme=openly(IdentifierScheme, scheme),
            value=value,
            jurisdiction=JurisdictionId(jurisdiction) if jurisdiction is not None else None,
            issuer=cast("ActorId | None", issuer),
            url=url,
            citations=cited(citations),
        )
