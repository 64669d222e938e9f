"""Keeps requests under a documented rate, so that the provider never has to refuse one.

A rate of N a minute is N places. A request takes one, and gives it back a minute after it was
*answered*: the provider counted it before that, so however long requests are on their way, it never
sees more than N in a minute. Places are shared by everything in a process that uses one key at one
host: threads, tasks, event loops, clients and their copies. Another process has its own, also one
that is forked: together they may send more.

There is no I/O here: who asks is told how long to wait before asking again, and sleeps as it can.
"""

import hashlib
import os
import time
from collections import deque
from collections.abc import Hashable
from itertools import count, islice
from threading import Lock
from typing import Final, Protocol
from urllib.parse import urlsplit

from .settings import KeySource, Secret

_MINUTE: Final = 60.0
_SHORTEST_WAIT: Final = 0.01
_LONGEST_WAIT: Final = 1.0
"""Real seconds after which a request looks again: those before it may have left the queue."""


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
        # Of a fraction above one the whole part only: a shorter period would let more than the rate
        # into some minutes.
        self._period = _MINUTE / min(1, per_minute)
        self._free_at: deque[float] = deque()
        """When the places of answered requests are free again, the earliest first."""
        self._waiting: dict[int, None] = {}
        self._on_the_way: set[int] = set()
        self._tickets = count()
        self._used_at = CLOCK.now()
        self._lock = Lock()

    def join(self) -> int:
        """A ticket: the place in the queue of one request."""
        with self._lock:
            ticket = next(self._tickets)
            self._waiting[ticket] = None
            self._used_at = CLOCK.now()
            return ticket

    def ask(self, ticket: int) -> float | None:
        """`None`: the request may be sent. Else the real seconds to wait before asking again."""
        with self._lock:
            now = CLOCK.now()
            while self._free_at and self._free_at[0] <= now:
                self._free_at.popleft()
                self._free += 1
            if ticket in islice(self._waiting, self._free):
                self._free -= 1
                del self._waiting[ticket]
                self._on_the_way.add(ticket)
                return None
            # Places that must come free before this one's, or more if some have left the queue.
            needed = ticket - next(iter(self._waiting)) - self._free
            # The place of a request on its way is taken for a whole period from now, at least.
            is_known = needed < len(self._free_at)
            at = self._free_at[needed] if is_known else now + self._period
            return min(_LONGEST_WAIT, max(_SHORTEST_WAIT, CLOCK.real_seconds(at - now)))

    def leave(self, ticket: int) -> None:
        """The request was answered, failed, or is no longer to be sent. Twice counts once."""
        with self._lock:
            self._waiting.pop(ticket, None)
            if ticket in self._on_the_way:
                self._on_the_way.remove(ticket)
                self._used_at = CLOCK.now()
                self._free_at.append(self._used_at + self._period)

    def is_unused(self) -> bool:
        """Whether a new budget would be the same: nobody waits, and all places are free."""
        with self._lock:
            is_busy = self._waiting or self._on_the_way
            return not is_busy and self._used_at + self._period <= CLOCK.now()


_BUDGETS: dict[tuple[Hashable, ...], Budget] = {}
"""Those in use, the one that was asked for last at the end."""
_BUDGETS_LOCK = Lock()


def budget(
    vendor: str, base_url: str, key: Secret | KeySource, per_minute: float, scope: str = ""
) -> Budget:
    """The budget of a key at a host, the same for everybody in this process.

    Args:
        vendor: The vendor.
        base_url: The base URL; its host counts.
        key: The key, or what is asked for it: its keys change, and stand for one account.
        per_minute: The rate. Another rate for the same key has a budget of its own.
        scope: The operation, where the rate is that of one operation.
    """
    account: Hashable
    if isinstance(key, Secret):  # only a digest of it is kept
        account = hashlib.sha256(key.reveal().encode()).digest()
    else:
        account = key if isinstance(key, Hashable) else id(key)
    which = (vendor, urlsplit(base_url).netloc.lower(), account, per_minute, scope)
    with _BUDGETS_LOCK:
        found = _BUDGETS.pop(which, None)
        if found is None:
            _forget_unused()
            found = Budget(per_minute)
        _BUDGETS[which] = found
        return found


def _forget_unused() -> None:
    """Forget old keys: tokens that expire would fill the memory of a long-lived process."""
    while _BUDGETS:
        oldest = next(iter(_BUDGETS))
        if not _BUDGETS[oldest].is_unused():
            return
        del _BUDGETS[oldest]


def _start_anew() -> None:
    """In a child process nobody is on the way, and no thread holds a lock."""
    global _BUDGETS_LOCK
    _BUDGETS_LOCK = Lock()
    _BUDGETS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
