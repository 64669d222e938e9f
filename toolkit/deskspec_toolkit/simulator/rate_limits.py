"""How many requests a vendor accepts in a time.

Pages give a number and leave the kind of window open. We use a sliding window and count only
accepted requests, so a client that waits until the oldest of them leaves the window succeeds.
"""

from deskspec_runtime.call.rates import Rate

from .engine.vendor import TimeSource


class RateLimit:
    """A sliding window."""

    def __init__(self, rate: Rate, clock: TimeSource) -> None:
        self._rate = rate
        self._clock = clock
        self._accepted: list[float] = []

    @property
    def left(self) -> int:
        """How many more requests are accepted now."""
        now = self._clock()
        # Drop moments after `now`: a clock that was set back would otherwise reject every request.
        begin = now - self._rate.seconds
        self._accepted = [moment for moment in self._accepted if begin < moment <= now]
        return max(int(self._rate.requests) - len(self._accepted), 0)

    @property
    def free_at(self) -> float:
        """When one more request is accepted, in seconds since 1970, if none is now."""
        return self._accepted[0] + self._rate.seconds

    def has_place(self) -> bool:
        """Return whether one more request is accepted now."""
        return self.left > 0

    def count(self) -> None:
        """Count a request that is accepted now."""
        self._accepted.append(self._clock())
