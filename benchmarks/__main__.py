"""`python -m benchmarks [--only GROUP] [--json FILE]`: see `make bench`."""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from . import bulk, concurrency, iteration, synthetic
from .groups import GROUPS, Sizes, measured
from .report import BenchmarkReport, ProcessesRow

_ROUNDS = 9
_PROCESSES = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, write the JSON. The exit code is 0 for any numbers."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the numbers here")
    parser.add_argument(
        "--only",
        action="append",
        choices=GROUPS,
        help="measure these rows; may be given several times",
    )
    for option, default, what in (
        ("--processes", _PROCESSES, "processes for each row, at most"),
        ("--rounds", _ROUNDS, "rounds for each contender in a process"),
        ("--operations", synthetic.OPERATIONS, "operations of the synthetic vendor"),
        ("--tasks", concurrency.TASKS, "tasks that call at once"),
        ("--items", iteration.ITEMS, "items to walk over"),
        ("--entries", bulk.ENTRIES, "entries to write"),
    ):
        parser.add_argument(
            option, type=_positive, default=default, metavar="N", help=f"{what} ({default})"
        )
    options = parser.parse_args(arguments)
    sizes = Sizes(options.rounds, options.operations, options.tasks, options.items, options.entries)
    report = _report(options.only or list(GROUPS), sizes, options.processes)
    print(report.text())
    if options.json is not None:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(report.to_dict(), indent=2) + "\n", encoding="utf-8")
    return 0


def _report(names: Iterable[str], sizes: Sizes, processes: int) -> BenchmarkReport:
    """Run the groups of these names."""
    rows: list[ProcessesRow] = []
    start, load = perf_counter(), _load()
    with TemporaryDirectory(prefix="deskspec-bench-") as folder:
        for name in dict.fromkeys(names):
            rows += measured(name, sizes, Path(folder), processes)
    conditions = {
        **sizes._asdict(),
        "processes": processes,
        "seconds": round(perf_counter() - start),
        "load before": load,
        "load after": _load(),
    }
    return BenchmarkReport(rows, conditions)


def _load() -> float | None:
    """Return how many programs wanted a processor in the last minute, if the system says."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
