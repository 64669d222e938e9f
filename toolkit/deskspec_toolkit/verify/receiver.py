"""Receives webhooks on a port of this machine, and keeps what came."""

import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final, Self

from attrs import frozen

_LARGEST: Final = 2**20
"""Bytes of a body that are read."""
_MOST: Final = 1000
"""Deliveries that are kept."""
_POLL: Final = 0.02


@frozen
class ReceivedDelivery:
    """A request of a provider to the receiver."""

    method: str
    path: str
    """With its query."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes


class WebhookReceiver:
    """A server on a loopback port, which accepts every delivery."""

    def __init__(self) -> None:
        self.deliveries: list[ReceivedDelivery] = []
        receiver = self

        class _WebhookHandler(BaseHTTPRequestHandler):
            timeout = 5

            def receive(self) -> None:
                length = self.headers.get("content-length", "0")
                size = int(length) if length.isdigit() else 0
                body = self.rfile.read(min(size, _LARGEST))
                headers = {name.lower(): value for name, value in self.headers.items()}
                if len(receiver.deliveries) < _MOST:
                    receiver.deliveries.append(
                        ReceivedDelivery(self.command, self.path, headers, body)
                    )
                self.send_response(204)
                self.end_headers()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = receive

            def log_message(self, *_: object, **__: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _WebhookHandler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLL,), daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """Where to send webhooks."""
        return f"http://127.0.0.1:{self._server.server_port}/deskspec/webhooks"

    def wait_for_late_ones(self, seconds: float) -> None:
        """Wait until nothing more has come for a moment, or the seconds are over."""
        end = time.monotonic() + seconds
        seen = -1
        while seen != len(self.deliveries) and time.monotonic() < end:
            seen = len(self.deliveries)
            time.sleep(seconds / 4)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
