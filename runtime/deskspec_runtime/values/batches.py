"""The outcome of each entry of a batch."""

from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError

T = TypeVar("T")


class SucceededEntry(NamedTuple, Generic[T]):
    """An entry that the provider accepted.

    Attributes:
        item: The entry as it was passed.
        result: What the provider returned for it; `None` if it returned nothing usable.
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

    def __repr__(self) -> str:
        return f"BatchResult({len(self.succeeded)} succeeded, {len(self.failed)} failed)"
