"""Walks: what a user does on an account of a vendor, as calls and the results they must have.

What holds here: a walk gets the function that makes a call, so that one text serves sync and async
clients; it finds or creates what it needs: walks run in any order, and repeatedly on one account.
Each names the operations that it calls, and a test checks that.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

Ask = Callable[..., Any]
"""A method by its name, and its arguments -> what it returns; a list of what it iterates over."""

UNKNOWN = 404404
"""An id that no customer, agent, department or chat has."""


class Walk(NamedTuple):
    """A function, the operations it calls, and whether it uses up what the account starts with."""

    vendor: str
    operations: set[str]
    steps: Callable[[Ask], None]
    alone: bool

    def __str__(self) -> str:
        return f"{self.vendor}-{self.steps.__name__}"


WALKS: list[Walk] = []


def walks(
    vendor: str, *operations: str, alone: bool = False
) -> Callable[[Callable[[Ask], None]], Callable[[Ask], None]]:
    """Register a function as a walk that calls these operations and no other.

    Args:
        vendor: The vendor.
        operations: Ids of operations.
        alone: Whether it needs its own provider, because what it uses up cannot be created again.
    """

    def register(steps: Callable[[Ask], None]) -> Callable[[Ask], None]:
        WALKS.append(Walk(vendor, {*operations}, steps, alone))
        return steps

    return register


def codes(error: Any) -> list[str]:
    """The codes of all errors that a response lists."""
    return [entry["code"] for entry in error.errors]
