"""A limit of requests in a minute, over a window that slides with the clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

WINDOW: Final = 60.0
"""Seconds: both vendors that document a limit count by the minute."""


class Rate:
    """Accepts a number of requests in any minute; ``None`` accepts all of them."""

    def __init__(self, requests: int | None, clock: Callable[[], float]) -> None:
        self.requests: int | None = requests
        self._clock: Callable[[], float] = clock
        self._seen: deque[float] = deque()

    def exceeded(self) -> bool:
        """Whether this request is one too many; a rejected request does not count."""
        if self.requests is None:
            return False
        now = self._clock()
        while self._seen and self._seen[0] <= now - WINDOW:
            _ = self._seen.popleft()
        if len(self._seen) >= self.requests:
            return True
        self._seen.append(now)
        return False

    def free_at(self) -> float:
        """The moment, in seconds of the clock, when the next request is accepted."""
        return self._seen[0] + WINDOW if self._seen else self._clock()
