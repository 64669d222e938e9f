"""A timeout before the request is sent is the same for sync and async, and is always tried again.

Whichever limit it was: of the phase, of the attempt as a number, or the total that is always there.
"""

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest
from deskspec import APITimeoutError
from deskspec_runtime.http import requests
from harness.catalogue import client_class
from runtime.keep_alive_server import KeepAliveServer

WAYS = ("sync", "asyncio", "trio")
BACKENDS = WAYS[1:]
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


def client_of(way: str) -> Callable[..., Any]:
    return client_class("helpcrunch", "sync" if way == "sync" else "async")


def called(client: Any, way: str, **options: Any) -> APITimeoutError:
    """The error of a write, which is never repeated once it may have arrived."""

    async def call() -> None:
        async with client:
            await client.customers.update(8737843, name="Asha", **options)

    if way != "sync":
        with pytest.raises(APITimeoutError) as raised:
            anyio.run(call, backend=way)
    else:
        with client, pytest.raises(APITimeoutError) as raised:
            client.customers.update(8737843, name="Asha", **options)
    return raised.value


@pytest.mark.parametrize("way", WAYS)
@LIMITS
def test_handshake_that_hangs_is_tried_again(
    limit: Any, way: str, silent: int, waits: list[float]
) -> None:
    client = client_of(way)(
        *("a-key",),
        base_url=f"https://127.0.0.1:{silent}",
        verify=False,
        pacing=None,
        timeout=limit,
    )
    error = called(client, way)
    assert error.attempts == 3
    assert "(ConnectTimeout)" in str(error)


@LIMITS
def test_sync_call_that_gets_no_place_is_tried_again(limit: Any, waits: list[float]) -> None:
    with KeepAliveServer({}) as server, ThreadPoolExecutor(1) as threads:
        server.respond_now.clear()
        client = client_of("sync")(
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


@pytest.mark.parametrize("backend", BACKENDS)
@LIMITS
def test_async_call_that_gets_no_place_is_tried_again(
    limit: Any, backend: str, waits: list[float]
) -> None:
    errors: list[APITimeoutError] = []

    async def main() -> None:
        client = client_of(backend)(
            *("a-key",),
            base_url=server.base_url,
            pacing=None,
            timeout=PATIENCE,
            limits=httpx.Limits(max_connections=1),
        )
        async with client, anyio.create_task_group() as tasks:
            tasks.start_soon(partial(client.organization.get, max_retries=0))
            await anyio.to_thread.run_sync(server.arrived.wait, PATIENCE)
            with pytest.raises(APITimeoutError) as raised:
                await client.customers.update(8737843, name="Asha", timeout=limit)
            errors.append(raised.value)
            tasks.cancel_scope.cancel()

    with KeepAliveServer({}) as server:
        server.respond_now.clear()
        anyio.run(main, backend=backend)
        server.respond_now.set()
        assert len(server.requests) == 1
    (error,) = errors
    assert error.attempts == 3
    assert "(PoolTimeout)" in str(error)
