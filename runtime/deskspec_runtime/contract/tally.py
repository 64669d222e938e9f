"""How often the requests and responses of a client broke their contract, and where.

A provider that has changed breaks it with every call. The first finding at a place of an operation
says so; the others are counted, once for each call, or they would hide everything else in a log.
"""

import time
from collections.abc import Iterable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeAlias

from .violations import unnumbered

if TYPE_CHECKING:
    from ..findings import Finding
    from .reported_bodies import ReportedBodies

_SECONDS_BETWEEN_LINES: Final = 60.0
_CountedPlace: TypeAlias = tuple[str, str, str, str]
"""Operation, direction, check and JSON path, with a star for each number."""


class Repeated:
    """What was counted since the last line that said so."""

    def __init__(self, findings: int, places: int, *, is_info: bool) -> None:
        """Keep the counts.

        Args:
            findings: The number of findings.
            places: The number of their places.
            is_info: Whether all of them are of severity `info`.
        """
        self.findings: Final = findings
        self.places: Final = places
        self.is_info: Final = is_info


class ContractTally:
    """The findings of a client and its copies: one for each place, with its count. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: dict[_CountedPlace, tuple[Finding, int]] = {}
        self._repeated: dict[_CountedPlace, int] = {}
        """Place -> how often it was counted since the last line."""
        self._said_at = 0.0
        self._reported: dict[str, ReportedBodies] = {}
        """Operation id -> what was reported of its response bodies."""

    def reported(self, operation_id: str) -> "ReportedBodies":
        """Return what was reported of the response bodies of an operation."""
        if operation_id not in self._reported:
            from .reported_bodies import ReportedBodies

            count_again = partial(self._add_again, operation_id)
            self._reported.setdefault(operation_id, ReportedBodies(count_again))
        return self._reported[operation_id]

    def add(self, findings: "Iterable[Finding]") -> "list[Finding]":
        """Count the findings of a call, and return those that are the first at their place."""
        places: dict[_CountedPlace, Finding] = {}
        for finding in findings:
            path = unnumbered(finding.json_path)
            place: _CountedPlace = (finding.operation_id, finding.direction, finding.check, path)
            places.setdefault(place, finding)
        with self._lock:
            new = [places[place] for place in places if place not in self._counts]
            for place, finding in places.items():
                self._count(place, finding)
        return new

    def _add_again(self, operation_id: str, paths: Iterable[str]) -> bool:
        """Count the places of a response body, if each has been counted before.

        Args:
            operation_id: The operation that was called.
            paths: The JSON paths of the places.

        Returns:
            bool: Whether they were counted; otherwise, none was.
        """
        places: list[_CountedPlace] = [
            (operation_id, "response", "response_schema", unnumbered(path)) for path in paths
        ]
        with self._lock:
            if not all(place in self._counts for place in places):
                return False
            for place in places:
                self._count(place, self._counts[place][0])
        return True

    def _count(self, place: _CountedPlace, finding: "Finding") -> None:
        if not self._counts:
            self._said_at = time.monotonic()
        first, count = self._counts.get(place, (finding, 0))
        self._counts[place] = first, count + 1
        if count:
            self._repeated[place] = self._repeated.get(place, 0) + 1

    def repeated(self) -> Repeated | None:
        """Return what is due to be said of findings that came again: at most once a minute."""
        with self._lock:
            now = time.monotonic()
            if not self._repeated or now < self._said_at + _SECONDS_BETWEEN_LINES:
                return None
            firsts = [self._counts[place][0] for place in self._repeated]
            is_info = all(first.severity == "info" for first in firsts)
            said = Repeated(sum(self._repeated.values()), len(firsts), is_info=is_info)
            self._repeated.clear()
            self._said_at = now
            return said

    def summary(self) -> "dict[Finding, int]":
        """Return the first finding at each place, and in how many calls there was one."""
        with self._lock:
            return dict(self._counts.values())
