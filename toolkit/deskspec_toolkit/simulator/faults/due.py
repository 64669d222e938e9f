"""The faults that are still due, first in, first out."""

from collections.abc import Mapping
from dataclasses import dataclass

from deskspec_runtime.values.names import did_you_mean

from .fault import Fault
from .kinds import fault_of


@dataclass
class _DueFault:
    kind: str
    fault: Fault
    operation: str | None
    times: int


class DueFaults:
    """The faults that are still due."""

    def __init__(self, operations: Mapping[str, str]) -> None:
        """Start without faults.

        Args:
            operations: Operation id, and each name of a method that calls it -> the operation id.
        """
        self._operations = operations
        self._due: list[_DueFault] = []

    def add(
        self, kind: str, operation: str | None, times: int, seconds: float | None = None
    ) -> None:
        """Make the next requests fail.

        Args:
            kind: What happens to them.
            operation: Only requests to this operation: its id, or the name of a method of the
                client. `None`: to any.
            times: How many requests.
            seconds: How late responses are, for `latency`.

        Raises:
            ValueError: The kind or operation is unknown, or a number does not fit.
        """
        fault = fault_of(kind, seconds)
        if times < 1:
            raise ValueError(f"times must be at least 1, not {times}")
        meant = None if operation is None else self._operation(operation)
        self._due.append(_DueFault(kind, fault, meant, times))

    def take(self, operation: str) -> tuple[str, Fault] | None:
        """Take the next fault due for this operation, with its kind; `None` if there is none."""
        for due in self._due:
            if due.operation in (None, operation):
                due.times -= 1
                if not due.times:
                    self._due.remove(due)
                return due.kind, due.fault
        return None

    def clear(self) -> None:
        self._due.clear()

    def _operation(self, name: str) -> str:
        if name in self._operations:
            return self._operations[name]
        guess = did_you_mean(name, self._operations)
        known = ", ".join(sorted(set(self._operations.values())))
        raise ValueError(f"unknown operation {name!r}{guess or f': choose from {known}'}")
