"""Reasons: why a request was refused, a measure ended, or a recovery came to nothing. Never a verdict."""

from assetrecovery.values.terms import Term, TermEnum, ours

__all__ = ["ClosureReason"]


class ClosureReason(TermEnum):
    """Reason for closure · 终结理由. Why something was refused, lifted or closed, as a source gives it."""

    ACQUITTAL = ours("acquittal", en="acquittal", zh="无罪判决")
    INSUFFICIENT_EVIDENCE = Term(
        "insufficient_evidence",
        en="no sufficient and timely evidence",
        zh="未及时收到充分的证据",
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
    TIME_LIMIT = ours("time_limit", en="limitation period", zh="时效")
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
    OTHER = ours("other", en="other", zh="其他")
