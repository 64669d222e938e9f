"""A rate: so many requests in so many seconds."""

from typing import Final, NamedTuple

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
