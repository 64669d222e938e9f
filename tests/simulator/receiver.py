"""Receives webhooks on a loopback port, with the standard library alone."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self

SECRET = "signing-key"


class Delivery(NamedTuple):
    """One request of a sender."""

    method: str
    path: str
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes


class Receiver:
    """Keeps each delivery, and responds with what `respond` returns: a status, and headers.

    It keeps a connection open, but closes it when a second request comes, as a server may that
    decides to do so at this moment.
    """

    def __init__(self) -> None:
        self.deliveries: list[Delivery] = []
        self.respond: Callable[[], tuple[int, dict[str, str]]] = lambda: (200, {})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hooks"

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(delivery.body) for delivery in self.deliveries]

    @property
    def names(self) -> list[str]:
        return [event["event"] for event in self.events]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        has_responded = False

        def handle_any(self) -> None:
            if self.has_responded:
                self.close_connection = True
                return
            self.has_responded = True
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.deliveries.append(Delivery(self.command, self.path, headers, body))
            status, headers = receiver.respond()
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

        def log_message(self, *_: object, **__: object) -> None:
            """Say nothing."""

    return Handler
