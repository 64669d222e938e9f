"""Serves the core over HTTP/1.1 on a port, each vendor below `/VENDOR`.

The standard library's threading server, because faults need the socket: they reset a connection
or close it in the middle of a body.
"""

import errno
import json
import re
import socket
import socketserver
import struct
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from ..failure import Failure
from . import control
from .core import Core, HandledRequest, most_bytes
from .engine import choices
from .engine.message import UNDOCUMENTED, Request, Response, joined_headers, split_target
from .faults.kinds import NO_FAULT

_PIECE = 2**16
_DISCARDED_AT_MOST = 2**24
"""Bytes of an oversized body that are still read, so that the client gets the response."""
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;.*)?\r?\n")


class Port:
    """The core on a port, from construction to `close`."""

    def __init__(self, core: Core, host: str = "127.0.0.1", port: int = 0) -> None:
        """Bind, and serve on a thread.

        Args:
            core: Handles the requests.
            host: A name or an address of this machine.
            port: 0 picks a free one.

        Raises:
            Failure: The host cannot be resolved, or the port cannot be opened.
        """
        try:
            self._server = _SimulatorServer(core, host, port)
        except (socket.gaierror, UnicodeError):
            raise Failure(f"host {host!r} cannot be resolved: --host takes an address") from None
        except OSError as error:
            raise Failure(_not_bound(host, port, error)) from None
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self._server.server_port}"
        self.base_urls = {vendor: self.url + path for vendor, path in self._server.mounts.items()}
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.02},
            name="deskspec-simulator",
            daemon=True,
        )
        self._thread.start()

    def close(self) -> None:
        """End the connections and free the port."""
        self._server.shutdown()
        self._thread.join()
        self._server.disconnect()
        self._server.server_close()


def _not_bound(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is in use: stop its listener, or choose another --port"
    return f"port {port} on {host} cannot be opened: {error.strerror or error}"


class _SimulatorServer(ThreadingHTTPServer):
    """The listening socket. It tracks its connections, so that closing does not wait for them."""

    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, core: Core, host: str, port: int) -> None:
        self.core = core
        self.mounts = {vendor: f"/{vendor}{path}" for vendor, path in core.base_paths.items()}
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        self.address_family, _, _, _, address = addresses[0]
        super().__init__((str(address[0]), port), _SimulatorHandler)

    def server_bind(self) -> None:
        """Bind without the DNS look-up of our own name that the base class does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "", self.socket.getsockname()[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a client that disconnects; anything else is a bug here and is printed."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def disconnect(self) -> None:
        with self._lock:
            connections = list(self._connections)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # the client closed it first

    def mounted(self, path: str) -> tuple[str | None, str]:
        """Return the vendor that a path belongs to, and the rest of the path."""
        for vendor, mount in self.mounts.items():
            if path == mount or path.startswith(mount + "/"):
                return vendor, path.removeprefix(mount)
        return None, path


class _Malformed(Exception):
    """The body does not follow HTTP."""


class _SimulatorHandler(BaseHTTPRequestHandler):
    """One keep-alive connection; every request on it, whatever its method, goes to the core."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @property
    def _listener(self) -> _SimulatorServer:
        if not isinstance(self.server, _SimulatorServer):
            raise TypeError("this handler belongs to a _SimulatorServer")
        return self.server

    def handle_one_request(self) -> None:
        """Read one request, pass it to the core, send the response."""
        try:
            self.raw_requestline = self.rfile.readline(_PIECE + 1)
            if not self.raw_requestline:
                self.close_connection = True
            elif len(self.raw_requestline) > _PIECE:
                self.requestline = self.command = self.request_version = ""
                self.send_error(414)
            elif self.parse_request():
                self._exchange()
        except OSError:
            self.close_connection = True  # the client disconnected

    def _exchange(self) -> None:
        try:
            body = self._body()
        except _Malformed as problem:
            self.send_error(400, str(problem))
            return
        target, query = split_target(self.path)
        vendor, path = self._listener.mounted(target)
        headers = joined_headers(self.headers.items())
        request = Request(self.command, path, query, headers, body)
        core = self._listener.core
        own = control.performed(core, request) if vendor is None else None
        handled = core.handle(vendor, request) if own is None else HandledRequest(own, NO_FAULT)
        if handled.fault.seconds:
            time.sleep(handled.fault.seconds)
        handled.fault.on_socket(self, handled.response)

    def send(self, response: Response, *, part: float = 1) -> None:
        """Send a response, or the first part of its body and then the end of the connection."""
        body = response.body
        if part < 1:
            self.close_connection = True
            body = body[: int(len(body) * part)]
        self._write(response.status, response.all_headers, len(response.body), body)

    def reset(self) -> None:
        """Close so that the peer gets a TCP reset: no lingering, and no FIN before."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.rfile.close()  # it would keep the socket open
        self.connection.close()

    def _body(self) -> bytes:
        """Return the body, or enough of it to show that it is too large."""
        body = bytearray()
        discarded = 0
        most = most_bytes(joined_headers(self.headers.items()))
        for piece in self._pieces():
            if len(body) <= most:
                body += piece
            else:
                self.close_connection = True
                discarded += len(piece)
                if discarded > _DISCARDED_AT_MOST:
                    break
        return bytes(body)

    def _pieces(self) -> Iterator[bytes]:
        if self.headers.get("Transfer-Encoding"):
            if self.headers["Transfer-Encoding"].strip().lower() != "chunked":
                raise _Malformed("the only transfer encoding is chunked")
            yield from self._chunks()
            return
        length = self.headers.get("Content-Length", "0")
        if not re.fullmatch("[0-9]{1,15}", length):
            raise _Malformed("Content-Length is not a number")
        yield from self._exactly(int(length))

    def _chunks(self) -> Iterator[bytes]:
        while True:
            line = _CHUNK_SIZE.fullmatch(self.rfile.readline(_PIECE))
            if line is None:
                raise _Malformed("a chunk has no size")
            size = int(line[1], 16)
            yield from self._exactly(size)
            if not size:
                while self.rfile.readline(_PIECE).strip():
                    continue  # trailers
                return
            if self.rfile.readline(3).strip():
                raise _Malformed("a chunk does not end where its size says")

    def _exactly(self, length: int) -> Iterator[bytes]:
        while length:
            piece = self.rfile.read(min(length, _PIECE))
            if not piece:
                raise ConnectionError("the client disconnected in the middle of the body")
            length -= len(piece)
            yield piece

    def _write(self, status: int, headers: Mapping[str, str], length: int, body: bytes) -> None:
        """Head and body in one write: two would wait for the peer's delayed acknowledgement."""
        reason = self.responses.get(status, ("Unknown",))[0]
        fields = {**headers, "date": self.date_time_string()}
        if status != HTTPStatus.NO_CONTENT:
            fields["content-length"] = str(length)
        if self.close_connection:
            fields["connection"] = "close"
        lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {fields[name]}" for name in fields)]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self.wfile.write(head if self.command == "HEAD" else head + body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Reject malformed HTTP; no vendor documents a response to that."""
        self.close_connection = True
        text = message or self.responses.get(code, ("Bad request",))[0]
        body = json.dumps({"message": text}).encode()
        headers = {"content-type": "application/json", UNDOCUMENTED: choices.MALFORMED}
        self._write(code, headers, len(body), body)

    def log_message(self, *_: object, **__: object) -> None:
        """Log nothing: `Simulator.requests` is the log."""
