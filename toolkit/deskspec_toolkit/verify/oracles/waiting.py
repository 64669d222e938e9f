"""Too many requests: the answer says how long to wait, where the contract says that it does."""

from typing import Any

from deskspec_runtime.findings import Severity

from ...exchanges.exchange import Exchange
from ...openapi.endpoint import Endpoint
from ...openapi.references import resolve
from .observer import Observer

_HEADERS = ("retry-after", "x-ratelimit-reset", "ratelimit-reset")


class Waiting(Observer):
    """Sees answers with the status 429."""

    def see(self, endpoint: Endpoint, exchange: Exchange, body: Any) -> None:
        if exchange.status != 429 or any(name in exchange.response_headers for name in _HEADERS):
            return
        severity: Severity = "warning" if documented_headers(endpoint) else "info"
        self.run.ledger.add(
            endpoint,
            "retry_after",
            severity,
            expected="how long to wait",
            seen="429 without it",
            exchange=exchange,
        )

    def finish(self) -> None:
        """There is nothing that only all answers together tell."""


def documented_headers(endpoint: Endpoint) -> frozenset[str]:
    """The headers that say how long to wait, as far as the contract of an operation has them."""
    declared = endpoint.node.get("responses", {}).get("429", {})
    headers = resolve(endpoint.document, declared).get("headers", {})
    return frozenset(name.lower() for name in headers) & frozenset(_HEADERS)
