"""Times that can be compared: taken in turns, many short ones, and the best of each counts.

A machine that is busy makes single rounds slower, hardly ever all of them, and never faster; so the
shortest time is what the work itself takes. Collecting garbage belongs to no contender; what was
there before is left out of it, because going through it would empty the caches before each turn.
"""

import gc
from collections.abc import Callable, Mapping
from math import inf
from time import perf_counter


def shortest(
    contenders: Mapping[str, Callable[[], object]], rounds: int, *, in_a_row: int = 1
) -> dict[str, float]:
    """The shortest time of each contender, in seconds.

    Args:
        contenders: Name -> what is timed. Each is run once before, untimed, so that what is
            loaded or connected by the first run is there.
        rounds: How often each of them has its turn.
        in_a_row: How often it runs in a turn. The first run finds the caches as others left them.
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
