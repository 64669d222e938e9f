"""Faults that tests inject.

A fault is either a response (`server_error`, `rate_limit`, `rate_limit_no_wait`: the request is not
processed) or a disturbance (`latency`, `reset`, `truncated`: the request *is* processed, and the
response is late, lost or truncated). The port or the transport applies the disturbance.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeGuard, get_args

Disturbance: TypeAlias = Literal["latency", "reset", "truncated"]
Refusal: TypeAlias = Literal["server_error", "rate_limit", "rate_limit_no_wait"]
FaultKind: TypeAlias = Disturbance | Refusal

KINDS: tuple[str, ...] = (*get_args(Disturbance), *get_args(Refusal))
LATENCY = 0.2
"""Seconds by which `latency` delays a response."""


def is_disturbance(kind: FaultKind | None) -> TypeGuard[Disturbance]:
    """Whether the request is processed and only its response is disturbed."""
    return kind in get_args(Disturbance)


@dataclass
class _Due:
    kind: FaultKind
    operation: str | None
    times: int


class Faults:
    """The faults that are still due, first in, first out."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._due: list[_Due] = []

    def add(self, kind: FaultKind, operation: str | None, times: int) -> None:
        """Make the next requests fail.

        Raises:
            ValueError: The kind or operation is unknown, or `times` is not positive.
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
        """Take the next fault due for this operation, if any."""
        for due in self._due:
            if due.operation in (None, operation):
                due.times -= 1
                if not due.times:
                    self._due.remove(due)
                return due.kind
        return None

    def clear(self) -> None:
        self._due.clear()
