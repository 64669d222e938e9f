"""Comparable times: contenders take turns in one process, so that all meet the same machine.

`shortest` is for work that others share in, such as a server: a busy machine makes some rounds
slower, rarely all, and none faster, so the shortest time is that of the work itself. Garbage is
collected outside the measurement, and existing objects are frozen, because traversing them would
empty the caches before each turn.

`usual` is for work of this process alone, under the conditions that a user has: garbage is
collected when it is due, and the median counts. What was there before is frozen: how long it takes
to go through that depends on the rest of the program. Time is that of the processor, which other
programs do not change.
"""

import gc
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from math import inf
from statistics import median
from time import perf_counter, process_time

Contenders = Mapping[str, Callable[[], object]]


def shortest(contenders: Contenders, rounds: int, *, in_a_row: int = 1) -> dict[str, float]:
    """Return the shortest time of each contender, in seconds.

    Args:
        contenders: Name -> the function to time. Each runs once before, untimed, so that modules
            are loaded and connections open.
        rounds: The number of turns of each contender.
        in_a_row: Runs per turn. The first run has the caches of the other contenders.
    """
    best = dict.fromkeys(contenders, inf)
    with _warmed_up(contenders):
        for _ in range(rounds):
            for name, run in contenders.items():
                best[name] = min(best[name], _seconds(run, in_a_row))
    return best


@contextmanager
def _warmed_up(contenders: Contenders) -> Iterator[None]:
    """Run each once, untimed, and freeze what is there."""
    for run in contenders.values():
        run()
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _seconds(run: Callable[[], object], in_a_row: int) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        for _ in range(in_a_row):
            run()
        return (perf_counter() - start) / in_a_row
    finally:
        gc.enable()


def usual(contenders: Contenders, rounds: int, *, in_a_row: int = 1) -> dict[str, float]:
    """Return the median time of each contender, in seconds of the processor.

    Args:
        contenders: As for `shortest`.
        rounds: The number of turns of each contender.
        in_a_row: Runs per turn.
    """
    times: dict[str, list[float]] = {name: [] for name in contenders}
    with _warmed_up(contenders):
        for _ in range(rounds):
            for name, run in contenders.items():
                start = process_time()
                for _ in range(in_a_row):
                    run()
                times[name].append((process_time() - start) / in_a_row)
    return {name: median(each) for name, each in times.items()}


def held(make: Callable[[], object]) -> int:
    """Return the memory of an object, in bytes; `make` runs once before."""
    make()
    gc.collect()
    tracemalloc.start()
    made = make()
    gc.collect()
    now, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return now


def peak(run: Callable[[], object]) -> int:
    """Return the most memory that a run has at once, in bytes."""
    gc.collect()
    tracemalloc.start()
    run()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most
