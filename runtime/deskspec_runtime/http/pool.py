"""Connection pools in which a request owns its connection, so that none is ever lost.

A request first gets a place, then takes an idle connection or makes one, and is its only owner
until its response is closed. However it ends, the place is free again, and the connection is kept
only if it is idle. httpcore makes the connections; docs/decisions.md says why its own pools are not
used.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, suppress
from threading import Lock, Semaphore
from typing import Any, Generic, TypeVar

import anyio
import httpcore
import httpx

from .deadline import left
from .network import AsyncDeadlineBackend, DeadlineBackend

C = TypeVar("C", httpcore.ConnectionInterface, httpcore.AsyncConnectionInterface)


class _OwnedConnections(Generic[C]):
    """The connections of a pool: in use, or idle until the next request."""

    def __init__(self, maker: Any) -> None:
        self._maker = maker
        """The pool of httpcore, with the options of its transport."""
        self._max_connections: int = maker._max_connections
        self._max_idle: int = maker._max_keepalive_connections
        self._in_use: set[C] = set()
        self._idle: list[C] = []
        """The least recently used first."""
        self.awaited = 0
        """How many requests wait for a place, and will need a connection."""

    def all(self) -> list[C]:
        return list(self._in_use) + self._idle

    def take(self, origin: httpcore.Origin) -> tuple[C, list[C]]:
        """Return a connection for one request, and those that must be closed."""
        stale = []
        while self._idle and self._idle[0].has_expired():
            stale.append(self._idle.pop(0))
        connection = None
        for candidate in reversed(self._idle):
            if candidate.can_handle_request(origin):
                self._idle.remove(candidate)
                if not candidate.has_expired():
                    connection = candidate
                    break
                stale.append(candidate)
        if connection is None:
            if self._idle and len(self._in_use) + len(self._idle) >= self._max_connections:
                stale.append(self._idle.pop(0))  # it is to another host
            connection = self._maker.create_connection(origin)
        self._in_use.add(connection)
        return connection, stale

    def give_back(self, connection: C) -> list[C]:
        """End the use of a connection, and return those that must be closed."""
        is_ours = connection in self._in_use  # unless all were closed meanwhile
        self._in_use.discard(connection)
        if not is_ours or not connection.is_available():
            return [connection]
        self._idle.append(connection)
        surplus = max(0, len(self._idle) - max(self._max_idle, self.awaited))
        unneeded, self._idle = self._idle[:surplus], self._idle[surplus:]
        return unneeded

    def clear(self) -> list[C]:
        """Forget all connections, and return them."""
        connections = self.all()
        self._in_use.clear()
        self._idle.clear()
        return connections


class Pool:
    """The connections of one sync transport of httpx."""

    def __init__(self, maker: httpcore.ConnectionPool, *, is_local: bool = False) -> None:
        maker._network_backend = DeadlineBackend(maker._network_backend, is_local=is_local)
        self._all = _OwnedConnections[httpcore.ConnectionInterface](maker)
        self._lock = Lock()
        self._places = Semaphore(maker._max_connections)

    @property
    def connections(self) -> list[httpcore.ConnectionInterface]:
        return self._all.all()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        self._wait_for_place(left(request.extensions.get("timeout", {}).get("pool")))
        connection = None
        try:
            with self._lock:
                connection, stale = self._all.take(request.url.origin)
            for each in stale:
                each.close()
            response = connection.handle_request(request)
        except BaseException as error:
            self._end(connection)
            if (unsent := _unsent(error, connection)) is not None:
                raise unsent from error
            raise
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_PooledBody(response.stream, self, connection),
            extensions=response.extensions,
        )

    def _wait_for_place(self, seconds: float | None) -> None:
        if self._places.acquire(blocking=False):
            return
        with self._lock:
            self._all.awaited += 1
        try:
            if not self._places.acquire(timeout=None if seconds is None else max(0, seconds)):
                raise httpcore.PoolTimeout
        finally:
            with self._lock:
                self._all.awaited -= 1

    def _end(self, connection: httpcore.ConnectionInterface | None) -> None:
        """End a request, which may have no connection yet."""
        surplus = []
        try:
            if connection is not None:
                with self._lock:
                    surplus = self._all.give_back(connection)
        finally:
            self._places.release()
        for each in surplus:
            each.close()

    def close(self) -> None:
        with self._lock:
            connections = self._all.clear()
        for connection in connections:
            connection.close()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class _PooledBody:
    """The body of a response; closing it ends the request."""

    def __init__(self, stream: Any, pool: Pool, connection: httpcore.ConnectionInterface) -> None:
        self._stream = stream
        self._pool = pool
        self._connection = connection
        self._is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            try:
                self._stream.close()
            finally:
                self._pool._end(self._connection)


class AsyncPool:
    """The connections of one async transport of httpx, in one event loop."""

    def __init__(self, maker: httpcore.AsyncConnectionPool) -> None:
        self._network = AsyncDeadlineBackend(maker._network_backend)
        maker._network_backend = self._network
        self._all = _OwnedConnections[httpcore.AsyncConnectionInterface](maker)
        self._places = anyio.Semaphore(maker._max_connections, fast_acquire=True)

    @property
    def connections(self) -> list[httpcore.AsyncConnectionInterface]:
        return self._all.all()

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        await self._wait_for_place(left(request.extensions.get("timeout", {}).get("pool")))
        connection = None
        try:
            connection, stale = self._all.take(request.url.origin)
            if stale:
                await _close(stale)
            response = await connection.handle_async_request(request)
        except BaseException as error:
            await self._end(connection)
            if (unsent := _unsent(error, connection)) is not None:
                raise unsent from error
            raise
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_AsyncPooledBody(response.stream, self, connection),
            extensions=response.extensions,
        )

    async def _wait_for_place(self, seconds: float | None) -> None:
        try:
            self._places.acquire_nowait()
        except anyio.WouldBlock:
            self._all.awaited += 1
            try:
                with anyio.fail_after(seconds):
                    await self._places.acquire()
            except TimeoutError:
                raise httpcore.PoolTimeout from None
            finally:
                self._all.awaited -= 1

    async def _end(self, connection: httpcore.AsyncConnectionInterface | None) -> None:
        """End a request: first what nothing can interrupt, then what asyncio can."""
        surplus = []
        try:
            if connection is not None:
                surplus = self._all.give_back(connection)
        finally:
            self._places.release()
        if surplus:
            await _close(surplus)

    async def aclose(self) -> None:
        await _close(self._all.clear())

    def abandon(self) -> None:
        """Close every connection without the event loop, which is closed."""
        self._network.abandon()

    async def __aenter__(self) -> "AsyncPool":
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()


class _AsyncPooledBody(AsyncIterator[bytes]):
    """The body of a response; closing it ends the request."""

    def __init__(
        self, stream: Any, pool: AsyncPool, connection: httpcore.AsyncConnectionInterface
    ) -> None:
        self._stream = stream
        self._chunks: AsyncIterator[bytes] = aiter(stream)
        self._pool = pool
        self._connection = connection
        self._is_closed = False

    async def __anext__(self) -> bytes:
        return await anext(self._chunks)

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            with anyio.CancelScope(shield=True):
                await self._stream.aclose()
                # A body that is left in the middle: without a connection its generators soon end.
                with suppress(httpcore.NetworkError, httpcore.ProtocolError):
                    async for _ in self._chunks:
                        pass
        finally:
            await self._pool._end(self._connection)


async def _close(connections: list[httpcore.AsyncConnectionInterface]) -> None:
    """Close all, even if the task is cancelled: asyncio itself knows no shields."""
    with anyio.CancelScope(shield=True):
        async with AsyncExitStack() as closing:
            for connection in connections:
                closing.push_async_callback(connection.aclose)


def _unsent(error: BaseException, connection: Any) -> Exception | None:
    """Return the error of connecting that it is if a proxy did not connect us yet, else `None`."""
    is_proxied = hasattr(connection, "_remote_origin")
    if not is_proxied or getattr(connection, "_connected", connection._connection is not None):
        return None
    match error:
        case httpcore.TimeoutException():
            return httpcore.ConnectTimeout(*error.args)
        case httpcore.ReadError() | httpcore.WriteError() | httpcore.RemoteProtocolError():
            return httpcore.ConnectError(*error.args)
        case _:
            return None


def own_pools(client: httpx.Client | httpx.AsyncClient, *, is_local: bool = False) -> list[Any]:
    """Return the pools of a client's transports, after replacing those of httpcore.

    httpx has no public way to do so. A pool for HTTP/2 stays: it shares a connection on purpose.

    Args:
        client: The client.
        is_local: Whether the connections of a sync client may only lead to this machine.
    """
    pools = []
    transports: list[Any] = [client._transport, *client._mounts.values()]
    for transport in transports:
        pool = getattr(transport, "_pool", None)
        if isinstance(pool, httpcore.ConnectionPool) and not pool._http2:
            pool = transport._pool = Pool(pool, is_local=is_local)
        elif isinstance(pool, httpcore.AsyncConnectionPool) and not pool._http2:
            pool = transport._pool = AsyncPool(pool)
        if isinstance(pool, Pool | AsyncPool):
            pools.append(pool)
    return pools
