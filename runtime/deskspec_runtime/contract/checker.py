"""Applies the client's contract policy: ignore, log, raise or call back.

A module of its own, so that `monitor` and `findings` are loaded only for a client that checks.
"""

import logging
import random
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..errors import ContractError
from ..values.unset import UNSET
from .tally import ContractTally

if TYPE_CHECKING:
    from ..call.operation import Operation, RequestTarget
    from ..call.responses import ReceivedResponse
    from ..call.settings import ContractPolicy
    from ..findings import Finding, Severity
    from .monitor import Monitor

_LOG: Final = logging.getLogger("deskspec")
_LEVELS: Final[Mapping["Severity", int]] = {
    "error": logging.WARNING,
    "warning": logging.WARNING,
    "info": logging.INFO,
}


@cache
def monitor_of(package: str) -> "Monitor":
    """Return the monitor of a generated package; it is loaded for the first client that checks.

    Raises:
        ConfigurationError: `jsonschema-rs` is not installed.
    """
    from .monitor import Monitor

    return Monitor(package)


class ContractChecker:
    """Checks calls against their contract and applies the client's policy. Thread-safe."""

    def __init__(
        self, monitor: "Monitor", policy: "ContractPolicy", sample: float, tally: ContractTally
    ) -> None:
        """Check a share of the calls.

        Args:
            monitor: Compares calls with the contract.
            policy: What to do with findings.
            sample: The share of calls to check, from 0.0 to 1.0.
            tally: Counts the findings.
        """
        self._tally = tally
        self._monitor = monitor
        self._policy = policy
        self._sample = sample
        self._has_logged = False

    def check(
        self,
        operation: "Operation[Any]",
        target: "RequestTarget",
        response: "ReceivedResponse",
        result: Any = UNSET,
    ) -> None:
        """Check the request and the last response of a call.

        Args:
            operation: The operation that was called.
            target: The request.
            response: The response that ends the call.
            result: The result of the call; left out if the call raises another error.

        Raises:
            ContractError: The policy is `raise`, the call has a result, and a finding is an error
                or a warning.
        """
        if random.random() >= self._sample:
            return
        findings = self._findings(operation, target, response, result)
        new = self._tally.add(findings)
        if self._policy == "raise" and result is not UNSET:
            raised = [finding for finding in findings if finding.severity != "info"]
            if raised:
                raise ContractError(_message(operation, raised), findings=findings, parsed=result)
        if callable(self._policy):
            for finding in findings:
                self._pass_on(self._policy, finding)
            return
        for finding in new:
            _LOG.log(_LEVELS[finding.severity], "%s", finding)
        repeated = self._tally.repeated()
        if repeated is not None:
            _LOG.log(
                logging.INFO if repeated.is_info else logging.WARNING,
                "the contract is broken as before: %d findings at %d places since the last line; "
                "contract_summary() has all",
                repeated.findings,
                repeated.places,
            )

    def _findings(
        self,
        operation: "Operation[Any]",
        target: "RequestTarget",
        response: "ReceivedResponse",
        result: Any,
    ) -> "list[Finding]":
        # Only "warn" says nothing of what was said before.
        reported = self._tally.reported(operation.id) if self._policy == "warn" else None
        # A check that fails must not break the integration.
        try:
            return [
                *self._monitor.check_request(operation, target),
                *self._monitor.check_response(
                    operation,
                    response.status_code,
                    response.headers,
                    response.content,
                    result,
                    reported,
                ),
            ]
        except Exception as problem:
            self._log_once("%s: the contract could not be checked", operation.name, problem)
            return []

    def _pass_on(self, take: "Callable[[Finding], object]", finding: "Finding") -> None:
        try:
            take(finding)
        except Exception as problem:
            self._log_once("%s: the contract callable raised", finding.operation_id, problem)

    def _log_once(self, message: str, name: str, problem: Exception) -> None:
        """Log a problem once, by its class only: its text may contain a value."""
        if not self._has_logged:
            self._has_logged = True
            kind = type(problem).__name__
            _LOG.warning(f"{message} (%s); logged once", name, kind)


def _message(operation: "Operation[Any]", findings: "list[Finding]") -> str:
    first, others = findings[0], len(findings) - 1
    more = f", and {others} more" if others else ""
    return (
        f"{operation.name}: {operation.method} {operation.path} succeeded, but its "
        f"{first.direction} breaks the contract: at {first.json_path}, expected {first.expected}, "
        f"got {first.seen}{more}. See .findings; .parsed is the result of the call."
    )
