"""Requests that another page of the vendor has by another method, or with a query in the body."""

from typing import Any

import pytest
from simulator.engine.conftest import Serve
from simulator.engine.harbour import Harbour, contract

GIVEN = {"name": "Nobody"}


def with_facts(path: str, method: str, **facts: Any) -> dict[str, Any]:
    """Return the contract with further facts of an operation."""
    document = contract("full")
    document["paths"][path][method]["x-deskspec"].update(facts)
    return document


def test_a_query_may_be_a_json_body_where_a_page_has_it_so(serve: Serve) -> None:
    harbour = serve(document=with_facts("/ships", "get", query_as="body"))
    by_query = harbour.ask("GET", "/ships", params=GIVEN).json()
    assert by_query["data"] == [] != harbour.got("/ships")["data"]
    assert harbour.ask("GET", "/ships", json=GIVEN).json() == by_query


def test_a_query_in_a_body_has_the_types_of_its_parameters(serve: Serve) -> None:
    harbour = serve(document=with_facts("/ships", "get", query_as="body"))
    every = harbour.got("/ships")
    by_query = harbour.ask("GET", "/ships", params={"limit": 7, "afloat": "false"}).json()
    assert by_query != every
    assert harbour.ask("GET", "/ships", json={"limit": 7, "afloat": False}).json() == by_query
    assert harbour.ask("GET", "/ships", json={"afloat": "false", "name": 7}).json() == every


def test_a_body_is_no_query_where_no_page_has_it_so(harbour: Harbour) -> None:
    by_query = harbour.ask("GET", "/ships", params=GIVEN).json()
    assert harbour.ask("GET", "/ships", json=GIVEN).json() != by_query


def test_a_request_may_have_another_method_where_a_page_has_it_so(serve: Serve) -> None:
    harbour = serve(document=with_facts("/captains/whistle", "post", method_as="GET"))
    posted = harbour.ask("POST", "/captains/whistle", json={})
    assert harbour.ask("GET", "/captains/whistle", json={}).text == posted.text
    assert harbour.sim.requests[-1].method == "GET"


@pytest.mark.parametrize("method", ["GET", "PATCH"])
def test_another_method_is_refused_where_no_page_has_it(harbour: Harbour, method: str) -> None:
    assert harbour.ask("POST", "/captains/whistle", json={}).text == "Peep"
    assert harbour.ask(method, "/captains/whistle", json={}).status_code == 405
