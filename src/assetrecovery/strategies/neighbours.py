"""What is lost on the way to another model, drawn."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from assetrecovery.neighbours.taking import HowLost, Loss
from assetrecovery.records import RecordKind
from assetrecovery.strategies.ids import return_ids

__all__ = ["losses"]


def losses() -> SearchStrategy[Loss]:
    """What a return says, and its form in another model does not."""
    return st.builds(
        Loss,
        record=return_ids(),
        kind=st.just(RecordKind.RETURN.code),
        path=st.sampled_from(("", "/title", "/amounts/0/bound")),
        how=st.sampled_from(HowLost),
    )
