"""Many calls at once over real connections: no response is wrong or lost, nothing is left behind.

Against the simulator on a port, whose rate of HelpCrunch counts on a clock that runs faster; the
client keeps under it on the same clock.
"""

import asyncio
import gc
import time
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from deskspec import AsyncHelpCrunch, HelpCrunch
from deskspec_runtime.call import pacing
from deskspec_toolkit.simulator import Simulator

TASKS = 1000
SOME_TASKS = 200
"""More than a pool has connections, so that some tasks wait for one."""
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
            (pool,) = (httpx_client for httpx_client, _ in client._connections._by_loop.values())
            assert in_use(pool) == []
            assert after - before < GROWTH * tasks

    asyncio.run(main())


def test_threads_get_their_responses_and_leave_no_memory_behind(simulator: Simulator) -> None:
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
