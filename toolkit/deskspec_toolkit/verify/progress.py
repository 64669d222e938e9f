"""Lines about where a verification is: what is done, of how many, and for how long it has run."""

import time
from collections.abc import Callable
from typing import Final

_LONG: Final = 1.0
"""Shorter waits, in seconds, are not shown."""


class Progress:
    """Says each step of a verification in a line."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._start = time.monotonic()
        self._stage = ""
        self._total = 0
        self._done: set[str] = set()

    def begin(self, stage: str, total: int) -> None:
        """Begin a stage.

        Args:
            stage: What is done with each operation.
            total: The number of operations.
        """
        self._stage, self._total, self._done = stage, total, set()

    def step(self, operation: str) -> None:
        """Say that an operation is looked at; one that was before counts once."""
        self._done.add(operation)
        number = min(len(self._done), self._total)
        self._say(f"{self._stage}: {number} of {self._total}, {self._elapsed} s, {operation}")

    def wait(self, seconds: float, reason: str) -> None:
        """Say for how long the next request waits, and for what, unless it is very short."""
        if seconds >= _LONG:
            self._say(
                f"{self._stage}: {len(self._done)} of {self._total}, {self._elapsed} s, waiting "
                f"{seconds:.0f} s for {reason}"
            )

    @property
    def _elapsed(self) -> str:
        return f"{time.monotonic() - self._start:.0f}"
