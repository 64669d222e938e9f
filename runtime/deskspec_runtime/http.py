"""The only module that imports httpx: connections, requests, and the drivers of a call."""

import time
from collections.abc import Callable, Mapping
from platform import python_version
from typing import TYPE_CHECKING, Any

import httpx

from ._constants import CONNECT_TIMEOUT, READ_TIMEOUT
from ._version import __version__
from .calls import Failure, Reply, Send, Steps, Wait

if TYPE_CHECKING:
    from anyio.lowlevel import RunVar

AsyncTransport = httpx.AsyncBaseTransport
Limits = httpx.Limits
Proxy = httpx.Proxy
Request = httpx.Request
Response = httpx.Response
Timeout = httpx.Timeout
Transport = httpx.BaseTransport

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
"""Connect in 5 s; 60 s without a byte. What a client uses when it is told nothing."""

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""The limits of httpx itself."""

USER_AGENT = f"deskspec/{__version__} python/{python_version()} httpx/{httpx.__version__}"


def timeout(given: float | Timeout | None) -> Timeout:
    """What a caller gives as timeout, for httpx.

    Raises:
        TypeError: It is neither a number nor an `httpx.Timeout` nor `None`.
        ValueError: It is a number that is not positive.
    """
    if isinstance(given, httpx.Timeout):
        return given
    if given is not None and (not isinstance(given, int | float) or isinstance(given, bool)):
        raise TypeError(f"timeout must be a number of seconds, not {type(given).__name__}")
    if given is not None and not given > 0:
        raise ValueError("timeout must be more than 0 seconds; None means no limit")
    return httpx.Timeout(given)


def request(
    method: str, url: str, headers: Mapping[str, str], content: bytes | None, limit: Timeout
) -> Request:
    """A request. It is not made by an httpx client, whose cookies it would take along."""
    return httpx.Request(
        method, url, headers=headers, content=content, extensions={"timeout": limit.as_dict()}
    )


def _failure(error: httpx.RequestError) -> Failure:
    name = type(error).__name__
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Failure("timeout before sending", name)
        case httpx.TimeoutException():
            return Failure("timeout", name)
        case httpx.ConnectError():
            return Failure("never sent", f"{name}: {error}")
        case httpx.DecodingError():
            return Failure("undecodable", name)
        case _:
            return Failure("broken", name)


class Connections:
    """The connections of a client and of all its copies."""

    def __init__(self, make: Callable[[], httpx.Client]) -> None:
        self._client = make()

    def run(self, steps: Steps, request: Request) -> Reply:
        """Drive a call to its end."""
        told: Any = None
        while True:
            try:
                intent = steps.send(told)
            except StopIteration as end:
                reply: Reply = end.value
                return reply
            match intent:
                case Send():
                    told = self._send(request)
                case Wait():
                    time.sleep(intent.seconds)
                    told = None

    def _send(self, request: Request) -> Response | Failure:
        if self._client.is_closed:
            return Failure("broken", "the client is closed")
        try:
            return self._client.send(request, auth=None, follow_redirects=False)
        except httpx.RequestError as error:
            return _failure(error)

    def close(self) -> None:
        self._client.close()


class AsyncConnections:
    """The connections of an async client and of all its copies, apart for every event loop.

    A connection belongs to the loop that made it; in another one (a second `asyncio.run`) it
    cannot even be closed.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        self._make = make
        self._unused: httpx.AsyncClient | None = make()  # wrong options show at construction
        self._of_loop: RunVar[httpx.AsyncClient | None] | None = None
        self._closed = False

    async def run(self, steps: Steps, request: Request) -> Reply:
        """Drive a call to its end."""
        told: Any = None
        while True:
            try:
                intent = steps.send(told)
            except StopIteration as end:
                reply: Reply = end.value
                return reply
            match intent:
                case Send():
                    told = await self._send(request)
                case Wait():
                    from anyio import sleep

                    await sleep(intent.seconds)
                    told = None

    async def _send(self, request: Request) -> Response | Failure:
        if self._closed:
            return Failure("broken", "the client is closed")
        try:
            return await self._of_this_loop().send(request, auth=None, follow_redirects=False)
        except httpx.RequestError as error:
            return _failure(error)

    def _of_this_loop(self) -> httpx.AsyncClient:
        if self._of_loop is None:
            from anyio.lowlevel import RunVar

            self._of_loop = RunVar("deskspec connections", None)
        client = self._of_loop.get()
        if client is None:
            client, self._unused = self._unused or self._make(), None
            self._of_loop.set(client)
        return client

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            await self._of_this_loop().aclose()


def connections(
    *, transport: Transport | None, proxy: str | Proxy | None, verify: Any, limits: Limits | None
) -> Connections:
    """Connections of a sync client."""
    return Connections(
        lambda: httpx.Client(
            transport=transport, proxy=proxy, verify=verify, limits=limits or _LIMITS
        )
    )


def async_connections(
    *,
    transport: AsyncTransport | None,
    proxy: str | Proxy | None,
    verify: Any,
    limits: Limits | None,
) -> AsyncConnections:
    """Connections of an async client."""
    return AsyncConnections(
        lambda: httpx.AsyncClient(
            transport=transport, proxy=proxy, verify=verify, limits=limits or _LIMITS
        )
    )
