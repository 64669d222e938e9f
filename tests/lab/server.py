"""The library on a loopback port, with keep-alive connections; all of them end with it."""

import contextlib
import socket
import sys
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from lab.exchange import Delivery, Request, Response
from lab.provider import BASE_PATH, Library

_METHODS = ("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE")


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, library: Library) -> None:
        self.library = library
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that clients keep, so that their threads end."""
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a client that hangs up; anything else is a mistake of the library."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together

    def reply(self) -> None:
        """Read a request and send its response."""
        if "Transfer-Encoding" in self.headers:
            self.send_error(411)
            return
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        path, _, query = self.path.partition("?")
        if not path.startswith(f"{BASE_PATH}/"):
            self.send_error(404)
            return
        request = Request(
            self.command,
            path.removeprefix(BASE_PATH),
            tuple(parse_qsl(query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            body,
        )
        self._send(cast(_Server, self.server).library.handle(request))

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if response.status != 204:
            self.send_header("content-type", response.content_type)
            self.send_header("content-length", str(len(response.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)

    def log_message(self, *_: object, **__: object) -> None:
        """Say nothing."""


for _method in _METHODS:
    setattr(_Connection, f"do_{_method}", _Connection.reply)  # how http.server finds a method


def _post(url: str, delivery: Delivery) -> None:
    target = urlsplit(url)
    try:
        connection = HTTPConnection("127.0.0.1", target.port, timeout=1)
        with contextlib.closing(connection):
            connection.request("POST", target.path, delivery.body, dict(delivery.headers))
            connection.getresponse().read()
    except (OSError, ValueError, HTTPException):
        return  # nobody is there, or no port has the number


@contextlib.contextmanager
def serving(library: Library) -> Iterator[str]:
    """Serve a library, which sends its webhooks; gives its base URL."""
    library.post = _post
    with _Server(library) as server:
        # A short interval, because ending waits for one.
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{BASE_PATH}"
        finally:
            server.shutdown()
            thread.join()
            server.hang_up()
