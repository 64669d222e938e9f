"""However calls end, their places in the connection pool are free again, and nothing stays open.

Calls time out, are cancelled once or twice, by the event loop or by a scope, at any moment: while
they wait for a place, connect, send, or read. The moments are drawn with a seed.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import anyio
import httpx
import pytest
from deskspec import APITimeoutError, AsyncHelpCrunch, HelpCrunch
from foreign.authority import Authority, Certificate
from runtime.keep_alive_server import KeepAliveServer

BODY = {"id": 8737843, "name": "Asha Rao"}
PLACES = 5
AT_ONCE = 100
CALLS = 6000
SOME_CALLS = 600
LONGEST = 0.08
"""Seconds after which every call has timed out or was cancelled, if it is not over before."""

Call = Callable[..., Awaitable[Any]]


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    calls = CALLS if request.config.getoption("everything") else SOME_CALLS
    return calls // AT_ONCE


def slow_server(seed: random.Random, certificate: Certificate | None = None) -> KeepAliveServer:
    return KeepAliveServer(BODY, delay=lambda: seed.random() * LONGEST / 4, certificate=certificate)


def pools(client: AsyncHelpCrunch | HelpCrunch) -> list[Any]:
    """The pools of a client, which are what its private attributes lead to."""
    connections: Any = client._connections
    kept = getattr(connections, "_by_loop", None)
    clients = [connections._client] if kept is None else [each.client for each in kept.values()]
    return [each._transport._pool for each in clients]


async def times_out(call: Call, seconds: float) -> None:
    with suppress(APITimeoutError):
        await call(timeout=seconds)


async def times_out_in_the_pool(call: Call, seconds: float) -> None:
    with suppress(APITimeoutError):
        await call(timeout=httpx.Timeout(5, pool=seconds))


async def leaves_its_scope(call: Call, seconds: float) -> None:
    with anyio.move_on_after(seconds):
        await call()


async def is_cancelled_by_asyncio(call: Call, seconds: float) -> None:
    await cancelled(call, seconds)


async def is_cancelled_twice_by_asyncio(call: Call, seconds: float) -> None:
    await cancelled(call, seconds, seconds)


async def cancelled(call: Call, *after: float) -> None:
    task = asyncio.ensure_future(call())
    for seconds in after:
        asyncio.get_running_loop().call_later(seconds, task.cancel)
    await asyncio.gather(task, return_exceptions=True)


WAYS = [times_out, times_out_in_the_pool, leaves_its_scope]
ASYNCIO_WAYS = [*WAYS, is_cancelled_by_asyncio, is_cancelled_twice_by_asyncio]


async def check(client: AsyncHelpCrunch, server: KeepAliveServer) -> None:
    """All places can be used at once, and what is open is what the pool keeps."""
    (pool,) = pools(client)
    assert [each for each in pool.connections if not each.is_idle()] == []
    with anyio.fail_after(5):
        while server.open != len(pool.connections):
            await anyio.sleep(0.005)
    server.respond_now.clear()
    before = len(server.requests)
    found: list[int] = []

    async def ask() -> None:
        customer = await client.customers.get(8737843, timeout=5, max_retries=0)
        found.append(customer.to_dict() == BODY)

    async with anyio.create_task_group() as tasks:
        for _ in range(PLACES + 1):
            tasks.start_soon(ask)
        with anyio.fail_after(5):
            while len(server.requests) < before + PLACES:
                await anyio.sleep(0.005)
        server.respond_now.set()
    assert found == [True] * (PLACES + 1)


async def storm(server: KeepAliveServer, rounds: int, seed: random.Random, **options: Any) -> None:
    is_asyncio = isinstance(anyio.lowlevel.current_token().native_token, asyncio.AbstractEventLoop)
    ways = ASYNCIO_WAYS if is_asyncio else WAYS
    async with AsyncHelpCrunch(
        "a-key",
        base_url=options.pop("base_url", server.base_url),
        pacing=None,
        max_retries=0,
        timeout=5,
        **options,
    ) as client:

        async def call(**own: Any) -> None:
            await client.customers.get(8737843, **own)

        for _ in range(rounds):
            async with anyio.create_task_group() as tasks:
                for _ in range(AT_ONCE):
                    tasks.start_soon(seed.choice(ways), call, LONGEST * seed.random())
        await check(client, server)


LIMITS = httpx.Limits(max_connections=PLACES)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("ours", [True, False], ids=["default transport", "own transport"])
def test_no_place_is_lost_by_timeouts_and_cancellations(
    backend: str, ours: bool, rounds: int
) -> None:
    seed = random.Random(14)

    async def main() -> None:
        if ours:
            await storm(server, rounds, seed, limits=LIMITS)
        else:
            transport = httpx.AsyncHTTPTransport(limits=LIMITS, verify=False)
            await storm(server, rounds, seed, transport=transport)

    with slow_server(seed) as server:
        anyio.run(main, backend=backend)
        assert server.wait_until_open(0)


@pytest.mark.parametrize("of_environment", [False, True])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_no_place_is_lost_while_connections_are_encrypted(
    backend: str, authority: Authority, monkeypatch: pytest.MonkeyPatch, *, of_environment: bool
) -> None:
    """Each call makes a connection, so many are cancelled in a TLS handshake."""
    seed = random.Random(14)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    verify = True if of_environment else authority.trusted()
    certificate = authority.issue("127.0.0.1", name="lost-places")

    async def main() -> None:
        limits = httpx.Limits(max_connections=PLACES, max_keepalive_connections=0)
        await storm(server, 3, seed, limits=limits, verify=verify)

    with slow_server(seed, certificate) as server:
        anyio.run(main, backend=backend)
        assert server.wait_until_open(0)


def test_no_place_is_lost_by_threads_that_time_out(rounds: int) -> None:
    """A place that is free again is given away at the moment when another thread stops waiting."""
    seed = random.Random(14)

    def call(seconds: float) -> None:
        with suppress(APITimeoutError):
            client.customers.get(8737843, timeout=seconds)

    with (
        slow_server(seed) as server,
        HelpCrunch(
            "a-key", base_url=server.base_url, pacing=None, max_retries=0, limits=LIMITS
        ) as client,
    ):
        with ThreadPoolExecutor(AT_ONCE) as threads:
            for _ in range(rounds // 4 + 1):
                list(threads.map(call, [LONGEST] * AT_ONCE))
        (pool,) = pools(client)
        assert [each for each in pool.connections if not each.is_idle()] == []
        assert server.wait_until_open(len(pool.connections))
        server.respond_now.clear()
        before = len(server.requests)
        with ThreadPoolExecutor(PLACES + 1) as threads:
            found = [threads.submit(client.customers.get, 8737843) for _ in range(PLACES + 1)]
            while len(server.requests) < before + PLACES:
                pass
            server.respond_now.set()
        assert [each.result().to_dict() for each in found] == [BODY] * (PLACES + 1)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_no_more_connections_are_kept_than_the_limits_say(backend: str) -> None:
    async def main() -> None:
        limits = httpx.Limits(max_connections=40, max_keepalive_connections=3)
        async with AsyncHelpCrunch(
            "a-key", base_url=server.base_url, pacing=None, limits=limits
        ) as client:
            async with anyio.create_task_group() as tasks:
                for number in range(200):
                    tasks.start_soon(client.customers.get, number)
            (pool,) = pools(client)
            assert len(pool.connections) == 3
            assert 20 < server.connections <= 40

    with KeepAliveServer(BODY) as server:
        anyio.run(main, backend=backend)
        assert server.wait_until_open(0)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_connection_that_is_idle_for_longer_than_the_limit_is_not_used(backend: str) -> None:
    async def main() -> None:
        limits = httpx.Limits(keepalive_expiry=0.05)
        async with AsyncHelpCrunch(
            "a-key", base_url=server.base_url, pacing=None, limits=limits
        ) as client:
            for _ in range(2):
                await client.customers.get(8737843)
                await anyio.sleep(0.1)
        with HelpCrunch("a-key", base_url=server.base_url, pacing=None, limits=limits) as other:
            for _ in range(2):
                other.customers.get(8737843)
                await anyio.sleep(0.1)

    with KeepAliveServer(BODY) as server:
        anyio.run(main, backend=backend)
        assert server.connections == 4
        assert server.wait_until_open(0)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_client_works_again_after_its_provider_hung(backend: str) -> None:
    async def main() -> None:
        async with AsyncHelpCrunch(
            "a-key", base_url=server.base_url, pacing=None, max_retries=0, timeout=0.5
        ) as client:

            async def hang() -> None:
                with pytest.raises(APITimeoutError):
                    await client.customers.get(8737843)

            server.respond_now.clear()
            async with anyio.create_task_group() as tasks:
                for _ in range(300):
                    tasks.start_soon(hang)
            server.respond_now.set()
            for _ in range(3):
                await client.customers.get(8737843, timeout=5)
            (pool,) = pools(client)
            assert len(pool.connections) == 1

    with KeepAliveServer(BODY) as server:
        anyio.run(main, backend=backend)
        assert server.wait_until_open(0)
