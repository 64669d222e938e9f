"""Custom attributes at the simulator: a wrong type for a suffix is refused, null clears."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Provider

DUE = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    with Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as kustomer:
        yield kustomer


def test_values_come_back_typed_and_null_clears_one(client: Kustomer) -> None:
    given: dict[str, Any] = {"tierStr": "gold", "pointsNum": 43, "dueAt": DUE, "vipBool": True}
    customer = client.customers.create(name="Asha", custom=given)
    assert client.customers.get(customer.id).custom == given
    client.customers.update(customer.id, custom={"tierStr": None, "pointsNum": 44})
    read = client.customers.get(customer.id)
    assert read.custom == {"pointsNum": 44, "dueAt": DUE, "vipBool": True}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("tierStr", 7), ("tierStr", "x" * 1025), ("storyTxt", 7), ("siteUrl", 7), ("deskId", 7)),
        *(("pointsNum", "43"), ("pointsNum", True), ("vipBool", "true"), ("vipBool", 1)),
        *(("dueAt", "soon"), ("dueAt", 7)),
    ],
)
def test_wrong_type_for_a_suffix_is_a_bad_request(
    kustomer: Provider, name: str, value: Any
) -> None:
    response = kustomer.ask("POST", "/v1/customers", json={"custom": {name: value}})
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["code"] == "bad_request"


@pytest.mark.parametrize("custom", [{"Str": 7}, {"pathTree": ["a"]}, {"tierStr": None}, {"a": 1}])
def test_name_without_a_suffix_has_any_value(kustomer: Provider, custom: dict[str, Any]) -> None:
    response = kustomer.ask("POST", "/v1/customers", json={"custom": custom})
    assert response.status_code == 201
