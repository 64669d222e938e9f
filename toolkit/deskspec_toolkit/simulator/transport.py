"""Passes httpx requests to the core without a socket, for sync and async clients."""

import time

import anyio
import httpx

from .core import Core, HandledRequest
from .engine.message import Request, joined_headers, split_target
from .faults.fault import Fault, read_timeout


class SimulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A vendor for `transport=`; the host of the base URL does not matter."""

    def __init__(self, core: Core, vendor: str) -> None:
        self._core = core
        self._vendor = vendor
        self._base_path = core.base_paths[vendor]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        handled = self._handled(request)
        if handled.fault.seconds:
            time.sleep(_wait(request, handled.fault))
        return handled.fault.in_process(request, handled.response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        handled = self._handled(request)
        if handled.fault.seconds:
            await anyio.sleep(_wait(request, handled.fault))
        return handled.fault.in_process(request, handled.response)

    def _handled(self, request: httpx.Request) -> HandledRequest:
        path, query = split_target(request.url.raw_path.decode("ascii"))
        if self._base_path and path.startswith(self._base_path + "/"):
            path = path.removeprefix(self._base_path)
        headers = joined_headers(request.headers.multi_items())
        received = Request(request.method.upper(), path, query, headers, request.content)
        return self._core.handle(self._vendor, received)


def _wait(request: httpx.Request, fault: Fault) -> float:
    limit = read_timeout(request)
    return fault.seconds if limit is None else min(fault.seconds, limit)
