"""What became of each entry of a batch."""

from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError

T = TypeVar("T")


class SucceededEntry(NamedTuple, Generic[T]):
    """An entry that the provider took.

    Attributes:
        item: The entry as it was given.
        result: What the provider answered for it; `None` if it does not say.
    """

    item: Any
    result: T | None

    def __repr__(self) -> str:
        return f"SucceededEntry({type(self.item).__name__}, {self.result!r})"


class FailedEntry(NamedTuple):
    """An entry that did not get through.

    Attributes:
        item: The entry as it was given.
        error: Why. Entries of one request share it.
    """

    item: Any
    error: APIError

    def __repr__(self) -> str:
        return f"FailedEntry({type(self.item).__name__}, {self.error!r})"


class BatchResult(Generic[T]):
    """What became of the entries of a batch, each list in the order in which they were given.

    Attributes:
        succeeded: The entries that the provider took.
        failed: The entries that did not get through.
    """

    def __init__(self, succeeded: list[SucceededEntry[T]], failed: list[FailedEntry]) -> None:
        self.succeeded = succeeded
        self.failed = failed

    def __repr__(self) -> str:
        return f"BatchResult({len(self.succeeded)} succeeded, {len(self.failed)} failed)"
