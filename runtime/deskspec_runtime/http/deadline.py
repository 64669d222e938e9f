"""A deadline for a whole attempt, however slowly its bytes arrive.

The timeouts of httpx limit the time between two bytes, so a provider that drips its head or body
would never time out. Here every step of an attempt (waiting for a place in the pool, connecting,
each read and write) gets the rest of its time as timeout (`pool`, `network`). The step that times
out says how far the request got, sync and async.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic

_END: ContextVar[float | None] = ContextVar("deskspec_deadline", default=None)
"""When the current attempt of this thread or task must end."""


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Limit the steps inside to this many seconds in total; `None`: no limit."""
    token = _END.set(None if seconds is None else monotonic() + seconds)
    try:
        yield
    finally:
        _END.reset(token)


def suspended(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield chunks to send; the time until all are sent does not count for the deadline.

    A large file takes as long as the connection of its sender needs; each write has its timeout.
    """
    end, start = _END.get(), monotonic()
    _END.set(None)
    yield from chunks
    if end is not None:
        _END.set(end + monotonic() - start)


def has_passed() -> bool:
    """Whether the deadline of the current attempt has passed."""
    seconds = left(None)
    return seconds is not None and seconds <= 0


def left(timeout: float | None) -> float | None:
    """Return the seconds left for a step: its own timeout, or the rest of the attempt if less."""
    end = _END.get()
    if end is None:
        return timeout
    seconds = end - monotonic()
    return seconds if timeout is None else min(timeout, seconds)
