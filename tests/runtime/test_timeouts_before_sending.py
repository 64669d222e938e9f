"""A timeout before the request is sent is the same for sync and async, and is always tried again.

Whichever limit it was: of the phase, of the attempt as a number, or the total that is always there.
"""

import asyncio
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest
from deskspec import APITimeoutError
from deskspec_runtime.http import requests
from harness.catalogue import client_class
from runtime.every_operation import MODES
from runtime.keep_alive_server import KeepAliveServer

SHORT = 0.2
PATIENCE = 5.0
LIMITS = pytest.mark.parametrize(
    "limit",
    [SHORT, httpx.Timeout(PATIENCE, connect=SHORT, pool=SHORT), httpx.Timeout(None)],
    ids=["number", "phase", "total"],
)
"""The last has no limit of its own, so that the total one ends it."""


@pytest.fixture(autouse=True)
def _short_total(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "ATTEMPT_TIMEOUT", SHORT)


@pytest.fixture
def silent() -> Iterator[int]:
    """A port where connections are made, and no handshake ever ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=20) as listener:
        yield listener.getsockname()[1]


def called(client: Any, mode: str, **options: Any) -> APITimeoutError:
    """The error of a write, which is never repeated once it may have arrived."""

    async def call() -> None:
        async with client:
            await client.customers.update(8737843, name="Asha", **options)

    if mode == "async":
        with pytest.raises(APITimeoutError) as raised:
            asyncio.run(call())
    else:
        with client, pytest.raises(APITimeoutError) as raised:
            client.customers.update(8737843, name="Asha", **options)
    return raised.value


@MODES
@LIMITS
def test_handshake_that_hangs_is_tried_again(
    limit: Any, mode: str, silent: int, waits: list[float]
) -> None:
    client = client_class("helpcrunch", mode)(
        *("a-key",),
        base_url=f"https://127.0.0.1:{silent}",
        verify=False,
        pacing=None,
        timeout=limit,
    )
    error = called(client, mode)
    assert error.attempts == 3
    assert "(ConnectTimeout)" in str(error)


@LIMITS
def test_sync_call_that_gets_no_place_is_tried_again(limit: Any, waits: list[float]) -> None:
    with KeepAliveServer({}) as server, ThreadPoolExecutor(1) as threads:
        server.respond_now.clear()
        client = client_class("helpcrunch", "sync")(
            *("a-key",),
            base_url=server.base_url,
            pacing=None,
            timeout=PATIENCE,
            limits=httpx.Limits(max_connections=1),
        )
        holder = threads.submit(client.organization.get, timeout=PATIENCE, max_retries=0)
        assert server.arrived.wait(PATIENCE)
        error = called(client, "sync", timeout=limit)
        server.respond_now.set()
        with suppress(Exception):  # the client was closed
            holder.result()
        assert len(server.requests) == 1
    assert error.attempts == 3
    assert "(PoolTimeout)" in str(error)


@LIMITS
def test_async_call_that_gets_no_place_is_tried_again(limit: Any, waits: list[float]) -> None:
    async def main() -> APITimeoutError:
        client = client_class("helpcrunch", "async")(
            *("a-key",),
            base_url=server.base_url,
            pacing=None,
            timeout=PATIENCE,
            limits=httpx.Limits(max_connections=1),
        )
        async with client:
            holder = asyncio.ensure_future(client.organization.get(max_retries=0))
            await asyncio.to_thread(server.arrived.wait, PATIENCE)
            with pytest.raises(APITimeoutError) as raised:
                await client.customers.update(8737843, name="Asha", timeout=limit)
            holder.cancel()
            await asyncio.gather(holder, return_exceptions=True)
        return raised.value

    with KeepAliveServer({}) as server:
        server.respond_now.clear()
        error = asyncio.run(main())
        server.respond_now.set()
        assert len(server.requests) == 1
    assert error.attempts == 3
    assert "(PoolTimeout)" in str(error)
