"""A batch: what one request takes of it, and the outcome of each entry."""

from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError

T = TypeVar("T")


class BatchLimits(NamedTuple):
    """What one request takes of a batch.

    Attributes:
        argument: The argument with the entries.
        most: The most entries of a request.
        most_bytes: The most bytes of its body, where the vendor documents a size.
    """

    argument: str
    most: int
    most_bytes: int | None = None


class SucceededEntry(NamedTuple, Generic[T]):
    """An entry that the provider accepted.

    Attributes:
        item: The entry as it was passed.
        result: What the provider returned for it; `None` if it returned nothing usable. Entries of
            one request share it, if the provider returns one result for all of them.
    """

    item: Any
    result: T | None

    def __repr__(self) -> str:
        return f"SucceededEntry({type(self.item).__name__}, {self.result!r})"


class FailedEntry(NamedTuple):
    """An entry whose request failed or was not sent.

    Attributes:
        item: The entry as it was passed.
        error: The exception that says why. Entries of one request share it.
    """

    item: Any
    error: APIError

    def __repr__(self) -> str:
        return f"FailedEntry({type(self.item).__name__}, {self.error!r})"


class BatchResult(Generic[T]):
    """The outcome of every entry of a batch, each list in the order of the entries.

    Attributes:
        succeeded: The entries that the provider accepted, each with its result.
        failed: The entries that failed, each with its error.
    """

    def __init__(self, succeeded: list[SucceededEntry[T]], failed: list[FailedEntry]) -> None:
        self.succeeded = succeeded
        self.failed = failed

    @property
    def results(self) -> list[T]:
        """What the provider returned, in order; what entries share is there once."""
        returned = [entry.result for entry in self.succeeded if entry.result is not None]
        return list({id(result): result for result in returned}.values())

    def __repr__(self) -> str:
        return f"BatchResult({len(self.succeeded)} succeeded, {len(self.failed)} failed)"
