"""What can go wrong on purpose.

A fault is either an answer (`server_error`, `rate_limit`, `rate_limit_no_wait`: the request is not
processed) or a disturbance (`latency`, `reset`, `truncated`: the request *is* processed, and the
answer is late, lost, or cut). The carrier of the answer does the disturbing.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeGuard, get_args

Disturbance: TypeAlias = Literal["latency", "reset", "truncated"]
Refusal: TypeAlias = Literal["server_error", "rate_limit", "rate_limit_no_wait"]
FaultKind: TypeAlias = Disturbance | Refusal

KINDS: tuple[str, ...] = (*get_args(Disturbance), *get_args(Refusal))
LATENCY = 0.2
"""Seconds by which a late answer is late."""


def is_disturbance(kind: FaultKind | None) -> TypeGuard[Disturbance]:
    """Whether the request is processed and only its answer suffers."""
    return kind in get_args(Disturbance)


@dataclass
class _Due:
    kind: FaultKind
    operation: str | None
    times: int


class Faults:
    """The faults that are still to come, first in, first out."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._due: list[_Due] = []

    def add(self, kind: FaultKind, operation: str | None, times: int) -> None:
        """Let the next requests fail.

        Raises:
            ValueError: There is no such kind or operation, or `times` is not positive.
        """
        if kind not in KINDS:
            raise ValueError(f"unknown fault {kind!r}: choose from {', '.join(KINDS)}")
        if operation is not None and operation not in self._operations:
            known = ", ".join(sorted(self._operations))
            raise ValueError(f"unknown operation {operation!r}: choose from {known}")
        if times < 1:
            raise ValueError(f"times must be at least 1, not {times}")
        self._due.append(_Due(kind, operation, times))

    def take(self, operation: str) -> FaultKind | None:
        """The fault that meets a request of this operation, if one is due; it counts as met."""
        for due in self._due:
            if due.operation in (None, operation):
                due.times -= 1
                if not due.times:
                    self._due.remove(due)
                return due.kind
        return None

    def clear(self) -> None:
        self._due.clear()
