"""The network backends of httpx's own transports: each step ends at the deadline of its attempt.

A name of this machine is what it resolves to: where that is another machine, nothing is sent to it
in plain text, and nothing at all by a client that may only talk to this machine.

Loaded with the first client that opens its own connections, because httpcore is slow to import.
"""

import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final
from weakref import WeakSet

import anyio
import httpcore

from ..call.settings import is_loopback
from .deadline import left
from .trust import for_handshake

ELSEWHERE: Final = "the host name leads to another machine"


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens connections that keep the deadline of the attempt that uses them."""

    def __init__(self, backend: httpcore.NetworkBackend, *, is_local: bool = False) -> None:
        """Wrap a backend.

        Args:
            backend: Opens the connections.
            is_local: Whether they may only lead to this machine.
        """
        self._backend = backend
        self._is_local = is_local

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        stream = self._backend.connect_tcp(host, port, left, local_address, socket_options)
        is_elsewhere = _is_elsewhere(stream, host, self._is_local)
        if is_elsewhere and self._is_local:
            stream.close()
            raise httpcore.ConnectError(ELSEWHERE)
        return _Stream(stream, is_mute=is_elsewhere)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._backend.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, *, is_mute: bool = False) -> None:
        self._stream = stream
        self._is_mute = is_mute
        """Whether nothing may be written unless it is encrypted."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._is_mute:
            raise httpcore.ConnectError(ELSEWHERE)
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            left = _left(timeout, httpcore.ConnectTimeout)
            context = for_handshake(ssl_context)
            return _Stream(self._stream.start_tls(context, server_hostname, left))
        except BaseException:  # httpcore closes the socket only if the handshake itself fails
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """The same for an async client, which also closes what a closed event loop has left open."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self._open: WeakSet[_AsyncStream] = WeakSet()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        stream = await self._backend.connect_tcp(host, port, left, local_address, socket_options)
        return self._kept(stream, is_mute=_is_elsewhere(stream, host, False))

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return self._kept(await self._backend.connect_unix_socket(path, left, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    def _kept(
        self, stream: httpcore.AsyncNetworkStream, *, is_mute: bool = False
    ) -> "_AsyncStream":
        kept = _AsyncStream(stream, is_mute=is_mute)
        self._open.add(kept)
        return kept

    def abandon(self) -> None:
        """Close every socket without its event loop, which is closed."""
        for stream in list(self._open):
            stream.abandon()


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream, *, is_mute: bool = False) -> None:
        self._stream = stream
        self._is_mute = is_mute

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._is_mute:
            raise httpcore.ConnectError(ELSEWHERE)
        await self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            left = _left(timeout, httpcore.ConnectTimeout)
            context = for_handshake(ssl_context)
            encrypted = await self._stream.start_tls(context, server_hostname, left)
        except BaseException:  # httpcore leaves the socket open if the handshake is cancelled
            with anyio.CancelScope(shield=True):
                await self.aclose()
            raise
        # Whoever abandons the plain stream closes the socket of both.
        return _EncryptedStream(encrypted, self)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def abandon(self) -> None:
        # Only the loop closes its transports, by a callback; a closed one runs none. asyncio has no
        # public way to do without. trio and uvloop close what is open when they end.
        transport = getattr(getattr(self._stream, "_stream", None), "_transport", None)
        lost = getattr(transport, "_call_connection_lost", None)
        if lost is not None:
            with suppress(RuntimeError):  # a task that will never go on waits for the stream
                lost(None)


class _EncryptedStream(_AsyncStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream, plain: _AsyncStream) -> None:
        super().__init__(stream)
        self._plain = plain


def _is_elsewhere(
    stream: httpcore.NetworkStream | httpcore.AsyncNetworkStream, host: str, is_local: bool
) -> bool:
    """Whether a connection that should lead to this machine leads to another one.

    Args:
        stream: The connection.
        host: The host that it was opened to.
        is_local: Whether it should, whatever the name of the host is.
    """
    if not is_local and not is_loopback(host):
        return False
    try:
        address = stream.get_extra_info("server_addr")
    except OSError:  # closed already: nothing can be sent
        return False
    return not (isinstance(address, tuple) and address and is_loopback(str(address[0])))


def _left(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    seconds = left(timeout)
    if seconds is not None and seconds <= 0:
        raise error("the deadline of the attempt has passed")
    return seconds
