"""What a list argument may be: any sequence but text, whose letters are hardly ever meant."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, TypeGuard, TypeVar

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A list, a tuple or another sequence, but no `str` and no `bytes`.

    Only for annotations. Type checkers see the difference by `__contains__`: that of text accepts
    only text.
    """

    def __contains__(self, value: object, /) -> bool: ...
    def __getitem__(self, index: int, /) -> T_co: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value can be sent as a list."""
    if type(value) is list:  # as nearly all are
        return True
    is_text = isinstance(value, str | bytes | bytearray | memoryview)
    return isinstance(value, Sequence) and not is_text
