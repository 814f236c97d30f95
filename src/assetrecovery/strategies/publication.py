"""What is withheld from publication, drawn, and public views of drawn bundles."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.publication.views import PublicView, public_view
from assetrecovery.publication.withholding import Withheld, WithholdingAction, WithholdingReason
from assetrecovery.records import RecordKind
from assetrecovery.strategies.bundles import return_bundles
from assetrecovery.strategies.ids import return_ids

__all__ = ["public_views", "withhelds"]


def withhelds() -> SearchStrategy[Withheld]:
    """What was done with a return before publication, and why."""
    return st.builds(
        Withheld,
        record=return_ids(),
        kind=st.just(RecordKind.RETURN),
        path=st.sampled_from(("", "/id", "/title")),
        action=st.sampled_from(WithholdingAction),
        reason=st.sampled_from(WithholdingReason),
    )


def public_views() -> SearchStrategy[PublicView]:
    """What may be published of bundles of one return."""
    return return_bundles().map(public_view)
