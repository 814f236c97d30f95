"""Tracing: from an act to its mandates, the items that take them up and the documents, and back."""

import pytest

from assetrecovery import UnknownIdError, bundled, trace
from assetrecovery.queries import TraceStage
from assetrecovery.values import ItemNumber


def ids(chain, stage):
    return [step.id if step.item is None else f"{step.id}/{step.item}" for step in chain.at(stage)]


def test_a_mandate_leads_to_its_item_and_document():
    """Directive 6/2 (b) is taken up under item 4 (a), for which document 2017/2 was prepared."""
    chain = trace(bundled("wg2-11"), "cosp-res-6-2-b")
    assert ids(chain, TraceStage.ACT) == ["cosp-res-6-2"]
    assert ids(chain, TraceStage.ITEM) == ["wg2-11/4(a)"]
    assert "cac-cosp-wg2-2017-2" in ids(chain, TraceStage.DOCUMENT)


def test_a_document_leads_back_to_every_act_behind_it():
    """Document 2017/3 serves items 2 and 5, and so goes back to resolutions 1/4, 6/2 and 6/3 and the tenth meeting."""
    chain = trace(bundled("wg2-11"), "cac-cosp-wg2-2017-3")
    assert ids(chain, TraceStage.ITEM) == ["wg2-11/2", "wg2-11/5"]
    assert {"cosp-res-1-4", "cosp-res-6-2", "cosp-res-6-3", "wg2-10"} == set(ids(chain, TraceStage.ACT))


def test_an_item_is_followed_both_ways():
    """Item 4 (b) has the directive on victims and two requests before it, and one document after it."""
    chain = trace(bundled("wg2-11"), "wg2-11", ItemNumber.parse("4(b)"))
    assert ids(chain, TraceStage.MANDATE) == ["cosp-res-6-2-a", "wg2-10-victims", "wg2-10-panel"]
    assert chain.start in chain.steps


def test_what_is_in_no_chain_is_refused():
    """Something that no chain passes through cannot be traced."""
    with pytest.raises(UnknownIdError) as error:
        trace(bundled("wg2-11"), "friedrich-daeuble")
    assert "not_in_a_chain" == error.value.code
