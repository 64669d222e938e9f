"""Connections, and the drivers of a call over them: one sync, one async, of the same steps.

An httpx client keeps the connections and knows the proxies; requests go by its transports and not
by the client, which would remember cookies, read where a redirect leads, and log whole URLs.
"""

import os
import ssl
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, closing
from datetime import timedelta
from inspect import isawaitable
from threading import Lock
from typing import Any, Final, TypeAlias
from weakref import WeakSet, finalize

import httpx

from ..call import hooks
from ..call.intents import AskKey, CallResult, CallSteps, ReportAttempt, Send, Wait
from ..call.responses import TransportFailure, UnreadableResponse
from .bodies import TOO_SLOW, read, read_async
from .deadline import deadline
from .foreign_logs import silenced
from .requests import total_of, with_key

_Outcome: TypeAlias = httpx.Response | UnreadableResponse | TransportFailure

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""The limits of httpx itself."""
_CLOSED: Final = TransportFailure("closed", "the client is closed")


def _failure(error: httpx.RequestError) -> TransportFailure:
    name = type(error).__name__
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return TransportFailure("timeout before sending", name)
        case httpx.TimeoutException():
            return TransportFailure("timeout", name)
        case httpx.ConnectError() if _is_distrust(error):
            return TransportFailure("untrusted", f"{name}: {error}")
        case httpx.ConnectError():
            return TransportFailure("never sent", f"{name}: {error}")
        case _:
            return TransportFailure("broken", name)


def _is_distrust(error: BaseException | None) -> bool:
    """Whether a certificate is why there is no connection: no repetition mends that."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None


def _timed(outcome: _Outcome, start: float) -> tuple[_Outcome, float]:
    """What `Send` is told; an answer says how long it took, too."""
    seconds = time.perf_counter() - start
    if isinstance(outcome, httpx.Response):
        outcome.elapsed = timedelta(seconds=seconds)
    return outcome, seconds


class Connections:
    """The connections of a client and of all its copies.

    A process that is forked makes its own: what two processes read from one connection, each takes
    from the other.
    """

    def __init__(self, make: Callable[[], httpx.Client], *, ours: bool) -> None:
        """Make them.

        Args:
            make: Makes the httpx client.
            ours: Whether its transports are httpx's own, so that they can be given deadlines.
        """
        self._make = make
        self._ours = ours
        self._lock = Lock()
        self._client: httpx.Client | None = self._made()
        self._closed = False
        _ALIVE.add(self)

    def _made(self) -> httpx.Client:
        client = self._make()
        if self._ours:
            from .network import give_deadlines

            give_deadlines(client)
            # Nobody closes a client that a module keeps, and Python would complain of its sockets.
            self._end = finalize(self, client.close)
        return client

    def run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        """Drive a call to its end."""
        with closing(steps):  # an interrupted call gives its place in a queue back
            return self._run(steps, request)

    def _run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        told: Any = None
        while True:
            try:
                intent = steps.send(told)
            except StopIteration as end:
                reply: CallResult = end.value
                return reply
            told = None
            match intent:
                case AskKey():
                    told = intent.source()
                case Send():
                    request = with_key(request, intent.scheme + intent.secret.reveal())
                    start = time.perf_counter()
                    told = _timed(self._send(request), start)
                case ReportAttempt():
                    with hooks.logged("on_attempt"):
                        intent.hook(*intent[1:])
                case Wait():
                    time.sleep(intent.seconds)

    def _send(self, request: httpx.Request) -> _Outcome:
        if self._closed:
            return _CLOSED
        client = self._client or self._made_after_a_fork()
        try:
            with silenced(), deadline(total_of(request)):
                response = client._transport_for_url(request.url).handle_request(request)
                response.request = request
                with closing(response):
                    return read(response)
        except httpx.RequestError as error:
            return _failure(error)

    def close(self) -> None:
        self._closed = True
        if self._client is not None:
            self._client.close()

    def leave_to_the_parent(self) -> None:
        """Let go, in a process that was just forked, of what the parent has open."""
        inherited, self._client = self._client, None
        self._lock = Lock()  # a thread that is not in this process may hold the other one
        if inherited is not None and self._ours:
            from .network import pools

            self._end.detach()
            for pool in pools(inherited):
                for connection in pool.connections:
                    connection.close()

    def _made_after_a_fork(self) -> httpx.Client:
        with self._lock:
            client = self._client = self._client or self._made()
        return client


def _start_anew() -> None:
    for each in _ALIVE:
        each.leave_to_the_parent()


_ALIVE: Final[WeakSet[Connections]] = WeakSet()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)


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

    async def run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        """Drive a call to its end."""
        with closing(steps):
            return await self._run(steps, request)

    async def _run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        told: Any = None
        while True:
            try:
                intent = steps.send(told)
            except StopIteration as end:
                reply: CallResult = end.value
                return reply
            told = None
            match intent:
                case AskKey():
                    asked = intent.source()
                    told = await asked if isawaitable(asked) else asked
                case Send():
                    request = with_key(request, intent.scheme + intent.secret.reveal())
                    start = time.perf_counter()
                    told = _timed(await self._send(request), start)
                case ReportAttempt():
                    with hooks.logged("on_attempt"):
                        returned = intent.hook(*intent[1:])
                        if isawaitable(returned):
                            await returned
                case Wait():
                    from anyio import sleep

                    await sleep(intent.seconds)

    async def _send(self, request: httpx.Request) -> _Outcome:
        from anyio import move_on_after

        if self._closed:
            return _CLOSED
        client = await self._of_this_loop()
        try:
            with silenced(), move_on_after(total_of(request)):
                transport = client._transport_for_url(request.url)
                response = await transport.handle_async_request(request)
                response.request = request
                async with aclosing(response):
                    return await read_async(response)
        except httpx.RequestError as error:
            return _failure(error)
        return TOO_SLOW

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
    *,
    transport: httpx.BaseTransport | None,
    proxy: str | httpx.Proxy | None,
    verify: Any,
    limits: httpx.Limits | None,
) -> Connections:
    """Connections of a sync client."""
    return Connections(
        lambda: httpx.Client(
            transport=transport,
            proxy=proxy,
            verify=verify,
            limits=limits or _LIMITS,
        ),
        ours=transport is None,
    )


def async_connections(
    *,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | httpx.Proxy | None,
    verify: Any,
    limits: httpx.Limits | None,
) -> AsyncConnections:
    """Connections of an async client."""
    return AsyncConnections(
        lambda: httpx.AsyncClient(
            transport=transport,
            proxy=proxy,
            verify=verify,
            limits=limits or _LIMITS,
        )
    )
