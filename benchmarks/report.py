"""The results, as a table and as JSON, with what they depend on: machine, versions, conditions."""

import os
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from deskspec import __version__

_PEERS: Final = ("httpx", "msgspec", "openapi-python-client", "pydantic")
"""What the rows compare with, and what they are built on."""
_HEAD: Final = ("what", "ours", "baseline", "ratio", "min", "max", "bar", "met")
_CPU_INFO: Final = Path("/proc/cpuinfo")


class BenchmarkRow(NamedTuple):
    """Our number, compared with a baseline, as one process measured both."""

    name: str
    unit: Literal["s", "modules", "bytes", "requests"]
    ours: float
    baseline: float
    bar: float | None = None
    """The largest acceptable ratio; `None` where the ratio is for information only."""

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline


class ProcessesRow(NamedTuple):
    """The same row of several processes; the one with the median ratio represents all."""

    runs: Sequence[BenchmarkRow]

    @property
    def median(self) -> BenchmarkRow:
        """The run with the median ratio: of an even number, the larger one of the middle."""
        return sorted(self.runs, key=lambda run: run.ratio)[len(self.runs) // 2]

    @property
    def met(self) -> bool | None:
        return None if self.median.bar is None else self.median.ratio <= self.median.bar

    @property
    def least(self) -> float:
        return min(run.ratio for run in self.runs)

    @property
    def most(self) -> float:
        return max(run.ratio for run in self.runs)


class BenchmarkReport(NamedTuple):
    """All rows of a run."""

    rows: Sequence[ProcessesRow]
    conditions: Mapping[str, Any]
    """What the run was asked for, and how busy the machine was."""

    def text(self) -> str:
        """Return machine, versions, conditions, and the table."""
        about = {
            "machine": f"{_processor()}, {os.cpu_count()} processors, {platform.platform()}",
            "versions": ", ".join(f"{name} {number}" for name, number in _versions().items()),
            "conditions": ", ".join(f"{name} {value}" for name, value in self.conditions.items()),
        }
        return "\n".join([*(f"{name}: {value}" for name, value in about.items()), self.table()])

    def table(self) -> str:
        lines = [_HEAD, *(_cells(row) for row in self.rows)]
        first, *others = (max(map(len, column)) for column in zip(*lines, strict=True))
        return "\n".join(_line(cells, first, others) for cells in lines)

    def to_dict(self) -> dict[str, Any]:
        versions = _versions()
        return {
            "deskspec": versions.pop("deskspec"),
            "python": versions.pop("python"),
            "machine": platform.machine(),
            "processor": _processor(),
            "processors": os.cpu_count(),
            "platform": platform.platform(),
            "versions": versions,
            "conditions": dict(self.conditions),
            "rows": [
                {
                    "name": row.median.name,
                    "unit": row.median.unit,
                    "ours": row.median.ours,
                    "baseline": row.median.baseline,
                    "ratio": row.median.ratio,
                    "min": row.least,
                    "max": row.most,
                    "processes": len(row.runs),
                    "bar": row.median.bar,
                    "met": row.met,
                }
                for row in self.rows
            ],
        }


def _versions() -> dict[str, str]:
    peers = {name: version(name) for name in _PEERS}
    return {"deskspec": __version__, "python": platform.python_version(), **peers}


def _processor() -> str:
    """Return the name of the processor, as far as the system says."""
    if _CPU_INFO.is_file():
        for line in _CPU_INFO.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _cells(row: ProcessesRow) -> tuple[str, ...]:
    shown = row.median
    bar = "" if shown.bar is None else f"{shown.bar:.2f}"
    met = "" if row.met is None else "yes" if row.met else "no"
    ratios = (f"{ratio:.2f}" for ratio in (shown.ratio, row.least, row.most))
    return shown.name, _shown(shown.ours, shown), _shown(shown.baseline, shown), *ratios, bar, met


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
