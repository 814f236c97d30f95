"""Organizations and persons: who acts or attends without being a State."""

from typing import Final

import attrs

from assetrecovery.sources.citations import Citation
from assetrecovery.sources.handling import Handling
from assetrecovery.sources.identifiers import Identifier
from assetrecovery.values.dates import PartialDate, Period
from assetrecovery.values.ids import JurisdictionId, OrganizationId, PersonId
from assetrecovery.values.nouns import noun
from assetrecovery.values.reprs import brief
from assetrecovery.values.terms import LocalTerm, Term, TermEnum, ours
from assetrecovery.values.text import Text

__all__ = ["Organization", "OrganizationKind", "Person"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class OrganizationKind(TermEnum):
    """Kind of organization · 组织种类. What sort of organization it is."""

    UNITED_NATIONS_PRINCIPAL_ORGAN = ours(
        "united_nations_principal_organ", en="principal organ of the United Nations", zh="联合国主要机关"
    )
    SECRETARIAT_UNIT = ours("secretariat_unit", en="United Nations Secretariat unit", zh="联合国秘书处单位")
    PROGRAMME_OR_FUND = Term(
        "programme_or_fund",
        en="United Nations programme or fund",
        zh="联合国方案和基金",
        source=f"{_REPORT}, para. 12",
        derived=("en",),
    )
    PROGRAMME_NETWORK_INSTITUTE = Term(
        "programme_network_institute",
        en="institute of the United Nations crime prevention and criminal justice programme network",
        zh="联合国预防犯罪和刑事司法方案网研究所",
        source=f"{_REPORT}, para. 12",
        derived=("en",),
    )
    SPECIALIZED_AGENCY = Term(
        "specialized_agency",
        en="specialized agency of the United Nations system",
        zh="联合国系统专门机构",
        source=f"{_REPORT}, para. 12",
        derived=("en",),
    )
    INTERGOVERNMENTAL_ORGANIZATION = Term(
        "intergovernmental_organization",
        en="intergovernmental organization",
        zh="政府间组织",
        source=f"{_REPORT}, para. 13",
    )
    INTERNATIONAL_ORGANIZATION = ours("international_organization", en="international organization", zh="国际组织")
    REGIONAL_GROUP = ours("regional_group", en="regional group of States", zh="区域国家组")
    INITIATIVE = Term("initiative", en="initiative", zh="举措", source=f"{_REPORT}, para. 5")
    NON_GOVERNMENTAL_ORGANIZATION = Term(
        "non_governmental_organization", en="non-governmental organization", zh="非政府组织", source="UNCAC art. 13 (1)"
    )
    COMPANY = Term("company", en="company", zh="公司", source=f"{_REPORT}, para. 43", derived=("en",))
    STATE_ENTERPRISE = Term(
        "state_enterprise",
        en="State-owned enterprise",
        zh="国有企业",
        source=f"{_REPORT}, para. 44",
        alt_zh=("国有公司",),
        derived=("en", "zh"),
    )
    FINANCIAL_INSTITUTION = Term(
        "financial_institution", en="financial institution", zh="金融机构", source="UNCAC art. 14 (1) (a)"
    )
    FOUNDATION = ours("foundation", en="foundation", zh="基金会")
    PUBLIC_BODY = ours("public_body", en="public body", zh="公共机构")
    COURT = Term("court", en="court", zh="法院", source="UNCAC art. 54 (1) (a)")
    SUBNATIONAL_GOVERNMENT = ours("subnational_government", en="subnational government", zh="国家以下各级政府")
    VICTIMS_CLASS = ours("victims_class", en="class of victims", zh="受害人群体", alt_zh=("集体诉讼原告",))
    FUND = ours("fund", en="fund or trust", zh="基金或信托")
    LAW_FIRM = ours("law_firm", en="law firm", zh="律师事务所")
    MEDIA_ORGANIZATION = ours("media_organization", en="media organization", zh="媒体机构")
    ACADEMIC_INSTITUTION = ours("academic_institution", en="academic institution", zh="学术机构")
    IMPLEMENTING_AGENCY = ours(
        "implementing_agency", en="implementing agency, form not stated", zh="执行机构，未说明形式"
    )
    OFFICE = ours("office", en="office held by a person", zh="由个人担任的职务")
    ADVISORY_BODY = ours("advisory_body", en="advisory body", zh="咨询机构")


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Organization:
    """Organization · 组织. An organization, agency, group or initiative that acts, attends or is cited.

    Not a State's authority with powers of its own over assets, and not a body that adopts mandates (see `Body`).

    >>> bank = Organization(
    ...     id=OrganizationId("world-bank"),
    ...     kind=OrganizationKind.SPECIALIZED_AGENCY,
    ...     name=Text(en="World Bank", zh="世界银行"),
    ... )
    >>> bank.name.zh
    '世界银行'
    """

    id: OrganizationId
    """Id · 标识符. Unique over all records of a bundle."""

    kind: OrganizationKind | LocalTerm
    """Kind · 种类. What sort of organization it is."""

    name: Text
    """Name · 名称. The full name, as lists print it."""

    short_name: Text | None = None
    """Short name · 简称. Short form or acronym, as running text has it."""

    other_names: tuple[Text, ...] = ()
    """Other names · 其他名称. Other forms found in documents, kept as they stand there."""

    jurisdiction: JurisdictionId | None = None
    """Jurisdiction · 所属法域. Under whose law it stands, or of whose State it is part; left out if international."""

    members: tuple[JurisdictionId | OrganizationId, ...] = ()
    """Members · 成员. Members, founders or partners, where the source names them."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where it is named."""

    __repr__ = brief


@noun
@attrs.frozen(kw_only=True, weakref_slot=False, eq=False, repr=False)
class Person:
    """Person · 人. Somebody named in a public document, in a public role; no more is held than the document says.

    >>> Person(id=PersonId("friedrich-daeuble"), name="Friedrich Däuble", nationality=JurisdictionId("DEU")).name
    'Friedrich Däuble'
    """

    id: PersonId
    """Id · 标识符. Unique over all records of a bundle."""

    name: str
    """Name · 姓名. As the document prints it; not translated and not reordered."""

    nationality: JurisdictionId | None = None
    """State · 所属国家. The State given beside the name."""

    identifiers: tuple[Identifier, ...] = ()
    """Identifiers · 外部标识符. Numbers and keys under which courts, registers and other data sets know it."""

    checked: PartialDate | Period | None = None
    """Checked · 核实日期. When somebody last held the record against its sources."""

    handling: Handling | None = None
    """Handling · 处理标记. Who may see the record, if somebody has marked it."""

    citations: tuple[Citation, ...] = ()
    """Citations · 引证. Where the person is named."""

    __repr__ = brief
