"""Runs the verifications behind a score, in several processes."""

import multiprocessing
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from typing import Any, Final

from .catalogue import catalogue
from .drift import Drift
from .ours import Verified, verified
from .score import CleanRun, Score, ScoreRow
from .stock import Failing, StockRun, failures_of

CLEAN_RUNS: Final = 10
_WHOLE: Final = 600.0
"""The time limit in seconds for all operations of a vendor."""
_NOTHING: Final[frozenset[Any]] = frozenset()


def scored(
    drifts: Sequence[Drift],
    *,
    seed: int,
    seconds: float,
    jobs: int,
    with_stock: bool = True,
    clean_runs: int = CLEAN_RUNS,
    left_out: Sequence[Drift] = (),
) -> Score:
    """Verify each drift on its own, and each vendor without a drift.

    Args:
        drifts: Drifts of the catalogue of this seed.
        seed: For the sample and for the values that verifiers generate.
        seconds: The time limit for one drift, for `verify` and for schemathesis each.
        jobs: The number of processes.
        with_stock: Whether schemathesis runs on its own, too.
        clean_runs: How often each vendor is verified without a drift.
        left_out: The drifts that were not drawn, for the report.
    """
    vendors = dict.fromkeys(drift.vendor for drift in drifts)
    operations = dict.fromkeys((drift.vendor, drift.operation_id) for drift in drifts)
    # Forked workers share the catalogue that this process has computed.
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
        wholes = {
            (vendor, number): pool.submit(verified, vendor, "*", number, _WHOLE)
            for number in range(1, clean_runs + 1)
            for vendor in vendors
        }
        alone = {each: pool.submit(verified, *each, seed, seconds) for each in operations}
        stock = (
            {each: pool.submit(failures_of, *each, seed, seconds) for each in operations}
            if with_stock
            else {}
        )
        _wait("clean", [*wholes.values(), *alone.values(), *stock.values()])
        clean = [CleanRun(*key, future.result()) for key, future in wholes.items()]
        failing = {each: future.result().failures for each, future in stock.items()}
        runs = [
            pool.submit(_both, drift.name, seed, seconds, failing.get(drift[3:5]))
            for drift in drifts
        ]
        _wait("drifts", runs)
    rows: list[ScoreRow] = []
    for drift, run in zip(drifts, runs, strict=True):
        operation = (drift.vendor, drift.operation_id)
        usual = [each.verified.found for each in clean if each.vendor == drift.vendor]
        known = alone[operation].result().found.union(*usual)
        ours, theirs = run.result()
        rows.append(ScoreRow(drift, ours, known, theirs, failing.get(operation, _NOTHING)))
    return Score(seed, seconds, rows, clean, _problems(rows, clean), left_out)


def _both(
    name: str, seed: int, seconds: float, failing: frozenset[Failing] | None
) -> tuple[Verified, StockRun | None]:
    """Verify a drift, also with schemathesis unless `failing` is `None`."""
    (drift,) = (each for each in catalogue(seed) if each.name == name)
    ours = verified(drift.vendor, drift.operation_id, seed, seconds, drift)
    if failing is None:
        return ours, None
    return ours, failures_of(drift.vendor, drift.operation_id, seed, seconds, drift, failing)


def _problems(rows: Iterable[ScoreRow], clean: Iterable[CleanRun]) -> list[str]:
    found = [
        f"{each.vendor} with seed {each.seed}: {each.verified.problem}"
        for each in clean
        if each.verified.problem is not None
    ]
    return found + [
        f"{row.drift.name}: {row.verified.problem}"
        for row in rows
        if row.verified.problem is not None and row.outcome != "found"
    ]


def _wait(what: str, futures: Sequence[Future[Any]]) -> None:
    """Show the progress on a terminal."""
    for number, _ in enumerate(as_completed(futures), start=1):
        if sys.stderr.isatty():
            end = "\n" if number == len(futures) else ""
            print(f"\r{what}: {number} of {len(futures)}", end=end, file=sys.stderr, flush=True)
