"""`python -m benchmarks [--json FILE] [--rounds N]`: see `make bench`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from . import clients, concurrency, decoding, delivery, growth, imports, loopback, synthetic
from .report import BenchmarkReport, BenchmarkRow

_ROUNDS = 25


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, write the JSON. The exit code is 0 for any numbers."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the numbers here")
    parser.add_argument(
        "--rounds", type=_positive, default=_ROUNDS, help="rounds for each contender"
    )
    parser.add_argument(
        "--operations",
        type=_positive,
        default=synthetic.OPERATIONS,
        help="operations of the synthetic vendor",
    )
    parser.add_argument(
        "--tasks", type=_positive, default=concurrency.TASKS, help="tasks that call at once"
    )
    parser.add_argument(
        "--items", type=_positive, default=clients.ITEMS, help="customers to iterate over"
    )
    options = parser.parse_args(arguments)
    report = measured(options.rounds, options.operations, options.tasks, options.items)
    print(report.table())
    if options.json is not None:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(report.to_dict(), indent=2) + "\n", encoding="utf-8")
    return 0


def measured(rounds: int, operations: int, tasks: int, items: int) -> BenchmarkReport:
    """Run all benchmarks."""
    rows: list[BenchmarkRow] = []
    with TemporaryDirectory(prefix="deskspec-bench-") as name:
        folder = Path(name)
        rows += decoding.rows(rounds, folder)
        rows += clients.rows(rounds, items)
        rows += loopback.rows(rounds)
        rows += concurrency.rows(rounds, tasks)
        rows += growth.rows(rounds, folder, operations)
        rows += imports.rows(rounds, folder)
        rows += delivery.rows(folder)
    return BenchmarkReport(rounds, rows)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


if __name__ == "__main__":
    sys.exit(main())
