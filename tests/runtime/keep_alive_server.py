"""A server on a loopback port that keeps its connections open, as providers do.

It counts them, so that a test can say which calls shared one and whether a client left one open.
"""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from foreign.authority import Certificate

_PATIENCE = 5.0


class _ManyAtOnce(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True


class KeepAliveServer:
    """Responds to every request with a JSON body.

    Attributes:
        connections: How many connections were ever made.
        open: How many of them are open now.
        arrived: Set when a request came.
        respond_now: Cleared by a test that wants its requests to wait.
    """

    def __init__(
        self,
        body: Any,
        *,
        delay: Callable[[], float] = float,
        certificate: Certificate | None = None,
        fault: Callable[[str, str], Callable[[socket.socket], None] | None] = lambda *_: None,
    ) -> None:
        """Open the port.

        Args:
            body: What every response has, or a function of the path.
            delay: Returns the seconds to wait before a response.
            certificate: What the server proves itself with; `None` for plain HTTP.
            fault: Returns what happens to the connection in place of a response to a request with
                this method and path, if anything does.
        """
        self.connections = 0
        self.open = 0
        self.requests: list[str] = []
        self.arrived = threading.Event()
        self.respond_now = threading.Event()
        self.respond_now.set()
        self._counting = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle(self) -> None:
                with server._counting:
                    server.connections += 1
                    server.open += 1
                try:
                    super().handle()
                except OSError:
                    pass
                finally:
                    with server._counting:
                        server.open -= 1

            def do_GET(self) -> None:
                length = int(self.headers.get("content-length", "0"))
                self.rfile.read(length)
                server.requests.append(self.path)
                server.arrived.set()
                server.respond_now.wait(_PATIENCE)
                time.sleep(delay())
                breaks = fault(self.command, self.path)
                if breaks is not None:
                    breaks(self.connection)
                    self.close_connection = True
                    return
                content = json.dumps(body(self.path) if callable(body) else body).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_PATCH = do_GET

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                """Say nothing."""

        self._http = _ManyAtOnce(("127.0.0.1", 0), Handler)
        self._scheme = "http" if certificate is None else "https"
        if certificate is not None:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(certificate.chain, certificate.private_key)
            self._http.socket = context.wrap_socket(  # the handshake is up to each thread
                self._http.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)

    @property
    def base_url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._http.server_port}"

    def wait_until_open(self, count: int) -> bool:
        """Whether exactly so many connections are open, now or soon."""
        end = time.monotonic() + _PATIENCE
        while self.open != count and time.monotonic() < end:
            time.sleep(0.005)
        return self.open == count

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.respond_now.set()
        self._http.shutdown()
        self._thread.join(_PATIENCE)
        self._http.server_close()
