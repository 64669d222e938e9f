"""What a list argument may be: any sequence but text, whose letters are hardly ever meant.

Read by type checkers only.
"""

from collections.abc import Iterator
from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A list, a tuple or another sequence, but no `str` and no `bytes`.

    Type checkers see the difference by `__contains__`: that of text accepts
    only text.
    """

    def __contains__(self, value: object, /) -> bool: ...
    def __getitem__(self, index: int, /) -> T_co: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __len__(self) -> int: ...
