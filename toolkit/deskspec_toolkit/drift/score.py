"""The score: which drifts were found, as tables and as JSON."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from deskspec import __version__
from deskspec_runtime.findings import Severity

from .drift import Drift
from .ours import Seen, Verified
from .stock import Failing, StockRun

DriftOutcome: TypeAlias = Literal["found", "too low", "missed"]
_RANK: dict[Severity, int] = {"info": 0, "warning": 1, "error": 2}
_HEAD = ("drifts", "found", "held out", "found", "schemathesis")


class CleanRun(NamedTuple):
    """A verification of a vendor without a drift."""

    vendor: str
    seed: int
    verified: Verified

    @property
    def alarms(self) -> list[Seen]:
        return sorted(each for each in self.verified.found if each.severity != "info")


class ScoreRow(NamedTuple):
    """A drift and its findings."""

    drift: Drift
    verified: Verified
    known: frozenset[Seen]
    """Findings that also occur without the drift."""
    tested: StockRun | None
    """The run of schemathesis alone; `None` if it was skipped."""
    failing: frozenset[Failing]
    """Its failures that also occur without the drift."""

    @property
    def new(self) -> list[Seen]:
        """The findings that the drift causes."""
        fresh = self.verified.found - self.known
        return sorted(each for each in fresh if each.operation_id == self.drift.operation_id)

    @property
    def severity(self) -> Severity | None:
        """The highest severity found; `None` without a finding."""
        found: list[Severity] = [each.severity for each in self.new]
        return max(found, key=_RANK.__getitem__, default=None)

    @property
    def outcome(self) -> DriftOutcome:
        if self.severity is None or not self.verified.applied:
            return "missed"
        return "found" if _RANK[self.severity] >= _RANK[self.drift.severity] else "too low"

    @property
    def reason(self) -> str:
        """Why the drift does not count as found; empty if it does."""
        if self.outcome == "found":
            return ""
        if self.verified.problem is not None:
            return self.verified.problem
        if not self.verified.applied:
            return "no response changed"
        if self.severity is None:
            return f"no finding in {self.verified.applied} changed responses"
        return f"{self.severity} instead of {self.drift.severity}"

    @property
    def stock_outcome(self) -> str:
        if self.tested is None:
            return "not run"
        if self.tested.failures - self.failing and self.tested.applied:
            return "found"
        return "missed" if self.tested.problem is None else "unfinished"

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.drift.name,
            "class": self.drift.kind,
            "vendor": self.drift.vendor,
            "operation_id": self.drift.operation_id,
            "severity": self.drift.severity,
            "held_out": self.drift.is_held_out,
            "outcome": self.outcome,
            "reason": self.reason,
            "found": [each._asdict() for each in self.new],
            "applied": self.verified.applied,
            "seconds": round(self.verified.seconds, 2),
            "schemathesis": self.stock_outcome,
            "schemathesis_found": [
                each._asdict()
                for each in sorted(self.tested.failures - self.failing if self.tested else ())
            ],
        }


class Score(NamedTuple):
    """The score of a run."""

    seed: int
    seconds: float
    rows: Sequence[ScoreRow]
    clean: Sequence[CleanRun]
    problems: Sequence[str]
    """The runs that failed, each with the reason."""
    left_out: Sequence[Drift]
    """The drifts that were not drawn, because no response would show them."""

    @property
    def alarms(self) -> list[Seen]:
        return [alarm for each in self.clean for alarm in each.alarms]

    def text(self, *, names_held_out: bool) -> str:
        """Return the tables and the names of the drifts that were not found.

        Args:
            names_held_out: Whether to name held-out drifts, too: they must stay unknown to
                developers of the verifier.
        """
        by_class = _table("class", self.rows, lambda row: row.drift.kind)
        by_severity = _table("severity", self.rows, lambda row: row.drift.severity)
        named = [row for row in self.rows if names_held_out or not row.drift.is_held_out]
        missed = [row for row in named if row.outcome != "found"]
        higher = [row for row in self.rows if row.outcome == "found" and _is_higher(row)]
        runs = len(self.clean)
        return "\n".join(
            [
                *by_class,
                "",
                *by_severity,
                "",
                f"false alarms: {len(self.alarms)} errors and warnings in {runs} clean runs",
                *(f"  {each.severity} {each.operation_id}: {each.check}" for each in self.alarms),
                f"found with a higher severity than expected: {len(higher)}",
                f"left out, for no response shows them: {_counted(self.left_out)}",
                *(f"not found: {row.drift.name}: {row.reason}" for row in missed),
                *(f"failed to run: {problem}" for problem in self.problems),
            ]
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "deskspec": __version__,
            "seed": self.seed,
            "seconds": self.seconds,
            "clean_runs": len(self.clean),
            "false_alarms": [each._asdict() for each in self.alarms],
            "problems": list(self.problems),
            "left_out": Counter(drift.kind for drift in self.left_out),
            "totals": _totals(self.rows),
            "by_class": _grouped(self.rows, lambda row: row.drift.kind),
            "by_severity": _grouped(self.rows, lambda row: row.drift.severity),
            "drifts": [row.to_dict() for row in self.rows],
        }


def _is_higher(row: ScoreRow) -> bool:
    return row.severity is not None and _RANK[row.severity] > _RANK[row.drift.severity]


def _counted(drifts: Sequence[Drift]) -> str:
    """How many drifts there are, and of which classes."""
    kinds = Counter(drift.kind for drift in drifts)
    return f"{len(drifts)}" + "".join(f", {number} {kind}" for kind, number in kinds.items())


def _totals(rows: Iterable[ScoreRow]) -> dict[str, int]:
    rows = list(rows)
    held_out = [row for row in rows if row.drift.is_held_out]
    return {
        "drifts": len(rows) - len(held_out),
        "found": sum(row.outcome == "found" for row in rows if row not in held_out),
        "held_out": len(held_out),
        "held_out_found": sum(row.outcome == "found" for row in held_out),
        "schemathesis_found": sum(row.stock_outcome == "found" for row in rows),
        "schemathesis_run": sum(row.stock_outcome != "not run" for row in rows),
        "schemathesis_unfinished": sum(row.stock_outcome == "unfinished" for row in rows),
    }


def _grouped(rows: Sequence[ScoreRow], key: Callable[[ScoreRow], str]) -> dict[str, dict[str, int]]:
    groups = dict.fromkeys(key(row) for row in rows)
    return {group: _totals(row for row in rows if key(row) == group) for group in groups}


def _table(name: str, rows: Sequence[ScoreRow], key: Callable[[ScoreRow], str]) -> list[str]:
    groups = {**_grouped(rows, key), "all": _totals(rows)}
    lines = [(name, *_HEAD), *((group, *_cells(totals)) for group, totals in groups.items())]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return [
        "  ".join(
            [
                cells[0].ljust(widths[0]),
                *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True)),
            ]
        )
        for cells in lines
    ]


def _cells(totals: dict[str, int]) -> tuple[str, ...]:
    of_all = totals["drifts"] + totals["held_out"]
    unfinished = totals["schemathesis_unfinished"]
    stock = f"{totals['schemathesis_found']}/{of_all}" + (f" ({unfinished}?)" if unfinished else "")
    if not totals["schemathesis_run"]:
        stock = "not run"
    return (
        str(totals["drifts"]),
        str(totals["found"]),
        str(totals["held_out"]),
        str(totals["held_out_found"]),
        stock,
    )
