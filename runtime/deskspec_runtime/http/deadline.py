"""A deadline for a whole attempt, however slowly its bytes arrive.

The timeouts of httpx limit the time between two bytes, so a provider that drips its head or body
would never time out. An async attempt is cancelled; a sync one cannot be, so every read and write
of its socket gets the rest of its time as timeout (`network`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import local
from time import monotonic


class _Attempt(local):
    """The current attempt of this thread."""

    end: float | None = None


_ATTEMPT = _Attempt()


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Limit the reads and writes inside to this many seconds in total; `None`: no limit."""
    _ATTEMPT.end = None if seconds is None else monotonic() + seconds
    try:
        yield
    finally:
        _ATTEMPT.end = None


def has_passed() -> bool:
    """Whether the deadline of this thread's attempt has passed."""
    seconds = left(None)
    return seconds is not None and seconds <= 0


def left(timeout: float | None) -> float | None:
    """Return the seconds left for a phase: its own timeout, or the rest of the attempt if less."""
    if _ATTEMPT.end is None:
        return timeout
    seconds = _ATTEMPT.end - monotonic()
    return seconds if timeout is None else min(timeout, seconds)
