"""A rate: so many requests in so many seconds."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ..values.unset import UNSET

_PERIODS: Final = {1: "a second", 60: "a minute", 3600: "an hour", 86400: "a day"}


class Rate(NamedTuple):
    """How many requests a provider accepts in a time, and which requests share it."""

    requests: float
    seconds: float = 60
    scope: str = ""
    """The operation id, or the name of the group that shares it; empty for all operations."""

    def __str__(self) -> str:
        number = f"{self.requests:g} request{'' if self.requests == 1 else 's'}"
        return f"{number} {_PERIODS.get(int(self.seconds), f'in {self.seconds:g} s')}"


class FurtherRate:
    """A rate of some operations, which counts beside that of all operations."""

    def __init__(self, rate: Rate, each: str = "", unless: str = "") -> None:
        """Make a rate.

        Args:
            rate: How many requests in a time, and what it is called.
            each: What has a rate of its own for every value, such as a customer; empty if nothing
                has.
            unless: What exempts a request that has it; empty if nothing does.
        """
        self.rate: Final = rate
        self.each: Final = each
        self.unless: Final = unless

    def of(self, given: Mapping[str, Any]) -> Rate | None:
        """Return the rate that counts for a request; `None` if it is exempt.

        Args:
            given: The values of the request, those that were left out as `UNSET` or not at all.
        """
        if given.get(self.unless, UNSET) is not UNSET:
            return None
        value = given.get(self.each, UNSET)
        if value is UNSET:
            return self.rate
        return self.rate._replace(scope=f"{self.rate.scope} of {value}")
