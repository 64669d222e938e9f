"""Unmasking windows of Kustomer's customers, on the clock."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Clock, Provider, marks

WINDOWS = "/v1/customers/58210c3db0f09110006b7953/unmasking-windows"
FURTHER, NONE = ["a further window"], ["no window to close"]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> Iterator[Simulator]:
    with Simulator(clock=clock) as simulator:
        yield simulator


def test_a_window_is_open_for_eight_hours(kustomer: Provider, clock: Clock) -> None:
    response = kustomer.ask("POST", WINDOWS)
    assert (response.status_code, marks(response)) == (201, [])
    customer = response.json()["data"]
    assert customer["links"]["self"] == "/v1/customers/58210c3db0f09110006b7953"
    window = customer["attributes"]["unmaskingWindow"]
    start, end = (datetime.fromisoformat(window[name]) for name in ("startDate", "endDate"))
    assert end - start == timedelta(hours=8)
    clock.now += 8 * 60 * 60 - 1
    assert marks(kustomer.ask("POST", WINDOWS)) == FURTHER
    clock.now += 2  # the first one would be over, the further one is not
    assert marks(kustomer.ask("POST", WINDOWS)) == FURTHER
    clock.now += 8 * 60 * 60
    assert marks(kustomer.ask("POST", WINDOWS)) == []


def test_a_window_is_closed(kustomer: Provider) -> None:
    kustomer.ask("POST", WINDOWS)
    response = kustomer.ask("DELETE", WINDOWS)
    assert (response.status_code, response.content, marks(response)) == (204, b"", [])
    assert marks(kustomer.ask("DELETE", WINDOWS)) == NONE
    assert marks(kustomer.ask("POST", WINDOWS)) == []


def test_a_window_is_for_a_customer_who_is_there(kustomer: Provider) -> None:
    path = "/v1/customers/58210c3db0f09110006b7959/unmasking-windows"
    assert [kustomer.ask(method, path).status_code for method in ("POST", "DELETE")] == [404, 404]
