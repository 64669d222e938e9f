"""What happens by itself after a while: at the first request, or look, after its time."""

from collections.abc import Callable
from operator import itemgetter
from typing import Final

from .account import Account

SOON: Final = 1
"""Seconds until something is done whose page says that it is not done at once."""
_COLLECTION: Final = "pending"


def later(account: Account, at: float, action: Callable[[], None]) -> None:
    """Do something at a time, in seconds since 1970."""
    account.store[_COLLECTION].add({"at": at, "action": action})


def catch_up(account: Account) -> None:
    """Do what is due, in the order of its times."""
    pending = account.store[_COLLECTION]
    if not pending.records:
        return
    now = account.now()
    for entry in sorted(pending, key=itemgetter("at")):
        if entry["at"] <= now:
            del pending.records[entry["id"]]
            entry["action"]()
