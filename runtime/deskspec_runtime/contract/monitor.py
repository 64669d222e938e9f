"""Checks requests and answers against the contracts that a generated package brings along.

An answer is fine if any documented profile allows it; else it is compared with the profile that it
comes closest to. How bad a difference is, is asked of the codecs that read the answer: what they
can still give its annotated type is a warning.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..call.operation import Operation, RequestTarget
from ..errors import ConfigurationError
from ..findings import Finding, Severity
from ..values.results import Page, UnusableBodyError
from ..values.unset import UNSET
from . import request_parts
from .attribute_types import typed_by_result
from .comparison import ComparedResponse, distance, media_type, request_findings, response_findings
from .files import ContractFiles
from .profiles import Profile
from .violations import RENAMED, Violation


class Monitor:
    """Finds where a vendor's requests and answers break their contract. Thread-safe."""

    def __init__(self, package: str) -> None:
        """Make it.

        Args:
            package: The generated package, for example `helpcrunch_client`.

        Raises:
            ConfigurationError: What it needs is not installed.
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
        """What no profile allows in a request, compared with the one that is nearest.

        Args:
            operation: What is called.
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
    ) -> list[Finding]:
        """What no profile allows in an answer, compared with the one that is nearest.

        Args:
            operation: What was called.
            status: The status of the answer.
            headers: Its headers.
            content: Its body.
            result: What the call returns, if it does; it saves reading the body again.
        """
        given = next((v for name, v in headers.items() if name.lower() == "content-type"), "")
        parsed = result.found_at(()) if isinstance(result, Page) else UNSET
        answer = ComparedResponse(status, media_type(given), content, parsed)
        judge = ClientJudge(operation, is_read=result is not UNSET)
        return response_findings(self._profiles(operation), operation, answer, judge)

    def _profiles(self, operation: Operation[Any]) -> list[Profile]:
        if operation.id not in self._operations:
            profiles = self._files.contracts_of(operation.id).values()
            self._operations[operation.id] = [Profile(each, self._library) for each in profiles]
        return self._operations[operation.id]


class ClientJudge:
    """Says how bad a difference is for whoever calls by a client."""

    def __init__(self, operation: Operation[Any], *, is_read: bool = False) -> None:
        """Make it.

        Args:
            operation: What was called.
            is_read: Whether it is known that the call returns something.
        """
        self._operation = operation
        self._known_to_be_read = is_read

    def of_request(self, problem: Violation) -> Severity:
        """A caller can want other words and limits, but no other types."""
        return _fixed(problem) or ("error" if problem.keyword == "type" else "warning")

    def of_answer(self, problem: Violation, answer: ComparedResponse) -> Severity:
        """An error if a value has another type than its attribute, or the call raises."""
        return _fixed(problem) or ("warning" if self._is_fine(problem, answer) else "error")

    def _is_fine(self, problem: Violation, answer: ComparedResponse) -> bool:
        match problem.keyword:
            case "content" if not answer.is_success:
                return answer.body is not UNSET
            case "comparable" | "content" | "json" | "status":
                # The client reads every success alike, and whatever it says it is.
                return answer.is_success and self._is_read(answer)
            case _:
                return self._is_typed(problem, answer)

    def _is_read(self, answer: ComparedResponse) -> bool:
        """Whether the call returns something."""
        if self._known_to_be_read:
            return True
        try:
            self._operation.result.read(answer.content)
        except (ValueError, UnusableBodyError):
            return False
        return True

    def _is_typed(self, problem: Violation, answer: ComparedResponse) -> bool:
        if not answer.is_success:
            # What an error says is read as text, whatever its type; what is no object says nothing
            # where it is documented, as one that lacks its required fields.
            return bool(problem.steps)
        typed = typed_by_result(self._operation.result, problem.steps, answer.body)
        return self._is_read(answer) if typed is None else typed


def _fixed(problem: Violation) -> Severity | None:
    """How bad a problem is that is as bad for every reader."""
    if problem.keyword in ("required", RENAMED):
        return "error"
    return "info" if problem.keyword == "additionalProperties" else None
