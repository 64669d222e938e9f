"""Walks: what a user does on an account of a vendor, told in calls and in what must come back.

What holds here: a walk is a function of how to ask, so that one text serves sync and async clients,
and it finds what it needs, or makes it: walks run in any order, and more than once on one account.
Each names the operations that it passes, and is held to that.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

Ask = Callable[..., Any]
"""A method by its name, and its arguments -> what it returns; a list of what it iterates over."""

NOBODY = 404404
"""An id that is no customer's, no agent's, no department's and no chat's."""


class Walk(NamedTuple):
    """A function, what it passes, and whether it uses up what an account has at the start."""

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
    """Make a function a walk, which passes these operations and no other.

    Args:
        vendor: The vendor.
        operations: Ids of operations.
        alone: Whether it needs a provider of its own, because there is no way to make it anew.
    """

    def register(steps: Callable[[Ask], None]) -> Callable[[Ask], None]:
        WALKS.append(Walk(vendor, {*operations}, steps, alone))
        return steps

    return register


def codes(error: Any) -> list[str]:
    """The codes of all errors that an answer lists."""
    return [entry["code"] for entry in error.errors]
