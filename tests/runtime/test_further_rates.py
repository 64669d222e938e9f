"""Rates beside that of all operations: for each customer, but not for what is exempt."""

from typing import Any

import httpx
import pytest
from deskspec import UNSET
from deskspec_runtime.call import pacing
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.client import Client, ResourceMethods
from deskspec_runtime.values.codecs import TEXT
from deskspec_runtime.values.results import NoResult
from runtime.test_pacing import Stepped, let_pass

RATE = Rate(2, 60, "parcels")
CREATE: Operation[None] = Operation(
    operation_id="parcels_create",
    name="parcels.create",
    method="POST",
    path="/parcels",
    body={"customer": ("customerId", TEXT), "imported": ("importedAt", TEXT)},
    effect="write",
    result=NoResult(),
    further_rate=FurtherRate(RATE, each="customer", unless="imported"),
)


@pytest.fixture
def clock(waits: list[float], monkeypatch: pytest.MonkeyPatch) -> Stepped:
    """A clock that a wait moves."""
    stepped = Stepped()
    monkeypatch.setattr(pacing, "CLOCK", stepped)
    let_pass(stepped, waits, monkeypatch)
    return stepped


class Parcels(ResourceMethods):
    """What is generated for the operation."""

    def create(self, **given: Any) -> None:
        self._call(CREATE, {"customer": UNSET, "imported": UNSET, **given}, {})


class Vendor(Client):
    _default_base_url = "https://parcels.example/v1"
    _auth_scheme = "Bearer "
    _environment = "PARCELS"
    _documented_rate = Rate(5)


@pytest.mark.parametrize(
    ("further", "given", "rate"),
    [
        (FurtherRate(RATE), {"customer": "a"}, RATE),
        (FurtherRate(RATE, each="customer"), {"customer": "a"}, Rate(2, 60, "parcels of a")),
        (FurtherRate(RATE, each="customer"), {"customer": UNSET}, RATE),
        (FurtherRate(RATE, each="customer"), {}, RATE),
        (FurtherRate(RATE, unless="imported"), {"imported": "2026"}, None),
        (FurtherRate(RATE, unless="imported"), {"imported": UNSET}, RATE),
    ],
)
def test_rate_of_a_request(further: FurtherRate, given: dict[str, Any], rate: Rate | None) -> None:
    assert further.of(given) == rate


def test_calls_keep_below_both_rates(clock: Stepped) -> None:
    times: list[float] = []

    def handle(request: httpx.Request) -> httpx.Response:
        times.append(clock.now())
        return httpx.Response(200, json={})

    with Vendor("a-key", transport=httpx.MockTransport(handle), verify=False) as client:
        parcels = Parcels(client)
        for customer in ("a", "a", "b"):
            parcels.create(customer=customer)
        assert times == [0, 0, 0]
        parcels.create(customer="a", imported="2026-11-24")
        assert times[3] == 0
        parcels.create(customer="a")
        assert 60 <= times[4] < 62
        parcels.create(customer="b")
        assert times[5] == times[4]


def test_no_more_than_the_rate_of_all_is_sent_for_many_customers(clock: Stepped) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    with Vendor("another-key", transport=transport, verify=False) as client:
        for customer in range(5):
            Parcels(client).create(customer=str(customer))
        assert clock.now() == 0
        Parcels(client).create(customer="6")
        assert 60 <= clock.now() < 62


@pytest.mark.usefixtures("clock")
def test_refusal_that_names_no_rate_waits_for_both(waits: list[float]) -> None:
    statuses = iter([429, 200])
    transport = httpx.MockTransport(lambda request: httpx.Response(next(statuses), json={}))
    with Vendor("third-key", transport=transport, verify=False) as client:
        Parcels(client).create(customer="a")
    assert 60 <= sum(waits) < 62


@pytest.mark.usefixtures("clock")
def test_pacing_of_the_caller_replaces_both(waits: list[float]) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    for own in (100, None):
        with Vendor("k", transport=transport, verify=False, pacing=own) as client:
            for _ in range(9):
                Parcels(client).create(customer="a")
    assert waits == []
