"""A 429 without a hint: the window of a documented rate says how long to wait, and who waits.

A process cannot know what others send with the same key; it learns it from the refusals.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec import RateLimitError
from deskspec_runtime.call import pacing
from deskspec_runtime.call.pacing import Budget
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import Handler, client_class, responding
from runtime.every_operation import MODES, Provider
from runtime.shared_clock import SharedClock

PATIENCE = 60
BODY = {"data": {"id": 7}, "id": 7, "customer": {"id": "7"}}
REFUSED = responding(429, {})


class Stepped:
    """A clock that moves when a call waits."""

    def __init__(self) -> None:
        self.time = 0.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.time

    def real_seconds(self, seconds: float) -> float:
        return seconds

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Stepped:
    stepped = Stepped()
    monkeypatch.setattr(pacing, "CLOCK", stepped)
    monkeypatch.setattr("time.sleep", stepped.sleep)
    monkeypatch.setattr("anyio.sleep", stepped.sleep_async)
    return stepped


def client_of(
    vendor: str, mode: str, *ways: Handler, key: str = "a-key", **options: Any
) -> tuple[Any, Provider]:
    provider = Provider(*ways, responding(200, BODY))
    transport = httpx.MockTransport(provider)
    base_url = "https://vendor.example"
    made = client_class(vendor, mode)(
        key, base_url=base_url, transport=transport, verify=False, **options
    )
    return made, provider


def called(mode: str, method: Any, *arguments: Any, **options: Any) -> Any:
    result = method(*arguments, **options)
    return asyncio.run(result) if mode == "async" else result


@MODES
def test_call_waits_for_what_is_left_of_the_window(mode: str, clock: Stepped) -> None:
    client, provider = client_of("helpcrunch", mode, responding(200, BODY), REFUSED)
    called(mode, client.organization.get)
    clock.time = 20
    assert called(mode, client.organization.get).id == 7
    assert clock.waits == [40]
    assert len(provider.requests) == 3


@MODES
def test_call_that_sent_nothing_before_waits_for_a_whole_window(mode: str, clock: Stepped) -> None:
    client, _ = client_of("helpcrunch", mode, REFUSED)
    assert called(mode, client.organization.get).id == 7
    assert clock.waits == [60]


@MODES
def test_calls_that_share_the_budget_wait_too(mode: str, clock: Stepped) -> None:
    client, _ = client_of("helpcrunch", mode, REFUSED)
    with pytest.raises(RateLimitError) as raised:
        called(mode, client.organization.get, max_retries=0)
    assert raised.value.retry_after == 60
    assert clock.waits == []
    assert called(mode, client.with_options(timeout=5).customers.get, 7).id == 7
    assert clock.time == 60
    other, _ = client_of("helpcrunch", mode, key="another-key")
    called(mode, other.organization.get)
    assert clock.time == 60


@MODES
@pytest.mark.parametrize(
    ("vendor", "options", "arguments"),
    [
        ("helpcrunch", {"pacing": None}, {"customer_id": 7}),
        ("doubletick", {"pacing": 60}, {"phone_number": "919812345678"}),
    ],
    ids=["no pacing", "no documented rate"],
)
def test_without_a_window_that_is_known_it_is_the_backoff(
    vendor: str, options: Any, arguments: Any, mode: str, clock: Stepped
) -> None:
    client, provider = client_of(vendor, mode, REFUSED, **options)
    called(mode, client.customers.get, **arguments)
    (wait,) = clock.waits
    assert wait <= 0.5
    assert len(provider.requests) == 2


@MODES
def test_hint_is_believed_before_the_window(mode: str, clock: Stepped) -> None:
    client, _ = client_of("helpcrunch", mode, responding(429, {}, **{"retry-after": "7"}))
    called(mode, client.organization.get)
    assert clock.waits == [7]


@MODES
def test_window_that_is_longer_than_a_minute_raises_at_once(mode: str, clock: Stepped) -> None:
    client, provider = client_of("helpcrunch", mode, REFUSED, pacing=0.5)
    with pytest.raises(RateLimitError) as raised:
        called(mode, client.organization.get)
    assert (raised.value.retry_after, raised.value.attempts) == (120, 1)
    assert clock.waits == []
    assert len(provider.requests) == 1


@MODES
def test_next_place_more_than_a_minute_away_raises_before_anything_is_sent(
    mode: str, clock: Stepped
) -> None:
    client, provider = client_of("doubletick", mode, pacing=0.5)
    method, arguments = client.customers.get, {"phone_number": "919812345678"}
    called(mode, method, **arguments)
    clock.time = 30
    with pytest.raises(RateLimitError, match=r"was not sent: at 0\.5 requests a minute") as raised:
        called(mode, method, **arguments)
    error = raised.value
    assert (error.retry_after, error.attempts, error.status_code) == (90, 0, 429)
    assert clock.waits == []
    assert len(provider.requests) == 1
    clock.time = 60.5
    called(mode, method, **arguments)
    assert clock.time == pytest.approx(120)


def test_queue_before_it_is_no_reason_to_raise(clock: Stepped) -> None:
    places = Budget(1)
    tickets = [places.join() for _ in range(10)]
    assert places.ask(tickets[0]) is None
    assert places.ask(tickets[-1]) is not None
    assert places.next_place() == 60
    assert places.expected(tickets[-1]) == 9 * 60


def test_each_refused_request_waits_for_a_place_of_its_own(clock: Stepped) -> None:
    """Otherwise a hundred would be sent together when one place is free."""
    places = Budget(120)
    for number in range(3):
        ticket = places.join()
        assert places.ask(ticket) is None
        clock.time = 10 * number
        places.leave(ticket)
    refused = [places.join() for _ in range(4)]
    assert [places.ask(ticket) for ticket in refused] == [None] * 4
    assert [places.refuse() for _ in refused] == [40, 50, 60, 60]


def test_what_others_use_comes_back_little_by_little(clock: Stepped) -> None:
    places = Budget(120)
    ticket = places.join()
    assert places.ask(ticket) is None
    assert places.refuse() == 60
    places.leave(ticket)
    assert places.next_place() == 60

    def free() -> int:
        taken = 0
        while places.ask(last := places.join()) is None:
            taken += 1
        places.leave(last)
        return taken

    clock.time = 59.9
    assert free() == 0
    clock.time = 90
    assert 50 < free() < 70
    clock.time = 120
    assert 50 < free() < 70


@MODES
def test_waits_of_a_second_are_logged_once_and_reported(
    mode: str, clock: Stepped, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="deskspec")
    seen: list[tuple[Any, ...]] = []
    client, _ = client_of(
        *("helpcrunch", mode, responding(200, BODY), REFUSED, responding(200, BODY)),
        *(responding(503, {}, **{"retry-after": "7"}), responding(503, {})),
        pacing=1,
        on_wait=lambda *reported: seen.append(reported),
    )
    called(mode, client.organization.get)
    clock.time = 2
    called(mode, client.organization.get)
    clock.time += 60
    called(mode, client.organization.get)
    assert seen == [
        ("organization_get", 58, "pacing"),
        ("organization_get", 60, "retry"),
        ("organization_get", 7, "retry"),
        ("organization_get", 53, "pacing"),
        ("organization_get", seen[-1][1], "pacing"),
    ]
    logged = [record for record in caplog.records if "waiting" in record.getMessage()]
    assert {record.levelno for record in logged} == {logging.INFO}
    lines = [record.getMessage() for record in logged]
    assert lines[:4] == [
        "organization.get: waiting 58 s: 1 request a minute",
        "organization.get: waiting 60 s: 1 request a minute",
        "organization.get: waiting 7 s: 503",
        "organization.get: waiting 53 s: 1 request a minute",
    ]
    assert len(lines) == len(seen)


@MODES
def test_wait_for_the_documented_rate_names_it(
    mode: str, clock: Stepped, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="deskspec")
    client, provider = client_of("helpcrunch", mode, responding(200, BODY))
    while not clock.waits:
        called(mode, client.organization.get)
    assert len(provider.requests) == 121
    (line,) = (text for text in caplog.messages if "waiting" in text)
    assert line.endswith(": 120 requests a minute")


def test_async_hook_of_waits_is_awaited_and_an_exception_in_it_is_logged(
    clock: Stepped, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    async def hook(operation: str, seconds: float, reason: str) -> None:
        await asyncio.sleep(0)
        seen.append(reason)
        raise ZeroDivisionError("planted")

    client, _ = client_of("helpcrunch", "async", REFUSED, on_wait=hook)
    assert called("async", client.organization.get).id == 7
    assert seen == ["retry"]
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == [
        "on_wait raised; the call goes on"
    ]


@MODES
def test_hook_of_waits_that_cannot_be_called_is_refused_by_name(mode: str) -> None:
    wrong: Any = 7
    with pytest.raises(TypeError, match="on_wait"):
        client_class("helpcrunch", mode)("a-key", on_wait=wrong, verify=False)


EXPORT = """
import json, sys, time
from pathlib import Path
from deskspec import HelpCrunch
from deskspec_runtime.call import pacing
from runtime.shared_clock import SharedClock

pacing.CLOCK = clock = SharedClock(Path(sys.argv[2]))
time.sleep = clock.sleep
with HelpCrunch("a-key", base_url=sys.argv[1]) as client:
    print(json.dumps([customer.id for customer in client.customers.iter(limit=1)]))
"""
CUSTOMERS = 100


def test_two_processes_with_one_key_finish_their_exports(tmp_path: Path) -> None:
    """Together they send more than a minute allows, which neither can know beforehand."""
    seed = {"helpcrunch": {"customers": CUSTOMERS}}
    clock = SharedClock(tmp_path / "clock")
    with Simulator(
        api_key="a-key", seed=seed, clock=lambda: 1_767_225_600 + clock.now()
    ) as simulator:
        command = [sys.executable, "-c", EXPORT, simulator.base_url("helpcrunch"), str(clock.file)]
        path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        exports = [subprocess.Popen(command, stdout=subprocess.PIPE, env=path) for _ in range(2)]
        try:
            found = [json.loads(export.communicate(timeout=PATIENCE)[0]) for export in exports]
        finally:
            for export in exports:
                export.kill()
        statuses = [request.status for request in simulator.requests]
    assert [export.returncode for export in exports] == [0, 0]
    assert found[0] == found[1]
    assert len(set(found[0])) >= CUSTOMERS
    assert 429 in statuses
