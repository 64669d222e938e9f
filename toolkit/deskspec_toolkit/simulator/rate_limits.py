"""How many requests a vendor accepts per minute.

Pages give a number and leave the kind of window open. We use a sliding window and count only
accepted requests, so a client that waits until the oldest of them leaves the window succeeds.
"""

from .engine.vendor import Clock

_WINDOW = 60.0
"""Seconds."""


class RateLimit:
    """A sliding window of one minute."""

    def __init__(self, per_minute: int, clock: Clock) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._accepted: list[float] = []

    def admits(self) -> bool:
        """Return whether one more request is accepted now, and count it if so."""
        now = self._clock()
        # Drop moments after `now`: a clock that was set back would otherwise reject every request.
        self._accepted = [moment for moment in self._accepted if now - _WINDOW < moment <= now]
        if len(self._accepted) >= self._per_minute:
            return False
        self._accepted.append(now)
        return True

    def clear(self) -> None:
        self._accepted.clear()
