"""Keeps requests under a documented rate, so that the provider never has to refuse one.

A rate of N a minute is N places. A request takes one, and gives it back a minute after it was
*answered*: the provider counted it before that, so however long requests are on their way, it never
sees more than N in a minute. Places are shared by everything in a process that uses one key at one
host: threads, tasks, event loops, clients and their copies.

There is no I/O here: who asks is told how long to wait before asking again, and sleeps as it can.
"""

import hashlib
import heapq
import os
import time
from collections.abc import Hashable
from itertools import count
from threading import Lock
from typing import Final, Protocol

from .settings import KeySource, Secret

_MINUTE: Final = 60.0
_POLL: Final = 0.01
"""Seconds between two looks when every place is taken by a request that is on its way."""


class Clock(Protocol):
    """What time it is, and how long it takes to pass."""

    def now(self) -> float:
        """Seconds that only ever grow."""
        ...

    def real_seconds(self, seconds: float) -> float:
        """How long to sleep until so many seconds of this clock have passed."""
        ...


class _SystemClock:
    def now(self) -> float:
        return time.monotonic()

    def real_seconds(self, seconds: float) -> float:
        return seconds


CLOCK: Clock = _SystemClock()
"""Replaced by tests, which let it run faster."""


class Budget:
    """The places of one rate. First come, first served."""

    def __init__(self, per_minute: float) -> None:
        """Make it.

        Args:
            per_minute: Requests in a minute; below one, one in a longer time.
        """
        self._free = max(1, int(per_minute))
        self._period = _MINUTE * self._free / per_minute
        self._free_at: list[float] = []
        """When the places of answered requests are free again, the earliest first."""
        self._waiting: dict[int, None] = {}
        self._tickets = count()
        self._lock = Lock()

    def join(self) -> int:
        """A ticket: the place in the queue of one request."""
        with self._lock:
            ticket = next(self._tickets)
            self._waiting[ticket] = None
            return ticket

    def ask(self, ticket: int) -> float | None:
        """`None`: the request may be sent. Else the real seconds to wait before asking again."""
        with self._lock:
            now = CLOCK.now()
            while self._free_at and self._free_at[0] <= now:
                heapq.heappop(self._free_at)
                self._free += 1
            ahead = next(n for n, waiting in enumerate(self._waiting) if waiting == ticket)
            if ahead < self._free:
                self._free -= 1
                del self._waiting[ticket]
                return None
            needed = ahead - self._free  # places that must come free before this one's
            if needed >= len(self._free_at):
                return _POLL
            at = heapq.nsmallest(needed + 1, self._free_at)[-1]
            return max(_POLL, CLOCK.real_seconds(at - now))

    def leave(self, ticket: int) -> None:
        """The request was answered, failed, or is no longer to be sent."""
        with self._lock:
            if ticket in self._waiting:
                del self._waiting[ticket]
            else:
                heapq.heappush(self._free_at, CLOCK.now() + self._period)


_BUDGETS: dict[tuple[Hashable, ...], Budget] = {}
_BUDGETS_LOCK = Lock()


def budget(
    vendor: str, host: str, key: Secret | KeySource, per_minute: float, scope: str = ""
) -> Budget:
    """The budget of a key at a host, the same for everybody in this process.

    Args:
        vendor: The vendor.
        host: The base URL.
        key: The key, or what is asked for it: its keys change, and stand for one account.
        per_minute: The rate. Another rate for the same key has a budget of its own.
        scope: The operation, where the rate is that of one operation.
    """
    # Of a key only its digest is kept.
    account: Hashable = (
        hashlib.sha256(key.reveal().encode()).digest() if isinstance(key, Secret) else key
    )
    with _BUDGETS_LOCK:
        return _BUDGETS.setdefault((vendor, host, account, per_minute, scope), Budget(per_minute))


def _start_anew() -> None:
    """In a child process nobody is on the way, and no thread holds a lock."""
    global _BUDGETS_LOCK
    _BUDGETS_LOCK = Lock()
    _BUDGETS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
