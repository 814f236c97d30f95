"""Reasons: why a request was refused, a measure ended, or a recovery came to nothing. Never a verdict."""

from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["ClosureReason"]


class ClosureReason(TermEnum):
    """Reason for closure · 终结理由. Why something was refused, lifted or closed, as a source gives it."""

    ACQUITTAL = ours("acquittal", en="acquittal", zh="无罪判决")
    INSUFFICIENT_EVIDENCE = Term(
        "insufficient_evidence",
        en="no sufficient and timely evidence",
        zh="未收到充分和及时的证据",
        source="UNCAC art. 55 (7)",
        derived=("en", "zh"),
    )
    DE_MINIMIS = Term(
        "de_minimis",
        en="property of de minimis value",
        zh="财产的价值极其轻微",
        source="UNCAC art. 55 (7)",
        derived=("en", "zh"),
    )
    TIME_LIMIT = Term("time_limit", en="limitation period", zh="时效", source="UNCAC art. 29", derived=("en", "zh"))
    SETTLEMENT = Term("settlement", en="settlement", zh="和解", source="CAC/COSP/WG.2/2017/4, para. 2 (c)")
    REQUEST_WITHDRAWN = ours("request_withdrawn", en="request withdrawn", zh="请求撤回")
    NO_REQUEST = ours("no_request", en="no request received", zh="未收到请求")
    NO_OFFENCE_FOUND = ours(
        "no_offence_found", en="proceedings closed without an offence being found", zh="程序终结，未认定犯罪"
    )
    THIRD_PARTY_RIGHTS = Term(
        "third_party_rights",
        en="rights of bona fide third parties",
        zh="善意第三人权利",
        source="UNCAC art. 57 (2)",
        derived=("en",),
    )
    LINK_NOT_SHOWN = ours("link_not_shown", en="link to an offence not shown", zh="未证明与犯罪的关联")
    TITLE_OF_OTHERS = ours("title_of_others", en="title of others recognized", zh="承认他人的所有权")
    NO_DUAL_CRIMINALITY = Term(
        "no_dual_criminality",
        en="absence of dual criminality",
        zh="并非双重犯罪",
        source="UNCAC art. 46 (9)",
        derived=("zh",),
    )
    NO_LEGAL_BASIS = ours("no_legal_basis", en="no legal basis for the request or measure", zh="请求或措施无法律依据")
    NO_RECIPROCITY = ours("no_reciprocity", en="no reciprocity or treaty relation", zh="无互惠或条约关系")
    IMMUNITY = ours("immunity", en="immunity", zh="豁免权")
    HUMAN_RIGHTS = ours("human_rights", en="guarantees of a fair trial or of human rights", zh="公正审判或人权保障")
    DEATH = Term("death", en="death", zh="死亡", source="UNCAC art. 54 (1) (c)")
    STATE_OF_ORIGIN_INACTIVE = ours(
        "state_of_origin_inactive", en="no step by the State of origin in time", zh="来源国未及时采取步骤"
    )
    NO_AGREEMENT = ours("no_agreement", en="no agreement reached", zh="未达成协议")
    ALREADY_PAID = ours("already_paid", en="claim met in another way", zh="权利主张已以其他方式实现")
    OTHER = ours("other", en="other", zh="其他")
