"""Many calls at once in one event loop, compared with httpx behind a semaphore of 100.

httpx alone would let every task queue in its pool, where each step goes over all of them. Where
httpx-aiohttp is installed, there are rows of calls over its transport, and beside aiohttp by hand.
"""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from statistics import median
from time import perf_counter, thread_time
from typing import Any, NamedTuple

import httpx
from deskspec import AsyncHelpCrunch

from . import pages
from .loopback import CUSTOMER, HEADERS, KEY, RATE, serving
from .report import BenchmarkRow
from .timing import shortest

IN_FLIGHT = (1, 50, 500, 1000)
IN_FLIGHT_BAR = 1.08
TASKS = 1000
CALLS_OF_A_TASK = 10
TASKS_BAR = 1.3
LONGEST_BLOCK = 0.05
"""Seconds for which other tasks of the event loop may have to wait."""
HAS_AIOHTTP = find_spec("httpx_aiohttp") is not None
BLOCK_RUNS = 5
"""Runs, of whose longest blocks the median counts: the shortest would hide what mostly happens."""

_PLACES = 100
_CALLS_OF_A_TURN = 10
"""At least; more tasks than that make one call each."""
_CALLS_OF_A_ROUND = 80

_AsyncCall = Callable[[], Awaitable[object]]


class LoopBlock(NamedTuple):
    """The longest time around the event loop in a run, in seconds; the two may be of two turns."""

    waited: float
    """As another task of the loop waits for its next turn, whatever else the machine does."""
    computed: float
    """Of the processor, by the thread of the loop."""


def rows(rounds: int, tasks: int) -> Iterator[BenchmarkRow]:
    """Yield the times of a call among many, and the longest block of the event loop.

    Args:
        rounds: The number of rounds for each contender.
        tasks: How many tasks call at once.
    """
    with serving(pages.customer()) as base_url, asyncio.Runner() as runner:
        ours = AsyncHelpCrunch(KEY, base_url=base_url, pacing=RATE)
        bare = httpx.AsyncClient(headers=HEADERS)
        places = asyncio.Semaphore(_PLACES)

        async def call() -> None:
            await ours.customers.get(CUSTOMER)

        async def get() -> None:
            async with places:
                (await bare.get(f"{base_url}/customers/{CUSTOMER}")).json()

        for number in IN_FLIGHT:
            times = _times(runner, {"ours": call, "httpx": get}, number, rounds)
            name = f"a call of {number} in flight / httpx"
            yield BenchmarkRow(name, "s", times["ours"], times["httpx"], IN_FLIGHT_BAR)
        if HAS_AIOHTTP:
            yield from _aiohttp_rows(runner, base_url, get, rounds)
        made = tasks * CALLS_OF_A_TASK
        all_calls = {
            "ours": lambda: runner.run(_load(call, tasks, CALLS_OF_A_TASK)),
            "httpx": lambda: runner.run(_load(get, tasks, CALLS_OF_A_TASK)),
        }
        times = shortest(all_calls, 1)
        name = f"a call of {tasks} tasks with {CALLS_OF_A_TASK} calls each / httpx"
        yield BenchmarkRow(name, "s", times["ours"] / made, times["httpx"] / made, TASKS_BAR)
        blocks = [runner.run(_longest_block(call, tasks)) for _ in range(min(rounds, BLOCK_RUNS))]
        waited, computed = (median(each) for each in zip(*blocks, strict=True))
        what = f"{tasks} tasks with {CALLS_OF_A_TASK} calls each"
        of_tasks = f"of the event loop by {what}, median of runs / limit"
        yield BenchmarkRow(f"longest wait {of_tasks}", "s", waited, LONGEST_BLOCK, 1.0)
        yield BenchmarkRow(f"longest processor time {of_tasks}", "s", computed, LONGEST_BLOCK, 1.0)
        runner.run(ours.close())
        runner.run(bare.aclose())


def _times(
    runner: asyncio.Runner, calls: dict[str, _AsyncCall], in_flight: int, rounds: int
) -> dict[str, float]:
    """Return the seconds of a call of each contender, so many at once."""
    each = max(1, _CALLS_OF_A_TURN // in_flight)
    turns = max(2, rounds * _CALLS_OF_A_ROUND // (in_flight * each))

    def made(call: _AsyncCall) -> Callable[[], object]:
        return lambda: runner.run(_load(call, in_flight, each))

    times = shortest({name: made(call) for name, call in calls.items()}, turns)
    return {name: seconds / (in_flight * each) for name, seconds in times.items()}


def _aiohttp_rows(
    runner: asyncio.Runner, base_url: str, get: _AsyncCall, rounds: int
) -> Iterator[BenchmarkRow]:
    """Yield the times of a call over the transport of httpx-aiohttp."""
    aiohttp: Any = import_module("aiohttp")

    async def opened() -> Any:
        return aiohttp.ClientSession(headers=HEADERS)  # it wants a running loop

    transport = import_module("httpx_aiohttp").AiohttpTransport()
    ours = AsyncHelpCrunch(KEY, base_url=base_url, pacing=RATE, transport=transport)
    session = runner.run(opened())

    async def call() -> None:
        await ours.customers.get(CUSTOMER)

    async def get_by_aiohttp() -> None:
        async with session.get(f"{base_url}/customers/{CUSTOMER}") as response:
            await response.json()

    for number in IN_FLIGHT:
        calls = {"ours": call, "httpx": get, "aiohttp": get_by_aiohttp}
        times = _times(runner, calls, number, rounds)
        for other in ("httpx", "aiohttp"):
            name = f"a call of {number} in flight over httpx-aiohttp / {other}"
            yield BenchmarkRow(name, "s", times["ours"], times[other])
    runner.run(ours.close())
    runner.run(session.close())
    runner.run(transport.aclose())


async def _load(call: _AsyncCall, tasks: int, calls: int) -> None:
    async def task() -> None:
        for _ in range(calls):
            await call()

    await asyncio.gather(*(task() for _ in range(tasks)))


async def _longest_block(call: _AsyncCall, tasks: int) -> LoopBlock:
    """Return the longest time between two turns of a task that is always ready.

    Garbage of the tasks is collected as always. What was there before them is frozen: how long it
    takes to go through that depends on the rest of the program.
    """
    gc.collect()
    gc.freeze()
    longest = LoopBlock(0.0, 0.0)
    load = asyncio.ensure_future(_load(call, tasks, CALLS_OF_A_TASK))
    while not load.done():
        start, start_of_thread = perf_counter(), thread_time()
        await asyncio.sleep(0)
        longest = LoopBlock(
            max(longest.waited, perf_counter() - start),
            max(longest.computed, thread_time() - start_of_thread),
        )
    gc.unfreeze()
    await load
    return longest
