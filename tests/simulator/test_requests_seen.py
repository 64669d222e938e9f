"""`sim.requests`: what came in, and a repr that can go into a log."""

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator
from simulator.asking import PHONE, REMOVAL, Provider


@pytest.mark.parametrize("on_port", [False, True])
def test_everything_of_a_request_is_kept(doubletick: Provider, on_port: bool) -> None:
    body = b'{"phone":"910000000001","tags":[],"customFields":[]}'
    doubletick.ask("POST", REMOVAL + "?a=1&a=&b=%20", content=body, on_port=on_port)
    (seen,) = doubletick.sim.requests
    assert (seen.vendor, seen.operation_id) == ("doubletick", "customers_remove_tags_and_fields")
    assert (seen.method, seen.path, seen.body) == ("POST", REMOVAL, body)
    assert seen.query == (("a", "1"), ("a", ""), ("b", " "))
    assert seen.headers["authorization"] == doubletick.sim.api_key
    assert seen.status == (422 if doubletick.profile == "guide" else 400)


def test_the_repr_shows_neither_key_nor_values(doubletick: Provider) -> None:
    doubletick.ask("GET", f"/customer/details?phoneNumber={PHONE}")
    doubletick.ask("POST", REMOVAL, json={"phone": PHONE})
    shown = repr(doubletick.sim.requests)
    assert "customers_get: GET /customer/details query(phoneNumber) 0 bytes" in shown
    assert PHONE not in shown
    assert doubletick.sim.api_key not in shown


def test_its_body_can_be_read_as_json(doubletick: Provider) -> None:
    doubletick.ask("POST", REMOVAL, json={"phone": PHONE, "tags": []})
    assert doubletick.sim.requests[-1].json() == {"phone": PHONE, "tags": []}
    doubletick.ask("POST", REMOVAL, content=b"{")
    with pytest.raises(ValueError, match="Expecting"):
        doubletick.sim.requests[-1].json()


@pytest.mark.parametrize("on_port", [False, True])
def test_what_the_contract_lacks_is_seen_too(provider: Provider, on_port: bool) -> None:
    provider.ask("GET", "/un%20known", on_port=on_port)
    (seen,) = provider.sim.requests
    assert (seen.operation_id, seen.path, seen.status) == (None, "/un%20known", 501)


def test_the_list_is_a_copy_and_reset_empties_it(sim: Simulator, provider: Provider) -> None:
    provider.ask("GET", "/unknown")
    before = provider.sim.requests
    provider.sim.reset()
    assert (len(before), provider.sim.requests) == (1, [])
    assert provider.sim.request_count == 0


def test_the_last_thousand_are_kept_and_all_are_counted() -> None:
    with Simulator() as sim:
        handle = sim.transport("kustomer").handle_request
        for number in range(1_002):
            handle(httpx.Request("GET", f"http://localhost/unknown/{number}"))
        assert [seen.path for seen in sim.requests] == [f"/unknown/{n}" for n in range(2, 1_002)]
        assert sim.request_count == 1_002
