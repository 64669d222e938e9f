"""Checks requests and responses against the contracts that a generated package ships.

A response is fine if any documented profile allows it; else it is compared with the closest one.
The codecs that read the response decide the severity: if every attribute still gets its annotated
type, a violation is a warning.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..call.operation import Operation, RequestTarget
from ..errors import ConfigurationError
from ..findings import Finding, Severity
from ..values.results import Page, UnsuccessfulBodyError, UnusableBodyError
from ..values.unset import UNSET
from . import request_parts
from .attribute_types import typed_by_result
from .comparison import ComparedResponse, distance, request_findings, response_findings
from .files import ContractFiles
from .profiles import Profile
from .reported_bodies import ReportedBodies
from .violations import RENAMED, Violation


class Monitor:
    """Finds where requests and responses of a vendor break their contract. Thread-safe."""

    def __init__(self, package: str) -> None:
        """Monitor the operations of one package.

        Args:
            package: The generated package, for example `helpcrunch_client`.

        Raises:
            ConfigurationError: `jsonschema-rs` is not installed.
        """
        try:
            self._library = import_module("jsonschema_rs")
        except ImportError:
            raise ConfigurationError(
                "contract needs jsonschema-rs, which is not installed: install deskspec[monitor], "
                'or leave contract at "off"'
            ) from None
        self._files = ContractFiles(package)
        self._operations: dict[str, list[Profile]] = {}

    def check_request(self, operation: Operation[Any], target: RequestTarget) -> list[Finding]:
        """Return what no profile allows in a request, compared with the closest profile.

        Args:
            operation: The operation that is called.
            target: The request.
        """
        judge = ClientJudge(operation)
        nearest: list[Finding] | None = None
        for profile in self._profiles(operation):
            of_target = request_parts.of_target(profile.contract, target)
            found = request_findings(profile, operation, "request", of_target, judge.of_request)
            nearest = found if nearest is None else min(nearest, found, key=distance)
            if not nearest:
                break
        return nearest or []

    def check_response(
        self,
        operation: Operation[Any],
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        result: Any = UNSET,
        reported: ReportedBodies | None = None,
    ) -> list[Finding]:
        """Return what no profile allows in a response, compared with the closest profile.

        Args:
            operation: The operation that was called.
            status: The status of the response.
            headers: Its headers.
            content: Its body.
            result: The result of the call, if it has one; it saves parsing the body again.
            reported: Counts a body that is broken only as others were, which then gives no finding.
        """
        given = headers.get("content-type")
        if given is None:
            given = next((v for name, v in headers.items() if name.lower() == "content-type"), "")
        parsed = result.found_at(()) if isinstance(result, Page) else UNSET
        response = ComparedResponse(status, given, content, parsed)
        judge = ClientJudge(operation, is_read=result is not UNSET)
        profiles = self._profiles(operation)
        return response_findings(profiles, operation, response, judge, reported)

    def _profiles(self, operation: Operation[Any]) -> list[Profile]:
        if operation.id not in self._operations:
            profiles = self._files.contracts_of(operation.id).values()
            self._operations[operation.id] = [Profile(each, self._library) for each in profiles]
        return self._operations[operation.id]


class ClientJudge:
    """Decides the severity of a violation for users of the client."""

    def __init__(self, operation: Operation[Any], *, is_read: bool = False) -> None:
        """Judge the violations of one call.

        Args:
            operation: The operation that was called.
            is_read: Whether it is known that the call returns something.
        """
        self._operation = operation
        self._known_to_be_read = is_read

    def of_request(self, violation: Violation) -> Severity:
        """Return an error for a wrong type, a warning for another word or limit."""
        return _fixed(violation) or ("error" if violation.keyword == "type" else "warning")

    def of_response(self, violation: Violation, response: ComparedResponse) -> Severity:
        """Return an error if an attribute loses its type, or the call raises; else a warning."""
        return _fixed(violation) or ("warning" if self._is_fine(violation, response) else "error")

    def _is_fine(self, violation: Violation, response: ComparedResponse) -> bool:
        match violation.keyword:
            case "content" if not response.is_success:
                return response.body is not UNSET
            case "comparable" | "content" | "json" | "status":
                # The client reads every success alike, whatever its status or content type.
                return response.is_success and self._is_read(response)
            case _:
                return self._is_typed(violation, response)

    def _is_read(self, response: ComparedResponse) -> bool:
        """Whether the call returns something."""
        if self._known_to_be_read:
            return True
        try:
            self._operation.decoded(response.content)
        except (ValueError, UnusableBodyError, UnsuccessfulBodyError):
            return False
        return True

    def _is_typed(self, violation: Violation, response: ComparedResponse) -> bool:
        if not response.is_success:
            # The parts of an error body are read as text, whatever their types. A body that is not
            # an object has none of them.
            return bool(violation.steps)
        typed = typed_by_result(self._operation.result, violation.steps, response.body)
        return self._is_read(response) if typed is None else typed


def _fixed(violation: Violation) -> Severity | None:
    """Return the severity of a violation that does not depend on the reader; else `None`."""
    if violation.keyword in ("required", RENAMED):
        return "error"
    return "info" if violation.keyword == "additionalProperties" else None
