"""The socket side: HTTP/1.1 with keep-alive connections, over TLS where a certificate is given.

What holds here: it knows no vendor. The handshake is done on the thread of its connection, so a
client that never finishes one blocks no other, and one that distrusts the certificate
ends its own connection only.
"""

from __future__ import annotations

import json
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar, Final, cast, final
from urllib.parse import parse_qsl, unquote

from foreign.provider.exchange import Refusal, Request, Response, Vendor

HOST: Final = "127.0.0.1"


@final
class Listener(ThreadingHTTPServer):
    """Serves a vendor on a loopback port; 0 picks a free one. ``tls=None`` is plain HTTP."""

    request_queue_size: int = 256
    daemon_threads: bool = True

    def __init__(self, vendor: Vendor, *, port: int, tls: ssl.SSLContext | None) -> None:
        self.tls: ssl.SSLContext | None = tls
        self._vendor: Vendor = vendor
        self._lock: threading.Lock = threading.Lock()
        super().__init__((HOST, port), _Connection)

    @property
    def base_url(self) -> str:
        """The base URL of a client."""
        scheme = "http" if self.tls is None else "https"
        return f"{scheme}://{HOST}:{self.server_port}{self._vendor.base_path}"

    def respond(self, request: Request) -> Response:
        """The vendor's response; requests are handled one after the other."""
        with self._lock:
            try:
                return self._vendor.respond(request)
            except Refusal as refusal:
                return refusal.response

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a client that hangs up or distrusts us; anything else is a bug here."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(cast("ssl.SSLSocket", request), client_address)


@final
class _Connection(BaseHTTPRequestHandler):
    """One connection and all of its requests."""

    protocol_version: str = "HTTP/1.1"
    disable_nagle_algorithm: ClassVar[bool] = True
    wbufsize: ClassVar[int] = -1  # head and body leave together, with the flush after a request

    def setup(self) -> None:
        """Shake hands before the first byte is read."""
        listener = cast("Listener", self.server)
        if listener.tls is not None:
            self.request = listener.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def reply(self) -> None:
        """Read a request and send its response."""
        if "Transfer-Encoding" in self.headers:
            self.send_error(411)
            return
        path, _, query = self.path.partition("?")
        request = Request(
            method=self.command,
            segments=tuple(unquote(segment) for segment in path.split("/")[1:]),
            query=dict(parse_qsl(query, keep_blank_values=True)),
            authorization=self.headers.get("Authorization"),
            body=self.rfile.read(int(self.headers.get("Content-Length", "0"))),
        )
        self._send(cast("Listener", self.server).respond(request))

    def _send(self, response: Response) -> None:
        is_text = isinstance(response.body, str)
        body = (response.body if is_text else json.dumps(response.body)).encode()
        self.send_response(response.status)
        self.send_header("Content-Type", "text/plain" if is_text else "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in response.headers.items():
            self.send_header(name, value)
        self.end_headers()
        _ = self.wfile.write(body)

    def log_message(self, *_: object, **__: object) -> None:
        """Say nothing: the only line of output is the URL."""


for _method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
    setattr(_Connection, f"do_{_method}", _Connection.reply)  # how http.server finds a method
