"""A batch: one call whose entries are split into requests, with an outcome for each entry.

A request succeeds or fails as a whole. If at least one succeeds, the call returns successes and
failures, so that no success is lost behind an error; if none does, it raises as every call does.
"""

from typing import Generic, TypeVar

from ..errors import APIError, AuthenticationError, PermissionDeniedError
from ..values.arguments import Arguments
from ..values.batches import BatchResult, FailedEntry, SucceededEntry
from .intents import CallResult
from .operation import Operation

T = TypeVar("T")


class Batch(Generic[T]):
    """The entries of one call, split into requests, with their outcomes so far."""

    def __init__(self, operation: Operation[list[T | None]], arguments: Arguments) -> None:
        """Check and split the entries.

        Args:
            operation: An operation that takes a batch.
            arguments: The arguments of the call.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: There is no entry.
        """
        if operation.whole is None or operation.batch is None:
            raise TypeError(f"{operation.name} does not take a batch")
        self._argument, _ = operation.whole
        operation.check(arguments)
        entries = list(arguments[self._argument])
        if not entries:
            raise ValueError(f"{operation.name}: {self._argument} must have at least one entry")
        self._rest = [
            entries[first : first + operation.batch]
            for first in range(0, len(entries), operation.batch)
        ]
        self._arguments = arguments
        self._succeeded: list[SucceededEntry[T]] = []
        self._failed: list[FailedEntry] = []
        self._last: CallResult | None = None

    def parts(self) -> list[Arguments]:
        """Return the arguments of each request."""
        return [{**self._arguments, self._argument: part} for part in self._rest]

    @property
    def is_over(self) -> bool:
        """Whether every entry has an outcome."""
        return not self._rest

    def succeed(self, reply: CallResult) -> None:
        """Record that the request of the next part succeeded."""
        part = self._rest.pop(0)
        results: list[T | None] = reply.parsed
        if len(results) != len(part):  # no telling which result belongs to which entry
            results = [None] * len(part)
        self._succeeded += map(SucceededEntry, part, results)
        self._last = reply

    def fail(self, error: APIError) -> None:
        """Record that the request of the next part failed, and give up if the others would, too."""
        affects_all = isinstance(error, AuthenticationError | PermissionDeniedError)
        parts = self._rest if affects_all or error.status_code is None else self._rest[:1]
        self._failed += [FailedEntry(item, error) for part in parts for item in part]
        self._rest = self._rest[len(parts) :]

    def reply(self) -> CallResult:
        """Return the outcomes, with the response of the last request that succeeded.

        Raises:
            APIError: No entry succeeded.
        """
        if self._last is None:
            raise self._failed[0].error
        result = BatchResult(self._succeeded, self._failed)
        return CallResult(result, self._last.response, self._last.attempts)
