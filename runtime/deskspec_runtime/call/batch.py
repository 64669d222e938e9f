"""A batch: one call whose entries are split into requests, with an outcome for each entry.

A request succeeds or fails as a whole; it returns a result for each of its entries, or one for all
of them, such as a job, which then knows their positions. If at least one succeeds, the call returns
successes and failures, so that no success is lost behind an error; if none does, it raises as every
call does.
"""

from collections.abc import Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError, AuthenticationError, PermissionDeniedError
from ..values.arguments import Arguments
from ..values.batches import BatchLimits, BatchResult, FailedEntry, SucceededEntry
from ..values.model import Model
from .intents import CallResult
from .operation import Operation

T = TypeVar("T")


class _Part(NamedTuple):
    """The entries of one request."""

    first: int
    """The index of the first one in the list of all."""
    entries: list[Any]
    content: bytes | None
    """The body that they are, if they have been written."""


class BatchRequest(NamedTuple):
    """One request of a batch."""

    arguments: Arguments
    content: bytes | None
    """Its body, if it has been written already."""


class Batch(Generic[T]):
    """The entries of one call, split into requests, with their outcomes so far."""

    def __init__(self, operation: Operation[Any], arguments: Arguments) -> None:
        """Check and split the entries.

        Args:
            operation: An operation that takes a batch.
            arguments: The arguments of the call.

        Raises:
            TypeError: An argument has the wrong type.
            ValueError: There is no entry, or JSON cannot write one.
        """
        limits = operation.batch
        if limits is None:
            raise TypeError(f"{operation.name} does not take a batch")
        self._argument = limits.argument
        operation.check(arguments)
        entries = list(arguments[self._argument])
        if not entries:
            raise ValueError(f"{operation.name}: {self._argument} must have at least one entry")
        is_sized = limits.most_bytes is not None and operation.whole is not None
        texts = operation.entry_texts(entries) if is_sized else None
        self._rest = list(_split(entries, limits, texts))
        self._arguments = arguments
        self._succeeded: list[SucceededEntry[T]] = []
        self._failed: list[FailedEntry] = []
        self._last: CallResult | None = None

    def requests(self) -> list[BatchRequest]:
        """Return the requests in their order."""
        return [
            BatchRequest({**self._arguments, self._argument: part.entries}, part.content)
            for part in self._rest
        ]

    @property
    def is_over(self) -> bool:
        """Whether every entry has an outcome."""
        return not self._rest

    def succeed(self, reply: CallResult) -> None:
        """Record that the request of the next part succeeded."""
        part = self._rest.pop(0)
        self._succeeded += map(SucceededEntry, part.entries, _results(part, reply.parsed))
        self._last = reply

    def fail(self, error: APIError) -> None:
        """Record that the request of the next part failed, and give up if the others would, too."""
        affects_all = isinstance(error, AuthenticationError | PermissionDeniedError)
        parts = self._rest if affects_all or error.status_code is None else self._rest[:1]
        self._failed += [FailedEntry(item, error) for part in parts for item in part.entries]
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


def _split(entries: list[Any], limits: BatchLimits, texts: list[bytes] | None) -> Iterator[_Part]:
    """Split entries by their number, and by the bytes of the body that they are.

    An entry that is too large has a request of its own, which the provider refuses.

    Args:
        entries: All entries of a call.
        limits: What one request takes.
        texts: Each entry in JSON; `None` if the size of a body does not count.
    """
    first, size = 0, 1

    def part(end: int) -> _Part:
        content = None if texts is None else b"[" + b",".join(texts[first:end]) + b"]"
        return _Part(first, entries[first:end], content)

    for index in range(len(entries)):
        own = 0 if texts is None else len(texts[index]) + 1  # a comma or bracket counts, too
        is_full = index - first == limits.most
        if is_full or (index > first and size + own > (limits.most_bytes or 0) > 0):
            yield part(index)
            first, size = index, 1
        size += own
    yield part(len(entries))


def _results(part: _Part, parsed: Any) -> list[Any]:
    """Return the result of each entry of a request that succeeded."""
    number = len(part.entries)
    if isinstance(parsed, Model):
        parsed._put("positions", tuple(range(part.first, part.first + number)))
        return [parsed] * number
    results: list[Any] = parsed
    if len(results) != number:  # no telling which result belongs to which entry
        return [None] * number
    return results
