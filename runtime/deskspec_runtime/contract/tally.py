"""How often the requests and responses of a client broke their contract, and where.

A provider that has changed breaks it with every call. The first finding at a place of an operation
says so; the others are counted, or they would hide everything else in a log.
"""

import re
import time
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from ..findings import Finding

_SECONDS_BETWEEN_LINES: Final = 60.0
_INDEX: Final = re.compile(r"\[[0-9]+\]")


class Repeated(NamedTuple):
    """What was counted since the last line that said so."""

    findings: int
    places: int
    is_info: bool
    """Whether all of them are of severity `info`."""


class ContractTally:
    """The findings of a client and its copies: one for each place, with its count. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: dict[tuple[str, ...], tuple[Finding, int]] = {}
        self._repeated: dict[tuple[str, ...], int] = {}
        """Place -> how often it was counted since the last line."""
        self._said_at = 0.0

    def add(self, finding: "Finding") -> bool:
        """Count a finding, and return whether it is the first one at its place."""
        place = (
            finding.operation_id,
            finding.direction,
            finding.check,
            _INDEX.sub("[*]", finding.json_path),
        )
        with self._lock:
            if not self._counts:
                self._said_at = time.monotonic()
            first, count = self._counts.get(place, (finding, 0))
            self._counts[place] = first, count + 1
            if count:
                self._repeated[place] = self._repeated.get(place, 0) + 1
            return not count

    def repeated(self) -> Repeated | None:
        """Return what is due to be said of findings that came again: at most once a minute."""
        with self._lock:
            now = time.monotonic()
            if not self._repeated or now < self._said_at + _SECONDS_BETWEEN_LINES:
                return None
            firsts = [self._counts[place][0] for place in self._repeated]
            is_info = all(first.severity == "info" for first in firsts)
            said = Repeated(sum(self._repeated.values()), len(firsts), is_info)
            self._repeated.clear()
            self._said_at = now
            return said

    def summary(self) -> "dict[Finding, int]":
        """Return the first finding at each place, and how many there were."""
        with self._lock:
            return dict(self._counts.values())
