"""An operation that a profile does not document responds as in the default profile, and says so."""

from typing import Any

import httpx
import pytest
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.engine.simulation import PROFILE_HEADER

CUSTOMER = "/v1/customers/58210c3db0f09110006b7953"


@pytest.fixture
def flattened() -> Any:
    with (
        Simulator(profiles={"kustomer": "flattened"}) as sim,
        httpx.Client(
            base_url="http://localhost",
            transport=sim.transport("kustomer"),
            headers={"authorization": f"Bearer {sim.api_key}"},
        ) as client,
    ):
        yield client


def test_its_values_have_their_types(flattened: httpx.Client) -> None:
    documented = flattened.get(CUSTOMER)
    assert PROFILE_HEADER not in documented.headers
    assert documented.json()["data"]["attributes"]["verified"] == "true"
    other = flattened.get("/v1/customers")
    assert other.headers[PROFILE_HEADER] == "base"
    assert other.json()["meta"]["total"] == 2
    assert {each["attributes"]["verified"] for each in other.json()["data"]} <= {True, False}


def test_it_may_have_no_body(flattened: httpx.Client) -> None:
    deleted = flattened.delete(CUSTOMER)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert flattened.get(CUSTOMER).status_code == 404
