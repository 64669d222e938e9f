"""What no contract describes: unknown paths, undeclared methods, bodies that are too large."""

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator
from simulator.asking import CUSTOMER_PATHS, REMOVAL, Provider, marks, message

READ_ONLY_PATHS = CUSTOMER_PATHS | {
    "helpcrunch": "/organization",
    "kustomer": "/v1/brands/default",
}


@pytest.mark.parametrize("path", ["", "/", "/unknown", "/customers/1/2/3", "/custom", "/v1/v1/v1"])
@pytest.mark.parametrize("on_port", [False, True])
def test_an_unknown_path_is_a_501(provider: Provider, path: str, on_port: bool) -> None:
    response = provider.ask("GET", path, authorization=None, on_port=on_port)
    assert (response.status_code, marks(response)) == (501, ["status 501"])
    assert "has no path" in message(response)


@pytest.mark.parametrize("path", ["/", "/unknown", "/doubletickx/customer/details"])
def test_a_path_of_no_vendor_is_a_501_that_names_the_base_urls(sim: Simulator, path: str) -> None:
    url = sim.base_url("doubletick").removesuffix("/doubletick")
    response = httpx.get(url + path, trust_env=False)
    assert response.status_code == 501
    assert message(response) == "the base URLs are /doubletick, /helpcrunch/v1, /kustomer"


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "QUERY"]
)
@pytest.mark.parametrize("on_port", [False, True])
def test_an_undeclared_method_is_a_405(provider: Provider, method: str, on_port: bool) -> None:
    url = READ_ONLY_PATHS[provider.vendor]
    base = provider.sim.base_url(provider.vendor) if on_port else "http://localhost"
    transport = None if on_port else provider.sim.transport(provider.vendor)
    with httpx.Client(transport=transport, trust_env=False, verify=False) as client:
        response = client.request(method, base + url)
    assert (response.status_code, response.headers["allow"]) == (405, "GET")
    assert marks(response) == ["status 405"]
    assert not provider.sim.requests[-1].operation_id


def test_a_405_names_every_method_of_the_path(helpcrunch: Provider) -> None:
    response = helpcrunch.ask("POST", CUSTOMER_PATHS["helpcrunch"])
    assert (response.status_code, response.headers["allow"]) == (405, "DELETE, GET, PATCH, PUT")


@pytest.mark.parametrize("on_port", [False, True])
@pytest.mark.parametrize("size", [2**20 + 1, 3 * 2**20])
def test_a_body_above_one_mebibyte_is_a_413(doubletick: Provider, on_port: bool, size: int) -> None:
    response = doubletick.ask("POST", REMOVAL, content=b" " * size, on_port=on_port)
    assert (response.status_code, marks(response)) == (413, ["status 413"])


@pytest.mark.parametrize("on_port", [False, True])
def test_a_body_of_one_mebibyte_is_read(doubletick: Provider, on_port: bool) -> None:
    body = b'{"phone":"919812345678","tags":[],"customFields":[]}'.rjust(2**20)
    response = doubletick.ask("POST", REMOVAL, content=body, on_port=on_port)
    assert response.status_code == 201


@pytest.mark.parametrize("on_port", [False, True], ids=["transport", "port"])
def test_a_slash_at_the_end_of_a_path_changes_nothing(provider: Provider, on_port: bool) -> None:
    path, _, query = CUSTOMER_PATHS[provider.vendor].partition("?")
    ways = (f"{path}?{query}", f"{path}/?{query}")
    plain, slashed = (provider.ask("GET", way, on_port=on_port) for way in ways)
    assert plain.is_success
    assert (slashed.status_code, slashed.json()) == (plain.status_code, plain.json())
