"""Comparable times: many short rounds in turns; the shortest time of each contender counts.

A busy machine makes some rounds slower, rarely all, and none faster; so the shortest time is that
of the work itself. Garbage is collected outside the measurement, and existing objects are frozen,
because traversing them would empty the caches before each turn.
"""

import gc
from collections.abc import Callable, Mapping
from math import inf
from time import perf_counter


def shortest(
    contenders: Mapping[str, Callable[[], object]], rounds: int, *, in_a_row: int = 1
) -> dict[str, float]:
    """Return the shortest time of each contender, in seconds.

    Args:
        contenders: Name -> the function to time. Each runs once before, untimed, so that modules
            are loaded and connections open.
        rounds: The number of turns of each contender.
        in_a_row: Runs per turn. The first run has the caches of the other contenders.
    """
    best = dict.fromkeys(contenders, inf)
    for run in contenders.values():
        run()
    gc.collect()
    gc.freeze()
    try:
        for _ in range(rounds):
            for name, run in contenders.items():
                best[name] = min(best[name], _seconds(run, in_a_row))
    finally:
        gc.unfreeze()
    return best


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
