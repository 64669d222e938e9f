"""Many entries in one call: split into requests, with what became of each entry.

A request succeeds or fails as a whole. One that fails does not lose what others did: as soon as
anything succeeded, the call returns both. Where nothing did, it raises as every call does.
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from ..errors import APIError, AuthenticationError, PermissionDeniedError
from ..values.arguments import Arguments
from ..values.batches import BatchResult, FailedEntry, SucceededEntry
from .intents import CallResult
from .operation import Operation

T = TypeVar("T")


class Batch(Generic[T]):
    """The entries of one call, split into requests."""

    def __init__(self, operation: Operation[list[T | None]], arguments: Arguments) -> None:
        """Split the entries.

        Args:
            operation: An operation with a batch.
            arguments: Those of the call.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: There is no entry.
        """
        if operation.whole is None or operation.batch is None:
            raise TypeError(f"{operation.name} sends no batch")
        self._argument, _ = operation.whole
        operation.check(arguments)
        entries: Sequence[Any] = arguments[self._argument]
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
        """The arguments of each request."""
        return [{**self._arguments, self._argument: part} for part in self._rest]

    @property
    def is_over(self) -> bool:
        """Whether every entry has its outcome."""
        return not self._rest

    def succeed(self, reply: CallResult) -> None:
        """The request of the next part succeeded."""
        part = self._rest.pop(0)
        results: list[T | None] = reply.parsed
        told = results if len(results) == len(part) else [None] * len(part)
        self._succeeded += map(SucceededEntry, part, told)
        self._last = reply

    def fail(self, error: APIError) -> None:
        """The request of the next part failed; those after it are not sent if they would too."""
        concerns_all = isinstance(error, AuthenticationError | PermissionDeniedError)
        parts = self._rest if concerns_all or error.status_code is None else self._rest[:1]
        self._failed += [FailedEntry(item, error) for part in parts for item in part]
        self._rest = self._rest[len(parts) :]

    def reply(self) -> CallResult:
        """What became of the entries, with the answer to the last request that succeeded.

        Raises:
            APIError: None of them succeeded.
        """
        if self._last is None:
            raise self._failed[0].error
        result = BatchResult(self._succeeded, self._failed)
        return CallResult(result, self._last.response, self._last.attempts)
