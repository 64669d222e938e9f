"""Passes httpx requests to the core without a socket, for sync and async clients."""

import time

import anyio
import httpx

from .core import Core
from .engine.faults import LATENCY
from .engine.message import Request, Response, joined_headers, split_target


class SimulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A vendor for `transport=`; the host of the base URL does not matter."""

    def __init__(self, core: Core, vendor: str) -> None:
        self._core = core
        self._vendor = vendor
        self._base_path = core.base_paths[vendor]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = self._respond(request)
        if response.disturbance == "latency":
            time.sleep(_wait(request))
        return _delivered(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = self._respond(request)
        if response.disturbance == "latency":
            await anyio.sleep(_wait(request))
        return _delivered(request, response)

    def _respond(self, request: httpx.Request) -> Response:
        path, query = split_target(request.url.raw_path.decode("ascii"))
        if self._base_path and path.startswith(self._base_path + "/"):
            path = path.removeprefix(self._base_path)
        headers = joined_headers(request.headers.multi_items())
        received = Request(request.method.upper(), path, query, headers, request.content)
        return self._core.handle(self._vendor, received)


def _read_timeout(request: httpx.Request) -> float | None:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return limit


def _wait(request: httpx.Request) -> float:
    limit = _read_timeout(request)
    return LATENCY if limit is None else min(LATENCY, limit)


def _delivered(request: httpx.Request, response: Response) -> httpx.Response:
    """Return or raise what httpx would have for this response over a socket."""
    limit = _read_timeout(request)
    if response.disturbance == "latency" and limit is not None and limit < LATENCY:
        raise httpx.ReadTimeout("the simulator was slower than the read timeout", request=request)
    if response.disturbance == "reset":
        raise httpx.ReadError("the simulator reset the connection", request=request)
    if response.disturbance == "truncated":
        message = "the simulator closed the connection in the middle of the body"
        raise httpx.RemoteProtocolError(message, request=request)
    return httpx.Response(response.status, headers=response.all_headers, content=response.body)
