"""An end for a whole attempt, however slowly its bytes come.

The phases of httpx limit the time between two bytes, so a provider that drips, in the head or in
the body, is waited for without end. An async attempt is cancelled; a sync one cannot be, so every
read and write of its socket is given what is left of its time (`network`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import local
from time import monotonic


class _Attempt(local):
    """The attempt that this thread is making."""

    end: float | None = None


_ATTEMPT = _Attempt()


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Reads and writes of this thread end after these seconds in all; `None` for no limit."""
    _ATTEMPT.end = None if seconds is None else monotonic() + seconds
    try:
        yield
    finally:
        _ATTEMPT.end = None


def has_passed() -> bool:
    """Whether the time of this thread's attempt is up."""
    seconds = left(None)
    return seconds is not None and seconds <= 0


def left(timeout: float | None) -> float | None:
    """The seconds that a phase may still take: its own limit, or what is left of the attempt."""
    if _ATTEMPT.end is None:
        return timeout
    seconds = _ATTEMPT.end - monotonic()
    return seconds if timeout is None else min(timeout, seconds)
