"""A server on a loopback port whose connections break in real ways, one request a connection.

It reads each request completely and records it before the connection breaks: what a client sees of
a provider that has processed a request and dies.
"""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

Way = Callable[[socket.socket], None]

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)
_LONGEST_STALL = 5.0
_DROP = 0.02


def reset(connection: socket.socket) -> None:
    """Reset the connection (RST) without a response."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)


def reset_in_the_body(connection: socket.socket) -> None:
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"half":')
    reset(connection)


def truncate(connection: socket.socket) -> None:
    """Close the connection in good order, before the announced end of the body."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"half":')


def stall(connection: socket.socket) -> None:
    """Send nothing for as long as the client holds the connection."""
    connection.settimeout(_LONGEST_STALL)
    connection.recv(1)


def drip_the_head(connection: socket.socket) -> None:
    """Send a head that never ends, a few bytes at a time."""
    _drip(connection, b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n")


def drip_the_body(connection: socket.socket) -> None:
    """Send a body that never ends, a few bytes at a time."""
    _drip(connection, b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b'{"a":')


def _drip(connection: socket.socket, first: bytes, drop: bytes) -> None:
    try:
        connection.sendall(first)
        for _ in range(int(_LONGEST_STALL / _DROP)):
            time.sleep(_DROP)
            connection.sendall(drop)
    except OSError:
        return  # the client hung up


def response(body: Any) -> Way:
    content = json.dumps(body).encode()

    def send(connection: socket.socket) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode() + content)

    return send


def sending_body(content: bytes, encoding: str = "identity") -> Way:
    """Send a body as it is, whatever its encoding says, and close the connection at its end."""
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nConnection: close\r\n\r\n"

    def send(connection: socket.socket) -> None:
        with suppress(ConnectionError):  # the client may have read enough
            connection.sendall(head.encode() + content)

    return send


def refusing_port() -> int:
    """A port on which no server listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port


class FaultyServer:
    """Serves requests in the ways given, one after the other; the last way repeats."""

    def __init__(self, *ways: Way) -> None:
        self._ways = ways
        self.requests: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(_LONGEST_STALL)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                request = _read_request(connection)
                if request:
                    self.requests.append(request)
                    self._ways[min(len(self.requests), len(self._ways)) - 1](connection)


def _read_request(connection: socket.socket) -> str:
    """The request line, once the complete request has arrived; empty if none came."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return ""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    fields = dict(line.lower().split(": ", 1) for line in lines[1:])
    missing = int(fields.get("content-length", "0")) - len(body)
    while missing > 0:
        missing -= len(connection.recv(65536))
    return lines[0]
