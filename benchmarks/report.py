"""The results, as a table and as JSON."""

from collections.abc import Sequence
from importlib.metadata import version
from os import cpu_count
from platform import machine, python_version
from typing import Any, Literal, NamedTuple

from deskspec import __version__

_PEERS = ("httpx", "msgspec", "openapi-python-client", "pydantic")
"""What the rows compare with, and what they are built on."""
_HEAD = ("what", "ours", "baseline", "ratio", "bar", "met")


class BenchmarkRow(NamedTuple):
    """Our number, compared with a baseline."""

    name: str
    unit: Literal["s", "modules", "bytes", "requests"]
    ours: float
    baseline: float
    bar: float | None = None
    """The largest acceptable ratio; `None` where the ratio is for information only."""

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline

    @property
    def met(self) -> bool | None:
        return None if self.bar is None else self.ratio <= self.bar


class BenchmarkReport(NamedTuple):
    """All rows of a run."""

    rounds: int
    rows: Sequence[BenchmarkRow]

    def table(self) -> str:
        lines = [_HEAD, *(_cells(row) for row in self.rows)]
        first, *others = (max(map(len, column)) for column in zip(*lines, strict=True))
        return "\n".join(_line(cells, first, others) for cells in lines)

    def to_dict(self) -> dict[str, Any]:
        return {
            "deskspec": __version__,
            "python": python_version(),
            "machine": machine(),
            "processors": cpu_count(),
            "versions": {name: version(name) for name in _PEERS},
            "rounds": self.rounds,
            "rows": [
                {
                    "name": row.name,
                    "unit": row.unit,
                    "ours": row.ours,
                    "baseline": row.baseline,
                    "ratio": row.ratio,
                    "bar": row.bar,
                    "met": row.met,
                }
                for row in self.rows
            ],
        }


def _cells(row: BenchmarkRow) -> tuple[str, ...]:
    bar = "" if row.bar is None else f"{row.bar:.2f}"
    met = "" if row.met is None else "yes" if row.met else "no"
    return row.name, _shown(row.ours, row), _shown(row.baseline, row), f"{row.ratio:.2f}", bar, met


def _shown(number: float, row: BenchmarkRow) -> str:
    match row.unit:
        case "s":
            return f"{number * 1000:.3f} ms"
        case "bytes":
            return f"{number / 2**20:.2f} MiB"
        case "modules" | "requests":
            return f"{number:.0f}"


def _line(cells: tuple[str, ...], first: int, others: list[int]) -> str:
    numbers = (cell.rjust(width) for cell, width in zip(cells[1:], others, strict=True))
    return "  ".join([cells[0].ljust(first), *numbers]).rstrip()
