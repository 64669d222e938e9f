"""Too many requests: the answer says how long to wait, where the contract says that it does."""

from typing import Any

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.operation_view import WAIT_HEADERS, OperationView
from .observer import Observer


class RetryAfterObserver(Observer):
    """Sees answers with the status 429."""

    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        if exchange.status != 429 or WAIT_HEADERS & exchange.response_headers.keys():
            return
        severity: Severity = "warning" if operation.wait_headers else "info"
        self.run.collector.add(
            operation,
            Check.RETRY_AFTER,
            severity,
            expected="how long to wait",
            seen="429 without it",
            exchange=exchange,
        )

    def finish(self) -> None:
        """There is nothing that only all answers together tell."""
