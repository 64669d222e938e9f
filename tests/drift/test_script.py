"""The probing client: a vendor's scenario, and what is derived from its calls alike for all."""

import json
from collections import defaultdict
from functools import cache

import httpx
import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.drift.probe import ProbedResponse, probed
from deskspec_toolkit.drift.script import script
from deskspec_toolkit.drift.transport import key_header

pytestmark = pytest.mark.one_shard("drift")
EVERY = pytest.mark.parametrize("vendor", VENDORS)
HELPCRUNCH = "helpcrunch"


@cache
def by_operation(vendor: str) -> dict[str, list[ProbedResponse]]:
    found: dict[str, list[ProbedResponse]] = defaultdict(list)
    for each in probed(vendor):
        found[each.operation_id].append(each)
    return found


def statuses(probes: list[ProbedResponse], header: str, key: str | None) -> set[int]:
    """The statuses of the requests with a key."""
    return {each.response.status for each in probes if each.request.headers.get(header) == key}


def targets(operation: str) -> list[str]:
    probes = by_operation(HELPCRUNCH)[operation]
    return [each.request.url.raw_path.decode() for each in probes]


@EVERY
def test_every_operation_succeeds_and_is_refused_without_the_key(vendor: str) -> None:
    probes = by_operation(vendor)
    assert probes.keys() == {each.id for each in Contract.of_vendor(vendor).operations}
    for operation, own in probes.items():
        assert any(each.response.is_success for each in own), operation
        header, _ = key_header(vendor, operation)
        for key in (None, "another-key"):
            assert statuses(own, header, key) == {401}, operation


@EVERY
def test_what_names_a_record_is_also_given_an_unknown_value(vendor: str) -> None:
    for operation in Contract.of_vendor(vendor).operations:
        if "{" in operation.path and "404" in operation.responses:
            own = by_operation(vendor)[operation.id]
            assert 404 in statuses(own, *key_header(vendor, operation.id)), operation.id


@pytest.mark.parametrize("operation", ["customers_create", "chats_create", "messages_create"])
def test_derived_requests_add_no_record(operation: str) -> None:
    """Else the scenario's own requests would name the wrong ones."""
    created = by_operation(HELPCRUNCH)[operation]
    bodies = [each.request.content for each in created if each.response.is_success]
    assert bodies
    assert len(bodies) == len(set(bodies))


def test_record_is_looked_up_by_every_argument_that_the_contract_shows() -> None:
    probes = by_operation("doubletick")["customers_get"]
    found = {each.request.url.query.decode(): each.response.status for each in probes}
    assert found["customerId=customer_1"] == 201
    assert found["customerId=ffffffff_0"] == 404


def test_lists_are_read_by_pages_and_in_every_order() -> None:
    assert {"/v1/customers?limit=1", "/v1/customers?offset=1&limit=1"} <= set(
        targets("customers_list")
    )
    assert "/v1/customers?limit=101" in targets("customers_list")
    assert "/v1/customers?sort=customers.firstSeen&order=desc" in targets("customers_list")


def test_searches_have_conditions_and_their_contraries() -> None:
    bodies = [each.request.content for each in by_operation(HELPCRUNCH)["customers_search"]]
    text = b"\n".join(bodies)
    for operator in (b'"="', b'"!="', b'">"'):
        assert b'"operator": ' + operator in text
    contraries = [
        body["comparison"]
        for body in map(json.loads, bodies)
        if isinstance(body.get("filter"), list)
        and len(body["filter"]) == 2
        and body["filter"][0]["field"] == body["filter"][1]["field"]
    ]
    assert {*contraries} == {"AND", "OR"}
    assert b'"filter": "none"' in text


def test_what_was_written_is_read_back_and_what_was_deleted_is_gone() -> None:
    requests = [(each.operation_id, each.request) for each in script(HELPCRUNCH)]
    replies = [each.response.status for each in probed(HELPCRUNCH)]
    names = [name for name, _ in requests]
    update = names.index("customers_update")
    assert names[update + 1 : update + 4] == ["customers_get", "customers_list", "customers_search"]
    delete = names.index("customers_delete")
    assert names[delete + 1] == "customers_get"
    assert replies[delete + 1] == 404
    again = next(n for n in range(delete + 1, len(names)) if names[n] == "customers_delete")
    assert (requests[again][1].url, replies[again]) == (requests[delete][1].url, 404)


def test_a_script_is_made_of_requests_that_can_be_sent_again() -> None:
    first, second = (list(probed(HELPCRUNCH)) for _ in range(2))
    assert [each.response for each in first] == [each.response for each in second]
    assert all(isinstance(each.request, httpx.Request) for each in script(HELPCRUNCH))
