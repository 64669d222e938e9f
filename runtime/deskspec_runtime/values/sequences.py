"""What a list argument may be: any sequence but text, whose letters are hardly ever meant."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeGuard, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A list, a tuple or another sequence, but no `str` and no `bytes`.

    Only for annotations: type checkers tell text apart by what it may be asked to contain.
    """

    @overload
    def __getitem__(self, index: int, /) -> T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
    def __contains__(self, value: object, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __reversed__(self) -> Iterator[T_co]: ...


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value can be sent as a list."""
    if isinstance(value, list | tuple):
        return True
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )
