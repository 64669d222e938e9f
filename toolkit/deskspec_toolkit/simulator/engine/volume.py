"""Conversations by the thousand: messages of many customers over the last 90 days.

They hold together: each message is of a chat, each chat of a customer, and both know their last
message. The customers are copies of the first one, the texts that of the first message, numbered.
The same number gives the same messages, counted back from the day of the clock.
"""

import itertools
import math
import random
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from .account import Account
from .seeds import MAX_COUNT, BadSeed, add_records
from .store import Record

_DAY: Final = 86_400
_DAYS: Final = 90
_PER_CUSTOMER: Final = 20
"""Messages of a customer, on average."""
_LATE: Final = 0.3
"""The share of messages that come at any time of the day, not in office hours."""
_OFFICE_HOURS: Final = (8, 20)


class WrittenMessage(NamedTuple):
    """A message to be written."""

    number: int
    moment: float
    """In seconds since 1970."""
    is_from_customer: bool


class Opening(Protocol):
    """Opens the chat of a customer, who wrote at this moment; returns what adds a message to it."""

    def __call__(
        self, account: Account, customer: Record, moment: float
    ) -> Callable[[WrittenMessage], None]: ...


def check_count(count: int) -> int:
    """Return how many messages to add.

    Raises:
        BadSeed: The number is wrong.
    """
    if isinstance(count, bool) or not 0 <= count <= MAX_COUNT:
        raise BadSeed(f"expected a number of messages from 0 to {MAX_COUNT}, not {count}")
    return count


def add_messages(account: Account, opening: Opening, count: int) -> None:
    """Add messages, with the customers and chats that they are of.

    Args:
        account: The account, with its seeded records.
        opening: Opens a chat.
        count: How many messages.
    """
    chance = random.Random(count)
    known = len(account.store["customers"].records)
    add_records(account, "customers", math.ceil(count / _PER_CUSTOMER))
    customers = [*itertools.islice(account.store["customers"], known, None)]
    chats: dict[int, Callable[[WrittenMessage], None]] = {}
    moments = sorted(_moment(account.now(), chance) for _ in range(count))
    for number, moment in enumerate(moments, start=1):
        whose = chance.randrange(len(customers))
        is_first = whose not in chats
        if is_first:
            chats[whose] = opening(account, customers[whose], moment)
        is_from_customer = is_first or chance.random() < 0.5
        chats[whose](WrittenMessage(number, moment, is_from_customer))


def _moment(now: float, chance: random.Random) -> float:
    """Return a moment of the last 90 days, mostly in office hours."""
    hours = (0, 24) if chance.random() < _LATE else _OFFICE_HOURS
    day = now // _DAY - chance.randint(1, _DAYS)
    return float(int(day * _DAY + chance.uniform(*hours) * 3_600))
