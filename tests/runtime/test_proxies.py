"""A proxy that does not connect: nothing was sent then, and the error says what the proxy said."""

import asyncio
from typing import Any

import pytest
from deskspec import APIConnectionError, APITimeoutError
from harness.catalogue import client_class
from runtime.every_operation import MODES
from runtime.faulty_server import FaultyServer, Way, reset, stall

SHORT = 0.3


def answering(status: str) -> Way:
    """Refuse CONNECT with this status line."""
    return lambda connection: connection.sendall(
        f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nProxy-Authenticate: Basic\r\n\r\n".encode()
    )


def failure(mode: str, proxy: str, **options: Any) -> APIConnectionError:
    """The error of a write, which is never repeated once it may have arrived."""
    client = client_class("helpcrunch", mode)(
        *("a-key",),
        base_url="https://vendor.example",
        proxy=proxy,
        verify=False,
        pacing=None,
        **options,
    )

    async def call() -> None:
        async with client:
            await client.customers.update(8737843, name="Asha")

    if mode == "async":
        with pytest.raises(APIConnectionError) as raised:
            asyncio.run(call())
    else:
        with client, pytest.raises(APIConnectionError) as raised:
            client.customers.update(8737843, name="Asha")
    return raised.value


@MODES
@pytest.mark.parametrize("status", [403, 407])
def test_refusal_tells_its_status_at_once(status: int, mode: str, waits: list[float]) -> None:
    with FaultyServer(answering(f"{status} Not {8737843}")) as proxy:
        error = failure(mode, proxy.base_url)
        assert [line.split()[0] for line in proxy.requests] == ["CONNECT"]
    assert f"status {status}" in str(error)
    assert "Nothing was sent. Check the proxy" in str(error)
    assert "8737843" not in str(error)
    assert (error.attempts, waits) == (1, [])


@MODES
@pytest.mark.parametrize("status", [502, 503, 504])
def test_proxy_that_cannot_connect_now_is_asked_again(
    status: int, mode: str, waits: list[float]
) -> None:
    with FaultyServer(answering(f"{status} Later")) as proxy:
        error = failure(mode, proxy.base_url)
    assert f"status {status}" in str(error)
    assert error.attempts == 3


@MODES
def test_proxy_that_hangs_is_asked_again(mode: str, waits: list[float]) -> None:
    with FaultyServer(stall) as proxy:
        error = failure(mode, proxy.base_url, timeout=SHORT)
        assert len(proxy.requests) == 3
    assert isinstance(error, APITimeoutError)
    assert error.attempts == 3


@MODES
def test_proxy_that_drops_the_connection_is_asked_again(mode: str, waits: list[float]) -> None:
    with FaultyServer(reset) as proxy:
        error = failure(mode, proxy.base_url)
        assert len(proxy.requests) == 3
    assert error.attempts == 3
