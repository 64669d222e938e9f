"""Connections, and the sync and the async driver that run a call's steps over them.

An httpx client holds the connections and knows the proxies. Requests go through its transports and
not through the client, which would store cookies, parse redirects and log whole URLs.
"""

import os
import ssl
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractContextManager, aclosing, closing, nullcontext
from datetime import timedelta
from functools import partial
from importlib import import_module
from inspect import isawaitable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar
from weakref import WeakSet, finalize

import httpx

from ..call import hooks
from ..call.intents import AskKey, CallResult, CallSteps, Intent, Report, Send, Wait
from ..call.responses import TransportFailure, UnreadableResponse
from ..call.settings import sealed
from .bodies import TOO_SLOW, read, read_async
from .clients import client_maker
from .deadline import deadline
from .foreign_logs import silenced
from .requests import total_of, with_key

if TYPE_CHECKING:
    from .ahead import AsyncCallAhead, CallAhead

T = TypeVar("T")
_Outcome: TypeAlias = httpx.Response | UnreadableResponse | TransportFailure

_WITH_POOLS: Final = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)
_STARTS: Final = 16
_CLOSED: Final = TransportFailure("closed", "the client is closed")


def _failure(error: httpx.RequestError) -> TransportFailure:
    name = type(error).__name__
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return TransportFailure("timeout before sending", name)
        case httpx.TimeoutException():
            return TransportFailure("timeout", name)
        case httpx.ConnectError() if _is_untrusted(error):
            return TransportFailure("untrusted", f"{name}: {error}")
        case httpx.ProxyError():
            return _proxy_failure(str(error))
        case httpx.ConnectError():
            return TransportFailure("never sent", f"{name}: {error}")
        case _:
            return TransportFailure("broken", name)


def _proxy_failure(message: str) -> TransportFailure:
    """Return the failure of a proxy that did not connect; it is asked again if it may be busy."""
    status = message[:3]
    if not status.isdigit():
        return TransportFailure("never sent", f"ProxyError: {message}")
    reason = f"the proxy refused to connect: status {status}"
    return TransportFailure("never sent" if status >= "500" else "refused by proxy", reason)


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether an untrusted certificate is the cause: it is reported at once and not retried."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None


def _timed(outcome: _Outcome, start: float) -> tuple[_Outcome, float]:
    """Return the outcome with its seconds, which a response also gets as `elapsed`."""
    seconds = time.perf_counter() - start
    if isinstance(outcome, httpx.Response):
        outcome.elapsed = timedelta(seconds=seconds)
    return outcome, seconds


class Connections:
    """The connections of a client and of all its copies.

    A forked process opens its own: two processes that share a connection take each other's bytes.
    """

    def __init__(self, make: Callable[[], httpx.Client], *, ours: bool) -> None:
        """Create the httpx client; it connects with the first request.

        Args:
            make: Creates the httpx client.
            ours: Whether its transports are made here, and not the caller's.
        """
        self._make = make
        self._ours = ours
        self._lock = Lock()
        self._client: httpx.Client | None = self._new_client()
        self.is_closed = False
        _ALIVE.add(self)

    def _new_client(self) -> httpx.Client:
        client = self._make()
        _own_pools(client)
        if self._ours:
            # A client that a module keeps is never closed; Python would warn about its sockets.
            self._end = finalize(self, client.close)
        return client

    def run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        """Run the steps of a call and return its result."""
        with closing(steps):  # an interrupted call gives up its place in the queue
            return self._run(steps, request)

    def _run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        sent_back: Any = None
        while True:
            try:
                intent = steps.send(sent_back)
            except StopIteration as end:
                result: CallResult = end.value
                return result
            sent_back = self._carried_out(request, intent)

    def ahead(self, steps: CallSteps, request: httpx.Request) -> "CallAhead":
        """Begin a call whose result is needed later."""
        from .ahead import CallAhead

        return CallAhead(steps, partial(self._carried_out, request))

    def _carried_out(self, request: httpx.Request, intent: Intent) -> Any:
        """Do what a step intends, and return what the step gets."""
        match intent:
            case AskKey():
                return sealed(intent.source())
            case Send():
                # No local variable: tools that report exceptions show those of every frame.
                request = with_key(request, intent.header, intent.scheme + intent.secret.reveal())
                start = time.perf_counter()
                return _timed(self._send(request), start)
            case Report():
                with hooks.logged(intent.option):
                    intent.hook(*intent.arguments)
            case Wait():
                time.sleep(intent.seconds)
        return None

    def _send(self, request: httpx.Request) -> _Outcome:
        if self.is_closed:
            return _CLOSED
        client = self._client or self._new_client_after_fork()
        try:
            with silenced(), deadline(total_of(request)):
                response = client._transport_for_url(request.url).handle_request(request)
                response.request = request
                with closing(response):
                    return read(response)
        except httpx.RequestError as error:
            return _failure(error)
        finally:
            if self.is_closed:  # meanwhile, by another thread
                client.close()

    def close(self) -> None:
        self.is_closed = True
        if self._client is not None:
            self._client.close()

    def drop_inherited(self) -> None:
        """Drop, in a forked process, the connections of the parent."""
        inherited, self._client = self._client, None
        self._lock = Lock()  # a thread of the parent may hold the old one
        if inherited is not None and self._ours:
            self._end.detach()
            for pool in _own_pools(inherited):
                for connection in pool.connections:
                    connection.close()

    def _new_client_after_fork(self) -> httpx.Client:
        with self._lock:
            client = self._client = self._client or self._new_client()
        return client


def _drop_inherited() -> None:
    for inherited in _ALIVE:
        inherited.drop_inherited()


_ALIVE: Final[WeakSet[Connections]] = WeakSet()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_drop_inherited)


class _OfLoop:
    """What an async client has for one event loop."""

    def __init__(
        self, loop: object, client: httpx.AsyncClient, end: AsyncGenerator[None], starts: Any
    ) -> None:
        """Have no call yet.

        Args:
            loop: The event loop.
            client: The httpx client.
            end: Closes it when the loop ends.
            starts: A semaphore of the calls that may be prepared the next time around the loop.
        """
        self.client = client
        self.end = end
        self.starts = starts
        self.calls = 0
        """How many calls are prepared and not done."""
        self._current_task: Callable[[], object]
        if hasattr(loop, "create_task"):
            self._current_task = import_module("asyncio").current_task
        else:
            self._current_task = import_module("trio.lowlevel").current_task
        self._caller = 0
        """The id of the task that called last."""

    def is_of_one_task(self) -> bool:
        """Whether the task that calls is the one that called last, and nothing else is called."""
        caller = id(self._current_task())
        is_same = caller == self._caller
        self._caller = caller
        return is_same and not self.calls


class AsyncConnections:
    """The connections of an async client and of all its copies, separate for each event loop.

    A connection belongs to the loop that opened it and cannot even be closed in another one (a
    second `asyncio.run`). So each loop closes its own when it ends, unless they are closed already.
    """

    def __init__(self, make: Callable[[], httpx.AsyncClient]) -> None:
        self._make = make
        self._unused = [self._new_client()]  # refuse wrong options at construction
        self._by_loop: dict[object, _OfLoop] = {}
        self._lock = Lock()
        self.is_closed = False

    def _new_client(self) -> httpx.AsyncClient:
        client = self._make()
        _own_pools(client)
        return client

    async def prepared(self, prepare: Callable[[], T]) -> T:
        """Return the result of `prepare`.

        Of a thousand tasks that call at once only a few do so each time around the event loop:
        others that wait for it should not wait for all of them.
        """
        known = None if self.is_closed else await self._of_loop()
        if known is None or known.is_of_one_task():
            return prepare()
        from anyio.lowlevel import checkpoint

        async with known.starts:
            result = prepare()
            await checkpoint()
        return result

    async def run(self, steps: CallSteps, request: httpx.Request) -> CallResult:
        """Run the steps of a call and return its result."""
        with closing(steps):
            known = None if self.is_closed else await self._of_loop()
            if known is None:
                return await self._run(steps, request, known)
            known.calls += 1
            try:
                return await self._run(steps, request, known)
            finally:
                known.calls -= 1

    def ahead(self, run: Callable[[], Awaitable[CallResult]]) -> "AsyncCallAhead":
        """Begin a call whose result is needed later."""
        from .ahead import AsyncCallAhead

        return AsyncCallAhead(run)

    async def _run(
        self, steps: CallSteps, request: httpx.Request, known: _OfLoop | None
    ) -> CallResult:
        sent_back: Any = None
        while True:
            try:
                intent = steps.send(sent_back)
            except StopIteration as end:
                result: CallResult = end.value
                return result
            sent_back = None
            match intent:
                case AskKey():
                    sent_back = sealed(await _awaited(intent.source()))
                case Send():
                    # No local variable: tools that report exceptions show those of every frame.
                    request = with_key(
                        request, intent.header, intent.scheme + intent.secret.reveal()
                    )
                    start = time.perf_counter()
                    sent_back = _timed(await self._send(request, known), start)
                case Report():
                    with hooks.logged(intent.option):
                        await _awaited(intent.hook(*intent.arguments))
                case Wait():
                    from anyio import sleep

                    await sleep(intent.seconds)

    async def _send(self, request: httpx.Request, known: _OfLoop | None) -> _Outcome:
        if known is None or self.is_closed:
            return _CLOSED
        client = known.client
        transport = client._transport_for_url(request.url)
        total = total_of(request)
        try:
            with silenced(), deadline(total), _cancelled_after(total, transport):
                response = await transport.handle_async_request(request)
                response.request = request
                async with aclosing(response):
                    return await read_async(response)
        except httpx.RequestError as error:
            return _failure(error)
        finally:
            if self.is_closed:  # meanwhile, by another task
                await client.aclose()
        return TOO_SLOW

    async def _of_loop(self) -> "_OfLoop":
        loop = _loop()
        known = self._by_loop.get(loop)
        if known is not None:
            return known
        from anyio import Semaphore

        self._let_go_of_closed_loops()
        with self._lock:
            client = self._unused.pop() if self._unused else self._new_client()
        end = self._close_with(loop, client)
        made = _OfLoop(loop, client, end, Semaphore(_STARTS, fast_acquire=True))
        self._by_loop[loop] = made
        await anext(end)
        return made

    async def _close_with(self, loop: object, client: httpx.AsyncClient) -> AsyncGenerator[None]:
        # asyncio and trio finalize the remaining async generators when a loop ends: the last
        # moment at which these connections can be closed.
        try:
            yield
        finally:
            self._by_loop.pop(loop, None)
            await client.aclose()

    def _let_go_of_closed_loops(self) -> None:
        """Close the connections of loops that were closed before their async generators."""
        for loop, known in list(self._by_loop.items()):
            is_closed = getattr(loop, "is_closed", None)  # trio ends its generators in any case
            if is_closed is not None and is_closed():
                self._by_loop.pop(loop, None)
                for pool in _own_pools(known.client):
                    pool.abandon()

    async def close(self) -> None:
        self._let_go_of_closed_loops()
        if not self.is_closed:
            self.is_closed = True
            for client in self._unused:
                await client.aclose()
            known = self._by_loop.get(_loop())
            if known is not None:
                await known.end.aclose()


async def _awaited(returned: Any) -> Any:
    """Return what a callback of the user returned, be it async or not."""
    return await returned if isawaitable(returned) else returned


def _own_pools(client: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """Return the pools of the client that are ours (`pool`), if its transports need any."""
    transports = (client._transport, *client._mounts.values())
    if not any(isinstance(each, _WITH_POOLS) for each in transports):
        return []
    from .pool import own_pools

    return own_pools(client)


def _cancelled_after(
    total: float | None, transport: httpx.AsyncBaseTransport
) -> AbstractContextManager[object]:
    """Return a limit of the time inside, where no pool of ours keeps the deadline."""
    if type(transport) is httpx.AsyncHTTPTransport:
        return nullcontext()
    from anyio import move_on_after

    return move_on_after(total)


def _loop() -> object:
    """Return the running event loop, of asyncio or trio."""
    from anyio.lowlevel import current_token

    return current_token().native_token


def connections(
    *,
    transport: httpx.BaseTransport | None,
    proxy: str | httpx.Proxy | None,
    verify: bool | str | os.PathLike[str] | ssl.SSLContext,
    limits: httpx.Limits | None,
) -> Connections:
    """Return connections for a sync client."""
    make = client_maker(
        httpx.Client, transport=transport, proxy=proxy, verify=verify, limits=limits
    )
    return Connections(make, ours=transport is None)


def async_connections(
    *,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | httpx.Proxy | None,
    verify: bool | str | os.PathLike[str] | ssl.SSLContext,
    limits: httpx.Limits | None,
) -> AsyncConnections:
    """Return connections for an async client."""
    return AsyncConnections(
        client_maker(
            httpx.AsyncClient, transport=transport, proxy=proxy, verify=verify, limits=limits
        )
    )
