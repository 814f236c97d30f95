"""Avenues: by which legal ways property is recovered, whether a measure is part of one or a return came by it."""

from typing import Final

from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["Avenue"]

_REPORT: Final = "CAC/COSP/WG.2/2017/4"


class Avenue(TermEnum):
    """Avenue · 追回途径. By which legal way property is recovered; one return may take several.

    A label does not cite the Convention, even where its wording comes from there: suits like those of article 53 (a)
    were brought before it, and outside it.
    """

    DIRECT_RECOVERY_CIVIL_ACTION = Term(
        "direct_recovery_civil_action",
        en="civil action for direct recovery",
        zh="通过民事诉讼直接追回财产",
        source="UNCAC art. 53 (a)",
        alt_zh=("通过民事诉讼直接追回资产",),
        derived=("en", "zh"),
    )
    COURT_ORDERED_COMPENSATION = Term(
        "court_ordered_compensation",
        en="court-ordered compensation or damages",
        zh="法院命令支付的补偿或者损害赔偿",
        source="UNCAC art. 53 (b)",
        derived=("en", "zh"),
    )
    RECOGNITION_OF_LEGITIMATE_OWNERSHIP = Term(
        "recognition_of_legitimate_ownership",
        en="recognition of a claim as legitimate owner",
        zh="承认所主张的合法所有权",
        source="UNCAC art. 53 (c)",
        derived=("en", "zh"),
    )
    ENFORCEMENT_OF_FOREIGN_ORDER = Term(
        "enforcement_of_foreign_order",
        en="enforcement of a foreign confiscation order",
        zh="执行另一缔约国法院发出的没收令",
        source="UNCAC art. 54 (1) (a)",
        derived=("en",),
    )
    DOMESTIC_CONFISCATION = Term(
        "domestic_confiscation",
        en="domestic confiscation of property of foreign origin",
        zh="没收外国来源的财产",
        source="UNCAC art. 54 (1) (b)",
        derived=("en",),
    )
    NON_CONVICTION_BASED = Term(
        "non_conviction_based",
        en="confiscation without a criminal conviction",
        zh="不经过刑事定罪的没收",
        source="UNCAC art. 54 (1) (c)",
        alt_zh=("不以定罪为基础的没收", "非定罪没收"),
        derived=("en", "zh"),
    )
    CRIMINAL_CONFISCATION = ours("criminal_confiscation", en="criminal confiscation", zh="刑事没收")
    CONFISCATION_FROM_LEGAL_PERSON = ours(
        "confiscation_from_legal_person", en="confiscation from a legal person", zh="没收法人财产"
    )
    ORIGIN_STATE_CONFISCATION = ours(
        "origin_state_confiscation", en="confiscation by the State of origin", zh="来源国没收"
    )
    CASH_OR_ACCOUNT_FORFEITURE = ours(
        "cash_or_account_forfeiture",
        en="forfeiture of cash or accounts in civil or administrative proceedings",
        zh="通过民事或行政程序没收现金或账户资金",
    )
    UNEXPLAINED_WEALTH = ours("unexplained_wealth", en="order about unexplained wealth", zh="不明财产令")
    ADMINISTRATIVE_CONFISCATION = ours("administrative_confiscation", en="administrative confiscation", zh="行政没收")
    ADMINISTRATIVE_FREEZING = ours("administrative_freezing", en="administrative freezing", zh="行政冻结")
    MLA_HANDOVER = Term(
        "mla_handover",
        en="handover through mutual legal assistance",
        zh="通过司法协助移交财产",
        source="UNCAC art. 46",
        derived=("en", "zh"),
    )
    HANDOVER_BEFORE_JUDGEMENT = ours(
        "handover_before_judgement",
        en="handover before a final judgement of the requesting State",
        zh="在请求国作出生效判决之前移交",
    )
    MLA_REQUEST = Term(
        "mla_request",
        en="request for mutual legal assistance",
        zh="司法协助请求",
        source=f"{_REPORT}, para. 36",
        derived=("en",),
    )
    SETTLEMENT = Term("settlement", en="settlement", zh="和解", source=f"{_REPORT}, para. 2 (c)")
    COMPENSATION_BY_COMPANY = ours("compensation_by_company", en="compensation by a company", zh="公司支付的赔偿")
    EX_GRATIA_PAYMENT = ours(
        "ex_gratia_payment", en="voluntary (ex gratia) payment", zh="自愿（特惠）付款", alt_en=("ex gratia payment",)
    )
    RELEASE_UNDER_AGREEMENT = ours(
        "release_under_agreement",
        en="release of frozen assets under an agreement, without confiscation",
        zh="根据协议解除冻结，未予没收",
    )
    CONDITIONAL_TRANSFER = ours(
        "conditional_transfer", en="transfer subject to a release condition", zh="附解付条件的移交"
    )
    COURT_ORDER_ON_APPLICATION = ours(
        "court_order_on_application",
        en="court order on the application of the State of origin",
        zh="法院应来源国申请作出的命令",
    )
    COURT_ORDER_ON_SEIZED_PROPERTY = ours(
        "court_order_on_seized_property",
        en="court order on the disposal of seized property",
        zh="法院关于处分被扣押财产的命令",
    )
    INTERVENTION_IN_FORFEITURE = ours(
        "intervention_in_forfeiture",
        en="intervention of the State of origin in forfeiture proceedings",
        zh="来源国参加没收程序",
    )
    LITIGATION_ABOUT_TITLE = ours(
        "litigation_about_title",
        en="litigation about title",
        zh="权属诉讼",
        alt_en=("interpleader",),
    )
    CIVIL_PARTY = ours(
        "civil_party", en="claim as civil party in criminal proceedings", zh="在刑事诉讼中提起附带民事请求"
    )
    INSOLVENCY = ours("insolvency", en="insolvency proceedings", zh="破产程序")
    TAX_RECOVERY = ours("tax_recovery", en="recovery as tax", zh="作为税款追回")
    OTHER_ALTERNATIVE_MECHANISM = Term(
        "other_alternative_mechanism",
        en="other alternative mechanism",
        zh="其他替代机制",
        source=f"{_REPORT}, para. 41",
        derived=("en",),
    )
    DEFERRED_PROSECUTION = ours(
        "deferred_prosecution",
        en="deferred prosecution agreement",
        zh="暂缓起诉协议",
        alt_zh=("延期起诉协议", "推迟起诉协议"),
    )
    NON_PROSECUTION = ours("non_prosecution", en="non-prosecution agreement", zh="不起诉协议")
    PLEA = ours("plea", en="plea agreement", zh="认罪协议")
    REMISSION = ours(
        "remission", en="remission or restoration decision", zh="返还被没收财产的决定（remission 或 restoration）"
    )
    REMISSION_TO_VICTIMS = ours(
        "remission_to_victims",
        en="remission of confiscated property to victims",
        zh="将被没收财产返还被害人（remission）",
    )
    VOLUNTARY_RETURN = ours("voluntary_return", en="voluntary return", zh="自愿返还")
    SPECIAL_STATUTE = Term(
        "special_statute",
        en="special statute",
        zh="专门法律",
        source=f"{_REPORT}, para. 16",
        alt_zh=("专门立法",),
        derived=("en", "zh"),
    )
