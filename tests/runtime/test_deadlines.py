"""An attempt ends when its time is up, however slowly and wherever its bytes come."""

import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from deskspec import APITimeoutError
from deskspec_runtime._constants import ATTEMPT_TIMEOUT
from deskspec_runtime.http import DEFAULT_TIMEOUT, TimeLimit, timeout
from harness.catalogue import Call, calling, responding
from runtime.every_operation import EACH_KIND_IN_A_MODE, MODES, REPRESENTATIVES, Provider
from runtime.faulty_server import FaultyServer, drip_the_body, drip_the_head, stall

SHORT = 0.2
LONG = 3.0
"""Seconds that a drip goes on for at least, if nothing ends it."""


def failing_at(server: FaultyServer, call: Call, mode: str, **client: Any) -> APITimeoutError:
    options = {"max_retries": 0, **client}
    with (
        calling(call.contract.vendor, mode, base_url=server.base_url, **options) as ask,
        pytest.raises(APITimeoutError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    return raised.value


@MODES
@pytest.mark.parametrize("way", [drip_the_head, drip_the_body, stall])
def test_response_that_drips_ends_at_its_deadline(way: Any, mode: str) -> None:
    call = REPRESENTATIVES[0]  # the matrix of faults covers all operations
    start = time.monotonic()
    with FaultyServer(way) as server:
        error = failing_at(server, call, mode, timeout=SHORT)
        took = time.monotonic() - start
    assert type(error) is APITimeoutError
    assert error.attempts == 1
    assert took < LONG


@MODES
def test_time_of_one_call_beats_that_of_the_client(mode: str) -> None:
    first = REPRESENTATIVES[0]
    with (
        FaultyServer(drip_the_body) as server,
        calling(first.contract.vendor, mode, base_url=server.base_url, max_retries=0) as ask,
        pytest.raises(APITimeoutError),
    ):
        ask(first.operation, {**first.minimal_arguments(), "timeout": SHORT})


@EACH_KIND_IN_A_MODE
def test_response_in_time_is_read(call: Call, mode: str) -> None:
    provider = Provider(responding(call.success[0], call.example))
    with calling(call.contract.vendor, mode, handler=provider, timeout=30) as ask:
        ask(call.operation, call.minimal_arguments())
    assert len(provider.requests) == 1


@MODES
def test_body_of_a_transport_of_the_callers_ends_too(mode: str) -> None:
    class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                time.sleep(0.01)
                yield b" "

        async def __aiter__(self) -> AsyncIterator[bytes]:
            import anyio

            while True:
                await anyio.sleep(0.01)
                yield b" "

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Dripping())

    call = REPRESENTATIVES[0]
    with (
        calling(call.contract.vendor, mode, handler=handle, timeout=SHORT, max_retries=0) as ask,
        pytest.raises(APITimeoutError),
    ):
        ask(call.operation, call.minimal_arguments())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, TimeLimit(httpx.Timeout(None), None)),
        (7, TimeLimit(httpx.Timeout(7), 7.0)),
        (0.5, TimeLimit(httpx.Timeout(0.5), 0.5)),
        (DEFAULT_TIMEOUT, TimeLimit(httpx.Timeout(60, connect=5), ATTEMPT_TIMEOUT)),
        (httpx.Timeout(300), TimeLimit(httpx.Timeout(300), ATTEMPT_TIMEOUT)),
        (httpx.Timeout(None), TimeLimit(httpx.Timeout(None), ATTEMPT_TIMEOUT)),
    ],
)
def test_number_limits_each_phase_and_the_whole(given: Any, expected: TimeLimit) -> None:
    assert vars(timeout(given)) == vars(expected)
    assert ATTEMPT_TIMEOUT == 120
