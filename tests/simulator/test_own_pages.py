"""A list of many records is walked to its end by the client, in every profile that pages."""

import itertools
from typing import Any

import pytest
from deskspec import DeskspecError
from deskspec._vendors import VENDORS
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.engine.served_contract import load
from harness.catalogue import Call, calls

MANY = 230
NAMES_NO_PAGE = "doubletick-guide-groups_list"
"""The page of the guide prints only whether there is more."""


def collection_of(call: Call) -> str | None:
    """The collection that an operation lists page by page, if no argument is needed for that."""
    pages = call.spec.facts.get("paging", "none") != "none"
    if not pages or not call.operation.name.endswith(".list") or call.minimal_arguments():
        return None
    served = load(call.contract.vendor, None)
    return served.collections.of(served.operations[call.operation.id])


LISTS = [
    pytest.param(call, name, id=str(call))
    for call in calls()
    if str(call) != NAMES_NO_PAGE and (name := collection_of(call)) is not None
]


def walked(call: Call, collection: str, many: int) -> list[Any]:
    """The items of all pages, with so many records beside those that are always there."""
    vendor = call.contract.vendor
    clock = itertools.count(1_767_225_600, 10).__next__  # no rate is ever used up
    with Simulator(
        {vendor: call.contract.profile}, seed={vendor: {collection: many}}, clock=clock
    ) as sim:
        client = VENDORS[vendor].client_class(
            sim.api_key,
            base_url="http://localhost",
            transport=sim.transport(vendor),
            pacing=None,
        )
        return list(getattr(client, call.operation.name.partition(".")[0]).iter())


@pytest.mark.parametrize(("call", "collection"), LISTS)
def test_every_record_of_many_is_read_once(call: Call, collection: str) -> None:
    few, many = walked(call, collection, 0), walked(call, collection, MANY)
    assert len(many) == len(few) + MANY


def test_a_page_that_names_no_further_one_is_an_error_after_its_items() -> None:
    (call,) = (each for each in calls() if str(each) == NAMES_NO_PAGE)
    with pytest.raises(DeskspecError, match="there is more, and names no further page"):
        walked(call, "groups", MANY)
