"""Carries httpx requests to the core without a socket, for sync and async clients alike."""

import time

import anyio
import httpx

from .core import Core
from .engine.faults import LATENCY
from .engine.message import Request, Response, joined_headers, split_target


class SimulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A vendor behind `transport=`; the host of the base URL does not matter."""

    def __init__(self, core: Core, vendor: str) -> None:
        self._core = core
        self._vendor = vendor
        self._base_path = core.base_paths[vendor]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer = self._asked(request)
        if answer.disturbance == "latency":
            time.sleep(_wait(request))
        return _delivered(request, answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        answer = self._asked(request)
        if answer.disturbance == "latency":
            await anyio.sleep(_wait(request))
        return _delivered(request, answer)

    def _asked(self, request: httpx.Request) -> Response:
        path, query = split_target(request.url.raw_path.decode("ascii"))
        if self._base_path and path.startswith(self._base_path + "/"):
            path = path.removeprefix(self._base_path)
        headers = joined_headers(request.headers.multi_items())
        asked = Request(request.method.upper(), path, query, headers, request.content)
        return self._core.handle(self._vendor, asked)


def _read_timeout(request: httpx.Request) -> float | None:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return limit


def _wait(request: httpx.Request) -> float:
    limit = _read_timeout(request)
    return LATENCY if limit is None else min(LATENCY, limit)


def _delivered(request: httpx.Request, answer: Response) -> httpx.Response:
    """What httpx would have made of the answer, had there been a socket."""
    limit = _read_timeout(request)
    if answer.disturbance == "latency" and limit is not None and limit < LATENCY:
        raise httpx.ReadTimeout("the simulator was slower than the read timeout", request=request)
    if answer.disturbance == "reset":
        raise httpx.ReadError("the simulator reset the connection", request=request)
    if answer.disturbance == "truncated":
        message = "the simulator closed the connection inside of the body"
        raise httpx.RemoteProtocolError(message, request=request)
    return httpx.Response(answer.status, headers=answer.all_headers, content=answer.body)
