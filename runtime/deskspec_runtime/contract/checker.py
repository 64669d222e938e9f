"""What a client does with findings: nothing is checked, they are logged, raised or handed on.

Apart from `findings` and `monitor`, which are loaded when a client wants them.
"""

import logging
import random
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..errors import ContractError
from ..values.unset import UNSET

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
    """The monitor of a generated package; loaded with the first client that wants one.

    Raises:
        ConfigurationError: What it needs is not installed.
    """
    from .monitor import Monitor

    return Monitor(package)


class ContractChecker:
    """Has calls checked, and does with the findings what the client was told. Thread-safe."""

    def __init__(self, monitor: "Monitor", policy: "ContractPolicy", sample: float) -> None:
        """Make it.

        Args:
            monitor: Finds.
            policy: What becomes of findings.
            sample: The share of calls that are checked, from 0.0 to 1.0.
        """
        self._monitor = monitor
        self._policy = policy
        self._sample = sample
        self._is_silent = False

    def look(
        self,
        operation: "Operation[Any]",
        target: "RequestTarget",
        response: "ReceivedResponse",
        result: Any = UNSET,
    ) -> None:
        """Check the request and the last answer of a call.

        Args:
            operation: What was called.
            target: The request.
            response: The response that ends the call.
            result: What the call returns; left out where it raises an error of its own, which
                stays the error of the call.

        Raises:
            ContractError: The policy is `raise`, the call returns, and a finding is more than info.
        """
        if random.random() >= self._sample:
            return
        findings = self._found(operation, target, response, result)
        if self._policy == "raise" and result is not UNSET:
            raised = [finding for finding in findings if finding.severity != "info"]
            if raised:
                raise ContractError(_message(operation, raised), findings=findings, parsed=result)
        for finding in findings:
            self._hand_on(finding)

    def _found(
        self,
        operation: "Operation[Any]",
        target: "RequestTarget",
        response: "ReceivedResponse",
        result: Any,
    ) -> "list[Finding]":
        # An integration must not break over what only looks on.
        try:
            return [
                *self._monitor.check_request(operation, target),
                *self._monitor.check_response(
                    operation, response.status_code, response.headers, response.content, result
                ),
            ]
        except Exception as problem:
            self._say_once("%s: the contract could not be checked", operation.name, problem)
            return []

    def _hand_on(self, finding: "Finding") -> None:
        if not callable(self._policy):
            _LOG.log(_LEVELS[finding.severity], "%s", finding)
            return
        try:
            self._policy(finding)
        except Exception as problem:
            self._say_once("%s: the callable of contract failed", finding.operation_id, problem)

    def _say_once(self, message: str, name: str, problem: Exception) -> None:
        """Log what went wrong here, by its class: its text may hold a value."""
        if not self._is_silent:
            self._is_silent = True
            kind = type(problem).__name__
            _LOG.warning(f"{message} (%s); said once", name, kind)


def _message(operation: "Operation[Any]", findings: "list[Finding]") -> str:
    first, others = findings[0], len(findings) - 1
    more = f", and {others} more" if others else ""
    what = "answered what" if first.direction == "response" else "was sent as what"
    return (
        f"{operation.name}: {operation.method} {operation.path} {what} its contract does not "
        f"allow: at {first.json_path}, {first.expected} expected, {first.seen} seen{more}. "
        "See .findings; .parsed is what the call would have returned."
    )
