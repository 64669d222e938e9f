"""The only module that imports httpx: connections, requests, and the drivers of a call."""

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, closing
from platform import python_version
from threading import Lock
from typing import Any, Final

import httpx

from ._constants import CONNECT_TIMEOUT, READ_TIMEOUT
from ._version import __version__
from .calls import Failure, Reply, Send, Steps, Undecodable, Wait

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

_LONGEST_TIMEOUT = 2_000_000.0
"""Seconds, 23 days; a socket refuses more than its C integer of milliseconds."""

_CLOSED: Final = Failure("closed", "the client is closed")

USER_AGENT = f"deskspec/{__version__} python/{python_version()} httpx/{httpx.__version__}"


def timeout(given: float | Timeout | None) -> Timeout:
    """What a caller gives as timeout, for httpx.

    Raises:
        TypeError: It is neither a number nor an `httpx.Timeout` nor `None`.
        ValueError: It is a number that is not positive, or that no socket can wait.
    """
    if isinstance(given, httpx.Timeout):
        return given
    if given is not None and (not isinstance(given, int | float) or isinstance(given, bool)):
        raise TypeError(
            "timeout must be a number of seconds, an httpx.Timeout or None, "
            f"not {type(given).__name__}"
        )
    if given is not None and not 0 < given <= _LONGEST_TIMEOUT:
        raise ValueError(
            f"timeout must be more than 0 and at most {_LONGEST_TIMEOUT:.0f} seconds; "
            "None means no limit"
        )
    return httpx.Timeout(given)


def request(
    method: str, url: str, headers: Mapping[str, str], content: bytes | None, limit: Timeout
) -> Request:
    """A request. It is not made by an httpx client, whose cookies it would take along.

    Raises:
        ValueError: The URL cannot be sent, because an argument is longer than any URL.
    """
    extensions = {"timeout": limit.as_dict()}
    try:
        return httpx.Request(method, url, headers=headers, content=content, extensions=extensions)
    except httpx.InvalidURL:
        pass
    raise ValueError("the arguments make a URL that cannot be sent: one of them is too long")


def _hide_location(response: Response) -> None:
    """Keep httpx from reading where a redirect leads: it raises when it cannot."""
    location = response.headers.pop("location", None)
    if location is not None:
        response.extensions["location"] = location


async def _hide_location_async(response: Response) -> None:
    _hide_location(response)


def _show_location(response: Response) -> None:
    if "location" in response.extensions:
        response.headers["location"] = response.extensions["location"]


def _failure(error: httpx.RequestError) -> Failure:
    name = type(error).__name__
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Failure("timeout before sending", name)
        case httpx.TimeoutException():
            return Failure("timeout", name)
        case httpx.ConnectError():
            return Failure("never sent", f"{name}: {error}")
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

    def _send(self, request: Request) -> Response | Undecodable | Failure:
        try:
            response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
            _show_location(response)
            with closing(response):
                try:
                    response.read()
                except httpx.DecodingError:
                    return Undecodable(response.status_code, response.headers)
                return response
        except httpx.RequestError as error:
            return _failure(error)
        except RuntimeError:
            # httpx's answer to a closed client. Asking first would leave a gap for other threads.
            if self._client.is_closed:
                return _CLOSED
            raise

    def close(self) -> None:
        self._client.close()


class AsyncConnections:
    """The connections of an async client and of all its copies, apart for every event loop.

    A connection belongs to the loop that made it; in another one (a second `asyncio.run`) it
    cannot even be closed. So each loop closes its own when it ends, if nobody did before.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        self._make = make
        self._unused = [make()]  # wrong options show at construction
        self._of_loops: dict[object, tuple[httpx.AsyncClient, AsyncGenerator[None]]] = {}
        self._lock = Lock()
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

    async def _send(self, request: Request) -> Response | Undecodable | Failure:
        if self._closed:
            return _CLOSED
        client = await self._of_this_loop()
        try:
            response = await client.send(request, stream=True, auth=None, follow_redirects=False)
            _show_location(response)
            async with aclosing(response):
                try:
                    await response.aread()
                except httpx.DecodingError:
                    return Undecodable(response.status_code, response.headers)
                return response
        except httpx.RequestError as error:
            return _failure(error)

    async def _of_this_loop(self) -> httpx.AsyncClient:
        loop = _loop()
        known = self._of_loops.get(loop)
        if known is not None:
            return known[0]
        with self._lock:
            client = self._unused.pop() if self._unused else self._make()
        end = self._until_the_end_of(loop, client)
        self._of_loops[loop] = client, end
        await anext(end)
        return client

    async def _until_the_end_of(
        self, loop: object, client: httpx.AsyncClient
    ) -> AsyncGenerator[None]:
        # asyncio and trio end the async generators that are left when a loop ends: the only
        # moment at which these connections can still be closed.
        try:
            yield
        finally:
            self._of_loops.pop(loop, None)
            await client.aclose()

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            for client in self._unused:
                await client.aclose()
            known = self._of_loops.get(_loop())
            if known is not None:
                await known[1].aclose()


def _loop() -> object:
    """The event loop that runs here, of asyncio or trio."""
    from anyio.lowlevel import current_token

    return current_token().native_token


def connections(
    *, transport: Transport | None, proxy: str | Proxy | None, verify: Any, limits: Limits | None
) -> Connections:
    """Connections of a sync client."""
    return Connections(
        lambda: httpx.Client(
            transport=transport,
            proxy=proxy,
            verify=verify,
            limits=limits or _LIMITS,
            event_hooks={"response": [_hide_location]},
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
            transport=transport,
            proxy=proxy,
            verify=verify,
            limits=limits or _LIMITS,
            event_hooks={"response": [_hide_location_async]},
        )
    )
