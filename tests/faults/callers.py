"""Clients of the provider: one for each vendor and mode, and so one pool, for all of its cells."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, contextmanager
from contextvars import ContextVar
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple, Protocol

from faults.fault import Fault
from faults.provider import FaultProvider, Line
from harness.catalogue import KEY, Call, client_class

WAITED: ContextVar[list[float]] = ContextVar("WAITED")
"""The seconds that the call of this context was to wait between attempts."""


class Tried(NamedTuple):
    """The outcome of a call."""

    came: Any
    """What it returned or raised."""
    waited: list[float]
    requests: list[str]
    """The request lines that the provider received."""
    base_url: str


class Callers(Protocol):
    """Clients of one mode."""

    def try_all(self, call: Call, faults: Sequence[Fault], at_once: int) -> list[Tried]:
        """Call an operation once for each fault.

        Args:
            call: The operation.
            faults: What goes wrong.
            at_once: How many calls are on their way at the same time.
        """
        ...


class SyncCallers:
    """Sync clients, each call in a thread of a pool."""

    def __init__(self, provider: FaultProvider) -> None:
        self._provider = provider
        self._clients: dict[str, Any] = {}
        self._open = ExitStack()

    def try_all(self, call: Call, faults: Sequence[Fault], at_once: int) -> list[Tried]:
        vendor = call.contract.vendor
        if vendor not in self._clients:
            self._clients[vendor] = self._open.enter_context(_client(vendor, "sync"))
        with ThreadPoolExecutor(at_once) as threads:
            return list(threads.map(partial(self._try, call), faults))

    def _try(self, call: Call, fault: Fault) -> Tried:
        with _prepared(self._provider, self._clients, call, fault) as (line, method, waited):
            try:
                came = method()
            except Exception as error:
                came = error
        return Tried(came, waited, _heard(line, call, fault), line.base_url)

    def close(self) -> None:
        self._open.close()


class AsyncCallers:
    """Async clients in one event loop, each call a task."""

    def __init__(self, provider: FaultProvider) -> None:
        self._provider = provider
        self._clients: dict[str, Any] = {}
        self._runner = asyncio.Runner()
        self._open = AsyncExitStack()

    def try_all(self, call: Call, faults: Sequence[Fault], at_once: int) -> list[Tried]:
        return self._runner.run(self._try_all(call, faults, at_once))

    async def _try_all(self, call: Call, faults: Sequence[Fault], at_once: int) -> list[Tried]:
        vendor = call.contract.vendor
        if vendor not in self._clients:
            client = _client(vendor, "async")
            self._clients[vendor] = await self._open.enter_async_context(client)
        free = asyncio.Semaphore(at_once)

        async def one(fault: Fault) -> Tried:
            async with free:
                return await self._try(call, fault)

        return await asyncio.gather(*map(one, faults))

    async def _try(self, call: Call, fault: Fault) -> Tried:
        with _prepared(self._provider, self._clients, call, fault) as (line, method, waited):
            try:
                came = await method()
            except Exception as error:
                came = error
        return Tried(
            came, waited, await asyncio.to_thread(_heard, line, call, fault), line.base_url
        )

    def close(self) -> None:
        self._runner.run(self._open.aclose())
        self._runner.close()


def _client(vendor: str, mode: str) -> Any:
    """A client that is not on a line yet. Made in a test, where no proxy is configured."""
    options = {"base_url": "http://127.0.0.1:1", "verify": False, "pacing": None}
    return client_class(vendor, mode)(KEY, **options)


@contextmanager
def _prepared(
    provider: FaultProvider, clients: dict[str, Any], call: Call, fault: Fault
) -> Iterator[tuple[Line, Callable[[], Any], list[float]]]:
    waited: list[float] = []
    WAITED.set(waited)
    with provider.line(*fault.ways, place=fault.place) as line:
        options = {"max_retries": 1, **fault.options}
        client = clients[call.contract.vendor].with_options(base_url=line.base_url, **options)
        method = attrgetter(call.operation.name)(client)
        yield line, partial(method, **call.minimal_arguments()), waited


def _heard(line: Line, call: Call, fault: Fault) -> list[str]:
    return line.requests(fault.attempts_for(call) if fault.place == "provider" else 0)
