"""Delivers the webhooks of a vendor: in order, one attempt each, on a thread of its own.

Thanks to the thread a receiver may call the simulator before it responds to the delivery. No page
describes a retry policy, so only a delivery that asks for it is sent again, once.
"""

import hashlib
import hmac
import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Final

import httpx
from deskspec_runtime._version import __version__

from .engine.message import written
from .engine.served_contract import WebhookSignature
from .engine.vendor import Delivery

_LOGGER = logging.getLogger("deskspec.simulator")
_DIGESTS: dict[str, Callable[..., Any]] = {
    "hmac-sha1": hashlib.sha1,
    "hmac-sha256": hashlib.sha256,
}
"""Name of a scheme in a contract -> its digest."""
_TIMEOUT = 5.0
"""Seconds for each phase of a delivery (connect, write, read)."""
_CLOSING = 5.0
"""Seconds that `close` waits for queued events."""
_AGENT: Final = {
    "Accept": "application/json",
    "User-Agent": f"deskspec-simulator/{__version__}",
}
_TIMEOUTS: Final = frozenset({"ConnectTimeout", "PoolTimeout", "ReadTimeout", "WriteTimeout"})
_UNSENDABLE: Final = (httpx.HTTPError, httpx.InvalidURL, UnicodeError, TypeError, ValueError)
"""What httpx raises; a registered URL or header may be anything."""


class Receiver:
    """The receiver of all events of a vendor, which a user of the simulator gave."""

    def __init__(self, vendor: str, url: str, secret: str, signature: WebhookSignature) -> None:
        """Check how it is reached.

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
        self._url = url
        self._secret = secret.encode()
        self._signature = signature

    def delivery(self, event: str, payload: Any) -> Delivery:
        """Return the delivery of an event: its name, and a JSON document."""
        body = written(payload)
        headers = {
            "Content-Type": "application/json",
            self._signature.header: self._proof(body),
        }
        if self._signature.event_header is not None:
            headers[self._signature.event_header] = event
        return Delivery(event, "POST", self._url, headers, body)

    def _proof(self, body: bytes) -> str:
        if self._signature.scheme == "authorization":
            return f"Bearer {self._secret.decode()}"
        return hmac.new(self._secret, body, _DIGESTS[self._signature.scheme]).hexdigest()


class Deliveries:
    """The queue of a vendor's deliveries."""

    def __init__(self, vendor: str) -> None:
        """Start the delivery thread.

        Args:
            vendor: The vendor that sends the events.
        """
        self._vendor = vendor
        self._queue: deque[Delivery] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(
            target=self._deliver_all, name=f"deskspec-webhooks-{vendor}", daemon=True
        )
        self._thread.start()

    def add(self, delivery: Delivery) -> None:
        """Queue a delivery."""
        with self._changed:
            if not self._closing:
                self._queue.append(delivery)
                self._changed.notify()

    def clear(self) -> None:
        """Drop the queued events; a delivery under way finishes."""
        with self._changed:
            self._queue.clear()

    def close(self, *, delivers: bool = True) -> None:
        """Accept no more events.

        Args:
            delivers: Whether to wait for the queued ones, 5 seconds at most; else they are dropped.
        """
        with self._changed:
            self._closing = True
            if not delivers:
                self._queue.clear()
                self._changed.notify()
                return
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
        # A receiver may close a connection at any time, and an event that is sent then is lost. So
        # each has a connection of its own.
        limits = httpx.Limits(max_keepalive_connections=0)
        with httpx.Client(trust_env=False, timeout=_TIMEOUT, limits=limits) as client:
            while (delivery := self._next()) is not None:
                self._deliver(client, delivery)

    def _next(self) -> Delivery | None:
        """Wait for the oldest event and return it; `None` when the queue is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._closing)
            return self._queue.popleft() if self._queue else None

    def _deliver(self, client: httpx.Client, delivery: Delivery) -> None:
        outcome = _outcome(client, delivery)
        if delivery.repeats_timeout and outcome in _TIMEOUTS:
            outcome = _outcome(client, delivery)
        if outcome is not None:
            _LOGGER.warning(
                "webhooks of %s: the receiver did not accept %s (%s); it is not sent again",
                self._vendor,
                delivery.event,
                outcome,
            )


def _outcome(client: httpx.Client, delivery: Delivery) -> str | None:
    """Send a delivery; return what the receiver made of it, `None` for a success."""
    headers = {**_AGENT, **delivery.headers}
    try:
        # Not `client.request`: it would add the cookies of earlier responses.
        request = httpx.Request(
            delivery.method, delivery.url, headers=headers, content=delivery.body
        )
        response = client.send(request)
    except _UNSENDABLE as error:
        return type(error).__name__
    return None if response.is_success else f"status {response.status_code}"


def _is_http(url: str) -> bool:
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return False
    return parsed.scheme in ("http", "https") and bool(parsed.host)
