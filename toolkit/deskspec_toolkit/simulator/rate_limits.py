"""How many requests a vendor accepts in a minute.

Pages give a number and leave the form of the window open. Ours slides, and only requests that were
let in count, so that a client which waits for the oldest of them gets in again.
"""

from .engine.vendor import Clock

_WINDOW = 60.0
"""Seconds."""


class RateLimit:
    """At most so many requests in any minute of a clock."""

    def __init__(self, per_minute: int, clock: Clock) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._let_in: list[float] = []

    def admits(self) -> bool:
        """Whether one more request is let in now; it counts if it is."""
        now = self._clock()
        # A clock that was put back would otherwise keep everybody out until it is there again.
        self._let_in = [moment for moment in self._let_in if now - _WINDOW < moment <= now]
        if len(self._let_in) >= self._per_minute:
            return False
        self._let_in.append(now)
        return True

    def clear(self) -> None:
        self._let_in.clear()
