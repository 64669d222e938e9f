"""A 429 says how long to wait."""

from typing import Any

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...exchanges.exchange import Exchange
from ...openapi.operation_view import WAIT_HEADERS, OperationView
from .observer import Observer


class RetryAfterObserver(Observer):
    """Checks the headers of responses with status 429."""

    def see(self, operation: OperationView, exchange: Exchange, body: Any) -> None:
        if exchange.status != 429 or WAIT_HEADERS & exchange.response_headers.keys():
            return
        severity: Severity = "warning" if operation.wait_headers else "info"
        self.run.collector.add(
            operation,
            Check.RETRY_AFTER,
            severity,
            expected="Retry-After",
            seen="429 without it",
            exchange=exchange,
        )

    def finish(self) -> None:
        """Nothing to report: each response was checked alone."""
