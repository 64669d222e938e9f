"""Delivers the events of a vendor: signed, in order, one attempt each, on its own thread.

Thanks to the thread a receiver may call the simulator before it responds to the delivery. No page
describes a retry policy, so there is none.
"""

import hashlib
import hmac
import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import httpx
from deskspec_runtime._version import __version__

from .engine.message import written
from .engine.served_contract import WebhookSignature

_LOGGER = logging.getLogger("deskspec.simulator")
_DIGESTS: dict[str, Callable[..., Any]] = {"hmac-sha1": hashlib.sha1}
"""Name of a scheme in a contract -> its digest."""
_TIMEOUT = 5.0
"""Seconds for each phase of a delivery (connect, write, read)."""
_CLOSING = 5.0
"""Seconds that `close` waits for queued events."""


class Deliveries:
    """The queue of events for one receiver."""

    def __init__(self, vendor: str, url: str, secret: str, signature: WebhookSignature) -> None:
        """Start the delivery thread.

        Args:
            vendor: The vendor that sends the events.
            url: The address of the receiver, http or https.
            secret: The key that signs the events.
            signature: How the vendor signs.

        Raises:
            ValueError: The URL is not http(s), or the secret is empty.
        """
        if not _is_http(url):
            raise ValueError(f"webhooks of {vendor}: the URL must start with http:// or https://")
        if not secret:
            raise ValueError(f"webhooks of {vendor}: the secret must not be empty")
        self._vendor = vendor
        self._url = url
        self._secret = secret.encode()
        self._signature = signature
        self._queue: deque[bytes] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(
            target=self._deliver_all, name=f"deskspec-webhooks-{vendor}", daemon=True
        )
        self._thread.start()

    def add(self, event: Any) -> None:
        """Queue an event, a JSON document."""
        with self._changed:
            if not self._closing:
                self._queue.append(written(event))
                self._changed.notify()

    def clear(self) -> None:
        """Drop the queued events; a delivery under way finishes."""
        with self._changed:
            self._queue.clear()

    def close(self) -> None:
        """Accept no more events, and wait at most 5 seconds for the queued ones."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(_CLOSING)
        with self._changed:
            if self._queue:
                _LOGGER.warning(
                    "webhooks of %s: %d events were not delivered, because the receiver is slow",
                    self._vendor,
                    len(self._queue),
                )
            self._queue.clear()

    def _deliver_all(self) -> None:
        with httpx.Client(trust_env=False, timeout=_TIMEOUT) as client:
            while (body := self._next()) is not None:
                self._deliver(client, body)

    def _next(self) -> bytes | None:
        """Wait for the oldest event and return it; `None` when the queue is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closing)
            return self._queue.popleft() if self._queue else None

    def _proof(self, body: bytes) -> str:
        if self._signature.scheme == "authorization":
            return f"Bearer {self._secret.decode()}"
        return hmac.new(self._secret, body, _DIGESTS[self._signature.scheme]).hexdigest()

    def _deliver(self, client: httpx.Client, body: bytes) -> None:
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": f"deskspec-simulator/{__version__}",
            self._signature.header: self._proof(body),
        }
        # Not `client.post`: it would add the cookies of earlier responses.
        request = httpx.Request("POST", self._url, headers=headers, content=body)
        try:
            response = client.send(request)
        except httpx.HTTPError as error:
            outcome = type(error).__name__
        else:
            if response.is_success:
                return
            outcome = f"status {response.status_code}"
        _LOGGER.warning(
            "webhooks of %s: the receiver did not accept an event (%s); it is not sent again",
            self._vendor,
            outcome,
        )


def _is_http(url: str) -> bool:
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    return parsed.scheme in ("http", "https") and bool(parsed.host)
