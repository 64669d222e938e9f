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
from collections.abc import Hashable, Iterable
from itertools import count, islice
from threading import Lock
from typing import Any, Final, Protocol, TypeAlias
from urllib.parse import urlsplit

from .rates import Rate
from .settings import KeySource, Secret

PacedAccount: TypeAlias = tuple[str, str, Hashable]
"""Whose requests a provider counts together: the vendor, its host, and what tells keys apart."""
_SHORTEST_WAIT: Final = 0.01
_LONGEST_WAIT: Final = 1.0
"""Real seconds until the next try: requests ahead in the queue may have left it."""
_LOOKED_AT: Final = 2
"""How many budgets are looked at for each new one, whether they are still used."""


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
        self._made_at = CLOCK.now()
        self._lock = Lock()

    def take(self) -> bool:
        """Take a place, and return whether there was one; otherwise the request must queue up.

        While a place is known to be free, nobody needs to know what time it is.
        """
        with self._lock:
            if not self._free:
                self._free_until(CLOCK.now())
            if self._waiting or not self._free:
                return False
            self._free -= 1
            return True

    def give_back(self) -> None:
        """Give back the place of a request that is finished."""
        with self._lock:
            now, free_at = CLOCK.now(), self._free_at
            if free_at and free_at[0] <= now:  # while places are free, nobody else looks
                self._free_until(now)
            free_at.append(now + self._period)

    def join(self) -> int:
        """Queue up one request and return its ticket."""
        with self._lock:
            ticket = next(self._tickets)
            self._waiting[ticket] = None
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
            if ticket not in self._in_flight:
                return
            self._in_flight.remove(ticket)
        self.give_back()

    def is_unused(self) -> bool:
        """Whether a new budget would be the same: the queue is empty and all places are free.

        One that has just been made is about to be used.
        """
        with self._lock:
            now = CLOCK.now()
            self._free_until(now)
            is_busy = self._waiting or self._free < self._size
            return not is_busy and self._made_at + self._period <= now


class RatePlace:
    """The place of one call in a budget: an attempt takes one, and gives it back at its end."""

    __slots__ = ("_budget", "_ticket", "is_held", "rate")

    def __init__(self, budget: Budget, rate: Rate, is_held: bool) -> None:
        self.rate = rate
        self._budget = budget
        self._ticket: int | None = None
        """Its ticket, if it had to queue up."""
        self.is_held = is_held

    def ask(self) -> float | None:
        """Return `None` if the request may be sent now, else real seconds until the next try."""
        if self._ticket is None:
            self.is_held = self._budget.take()
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
            self._ticket = None
        elif self.is_held:
            self._budget.give_back()
        self.is_held = False


def account_of(vendor: str, base_url: str, key: Secret | KeySource) -> PacedAccount:
    """Return the account of a key.

    Args:
        vendor: The vendor.
        base_url: The base URL; its host counts.
        key: The key, whose digest counts; or the source of its keys, which change.
    """
    known: Any = key.digest if isinstance(key, Secret) else key
    if not isinstance(known, Hashable):
        known = id(known)
    return vendor, urlsplit(base_url).netloc.lower(), known


_BUDGETS: dict[tuple[PacedAccount, Rate], Budget] = {}
"""The budgets in use, those last that have been looked at, or made, last."""
_BUDGETS_LOCK = Lock()


def budget(account: PacedAccount, rate: Rate) -> Budget:
    """Return the budget of an account, shared within this process.

    Args:
        account: The account.
        rate: The rate. Each rate of an account has its own budget.
    """
    return _BUDGETS.get((account, rate)) or _new_budget(account, rate)


def _new_budget(account: PacedAccount, rate: Rate) -> Budget:
    with _BUDGETS_LOCK:
        _drop_unused()
        return _BUDGETS.setdefault((account, rate), Budget(rate.requests, rate.seconds))


def places(account: PacedAccount, rates: Iterable[Rate]) -> list[RatePlace]:
    """Return the places of a call, which it holds up to the first one that it must wait for.

    Args:
        account: The account.
        rates: The rates, in the order in which it waits for them.
    """
    found: list[RatePlace] = []
    is_held = True
    for rate in rates:
        of_rate = _BUDGETS.get((account, rate)) or _new_budget(account, rate)
        is_held = is_held and of_rate.take()
        found.append(RatePlace(of_rate, rate, is_held))
    return found


def _drop_unused() -> None:
    """Drop budgets of old keys: expiring tokens would fill the memory of a long process.

    Of each new one two are looked at, so that those that are not used any more become fewer,
    however many there are.
    """
    for which in list(islice(_BUDGETS, _LOOKED_AT)):
        looked_at = _BUDGETS.pop(which)
        if not looked_at.is_unused():
            _BUDGETS[which] = looked_at


def _reset_after_fork() -> None:
    """Reset in a forked process: no request is in flight there, and no thread holds the lock."""
    global _BUDGETS_LOCK
    _BUDGETS_LOCK = Lock()
    _BUDGETS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reset_after_fork)
