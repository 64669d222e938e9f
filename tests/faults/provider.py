"""One provider for all cells of the matrix, on loopback, whose connections break in real ways.

Each cell has a base URL of its own at it, a line. So cells share the provider and the connections
of a client, can run beside each other, and each knows which requests were its own.
"""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from io import BufferedReader
from itertools import count
from types import TracebackType
from typing import Any, Literal, Self

from runtime.faulty_server import Way, reset

Place = Literal["provider", "refusing", "full", "dropping", "without TLS"]
"""Where a call goes: to the provider, or to a port that never reads a request."""

_PATIENCE = 2.0
"""Seconds within which a request that a client has sent arrives."""
_TLS_HANDSHAKE = b"\x16"


@dataclass(frozen=True)
class Response:
    """A complete response, byte for byte, on a connection that is kept open."""

    content: bytes

    def __call__(self, connection: socket.socket) -> None:
        connection.sendall(self.content)


def response(status: int, body: Any, **headers: str) -> Response:
    """A response with a correct Content-Length.

    Args:
        status: Its status.
        body: Its body; what is not bytes is sent as JSON.
        headers: Further headers, with `_` for `-`.
    """
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return Response("\r\n".join([*lines, "", ""]).encode() + content)


class Line:
    """One cell's way to the provider.

    Attributes:
        base_url: The base URL of the client.
        ways: How requests are handled, one after the other; the last way repeats.
    """

    def __init__(self, base_url: str, ways: tuple[Way, ...]) -> None:
        self.base_url = base_url
        self.ways = ways
        self._requests: list[str] = []
        self._came = threading.Condition()

    def next_way(self, request: str) -> Way:
        with self._came:
            self._requests.append(request)
            self._came.notify_all()
            return self.ways[min(len(self._requests), len(self.ways)) - 1]

    def requests(self, expected: int) -> list[str]:
        """The request lines, once so many have arrived: a client may give up earlier."""
        with self._came:
            self._came.wait_for(lambda: len(self._requests) >= expected, _PATIENCE)
            return list(self._requests)


class FaultProvider:
    """Serves every line at once, a thread a connection."""

    def __init__(self) -> None:
        self._sockets = ExitStack()
        self._listener = self._listening(128)
        self._dropping = self._listening(128)
        self._full = self._listening(0)
        # Bound and not listening: refuses, and no other process can take the port.
        self._refusing = self._sockets.enter_context(socket.socket())
        self._refusing.bind(("127.0.0.1", 0))
        self._lines: dict[str, Line] = {}
        self._numbers = count()

    def _listening(self, backlog: int) -> socket.socket:
        return self._sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=backlog))

    @contextmanager
    def line(self, *ways: Way, place: Place = "provider") -> Iterator[Line]:
        """A new line on which requests are handled in these ways."""
        number = str(next(self._numbers))
        listeners = {"refusing": self._refusing, "full": self._full, "dropping": self._dropping}
        port = listeners.get(place, self._listener).getsockname()[1]
        scheme = "https" if place == "without TLS" else "http"
        self._lines[number] = line = Line(f"{scheme}://127.0.0.1:{port}/{number}", ways)
        yield line
        del self._lines[number]

    def __enter__(self) -> Self:
        for serve in (self._serve, self._drop):
            threading.Thread(target=serve, daemon=True).start()
        # One connection waits to be accepted, and then the backlog is full.
        for _ in range(4):
            waiting = self._sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(self._full.getsockname())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for listener in (self._listener, self._dropping):
            listener.shutdown(socket.SHUT_RDWR)
        self._sockets.close()

    def _serve(self) -> None:
        for connection in _accepted(self._listener):
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _drop(self) -> None:
        for connection in _accepted(self._dropping):
            with connection, suppress(OSError):
                connection.recv(1, socket.MSG_PEEK)  # before that, the client may still connect
                reset(connection)

    def _talk(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with connection, connection.makefile("rb") as reader:
                if reader.peek(1)[:1] == _TLS_HANDSHAKE:
                    connection.sendall(b"HTTP/1.1 400 No TLS here\r\n\r\n")
                    return
                while request := _read_request(reader):
                    line = self._lines.get(request.split("/", 2)[1])
                    if line is None:
                        return  # its cell is over
                    way = line.next_way(request)
                    way(connection)
                    if not isinstance(way, Response):
                        return
        except OSError:
            return  # the client hung up


def _accepted(listener: socket.socket) -> Iterator[socket.socket]:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        yield connection


def _read_request(reader: BufferedReader) -> str:
    """The request line, once the complete request has arrived; empty if none came."""
    request = reader.readline()
    length = 0
    for field in iter(reader.readline, b"\r\n"):
        if not field:
            return ""
        name, _, value = field.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    reader.read(length)
    return request.decode("ascii").rstrip()
