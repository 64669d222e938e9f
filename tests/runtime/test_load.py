"""Many calls at once over real connections: no response is wrong or lost, nothing is left behind.

Against the simulator on a port, whose rate of HelpCrunch counts on a clock that runs faster; the
client keeps under it on the same clock.
"""

import asyncio
import gc
import random
import socket
import time
import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest
from deskspec import APIConnectionError, APIError, AsyncHelpCrunch, HelpCrunch, InternalServerError
from deskspec_runtime.call import pacing, retries
from deskspec_toolkit.simulator import Simulator
from runtime.faulty_server import reset, truncate
from runtime.keep_alive_server import KeepAliveServer

TASKS = 1000
SOME_TASKS = 200
"""More than a pool has connections, so that some tasks wait for one."""
AT_ONCE = 40
"""Requests that are prepared each time around the event loop, at most."""
THREADS = 64
FACTOR = 120
GROWTH = 5 * 2**10
"""Bytes a call: less than what a call sends and reads."""


class Scaled:
    def now(self) -> float:
        return time.monotonic() * FACTOR

    def real_seconds(self, seconds: float) -> float:
        return seconds / FACTOR


@pytest.fixture
def simulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    clock = Scaled()
    monkeypatch.setattr(pacing, "CLOCK", clock)
    with Simulator(clock=lambda: 1_767_225_600 + clock.now()) as started:
        started.base_url("helpcrunch")  # opens the port
        yield started


@pytest.fixture
def tasks(request: pytest.FixtureRequest) -> int:
    return TASKS if request.config.getoption("everything") else SOME_TASKS


def in_use(client: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """The connections of a pool that are still in use."""
    transport: Any = client._transport
    return [each for each in transport._pool.connections if not each.is_idle()]


def test_tasks_get_their_responses_and_leave_no_memory_behind(
    simulator: Simulator, tasks: int
) -> None:
    gc.freeze()  # what other tests left is not looked through

    async def main() -> None:
        async with AsyncHelpCrunch(
            simulator.api_key, base_url=simulator.base_url("helpcrunch"), max_retries=0
        ) as client:

            async def load() -> None:
                calls = (
                    client.customers.get(8737843) if number % 2 else client.chats.get(1568834)
                    for number in range(tasks)
                )
                found: list[Any] = list(await asyncio.gather(*calls))
                assert [each.id for each in found] == [1568834, 8737843] * (tasks // 2)
                assert [request.status for request in simulator.requests] == [200] * tasks
                del found
                simulator.reset()
                await asyncio.sleep(0)  # the loop lets go of what it has just run
                gc.collect()

            await load()  # once, so that what is loaded and kept on purpose is there
            tracemalloc.start()
            before, _ = tracemalloc.get_traced_memory()
            await load()
            after, _ = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            (pool,) = (each.client for each in client._connections._by_loop.values())
            assert in_use(pool) == []
            assert after - before < GROWTH * tasks

    asyncio.run(main())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_each_of_many_tasks_gets_the_responses_of_its_own_calls(backend: str, tasks: int) -> None:
    calls = range(10 if tasks == TASKS else 2)
    wrong: list[tuple[int, int | None]] = []
    done: list[int] = []

    async def main() -> None:
        async def task(number: int) -> None:
            for call in calls:
                customer_id = number * len(calls) + call
                found = (await client.customers.get(customer_id)).id
                if found != customer_id:
                    wrong.append((customer_id, found))
                done.append(customer_id)

        url = server.base_url
        # No connection is given up in between, however slow the machine is.
        limits = httpx.Limits(
            max_connections=100, max_keepalive_connections=100, keepalive_expiry=None
        )
        async with (
            AsyncHelpCrunch("a-key", base_url=url, pacing=None, limits=limits) as client,
            anyio.create_task_group() as group,
        ):
            for number in range(tasks):
                group.start_soon(task, number)

    with KeepAliveServer(lambda path: {"id": int(path.rpartition("/")[2])}) as server:
        anyio.run(main, backend=backend)
        assert server.connections <= 100
    assert wrong == []
    assert sorted(done) == list(range(tasks * len(calls)))
    assert len(server.requests) == len(done)


def refusing(status: int) -> Callable[[socket.socket], None]:
    head = f"HTTP/1.1 {status} Not now\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    return lambda connection: connection.sendall(head.encode())


FAULTS = {"429": refusing(429), "503": refusing(503), "reset": reset, "truncated": truncate}
FAULTY = 0.2
"""The share of requests that meet a fault."""
RAISED = {"503": InternalServerError, "reset": APIConnectionError, "truncated": APIConnectionError}
"""What a write raises after a fault: after any but a 429, the provider may have done it."""


class FaultyProvider:
    """Decides what becomes of each request, and keeps it; in whatever order they come."""

    def __init__(self) -> None:
        self.fates: dict[str, list[str]] = defaultdict(list)
        """Method and path -> what became of each attempt."""

    def fault(self, method: str, path: str) -> Callable[[socket.socket], None] | None:
        fates = self.fates[f"{method} {path}"]
        drawn = random.Random(f"{method} {path} {len(fates)}")
        fates.append(drawn.choice(list(FAULTS)) if drawn.random() < FAULTY else "responded")
        return FAULTS.get(fates[-1])


def call(client: Any, number: int) -> Any:
    """Read, or write every third time; with an async client, what is to be awaited."""
    customers = client.customers
    return customers.get(number) if number % 3 else customers.update(number, name="Asha Rao")


def request_of(number: int) -> str:
    return f"{'GET' if number % 3 else 'PATCH'} /customers/{number}"


@pytest.mark.parametrize("kind", ["asyncio", "trio", "threads"])
def test_of_many_calls_only_writes_fail_and_only_those_that_met_a_fault(
    kind: str, tasks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_task = 10 if tasks == TASKS else 2
    provider = FaultyProvider()
    found: dict[str, Any] = {}
    left: list[Any] = []

    @contextmanager
    def noted(number: int) -> Iterator[None]:
        try:
            yield
        except APIError as error:
            found[request_of(number)] = type(error)

    async def main() -> None:
        async def task(first: int) -> None:
            for number in range(first, first + of_task):
                with noted(number):
                    found[request_of(number)] = (await call(client, number)).id

        async with AsyncHelpCrunch("a-key", **options) as client:
            async with anyio.create_task_group() as group:
                for first in range(0, tasks * of_task, of_task):
                    group.start_soon(task, first)
            (known,) = client._connections._by_loop.values()
            left.extend(in_use(known.client))

    def in_threads() -> None:
        def work(number: int) -> None:
            with noted(number):
                found[request_of(number)] = call(client, number).id

        with HelpCrunch("a-key", **options) as client:
            with ThreadPoolExecutor(THREADS) as threads:
                list(threads.map(work, range(tasks * of_task)))
            assert client._connections._client is not None
            left.extend(in_use(client._connections._client))

    monkeypatch.setattr(retries, "backoff", lambda attempt: 0.001)
    with KeepAliveServer(
        lambda path: {"id": int(path.rpartition("/")[2])}, fault=provider.fault
    ) as server:
        options: Any = {"base_url": server.base_url, "pacing": None, "max_retries": 20}
        if kind == "threads":
            in_threads()
        else:
            anyio.run(main, backend=kind)
    ends = {request: fates[-1] for request, fates in provider.fates.items()}
    assert len(ends) == tasks * of_task
    for request, end in ends.items():
        assert found[request] == RAISED.get(end, int(request.rpartition("/")[2]))
        if request.startswith("PATCH"):
            assert {*provider.fates[request][:-1]} <= {"429"}
    assert {end for request, end in ends.items() if request.startswith("GET")} == {"responded"}
    assert {*ends.values()} == {"responded", *RAISED}
    assert left == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_others_run_while_many_tasks_start(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests are prepared a few at a time, so that the event loop is never blocked by all."""
    prepared_at: list[int] = []
    turns = 0

    def prepared(client: Any, operation: Any, arguments: Any, options: Any) -> Any:
        prepared_at.append(turns)
        return prepare(client, operation, arguments, options)

    async def count_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await anyio.lowlevel.checkpoint()

    async def main() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 1}))
        async with (
            AsyncHelpCrunch("a-key", transport=transport, pacing=None, verify=False) as client,
            anyio.create_task_group() as counting,
        ):
            counting.start_soon(count_turns)
            async with anyio.create_task_group() as group:
                for number in range(SOME_TASKS):
                    group.start_soon(client.customers.get, number)
            counting.cancel_scope.cancel()

    prepare = AsyncHelpCrunch._request
    monkeypatch.setattr(AsyncHelpCrunch, "_request", prepared)
    anyio.run(main, backend=backend)
    assert len(prepared_at) == SOME_TASKS
    assert max(Counter(prepared_at).values()) <= AT_ONCE


def test_threads_get_their_responses_and_leave_no_memory_behind(simulator: Simulator) -> None:
    gc.freeze()  # what other tests left is not looked through
    with HelpCrunch(
        simulator.api_key, base_url=simulator.base_url("helpcrunch"), max_retries=0
    ) as client:

        def work(number: int) -> list[int | None]:
            return [client.customers.get(8737843).id, client.chats.get(1568834).id]

        def load() -> None:
            with ThreadPoolExecutor(THREADS) as threads:
                found = list(threads.map(work, range(5 * THREADS)))
            assert found == [[8737843, 1568834]] * (5 * THREADS)
            assert {request.status for request in simulator.requests} == {200}
            simulator.reset()
            gc.collect()

        load()  # once, so that what is loaded and kept on purpose is there
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        load()
        after, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        pool = client._connections._client
        assert pool is not None
        assert in_use(pool) == []
    assert after - before < GROWTH * 10 * THREADS
