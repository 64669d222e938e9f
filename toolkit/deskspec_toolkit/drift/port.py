"""A transport on a loopback port: schemathesis asks an address (its WSGI way lacks one check)."""

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import httpx

from .drifted_exchange import DriftedExchange

_METHODS: Final = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE")
_BODILESS: Final = frozenset({204, 304})


class _TransportServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self.transport = transport
        self.lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _TransportConnection)


class _TransportConnection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together

    def reply(self) -> None:
        assert isinstance(self.server, _TransportServer)
        request = httpx.Request(
            self.command,
            f"http://localhost{self.path}",
            headers=[(n.encode("latin-1"), v.encode("latin-1")) for n, v in self.headers.items()],
            content=self.rfile.read(int(self.headers.get("content-length") or 0)),
        )
        with self.server.lock:
            answer = DriftedExchange.of(self.server.transport.handle_request(request))
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status not in _BODILESS:
            self.send_header("content-length", str(len(answer.content)))
        self.end_headers()
        if self.command != "HEAD" and answer.status not in _BODILESS:
            self.wfile.write(answer.content)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Say nothing of what is asked."""


for _method in _METHODS:
    setattr(_TransportConnection, f"do_{_method}", _TransportConnection.reply)


@contextlib.contextmanager
def served(transport: httpx.BaseTransport) -> Iterator[str]:
    """The address of a port on which a transport answers."""
    server = _TransportServer(transport)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
