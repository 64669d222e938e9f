"""A transport on a loopback port, for schemathesis (its WSGI support lacks one check)."""

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
    wbufsize = -1  # send head and body together

    def respond(self) -> None:
        assert isinstance(self.server, _TransportServer)
        request = httpx.Request(
            self.command,
            f"http://localhost{self.path}",
            headers=[(n.encode("latin-1"), v.encode("latin-1")) for n, v in self.headers.items()],
            content=self.rfile.read(int(self.headers.get("content-length") or 0)),
        )
        with self.server.lock:
            response = DriftedExchange.of(self.server.transport.handle_request(request))
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        if response.status not in _BODILESS:
            self.send_header("content-length", str(len(response.content)))
        self.end_headers()
        if self.command != "HEAD" and response.status not in _BODILESS:
            self.wfile.write(response.content)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Log nothing."""


for _method in _METHODS:
    setattr(_TransportConnection, f"do_{_method}", _TransportConnection.respond)


@contextlib.contextmanager
def served(transport: httpx.BaseTransport) -> Iterator[str]:
    """Serve a transport on a port; yield its address."""
    server = _TransportServer(transport)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
