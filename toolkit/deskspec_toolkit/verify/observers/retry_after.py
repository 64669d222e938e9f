"""Too many requests: the answer says how long to wait, where the contract says that it does."""

from typing import Any

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.endpoint import WAIT_HEADERS, Endpoint
from .observer import Observer


class RetryAfterObserver(Observer):
    """Sees answers with the status 429."""

    def see(self, endpoint: Endpoint, exchange: Exchange, body: Any) -> None:
        if exchange.status != 429 or WAIT_HEADERS & exchange.response_headers.keys():
            return
        severity: Severity = "warning" if endpoint.wait_headers else "info"
        self.run.ledger.add(
            endpoint,
            Check.RETRY_AFTER,
            severity,
            expected="how long to wait",
            seen="429 without it",
            exchange=exchange,
        )

    def finish(self) -> None:
        """There is nothing that only all answers together tell."""
