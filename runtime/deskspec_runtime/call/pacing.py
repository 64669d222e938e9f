"""Keeps requests under a documented rate, so that the provider never has to reject one.

A rate of N in a time is N places. A request takes one and gives it back that time after its
*response*: the provider counted it before that, so it never sees more than N in it, however long
requests take. Places are shared by everything in a process that uses one key at one host:
threads, tasks, event loops, clients and their copies. Another process, a forked one too, has its
own; together they may send more. So the provider may refuse a request below the rate: what was free
then counts as used by others, and comes back little by little, beginning that time later.

There is no I/O here: `Budget.ask` returns how long to wait before the next try, and the driver
sleeps.
"""

import os
import time
from collections import deque
from collections.abc import Hashable
from functools import lru_cache
from itertools import count, islice
from threading import Lock
from typing import Final, Protocol
from urllib.parse import urlsplit

from .rates import Rate
from .settings import KeySource, Secret

_SHORTEST_WAIT: Final = 0.01
_LONGEST_WAIT: Final = 1.0
"""Real seconds until the next try: requests ahead in the queue may have left it."""


class Clock(Protocol):
    """A clock, which may run faster than real time."""

    def now(self) -> float:
        """Return monotonic seconds."""
        ...

    def real_seconds(self, seconds: float) -> float:
        """Return how long to sleep until this many seconds of this clock have passed."""
        ...


class _SystemClock:
    now = staticmethod(time.monotonic)

    def real_seconds(self, seconds: float) -> float:
        return seconds


CLOCK: Clock = _SystemClock()
"""Tests replace it by a faster one."""


class Budget:
    """The places of one rate: first come, first served."""

    def __init__(self, requests: float, seconds: float = 60) -> None:
        """Start with all places free.

        Args:
            requests: The number of requests; a fraction means one request in a longer time.
            seconds: The time in which they may be sent.
        """
        self._size = self._free = max(1, int(requests))
        # Above one, fractions are rounded down: a shorter period would allow more than the rate at
        # some times.
        self._period = seconds / min(1, requests)
        self._free_at: deque[float] = deque()
        """When the places of finished requests are free again, the earliest first."""
        self._lent_until: deque[float] = deque()
        """When the places that others seem to use are free again, the earliest first."""
        self._waiting: dict[int, None] = {}
        self._in_flight: set[int] = set()
        self._tickets = count()
        self._used_at = CLOCK.now()
        self._lock = Lock()

    def take(self) -> int | None:
        """Return the ticket of one request that may be sent now; `None` if it must queue up."""
        with self._lock:
            now = CLOCK.now()
            self._free_until(now)
            if not self._free or self._waiting:
                return None
            ticket = next(self._tickets)
            self._free -= 1
            self._in_flight.add(ticket)
            self._used_at = now
            return ticket

    def join(self) -> int:
        """Queue up one request and return its ticket."""
        with self._lock:
            ticket = next(self._tickets)
            self._waiting[ticket] = None
            self._used_at = CLOCK.now()
            return ticket

    def ask(self, ticket: int) -> float | None:
        """Return `None` if the request may be sent now, else real seconds until the next try."""
        with self._lock:
            now = CLOCK.now()
            self._free_until(now)
            if ticket in islice(self._waiting, self._free):
                self._free -= 1
                del self._waiting[ticket]
                self._in_flight.add(ticket)
                return None
            seconds = CLOCK.real_seconds(self._seconds_until(self._ahead_of(ticket), now))
            return min(_LONGEST_WAIT, max(_SHORTEST_WAIT, seconds))

    def expected(self, ticket: int) -> float:
        """Return about how many seconds the request waits, with those before it in the queue."""
        with self._lock:
            return self._seconds_until(self._ahead_of(ticket), CLOCK.now())

    def next_place(self) -> float:
        """Return the seconds until the next place is free, whoever gets it."""
        with self._lock:
            return 0.0 if self._free else self._seconds_until(0, CLOCK.now())

    def refuse(self) -> float:
        """Record that the provider refused a request in flight, and return how long it must wait.

        What is free counts as used by others for a period from now. The request has the next place
        to become free instead of its own; it keeps its ticket.
        """
        with self._lock:
            now = CLOCK.now()
            self._free_until(now)
            others = self._free + len(self._lent_until)
            self._free = 0
            first = now + self._period
            self._lent_until = deque(first + i * self._period / others for i in range(others))
            self._free_at.append(first)
            return self._free_at.popleft() - now

    def _free_until(self, now: float) -> None:
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
            self._free += 1
        while self._lent_until and self._lent_until[0] <= now:
            self._lent_until.popleft()
            self._free += 1

    def _ahead_of(self, ticket: int) -> int:
        """Return how many places must become free first, or more if some have left the queue."""
        return ticket - next(iter(self._waiting)) - self._free

    def _seconds_until(self, needed: int, now: float) -> float:
        taken = sorted([*self._free_at, *self._lent_until])
        if needed < len(taken):
            return taken[needed] - now
        # The place of a request in flight stays taken for at least a whole period from now.
        return self._period * (1 + (needed - len(taken)) // self._size)

    def leave(self, ticket: int) -> None:
        """Give the place back: the request is finished or given up. Twice counts once."""
        with self._lock:
            self._waiting.pop(ticket, None)
            if ticket in self._in_flight:
                self._in_flight.remove(ticket)
                self._used_at = CLOCK.now()
                self._free_at.append(self._used_at + self._period)

    def is_unused(self) -> bool:
        """Whether a new budget would be the same: the queue is empty and all places are free."""
        with self._lock:
            self._free_until(CLOCK.now())
            is_busy = self._waiting or self._in_flight or self._lent_until
            return not is_busy and self._used_at + self._period <= CLOCK.now()


class RatePlace:
    """The place of one call in a budget: an attempt takes one, and gives it back at its end."""

    __slots__ = ("_budget", "_ticket", "is_held", "rate")

    def __init__(self, budget: Budget, rate: Rate) -> None:
        self.rate = rate
        self._budget = budget
        self._ticket: int | None = None
        self.is_held = False

    def ask(self) -> float | None:
        """Return `None` if the request may be sent now, else real seconds until the next try."""
        if self._ticket is None:
            self._ticket = self._budget.take()
            self.is_held = self._ticket is not None
            if self.is_held:
                return None
            self._ticket = self._budget.join()
        seconds = self._budget.ask(self._ticket)
        self.is_held = seconds is None
        return seconds

    def expected(self) -> float:
        """Return about how many seconds the request that has just asked will wait."""
        assert self._ticket is not None
        return self._budget.expected(self._ticket)

    def next_place(self) -> float:
        """Return the seconds until the next place is free, whoever gets it."""
        return self._budget.next_place()

    def refuse(self) -> float:
        """Keep the place for another attempt after these seconds: the provider refused this one."""
        return self._budget.refuse()

    def leave(self) -> None:
        """Give the place back, if there is one."""
        if self._ticket is not None:
            self._budget.leave(self._ticket)
        self._ticket, self.is_held = None, False


_BUDGETS: dict[tuple[Hashable, ...], Budget] = {}
"""The budgets in use, the most recently used last."""
_BUDGETS_LOCK = Lock()


def budget(vendor: str, base_url: str, key: Secret | KeySource, rate: Rate) -> Budget:
    """Return the budget of a key at a host, shared within this process.

    Args:
        vendor: The vendor.
        base_url: The base URL; its host counts.
        key: The key, or its source: the keys of one source change, but belong to one account.
        rate: The rate. Each rate of a key has its own budget.
    """
    account: Hashable
    if isinstance(key, Secret):  # keep only its digest
        account = key.digest
    else:
        account = key if isinstance(key, Hashable) else id(key)
    which = (vendor, _host(base_url), account, rate)
    with _BUDGETS_LOCK:
        found = _BUDGETS.pop(which, None)
        if found is None:
            _drop_unused()
            found = Budget(rate.requests, rate.seconds)
        _BUDGETS[which] = found
        return found


@lru_cache(maxsize=128)
def _host(url: str) -> str:
    return urlsplit(url).netloc.lower()


def _drop_unused() -> None:
    """Drop the budgets of old keys: expiring tokens would fill the memory of a long process."""
    while _BUDGETS:
        oldest = next(iter(_BUDGETS))
        if not _BUDGETS[oldest].is_unused():
            return
        del _BUDGETS[oldest]


def _reset_after_fork() -> None:
    """Reset in a forked process: no request is in flight there, and no thread holds the lock."""
    global _BUDGETS_LOCK
    _BUDGETS_LOCK = Lock()
    _BUDGETS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_after_fork)
